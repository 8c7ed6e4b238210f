// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "entry_editor.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace unrut {

/// Paints the rows of the log: the day above its first entry, the kind as a chip, text, time. The row that is being
/// edited is as high as its editor.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Pixels by which a row's surface reaches beyond its words at either side.
    static constexpr int rowInset = 8;

    EntryDelegate(const PageContext& context, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// The editor is filled when it is made, and saves by itself.
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    [[nodiscard]] bool isEdited(const QModelIndex& index) const { return m_editor && m_edited == index; }

    PageContext m_context;
    mutable QPointer<EntryEditor> m_editor;
    mutable QPersistentModelIndex m_edited;
};

} // namespace unrut
