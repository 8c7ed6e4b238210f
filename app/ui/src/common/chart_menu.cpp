// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_menu.h"

#include "chart_table_dialog.h"

#include <theme/icons.h>
#include <transfer/csv.h>
#include <transfer/output_file.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStandardPaths>

namespace unrut {

namespace {

struct ChartMenu
{
    Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

void copyPicture(const ShownChart& chart)
{
    constexpr int density = 2;
    QImage image(chart.size * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(chart.palette.color(QPalette::Base));
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), QSizeF(chart.size)));
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

/// A row for a spreadsheet: what was typed stays in its own cell and is no formula there.
QString copiedRow(const QStringList& cells)
{
    QStringList plain;
    for (const QString& cell : cells) {
        const QString line = cell.simplified(); // without tabs and line ends
        plain.append(looksLikeFormula(cell) || looksLikeFormula(line) ? u'\'' + line : line);
    }
    return plain.join(u'\t');
}

void copyTable(const ShownChart& chart)
{
    QStringList lines{copiedRow(chart.table.headers)};
    for (const QStringList& row : chart.table.rows)
        lines.append(copiedRow(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

Status saveCsv(const ShownChart& chart, const QString& file)
{
    CsvRows rows{chart.plainTable.headers};
    rows.insert(rows.end(), chart.plainTable.rows.begin(), chart.plainTable.rows.end());
    return saveWhole(file, csvFile(rows));
}

void save(QWidget& view, const ShownChart& chart, const PageContext& context, const QString& ending,
          const QString& filter)
{
    const QString name = QStringLiteral("unrut-%1.%2").arg(chart.to.toString(Qt::ISODate), ending);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file =
        QFileDialog::getSaveFileName(&view, ChartMenu::tr("Save the chart"), documents.filePath(name), filter);
    if (!file.isEmpty())
        saveChartAs(chart, context, file);
}

} // namespace

void saveChartAs(const ShownChart& chart, const PageContext& context, const QString& file)
{
    Status done = mayBeWritten(file, context.workspace.path());
    const ChartSheet sheet{chart.size, chart.palette.color(QPalette::Base), chart.name, chart.caption};
    if (done && file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        done = saveChartSvg(chart.paint, sheet, file);
    else if (done && file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        done = saveCsv(chart, file);
    else if (done)
        done = saveChartPng(chart.paint, sheet, file);
    if (done)
        context.shell.announce(ChartMenu::tr("Saved: %1").arg(wording::isolatedPath(file)));
    else
        context.shell.report(done.error());
}

QMenu* chartMenu(QWidget& view, const std::function<std::optional<ShownChart>()>& shown, const PageContext& context)
{
    auto* menu = new QMenu(&view);
    const auto add = [&](Icon mark, const QString& text, const std::function<void(const ShownChart& chart)>& act) {
        QObject::connect(menu->addAction(icon(mark), text), &QAction::triggered, &view, [shown, act] {
            if (const auto chart = shown())
                act(*chart);
        });
    };
    const auto addSave = [&](const QString& text, const QString& ending, const QString& filter) {
        add(Icon::Export, text,
            [&view, context, ending, filter](const ShownChart& chart) { save(view, chart, context, ending, filter); });
    };
    add(Icon::Table, ChartMenu::tr("Show as a &table…"),
        [&view](const ShownChart& chart) { (new ChartTableDialog(chart.name, chart.table, &view))->open(); });
    menu->addSeparator();
    add(Icon::Picture, ChartMenu::tr("Copy as a &picture"), [context](const ShownChart& chart) {
        copyPicture(chart);
        context.shell.announce(ChartMenu::tr("The picture is in the clipboard."));
    });
    add(Icon::Copy, ChartMenu::tr("&Copy as a table"), [context](const ShownChart& chart) {
        copyTable(chart);
        context.shell.announce(ChartMenu::tr("The table is in the clipboard."));
    });
    menu->addSeparator();
    addSave(ChartMenu::tr("Save as P&NG…"), QStringLiteral("png"), ChartMenu::tr("PNG pictures (*.png)"));
    addSave(ChartMenu::tr("Save as &SVG…"), QStringLiteral("svg"), ChartMenu::tr("SVG drawings (*.svg)"));
    addSave(ChartMenu::tr("Save as CS&V…"), QStringLiteral("csv"), ChartMenu::tr("CSV tables (*.csv)"));
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, menu,
                     [&view, menu](const QPoint& at) { menu->popup(view.mapToGlobal(at)); });
    return menu;
}

} // namespace unrut
