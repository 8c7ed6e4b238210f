// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/text.h>

#include <QPlainTextEdit>

namespace unrut {

/// A field for text of several lines that takes no more than a journal can keep: a paste or a drop that would is not
/// taken at all. Laying out a megabyte on one line would hold the window up for minutes. What bearableText() leaves out
/// is not even pasted.
class PlainField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \a most: in characters (UTF-16 units).
    explicit PlainField(qsizetype most = maxTextLength, QWidget* parent = nullptr);

    /// What stands in it while it is empty. Not Qt's placeholder, which touches the frame from right to left.
    void setHint(const QString& hint);
    [[nodiscard]] QString hint() const { return m_hint; }

    /// While \a popup is shown, the keys that choose from it or close it are not taken by the field.
    void setPopup(QWidget* popup) { m_popup = popup; }

    /// How many lines its text breaks into at the width that it has; no more than \a most are counted. At least 1.
    [[nodiscard]] int linesUpTo(int most) const;

Q_SIGNALS:
    /// Something was pasted or dropped that is too long, and nothing was taken.
    void refused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] bool isChoosing() const { return m_popup && m_popup->isVisible(); }
    void insertFromMimeData(const QMimeData* source) override;

    void changeEvent(QEvent* event) override;

private:
    /// Text runs as its own letters do; where there is none yet, as the window does.
    void followDirection();
    /// Of the first line that has any letters, digits being none; where there is no such line, of the window.
    [[nodiscard]] bool isRightToLeftText() const;

    qsizetype m_most;
    QString m_hint;
    QWidget* m_popup = nullptr;
};

} // namespace unrut
