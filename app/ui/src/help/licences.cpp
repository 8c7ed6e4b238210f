// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licences.h"

#include "common/labels.h"
#include "common/scroll_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

struct Licences
{
    Q_DECLARE_TR_FUNCTIONS(Licences)
};

constexpr int lineCharacters = 84;

/// Its words as one text, whatever the lines they were written in; a heading of several lines keeps them.
QString flowing(const QString& paragraph)
{
    const QStringList lines = paragraph.split(u'\n', Qt::SkipEmptyParts);
    const auto indent = [](const QString& line) { return line.size() - QStringView(line).trimmed().size(); };
    const bool isHeading = lines.size() > 1 && indent(lines.at(1)) > indent(lines.constFirst());
    QStringList words;
    words.reserve(lines.size());
    for (const QString& line : lines)
        words.append(line.simplified());
    return words.join(isHeading ? u'\n' : u' ');
}

/// A licence that comes with the program, paragraph by paragraph.
void addText(QVBoxLayout& column, const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList paragraphs = QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs)
        column.addWidget(TextLabel::wrapping(TextRole::SmallMuted, breakable(flowing(paragraph))));
}

} // namespace

void showLicences(QWidget* parent)
{
    auto* dialog = new ScrollDialog(parent, lineCharacters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addTitle(Licences::tr("Licences"));
    QVBoxLayout& column = *dialog->column();
    column.setSpacing(8);
    const auto say = [&column](TextRole role, const QString& text) {
        column.addWidget(TextLabel::wrapping(role, text));
    };
    say(TextRole::Body, Licences::tr("Unrut stands on libraries of others, which are free software, too:"));
    say(TextRole::Body, Licences::tr("Qt, by The Qt Company and others: GNU LGPL, version 3 (qt.io)"));
    say(TextRole::Body, Licences::tr("SQLite: in the public domain (sqlite.org)"));
    say(TextRole::Body,
        Licences::tr("Hunspell, where it is installed, for spelling: MPL 1.1, GNU GPL 2 or GNU LGPL 2.1 "
                     "(hunspell.github.io)"));
    column.addSpacing(8);
    say(TextRole::Body, Licences::tr("Unrut itself is under the GNU General Public License. It reads so, in English:"));
    addText(column, u":/unrut/ui/LICENSE"_s);
    column.addSpacing(8);
    say(TextRole::Body,
        Licences::tr(
            "The GNU Lesser General Public License, which Qt is under, adds to that. It reads so, in English:"));
    addText(column, u":/unrut/ui/LGPL-3.txt"_s);
    dialog->addCloseButton()->setFocus();
    dialog->open();
}

} // namespace unrut
