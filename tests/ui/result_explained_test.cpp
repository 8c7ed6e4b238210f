// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include <wording/check_words.h>
#include <wording/result_words.h>

#include <QMenu>
#include <QPushButton>

using namespace unrut;

/// Every number of a result is explained by the page it stands on.
class ResultExplainedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerOfAnAreaIsAClickAway();
    void partsAndImportanceOfAnAreaAreExplained();
    void aPartWithTooFewAnswersIsExplained();
    void sumsAreShownOnRequest();
    void theTableHasAVerdictBesideEveryRow();
    void reasonsOfAnotherAreaAreAClickAway();
};

void ResultExplainedTest::everyAnswerOfAnAreaIsAClickAway()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const std::vector<wording::Reason> answers = wording::answersIn(Domain::Grw, window.workspace->standing()->check);
    QCOMPARE(answers.size(), size_t(4));
    QVERIFY(!window.says(answers.back().answer));
    window.click(QStringLiteral("All your answers here"));
    for (const wording::Reason& answer : answers)
        QVERIFY(window.says(answer.answer));
    window.click(QStringLiteral("How to read this"));
    for (const QString& paragraph : wording::howToRead())
        QVERIFY(window.says(paragraph));
    QVERIFY(window.says(wording::sparkHint()));
}

void ResultExplainedTest::partsAndImportanceOfAnAreaAreExplained()
{
    Check check = checkWith({{Domain::Rel, 75}, {Domain::Exh, 50}}, 25, {2026, 11, 1});
    check.importance[Domain::Rel] = 50;
    ResultWindow window(check);
    window.click(QStringLiteral("All your answers here"));
    QVERIFY(window.says(QStringLiteral("Conflict by itself: 75, the mean of the answers that count for it.")));
    QVERIFY(window.says(QStringLiteral("Isolation by itself: 75, the mean of the answers that count for it.")));
    QVERIFY(window.says(QStringLiteral("For the matches its 75 counts as 56.")));
}

void ResultExplainedTest::aPartWithTooFewAnswersIsExplained()
{
    Check check = checkWith({{Domain::Rel, 75}, {Domain::Exh, 50}}, 25, {2026, 11, 1});
    for (const QString& key : {QStringLiteral("rel1"), QStringLiteral("rel2")})
        check.answers[static_cast<size_t>(itemFromKey(key).value())] = {};
    ResultWindow window(check);
    const auto standing = window.workspace->standing();
    const Scores& scores = standing->scores;
    QVERIFY(scores.of(Domain::Rel).score && scores.relConflict.has_value() != scores.relIsolation.has_value());
    window.click(QStringLiteral("All your answers here"));
    QVERIFY(window.says(QStringLiteral("The other part has too few answers")));
}

void ResultExplainedTest::sumsAreShownOnRequest()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const QString sums = wording::sums(window.top(0), window.workspace->standing()->scores);
    QVERIFY(!window.says(sums));
    window.click(QStringLiteral("Show the sums: %1").arg(window.firstPlay()));
    QVERIFY(window.says(sums));
    QVERIFY(window.says(wording::sharesLine(window.top(0))));
    window.click(QStringLiteral("Hide the sums: %1").arg(window.firstPlay()));
    QVERIFY(!window.says(sums));
}

void ResultExplainedTest::theTableHasAVerdictBesideEveryRow()
{
    ResultWindow window(blockedGrowth({2026, 10, 1}));
    window.click(QStringLiteral("Show as table"));
    QVERIFY(!window.says(QStringLiteral("about the same")));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::App, 75}, {Domain::Wkl, 50}}, 25, {2026, 11, 1})));
    AssessWindow::settle();
    QMap<QString, int> verdicts;
    for (const QLabel* label : window.visible<QLabel>())
        ++verdicts[label->text()];
    QCOMPARE(verdicts.value(wording::verdictShort(Verdict::ClearBetter)), 1);
    QCOMPARE(verdicts.value(QStringLiteral("may be chance")), 1);
    QCOMPARE(verdicts.value(QStringLiteral("about the same")), domainCount - 2);
}

void ResultExplainedTest::reasonsOfAnotherAreaAreAClickAway()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    auto* others = qobject_cast<QPushButton*>(window.button(QStringLiteral("Look at another area")));
    QVERIFY(others);
    QCOMPARE(others->menu()->actions().size(), domainCount);
    for (QAction* area : others->menu()->actions()) {
        if (area->text().startsWith(wording::domainName(Domain::App)))
            area->trigger();
    }
    AssessWindow::settle();
    QVERIFY(window.says(QStringLiteral("Why Recognition and backing")));
    QVERIFY(window.says(QStringLiteral("75 of 100, pressing, from 5 of 5 answers.")));
}

QTEST_MAIN(ResultExplainedTest)
#include "result_explained_test.moc"
