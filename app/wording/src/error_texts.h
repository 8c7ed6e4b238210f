// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QtGlobal>

#include <array>

namespace unrut::wording {

/// What the detail of an error is, and so how it is told.
enum class Detail {
    Ignored, ///< says nothing to a person
    Reason,  ///< the computer's own reason: a second sentence
    Within,  ///< stands in the detailed sentence as it is: a path, a day, a key
    Field,   ///< stands in the detailed sentence under a name of its own: 'title', 'mood: 0-10'
    Thing,   ///< has a sentence of its own: 'goal', 'draft'
};

struct ErrorText
{
    const char* plain;
    const char* detailed; ///< with %1 for the detail; for Within and Field only
    Detail detail;
};

constexpr size_t errorCount = static_cast<size_t>(ErrorCode::Cancelled) + 1;

/// In the order of ErrorCode.
constexpr std::array<ErrorText, errorCount> errorTexts = {{
    // Opening a journal.
    {QT_TRANSLATE_NOOP(
         "ErrorWords",
         "There is no journal where one was expected; look for the file, restore a backup or begin a new journal."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "There is no journal at %1; look for the file, restore a backup or begin a new journal."),
     Detail::Within},
    {QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The journal file is empty, so what was in it is gone from there; restore a backup or choose another file."),
     QT_TRANSLATE_NOOP("ErrorWords", "The journal file %1 is empty, so what was in it is gone from there; restore a "
                                     "backup or choose another file."),
     Detail::Within},
    {QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again."),
     QT_TRANSLATE_NOOP("ErrorWords", "The journal file %1 is shorter than it should be, as if a copy was cut off; "
                                     "restore a backup or copy it again."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "This file is not an Unrut journal; choose another file."),
     QT_TRANSLATE_NOOP("ErrorWords", "This file is not an Unrut journal (%1); choose another file."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The journal is damaged and was left as it is; please restore a backup."), nullptr,
     Detail::Reason},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "This journal was written by a newer Unrut; please update the program to open it."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "This journal was written by a newer Unrut (its format is number %1); please update the program to open it."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "Another program is using this journal; close it there and try again."), nullptr,
     Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "This journal may only be read; allow writing to its file to change something."),
     nullptr, Detail::Thing},
    {QT_TRANSLATE_NOOP("ErrorWords", "The folder of the journal may not be written to, so no change could be made "
                                     "safely; allow writing there or move the journal."),
     nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "The folder does not exist; create it or choose another one."),
     QT_TRANSLATE_NOOP("ErrorWords", "The folder %1 does not exist; create it or choose another one."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "This is a folder; please name a file."),
     QT_TRANSLATE_NOOP("ErrorWords", "%1 is a folder; please name a file."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "This is a device or a pipe; please name an ordinary file."),
     QT_TRANSLATE_NOOP("ErrorWords", "%1 is a device or a pipe; please name an ordinary file."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "This link leads to a file that is not there; mend the link or name the file itself."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The link %1 leads to a file that is not there; mend the link or name the file itself."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal could not be brought to this version of Unrut and was left as it was."),
     nullptr, Detail::Reason},
    {QT_TRANSLATE_NOOP("ErrorWords", "The backup could not be made, so nothing was changed; see whether there is room "
                                     "and the folder may be written to."),
     nullptr, Detail::Reason},
    // Reading and writing.
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal could not be read; try again, and restore a backup if it happens again."),
     nullptr, Detail::Reason},
    {QT_TRANSLATE_NOOP("ErrorWords", "This could not be saved, and nothing was changed; please try again."), nullptr,
     Detail::Reason},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "There is no room left on the disk, so this was not saved; free some room and try again."),
     nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal was deleted, moved or replaced while it was open; put it back or open it again."),
     nullptr, Detail::Ignored},
    // What a person asks for.
    {QT_TRANSLATE_NOOP("ErrorWords", "What you asked for is no longer there."), nullptr, Detail::Thing},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is one already."), nullptr, Detail::Thing},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to save yet; please write something."),
     QT_TRANSLATE_NOOP("ErrorWords", "This must not be empty, please write something: %1."), Detail::Field},
    {QT_TRANSLATE_NOOP("ErrorWords", "This text is too long; please shorten it."),
     QT_TRANSLATE_NOOP("ErrorWords", "This is too long, please shorten it: %1."), Detail::Field},
    {QT_TRANSLATE_NOOP("ErrorWords", "This text has characters that cannot be kept; please type it again."),
     QT_TRANSLATE_NOOP("ErrorWords", "This has characters that cannot be kept, please type it again: %1."),
     Detail::Field},
    {QT_TRANSLATE_NOOP("ErrorWords", "That is no day between 1900 and 2200; please write it like 2026-11-23."),
     QT_TRANSLATE_NOOP("ErrorWords", "%1 is no day between 1900 and 2200; please write it like 2026-11-23."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "A number is outside its range."),
     QT_TRANSLATE_NOOP("ErrorWords", "A number is outside its range: %1."), Detail::Field},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such statement."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no statement called %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such event."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no event called %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such area."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no area called %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is no such way out."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is no way out called %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The report has no such section."),
     QT_TRANSLATE_NOOP("ErrorWords", "The report has no section called %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "An answer must be 0, 25, 50, 75, 100 or null."),
     QT_TRANSLATE_NOOP("ErrorWords", "The answer to %1 must be 0, 25, 50, 75, 100 or null."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "An assessment needs at least one answer."), nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "No assessment has been taken yet; take one first."), nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "Doing holds as many goals as you allow; finish one, set one aside or raise the limit."),
     nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "A decision is done when it is decided, deferred or dropped; say which."), nullptr,
     Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "Going back would put more goals into Doing than you allow; move one out of Doing first."),
     nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to undo."), nullptr, Detail::Ignored},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to redo."), nullptr, Detail::Ignored},
    // Files handed in or asked for.
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is not there."), QT_TRANSLATE_NOOP("ErrorWords", "There is no file %1."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be read; see whether it is an ordinary file that you may open."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The file %1 cannot be read; see whether it is an ordinary file that you may open."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is too large to be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file is too large; at most %1 are read."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is not JSON."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file is not JSON: %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The JSON is nested too deeply."),
     QT_TRANSLATE_NOOP("ErrorWords", "The JSON is nested too deeply; at most %1 levels are read."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file holds something else than expected."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file holds something else than expected: %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "What the file holds does not fit together."),
     QT_TRANSLATE_NOOP("ErrorWords", "What the file holds does not fit together: see %1."), Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "A file with this name is there already; choose another name."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is a file %1 already; choose another name."), Detail::Within},
    {QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The file could not be written; see whether the folder is there, may be written to and has room."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The file could not be written (%1); see whether the folder is there, may be written to and has room."),
     Detail::Within},
    {QT_TRANSLATE_NOOP("ErrorWords", "Cancelled; nothing was changed."), nullptr, Detail::Ignored},
}};

struct KeyText
{
    const char* key;
    const char* text;
};

/// The names of what a person types or chooses, by their keys in the domain.
constexpr std::array fieldNames = {
    KeyText{"title", QT_TRANSLATE_NOOP("ErrorWords", "title")},
    KeyText{"text", QT_TRANSLATE_NOOP("ErrorWords", "text")},
    KeyText{"why", QT_TRANSLATE_NOOP("ErrorWords", "why")},
    KeyText{"notes", QT_TRANSLATE_NOOP("ErrorWords", "notes")},
    KeyText{"note", QT_TRANSLATE_NOOP("ErrorWords", "note")},
    KeyText{"word", QT_TRANSLATE_NOOP("ErrorWords", "a word about today")},
    KeyText{"step", QT_TRANSLATE_NOOP("ErrorWords", "step")},
    KeyText{"if", QT_TRANSLATE_NOOP("ErrorWords", "if")},
    KeyText{"then", QT_TRANSLATE_NOOP("ErrorWords", "then")},
    KeyText{"mood", QT_TRANSLATE_NOOP("ErrorWords", "mood")},
    KeyText{"energy", QT_TRANSLATE_NOOP("ErrorWords", "energy")},
    KeyText{"sleep", QT_TRANSLATE_NOOP("ErrorWords", "hours of sleep")},
    KeyText{"minutes", QT_TRANSLATE_NOOP("ErrorWords", "minutes")},
    KeyText{"column", QT_TRANSLATE_NOOP("ErrorWords", "name of the column")},
    KeyText{"person", QT_TRANSLATE_NOOP("ErrorWords", "person")},
    KeyText{"mark", QT_TRANSLATE_NOOP("ErrorWords", "how you will mark it")},
    KeyText{"reason", QT_TRANSLATE_NOOP("ErrorWords", "reason")},
    KeyText{"option", QT_TRANSLATE_NOOP("ErrorWords", "option")},
    KeyText{"limit", QT_TRANSLATE_NOOP("ErrorWords", "limit on Doing")},
    KeyText{"importance", QT_TRANSLATE_NOOP("ErrorWords", "importance")},
};

/// What is no longer there.
constexpr std::array lostThings = {
    KeyText{"goal", QT_TRANSLATE_NOOP("ErrorWords", "This goal is no longer there.")},
    KeyText{"step", QT_TRANSLATE_NOOP("ErrorWords", "This step is no longer there.")},
    KeyText{"timer", QT_TRANSLATE_NOOP("ErrorWords", "Nothing is being timed at the moment.")},
    KeyText{"entry", QT_TRANSLATE_NOOP("ErrorWords", "This entry is no longer there.")},
    KeyText{"check", QT_TRANSLATE_NOOP("ErrorWords", "This assessment is no longer there.")},
    KeyText{"draft", QT_TRANSLATE_NOOP("ErrorWords", "There is no assessment under way; begin one first.")},
};

/// What is there already.
constexpr std::array presentThings = {
    KeyText{"timer", QT_TRANSLATE_NOOP("ErrorWords", "A stretch of work is running already; stop it first.")},
    KeyText{"draft",
            QT_TRANSLATE_NOOP("ErrorWords", "An assessment is under way already; go on with it or discard it.")},
    KeyText{"import", QT_TRANSLATE_NOOP("ErrorWords", "An import is under way; wait for it or stop it.")},
    // What is not to be written to.
    KeyText{"backup",
            QT_TRANSLATE_NOOP("ErrorWords", "This file is a backup, in which nothing is ever changed; name the "
                                            "journal itself, or put the backup in its place.")},
};

} // namespace unrut::wording
