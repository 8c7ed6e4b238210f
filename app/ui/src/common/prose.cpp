// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose.h"

#include "plain_field.h"

#include <QLineEdit>
#include <QVariant>

namespace unrut {

namespace {

constexpr auto proseProperty = "unrut_prose";

} // namespace

void setProse(QLineEdit& field)
{
    field.setProperty(proseProperty, true);
}

bool isProse(const QWidget& field)
{
    return qobject_cast<const PlainField*>(&field) || field.property(proseProperty).toBool();
}

} // namespace unrut
