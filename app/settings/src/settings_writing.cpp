// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QSettings>

namespace unrut {

namespace {

constexpr QLatin1String spellingKey("writing/checks_spelling");
constexpr QLatin1String dictionaryKey("writing/dictionary");

} // namespace

bool Settings::checksSpelling() const
{
    return m_store->value(spellingKey, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    m_store->setValue(spellingKey, checks);
    Q_EMIT changed();
}

QString Settings::dictionary() const
{
    return m_store->value(dictionaryKey).toString();
}

void Settings::setDictionary(const QString& tag)
{
    m_store->setValue(dictionaryKey, tag);
    Q_EMIT changed();
}

} // namespace unrut
