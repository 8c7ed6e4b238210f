// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace unrut {

/// Takes the names of people out of texts. Somebody who was once written with an @ is hidden without it, too.
class HiddenNames
{
public:
    HiddenNames() = default;
    /// \a names with or without the @; each counts in the spelling that is given.
    explicit HiddenNames(const QStringList& names);

    [[nodiscard]] QString hiddenIn(const QString& text) const;

private:
    QRegularExpression m_known; ///< matches nothing while there is no name
};

} // namespace unrut
