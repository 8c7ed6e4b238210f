// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QObject>

#include <memory>

namespace unrut {

/// An import on another thread, over a connection of its own, so that the window stays alive: as
/// Workspace::importJournal(), with progress and a stop that changes nothing. While it is under way every verb of the
/// workspace is refused (AlreadyExists, 'import'), and what is read is what was there before.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// Begins at once. \a file must not change any more.
    ImportRun(Workspace& workspace, std::shared_ptr<const Journal> file, Differing differing,
              QObject* parent = nullptr);
    /// Stops what is under way and waits for it; without ended().
    ~ImportRun() override;
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;

    [[nodiscard]] bool isUnderWay() const;
    /// Ends in ended() with Cancelled, and nothing was changed; or, where all was written just then, with what was
    /// done.
    void stop();

Q_SIGNALS:
    void progressed(int percent); ///< of writing
    /// The last that is heard of it. Errors: those of Workspace::importJournal(), Cancelled.
    void ended(const unrut::Result<unrut::ImportDone>& done);

private:
    struct Private;
    void finish();

    std::unique_ptr<Private> d;
};

} // namespace unrut
