// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_view.h"

#include "arrival_files.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/plain_field.h"
#include "common/responsive_row.h"
#include "common/section_head.h"
#include "signs_edit.h"
#include "today/rising_line_view.h"

#include <domain/check_rhythm.h>
#include <domain/text.h>
#include <domain/weekly_mood.h>
#include <theme/icons.h>
#include <wording/arrival_words.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int sideBySide = 110;
constexpr qint64 daysPerValue = 7;
constexpr int leastLetterRows = 4;
constexpr int mostLetterRows = 16; ///< a longer one scrolls
constexpr size_t triedShown = 7;

/// Two texts at the two ends of a line; the first has \a share times the room of the other.
QWidget* lineOf(const QString& name, const QString& end, TextRole endRole, int share)
{
    auto* row = new ResponsiveRow(0);
    row->addPart(TextLabel::wrapping(TextRole::Body, name), share);
    auto* tail = TextLabel::wrapping(endRole, end);
    tail->setAlignment(Qt::AlignTrailing);
    row->addPart(tail, 1);
    return row;
}

} // namespace

ArrivalView::ArrivalView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildHead(column);
    column->addWidget(buildThenAndNow());
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(buildTried(), 1);
    row->addPart(buildNextTime(), 1);
    column->addWidget(row, 1);
}

void ArrivalView::buildHead(QVBoxLayout* column)
{
    m_head = new PageHead;
    m_head->setTitle(tr("The way out"));
    auto* back = makeButton(tr("Back to Progress"));
    connect(back, &QPushButton::clicked, this, &ArrivalView::left);
    m_head->addControl(back);
    auto* menu = new QMenu(this);
    menu->addAction(icon(Icon::Print), tr("Print…"), this, [this] { printArrivalOf(m_context, this); });
    menu->addAction(icon(Icon::Report), tr("Save as a PDF…"), this, [this] { saveArrivalOf(m_context, this); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Bin), tr("Throw this page away"), this, &ArrivalView::throwAway);
    m_head->addControl(makeMoreButton(menu));
    column->addWidget(m_head);
}

Panel* ArrivalView::buildThenAndNow()
{
    auto* panel = new Panel(nullptr, 24);
    auto* changes = new QWidget;
    auto* column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHead(tr("Then and now")));
    column->addSpacing(4);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(10);
    column->addLayout(m_changes);
    column->addStretch(1);
    m_line = new RisingLineView;
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(m_line, 1);
    row->addPart(changes, 1);
    panel->column()->addWidget(row);
    return panel;
}

Panel* ArrivalView::buildTried()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("What you tried, and what followed")));
    m_tried = new QVBoxLayout;
    m_tried->setSpacing(10);
    panel->column()->addLayout(m_tried);
    panel->column()->addSpacing(12);
    auto* title = new TextLabel(TextRole::PanelTitle, tr("Who helped"));
    m_helpers = new QLineEdit;
    m_helpers->setMaxLength(static_cast<int>(maxTitleLength));
    m_helpers->setPlaceholderText(tr("Names, as you like to remember them"));
    m_helpers->setAccessibleName(title->text());
    title->setBuddy(m_helpers);
    panel->column()->addWidget(title);
    panel->column()->addWidget(m_helpers);
    panel->column()->addStretch(1);
    connect(m_helpers, &QLineEdit::textChanged, this, [this](const QString& text) {
        save(QStringLiteral("helpers"), [&](Arrival& arrival) { arrival.helpers = text; });
    });
    return panel;
}

/// Where the letter has another width its lines break at other places.
bool ArrivalView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_letter && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ArrivalView::fitLetter, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ArrivalView::fitLetter()
{
    const int rows = std::max(leastLetterRows, m_letter->linesUpTo(mostLetterRows));
    const int around = 2 * (m_letter->frameWidth() + qRound(m_letter->document()->documentMargin()));
    m_letter->setFixedHeight(rows * m_letter->fontMetrics().lineSpacing() + around + 2);
}

Panel* ArrivalView::buildNextTime()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("If it comes back")));
    m_signs = new SignsEdit;
    m_letter = new PlainField;
    panel->column()->addWidget(m_signs);
    connect(m_signs, &SignsEdit::edited, this,
            [this] { save(QStringLiteral("signs"), [this](Arrival& arrival) { arrival.signs = m_signs->signs(); }); });
    panel->column()->addSpacing(8);
    auto* title = new TextLabel(TextRole::PanelTitle, tr("A letter to next time"));
    m_letter->setTabChangesFocus(true);
    m_letter->setAccessibleName(title->text());
    m_letter->setHint(tr("What would you like to tell yourself?"));
    inFontUnits(*m_letter, [this] { fitLetter(); });
    m_letter->installEventFilter(this);
    title->setBuddy(m_letter);
    panel->column()->addWidget(title);
    panel->column()->addWidget(m_letter);
    connect(m_letter, &PlainField::textChanged, this, [this] {
        fitLetter();
        save(QStringLiteral("letter"), [this](Arrival& arrival) { arrival.letter = m_letter->toPlainText(); });
    });
    connect(m_letter, &PlainField::refused, this,
            [this] { m_context.shell.report(failure(ErrorCode::TextTooLong, QStringLiteral("letter"))); });
    m_state = TextLabel::wrapping(TextRole::Muted);
    panel->column()->addWidget(m_state);
    m_quiet = makeButton(tr("Go quiet: one assessment a quarter"), ButtonKind::Primary);
    m_asBefore = makeButton(tr("Carry on as before"));
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_quiet);
    buttons->addWidget(m_asBefore);
    panel->column()->addLayout(buttons);
    panel->column()->addStretch(1);
    connect(m_quiet, &QPushButton::clicked, this, [this] { goQuiet(true); });
    connect(m_asBefore, &QPushButton::clicked, this, [this] { goQuiet(false); });
    return panel;
}

void ArrivalView::refresh()
{
    const std::optional<Arrival> arrival = m_context.workspace.arrival();
    if (!arrival)
        return;
    const QScopedValueRollback<bool> guard(m_saving, true);
    const bool due = isArrivalDue(m_context.workspace.checks(), m_context.workspace.goals(), {}, arrival->day);
    m_head->setSubline(wording::arrivalSubline(arrival->domain, due));
    showLine(*arrival);
    showThenAndNow(*arrival);
    showTried();
    if (m_helpers->text().trimmed() != arrival->helpers)
        m_helpers->setText(arrival->helpers);
    m_signs->setSigns(arrival->signs);
    if (m_letter->toPlainText().trimmed() != arrival->letter)
        m_letter->setPlainText(arrival->letter);
    showQuiet(*arrival);
}

void ArrivalView::showLine(const Arrival& arrival)
{
    QDate from = arrival.day;
    for (const Check& check : finishedChecks(m_context.workspace.checks()))
        from = std::min(from, check.day);
    const QDate today = m_context.workspace.clock().today();
    const auto checkIns = m_context.workspace.checkIns(from, today);
    if (!checkIns) {
        m_context.shell.report(checkIns.error());
        return;
    }
    const int weeks = static_cast<int>(std::max<qint64>(0, from.daysTo(today)) / daysPerValue) + 1;
    RisingLine line;
    line.values = weeklyMood(*checkIns, from, weeks);
    line.caption = tr("your mood, from %1 to now").arg(wording::monthAndYear(from));
    line.captionAlignment = Qt::AlignLeading;
    m_line->setVisible(isLine(line.values));
    m_line->setLine(line);
}

void ArrivalView::showThenAndNow(const Arrival& arrival)
{
    removeAll(*m_changes);
    const std::optional<Standing> standing = m_context.workspace.standingOn(arrival.day);
    const auto lines = standing ? wording::thenAndNow(*standing, arrival.domain) : std::vector<wording::ThenNow>();
    for (const wording::ThenNow& line : lines) {
        if (m_changes->count() > 0)
            m_changes->addWidget(new LineSeparator);
        const QString end = line.verdict.isEmpty() ? line.figures : line.figures + QLatin1Char(' ') + line.verdict;
        m_changes->addWidget(lineOf(line.name, end, TextRole::CardTitle, 1));
    }
    if (lines.empty())
        m_changes->addWidget(TextLabel::wrapping(
            TextRole::Muted, tr("Two assessments in the full form, some weeks apart, would stand here side by side.")));
}

void ArrivalView::showTried()
{
    removeAll(*m_tried);
    const std::vector<wording::Tried> tried = wording::triedThings(m_context.workspace.goals());
    const size_t shown = std::min(tried.size(), triedShown);
    for (size_t place = 0; place < shown; ++place) {
        m_tried->addWidget(lineOf(tried[place].name, tried[place].followed, TextRole::Muted, 2));
        m_tried->addWidget(new LineSeparator);
    }
    if (tried.size() > shown) {
        m_tried->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted, tr("and %Ln more on the board", nullptr, static_cast<int>(tried.size() - shown))));
    }
    if (tried.empty())
        m_tried->addWidget(
            TextLabel::wrapping(TextRole::Muted, tr("Goals that came from a way out stand here once they are done.")));
}

void ArrivalView::showQuiet(const Arrival& arrival)
{
    m_state->setHidden(!arrival.isQuiet());
    if (arrival.isQuiet())
        m_state->setText(
            tr("Quiet since %1: no reminders, one assessment a quarter. If a later one is worse, this page "
               "comes first.")
                .arg(wording::dayAndYear(arrival.quietSince)));
    m_quiet->setHidden(arrival.isQuiet());
}

template <class Alter>
void ArrivalView::save(const QString& field, Alter alter)
{
    const std::optional<Arrival> before = m_context.workspace.arrival();
    if (m_saving || !before)
        return;
    const QScopedValueRollback<bool> guard(m_saving, true);
    Arrival after = *before;
    alter(after);
    if (const Status done = m_context.workspace.editArrival(after, before->id.toString() + field); !done)
        m_context.shell.report(done.error());
}

void ArrivalView::goQuiet(bool quiet)
{
    const QDate today = m_context.workspace.clock().today();
    save(quiet ? QStringLiteral("quiet") : QStringLiteral("as before"),
         [&](Arrival& arrival) { arrival.quietSince = quiet ? today : QDate(); });
    m_context.shell.announce(quiet ? tr("Quiet from now on. The page stays here.")
                                   : tr("On as before. The page stays here."));
    refresh();
    if (!quiet)
        Q_EMIT left();
}

void ArrivalView::throwAway()
{
    const std::optional<Arrival> arrival = m_context.workspace.arrival();
    if (!arrival)
        return;
    if (const Status done = m_context.workspace.binArrival(arrival->id); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::BinArrival));
}

void ArrivalView::sayWhatItIs()
{
    m_head->saySubline();
}

QWidget* ArrivalView::firstFocus() const
{
    return m_helpers;
}

} // namespace unrut
