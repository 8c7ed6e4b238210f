// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/arrival.h>

#include <domain/clock.h>
#include <domain/text.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status clean(QString& text, qsizetype most, const QString& field)
{
    Result<QString> cleaned = cleanOptionalText(text, most, field);
    if (!cleaned)
        return cleaned.error();
    text = *std::move(cleaned);
    return {};
}

Status cleanSigns(Arrival& arrival)
{
    std::vector<EarlySign> kept;
    for (EarlySign sign : arrival.signs) {
        if (const Status done = clean(sign.cue, maxTitleLength, u"sign"_s); !done)
            return done;
        if (const Status done = clean(sign.step, maxTitleLength, u"sign"_s); !done)
            return done;
        if (!sign.cue.isEmpty() || !sign.step.isEmpty())
            kept.push_back(std::move(sign));
    }
    if (kept.size() > static_cast<size_t>(mostEarlySigns))
        return failure(ErrorCode::OutOfRange, u"signs: 0-%1"_s.arg(mostEarlySigns));
    arrival.signs = std::move(kept);
    return {};
}

} // namespace

Result<Arrival> validatedArrival(Arrival arrival)
{
    if (const Status done = clean(arrival.helpers, maxTitleLength, u"helpers"_s); !done)
        return done.error();
    if (const Status done = clean(arrival.letter, maxTextLength, u"letter"_s); !done)
        return done.error();
    if (const Status done = cleanSigns(arrival); !done)
        return done.error();
    if (!isJournalDay(arrival.day) || (arrival.quietSince.isValid() && !isJournalDay(arrival.quietSince)))
        return failure(ErrorCode::InvalidDay, arrival.day.toString(Qt::ISODate));
    return arrival;
}

std::optional<Arrival> arrivalOn(const std::vector<Arrival>& all, QDate day)
{
    const Arrival* last = nullptr;
    for (const Arrival& each : all) {
        if (each.isBinned() || each.day > day)
            continue;
        if (!last || each.day > last->day || (each.day == last->day && each.createdAt > last->createdAt))
            last = &each;
    }
    return last ? std::optional(*last) : std::nullopt;
}

} // namespace unrut
