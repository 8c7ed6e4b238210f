// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spelling.h>

#include <QColor>
#include <QObject>
#include <QTimer>

#include <optional>

class QMenu;
class QTextCharFormat;
class QWidget;

namespace unrut {

/// Underlines what a dictionary does not have in one field, and offers other words in its menu. It looks a moment after
/// the last key, at what can be seen, and never longer than a few milliseconds at a time. The word that is being typed
/// is left alone until the cursor has left it.
class SpelledField : public QObject
{
    Q_OBJECT

public:
    /// Looks again: at once when \a now, else in a moment.
    void lookAgain(bool now = false);
    /// No marks until words can be asked about again.
    void clear();
    /// Shows the field's own menu, with other words on top where the word at \a place (of the field; null: at the text
    /// cursor) is underlined or would be.
    void showMenu(const std::optional<QPoint>& place);
    /// What is marked now, in the whole text.
    [[nodiscard]] const std::vector<WordPlace>& marks() const { return m_marks; }

Q_SIGNALS:
    /// Words are about to be asked about.
    void dictionaryNeeded();
    /// The person wants \a word among their own.
    void learnRequested(const QString& word);

protected:
    SpelledField(QWidget& field, SpellChecker& checker);

    /// A piece of the text, and where it begins.
    struct Piece
    {
        QString text;
        qsizetype from = 0;
    };
    /// What can be seen, from the beginning of a word to the end of one.
    [[nodiscard]] virtual Piece visible() const = 0;
    /// Underlines \a marks, and nothing else.
    virtual void showMarks(const std::vector<WordPlace>& marks, const QTextCharFormat& look) = 0;
    [[nodiscard]] virtual qsizetype cursor() const = 0;
    [[nodiscard]] virtual qsizetype positionAt(const QPoint& place) const = 0;
    /// Of the word at a position, its line.
    [[nodiscard]] virtual Piece lineAt(qsizetype position) const = 0;
    /// As if the person had typed it: it can be undone.
    virtual void replace(const WordPlace& word, const QString& by) = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    [[nodiscard]] virtual QMenu* makeMenu() = 0;
    /// Where a menu for the text cursor is to stand, on the screen.
    [[nodiscard]] virtual QPoint besideCursor() const = 0;

    /// To be called when the text has changed, and when the cursor has moved, be it by that change.
    void noteTyping();
    void noteMove();
    /// Marks that a change of the text has touched go, those behind it move along. To be shown by showAgain().
    void follow(qsizetype at, qsizetype removed, qsizetype added);
    void showAgain();

private:
    void look();
    void finish();
    [[nodiscard]] bool isBeingTyped(const WordPlace& word) const;
    [[nodiscard]] std::optional<WordPlace> unknownWordAt(qsizetype position);
    void addOffers(QMenu& menu, const WordPlace& place, const QString& word);
    void describe();
    [[nodiscard]] QString wordAt(const WordPlace& place) const;

    QWidget& m_field;
    SpellChecker& m_checker;
    QTimer m_pause;
    QTimer m_change; ///< runs while what is done about a change of the text is not over
    bool m_isTyping = false;
    std::vector<WordPlace> m_marks;
    QColor m_colour; ///< of what is shown
    // Of the look that is under way:
    Piece m_piece;
    std::vector<WordPlace> m_words;
    size_t m_next = 0; ///< 0: it begins
    std::vector<WordPlace> m_found;
    QString m_description; ///< what the field says of itself
    QString m_said;        ///< and with what is added here
};

/// For \a field, which belongs to it, or null where it is no field for text.
[[nodiscard]] SpelledField* makeSpelledField(QWidget& field, SpellChecker& checker);

} // namespace unrut
