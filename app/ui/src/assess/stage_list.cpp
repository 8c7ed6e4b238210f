// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_list.h"

#include "common/broken_lines.h"
#include "common/font_units.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/icons.h>
#include <theme/painting.h>
#include <wording/check_words.h>

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 25;
constexpr int padding = 8;
constexpr int markSide = 16;

/// A stage with its mark. A radio button to screen readers: one of several, and the one that is on.
class StageRow : public QRadioButton
{
public:
    explicit StageRow(const QString& name) : QRadioButton(name)
    {
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setBehind(bool behind)
    {
        m_behind = behind;
        update();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return QFontMetrics(boldFont()).boundingRect(words(QSize(width, QWIDGETSIZE_MAX)), flags, text()).height() +
               2 * padding;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int natural = fontMetrics().averageCharWidth() * widthInCharacters;
        return {natural, heightForWidth(natural)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {markSide * 4, markSide + 2 * padding}; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        if (isChecked() || (underMouse() && isEnabled()))
            paintSurface(painter, rect(), {.fill = isChecked() ? colours.chosenSoft : colours.hover, .border = {}});
        const QColor colour = isChecked() ? colours.chosen : m_behind ? colours.text : colours.muted;
        paintMark(painter);
        painter.setFont(isChecked() ? boldFont() : font());
        painter.setPen(colour);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
        // The painter would draw the space that a line is broken at, and move the words by it.
        const QStringList lines = brokenInto(text(), painter.font(), words(size()).width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words(size())), static_cast<int>(side.toInt()),
                         lines.join(QLatin1Char('\n')));
        QStyleOptionButton option;
        initStyleOption(&option);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, rect(), controlRadius, colours);
    }

private:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

    [[nodiscard]] QFont boldFont() const { return scaledFont(font(), 1.0, QFont::DemiBold); }

    [[nodiscard]] QRect words(const QSize& size) const
    {
        const int left = 2 * padding + markSide;
        return {left, padding, std::max(1, size.width() - left - padding), size.height() - 2 * padding};
    }

    void paintMark(QPainter& painter) const
    {
        // Dots and rings are drawn small within their icons: they stand beside steps too.
        const int more = !isChecked() && m_behind ? 0 : markSide / 3;
        const QRect square(padding, (height() - markSide) / 2, markSide, markSide);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), square).adjusted(-more, -more, more, more);
        const Icon mark = isChecked() ? Icon::Dot : m_behind ? Icon::Check : Icon::Ring;
        const QIcon::Mode mode = isChecked() || m_behind ? QIcon::Normal : QIcon::Disabled;
        unrut::icon(mark, palette())
            .paint(&painter, place, Qt::AlignCenter, mode, isChecked() ? QIcon::On : QIcon::Off);
    }

    bool m_behind = false;
};

} // namespace

QString stageName(WizardStage stage)
{
    switch (stage) {
    case WizardStage::Before:
        return StageList::tr("Before you start");
    case WizardStage::FourWeeks:
        return wording::scaleTitle(AnswerScale::Frequency);
    case WizardStage::Now:
        return wording::scaleTitle(AnswerScale::Agreement);
    case WizardStage::Events:
        return StageList::tr("What happened");
    case WizardStage::Wellbeing:
        return StageList::tr("How you are beyond work");
    case WizardStage::Matters:
        return StageList::tr("What matters to you");
    case WizardStage::Result:
        return StageList::tr("Your result");
    }
    return {};
}

StageList::StageList(QWidget* parent) : Panel(parent)
{
    setAccessibleName(tr("Stages"));
    column()->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (int place = 0; place < wizardStageCount; ++place) {
        const auto stage = static_cast<WizardStage>(place);
        //: A stage that may be left out, in the list of stages.
        auto* row = new StageRow(stage == WizardStage::Wellbeing ? tr("%1 (optional)").arg(stageName(stage))
                                                                 : stageName(stage));
        m_rows[static_cast<size_t>(place)] = row;
        group->addButton(row, place);
        column()->addWidget(row);
    }
    column()->addStretch(1);
    // Not the click: a screen reader toggles.
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_showing)
            Q_EMIT chosen(static_cast<WizardStage>(id));
    });
    fit();
}

void StageList::show(WizardStage current, const std::vector<WizardStage>& available)
{
    const QScopedValueRollback<bool> guard(m_showing, true);
    for (int place = 0; place < wizardStageCount; ++place) {
        const auto stage = static_cast<WizardStage>(place);
        auto* row = static_cast<StageRow*>(m_rows[static_cast<size_t>(place)]);
        const bool there = std::find(available.begin(), available.end(), stage) != available.end();
        row->setEnabled(there || stage == current);
        row->setBehind(stage < current);
        row->setChecked(stage == current);
        row->setAccessibleDescription(stage < current ? tr("behind you") : QString());
    }
}

void StageList::fit()
{
    inFontUnits(*this, [this] { setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters); });
}

void StageList::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace unrut
