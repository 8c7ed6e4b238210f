// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QSettings>

namespace unrut {

namespace {

constexpr QLatin1String roughDayKey("today/rough_day");
constexpr QLatin1String notRoughDayKey("today/not_rough_day");
constexpr QLatin1String hiddenCardsKey("today/hidden_cards");
constexpr QLatin1String ordinaryDayKey("today/ordinary_day");

QLatin1String putOffKey(CheckOffer offer)
{
    return offer == CheckOffer::NextCheck ? QLatin1String("today/next_check_put_off")
                                          : QLatin1String("today/way_out_put_off");
}

} // namespace

QDate Settings::roughDay() const
{
    return QDate::fromString(m_store->value(roughDayKey).toString(), Qt::ISODate);
}

void Settings::setRoughDay(QDate day)
{
    if (day == roughDay())
        return;
    m_store->setValue(roughDayKey, day.toString(Qt::ISODate));
    Q_EMIT changed();
}

QDate Settings::notRoughDay() const
{
    return QDate::fromString(m_store->value(notRoughDayKey).toString(), Qt::ISODate);
}

void Settings::setNotRoughDay(QDate day)
{
    if (day == notRoughDay())
        return;
    m_store->setValue(notRoughDayKey, day.toString(Qt::ISODate));
    Q_EMIT changed();
}

QDate Settings::ordinaryDay() const
{
    return QDate::fromString(m_store->value(ordinaryDayKey).toString(), Qt::ISODate);
}

void Settings::setOrdinaryDay(QDate day)
{
    if (day == ordinaryDay())
        return;
    m_store->setValue(ordinaryDayKey, day.toString(Qt::ISODate));
    Q_EMIT changed();
}

QDate Settings::putOffOn(CheckOffer offer) const
{
    return QDate::fromString(m_store->value(putOffKey(offer)).toString(), Qt::ISODate);
}

void Settings::putOff(CheckOffer offer, QDate day)
{
    if (day == putOffOn(offer))
        return;
    m_store->setValue(putOffKey(offer), day.toString(Qt::ISODate));
    Q_EMIT changed();
}

bool Settings::isPutOff(CheckOffer offer, QDate today) const
{
    const QDate day = putOffOn(offer);
    return day.isValid() && day <= today && day.daysTo(today) < putOffDays;
}

std::set<TodayCard> Settings::hiddenCards() const
{
    std::set<TodayCard> cards;
    const QStringList kept = m_store->value(hiddenCardsKey).toStringList();
    for (const QString& key : kept) {
        if (const auto card = todayCardFromKey(key))
            cards.insert(*card);
    }
    return cards;
}

void Settings::setCardHidden(TodayCard card, bool hidden)
{
    std::set<TodayCard> cards = hiddenCards();
    if (hidden)
        cards.insert(card);
    else
        cards.erase(card);
    setHiddenCards(cards);
}

void Settings::setHiddenCards(const std::set<TodayCard>& cards)
{
    if (cards == hiddenCards())
        return;
    QStringList kept;
    for (const TodayCard one : cards)
        kept.append(todayCardKey(one));
    m_store->setValue(hiddenCardsKey, kept);
    Q_EMIT changed();
}

void Settings::setTodayWishes(const TodayWishes& wishes)
{
    setWorkingDays(wishes.workingDays);
    setHiddenCards(wishes.hidden);
    setRoughDay(wishes.roughDay);
    setNotRoughDay(wishes.notRoughDay);
}

TodayWishes Settings::todayWishes() const
{
    return {workingDays(), hiddenCards(), roughDay(), reminders().of(ReminderSubject::FridayPage).weekday,
            notRoughDay()};
}

} // namespace unrut
