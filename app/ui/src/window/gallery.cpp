// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/gallery.h>

#include "common/states.h"
#include "gallery_ground.h"
#include "quiet_watch.h"

#include <settings/settings.h>
#include <ui/main_window.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace unrut {

namespace {

/// Where a state is found again in another window.
struct Place
{
    QString name;
    std::optional<Tab> tab;
    StateJournal journal = StateJournal::MadeUp;
    QTime time;
    bool lookingAround = false;
};

bool matchesOne(const QStringList& patterns, const QString& name)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString& pattern) {
        return QRegularExpression::fromWildcard(pattern).match(name).hasMatch();
    });
}

/// What came up last over the window.
QWidget& subjectOf(MainWindow& window)
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return *popup;
    QWidget* last = &window;
    const QList<QDialog*> dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible())
            last = dialog;
    }
    return *last;
}

} // namespace

struct Gallery::Private
{
    Settings& settings;
    GalleryOptions options;
    Visitor visitor;
    std::vector<Place> places;
    size_t current = 0;
    std::unique_ptr<GalleryVisit> visit;
    std::unique_ptr<QuietWatch> quiet; ///< until the state that was entered is there
    TodayWishes wishes;                ///< as they were before any state

    Result<std::unique_ptr<GalleryVisit>> open(const Place& place) const;
    void list(MainWindow& window, std::optional<Tab> tab);
    Status collect();
    Status enter(const Place& place);
};

Result<std::unique_ptr<GalleryVisit>> Gallery::Private::open(const Place& place) const
{
    auto made = std::make_unique<GalleryVisit>();
    const QString file = made->folder.filePath(QStringLiteral("journal.unrut"));
    if (place.journal == StateJournal::MadeUp && !QFile::copy(options.madeUpJournal, file))
        return failure(ErrorCode::OutputFailed, file);
    made->clock.stand(options.today, place.time);
    auto workspace = Workspace::open(file, WorkspaceMode::CreateIfMissing, made->clock, made->ids);
    if (!workspace)
        return workspace.error();
    made->workspace = *std::move(workspace);
    // What an earlier state has learned about the person is forgotten.
    settings.setShowsAllTabs(false);
    settings.setTodayWishes(wishes);
    made->window = std::make_unique<MainWindow>(*made->workspace, settings,
                                                place.lookingAround ? MainWindow::JournalKind::MadeUp
                                                                    : MainWindow::JournalKind::Own);
    if (!place.lookingAround)
        made->furnish(settings, place.journal == StateJournal::MadeUp);
    made->window->resize(options.size);
    return made;
}

void Gallery::Private::list(MainWindow& window, std::optional<Tab> tab)
{
    StateList states(tab ? QString(tabKey(*tab)) : QString());
    window.addStates(states, tab);
    for (const PageState& state : states.all()) {
        const bool wanted = !options.journal || *options.journal == state.journal();
        const bool named = options.names.isEmpty() || matchesOne(options.names, state.name());
        if (wanted && named && !matchesOne(options.without, state.name()))
            places.push_back({state.name(), tab, state.journal(), state.time(), state.isLookingAround()});
    }
}

Status Gallery::Private::collect()
{
    const auto made = open({{}, {}, StateJournal::MadeUp, QTime(9, 0), false});
    if (!made)
        return made.error();
    places.clear();
    const QList<Tab> tabs = (*made)->window->visibleTabs();
    for (const Tab tab : tabs)
        list(*(*made)->window, tab);
    list(*(*made)->window, std::nullopt);
    return {};
}

Status Gallery::Private::enter(const Place& place)
{
    auto made = open(place);
    if (!made)
        return made.error();
    visit = *std::move(made);
    MainWindow& window = *visit->window;
    window.show();
    if (place.tab)
        window.showTab(*place.tab);
    StateList states(place.tab ? QString(tabKey(*place.tab)) : QString());
    window.addStates(states, place.tab);
    const auto found = std::find_if(states.all().begin(), states.all().end(),
                                    [&](const PageState& state) { return state.name() == place.name; });
    if (found == states.all().end())
        return failure(ErrorCode::NotFound, place.name);
    found->enter();
    quiet = std::make_unique<QuietWatch>(found->isThere());
    return {};
}

Gallery::Gallery(Settings& settings, GalleryOptions options, Visitor visitor)
    : d(new Private{settings, std::move(options), std::move(visitor), {}, 0, nullptr, nullptr, settings.todayWishes()})
{}

Gallery::~Gallery() = default;

QStringList Gallery::names() const
{
    QStringList names;
    for (const Place& place : d->places)
        names.append(place.name);
    return names;
}

void Gallery::start()
{
    d->current = 0;
    const Status collected = d->collect();
    if (collected)
        next();
    else
        Q_EMIT failed(collected.error());
}

void Gallery::next()
{
    d->visit.reset();
    if (d->current == d->places.size()) {
        Q_EMIT finished();
        return;
    }
    if (const Status entered = d->enter(d->places[d->current]); !entered) {
        Q_EMIT failed(entered.error());
        return;
    }
    connect(d->quiet.get(), &QuietWatch::quiet, this, &Gallery::settle);
}

void Gallery::settle(bool isThere)
{
    d->quiet.release()->deleteLater(); // its own signal has brought us here
    const Status visited = isThere ? visit() : failure(ErrorCode::NotFound, d->places[d->current].name);
    ++d->current;
    if (visited)
        QTimer::singleShot(0, this, &Gallery::next);
    else
        Q_EMIT failed(visited.error());
}

Status Gallery::visit()
{
    MainWindow& window = *d->visit->window;
    return d->visitor({d->places[d->current].name, window, *d->visit->workspace, subjectOf(window)});
}

Gallery::Visitor pictureTaker(const QString& folder, QStringList& files)
{
    return [folder, &files](const ShownState& state) -> Status {
        const QString file = QDir(folder).filePath(state.name + QStringLiteral(".png"));
        if (!state.subject.grab().save(file))
            return failure(ErrorCode::OutputFailed, file);
        files.append(file);
        return {};
    };
}

} // namespace unrut
