// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/house_style.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace maksuarvio::theme {

namespace {

constexpr int kIndicator = 22;
constexpr int kScrollBar = 14;
constexpr int kFieldPadding = 8;

int at_least_touch(int height)
{
    return std::max(height, touch);
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What is read here comes from tariffs, files and people, and is never markup: not in the
    // labels of the program's own, nor in those that Qt makes for tool tips and message boxes.
    // Qt would guess, and fetch the pictures that a text names.
    if (auto* label = qobject_cast<QLabel*>(widget))
        label->setTextFormat(Qt::PlainText);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator * text_percent() / 100;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space_s;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space_l;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return touch;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_MessageBoxIconSize:
        return (metric == PM_MessageBoxIconSize ? 40 : 20) * text_percent() / 100;
    case PM_FocusFrameHMargin:
        return space_xs;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        return {
            std::max(size.width() + space_s + (menu ? space_m * text_percent() / 100 : 0), touch),
            at_least_touch(size.height())};
    }
    case CT_ToolButton:
        return {at_least_touch(size.width()), at_least_touch(size.height())};
    case CT_LineEdit:
        return {size.width() + 2 * kFieldPadding, at_least_touch(size.height())};
    case CT_ComboBox:
        return {contents.width() + 2 * kFieldPadding + touch * 3 / 4,
                at_least_touch(contents.height() + space_s)};
    case CT_SpinBox:
        return {contents.width() + 2 * kFieldPadding + 2 * touch,
                at_least_touch(contents.height())};
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return {size.width(), at_least_touch(size.height())};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return size;
        return {size.width() + space_l, at_least_touch(size.height())};
    case CT_ItemViewItem:
        // The rows of a list that pops up are chosen by touch.
        if (widget && widget->window()->windowType() == Qt::Popup)
            return {size.width(), at_least_touch(size.height())};
        return size;
    default:
        return size;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding = frame && frame->lineWidth > 0 ? kFieldPadding : 0;
        return rect.adjusted(padding, 0, -padding, 0);
    }
    // A finger hits the whole of it, not the sign and the words alone.
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect
        || element == SE_PushButtonFocusRect || element == SE_CheckBoxClickRect
        || element == SE_RadioButtonClickRect)
        return option->rect;
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    const QRect whole = option->rect;
    QRect rect = whole;
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int side = buttons ? std::min(touch, whole.width() / 3) : 0;
        switch (part) {
        case SC_SpinBoxUp:
            rect.setLeft(whole.right() + 1 - side);
            break;
        case SC_SpinBoxDown:
            rect.setLeft(whole.right() + 1 - 2 * side);
            rect.setWidth(side);
            break;
        case SC_SpinBoxEditField:
            rect.adjust(kFieldPadding, 2, -2 * side - 2, -2);
            break;
        default:
            return whole;
        }
        return visualRect(option->direction, whole, rect);
    }
    if (control == CC_ComboBox) {
        const int side = touch * 3 / 4;
        switch (part) {
        case SC_ComboBoxArrow:
            rect.setLeft(whole.right() + 1 - side);
            break;
        case SC_ComboBoxEditField:
            rect.adjust(kFieldPadding, 2, -side, -2);
            break;
        default:
            return QProxyStyle::subControlRect(control, option, part, widget);
        }
        return visualRect(option->direction, whole, rect);
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the slider runs from end to end.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return whole;
        if (bar) {
            const bool lies = bar->orientation == Qt::Horizontal;
            const int length = lies ? whole.width() : whole.height();
            const int range = bar->maximum - bar->minimum;
            const int slider =
                range > 0 ? std::clamp(
                    static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                    std::min(touch, length), length)
                          : length;
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return lies ? QRect(whole.left() + from, whole.top(), size, whole.height())
                            : QRect(whole.left(), whole.top() + from, whole.width(), size);
            };
            if (part == SC_ScrollBarSlider)
                return visualRect(option->direction, whole, piece(start, slider));
            if (part == SC_ScrollBarSubPage)
                return visualRect(option->direction, whole, piece(0, start));
            if (part == SC_ScrollBarAddPage)
                return visualRect(option->direction, whole,
                                  piece(start + slider, length - start - slider));
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace maksuarvio::theme
