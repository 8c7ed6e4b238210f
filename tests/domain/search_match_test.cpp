// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_match.h>
#include <domain/searched_thing.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The search without an index. That it finds what the index finds is tested beside the index (journal_reference_test).
class SearchMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsMetOrNot_data();
    void aTextIsMetOrNot();
    void kindAndDayAreThoseOfTheThing();
    void anExcerptShowsWhereItStands_data();
    void anExcerptShowsWhereItStands();
    void hitsAreMarked_data();
    void hitsAreMarked();
};

void SearchMatchTest::anExcerptShowsWhereItStands_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("excerpt");
    const QString words = u"one two three four five six seven eight nine ten "_s;
    QTest::newRow("a short part is whole")
        << u"talks"_s << u"Keeps bees\nat home"_s << u"bee"_s << u"Keeps bees at home"_s;
    QTest::newRow("no part runs over") << u"bees"_s << u"Keeps goats"_s << u"bees"_s << u"bees"_s;
    QTest::newRow("dots before") << u""_s << QString(words + u"bees"_s) << u"bees"_s
                                 << u"…five six seven eight nine ten bees"_s;
    QTest::newRow("dots behind") << u""_s << QString(u"bees "_s + words + words) << u"bees"_s
                                 << u"bees one two three four five six seven eight nine ten one two three four…"_s;
    QTest::newRow("nothing of it") << u"talks"_s << u"Keeps bees"_s << u"goat"_s << u""_s;
    QTest::newRow("nothing typed") << u"talks"_s << u"Keeps bees"_s << u""_s << u""_s;
}

void SearchMatchTest::anExcerptShowsWhereItStands()
{
    QFETCH(const QString, about);
    QFETCH(const QString, notes);
    QFETCH(const QString, typed);
    Person person;
    person.name = u"Dana"_s;
    person.about = about;
    person.notes = notes;
    QTEST(excerptOf(searchQuery(typed), searchedText(person)), "excerpt");
}

void SearchMatchTest::aTextIsMetOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("met");
    const auto row = [](const char* name, const QString& text, const QString& typed, bool met) {
        QTest::newRow(name) << text << typed << met;
    };
    row("nothing typed", u"tea"_s, u""_s, true);
    row("a beginning", u"The launch"_s, u"lau"_s, true);
    row("no middle", u"The launch"_s, u"unch"_s, false);
    row("a phrase", u"I thank you all"_s, u"\"thank you\""_s, true);
    row("a phrase is whole words", u"I thank yourself"_s, u"\"thank you\""_s, false);
    row("taken away", u"tea with milk"_s, u"tea -milk"_s, false);
    row("marks are folded", u"Ein Café in Łódź"_s, u"cafe lodz"_s, false); // the bar of the first letter stays
    row("marks are folded in the search", u"cafe"_s, u"CAFÉ"_s, true);
    row("a mark of its own", u"cafe\u0301 noir"_s, u"café"_s, true);
    row("two marks", u"tiếng Việt"_s, u"tieng viet"_s, true);
    row("Chinese", u"谢谢你的帮助"_s, u"帮助"_s, true);
    row("Chinese in order", u"谢谢你的帮助"_s, u"助帮"_s, false);
    row("Arabic without vowel signs", u"شُكْرًا"_s, u"شكرا"_s, true);
    row("Russian", u"Спасибо"_s, u"спаси"_s, true);
    row("a tag", u"A walk #quiet"_s, u"#qui"_s, true);
    row("no tag", u"A quiet walk"_s, u"#qui"_s, false);
    row("a person", u"Lunch with @Priya"_s, u"@pri"_s, true);
    row("an emoji", u"Done \U0001F389"_s, u"\U0001F389"_s, true);
    row("signs", u"well-being: yes"_s, u"being"_s, true);
}

void SearchMatchTest::aTextIsMetOrNot()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(isMet(searchQuery(typed), {text, QDate(2026, 11, 2), {}}), "met");
}

void SearchMatchTest::kindAndDayAreThoseOfTheThing()
{
    const Searched win{u"Sent it"_s, QDate(2026, 11, 2), EntryKind::Win};
    QVERIFY(isMet(searchQuery(u"kind:win after:2026-11-01"_s), win));
    QVERIFY(!isMet(searchQuery(u"-kind:win"_s), win));
    QVERIFY(!isMet(searchQuery(u"before:2026-11-02"_s), win));
    const Searched goal{u"Send it"_s, {}, {}};
    QVERIFY(!isMet(searchQuery(u"kind:win"_s), goal));
    QVERIFY(isMet(searchQuery(u"-kind:win"_s), goal));
    QVERIFY(!isMet(searchQuery(u"after:2025"_s), goal));
}

void SearchMatchTest::hitsAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    const auto row = [](const char* name, const QString& text, const QString& typed, const QStringList& marked) {
        QTest::newRow(name) << text << typed << marked;
    };
    row("nothing", u"tea"_s, u""_s, {});
    row("as far as it was typed, everywhere", u"Team and teacher"_s, u"tea"_s, {u"Tea"_s, u"tea"_s});
    row("marks that the text has", u"Ein Cafe\u0301 dort"_s, u"cafe"_s, {u"Cafe\u0301"_s});
    row("a phrase, word by word", u"Thank you, you"_s, u"\"thank you\""_s, {u"Thank"_s, u"you"_s});
    row("what meets becomes one", u"teams"_s, u"te teams"_s, {u"teams"_s});
    row("a tag", u"Calm #Team"_s, u"#te"_s, {u"#Te"_s});
    row("Chinese", u"谢谢帮助"_s, u"帮助"_s, {u"帮助"_s});
    row("what is taken away is not marked", u"tea"_s, u"-milk"_s, {});
    row("an emoji", u"So \U0001F389\U0001F389"_s, u"\U0001F389"_s, {u"\U0001F389\U0001F389"_s});
}

void SearchMatchTest::hitsAreMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStringList marked;
    for (const TextRange& range : hitsIn(searchQuery(typed), text))
        marked.append(text.sliced(range.from, range.length));
    QTEST(marked, "marked");
}

QTEST_APPLESS_MAIN(SearchMatchTest)
#include "search_match_test.moc"
