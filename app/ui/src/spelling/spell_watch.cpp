// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spell_watch.h>

#include "common/ask_box.h"
#include "common/message_boxes.h"
#include "common/prose.h"
#include "spelled_field.h"

#include <settings/settings.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QWidget>

namespace unrut {

namespace {

SpelledField* spelledField(const QObject* field)
{
    return field ? field->findChild<SpelledField*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

bool isMenuKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

SpellWatch::SpellWatch(SpellChecker& checker, Settings& settings, QObject* parent)
    : QObject(parent), m_checker(checker), m_settings(settings)
{
    m_checker.setListener([this] { lookAgain(); });
    connect(&settings, &Settings::changed, this, [this] {
        m_isChosen = false;
        lookAgain();
    });
    qApp->installEventFilter(this);
}

SpellWatch::~SpellWatch()
{
    m_checker.setListener({});
}

void SpellWatch::choose()
{
    if (m_isChosen)
        return;
    m_isChosen = true;
    m_checker.choose(m_settings.checksSpelling()
                         ? dictionaryFor(m_settings.dictionary(), QLocale().name(), m_checker.dictionaries())
                         : QString());
}

void SpellWatch::lookAgain()
{
    std::erase_if(m_fields, [](const auto& field) { return !field; });
    // Where nobody has written yet nothing is looked up.
    if (m_fields.empty())
        return;
    choose();
    for (const auto& field : m_fields)
        field->lookAgain(true);
}

void SpellWatch::take(QWidget& field)
{
    SpelledField* spelled = spelledField(&field);
    if (!spelled) {
        spelled = makeSpelledField(field, m_checker);
        if (!spelled)
            return;
        m_fields.emplace_back(spelled);
        connect(spelled, &SpelledField::learnRequested, this, &SpellWatch::learn);
        connect(spelled, &SpelledField::dictionaryNeeded, this, &SpellWatch::choose);
    }
    spelled->lookAgain();
}

void SpellWatch::learn(const QString& word)
{
    const Status kept = m_checker.setOwnWords(m_checker.ownWords() << word);
    if (kept)
        return;
    AskBox* box = wordsNotKeptBox(kept.error(), QApplication::activeWindow()).release();
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool SpellWatch::showMenu(QObject* watched, QEvent* event)
{
    // A field of several lines gets the mouse through its viewport.
    auto* widget = qobject_cast<QWidget*>(watched);
    SpelledField* spelled = spelledField(widget);
    QWidget* field = widget;
    if (!spelled && widget && widget->parentWidget()) {
        field = widget->parentWidget();
        spelled = isProse(*field) ? spelledField(field) : nullptr;
    }
    if (!spelled || field->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        if (asked->reason() == QContextMenuEvent::Mouse) {
            spelled->showMenu(field->mapFromGlobal(asked->globalPos()));
            return true;
        }
    }
    spelled->showMenu(std::nullopt);
    return true;
}

bool SpellWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* field = qobject_cast<QWidget*>(watched); field && isProse(*field))
            take(*field);
        break;
    case QEvent::FocusOut:
        if (SpelledField* field = spelledField(watched))
            field->lookAgain();
        break;
    case QEvent::KeyPress:
        return isMenuKey(*static_cast<QKeyEvent*>(event)) && showMenu(watched, event);
    case QEvent::ContextMenu:
        return showMenu(watched, event);
    case QEvent::LanguageChange:
        if (watched == qApp)
            m_isChosen = false;
        break;
    default:
        break;
    }
    return false;
}

} // namespace unrut
