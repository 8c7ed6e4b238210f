// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_sheet.h"

#include "common/labels.h"
#include "key_groups.h"

#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int lineCharacters = 66;

QString plain(const QString& text)
{
    return QString(text).remove(u'&').remove(u'…');
}

/// Keys and names of a menu and of those within it.
void collect(const QMenu& menu, QList<QPair<QString, QString>>& keys)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->menu())
            collect(*action->menu(), keys);
        else if (!action->shortcut().isEmpty())
            keys.append({action->shortcut().toString(QKeySequence::NativeText), plain(action->iconText())});
    }
}

} // namespace

KeySheet::KeySheet(const QMenuBar& menus, QWidget* parent) : ScrollDialog(parent, lineCharacters)
{
    addTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    column()->setSpacing(6);
    const QList<QAction*> tops = menus.actions();
    for (const QAction* top : tops) {
        QList<QPair<QString, QString>> keys;
        if (top->menu())
            collect(*top->menu(), keys);
        if (!keys.isEmpty())
            addGroup(plain(top->text()), keys);
    }
    for (const KeyGroup& group : keysWithoutMenus()) {
        QList<QPair<QString, QString>> keys;
        for (const KeyLine& line : group.keys)
            keys.append({line.keys, line.does});
        addGroup(group.place, keys);
    }
    addCloseButton()->setFocus();
}

void KeySheet::addGroup(const QString& place, const QList<QPair<QString, QString>>& keys)
{
    column()->addSpacing(8);
    column()->addWidget(TextLabel::wrapping(TextRole::CardTitle, place));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const auto& [key, does] : keys) {
        const int row = grid->rowCount();
        grid->addWidget(TextLabel::wrapping(TextRole::Muted, key), row, 0, Qt::AlignTop);
        grid->addWidget(TextLabel::wrapping(TextRole::Body, does), row, 1, Qt::AlignTop);
    }
    column()->addLayout(grid);
}

} // namespace unrut
