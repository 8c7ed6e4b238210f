// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

class QLineEdit;
class QPushButton;

namespace unrut {

class EntryCard;
class OfferBar;
class Panel;
class TextLabel;

/// Today on a rough day: something of the person's own that is worth keeping, and ten kind minutes. Nothing is due.
class RoughDay : public QWidget
{
    Q_OBJECT

public:
    explicit RoughDay(const PageContext& context, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget* firstFocus() const;

private:
    Panel* buildKindness();
    Panel* buildKeep();
    void showKindness();
    void addKeep();

    PageContext m_context;
    int m_kindness;
    QPushButton* m_ordinary;
    QPushButton* m_another = nullptr;
    TextLabel* m_kindnessText = nullptr;
    QLineEdit* m_text = nullptr;
    EntryCard* m_entry;
    Panel* m_keep; ///< while nothing is kept yet: a field for the first
};

/// Offered when the mood is low: nothing due today. Who declines is not asked again that day.
[[nodiscard]] OfferBar* makeRoughOffer(const PageContext& context);

} // namespace unrut
