// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/alternatives_table.h"

#include "ui/compare/alternatives_model.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace maksuarvio {

namespace {

constexpr int kSide = theme::space_s;
constexpr int kAbove = 3;
// A line of text can be laid out a fraction wider than it was measured.
constexpr int kPlay = 2;

// A cell as calm text on white, the chosen column tinted; the focus is a ring round one cell.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int chosen_column = -1;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.column() == chosen_column)
            painter->fillRect(option.rect, theme::chosen());
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::hairline());
        theme::WrappedText(index.data(Qt::DisplayRole).toString(),
                           index.data(Qt::FontRole).value<QFont>(), option.rect.width() - 2 * kSide,
                           Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()))
            .draw(*painter, index.data(Qt::ForegroundRole).value<QColor>(),
                  option.rect.topLeft() + QPoint(kSide, kAbove));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme::accent(), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

// The names of rows and columns in the program's type.
class TableHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

    int chosen = -1;
    int percent = 100;

    theme::WrappedText text_of(int section, int width) const
    {
        const bool across = orientation() == Qt::Horizontal;
        return {model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                theme::font_of(across ? theme::TextRole::Label : theme::TextRole::Body, percent),
                width, across ? Qt::AlignRight : Qt::AlignLeft};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const bool across = orientation() == Qt::Horizontal;
        painter->fillRect(rect, across && section == chosen ? theme::chosen() : theme::window());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::hairline());
        const QColor colour = !across             ? theme::quiet()
                              : section == chosen ? theme::accent()
                                                  : theme::text();
        const int left = across ? kSide : 0;
        const theme::WrappedText text = text_of(section, rect.width() - kSide - left);
        const int top = across ? (rect.height() - text.height()) / 2 : kAbove;
        text.draw(*painter, colour, rect.topLeft() + QPoint(left, top));
    }
};

TableHeader* header_of(QHeaderView* view)
{
    return static_cast<TableHeader*>(view);
}

} // namespace

AlternativesTable::AlternativesTable(AlternativesModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    setVerticalHeader(new TableHeader(Qt::Vertical, this));
    setItemDelegate(new CellDelegate(this));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            &AlternativesTable::alternative_chosen);
}

void AlternativesTable::set_current_alternative(int column)
{
    static_cast<CellDelegate*>(itemDelegate())->chosen_column = column;
    header_of(horizontalHeader())->chosen = column;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void AlternativesTable::fit()
{
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()})
        header_of(header)->percent = m_model.percent();
    const QFontMetrics metrics(theme::font_of(theme::TextRole::Body, m_model.percent()));
    // The names go on in a second line rather than take the figures their room.
    int names = 8 * metrics.averageCharWidth();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString name = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        names = std::max(names, metrics.horizontalAdvance(name) * 3 / 5);
        for (const QString& one_word : name.split(u' '))
            names = std::max(names, metrics.horizontalAdvance(one_word));
    }
    verticalHeader()->setFixedWidth(names + kSide + kPlay);
    horizontalHeader()->setMinimumSectionSize(least_column());
    int head = theme::touch;
    for (int column = 0; column < m_model.columnCount(); ++column)
        head = std::max(
            head,
            header_of(horizontalHeader())->text_of(column, columnWidth(column) - 2 * kSide).height()
                + 2 * kAbove);
    horizontalHeader()->setFixedHeight(head);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int height = height_of(row);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    // A table that takes the focus without a current cell can bring a screen reader down.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

// Wide enough for a figure and for the longest word of a name or a cell.
int AlternativesTable::least_column() const
{
    const QFontMetrics metrics(theme::font_of(theme::TextRole::Label, m_model.percent()));
    int least = metrics.horizontalAdvance(QStringLiteral("00 000,00"));
    const auto make_room = [&least](const QFontMetrics& font, const QString& text) {
        for (const QString& line : text.split(u'\n')) {
            for (const QString& one_word : line.split(u' '))
                least = std::max(least, font.horizontalAdvance(one_word) + kPlay);
        }
    };
    for (int column = 0; column < m_model.columnCount(); ++column) {
        make_room(metrics, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex cell = m_model.index(row, column);
            const QString text = cell.data(Qt::DisplayRole).toString();
            // Sums have room already.
            if (text.contains(u' '))
                make_room(QFontMetrics(cell.data(Qt::FontRole).value<QFont>()), text);
        }
    }
    return least + 2 * kSide;
}

int AlternativesTable::height_of(int row) const
{
    int height =
        header_of(verticalHeader())->text_of(row, verticalHeader()->width() - kSide).height();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        const theme::WrappedText text(m_model.data(index, Qt::DisplayRole).toString(),
                                      m_model.data(index, Qt::FontRole).value<QFont>(),
                                      columnWidth(column) - 2 * kSide);
        height = std::max(height, text.height());
    }
    return height + 2 * kAbove;
}

int AlternativesTable::whole_height() const
{
    int height = horizontalHeader()->height();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += rowHeight(row);
    return height;
}

int AlternativesTable::least_width() const
{
    return verticalHeader()->width() + m_model.columnCount() * least_column();
}

QSize AlternativesTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), whole_height()};
}

void AlternativesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int before = whole_height();
    fit();
    if (whole_height() != before)
        emit fitted();
}

bool AlternativesTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QTableView::viewportEvent(event);
}

} // namespace maksuarvio
