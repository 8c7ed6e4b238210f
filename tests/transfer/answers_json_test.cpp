// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/answers_json.h>

#include <QElapsedTimer>
#include <QTest>

using namespace unrut;

Q_DECLARE_METATYPE(unrut::ErrorCode)

namespace {

const Answer& answerTo(const Check& check, const char* item)
{
    return check.answers[static_cast<size_t>(*itemFromKey(QString::fromLatin1(item)))];
}

} // namespace

class AnswersJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsRead();
    void anEmptyObjectIsACheckWithoutAnswers();
    void theFormFollowsFromTheItems_data();
    void theFormFollowsFromTheItems();
    void numbersMayBeWrittenAnyWayJsonAllows();
    void escapedNamesAreNames();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void tenMillionLevelsAreRefusedQuickly_data();
    void tenMillionLevelsAreRefusedQuickly();
    void theDeepestNestingIsWhatTheErrorSays();
};

void AnswersJsonTest::everyPartIsRead()
{
    const auto check = checkFromAnswers(R"({"items": {"exh1": 75, "dec4": null, "rel3": 0},
        "events": ["ev_passed", "ev_wrong"], "importance": {"GRW": 100, "EXH": 0}, "screen": {"saf1": 0, "saf3": null}})");
    QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
    QCOMPARE(answerTo(*check, "exh1"), Answer::given(75));
    QCOMPARE(answerTo(*check, "dec4"), Answer::doesNotApply());
    QCOMPARE(answerTo(*check, "rel3"), Answer::given(0));
    QVERIFY(answerTo(*check, "exh2").isUnanswered());
    QCOMPARE(check->events.count(), size_t(2));
    QVERIFY(check->events.test(static_cast<size_t>(CheckEvent::Passed)));
    QVERIFY(check->events.test(static_cast<size_t>(CheckEvent::Wrong)));
    QCOMPARE(check->importance, (Importance{{Domain::Grw, 100}, {Domain::Exh, 0}}));
    QCOMPARE(check->screen, (WellbeingScreen{Answer::given(0), Answer(), Answer::doesNotApply()}));
    QVERIFY(check->id.isNull());
    QVERIFY(!check->day.isValid());
}

void AnswersJsonTest::anEmptyObjectIsACheckWithoutAnswers()
{
    auto check = checkFromAnswers("{}");
    QVERIFY(check);
    check->day = QDate(2026, 11, 23);
    const Status valid = validateCheck(*check);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::NoAnswers);
}

void AnswersJsonTest::theFormFollowsFromTheItems_data()
{
    QTest::addColumn<unrut::CheckForm>("form");
    QTest::addColumn<bool>("withAllItems");
    QTest::newRow("the items of the short form") << CheckForm::Short << false;
    QTest::newRow("all items") << CheckForm::Full << true;
}

void AnswersJsonTest::theFormFollowsFromTheItems()
{
    QFETCH(CheckForm, form);
    QFETCH(bool, withAllItems);
    QByteArrayList members;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, CheckForm::Short) || withAllItems)
            members.append('"' + QByteArray(checkItems()[static_cast<size_t>(item)].key) + "\": 25");
    }
    QCOMPARE(members.size(), withAllItems ? itemCount : shortItemCount);
    const auto check = checkFromAnswers("{\"items\": {" + members.join(", ") + "}}");
    QVERIFY(check);
    QCOMPARE(check->form, form);
}

void AnswersJsonTest::numbersMayBeWrittenAnyWayJsonAllows()
{
    const auto check = checkFromAnswers(R"({"items": {"exh1": 75.0, "exh2": 1e2, "exh3": -0, "exh4": 0.25e2}})");
    QVERIFY(check);
    QCOMPARE(answerTo(*check, "exh1"), Answer::given(75));
    QCOMPARE(answerTo(*check, "exh2"), Answer::given(100));
    QCOMPARE(answerTo(*check, "exh3"), Answer::given(0));
    QCOMPARE(answerTo(*check, "exh4"), Answer::given(25));
}

void AnswersJsonTest::escapedNamesAreNames()
{
    const auto check = checkFromAnswers(R"({"it\u0065ms": {"exh\u0031": 50}})");
    QVERIFY(check);
    QCOMPARE(answerTo(*check, "exh1"), Answer::given(50));
}

void AnswersJsonTest::badAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const QByteArray& json, ErrorCode code) {
        QTest::newRow(name) << json << code;
    };

    row("nothing", "", ErrorCode::NotJson);
    row("white space", " \n\t ", ErrorCode::NotJson);
    row("a word", "hello", ErrorCode::NotJson);
    row("cut off", R"({"items": {"exh1": 7)", ErrorCode::NotJson);
    row("something behind it", "{} {}", ErrorCode::NotJson);
    row("a comma too many", R"({"items": {"exh1": 75,}})", ErrorCode::NotJson);
    row("single quotes", "{'items': {}}", ErrorCode::NotJson);
    row("a comment", "{ /* none */ }", ErrorCode::NotJson);
    row("NaN", R"({"items": {"exh1": NaN}})", ErrorCode::NotJson);
    row("a number beyond every number", R"({"items": {"exh1": 1e999}})", ErrorCode::NotJson);
    row("a NUL byte", QByteArray("{\0}", 3), ErrorCode::NotJson);
    row("NUL bytes only", QByteArray(1000, '\0'), ErrorCode::NotJson);
    row("UTF-8 that stops in the middle", "{\"items\": {\"exh1\xc3\": 75}}", ErrorCode::NotJson);
    row("Latin-1", "{\"\xe9\": 75}", ErrorCode::NotJson);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), ErrorCode::NotJson);
    row("a surrogate in UTF-8", "{\"\xed\xa0\x80\": 1}", ErrorCode::NotJson);

    row("an array", "[]", ErrorCode::WrongShape);
    row("an unknown part", R"({"items": {"exh1": 75}, "comment": "x"})", ErrorCode::WrongShape);
    row("a part in capitals", R"({"Items": {"exh1": 75}})", ErrorCode::WrongShape);
    row("items as an array", R"({"items": [75]})", ErrorCode::WrongShape);
    row("items as null", R"({"items": null})", ErrorCode::WrongShape);
    row("events as an object", R"({"events": {"ev_left": true}})", ErrorCode::WrongShape);
    row("an event as a number", R"({"events": [1]})", ErrorCode::WrongShape);
    row("an event twice", R"({"events": ["ev_left", "ev_left"]})", ErrorCode::WrongShape);
    row("importance as a number", R"({"importance": 100})", ErrorCode::WrongShape);
    row("screen as a string", R"({"screen": "saf1"})", ErrorCode::WrongShape);
    row("an item twice", R"({"items": {"exh1": 75, "exh1": 0}})", ErrorCode::WrongShape);
    row("an item twice, once escaped", R"({"items": {"exh1": 75, "exh\u0031": 75}})", ErrorCode::WrongShape);
    row("a part twice", R"({"items": {"exh1": 75}, "items": {"exh1": 75}})", ErrorCode::WrongShape);

    row("an unknown item", R"({"items": {"exh9": 75}})", ErrorCode::UnknownItem);
    row("an item in capitals", R"({"items": {"EXH1": 75}})", ErrorCode::UnknownItem);
    row("an empty item", R"({"items": {"": 75}})", ErrorCode::UnknownItem);
    row("an item of the screen", R"({"items": {"saf1": 75}})", ErrorCode::UnknownItem);
    row("an unknown item of the screen", R"({"screen": {"saf4": 0}})", ErrorCode::UnknownItem);
    row("an unknown event", R"({"events": ["ev_birthday"]})", ErrorCode::UnknownEvent);
    row("an unknown domain", R"({"importance": {"XYZ": 100}})", ErrorCode::UnknownDomain);
    row("a facet is no domain", R"({"importance": {"RELC": 100}})", ErrorCode::UnknownDomain);

    row("an answer between the steps", R"({"items": {"exh1": 74}})", ErrorCode::InvalidAnswer);
    row("an answer just beside a step", R"({"items": {"exh1": 75.000001}})", ErrorCode::InvalidAnswer);
    row("an answer below zero", R"({"items": {"exh1": -25}})", ErrorCode::InvalidAnswer);
    row("an answer above a hundred", R"({"items": {"exh1": 125}})", ErrorCode::InvalidAnswer);
    row("an answer beyond any int", R"({"items": {"exh1": 1e300}})", ErrorCode::InvalidAnswer);
    row("an answer that wraps to 0 in 32 bits", R"({"items": {"exh1": 4294967296}})", ErrorCode::InvalidAnswer);
    row("an answer as a string", R"({"items": {"exh1": "75"}})", ErrorCode::InvalidAnswer);
    row("an answer as true", R"({"items": {"exh1": true}})", ErrorCode::InvalidAnswer);
    row("an answer as an array", R"({"items": {"exh1": [75]}})", ErrorCode::InvalidAnswer);
    row("an answer of the screen", R"({"screen": {"saf1": 10}})", ErrorCode::InvalidAnswer);
    row("an importance between the steps", R"({"importance": {"GRW": 60}})", ErrorCode::OutOfRange);
    row("an importance of null", R"({"importance": {"GRW": null}})", ErrorCode::OutOfRange);
}

void AnswersJsonTest::badAnswersAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const auto check = checkFromAnswers(json);
    QVERIFY(!check);
    QCOMPARE(check.error().code, code);
}

void AnswersJsonTest::tenMillionLevelsAreRefusedQuickly_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::newRow("arrays") << QByteArray("[");
    QTest::newRow("objects") << QByteArray("{\"a\":");
    QTest::newRow("both") << QByteArray("[{\"a\":");
}

void AnswersJsonTest::tenMillionLevelsAreRefusedQuickly()
{
    QFETCH(QByteArray, level);
    const QByteArray json = level.repeated(10'000'000);
    QElapsedTimer timer;
    timer.start();
    const auto check = checkFromAnswers(json);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!check);
    QCOMPARE(check.error(), failure(ErrorCode::JsonTooDeep, QStringLiteral("1024")));
}

void AnswersJsonTest::theDeepestNestingIsWhatTheErrorSays()
{
    const auto nested = [](int levels) {
        return checkFromAnswers(QByteArray("[").repeated(levels) + QByteArray("]").repeated(levels));
    };
    QCOMPARE(nested(1024).error().code, ErrorCode::WrongShape);
    QCOMPARE(nested(1025).error().code, ErrorCode::JsonTooDeep);
}

QTEST_APPLESS_MAIN(AnswersJsonTest)
#include "answers_json_test.moc"
