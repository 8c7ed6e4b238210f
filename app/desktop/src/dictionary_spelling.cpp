// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/dictionary_spelling.h>

#include "hunspell_dictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

#include <map>
#include <optional>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Several thousand words are a long life of writing; what is kept of answers is never more.
constexpr qsizetype mostAnswersKept = 20000;

/// 'de_DE' to where its two files lie, without their endings.
using Bases = std::map<QString, QString>;

Bases basesIn(const QStringList& folders)
{
    // In the same folders lie patterns for hyphens ('hyph_de_DE.dic') and others.
    static const QRegularExpression tag(u"^[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"_s);
    Bases bases;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        const QStringList files = dir.entryList({u"*.aff"_s}, QDir::Files | QDir::Readable);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            if (tag.match(name).hasMatch() && QFile::exists(dir.filePath(name + u".dic"_s)))
                bases.emplace(QString(name).replace(u'-', u'_'), dir.filePath(name));
        }
    }
    return bases;
}

/// The script that a language is written in, where a word in another one is no mistake.
std::optional<QChar::Script> scriptOf(const QString& tag)
{
    switch (QLocale(tag).script()) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    default:
        return std::nullopt;
    }
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& each : data) {
        for (const QString& name : {u"/hunspell"_s, u"/myspell"_s, u"/myspell/dicts"_s})
            folders.append(each + name);
    }
#ifdef Q_OS_MACOS
    folders << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s;
#endif
    return folders;
}

struct DictionarySpelling::Private
{
    /// Reads, on its thread; what it has read is taken once that is over.
    struct Reading
    {
        std::unique_ptr<QThread> thread;
        std::unique_ptr<HunspellDictionary> dictionary;
    };

    void tell() const
    {
        if (listener)
            listener();
    }
    void begin();
    void takeOver();
    void readOwnWords();

    QStringList folders;
    QString ownFile;
    QString tag;
    std::optional<QChar::Script> script;
    bool wasTried = false; ///< the reading of that tag has begun
    std::unique_ptr<HunspellDictionary> dictionary;
    std::unique_ptr<Reading> reading;
    QString readingTag;
    std::optional<QStringList> own; ///< read when first needed
    QSet<QString> accepted;         ///< own and ignored ones, in small letters
    QSet<QString> ignored;
    QHash<QString, bool> answers;
    std::function<void()> listener;
    QObject context; ///< what the thread tells
};

void DictionarySpelling::Private::begin()
{
    wasTried = true;
    const Bases bases = basesIn(folders);
    const auto base = bases.find(tag);
    if (base == bases.end())
        return;
    readingTag = tag;
    reading = std::make_unique<Reading>();
    reading->thread.reset(QThread::create(
        [into = reading.get(), path = base->second] { into->dictionary = HunspellDictionary::read(path); }));
    QObject::connect(
        reading->thread.get(), &QThread::finished, &context, [this] { takeOver(); }, Qt::QueuedConnection);
    reading->thread->start(QThread::LowPriority);
}

void DictionarySpelling::Private::takeOver()
{
    if (!reading || !reading->thread->wait())
        return;
    auto read = std::exchange(reading, nullptr);
    if (readingTag == tag)
        dictionary = std::move(read->dictionary);
    else
        wasTried = false; // another one was chosen meanwhile
    tell();
}

void DictionarySpelling::Private::readOwnWords()
{
    if (own)
        return;
    own.emplace();
    QFile file(ownFile);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (const QString word = line.trimmed(); !word.isEmpty())
                own->append(word);
        }
    }
    for (const QString& word : std::as_const(*own))
        accepted.insert(word.toLower());
}

DictionarySpelling::DictionarySpelling(const QStringList& folders, const QString& ownWords)
    : d(std::make_unique<Private>())
{
    d->folders = folders;
    d->ownFile = ownWords;
}

DictionarySpelling::~DictionarySpelling()
{
    if (d->reading)
        d->reading->thread->wait();
}

bool DictionarySpelling::canRead() const
{
    return HunspellDictionary::isBuiltIn();
}

QStringList DictionarySpelling::dictionaries() const
{
    QStringList tags;
    if (!canRead())
        return tags;
    const Bases bases = basesIn(d->folders);
    for (const auto& [tag, base] : bases)
        tags.append(tag);
    return tags;
}

void DictionarySpelling::choose(const QString& tag)
{
    if (tag == d->tag)
        return;
    d->tag = tag;
    d->script = scriptOf(tag);
    d->dictionary.reset();
    d->answers.clear();
    d->wasTried = false;
    d->tell();
}

bool DictionarySpelling::isReady()
{
    if (!d->dictionary && !d->tag.isEmpty() && !d->wasTried && !d->reading && canRead())
        d->begin();
    return d->dictionary != nullptr;
}

bool DictionarySpelling::accepts(const QString& word)
{
    if (!d->dictionary || word.isEmpty())
        return true;
    if (const auto known = d->answers.constFind(word); known != d->answers.constEnd())
        return *known;
    d->readOwnWords();
    const bool isForeign = d->script && word.front().script() != *d->script;
    const bool known = isForeign || d->accepted.contains(word.toLower()) || d->dictionary->knows(word);
    if (d->answers.size() >= mostAnswersKept)
        d->answers.clear();
    d->answers.insert(word, known);
    return known;
}

QStringList DictionarySpelling::suggestions(const QString& word)
{
    if (!d->dictionary)
        return {};
    QStringList found = d->dictionary->suggestions(word);
    found.removeDuplicates();
    return found.mid(0, mostSuggestions);
}

void DictionarySpelling::ignore(const QString& word)
{
    d->ignored.insert(word.toLower());
    d->accepted.insert(word.toLower());
    d->answers.clear();
    d->tell();
}

QStringList DictionarySpelling::ownWords() const
{
    d->readOwnWords();
    return *d->own;
}

Status DictionarySpelling::setOwnWords(const QStringList& words)
{
    QStringList kept;
    for (const QString& word : words) {
        if (const QString clean = word.simplified(); !clean.isEmpty() && !kept.contains(clean))
            kept.append(clean);
    }
    QDir().mkpath(QFileInfo(d->ownFile).absolutePath());
    QSaveFile file(d->ownFile);
    const QByteArray bytes = (kept.join(u'\n') + u'\n').toUtf8();
    const bool done = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    if (!done)
        return failure(ErrorCode::OutputFailed, file.errorString());
    d->own = kept;
    d->accepted = d->ignored;
    for (const QString& word : std::as_const(kept))
        d->accepted.insert(word.toLower());
    d->answers.clear();
    d->tell();
    return {};
}

void DictionarySpelling::setListener(std::function<void()> changed)
{
    d->listener = std::move(changed);
}

} // namespace unrut
