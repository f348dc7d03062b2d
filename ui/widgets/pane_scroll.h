// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace maksuarvio {

/// A pane that scrolls up and down inside itself and is never narrower than what it holds. The
/// field with the focus stays in sight when the pane or what it holds changes.
class PaneScroll : public QScrollArea {
    Q_OBJECT
public:
    /// How high it would like to be: as its content, as its content whose lines break at this
    /// width, or it takes what there is.
    enum class Height : std::uint8_t { OfContent, OfText, WhatThereIs };

    PaneScroll(QWidget* content, Height height, QWidget* parent = nullptr);

    /// As high as its content, for a page that scrolls as a whole.
    void set_whole(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_focus();
    /// Its texts keep their lines where they break at this width.
    void keep_content_whole();

    int whole_height() const;

    Height m_height;
    bool m_whole = false;
};

} // namespace maksuarvio
