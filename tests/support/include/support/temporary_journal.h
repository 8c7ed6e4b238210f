// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace unrut {

/// A folder for one test and the path of a journal in it, which is not there yet. Goes with everything in it.
class TemporaryJournal
{
public:
    /// Aborts the test program when no folder can be made: nothing could be tested then.
    TemporaryJournal();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const;
    /// The path of another file in the folder.
    [[nodiscard]] QString file(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace unrut
