// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_menu.h"

#include "chart_view.h"
#include "common/labels.h"
#include "common/sheet_dialog.h"

#include <transfer/csv.h>
#include <transfer/output_file.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace unrut {

namespace {

struct ChartMenu
{
    Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

constexpr QSize savedSize(960, 420);

/// A chart as a table that is read with the arrow keys.
class ChartTableDialog : public SheetDialog
{
public:
    ChartTableDialog(const QString& title, const ChartTable& table, QWidget* parent) : SheetDialog(title, parent)
    {
        auto* cells = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.headers.size()));
        cells->setAccessibleName(title);
        cells->setHorizontalHeaderLabels(table.headers);
        cells->verticalHeader()->hide();
        cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
        cells->setTabKeyNavigation(false);
        cells->horizontalHeader()->setStretchLastSection(true);
        for (int row = 0; row < cells->rowCount(); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column)
                cells->setItem(row, column, new QTableWidgetItem(textOf(table.rows.at(row), column)));
        }
        cells->resizeColumnsToContents();
        constexpr int lines = 18;
        cells->setMinimumHeight(fontMetrics().height() * lines);
        content()->addWidget(cells);
        connect(addButton(ChartMenu::tr("Close"), ButtonKind::Primary), &QPushButton::clicked, this, &QDialog::accept);
        cells->setFocus(Qt::OtherFocusReason);
    }

private:
    /// The first column holds days, as files have them.
    static QString textOf(const QStringList& row, int column)
    {
        const QString text = row.value(column);
        const QDate day = column == 0 ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() ? wording::dayAndYear(day) : text;
    }
};

/// Numbers with a point, whatever the language: for other programs.
ChartTable plainTable(const ChartView& view)
{
    ChartLook look = view.chart()->look();
    look.locale = QLocale::c();
    return LineChart(view.chart()->data(), look).table();
}

void copyPicture(const ChartView& view)
{
    constexpr int density = 2;
    QImage image(savedSize * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter(&image);
    view.chart()->paint(painter, QRectF(QPointF(), QSizeF(savedSize)));
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void copyTable(const ChartView& view)
{
    const ChartTable table = view.chart()->table();
    QStringList lines{table.headers.join(u'\t')};
    for (const QStringList& row : table.rows)
        lines.append(row.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

Status saveCsv(const ChartView& view, const QString& file)
{
    const ChartTable table = plainTable(view);
    CsvRows rows{table.headers};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    return saveWhole(file, csvFile(rows));
}

void save(ChartView& view, const PageContext& context, const QString& ending, const QString& filter)
{
    const QString name = QStringLiteral("unrut-%1.%2").arg(view.chart()->data().to.toString(Qt::ISODate), ending);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file =
        QFileDialog::getSaveFileName(&view, ChartMenu::tr("Save the chart"), documents.filePath(name), filter);
    if (!file.isEmpty())
        saveChartAs(view, context, file);
}

} // namespace

void saveChartAs(const ChartView& view, const PageContext& context, const QString& file)
{
    // An earlier file is replaced, but never the journal.
    const bool isJournal = isSameFile(file, context.workspace.path());
    Status done = isJournal ? Status(failure(ErrorCode::OutputExists, file)) : checkTarget(file);
    if (done && file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        done = saveSvg(*view.chart(), savedSize, file);
    else if (done && file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        done = saveCsv(view, file);
    else if (done)
        done = savePng(*view.chart(), savedSize, file);
    if (done)
        context.shell.announce(ChartMenu::tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        context.shell.report(done.error());
}

QMenu* chartMenu(ChartView& chart, const PageContext& context)
{
    auto* menu = new QMenu(&chart);
    const auto add = [&](const QString& text, const std::function<void()>& act) {
        QObject::connect(menu->addAction(text), &QAction::triggered, &chart, [&chart, act] {
            if (chart.chart())
                act();
        });
    };
    add(ChartMenu::tr("Show as a &table…"),
        [&chart] { (new ChartTableDialog(chart.name(), chart.chart()->table(), &chart))->open(); });
    menu->addSeparator();
    add(ChartMenu::tr("Copy as a &picture"), [&chart, context] {
        copyPicture(chart);
        context.shell.announce(ChartMenu::tr("The picture is in the clipboard."));
    });
    add(ChartMenu::tr("&Copy as a table"), [&chart, context] {
        copyTable(chart);
        context.shell.announce(ChartMenu::tr("The table is in the clipboard."));
    });
    menu->addSeparator();
    add(ChartMenu::tr("Save as P&NG…"),
        [&chart, context] { save(chart, context, QStringLiteral("png"), ChartMenu::tr("PNG pictures (*.png)")); });
    add(ChartMenu::tr("Save as &SVG…"),
        [&chart, context] { save(chart, context, QStringLiteral("svg"), ChartMenu::tr("SVG drawings (*.svg)")); });
    add(ChartMenu::tr("Save as CS&V…"),
        [&chart, context] { save(chart, context, QStringLiteral("csv"), ChartMenu::tr("CSV tables (*.csv)")); });
    chart.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&chart, &QWidget::customContextMenuRequested, menu,
                     [&chart, menu](const QPoint& at) { menu->popup(chart.mapToGlobal(at)); });
    return menu;
}

} // namespace unrut
