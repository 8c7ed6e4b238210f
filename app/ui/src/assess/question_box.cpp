// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_box.h"

#include "common/equal_columns.h"
#include "common/labels.h"

#include <theme/colours.h>
#include <theme/painting.h>
#include <theme/style.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int markWidth = 3;

/// Leaves to the page what is the page's: some desktops let Enter press any button.
class AnswerButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space)
            QPushButton::keyPressEvent(event);
        else
            event->ignore();
    }
};

} // namespace

QuestionBox::QuestionBox(const Question& question, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(question.text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 4, sideMargin, 4);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    if (!question.number.isEmpty()) {
        // Without a letter it has no direction of its own, and its full stop would stand before it.
        const QString number = isRightToLeft() ? QChar(0x200F) + question.number : question.number;
        line->addWidget(new TextLabel(TextRole::CardTitle, number), 0, Qt::AlignTop);
    }
    line->addWidget(TextLabel::wrapping(TextRole::Body, question.text), 1);
    column->addLayout(line);

    auto* answers = new QWidget;
    auto* row = new EqualColumns(answers);
    for (int answer = 0; answer < static_cast<int>(question.answers.size()); ++answer)
        addAnswer(question, answer, row);
    if (!question.pass.isEmpty())
        addAnswer(question, passAnswer, row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    answers->setSizePolicy(policy);
    column->addWidget(answers);
    setChosen(question.chosen);
    // Not the click: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int answer, bool on) {
        if (on)
            Q_EMIT answered(answer);
    });
}

void QuestionBox::addAnswer(const Question& question, int answer, QLayout* row)
{
    const bool isPass = answer == passAnswer;
    const QString text = isPass ? question.pass : question.answers.at(answer);
    auto* button = new AnswerButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty(kind::property, QLatin1String(isPass ? kind::pass : kind::answer));
    //: What a screen reader says of an answer's button: %1 is the statement, %2 the answer.
    button->setAccessibleName(tr("%1: %2").arg(question.text, text));
    button->installEventFilter(this);
    m_group->addButton(button, answer);
    row->addWidget(button);
}

int QuestionBox::chosen() const
{
    return m_group->checkedId();
}

void QuestionBox::setChosen(int answer)
{
    const QSignalBlocker silent(m_group);
    // An exclusive group cannot be left without a choice.
    m_group->setExclusive(false);
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        const int id = m_group->id(button);
        button->setChecked(id == answer);
        button->setFocusPolicy(id == (answer == noAnswer ? 0 : answer) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
}

bool QuestionBox::hasPass() const
{
    return m_group->button(passAnswer) != nullptr;
}

void QuestionBox::setCurrent(bool current)
{
    m_current = current;
    update();
}

QWidget* QuestionBox::focusTarget() const
{
    QAbstractButton* chosen = m_group->checkedButton();
    return chosen ? chosen : m_group->button(0);
}

bool QuestionBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void QuestionBox::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->hasFocus()) {
            const qsizetype next = qBound<qsizetype>(0, i + (forward ? 1 : -1), buttons.size() - 1);
            buttons.at(next)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void QuestionBox::paintEvent(QPaintEvent*)
{
    if (!m_current)
        return;
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    const QRectF bar(0, 2, markWidth, height() - 4);
    paintSurface(painter, mirrored(bar, rect(), layoutDirection()),
                 {.fill = colours.chosen, .border = {}, .radius = markWidth / 2.0});
}

} // namespace unrut
