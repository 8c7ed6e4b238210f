// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/motion_watch.h>

namespace unrut {

using namespace Qt::StringLiterals;

std::optional<bool> reducesMotion(const QString& group, const QString& key, const QVariant& value)
{
    bool isNumber = false;
    if (group == "org.freedesktop.appearance"_L1 && key == "reduced-motion"_L1) {
        const uint wish = value.toUInt(&isNumber);
        return isNumber ? std::optional(wish == 1) : std::nullopt;
    }
    if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
        return value.typeId() == QMetaType::Bool ? std::optional(!value.toBool()) : std::nullopt;
    if (group == "org.kde.kdeglobals.KDE"_L1 && key == "AnimationDurationFactor"_L1) {
        const double factor = value.toDouble(&isNumber);
        return isNumber ? std::optional(factor <= 0) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace unrut
