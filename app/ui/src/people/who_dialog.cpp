// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "who_dialog.h"

#include "common/labels.h"
#include "common/layouts.h"
#include "common/tab_order.h"

#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QVBoxLayout>

namespace unrut {

namespace {

/// What weighs: the area of the focus, else the headline of the last assessment.
Domain likelyTopic(const Workspace& workspace)
{
    if (const Goal* focus = workspace.focus(); focus && focus->domain)
        return *focus->domain;
    const auto standing = workspace.standing();
    const auto headline = standing ? headlineDomain(standing->scores) : std::nullopt;
    return headline.value_or(Domain::Exh);
}

} // namespace

WhoDialog::WhoDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Who can I talk to?"), parent),
      m_context(context),
      m_topic(new QComboBox),
      m_rows(new QWidget),
      m_people(new QVBoxLayout(m_rows))
{
    for (const Domain topic : allDomains())
        m_topic->addItem(wording::topicName(topic));
    m_topic->setCurrentIndex(static_cast<int>(likelyTopic(context.workspace)));
    addField(tr("&About"), m_topic);
    content()->addSpacing(8);
    m_people->setSpacing(8);
    m_people->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_rows);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &WhoDialog::refresh);
    m_close = addButton(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

void WhoDialog::refresh()
{
    removeAll(*m_people);
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const auto ordered = inListOrder(workspace.people(), workspace.talks(), today);
    const auto safe = safeToTalkTo(ordered, static_cast<Domain>(m_topic->currentIndex()));
    for (const Person& person : safe) {
        auto* name = makeButton(QString(person.name).replace(QLatin1Char('&'), QLatin1String("&&")), ButtonKind::Link);
        name->setAccessibleDescription(wording::personFacts(person));
        m_people->addWidget(name, 0, Qt::AlignLeading);
        m_people->addWidget(TextLabel::wrapping(TextRole::SmallMuted, wording::personFacts(person)));
        connect(name, &QPushButton::clicked, this, [this, id = person.id] {
            accept();
            Q_EMIT personChosen(id);
        });
    }
    if (safe.empty()) {
        m_people->addWidget(
            TextLabel::wrapping(TextRole::Body, tr("Nobody is marked as safe for this yet, so nobody is offered.")));
        m_people->addWidget(TextLabel::wrapping(
            TextRole::Muted, tr("Think of somebody who has kept things to themselves before. Or of somebody outside: a "
                                "friend, a coach, an employee helpline, your doctor.")));
    }
    tabThroughBefore(*m_rows, *m_close);
}

} // namespace unrut
