// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace unrut {

class Workspace;

/// Makes a verified copy of the open journal once a day, when nothing has been changed for a while. It is written by
/// another thread; a change meanwhile waits for it at most as long as for another program. After it, what has been in
/// the bin for binDays goes for good.
class AutomaticBackup : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualIdle = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds usualLook = std::chrono::hours(1);

    /// Begins after \a idle without a change, and looks every \a look whether one has become due while nobody wrote: a
    /// program in the tray may see many days. A reader makes none. \a workspace must outlive it; \a folder is made when
    /// it is needed; empty: the place that is chosen for the journal, looked up each time. Ends after the copy that is
    /// being written.
    AutomaticBackup(Workspace& workspace, const QString& folder, std::chrono::milliseconds idle = usualIdle,
                    std::chrono::milliseconds look = usualLook);
    ~AutomaticBackup() override;

    /// The instant (UTC) of the newest copy in the folder, or nothing.
    [[nodiscard]] std::optional<QDateTime> lastMade() const;
    [[nodiscard]] QString folder() const;
    /// Another place was chosen: the first copy there is due.
    void look();
    /// The journal lost much at some copy, and none is removed until agreeToLoss().
    [[nodiscard]] bool keepsAll() const;
    void agreeToLoss();
    /// Where the copies of \a journal are kept unless the person chose another place.
    [[nodiscard]] static QString usualFolder(const QString& journal);

Q_SIGNALS:
    void made(const QDateTime& at);
    /// The next try comes an hour later at the earliest, and when usualLook has gone by at the latest.
    void failed(const unrut::Error& error);

private:
    struct Private;
    void begin();
    void finish();
    void emptyBin();

    std::unique_ptr<Private> d;
};

} // namespace unrut
