// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QWidget>

class QPushButton;

namespace unrut {

class TextLabel;

/// What can be done with several chosen entries at once; there is nothing to see of it while fewer are chosen.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// \a inBin: they are in the bin, so that they can be restored instead.
    void showChosen(int chosen, bool inBin);

Q_SIGNALS:
    void kindRequested(unrut::EntryKind kind);
    void copyRequested();
    void binRequested();

private:
    TextLabel* m_count;
    QPushButton* m_bin;
};

/// Where a list stands that does not begin with the newest entry, and the ways up.
class FromDayBar : public QWidget
{
    Q_OBJECT

public:
    explicit FromDayBar(QWidget* parent = nullptr);

    /// \a first: the day of the first row; null: the list begins with the newest, and there is nothing to see.
    void showFrom(QDate first, QDate today);

Q_SIGNALS:
    void newerRequested();
    void newestRequested();

private:
    TextLabel* m_from;
};

} // namespace unrut
