// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_key.h"

#include "help_dialog.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace unrut {

namespace {

constexpr auto topicProperty = "helpTopic";

} // namespace

void setHelpTopic(QWidget& dialog, wording::HelpTopic topic)
{
    dialog.setProperty(topicProperty, static_cast<int>(topic));
}

HelpKey::HelpKey(TopicOfPage topicOfPage, QObject* parent) : QObject(parent), m_topicOfPage(std::move(topicOfPage))
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    auto* dialog = qobject_cast<QDialog*>(static_cast<QWidget*>(watched)->window());
    if (press->key() != Qt::Key_F1 || press->modifiers() != Qt::NoModifier || !dialog)
        return false;
    if (!qobject_cast<HelpDialog*>(dialog)) {
        const QVariant topic = dialog->property(topicProperty);
        (new HelpDialog(topic.isValid() ? static_cast<wording::HelpTopic>(topic.toInt()) : m_topicOfPage(), dialog))
            ->open();
    }
    return true;
}

} // namespace unrut
