// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_strip.h"

#include "common/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace unrut {

QString tabName(Tab tab)
{
    switch (tab) {
    case Tab::Today:
        return TabStrip::tr("Today");
    case Tab::Assess:
        return TabStrip::tr("Assess");
    case Tab::WaysOut:
        return TabStrip::tr("Ways out");
    case Tab::Goals:
        return TabStrip::tr("Goals");
    case Tab::Gratitude:
        return TabStrip::tr("Gratitude");
    case Tab::People:
        return TabStrip::tr("People");
    case Tab::Progress:
        return TabStrip::tr("Progress");
    }
    Q_UNREACHABLE();
}

TabStrip::TabStrip(QWidget* parent) : QWidget(parent), m_bar(new QTabBar)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_bar->setAccessibleName(tr("Tabs"));
    for (int i = 0; i < tabCount; ++i)
        m_bar->addTab(tabName(static_cast<Tab>(i)));

    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_bar, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new LineSeparator);
    column->addLayout(row);
    column->addWidget(new LineSeparator);
    connect(m_bar, &QTabBar::currentChanged, this,
            [this](int index) { Q_EMIT currentChanged(static_cast<Tab>(index)); });
}

void TabStrip::setVisibleTabs(const QList<Tab>& tabs)
{
    for (int i = 0; i < tabCount; ++i)
        m_bar->setTabVisible(i, tabs.contains(static_cast<Tab>(i)));
}

QList<Tab> TabStrip::visibleTabs() const
{
    QList<Tab> tabs;
    for (int i = 0; i < tabCount; ++i) {
        if (m_bar->isTabVisible(i))
            tabs.append(static_cast<Tab>(i));
    }
    return tabs;
}

void TabStrip::setCurrent(Tab tab)
{
    m_bar->setCurrentIndex(static_cast<int>(tab));
}

Tab TabStrip::current() const
{
    return static_cast<Tab>(m_bar->currentIndex());
}

} // namespace unrut
