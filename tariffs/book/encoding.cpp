// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace maksuarvio {

namespace {

constexpr QByteArrayView kMark("\xEF\xBB\xBF");
constexpr QByteArrayView kMark16Little("\xFF\xFE");
constexpr QByteArrayView kMark16Big("\xFE\xFF");
constexpr qsizetype kLongestWord = 40;

constexpr std::array kGuessed{Encoding::Windows1252, Encoding::Latin9, Encoding::Cp850,
                              Encoding::MacRoman};

// The characters from 0x80 on; U+FFFD where there is none.
constexpr std::u16string_view
    kWindows1252(u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
                 u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                 u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ");
constexpr std::u16string_view kLatin9(
    u"\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E"
    u"\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D"
    u"\u009E\u009F"
    u"\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ");
constexpr std::u16string_view
    kCp850(u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
           u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0");
constexpr std::u16string_view
    kMacRoman(u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
              u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");
static_assert(kWindows1252.size() == 128 && kLatin9.size() == 128 && kCp850.size() == 128
              && kMacRoman.size() == 128);

std::u16string_view upper_half(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows1252:
        return kWindows1252;
    case Encoding::Latin9:
        return kLatin9;
    case Encoding::Cp850:
        return kCp850;
    case Encoding::MacRoman:
        return kMacRoman;
    case Encoding::Utf8:
    case Encoding::Utf8Mark:
    case Encoding::Utf16:
        break;
    }
    return {};
}

QString decoded(const QByteArray& content, Encoding encoding)
{
    const std::u16string_view upper = upper_half(encoding);
    QString text(content.size(), Qt::Uninitialized);
    std::ranges::transform(content, text.begin(), [&](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x80 ? QChar(code) : QChar(upper[code - std::size_t(0x80)]);
    });
    return text;
}

// What words and names of Finland have beyond ASCII, and what stands alone as a word.
constexpr QStringView kLetters(u"äöåÄÖÅéÉüÜáÁàÀšŠžŽ");
constexpr QStringView kWordsOfOneLetter(u"åÅöÖáÁàÀšŠžŽ");
constexpr QStringView kSigns(u"\u00A0\u00AD§€°·×½²«»´–—‘’“”•…");
constexpr QStringView kBetweenLetters(u"\u00A0\u00AD’´–—");

bool fits(QChar before, QChar c, QChar after)
{
    if (kSigns.contains(c))
        return !(before.isLetter() && after.isLetter()) || kBetweenLetters.contains(c);
    if (!kLetters.contains(c) || before.isDigit() || after.isDigit())
        return false;
    if (!before.isLetter() && !after.isLetter())
        return kWordsOfOneLetter.contains(c);
    // A capital begins a word or stands among capitals.
    if (c.isUpper())
        return !before.isLower() && !(before.isUpper() && after.isLower());
    return !after.isUpper();
}

/// The first character beyond ASCII that no such text has; the size where all fit.
qsizetype first_misfit(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] >= QChar(0x80) && !fits(before, text[i], after))
            return i;
    }
    return text.size();
}

/// How many bytes of UTF-8 the character at a place takes; 0 where there is none.
qsizetype utf8_size(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return at + size <= bytes.size() && bytes.sliced(at, size).isValidUtf8() ? size : 0;
}

qsizetype first_not_utf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype size = utf8_size(bytes, at);
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

/// Two bytes that are a letter in UTF-8 and make no sense in any older encoding.
bool has_letter_in_utf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if ((bytes[i] == '\xC2' || bytes[i] == '\xC3') && utf8_size(bytes, i) == 2)
            return true;
    }
    return false;
}

/// Bytes for the eye: what is not ASCII is a mark of its own.
std::string word_of_bytes(const QByteArray& content, qsizetype at)
{
    QString text = QString::fromLatin1(content);
    std::ranges::replace_if(
        text, [](QChar c) { return c >= QChar(0x80); }, QChar(QChar::ReplacementCharacter));
    return word_at(text, at).toStdString();
}

std::string byte_at(const QByteArray& content, qsizetype at)
{
    return "0x" + QByteArray(1, content[at]).toHex().toUpper().toStdString();
}

tl::unexpected<Undecodable> undecodable(FaultCode code, const QByteArray& content, qsizetype at)
{
    return tl::unexpected(
        Undecodable{code, at, {byte_at(content, at), word_of_bytes(content, at)}});
}

/// Without a mark the order of the bytes shows in the first character, which is ASCII in a table.
QStringDecoder::Encoding order_of(const QByteArray& content)
{
    if (content.startsWith(kMark16Little) || content.startsWith(kMark16Big))
        return QStringDecoder::Utf16;
    return content.startsWith('\0') ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
}

tl::expected<std::vector<Decoding>, Undecodable> from_utf16(const QByteArray& content)
{
    QString text = QStringDecoder(order_of(content))(content);
    if (content.size() % 2 != 0 || !text.isValidUtf16() || text.contains(QChar(0)))
        return tl::unexpected(Undecodable{});
    return std::vector{Decoding{Encoding::Utf16, std::move(text)}};
}

/// The byte that a character was taken for.
std::optional<char> byte_of(QChar c, std::u16string_view upper)
{
    if (c < QChar(0x80))
        return static_cast<char>(c.unicode());
    const std::size_t at = upper.find(c.unicode());
    if (at == std::u16string_view::npos)
        return std::nullopt;
    return static_cast<char>(at + 0x80);
}

/// Whether what begins the bytes is a sign that texts have, in UTF-8: a letter or sign of Latin-1,
/// Š, š, Ž or ž, a dash, a quotation mark, the euro. These make no sense as characters one by one.
bool begins_as_utf8(QByteArrayView bytes)
{
    const auto continues = [&](qsizetype i) {
        return i < bytes.size() && (static_cast<unsigned char>(bytes[i]) & 0xC0U) == 0x80U;
    };
    if (!continues(1))
        return false;
    switch (static_cast<unsigned char>(bytes[0])) {
    case 0xC2:
    case 0xC3:
        return true;
    case 0xC5:
        return QByteArrayView("\xA1\xBD\xBE").contains(bytes[1]);
    case 0xE2:
        return (bytes[1] == '\x80' || bytes[1] == '\x82') && continues(2);
    default:
        return false;
    }
}

} // namespace

QString name_of(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Mark:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Latin9:
        return QStringLiteral("ISO-8859-15");
    case Encoding::Cp850:
        return QStringLiteral("CP850");
    case Encoding::MacRoman:
        return QStringLiteral("Mac Roman");
    }
    return {};
}

tl::expected<std::vector<Decoding>, Undecodable> decodings(const QByteArray& content)
{
    // No other encoding of a text has a byte of 0.
    if (content.startsWith(kMark16Little) || content.startsWith(kMark16Big)
        || content.contains('\0'))
        return from_utf16(content);
    const bool marked = content.startsWith(kMark);
    if (content.isValidUtf8())
        return std::vector{
            Decoding{marked ? Encoding::Utf8Mark : Encoding::Utf8,
                     QString::fromUtf8(marked ? content.sliced(kMark.size()) : content)}};
    if (marked || has_letter_in_utf8(content))
        return undecodable(FaultCode::NotUtf8Throughout, content, first_not_utf8(content));
    std::vector<Decoding> possible;
    qsizetype furthest = 0;
    for (const Encoding encoding : kGuessed) {
        QString text = decoded(content, encoding);
        const qsizetype misfit = first_misfit(text);
        furthest = std::max(furthest, misfit);
        if (misfit == text.size())
            possible.push_back({encoding, std::move(text)});
    }
    if (possible.empty())
        return undecodable(FaultCode::EncodingUnknown, content, furthest);
    return possible;
}

QString word_at(const QString& text, qsizetype at)
{
    const auto parts = [&](qsizetype i) { return QStringView(u" \t\r\n,;\"").contains(text[i]); };
    qsizetype begin = at;
    while (begin > 0 && !parts(begin - 1) && at - begin < kLongestWord / 2)
        --begin;
    qsizetype end = at;
    while (end < text.size() && !parts(end) && end - begin < kLongestWord)
        ++end;
    return text.sliced(begin, end - begin);
}

QString telling_word(const QString& text)
{
    const auto found =
        std::ranges::find_if(text, [](QChar c) { return c >= QChar(0x80) && c.isLetter(); });
    return found == text.end() ? QString() : word_at(text, found - text.begin());
}

std::optional<EncodedTwice> encoded_twice(const QString& text)
{
    // What begins such a sequence, in each of the encodings.
    if (std::ranges::none_of(text,
                             [](QChar c) { return QStringView(u"ÂÃÅâ┬├┼Ô¬√≈‚").contains(c); }))
        return std::nullopt;
    std::optional<EncodedTwice> found;
    for (const Encoding encoding : kGuessed) {
        QByteArray bytes;
        for (const QChar c : text)
            // What the encoding lacks ends a sequence.
            bytes += byte_of(c, upper_half(encoding)).value_or('?');
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (!begins_as_utf8(QByteArrayView(bytes).sliced(i)))
                continue;
            const QString word = word_at(text, i);
            QByteArray meant;
            for (const QChar c : word)
                meant += byte_of(c, upper_half(encoding)).value_or('?');
            EncodedTwice twice{word, QString::fromUtf8(meant)};
            if (first_misfit(twice.meant) == twice.meant.size())
                return twice;
            if (!found)
                found = std::move(twice);
            break;
        }
    }
    return found;
}

} // namespace maksuarvio
