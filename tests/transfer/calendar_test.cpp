// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/calendar.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 5, 6), Qt::UTC);

CalendarEvent friday()
{
    CalendarEvent one;
    one.id = u"0192f1a2-0000-7000-8000-000000000001"_s;
    one.day = QDate(2026, 11, 27);
    one.title = u"Talk"_s;
    return one;
}

/// The lines as a reader has them: folds taken back (RFC 5545, 3.1).
QStringList linesOf(const QByteArray& file)
{
    QByteArray whole = file;
    whole.replace("\r\n ", "");
    return QString::fromUtf8(whole).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QString valueOf(const QByteArray& file, const QString& name)
{
    for (const QString& line : linesOf(file)) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

/// A TEXT value as a reader understands it (RFC 5545, 3.3.11), written apart from what the program does.
QString understood(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
    }
    return text;
}

} // namespace

/// A file for other programs' calendars.
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysIsLeftOut();
    void anEventHasWhatTheFormatAsksFor();
    void aDayWithoutATimeIsAWholeDay();
    void aTimeHasAnEnd_data();
    void aTimeHasAnEnd();
    void whatPeopleWroteComesOutAsItWas_data();
    void whatPeopleWroteComesOutAsItWas();
    void noLineIsTooLongAndNoCharacterIsCut();
    void whatWasNotGivenIsNotThere();
};

void CalendarTest::anEventHasWhatTheFormatAsksFor()
{
    const QByteArray file = calendarFile({friday(), friday()}, now);
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 2);
    QCOMPARE(lines.count(u"END:VEVENT"_s), 2);
    QCOMPARE(valueOf(file, u"VERSION"_s), u"2.0"_s);
    QCOMPARE(valueOf(file, u"DTSTAMP"_s), u"20261123T080506Z"_s);
    QVERIFY(valueOf(file, u"UID"_s).startsWith(friday().id));
    QVERIFY(file.endsWith("\r\n"));
}

void CalendarTest::aDayWithoutATimeIsAWholeDay()
{
    const QStringList lines = linesOf(calendarFile({friday()}, now));
    QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261127"_s));
    QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20261128"_s));
}

void CalendarTest::aTimeHasAnEnd_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("in the afternoon") << QDate(2026, 11, 27) << QTime(16, 0) << 45 << u"20261127T160000"_s
                                      << u"20261127T164500"_s;
    QTest::newRow("over midnight") << QDate(2026, 12, 31) << QTime(23, 30) << 60 << u"20261231T233000"_s
                                   << u"20270101T003000"_s;
    QTest::newRow("in the hour that a changeover leaves out")
        << QDate(2026, 3, 29) << QTime(2, 30) << 30 << u"20260329T023000"_s << u"20260329T030000"_s;
}

void CalendarTest::aTimeHasAnEnd()
{
    QFETCH(QDate, day);
    QFETCH(QTime, at);
    QFETCH(int, minutes);
    CalendarEvent one = friday();
    one.day = day;
    one.at = at;
    one.minutes = minutes;
    const QByteArray file = calendarFile({one}, now);
    QTEST(valueOf(file, u"DTSTART"_s), "from");
    QTEST(valueOf(file, u"DTEND"_s), "to");
}

void CalendarTest::whatPeopleWroteComesOutAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Talk with Dana"_s;
    QTest::newRow("signs of the format") << u"A; B, C\\D: E\"F\""_s;
    QTest::newRow("lines") << u"first\nsecond\n\nfourth"_s;
    QTest::newRow("a line that looks like one of the file") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
    QTest::newRow("a backslash before an n") << u"C:\\new"_s;
    QTest::newRow("Arabic") << u"حديث مع ليلى، غدًا"_s;
    QTest::newRow("beyond the first plane") << QString(u"\U0001F642"_s).repeated(60);
}

void CalendarTest::whatPeopleWroteComesOutAsItWas()
{
    QFETCH(QString, text);
    CalendarEvent one = friday();
    one.title = one.place = one.text = text;
    const QByteArray file = calendarFile({one}, now);
    QCOMPARE(understood(valueOf(file, u"SUMMARY"_s)), text);
    QCOMPARE(understood(valueOf(file, u"LOCATION"_s)), text);
    QCOMPARE(understood(valueOf(file, u"DESCRIPTION"_s)), text);
    QCOMPARE(linesOf(file).count(u"BEGIN:VEVENT"_s), 1);
}

void CalendarTest::noLineIsTooLongAndNoCharacterIsCut()
{
    for (int length = 60; length < 90; ++length) {
        CalendarEvent one = friday();
        one.title = QString(length, u'x') + u"ü\U0001F642ء"_s.repeated(40);
        const QByteArray file = calendarFile({one}, now);
        const QList<QByteArray> lines = file.split('\n');
        for (const QByteArray& line : lines) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 75 + 1);
            QVERIFY(QUtf8StringView(line).isValidUtf8());
        }
    }
}

void CalendarTest::whatWasNotGivenIsNotThere()
{
    const QByteArray file = calendarFile({friday()}, now);
    QVERIFY(!file.contains("LOCATION"));
    QVERIFY(!file.contains("DESCRIPTION"));
}

void CalendarTest::whatATerminalObeysIsLeftOut()
{
    CalendarEvent event = friday();
    event.title = u"\x1b[31mred\a \u009b1m\tx\x7f"_s;
    const QByteArray file = calendarFile({event}, now);
    QCOMPARE(understood(valueOf(file, u"SUMMARY"_s)), u"[31mred 1m x"_s);
    for (const QChar sign : QString::fromUtf8(file))
        QVERIFY(sign == u'\n' || sign == u'\r' || sign.category() != QChar::Other_Control);
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
