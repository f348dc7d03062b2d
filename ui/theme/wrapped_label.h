// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QLabel>

namespace maksuarvio::theme {

/// A label whose text goes on in the next line where the width ends. Layouts within layouts ask for
/// the height at the same few widths ten times over; it is measured once each.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

    /// A text that changes with the result, under a name that stays: a screen reader finds it as a
    /// description, and is not told of another name by each of a dozen labels.
    void show_under(const QString& name, const QString& text);

private:
    mutable QHash<int, int> m_heights;
    /// What they are of; not the text itself, which may be a client's.
    mutable size_t m_text_hash = 0;
    mutable QFont m_font;
};

} // namespace maksuarvio::theme
