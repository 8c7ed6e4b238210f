// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/error_words.h>

#include "text.h"

#include <QCoreApplication>

#include <array>

namespace unrut::wording {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// The sentence without a detail, and the one whose %1 is the detail. Where there is no second one, the
/// detail is the computer's own reason and follows the sentence.
struct ErrorText
{
    const char* plain;
    const char* detailed;
};

constexpr size_t errorCount = static_cast<size_t>(ErrorCode::Cancelled) + 1;

/// In the order of ErrorCode.
constexpr std::array<ErrorText, errorCount> errorTexts = {{
    // Opening a journal.
    {QT_TRANSLATE_NOOP("ErrorWords", "There is no journal where one was expected; look for the file, restore "
                                     "a backup or begin a new journal."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "The journal file is empty, so what was in it is gone from there; "
                                     "restore a backup or choose another file."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "The journal file is shorter than it should be, as if copying it was "
                                     "cut off; restore a backup or copy it again."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "This file is not an Unrut journal; choose another file."),
     QT_TRANSLATE_NOOP("ErrorWords", "This file is not an Unrut journal (%1); choose another file.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The journal is damaged; nothing was changed in it, please restore a backup."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "This journal was written by a newer Unrut; please update the program to open it."),
     QT_TRANSLATE_NOOP("ErrorWords", "This journal was written by a newer Unrut (its format is number %1); "
                                     "please update the program to open it.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "Another program is using this journal; close it there and try again."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "This journal may only be read; allow writing to the file to change something."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "The folder of the journal may not be written to, so no change could be "
                                     "made safely; allow writing there or move the journal."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "The folder does not exist; create it or choose another one."),
     QT_TRANSLATE_NOOP("ErrorWords", "The folder %1 does not exist; create it or choose another one.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "This is a folder; please name a file."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "This is a device or a pipe, not a file; please name an ordinary file."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "This link leads to a file that is not there; mend the link or name the file itself."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal could not be brought to this version of Unrut and was left as it was."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "The backup could not be made, so nothing was changed; see whether "
                                     "there is room and the folder may be written to."),
     nullptr},
    // Reading and writing.
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal could not be read; try again, and restore a backup if it happens again."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "This could not be saved, and nothing was changed; please try again."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "There is no room left on the disk, so this was not saved; free some room and try again."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "The journal was deleted, moved or replaced while it was open; put it back or open it again."),
     nullptr},
    // What a person asks for.
    {QT_TRANSLATE_NOOP("ErrorWords", "This is no longer there."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is no %1 like that any more.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "This is there already."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is one already: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to save yet; please write something."),
     QT_TRANSLATE_NOOP("ErrorWords", "Please write something in this field: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "This text is too long; please shorten it."),
     QT_TRANSLATE_NOOP("ErrorWords", "The text in this field is too long, please shorten it: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "This text has characters that cannot be kept; please type it again."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The text in this field has characters that cannot be kept, please type it again: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "That is no day between 1900 and 2200; please write it like 2026-11-23."),
     QT_TRANSLATE_NOOP("ErrorWords", "%1 is no day between 1900 and 2200; please write it like 2026-11-23.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "A number is outside its range."),
     QT_TRANSLATE_NOOP("ErrorWords", "A number is outside its range: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such statement."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no statement called %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such event."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no event called %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no such area."),
     QT_TRANSLATE_NOOP("ErrorWords", "The assessment has no area called %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is no such way out."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is no way out called %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The report has no such section."),
     QT_TRANSLATE_NOOP("ErrorWords", "The report has no section called %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "An answer must be 0, 25, 50, 75, 100 or null."),
     QT_TRANSLATE_NOOP("ErrorWords", "The answer to %1 must be 0, 25, 50, 75, 100 or null.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "An assessment needs at least one answer."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "No assessment has been taken yet; take one first."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "Doing holds as many goals as you allow; finish one, set one aside or raise the limit."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords",
                       "Going back would put more goals into Doing than you allow; move one out of Doing first."),
     nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to undo."), nullptr},
    {QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to redo."), nullptr},
    // Files handed in or asked for.
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is not there."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is no file %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be read; see whether it is an ordinary file that you may open."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The file %1 cannot be read; see whether it is an ordinary file that you may open.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is too large to be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file is too large; at most %1 are read.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file is not JSON."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file is not JSON: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The JSON is nested too deeply."),
     QT_TRANSLATE_NOOP("ErrorWords", "The JSON is nested too deeply; at most %1 levels are read.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "The file holds something else than expected."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file holds something else than expected: %1.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "A file with this name is there already; choose another name."),
     QT_TRANSLATE_NOOP("ErrorWords", "There is a file %1 already; choose another name.")},
    {QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The file could not be written; see whether the folder is there, may be written to and has room."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file could not be written (%1); see whether the folder is there, "
                                     "may be written to and has room.")},
    {QT_TRANSLATE_NOOP("ErrorWords", "Cancelled; nothing was changed."), nullptr},
}};

constexpr qsizetype longestDetail = 300;

/// The detail on one line, without a full stop of its own.
QString tidied(const QString& detail)
{
    QString tidy = detail.simplified();
    while (tidy.endsWith(QLatin1Char('.')))
        tidy.chop(1);
    if (tidy.size() > longestDetail)
        tidy = tidy.left(longestDetail) + QChar(0x2026);
    return tidy;
}

bool happensAtOpening(ErrorCode code)
{
    return code <= ErrorCode::BackupFailed;
}

} // namespace

QString errorSentence(const Error& error)
{
    const ErrorText& text = errorTexts[static_cast<size_t>(error.code)];
    const QString detail = tidied(error.detail);
    if (detail.isEmpty())
        return ErrorWords::tr(text.plain);
    if (text.detailed)
        return ErrorWords::tr(text.detailed).arg(isolated(detail));
    //: A sentence, then the computer's own reason.
    return ErrorWords::tr("%1 The reason given: %2.").arg(ErrorWords::tr(text.plain), isolated(detail));
}

QString errorTitle(ErrorCode code)
{
    return happensAtOpening(code) ? ErrorWords::tr("This journal cannot be opened")
                                  : ErrorWords::tr("That did not work");
}

} // namespace unrut::wording
