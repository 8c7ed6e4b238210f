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
class UnsentText;
class Workspace;

/// A column of the board: its name (renamed in place) and count, its cards, and a line to add one.
class BoardColumnWidget : public QFrame
{
    Q_OBJECT

public:
    BoardColumnWidget(Workspace& workspace, BoardColumn column, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] BoardColumn column() const { return m_column; }
    [[nodiscard]] ColumnModel& model() const { return *m_model; }
    [[nodiscard]] ColumnView& view() const { return *m_view; }
    /// Puts the cursor into the line that adds a card.
    void startAdding();
    /// Empties that line: what stood there is on the board.
    void endAdding();
    /// Puts the cursor into the column's name; empty gives the usual name back, Escape leaves it.
    void startRenaming();
    void refresh();

Q_SIGNALS:
    void addRequested(const QString& title);
    void renameRequested(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggleFold();
    void buildHead();
    void endRenaming(bool keeps);
    [[nodiscard]] QString placeOfName() const;
    /// Whether one more card would be one too many.
    [[nodiscard]] bool isFull() const;
    void showAdding();
    /// The fold's words: all of them where they have room.
    void showFold();
    /// What stands beneath the last card: what an empty column is for, or that Doing is full.
    [[nodiscard]] QString note() const;

    Workspace& m_workspace;
    BoardColumn m_column;
    ColumnModel* m_model;
    TextLabel* m_name;
    QLineEdit* m_rename;
    UnsentText* m_unsentName = nullptr; ///< while it is renamed
    TextLabel* m_count;
    ColumnView* m_view;
    QPushButton* m_fold;
    QLineEdit* m_add;
    bool m_unfolded = false;
};

} // namespace unrut
