// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_field.h"

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace unrut {

NotesField::NotesField(QWidget* parent)
    : QWidget(parent),
      m_edit(new PlainField),
      m_preview(new NotesPreview),
      m_stack(new QStackedWidget),
      m_switch(makeButton({}, ButtonKind::Link)),
      m_target(TextLabel::wrapping(TextRole::SmallMuted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* name = new TextLabel(TextRole::SmallMuted, tr("N&otes"));
    name->setBuddy(m_edit);
    head->addWidget(name, 1);
    head->addWidget(m_switch);
    column->addLayout(head);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Notes"));
    m_edit->setHint(tr("Plain words, or Markdown: **bold**, - lists, links."));
    m_preview->setAccessibleName(tr("Notes as they look"));
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_preview);
    showLinesAtLeast(*m_stack, 6);
    column->addWidget(m_stack, 1);
    m_target->hide();
    column->addWidget(m_target);

    connect(m_edit, &PlainField::textChanged, this, [this] { Q_EMIT edited(m_edit->toPlainText()); });
    connect(m_edit, &PlainField::refused, this, &NotesField::refused);
    connect(m_switch, &QPushButton::clicked, this, [this] { setPreviewed(m_stack->currentIndex() == 0); });
    connect(m_preview, &QTextBrowser::highlighted, this, [this](const QUrl& link) {
        // Where a link leads is told before it is pressed.
        m_target->setText(NotesPreview::opens(link) ? tr("Opens %1").arg(link.toDisplayString()) : QString());
        m_target->setVisible(!m_target->text().isEmpty());
    });
    connect(m_preview, &NotesPreview::linkPressed, this, [](const QUrl& link) { QDesktopServices::openUrl(link); });
    setPreviewed(false);
}

void NotesField::setText(const QString& text)
{
    // What is being typed may lack only its next word.
    const bool isTyped = m_edit->hasFocus() && m_edit->toPlainText().trimmed() == text.trimmed();
    if (m_edit->toPlainText() != text && !isTyped) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    if (m_stack->currentIndex() == 1)
        m_preview->showMarkdown(text);
}

QString NotesField::text() const
{
    return m_edit->toPlainText();
}

void NotesField::setPreviewed(bool previewed)
{
    if (previewed)
        m_preview->showMarkdown(m_edit->toPlainText());
    m_stack->setCurrentIndex(previewed ? 1 : 0);
    m_switch->setText(previewed ? tr("Write") : tr("Preview"));
    m_target->hide();
}

} // namespace unrut
