// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_boxes.h"

#include "common/ask_box.h"
#include "common/message_boxes.h"

#include <wording/salvage_words.h>

#include <QCoreApplication>

namespace unrut {

namespace {

struct OpeningBoxes
{
    Q_DECLARE_TR_FUNCTIONS(unrut::Opening)
};

/// That \a file is a backup, and what follows from that.
std::unique_ptr<AskBox> backupBox(const QString& file, const QString& text, QWidget* parent)
{
    auto box = std::make_unique<AskBox>(OpeningBoxes::tr("This file is a backup"), parent);
    box->showFile(file);
    box->say(text);
    return box;
}

} // namespace

std::unique_ptr<AskBox> openingQuestion(const QString& file, QWidget* parent)
{
    auto box = std::make_unique<AskBox>(OpeningBoxes::tr("Open this journal instead?"), parent);
    box->showFile(file);
    box->say(OpeningBoxes::tr("The journal that is open now stays as it is. From the next start on Unrut opens the new "
                              "one; the settings lead back."));
    QPushButton* cancel = box->addAnswer(BoxAnswer::No, OpeningBoxes::tr("Cancel"));
    box->addAnswer(BoxAnswer::Yes, OpeningBoxes::tr("Open it"), ButtonKind::Primary);
    AskBox::makeDefault(*cancel); // it may come up while somebody types
    return box;
}

std::unique_ptr<AskBox> backupQuestion(const QString& backup, const QString& journal, QWidget* parent)
{
    auto box =
        backupBox(backup, OpeningBoxes::tr("Going back to it puts what it holds in the place of the journal:"), parent);
    box->showFile(journal);
    box->say(OpeningBoxes::tr("What lies there now is kept. Looking into the backup changes nothing."));
    box->addSideAnswer(BoxAnswer::Other, OpeningBoxes::tr("Go back to it"));
    box->addAnswer(BoxAnswer::No, OpeningBoxes::tr("Cancel"));
    box->addAnswer(BoxAnswer::Yes, OpeningBoxes::tr("Look into it"), ButtonKind::Primary);
    return box;
}

std::unique_ptr<AskBox> knownBackupBox(const QString& backup, QWidget* parent)
{
    auto box = backupBox(backup,
                         OpeningBoxes::tr("It stays as it is. File > Backups… shows the backups of the journal that is "
                                          "open, to look into or to go back to."),
                         parent);
    AskBox::makeDefault(*box->addCloseButton());
    return box;
}

std::unique_ptr<AskBox> readBackupBox(const QString& backup, QWidget* parent)
{
    auto box = backupBox(backup,
                         OpeningBoxes::tr("It is opened to be read, and nothing in it can be changed. File > Backups… "
                                          "goes back to it, once the journal itself is open."),
                         parent);
    box->addAnswer(BoxAnswer::Yes, OpeningBoxes::tr("Read it"), ButtonKind::Primary);
    return box;
}

std::unique_ptr<AskBox> copiedBox(const QString& copy, QWidget* parent)
{
    auto box = std::make_unique<AskBox>(OpeningBoxes::tr("The copy is made"), parent);
    box->showFile(copy);
    box->say(
        OpeningBoxes::tr("It holds all that can be read in the journal, so show it only to somebody you trust. The "
                         "journal itself was not touched."));
    AskBox::makeDefault(*box->addCloseButton());
    return box;
}

std::unique_ptr<AskBox> salvagedBox(const SalvageReport& report, QWidget* parent)
{
    auto box = std::make_unique<AskBox>(OpeningBoxes::tr("This was saved"), parent);
    const QStringList lines = wording::salvageLines(report);
    for (const QString& line : lines)
        box->say(line);
    box->addAnswer(BoxAnswer::Yes, OpeningBoxes::tr("Open the new journal"), ButtonKind::Primary);
    return box;
}

} // namespace unrut
