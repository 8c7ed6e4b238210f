// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.h"

#include "buttons.h"
#include "labels.h"

#include <QVBoxLayout>

namespace unrut {

EmptyState::EmptyState(const QString& title, const QString& text, const QString& action, ButtonKind kind,
                       QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(1);
    auto* titleLabel = TextLabel::wrapping(TextRole::PanelTitle, title);
    auto* textLabel = TextLabel::wrapping(TextRole::Muted, text);
    for (TextLabel* label : {titleLabel, textLabel}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
        label->setHidden(label->text().isEmpty());
    }
    if (!action.isEmpty()) {
        m_button = makeButton(action, kind);
        column->addSpacing(8);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
}

} // namespace unrut
