// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QWidget>

class QPushButton;

namespace unrut {

class ResponsiveRow;
class TailLabel;
class TextLabel;

/// A play as it is offered.
struct PlayOffer
{
    Play play = Play::TraceSource;
    QString match;             ///< 'strong match'; stands behind the name; may be empty
    QString why;               ///< what the card says that it is for
    QString sums;              ///< may be empty: then there is nothing to show
    bool takesFocus = true;    ///< a practice is no focus
    bool isGroundwork = false; ///< done beside what is chosen, so its buttons stand beside its reason
    bool operator==(const PlayOffer&) const = default;
};

/// A play with its reason and what can be done with it.
class SuggestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionRow(const PlayOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] const PlayOffer& offer() const;
    /// Says where the play's card is, if it has an open one.
    void showCard(const Goal* card);
    /// \a first: of those that can be chosen, it has the page's one primary button.
    void setFirst(bool first);

Q_SIGNALS:
    void focusRequested();
    void addRequested();
    void boardRequested();

private:
    [[nodiscard]] QWidget* buildButtons();
    void showSums(bool shown);

    PlayOffer m_offer;
    TailLabel* m_name;
    TextLabel* m_reason;
    ResponsiveRow* m_row;
    QPushButton* m_focus;
    QPushButton* m_add;
    QPushButton* m_board;
    QPushButton* m_sumsButton;
    TextLabel* m_sums;
    QLayout* m_buttons = nullptr;
};

} // namespace unrut
