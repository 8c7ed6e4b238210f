// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_ground.h"

#include <ui/main_window.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QTimeZone>

namespace unrut {

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
    Q_UNUSED(word)
    return true;
}

QStringList StillSpelling::suggestions(const QString& word)
{
    Q_UNUSED(word)
    return {};
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

void GalleryVisit::furnish(bool used)
{
    window->setSpelling(spelling);
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
