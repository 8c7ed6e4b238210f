// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "ending.h"
#include "journal_place.h"
#include "look_around.h"
#include "running_program.h"
#include "session.h"

#include <desktop/colour_watch.h>
#include <desktop/dictionary_spelling.h>
#include <desktop/motion_watch.h>
#include <desktop/opened_files.h>
#include <settings/colour_memory.h>
#include <settings/settings.h>
#include <theme/font_reading.h>
#include <ui/cursor_rest.h>
#include <ui/journal_opening.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <ui/spell_watch.h>
#include <ui/wheel_rest.h>
#include <wording/translations.h>
#include <workspace/journal_ahead.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <memory>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Qt would end the program in the middle, with words for programmers.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const bool platformIsChosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    return platformIsChosen || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int refuseWithoutDisplay(char** argv)
{
    int onlyTheName = 1;
    const QCoreApplication application(onlyTheName, argv);
    wording::Translations translations;
    translations.speak(Settings().language());
    const QString sentence = QCoreApplication::translate(
        "NoDisplay", "There is no display for the window here; 'unrut --help' says what works without one.");
    QTextStream(stderr) << "unrut: " << sentence << '\n';
    return 1;
}

/// Beside the journals, but part of none.
QString ownWordsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"my-words.txt"_s);
}

/// Tells what the desktop asks of every program, now and whenever that changes.
class DesktopWishes
{
public:
    DesktopWishes(Look& look, Settings& settings) : m_colours(m_memory.last().dark, m_memory.last().contrast)
    {
        const auto tellColours = [this, &look] {
            look.setSystemColours({m_colours.prefersDark(), m_colours.prefersContrast()});
            m_memory.remember({m_colours.prefersDark(), m_colours.prefersContrast()});
        };
        tellColours();
        QObject::connect(&m_colours, &ColourWatch::changed, &look, tellColours);
        const auto tellMotion = [this, &settings] { settings.setSystemReducesMotion(m_motion.isReduced()); };
        tellMotion();
        QObject::connect(&m_motion, &MotionWatch::changed, &settings, tellMotion);
    }

private:
    ColourMemory m_memory;
    ColourWatch m_colours;
    MotionWatch m_motion;
};

/// Where time, ids and files to open come from.
struct Sources
{
    const Clock& clock;
    IdSource& ids;
    OpenedFiles& files;
};

/// From the open journal to the end of the program.
int runSession(const cli::WindowOptions& options, Settings& settings, wording::Translations& translations,
               Sources sources, std::unique_ptr<Workspace> workspace)
{
    DictionarySpelling spelling(dictionaryFolders(), ownWordsFile());
    const SpellWatch spellWatch(spelling, settings);
    LookAround lookAround(settings, spelling, sources.clock, sources.ids);
    Session session({settings, translations, sources.clock, sources.ids, lookAround, spelling}, std::move(workspace));
    QObject::connect(&sources.files, &OpenedFiles::opened, &session, &Session::offerSoon);
    sources.files.tell();
    const Ending ending;
    // The window may be another one by then.
    QObject::connect(&ending, &Ending::asked, qApp, [&session] { session.window().quit(); });
    QObject::connect(&ending, &Ending::savingAsked, qApp, [&session] { session.window().keepTyping(); });
    MainWindow& window = session.window();
    if (const auto tab = tabFromKey(options.tab))
        window.showTab(*tab);
    if (options.minimized)
        session.beginHidden();
    else
        window.show();
    return QApplication::exec();
}

} // namespace

int runWindow(const cli::WindowOptions& options, char** argv)
{
    if (!hasDisplay())
        return refuseWithoutDisplay(argv);
    const bool named = !options.journal.isEmpty();
    if (options.isHandedOver && handToRunningProgram(options.journal, options.tab))
        return 0;
    Settings settings;
    const SystemClock clock;
    SystemIdSource ids;
    const QString journal = named ? options.journal : journalOf(settings);
    // Before the application object: the two take about as long, and neither needs the other.
    const JournalAim aim = aimAt(journal, settings);
    JournalAhead ahead(aim.path, aim.mode, clock, ids);

    int onlyTheName = 1; // the options are read already, and Qt's own are none of ours
    QApplication application(onlyTheName, argv);
    ahead.hurry();
    OpenedFiles files;
    const FontReading fonts;
    QGuiApplication::setApplicationDisplayName(u"Unrut"_s);
    QGuiApplication::setDesktopFileName(u"org.unrut.Unrut"_s);
    wording::Translations translations;
    translations.speak(settings.language());
    Look look(application, settings);
    const DesktopWishes wishes(look, settings);
    const CursorRest cursorRest;
    const WheelRest wheelRest;

    bool isElsewhere = false;
    const auto showHolder = [&](const QString& held) {
        isElsewhere = showRunningProgram(held, options.tab, options.minimized);
        return isElsewhere;
    };
    findFaces([&ahead] { return ahead.isReady(); });
    auto workspace = openJournalAsking({journal, named, showHolder, &ahead}, settings, clock, ids);
    if (!workspace)
        return isElsewhere ? 0 : 1;

    return runSession(options, settings, translations, {clock, ids, files}, std::move(workspace));
}

} // namespace unrut
