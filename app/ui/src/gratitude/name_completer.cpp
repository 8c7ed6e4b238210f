// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_completer.h"

#include "common/plain_field.h"

#include <domain/text.h>
#include <workspace/workspace.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace unrut {

namespace {

constexpr int mostOffered = 8;
constexpr int mostLookedThrough = 500;

/// '@Priya' for 'Priya Shah': one word, as it can be written in a text.
QString mentionOf(const Person& person)
{
    const QString word = person.name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    return isName(QLatin1Char('@') + word) ? QLatin1Char('@') + word : QString();
}

} // namespace

NameCompleter::NameCompleter(const PageContext& context, PlainField& field)
    : QObject(&field),
      m_context(context),
      m_field(field),
      m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOffered);
    m_completer->popup()->setAccessibleName(tr("Tags and people"));
    field.setPopup(m_completer->popup());
    connect(&field, &QPlainTextEdit::textChanged, this, &NameCompleter::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NameCompleter::take);
}

bool NameCompleter::isOffering() const
{
    return m_completer->popup()->isVisible();
}

QString NameCompleter::begun() const
{
    const QTextCursor cursor = m_field.textCursor();
    if (cursor.hasSelection())
        return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype start = before.size();
    while (start > 0 && !before.at(start - 1).isSpace())
        --start;
    const QString word = before.sliced(start);
    const bool isSign = word == QLatin1String("#") || word == QLatin1String("@");
    return isSign || isName(word) ? word : QString();
}

QStringList NameCompleter::namesFor(const QString& begun) const
{
    QStringList names;
    const auto add = [&](const QString& name) {
        const bool fits = name.startsWith(begun, Qt::CaseInsensitive) && name.size() > begun.size();
        if (fits && names.size() < mostOffered && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    const auto named = m_context.workspace.topNames(mostLookedThrough);
    if (named) {
        for (const NameCount& name : *named)
            add(name.name);
    }
    for (const Person& person : m_context.workspace.people()) {
        if (!person.isBinned())
            add(mentionOf(person));
    }
    return names;
}

void NameCompleter::offer()
{
    const QString word = m_field.hasFocus() ? begun() : QString();
    const QStringList names = word.isEmpty() ? QStringList() : namesFor(word);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_names->setStringList(names);
    QRect place = m_field.cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + place.height());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_names->index(0));
}

void NameCompleter::take(const QString& name)
{
    QTextCursor cursor = m_field.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(begun().size()));
    cursor.insertText(name + QLatin1Char(' '));
    m_field.setTextCursor(cursor);
}

} // namespace unrut
