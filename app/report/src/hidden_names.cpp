// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hidden_names.h"

#include <report/report.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// 'Anna-Lena' becomes 'A.L.'.
QString initialsOf(const QString& name)
{
    QString initials;
    bool begins = true;
    for (const QChar character : name) {
        const bool divides = character == u'-' || character == u'_';
        if (begins && !divides)
            initials.append(character.toUpper()).append(u'.');
        begins = divides;
    }
    return initials;
}

/// \a text with what \a names matches replaced by the initials of its first group.
QString replaced(const QString& text, const QRegularExpression& names)
{
    QString result;
    qsizetype end = 0;
    auto matches = names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += initialsOf(match.captured(1));
        end = match.capturedEnd();
        // A name at the end of a sentence brings its own full stop.
        if (end < text.size() && text.at(end) == u'.')
            ++end;
    }
    return result + text.mid(end);
}

} // namespace

QString withoutNames(const QString& text)
{
    // Looser than the log's own reading of names: what might be one is better hidden.
    const QRegularExpression mention(u"@([\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}])"_s,
                                     QRegularExpression::UseUnicodePropertiesOption);
    return replaced(text, mention);
}

HiddenNames::HiddenNames(const QStringList& names)
{
    QStringList patterns;
    for (const QString& name : names) {
        const QString bare = name.startsWith(u'@') ? name.sliced(1) : name;
        if (!bare.isEmpty())
            patterns << QRegularExpression::escape(bare);
    }
    if (patterns.isEmpty())
        return;
    // 'Anna-Lena' before 'Anna', or half of her would stay.
    std::sort(patterns.begin(), patterns.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    m_known = QRegularExpression(u"(?<![\\p{L}\\p{N}\\p{M}_])(%1)(?![\\p{L}\\p{N}\\p{M}_])"_s.arg(patterns.join(u'|')),
                                 QRegularExpression::UseUnicodePropertiesOption);
}

QString HiddenNames::hiddenIn(const QString& text) const
{
    const QString mentionsHidden = withoutNames(text);
    return m_known.pattern().isEmpty() ? mentionsHidden : replaced(mentionsHidden, m_known);
}

} // namespace unrut
