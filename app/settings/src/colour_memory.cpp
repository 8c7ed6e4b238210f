// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/colour_memory.h>

#include <QCoreApplication>
#include <QSettings>

namespace unrut {

namespace {

constexpr QLatin1String darkKey("desktop/dark");
constexpr QLatin1String contrastKey("desktop/contrast");
constexpr QLatin1String yes("true");
constexpr QLatin1String no("false");

} // namespace

ColourMemory::ColourMemory()
    : m_store(std::make_unique<QSettings>(QStringLiteral("unrut"), QCoreApplication::applicationName()))
{}

ColourMemory::ColourMemory(const QString& iniFile) : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{}

ColourMemory::~ColourMemory() = default;

ColourWishes ColourMemory::last() const
{
    ColourWishes wishes;
    if (const QString dark = m_store->value(darkKey).toString(); dark == yes || dark == no)
        wishes.dark = dark == yes;
    wishes.contrast = m_store->value(contrastKey).toString() == yes;
    return wishes;
}

void ColourMemory::remember(const ColourWishes& wishes)
{
    if (wishes == last())
        return;
    if (wishes.dark)
        m_store->setValue(darkKey, *wishes.dark ? yes : no);
    else
        m_store->remove(darkKey);
    m_store->setValue(contrastKey, wishes.contrast ? yes : no);
}

} // namespace unrut
