// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still over ten years of data: the longest turn of the event loop, painting included, while
// each page is opened for the first time and again, and while Progress is asked for other days.

#include "driven_window.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr double longestFrame = 50.0; ///< milliseconds

/// What a click asks for, then turn after turn of the event loop until nothing is left to do. The longest of them, in
/// milliseconds: for so long nothing moves.
template <class Click>
double longestTurn(Click click)
{
    constexpr int turns = 40;
    double longest = microsecondsOf([&] {
        click();
        QCoreApplication::sendPostedEvents(); // the repaint that this asked for
    });
    for (int i = 0; i < turns; ++i)
        longest = std::max(longest, microsecondsOf([] { QCoreApplication::processEvents(QEventLoop::AllEvents); }));
    return longest / 1000.0;
}

std::optional<std::vector<double>> openPage(const QString& file, Settings& settings, Tab tab)
{
    const Tab elsewhere = tab == Tab::Today ? Tab::Goals : Tab::Today;
    const DrivenWindow shown(file, settings, elsewhere);
    if (!shown.isOpen())
        return std::nullopt;
    const double first = longestTurn([&] { shown.window().showTab(tab); });
    (void)longestTurn([&] { shown.window().showTab(elsewhere); });
    const double again = longestTurn([&] { shown.window().showTab(tab); });
    return std::vector{first, again};
}

int measurePages(const QString& file, Settings& settings)
{
    const QString first = u"longest frame of opening [ms]"_s;
    const QString again = u"of opening again [ms]"_s;
    Meter meter(u"pages"_s, {first, again});
    for (int i = 0; i < tabCount; ++i) {
        const Tab tab = static_cast<Tab>(i);
        const QString name = u"%1, ten years"_s.arg(tabKey(tab));
        meter.add(name, [&file, &settings, tab] { return openPage(file, settings, tab); });
        for (const QString& figure : {first, again})
            meter.expect({Target::Kind::FourInFiveAtMost, figure, name, {}, longestFrame});
    }
    return meter.measure(9);
}

/// Of all the changes to other days, with the usual charts or with more of them.
std::optional<std::vector<double>> changeDays(const QString& file, Settings& settings, bool hasMore)
{
    const DrivenWindow shown(file, settings, Tab::Progress);
    if (!shown.isOpen())
        return std::nullopt;
    bool isThere = true;
    const auto click = [&](const QString& name) {
        return longestTurn([&] { isThere = shown.click(name) && isThere; });
    };
    if (hasMore)
        (void)click(u"More charts"_s);
    double longest = 0;
    for (const QString& name : {u"Show 4 weeks"_s, u"Show All"_s, u"Show Year"_s, u"Show 90 days"_s})
        longest = std::max(longest, click(name));
    if (!isThere)
        return std::nullopt;
    return std::vector{longest};
}

int measureDays(const QString& file, Settings& settings)
{
    const QString figure = u"longest frame of other days [ms]"_s;
    Meter meter(u"days"_s, {figure});
    for (const bool hasMore : {false, true}) {
        const QString name = hasMore ? u"Progress with more charts, ten years"_s : u"Progress, ten years"_s;
        meter.add(name, [&file, &settings, hasMore] { return changeDays(file, settings, hasMore); });
        meter.expect({Target::Kind::FourInFiveAtMost, figure, name, {}, longestFrame});
    }
    return meter.measure(9);
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
    const QString file = folder.filePath(u"ten.unrut"_s);
    if (!fileOf(madeUp(10), file, clock, ids))
        return 1;
    return measurePages(file, settings) + measureDays(file, settings) == 0 ? 0 : 1;
}
