// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace unrut {

class PlainField;
class TextLabel;

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

/// The notes of a goal: written as Markdown, looked at as text.
class NotesField : public QWidget
{
    Q_OBJECT

public:
    explicit NotesField(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] NotesPreview& preview() const { return *m_preview; }
    void setPreviewed(bool previewed);

Q_SIGNALS:
    void edited(const QString& text);
    /// More was pasted than a journal keeps; nothing was taken.
    void refused();

private:
    PlainField* m_edit;
    NotesPreview* m_preview;
    QStackedWidget* m_stack;
    QPushButton* m_switch;
    TextLabel* m_target;
};

} // namespace unrut
