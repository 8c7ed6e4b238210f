// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts_by_kind.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr LogText stuck[] = {
    {QT_TRANSLATE_NOOP("demo", "{project}: I wait for a word from {mate2}, and have not asked for it.")},
    {QT_TRANSLATE_NOOP("demo", "Three half-finished things on the desk. None of them wants to be first.")},
    {QT_TRANSLATE_NOOP("demo", "Nobody knows who decides about {project}.")},
    {QT_TRANSLATE_NOOP("demo", "The talk with {lead}. I put it off again."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Everything takes me twice as long as it used to."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "I read job adverts in the lunch break and close them when somebody comes."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "The same week as last week, only greyer."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Too many meetings between me and the work."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "The tests of {project} are slow, and so am I on Fridays."), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "Only the paperwork. The rest moves."), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "I would like to say no faster. Monday is a good day to try."), Tone::Good},
};
// clang-format on

} // namespace

std::span<const LogText> stuckTexts()
{
    return stuck;
}

} // namespace unrut::demo
