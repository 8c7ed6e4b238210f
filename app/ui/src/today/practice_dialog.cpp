// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_dialog.h"

#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/unsent_text.h"
#include "help/help_key.h"

#include <domain/text.h>
#include <wording/date_words.h>
#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace unrut {

namespace {

/// The ways out that are practices, but for the log itself, which has a rhythm of its own.
constexpr std::array practisable{Play::DailyConfidence, Play::CelebrateWins, Play::LoveList, Play::JustStart};
constexpr int ownWords = -1;
constexpr int threeGoodThings = -2;
constexpr QLatin1String place("practice/"); ///< where what is typed is kept, by what was chosen

} // namespace

PracticeDialog::PracticeDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Begin a practice"), parent),
      m_context(context),
      m_what(new QComboBox),
      m_about(TextLabel::wrapping(TextRole::SmallMuted)),
      m_text(new QLineEdit)
{
    setHelpTopic(*this, wording::HelpTopic::Today);
    content()->addWidget(TextLabel::wrapping(
        TextRole::Muted,
        tr("One small thing on working days, for four weeks; then you keep it, change it or stop. A day "
           "without it costs nothing.")));
    for (const Play play : practisable)
        m_what->addItem(wording::playName(play), static_cast<int>(play));
    m_what->addItem(tr("Three good things, on seven evenings"), threeGoodThings);
    m_what->addItem(tr("Something of my own"), ownWords);
    addField(tr("&What"), m_what);
    content()->addWidget(m_about);
    setProse(*m_text);
    m_text->setMaxLength(static_cast<int>(maxTitleLength));
    addField(tr("In your own wor&ds"), m_text);
    m_days = buildDays();
    content()->addWidget(m_days);
    const bool goesOn = context.workspace.practice() != nullptr;
    if (goesOn) {
        content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted,
                                                 tr("What you practise now ends with that: one at a time is enough.")));
        connect(addSideButton(tr("S&top it only")), &QPushButton::clicked, this, &PracticeDialog::stop);
    }
    auto* cancel = addButton(tr("&Cancel"));
    auto* go = addButton(tr("&Begin"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PracticeDialog::begin);
    m_unsent = new UnsentText(*m_text, context.workspace, {}); // its place comes with what is chosen
    bringBack();
    connect(m_what, &QComboBox::currentIndexChanged, this, &PracticeDialog::showChosen);
    showChosen();
}

/// For another practice in the place of the one that goes on, its days are chosen to begin with.
QWidget* PracticeDialog::buildDays()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    auto* label = new TextLabel(TextRole::CardTitle, tr("On which da&ys"));
    column->addWidget(label);
    column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, tr("None chosen: on every working day.")));
    auto* row = new FlowLayout(nullptr, 8);
    const Practice* running = m_context.workspace.practice();
    const QLocale locale;
    for (const int day : wording::weekdays()) {
        auto* box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(day));
        const auto place = static_cast<size_t>(day - 1);
        box->setChecked(running && running->weekdays.test(place));
        row->addWidget(box);
        m_day[place] = box;
        if (!label->buddy())
            label->setBuddy(box);
    }
    column->addLayout(row);
    return part;
}

Weekdays PracticeDialog::chosenDays() const
{
    Weekdays days;
    for (size_t place = 0; place < m_day.size(); ++place)
        days.set(place, m_day[place]->isChecked());
    return days;
}

/// What was being written when the program ended.
void PracticeDialog::bringBack()
{
    const auto kept = m_context.workspace.unsentTexts();
    for (int i = 0; kept && i < m_what->count(); ++i) {
        if (kept->contains(place + m_what->itemData(i).toString()))
            m_what->setCurrentIndex(i);
    }
}

void PracticeDialog::showChosen()
{
    const int what = m_what->currentData().toInt();
    QString suggested;
    if (what == threeGoodThings) {
        m_about->setText(tr("Each evening, three things that went well and why. It ends by itself."));
        suggested = tr("Three good things");
    } else if (what == ownWords) {
        m_about->setText(tr("Small enough for a bad day."));
    } else {
        m_about->setText(wording::playLine(static_cast<Play>(what)));
        suggested = wording::playName(static_cast<Play>(what));
    }
    m_days->setVisible(what != threeGoodThings);
    m_unsent->forget(); // what is suggested takes the place of what stood there
    m_unsent->moveTo(place + QString::number(what), suggested);
}

void PracticeDialog::begin()
{
    if (m_text->text().trimmed().isEmpty()) {
        succeeded(failure(ErrorCode::EmptyText, QStringLiteral("practice")));
        return;
    }
    const int what = m_what->currentData().toInt();
    const auto kind = what == threeGoodThings ? PracticeKind::ThreeGoodThings : PracticeKind::Daily;
    const auto play = what < 0 ? std::nullopt : std::optional(static_cast<Play>(what));
    const Weekdays days = kind == PracticeKind::Daily ? chosenDays() : Weekdays();
    const auto begun = m_context.workspace.beginPractice(kind, m_text->text(), play, true, days);
    if (!succeeded(begun ? Status() : begun.error()))
        return;
    const bool isForToday = m_context.workspace.practice()->isFor(m_context.workspace.clock().today());
    accept();
    m_context.shell.announce(isForToday ? tr("It begins today.") : tr("It begins on the first of its days."));
    m_context.shell.showTab(Tab::Today);
}

void PracticeDialog::stop()
{
    const Practice* practice = m_context.workspace.practice();
    if (practice && succeeded(m_context.workspace.endPractice(practice->id)))
        accept();
}

} // namespace unrut
