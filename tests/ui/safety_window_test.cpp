// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/done_moment.h"
#include "settings/settings_dialog.h"
#include "window_fixture.h"

#include <wording/safety_words.h>

#include <QAction>
#include <QDialog>
#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The safety card in the window: what rests while it is shown, and how it is reached at any time.
class SafetyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void noCardIsDueWhileItIsShown();
    void nothingGlowsWhileItIsShown();
    void itIsAlwaysInTheHelpMenuWithTheOwnContactsFirst();
    void theAnswersAreSpokenOfWhereTheyAskForIt();

private:
    /// An assessment after which it is shown.
    void takeAWorryingOne()
    {
        Check check;
        check.day = m_open->clock.today();
        check.form = CheckForm::Full;
        check.answers.fill(Answer::given(25));
        check.screen.fill(Answer::given(100));
        QVERIFY(m_open->workspace->recordCheck(check));
        OpenWindow::settle();
        QVERIFY(m_open->workspace->duesRest());
    }
    /// The line that a label of \a dialog belongs to.
    static QLineEdit* fieldOf(const QDialog& dialog, const QString& label)
    {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        for (const QLabel* one : labels) {
            if (one->text().remove(u'&') == label)
                return qobject_cast<QLineEdit*>(one->buddy());
        }
        return nullptr;
    }
    GoalId focusDueToday()
    {
        Goal goal;
        goal.title = u"Talk with Sofia"_s;
        goal.column = BoardColumn::Doing;
        goal.due = m_open->clock.today();
        const auto added = m_open->workspace->addGoal(goal);
        return added ? *added : GoalId();
    }

    std::unique_ptr<OpenWindow> m_open;
};

void SafetyWindowTest::noCardIsDueWhileItIsShown()
{
    QVERIFY(!focusDueToday().isNull());
    m_open->show(Tab::Goals);
    auto* doing = m_open->find<QListView>(u"Doing"_s);
    const auto isDue = [&] {
        return doing->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(u"due today"_s, Qt::CaseInsensitive);
    };
    const QImage due = doing->grab().toImage();
    QVERIFY(isDue());
    takeAWorryingOne();
    QVERIFY(!isDue());
    QVERIFY2(doing->grab().toImage() != due, "the card still says so");
    QVERIFY(m_open->workspace->endSafetyCard());
    OpenWindow::settle();
    QVERIFY(isDue());
    QCOMPARE(doing->grab().toImage(), due);
}

void SafetyWindowTest::nothingGlowsWhileItIsShown()
{
    m_open->settings.setMotion(MotionChoice::Full);
    const GoalId focus = focusDueToday();
    takeAWorryingOne();
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({focus}, BoardColumn::Done, 0));
    const auto* moment = m_open->window->findChild<DoneMoment*>();
    QVERIFY(moment && moment->isVisible());
    QVERIFY(!moment->isGlowing());
}

void SafetyWindowTest::itIsAlwaysInTheHelpMenuWithTheOwnContactsFirst()
{
    m_open->show(Tab::Today); // an empty journal: nothing asks for it
    showSettingsDialog(m_open->window.get(), m_open->settings, *m_open->workspace);
    OpenWindow::settle();
    auto* dialog = m_open->visible<QDialog>();
    QVERIFY(dialog);
    for (const auto& [name, text] :
         {std::pair(u"Person I would call"_s, u"Dana"_s), {u"Number I would call"_s, u"0123 456"_s}}) {
        auto* field = fieldOf(*dialog, name);
        QVERIFY2(field, qPrintable(name));
        QTest::keyClicks(field, text);
    }
    dialog->close();
    OpenWindow::settle();
    auto* card = m_open->window->findChild<QAction*>(u"safety"_s);
    QVERIFY(card && card->isEnabled());
    card->trigger();
    OpenWindow::settle();
    QStringList said;
    const auto labels = m_open->visible<QDialog>()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said.append(label->text());
    const auto placeOf = [&](const QString& text) {
        const auto there =
            std::find_if(said.begin(), said.end(), [&](const QString& one) { return one.contains(text); });
        return there - said.begin();
    };
    const auto first = placeOf(wording::safetyCard().numbers.constFirst());
    QVERIFY(first < said.size());
    QVERIFY(placeOf(u"Dana"_s) < placeOf(u"0123 456"_s));
    QVERIFY(placeOf(u"0123 456"_s) < first);
    QVERIFY(!said.contains(wording::safetyCard().text)); // nothing was answered that could suggest anything
    QVERIFY(said.contains(wording::safetyCardUnasked().text));
}

void SafetyWindowTest::theAnswersAreSpokenOfWhereTheyAskForIt()
{
    takeAWorryingOne();
    m_open->show(Tab::Today);
    m_open->window->findChild<QAction*>(u"safety"_s)->trigger();
    OpenWindow::settle();
    QVERIFY(m_open->says(wording::safetyCard().text));
}

QTEST_MAIN(SafetyWindowTest)
#include "safety_window_test.moc"
