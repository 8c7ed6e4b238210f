// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_fields.h"

#include "json_reader.h"
#include "json_values.h"

#include <domain/clock.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownName = 40;

/// A name from the file, short enough for a sentence.
QString shownName(const QString& name)
{
    return name.size() > longestShownName ? name.left(longestShownName) + QChar(0x2026) : name;
}

/// Written again it must be what was read: QDate reads more than it should.
bool isDay(QDate day, const QJsonValue& given)
{
    return isJournalDay(day) && toJson(day) == given;
}

/// In UTC, to the millisecond, and of the calendar.
bool isInstant(const QDateTime& instant, const QJsonValue& given)
{
    return instant.isValid() && instant.timeSpec() == Qt::UTC && toJson(instant) == given;
}

} // namespace

void JsonOut::day(QLatin1String name, QDate value)
{
    put(name, toJson(value));
}

void JsonOut::time(QLatin1String name, QTime value)
{
    put(name, value.isValid() ? QJsonValue(value.toString(u"HH:mm"_s)) : QJsonValue(QJsonValue::Null));
}

void JsonOut::instant(QLatin1String name, const QDateTime& value)
{
    put(name, toJson(value));
}

void JsonOut::number(QLatin1String name, const std::optional<int>& value, int, int)
{
    put(name, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
}

void JsonOut::real(QLatin1String name, const std::optional<double>& value, double, double)
{
    put(name, toJson(value));
}

void JsonOut::flag(QLatin1String name, const std::optional<bool>& value)
{
    put(name, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
}

void JsonOut::days(QLatin1String name, const std::vector<QDate>& days)
{
    QJsonArray array;
    for (const QDate day : days)
        array.append(toJson(day));
    put(name, array);
}

void JsonOut::instants(QLatin1String name, const std::vector<QDateTime>& instants)
{
    QJsonArray array;
    for (const QDateTime& instant : instants)
        array.append(toJson(instant));
    put(name, array);
}

QJsonValue JsonIn::take(QLatin1String name)
{
    m_asked.push_back(name);
    return m_object.value(name);
}

QString JsonIn::place() const
{
    if (!m_parent)
        return {};
    const QString outer = m_parent->place();
    QString own = outer.isEmpty() ? QString(m_name) : outer + u'.' + m_name;
    if (m_index >= 0)
        own += u'[' + QString::number(m_index) + u']';
    return own;
}

QString JsonIn::placeOf(QLatin1String name) const
{
    const QString outer = place();
    return outer.isEmpty() ? QString(name) : outer + u'.' + name;
}

void JsonIn::refuse(QLatin1String name, const QString& expected)
{
    if (m_status)
        m_status = failure(ErrorCode::WrongShape, u"%1: %2"_s.arg(placeOf(name), expected));
}

void JsonIn::refuseWord(QLatin1String name)
{
    refuse(name, TransferWords::tr("a word that Unrut knows is expected"));
}

QString JsonIn::expectedWords()
{
    return TransferWords::tr("words that Unrut knows are expected, each once");
}

QString JsonIn::expectedMember(const QString& name)
{
    return TransferWords::tr("Unrut does not know %1 with this value").arg(shownName(name));
}

void JsonIn::refuseObject(QLatin1String name, qsizetype index)
{
    if (m_status)
        m_status =
            failure(ErrorCode::WrongShape,
                    u"%1[%2]: %3"_s.arg(placeOf(name)).arg(index).arg(TransferWords::tr("an object is expected")));
}

void JsonIn::takeText(QLatin1String name, const QJsonValue& given, QString& value, qsizetype most)
{
    if (!given.isString())
        return refuse(name, TransferWords::tr("a text is expected"));
    value = given.toString();
    if (value.contains(QChar(u'\0')) || !value.isValidUtf16())
        return refuse(name, TransferWords::tr("a text without NUL and broken characters is expected"));
    if (value.size() > most)
        return refuse(name, TransferWords::tr("a text of at most %1 characters is expected").arg(most));
    value = bearableText(value);
}

void JsonIn::text(QLatin1String name, QString& value, qsizetype most)
{
    const QJsonValue given = take(name);
    if (!given.isUndefined())
        takeText(name, given, value, most);
}

void JsonIn::neededText(QLatin1String name, QString& value, qsizetype most)
{
    takeText(name, take(name), value, most);
    if (value.trimmed().isEmpty())
        refuse(name, TransferWords::tr("a text that is not empty is expected"));
}

void JsonIn::day(QLatin1String name, QDate& value)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    value = QDate::fromString(given.toString(), Qt::ISODate);
    if (!isDay(value, given))
        refuse(name, TransferWords::tr("a day such as 2026-11-23 is expected"));
}

void JsonIn::neededDay(QLatin1String name, QDate& value)
{
    day(name, value);
    if (!value.isValid())
        refuse(name, TransferWords::tr("a day such as 2026-11-23 is expected"));
}

void JsonIn::time(QLatin1String name, QTime& value)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    value = QTime::fromString(given.toString(), u"HH:mm"_s);
    if (!value.isValid())
        refuse(name, TransferWords::tr("a time such as 08:41 is expected"));
}

void JsonIn::instant(QLatin1String name, QDateTime& value)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    value = QDateTime::fromString(given.toString(), Qt::ISODateWithMs);
    if (!isInstant(value, given))
        refuse(name, TransferWords::tr("an instant such as 2026-11-23T08:41:00.000Z is expected"));
}

void JsonIn::neededInstant(QLatin1String name, QDateTime& value)
{
    instant(name, value);
    if (!value.isValid())
        refuse(name, TransferWords::tr("an instant such as 2026-11-23T08:41:00.000Z is expected"));
}

std::optional<double> JsonIn::wholeNumber(QLatin1String name, const QJsonValue& given, double least, double most)
{
    const double number = given.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number >= least && number <= most && std::trunc(number) == number)
        return number;
    refuse(name,
           TransferWords::tr("a whole number from %1 to %2 is expected").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0));
    return std::nullopt;
}

void JsonIn::number(QLatin1String name, int& value, int least, int most)
{
    const QJsonValue given = take(name);
    if (given.isUndefined())
        return;
    if (const auto number = wholeNumber(name, given, least, most))
        value = static_cast<int>(*number);
}

void JsonIn::number(QLatin1String name, quint32& value)
{
    const QJsonValue given = take(name);
    if (given.isUndefined())
        return;
    if (const auto number = wholeNumber(name, given, 0, std::numeric_limits<quint32>::max()))
        value = static_cast<quint32>(*number);
}

void JsonIn::number(QLatin1String name, std::optional<int>& value, int least, int most)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    if (const auto number = wholeNumber(name, given, least, most))
        value = static_cast<int>(*number);
}

void JsonIn::real(QLatin1String name, double& value)
{
    const QJsonValue given = take(name);
    if (given.isUndefined())
        return;
    value = given.toDouble();
    if (!given.isDouble() || !std::isfinite(value))
        refuse(name, TransferWords::tr("a number is expected"));
}

void JsonIn::real(QLatin1String name, std::optional<double>& value, double least, double most)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    value = given.toDouble();
    if (!given.isDouble() || !(*value >= least && *value <= most))
        refuse(name, TransferWords::tr("a number from %1 to %2 is expected").arg(least).arg(most));
}

void JsonIn::flag(QLatin1String name, bool& value)
{
    const QJsonValue given = take(name);
    if (given.isUndefined())
        return;
    value = given.toBool();
    if (!given.isBool())
        refuse(name, TransferWords::tr("true or false is expected"));
}

void JsonIn::flag(QLatin1String name, std::optional<bool>& value)
{
    const QJsonValue given = take(name);
    if (isNothing(given))
        return;
    value = given.toBool();
    if (!given.isBool())
        refuse(name, TransferWords::tr("true or false is expected"));
}

QUuid JsonIn::uuid(QLatin1String name, const QJsonValue& given)
{
    const QUuid id = QUuid::fromString(given.toString());
    // Braces, capitals or other forms would be a second name of the same thing.
    if (id.isNull() || id.toString(QUuid::WithoutBraces) != given.toString())
        refuse(name, TransferWords::tr("an id of 36 lower-case characters is expected"));
    return id;
}

QJsonArray JsonIn::array(QLatin1String name)
{
    const QJsonValue given = take(name);
    if (!given.isUndefined() && !given.isArray())
        refuse(name, TransferWords::tr("a list is expected"));
    return given.toArray();
}

void JsonIn::days(QLatin1String name, std::vector<QDate>& days)
{
    const QJsonArray given = array(name);
    for (const auto& one : given) {
        const QDate day = QDate::fromString(one.toString(), Qt::ISODate);
        if (!isDay(day, one))
            return refuse(name, TransferWords::tr("days such as 2026-11-23 are expected"));
        days.push_back(day);
    }
}

void JsonIn::instants(QLatin1String name, std::vector<QDateTime>& instants)
{
    const QJsonArray given = array(name);
    for (const auto& one : given) {
        const QDateTime instant = QDateTime::fromString(one.toString(), Qt::ISODateWithMs);
        if (!isInstant(instant, one))
            return refuse(name, TransferWords::tr("instants such as 2026-11-23T08:41:00.000Z are expected"));
        instants.push_back(instant);
    }
}

QJsonObject JsonIn::objectOf(QLatin1String name)
{
    const QJsonValue given = take(name);
    if (!given.isUndefined() && !given.isObject())
        refuse(name, TransferWords::tr("an object is expected"));
    return given.toObject();
}

bool JsonIn::goesOn()
{
    if (m_status && m_watch)
        m_status = m_watch->pass();
    return m_status.has_value();
}

void JsonIn::finish()
{
    if (!m_status)
        return;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString name = member.key();
        const bool asked = std::any_of(m_asked.begin(), m_asked.end(), [&](QLatin1String one) { return one == name; });
        if (asked)
            continue;
        const QString outer = place();
        const QString shown = shownName(name);
        m_status = failure(
            ErrorCode::WrongShape,
            TransferWords::tr("%1: Unrut does not know this").arg(outer.isEmpty() ? shown : outer + u'.' + shown));
        return;
    }
}

} // namespace unrut
