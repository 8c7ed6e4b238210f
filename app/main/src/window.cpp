// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "journal_place.h"
#include "look_around.h"

#include <settings/settings.h>
#include <theme/icons.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <wording/error_words.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QMessageBox>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

void showProblem(const Error& error)
{
    QMessageBox box;
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Information);
    box.setText(wording::errorTitle(error.code));
    box.setInformativeText(wording::errorSentence(error));
    box.exec();
}

} // namespace

int runWindow(const cli::WindowOptions& options, char** argv)
{
    int onlyTheName = 1; // the options are read already, and Qt's own are none of ours
    QApplication application(onlyTheName, argv);
    QGuiApplication::setApplicationDisplayName(u"Unrut"_s);
    QGuiApplication::setDesktopFileName(u"unrut"_s);
    QGuiApplication::setWindowIcon(appIcon());
    Settings settings;
    wording::Translations translations;
    translations.speak(settings.language());
    const Look look(application, settings);

    const SystemClock clock;
    SystemIdSource ids;
    const QString journal = options.journal.isEmpty() ? journalOf(settings) : options.journal;
    const auto workspace = Workspace::open(journal, WorkspaceMode::CreateIfMissing, clock, ids);
    if (!workspace) {
        showProblem(workspace.error());
        return 1;
    }

    MainWindow window(**workspace, settings);
    LookAround lookAround(settings, clock, ids);
    QObject::connect(&window, &MainWindow::lookAroundRequested, &lookAround, [&lookAround] {
        if (const Status shown = lookAround.show(); !shown)
            showProblem(shown.error());
    });
    if (const auto tab = tabFromKey(options.tab))
        window.showTab(*tab);
    if (options.minimized)
        window.showMinimized();
    else
        window.show();
    return QApplication::exec();
}

} // namespace unrut
