// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care_panel.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <settings/settings.h>
#include <theme/colours.h>
#include <theme/painting.h>
#include <wording/result_words.h>

#include <QPainter>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int barWidth = 4;
constexpr int longestLine = 100;

} // namespace

CarePanel::CarePanel(const QString& title, const QStringList& paragraphs, QWidget* parent) : Panel(parent, 20)
{
    setAccessibleName(title);
    column()->addWidget(TextLabel::wrapping(TextRole::PanelTitle, title));
    for (const QString& paragraph : paragraphs)
        addText(TextRole::Body, paragraph);
}

void CarePanel::addText(TextRole role, const QString& text)
{
    auto* label = TextLabel::wrapping(role, text);
    label->setLongestLine(longestLine);
    makeSelectable(*label, Qt::TextSelectableByMouse);
    column()->addWidget(label);
}

QStringList ownContacts(const Settings& settings)
{
    return wording::ownContacts(settings.carePerson(), settings.careNumber());
}

CarePanel* CarePanel::safetyCard(const QStringList& contacts, QWidget* parent)
{
    const wording::SafetyCard card = wording::safetyCard();
    auto* panel = new CarePanel(card.title, {card.text}, parent);
    panel->addText(TextRole::CardTitle, (contacts + card.numbers).join(QLatin1Char('\n')));
    panel->addText(TextRole::Body, card.promise);
    auto* spoken = makeButton(card.spoken);
    panel->column()->addWidget(spoken, 0, Qt::AlignLeading);
    connect(spoken, &QPushButton::clicked, panel, &CarePanel::spoken);
    return panel;
}

CarePanel* CarePanel::notARut(QWidget* parent)
{
    const wording::Page page = wording::notARut();
    return new CarePanel(page.title, page.paragraphs, parent);
}

void CarePanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    const QRectF bar(6, 12, barWidth, height() - 24);
    paintSurface(painter, mirrored(bar, rect(), layoutDirection()),
                 {.fill = colours.warning, .border = {}, .radius = barWidth / 2.0});
}

} // namespace unrut
