// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_groups.h"

#include "common/side_keys.h"

#include <QGuiApplication>
#include <QKeySequence>

namespace unrut {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

QString keys(std::initializer_list<QKeySequence> sequences)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(sequences.size()));
    for (const QKeySequence& sequence : sequences)
        names << sequence.toString(QKeySequence::NativeText);
    if (names.size() == 1)
        return names.constFirst();
    // Each reads from left to right, also where they follow one another from the right.
    for (QString& name : names)
        name = QChar(0x2066) + name + QChar(0x2069);
    return names.join(KeyWords::tr(", ", "between keys"));
}

Qt::Key forward()
{
    return forwardKey(QGuiApplication::layoutDirection());
}

Qt::Key backward()
{
    return backwardKey(QGuiApplication::layoutDirection());
}

KeyGroup everywhere()
{
    return {KeyWords::tr("Everywhere"),
            {{keys({Qt::Key_Tab}), KeyWords::tr("to the next field")},
             {keys({Qt::Key_Escape}), KeyWords::tr("closes what has opened last")},
             {keys({Qt::SHIFT | Qt::Key_F10}), KeyWords::tr("the menu of what is chosen")}}};
}

KeyGroup assessment()
{
    return {KeyWords::tr("In the assessment"),
            {{keys({Qt::Key_1}) + QStringLiteral("–") + keys({Qt::Key_5}), KeyWords::tr("the answer")},
             {keys({Qt::Key_0}), KeyWords::tr("does not apply")},
             {keys({Qt::Key_Return}), KeyWords::tr("to the next statement")},
             {keys({Qt::ALT | backward()}), KeyWords::tr("one page back")}}};
}

KeyGroup board()
{
    return {KeyWords::tr("On the board"),
            {{keys({Qt::Key_N}), KeyWords::tr("a new goal")},
             {keys({Qt::Key_Return}), KeyWords::tr("opens the card")},
             {keys({Qt::CTRL | Qt::SHIFT | forward(), Qt::CTRL | Qt::SHIFT | backward()}),
              KeyWords::tr("moves the card to another column")},
             {keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down}),
              KeyWords::tr("moves the card within its column")},
             {keys({Qt::Key_Delete}), KeyWords::tr("moves it to the bin")}}};
}

KeyGroup log()
{
    return {KeyWords::tr("In the log"),
            {{keys({Qt::CTRL | Qt::Key_Return}), KeyWords::tr("saves the entry")},
             {keys({Qt::Key_Return}), KeyWords::tr("changes the chosen entry")},
             {keys({Qt::Key_Delete}), KeyWords::tr("moves it to the bin")}}};
}

KeyGroup worksheets()
{
    return {KeyWords::tr("In worksheets and when looking back"),
            {{keys({Qt::ALT | forward()}), KeyWords::tr("to the next page")},
             {keys({Qt::ALT | backward()}), KeyWords::tr("one page back")},
             {keys({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), KeyWords::tr("moves a line")},
             {keys({Qt::Key_Down}), KeyWords::tr("shows what can be chosen for a line")}}};
}

KeyGroup charts()
{
    return {KeyWords::tr("In a chart"),
            {{keys({Qt::Key_Left, Qt::Key_Right}), KeyWords::tr("reads one value after the other")},
             {keys({Qt::Key_Up, Qt::Key_Down}), KeyWords::tr("to another line")},
             {keys({Qt::Key_Return}), KeyWords::tr("to that day in the log")}}};
}

} // namespace

std::vector<KeyGroup> keysWithoutMenus()
{
    return {everywhere(), assessment(), board(), log(), worksheets(), charts()};
}

} // namespace unrut
