// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unrut::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a start counts as failed
constexpr int restAfter = 400;   ///< milliseconds without a new pixel: it is all shown
constexpr int idleFor = 2000;    ///< milliseconds that a shown window is watched
constexpr int leastPixels = 40;  ///< of another colour than the background: there is something in it
constexpr int leastWidth = 300;  ///< smaller windows are no main window

struct Free
{
    void operator()(void* thing) const { std::free(thing); } // NOLINT: what xcb hands out was made by malloc
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Free>;

double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double cpuOf(pid_t process)
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0.0;
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// A line of smaps_rollup, in MiB.
double memoryOf(pid_t process, const char* name)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toDouble() / 1024.0;
    }
    return 0.0;
}

/// The program under measurement; ended when this goes.
class Child
{
public:
    Child(const QStringList& command, const QProcessEnvironment& environment)
    {
        std::vector<std::string> words;
        for (const QString& word : command)
            words.push_back(word.toStdString());
        std::vector<std::string> settings;
        const QStringList variables = environment.toStringList();
        for (const QString& variable : variables)
            settings.push_back(variable.toStdString());
        std::vector<char*> argv = pointersTo(words);
        std::vector<char*> envp = pointersTo(settings);
        m_process = fork();
        if (m_process != 0)
            return;
        const int nothing = open("/dev/null", O_RDWR);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            dup2(nothing, stream);
        for (int file = STDERR_FILENO + 1; file < 256; ++file)
            close(file);
        execve(argv[0], argv.data(), envp.data());
        _exit(127);
    }
    ~Child()
    {
        if (m_process <= 0)
            return;
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] pid_t process() const { return m_process; }

private:
    static std::vector<char*> pointersTo(std::vector<std::string>& texts)
    {
        std::vector<char*> pointers;
        pointers.reserve(texts.size() + 1);
        for (std::string& text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        return pointers;
    }

    pid_t m_process = -1;
};

/// The windows of one display and what is drawn into them.
class Watcher
{
public:
    explicit Watcher(const QString& display) : m_connection(xcb_connect(display.toLocal8Bit().constData(), nullptr))
    {
        if (!isConnected())
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const xcb_query_extension_reply_t* damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        m_damageEvent = damage->present ? damage->first_event + XCB_DAMAGE_NOTIFY : -1;
        const Owned<xcb_damage_query_version_reply_t> version(
            xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        if (!version)
            m_damageEvent = -1;
        const char name[] = "_NET_WM_PID";
        const Owned<xcb_intern_atom_reply_t> atom(
            xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, sizeof name - 1, name), nullptr));
        m_processAtom = atom->atom;
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        // An answer says that everything before it was done.
        const Owned<xcb_get_input_focus_reply_t> answer(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    ~Watcher() { xcb_disconnect(m_connection); }
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    [[nodiscard]] bool isConnected() const { return xcb_connection_has_error(m_connection) == 0; }

    /// Waits until \a until at most; when something was drawn into a window of \a process, says when.
    std::optional<double> nextDrawing(pid_t process, double until)
    {
        while (true) {
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                const double now = milliseconds();
                if (isDrawing(*event, process))
                    return now;
            }
            const double left = until - milliseconds();
            if (left <= 0.0)
                return std::nullopt;
            pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&ready, 1, static_cast<int>(left) + 1);
        }
    }

    /// Whether the window drawn into last shows more than one colour.
    bool showsSomething()
    {
        const Owned<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_drawn), nullptr));
        if (!size || size->width < leastWidth)
            return false;
        const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
            m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_drawn, 0, 0, size->width, size->height, ~0U),
            nullptr));
        if (!image)
            return false;
        const auto* pixels = reinterpret_cast<const uint32_t*>(xcb_get_image_data(image.get())); // NOLINT: 4 bytes each
        const int count = xcb_get_image_data_length(image.get()) / 4;
        std::map<uint32_t, int> colours;
        for (int i = 0; i < count; i += 97)
            ++colours[pixels[i] & 0xFFFFFFU];
        const auto background = std::max_element(colours.begin(), colours.end(),
                                                 [](const auto& a, const auto& b) { return a.second < b.second; });
        int others = 0;
        for (int i = 0; i < count && others < leastPixels; ++i)
            others += (pixels[i] & 0xFFFFFFU) != background->first ? 1 : 0;
        return others >= leastPixels;
    }

private:
    bool isDrawing(const xcb_generic_event_t& event, pid_t process)
    {
        const int type = event.response_type & 0x7F;
        if (type == XCB_CREATE_NOTIFY) {
            const auto& created = reinterpret_cast<const xcb_create_notify_event_t&>(event); // NOLINT: how xcb does it
            if (!created.override_redirect && created.parent == m_root) {
                xcb_damage_create(m_connection, xcb_generate_id(m_connection), created.window,
                                  XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
                xcb_flush(m_connection);
            }
        }
        if (type != m_damageEvent)
            return false;
        const auto& damage = reinterpret_cast<const xcb_damage_notify_event_t&>(event); // NOLINT: how xcb does it
        xcb_damage_subtract(m_connection, damage.damage, 0, 0);
        xcb_flush(m_connection);
        if (processOf(damage.drawable) != process)
            return false;
        m_drawn = damage.drawable;
        return true;
    }

    pid_t processOf(xcb_window_t window)
    {
        const Owned<xcb_get_property_reply_t> value(xcb_get_property_reply(
            m_connection, xcb_get_property(m_connection, 0, window, m_processAtom, XCB_ATOM_CARDINAL, 0, 1), nullptr));
        if (!value || xcb_get_property_value_length(value.get()) != 4)
            return 0;
        return *static_cast<const pid_t*>(xcb_get_property_value(value.get()));
    }

    xcb_connection_t* m_connection;
    xcb_window_t m_root = 0;
    xcb_window_t m_drawn = 0;
    xcb_atom_t m_processAtom = 0;
    int m_damageEvent = -1;
};

} // namespace

std::optional<ShownWindow> showWindow(const QStringList& command, const QProcessEnvironment& environment)
{
    Watcher watcher(environment.value(u"DISPLAY"_s));
    if (!watcher.isConnected())
        return std::nullopt;
    const double start = milliseconds();
    const Child child(command, environment);
    const pid_t process = child.process();
    ShownWindow shown;
    while (shown.paintedAfter == 0.0) {
        const auto drawn = watcher.nextDrawing(process, start + patience);
        if (!drawn)
            return std::nullopt;
        const double cpu = cpuOf(process);
        if (watcher.showsSomething()) {
            shown.paintedAfter = *drawn - start;
            shown.startCpu = cpu;
        }
    }
    double rest = milliseconds();
    double cpu = cpuOf(process);
    while (const auto drawn = watcher.nextDrawing(process, rest + restAfter)) {
        rest = *drawn;
        cpu = cpuOf(process);
    }
    // Drawings after that, such as the blinking of a caret, are part of what an idle window costs.
    while (watcher.nextDrawing(process, rest + idleFor)) {
    }
    shown.idleCpu = cpuOf(process) - cpu;
    shown.resident = memoryOf(process, "Rss:");
    shown.anonymous = memoryOf(process, "Anonymous:");
    return shown;
}

} // namespace unrut::bench
