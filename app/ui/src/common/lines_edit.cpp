// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines_edit.h"

#include <domain/text.h>

#include <QLineEdit>
#include <QVBoxLayout>

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
    field->setPlaceholderText(m_nameOf(place));
    field->setAccessibleName(m_nameOf(place));
    m_column->addWidget(field);
    if (!m_fields.empty())
        QWidget::setTabOrder(m_fields.back(), field);
    m_fields.push_back(field);
    connect(field, &QLineEdit::textEdited, this, [this] {
        follow();
        Q_EMIT edited(lines());
    });
    connect(field, &QLineEdit::returnPressed, this, [this, place] {
        const auto next = static_cast<size_t>(place) + 1;
        if (next < m_fields.size())
            m_fields[next]->setFocus(Qt::TabFocusReason);
    });
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
