// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_boxes.h"

#include <wording/error_words.h>

#include <QLabel>
#include <QMessageBox>

namespace unrut {

std::unique_ptr<QMessageBox> messageBox(const QString& title, const QString& text, QWidget* parent)
{
    auto box = std::make_unique<QMessageBox>(parent);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    // The label below the title is made with the text, and guesses by itself: a file may be named as markup.
    const QList<QLabel*> labels = box->findChildren<QLabel*>();
    for (QLabel* label : labels)
        label->setTextFormat(Qt::PlainText);
    return box;
}

std::unique_ptr<QMessageBox> errorBox(const Error& error, QWidget* parent)
{
    return messageBox(wording::errorTitle(error.code), wording::errorSentence(error), parent);
}

} // namespace unrut
