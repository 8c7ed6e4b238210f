// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/goal_part_words.h>
#include <wording/play_words.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Every field of the panel of a goal.
class GoalFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesAreKept_data();
    void linesAreKept();
    void choicesAreKept_data();
    void choicesAreKept();
    void partsAreKept_data();
    void partsAreKept();
    void numbersAreKept();
    void optionsAreOneALine();
    void daysOfRestArePressed();
    void historyAndMinutesAreTold();

private:
    [[nodiscard]] const Goal& goal() const { return *m_open->workspace->goal(m_goal); }
    void openEditor() const;
    void alter(const std::function<void(Goal&)>& change) const;
    template <class T>
    T* field(const QString& label) const;
    void choose(const QString& label, const QString& entry) const;

    std::unique_ptr<OpenWindow> m_open;
    GoalId m_goal;
};

void GoalFieldsTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Ask Dana"_s;
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    m_goal = *added;
    m_open->show(Tab::Goals);
}

void GoalFieldsTest::cleanup()
{
    m_open.reset();
}

void GoalFieldsTest::openEditor() const
{
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    m_open->click(u"Where it comes from"_s);
    QVERIFY(field<QPlainTextEdit>(u"Title"_s));
}

void GoalFieldsTest::alter(const std::function<void(Goal&)>& change) const
{
    Goal copy = goal();
    change(copy);
    QVERIFY(m_open->workspace->editGoal(copy));
    OpenWindow::settle();
}

template <class T>
T* GoalFieldsTest::field(const QString& label) const
{
    const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (each->isVisible() && each->text().remove(u'&') == label && qobject_cast<T*>(each->buddy()))
            return qobject_cast<T*>(each->buddy());
    }
    return nullptr;
}

void GoalFieldsTest::choose(const QString& label, const QString& entry) const
{
    auto* box = field<QComboBox>(label);
    QVERIFY2(box, qPrintable(label));
    const int place = box->findText(entry);
    QVERIFY2(place >= 0, qPrintable(entry));
    box->setFocus();
    const int step = place > box->currentIndex() ? 1 : -1;
    while (box->currentIndex() != place) {
        const int before = box->currentIndex();
        m_open->press(step > 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() == before + step);
    }
}

void GoalFieldsTest::linesAreKept_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("label");
    using Read = std::function<QString(const Goal&)>;
    QTest::addColumn<Read>("read");
    const auto row = [](const char* name, GoalKind kind, const QString& label, const Read& read) {
        QTest::newRow(name) << int(kind) << label << read;
    };
    const GoalKind any = GoalKind::StepGoal;
    row("why", any, u"Why"_s, [](const Goal& g) { return g.why; });
    row("if", any, u"If"_s, [](const Goal& g) { return g.ifCue; });
    row("then", any, u"then I"_s, [](const Goal& g) { return g.thenStep; });
    row("mark", any, u"How you will mark it when it is done"_s, [](const Goal& g) { return g.mark; });
    row("end", GoalKind::Decision, u"What you decide, or why it has to wait"_s,
        [](const Goal& g) { return g.parts.decision.endWords; });
    row("organisation", GoalKind::Opportunity, u"Organisation"_s,
        [](const Goal& g) { return g.parts.opportunity.organisation; });
    row("role", GoalKind::Opportunity, u"Role"_s, [](const Goal& g) { return g.parts.opportunity.role; });
    row("contact", GoalKind::Opportunity, u"Contact"_s, [](const Goal& g) { return g.parts.opportunity.contact; });
    row("link", GoalKind::Opportunity, u"Link"_s, [](const Goal& g) { return g.parts.opportunity.link; });
    row("source", GoalKind::Learning, u"Where it is found"_s, [](const Goal& g) { return g.parts.learning.source; });
    row("cost", GoalKind::Learning, u"Cost, in money or hours"_s, [](const Goal& g) { return g.parts.learning.cost; });
    row("verdict", GoalKind::Exploration, u"In a few words"_s,
        [](const Goal& g) { return g.parts.exploration.verdictWords; });
    row("test", GoalKind::Venture, u"What would prove it by then"_s,
        [](const Goal& g) { return g.parts.venture.test; });
}

void GoalFieldsTest::linesAreKept()
{
    QFETCH(int, kind);
    QFETCH(QString, label);
    QFETCH(std::function<QString(const Goal&)>, read);
    alter([&](Goal& copy) { copy.kind = static_cast<GoalKind>(kind); });
    openEditor();
    // A name is a line, a sentence a field that grows.
    auto* line = field<QLineEdit>(label);
    auto* sentence = field<QPlainTextEdit>(label);
    QWidget* written = line ? static_cast<QWidget*>(line) : sentence;
    QVERIFY(written);
    written->setFocus();
    m_open->type(u"a <b>word</b> & more"_s);
    QCOMPARE(read(goal()), u"a <b>word</b> & more"_s);
    QVERIFY(m_open->workspace->undo()); // typing is one step
    QCOMPARE(read(goal()), QString());
    QCOMPARE(line ? line->text() : sentence->toPlainText(), QString());
}

void GoalFieldsTest::choicesAreKept_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("entry");
    using Holds = std::function<bool(const Goal&)>;
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char* name, const QString& label, const QString& entry, const Holds& holds) {
        QTest::newRow(name) << label << entry << holds;
    };
    row("kind", u"Kind"_s, u"Challenge"_s, [](const Goal& g) { return g.kind == GoalKind::Challenge; });
    row("horizon", u"Horizon"_s, u"Far"_s, [](const Goal& g) { return g.horizon == Horizon::Far; });
    row("area", u"Area it is about"_s, u"Blocked growth"_s, [](const Goal& g) { return g.domain == Domain::Grw; });
    row("way out", u"Way out it belongs to"_s, wording::playName(Play::Mentor),
        [](const Goal& g) { return g.play == Play::Mentor; });
}

void GoalFieldsTest::choicesAreKept()
{
    QFETCH(QString, label);
    QFETCH(QString, entry);
    QFETCH(std::function<bool(const Goal&)>, holds);
    openEditor();
    QVERIFY(!holds(goal()));
    choose(label, entry);
    QVERIFY(holds(goal()));
    QVERIFY(m_open->workspace->undo());
    QVERIFY(!holds(goal()));
}

void GoalFieldsTest::partsAreKept_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("entry");
    using Holds = std::function<bool(const Goal&)>;
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char* name, GoalKind kind, const QString& label, const QString& entry,
                        const Holds& holds) { QTest::newRow(name) << int(kind) << label << entry << holds; };
    row("approval", GoalKind::Learning, u"Approval"_s, wording::approvalName(Approval::Granted),
        [](const Goal& g) { return g.parts.learning.approval == Approval::Granted; });
    row("verdict", GoalKind::Exploration, u"What came of it"_s, u"Not for me"_s,
        [](const Goal& g) { return g.parts.exploration.verdict == ExplorationVerdict::NotForMe; });
    row("passed", GoalKind::Venture, u"Did it"_s, u"no"_s,
        [](const Goal& g) { return g.parts.venture.passed == false; });
    row("stage", GoalKind::Opportunity, u"Stage"_s, u"Applied"_s,
        [](const Goal& g) { return g.parts.opportunity.stage() == OpportunityStage::Applied; });
}

void GoalFieldsTest::partsAreKept()
{
    QFETCH(int, kind);
    QFETCH(QString, label);
    QFETCH(QString, entry);
    QFETCH(std::function<bool(const Goal&)>, holds);
    alter([&](Goal& copy) { copy.kind = static_cast<GoalKind>(kind); });
    openEditor();
    choose(label, entry);
    QVERIFY(holds(goal()));
}

void GoalFieldsTest::numbersAreKept()
{
    openEditor();
    const auto setTo = [this](GoalKind kind, const QString& label, int steps) {
        alter([&](Goal& copy) { copy.kind = kind; });
        auto* box = field<QSpinBox>(label);
        QVERIFY2(box, qPrintable(label));
        box->setFocus();
        for (int i = 0; i < steps; ++i)
            m_open->press(Qt::Key_Up);
    };
    setTo(GoalKind::Decision, u"How heavy it is to carry, 0 to 10"_s, 8);
    QVERIFY(goal().parts.decision.weight == 7); // the first step is from 'not said' to 0
    setTo(GoalKind::Learning, u"How far you are"_s, 3);
    QCOMPARE(goal().parts.learning.progress, 15);
    setTo(GoalKind::SelfCare, u"Times a week you would like"_s, 3);
    QCOMPARE(goal().parts.selfCare.timesAWeek, 3);
}

void GoalFieldsTest::optionsAreOneALine()
{
    alter([](Goal& copy) { copy.kind = GoalKind::Decision; });
    openEditor();
    auto* options = field<QPlainTextEdit>(u"Options"_s);
    QVERIFY(options);
    options->setFocus();
    m_open->type(u"stay"_s);
    m_open->press(Qt::Key_Return);
    m_open->press(Qt::Key_Return);
    m_open->type(u" go "_s);
    QVERIFY((goal().parts.decision.options == std::vector{u"stay"_s, u"go"_s}));
}

void GoalFieldsTest::daysOfRestArePressed()
{
    alter([](Goal& copy) { copy.kind = GoalKind::SelfCare; });
    openEditor();
    m_open->click(u"Rest on Saturday"_s);
    m_open->click(u"Rest on Sunday"_s);
    QCOMPARE(goal().parts.selfCare.restDays, 0b1100000);
    m_open->click(u"Rest on Saturday"_s);
    QCOMPARE(goal().parts.selfCare.restDays, 0b1000000);
    m_open->find<QCheckBox>(u"Kept today"_s)->setFocus();
    m_open->press(Qt::Key_Space);
    QVERIFY(goal().parts.selfCare.keptDays == std::vector{m_open->clock.today()});
    m_open->press(Qt::Key_Space);
    QVERIFY(goal().parts.selfCare.keptDays.empty());
}

void GoalFieldsTest::historyAndMinutesAreTold()
{
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Doing, 0));
    QVERIFY(m_open->workspace->addMinutes(m_goal, 25));
    m_open->find<QListView>(u"Doing"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    m_open->click(u"What happened so far"_s);
    QVERIFY(m_open->says(u"25 minutes of work in all"_s));
    QVERIFY(m_open->says(u"Moved from Next to Doing"_s));
    QVERIFY(m_open->says(u"Added to Next"_s));
}

QTEST_MAIN(GoalFieldsTest)
#include "goal_fields_test.moc"
