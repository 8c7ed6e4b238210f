// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_keys.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <optional>

namespace unrut {

namespace {

std::optional<QAbstractSlider::SliderAction> moveOf(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return {};
    }
}

/// Hears what nobody in the dialog has used, and what its buttons are about to use.
class ScrollKeys : public QObject
{
public:
    ScrollKeys(QDialog& dialog, QScrollArea& area) : QObject(&area), m_dialog(dialog), m_area(area)
    {
        m_dialog.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_dialog && event->type() == QEvent::Show) {
            watchButtons();
            return false;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        // A button has no other use for Up and Down than for Left and Right.
        const bool wanted = watched == &m_dialog || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        const auto move = moveOf(key->key());
        QScrollBar& bar = *m_area.verticalScrollBar();
        if (!wanted || !move || (key->modifiers() & ~Qt::KeypadModifier) || bar.minimum() == bar.maximum())
            return false;
        bar.triggerAction(*move);
        return true;
    }

private:
    void watchButtons()
    {
        const QList<QAbstractButton*> buttons = m_dialog.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (!m_area.isAncestorOf(button))
                button->installEventFilter(this);
        }
    }

    QDialog& m_dialog;
    QScrollArea& m_area;
};

} // namespace

void scrollByKeys(QDialog& dialog, QScrollArea& area)
{
    new ScrollKeys(dialog, area); // goes with the area
}

} // namespace unrut
