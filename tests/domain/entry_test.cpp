// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/entry.h>
#include <domain/text.h>

#include <QTest>

#include <functional>
#include <limits>

using namespace unrut;
using namespace Qt::StringLiterals;

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveTheirKeys();
    void aValidEntryIsCleaned();
    void anEntryThatCannotBeKeptIsRefused_data();
    void anEntryThatCannotBeKeptIsRefused();
    void aValidCheckInIsCleaned();
    void aCheckInThatCannotBeKeptIsRefused_data();
    void aCheckInThatCannotBeKeptIsRefused();
    void boundsOfACheckInBelongToIt();
    void onlyNothingIsAnEmptyCheckIn();
};

void EntryTest::kindsHaveTheirKeys()
{
    const QStringList keys{u"grateful"_s, u"win"_s, u"keep"_s, u"note"_s};
    for (int i = 0; i < entryKindCount; ++i) {
        QCOMPARE(entryKindKey(static_cast<EntryKind>(i)), keys[i]);
        QCOMPARE(entryKindFromKey(keys[i]), std::optional(static_cast<EntryKind>(i)));
    }
    QCOMPARE(entryKindFromKey(u"Win"_s), std::nullopt);
}

void EntryTest::aValidEntryIsCleaned()
{
    Entry entry;
    entry.kind = EntryKind::Win;
    entry.day = QDate(2026, 3, 2);
    entry.text = u"  Shipped it\r\nwith #team "_s;
    Entry expected = entry;
    expected.text = u"Shipped it\nwith #team"_s;
    QCOMPARE(*validatedEntry(entry), expected);
}

void EntryTest::anEntryThatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QDate day(2026, 3, 2);
    QTest::newRow("empty") << u" \n"_s << day << ErrorCode::EmptyText << u"text"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << day << ErrorCode::InvalidText << u"text"_s;
    QTest::newRow("too long") << QString(maxTextLength + 1, u'x') << day << ErrorCode::TextTooLong << u"text"_s;
    QTest::newRow("no day") << u"a"_s << QDate() << ErrorCode::InvalidDay << QString();
    QTest::newRow("day out of bounds") << u"a"_s << QDate(2201, 1, 1) << ErrorCode::InvalidDay << u"2201-01-01"_s;
}

void EntryTest::anEntryThatCannotBeKeptIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    Entry entry;
    entry.text = text;
    entry.day = day;
    const Result<Entry> result = validatedEntry(entry);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{code, detail}));
}

void EntryTest::aValidCheckInIsCleaned()
{
    CheckIn checkIn;
    checkIn.day = QDate(2026, 3, 2);
    checkIn.mood = 6;
    checkIn.sleep = 7.25;
    checkIn.word = u" steady "_s;
    CheckIn expected = checkIn;
    expected.word = u"steady"_s;
    QCOMPARE(*validatedCheckIn(checkIn), expected);
}

void EntryTest::aCheckInThatCannotBeKeptIsRefused_data()
{
    using Change = std::function<void(CheckIn&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, Change change, ErrorCode code, const QString& detail) {
        QTest::newRow(name) << change << code << detail;
    };
    const auto sleep = [](double hours) { return [hours](CheckIn& checkIn) { checkIn.sleep = hours; }; };
    row("no day", [](CheckIn& checkIn) { checkIn.day = {}; }, ErrorCode::InvalidDay, {});
    row(
        "mood 11", [](CheckIn& checkIn) { checkIn.mood = 11; }, ErrorCode::OutOfRange, u"mood: 0-10"_s);
    row(
        "mood -1", [](CheckIn& checkIn) { checkIn.mood = -1; }, ErrorCode::OutOfRange, u"mood: 0-10"_s);
    row(
        "energy 11", [](CheckIn& checkIn) { checkIn.energy = 11; }, ErrorCode::OutOfRange, u"energy: 0-10"_s);
    row("sleep 24.1", sleep(24.1), ErrorCode::OutOfRange, u"sleep: 0-24"_s);
    row("sleep below zero", sleep(-0.1), ErrorCode::OutOfRange, u"sleep: 0-24"_s);
    row("sleep is no number", sleep(std::numeric_limits<double>::quiet_NaN()), ErrorCode::OutOfRange, u"sleep: 0-24"_s);
    row("sleep without end", sleep(std::numeric_limits<double>::infinity()), ErrorCode::OutOfRange, u"sleep: 0-24"_s);
    row(
        "word too long", [](CheckIn& checkIn) { checkIn.word = QString(maxTitleLength + 1, u'x'); },
        ErrorCode::TextTooLong, u"word"_s);
    row(
        "word with NUL", [](CheckIn& checkIn) { checkIn.word = QString(QChar(u'\0')); }, ErrorCode::InvalidText,
        u"word"_s);
}

void EntryTest::aCheckInThatCannotBeKeptIsRefused()
{
    QFETCH(std::function<void(CheckIn&)>, change);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    CheckIn checkIn;
    checkIn.day = QDate(2026, 3, 2);
    change(checkIn);
    const Result<CheckIn> result = validatedCheckIn(checkIn);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{code, detail}));
}

void EntryTest::boundsOfACheckInBelongToIt()
{
    for (const bool upper : {false, true}) {
        CheckIn checkIn;
        checkIn.day = QDate(2026, 3, 2);
        checkIn.mood = upper ? 10 : 0;
        checkIn.energy = upper ? 10 : 0;
        checkIn.sleep = upper ? 24.0 : 0.0;
        QCOMPARE(*validatedCheckIn(checkIn), checkIn);
    }
}

void EntryTest::onlyNothingIsAnEmptyCheckIn()
{
    CheckIn checkIn;
    QVERIFY(checkIn.isEmpty());
    checkIn.mood = 0;
    QVERIFY(!checkIn.isEmpty());
    checkIn = {};
    checkIn.word = u"calm"_s;
    QVERIFY(!checkIn.isEmpty());
}

QTEST_APPLESS_MAIN(EntryTest)
#include "entry_test.moc"
