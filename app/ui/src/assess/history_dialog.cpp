// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_dialog.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/short_list.h"
#include "compare_dialog.h"

#include <domain/check_rhythm.h>
#include <domain/text.h>
#include <models/check_model.h>
#include <wording/arrival_words.h>
#include <wording/check_words.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int lineCharacters = 84;

const Check* findCheck(const std::vector<Check>& checks, const CheckId& id)
{
    const auto there = std::find_if(checks.begin(), checks.end(), [&](const Check& check) { return check.id == id; });
    return there == checks.end() ? nullptr : &*there;
}

} // namespace

HistoryDialog::HistoryDialog(const PageContext& context, const CheckId& shown, QWidget* parent)
    : ScrollDialog(parent, lineCharacters),
      m_context(context),
      m_model(new CheckModel(context.workspace, this)),
      m_list(new ShortList(CheckModel::DetailRole, CheckModel::SparkRole))
{
    addTitle(tr("Older assessments"));
    setAttribute(Qt::WA_DeleteOnClose);
    column()->setSpacing(12);
    const QString trend = trendText();
    if (!trend.isEmpty())
        column()->addWidget(TextLabel::wrapping(TextRole::Muted, trend));
    buildList();
    column()->addWidget(m_list);
    // With the buttons: it is about the row that is chosen, wherever that stands.
    foot()->addWidget(buildNote());
    foot()->addSpacing(8);
    foot()->addLayout(buildButtons());
    m_list->setCurrentIndex(m_model->indexOf(shown));
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::showWhatCanBeDone);
    showWhatCanBeDone();
    m_list->setFocus();
}

/// Of Spark and of the area in focus: slope and interval from five assessments on, the word 'trend' from six.
QString HistoryDialog::trendText() const
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const std::optional<Standing> standing = workspace.standing();
    const int checks = static_cast<int>(finishedChecks(workspace.checks()).size());
    QStringList lines;
    const auto add = [&](const QString& name, std::optional<Domain> domain) {
        if (const std::optional<Trend> trend = checkTrend(workspace.checks(), domain, today)) {
            //: %1 is Spark or an area, %2 a sentence about its line over time.
            lines.append(tr("%1: %2").arg(name, wording::trendSentence(*trend, checks)));
        }
    };
    add(tr("Spark"), {});
    if (standing && standing->focusDomain)
        add(wording::domainName(*standing->focusDomain), standing->focusDomain);
    return lines.join(QLatin1Char('\n'));
}

void HistoryDialog::buildList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &HistoryDialog::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showWhatCanBeDone);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::showWhatCanBeDone);
}

QWidget* HistoryDialog::buildNote()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_note = new QLineEdit;
    setProse(*m_note);
    m_note->setMaxLength(static_cast<int>(maxTitleLength));
    auto* label = new TextLabel(TextRole::Body, tr("&Note"));
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note on this assessment"));
    m_note->setPlaceholderText(tr("What was going on at the time?"));
    row->addWidget(label);
    row->addWidget(m_note, 1);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString& text) {
        const CheckId check = current();
        const Check* known = findCheck(m_context.workspace.checks(), check);
        if (!known || known->note == text)
            return; // only shown
        const QScopedValueRollback<bool> guard(m_noting, true);
        if (const Status done = m_context.workspace.annotateCheck(check, text, check.toString()); !done)
            m_context.shell.report(done.error());
        m_list->setCurrentIndex(m_model->indexOf(check));
    });
    return place;
}

QLayout* HistoryDialog::buildButtons()
{
    auto* row = new FlowLayout;
    row->setTrailing(true);
    row->setApart(4);
    m_open = makeButton(tr("Open"), ButtonKind::Primary);
    m_compare = makeButton(tr("Compare two"));
    m_bin = makeButton(tr("Move to the bin"));
    m_restore = makeButton(tr("Put it back"));
    m_showBin = new QCheckBox(tr("Show the bin"));
    m_open->setDefault(true); // Enter in the list opens too
    auto* close = makeButton(tr("Close"));
    for (QWidget* each :
         {static_cast<QWidget*>(m_showBin), static_cast<QWidget*>(m_restore), static_cast<QWidget*>(m_bin),
          static_cast<QWidget*>(m_compare), static_cast<QWidget*>(close), static_cast<QWidget*>(m_open)})
        row->addWidget(each);
    connect(m_open, &QPushButton::clicked, this, &HistoryDialog::openCurrent);
    connect(m_compare, &QPushButton::clicked, this, &HistoryDialog::compareSelected);
    connect(m_bin, &QPushButton::clicked, this, &HistoryDialog::binCurrent);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restoreCurrent);
    connect(m_showBin, &QCheckBox::toggled, this, &HistoryDialog::showBin);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

CheckId HistoryDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->check(index.row()) : CheckId();
}

std::vector<CheckId> HistoryDialog::selected() const
{
    std::vector<CheckId> checks;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        checks.push_back(m_model->check(index.row()));
    return checks;
}

void HistoryDialog::showWhatCanBeDone()
{
    const bool any = !current().isNull();
    const bool bin = m_model->showsBin();
    m_open->setEnabled(any && !bin);
    m_bin->setVisible(!bin);
    m_bin->setEnabled(any);
    m_restore->setVisible(bin);
    m_restore->setEnabled(any);
    m_compare->setVisible(!bin);
    m_compare->setEnabled(selected().size() == 2);
    m_compare->setToolTip(tr("Choose two in the list, with Ctrl or Shift"));
    showNote();
}

void HistoryDialog::showNote()
{
    const Check* check = findCheck(m_context.workspace.checks(), current());
    m_note->setEnabled(check && !check->isBinned());
    const QString note = check ? check->note : QString();
    if (!m_noting && m_note->text() != note)
        m_note->setText(note);
}

void HistoryDialog::showBin(bool bin)
{
    m_model->showBin(bin);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showWhatCanBeDone();
}

void HistoryDialog::openCurrent()
{
    const CheckId check = current();
    if (check.isNull() || m_model->showsBin())
        return;
    accept();
    Q_EMIT opened(check);
}

void HistoryDialog::compareSelected()
{
    const std::vector<CheckId> both = selected();
    if (both.size() != 2)
        return;
    const Check* one = findCheck(m_context.workspace.checks(), both[0]);
    const Check* other = findCheck(m_context.workspace.checks(), both[1]);
    if (!one || !other)
        return;
    const bool inOrder = one->day < other->day || (one->day == other->day && one->finishedAt < other->finishedAt);
    auto* dialog = new CompareDialog(m_context, inOrder ? *one : *other, inOrder ? *other : *one, this);
    dialog->open();
}

void HistoryDialog::binCurrent()
{
    const int row = m_list->currentIndex().row();
    if (const Status done = m_context.workspace.binCheck(current()); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::BinCheck));
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        reject();
    else
        m_list->setCurrentIndex(m_model->index(std::min(row, last), 0));
}

void HistoryDialog::restoreCurrent()
{
    if (const Status done = m_context.workspace.restoreCheck(current()); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::RestoreCheck));
    if (m_model->rowCount() == 0)
        m_showBin->setChecked(false);
}

} // namespace unrut
