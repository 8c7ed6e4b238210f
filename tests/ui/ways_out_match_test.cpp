// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "window_fixture.h"

#include <wording/check_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>

#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The list of ways out after an assessment: best match first, with its word and its reason; last what is not suggested
/// yet; and what changed since something was tried.
class WaysOutMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theBestMatchComesFirstWithItsWord();
    void theReasonIsInThePersonsOwnAreas();
    void bestMatchLeavesOutWhatIsNotSuggestedYet();
    void whatRestHoldsBackIsOpenedAnyway();
    void whatChangedSinceIsTold();

private:
    void assess(const std::map<Domain, int>& weights)
    {
        QVERIFY(m_open->workspace->recordCheck(checkWith(weights, 25, m_open->clock.today())));
    }
    void choose(Play play)
    {
        m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
        OpenWindow::settle();
    }
    [[nodiscard]] Recommendation advice() const { return m_open->workspace->standing()->recommendation; }
    [[nodiscard]] QStringList spoken() const
    {
        QStringList rows;
        const auto* list = m_open->find<QListView>(u"Ways out"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    std::unique_ptr<OpenWindow> m_open;
};

void WaysOutMatchTest::init()
{
    m_open = std::make_unique<OpenWindow>();
}

void WaysOutMatchTest::theBestMatchComesFirstWithItsWord()
{
    assess({{Domain::Grw, 100}, {Domain::Val, 75}});
    m_open->show(Tab::WaysOut);
    m_open->click(u"All"_s);
    const std::map<Match, QString> words{
        {Match::Some, u" · some"_s}, {Match::Good, u" · good"_s}, {Match::Strong, u" · strong"_s}, {Match::None, {}}};
    QStringList expected{wording::playName(Play::TraceSource) + u" · a first look back"_s};
    QStringList held;
    double before = 100;
    for (const Suggestion& each : advice().all) {
        QVERIFY(each.points <= before);
        before = each.points;
        if (advice().held.contains(each.play))
            held.append(wording::playName(each.play) + u" · "_s + wording::notSuggestedYet());
        else
            expected.append(wording::playName(each.play) + words.at(matchOf(each.points)));
    }
    QVERIFY(!held.isEmpty());
    QVERIFY(expected.at(1).startsWith(wording::playName(Play::CareerPathTalk)));
    QVERIFY(expected.at(1).endsWith(u"strong"_s));
    QCOMPARE(spoken(), expected + held);
}

void WaysOutMatchTest::theReasonIsInThePersonsOwnAreas()
{
    assess({{Domain::Grw, 100}});
    m_open->show(Tab::WaysOut);
    choose(Play::CareerPathTalk);
    const std::vector<Suggestion> all = advice().all;
    QCOMPARE(all.front().play, Play::CareerPathTalk);
    const QString why = wording::suggestionWhy(all.front(), m_open->workspace->standing()->scores);
    QVERIFY2(why.contains(u"Growth is blocked"_s), qPrintable(why));
    QVERIFY(m_open->says(wording::matchWord(Match::Strong) + u" · "_s + why));
    m_open->click(u"Add to board"_s);
    QCOMPARE(m_open->workspace->goals().front().why, why); // how long a first step takes is no reason
}

void WaysOutMatchTest::bestMatchLeavesOutWhatIsNotSuggestedYet()
{
    assess({{Domain::Grw, 100}, {Domain::Val, 100}});
    m_open->show(Tab::WaysOut);
    m_open->click(u"Best match"_s);
    const QStringList rows = m_open->rowsOf(u"Ways out"_s);
    QCOMPARE(rows.size(), playCount - static_cast<qsizetype>(advice().held.size()));
    QVERIFY(!rows.contains(wording::playName(Play::CareerChange)));
    m_open->click(u"All"_s);
    QCOMPARE(m_open->rowsOf(u"Ways out"_s).size(), playCount);
}

void WaysOutMatchTest::whatRestHoldsBackIsOpenedAnyway()
{
    assess({{Domain::Exh, 100}, {Domain::Chl, 75}});
    QCOMPARE(advice().mode, Mode::RecoverFirst);
    QCOMPARE(advice().held.at(Play::Training), Hold::RecoverFirst);
    m_open->show(Tab::WaysOut);
    choose(Play::Training);
    QVERIFY(m_open->says(wording::notSuggestedYet() + u": "_s + wording::holdSentence(Hold::RecoverFirst)));
    QVERIFY(!m_open->find<QAbstractButton>(u"Start the worksheet"_s));
    m_open->click(wording::openAnyway());
    m_open->click(u"Start the worksheet"_s);
    QVERIFY(m_open->find<QAbstractButton>(u"About this way out"_s));
}

/// Tried through its worksheet alone, without 'Make it my focus': the area that spoke for it is compared all the same.
void WaysOutMatchTest::whatChangedSinceIsTold()
{
    assess({{Domain::Int, 100}});
    Worksheet sheet;
    sheet.play = Play::LoveList;
    sheet.setLines(u"gained"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    for (const auto& key : {u"miss"_s, u"more"_s, u"cue"_s, u"then"_s})
        sheet.setText(key, u"words"_s);
    sheet.setText(u"by"_s, u"2026-11-06"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    m_open->show(Tab::WaysOut);
    choose(Play::LoveList);
    m_open->click(u"Go on with the worksheet"_s);
    m_open->press(Qt::Key_Right, Qt::AltModifier);
    m_open->click(u"Finish, and do this"_s);
    const std::optional<Domain> area = m_open->workspace->goals().front().domain;
    QVERIFY(area.has_value());
    m_open->click(u"About this way out"_s);
    QVERIFY(m_open->find<QAbstractButton>(u"Finished on 2 November 2026"_s));
    QVERIFY2(!m_open->says(u"since then"_s), "there is nothing to compare with yet");
    m_open->clock.setDay(QDate(2026, 12, 1));
    QVERIFY(m_open->workspace->recordCheck(checkWith({}, 50, m_open->clock.today())));
    OpenWindow::settle();
    QVERIFY(m_open->says(wording::domainName(*area) + u" since then: 100 before, 50 now"_s));
}

QTEST_MAIN(WaysOutMatchTest)
#include "ways_out_match_test.moc"
