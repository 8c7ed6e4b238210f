// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes_preview.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace unrut {

class PlainField;
class TextLabel;

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
