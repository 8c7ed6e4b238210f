// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_fields.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/offered_line.h"
#include "common/scroll_to.h"

#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int longestLine = 90; ///< characters
constexpr double mostOfTen = 10;
constexpr double mostOfHundred = 100;

} // namespace

WorksheetFields::WorksheetFields(const PageContext& context, WorksheetForm form, int page, Worksheet worksheet,
                                 QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_form(std::move(form)),
      m_worksheet(std::move(worksheet)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(20);
    for (const WorksheetField& field : m_form.pages[static_cast<size_t>(page)].fields)
        add(field);
    m_nothing = buildNothing();
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    follow();
}

QWidget* WorksheetFields::buildNothing()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(TextLabel::wrapping(TextRole::Muted, tr("This page opens when the one before it is done.")));
    auto* back = makeButton(tr("Go to the page before"), ButtonKind::Primary);
    column->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, &WorksheetFields::backRequested);
    return box;
}

void WorksheetFields::add(const WorksheetField& field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* label = TextLabel::wrapping(TextRole::CardTitle, field.label);
    column->addWidget(label);
    const auto say = [column](const QString& text) {
        if (text.isEmpty())
            return;
        auto* line = TextLabel::wrapping(TextRole::SmallMuted, text);
        line->setLongestLine(longestLine);
        column->addWidget(line);
    };
    say(field.help);
    //: %1 is a good answer to the question above.
    say(field.example.isEmpty() ? QString() : tr("For example: %1").arg(field.example));
    Shown shown{&field, box, nullptr, TextLabel::wrapping(TextRole::Muted), TextLabel::wrapping(TextRole::SmallMuted)};
    if (field.kind != FieldKind::Heading) {
        const Made made = make(field);
        shown.focus = made.focus;
        label->setBuddy(made.focus);
        column->addWidget(made.widget);
    }
    column->addWidget(shown.computed);
    column->addWidget(shown.needed);
    m_column->addWidget(box);
    m_fields.push_back(shown);
}

WorksheetFields::Made WorksheetFields::make(const WorksheetField& field)
{
    switch (field.kind) {
    case FieldKind::Heading:
        return makeLine(field);
    case FieldKind::ShortText:
        return field.offersFrom.isEmpty() ? makeLine(field) : makeOffered(field);
    case FieldKind::LongText:
        return makeText(field);
    case FieldKind::List:
        return makeList(field);
    case FieldKind::FreeListing:
        return makeFreeListing(field);
    case FieldKind::Day:
        return makeDay(field);
    case FieldKind::Month:
        return makeMonth(field);
    case FieldKind::Number:
        return makeNumber(field, field.low, field.high);
    case FieldKind::Scale10:
        return makeNumber(field, 0, mostOfTen);
    case FieldKind::Scale100:
        return makeNumber(field, 0, mostOfHundred);
    case FieldKind::Choice:
        return makeChoice(field, choicesOf(m_form, field, m_worksheet));
    case FieldKind::YesNo:
        return makeChoice(field, wording::yesNoChoices());
    case FieldKind::SeveralOf:
        return makeSeveral(field);
    case FieldKind::Checklist:
        return makeChecklist(field);
    case FieldKind::Person:
        return makeOffered(field);
    case FieldKind::Entries:
    case FieldKind::Goals:
        return makePicker(field);
    case FieldKind::Table:
    case FieldKind::Matrix:
        return makeGrid(field);
    }
    Q_UNREACHABLE();
}

void WorksheetFields::take(const QString& field, const Cells& cells)
{
    Cells trimmed = cells;
    for (QStringList& row : trimmed) {
        for (QString& cell : row) {
            if (cell.trimmed().isEmpty())
                cell.clear();
        }
    }
    const Cells before = m_worksheet.cells(field);
    m_worksheet.set(field, trimmed);
    if (m_worksheet.cells(field) == before)
        return;
    follow();
    Q_EMIT edited(m_worksheet, field);
}

void WorksheetFields::follow()
{
    bool anyShown = false;
    for (const Shown& shown : m_fields) {
        const bool isVisible = isShown(m_form, *shown.field, m_worksheet);
        shown.box->setVisible(isVisible);
        anyShown = anyShown || isVisible;
        if (auto* line = qobject_cast<OfferedLine*>(shown.focus))
            line->setOffers(offersFor(*shown.field));
        const QString computed = wording::computedLines(m_form, *shown.field, m_worksheet).join(u'\n');
        shown.computed->setText(computed);
        shown.computed->setVisible(!computed.isEmpty());
        const QString needed = wording::neededLine(m_form, *shown.field, m_worksheet);
        // A list says from the beginning how many it wants; anything else only when it was passed by.
        const bool tells = !needed.isEmpty() && (m_showsMissing || shown.field->least > 1);
        shown.needed->setText(needed);
        shown.needed->setVisible(tells);
    }
    m_nothing->setVisible(!anyShown);
}

void WorksheetFields::showMissing()
{
    m_showsMissing = true;
    follow();
    const auto first = std::ranges::find_if(m_fields, [this](const Shown& shown) {
        return shown.focus && shown.box->isVisibleTo(this) && shown.needed->isVisibleTo(this);
    });
    if (first == m_fields.end())
        return;
    first->focus->setFocus(Qt::OtherFocusReason);
    scrollTo(first->needed);
}

QWidget* WorksheetFields::firstFocus() const
{
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), [](const Shown& shown) {
        return shown.focus && shown.box->isVisibleTo(shown.box->parentWidget());
    });
    if (first == m_fields.end())
        return m_nothing->isHidden() ? nullptr : m_nothing->findChild<QPushButton*>();
    return first->focus;
}

} // namespace unrut
