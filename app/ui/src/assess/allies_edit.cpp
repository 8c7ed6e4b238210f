// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allies_edit.h"

#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/spoken_role.h"

#include <domain/text.h>
#include <wording/looking_back_words.h>

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace unrut {

namespace {

enum SafeChoice { NotSaid, IsSafe, IsNotSafe };
constexpr int initialsInCharacters = 18;

} // namespace

AlliesEdit::AlliesEdit(const std::vector<Ally>& allies, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    for (const Ally& ally : allies)
        addRow(ally);
    follow();
}

void AlliesEdit::addRow(const Ally& ally)
{
    Row row{new QLineEdit(ally.initials), new QComboBox, new QComboBox};
    const QString number = QLocale().toString(static_cast<int>(m_rows.size()) + 1);
    row.initials->setMaxLength(static_cast<int>(maxTitleLength));
    row.initials->setPlaceholderText(tr("Initials"));
    inFontUnits(*row.initials, [field = row.initials] {
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * initialsInCharacters);
    });
    //: Fields of a row for a person; %1 is the row's number.
    row.initials->setAccessibleName(tr("Initials of person %1").arg(number));
    for (int role = 0; role < allyRoleCount; ++role)
        row.role->addItem(wording::allyRoleName(static_cast<AllyRole>(role)));
    row.role->setCurrentIndex(static_cast<int>(ally.role));
    nameChoice(*row.role, tr("Role of person %1").arg(number));
    row.safe->addItems({tr("safe to talk to?"), tr("safe to talk to"), tr("not safe to talk to")});
    row.safe->setCurrentIndex(!ally.safe ? NotSaid : *ally.safe ? IsSafe : IsNotSafe);
    nameChoice(*row.safe, tr("Is person %1 safe to talk to?").arg(number));
    auto* place = new QWidget;
    auto* flow = new FlowLayout(place);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field :
         {static_cast<QWidget*>(row.initials), static_cast<QWidget*>(row.role), static_cast<QWidget*>(row.safe)})
        flow->addWidget(field);
    m_column->addWidget(place);
    if (!m_rows.empty()) {
        QWidget::setTabOrder(m_rows.back().safe, row.initials);
        QWidget::setTabOrder(row.initials, row.role);
        QWidget::setTabOrder(row.role, row.safe);
    }
    m_rows.push_back(row);
    const auto tell = [this] {
        follow();
        Q_EMIT edited(allies());
    };
    connect(row.initials, &QLineEdit::textChanged, this, tell);
    connect(row.role, &QComboBox::activated, this, tell);
    connect(row.safe, &QComboBox::activated, this, tell);
}

void AlliesEdit::follow()
{
    const bool full = m_rows.empty() || !m_rows.back().initials->text().trimmed().isEmpty();
    if (full && m_rows.size() < static_cast<size_t>(mostAllies))
        addRow({});
}

std::vector<Ally> AlliesEdit::allies() const
{
    std::vector<Ally> allies;
    for (const Row& row : m_rows) {
        if (row.initials->text().trimmed().isEmpty())
            continue;
        Ally ally{row.initials->text(), static_cast<AllyRole>(row.role->currentIndex()), {}};
        if (row.safe->currentIndex() != NotSaid)
            ally.safe = row.safe->currentIndex() == IsSafe;
        allies.push_back(ally);
    }
    return allies;
}

QWidget* AlliesEdit::firstField() const
{
    return m_rows.front().initials;
}

} // namespace unrut
