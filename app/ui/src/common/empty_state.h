// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buttons.h"

#include <QWidget>

class QPushButton;

namespace unrut {

/// What stands where nothing is yet: what would be here, and the one button that begins it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without \a action there is no button; \a text may be empty. \a kind: Link for what only leads back, as from a
    /// search that found nothing.
    EmptyState(const QString& title, const QString& text, const QString& action = {},
               ButtonKind kind = ButtonKind::Primary, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button = nullptr;
};

} // namespace unrut
