// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_lines.h"

#include "labels.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace unrut {

namespace {

LineSeparator* makeLine()
{
    auto* line = new LineSeparator;
    QSizePolicy keepsItsPlace = line->sizePolicy(); // or the area would get room for what it then need not scroll
    keepsItsPlace.setRetainSizeWhenHidden(true);
    line->setSizePolicy(keepsItsPlace);
    line->hide();
    return line;
}

} // namespace

void addBetweenLines(QBoxLayout& column, QScrollArea& area)
{
    LineSeparator* above = makeLine();
    LineSeparator* below = makeLine();
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(above);
    lines->addWidget(&area, 1);
    lines->addWidget(below);
    column.addLayout(lines, 1);
    const QScrollBar* bar = area.verticalScrollBar();
    const auto show = [bar, above, below] {
        above->setVisible(bar->value() > bar->minimum());
        below->setVisible(bar->maximum() > bar->minimum());
    };
    QObject::connect(bar, &QScrollBar::rangeChanged, above, show);
    QObject::connect(bar, &QScrollBar::valueChanged, above, show);
}

} // namespace unrut
