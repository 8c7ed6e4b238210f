// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a frame takes: the log and the board while they are scrolled, Progress while its line is read, and each of
// them drawn anew as a whole; beside a plain list of the same sentences.

#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int frames = 60;
constexpr int notch = 60; ///< pixels that one notch of the wheel scrolls
constexpr QSize windowSize(1280, 800);
constexpr double refresh = 1000.0 / 60.0; ///< milliseconds that a screen gives a frame
constexpr double longestFrame = 50.0;     ///< milliseconds

const QString scrolling = u"frame while scrolling, median [ms]"_s;
const QString slowest = u"frame while scrolling, slowest of 60 [ms]"_s;
const QString whole = u"whole window [ms]"_s;

/// A window and what moves in it.
struct Scene
{
    QWidget& window;
    std::function<void(int frame)> step;

    [[nodiscard]] std::vector<double> run() const
    {
        std::vector<double> times;
        times.reserve(frames);
        for (int frame = 0; frame < frames; ++frame) {
            times.push_back(microsecondsOf([&] {
                                step(frame);
                                QCoreApplication::sendPostedEvents(); // the repaint that this asked for
                            }) /
                            1000.0);
        }
        const double repainted = microsecondsOf([&] { window.grab(); }) / 1000.0;
        return {median(times), *std::max_element(times.begin(), times.end()), repainted};
    }
};

void settle(QWidget& window)
{
    window.resize(windowSize);
    window.show();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

std::function<void(int)> scrollerOf(QAbstractItemView& view)
{
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return [&view](int frame) {
        QScrollBar& bar = *view.verticalScrollBar();
        const int turning = std::max(1, bar.maximum() / notch);
        bar.setValue(notch * (frame % turning));
    };
}

/// A journal in a window of its own, with one tab in front.
class OpenJournal
{
public:
    OpenJournal(const Journal& journal, const QString& name, Tab tab)
        : m_settings(m_folder.filePath(u"settings.ini"_s)),
          m_workspace(fileOf(journal, m_folder.filePath(name + u".unrut"_s), m_clock, m_ids))
    {
        if (!m_workspace)
            return;
        m_window = std::make_unique<MainWindow>(*m_workspace, m_settings);
        m_window->showTab(tab);
        settle(*m_window);
    }

    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    /// The visible list with the most to scroll.
    [[nodiscard]] QListView* longestList() const
    {
        QListView* longest = nullptr;
        const auto lists = m_window->findChildren<QListView*>();
        for (QListView* list : lists) {
            const auto room = [](const QListView& view) { return view.verticalScrollBar()->maximum(); };
            if (list->isVisible() && (!longest || room(*list) > room(*longest)))
                longest = list;
        }
        return longest;
    }

private:
    QTemporaryDir m_folder;
    StillClock m_clock;
    SystemIdSource m_ids;
    Settings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

/// A pointer that wanders over the widest widget that watches it: the line of moods.
std::function<void(int)> readerOf(QWidget& chart)
{
    return [&chart](int frame) {
        const QPointF at(chart.width() * (0.1 + 0.8 * frame / frames), chart.height() / 2.0);
        QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
    };
}

QWidget* chartIn(MainWindow& window)
{
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->isVisible() && qstrcmp(widget->metaObject()->className(), "unrut::ChartView") == 0)
            return widget;
    }
    return nullptr;
}

void addScene(Meter& meter, const QString& name, const Scene& scene)
{
    meter.add(name, [scene] { return std::optional(scene.run()); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);

    const Journal life = madeUp(10);
    QStringList sentences;
    for (const Entry& entry : life.entries)
        sentences.append(entry.text);
    QStringListModel model(sentences);
    QListView list;
    list.setModel(&model);
    settle(list);

    const OpenJournal log(life, u"log"_s, Tab::Gratitude);
    const OpenJournal progress(life, u"progress"_s, Tab::Progress);
    const OpenJournal board(boardOf(1000), u"board"_s, Tab::Goals);
    const OpenJournal largeBoard(boardOf(5000), u"large-board"_s, Tab::Goals);
    for (const OpenJournal* journal : {&log, &progress, &board, &largeBoard}) {
        if (!journal->isOpen())
            return 1;
    }
    QWidget* chart = chartIn(progress.window());
    if (!log.longestList() || !board.longestList() || !largeBoard.longestList() || !chart)
        return 1;
    Meter meter(u"frames"_s, {scrolling, slowest, whole});
    addScene(meter, u"plain list"_s, {list, scrollerOf(list)});
    addScene(meter, u"log, ten years"_s, {log.window(), scrollerOf(*log.longestList())});
    addScene(meter, u"board, 1,000 cards"_s, {board.window(), scrollerOf(*board.longestList())});
    addScene(meter, u"board, 5,000 cards"_s, {largeBoard.window(), scrollerOf(*largeBoard.longestList())});
    addScene(meter, u"Progress, ten years"_s, {progress.window(), readerOf(*chart)});
    for (const QString& scene :
         {u"log, ten years"_s, u"board, 1,000 cards"_s, u"board, 5,000 cards"_s, u"Progress, ten years"_s}) {
        meter.expect({Target::Kind::AtMost, scrolling, scene, {}, refresh});
        meter.expect({Target::Kind::AtMost, slowest, scene, {}, 2 * refresh});
        meter.expect({Target::Kind::FourInFiveAtMost, slowest, scene, {}, longestFrame});
    }
    return meter.measure(31);
}
