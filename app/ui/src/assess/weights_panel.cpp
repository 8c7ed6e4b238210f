// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights_panel.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/folded_section.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/section_head.h"
#include "common/tail_label.h"
#include "weights_charts.h"
#include "weights_view.h"

#include <charts/result_charts.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/result_words.h>

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace unrut {

WeightsPanel::WeightsPanel(const PageContext& context)
    : m_view(new WeightsView),
      m_table(new QWidget),
      m_cells(new QGridLayout(m_table)),
      m_asRadar(makeButton({}, ButtonKind::Link)),
      m_asTable(makeButton({}, ButtonKind::Link)),
      m_verdicts(new QVBoxLayout),
      m_missing(TextLabel::wrapping(TextRole::SmallMuted)),
      m_reading(new FoldedSection(tr("How to read this"))),
      m_wobble(TextLabel::wrapping(TextRole::SmallMuted))
{
    buildHead(context);
    m_view->setAccessibleName(tr("What weighs on you"));
    column()->addWidget(m_view);
    m_cells->setContentsMargins(0, 8, 0, 8);
    m_cells->setHorizontalSpacing(16);
    column()->addWidget(m_table);
    m_forms = buildForms();
    column()->addWidget(m_forms);
    m_verdicts->setSpacing(4);
    column()->addLayout(m_verdicts);
    column()->addWidget(m_missing);
    column()->addWidget(m_reading);
    const QStringList read = wording::howToRead();
    for (const QString& paragraph : read)
        m_reading->content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, paragraph));
    m_reading->content()->addWidget(m_wobble);
    m_reading->content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, wording::sparkHint()));
    column()->addStretch(1);
    connect(m_view, &WeightsView::rowClicked, this,
            [this](int row) { Q_EMIT areaChosen(m_ranked[static_cast<size_t>(row)]); });
    showForm(Form::Dots);
}

void WeightsPanel::buildHead(const PageContext& context)
{
    auto* head = new SectionHead;
    head->setTitle(tr("What weighs on you"), tr("· 0 not at all, 100 fully"));
    const auto shown = [this]() -> std::optional<ShownChart> {
        if (!m_standing)
            return std::nullopt;
        return weightsPicture(*m_standing, m_view->shape(), m_view->look());
    };
    m_menu = makeCardMoreButton(chartMenu(*m_view, shown, context));
    m_menu->setAccessibleName(tr("What to do with this chart"));
    head->addControl(m_menu);
    column()->addWidget(head);
}

QWidget* WeightsPanel::buildForms()
{
    auto* forms = new QWidget;
    auto* flow = new FlowLayout(forms);
    flow->addWidget(m_asRadar);
    flow->addWidget(m_asTable);
    connect(m_asRadar, &QPushButton::clicked, this,
            [this] { showForm(m_form == Form::Radar ? Form::Dots : Form::Radar); });
    connect(m_asTable, &QPushButton::clicked, this,
            [this] { showForm(m_form == Form::Table ? Form::Dots : Form::Table); });
    return forms;
}

void WeightsPanel::showForm(Form form)
{
    m_form = form;
    // With no score there is nothing to draw.
    m_view->setHidden(form == Form::Table || m_ranked.empty());
    m_table->setVisible(form == Form::Table && !m_ranked.empty());
    m_forms->setHidden(m_ranked.empty());
    m_menu->setHidden(m_ranked.empty());
    m_view->setShape(form == Form::Radar ? WeightsView::Shape::Round : WeightsView::Shape::Dots);
    m_asRadar->setText(form == Form::Radar ? tr("Show as dots") : tr("Show as radar"));
    m_asTable->setText(form == Form::Table ? tr("Show as chart") : tr("Show as table"));
}

void WeightsPanel::showStanding(const Standing& standing, bool isNewest)
{
    m_standing = standing;
    m_ranked = rankedDomains(standing.scores, standing.namedCause);
    const QString nowName = isNewest ? tr("now") : wording::dayAndYear(standing.check.day);
    m_view->setValues(resultDots(standing, nowName), resultRadar(standing, nowName));
    const Wobble wobble = standing.typicalWobble();
    m_wobble->setText(wording::wobbleSentence(wobble.points, !wobble.isOwn));
    showForm(m_form);
    fillTable(standing);
    showVerdicts(standing);
    showMissing(standing);
}

void WeightsPanel::fillTable(const Standing& standing)
{
    removeAll(*m_cells);
    const ChartTable table = weightsTable(standing, m_view->table());
    const auto addRow = [&](int row, const QStringList& texts, TextRole role) {
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            auto* cell =
                column == 0 ? TextLabel::wrapping(role, texts.at(column)) : new TextLabel(role, texts.at(column));
            m_cells->addWidget(cell, row, column, column == 0 ? Qt::Alignment() : Qt::AlignTrailing | Qt::AlignTop);
        }
    };
    addRow(0, table.headers, TextRole::SmallMuted);
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        addRow(row + 1, table.rows.at(row), TextRole::Body);
    m_cells->setColumnStretch(0, 1);
}

void WeightsPanel::showVerdicts(const Standing& standing)
{
    removeAll(*m_verdicts);
    if (standing.namedCause && !m_ranked.empty()) {
        m_verdicts->addWidget(TextLabel::wrapping(
            TextRole::Small, tr("◆ %1: named by you as the cause. It changes no score and stands first among equals.")
                                 .arg(wording::domainName(*standing.namedCause))));
    }
    if (standing.completesBaseline) {
        m_verdicts->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted, tr("Both assessments together are your starting point; changes are told from the "
                                     "next one on.")));
    }
    for (const auto& [domain, change] : standing.changes) {
        auto* line = new TailLabel(TextRole::Small, TextRole::SmallMuted);
        const QString name = domain == standing.focusDomain ? tr("%1, your focus:").arg(wording::domainName(domain))
                                                            : tr("%1:").arg(wording::domainName(domain));
        line->setTexts(name, wording::verdictSentence(change));
        m_verdicts->addWidget(line);
    }
    showSinceStart(standing);
}

/// From the third assessment on: what was said since the one before is only half of it.
void WeightsPanel::showSinceStart(const Standing& standing)
{
    if (!standing.sinceStart || (standing.before && standing.before->day == standing.sinceStart->day))
        return;
    const SinceStart& since = *standing.sinceStart;
    QStringList parts;
    for (const auto& [domain, change] : since.domains) {
        if (standing.isTold(domain, change))
            parts.append(tr("%1 %2", "an area and what became of it")
                             .arg(wording::domainShortName(domain), wording::verdictSentence(change)));
    }
    if (since.spark)
        parts.append(
            tr("%1 %2", "an area and what became of it").arg(tr("Spark"), wording::verdictSentence(*since.spark)));
    if (parts.isEmpty())
        return;
    auto* line = new TailLabel(TextRole::Small, TextRole::SmallMuted);
    line->setTexts(tr("Since the start, %1:").arg(wording::dayAndYear(since.day)), parts.join(QLatin1Char(' ')));
    m_verdicts->addWidget(line);
    if (since.doubleBaseline) {
        m_verdicts->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted, since.meanOfTwo ? tr("The mean of the two newest beside the mean of the first two.")
                                                  : tr("The newest beside the mean of the first two.")));
    }
}

void WeightsPanel::showMissing(const Standing& standing)
{
    QStringList unscored;
    bool provisional = false;
    for (const Domain domain : allDomains()) {
        const DomainScore& score = standing.scores.of(domain);
        provisional = provisional || score.provisional;
        if (!score.score)
            unscored.append(wording::domainShortName(domain));
    }
    QStringList notes;
    if (provisional)
        notes.append(wording::provisionalNote());
    if (!unscored.isEmpty()) {
        //: A list of areas, divided by commas.
        notes.append(tr("Too few answers for a score: %1.").arg(unscored.join(tr(", "))));
    }
    m_missing->setText(notes.join(QLatin1Char(' ')));
    m_missing->setHidden(notes.isEmpty());
}

} // namespace unrut
