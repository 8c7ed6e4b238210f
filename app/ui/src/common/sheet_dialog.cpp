// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_dialog.h"

#include "flow_layout.h"
#include "labels.h"
#include "plain_field.h"
#include "scroll_keys.h"
#include "scroll_lines.h"
#include "scroll_to.h"
#include "unsent_text.h"

#include <wording/error_words.h>

#include <QAccessible>
#include <QComboBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int leastOfAChoice = 16; ///< in characters

} // namespace

SheetDialog::SheetDialog(const QString& title, QWidget* parent, int characters)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_foot(new FlowLayout),
      m_error(TextLabel::wrapping(TextRole::CardTitle)),
      m_characters(characters)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(TextLabel::wrapping(TextRole::PageTitle, title));

    auto* inside = new QWidget;
    constexpr int besideScrollBar = 4;
    m_content->setContentsMargins(isRightToLeft() ? besideScrollBar : 0, 0, isRightToLeft() ? 0 : besideScrollBar, 0);
    m_content->setSpacing(8);
    auto* around = new QVBoxLayout(inside);
    around->setContentsMargins(0, 0, 0, 0);
    around->addLayout(m_content);
    around->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setAccessibleName(title);
    addBetweenLines(*column, *area);
    column->addWidget(m_error);
    m_error->hide();
    scrollByKeys(*this, *area);
    followKeyboard(this);
    m_foot->setTrailing(true);
    column->addLayout(m_foot);
}

void SheetDialog::addField(const QString& label, QWidget* field, const QString& hint)
{
    auto* name = new TextLabel(TextRole::CardTitle, label);
    name->setBuddy(field);
    if (m_content->count() > 0)
        m_content->addSpacing(8);
    m_content->addWidget(name);
    if (!hint.isEmpty()) {
        m_content->addWidget(TextLabel::wrapping(TextRole::SmallMuted, hint));
        field->setAccessibleDescription(hint);
    }
    m_content->addWidget(field);
    // As wide as the dialog anyway: its longest choice need not make it wider than the window.
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastOfAChoice);
    }
    if (const auto* text = qobject_cast<const PlainField*>(field))
        watch(*text);
}

void SheetDialog::watch(const PlainField& field)
{
    connect(&field, &PlainField::refused, this,
            [this] { succeeded(failure(ErrorCode::TextTooLong, QStringLiteral("text"))); });
}

QPushButton* SheetDialog::addButton(const QString& text, ButtonKind kind)
{
    QPushButton* button = makeButton(text, kind);
    button->setAutoDefault(false);
    button->setDefault(kind == ButtonKind::Primary);
    m_foot->addWidget(button);
    return button;
}

QPushButton* SheetDialog::addSideButton(const QString& text)
{
    QPushButton* button = makeButton(text);
    button->setAutoDefault(false);
    m_foot->insertWidget(m_sideButtons++, button);
    m_foot->setApart(m_sideButtons);
    return button;
}

bool SheetDialog::succeeded(const Status& status)
{
    m_error->setVisible(!status.has_value());
    if (!status) {
        m_error->setText(wording::errorSentence(status.error()));
        QAccessibleEvent spoken(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
    return status.has_value();
}

void SheetDialog::done(int result)
{
    UnsentText::forgetBelow(*this);
    QDialog::done(result);
}

QSize SheetDialog::room() const
{
    return parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
}

int SheetDialog::wantedHeight(int width) const
{
    layout()->activate();
    const int moreRows = m_foot->heightForWidth(width - 60) - m_foot->sizeHint().height();
    const int around = fontMetrics().height() * 9 + moreRows; // title, buttons, margins
    const int wanted = std::max(m_content->sizeHint().height(), m_content->totalHeightForWidth(width - 60)) + around;
    return std::min(wanted, std::max(240, room().height() - 40));
}

void SheetDialog::open()
{
    ensurePolished();
    const int width = std::min(fontMetrics().averageCharWidth() * m_characters, std::max(320, room().width() - 40));
    resize(width, 200);
    resize(width, wantedHeight(width));
    QDialog::open();
}

void SheetDialog::growToContent()
{
    if (isVisible())
        resize(width(), std::max(height(), wantedHeight(width())));
}

} // namespace unrut
