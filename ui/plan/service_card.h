// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QFrame>

#include <array>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace maksuarvio {

class Choice;
class FieldNote;
class IconButton;
class LineLayout;
class NumberField;
class QuietText;
class ServiceDetailsForm;
class SumButton;

namespace theme {
class TextLabel;
}

/// One planned service in a line: mode, how often, the provider's price where it is asked for, and
/// what the client pays for it. Below it, while it is the one worked on, the reason; what is wrong
/// with it always.
class ServiceCard : public QFrame {
    Q_OBJECT
public:
    /// The `index`-th service of the current alternative.
    ServiceCard(Visit& visit, std::size_t index, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    void refresh();
    /// What the "more" button opens.
    void set_menu(QMenu* menu);
    /// Whether this is the one that is worked on.
    void set_current(bool current);
    /// To the field that a visit goes on with.
    void focus_amount();
    void focus_price();
    /// Opens what is asked only where it matters, or closes it.
    void toggle_details();
    /// So that the fields of cards above one another stand in line.
    int quantity_width() const;
    void set_quantity_width(int width);

signals:
    void why_requested();
    void steps_wanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const ServiceEntry& entry() const;
    void edit(const std::function<void(ServiceEntry&)>& change, const QString& field = {});
    void build();
    void build_below(QVBoxLayout* column);
    void connect_fields();
    void show_fields(const Service* service);
    void show_modes(const Service* service);
    void show_amount(const Service* service);
    void show_name(const Service* service);
    void show_line(const Line* line);
    QString reason(const Line& line) const;
    void show_problems();
    void show_below();
    void show_details();
    void unfold(bool open);
    void fit_name();
    std::array<FieldNote*, 4> notes() const
    {
        return {m_service_note, m_mode_note, m_amount_note, m_price_note};
    }

    Visit& m_visit;
    std::size_t m_index;
    const Wording* m_wording = nullptr;

    bool m_current = false;
    /// Whether its number can go up and down.
    bool m_steps = true;

    LineLayout* m_line = nullptr;
    theme::TextLabel* m_name;
    Choice* m_mode;
    QWidget* m_quantity;
    NumberField* m_amount;
    Choice* m_per;
    QLabel* m_steady;
    QWidget* m_price_group;
    NumberField* m_price;
    QLabel* m_price_unit;
    SumButton* m_why;
    IconButton* m_more;

    QWidget* m_below;
    QuietText* m_reason;
    IconButton* m_fewer;
    IconButton* m_further;
    QPushButton* m_unfold;
    /// Made when it is asked for.
    ServiceDetailsForm* m_details = nullptr;
    FieldNote* m_mode_note;
    FieldNote* m_amount_note;
    FieldNote* m_price_note;
    FieldNote* m_service_note;
};

} // namespace maksuarvio
