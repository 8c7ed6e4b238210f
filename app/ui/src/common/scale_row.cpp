// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_row.h"

#include "flow_layout.h"
#include "labels.h"

#include <theme/style.h>

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace unrut {

namespace {

constexpr int mostValue = 10;

/// One circle with its number.
QPushButton* makeCircle(int number, const QString& name)
{
    auto* button = new QPushButton(QLocale().toString(number));
    button->setProperty(kind::property, QLatin1String(kind::scale));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

ScaleRow::ScaleRow(const QString& name, const QString& lowWord, const QString& highWord, QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRole::Body, name)),
      m_low(new TextLabel(TextRole::SmallMuted, lowWord)),
      m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_low);
    auto* circles = new QWidget;
    auto* flow = new FlowLayout(circles, 5);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    circles->setSizePolicy(policy);
    m_group->setExclusive(false); // a choice can be taken back
    for (int i = 0; i <= mostValue; ++i) {
        QPushButton* button = makeCircle(i, tr("%1: %2 of 10").arg(name, QLocale().toString(i)));
        button->installEventFilter(this);
        m_group->addButton(button, i);
        flow->addWidget(button);
    }
    auto* high = new TextLabel(TextRole::SmallMuted, highWord);
    high->setContentsMargins(3, 0, 3, 0);
    flow->addWidget(high);
    row->addWidget(circles, 1);
    // Not the click: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this,
            [this](int id, bool on) { choose(on ? std::optional<int>(id) : std::nullopt); });
}

std::optional<int> ScaleRow::value() const
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->isChecked())
            return m_group->id(button);
    }
    return std::nullopt;
}

void ScaleRow::setValue(std::optional<int> value)
{
    const QSignalBlocker silent(m_group);
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        const int id = m_group->id(button);
        button->setChecked(value == id);
        // One stop for Tab: the chosen circle, or the first.
        button->setFocusPolicy(id == value.value_or(0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ScaleRow::choose(std::optional<int> value)
{
    setValue(value);
    if (value)
        m_group->button(*value)->setFocus();
    Q_EMIT chosen(value);
}

bool ScaleRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ScaleRow::handleKey(int key)
{
    constexpr qint64 oneThenZeroMilliseconds = 900;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const bool ten = key == Qt::Key_0 && now - m_oneTypedAt < oneThenZeroMilliseconds;
        m_oneTypedAt = key == Qt::Key_1 ? now : 0;
        choose(ten ? mostValue : key - Qt::Key_0);
        return true;
    }
    const bool forward = key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool backward = key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (forward || backward) {
        const int current = value().value_or(forward ? -1 : 1);
        choose(std::clamp(current + (forward ? 1 : -1), 0, mostValue));
        return true;
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(std::nullopt);
        return true;
    }
    return false;
}

} // namespace unrut
