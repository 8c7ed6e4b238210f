// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translated_note.h"

#include "labels.h"

#include <wording/translations.h>

#include <QBoxLayout>

namespace unrut {

void addTranslatedNote(QBoxLayout& column)
{
    if (const QString note = wording::questionsTranslatedNote(); !note.isEmpty())
        column.addWidget(TextLabel::wrapping(TextRole::SmallMuted, note));
}

} // namespace unrut
