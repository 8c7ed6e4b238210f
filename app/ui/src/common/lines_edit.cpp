// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines_edit.h"

#include "hints.h"
#include "prose.h"

#include <domain/text.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

LinesEdit::LinesEdit(const QStringList& lines, int most, std::function<QString(int)> nameOf, QWidget* parent)
    : QWidget(parent), m_most(most), m_nameOf(std::move(nameOf)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    for (const QString& line : lines)
        addLine(line);
    follow();
}

void LinesEdit::addLine(const QString& text)
{
    const int place = static_cast<int>(m_fields.size());
    auto* field = new QLineEdit(text);
    field->setMaxLength(static_cast<int>(maxTitleLength));
    setProse(*field);
    setHints(*field, {m_nameOf(place), tr("One a line")});
    field->setAccessibleName(m_nameOf(place));
    field->setAccessibleDescription(tr("Alt+Up and Alt+Down move the line"));
    field->installEventFilter(this);
    m_column->addWidget(field);
    if (!m_fields.empty())
        QWidget::setTabOrder(m_fields.back(), field);
    m_fields.push_back(field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        follow();
        Q_EMIT edited(lines());
    });
    connect(field, &QLineEdit::returnPressed, this, [this, place] {
        const auto next = static_cast<size_t>(place) + 1;
        if (next < m_fields.size())
            m_fields[next]->setFocus(Qt::TabFocusReason);
    });
}

bool LinesEdit::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool moves =
        key && key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!moves)
        return QWidget::eventFilter(watched, event);
    const auto field = std::find(m_fields.begin(), m_fields.end(), watched);
    if (field != m_fields.end())
        move(static_cast<size_t>(field - m_fields.begin()), key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void LinesEdit::move(size_t place, int by)
{
    const size_t to = place + static_cast<size_t>(by); // wraps below zero, and is then out of range
    if (to >= m_fields.size() || m_fields[place]->text().isEmpty() || m_fields[to]->text().isEmpty())
        return;
    const QString text = m_fields[place]->text();
    {
        const QSignalBlocker quiet(m_fields[place]); // told once, below
        const QSignalBlocker quietToo(m_fields[to]);
        m_fields[place]->setText(m_fields[to]->text());
        m_fields[to]->setText(text);
    }
    m_fields[to]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(lines());
}

void LinesEdit::follow()
{
    const bool full = m_fields.empty() || !m_fields.back()->text().trimmed().isEmpty();
    if (full && static_cast<int>(m_fields.size()) < m_most)
        addLine({});
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    for (const QLineEdit* field : m_fields) {
        if (!field->text().trimmed().isEmpty())
            lines.append(field->text());
    }
    return lines;
}

QWidget* LinesEdit::firstField() const
{
    return m_fields.front();
}

} // namespace unrut
