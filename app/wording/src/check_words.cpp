// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/check_words.h>

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace unrut::wording {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

struct DomainText
{
    const char* name;
    const char* shortName;
    const char* hint;
};

constexpr std::array<DomainText, domainCount> domainTexts = {{
    {QT_TRANSLATE_NOOP("CheckWords", "Exhaustion"), QT_TRANSLATE_NOOP("CheckWords", "Exhaustion"),
     QT_TRANSLATE_NOOP("CheckWords", "How much energy work leaves you.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Workload"), QT_TRANSLATE_NOOP("CheckWords", "Workload"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether there is more to do than fits into your hours.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Recovery and balance"), QT_TRANSLATE_NOOP("CheckWords", "Recovery"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether you can switch off, sleep and recharge.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Progress and control"), QT_TRANSLATE_NOOP("CheckWords", "Progress"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether your work moves forward and you have a say in it.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Lack of challenge"), QT_TRANSLATE_NOOP("CheckWords", "Lack of challenge"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether your tasks ask too little of you.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Lost interest and meaning"), QT_TRANSLATE_NOOP("CheckWords", "Lost interest"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether your work still makes you curious and seems worth doing.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Blocked growth"), QT_TRANSLATE_NOOP("CheckWords", "Blocked growth"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether you learn and can see a next step for yourself.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Goals without pull"), QT_TRANSLATE_NOOP("CheckWords", "Goals without pull"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether there is something ahead that you want to work towards.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Values mismatch"), QT_TRANSLATE_NOOP("CheckWords", "Values mismatch"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether your work fits what you find right and important.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Recognition and backing"), QT_TRANSLATE_NOOP("CheckWords", "Recognition"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether your work is seen and the people above you stand behind you.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Colleagues and belonging"), QT_TRANSLATE_NOOP("CheckWords", "Colleagues"),
     QT_TRANSLATE_NOOP("CheckWords", "How you get on with the people you work with, and whether you can be open.")},
    {QT_TRANSLATE_NOOP("CheckWords", "Avoided decision"), QT_TRANSLATE_NOOP("CheckWords", "Avoided decision"),
     QT_TRANSLATE_NOOP("CheckWords", "Whether a choice about your work has been waiting for long.")},
}};

constexpr std::array<const char*, 5> frequencyLabels = {
    QT_TRANSLATE_NOOP("CheckWords", "Almost never"),  QT_TRANSLATE_NOOP("CheckWords", "Rarely"),
    QT_TRANSLATE_NOOP("CheckWords", "Now and then"),  QT_TRANSLATE_NOOP("CheckWords", "Often"),
    QT_TRANSLATE_NOOP("CheckWords", "Nearly always"),
};
constexpr std::array<const char*, 5> agreementLabels = {
    QT_TRANSLATE_NOOP("CheckWords", "Not true"),    QT_TRANSLATE_NOOP("CheckWords", "Slightly true"),
    QT_TRANSLATE_NOOP("CheckWords", "Partly true"), QT_TRANSLATE_NOOP("CheckWords", "Mostly true"),
    QT_TRANSLATE_NOOP("CheckWords", "Fully true"),
};
constexpr std::array<const char*, 5> importanceLabels = {
    QT_TRANSLATE_NOOP("CheckWords", "Not at all"), QT_TRANSLATE_NOOP("CheckWords", "A little"),
    QT_TRANSLATE_NOOP("CheckWords", "Somewhat"),   QT_TRANSLATE_NOOP("CheckWords", "Quite a lot"),
    QT_TRANSLATE_NOOP("CheckWords", "Very much"),
};

const DomainText& textOf(Domain domain)
{
    return domainTexts[static_cast<size_t>(domain)];
}

const std::array<const char*, 5>& labelsOf(AnswerScale scale)
{
    return scale == AnswerScale::Frequency ? frequencyLabels : agreementLabels;
}

} // namespace

QString domainName(Domain domain)
{
    return CheckWords::tr(textOf(domain).name);
}

QString domainShortName(Domain domain)
{
    return CheckWords::tr(textOf(domain).shortName);
}

QString domainHint(Domain domain)
{
    return CheckWords::tr(textOf(domain).hint);
}

QString matrixColumnName(Column column)
{
    switch (column) {
    case Column::RelC:
        return CheckWords::tr("Colleagues: conflict");
    case Column::RelI:
        return CheckWords::tr("Colleagues: isolation");
    default:
        return domainName(domainOf(column));
    }
}

QString answerLabel(AnswerScale scale, int value)
{
    return isAnswerValue(value) ? CheckWords::tr(labelsOf(scale)[static_cast<size_t>(value / 25)]) : QString();
}

QStringList answerLabels(AnswerScale scale)
{
    QStringList labels;
    for (const char* label : labelsOf(scale))
        labels.append(CheckWords::tr(label));
    return labels;
}

QString doesNotApply()
{
    return CheckWords::tr("Does not apply");
}

QString answerText(AnswerScale scale, const Answer& answer)
{
    switch (answer.kind) {
    case Answer::Kind::Unanswered:
        return CheckWords::tr("Not answered yet");
    case Answer::Kind::DoesNotApply:
        return doesNotApply();
    case Answer::Kind::Given:
        break;
    }
    return answerLabel(scale, answer.value);
}

QString scaleTitle(AnswerScale scale)
{
    return scale == AnswerScale::Frequency ? CheckWords::tr("The last four weeks")
                                           : CheckWords::tr("How things are now");
}

QString scaleQuestion(AnswerScale scale)
{
    //: Both stand behind a title and a middle dot: 'The last four weeks · how often was this so?'
    return scale == AnswerScale::Frequency ? CheckWords::tr("how often was this so?")
                                           : CheckWords::tr("how true is this?");
}

QString eventsTitle()
{
    return CheckWords::tr("In the past six months");
}

QString screenTitle()
{
    return CheckWords::tr("The past two weeks");
}

QString screenIntroduction()
{
    return CheckWords::tr("Three questions about how you are beyond work. They are optional and part of no score; "
                          "they help Unrut to notice when something else should come first.");
}

QString preferNotToAnswer()
{
    return CheckWords::tr("Prefer not to answer");
}

QString importanceQuestion(Domain domain)
{
    //: %1 is the name of an area, such as 'Blocked growth'.
    return CheckWords::tr("%1: how much does this matter to you?").arg(domainName(domain));
}

QString importanceLabel(int importance)
{
    return isAnswerValue(importance) ? CheckWords::tr(importanceLabels[static_cast<size_t>(importance / 25)])
                                     : QString();
}

QString bandWord(Band band)
{
    switch (band) {
    case Band::Calm:
        return CheckWords::tr("calm", "how much a score weighs");
    case Band::Some:
        return CheckWords::tr("some", "how much a score weighs");
    case Band::Notable:
        return CheckWords::tr("notable", "how much a score weighs");
    case Band::Pressing:
        return CheckWords::tr("pressing", "how much a score weighs");
    }
    return {};
}

QString formName(CheckForm form)
{
    return form == CheckForm::Short ? CheckWords::tr("short form") : CheckWords::tr("full form");
}

QString formLine(CheckForm form)
{
    return form == CheckForm::Short
               ? CheckWords::tr("Short form, %Ln statements, about three minutes.", nullptr, shortItemCount)
               : CheckWords::tr("Full form, %Ln statements, about seven minutes.", nullptr, itemCount);
}

QString answeredLine(int answered, int items)
{
    return CheckWords::tr("%1 of %Ln answered", nullptr, items).arg(QLocale().toString(answered));
}

QString noNorms()
{
    return CheckWords::tr("There are no norms for these questions. The comparison that counts is you, then and now.");
}

QString notADiagnosis()
{
    return CheckWords::tr("A reflection, not a diagnosis.");
}

QString provisionalNote()
{
    return CheckWords::tr("Provisional: not every statement has an answer yet.");
}

QString straightLinedQuestion()
{
    return CheckWords::tr(
        "All your answers in this part are the same, though some statements say the opposite of others. "
        "Would you like to keep them or look at them again?");
}

} // namespace unrut::wording
