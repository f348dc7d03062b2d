// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>

namespace maksuarvio {

/// One of a few. The wheel scrolls the pane and never changes a choice in passing.
class Choice : public QComboBox {
    Q_OBJECT
public:
    struct Option {
        int value = 0;
        QString text;
        bool operator==(const Option&) const = default;
    };

    explicit Choice(QWidget* parent = nullptr);

    /// Does nothing where they are the same as before.
    void set_options(const std::vector<Option>& options);
    void show_value(int value);
    void showPopup() override;

signals:
    /// Chosen by the person.
    void chosen(int value);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    std::vector<Option> m_options;
};

} // namespace maksuarvio
