// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/told.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

WorksheetForm formOf(const std::vector<std::pair<FieldKind, Told>>& fields)
{
    WorksheetForm form;
    form.pages = {{u"page"_s, {}}};
    for (const auto& [kind, told] : fields) {
        WorksheetField field;
        field.key = u"f%1"_s.arg(form.pages.front().fields.size());
        field.kind = kind;
        field.beginsWith = told;
        form.pages.front().fields.push_back(field);
    }
    return form;
}

LookingBack everything()
{
    LookingBack told;
    told.lastGood = QDate(2025, 11, 1);
    told.firstOff = QDate(2026, 2, 1);
    told.certainBefore = 80;
    told.decideBy = QDate(2026, 5, 4);
    told.of(LookingBackText::Changed) = u"Dana left\nA new system"_s;
    told.of(LookingBackText::Decision) = u"stay or go"_s;
    told.of(LookingBackList::Whys) = {u"I dread Mondays"_s, u"Nobody decides"_s};
    told.of(LookingBackList::Facts) = {u"moved three times"_s, u"no agenda"_s};
    told.of(LookingBackList::Skills) = {u"welding"_s};
    told.of(LookingBackList::Tasks) = {u"the workshop"_s};
    told.of(LookingBackList::People) = {u"Noor"_s};
    told.allies = {{u"B. B."_s, AllyRole::Supervisor, false},
                   {u"H. R."_s, AllyRole::Hr, {}},
                   {u"C. C."_s, AllyRole::Colleague, {}},
                   {u"F. F."_s, AllyRole::Friend, true}};
    return told;
}

Talk supervisorTalk()
{
    Talk talk;
    talk.form = TalkForm::Supervisor;
    return talk;
}

} // namespace

/// What was told when looking back is where it is needed next.
class ToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedBeforeIsOffered();
    void nothingToldBeginsEmpty();
    void everyKindOfFieldKeepsItsForm();
    void aTalkGoesToWhoeverIsSafe();
    void factsStandOnTheNextSheetOnce();
    void aSheetWithoutFactsStaysAsItIs();
    void alliesBecomePeopleOnce();
};

void ToldTest::nothingToldBeginsEmpty()
{
    std::vector<std::pair<FieldKind, Told>> fields;
    for (int part = 0; part <= static_cast<int>(Told::ThenStep); ++part)
        fields.emplace_back(FieldKind::List, static_cast<Told>(part));
    QVERIFY(begunWorksheet(formOf(fields), LookingBack()).answers.empty());
}

void ToldTest::everyKindOfFieldKeepsItsForm()
{
    const WorksheetForm form = formOf({{FieldKind::Month, Told::FirstOff},
                                       {FieldKind::List, Told::Changed},
                                       {FieldKind::LongText, Told::Facts},
                                       {FieldKind::ShortText, Told::Facts},
                                       {FieldKind::Scale100, Told::CertainBefore},
                                       {FieldKind::List, Told::Loves},
                                       {FieldKind::LongText, Told::Cause},
                                       {FieldKind::Day, Told::DecideBy},
                                       {FieldKind::ShortText, Told::Nothing}});
    const Worksheet begun = begunWorksheet(form, everything());
    QCOMPARE(begun.dayOf(u"f0"_s), QDate(2026, 2, 1));
    QCOMPARE(begun.lines(u"f1"_s), QStringList({u"Dana left"_s, u"A new system"_s}));
    QCOMPARE(begun.cells(u"f2"_s), Cells({{u"moved three times\nno agenda"_s}}));
    QCOMPARE(begun.cells(u"f3"_s), Cells({{u"moved three times no agenda"_s}}));
    QCOMPARE(begun.number(u"f4"_s), std::optional(80.0));
    QCOMPARE(begun.lines(u"f5"_s), QStringList({u"welding"_s, u"the workshop"_s, u"Noor"_s}));
    QCOMPARE(begun.text(u"f6"_s), u"Nobody decides"_s);
    QCOMPARE(begun.dayOf(u"f7"_s), QDate(2026, 5, 4));
    QVERIFY(begun.cells(u"f8"_s).empty());
    QVERIFY(begun.id.isNull());
}

void ToldTest::aTalkGoesToWhoeverIsSafe()
{
    const WorksheetForm form = formOf({{FieldKind::Person, Told::Superior}, {FieldKind::Person, Told::Confidant}});
    LookingBack told = everything();
    QCOMPARE(begunWorksheet(form, told).text(u"f0"_s), u"H. R."_s); // the supervisor is not safe
    QCOMPARE(begunWorksheet(form, told).text(u"f1"_s), u"F. F."_s); // of the colleague nobody knows
    told.allies.front().safe = true;
    QCOMPARE(begunWorksheet(form, told).text(u"f0"_s), u"B. B."_s);
    QCOMPARE(begunWorksheet(form, told).text(u"f1"_s), u"F. F."_s); // who decides about one is no confidant
    told.allies.pop_back();
    QCOMPARE(begunWorksheet(form, told).text(u"f1"_s), QString());
}

void ToldTest::factsStandOnTheNextSheetOnce()
{
    const Talk begun = begunTalk(supervisorTalk(), everything(), {});
    QCOMPARE(begun.sheet.at(SheetField::Facts), u"moved three times\nno agenda"_s);
    QVERIFY(begunTalk(supervisorTalk(), everything(), {begun}).sheet.empty());
    Talk binned = begun;
    binned.binnedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QVERIFY(!begunTalk(supervisorTalk(), everything(), {binned}).sheet.empty());
    Talk own = supervisorTalk();
    own.sheet[SheetField::Facts] = u"my own"_s;
    QCOMPARE(begunTalk(own, everything(), {}).sheet.at(SheetField::Facts), u"my own"_s);
}

void ToldTest::aSheetWithoutFactsStaysAsItIs()
{
    QVERIFY(begunTalk(Talk(), everything(), {}).sheet.empty());
    QVERIFY(begunTalk(supervisorTalk(), LookingBack(), {}).sheet.empty());
}

void ToldTest::alliesBecomePeopleOnce()
{
    LookingBack told = everything();
    told.namedCause = Domain::Grw;
    Person listed;
    listed.name = u"c. c."_s;
    const std::vector<Person> more = peopleFrom(told, {listed});
    QCOMPARE(more.size(), size_t{3});
    QCOMPARE(more[0].name, u"B. B."_s);
    QCOMPARE(more[0].role, PersonRole::Supervisor);
    QVERIFY(more[0].safeFor.none());
    QVERIFY(more[1].safeFor.none());
    QCOMPARE(more[2].role, PersonRole::Friend);
    QCOMPARE(more[2].safeFor.count(), size_t{1});
    QVERIFY(isSafeFor(more[2].safeFor, Domain::Grw));
    told.namedCause.reset();
    QVERIFY(peopleFrom(told, {})[3].safeFor.all());
    QVERIFY(peopleFrom(told, more).size() == 1);
}

/// What may have set it off: ticked as lying between the months, or in the first assessment; what later ones tell is
/// not.
void ToldTest::whatHappenedBeforeIsOffered()
{
    const auto checkWith = [](CheckEvent event, bool draft = false, bool binned = false) {
        Check check;
        check.events.set(static_cast<size_t>(event));
        const QDateTime some(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        check.finishedAt = draft ? QDateTime() : some;
        check.binnedAt = binned ? some : QDateTime();
        return check;
    };
    CheckEvents expected;
    QVERIFY(eventsBefore({}, {}) == expected);
    expected.set(static_cast<size_t>(CheckEvent::Left));
    const std::vector<Check> checks{checkWith(CheckEvent::Boss, false, true), checkWith(CheckEvent::Idea, true),
                                    checkWith(CheckEvent::Left), checkWith(CheckEvent::Quarrel)};
    QVERIFY(eventsBefore(checks, {}) == expected);
    LookingBack told;
    told.events.set(static_cast<size_t>(CheckEvent::Reorg));
    expected.set(static_cast<size_t>(CheckEvent::Reorg));
    QVERIFY(eventsBefore(checks, told) == expected);
}

QTEST_APPLESS_MAIN(ToldTest)
#include "told_test.moc"
