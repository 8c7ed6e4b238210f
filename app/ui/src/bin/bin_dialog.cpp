// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin_dialog.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/panel.h"
#include "common/scroll_to.h"
#include "common/short_list.h"
#include "help/help_key.h"

#include <wording/bin_words.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 64;
constexpr int detailRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1;

} // namespace

BinDialog::BinDialog(PageContext context, QWidget* parent)
    : ScrollDialog(parent, widthInCharacters),
      m_context(context),
      m_intro(TextLabel::wrapping(TextRole::Muted)),
      m_list(new ShortList(detailRole, wordRole)),
      m_model(new QStandardItemModel(this))
{
    setHelpTopic(*this, wording::HelpTopic::Journal);
    addTitle(tr("The bin"));
    setAttribute(Qt::WA_DeleteOnClose);
    column()->addWidget(m_intro);
    buildList();
    column()->addWidget(m_list);
    m_question = buildQuestion();
    column()->addWidget(m_question);
    foot()->addLayout(buildButtons());
    fill();
    connect(&m_context.workspace, &Workspace::changed, this, &BinDialog::fill);
    (m_bin.things.empty() ? static_cast<QWidget*>(m_close) : m_list)->setFocus();
}

void BinDialog::buildList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
}

Panel* BinDialog::buildQuestion()
{
    auto* panel = new Panel;
    m_questionText = TextLabel::wrapping(TextRole::Body);
    panel->column()->addWidget(m_questionText);
    auto* buttons = new FlowLayout;
    buttons->setTrailing(true);
    m_yes = makeButton(tr("Yes, &for good"), ButtonKind::Primary);
    auto* no = makeButton(tr("&Not now"));
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    panel->column()->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &BinDialog::empty);
    connect(no, &QPushButton::clicked, this, [this] {
        hideQuestion();
        m_list->setFocus();
    });
    return panel;
}

QLayout* BinDialog::buildButtons()
{
    auto* row = new FlowLayout;
    row->setTrailing(true);
    row->setApart(2);
    m_restore = makeButton(tr("&Put it back"));
    m_empty = makeButton(tr("&Empty the bin…"));
    m_close = makeButton(tr("&Close"));
    for (QPushButton* button : {m_restore, m_empty, m_close})
        row->addWidget(button);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &BinDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void BinDialog::fill()
{
    const Result<Bin> bin = m_context.workspace.bin();
    if (!bin) {
        m_context.shell.report(bin.error());
        return;
    }
    m_bin = *bin;
    const int row = m_list->currentIndex().row();
    m_model->clear();
    const QDate today = m_context.workspace.clock().today();
    for (const BinnedThing& thing : m_bin.things) {
        auto* item = new QStandardItem(wording::binnedTitle(thing, today));
        item->setData(wording::binnedFacts(thing, today), detailRole);
        item->setData(QString(), wordRole);
        item->setData(QStringLiteral("%1, %2").arg(item->data(detailRole).toString(), item->text()),
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    const bool isEmpty = m_bin.things.empty();
    m_intro->setText(isEmpty ? wording::binIsEmpty()
                             : tr("What you delete stays here for 30 days at least, and can be put back. Then it "
                                  "goes for good, by itself."));
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    m_list->setVisible(!isEmpty);
    const bool canChange = !isEmpty && !m_context.workspace.isReadOnly();
    m_restore->setEnabled(canChange);
    m_empty->setEnabled(canChange);
    hideQuestion();
}

void BinDialog::restore()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const BinnedThing thing = m_bin.things.at(static_cast<size_t>(row));
    if (const Status restored = m_context.workspace.restoreFromBin(thing); !restored) {
        m_context.shell.report(restored.error());
        reject(); // what there is to say stands in the window
        return;
    }
    m_context.shell.announce(tr("It is back."));
    (m_bin.things.empty() ? static_cast<QWidget*>(m_close) : m_list)->setFocus();
}

void BinDialog::ask()
{
    if (!m_empty->isEnabled())
        return;
    const Workspace& workspace = m_context.workspace;
    const auto backups = static_cast<int>(backupsOf(workspace.path()).size());
    m_questionText->setText(wording::emptyBinQuestion(m_bin.counts, backups));
    m_question->show();
    m_yes->setFocus();
    scrollTo(m_question);
}

void BinDialog::empty()
{
    const auto emptied = m_context.workspace.emptyBin();
    accept();
    if (emptied)
        m_context.shell.announce(wording::binEmptied(*emptied));
    else
        m_context.shell.report(emptied.error());
}

void BinDialog::hideQuestion()
{
    m_question->hide();
}

} // namespace unrut
