// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offered_line.h"

#include <theme/icons.h>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace unrut {

namespace {

constexpr int mostAtOnce = 8;

} // namespace

OfferedLine::OfferedLine(const QString& name, bool completes, QWidget* parent)
    : QLineEdit(parent),
      m_offers(new QStringListModel(this)),
      m_list(new QCompleter(m_offers, this)),
      m_open(addAction(icon(Icon::ChevronDown), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    // Not as the completer of the line: a sentence that is being written brings up nothing.
    m_list->setWidget(this);
    m_list->setCaseSensitivity(Qt::CaseInsensitive);
    m_list->setFilterMode(Qt::MatchContains);
    m_list->setMaxVisibleItems(mostAtOnce);
    m_list->popup()->setAccessibleName(name);
    m_open->setText(tr("Choose"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, &OfferedLine::showAll);
    connect(m_list, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& offer) {
        setText(offer);
        Q_EMIT taken();
    });
    if (completes)
        connect(this, &QLineEdit::textEdited, this, &OfferedLine::complete);
}

void OfferedLine::setOffers(const QStringList& offers)
{
    if (offers == m_offers->stringList())
        return;
    m_offers->setStringList(offers);
    m_open->setVisible(!offers.isEmpty());
    setAccessibleDescription(offers.isEmpty() ? QString() : tr("Down shows what can be chosen."));
}

QStringList OfferedLine::offers() const
{
    return m_offers->stringList();
}

void OfferedLine::showAll()
{
    if (m_offers->rowCount() == 0)
        return;
    setFocus(Qt::OtherFocusReason);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->complete();
    const auto written = static_cast<int>(offers().indexOf(text()));
    m_list->popup()->setCurrentIndex(m_list->completionModel()->index(std::max(0, written), 0));
}

void OfferedLine::complete(const QString& typed)
{
    m_list->setCompletionMode(QCompleter::PopupCompletion);
    m_list->setCompletionPrefix(typed);
    const bool isOne =
        m_list->completionCount() == 1 && m_list->completionModel()->index(0, 0).data().toString() == typed;
    if (typed.isEmpty() || isOne || m_list->completionCount() == 0)
        m_list->popup()->hide();
    else
        m_list->complete();
}

/// With the list still open the keyboard would come back to it.
bool OfferedLine::focusNextPrevChild(bool next)
{
    m_list->popup()->hide();
    return QLineEdit::focusNextPrevChild(next);
}

void OfferedLine::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Down && (event->modifiers() & ~Qt::KeypadModifier & ~Qt::AltModifier) == Qt::NoModifier;
    if (opens && m_offers->rowCount() > 0) {
        showAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace unrut
