// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QTest>

#include <algorithm>
#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

// Adults read plain prose in silence at 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047), and compose
// at a keyboard at 19, thinking included (Karat et al. 1999, doi 10.1145/302979.303160). A tired person is given a
// fifth less of both. To decide on an answer that is chosen, or to turn a page, we assume two and a half seconds, and
// four times as much for somebody to ask and for a day.
constexpr double wordsReadAMinute = 238;
constexpr double wordsWrittenAMinute = 19;
constexpr double tired = 0.8;
constexpr double secondsAChoice = 2.5;
constexpr double secondsADay = 10;
// An answer without an example is given the length of a plain sentence.
constexpr double wordsOfAnAnswer = 10;
constexpr double wordsOfACell = 4;
constexpr double wordsOfAName = 2;
// Whoever has much to say writes twice as much.
constexpr double generous = 2;

double words(const QString& text)
{
    return static_cast<double>(text.split(u' ', Qt::SkipEmptyParts).size());
}

struct Work
{
    double read = 0;
    double written = 0;
    double seconds = 0;
    [[nodiscard]] double minutes(double pace, double much = 1) const
    {
        return (read / wordsReadAMinute + much * written / wordsWrittenAMinute) / pace + seconds / 60;
    }
};

/// What has to be answered before the worksheet can be finished, and what its talk is made of.
bool isNeeded(const WorksheetForm& form, const WorksheetField& field)
{
    const auto& sheet = form.talk->sheet;
    return field.least > 0 || field.key == form.talk->person || field.key == form.talk->day ||
           std::any_of(sheet.begin(), sheet.end(), [&](const auto& part) { return part.second == field.key; });
}

void addAnswer(const WorksheetField& field, Work& effort)
{
    const double answer = field.example.isEmpty() ? wordsOfAnAnswer : words(field.example);
    const int lines = std::max(field.least, 1);
    switch (field.kind) {
    case FieldKind::ShortText:
    case FieldKind::LongText:
        effort.written += answer;
        break;
    case FieldKind::List:
    case FieldKind::FreeListing:
        effort.written += lines * answer;
        break;
    case FieldKind::Table:
    case FieldKind::Matrix:
        effort.written += lines * static_cast<double>(std::max<size_t>(field.columns.size(), 2)) * wordsOfACell;
        break;
    case FieldKind::Person:
        effort.written += wordsOfAName;
        effort.seconds += secondsADay;
        break;
    case FieldKind::Day:
    case FieldKind::Month:
        effort.seconds += secondsADay;
        break;
    default:
        effort.seconds += lines * secondsAChoice;
    }
}

/// From the way out that is opened to the talk that is prepared: its description and all of the form is read.
Work effortOf(const WorksheetForm& form)
{
    Work effort;
    effort.read = words(wording::playName(form.play)) + words(wording::playLine(form.play)) +
                  words(wording::playSteps(form.play).join(u' '));
    for (const WorksheetPage& page : form.pages) {
        effort.read += words(page.title);
        effort.seconds += secondsAChoice;
        for (const WorksheetField& field : page.fields) {
            effort.read += words(field.label) + words(field.help) + words(field.example);
            for (const FieldChoice& choice : field.choices)
                effort.read += words(choice.label);
            for (const TableColumn& column : field.columns)
                effort.read += words(column.label);
            if (isNeeded(form, field))
                addAnswer(field, effort);
        }
    }
    return effort;
}

} // namespace

/// From the first suggestion to a prepared talk with a named person on a day.
class WorksheetTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTalkIsPreparedWithinTwentyMinutes_data();
    void aTalkIsPreparedWithinTwentyMinutes();
    void aTalkHasSomebodyAndADay();
};

void WorksheetTimeTest::aTalkIsPreparedWithinTwentyMinutes_data()
{
    QTest::addColumn<Play>("play");
    for (const PlayRow& row : playRows()) {
        if (wording::worksheetForm(row.play).talk)
            QTest::newRow(playKey(row.play).data()) << row.play;
    }
}

void WorksheetTimeTest::aTalkIsPreparedWithinTwentyMinutes()
{
    QFETCH(const Play, play);
    const Work effort = effortOf(wording::worksheetForm(play));
    const double minutes = effort.minutes(tired, generous);
    qInfo("%.1f minutes, with twice as much to say %.1f: %.0f words to read, %.0f to write", effort.minutes(tired),
          minutes, effort.read, effort.written);
    QVERIFY2(minutes < 20, qPrintable(QString::number(minutes)));
    QVERIFY2(effort.minutes(1) > 2, "nobody prepares a talk in two minutes");
}

/// What stands first for somebody new (the source, or, where there is nothing left to give, the talk beside rest).
void WorksheetTimeTest::aTalkHasSomebodyAndADay()
{
    for (const Play play : {Play::TraceSource, Play::TalkSupervisor, Play::Confide}) {
        const WorksheetForm form = wording::worksheetForm(play);
        QVERIFY2(form.talk, playKey(play).data());
        const WorksheetField* person = fieldOf(form, form.talk->person);
        const WorksheetField* day = fieldOf(form, form.talk->day);
        QVERIFY2(person && person->kind == FieldKind::Person, playKey(play).data());
        QVERIFY2(day && day->kind == FieldKind::Day, playKey(play).data());
    }
}

QTEST_APPLESS_MAIN(WorksheetTimeTest)
#include "worksheet_time_test.moc"
