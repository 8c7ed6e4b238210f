// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_section.h"

#include "buttons.h"
#include "flow_layout.h"

#include <QVBoxLayout>

namespace unrut {

FoldedSection::FoldedSection(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_button(makeButton(title, ButtonKind::Link)),
      m_line(new FlowLayout(nullptr, 16)),
      m_inside(new QWidget),
      m_content(new QVBoxLayout(m_inside)),
      m_title(title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_line->addWidget(m_button);
    column->addLayout(m_line);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    column->addWidget(m_inside);
    m_inside->hide();
    showSign();
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
}

void FoldedSection::setTitle(const QString& title)
{
    m_title = title;
    showSign();
}

bool FoldedSection::isOpen() const
{
    return !m_inside->isHidden();
}

void FoldedSection::setOpen(bool open)
{
    if (open == isOpen())
        return;
    m_inside->setVisible(open);
    showSign();
    Q_EMIT toggled(open);
}

void FoldedSection::setFoldable(bool foldable)
{
    if (!foldable)
        setOpen(false);
    m_button->setVisible(foldable);
}

void FoldedSection::addBeside(QWidget* widget)
{
    m_line->addWidget(widget);
}

void FoldedSection::showSign()
{
    m_button->setText(m_title);
    showFold(*m_button, isOpen());
    m_button->setAccessibleName(isOpen() ? tr("%1, open").arg(m_title) : tr("%1, folded").arg(m_title));
}

} // namespace unrut
