// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still over ten years of data when something is done: a dialog opened, something written,
// deleted, searched for, exported, verified. The longest stretch in which nothing moves, until it is done and what
// follows from it, too; beside a plain dialog of Qt's. What several dialogs are is told one by one: each is somebody's.

#include "driven_window.h"
#include "measure.h"

#include <settings/settings.h>
#include <storage/backups.h>
#include <transfer/journal_json.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr double longestFrame = 50.0; ///< milliseconds
constexpr int inTheBin = 300;         ///< entries
constexpr int imported = 4000;        ///< entries
constexpr int backupCount = 34;       ///< as many as are kept: 10, 7, 5 and 12

/// Something that a person does in a window.
struct Deed
{
    using Step = std::function<bool(const DrivenWindow&)>;
    QString name;
    Tab tab;
    Step act;          ///< false: it could not be done
    Step isDone;       ///< that it is
    Step before = {};  ///< what stands there when it begins
    QString file = {}; ///< what a file dialog is answered with
};

/// What a meter of deeds needs: a journal with its backups, and folders to write into.
class Place
{
public:
    Place();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] QString in(const QString& name) const { return m_folder.filePath(name); }
    /// A journal for one run, and nothing that another one wrote. It has the backups beside it.
    [[nodiscard]] QString freshJournal() const;

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    StillClock m_clock;
    SystemIdSource m_ids;
    bool m_isReady = false;
};

Place::Place() : m_settings(m_folder.filePath(u"settings.ini"_s))
{
    if (!fileOf(madeUp(10), in(u"ten.unrut"_s), m_clock, m_ids))
        return;
    QFile other(in(u"other.json"_s));
    const QByteArray life = journalJson(logOf(imported));
    if (!other.open(QIODevice::WriteOnly) || other.write(life) != life.size())
        return;
    other.close();
    const BackupFolder backups(in(u"now.unrut"_s), BackupFolder::besides(in(u"now.unrut"_s)));
    if (freshJournal().isEmpty())
        return;
    for (int i = backupCount; i > 0; --i) {
        if (!backups.add(m_clock.now().addDays(-i)))
            return;
    }
    m_isReady = true;
}

QString Place::freshJournal() const
{
    for (const QString& left : {u"now.unrut"_s, u"out.json"_s, u"out.unrut"_s, u"out.pdf"_s})
        QFile::remove(in(left));
    const QString file = in(u"now.unrut"_s);
    return QFile::copy(in(u"ten.unrut"_s), file) ? file : QString();
}

bool hasDialog(const DrivenWindow& window)
{
    return window.find<QDialog>({}) != nullptr;
}

/// One key after another, each answered before the next, as fast as nobody types.
Deed typing(const QString& name, Tab tab, const QString& text, Deed::Step before)
{
    const auto typed = std::make_shared<qsizetype>(0);
    return {name, tab,
            [typed](const DrivenWindow&) {
                *typed = 0;
                return true;
            },
            [typed, text](const DrivenWindow& window) {
                if (*typed == text.size())
                    return true;
                (void)window.press(Qt::Key_unknown, Qt::NoModifier, text.at((*typed)++));
                return false;
            },
            std::move(before)};
}

Deed command(Tab tab, const QString& name)
{
    return {name, tab, [name](const DrivenWindow& window) { return window.choose(name); }, hasDialog};
}

/// Puts the first card, line or row of the list \a list under the keyboard.
bool focusList(const DrivenWindow& window, const QString& list)
{
    auto* view = window.find<QListView>(list);
    if (!view || view->model()->rowCount() == 0)
        return false;
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    return true;
}

/// A field for one line or for several, with the keyboard in it.
template <class Field>
bool focusField(const DrivenWindow& window, const QString& name)
{
    auto* field = window.find<Field>(name);
    if (field)
        field->setFocus();
    return field != nullptr;
}

std::vector<Deed> dialogDeeds()
{
    std::vector<Deed> deeds;
    for (const QString& name :
         {u"Report (PDF)"_s, u"Export"_s, u"Backups"_s, u"Search everything"_s, u"Settings"_s, u"Reminders"_s,
          u"Park a worry"_s, u"Friday page"_s, u"Begin a practice"_s, u"Go to a day of the log"_s, u"Help pages"_s,
          u"Keys"_s, u"What is new"_s, u"If it is more than a work rut"_s, u"About Unrut"_s})
        deeds.push_back(command(Tab::Today, name));
    return deeds;
}

bool fillTheBin(const DrivenWindow& window)
{
    const auto entries = window.workspace().entries({}, 0, inTheBin);
    std::vector<EntryId> ids;
    for (const Entry& entry : entries.value_or({}))
        ids.push_back(entry.id);
    return bool(window.workspace().binEntries(ids));
}

std::vector<Deed> fileDeeds(const Place& place)
{
    const auto import = [](const DrivenWindow& window) { return window.choose(u"Import"_s); };
    const auto exporting = [](const DrivenWindow& window) { return window.choose(u"Export"_s); };
    const auto save = [](const DrivenWindow& window) { return window.click(u"Save the file"_s); };
    return {
        {u"Bin, 300 entries"_s, Tab::Today, [](const DrivenWindow& window) { return window.choose(u"Bin"_s); },
         hasDialog, fillTheBin},
        {u"Empty the bin, 300 entries"_s, Tab::Gratitude,
         [](const DrivenWindow& window) { return window.click(u"Yes, for good"_s); },
         [](const DrivenWindow& window) { return window.says(u"The bin was emptied"_s); },
         [](const DrivenWindow& window) { return fillTheBin(window) && window.choose(u"Empty the bin"_s); }},
        {u"Verify the journal"_s, Tab::Today,
         [](const DrivenWindow& window) { return window.choose(u"Verify the journal"_s); },
         [](const DrivenWindow& window) { return window.says(u"The journal is sound."_s); }},
        {u"Export everything"_s, Tab::Today, save,
         [file = place.in(u"out.json"_s)](const DrivenWindow&) { return QFile::exists(file); }, exporting,
         place.in(u"out.json"_s)},
        {u"Back up"_s,
         Tab::Today,
         [](const DrivenWindow& window) { return window.choose(u"Back up"_s); },
         [](const DrivenWindow& window) { return window.says(u"Backed up and checked"_s); },
         {},
         place.in(u"out.unrut"_s)},
        {u"Save the report as a PDF"_s, Tab::Today,
         [](const DrivenWindow& window) { return window.click(u"Save PDF"_s); },
         [](const DrivenWindow& window) { return window.says(u"Report saved"_s); },
         [](const DrivenWindow& window) { return window.choose(u"Report (PDF)"_s); }, place.in(u"out.pdf"_s)},
        {u"Look at what an import brings"_s,
         Tab::Today,
         import,
         [](const DrivenWindow& window) { return window.says(u"Entries: "_s); },
         {},
         place.in(u"other.json"_s)},
        {u"Import 4,000 entries"_s,
         Tab::Today,
         import,
         [](const DrivenWindow& window) {
             if (window.says(u"Imported."_s))
                 return true;
             (void)window.click(u"Import"_s); // once it can be
             return false;
         },
         {},
         place.in(u"other.json"_s)},
    };
}

/// Opens a list with a key on its first row.
Deed::Step keyOn(const QString& list, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return [list, key, modifiers](const DrivenWindow& window) {
        return focusList(window, list) && window.press(key, modifiers);
    };
}

/// What can be undone next.
Deed::Step lastWas(Verb verb)
{
    return [verb](const DrivenWindow& window) { return window.workspace().undoVerb() == verb; };
}

/// What the first rows of a list say.
QStringList topOf(const DrivenWindow& window, const QString& list)
{
    constexpr int enough = 5;
    QStringList rows;
    const auto* view = window.find<QListView>(list);
    for (int row = 0; view && row < std::min(enough, view->model()->rowCount()); ++row)
        rows.append(view->model()->index(row, 0).data().toString());
    return rows;
}

/// A word typed into a field that narrows \a list.
Deed searching(Tab tab, const QString& field, const QString& list)
{
    const auto before = std::make_shared<QStringList>();
    Deed deed = typing(field, tab, u"work"_s, [=](const DrivenWindow& window) {
        *before = topOf(window, list);
        return focusField<QLineEdit>(window, field);
    });
    deed.isDone = [=, typed = deed.isDone](const DrivenWindow& window) {
        return typed(window) && topOf(window, list) != *before;
    };
    return deed;
}

std::vector<Deed> logDeeds()
{
    const auto begin = [](const DrivenWindow& window) { return focusField<QPlainTextEdit>(window, u"New entry"_s); };
    const auto write = [=](const DrivenWindow& window) {
        auto* field = window.find<QPlainTextEdit>(u"New entry"_s);
        return begin(window) && (field->setPlainText(u"Tea with @Noor #team"_s), true);
    };
    const auto add = [](const DrivenWindow& window) { return window.press(Qt::Key_Return, Qt::ControlModifier); };
    const auto undo = [](const DrivenWindow& window) { return window.choose(u"Undo"_s); };
    const auto isUndone = [](const DrivenWindow& window) { return window.workspace().redoVerb() == Verb::AddEntry; };
    return {
        typing(u"Type an entry"_s, Tab::Gratitude, u"Tea with @Noor #team"_s, begin),
        {u"Add an entry"_s, Tab::Gratitude, add, lastWas(Verb::AddEntry), write},
        {u"Undo it"_s, Tab::Gratitude, undo, isUndone,
         [=](const DrivenWindow& window) { return write(window) && add(window); }},
        {u"Redo it"_s, Tab::Gratitude, [](const DrivenWindow& window) { return window.choose(u"Redo"_s); },
         lastWas(Verb::AddEntry),
         [=](const DrivenWindow& window) { return write(window) && add(window) && undo(window); }},
        {u"Edit an entry"_s, Tab::Gratitude, keyOn(u"Entries"_s, Qt::Key_Return),
         [](const DrivenWindow& window) { return window.find<QPlainTextEdit>(u"Text of the entry"_s) != nullptr; }},
        {u"Delete an entry"_s, Tab::Gratitude, keyOn(u"Entries"_s, Qt::Key_Delete), lastWas(Verb::BinEntry)},
        searching(Tab::Gratitude, u"Search all entries"_s, u"Entries"_s),
        typing(u"Search everything for a word"_s, Tab::Today, u"work"_s,
               [](const DrivenWindow& window) { return window.choose(u"Search everything"_s); }),
    };
}

/// The first way out that has a worksheet, chosen in their list.
bool chooseWithWorksheet(const DrivenWindow& window)
{
    if (!focusList(window, u"Ways out"_s))
        return false;
    auto* list = window.find<QListView>(u"Ways out"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QCoreApplication::processEvents();
        if (window.find<QAbstractButton>(u"Start the worksheet"_s))
            return true;
    }
    return false;
}

std::vector<Deed> thingDeeds()
{
    const auto button = [](const QString& name) {
        return [name](const DrivenWindow& window) { return window.find<QAbstractButton>(name) != nullptr; };
    };
    const auto isOn = [](Tab tab) {
        return [tab](const DrivenWindow& window) { return window.window().currentTab() == tab; };
    };
    const auto press = [](const QString& name) {
        return [name](const DrivenWindow& window) { return window.click(name); };
    };
    const auto choose = [](const QString& name) {
        return [name](const DrivenWindow& window) { return window.choose(name); };
    };
    return {
        {u"Open a goal"_s, Tab::Goals, keyOn(u"Next"_s, Qt::Key_Return), button(u"Close the goal"_s)},
        {u"Move a goal"_s, Tab::Goals, keyOn(u"Next"_s, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier),
         lastWas(Verb::MoveGoal)},
        {u"New goal"_s, Tab::Today, choose(u"New goal"_s), isOn(Tab::Goals)},
        searching(Tab::Goals, u"Search goals"_s, u"Dreams"_s),
        {u"Open a person"_s, Tab::People,
         [](const DrivenWindow& window) { return focusList(window, u"People"_s) && window.press(Qt::Key_Down); },
         button(u"Prepare a talk"_s)},
        {u"Prepare a talk"_s, Tab::People, press(u"Prepare a talk"_s), hasDialog},
        {u"Start a worksheet"_s, Tab::WaysOut, press(u"Start the worksheet"_s), button(u"About this way out"_s),
         chooseWithWorksheet},
        {u"Take the assessment"_s, Tab::Today, choose(u"Take the assessment"_s), isOn(Tab::Assess)},
    };
}

std::optional<std::vector<double>> standstillOf(const Deed& deed, Place& place)
{
    const QString journal = place.freshJournal();
    const DrivenWindow window(journal, place.settings(), deed.tab);
    if (!window.isOpen() || (deed.before && !deed.before(window)))
        return std::nullopt;
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const auto still =
        longestStandstill([&] { return deed.act(window); }, [&] { return deed.isDone(window); }, deed.file);
    if (!still)
        qWarning("'%s' was not done", qPrintable(deed.name));
    return still ? std::optional(std::vector{*still}) : std::nullopt;
}

/// A dialog of Qt's alone: what the least dialog costs.
std::optional<std::vector<double>> plainDialog()
{
    QWidget window;
    window.show();
    QDialog dialog(&window);
    QVBoxLayout layout(&dialog);
    QLabel label(u"A sentence in a dialog"_s);
    layout.addWidget(&label);
    const auto still = longestStandstill(
        [&] {
            dialog.open();
            return true;
        },
        [&] { return dialog.isVisible(); });
    return still ? std::optional(std::vector{*still}) : std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Place place;
    const Look look(application, place.settings());
    if (!place.isReady())
        return 1;
    const QString only = QCoreApplication::arguments().value(1); // a part of the name, to look into one of them
    const QString figure = u"longest standstill [ms]"_s;
    Meter meter(u"actions"_s, {figure});
    meter.add(u"a plain dialog"_s, plainDialog);
    for (const auto& deeds : {dialogDeeds(), fileDeeds(place), logDeeds(), thingDeeds()}) {
        for (const Deed& deed : deeds) {
            if (!deed.name.contains(only))
                continue;
            meter.add(deed.name, [deed, &place] { return standstillOf(deed, place); });
            meter.expect({Target::Kind::FourInFiveAtMost, figure, deed.name, {}, longestFrame});
        }
    }
    return meter.measure(9);
}
