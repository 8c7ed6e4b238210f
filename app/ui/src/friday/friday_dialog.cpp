// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "friday_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/plain_field.h"
#include "common/scale_row.h"
#include "common/scroll_to.h"
#include "common/spoken_role.h"
#include "common/tab_order.h"
#include "common/unsent_text.h"
#include "help/help_key.h"
#include "today/rising_line_view.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/progress_words.h>
#include <wording/today_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int leftOut = -1;
constexpr int gutWeeks = 12;
constexpr int idRole = Qt::UserRole;

PlainField* shortField(int lines)
{
    auto* field = new PlainField;
    field->setTabChangesFocus(true);
    showLines(*field, lines);
    return field;
}

} // namespace

FridayDialog::FridayDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Friday page"), parent),
      m_context(context),
      m_pages(new QComboBox),
      m_grateful(shortField(2)),
      m_win(shortField(2)),
      m_stuck(shortField(3)),
      m_focus(new QComboBox),
      m_sign(new QComboBox),
      m_gut(new ScaleRow(tr("Gut"), tr("stay"), tr("go"))),
      m_gutLine(new RisingLineView),
      m_mismatch(TextLabel::wrapping(TextRole::Body))
{
    setHelpTopic(*this, wording::HelpTopic::Friday);
    build();
    m_unsent = {new UnsentText(*m_grateful, context.workspace, {}), new UnsentText(*m_win, context.workspace, {}),
                new UnsentText(*m_stuck, context.workspace, {})};
    fillPages();
    showChosen();
    connect(m_pages, &QComboBox::currentIndexChanged, this, &FridayDialog::showChosen);
    m_grateful->setFocus(Qt::OtherFocusReason);
}

void FridayDialog::build()
{
    content()->addWidget(TextLabel::wrapping(
        TextRole::Muted,
        tr("Five minutes, once a week. Leave out whatever you like; a week without a page costs nothing.")));
    nameChoice(*m_pages, tr("Which week"));
    content()->addWidget(m_pages, 0, Qt::AlignLeading);
    addField(tr("What were you &grateful for?"), m_grateful, tr("Goes into the log, as the win does."));
    addField(tr("One &win of this week"), m_win);
    addField(tr("What is s&tuck?"), m_stuck);
    buildFocus();
    buildSign();
    buildPulse();
    content()->addSpacing(8);
    content()->addWidget(new TextLabel(TextRole::CardTitle, tr("What does your gut say?")));
    content()->addWidget(m_gut);
    content()->addWidget(m_gutLine, 0, Qt::AlignLeading);
    content()->addWidget(m_mismatch);
    connect(m_gut, &ScaleRow::chosen, this, [this] {
        showMismatch();
        if (!m_mismatch->isHidden())
            scrollTo(m_mismatch); // it comes up below what was just chosen
    });
    buildFoot();
}

void FridayDialog::buildFocus()
{
    m_focus->addItem(tr("Left out"), leftOut);
    for (int i = 0; i < focusAnswerCount; ++i)
        m_focus->addItem(wording::focusAnswerText(static_cast<FocusAnswer>(i)), i);
    addField(tr("Is the &focus still the one?"), m_focus);
    const Goal* focus = m_context.workspace.focus();
    m_focusTitle = TextLabel::wrapping(TextRole::SmallMuted,
                                       focus ? breakable(wording::brief(focus->title)) : tr("Nothing is in focus."));
    if (focus)
        m_focusTitle->setAccessibleName(focus->title);
    content()->addWidget(m_focusTitle);
}

/// The sign that was told when looking back; without one nothing is asked.
void FridayDialog::buildSign()
{
    m_sign->addItem(tr("Left out"), leftOut);
    for (int i = 0; i < signAnswerCount; ++i)
        m_sign->addItem(wording::signAnswerText(static_cast<SignAnswer>(i)), i);
    const std::optional<LookingBack> told = m_context.workspace.lookingBack();
    const QString sign = told ? told->of(LookingBackText::Sign) : QString();
    m_signPart = new QWidget;
    auto* column = new QVBoxLayout(m_signPart);
    column->setContentsMargins(0, 8, 0, 0);
    auto* name = new TextLabel(TextRole::CardTitle, tr("&Did it show this week?"));
    name->setBuddy(m_sign);
    column->addWidget(name);
    column->addWidget(m_sign, 0, Qt::AlignLeading);
    TextLabel* text = TextLabel::wrapping(TextRole::SmallMuted, breakable(sign));
    text->setAccessibleName(sign);
    text->setHidden(sign.isEmpty());
    m_sign->setAccessibleDescription(sign);
    column->addWidget(text);
    m_asksSign = !sign.isEmpty();
    content()->addWidget(m_signPart);
}

void FridayDialog::buildPulse()
{
    content()->addSpacing(8);
    content()->addWidget(new TextLabel(TextRole::CardTitle, tr("This week")));
    m_pulse = new QVBoxLayout;
    m_pulse->setContentsMargins(0, 0, 0, 0);
    content()->addLayout(m_pulse);
}

void FridayDialog::buildFoot()
{
    m_bin = addSideButton(tr("Move to the &bin"));
    auto* close = addButton(tr("&Not now"));
    m_save = addButton(tr("&Save"), ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FridayDialog::save);
    connect(m_bin, &QPushButton::clicked, this, &FridayDialog::bin);
}

void FridayDialog::fillPages()
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const FridayPage* current = pageOfWeek(workspace.fridayPages(), today);
    m_pages->addItem(tr("This week"), current ? current->id.toString() : QString());
    const auto& pages = workspace.fridayPages();
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        if (!page->isBinned() && &*page != current)
            m_pages->addItem(wording::dayAndYear(page->day), page->id.toString());
    }
}

QString FridayDialog::loggedText(const std::optional<EntryId>& entry) const
{
    if (!entry)
        return {};
    const auto found = m_context.workspace.entry(*entry);
    return found && *found && !(*found)->isBinned() ? (*found)->text : QString();
}

void FridayDialog::showChosen()
{
    const QString id = m_pages->currentData(idRole).toString();
    m_page = {};
    for (const FridayPage& page : m_context.workspace.fridayPages()) {
        if (page.id.toString() == id)
            m_page = page;
    }
    const QDate today = m_context.workspace.clock().today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QString place = QStringLiteral("friday/%1/").arg(id.isEmpty() ? monday.toString(Qt::ISODate) : id);
    m_unsent.at(0)->moveTo(place + QStringLiteral("grateful"), loggedText(m_page.grateful));
    m_unsent.at(1)->moveTo(place + QStringLiteral("win"), loggedText(m_page.win));
    m_unsent.at(2)->moveTo(place + QStringLiteral("stuck"), m_page.stuck);
    m_focus->setCurrentIndex(m_focus->findData(m_page.focus ? static_cast<int>(*m_page.focus) : leftOut));
    m_sign->setCurrentIndex(m_sign->findData(m_page.sign ? static_cast<int>(*m_page.sign) : leftOut));
    m_signPart->setVisible(m_asksSign || m_page.sign);
    m_gut->setValue(m_page.gut);
    m_bin->setVisible(!m_page.id.isNull());
    showPulse();
    showGut();
}

void FridayDialog::showPulse()
{
    removeAll(*m_pulse);
    m_answers.clear();
    const Goal* focus = m_context.workspace.focus();
    std::vector<ItemIndex> items = pulseItems(focus ? focus->domain : std::nullopt);
    for (const auto& [item, value] : m_page.pulse) {
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    for (const ItemIndex item : items) {
        const AnswerScale scale = checkItems().at(static_cast<size_t>(item)).scale;
        auto* answer = new QComboBox;
        answer->addItem(tr("Left out"), leftOut);
        const QStringList labels = wording::answerLabels(scale);
        for (int i = 0; i < labels.size(); ++i)
            answer->addItem(labels.at(i), i * 25);
        const auto given = m_page.pulse.find(item);
        answer->setCurrentIndex(answer->findData(given == m_page.pulse.end() ? leftOut : given->second));
        nameChoice(*answer, wording::itemText(item));
        column->addWidget(TextLabel::wrapping(TextRole::Body, wording::itemText(item)));
        column->addWidget(answer, 0, Qt::AlignLeading);
        m_answers.emplace_back(item, answer);
    }
    m_pulse->addWidget(rows);
    tabThroughBefore(*rows, *m_gut);
}

void FridayDialog::showGut()
{
    RisingLine line;
    line.caption = tr("your gut, week by week");
    const QDate today = m_context.workspace.clock().today();
    int known = 0;
    for (int week = gutWeeks - 1; week >= 0; --week) {
        const FridayPage* page = pageOfWeek(m_context.workspace.fridayPages(), today.addDays(qint64{-7} * week));
        line.values.push_back(page && page->gut ? std::optional<double>(*page->gut) : std::nullopt);
        known += page && page->gut ? 1 : 0;
    }
    m_gutLine->setVisible(known >= 2);
    m_gutLine->setLine(line);
    showMismatch();
}

void FridayDialog::showMismatch()
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    FridayPage shown = m_page;
    shown.day = shown.day.isValid() ? shown.day : today;
    shown.gut = m_gut->value();
    std::vector<FridayPage> pages = workspace.fridayPages();
    std::erase_if(pages, [&](const FridayPage& page) { return page.id == shown.id; });
    pages.push_back(shown);
    const std::optional<GutMismatch> mismatch = gutMismatch(pages, workspace.worksheets(), today);
    m_mismatch->setText(mismatch ? wording::gutMismatchSentence(*mismatch) : QString());
    m_mismatch->setVisible(mismatch.has_value());
}

FridayPage FridayDialog::written() const
{
    FridayPage page = m_page;
    page.stuck = m_stuck->toPlainText();
    const int focus = m_focus->currentData().toInt();
    page.focus = focus == leftOut ? std::nullopt : std::optional(static_cast<FocusAnswer>(focus));
    const int sign = m_sign->currentData().toInt();
    page.sign = sign == leftOut ? std::nullopt : std::optional(static_cast<SignAnswer>(sign));
    page.pulse.clear();
    for (const auto& [item, answer] : m_answers) {
        if (answer->currentData().toInt() != leftOut)
            page.pulse[item] = answer->currentData().toInt();
    }
    page.gut = m_gut->value();
    return page;
}

void FridayDialog::save()
{
    const FridayPage page = written();
    const auto saved = m_context.workspace.saveFridayPage(page, m_grateful->toPlainText(), m_win->toPlainText());
    if (!succeeded(saved ? Status() : saved.error()))
        return;
    accept();
    m_context.shell.announce(page.focus == FocusAnswer::Another ? tr("Saved. Another focus is chosen on the board.")
                                                                : tr("Saved. That was the week."));
    if (page.focus == FocusAnswer::Another && m_page.focus != page.focus)
        m_context.shell.showTab(Tab::Goals);
}

void FridayDialog::bin()
{
    if (!succeeded(m_context.workspace.binFridayPage(m_page.id)))
        return;
    accept();
    m_context.shell.announce(tr("In the bin. What it said in the log stays. Undo brings it back."));
}

} // namespace unrut
