// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace unrut {

class TextLabel;
class Workspace;

/// A small window of its own that takes one line, keeps it as a win, and goes. What was typed and not added stays for
/// the next time.
class QuickEntry : public QDialog
{
    Q_OBJECT

public:
    explicit QuickEntry(Workspace& workspace);

    /// Shows it empty or as it was left, in the upper corner where the desktop lets a program choose.
    void popUp();

private:
    void add();

    Workspace& m_workspace;
    QLineEdit* m_line;
    TextLabel* m_problem;
};

} // namespace unrut
