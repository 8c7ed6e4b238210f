// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_fields.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "goal_form.h"
#include "notes_field.h"
#include "title_field.h"

#include <wording/date_words.h>
#include <wording/goal_part_words.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// The place in a list whose first entry stands for no value.
template <class Enum>
int placeOf(const std::optional<Enum>& value)
{
    return value ? static_cast<int>(*value) + 1 : 0;
}
template <class Enum>
std::optional<Enum> valueAt(int place)
{
    return place > 0 ? std::optional(static_cast<Enum>(place - 1)) : std::nullopt;
}

std::vector<QString> linesOf(const QString& text)
{
    std::vector<QString> lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty() && lines.size() < mostDecisionOptions)
            lines.push_back(line.trimmed());
    }
    return lines;
}

} // namespace

PartFields::PartFields(GoalForm& form, QWidget* parent) : QWidget(parent), m_form(form), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addTalk();
    addDecision();
    addOpportunity();
    addLearning();
    addExploration();
    addVenture();
    addSelfCare();
    addSideProject();
}

QFormLayout& PartFields::addGroup(GoalKind kind)
{
    auto* group = new QWidget;
    auto* rows = new QFormLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setVerticalSpacing(6);
    m_column->addWidget(group);
    m_form.addFiller([group, kind](const Goal& goal) { group->setVisible(goal.kind == kind); });
    return *rows;
}

void PartFields::addTalk()
{
    QFormLayout& rows = addGroup(GoalKind::Conversation);
    auto* sheet = makeButton(tr("&Prepare the talk"));
    rows.addRow(sheet);
    auto* state = TextLabel::wrapping(TextRole::SmallMuted);
    rows.addRow(state);
    connect(sheet, &QPushButton::clicked, this, &PartFields::sheetRequested);
    m_form.addFiller([this, state](const Goal& goal) {
        const Workspace& workspace = m_form.context().workspace;
        const QDate today = workspace.clock().today();
        const Person* with = personNamed(workspace.people(), goal.person);
        const Talk* planned = with ? plannedTalk(with->id, workspace.talks(), goal.due, today) : nullptr;
        if (planned)
            state->setText(awaitsOutcome(*planned, today) ? wording::talkLine(*planned, today)
                                                          : wording::talkTitle(*planned, today));
        else
            state->setText(goal.person.isEmpty() ? tr("Say with whom, and its sheet opens: facts, ask, offer.")
                                                 : tr("Nothing is planned yet."));
    });
}

void PartFields::addDecision()
{
    QFormLayout& rows = addGroup(GoalKind::Decision);
    auto* options = new PlainField(maxTitleLength * static_cast<qsizetype>(mostDecisionOptions));
    options->setTabChangesFocus(true);
    showLines(*options, 4);
    options->setHint(tr("One a line"));
    rows.addRow(GoalForm::label(tr("Options"), options), options);
    m_form.addFiller([options](const Goal& goal) {
        if (linesOf(options->toPlainText()) == goal.parts.decision.options)
            return;
        QStringList lines(goal.parts.decision.options.begin(), goal.parts.decision.options.end());
        options->setPlainText(lines.join(QLatin1Char('\n')));
    });
    connect(options, &PlainField::refused, &m_form, &GoalForm::reportTooLong);
    connect(options, &PlainField::textChanged, this, [this, options] {
        m_form.save(QStringLiteral("options"),
                    [lines = linesOf(options->toPlainText())](Goal& goal) { goal.parts.decision.options = lines; });
    });
    m_form.addNumber(
        rows, tr("How heavy it is to carry, 0 to 10"), QStringLiteral("weight"), -1, 10, tr("not said"),
        [](const Goal& goal) { return goal.parts.decision.weight.value_or(-1); },
        [](Goal& goal, int value) { goal.parts.decision.weight = value < 0 ? std::nullopt : std::optional(value); });
    addDecisionEnd(rows);
}

void PartFields::addDecisionEnd(QFormLayout& rows)
{
    m_endWords = m_form.addSentence(rows, tr("What you decide, or why it has to wait"), QStringLiteral("end words"),
                                    [](Goal& goal) -> QString& { return goal.parts.decision.endWords; });
    m_form.addDay(
        rows, tr("Look at it again on"), QStringLiteral("review"),
        [](const Goal& goal) { return goal.parts.decision.review; },
        [](Goal& goal, QDate day) { goal.parts.decision.review = day; });
    auto* ends = new FlowLayout(nullptr, 8);
    const auto addEnd = [this, ends](const QString& text, DecisionEnd end) {
        auto* button = makeButton(text);
        ends->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, end] { Q_EMIT decisionEnded(end); });
    };
    addEnd(tr("Decided"), DecisionEnd::Decided);
    addEnd(tr("Put off"), DecisionEnd::Deferred);
    addEnd(tr("Dropped"), DecisionEnd::Dropped);
    rows.addRow(ends);
    auto* state = TextLabel::wrapping(TextRole::SmallMuted);
    rows.addRow(state);
    m_form.addFiller([state](const Goal& goal) {
        const auto& end = goal.parts.decision.end;
        state->setText(end ? tr("Closed: %1").arg(wording::decisionEndName(*end)) : QString());
        state->setVisible(end.has_value());
    });
}

void PartFields::addOpportunity()
{
    QFormLayout& rows = addGroup(GoalKind::Opportunity);
    m_form.addLine(rows, tr("Organisation"), QStringLiteral("organisation"),
                   [](Goal& goal) -> QString& { return goal.parts.opportunity.organisation; });
    m_form.addLine(rows, tr("Role"), QStringLiteral("role"),
                   [](Goal& goal) -> QString& { return goal.parts.opportunity.role; });
    addStage(rows);
    m_form.addLine(rows, tr("Contact"), QStringLiteral("contact"),
                   [](Goal& goal) -> QString& { return goal.parts.opportunity.contact; });
    QLineEdit* link = m_form.addLine(rows, tr("Link"), QStringLiteral("link"),
                                     [](Goal& goal) -> QString& { return goal.parts.opportunity.link; });
    auto* open = makeButton(tr("Open the link"), ButtonKind::Link);
    rows.addRow(open);
    const auto isWeb = [link] { return NotesPreview::opens(QUrl(link->text().trimmed(), QUrl::StrictMode)); };
    connect(link, &QLineEdit::textChanged, open, [open, isWeb] { open->setVisible(isWeb()); });
    connect(open, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(QUrl(link->text().trimmed())); });
    open->hide();
}

void PartFields::addStage(QFormLayout& rows)
{
    auto* stage = new QComboBox;
    stage->setPlaceholderText(tr("not begun"));
    for (int i = 0; i < opportunityStageCount; ++i)
        stage->addItem(wording::stageName(static_cast<OpportunityStage>(i)));
    rows.addRow(GoalForm::label(tr("Stage"), stage), stage);
    auto* stages = TextLabel::wrapping(TextRole::SmallMuted);
    rows.addRow(stages);
    m_form.addFiller([stage, stages](const Goal& goal) {
        const OpportunityPart& part = goal.parts.opportunity;
        stage->setCurrentIndex(placeOf(part.stage()) - 1);
        QStringList lines;
        for (const StageDay& reached : part.stages)
            lines.append(tr("%1: %2").arg(wording::dayAndYear(reached.day), wording::stageName(reached.stage)));
        stages->setText(lines.join(QLatin1Char('\n')));
        stages->setVisible(!lines.isEmpty());
    });
    connect(stage, &QComboBox::activated, this, [this](int index) {
        const PageContext& context = m_form.context();
        const Status done = context.workspace.reachStage(m_form.goal(), static_cast<OpportunityStage>(index));
        if (!done)
            context.shell.report(done.error());
    });
}

void PartFields::addLearning()
{
    QFormLayout& rows = addGroup(GoalKind::Learning);
    m_form.addLine(rows, tr("Where it is found"), QStringLiteral("source"),
                   [](Goal& goal) -> QString& { return goal.parts.learning.source; });
    m_form.addLine(rows, tr("Cost, in money or hours"), QStringLiteral("cost"),
                   [](Goal& goal) -> QString& { return goal.parts.learning.cost; });
    QStringList approvals;
    for (int i = 0; i < approvalCount; ++i)
        approvals.append(wording::approvalName(static_cast<Approval>(i)));
    m_form.addChoice(
        rows, tr("Approval"), QStringLiteral("approval"), approvals,
        [](const Goal& goal) { return static_cast<int>(goal.parts.learning.approval); },
        [](Goal& goal, int index) { goal.parts.learning.approval = static_cast<Approval>(index); });
    QSpinBox* progress = m_form.addNumber(
        rows, tr("How far you are"), QStringLiteral("progress"), 0, 100, tr("not begun"),
        [](const Goal& goal) { return goal.parts.learning.progress; },
        [](Goal& goal, int value) { goal.parts.learning.progress = value; });
    progress->setSuffix(tr(" %", "percent"));
    progress->setSingleStep(5);
}

void PartFields::addExploration()
{
    QFormLayout& rows = addGroup(GoalKind::Exploration);
    QStringList verdicts{tr("not said yet")};
    for (int i = 0; i < explorationVerdictCount; ++i)
        verdicts.append(wording::explorationVerdictName(static_cast<ExplorationVerdict>(i)));
    m_form.addChoice(
        rows, tr("What came of it"), QStringLiteral("verdict"), verdicts,
        [](const Goal& goal) { return placeOf(goal.parts.exploration.verdict); },
        [](Goal& goal, int index) { goal.parts.exploration.verdict = valueAt<ExplorationVerdict>(index); });
    m_form.addSentence(rows, tr("In a few words"), QStringLiteral("verdict words"),
                       [](Goal& goal) -> QString& { return goal.parts.exploration.verdictWords; });
}

void PartFields::addVenture()
{
    QFormLayout& rows = addGroup(GoalKind::Venture);
    TitleField* test = m_form.addSentence(rows, tr("What would prove it by then"), QStringLiteral("test"),
                                          [](Goal& goal) -> QString& { return goal.parts.venture.test; });
    test->setHint(tr("three people have paid for it"));
    m_form.addChoice(
        rows, tr("Did it"), QStringLiteral("passed"), {tr("not known yet"), tr("yes, it passed"), tr("no")},
        [](const Goal& goal) {
            const auto& passed = goal.parts.venture.passed;
            return !passed ? 0 : *passed ? 1 : 2;
        },
        [](Goal& goal, int index) {
            goal.parts.venture.passed = index == 0 ? std::nullopt : std::optional(index == 1);
        });
}

void PartFields::addSelfCare()
{
    QFormLayout& rows = addGroup(GoalKind::SelfCare);
    auto* kept = new QCheckBox(tr("Kept today"));
    rows.addRow(kept);
    auto* rhythm = TextLabel::wrapping(TextRole::SmallMuted);
    rows.addRow(rhythm);
    m_form.addFiller([this, kept, rhythm](const Goal& goal) {
        const SelfCarePart& part = goal.parts.selfCare;
        const QDate today = m_form.context().workspace.clock().today();
        const QSignalBlocker quiet(kept);
        kept->setChecked(std::binary_search(part.keptDays.begin(), part.keptDays.end(), today));
        rhythm->setText(wording::rhythmLine(part, today));
        rhythm->setVisible(!rhythm->text().isEmpty());
    });
    connect(kept, &QCheckBox::toggled, this, [this](bool on) {
        const PageContext& context = m_form.context();
        const Status done = context.workspace.keepDay(m_form.goal(), context.workspace.clock().today(), on);
        if (!done)
            context.shell.report(done.error());
    });
    m_form.addNumber(
        rows, tr("Times a week you would like"), QStringLiteral("times"), 0, 7, tr("whenever it suits"),
        [](const Goal& goal) { return goal.parts.selfCare.timesAWeek; },
        [](Goal& goal, int value) { goal.parts.selfCare.timesAWeek = value; });
    addRestDays(rows);
    m_form.addDay(
        rows, tr("Paused until"), QStringLiteral("paused"),
        [](const Goal& goal) { return goal.parts.selfCare.pausedUntil; },
        [](Goal& goal, QDate day) { goal.parts.selfCare.pausedUntil = day; });
    rows.addRow(TextLabel::wrapping(TextRole::SmallMuted, tr("A day without it costs nothing.")));
}

void PartFields::addRestDays(QFormLayout& rows)
{
    rows.addRow(new TextLabel(TextRole::SmallMuted, tr("Days of rest")));
    auto* days = new FlowLayout(nullptr, 8);
    for (const int weekday : wording::weekdays()) {
        const int day = weekday - 1;
        auto* box = new QCheckBox(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        box->setAccessibleName(tr("Rest on %1").arg(QLocale().standaloneDayName(weekday)));
        days->addWidget(box);
        m_form.addFiller([box, day](const Goal& goal) {
            const QSignalBlocker quiet(box);
            box->setChecked((goal.parts.selfCare.restDays >> day & 1) != 0);
        });
        connect(box, &QCheckBox::toggled, this, [this, day](bool rests) {
            m_form.save(QStringLiteral("rest"), [day, rests](Goal& goal) {
                int& restDays = goal.parts.selfCare.restDays;
                restDays = rests ? restDays | 1 << day : restDays & ~(1 << day);
            });
        });
    }
    rows.addRow(days);
}

void PartFields::addSideProject()
{
    QFormLayout& rows = addGroup(GoalKind::SideProject);
    m_form.addTick(
        rows, tr("May appear in reports for work"), QStringLiteral("reports"),
        [](const Goal& goal) { return goal.inWorkReports; }, [](Goal& goal, bool on) { goal.inWorkReports = on; });
    auto* otherwise =
        TextLabel::wrapping(TextRole::SmallMuted, tr("Otherwise a report for your supervisor does not tell of it."));
    otherwise->setContentsMargins(0, rows.verticalSpacing(), 0, 0);
    // Below the form and not in it: where the text is just as wide as the form, QFormLayout shares the height out anew.
    m_column->addWidget(otherwise);
    m_form.addFiller([otherwise](const Goal& goal) { otherwise->setVisible(goal.kind == GoalKind::SideProject); });
}

void PartFields::focusDecisionWords()
{
    m_endWords->setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
