// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts room draws what it is handed: no journal, no widget, no clock. Every chart paints itself with any painter
// (window, PDF, SVG, PNG) and can be read as a table. Sentences about findings are made in the wording room.

#include <QFont>
#include <QList>
#include <QLocale>
#include <QPalette>
#include <QString>
#include <QStringList>

namespace unrut {

/// How a chart looks: where it stands decides. Colours and fonts come from palette and font by the theme room.
struct ChartLook
{
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
};

/// Of a chart that is drawn for a file: light, in the application's font and the language of \a locale.
[[nodiscard]] ChartLook lookForFile(const QLocale& locale);

/// What a chart shows, as text: for reading, copying and saving.
struct ChartTable
{
    QStringList headers;
    QList<QStringList> rows;
};

} // namespace unrut
