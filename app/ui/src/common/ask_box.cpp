// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask_box.h"

#include "flow_layout.h"
#include "labels.h"

#include <QDir>

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int widthInCharacters = 60;

} // namespace

AskBox::AskBox(const QString& title, QWidget* parent)
    : ScrollDialog(parent, widthInCharacters), m_answers(new FlowLayout)
{
    addTitle(title);
    m_answers->setTrailing(true);
    foot()->addLayout(m_answers);
}

void AskBox::say(const QString& text)
{
    column()->addWidget(TextLabel::wrapping(TextRole::Body, text));
    describe(text);
}

void AskBox::showFile(const QString& path)
{
    auto* file = TextLabel::wrapping(TextRole::SmallMuted, QDir::toNativeSeparators(path));
    makeSelectable(*file, Qt::TextSelectableByMouse);
    column()->addWidget(file);
    describe(file->text());
}

/// Read out with the title when it comes up: nothing in it but the answers has the keyboard.
void AskBox::describe(const QString& more)
{
    const QString before = accessibleDescription();
    setAccessibleDescription(before.isEmpty() ? more : before + QLatin1Char('\n') + more);
}

QPushButton* AskBox::makeAnswer(BoxAnswer answer, const QString& text, ButtonKind kind)
{
    QPushButton* button = makeButton(text, kind);
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        done(answer == BoxAnswer::No ? Rejected : Accepted);
    });
    return button;
}

QPushButton* AskBox::addAnswer(BoxAnswer answer, const QString& text, ButtonKind kind)
{
    QPushButton* button = makeAnswer(answer, text, kind);
    m_answers->addWidget(button);
    if (kind == ButtonKind::Primary)
        makeDefault(*button);
    return button;
}

QPushButton* AskBox::addSideAnswer(BoxAnswer answer, const QString& text)
{
    QPushButton* button = makeAnswer(answer, text, ButtonKind::Secondary);
    m_answers->insertWidget(m_sideAnswers++, button);
    m_answers->setApart(m_sideAnswers);
    return button;
}

void AskBox::makeDefault(QPushButton& button)
{
    button.setDefault(true);
    button.setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
