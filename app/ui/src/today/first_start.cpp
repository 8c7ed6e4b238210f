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
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new SignView, 0, Qt::AlignHCenter);
    column->addSpacing(24);

    const auto addText = [&](TextRole role, const QString& text) {
        auto* label = TextLabel::wrapping(role, text);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(label->fontMetrics().averageCharWidth() * 92);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    };
    addText(TextRole::HeroTitle, tr("Many people get stuck at work at some point."));
    column->addSpacing(12);
    addText(TextRole::Muted,
            tr("Unrut helps you see where it comes from, change one thing, and find out whether it helped."));
    column->addSpacing(24);
    auto* beginButton = makeButton(tr("&Begin · about three minutes"), ButtonKind::Primary);
    column->addWidget(beginButton, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    auto* lookButton = makeButton(tr("&Look around with a made-up journal"), ButtonKind::Link);
    column->addWidget(lookButton, 0, Qt::AlignHCenter);
    column->addSpacing(40);
    addText(TextRole::SmallMuted,
            tr("Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut "
               "yet: on an employer’s computer others may be able to read it."));
    column->addStretch(1);

    connect(beginButton, &QPushButton::clicked, this, &FirstStart::begin);
    connect(lookButton, &QPushButton::clicked, this, &FirstStart::lookAround);
    setFocusProxy(beginButton);
}

} // namespace unrut
