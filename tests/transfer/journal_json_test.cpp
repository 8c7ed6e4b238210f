// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/journal_json.h>

#include "sample_journal.h"

#include <domain/text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<T> after(const std::vector<Edit<T>>& edits)
{
    std::vector<T> things;
    things.reserve(edits.size());
    for (const Edit<T>& edit : edits)
        things.push_back(*edit.after);
    return things;
}

/// Something of every kind, every field of it with a value that is not its default.
Journal full()
{
    const JournalChange change = sample::everythingMade();
    Journal journal;
    journal.checks = after(change.checks);
    for (Check& check : journal.checks)
        check.spokenAt = {}; // of the safety card no file tells
    journal.goals = after(change.goals);
    journal.entries = after(change.entries);
    journal.checkIns = after(change.checkIns);
    journal.people = after(change.people);
    journal.talks = after(change.talks);
    journal.lookingBacks = after(change.lookingBacks);
    journal.arrivals = after(change.arrivals);
    journal.worksheets = after(change.worksheets);
    journal.fridayPages = after(change.fridayPages);
    journal.practices = after(change.practices);
    journal.rules = *change.rules->after;
    journal.reminders = *change.reminders->after;
    return journal;
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

/// Every object within \a value with the place where it stands.
void placesOf(const QJsonValue& value, const QStringList& place, QList<QStringList>& places)
{
    if (value.isObject()) {
        places.append(place);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            placesOf(member.value(), place + QStringList(member.key()), places);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            placesOf(array[i], place + QStringList(QString::number(i)), places);
    }
}

/// \a value with \a change applied to what stands at \a place.
template <class Change>
QJsonValue changedAt(const QJsonValue& value, QStringList place, Change change)
{
    if (place.isEmpty())
        return change(value);
    const QString first = place.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[first.toInt()] = changedAt(array[first.toInt()], place, change);
        return array;
    }
    QJsonObject object = value.toObject();
    object[first] = changedAt(object[first], place, change);
    return object;
}

} // namespace

class JournalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysIsEscaped();
    void whatNobodyWritesIsNotTaken();
    void everyFieldComesBack();
    void nothingIsSaidOfTheSafetyCard();
    void theSameJournalIsTheSameBytes();
    void anEmptyJournalComesBack();
    void itSaysWhatItIsAndWhichVersion();
    void anUnknownMemberAnywhereIsRefusedWithItsPlace();
    void everyMemberOfAnotherKindIsRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void wrongValuesAreRefusedWithTheirPlace_data();
    void wrongValuesAreRefusedWithTheirPlace();
    void whatIsWrongIsNeverRepeated();
    void aThingWithNothingButWhatItNeedsIsRead();
    void everyMemberIsDocumented();
};

void JournalJsonTest::everyFieldComesBack()
{
    const Journal journal = full();
    const Result<Journal> read = journalFromJson(journalJson(journal));
    VERIFY_OK(read);
    QVERIFY(read->goals == journal.goals);
    QVERIFY(read->checks == journal.checks);
    QVERIFY(read->entries == journal.entries);
    QVERIFY(read->checkIns == journal.checkIns);
    QVERIFY(read->people == journal.people);
    QVERIFY(read->talks == journal.talks);
    QVERIFY(read->lookingBacks == journal.lookingBacks);
    QVERIFY(read->arrivals == journal.arrivals);
    QVERIFY(read->worksheets == journal.worksheets);
    QVERIFY(read->fridayPages == journal.fridayPages);
    QVERIFY(read->practices == journal.practices);
    QVERIFY(read->reminders == journal.reminders);
    QVERIFY(read->rules == journal.rules);
    QVERIFY(*read == journal);
}

void JournalJsonTest::nothingIsSaidOfTheSafetyCard()
{
    Journal journal = full();
    const QByteArray silent = journalJson(journal);
    for (Check& check : journal.checks)
        check.spokenAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
    QCOMPARE(journalJson(journal), silent);
}

void JournalJsonTest::theSameJournalIsTheSameBytes()
{
    const QByteArray json = journalJson(full());
    const Result<Journal> read = journalFromJson(json);
    VERIFY_OK(read);
    QCOMPARE(journalJson(*read), json);
}

void JournalJsonTest::anEmptyJournalComesBack()
{
    const Result<Journal> read = journalFromJson(journalJson(Journal()));
    VERIFY_OK(read);
    QVERIFY(*read == Journal());
}

void JournalJsonTest::itSaysWhatItIsAndWhichVersion()
{
    const QJsonObject object = objectOf(journalJson(full()));
    QCOMPARE(object["format"_L1].toString(), u"unrut-journal"_s);
    QCOMPARE(object["version"_L1].toInt(), 1);
    QVERIFY(isJournalJson(journalJson(Journal())));
    QVERIFY(!isJournalJson("{\"version\": 1}"));
}

void JournalJsonTest::anUnknownMemberAnywhereIsRefusedWithItsPlace()
{
    const QJsonObject whole = objectOf(journalJson(full()));
    QList<QStringList> places;
    placesOf(whole, {}, places);
    QVERIFY(places.size() > 60);
    for (const QStringList& place : places) {
        const QJsonValue odd = changedAt(whole, place, [](const QJsonValue& value) {
            QJsonObject object = value.toObject();
            object["odd one"_L1] = 1;
            return object;
        });
        const Result<Journal> read = journalFromJson(jsonOf(odd.toObject()));
        QVERIFY2(!read, qPrintable(place.join(u'.')));
        QVERIFY2(read.error().detail.contains("odd one"_L1) || place.contains("answers"_L1),
                 qPrintable(read.error().detail));
    }
}

void JournalJsonTest::everyMemberOfAnotherKindIsRefused()
{
    const QJsonObject whole = objectOf(journalJson(full()));
    QList<QStringList> places;
    placesOf(whole, {}, places);
    int tried = 0;
    for (const QStringList& place : places) {
        QStringList names;
        (void)changedAt(whole, place, [&](const QJsonValue& value) {
            names = value.toObject().keys();
            return value;
        });
        for (const QString& name : names) {
            for (const QJsonValue& wrong : {QJsonValue(QJsonObject{{"a"_L1, QJsonArray{1.5}}}), QJsonValue(-7.25)}) {
                const QJsonValue odd = changedAt(whole, place + QStringList(name), [&](auto) { return wrong; });
                const Result<Journal> read = journalFromJson(jsonOf(odd.toObject()));
                // The place of a card is the one number that may be anything.
                const bool isPosition = name == "position"_L1 && wrong.isDouble();
                QVERIFY2(isPosition || !read, qPrintable((place + QStringList(name)).join(u'.')));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 1000);
}

void JournalJsonTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const QByteArray sound = journalJson(full());
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::NotJson);
    QTest::newRow("cut short") << sound.first(sound.size() / 2) << int(ErrorCode::NotJson);
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe{}") << int(ErrorCode::NotJson);
    QTest::newRow("NUL between") << QByteArray("{\"format\":\0\"unrut-journal\"}", 26) << int(ErrorCode::NotJson);
    QByteArray invalid = sound;
    QTest::newRow("invalid UTF-8 in a text")
        << invalid.replace("the budget", "the \xc3\x28udget") << int(ErrorCode::NotJson);
    QTest::newRow("deeper than anything")
        << QByteArray("{\"format\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}")
        << int(ErrorCode::JsonTooDeep);
    QTest::newRow("a list") << QByteArray("[]") << int(ErrorCode::WrongShape);
    QTest::newRow("another program's") << QByteArray(R"({"entries":[]})") << int(ErrorCode::WrongShape);
    QTest::newRow("without a version") << QByteArray(R"({"format":"unrut-journal"})") << int(ErrorCode::WrongShape);
    QTest::newRow("a version that is none")
        << QByteArray(R"({"format":"unrut-journal","version":0.5})") << int(ErrorCode::WrongShape);
    QTest::newRow("a newer version") << QByteArray(R"({"format":"unrut-journal","version":2})")
                                     << int(ErrorCode::JournalNewer);
    QTest::newRow("one name twice") << QByteArray(R"({"format":"unrut-journal","version":1,"version":1})")
                                    << int(ErrorCode::WrongShape);
}

void JournalJsonTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const Result<Journal> read = journalFromJson(json);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

void JournalJsonTest::wrongValuesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QString& place, const QJsonValue& value) {
        QTest::newRow(name) << place << value;
    };
    row("30 February", u"entries.0.day"_s, u"2026-02-30"_s);
    row("a day with a time", u"entries.0.day"_s, u"2026-02-03T10:00"_s);
    row("a day long ago", u"entries.0.day"_s, u"1899-12-31"_s);
    row("no day", u"entries.0.day"_s, QJsonValue::Null);
    row("local time", u"entries.0.createdAt"_s, u"2026-03-02T09:30:15.123"_s);
    row("another zone", u"entries.0.createdAt"_s, u"2026-03-02T09:30:15.123+01:00"_s);
    row("no instant", u"entries.0.createdAt"_s, QJsonValue::Null);
    row("an empty line", u"entries.0.text"_s, u" \n "_s);
    row("NUL", u"entries.0.text"_s, u"a"_s + QChar(u'\0') + u"b"_s);
    row("half a character", u"entries.0.text"_s, QString(QChar(0xd800)));
    row("too much text", u"entries.0.text"_s, QString(maxTextLength + 1, u'x'));
    row("an unknown kind", u"entries.0.kind"_s, u"rant"_s);
    row("a number for a kind", u"entries.0.kind"_s, 1);
    row("capitals in an id", u"goals.0.id"_s, u"019CADF6-1A0B-7000-8000-000000000001"_s);
    row("no id", u"goals.0.id"_s, QString());
    row("a long title", u"goals.0.title"_s, QString(longestGoalTitle + 1, u'x'));
    row("half a minute", u"goals.0.minutes"_s, 0.5);
    row("less than nothing", u"goals.0.minutes"_s, -1);
    row("too good a mood", u"checkIns.0.mood"_s, 11);
    row("more sleep than a day", u"checkIns.0.sleep"_s, 24.5);
    row("too high a limit", u"rules.doingLimit"_s, 10);
    row("an answer between", u"assessments.0.items.exh1"_s, 33);
    row("a seed too large", u"assessments.0.orderSeed"_s, 4294967296.0);
    row("a time that is none", u"talks.0.at"_s, u"24:00"_s);
}

void JournalJsonTest::wrongValuesAreRefusedWithTheirPlace()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    const QStringList path = place.split(u'.');
    const QJsonValue odd = changedAt(objectOf(journalJson(full())), path, [&](const QJsonValue&) { return value; });
    const Result<Journal> read = journalFromJson(jsonOf(odd.toObject()));
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), int(ErrorCode::WrongShape));
    QVERIFY2(read.error().detail.contains(path.last()), qPrintable(read.error().detail));
    if (path.size() == 3)
        QVERIFY2(read.error().detail.startsWith(u"%1[0].%2:"_s.arg(path[0], path[2])), qPrintable(read.error().detail));
}

void JournalJsonTest::whatIsWrongIsNeverRepeated()
{
    for (const QString& place : {u"entries.0.kind"_s, u"entries.0.day"_s, u"goals.0.id"_s, u"talks.0.at"_s}) {
        const QJsonValue odd = changedAt(objectOf(journalJson(full())), place.split(u'.'),
                                         [](const QJsonValue&) { return u"my secret"_s; });
        const Result<Journal> read = journalFromJson(jsonOf(odd.toObject()));
        QVERIFY(!read);
        QVERIFY2(!read.error().detail.contains("secret"_L1), qPrintable(read.error().detail));
    }
}

void JournalJsonTest::aThingWithNothingButWhatItNeedsIsRead()
{
    const Result<Journal> read = journalFromJson(R"({"format": "unrut-journal", "version": 1, "entries": [
        {"id": "019cadf6-1a0b-7000-8000-000000000001", "kind": "win", "day": "2026-03-02", "text": "done",
         "createdAt": "2026-03-02T09:30:15.123Z"}]})");
    VERIFY_OK(read);
    QCOMPARE(read->entries.size(), size_t{1});
    QCOMPARE(read->entries.front().text, u"done"_s);
    QVERIFY(!read->entries.front().goal);
    QVERIFY(!read->entries.front().isBinned());
}

void JournalJsonTest::everyMemberIsDocumented()
{
    QFile file(QStringLiteral(UNRUT_SOURCE_DIR "/docs/journal-json.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString page = QString::fromUtf8(file.readAll());
    // Words stand in backticks, several of them in one pair.
    QSet<QString> words;
    const QStringList quoted = page.split(u'`');
    for (qsizetype i = 1; i < quoted.size(); i += 2) {
        for (const QString& word : quoted[i].split(u' '))
            words.insert(word);
    }
    const QJsonObject whole = objectOf(journalJson(full()));
    QList<QStringList> places;
    placesOf(whole, {}, places);
    for (const QStringList& place : places) {
        // What stands under keys of the assessment and of worksheets is not the format's.
        if (QStringList{u"items"_s, u"importance"_s, u"pulse"_s, u"answers"_s}.contains(place.value(place.size() - 1)))
            continue;
        (void)changedAt(whole, place, [&](const QJsonValue& value) {
            for (const QString& name : value.toObject().keys()) {
                if (!words.contains(name))
                    QTest::qFail(qPrintable((place + QStringList(name)).join(u'.')), __FILE__, __LINE__);
            }
            return value;
        });
    }
}

void JournalJsonTest::whatATerminalObeysIsEscaped()
{
    const auto entryOf = [](const QString& text) {
        Journal journal = full();
        journal.entries.resize(1);
        journal.entries.front().text = text;
        return journal;
    };
    const QString typed =
        u"\x1b[31mred \u007f\u009b1m \u202eback\u202c \u2067x\u2069 \u00a0\u2029\u206a \u0634 \U0001F642"_s;
    const QByteArray json = journalJson(entryOf(typed));
    for (const QChar sign : QString::fromUtf8(json)) {
        QVERIFY(sign == u'\n' || sign.category() != QChar::Other_Control);
        QVERIFY2(!u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"_s.contains(sign),
                 "the direction of writing is turned around");
    }
    // It is another way to write the same; the neighbours of what is escaped stay as they are.
    QCOMPARE(objectOf(json).value("entries"_L1).toArray().at(0).toObject().value("text"_L1).toString(), typed);
    QVERIFY(json.contains("\\u009b1m \\u202eback\\u202c \\u2067x\\u2069 \xc2\xa0\xe2\x80\xa9\xe2\x81\xaa \xd8\xb4"));
}

void JournalJsonTest::whatNobodyWritesIsNotTaken()
{
    QJsonObject object = objectOf(journalJson(full()));
    QJsonArray entries = object.value("entries"_L1).toArray();
    QJsonObject entry = entries.at(0).toObject();
    entry.insert("text"_L1, QString(u"\x1b[31mred x"_s + QString(1000, u'\u0336')));
    entries.replace(0, entry);
    object.insert("entries"_L1, entries);
    const auto journal = journalFromJson(jsonOf(object));
    QVERIFY(journal);
    QCOMPARE(journal->entries.front().text, u"[31mred x"_s + QString(mostMarksOnALetter, u'\u0336'));
}

QTEST_GUILESS_MAIN(JournalJsonTest)
#include "journal_json_test.moc"
