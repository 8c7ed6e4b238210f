// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_dialog.h"

#include "buttons.h"
#include "labels.h"
#include "scroll_keys.h"
#include "scroll_lines.h"
#include "scroll_to.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int margin = 24;
/// What a window's own frame takes of a screen, and so that one sees where a dialog comes from.
constexpr int roomAround = 24;

int heightFor(const QLayout& layout, int width)
{
    // What is no line of text may need more than its height for a width; the scroll area goes by its least.
    return layout.hasHeightForWidth() ? std::max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
                                      : layout.totalSizeHint().height();
}

} // namespace

ScrollDialog::ScrollDialog(QWidget* parent, int characters)
    : QDialog(parent), m_characters(characters), m_area(new QScrollArea)
{
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(8);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    addBetweenLines(*all, *m_area);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(margin, 0, margin, 0);
    all->addLayout(m_foot);
    scrollByKeys(*this, *m_area);
    followKeyboard(this); // also round, from the foot back to what has been scrolled away
}

void ScrollDialog::addTitle(const QString& title)
{
    setWindowTitle(title);
    m_column->addWidget(TextLabel::wrapping(TextRole::PageTitle, title));
}

QSize ScrollDialog::room() const
{
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    return room - QSize(roomAround, roomAround);
}

void ScrollDialog::fit()
{
    const bool hasFoot = m_foot->count() > 0;
    m_foot->setContentsMargins(margin, hasFoot ? 16 : 0, margin, hasFoot ? 16 : 0);
    m_column->setContentsMargins(margin, margin, margin, hasFoot ? 8 : margin);
    ensurePolished();
    const QLayout& content = *m_area->widget()->layout();
    const QSize most = room();
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    const int wanted = std::max({fontMetrics().averageCharWidth() * m_characters + 2 * margin,
                                 content.totalMinimumSize().width(), m_foot->minimumSize().width()});
    int width = std::min(wanted, most.width());
    const int around = heightFor(*m_foot, width) + scrollLinesHeight;
    const bool scrolls = heightFor(content, width) + around > most.height();
    if (scrolls)
        width = std::min(width + bar, most.width());
    // A bar that is there already would take of the width that the height was reckoned for, and so stay.
    m_area->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    resize(width, std::min(heightFor(content, width) + around, most.height()));
    layout()->activate();
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QPushButton* ScrollDialog::addCloseButton()
{
    QPushButton* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot()->addWidget(close, 0, Qt::AlignTrailing);
    return close;
}

void ScrollDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous())
        fit();
    QDialog::showEvent(event);
}

void ScrollDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // Later: what is in it has not heard of it yet, and its layouts, one in another, have not.
    if (event->type() == QEvent::FontChange && isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                fit();
            },
            Qt::QueuedConnection);
}

} // namespace unrut
