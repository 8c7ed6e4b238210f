// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_fields.h"

#include "painter_state.h"

#include <theme/style.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>

#include <algorithm>

namespace unrut {

namespace {

int sidePadding(const QStyleOption& option)
{
    return em(option) * 13 / 17;
}

int arrowWidth(const QStyleOption& option)
{
    return std::max(leastTarget, em(option) * 3 / 2);
}

/// Inputs show the focus however it came: one must see where one's typing goes.
Surface fieldSurface(const Colours& colours, const QStyleOption& option, bool readOnly)
{
    const bool isFocused = isOn(option, QStyle::State_HasFocus) && isEnabled(option);
    Surface surface{
        .fill = colours.panel, .border = outlineColour(colours, option), .borderStyle = outlineStyle(colours, option)};
    if (!isEnabled(option) || readOnly)
        surface.fill = colours.window;
    if (isFocused) {
        surface.border = colours.chosen;
        surface.borderWidth = 2;
    }
    return surface;
}

Surface buttonLikeSurface(const Colours& colours, const QStyleOption& option)
{
    Surface surface = fieldSurface(colours, option, false);
    if (isHot(option) || (isOn(option, QStyle::State_On) && isEnabled(option)))
        surface.fill = colours.hover;
    return surface;
}

void drawSpinArrow(const Canvas& canvas, const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const auto step = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool canStep = option.stepEnabled.testFlag(step) && isEnabled(option);
    const QRect rect = spinBoxRect(option, part);
    const bool isTouched = option.activeSubControls.testFlag(part) && canStep &&
                           (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    if (isTouched)
        paintSurface(canvas.painter, QRectF(rect).adjusted(1, 4, -1, -4),
                     {.fill = canvas.colours.hover, .border = {}, .radius = 4});
    const QColor colour = canStep                       ? canvas.colours.text
                          : canvas.colours.highContrast ? canvas.colours.disabled
                                                        : canvas.colours.field;
    drawChevron(canvas.painter, QRectF(rect).center(), isUp ? Qt::UpArrow : Qt::DownArrow, chevronSize(option), colour);
}

} // namespace

void drawLineEdit(const Canvas& canvas, const QStyleOptionFrame& option)
{
    if (option.lineWidth <= 0)
        return; // inside a combo or spin box, which has drawn the field already
    const bool readOnly = isOn(option, QStyle::State_ReadOnly);
    paintSurface(canvas.painter, option.rect, fieldSurface(canvas.colours, option, readOnly));
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawAreaFrame(const Canvas& canvas, const QStyleOptionFrame& option)
{
    if (isTextArea(canvas.widget)) {
        const auto* plain = qobject_cast<const QPlainTextEdit*>(canvas.widget);
        const auto* rich = qobject_cast<const QTextEdit*>(canvas.widget);
        const bool readOnly = (plain && plain->isReadOnly()) || (rich && rich->isReadOnly());
        paintSurface(canvas.painter, option.rect, fieldSurface(canvas.colours, option, readOnly));
        return;
    }
    // A list that drops down is a window of its own, with square corners.
    const bool isPopup = canvas.widget && canvas.widget->isWindow();
    // Between the frame of a list and its rows, and beneath its scroll bar, it goes on as it is beneath the rows.
    const bool isList = qobject_cast<const QAbstractItemView*>(canvas.widget);
    paintSurface(canvas.painter, option.rect,
                 {.fill = isList ? canvas.colours.panel : QColor(),
                  .border = isPopup ? canvas.colours.field : canvas.colours.line,
                  .radius = isPopup ? 0 : controlRadius});
}

QSize lineEditSize(const QStyleOption& option, const QSize& contents, const QWidget* widget)
{
    const int height = kindOf(widget) == QLatin1String(kind::roomy) ? em(option) * 38 / 17 : em(option) * 2;
    return {contents.width() + 2 * sidePadding(option), std::max(leastTarget, height)};
}

void drawCombo(const Canvas& canvas, const QStyleOptionComboBox& option)
{
    if (option.frame)
        paintSurface(canvas.painter, option.rect, buttonLikeSurface(canvas.colours, option));
    const QRectF arrow = comboRect(option, QStyle::SC_ComboBoxArrow);
    drawChevron(canvas.painter, arrow.center() + QPointF(0, 0.5), Qt::DownArrow, chevronSize(option),
                isEnabled(option) ? canvas.colours.text : canvas.colours.disabled);
}

void drawComboLabel(const Canvas& canvas, const QStyleOptionComboBox& option)
{
    if (option.editable)
        return;
    const PainterState state(canvas.painter);
    const QColor colour = isEnabled(option) ? canvas.colours.text : canvas.colours.disabled;
    const QFont font = fontFor(canvas.widget, QFont::Medium);
    QRect room = comboRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const int side = iconSide(option);
        const QRect part(room.left(), room.center().y() - side / 2, side, side);
        drawIcon(canvas, option.currentIcon, QStyle::visualRect(option.direction, room, part), colour, option);
        const int taken = side + em(option) / 2;
        room.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0,
                    option.direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    canvas.painter.setFont(font);
    canvas.painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(option.currentText, Qt::ElideRight, room.width());
    drawLine(canvas, room, option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, Qt::TextSingleLine,
             shown, option);
}

QRect comboRect(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect& rect = option.rect;
    const int padding = sidePadding(option);
    const int arrow = em(option) * 22 / 17;
    QRect inner = rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        inner.adjust(padding, 2, -arrow - padding / 2, -2);
        break;
    case QStyle::SC_ComboBoxArrow:
        inner.setLeft(rect.right() + 1 - arrow - padding / 2);
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(option.direction, rect, inner);
}

QSize comboSize(const QStyleOption& option, const QSize& contents)
{
    // Qt measures the items in the widget's own weight; they are drawn in medium, some 4 % wider.
    const int text = contents.width() + contents.width() / 20;
    const int width = text + 2 * sidePadding(option) + em(option) * 22 / 17;
    return {width, std::max(leastTarget, em(option) * 2)};
}

void drawSpinBox(const Canvas& canvas, const QStyleOptionSpinBox& option)
{
    if (option.frame)
        paintSurface(canvas.painter, option.rect,
                     fieldSurface(canvas.colours, option, isOn(option, QStyle::State_ReadOnly)));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawSpinArrow(canvas, option, QStyle::SC_SpinBoxUp);
    drawSpinArrow(canvas, option, QStyle::SC_SpinBoxDown);
}

QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect& rect = option.rect;
    const int arrow = arrowWidth(option);
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = hasArrows ? 2 * arrow + 2 : 0;
    QRect inner = rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        inner = QRect(rect.right() - arrow - 1, rect.top(), arrow, rect.height());
        break;
    case QStyle::SC_SpinBoxDown:
        inner = QRect(rect.right() - 2 * arrow - 1, rect.top(), arrow, rect.height());
        break;
    case QStyle::SC_SpinBoxEditField:
        inner.adjust(sidePadding(option) - 2, 2, -(hasArrows ? arrows : sidePadding(option) - 2), -2);
        break;
    default:
        return rect;
    }
    if (!hasArrows && part != QStyle::SC_SpinBoxEditField)
        return {};
    return QStyle::visualRect(option.direction, rect, inner);
}

QSize spinBoxSize(const QStyleOptionSpinBox& option, const QSize& contents)
{
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = contents.width() + 2 * sidePadding(option) + (hasArrows ? 2 * arrowWidth(option) : 0);
    return {width, std::max(leastTarget, em(option) * 2)};
}

namespace {

/// Qt takes the parts of a mirrored field from the end, where keepOrder() has put them in order again: it would choose
/// the year first.
class FirstPartFirst final : public QObject
{
public:
    explicit FirstPartFirst(QDateTimeEdit& edit) : QObject(&edit)
    {
        edit.installEventFilter(this);
        // Told after the field has chosen.
        connect(qApp, &QApplication::focusChanged, this, [this, &edit](const QWidget*, const QWidget* now) {
            if (now != &edit)
                return;
            choosePart(edit);
            m_hadFocus = true;
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_reason = static_cast<QFocusEvent*>(event)->reason();
        return QObject::eventFilter(watched, event);
    }

private:
    void choosePart(QDateTimeEdit& edit) const
    {
        const bool isPointed = m_reason == Qt::MouseFocusReason || m_reason == Qt::PopupFocusReason;
        const bool comesBack = m_reason == Qt::ActiveWindowFocusReason && m_hadFocus;
        if (isPointed || comesBack)
            return;
        const int place = m_reason == Qt::BacktabFocusReason ? edit.sectionCount() - 1 : 0;
        edit.setSelectedSection(edit.sectionAt(place));
    }

    Qt::FocusReason m_reason = Qt::OtherFocusReason;
    bool m_hadFocus = false;
};

} // namespace

void keepOrder(QDateTimeEdit& edit)
{
    constexpr const char* turnedBack = "unrutOrder";
    if (!edit.isRightToLeft() || edit.property(turnedBack).isValid())
        return;
    edit.setProperty(turnedBack, true);
    new FirstPartFirst(edit);
    static const QRegularExpression part(QStringLiteral("[A-Za-z]+|[^A-Za-z]+"));
    QString format;
    auto parts = part.globalMatch(edit.displayFormat());
    while (parts.hasNext())
        format.prepend(parts.next().captured());
    edit.setDisplayFormat(format); // which Qt turns round once more
}

void keepSide(QAbstractSpinBox& box)
{
    const Qt::Alignment side = box.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    box.setAlignment(side | (box.alignment() & Qt::AlignVertical_Mask));
}

} // namespace unrut
