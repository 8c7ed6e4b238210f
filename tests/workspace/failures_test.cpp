// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <support/full_disk.h>

#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

enum class Trouble { FullDisk, ReadOnlyFile, Deleted, Replaced, Overwritten, MovedAway };

struct NamedTrouble
{
    const char* name;
    Trouble trouble;
    ErrorCode expected;
};
constexpr NamedTrouble troubles[] = {
    {"full disk", Trouble::FullDisk, ErrorCode::DiskFull},
    {"read-only", Trouble::ReadOnlyFile, ErrorCode::JournalReadOnly},
    {"deleted", Trouble::Deleted, ErrorCode::JournalGone},
    {"replaced", Trouble::Replaced, ErrorCode::JournalGone},
    {"overwritten in place", Trouble::Overwritten, ErrorCode::JournalGone},
    {"moved away", Trouble::MovedAway, ErrorCode::JournalGone},
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As cp and rsync --inplace do: the file stays the same one.
bool writeOver(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// Makes trouble for the journal of a sandbox, and ends it where that is possible.
class TroubleMaker
{
public:
    TroubleMaker(Sandbox& sandbox, Trouble trouble) : m_sandbox(sandbox), m_trouble(trouble)
    {
        const QString path = sandbox.path();
        switch (trouble) {
        case Trouble::FullDisk:
            m_fullDisk = std::make_unique<FullDisk>();
            break;
        case Trouble::ReadOnlyFile:
            runOnTheStore(u"PRAGMA query_only = ON"_s);
            break;
        case Trouble::Replaced:
            QVERIFY(QFile::copy(path, path + ".other"_L1));
            QVERIFY(QFile::rename(path, aside()));
            QVERIFY(QFile::rename(path + ".other"_L1, path));
            break;
        case Trouble::Overwritten:
            QVERIFY(sandbox.workspace().backupTo(path + ".other"_L1));
            QVERIFY(writeOver(path, bytesOf(path + ".other"_L1)));
            break;
        case Trouble::Deleted:
            QVERIFY(QFile::remove(path));
            break;
        case Trouble::MovedAway:
            QVERIFY(QFile::rename(path, aside()));
            break;
        }
    }

    /// False when nothing brings the journal back under the open workspace.
    bool end()
    {
        switch (m_trouble) {
        case Trouble::FullDisk:
            m_fullDisk.reset();
            return true;
        case Trouble::ReadOnlyFile:
            runOnTheStore(u"PRAGMA query_only = OFF"_s);
            return true;
        case Trouble::MovedAway:
            return QFile::rename(aside(), m_sandbox.path());
        case Trouble::Replaced:
            return QFile::remove(m_sandbox.path()) && QFile::rename(aside(), m_sandbox.path());
        case Trouble::Deleted:
        case Trouble::Overwritten: // it has to be opened again
            return false;
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString aside() const { return m_sandbox.path() + ".aside"_L1; }

    Sandbox& m_sandbox;
    Trouble m_trouble;
    std::unique_ptr<FullDisk> m_fullDisk;
};

/// Memory as it was, without asking the file.
struct Memory
{
    std::vector<Check> checks;
    std::vector<Goal> goals;
    std::vector<Person> people;
    std::vector<Talk> talks;
    std::vector<LookingBack> lookingBacks;
    std::vector<Arrival> arrivals;
    std::vector<Worksheet> worksheets;
    std::vector<FridayPage> fridayPages;
    std::vector<Practice> practices;
    BoardRules rules;
    std::optional<Verb> undo;
    std::optional<Verb> redo;

    explicit Memory(const Workspace& w)
        : checks(w.checks()),
          goals(w.goals()),
          people(w.people()),
          talks(w.talks()),
          lookingBacks(w.lookingBacks()),
          arrivals(w.arrivals()),
          worksheets(w.worksheets()),
          fridayPages(w.fridayPages()),
          practices(w.practices()),
          rules(w.rules()),
          undo(w.undoVerb()),
          redo(w.redoVerb())
    {}
    bool operator==(const Memory&) const = default;
};

void addTroubleRows(const VerbCases& cases)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("trouble");
    for (size_t i = 0; i < cases.size(); ++i) {
        for (const NamedTrouble& trouble : troubles)
            QTest::addRow("%s, %s", cases[i].name, trouble.name)
                << static_cast<int>(i) << static_cast<int>(trouble.trouble);
    }
}

const NamedTrouble& troubleOf(int index)
{
    return troubles[static_cast<size_t>(index)];
}

/// The furnished journal, made ready for a case.
void makeReady(Sandbox& s, const VerbCase& verb)
{
    if (verb.prepare) {
        verb.prepare(s);
        need(s.reopen());
    }
}

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!FullDisk::isPossible())
            QSKIP("a full disk cannot be had here");
        // The stand-in must really stand in, or nothing below would test anything.
        Sandbox s;
        const int before = FullDisk::refusals();
        {
            const FullDisk full;
            QVERIFY(codeOf(s.workspace().addGoal(plainGoal(u"A"_s))) == ErrorCode::DiskFull);
        }
        QVERIFY(FullDisk::refusals() > before);
        QVERIFY(s.workspace().addGoal(plainGoal(u"A"_s)));
    }

    void failedVerbLeavesNoStepAndNoTrace_data() { addTroubleRows(allVerbCases()); }
    void failedVerbLeavesNoStepAndNoTrace()
    {
        QFETCH(const int, index);
        QFETCH(const int, trouble);
        const VerbCase verb = allVerbCases()[static_cast<size_t>(index)];
        Sandbox s(Sandbox::Start::Furnished);
        makeReady(s, verb);
        const FileDump file = s.dump();
        const Memory memory(s.workspace());

        TroubleMaker maker(s, troubleOf(trouble).trouble);
        WorkspaceChange named;
        const Status failed = verb.act(s, named);
        QVERIFY(codeOf(failed) == troubleOf(trouble).expected);
        QVERIFY(Memory(s.workspace()) == memory);
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());

        if (!maker.end())
            return;
        QVERIFY(s.dump() == file);
        WorkspaceChange again;
        QVERIFY(verb.act(s, again));
        QVERIFY(s.workspace().undoVerb() == verb.verb);
        QVERIFY(s.memoryMatchesFile());
    }

    void failedUndoAndRedoLeaveTheListWhereItWas_data() { addTroubleRows(allVerbCases()); }
    void failedUndoAndRedoLeaveTheListWhereItWas()
    {
        QFETCH(const int, index);
        QFETCH(const int, trouble);
        const VerbCase verb = allVerbCases()[static_cast<size_t>(index)];
        Sandbox s(Sandbox::Start::Furnished);
        makeReady(s, verb);
        const FileDump before = s.dump();
        WorkspaceChange named;
        need(verb.act(s, named));
        const FileDump after = s.dump();
        (void)s.takeChanges();

        {
            const Memory memory(s.workspace());
            TroubleMaker maker(s, troubleOf(trouble).trouble);
            QVERIFY(codeOf(s.workspace().undo()) == troubleOf(trouble).expected);
            QVERIFY(Memory(s.workspace()) == memory);
            QVERIFY(s.takeChanges().isEmpty());
            if (!maker.end())
                return;
            QVERIFY(s.dump() == after);
        }
        QVERIFY(s.workspace().undo());
        QVERIFY(s.dump() == before);
        (void)s.takeChanges();
        {
            const Memory memory(s.workspace());
            TroubleMaker maker(s, troubleOf(trouble).trouble);
            QVERIFY(codeOf(s.workspace().redo()) == troubleOf(trouble).expected);
            QVERIFY(Memory(s.workspace()) == memory);
            QVERIFY(s.takeChanges().isEmpty());
            QVERIFY(maker.end());
        }
        QVERIFY(s.workspace().redo());
        QVERIFY(s.dump() == after);
    }

    void failedAnswerLeavesTheDraftAsItWas_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("trouble");
        const auto cases = draftCases();
        for (size_t i = 0; i < cases.size(); ++i) {
            for (const NamedTrouble& trouble : troubles)
                QTest::addRow("%s, %s", cases[i].name, trouble.name)
                    << static_cast<int>(i) << static_cast<int>(trouble.trouble);
        }
    }
    void failedAnswerLeavesTheDraftAsItWas()
    {
        QFETCH(const int, index);
        QFETCH(const int, trouble);
        Sandbox s(Sandbox::Start::Furnished);
        const Memory memory(s.workspace());
        TroubleMaker maker(s, troubleOf(trouble).trouble);
        const DraftCase answer = draftCases()[static_cast<size_t>(index)];
        QVERIFY(codeOf(answer.act(s)) == troubleOf(trouble).expected);
        QVERIFY(Memory(s.workspace()) == memory);
        QVERIFY(s.takeChanges().isEmpty());
        if (!maker.end())
            return;
        QVERIFY(answer.act(s));
        QVERIFY(s.memoryMatchesFile());
    }

    void failedStrokeOfTypingLeavesTheStepBeforeIt()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Goal goal = *s.workspace().goal(s.furniture().next);
        const QString title = goal.title;
        goal.title = u"On"_s;
        need(s.workspace().editGoal(goal, u"key"_s));
        {
            const FullDisk full;
            goal.title = u"One"_s;
            QVERIFY(codeOf(s.workspace().editGoal(goal, u"key"_s)) == ErrorCode::DiskFull);
        }
        QCOMPARE(s.workspace().goal(goal.id)->title, u"On"_s);
        QVERIFY(s.workspace().undo());
        QCOMPARE(s.workspace().goal(goal.id)->title, title);
        QVERIFY(!s.workspace().undoVerb());
    }

    void aCopyWithTheSameCounterIsNoticedToo()
    {
        // Two that were one, each changed once since: SQLite's own counter cannot tell them apart.
        Sandbox s(Sandbox::Start::Furnished);
        const QByteArray before = bytesOf(s.path());
        need(s.workspace().addEntry(EntryKind::Note, u"In this one"_s, s.clock().today()));
        const QByteArray ours = bytesOf(s.path());
        const QString twin = s.path() + ".twin"_L1;
        QVERIFY(writeOver(twin, before));
        {
            s.clock().addSeconds(60);
            const auto other = Workspace::open(twin, WorkspaceMode::MustExist, s.clock(), s.ids());
            QVERIFY(other);
            need((*other)->addEntry(EntryKind::Note, u"In that one"_s, s.clock().today()));
        }
        const QByteArray theirs = bytesOf(twin);
        QVERIFY(theirs != ours);
        constexpr qsizetype counter = 24;
        constexpr qsizetype counterSize = 16;
        QCOMPARE(theirs.mid(counter, counterSize), ours.mid(counter, counterSize));
        QVERIFY(writeOver(s.path(), theirs));
        QVERIFY(codeOf(s.workspace().addGoal(plainGoal(u"A"_s))) == ErrorCode::JournalGone);
        QCOMPARE(bytesOf(s.path()), theirs);
    }

    void aNewDateOnTheFileIsNoReplacement()
    {
        Sandbox s(Sandbox::Start::Furnished);
        QFile file(s.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime past(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(file.setFileTime(past, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(s.memoryMatchesFile());
    }

    void otherProgramsLockIsNamedAndWaitedForOnlyShortly()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const Memory memory(s.workspace());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(s.path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(codeOf(s.workspace().addMinutes(s.furniture().doing, 10)) == ErrorCode::JournalLocked);
            QVERIFY(Memory(s.workspace()) == memory);
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(s.workspace().addMinutes(s.furniture().doing, 10));
    }

    void pageThatDoesNotFitIsAFullDisk()
    {
        // The other way to a full disk: the database may not grow.
        Sandbox s(Sandbox::Start::Furnished);
        runOnTheStore(u"PRAGMA max_page_count = 1"_s); // SQLite takes the present size instead
        const Memory memory(s.workspace());
        const QString text(100'000, u'x');
        QVERIFY(codeOf(s.workspace().addEntry(EntryKind::Note, text, s.clock().today())) == ErrorCode::DiskFull);
        QVERIFY(Memory(s.workspace()) == memory);
        QVERIFY(s.workspace().verify());
    }

    void readOnlyWorkspaceRefusesEveryVerb_data() { addRows(allVerbCases()); }
    void readOnlyWorkspaceRefusesEveryVerb()
    {
        QFETCH(const int, index);
        Sandbox s(Sandbox::Start::Furnished);
        const VerbCase verb = allVerbCases()[static_cast<size_t>(index)];
        makeReady(s, verb);
        const FileDump file = s.dump();
        need(s.reopen(WorkspaceMode::ReadOnly));
        WorkspaceChange named;
        QVERIFY(codeOf(verb.act(s, named)) == ErrorCode::JournalReadOnly);
        QVERIFY(s.dump() == file);
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void readOnlyWorkspaceRefusesEveryAnswer()
    {
        Sandbox s(Sandbox::Start::Furnished);
        need(s.reopen(WorkspaceMode::ReadOnly));
        for (const DraftCase& answer : draftCases())
            QVERIFY(codeOf(answer.act(s)) == ErrorCode::JournalReadOnly);
        QVERIFY(codeOf(s.workspace().beginDraft(CheckForm::Short)) == ErrorCode::AlreadyExists);
    }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "failures_test.moc"
