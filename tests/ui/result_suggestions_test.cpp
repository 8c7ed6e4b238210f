// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include <theme/style.h>
#include <wording/play_words.h>

#include <QPushButton>

using namespace unrut;

/// Which of the suggestions of a result has the page's one primary button, and how they stand.
class ResultSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void theFirstThatCanBeChosenIsLoud();
    void groundworkIsCompact();
};

void ResultSuggestionsTest::theFirstThatCanBeChosenIsLoud()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const auto loud = [&] {
        QStringList names;
        for (const QPushButton* each : window.visible<QPushButton>()) {
            if (each->property(kind::property).toString() == QLatin1String(kind::primary))
                names.append(each->accessibleName());
        }
        return names;
    };
    const QString second = wording::playName(window.top(1).play);
    QCOMPARE(loud(), QStringList{focusButton(window.firstPlay())});
    const int quiet = window.button(focusButton(second))->height();
    window.click(QStringLiteral("Add to board: %1").arg(window.firstPlay()));
    QCOMPARE(loud(), QStringList{focusButton(second)});
    QVERIFY(window.button(focusButton(second))->height() > quiet);
    QVERIFY(window.button(QStringLiteral("Add to board: %1").arg(second))->property(kind::property).isNull());
    window.click(focusButton(window.firstPlay()));
    QCOMPARE(loud(), QStringList{focusButton(second)});
    QVERIFY(window.workspace->undo() && window.workspace->undo());
    AssessWindow::settle();
    QCOMPARE(loud(), QStringList{focusButton(window.firstPlay())});
    AssessWindow::settle(); // the rows above and below move, too
    QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
}

void ResultSuggestionsTest::groundworkIsCompact()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const QAbstractButton* focus = window.button(focusButton(wording::playName(Play::TraceSource)));
    const auto sentence = [&]() -> const QLabel* {
        for (const QLabel* label : window.visible<QLabel>()) {
            if (label->text().startsWith(wording::playLine(Play::TraceSource)))
                return label;
        }
        return nullptr;
    }();
    QVERIFY(focus && sentence);
    const auto top = [&](const QWidget* widget) { return widget->mapTo(window.page, QPoint()).y(); };
    QVERIFY(top(focus) < top(sentence) + sentence->height());
}

QTEST_MAIN(ResultSuggestionsTest)
#include "result_suggestions_test.moc"
