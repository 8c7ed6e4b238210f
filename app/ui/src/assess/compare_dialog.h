// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/check.h>

#include <QDialog>

class QGridLayout;

namespace unrut {

/// Two assessments side by side: every score of both, and a verdict where one may be told.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const PageContext& context, const Check& earlier, const Check& later, QWidget* parent);

private:
    void fill(QGridLayout& cells, const Check& earlier, const Check& later) const;

    PageContext m_context;
};

} // namespace unrut
