// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/responsive_row.h"
#include "common/row_delegate.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 118;
constexpr int besideFromCharacters = 76;
constexpr int topicCharacters = 30;
constexpr int topicLines = 24;
constexpr int detailRole = Qt::UserRole; // a topic has its title only
constexpr int wordRole = Qt::UserRole + 1;

/// Asks for the height of all its rows, and does with less.
class TopicList : public QListWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        int rows = 0;
        for (int row = 0; row < count(); ++row)
            rows += std::max(0, sizeHintForRow(row));
        return {QListWidget::sizeHint().width(), rows + 2 * frameWidth()};
    }
};

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
      m_topics(new TopicList),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_page(new QWidget),
      m_paragraphs(new QVBoxLayout)
{
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(buildTopics(), 1);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_paragraphs->setSpacing(12);
    column->addLayout(m_paragraphs);
    column->addStretch(1);
    row->addPart(m_page, 2);
    content()->addWidget(row);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpDialog::showTopic);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::narrow);
    connect(addButton(tr("Close"), ButtonKind::Primary), &QPushButton::clicked, this, &QDialog::accept);
    m_topics->setCurrentRow(static_cast<int>(topic));
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
    showRows(*m_topics, detailRole, wordRole);
    for (int topic = 0; topic < wording::helpTopicCount; ++topic)
        m_topics->addItem(pageOf(topic).title);
    inFontUnits(*m_topics, [this] {
        const QFontMetrics font = m_topics->fontMetrics();
        m_topics->setMinimumSize(font.averageCharWidth() * topicCharacters, font.height() * topicLines);
    });
    column->addWidget(m_topics, 1);
    return side;
}

void HelpDialog::narrow(const QString& words)
{
    int first = -1;
    for (int topic = 0; topic < wording::helpTopicCount; ++topic) {
        const bool tells = tellsOf(pageOf(topic), words.trimmed());
        m_topics->item(topic)->setHidden(!tells);
        if (tells && first < 0)
            first = topic;
    }
    const QListWidgetItem* current = m_topics->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_topics->setCurrentRow(first);
}

void HelpDialog::showTopic(int row)
{
    const wording::HelpPage page = pageOf(row);
    m_title->setText(page.title);
    removeAll(*m_paragraphs);
    for (const QString& paragraph : page.paragraphs) {
        auto* label = TextLabel::wrapping(TextRole::Body, paragraph);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_paragraphs->addWidget(label);
    }
    m_topics->setAccessibleDescription(page.paragraphs.join(u' '));
}

} // namespace unrut
