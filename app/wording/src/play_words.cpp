// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/play_words.h>

#include "text.h"

#include <QCoreApplication>

namespace unrut::wording {

namespace {

struct PlayWords
{
    Q_DECLARE_TR_FUNCTIONS(PlayWords)
};

/// Only studies that were read in a public text; figures are standardised mean differences (assessment model,
/// section 5).
const char* studyOf(Play play)
{
    switch (play) {
    case Play::Gratitude:
        return QT_TRANSLATE_NOOP(
            "PlayWords",
            "A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond "
            "that of other active exercises (Davis and others 2016). It is no treatment.");
    case Play::CelebrateWins:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "In about 12,000 diary entries, progress in meaningful work marked the best days "
                                 "(Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 "
                                 "over 138 studies, more so when it was written down (Harkin and others 2016).");
    case Play::JustStart:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran "
                                 "2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).");
    case Play::OneThing:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "No trial of working on one thing was found. That the gain from plans depends on "
                                 "the number of goals is the finding of Dalton and Spiller (2012).");
    case Play::CraftJob:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "People who reshaped their job were more engaged later: effect 0.37 (Frederick and "
                                 "VanderWeele 2020). Much of this is self-report; few trials drew lots.");
    case Play::SetGoals:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "Setting goals helped: effect 0.34 over 384 comparisons, more when the goal "
                                 "was difficult or public (Epton and others 2017).");
    case Play::DreamBrainstorm:
        return QT_TRANSLATE_NOOP("PlayWords",
                                 "Picturing the best that could come lifts the mood: effect 0.51 on good "
                                 "feelings (Carrillo and others 2019). No substantial effect was left later "
                                 "(Heekerens and Eid 2020), so the first step matters.");
    case Play::RestSelfcare:
    case Play::Boundaries:
        return QT_TRANSLATE_NOOP(
            "PlayWords", "A diary study of 287 employees: for those close to burnout, work in their free time lowered "
                         "recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).");
    default:
        return nullptr;
    }
}

} // namespace

QString familyName(PlayFamily family)
{
    switch (family) {
    case PlayFamily::Understand:
        return PlayWords::tr("Understand", "family of ways out");
    case PlayFamily::Decide:
        return PlayWords::tr("Decide", "family of ways out");
    case PlayFamily::Rest:
        return PlayWords::tr("Rest", "family of ways out");
    case PlayFamily::Talk:
        return PlayWords::tr("Talk", "family of ways out");
    case PlayFamily::Support:
        return PlayWords::tr("Support", "family of ways out");
    case PlayFamily::Stretch:
        return PlayWords::tr("Stretch", "family of ways out");
    case PlayFamily::Direction:
        return PlayWords::tr("Direction", "family of ways out");
    case PlayFamily::Learn:
        return PlayWords::tr("Learn", "family of ways out");
    case PlayFamily::Appreciate:
        return PlayWords::tr("Appreciate", "family of ways out");
    case PlayFamily::Momentum:
        return PlayWords::tr("Momentum", "family of ways out");
    case PlayFamily::MoveOn:
        return PlayWords::tr("Move on", "family of ways out");
    }
    return {};
}

QString playKindName(PlayKind kind)
{
    switch (kind) {
    case PlayKind::Foundation:
        return PlayWords::tr("Groundwork");
    case PlayKind::Move:
        return PlayWords::tr("Move", "kind of way out: something to do once");
    case PlayKind::Practice:
        return PlayWords::tr("Practice", "kind of way out: something small to do again and again");
    }
    return {};
}

QString effortWord(Effort effort)
{
    switch (effort) {
    case Effort::Low:
        return PlayWords::tr("low effort");
    case Effort::Medium:
        return PlayWords::tr("medium effort");
    case Effort::High:
        return PlayWords::tr("high effort");
    }
    return {};
}

QString firstStepLine(Play play)
{
    return PlayWords::tr("First step %Ln minutes.", nullptr, playRow(play).firstStepMinutes);
}

QString evidenceLine(Play play)
{
    if (const char* study = studyOf(play))
        return PlayWords::tr(study);
    return PlayWords::tr("No study was checked for this one; that it is suggested rests on judgement.");
}

bool hasEvidence(Play play)
{
    return studyOf(play) != nullptr;
}

QString holdSentence(Hold hold)
{
    switch (hold) {
    case Hold::RecoverFirst:
        return PlayWords::tr("Your energy is low, so rest comes first; this can wait until there is more in the tank.");
    case Hold::ConflictFlag:
        return PlayWords::tr("Your answers tell of no quarrel; this is for when there is one.");
    case Hold::UnsafeToSpeak:
        return PlayWords::tr("You said that speaking up could be used against you, so talks at work wait; "
                             "someone outside comes first.");
    case Hold::ReviewedMove:
        return PlayWords::tr("This gets easier with something to tell; it is suggested once you have "
                             "finished one way out and looked back on it.");
    case Hold::ChangeGate:
        return PlayWords::tr("Leaving is the largest step, so smaller ones come first: eight weeks, and two "
                             "ways out that you have tried and looked back on.");
    case Hold::WrongDone:
        return PlayWords::tr("What you told of is not yours to talk away; this waits while you look after "
                             "your safety and your rights.");
    case Hold::NoSupervisor:
        return PlayWords::tr("This needs a supervisor, and you said that you have none.");
    }
    return {};
}

QString notSuggestedYet()
{
    return PlayWords::tr("not suggested yet");
}

QString matchWord(Match match)
{
    switch (match) {
    case Match::None:
        return {};
    case Match::Some:
        return PlayWords::tr("some match");
    case Match::Good:
        return PlayWords::tr("good match");
    case Match::Strong:
        return PlayWords::tr("strong match");
    }
    return {};
}

QString matchLine(const Suggestion& suggestion, bool isLast)
{
    const QString match = matchWord(matchOf(suggestion.points));
    if (match.isEmpty() || !suggestion.aboutEqual || isLast)
        return match;
    //: %1 is 'good match'.
    return PlayWords::tr("%1, about equal to the next").arg(match);
}

} // namespace unrut::wording
