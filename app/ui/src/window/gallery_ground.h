// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/clock.h>
#include <domain/id.h>
#include <domain/spelling.h>

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace unrut {

class MainWindow;
class Reminders;
class Settings;
class SpellWatch;
class Workspace;

/// A clock that stands still.
class StillClock final : public Clock
{
public:
    void stand(QDate day, QTime time) { m_now = QDateTime(day, time, Qt::UTC); }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    [[nodiscard]] QTime timeOfDay() const override { return m_now.time(); }

private:
    QDateTime m_now;
};

/// Ids that count, so that what is shuffled by an id is shuffled alike in every run.
class CountingIds final : public IdSource
{
public:
    QUuid next() override;

private:
    uint m_count = 0;
};

/// Two dictionaries that know every word but one, and two words of the person's own: what the settings and the menu of
/// a field say about spelling is the same whatever this computer has.
class StillSpelling final : public SpellChecker
{
public:
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] QStringList dictionaries() const override;
    void choose(const QString& tag) override { Q_UNUSED(tag) }
    bool isReady() override { return true; }
    /// All but 'qiuet', for which it has 'quiet' and 'quilt'.
    bool accepts(const QString& word) override;
    QStringList suggestions(const QString& word) override;
    void ignore(const QString& word) override { Q_UNUSED(word) }
    [[nodiscard]] QStringList ownWords() const override;
    Status setOwnWords(const QStringList& words) override;
    void setListener(std::function<void()> changed) override { Q_UNUSED(changed) }
};

/// A window over a journal of its own, with all that a program gives it: reminders, spelling, the start with the
/// session and the newest backup. In the order in which they need each other: the window goes first.
struct GalleryVisit
{
    GalleryVisit();
    ~GalleryVisit();

    /// What a window has that somebody has used for a while: a backup of this morning and the reminder of the Friday
    /// page; \a used is false on the first day.
    void furnish(Settings& settings, bool used);

    QTemporaryDir folder;
    StillClock clock;
    CountingIds ids;
    StillSpelling spelling;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Reminders> reminders;
    std::unique_ptr<SpellWatch> spellWatch;
    std::unique_ptr<MainWindow> window;
};

} // namespace unrut
