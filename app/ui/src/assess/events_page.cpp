// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events_page.h"

#include "common/labels.h"
#include "common/wrapped_check_box.h"

#include <wording/check_words.h>

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace unrut {

QString EventsPage::usualIntroduction()
{
    return tr("Tick what was so in the past six months, and leave out the rest. What you tick helps to find "
              "what to try first; it changes no score.");
}

EventsPage::EventsPage(const CheckEvents& events, const QString& introduction, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(TextLabel::wrapping(TextRole::Muted, introduction));
    column->addSpacing(4);
    for (int place = 0; place < eventCount; ++place) {
        const auto event = static_cast<CheckEvent>(place);
        auto* box = new WrappedCheckBox(wording::eventText(event));
        box->setChecked(events.test(static_cast<size_t>(place)));
        column->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, event](bool on) { Q_EMIT ticked(event, on); });
    }
}

void EventsPage::setTicked(CheckEvent event, bool ticked)
{
    QCheckBox* box = m_boxes[static_cast<size_t>(event)];
    const QSignalBlocker silent(box);
    box->setChecked(ticked);
}

QWidget* EventsPage::firstFocus() const
{
    return m_boxes.front();
}

} // namespace unrut
