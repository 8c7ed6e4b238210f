// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does while nobody touches it and twenty reminders wait for their day: processor time, and how often
// any of its threads woke up in the busiest minute. Linux tells both, thread by thread. Beside the plain window: one in
// which a text field has the keyboard, with a tray and a notification daemon around, and one that is hidden in a tray.

#include "measure.h"
#include "private_display.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace unrut::bench;

namespace {

const QString processor = u"processor time in all [ms]"_s;
const QString wakes = u"wake-ups of all threads in the busiest minute"_s;
constexpr int reminders = 20;
/// Until the window, and what begins after it, have come to rest.
constexpr std::chrono::seconds rest{20};
constexpr double nanosecondsInMillisecond = 1e6;

struct Work
{
    double milliseconds = 0.0;
    double wakeUps = 0.0;
};

/// What all threads of \a process have done so far.
Work workOf(qint64 process)
{
    Work work;
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : names) {
        QFile times(threads.filePath(thread + u"/schedstat"_s));
        if (times.open(QIODevice::ReadOnly))
            work.milliseconds += times.readAll().split(' ').front().toDouble() / nanosecondsInMillisecond;
        QFile status(threads.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                work.wakeUps += line.split('\t').last().toDouble();
        }
    }
    return work;
}

bool run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

int fail(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// The program in one of its states, on a desktop of its own.
class Idler
{
public:
    Idler(QString name, QStringList options, bool hasPeers)
        : m_name(std::move(name)), m_options(std::move(options)), m_hasPeers(hasPeers)
    {}

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool begin(const QString& program);
    /// Puts the keyboard into a text field.
    [[nodiscard]] bool press(const QString& key) const
    {
        return run(u"xdotool"_s, {u"key"_s, key}, m_display.environment());
    }
    void note();
    /// Null when it ended, or nothing was counted.
    [[nodiscard]] std::optional<std::vector<double>> end();

private:
    bool start(QProcess& process, const QString& program, const QStringList& arguments) const
    {
        process.setProcessEnvironment(m_display.environment());
        process.start(program, arguments);
        return process.waitForStarted();
    }

    QString m_name;
    QStringList m_options;
    bool m_hasPeers;
    PrivateDisplay m_display;
    QTemporaryDir m_folder;
    QProcess m_tray;
    QProcess m_daemon;
    QProcess m_process;
    std::vector<Work> m_notes;
};

bool Idler::begin(const QString& program)
{
    if (!m_display.isUp())
        return false;
    const QString journal = m_folder.filePath(u"idle.unrut"_s);
    for (int i = 1; i <= reminders; ++i) {
        const QString due = QDate::currentDate().addDays(i).toString(Qt::ISODate);
        if (!run(program, {u"goal"_s, u"add"_s, u"Goal %1 !%2"_s.arg(i).arg(due), u"--journal"_s, journal},
                 m_display.environment()))
            return false;
    }
    const QString peers = QString::fromUtf8(UNRUT_PEERS_DIR) + u'/';
    const QString python = u"/usr/bin/python3"_s;
    if (m_hasPeers && (!start(m_tray, python, {u"-B"_s, peers + u"tray_host.py"_s}) ||
                       !start(m_daemon, python, {u"-B"_s, peers + u"notice_daemon.py"_s, u"actions"_s})))
        return false;
    QThread::sleep(2); // until both have their names
    return start(m_process, program, QStringList{u"--journal"_s, journal} + m_options);
}

void Idler::note()
{
    m_notes.push_back(workOf(m_process.processId()));
}

std::optional<std::vector<double>> Idler::end()
{
    const bool stillRuns = m_process.state() == QProcess::Running;
    for (QProcess* process : {&m_process, &m_tray, &m_daemon}) {
        process->terminate();
        if (!process->waitForFinished())
            process->kill();
    }
    // A system that counts nothing would look like a program that does nothing.
    if (!stillRuns || m_notes.front().milliseconds <= 0.0 || m_notes.front().wakeUps <= 0.0)
        return std::nullopt;
    double busiest = 0.0;
    for (size_t minute = 1; minute < m_notes.size(); ++minute)
        busiest = std::max(busiest, m_notes[minute].wakeUps - m_notes[minute - 1].wakeUps);
    return std::vector{m_notes.back().milliseconds - m_notes.front().milliseconds, busiest};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return fail(u"usage: idle_meter PROGRAM [MINUTES]"_s);
    const QString& program = arguments.at(1);
    const int minutes = arguments.value(2, u"10"_s).toInt();
    std::array<Idler, 3> idlers{Idler(u"twenty reminders"_s, {}, false),
                                Idler(u"a text field with a tray and a daemon"_s, {}, true),
                                Idler(u"hidden in a tray"_s, {u"--minimized"_s}, true)};
    for (Idler& idler : idlers) {
        if (!idler.begin(program))
            return fail(u"there is no Xvfb, dbus-daemon, openbox or python3, or the program did not start"_s);
    }
    QThread::sleep(5); // until the windows are up
    if (!idlers[1].press(u"ctrl+e"_s))
        return fail(u"there is no xdotool"_s);
    QThread::sleep(static_cast<unsigned long>(rest.count()));
    // Ten minutes are long: all wait at the same time, and every round has the same figures.
    for (int minute = 0; minute <= minutes; ++minute) {
        if (minute > 0)
            QThread::sleep(60);
        for (Idler& idler : idlers)
            idler.note();
    }
    Meter meter(u"idle"_s, {processor, wakes});
    using Kind = Target::Kind;
    for (Idler& idler : idlers) {
        meter.add(idler.name(), [once = idler.end()] { return once; });
        meter.expect({Kind::AtMost, processor, idler.name(), {}, 50.0});
        meter.expect({Kind::AtMost, wakes, idler.name(), {}, 1.0});
    }
    return meter.measure(1);
}
