// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_popups.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <utility>

namespace unrut {

namespace {

class FocusWait : public QObject
{
public:
    FocusWait(QWidget& field, std::function<void()> what) : QObject(&field), m_what(std::move(what))
    {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            watched->removeEventFilter(this);
            // Later: the field itself has not heard of it yet.
            QMetaObject::invokeMethod(
                this, [this] { m_what(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_what;
};

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

void onceFocused(QWidget& field, std::function<void()> what)
{
    if (field.hasFocus()) {
        what();
        return;
    }
    new FocusWait(field, std::move(what)); // the field's child
    field.setFocus(Qt::OtherFocusReason);
}

void typeInto(QWidget& field, const QString& text)
{
    for (const QChar letter : text)
        press(field, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

void openFieldMenu(QWidget& field)
{
    press(field, Qt::Key_F10, Qt::ShiftModifier, {});
}

void dropCalendar(QDateTimeEdit& field)
{
    QStyleOptionComboBox option; // Qt asks the style for the arrow as for that of a choice
    option.initFrom(&field);
    option.editable = true;
    const QPointF place =
        field.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &field).center();
    QMouseEvent event(QEvent::MouseButtonPress, place, field.mapToGlobal(place), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&field, &event);
}

bool isPopupUp()
{
    return QApplication::activePopupWidget() != nullptr;
}

} // namespace unrut
