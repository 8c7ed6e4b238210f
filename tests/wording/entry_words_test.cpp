// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/entry_words.h>
#include <wording/translations.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class EntryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kindsAreNamedAndExplained();
    void thereAreEnoughPrompts_data();
    void thereAreEnoughPrompts();
    void promptsAreQuestionsWithoutPressure();
    void countsAreTold_data();
    void countsAreTold();
    void rhythmCostsNothing();
    void spokenEntriesIsolateThePersonsWords();
    void checkInsTellOnlyWhatIsGiven_data();
    void checkInsTellOnlyWhatIsGiven();

private:
    wording::Translations m_translations;
};

namespace {

constexpr std::array kinds = {EntryKind::Grateful, EntryKind::Win, EntryKind::Keep, EntryKind::Note};

} // namespace

void EntryWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void EntryWordsTest::kindsAreNamedAndExplained()
{
    QSet<QString> words;
    for (const EntryKind kind : kinds)
        words << wording::entryKindName(kind) << wording::entryKindHint(kind);
    QCOMPARE(words.size(), 2 * entryKindCount);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(wording::entryKindHint(EntryKind::Keep), u"what I love about this job"_s);
}

void EntryWordsTest::thereAreEnoughPrompts_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<int>("least");
    QTest::newRow("grateful") << EntryKind::Grateful << 12;
    QTest::newRow("win") << EntryKind::Win << 3;
    QTest::newRow("keep") << EntryKind::Keep << 3;
    QTest::newRow("note") << EntryKind::Note << 3;
}

void EntryWordsTest::thereAreEnoughPrompts()
{
    QFETCH(EntryKind, kind);
    QFETCH(int, least);
    QVERIFY(wording::prompts(kind).size() >= least);
}

void EntryWordsTest::promptsAreQuestionsWithoutPressure()
{
    QSet<QString> seen;
    qsizetype count = 0;
    for (const EntryKind kind : kinds) {
        for (const QString& prompt : wording::prompts(kind)) {
            QVERIFY2(prompt.endsWith(u'?') && !prompt.contains(u'!'), qPrintable(prompt));
            seen.insert(prompt);
            ++count;
        }
    }
    QCOMPARE(seen.size(), count);
}

void EntryWordsTest::countsAreTold_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("binned");
    QTest::newRow("none") << 0 << u"No entries yet. One line is enough."_s << u"Nothing found."_s
                          << u"No entries are in the bin."_s;
    QTest::newRow("one") << 1 << u"1 entry since 3 March 2024"_s << u"1 entry found"_s << QString();
    QTest::newRow("many") << 1284 << u"1,284 entries since 3 March 2024"_s << u"1,284 entries found"_s
                          << u"In the bin: 1,284 entries"_s;
}

void EntryWordsTest::countsAreTold()
{
    QFETCH(int, count);
    QTEST(wording::entryCountLine(count, QDate(2024, 3, 3)), "since");
    QTEST(wording::foundLine(count), "found");
    if (count != 1) // the singular is a matter of the translation
        QTEST(wording::binnedCountLine(count), "binned");
}

void EntryWordsTest::rhythmCostsNothing()
{
    QCOMPARE(wording::rhythmSentence(1), u"Once a week is your rhythm. Empty weeks cost nothing."_s);
    QCOMPARE(wording::rhythmSentence(3), u"3 times a week is your rhythm. Empty weeks cost nothing."_s);
}

void EntryWordsTest::spokenEntriesIsolateThePersonsWords()
{
    Entry entry;
    entry.kind = EntryKind::Win;
    entry.text = u"Booked it, %3"_s;
    entry.day = QDate(2026, 11, 22);
    QCOMPARE(wording::spokenEntry(entry, QDate(2026, 11, 23)), u"Win: \u2068Booked it, %3\u2069. Yesterday."_s);
}

void EntryWordsTest::checkInsTellOnlyWhatIsGiven_data()
{
    QTest::addColumn<std::optional<int>>("mood");
    QTest::addColumn<std::optional<int>>("energy");
    QTest::addColumn<std::optional<double>>("sleep");
    QTest::addColumn<QString>("told");
    const std::optional<int> none;
    const std::optional<double> noSleep;
    QTest::newRow("nothing") << none << none << noSleep << QString();
    QTest::newRow("all") << std::optional(7) << std::optional(5) << std::optional(6.5)
                         << u"Mood 7, energy 5, sleep 6.5 h"_s;
    QTest::newRow("quarter hours") << none << none << std::optional(7.25) << u"Sleep 7.25 h"_s;
    QTest::newRow("zero is given") << none << std::optional(0) << noSleep << u"Energy 0"_s;
}

void EntryWordsTest::checkInsTellOnlyWhatIsGiven()
{
    QFETCH(std::optional<int>, mood);
    QFETCH(std::optional<int>, energy);
    QFETCH(std::optional<double>, sleep);
    CheckIn checkIn;
    checkIn.mood = mood;
    checkIn.energy = energy;
    checkIn.sleep = sleep;
    QTEST(wording::checkInLine(checkIn), "told");
}

QTEST_GUILESS_MAIN(EntryWordsTest)
#include "entry_words_test.moc"
