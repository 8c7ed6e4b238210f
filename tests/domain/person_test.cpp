// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/person.h>
#include <domain/talk.h>
#include <domain/text.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

template <class AnyId>
AnyId id(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

Person person(quint64 number, const QString& name, int everyWeeks = 0)
{
    Person one;
    one.id = id<PersonId>(number);
    one.name = name;
    one.everyWeeks = everyWeeks;
    one.createdAt = QDateTime(today.addDays(-7), QTime(9, 0), Qt::UTC);
    return one;
}

Talk talk(quint64 number, const Person& with, TalkState state, QDate day)
{
    Talk one;
    one.id = id<TalkId>(number);
    one.person = with.id;
    one.state = state;
    one.day = day;
    one.createdAt = QDateTime(today, QTime(8, 0), Qt::UTC).addSecs(static_cast<qint64>(number));
    return one;
}

QStringList namesOf(const std::vector<Person>& people)
{
    QStringList names;
    for (const Person& one : people)
        names << one.name;
    return names;
}

} // namespace

/// People, where they stand in their rhythm, and whom one may confide in.
class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAKeyOfItsOwn();
    void aNameIsNeeded();
    void namesMeanSomebody_data();
    void namesMeanSomebody();
    void textsAreCleaned();
    void aRhythmOutsideItsRangeIsRefused_data();
    void aRhythmOutsideItsRangeIsRefused();
    void somebodyIsDueOnceTheirRhythmHasPassed_data();
    void somebodyIsDueOnceTheirRhythmHasPassed();
    void somebodyNeverTalkedToIsDueARhythmAfterBeingListed();
    void aPlannedTalkMeansThatNobodyIsDue();
    void aTalkThatDidNotHappenCountsForNothing();
    void aTalkInTheBinCountsForNothing();
    void aPlannedDayThatHasPassedAwaitsItsOutcome();
    void weeksAreWholeAndNeverBelowNothing();
    void theListBeginsWithWhomToCatchUpWith();
    void onlyPeopleMarkedSafeAreOffered();
};

void PersonTest::everyRoleHasAKeyOfItsOwn()
{
    for (int i = 0; i < personRoleCount; ++i)
        QVERIFY(personRoleFromKey(personRoleKey(static_cast<PersonRole>(i))) == static_cast<PersonRole>(i));
    QVERIFY(!personRoleFromKey(u"villain"_s));
}

void PersonTest::namesMeanSomebody_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the whole name") << u"Dana Weber"_s << u"Dana Weber"_s;
    QTest::newRow("case and spaces aside") << u" dana  WEBER "_s << u"Dana Weber"_s;
    QTest::newRow("as an @ part has it") << u"DanaWeber"_s << u"Dana Weber"_s;
    QTest::newRow("the only one of that first word") << u"dana"_s << u"Dana Weber"_s;
    QTest::newRow("two of that first word") << u"Kim"_s << QString();
    QTest::newRow("one of two by the whole name") << u"Kim Lang"_s << u"Kim Lang"_s;
    QTest::newRow("a beginning is no word") << u"Dan"_s << QString();
    QTest::newRow("somebody in the bin") << u"Olga"_s << QString();
    QTest::newRow("nobody") << u"  "_s << QString();
}

void PersonTest::namesMeanSomebody()
{
    QFETCH(const QString, typed);
    std::vector<Person> people{person(1, u"Kim Lang"_s), person(2, u"Dana Weber"_s), person(3, u"Kim Berg"_s),
                               person(4, u"Olga"_s)};
    people[3].binnedAt = people[3].createdAt;
    const Person* meant = personNamed(people, typed);
    QTEST(meant ? meant->name : QString(), "meant");
}

void PersonTest::aNameIsNeeded()
{
    const auto refused = validatedPerson(person(1, u" \n"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::EmptyText);
    QCOMPARE(refused.error().detail, u"name"_s);
}

void PersonTest::textsAreCleaned()
{
    Person typed = person(1, u"  Marcus\n Webb "_s);
    typed.about = u" was where I want to be "_s;
    typed.points = {{id<PointId>(1), u" When did he know? "_s, {}}};
    const auto valid = validatedPerson(typed);
    QVERIFY(valid);
    QCOMPARE(valid->name, u"Marcus Webb"_s);
    QCOMPARE(valid->about, u"was where I want to be"_s);
    QCOMPARE(valid->points.front().text, u"When did he know?"_s);
    typed.points.front().text = u" "_s;
    QCOMPARE(validatedPerson(typed).error().code, ErrorCode::EmptyText);
    typed.points.clear();
    typed.contact = QString(maxTitleLength + 1, u'x');
    QCOMPARE(validatedPerson(typed).error().code, ErrorCode::TextTooLong);
}

void PersonTest::aRhythmOutsideItsRangeIsRefused_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("below") << -1 << false;
    QTest::newRow("none") << 0 << true;
    QTest::newRow("longest") << longestRhythm << true;
    QTest::newRow("beyond") << longestRhythm + 1 << false;
}

void PersonTest::aRhythmOutsideItsRangeIsRefused()
{
    QFETCH(int, weeks);
    QFETCH(bool, isFine);
    QCOMPARE(validatedPerson(person(1, u"Ada"_s, weeks)).has_value(), isFine);
}

void PersonTest::somebodyIsDueOnceTheirRhythmHasPassed_data()
{
    QTest::addColumn<int>("everyWeeks");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("a day early") << 4 << 27 << false;
    QTest::newRow("on the day") << 4 << 28 << true;
    QTest::newRow("long after") << 4 << 300 << true;
    QTest::newRow("no rhythm") << 0 << 300 << false;
}

void PersonTest::somebodyIsDueOnceTheirRhythmHasPassed()
{
    QFETCH(int, everyWeeks);
    QFETCH(int, daysAgo);
    const Person marcus = person(1, u"Marcus"_s, everyWeeks);
    const QDate last = today.addDays(-daysAgo);
    const PersonStanding standing = standingOf(
        marcus, {talk(1, marcus, TalkState::Held, last.addDays(-90)), talk(2, marcus, TalkState::Held, last)}, today);
    QCOMPARE(standing.lastTalk, last);
    QTEST(standing.isDue, "isDue");
}

void PersonTest::somebodyNeverTalkedToIsDueARhythmAfterBeingListed()
{
    QVERIFY(standingOf(person(1, u"Ada"_s, 1), {}, today).isDue);
    QVERIFY(!standingOf(person(1, u"Ada"_s, 2), {}, today).isDue);
    // Where the day is known, it is not that of UTC.
    Person late = person(1, u"Ada"_s, 1);
    late.listedOn = today.addDays(-6);
    QVERIFY(!standingOf(late, {}, today).isDue);
    QVERIFY(standingOf(late, {}, today.addDays(1)).isDue);
}

void PersonTest::aPlannedTalkMeansThatNobodyIsDue()
{
    const Person dana = person(1, u"Dana"_s, 2);
    const std::vector<Talk> talks{talk(1, dana, TalkState::Held, today.addDays(-100)),
                                  talk(2, dana, TalkState::Planned, today.addDays(9)),
                                  talk(3, dana, TalkState::Planned, today)};
    const PersonStanding standing = standingOf(dana, talks, today);
    QVERIFY(!standing.isDue);
    QCOMPARE(standing.nextTalk, today);
    QVERIFY(!standing.awaitsOutcome);
}

void PersonTest::aTalkThatDidNotHappenCountsForNothing()
{
    const Person dana = person(1, u"Dana"_s, 2);
    const PersonStanding standing =
        standingOf(dana, {talk(1, dana, TalkState::DidNotHappen, today.addDays(-1))}, today);
    QVERIFY(standing.lastTalk.isNull());
    QVERIFY(!standing.awaitsOutcome);
}

void PersonTest::aTalkInTheBinCountsForNothing()
{
    const Person dana = person(1, u"Dana"_s, 2);
    Talk binned = talk(1, dana, TalkState::Held, today);
    binned.binnedAt = binned.createdAt;
    QVERIFY(standingOf(dana, {binned}, today) == PersonStanding());
    const Person other = person(2, u"Somebody else"_s);
    QVERIFY(standingOf(dana, {talk(1, other, TalkState::Held, today)}, today) == PersonStanding());
}

void PersonTest::aPlannedDayThatHasPassedAwaitsItsOutcome()
{
    const Person dana = person(1, u"Dana"_s, 1);
    const PersonStanding standing = standingOf(dana, {talk(1, dana, TalkState::Planned, today.addDays(-1))}, today);
    QVERIFY(standing.awaitsOutcome);
    QVERIFY(!standing.isDue); // first it is asked how that one went
    QVERIFY(standing.nextTalk.isNull());
}

void PersonTest::weeksAreWholeAndNeverBelowNothing()
{
    QCOMPARE(weeksSince(today.addDays(-6), today), 0);
    QCOMPARE(weeksSince(today.addDays(-7), today), 1);
    QCOMPARE(weeksSince(today.addDays(-36), today), 5);
    QCOMPARE(weeksSince(today.addDays(40), today), 0);
}

void PersonTest::theListBeginsWithWhomToCatchUpWith()
{
    const Person marcus = person(1, u"Marcus"_s, 4);
    const Person dana = person(2, u"Dana"_s, 2);
    const Person priya = person(3, u"priya"_s);
    const Person ada = person(4, u"Ada"_s);
    const Person lost = person(5, u"Lost"_s, 4);
    Person gone = person(6, u"Gone"_s);
    gone.binnedAt = gone.createdAt;
    const Person zoe = person(7, u"Zoe"_s);
    const std::vector<Talk> talks{
        talk(1, marcus, TalkState::Held, today.addDays(-36)), talk(2, lost, TalkState::Held, today.addDays(-90)),
        talk(3, dana, TalkState::Planned, today.addDays(9)), talk(4, zoe, TalkState::Planned, today.addDays(1))};
    QCOMPARE(namesOf(inListOrder({priya, marcus, ada, dana, gone, lost, zoe}, talks, today)),
             (QStringList{u"Lost"_s, u"Marcus"_s, u"Zoe"_s, u"Dana"_s, u"Ada"_s, u"priya"_s}));
}

void PersonTest::onlyPeopleMarkedSafeAreOffered()
{
    Person marcus = person(1, u"Marcus"_s);
    marcus.safeFor.set(static_cast<size_t>(Domain::Grw));
    Person dana = person(2, u"Dana"_s);
    dana.safeFor.set(static_cast<size_t>(Domain::Wkl));
    Person gone = marcus;
    gone.binnedAt = gone.createdAt;
    const std::vector<Person> people{dana, marcus, gone, person(3, u"Nobody said"_s)};
    QCOMPARE(namesOf(safeToTalkTo(people, Domain::Grw)), QStringList{u"Marcus"_s});
    for (const Domain topic : allDomains()) {
        for (const Person& offered : safeToTalkTo(people, topic))
            QVERIFY(isSafeFor(offered.safeFor, topic) && !offered.isBinned());
    }
    QVERIFY(safeToTalkTo(people, Domain::Exh).empty());
}

QTEST_APPLESS_MAIN(PersonTest)
#include "person_test.moc"
