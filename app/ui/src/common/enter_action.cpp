// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enter_action.h"

#include <theme/icons.h>

#include <QAction>
#include <QLineEdit>

namespace unrut {

void addEnterAction(QLineEdit& line, const QString& name)
{
    QAction* action = line.addAction(icon(Icon::Add), QLineEdit::TrailingPosition);
    action->setText(name);
    action->setToolTip(name);
    const auto follow = [action](const QString& text) { action->setVisible(!text.trimmed().isEmpty()); };
    follow(line.text());
    QObject::connect(&line, &QLineEdit::textChanged, action, follow);
    QObject::connect(action, &QAction::triggered, &line, &QLineEdit::returnPressed);
}

} // namespace unrut
