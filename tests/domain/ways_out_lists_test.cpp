// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/ways_out_lists.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Worksheet shelf(int minute, const QString& area, const Cells& rows)
{
    Worksheet worksheet;
    worksheet.play = Play::ReadListen;
    worksheet.day = QDate(2026, 3, 2);
    worksheet.createdAt = QDateTime(worksheet.day, QTime(9, minute), Qt::UTC);
    worksheet.id = WorksheetId(uuidV7(worksheet.createdAt.toMSecsSinceEpoch(), 0, 1));
    worksheet.setText(u"area"_s, area);
    worksheet.set(u"shelf"_s, rows);
    return worksheet;
}

template <class AnyId>
AnyId idOf(quint64 number)
{
    return AnyId(uuidV7(0, 0, number));
}

const QDate made(2026, 3, 2);

/// The card of a path, made on that day.
Goal pathCard()
{
    Goal card;
    card.id = idOf<GoalId>(1);
    card.kind = GoalKind::CareerPath;
    card.person = u"Dana"_s;
    card.createdAt = QDateTime(made, QTime(9, 0), Qt::UTC);
    return card;
}

std::vector<Person> danaAndNoor()
{
    std::vector<Person> people(2);
    people[0].id = idOf<PersonId>(1);
    people[0].name = u"Dana Weber"_s;
    people[1].id = idOf<PersonId>(2);
    people[1].name = u"Noor"_s;
    return people;
}

Talk heldTalk(quint64 person, int daysAfter, TalkForm form)
{
    Talk talk;
    talk.id = idOf<TalkId>(7);
    talk.person = idOf<PersonId>(person);
    talk.form = form;
    talk.state = TalkState::Held;
    talk.day = made.addDays(daysAfter);
    talk.outcome = u"half of it is travel"_s;
    return talk;
}

} // namespace

class WaysOutListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitchesTellTheirAnswerAndItsDay();
    void theShelfIsByAreaAndTheNewestHasTheLastWord();
    void whatStruckSomebodyIsToldOnce();
    void theBiggestDrainIsOfTheNewestAudit();
    void whatIsPutAwayIsNotInUse();
    void programmesOfTheEmployerAreListedOnce();
    void onlyWhatWaitsForAYesAwaitsApproval();
    void whatATalkLeftBelongsToItsCard_data();
    void whatATalkLeftBelongsToItsCard();
    void whatIsTalkedAboutAfterwardsIsSomethingElse();
    void theNewestTalkComesFirst();
};

void WaysOutListsTest::theShelfIsByAreaAndTheNewestHasTheLastWord()
{
    Worksheet binned = shelf(3, u"gone"_s, {{u"nothing"_s}});
    binned.binnedAt = binned.createdAt;
    const std::vector<ShelfItem> items = readingShelf(
        {shelf(1, u"leading"_s, {{u"Turn the ship"_s, u"Dana"_s, u"wish"_s}, {u"Quiet"_s, {}, u"reading"_s}}),
         shelf(2, u"leading"_s, {{u"Turn the Ship"_s, u"Dana"_s, u"done"_s}}), shelf(2, u"craft"_s, {{u"Wood"_s}}),
         binned});
    QVERIFY(items == (std::vector<ShelfItem>{{u"craft"_s, u"Wood"_s, {}, {}},
                                             {u"leading"_s, u"Quiet"_s, {}, u"reading"_s},
                                             {u"leading"_s, u"Turn the Ship"_s, u"Dana"_s, u"done"_s}}));
}

void WaysOutListsTest::whatStruckSomebodyIsToldOnce()
{
    Worksheet older = shelf(1, u"leading"_s, {});
    older.setLines(u"ideas"_s, {u"Ask before you answer"_s, u"Say no early"_s});
    Worksheet newer = shelf(2, u"writing"_s, {});
    newer.setLines(u"ideas"_s, {u"Say no early"_s});
    Worksheet binned = shelf(3, u"bin"_s, {});
    binned.setLines(u"ideas"_s, {u"Gone"_s});
    binned.binnedAt = binned.createdAt;
    QCOMPARE(sparksRead({older, newer, binned}),
             (std::vector<Spark>{{u"Say no early"_s, u"writing"_s}, {u"Ask before you answer"_s, u"leading"_s}}));
    QVERIFY(sparksRead({}).empty());
}

void WaysOutListsTest::theBiggestDrainIsOfTheNewestAudit()
{
    const auto audit = [](int minute, const Cells& rows) {
        Worksheet worksheet = shelf(minute, {}, {});
        worksheet.play = Play::CraftJob;
        worksheet.set(u"audit"_s, rows);
        return worksheet;
    };
    const Worksheet older = audit(1, {{u"mail"_s, u"9"_s, u"-2"_s}});
    const Worksheet newer = audit(2, {{u"mail"_s, u"3"_s, u"-2"_s},
                                      {u"figures"_s, u"4.5"_s, u"-1"_s},
                                      {u"workshop"_s, u"12"_s, u"2"_s},
                                      {{}, u"20"_s, u"-2"_s}});
    QVERIFY(biggestDrain({newer, older}) == (Drain{u"figures"_s, 4.5}));
    QVERIFY2(!biggestDrain({older, audit(3, {{u"workshop"_s, u"12"_s, u"2"_s}})}), "nothing drains any more");
    QVERIFY2(biggestDrain({older, audit(4, {})}) == (Drain{u"mail"_s, 9}), "an audit without a row says nothing");
}

void WaysOutListsTest::whatIsPutAwayIsNotInUse()
{
    Goal card;
    for (const BoardColumn column : {BoardColumn::Dreams, BoardColumn::Next, BoardColumn::Doing}) {
        card.column = column;
        QVERIFY(isInUse(card) && !isFinishedCard(card));
    }
    card.column = BoardColumn::Done;
    QVERIFY(!isInUse(card) && isFinishedCard(card));
    card.column = BoardColumn::Archive;
    QVERIFY2(!isInUse(card) && !isFinishedCard(card), "given up");
    card.doneDay = made;
    QVERIFY2(!isInUse(card) && isFinishedCard(card), "done, and put away");
    card.binnedAt = QDateTime(made, QTime(9, 0), Qt::UTC);
    QVERIFY(!isFinishedCard(card));
}

void WaysOutListsTest::programmesOfTheEmployerAreListedOnce()
{
    Worksheet older = shelf(1, {}, {});
    older.play = Play::EmployerDev;
    older.setLines(u"programmes"_s, {u"Mentoring"_s, u"Leave to study"_s});
    Worksheet newer = shelf(2, {}, {});
    newer.play = Play::EmployerDev;
    newer.setLines(u"programmes"_s, {u"mentoring"_s, u"500 a year for courses"_s});
    QCOMPARE(employerProgrammes({older, newer}),
             (QStringList{u"mentoring"_s, u"500 a year for courses"_s, u"Leave to study"_s}));
}

void WaysOutListsTest::onlyWhatWaitsForAYesAwaitsApproval()
{
    std::vector<Goal> goals;
    for (int approval = 0; approval < approvalCount; ++approval) {
        Goal goal;
        goal.title = approvalKey(static_cast<Approval>(approval));
        goal.parts.learning.approval = static_cast<Approval>(approval);
        goals.push_back(goal);
        goal.column = BoardColumn::Done;
        goals.push_back(goal);
    }
    const std::vector<Goal> waiting = awaitingApproval(goals);
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].title, u"to_ask"_s);
    QCOMPARE(waiting[1].title, u"asked"_s);
}

void WaysOutListsTest::whatATalkLeftBelongsToItsCard_data()
{
    QTest::addColumn<Talk>("talk");
    QTest::addColumn<GoalKind>("kind");
    QTest::addColumn<quint64>("became"); // the card whose worksheet became it; 0: none
    QTest::addColumn<bool>("belongs");
    const Talk withDana = heldTalk(1, 3, TalkForm::Open);
    const Talk withNoor = heldTalk(2, 3, TalkForm::Information);
    Talk nothingWritten = withDana;
    nothingWritten.outcome.clear();
    Talk agreed = nothingWritten;
    agreed.agreements = {{idOf<AgreementId>(1), u"a day on loan"_s, {}}};
    Talk planned = withDana;
    planned.state = TalkState::Planned;
    Talk binned = withDana;
    binned.binnedAt = QDateTime(made, QTime(10, 0), Qt::UTC);
    const auto path = GoalKind::CareerPath;
    QTest::newRow("with whoever is named") << withDana << GoalKind::StepGoal << quint64{0} << true;
    QTest::newRow("before the card was made") << heldTalk(1, -1, TalkForm::Open) << path << quint64{0} << false;
    QTest::newRow("on the day it was made") << heldTalk(1, 0, TalkForm::Open) << path << quint64{0} << true;
    QTest::newRow("somebody in the field, on a path") << withNoor << path << quint64{0} << true;
    QTest::newRow("somebody in the field, elsewhere") << withNoor << GoalKind::StepGoal << quint64{0} << false;
    QTest::newRow("somebody else, on a path") << heldTalk(2, 3, TalkForm::Open) << path << quint64{0} << false;
    QTest::newRow("of its worksheet") << heldTalk(2, -9, TalkForm::Open) << path << quint64{1} << true;
    QTest::newRow("of the worksheet of another") << withDana << path << quint64{2} << false;
    QTest::newRow("nothing was written") << nothingWritten << path << quint64{0} << false;
    QTest::newRow("something was agreed") << agreed << path << quint64{0} << true;
    QTest::newRow("still to come") << planned << path << quint64{0} << false;
    QTest::newRow("in the bin") << binned << path << quint64{0} << false;
}

void WaysOutListsTest::whatATalkLeftBelongsToItsCard()
{
    QFETCH(Talk, talk);
    QFETCH(GoalKind, kind);
    QFETCH(quint64, became);
    Goal card = pathCard();
    card.kind = kind;
    std::vector<Worksheet> worksheets;
    if (became > 0) {
        Worksheet sheet;
        sheet.goal = idOf<GoalId>(became);
        sheet.talk = talk.id;
        worksheets.push_back(sheet);
    }
    QTEST(!talksAbout(card, worksheets, {talk}, danaAndNoor()).empty(), "belongs");
}

void WaysOutListsTest::whatIsTalkedAboutAfterwardsIsSomethingElse()
{
    Goal card = pathCard();
    card.doneDay = made.addDays(3);
    QCOMPARE(talksAbout(card, {}, {heldTalk(1, 3, TalkForm::Open)}, danaAndNoor()).size(), size_t(1));
    QVERIFY(talksAbout(card, {}, {heldTalk(1, 4, TalkForm::Open)}, danaAndNoor()).empty());
}

void WaysOutListsTest::theNewestTalkComesFirst()
{
    const Talk first = heldTalk(1, 3, TalkForm::Open);
    const Talk second = heldTalk(2, 8, TalkForm::Information);
    QVERIFY(talksAbout(pathCard(), {}, {first, second}, danaAndNoor()) == (std::vector<Talk>{second, first}));
}

void WaysOutListsTest::pitchesTellTheirAnswerAndItsDay()
{
    const auto pitch = [](int minute, const QString& title, const QString& answer) {
        Worksheet worksheet = shelf(minute, {}, {});
        worksheet.play = Play::NewChallenge;
        worksheet.finishedDay = made;
        worksheet.goal = idOf<GoalId>(1);
        worksheet.setText(u"one"_s, title);
        worksheet.setText(u"who"_s, u"Renate"_s);
        worksheet.setText(u"answer"_s, answer);
        worksheet.setText(u"ask_again"_s, u"2026-03-09"_s);
        worksheet.setText(u"back"_s, u"2026-09-01"_s);
        worksheet.setText(u"end"_s, u"2026-06-30"_s);
        return worksheet;
    };
    Worksheet unfinished = pitch(0, u"not offered yet"_s, {});
    unfinished.finishedDay = {};
    const std::vector<Pitch> pitches = pitchesMade(
        {unfinished, pitch(1, u"access"_s, u"proposed"_s), pitch(2, u"rota"_s, u"declined"_s),
         pitch(3, u"archive"_s, u"accepted"_s), pitch(4, u"newest"_s, {}), shelf(5, u"area"_s, {{u"a book"_s}})});
    const std::optional<GoalId> card = idOf<GoalId>(1);
    const std::vector<Pitch> expected{{u"newest"_s, u"Renate"_s, {}, {}, card},
                                      {u"archive"_s, u"Renate"_s, u"accepted"_s, QDate(2026, 6, 30), card},
                                      {u"rota"_s, u"Renate"_s, u"declined"_s, QDate(2026, 9, 1), card},
                                      {u"access"_s, u"Renate"_s, u"proposed"_s, QDate(2026, 3, 9), card}};
    QVERIFY(pitches == expected);
}

QTEST_APPLESS_MAIN(WaysOutListsTest)
#include "ways_out_lists_test.moc"
