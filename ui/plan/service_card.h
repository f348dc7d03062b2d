// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace maksuarvio {

class Choice;
class FieldNote;
class IconButton;
class NumberField;
class QuietText;
class WhyButton;

/// One planned service: mode, how often, the provider's price where it is asked for, and what the
/// client pays for it.
class ServiceCard : public QFrame {
    Q_OBJECT
public:
    /// The `index`-th service of the current alternative.
    ServiceCard(Visit& visit, std::size_t index, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    void refresh();
    /// What the "more" button opens.
    void set_menu(QMenu* menu);
    /// To the field that a visit goes on with.
    void focus_amount();

signals:
    void why_requested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ServiceEntry& entry() const;
    void edit(const std::function<void(ServiceEntry&)>& change, const QString& field = {});
    void build();
    void connect_fields();
    void show_fields(const Service* service);
    void show_name(const Service* service);
    void show_line(const Line* line);
    QString reason(const Line& line) const;
    void show_problems();

    Visit& m_visit;
    std::size_t m_index;
    const Wording* m_wording = nullptr;

    QLabel* m_name;
    QLabel* m_sum;
    Choice* m_mode;
    NumberField* m_amount;
    QLabel* m_unit;
    Choice* m_per;
    QLabel* m_price_label;
    NumberField* m_price;
    QLabel* m_price_unit;
    QuietText* m_reason;
    WhyButton* m_why;
    IconButton* m_more;
    FieldNote* m_mode_note;
    FieldNote* m_amount_note;
    FieldNote* m_price_note;
    FieldNote* m_service_note;
};

} // namespace maksuarvio
