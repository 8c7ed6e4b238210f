// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/gallery.h>

#include <QString>
#include <QTime>

#include <functional>
#include <vector>

namespace unrut {

/// One thing that can be seen: how a fresh window, its page already at the front, is brought there.
class PageState
{
public:
    PageState(QString name, std::function<void()> enter) : m_name(std::move(name)), m_enter(std::move(enter)) {}

    /// Over this journal instead of the made-up one.
    PageState& on(StateJournal journal);
    /// At this time of the day instead of in the morning.
    PageState& at(QTime time);
    /// Waited for until \a isThere, for some seconds: what comes from another thread comes when it is done.
    PageState& once(std::function<bool()> isThere);

    /// In the window that somebody looks around in.
    PageState& lookingAround();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] StateJournal journal() const { return m_journal; }
    [[nodiscard]] QTime time() const { return m_time; }
    [[nodiscard]] bool isLookingAround() const { return m_lookingAround; }
    void enter() const { m_enter(); }
    [[nodiscard]] const std::function<bool()>& isThere() const { return m_isThere; } ///< empty: at once

private:
    QString m_name;
    std::function<void()> m_enter;
    std::function<bool()> m_isThere;
    StateJournal m_journal = StateJournal::MadeUp;
    QTime m_time{8, 41};
    bool m_lookingAround = false;
};

/// What there is to see in a window; pictures are made of all of it, and all of it is checked for cut texts and for
/// what a keyboard and a screen reader find. A page adds its own in Page::addStates(), one line each.
class StateList
{
public:
    /// \a prefix goes before every name: 'goals' and 'editor' make 'goals-editor'.
    explicit StateList(QString prefix = {}) : m_prefix(std::move(prefix)) {}

    /// A state called \a name. \a enter is called once at most, in a window of its own that goes afterwards; it may
    /// change the journal, which is a copy. Another call of add() ends the validity of the answer.
    PageState& add(const QString& name, std::function<void()> enter);

    [[nodiscard]] const std::vector<PageState>& all() const { return m_states; }

private:
    QString m_prefix;
    std::vector<PageState> m_states;
};

} // namespace unrut
