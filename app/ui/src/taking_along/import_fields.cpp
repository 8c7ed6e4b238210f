// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fields.h"

#include "common/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace unrut {

QComboBox* importColumnBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void addImportField(QVBoxLayout* column, const QString& label, QComboBox* box, const QString& hint)
{
    auto* name = new TextLabel(TextRole::CardTitle, label);
    name->setBuddy(box);
    column->addWidget(name);
    if (!hint.isEmpty()) {
        column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, hint));
        box->setAccessibleDescription(hint);
    }
    column->addWidget(box);
}

} // namespace unrut
