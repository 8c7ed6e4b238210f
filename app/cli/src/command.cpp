// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace unrut::cli {

namespace {

constexpr Option dayOption{"date", "DAY",
                           QT_TRANSLATE_NOOP("CliWords", "the day it belongs to, as 2026-11-23; today by default")};
constexpr Option jsonOption{"json", nullptr, QT_TRANSLATE_NOOP("CliWords", "answer in JSON, for programs")};

constexpr std::array checkOptions{
    Option{"answers", "FILE", QT_TRANSLATE_NOOP("CliWords", "the answers, a JSON file")},
    dayOption,
};
constexpr std::array summaryOptions{
    jsonOption,
    Option{"date", "DAY", QT_TRANSLATE_NOOP("CliWords", "how things stood on that day; today by default")},
};
constexpr std::array addOptions{dayOption};
constexpr std::array checkInOptions{
    Option{"mood", "N", QT_TRANSLATE_NOOP("CliWords", "0 to 10")},
    Option{"energy", "N", QT_TRANSLATE_NOOP("CliWords", "0 to 10")},
    Option{"sleep", "H", QT_TRANSLATE_NOOP("CliWords", "hours, 0 to 24")},
    Option{"note", "TEXT", QT_TRANSLATE_NOOP("CliWords", "a word about the day")},
    dayOption,
};
constexpr std::array goalOptions{
    Option{"column", "COLUMN",
           QT_TRANSLATE_NOOP("CliWords", "where to add it: dreams, next, doing, done or archive; next by default")},
    Option{"swap", nullptr, QT_TRANSLATE_NOOP("CliWords", "when Doing is full, set aside what is in it")},
    Option{"raise", nullptr, QT_TRANSLATE_NOOP("CliWords", "when Doing is full, raise the limit")},
    Option{"decided", "TEXT", QT_TRANSLATE_NOOP("CliWords", "how a decision was made")},
    Option{"deferred", "TEXT", QT_TRANSLATE_NOOP("CliWords", "why a decision has to wait")},
    Option{"dropped", nullptr, QT_TRANSLATE_NOOP("CliWords", "a decision is no longer needed")},
};
constexpr std::array listOptions{jsonOption};
constexpr std::array reportOptions{
    Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the PDF to write")},
    Option{"from", "DAY", QT_TRANSLATE_NOOP("CliWords", "the first day; that of the first thing written by default")},
    Option{"to", "DAY", QT_TRANSLATE_NOOP("CliWords", "the last day; today by default")},
    Option{"sections", "LIST",
           QT_TRANSLATE_NOOP(
               "CliWords",
               "some of: "
               "summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,"
               "people,timeline,worksheets")},
    Option{"for", "READER",
           QT_TRANSLATE_NOOP("CliWords", "me, mentor or supervisor; says which sections, unless they are named")},
    Option{"hide-names", nullptr, QT_TRANSLATE_NOOP("CliWords", "put initials in the place of people")},
    Option{"title", "TEXT", QT_TRANSLATE_NOOP("CliWords", "what stands over it")},
    Option{"author", "NAME", QT_TRANSLATE_NOOP("CliWords", "who wrote it; nobody is named by default")},
    Option{"paper", "SIZE", QT_TRANSLATE_NOOP("CliWords", "a4 or letter; that of the country by default")},
};
constexpr std::array chartOptions{
    Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the file to write; it ends in .png, .svg or .csv")},
    Option{"from", "DAY", QT_TRANSLATE_NOOP("CliWords", "the first day; that of the first value by default")},
    Option{"to", "DAY", QT_TRANSLATE_NOOP("CliWords", "the last day; today by default")},
};
constexpr std::array worksheetOptions{
    Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the file to write; it ends in .md, .pdf, .json or .ics")},
};
constexpr std::array exportOptions{
    Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the file to write")},
    Option{"format", "FORMAT",
           QT_TRANSLATE_NOOP("CliWords", "json, csv, markdown or ics; by default what the name of the file ends in")},
    Option{"table", "TABLE",
           QT_TRANSLATE_NOOP("CliWords", "of CSV: log (by default), check-ins, goals, assessments, friday-pages, "
                                         "people or talks")},
    Option{"with", "LIST",
           QT_TRANSLATE_NOOP("CliWords", "what else may go into Markdown and ics: some of "
                                         "people,looking-back,worksheets,titles")},
};
constexpr std::array importOptions{
    Option{"format", "FORMAT",
           QT_TRANSLATE_NOOP("CliWords", "json, dayone, jrnl or csv; by default what the file looks like")},
    Option{"columns", "LIST",
           QT_TRANSLATE_NOOP("CliWords", "of CSV: which column is what, as day=Date,text=Entry,kind=Type,tags=Tags")},
    Option{"days", "ORDER", QT_TRANSLATE_NOOP("CliWords", "of CSV: dmy or mdy, where days have slashes")},
    Option{"as", "KIND",
           QT_TRANSLATE_NOOP("CliWords", "what lines of other programs become: note (by default), grateful, win or "
                                         "keep")},
    Option{"dry-run", nullptr, QT_TRANSLATE_NOOP("CliWords", "say what would happen and change nothing")},
    Option{"replace", nullptr,
           QT_TRANSLATE_NOOP("CliWords", "where both have a thing with other words, take the file's")},
    jsonOption,
};
constexpr std::array restoreOptions{
    Option{"list", nullptr, QT_TRANSLATE_NOOP("CliWords", "show the backups there are, and change nothing")},
};
constexpr std::array binOptions{
    jsonOption,
    Option{"yes", nullptr, QT_TRANSLATE_NOOP("CliWords", "empty it indeed; nothing brings back what was in it")},
};
constexpr std::array backupOptions{Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the copy to write")}};
constexpr std::array salvageOptions{
    Option{"out", "FILE", QT_TRANSLATE_NOOP("CliWords", "the new journal to write")},
};
constexpr std::array demoOptions{
    Option{"years", "N", QT_TRANSLATE_NOOP("CliWords", "how many years, 1 to 50")},
    Option{"seed", "S", QT_TRANSLATE_NOOP("CliWords", "the same number gives the same life; 1 by default")},
};

constexpr std::array commands{
    Command{"check", "--answers FILE [--date DAY]", QT_TRANSLATE_NOOP("CliWords", "record an assessment from a file"),
            checkOptions, 0, false, runCheck},
    Command{"summary", "[--json] [--date DAY]",
            QT_TRANSLATE_NOOP("CliWords", "the newest assessment: what weighs, what to try, what changed"),
            summaryOptions, 0, false, runSummary},
    Command{"add", "grateful|win|keep|note TEXT [--date DAY]", QT_TRANSLATE_NOOP("CliWords", "write a line in the log"),
            addOptions, 2, false, runAdd, 0, 1},
    Command{"check-in", "[--mood N] [--energy N] [--sleep H] [--note TEXT] [--date DAY]",
            QT_TRANSLATE_NOOP("CliWords", "note how a day is; what is left out stays as it was"), checkInOptions, 0,
            false, runCheckIn},
    Command{"goals", "[--json]", QT_TRANSLATE_NOOP("CliWords", "the goals on the board"), listOptions, 0, false,
            runGoals},
    Command{"people", "[--json]", QT_TRANSLATE_NOOP("CliWords", "the people who can help, whom to catch up with first"),
            listOptions, 0, false, runPeople},
    Command{"goal",
            "add TEXT [--column COLUMN] | move CARD COLUMN | done CARD [--decided TEXT|--deferred TEXT|--dropped] "
            "[--swap|--raise]",
            QT_TRANSLATE_NOOP("CliWords", "put a goal on the board, move it or finish it"), goalOptions, 2, false,
            runGoal, 1, 1},
    Command{"search", "TEXT [--json]",
            QT_TRANSLATE_NOOP("CliWords", "find what is written: lines of the log, goals, people, talks"), listOptions,
            1, false, runSearch, 0, 0},
    Command{"today", "[--json]", QT_TRANSLATE_NOOP("CliWords", "the focus, its next step and what waits"), listOptions,
            0, false, runToday},
    Command{"plays", "[--json]", QT_TRANSLATE_NOOP("CliWords", "the ways out, best match first, and their worksheets"),
            listOptions, 0, false, runPlays},
    Command{"worksheet", "export ID --out FILE",
            QT_TRANSLATE_NOOP("CliWords", "write a worksheet to a file; ID is its own or that of a way out"),
            worksheetOptions, 2, true, runWorksheet},
    Command{"report", "--out FILE [--from DAY] [--to DAY] [--sections a,b] [--for me|mentor|supervisor] [--hide-names]",
            QT_TRANSLATE_NOOP("CliWords", "write a PDF"), reportOptions, 0, true, runReport},
    Command{"chart", "NAME --out FILE [--from DAY] [--to DAY]",
            QT_TRANSLATE_NOOP("CliWords", "draw mood, energy, sleep, spark, areas, gut, flow or tried to a file"),
            chartOptions, 1, true, runChart},
    Command{"export", "--out FILE [--format json|csv|markdown|ics] [--table TABLE] [--with LIST]",
            QT_TRANSLATE_NOOP("CliWords", "write the journal to a file for Unrut, for people or for other programs"),
            exportOptions, 0, false, runExport},
    Command{"import",
            "FILE [--format json|dayone|jrnl|csv] [--columns LIST] [--days dmy|mdy] [--as KIND] [--dry-run] "
            "[--replace] [--json]",
            QT_TRANSLATE_NOOP("CliWords", "put what a file holds into the journal, after a backup"), importOptions, 1,
            false, runImport},
    Command{"bin", "list [--json] | restore ID | empty --yes",
            QT_TRANSLATE_NOOP("CliWords", "what was deleted: see it, take it back, or let it go for good"), binOptions,
            1, false, runBin, 1},
    Command{"backup", "--out FILE", QT_TRANSLATE_NOOP("CliWords", "write a checked copy of the journal"), backupOptions,
            0, false, runBackup},
    Command{"restore", "FILE | --list",
            QT_TRANSLATE_NOOP("CliWords", "put a backup in the journal's place; what was there is kept"),
            restoreOptions, 0, false, runRestore, 1},
    Command{"verify", "", QT_TRANSLATE_NOOP("CliWords", "look whether the journal is sound"), {}, 0, false, runVerify},
    Command{"salvage", "DAMAGED --out FILE",
            QT_TRANSLATE_NOOP("CliWords", "write what can be read of a damaged journal into a new one"), salvageOptions,
            1, false, runSalvage},
    Command{"demo", "--years N [--seed S]", QT_TRANSLATE_NOOP("CliWords", "fill an empty journal with a made-up life"),
            demoOptions, 0, false, runDemo},
};

} // namespace

bool takesText(const Option& option)
{
    const QLatin1String value(option.value);
    return value == QLatin1String("TEXT") || value == QLatin1String("NAME");
}

bool takesText(const Command& command)
{
    return command.textAt >= 0 || std::any_of(command.options.begin(), command.options.end(),
                                              [](const Option& option) { return takesText(option); });
}

std::span<const Command> allCommands()
{
    return commands;
}

const Command* findCommand(const QString& name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace unrut::cli
