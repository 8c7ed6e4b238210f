// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_fields.h"

#include "cell_field.h"
#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/lines_edit.h"
#include "common/offered_line.h"
#include "common/plain_field.h"
#include "common/prose.h"
#include "common/spoken_role.h"
#include "common/wrapped_check_box.h"
#include "goals/day_field.h"
#include "matrix_edit.h"
#include "table_edit.h"
#include "thing_picker.h"

#include <domain/checklist.h>
#include <domain/text.h>
#include <domain/told.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int mostListLines = 60;
constexpr int textRows = 3;
constexpr int monthsToChooseFrom = 180;

/// A small field does not stretch over the whole width.
QWidget* atTheBeginning(QWidget* field)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    row->addStretch(1);
    return box;
}

QComboBox* comboOf(const QString& name, const std::vector<FieldChoice>& choices, const QString& current)
{
    auto* box = new QComboBox;
    nameChoice(*box, name);
    box->addItem(WorksheetFields::tr("not said"));
    for (const FieldChoice& choice : choices)
        box->addItem(choice.label, choice.key);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

WorksheetFields::Made WorksheetFields::makeLine(const WorksheetField& field)
{
    auto* line = new QLineEdit(m_worksheet.text(field.key));
    if (field.kind == FieldKind::ShortText)
        setProse(*line);
    line->setMaxLength(static_cast<int>(maxTitleLength));
    line->setAccessibleName(field.label);
    connect(line, &QLineEdit::textChanged, this, [this, key = field.key](const QString& text) { takeText(key, text); });
    return {line, line};
}

WorksheetFields::Made WorksheetFields::makeOffered(const WorksheetField& field)
{
    const bool isName = field.kind == FieldKind::Person;
    auto* line = new OfferedLine(field.label, isName);
    line->setOffers(offersFor(field));
    line->setText(m_worksheet.text(field.key));
    line->setMaxLength(static_cast<int>(maxTitleLength));
    if (isName)
        line->setPlaceholderText(tr("A name"));
    else
        setProse(*line);
    connect(line, &QLineEdit::textChanged, this, [this, key = field.key](const QString& text) { takeText(key, text); });
    return {line, line};
}

/// What was listed in the worksheet comes first, then whoever is among the people, or what happened before it began.
QStringList WorksheetFields::offersFor(const WorksheetField& field) const
{
    const Workspace& workspace = m_context.workspace;
    QStringList offers = offersOf(m_form, field, m_worksheet);
    if (field.kind == FieldKind::Person) {
        const QDate today = workspace.clock().today();
        for (const Person& person : inListOrder(workspace.people(), workspace.talks(), today))
            offers.append(person.name);
    }
    if (field.offersEvents) {
        const CheckEvents events = eventsBefore(workspace.checks(), workspace.lookingBack());
        for (int event = 0; event < eventCount; ++event) {
            if (events.test(static_cast<size_t>(event)))
                offers.append(wording::eventText(static_cast<CheckEvent>(event)));
        }
    }
    offers.removeDuplicates();
    return offers;
}

WorksheetFields::Made WorksheetFields::makeText(const WorksheetField& field)
{
    auto* text = new PlainField;
    text->setPlainText(m_worksheet.text(field.key));
    text->setTabChangesFocus(true);
    text->setAccessibleName(field.label);
    showLines(*text, textRows);
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, key = field.key, text] { takeText(key, text->toPlainText()); });
    return {text, text};
}

WorksheetFields::Made WorksheetFields::makeList(const WorksheetField& field)
{
    auto* lines = new LinesEdit(m_worksheet.lines(field.key), mostListLines,
                                //: A line of a list, and its number.
                                [](int place) { return tr("Line %1").arg(QLocale().toString(place + 1)); });
    connect(lines, &LinesEdit::edited, this, [this, key = field.key](const QStringList& texts) {
        Cells cells;
        for (const QString& text : texts)
            cells.push_back({text});
        take(key, cells);
    });
    return {lines, lines->firstField()};
}

WorksheetFields::Made WorksheetFields::makeFreeListing(const WorksheetField& field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const Made list = makeList(field);
    column->addWidget(list.widget);
    const QString key = stageKey(field.key);
    // Until the part is ended this is the step that leads on; then it is 'Next'.
    auto* end = makeButton(tr("That is all: end this part"), ButtonKind::Primary);
    auto* goOn = makeButton(tr("Go on listing"));
    const auto tell = [this, key, end, goOn] {
        const bool isOpen = m_worksheet.text(key).isEmpty();
        setShown(*end, isOpen);
        setShown(*goOn, !isOpen);
    };
    for (QPushButton* button : {end, goOn})
        column->addWidget(button, 0, Qt::AlignLeading);
    tell();
    const auto answer = [this, key, tell](const QString& ended, QPushButton* other) {
        takeText(key, ended);
        tell();
        other->setFocus(Qt::OtherFocusReason);
    };
    connect(end, &QPushButton::clicked, this, [answer, goOn] { answer(QStringLiteral("yes"), goOn); });
    connect(goOn, &QPushButton::clicked, this, [answer, end] { answer({}, end); });
    return {box, list.focus};
}

WorksheetFields::Made WorksheetFields::makeDay(const WorksheetField& field)
{
    auto* day = new DayField(m_context.workspace.clock());
    day->setDay(m_worksheet.dayOf(field.key));
    auto* inside = day->findChild<QDateEdit*>();
    day->nameSilently(field.label);
    connect(day, &DayField::dayChosen, this, [this, key = field.key](QDate chosen) {
        takeText(key, chosen.isValid() ? chosen.toString(Qt::ISODate) : QString());
    });
    return {atTheBeginning(day), inside};
}

WorksheetFields::Made WorksheetFields::makeMonth(const WorksheetField& field)
{
    const QDate today = m_context.workspace.clock().today();
    const QDate newest(today.year(), today.month(), 1);
    std::vector<FieldChoice> months;
    const QDate usual = newest.addMonths(1 - monthsToChooseFrom);
    const QDate chosen = m_worksheet.dayOf(field.key);
    for (QDate each = newest; each >= (chosen.isValid() ? std::min(usual, chosen) : usual); each = each.addMonths(-1))
        months.push_back({each.toString(Qt::ISODate), wording::monthAndYear(each)});
    return makeChoice(field, months);
}

WorksheetFields::Made WorksheetFields::makeNumber(const WorksheetField& field, double low, double high)
{
    auto* number = new CellField(field.label, low, high);
    number->setCell(m_worksheet.text(field.key));
    connect(number, &CellField::cellEdited, this,
            [this, key = field.key](const QString& cell) { takeText(key, cell); });
    return {atTheBeginning(number), number};
}

WorksheetFields::Made WorksheetFields::makeChoice(const WorksheetField& field, const std::vector<FieldChoice>& choices)
{
    QComboBox* box = comboOf(field.label, choices, m_worksheet.text(field.key));
    connect(box, &QComboBox::activated, this,
            [this, key = field.key, box] { takeText(key, box->currentData().toString()); });
    return {atTheBeginning(box), box};
}

WorksheetFields::Made WorksheetFields::makeSeveral(const WorksheetField& field)
{
    auto* group = new QWidget;
    group->setAccessibleName(field.label);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QStringList chosen = m_worksheet.lines(field.key);
    QWidget* first = nullptr;
    for (const FieldChoice& choice : field.choices) {
        auto* box = new WrappedCheckBox(choice.label);
        box->setChecked(chosen.contains(choice.key));
        column->addWidget(box);
        first = first ? first : box;
        connect(box, &QCheckBox::toggled, this, [this, key = field.key, value = choice.key](bool on) {
            Cells cells = m_worksheet.cells(key);
            std::erase_if(cells, [&](const QStringList& each) { return each.value(0) == value; });
            if (on)
                cells.push_back({value});
            take(key, cells);
        });
    }
    return {group, first};
}

WorksheetFields::Made WorksheetFields::makeChecklist(const WorksheetField& field)
{
    auto* group = new QWidget;
    group->setAccessibleName(field.label);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const QDate today = m_context.workspace.clock().today();
    QWidget* first = nullptr;
    for (const FieldChoice& choice : field.choices) {
        auto* box = new WrappedCheckBox(choice.label);
        auto* age = TextLabel::wrapping(TextRole::SmallMuted);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(box, 1);
        row->addWidget(age, 1);
        rows->addLayout(row);
        first = first ? first : box;
        const auto tell = [this, box, age, list = field.key, line = choice.key, today] {
            age->setText(wording::updatedLine(checkedOn(m_worksheet, list, line), today));
            box->setAccessibleDescription(age->text());
        };
        box->setChecked(isChecked(m_worksheet, field.key, choice.key, today));
        tell();
        connect(box, &QCheckBox::toggled, this, [this, tell, list = field.key, line = choice.key, today](bool on) {
            take(list, withChecked(m_worksheet, list, line, on, today));
            tell();
        });
    }
    return {group, first};
}

WorksheetFields::Made WorksheetFields::makePicker(const WorksheetField& field)
{
    auto* picker = new ThingPicker(m_context, field, m_worksheet.cells(field.key), m_worksheet.goal);
    connect(picker, &ThingPicker::edited, this, [this, key = field.key](const Cells& chosen) { take(key, chosen); });
    return {picker, picker->firstField()};
}

WorksheetFields::Made WorksheetFields::makeGrid(const WorksheetField& field)
{
    const auto save = [this, key = field.key](const Cells& cells) { take(key, cells); };
    if (field.kind == FieldKind::Matrix) {
        auto* matrix = new MatrixEdit(m_worksheet.cells(field.key));
        connect(matrix, &MatrixEdit::edited, this, save);
        return {matrix, matrix->firstField()};
    }
    auto* table = new TableEdit(field, m_worksheet.cells(field.key));
    connect(table, &TableEdit::edited, this, save);
    return {table, table->firstField()};
}

} // namespace unrut
