// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/name_book.h>

#include <domain/text.h>

#include <algorithm>

namespace unrut {

void NameBook::count(QChar sign, const QString& name, int count, int thanks)
{
    Tally& tally = m_tallies[sign + name];
    if (tally.shown.isEmpty())
        tally.shown = sign + name;
    tally.count += count;
    tally.thanks += thanks;
    if (sign == u'@' && count != 0)
        m_unwritten.insert(name);
    if (tally.count > 0)
        return;
    m_tallies.remove(sign + name);
    if (sign == u'@')
        m_unwritten.remove(name);
}

void NameBook::showPerson(const QString& name, const QString& written)
{
    if (const auto there = m_tallies.find(u'@' + name); there != m_tallies.end() && !written.isEmpty())
        there->shown = written;
    m_unwritten.remove(name);
}

void NameBook::add(const Entry& entry, int sign)
{
    if (entry.isBinned())
        return;
    const int thanks = entry.kind == EntryKind::Note ? 0 : sign;
    for (const QString& tag : tagsIn(entry.text))
        count(u'#', tag, sign, thanks);
    for (const QString& person : mentionsIn(entry.text))
        count(u'@', person.toCaseFolded(), sign, thanks);
}

void NameBook::follow(const Edit<Entry>& edit)
{
    // What comes is counted first, so that a name which stays is not forgotten in between.
    if (edit.after)
        add(*edit.after, 1);
    if (edit.before)
        add(*edit.before, -1);
}

std::vector<NameCount> NameBook::top(int limit, NamesOf of) const
{
    std::vector<NameCount> names;
    names.reserve(static_cast<size_t>(m_tallies.size()));
    for (const Tally& tally : m_tallies) {
        const int count = of == NamesOf::TheLog ? tally.count : tally.thanks;
        if (count > 0)
            names.push_back({tally.shown, count});
    }
    const auto most = std::min(static_cast<size_t>(std::max(limit, 0)), names.size());
    const auto end = names.begin() + static_cast<std::ptrdiff_t>(most);
    std::partial_sort(names.begin(), end, names.end(), [](const NameCount& a, const NameCount& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    names.erase(end, names.end());
    return names;
}

} // namespace unrut
