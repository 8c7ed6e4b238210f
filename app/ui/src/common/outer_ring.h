// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QWidget;

namespace unrut {

/// While the keyboard is in a view, its ring stands around it: what is painted up to the view's edges is not painted
/// over. Belongs to the view, which paints no ring of its own.
class OuterRing : public QObject
{
public:
    explicit OuterRing(QWidget& view);
    ~OuterRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_view;
    QPointer<QFocusFrame> m_frame; ///< while the keyboard is there; a child of what the view scrolls in
};

} // namespace unrut
