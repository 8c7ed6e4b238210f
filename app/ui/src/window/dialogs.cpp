// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/scroll_dialog.h"
#include "help/help_key.h"
#include "help/licences.h"

#include <wording/safety_words.h>

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int lineCharacters = 72;

/// A calm page of text with one button.
class TextDialog : public ScrollDialog
{
    Q_DECLARE_TR_FUNCTIONS(unrut::TextDialog)

public:
    TextDialog(QWidget* parent, const QString& title) : ScrollDialog(parent, lineCharacters)
    {
        setWindowTitle(title);
        setAttribute(Qt::WA_DeleteOnClose);
        column()->setSpacing(12);
        addText(TextRole::PageTitle, title);
    }

    void addText(TextRole role, const QString& text)
    {
        auto* label = TextLabel::wrapping(role, text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column()->addWidget(label);
    }

    void open() override
    {
        addCloseButton()->setFocus();
        QDialog::open();
    }
};

} // namespace

void showSafetyCard(QWidget* parent, const QStringList& ownContacts, bool isDue)
{
    const wording::SafetyCard card = isDue ? wording::safetyCard() : wording::safetyCardUnasked();
    auto* dialog = new TextDialog(parent, card.title);
    setHelpTopic(*dialog, wording::HelpTopic::NotARut);
    dialog->addText(TextRole::Body, card.text);
    for (const QString& number : ownContacts + card.numbers)
        dialog->addText(TextRole::CardTitle, number);
    dialog->addText(TextRole::Muted, card.promise);
    dialog->open();
}

void showAbout(QWidget* parent)
{
    auto* dialog = new TextDialog(parent, TextDialog::tr("Unrut %1").arg(QCoreApplication::applicationVersion()));
    dialog->setWindowTitle(TextDialog::tr("About Unrut"));
    dialog->addText(TextRole::Body,
                    TextDialog::tr("Helps you see where a career rut comes from, change one thing, and find out "
                                   "whether it helped. Everything stays on this computer."));
    dialog->addText(TextRole::Body,
                    TextDialog::tr("A structured self-reflection, not a validated test and not a diagnosis."));
    dialog->addText(TextRole::Muted, TextDialog::tr("Free software under the GNU General Public License, version 3 or "
                                                    "later. It comes without any warranty."));
    dialog->addText(TextRole::Muted, TextDialog::tr("Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).")
                                         .arg(QLatin1String(qVersion())));
    auto* licences = makeButton(TextDialog::tr("Licences"), ButtonKind::Link);
    dialog->column()->addWidget(licences, 0, Qt::AlignLeading);
    QObject::connect(licences, &QPushButton::clicked, dialog, [dialog, parent] {
        dialog->accept(); // the next one is as large as the window, not as this one
        showLicences(parent);
    });
    dialog->open();
}

} // namespace unrut
