// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unrut_style.h"

#include "mnemonic_text.h"
#include "painter_state.h"
#include "style_bars.h"
#include "style_buttons.h"
#include "style_checks.h"
#include "style_fields.h"
#include "style_menus.h"
#include "style_views.h"

#include <theme/icons.h>
#include <theme/painting.h>
#include <theme/style.h>

#include <QStyleOption>

namespace unrut {

namespace {

/// \a option as \a Option, or null: Qt hands elements the wrong option now and then.
template <class Option>
const Option* as(const QStyleOption& option)
{
    return qstyleoption_cast<const Option*>(&option);
}

/// Draws with \a function when the option is of its kind.
template <class Option>
bool drawAs(void (*function)(const Canvas&, const Option&), const Canvas& canvas, const QStyleOption& option)
{
    const auto* own = as<Option>(option);
    if (own)
        function(canvas, *own);
    return own != nullptr;
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

/// The control's own corners, where the ring follows them.
qreal ringRadius(const QStyleOption& option)
{
    return as<QStyleOptionFocusRect>(option) && isOn(option, QStyle::State_Item) ? 4 : controlRadius;
}

} // namespace

UnrutStyle::UnrutStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

const Colours& UnrutStyle::coloursFor(const QStyleOption& option) const
{
    const qint64 key = option.palette.cacheKey();
    if (!m_reading || m_reading->key != key)
        m_reading = Reading{key, coloursOf(option.palette)};
    return m_reading->colours;
}

Canvas UnrutStyle::canvasFor(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    return {*this, coloursFor(option), painter, widget};
}

void UnrutStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Canvas canvas = canvasFor(*option, *painter, widget);
    if (!drawFrame(element, canvas, *option) && !drawIndicator(element, canvas, *option))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool UnrutStyle::drawFrame(PrimitiveElement element, const Canvas& canvas, const QStyleOption& option) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(canvas, option);
        return true;
    case PE_FrameFocusRect:
        // It is asked for only where the keyboard is; trees do not say so once more in the state.
        if (isOn(option, QStyle::State_KeyboardFocusChange))
            paintFocusRing(canvas.painter, option.rect, ringRadius(option), canvas.colours);
        return true;
    case PE_PanelLineEdit:
        return drawAs(&drawLineEdit, canvas, option);
    case PE_Frame:
        return drawAs(&drawAreaFrame, canvas, option);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        paintSurface(canvas.painter, option.rect, panelSurface(canvas.colours));
        return true;
    case PE_PanelMenu:
        drawMenuPanel(canvas, option);
        return true;
    case PE_PanelTipLabel:
        drawToolTip(canvas, option);
        return true;
    case PE_PanelStatusBar:
        drawStatusBar(canvas, option);
        return true;
    case PE_PanelItemViewItem:
        return drawAs(&drawItemPanel, canvas, option);
    case PE_FrameLineEdit:    // drawn by its panel
    case PE_PanelItemViewRow: // drawn by the items, each its part
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

bool UnrutStyle::drawIndicator(PrimitiveElement element, const Canvas& canvas, const QStyleOption& option) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(canvas, option);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(canvas, option);
        return true;
    case PE_IndicatorBranch:
        drawBranch(canvas, option);
        return true;
    case PE_IndicatorItemViewItemDrop:
        drawDropPlace(canvas, option);
        return true;
    default:
        break;
    }
    const std::optional<Qt::ArrowType> arrow = arrowOf(element);
    if (arrow) {
        const QColor colour = isEnabled(option) ? canvas.colours.text : canvas.colours.disabled;
        drawChevron(canvas.painter, QRectF(option.rect).center(), *arrow, chevronSize(option), colour);
    }
    return arrow.has_value();
}

void UnrutStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Canvas canvas = canvasFor(*option, *painter, widget);
    if (drawLabel(element, canvas, *option) || drawBar(element, canvas, *option))
        return;
    if (element == CE_ItemViewItem) {
        if (const auto* item = as<QStyleOptionViewItem>(*option)) {
            const QStyleOptionViewItem readable = readableItem(*item, canvas.colours);
            QProxyStyle::drawControl(element, &readable, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool UnrutStyle::drawLabel(ControlElement element, const Canvas& canvas, const QStyleOption& option) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(canvas, option);
        return true;
    case CE_PushButtonLabel:
        return drawAs(&drawPushButtonLabel, canvas, option);
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = as<QStyleOptionButton>(option))
            drawCheck(canvas, *button, element == CE_RadioButton);
        return as<QStyleOptionButton>(option) != nullptr;
    case CE_ToolButtonLabel:
        return drawAs(&drawToolButtonLabel, canvas, option);
    case CE_ComboBoxLabel:
        return drawAs(&drawComboLabel, canvas, option);
    case CE_TabBarTabShape:
        return drawAs(&drawTabShape, canvas, option);
    case CE_TabBarTabLabel:
        return drawAs(&drawTabLabel, canvas, option);
    case CE_MenuItem:
        return drawAs(&drawMenuItem, canvas, option);
    case CE_MenuBarItem:
        return drawAs(&drawMenuBarItem, canvas, option);
    case CE_HeaderSection:
        return drawAs(&drawHeaderSection, canvas, option);
    case CE_HeaderLabel:
        return drawAs(&drawHeaderLabel, canvas, option);
    default:
        return false;
    }
}

bool UnrutStyle::drawBar(ControlElement element, const Canvas& canvas, const QStyleOption& option) const
{
    switch (element) {
    case CE_MenuBarEmptyArea:
    case CE_HeaderEmptyArea:
        canvas.painter.fillRect(option.rect, canvas.colours.panel);
        return true;
    case CE_FocusFrame:
        paintFocusRing(canvas.painter, option.rect, controlRadius, canvas.colours);
        return true;
    case CE_ProgressBarGroove:
        drawProgressGroove(canvas, option);
        return true;
    case CE_ProgressBarContents:
        return drawAs(&drawProgressContents, canvas, option);
    case CE_ProgressBarLabel: // a bar of 6 px has no room; the words stand beside it
    case CE_Splitter:         // a gap
        return true;
    default:
        return false;
    }
}

void UnrutStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const Canvas canvas = canvasFor(*option, *painter, widget);
    bool isDrawn = false;
    switch (control) {
    case CC_ScrollBar:
        isDrawn = drawAs(&drawScrollBar, canvas, *option);
        break;
    case CC_Slider:
        isDrawn = drawAs(&drawSlider, canvas, *option);
        break;
    case CC_ComboBox:
        isDrawn = drawAs(&drawCombo, canvas, *option);
        break;
    case CC_SpinBox:
        isDrawn = drawAs(&drawSpinBox, canvas, *option);
        break;
    case CC_ToolButton:
        // Fusion's would add a second mark for the menu and a second ring.
        drawButtonPanel(canvas, *option);
        isDrawn = drawAs(&drawToolButtonLabel, canvas, *option);
        break;
    default:
        break;
    }
    if (!isDrawn)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon UnrutStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(Icon::Close);
    case SP_ToolBarHorizontalExtensionButton: // every menu bar asks; Qt's own is a picture, read by all of Qt's readers
        return icon(Icon::More);
    case SP_ArrowLeft:
        return icon(Icon::ChevronLeft);
    case SP_ArrowRight:
        return icon(Icon::ChevronRight);
    case SP_ArrowUp:
        return icon(Icon::ChevronUp);
    case SP_ArrowDown:
        return icon(Icon::ChevronDown);
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Warning);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QStyle* makeStyle()
{
    return new UnrutStyle;
}

/// A label that leads to a field is drawn here, and the words of a box. What a person wrote may be of another direction
/// than the window: it stands where the window has it, and reads in its own.
void UnrutStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                              const QString& text, QPalette::ColorRole role) const
{
    const PainterState state(*painter);
    const Qt::LayoutDirection outer = painter->layoutDirection();
    if (outer != Qt::LayoutDirectionAuto) {
        const auto side = visualAlignment(outer, Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
        flags = (flags & ~Qt::AlignHorizontal_Mask) | static_cast<int>(side);
        painter->setLayoutDirection(directionOf(text, outer));
    }
    if (!breaksWhenUnderlined(text, flags)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, role));
    drawJoined(*painter, rect, flags, text);
}

} // namespace unrut
