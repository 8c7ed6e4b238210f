// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wins_dialog.h"

#include "common/labels.h"
#include "common/roomy_list.h"
#include "common/row_delegate.h"

#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QListWidget>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int winsOffered = 100;
constexpr int linesShown = 18;
constexpr int detailRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;
constexpr int mostLines = 6; ///< of a win, which one has to read to choose it

} // namespace

WinsDialog::WinsDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Choose from your wins"), parent), m_list(new RoomyList<QListWidget>(linesShown))
{
    EntryFilter wins;
    wins.kinds = {EntryKind::Win};
    const auto found = context.workspace.entries(wins, 0, winsOffered);
    succeeded(found ? Status() : Status(found.error()));
    m_list->setAccessibleName(tr("Your wins, newest first"));
    showRows(*m_list, detailRole, dayRole).setMostTitleLines(mostLines);
    for (const Entry& entry : found.value_or({})) {
        const QString day = wording::dayAndYear(entry.day);
        auto* item = new QListWidgetItem(entry.text.simplified(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(dayRole, day);
        item->setData(Qt::AccessibleTextRole, tr("%1 · %2", "day and text").arg(day, entry.text));
    }
    if (m_list->count() == 0)
        content()->addWidget(TextLabel::wrapping(TextRole::Muted, tr("There are no wins in your log yet.")));
    content()->addWidget(m_list);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Take these"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        QStringList texts;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                texts.append(m_list->item(i)->text());
        }
        accept();
        Q_EMIT chosen(texts);
    });
}

} // namespace unrut
