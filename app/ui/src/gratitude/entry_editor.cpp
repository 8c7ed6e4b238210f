// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_editor.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/plain_field.h"
#include "common/spoken_role.h"
#include "common/unsent_text.h"
#include "name_completer.h"

#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int margin = 10;
constexpr QLatin1String place("entry/"); ///< where what is typed is kept, by the entry

} // namespace

EntryEditor::EntryEditor(const PageContext& context, const Entry& entry, QWidget* parent)
    : Panel(parent, margin),
      m_context(context),
      m_entry(entry),
      m_kind(new QComboBox),
      m_day(new QDateEdit(entry.day)),
      m_text(new PlainField),
      m_names(new NameCompleter(context, *m_text))
{
    for (int i = 0; i < entryKindCount; ++i)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(i)));
    m_kind->setCurrentIndex(static_cast<int>(entry.kind));
    nameChoice(*m_kind, tr("Kind of the entry"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the entry"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the entry"));
    m_text->setPlainText(entry.text);
    m_text->moveCursor(QTextCursor::End);
    m_unsent = new UnsentText(*m_text, context.workspace, place + entry.id.toString());
    layOut();
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_day)})
        field->installEventFilter(this);
    connect(m_text, &PlainField::refused, this,
            [this] { m_context.shell.report(failure(ErrorCode::TextTooLong, QStringLiteral("text"))); });
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &EntryEditor::fitText);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    setFocusProxy(m_text);
}

void EntryEditor::layOut()
{
    auto* foot = new FlowLayout(nullptr, 8);
    auto* saveButton = makeButton(tr("&Save"));
    auto* leaveButton = makeButton(tr("&Cancel"), ButtonKind::Link);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_day),
                          static_cast<QWidget*>(saveButton), static_cast<QWidget*>(leaveButton)})
        foot->addWidget(part);
    column()->addWidget(m_text);
    column()->addLayout(foot);
    setTabOrder(m_text, m_kind);
    setTabOrder(m_kind, m_day);
    setTabOrder(m_day, saveButton);
    setTabOrder(saveButton, leaveButton);
    connect(saveButton, &QPushButton::clicked, this, &EntryEditor::save);
    connect(leaveButton, &QPushButton::clicked, this, &EntryEditor::leave);
}

EntryId EntryEditor::leftOpen(const Workspace& workspace)
{
    const auto kept = workspace.unsentTexts();
    if (!kept)
        return {};
    for (const auto& [where, text] : *kept) {
        const auto id = where.startsWith(place) ? EntryId::fromString(where.mid(place.size())) : EntryId();
        const auto entry = id.isNull() ? Result<std::optional<Entry>>(std::nullopt) : workspace.entry(id);
        if (entry && *entry && !(*entry)->isBinned())
            return id;
    }
    return {};
}

EntryKind EntryEditor::kind() const
{
    return static_cast<EntryKind>(std::max(0, m_kind->currentIndex()));
}

bool EntryEditor::isChanged() const
{
    return kind() != m_entry.kind || m_day->date() != m_entry.day || m_text->toPlainText() != m_entry.text;
}

int EntryEditor::heightAt(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void EntryEditor::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    fitText();
}

void EntryEditor::fitText()
{
    constexpr int mostLines = 12;
    const int lines = std::clamp(m_text->document()->size().toSize().height(), 2, mostLines);
    const int document = static_cast<int>(m_text->document()->documentMargin());
    const int height = lines * m_text->fontMetrics().lineSpacing() + 2 * (m_text->frameWidth() + document) + 4;
    if (m_text->height() == height && m_text->minimumHeight() == height)
        return;
    m_text->setFixedHeight(height);
    Q_EMIT heightChanged();
}

bool EntryEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &EntryEditor::fitText, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && !m_names->isOffering()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void EntryEditor::save()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true; // the list may let go of this while it follows the change
    const Status done = m_context.workspace.editEntry(m_entry.id, kind(), m_text->toPlainText(), m_day->date());
    m_hasEnded = false;
    if (done)
        leave();
    else
        m_context.shell.report(done.error()); // what is typed stays
}

void EntryEditor::leave()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_unsent->forget(); // saved, or not wanted
    Q_EMIT ended();
}

/// The keyboard has gone to \a now; null when it went to another program.
void EntryEditor::followFocus(QWidget* now)
{
    // What opens above this, such as a calendar, belongs to it; so does what asks for an answer.
    if (!now || m_hasEnded || now == this || isAncestorOf(now) || now->window() != window())
        return;
    if (isChanged())
        save();
    else
        leave();
}

} // namespace unrut
