// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/responsive_row.h"
#include "common/scroll_to.h"
#include "common/short_list.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace unrut {

namespace {

constexpr int widthInCharacters = 118;
constexpr int besideFromCharacters = 76;
constexpr int topicCharacters = 30;
constexpr int detailRole = Qt::UserRole; // a topic has its title only
constexpr int wordRole = Qt::UserRole + 1;

bool tellsOf(const wording::HelpPage& page, const QString& words)
{
    return page.title.contains(words, Qt::CaseInsensitive) ||
           page.paragraphs.join(u' ').contains(words, Qt::CaseInsensitive);
}

wording::HelpPage pageOf(int topic)
{
    return wording::helpPage(static_cast<wording::HelpTopic>(topic));
}

} // namespace

HelpDialog::HelpDialog(wording::HelpTopic topic, QWidget* parent)
    : SheetDialog(tr("Help"), parent, widthInCharacters),
      m_search(new QLineEdit),
      m_row(new ResponsiveRow(besideFromCharacters)),
      m_topics(new ShortList(detailRole, wordRole)),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_page(new QWidget),
      m_paragraphs(new QVBoxLayout)
{
    m_row->addPart(buildTopics(), 1);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_paragraphs->setSpacing(12);
    column->addLayout(m_paragraphs);
    column->addStretch(1);
    m_row->addPart(m_page, 2);
    content()->addWidget(m_row);
    connect(m_topics->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showTopic(now.row()); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::narrow);
    QPushButton* close = addButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_topics->setCurrentIndex(m_topics->model()->index(static_cast<int>(topic), 0));
    m_topics->setFocus(Qt::OtherFocusReason);
}

QWidget* HelpDialog::buildTopics()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    auto* titles = new QStandardItemModel(this);
    for (int topic = 0; topic < wording::helpTopicCount; ++topic) {
        auto* title = new QStandardItem(pageOf(topic).title);
        title->setEditable(false);
        titles->appendRow(title);
    }
    m_topics->setModel(titles);
    inFontUnits(*m_topics,
                [this] { m_topics->setMinimumWidth(m_topics->fontMetrics().averageCharWidth() * topicCharacters); });
    column->addWidget(m_topics);
    column->addStretch(1);
    return side;
}

void HelpDialog::narrow(const QString& words)
{
    int first = -1;
    for (int topic = 0; topic < wording::helpTopicCount; ++topic) {
        const bool tells = tellsOf(pageOf(topic), words.trimmed());
        m_topics->setRowShown(topic, tells);
        if (tells && first < 0)
            first = topic;
    }
    const QModelIndex current = m_topics->currentIndex();
    if (first >= 0 && (!current.isValid() || m_topics->isRowHidden(current.row())))
        m_topics->setCurrentIndex(m_topics->model()->index(first, 0));
}

void HelpDialog::showTopic(int row)
{
    const wording::HelpPage page = pageOf(row);
    m_title->setText(page.title);
    removeAll(*m_paragraphs);
    for (const QString& paragraph : page.paragraphs) {
        auto* label = TextLabel::wrapping(TextRole::Body, paragraph);
        makeSelectable(*label, Qt::TextSelectableByMouse);
        m_paragraphs->addWidget(label);
    }
    m_topics->setAccessibleDescription(page.paragraphs.join(u' '));
    // Not while something is looked for: what is typed has to be seen.
    if (m_topics->hasFocus())
        bringPage();
}

void HelpDialog::bringPage()
{
    // Below the topics it would have to be looked for, and only its title would be in view.
    m_row->isSideBySide() ? scrollTo(m_title) : scrollToBeginning(m_title);
}

void HelpDialog::changeEvent(QEvent* event)
{
    SheetDialog::changeEvent(event);
    // Not before it is active: the list gets the keyboard then, and would be brought into view instead.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !std::exchange(m_wasActive, true))
        bringPage();
}

} // namespace unrut
