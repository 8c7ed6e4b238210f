// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widget_words.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace unrut {

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->text().isEmpty())
        return button->text();
    return widget.accessibleName();
}

QString pathOf(const QWidget& widget)
{
    constexpr int mostParts = 4;
    constexpr int mostCharacters = 60;
    QStringList parts;
    const QWidget* each = &widget;
    while (each && parts.size() < mostParts) {
        const QString name = QString::fromLatin1(each->metaObject()->className()).section(QLatin1String("::"), -1);
        if (name != QLatin1String("QWidget") || each == &widget)
            parts.prepend(name);
        each = each->isWindow() ? nullptr : each->parentWidget();
    }
    const QString text = textOf(widget).left(mostCharacters);
    return parts.join(QLatin1String(" > ")) + (text.isEmpty() ? text : QStringLiteral(" '%1'").arg(text));
}

std::vector<QWidget*> shownIn(QWidget& root)
{
    std::vector<QWidget*> shown{&root};
    for (size_t i = 0; i < shown.size(); ++i) {
        for (QObject* child : shown[i]->children()) {
            auto* widget = qobject_cast<QWidget*>(child);
            if (widget && !widget->isWindow() && widget->isVisible())
                shown.push_back(widget);
        }
    }
    return shown;
}

bool isInnerPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return !widget.isWindow() && parent &&
           (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QAbstractScrollArea*>(parent));
}

} // namespace unrut
