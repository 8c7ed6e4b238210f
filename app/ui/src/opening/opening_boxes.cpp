// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_boxes.h"

#include "common/message_boxes.h"

#include <wording/salvage_words.h>
#include <wording/typed.h>

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace unrut {

namespace {

struct OpeningBoxes
{
    Q_DECLARE_TR_FUNCTIONS(unrut::Opening)
};

} // namespace

std::unique_ptr<QMessageBox> openingQuestion(const QString& file, QWidget* parent)
{
    auto box =
        messageBox(OpeningBoxes::tr("Open this journal instead?"),
                   OpeningBoxes::tr("%1\n\nThe journal that is open now stays as it is. From the next start on Unrut "
                                    "opens the new one; the settings lead back.")
                       .arg(wording::isolatedPath(file)),
                   parent);
    box->addButton(OpeningBoxes::tr("Open it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(OpeningBoxes::tr("Leave it"), QMessageBox::RejectRole));
    return box;
}

std::unique_ptr<QMessageBox> backupQuestion(const QString& backup, const QString& journal, QWidget* parent)
{
    auto box =
        messageBox(OpeningBoxes::tr("This file is a backup"),
                   OpeningBoxes::tr(
                       "%1\n\nGoing back to it puts what it holds in the journal's place:\n%2\nWhat lies there now is "
                       "kept. Looking into it changes nothing.")
                       .arg(wording::isolatedPath(backup), wording::isolatedPath(journal)),
                   parent);
    box->addButton(OpeningBoxes::tr("Go back to it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(OpeningBoxes::tr("Look into it"), QMessageBox::ActionRole));
    box->addButton(OpeningBoxes::tr("Leave it"), QMessageBox::RejectRole);
    return box;
}

std::unique_ptr<QMessageBox> knownBackupBox(const QString& backup, QWidget* parent)
{
    return messageBox(
        OpeningBoxes::tr("This file is a backup"),
        OpeningBoxes::tr("%1\n\nIt stays as it is. File > Backups… shows the backups of the journal that is "
                         "open, to look into or to go back to.")
            .arg(wording::isolatedPath(backup)),
        parent);
}

std::unique_ptr<QMessageBox> readBackupBox(const QString& backup, QWidget* parent)
{
    return messageBox(
        OpeningBoxes::tr("This file is a backup"),
        OpeningBoxes::tr("%1\n\nIt is opened to be read, and nothing in it can be changed. To go back to it, open the "
                         "journal itself and choose File > Backups….")
            .arg(wording::isolatedPath(backup)),
        parent);
}

std::unique_ptr<QMessageBox> copiedBox(const QString& copy, QWidget* parent)
{
    return messageBox(
        OpeningBoxes::tr("The copy is made"),
        OpeningBoxes::tr("%1\n\nIt holds all that can be read in the journal, so show it only to somebody "
                         "you trust. The journal itself was not touched.")
            .arg(wording::isolatedPath(copy)),
        parent);
}

std::unique_ptr<QMessageBox> salvagedBox(const SalvageReport& report, QWidget* parent)
{
    return messageBox(OpeningBoxes::tr("This was saved"), wording::salvageLines(report).join(QLatin1Char('\n')),
                      parent);
}

} // namespace unrut
