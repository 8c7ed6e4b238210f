// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include "assess/looking_back_view.h"
#include "ways_out/worksheet_view.h"

#include <theme/colours.h>
#include <theme/style.h>
#include <wording/looking_back_words.h>
#include <wording/translations.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace unrut;
using namespace Qt::StringLiterals;

using Question = LookingBackQuestion;

namespace {

/// The result with looking back open.
class LookingWindow : public ResultWindow
{
public:
    explicit LookingWindow(QSize size = {1280, 800}) : ResultWindow(blockedGrowth({2026, 11, 1}), size)
    {
        click(u"Look back"_s);
    }

    void goTo(Question question)
    {
        for (int step = 0; step < lookingBackQuestionCount && !says(wording::questionText(question)); ++step)
            press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(says(wording::questionText(question)));
    }

    template <class Field>
    [[nodiscard]] Field* field(const QString& name) const
    {
        for (Field* each : visible<Field>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    void type(QWidget* field, const QString& text)
    {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, text);
        settle();
    }

    [[nodiscard]] LookingBack told() const { return workspace->lookingBack().value_or(LookingBack()); }
    using AssessWindow::press;
};

} // namespace

/// The open questions after a result, as a person meets them.
class LookingBackUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void translatedQuestionsSayThatNobodyHasTriedThem();
    void everyQuestionCanBeLeftOut();
    void theKeysAreThoseTowardsNext();
    void whatIsTypedIsInTheFileAtOnce();
    void monthsAndEventsAreKept();
    void theNamedCauseIsMarkedInTheResult();
    void linesGrowAndEnterGoesOn();
    void whoIsNotSafeIsKept();
    void whoCouldHelpIsListedAmongThePeopleOnce();
    void undoIsShown();
    void thePlanGoesToTheBoardOnce();
    void whatWouldBeMissedGoesToTheLogOnce();
    void whatWasToldCanBeThrownAway();
    void everyControlHasAName();
    void nothingIsCut_data();
    void nothingIsCut();
};

void LookingBackUiTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
}

/// Those of looking back and those of a worksheet.
void LookingBackUiTest::translatedQuestionsSayThatNobodyHasTriedThem()
{
    AssessWindow window;
    const PageContext context{*window.workspace, window.settings, window.shell};
    const auto says = [](const QWidget& view, const QString& text) {
        const QList<QLabel*> labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) { return each->text() == text; });
    };
    wording::Translations translations;
    translations.speak(u"de"_s);
    const QString note = wording::questionsTranslatedNote();
    QVERIFY(!note.isEmpty());
    QVERIFY(says(LookingBackView(context), note));
    WorksheetView sheet(context);
    sheet.openNew(Play::EvidenceCheck);
    QVERIFY(says(sheet, note));
    translations.speak(u"en"_s);
    QVERIFY(!says(LookingBackView(context), note));
}

void LookingBackUiTest::everyQuestionCanBeLeftOut()
{
    LookingWindow window;
    for (int place = 0; place < lookingBackQuestionCount; ++place) {
        QVERIFY(window.says(wording::questionText(static_cast<Question>(place))));
        window.press(Qt::Key_Right, Qt::AltModifier);
    }
    QVERIFY(window.button(u"Look back"_s));
    QVERIFY(window.workspace->lookingBacks().empty());
}

void LookingBackUiTest::theKeysAreThoseTowardsNext()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    LookingWindow window;
    QVERIFY(window.says(u"Alt+Left goes on, Alt+Right goes back."_s));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(window.says(wording::questionText(static_cast<Question>(1))));
    window.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(window.says(wording::questionText(static_cast<Question>(0))));
}

void LookingBackUiTest::whatIsTypedIsInTheFileAtOnce()
{
    LookingWindow window;
    window.goTo(Question::Sign);
    window.type(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Sign)), u"lunch again"_s);
    SequentialIdSource otherIds;
    const auto reader = Workspace::open(window.journal.path(), WorkspaceMode::ReadOnly, window.clock, otherIds);
    QVERIFY(reader);
    QCOMPARE((*reader)->lookingBack()->of(LookingBackText::Sign), u"lunch again"_s);
    QCOMPARE(static_cast<int>(window.workspace->lookingBacks().size()), 1);
}

void LookingBackUiTest::monthsAndEventsAreKept()
{
    LookingWindow window;
    const std::vector<QComboBox*> months = window.visible<QComboBox>();
    QCOMPARE(months.size(), size_t(2));
    for (QComboBox* month : months) {
        month->setFocus();
        QTest::keyClick(month, Qt::Key_Down);
    }
    AssessWindow::settle();
    const QDate today = window.clock.today();
    const QDate thisMonth(today.year(), today.month(), 1);
    QCOMPARE(window.told().lastGood, thisMonth);
    QCOMPARE(window.told().firstOff, thisMonth);
    window.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(window.says(wording::onsetLine(window.told())));
    window.visible<QCheckBox>().front()->click();
    QVERIFY(window.told().events.test(0));
}

void LookingBackUiTest::theNamedCauseIsMarkedInTheResult()
{
    LookingWindow window;
    window.goTo(Question::Whys);
    auto* cause = window.field<QComboBox>(u"Where does the last answer lead?"_s);
    QVERIFY(cause);
    cause->setFocus();
    QTest::keyClicks(cause, u"Recognition"_s);
    Q_EMIT cause->activated(cause->currentIndex());
    AssessWindow::settle();
    QCOMPARE(window.told().namedCause, std::optional(Domain::App));
    window.click(u"Back to the result"_s);
    QVERIFY(window.says(u"named by you as the cause"_s));
    QVERIFY(window.button(u"Go on looking back"_s));
}

void LookingBackUiTest::linesGrowAndEnterGoesOn()
{
    LookingWindow window;
    window.goTo(Question::Whys);
    QCOMPARE(window.visible<QLineEdit>().size(), size_t(1));
    for (const char* why : {"too many calls", "nobody else takes them", "the post is empty"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(why));
        window.press(Qt::Key_Return);
    }
    QCOMPARE(window.told().of(LookingBackList::Whys),
             (QStringList{u"too many calls"_s, u"nobody else takes them"_s, u"the post is empty"_s}));
    QCOMPARE(window.visible<QLineEdit>().size(), size_t(4));
    window.click(u"Back to the result"_s);
    QVERIFY2(window.says(u"the post is empty"_s), "the timeline is drawn");
}

void LookingBackUiTest::whoIsNotSafeIsKept()
{
    LookingWindow window;
    window.goTo(Question::Allies);
    window.type(window.field<QLineEdit>(u"Initials of person 1"_s), u"M. R."_s);
    auto* role = window.field<QComboBox>(u"Role of person 1"_s);
    auto* safe = window.field<QComboBox>(u"Is person 1 safe to talk to?"_s);
    QVERIFY(role && safe);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Home);
    safe->setFocus();
    QTest::keyClick(safe, Qt::Key_End);
    Q_EMIT safe->activated(safe->currentIndex());
    AssessWindow::settle();
    QCOMPARE(window.told().allies, (std::vector<Ally>{{u"M. R."_s, AllyRole::Supervisor, false}}));
    QVERIFY(window.workspace->standing()->scores.flags.contains(Flag::UnsafeToSpeak));
}

void LookingBackUiTest::whoCouldHelpIsListedAmongThePeopleOnce()
{
    LookingWindow window;
    window.goTo(Question::Allies);
    QVERIFY(!window.button(u"List them in People"_s));
    window.type(window.field<QLineEdit>(u"Initials of person 1"_s), u"M. R."_s);
    window.click(u"List them in People"_s);
    window.click(u"List them in People"_s);
    QCOMPARE(window.workspace->people().size(), size_t(1));
    QCOMPARE(window.workspace->people().front().name, u"M. R."_s);
}

void LookingBackUiTest::undoIsShown()
{
    LookingWindow window;
    window.goTo(Question::Sign);
    auto* sign = window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Sign));
    window.type(sign, u"we laugh"_s);
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Sign))->toPlainText().size() <= 1);
    QVERIFY(window.workspace->redo());
    AssessWindow::settle();
    QCOMPARE(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Sign))->toPlainText(),
             u"we laugh"_s);
}

void LookingBackUiTest::thePlanGoesToTheBoardOnce()
{
    LookingWindow window;
    window.goTo(Question::Decision);
    QVERIFY(!window.button(u"Put it on the board"_s));
    window.type(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Decision)), u"part time"_s);
    window.type(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::SmallestStep)),
                u"ask HR for the form"_s);
    LookingBack told = window.told();
    told.of(LookingBackText::Obstacle) = u"I put it off"_s;
    told.of(LookingBackText::Sign) = u"I sleep through"_s;
    told.decideBy = QDate(2026, 12, 4);
    QVERIFY(window.workspace->saveLookingBack(told));
    AssessWindow::settle();
    window.click(u"Put it on the board"_s);
    window.click(u"Put it on the board"_s);
    const std::vector<Goal> cards = window.cards(BoardColumn::Next);
    QCOMPARE(cards.size(), size_t(1));
    QCOMPARE(cards[0].title, u"part time"_s);
    QCOMPARE(cards[0].kind, GoalKind::Decision);
    QCOMPARE(cards[0].thenStep, u"ask HR for the form"_s);
    QCOMPARE(cards[0].ifCue, u"I put it off"_s);
    QCOMPARE(cards[0].due, QDate(2026, 12, 4));
    QVERIFY(cards[0].notes.contains(u"I sleep through"_s));
    QCOMPARE(cards[0].play, std::optional(Play::Decide));
    QCOMPARE(cards[0].steps.size(), size_t(1));
}

void LookingBackUiTest::whatWouldBeMissedGoesToTheLogOnce()
{
    LookingWindow window;
    window.goTo(Question::Loves);
    window.type(window.visible<QLineEdit>().front(), u"reading timetables"_s);
    window.click(u"Keep these in your log"_s);
    window.click(u"Keep these in your log"_s);
    EntryFilter keeps;
    keeps.kinds = {EntryKind::Keep};
    QCOMPARE(window.workspace->entryCount(keeps).value_or(0), 1);
}

void LookingBackUiTest::whatWasToldCanBeThrownAway()
{
    LookingWindow window;
    window.goTo(Question::Sign);
    window.type(window.field<QPlainTextEdit>(wording::lookingBackLabel(LookingBackText::Sign)), u"we laugh"_s);
    window.choose(u"Throw away what you told"_s);
    QVERIFY(!window.workspace->lookingBack());
    QVERIFY(window.button(u"Look back"_s));
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.button(u"Go on looking back"_s));
}

void LookingBackUiTest::everyControlHasAName()
{
    LookingWindow window;
    for (int place = 0; place < lookingBackQuestionCount; ++place) {
        QCOMPARE(window.namelessThings().join(u';'), QString());
        window.press(Qt::Key_Right, Qt::AltModifier);
    }
}

void LookingBackUiTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("900x600") << QSize(900, 500) << 100;
    QTest::newRow("900x600, text 200 %") << QSize(900, 450) << 200;
    QTest::newRow("1280x800") << QSize(1280, 700) << 100;
}

void LookingBackUiTest::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    const TextSize text(percent);
    LookingWindow window(size);
    for (int place = 0; place < lookingBackQuestionCount; ++place) {
        const QString cut = window.cutThings().join(u';');
        QVERIFY2(cut.isEmpty(), qPrintable(QString::number(place + 1) + u": "_s + cut));
        window.press(Qt::Key_Right, Qt::AltModifier);
    }
}

QTEST_MAIN(LookingBackUiTest)
#include "looking_back_test.moc"
