// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_preview.h"

#include <QImage>
#include <QTextDocument>

namespace unrut {

NotesPreview::NotesPreview(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (opens(link))
            Q_EMIT linkPressed(link);
    });
}

void NotesPreview::showMarkdown(const QString& text)
{
    document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                      QTextDocument::MarkdownNoHTML);
}

QVariant NotesPreview::loadResource(int, const QUrl&)
{
    // Returning nothing would let QTextDocument open the file or address itself.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

bool NotesPreview::opens(const QUrl& link)
{
    const QString scheme = link.scheme().toLower();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return link.isValid() && isWeb && !link.host().isEmpty();
}

void NotesPreview::doSetSource(const QUrl&, QTextDocument::ResourceType)
{
    // It shows what it is given and goes nowhere.
}

} // namespace unrut
