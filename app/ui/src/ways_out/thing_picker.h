// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/entry.h>
#include <domain/worksheet_form.h>

#include <map>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class TagBox;
class TextLabel;
class WrappedCheckBox;

/// Lines of the log, by period and tag, or cards of the board, to choose from; and those that are chosen, in an order
/// of the person's own.
class ThingPicker : public QWidget
{
    Q_OBJECT

public:
    /// \a chosen: rows of an id and the text as it was. \a own: a card that is not offered.
    ThingPicker(const PageContext& context, WorksheetField field, Cells chosen, std::optional<GoalId> own = {},
                QWidget* parent = nullptr);

    /// Null while there is nothing to choose from.
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const unrut::Cells& chosen);

private:
    void buildFilters();
    [[nodiscard]] EntryFilter filter() const;
    [[nodiscard]] Cells cards() const;
    /// One more than are shown, if there are.
    [[nodiscard]] Cells entries(const EntryFilter& filter) const;
    void showOffers();
    void showChosen();
    void pick(const QStringList& row, bool on);
    /// Lets what is chosen at \a from stand at \a to, counted without itself.
    void move(size_t from, size_t to);
    void moveUp(size_t place);
    void takeOut(size_t place);

    PageContext m_context;
    WorksheetField m_field;
    Cells m_chosen;
    std::optional<GoalId> m_own;
    int m_most; ///< so many are offered
    QVBoxLayout* m_column;
    QWidget* m_filters = nullptr;
    QComboBox* m_period = nullptr;
    TagBox* m_tags = nullptr;
    TextLabel* m_nothing;
    QVBoxLayout* m_offers;
    std::map<QString, WrappedCheckBox*> m_boxes; ///< by id
    QPushButton* m_more;
    TextLabel* m_orderTitle;
    QVBoxLayout* m_order;
    std::vector<QPushButton*> m_upButtons; ///< one for each that is chosen
    std::vector<QWidget*> m_chosenRows;
};

} // namespace unrut
