// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of UnrutStyle that measures.
#include "unrut_style.h"

#include "style_bars.h"
#include "style_buttons.h"
#include "style_checks.h"
#include "style_fields.h"
#include "style_menus.h"
#include "style_views.h"

#include <theme/style.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStatusBar>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace unrut {

namespace {

struct FixedMetric
{
    QStyle::PixelMetric metric;
    int pixels;
};
constexpr std::array fixedMetrics = {
    FixedMetric{QStyle::PM_TabBarTabHSpace, 32},
    FixedMetric{QStyle::PM_LineEditIconSize, 22}, // with the 2 px that Qt adds around it, a target
    FixedMetric{QStyle::PM_TabBarBaseOverlap, 0},
    FixedMetric{QStyle::PM_TabBarBaseHeight, 0},
    FixedMetric{QStyle::PM_TabBarTabOverlap, 0},
    FixedMetric{QStyle::PM_TabBarTabShiftHorizontal, 0},
    FixedMetric{QStyle::PM_TabBarTabShiftVertical, 0},
    FixedMetric{QStyle::PM_TabBarScrollButtonWidth, 28},
    FixedMetric{QStyle::PM_ButtonShiftHorizontal, 0},
    FixedMetric{QStyle::PM_ButtonShiftVertical, 0},
    FixedMetric{QStyle::PM_MenuBarPanelWidth, 0},
    FixedMetric{QStyle::PM_MenuBarHMargin, 3},
    FixedMetric{QStyle::PM_MenuBarVMargin, 0},
    FixedMetric{QStyle::PM_MenuBarItemSpacing, 0},
    FixedMetric{QStyle::PM_MenuHMargin, 0},
    FixedMetric{QStyle::PM_MenuVMargin, 5},
    FixedMetric{QStyle::PM_MenuPanelWidth, 1},
    FixedMetric{QStyle::PM_ScrollBarExtent, 10},
    FixedMetric{QStyle::PM_ScrollBarSliderMin, 32},
    FixedMetric{QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    FixedMetric{QStyle::PM_FocusFrameHMargin, 5},
    FixedMetric{QStyle::PM_FocusFrameVMargin, 5},
    FixedMetric{QStyle::PM_HeaderMargin, 6}, // heads stand over what is below them
    FixedMetric{QStyle::PM_SplitterWidth, 8},
    FixedMetric{QStyle::PM_ToolTipLabelFrameWidth, 6},
    FixedMetric{QStyle::PM_LayoutHorizontalSpacing, 8},
    FixedMetric{QStyle::PM_LayoutVerticalSpacing, 8},
    FixedMetric{QStyle::PM_LayoutLeftMargin, 16},
    FixedMetric{QStyle::PM_LayoutTopMargin, 16},
    FixedMetric{QStyle::PM_LayoutRightMargin, 16},
    FixedMetric{QStyle::PM_LayoutBottomMargin, 16},
};
constexpr qreal areaPadding = 7; ///< with the frame, the padding of a line edit

/// \a option as \a Option when \a isAsked and it is one, else null.
template <class Option>
const Option* as(bool isAsked, const QStyleOption* option)
{
    return isAsked ? qstyleoption_cast<const Option*>(option) : nullptr;
}

bool wantsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSlider*>(widget) ||
           qobject_cast<const QHeaderView*>(widget);
}

/// Menu bar and status bar lie on panel colour. The role, not a colour: it follows the palette by itself.
bool isBar(const QWidget* widget)
{
    return qobject_cast<const QStatusBar*>(widget) || qobject_cast<const QMenuBar*>(widget);
}

void padDocument(QWidget* widget)
{
    if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        plain->document()->setDocumentMargin(areaPadding);
    else if (auto* rich = qobject_cast<QTextEdit*>(widget))
        rich->document()->setDocumentMargin(areaPadding);
}

/// Qt writes weekends in a red that no palette knows.
void plainWeekends(QWidget* widget)
{
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
}

int frameWidth(const QWidget* widget)
{
    // Within 3 px of the corner the square viewport would stick out of the round frame.
    return qobject_cast<const QAbstractScrollArea*>(widget) ? 3 : 1;
}

/// Cuts a menu's corners: its window is square where nothing lies beneath it that could shine through.
int roundsMenu(const QStyleOption* option, QStyleHintReturn* result)
{
    auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(result);
    if (!mask || !option)
        return 0;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(option->rect), controlRadius, controlRadius);
    mask->region = QRegion(outline.toFillPolygon().toPolygon());
    return 1;
}

int underlinesShortcut(const QWidget* widget)
{
    if (!widget || qobject_cast<const QMenu*>(widget))
        return 1;
    return widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) ||
           (qobject_cast<const QMenuBar*>(widget) && widget->hasFocus());
}

} // namespace

void UnrutStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isBar(widget)) {
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Base);
    }
    // Qt keeps a palette of its own for tool tips, which a change of theme passes by.
    if (widget->inherits("QTipLabel"))
        widget->setPalette(QApplication::palette());
    padDocument(widget);
    plainWeekends(widget);
    if (auto* edit = qobject_cast<QDateTimeEdit*>(widget))
        keepOrder(*edit);
    if (auto* box = qobject_cast<QAbstractSpinBox*>(widget))
        keepSide(*box);
}

void UnrutStyle::unpolish(QWidget* widget)
{
    if (isBar(widget)) {
        widget->setAutoFillBackground(false);
        widget->setBackgroundRole(QPalette::NoRole);
    }
    QProxyStyle::unpolish(widget);
}

int UnrutStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_TabBarTabVSpace:
        return option ? em(*option) * 26 / 17 : 26;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return sliderHandle(option);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide(option, widget);
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    default:
        break;
    }
    const auto* fixed = std::find_if(fixedMetrics.begin(), fixedMetrics.end(),
                                     [metric](const FixedMetric& row) { return row.metric == metric; });
    return fixed != fixedMetrics.end() ? fixed->pixels : QProxyStyle::pixelMetric(metric, option, widget);
}

int UnrutStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_Mask: // it would cut the ring's corners
        return 0;
    case SH_FocusFrame_AboveWidget: // else it is cut off where the widget's parent ends
        return 1;
    case SH_Menu_Mask:
        return roundsMenu(option, result);
    case SH_UnderlineShortcut:
        return underlinesShortcut(widget);
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize UnrutStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    if (!option)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return lineEditSize(*option, contents, widget);
    case CT_ComboBox:
        return comboSize(*option, contents);
    default:
        break;
    }
    if (const auto* button = as<QStyleOptionButton>(type == CT_CheckBox || type == CT_RadioButton, option))
        return checkSize(*button, contents);
    if (const auto* button = as<QStyleOptionButton>(type == CT_PushButton, option))
        return pushButtonSize(*button, widget);
    if (const auto* button = as<QStyleOptionToolButton>(type == CT_ToolButton, option))
        return toolButtonSize(*button, contents, widget);
    if (const auto* spin = as<QStyleOptionSpinBox>(type == CT_SpinBox, option))
        return spinBoxSize(*spin, contents);
    if (const auto* tab = as<QStyleOptionTab>(type == CT_TabBarTab, option))
        return tabSize(*tab, contents, widget);
    if (const auto* item = as<QStyleOptionMenuItem>(type == CT_MenuBarItem, option))
        return menuBarItemSize(*item, widget);
    if (const auto* item = as<QStyleOptionMenuItem>(type == CT_MenuItem, option))
        return menuItemSize(*item, contents);
    if (const auto* bar = as<QStyleOptionProgressBar>(type == CT_ProgressBar, option))
        return progressSize(*bar, contents);
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto* item = as<QStyleOptionViewItem>(type == CT_ItemViewItem, option))
        return itemSize(*item, usual);
    return usual;
}

QRect UnrutStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return checkIndicatorRect(*option, widget);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return checkTextRect(*option, widget);
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame && frame->lineWidth <= 0 ? 0 : em(*option) * 9 / 17;
        return option->rect.adjusted(padding, 2, -padding, -2);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect UnrutStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboRect(*option, part);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar)
            return scrollBarRect(*slider, part);
        if (control == CC_Slider)
            return sliderRect(*slider, part);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
        return spinBoxRect(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace unrut
