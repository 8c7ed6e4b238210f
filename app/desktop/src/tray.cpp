// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/tray.h>

#include "tray_host.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace unrut {

struct Tray::Private
{
    explicit Private(Tray& theOwner) : owner(theOwner) {}

    Tray& owner;
    std::unique_ptr<TrayHost> host; ///< looked for once an icon is wanted
    std::unique_ptr<QSystemTrayIcon> icon;
    std::function<QMenu*()> menu;
    std::function<QIcon()> draw;
    QString tip;
    bool wasProven = false;

    void follow();
    void make();
};

void Tray::Private::make()
{
    icon = std::make_unique<QSystemTrayIcon>(draw ? draw() : QIcon());
    icon->setToolTip(tip);
    icon->setContextMenu(menu ? menu() : nullptr);
    QObject::connect(icon.get(), &QSystemTrayIcon::activated, &owner, [this](QSystemTrayIcon::ActivationReason why) {
        if (why != QSystemTrayIcon::Context)
            Q_EMIT owner.activated();
    });
    QObject::connect(icon.get(), &QSystemTrayIcon::messageClicked, &owner, &Tray::balloonClicked);
    icon->show();
    host->iconIsShown();
}

void Tray::Private::follow()
{
    if (host && host->isThere() && !icon)
        make();
    const bool isProven = owner.isProven();
    if (std::exchange(wasProven, isProven) != isProven)
        Q_EMIT owner.provenChanged();
}

Tray::Tray(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

Tray::~Tray() = default;

void Tray::setWanted(bool isWanted, std::function<QMenu*()> menu)
{
    d->menu = std::move(menu);
    if (isWanted && !d->host) {
        d->host = std::make_unique<TrayHost>();
        connect(d->host.get(), &TrayHost::changed, this, [this] { d->follow(); });
    } else if (!isWanted) {
        d->icon.reset();
        d->host.reset();
    }
    d->follow();
}

void Tray::setLook(std::function<QIcon()> draw, const QString& tip)
{
    d->draw = std::move(draw);
    d->tip = tip;
    if (d->icon) {
        d->icon->setIcon(d->draw());
        d->icon->setToolTip(tip);
    }
}

bool Tray::isProven() const
{
    return d->icon && d->host && d->host->isThere();
}

void Tray::tell(const QString& text)
{
    if (isProven())
        d->icon->showMessage(QStringLiteral("Unrut"), text, d->icon->icon());
}

} // namespace unrut
