// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_strip.h"

#include "common/labels.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
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

    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_bar, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new LineSeparator);
    column->addLayout(row);
    column->addWidget(new LineSeparator);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT currentChanged(tabAt(index));
    });
}

Tab TabStrip::tabAt(int index) const
{
    return static_cast<Tab>(m_bar->tabData(index).toInt());
}

int TabStrip::indexOf(Tab tab) const
{
    return static_cast<int>(visibleTabs().indexOf(tab));
}

void TabStrip::setVisibleTabs(const QList<Tab>& tabs)
{
    // Taken out, not hidden: a screen reader would still come across a hidden tab.
    for (int i = m_bar->count() - 1; i >= 0; --i) {
        if (!tabs.contains(tabAt(i)))
            m_bar->removeTab(i);
    }
    for (int i = 0; i < tabs.size(); ++i) {
        if (i < m_bar->count() && tabAt(i) == tabs.at(i))
            continue;
        const QSignalBlocker quiet(m_bar); // a first tab would say it is the current one before it says which it is
        m_bar->insertTab(i, tabName(tabs.at(i)));
        m_bar->setTabData(i, static_cast<int>(tabs.at(i)));
    }
}

QList<Tab> TabStrip::visibleTabs() const
{
    QList<Tab> tabs;
    for (int i = 0; i < m_bar->count(); ++i)
        tabs.append(tabAt(i));
    return tabs;
}

void TabStrip::setCurrent(Tab tab)
{
    m_bar->setCurrentIndex(indexOf(tab));
}

Tab TabStrip::current() const
{
    return m_bar->count() > 0 ? tabAt(m_bar->currentIndex()) : Tab::Today;
}

} // namespace unrut
