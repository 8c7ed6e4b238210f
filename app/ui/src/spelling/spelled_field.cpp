// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelled_field.h"

#include "spelled_line.h"
#include "spelled_text.h"

#include <theme/colours.h>

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

/// After the last key; who types on is not looked at.
constexpr std::chrono::milliseconds pauseInTyping{350};
/// How long the window may be kept busy in one go.
constexpr int mostMilliseconds = 4;
constexpr int mostNamed = 5;

bool touches(const WordPlace& word, qsizetype position)
{
    return position >= word.from && position <= word.from + word.length;
}

} // namespace

SpelledField::SpelledField(QWidget& field, SpellChecker& checker)
    : QObject(&field), m_field(field), m_checker(checker), m_pause(this), m_change(this)
{
    m_pause.setSingleShot(true);
    m_change.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SpelledField::look);
}

void SpelledField::lookAgain(bool now)
{
    m_words.clear();
    m_next = 0;
    m_found.clear();
    m_piece = {};
    m_pause.start(now ? std::chrono::milliseconds(0) : pauseInTyping);
}

void SpelledField::clear()
{
    m_pause.stop();
    m_words.clear();
    m_next = 0;
    m_found.clear();
    if (m_marks.empty())
        return;
    m_marks.clear();
    showAgain();
    describe();
}

void SpelledField::showAgain()
{
    m_colour = coloursOf(m_field.palette()).warning;
    QTextCharFormat look;
    look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    look.setUnderlineColor(m_colour);
    showMarks(m_marks, look);
}

void SpelledField::noteTyping()
{
    m_isTyping = true;
    m_change.start(0);
    lookAgain();
}

void SpelledField::noteMove()
{
    if (m_change.isActive())
        return;
    m_isTyping = false;
    lookAgain();
}

void SpelledField::follow(qsizetype at, qsizetype removed, qsizetype added)
{
    std::erase_if(m_marks,
                  [&](const WordPlace& mark) { return mark.from <= at + removed && mark.from + mark.length >= at; });
    for (WordPlace& mark : m_marks) {
        if (mark.from > at)
            mark.from += added - removed;
    }
}

bool SpelledField::isBeingTyped(const WordPlace& word) const
{
    return m_isTyping && m_field.hasFocus() && touches(word, cursor());
}

/// A slice of the words; goes on with the next one when everything else has had its turn.
void SpelledField::look()
{
    if (m_next == 0) {
        m_piece = isReadOnly() ? Piece() : visible();
        m_words = wordsToSpell(m_piece.text);
        m_found.clear();
    }
    // Where nothing is written no dictionary is read.
    if (!m_words.empty())
        Q_EMIT dictionaryNeeded();
    if (m_pause.isActive()) // another one was chosen
        return;
    if (!m_words.empty() && !m_checker.isReady()) {
        clear();
        return;
    }
    QElapsedTimer watch;
    watch.start();
    while (m_next < m_words.size()) {
        const WordPlace word = m_words[m_next++];
        const WordPlace inText{word.from + m_piece.from, word.length};
        if (!isBeingTyped(inText) && !m_checker.accepts(m_piece.text.mid(word.from, word.length)))
            m_found.push_back(inText);
        if (watch.elapsed() >= mostMilliseconds && m_next < m_words.size()) {
            m_pause.start(0);
            return;
        }
    }
    finish();
}

void SpelledField::finish()
{
    m_next = 0;
    m_words.clear();
    if (m_found != m_marks || m_colour != coloursOf(m_field.palette()).warning) {
        m_marks = m_found;
        showAgain();
    }
    describe();
}

QString SpelledField::wordAt(const WordPlace& place) const
{
    const Piece line = lineAt(place.from);
    return line.text.mid(place.from - line.from, place.length);
}

/// A screen reader hears nothing of a line under a word.
void SpelledField::describe()
{
    if (m_field.accessibleDescription() != m_said)
        m_description = m_field.accessibleDescription();
    QStringList words;
    for (const WordPlace& mark : m_marks) {
        if (const QString word = wordAt(mark); !words.contains(word) && words.size() < mostNamed)
            words.append(word);
    }
    m_said = m_description;
    if (!words.isEmpty()) {
        //: For a screen reader, about a field: words that the dictionary does not have.
        const QString said = tr("Perhaps misspelled: %1. The menu of the field offers other words.")
                                 .arg(words.join(tr(", ", "between words")));
        m_said += (m_said.isEmpty() ? QString() : QStringLiteral(" ")) + said;
    }
    if (m_field.accessibleDescription() != m_said)
        m_field.setAccessibleDescription(m_said);
}

std::optional<WordPlace> SpelledField::unknownWordAt(qsizetype position)
{
    Q_EMIT dictionaryNeeded();
    if (position < 0 || isReadOnly() || !m_checker.isReady())
        return std::nullopt;
    const Piece line = lineAt(position);
    for (const WordPlace& word : wordsToSpell(line.text)) {
        const WordPlace inText{word.from + line.from, word.length};
        if (touches(inText, position) && !m_checker.accepts(line.text.mid(word.from, word.length)))
            return inText;
    }
    return std::nullopt;
}

void SpelledField::showMenu(const std::optional<QPoint>& place)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto word = unknownWordAt(place ? positionAt(*place) : cursor()))
        addOffers(*menu, *word, wordAt(*word));
    menu->popup(place ? m_field.mapToGlobal(*place) : besideCursor());
    // By key, the next key chooses.
    if (!place)
        menu->setActiveAction(menu->actions().value(0));
}

void SpelledField::addOffers(QMenu& menu, const WordPlace& place, const QString& word)
{
    QAction* before = menu.actions().value(0);
    const QStringList others = m_checker.suggestions(word);
    for (const QString& other : others) {
        auto* action = new QAction(QString(other).replace(QLatin1Char('&'), QLatin1String("&&")), &menu);
        connect(action, &QAction::triggered, this, [this, place, other] { replace(place, other); });
        menu.insertAction(before, action);
    }
    if (others.isEmpty()) {
        auto* none = new QAction(tr("No other word found"), &menu);
        none->setEnabled(false);
        menu.insertAction(before, none);
    }
    menu.insertSeparator(before);
    auto* learn = new QAction(tr("Add to my &words"), &menu);
    connect(learn, &QAction::triggered, this, [this, word] { Q_EMIT learnRequested(word); });
    menu.insertAction(before, learn);
    auto* ignore = new QAction(tr("&Ignore for now"), &menu);
    connect(ignore, &QAction::triggered, this, [this, word] { m_checker.ignore(word); });
    menu.insertAction(before, ignore);
    menu.insertSeparator(before);
}

SpelledField* makeSpelledField(QWidget& field, SpellChecker& checker)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        return new SpelledLine(*line, checker);
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        return new SpelledText(*text, checker);
    return nullptr;
}

} // namespace unrut
