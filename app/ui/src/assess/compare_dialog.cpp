// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_dialog.h"

#include "common/buttons.h"
#include "common/fit_over.h"
#include "common/labels.h"
#include "common/scroll_keys.h"
#include "common/scroll_lines.h"

#include <domain/check_rhythm.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int widthInCharacters = 104;
constexpr int heightInLines = 37;

QString shown(const std::optional<double>& score)
{
    return score ? QLocale().toString(displayScore(*score)) : CompareDialog::tr("none");
}

} // namespace

CompareDialog::CompareDialog(const PageContext& context, const Check& earlier, const Check& later, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    //: Two days.
    setWindowTitle(tr("%1 beside %2").arg(wording::dayAndYear(later.day), wording::dayAndYear(earlier.day)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(TextLabel::wrapping(TextRole::PageTitle, windowTitle()));
    column->addWidget(
        TextLabel::wrapping(TextRole::Muted, tr("With twelve areas some always move by chance; beyond Spark and your "
                                                "focus, a change is named only where it is larger than that. Less than "
                                                "ten points count as about the same.")));
    auto* inside = new QWidget;
    auto* cells = new QGridLayout(inside);
    cells->setContentsMargins(0, 0, 16, 0);
    cells->setHorizontalSpacing(16);
    cells->setVerticalSpacing(8);
    cells->setColumnStretch(3, 1);
    fill(*cells, earlier, later);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    scrollByKeys(*this, *area);
    addBetweenLines(*column, *area);
    column->addSpacing(4);
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignTrailing);
    fitOver(*this, fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().height() * heightInLines);
}

void CompareDialog::fill(QGridLayout& cells, const Check& earlier, const Check& later) const
{
    const Workspace& workspace = m_context.workspace;
    const std::optional<SinceStart> change = changeBetween(workspace.checks(), earlier, later);
    const std::optional<Standing> standing = workspace.standing();
    const Scores from = score(earlier);
    const Scores to = score(later);
    const auto addRow = [&](const QStringList& texts, TextRole role) {
        const int row = cells.rowCount();
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            const bool figure = column == 1 || column == 2;
            auto* cell = figure ? new TextLabel(role, texts.at(column)) : TextLabel::wrapping(role, texts.at(column));
            if (!figure)
                cell->setAlignment(Qt::AlignLeading | Qt::AlignTop); // on one line with the figures
            cells.addWidget(cell, row, column, figure ? Qt::AlignTrailing | Qt::AlignTop : Qt::Alignment());
        }
    };
    addRow({QString(), wording::dayAndMonth(earlier.day), wording::dayAndMonth(later.day), QString()},
           TextRole::SmallMuted);
    const ScoreChange* spark = change && change->spark ? &*change->spark : nullptr;
    addRow({tr("Spark"), shown(from.spark), shown(to.spark), wording::changeWords(from.spark, to.spark, spark)},
           TextRole::CardTitle);
    for (const Domain domain : rankedDomains(to)) {
        const ScoreChange* told = nullptr;
        if (change && standing && change->domains.contains(domain) &&
            standing->isTold(domain, change->domains.at(domain)))
            told = &change->domains.at(domain);
        const std::optional<double>& before = from.of(domain).score;
        const std::optional<double>& after = to.of(domain).score;
        addRow({wording::domainName(domain), shown(before), shown(after), wording::changeWords(before, after, told)},
               TextRole::Body);
    }
}

} // namespace unrut
