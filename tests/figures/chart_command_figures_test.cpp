// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_journal.h"
#include "command_runner.h"
#include "counted_by_sql.h"

#include <domain/check.h>
#include <domain/play_id.h>
#include <transfer/csv.h>
#include <wording/check_words.h>
#include <wording/play_words.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(unrut::DayRange)

/// What 'unrut chart' writes into a table is what the rows of the file say, counted by SQL.
class ChartCommandFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_file.reset(); }
    void everyColumnIsWhatTheFileSays_data();
    void everyColumnIsWhatTheFileSays();
    void withoutARangeItIsAllThereIs();
    void whatWasTriedStandsBetweenTwoAssessments();
    void worksheetsAndPracticesStandBetweenTwoAssessments();
    void theBoardOfEveryDay();
    void theSummaryHasTheSameLinks();

private:
    using Columns = std::vector<std::vector<DayValue>>;
    [[nodiscard]] CsvRows table(const QString& name, const QStringList& range);
    /// The table that a chart writes, without its column of days.
    [[nodiscard]] Columns chart(const QString& name, const QStringList& range);
    [[nodiscard]] Columns counted(const QString& name, const DayRange& range) const;
    /// The key of the area that the table of Spark has beside it.
    [[nodiscard]] QString areaBesideSpark(const QStringList& range);

    /// An area's score before and after those days, as the table writes it; empty where there is none.
    [[nodiscard]] std::pair<QString, QString> around(const QString& area, QDate begun, QDate ended) const;

    CommandRunner m_runner;
    std::unique_ptr<PlainSql> m_file;
    QDate m_today;
};

namespace {

const QStringList areas{u"EXH"_s, u"WKL"_s, u"REC"_s, u"PRG"_s, u"CHL"_s, u"INT"_s,
                        u"GRW"_s, u"GOL"_s, u"VAL"_s, u"APP"_s, u"REL"_s, u"DEC"_s};

/// A table has one decimal.
constexpr double half = 0.05 + 1e-9;

QString said(const DayValue& value)
{
    return u"%1: %2"_s.arg(value.day.toString(Qt::ISODate)).arg(value.value);
}

/// The first place where they differ; empty when they do not.
QString difference(const std::vector<DayValue>& table, const std::vector<DayValue>& rows)
{
    for (size_t i = 0; i < std::min(table.size(), rows.size()); ++i) {
        if (table[i].day != rows[i].day || std::abs(table[i].value - rows[i].value) > half)
            return u"the table says %1, the rows %2"_s.arg(said(table[i]), said(rows[i]));
    }
    return table.size() == rows.size() ? QString()
                                       : u"the table has %1 values, the rows %2"_s.arg(table.size()).arg(rows.size());
}

} // namespace

void ChartCommandFiguresTest::initTestCase()
{
    m_today = m_runner.clock().today();
    const auto workspace =
        Workspace::open(m_runner.journal(), WorkspaceMode::CreateIfMissing, m_runner.clock(), m_runner.ids());
    QVERIFY(workspace);
    fillWithCheckedYear(**workspace, m_runner.clock());
    m_file = std::make_unique<PlainSql>(m_runner.journal());
}

CsvRows ChartCommandFiguresTest::table(const QString& name, const QStringList& range)
{
    const QString written = m_runner.file(u"chart.csv"_s);
    if (m_runner.run(QStringList{u"chart"_s, name, u"--out"_s, written} + range).exit != 0)
        return {};
    QFile file(written);
    return file.open(QIODevice::ReadOnly) ? csvRows(file.readAll()).value_or({}) : CsvRows();
}

ChartCommandFiguresTest::Columns ChartCommandFiguresTest::chart(const QString& name, const QStringList& range)
{
    const CsvRows rows = table(name, range);
    if (rows.empty())
        return {};
    Columns columns(static_cast<size_t>(rows.front().size() - 1));
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        for (size_t column = 0; column < columns.size(); ++column) {
            const QString cell = row->value(static_cast<qsizetype>(column) + 1);
            if (!cell.isEmpty())
                columns[column].push_back({QDate::fromString(row->front(), Qt::ISODate), cell.toDouble()});
        }
    }
    return columns;
}

ChartCommandFiguresTest::Columns ChartCommandFiguresTest::counted(const QString& name, const DayRange& range) const
{
    if (name == "gut"_L1)
        return {bysql::gut(*m_file, range)};
    if (name == "areas"_L1) {
        Columns columns{bysql::scores(*m_file, u"Spark"_s, range)};
        for (const QString& area : areas)
            columns.push_back(bysql::scores(*m_file, area, range));
        return columns;
    }
    return {bysql::daily(*m_file, name, range), bysql::smoothedLine(*m_file, name, range)};
}

QString ChartCommandFiguresTest::areaBesideSpark(const QStringList& range)
{
    const CsvRows rows = table(u"spark"_s, range);
    const QString shown = rows.empty() ? QString() : rows.front().value(1);
    const auto all = allDomains();
    const auto domain =
        std::find_if(all.begin(), all.end(), [&](Domain each) { return wording::domainName(each) == shown; });
    return areas.value(domain - all.begin());
}

void ChartCommandFiguresTest::everyColumnIsWhatTheFileSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DayRange>("range");
    for (const char* name : {"mood", "energy", "sleep", "areas", "gut", "spark"}) {
        QTest::addRow("%s, a quarter", name) << QString::fromLatin1(name) << DayRange{m_today.addDays(-89), m_today};
        QTest::addRow("%s, days long past", name)
            << QString::fromLatin1(name) << DayRange{m_today.addDays(-330), m_today.addDays(-100)};
        QTest::addRow("%s, more than there is", name)
            << QString::fromLatin1(name) << DayRange{m_today.addYears(-3), m_today};
    }
}

void ChartCommandFiguresTest::everyColumnIsWhatTheFileSays()
{
    QFETCH(const QString, name);
    QFETCH(const DayRange, range);
    const QStringList days{u"--from"_s, range.from.toString(Qt::ISODate), u"--to"_s, range.to.toString(Qt::ISODate)};
    const Columns table = chart(name, days);
    const Columns rows = name == "spark"_L1 ? Columns{bysql::scores(*m_file, areaBesideSpark(days), range),
                                                      bysql::scores(*m_file, u"Spark"_s, range)}
                                            : counted(name, range);
    QCOMPARE(table.size(), rows.size());
    for (size_t column = 0; column < rows.size(); ++column) {
        QVERIFY2(rows[column].size() >= 2, "nothing is compared");
        QCOMPARE(difference(table[column], rows[column]), QString());
    }
}

void ChartCommandFiguresTest::withoutARangeItIsAllThereIs()
{
    // How much the line is smoothed hangs on the range, which then begins with the first value.
    const DayRange all{m_today.addDays(-420), m_today};
    const Columns table = chart(u"mood"_s, {});
    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(difference(table[0], bysql::daily(*m_file, u"mood"_s, all)), QString());
    QCOMPARE(difference(table[1], bysql::smoothedLine(*m_file, u"mood"_s, all)), QString());
    QCOMPARE(table[0].front().day, all.from);
}

void ChartCommandFiguresTest::whatWasTriedStandsBetweenTwoAssessments()
{
    const CsvRows rows = table(u"tried"_s, {});
    const DayRange all{QDate(1900, 1, 1), m_today};
    int compared = 0;
    for (const bysql::TriedGoal& goal : bysql::triedGoals(*m_file, all)) {
        const std::vector<DayValue> scores = bysql::comparableScores(*m_file, goal.area, all);
        const auto later =
            std::find_if(scores.begin(), scores.end(), [&](const DayValue& each) { return each.day > goal.begun; });
        const auto after =
            std::find_if(later, scores.end(), [&](const DayValue& each) { return each.day >= goal.ended; });
        const bool isBetween = later != scores.begin() && after != scores.end();
        const auto text = [](double score) { return QString::number(std::lround(score)); };
        const QString from = isBetween ? text((later - 1)->value) : QString();
        const QString to = isBetween ? text(after->value) : QString();
        const QString play = wording::playName(*playFromKey(goal.play));
        const QString area = wording::domainName(*domainFromKey(goal.area));
        // Several of one play between the same two assessments share a row.
        const bool isThere = std::any_of(rows.begin() + 1, rows.end(), [&](const QStringList& row) {
            return row.at(0) == play && row.at(3) == area && row.at(4) == from && row.at(5) == to &&
                   QDate::fromString(row.at(1), Qt::ISODate) <= goal.begun &&
                   (row.at(2).isEmpty() || QDate::fromString(row.at(2), Qt::ISODate) >= goal.ended);
        });
        QVERIFY2(isThere, qPrintable(u"%1 %2: %3 -> %4"_s.arg(play, goal.begun.toString(Qt::ISODate), from, to)));
        compared += isBetween ? 1 : 0;
    }
    QVERIFY2(compared >= 3, qPrintable(QString::number(compared)));
}

void ChartCommandFiguresTest::worksheetsAndPracticesStandBetweenTwoAssessments()
{
    const CsvRows rows = table(u"tried"_s, {});
    std::map<QString, QString> keys{{u"Spark"_s, u"Spark"_s}};
    for (const Domain domain : allDomains())
        keys[wording::domainName(domain)] = domainKey(domain);
    int compared = 0;
    int open = 0;
    for (const bysql::TriedSheet& sheet : bysql::triedSheets(*m_file)) {
        const QString play = wording::playName(*playFromKey(sheet.play));
        // The row says which area; the rows of the file, what it was before and after.
        const bool isThere = std::any_of(rows.begin() + 1, rows.end(), [&](const QStringList& row) {
            const QDate ended = QDate::fromString(row.at(2), Qt::ISODate);
            if (row.at(0) != play || QDate::fromString(row.at(1), Qt::ISODate) > sheet.begun ||
                (sheet.ended.isValid() ? ended.isValid() && ended < sheet.ended : ended.isValid()))
                return false;
            const auto [from, to] = around(keys.at(row.at(3)), sheet.begun, sheet.ended);
            compared += !from.isEmpty() && !to.isEmpty() ? 1 : 0;
            return row.at(4) == (to.isEmpty() ? QString() : from) && row.at(5) == (from.isEmpty() ? QString() : to);
        });
        QVERIFY2(isThere, qPrintable(u"%1 %2"_s.arg(play, sheet.begun.toString(Qt::ISODate))));
        open += sheet.ended.isValid() ? 0 : 1;
    }
    QVERIFY2(compared >= 2 && open >= 1, qPrintable(u"%1 compared, %2 open"_s.arg(compared).arg(open)));
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](const QStringList& row) { // it lies in the bin
        return row.at(0) == wording::playName(Play::NewChallenge) && row.at(2).isEmpty();
    }));
}

std::pair<QString, QString> ChartCommandFiguresTest::around(const QString& area, QDate begun, QDate ended) const
{
    const DayRange all{QDate(1900, 1, 1), m_today};
    const std::vector<DayValue> scores =
        area == "Spark"_L1 ? bysql::scores(*m_file, area, all) : bysql::comparableScores(*m_file, area, all);
    const auto later =
        std::find_if(scores.begin(), scores.end(), [&](const DayValue& each) { return each.day > begun; });
    auto after = std::find_if(later, scores.end(), [&](const DayValue& each) { return each.day >= ended; });
    if (!ended.isValid() && later != scores.end())
        after = scores.end() - 1; // what goes on stands beside the newest
    const auto text = [](double score) { return QString::number(std::lround(score)); };
    return {later == scores.begin() ? QString() : text((later - 1)->value),
            after == scores.end() ? QString() : text(after->value)};
}

void ChartCommandFiguresTest::theBoardOfEveryDay()
{
    const DayRange range{m_today.addDays(-89), m_today};
    const Columns table =
        chart(u"flow"_s, {u"--from"_s, range.from.toString(Qt::ISODate), u"--to"_s, range.to.toString(Qt::ISODate)});
    QCOMPARE(table.size(), size_t(3));
    const std::vector<bysql::BoardDay> days = bysql::board(*m_file, range);
    for (size_t line = 0; line < table.size(); ++line) {
        std::vector<DayValue> rows;
        rows.reserve(days.size());
        for (const bysql::BoardDay& day : days)
            rows.push_back({day.day, static_cast<double>(day.cards.at(line))});
        QCOMPARE(difference(table[line], rows), QString());
    }
    // Without a range it begins where the journal does.
    QCOMPARE(chart(u"flow"_s, {}).at(0).front().day, bysql::firstDay(*m_file));
}

void ChartCommandFiguresTest::theSummaryHasTheSameLinks()
{
    const CommandResult result = m_runner.run({u"summary"_s, u"--json"_s});
    QCOMPARE(result.exit, 0);
    const QJsonArray links = QJsonDocument::fromJson(result.output).object()["links"_L1].toArray();
    QCOMPARE(links.size(), 3);
    const DayRange all{QDate(1900, 1, 1), m_today};
    for (const QJsonValue each : links) {
        const QJsonObject link = each.toObject();
        const QString x = link["x"_L1].toString();
        const bysql::Pair rows = bysql::pair(*m_file, x, link["lag"_L1].toInt(), all);
        QCOMPARE(link["y"_L1].toString(), u"mood"_s);
        QCOMPARE(link["days"_L1].toInt(), rows.days);
        QVERIFY2(rows.days >= 20 && std::abs(link["rho"_L1].toDouble() - rows.rho) < 1e-9, qPrintable(x));
        QVERIFY(link["low"_L1].toDouble() < rows.rho && rows.rho < link["high"_L1].toDouble());
    }
}

QTEST_MAIN(ChartCommandFiguresTest)
#include "chart_command_figures_test.moc"
