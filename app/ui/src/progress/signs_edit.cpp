// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signs_edit.h"

#include "common/buttons.h"
#include "common/hints.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/prose.h"
#include "common/tab_order.h"

#include <domain/text.h>

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace unrut {

SignsEdit::SignsEdit(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_more(makeButton(tr("Another sign"), ButtonKind::Link))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_column);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_column->setSpacing(8);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().cue->setFocus(Qt::OtherFocusReason); // before the button, which has it, goes
        follow();
    });
    follow();
}

void SignsEdit::setSigns(const std::vector<EarlySign>& signs)
{
    if (signs == this->signs())
        return;
    removeAll(*m_column);
    m_rows.clear();
    for (const EarlySign& sign : signs)
        addRow(sign);
    follow();
}

void SignsEdit::addRow(const EarlySign& sign)
{
    Row row{new QLineEdit(sign.cue), new QLineEdit(sign.step)};
    const QString number = QLocale().toString(static_cast<int>(m_rows.size()) + 1);
    //: Fields of an if-then plan; %1 is its number.
    row.cue->setAccessibleName(tr("Early sign %1: if").arg(number));
    row.step->setAccessibleName(tr("Early sign %1: then I").arg(number));
    setHints(*row.cue, {tr("I stop looking forward to Mondays for two weeks"), tr("Mondays weigh on me")});
    setHints(*row.step, {tr("open this page and call somebody"), tr("call somebody")});
    auto* place = new QWidget;
    auto* cells = new QGridLayout(place);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setVerticalSpacing(4);
    cells->addWidget(new TextLabel(TextRole::SmallMuted, tr("If")), 0, 0);
    cells->addWidget(row.cue, 0, 1);
    cells->addWidget(new TextLabel(TextRole::SmallMuted, tr("then I")), 1, 0);
    cells->addWidget(row.step, 1, 1);
    m_column->addWidget(place);
    tabThroughBefore(*place, *m_more);
    m_rows.push_back(row);
    for (QLineEdit* field : {row.cue, row.step}) {
        setProse(*field);
        field->setMaxLength(static_cast<int>(maxTitleLength));
        connect(field, &QLineEdit::textChanged, this, [this] {
            follow();
            Q_EMIT edited();
        });
    }
}

void SignsEdit::follow()
{
    if (m_rows.empty())
        addRow({});
    const Row& last = m_rows.back();
    const bool isWritten = !last.cue->text().trimmed().isEmpty() || !last.step->text().trimmed().isEmpty();
    m_more->setVisible(isWritten && m_rows.size() < static_cast<size_t>(mostEarlySigns));
}

std::vector<EarlySign> SignsEdit::signs() const
{
    std::vector<EarlySign> signs;
    for (const Row& row : m_rows) {
        const EarlySign sign{row.cue->text().trimmed(), row.step->text().trimmed()};
        if (!sign.cue.isEmpty() || !sign.step.isEmpty())
            signs.push_back(sign);
    }
    return signs;
}

} // namespace unrut
