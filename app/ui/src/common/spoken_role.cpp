// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_role.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QVariant>
#include <QWidget>

namespace unrut {

namespace {

constexpr const char* roleProperty = "spokenRole";

/// A label says its text, whatever it is.
class SpokenWidget : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        const auto* label = qobject_cast<const QLabel*>(widget());
        return kind == QAccessible::Name && given.isEmpty() && label ? label->text() : given;
    }
};

QAccessibleInterface* withRole(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new SpokenWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
    QAccessible::installFactory(&withRole); // a second time changes nothing
}

void sayShown(QLabel& label)
{
    QAccessibleEvent spoken(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void nameChoice(QComboBox& box, const QString& name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

} // namespace unrut
