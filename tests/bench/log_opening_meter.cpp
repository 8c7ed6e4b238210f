// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the log takes to open in a window that was just started, to open again and to take a line, with 100 entries
// and with 100,000. Drawing is part of it, and so is what is counted behind the first picture.

#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int few = 100;
constexpr int many = 100'000;

const QString opened = u"first picture [ms]"_s;
const QString again = u"opened again [ms]"_s;
const QString offered = u"a letter of a tag [ms]"_s;
const QString settled = u"whole column counted [ms]"_s;

/// Says when something was drawn.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

QListView* listIn(const QWidget& window)
{
    const auto lists = window.findChildren<QListView*>();
    for (QListView* list : lists) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
            return list;
    }
    return nullptr;
}

QPlainTextEdit* fieldIn(const QWidget& window)
{
    const auto fields = window.findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* field : fields) {
        if (field->isVisible())
            return field;
    }
    return nullptr;
}

class Log
{
public:
    Log(int entries, const QString& name) : m_path(m_folder.filePath(name)), m_settings(m_folder.filePath(u"s.ini"_s))
    {
        m_isThere = fileOf(logOf(entries), m_path, m_clock, m_ids) != nullptr;
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// In a window over a journal that was opened for it.
    std::optional<std::vector<double>> run()
    {
        const auto workspace = Workspace::open(m_path, WorkspaceMode::MustExist, m_clock, m_ids);
        if (!workspace)
            return std::nullopt;
        MainWindow window(**workspace, m_settings);
        window.resize(1280, 800);
        window.showTab(Tab::Today);
        window.show();
        rest();
        QElapsedTimer timer;
        timer.start();
        const auto first = pictureOf(window);
        rest();
        const double whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        window.showTab(Tab::Today);
        rest();
        const auto second = pictureOf(window);
        rest();
        const auto letter = letterOf(window);
        if (!first || !second || !letter)
            return std::nullopt;
        return std::vector{*first, whole, *second, *letter};
    }

private:
    /// Until nothing more is to be done.
    static void rest()
    {
        QElapsedTimer timer;
        do {
            timer.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        } while (timer.nsecsElapsed() > 200'000);
    }

    /// From the wish to see the log until it is drawn.
    static std::optional<double> pictureOf(MainWindow& window)
    {
        constexpr int patience = 10'000;
        QElapsedTimer timer;
        timer.start();
        window.showTab(Tab::Gratitude);
        QListView* list = listIn(window);
        if (!list)
            return std::nullopt;
        const PaintWatch watch(*list->viewport());
        while (!watch.isPainted() && timer.elapsed() < patience)
            QCoreApplication::sendPostedEvents();
        return watch.isPainted() ? std::optional(static_cast<double>(timer.nsecsElapsed()) / 1e6) : std::nullopt;
    }

    static std::optional<double> letterOf(MainWindow& window)
    {
        QPlainTextEdit* field = fieldIn(window);
        if (!field)
            return std::nullopt;
        field->setFocus();
        field->setPlainText(u"#"_s);
        field->moveCursor(QTextCursor::End);
        QCoreApplication::sendPostedEvents();
        const double taken = microsecondsOf([&] {
                                 QKeyEvent press(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, u"t"_s);
                                 QCoreApplication::sendEvent(field, &press);
                                 QCoreApplication::sendPostedEvents();
                             }) /
                             1000.0;
        field->clear();
        return taken;
    }

    QTemporaryDir m_folder;
    QString m_path;
    Settings m_settings;
    StillClock m_clock;
    SystemIdSource m_ids;
    bool m_isThere = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);
    Log small(few, u"small.unrut"_s);
    Log large(many, u"large.unrut"_s);
    if (!small.isThere() || !large.isThere())
        return 1;
    const QString smallName = u"100 entries"_s;
    const QString largeName = u"100,000 entries"_s;
    Meter meter(u"log-opening"_s, {opened, settled, again, offered});
    meter.add(smallName, [&small] { return small.run(); });
    meter.add(largeName, [&large] { return large.run(); });
    constexpr double asFast = 1.25; ///< what a run differs from the next one anyway
    for (const QString& figure : {opened, again, offered})
        meter.expect({Target::Kind::RatioAtMost, figure, largeName, smallName, asFast});
    return meter.measure(21);
}
