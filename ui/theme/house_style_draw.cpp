// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/drawing.h"
#include "ui/theme/house_style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace maksuarvio::theme {

namespace {

bool is_filled(const QStyleOptionButton& button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton);
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            draw_field(painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            draw_button(painter, option->rect, *option,
                        button->features.testFlag(QStyleOptionButton::Flat), is_filled(*button));
        return;
    case PE_PanelButtonTool:
        draw_button(painter, option->rect, *option, true, false);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        draw_focus_ring(painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
        draw_check_box(painter, option->rect, *option);
        return;
    case PE_IndicatorRadioButton:
        draw_radio_button(painter, option->rect, *option);
        return;
    case PE_IndicatorArrowDown:
        draw_mark(painter, QStringLiteral("chevron-down"), option->rect, 16, *option);
        return;
    case PE_IndicatorArrowUp:
        draw_mark(painter, QStringLiteral("chevron-up"), option->rect, 16, *option);
        return;
    case PE_IndicatorArrowRight:
        draw_mark(painter, QStringLiteral("chevron-right"), option->rect, 16, *option);
        return;
    case PE_IndicatorArrowLeft:
        draw_mark(painter, QStringLiteral("chevron-left"), option->rect, 16, *option);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    case PE_Frame:
        painter->setPen(hairline());
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            draw_button_label(*button, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        // What the box is too narrow for ends in dots, not in the middle of a letter.
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox shown = *box;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            shown.currentText =
                box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width());
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, window());
        if (element == CE_HeaderSection)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                hairline());
        return;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::draw_button_label(const QStyleOptionButton& option, QPainter* painter,
                                   const QWidget* widget) const
{
    QStyleOptionButton label = option;
    if (option.state.testFlag(State_Enabled)) {
        if (is_filled(option)) {
            label.palette.setColor(QPalette::ButtonText, on_accent());
            if (!label.icon.isNull())
                label.icon = QIcon(label.icon.pixmap(label.iconSize, QIcon::Selected));
        } else if (option.state.testFlag(State_On)) {
            label.palette.setColor(QPalette::ButtonText, accent());
        }
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            draw_combo_box(*combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            draw_spin_box(*spin, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            draw_scroll_bar(*bar, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::draw_combo_box(const QStyleOptionComboBox& option, QPainter* painter,
                                const QWidget* widget) const
{
    if (option.frame)
        draw_field(painter, option.rect, option, widget);
    else
        draw_button(painter, option.rect, option, true, false);
    if (!option.frame && option.state.testFlag(State_HasFocus))
        draw_focus_ring(painter, option.rect);
    draw_mark(painter, QStringLiteral("chevron-down"),
              subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), 16, option);
}

void HouseStyle::draw_spin_box(const QStyleOptionSpinBox& option, QPainter* painter,
                               const QWidget* widget) const
{
    draw_field(painter, option.rect, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxDown, SC_SpinBoxUp}) {
        const bool up = part == SC_SpinBoxUp;
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        painter->fillRect(QRect(rect.left(), rect.top() + space_s, 1, rect.height() - 2 * space_s),
                          hairline());
        QStyleOption button = option;
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        button.state.setFlag(State_Enabled, option.state.testFlag(State_Enabled)
                                                && option.stepEnabled.testFlag(step));
        button.state.setFlag(State_On, false);
        const bool active = option.activeSubControls.testFlag(part);
        button.state.setFlag(State_MouseOver, active);
        button.state.setFlag(State_Sunken, active && option.state.testFlag(State_Sunken));
        draw_button(painter, rect.adjusted(3, 3, -3, -3), button, true, false);
        draw_mark(painter, up ? QStringLiteral("plus") : QStringLiteral("minus"), rect, 16, button);
    }
}

void HouseStyle::draw_scroll_bar(const QStyleOptionSlider& option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool lies = option.orientation == Qt::Horizontal;
    const bool active = option.state.testFlag(State_MouseOver)
                        || option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const int thin = active ? 8 : 6;
    const int inset = ((lies ? slider.height() : slider.width()) - thin) / 2;
    const QRect bar =
        lies ? slider.adjusted(2, inset, -2, -inset) : slider.adjusted(inset, 2, -inset, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(outline());
    painter->drawRoundedRect(bar, thin / 2.0, thin / 2.0);
    painter->restore();
}

} // namespace maksuarvio::theme
