// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_dialog.h"

#include "common/hints.h"
#include "common/labels.h"
#include "common/roomy_list.h"
#include "common/row_delegate.h"
#include "palette_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int lineCharacters = 72;
constexpr int linesShown = 26;

} // namespace

PaletteDialog::PaletteDialog(const PageContext& context, const QList<QAction*>& commands, QWidget* parent)
    : ScrollDialog(parent, lineCharacters),
      m_model(new PaletteModel(context, commands, this)),
      m_field(new QLineEdit),
      m_list(new RoomyList<QListView>(linesShown, parent->window()->height() * 2 / 5)),
      m_count(new TextLabel(TextRole::SmallMuted))
{
    addTitle(tr("Search everything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHints(*m_field, {tr("A word from anywhere, or the name of a command"), tr("A word, or a command")});
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    showRows(*m_list, PaletteModel::DetailRole, PaletteModel::WordRole,
             [this](const QString& text) { return m_model->hits(text); });
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Found"));
    m_list->installEventFilter(this);
    column()->addWidget(m_field);
    column()->addWidget(m_count);
    column()->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    search();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PaletteDialog::search()
{
    m_model->search(m_field->text());
    m_list->setCurrentIndex(m_model->index(0));
    const QString found = m_model->rowCount() > 0 ? tr("%Ln found", nullptr, m_model->rowCount())
                                                  : tr("Nothing found. Fewer letters find more.");
    m_count->setText(found);
    m_field->setAccessibleDescription(found);
}

void PaletteDialog::choose(int row)
{
    if (row < 0)
        return;
    accept(); // first, so that the window has the keyboard again when something opens in it
    m_model->run(row);
}

bool PaletteDialog::keyInField(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex().row());
        return true;
    }
    if (key != Qt::Key_Down || m_model->rowCount() == 0)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

bool PaletteDialog::keyInList(int key, const QString& text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex().row());
        return true;
    }
    const bool leaves = key == Qt::Key_Up && m_list->currentIndex().row() <= 0;
    const bool types = key == Qt::Key_Backspace || (!text.isEmpty() && text.at(0).isPrint());
    if (!leaves && !types)
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setCursorPosition(static_cast<int>(m_field->text().size()));
    if (key == Qt::Key_Backspace)
        m_field->backspace();
    else if (types)
        m_field->insert(text);
    return true;
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool handled =
            watched == m_field ? keyInField(key->key()) : watched == m_list && keyInList(key->key(), key->text());
        if (handled)
            return true;
    }
    return ScrollDialog::eventFilter(watched, event);
}

} // namespace unrut
