// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <memory>

namespace unrut {

/// A list in a dialog, of rows as showRows() has them: as high as they are at its width, up to a number of them; then
/// it scrolls.
class ShortList : public QListView
{
    Q_OBJECT

public:
    ShortList(int mostRows, int detailRole, int wordRole, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; } // a layout goes by the height for the width

private:
    int m_mostRows;
    std::unique_ptr<QObject> m_follower; ///< of the model that there is now
};

} // namespace unrut
