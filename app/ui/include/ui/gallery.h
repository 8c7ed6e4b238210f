// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDate>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace unrut {

class MainWindow;
class Settings;
class Workspace;

/// The journal that a state is looked at with.
enum class StateJournal { Empty, MadeUp };

/// What to go through, and how.
struct GalleryOptions
{
    QString madeUpJournal;               ///< a file; it is copied for each state and never opened itself
    QDate today;                         ///< the day on which everything is looked at; its times are UTC
    QSize size{1280, 800};               ///< of the window, in pixels that the scale factor multiplies
    std::optional<StateJournal> journal; ///< only the states that are looked at with this one
    QStringList names;                   ///< only states that match one of these (* and ?); empty: all
    QStringList without;                 ///< and none that matches one of these
};

/// One state, laid out and quiet.
struct ShownState
{
    QString name;
    MainWindow& window;
    Workspace& workspace; ///< of the window
    QWidget& subject;     ///< what came up last: a menu, a dialog, else the window
};

/// Goes through every state that can be seen, each in a window of its own over a fresh journal, so that one never
/// depends on another, and hands it to a visitor. Needs no screen (offscreen is enough) but the event loop.
class Gallery : public QObject
{
    Q_OBJECT

public:
    /// May run the event loop itself. An error ends the walk.
    using Visitor = std::function<Status(const ShownState&)>;

    /// \a settings must outlive this; it decides look, text size and what tabs there are.
    Gallery(Settings& settings, GalleryOptions options, Visitor visitor);
    ~Gallery() override;

    void start();
    /// The states that this one goes through, in order.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void finished();
    /// A journal could not be opened, a state did not come, or the visitor failed; nothing more follows.
    void failed(const unrut::Error& error);

private:
    struct Private;

    void next();
    void settle(bool isThere);
    Status visit();

    std::unique_ptr<Private> d;
};

/// A visitor that writes <folder>/<name>.png and adds the path to \a files, which must outlive it.
[[nodiscard]] Gallery::Visitor pictureTaker(const QString& folder, QStringList& files);

} // namespace unrut
