// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/temporary_journal.h>

namespace unrut {

TemporaryJournal::TemporaryJournal()
{
    if (!m_folder.isValid()) {
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
    }
}

QString TemporaryJournal::path() const
{
    return file(QStringLiteral("journal.unrut"));
}

QString TemporaryJournal::folder() const
{
    return m_folder.path();
}

QString TemporaryJournal::file(const QString& name) const
{
    return m_folder.filePath(name);
}

} // namespace unrut
