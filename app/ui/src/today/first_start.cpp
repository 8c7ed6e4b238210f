// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "rising_line_view.h"

#include <QVBoxLayout>

namespace unrut {

FirstStart::FirstStart(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new SignView, 0, Qt::AlignHCenter);
    column->addSpacing(18);

    const auto addText = [&](TextRole role, const QString& text, int longestLine) {
        auto* label = TextLabel::wrapping(role, text);
        label->setAlignment(Qt::AlignCenter);
        label->setLongestLine(longestLine);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    };
    addText(TextRole::Statement, tr("Many people get stuck at work at some point."), 60);
    column->addSpacing(11);
    addText(TextRole::LeadMuted,
            tr("Unrut helps you see where it comes from, change one thing, and find out whether it helped."), 66);
    column->addSpacing(25);
    auto* beginButton = makeButton(tr("&Begin · about three minutes"), ButtonKind::Hero);
    column->addWidget(beginButton, 0, Qt::AlignHCenter);
    column->addSpacing(21);
    auto* lookButton = makeButton(tr("&Look around with a made-up journal"), ButtonKind::Link);
    column->addWidget(lookButton, 0, Qt::AlignHCenter);
    column->addSpacing(43);
    addText(TextRole::SmallMuted,
            tr("Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut "
               "yet: on an employer’s computer others may be able to read it."),
            84);
    column->addSpacing(8); // the sign has air of its own above it
    column->addStretch(1);

    connect(beginButton, &QPushButton::clicked, this, &FirstStart::begin);
    connect(lookButton, &QPushButton::clicked, this, &FirstStart::lookAround);
    setFocusProxy(beginButton);
}

} // namespace unrut
