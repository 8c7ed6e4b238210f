// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_boxes.h"

#include "common/message_boxes.h"

#include <wording/salvage_words.h>

#include <QCoreApplication>
#include <QDir>
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
                       .arg(QDir::toNativeSeparators(file)),
                   parent);
    box->addButton(OpeningBoxes::tr("Open it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(OpeningBoxes::tr("Leave it"), QMessageBox::RejectRole));
    return box;
}

std::unique_ptr<QMessageBox> salvagedBox(const SalvageReport& report, QWidget* parent)
{
    return messageBox(OpeningBoxes::tr("This was saved"), wording::salvageLines(report).join(QLatin1Char('\n')),
                      parent);
}

} // namespace unrut
