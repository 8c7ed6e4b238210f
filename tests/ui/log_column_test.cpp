// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gratitude/week_strip_view.h"

#include <wording/entry_words.h>
#include <wording/today_words.h>

#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What stands around the list of the log: the column beside it, the filters, what a new line is and of which day.
class LogColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void whileNothingIsWrittenTheWeeksStandAtTheTop();
    void somethingGoodIsLiftedOutOfTheLog();
    void anotherOneIsAnother();
    void notesAreNotWhatOneIsThankfulFor();
    void aNameThatIsClickedIsLookedFor();
    void aWeekThatIsClickedIsShown();
    void theRhythmIsTheChosenOne();
    void whatWasOnThisDayLeadsToIt();
    void whatIsFoundIsMarked();
    void aTagNarrows();
    void timeNarrows_data();
    void timeNarrows();
    void severalGoToTheBinInOneStep();
    void aNewLineIsOfTheKindAndDayThatWereChosen();
    void anotherPromptIsAnother();
    void tomorrowBringsAnotherPrompt();

private:
    void add(EntryKind kind, const QString& text, int daysAgo = 0)
    {
        QVERIFY(m_open->workspace->addEntry(kind, text, m_open->clock.today().addDays(-daysAgo)));
    }
    [[nodiscard]] QStringList shown() const { return m_open->rowsOf(u"Entries"_s); }
    /// The visible label that begins with \a text, as it is now.
    [[nodiscard]] QString said(const QString& text) const
    {
        const auto labels = m_open->window->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible() && label->text().startsWith(text))
                return label->text();
        }
        return {};
    }
    std::unique_ptr<OpenWindow> m_open;
};

void LogColumnTest::whileNothingIsWrittenTheWeeksStandAtTheTop()
{
    m_open->show(Tab::Gratitude);
    const auto* weeks = m_open->window->findChild<WeekStripView*>();
    QVERIFY(weeks && weeks->isVisible());
    const QWidget* panel = weeks->parentWidget();
    QVERIFY(panel->height() > 4 * weeks->sizeHint().height()); // as high as the log beside it
    QVERIFY2(weeks->y() < 3 * weeks->fontMetrics().height(), qPrintable(QString::number(weeks->y())));
}

void LogColumnTest::somethingGoodIsLiftedOutOfTheLog()
{
    add(EntryKind::Note, u"A heavy day"_s);
    m_open->show(Tab::Gratitude);
    QVERIFY(!m_open->says(u"Lift me up"_s)); // nothing yet that lifts
    add(EntryKind::Win, u"The export runs"_s, 40);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Lift me up"_s));
    QCOMPARE(said(u"“"_s), u"“The export runs”"_s);
    // With one there is no other.
    m_open->click(u"Another entry to lift me up"_s);
    QCOMPARE(said(u"“"_s), u"“The export runs”"_s);
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Lift me up"_s));
}

void LogColumnTest::anotherOneIsAnother()
{
    constexpr int lines = 40;
    for (int i = 0; i < lines; ++i)
        add(EntryKind::Grateful, u"line %1"_s.arg(i), 3 * i);
    m_open->show(Tab::Gratitude);
    QSet<QString> seen;
    for (int i = 0; i < 4 * lines; ++i) {
        const QString before = said(u"“"_s);
        seen.insert(before);
        m_open->click(u"Another entry to lift me up"_s);
        QVERIFY(said(u"“"_s) != before);
    }
    QVERIFY2(seen.size() > lines / 2, qPrintable(QString::number(seen.size()))); // from all of the log
    const QString before = said(u"“"_s);
    add(EntryKind::Note, u"in between"_s);
    OpenWindow::settle();
    QCOMPARE(said(u"“"_s), before); // what is being read stays
}

void LogColumnTest::notesAreNotWhatOneIsThankfulFor()
{
    add(EntryKind::Grateful, u"Lunch together #team"_s);
    for (int i = 0; i < 3; ++i)
        add(EntryKind::Note, u"Again nothing decided #budget"_s);
    m_open->show(Tab::Gratitude);
    QVERIFY(m_open->find<QAbstractButton>(u"Show entries with #team"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Show entries with #budget"_s));
    add(EntryKind::Win, u"It is decided #budget"_s);
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Show entries with #budget"_s));
}

void LogColumnTest::aNameThatIsClickedIsLookedFor()
{
    add(EntryKind::Grateful, u"Lunch together #team"_s);
    add(EntryKind::Grateful, u"The walk home"_s);
    m_open->show(Tab::Gratitude);
    m_open->click(u"Show entries with #team"_s);
    QCOMPARE(shown(), QStringList{u"Lunch together #team"_s});
}

void LogColumnTest::aWeekThatIsClickedIsShown()
{
    add(EntryKind::Grateful, u"this week"_s);
    add(EntryKind::Grateful, u"last week"_s, 7);
    m_open->show(Tab::Gratitude);
    auto* strip = m_open->visible<WeekStripView>();
    QVERIFY(strip);
    const double week = strip->width() / 52.0;
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(static_cast<int>(50.4 * week), 4));
    OpenWindow::settle();
    QCOMPARE(shown(), QStringList{u"last week"_s});
}

void LogColumnTest::theRhythmIsTheChosenOne()
{
    m_open->show(Tab::Gratitude);
    QVERIFY(m_open->says(wording::rhythmSentence(1)));
    m_open->settings.setLogRhythm(3); // while the page is in front
    OpenWindow::settle();
    QVERIFY(m_open->says(wording::rhythmSentence(3)));
    QVERIFY(!m_open->says(wording::rhythmSentence(1)));
}

void LogColumnTest::whatWasOnThisDayLeadsToIt()
{
    const QDate today = m_open->clock.today();
    const QString title = wording::onThisDayLine(today.addYears(-1), today);
    for (int days = 0; days < 100; ++days) // the day is far down
        add(EntryKind::Win, u"line %1"_s.arg(days), days);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"A hard day"_s, today.addYears(-1)));
    m_open->show(Tab::Gratitude);
    QVERIFY(!m_open->says(title)); // never a note
    QVERIFY(m_open->workspace->addEntry(EntryKind::Grateful, u"Snow on the roof"_s, today.addYears(-1)));
    m_open->show(Tab::Gratitude);
    QVERIFY(m_open->says(title));
    QVERIFY(m_open->says(u"“Snow on the roof”"_s));
    QVERIFY(!shown().contains(u"Snow on the roof"_s));
    m_open->click(u"Show that day"_s);
    QCOMPARE(shown(), (QStringList{u"Snow on the roof"_s, u"A hard day"_s}));
}

void LogColumnTest::whatIsFoundIsMarked()
{
    add(EntryKind::Grateful, u"Tea at ten, later a test"_s);
    add(EntryKind::Grateful, u"The walk home"_s);
    m_open->show(Tab::Gratitude);
    auto* list = m_open->find<QListView>(u"Entries"_s);
    const auto picture = [&] {
        const QRect row = list->visualRect(list->model()->index(0, 0));
        return list->viewport()->grab(row).toImage();
    };
    m_open->shortcut(Qt::Key_F);
    m_open->type(u"te"_s);
    QCOMPARE(shown(), QStringList{u"Tea at ten, later a test"_s});
    const QImage two = picture();
    QVERIFY(!two.isNull() && two == picture()); // nothing moves by itself
    m_open->type(u"a"_s);
    QCOMPARE(shown(), QStringList{u"Tea at ten, later a test"_s});
    const QImage three = picture();
    QCOMPARE(three.size(), two.size());
    QVERIFY(three != two); // 'ten' and 'test' are no hits any more
    m_open->press(Qt::Key_Backspace);
    QVERIFY(picture() == two);
}

void LogColumnTest::aTagNarrows()
{
    m_open->show(Tab::Gratitude);
    QVERIFY(!m_open->find<QComboBox>(u"Tags"_s)); // there is none yet
    add(EntryKind::Grateful, u"Lunch together #team"_s);
    add(EntryKind::Note, u"Again #team #budget @Ana"_s);
    add(EntryKind::Win, u"Sent #Team"_s);
    OpenWindow::settle();
    auto* tags = m_open->find<QComboBox>(u"Tags"_s);
    QVERIFY(tags);
    QCOMPARE(tags->count(), 3);
    QCOMPARE(tags->itemText(1), u"#team"_s);
    QCOMPARE(tags->itemText(2), u"#budget"_s);
    tags->setCurrentIndex(2);
    OpenWindow::settle();
    QCOMPARE(shown(), QStringList{u"Again #team #budget @Ana"_s});
    QVERIFY(m_open->find<QComboBox>(u"Kind"_s));
    // A chosen tag stays while others come, and gives way when nothing has it any more.
    add(EntryKind::Win, u"One more #new"_s);
    OpenWindow::settle();
    QCOMPARE(tags->currentText(), u"#budget"_s);
    QVERIFY(m_open->workspace->renameName(u"#budget"_s, u"#money"_s));
    OpenWindow::settle();
    QCOMPARE(tags->currentIndex(), 0);
    QCOMPARE(shown().size(), 4);
}

void LogColumnTest::timeNarrows_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("there");
    QTest::newRow("any time") << u"Any time"_s << QStringList{u"today"_s, u"27"_s, u"28"_s, u"365"_s, u"366"_s};
    QTest::newRow("4 weeks") << u"4 weeks"_s << QStringList{u"today"_s, u"27"_s};
    QTest::newRow("a year") << u"A year"_s << QStringList{u"today"_s, u"27"_s, u"28"_s, u"365"_s};
}

void LogColumnTest::timeNarrows()
{
    QFETCH(const QString, choice);
    add(EntryKind::Grateful, u"today"_s);
    for (const int days : {27, 28, 365, 366})
        add(EntryKind::Grateful, QString::number(days), days);
    m_open->show(Tab::Gratitude);
    auto* time = m_open->find<QComboBox>(u"Time"_s);
    QVERIFY(time);
    time->setCurrentText(u"In the bin"_s);
    time->setCurrentText(choice);
    OpenWindow::settle();
    QTEST(shown(), "there");
}

void LogColumnTest::severalGoToTheBinInOneStep()
{
    for (const QString& text : {u"one"_s, u"two"_s, u"three"_s})
        add(EntryKind::Grateful, text);
    m_open->show(Tab::Gratitude);
    auto* list = m_open->find<QListView>(u"Entries"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    m_open->press(Qt::Key_Down, Qt::ShiftModifier);
    m_open->click(u"Move to the bin"_s);
    QCOMPARE(shown(), QStringList{u"one"_s});
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(shown(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
}

void LogColumnTest::aNewLineIsOfTheKindAndDayThatWereChosen()
{
    m_open->show(Tab::Gratitude);
    const QDate day = m_open->clock.today().addDays(-3);
    m_open->find<QComboBox>(u"Kind of entry"_s)->setCurrentIndex(static_cast<int>(EntryKind::Keep));
    m_open->find<QDateEdit>(u"Day of the entry"_s)->setDate(day);
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"Teaching"_s);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entries = m_open->workspace->entries({}, 0, 2);
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().kind, EntryKind::Keep);
    QCOMPARE(entries->front().day, day);
    QCOMPARE(m_open->find<QDateEdit>(u"Day of the entry"_s)->date(), m_open->clock.today()); // the next is of today
}

void LogColumnTest::anotherPromptIsAnother()
{
    m_open->show(Tab::Gratitude);
    const QString before = said(u"A prompt, if you like one"_s);
    QVERIFY(!before.isEmpty());
    m_open->click(u"Another prompt"_s);
    QVERIFY(said(u"A prompt, if you like one"_s) != before);
}

void LogColumnTest::tomorrowBringsAnotherPrompt()
{
    m_open->show(Tab::Gratitude);
    const QString before = said(u"A prompt, if you like one"_s);
    m_open->clock.addDays(1);
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_open->window.get(), &back);
    OpenWindow::settle();
    QVERIFY(said(u"A prompt, if you like one"_s) != before);
}

QTEST_MAIN(LogColumnTest)
#include "log_column_test.moc"
