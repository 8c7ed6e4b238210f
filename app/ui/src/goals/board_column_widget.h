// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace unrut {

class ColumnModel;
class ColumnView;
class TextLabel;
class Workspace;

/// A column of the board: its name and count, its cards, and a line to add one.
class BoardColumnWidget : public QFrame
{
    Q_OBJECT

public:
    BoardColumnWidget(const Workspace& workspace, BoardColumn column, QWidget* parent = nullptr);

    [[nodiscard]] BoardColumn column() const { return m_column; }
    [[nodiscard]] ColumnModel& model() const { return *m_model; }
    [[nodiscard]] ColumnView& view() const { return *m_view; }
    /// Puts the cursor into the line that adds a card.
    void startAdding();
    void refresh();

Q_SIGNALS:
    void addRequested(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggleFold();
    /// The fold's words: all of them where they have room.
    void showFold();

    const Workspace& m_workspace;
    BoardColumn m_column;
    ColumnModel* m_model;
    TextLabel* m_name;
    TextLabel* m_count;
    ColumnView* m_view;
    QPushButton* m_fold;
    QLineEdit* m_add;
    bool m_unfolded = false;
};

} // namespace unrut
