// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

#include <QCoreApplication>

namespace unrut::wording {

/// The translation context of all worksheets.
struct Worksheets
{
    Q_DECLARE_TR_FUNCTIONS(Worksheets)
};

/// Writes a form down in the order in which it is read. What follows a field is about that field.
class FormBuilder
{
public:
    explicit FormBuilder(Play play) { m_form.play = play; }

    FormBuilder& page(const QString& title);
    FormBuilder& ask(FieldKind kind, const char* key, const QString& label, int least = 0);
    FormBuilder& line(const char* key, const QString& label, int least = 0)
    {
        return ask(FieldKind::ShortText, key, label, least);
    }
    FormBuilder& text(const char* key, const QString& label, int least = 0)
    {
        return ask(FieldKind::LongText, key, label, least);
    }
    FormBuilder& list(const char* key, const QString& label, int least = 0)
    {
        return ask(FieldKind::List, key, label, least);
    }
    FormBuilder& day(const char* key, const QString& label, int least = 0)
    {
        return ask(FieldKind::Day, key, label, least);
    }
    FormBuilder& person(const char* key, const QString& label, int least = 0)
    {
        return ask(FieldKind::Person, key, label, least);
    }
    FormBuilder& number(const char* key, const QString& label, double low, double high, int least = 0);
    FormBuilder& choice(const char* key, const QString& label, const std::vector<FieldChoice>& choices, int least = 0);
    FormBuilder& several(const char* key, const QString& label, const std::vector<FieldChoice>& choices, int least = 0);
    /// What is kept up to date, each with its day.
    FormBuilder& checklist(const char* key, const QString& label, const std::vector<FieldChoice>& choices);
    FormBuilder& entries(const char* key, const QString& label, const std::vector<EntryKind>& kinds, int least = 0);
    /// A line that asks nothing.
    FormBuilder& heading(const char* key, const QString& text) { return ask(FieldKind::Heading, key, text); }
    /// Cards that are open.
    FormBuilder& cards(const char* key, const QString& label) { return ask(FieldKind::Goals, key, label); }
    /// Finished cards of one kind.
    FormBuilder& finished(const char* key, const QString& label, GoalKind kind);

    FormBuilder& help(const QString& help);
    FormBuilder& example(const QString& example);
    FormBuilder& beginsWith(Told told);
    FormBuilder& countedWith(const char* key);
    FormBuilder& choosesFrom(const char* key);
    FormBuilder& beside(const char* key);
    /// What stands in those fields is offered to choose from.
    FormBuilder& offers(const QStringList& keys);
    /// So is what happened before it began, as it was told.
    FormBuilder& offersEvents();
    FormBuilder& shownBy(const char* key, const char* answer = "");
    FormBuilder& textColumn(const QString& label);
    FormBuilder& numberColumn(const QString& label, double low, double high, double weight = 0);
    FormBuilder& choiceColumn(const QString& label, const std::vector<FieldChoice>& choices);
    FormBuilder& scoreColumn(const QString& label);
    FormBuilder& total(const TableTotal& total);

    /// Which option of the matrix \a matrix is staying: what the gut says on Friday pages is compared with it.
    FormBuilder& asksWhatStaysIn(const char* matrix);
    /// 'If', 'then' and a day, for every card: fields cue, then and by.
    FormBuilder& plan(const QString& thenExample = {});

    /// Asks on which days of the week, and begins a practice called after \a text.
    FormBuilder& practised(const char* text);

    FormBuilder& becomes(const GoalEnding& goal);
    FormBuilder& becomes(const TalkEnding& talk);
    FormBuilder& leaves(EntryKind kind, const char* field);
    FormBuilder& goesToLookingBack();
    /// Asks, at the end of the page, for an area to try for a while, which becomes a card of its own.
    FormBuilder& offersATrial();
    /// Rows of a table with \a value in \a column become cards of their own; a line of text has nothing in column 1.
    FormBuilder& rowsBecome(GoalKind kind, const char* field, qsizetype column, const char* value);

    /// The same of every row, each an opportunity with the first step in \a step and the organisation in \a where.
    FormBuilder& rowsBecomeOpportunities(const char* field, qsizetype step, qsizetype where);

    FormBuilder& doneWith(const char* field, int least, const QString& text);
    /// Once the answer is one of \a answers.
    FormBuilder& doneWithOneOf(const char* field, const QStringList& answers, const QString& text);
    /// Rows count only when all of \a columns have something in them.
    FormBuilder& doneWithRows(const char* field, int least, const std::vector<qsizetype>& columns, const QString& text);
    /// Once the day in it is not before the worksheet was begun.
    FormBuilder& doneWithDaySince(const char* field, const QString& text);
    FormBuilder& doneBy(DoneFact fact, int least, const QString& text);
    /// The same, or two weeks of as many days as \a plannedBy says, where that is less; with \a outOf, so large a part
    /// of them as \a least is of it.
    FormBuilder& doneAsPlanned(DoneFact fact, int least, const char* plannedBy, const QString& text, int outOf = 0);
    FormBuilder& doneIfSaid(const char* key, const QString& text);

    [[nodiscard]] WorksheetForm form() const { return m_form; }

private:
    [[nodiscard]] WorksheetField& last() { return m_form.pages.back().fields.back(); }

    WorksheetForm m_form;
};

/// The endings that most forms have: a plan of cue, then and by.
[[nodiscard]] GoalEnding planned(const QString& title, const QStringList& steps, const QString& why = {});

/// The same without 'if' and 'then'.
[[nodiscard]] GoalEnding onDay(const QString& title, const QStringList& steps, const QString& why = {});

[[nodiscard]] WorksheetForm traceSource();
[[nodiscard]] WorksheetForm evidenceCheck();
[[nodiscard]] WorksheetForm decide();
[[nodiscard]] WorksheetForm restSelfcare();
[[nodiscard]] WorksheetForm boundaries();
[[nodiscard]] WorksheetForm talkSupervisor();
[[nodiscard]] WorksheetForm careerPathTalk();
[[nodiscard]] WorksheetForm resolveConflict();
[[nodiscard]] WorksheetForm confide();
[[nodiscard]] WorksheetForm connectColleague();
[[nodiscard]] WorksheetForm network();
[[nodiscard]] WorksheetForm mentor();
[[nodiscard]] WorksheetForm craftJob();
[[nodiscard]] WorksheetForm goalsReflect();
[[nodiscard]] WorksheetForm dreamBrainstorm();
[[nodiscard]] WorksheetForm setGoals();
[[nodiscard]] WorksheetForm miniRetreat();
[[nodiscard]] WorksheetForm newChallenge();
[[nodiscard]] WorksheetForm training();
[[nodiscard]] WorksheetForm employerDev();
[[nodiscard]] WorksheetForm readListen();
[[nodiscard]] WorksheetForm gratitude();
[[nodiscard]] WorksheetForm celebrateWins();
[[nodiscard]] WorksheetForm loveList();
[[nodiscard]] WorksheetForm dailyConfidence();
[[nodiscard]] WorksheetForm justStart();
[[nodiscard]] WorksheetForm sideProject();
[[nodiscard]] WorksheetForm resumeProfile();
[[nodiscard]] WorksheetForm exploreJobs();
[[nodiscard]] WorksheetForm careerChange();
[[nodiscard]] WorksheetForm oneThing();

} // namespace unrut::wording
