// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QListView>

#include <memory>

namespace unrut {

/// A list in a dialog that scrolls, of rows as showRows() has them: as high as all of them are at its width, so that
/// one never scrolls within what scrolls. The row that the keyboard is at is kept in view.
class ShortList : public QListView
{
    Q_OBJECT

public:
    ShortList(int detailRole, int wordRole, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Hides a row or shows it again; setRowHidden() would leave the height as it was.
    void setRowShown(int row, bool shown);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// The row that the keyboard is at: where the whole list has no room, this has to be seen.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; } // a layout goes by the height for the width

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    std::unique_ptr<QObject> m_follower; ///< of the model that there is now
    mutable QHash<int, int> m_heights;   ///< for widths that were asked about
};

} // namespace unrut
