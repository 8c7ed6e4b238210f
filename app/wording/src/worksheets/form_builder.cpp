// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

#include <domain/gut_and_criteria.h>
#include <domain/practice.h>
#include <wording/date_words.h>

#include <QLocale>

namespace unrut::wording {

using namespace Qt::StringLiterals;

FormBuilder& FormBuilder::page(const QString& title)
{
    m_form.pages.push_back({title, {}});
    return *this;
}

FormBuilder& FormBuilder::ask(FieldKind kind, const char* key, const QString& label, int least)
{
    WorksheetField field;
    field.kind = kind;
    field.key = QLatin1String(key);
    field.label = label;
    field.least = least;
    m_form.pages.back().fields.push_back(field);
    return *this;
}

FormBuilder& FormBuilder::number(const char* key, const QString& label, double low, double high, int least)
{
    ask(FieldKind::Number, key, label, least);
    last().low = low;
    last().high = high;
    return *this;
}

FormBuilder& FormBuilder::choice(const char* key, const QString& label, const std::vector<FieldChoice>& choices,
                                 int least)
{
    ask(FieldKind::Choice, key, label, least);
    last().choices = choices;
    return *this;
}

FormBuilder& FormBuilder::several(const char* key, const QString& label, const std::vector<FieldChoice>& choices,
                                  int least)
{
    ask(FieldKind::SeveralOf, key, label, least);
    last().choices = choices;
    return *this;
}

FormBuilder& FormBuilder::checklist(const char* key, const QString& label, const std::vector<FieldChoice>& choices)
{
    ask(FieldKind::Checklist, key, label);
    last().choices = choices;
    return *this;
}

FormBuilder& FormBuilder::entries(const char* key, const QString& label, const std::vector<EntryKind>& kinds, int least)
{
    ask(FieldKind::Entries, key, label, least);
    last().entryKinds = kinds;
    return *this;
}

FormBuilder& FormBuilder::finished(const char* key, const QString& label, GoalKind kind)
{
    ask(FieldKind::Goals, key, label);
    last().goalKinds = {kind};
    last().isFinished = true;
    return *this;
}

FormBuilder& FormBuilder::help(const QString& help)
{
    last().help = help;
    return *this;
}

FormBuilder& FormBuilder::example(const QString& example)
{
    last().example = example;
    return *this;
}

FormBuilder& FormBuilder::beginsWith(Told told)
{
    last().beginsWith = told;
    return *this;
}

FormBuilder& FormBuilder::countedWith(const char* key)
{
    last().countedWith = QLatin1String(key);
    return *this;
}

FormBuilder& FormBuilder::choosesFrom(const char* key)
{
    last().choicesFrom = QLatin1String(key);
    return *this;
}

FormBuilder& FormBuilder::beside(const char* key)
{
    last().beside = QLatin1String(key);
    return *this;
}

FormBuilder& FormBuilder::offers(const QStringList& keys)
{
    last().offersFrom = keys;
    return *this;
}

FormBuilder& FormBuilder::offersEvents()
{
    last().offersEvents = true;
    return *this;
}

FormBuilder& FormBuilder::asksWhatStaysIn(const char* matrix)
{
    ask(FieldKind::Choice, stayingField.data(), Worksheets::tr("Which of them is staying where you are?"));
    help(Worksheets::tr("If one is: the Friday page tells when your gut and these sums point to different sides."));
    return choosesFrom(matrix).shownBy(matrix);
}

FormBuilder& FormBuilder::shownBy(const char* key, const char* answer)
{
    last().shownBy = QLatin1String(key);
    last().shownFor = QLatin1String(answer);
    return *this;
}

FormBuilder& FormBuilder::textColumn(const QString& label)
{
    TableColumn column;
    column.label = label;
    last().columns.push_back(column);
    return *this;
}

FormBuilder& FormBuilder::numberColumn(const QString& label, double low, double high, double weight)
{
    TableColumn column;
    column.label = label;
    column.kind = TableColumn::Kind::Number;
    column.low = low;
    column.high = high;
    column.weight = weight;
    last().columns.push_back(column);
    return *this;
}

FormBuilder& FormBuilder::choiceColumn(const QString& label, const std::vector<FieldChoice>& choices)
{
    TableColumn column;
    column.label = label;
    column.kind = TableColumn::Kind::Choice;
    column.choices = choices;
    last().columns.push_back(column);
    return *this;
}

FormBuilder& FormBuilder::scoreColumn(const QString& label)
{
    TableColumn column;
    column.label = label;
    column.kind = TableColumn::Kind::Score;
    last().columns.push_back(column);
    return *this;
}

FormBuilder& FormBuilder::total(const TableTotal& total)
{
    last().totals.push_back(total);
    return *this;
}

FormBuilder& FormBuilder::plan(const QString& thenExample)
{
    page(Worksheets::tr("When and where"));
    line("cue", Worksheets::tr("If ..."), 1);
    help(Worksheets::tr("A moment that will come by itself: a day, a time, a place."));
    example(Worksheets::tr("it is Tuesday, half past eight, and I sit down at my desk"));
    line("then", Worksheets::tr("... then I ..."), 1);
    example(thenExample.isEmpty() ? Worksheets::tr("do the first step before I open my mail") : thenExample);
    day("by", Worksheets::tr("By which day is it to be done?"), 1);
    return *this;
}

FormBuilder& FormBuilder::practised(const char* text)
{
    std::vector<FieldChoice> days;
    days.reserve(weekdayCount);
    for (const int day : weekdays())
        days.push_back({weekdayKey(static_cast<Weekday>(day - 1)), QLocale().standaloneDayName(day)});
    several("weekdays", Worksheets::tr("On which days is it to be?"), days);
    help(Worksheets::tr("It stands on Today on these days. None chosen: on every working day."));
    m_form.practice = PracticeEnding{QLatin1String(text), u"weekdays"_s};
    return *this;
}

FormBuilder& FormBuilder::becomes(const GoalEnding& goal)
{
    m_form.goal = goal;
    return *this;
}

FormBuilder& FormBuilder::becomes(const TalkEnding& talk)
{
    m_form.talk = talk;
    return *this;
}

FormBuilder& FormBuilder::leaves(EntryKind kind, const char* field)
{
    m_form.entries.push_back({kind, QLatin1String(field)});
    return *this;
}

FormBuilder& FormBuilder::goesToLookingBack()
{
    m_form.becomesLookingBack = true;
    return *this;
}

FormBuilder& FormBuilder::offersATrial()
{
    line("try_out", Worksheets::tr("Is there a new area that you would like to try for a while?"));
    help(Worksheets::tr("It becomes a card of its own, and its end asks for a verdict."));
    day("try_until", Worksheets::tr("Until when?")).shownBy("try_out");
    m_form.trial = TrialEnding{u"try_out"_s, u"try_until"_s};
    return *this;
}

FormBuilder& FormBuilder::rowsBecome(GoalKind kind, const char* field, qsizetype column, const char* value)
{
    m_form.rows.push_back({QLatin1String(field), column, QLatin1String(value), kind});
    return *this;
}

FormBuilder& FormBuilder::rowsBecomeOpportunities(const char* field, qsizetype step, qsizetype where)
{
    m_form.rows.push_back({QLatin1String(field), 0, {}, GoalKind::Opportunity, step, where});
    return *this;
}

FormBuilder& FormBuilder::doneWith(const char* field, int least, const QString& text)
{
    m_form.done.push_back({{}, text, QLatin1String(field), {}, least});
    return *this;
}

FormBuilder& FormBuilder::doneWithOneOf(const char* field, const QStringList& answers, const QString& text)
{
    doneWith(field, 1, text);
    m_form.done.back().among = answers;
    return *this;
}

FormBuilder& FormBuilder::doneWithRows(const char* field, int least, const std::vector<qsizetype>& columns,
                                       const QString& text)
{
    doneWith(field, least, text);
    m_form.done.back().columns = columns;
    return *this;
}

FormBuilder& FormBuilder::doneWithDaySince(const char* field, const QString& text)
{
    doneWith(field, 1, text);
    m_form.done.back().sinceBegun = true;
    return *this;
}

FormBuilder& FormBuilder::doneAsPlanned(DoneFact fact, int least, const char* plannedBy, const QString& text, int outOf)
{
    doneBy(fact, least, text);
    m_form.done.back().plannedBy = QLatin1String(plannedBy);
    m_form.done.back().outOf = outOf;
    return *this;
}

FormBuilder& FormBuilder::doneBy(DoneFact fact, int least, const QString& text)
{
    m_form.done.push_back({{}, text, {}, fact, least});
    return *this;
}

FormBuilder& FormBuilder::doneIfSaid(const char* key, const QString& text)
{
    m_form.done.push_back({QLatin1String(key), text, {}, {}, 1});
    return *this;
}

GoalEnding onDay(const QString& title, const QStringList& steps, const QString& why)
{
    GoalEnding goal;
    goal.title = title;
    goal.why = why;
    goal.steps = steps;
    goal.due = u"by"_s;
    return goal;
}

GoalEnding planned(const QString& title, const QStringList& steps, const QString& why)
{
    GoalEnding goal = onDay(title, steps, why);
    goal.cue = u"cue"_s;
    goal.then = u"then"_s;
    return goal;
}

} // namespace unrut::wording
