// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWordsInASentence = 24;
constexpr double hardestForm = 7; ///< grade: what somebody of twelve years reads
constexpr double hardestOfAll = 5;

/// What is said in a form, without its examples, which are made of other people's words.
QStringList textsOf(Play play)
{
    const WorksheetForm form = wording::worksheetForm(play);
    QStringList texts;
    for (const WorksheetPage& page : form.pages) {
        texts.append(page.title);
        for (const WorksheetField& field : page.fields) {
            texts << field.label << field.help;
            for (const FieldChoice& choice : field.choices)
                texts.append(choice.label);
            for (const TableColumn& column : field.columns)
                texts.append(column.label);
        }
    }
    for (const DoneRule& rule : form.done)
        texts.append(rule.text);
    texts += wording::playSteps(play);
    texts << wording::playName(play) << wording::playLine(play);
    texts.removeAll(QString());
    return texts;
}

QStringList examplesOf(Play play)
{
    QStringList texts;
    for (const WorksheetPage& page : wording::worksheetForm(play).pages) {
        for (const WorksheetField& field : page.fields)
            texts.append(field.example);
    }
    texts.removeAll(QString());
    return texts;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}'’-]+"_s);
    return text.split(others, Qt::SkipEmptyParts);
}

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression ends(u"[.:;?](\\s|$)"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Groups of vowels, without an 'e' at the end that is not spoken: right for most words, and for an average.
int syllablesOf(const QString& word)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    QString letters = word.toLower();
    if (letters.size() > 3 && letters.endsWith(u'e') && !letters.endsWith(u"le"_s))
        letters.chop(1);
    return std::max(1, static_cast<int>(letters.count(vowels)));
}

struct Counted
{
    int sentences = 0;
    int words = 0;
    int syllables = 0;

    void add(const QString& text)
    {
        for (const QString& sentence : sentencesOf(text)) {
            const QStringList said = wordsOf(sentence);
            sentences += said.isEmpty() ? 0 : 1;
            words += static_cast<int>(said.size());
            for (const QString& word : said)
                syllables += syllablesOf(word);
        }
    }
    /// The school year whose pupils read it, after Kincaid and others (1975).
    [[nodiscard]] double grade() const { return 0.39 * words / sentences + 11.8 * syllables / words - 15.59; }
};

void addPlays()
{
    QTest::addColumn<int>("play");
    for (int play = 0; play < playCount; ++play)
        QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
}

} // namespace

/// The forms are read by tired people: plain words, short sentences, and nobody preaches.
class PlainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureTellsPlainFromHard()
    {
        Counted plain;
        plain.add(u"When does work end? Write down the first task for tomorrow."_s);
        Counted hard;
        hard.add(u"Operationalise the organisational prerequisites facilitating sustainable professional development "
                 "and communicate corresponding expectations accordingly."_s);
        QVERIFY(plain.grade() < 4);
        QVERIFY(hard.grade() > 20);
    }

    void aFormIsReadWithoutEffort_data() { addPlays(); }
    void aFormIsReadWithoutEffort()
    {
        QFETCH(int, play);
        Counted counted;
        for (const QString& text : textsOf(static_cast<Play>(play))) {
            counted.add(text);
            for (const QString& sentence : sentencesOf(text))
                QVERIFY2(wordsOf(sentence).size() <= mostWordsInASentence, qPrintable(sentence));
        }
        QVERIFY2(counted.grade() <= hardestForm, qPrintable(QString::number(counted.grade(), 'f', 1)));
    }

    void togetherTheyAreEasier()
    {
        Counted counted;
        for (int play = 0; play < playCount; ++play) {
            for (const QString& text : textsOf(static_cast<Play>(play)))
                counted.add(text);
        }
        qInfo("grade %.2f over %d words", counted.grade(), counted.words);
        QVERIFY2(counted.grade() <= hardestOfAll, qPrintable(QString::number(counted.grade(), 'f', 1)));
    }

    void nobodyPreaches_data() { addPlays(); }
    void nobodyPreaches()
    {
        QFETCH(int, play);
        static const QRegularExpression preaching(
            u"!|\\b(should|shouldn't|ought|simply|obviously|of course|you need to|never forget|remember to|proper|"
            "mindset|best self|journey|empower\\w*|leverag\\w*|optimi\\w*|synerg\\w*|potential|toxic)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString& text : textsOf(static_cast<Play>(play)) + examplesOf(static_cast<Play>(play)))
            QVERIFY2(!preaching.match(text).hasMatch(), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(PlainWordsTest)
#include "plain_words_test.moc"
