// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

EntryFilter wordFilter(const QString& text)
{
    EntryFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTagIsRenamedEverywhereInOneStep();
    void twoTagsBecomeOneAndTwoAgain();
    void tagsAndPeopleSurviveWhatIsDoneToTheEntry();
    void anEntryIsOfTheDayOnTheWall_data();
    void anEntryIsOfTheDayOnTheWall();
    void aClockSetBackLosesNoEntryAndNoOrder();
    void whatIsNoNameIsNotRenamed_data();
    void whatIsNoNameIsNotRenamed();
    void undoesAndRedoes_data() { addRows(logVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(logVerbCases()[static_cast<size_t>(index)]);
    }

    void searchFollowsEveryVerb()
    {
        Sandbox s;
        Workspace& w = s.workspace();
        const auto hits = [&](const QString& text) { return need(w.entryCount(wordFilter(text))); };
        const EntryId id = need(w.addEntry(EntryKind::Win, u"The quiet harbour"_s, s.clock().today()));
        QCOMPARE(hits(u"harbour"_s), 1);
        need(w.editEntry(id, EntryKind::Win, u"The loud station"_s, s.clock().today()));
        QCOMPARE(hits(u"harbour"_s), 0);
        QCOMPARE(hits(u"station"_s), 1);
        QVERIFY(w.undo());
        QCOMPARE(hits(u"harbour"_s), 1);
        QCOMPARE(hits(u"station"_s), 0);
        need(w.binEntries({id}));
        QCOMPARE(hits(u"harbour"_s), 0);
        QVERIFY(w.undo());
        QCOMPARE(hits(u"harbour"_s), 1);
        QVERIFY(w.undo());
        QCOMPARE(hits(u"harbour"_s), 0);
        QVERIFY(w.redo());
        QCOMPARE(hits(u"harbour"_s), 1);
    }

    void severalEntriesADayKeepTheirOrder()
    {
        Sandbox s;
        for (const QString& text : {u"first"_s, u"second"_s, u"third"_s}) {
            need(s.workspace().addEntry(EntryKind::Note, text, s.clock().today()));
            s.clock().addSeconds(1);
        }
        const auto page = need(s.workspace().entries({}, 0, 2));
        QCOMPARE(page.size(), size_t(2));
        QCOMPARE(page[0].text, u"third"_s);
        QCOMPARE(page[1].text, u"second"_s);
    }

    void entryKeepsItsDayWhenItIsWrittenAfterMidnight()
    {
        Sandbox s;
        const QDate yesterday = s.clock().today().addDays(-1);
        const EntryId id = need(s.workspace().addEntry(EntryKind::Keep, u"late"_s, yesterday));
        s.clock().addDays(5);
        QVERIFY(s.reopen());
        QCOMPARE(need(s.workspace().entry(id))->day, yesterday);
    }

    void checkInIsOneADay()
    {
        Sandbox s;
        CheckIn checkIn;
        checkIn.day = s.clock().today();
        checkIn.mood = 3;
        need(s.workspace().setCheckIn(checkIn));
        const CheckInId id = need(s.workspace().checkIn(checkIn.day))->id;
        s.clock().addSeconds(600);
        checkIn.mood = 8;
        need(s.workspace().setCheckIn(checkIn));
        const auto all = need(s.workspace().checkIns({}, {}));
        QCOMPARE(all.size(), size_t(1));
        QVERIFY(all[0].id == id);
        QCOMPARE(*all[0].mood, 8);
        QCOMPARE(all[0].createdAt, s.clock().now().addSecs(-600));
    }

    void sameAgainMakesNoStep()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Workspace& w = s.workspace();
        const Entry entry = *need(w.entry(s.furniture().grateful));
        QVERIFY(w.editEntry(entry.id, entry.kind, entry.text + u"  "_s, entry.day));
        QVERIFY(w.setCheckIn(*need(w.checkIn(s.furniture().checkInDay))));
        CheckIn nothing;
        nothing.day = s.clock().today();
        QVERIFY(w.setCheckIn(nothing));
        QVERIFY(w.binEntries({s.furniture().binnedEntry}));
        QVERIFY(w.restoreEntries({s.furniture().grateful}));
        QVERIFY(!w.undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void refusesWhatIsNoEntry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("code");
        const QDate day(2026, 11, 2);
        QTest::newRow("no text") << u" \t"_s << day << static_cast<int>(ErrorCode::EmptyText);
        QTest::newRow("a million characters")
            << QString(1'000'000, u'x') << day << static_cast<int>(ErrorCode::TextTooLong);
        QTest::newRow("a NUL") << u"a\0b"_s << day << static_cast<int>(ErrorCode::InvalidText);
        QTest::newRow("no day") << u"x"_s << QDate() << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("30 February") << u"x"_s << QDate(2026, 2, 30) << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("after days") << u"x"_s << QDate(2201, 1, 1) << static_cast<int>(ErrorCode::InvalidDay);
    }
    void refusesWhatIsNoEntry()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        QFETCH(const int, code);
        Sandbox s(Sandbox::Start::Furnished);
        const Journal before = s.everything();
        QVERIFY(codeOf(s.workspace().addEntry(EntryKind::Win, text, day)) == static_cast<ErrorCode>(code));
        QVERIFY(codeOf(s.workspace().editEntry(s.furniture().note, EntryKind::Win, text, day)) ==
                static_cast<ErrorCode>(code));
        QVERIFY(s.everything() == before);
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void refusesWhatIsNoCheckIn()
    {
        Sandbox s;
        CheckIn checkIn;
        checkIn.day = s.clock().today();
        checkIn.mood = 11;
        QVERIFY(codeOf(s.workspace().setCheckIn(checkIn)) == ErrorCode::OutOfRange);
        checkIn.mood = {};
        checkIn.sleep = 24.5;
        QVERIFY(codeOf(s.workspace().setCheckIn(checkIn)) == ErrorCode::OutOfRange);
        QVERIFY(need(s.workspace().checkIns({}, {})).empty());
    }

    void whatIsNotThereIsNotFound()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Workspace& w = s.workspace();
        const auto nobody = s.ids().make<EntryId>();
        QVERIFY(codeOf(w.editEntry(nobody, EntryKind::Win, u"x"_s, s.clock().today())) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.binEntries({s.furniture().note, nobody})) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.addEntry(EntryKind::Win, u"x"_s, s.clock().today(), s.ids().make<GoalId>())) ==
                ErrorCode::NotFound);
        QVERIFY(!need(w.entry(s.furniture().note))->isBinned());
        QVERIFY(!w.undoVerb());
    }
};

namespace {

QStringList namesIn(Sandbox& sandbox)
{
    QStringList names;
    for (const NameCount& name : need(sandbox.workspace().topNames(100)))
        names.append(u"%1 %2"_s.arg(name.name).arg(name.count));
    names.sort();
    return names;
}

} // namespace

void LogTest::aTagIsRenamedEverywhereInOneStep()
{
    Sandbox sandbox;
    Workspace& workspace = sandbox.workspace();
    const QDate day = sandbox.clock().today();
    need(workspace.addEntry(EntryKind::Win, u"Sent it. #Team @Ivo"_s, day));
    need(workspace.addEntry(EntryKind::Note, u"A walk with the #team, no #teams"_s, day.addDays(-1)));
    const EntryId binned = need(workspace.addEntry(EntryKind::Note, u"Thrown away #team"_s, day));
    need(workspace.binEntries({binned}));
    const QStringList before = namesIn(sandbox);
    QCOMPARE(need(workspace.renameName(u"#team"_s, u"#crew"_s)), 3);
    QCOMPARE(namesIn(sandbox), (QStringList{u"#crew 2"_s, u"#teams 1"_s, u"@Ivo 1"_s}));
    need(sandbox.reopen());
    QCOMPARE(namesIn(sandbox), (QStringList{u"#crew 2"_s, u"#teams 1"_s, u"@Ivo 1"_s}));
    need(sandbox.workspace().restoreEntries({binned}));
    QCOMPARE(need(sandbox.workspace().entry(binned))->text, u"Thrown away #crew"_s);
    need(sandbox.workspace().undo());
    QCOMPARE(need(sandbox.workspace().renameName(u"#crew"_s, u"#team"_s)), 3);
    need(sandbox.workspace().undo());
    QCOMPARE(namesIn(sandbox).constFirst(), u"#crew 2"_s);
    QVERIFY(before != namesIn(sandbox));
}

void LogTest::twoTagsBecomeOneAndTwoAgain()
{
    Sandbox sandbox;
    Workspace& workspace = sandbox.workspace();
    const QDate day = sandbox.clock().today();
    need(workspace.addEntry(EntryKind::Win, u"One #colleagues"_s, day));
    const EntryId edited = need(workspace.addEntry(EntryKind::Win, u"Two #team"_s, day));
    need(workspace.editEntry(edited, EntryKind::Win, u"Two, and both #team #colleagues"_s, day));
    const QStringList apart = namesIn(sandbox);
    QCOMPARE(apart, (QStringList{u"#colleagues 2"_s, u"#team 1"_s}));
    QCOMPARE(need(workspace.renameName(u"#colleagues"_s, u"#team"_s)), 2);
    QCOMPARE(namesIn(sandbox), QStringList{u"#team 2"_s}); // an entry that has it twice counts once
    need(workspace.undo());
    QCOMPARE(namesIn(sandbox), apart);
    need(workspace.redo());
    QCOMPARE(namesIn(sandbox), QStringList{u"#team 2"_s});
}

void LogTest::tagsAndPeopleSurviveWhatIsDoneToTheEntry()
{
    Sandbox sandbox;
    Workspace& workspace = sandbox.workspace();
    const QDate day = sandbox.clock().today();
    const EntryId id = need(workspace.addEntry(EntryKind::Win, u"Sent it #team @Ivo"_s, day));
    const QStringList names = namesIn(sandbox);
    QCOMPARE(names, (QStringList{u"#team 1"_s, u"@Ivo 1"_s}));
    // Another day, another kind, other words around them; and back again.
    need(workspace.editEntry(id, EntryKind::Win, u"Sent it #team @Ivo"_s, day.addDays(-40)));
    QCOMPARE(namesIn(sandbox), names);
    need(workspace.setEntriesKind({id}, EntryKind::Keep));
    QCOMPARE(namesIn(sandbox), names);
    need(workspace.editEntry(id, EntryKind::Keep, u"@Ivo saw that it was sent, by the #team"_s, day));
    QCOMPARE(namesIn(sandbox), names);
    need(workspace.renameName(u"@Ivo"_s, u"@Ivana"_s));
    QCOMPARE(namesIn(sandbox), (QStringList{u"#team 1"_s, u"@Ivana 1"_s}));
    for (int steps = 0; steps < 4; ++steps) {
        need(workspace.undo());
        QCOMPARE(namesIn(sandbox), names);
    }
    need(workspace.binEntries({id}));
    QVERIFY(namesIn(sandbox).isEmpty());
    need(workspace.undo());
    QCOMPARE(namesIn(sandbox), names);
    // They are found by, too: in the file, not only in memory.
    need(sandbox.reopen());
    QCOMPARE(namesIn(sandbox), names);
    for (const QString& typed : {u"#team"_s, u"@ivo"_s})
        QCOMPARE(need(sandbox.workspace().entryCount(wordFilter(typed))), 1);
}

void LogTest::anEntryIsOfTheDayOnTheWall_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    // The same instant, half past ten in the evening of 28 March 2026 in Greenwich.
    QTest::newRow("Kiritimati, a day ahead") << u"Pacific/Kiritimati"_s << QDate(2026, 3, 29);
    QTest::newRow("Berlin, the night before the clocks change") << u"Europe/Berlin"_s << QDate(2026, 3, 28);
    QTest::newRow("Kolkata, by half an hour") << u"Asia/Kolkata"_s << QDate(2026, 3, 29);
    QTest::newRow("Honolulu") << u"Pacific/Honolulu"_s << QDate(2026, 3, 28);
}

void LogTest::anEntryIsOfTheDayOnTheWall()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    const QDateTime instant(QDate(2026, 3, 28), QTime(22, 30), Qt::UTC);
    const TemporaryJournal file;
    SequentialIdSource ids;
    EntryId id;
    {
        const FakeClock there(instant, QTimeZone(zone.toLatin1()).offsetFromUtc(instant));
        const auto opened = Workspace::open(file.path(), WorkspaceMode::CreateIfMissing, there, ids);
        QVERIFY(opened);
        QCOMPARE(there.today(), day);
        id = need((*opened)->addEntry(EntryKind::Win, u"far from home"_s, there.today()));
    }
    // Back home it is of the same day, whatever the day is here.
    const FakeClock home(instant, 0);
    const auto opened = Workspace::open(file.path(), WorkspaceMode::MustExist, home, ids);
    QVERIFY(opened);
    QCOMPARE(need((*opened)->entry(id))->day, day);
    EntryFilter ofTheDay;
    ofTheDay.from = ofTheDay.to = day;
    QCOMPARE(need((*opened)->entryCount(ofTheDay)), 1);
}

void LogTest::aClockSetBackLosesNoEntryAndNoOrder()
{
    Sandbox sandbox;
    const QDate day = sandbox.clock().today();
    need(sandbox.workspace().addEntry(EntryKind::Note, u"first"_s, day));
    sandbox.clock().addSeconds(-3 * 3600);
    const EntryId second = need(sandbox.workspace().addEntry(EntryKind::Note, u"second"_s, day));
    sandbox.clock().addDays(-400);
    need(sandbox.workspace().addEntry(EntryKind::Note, u"third"_s, sandbox.clock().today()));
    need(sandbox.workspace().undo());
    need(sandbox.workspace().redo());
    const auto texts = [&] {
        QStringList all;
        for (const Entry& entry : need(sandbox.workspace().entries({}, 0, 10)))
            all.append(entry.text);
        return all;
    };
    const QStringList before = texts();
    QCOMPARE(before.size(), 3);
    QCOMPARE(before.constLast(), u"third"_s); // its day is the earliest
    need(sandbox.workspace().editEntry(second, EntryKind::Win, u"second"_s, day));
    QCOMPARE(texts(), before);
    need(sandbox.reopen());
    QCOMPARE(texts(), before);
    QVERIFY(sandbox.workspace().verify());
}

void LogTest::whatIsNoNameIsNotRenamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("error");
    QTest::newRow("nobody has it") << u"#none"_s << u"#team"_s << int(ErrorCode::NotFound);
    QTest::newRow("a beginning only") << u"#te"_s << u"#crew"_s << int(ErrorCode::NotFound);
    QTest::newRow("two words") << u"#team"_s << u"#my team"_s << int(ErrorCode::InvalidText);
    QTest::newRow("another sign") << u"#team"_s << u"@team"_s << int(ErrorCode::InvalidText);
    QTest::newRow("a sign alone") << u"#team"_s << u"#"_s << int(ErrorCode::InvalidText);
    QTest::newRow("nothing") << u"#team"_s << u" "_s << int(ErrorCode::EmptyText);
}

void LogTest::whatIsNoNameIsNotRenamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Sandbox sandbox;
    need(sandbox.workspace().addEntry(EntryKind::Win, u"Sent it #team"_s, sandbox.clock().today()));
    const auto renamed = sandbox.workspace().renameName(from, to);
    QVERIFY(!renamed);
    QTEST(static_cast<int>(renamed.error().code), "error");
    QCOMPARE(namesIn(sandbox), QStringList{u"#team 1"_s});
}

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
