// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/result/receipt_line.h"
#include "ui/visit/visit.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace maksuarvio {

class NoticeList;
class Wording;

namespace theme {
class TextLabel;
}

/// Under the figures of a result: a line a service, what is to be known of them, and what is not
/// included. Scrolls by itself, or is as high as it is where the page scrolls as a whole.
class Receipt : public QScrollArea {
    Q_OBJECT
public:
    /// `visit` outlives the receipt.
    explicit Receipt(const Visit& visit, QWidget* parent = nullptr);

    void set_texts();
    /// Bigger type and no way to ask why.
    void set_client_view(bool client_view);
    void set_whole(bool whole);
    /// The current alternative's; `remarks` stand below its lines.
    void show_outcome(const Wording& wording, const QStringList& remarks);

signals:
    void why_requested(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fit();
    void show_lines(const Wording& wording);
    void show_months(const Wording& wording);
    ReceiptLine::Content content_of(const Line& line, const Wording& wording) const;
    ReceiptLine::Content unknown_line(std::size_t index, const Wording& wording) const;

    const Visit& m_visit;
    bool m_client_view = false;
    bool m_whole = false;

    QWidget* m_lines_line = nullptr;
    theme::TextLabel* m_lines_head = nullptr;
    QVBoxLayout* m_line_stack = nullptr;
    std::vector<ReceiptLine*> m_lines;
    /// What the months cost that are not as every month.
    theme::TextLabel* m_months_head = nullptr;
    QGridLayout* m_month_rows = nullptr;
    NoticeList* m_remarks = nullptr;
    theme::TextLabel* m_not_included_head = nullptr;
    theme::TextLabel* m_not_included = nullptr;
};

} // namespace maksuarvio
