// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/goal_words.h>

#include <QCoreApplication>

#include <array>

namespace unrut::wording {

namespace {

struct VerbWords
{
    Q_DECLARE_TR_FUNCTIONS(VerbWords)
};

struct VerbText
{
    const char* undo;
    const char* done;
};

constexpr std::array<VerbText, verbCount> verbTexts = {{
    {QT_TRANSLATE_NOOP("VerbWords", "record assessment"), QT_TRANSLATE_NOOP("VerbWords", "Assessment recorded.")},
    {QT_TRANSLATE_NOOP("VerbWords", "finish assessment"), QT_TRANSLATE_NOOP("VerbWords", "Assessment finished.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move assessment to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Assessment moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore assessment"), QT_TRANSLATE_NOOP("VerbWords", "Assessment restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "discard draft"), QT_TRANSLATE_NOOP("VerbWords", "Draft discarded.")},
    {QT_TRANSLATE_NOOP("VerbWords", "add goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal added.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal moved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move goal to the bin"), QT_TRANSLATE_NOOP("VerbWords", "Goal moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "add step"), QT_TRANSLATE_NOOP("VerbWords", "Step added.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit step"), QT_TRANSLATE_NOOP("VerbWords", "Step changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "tick step"), QT_TRANSLATE_NOOP("VerbWords", "Step done.")},
    {QT_TRANSLATE_NOOP("VerbWords", "untick step"), QT_TRANSLATE_NOOP("VerbWords", "Step open again.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move step"), QT_TRANSLATE_NOOP("VerbWords", "Step moved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "remove step"), QT_TRANSLATE_NOOP("VerbWords", "Step removed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "make focus"), QT_TRANSLATE_NOOP("VerbWords", "This is your focus now.")},
    {QT_TRANSLATE_NOOP("VerbWords", "change limit"), QT_TRANSLATE_NOOP("VerbWords", "Limit changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "add entry"), QT_TRANSLATE_NOOP("VerbWords", "Entry added.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit entry"), QT_TRANSLATE_NOOP("VerbWords", "Entry changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move entry to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Entry moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore entry"), QT_TRANSLATE_NOOP("VerbWords", "Entry restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "check in"), QT_TRANSLATE_NOOP("VerbWords", "Check-in saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "add minutes"), QT_TRANSLATE_NOOP("VerbWords", "Minutes added.")},
    {QT_TRANSLATE_NOOP("VerbWords", "review goal"), QT_TRANSLATE_NOOP("VerbWords", "Review saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "add person"), QT_TRANSLATE_NOOP("VerbWords", "Person added.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit person"), QT_TRANSLATE_NOOP("VerbWords", "Person changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move person to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Person moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore person"), QT_TRANSLATE_NOOP("VerbWords", "Person restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "plan talk"), QT_TRANSLATE_NOOP("VerbWords", "Talk planned.")},
    {QT_TRANSLATE_NOOP("VerbWords", "note talk"), QT_TRANSLATE_NOOP("VerbWords", "Talk noted.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit talk"), QT_TRANSLATE_NOOP("VerbWords", "Talk changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move talk to the bin"), QT_TRANSLATE_NOOP("VerbWords", "Talk moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore talk"), QT_TRANSLATE_NOOP("VerbWords", "Talk restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "make agreement a goal"),
     QT_TRANSLATE_NOOP("VerbWords", "The agreement is a goal now.")},
    {QT_TRANSLATE_NOOP("VerbWords", "note on assessment"), QT_TRANSLATE_NOOP("VerbWords", "Note saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "no second assessment"),
     QT_TRANSLATE_NOOP("VerbWords", "You will not be asked for a second assessment.")},
    {QT_TRANSLATE_NOOP("VerbWords", "put away safety card"),
     QT_TRANSLATE_NOOP("VerbWords", "The card is closed. It stays in the Help menu.")},
    {QT_TRANSLATE_NOOP("VerbWords", "look back"), QT_TRANSLATE_NOOP("VerbWords", "Saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "throw away what you told"),
     QT_TRANSLATE_NOOP("VerbWords", "What you told is thrown away. Undo brings it back.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore what you told"), QT_TRANSLATE_NOOP("VerbWords", "What you told is back.")},
    {QT_TRANSLATE_NOOP("VerbWords", "open the way out"), QT_TRANSLATE_NOOP("VerbWords", "This page is yours to keep.")},
    {QT_TRANSLATE_NOOP("VerbWords", "edit the way out"), QT_TRANSLATE_NOOP("VerbWords", "Page saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "throw the page away"),
     QT_TRANSLATE_NOOP("VerbWords", "The page is thrown away. Undo brings it back.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore the page"), QT_TRANSLATE_NOOP("VerbWords", "The page is back.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move goals"), QT_TRANSLATE_NOOP("VerbWords", "Goals moved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "finish goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal finished.")},
    {QT_TRANSLATE_NOOP("VerbWords", "archive goal"), QT_TRANSLATE_NOOP("VerbWords", "Goal archived.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move goals to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Goals moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "rename column"), QT_TRANSLATE_NOOP("VerbWords", "Column renamed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "close decision"), QT_TRANSLATE_NOOP("VerbWords", "Decision closed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "change stage"), QT_TRANSLATE_NOOP("VerbWords", "Stage changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "keep the day"), QT_TRANSLATE_NOOP("VerbWords", "Kept for that day.")},
    {QT_TRANSLATE_NOOP("VerbWords", "take the day back"), QT_TRANSLATE_NOOP("VerbWords", "Day taken back.")},
    {QT_TRANSLATE_NOOP("VerbWords", "fill in worksheet"), QT_TRANSLATE_NOOP("VerbWords", "Worksheet saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move worksheet to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Worksheet moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore worksheet"), QT_TRANSLATE_NOOP("VerbWords", "Worksheet restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "finish worksheet"), QT_TRANSLATE_NOOP("VerbWords", "Worksheet finished.")},
    {QT_TRANSLATE_NOOP("VerbWords", "rename tag"), QT_TRANSLATE_NOOP("VerbWords", "Renamed in every entry.")},
    {QT_TRANSLATE_NOOP("VerbWords", "write Friday page"), QT_TRANSLATE_NOOP("VerbWords", "Friday page saved.")},
    {QT_TRANSLATE_NOOP("VerbWords", "move Friday page to the bin"),
     QT_TRANSLATE_NOOP("VerbWords", "Friday page moved to the bin.")},
    {QT_TRANSLATE_NOOP("VerbWords", "restore Friday page"), QT_TRANSLATE_NOOP("VerbWords", "Friday page restored.")},
    {QT_TRANSLATE_NOOP("VerbWords", "begin practice"), QT_TRANSLATE_NOOP("VerbWords", "It begins today.")},
    {QT_TRANSLATE_NOOP("VerbWords", "note practice"), QT_TRANSLATE_NOOP("VerbWords", "Noted.")},
    {QT_TRANSLATE_NOOP("VerbWords", "keep practice"), QT_TRANSLATE_NOOP("VerbWords", "Four more weeks.")},
    {QT_TRANSLATE_NOOP("VerbWords", "end practice"), QT_TRANSLATE_NOOP("VerbWords", "The practice has ended.")},
    {QT_TRANSLATE_NOOP("VerbWords", "import"), QT_TRANSLATE_NOOP("VerbWords", "Imported.")},
    {QT_TRANSLATE_NOOP("VerbWords", "change kind"), QT_TRANSLATE_NOOP("VerbWords", "Kind changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "finish goals"), QT_TRANSLATE_NOOP("VerbWords", "Goals finished.")},
    {QT_TRANSLATE_NOOP("VerbWords", "archive goals"), QT_TRANSLATE_NOOP("VerbWords", "Goals archived.")},
    {QT_TRANSLATE_NOOP("VerbWords", "change order"), QT_TRANSLATE_NOOP("VerbWords", "Order changed.")},
    {QT_TRANSLATE_NOOP("VerbWords", "set goal aside"), QT_TRANSLATE_NOOP("VerbWords", "Goal set aside.")},
    {QT_TRANSLATE_NOOP("VerbWords", "take goal up again"), QT_TRANSLATE_NOOP("VerbWords", "Goal taken up again.")},
    {QT_TRANSLATE_NOOP("VerbWords", "take a line back"), QT_TRANSLATE_NOOP("VerbWords", "Line taken back.")},
}};

} // namespace

QString undoName(Verb verb)
{
    return VerbWords::tr(verbTexts[static_cast<size_t>(verb)].undo);
}

QString verbDone(Verb verb)
{
    return VerbWords::tr(verbTexts[static_cast<size_t>(verb)].done);
}

} // namespace unrut::wording
