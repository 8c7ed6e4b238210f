// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QMenu;

namespace unrut {

/// An icon in the desktop's tray, made once something is there to show it, which may be late, and never believed in
/// before: a window that closes into a tray that nobody sees is lost.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Whether there shall be an icon; false at first. \a menu is asked for the icon's menu once there is one to be
    /// seen; what it gives must outlive the tray.
    void setWanted(bool isWanted, std::function<QMenu*()> menu);
    /// \a draw is asked for the icon once there is one to be seen.
    void setLook(std::function<QIcon()> draw, const QString& tip);
    /// True while something shows the icon.
    [[nodiscard]] bool isProven() const;
    /// A balloon beside the icon, where the desktop has no better notices.
    void tell(const QString& text);

Q_SIGNALS:
    /// The person clicked the icon.
    void activated();
    /// The person clicked what tell() showed.
    void balloonClicked();
    void provenChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
