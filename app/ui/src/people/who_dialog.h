// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/person.h>

class QComboBox;
class QVBoxLayout;

namespace unrut {

/// 'Who can I talk to about ...?': only people who are marked safe for it.
class WhoDialog : public SheetDialog
{
    Q_OBJECT

public:
    WhoDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void personChosen(const unrut::PersonId& id);

private:
    void refresh();

    PageContext m_context;
    QComboBox* m_topic;
    QWidget* m_rows;
    QVBoxLayout* m_people;
    QPushButton* m_close = nullptr;
};

} // namespace unrut
