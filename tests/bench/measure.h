// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every meter shares: contenders that run in turn, medians, and a JSON file of all that was measured. A meter
// decides nothing; bench_table.py reads the files, prints the table and says which targets were met.

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace unrut::bench {

/// \a values must not be empty. The mean of the middle two for an even number.
[[nodiscard]] double median(std::vector<double> values);

/// How long \a work takes, in microseconds.
template <class Work>
[[nodiscard]] double microsecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0;
}

/// A promise about one figure of one contender.
struct Target
{
    enum class Kind {
        AtMost,           ///< the median
        RatioAtMost,      ///< the ratio of medians
        NinetyNineAtMost, ///< 99 of 100 runs
        FourInFiveAtMost, ///< of what no run may exceed: a median lets half of them, and another program a few
    };
    Kind kind = Kind::AtMost;
    QString figure;
    QString contender;
    QString against; ///< the contender that a ratio is taken to
    double bound = 0.0;
};

/// Things measured side by side: A B A B ..., never all of A before all of B, so that a machine which slows down slows
/// down all of them. The first contender is the reference; it runs twice in every round, and the ratio of the two
/// says how far chance alone carries.
class Meter
{
public:
    /// One number for each figure; std::nullopt: the run could not be measured.
    using Run = std::function<std::optional<std::vector<double>>()>;

    /// \a figures as 'name [unit]'.
    Meter(QString name, QStringList figures);

    void add(const QString& contender, Run run);
    /// For a meter with one figure.
    void addTimed(const QString& contender, std::function<double()> run);
    void expect(const Target& target) { m_targets.push_back(target); }

    /// \a rounds rounds after one that does not count, then the JSON file <folder>/<name>.json. The folder is
    /// UNRUT_BENCH_DIR, or the current one. The exit code of a meter: 0, or 1 when a run failed or nothing could be
    /// written.
    [[nodiscard]] int measure(int rounds);

private:
    struct Contender
    {
        QString name;
        Run run;
        std::vector<std::vector<double>> runs;
    };
    [[nodiscard]] bool runAll(bool counts);
    [[nodiscard]] bool write() const;

    QString m_name;
    QStringList m_figures;
    std::vector<Contender> m_contenders;
    std::vector<Target> m_targets;
};

} // namespace unrut::bench
