// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/report_words.h>

#include <wording/date_words.h>
#include <wording/translations.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString reportSectionName(ReportSection section)
{
    switch (section) {
    case ReportSection::Result:
        return ReportWords::tr("What weighs");
    case ReportSection::Reasons:
        return ReportWords::tr("Why, in your own answers");
    case ReportSection::Suggestions:
        return ReportWords::tr("What to try first");
    case ReportSection::Mood:
        return ReportWords::tr("Mood over time");
    case ReportSection::Charts:
        return ReportWords::tr("Energy, sleep and the board");
    case ReportSection::Gut:
        return ReportWords::tr("Stay or go: what your gut says");
    case ReportSection::Goals:
        return ReportWords::tr("Goals");
    case ReportSection::Summary:
        return ReportWords::tr("In short");
    case ReportSection::Change:
        return ReportWords::tr("What changed");
    case ReportSection::Tried:
        return ReportWords::tr("What was tried");
    case ReportSection::Decisions:
        return ReportWords::tr("Decisions");
    case ReportSection::Wins:
        return ReportWords::tr("Wins");
    case ReportSection::Gratitude:
        return ReportWords::tr("Gratitude, and what to keep");
    case ReportSection::People:
        return ReportWords::tr("People");
    case ReportSection::Timeline:
        return ReportWords::tr("How it came about");
    case ReportSection::Worksheets:
        return ReportWords::tr("Worksheets");
    }
    return {};
}

QString reportSectionEmpty(ReportSection section)
{
    switch (section) {
    case ReportSection::Result:
    case ReportSection::Reasons:
    case ReportSection::Suggestions:
    case ReportSection::Change:
        return ReportWords::tr("No assessment was taken in this time.");
    case ReportSection::Mood:
        return ReportWords::tr("There was no check-in in this time.");
    case ReportSection::Charts:
        return ReportWords::tr("Too little was noted in this time for a chart.");
    case ReportSection::Gut:
        return ReportWords::tr("Two Friday pages with what your gut says make a line.");
    case ReportSection::Goals:
        return ReportWords::tr("There is no goal on the board yet.");
    case ReportSection::Wins:
    case ReportSection::Gratitude:
        return ReportWords::tr("Nothing was written down in this time.");
    case ReportSection::Summary:
        return ReportWords::tr("There is nothing to tell in short.");
    case ReportSection::Tried:
        return ReportWords::tr("No way out was finished in this time.");
    case ReportSection::Decisions:
        return ReportWords::tr("There is no decision on the board.");
    case ReportSection::People:
        return ReportWords::tr("Nobody is listed yet.");
    case ReportSection::Timeline:
        return ReportWords::tr("Nothing was told about how it came about.");
    case ReportSection::Worksheets:
        return ReportWords::tr("No worksheet was finished in this time.");
    }
    return {};
}

QString reportReaderName(ReportReader reader)
{
    switch (reader) {
    case ReportReader::Me:
        return ReportWords::tr("For me");
    case ReportReader::Mentor:
        return ReportWords::tr("For a mentor");
    case ReportReader::Supervisor:
        return ReportWords::tr("For my supervisor");
    }
    return {};
}

QString reportReaderHint(ReportReader reader)
{
    switch (reader) {
    case ReportReader::Me:
        return ReportWords::tr("Everything in the range you choose.");
    case ReportReader::Mentor:
        return ReportWords::tr("What weighs, your goals and your wins; no daily mood.");
    case ReportReader::Supervisor:
        return ReportWords::tr("Only what you tick.");
    }
    return {};
}

QString reportTitle()
{
    return ReportWords::tr("Where I stand");
}

QString reportMadeOn(QDate day)
{
    return ReportWords::tr("Written on %1").arg(dayAndYear(day));
}

QString pageLine(int page, int pages)
{
    return ReportWords::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
}

QString reportFootnote()
{
    const QString said =
        ReportWords::tr("Made with Unrut from the person’s own answers. A reflection, not a diagnosis: "
                        "the questions have no norms, "
                        "and a figure that points to something does not prove that it is the cause.");
    const QString translated = questionsTranslatedNote();
    return translated.isEmpty() ? said : said + QLatin1Char(' ') + translated;
}

} // namespace unrut::wording
