// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_data.h"

#include <wording/play_words.h>
#include <wording/translations.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// With the quotes of the model, which was written for a terminal.
QString straight(QString text)
{
    return text.replace(u'‘', u'\'').replace(u'’', u'\'');
}

} // namespace

class PlayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void playsAreTheModelsWordForWord_data();
    void playsAreTheModelsWordForWord();
    void playsWithEvidenceInTheModelNameAStudy();
    void playsWithoutAStudySaySo();
    void familiesEffortsAndKindsAreTold();
    void everyHoldIsExplainedInOneKindSentence_data();
    void everyHoldIsExplainedInOneKindSentence();
    void matchesAreWords();

private:
    wording::Translations m_translations;
};

void PlayWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void PlayWordsTest::playsAreTheModelsWordForWord_data()
{
    QTest::addColumn<QJsonObject>("told");
    const QJsonArray plays = modelData(u"strategy_matrix.json"_s)["strategies"_L1].toArray();
    QCOMPARE(plays.size(), playCount);
    for (const QJsonValue play : plays)
        QTest::newRow(qPrintable(play["id"_L1].toString())) << play.toObject();
}

void PlayWordsTest::playsAreTheModelsWordForWord()
{
    QFETCH(QJsonObject, told);
    const std::optional<Play> play = playFromKey(told["id"_L1].toString());
    QVERIFY(play);
    QCOMPARE(straight(wording::playName(*play)), told["name"_L1].toString());
    QCOMPARE(wording::playLine(*play), told["line"_L1].toString());
    QStringList steps = wording::playSteps(*play);
    std::transform(steps.begin(), steps.end(), steps.begin(), straight);
    QCOMPARE(steps, strings(told["first_steps"_L1]));
    QCOMPARE(wording::playDoneWhen(*play), told["done_when"_L1].toString());
    QCOMPARE(wording::firstStepLine(*play), u"First step %1 minutes."_s.arg(told["first_step_minutes"_L1].toInt()));
}

void PlayWordsTest::playsWithEvidenceInTheModelNameAStudy()
{
    static const QRegularExpression firstName(u"^\\w+"_s);
    int checked = 0;
    for (const QJsonValue told : modelData(u"strategy_matrix.json"_s)["strategies"_L1].toArray()) {
        const QString studies = told["evidence"_L1].toString();
        if (studies.isEmpty())
            continue;
        const Play play = playFromKey(told["id"_L1].toString()).value();
        QVERIFY(wording::hasEvidence(play));
        const QString line = wording::evidenceLine(play);
        // The last study named in the data stands for the newest summary.
        const QString newest = studies.section(u';', -1).trimmed();
        QVERIFY2(line.contains(firstName.match(newest).captured()), qPrintable(line));
        ++checked;
    }
    QCOMPARE(checked, 4);
}

void PlayWordsTest::playsWithoutAStudySaySo()
{
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    for (int place = 0; place < playCount; ++place) {
        const auto play = static_cast<Play>(place);
        const QString line = wording::evidenceLine(play);
        QVERIFY2(line.endsWith(u'.'), qPrintable(line));
        QCOMPARE(year.match(line).hasMatch(), wording::hasEvidence(play));
    }
}

void PlayWordsTest::familiesEffortsAndKindsAreTold()
{
    QSet<QString> words;
    for (int family = 0; family <= static_cast<int>(PlayFamily::MoveOn); ++family)
        words.insert(wording::familyName(static_cast<PlayFamily>(family)));
    for (const Effort effort : {Effort::Low, Effort::Medium, Effort::High})
        words.insert(wording::effortWord(effort));
    for (const PlayKind kind : {PlayKind::Foundation, PlayKind::Move, PlayKind::Practice})
        words.insert(wording::playKindName(kind));
    QCOMPARE(words.size(), 11 + 3 + 3);
    QVERIFY(!words.contains(QString()));
}

void PlayWordsTest::everyHoldIsExplainedInOneKindSentence_data()
{
    QTest::addColumn<Hold>("hold");
    for (const Hold hold : {Hold::RecoverFirst, Hold::ConflictFlag, Hold::UnsafeToSpeak, Hold::ReviewedMove,
                            Hold::ChangeGate, Hold::WrongDone, Hold::NoSupervisor})
        QTest::newRow(holdKey(hold).data()) << hold;
}

void PlayWordsTest::everyHoldIsExplainedInOneKindSentence()
{
    QFETCH(Hold, hold);
    const QString sentence = wording::holdSentence(hold);
    QVERIFY(sentence.endsWith(u'.'));
    QCOMPARE(sentence.count(u'.'), 1);
    for (const QLatin1String scolding : {"must not"_L1, "forbidden"_L1, "not allowed"_L1, "!"_L1})
        QVERIFY(!sentence.contains(scolding));
}

void PlayWordsTest::matchesAreWords()
{
    QVERIFY(wording::matchWord(Match::None).isEmpty());
    Suggestion suggestion;
    suggestion.points = 7.3;
    QCOMPARE(wording::matchLine(suggestion), u"strong match"_s);
    suggestion.points = 5;
    suggestion.aboutEqual = true;
    QCOMPARE(wording::matchLine(suggestion), u"good match, about equal to the next"_s);
    suggestion.points = 0;
    QVERIFY(wording::matchLine(suggestion).isEmpty());
}

QTEST_GUILESS_MAIN(PlayWordsTest)
#include "play_words_test.moc"
