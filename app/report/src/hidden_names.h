// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace unrut {

/// Takes the names of people out of texts. Somebody who was once written with an @ is hidden without it, too; so is
/// each word of a name, in upper and in lower case, with or without accents, and with the s of a genitive. What is a
/// word as well ('Will', 'Rosa') stays where it stands in lower case.
class HiddenNames
{
public:
    HiddenNames() = default;
    /// \a names: of people, with or without the @. \a wholes: of groups, whose words are hidden only together.
    explicit HiddenNames(const QStringList& names, const QStringList& wholes = {});

    /// \a text in NFC, with initials for names: 'D.' for 'Dana', 'D.W.' for 'Dana Weber'.
    [[nodiscard]] QString hiddenIn(const QString& text) const;

private:
    QRegularExpression m_known; ///< matches nothing while there is no name
};

} // namespace unrut
