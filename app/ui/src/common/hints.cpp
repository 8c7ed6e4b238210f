// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hints.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyleOptionFrame>

#include <algorithm>

namespace unrut {

namespace {

/// What QLineEdit leaves free on both sides of its text, and a letter that leans out.
constexpr int aroundText = 2 * 2 + 1;

/// Within the field's frame.
int roomIn(const QLineEdit& field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.rect = field.contentsRect();
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field) : 0;
    option.features = QStyleOptionFrame::None;
    const QMargins margins = field.textMargins();
    return field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() - margins.left() -
           margins.right() - aroundText;
}

class HintWatch : public QObject
{
public:
    HintWatch(QLineEdit& field, QStringList hints) : QObject(&field), m_field(field), m_hints(std::move(hints))
    {
        field.installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            fit();
        else if (event->type() == QEvent::FontChange) // later: the field itself has not heard of it yet
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int room = roomIn(m_field);
        const QFontMetrics metrics(m_field.font());
        const auto fits = [&](const QString& hint) { return metrics.horizontalAdvance(hint) <= room; };
        const auto chosen = std::find_if(m_hints.begin(), m_hints.end() - 1, fits);
        if (m_field.placeholderText() != *chosen)
            m_field.setPlaceholderText(*chosen);
    }

    QLineEdit& m_field;
    QStringList m_hints;
};

} // namespace

void setHints(QLineEdit& field, const QStringList& hints)
{
    if (!hints.isEmpty())
        new HintWatch(field, hints); // the field's child
}

} // namespace unrut
