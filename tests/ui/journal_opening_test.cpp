// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_person.h"
#include "opening/opening_dialog.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/journal_opening.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

using Damage = std::function<bool(const QString& path)>;
Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(unrut::ErrorCode)

namespace {

const QString tryAgain = u"Try again"_s;
const QString onlyRead = u"Open it only to read"_s;
const QString openAnother = u"Look for a journal or a backup…"_s;
const QString copyForHelp = u"Make a copy for help…"_s;
const QString beginHere = u"Begin a new journal"_s;
const QString beginElsewhere = u"Begin a new journal elsewhere…"_s;
const QString quit = u"Quit"_s;

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwriteSchema(const QString& path)
{
    constexpr int headerSize = 100;
    constexpr int restOfPage = 3996;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(headerSize) &&
           file.write(QByteArray(restOfPage, '\xAA')) == restOfPage;
}

bool runSql(const QString& path, const QString& statement)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    return done;
}

/// The rights of somebody who is not root, while it lives; for the one thread of this test.
class NobodyInParticular
{
public:
    NobodyInParticular() { m_changed = ::geteuid() == 0 && ::seteuid(user) == 0; }
    ~NobodyInParticular()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    static bool handOver(const QString& path)
    {
        return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), user, user) == 0;
    }

private:
    static constexpr uid_t user = 65534;
    bool m_changed = false;
};

} // namespace

/// What a person sees and can do when the window's journal cannot be opened.
class JournalOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFirstStartMakesAJournalAndAsksNothing();
    void aJournalThatIsKnownAndGoneIsAskedFor();
    void aNewOneIsBegunOnlyWhenTheyChooseIt();
    void theJournalAtItsNewPlaceIsKept();
    void anotherJournalForOneStartIsNotKept();
    void aFileDialogThatIsClosedAsksAgain();
    void aNewJournalElsewhereNeverTakesTheOldFile();
    void tryingAgainHelpsOnceTheCauseIsGone();
    void whatCannotBeOpenedIsToldAndLeftAlone_data();
    void whatCannotBeOpenedIsToldAndLeftAlone();
    void rightsThatAreMissingLeaveReading_data();
    void rightsThatAreMissingLeaveReading();
    void everyFailureHasASentenceAndAWayOn_data();
    void everyFailureHasASentenceAndAWayOn();

private:
    std::unique_ptr<Workspace> openAsked(bool named = false)
    {
        return openJournalAsking({m_journal->path(), named}, *m_settings, m_clock, m_ids);
    }
    void makeKnown()
    {
        QVERIFY(openAsked());
        QVERIFY(m_settings->knowsJournal(m_journal->path()));
    }
    /// Picks a file in the file dialog.
    void picks(const QString& path)
    {
        m_person->then([path](QDialog& dialog) {
            // Typed: what selectFile() picks can be taken back by the list of files, which is read meanwhile.
            auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
            QVERIFY(name);
            name->setText(path);
            dialog.accept();
        });
    }
    void clicks(const QString& button)
    {
        m_person->then([button](QDialog& dialog) { ModalPerson::click(dialog, button); });
    }

    std::unique_ptr<TemporaryJournal> m_journal;
    std::unique_ptr<TemporaryJournal> m_elsewhere;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ModalPerson> m_person;
    FakeClock m_clock;
    SequentialIdSource m_ids;
};

void JournalOpeningTest::init()
{
    // The dialogs of the desktop cannot be driven from here.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_journal = std::make_unique<TemporaryJournal>();
    m_elsewhere = std::make_unique<TemporaryJournal>();
    m_settings = std::make_unique<Settings>(m_elsewhere->file(u"settings.ini"_s));
    m_person = std::make_unique<ModalPerson>();
}

void JournalOpeningTest::cleanup()
{
    QVERIFY2(m_person->surprises().isEmpty(), qPrintable(m_person->surprises().join(u'\n')));
    QVERIFY2(m_person->isDone(), "a dialog that was expected never came");
    m_person.reset();
}

void JournalOpeningTest::aFirstStartMakesAJournalAndAsksNothing()
{
    const auto workspace = openAsked();
    QVERIFY(workspace);
    QVERIFY(workspace->wasCreated());
    QVERIFY(m_settings->knowsJournal(m_journal->path()));
    QCOMPARE(m_settings->journalPath(), QString());
}

void JournalOpeningTest::aJournalThatIsKnownAndGoneIsAskedFor()
{
    makeKnown();
    QVERIFY(QFile::remove(m_journal->path()));
    m_person->then([this](QDialog& dialog) {
        QCOMPARE(dialog.windowTitle(), u"The journal is not where it was"_s);
        const QString said = ModalPerson::textsOf(dialog).join(u'\n');
        QVERIFY2(said.contains(m_journal->path()), qPrintable(said));
        QCOMPARE(ModalPerson::buttonsOf(dialog), (QStringList{openAnother, tryAgain, beginHere, quit}));
        dialog.reject(); // closing it gives up
    });
    QVERIFY(!openAsked());
    QVERIFY(!QFile::exists(m_journal->path()));
}

void JournalOpeningTest::aNewOneIsBegunOnlyWhenTheyChooseIt()
{
    makeKnown();
    QVERIFY(QFile::remove(m_journal->path()));
    clicks(beginHere);
    const auto workspace = openAsked();
    QVERIFY(workspace);
    QVERIFY(workspace->wasCreated());
}

void JournalOpeningTest::theJournalAtItsNewPlaceIsKept()
{
    makeKnown();
    const QString moved = m_elsewhere->file(u"moved.unrut"_s);
    QVERIFY(QFile::rename(m_journal->path(), moved));
    clicks(openAnother);
    picks(moved);
    const auto workspace = openAsked();
    QVERIFY(workspace);
    QVERIFY(!workspace->wasCreated());
    QCOMPARE(workspace->path(), QFileInfo(moved).canonicalFilePath());
    QCOMPARE(m_settings->journalPath(), moved);
    QVERIFY(m_settings->knowsJournal(moved));
}

void JournalOpeningTest::anotherJournalForOneStartIsNotKept()
{
    makeKnown();
    const QString moved = m_elsewhere->file(u"moved.unrut"_s);
    QVERIFY(QFile::rename(m_journal->path(), moved));
    clicks(openAnother);
    picks(moved);
    QVERIFY(openAsked(true));
    QCOMPARE(m_settings->journalPath(), QString());
}

void JournalOpeningTest::aFileDialogThatIsClosedAsksAgain()
{
    makeKnown();
    QVERIFY(QFile::remove(m_journal->path()));
    clicks(openAnother);
    m_person->then([](QDialog& dialog) { dialog.reject(); });
    clicks(quit);
    QVERIFY(!openAsked());
}

void JournalOpeningTest::aNewJournalElsewhereNeverTakesTheOldFile()
{
    QVERIFY(put(m_journal->path(), "Dear diary,\n"));
    clicks(beginElsewhere);
    picks(m_journal->path()); // the very file that is none
    clicks(beginElsewhere);
    picks(m_elsewhere->file(u"new.unrut"_s));
    const auto workspace = openAsked();
    QVERIFY(workspace);
    QVERIFY(workspace->wasCreated());
    QCOMPARE(bytesOf(m_journal->path()), QByteArray("Dear diary,\n"));
}

void JournalOpeningTest::tryingAgainHelpsOnceTheCauseIsGone()
{
    auto other = openAsked();
    QVERIFY(other);
    m_person->then([&other](QDialog& dialog) {
        QCOMPARE(ModalPerson::buttonsOf(dialog), (QStringList{tryAgain, onlyRead, openAnother, quit}));
        ModalPerson::click(dialog, tryAgain); // too soon
    });
    m_person->then([&other](QDialog& dialog) {
        other.reset();
        ModalPerson::click(dialog, tryAgain);
    });
    const auto workspace = openAsked();
    QVERIFY(workspace);
    QVERIFY(!workspace->isReadOnly());
}

void JournalOpeningTest::whatCannotBeOpenedIsToldAndLeftAlone_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("salvage"); // where that is offered; -1: it is not
    const auto row = [](const char* name, const Damage& damage, const QString& said, int salvage = -1) {
        QTest::newRow(name) << damage << said << salvage;
    };
    row(
        "zero bytes", [](const QString& path) { return QFile::resize(path, 0); }, u"is empty"_s);
    row(
        "cut short", [](const QString& path) { return QFile::resize(path, QFileInfo(path).size() - 1); },
        u"shorter than it should be"_s, 0);
    row("damaged", overwriteSchema, u"file is damaged, and no backup was found"_s, 0);
    row(
        "something else", [](const QString& path) { return put(path, "Dear diary,\n"); }, u"not an Unrut journal"_s, 1);
    row(
        "from a newer Unrut", [](const QString& path) { return runSql(path, u"PRAGMA user_version = 4711"_s); },
        u"newer Unrut"_s);
    row(
        "a folder", [](const QString& path) { return QFile::remove(path) && QDir().mkdir(path); }, u"is a folder"_s);
    row(
        "a pipe",
        [](const QString& path) {
            return QFile::remove(path) && ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
        },
        u"a device or a pipe"_s);
    row(
        "a link to nothing",
        [](const QString& path) { return QFile::remove(path) && QFile::link(path + u"-nowhere"_s, path); },
        u"leads to a file that is not there"_s);
}

void JournalOpeningTest::whatCannotBeOpenedIsToldAndLeftAlone()
{
    QFETCH(Damage, damage);
    QFETCH(QString, said);
    QFETCH(int, salvage);
    QStringList ways{openAnother, beginElsewhere, tryAgain, quit};
    if (salvage >= 0) {
        ways.insert(salvage, u"Save what can be read…"_s);
        ways.insert(3, copyForHelp);
    }
    makeKnown();
    QVERIFY(damage(m_journal->path()));
    const QByteArray before = bytesOf(m_journal->path());
    m_person->then([&](QDialog& dialog) {
        QCOMPARE(dialog.windowTitle(), u"This journal cannot be opened"_s);
        const QString texts = ModalPerson::textsOf(dialog).join(u'\n');
        QVERIFY2(texts.contains(said), qPrintable(texts));
        QVERIFY(texts.contains(m_journal->path()));
        QCOMPARE(ModalPerson::buttonsOf(dialog), ways);
        ModalPerson::click(dialog, quit);
    });
    QVERIFY(!openAsked());
    QCOMPARE(bytesOf(m_journal->path()), before);
    QVERIFY(!QFileInfo::exists(m_journal->path() + u".lock"_s));
}

void JournalOpeningTest::rightsThatAreMissingLeaveReading_data()
{
    QTest::addColumn<uint>("fileMode");
    QTest::addColumn<uint>("folderMode");
    QTest::newRow("read-only file") << 0400U << 0700U;
    QTest::newRow("read-only folder") << 0600U << 0500U;
}

void JournalOpeningTest::rightsThatAreMissingLeaveReading()
{
    QFETCH(const uint, fileMode);
    QFETCH(const uint, folderMode);
    makeKnown();
    const QByteArray folder = QFile::encodeName(m_journal->folder());
    QVERIFY(NobodyInParticular::handOver(m_journal->path()));
    QVERIFY(NobodyInParticular::handOver(m_journal->folder()));
    QCOMPARE(::chmod(QFile::encodeName(m_journal->path()).constData(), fileMode), 0);
    QCOMPARE(::chmod(folder.constData(), folderMode), 0);
    m_person->then([](QDialog& dialog) {
        QCOMPARE(ModalPerson::buttonsOf(dialog), (QStringList{onlyRead, tryAgain, openAnother, quit}));
        ModalPerson::click(dialog, onlyRead);
    });
    std::unique_ptr<Workspace> workspace;
    {
        const NobodyInParticular rights;
        workspace = openAsked();
    }
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY(workspace);
    QVERIFY(workspace->isReadOnly());
}

void JournalOpeningTest::everyFailureHasASentenceAndAWayOn_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::JournalGone); ++code)
        QTest::addRow("error %d", code) << static_cast<ErrorCode>(code);
}

void JournalOpeningTest::everyFailureHasASentenceAndAWayOn()
{
    QFETCH(ErrorCode, code);
    for (const bool fileIsThere : {true, false}) {
        for (const int backups : {0, 1, 7}) {
            const std::vector<OpeningChoice> choices =
                choicesFor(code, {fileIsThere, backups, u"Today, 09:12"_s, false});
            QVERIFY(choices.size() >= 3);
            QCOMPARE(static_cast<int>(choices.back()), static_cast<int>(OpeningChoice::Quit));
            for (const OpeningChoice choice : choices)
                QCOMPARE(static_cast<int>(std::count(choices.begin(), choices.end(), choice)), 1);
        }
    }
    OpeningDialog dialog(failure(code), m_journal->path(), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QStringList texts = ModalPerson::textsOf(dialog);
    QVERIFY(texts.at(1).size() > 20);
    if (code != ErrorCode::JournalCorrupt && code != ErrorCode::MigrationFailed && code != ErrorCode::BackupFailed) {
        QVERIFY(texts.contains(u"Nothing was put in its place."_s)); // the sentences of those say it
        const QStringList there = ModalPerson::textsOf(OpeningDialog(failure(code), {}, {true, 0, {}, false}));
        QVERIFY(there.contains(u"The file was left as it is, and nothing in it was changed."_s));
    }
    QVERIFY(!texts.join(u' ').contains(u'!'));
    // Return does what is likeliest to help (to quit, where a newer Unrut is needed), Escape gives up.
    auto* best = qobject_cast<QPushButton*>(QApplication::focusWidget());
    const QStringList ways = ModalPerson::buttonsOf(dialog);
    QCOMPARE(best ? best->text() : QString(), code == ErrorCode::JournalNewer ? ways.constLast() : ways.constFirst());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible() && dialog.choice() == OpeningChoice::Quit);
}

QTEST_MAIN(JournalOpeningTest)
#include "journal_opening_test.moc"
