// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hunspell_dictionary.h"

#ifdef UNRUT_HUNSPELL
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <string>
#include <vector>
#endif

namespace unrut {

#ifdef UNRUT_HUNSPELL

namespace {

/// Dictionaries know the plain apostrophe, if any.
QString plain(QString word)
{
    return word.replace(QChar(u'’'), QChar(u'\''));
}

bool isReadable(const QString& file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isReadable() && info.size() > 0;
}

} // namespace

struct HunspellDictionary::Private
{
    explicit Private(const QString& base)
        : hunspell(QFile::encodeName(base + QLatin1String(".aff")).constData(),
                   QFile::encodeName(base + QLatin1String(".dic")).constData()),
          encode(hunspell.get_dict_encoding().c_str()),
          decode(hunspell.get_dict_encoding().c_str())
    {}

    /// Empty for what the dictionary has no letters for.
    std::string encoded(const QString& word)
    {
        encode.resetState();
        const QByteArray bytes = encode.encode(word);
        return encode.hasError() ? std::string() : bytes.toStdString();
    }

    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};

bool HunspellDictionary::isBuiltIn()
{
    return true;
}

std::unique_ptr<HunspellDictionary> HunspellDictionary::read(const QString& base)
{
    // What is not there would be complained about on standard error.
    if (!isReadable(base + QLatin1String(".aff")) || !isReadable(base + QLatin1String(".dic")))
        return nullptr;
    auto inside = std::make_unique<Private>(base);
    if (!inside->encode.isValid() || !inside->decode.isValid())
        return nullptr;
    return std::unique_ptr<HunspellDictionary>(new HunspellDictionary(std::move(inside)));
}

bool HunspellDictionary::knows(const QString& word) const
{
    const std::string asked = d->encoded(plain(word));
    return asked.empty() || d->hunspell.spell(asked);
}

QStringList HunspellDictionary::suggestions(const QString& word) const
{
    const std::string asked = d->encoded(plain(word));
    if (asked.empty())
        return {};
    const std::vector<std::string> found = d->hunspell.suggest(asked);
    QStringList words;
    words.reserve(static_cast<qsizetype>(found.size()));
    for (const std::string& each : found)
        words.append(d->decode.decode(QByteArrayView(each.data(), static_cast<qsizetype>(each.size()))));
    return words;
}

#else

struct HunspellDictionary::Private
{};

bool HunspellDictionary::isBuiltIn()
{
    return false;
}

std::unique_ptr<HunspellDictionary> HunspellDictionary::read(const QString&)
{
    return nullptr;
}

bool HunspellDictionary::knows(const QString&) const
{
    return true;
}

QStringList HunspellDictionary::suggestions(const QString&) const
{
    return {};
}

#endif

HunspellDictionary::HunspellDictionary(std::unique_ptr<Private> inside) : d(std::move(inside)) {}

HunspellDictionary::~HunspellDictionary() = default;

} // namespace unrut
