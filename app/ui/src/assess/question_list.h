// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question_box.h"

#include <vector>

namespace unrut {

/// A few statements, one of them current. Keys: 1 to 5 answer the current one and go on to the next, 0 passes, Up and
/// Down go from statement to statement. It never turns the page by itself.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(const std::vector<Question>& questions, QWidget* parent = nullptr);

    /// Shows an answer without saying that the person gave it.
    void setChosen(int question, int answer);
    /// The current one; -1 when all are answered and the keyboard went on.
    [[nodiscard]] int current() const { return m_current; }
    /// Goes to the first statement without an answer, or the first of all.
    void begin(Qt::FocusReason reason);
    /// Where the keyboard is, or would begin.
    [[nodiscard]] QWidget* focusTarget() const;
    /// Acts on a key of this list wherever the keyboard is. False when it means nothing here.
    bool handleKey(const QKeyEvent& event);

Q_SIGNALS:
    /// \a answer: 0-4 or passAnswer.
    void answered(int question, int answer);
    /// A key answered the last open statement.
    void completed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeCurrent(int question);
    void goTo(int question, Qt::FocusReason reason);
    void goOn();
    /// The first without an answer from \a question on, then from the start; -1: none.
    [[nodiscard]] int firstOpen(int question) const;
    [[nodiscard]] bool answerByKey(const QKeyEvent& event);

    std::vector<QuestionBox*> m_boxes;
    int m_current = -1;
};

} // namespace unrut
