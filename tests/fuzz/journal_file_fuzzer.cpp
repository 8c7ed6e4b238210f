// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_journal.h"
#include "fuzzed.h"

#include "sample_journal.h"

#include <QFile>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    fuzz::require(file.open(QIODevice::ReadOnly), "a file can be read");
    return file.readAll();
}

void readAll(JournalStore& store)
{
    static_cast<void>(store.everything());
    static_cast<void>(store.names());
    static_cast<void>(store.verify());
    static_cast<void>(store.entries({u"quiet -loud"_s, {}, {}, {}, {}, false}, 0, 10));
    static_cast<void>(store.checkIns({}, {}));
}

} // namespace

/// A journal file, sound or not, of this schema or an older one that is upgraded. The first byte chooses: a journal of
/// one of the schemas with changes, or the input as it is. What is only looked at stays as it was.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const unsigned choice = fuzz::takeByte(bytes);
    fuzz::needApplication();
    const QByteArray content = choice < 128 ? fuzz::damagedJournal(choice, bytes) : bytes;
    const TemporaryJournal file;
    QFile made(file.path());
    fuzz::require(made.open(QIODevice::WriteOnly) && made.write(content) == content.size(), "a file can be written");
    made.close();
    {
        auto looked = openJournal(file.path(), OpenIntent::ReadOnly, sample::instant());
        if (looked)
            readAll(*looked->store);
    }
    fuzz::require(contentOf(file.path()) == content, "looking changes nothing");
    // An upgrade runs all the steps behind a backup, and takes as long as many looks: one input of eight gets it.
    constexpr qsizetype seldom = 8;
    if (bytes.size() % seldom != 0)
        return 0;
    auto opened = openJournal(file.path(), OpenIntent::MustExist, sample::instant());
    if (opened)
        readAll(*opened->store);
    return 0;
}
