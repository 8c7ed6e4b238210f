// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>

namespace unrut {

namespace {

/// Which texts answer to which letter.
class Letters
{
public:
    void add(const QString& text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()].append(text);
    }
    [[nodiscard]] QStringList takenTwice() const
    {
        QStringList found;
        for (auto key = m_texts.begin(); key != m_texts.end(); ++key) {
            if (key->size() > 1)
                found.append(QStringLiteral("%1 leads to %2").arg(key.key(), key->join(QStringLiteral(" | "))));
        }
        return found;
    }

private:
    QMap<QString, QStringList> m_texts;
};

} // namespace

QStringList lettersTakenTwice(const QList<QAction*>& entries)
{
    Letters letters;
    for (const QAction* entry : entries) {
        if (entry->isVisible())
            letters.add(entry->text());
    }
    return letters.takenTwice();
}

QStringList lettersTakenTwice(const QWidget& window)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&window))
        return lettersTakenTwice(menu->actions());
    Letters letters;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            letters.add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            letters.add(label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            letters.add(group->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                letters.add(action->text());
        }
    }
    return letters.takenTwice();
}

} // namespace unrut
