// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

namespace unrut {

/// What stands before everything else when there is more at stake than a rut: plain words with a bar beside them.
class CarePanel : public Panel
{
    Q_OBJECT

public:
    CarePanel(const QString& title, const QStringList& paragraphs, QWidget* parent = nullptr);

    /// The card of rule R4.
    [[nodiscard]] static CarePanel* safetyCard(QWidget* parent = nullptr);
    /// The page of rule R13.
    [[nodiscard]] static CarePanel* notARut(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unrut
