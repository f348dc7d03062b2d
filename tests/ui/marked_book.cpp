// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "marked_book.h"

#include "tariffs/book/shape.h"
#include "tariffs/keep/maintenance.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>
#include <stdexcept>

namespace maksuarvio {

namespace {

constexpr int kMostRows = 40;

bool is_text(std::string_view heading)
{
    constexpr std::array kTexts{"fi", "sv", "en", "reference", "source"};
    return std::ranges::find(kTexts, heading) != kTexts.end();
}

const QLabel* tip()
{
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<const QLabel*>(widget);
    }
    return nullptr;
}

void hover(QWidget& over, QPoint at, QStringList& wrong)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, over.mapToGlobal(at));
    QApplication::sendEvent(&over, &event);
    const QLabel* shown = tip();
    if (shown && shown->textFormat() != Qt::PlainText)
        wrong << QStringLiteral("the tip “%1”").arg(shown->text());
}

void hover_header(QHeaderView& header, QStringList& wrong)
{
    for (int i = 0; i < std::min(header.count(), kMostRows); ++i) {
        const int at = header.sectionViewportPosition(i) + 2;
        if (at > 0)
            hover(*header.viewport(),
                  header.orientation() == Qt::Horizontal ? QPoint(at, 2) : QPoint(2, at), wrong);
    }
}

void hover_cells(QAbstractItemView& view, QStringList& wrong)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), kMostRows); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            view.scrollTo(index);
            const QRect cell = view.visualRect(index);
            if (cell.isValid())
                hover(*view.viewport(), cell.center(), wrong);
        }
    }
}

} // namespace

MarkedBook::MarkedBook()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    if (!picture.save(this->picture()))
        throw std::runtime_error("the picture cannot be written");
    const std::string mark = " " + std::string(kTag) + "<img src=\"file://"
                             + this->picture().toStdString() + "\"/> " + kMnemonic + ' '
                             + kArgument;
    BookCells cells = cells_of(test::shipped_book(QStringLiteral("sample")));
    for (std::size_t file = 0; file < cells.files.size(); ++file) {
        CsvRows& rows = cells.files[file];
        const auto names = heading_row(static_cast<BookFile>(file));
        for (std::size_t row = 1; row < rows.size(); ++row) {
            // An address that is none would not be published.
            if (rows[row].front() == word(TextKey::FeedbackAddress))
                continue;
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                if (is_text(names[column]) && !rows[row][column].empty())
                    rows[row][column] += mark;
            }
        }
    }
    set_header_field(cells, HeaderField::Organiser, kOrganiser);
    set_header_field(cells, HeaderField::Version, kVersion);
    set_header_field(cells, HeaderField::DecisionBody, "Board" + mark);
    set_header_field(cells, HeaderField::DecisionSection, "1 §" + mark);
    m_draft = draft_from_cells(std::move(cells));
}

void MarkedBook::publish(const QString& store) const
{
    auto maintenance = Maintenance::open(store, test::any_sheet);
    if (!maintenance)
        throw std::runtime_error(message(maintenance.error()).toStdString());
    using namespace std::chrono;
    const auto published = maintenance->publish(
        m_draft, {.body = {}, .date = 2026y / January / 1, .section = {}, .who = QString()});
    if (published)
        return;
    std::string faults = message(published.error()).toStdString();
    for (const Fault& fault : published.error().faults)
        faults += '\n' + place_and_reason(fault).toStdString();
    throw std::runtime_error(faults);
}

QStringList shown_as_markup(QWidget& root)
{
    QApplication::processEvents();
    static_cast<void>(root.grab());
    QStringList wrong;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget);
            label && label->textFormat() != Qt::PlainText)
            wrong << QStringLiteral("the label “%1”").arg(label->text());
        if (auto* header = qobject_cast<QHeaderView*>(widget))
            hover_header(*header, wrong);
        else if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            hover_cells(*view, wrong);
        else if (!widget->toolTip().isEmpty())
            hover(*widget, widget->rect().center(), wrong);
    }
    QToolTip::hideText();
    return wrong;
}

bool is_seen(const QWidget& root, const QString& text)
{
    const auto has = [&](const QString& shown) { return shown.contains(text); };
    QList<const QWidget*> widgets{&root};
    widgets += root.findChildren<const QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* page = qobject_cast<const QTextEdit*>(widget);
        if ((label && has(label->text())) || (page && has(page->toPlainText())))
            return true;
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        const QAbstractItemModel* model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (has(model->index(row, column).data().toString()))
                    return true;
            }
        }
    }
    return false;
}

} // namespace maksuarvio
