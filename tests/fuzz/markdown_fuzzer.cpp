// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "goals/notes_preview.h"

#include <QApplication>
#include <QTextBlock>

using namespace unrut;

namespace {

NotesPreview& preview()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static char name[] = "markdown_fuzzer";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    // It goes with the program: what a widget leaves to the end would come after its application.
    static const auto* application = new QApplication(count, arguments);
    static auto* shown = application ? new NotesPreview : nullptr;
    return *shown;
}

} // namespace

/// The notes of a goal, looked at. Nothing is loaded, and no link leads to a file.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    NotesPreview& notes = preview();
    notes.showMarkdown(QString::fromUtf8(fuzz::bytesOf(data, size)));
    notes.document()->setTextWidth(400);
    static_cast<void>(notes.document()->size());
    for (QTextBlock block = notes.document()->begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part) {
            const QUrl link(part.fragment().charFormat().anchorHref());
            fuzz::require(!link.isLocalFile() || !NotesPreview::opens(link), "no link opens a file");
        }
    }
    return 0;
}
