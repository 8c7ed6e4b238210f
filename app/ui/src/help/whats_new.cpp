// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whats_new.h"

#include "common/labels.h"
#include "common/scroll_dialog.h"
#include "common/section_head.h"
#include "common/spoken_role.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

struct WhatsNew
{
    Q_DECLARE_TR_FUNCTIONS(WhatsNew)
};

constexpr int lineCharacters = 84;

/// What is not released yet is what this version brings.
QString wordsOf(const QTextBlock& block)
{
    const QString words = block.text();
    return words == "[Unreleased]"_L1 ? QCoreApplication::applicationVersion() : words;
}

QWidget* smallHeading(const QString& words)
{
    auto* heading = TextLabel::wrapping(TextRole::CardTitle);
    setSpokenRole(*heading, QAccessible::Heading); // before its words, which make what speaks for it
    heading->setText(words);
    return heading;
}

/// Points, and the headings over them; the title and what else stands above is for those who write it.
void addParagraph(QVBoxLayout& column, const QTextBlock& block)
{
    const int level = block.blockFormat().headingLevel();
    if (block.textList()) {
        column.addWidget(TextLabel::wrapping(TextRole::Body, u"• "_s + wordsOf(block)));
    } else if (level > 1) {
        column.addSpacing(8);
        column.addWidget(level > 2 ? smallHeading(wordsOf(block)) : new SectionHead(wordsOf(block)));
    }
}

/// What stands in the file, put into a column part by part.
class Paragraphs
{
public:
    Paragraphs(const QString& markdown, QVBoxLayout& column) : m_column(column)
    {
        m_text.setMarkdown(markdown);
        m_next = m_text.begin();
    }
    /// False when there are no more.
    bool addSome(int count)
    {
        for (int i = 0; i < count && m_next.isValid(); ++i, m_next = m_next.next())
            addParagraph(m_column, m_next);
        return m_next.isValid();
    }

private:
    QVBoxLayout& m_column;
    QTextDocument m_text;
    QTextBlock m_next;
};

/// More than there is to see, and the others in turns of the event loop: to break all of their lines at once takes
/// longer than a window may stand still.
void fill(ScrollDialog& dialog, const QString& markdown)
{
    constexpr int atOnce = 24;
    constexpr int aTurn = 8;
    const auto paragraphs = std::make_shared<Paragraphs>(markdown, *dialog.column());
    paragraphs->addSome(atOnce);
    auto* turn = new QTimer(&dialog);
    QObject::connect(turn, &QTimer::timeout, &dialog, [paragraphs, turn] {
        if (!paragraphs->addSome(aTurn))
            turn->stop();
    });
    turn->start(0);
}

} // namespace

void showWhatsNew(QWidget* parent)
{
    auto* dialog = new ScrollDialog(parent, lineCharacters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->column()->setSpacing(8);
    dialog->addTitle(WhatsNew::tr("What is new"));
    dialog->column()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, WhatsNew::tr("In English, newest first.")));
    QFile file(u":/unrut/ui/CHANGELOG.md"_s);
    if (file.open(QIODevice::ReadOnly))
        fill(*dialog, QString::fromUtf8(file.readAll()));
    dialog->addCloseButton()->setFocus();
    dialog->open();
}

} // namespace unrut
