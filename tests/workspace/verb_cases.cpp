// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

namespace unrut {

namespace {

/// Both sides of a dump that are not on the other, for a message that can be read.
QString difference(const FileDump& a, const FileDump& b)
{
    QStringList lines;
    for (const QString& row : a) {
        if (!b.contains(row))
            lines << QStringLiteral("- ") + row;
    }
    for (const QString& row : b) {
        if (!a.contains(row))
            lines << QStringLiteral("+ ") + row;
    }
    return lines.join(u'\n');
}

struct State
{
    Journal journal;
    FileDump file;
    explicit State(Sandbox& sandbox) : journal(sandbox.everything()), file(sandbox.dump()) {}
};

void compareWith(const State& expected, Sandbox& sandbox)
{
    const FileDump file = sandbox.dump();
    QVERIFY2(file == expected.file, qUtf8Printable(difference(expected.file, file)));
    QVERIFY(sandbox.everything() == expected.journal);
    QVERIFY(sandbox.memoryMatchesFile());
    const Status sound = sandbox.workspace().verify();
    QVERIFY2(sound, sound ? "" : qUtf8Printable(sound.error().detail));
}

} // namespace

VerbCases allVerbCases()
{
    VerbCases all;
    for (const VerbCases& some : {checkVerbCases(), goalVerbCases(), boardVerbCases(), kindVerbCases(), stepVerbCases(),
                                  logVerbCases(), peopleVerbCases(), talkVerbCases(), pageVerbCases(),
                                  worksheetVerbCases(), weekVerbCases(), importVerbCases()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void addRows(const VerbCases& cases)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void doUndoRedo(const VerbCase& verb)
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    if (verb.prepare) {
        verb.prepare(sandbox);
        need(sandbox.reopen());
    }
    Workspace& w = sandbox.workspace();
    const State before(sandbox);

    WorkspaceChange named;
    const Status acted = verb.act(sandbox, named);
    QVERIFY2(acted, acted ? "" : qUtf8Printable(acted.error().detail));
    QCOMPARE(sandbox.takeChanges(), QStringList{told(named)});
    QVERIFY(sandbox.takeUndoSignals() >= 1);
    QVERIFY(w.undoVerb() == verb.verb);
    QVERIFY(!w.redoVerb());
    const State after(sandbox);
    QVERIFY(!(after.journal == before.journal));
    compareWith(after, sandbox);
    if (QTest::currentTestFailed())
        return;

    // What is taken back and done again keeps its own times, whatever the clock was set to.
    sandbox.clock().addDays(-400);
    QVERIFY(w.undo());
    QCOMPARE(sandbox.takeChanges(), QStringList{told(named)});
    QVERIFY(sandbox.takeUndoSignals() >= 1);
    QVERIFY(!w.undoVerb());
    QVERIFY(w.redoVerb() == verb.verb);
    compareWith(before, sandbox);
    if (QTest::currentTestFailed())
        return;

    sandbox.clock().addDays(4000);
    QVERIFY(w.redo());
    QCOMPARE(sandbox.takeChanges(), QStringList{told(named)});
    QVERIFY(w.undoVerb() == verb.verb);
    QVERIFY(!w.redoVerb());
    compareWith(after, sandbox);

    QVERIFY(sandbox.reopen());
    compareWith(after, sandbox);
}

} // namespace unrut
