// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/help_text.h"

#include "calc-core/estimate.h"
#include "calc-core/interruption.h"
#include "translations/numbers.h"
#include "ui/help/practice_cases.h"
#include "ui/visit/reading.h"

namespace maksuarvio {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toHtmlEscaped();
}

QString heading(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>").arg(text);
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString list(const QStringList& items)
{
    return QStringLiteral("<ol><li>%1</li></ol>").arg(items.join(QStringLiteral("</li><li>")));
}

QString table(const QList<std::pair<QString, QString>>& rows)
{
    QString text = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
    for (const auto& [name, meaning] : rows)
        text +=
            QStringLiteral("<tr><td style=\"padding-left: 0; padding-right: 24px\"><b>%1</b></td>"
                           "<td>%2</td></tr>")
                .arg(name, meaning);
    return text + QStringLiteral("</table>");
}

} // namespace

QString HelpText::html()
{
    return how_to() + keys() + examples() + interruption() + figures() + words();
}

QString HelpText::how_to() const
{
    return heading(tr("How to make an estimate"))
           + list(
               {tr("Enter the situation: the size of the household and the income, as one sum or "
                   "in parts."),
                tr("Add the services of the plan and how often. The result changes while you "
                   "type."),
                tr("Copy the alternative to compare it with another: fewer hours, or a service "
                   "voucher."),
                tr("Open “Why?” to see each step, its section of law and where the figure comes "
                   "from."),
                tr("Print the sheet for the client, copy the text for the record, and start anew "
                   "with New client: everything entered is wiped.")})
           + paragraph(tr("The program stores nothing that you enter. An estimate is not a "
                          "decision."));
}

QString HelpText::keys() const
{
    return heading(tr("Keys"))
           + table({{QStringLiteral("Ctrl+K"), tr("add a service: type three letters of its name")},
                    {tr("Ctrl+Up, Ctrl+Down"), tr("more or fewer hours")},
                    {QStringLiteral("Ctrl+M"), tr("produce the service in the next way")},
                    {QStringLiteral("Ctrl+D"), tr("copy the alternative")},
                    {QStringLiteral("Ctrl+1 … Ctrl+4"), tr("go to an alternative")},
                    {QStringLiteral("F2"), tr("why?")},
                    {QStringLiteral("F8"), tr("compare the alternatives side by side")},
                    {QStringLiteral("F9"), tr("client view: larger, without the county's cost")},
                    {QStringLiteral("Ctrl+P, Ctrl+S"), tr("print the sheet, save it as PDF")},
                    {tr("Ctrl+Shift+C"), tr("copy the text for the record")},
                    {QStringLiteral("Ctrl+Z"), tr("undo")},
                    {QStringLiteral("Ctrl+N"), tr("new client; Ctrl+Z takes it back for ten "
                                                  "seconds")}});
}

QString HelpText::examples()
{
    QString text = heading(tr("Worked examples"))
                   + paragraph(tr("Computed just now. Each can be opened to practise on: menu, "
                                  "Practice cases."));
    for (const PracticeCase& example : practice_cases())
        text += worked(example);
    return text;
}

// The first service of the first alternative, step by step.
QString HelpText::worked(const PracticeCase& example)
{
    const Entries& entries = example.entries;
    const auto snapshot = m_library.snapshot(entries.organiser, entries.date);
    if (!snapshot)
        return {};
    const Alternative plan = read_plan(entries, 0, **snapshot).alternative;
    const auto line =
        std::move(estimate_lines(read_situation(entries).household, plan, **snapshot).front());
    if (!line)
        return {};
    QString text = QStringLiteral("<h3>%1</h3>").arg(practice_name(example.kind).toHtmlEscaped());
    text += paragraph(shown(std::string(m_wording.name(*line->service)) + ", "
                            + m_wording.frequency(line->planned)));
    QStringList steps;
    for (const Step& step : line->steps)
        steps << QStringLiteral("%1 (%2)").arg(shown(m_wording.sentence(step)),
                                               shown(m_wording.reference(step.reference)));
    text += list(steps);
    const QString version = shown((*snapshot)->version());
    return text
           + paragraph(*example.source
                           ? tr("Tariff %1. Published by: %2").arg(version, shown(example.source))
                           : tr("Tariff %1. Made up.").arg(version));
}

QString HelpText::interruption() const
{
    using namespace std::chrono;
    const auto days = [](InterruptionCause cause) {
        return charged_days({2026y / August / 1, 2026y / August / 7, cause});
    };
    return heading(tr("When the service is interrupted (10 k §)"))
           + paragraph(tr("Away of one's own will from 1 to 7 August: %1 days are charged, then "
                          "none. In hospital for the same time: %2 days. A whole month away is not "
                          "charged.")
                           .arg(days(InterruptionCause::Client))
                           .arg(days(InterruptionCause::Institution)));
}

QString HelpText::figures() const
{
    return heading(tr("How sure a figure is"))
           + table({{shown(m_wording.name(Status::Official)),
                     tr("read in the law or on the organiser's own pages")},
                    {shown(m_wording.name(Status::Derived)),
                     tr("follows from the indices, not seen in print")},
                    {shown(m_wording.name(Status::Example)),
                     tr("for trying the program out, not a decided price")}});
}

QString HelpText::words() const
{
    return heading(tr("Words"))
           + table(
               {{tr("Income limit"), tr("what the household keeps before a percentage is taken")},
                {tr("Payment percentage"),
                 tr("the share of the income above the limit, by hours and household")},
                {tr("Personal allowance"), tr("what is left to the client in long-term care")},
                {tr("Service voucher"),
                 tr("the county pays a provider up to a value; the client the rest")},
                {tr("Fee ceiling"),
                 tr("what some health services may cost a client in a calendar year")},
                {tr("Reduction and waiver (11 §)"),
                 tr("a fee that endangers the client's livelihood must be lowered")}});
}

} // namespace maksuarvio
