// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <demo/demo.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

namespace unrut {

/// A Monday; everything in the gallery is looked at on it.
inline QDate galleryDay()
{
    return {2026, 11, 23};
}

/// A made-up journal of one year, or of as many as are asked for, as a file, in the words of the language that is
/// installed. Aborts the program when it cannot be made: nothing could be looked at then.
class MadeUpFile
{
public:
    explicit MadeUpFile(int years = 1)
    {
        DemoOptions options;
        options.years = years;
        options.seed = 7;
        options.today = galleryDay();
        const auto journal = madeUpJournal(options);
        if (!journal)
            qFatal("no journal can be made up");
        const SystemClock clock;
        SequentialIdSource ids;
        const auto workspace = Workspace::open(path(), WorkspaceMode::CreateIfMissing, clock, ids);
        if (!workspace || !(*workspace)->fill(*journal))
            qFatal("the journal cannot be filled");
    }

    [[nodiscard]] QString path() const { return m_place.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_place.file(name); }

private:
    TemporaryJournal m_place;
};

} // namespace unrut
