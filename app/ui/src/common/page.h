// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/tab.h>

#include <domain/id.h>
#include <domain/play_id.h>
#include <domain/result.h>

#include <QWidget>

namespace unrut {

class Settings;
struct Found;
struct SettingPlace;
class StateList;
class Workspace;

/// What a page may ask of the window around it.
class Shell
{
public:
    Shell() = default;
    virtual ~Shell() = default;
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    virtual void showTab(Tab tab) = 0;
    /// Opens a thing where it lives. Of the log, what \a typed finds is shown around it.
    virtual void openThing(const Found& thing, const QString& typed = {}) = 0;
    /// Opens what sets it, with the keyboard there.
    virtual void openSetting(const SettingPlace& place) = 0;
    /// Says what went wrong, in a bar above the page and to screen readers.
    virtual void report(const Error& error) = 0;
    /// Says what was done, in the status bar and to screen readers.
    virtual void announce(const QString& sentence) = 0;
    /// Opens the wizard: goes on with the draft, or begins a check of the form last chosen.
    virtual void takeCheck() = 0;
    /// Opens the log with the cursor in its composer.
    virtual void writeEntry() = 0;
    /// Opens the worksheet of a way out: the one that became \a goal, else the one that is being filled in or a new
    /// one.
    virtual void openWorksheet(Play play, const GoalId& goal) = 0;
    /// Opens the log at a day.
    virtual void showDay(QDate day) = 0;
    /// Opens the Friday page of this week.
    virtual void openFridayPage() = 0;
    /// Saves the PDF report of the three months up to \a day, today if it is null; asks where.
    virtual void saveReport(QDate day) = 0;
    /// Opens the made-up journal in a window of its own.
    virtual void lookAround() = 0;
    /// Whether the journal is the made-up one, in which somebody only looks around.
    [[nodiscard]] virtual bool isMadeUp() const { return false; }
};

/// What a page stands on. Outlives every page.
struct PageContext
{
    Workspace& workspace;
    Settings& settings;
    Shell& shell;
};

/// The content of one tab. Built when its tab is first shown; follows the workspace from then on.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context) : m_context(context) {}

    /// The page has come to the front: time may have passed.
    virtual void activate() {}
    /// Where the keyboard goes when the page comes to the front.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }
    /// Ctrl+F. False when there is nothing to search here.
    virtual bool find() { return false; }
    /// What this page can look like, one line each, beside the tab as it opens: dialogs, filters, every view it has.
    virtual void addStates(StateList& states) { Q_UNUSED(states) }

protected:
    [[nodiscard]] Workspace& workspace() const { return m_context.workspace; }
    [[nodiscard]] Settings& settings() const { return m_context.settings; }
    [[nodiscard]] Shell& shell() const { return m_context.shell; }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    /// Reports a failure, if it is one. True when \a status is a success.
    bool succeeded(const Status& status) const
    {
        if (!status)
            m_context.shell.report(status.error());
        return status.has_value();
    }

private:
    PageContext m_context;
};

} // namespace unrut
