// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <QDate>

namespace unrut {

class SectionHead;
class TextLabel;
class TriedView;

/// The ways out that were tried in a range and what their areas did, without a cause.
class TriedPanel : public Panel
{
    Q_OBJECT

public:
    explicit TriedPanel(const PageContext& context);

    void showRange(QDate from, QDate to);

private:
    PageContext m_context;
    QDate m_to;
    SectionHead* m_title;
    TriedView* m_view;
    TextLabel* m_nothing;
    TextLabel* m_waiting;
};

} // namespace unrut
