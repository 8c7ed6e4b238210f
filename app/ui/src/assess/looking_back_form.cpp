// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back_form.h"

#include "allies_edit.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/lines_edit.h"
#include "common/plain_field.h"
#include "common/spoken_role.h"
#include "common/wrapped_check_box.h"
#include "events_page.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/looking_back_words.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

using Question = LookingBackQuestion;
using Text = LookingBackText;
using List = LookingBackList;

namespace {

constexpr int monthsToChooseFrom = 180;
constexpr int notSaid = -1;
constexpr int certaintyStep = 10;
constexpr int daysToDecide = 14;

/// The field inside is what has the keyboard.
void nameField(QAbstractSpinBox& box, const QString& name)
{
    box.setAccessibleName(name);
    if (auto* inside = box.findChild<QLineEdit*>())
        inside->setAccessibleName(name);
}

} // namespace

LookingBackForm::LookingBackForm(LookingBackQuestion question, LookingBack told, QDate today, QWidget* parent)
    : QWidget(parent), m_told(std::move(told)), m_today(today), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    build(question);
    m_column->addStretch(1);
}

void LookingBackForm::build(LookingBackQuestion question)
{
    switch (question) {
    case Question::Onset:
        addMonth(tr("Work last felt right in"), &LookingBack::lastGood);
        addMonth(tr("You first noticed that it did not in"), &LookingBack::firstOff);
        break;
    case Question::Trigger:
        addEvents();
        addText(Text::Changed, 3);
        break;
    case Question::Whys:
        addList(List::Whys);
        addCause();
        break;
    case Question::Belief:
        buildBelief();
        break;
    case Question::Loves:
        for (const List list : {List::Skills, List::Tasks, List::People, List::Cooled, List::Frustrations})
            addList(list);
        break;
    case Question::Allies:
        buildAllies();
        break;
    case Question::Decision:
        addText(Text::Decision, 2);
        addText(Text::WaitingCost, 2);
        addText(Text::SmallestStep, 2);
        addDecideBy();
        break;
    case Question::Dream:
        addText(Text::Scene, 4);
        addText(Text::Outcome, 2);
        addText(Text::Obstacle, 2);
        addText(Text::ThenStep, 2);
        break;
    case Question::Sign:
        addText(Text::Sign, 3);
        break;
    }
}

void LookingBackForm::buildBelief()
{
    addText(Text::Belief, 2);
    addList(List::Facts);
    addText(Text::Reading, 2);
    addCertainty(tr("How sure are you of that?"), &LookingBack::certainBefore);
    addList(List::Alternatives);
    addSaid();
    addCertainty(tr("And how sure are you now?"), &LookingBack::certainAfter);
}

void LookingBackForm::buildAllies()
{
    auto* allies = new AlliesEdit(m_told.allies);
    addField(tr("People, and whether a talk with them would be safe"), allies, allies->firstField());
    connect(allies, &AlliesEdit::edited, this, [this](const std::vector<Ally>& edited) {
        m_told.allies = edited;
        tell(QStringLiteral("allies"));
    });
    auto* nobody = new WrappedCheckBox(tr("There is nobody above me: I work for myself, or the post is empty"));
    nobody->setChecked(m_told.nobodyAbove);
    connect(nobody, &QCheckBox::toggled, this, [this](bool on) {
        m_told.nobodyAbove = on;
        tell(QStringLiteral("nobody above"));
    });
    m_column->addSpacing(6);
    m_column->addWidget(nobody);
}

void LookingBackForm::addField(const QString& label, QWidget* field, QWidget* focus)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    auto* name = TextLabel::wrapping(TextRole::CardTitle, label);
    name->setBuddy(focus ? focus : field);
    m_column->addWidget(name);
    m_column->addWidget(field);
    if (!m_first)
        m_first = focus ? focus : field;
}

void LookingBackForm::addText(LookingBackText text, int rows)
{
    auto* field = new PlainField;
    field->setPlainText(m_told.of(text));
    field->setTabChangesFocus(true);
    field->setAccessibleName(wording::lookingBackLabel(text));
    showLines(*field, rows);
    addField(wording::lookingBackLabel(text), field);
    connect(field, &PlainField::refused, this, &LookingBackForm::refused);
    connect(field, &PlainField::textChanged, this, [this, text, field] {
        // Said for a new font, too.
        if (m_told.of(text) == field->toPlainText())
            return;
        m_told.of(text) = field->toPlainText();
        tell(lookingBackTextKey(text));
    });
}

void LookingBackForm::addList(LookingBackList list)
{
    const bool isWhys = list == List::Whys;
    const QString label = wording::lookingBackLabel(list);
    auto* lines = new LinesEdit(m_told.of(list), isWhys ? mostLookingBackWhys : mostLookingBackLines,
                                [isWhys, label](int place) { return isWhys ? wording::whyLabel(place) : label; });
    addField(label, lines, lines->firstField());
    connect(lines, &LinesEdit::edited, this, [this, list](const QStringList& edited) {
        m_told.of(list) = edited;
        tell(lookingBackListKey(list));
    });
}

QComboBox* LookingBackForm::choiceOf(const QStringList& names, int current)
{
    auto* box = new QComboBox;
    box->addItem(tr("not said"));
    box->addItems(names);
    box->setCurrentIndex(current + 1);
    return box;
}

void LookingBackForm::addMonth(const QString& label, QDate LookingBack::*month)
{
    QStringList names;
    std::vector<QDate> months;
    const QDate newest(m_today.year(), m_today.month(), 1);
    const QDate usual = newest.addMonths(1 - monthsToChooseFrom);
    const QDate oldest = (m_told.*month).isValid() ? std::min(usual, m_told.*month) : usual;
    for (QDate each = newest; each >= oldest; each = each.addMonths(-1)) {
        months.push_back(each);
        names.append(wording::monthAndYear(each));
    }
    int current = notSaid;
    for (size_t place = 0; place < months.size(); ++place) {
        if (months[place] == m_told.*month)
            current = static_cast<int>(place);
    }
    QComboBox* box = choiceOf(names, current);
    nameChoice(*box, label);
    addField(label, box);
    connect(box, &QComboBox::activated, this, [this, month, months](int index) {
        m_told.*month = index == 0 ? QDate() : months[static_cast<size_t>(index - 1)];
        tell(QStringLiteral("months"));
    });
}

void LookingBackForm::addEvents()
{
    const QString window = wording::onsetLine(m_told);
    auto* events = new EventsPage(m_told.events, window.isEmpty() ? tr("Tick what happened.")
                                                                  : tr("%1: tick what happened.").arg(window));
    m_column->addWidget(events);
    m_first = events->firstFocus();
    connect(events, &EventsPage::ticked, this, [this](CheckEvent event, bool happened) {
        m_told.events.set(static_cast<size_t>(event), happened);
        tell(QString::fromLatin1(eventKey(event)));
    });
}

void LookingBackForm::addCause()
{
    QStringList names;
    for (const Domain domain : allDomains())
        names.append(wording::domainName(domain));
    const QString label = tr("Where does the last answer lead?");
    QComboBox* box = choiceOf(names, m_told.namedCause ? static_cast<int>(*m_told.namedCause) : notSaid);
    nameChoice(*box, label);
    addField(label, box);
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_told.namedCause = index == 0 ? std::nullopt : std::optional(static_cast<Domain>(index - 1));
        tell(QStringLiteral("named cause"));
    });
}

void LookingBackForm::addSaid()
{
    const QString label = tr("Has the person said so, to you or to anyone?");
    QComboBox* box =
        choiceOf({wording::saidWord(Said::Yes), wording::saidWord(Said::No), wording::saidWord(Said::Unknown)},
                 m_told.said ? static_cast<int>(*m_told.said) : notSaid);
    nameChoice(*box, label);
    addField(label, box);
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_told.said = index == 0 ? std::nullopt : std::optional(static_cast<Said>(index - 1));
        tell(QStringLiteral("said"));
    });
}

void LookingBackForm::addCertainty(const QString& label, std::optional<int> LookingBack::*value)
{
    auto* box = new QSpinBox;
    box->setRange(-certaintyStep, 100);
    box->setSingleStep(certaintyStep);
    box->setSpecialValueText(tr("not said"));
    box->setSuffix(tr(" %", "percent"));
    nameField(*box, label);
    box->setValue((m_told.*value).value_or(-certaintyStep));
    addField(label, box);
    connect(box, &QSpinBox::valueChanged, this, [this, value](int percent) {
        m_told.*value = percent < 0 ? std::nullopt : std::optional(percent);
        tell(QStringLiteral("certainty"));
    });
}

void LookingBackForm::addDecideBy()
{
    auto* row = new QWidget;
    auto* fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    auto* has = new QCheckBox(tr("Decide by"));
    auto* day = new QDateEdit(m_told.decideBy.isValid() ? m_told.decideBy : m_today.addDays(daysToDecide));
    has->setChecked(m_told.decideBy.isValid());
    day->setEnabled(has->isChecked());
    day->setCalendarPopup(true);
    nameField(*day, tr("Day by which to decide"));
    fields->addWidget(has);
    fields->addWidget(day);
    fields->addStretch(1);
    m_column->addSpacing(6);
    m_column->addWidget(row);
    const auto save = [this, has, day] {
        day->setEnabled(has->isChecked());
        m_told.decideBy = has->isChecked() ? day->date() : QDate();
        tell(QStringLiteral("decide by"));
    };
    connect(has, &QCheckBox::toggled, this, save);
    connect(day, &QDateEdit::dateChanged, this, save);
}

} // namespace unrut
