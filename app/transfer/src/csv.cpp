// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/csv.h>

#include "json_reader.h"

#include <transfer/plain_signs.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets look past white space; the wide forms count in East Asian ones.
constexpr auto formulaSigns = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";

/// How many apostrophes stand before what looks like a formula; nothing when it does not.
std::optional<qsizetype> apostrophesBeforeFormula(const QString& text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    const QString rest = text.mid(count);
    return looksLikeFormula(rest) ? std::optional(count) : std::nullopt;
}

QString cellText(const QString& typed)
{
    const QString text = withoutControls(typed);
    QString cell = apostrophesBeforeFormula(text) ? u'\'' + text : text;
    const bool quotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    const bool hasEdges = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    return quotes || hasEdges ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString withoutApostrophe(const QString& cell)
{
    const auto count = apostrophesBeforeFormula(cell);
    return count && *count > 0 ? cell.mid(1) : cell;
}

/// Walks through the text once, cell by cell.
class CsvWalk
{
public:
    CsvWalk(const QString& text, const KeepReading& keep)
        : m_text(text), m_separator(separatorOf(text)), m_watch(keep, text.size())
    {}
    /// No more than \a most of them.
    Result<CsvRows> rows(size_t most);

private:
    /// The sign that the first row has most of outside of quotation marks; the comma when none is in it.
    [[nodiscard]] static QChar separatorOf(const QString& text);
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool quotedCell(QString& cell); ///< false when it does not end
    [[nodiscard]] QString plainCell();
    [[nodiscard]] Status endOfRow();

    const QString& m_text;
    QChar m_separator;
    ReadingWatch m_watch;
    qsizetype m_watched = 0; ///< how far the watch has heard of
    qsizetype m_at = 0;
    int m_line = 1;
    CsvRows m_rows;
    QStringList m_row;
};

QChar CsvWalk::separatorOf(const QString& text)
{
    constexpr QStringView separators = u",;\t";
    std::array<int, 3> counts{};
    bool hasBegun = false;
    bool isQuoted = false;
    bool mayBeQuoted = true; // at the start of a cell, and behind a mark that ends one: doubled, it does not
    for (const QChar c : text) {
        const bool isMark = c == u'"' && (isQuoted || mayBeQuoted);
        mayBeQuoted = !isQuoted && !isMark && separators.contains(c);
        if (isMark) {
            mayBeQuoted = isQuoted;
            isQuoted = !isQuoted;
        } else if (c == u'\n' && !isQuoted) {
            if (hasBegun)
                break;
            mayBeQuoted = true;
        } else if (mayBeQuoted) {
            ++counts[static_cast<size_t>(separators.indexOf(c))];
        }
        hasBegun = hasBegun || c != u'\n';
    }
    return separators[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

bool CsvWalk::quotedCell(QString& cell)
{
    ++m_at;
    while (!atEnd()) {
        const QChar c = m_text[m_at++];
        if (c == u'"' && !atEnd() && m_text[m_at] == u'"')
            ++m_at;
        else if (c == u'"')
            return true;
        m_line += c == u'\n' ? 1 : 0;
        cell += c;
    }
    return false;
}

QString CsvWalk::plainCell()
{
    const qsizetype from = m_at;
    while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
        ++m_at;
    return m_text.mid(from, m_at - from);
}

Status CsvWalk::endOfRow()
{
    const bool isEmpty = std::all_of(m_row.begin(), m_row.end(), [](const QString& cell) { return cell.isEmpty(); });
    if (!isEmpty)
        m_rows.push_back(m_row);
    m_row.clear();
    ++m_line;
    const qsizetype walked = m_at - m_watched;
    m_watched = m_at;
    return m_watch.pass(walked);
}

Result<CsvRows> CsvWalk::rows(size_t most)
{
    while (!atEnd() && m_rows.size() < most) {
        QString cell;
        const int line = m_line;
        if (m_text[m_at] == u'"' && !quotedCell(cell)) {
            return failure(ErrorCode::WrongShape,
                           TransferWords::tr("the quotation mark in line %1 has no end").arg(line));
        }
        cell += plainCell();
        m_row.append(withoutApostrophe(cell));
        const bool isRowEnd = atEnd() || m_text[m_at] == u'\n';
        const bool isCellAtEnd = !atEnd() && m_text[m_at] == m_separator && m_at + 1 == m_text.size();
        ++m_at;
        if (isCellAtEnd)
            m_row.append(QString());
        if (!isRowEnd && !isCellAtEnd)
            continue;
        if (const Status goesOn = endOfRow(); !goesOn)
            return goesOn.error();
    }
    return std::move(m_rows);
}

/// All line ends as \n, in one pass: QString::replace() moves the rest of the text again and again.
QString withPlainLineEnds(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    const QStringView all(text);
    qsizetype copied = 0;
    for (qsizetype at = all.indexOf(u'\r'); at >= 0; at = all.indexOf(u'\r', copied)) {
        plain += all.sliced(copied, at - copied);
        plain += u'\n';
        copied = at + (all.sliced(at).startsWith(u"\r\n") ? 2 : 1);
    }
    return plain += all.sliced(copied);
}

Result<CsvRows> readRows(const QByteArray& bytes, size_t most, const KeepReading& keep)
{
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return failure(ErrorCode::WrongShape, TransferWords::tr("it is not valid UTF-8"));
    // The mark goes once: what a cell begins with belongs to it, and fromUtf8() would take that too.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decode(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    const QString plain = text.contains(u'\r') ? withPlainLineEnds(text) : text;
    return CsvWalk(plain, keep).rows(most);
}

} // namespace

bool looksLikeFormula(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' ' && c != u'\n'; });
    return first != text.end() && QStringView(formulaSigns).contains(*first);
}

QByteArray csvFile(const CsvRows& rows)
{
    QString text = QChar(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? u","_s : QString()) + cellText(row[i]);
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<CsvRows> csvRows(const QByteArray& bytes, const KeepReading& keep)
{
    return readRows(bytes, std::numeric_limits<size_t>::max(), keep);
}

Result<QStringList> firstCsvRow(const QByteArray& bytes)
{
    auto rows = readRows(bytes, 1, {});
    if (!rows)
        return rows.error();
    return rows->empty() ? QStringList() : rows->front();
}

} // namespace unrut
