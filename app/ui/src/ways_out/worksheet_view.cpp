// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_view.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/scroll_to.h"
#include "common/tab_order.h"
#include "common/wrapped_check_box.h"
#include "worksheet_fields.h"
#include "worksheet_files.h"

#include <domain/worksheet_outcome.h>
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

namespace unrut {

WorksheetView::WorksheetView(const PageContext& context)
    : Panel(nullptr, 24),
      m_context(context),
      m_stage(TextLabel::wrapping(TextRole::SmallMuted)),
      m_name(TextLabel::wrapping(TextRole::PageTitle)),
      m_progress(new QProgressBar),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_place(new QVBoxLayout)
{
    buildHead();
    column()->addLayout(m_place);
    m_end = buildEnd();
    column()->addWidget(m_end);
    column()->addStretch(1);
    column()->addLayout(buildNavigation());
    const auto onKey = [this](Qt::Key key, int pages) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, pages] { step(pages); });
    };
    onKey(Qt::Key_Right, 1);
    onKey(Qt::Key_Left, -1);
}

void WorksheetView::buildHead()
{
    auto* top = new FlowLayout(nullptr, 12);
    top->setApart(1);
    top->addWidget(m_stage);
    QPushButton* about = makeButton(tr("About this way out"), ButtonKind::Link);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Print…"), this, [this] { printWorksheetOf(m_context, m_id, this); });
    menu->addAction(tr("Save as a file…"), this, [this] { saveWorksheetOf(m_context, m_id, this); });
    QAction* compare =
        menu->addAction(tr("Compare with the last one…"), this, [this] { compareWorksheets(m_context, m_id, this); });
    menu->addSeparator();
    menu->addAction(tr("Throw this worksheet away"), this, &WorksheetView::throwAway);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, compare] {
        for (QAction* each : menu->actions())
            each->setEnabled(!m_id.isNull());
        compare->setEnabled(worksheetBefore(m_context.workspace, m_id) != nullptr);
    });
    top->addWidget(about);
    top->addWidget(makeMoreButton(menu));
    column()->addLayout(top);
    column()->addWidget(m_name);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much of the worksheet is behind you"));
    column()->addWidget(m_progress);
    column()->addSpacing(8);
    column()->addWidget(m_title);
    column()->addSpacing(8);
    connect(about, &QPushButton::clicked, this, &WorksheetView::left);
}

QWidget* WorksheetView::buildEnd()
{
    auto* end = new QWidget;
    auto* column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_becomes = TextLabel::wrapping(TextRole::Body);
    m_open = TextLabel::wrapping(TextRole::Body, tr("Some answers are still open:"));
    m_openPages = new QVBoxLayout;
    m_done = new QVBoxLayout;
    m_helped = buildHelped();
    m_finish = makeButton(tr("Finish, and do this"), ButtonKind::Primary);
    m_board = makeButton(tr("Show the board"));
    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_finish);
    buttons->addWidget(m_board);
    for (QWidget* part : {m_becomes, m_open})
        column->addWidget(part);
    column->addLayout(m_openPages);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("Done when")));
    column->addLayout(m_done);
    column->addWidget(m_helped);
    connect(m_finish, &QPushButton::clicked, this, &WorksheetView::finish);
    connect(m_board, &QPushButton::clicked, this, [this] { m_context.shell.showTab(Tab::Goals); });
    return end;
}

QWidget* WorksheetView::buildHelped()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(TextLabel::wrapping(TextRole::CardTitle, tr("That is done. Did it help?")));
    auto* buttons = new FlowLayout(nullptr, 8);
    const auto answer = [this, buttons](const QString& text, Helped helped) {
        QPushButton* button = makeButton(text);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, helped] {
            const Worksheet now = worksheet();
            if (const Status done = m_context.workspace.reviewGoal(*now.goal, helped); !done)
                m_context.shell.report(done.error());
        });
    };
    answer(tr("It helped"), Helped::Yes);
    answer(tr("No difference"), Helped::NoDifference);
    answer(tr("It did not help"), Helped::No);
    column->addLayout(buttons);
    return box;
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
    m_progress->setRange(0, pageCount());
    m_progress->setValue(m_page + 1);
}

void WorksheetView::showEnd()
{
    const Worksheet now = worksheet();
    const std::vector<Person>& people = m_context.workspace.people();
    const WorksheetOutcome outcome =
        outcomeOf(m_form, now, wording::playName(play()), wording::playSteps(play()), people);
    m_becomes->setText(wording::outcomeLines(outcome, people).join(u'\n'));
    const bool isWhole = missingFields(m_form, now).empty();
    m_open->setVisible(!isWhole);
    fillOpenPages();
    m_finish->setVisible(isWhole);
    m_finish->setText(now.isFinished() ? tr("Take the changes over") : tr("Finish, and do this"));
    m_board->setVisible(now.isFinished());
    fillDone();
}

void WorksheetView::fillOpenPages()
{
    removeAll(*m_openPages);
    auto* links = new QWidget;
    auto* list = new QVBoxLayout(links);
    list->setContentsMargins(0, 0, 0, 0);
    const Worksheet now = worksheet();
    for (int page = 0; page + 1 < pageCount(); ++page) {
        if (missingFields(m_form, now, page).empty())
            continue;
        auto* open = makeButton(m_form.pages[static_cast<size_t>(page)].title, ButtonKind::Link);
        list->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, page] {
            showPage(page, true);
            m_fields->showMissing();
        });
    }
    m_openPages->addWidget(links);
    tabThroughBefore(*links, *m_back);
}

void WorksheetView::fillDone()
{
    removeAll(*m_done);
    const Worksheet now = worksheet();
    const Result<std::map<DoneFact, int>> facts = worksheetFacts(m_context.workspace, now);
    if (!facts) {
        m_context.shell.report(facts.error());
        return;
    }
    for (const DoneRule& rule : m_form.done) {
        if (rule.fact || fieldOf(m_form, rule.field)) {
            const DoneState state = doneState(rule, m_form, now, *facts);
            m_done->addWidget(TextLabel::wrapping(TextRole::Muted, wording::doneLine(rule, state, *facts)));
            continue;
        }
        auto* said = new WrappedCheckBox(rule.text);
        said->setChecked(!now.text(doneKey(rule)).isEmpty());
        said->setEnabled(now.isFinished());
        m_done->addWidget(said);
        connect(said, &QCheckBox::toggled, this, [this, key = doneKey(rule)](bool on) {
            Worksheet written = worksheet();
            written.setText(key, on ? QStringLiteral("yes") : QString());
            save(written, key);
            showHelped();
        });
    }
    showHelped();
}

void WorksheetView::showHelped()
{
    const Worksheet now = worksheet();
    const Result<std::map<DoneFact, int>> facts = worksheetFacts(m_context.workspace, now);
    const Goal* card = now.goal ? m_context.workspace.goal(*now.goal) : nullptr;
    m_helped->setVisible(now.isFinished() && facts && card && !card->helped && isDone(m_form, now, *facts));
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
    const WorksheetOutcome outcome =
        outcomeOf(m_form, now, wording::playName(play()), firstSteps, m_context.workspace.people());
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
    showPage(m_page, false);
    m_board->setFocus(Qt::OtherFocusReason);
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
    if (next >= 0 && next < pageCount())
        showPage(next, true);
}

QWidget* WorksheetView::firstFocus() const
{
    if (m_fields)
        return m_fields->firstFocus() ? m_fields->firstFocus() : m_next;
    return m_finish->isVisibleTo(this) ? m_finish : m_back;
}

} // namespace unrut
