// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a history of 200 assessments takes from the click to the list on screen, beside one of two.

#include "assess/history_dialog.h"
#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

/// A window that nothing is asked of.
class NoShell final : public Shell
{
public:
    void showTab(Tab) override {}
    void openThing(const Found&, const QString&) override {}
    void openSetting(const SettingPlace&) override {}
    void showDay(QDate) override {}
    void openFridayPage() override {}
    void report(const Error&) override {}
    void announce(const QString&) override {}
    void takeCheck() override {}
    void writeEntry() override {}
    void openWorksheet(Play, const GoalId&) override {}
    void saveReport(QDate) override {}
    void lookAround() override {}
};

double open(Workspace& workspace, Settings& settings)
{
    NoShell shell;
    QWidget window; // a dialog is as large as its window has room for
    window.resize(1280, 800);
    HistoryDialog* dialog = nullptr;
    const double microseconds = microsecondsOf([&] {
        dialog = new HistoryDialog({workspace, settings, shell}, workspace.checks().back().id, &window);
        dialog->show();
        dialog->grab();
    });
    delete dialog;
    return microseconds / 1000.0;
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
    const auto two = fileOf(historyOf(2), folder.filePath(u"two.unrut"_s), clock, ids);
    const auto many = fileOf(historyOf(200), folder.filePath(u"many.unrut"_s), clock, ids);
    if (!two || !many)
        return 1;
    const QString figure = u"opening the history [ms]"_s;
    Meter meter(u"history"_s, {figure});
    meter.addTimed(u"2 assessments"_s, [&] { return open(*two, settings); });
    meter.addTimed(u"200 assessments"_s, [&] { return open(*many, settings); });
    meter.expect({Target::Kind::AtMost, figure, u"200 assessments"_s, {}, 50.0});
    return meter.measure(31);
}
