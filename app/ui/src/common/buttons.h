// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;
class QToolButton;

namespace unrut {

/// How loud a button is. One Primary or Hero a view.
enum class ButtonKind { Secondary, Primary, Hero, Link, Plain, Small };

/// A push button of the kind that the style knows by the property "kind".
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind loudness = ButtonKind::Secondary,
                                      QWidget* parent = nullptr);

/// Makes \a button one that folds something. Its sign stands behind the words: a chevron that points down when it is
/// \a open, else the way one reads.
void showFold(QPushButton& button, bool open);

/// The button with three dots at a page's head: what is done less often. Takes \a menu over.
[[nodiscard]] QToolButton* makeMoreButton(QMenu* menu, QWidget* parent = nullptr);
/// The same in the head of a card, of which a page has several: without a frame until the pointer is on it.
[[nodiscard]] QToolButton* makeCardMoreButton(QMenu* menu, QWidget* parent = nullptr);

} // namespace unrut
