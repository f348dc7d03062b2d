// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sheet_text.h"

namespace maksuarvio {

namespace {

struct Texts {
    QString& all;
    bool tight;

    void say(const std::string& text) { all += QString::fromStdString(text) + u'\n'; }
    void say(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            say(text);
    }
    void operator()(const sheet::Heading& heading) { say(heading.text); }
    void operator()(const sheet::Paragraph& paragraph) { say(paragraph.text); }
    void operator()(const sheet::BigFigure& figure)
    {
        say({figure.label, figure.value, figure.note});
    }
    void operator()(const sheet::Table& table)
    {
        for (const sheet::Column& column : table.columns)
            say(column.header);
        for (const auto& row : table.rows)
            say(row);
        say(table.total);
        for (const auto& row : table.below)
            say(row);
    }
    void operator()(const sheet::List& list) { say(list.items); }
    void operator()(const sheet::WritingLines& lines)
    {
        for (const sheet::WritingColumn& column : lines.columns)
            say(column.label);
    }
    void operator()(const sheet::QrCode& code) { say(code.alternative_text); }
    void operator()(const sheet::Group& group) { blocks(group.blocks); }
    void operator()(const sheet::Either& either) { blocks(tight ? either.tight : either.roomy); }
    void operator()(const sheet::Beside& beside)
    {
        blocks(beside.left);
        blocks(beside.right);
    }
    void blocks(const std::vector<sheet::Block>& blocks)
    {
        for (const sheet::Block& block : blocks)
            std::visit(*this, block.content);
    }
};

} // namespace

QString text_of(const sheet::Document& document, bool tight)
{
    QString all;
    Texts{all, tight}.blocks(document.blocks);
    return all;
}

} // namespace maksuarvio
