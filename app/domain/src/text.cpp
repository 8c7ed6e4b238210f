// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/text.h>

#include <QRegularExpression>
#include <QSet>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

bool isStorable(const QString& text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

QString withPlainLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(u'\v', u'\n'); // a line's end inside a paragraph, as word processors paste it
    text.replace(u'\f', u'\n');
    text.replace(u'\u0085', u'\n');
    return text;
}

QRegularExpression makeNamesBehind(QChar sign)
{
    // Marks belong to the class: in Devanagari, Thai or Arabic they are part of the word.
    QRegularExpression names(
        u"(?<![^\\s\\p{Ps}])%1([\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*)"_s.arg(sign),
        QRegularExpression::UseUnicodePropertiesOption);
    names.optimize();
    return names;
}

/// Built once: that costs more than looking through a text, and an import looks through hundreds of thousands.
const QRegularExpression& namesBehind(QChar sign)
{
    static const QRegularExpression tags = makeNamesBehind(u'#');
    static const QRegularExpression people = makeNamesBehind(u'@');
    return sign == u'#' ? tags : people;
}

/// What follows \a sign in \a text, in order; \a folded gives the form in which two of them count as one.
template <class Fold>
QStringList namesIn(const QString& text, QChar sign, Fold folded)
{
    // Most texts name nothing.
    if (!text.contains(sign))
        return {};
    QStringList names;
    QSet<QString> seen;
    auto matches = namesBehind(sign).globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured(1);
        const QString key = folded(found);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        names.append(found);
    }
    return names;
}

} // namespace

Result<QString> cleanOptionalText(const QString& typed, qsizetype maxLength, const QString& field)
{
    if (!isStorable(typed))
        return failure(ErrorCode::InvalidText, field);
    const QString plain = bearableText(withPlainLineEnds(typed)).trimmed();
    // A mark may be two in that form; with the latter counted, cleaning again changes nothing.
    const QString text = bearableText(plain.normalized(QString::NormalizationForm_C));
    if (text.size() > maxLength)
        return failure(ErrorCode::TextTooLong, field);
    return text;
}

Result<QString> cleanText(const QString& typed, qsizetype maxLength, const QString& field)
{
    Result<QString> text = cleanOptionalText(typed, maxLength, field);
    if (text && text->isEmpty())
        return failure(ErrorCode::EmptyText, field);
    return text;
}

QStringList tagsIn(const QString& text)
{
    const auto lower = [](const QString& tag) { return tag.toLower(); };
    QStringList tags = namesIn(text, u'#', lower);
    for (QString& tag : tags)
        tag = lower(tag);
    return tags;
}

QStringList mentionsIn(const QString& text)
{
    return namesIn(text, u'@', [](const QString& name) { return name.toCaseFolded(); });
}

bool isName(const QString& word)
{
    if (!word.startsWith(u'#') && !word.startsWith(u'@'))
        return false;
    bool hasLetter = false;
    const QList<uint> characters = QStringView(word).sliced(1).toUcs4();
    for (const char32_t character : characters) {
        const bool isLetter = QChar::isLetterOrNumber(character);
        if (!isLetter && !QChar::isMark(character) && character != u'-' && character != u'_')
            return false;
        hasLetter = hasLetter || isLetter;
    }
    return hasLetter;
}

QString withNameReplaced(const QString& text, const QString& from, const QString& to)
{
    const QChar sign = from.front();
    const auto folded = [sign](const QString& name) { return sign == u'#' ? name.toLower() : name.toCaseFolded(); };
    const QString wanted = folded(from.sliced(1));
    QString replaced;
    qsizetype copied = 0;
    auto matches = namesBehind(sign).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (folded(match.captured(1)) != wanted)
            continue;
        replaced += QStringView(text).sliced(copied, match.capturedStart(0) - copied);
        replaced += to;
        copied = match.capturedEnd(0);
    }
    return replaced + text.sliced(copied);
}

TextAndNames withoutLastNames(const QString& text)
{
    QStringList names;
    qsizetype end = text.size();
    for (;;) {
        qsizetype last = end;
        while (last > 0 && text.at(last - 1).isSpace())
            --last;
        qsizetype first = last;
        while (first > 0 && !text.at(first - 1).isSpace())
            --first;
        const QString word = text.mid(first, last - first);
        if (first == 0 || !isName(word))
            break;
        names.prepend(word);
        end = first;
    }
    const QString before = text.left(end);
    const QString words = before.trimmed();
    // In 'coffee with @Sofia' the name is part of what is said: only behind a full stop or a line's end it is not.
    const bool isSaid = !words.isEmpty() && (words.back().isPunct() || before.endsWith(u'\n'));
    if (names.isEmpty() || !isSaid)
        return {text, {}};
    return {words, names.join(u' ')};
}

} // namespace unrut
