// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_bar.h"

#include "buttons.h"
#include "labels.h"

#include <theme/colours.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace unrut {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(TextLabel::wrapping(TextRole::Body)), m_action(makeButton({}, ButtonKind::Link))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->addWidget(m_text, 1);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        const auto act = m_act; // which may have another message shown
        act();
    });
    row->addWidget(m_action);
    auto* close = makeButton(tr("Close"), ButtonKind::Link);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    const int barWidth = 4;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(x, 0, barWidth, height(), colours.warning);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace unrut
