// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board beside a raw list of the same rows: drawing a column, one step of scrolling, moving a card from the verb to
// the pixels, and bringing the tab to the front. What was measured is looked at: a picture without cards does not
// count.

#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

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
const QString stall = u"longest stall while the rest is laid out [ms]"_s;

void settle()
{
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Sees which of some widgets were painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QList<QWidget*>& watched) : m_missing(watched.begin(), watched.end())
    {
        for (QWidget* widget : watched)
            widget->installEventFilter(this);
    }
    [[nodiscard]] bool sawAll() const { return m_missing.isEmpty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_missing.remove(watched);
        return false;
    }

private:
    QSet<QObject*> m_missing;
};

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
    /// From the key to the first picture of the board, then the longest stall until nothing is left to be laid out.
    /// Milliseconds; nothing when the picture lacks cards.
    [[nodiscard]] std::optional<std::vector<double>> open()
    {
        showWindow();
        QPixmap picture;
        const double first = microsecondsOf([&] {
                                 m_window->showTab(Tab::Goals);
                                 QCoreApplication::sendPostedEvents();
                                 picture = m_window->grab();
                             }) /
                             1000.0;
        if (!showsCards(picture.toImage()))
            return std::nullopt;
        const QScrollBar& bar = *longest()->verticalScrollBar();
        double longestStall = 0;
        QElapsedTimer patience;
        patience.start();
        // The list grows while slices of it are laid out; half a second of quiet is its end.
        for (int most = -1; patience.elapsed() < 500;) {
            const double took = microsecondsOf([] { QCoreApplication::processEvents(); }) / 1000.0;
            longestStall = std::max(longestStall, took);
            const int room = bar.maximum();
            if (room != most)
                patience.restart();
            most = room;
        }
        return std::vector<double>{first, longestStall};
    }
    /// True when every column of \a picture shows the cards that fit, each with something written on it.
    [[nodiscard]] bool showsCards(const QImage& picture) const
    {
        const auto lists = m_window->findChildren<QListView*>();
        int columns = 0;
        for (const QListView* list : lists) {
            if (!list->isVisible() || list->model()->rowCount() == 0)
                continue;
            ++columns;
            const int fitting = std::min(4, list->model()->rowCount());
            for (int row = 0; row < fitting; ++row) {
                const QRect card = list->visualRect(list->model()->index(row, 0));
                const QRect place(list->viewport()->mapTo(m_window.get(), card.topLeft()), card.size());
                if (card.bottom() < list->viewport()->height() && !isWrittenOn(picture, place))
                    return false;
            }
        }
        return columns >= 3;
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
    /// Moves the first card of Next to Dreams, or back, until both columns are painted. Milliseconds; nothing when one
    /// of them is not.
    [[nodiscard]] std::optional<double> moveOne()
    {
        m_back = !m_back;
        const BoardColumn from = m_back ? BoardColumn::Next : BoardColumn::Dreams;
        const BoardColumn to = m_back ? BoardColumn::Dreams : BoardColumn::Next;
        const GoalId id = cardsIn(m_workspace->goals(), from).front()->id;
        const PaintWatch watch({viewportOf(u"Next"_s), viewportOf(u"Dreams"_s)});
        bool done = false;
        const double took = microsecondsOf([&] {
            done = m_workspace->moveGoals({id}, to, 0).has_value();
            QCoreApplication::sendPostedEvents();
            // The layout waits for a timer, and the paint for the layout.
            constexpr int mostRounds = 5;
            for (int round = 0; round < mostRounds && !watch.sawAll(); ++round)
                QCoreApplication::processEvents();
        });
        return done && watch.sawAll() && cardsIn(m_workspace->goals(), to).front()->id == id
                   ? std::optional(took / 1000.0)
                   : std::nullopt;
    }

private:
    [[nodiscard]] QWidget* viewportOf(const QString& column) const
    {
        const auto lists = m_window->findChildren<QListView*>();
        const auto found = std::find_if(lists.begin(), lists.end(), [&](const QListView* list) {
            return list->isVisible() && list->accessibleName().startsWith(column);
        });
        if (found == lists.end())
            qFatal("there is no column %s", qPrintable(column));
        return (*found)->viewport();
    }
    /// True when \a place holds text: dark and light next to one another, many times.
    [[nodiscard]] static bool isWrittenOn(const QImage& picture, const QRect& place)
    {
        constexpr int leastEdges = 40;
        constexpr int contrast = 60; // of 255
        const QRect inside = place.adjusted(8, 4, -8, -12) & picture.rect();
        int edges = 0;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left() + 1; x <= inside.right(); ++x)
                edges += std::abs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(x - 1, y))) > contrast ? 1 : 0;
        }
        return edges >= leastEdges;
    }

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
    Meter meter(u"board-opening"_s, {opening, stall});
    meter.add(u"50 cards"_s, [&] { return few.open(); });
    meter.add(u"5,000 cards"_s, [&] { return large.open(); });
    meter.expect({Target::Kind::RatioAtMost, opening, u"5,000 cards"_s, u"50 cards"_s, 1.3});
    meter.expect({Target::Kind::AtMost, stall, u"5,000 cards"_s, {}, 2 * frame});
    constexpr int openings = 11; // each waits until the last card has its place
    return meter.measure(openings);
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
    for (Board* board : {&few, &small, &large}) {
        if (!board->open()) {
            QTextStream(stderr) << "there are no cards in the picture\n";
            return 1;
        }
    }
    if (!small.longest() || !large.longest())
        return 1;
    failed |= measureDrawing(small, large);
    failed |= measureMoving(few, small, large);
    return failed;
}
