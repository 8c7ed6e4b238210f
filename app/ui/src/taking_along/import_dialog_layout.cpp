// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/panel.h"
#include "help/help_key.h"
#include "import_fields.h"

#include <wording/entry_words.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int patienceMilliseconds = 300; ///< what is read sooner shows no bar

// In the order of ImportFormat.
constexpr std::array<const char*, importFormatCount> formats{
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A journal of Unrut (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "Day One (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "jrnl (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A table (CSV)"),
};

} // namespace

void ImportDialog::build(const QString& file)
{
    setHelpTopic(*this, wording::HelpTopic::Journal);
    content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, breakable(QDir::toNativeSeparators(file))));
    buildWork();
    buildChoices();
    buildPreview();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        readAgain();
    });
    for (const QComboBox* box : {m_kind, m_order, m_day, m_text, m_entryKind, m_tags})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::readAgain);
    connect(m_replace, &QCheckBox::toggled, this, &ImportDialog::preview);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_import = addButton(tr("I&mport"), ButtonKind::Primary);
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::buildChoices()
{
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (const char* format : formats)
        m_format->addItem(tr(format));
    addImportField(choices, tr("What the file &is"), m_format);
    auto* column = new QVBoxLayout(m_foreign);
    column->setContentsMargins(0, 0, 0, 0);
    for (int kind = 0; kind < entryKindCount; ++kind)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(kind)));
    m_kind->setCurrentIndex(static_cast<int>(EntryKind::Note));
    addImportField(column, tr("Its lines &become"), m_kind);
    choices->addWidget(m_foreign);
    buildColumns();
    choices->addWidget(m_columns);
    content()->addWidget(m_choices);
    m_choices->hide();
}

void ImportDialog::buildColumns()
{
    for (const QString& order :
         {tr("as the days show"), tr("the day first: 23/11/2026"), tr("the month first: 11/23/2026")})
        m_order->addItem(order);
    auto* column = new QVBoxLayout(m_columns);
    column->setContentsMargins(0, 0, 0, 0);
    addImportField(column, tr("Column of the &day"), m_day);
    addImportField(column, tr("Days with slashes have"), m_order);
    addImportField(column, tr("Column of the &text"), m_text);
    addImportField(column, tr("Column of the &kind"), m_entryKind, tr("grateful, win, keep or note"));
    addImportField(column, tr("Column of ta&gs"), m_tags);
}

void ImportDialog::buildWork()
{
    auto* row = new FlowLayout(m_work, 8);
    m_progress->setRange(0, 100);
    for (QPushButton* button : {m_stop, m_again})
        button->setAutoDefault(false);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    content()->addWidget(m_work);
    content()->addWidget(m_again, 0, Qt::AlignLeading);
    m_work->hide();
    m_again->hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, [this] { tellWork(m_progress->value()); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::look);
}

void ImportDialog::buildPreview()
{
    auto* panel = new Panel;
    for (TextLabel* label : {m_headline, m_rows, m_notes}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        panel->column()->addWidget(label);
    }
    content()->addSpacing(8);
    content()->addWidget(panel);
    content()->addWidget(m_replace);
    m_replace->hide();
    content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted,
                                             tr("A backup is made first. All of it comes, or nothing does; nothing "
                                                "that is here is removed.")));
}

} // namespace unrut
