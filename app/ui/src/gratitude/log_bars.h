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

    void showChosen(int chosen);

Q_SIGNALS:
    void kindRequested(unrut::EntryKind kind);
    void copyRequested();
    void binRequested();

private:
    TextLabel* m_count;
};

/// What can be done while the bin is shown instead of the log, and the way out of it.
class BinBar : public QWidget
{
    Q_OBJECT

public:
    explicit BinBar(QWidget* parent = nullptr);

    /// \a canPutBack: something is chosen that may go back; \a canEmpty: there is something, and it may go for good.
    void showWhatCanBeDone(bool canPutBack, bool canEmpty);

Q_SIGNALS:
    void putBackRequested();
    void emptyRequested();
    void leaveRequested();

private:
    QPushButton* m_putBack;
    QPushButton* m_empty;
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
