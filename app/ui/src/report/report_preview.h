// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace unrut {

/// One page of a report as it will be on paper, as large as there is room for. Page Up, Page Down, Home and End turn
/// the pages.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// The page that is shown stays, if there is one of its number.
    void setPages(std::shared_ptr<const ReportPages> pages);
    [[nodiscard]] int count() const; ///< 0: none yet
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page); ///< the nearest there is

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page, or another report.
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect sheet() const;
    void forget();

    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    QPixmap m_drawn;
};

} // namespace unrut
