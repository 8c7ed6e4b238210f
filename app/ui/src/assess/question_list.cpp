// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_list.h"

#include "common/scroll_to.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// The digit of a key in any script; -1 for another key.
int digitOf(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return -1;
    if (event.text().size() == 1 && event.text().at(0).isDigit())
        return event.text().at(0).digitValue();
    return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : -1;
}

} // namespace

QuestionList::QuestionList(const std::vector<Question>& questions, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const Question& question : questions) {
        const int place = static_cast<int>(m_boxes.size());
        auto* box = new QuestionBox(question);
        column->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QuestionBox::entered, this, [this, place] { makeCurrent(place); });
        connect(box, &QuestionBox::answered, this, [this, place](int answer) { Q_EMIT answered(place, answer); });
    }
}

void QuestionList::setChosen(int question, int answer)
{
    m_boxes[static_cast<size_t>(question)]->setChosen(answer);
}

int QuestionList::firstOpen(int question) const
{
    const int count = static_cast<int>(m_boxes.size());
    for (int step = 0; step < count; ++step) {
        const int place = (question + step) % count;
        if (m_boxes[static_cast<size_t>(place)]->chosen() == noAnswer)
            return place;
    }
    return -1;
}

void QuestionList::begin(Qt::FocusReason reason)
{
    goTo(std::max(0, firstOpen(0)), reason);
}

QWidget* QuestionList::focusTarget() const
{
    const int place = m_current >= 0 ? m_current : std::max(0, firstOpen(0));
    return m_boxes[static_cast<size_t>(place)]->focusTarget();
}

void QuestionList::makeCurrent(int question)
{
    m_current = question;
    for (size_t place = 0; place < m_boxes.size(); ++place)
        m_boxes[place]->setCurrent(static_cast<int>(place) == question);
    if (question >= 0)
        scrollTo(m_boxes[static_cast<size_t>(question)]);
}

void QuestionList::goTo(int question, Qt::FocusReason reason)
{
    makeCurrent(question);
    m_boxes[static_cast<size_t>(question)]->focusTarget()->setFocus(reason);
}

void QuestionList::goOn()
{
    const int last = static_cast<int>(m_boxes.size()) - 1;
    const int open = firstOpen(0);
    if (m_current < last) {
        goTo(m_current + 1, Qt::ShortcutFocusReason);
    } else if (open >= 0) {
        goTo(open, Qt::ShortcutFocusReason);
    } else {
        // No current one: a digit too many must not change the answer just given.
        makeCurrent(-1);
        Q_EMIT completed();
    }
}

bool QuestionList::answerByKey(const QKeyEvent& event)
{
    const int digit = digitOf(event);
    if (m_current < 0 || digit < 0 || digit > passAnswer)
        return false;
    if (event.isAutoRepeat())
        return true; // a key held down must not run through the statements
    QuestionBox* box = m_boxes[static_cast<size_t>(m_current)];
    if (digit == 0 && !box->hasPass())
        return false;
    const int answer = digit == 0 ? passAnswer : digit - 1;
    box->setChosen(answer);
    Q_EMIT answered(m_current, answer);
    if (box->chosen() == answer)
        goOn();
    return true;
}

bool QuestionList::handleKey(const QKeyEvent& event)
{
    if (answerByKey(event))
        return true;
    const int last = static_cast<int>(m_boxes.size()) - 1;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event.key() == Qt::Key_Down && m_current >= 0 && m_current < last)
        goTo(m_current + 1, Qt::ShortcutFocusReason);
    else if (plain && event.key() == Qt::Key_Up && m_current > 0)
        goTo(m_current - 1, Qt::ShortcutFocusReason);
    else
        return false;
    return true;
}

void QuestionList::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        event->ignore();
}

} // namespace unrut
