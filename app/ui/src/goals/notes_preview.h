// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace unrut {

/// Markdown to look at. It loads nothing: no picture, no file, no style; a link of the web opens when the person
/// presses it, and no other does.
class NotesPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NotesPreview(QWidget* parent = nullptr);

    void showMarkdown(const QString& text);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    /// True for http and https with a host.
    [[nodiscard]] static bool opens(const QUrl& link);

Q_SIGNALS:
    /// The person pressed a link that may be opened.
    void linkPressed(const QUrl& link);

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
};

} // namespace unrut
