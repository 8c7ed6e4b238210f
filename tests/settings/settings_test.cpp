// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;

namespace {

void setEverything(Settings& settings)
{
    settings.setLook(LookChoice::Dark);
    settings.setTextPercent(150);
    settings.setMotion(MotionChoice::Less);
    settings.setSystemReducesMotion(true);
    settings.setFocusMinutes(25);
    settings.setLanguage(QStringLiteral("de"));
    settings.setWorkingDays({2, 4, 7});
    settings.setRoughDay(QDate(2026, 11, 2));
    settings.setNotRoughDay(QDate(2026, 11, 1));
    settings.setOrdinaryDay(QDate(2026, 11, 3));
    settings.putOff(CheckOffer::WayOut, QDate(2026, 11, 4));
    settings.setPrompts(EntryKind::Win, {QStringLiteral("What, today?"), QStringLiteral(" ")});
    settings.setPrompts(EntryKind::Note, {QStringLiteral("And?")});
    settings.setPrompts(EntryKind::Note, {});
    settings.setLogRhythm(9);
    settings.setCardHidden(TodayCard::CheckIn, true);
    settings.setCardHidden(TodayCard::Win, true);
    settings.setCardHidden(TodayCard::CheckIn, false);
    settings.setJournalPath(QStringLiteral("/tmp/a b/journal.unrut"));
    settings.rememberJournal(QStringLiteral("/tmp/first.unrut"));
    settings.rememberJournal(QStringLiteral("/tmp/folder/../second, with a comma.unrut"));
    settings.setShowsAllTabs(true);
    settings.setChecksSpelling(false);
    settings.setDictionary(QStringLiteral("de_AT"));
    settings.setWindowGeometry(QByteArray("\0geometry", 9));
    settings.setWindowState("state");
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newSettingsAreTheDefaults();
    void everyValueSurvivesAReopening();
    void onlyTheNewestJournalsAreKnown();
    void remindersAreKept();
    void nonsenseAboutRemindersReadsAsTheDefault();
    void aSetterTellsAtOnce();
    void motionIsThePersonsChoiceOrTheSystems();
    void theLengthOfAStartIsHeldInItsRange();
    void nonsenseInTheFileReadsAsTheDefault();
    void textSizeIsHeldInItsRange();
    void everyChoiceGoesBackToTheStart();
    void whatIsNoChoiceStaysWhenChoicesGo();
    void theDefaultJournalLiesInTheDataFolder();
    void theUsersSettingsLieInAFolderOfTheirOwn();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void SettingsTest::newSettingsAreTheDefaults()
{
    const Settings settings(file("new.ini"));
    QCOMPARE(settings.look(), LookChoice::System);
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.workingDays(), (std::set<int>{1, 2, 3, 4, 5}));
    QCOMPARE(settings.journalPath(), QString());
    QVERIFY(!settings.showsAllTabs());
    QVERIFY(settings.checksSpelling());
    QCOMPARE(settings.dictionary(), QString());
}

void SettingsTest::everyValueSurvivesAReopening()
{
    {
        Settings settings(file("kept.ini"));
        setEverything(settings);
    }
    const Settings again(file("kept.ini"));
    QCOMPARE(again.look(), LookChoice::Dark);
    QCOMPARE(again.textPercent(), 150);
    QCOMPARE(again.motion(), MotionChoice::Less);
    QCOMPARE(again.focusMinutes(), 25);
    QCOMPARE(again.language(), QStringLiteral("de"));
    QCOMPARE(again.workingDays(), (std::set<int>{2, 4, 7}));
    QCOMPARE(again.roughDay(), QDate(2026, 11, 2));
    QCOMPARE(again.notRoughDay(), QDate(2026, 11, 1));
    QCOMPARE(again.ordinaryDay(), QDate(2026, 11, 3));
    QCOMPARE(again.putOffOn(CheckOffer::WayOut), QDate(2026, 11, 4));
    QVERIFY(!again.putOffOn(CheckOffer::NextCheck).isValid());
    QCOMPARE(again.prompts(EntryKind::Win), QStringList{QStringLiteral("What, today?")});
    QVERIFY(again.prompts(EntryKind::Note).isEmpty());
    QCOMPARE(again.logRhythm(), 3);
    QVERIFY(again.hiddenCards() == std::set{TodayCard::Win});
    Settings copy(file("copy.ini"));
    copy.setTodayWishes(again.todayWishes());
    QVERIFY(copy.todayWishes() == again.todayWishes());
    QVERIFY(
        (again.todayWishes() == TodayWishes{{2, 4, 7}, {TodayCard::Win}, QDate(2026, 11, 2), 5, QDate(2026, 11, 1)}));
    QCOMPARE(again.journalPath(), QStringLiteral("/tmp/a b/journal.unrut"));
    QVERIFY(again.knowsJournal(QStringLiteral("/tmp/first.unrut")));
    QVERIFY(again.knowsJournal(QStringLiteral("/tmp/second, with a comma.unrut")));
    QVERIFY(!again.knowsJournal(QStringLiteral("/tmp/third.unrut")));
    QVERIFY(again.showsAllTabs());
    QVERIFY(!again.checksSpelling());
    QCOMPARE(again.dictionary(), QStringLiteral("de_AT"));
    QCOMPARE(again.windowGeometry(), QByteArray("\0geometry", 9));
    QCOMPARE(again.windowState(), QByteArray("state"));
}

void SettingsTest::onlyTheNewestJournalsAreKnown()
{
    Settings settings(file("journals.ini"));
    for (int i = 0; i < 30; ++i)
        settings.rememberJournal(QStringLiteral("/tmp/%1").arg(i));
    settings.rememberJournal(QStringLiteral("/tmp/15")); // used again, so it stays
    for (int i = 30; i < 40; ++i)
        settings.rememberJournal(QStringLiteral("/tmp/%1").arg(i));
    QVERIFY(settings.knowsJournal(QStringLiteral("/tmp/15")));
    QVERIFY(settings.knowsJournal(QStringLiteral("/tmp/39")));
    QVERIFY(!settings.knowsJournal(QStringLiteral("/tmp/16")));
}

void SettingsTest::remindersAreKept()
{
    {
        const Settings fresh(file("reminders.ini"));
        QCOMPARE(fresh.reminders(), usualReminders());
        QCOMPARE(fresh.noticeContent(), NoticeContent::WithoutNames);
        QVERIFY(fresh.staysInTray() && !fresh.trayIsExplained() && !fresh.hidesOnLock());
    }
    ReminderChoices wanted = usualReminders();
    wanted.of(ReminderSubject::FridayPage) = {false, QTime(15, 30), 4, {}};
    wanted.of(ReminderSubject::CheckIn) = {true, QTime(8, 5), 5, QDate(2026, 11, 26), ReminderRhythm::Daily};
    wanted.rules.quietFrom = QTime(22, 0);
    wanted.rules.quietTo = QTime(6, 45);
    wanted.rules.mostADay = 3;
    {
        Settings settings(file("reminders.ini"));
        settings.setReminders(wanted);
        settings.setWorkingDays({1, 2});
        settings.setRoughDay(QDate(2026, 11, 25));
        settings.setNoticeContent(NoticeContent::WithNames);
        settings.setStaysInTray(false);
        settings.setTrayExplained();
        settings.setHidesOnLock(true);
    }
    const Settings again(file("reminders.ini"));
    wanted.rules.workingDays = {1, 2};
    wanted.roughDay = QDate(2026, 11, 25);
    QCOMPARE(again.reminders(), wanted);
    QCOMPARE(again.noticeContent(), NoticeContent::WithNames);
    QVERIFY(!again.staysInTray() && again.trayIsExplained() && again.hidesOnLock());
}

void SettingsTest::nonsenseAboutRemindersReadsAsTheDefault()
{
    QFile ini(file("odd.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[reminders]\nquiet_from=25:00\nmost_a_day=-4\nnotices=loud\nfriday_page\\weekday=9\n"
              "friday_page\\at=noon\n");
    ini.close();
    const Settings settings(file("odd.ini"));
    QCOMPARE(settings.reminders(), usualReminders());
    QCOMPARE(settings.noticeContent(), NoticeContent::WithoutNames);
}

void SettingsTest::aSetterTellsAtOnce()
{
    Settings settings(file("signal.ini"));
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setLook(LookChoice::Light);
    QCOMPARE(changes.count(), 1);
}

void SettingsTest::motionIsThePersonsChoiceOrTheSystems()
{
    Settings settings(file("motion.ini"));
    QCOMPARE(settings.motion(), MotionChoice::System);
    QVERIFY(!settings.reducesMotion());
    QSignalSpy told(&settings, &Settings::changed);
    settings.setSystemReducesMotion(true);
    settings.setSystemReducesMotion(true);
    QCOMPARE(told.count(), 1);
    QVERIFY(settings.reducesMotion());
    settings.setMotion(MotionChoice::Full);
    QVERIFY(!settings.reducesMotion());
    settings.setMotion(MotionChoice::Less);
    settings.setSystemReducesMotion(false);
    QVERIFY(settings.reducesMotion());
    settings.setMotion(MotionChoice::System);
    QVERIFY(!settings.reducesMotion());
}

void SettingsTest::theLengthOfAStartIsHeldInItsRange()
{
    Settings settings(file("minutes.ini"));
    QCOMPARE(settings.focusMinutes(), 10);
    settings.setFocusMinutes(1);
    QCOMPARE(settings.focusMinutes(), Settings::leastFocusMinutes);
    settings.setFocusMinutes(1000);
    QCOMPARE(settings.focusMinutes(), Settings::mostFocusMinutes);
}

void SettingsTest::nonsenseInTheFileReadsAsTheDefault()
{
    QFile ini(file("nonsense.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[look]\nscheme=mauve\ntext_percent=huge\n[times]\nworking_days=0, 9, "
              "monday\n[today]\nrough_day=soon\nhidden_cards=sun, moon\n[journal]\npath=relative\n");
    ini.close();
    const Settings settings(file("nonsense.ini"));
    QCOMPARE(settings.look(), LookChoice::System);
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.workingDays(), (std::set<int>{1, 2, 3, 4, 5}));
    QVERIFY(settings.roughDay().isNull() && settings.hiddenCards().empty());
    QCOMPARE(settings.journalPath(), QString());
}

void SettingsTest::textSizeIsHeldInItsRange()
{
    Settings settings(file("range.ini"));
    settings.setTextPercent(900);
    QCOMPARE(settings.textPercent(), 200);
    settings.setTextPercent(-3);
    QCOMPARE(settings.textPercent(), 100);
}

void SettingsTest::everyChoiceGoesBackToTheStart()
{
    Settings settings(file("reset.ini"));
    settings.setLook(LookChoice::Dark);
    settings.setTextPercent(150);
    settings.setMotion(MotionChoice::Less);
    settings.setFocusMinutes(25);
    settings.setLanguage(QStringLiteral("de"));
    settings.setWorkingDays({2, 4, 7});
    settings.setLogRhythm(3);
    settings.setChecksSpelling(false);
    settings.setDictionary(QStringLiteral("de_AT"));
    settings.setCardHidden(TodayCard::Win, true);
    settings.setNoticeContent(NoticeContent::WithNames);
    settings.setStaysInTray(false);
    settings.setHidesOnLock(true);
    ReminderChoices reminders = settings.reminders();
    reminders.rules.mostADay = 9;
    reminders.rules.quietFrom = QTime(1, 0);
    for (ReminderChoice& choice : reminders.subjects)
        choice = {!choice.isOn, QTime(3, 0), 4, QDate(2026, 11, 2), choice.rhythm};
    settings.setReminders(reminders);
    const QSignalSpy told(&settings, &Settings::changed);
    settings.resetToDefaults();
    QCOMPARE(told.count(), 1);

    const Settings again(file("reset.ini"));
    const Settings fresh(file("fresh.ini"));
    for (const Settings* each : {&std::as_const(settings), &again}) {
        QCOMPARE(each->look(), fresh.look());
        QCOMPARE(each->textPercent(), fresh.textPercent());
        QCOMPARE(each->motion(), fresh.motion());
        QCOMPARE(each->focusMinutes(), fresh.focusMinutes());
        QCOMPARE(each->language(), fresh.language());
        QCOMPARE(each->workingDays(), fresh.workingDays());
        QCOMPARE(each->logRhythm(), fresh.logRhythm());
        QCOMPARE(each->checksSpelling(), fresh.checksSpelling());
        QCOMPARE(each->dictionary(), fresh.dictionary());
        QVERIFY(each->hiddenCards() == fresh.hiddenCards());
        QVERIFY(each->reminders() == fresh.reminders());
        QVERIFY(each->noticeContent() == fresh.noticeContent());
        QCOMPARE(each->staysInTray(), fresh.staysInTray());
        QCOMPARE(each->hidesOnLock(), fresh.hidesOnLock());
    }
}

void SettingsTest::whatIsNoChoiceStaysWhenChoicesGo()
{
    const QString journal = m_folder.filePath(QStringLiteral("kept.unrut"));
    const QDate day(2026, 11, 2);
    Settings settings(file("stays.ini"));
    settings.setCarePerson(QStringLiteral("Ada"));
    settings.setCareNumber(QStringLiteral("555 1234"));
    settings.setPrompts(EntryKind::Win, {QStringLiteral("What, today?")});
    settings.setJournalPath(journal);
    settings.rememberJournal(journal);
    settings.setShowsAllTabs(true);
    settings.setWindowGeometry("geometry");
    settings.setWindowState("state");
    settings.setTrayExplained();
    settings.setRoughDay(day);
    settings.setNotRoughDay(day);
    settings.setOrdinaryDay(day);
    settings.putOff(CheckOffer::WayOut, day);
    settings.resetToDefaults();
    QCOMPARE(settings.carePerson(), QStringLiteral("Ada"));
    QCOMPARE(settings.careNumber(), QStringLiteral("555 1234"));
    QCOMPARE(settings.prompts(EntryKind::Win), QStringList{QStringLiteral("What, today?")});
    QCOMPARE(settings.journalPath(), journal);
    QVERIFY(settings.knowsJournal(journal));
    QVERIFY(settings.showsAllTabs());
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings.windowState(), QByteArray("state"));
    QVERIFY(settings.trayIsExplained());
    for (const QDate kept :
         {settings.roughDay(), settings.notRoughDay(), settings.ordinaryDay(), settings.putOffOn(CheckOffer::WayOut)})
        QCOMPARE(kept, day);
}

void SettingsTest::theDefaultJournalLiesInTheDataFolder()
{
    QVERIFY(defaultJournalPath().endsWith(QStringLiteral("/journal.unrut")));
    QVERIFY(defaultJournalPath().startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
}

void SettingsTest::theUsersSettingsLieInAFolderOfTheirOwn()
{
    {
        Settings settings;
        settings.setTextPercent(120);
    }
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/unrut/");
    const QString kept = folder + QCoreApplication::applicationName() + QStringLiteral(".conf");
    QVERIFY2(QFile::exists(kept), qPrintable(kept));
    QCOMPARE(Settings().textPercent(), 120);
    QVERIFY(QFile::remove(kept));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
