// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/notes_field.h"
#include "panel_fixture.h"

#include <QDateEdit>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Takes the links that would go to the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    explicit Browser(const QString& scheme) : m_scheme(scheme)
    {
        QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Browser() override { QDesktopServices::unsetUrlHandler(m_scheme); }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    [[nodiscard]] const QList<QUrl>& taken() const { return m_taken; }

public Q_SLOTS:
    void take(const QUrl& url) { m_taken.append(url); }

private:
    QString m_scheme;
    QList<QUrl> m_taken;
};

/// What the panel keeps of a goal beside its lines: notes, days, ends, links.
class GoalPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenPanel>(); }
    void cleanup() { m_open.reset(); }
    void notesAreKeptAsTheyAreTyped();
    void notesAreSeenAsTheyLookAndWrittenOn();
    void aLinkInTheNotesIsOpenedByAPress();
    void aDecisionHasThreeEnds_data();
    void aDecisionHasThreeEnds();
    void aDecisionIsLookedAtAgain();
    void aHabitIsPaused();
    void aDayIsTyped();
    void onlyALinkOfTheWebCanBeOpened();

private:
    [[nodiscard]] const Goal& goal() const { return m_open->goal(); }
    std::unique_ptr<OpenPanel> m_open;
};

void GoalPartsTest::notesAreKeptAsTheyAreTyped()
{
    m_open->open(GoalKind::StepGoal);
    auto* notes = m_open->field<QPlainTextEdit>(u"Notes"_s);
    QVERIFY(notes);
    notes->setFocus();
    m_open->type(u"# Facts"_s);
    m_open->press(Qt::Key_Return);
    m_open->type(u"- **two** <b>nights</b>"_s);
    QCOMPARE(goal().notes, u"# Facts\n- **two** <b>nights</b>"_s);
    QVERIFY(m_open->workspace->undo()); // one step
    QCOMPARE(goal().notes, QString());
    QCOMPARE(notes->toPlainText(), QString());
    QVERIFY(m_open->workspace->redo());
    QCOMPARE(notes->toPlainText(), u"# Facts\n- **two** <b>nights</b>"_s);
}

void GoalPartsTest::notesAreSeenAsTheyLookAndWrittenOn()
{
    m_open->open(GoalKind::StepGoal);
    auto* notes = m_open->field<QPlainTextEdit>(u"Notes"_s);
    QVERIFY(notes);
    notes->setFocus();
    m_open->type(u"**two** <b>nights</b>"_s);
    m_open->click(u"Preview"_s);
    QVERIFY(!notes->isVisible());
    auto* preview = m_open->visible<NotesPreview>();
    QVERIFY(preview);
    QCOMPARE(preview->toPlainText(), u"two <b>nights</b>"_s); // the stars are gone, and what looks like HTML is words
    QTextCursor cursor(preview->document());
    cursor.setPosition(2);
    QVERIFY(cursor.charFormat().fontWeight() >= QFont::Bold);
    cursor.setPosition(6);
    QVERIFY(cursor.charFormat().fontWeight() < QFont::Bold);
    m_open->click(u"Write"_s);
    QVERIFY(notes->isVisible() && !preview->isVisible());
    notes->setFocus();
    m_open->press(Qt::Key_End);
    m_open->type(u" more"_s);
    QCOMPARE(goal().notes, u"**two** <b>nights</b> more"_s);
}

void GoalPartsTest::aLinkInTheNotesIsOpenedByAPress()
{
    const Browser browser(u"https"_s);
    const Browser files(u"file"_s);
    m_open->open(GoalKind::StepGoal);
    auto* notes = m_open->field<QPlainTextEdit>(u"Notes"_s);
    QVERIFY(notes);
    notes->setFocus();
    m_open->type(u"[site](https://example.org/a) and [file](file:///etc/passwd)"_s);
    m_open->click(u"Preview"_s);
    auto* preview = m_open->visible<NotesPreview>();
    QVERIFY(preview);
    QVERIFY(browser.taken().isEmpty()); // looking at it loads nothing
    preview->setFocus();
    for (int link = 0; link < 2; ++link) {
        QTest::keyClick(preview, Qt::Key_Tab); // from link to link
        QTest::keyClick(preview, Qt::Key_Return);
    }
    QCOMPARE(browser.taken(), QList<QUrl>{QUrl(u"https://example.org/a"_s)});
    QVERIFY(files.taken().isEmpty());
}

void GoalPartsTest::aDecisionHasThreeEnds_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("decided") << u"Decided"_s << int(DecisionEnd::Decided) << u"we stay"_s;
    QTest::newRow("put off") << u"Put off"_s << int(DecisionEnd::Deferred) << u"the budget"_s;
    QTest::newRow("dropped") << u"Dropped"_s << int(DecisionEnd::Dropped) << QString();
}

void GoalPartsTest::aDecisionHasThreeEnds()
{
    QFETCH(const QString, button);
    QFETCH(const QString, words);
    m_open->open(GoalKind::Decision);
    auto* line = m_open->field<QPlainTextEdit>(u"What you decide, or why it has to wait"_s);
    QVERIFY(line);
    line->setFocus();
    m_open->type(words);
    m_open->pressBeside(line, button);
    QVERIFY(goal().column == BoardColumn::Done);
    QVERIFY(goal().parts.decision.end);
    QTEST(static_cast<int>(*goal().parts.decision.end), "end");
    QCOMPARE(goal().parts.decision.endWords, words);
    QVERIFY(m_open->workspace->undo()); // its end and the way to Done are one step
    QVERIFY(goal().column == BoardColumn::Next && !goal().parts.decision.end);
}

void GoalPartsTest::aDecisionIsLookedAtAgain()
{
    m_open->open(GoalKind::Decision);
    m_open->pressBeside(m_open->field<QDateEdit>(u"Look at it again on"_s), u"In a week"_s);
    QCOMPARE(goal().parts.decision.review, m_open->clock.today().addDays(7));
    QVERIFY(!goal().due.isValid());
    m_open->pressBeside(m_open->field<QDateEdit>(u"Look at it again on"_s), u"No day"_s);
    QVERIFY(!goal().parts.decision.review.isValid());
}

void GoalPartsTest::aHabitIsPaused()
{
    m_open->open(GoalKind::SelfCare);
    m_open->pressBeside(m_open->field<QDateEdit>(u"Paused until"_s), u"In a week"_s);
    QCOMPARE(goal().parts.selfCare.pausedUntil, m_open->clock.today().addDays(7));
    QVERIFY(m_open->says(u"paused until"_s));
    QVERIFY(m_open->workspace->undo());
    QVERIFY(!goal().parts.selfCare.pausedUntil.isValid());
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"paused until"_s));
}

void GoalPartsTest::aDayIsTyped()
{
    m_open->open(GoalKind::SelfCare);
    auto* day = m_open->field<QDateEdit>(u"Paused until"_s);
    m_open->pressBeside(day, u"Today"_s);
    day->setFocus();
    day->setSelectedSection(QDateTimeEdit::DaySection);
    m_open->type(u"24"_s); // the day after the first digit is told of while the second is missing
    QCOMPARE(goal().parts.selfCare.pausedUntil, QDate(2026, 11, 24));
}

void GoalPartsTest::onlyALinkOfTheWebCanBeOpened()
{
    const Browser browser(u"https"_s);
    const Browser files(u"file"_s);
    m_open->open(GoalKind::Opportunity);
    auto* link = m_open->field<QLineEdit>(u"Link"_s);
    QVERIFY(link);
    QVERIFY(!m_open->find<QPushButton>(u"Open the link"_s));
    link->setFocus();
    m_open->type(u"file:///etc/passwd"_s);
    QVERIFY(!m_open->find<QPushButton>(u"Open the link"_s));
    link->selectAll();
    m_open->type(u"https://example.org/jobs?id=7"_s);
    QVERIFY(browser.taken().isEmpty());
    m_open->pressBeside(link, u"Open the link"_s);
    QCOMPARE(browser.taken(), QList<QUrl>{QUrl(u"https://example.org/jobs?id=7"_s)});
    QVERIFY(files.taken().isEmpty());
    QCOMPARE(goal().parts.opportunity.link, u"https://example.org/jobs?id=7"_s);
}

QTEST_MAIN(GoalPartsTest)
#include "goal_parts_test.moc"
