// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board beside a raw list of the same rows: drawing a column, one step of scrolling, moving a card from the verb to
// the pixels, and bringing the tab to the front.

#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr QSize windowSize(1280, 800);
constexpr int rounds = 31;
constexpr double frame = 16.0; ///< milliseconds

const QString repaint = u"full repaint of a column [ms]"_s;
const QString scrollStep = u"one scroll step [ms]"_s;
const QString move = u"move: verb, store, repaint [ms]"_s;
const QString opening = u"opening the tab [ms]"_s;

void settle()
{
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// A board of \a cards beside the made-up ones, in a window with Today in front.
class Board
{
public:
    explicit Board(int cards)
        : m_settings(m_folder.filePath(u"settings.ini"_s)),
          m_workspace(fileOf(boardOf(cards), m_folder.filePath(u"board.unrut"_s), m_clock, m_ids))
    {}

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }

    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_workspace, m_settings);
        m_window->resize(windowSize);
        m_window->show();
        settle();
    }
    /// From the key to the first picture of the board. Milliseconds.
    [[nodiscard]] double open()
    {
        showWindow();
        return microsecondsOf([this] {
                   m_window->showTab(Tab::Goals);
                   QCoreApplication::sendPostedEvents();
                   m_window->grab();
               }) /
               1000.0;
    }
    /// The visible list with the most to scroll.
    [[nodiscard]] QListView* longest() const
    {
        QListView* found = nullptr;
        const auto lists = m_window->findChildren<QListView*>();
        for (QListView* list : lists) {
            const auto room = [](const QListView& view) { return view.verticalScrollBar()->maximum(); };
            if (list->isVisible() && (!found || room(*list) > room(*found)))
                found = list;
        }
        return found;
    }
    /// Moves the first card of Next to Dreams, or back. Milliseconds.
    [[nodiscard]] std::optional<double> moveOne()
    {
        m_back = !m_back;
        const BoardColumn from = m_back ? BoardColumn::Next : BoardColumn::Dreams;
        const BoardColumn to = m_back ? BoardColumn::Dreams : BoardColumn::Next;
        const GoalId id = cardsIn(m_workspace->goals(), from).front()->id;
        bool done = false;
        const double took = microsecondsOf([&] {
            done = m_workspace->moveGoals({id}, to, 0).has_value();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
        return done ? std::optional(took / 1000.0) : std::nullopt;
    }

private:
    QTemporaryDir m_folder;
    StillClock m_clock;
    SystemIdSource m_ids;
    Settings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    bool m_back = false;
};

/// A repaint of the whole and one step of scrolling, which ends where it began.
std::vector<double> drawn(QListView& list)
{
    const double whole = microsecondsOf([&] { list.viewport()->repaint(); }) / 1000.0;
    QScrollBar& bar = *list.verticalScrollBar();
    constexpr int notch = 60;
    const double step = microsecondsOf([&] {
                            bar.setValue(bar.value() > bar.maximum() / 2 ? 0 : bar.value() + notch);
                            QCoreApplication::sendPostedEvents();
                        }) /
                        1000.0;
    return {whole, step};
}

int measureDrawing(Board& small, Board& large)
{
    QStringList titles;
    for (const Goal& goal : large.workspace().goals())
        titles.append(goal.title);
    QStringListModel model(titles);
    QListView raw;
    raw.setModel(&model);
    raw.setWordWrap(true);
    raw.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    raw.resize(large.longest()->size());
    raw.show();
    settle();
    Meter meter(u"board-drawing"_s, {repaint, scrollStep});
    meter.add(u"raw list"_s, [&] { return std::optional(drawn(raw)); });
    meter.add(u"1,000 cards"_s, [&] { return std::optional(drawn(*small.longest())); });
    meter.add(u"5,000 cards"_s, [&] { return std::optional(drawn(*large.longest())); });
    for (const QString& cards : {u"1,000 cards"_s, u"5,000 cards"_s}) {
        meter.expect({Target::Kind::RatioAtMost, repaint, cards, u"raw list"_s, 2.0});
        meter.expect({Target::Kind::RatioAtMost, scrollStep, cards, u"raw list"_s, 2.0});
    }
    return meter.measure(rounds);
}

int measureMoving(Board& few, Board& small, Board& large)
{
    Meter meter(u"board-moving"_s, {move});
    const auto add = [&](const QString& name, Board& board) {
        meter.add(name, [&board]() -> std::optional<std::vector<double>> {
            const auto took = board.moveOne();
            return took ? std::optional(std::vector<double>{*took}) : std::nullopt;
        });
        meter.expect({Target::Kind::AtMost, move, name, {}, frame});
    };
    add(u"50 cards"_s, few);
    add(u"1,000 cards"_s, small);
    add(u"5,000 cards"_s, large);
    return meter.measure(rounds);
}

int measureOpening(Board& few, Board& large)
{
    Meter meter(u"board-opening"_s, {opening});
    meter.add(u"50 cards"_s, [&] { return std::optional(std::vector<double>{few.open()}); });
    meter.add(u"5,000 cards"_s, [&] { return std::optional(std::vector<double>{large.open()}); });
    meter.expect({Target::Kind::RatioAtMost, opening, u"5,000 cards"_s, u"50 cards"_s, 1.3});
    return meter.measure(rounds);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);
    Board few(50);
    Board small(1000);
    Board large(5000);
    if (!few.isOpen() || !small.isOpen() || !large.isOpen())
        return 1;
    int failed = measureOpening(few, large);
    for (Board* board : {&few, &small, &large})
        (void)board->open();
    settle();
    if (!small.longest() || !large.longest())
        return 1;
    failed |= measureDrawing(small, large);
    failed |= measureMoving(few, small, large);
    return failed;
}
