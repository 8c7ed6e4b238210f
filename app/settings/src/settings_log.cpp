// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QSettings>

#include <algorithm>

namespace unrut {

namespace {

constexpr QLatin1String rhythmKey("log/times_a_week");

QString promptsKey(EntryKind kind)
{
    return QStringLiteral("log/prompts_") + entryKindKey(kind);
}

} // namespace

QStringList Settings::prompts(EntryKind kind) const
{
    QStringList prompts = m_store->value(promptsKey(kind)).toStringList();
    prompts.removeAll(QString());
    return prompts;
}

void Settings::setPrompts(EntryKind kind, const QStringList& prompts)
{
    QStringList kept;
    for (const QString& prompt : prompts) {
        if (!prompt.simplified().isEmpty())
            kept.append(prompt.simplified());
    }
    if (kept == this->prompts(kind))
        return;
    if (kept.isEmpty())
        m_store->remove(promptsKey(kind));
    else
        m_store->setValue(promptsKey(kind), kept);
    Q_EMIT changed();
}

int Settings::logRhythm() const
{
    bool isNumber = false;
    const int times = m_store->value(rhythmKey, 1).toInt(&isNumber);
    return isNumber ? std::clamp(times, 1, mostLogRhythm) : 1;
}

void Settings::setLogRhythm(int timesAWeek)
{
    m_store->setValue(rhythmKey, std::clamp(timesAWeek, 1, mostLogRhythm));
    Q_EMIT changed();
}

} // namespace unrut
