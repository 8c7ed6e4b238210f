// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/people_words.h>

#include <QCoreApplication>

namespace unrut::wording {

namespace {

struct TalkWords
{
    Q_DECLARE_TR_FUNCTIONS(TalkWords)
};

} // namespace

QString talkFormName(TalkForm form)
{
    switch (form) {
    case TalkForm::Open:
        return TalkWords::tr("Catching up");
    case TalkForm::Supervisor:
        return TalkWords::tr("Talk with your supervisor");
    case TalkForm::CareerPath:
        return TalkWords::tr("Your path, with your boss or HR");
    case TalkForm::Conflict:
        return TalkWords::tr("Clearing a conflict");
    case TalkForm::Mentor:
        return TalkWords::tr("Asking a mentor");
    case TalkForm::Information:
        return TalkWords::tr("Information talk");
    case TalkForm::Event:
        return TalkWords::tr("Event or meeting");
    }
    return {};
}

QString talkFormHint(TalkForm form)
{
    switch (form) {
    case TalkForm::Open:
        return TalkWords::tr("A coffee, a walk, a call: nothing has to come of it.");
    case TalkForm::Supervisor:
        return TalkWords::tr("Two or three facts, what they do to you, one thing you ask for, one you offer.");
    case TalkForm::CareerPath:
        return TalkWords::tr("Ask what it takes to get there, and by when you both look at it again.");
    case TalkForm::Conflict:
        return TalkWords::tr("What was said or done, what it did to you, and what you would like instead.");
    case TalkForm::Mentor:
        return TalkWords::tr("What is on your mind, what you have tried, and one question.");
    case TalkForm::Information:
        return TalkWords::tr("Somebody who does the work tells you how it really is. You ask, they talk.");
    case TalkForm::Event:
        return TalkWords::tr("Somewhere people of your field meet. One good talk is enough.");
    }
    return {};
}

QString sheetFieldName(SheetField field, TalkForm form)
{
    switch (field) {
    case SheetField::Aim:
        if (form == TalkForm::Open || form == TalkForm::Supervisor)
            return TalkWords::tr("What it is about");
        return form == TalkForm::CareerPath ? TalkWords::tr("Where you would like to get")
                                            : TalkWords::tr("What you would like from it");
    case SheetField::Facts:
        return TalkWords::tr("What happened, in facts");
    case SheetField::Effect:
        return TalkWords::tr("What it does to you and the work");
    case SheetField::Ask:
        return TalkWords::tr("What you ask for");
    case SheetField::Offer:
        return TalkWords::tr("What you offer");
    case SheetField::Achieved:
        return TalkWords::tr("What you have done");
    case SheetField::Criteria:
        return TalkWords::tr("What you ask about the path");
    case SheetField::OwnPart:
        return TalkWords::tr("Your own part in it");
    case SheetField::Wish:
        return TalkWords::tr("What you would like instead");
    case SheetField::Tried:
        return TalkWords::tr("What you have tried");
    case SheetField::Questions:
        return TalkWords::tr("What you want to ask");
    case SheetField::WhoElse:
        return form == TalkForm::Event ? TalkWords::tr("Whom you hope to meet") : TalkWords::tr("Who else to ask");
    }
    return {};
}

QString sheetFieldHint(SheetField field, TalkForm form)
{
    switch (field) {
    case SheetField::Aim:
        return form == TalkForm::CareerPath ? TalkWords::tr("A role, a kind of work, a level: as plainly as you can.")
                                            : TalkWords::tr("One sentence is enough.");
    case SheetField::Facts:
        return TalkWords::tr("What a camera would have seen: what, when, how often. No reading of it yet.");
    case SheetField::Effect:
        return TalkWords::tr("On you, on the team, on the results.");
    case SheetField::Ask:
        return TalkWords::tr("One thing, small enough to say yes to.");
    case SheetField::Offer:
        return TalkWords::tr("What you give for it, or do yourself.");
    case SheetField::Achieved:
        return TalkWords::tr("Three results at most, with a number where there is one.");
    case SheetField::Criteria:
        return TalkWords::tr("How would you both know that you are ready? Who decides, and when?");
    case SheetField::OwnPart:
        return TalkWords::tr("What you could have done otherwise; it opens the other’s ears.");
    case SheetField::Wish:
        return TalkWords::tr("What should happen the next time, in one sentence.");
    case SheetField::Tried:
        return TalkWords::tr("So that you do not hear it again.");
    case SheetField::Questions:
        return form == TalkForm::Information
                   ? TalkWords::tr("What does a Tuesday look like? What is hard? How did you get in?")
                   : TalkWords::tr("One or two. Open ones: how, what, who.");
    case SheetField::WhoElse:
        return TalkWords::tr("A name leads to the next one.");
    }
    return {};
}

QString askKindName(AskKind kind)
{
    switch (kind) {
    case AskKind::Relief:
        return TalkWords::tr("relief");
    case AskKind::OtherTasks:
        return TalkWords::tr("other tasks");
    case AskKind::OtherPosition:
        return TalkWords::tr("another position");
    case AskKind::Development:
        return TalkWords::tr("development");
    case AskKind::Recognition:
        return TalkWords::tr("recognition");
    }
    return {};
}

QString askList(const Asks& asks)
{
    QStringList names;
    for (int i = 0; i < askKindCount; ++i) {
        if (asks.test(static_cast<size_t>(i)))
            names.append(askKindName(static_cast<AskKind>(i)));
    }
    return joinedWithAnd(names);
}

} // namespace unrut::wording
