// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_table.h"

#include "ui/paper/pdf_table_columns.h"

#include <algorithm>
#include <utility>

namespace maksuarvio::sheet::pdf {
namespace {

struct Rule {
    double weight = 0;
    Colour colour;
};
constexpr Rule no_rule{};
constexpr Rule thin_rule{0.6, hairline};
constexpr Rule strong_rule{0.9, tint(slate, 0.7)};

enum class RowKind { Header, Body, Total };

Face face_of(RowKind kind)
{
    switch (kind) {
    case RowKind::Header:
        return Face::QuietStrong;
    case RowKind::Total:
        return Face::Strong;
    case RowKind::Body:
        break;
    }
    return Face::Body;
}

/// A header that is higher is not repeated; a row leaves room for one that is.
constexpr double most_header_height = mm(25);

struct Place {
    Frame frame;
    Alignment alignment;
};

class TableSetter {
public:
    TableSetter(Setting& setting, const Table& table, Frame frame)
        : m_setting(setting), m_frame(frame), m_table(setting.add("Table"))
    {
        setting.structure.at(m_table).summary = table.summary;
        const std::vector<double> widths = fitting_widths(table);
        double left = frame.left;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            m_places.push_back({{left, widths[i]}, table.columns[i].alignment});
            left += widths[i] + column_gap;
        }
    }

    /// The eye finds the sum on a tint that reaches a little over the columns.
    Strips total(const std::vector<std::string>& texts, Rule below)
    {
        constexpr double overhang = 8;
        Strips strips = row(texts, RowKind::Total, below);
        for (Strip& strip : strips)
            strip.items.insert(strip.items.begin(),
                               BoxItem{m_frame.left - overhang, 0, m_frame.width + 2 * overhang,
                                       strip.height, 0, panel});
        return strips;
    }

    Strips row(const std::vector<std::string>& texts, RowKind kind, Rule below)
    {
        std::vector<Text> cells;
        std::vector<std::size_t> elements;
        int lines = 1;
        const std::size_t row_element = m_setting.add("TR", m_table);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            cells.push_back(
                m_setting.typesetter.set(texts[i], face_of(kind), m_places[i].frame.width));
            lines = std::max(lines, cells.back().lines);
            elements.push_back(cell(row_element, i, kind));
        }
        const double padding = m_setting.spacing.row;
        if (lines * m_setting.pitch(Face::Body) + 2 * padding + below.weight
            <= m_setting.page.sure_height() - most_header_height)
            return {piece(cells, elements, {0, lines}, {padding, padding}, below)};

        Strips pieces;
        for (int line = 0; line < lines; ++line) {
            const bool last = line + 1 == lines;
            pieces.push_back(piece(cells, elements, {line, line + 1},
                                   {line == 0 ? padding : 0, last ? padding : 0},
                                   last ? below : no_rule));
        }
        return pieces;
    }

private:
    std::vector<ColumnNeed> needs(const Table& table) const
    {
        std::vector<ColumnNeed> needs(table.columns.size());
        const auto measure = [&](std::size_t i, const std::string& text, RowKind kind) {
            Typesetter& typesetter = m_setting.typesetter;
            ColumnNeed& need = needs[i];
            need.natural =
                std::max(need.natural, typesetter.set_unwrapped(text, face_of(kind)).width);
            need.narrowest = std::max(need.narrowest, typesetter.narrowest(text, face_of(kind)));
        };
        for (std::size_t i = 0; i < needs.size(); ++i) {
            needs[i].firm = table.columns[i].alignment == Alignment::End;
            measure(i, table.columns[i].header, RowKind::Header);
            for (const auto& row : table.rows)
                measure(i, row[i], RowKind::Body);
            if (!table.total.empty())
                measure(i, table.total[i], RowKind::Total);
            for (const auto& row : table.below)
                measure(i, row[i], RowKind::Body);
        }
        if (table.even)
            make_even(needs);
        return needs;
    }

    static void make_even(std::vector<ColumnNeed>& needs)
    {
        ColumnNeed most;
        for (const ColumnNeed& need : needs) {
            if (need.firm)
                most = {std::max(most.natural, need.natural),
                        std::max(most.narrowest, need.narrowest), true};
        }
        std::ranges::replace_if(needs, &ColumnNeed::firm, most);
    }

    /// Of some good divisions of the width, the one that wraps to the fewest lines.
    std::vector<double> fitting_widths(const Table& table) const
    {
        std::vector<ColumnNeed> firm = needs(table);
        std::vector<double> best = column_widths(firm, m_frame.width);
        int fewest = line_count(table, best);
        for (ColumnNeed& need : firm) {
            if (need.firm)
                continue;
            const ColumnNeed usual = need;
            // As wide as it wishes, or no wider than its words.
            for (const ColumnNeed& other : {ColumnNeed{usual.natural, usual.narrowest, true},
                                            ColumnNeed{usual.narrowest, usual.narrowest, true}}) {
                need = other;
                std::vector<double> widths = column_widths(firm, m_frame.width);
                const int lines = line_count(table, widths);
                if (lines < fewest) {
                    fewest = lines;
                    best = std::move(widths);
                }
            }
            need = usual;
        }
        return best;
    }

    int line_count(const Table& table, const std::vector<double>& widths) const
    {
        int count = 0;
        for (const auto& row : table.rows) {
            int lines = 1;
            for (std::size_t i = 0; i < row.size(); ++i)
                lines =
                    std::max(lines, m_setting.typesetter.set(row[i], Face::Body, widths[i]).lines);
            count += lines;
        }
        return count;
    }

    std::size_t cell(std::size_t row_element, std::size_t column, RowKind kind)
    {
        if (kind != RowKind::Header && column > 0)
            return m_setting.add("TD", row_element);
        const std::size_t header = m_setting.add("TH", row_element);
        m_setting.structure.at(header).scope = kind == RowKind::Header ? "Column" : "Row";
        return header;
    }

    /// Some of a row's lines, cell by cell as they are read.
    Strip piece(const std::vector<Text>& cells, const std::vector<std::size_t>& elements,
                std::pair<int, int> lines, std::pair<double, double> padding, Rule below) const
    {
        const double pitch = m_setting.pitch(Face::Body);
        Strip strip;
        strip.height =
            padding.first + (lines.second - lines.first) * pitch + padding.second + below.weight;
        if (below.weight > 0)
            strip.items.emplace_back(BoxItem{m_frame.left, strip.height - below.weight,
                                             m_frame.width, below.weight, 0, below.colour});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Frame frame = m_places[i].frame;
            for (int line = lines.first; line < std::min(lines.second, cells[i].lines); ++line) {
                const bool at_end = m_places[i].alignment == Alignment::End;
                const double x = at_end ? frame.right() - cells[i].line_width(line) : frame.left;
                const double baseline =
                    padding.first + (line - lines.first) * pitch + m_setting.drop(Face::Body);
                strip.items.emplace_back(LineItem{cells[i], line, elements[i], x, baseline});
            }
        }
        return strip;
    }

    Setting& m_setting;
    Frame m_frame;
    std::size_t m_table;
    std::vector<Place> m_places;
};

} // namespace

Strips set_table(Setting& setting, const Table& table, Frame frame)
{
    if (table.columns.empty() || (table.rows.empty() && table.total.empty()))
        return {};
    TableSetter setter{setting, table, frame};

    std::vector<std::string> titles;
    for (const Column& column : table.columns)
        titles.push_back(column.header);
    const bool titled = std::any_of(titles.begin(), titles.end(),
                                    [](const std::string& title) { return !title.empty(); });
    Strips strips;
    std::shared_ptr<const Strip> header;
    if (titled) {
        strips = setter.row(titles, RowKind::Header, strong_rule);
        for (Strip& strip : strips)
            strip.keep_with_next = true;
        if (strips.size() == 1 && strips.front().height <= most_header_height)
            header = std::make_shared<const Strip>(strips.front());
    }
    const auto add = [&](Strips row) {
        for (Strip& strip : row)
            strip.repeated_above = header;
        append(strips, std::move(row));
    };
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        const bool before_total = last && !table.total.empty();
        add(setter.row(table.rows[i], RowKind::Body,
                       before_total ? strong_rule
                       : last       ? no_rule
                                    : thin_rule));
        strips.back().keep_with_next = before_total;
    }
    if (!table.total.empty())
        add(setter.total(table.total, table.below.empty() ? no_rule : thin_rule));
    for (const auto& row : table.below) {
        strips.back().keep_with_next = true;
        add(setter.row(row, RowKind::Body, &row == &table.below.back() ? no_rule : thin_rule));
    }
    return strips;
}

} // namespace maksuarvio::sheet::pdf
