// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/import_plan.h>
#include <domain/result.h>
#include <transfer/foreign.h>

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace unrut {

/// What a file seems to be.
struct FileLook
{
    QByteArray bytes;
    ImportFormat format = ImportFormat::Journal;
    QStringList columns; ///< the names in the first row, where it is a table
};

/// How a file is to be read, and into what.
struct ImportRequest
{
    QByteArray bytes;
    ImportFormat format = ImportFormat::Journal;
    ForeignOptions options;
    Differing differing = Differing::KeepOurs;
    std::shared_ptr<const Journal> file; ///< what was read in this way before; null: it is read
    std::shared_ptr<const Journal> here;
    QDate today;
    QDateTime now; ///< UTC
};

/// What a file holds, and what importing it would do. Errors: those of reading it and of planImport().
struct ImportPreview
{
    std::shared_ptr<const Journal> file; ///< null when it could not be read
    Result<ImportPlan> plan;
};

/// Looks into files, reads them and makes plans on another thread, so that the window stays alive. What is asked for
/// ends what was asked for before; only the last has an answer, in the thread this lives in.
class ImportReader : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<Result<QByteArray>()>;

    explicit ImportReader(QObject* parent = nullptr);
    ~ImportReader() override; ///< what is under way ends by itself, without an answer; nobody waits for it
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;

    /// Ends in looked(). \a source gives the bytes and is called on the other thread.
    void look(const Source& source);
    /// Ends in planned().
    void read(const ImportRequest& request);
    /// What is under way has no answer.
    void stop();

Q_SIGNALS:
    void looked(const unrut::Result<unrut::FileLook>& look);
    void progressed(int percent); ///< of reading
    void planned(const unrut::ImportPreview& preview);

private:
    /// The way back from the other thread; it outlives this.
    class Post;
    using Ended = std::shared_ptr<std::atomic<bool>>;
    void start(std::function<void(const Ended& ended)> work);

    std::shared_ptr<Post> m_post;
    Ended m_ended;
};

} // namespace unrut
