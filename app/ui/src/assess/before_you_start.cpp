// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "before_you_start.h"

#include "common/labels.h"

#include <wording/translations.h>

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int longestLine = 90;

} // namespace

BeforeYouStart::BeforeYouStart(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addPart = [&](const QString& title, const QString& text) {
        if (column->count() > 0)
            column->addSpacing(12);
        column->addWidget(TextLabel::wrapping(TextRole::CardTitle, title));
        auto* label = TextLabel::wrapping(TextRole::Body, text);
        label->setLongestLine(longestLine);
        column->addWidget(label);
    };
    addPart(tr("What it is"),
            tr("Statements about your work, over twelve places a rut can come from. At the end you see which of them "
               "weigh on you, why, and what to try first."));
    addPart(
        tr("What it is not"),
        tr("It is not a validated test and diagnoses nothing. There are no norms and no marks: it compares you with "
           "yourself only."));
    addPart(
        tr("How long it takes"),
        tr("The short form has 27 statements and takes about three minutes, the full form 51 and about seven. Every "
           "answer is saved, so you can stop at any time and go on later."));
    addPart(tr("Who sees it"),
            tr("You. It stays in your journal on this computer; nothing is sent anywhere. Answer as it is, not as it "
               "should be, and leave out what you do not want to answer."));
    if (const QString note = wording::questionsTranslatedNote(); !note.isEmpty())
        addPart(tr("Translated"), note);
}

} // namespace unrut
