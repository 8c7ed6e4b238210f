// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <QCryptographicHash>
#include <QTextStream>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

ModelCard* Model::find(const GoalId& id)
{
    for (Column& column : columns) {
        for (ModelCard& card : column) {
            if (card.id == id)
                return &card;
        }
    }
    return nullptr;
}

std::optional<BoardColumn> Model::columnOf(const GoalId& id) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const ModelCard& card : columns[i]) {
            if (card.id == id)
                return static_cast<BoardColumn>(i);
        }
    }
    return std::nullopt;
}

std::vector<GoalId> Model::cards() const
{
    std::vector<GoalId> ids;
    for (const Column& column : columns) {
        for (const ModelCard& card : column)
            ids.push_back(card.id);
    }
    return ids;
}

int Model::doing(int group) const
{
    const Column& column = columns[static_cast<size_t>(BoardColumn::Doing)];
    return static_cast<int>(
        std::count_if(column.begin(), column.end(), [&](const ModelCard& card) { return card.group() == group; }));
}

bool Model::fitsAfter(const Model& before) const
{
    return std::ranges::all_of(std::array{1, 2}, [&](int group) {
        const bool worse = doing(group) > before.doing(group) || holds != before.holds ||
                           limits[static_cast<size_t>(group)] < before.limits[static_cast<size_t>(group)];
        return !worse || fits(group);
    });
}

void Model::place(const GoalId& id, BoardColumn column, int row)
{
    const BoardColumn from = *columnOf(id);
    ModelCard card = *find(id);
    std::erase_if(in(from), [&](const ModelCard& other) { return other.id == id; });
    card.events += from == column ? 0 : 1;
    if (from == BoardColumn::Done && column != BoardColumn::Done && column != BoardColumn::Archive)
        card.end.reset();
    Column& to = in(column);
    const auto size = static_cast<int>(to.size());
    to.insert(to.begin() + (row < 0 ? size : std::min(row, size)), std::move(card));
}

void Model::makeRoom(int group, int incoming)
{
    const int keep = std::max(0, limits[static_cast<size_t>(group)] - incoming);
    while (doing(group) > keep) {
        const Column& column = in(BoardColumn::Doing);
        const auto last =
            std::find_if(column.rbegin(), column.rend(), [&](const ModelCard& card) { return card.group() == group; });
        place(GoalId(last->id), BoardColumn::Next, 0);
    }
}

void Model::raise(const GoalId& id)
{
    const int group = find(id)->group();
    int& limit = limits[static_cast<size_t>(group)];
    const int needed = std::min(doing(group), largestDoingLimit);
    if (group == 0 || needed <= limit)
        return;
    limit = needed;
    ++find(id)->events;
}

namespace {

ModelCard cardOf(const Goal& goal)
{
    ModelCard card{goal.id,
                   goal.title,
                   goal.kind,
                   goal.minutes,
                   goal.helped,
                   {},
                   goal.history.size(),
                   goal.person,
                   goal.parts.decision.end,
                   {},
                   {},
                   {goal.due,
                    goal.horizon,
                    goal.domain,
                    goal.area,
                    {goal.why, goal.ifCue, goal.thenStep, goal.notes, goal.mark},
                    goal.play,
                    goal.inWorkReports}};
    card.stages = goal.parts.opportunity.stages;
    card.kept.insert(goal.parts.selfCare.keptDays.begin(), goal.parts.selfCare.keptDays.end());
    for (const Step& step : goal.steps)
        card.steps.push_back({step.id, step.text, step.isDone()});
    return card;
}

} // namespace

Model modelOf(const Journal& journal, const std::vector<BinnedLine>& lines)
{
    Model model;
    for (const BinnedLine& line : lines)
        model.takenOut[StepId(line.id.uuid())] = {GoalId(line.of), line.text, line.doneAt.isValid()};
    for (int i = 0; i < boardColumnCount; ++i) {
        const auto column = static_cast<BoardColumn>(i);
        std::vector<Goal> goals = goalsIn(journal.goals, column);
        for (const Goal& goal : journal.goals) {
            if (goal.isBinned() && goal.column == column)
                goals.push_back(goal);
        }
        for (const Goal& goal : goals) {
            ModelCard card = cardOf(goal);
            if (goal.isBinned())
                model.bin.emplace(goal.id, std::pair(column, std::move(card)));
            else
                model.in(column).push_back(std::move(card));
        }
    }
    for (const Entry& entry : journal.entries)
        model.entries[entry.id] = {entry.kind, entry.text, entry.day, entry.isBinned()};
    for (const CheckIn& checkIn : journal.checkIns)
        model.moods[checkIn.day] = checkIn.mood.value_or(-1);
    for (const Check& check : journal.checks)
        model.checks[check.id] = {check.day, check.isBinned()};
    for (const Person& person : journal.people)
        model.people[person.id] = {person.name, person.notes, person.everyWeeks, person.isBinned()};
    for (const Talk& talk : journal.talks)
        model.talks[talk.id] = {talk.person, talk.state, talk.day, talk.outcome, talk.isBinned()};
    for (const Worksheet& sheet : journal.worksheets)
        model.sheets[sheet.id] = {sheet.play, sheet.text(u"notes"_s), sheet.isBinned()};
    model.limits = {0, journal.rules.doingLimit, journal.rules.sideLimit};
    model.names = journal.rules.names;
    model.holds = journal.rules.mode == LimitMode::Hold;
    return model;
}

namespace {

// Texts stand in quotes after their length, so that no two models are told alike.
QString quoted(const QString& text)
{
    return QString::number(text.size()) + u'"' + text + u'"';
}

template <class Enum>
int numbered(const std::optional<Enum>& value)
{
    return value ? static_cast<int>(*value) : -1;
}

void tell(QTextStream& out, const ModelCard& card)
{
    out << card.id.toString() << quoted(card.title) << static_cast<int>(card.kind) << ' ' << card.minutes << ' '
        << numbered(card.helped) << ' ' << card.events << ' ' << quoted(card.person) << numbered(card.end);
    for (const ModelStep& step : card.steps)
        out << " step " << step.id.toString() << quoted(step.text) << step.done;
    for (const StageDay& stage : card.stages)
        out << " stage " << static_cast<int>(stage.stage) << stage.day.toString(Qt::ISODate);
    out << " words " << card.words.due.toString(Qt::ISODate) << ' ' << static_cast<int>(card.words.horizon) << ' '
        << numbered(card.words.domain) << ' ' << numbered(card.words.area);
    for (const QString& text : card.words.texts)
        out << quoted(text);
    for (const QDate day : card.kept)
        out << " kept " << day.toString(Qt::ISODate);
    out << '\n';
}

void tellPeople(QTextStream& out, const Model& model)
{
    for (const auto& [id, person] : model.people)
        out << "person " << id.toString() << quoted(person.name) << quoted(person.notes) << person.everyWeeks
            << person.binned << '\n';
    for (const auto& [id, talk] : model.talks)
        out << "talk " << id.toString() << talk.person.toString() << static_cast<int>(talk.state)
            << talk.day.toString(Qt::ISODate) << quoted(talk.outcome) << talk.binned << '\n';
    for (const auto& [id, sheet] : model.sheets)
        out << "worksheet " << id.toString() << static_cast<int>(sheet.play) << quoted(sheet.text) << sheet.binned
            << '\n';
}

} // namespace

QByteArray fingerprint(const Model& model, const UnsentTexts& unsent)
{
    QString told;
    QTextStream out(&told);
    for (const Model::Column& column : model.columns) {
        out << "column\n";
        for (const ModelCard& card : column)
            tell(out, card);
    }
    for (const auto& [id, binned] : model.bin) {
        out << "bin " << static_cast<int>(binned.first) << ' ';
        tell(out, binned.second);
    }
    for (const auto& [id, line] : model.takenOut)
        out << "taken out " << id.toString() << line.of.toString() << quoted(line.text) << line.done << '\n';
    for (const auto& [id, entry] : model.entries)
        out << "entry " << id.toString() << static_cast<int>(entry.kind) << quoted(entry.text)
            << entry.day.toString(Qt::ISODate) << entry.binned << '\n';
    for (const auto& [day, mood] : model.moods)
        out << "mood " << day.toString(Qt::ISODate) << ' ' << mood << '\n';
    for (const auto& [id, check] : model.checks)
        out << "check " << id.toString() << check.day.toString(Qt::ISODate) << check.binned << '\n';
    tellPeople(out, model);
    for (const int limit : model.limits)
        out << limit << ' ';
    out << model.holds;
    for (const QString& name : model.names)
        out << quoted(name);
    for (const auto& [place, text] : unsent)
        out << "unsent " << quoted(place) << quoted(text) << '\n';
    out.flush();
    return QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex();
}

void ModelHistory::push(Model next, const QString& key)
{
    if (next == now())
        return;
    m_states.resize(m_index + 1);
    const bool merges = m_index > 0 && !key.isEmpty() && m_states[m_index].key == key;
    if (!merges) {
        m_states.push_back({std::move(next), key});
        ++m_index;
        return;
    }
    m_states[m_index].model = std::move(next);
    if (m_states[m_index].model == m_states[m_index - 1].model) {
        m_states.pop_back();
        --m_index;
    }
}

bool ModelHistory::undo()
{
    if (!canUndo())
        return false;
    --m_index;
    return true;
}

bool ModelHistory::redo()
{
    if (!canRedo())
        return false;
    ++m_index;
    return true;
}

} // namespace unrut
