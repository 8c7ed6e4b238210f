// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_data.h"

#include <wording/check_words.h>
#include <wording/translations.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class CheckWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itemsAreTheModelsWordForWord_data();
    void itemsAreTheModelsWordForWord();
    void domainsAreNamedAsInTheModel();
    void everyDomainHasAHintOfOneSentence();
    void eventsAreTheModelsWordForWord();
    void everyEventIsToldBackToThePerson();
    void screenIsTheModelsWordForWord();
    void answersAreLabelledAsInTheModel();
    void valuesThatAreNoAnswerHaveNoLabel_data();
    void valuesThatAreNoAnswerHaveNoLabel();
    void answersAreReadOut();
    void facetsOfColleaguesAreToldApart();
    void formsSayHowMuchThereIs();
    void bandsAreWords();
    void importanceHasFiveLabels();

private:
    wording::Translations m_translations;
};

void CheckWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void CheckWordsTest::itemsAreTheModelsWordForWord_data()
{
    QTest::addColumn<QString>("text");
    const QJsonArray domains = modelData(u"assessment_items.json"_s)["domains"_L1].toArray();
    int count = 0;
    for (const QJsonValue domain : domains) {
        for (const QJsonValue item : domain["items"_L1].toArray()) {
            QTest::newRow(qPrintable(item["id"_L1].toString())) << item["text"_L1].toString();
            ++count;
        }
    }
    QCOMPARE(count, itemCount);
}

void CheckWordsTest::itemsAreTheModelsWordForWord()
{
    QFETCH(QString, text);
    const std::optional<ItemIndex> item = itemFromKey(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(item);
    QCOMPARE(wording::itemText(*item), text);
}

void CheckWordsTest::domainsAreNamedAsInTheModel()
{
    const QJsonArray domains = modelData(u"assessment_items.json"_s)["domains"_L1].toArray();
    QCOMPARE(domains.size(), domainCount);
    for (const QJsonValue domain : domains) {
        const std::optional<Domain> found = domainFromKey(domain["id"_L1].toString());
        QVERIFY(found);
        QCOMPARE(wording::domainName(*found), domain["name"_L1].toString());
        QVERIFY(wording::domainName(*found).startsWith(wording::domainShortName(*found)));
    }
}

void CheckWordsTest::everyDomainHasAHintOfOneSentence()
{
    QSet<QString> seen;
    for (const Domain domain : allDomains()) {
        const QString hint = wording::domainHint(domain);
        QVERIFY(hint.endsWith(u'.'));
        QCOMPARE(hint.count(u'.'), 1);
        seen.insert(hint);
    }
    QCOMPARE(seen.size(), domainCount);
}

void CheckWordsTest::eventsAreTheModelsWordForWord()
{
    const QJsonArray events = modelData(u"assessment_items.json"_s)["events"_L1].toArray();
    QCOMPARE(events.size(), eventCount);
    for (const QJsonValue event : events) {
        const std::optional<CheckEvent> found = eventFromKey(event["id"_L1].toString());
        QVERIFY(found);
        QCOMPARE(wording::eventText(*found), event["text"_L1].toString());
    }
}

void CheckWordsTest::everyEventIsToldBackToThePerson()
{
    const QStringList ownWords = {u"I"_s, u"my"_s, u"me"_s};
    for (int place = 0; place < eventCount; ++place) {
        const QString reason = wording::eventReason(static_cast<CheckEvent>(place));
        QVERIFY2(reason.endsWith(u'.'), qPrintable(reason));
        for (const QString& word : reason.chopped(1).split(u' '))
            QVERIFY2(!ownWords.contains(word), qPrintable(reason));
    }
    QCOMPARE(wording::eventReason(CheckEvent::Passed), u"Someone else got a post you wanted."_s);
}

void CheckWordsTest::screenIsTheModelsWordForWord()
{
    const QJsonObject screen = modelData(u"assessment_items.json"_s)["wellbeing_screen"_L1].toObject();
    const QJsonArray items = screen["items"_L1].toArray();
    QCOMPARE(items.size(), 3);
    for (int item = 0; item < 3; ++item)
        QCOMPARE(wording::screenItemText(item), items[item]["text"_L1].toString());
    QCOMPARE(wording::preferNotToAnswer(), screen["extra"_L1].toString());
}

void CheckWordsTest::answersAreLabelledAsInTheModel()
{
    const QJsonObject scale = modelData(u"assessment_items.json"_s)["scale"_L1].toObject();
    QCOMPARE(wording::answerLabels(AnswerScale::Frequency), strings(scale["F"_L1]["labels"_L1]));
    QCOMPARE(wording::answerLabels(AnswerScale::Agreement), strings(scale["A"_L1]["labels"_L1]));
    for (int step = 0; step < 5; ++step) {
        QCOMPARE(wording::answerLabel(AnswerScale::Frequency, step * 25),
                 wording::answerLabels(AnswerScale::Frequency)[step]);
    }
    QVERIFY(scale["extra"_L1].toString().startsWith(wording::doesNotApply()));
}

void CheckWordsTest::valuesThatAreNoAnswerHaveNoLabel_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("below") << -25;
    QTest::newRow("between") << 30;
    QTest::newRow("above") << 125;
}

void CheckWordsTest::valuesThatAreNoAnswerHaveNoLabel()
{
    QFETCH(int, value);
    QVERIFY(wording::answerLabel(AnswerScale::Agreement, value).isEmpty());
    QVERIFY(wording::importanceLabel(value).isEmpty());
}

void CheckWordsTest::answersAreReadOut()
{
    QCOMPARE(wording::answerText(AnswerScale::Frequency, Answer::given(75)), u"Often"_s);
    QCOMPARE(wording::answerText(AnswerScale::Frequency, Answer::doesNotApply()), u"Does not apply"_s);
    QCOMPARE(wording::answerText(AnswerScale::Agreement, Answer()), u"Not answered yet"_s);
}

void CheckWordsTest::facetsOfColleaguesAreToldApart()
{
    QSet<QString> names;
    for (int place = 0; place < columnCount; ++place)
        names.insert(wording::matrixColumnName(static_cast<Column>(place)));
    QCOMPARE(names.size(), columnCount);
    QCOMPARE(wording::matrixColumnName(Column::Grw), u"Blocked growth"_s);
}

void CheckWordsTest::formsSayHowMuchThereIs()
{
    QCOMPARE(wording::formLine(CheckForm::Short), u"Short form, 27 statements, about three minutes."_s);
    QCOMPARE(wording::formLine(CheckForm::Full), u"Full form, 51 statements, about seven minutes."_s);
    QCOMPARE(wording::formName(CheckForm::Full), u"full form"_s);
    QCOMPARE(wording::answeredLine(6, 27), u"6 of 27 answered"_s);
}

void CheckWordsTest::bandsAreWords()
{
    for (const Band band : {Band::Calm, Band::Some, Band::Notable, Band::Pressing})
        QCOMPARE(wording::bandWord(band), QString(bandKey(band)));
}

void CheckWordsTest::importanceHasFiveLabels()
{
    QSet<QString> labels;
    for (int step = 0; step < 5; ++step)
        labels.insert(wording::importanceLabel(step * 25));
    QCOMPARE(labels.size(), 5);
    QVERIFY(!labels.contains(QString()));
}

QTEST_GUILESS_MAIN(CheckWordsTest)
#include "check_words_test.moc"
