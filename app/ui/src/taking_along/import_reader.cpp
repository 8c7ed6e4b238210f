// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_reader.h"

#include <QMutex>
#include <QThreadPool>

namespace unrut {

class ImportReader::Post
{
public:
    explicit Post(ImportReader* reader) : m_reader(reader) {}

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_reader = nullptr;
    }
    /// Calls \a deliver in the reader's thread, unless it is gone by then or \a ended.
    void send(const Ended& ended, std::function<void(ImportReader& reader)> deliver)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_reader)
            return;
        QMetaObject::invokeMethod(
            m_reader,
            [reader = m_reader, ended, deliver = std::move(deliver)] {
                if (!*ended)
                    deliver(*reader);
            },
            Qt::QueuedConnection);
    }

private:
    QMutex m_mutex;
    ImportReader* m_reader;
};

namespace {

Result<FileLook> lookInto(const ImportReader::Source& source)
{
    auto bytes = source();
    if (!bytes)
        return bytes.error();
    FileLook look;
    look.bytes = *std::move(bytes);
    look.format = guessImportFormat(look.bytes).value_or(ImportFormat::Journal);
    look.columns = csvColumnNames(look.bytes).value_or({});
    return look;
}

ImportPreview previewOf(const ImportRequest& request, const KeepReading& keep)
{
    std::shared_ptr<const Journal> file = request.file;
    if (!file) {
        auto read = readImport(request.bytes, request.format, request.options, keep);
        if (!read)
            return {nullptr, read.error()};
        file = std::make_shared<const Journal>(*std::move(read));
    }
    // It is shown and not carried out: importing makes a plan of its own, with ids.
    const ImportTerms terms{request.differing, request.today, request.now, [] { return QUuid(); }};
    return {file, planImport(*request.here, *file, terms)};
}

} // namespace

ImportReader::ImportReader(QObject* parent)
    : QObject(parent), m_post(std::make_shared<Post>(this)), m_ended(std::make_shared<std::atomic<bool>>(false))
{}

ImportReader::~ImportReader()
{
    stop();
    m_post->close();
}

void ImportReader::stop()
{
    *m_ended = true;
}

void ImportReader::start(std::function<void(const Ended& ended)> work)
{
    stop();
    m_ended = std::make_shared<std::atomic<bool>>(false);
    QThreadPool::globalInstance()->start([work = std::move(work), ended = m_ended] {
        if (!*ended)
            work(ended);
    });
}

void ImportReader::look(const Source& source)
{
    start([post = m_post, source](const Ended& ended) {
        const auto look = lookInto(source);
        post->send(ended, [look](ImportReader& reader) { Q_EMIT reader.looked(look); });
    });
}

void ImportReader::read(const ImportRequest& request)
{
    start([post = m_post, request](const Ended& ended) {
        int told = -1;
        const KeepReading keep = [&](qsizetype done, qsizetype all) {
            const int percent = all > 0 ? static_cast<int>(100 * done / all) : 0;
            if (percent != told)
                post->send(ended, [percent](ImportReader& reader) { Q_EMIT reader.progressed(percent); });
            told = percent;
            return !*ended;
        };
        const ImportPreview preview = previewOf(request, keep);
        post->send(ended, [preview](ImportReader& reader) { Q_EMIT reader.planned(preview); });
    });
}

} // namespace unrut
