// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_units.h"

#include <QEvent>
#include <QWidget>

namespace unrut {

namespace {

class FontWatch : public QObject
{
public:
    FontWatch(QWidget& widget, std::function<void()> measure) : QObject(&widget), m_measure(std::move(measure))
    {
        widget.installEventFilter(this);
        m_measure();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Later: the widget itself has not heard of it yet.
        if (event->type() == QEvent::FontChange)
            QMetaObject::invokeMethod(
                this, [this] { m_measure(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_measure;
};

} // namespace

void inFontUnits(QWidget& widget, std::function<void()> measure)
{
    new FontWatch(widget, std::move(measure)); // the widget's child
}

void showLines(QWidget& field, int lines)
{
    inFontUnits(field, [&field, lines] {
        const QFontMetrics metrics = field.fontMetrics();
        field.setFixedHeight(metrics.lineSpacing() * lines + metrics.height());
    });
}

void showLinesAtLeast(QWidget& widget, int lines)
{
    inFontUnits(widget, [&widget, lines] { widget.setMinimumHeight(widget.fontMetrics().height() * lines); });
}

} // namespace unrut
