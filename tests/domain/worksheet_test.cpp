// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/text.h>
#include <domain/worksheet.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Worksheet begun(QDate day, Play play = Play::Decide)
{
    Worksheet worksheet;
    worksheet.day = day;
    worksheet.play = play;
    worksheet.createdAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return worksheet;
}

const QDate monday(2026, 3, 2);

} // namespace

/// The answers of a worksheet as a value.
class WorksheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingAnswerIsEmpty()
    {
        const Worksheet none;
        QVERIFY(none.text(u"a"_s).isEmpty() && none.lines(u"a"_s).isEmpty() && none.cells(u"a"_s).empty());
        QVERIFY(!none.dayOf(u"a"_s).isValid());
        QVERIFY(!none.number(u"a"_s).has_value());
    }

    void answersComeBackAsTheyWereSet()
    {
        Worksheet sheet = begun(monday);
        sheet.setText(u"day"_s, u"2026-03-09"_s);
        sheet.setText(u"number"_s, numberCell(0.1));
        sheet.setLines(u"list"_s, {u"one"_s, {}, u"two"_s, {}});
        QCOMPARE(sheet.dayOf(u"day"_s), QDate(2026, 3, 9));
        QCOMPARE(sheet.number(u"number"_s), std::optional(0.1));
        QCOMPARE(sheet.lines(u"list"_s), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(sheet.cells(u"list"_s).size(), size_t(3)); // the empty end is gone
        sheet.setText(u"day"_s, {});
        QVERIFY(!sheet.answers.contains(u"day"_s));
    }

    void textsAreCleanedAndEmptyEndsGo()
    {
        Worksheet sheet = begun(monday);
        sheet.answers[u"list"_s] = {{u"  one \r\n"_s, u"  "_s}, {}, {u" "_s}};
        sheet.answers[u"nothing"_s] = {{u" "_s}};
        const Result<Worksheet> valid = validatedWorksheet(sheet);
        QVERIFY(valid.has_value());
        QCOMPARE(valid->cells(u"list"_s), (Cells{{u"one"_s}}));
        QVERIFY(!valid->answers.contains(u"nothing"_s));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<Worksheet>("worksheet");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QString& key, const Cells& cells, ErrorCode code) {
            Worksheet worksheet = begun(monday);
            worksheet.answers[key] = cells;
            QTest::newRow(name) << worksheet << static_cast<int>(code);
        };
        row("long text", u"a"_s, {{QString(maxTextLength + 1, u'x')}}, ErrorCode::TextTooLong);
        row("lone surrogate", u"a"_s, {{QString(QChar(0xd800))}}, ErrorCode::InvalidText);
        row("rows", u"a"_s, Cells(mostWorksheetRows + 1, {u"x"_s}), ErrorCode::OutOfRange);
        row("cells", u"a"_s, {QStringList(mostWorksheetColumns + 1, u"x"_s)}, ErrorCode::OutOfRange);
        row("key with a blank", u"a b"_s, {{u"x"_s}}, ErrorCode::OutOfRange);
        row("no key", {}, {{u"x"_s}}, ErrorCode::OutOfRange);
        row("long key", QString(41, u'k'), {{u"x"_s}}, ErrorCode::OutOfRange);
        QTest::newRow("no day") << Worksheet() << static_cast<int>(ErrorCode::InvalidDay);
        Worksheet many = begun(monday);
        for (int i = 0; i <= static_cast<int>(mostWorksheetAnswers); ++i)
            many.setText(u"k%1"_s.arg(i), u"x"_s);
        QTest::newRow("answers") << many << static_cast<int>(ErrorCode::OutOfRange);
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(Worksheet, worksheet);
        QFETCH(int, code);
        const Result<Worksheet> valid = validatedWorksheet(worksheet);
        QVERIFY(!valid.has_value());
        QCOMPARE(static_cast<int>(valid.error().code), code);
    }

    void theNewestOfAWayOutComesFirst()
    {
        Worksheet binned = begun(monday.addDays(9));
        binned.binnedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
        Worksheet finished = begun(monday.addDays(7));
        finished.finishedDay = monday.addDays(8);
        const std::vector<Worksheet> all{begun(monday), finished, binned, begun(monday, Play::Mentor)};
        const std::vector<Worksheet> those = worksheetsOf(Play::Decide, all);
        QCOMPARE(those.size(), size_t(2));
        QVERIFY(those[0] == finished);
        QVERIFY(openWorksheet(Play::Decide, all) == all[0]);
        QVERIFY(!openWorksheet(Play::Network, all).has_value());
    }
};

QTEST_APPLESS_MAIN(WorksheetTest)
#include "worksheet_test.moc"
