// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups_dialog.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/panel.h"
#include "common/scroll_to.h"
#include "common/short_list.h"
#include "help/help_key.h"

#include <wording/backup_words.h>

#include <QDir>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 64;
constexpr int detailRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1;

bool mayBeDeleted(const Backup& backup)
{
    return backup.isBeforeEmptying || backup.isSetAside;
}

} // namespace

BackupsDialog::BackupsDialog(std::vector<Backup> backups, const QString& folder, QDate today, bool canRestore,
                             QWidget* parent)
    : ScrollDialog(parent, widthInCharacters),
      m_backups(std::move(backups)),
      m_today(today),
      m_canRestore(canRestore),
      m_list(new ShortList(detailRole, wordRole))
{
    setHelpTopic(*this, wording::HelpTopic::Journal);
    addTitle(tr("Backups"));
    setAttribute(Qt::WA_DeleteOnClose);
    column()->addWidget(TextLabel::wrapping(
        TextRole::Muted, m_backups.empty()
                             ? tr("There is none yet. The first is made some seconds after you stop typing.")
                             : tr("One a day, each read again and checked. The last ten are kept, and one for each of "
                                  "seven days, five weeks and twelve months.")));
    auto* place = TextLabel::wrapping(TextRole::SmallMuted, QDir::toNativeSeparators(folder));
    makeSelectable(*place);
    place->setAccessibleName(tr("Where the backups lie: %1").arg(place->text()));
    column()->addWidget(place);
    buildList();
    column()->addWidget(m_list);
    m_question = buildQuestion();
    column()->addWidget(m_question);
    foot()->addLayout(buildButtons());
    const bool anyMayGo = std::any_of(m_backups.begin(), m_backups.end(), mayBeDeleted);
    for (QWidget* piece : std::initializer_list<QWidget*>{m_list, m_look, m_restore})
        piece->setVisible(!m_backups.empty());
    m_delete->setVisible(anyMayGo);
    showWhatCanBeDone();
    m_list->setFocus();
}

void BackupsDialog::buildList()
{
    auto* model = new QStandardItemModel(this);
    for (const Backup& backup : m_backups) {
        auto* item = new QStandardItem(wording::backupName(backup.madeAt.toLocalTime(), m_today));
        item->setData(wording::backupFacts(backup.size, backup.isBeforeEmptying, backup.isSetAside), detailRole);
        item->setData(QString(), wordRole);
        item->setData(QStringLiteral("%1, %2").arg(item->text(), item->data(detailRole).toString()),
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setAccessibleName(windowTitle());
    m_list->setCurrentIndex(model->index(0, 0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupsDialog::showWhatCanBeDone);
}

Panel* BackupsDialog::buildQuestion()
{
    auto* panel = new Panel;
    m_questionText = TextLabel::wrapping(TextRole::Body);
    panel->column()->addWidget(m_questionText);
    auto* buttons = new FlowLayout;
    buttons->setTrailing(true);
    m_yes = makeButton(QString(), ButtonKind::Primary);
    auto* no = makeButton(tr("&Not now"));
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    panel->column()->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &BackupsDialog::answerYes);
    connect(no, &QPushButton::clicked, this, [this] {
        ask(Question::None);
        m_list->setFocus();
    });
    return panel;
}

QLayout* BackupsDialog::buildButtons()
{
    auto* row = new FlowLayout;
    row->setTrailing(true);
    row->setApart(3);
    m_look = makeButton(tr("&Look into it"));
    m_restore = makeButton(tr("&Go back to it…"));
    m_delete = makeButton(tr("&Delete it…"));
    auto* close = makeButton(tr("&Close"));
    row->addWidget(m_look);
    row->addWidget(m_restore);
    row->addWidget(m_delete);
    row->addWidget(close);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookWanted(current()->file); });
    connect(m_restore, &QPushButton::clicked, this, [this] { ask(Question::Restore); });
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(Question::Delete); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

const Backup* BackupsDialog::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_backups.at(static_cast<size_t>(row));
}

void BackupsDialog::showWhatCanBeDone()
{
    m_look->setEnabled(current());
    m_restore->setEnabled(current() && m_canRestore);
    m_delete->setEnabled(current() && m_canRestore && mayBeDeleted(*current()));
    ask(Question::None); // of another backup it has to be asked again
}

QString BackupsDialog::whatItMeans(Question question, bool isSetAside)
{
    if (question == Question::Restore) {
        //: %1 is a day and a time of day.
        return tr("The journal becomes what it was at this backup: %1. What it holds now is backed up first, so that "
                  "you can go back.");
    }
    if (isSetAside) {
        //: %1 is a day and a time of day.
        return tr("What was set aside goes for good: %1. The backups stay.");
    }
    //: %1 is a day and a time of day.
    return tr("This backup goes for good: %1. It was made before the bin was emptied and may still hold what was in "
              "it. The others stay.");
}

void BackupsDialog::ask(Question question)
{
    m_asked = question;
    if (question != Question::None) {
        const QString name = wording::backupName(current()->madeAt.toLocalTime(), m_today);
        const bool deletes = question == Question::Delete;
        m_questionText->setText(whatItMeans(question, current()->isSetAside).arg(name));
        m_yes->setText(deletes ? tr("Yes, &for good") : tr("Yes, go &back"));
    }
    m_question->setVisible(question != Question::None);
    if (question != Question::None) {
        m_yes->setFocus();
        scrollTo(m_question);
    }
}

void BackupsDialog::answerYes()
{
    const QString file = current()->file;
    if (m_asked == Question::Restore) {
        accept();
        Q_EMIT restoreWanted(file);
        return;
    }
    const int row = m_list->currentIndex().row();
    m_backups.erase(m_backups.begin() + row);
    m_list->model()->removeRow(row);
    showWhatCanBeDone();
    m_list->setFocus();
    Q_EMIT deleteWanted(file);
}

} // namespace unrut
