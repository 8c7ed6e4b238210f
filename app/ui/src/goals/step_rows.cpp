// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_rows.h"

#include "common/prose.h"
#include "common/unsent_text.h"
#include "common/whole_texts.h"

#include <theme/icons.h>
#include <theme/painting.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace unrut {

namespace {

/// A line of a menu with the key that does the same.
QString withKey(const QString& text, const QKeySequence& key)
{
    return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

/// A step is renamed in a field for sentences, which outlive the program before they are the step's.
class StepDelegate : public QStyledItemDelegate
{
public:
    StepDelegate(Workspace& workspace, QObject* parent) : QStyledItemDelegate(parent), m_workspace(workspace) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            setProse(*line);
        return editor;
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * ringRoom);
    }

    /// With the keyboard's ring around the row; Qt's goes around the words and through their letters.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem bare = option;
        bare.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, bare, index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, option.rect, controlRadius, coloursOf(option.palette));
    }

    /// A word that is longer than a line cannot be broken and is cut; all else wraps.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data().toString();
        const QStringList words = text.split(QLatin1Char(' '));
        const int room = view->viewport()->width() - boxAndMargins(option);
        const bool isCut = std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return option.fontMetrics.horizontalAdvance(word) > room;
        });
        showWhole(*event, *view, isCut ? QStringList(text) : QStringList());
        return true;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        QStyledItemDelegate::setEditorData(editor, index);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (line && !line->findChild<UnsentText*>(QString(), Qt::FindDirectChildrenOnly))
            new UnsentText(*line, m_workspace,
                           QStringLiteral("step-text/") + index.data(StepRows::stepRole).toString());
    }

    void destroyEditor(QWidget* editor, const QModelIndex& index) const override
    {
        UnsentText::forgetBelow(*editor);
        QStyledItemDelegate::destroyEditor(editor, index);
    }

private:
    static constexpr int ringRoom = 2; ///< above and below the words

    /// What a row has beside its words.
    static int boxAndMargins(const QStyleOptionViewItem& option)
    {
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget) +
               4 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
    }

    Workspace& m_workspace;
};

} // namespace

StepRows::StepRows(Workspace& workspace, QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(workspace, this));
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(
        tr("Space ticks, Enter renames, Alt+Up and Alt+Down change the order, Delete takes a step out."));
}

bool StepRows::handleKey(const QKeyEvent& event)
{
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    if (event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        moveBy(event.key() == Qt::Key_Up ? -1 : 1);
    else if (plain && event.key() == Qt::Key_Delete)
        removeCurrent();
    else if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        renameCurrent();
    else
        return false;
    return true;
}

void StepRows::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState || !handleKey(*event))
        QListWidget::keyPressEvent(event);
}

void StepRows::moveBy(int rows)
{
    const int row = currentRow();
    const int target = row + rows;
    if (row >= 0 && target >= 0 && target < count())
        Q_EMIT moveRequested(row, target);
}

void StepRows::renameCurrent()
{
    if (QListWidgetItem* item = currentItem())
        editItem(item);
}

void StepRows::removeCurrent()
{
    if (currentRow() >= 0)
        Q_EMIT removeRequested(currentRow());
}

void StepRows::dropEvent(QDropEvent* event)
{
    const QModelIndex over = indexAt(event->position().toPoint());
    const int before = !over.isValid() ? count() : over.row() + (dropIndicatorPosition() == BelowItem ? 1 : 0);
    const int from = currentRow();
    const int to = before > from ? before - 1 : before;
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    // Not a move to the list that began the drag: it would take the row away, and the goal moves it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->source() == this && from >= 0 && to != from)
        QMetaObject::invokeMethod(
            this, [this, from, to] { Q_EMIT moveRequested(from, to); }, Qt::QueuedConnection);
}

void StepRows::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Edit), withKey(tr("&Rename"), Qt::Key_Return), this, &StepRows::renameCurrent);
    menu->addAction(icon(Icon::ArrowUp), withKey(tr("Move &up"), Qt::ALT | Qt::Key_Up), this, [this] { moveBy(-1); })
        ->setEnabled(index.row() > 0);
    menu->addAction(icon(Icon::ArrowDown), withKey(tr("Move &down"), Qt::ALT | Qt::Key_Down), this,
                    [this] { moveBy(1); })
        ->setEnabled(index.row() + 1 < count());
    menu->addSeparator();
    menu->addAction(withKey(tr("&Take out"), Qt::Key_Delete), this, &StepRows::removeCurrent);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace unrut
