// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/check.h>
#include <wording/check_words.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

// Adults read plain prose in silence at 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). A tired
// person is given a fifth less. To decide on an answer and press its key we assume two and a half seconds.
constexpr double wordsAMinute = 238;
constexpr double tired = 0.8;
constexpr double secondsAnAnswer = 2.5;
constexpr int screenItems = std::tuple_size_v<WellbeingScreen>;

double words(const QString& text)
{
    return static_cast<double>(text.split(u' ', Qt::SkipEmptyParts).size());
}

/// The page about wellbeing, which may be left out with one key.
double minutesOfWellbeing(double pace)
{
    double read = words(wording::screenIntroduction());
    for (int item = 0; item < screenItems; ++item)
        read += words(wording::screenItemText(item));
    return read / (wordsAMinute * pace) + screenItems * secondsAnAnswer / 60;
}

/// Minutes from Begin to the result, with every statement on the way read and the optional page left out.
double minutesFor(CheckForm form, double pace)
{
    double read = 0;
    double answers = 0;
    for (const ItemIndex item : itemOrder(form, 1)) {
        read += words(wording::itemText(item));
        ++answers;
    }
    for (int event = 0; event < eventCount; ++event)
        read += words(wording::eventText(static_cast<CheckEvent>(event)));
    // The events are ticked where they hold; then at most four areas are asked for how much they matter.
    constexpr double ticks = 2;
    constexpr double areas = 4;
    for (const Domain domain : {Domain::Exh, Domain::Wkl, Domain::Rec, Domain::Prg})
        read += words(wording::importanceQuestion(domain));
    return read / (wordsAMinute * pace) + (answers + ticks + areas) * secondsAnAnswer / 60;
}

} // namespace

/// The minutes that the start names, and what somebody who is worn out can count on.
class CheckTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortFormTakesAboutThreeMinutes();
    void theFullFormTakesAboutSeven();
    void theOptionalPageAddsHalfAMinute();
    void somebodyWornOutHasAResultAtMinuteFour();
};

void CheckTimeTest::theShortFormTakesAboutThreeMinutes()
{
    const double minutes = minutesFor(CheckForm::Short, 1);
    QVERIFY2(minutes > 2.5 && minutes < 3.5, qPrintable(QString::number(minutes)));
}

void CheckTimeTest::theFullFormTakesAboutSeven()
{
    const double minutes = minutesFor(CheckForm::Full, 1);
    QVERIFY2(minutes > 4.5 && minutes < 7.5, qPrintable(QString::number(minutes)));
}

void CheckTimeTest::theOptionalPageAddsHalfAMinute()
{
    for (const double pace : {1.0, tired}) {
        const double minutes = minutesOfWellbeing(pace);
        QVERIFY2(minutes > 0.2 && minutes < 0.6, qPrintable(QString::number(minutes)));
    }
}

void CheckTimeTest::somebodyWornOutHasAResultAtMinuteFour()
{
    const double minutes = minutesFor(CheckForm::Short, tired);
    QVERIFY2(minutes < 4, qPrintable(QString::number(minutes)));
}

QTEST_APPLESS_MAIN(CheckTimeTest)
#include "check_time_test.moc"
