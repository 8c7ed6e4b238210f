// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/scroll_dialog.h"

#include <domain/id.h>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace unrut {

class CheckModel;
class ShortList;

/// The assessments there are, newest first: open one, compare two, write a note to one, move one to the bin and back;
/// and what the line over all of them may be called.
class HistoryDialog : public ScrollDialog
{
    Q_OBJECT

public:
    /// \a shown: the one that is open at present.
    HistoryDialog(const PageContext& context, const CheckId& shown, QWidget* parent);

Q_SIGNALS:
    void opened(const unrut::CheckId& check);

private:
    void buildList();
    [[nodiscard]] QLayout* buildButtons();
    [[nodiscard]] QWidget* buildNote();
    [[nodiscard]] QString trendText() const;
    [[nodiscard]] std::vector<CheckId> selected() const;
    void compareSelected();
    void restoreCurrent();
    void showBin(bool bin);
    void showNote();
    [[nodiscard]] CheckId current() const;
    void openCurrent();
    void binCurrent();
    void showWhatCanBeDone();

    PageContext m_context;
    CheckModel* m_model;
    ShortList* m_list;
    QPushButton* m_open = nullptr;
    QPushButton* m_bin = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_compare = nullptr;
    QCheckBox* m_showBin = nullptr;
    QLineEdit* m_note = nullptr;
    bool m_noting = false; ///< a note is being saved: the list keeps its place
};

} // namespace unrut
