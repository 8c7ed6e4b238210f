// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Each thing of a journal is described once, by a template describe(io, thing), and the description serves both ways:
// JsonOut writes what it names, JsonIn reads it. So neither can know a member that the other does not.

#include <domain/id.h>
#include <domain/result.h>
#include <domain/text.h>
#include <transfer/keep_reading.h>

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QTime>

#include <bitset>
#include <optional>
#include <vector>

namespace unrut {

/// Writes the members of one object. What is missing is null, an empty text '', an empty list [].
class JsonOut
{
public:
    template <class T>
    using Of = const T;
    static constexpr bool reads = false;

    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    void put(QLatin1String name, const QJsonValue& value) { m_object.insert(name, value); }

    void text(QLatin1String name, const QString& value, qsizetype = maxTextLength) { put(name, value); }
    void neededText(QLatin1String name, const QString& value, qsizetype = maxTextLength) { put(name, value); }
    void day(QLatin1String name, QDate value);
    void neededDay(QLatin1String name, QDate value) { day(name, value); }
    void time(QLatin1String name, QTime value);
    void instant(QLatin1String name, const QDateTime& value);
    void neededInstant(QLatin1String name, const QDateTime& value) { instant(name, value); }
    void number(QLatin1String name, int value, int, int) { put(name, value); }
    void number(QLatin1String name, quint32 value) { put(name, static_cast<qint64>(value)); }
    void number(QLatin1String name, const std::optional<int>& value, int, int);
    void real(QLatin1String name, double value) { put(name, value); }
    void real(QLatin1String name, const std::optional<double>& value, double, double);
    void flag(QLatin1String name, bool value) { put(name, value); }
    void flag(QLatin1String name, const std::optional<bool>& value);

    template <class AnyId>
    void id(QLatin1String name, const AnyId& value)
    {
        put(name, value.toString());
    }
    template <class AnyId>
    void optionalId(QLatin1String name, const std::optional<AnyId>& value)
    {
        put(name, value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null));
    }
    template <class T, class KeyOf, class FromKey>
    void key(QLatin1String name, const T& value, KeyOf keyOf, FromKey)
    {
        put(name, keyOf(value));
    }
    template <class T, class KeyOf, class FromKey>
    void optionalKey(QLatin1String name, const std::optional<T>& value, KeyOf keyOf, FromKey)
    {
        put(name, value ? QJsonValue(keyOf(*value)) : QJsonValue(QJsonValue::Null));
    }
    /// \a describe(io, thing) for each.
    template <class T, class Describe>
    void list(QLatin1String name, const std::vector<T>& things, Describe describe)
    {
        QJsonArray array;
        for (const T& thing : things) {
            JsonOut out;
            describe(out, thing);
            array.append(out.object());
        }
        put(name, array);
    }
    template <class Texts>
    void texts(QLatin1String name, const Texts& lines, qsizetype = maxTextLength)
    {
        QJsonArray array;
        for (const QString& line : lines)
            array.append(line);
        put(name, array);
    }
    void days(QLatin1String name, const std::vector<QDate>& days);
    void instants(QLatin1String name, const std::vector<QDateTime>& instants);
    /// A set of values as a list of their words.
    template <size_t count, class T, class FromKey>
    void set(QLatin1String name, const std::bitset<count>& values, QLatin1String (*keyOf)(T), FromKey)
    {
        QJsonArray array;
        for (size_t i = 0; i < count; ++i) {
            if (values.test(i))
                array.append(keyOf(static_cast<T>(i)));
        }
        put(name, array);
    }
    /// An object whose names are values: \a write(values) gives it, \a read(values, name, value) takes one member.
    template <class T, class Write, class Read>
    void members(QLatin1String name, const T& values, Write write, Read)
    {
        put(name, QJsonObject(write(values)));
    }
    /// An object of its own: \a describe(io).
    template <class Describe>
    void part(QLatin1String name, Describe describe)
    {
        JsonOut out;
        describe(out);
        put(name, out.object());
    }

private:
    QJsonObject m_object;
};

/// Reads the members of one object. The first thing that is wrong is kept, with its place, and nothing is read after
/// it. A member may be left out where that has a meaning: no text, no list, nothing.
class JsonIn
{
public:
    template <class T>
    using Of = T;
    static constexpr bool reads = true;

    /// The outermost object; \a status must outlive it, and takes what is wrong. \a watch, which must outlive it too,
    /// hears of every thing in its lists.
    JsonIn(const QJsonObject& object, Status& status, ReadingWatch& watch)
        : m_object(object), m_status(status), m_watch(&watch)
    {}
    JsonIn(const JsonIn&) = delete;
    JsonIn& operator=(const JsonIn&) = delete;

    void text(QLatin1String name, QString& value, qsizetype most = maxTextLength);
    void neededText(QLatin1String name, QString& value, qsizetype most = maxTextLength);
    void day(QLatin1String name, QDate& value);
    void neededDay(QLatin1String name, QDate& value);
    void time(QLatin1String name, QTime& value);
    void instant(QLatin1String name, QDateTime& value);
    void neededInstant(QLatin1String name, QDateTime& value);
    void number(QLatin1String name, int& value, int least, int most);
    void number(QLatin1String name, quint32& value);
    void number(QLatin1String name, std::optional<int>& value, int least, int most);
    void real(QLatin1String name, double& value);
    void real(QLatin1String name, std::optional<double>& value, double least, double most);
    void flag(QLatin1String name, bool& value);
    void flag(QLatin1String name, std::optional<bool>& value);

    template <class AnyId>
    void id(QLatin1String name, AnyId& value)
    {
        value = AnyId(uuid(name, take(name)));
    }
    template <class AnyId>
    void optionalId(QLatin1String name, std::optional<AnyId>& value)
    {
        const QJsonValue given = take(name);
        if (!isNothing(given))
            value = AnyId(uuid(name, given));
    }
    template <class T, class KeyOf, class FromKey>
    void key(QLatin1String name, T& value, KeyOf, FromKey fromKey)
    {
        const auto known = fromKey(take(name).toString());
        if (known)
            value = *known;
        else
            refuseWord(name);
    }
    template <class T, class KeyOf, class FromKey>
    void optionalKey(QLatin1String name, std::optional<T>& value, KeyOf, FromKey fromKey)
    {
        const QJsonValue given = take(name);
        if (isNothing(given))
            return;
        value = fromKey(given.toString());
        if (!value)
            refuseWord(name);
    }
    template <class T, class Describe>
    void list(QLatin1String name, std::vector<T>& things, Describe describe)
    {
        const QJsonArray given = array(name);
        things.reserve(static_cast<size_t>(given.size()));
        for (qsizetype i = 0; i < given.size() && goesOn(); ++i) {
            if (!given.at(i).isObject())
                return refuseObject(name, i);
            const QJsonObject object = given.at(i).toObject();
            JsonIn in(object, *this, name, i);
            T thing;
            describe(in, thing);
            in.finish();
            things.push_back(std::move(thing));
        }
    }
    template <class Texts>
    void texts(QLatin1String name, Texts& lines, qsizetype most = maxTextLength)
    {
        const QJsonArray given = array(name);
        for (qsizetype i = 0; i < given.size() && m_status; ++i) {
            QString line;
            takeText(name, given.at(i), line, most);
            lines.push_back(line);
        }
    }
    void days(QLatin1String name, std::vector<QDate>& days);
    void instants(QLatin1String name, std::vector<QDateTime>& instants);
    template <size_t count, class KeyOf, class FromKey>
    void set(QLatin1String name, std::bitset<count>& values, KeyOf, FromKey fromKey)
    {
        const QJsonArray given = array(name);
        for (const auto& word : given) {
            const auto known = fromKey(word.toString());
            if (!known || values.test(static_cast<size_t>(*known)))
                return refuse(name, expectedWords());
            values.set(static_cast<size_t>(*known));
        }
    }
    template <class T, class Write, class Read>
    void members(QLatin1String name, T& values, Write, Read read)
    {
        const QJsonObject object = objectOf(name);
        for (auto member = object.begin(); member != object.end() && m_status; ++member) {
            if (!read(values, member.key(), member.value()))
                refuse(name, expectedMember(member.key()));
        }
    }
    template <class Describe>
    void part(QLatin1String name, Describe describe)
    {
        if (!m_object.contains(name)) // all of it may be left out
            return;
        const QJsonObject object = objectOf(name);
        JsonIn in(object, *this, name, -1);
        describe(in);
        in.finish();
    }

    void allow(QLatin1String name) { m_asked.push_back(name); } ///< it was read in another way
    void refuse(QLatin1String name, const QString& expected);   ///< \a expected: 'a day is expected'
    /// Refuses members that nobody asked for. After the last of them.
    void finish();
    [[nodiscard]] bool isFine() const { return m_status.has_value(); }

private:
    JsonIn(const QJsonObject& object, const JsonIn& parent, QLatin1String name, qsizetype index)
        : m_object(object), m_status(parent.m_status), m_parent(&parent), m_name(name), m_index(index)
    {}
    /// Nothing is wrong so far, and the reading is not cancelled.
    [[nodiscard]] bool goesOn();
    [[nodiscard]] static bool isNothing(const QJsonValue& given) { return given.isNull() || given.isUndefined(); }
    [[nodiscard]] static QString expectedWords();
    [[nodiscard]] static QString expectedMember(const QString& name);
    [[nodiscard]] QJsonObject objectOf(QLatin1String name); ///< empty when it is left out
    [[nodiscard]] QJsonValue take(QLatin1String name);      ///< undefined when it is left out
    /// \a given as a text that may be kept; refused with the place of \a name otherwise.
    void takeText(QLatin1String name, const QJsonValue& given, QString& value, qsizetype most);
    void refuseWord(QLatin1String name);
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString placeOf(QLatin1String name) const;
    [[nodiscard]] QUuid uuid(QLatin1String name, const QJsonValue& given);
    [[nodiscard]] QJsonArray array(QLatin1String name);
    [[nodiscard]] std::optional<double> wholeNumber(QLatin1String name, const QJsonValue& given, double least,
                                                    double most);
    void refuseObject(QLatin1String name, qsizetype index);

    const QJsonObject& m_object;
    Status& m_status;
    ReadingWatch* m_watch = nullptr; ///< of the outermost only
    const JsonIn* m_parent = nullptr;
    QLatin1String m_name;
    qsizetype m_index = -1; ///< in a list; -1: in none
    std::vector<QLatin1String> m_asked;
};

} // namespace unrut
