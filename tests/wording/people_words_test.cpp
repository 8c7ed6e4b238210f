// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/people_words.h>

#include <QLocale>
#include <QTest>

#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23); // a Monday

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// What is said about people and talks.
class PeopleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyRoleTopicAndFormHasWordsOfItsOwn();
    void everyQuestionOfAFormHasAHeadingAndAHint();
    void aListEndsWithAnd();
    void aPersonInOneLine();
    void whenYouTalkedOrWill_data();
    void whenYouTalkedOrWill();
    void nobodyIsEverLate();
    void howManyPeopleThereAre();
    void aTalkIsNamedByItsDay();
    void whatCameOfATalkIsToldAndWhatItIsForBefore();
    void aCalendarLearnsNoNameUnlessAsked();
};

void PeopleWordsTest::everyRoleTopicAndFormHasWordsOfItsOwn()
{
    std::set<QString> roles;
    for (int i = 0; i < personRoleCount; ++i)
        roles.insert(wording::personRoleName(static_cast<PersonRole>(i)));
    QCOMPARE(roles.size(), size_t(personRoleCount));
    std::set<QString> topics;
    for (const Domain topic : allDomains())
        topics.insert(wording::topicName(topic));
    QCOMPARE(topics.size(), size_t(domainCount));
    std::set<QString> forms;
    for (int i = 0; i < talkFormCount; ++i) {
        forms.insert(wording::talkFormName(static_cast<TalkForm>(i)));
        QVERIFY(!wording::talkFormHint(static_cast<TalkForm>(i)).isEmpty());
    }
    QCOMPARE(forms.size(), size_t(talkFormCount));
}

void PeopleWordsTest::everyQuestionOfAFormHasAHeadingAndAHint()
{
    for (int i = 0; i < talkFormCount; ++i) {
        const auto form = static_cast<TalkForm>(i);
        std::set<QString> headings;
        for (const SheetField field : sheetFields(form)) {
            QVERIFY(!wording::sheetFieldHint(field, form).isEmpty());
            headings.insert(wording::sheetFieldName(field, form));
        }
        QCOMPARE(headings.size(), sheetFields(form).size());
    }
}

void PeopleWordsTest::aListEndsWithAnd()
{
    QCOMPARE(wording::joinedWithAnd({}), QString());
    QCOMPARE(wording::joinedWithAnd({u"growth"_s}), u"growth"_s);
    QCOMPARE(wording::joinedWithAnd({u"growth"_s, u"rest"_s}), u"growth and rest"_s);
    QCOMPARE(wording::joinedWithAnd({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
    Asks asks;
    asks.set(static_cast<size_t>(AskKind::Relief)).set(static_cast<size_t>(AskKind::Recognition));
    QCOMPARE(wording::askList(asks), u"relief and recognition"_s);
    QCOMPARE(wording::topicList(Topics().set()), u"anything"_s);
}

void PeopleWordsTest::aPersonInOneLine()
{
    Person marcus;
    marcus.name = u"Marcus"_s;
    marcus.role = PersonRole::Mentor;
    marcus.about = u"was where I want to be"_s;
    marcus.everyWeeks = 4;
    marcus.safeFor.set(static_cast<size_t>(Domain::Grw)).set(static_cast<size_t>(Domain::Dec));
    QCOMPARE(wording::personLine(marcus), u"Mentor · every 4 weeks"_s);
    QCOMPARE(plain(wording::personFacts(marcus)),
             u"Mentor · was where I want to be · every 4 weeks · safe to talk to about growth and decisions"_s);
}

void PeopleWordsTest::whenYouTalkedOrWill_data()
{
    QTest::addColumn<int>("last"); // days from today; 999: none
    QTest::addColumn<int>("next");
    QTest::addColumn<bool>("isEvent");
    QTest::addColumn<QString>("line");
    QTest::newRow("weeks ago") << -36 << 999 << false << u"5 weeks since you talked"_s;
    QTest::newRow("this week") << -3 << 999 << false << u"talked this week"_s;
    QTest::newRow("today") << 0 << 999 << false << u"talked today"_s;
    QTest::newRow("to come today") << -36 << 0 << false << u"today"_s;
    QTest::newRow("tomorrow") << 999 << 1 << false << u"tomorrow"_s;
    QTest::newRow("a weekday") << 999 << 4 << false << u"Friday"_s;
    QTest::newRow("days") << 999 << 9 << false << u"in 9 days"_s;
    QTest::newRow("weeks") << 999 << 22 << false << u"in 3 weeks"_s;
    QTest::newRow("an event") << 999 << 17 << true << u"10 December"_s;
    QTest::newRow("far away") << 999 << 70 << false << u"1 February 2027"_s;
    QTest::newRow("nothing") << 999 << 999 << false << QString();
}

void PeopleWordsTest::whenYouTalkedOrWill()
{
    QFETCH(int, last);
    QFETCH(int, next);
    PersonStanding standing;
    standing.lastTalk = last == 999 ? QDate() : today.addDays(last);
    standing.nextTalk = next == 999 ? QDate() : today.addDays(next);
    QFETCH(bool, isEvent);
    standing.nextIsEvent = isEvent;
    QTEST(wording::standingLine(standing, today), "line");
}

void PeopleWordsTest::nobodyIsEverLate()
{
    PersonStanding standing;
    standing.isDue = true;
    for (const int weeks : {0, 1, 5, 60}) {
        standing.lastTalk = today.addDays(-7 * weeks);
        const QString line = wording::standingLine(standing, today);
        QVERIFY(!line.contains(u"late"_s) && !line.contains(u"overdue"_s) && !line.contains(u'!'));
    }
    standing.lastTalk = {};
    QCOMPARE(wording::standingLine(standing, today), u"not talked yet"_s);
    standing.awaitsOutcome = true;
    QCOMPARE(wording::standingLine(standing, today), u"how did it go?"_s);
}

void PeopleWordsTest::howManyPeopleThereAre()
{
    QVERIFY(wording::peopleCountLine(6, 0).endsWith(u"who can help."_s));
    QVERIFY(wording::peopleCountLine(6, 1).contains(u"catch up"_s));
}

void PeopleWordsTest::aTalkIsNamedByItsDay()
{
    Talk talk;
    QCOMPARE(wording::talkTitle(talk, today), u"Planned, no day yet"_s);
    talk.day = today.addDays(4);
    talk.at = QTime(16, 0);
    QCOMPARE(wording::talkTitle(talk, today), u"Friday, 27 November, 16:00"_s);
    talk.state = TalkState::Held;
    talk.day = QDate(2026, 10, 18);
    talk.how = u"lunch"_s;
    QCOMPARE(plain(wording::talkTitle(talk, today)), u"18 October, lunch"_s);
    talk.day = QDate(2025, 10, 18);
    QCOMPARE(plain(wording::talkTitle(talk, today)), u"18 October 2025, lunch"_s);
}

void PeopleWordsTest::whatCameOfATalkIsToldAndWhatItIsForBefore()
{
    Talk talk;
    talk.form = TalkForm::Supervisor;
    talk.day = today.addDays(4);
    QCOMPARE(wording::talkLine(talk, today), u"Talk with your supervisor"_s);
    talk.sheet = {{SheetField::Ask, u"One week in four"_s}};
    QCOMPARE(wording::talkLine(talk, today), u"One week in four"_s);
    QCOMPARE(wording::talkLine(talk, today.addDays(5)), u"The day has passed. How did it go?"_s);
    talk.state = TalkState::Held;
    talk.outcome = u"She said yes"_s;
    QCOMPARE(wording::talkLine(talk, today.addDays(5)), u"She said yes"_s);
}

void PeopleWordsTest::aCalendarLearnsNoNameUnlessAsked()
{
    Person dana;
    dana.name = u"Dana"_s;
    Talk talk;
    QCOMPARE(wording::calendarTitle(dana, talk, false), u"Talk"_s);
    QCOMPARE(wording::calendarTitle(dana, talk, true), u"Talk with Dana"_s);
    talk.form = TalkForm::Event;
    QVERIFY(!wording::calendarTitle(dana, talk, false).contains(dana.name));
}

QTEST_GUILESS_MAIN(PeopleWordsTest)
#include "people_words_test.moc"
