// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What was typed and is not part of the journal yet.
class UnsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereAgainAfterTheJournalWasClosed();
    void anEmptyTextIsForgottenAndOthersStay();
    void itIsNoUndoStepAndTellsNobody();
    void theRestOfTheFileStaysAsItIs();
    void aJournalThatIsOnlyReadKeepsNothingNew();
};

void UnsentTest::itIsThereAgainAfterTheJournalWasClosed()
{
    Sandbox sandbox;
    const UnsentTexts typed{{u"log/win"_s, u"Said no\nto a <b>third</b> meeting"_s}, {u"board/next"_s, u"Ask"_s}};
    need(sandbox.workspace().keepUnsent(typed));
    need(sandbox.reopen());
    QVERIFY(need(sandbox.workspace().unsentTexts()) == typed);
    need(sandbox.workspace().verify());
}

void UnsentTest::anEmptyTextIsForgottenAndOthersStay()
{
    Sandbox sandbox;
    need(sandbox.workspace().keepUnsent({{u"a"_s, u"one"_s}, {u"b"_s, u"two"_s}}));
    need(sandbox.workspace().keepUnsent({{u"a"_s, {}}, {u"c"_s, {}}}));
    need(sandbox.reopen());
    QVERIFY(need(sandbox.workspace().unsentTexts()) == (UnsentTexts{{u"b"_s, u"two"_s}}));
}

void UnsentTest::itIsNoUndoStepAndTellsNobody()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const auto before = sandbox.workspace().undoVerb();
    sandbox.takeChanges();
    sandbox.takeUndoSignals();
    need(sandbox.workspace().keepUnsent({{u"a"_s, u"one"_s}}));
    QCOMPARE(sandbox.workspace().undoVerb(), before);
    QCOMPARE(sandbox.takeChanges(), QStringList());
    QCOMPARE(sandbox.takeUndoSignals(), 0);
}

void UnsentTest::theRestOfTheFileStaysAsItIs()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const FileDump before = sandbox.dump();
    const Journal journal = sandbox.everything();
    need(sandbox.workspace().keepUnsent({{u"a"_s, u"one"_s}}));
    QVERIFY(!(sandbox.dump() == before));
    QVERIFY(sandbox.everything() == journal);
    need(sandbox.workspace().keepUnsent({{u"a"_s, {}}}));
    QVERIFY(sandbox.dump() == before);
}

void UnsentTest::aJournalThatIsOnlyReadKeepsNothingNew()
{
    Sandbox sandbox;
    need(sandbox.workspace().keepUnsent({{u"a"_s, u"one"_s}}));
    need(sandbox.reopen(WorkspaceMode::ReadOnly));
    const Status kept = sandbox.workspace().keepUnsent({{u"a"_s, u"two"_s}});
    QVERIFY(!kept && kept.error().code == ErrorCode::JournalReadOnly);
    QVERIFY(need(sandbox.workspace().unsentTexts()) == (UnsentTexts{{u"a"_s, u"one"_s}}));
}

QTEST_GUILESS_MAIN(UnsentTest)
#include "unsent_test.moc"
