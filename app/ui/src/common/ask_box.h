// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buttons.h"
#include "scroll_dialog.h"

namespace unrut {

class FlowLayout;

/// What was answered; Escape and the window's own cross are None.
enum class BoxAnswer { None, No, Other, Yes };

/// A box that tells or asks one thing and waits for it: a title, sentences and files below it, answers at its foot. All
/// of it is plain text.
class AskBox : public ScrollDialog
{
    Q_OBJECT

public:
    AskBox(const QString& title, QWidget* parent);

    /// A paragraph.
    void say(const QString& text);
    /// A file or folder, on a line of its own, to be copied.
    void showFile(const QString& path);
    /// At the trailing end of the foot, in the order of the calls. A primary one is what Enter does, and comes last.
    QPushButton* addAnswer(BoxAnswer answer, const QString& text, ButtonKind kind = ButtonKind::Secondary);
    /// At the leading end: what does more than to agree or to leave it.
    QPushButton* addSideAnswer(BoxAnswer answer, const QString& text);
    /// Enter does what \a button does. It need not be the primary one, where that would set something going unasked.
    static void makeDefault(QPushButton& button);

    [[nodiscard]] BoxAnswer answer() const { return m_answer; }

private:
    QPushButton* makeAnswer(BoxAnswer answer, const QString& text, ButtonKind kind);
    void describe(const QString& more);

    FlowLayout* m_answers;
    int m_sideAnswers = 0;
    BoxAnswer m_answer = BoxAnswer::None;
};

} // namespace unrut
