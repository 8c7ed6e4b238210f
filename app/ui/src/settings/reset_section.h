// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

namespace unrut {

class Settings;
class TextLabel;
class Workspace;

/// The way back to how everything was set at the start, which asks first.
class ResetSection : public QWidget
{
    Q_OBJECT

public:
    ResetSection(Settings& settings, Workspace& workspace, QWidget* parent = nullptr);

private:
    void ask();
    void reset();

    Settings& m_settings;
    Workspace& m_workspace;
    TextLabel* m_said;
};

/// Says what goes back to the start and what stays, and lets the person decide.
class ResetDialog : public SheetDialog
{
    Q_OBJECT

public:
    explicit ResetDialog(QWidget* parent);
};

} // namespace unrut
