// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace unrut {

/// A dialog as large as what it holds, but never larger than the window it comes from or, without one, than the
/// screen: what then has no room can be scrolled.
class ScrollDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lines of its texts get to be about \a characters long where there is room for that.
    ScrollDialog(QWidget* parent, int characters);

    /// Names the window, and says so above all that is in it.
    void addTitle(const QString& title);
    /// What can be scrolled.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// What always stands below it.
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; }
    /// Below everything: the button that closes a dialog whose choices take effect at once.
    QPushButton* addCloseButton();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] QSize room() const;

    int m_characters;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot;
};

} // namespace unrut
