// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_words_dialog.h"

#include "common/plain_field.h"

#include <domain/spelling.h>

#include <QPushButton>

namespace unrut {

namespace {

constexpr int characters = 48;

} // namespace

OwnWordsDialog::OwnWordsDialog(SpellChecker& checker, QWidget* parent)
    : SheetDialog(tr("My words"), parent, characters), m_checker(checker), m_words(new PlainField)
{
    m_words->setPlainText(checker.ownWords().join(QLatin1Char('\n')));
    m_words->setTabChangesFocus(true);
    addField(
        tr("&One word a line"), m_words,
        tr("These are never underlined. They are kept in a file on this computer, not in the journal, and are part "
           "of no export."));
    auto* cancel = addButton(tr("&Cancel"));
    auto* keep = addButton(tr("&Save"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (succeeded(m_checker.setOwnWords(m_words->toPlainText().split(QLatin1Char('\n')))))
            accept();
    });
}

} // namespace unrut
