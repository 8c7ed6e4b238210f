// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/bin.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

template <class AnyId>
AnyId idOf(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

QDateTime noon(QDate day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

const QDate aDay(2026, 11, 2);

Goal goalOf(quint64 number, const QDateTime& binnedAt)
{
    Goal goal;
    goal.id = idOf<GoalId>(number);
    goal.title = u"goal %1"_s.arg(number);
    goal.binnedAt = binnedAt;
    return goal;
}

/// A person in the bin with a talk that is not, and somebody else with one that is.
Journal peopleAndTalks()
{
    Journal journal;
    journal.people.resize(2);
    journal.people[0].id = idOf<PersonId>(1);
    journal.people[0].name = u"Noor"_s;
    journal.people[0].binnedAt = noon(aDay);
    journal.people[1].id = idOf<PersonId>(2);
    journal.talks.resize(3);
    for (size_t i = 0; i < journal.talks.size(); ++i)
        journal.talks[i].id = idOf<TalkId>(10 + i);
    journal.talks[0].person = journal.people[0].id;
    journal.talks[1].person = journal.people[1].id;
    journal.talks[1].binnedAt = noon(aDay.addDays(1));
    journal.talks[2].person = journal.people[1].id;
    return journal;
}

} // namespace

class BinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsBelieved_data();
    void aDayIsBelieved();
    void theLastThatWentThereStandsFirst();
    void onlyWhatLayThereLongEnoughGoes();
    void aPersonTakesTheirTalksAlong();
    void linesThatAreTakenOutGoToTheBin_data();
    void linesThatAreTakenOutGoToTheBin();
    void oneOfTwoThatReadAlikeGoesToTheBin();
    void linesGoWithWhatTheyBelongTo();
    void stepsThatPointToWhatGoesAreFound_data();
    void stepsThatPointToWhatGoesAreFound();
    void everyKindHasAKeyOfItsOwn();
};

void BinTest::aDayIsBelieved_data()
{
    QTest::addColumn<QList<int>>("days"); // from a day, the last first
    QTest::addColumn<std::optional<int>>("believed");
    using Days = QList<int>;
    const auto nothing = std::optional<int>();
    QTest::newRow("none") << Days{} << nothing;
    QTest::newRow("three days") << Days{2, 1, 0} << nothing;
    QTest::newRow("four days") << Days{3, 2, 1, 0} << std::optional(3);
    QTest::newRow("several copies of a day count once") << Days{3, 3, 3, 2, 1} << nothing;
    QTest::newRow("a week with gaps") << Days{14, 9, 3, 0} << std::optional(14);
    QTest::newRow("once a week") << Days{28, 21, 14, 7, 0} << std::optional(7);
    QTest::newRow("ten years ahead") << Days{3653, 3, 2, 1, 0} << std::optional(1);
    QTest::newRow("three days there") << Days{3655, 3654, 3653, 3, 2, 1, 0} << std::optional(3);
    QTest::newRow("four days there") << Days{3656, 3655, 3654, 3653, 3} << std::optional(3656);
    QTest::newRow("and back again") << Days{4, 3653, 3, 2, 1} << std::optional(4);
    QTest::newRow("set back for good") << Days{-900, 3, 2, 1, 0} << nothing;
}

void BinTest::aDayIsBelieved()
{
    QFETCH(QList<int>, days);
    QFETCH(std::optional<int>, believed);
    std::vector<QDate> seen;
    for (const int day : days)
        seen.push_back(aDay.addDays(day));
    const std::optional<QDate> expected = believed ? std::optional(aDay.addDays(*believed)) : std::nullopt;
    QCOMPARE(believedDay(seen), expected);
}

void BinTest::theLastThatWentThereStandsFirst()
{
    Journal journal;
    journal.goals = {goalOf(1, noon(aDay)), goalOf(2, {}), goalOf(3, noon(aDay.addDays(2)))};
    journal.entries.resize(1);
    journal.entries[0].id = idOf<EntryId>(4);
    journal.entries[0].day = aDay;
    journal.entries[0].text = u"two\nlines"_s;
    journal.entries[0].binnedAt = noon(aDay.addDays(1));
    const Bin bin = binOf(journal, {});
    QCOMPARE(bin.things.size(), size_t{3});
    QCOMPARE(bin.things[0].words, u"goal 3"_s);
    QCOMPARE(bin.things[1].words, u"two lines"_s);
    QCOMPARE(bin.things[1].day, aDay);
    QCOMPARE(bin.things[2].id, journal.goals[0].id.uuid());
    QCOMPARE(total(bin.counts), 3);
}

void BinTest::onlyWhatLayThereLongEnoughGoes()
{
    Journal journal;
    journal.goals = {goalOf(1, noon(aDay)), goalOf(2, {}), goalOf(3, noon(aDay.addDays(2)))};
    QCOMPARE(total(countsOf(purgeOf(journal, {}, noon(aDay)))), 0);
    const JournalChange some = purgeOf(journal, {}, noon(aDay.addDays(1)));
    QCOMPARE(some.goals, (std::vector<Edit<Goal>>{{journal.goals[0], std::nullopt}}));
    QCOMPARE(purgeOf(journal, {}, {}).goals.size(), size_t{2});
}

void BinTest::aPersonTakesTheirTalksAlong()
{
    const Journal journal = peopleAndTalks();
    const JournalChange some = purgeOf(journal, {}, noon(aDay).addSecs(1));
    QCOMPARE(some.people.size(), size_t{1});
    QCOMPARE(some.talks, (std::vector<Edit<Talk>>{{journal.talks[0], std::nullopt}}));
    const BinCounts all = binOf(journal, {}).counts;
    QCOMPARE(all[static_cast<size_t>(BinKind::Person)], 1);
    QCOMPARE(all[static_cast<size_t>(BinKind::Talk)], 2);
    QCOMPARE(binOf(journal, {}).things.size(), size_t{2});
}

void BinTest::linesThatAreTakenOutGoToTheBin_data()
{
    QTest::addColumn<QStringList>("after"); // texts; a sign before one gives it another id
    QTest::addColumn<QStringList>("taken");
    QTest::newRow("nothing is taken out") << QStringList{u"one"_s, u"two"_s} << QStringList();
    QTest::newRow("another order") << QStringList{u"two"_s, u"one"_s} << QStringList();
    QTest::newRow("the first") << QStringList{u"two"_s} << QStringList{u"one"_s};
    QTest::newRow("all") << QStringList() << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("one is replaced by its like") << QStringList{u"+one"_s, u"two"_s} << QStringList();
    QTest::newRow("one is replaced by another") << QStringList{u"+three"_s, u"two"_s} << QStringList{u"one"_s};
}

void BinTest::linesThatAreTakenOutGoToTheBin()
{
    QFETCH(const QStringList, after);
    QFETCH(const QStringList, taken);
    const QHash<QString, quint64> numbers{{u"one"_s, 1}, {u"two"_s, 2}};
    const QDateTime done = noon(aDay.addDays(-1));
    const auto lines = [&](const QStringList& texts, auto& into) {
        using Line = typename std::decay_t<decltype(into)>::value_type;
        for (QString text : texts) {
            const bool isNew = text.startsWith(u'+');
            text = text.mid(isNew ? 1 : 0);
            into.push_back(Line{decltype(Line::id)(uuidV7(2, 0, isNew ? 9 : numbers.value(text))), text, done});
        }
    };
    Edit<Goal> goal{goalOf(1, {}), goalOf(1, {})};
    Edit<Person> person{Person(), Person()};
    person.before->id = person.after->id = idOf<PersonId>(3);
    lines({u"one"_s, u"two"_s}, goal.before->steps);
    lines({u"one"_s, u"two"_s}, person.before->points);
    lines(after, goal.after->steps);
    lines(after, person.after->points);
    JournalChange change;
    change.goals = {goal, {std::nullopt, goal.after}, {goal.before, std::nullopt}};
    change.people = {person};
    std::vector<Edit<BinnedLine>> expected;
    const auto expect = [&](LineKind kind, const QUuid& of) {
        for (const QString& text : taken) {
            const BinnedLineId id(uuidV7(2, 0, numbers.value(text)));
            expected.push_back({std::nullopt, BinnedLine{id, kind, of, text, done, noon(aDay)}});
        }
    };
    expect(LineKind::Step, goal.after->id.uuid());
    expect(LineKind::Point, person.after->id.uuid());
    QCOMPARE(linesTakenOut(change, noon(aDay)), expected);
}

void BinTest::oneOfTwoThatReadAlikeGoesToTheBin()
{
    Edit<Goal> goal{goalOf(1, {}), goalOf(1, {})};
    goal.before->steps = {{idOf<StepId>(5), u"call"_s, {}}, {idOf<StepId>(6), u"call"_s, {}}};
    goal.after->steps = {goal.before->steps[1]};
    JournalChange change;
    change.goals = {goal};
    const auto taken = linesTakenOut(change, noon(aDay));
    QCOMPARE(taken.size(), size_t{1});
    QCOMPARE(taken.front().after->id.uuid(), goal.before->steps[0].id.uuid());
}

void BinTest::linesGoWithWhatTheyBelongTo()
{
    Journal journal = peopleAndTalks();
    journal.people[1].name = u"Priya"_s;
    journal.goals = {goalOf(31, noon(aDay)), goalOf(32, {})};
    const auto line = [](quint64 number, LineKind kind, const QUuid& of, const QDateTime& at) {
        return BinnedLine{idOf<BinnedLineId>(number), kind, of, u"line %1"_s.arg(number), {}, at};
    };
    const std::vector<BinnedLine> lines{
        line(20, LineKind::Step, journal.goals[0].id.uuid(), noon(aDay.addDays(9))),
        line(21, LineKind::Step, journal.goals[1].id.uuid(), noon(aDay.addDays(9))),
        line(22, LineKind::Point, journal.people[1].id.uuid(), noon(aDay)),
    };
    const Bin bin = binOf(journal, lines);
    QStringList words;
    for (const BinnedThing& thing : bin.things)
        words << thing.words + (thing.from.isEmpty() ? QString() : u" of "_s + thing.from);
    QCOMPARE(words, (QStringList{u"line 21 of goal 32"_s, QString(), u"goal 31"_s, u"Noor"_s, u"line 22 of Priya"_s}));
    QCOMPARE(bin.counts[static_cast<size_t>(BinKind::Step)], 2);
    QCOMPARE(bin.counts[static_cast<size_t>(BinKind::Point)], 1);
    const JournalChange some = purgeOf(journal, lines, noon(aDay).addSecs(1));
    QCOMPARE(some.binnedLines, (std::vector<Edit<BinnedLine>>{{lines[0], std::nullopt}, {lines[2], std::nullopt}}));
}

void BinTest::stepsThatPointToWhatGoesAreFound_data()
{
    QTest::addColumn<JournalChange>("step");
    QTest::addColumn<bool>("mentioned");
    const auto goal = idOf<GoalId>(1);
    JournalChange edit;
    edit.goals.push_back({goalOf(1, {}), goalOf(1, noon(aDay))});
    QTest::newRow("a change of it") << edit << true;
    JournalChange other;
    other.goals.push_back({std::nullopt, goalOf(2, {})});
    QTest::newRow("another thing") << other << false;
    JournalChange log;
    log.entries.push_back({std::nullopt, Entry{}});
    log.entries[0].after->goal = goal;
    QTest::newRow("an entry of it") << log << true;
    JournalChange talk;
    talk.talks.push_back({Talk{}, std::nullopt});
    talk.talks[0].before->agreements = {{{}, u"agreed"_s, goal}};
    QTest::newRow("an agreement that became it") << talk << true;
    JournalChange sheet;
    sheet.worksheets.push_back({std::nullopt, Worksheet{}});
    sheet.worksheets[0].after->goal = goal;
    QTest::newRow("a worksheet that became it") << sheet << true;
    JournalChange checkIn;
    checkIn.checkIns.push_back({std::nullopt, CheckIn{}});
    QTest::newRow("a check-in") << checkIn << false;
}

void BinTest::stepsThatPointToWhatGoesAreFound()
{
    QFETCH(JournalChange, step);
    QFETCH(bool, mentioned);
    QCOMPARE(mentions(step, {idOf<GoalId>(1).uuid()}), mentioned);
    QCOMPARE(mentions(step.inverse(), {idOf<GoalId>(1).uuid()}), mentioned);
}

void BinTest::everyKindHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (int kind = 0; kind < binKindCount; ++kind)
        keys.insert(binKindKey(static_cast<BinKind>(kind)));
    QCOMPARE(keys.size(), binKindCount);
}

QTEST_APPLESS_MAIN(BinTest)
#include "bin_test.moc"
