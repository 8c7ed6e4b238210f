// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/people_model.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The list of people follows the journal and the days.
class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhomToCatchUpWithFirst();
    void leavesOutTheBinAndFollowsUndo();
    void narrowsToWhatIsSearchedFor();
    void movesOnWithTheDays();
    void tellsARowInOneSentence();

private:
    PersonId add(const QString& name, int everyWeeks, PersonRole role = PersonRole::Colleague)
    {
        Person person;
        person.name = name;
        person.everyWeeks = everyWeeks;
        person.role = role;
        return m_workspace->addPerson(person).value_or(PersonId());
    }
    [[nodiscard]] static QStringList names(const PeopleModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.data(model.index(row), Qt::DisplayRole).toString();
        return found;
    }

    std::unique_ptr<TemporaryJournal> m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
};

void PeopleModelTest::init()
{
    m_workspace.reset();
    m_journal = std::make_unique<TemporaryJournal>();
    auto opened = Workspace::open(m_journal->path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    QVERIFY(opened.has_value());
    m_workspace = *std::move(opened);
}

void PeopleModelTest::listsWhomToCatchUpWithFirst()
{
    PeopleModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(u"Ada"_s, 0);
    const PersonId marcus = add(u"Marcus"_s, 4);
    Talk talk;
    talk.person = marcus;
    talk.state = TalkState::Held;
    talk.day = m_clock.today().addDays(-36);
    QVERIFY(m_workspace->addTalk(talk));
    QCOMPARE(names(model), (QStringList{u"Marcus"_s, u"Ada"_s}));
    QCOMPARE(model.data(model.index(0), PeopleModel::StandingRole).toString(), u"5 weeks since you talked"_s);
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.toCatchUp(), 1);
}

void PeopleModelTest::leavesOutTheBinAndFollowsUndo()
{
    PeopleModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PersonId ada = add(u"Ada"_s, 0);
    QVERIFY(m_workspace->binPerson(ada));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(ada).isValid());
    QVERIFY(m_workspace->undo());
    QCOMPARE(names(model), QStringList{u"Ada"_s});
    QVERIFY(model.person(model.indexOf(ada).row()).id == ada);
}

void PeopleModelTest::narrowsToWhatIsSearchedFor()
{
    PeopleModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(u"Ada"_s, 0, PersonRole::Mentor);
    add(u"Bo"_s, 0);
    model.setSearch(u" MENT "_s);
    QCOMPARE(names(model), QStringList{u"Ada"_s});
    QCOMPARE(model.count(), 2);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 2);
}

void PeopleModelTest::movesOnWithTheDays()
{
    PeopleModel model(*m_workspace);
    add(u"Ada"_s, 1);
    QCOMPARE(model.toCatchUp(), 0);
    m_clock.addDays(7);
    model.refresh();
    QCOMPARE(model.toCatchUp(), 1);
}

void PeopleModelTest::tellsARowInOneSentence()
{
    PeopleModel model(*m_workspace);
    const PersonId ada = add(u"Ada"_s, 2, PersonRole::Mentor);
    Talk talk;
    talk.person = ada;
    talk.day = m_clock.today().addDays(1);
    QVERIFY(m_workspace->addTalk(talk));
    QCOMPARE(model.data(model.index(0), Qt::AccessibleTextRole).toString(), u"Ada, Mentor, every 2 weeks, tomorrow"_s);
}

QTEST_GUILESS_MAIN(PeopleModelTest)
#include "people_model_test.moc"
