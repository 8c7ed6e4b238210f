// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "states.h"

#include <QStringList>

namespace unrut {

PageState& PageState::on(StateJournal journal)
{
    m_journal = journal;
    return *this;
}

PageState& PageState::at(QTime time)
{
    m_time = time;
    return *this;
}

PageState& PageState::once(std::function<bool()> isThere)
{
    m_isThere = std::move(isThere);
    return *this;
}

PageState& PageState::lookingAround()
{
    m_lookingAround = true;
    return *this;
}

PageState& StateList::add(const QString& name, std::function<void()> enter)
{
    QStringList parts{m_prefix, name};
    parts.removeAll(QString());
    return m_states.emplace_back(parts.join(QLatin1Char('-')), std::move(enter));
}

} // namespace unrut
