// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <demo/demo.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QTest>

namespace unrut {

/// A Monday; everything in the gallery is looked at on it.
inline QDate galleryDay()
{
    return {2026, 11, 23};
}

/// A made-up journal of one year as a file, in the words of the language that is installed.
class MadeUpFile
{
public:
    MadeUpFile()
    {
        DemoOptions options;
        options.seed = 7;
        options.today = galleryDay();
        const auto journal = madeUpJournal(options);
        QVERIFY2(journal.has_value(), "no journal can be made up");
        const SystemClock clock;
        SequentialIdSource ids;
        const auto workspace = Workspace::open(path(), WorkspaceMode::CreateIfMissing, clock, ids);
        QVERIFY2(workspace.has_value(), "the journal cannot be opened");
        QVERIFY2((*workspace)->fill(*journal).has_value(), "the journal cannot be filled");
    }

    [[nodiscard]] QString path() const { return m_place.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_place.file(name); }

private:
    TemporaryJournal m_place;
};

} // namespace unrut
