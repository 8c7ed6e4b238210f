// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_translator.h"

#include <QRegularExpression>

#include <algorithm>

namespace unrut::wording {

using namespace Qt::StringLiterals;

namespace {

constexpr int percentLonger = 35;

/// What is not text: placeholders, those of the made-up journal too ('{lead}'), and a mnemonic with its mark.
const QRegularExpression& kept()
{
    static const QRegularExpression pattern(u"%L?\\d+|%L?n|&\\w|\\{\\w+\\}"_s);
    return pattern;
}

/// Each letter of \a from becomes the one in the same place of \a to.
QString replaced(QString text, const QString& from, const QString& to)
{
    for (QChar& letter : text) {
        const qsizetype place = from.indexOf(letter);
        if (place >= 0)
            letter = to.at(place);
    }
    return text;
}

QString accented(const QString& text)
{
    return replaced(text, u"aAeEiIoOuUcCnNsSyYzZ"_s, u"åÅéÉîÎöÖüÜçÇñÑšŠýÝžŽ"_s);
}

/// Each letter becomes another one, so that what differs in English, such as the letters with Alt, still does.
QString inArabicLetters(const QString& text)
{
    return replaced(text.toLower(), u"abcdefghijklmnopqrstuvwxyz"_s, u"ابصدعفغهيجكلمنوحقرستذطظخشز"_s);
}

QString keptPart(PseudoKind kind, const QString& part)
{
    const bool isMnemonic = part.startsWith(u'&');
    return isMnemonic && kind == PseudoKind::ArabicLetters ? u'&' + inArabicLetters(part.mid(1)) : part;
}

QString padding(qsizetype length)
{
    static const QString words = u"one two three four five six seven eight nine ten "_s;
    return words.repeated(length / words.size() + 1).left(length).trimmed();
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

std::optional<PseudoKind> pseudoKind(const QString& tag)
{
    if (tag == "en-XA"_L1)
        return PseudoKind::Longer;
    return tag == "ar-XB"_L1 ? std::optional(PseudoKind::ArabicLetters) : std::nullopt;
}

QLocale pseudoLocale(PseudoKind kind)
{
    return kind == PseudoKind::Longer ? QLocale(QLocale::English, QLocale::Europe)
                                      : QLocale(QLocale::Arabic, QLocale::Egypt);
}

QString pseudoText(PseudoKind kind, const QString& source)
{
    const auto changed = kind == PseudoKind::ArabicLetters ? inArabicLetters : accented;
    if (!hasLetter(QString(source).remove(kept())))
        return source;
    QString text;
    qsizetype end = 0;
    auto parts = kept().globalMatch(source);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        text += changed(source.mid(end, part.capturedStart() - end)) + keptPart(kind, part.captured());
        end = part.capturedEnd();
    }
    text += changed(source.mid(end));
    constexpr qsizetype least = 2;
    return kind == PseudoKind::Longer
               ? u"[%1 %2]"_s.arg(text, padding(std::max(least, source.size() * percentLonger / 100)))
               : text;
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QLatin1String about(context);
    const QString source = QString::fromUtf8(sourceText);
    if (about == "QGuiApplication"_L1 && source == "QT_LAYOUT_DIRECTION"_L1)
        return m_kind == PseudoKind::Longer ? u"LTR"_s : u"RTL"_s;
    // Names of keys are no sentences.
    if (about == "QShortcut"_L1)
        return {};
    return pseudoText(m_kind, source);
}

} // namespace unrut::wording
