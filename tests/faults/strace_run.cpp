// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strace_run.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>

#include <csignal>

namespace unrut::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* markOfTheBeginning = "/the walk begins";

Told toldBy(const QByteArray& output)
{
    Told told;
    const QByteArrayList lines = output.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.split(' ');
        const QByteArray& what = words.front();
        if (what == "kept" || what == "refused") {
            ++(what == "kept" ? told.kept : told.refused);
            ++told.changes;
            told.fingerprint = words.back();
        } else if (what == "backup") {
            ++told.copies;
            told.backups[QString::fromUtf8(line.mid(line.indexOf('/')))] = words.value(1);
        } else if (what == "no-backup" || what == "not-opened") {
            ++told.refused;
            told.copies += what == "no-backup" ? 1 : 0;
        } else if (what == "closed") {
            told.closed = true;
        } else if (what == "wrong") {
            told.wrong = line;
        }
    }
    return told;
}

/// The lines of a trace, as 'NAME(ARGUMENTS) = RESULT'; each begins with the number of the process.
QByteArrayList linesOf(const QString& trace)
{
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    for (QByteArray& line : lines)
        line = line.mid(line.indexOf(' ') + 1).trimmed();
    return lines;
}

bool isSync(const QByteArray& name)
{
    return name == "fsync" || name == "fdatasync";
}

/// What needs no second sync: a copy that was given up, since the next one has another name; a lock, which means
/// nothing after the power was cut; and a folder that never can be synced, as some file systems have it.
bool needsNoSync(const QByteArray& path, bool isForever)
{
    const QFileInfo file(QFile::decodeName(path));
    const bool isGivenUp = path.contains("/backups/") && !file.exists();
    return isGivenUp || path.endsWith(".lock") || (isForever && file.isDir());
}

/// The first thing that is said to be kept while a file or folder is not synced, whose sync failed since the thing
/// before it.
QByteArray saidUnsynced(const QByteArrayList& lines, bool isForever)
{
    QSet<QByteArray> failed;
    for (const QByteArray& line : lines) {
        const QByteArray name = line.left(line.indexOf('('));
        const QByteArray path = line.mid(line.indexOf('<') + 1).split('>').front();
        if (isSync(name)) {
            if (line.contains("(INJECTED)"))
                failed.insert(path);
            else if (line.endsWith("= 0"))
                failed.remove(path);
        } else if (name == "writev") {
            failed.removeIf([&](const QByteArray& each) { return needsNoSync(each, isForever); });
            const bool isKept = line.contains("\"kept ") || line.contains("\"backup ");
            if (isKept && !failed.isEmpty())
                return line + " without " + failed.values().front();
            failed.clear();
        }
    }
    return {};
}

} // namespace

std::optional<std::vector<Call>> StraceRun::calls(const QByteArrayList& names)
{
    // A question mark: not every machine has all of them.
    const Told told = run("?access,?faccessat,?faccessat2,?" + names.join(",?"), {});
    if (told.kept == 0)
        return std::nullopt;
    std::vector<Call> calls;
    QMap<QByteArray, int> counted;
    bool begun = false;
    const QByteArray folder = QFile::encodeName(m_folder);
    const QByteArrayList lines = linesOf(trace());
    for (const QByteArray& line : lines) {
        begun = begun || line.contains(markOfTheBeginning);
        const QByteArray name = line.left(line.indexOf('('));
        if (!names.contains(name))
            continue;
        const int number = ++counted[name];
        if (begun && line.contains(folder))
            calls.push_back({name, number, line.mid(line.indexOf('<') + 1).split('>').front()});
    }
    return calls;
}

Told StraceRun::walk(const Injection& injection, int& hits)
{
    const QByteArray when = QByteArray::number(injection.call.number) + (injection.on ? "+" : "");
    const QByteArray what = injection.error == "KILL" ? ":signal=SIGKILL" : ":error=" + injection.error;
    const QByteArray traced = isSync(injection.call.name) ? QByteArray("fsync,fdatasync,writev") : injection.call.name;
    Told told = run(traced, injection.call.name + what + ":when=" + when);
    if (told.killed) {
        hits = 1;
        return told;
    }
    const QByteArrayList lines = linesOf(trace());
    told.unsynced = saidUnsynced(lines, injection.on);
    hits = static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const QByteArray& line) { return line.contains("(INJECTED)"); }));
    return told;
}

Told StraceRun::run(const QByteArray& traced, const QByteArray& injected)
{
    QStringList words{u"-f"_s, u"-qq"_s,         u"-y"_s,
                      u"-e"_s, u"signal=none"_s, u"-o"_s,
                      trace(), u"-e"_s,          u"trace="_s + QString::fromLatin1(traced)};
    // Quicker; but strace puts no signals in with it.
    if (!injected.contains(":signal="))
        words.prepend(u"--seccomp-bpf"_s);
    if (!injected.isEmpty())
        words << u"-e"_s << u"inject="_s + QString::fromLatin1(injected);
    words << m_program;
    QProcess walker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Leaks cannot be looked for while strace watches.
    if (const QString asan = environment.value(u"ASAN_OPTIONS"_s); !asan.isEmpty())
        environment.insert(u"ASAN_OPTIONS"_s, asan + ":detect_leaks=0"_L1);
    walker.setProcessEnvironment(environment);
    walker.start(u"strace"_s, words);
    const bool ended = walker.waitForFinished(120'000);
    Told told = toldBy(walker.readAllStandardOutput());
    told.killed = ended && walker.exitStatus() == QProcess::CrashExit && walker.exitCode() == SIGKILL;
    if (told.killed)
        return told;
    if (!ended || walker.exitStatus() != QProcess::NormalExit || walker.exitCode() != 0)
        told.wrong +=
            " it ended with " + QByteArray::number(walker.exitCode()) + ": " + walker.readAllStandardError().right(400);
    return told;
}

} // namespace unrut::faults
