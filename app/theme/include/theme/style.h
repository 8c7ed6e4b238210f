// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QStyle;
QT_END_NAMESPACE

namespace unrut {

/// The program's style: Fusion beneath, our drawing on top, no style sheets. It holds no colours: each widget is drawn
/// in what coloursOf() says of its palette, so that QApplication::setPalette() is all a change of theme takes.
/// The caller owns it; QApplication::setStyle() takes it over.
[[nodiscard]] QStyle* makeStyle();

/// The dynamic property by which a widget asks for one of the looks below: `widget->setProperty(kind::property, ...)`,
/// before it is shown.
namespace kind {
inline constexpr char property[] = "kind";

// Push buttons and tool buttons. Without a kind: a panel with a thin line; checked: the chosen colour.
inline constexpr char primary[] = "primary"; ///< the one thing to do in this view
inline constexpr char hero[] = "hero";       ///< a primary with more room round it
inline constexpr char link[] = "link";       ///< text in the accent colour, no frame
inline constexpr char fold[] = "fold";       ///< a link that folds something; its icon, the sign, is behind the words
inline constexpr char plain[] = "plain";     ///< words of a list that can be pressed: a link in the colour of text
inline constexpr char danger[] = "danger";   ///< takes something away
inline constexpr char small[] = "small";     ///< a filter above a list
inline constexpr char quiet[] = "quiet";     ///< an icon or text without a frame until the pointer is on it
inline constexpr char answer[] = "answer";   ///< one of a row of checkable answers
inline constexpr char pass[] = "pass";       ///< the answer that is none: dashed
inline constexpr char scale[] = "scale";     ///< one checkable number of a scale: round

// Line edits.
inline constexpr char roomy[] = "roomy"; ///< the main input of a card, a little higher
} // namespace kind

/// The dynamic property by which a list says how many pixels below its rows' edge (an int, negative: above) the place
/// of a drop is shown: half of the gap that its rows keep.
inline constexpr char dropIndicatorShift[] = "drop_shift";

} // namespace unrut
