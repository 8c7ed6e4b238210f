// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_query.h>

#include <domain/search_text.h>

#include <domain/clock.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

struct Term
{
    QString text;
    bool negative = false;
    bool phrase = false;
};

/// Without what no journal holds: NUL, and halves of characters, one of which the cut may leave.
QString readable(const QString& typed)
{
    QString text = typed.left(mostTyped);
    text.remove(QChar(u'\0'));
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201C' || character == u'\u201D' || character == u'\u201E';
}

/// The closing quote of a phrase that begins at \a from, or nothing when the quote stays open.
std::optional<qsizetype> closingQuote(const QString& typed, qsizetype from)
{
    for (qsizetype i = from; i < typed.size(); ++i) {
        if (isQuote(typed[i]))
            return i;
    }
    return std::nullopt;
}

/// Reads the term at \a at, which is no white space, and moves behind it.
Term nextTerm(const QString& typed, qsizetype& at)
{
    Term term;
    if (typed[at] == u'-' && at + 1 < typed.size() && !typed[at + 1].isSpace()) {
        term.negative = true;
        ++at;
    }
    if (isQuote(typed[at])) {
        const std::optional<qsizetype> end = closingQuote(typed, at + 1);
        if (end) {
            term.phrase = true;
            term.text = typed.sliced(at + 1, *end - at - 1);
            at = *end + 1;
            return term;
        }
        ++at;
    }
    const qsizetype start = at;
    while (at < typed.size() && !typed[at].isSpace() && !isQuote(typed[at]))
        ++at;
    term.text = typed.sliced(start, at - start);
    return term;
}

bool hasWord(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t character) { return QChar::isLetterOrNumber(character); });
}

bool hasSymbol(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return character > 0x7F && QChar::category(character) == QChar::Symbol_Other;
    });
}

void addWord(SearchQuery& query, const Term& term)
{
    QString words = searchText(term.text);
    words.replace(u'"', u' ');
    (term.negative ? query.unwanted : query.wanted).push_back({words.simplified(), !term.phrase});
}

/// The first and the last day of '2026', '2026-01' or '2026-01-31'; nothing for anything else.
std::optional<std::pair<QDate, QDate>> daysOf(const QString& text)
{
    const auto made = [&](const QString& format) {
        const QDate day = text.size() == format.size() ? QDate::fromString(text, format) : QDate();
        return isJournalDay(day) ? day : QDate();
    };
    if (const QDate day = made(u"yyyy-MM-dd"_s); day.isValid())
        return std::pair(day, day);
    if (const QDate month = made(u"yyyy-MM"_s); month.isValid())
        return std::pair(month, month.addMonths(1).addDays(-1));
    if (const QDate year = made(u"yyyy"_s); year.isValid())
        return std::pair(year, year.addYears(1).addDays(-1));
    return std::nullopt;
}

/// Takes kind:, before: and after:. False for everything else.
bool addNarrowing(SearchQuery& query, const Term& term)
{
    const QString name = term.text.section(u':', 0, 0).toLower();
    const QString value = term.text.section(u':', 1);
    if (name == "kind"_L1) {
        const auto kind = entryKindFromKey(value.toLower());
        if (kind)
            (term.negative ? query.withoutKinds : query.kinds).push_back(*kind);
        return kind.has_value();
    }
    const bool before = name == "before"_L1;
    if (term.negative || (!before && name != "after"_L1))
        return false;
    const auto days = daysOf(value);
    if (days && before && (query.to.isNull() || days->first <= query.to))
        query.to = days->first.addDays(-1);
    else if (days && !before && (query.from.isNull() || days->second >= query.from))
        query.from = days->second.addDays(1);
    return days.has_value();
}

void add(SearchQuery& query, const Term& term)
{
    if (!term.phrase && term.text.contains(u':') && addNarrowing(query, term))
        return;
    const bool named = !term.phrase && term.text.size() > 1 && hasWord(term.text.sliced(1));
    if (named && term.text.startsWith(u'#'))
        (term.negative ? query.withoutTags : query.tags).append(term.text.sliced(1).toLower());
    else if (named && term.text.startsWith(u'@'))
        (term.negative ? query.withoutPeople : query.people).append(term.text.sliced(1).toCaseFolded());
    else if (hasWord(term.text))
        addWord(query, term);
    else if (hasSymbol(term.text) && !term.negative)
        query.literals.append(term.text);
}

} // namespace

SearchQuery searchQuery(const QString& search)
{
    const QString typed = readable(search);
    SearchQuery query;
    int terms = 0;
    qsizetype at = 0;
    while (at < typed.size() && terms < mostTerms) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        add(query, nextTerm(typed, at));
        ++terms;
    }
    if (const QString plain = typed.trimmed(); query.isEmpty() && !plain.isEmpty())
        query.literals.append(plain);
    return query;
}

} // namespace unrut
