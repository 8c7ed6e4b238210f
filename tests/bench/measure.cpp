// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace unrut::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

double median(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

Meter::Meter(QString name, QStringList figures) : m_name(std::move(name)), m_figures(std::move(figures)) {}

void Meter::add(const QString& contender, Run run)
{
    m_contenders.push_back({contender, run, {}});
    if (m_contenders.size() == 1)
        m_contenders.push_back({contender + u" again"_s, std::move(run), {}});
}

void Meter::addTimed(const QString& contender, std::function<double()> run)
{
    add(contender, [timed = std::move(run)] { return std::optional(std::vector{timed()}); });
}

int Meter::measure(int rounds)
{
    if (!runAll(false))
        return 1;
    for (int round = 0; round < rounds; ++round) {
        if (!runAll(true))
            return 1;
    }
    return write() ? 0 : 1;
}

bool Meter::runAll(bool counts)
{
    for (Contender& contender : m_contenders) {
        auto numbers = contender.run();
        if (!numbers || numbers->size() != static_cast<size_t>(m_figures.size())) {
            QTextStream(stderr) << m_name << ": a run of '" << contender.name << "' could not be measured\n";
            return false;
        }
        if (counts)
            contender.runs.push_back(*std::move(numbers));
    }
    return true;
}

bool Meter::write() const
{
    QJsonArray figures;
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure) {
        QJsonArray contenders;
        for (const Contender& contender : m_contenders) {
            std::vector<double> values;
            for (const auto& run : contender.runs)
                values.push_back(run[static_cast<size_t>(figure)]);
            contenders.append(QJsonObject{
                {u"name"_s, contender.name}, {u"median"_s, median(values)}, {u"values"_s, arrayOf(values)}});
        }
        figures.append(QJsonObject{{u"name"_s, m_figures.at(figure)}, {u"contenders"_s, contenders}});
    }
    QJsonArray targets;
    for (const Target& target : m_targets) {
        QJsonObject object{
            {u"figure"_s, target.figure}, {u"contender"_s, target.contender}, {u"at_most"_s, target.bound}};
        if (target.kind == Target::Kind::RatioAtMost)
            object.insert(u"against"_s, target.against);
        if (target.kind == Target::Kind::NinetyNineAtMost)
            object.insert(u"percentile"_s, 99);
        if (target.kind == Target::Kind::FourInFiveAtMost)
            object.insert(u"percentile"_s, 80);
        targets.append(object);
    }
    const QJsonObject all{{u"meter"_s, m_name}, {u"figures"_s, figures}, {u"targets"_s, targets}};
    QFile file(QDir(qEnvironmentVariable("UNRUT_BENCH_DIR", u"."_s)).filePath(m_name + u".json"_s));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0)
        return true;
    QTextStream(stderr) << m_name << ": " << file.errorString() << '\n';
    return false;
}

} // namespace unrut::bench
