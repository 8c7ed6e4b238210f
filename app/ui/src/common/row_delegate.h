// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/search_match.h>

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

class QListView;

namespace unrut {

/// Rows of a list: what it is, with a quiet word at the far end or, where there is no room, below it, and then in small
/// more about it. What is too long for a line goes on in the next and the row grows; of what it is there are two lines
/// at most, and the tool tip has the rest. A row that can be ticked has its box before its words. The view should reach
/// rowInset beyond what stands above it on both sides, so that the words line up and the mark of the chosen row goes
/// past them.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowInset = 8;

    /// What of a line was looked for and is to be marked.
    using Hits = std::function<std::vector<TextRange>(const QString& line)>;

    /// \a detailRole and \a wordRole: where the model has the second line and the word; Qt::DisplayRole is the first.
    RowDelegate(int detailRole, int wordRole, QObject* parent = nullptr, Hits hits = {});

    /// Of what it is there are \a lines at most, where it has to be read rather than known again; 2 unless told.
    void setMostTitleLines(int lines) { m_mostTitleLines = lines; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The whole of what it is where the row shows only its beginning.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// A press on the box, or beside it before the words, ticks; keys do as in any list.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    int m_detailRole;
    int m_wordRole;
    int m_mostTitleLines = 2;
    Hits m_hits;
};

/// Gives \a view such rows, of the height that its width asks for at all times, and lets them light up under the mouse.
RowDelegate& showRows(QListView& view, int detailRole, int wordRole, RowDelegate::Hits hits = {});

} // namespace unrut
