// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_person.h"

#include "settings/settings_dialog.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChoiceTakesEffectAtOnce();
    void theRhythmOfTheLogIsChosen();
    void theLimitHoldsOrSignals();
    void justStartLastsAsLongAsIsChosen();
    void aWeekKeepsOneWorkingDay();
    void theJournalIsNamedAndCanBeBackedUp();
    void aBackupIsNotOpenedAsTheJournal();
    void whereBackupsLieIsToldAndChosen();
    void remindersAreLedTo();
    void theDialogFitsALowScreen();
    void aResetAsksFirstAndCanBeLeft();
    void aResetShowsEverythingAsAtTheStart();
    void aResetLeavesLimitsThatAreInUse();

private:
    /// Presses the button of this dialog or of the one over it.
    void press(const QString& text) const
    {
        const QList<QPushButton*> buttons = m_window->findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->isVisibleTo(button->window()) && button->text().remove(u'&') == text;
        });
        QVERIFY2(found != buttons.end(), qPrintable(text));
        (*found)->click();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }
    template <class Field>
    Field* field(const QString& label) const
    {
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        for (const QLabel* one : labels) {
            if (one->text().remove(u'&') == label)
                return qobject_cast<Field*>(one->buddy());
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QDialog* m_dialog = nullptr;
    void openDialog();

    int m_backups = 0;
    int m_moves = 0; ///< of the backups
    int m_remindersShown = 0;
    int m_number = 0;
};

void SettingsDialogTest::init()
{
    ++m_number;
    m_backups = 0;
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(m_number)));
    auto opened =
        Workspace::open(m_folder.filePath(u"%1.unrut"_s.arg(m_number)), WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    QVERIFY(opened);
    m_workspace = *std::move(opened);
    openDialog();
}

void SettingsDialogTest::openDialog()
{
    m_window = std::make_unique<QWidget>();
    showSettingsDialog(m_window.get(), *m_settings, *m_workspace,
                       {.backup = [this] { ++m_backups; },
                        .backupsMoved = [this] { ++m_moves; },
                        .reminders = [this] { ++m_remindersShown; }});
    m_dialog = m_window->findChild<QDialog*>();
    QVERIFY(m_dialog);
}

void SettingsDialogTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void SettingsDialogTest::everyChoiceTakesEffectAtOnce()
{
    auto* look = field<QComboBox>(u"Colours"_s);
    QVERIFY(look);
    QTest::keyClick(look, Qt::Key_End);
    QCOMPARE(m_settings->look(), LookChoice::Dark);
    auto* language = field<QComboBox>(u"Language"_s);
    QVERIFY(language);
    QTest::keyClicks(language, u"Deu"_s);
    QCOMPARE(m_settings->language(), u"de"_s);
    auto* text = field<QSpinBox>(u"Text size"_s);
    QVERIFY(text);
    QTest::keyClick(text, Qt::Key_Up);
    QCOMPARE(m_settings->textPercent(), 110);
    auto* limit = field<QSpinBox>(u"Goals in Doing at most"_s);
    QVERIFY(limit);
    QTest::keyClick(limit, Qt::Key_Up);
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(m_workspace->rules().doingLimit, 2);
}

void SettingsDialogTest::theRhythmOfTheLogIsChosen()
{
    auto* times = field<QSpinBox>(u"Times a week at most"_s);
    QVERIFY(times);
    QCOMPARE(times->value(), 1);
    for (const int expected : {2, 3, 3}) { // no more than three
        QTest::keyClick(times, Qt::Key_Up);
        QCOMPARE(m_settings->logRhythm(), expected);
    }
    for (const int expected : {2, 1, 1}) {
        QTest::keyClick(times, Qt::Key_Down);
        QCOMPARE(m_settings->logRhythm(), expected);
    }
}

void SettingsDialogTest::theLimitHoldsOrSignals()
{
    auto* mode = field<QComboBox>(u"When it is full"_s);
    QVERIFY(mode);
    QVERIFY(m_workspace->rules().mode == LimitMode::Hold);
    QTest::keyClick(mode, Qt::Key_End);
    QVERIFY(m_workspace->rules().mode == LimitMode::Signal);
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->redo());
    QTest::keyClick(mode, Qt::Key_Home);
    QVERIFY(m_workspace->rules().mode == LimitMode::Hold);
}

void SettingsDialogTest::justStartLastsAsLongAsIsChosen()
{
    auto* minutes = field<QSpinBox>(u"‘Just start’ lasts"_s);
    QVERIFY(minutes);
    QCOMPARE(m_settings->focusMinutes(), 10);
    QTest::keyClick(minutes, Qt::Key_Up);
    QCOMPARE(m_settings->focusMinutes(), 11);
    QTest::keyClick(minutes, Qt::Key_Down);
    QTest::keyClick(minutes, Qt::Key_Down);
    QCOMPARE(m_settings->focusMinutes(), 9);
}

void SettingsDialogTest::aWeekKeepsOneWorkingDay()
{
    const QList<QCheckBox*> days = m_dialog->findChildren<QCheckBox*>();
    QVERIFY(days.size() >= 7);
    for (int day = 0; day < 7; ++day) {
        if (days.at(day)->isChecked())
            QTest::keyClick(days.at(day), Qt::Key_Space);
    }
    QCOMPARE(m_settings->workingDays(), std::set<int>{5});
    QVERIFY(days.at(4)->isChecked());
    QTest::keyClick(days.at(6), Qt::Key_Space);
    QCOMPARE(m_settings->workingDays(), (std::set<int>{5, 7}));
}

void SettingsDialogTest::theJournalIsNamedAndCanBeBackedUp()
{
    bool isNamed = false;
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        isNamed = isNamed || label->text() == QDir::toNativeSeparators(m_workspace->path());
    QVERIFY(isNamed);
    const QList<QPushButton*> buttons = m_dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == u"&Back up…"_s)
            button->click();
    }
    QCOMPARE(m_backups, 1);
}

void SettingsDialogTest::aBackupIsNotOpenedAsTheJournal()
{
    const QString backup = m_folder.filePath(u"journal.000001.20261102T090000Z.unrut"_s);
    QVERIFY(m_workspace->backupTo(backup));
    const QString before = m_settings->journalPath();
    ModalPerson person;
    person.then([backup](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(backup);
        dialog.accept();
    });
    QString said;
    person.then([&said](QDialog& dialog) {
        said = ModalPerson::textsOf(dialog).join(u'\n');
        dialog.accept();
    });
    press(u"Open another…"_s);
    QVERIFY(person.isDone());
    QVERIFY2(said.contains(u"This file is a backup"_s), qPrintable(said));
    QCOMPARE(m_settings->journalPath(), before);
}

void SettingsDialogTest::whereBackupsLieIsToldAndChosen()
{
    QVERIFY(says(u"Backups lie in:\n"_s + m_folder.filePath(u"backups"_s)));
    const QString chosen = m_folder.filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(chosen));
    ModalPerson person;
    person.then([chosen](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(chosen);
        dialog.accept();
    });
    m_moves = 0;
    press(u"Keep backups elsewhere…"_s);
    QVERIFY(person.isDone());
    QCOMPARE(m_moves, 1);
    QVERIFY(says(u"Backups lie in:\n"_s + chosen));
    QVERIFY(backupPlaceOf(m_workspace->path()).isChosen);

    // The disk is pulled out.
    QVERIFY(QDir(chosen).removeRecursively());
    openDialog();
    QVERIFY(says(u"The folder for backups is not there"_s));
    QVERIFY(says(u"Backups lie in:\n"_s + m_folder.filePath(u"backups"_s)));
    press(u"Keep them beside the journal"_s);
    QCOMPARE(m_moves, 2);
    QVERIFY(!backupPlaceOf(m_workspace->path()).isChosen);
    QVERIFY(!m_dialog->findChildren<QPushButton*>().isEmpty());
}

void SettingsDialogTest::remindersAreLedTo()
{
    m_remindersShown = 0;
    press(u"Reminders and privacy…"_s);
    QCOMPARE(m_remindersShown, 1);
}

void SettingsDialogTest::theDialogFitsALowScreen()
{
    m_dialog->resize(m_dialog->minimumSizeHint().width(), 300);
    QVERIFY(m_dialog->height() <= 320);
    QVERIFY(m_dialog->sizeHint().height() <= m_dialog->screen()->availableSize().height());
}

void SettingsDialogTest::aResetAsksFirstAndCanBeLeft()
{
    m_settings->setTextPercent(150);
    press(u"Reset to defaults…"_s);
    QVERIFY(says(u"Your journal stays as it is"_s));
    QVERIFY(says(u"whom you would call"_s));
    QCOMPARE(m_settings->textPercent(), 150);
    press(u"Leave it as it is"_s);
    QCOMPARE(m_settings->textPercent(), 150);
    // Nor does Enter reset anything, wherever in the dialog the keyboard is not on the button that does.
    press(u"Reset to defaults…"_s);
    auto* asks = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    QVERIFY(asks);
    QTest::keyClick(asks, Qt::Key_Return);
    QVERIFY(!asks->isVisible());
    QCOMPARE(m_settings->textPercent(), 150);
}

void SettingsDialogTest::aResetShowsEverythingAsAtTheStart()
{
    QTest::keyClick(field<QComboBox>(u"Colours"_s), Qt::Key_End);
    QTest::keyClick(field<QComboBox>(u"Movement"_s), Qt::Key_End);
    QTest::keyClick(field<QSpinBox>(u"Text size"_s), Qt::Key_Up);
    QTest::keyClick(field<QSpinBox>(u"Times a week at most"_s), Qt::Key_Up);
    QTest::keyClick(field<QSpinBox>(u"‘Just start’ lasts"_s), Qt::Key_Up);
    QTest::keyClick(field<QSpinBox>(u"Goals in Doing at most"_s), Qt::Key_Up);
    QTest::keyClick(field<QComboBox>(u"When it is full"_s), Qt::Key_End);
    m_settings->setWorkingDays({6});
    m_settings->setCardHidden(TodayCard::Win, true);
    m_settings->setCarePerson(u"Ada"_s);
    QVERIFY(m_workspace->addEntry(EntryKind::Win, u"Kept"_s, m_clock.today()));
    QCOMPARE(m_workspace->rules().doingLimit, 2);
    press(u"Reset to defaults…"_s);
    press(u"Reset the settings"_s);
    QVERIFY(says(u"Everything is set as it was at the start."_s));
    QCOMPARE(field<QComboBox>(u"Colours"_s)->currentIndex(), 0);
    QCOMPARE(field<QComboBox>(u"Movement"_s)->currentIndex(), 0);
    QCOMPARE(field<QSpinBox>(u"Text size"_s)->value(), 100);
    QCOMPARE(field<QSpinBox>(u"Times a week at most"_s)->value(), 1);
    QCOMPARE(field<QSpinBox>(u"‘Just start’ lasts"_s)->value(), 10);
    QCOMPARE(field<QSpinBox>(u"Goals in Doing at most"_s)->value(), 1);
    QCOMPARE(field<QComboBox>(u"When it is full"_s)->currentIndex(), 0);
    const QList<QCheckBox*> boxes = m_dialog->findChildren<QCheckBox*>();
    QCOMPARE(std::count_if(boxes.begin(), boxes.end(), [](const QCheckBox* box) { return box->isChecked(); }),
             5 + todayCardCount);
    QCOMPARE(m_settings->carePerson(), u"Ada"_s);
    const auto entries = m_workspace->entries({}, 0, 2);
    QVERIFY(entries && entries->size() == 1 && entries->front().text == u"Kept"_s);
    QVERIFY(m_workspace->undo()); // the limits, which are kept in the journal
    QCOMPARE(field<QSpinBox>(u"Goals in Doing at most"_s)->value(), 2);
}

void SettingsDialogTest::aResetLeavesLimitsThatAreInUse()
{
    QVERIFY(m_workspace->setRules({2, LimitMode::Hold, 1}));
    for (const auto& title : {u"Walk at noon"_s, u"Ask for time"_s}) {
        Goal goal;
        goal.title = title;
        goal.column = BoardColumn::Doing;
        QVERIFY(m_workspace->addGoal(goal));
    }
    m_settings->setTextPercent(150);
    press(u"Reset to defaults…"_s);
    press(u"Reset the settings"_s);
    QVERIFY(says(u"but for the limits"_s));
    QCOMPARE(m_workspace->rules().doingLimit, 2);
    QCOMPARE(m_settings->textPercent(), 100);
}

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
