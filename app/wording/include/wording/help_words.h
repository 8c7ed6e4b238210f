// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unrut::wording {

/// The topics of the help, in their order.
enum class HelpTopic {
    Begin,
    Today,
    Assess,
    WaysOut,
    Goals,
    Gratitude,
    Friday,
    People,
    Progress,
    Reminders,
    Settings,
    Journal,
    Trust,
    NotARut
};
constexpr int helpTopicCount = 14;

/// One page of the help: a title, and paragraphs that stand by themselves.
struct HelpPage
{
    QString title;
    QStringList paragraphs;
};
[[nodiscard]] HelpPage helpPage(HelpTopic topic);

} // namespace unrut::wording
