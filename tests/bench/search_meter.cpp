// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a key in the search field of the log to the hits on screen, with 100,000 entries, beside the bare query for the
// same hits and their number.

#include "large_journal.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int entryCount = 100'000;
const QString word = u"forecast"_s;

/// Notices when the hits of a new search have been drawn.
class HitsWatch : public QObject
{
public:
    explicit HitsWatch(QAbstractItemView& list)
    {
        list.viewport()->installEventFilter(this);
        connect(list.model(), &QAbstractItemModel::modelReset, this, [this] { m_found = true; });
    }
    void expect() { m_found = m_shown = false; }
    [[nodiscard]] bool isShown() const { return m_shown; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_found)
            m_shown = true;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_found = false;
    bool m_shown = false;
};

template <class Widget>
Widget* visibleIn(const QWidget& window, const std::function<bool(const Widget&)>& wanted)
{
    const auto widgets = window.findChildren<Widget*>();
    for (Widget* widget : widgets) {
        if (widget->isVisible() && wanted(*widget))
            return widget;
    }
    return nullptr;
}

/// Milliseconds from each letter of the word to its hits: of the first, of the third, of the last.
std::optional<std::vector<double>> typeTheWord(QLineEdit& field, HitsWatch& watch)
{
    constexpr int patience = 5000;
    field.clear();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    std::vector<double> times;
    for (const QChar letter : word) {
        watch.expect();
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&field, &press);
        while (!watch.isShown() && timer.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        if (!watch.isShown())
            return std::nullopt;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return std::vector{times.at(0), times.at(2), times.back()};
}

std::optional<std::vector<double>> queryTheWord(PlainSqlite& sqlite)
{
    std::vector<double> times;
    for (const qsizetype letters : {qsizetype{1}, qsizetype{3}, word.size()}) {
        const QByteArray typed = '"' + word.left(letters).toUtf8() + "\"*";
        bool done = false;
        times.push_back(microsecondsOf([&] {
                            done = sqlite
                                       .run("SELECT e.id, e.kind, e.day, e.text, e.goal_id, e.created_at, e.deleted_at "
                                            "FROM entry_search AS s CROSS JOIN entries AS e ON e.place = s.rowid "
                                            "WHERE s.entry_search MATCH ? AND e.deleted_at IS NULL "
                                            "ORDER BY s.rowid DESC LIMIT 60",
                                            {typed})
                                       .has_value() &&
                                   sqlite.run("SELECT count(*) FROM entry_search AS s CROSS JOIN entries AS e "
                                              "ON e.place = s.rowid WHERE s.entry_search MATCH ? "
                                              "AND e.deleted_at IS NULL",
                                              {typed}) == 1;
                        }) /
                        1000.0);
        if (!done)
            return std::nullopt;
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);
    const StillClock clock;
    SystemIdSource ids;
    const QString file = folder.filePath(u"log.unrut"_s);
    const auto workspace = fileOf(logOf(entryCount), file, clock, ids);
    if (!workspace)
        return 1;
    MainWindow window(*workspace, settings);
    window.showTab(Tab::Gratitude);
    window.show();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
    auto* field = visibleIn<QLineEdit>(window, [](const QLineEdit& line) { return line.isClearButtonEnabled(); });
    auto* list = visibleIn<QListView>(
        window, [](const QListView& view) { return view.model() && view.model()->rowCount() > 0; });
    if (!field || !list)
        return 1;
    HitsWatch watch(*list);
    PlainSqlite sqlite(file);

    const QStringList figures{u"one letter [ms]"_s, u"three letters [ms]"_s, u"the word [ms]"_s};
    Meter meter(u"search-as-you-type"_s, figures);
    meter.add(u"bare query and count"_s, [&sqlite] { return queryTheWord(sqlite); });
    meter.add(u"key to shown hits"_s, [&] { return typeTheWord(*field, watch); });
    constexpr double aFrame = 16.0; // milliseconds: the hits are there in the next picture
    for (const QString& figure : figures)
        meter.expect({Target::Kind::NinetyNineAtMost, figure, u"key to shown hits"_s, {}, aFrame});
    return meter.measure(201);
}
