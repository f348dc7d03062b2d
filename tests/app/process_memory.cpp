// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/process_memory.h"

#include <QFile>

#include <cstring>

namespace maksuarvio::test {

namespace {

QByteArray utf16(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

/// What is sought, by its first two bytes: every byte of a process is looked at but once.
class Index {
public:
    explicit Index(const std::vector<Sought>& all) : m_places(65536)
    {
        for (const Sought& sought : all)
            m_places[key(sought.bytes.constData())].push_back(&sought);
    }

    void find_in(const QByteArray& region, quint64 begin, const QByteArray& name,
                 QStringList& found) const
    {
        const char* bytes = region.constData();
        for (qsizetype at = 0; at + 1 < region.size(); ++at) {
            for (const Sought* sought : m_places[key(bytes + at)]) {
                if ((begin + quint64(at)) % quint64(sought->alignment) == 0
                    && at + sought->bytes.size() <= region.size()
                    && std::memcmp(bytes + at, sought->bytes.constData(),
                                   std::size_t(sought->bytes.size()))
                           == 0)
                    found << described(*sought, region, at, name);
            }
        }
    }

private:
    static std::size_t key(const char* bytes)
    {
        return std::size_t(quint8(bytes[0])) << 8 | quint8(bytes[1]);
    }

    static QString described(const Sought& sought, const QByteArray& region, qsizetype at,
                             const QByteArray& name)
    {
        QByteArray around = region.mid(std::max<qsizetype>(0, at - 32), 96);
        for (char& c : around)
            c = c >= ' ' && c <= '~' ? c : '.';
        return QStringLiteral("%1 in %2: %3")
            .arg(sought.name, QString::fromUtf8(name), QString::fromLatin1(around));
    }

    std::vector<std::vector<const Sought*>> m_places;
};

} // namespace

std::vector<Sought> traces_of(qint64 cents)
{
    const QString decimals = QStringLiteral("%1").arg(cents % 100, 2, 10, QChar(u'0'));
    const QString whole = QString::number(cents / 100);
    const auto grouped = [&](QStringView separator) {
        QString text = whole;
        for (qsizetype at = text.size() - 3; at > 0; at -= 3)
            text.insert(at, separator);
        return text;
    };
    std::vector<Sought> traces;
    for (const QString& text :
         {whole + u',' + decimals, whole + u'.' + decimals, grouped(u"\u00A0") + u',' + decimals,
          grouped(u" ") + u',' + decimals, grouped(u",") + u'.' + decimals, whole + decimals}) {
        traces.push_back({text + " in UTF-8", text.toUtf8()});
        traces.push_back({text + " in UTF-16", utf16(text), 2});
    }
    QByteArray number(sizeof cents, '\0');
    std::memcpy(number.data(), &cents, sizeof cents);
    traces.push_back({QString::number(cents) + " as a number", number, sizeof cents});
    return traces;
}

std::optional<QStringList> find_in_memory(qint64 process, const std::vector<Sought>& sought)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + "maps");
    QFile memory(folder + "mem");
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const Index index(sought);
    QStringList found;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        // 55d0-55e0 rw-p 00000000 00:00 0    [heap]
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields[1].startsWith("rw"))
            continue;
        const qsizetype dash = fields[0].indexOf('-');
        const quint64 begin = fields[0].first(dash).toULongLong(nullptr, 16);
        const quint64 end = fields[0].mid(dash + 1).toULongLong(nullptr, 16);
        const QByteArray region =
            memory.seek(qint64(begin)) ? memory.read(qint64(end - begin)) : QByteArray();
        if (region.size() != qsizetype(end - begin))
            found << "not readable: " + QString::fromUtf8(line);
        index.find_in(region, begin, fields.value(5, "no file"), found);
    }
    return found;
}

} // namespace maksuarvio::test
