// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long Progress takes with one year of data and with ten: to open, to show other days, to do so behind 'More
// charts'; and what it reads against the same queries through SQLite's own functions.

#include "large_journal.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

const QString opened = u"opened and drawn [ms]"_s;
const QString changed = u"another range drawn [ms]"_s;
const QString changedMore = u"another range of more charts drawn [ms]"_s;
const QString milliseconds = u"time [ms]"_s;

QAbstractButton* buttonIn(const QWidget& window, const QString& name)
{
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        const QString said = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (button->isVisible() && QString(said).remove(u'&') == name)
            return button;
    }
    return nullptr;
}

void drawn(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    (void)window.grab();
}

/// The slowest of the changes to all days and back.
std::optional<double> slowestChange(MainWindow& window)
{
    double slowest = 0;
    for (const QString& name : {u"Show 4 weeks"_s, u"Show All"_s, u"Show Year"_s, u"Show 90 days"_s}) {
        QAbstractButton* button = buttonIn(window, name);
        if (!button)
            return std::nullopt;
        slowest = std::max(slowest, microsecondsOf([&] {
                               button->click();
                               drawn(window);
                           }));
    }
    return slowest / 1000.0;
}

/// In a window over a journal that was opened for it.
std::optional<std::vector<double>> run(const QString& file, Settings& settings)
{
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = Workspace::open(file, WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return std::nullopt;
    MainWindow window(**workspace, settings);
    window.resize(1280, 800);
    window.showTab(Tab::Today);
    window.show();
    drawn(window);
    const double opening = microsecondsOf([&] {
                               window.showTab(Tab::Progress);
                               drawn(window);
                           }) /
                           1000.0;
    const auto usual = slowestChange(window);
    QAbstractButton* more = buttonIn(window, u"More charts"_s);
    if (!usual || !more)
        return std::nullopt;
    more->click();
    drawn(window);
    const auto further = slowestChange(window);
    return further ? std::optional(std::vector{opening, *usual, *further}) : std::nullopt;
}

int measurePage(const QString& one, const QString& ten, Settings& settings)
{
    const QString tenYears = u"ten years"_s;
    Meter meter(u"progress"_s, {opened, changed, changedMore});
    meter.add(u"one year"_s, [&] { return run(one, settings); });
    meter.add(tenYears, [&] { return run(ten, settings); });
    meter.expect({Target::Kind::AtMost, opened, tenYears, {}, 100.0});
    meter.expect({Target::Kind::AtMost, changed, tenYears, {}, 50.0});
    meter.expect({Target::Kind::AtMost, changedMore, tenYears, {}, 50.0});
    return meter.measure(15);
}

int measureQueries(const QString& file)
{
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = Workspace::open(file, WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return 1;
    PlainSqlite sqlite(file);
    const auto timed = [](const std::function<bool()>& work) -> Meter::Run {
        return [work]() -> std::optional<std::vector<double>> {
            bool done = false;
            const double microseconds = microsecondsOf([&] { done = work(); });
            return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
        };
    };
    const QString plain = u"SQLite's functions"_s;
    const QString journal = u"the journal"_s;
    Meter meter(u"progress-queries"_s, {milliseconds});
    meter.add(plain, timed([&sqlite] {
                  const auto days = sqlite.run("SELECT id, day, mood, energy, sleep, word, created_at FROM check_ins "
                                               "WHERE day >= '' AND day <= '9999' ORDER BY day");
                  const auto grateful =
                      sqlite.run("SELECT DISTINCT day FROM entries WHERE deleted_at IS NULL AND kind = 'grateful' "
                                 "AND day >= '' AND day <= '9999' ORDER BY day");
                  const auto firsts = sqlite.run(
                      "SELECT (SELECT day FROM entries WHERE deleted_at IS NULL AND kind = 'grateful' ORDER BY day "
                      "LIMIT 1), (SELECT day FROM check_ins WHERE sleep IS NOT NULL ORDER BY day LIMIT 1), (SELECT "
                      "day FROM check_ins WHERE energy IS NOT NULL ORDER BY day LIMIT 1)");
                  return days.value_or(0) > 1000 && grateful.value_or(0) > 100 && firsts == 1;
              }));
    meter.add(journal, timed([&workspace] {
                  const auto facts = (*workspace)->linkFacts({}, {});
                  return facts && facts->checkIns.size() > 1000 && facts->days.grateful.size() > 100;
              }));
    constexpr double mostTimes = 3.0;
    meter.expect({Target::Kind::RatioAtMost, milliseconds, journal, plain, mostTimes});
    return meter.measure(101);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);
    const StillClock clock;
    SystemIdSource ids;
    const QString one = folder.filePath(u"one.unrut"_s);
    const QString ten = folder.filePath(u"ten.unrut"_s);
    if (!fileOf(madeUp(1), one, clock, ids) || !fileOf(madeUp(10), ten, clock, ids))
        return 1;
    const int page = measurePage(one, ten, settings);
    return page + measureQueries(ten) == 0 ? 0 : 1;
}
