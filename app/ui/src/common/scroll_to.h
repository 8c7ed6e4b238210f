// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace unrut {

/// Brings \a widget into view in every scroll area that it lies in.
void scrollTo(QWidget* widget);
/// The same for \a part of one that is laid out, in its own coordinates, at once.
void scrollTo(const QWidget& widget, const QRect& part);
/// Brings the beginning of \a widget to the top of the scroll area that it lies in: what is to be read from there on.
void scrollToBeginning(QWidget* widget);
/// Scrolls the page that \a widget belongs to back to its head.
void scrollToTop(QWidget* widget);

/// Keeps what the keyboard comes to in view, a row of a list too, in every scroll area that it lies in. Qt scrolls only
/// the area that Tab moves within, not the one that it enters. For as long as \a window is there.
void followKeyboard(QWidget* window);
/// The same for \a part of a widget, in its own coordinates, that the keyboard moves within. Does nothing while the
/// person uses the mouse.
void followKeyboard(const QWidget& widget, const QRect& part);

} // namespace unrut
