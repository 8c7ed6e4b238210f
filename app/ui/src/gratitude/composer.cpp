// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "common/responsive_row.h"
#include "common/spoken_role.h"
#include "common/unsent_text.h"
#include "name_completer.h"
#include "prompts_dialog.h"

#include <settings/settings.h>
#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

/// Where what is typed is kept, by its kind.
constexpr QLatin1String newPlace("log/");

QString placeOf(EntryKind kind)
{
    return newPlace + entryKindKey(kind);
}

} // namespace

Composer::Composer(const PageContext& context)
    : m_context(context),
      m_kind(new QComboBox),
      m_text(new PlainField),
      m_day(new QDateEdit),
      m_add(makeButton(tr("&Add"), ButtonKind::Primary)),
      m_hint(TextLabel::wrapping(TextRole::SmallMuted)),
      m_another(makeButton(tr("Another"), ButtonKind::Link)),
      m_editPrompts(makeButton(tr("Edit…"), ButtonKind::Link))
{
    for (int i = 0; i < entryKindCount; ++i)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(i)));
    nameChoice(*m_kind, tr("Kind of entry"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("New entry"));
    m_text->setAccessibleDescription(tr("Ctrl+Enter adds it"));
    m_add->setToolTip(tr("Ctrl+Enter adds it"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    new NameCompleter(context, *m_text); // belongs to the field
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the entry"));
    m_another->setAccessibleName(tr("Another prompt"));
    m_editPrompts->setAccessibleName(tr("Edit the prompts"));
    layOut();
    connectAll();
    m_prompt = m_context.workspace.clock().today().dayOfYear();
    m_unsent = new UnsentText(*m_text, context.workspace, {}); // its place comes with the kind
    clear();
    bringBack();
    inFontUnits(*m_text, [this] { fitText(); });
}

/// What was being written when the program ended.
void Composer::bringBack()
{
    const auto kept = m_context.workspace.unsentTexts();
    if (!kept)
        return;
    for (const auto& [place, text] : *kept) {
        if (const auto kind = entryKindFromKey(place.mid(newPlace.size())); kind && place.startsWith(newPlace)) {
            m_kind->setCurrentIndex(static_cast<int>(*kind));
            m_unsent->moveTo(place);
        }
    }
}

void Composer::layOut()
{
    constexpr int fieldBetween = 48; // with less room it would be a few letters wide
    auto* top = new ResponsiveRow(fieldBetween);
    top->setGap(10);
    top->addPart(m_kind, 0, Qt::AlignTop);
    top->addPart(m_text, 1);
    top->addPart(m_add, 0, Qt::AlignTop);
    column()->addWidget(top);
    auto* prompt = new QWidget;
    auto* promptRow = new QHBoxLayout(prompt);
    promptRow->setContentsMargins(0, 0, 0, 0);
    promptRow->addWidget(m_hint);
    promptRow->addWidget(m_another);
    promptRow->addWidget(m_editPrompts);
    promptRow->addStretch(1);
    auto* rest = new QWidget;
    auto* restRow = new QHBoxLayout(rest);
    restRow->setContentsMargins(0, 0, 0, 0);
    restRow->addStretch(1);
    restRow->addWidget(m_day);
    constexpr int sideBySide = 64;
    auto* foot = new ResponsiveRow(sideBySide);
    foot->addPart(prompt, 1);
    foot->addPart(rest, 0);
    column()->addWidget(foot);
}

void Composer::connectAll()
{
    connect(m_editPrompts, &QPushButton::clicked, this, &Composer::editPrompts);
    connect(&m_context.settings, &Settings::changed, this, &Composer::showPrompt);
    connect(m_add, &QPushButton::clicked, this, &Composer::save);
    connect(m_another, &QPushButton::clicked, this, [this] {
        ++m_prompt;
        showPrompt();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &Composer::showPrompt);
    connect(m_text, &PlainField::refused, this,
            [this] { m_context.shell.report(failure(ErrorCode::TextTooLong, QStringLiteral("text"))); });
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &Composer::fitText);
}

void Composer::start()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QWidget* Composer::field() const
{
    return m_text;
}

void Composer::clear()
{
    m_unsent->forget(); // added
    m_unsent->moveTo(placeOf(kind()));
    m_today = m_context.workspace.clock().today();
    m_day->setDate(m_today);
    showPrompt();
}

void Composer::followDay()
{
    const QDate today = m_context.workspace.clock().today();
    const QDate before = std::exchange(m_today, today);
    if (before == today)
        return;
    if (m_day->date() == before)
        m_day->setDate(today);
    m_prompt = today.dayOfYear();
    showPrompt();
}

EntryKind Composer::kind() const
{
    return static_cast<EntryKind>(std::max(0, m_kind->currentIndex()));
}

void Composer::showPrompt()
{
    m_unsent->rename(placeOf(kind()));
    const QStringList own = m_context.settings.prompts(kind());
    const QStringList prompts = own.isEmpty() ? wording::prompts(kind()) : own;
    m_another->setVisible(prompts.size() > 1);
    if (prompts.isEmpty())
        m_hint->setText(wording::entryKindHint(kind()));
    else
        m_hint->setText(tr("A prompt, if you like one: %1").arg(prompts.at(m_prompt % prompts.size())));
}

void Composer::editPrompts()
{
    (new PromptsDialog(m_context, kind(), window()))->open();
}

void Composer::fitText()
{
    constexpr int mostLines = 8;
    const int lines = std::clamp(m_text->document()->size().toSize().height(), 1, mostLines);
    const int document = static_cast<int>(m_text->document()->documentMargin());
    const int margins = 2 * (m_text->frameWidth() + document);
    const int least = std::max(m_add->sizeHint().height(), m_kind->sizeHint().height());
    int words = lines * m_text->fontMetrics().lineSpacing();
    if (m_text->document()->isEmpty()) {
        const QRect room(0, 0, std::max(1, m_text->viewport()->width() - 2 * document), QWIDGETSIZE_MAX);
        constexpr int mostHintLines = 3; // more of them would be a column of single words
        const QString hint = tr("A line, then Ctrl+Enter; #tags and @people are understood");
        const int hintHeight = m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, hint).height();
        const bool fits = hintHeight <= mostHintLines * m_text->fontMetrics().lineSpacing();
        m_text->setHint(fits ? hint : QString());
        words = fits ? hintHeight : words;
    }
    constexpr int roundings = 1;
    // What stands beside it is as high as it is while it has one line.
    const int line = std::max(least, m_text->fontMetrics().lineSpacing() + margins + roundings);
    m_kind->setMinimumHeight(line);
    m_add->setMinimumHeight(line);
    const int height = std::max(line, words + margins + roundings);
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    // A narrow field breaks what it is to be filled with, too.
    if (watched == m_text && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Composer::fitText, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void Composer::save()
{
    const QString text = m_text->toPlainText();
    const auto added = m_context.workspace.addEntry(kind(), text, m_day->date());
    if (!added) {
        m_context.shell.report(added.error());
        return;
    }
    clear();
    m_context.shell.announce(tr("Added to the log."));
    Q_EMIT saved(*added);
}

} // namespace unrut
