// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines_edit.h"

#include "hints.h"
#include "prose.h"
#include "row_drag.h"

#include <domain/text.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

LinesEdit::LinesEdit(const QStringList& lines, int most, std::function<QString(int)> nameOf, QWidget* parent)
    : QWidget(parent),
      m_most(most),
      m_nameOf(std::move(nameOf)),
      m_column(new QVBoxLayout(this)),
      m_drag(new RowDrag(*this, [this] { return rows(); }))
{
    connect(m_drag, &RowDrag::moveRequested, this,
            [this](int from, int to) { move(static_cast<size_t>(from), static_cast<size_t>(to)); });
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
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_grips.push_back(m_drag->makeGrip());
    row->addWidget(m_grips.back());
    row->addWidget(field, 1);
    m_column->addWidget(line);
    if (!m_fields.empty())
        QWidget::setTabOrder(m_fields.back(), field);
    m_fields.push_back(field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (m_isMoving)
            return;
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
    if (field != m_fields.end()) {
        const auto place = static_cast<size_t>(field - m_fields.begin());
        move(place, key->key() == Qt::Key_Up ? place - 1 : place + 1); // above the first is out of range, too
    }
    return true;
}

void LinesEdit::move(size_t from, size_t to)
{
    if (to >= m_fields.size() || m_fields[from]->text().isEmpty() || m_fields[to]->text().isEmpty())
        return;
    const QScopedValueRollback<bool> guard(m_isMoving, true); // told once, below
    const QString text = m_fields[from]->text();
    for (size_t place = from; place != to;) {
        const size_t next = to > from ? place + 1 : place - 1;
        m_fields[place]->setText(m_fields[next]->text());
        place = next;
    }
    m_fields[to]->setText(text);
    m_fields[to]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(lines());
}

std::vector<QWidget*> LinesEdit::rows() const
{
    std::vector<QWidget*> rows;
    for (const QLineEdit* field : m_fields) {
        if (field != m_fields.back() || !field->text().trimmed().isEmpty())
            rows.push_back(field->parentWidget());
    }
    return rows;
}

void LinesEdit::follow()
{
    const bool full = m_fields.empty() || !m_fields.back()->text().trimmed().isEmpty();
    if (full && static_cast<int>(m_fields.size()) < m_most)
        addLine({});
    for (size_t place = 0; place < m_fields.size(); ++place)
        m_grips[place]->setVisible(!m_fields[place]->text().isEmpty());
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

void LinesEdit::setLines(const QStringList& lines)
{
    const QScopedValueRollback<bool> guard(m_isMoving, true); // told once, below
    const qsizetype places = std::max(lines.size(), static_cast<qsizetype>(m_fields.size()));
    for (qsizetype place = 0; place < places; ++place) {
        const auto there = static_cast<size_t>(place);
        if (there < m_fields.size())
            m_fields[there]->setText(lines.value(place));
        else
            addLine(lines.value(place));
    }
    follow();
    Q_EMIT edited(this->lines());
}

QWidget* LinesEdit::firstField() const
{
    return m_fields.front();
}

} // namespace unrut
