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
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace unrut {

namespace {

constexpr int scrollBarThickness = 10;
constexpr qreal areaPadding = 7; ///< with the frame, the padding of a line edit

bool wantsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
           || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTabBar*>(widget)
           || qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSlider*>(widget)
           || qobject_cast<const QHeaderView*>(widget);
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

int frameWidth(const QWidget* widget)
{
    // Within 3 px of the corner the square viewport would stick out of the round frame.
    return qobject_cast<const QAbstractScrollArea*>(widget) ? 3 : 1;
}

int underlinesShortcut(const QWidget* widget)
{
    if (!widget || qobject_cast<const QMenu*>(widget))
        return 1;
    return widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)
           || (qobject_cast<const QMenuBar*>(widget) && widget->hasFocus());
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
    case PM_TabBarTabVSpace: return option ? em(*option) * 26 / 17 : 26;
    case PM_TabBarTabHSpace: return 32;
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin: return 0;
    case PM_MenuBarHMargin: return 3;
    case PM_MenuVMargin: return 5;
    case PM_MenuPanelWidth: return 1;
    case PM_TabBarScrollButtonWidth: return 28;
    case PM_ScrollBarExtent: return scrollBarThickness;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return sliderHandle(option);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSide(option, widget);
    case PM_DefaultFrameWidth: return frameWidth(widget);
    case PM_SplitterWidth: return 8;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
    case SH_ItemView_ShowDecorationSelected: return 0;
    case SH_UnderlineShortcut: return underlinesShortcut(widget);
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize UnrutStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    if (option) {
        switch (type) {
        case CT_PushButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                return pushButtonSize(*button, widget);
            break;
        case CT_ToolButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
                return toolButtonSize(*button, contents, widget);
            break;
        case CT_LineEdit: return lineEditSize(*option, contents, widget);
        case CT_ComboBox: return comboSize(*option, contents);
        case CT_SpinBox:
            if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
                return spinBoxSize(*spin, contents);
            break;
        case CT_CheckBox:
        case CT_RadioButton: return checkSize(*option, contents + QSize(indicatorSide(option, widget), 0));
        case CT_TabBarTab:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
                return tabSize(*tab, contents, widget);
            break;
        case CT_MenuBarItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
                return menuBarItemSize(*item, widget);
            break;
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
                return menuItemSize(*item, contents);
            break;
        case CT_ProgressBar:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
                return progressSize(*bar, contents);
            break;
        case CT_ItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
                return itemSize(*item, QProxyStyle::sizeFromContents(type, option, contents, widget));
            break;
        default: break;
        }
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
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
    case SE_ProgressBarContents: return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: return checkIndicatorRect(*option, widget);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: return checkTextRect(*option, widget);
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame && frame->lineWidth <= 0 ? 0 : em(*option) * 9 / 17;
        return option->rect.adjusted(padding, 2, -padding, -2);
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
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
