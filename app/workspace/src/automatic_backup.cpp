// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/automatic_backup.h>

#include <storage/backups.h>
#include <workspace/workspace.h>

#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace unrut {

namespace {

/// With a longer look than others get, since nobody waits for this one. Where only indexes are damaged the copy is good
/// and stays; that the journal is damaged has to be told all the same.
Result<KeptBackup> madeIn(const BackupFolder& folder, const QDateTime& now)
{
    Result<KeptBackup> made = folder.add(now);
    if (!made)
        return made;
    const Status indexes = folder.verifyIndexes(*made);
    const bool isDamaged = !indexes && indexes.error().code == ErrorCode::JournalCorrupt;
    return isDamaged ? Result<KeptBackup>(indexes.error()) : made;
}

} // namespace

struct AutomaticBackup::Private
{
    Private(Workspace& theWorkspace, const QString& theFolder) : workspace(theWorkspace), folderPath(theFolder)
    {
        workspace.setBackupFolder(folderPath);
    }

    [[nodiscard]] BackupFolder folder() const
    {
        return folderPath.isEmpty() ? BackupFolder::of(workspace.path()) : BackupFolder(workspace.path(), folderPath);
    }

    [[nodiscard]] bool isDue() const
    {
        const QDateTime now = workspace.clock().now();
        const bool hasJustFailed = failedAt.isValid() && failedAt <= now && now < failedAt.addSecs(secondsAfterFailure);
        const std::vector<KeptBackup> kept = folder().list();
        const QString place = folder().folder();
        const bool isFirstThere = std::none_of(kept.begin(), kept.end(), [&](const KeptBackup& one) {
            return QFileInfo(one.file).absolutePath() == QFileInfo(place).absoluteFilePath();
        });
        return !hasJustFailed &&
               isBackupDue(kept.empty() || isFirstThere ? std::nullopt : std::optional(kept.front().mark), now);
    }

    static constexpr int secondsAfterFailure = 3600;
    Workspace& workspace;
    QString folderPath;
    QTimer idle;
    QTimer again;         ///< until the next look, while there may be something that no copy has
    bool isBehind = true; ///< who knows what the session before has written after its copy
    QDateTime failedAt;   ///< UTC; null: the last one went well
    std::unique_ptr<QThread> writer;
    std::optional<Result<KeptBackup>> outcome; ///< written by the writer, read once it has ended
};

AutomaticBackup::AutomaticBackup(Workspace& workspace, const QString& folder, std::chrono::milliseconds idle,
                                 std::chrono::milliseconds look)
    : d(std::make_unique<Private>(workspace, folder))
{
    if (workspace.isReadOnly())
        return;
    d->idle.setSingleShot(true);
    d->idle.setInterval(idle);
    connect(&d->idle, &QTimer::timeout, this, &AutomaticBackup::begin);
    d->again.setSingleShot(true);
    d->again.setInterval(look);
    connect(&d->again, &QTimer::timeout, &d->idle, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::changed, this, [this] {
        d->isBehind = true;
        d->idle.start();
    });
    d->idle.start();
}

AutomaticBackup::~AutomaticBackup()
{
    if (d->writer)
        d->writer->wait();
}

std::optional<QDateTime> AutomaticBackup::lastMade() const
{
    const std::vector<KeptBackup> kept = d->folder().list();
    return kept.empty() ? std::nullopt : std::optional(kept.front().mark.madeAt);
}

QString AutomaticBackup::folder() const
{
    return d->folder().folder();
}

bool AutomaticBackup::keepsAll() const
{
    return d->folder().keepsAll();
}

void AutomaticBackup::agreeToLoss()
{
    d->folder().agreeToLoss();
}

QString AutomaticBackup::usualFolder(const QString& journal)
{
    return BackupFolder::besides(journal);
}

void AutomaticBackup::look()
{
    if (!d->workspace.isReadOnly())
        d->idle.start();
}

void AutomaticBackup::begin()
{
    if (d->writer)
        return;
    if (!d->isDue()) {
        if (d->isBehind)
            d->again.start();
        return;
    }
    d->isBehind = false; // from here on a change is one that the copy may lack
    const QDateTime now = d->workspace.clock().now();
    d->writer.reset(
        QThread::create([inside = d.get(), folder = d->folder(), now] { inside->outcome = madeIn(folder, now); }));
    connect(d->writer.get(), &QThread::finished, this, &AutomaticBackup::finish);
    d->writer->start(QThread::LowPriority);
}

void AutomaticBackup::finish()
{
    d->writer->wait();
    d->writer.reset();
    const Result<KeptBackup> outcome = *std::exchange(d->outcome, std::nullopt);
    if (outcome) {
        d->failedAt = {};
        Q_EMIT made(outcome->mark.madeAt);
        emptyBin();
        return;
    }
    d->failedAt = d->workspace.clock().now();
    d->isBehind = true;
    d->again.start();
    Q_EMIT failed(outcome.error());
}

/// The days of the copies are those on which the program ran. What cannot go today goes another day.
void AutomaticBackup::emptyBin()
{
    std::vector<QDate> days;
    for (const KeptBackup& backup : d->folder().list())
        days.push_back(backup.mark.madeAt.toLocalTime().date());
    if (const std::optional<QDate> day = believedDay(days))
        (void)d->workspace.emptyBin(*day);
}

} // namespace unrut
