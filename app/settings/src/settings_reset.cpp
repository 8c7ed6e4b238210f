// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QSettings>

#include <array>

namespace unrut {

void Settings::resetToDefaults()
{
    // Named one by one: what a later version keeps here may be words of the person, which nothing brings back.
    constexpr std::array choices{"look",
                                 "goals",
                                 "times",
                                 "reminders",
                                 "writing/checks_spelling",
                                 "writing/dictionary",
                                 "log/times_a_week",
                                 "today/hidden_cards",
                                 "window/stays_in_tray",
                                 "window/hides_on_lock"};
    for (const char* choice : choices)
        m_store->remove(QLatin1String(choice));
    Q_EMIT changed();
}

} // namespace unrut
