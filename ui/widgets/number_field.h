// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace maksuarvio {

/// A field for a sum or an amount, kept as typed. Undo and redo are the visit's, not the field's.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    /// `characters` that are seen at once.
    explicit NumberField(int characters, QWidget* parent = nullptr);

    /// The text of the model; leaves the cursor where it is when nothing changes.
    void show_text(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Typed by the person.
    void typed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int m_characters;
};

} // namespace maksuarvio
