// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyday_words.h"

#include <QSet>
#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString& list)
{
    const QStringList words = list.simplified().split(u' ');
    return {words.begin(), words.end()};
}

} // namespace

bool isNobodysAlone(const QString& word)
{
    static const QSet<QString> words = wordsOf(uR"(
        dr mr mrs ms miss mx prof professor sir lady lord doctor
        the my our your his her their a an of and or from at in with for to who
        boss chief lead manager mentor coach team group crew people friend friends colleague colleagues supervisor
        neighbour neighbor mum mom mother dad father aunt uncle sister brother cousin partner wife husband
        herr frau fraulein doktor der die das den dem des ein eine mein meine unser unsere und oder von vom zu zur aus
        mit bei fur im am chef chefin leiter leiterin leitung mentorin gruppe leute freund freunde freundin kollege
        kollegen kollegin kolleginnen nachbar nachbarin mutter mama vater papa tante onkel schwester bruder partnerin
        m mme mlle monsieur madame mademoiselle docteur le la les un une mon ma mes notre nos et ou du de d l a au aux
        chez avec equipe groupe gens ami amie amis collegue collegues voisin voisine mere maman pere oncle soeur frere
        sr sra srta senor senora senorita don dona doctora el los las mi mis nuestro nuestra y o e del al con en jefe
        jefa equipo grupo gente amigo amiga amigos companero companera companeros vecino vecina madre padre tia tio
        hermana hermano
        بن ابن بنت ابو ابي ام عبد ال السيد السيدة الدكتور الدكتورة د استاذ الاستاذ مدير المدير فريق صديق صديقي
    )"_s);
    return words.contains(word);
}

bool isAlsoAWord(const QString& word)
{
    static const QSet<QString> words = wordsOf(uR"(
        amber angel april art august autumn baker barb bell best bill bishop black bob bond bright brook brown buck
        bush carol carter cash chance chase chip chris christian chuck clay cliff cole colt cook cooper crystal cross
        daisy dale dan dawn day dean destiny dick dolly don dot drew dusty earl eve ever faith fern field fisher fox
        frank frost gale garden gardener gene ginger glen gold good grace grant gray green grey guy hall harmony harry
        hazel heather henry herb hill holly honey hope hunter iris ivory ivy jack jade jasmine jay jean jewel jim joy
        june justice king lance lane lark laurel lee lily little long love major marina mark mason max may meadow
        melody mercy miles mill miller misty moon nick norm north nova olive opal page park pat patience pearl penny
        pepper peter pierce poppy porter potter price prudence queen rain randy ray red reed rice rich rick river rob
        robin rocky roman rose rosemary ruby rusty sage sandy savannah scarlet short silver skip sky small smith snow
        sonny spring star stella sterling stew stone story strong sue summer sun sunny swift tab tanner taylor teddy
        temple tiger tony tour trip trinity turner van victor violet wade walker wall ward warren water weaver west
        white will winter wise wolf wood young
        alt bald braun ernst frei fromm fuchs gross grun gut hart jung kern klar klein kurz lang leise lieb mai morgen
        neu recht reich roth sanft scharf schmidt schnell schwarz sommer sonntag stark vogel weiss wild
        aime aurore avril blanc blanche bonne brun brune claire clair clement desire fleur fort franc france grand jean
        juste laure marine marin noel noir olive parfait petit petite pierre reine riche rose rousse roux vert vivien
        alba alegre alma amado amor angeles barba blanca blanco bravo calvo caridad clara claro cruz delgado dolores
        esperanza estrella fe flor franco fuente fuentes gallego gracia iglesias leal leon libertad linda luna luz mar
        marcos mercedes moreno paloma pastor paz perla pilar prado rey reyes rio rios roca rojo rosa rosas rubio sol
        soledad torre torres valle vega vera vidal
    )"_s);
    return words.contains(word);
}

} // namespace unrut
