// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_journal.h"

#include <demo/demo.h>
#include <domain/id.h>
#include <wording/error_words.h>
#include <workspace/workspace.h>

#include <QTextStream>

#include <array>
#include <cstdio>

namespace unrut::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 7;

/// Made-up entries, run together until each has so many words.
std::vector<Entry> longEntries()
{
    constexpr qsizetype words = 40;
    const std::vector<Entry> sentences = madeUp(10).entries;
    std::vector<Entry> entries;
    for (size_t i = 0; i < sentences.size(); ++i) {
        Entry entry = sentences[i];
        for (size_t next = i + 1; entry.text.count(QLatin1Char(' ')) + 1 < words; ++next)
            entry.text += QLatin1Char(' ') + sentences[next % sentences.size()].text;
        entry.text = entry.text.section(QLatin1Char(' '), 0, words - 1);
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Ids in the order in which they are asked for.
QUuid idOf(quint64 number, const QDateTime& at)
{
    return uuidV7(at.toMSecsSinceEpoch(), number, number * 2654435761U);
}

} // namespace

Journal madeUp(int years)
{
    DemoOptions options;
    options.years = years;
    options.seed = seed;
    options.today = StillClock().today();
    options.locale = QLocale::c();
    auto journal = madeUpJournal(options);
    Q_ASSERT(journal); // the options are fixed and in range
    return *std::move(journal);
}

Journal logOf(int count)
{
    constexpr int aDay = 7;
    const std::vector<Entry> sentences = longEntries();
    Journal journal;
    journal.entries.reserve(static_cast<size_t>(count));
    const QDate first = StillClock().today().addDays(-(count / aDay));
    for (int i = 0; i < count; ++i) {
        Entry entry = sentences[static_cast<size_t>(i) % sentences.size()];
        entry.day = first.addDays(i / aDay);
        entry.createdAt = QDateTime(entry.day, QTime(8 + i % aDay, 0), Qt::UTC);
        entry.id = EntryId(idOf(static_cast<quint64>(i) + 1, entry.createdAt));
        entry.goal = {};
        entry.binnedAt = {};
        journal.entries.push_back(std::move(entry));
    }
    return journal;
}

Journal boardOf(int count)
{
    constexpr std::array columns = {BoardColumn::Dreams, BoardColumn::Next, BoardColumn::Done};
    Journal journal = madeUp(1);
    const std::vector<Goal> own = journal.goals;
    const QDate today = StillClock().today();
    for (int i = 0; i < count; ++i) {
        Goal goal = own[static_cast<size_t>(i) % own.size()];
        const auto number = static_cast<quint64>(i);
        goal.createdAt = QDateTime(today.addDays(-20), QTime(9, 0), Qt::UTC).addSecs(i);
        goal.id = GoalId(idOf(10 * number + 1, goal.createdAt));
        goal.column = columns[number % columns.size()];
        goal.doneDay = goal.column == BoardColumn::Done ? today.addDays(-i % 25) : QDate();
        goal.position = 1000.0 + i;
        goal.history = {{HistoryId(idOf(10 * number + 2, goal.createdAt)), GoalEvent::Kind::Created, goal.createdAt,
                         goal.column, goal.column, 0}};
        for (size_t step = 0; step < goal.steps.size(); ++step)
            goal.steps[step].id = StepId(idOf(10 * number + 3 + step, goal.createdAt));
        journal.goals.push_back(std::move(goal));
    }
    return journal;
}

Journal historyOf(int count)
{
    const std::vector<Check> life = madeUp(10).checks;
    Journal journal;
    for (int i = 0; i < count; ++i) {
        Check check = life[static_cast<size_t>(i) % life.size()];
        check.day = StillClock().today().addDays(qint64(-28) * (count - 1 - i));
        check.createdAt = QDateTime(check.day, QTime(17, 0), Qt::UTC);
        check.finishedAt = check.createdAt.addSecs(300);
        check.id = CheckId(idOf(static_cast<quint64>(i) + 1, check.createdAt));
        journal.checks.push_back(std::move(check));
    }
    return journal;
}

std::unique_ptr<Workspace> fileOf(const Journal& journal, const QString& path, const Clock& clock, IdSource& ids)
{
    auto workspace = Workspace::open(path, WorkspaceMode::CreateIfMissing, clock, ids);
    const Status filled = workspace ? (*workspace)->fill(journal) : Status(workspace.error());
    if (filled)
        return *std::move(workspace);
    QTextStream(stderr) << wording::errorSentence(filled.error()) << '\n';
    return nullptr;
}

} // namespace unrut::bench
