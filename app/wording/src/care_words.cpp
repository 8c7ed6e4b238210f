// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/safety_words.h>

#include "text.h"

#include <QCoreApplication>

// The words for what is more, or other, than a rut (assessment model, section 4.1, rules R3, R4 and R13).

namespace unrut::wording {

namespace {

struct CareWords
{
    Q_DECLARE_TR_FUNCTIONS(CareWords)
};

} // namespace

SafetyCard safetyCard()
{
    return {
        CareWords::tr("This may be more than a work rut"),
        CareWords::tr("Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It "
                      "cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak "
                      "with a doctor, a psychologist or your occupational health service; you can take your results "
                      "along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of "
                      "your country or go to the nearest emergency department now, and tell someone near you."),
        {
            CareWords::tr("112 in the EU and many other countries"),
            CareWords::tr("911 in the US and Canada"),
            CareWords::tr("999 in the UK"),
        },
        CareWords::tr("Unrut tells nobody."),
        CareWords::tr("I have spoken with someone"),
    };
}

SafetyCard safetyCardUnasked()
{
    SafetyCard card = safetyCard();
    card.text =
        CareWords::tr("Here is where to turn if it is more than a work rut. Unrut is a reflection tool. It cannot tell "
                      "whether you are depressed or ill, and it cannot help in an emergency. Please speak with a "
                      "doctor, a psychologist or your occupational health service; you can take your results along. If "
                      "you might harm yourself, or feel you cannot stay safe, call the emergency number of your "
                      "country or go to the nearest emergency department now, and tell someone near you.");
    return card;
}

QStringList ownContacts(const QString& person, const QString& number)
{
    QStringList lines;
    if (!person.isEmpty())
        lines.append(CareWords::tr("The person you would call: %1").arg(isolated(person)));
    if (!number.isEmpty())
        lines.append(CareWords::tr("The number you would call: %1").arg(isolated(number)));
    return lines;
}

Page notARut()
{
    return {
        CareWords::tr("This is not a rut"),
        {
            CareWords::tr("You said that you were harassed, discriminated against, put in danger or told to "
                          "do something unlawful. That is not something to get used to, and it is not for "
                          "you to solve alone."),
            CareWords::tr("Keep a dated record: what happened, when, where, who was there. Keep it where "
                          "only you can read it."),
            CareWords::tr("These can help: HR, the works council or a union, an ombudsman, the authority in "
                          "charge, a lawyer."),
            CareWords::tr("Whom do you trust? Tell one person, so that you are not alone with it."),
            CareWords::tr("Talks with the people concerned are not suggested here. Looking at other roles is "
                          "open to you at any time."),
        },
    };
}

Page changeGate()
{
    return {
        CareWords::tr("Not suggested yet"),
        {
            CareWords::tr("Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks "
                          "have passed, two ways out have been tried and looked back on, and it still weighs."),
            CareWords::tr("You know your situation best: you can open them anyway. An opportunity that comes "
                          "along is never held back."),
        },
    };
}

QString openAnyway()
{
    return CareWords::tr("Open anyway");
}

} // namespace unrut::wording
