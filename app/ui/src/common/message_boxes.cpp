// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_boxes.h"

#include "ask_box.h"

#include <wording/error_words.h>

namespace unrut {

std::unique_ptr<AskBox> messageBox(const QString& title, const QString& text, QWidget* parent)
{
    auto box = std::make_unique<AskBox>(title, parent);
    box->say(text);
    AskBox::makeDefault(*box->addCloseButton());
    return box;
}

std::unique_ptr<AskBox> errorBox(const Error& error, QWidget* parent)
{
    return messageBox(wording::errorTitle(error.code), wording::errorSentence(error), parent);
}

std::unique_ptr<AskBox> wordsNotKeptBox(const Error& error, QWidget* parent)
{
    return messageBox(AskBox::tr("Your own words were not saved"), wording::errorSentence(error), parent);
}

} // namespace unrut
