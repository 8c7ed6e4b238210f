// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts_dialog.h"

#include "common/labels.h"
#include "common/layouts.h"
#include "common/lines_edit.h"
#include "common/tab_order.h"
#include "common/unsent_text.h"
#include "settings/setting_list.h"

#include <settings/settings.h>
#include <wording/entry_words.h>

#include <QLocale>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int mostPrompts = 50;

} // namespace

PromptsDialog::PromptsDialog(const PageContext& context, EntryKind kind, QWidget* parent)
    : SheetDialog(titleFor(kind), parent),
      m_context(context),
      m_kind(kind),
      m_place(new QWidget),
      m_column(new QVBoxLayout(m_place))
{
    content()->addWidget(TextLabel::wrapping(
        TextRole::Muted,
        tr("One of these stands below the field, another one each day. Write your own, or take any away.")));
    m_column->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_place);
    m_reset = addSideButton(tr("&Back to the usual ones"));
    auto* cancel = addButton(tr("&Cancel"));
    auto* keep = addButton(tr("&Save"), ButtonKind::Primary);
    connect(m_reset, &QPushButton::clicked, this, [this] { show(wording::prompts(m_kind)); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &PromptsDialog::save);
    const QStringList own = context.settings.prompts(kind);
    show(own.isEmpty() ? wording::prompts(kind) : own);
}

QString PromptsDialog::titleFor(EntryKind kind)
{
    return tr("Prompts: %1").arg(wording::entryKindName(kind));
}

void PromptsDialog::show(const QStringList& prompts)
{
    UnsentText::forgetBelow(*m_place); // what is shown takes the place of what was being typed
    removeAll(*m_column);
    m_lines =
        new LinesEdit(prompts, mostPrompts, [](int line) { return tr("Prompt %1").arg(QLocale().toString(line + 1)); });
    markSetting(*m_lines->firstField(), m_kind);
    new UnsentText(*m_lines, m_context.workspace, QStringLiteral("prompts/") + entryKindKey(m_kind));
    m_column->addWidget(m_lines);
    tabThroughBefore(*m_lines, *m_reset);
}

void PromptsDialog::save()
{
    // What is as the program has it stays the program's: it follows the language.
    const QStringList lines = m_lines->lines();
    m_context.settings.setPrompts(m_kind, lines == wording::prompts(m_kind) ? QStringList() : lines);
    accept();
}

} // namespace unrut
