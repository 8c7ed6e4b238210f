// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_table_dialog.h"

#include "labels.h"

#include <theme/colours.h>
#include <wording/date_words.h>

#include <QDate>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int wantedLines = 18;
constexpr int fewestLines = 6;

/// Days stand in tables as files have them.
QString textOf(const QStringList& row, int column)
{
    const QString text = row.value(column);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? wording::dayAndYear(day) : text;
}

/// \a text on two lines, broken between words where the longer of them is shortest.
QString onTwoLines(const QString& text, const QFontMetrics& metrics)
{
    QString best = text;
    int least = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const int longer =
            std::max(metrics.horizontalAdvance(text.left(space)), metrics.horizontalAdvance(text.mid(space + 1)));
        if (longer < least) {
            least = longer;
            best = text.left(space) + u'\n' + text.mid(space + 1);
        }
    }
    return best;
}

/// Whether a column holds numbers and nothing else, as they are written in the language of the window.
bool isOfNumbers(const ChartTable& table, int column)
{
    bool any = false;
    for (const QStringList& row : table.rows) {
        const QString text = row.value(column);
        bool isNumber = text.isEmpty();
        if (!isNumber)
            QLocale().toDouble(text, &isNumber);
        if (!isNumber)
            return false;
        any = any || !text.isEmpty();
    }
    return any;
}

/// A line below every row, as the other lists have it, and none between columns.
class LinedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 1);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem above = option;
        above.rect.adjust(0, 0, 0, -1);
        QStyledItemDelegate::paint(painter, above, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          coloursOf(option.palette).line);
    }
};

/// Columns as wide as what is in them. What is left goes to the last, where its texts take several lines, or to the
/// first, where the last has numbers: those are ranged at the far end. Heads are whole, on one line, or on two where
/// all of them have no room on one, and stand over what is in their column.
class ChartCells : public QTableWidget
{
public:
    explicit ChartCells(const ChartTable& table)
        : QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.headers.size())),
          m_heads(table.headers)
    {
        verticalHeader()->hide();
        setShowGrid(false);
        setItemDelegate(new LinedRows(this));
        horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (int column = 0; column < columnCount(); ++column)
            m_sides.append((isOfNumbers(table, column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_endsWithTexts = !m_sides.constLast().testFlag(Qt::AlignRight);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setTabKeyNavigation(false);
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                auto* cell = new QTableWidgetItem(textOf(table.rows.at(row), column));
                cell->setTextAlignment(m_sides.at(column));
                setItem(row, column, cell);
            }
        }
        setMinimumHeight(fontMetrics().height() * fewestLines);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QTableWidget::sizeHint().width(), fontMetrics().height() * wantedLines};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            fitColumns();
    }
    void changeEvent(QEvent* event) override
    {
        QTableWidget::changeEvent(event);
        if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
            return;
        m_contents.clear();
        fitColumns();
    }

private:
    void fitColumns()
    {
        // Ten years are thousands of rows: they are measured once, not at every step of a resize.
        for (int column = static_cast<int>(m_contents.size()); column < columnCount(); ++column)
            m_contents.append(sizeHintForColumn(column));
        showHeads(m_heads);
        if (leastWidth() > viewport()->width())
            breakHeads();
        const int last = columnCount() - 1;
        const int left = std::max(0, viewport()->width() - leastWidth());
        for (int column = 0; column < columnCount(); ++column)
            setColumnWidth(column, leastWidth(column) + (column == (m_endsWithTexts ? last : 0) ? left : 0));
        for (int row = 0; m_endsWithTexts && row < rowCount(); ++row) {
            if (!item(row, last)->text().isEmpty())
                resizeRowToContents(row);
        }
    }
    /// Those that make their column wider than what is in it.
    void breakHeads()
    {
        QStringList heads = m_heads;
        for (int column = 0; column < columnCount(); ++column) {
            const bool takesMore = horizontalHeader()->sectionSizeHint(column) > m_contents.at(column);
            if (takesMore || hasTexts(column))
                heads[column] = onTwoLines(m_heads.at(column), horizontalHeader()->fontMetrics());
        }
        showHeads(heads);
    }
    void showHeads(const QStringList& heads)
    {
        setHorizontalHeaderLabels(heads);
        for (int column = 0; column < columnCount(); ++column)
            horizontalHeaderItem(column)->setTextAlignment(m_sides.at(column));
    }
    /// Of several lines.
    [[nodiscard]] bool hasTexts(int column) const { return m_endsWithTexts && column == columnCount() - 1; }
    [[nodiscard]] int leastWidth(int column) const
    {
        const int head = horizontalHeader()->sectionSizeHint(column);
        return hasTexts(column) ? head : std::max(head, m_contents.at(column));
    }
    [[nodiscard]] int leastWidth() const
    {
        int all = 0;
        for (int column = 0; column < columnCount(); ++column)
            all += leastWidth(column);
        return all;
    }

    QStringList m_heads;
    QList<Qt::Alignment> m_sides;
    bool m_endsWithTexts = false;
    QList<int> m_contents; ///< how wide what is in each column is, in pixels
};

} // namespace

ChartTableDialog::ChartTableDialog(const QString& title, const ChartTable& table, QWidget* parent)
    : SheetDialog(title, parent)
{
    auto* cells = new ChartCells(table);
    cells->setAccessibleName(title);
    content()->addWidget(cells, 1);
    QPushButton* close = addButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    cells->setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
