// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/id.h>

#include <QDialog>

class QPushButton;
class QTreeView;

namespace unrut {

class CheckModel;

/// The assessments there are, newest first: open one, or move one to the bin.
class HistoryDialog : public QDialog
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
    [[nodiscard]] CheckId current() const;
    void openCurrent();
    void binCurrent();
    void showWhatCanBeDone();

    PageContext m_context;
    CheckModel* m_model;
    QTreeView* m_list;
    QPushButton* m_open = nullptr;
    QPushButton* m_bin = nullptr;
};

} // namespace unrut
