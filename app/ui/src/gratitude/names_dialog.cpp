// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names_dialog.h"

#include "common/labels.h"
#include "common/responsive_row.h"
#include "common/roomy_list.h"
#include "common/row_delegate.h"

#include <domain/text.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <limits>

namespace unrut {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int linesShown = 18;
constexpr int besideFromCharacters = 40;

} // namespace

NamesDialog::NamesDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Tags and people of the log"), parent),
      m_context(context),
      m_list(new RoomyList<QListWidget>(linesShown, parent->window()->height() / 2)),
      m_name(new QLineEdit)
{
    m_list->setAccessibleName(tr("Tags and people"));
    showRows(*m_list, detailRole, countRole);
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(m_list, 3);
    row->addPart(buildName(), 2);
    content()->addWidget(row);
    m_show = addSideButton(tr("&Show its entries"));
    auto* close = addButton(tr("&Close"));
    m_rename = addButton(tr("&Rename"), ButtonKind::Primary);
    connect(m_list, &QListWidget::currentRowChanged, this, &NamesDialog::showCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &NamesDialog::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &NamesDialog::rename);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const QString name = current();
        accept();
        Q_EMIT nameChosen(name);
    });
    connect(&context.workspace, &Workspace::changed, this, &NamesDialog::refresh);
    refresh();
    m_list->setCurrentRow(0);
}

/// Beside the list, where it is at hand whatever is chosen there.
QWidget* NamesDialog::buildName()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_name->setMaxLength(static_cast<int>(maxTitleLength));
    auto* label = new TextLabel(TextRole::CardTitle, tr("&New name"));
    label->setBuddy(m_name);
    const QString hint = tr("A name that is there already takes this one in; the two become one.");
    m_name->setAccessibleDescription(hint);
    column->addWidget(label);
    column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, hint));
    column->addWidget(m_name);
    column->addStretch(1);
    return side;
}

void NamesDialog::refresh()
{
    const auto names = m_context.workspace.topNames(std::numeric_limits<int>::max());
    if (!names) {
        m_context.shell.report(names.error());
        return;
    }
    const QString before = current();
    m_list->clear();
    for (const NameCount& name : *names) {
        auto* row = new QListWidgetItem(name.name, m_list);
        row->setData(countRole, tr("%Ln entries", nullptr, name.count));
        //: %1 is a tag or a person, %2 how many entries name it.
        row->setData(Qt::AccessibleTextRole, tr("%1 (%2)").arg(name.name, locale().toString(name.count)));
        if (name.name == before)
            m_list->setCurrentItem(row);
    }
    showCurrent();
}

QString NamesDialog::current() const
{
    const QListWidgetItem* row = m_list->currentItem();
    return row ? row->text() : QString();
}

void NamesDialog::showCurrent()
{
    m_name->setText(current());
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_rename)})
        part->setEnabled(!current().isEmpty());
}

void NamesDialog::rename()
{
    const QString from = current();
    QString to = m_name->text().trimmed();
    if (!from.isEmpty() && !to.startsWith(from.front()))
        to.prepend(from.front()); // the sign need not be typed
    if (from.isEmpty() || to == from)
        return;
    const auto renamed = m_context.workspace.renameName(from, to);
    if (!succeeded(renamed ? Status() : renamed.error()))
        return;
    m_context.shell.announce(tr("Renamed in %Ln entries. Undo takes it back.", nullptr, *renamed));
    const QList<QListWidgetItem*> rows = m_list->findItems(to, Qt::MatchFixedString);
    if (!rows.isEmpty())
        m_list->setCurrentItem(rows.constFirst());
}

} // namespace unrut
