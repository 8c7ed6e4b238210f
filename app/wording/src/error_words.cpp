// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/error_words.h>

#include "error_texts.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unrut::wording {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

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

template <size_t count>
const char* textFor(const std::array<KeyText, count>& texts, const QString& key)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const KeyText& each) { return key == QLatin1String(each.key); });
    return found == texts.end() ? nullptr : found->text;
}

/// 'mood: 0-10' with its first word translated.
QString fieldTold(const QString& detail)
{
    const QString key = detail.section(QLatin1Char(':'), 0, 0);
    if (const char* name = textFor(fieldNames, key))
        return ErrorWords::tr(name) + detail.mid(key.size());
    return isolated(detail);
}

QString thingTold(const Error& error)
{
    const char* told =
        error.code == ErrorCode::NotFound ? textFor(lostThings, error.detail) : textFor(presentThings, error.detail);
    return told ? ErrorWords::tr(told) : QString();
}

QString withReason(const QString& sentence, const QString& reason)
{
    //: A sentence, then the computer's own reason.
    return ErrorWords::tr("%1 The reason given: %2.").arg(sentence, isolated(reason));
}

bool happensAtOpening(ErrorCode code)
{
    return code <= ErrorCode::BackupFailed;
}

} // namespace

QString errorSentence(const Error& error)
{
    const ErrorText& text = errorTexts[static_cast<size_t>(error.code)];
    const QString plain = ErrorWords::tr(text.plain);
    const QString detail = tidied(error.detail);
    if (detail.isEmpty())
        return plain;
    switch (text.detail) {
    case Detail::Ignored:
        return plain;
    case Detail::Reason:
        return withReason(plain, detail);
    case Detail::Within:
        return ErrorWords::tr(text.detailed).arg(isolated(detail));
    case Detail::Field:
        return ErrorWords::tr(text.detailed).arg(fieldTold(detail));
    case Detail::Thing:
        break;
    }
    const QString told = thingTold(error);
    return told.isEmpty() ? plain : told;
}

QString openingSentence(const Error& error, bool hasBackup)
{
    QString sentence;
    if (error.code == ErrorCode::JournalCorrupt && !hasBackup)
        sentence = ErrorWords::tr("The journal file is damaged, and no backup was found. Unrut can save what is still "
                                  "readable into a new journal.");
    else if (error.code == ErrorCode::MigrationFailed)
        sentence =
            ErrorWords::tr("The journal could not be brought to this version of Unrut, and its file is unchanged. "
                           "Try again; if that does not help, open it only to read.");
    else if (error.code == ErrorCode::DiskFull)
        return ErrorWords::tr("There is no room on the disk to open it safely. Free some room, then try again.");
    else if (error.code == ErrorCode::JournalNewer)
        return ErrorWords::tr("This journal was written by a newer Unrut. Update Unrut on this computer, then open the "
                              "journal again.");
    else
        return errorSentence(error);
    const QString detail = tidied(error.detail);
    return detail.isEmpty() ? sentence : withReason(sentence, detail);
}

QString errorTitle(ErrorCode code)
{
    return happensAtOpening(code) ? ErrorWords::tr("This journal cannot be opened")
                                  : ErrorWords::tr("That did not work");
}

} // namespace unrut::wording
