// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_ground.h"

#include <ui/main_window.h>
#include <ui/spell_watch.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QTimeZone>

namespace unrut {

namespace {

constexpr QLatin1String unknownWord("qiuet");

} // namespace

QUuid CountingIds::next()
{
    constexpr ushort version7 = 0x7000;
    constexpr uchar variant = 0x80;
    return {++m_count, 0, version7, variant, 0, 0, 0, 0, 0, 0, 0};
}

QStringList StillSpelling::dictionaries() const
{
    return {QStringLiteral("de_AT"), QStringLiteral("en_GB")};
}

bool StillSpelling::accepts(const QString& word)
{
    return word != unknownWord;
}

QStringList StillSpelling::suggestions(const QString& word)
{
    return accepts(word) ? QStringList() : QStringList{QStringLiteral("quiet"), QStringLiteral("quilt")};
}

QStringList StillSpelling::ownWords() const
{
    return {QStringLiteral("Okonkwo"), QStringLiteral("retro")};
}

Status StillSpelling::setOwnWords(const QStringList& words)
{
    Q_UNUSED(words)
    return {};
}

GalleryVisit::GalleryVisit() = default;
GalleryVisit::~GalleryVisit() = default;

void GalleryVisit::furnish(Settings& settings, bool used)
{
    window->setSpelling(spelling);
    spellWatch = std::make_unique<SpellWatch>(spelling, settings);
    window->setAutostart({[] { return false; }, [](bool, const auto& told) { told({}); }});
    reminders = std::make_unique<Reminders>(*workspace, [] { return QTimeZone::utc(); });
    ReminderChoices choices;
    if (used)
        choices.of(ReminderSubject::FridayPage) = usualReminders().of(ReminderSubject::FridayPage);
    reminders->setChoices(choices);
    window->showReminders(*reminders);
    if (used)
        window->showBackup(clock.now().addSecs(-3600));
}

} // namespace unrut
