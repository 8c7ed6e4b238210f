// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <domain/looking_back.h>

#include <optional>

class QPushButton;

namespace unrut {

class TextLabel;

/// How the rut came about, as the person told it: months, events and whys down a line; and the way to tell more.
class TimelinePanel : public Panel
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    void showTold(const std::optional<LookingBack>& told);

Q_SIGNALS:
    void tellRequested();

private:
    TextLabel* m_note;
    QVBoxLayout* m_rows;
    QPushButton* m_tell;
};

} // namespace unrut
