// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/scroll_dialog.h"

class QAction;
class QLineEdit;
class QListView;

namespace unrut {

class PaletteModel;
class TextLabel;

/// Ctrl+K: one field that searches everything and runs any command of the menus. Down goes into the list, where a
/// screen reader reads each line; a letter there goes on in the field. Enter takes the line that is marked.
class PaletteDialog : public ScrollDialog
{
    Q_OBJECT

public:
    PaletteDialog(const PageContext& context, const QList<QAction*>& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void choose(int row);
    bool keyInField(int key);
    bool keyInList(int key, const QString& text);

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    TextLabel* m_count;
};

} // namespace unrut
