// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace unrut {

/// One thing asked, with its answers.
struct Question
{
    QString number; ///< '5.'; may be empty
    QString text;
    QStringList answers; ///< five, from least to most
    QString pass;        ///< the answer that is none; may be empty
    int chosen = -1;     ///< noAnswer, 0-4, or passAnswer
};
constexpr int noAnswer = -1;
constexpr int passAnswer = 5;

/// A statement over its row of answers. Tab stops once in it; Left and Right go from answer to answer, Space chooses.
class QuestionBox : public QWidget
{
    Q_OBJECT

public:
    /// At both sides; holds the mark of the current statement.
    static constexpr int sideMargin = 12;

    explicit QuestionBox(const Question& question, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    /// Shows an answer without saying that the person gave it.
    void setChosen(int answer);
    [[nodiscard]] bool hasPass() const;
    /// Marks the statement that the keys 0 to 5 belong to.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    /// The chosen answer, or the first: where Tab comes in.
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void answered(int answer);
    /// The keyboard came to one of the answers.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAnswer(const Question& question, int answer, QLayout* row);

    QButtonGroup* m_group;
    bool m_current = false;
};

} // namespace unrut
