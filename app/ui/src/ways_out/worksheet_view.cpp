// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_view.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/scroll_to.h"
#include "common/side_keys.h"
#include "common/tab_order.h"
#include "common/translated_note.h"
#include "sheet_body.h"
#include "worksheet_fields.h"
#include "worksheet_files.h"

#include <domain/worksheet_outcome.h>
#include <theme/icons.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/worksheet_facts.h>
#include <workspace/workspace.h>

#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// The area of the assessment that speaks for a way out most; what changed in it since is told later.
std::optional<Domain> areaFor(const std::optional<Standing>& standing, Play play)
{
    if (!standing)
        return std::nullopt;
    const std::vector<Suggestion>& all = standing->recommendation.all;
    const auto there = std::ranges::find_if(all, [play](const Suggestion& each) { return each.play == play; });
    return there == all.end() || there->parts.empty() ? std::nullopt
                                                      : std::optional(domainOf(there->parts.front().column));
}

/// A free listing up to \a page was not ended yet: until then what comes after it is closed.
bool isStageOpen(const WorksheetForm& form, int page, const Worksheet& worksheet)
{
    const auto isOpen = [&](const WorksheetField& field) {
        return field.kind == FieldKind::FreeListing && worksheet.text(stageKey(field.key)).isEmpty();
    };
    const auto upTo = std::min(form.pages.size(), static_cast<size_t>(page) + 1);
    return std::any_of(form.pages.begin(), form.pages.begin() + static_cast<std::ptrdiff_t>(upTo),
                       [&](const WorksheetPage& each) { return std::ranges::any_of(each.fields, isOpen); });
}

} // namespace

WorksheetView::WorksheetView(const PageContext& context)
    : Panel(nullptr, 24),
      m_context(context),
      m_body(new SheetBody),
      m_stage(TextLabel::wrapping(TextRole::SmallMuted)),
      m_name(TextLabel::wrapping(TextRole::PageTitle)),
      m_progress(new QProgressBar),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_place(new QVBoxLayout)
{
    QMargins margins = column()->contentsMargins();
    margins.setLeft(margins.left() - SheetBody::side);
    margins.setRight(margins.right() - SheetBody::side);
    column()->setContentsMargins(margins);
    const auto addRows = [this] {
        auto* rows = new QVBoxLayout;
        rows->setContentsMargins(SheetBody::side, 0, SheetBody::side, 0);
        rows->setSpacing(8);
        column()->addLayout(rows);
        return rows;
    };
    buildHead(*addRows());
    column()->addWidget(m_body, 1);
    m_body->column()->addWidget(m_title);
    m_body->column()->addSpacing(8);
    m_body->column()->addLayout(m_place);
    m_end = buildEnd();
    m_body->column()->addWidget(m_end);
    m_body->column()->addStretch(1);
    QVBoxLayout* foot = addRows();
    foot->addLayout(buildNavigation());
    addTranslatedNote(*foot);
    const auto onKey = [this](Qt::Key key, int pages) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, pages] { step(pages); });
    };
    onKey(forwardKey(layoutDirection()), 1);
    onKey(backwardKey(layoutDirection()), -1);
}

void WorksheetView::buildHead(QVBoxLayout& head)
{
    auto* top = new FlowLayout(nullptr, 12);
    top->setApart(1);
    top->addWidget(m_stage);
    QPushButton* about = makeButton(tr("About this way out"), ButtonKind::Link);
    auto* menu = new QMenu(this);
    menu->addAction(icon(Icon::Print), tr("Print…"), this, [this] { printWorksheetOf(m_context, m_id, this); });
    menu->addAction(icon(Icon::Export), tr("Save as a file…"), this,
                    [this] { saveWorksheetOf(m_context, m_id, this); });
    QAction* calendar = menu->addAction(icon(Icon::Calendar), tr("Add to calendar…"), this,
                                        [this] { saveWorksheetToCalendar(m_context, m_id, this); });
    QAction* compare =
        menu->addAction(tr("Compare with the last one…"), this, [this] { compareWorksheets(m_context, m_id, this); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Bin), tr("Throw this worksheet away"), this, &WorksheetView::throwAway);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, calendar, compare] {
        for (QAction* each : menu->actions())
            each->setEnabled(!m_id.isNull());
        calendar->setEnabled(worksheet().dayOf(QStringLiteral("by")).isValid() && !m_id.isNull());
        compare->setEnabled(worksheetBefore(m_context.workspace, m_id) != nullptr);
    });
    top->addWidget(about);
    top->addWidget(makeCardMoreButton(menu));
    head.addLayout(top);
    head.addWidget(m_name);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is written up to this page"));
    head.addWidget(m_progress);
    head.addSpacing(4);
    connect(about, &QPushButton::clicked, this, &WorksheetView::left);
}

QLayout* WorksheetView::buildNavigation()
{
    auto* row = new FlowLayout(nullptr, 8);
    row->setTrailing(true);
    m_back = makeButton(tr("Back"));
    m_next = makeButton(tr("Next"), ButtonKind::Primary);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return row;
}

Worksheet WorksheetView::worksheet() const
{
    if (const Worksheet* there = m_context.workspace.worksheet(m_id); there && !there->isBinned())
        return *there;
    return newWorksheet(m_context.workspace, m_form);
}

void WorksheetView::openFor(Play play)
{
    const std::optional<Worksheet> there = openWorksheet(play, m_context.workspace.worksheets());
    if (!there) {
        openNew(play);
        return;
    }
    const WorksheetForm form = wording::worksheetForm(play);
    show(play, there->id, firstOpenPage(form, *there));
}

void WorksheetView::openNew(Play play)
{
    show(play, {}, 0);
}

void WorksheetView::open(const WorksheetId& id)
{
    const Worksheet* there = m_context.workspace.worksheet(id);
    if (!there)
        return;
    const WorksheetForm form = wording::worksheetForm(there->play);
    show(there->play, id, there->isFinished() ? static_cast<int>(form.pages.size()) : 0);
}

void WorksheetView::show(Play play, const WorksheetId& id, int page)
{
    m_form = wording::worksheetForm(play);
    m_id = id;
    m_taken.clear();
    m_name->setText(wording::playName(play));
    showPage(page, true);
}

void WorksheetView::follow()
{
    if (m_saving || isHidden() || m_form.pages.empty())
        return;
    if (const Worksheet* there = m_context.workspace.worksheet(m_id); !there || there->isBinned())
        m_id = {};
    if (m_page + 1 == pageCount())
        showEnd();
    else if (!(worksheet() == m_shown))
        showPage(m_page, false); // something else may have changed while a field has the keyboard
}

void WorksheetView::showPage(int page, bool takesFocus)
{
    m_page = page;
    const bool isEnd = page + 1 == pageCount();
    m_title->setText(isEnd ? tr("What it becomes") : m_form.pages[static_cast<size_t>(page)].title);
    m_end->setVisible(isEnd);
    replaceFields();
    m_back->setEnabled(page > 0);
    m_next->setVisible(!isEnd);
    showHead();
    m_shown = worksheet();
    if (isEnd)
        showEnd();
    if (takesFocus) {
        if (QWidget* first = firstFocus())
            first->setFocus(Qt::OtherFocusReason);
        m_body->scrollToTop();
        scrollToTop(this);
    }
}

void WorksheetView::replaceFields()
{
    WorksheetFields* old = m_fields;
    m_fields = nullptr;
    if (m_page + 1 < pageCount()) {
        m_fields = new WorksheetFields(m_context, m_form, m_page, worksheet());
        m_place->addWidget(m_fields);
        tabThroughBefore(*m_fields, *m_back);
        connect(m_fields, &WorksheetFields::edited, this, &WorksheetView::save);
        connect(m_fields, &WorksheetFields::backRequested, this, [this] { step(-1); });
    }
    if (old) {
        // One of its own fields may have brought us here.
        m_place->removeWidget(old);
        old->hide();
        old->disconnect(this);
        old->deleteLater();
    }
}

void WorksheetView::showHead()
{
    const Worksheet now = worksheet();
    const QLocale locale;
    const QString state = now.isFinished() ? tr("finished on %1").arg(wording::dayAndYear(now.finishedDay))
                          : m_id.isNull()  ? now.answers.empty() ? tr("nothing written yet")
                                                                 : tr("begins with what you told when looking back")
                                           : tr("saved as you write");
    //: A page of a worksheet: its number, how many there are, and whether it is saved.
    m_stage->setText(
        tr("Worksheet · %1 of %2 · %3").arg(locale.toString(m_page + 1), locale.toString(pageCount()), state));
    // Of pages up to this one, as the number above it: neither does it run ahead of that, nor is a page that was only
    // looked at part of it.
    m_progress->setRange(0, pageCount());
    m_progress->setValue(now.isFinished() ? pageCount() : pagesFilled(m_form, now, m_page + 1));
    m_next->setEnabled(!isStageOpen(m_form, m_page, now));
}

void WorksheetView::save(const Worksheet& worksheet, const QString& field)
{
    if (m_id.isNull() && worksheet.answers.empty())
        return;
    const QScopedValueRollback<bool> guard(m_saving, true);
    Worksheet written = worksheet;
    written.id = m_id;
    const Result<WorksheetId> saved = m_context.workspace.saveWorksheet(written, m_id.toString() + field);
    if (!saved) {
        m_context.shell.report(saved.error());
        return;
    }
    m_id = *saved;
    m_shown = this->worksheet();
    showHead();
}

void WorksheetView::finish()
{
    save(worksheet(), {});
    const Worksheet now = worksheet();
    const QStringList firstSteps = wording::playSteps(play());
    WorksheetOutcome outcome =
        outcomeOf(m_form, now, wording::playName(play()), firstSteps, m_context.workspace.people());
    if (outcome.goal && !now.isFinished())
        outcome.goal->domain = areaFor(m_context.workspace.standing(), play());
    Status done;
    {
        const QScopedValueRollback<bool> guard(m_saving, true);
        done = m_context.workspace.finishWorksheet(m_id, outcome, firstSteps);
    }
    if (!done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::FinishWorksheet));
    m_taken = written();
    showPage(m_page, false);
    (m_talk->isHidden() ? m_board : m_talk)->setFocus(Qt::OtherFocusReason);
}

void WorksheetView::throwAway()
{
    if (!m_id.isNull()) {
        if (const Status done = m_context.workspace.binWorksheet(m_id); !done) {
            m_context.shell.report(done.error());
            return;
        }
        m_context.shell.announce(wording::verbDone(Verb::BinWorksheet));
    }
    Q_EMIT left();
}

void WorksheetView::step(int pages)
{
    const int next = m_page + pages;
    const bool isClosed = pages > 0 && !m_next->isEnabled();
    if (next >= 0 && next < pageCount() && !isClosed)
        showPage(next, true);
}

QWidget* WorksheetView::firstFocus() const
{
    if (m_fields)
        return m_fields->firstFocus() ? m_fields->firstFocus() : m_next;
    if (m_finish->isVisibleTo(this))
        return m_finish;
    const auto* open = m_openPages->count() ? m_openPages->itemAt(0)->widget() : nullptr;
    QWidget* link = open ? open->findChild<QPushButton*>() : nullptr;
    return link ? link : m_back;
}

} // namespace unrut
