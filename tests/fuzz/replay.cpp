// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <QDirIterator>
#include <QFile>

/// Where there is no fuzzer: reads every file in the folders that are named, and says how many. What was found once is
/// found again.
int main(int argc, char** argv)
{
    int read = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                                   static_cast<size_t>(bytes.size()));
            ++read;
        }
    }
    std::printf("%d inputs were read\n", read);
    return read > 0 ? 0 : 1;
}
