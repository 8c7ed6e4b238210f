// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maker.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Telling = 53 };

/// The newest rut of the story began a good year before its last day. It was noticed once it weighed, and told a while
/// later.
constexpr int toldAgo = 250;
constexpr int lastGoodAgo = 380;
constexpr int firstOffAgo = 285;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<LookingBack> madeUpLookingBacks(const Maker& maker)
{
    const QDate today = maker.story.today();
    Chance chance(maker.seed, Telling);
    LookingBack told;
    told.day = today.addDays(-toldAgo);
    const Names names = maker.cast.namesOn(told.day, chance);
    const auto said = [&](const char* text) { return filled(text, names); };
    told.createdAt = instantOn(told.day, 18, 20, chance);
    told.id = maker.ids.make<LookingBackId>(told.createdAt);
    told.lastGood = monthOf(today.addDays(-lastGoodAgo));
    told.firstOff = monthOf(today.addDays(-firstOffAgo));
    told.events.set(static_cast<size_t>(CheckEvent::Passed));
    told.of(LookingBackText::Changed) =
        said(QT_TRANSLATE_NOOP("demo", "The lead post was filled, and {project} went to another team."));
    told.of(LookingBackList::Whys) = QStringList{
        said(QT_TRANSLATE_NOOP("demo", "Every week looks like the one before")),
        said(QT_TRANSLATE_NOOP("demo", "nobody has given me anything new since the post was filled")),
        said(QT_TRANSLATE_NOOP("demo", "I have never told {lead} what I would like to do next")),
    };
    told.namedCause = Domain::Grw;
    told.of(LookingBackList::Skills) = QStringList{said(QT_TRANSLATE_NOOP("demo", "reading a timetable at a glance"))};
    told.of(LookingBackList::People) = QStringList{said(QT_TRANSLATE_NOOP("demo", "the night shift"))};
    told.of(LookingBackText::Sign) = said(QT_TRANSLATE_NOOP("demo", "I tell about work at lunch again"));
    return {told};
}

} // namespace unrut::demo
