// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

class QLineEdit;
class QListWidget;

namespace unrut {

/// All #tags and @people of the log with how often they are named; one can be renamed, or merged with another by giving
/// it that one's name.
class NamesDialog : public SheetDialog
{
    Q_OBJECT

public:
    NamesDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void nameChosen(const QString& name);

private:
    [[nodiscard]] QWidget* buildName();
    void refresh();
    void showCurrent();
    void rename();
    [[nodiscard]] QString current() const;

    PageContext m_context;
    QListWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_show;
    QPushButton* m_rename;
};

} // namespace unrut
