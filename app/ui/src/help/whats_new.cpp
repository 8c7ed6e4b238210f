// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whats_new.h"

#include "common/labels.h"
#include "common/scroll_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

struct WhatsNew
{
    Q_DECLARE_TR_FUNCTIONS(WhatsNew)
};

constexpr int lineCharacters = 84;

/// Lines that belong together as one; a heading or a point begins a new one.
QStringList paragraphsOf(const QString& markdown)
{
    QStringList paragraphs;
    bool goesOn = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines) {
        const bool begins = line.startsWith(u'#') || line.startsWith("- "_L1);
        if (line.trimmed().isEmpty()) {
            goesOn = false;
        } else if (goesOn && !begins) {
            paragraphs.last() += u' ' + line.trimmed();
        } else {
            paragraphs.append(line.trimmed());
            goesOn = !line.startsWith(u'#');
        }
    }
    return paragraphs;
}

/// A heading or a point as it reads, without the marks of Markdown. What is not released yet is what this version
/// brings.
QString wordsOf(const QString& paragraph)
{
    QTextDocument markdown;
    markdown.setMarkdown(paragraph);
    const QString words = markdown.toPlainText();
    return words == "[Unreleased]"_L1 ? QCoreApplication::applicationVersion() : words;
}

void addParagraph(QVBoxLayout& column, const QString& paragraph)
{
    const bool isPoint = paragraph.startsWith("- "_L1);
    if (isPoint) {
        column.addWidget(TextLabel::wrapping(TextRole::Body, u"• "_s + wordsOf(paragraph.mid(2))));
    } else if (paragraph.startsWith("##"_L1)) {
        column.addSpacing(8);
        const TextRole role = paragraph.startsWith("###"_L1) ? TextRole::CardTitle : TextRole::PanelTitle;
        column.addWidget(TextLabel::wrapping(role, wordsOf(paragraph)));
    }
}

} // namespace

void showWhatsNew(QWidget* parent)
{
    auto* dialog = new ScrollDialog(parent, lineCharacters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(WhatsNew::tr("What is new"));
    dialog->column()->setSpacing(8);
    dialog->column()->addWidget(TextLabel::wrapping(TextRole::PageTitle, WhatsNew::tr("What is new")));
    dialog->column()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, WhatsNew::tr("In English, newest first.")));
    QFile file(u":/unrut/ui/CHANGELOG.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList paragraphs = paragraphsOf(QString::fromUtf8(file.readAll()));
        for (const QString& paragraph : paragraphs)
            addParagraph(*dialog->column(), paragraph);
    }
    dialog->addCloseButton()->setFocus();
    dialog->open();
}

} // namespace unrut
