// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/today.h>

class QPushButton;

namespace unrut {

class EntryCard;
class PageHead;
class Panel;
class TextLabel;

/// Today when nothing is asked: after a time away, on a day off.
class QuietDay : public QWidget
{
    Q_OBJECT

public:
    explicit QuietDay(const PageContext& context, QWidget* parent = nullptr);

    void show(DayKind kind);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    /// Today shall be shown as on any other day.
    void ordinaryWanted();

private:
    Panel* buildWelcome();
    void showWelcome();
    void putAside();

    PageContext m_context;
    DayKind m_kind = DayKind::DayOff;
    PageHead* m_head;
    QPushButton* m_ordinary;
    QPushButton* m_goOn = nullptr;
    TextLabel* m_focus = nullptr;
    QPushButton* m_aside = nullptr;
    Panel* m_welcome; // last: building it sets what stands above
    EntryCard* m_entry;
};

} // namespace unrut
