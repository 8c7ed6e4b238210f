// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/quick_entry.h>

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/unsent_text.h"

#include <domain/text.h>
#include <theme/style.h>
#include <wording/error_words.h>
#include <workspace/workspace.h>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>

namespace unrut {

namespace {

constexpr int wide = 52; ///< in letters
constexpr int least = 20;
constexpr int fromTheEdge = 16;
constexpr int margin = 16;

} // namespace

QuickEntry::QuickEntry(Workspace& workspace)
    : m_workspace(workspace), m_line(new QLineEdit), m_problem(TextLabel::wrapping(TextRole::SmallMuted))
{
    setWindowTitle(tr("Quick add — Unrut"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setBackgroundRole(QPalette::Base); // it is one card
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* question = new TextLabel(TextRole::Body, tr("&What went well?"));
    question->setBuddy(m_line);
    m_line->setAccessibleName(tr("What went well?"));
    m_line->setProperty(kind::property, QLatin1String(kind::roomy));
    setProse(*m_line);
    m_line->setMaxLength(static_cast<int>(maxTitleLength));
    new UnsentText(*m_line, workspace, QStringLiteral("quick"));
    auto* button = makeButton(tr("Add"), ButtonKind::Primary);
    button->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(button);
    column->addWidget(question);
    column->addWidget(m_line);
    column->addLayout(foot);
    connect(button, &QPushButton::clicked, this, &QuickEntry::add);
    inFontUnits(*this, [this] { setMinimumWidth(fontMetrics().averageCharWidth() * least); });
}

void QuickEntry::popUp()
{
    m_problem->setText({});
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    adjustSize();
    resize(std::min(fontMetrics().averageCharWidth() * wide, room.width() - 2 * fromTheEdge), height());
    const int x = isRightToLeft() ? room.left() + fromTheEdge : room.right() - width() - fromTheEdge;
    move(x, room.top() + fromTheEdge);
    show();
    raise();
    activateWindow();
    m_line->setFocus();
}

void QuickEntry::add()
{
    if (m_line->text().trimmed().isEmpty()) {
        hide();
        return;
    }
    const auto added = m_workspace.addEntry(EntryKind::Win, m_line->text(), m_workspace.clock().today());
    if (!added) {
        m_problem->setText(wording::errorSentence(added.error()));
        return;
    }
    m_line->clear();
    hide();
}

} // namespace unrut
