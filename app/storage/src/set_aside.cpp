// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_file.h"

#include <storage/backups.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beforeRestoring = "before-restoring-"_L1;
/// Of an earlier Unrut, which numbered neither and made the copies before an upgrade beside the journal.
constexpr auto beforeUpgrade = "before-upgrade-from-"_L1;
constexpr auto left = "-left-"_L1;

QDateTime utc(QDateTime instant)
{
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// The number and the instant that stand in what follows the mark of a name; the form without a number is the older.
std::optional<BackupMark> markIn(const QString& text)
{
    static const QRegularExpression counted(u"^([0-9]{6,9})\\.([0-9]{8}T[0-9]{6})Z(?:-[0-9]+)?$"_s);
    static const QRegularExpression older(u"^(?:[0-9]+\\.)?([0-9]{8}-[0-9]{6})[0-9]{0,3}(?:-[0-9]+)?$"_s);
    BackupMark mark;
    if (const auto match = counted.match(text); match.hasMatch()) {
        mark = {match.captured(1).toInt(), utc(QDateTime::fromString(match.captured(2), u"yyyyMMdd'T'HHmmss"_s))};
    } else if (const auto former = older.match(text); former.hasMatch()) {
        mark = {0, utc(QDateTime::fromString(former.captured(1), u"yyyyMMdd-HHmmss"_s))};
    }
    return mark.madeAt.isValid() ? std::optional(mark) : std::nullopt;
}

} // namespace

bool BackupFolder::isNamedAsOne(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    if (name.contains(u'.' + beforeRestoring) || name.contains(u'.' + beforeUpgrade))
        return true;
    if (!name.contains(u'T') || !name.contains(u'Z'))
        return false; // as every journal's at every start, which need not wait for an expression to be compiled
    static const QRegularExpression counted(u"[.-][0-9]{6,9}\\.[0-9]{8}T[0-9]{6}Z(?:-[0-9]+)?(?:\\.[^.]*)?$"_s);
    return counted.match(name).hasMatch();
}

std::optional<BackupMark> BackupFolder::setAsideMarkOf(const QString& name) const
{
    for (const QLatin1String suffix : playedInSuffixes) {
        const QString begin = QFileInfo(m_journal).fileName() + suffix + left;
        if (name.startsWith(begin))
            return markIn(name.mid(begin.size()));
    }
    for (const QLatin1String mark : {beforeRestoring, beforeUpgrade}) {
        const QString begin = m_stem + u'.' + mark;
        if (name.startsWith(begin) && name.endsWith(m_suffix) && name.size() > begin.size() + m_suffix.size())
            return markIn(name.mid(begin.size(), name.size() - begin.size() - m_suffix.size()));
    }
    return std::nullopt;
}

std::vector<SetAsideFile> BackupFolder::setAside() const
{
    std::vector<SetAsideFile> found;
    const QDir folder = QFileInfo(m_journal).absoluteDir();
    const int lastBefore = lastBeforeEmptying();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        std::optional<BackupMark> mark = setAsideMarkOf(name);
        // What SQLite left goes with its file; when that is gone it is what there is.
        for (const QLatin1String suffix : playedInSuffixes) {
            const QString owner = name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
            if (!mark && owner != name && !names.contains(owner))
                mark = setAsideMarkOf(owner);
        }
        if (mark)
            found.push_back({*mark, folder.absoluteFilePath(name), mark->number <= lastBefore});
    }
    std::stable_sort(found.begin(), found.end(), [](const SetAsideFile& a, const SetAsideFile& b) {
        return std::pair(a.mark.number, a.mark.madeAt) > std::pair(b.mark.number, b.mark.madeAt);
    });
    return found;
}

Status BackupFolder::remove(const QString& file) const
{
    const std::vector<KeptBackup> kept = list();
    const std::vector<SetAsideFile> aside = setAside();
    const bool isOurs =
        std::any_of(kept.begin(), kept.end(), [&](const KeptBackup& one) { return one.file == file; }) ||
        std::any_of(aside.begin(), aside.end(), [&](const SetAsideFile& one) { return one.file == file; });
    if (!isOurs)
        return failure(ErrorCode::NotFound, u"backup"_s);
    // What lies beside it first: alone it would be taken for what is left of a journal.
    for (const QLatin1String suffix : playedInSuffixes) {
        if (kindOf(file + suffix) == PathKind::RegularFile && !QFile::remove(file + suffix))
            return failure(ErrorCode::FolderReadOnly, file + suffix);
    }
    if (!QFile::remove(file))
        return failure(ErrorCode::FolderReadOnly, file);
    // Somebody may delete it for what is in it: it must not come back.
    syncNames(QFileInfo(file).absolutePath());
    return {};
}

/// Put together without arg(): a path may hold a '%1' of its own.
QString BackupFolder::freeSetAsideName(const QDateTime& now) const
{
    constexpr int digits = 6;
    const QString number = QString::number(lastNumber() + 1).rightJustified(digits, u'0');
    const QString stem = QFileInfo(m_journal).absolutePath() + u'/' + m_stem + u'.' + beforeRestoring + number + u'.' +
                         now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem + m_suffix;
    for (int i = 2; !checkFree(name); ++i)
        name = stem + u'-' + QString::number(i) + m_suffix;
    return name;
}

} // namespace unrut
