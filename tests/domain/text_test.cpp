// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_text.h>
#include <domain/text.h>

#include <QElapsedTimer>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsReplacedWhereItIsOne_data();
    void aNameIsReplacedWhereItIsOne();
    void textIsMadeFitToKeep_data();
    void textIsMadeFitToKeep();
    void textThatCannotBeKeptIsRefused_data();
    void textThatCannotBeKeptIsRefused();
    void lengthIsMeasuredAfterCleaning();
    void optionalTextMayBeEmpty();
    void cleaningTwiceChangesNothing();
    void tagsAreFound_data();
    void tagsAreFound();
    void mentionsAreFound_data();
    void mentionsAreFound();
    void lastNamesAreToldFromTheText_data();
    void lastNamesAreToldFromTheText();
    void longTextIsReadInATrice();
    void whatNobodyWritesIsLeftOut_data();
    void whatNobodyWritesIsLeftOut();
    void aFloodOfMarksTakesNoLongerThanWords_data();
    void aFloodOfMarksTakesNoLongerThanWords();
};

void TextTest::textIsMadeFitToKeep_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("as it is") << u"Quiet morning"_s << u"Quiet morning"_s;
    QTest::newRow("white space around") << u" \t\n Quiet \u00a0"_s << u"Quiet"_s;
    QTest::newRow("white space within stays") << u"a  b\n\n c"_s << u"a  b\n\n c"_s;
    QTest::newRow("Windows line ends") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("old line ends") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
    QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F331 grown"_s << u"\U0001F331 grown"_s;
    QTest::newRow("markup is only text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("right to left") << u" \u0634\u0643\u0631\u0627 "_s << u"\u0634\u0643\u0631\u0627"_s;
}

void TextTest::textIsMadeFitToKeep()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(cleanText(typed, maxTextLength, u"text"_s).value_or(u"refused"_s), kept);
    QCOMPARE(cleanOptionalText(typed, maxTextLength, u"text"_s).value_or(u"refused"_s), kept);
}

void TextTest::textThatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::EmptyText;
    QTest::newRow("white space") << u" \r\n\t\u2003"_s << ErrorCode::EmptyText;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << ErrorCode::InvalidText;
    QTest::newRow("NUL at the end") << u"a"_s + QChar(u'\0') << ErrorCode::InvalidText;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83C) << ErrorCode::InvalidText;
    QTest::newRow("lone low surrogate") << QChar(0xDF31) + u"a"_s << ErrorCode::InvalidText;
    QTest::newRow("swapped surrogates") << QString(QChar(0xDF31)) + QChar(0xD83C) << ErrorCode::InvalidText;
    QTest::newRow("too long") << QString(11, u'x') << ErrorCode::TextTooLong;
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << ErrorCode::TextTooLong;
}

void TextTest::textThatCannotBeKeptIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const Result<QString> result = cleanText(typed, 10, u"title"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{code, u"title"_s}));
}

void TextTest::lengthIsMeasuredAfterCleaning()
{
    QVERIFY(cleanText(u"  "_s + QString(10, u'x') + u"\r\n"_s, 10, u"title"_s).has_value());
    QVERIFY(cleanText(QString(10, u'x'), 10, u"title"_s).has_value());
    QVERIFY(!cleanText(QString(5, u'x') + u"  "_s + QString(4, u'x'), 10, u"title"_s).has_value());
    // Ten letters that were typed as letter and accent.
    QVERIFY(cleanText(u"e\u0301"_s.repeated(10), 10, u"title"_s).has_value());
}

void TextTest::optionalTextMayBeEmpty()
{
    for (const QString& typed : {QString(), u""_s, u" \n "_s})
        QCOMPARE(cleanOptionalText(typed, 10, u"why"_s).value_or(u"refused"_s), QString());
    QCOMPARE(cleanOptionalText(QString(11, u'x'), 10, u"why"_s).error(), (Error{ErrorCode::TextTooLong, u"why"_s}));
    QCOMPARE(cleanOptionalText(QString(QChar(u'\0')), 10, u"why"_s).error(), (Error{ErrorCode::InvalidText, u"why"_s}));
}

void TextTest::cleaningTwiceChangesNothing()
{
    for (const QString& typed : {u"\r\r\n a \u2029"_s, u"\u0041\u030A\u0301 \u1E9B\u0323"_s, u"\uAC00\u11A8"_s}) {
        const QString once = cleanText(typed, 100, u"text"_s).value_or(QString());
        QCOMPARE(cleanText(once, 100, u"text"_s).value_or(u"refused"_s), once);
    }
}

void TextTest::tagsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u"no tag here"_s << QStringList{};
    QTest::newRow("at the start") << u"#team helped"_s << QStringList{u"team"_s};
    QTest::newRow("in order, each once") << u"#b #a #B #b"_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("after a bracket") << u"(#team) [#work] {#home}"_s << QStringList{u"team"_s, u"work"_s, u"home"_s};
    QTest::newRow("after a line end") << u"a\n#team\t#b"_s << QStringList{u"team"_s, u"b"_s};
    QTest::newRow("not inside a word") << u"C# a#b x/#y \u201c#q"_s << QStringList{};
    QTest::newRow("ends before a full stop")
        << u"#team. #work, #home!"_s << QStringList{u"team"_s, u"work"_s, u"home"_s};
    QTest::newRow("hyphen, underscore, digits") << u"#side-project_2"_s << QStringList{u"side-project_2"_s};
    QTest::newRow("digits") << u"#1 of 3"_s << QStringList{u"1"_s};
    QTest::newRow("only a sign") << u"# heading ## sub #"_s << QStringList{};
    QTest::newRow("only hyphens") << u"#--- #_"_s << QStringList{};
    QTest::newRow("two signs") << u"##team"_s << QStringList{};
    QTest::newRow("umlauts") << u"#B\u00fcro #\u00c9quipe"_s << QStringList{u"b\u00fcro"_s, u"\u00e9quipe"_s};
    QTest::newRow("arabic") << u"#\u0634\u0643\u0631"_s << QStringList{u"\u0634\u0643\u0631"_s};
    QTest::newRow("devanagari with vowel signs") << u"#\u0915\u093e\u092e"_s << QStringList{u"\u0915\u093e\u092e"_s};
    QTest::newRow("chinese") << u"\uff08#\u56e2\u961f\uff09"_s << QStringList{u"\u56e2\u961f"_s};
    QTest::newRow("letters beyond the basic plane") << u"#\U00010428"_s << QStringList{u"\U00010428"_s};
    QTest::newRow("people are no tags") << u"@Priya"_s << QStringList{};
}

void TextTest::tagsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tags);
    QCOMPARE(tagsIn(text), tags);
}

void TextTest::mentionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("none") << u"nobody"_s << QStringList{};
    QTest::newRow("as typed") << u"@Priya and @jo"_s << QStringList{u"Priya"_s, u"jo"_s};
    QTest::newRow("each once, as first typed") << u"@Priya @priya @PRIYA"_s << QStringList{u"Priya"_s};
    QTest::newRow("no mail address") << u"write to a@example.org"_s << QStringList{};
    QTest::newRow("after a bracket, before a stop") << u"(@Jo). @Ann."_s << QStringList{u"Jo"_s, u"Ann"_s};
    QTest::newRow("case folds beyond lower case") << u"@Gro\u00df @GROSS"_s << QStringList{u"Gro\u00df"_s, u"GROSS"_s};
}

void TextTest::mentionsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, people);
    QCOMPARE(mentionsIn(text), people);
}

void TextTest::lastNamesAreToldFromTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("names");
    QTest::newRow("none") << u"A quiet day."_s << u"A quiet day."_s << QString();
    QTest::newRow("two at the end") << u"Priya helped.\n#team  @Priya"_s << u"Priya helped."_s << u"#team @Priya"_s;
    QTest::newRow("one within stays") << u"With @Priya at noon"_s << u"With @Priya at noon"_s << QString();
    QTest::newRow("the last is part of what is said")
        << u"Coffee with @Priya"_s << u"Coffee with @Priya"_s << QString();
    QTest::newRow("one within, one behind the stop") << u"With @Priya. #team"_s << u"With @Priya."_s << u"#team"_s;
    QTest::newRow("nothing but names") << u"#team @Priya"_s << u"#team @Priya"_s << QString();
    QTest::newRow("a sign alone") << u"Number #"_s << u"Number #"_s << QString();
    QTest::newRow("a full stop ends a name") << u"It was #fun."_s << u"It was #fun."_s << QString();
    QTest::newRow("other scripts") << u"\u0634\u0643\u0631\u0627! #\u0641\u0631\u064a\u0642"_s
                                   << u"\u0634\u0643\u0631\u0627!"_s << u"#\u0641\u0631\u064a\u0642"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TextTest::lastNamesAreToldFromTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, names);
    const TextAndNames told = withoutLastNames(text);
    QCOMPARE(told.text, words);
    QCOMPARE(told.names, names);
    const QStringList parts = names.split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : parts)
        QCOMPARE(tagsIn(name).size() + mentionsIn(name).size(), 1);
}

void TextTest::longTextIsReadInATrice()
{
    // Input built to make a careless pattern walk back and forth.
    for (const QString& text : {u"#"_s + QString(maxTextLength, u'_'), QString(maxTextLength, u'#'),
                                u"#_ "_s.repeated(maxTextLength / 3), u"#"_s + QString(maxTextLength, u'x')}) {
        QElapsedTimer timer;
        timer.start();
        const QStringList tags = tagsIn(text);
        QVERIFY(tags.size() <= 1);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(tagsIn(u"#"_s + QString(maxTextLength, u'x')).size(), 1);
}

void TextTest::whatNobodyWritesIsLeftOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString marks(mostMarksOnALetter, u'\u0336');
    QTest::newRow("nothing to leave out") << u"a\tb\nc e\u0331\u0332"_s << u"a\tb\nc e\u0331\u0332"_s;
    QTest::newRow("colours of a terminal") << u"\x1b[31mred\x1b[0m\a"_s << u"[31mred[0m"_s;
    QTest::newRow("backspaces") << u"good\b\b\b\bbad\x7f"_s << u"goodbad"_s;
    QTest::newRow("controls of eight bits") << u"a\u009b31mb\u0080"_s << u"a31mb"_s;
    QTest::newRow("ends of lines of old") << u"a\vb\fc\u0085d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("as many marks as may be") << u'x' + marks << u'x' + marks;
    QTest::newRow("more of them") << u'x' + marks + marks + u"c\u0336"_s << u'x' + marks + u"c\u0336"_s;
    QTest::newRow("with control characters between") << u'x' + marks + u'\x1B' + marks << u'x' + marks;
    QTest::newRow("marks of several sorts") << u'x' + marks + u"\u20dd\u0903\U0001D165\uFF9E"_s << u'x' + marks;
    QTest::newRow("marks that become two")
        << u'b' + QString(mostMarksOnALetter, u'\u0344') << u'b' + u"\u0308\u0301"_s.repeated(mostMarksOnALetter / 2);
    QTest::newRow("a family") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467\ufe0f"_s
                              << u"\U0001F468\u200d\U0001F469\u200d\U0001F467\ufe0f"_s;
    QTest::newRow("directions") << u"a \u202eb\u202c \u2067c\u2069 d"_s << u"a \u202eb\u202c \u2067c\u2069 d"_s;
}

void TextTest::whatNobodyWritesIsLeftOut()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QCOMPARE(cleanText(typed, maxTextLength, u"text"_s).value_or(u"refused"_s), kept);
    QCOMPARE(cleanText(kept, maxTextLength, u"text"_s).value_or(u"refused"_s), kept);
}

void TextTest::aFloodOfMarksTakesNoLongerThanWords_data()
{
    constexpr qsizetype many = 30'000;
    QTest::addColumn<QString>("text");
    QTest::newRow("in turn") << u'e' + u"\u0301\u0323"_s.repeated(many / 2);
    QTest::newRow("the wrong way around") << u'e' + QString(many / 2, u'\u0301') + QString(many / 2, u'\u0323');
    QTest::newRow("beyond the basic plane") << u"\U0001D158"_s + u"\U0001D185\U0001D165"_s.repeated(many / 4);
    QTest::newRow("marks in one sign") << u'e' + u"\u0F73"_s.repeated(many);
    QTest::newRow("marks by compatibility") << u'e' + u"\u0301\uFF9E"_s.repeated(many / 2);
}

void TextTest::aFloodOfMarksTakesNoLongerThanWords()
{
    QFETCH(const QString, text);
    const auto quickest = [](const QString& typed) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!cleanText(typed, maxTextLength, u"text"_s) || searchText(typed).isEmpty())
                return least;
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 words = quickest(u"caf\u00e9 "_s.repeated(text.size() / 5));
    const qint64 flood = quickest(text);
    // Sorted one by one, marks took thousands of times as long.
    QVERIFY2(flood < 50 * words, qPrintable(u"%1 ns beside %2"_s.arg(flood).arg(words)));
}

void TextTest::aNameIsReplacedWhereItIsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char* name, const QString& text, const QString& from, const QString& to,
                        const QString& replaced) { QTest::newRow(name) << text << from << to << replaced; };
    row("everywhere, whatever its case", u"#team and (#Team) #teams"_s, u"#TEAM"_s, u"#crew"_s,
        u"#crew and (#crew) #teams"_s);
    row("no part of a word", u"a#team #team-lead team"_s, u"#team"_s, u"#crew"_s, u"a#team #team-lead team"_s);
    row("a person", u"Lunch with @priya."_s, u"@Priya"_s, u"@Pri"_s, u"Lunch with @Pri."_s);
    row("the other sign stays", u"#team @team"_s, u"@team"_s, u"@crew"_s, u"#team @crew"_s);
    row("in every script", u"شكرا #عمل و #عملي"_s, u"#عمل"_s, u"#شغل"_s, u"شكرا #شغل و #عملي"_s);
    row("what is not there", u"nothing"_s, u"#team"_s, u"#crew"_s, u"nothing"_s);
}

void TextTest::aNameIsReplacedWhereItIsOne()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(withNameReplaced(text, from, to), "replaced");
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
