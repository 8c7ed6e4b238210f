// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet_form.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

WorksheetField field(const QString& key, FieldKind kind, int least = 0)
{
    WorksheetField field;
    field.key = key;
    field.kind = kind;
    field.least = least;
    return field;
}

WorksheetField shownFor(WorksheetField field, const QString& by, const QString& value = {})
{
    field.shownBy = by;
    field.shownFor = value;
    return field;
}

WorksheetForm twoPages()
{
    WorksheetForm form;
    form.pages = {
        {u"first"_s,
         {field(u"belief"_s, FieldKind::ShortText, 1), field(u"facts"_s, FieldKind::List, 3),
          field(u"said"_s, FieldKind::YesNo)}},
        {u"second"_s,
         {shownFor(field(u"who"_s, FieldKind::Person, 1), u"said"_s, u"yes"_s),
          shownFor(field(u"when"_s, FieldKind::Day, 1), u"who"_s)}},
    };
    return form;
}

QStringList keysOf(const std::vector<const WorksheetField*>& fields)
{
    QStringList keys;
    for (const WorksheetField* each : fields)
        keys.append(each->key);
    return keys;
}

/// The decision of the picture: 36, 35 and 34 of 50.
Cells pictured()
{
    return {{{}, u"Learning"_s, u"Pay"_s, u"People"_s, u"Time"_s},
            {{}, u"3"_s, u"2"_s, u"3"_s, u"2"_s},
            {u"Stay"_s, u"3"_s, u"3"_s, u"4"_s, u"4"_s},
            {u"Move"_s, u"5"_s, u"3"_s, u"3"_s, u"3"_s},
            {u"Apply"_s, u"4"_s, u"5"_s, u"2"_s, u"3"_s}};
}

} // namespace

/// The rules of forms, one by one.
class WorksheetFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasListedIsOffered();
    void fewerChosenDaysNeedFewer_data();
    void fewerChosenDaysNeedFewer();
    void whatIsNeededIsMissingUntilThereIsEnough()
    {
        const WorksheetForm form = twoPages();
        Worksheet sheet;
        QCOMPARE(keysOf(missingFields(form, sheet)), (QStringList{u"belief"_s, u"facts"_s}));
        QCOMPARE(firstOpenPage(form, sheet), 0);
        sheet.setText(u"belief"_s, u"nobody listens"_s);
        sheet.setLines(u"facts"_s, {u"one"_s, u"two"_s});
        QCOMPARE(keysOf(missingFields(form, sheet, 0)), QStringList{u"facts"_s});
        QCOMPARE(pagesFilled(form, sheet), 0);
        sheet.setLines(u"facts"_s, {u"one"_s, u"two"_s, u"three"_s});
        QVERIFY(missingFields(form, sheet).empty());
        QCOMPARE(firstOpenPage(form, sheet), 1);
        QCOMPARE(pagesFilled(form, sheet), 1);
    }

    void factsOnEitherSideCount()
    {
        WorksheetForm form = twoPages();
        form.pages[0].fields[1].countedWith = u"against"_s;
        form.pages[0].fields.push_back(field(u"against"_s, FieldKind::List));
        form.done = {{{}, {}, u"facts"_s, {}, 3}};
        Worksheet sheet;
        sheet.setText(u"belief"_s, u"nobody listens"_s);
        QCOMPARE(keysOf(missingFields(form, sheet, 0)), QStringList{u"facts"_s});
        sheet.setLines(u"against"_s, {u"one"_s, u"two"_s});
        sheet.setLines(u"facts"_s, {u"three"_s});
        QVERIFY(missingFields(form, sheet, 0).empty());
        QVERIFY(isDone(form, sheet, {}));
    }

    void whatIsNotShownIsNotNeeded()
    {
        const WorksheetForm form = twoPages();
        Worksheet sheet;
        const WorksheetField& who = form.pages[1].fields[0];
        const WorksheetField& when = form.pages[1].fields[1];
        QVERIFY(!isShown(form, who, sheet));
        sheet.setText(u"said"_s, u"no"_s);
        QVERIFY(!isShown(form, who, sheet));
        sheet.setText(u"said"_s, u"yes"_s);
        QVERIFY(isShown(form, who, sheet));
        QVERIFY(!isShown(form, when, sheet));
        QCOMPARE(keysOf(missingFields(form, sheet, 1)), QStringList{u"who"_s});
        sheet.setText(u"who"_s, u"Dana"_s);
        QVERIFY(isShown(form, when, sheet));
        sheet.setText(u"said"_s, u"no"_s);
        QVERIFY2(!isShown(form, when, sheet), "it hangs on a field that is not shown");
    }

    void aFreeListingIsOpenUntilItsStageEnds()
    {
        WorksheetForm form;
        form.pages = {{u"dream"_s, {field(u"ideas"_s, FieldKind::FreeListing, 2)}}};
        form.pages[0].fields.push_back(shownFor(field(u"chosen"_s, FieldKind::ShortText, 1), stageKey(u"ideas"_s)));
        Worksheet sheet;
        sheet.setLines(u"ideas"_s, {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(keysOf(missingFields(form, sheet)), QStringList{u"ideas"_s});
        QVERIFY(!isShown(form, form.pages[0].fields[1], sheet));
        sheet.setText(stageKey(u"ideas"_s), u"yes"_s);
        QCOMPARE(keysOf(missingFields(form, sheet)), QStringList{u"chosen"_s});
    }

    void theMatrixOfThePictureIsTooCloseForNumbers()
    {
        const std::vector<OptionSum> sums = matrixSums(pictured());
        QCOMPARE(sums.size(), size_t(3));
        QCOMPARE(sums[0], (OptionSum{u"Move"_s, 36}));
        QCOMPARE(sums[1], (OptionSum{u"Stay"_s, 35}));
        QCOMPARE(sums[2], (OptionSum{u"Apply"_s, 34}));
        QCOMPARE(matrixMost(pictured()), 50.0);
        QVERIFY(isTooClose(pictured()));
    }

    void fivePercentApartIsEnough()
    {
        Cells matrix = pictured();
        matrix[3][1] = u"4"_s; // Move: 33
        matrix[4] = {u"Apply"_s, u"1"_s};
        QVERIFY2(isTooClose(matrix), "35 and 33 of 50 are 2 apart, and 5 % are 2.5");
        matrix[3][2] = u"2"_s; // Move: 31
        QVERIFY(!isTooClose(matrix));
        QVERIFY2(!isTooClose({}), "nothing is no tie");
        QVERIFY2(!isTooClose({{{}, u"Pay"_s}, {}, {u"a"_s}, {u"b"_s}}), "nor are options without marks");
    }

    void anotherWeightRanksAnew()
    {
        Cells matrix = pictured();
        matrix[1][2] = u"5"_s; // pay
        QCOMPARE(matrixSums(matrix).front().option, u"Apply"_s);
    }

    void aRowOfATableIsScoredByWeight()
    {
        WorksheetField table = field(u"t"_s, FieldKind::Table);
        TableColumn gain;
        gain.kind = TableColumn::Kind::Number;
        gain.weight = 2;
        TableColumn cost = gain;
        cost.weight = -1;
        table.columns = {TableColumn(), gain, cost};
        QCOMPARE(rowScore(table, {u"x"_s, u"3"_s, u"1.5"_s}), std::optional(4.5));
        QCOMPARE(rowScore(table, {u"x"_s, u"3"_s}), std::optional(6.0));
        QVERIFY(!rowScore(table, {u"x"_s}).has_value());
    }

    void hoursAreAddedByWhatTheyDo()
    {
        const Cells audit{{u"mail"_s, u"6"_s, u"-2"_s},
                          {u"mentoring"_s, u"2.5"_s, u"1"_s},
                          {u"talks"_s, u"3"_s, u"0"_s},
                          {u"reports"_s, u"4"_s, u"-1"_s}};
        TableTotal total{{}, 1, 2, TableTotal::Counts::Below, {}};
        QCOMPARE(totalOf(total, audit), 10.0);
        total.counts = TableTotal::Counts::Above;
        QCOMPARE(totalOf(total, audit), 2.5);
        total.counts = TableTotal::Counts::All;
        QCOMPARE(totalOf(total, audit), 15.5);
    }

    void aConditionIsTakenFromTheFieldTheJournalOrThePerson()
    {
        WorksheetForm form = twoPages();
        Worksheet sheet;
        const DoneRule byField{{}, {}, u"facts"_s, {}, 3};
        const DoneRule byFact{{}, {}, {}, DoneFact::WinsInTwoWeeks, 10};
        const DoneRule byPerson{u"kept"_s, {}, {}, {}, 1};
        QVERIFY(doneState(byField, form, sheet, {}) == DoneState::Open);
        QVERIFY(doneState(byFact, form, sheet, {}) == DoneState::Open);
        QVERIFY(doneState(byFact, form, sheet, {{DoneFact::WinsInTwoWeeks, 9}}) == DoneState::Open);
        QVERIFY(doneState(byPerson, form, sheet, {}) == DoneState::Asked);
        sheet.setLines(u"facts"_s, {u"1"_s, u"2"_s, u"3"_s});
        sheet.setText(doneKey(byPerson), u"yes"_s);
        const std::map<DoneFact, int> facts{{DoneFact::WinsInTwoWeeks, 10}};
        for (const DoneRule& rule : {byField, byFact, byPerson})
            QVERIFY(doneState(rule, form, sheet, facts) == DoneState::Met);
        form.done = {byField, byFact, byPerson};
        QVERIFY(isDone(form, sheet, facts));
        QVERIFY(!isDone(form, sheet, {}));
    }
};

void WorksheetFormTest::whatWasListedIsOffered()
{
    WorksheetForm form;
    form.pages = {{u"page"_s,
                   {field(u"ideas"_s, FieldKind::FreeListing), field(u"options"_s, FieldKind::Matrix),
                    field(u"cards"_s, FieldKind::Goals), field(u"rows"_s, FieldKind::Table),
                    field(u"one"_s, FieldKind::ShortText)}}};
    WorksheetField& one = form.pages[0].fields[4];
    Worksheet sheet;
    QVERIFY(offersOf(form, one, sheet).isEmpty());
    one.offersFrom = QStringList{u"ideas"_s, u"options"_s, u"cards"_s, u"rows"_s, u"missing"_s};
    QVERIFY(offersOf(form, one, sheet).isEmpty());
    sheet.setLines(u"ideas"_s, {u"a workshop"_s, u"a year off"_s});
    sheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"2"_s}, {u"Stay"_s, u"3"_s}, {{}, u"4"_s}});
    sheet.set(u"cards"_s, {{u"some-id"_s, u"The figures"_s}});
    sheet.set(u"rows"_s, {{u"The rota"_s, u"park"_s}, {u"a year off"_s, u"now"_s}});
    QCOMPARE(offersOf(form, one, sheet),
             (QStringList{u"a workshop"_s, u"a year off"_s, u"Stay"_s, u"The figures"_s, u"The rota"_s}));
}

void WorksheetFormTest::fewerChosenDaysNeedFewer_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("eightOfTen");
    QTest::newRow("none chosen") << QStringList() << 8 << 8;
    QTest::newRow("one") << QStringList{u"mon"_s} << 2 << 2;
    QTest::newRow("three") << QStringList{u"mon"_s, u"wed"_s, u"fri"_s} << 6 << 5;
    QTest::newRow("four") << QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"fri"_s} << 8 << 7;
    QTest::newRow("five") << QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s} << 8 << 8;
    QTest::newRow("all") << QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s} << 8 << 8;
}

void WorksheetFormTest::fewerChosenDaysNeedFewer()
{
    QFETCH(const QStringList, days);
    DoneRule rule;
    rule.least = 8;
    rule.plannedBy = u"days"_s;
    Worksheet sheet;
    sheet.setLines(u"days"_s, days);
    QTEST(neededBy(rule, sheet), "all");
    rule.outOf = 10;
    QTEST(neededBy(rule, sheet), "eightOfTen");
}

QTEST_APPLESS_MAIN(WorksheetFormTest)
#include "worksheet_form_test.moc"
