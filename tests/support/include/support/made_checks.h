// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <map>

namespace unrut {

/// The answer that counts as \a value once it is reversed where the item is.
inline Answer answerScoring(ItemIndex item, int value)
{
    return Answer::given(checkItems()[static_cast<size_t>(item)].reverse ? 100 - value : value);
}

/// Every item answered so that its domain scores what \a scores says, or \a other.
inline Answers answersScoring(const std::map<Domain, int>& scores, int other)
{
    Answers answers;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const auto found = scores.find(checkItems()[static_cast<size_t>(item)].domain);
        answers[static_cast<size_t>(item)] = answerScoring(item, found == scores.end() ? other : found->second);
    }
    return answers;
}

inline Answer& answerOf(Check& check, const char* key)
{
    return check.answers[static_cast<size_t>(itemFromKey(QString::fromLatin1(key)).value())];
}

/// A finished full check.
inline Check checkScoring(const std::map<Domain, int>& scores, int other, QDate day = QDate(2026, 3, 2))
{
    Check check;
    check.id = CheckId(QUuid::createUuidV5(QUuid(), day.toString(Qt::ISODate)));
    check.day = day;
    check.form = CheckForm::Full;
    check.answers = answersScoring(scores, other);
    check.createdAt = QDateTime(day, QTime(8, 0), Qt::UTC);
    check.finishedAt = QDateTime(day, QTime(8, 7), Qt::UTC);
    return check;
}

} // namespace unrut
