// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/talk.h>
#include <domain/text.h>

#include <QTest>

#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Talk plain(TalkState state = TalkState::Planned, QDate day = today)
{
    Talk talk;
    talk.state = state;
    talk.day = day;
    return talk;
}

} // namespace

/// A talk: its sheet, when it is over, and what comes of it.
class TalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoThereAndBack();
    void everyFormAsksSomethingAndNothingTwice();
    void everyQuestionBelongsToSomeForm();
    void aTalkThatWasHeldHasADay();
    void daysOutsideTheCalendarAreRefused();
    void aLengthOutsideItsRangeIsRefused_data();
    void aLengthOutsideItsRangeIsRefused();
    void whatWasLeftEmptyIsLeftOut();
    void anAgreementSaysSomething();
    void timesAreKeptToTheMinute();
    void theOutcomeIsAskedAfterTheDayOnly_data();
    void theOutcomeIsAskedAfterTheDayOnly();
    void aFollowUpComesOnItsDay();
    void talksStandNewestFirstAndUndatedOnTop();
    void anAgreementBecomesAGoalOfItsWords();
    void aGoalMeansThePlannedTalkOfItsDay();
};

void TalkTest::keysGoThereAndBack()
{
    for (int i = 0; i < talkFormCount; ++i)
        QVERIFY(talkFormFromKey(talkFormKey(static_cast<TalkForm>(i))) == static_cast<TalkForm>(i));
    for (int i = 0; i < talkStateCount; ++i)
        QVERIFY(talkStateFromKey(talkStateKey(static_cast<TalkState>(i))) == static_cast<TalkState>(i));
    for (int i = 0; i < sheetFieldCount; ++i)
        QVERIFY(sheetFieldFromKey(sheetFieldKey(static_cast<SheetField>(i))) == static_cast<SheetField>(i));
    for (int i = 0; i < askKindCount; ++i)
        QVERIFY(askKindFromKey(askKindKey(static_cast<AskKind>(i))) == static_cast<AskKind>(i));
    QVERIFY(!talkFormFromKey({}));
}

void TalkTest::everyFormAsksSomethingAndNothingTwice()
{
    for (int i = 0; i < talkFormCount; ++i) {
        const auto fields = sheetFields(static_cast<TalkForm>(i));
        QVERIFY(!fields.empty());
        QCOMPARE(std::set<SheetField>(fields.begin(), fields.end()).size(), fields.size());
    }
    QVERIFY(hasAsks(TalkForm::Supervisor) && !hasAsks(TalkForm::Conflict));
    QVERIFY(hasObjections(TalkForm::Conflict) && !hasObjections(TalkForm::Mentor));
    for (int i = 0; i < personRoleCount; ++i)
        QVERIFY(!sheetFields(talkFormFor(static_cast<PersonRole>(i))).empty());
}

void TalkTest::everyQuestionBelongsToSomeForm()
{
    std::set<SheetField> asked;
    for (int i = 0; i < talkFormCount; ++i) {
        for (const SheetField field : sheetFields(static_cast<TalkForm>(i)))
            asked.insert(field);
    }
    QCOMPARE(asked.size(), size_t(sheetFieldCount));
}

void TalkTest::aTalkThatWasHeldHasADay()
{
    QCOMPARE(validatedTalk(plain(TalkState::Held, {})).error().code, ErrorCode::InvalidDay);
    QVERIFY(validatedTalk(plain(TalkState::Planned, {})));
}

void TalkTest::daysOutsideTheCalendarAreRefused()
{
    QCOMPARE(validatedTalk(plain(TalkState::Planned, QDate(1700, 1, 1))).error().code, ErrorCode::InvalidDay);
    Talk talk = plain();
    talk.followUp = QDate(2300, 1, 1);
    QCOMPARE(validatedTalk(talk).error().code, ErrorCode::InvalidDay);
}

void TalkTest::aLengthOutsideItsRangeIsRefused_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("a minute") << 1 << true;
    QTest::newRow("a day") << longestTalkMinutes << true;
    QTest::newRow("longer") << longestTalkMinutes + 1 << false;
}

void TalkTest::aLengthOutsideItsRangeIsRefused()
{
    QFETCH(int, minutes);
    QFETCH(bool, isFine);
    Talk talk = plain();
    talk.minutes = minutes;
    QCOMPARE(validatedTalk(talk).has_value(), isFine);
}

void TalkTest::whatWasLeftEmptyIsLeftOut()
{
    Talk talk = plain();
    talk.sheet = {{SheetField::Facts, u" two calls \n"_s}, {SheetField::Offer, u"  "_s}};
    talk.objections = {{u" "_s, {}}, {u"No budget"_s, {}}, {{}, u"I can wait"_s}};
    const auto valid = validatedTalk(talk);
    QVERIFY(valid);
    QVERIFY((valid->sheet == std::map<SheetField, QString>{{SheetField::Facts, u"two calls"_s}}));
    QCOMPARE(valid->objections.size(), size_t(2));
    QCOMPARE(valid->objections.front().says, u"No budget"_s);
}

void TalkTest::anAgreementSaysSomething()
{
    Talk talk = plain();
    talk.agreements = {{{}, u"  "_s, {}}};
    QCOMPARE(validatedTalk(talk).error().code, ErrorCode::EmptyText);
    talk.agreements.front().text = QString(maxTitleLength + 1, u'x');
    QCOMPARE(validatedTalk(talk).error().code, ErrorCode::TextTooLong);
}

void TalkTest::timesAreKeptToTheMinute()
{
    Talk talk = plain();
    talk.at = QTime(15, 4, 59, 999);
    QCOMPARE(validatedTalk(talk)->at, QTime(15, 4));
    QVERIFY(validatedTalk(plain())->at.isNull());
}

void TalkTest::theOutcomeIsAskedAfterTheDayOnly_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("asked");
    QTest::newRow("tomorrow") << int(TalkState::Planned) << 1 << false;
    QTest::newRow("today") << int(TalkState::Planned) << 0 << false;
    QTest::newRow("yesterday") << int(TalkState::Planned) << -1 << true;
    QTest::newRow("held") << int(TalkState::Held) << -1 << false;
    QTest::newRow("did not happen") << int(TalkState::DidNotHappen) << -1 << false;
}

void TalkTest::theOutcomeIsAskedAfterTheDayOnly()
{
    QFETCH(int, state);
    QFETCH(int, days);
    Talk talk = plain(static_cast<TalkState>(state), today.addDays(days));
    QTEST(awaitsOutcome(talk, today), "asked");
    talk.binnedAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    QVERIFY(!awaitsOutcome(talk, today));
    QVERIFY(!awaitsOutcome(plain(TalkState::Planned, {}), today));
}

void TalkTest::aFollowUpComesOnItsDay()
{
    Talk talk = plain(TalkState::Held, today.addDays(-10));
    QVERIFY(!awaitsFollowUp(talk, today));
    talk.followUp = today.addDays(1);
    QVERIFY(!awaitsFollowUp(talk, today));
    QVERIFY(awaitsFollowUp(talk, today.addDays(1)));
    talk.state = TalkState::Planned;
    QVERIFY(!awaitsFollowUp(talk, today.addDays(1)));
}

void TalkTest::talksStandNewestFirstAndUndatedOnTop()
{
    const PersonId dana(uuidV7(1, 0, 1));
    std::vector<Talk> talks{plain(TalkState::Held, today.addDays(-9)), plain(TalkState::Held, today.addDays(-2)),
                            plain(TalkState::Planned, {}), plain(TalkState::Held, today.addDays(-5)), plain()};
    for (Talk& talk : talks)
        talk.person = dana;
    talks[3].binnedAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    talks[4].person = PersonId(uuidV7(1, 0, 2));
    const auto found = talksWith(dana, talks);
    QCOMPARE(found.size(), size_t(3));
    QVERIFY(found[0].day.isNull());
    QCOMPARE(found[1].day, today.addDays(-2));
    QCOMPARE(found[2].day, today.addDays(-9));
}

void TalkTest::anAgreementBecomesAGoalOfItsWords()
{
    const Goal goal = goalFrom({{}, u"Send the numbers"_s, {}}, u"Agreed with Dana"_s);
    QCOMPARE(goal.title, u"Send the numbers"_s);
    QCOMPARE(goal.why, u"Agreed with Dana"_s);
    QCOMPARE(goal.column, BoardColumn::Next);
}

void TalkTest::aGoalMeansThePlannedTalkOfItsDay()
{
    const PersonId dana(uuidV7(1, 0, 1));
    const QDate later = today.addDays(9);
    std::vector<Talk> talks{plain(TalkState::Planned, {}),
                            plain(TalkState::Planned, later),
                            plain(TalkState::Planned, today.addDays(2)),
                            plain(TalkState::Held, later),
                            plain(TalkState::Planned, today.addDays(-3)),
                            plain(TalkState::Planned, today)};
    for (Talk& talk : talks)
        talk.person = dana;
    talks[5].person = PersonId(uuidV7(1, 0, 2));
    QCOMPARE(plannedTalk(dana, talks, later, today), &talks[1]);
    QCOMPARE(plannedTalk(dana, talks, {}, today), &talks[2]);
    talks[1].binnedAt = talks[2].binnedAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    QVERIFY(plannedTalk(dana, talks, later, today)->state == TalkState::Planned);
    QCOMPARE(plannedTalk(dana, talks, later, today), &talks[0]);
    QCOMPARE(plannedTalk(PersonId(uuidV7(1, 0, 3)), talks, later, today), nullptr);
}

QTEST_APPLESS_MAIN(TalkTest)
#include "talk_test.moc"
