// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk_dialog.h"

#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/plain_field.h"
#include "common/prose.h"
#include "common/tab_order.h"
#include "common/unsent_text.h"
#include "rehearse_dialog.h"
#include "wins_dialog.h"

#include <domain/text.h>
#include <domain/told.h>
#include <wording/goal_words.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace unrut {

namespace {

PlainField* makeTextField(int lines)
{
    auto* field = new PlainField;
    field->setTabChangesFocus(true);
    showLines(*field, lines);
    return field;
}

QString saysField(size_t row)
{
    return QStringLiteral("says-%1").arg(row);
}

QString replyField(size_t row)
{
    return QStringLiteral("reply-%1").arg(row);
}

Talk knownOrNew(const Workspace& workspace, const PersonId& person, const TalkId& id)
{
    if (const Talk* known = id.isNull() ? nullptr : workspace.talk(id))
        return *known;
    Talk talk;
    talk.person = person;
    if (const Person* somebody = workspace.person(person))
        talk.form = talkFormFor(somebody->role);
    return begunTalk(std::move(talk), workspace.lookingBack().value_or(LookingBack()), workspace.talks());
}

} // namespace

TalkDialog::TalkDialog(const PageContext& context, const PersonId& person, const TalkId& talk, QWidget* parent)
    : TalkDialog(context, knownOrNew(context.workspace, person, talk), parent)
{}

TalkDialog::TalkDialog(const PageContext& context, Talk talk, QWidget* parent)
    : SheetDialog(talk.form == TalkForm::Event ? tr("Plan an event") : tr("Prepare a talk"), parent),
      m_context(context),
      m_talk(std::move(talk)),
      m_atRest(m_talk),
      m_form(new QComboBox),
      m_formHint(TextLabel::wrapping(TextRole::SmallMuted)),
      m_day(new TalkDay(context.workspace.clock().today())),
      m_how(new QLineEdit),
      m_sheet(new QWidget),
      m_questions(new QVBoxLayout(m_sheet))
{
    build();
    showForm();
    m_form->setFocus(Qt::OtherFocusReason);
}

void TalkDialog::build()
{
    if (const Person* person = m_context.workspace.person(m_talk.person))
        content()->addWidget(TextLabel::wrapping(TextRole::Muted, person->name));
    for (int i = 0; i < talkFormCount; ++i)
        m_form->addItem(wording::talkFormName(static_cast<TalkForm>(i)));
    m_form->setCurrentIndex(static_cast<int>(m_talk.form));
    addField(tr("&Kind of talk"), m_form);
    content()->addWidget(m_formHint);
    m_day->setValue(m_talk.day, m_talk.at, m_talk.minutes);
    addField(tr("When"), m_day);
    m_how->setMaxLength(static_cast<int>(maxTitleLength));
    m_how->setText(m_talk.how);
    new UnsentText(*m_how, m_context.workspace, place(QStringLiteral("how")));
    addField(tr("&Where or how"), m_how, tr("Lunch, a call, a walk, a room."));
    m_questions->setSpacing(8);
    m_questions->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_sheet);
    m_rehearse = addSideButton(tr("&Rehearse aloud"));
    connect(m_form, &QComboBox::currentIndexChanged, this, [this](int index) {
        collect();
        m_talk.form = static_cast<TalkForm>(index);
        showForm();
    });
    connect(m_rehearse, &QPushButton::clicked, this, &TalkDialog::rehearse);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Save"), ButtonKind::Primary), &QPushButton::clicked, this, &TalkDialog::save);
}

/// Where what is typed into a field is kept until it is saved.
QString TalkDialog::place(const QString& field) const
{
    const QString whose = m_talk.id.isNull() ? m_talk.person.toString() : m_talk.id.toString();
    return QStringLiteral("talk/%1/%2").arg(whose, field);
}

void TalkDialog::showForm()
{
    removeAll(*m_questions);
    m_answers.clear();
    m_asks.clear();
    m_objections.clear();
    m_formHint->setText(wording::talkFormHint(m_talk.form));
    for (const SheetField field : sheetFields(m_talk.form)) {
        addAnswer(field);
        if (field == SheetField::Ask && hasAsks(m_talk.form))
            addAsks();
    }
    m_rehearse->setVisible(hasObjections(m_talk.form));
    if (hasObjections(m_talk.form))
        addObjections();
    tabThroughBefore(*m_sheet, *m_rehearse);
}

void TalkDialog::addAnswer(SheetField field)
{
    m_questions->addSpacing(8);
    auto* name = new TextLabel(TextRole::CardTitle, wording::sheetFieldName(field, m_talk.form));
    m_questions->addWidget(name);
    const QString hint = wording::sheetFieldHint(field, m_talk.form);
    m_questions->addWidget(TextLabel::wrapping(TextRole::SmallMuted, hint));
    auto* answer = makeTextField(3);
    answer->setAccessibleName(name->text());
    answer->setAccessibleDescription(hint);
    const auto in = [field](const Talk& talk) {
        const auto known = talk.sheet.find(field);
        return known == talk.sheet.end() ? QString() : known->second;
    };
    answer->setPlainText(in(m_atRest));
    new UnsentText(*answer, m_context.workspace, place(sheetFieldKey(field)));
    if (in(m_talk) != in(m_atRest))
        answer->setPlainText(in(m_talk));
    m_questions->addWidget(answer);
    watch(*answer);
    m_answers[field] = answer;
    if (field == SheetField::Achieved) {
        auto* wins = makeButton(tr("Choose from your wins…"), ButtonKind::Link);
        wins->setAutoDefault(false);
        connect(wins, &QPushButton::clicked, this, &TalkDialog::chooseWins);
        m_questions->addWidget(wins, 0, Qt::AlignLeading);
    }
}

void TalkDialog::addAsks()
{
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, 16);
    for (int i = 0; i < askKindCount; ++i) {
        auto* box = new QCheckBox(wording::askKindName(static_cast<AskKind>(i)));
        box->setChecked(m_talk.asks.test(static_cast<size_t>(i)));
        m_asks.push_back(box);
        flow->addWidget(box);
    }
    m_questions->addWidget(choices);
}

void TalkDialog::addObjections()
{
    m_questions->addSpacing(8);
    m_questions->addWidget(new TextLabel(TextRole::CardTitle, tr("What they may say, and what you answer")));
    m_questions->addWidget(TextLabel::wrapping(
        TextRole::SmallMuted, tr("Two or three. Then rehearse them aloud: said once, it comes easier.")));
    auto* rows = new QWidget;
    m_objectionRows = new QVBoxLayout(rows);
    m_objectionRows->setContentsMargins(0, 0, 0, 0);
    m_objectionRows->setSpacing(8);
    m_questions->addWidget(rows);
    for (const Objection& objection : m_talk.objections)
        addObjection(objection);
    if (m_talk.objections.empty())
        addObjection({});
    const auto kept = m_context.workspace.unsentTexts();
    while (kept && (kept->count(place(saysField(m_objections.size()))) > 0 ||
                    kept->count(place(replyField(m_objections.size()))) > 0))
        addObjection({});
    auto* another = makeButton(tr("Add another"), ButtonKind::Link);
    another->setAutoDefault(false);
    another->setAccessibleName(tr("Add another objection"));
    connect(another, &QPushButton::clicked, this, [this] {
        addObjection({});
        tabThroughBefore(*m_sheet, *m_rehearse);
        m_objections.back().says->setFocus(Qt::OtherFocusReason);
    });
    m_questions->addWidget(another, 0, Qt::AlignLeading);
}

void TalkDialog::addObjection(const Objection& objection)
{
    const size_t row = m_objections.size();
    const Objection atRest = row < m_atRest.objections.size() ? m_atRest.objections.at(row) : Objection();
    auto* says = new QLineEdit(atRest.says);
    setProse(*says);
    says->setMaxLength(static_cast<int>(maxTitleLength));
    says->setPlaceholderText(tr("They say: ‘There is no budget’"));
    says->setAccessibleName(tr("What they may say, %1").arg(QLocale().toString(m_objections.size() + 1)));
    auto* reply = makeTextField(2);
    reply->setPlainText(atRest.reply);
    new UnsentText(*says, m_context.workspace, place(saysField(row)));
    new UnsentText(*reply, m_context.workspace, place(replyField(row)));
    if (objection.says != atRest.says)
        says->setText(objection.says);
    if (objection.reply != atRest.reply)
        reply->setPlainText(objection.reply);
    reply->setPlaceholderText(tr("You answer"));
    reply->setAccessibleName(tr("What you answer, %1").arg(QLocale().toString(m_objections.size() + 1)));
    m_objectionRows->addWidget(says);
    m_objectionRows->addWidget(reply);
    watch(*reply);
    m_objections.push_back({says, reply});
}

void TalkDialog::collect()
{
    m_talk.day = m_day->day();
    m_talk.at = m_day->at();
    m_talk.minutes = m_day->minutes();
    m_talk.how = m_how->text();
    // Answers to questions of another form stay: who changes the form and back finds them again.
    for (const auto& [field, answer] : m_answers)
        m_talk.sheet[field] = answer->toPlainText();
    for (size_t i = 0; i < m_asks.size(); ++i)
        m_talk.asks.set(i, m_asks[i]->isChecked());
    if (m_objections.empty())
        return;
    m_talk.objections.clear();
    for (const ObjectionFields& fields : m_objections)
        m_talk.objections.push_back({fields.says->text(), fields.reply->toPlainText()});
}

void TalkDialog::chooseWins()
{
    auto* dialog = new WinsDialog(m_context, this);
    connect(dialog, &WinsDialog::chosen, this, [this](const QStringList& wins) {
        PlainField* achieved = m_answers.at(SheetField::Achieved);
        QStringList lines = achieved->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines += wins;
        achieved->setPlainText(lines.join(QLatin1Char('\n')));
    });
    dialog->open();
}

void TalkDialog::rehearse()
{
    collect();
    (new RehearseDialog(m_talk.objections, this))->open();
}

void TalkDialog::save()
{
    collect();
    Status done;
    if (m_talk.id.isNull()) {
        const auto added = m_context.workspace.addTalk(m_talk);
        done = added ? Status() : added.error();
    } else {
        done = m_context.workspace.editTalk(m_talk);
    }
    if (!succeeded(done))
        return;
    m_context.shell.announce(wording::verbDone(m_talk.id.isNull() ? Verb::PlanTalk : Verb::EditTalk));
    accept();
}

} // namespace unrut
