// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_model.h"

#include <domain/searched_thing.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/goal_words.h>
#include <wording/people_words.h>
#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace unrut {

namespace {

constexpr int mostOfEach = 20;

/// As it is said: without mnemonics and dots.
QString spokenName(QString text)
{
    constexpr QChar dots(u'…');
    text.replace(QLatin1String("&&"), QLatin1String("\1"));
    text.remove(QLatin1Char('&')).remove(dots);
    return text.replace(QLatin1Char('\1'), QLatin1Char('&'));
}

/// The menu that an action stands in.
QString menuOf(const QAction& action)
{
    const auto* menu = qobject_cast<const QMenu*>(action.parent());
    return menu ? spokenName(menu->title()) : QString();
}

} // namespace

PaletteModel::PaletteModel(const PageContext& context, const QList<QAction*>& commands, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_commands(commands), m_settings(settingPlaces())
{
    search({});
}

void PaletteModel::search(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    m_query = searchQuery(typed);
    m_rows.clear();
    addCommands(typed);
    if (!typed.trimmed().isEmpty())
        addSettings();
    addThings(typed);
    endResetModel();
}

void PaletteModel::addCommands(const QString& typed)
{
    for (QAction* command : m_commands) {
        const QString name = spokenName(command->text());
        if (!command->isEnabled() || !isMet(m_query, {name, {}, {}}))
            continue;
        const QString menu = menuOf(*command);
        //: %1 is a menu: 'Journal'.
        const QString detail = menu.isEmpty() ? tr("Command") : tr("Command in the menu %1").arg(menu);
        m_rows.push_back({command, {}, {}, name, detail, command->shortcut().toString(QKeySequence::NativeText)});
    }
    // 'friday' is meant for the page rather than for undoing it.
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [&](const Row& row) { return row.title.startsWith(typed.trimmed(), Qt::CaseInsensitive); });
}

void PaletteModel::addSettings()
{
    for (const SettingPlace& place : m_settings) {
        if (!isMet(m_query, {place.name + QLatin1Char(' ') + place.words, {}, {}}))
            continue;
        const QString detail = place.dialog == SettingDialog::Reminders ? tr("Setting, in Reminders")
                               : place.dialog == SettingDialog::Prompts ? tr("Setting, of the log")
                                                                        : tr("Setting");
        m_rows.push_back({{}, place, {}, place.name, detail, {}});
    }
    // What is called so comes before what is only known by that word.
    const auto isSetting = [](const Row& row) { return row.setting.has_value(); };
    std::stable_partition(std::find_if(m_rows.begin(), m_rows.end(), isSetting), m_rows.end(), [this](const Row& row) {
        return isMet(m_query, {row.title, {}, {}});
    });
}

void PaletteModel::addThings(const QString& typed)
{
    const auto found = searchEverything(m_context.workspace, typed, mostOfEach);
    if (!found) {
        m_context.shell.report(found.error());
        return;
    }
    for (const Found& one : *found)
        m_rows.push_back(rowOf(one));
}

PaletteModel::Row PaletteModel::rowOf(const Found& found) const
{
    const Workspace& workspace = m_context.workspace;
    Row row;
    row.thing = found;
    const auto say = [&](const QString& title, const QString& what, const QString& more) {
        row.title = title.simplified();
        //: %1 is what it is, %2 more about it: 'Goal · Doing'.
        row.detail = more.isEmpty() ? what : tr("%1 · %2").arg(what, more);
    };
    if (found.kind == FoundKind::Goal) {
        if (const Goal* goal = workspace.goal(GoalId(found.thing)))
            say(goal->title, tr("Goal"), wording::columnName(goal->column, workspace.rules()));
    } else if (found.kind == FoundKind::Person) {
        if (const Person* person = workspace.person(PersonId(found.thing)))
            say(person->name, tr("Person"), wording::personRoleName(person->role));
    } else if (found.kind == FoundKind::Talk) {
        const Talk* talk = workspace.talk(TalkId(found.thing));
        const Person* person = talk ? workspace.person(talk->person) : nullptr;
        if (talk && person)
            say(person->name, tr("Talk"), wording::talkTitle(*talk, workspace.clock().today()));
    } else if (found.kind == FoundKind::Worksheet) {
        if (const Worksheet* worksheet = workspace.worksheet(WorksheetId(found.thing)))
            say(wording::playName(worksheet->play), tr("Worksheet"), wording::dayAndYear(worksheet->day));
    } else if (const auto entry = workspace.entry(EntryId(found.thing)); entry && *entry) {
        say((*entry)->text, wording::entryKindName((*entry)->kind), wording::dayAndYear((*entry)->day));
    }
    // What was found may stand where the line does not reach.
    constexpr int seen = 80;
    const std::vector<TextRange> inTitle = hits(row.title);
    if (inTitle.empty() || inTitle.front().from > seen) {
        if (const QString excerpt = excerptOf(m_query, writtenIn(found)); !excerpt.isEmpty())
            say(row.title, row.detail, excerpt);
    }
    return row;
}

QString PaletteModel::writtenIn(const Found& found) const
{
    const Workspace& workspace = m_context.workspace;
    switch (found.kind) {
    case FoundKind::Goal:
        if (const Goal* goal = workspace.goal(GoalId(found.thing)))
            return searchedText(*goal);
        break;
    case FoundKind::Person:
        if (const Person* person = workspace.person(PersonId(found.thing)))
            return searchedText(*person);
        break;
    case FoundKind::Talk:
        if (const Talk* talk = workspace.talk(TalkId(found.thing)))
            return searchedText(*talk, {});
        break;
    case FoundKind::Worksheet:
        if (const Worksheet* worksheet = workspace.worksheet(WorksheetId(found.thing)))
            return searchedText(*worksheet);
        break;
    case FoundKind::Entry:
        if (const auto entry = workspace.entry(EntryId(found.thing)); entry && *entry)
            return (*entry)->text;
        break;
    }
    return {};
}

void PaletteModel::run(int row) const
{
    if (row < 0 || row >= rowCount())
        return;
    const Row& chosen = m_rows[static_cast<size_t>(row)];
    if (chosen.command)
        chosen.command->trigger();
    else if (chosen.setting)
        m_context.shell.openSetting(*chosen.setting);
    else
        m_context.shell.openThing(chosen.thing, m_typed);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case WordRole:
        return row.word;
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.detail, row.word}.join(QLatin1String(", "));
    default:
        return {};
    }
}

} // namespace unrut
