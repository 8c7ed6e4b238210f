// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include "wizard_route.h"

#include <array>

class QAbstractButton;

namespace unrut {

/// 'The last four weeks': a stage as the side list and the page's head name it.
[[nodiscard]] QString stageName(WizardStage stage);

/// The stages of the wizard down the side: what is behind, where one is, what comes. One stop for Tab; arrows and
/// clicks go to a stage. The result cannot be gone to.
class StageList : public Panel
{
    Q_OBJECT

public:
    explicit StageList(QWidget* parent = nullptr);

    /// \a available: the stages that have a page at present.
    void show(WizardStage current, const std::vector<WizardStage>& available);

Q_SIGNALS:
    void chosen(unrut::WizardStage stage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    std::array<QAbstractButton*, wizardStageCount> m_rows{};
    bool m_showing = false; ///< the stage is shown, not chosen
};

} // namespace unrut
