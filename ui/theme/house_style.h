// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace maksuarvio::theme {

/// The property of a field that is drawn as wrong.
inline constexpr auto kWrong = "maksuarvio_wrong";

/// Fusion with rounded, quiet controls that are large enough for a finger and show their focus.
/// Every label, tool tip and message box shows its text as it stands.
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    void draw_button_label(const QStyleOptionButton& option, QPainter* painter,
                           const QWidget* widget) const;
    void draw_combo_box(const QStyleOptionComboBox& option, QPainter* painter,
                        const QWidget* widget) const;
    void draw_spin_box(const QStyleOptionSpinBox& option, QPainter* painter,
                       const QWidget* widget) const;
    void draw_scroll_bar(const QStyleOptionSlider& option, QPainter* painter,
                         const QWidget* widget) const;
};

} // namespace maksuarvio::theme
