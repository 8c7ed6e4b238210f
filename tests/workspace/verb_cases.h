// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox.h"

#include <vector>

namespace unrut {

/// One thing a person can do to the furnished journal.
struct VerbCase
{
    const char* name;
    Verb verb;
    /// Does it, and adds what the change must name.
    Status (*act)(Sandbox& sandbox, WorkspaceChange& named);
    /// What must have been done before, and is not part of the test.
    void (*prepare)(Sandbox& sandbox) = nullptr;
};
using VerbCases = std::vector<VerbCase>;

[[nodiscard]] VerbCases checkVerbCases();
[[nodiscard]] VerbCases goalVerbCases();
[[nodiscard]] VerbCases boardVerbCases();
[[nodiscard]] VerbCases kindVerbCases();
[[nodiscard]] VerbCases stepVerbCases();
[[nodiscard]] VerbCases logVerbCases();
[[nodiscard]] VerbCases peopleVerbCases();
[[nodiscard]] VerbCases talkVerbCases();
[[nodiscard]] VerbCases pageVerbCases();
[[nodiscard]] VerbCases worksheetVerbCases();
[[nodiscard]] VerbCases weekVerbCases();
[[nodiscard]] VerbCases importVerbCases();
/// All of them: every verb has at least one.
[[nodiscard]] VerbCases allVerbCases();

/// A thing that is saved at once and is no undo step.
struct DraftCase
{
    const char* name;
    Status (*act)(Sandbox& sandbox);
};
[[nodiscard]] std::vector<DraftCase> draftCases();

/// One row for each case, in a column 'index'.
void addRows(const VerbCases& cases);
/// Does a case in a furnished journal, takes it back and does it again; after each it compares the journal, the file,
/// the memory, the undo list and what was told. To be called from a test function; failures are those of QCOMPARE.
void doUndoRedo(const VerbCase& verb);

/// The id of a new thing, or its error, as a Status.
template <class AnyId>
Status keep(const Result<AnyId>& made, std::vector<AnyId>& ids)
{
    if (!made)
        return made.error();
    ids.push_back(*made);
    return {};
}

} // namespace unrut
