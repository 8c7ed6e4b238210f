// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_in_panel.h"

#include "card_menu.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/scale_row.h"
#include "common/section_head.h"
#include "common/spoken_role.h"
#include "common/unsent_text.h"

#include <theme/icons.h>
#include <theme/style.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <domain/text.h>

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr double sleepUnknown = -0.5; ///< the spin box's lowest value, shown as words

} // namespace

CheckInPanel::CheckInPanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void CheckInPanel::build()
{
    m_mood = new ScaleRow(tr("Mood"), tr("low"), tr("high"));
    m_energy = new ScaleRow(tr("Energy"), tr("empty"), tr("full"));
    m_sleep = new QDoubleSpinBox;
    m_word = new QLineEdit;
    m_unsent = new UnsentText(*m_word, m_context.workspace, {}); // its place comes with the day
    m_title = buildHead();
    column()->addWidget(m_title);
    column()->addWidget(m_mood);
    column()->addWidget(m_energy);
    buildSleep();
    m_word->setMaxLength(static_cast<int>(maxTitleLength));
    m_word->setProperty(kind::property, QLatin1String(kind::roomy));
    column()->addSpacing(4);
    column()->addWidget(m_word);
    column()->addStretch(1);

    connect(m_mood, &ScaleRow::chosen, this, &CheckInPanel::save);
    connect(m_energy, &ScaleRow::chosen, this, &CheckInPanel::save);
    connect(m_sleep, &QDoubleSpinBox::valueChanged, this, &CheckInPanel::save);
    connect(m_word, &QLineEdit::editingFinished, this, &CheckInPanel::save);
}

SectionHead* CheckInPanel::buildHead()
{
    auto* head = new SectionHead({}, 4);
    const auto stepper = [&](Icon sign, const QString& name, int days) {
        auto* button = new QToolButton;
        button->setIcon(icon(sign));
        button->setProperty(kind::property, QLatin1String(kind::quiet));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, days] { step(days); });
        head->addControl(button);
        return button;
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_earlier = stepper(mirrored ? Icon::ChevronRight : Icon::ChevronLeft, tr("The day before"), 1);
    m_later = stepper(mirrored ? Icon::ChevronLeft : Icon::ChevronRight, tr("The day after"), -1);
    head->addControl(makeCardMenu(m_context, [] { return TodayCard::CheckIn; }));
    return head;
}

void CheckInPanel::step(int days)
{
    constexpr int furthest = 366;
    m_daysAgo = std::clamp(m_daysAgo + days, 0, furthest);
    refresh();
    sayShown(m_title->heading());
}

void CheckInPanel::buildSleep()
{
    m_sleep->setRange(sleepUnknown, 24);
    m_sleep->setSingleStep(0.5);
    m_sleep->setDecimals(1);
    m_sleep->setSuffix(tr(" h", "hours of sleep"));
    m_sleep->setSpecialValueText(tr("not given"));
    m_sleep->setKeyboardTracking(false);
    m_sleep->setAccessibleName(tr("Hours of sleep"));
    auto* name = new TextLabel(TextRole::Body, tr("&Sleep"));
    name->setBuddy(m_sleep);
    for (QWidget* label : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_mood->nameLabel()),
                           static_cast<QWidget*>(m_mood->lowLabel()), static_cast<QWidget*>(m_energy->nameLabel()),
                           static_cast<QWidget*>(m_energy->lowLabel())})
        inFontUnits(*label, [this, name] { alignNames(*name); });
    auto* row = new FlowLayout; // large text in a narrow window has the hours below their name
    row->addWidget(name);
    row->addWidget(m_sleep);
    column()->addLayout(row);
}

void CheckInPanel::alignNames(QWidget& sleep)
{
    const int names = std::max(m_mood->nameLabel()->sizeHint().width(), m_energy->nameLabel()->sizeHint().width()) + 8;
    const int lows = std::max(m_mood->lowLabel()->sizeHint().width(), m_energy->lowLabel()->sizeHint().width()) + 8;
    for (ScaleRow* row : {m_mood, m_energy}) {
        row->nameLabel()->setMinimumWidth(names);
        row->lowLabel()->setMinimumWidth(lows);
    }
    sleep.setMinimumWidth(names + 8 + lows);
}

void CheckInPanel::refresh()
{
    make();
    const QScopedValueRollback<bool> guard(m_showing, true);
    if (const QDate today = m_context.workspace.clock().today(); today != m_today) {
        m_today = today;
        m_daysAgo = 0;
    }
    m_day = m_today.addDays(-m_daysAgo);
    m_title->setTitle(tr("Check in"), m_daysAgo > 0 ? tr("· %1").arg(wording::relativeDay(m_day, m_today))
                                                    : tr("· 20 seconds, saved as you tap"));
    m_word->setPlaceholderText(m_daysAgo > 0 ? tr("A word about that day (optional)")
                                             : tr("A word about today (optional)"));
    m_word->setAccessibleName(m_daysAgo > 0 ? tr("A word about that day") : tr("A word about today"));
    m_later->setEnabled(m_daysAgo > 0);
    const auto found = m_context.workspace.checkIn(m_day);
    if (!found) {
        m_context.shell.report(found.error());
        return;
    }
    const CheckIn checkIn = found->value_or(CheckIn());
    m_mood->setValue(checkIn.mood);
    m_energy->setValue(checkIn.energy);
    m_sleep->setValue(checkIn.sleep.value_or(sleepUnknown));
    if (std::exchange(m_wordDay, m_day) != m_day)
        m_unsent->moveTo(QStringLiteral("today/word/") + m_day.toString(Qt::ISODate), checkIn.word);
    else
        m_unsent->restAt(checkIn.word);
}

void CheckInPanel::save()
{
    if (m_showing)
        return;
    CheckIn checkIn;
    checkIn.day = m_day;
    checkIn.mood = m_mood->value();
    checkIn.energy = m_energy->value();
    if (m_sleep->value() > sleepUnknown)
        checkIn.sleep = std::max(0.0, m_sleep->value());
    checkIn.word = m_word->text();
    if (const Status done = m_context.workspace.setCheckIn(checkIn); !done)
        m_context.shell.report(done.error());
    else
        m_unsent->saved(checkIn.word.trimmed());
}

} // namespace unrut
