// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/calendar.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// The most bytes of a line, its end not counted (RFC 5545, 3.1).
constexpr int longestLine = 75;

/// A TEXT value (RFC 5545, 3.3.11): what means something to the format loses its meaning.
QString escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n')
            safe += R"(\n)"_L1;
        else if (character == u'\\' || character == u';' || character == u',')
            safe += u'\\' + QString(character);
        else if (character == u'\t')
            safe += u' ';
        else if (character.category() != QChar::Other_Control) // C1 is allowed, but a terminal obeys it
            safe += character;
    }
    return safe;
}

/// Adds a content line, folded so that no character is cut in two.
void addLine(QByteArray& file, const QString& line)
{
    int used = 0;
    const QList<uint> characters = line.toUcs4();
    for (const char32_t character : characters) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (used + bytes.size() > longestLine) {
            file += "\r\n ";
            used = 1;
        }
        file += bytes;
        used += static_cast<int>(bytes.size());
    }
    file += "\r\n";
}

QString stamp(const QDateTime& time)
{
    return time.toString(u"yyyyMMdd'T'HHmmss"_s);
}

void addTimes(QByteArray& file, const CalendarEvent& event)
{
    if (!event.at.isValid()) {
        addLine(file, "DTSTART;VALUE=DATE:"_L1 + event.day.toString(u"yyyyMMdd"_s));
        addLine(file, "DTEND;VALUE=DATE:"_L1 + std::max(event.day, event.lastDay).addDays(1).toString(u"yyyyMMdd"_s));
        return;
    }
    // Reckoned in UTC, where no hour is missing: the wall clock's own hours are what is written.
    const QDateTime from(event.day, event.at, Qt::UTC);
    addLine(file, "DTSTART:"_L1 + stamp(from));
    addLine(file, "DTEND:"_L1 + stamp(from.addSecs(qint64(60) * event.minutes)));
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEvent>& events, const QDateTime& now)
{
    QByteArray file;
    addLine(file, u"BEGIN:VCALENDAR"_s);
    addLine(file, u"VERSION:2.0"_s);
    addLine(file, u"PRODID:-//Unrut//Unrut//EN"_s);
    for (const CalendarEvent& event : events) {
        addLine(file, u"BEGIN:VEVENT"_s);
        addLine(file, "UID:"_L1 + escaped(event.id) + "@unrut.local"_L1);
        addLine(file, "DTSTAMP:"_L1 + stamp(now.toUTC()) + u'Z');
        addTimes(file, event);
        addLine(file, "SUMMARY:"_L1 + escaped(event.title));
        if (!event.place.isEmpty())
            addLine(file, "LOCATION:"_L1 + escaped(event.place));
        if (!event.text.isEmpty())
            addLine(file, "DESCRIPTION:"_L1 + escaped(event.text));
        addLine(file, u"CLASS:PRIVATE"_s);
        addLine(file, u"END:VEVENT"_s);
    }
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace unrut
