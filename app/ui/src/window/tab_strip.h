// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/tab.h>

#include <QList>
#include <QWidget>

class QTabBar;

namespace unrut {

/// The name of a tab as it stands on screen.
[[nodiscard]] QString tabName(Tab tab);

/// The row of tabs under the menu bar.
class TabStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    void setVisibleTabs(const QList<Tab>& tabs);
    [[nodiscard]] QList<Tab> visibleTabs() const;
    void setCurrent(Tab tab);
    [[nodiscard]] Tab current() const;

Q_SIGNALS:
    void currentChanged(unrut::Tab tab);

private:
    [[nodiscard]] Tab tabAt(int index) const;
    [[nodiscard]] int indexOf(Tab tab) const;

    QTabBar* m_bar;
};

} // namespace unrut
