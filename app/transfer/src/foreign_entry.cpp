// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_entry.h"

#include <domain/text.h>

#include <QUuid>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// The name space of ids that are made from what a foreign file says (RFC 4122, version 5). It never changes.
const QUuid& nameSpace()
{
    static const QUuid space(0x6f1b7a52, 0x0c1d, 0x5a8e, 0x9b, 0x64, 0x75, 0x6e, 0x72, 0x75, 0x74, 0x21);
    return space;
}

/// A #tag of what another program calls one; empty when nothing of it may stand in a tag.
QString tagFrom(const QString& word)
{
    QString tag;
    for (const QChar c : word.trimmed()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_')
            tag += c;
        else if (!tag.isEmpty() && !tag.endsWith(u'-'))
            tag += u'-';
    }
    while (tag.endsWith(u'-'))
        tag.chop(1);
    return isName(u'#' + tag) ? tag : QString();
}

QString withTags(QString text, const QStringList& tags)
{
    QStringList known = tagsIn(text);
    QStringList added;
    for (const QString& word : tags) {
        const QString tag = tagFrom(word);
        if (tag.isEmpty() || known.contains(tag.toLower()))
            continue;
        known << tag.toLower();
        added << u'#' + tag;
    }
    if (added.isEmpty())
        return text;
    return text.trimmed() + (text.contains(u'\n') ? u'\n' : u' ') + added.join(u' ');
}

} // namespace

QUuid ForeignEntries::idFor(const Entry& entry, const QString& key)
{
    QString name = key;
    if (name.isEmpty()) {
        const QString said = entry.day.toString(Qt::ISODate) + u'\n' + entry.text;
        name = said + u'\n' + QString::number(m_seen[said]++);
    }
    return QUuid::createUuidV5(nameSpace(), m_source + u'\n' + name);
}

qint64 ForeignEntries::waitFor(qint64 instant)
{
    // Where many have one instant, looking through them each time would take as long as there are of them squared.
    qint64 free = std::max(instant, m_next.value(instant, instant));
    while (m_taken.contains(free))
        ++free;
    m_taken.insert(free);
    m_next[instant] = free + 1;
    return free - instant;
}

Status ForeignEntries::add(Entry entry, const QStringList& tags, const QString& key, const QString& place)
{
    if (entry.text.trimmed().isEmpty())
        return {};
    entry.text = withTags(entry.text, tags);
    Result<Entry> valid = validatedEntry(std::move(entry));
    if (!valid)
        return failure(valid.error().code, u"%1, %2"_s.arg(place, valid.error().detail));
    // One that has an id comes from Unrut, and its instant is its own.
    if (valid->id.isNull()) {
        valid->id = EntryId(idFor(*valid, key));
        valid->createdAt = valid->createdAt.addMSecs(waitFor(valid->createdAt.toMSecsSinceEpoch()));
    }
    m_journal.entries.push_back(*std::move(valid));
    return {};
}

Journal ForeignEntries::journal() &&
{
    return std::move(m_journal);
}

} // namespace unrut
