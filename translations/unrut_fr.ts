<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AreaWords</name>
    <message>
        <source>Good. It can rest there.</source>
        <translation>Bien. Il peut en rester là.</translation>
    </message>
</context>
<context>
    <name>ArrivalFiles</name>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two scores, then and now: &apos;81 → 44&apos;.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where this rut ended, in your own words. This page is yours to keep.</source>
        <translation>Où cette ornière a pris fin, avec tes mots. Cette page est à toi.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. This page is yours to keep.</source>
        <translation>«&#xa0;%1&#xa0;» et l’étincelle allaient mieux dans deux bilans de suite. Cette page est à toi.</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Si %1, alors %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments make a line; from six on it may be called a trend.</source>
        <translation>
            <numerusform>%Ln bilan ne fait pas encore une ligne&#x202f;; à partir de six, on peut parler de tendance.</numerusform>
            <numerusform>%Ln bilans font une ligne&#x202f;; à partir de six, on peut parler de tendance.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points a week, probably between %2 and %3</source>
        <translation>%1 points par semaine, probablement entre %2 et %3</translation>
    </message>
    <message>
        <source>A falling trend: %1.</source>
        <translation>Une tendance à la baisse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A rising trend: %1.</source>
        <translation>Une tendance à la hausse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A hint of a trend: %1.</source>
        <translation>L’ébauche d’une tendance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No trend that could be told from chance: %1.</source>
        <translation>Aucune tendance qui se distingue du hasard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 points a year, probably between %2 and %3</source>
        <translation>%1 points par an, probablement entre %2 et %3</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>last backup today %1</source>
        <translation>dernière sauvegarde aujourd’hui %1</translation>
    </message>
    <message>
        <source>last backup yesterday %1</source>
        <translation>dernière sauvegarde hier %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>dernière sauvegarde le %1</translation>
    </message>
    <message>
        <source>Your journal holds much less than at the backup before. If something is missing, look in %1. No backup is removed until you say that this is right.</source>
        <translation>Ton journal contient bien moins qu’à la sauvegarde précédente. S’il manque quelque chose, regarde dans %1. Aucune sauvegarde n’est supprimée tant que tu n’as pas dit que c’est normal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The backup is in place. The journal before it lies whole as %1.</source>
        <translation>La sauvegarde est en place. Le journal précédent est conservé intact sous %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is in place. What the journal held before is the backup of %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Today, 09:12&apos;.</extracomment>
        <translation>La sauvegarde est en place. Ce que le journal contenait avant est dans la sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>made before the bin was emptied</source>
        <translation>faite avant que la corbeille soit vidée</translation>
    </message>
    <message>
        <source>The folder for backups is not there, or cannot be written: %1. Until it is, backups go beside the journal.</source>
        <translation>Le dossier des sauvegardes n’est pas là ou ne peut pas être écrit&#xa0;: %1. En attendant, elles vont à côté du journal.</translation>
    </message>
    <message>
        <source>set aside, not verified</source>
        <translation>mis de côté, non vérifié</translation>
    </message>
    <message>
        <source>What your journal finds things by was damaged and has been made anew. Nothing that you wrote is lost.</source>
        <translation>L’index avec lequel ton journal retrouve les choses était abîmé et a été refait. Rien de ce que tu as écrit n’est perdu.</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Page du vendredi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>Page ‘The way out’</source>
        <translation>Page «&#xa0;La sortie&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, %2 how many there are: &apos;Entries: 12&apos;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of thing, %2 a day: &apos;Assessment, Monday, 2 March&apos;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This goes for good, and no undo brings it back: %1.</source>
        <extracomment>%1 are kinds of things with their number: &apos;Entries: 12 · Goals: 2&apos;.</extracomment>
        <translation>Ceci disparaît définitivement, et aucune annulation ne le ramène&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backups made before (%1) still hold it; the list of backups says which, and can delete them.</source>
        <extracomment>%1 is how many.</extracomment>
        <translation>Les sauvegardes faites avant (%1) le contiennent encore&#xa0;; la liste des sauvegardes dit lesquelles et peut les supprimer.</translation>
    </message>
    <message>
        <source>The bin was emptied: %1.</source>
        <translation>La corbeille est vidée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>Things to bring up</source>
        <translation>Points à aborder</translation>
    </message>
    <message>
        <source>deleted today</source>
        <translation>supprimé aujourd’hui</translation>
    </message>
    <message>
        <source>deleted yesterday</source>
        <translation>supprimé hier</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>supprimé le %1</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>This may be more than a work rut</source>
        <translation>C’est peut-être plus qu’une ornière au travail</translation>
    </message>
    <message>
        <source>Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Tes réponses laissent penser que c’est peut-être plus qu’une ornière au travail. Unrut est un outil de réflexion. Il ne peut pas dire s’il s’agit d’une dépression ou d’une maladie, et il ne peut pas aider en cas d’urgence. Parles-en à un médecin, à un psychologue ou à la médecine du travail&#x202f;; tu peux emporter tes résultats. Si tu risques de te faire du mal, ou si tu ne te sens pas en sécurité, appelle le numéro d’urgence de ton pays ou va maintenant aux urgences les plus proches, et préviens quelqu’un près de toi.</translation>
    </message>
    <message>
        <source>112 in the EU and many other countries</source>
        <translation>112 dans l’UE et dans beaucoup d’autres pays</translation>
    </message>
    <message>
        <source>911 in the US and Canada</source>
        <translation>911 aux États-Unis et au Canada</translation>
    </message>
    <message>
        <source>999 in the UK</source>
        <translation>999 au Royaume-Uni</translation>
    </message>
    <message>
        <source>Unrut tells nobody.</source>
        <translation>Unrut n’en parle à personne.</translation>
    </message>
    <message>
        <source>I have spoken with someone</source>
        <translation>J’en ai parlé à quelqu’un</translation>
    </message>
    <message>
        <source>The person you would call: %1</source>
        <translation>La personne que tu appellerais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number you would call: %1</source>
        <translation>Le numéro que tu appellerais&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a rut</source>
        <translation>Ce n’est pas une ornière</translation>
    </message>
    <message>
        <source>You said that you were harassed, discriminated against, put in danger or told to do something unlawful. That is not something to get used to, and it is not for you to solve alone.</source>
        <translation>Tu as indiqué du harcèlement, une discrimination, une mise en danger ou une demande de faire quelque chose d’illégal. On n’a pas à s’y habituer, et ce n’est pas à toi de régler cela sans aide.</translation>
    </message>
    <message>
        <source>Keep a dated record: what happened, when, where, who was there. Keep it where only you can read it.</source>
        <translation>Tiens une trace datée&#xa0;: ce qui s’est passé, quand, où, qui était là. Garde-la là où personne d’autre ne peut la lire.</translation>
    </message>
    <message>
        <source>These can help: HR, the works council or a union, an ombudsman, the authority in charge, a lawyer.</source>
        <translation>Peuvent aider&#xa0;: les RH, le comité d’entreprise ou un syndicat, un médiateur, l’autorité compétente, un avocat.</translation>
    </message>
    <message>
        <source>Whom do you trust? Tell one person, so that you are not alone with it.</source>
        <translation>À qui fais-tu confiance&#x202f;? Parles-en à une personne, pour ne pas rester sans soutien.</translation>
    </message>
    <message>
        <source>Talks with the people concerned are not suggested here. Looking at other roles is open to you at any time.</source>
        <translation>Les conversations avec les personnes concernées ne sont pas proposées ici. Tu peux à tout moment regarder d’autres postes.</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Pas encore proposé</translation>
    </message>
    <message>
        <source>Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks have passed, two ways out have been tried and looked back on, and it still weighs.</source>
        <translation>Chercher ailleurs et changer de métier sont de grands pas. Unrut les propose après huit semaines, quand deux pistes ont été essayées et revues, et que cela pèse toujours.</translation>
    </message>
    <message>
        <source>You know your situation best: you can open them anyway. An opportunity that comes along is never held back.</source>
        <translation>C’est toi qui connais le mieux ta situation&#xa0;: tu peux les ouvrir quand même. Une opportunité qui se présente n’est jamais retenue.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Here is where to turn if it is more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Voici vers qui te tourner si c’est plus qu’une ornière au travail. Unrut est un outil de réflexion. Il ne peut pas dire s’il s’agit d’une dépression ou d’une maladie, et il ne peut pas aider en cas d’urgence. Parles-en à un médecin, à un psychologue ou à la médecine du travail&#x202f;; tu peux emporter tes résultats. Si tu risques de te faire du mal, ou si tu ne te sens pas en sécurité, appelle le numéro d’urgence de ton pays ou va maintenant aux urgences les plus proches, et préviens quelqu’un près de toi.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show as a &amp;table…</source>
        <translation>Afficher en &amp;tableau…</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Enregistrer en P&amp;NG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>After a normal workday my battery was empty.</source>
        <translation>Après une journée de travail ordinaire, j’étais à plat.</translation>
    </message>
    <message>
        <source>I began the day already short of energy.</source>
        <translation>Je commençais la journée déjà à court d’énergie.</translation>
    </message>
    <message>
        <source>Thinking clearly cost me more effort than it used to.</source>
        <translation>Réfléchir clairement me demandait plus d’effort qu’avant.</translation>
    </message>
    <message>
        <source>Small setbacks were enough to tip me over.</source>
        <translation>Il suffisait de petits revers pour me faire perdre pied.</translation>
    </message>
    <message>
        <source>There was still something in the tank for my evening.</source>
        <translation>Il me restait encore de l’énergie pour ma soirée.</translation>
    </message>
    <message>
        <source>There was more to do than fits into my hours.</source>
        <translation>Il y avait plus à faire que ce qui tient dans mes heures.</translation>
    </message>
    <message>
        <source>I carried duties that belong to another role or to someone who has left.</source>
        <translation>Je portais des tâches qui relèvent d’un autre poste ou de quelqu’un qui est parti.</translation>
    </message>
    <message>
        <source>Urgent requests pushed aside the work I had planned.</source>
        <translation>Des demandes urgentes repoussaient le travail que j’avais prévu.</translation>
    </message>
    <message>
        <source>I could close one task before the next one landed.</source>
        <translation>Je pouvais terminer une tâche avant l’arrivée de la suivante.</translation>
    </message>
    <message>
        <source>Work kept running in my head long after I had stopped.</source>
        <translation>Le travail continuait de tourner dans ma tête longtemps après avoir arrêté.</translation>
    </message>
    <message>
        <source>My sleep was long and deep enough to restore me.</source>
        <translation>Mon sommeil était assez long et profond pour me remettre d’aplomb.</translation>
    </message>
    <message>
        <source>I dropped meals, movement or breaks because of work.</source>
        <translation>À cause du travail, je sautais des repas, de l’exercice ou des pauses.</translation>
    </message>
    <message>
        <source>I made room for people and things that recharge me.</source>
        <translation>Je faisais de la place aux gens et aux choses qui me ressourcent.</translation>
    </message>
    <message>
        <source>My main project drifted away from its plan.</source>
        <translation>Mon projet principal s’est écarté de son plan.</translation>
    </message>
    <message>
        <source>Waiting, rework or obstacles swallowed my effort.</source>
        <translation>Les attentes, les reprises ou les obstacles ont englouti mes efforts.</translation>
    </message>
    <message>
        <source>At the end of the day I had moved something important forward.</source>
        <translation>En fin de journée, j’avais fait avancer quelque chose d’important.</translation>
    </message>
    <message>
        <source>I had a real say in how I did my work.</source>
        <translation>J’avais vraiment mon mot à dire sur ma façon de travailler.</translation>
    </message>
    <message>
        <source>I could do most of my job on autopilot.</source>
        <translation>Je pourrais faire la plus grande partie de mon travail en pilote automatique.</translation>
    </message>
    <message>
        <source>Skills I am proud of lie idle here.</source>
        <translation>Des compétences dont je tire fierté dorment ici.</translation>
    </message>
    <message>
        <source>My tasks make me stretch a little.</source>
        <translation>Mes tâches me poussent à me dépasser un peu.</translation>
    </message>
    <message>
        <source>Time at work drags because little of it needs my full attention.</source>
        <translation>Le temps au travail traîne, car peu de choses demandent toute mon attention.</translation>
    </message>
    <message>
        <source>Something about my work made me curious.</source>
        <translation>Quelque chose dans mon travail a éveillé ma curiosité.</translation>
    </message>
    <message>
        <source>I caught myself wondering what all this work is good for.</source>
        <translation>Il m’est arrivé de me demander à quoi sert tout ce travail.</translation>
    </message>
    <message>
        <source>I went through the motions and did not mind how it turned out.</source>
        <translation>J’ai fait les choses machinalement, et le résultat m’était égal.</translation>
    </message>
    <message>
        <source>Parts of my field that once thrilled me left me cold.</source>
        <translation>Des aspects de mon métier qui me passionnaient ne me touchaient plus.</translation>
    </message>
    <message>
        <source>I cannot see a next step for myself here.</source>
        <translation>Je ne vois pas de prochaine étape pour moi ici.</translation>
    </message>
    <message>
        <source>Other people were picked for roles that I was ready for.</source>
        <translation>D’autres ont été choisis pour des postes dont j’avais le niveau.</translation>
    </message>
    <message>
        <source>In the last six months I have become clearly better at something that counts.</source>
        <translation>Ces six derniers mois, j’ai nettement progressé dans quelque chose qui compte.</translation>
    </message>
    <message>
        <source>I know what would have to happen for me to move up or sideways.</source>
        <translation>Je sais ce qui devrait se passer pour que je monte ou que je change de poste.</translation>
    </message>
    <message>
        <source>I have reached what I set out to do, and nothing has taken its place.</source>
        <translation>J’ai atteint ce que je m’étais fixé, et rien n’a pris sa place.</translation>
    </message>
    <message>
        <source>The targets I chase are other people&apos;s, not mine.</source>
        <translation>Les buts que je poursuis sont ceux des autres, pas les miens.</translation>
    </message>
    <message>
        <source>There is an aim ahead of me that I look forward to working on.</source>
        <translation>J’ai devant moi un but auquel je me réjouis de travailler.</translation>
    </message>
    <message>
        <source>I could say in one sentence what I want from the coming twelve months.</source>
        <translation>Je pourrais dire en une phrase ce que je veux des douze prochains mois.</translation>
    </message>
    <message>
        <source>To do my job I have to act against what I think is right.</source>
        <translation>Pour faire mon travail, je dois agir contre ce que je crois juste.</translation>
    </message>
    <message>
        <source>What is rewarded here and what I find important lie far apart.</source>
        <translation>Ce qui est récompensé ici et ce que je trouve important sont très éloignés.</translation>
    </message>
    <message>
        <source>I can stand behind what we do for the people we serve.</source>
        <translation>Je peux défendre ce que nous faisons pour les personnes que nous servons.</translation>
    </message>
    <message>
        <source>The person I am at work is not the person I want to be.</source>
        <translation>La personne que je suis au travail n’est pas celle que je veux être.</translation>
    </message>
    <message>
        <source>Good work of mine passed without a word.</source>
        <translation>Un bon travail de ma part est passé sous silence.</translation>
    </message>
    <message>
        <source>The person I report to stood by me when it counted.</source>
        <translation>La personne à qui je rends compte s’est tenue à mes côtés quand cela comptait.</translation>
    </message>
    <message>
        <source>Ideas I took to people above me died without a reason being given.</source>
        <translation>Des idées que j’ai portées plus haut ont été enterrées sans explication.</translation>
    </message>
    <message>
        <source>Dealing with my boss left me tense or feeling small.</source>
        <translation>Les échanges avec mon ou ma responsable me laissaient sous tension ou me diminuaient.</translation>
    </message>
    <message>
        <source>What I get back (pay, thanks, standing) felt in balance with what I put in.</source>
        <translation>Ce que je reçois (salaire, merci, considération) me semblait en équilibre avec ce que je donne.</translation>
    </message>
    <message>
        <source>A quarrel with someone I work with weighed on me.</source>
        <translation>Une dispute avec quelqu’un au travail m’a pesé.</translation>
    </message>
    <message>
        <source>I steered clear of a person or a meeting to keep the peace.</source>
        <translation>J’ai évité une personne ou une réunion pour avoir la paix.</translation>
    </message>
    <message>
        <source>A workday passed without one real conversation.</source>
        <translation>Une journée de travail est passée sans une seule vraie conversation.</translation>
    </message>
    <message>
        <source>There was someone at work with whom I could be open.</source>
        <translation>Il y avait au travail quelqu’un avec qui je pouvais parler franchement.</translation>
    </message>
    <message>
        <source>I stayed silent because speaking up could be used against me.</source>
        <translation>J’ai gardé le silence, car parler pourrait se retourner contre moi.</translation>
    </message>
    <message>
        <source>There is one decision about my work that I keep pushing ahead of me.</source>
        <translation>Il y a une décision sur mon travail que je repousse sans cesse.</translation>
    </message>
    <message>
        <source>I go round and round the same options without choosing.</source>
        <translation>Je tourne autour des mêmes options sans choisir.</translation>
    </message>
    <message>
        <source>I hope that events will decide for me.</source>
        <translation>J’espère que les événements décideront pour moi.</translation>
    </message>
    <message>
        <source>When a choice about my work is due, I make it and move on.</source>
        <translation>Quand un choix sur mon travail se présente, je le fais et j’avance.</translation>
    </message>
    <message>
        <source>A colleague left and I took over part of the work.</source>
        <translation>Quelqu’un de l’équipe est parti, et j’ai repris une partie du travail.</translation>
    </message>
    <message>
        <source>A post or promotion I wanted went to someone else.</source>
        <translation>Un poste ou une promotion que je voulais est allé à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There was a quarrel with someone I work with.</source>
        <translation>Il y a eu une dispute avec quelqu’un avec qui je travaille.</translation>
    </message>
    <message>
        <source>I got the impression that my boss does not think well of me.</source>
        <translation>J’ai eu l’impression que mon ou ma responsable n’a pas une bonne opinion de moi.</translation>
    </message>
    <message>
        <source>People above me did not back something I care about.</source>
        <translation>Plus haut, on n’a pas soutenu quelque chose qui me tient à cœur.</translation>
    </message>
    <message>
        <source>An important project is going worse than planned.</source>
        <translation>Un projet important avance moins bien que prévu.</translation>
    </message>
    <message>
        <source>I reached a big goal.</source>
        <translation>J’ai atteint un grand objectif.</translation>
    </message>
    <message>
        <source>I work alone or at a distance more than before.</source>
        <translation>Je travaille plus qu’avant en solitaire ou à distance.</translation>
    </message>
    <message>
        <source>A choice about my work is due and I have not made it.</source>
        <translation>Un choix sur mon travail est à faire, et je ne l’ai pas fait.</translation>
    </message>
    <message>
        <source>I have a new boss or team.</source>
        <translation>J’ai un ou une nouvelle responsable, ou une nouvelle équipe.</translation>
    </message>
    <message>
        <source>My organisation was restructured.</source>
        <translation>Mon organisation a été restructurée.</translation>
    </message>
    <message>
        <source>Something heavy happened in my private life or health.</source>
        <translation>Quelque chose de lourd est arrivé dans ma vie privée ou ma santé.</translation>
    </message>
    <message>
        <source>I had no week off for six months or more.</source>
        <translation>Je n’ai pas eu une semaine de congé depuis six mois ou plus.</translation>
    </message>
    <message>
        <source>I was harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>J’ai subi du harcèlement, une discrimination, une mise en danger, ou on m’a demandé quelque chose d’illégal.</translation>
    </message>
    <message>
        <source>You took over work from someone who left.</source>
        <translation>Tu as repris le travail de quelqu’un qui est parti.</translation>
    </message>
    <message>
        <source>Someone else got a post you wanted.</source>
        <translation>Quelqu’un d’autre a eu un poste que tu voulais.</translation>
    </message>
    <message>
        <source>You had a quarrel with someone you work with.</source>
        <translation>Tu as eu une dispute avec quelqu’un avec qui tu travailles.</translation>
    </message>
    <message>
        <source>You felt that your boss does not think well of you.</source>
        <translation>Tu as eu l’impression que ton ou ta responsable n’a pas une bonne opinion de toi.</translation>
    </message>
    <message>
        <source>People above you did not back something you care about.</source>
        <translation>Plus haut, on n’a pas soutenu quelque chose qui te tient à cœur.</translation>
    </message>
    <message>
        <source>You reached a big goal.</source>
        <translation>Tu as atteint un grand objectif.</translation>
    </message>
    <message>
        <source>You work alone or at a distance more than before.</source>
        <translation>Tu travailles plus qu’avant en solitaire ou à distance.</translation>
    </message>
    <message>
        <source>A choice about your work is due and not made yet.</source>
        <translation>Un choix sur ton travail est à faire et n’est pas encore fait.</translation>
    </message>
    <message>
        <source>You have a new boss or team.</source>
        <translation>Tu as un ou une nouvelle responsable, ou une nouvelle équipe.</translation>
    </message>
    <message>
        <source>Your organisation was restructured.</source>
        <translation>Ton organisation a été restructurée.</translation>
    </message>
    <message>
        <source>Something heavy happened in your private life or health.</source>
        <translation>Quelque chose de lourd est arrivé dans ta vie privée ou ta santé.</translation>
    </message>
    <message>
        <source>You had no week off for six months or more.</source>
        <translation>Tu n’as pas eu une semaine de congé depuis six mois ou plus.</translation>
    </message>
    <message>
        <source>You were harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>Tu as subi du harcèlement, une discrimination, une mise en danger, ou on t’a demandé quelque chose d’illégal.</translation>
    </message>
    <message>
        <source>My mood was low for most of the day, away from work too.</source>
        <translation>Mon moral était bas presque toute la journée, hors du travail aussi.</translation>
    </message>
    <message>
        <source>Things I usually enjoy outside work gave me nothing.</source>
        <translation>Ce que j’aime d’habitude hors du travail ne m’apportait rien.</translation>
    </message>
    <message>
        <source>Ordinary things such as washing, meals or going out were almost too much.</source>
        <translation>Des choses simples comme me laver, manger ou sortir étaient presque trop.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Exhaustion</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>How much energy work leaves you.</source>
        <translation>L’énergie que le travail te laisse.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Whether there is more to do than fits into your hours.</source>
        <translation>S’il y a plus à faire que ce qui tient dans tes heures.</translation>
    </message>
    <message>
        <source>Recovery and balance</source>
        <translation>Récupération et équilibre</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Whether you can switch off, sleep and recharge.</source>
        <translation>Si tu peux décrocher, dormir et te ressourcer.</translation>
    </message>
    <message>
        <source>Progress and control</source>
        <translation>Avancement et influence</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Whether your work moves forward and you have a say in it.</source>
        <translation>Si ton travail avance et si tu as ton mot à dire.</translation>
    </message>
    <message>
        <source>Lack of challenge</source>
        <translation>Manque de défis</translation>
    </message>
    <message>
        <source>Whether your tasks ask too little of you.</source>
        <translation>Si tes tâches t’en demandent trop peu.</translation>
    </message>
    <message>
        <source>Lost interest and meaning</source>
        <translation>Perte d’intérêt et de sens</translation>
    </message>
    <message>
        <source>Lost interest</source>
        <translation>Perte d’intérêt</translation>
    </message>
    <message>
        <source>Whether your work still makes you curious and seems worth doing.</source>
        <translation>Si ton travail éveille encore ta curiosité et te semble valoir la peine.</translation>
    </message>
    <message>
        <source>Blocked growth</source>
        <translation>Évolution bloquée</translation>
    </message>
    <message>
        <source>Whether you learn and can see a next step for yourself.</source>
        <translation>Si tu apprends et vois une prochaine étape pour toi.</translation>
    </message>
    <message>
        <source>Goals without pull</source>
        <translation>Objectifs sans élan</translation>
    </message>
    <message>
        <source>Whether there is something ahead that you want to work towards.</source>
        <translation>S’il y a devant toi quelque chose vers quoi tu veux aller.</translation>
    </message>
    <message>
        <source>Values mismatch</source>
        <translation>Conflit de valeurs</translation>
    </message>
    <message>
        <source>Whether your work fits what you find right and important.</source>
        <translation>Si ton travail s’accorde avec ce que tu trouves juste et important.</translation>
    </message>
    <message>
        <source>Recognition and backing</source>
        <translation>Reconnaissance et soutien</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Whether your work is seen and the people above you stand behind you.</source>
        <translation>Si ton travail est vu et si ta hiérarchie te soutient.</translation>
    </message>
    <message>
        <source>Colleagues and belonging</source>
        <translation>Collègues et appartenance</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>How you get on with the people you work with, and whether you can be open.</source>
        <translation>Comment tu t’entends avec les gens au travail, et si tu peux parler franchement.</translation>
    </message>
    <message>
        <source>Avoided decision</source>
        <translation>Décision repoussée</translation>
    </message>
    <message>
        <source>Whether a choice about your work has been waiting for long.</source>
        <translation>Si un choix sur ton travail attend depuis longtemps.</translation>
    </message>
    <message>
        <source>Almost never</source>
        <translation>Presque jamais</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Rarement</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Souvent</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Presque toujours</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Pas vrai</translation>
    </message>
    <message>
        <source>Slightly true</source>
        <translation>Un peu vrai</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>En partie vrai</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Plutôt vrai</translation>
    </message>
    <message>
        <source>Fully true</source>
        <translation>Tout à fait vrai</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Moyennement</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Énormément</translation>
    </message>
    <message>
        <source>Colleagues: conflict</source>
        <translation>Collègues&#xa0;: conflit</translation>
    </message>
    <message>
        <source>Colleagues: isolation</source>
        <translation>Collègues&#xa0;: isolement</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Les quatre dernières semaines</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>La situation actuelle</translation>
    </message>
    <message>
        <source>how often was this so?</source>
        <extracomment>Both stand behind a title and a middle dot: &apos;The last four weeks · how often was this so?&apos;</extracomment>
        <translation>à quelle fréquence&#x202f;?</translation>
    </message>
    <message>
        <source>how true is this?</source>
        <translation>à quel point est-ce vrai&#x202f;?</translation>
    </message>
    <message>
        <source>In the past six months</source>
        <translation>Ces six derniers mois</translation>
    </message>
    <message>
        <source>The past two weeks</source>
        <translation>Les deux dernières semaines</translation>
    </message>
    <message>
        <source>Three questions about how you are beyond work. They are optional and part of no score; they help Unrut to notice when something else should come first.</source>
        <translation>Trois questions sur toi en dehors du travail. Elles sont facultatives et n’entrent dans aucun score&#x202f;; elles aident Unrut à remarquer quand autre chose doit passer d’abord.</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>%1: how much does this matter to you?</source>
        <extracomment>%1 is the name of an area, such as &apos;Blocked growth&apos;.</extracomment>
        <translation>%1&#xa0;: à quel point cela compte-t-il pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>how much a score weighs</comment>
        <translation>calme</translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much a score weighs</comment>
        <translation>léger</translation>
    </message>
    <message>
        <source>notable</source>
        <comment>how much a score weighs</comment>
        <translation>sensible</translation>
    </message>
    <message>
        <source>pressing</source>
        <comment>how much a score weighs</comment>
        <translation>pressant</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>version courte</translation>
    </message>
    <message>
        <source>full form</source>
        <translation>version complète</translation>
    </message>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation>
            <numerusform>Version courte, %Ln affirmation, environ trois minutes.</numerusform>
            <numerusform>Version courte, %Ln affirmations, environ trois minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation>
            <numerusform>Version complète, %Ln affirmation, environ sept minutes.</numerusform>
            <numerusform>Version complète, %Ln affirmations, environ sept minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation>
            <numerusform>réponses&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>réponses&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no norms for these questions. The comparison that counts is you, then and now.</source>
        <translation>Il n’y a pas de normes pour ces questions. La comparaison qui compte, c’est toi, avant et maintenant.</translation>
    </message>
    <message>
        <source>A reflection, not a diagnosis.</source>
        <translation>Une réflexion, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Provisional: not every statement has an answer yet.</source>
        <translation>Provisoire&#xa0;: toutes les affirmations n’ont pas encore de réponse.</translation>
    </message>
    <message>
        <source>All your answers in this part are the same, though some statements say the opposite of others. Would you like to keep them or look at them again?</source>
        <translation>Toutes tes réponses de cette partie sont identiques, alors que certaines affirmations disent le contraire d’autres. Veux-tu les garder ou les revoir&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 figure deux fois.</translation>
    </message>
    <message>
        <source>--journal needs the name of a file.</source>
        <translation>--journal demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>--tab and --minimized are for the window, not for a command.</source>
        <translation>--tab et --minimized valent pour la fenêtre, pas pour une commande.</translation>
    </message>
    <message>
        <source>There is no tab called %1.</source>
        <translation>Il n’y a pas d’onglet nommé %1.</translation>
    </message>
    <message>
        <source>The window shows one journal at a time.</source>
        <translation>La fenêtre montre un journal à la fois.</translation>
    </message>
    <message>
        <source>--journal stands twice.</source>
        <translation>--journal figure deux fois.</translation>
    </message>
    <message>
        <source>This is how it is used: %1.</source>
        <translation>Voici l’utilisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--answers FILE is missing.</source>
        <translation>Il manque --answers FICHIER.</translation>
    </message>
    <message>
        <source>the day it belongs to, as 2026-11-23; today by default</source>
        <translation>le jour concerné, comme 2026-11-23&#x202f;; aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>réponse en JSON, pour les programmes</translation>
    </message>
    <message>
        <source>the answers, a JSON file</source>
        <translation>les réponses, un fichier JSON</translation>
    </message>
    <message>
        <source>how things stood on that day; today by default</source>
        <translation>la situation ce jour-là&#x202f;; aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>hours, 0 to 24</source>
        <translation>heures, 0 à 24</translation>
    </message>
    <message>
        <source>a word about the day</source>
        <translation>un mot sur la journée</translation>
    </message>
    <message>
        <source>where to add it: dreams, next, doing, done or archive; next by default</source>
        <translation>où l’ajouter&#xa0;: dreams, next, doing, done ou archive&#x202f;; next par défaut</translation>
    </message>
    <message>
        <source>when Doing is full, set aside what is in it</source>
        <translation>quand «&#xa0;En cours&#xa0;» est plein, mettre de côté ce qui s’y trouve</translation>
    </message>
    <message>
        <source>when Doing is full, raise the limit</source>
        <translation>quand «&#xa0;En cours&#xa0;» est plein, relever la limite</translation>
    </message>
    <message>
        <source>how a decision was made</source>
        <translation>comment une décision a été prise</translation>
    </message>
    <message>
        <source>why a decision has to wait</source>
        <translation>pourquoi une décision doit attendre</translation>
    </message>
    <message>
        <source>a decision is no longer needed</source>
        <translation>une décision n’est plus nécessaire</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>le PDF à écrire</translation>
    </message>
    <message>
        <source>the first day; that of the first thing written by default</source>
        <translation>le premier jour&#x202f;; par défaut, celui de la première chose écrite</translation>
    </message>
    <message>
        <source>the last day; today by default</source>
        <translation>le dernier jour&#x202f;; aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>me, mentor or supervisor; says which sections, unless they are named</source>
        <translation>me, mentor ou supervisor&#x202f;; choisit les sections, sauf si elles sont nommées</translation>
    </message>
    <message>
        <source>the file to write; it ends in .md, .pdf, .json or .ics</source>
        <translation>le fichier à écrire&#x202f;; il se termine par .md, .pdf, .json ou .ics</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the copy to write</source>
        <translation>la copie à écrire</translation>
    </message>
    <message>
        <source>how many years, 1 to 50</source>
        <translation>combien d’années, 1 à 50</translation>
    </message>
    <message>
        <source>the same number gives the same life; 1 by default</source>
        <translation>le même nombre donne la même vie&#x202f;; 1 par défaut</translation>
    </message>
    <message>
        <source>record an assessment from a file</source>
        <translation>enregistrer un bilan depuis un fichier</translation>
    </message>
    <message>
        <source>the newest assessment: what weighs, what to try, what changed</source>
        <translation>le dernier bilan&#xa0;: ce qui pèse, quoi essayer, ce qui a changé</translation>
    </message>
    <message>
        <source>write a line in the log</source>
        <translation>écrire une ligne dans le carnet</translation>
    </message>
    <message>
        <source>note how a day is; what is left out stays as it was</source>
        <translation>noter comment va la journée&#x202f;; ce qui n’est pas donné reste inchangé</translation>
    </message>
    <message>
        <source>the goals on the board</source>
        <translation>les objectifs du tableau</translation>
    </message>
    <message>
        <source>the people who can help, whom to catch up with first</source>
        <translation>les personnes qui peuvent aider, d’abord celles à recontacter</translation>
    </message>
    <message>
        <source>put a goal on the board, move it or finish it</source>
        <translation>mettre un objectif au tableau, le déplacer ou le terminer</translation>
    </message>
    <message>
        <source>the focus, its next step and what waits</source>
        <translation>la priorité, sa prochaine étape et ce qui attend</translation>
    </message>
    <message>
        <source>the ways out, best match first, and their worksheets</source>
        <translation>les pistes, la plus adaptée d’abord, et leurs fiches</translation>
    </message>
    <message>
        <source>write a worksheet to a file; ID is its own or that of a way out</source>
        <translation>écrire une fiche dans un fichier&#x202f;; ID est le sien ou celui d’une piste</translation>
    </message>
    <message>
        <source>write a PDF</source>
        <translation>écrire un PDF</translation>
    </message>
    <message>
        <source>write a checked copy of the journal</source>
        <translation>écrire une copie vérifiée du journal</translation>
    </message>
    <message>
        <source>look whether the journal is sound</source>
        <translation>vérifier si le journal est intact</translation>
    </message>
    <message>
        <source>fill an empty journal with a made-up life</source>
        <translation>remplir un journal vide d’une vie fictive</translation>
    </message>
    <message>
        <source>What stands at place %1 is not valid UTF-8 text.</source>
        <translation>Ce qui se trouve à la place %1 n’est pas du texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command called %1.</source>
        <translation>Il n’y a pas de commande nommée %1.</translation>
    </message>
    <message>
        <source>--years N is missing.</source>
        <translation>Il manque --years N.</translation>
    </message>
    <message>
        <source>This journal is not empty; a made-up life goes into an empty one only.</source>
        <translation>Ce journal n’est pas vide&#x202f;; une vie fictive ne va que dans un journal vide.</translation>
    </message>
    <message>
        <source>The journal now holds a made-up life: %1.</source>
        <translation>Le journal contient maintenant une vie fictive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation>Il manque --out FICHIER.</translation>
    </message>
    <message>
        <source>The formats are: %1.</source>
        <translation>Les formats sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal was written to %1.</source>
        <translation>Le journal a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Give --swap or --raise, not both.</source>
        <translation>Donne --swap ou --raise, pas les deux.</translation>
    </message>
    <message>
        <source>There is no card called %1.</source>
        <translation>Il n’y a pas de carte nommée %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a part of %Ln titles; name the card by its id.</source>
        <translation>
            <numerusform>%1 se trouve dans %Ln titre&#x202f;; désigne la carte par son identifiant.</numerusform>
            <numerusform>%1 se trouve dans %Ln titres&#x202f;; désigne la carte par son identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column is dreams, next, doing, done or archive.</source>
        <translation>Une colonne est dreams, next, doing, done ou archive.</translation>
    </message>
    <message>
        <source>Give one of --decided, --deferred and --dropped.</source>
        <translation>Donne un seul de --decided, --deferred et --dropped.</translation>
    </message>
    <message>
        <source>Give add TEXT, move CARD COLUMN or done CARD.</source>
        <translation>Donne add TEXTE, move CARTE COLONNE ou done CARTE.</translation>
    </message>
    <message>
        <source>There are no goals on the board yet.</source>
        <translation>Il n’y a pas encore d’objectif au tableau.</translation>
    </message>
    <message>
        <source>the journal to use; by default the one that the window uses</source>
        <translation>le journal à utiliser&#x202f;; par défaut celui de la fenêtre</translation>
    </message>
    <message>
        <source>what you are reading</source>
        <translation>ce que tu es en train de lire</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>Unrut helps you get out of a career rut, one thing at a time.</source>
        <translation>Unrut t’aide à sortir d’une ornière professionnelle, une chose à la fois.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Commands, none of which needs a display:</source>
        <translation>Commandes, dont aucune ne demande d’écran&#xa0;:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Partout&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;unrut COMMAND --help&apos; tells more. The exit code is 0 when done, 1 when refused or failed, 2 for wrong usage.</source>
        <translation>«&#xa0;unrut COMMANDE --help&#xa0;» en dit plus. Le code de retour est 0 si c’est fait, 1 en cas de refus ou d’échec, 2 pour une mauvaise utilisation.</translation>
    </message>
    <message>
        <source>The journal was copied to %1, and the copy was checked.</source>
        <translation>Le journal a été copié vers %1, et la copie a été vérifiée.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>A line is grateful, win, keep or note.</source>
        <translation>Une ligne est grateful, win, keep ou note.</translation>
    </message>
    <message>
        <source>Give at least one of --mood, --energy, --sleep and --note.</source>
        <translation>Donne au moins un de --mood, --energy, --sleep et --note.</translation>
    </message>
    <message>
        <source>--%1 goes from %2 to %3</source>
        <translation>--%1 va de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 See &apos;%2&apos;.</source>
        <translation>%1 Voir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>You need not have anyone yet.</source>
        <translation>Tu n’as pas besoin d’avoir déjà quelqu’un.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>A report is for me, mentor or supervisor.</source>
        <translation>Un rapport est pour me, mentor ou supervisor.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from est après --to.</translation>
    </message>
    <message>
        <source>the text to search for</source>
        <translation>le texte à chercher</translation>
    </message>
    <message>
        <source>What weighs, 0 to 100</source>
        <translation>Ce qui pèse, de 0 à 100</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>Avant tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>A small practice beside it: %1</source>
        <translation>Un petit exercice à côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Quoi essayer d’abord</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Pas encore proposé</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Aucune priorité.</translation>
    </message>
    <message>
        <source>The journal is empty. Begin in the window, or with &apos;unrut check&apos;.</source>
        <translation>Le journal est vide. Commence dans la fenêtre, ou avec «&#xa0;unrut check&#xa0;».</translation>
    </message>
    <message>
        <source>Say &apos;export&apos; and which worksheet.</source>
        <translation>Indique «&#xa0;export&#xa0;» et quelle fiche.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .md, .pdf, .json or .ics.</source>
        <translation>--out prend un fichier qui se termine par .md, .pdf, .json ou .ics.</translation>
    </message>
    <message>
        <source>There is no worksheet %1.</source>
        <translation>Il n’y a pas de fiche %1.</translation>
    </message>
    <message>
        <source>That worksheet has no day for a calendar.</source>
        <translation>Cette fiche n’a pas de jour pour un calendrier.</translation>
    </message>
    <message>
        <source>The worksheet was written to %1.</source>
        <translation>La fiche a été écrite dans %1.</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>dire ce qui se passerait et ne rien changer</translation>
    </message>
    <message>
        <source>where both have a thing with other words, take the file&apos;s</source>
        <translation>là où les deux disent autre chose, prendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>show the backups there are, and change nothing</source>
        <translation>montrer les sauvegardes qui existent, et ne rien changer</translation>
    </message>
    <message>
        <source>put what a file holds into the journal, after a backup</source>
        <translation>reprendre dans le journal le contenu d’un fichier, après une sauvegarde</translation>
    </message>
    <message>
        <source>put a backup in the journal&apos;s place; what was there is kept</source>
        <translation>mettre une sauvegarde à la place du journal&#xa0;; ce qui y était est gardé</translation>
    </message>
    <message>
        <source>Nothing was changed; without --dry-run it would be.</source>
        <translation>Rien n’a été changé&#xa0;; sans --dry-run, ce serait fait.</translation>
    </message>
    <message>
        <source>What the journal was before is kept: %1</source>
        <translation>Ce que le journal était avant est gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce journal.</translation>
    </message>
    <message>
        <source>--list takes no file.</source>
        <translation>--list ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>Say which backup, or --list to see them.</source>
        <translation>Indique la sauvegarde, ou --list pour les voir.</translation>
    </message>
    <message>
        <source>json, csv, markdown or ics; by default what the name of the file ends in</source>
        <translation>json, csv, markdown ou ics&#xa0;; par défaut, selon la fin du nom du fichier</translation>
    </message>
    <message>
        <source>of CSV: log (by default), check-ins, goals, assessments, friday-pages, people or talks</source>
        <translation>pour CSV&#xa0;: log (par défaut), check-ins, goals, assessments, friday-pages, people ou talks</translation>
    </message>
    <message>
        <source>what else may go into Markdown and ics: some of people,looking-back,worksheets,titles</source>
        <translation>ce qui peut encore aller dans Markdown et ics&#xa0;: parmi people,looking-back,worksheets,titles</translation>
    </message>
    <message>
        <source>json, dayone, jrnl or csv; by default what the file looks like</source>
        <translation>json, dayone, jrnl ou csv&#xa0;; par défaut, selon l’aspect du fichier</translation>
    </message>
    <message>
        <source>of CSV: which column is what, as day=Date,text=Entry,kind=Type,tags=Tags</source>
        <translation>pour CSV&#xa0;: quelle colonne est quoi, comme day=Date,text=Texte,kind=Type,tags=Étiquettes</translation>
    </message>
    <message>
        <source>of CSV: dmy or mdy, where days have slashes</source>
        <translation>pour CSV&#xa0;: dmy ou mdy, si les jours ont des barres obliques</translation>
    </message>
    <message>
        <source>what lines of other programs become: note (by default), grateful, win or keep</source>
        <translation>ce que deviennent les lignes d’autres programmes&#xa0;: note (par défaut), grateful, win ou keep</translation>
    </message>
    <message>
        <source>write the journal to a file for Unrut, for people or for other programs</source>
        <translation>écrire le journal dans un fichier, pour Unrut, pour des personnes ou pour d’autres programmes</translation>
    </message>
    <message>
        <source>--table is for CSV and takes: %1.</source>
        <translation>--table est pour CSV et accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--with is for Markdown and ics and takes: %1.</source>
        <translation>--with est pour Markdown et ics et accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--as takes: %1.</source>
        <translation>--as accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--days takes: %1.</source>
        <translation>--days accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--columns says which column is what, such as %1.</source>
        <translation>--columns dit quelle colonne est quoi, par exemple %1.</translation>
    </message>
    <message>
        <source>JSON or CSV is expected; --format says which</source>
        <translation>JSON ou CSV est attendu&#xa0;; --format dit lequel</translation>
    </message>
    <message>
        <source>find what is written: lines of the log, goals, people, talks</source>
        <translation>trouver ce qui est écrit&#xa0;: lignes du carnet, objectifs, personnes, conversations</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>put initials in the place of people</source>
        <translation>mettre des initiales à la place des personnes</translation>
    </message>
    <message>
        <source>what stands over it</source>
        <translation>ce qui figure en haut</translation>
    </message>
    <message>
        <source>who wrote it; nobody is named by default</source>
        <translation>qui l’a écrit&#x202f;; par défaut, personne n’est nommé</translation>
    </message>
    <message>
        <source>a4 or letter; that of the country by default</source>
        <translation>a4 ou letter&#x202f;; par défaut, celui du pays</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>Le papier est a4 ou letter.</translation>
    </message>
    <message>
        <source>The file is to end in .png, .svg or .csv.</source>
        <translation>Le fichier doit se terminer par .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Le graphique a été écrit dans %1.</translation>
    </message>
    <message>
        <source>the file to write; it ends in .png, .svg or .csv</source>
        <translation>le fichier à écrire&#xa0;; il se termine par .png, .svg ou .csv</translation>
    </message>
    <message>
        <source>the first day; that of the first value by default</source>
        <translation>le premier jour&#xa0;; par défaut celui de la première valeur</translation>
    </message>
    <message>
        <source>Nothing in the bin has this ID; &apos;unrut bin list&apos; shows them.</source>
        <translation>Rien dans la corbeille ne porte cet identifiant&#xa0;; «&#xa0;unrut bin list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Say --yes to do it.</source>
        <translation>%1 Avec --yes, c’est fait.</translation>
    </message>
    <message>
        <source>Say list, restore or empty.</source>
        <translation>Indique list, restore ou empty.</translation>
    </message>
    <message>
        <source>Say the ID of what is to be taken back.</source>
        <translation>Indique l’identifiant de ce qui doit être repris.</translation>
    </message>
    <message>
        <source>%1 takes no ID.</source>
        <translation>%1 ne prend pas d’identifiant.</translation>
    </message>
    <message>
        <source>empty it indeed; nothing brings back what was in it</source>
        <translation>la vider vraiment&#xa0;; rien ne ramène ce qui s’y trouvait</translation>
    </message>
    <message>
        <source>the new journal to write</source>
        <translation>le nouveau journal à écrire</translation>
    </message>
    <message>
        <source>what was deleted: see it, take it back, or let it go for good</source>
        <translation>ce qui a été supprimé&#xa0;: le voir, le reprendre ou l’effacer définitivement</translation>
    </message>
    <message>
        <source>write what can be read of a damaged journal into a new one</source>
        <translation>écrire ce qui est lisible d’un journal endommagé dans un nouveau</translation>
    </message>
    <message>
        <source>What could be read is in %1; the damaged file is as it was.</source>
        <translation>Ce qui était lisible est dans %1&#xa0;; le fichier endommagé est resté tel quel.</translation>
    </message>
    <message>
        <source>A chart is mood, energy, sleep, spark, areas, gut, flow or tried.</source>
        <translation>Un graphique est mood, energy, sleep, spark, areas, gut, flow ou tried.</translation>
    </message>
    <message>
        <source>draw mood, energy, sleep, spark, areas, gut, flow or tried to a file</source>
        <translation>dessiner mood, energy, sleep, spark, areas, gut, flow ou tried dans un fichier</translation>
    </message>
    <message>
        <source>Only one text can come from standard input.</source>
        <translation>Un seul texte peut venir de l’entrée standard.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>in the place of a text: standard input says it, and no list of programs shows it</source>
        <translation>à la place d’un texte&#xa0;: il vient de l’entrée standard, et aucune liste de programmes ne le montre</translation>
    </message>
    <message>
        <source>some of: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</source>
        <translation>parmi&#xa0;: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 is the short name of a month, %2 a year.
----------
%1 is the name of a month, %2 a year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a short weekday, %2 a short day: &apos;Fri 27 Nov&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &apos;25 August to 23 November&apos;.</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>&apos;1 hour 20 minutes&apos;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Good evening. One thing today.</source>
        <translation>Bonsoir. Une chose aujourd’hui.</translation>
    </message>
    <message>
        <source>Good morning. One thing today.</source>
        <translation>Bonjour. Une chose aujourd’hui.</translation>
    </message>
    <message>
        <source>Good afternoon. One thing today.</source>
        <translation>Bon après-midi. Une chose aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>%1.</source>
        <extracomment>The number before a statement.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Who made something easier for you this week, and how?</source>
        <translation>Qui t’a facilité quelque chose cette semaine, et comment&#x202f;?</translation>
    </message>
    <message>
        <source>What did somebody explain to you without making you feel small?</source>
        <translation>Qu’est-ce que quelqu’un t’a expliqué sans que tu te sentes ridicule&#x202f;?</translation>
    </message>
    <message>
        <source>Which quarter of an hour would you like to have again?</source>
        <translation>Quel quart d’heure aimerais-tu revivre&#x202f;?</translation>
    </message>
    <message>
        <source>After a talk with a friend: what do you have that they lack?</source>
        <translation>Après avoir parlé à un ami ou une amie&#xa0;: qu’as-tu que cette personne n’a pas&#x202f;?</translation>
    </message>
    <message>
        <source>What went smoothly that could have gone wrong?</source>
        <translation>Qu’est-ce qui s’est bien passé alors que cela pouvait mal tourner&#x202f;?</translation>
    </message>
    <message>
        <source>Which sentence from somebody has stayed with you?</source>
        <translation>Quelle phrase de quelqu’un t’est restée&#x202f;?</translation>
    </message>
    <message>
        <source>What did you eat, see or hear today that was simply good?</source>
        <translation>Qu’as-tu mangé, vu ou entendu aujourd’hui de simplement bon&#x202f;?</translation>
    </message>
    <message>
        <source>Which tool, room or habit serves you well without a fuss?</source>
        <translation>Quel outil, quelle pièce, quelle habitude te rend service sans bruit&#x202f;?</translation>
    </message>
    <message>
        <source>Who noticed your work, even if they said it in passing?</source>
        <translation>Qui a remarqué ton travail, même en passant&#x202f;?</translation>
    </message>
    <message>
        <source>What could your body do today that you seldom think about?</source>
        <translation>Qu’est-ce que ton corps a pu faire aujourd’hui, à quoi tu penses rarement&#x202f;?</translation>
    </message>
    <message>
        <source>What are you free to decide that others have to ask for?</source>
        <translation>Que peux-tu décider librement, que d’autres doivent demander&#x202f;?</translation>
    </message>
    <message>
        <source>Whom did you laugh with, and about what?</source>
        <translation>Avec qui as-tu ri, et de quoi&#x202f;?</translation>
    </message>
    <message>
        <source>What did an earlier job or teacher leave you that you still use?</source>
        <translation>Que t’a laissé un ancien travail ou un prof, qui te sert encore&#x202f;?</translation>
    </message>
    <message>
        <source>What waits for you at home that is worth leaving on time for?</source>
        <translation>Qu’est-ce qui t’attend à la maison et mérite de partir à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>What moved forward today, even by a little?</source>
        <translation>Qu’est-ce qui a avancé aujourd’hui, même un peu&#x202f;?</translation>
    </message>
    <message>
        <source>What did you finish that had been lying about?</source>
        <translation>Qu’as-tu terminé qui traînait&#x202f;?</translation>
    </message>
    <message>
        <source>Where did you say no, or ask for something?</source>
        <translation>Où as-tu dit non, ou demandé quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>What would have stayed undone without you?</source>
        <translation>Qu’est-ce qui ne se serait pas fait sans toi&#x202f;?</translation>
    </message>
    <message>
        <source>What did you dare that you had put off?</source>
        <translation>Qu’as-tu osé que tu remettais à plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Which part of this job would you miss?</source>
        <translation>Quelle partie de ce travail te manquerait&#x202f;?</translation>
    </message>
    <message>
        <source>What have you learned here that nobody can take away?</source>
        <translation>Qu’as-tu appris ici que personne ne peut te prendre&#x202f;?</translation>
    </message>
    <message>
        <source>With whom here would you like to work again?</source>
        <translation>Avec qui, ici, aimerais-tu retravailler&#x202f;?</translation>
    </message>
    <message>
        <source>When did you last forget the time at work?</source>
        <translation>Quand as-tu perdu la notion du temps au travail pour la dernière fois&#x202f;?</translation>
    </message>
    <message>
        <source>Which task would you do even if nobody asked?</source>
        <translation>Quelle tâche ferais-tu même si personne ne le demandait&#x202f;?</translation>
    </message>
    <message>
        <source>What was on your mind on the way home?</source>
        <translation>À quoi pensais-tu sur le chemin du retour&#x202f;?</translation>
    </message>
    <message>
        <source>What would you like to remember about today?</source>
        <translation>Que veux-tu garder de cette journée&#x202f;?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Qu’as-tu trouvé surprenant&#x202f;?</translation>
    </message>
    <message>
        <source>Grateful</source>
        <comment>kind of entry</comment>
        <translation>Gratitude</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>kind of entry</comment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>kind of entry</comment>
        <translation>À garder</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>what I am thankful for</source>
        <translation>ce pour quoi je dis merci</translation>
    </message>
    <message>
        <source>what went forward</source>
        <translation>ce qui a avancé</translation>
    </message>
    <message>
        <source>what I love about this job</source>
        <translation>ce que j’aime dans ce travail</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>No entries yet. One line is enough.</source>
        <translation>Pas encore d’entrée. Une ligne suffit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation>
            <numerusform>%Ln entrée depuis le %1</numerusform>
            <numerusform>%Ln entrées depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entrée trouvée</numerusform>
            <numerusform>%Ln entrées trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>Une fois par semaine, c’est ton rythme. Une semaine vide ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>
            <numerusform>%Ln fois par semaine, c’est ton rythme. Une semaine vide ne coûte rien.</numerusform>
            <numerusform>%Ln fois par semaine, c’est ton rythme. Une semaine vide ne coûte rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln entries</source>
        <extracomment>%1 is the Monday of a week.</extracomment>
        <translation>
            <numerusform>Semaine du %1&#xa0;: %Ln entrée</numerusform>
            <numerusform>Semaine du %1&#xa0;: %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>An entry for a screen reader: kind, the person&apos;s own words, day.</extracomment>
        <translation>%1&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>humeur %1</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>énergie %1</translation>
    </message>
    <message>
        <source>sleep %1 h</source>
        <translation>sommeil %1&#xa0;h</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a check-in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind, such as &apos;Win&apos;, %2 what was written.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No entries are in the bin.</source>
        <translation>Aucune entrée dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>In the bin: %Ln entries</source>
        <translation>
            <numerusform>Dans la corbeille&#xa0;: %Ln entrée</numerusform>
            <numerusform>Dans la corbeille&#xa0;: %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no journal where one was expected; look for the file, restore a backup or begin a new journal.</source>
        <translation>Il n’y a pas de journal à l’endroit attendu&#x202f;; cherche le fichier, restaure une sauvegarde ou commence un nouveau journal.</translation>
    </message>
    <message>
        <source>There is no journal at %1; look for the file, restore a backup or begin a new journal.</source>
        <translation>Il n’y a pas de journal à %1&#x202f;; cherche le fichier, restaure une sauvegarde ou commence un nouveau journal.</translation>
    </message>
    <message>
        <source>The journal file is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>Le fichier du journal est vide, son contenu n’y est plus&#x202f;; restaure une sauvegarde ou choisis un autre fichier.</translation>
    </message>
    <message>
        <source>The journal file %1 is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>Le fichier du journal %1 est vide, son contenu n’y est plus&#x202f;; restaure une sauvegarde ou choisis un autre fichier.</translation>
    </message>
    <message>
        <source>The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>Le fichier du journal est plus court qu’il ne devrait, comme si une copie avait été coupée&#x202f;; restaure une sauvegarde ou copie-le à nouveau.</translation>
    </message>
    <message>
        <source>The journal file %1 is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>Le fichier du journal %1 est plus court qu’il ne devrait, comme si une copie avait été coupée&#x202f;; restaure une sauvegarde ou copie-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal; choose another file.</source>
        <translation>Ce fichier n’est pas un journal Unrut&#x202f;; choisis un autre fichier.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal (%1); choose another file.</source>
        <translation>Ce fichier n’est pas un journal Unrut (%1)&#x202f;; choisis un autre fichier.</translation>
    </message>
    <message>
        <source>The journal is damaged and was left as it is; please restore a backup.</source>
        <translation>Le journal est endommagé et est resté tel quel&#x202f;; restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut; please update the program to open it.</source>
        <translation>Ce journal a été écrit par un Unrut plus récent&#x202f;; mets le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut (its format is number %1); please update the program to open it.</source>
        <translation>Ce journal a été écrit par un Unrut plus récent (son format porte le numéro %1)&#x202f;; mets le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another program is using this journal; close it there and try again.</source>
        <translation>Un autre programme utilise ce journal&#x202f;; ferme-le là-bas et réessaie.</translation>
    </message>
    <message>
        <source>This journal may only be read; allow writing to its file to change something.</source>
        <translation>Ce journal est en lecture seule&#x202f;; autorise l’écriture dans son fichier pour changer quelque chose.</translation>
    </message>
    <message>
        <source>The folder of the journal may not be written to, so no change could be made safely; allow writing there or move the journal.</source>
        <translation>Le dossier du journal n’est pas accessible en écriture, donc aucun changement n’y serait sûr&#x202f;; autorise l’écriture ou déplace le journal.</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or choose another one.</source>
        <translation>Le dossier n’existe pas&#x202f;; crée-le ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another one.</source>
        <translation>Le dossier %1 n’existe pas&#x202f;; crée-le ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>This is a folder; please name a file.</source>
        <translation>C’est un dossier&#x202f;; indique un fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder; please name a file.</source>
        <translation>%1 est un dossier&#x202f;; indique un fichier.</translation>
    </message>
    <message>
        <source>This is a device or a pipe; please name an ordinary file.</source>
        <translation>C’est un périphérique ou un tube&#x202f;; indique un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; please name an ordinary file.</source>
        <translation>%1 est un périphérique ou un tube&#x202f;; indique un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>Ce lien mène à un fichier absent&#x202f;; répare le lien ou indique le fichier lui-même.</translation>
    </message>
    <message>
        <source>The link %1 leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>Le lien %1 mène à un fichier absent&#x202f;; répare le lien ou indique le fichier lui-même.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut and was left as it was.</source>
        <translation>Le journal n’a pas pu être adapté à cette version d’Unrut et est resté tel quel.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed; see whether there is room and the folder may be written to.</source>
        <translation>La sauvegarde n’a pas pu être faite, donc rien n’a été changé&#x202f;; vérifie qu’il y a de la place et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The journal could not be read; try again, and restore a backup if it happens again.</source>
        <translation>Le journal n’a pas pu être lu&#x202f;; réessaie, et restaure une sauvegarde si cela se reproduit.</translation>
    </message>
    <message>
        <source>This could not be saved, and nothing was changed; please try again.</source>
        <translation>Impossible d’enregistrer, et rien n’a été changé&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved; free some room and try again.</source>
        <translation>Il n’y a plus de place sur le disque, donc rien n’a été enregistré&#x202f;; libère de la place et réessaie.</translation>
    </message>
    <message>
        <source>The journal was deleted, moved or replaced while it was open; put it back or open it again.</source>
        <translation>Le journal a été supprimé, déplacé ou remplacé pendant qu’il était ouvert&#x202f;; remets-le en place ou rouvre-le.</translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation>Ce que tu cherchais n’est plus là.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Il y en a déjà un.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; please write something.</source>
        <translation>Il n’y a encore rien à enregistrer&#x202f;; écris quelque chose.</translation>
    </message>
    <message>
        <source>This must not be empty, please write something: %1.</source>
        <translation>Ceci ne peut pas rester vide, écris quelque chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This text is too long; please shorten it.</source>
        <translation>Ce texte est trop long&#x202f;; raccourcis-le.</translation>
    </message>
    <message>
        <source>This is too long, please shorten it: %1.</source>
        <translation>C’est trop long, raccourcis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept; please type it again.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être gardés&#x202f;; tape-le à nouveau.</translation>
    </message>
    <message>
        <source>This has characters that cannot be kept, please type it again: %1.</source>
        <translation>Des caractères ne peuvent pas être gardés, tape à nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>Ce n’est pas un jour entre 1900 et 2200&#x202f;; écris-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>%1 n’est pas un jour entre 1900 et 2200&#x202f;; écris-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>A number is outside its range.</source>
        <translation>Un nombre est hors de ses limites.</translation>
    </message>
    <message>
        <source>A number is outside its range: %1.</source>
        <translation>Un nombre est hors de ses limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The assessment has no such statement.</source>
        <translation>Le bilan n’a pas cette affirmation.</translation>
    </message>
    <message>
        <source>The assessment has no statement called %1.</source>
        <translation>Le bilan n’a pas d’affirmation nommée %1.</translation>
    </message>
    <message>
        <source>The assessment has no such event.</source>
        <translation>Le bilan n’a pas cet événement.</translation>
    </message>
    <message>
        <source>The assessment has no event called %1.</source>
        <translation>Le bilan n’a pas d’événement nommé %1.</translation>
    </message>
    <message>
        <source>The assessment has no such area.</source>
        <translation>Le bilan n’a pas ce domaine.</translation>
    </message>
    <message>
        <source>The assessment has no area called %1.</source>
        <translation>Le bilan n’a pas de domaine nommé %1.</translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation>Cette piste n’existe pas.</translation>
    </message>
    <message>
        <source>There is no way out called %1.</source>
        <translation>Il n’y a pas de piste nommée %1.</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>Le rapport n’a pas cette section.</translation>
    </message>
    <message>
        <source>The report has no section called %1.</source>
        <translation>Le rapport n’a pas de section nommée %1.</translation>
    </message>
    <message>
        <source>An answer must be 0, 25, 50, 75, 100 or null.</source>
        <translation>Une réponse doit être 0, 25, 50, 75, 100 ou null.</translation>
    </message>
    <message>
        <source>The answer to %1 must be 0, 25, 50, 75, 100 or null.</source>
        <translation>La réponse à %1 doit être 0, 25, 50, 75, 100 ou null.</translation>
    </message>
    <message>
        <source>An assessment needs at least one answer.</source>
        <translation>Un bilan demande au moins une réponse.</translation>
    </message>
    <message>
        <source>No assessment has been taken yet; take one first.</source>
        <translation>Aucun bilan n’a encore été fait&#x202f;; fais-en un d’abord.</translation>
    </message>
    <message>
        <source>Doing holds as many goals as you allow; finish one, set one aside or raise the limit.</source>
        <translation>«&#xa0;En cours&#xa0;» contient autant d’objectifs que tu en autorises&#x202f;; termines-en un, mets-en un de côté ou relève la limite.</translation>
    </message>
    <message>
        <source>A decision is done when it is decided, deferred or dropped; say which.</source>
        <translation>Une décision est terminée quand elle est prise, reportée ou abandonnée&#x202f;; indique laquelle de ces issues.</translation>
    </message>
    <message>
        <source>Going back would put more goals into Doing than you allow; move one out of Doing first.</source>
        <translation>Revenir en arrière mettrait plus d’objectifs en cours que tu n’en autorises&#x202f;; sors-en un d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;; vérifie que c’est un fichier ordinaire que tu peux ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;; vérifie que c’est un fichier ordinaire que tu peux ouvrir.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Le fichier est trop gros pour être lu.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 are read.</source>
        <translation>Le fichier est trop gros&#x202f;; la lecture s’arrête à %1.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Le JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply; at most %1 levels are read.</source>
        <translation>Le JSON est imbriqué trop profondément&#x202f;; au plus %1 niveaux sont lus.</translation>
    </message>
    <message>
        <source>The file holds something else than expected.</source>
        <translation>Le fichier contient autre chose que prévu.</translation>
    </message>
    <message>
        <source>The file holds something else than expected: %1.</source>
        <translation>Le fichier contient autre chose que prévu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file with this name is there already; choose another name.</source>
        <translation>Un fichier de ce nom existe déjà&#x202f;; choisis un autre nom.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Il y a déjà un fichier %1&#x202f;; choisis un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there, may be written to and has room.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;; vérifie que le dossier existe, qu’il est accessible en écriture et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The file could not be written (%1); see whether the folder is there, may be written to and has room.</source>
        <translation>Le fichier n’a pas pu être écrit (%1)&#x202f;; vérifie que le dossier existe, qu’il est accessible en écriture et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>a word about today</source>
        <translation>un mot sur la journée</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humeur</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>heures de sommeil</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name of the column</source>
        <translation>nom de la colonne</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>how you will mark it</source>
        <translation>comment tu le fêteras</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>limit on Doing</source>
        <translation>limite pour «&#xa0;En cours&#xa0;»</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>Cet objectif n’est plus là.</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>Cette étape n’est plus là.</translation>
    </message>
    <message>
        <source>Nothing is being timed at the moment.</source>
        <translation>Aucun minuteur ne tourne en ce moment.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’est plus là.</translation>
    </message>
    <message>
        <source>This assessment is no longer there.</source>
        <translation>Ce bilan n’est plus là.</translation>
    </message>
    <message>
        <source>There is no assessment under way; begin one first.</source>
        <translation>Aucun bilan n’est en cours&#x202f;; commences-en un d’abord.</translation>
    </message>
    <message>
        <source>A stretch of work is running already; stop it first.</source>
        <translation>Un temps de travail est déjà en cours&#x202f;; arrête-le d’abord.</translation>
    </message>
    <message>
        <source>An assessment is under way already; go on with it or discard it.</source>
        <translation>Un bilan est déjà en cours&#x202f;; continue-le ou abandonne-le.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2.</source>
        <extracomment>A sentence, then the computer&apos;s own reason.</extracomment>
        <translation>%1 Raison donnée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation>Ce journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>What the file holds does not fit together.</source>
        <translation>Le contenu du fichier n’est pas cohérent.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together: see %1.</source>
        <translation>Le contenu du fichier n’est pas cohérent&#xa0;: voir %1.</translation>
    </message>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>Un import est en cours&#xa0;; attends qu’il finisse ou arrête-le.</translation>
    </message>
    <message>
        <source>This file is a backup, in which nothing is ever changed; name the journal itself, or put the backup in its place.</source>
        <translation>Ce fichier est une sauvegarde, où rien n’est jamais modifié ; indique le journal lui-même, ou mets la sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>The journal file is damaged, and no backup was found. Unrut can save what is still readable into a new journal.</source>
        <translation>Le fichier du journal est endommagé, et aucune sauvegarde n’a été trouvée. Unrut peut sauver dans un nouveau journal ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut, and its file is unchanged. Try again; if that does not help, open it only to read.</source>
        <translation>Le journal n’a pas pu être adapté à cette version d’Unrut, et son fichier est inchangé. Réessaie ; si cela n’aide pas, ouvre-le en lecture seule.</translation>
    </message>
    <message>
        <source>There is no room on the disk to open it safely. Free some room, then try again.</source>
        <translation>Il n’y a pas assez de place sur le disque pour l’ouvrir sans risque. Libère de la place, puis réessaie.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut. Update Unrut on this computer, then open the journal again.</source>
        <translation>Ce journal a été écrit par un Unrut plus récent. Mets Unrut à jour sur cet ordinateur, puis ouvre de nouveau le journal.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> · </source>
        <extracomment>Stands between facts in a line, with a space at either side. Not a dot where the digit zero looks like one.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>a day</source>
        <comment>how long something took</comment>
        <translation>un jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long something took</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals on the board, none finished in this time</source>
        <translation>Les objectifs du tableau, aucun terminé pendant cette période</translation>
    </message>
    <message numerus="yes">
        <source>Goals on the board, %Ln finished in this time</source>
        <translation>
            <numerusform>Les objectifs du tableau, %Ln terminé pendant cette période</numerusform>
            <numerusform>Les objectifs du tableau, %Ln terminés pendant cette période</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 finished a week.</source>
        <extracomment>%1 is a number with one decimal.</extracomment>
        <translation>Environ %1 terminés par semaine.</translation>
    </message>
    <message>
        <source>From written down to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <extracomment>%1 and %2 are lengths of time: &apos;9 days&apos;.</extracomment>
        <translation>De l’écriture à la fin&#xa0;: la moitié a pris %1 ou moins, 85 % %2 ou moins.</translation>
    </message>
    <message>
        <source>From Doing to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <translation>Du début à la fin&#xa0;: la moitié a pris %1 ou moins, 85 % %2 ou moins.</translation>
    </message>
    <message>
        <source>How long goals take is told from three finished ones on.</source>
        <translation>La durée des objectifs est indiquée à partir de trois objectifs terminés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards are in Doing now.</source>
        <translation>
            <numerusform>%Ln carte est en cours maintenant.</numerusform>
            <numerusform>%Ln cartes sont en cours maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is the title of a goal, %2 a length of time, %3 a column: &apos;Ask Dana: 12 days in Next&apos;.</extracomment>
        <translation>%1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were in Doing at the end.</source>
        <translation>
            <numerusform>À la fin, %Ln carte était en cours.</numerusform>
            <numerusform>À la fin, %Ln cartes étaient en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way, longest first</source>
        <translation>En route, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>What you put on the board shows here how it moves on.</source>
        <translation>Ce que tu mets sur le tableau montre ici comment il avance.</translation>
    </message>
    <message>
        <source>Waiting, longest first</source>
        <translation>En attente, le plus ancien d’abord</translation>
    </message>
</context>
<context>
    <name>GoalPartWords</name>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new for a while</source>
        <translation>rien de neuf depuis un moment</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>fait à %1&#xa0;%</translation>
    </message>
    <message>
        <source>approval: %1</source>
        <translation>accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>the test passed</source>
        <translation>le test est réussi</translation>
    </message>
    <message>
        <source>the test did not pass</source>
        <translation>le test n’est pas réussi</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>À décider pour le</translation>
    </message>
    <message>
        <source>Explore until</source>
        <translation>Explorer jusqu’au</translation>
    </message>
    <message>
        <source>Stop unless proven by</source>
        <translation>Arrêter sans preuve au</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressant</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage of an opportunity and its day: &apos;Interview since 3 Nov&apos;.</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demandé, sans réponse</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>I want more of it</source>
        <translation>J’en veux davantage</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>I cannot say yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>Not yet, I stay with it</source>
        <translation>Pas encore, je continue</translation>
    </message>
    <message>
        <source>Another area now</source>
        <translation>Un autre domaine</translation>
    </message>
    <message>
        <source>Yes, this is enough</source>
        <translation>Oui, cela suffit</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pause jusqu’au %1</translation>
    </message>
    <message>
        <source>kept %1 of %2 this week</source>
        <extracomment>A habit: how often it was kept this week, and how often it is wished for.</extracomment>
        <translation>%1 fois sur %2 cette semaine</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Qu’en est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Did it prove itself?</source>
        <translation>Cela a-t-il fait ses preuves&#xa0;?</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>C’est réussi</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Ce n’est pas réussi</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>programme de ton employeur</translation>
    </message>
    <message>
        <source>Is “%1” where you want it?</source>
        <extracomment>%1 is an area: &apos;Blocked growth&apos;.</extracomment>
        <translation>Pour «&#xa0;%1&#xa0;», es-tu là où tu veux&#x202f;?</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>%1 is in People now.</source>
        <translation>%1 est maintenant dans «&#xa0;Entourage&#xa0;».</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>from “%1”</source>
        <extracomment>%1 is the name of a way out.</extracomment>
        <translation>de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dreams</source>
        <comment>column</comment>
        <translation>Rêves</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>column</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>column</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>What you would like one day. Nothing here has to be done.</source>
        <translation>Ce que tu aimerais un jour. Rien ici n’est à faire.</translation>
    </message>
    <message>
        <source>What could come after the thing you are doing.</source>
        <translation>Ce qui pourrait venir après ce que tu fais maintenant.</translation>
    </message>
    <message>
        <source>What you finish stays here to look back on.</source>
        <translation>Ce que tu termines reste ici, pour pouvoir le revoir.</translation>
    </message>
    <message>
        <source>Step-goal</source>
        <translation>Objectif par étapes</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>Side project</source>
        <translation>Projet parallèle</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>horizon</comment>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Far</source>
        <comment>horizon</comment>
        <translation>Lointain</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation>
            <numerusform>%1 étape sur %Ln</numerusform>
            <numerusform>%1 étapes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>was to be decided by %1</source>
        <translation>était à décider pour le %1</translation>
    </message>
    <message>
        <source>explore until %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>à explorer, fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>explored until %1</source>
        <translation>exploré jusqu’au %1</translation>
    </message>
    <message>
        <source>to prove by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>preuve attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>was to prove by %1</source>
        <translation>preuve attendue pour le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>échéance passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>needs a next step</source>
        <translation>il lui faut une prochaine étape</translation>
    </message>
    <message>
        <source>If %1, then %2.</source>
        <extracomment>An if-then plan; both parts are the person&apos;s own words.</extracomment>
        <translation>Si %1, alors %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A card for a screen reader: title, kind, horizon.</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>%1, card %2 of %3.</source>
        <extracomment>A column, then the place of a card in it: &apos;Doing, card 1 of 3.&apos;</extracomment>
        <translation>%1, carte %2 sur %3.</translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation>Prochaine étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are in Doing, and how many may be: &apos;1 of 1&apos;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is &apos;1 of 1&apos;, %2 how many cards there are that do not count: side projects, opportunities.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation>
            <numerusform>%1, %2, %Ln au plus</numerusform>
            <numerusform>%1, %2, %Ln au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln beside them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%1, et %Ln à côté</numerusform>
            <numerusform>%1, et %Ln à côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation>
            <numerusform>Un signal apparaît s’il y a plus de %Ln objectif en cours.</numerusform>
            <numerusform>Un signal apparaît s’il y a plus de %Ln objectifs en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>One focus at a time.</source>
        <translation>Une priorité à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation>
            <numerusform>Au plus %Ln objectif en cours à la fois.</numerusform>
            <numerusform>Au plus %Ln objectifs en cours à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Side projects: %Ln at a time.</source>
        <translation>
            <numerusform>Projets parallèles&#xa0;: %Ln à la fois.</numerusform>
            <numerusform>Projets parallèles&#xa0;: %Ln à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 side projects are in Doing, and your limit is %Ln.</source>
        <translation>
            <numerusform>%1 projets parallèles sont en cours, et ta limite est de %Ln.</numerusform>
            <numerusform>%1 projets parallèles sont en cours, et ta limite est de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Doing, and your limit is %Ln.</source>
        <extracomment>%1 is how many goals are in Doing.</extracomment>
        <translation>
            <numerusform>%1 en cours, et ta limite est de %Ln.</numerusform>
            <numerusform>%1 en cours, et ta limite est de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this or set it aside to pull the next one.</source>
        <translation>Termine ceci ou mets-le de côté pour prendre le suivant.</translation>
    </message>
    <message>
        <source>Finish one of these or set it aside to pull the next one.</source>
        <translation>Termine l’un d’eux ou mets-le de côté pour prendre le suivant.</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>a aidé</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>pas de différence</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>n’a pas aidé</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Ajouté à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Déplacé de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The limit on Doing was raised to %1 for this</source>
        <translation>La limite de «&#xa0;En cours&#xa0;» a été portée à %1 pour cela</translation>
    </message>
    <message>
        <source>The limit on side projects was raised to %1 for this</source>
        <translation>La limite des projets parallèles a été portée à %1 pour cela</translation>
    </message>
    <message>
        <source>Worked on it for %1</source>
        <translation>%1 de travail dessus</translation>
    </message>
    <message>
        <source>%1; pulled away by %2</source>
        <extracomment>What the person did, then what pulled them away, in their own words.</extracomment>
        <translation>%1&#x202f;; distraction&#xa0;: %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a day: &apos;14 Nov&apos;.</extracomment>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is how many minutes, in the little room of a card.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is how many hours, in the little room of a card.</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Drag a card here, or move it with %1.</source>
        <extracomment>%1 is keys: &apos;Ctrl+Shift+Right&apos;.</extracomment>
        <translation>Fais glisser une carte ici, ou déplace-la avec %1.</translation>
    </message>
    <message>
        <source>What you have put away. It can come back.</source>
        <translation>Ce que tu as rangé. Cela peut revenir.</translation>
    </message>
    <message>
        <source>archived today</source>
        <translation>archivé aujourd’hui</translation>
    </message>
    <message>
        <source>archived yesterday</source>
        <translation>archivé hier</translation>
    </message>
    <message>
        <source>archived on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>archivé le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln cards found</source>
        <extracomment>A column for a screen reader while cards are searched for: &apos;Next, 1 of 4 cards found&apos;. %Ln is how many there are.</extracomment>
        <translation>
            <numerusform>%1, %2 sur %Ln carte trouvée</numerusform>
            <numerusform>%1, %2 sur %Ln cartes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Unrut is for the time when work has gone flat and you cannot say why. It asks, shows where the weight lies, and leads you through one change at a time.</source>
        <translation>Unrut est là pour les moments où le travail est devenu terne sans que tu saches dire pourquoi. Il interroge, montre où se trouve le poids et t’accompagne, un changement à la fois.</translation>
    </message>
    <message>
        <source>Begin with the short assessment on Assess: 27 statements, about three minutes. Its result names what weighs most, why, in your own answers, and three ways out that fit.</source>
        <translation>Commence par le bilan court, dans l’onglet «&#xa0;Bilan&#xa0;»&#xa0;: 27 affirmations, environ trois minutes. Son résultat dit ce qui pèse le plus, pourquoi, dans tes propres réponses, et trois pistes qui conviennent.</translation>
    </message>
    <message>
        <source>Choose one of them and press Make it my focus. It goes to the board with its first steps, and its worksheet opens. Today then shows the next step, and nothing else that you must do.</source>
        <translation>Choisis-en une et appuie sur «&#xa0;En faire ma priorité&#xa0;». Elle va au tableau avec ses premières étapes, et sa fiche s’ouvre. «&#xa0;Aujourd’hui&#xa0;» montre ensuite la prochaine étape, et rien d’autre que tu doives faire.</translation>
    </message>
    <message>
        <source>Everything else can wait until you want it: the log of good things, people who can help, a page on Fridays. Nothing counts up and nothing breaks when you stay away.</source>
        <translation>Tout le reste peut attendre que tu en aies envie&#xa0;: le carnet des bonnes choses, les personnes qui peuvent aider, une page le vendredi. Rien n’est compté et rien ne se brise si tu t’absentes.</translation>
    </message>
    <message>
        <source>The assessment and its result</source>
        <translation>Le bilan et son résultat</translation>
    </message>
    <message>
        <source>Statements are about the last four weeks and about now. Keys 1 to 5 answer, 0 says that it does not apply, Enter goes on, Alt+Left goes back. Every answer is saved at once; a half-finished assessment waits on Today.</source>
        <translation>Les affirmations portent sur les quatre dernières semaines et sur maintenant. Les touches 1 à 5 répondent, 0 dit «&#xa0;Ne s’applique pas&#xa0;», Entrée continue, Alt+Gauche revient. Chaque réponse est enregistrée aussitôt&#x202f;; un bilan inachevé attend dans «&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message>
        <source>Scores run from 0, not at all, to 100, fully. They restate your answers; there are no norms, and it is no diagnosis. Differences under ten points are treated as equal.</source>
        <translation>Les scores vont de 0, pas du tout, à 100, tout à fait. Ils redisent tes réponses&#x202f;; il n’y a pas de normes, et ce n’est pas un diagnostic. Un écart de moins de dix points est traité comme une égalité.</translation>
    </message>
    <message>
        <source>A second assessment after three to seven days makes the start firmer. After that, every 28 days is enough. A change is called better or worse only when it is larger than the usual wobble; the words say how sure that is.</source>
        <translation>Un second bilan après trois à sept jours rend le point de départ plus solide. Ensuite, un tous les 28 jours suffit. On ne dit mieux ou moins bien que si le changement dépasse la fluctuation habituelle&#x202f;; les mots disent à quel point c’est sûr.</translation>
    </message>
    <message>
        <source>Looking back asks nine open questions, each of which may be left out. They change no score. What you tell goes where it helps: into worksheets, the next talk, your people, and the Friday page.</source>
        <translation>«&#xa0;Regard en arrière&#xa0;» pose neuf questions ouvertes&#x202f;; chacune peut être laissée de côté. Elles ne changent aucun score. Ce que tu racontes va là où cela aide&#xa0;: dans les fiches, la prochaine conversation, ton entourage et la page du vendredi.</translation>
    </message>
    <message>
        <source>‘How to read this’ below the chart and ‘Show the sums’ beside each way out explain every number.</source>
        <translation>«&#xa0;Comment lire ceci&#xa0;», sous le graphique, et «&#xa0;Afficher les calculs&#xa0;», à côté de chaque piste, expliquent tous les chiffres.</translation>
    </message>
    <message>
        <source>Ways out and worksheets</source>
        <translation>Pistes et fiches</translation>
    </message>
    <message>
        <source>The 31 ways out stand in the order in which they match your result. Each says why, how much effort it takes, what is known about it, and what its first step is.</source>
        <translation>Les 31 pistes sont rangées selon leur affinité avec ton résultat. Chacune dit pourquoi, combien d’effort elle demande, ce qu’on en sait et quelle est sa première étape.</translation>
    </message>
    <message>
        <source>What is not suggested yet says so, with the reason. Open anyway is always there: you know your situation best.</source>
        <translation>Ce qui n’est pas encore proposé le dit, avec la raison. «&#xa0;Ouvrir quand même&#xa0;» est toujours là&#xa0;: c’est toi qui connais le mieux ta situation.</translation>
    </message>
    <message>
        <source>A worksheet leads you through it, page by page, and is saved as you write. At its end it becomes something: a goal with steps, a talk with somebody, lines in your log. You can print it, save it, and compare it with the last one.</source>
        <translation>Une fiche t’y guide, page après page, et s’enregistre pendant que tu écris. À la fin, elle devient quelque chose&#xa0;: un objectif avec des étapes, une conversation avec quelqu’un, des lignes dans ton carnet. Tu peux l’imprimer, l’enregistrer et la comparer à la précédente.</translation>
    </message>
    <message>
        <source>When it is finished, say whether it helped. What did not help is suggested less the next time.</source>
        <translation>Quand une piste est terminée, dis si elle a aidé. Ce qui n’a pas aidé est moins proposé la fois suivante.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Dreams, Next, Doing, Done: a card moves from one to the other by mouse, with Ctrl+Shift and the arrow keys, or with Move to in its menu. Everything can be undone.</source>
        <translation>Rêves, Ensuite, En cours, Terminé&#xa0;: une carte passe de l’un à l’autre à la souris, avec Ctrl+Maj et les flèches, ou avec «&#xa0;Déplacer vers&#xa0;» dans son menu. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Doing holds one card, or as many as you set. When it is full you can swap, raise the limit, or leave it. One thing at a time is the point.</source>
        <translation>«&#xa0;En cours&#xa0;» contient une carte, ou autant que tu en autorises. Quand c’est plein, tu peux échanger, relever la limite ou laisser tel quel. Une chose à la fois, c’est l’idée.</translation>
    </message>
    <message>
        <source>Press N for a new goal, or write a line under a column: Ask Dana !fri #talk @Dana sets a day, a kind and a person. Enter opens a card beside the board.</source>
        <translation>Appuie sur N pour un nouvel objectif, ou écris une ligne sous une colonne&#xa0;: «&#xa0;Demander à Dana !ven #conversation @Dana&#xa0;» fixe un jour, un type et une personne. Entrée ouvre une carte à côté du tableau.</translation>
    </message>
    <message>
        <source>Just start sets a timer for ten minutes on a card; then you stop or go on. It is silent, and it goes on when the window is closed.</source>
        <translation>«&#xa0;Se lancer&#xa0;» met un minuteur de dix minutes sur une carte&#x202f;; ensuite tu arrêtes ou tu continues. Il est silencieux, et il continue quand la fenêtre est fermée.</translation>
    </message>
    <message>
        <source>The log and the search</source>
        <translation>Le carnet et la recherche</translation>
    </message>
    <message>
        <source>Write what you are grateful for, what you won, what you want to keep about this job, or a note. Ctrl+Enter saves it. A word with # is a tag, a name with @ is a person.</source>
        <translation>Écris ce pour quoi tu dis merci, ce que tu as réussi, ce que tu veux garder de ce travail, ou une note. Ctrl+Entrée l’enregistre. Un mot avec # est une étiquette, un nom avec @ est une personne.</translation>
    </message>
    <message>
        <source>Once a week is enough; two or three times are yours to choose. Weeks without an entry cost nothing.</source>
        <translation>Une fois par semaine suffit&#x202f;; deux ou trois fois, si tu le choisis. Une semaine sans entrée ne coûte rien.</translation>
    </message>
    <message>
        <source>The search finds beginnings of words and does not mind accents. Quotation marks keep words together, a minus leaves them out; #tag, @person, kind:win and before:2026-01-01 narrow it down.</source>
        <translation>La recherche trouve les débuts de mots et ne tient pas compte des accents. Les guillemets gardent des mots ensemble, un signe moins les exclut&#x202f;; #tag, @person, kind:win et before:2026-01-01 la resserrent.</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Entourage et conversations</translation>
    </message>
    <message>
        <source>List those who can help: who they are to you, how often you would like to talk, and what you can safely talk about with them. Unrut says how long it has been, never that you are late.</source>
        <translation>Note les personnes qui peuvent aider&#xa0;: qui elles sont pour toi, à quelle fréquence tu aimerais leur parler et de quoi tu peux leur parler sans risque. Unrut dit depuis combien de temps, jamais que tu es en retard.</translation>
    </message>
    <message>
        <source>‘Who can I talk to about …?’ offers only people whom you marked as safe for that.</source>
        <translation>«&#xa0;À qui parler de…&#xa0;» ne propose que des personnes que tu as marquées de confiance pour cela.</translation>
    </message>
    <message>
        <source>A talk can be prepared on a sheet: facts, what they do to you, what you ask for, what you offer, and what the other may say. Rehearse it aloud once, print it on one page, and note afterwards what came of it. What was agreed becomes a goal at one press.</source>
        <translation>Une conversation peut se préparer sur une fiche&#xa0;: les faits, leur effet sur toi, ce que tu demandes, ce que tu offres et ce que l’autre pourrait dire. Répète-la une fois à voix haute, imprime-la sur une page et note ensuite ce qui en est sorti. Ce qui a été convenu devient un objectif en un appui.</translation>
    </message>
    <message>
        <source>With nobody listed, the page shows ways to find somebody. Nothing about people leaves the journal unless you tick it.</source>
        <translation>Si personne n’y figure, la page montre des chemins vers quelqu’un. Rien de ce qui touche aux personnes ne quitte le journal, sauf si tu le coches.</translation>
    </message>
    <message>
        <source>Progress and the report</source>
        <translation>Le suivi et le rapport</translation>
    </message>
    <message>
        <source>Every dot is a day, the line is smoothed, and what happened is marked. It need not be the cause, and Unrut never says that it is.</source>
        <translation>Chaque point est un jour, la ligne est lissée, et ce qui s’est passé est marqué. Ce n’est pas forcément la cause, et Unrut ne dit jamais que c’est elle.</translation>
    </message>
    <message>
        <source>The arrow keys read a chart point by point, Enter goes to that day. The three dots beside it show it as a table, copy it, or save it as PNG, SVG or CSV.</source>
        <translation>Les flèches lisent un graphique point par point, Entrée va à ce jour. Les trois points à côté l’affichent en tableau, le copient ou l’enregistrent en PNG, SVG ou CSV.</translation>
    </message>
    <message>
        <source>The report (Ctrl+P) is for you, a mentor, or your supervisor. You see its pages before it is saved or printed. A supervisor’s holds only what you tick; names can be hidden.</source>
        <translation>Le rapport (Ctrl+P) est pour toi, pour un mentor ou pour ton ou ta responsable. Tu vois ses pages avant de l’enregistrer ou de l’imprimer. Celui du ou de la responsable ne contient que ce que tu coches&#x202f;; les noms peuvent être masqués.</translation>
    </message>
    <message>
        <source>When your focus and Spark are better twice running, or when you say so, the way out opens: what was, what helped, early signs, and a letter to next time. Then Unrut keeps quiet.</source>
        <translation>Quand ta priorité et l’étincelle vont mieux deux fois de suite, ou quand tu le dis, «&#xa0;La sortie&#xa0;» s’ouvre&#xa0;: ce qui était, ce qui a aidé, les premiers signes et une lettre à la prochaine fois. Ensuite, Unrut se tait.</translation>
    </message>
    <message>
        <source>Reminders and the tray</source>
        <translation>Rappels et zone de notification</translation>
    </message>
    <message>
        <source>At most one notice a day by default, only on your working days, never in quiet hours. Nothing reminds you of what is done, and after three notices without an answer a reminder rests.</source>
        <translation>Par défaut, au plus une notification par jour, seulement tes jours de travail, jamais aux heures calmes. Rien ne rappelle ce qui est fait, et après trois notifications sans réponse, un rappel se met au repos.</translation>
    </message>
    <message>
        <source>The reminders dialog shows what will come in the next seven days, and lets you choose times, pause everything, and say whether notices may name things.</source>
        <translation>La fenêtre «&#xa0;Rappels&#xa0;» montre ce qui viendra dans les sept prochains jours et permet de choisir les heures, de tout mettre en pause et de dire si les notifications peuvent donner noms et objectifs.</translation>
    </message>
    <message>
        <source>Where your desktop has a tray, the window can be closed to it and everything goes on; quick add, check-in and Just start are in its menu. Where it has none, closing the window ends the program, and what is due stands in the window the next time.</source>
        <translation>Si ton bureau a une zone de notification, la fenêtre peut s’y fermer et tout continue&#x202f;; «&#xa0;Ajout rapide&#xa0;», «&#xa0;Point du jour&#xa0;» et «&#xa0;Se lancer&#xa0;» sont dans son menu. S’il n’en a pas, fermer la fenêtre quitte le programme, et ce qui est à faire s’affiche dans la fenêtre la fois suivante.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides what is on the screen at once.</source>
        <translation>Ctrl+Maj+H masque aussitôt ce qui est à l’écran.</translation>
    </message>
    <message>
        <source>Your journal and its backups</source>
        <translation>Ton journal et ses sauvegardes</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Settings says where it lies. Only you can read it, but it is not encrypted: whoever can use your account can open it.</source>
        <translation>Tout est dans un seul fichier sur cet ordinateur. Les paramètres disent où il se trouve. Personne d’autre que toi ne peut le lire, mais il n’est pas chiffré&#xa0;: quiconque peut utiliser ton compte peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A checked backup is made once a day and kept for a long time, fewer the older they get. The list of backups looks into one without changing anything, or goes back to it; what was there is kept then.</source>
        <translation>Une sauvegarde vérifiée est faite une fois par jour et gardée longtemps&#x202f;; plus elles sont anciennes, moins il en reste. La liste des sauvegardes permet d’en consulter une sans rien changer, ou d’y revenir&#x202f;; ce qui était là est alors gardé.</translation>
    </message>
    <message>
        <source>Export writes everything as JSON, which Unrut reads again, or as Markdown, CSV and calendar files for other programs. Import shows what will happen before it does.</source>
        <translation>«&#xa0;Exporter&#xa0;» écrit tout en JSON, qu’Unrut sait relire, ou en fichiers Markdown, CSV et de calendrier pour d’autres programmes. «&#xa0;Importer&#xa0;» montre ce qui va se passer avant de le faire.</translation>
    </message>
    <message>
        <source>What Unrut is not</source>
        <translation>Ce qu’Unrut n’est pas</translation>
    </message>
    <message>
        <source>Unrut is a structured self-reflection. It is no test with norms, no diagnosis and no therapy, and it tells nobody anything: it never uses the internet.</source>
        <translation>Unrut est une réflexion structurée sur soi. Ce n’est ni un test avec des normes, ni un diagnostic, ni une thérapie, et il ne raconte rien à personne&#xa0;: il n’utilise jamais internet.</translation>
    </message>
    <message>
        <source>If you were wronged at work, that is not a rut. Keep a dated record, and speak with HR, a works council or union, an ombudsman, an authority or a lawyer, and with somebody you trust.</source>
        <translation>Si on t’a fait du tort au travail, ce n’est pas une ornière. Garde une trace datée, et parle avec les RH, un comité d’entreprise ou un syndicat, un médiateur, une autorité ou un avocat, et avec quelqu’un en qui tu as confiance.</translation>
    </message>
    <message>
        <source>If it is more than work, please speak with a doctor, a psychologist or your occupational health service. ‘If it is more than a work rut’ is always there in the Help menu.</source>
        <translation>Si c’est plus que le travail, parles-en à un médecin, à un psychologue ou à la médecine du travail. «&#xa0;Si c’est plus qu’une ornière&#xa0;» est toujours là, dans le menu Aide.</translation>
    </message>
    <message>
        <source>Translated questions are marked: their wording has not been tested with people yet.</source>
        <translation>Les questions traduites sont signalées&#xa0;: leur formulation n’a pas encore été essayée avec des personnes.</translation>
    </message>
    <message>
        <source>Ctrl+K searches everything from everywhere, runs any command of the menus by its name, and leads to any setting.</source>
        <translation>Ctrl+K cherche partout, depuis n’importe où, lance toute commande des menus par son nom et mène à chaque réglage.</translation>
    </message>
    <message>
        <source>Saving is automatic. Undo and redo reach back through everything since the program began, but not through a restore or a very large import. What you delete goes to the bin, where you can take it back for 30 days at least; then it goes for good. The File menu shows the bin, and empties it when you say so.</source>
        <translation>L’enregistrement est automatique. «&#xa0;Annuler&#xa0;» et «&#xa0;Rétablir&#xa0;» remontent à travers tout depuis le lancement du programme, sauf une restauration ou une très grande importation. Ce que tu supprimes va dans la corbeille, d’où tu peux le reprendre pendant 30 jours au moins&#xa0;; ensuite, cela disparaît définitivement. Le menu Fichier montre la corbeille et la vide quand tu le demandes.</translation>
    </message>
    <message>
        <source>Being harassed, discriminated against, put in danger or told to do something unlawful is not something to get used to, and it is not for you to solve alone. The assessment asks about it, and tells nobody.</source>
        <translation>Être harcelé, discriminé, mis en danger ou recevoir l’ordre de faire quelque chose d’illégal&#xa0;: personne n’a à s’y habituer, et ce n’est pas à toi de le résoudre seul. Le bilan pose la question et n’en parle à personne.</translation>
    </message>
    <message>
        <source>Today and rough days</source>
        <translation>Aujourd’hui et les journées difficiles</translation>
    </message>
    <message>
        <source>Today shows your one focus with its next step and, beside it, two cards at most: the check-in, a line for the log, or what you practise. What is done goes away, and links at the foot bring it back.</source>
        <translation>Aujourd’hui montre ta seule priorité avec sa prochaine étape et, à côté, deux cartes au plus&#xa0;: le point du jour, une ligne pour le carnet, ou ce que tu pratiques. Ce qui est fait disparaît&#x202f;; des liens en bas le ramènent.</translation>
    </message>
    <message>
        <source>The check-in takes 20 seconds and is saved as you press. Keys 0 to 9 answer a row, 1 and then 0 is ten, Backspace takes an answer back. The arrows beside it lead to earlier days.</source>
        <translation>Le point du jour prend 20 secondes et s’enregistre dès que tu appuies. Les touches 0 à 9 répondent à une ligne, 1 puis 0 donne dix, Retour arrière reprend une réponse. Les flèches à côté mènent aux jours précédents.</translation>
    </message>
    <message>
        <source>On a rough day press Rough day: nothing is due, nothing reminds you, and ten minutes for you stand there instead. The next day is an ordinary one again. On days on which you do not work nothing is asked.</source>
        <translation>Un jour difficile, appuie sur «&#xa0;Journée difficile&#xa0;»&#xa0;: rien n’est à faire, rien ne te rappelle quoi que ce soit, et dix minutes pour toi prennent la place. Le lendemain est de nouveau un jour ordinaire. Les jours où tu ne travailles pas, rien n’est demandé.</translation>
    </message>
    <message>
        <source>Park a worry, in the Journal menu, gives a worry ten minutes: write it down, then make it a goal, bring it up with somebody, or let it go. What you let go is not kept.</source>
        <translation>«&#xa0;Déposer un souci&#xa0;», dans le menu Journal, donne dix minutes à un souci&#xa0;: écris-le, puis fais-en un objectif, parles-en à quelqu’un ou laisse-le partir. Ce que tu laisses partir n’est pas gardé.</translation>
    </message>
    <message>
        <source>The Friday page</source>
        <translation>La page du vendredi</translation>
    </message>
    <message>
        <source>Five minutes at the end of the week, in the Journal menu: what you were grateful for, one win, what is stuck, and whether the focus is still the one.</source>
        <translation>Cinq minutes à la fin de la semaine, dans le menu Journal&#xa0;: ta gratitude, une réussite, ce qui bloque, et si la priorité est toujours la bonne.</translation>
    </message>
    <message>
        <source>Every question may be left out, and a week without a page costs nothing. A page of an earlier week can be written later, or changed: choose the week at the top.</source>
        <translation>Chaque question peut être laissée de côté, et une semaine sans page ne coûte rien. La page d’une semaine passée peut être écrite plus tard, ou modifiée&#xa0;: choisis la semaine en haut.</translation>
    </message>
    <message>
        <source>What you were grateful for and the win go into the log, the rest stays on the page. A page that goes to the bin leaves them in the log.</source>
        <translation>Ta gratitude et la réussite vont dans le carnet, le reste demeure sur la page. Une page mise à la corbeille les laisse dans le carnet.</translation>
    </message>
    <message>
        <source>Your gut may say each week whether it would stay or go. Its answers are drawn in a line, for the day on which you decide; no score counts them.</source>
        <translation>Ton intuition peut dire chaque semaine si elle resterait ou partirait. Ses réponses forment une ligne, pour le jour où tu décideras&#x202f;; aucun score ne les compte.</translation>
    </message>
    <message>
        <source>Settings, languages and spelling</source>
        <translation>Paramètres, langues et orthographe</translation>
    </message>
    <message>
        <source>Every setting takes effect at once, also the language, and what you are typing stays. Ctrl+K finds a setting by its name. Reset to defaults leaves your journal alone.</source>
        <translation>Chaque paramètre agit aussitôt, la langue aussi, et ce que tu es en train d’écrire reste. Ctrl+K trouve un paramètre par son nom. Réinitialiser ne touche pas à ton journal.</translation>
    </message>
    <message>
        <source>Colours follow the system, also into high contrast, or are yours to choose. The text can be twice as large.</source>
        <translation>Les couleurs suivent le système, jusqu’au contraste élevé, ou tu les choisis. Le texte peut être deux fois plus grand.</translation>
    </message>
    <message>
        <source>Working days say when something is asked and when reminders come. How many cards Doing holds, how long Just start lasts, and which cards Today has are yours to choose, too.</source>
        <translation>Les jours de travail disent quand on te demande quelque chose et quand viennent les rappels. Tu choisis aussi combien de cartes tient «&#xa0;En cours&#xa0;», combien de temps dure «&#xa0;Se lancer&#xa0;» et quelles cartes a Aujourd’hui.</translation>
    </message>
    <message>
        <source>Words that are in no dictionary are underlined while you type. The dictionaries are your system’s, and nothing leaves this computer. My words are never underlined.</source>
        <translation>Les mots qui ne sont dans aucun dictionnaire sont soulignés pendant que tu écris. Les dictionnaires sont ceux de ton système, et rien ne quitte cet ordinateur. «&#xa0;Mes mots&#xa0;» ne sont jamais soulignés.</translation>
    </message>
    <message>
        <source>Whom you would call, your own prompts and My words are kept with the settings on this computer, not in the journal: emptying the bin does not touch them.</source>
        <translation>Qui tu appellerais, tes propres questions et «&#xa0;Mes mots&#xa0;» sont gardés avec les paramètres sur cet ordinateur, pas dans le journal&#xa0;: vider la corbeille n’y touche pas.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Pages du vendredi</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>Pages ‘The way out’</source>
        <translation>Pages «&#xa0;La sortie&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveauté</numerusform>
            <numerusform>%Ln nouveautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are here</source>
        <translation>
            <numerusform>%Ln reste comme ici</numerusform>
            <numerusform>%Ln restent comme ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals go to the top of Next, since Doing holds no more.</source>
        <translation>
            <numerusform>%Ln objectif va en haut de «&#xa0;Ensuite&#xa0;», car «&#xa0;En cours&#xa0;» est complet.</numerusform>
            <numerusform>%Ln objectifs vont en haut de «&#xa0;Ensuite&#xa0;», car «&#xa0;En cours&#xa0;» est complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished assessment stays out, since there is one here already.</source>
        <translation>Un bilan inachevé est laissé de côté, car il y en a déjà un ici.</translation>
    </message>
    <message>
        <source>The rules of the board come along.</source>
        <translation>Les règles du tableau viennent avec.</translation>
    </message>
    <message numerus="yes">
        <source>This brings %Ln things that are not here yet.</source>
        <translation>
            <numerusform>Cela apporte %Ln chose qui n’est pas encore ici.</numerusform>
            <numerusform>Cela apporte %Ln choses qui ne sont pas encore ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed to what the file says.</source>
        <translation>
            <numerusform>%Ln chose devient ce que dit le fichier.</numerusform>
            <numerusform>%Ln choses deviennent ce que dit le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Tout ce que contient ce fichier est déjà ici.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Il n’y a rien dans ce fichier.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>It can be undone; and what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Cela peut être annulé&#xa0;; et ce que le journal était avant est une sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There was too much of it to be undone in one step; what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>C’était trop pour être annulé en une fois&#xa0;; ce que le journal était avant est une sauvegarde&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>JournalTextWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le carnet</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>the focus is still the one</source>
        <translation>la priorité est toujours la bonne</translation>
    </message>
    <message>
        <source>another focus</source>
        <translation>une autre priorité</translation>
    </message>
    <message>
        <source>not sure about the focus</source>
        <translation>doute sur la priorité</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>What is stuck</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Gut, from 0 (stay) to 10 (go)</source>
        <translation>Intuition, de 0 (rester) à 10 (partir)</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Pages du vendredi</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Qui a aidé</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>Pour la prochaine fois</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Personnes et conversations</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>A goal is due</source>
        <translation>Un objectif arrive à son jour</translation>
    </message>
    <message>
        <source>Look at a decision again</source>
        <translation>Revoir une décision</translation>
    </message>
    <message>
        <source>Come back to it: %1</source>
        <translation>Y revenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did the sign show?</source>
        <translation>Le signe s’est-il vu&#xa0;?</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>au champ suivant</translation>
    </message>
    <message>
        <source>closes what has opened last</source>
        <translation>ferme ce qui s’est ouvert en dernier</translation>
    </message>
    <message>
        <source>the menu of what is chosen</source>
        <translation>le menu de ce qui est choisi</translation>
    </message>
    <message>
        <source>In the assessment</source>
        <translation>Dans le bilan</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>to the next statement</source>
        <translation>à l’affirmation suivante</translation>
    </message>
    <message>
        <source>one page back</source>
        <translation>une page en arrière</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <source>a new goal</source>
        <translation>un nouvel objectif</translation>
    </message>
    <message>
        <source>opens the card</source>
        <translation>ouvre la carte</translation>
    </message>
    <message>
        <source>moves the card to another column</source>
        <translation>déplace la carte vers une autre colonne</translation>
    </message>
    <message>
        <source>moves the card within its column</source>
        <translation>déplace la carte dans sa colonne</translation>
    </message>
    <message>
        <source>moves it to the bin</source>
        <translation>met à la corbeille</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>saves the entry</source>
        <translation>enregistre l’entrée</translation>
    </message>
    <message>
        <source>changes the chosen entry</source>
        <translation>modifie l’entrée choisie</translation>
    </message>
    <message>
        <source>In worksheets and when looking back</source>
        <translation>Dans les fiches et le regard en arrière</translation>
    </message>
    <message>
        <source>to the next page</source>
        <translation>à la page suivante</translation>
    </message>
    <message>
        <source>moves a line</source>
        <translation>déplace une ligne</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>reads one value after the other</source>
        <translation>lit une valeur après l’autre</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>à une autre ligne</translation>
    </message>
    <message>
        <source>to that day in the log</source>
        <translation>à ce jour dans le carnet</translation>
    </message>
    <message>
        <source>shows what can be chosen for a line</source>
        <translation>montre ce qu’on peut choisir pour une ligne</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Unrut stands on libraries of others, which are free software, too:</source>
        <translation>Unrut s’appuie sur des bibliothèques d’autres personnes, elles aussi libres&#x202f;:</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and others: GNU LGPL, version 3 (qt.io)</source>
        <translation>Qt, de The Qt Company et d’autres&#x202f;: GNU LGPL, version 3 (qt.io)</translation>
    </message>
    <message>
        <source>SQLite: in the public domain (sqlite.org)</source>
        <translation>SQLite&#x202f;: domaine public (sqlite.org)</translation>
    </message>
    <message>
        <source>Hunspell, where it is installed, for spelling: MPL 1.1, GNU GPL 2 or GNU LGPL 2.1 (hunspell.github.io)</source>
        <translation>Hunspell, s’il est installé, pour l’orthographe&#x202f;: MPL 1.1, GNU GPL 2 ou GNU LGPL 2.1 (hunspell.github.io)</translation>
    </message>
    <message>
        <source>Unrut itself is under the GNU General Public License. It reads so, in English:</source>
        <translation>Unrut lui-même est sous la GNU General Public License. En voici le texte, en anglais&#x202f;:</translation>
    </message>
    <message>
        <source>The GNU Lesser General Public License, which Qt is under, adds to that. It reads so, in English:</source>
        <translation>La GNU Lesser General Public License, sous laquelle est Qt, la complète. La voici, en anglais :</translation>
    </message>
</context>
<context>
    <name>LookingBackWords</name>
    <message>
        <source>When it began</source>
        <translation>Quand cela a commencé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What bothers you most</source>
        <translation>Ce qui te gêne le plus</translation>
    </message>
    <message>
        <source>Fact or reading</source>
        <translation>Fait ou interprétation</translation>
    </message>
    <message>
        <source>What you would miss</source>
        <translation>Ce qui te manquerait</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Qui pourrait aider</translation>
    </message>
    <message>
        <source>The decision you put off</source>
        <translation>La décision que tu repousses</translation>
    </message>
    <message>
        <source>A good workday in three years</source>
        <translation>Une bonne journée dans trois ans</translation>
    </message>
    <message>
        <source>How it would show</source>
        <translation>À quoi on le verrait</translation>
    </message>
    <message>
        <source>When did work last feel right, and when did you first notice that it did not?</source>
        <translation>Quand le travail te semblait-il encore juste, et quand as-tu remarqué pour la première fois que ce n’était plus le cas&#x202f;?</translation>
    </message>
    <message>
        <source>What changed between those two dates, at work or elsewhere?</source>
        <translation>Qu’est-ce qui a changé entre ces deux dates, au travail ou ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>What bothers you most? And why? Stop when the answer is something that you or one named person could change.</source>
        <translation>Qu’est-ce qui te gêne le plus&#x202f;? Et pourquoi&#x202f;? Arrête-toi quand la réponse est quelque chose que toi ou une personne précise pourriez changer.</translation>
    </message>
    <message>
        <source>Which belief about someone weighs on you, and what does it rest on?</source>
        <translation>Quelle idée sur quelqu’un te pèse, et sur quoi repose-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What here would you miss in a year, and what leaves you cold by now?</source>
        <translation>Qu’est-ce qui te manquerait ici dans un an, et qu’est-ce qui t’est maintenant égal&#x202f;?</translation>
    </message>
    <message>
        <source>Who could change this? Whom can you talk to, inside and outside? Would it be safe?</source>
        <translation>Qui pourrait changer cela&#x202f;? À qui peux-tu parler, ici et ailleurs&#x202f;? Serait-ce sans risque&#x202f;?</translation>
    </message>
    <message>
        <source>Which decision about work do you keep putting off?</source>
        <translation>Quelle décision sur ton travail repousses-tu sans cesse&#x202f;?</translation>
    </message>
    <message>
        <source>If nothing stood in the way, what would an ordinary good workday look like in three years?</source>
        <translation>Si rien ne s’y opposait, à quoi ressemblerait une bonne journée ordinaire dans trois ans&#x202f;?</translation>
    </message>
    <message>
        <source>How would a colleague notice that things are better?</source>
        <translation>À quoi un ou une collègue verrait-il que les choses vont mieux&#x202f;?</translation>
    </message>
    <message>
        <source>A month is enough, give or take one. It begins your timeline.</source>
        <translation>Le mois suffit, à un mois près. Il ouvre ta chronologie.</translation>
    </message>
    <message>
        <source>What you tick helps to find what to try first; it changes no score.</source>
        <translation>Ce que tu coches aide à trouver quoi essayer d’abord&#x202f;; cela ne change aucun score.</translation>
    </message>
    <message>
        <source>The area you choose is marked in your result. It changes no score.</source>
        <translation>Le domaine que tu choisis est marqué dans ton résultat. Il ne change aucun score.</translation>
    </message>
    <message>
        <source>As long as nobody has said so, facts are sorted before a talk about it.</source>
        <translation>Tant que personne ne l’a dit, on trie les faits avant d’en parler.</translation>
    </message>
    <message>
        <source>Good to read again on a bad day, and when you compare other roles.</source>
        <translation>Bon à relire un mauvais jour, et quand tu compares d’autres postes.</translation>
    </message>
    <message>
        <source>Initials are enough. Talks that would not be safe are not suggested.</source>
        <translation>Des initiales suffisent. Les conversations qui ne seraient pas sans risque ne sont pas proposées.</translation>
    </message>
    <message>
        <source>A smallest step that can be taken back makes it lighter.</source>
        <translation>Une toute petite étape, que l’on peut reprendre, allège les choses.</translation>
    </message>
    <message>
        <source>Wish, best outcome, inner obstacle, plan: in this order it works best.</source>
        <translation>Souhait, meilleure issue, obstacle intérieur, plan&#xa0;: cet ordre marche le mieux.</translation>
    </message>
    <message>
        <source>It becomes the sign by which you know that you are there.</source>
        <translation>Ce sera le signe auquel tu sauras que tu y es.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec tes mots</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>L’idée, en une ligne</translation>
    </message>
    <message>
        <source>What do you conclude?</source>
        <translation>Qu’en conclus-tu&#x202f;?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>What does waiting cost?</source>
        <translation>Que coûte l’attente&#x202f;?</translation>
    </message>
    <message>
        <source>The smallest step that can be taken back</source>
        <translation>La plus petite étape que l’on peut reprendre</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>La scène</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>Qu’est-ce qui serait le mieux là-dedans&#x202f;?</translation>
    </message>
    <message>
        <source>Which obstacle inside you stands in the way? If ...</source>
        <translation>Quel obstacle en toi se met en travers&#x202f;? Si ...</translation>
    </message>
    <message>
        <source>... then I</source>
        <translation>... alors</translation>
    </message>
    <message>
        <source>What could be seen or heard</source>
        <translation>Ce que l’on pourrait voir ou entendre</translation>
    </message>
    <message>
        <source>What bothers you most, and why</source>
        <translation>Ce qui te gêne le plus, et pourquoi</translation>
    </message>
    <message>
        <source>What was said or done, word for word</source>
        <translation>Ce qui a été dit ou fait, mot pour mot</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Qu’est-ce qui pourrait l’expliquer autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Skills you would miss</source>
        <translation>Compétences qui te manqueraient</translation>
    </message>
    <message>
        <source>Tasks you would miss</source>
        <translation>Tâches qui te manqueraient</translation>
    </message>
    <message>
        <source>People you would miss</source>
        <translation>Personnes qui te manqueraient</translation>
    </message>
    <message>
        <source>What you once cared about and that leaves you cold now</source>
        <translation>Ce qui te tenait à cœur et qui t’est égal maintenant</translation>
    </message>
    <message>
        <source>What frustrates you most often</source>
        <translation>Ce qui t’agace le plus souvent</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>Qu’est-ce qui te gêne le plus&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>mentor or coach</source>
        <translation>mentor ou coach</translation>
    </message>
    <message>
        <source>somebody in the field</source>
        <translation>quelqu’un du métier</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ami ou amie</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’en %1</translation>
    </message>
    <message>
        <source>You named %1 as the cause.</source>
        <translation>Tu as nommé comme cause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You named %1 as the cause: “%2”.</source>
        <extracomment>%1 is an area, %2 what the person wrote.</extracomment>
        <translation>Tu as nommé comme cause&#xa0;: %1, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Première étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Si %1, alors %2.</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>raconté&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Work last felt right.</source>
        <translation>Le travail te semblait encore juste.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>You first noticed that it did not.</source>
        <translation>Tu as remarqué que ce n’était plus le cas.</translation>
    </message>
    <message>
        <source>what bothers most</source>
        <translation>ce qui gêne le plus</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display for the window here; &apos;unrut --help&apos; says what works without one.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre ici&#x202f;; «&#xa0;unrut --help&#xa0;» dit ce qui marche sans.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>dans %Ln semaine</numerusform>
            <numerusform>dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked</source>
        <translation>
            <numerusform>dernier échange il y a %Ln semaine</numerusform>
            <numerusform>dernier échange il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>talked today</source>
        <translation>vous avez parlé aujourd’hui</translation>
    </message>
    <message>
        <source>talked this week</source>
        <translation>vous avez parlé cette semaine</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is all but the last, %2 the last.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>RH</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Career counsellor</source>
        <translation>Conseil en carrière</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Somebody in the field</source>
        <translation>Quelqu’un du métier</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami ou amie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>being worn out</source>
        <translation>l’épuisement</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>la charge de travail</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>le repos</translation>
    </message>
    <message>
        <source>getting things done</source>
        <translation>faire avancer les choses</translation>
    </message>
    <message>
        <source>boredom and challenge</source>
        <translation>l’ennui et les défis</translation>
    </message>
    <message>
        <source>lost interest</source>
        <translation>la perte d’intérêt</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>l’évolution</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>les objectifs</translation>
    </message>
    <message>
        <source>values</source>
        <translation>les valeurs</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>la reconnaissance</translation>
    </message>
    <message>
        <source>colleagues and conflicts</source>
        <translation>les collègues et les conflits</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>les décisions</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>safe to talk to about %1</source>
        <translation>de confiance pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>not talked yet</source>
        <translation>pas encore de conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who can help.</source>
        <translation>
            <numerusform>%Ln personne qui peut aider.</numerusform>
            <numerusform>%Ln personnes qui peuvent aider.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two sentences: how many people, how many to catch up with.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to catch up with.</source>
        <translation>
            <numerusform>%Ln personne à recontacter.</numerusform>
            <numerusform>%Ln personnes à recontacter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, no day yet</source>
        <translation>Prévue, pas encore de jour</translation>
    </message>
    <message>
        <source>The day has passed. How did it go?</source>
        <translation>Le jour est passé. Comment était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Elle n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Agreed with %1</source>
        <translation>Convenu avec %1</translation>
    </message>
    <message>
        <source>Agreed with %1 on %2</source>
        <translation>Convenu avec %1 le %2</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>There is more in the journal than fits on a page.</source>
        <translation>Le journal contient plus que ce qui tient sur une page.</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>This is in Doing already.</source>
        <translation>C’est déjà en cours.</translation>
    </message>
    <message>
        <source>It is on the board already, in %1.</source>
        <translation>C’est déjà au tableau, dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Ajouté au tableau, dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message>
        <source>A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond that of other active exercises (Davis and others 2016). It is no treatment.</source>
        <translation>Un petit mieux&#xa0;: un effet moyen de 0,19 sur 145 articles (Choi et al. 2025), et aucun au-delà de celui d’autres exercices actifs (Davis et al. 2016). Ce n’est pas un traitement.</translation>
    </message>
    <message>
        <source>In about 12,000 diary entries, progress in meaningful work marked the best days (Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 over 138 studies, more so when it was written down (Harkin and others 2016).</source>
        <translation>Dans environ 12&#xa0;000 entrées de journal, avancer dans un travail qui a du sens marquait les meilleures journées (Amabile et Kramer 2011). Suivre ses progrès aidait à atteindre ses buts, effet 0,40 sur 138 études, davantage quand c’était noté (Harkin et al. 2016).</translation>
    </message>
    <message>
        <source>If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran 2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).</source>
        <translation>Les plans «&#xa0;si, alors&#xa0;» aident à agir&#xa0;: effet 0,65 sur 94 tests (Gollwitzer et Sheeran 2006), entre 0,27 et 0,66 sur 642 tests (Sheeran et al. 2024).</translation>
    </message>
    <message>
        <source>No trial of working on one thing was found. That the gain from plans depends on the number of goals is the finding of Dalton and Spiller (2012).</source>
        <translation>Aucun essai sur le travail à une seule chose n’a été trouvé. Que le gain des plans dépend du nombre de buts, c’est le résultat de Dalton et Spiller (2012).</translation>
    </message>
    <message>
        <source>People who reshaped their job were more engaged later: effect 0.37 (Frederick and VanderWeele 2020). Much of this is self-report; few trials drew lots.</source>
        <translation>Les personnes qui ont remodelé leur travail étaient plus engagées ensuite&#xa0;: effet 0,37 (Frederick et VanderWeele 2020). C’est surtout déclaratif&#x202f;; peu d’essais ont tiré au sort.</translation>
    </message>
    <message>
        <source>Setting goals helped: effect 0.34 over 384 comparisons, more when the goal was difficult or public (Epton and others 2017).</source>
        <translation>Se fixer des buts a aidé&#xa0;: effet 0,34 sur 384 comparaisons, davantage quand le but était difficile ou public (Epton et al. 2017).</translation>
    </message>
    <message>
        <source>Picturing the best that could come lifts the mood: effect 0.51 on good feelings (Carrillo and others 2019). No substantial effect was left later (Heekerens and Eid 2020), so the first step matters.</source>
        <translation>Imaginer le meilleur à venir remonte l’humeur&#xa0;: effet 0,51 sur les émotions positives (Carrillo et al. 2019). Il n’en restait guère plus tard (Heekerens et Eid 2020), donc la première étape compte.</translation>
    </message>
    <message>
        <source>A diary study of 287 employees: for those close to burnout, work in their free time lowered recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).</source>
        <translation>Une étude par journal auprès de 287 salariés&#xa0;: chez ceux proches du burn-out, travailler pendant le temps libre réduisait la récupération&#x202f;; le calme et la compagnie l’augmentaient (Oerlemans et Bakker 2014).</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>family of ways out</comment>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>family of ways out</comment>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>family of ways out</comment>
        <translation>Se reposer</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>family of ways out</comment>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>family of ways out</comment>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>family of ways out</comment>
        <translation>Se dépasser</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>family of ways out</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>family of ways out</comment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Appreciate</source>
        <comment>family of ways out</comment>
        <translation>Apprécier</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>family of ways out</comment>
        <translation>Élan</translation>
    </message>
    <message>
        <source>Move on</source>
        <comment>family of ways out</comment>
        <translation>Passer à autre chose</translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>kind of way out: something to do once</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>kind of way out: something small to do again and again</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>peu d’effort</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>effort moyen</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>beaucoup d’effort</translation>
    </message>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation>
            <numerusform>Première étape&#xa0;: %Ln minute.</numerusform>
            <numerusform>Première étape&#xa0;: %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study was checked for this one; that it is suggested rests on judgement.</source>
        <translation>Aucune étude n’a été vérifiée pour celle-ci&#x202f;; la proposer repose sur un jugement.</translation>
    </message>
    <message>
        <source>Your energy is low, so rest comes first; this can wait until there is more in the tank.</source>
        <translation>Ton énergie est basse, donc le repos passe d’abord&#x202f;; ceci peut attendre que les forces reviennent.</translation>
    </message>
    <message>
        <source>Your answers tell of no quarrel; this is for when there is one.</source>
        <translation>Tes réponses ne parlent d’aucune dispute&#x202f;; ceci est pour le cas où il y en a une.</translation>
    </message>
    <message>
        <source>You said that speaking up could be used against you, so talks at work wait; someone outside comes first.</source>
        <translation>Tu as dit que parler pourrait se retourner contre toi, donc les conversations au travail attendent&#x202f;; quelqu’un de l’extérieur passe d’abord.</translation>
    </message>
    <message>
        <source>This gets easier with something to tell; it is suggested once you have finished one way out and looked back on it.</source>
        <translation>C’est plus facile quand on a quelque chose à raconter&#x202f;; c’est proposé une fois qu’une piste est terminée et revue.</translation>
    </message>
    <message>
        <source>Leaving is the largest step, so smaller ones come first: eight weeks, and two ways out that you have tried and looked back on.</source>
        <translation>Partir est le plus grand pas, donc de plus petits viennent d’abord&#xa0;: huit semaines, et deux pistes que tu as essayées et revues.</translation>
    </message>
    <message>
        <source>What you told of is not yours to talk away; this waits while you look after your safety and your rights.</source>
        <translation>Ce que tu as indiqué, ce n’est pas à toi de le régler par une conversation&#x202f;; ceci attend, pendant que tu veilles à ta sécurité et à tes droits.</translation>
    </message>
    <message>
        <source>This needs a supervisor, and you said that you have none.</source>
        <translation>Il faut pour cela un ou une responsable, et tu as dit ne pas en avoir.</translation>
    </message>
    <message>
        <source>not suggested yet</source>
        <translation>pas encore proposé</translation>
    </message>
    <message>
        <source>some match</source>
        <translation>convient en partie</translation>
    </message>
    <message>
        <source>good match</source>
        <translation>convient bien</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>convient très bien</translation>
    </message>
    <message>
        <source>%1, about equal to the next</source>
        <extracomment>%1 is &apos;good match&apos;.</extracomment>
        <translation>%1, presque à égalité avec la suivante</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Trace when it began</source>
        <translation>Retrouver quand cela a commencé</translation>
    </message>
    <message>
        <source>Find the week in which work began to feel wrong and what had just changed.</source>
        <translation>Trouve la semaine où le travail a commencé à sonner faux, et ce qui venait de changer.</translation>
    </message>
    <message>
        <source>Mark on a timeline the last month that felt good and the first that felt off.</source>
        <translation>Marque sur une chronologie le dernier mois qui allait bien et le premier qui allait de travers.</translation>
    </message>
    <message>
        <source>List what changed in between: people, tasks, health, home.</source>
        <translation>Note ce qui a changé entre les deux&#xa0;: personnes, tâches, santé, maison.</translation>
    </message>
    <message>
        <source>Ask why five times, starting from the strongest feeling.</source>
        <translation>Demande cinq fois pourquoi, en partant du sentiment le plus fort.</translation>
    </message>
    <message>
        <source>Write the cause as one sentence and rate how sure you are (0-100).</source>
        <translation>Écris la cause en une phrase et note ton degré de certitude (0-100).</translation>
    </message>
    <message>
        <source>One cause sentence with a date, a trigger and a confidence rating is saved.</source>
        <translation>Une phrase de cause avec une date, un déclencheur et un degré de certitude est enregistrée.</translation>
    </message>
    <message>
        <source>Separate facts from your reading</source>
        <translation>Séparer les faits de ton interprétation</translation>
    </message>
    <message>
        <source>Put what was really said or done beside what you conclude from it.</source>
        <translation>Mets ce qui a vraiment été dit ou fait à côté de ce que tu en conclus.</translation>
    </message>
    <message>
        <source>Write the belief in one line (‘my boss dislikes me’).</source>
        <translation>Écris l’idée en une ligne («&#xa0;mon chef ne m’aime pas&#xa0;»).</translation>
    </message>
    <message>
        <source>List only what a camera would have recorded for and against it.</source>
        <translation>Note seulement ce qu’une caméra aurait enregistré pour et contre.</translation>
    </message>
    <message>
        <source>Write two other explanations that fit the same facts.</source>
        <translation>Écris deux autres explications qui collent aux mêmes faits.</translation>
    </message>
    <message>
        <source>Choose one question that would settle it and whom to ask.</source>
        <translation>Choisis une question qui trancherait, et à qui la poser.</translation>
    </message>
    <message>
        <source>The belief has at least three facts, two rival explanations and one planned question.</source>
        <translation>L’idée a au moins trois faits, deux explications rivales et une question prévue.</translation>
    </message>
    <message>
        <source>Make the decision you avoid</source>
        <translation>Prendre la décision que tu évites</translation>
    </message>
    <message>
        <source>Name the choice you keep postponing, give it a date and a smallest reversible step.</source>
        <translation>Nomme le choix que tu repousses, donne-lui une date et une toute petite étape réversible.</translation>
    </message>
    <message>
        <source>Finish the line: ‘The decision I am avoiding is...’.</source>
        <translation>Complète la ligne&#xa0;: «&#xa0;La décision que j’évite est...&#xa0;».</translation>
    </message>
    <message>
        <source>Note what waiting costs per month and what you fear from choosing.</source>
        <translation>Note ce que l’attente coûte par mois et ce que tu crains en choisissant.</translation>
    </message>
    <message>
        <source>Write the options, including ‘stay as it is’, with one plus and one minus each.</source>
        <translation>Écris les options, y compris «&#xa0;rester comme c’est&#xa0;», avec un plus et un moins pour chacune.</translation>
    </message>
    <message>
        <source>Set a decide-by date within 14 days and tell one person.</source>
        <translation>Fixe une date de décision dans les 14 jours et dis-la à une personne.</translation>
    </message>
    <message>
        <source>Plan the first reversible step as an if-then.</source>
        <translation>Prévois la première étape réversible sous forme de «&#xa0;si, alors&#xa0;».</translation>
    </message>
    <message>
        <source>A decision with date is recorded and its first step is done.</source>
        <translation>Une décision datée est notée et sa première étape est faite.</translation>
    </message>
    <message>
        <source>Rest and look after yourself</source>
        <translation>Te reposer et prendre soin de toi</translation>
    </message>
    <message>
        <source>Refill energy first: sleep, movement, breaks and one thing that gives you joy.</source>
        <translation>Refais d’abord le plein d’énergie&#xa0;: sommeil, mouvement, pauses et une chose qui te fait plaisir.</translation>
    </message>
    <message>
        <source>Choose two non-negotiables for the week (for example bed time, a daily walk).</source>
        <translation>Choisis deux points non négociables pour la semaine (par exemple l’heure du coucher, une marche par jour).</translation>
    </message>
    <message>
        <source>Put two short breaks into each workday.</source>
        <translation>Mets deux courtes pauses dans chaque journée de travail.</translation>
    </message>
    <message>
        <source>Book the next free day or half-day.</source>
        <translation>Réserve le prochain jour ou demi-jour libre.</translation>
    </message>
    <message>
        <source>Name one joyful thing and give it a slot this week.</source>
        <translation>Nomme une chose qui te réjouit et donne-lui une place cette semaine.</translation>
    </message>
    <message>
        <source>If tiredness lasts in spite of rest, arrange to see a doctor.</source>
        <translation>Si la fatigue dure malgré le repos, prends rendez-vous chez un médecin.</translation>
    </message>
    <message>
        <source>Two weeks with at least 10 days on which both non-negotiables were kept.</source>
        <translation>Deux semaines avec au moins 10 jours où les deux points ont été tenus.</translation>
    </message>
    <message>
        <source>Draw a line between work and life</source>
        <translation>Tracer une ligne entre travail et vie</translation>
    </message>
    <message>
        <source>Set a fixed end of work, a shutdown ritual and message-free hours.</source>
        <translation>Fixe une fin de journée, un rituel de clôture et des heures sans messages.</translation>
    </message>
    <message>
        <source>Pick an end time for four days a week.</source>
        <translation>Choisis une heure de fin pour quatre jours par semaine.</translation>
    </message>
    <message>
        <source>Write tomorrow’s first task, close everything, say ‘done’.</source>
        <translation>Écris la première tâche de demain, ferme tout, dis «&#xa0;fini&#xa0;».</translation>
    </message>
    <message>
        <source>Move work messages off the private phone after that time.</source>
        <translation>Retire les messages du travail du téléphone privé après cette heure.</translation>
    </message>
    <message>
        <source>Tell the two people who would be affected.</source>
        <translation>Préviens les deux personnes concernées.</translation>
    </message>
    <message>
        <source>Ten workdays ended within 15 minutes of the chosen time.</source>
        <translation>Dix journées terminées à 15 minutes près de l’heure choisie.</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Parler avec ton ou ta responsable</translation>
    </message>
    <message>
        <source>Bring your concern, two facts and one proposal to the person who can change it.</source>
        <translation>Porte ton souci, deux faits et une proposition à la personne qui peut y changer quelque chose.</translation>
    </message>
    <message>
        <source>Write the concern in one sentence without blame.</source>
        <translation>Écris le souci en une phrase, sans reproche.</translation>
    </message>
    <message>
        <source>Add two facts (hours, tasks, dates) from your check or log.</source>
        <translation>Ajoute deux faits (heures, tâches, dates) de ton bilan ou de ton carnet.</translation>
    </message>
    <message>
        <source>Prepare one request and one thing you offer.</source>
        <translation>Prépare une demande et une chose que tu offres.</translation>
    </message>
    <message>
        <source>Ask for 30 minutes and send the topic ahead.</source>
        <translation>Demande 30 minutes et envoie le sujet à l’avance.</translation>
    </message>
    <message>
        <source>Afterwards note what was agreed and a follow-up date.</source>
        <translation>Note ensuite ce qui a été convenu et une date de suivi.</translation>
    </message>
    <message>
        <source>The talk took place and an agreement or a clear no is written down with a follow-up date.</source>
        <translation>La conversation a eu lieu, et un accord ou un non clair est écrit avec une date de suivi.</translation>
    </message>
    <message>
        <source>Ask about your path (boss or HR)</source>
        <translation>Poser la question de ton parcours (responsable ou RH)</translation>
    </message>
    <message>
        <source>Find out why it went to someone else and what would make you the choice next time.</source>
        <translation>Découvre pourquoi c’est allé à quelqu’un d’autre et ce qui ferait de toi le bon choix la prochaine fois.</translation>
    </message>
    <message>
        <source>Collect three results from the past year.</source>
        <translation>Rassemble trois résultats de l’année passée.</translation>
    </message>
    <message>
        <source>Ask for a career talk with boss or HR.</source>
        <translation>Demande une conversation sur ton parcours à ton ou ta responsable ou aux RH.</translation>
    </message>
    <message>
        <source>Ask: what was missing, what would show it, by when, who decides.</source>
        <translation>Demande&#xa0;: ce qui manquait, à quoi on le verrait, pour quand, qui décide.</translation>
    </message>
    <message>
        <source>Turn the answer into at most three criteria with dates.</source>
        <translation>Fais de la réponse trois critères au plus, avec des dates.</translation>
    </message>
    <message>
        <source>At least one written criterion with a date and a person who will judge it.</source>
        <translation>Au moins un critère écrit avec une date et une personne qui en jugera.</translation>
    </message>
    <message>
        <source>Clear the air with the colleague</source>
        <translation>Dissiper le malaise avec le ou la collègue</translation>
    </message>
    <message>
        <source>Speak with the other person in private about facts, effect and a way forward.</source>
        <translation>Parle en tête à tête avec l’autre personne des faits, de leur effet et d’une suite possible.</translation>
    </message>
    <message>
        <source>Write what happened, what it did to you, what you need.</source>
        <translation>Écris ce qui s’est passé, l’effet sur toi, ce dont tu as besoin.</translation>
    </message>
    <message>
        <source>Write the same from the other side as fairly as you can.</source>
        <translation>Écris la même chose du point de vue de l’autre, aussi équitablement que possible.</translation>
    </message>
    <message>
        <source>Invite to a short private talk in a neutral place.</source>
        <translation>Invite à une courte conversation en tête à tête dans un lieu neutre.</translation>
    </message>
    <message>
        <source>Listen first, then state your need and one proposal.</source>
        <translation>Écoute d’abord, puis dis ton besoin et une proposition.</translation>
    </message>
    <message>
        <source>If it fails or feels unsafe, bring in a third person.</source>
        <translation>Si cela échoue ou ne semble pas sûr, fais venir une troisième personne.</translation>
    </message>
    <message>
        <source>The talk (or mediation) happened and one concrete agreement is noted.</source>
        <translation>La conversation (ou la médiation) a eu lieu et un accord concret est noté.</translation>
    </message>
    <message>
        <source>Confide in someone outside</source>
        <translation>Te confier à quelqu’un de l’extérieur</translation>
    </message>
    <message>
        <source>Tell a partner, friend or relative what is going on and ask for their view.</source>
        <translation>Raconte à un partenaire, un ami ou un proche ce qui se passe et demande-lui son avis.</translation>
    </message>
    <message>
        <source>Choose a person who is not part of the problem.</source>
        <translation>Choisis une personne qui ne fait pas partie du problème.</translation>
    </message>
    <message>
        <source>Say whether you want advice or only an ear.</source>
        <translation>Dis si tu veux un conseil ou seulement une oreille.</translation>
    </message>
    <message>
        <source>Meet or call this week.</source>
        <translation>Voyez-vous ou appelez-vous cette semaine.</translation>
    </message>
    <message>
        <source>Write down one thing you now see differently.</source>
        <translation>Note une chose que tu vois maintenant autrement.</translation>
    </message>
    <message>
        <source>One honest conversation took place and one insight is noted.</source>
        <translation>Une conversation sincère a eu lieu et une idée en est notée.</translation>
    </message>
    <message>
        <source>Do something enjoyable with a colleague</source>
        <translation>Faire quelque chose d’agréable avec un ou une collègue</translation>
    </message>
    <message>
        <source>Share a coffee, walk or lunch with someone at work, not about work.</source>
        <translation>Partage un café, une marche ou un déjeuner avec quelqu’un du travail, sans parler travail.</translation>
    </message>
    <message>
        <source>List three colleagues you like or are curious about.</source>
        <translation>Note trois collègues que tu apprécies ou qui éveillent ta curiosité.</translation>
    </message>
    <message>
        <source>Invite one for this week.</source>
        <translation>Invites-en un pour cette semaine.</translation>
    </message>
    <message>
        <source>Ask about them, not the project.</source>
        <translation>Pose des questions sur la personne, pas sur le projet.</translation>
    </message>
    <message>
        <source>Fix a next time.</source>
        <translation>Fixez une prochaine fois.</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Deux pauses partagées en trois semaines.</translation>
    </message>
    <message>
        <source>Meet people in your field</source>
        <translation>Rencontrer des gens de ton métier</translation>
    </message>
    <message>
        <source>Find fresh views through events, associations and online groups.</source>
        <translation>Trouve des regards neufs dans des événements, des associations et des groupes en ligne.</translation>
    </message>
    <message>
        <source>Choose one event, association or group.</source>
        <translation>Choisis un événement, une association ou un groupe.</translation>
    </message>
    <message>
        <source>Register or post an introduction.</source>
        <translation>Inscris-toi ou présente-toi en ligne.</translation>
    </message>
    <message>
        <source>Speak with two people and ask what excites them at present.</source>
        <translation>Parle avec deux personnes et demande ce qui les passionne en ce moment.</translation>
    </message>
    <message>
        <source>Follow up with one of them within a week.</source>
        <translation>Reprends contact avec l’une d’elles dans la semaine.</translation>
    </message>
    <message>
        <source>Two new contacts with one follow-up each.</source>
        <translation>Deux nouveaux contacts, relancés chacun une fois.</translation>
    </message>
    <message>
        <source>Find a mentor or coach</source>
        <translation>Trouver un mentor ou un coach</translation>
    </message>
    <message>
        <source>Ask someone who has been where you want to go to think with you.</source>
        <translation>Demande à quelqu’un qui a été là où tu veux aller de réfléchir avec toi.</translation>
    </message>
    <message>
        <source>Write what you want help with in two sentences.</source>
        <translation>Écris en deux phrases pour quoi tu veux de l’aide.</translation>
    </message>
    <message>
        <source>List five possible people, inside and outside.</source>
        <translation>Note cinq personnes possibles, ici et ailleurs.</translation>
    </message>
    <message>
        <source>Ask one for a single 30-minute talk.</source>
        <translation>Demande à l’une d’elles une seule conversation de 30 minutes.</translation>
    </message>
    <message>
        <source>Agree on a rhythm or move to the next name.</source>
        <translation>Convenez d’un rythme, ou passe au nom suivant.</translation>
    </message>
    <message>
        <source>Two mentoring talks held with notes.</source>
        <translation>Deux conversations de mentorat, avec des notes.</translation>
    </message>
    <message>
        <source>Reshape parts of your job</source>
        <translation>Remodeler des parties de ton travail</translation>
    </message>
    <message>
        <source>Shift tasks, contacts and meaning inside the job you have.</source>
        <translation>Déplace tâches, contacts et sens à l’intérieur du travail que tu as.</translation>
    </message>
    <message>
        <source>List your tasks with energy given or taken (-2 to +2).</source>
        <translation>Note tes tâches avec l’énergie donnée ou prise (-2 à +2).</translation>
    </message>
    <message>
        <source>Pick one to do more, one to do less, one to do another way.</source>
        <translation>Choisis-en une à faire plus, une à faire moins, une à faire autrement.</translation>
    </message>
    <message>
        <source>Check which change needs consent and get it.</source>
        <translation>Vérifie quel changement demande un accord et obtiens-le.</translation>
    </message>
    <message>
        <source>Try it for three weeks and compare.</source>
        <translation>Essaie pendant trois semaines et compare.</translation>
    </message>
    <message>
        <source>One change tried for three weeks and reviewed.</source>
        <translation>Un changement essayé pendant trois semaines et revu.</translation>
    </message>
    <message>
        <source>Revisit why you chose this work</source>
        <translation>Revenir sur le choix de ce travail</translation>
    </message>
    <message>
        <source>Compare what first drew you to this career with what you want now.</source>
        <translation>Compare ce qui t’a d’abord donné envie de ce métier avec ce que tu veux maintenant.</translation>
    </message>
    <message>
        <source>Write what drew you in, in your own words of then.</source>
        <translation>Écris ce qui t’a donné envie, avec tes mots d’alors.</translation>
    </message>
    <message>
        <source>Mark what is still true, gone, or new.</source>
        <translation>Marque ce qui est encore vrai, parti ou nouveau.</translation>
    </message>
    <message>
        <source>Name the three values you want to see in a week.</source>
        <translation>Nomme les trois valeurs que tu veux voir dans une semaine.</translation>
    </message>
    <message>
        <source>Write one consequence for the next month.</source>
        <translation>Écris une conséquence pour le mois prochain.</translation>
    </message>
    <message>
        <source>A then-and-now page with three values and one consequence.</source>
        <translation>Une page «&#xa0;avant et maintenant&#xa0;» avec trois valeurs et une conséquence.</translation>
    </message>
    <message>
        <source>Dream without obstacles</source>
        <translation>Rêver sans obstacles</translation>
    </message>
    <message>
        <source>Sketch what you would do if nothing stood in the way, then write how it could begin.</source>
        <translation>Esquisse ce que tu ferais si rien ne s’y opposait, puis écris comment cela pourrait commencer.</translation>
    </message>
    <message>
        <source>Set 20 minutes, no criticism allowed.</source>
        <translation>Prends 20 minutes, sans aucune critique.</translation>
    </message>
    <message>
        <source>Write at least 15 ideas or one scene of a great day in three years.</source>
        <translation>Écris au moins 15 idées ou une scène d’une grande journée dans trois ans.</translation>
    </message>
    <message>
        <source>Circle the one that gives energy.</source>
        <translation>Entoure celle qui donne de l’énergie.</translation>
    </message>
    <message>
        <source>Add the main obstacle and an if-then for it.</source>
        <translation>Ajoute le principal obstacle et un «&#xa0;si, alors&#xa0;» pour lui.</translation>
    </message>
    <message>
        <source>Write the first step for this week.</source>
        <translation>Écris la première étape pour cette semaine.</translation>
    </message>
    <message>
        <source>One circled idea with an obstacle, an if-then plan and a dated first step.</source>
        <translation>Une idée entourée avec un obstacle, un plan «&#xa0;si, alors&#xa0;» et une première étape datée.</translation>
    </message>
    <message>
        <source>Set near and far goals</source>
        <translation>Fixer des objectifs proches et lointains</translation>
    </message>
    <message>
        <source>Write one long goal, one for this quarter, and steps that fit into a week.</source>
        <translation>Écris un objectif lointain, un pour ce trimestre, et des étapes qui tiennent dans une semaine.</translation>
    </message>
    <message>
        <source>Write the one-year goal.</source>
        <translation>Écris l’objectif à un an.</translation>
    </message>
    <message>
        <source>Write the 12-week goal that serves it.</source>
        <translation>Écris l’objectif à 12 semaines qui le sert.</translation>
    </message>
    <message>
        <source>Split it into steps under two hours.</source>
        <translation>Divise-le en étapes de moins de deux heures.</translation>
    </message>
    <message>
        <source>Choose how progress is counted.</source>
        <translation>Choisis comment compter les progrès.</translation>
    </message>
    <message>
        <source>Put the first step in the calendar with an if-then.</source>
        <translation>Mets la première étape à l’agenda avec un «&#xa0;si, alors&#xa0;».</translation>
    </message>
    <message>
        <source>One 12-week goal with at least three steps and the first one finished.</source>
        <translation>Un objectif à 12 semaines avec au moins trois étapes, dont la première est terminée.</translation>
    </message>
    <message>
        <source>Take a mini retreat</source>
        <translation>Faire une mini-retraite</translation>
    </message>
    <message>
        <source>Give a day or weekend, away from screens, to think and choose.</source>
        <translation>Donne-toi un jour ou un week-end, loin des écrans, pour réfléchir et choisir.</translation>
    </message>
    <message>
        <source>Block a day or weekend and tell those around you.</source>
        <translation>Bloque un jour ou un week-end et préviens tes proches.</translation>
    </message>
    <message>
        <source>Choose a place without work reach.</source>
        <translation>Choisis un lieu hors de portée du travail.</translation>
    </message>
    <message>
        <source>Use the agenda: rest, look back, dream, choose one.</source>
        <translation>Suis le programme&#xa0;: se reposer, regarder en arrière, rêver, choisir une chose.</translation>
    </message>
    <message>
        <source>Bring home one goal and one stop.</source>
        <translation>Rapporte un objectif et une chose à arrêter.</translation>
    </message>
    <message>
        <source>The retreat took place and one goal and one stop are saved.</source>
        <translation>La retraite a eu lieu&#x202f;; un objectif et une chose à arrêter sont enregistrés.</translation>
    </message>
    <message>
        <source>Take on a stretch task</source>
        <translation>Prendre une tâche qui te fait grandir</translation>
    </message>
    <message>
        <source>Volunteer for, or propose, something a little beyond your comfort zone.</source>
        <translation>Propose-toi pour quelque chose, ou propose quelque chose, un peu au-delà de ta zone de confort.</translation>
    </message>
    <message>
        <source>List three problems nobody owns.</source>
        <translation>Note trois problèmes dont personne ne s’occupe.</translation>
    </message>
    <message>
        <source>Pick one that needs a skill you want.</source>
        <translation>Choisis-en un qui demande une compétence que tu veux.</translation>
    </message>
    <message>
        <source>Write a five-line proposal with effort and end date.</source>
        <translation>Écris une proposition en cinq lignes avec l’effort et la date de fin.</translation>
    </message>
    <message>
        <source>Say what you will drop to make room.</source>
        <translation>Dis ce que tu laisses pour faire de la place.</translation>
    </message>
    <message>
        <source>Offer it to the owner.</source>
        <translation>Propose-la à la personne concernée.</translation>
    </message>
    <message>
        <source>One stretch task agreed with scope and end date.</source>
        <translation>Une tâche qui fait grandir convenue, avec son étendue et sa date de fin.</translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation>Apprendre quelque chose de nouveau</translation>
    </message>
    <message>
        <source>Pick a course, workshop, certificate or conference and use it at work.</source>
        <translation>Choisis un cours, un atelier, un certificat ou une conférence et sers-t’en au travail.</translation>
    </message>
    <message>
        <source>Name the skill and why it matters to you.</source>
        <translation>Nomme la compétence et pourquoi elle compte pour toi.</translation>
    </message>
    <message>
        <source>Compare three offers by time, price and practice.</source>
        <translation>Compare trois offres&#xa0;: temps, prix et pratique.</translation>
    </message>
    <message>
        <source>Book one.</source>
        <translation>Réserves-en une.</translation>
    </message>
    <message>
        <source>Block two learning slots a week.</source>
        <translation>Bloque deux créneaux d’apprentissage par semaine.</translation>
    </message>
    <message>
        <source>Plan one use at work within four weeks.</source>
        <translation>Prévois un usage au travail dans les quatre semaines.</translation>
    </message>
    <message>
        <source>The course (or its first module) is finished and used once at work.</source>
        <translation>Le cours (ou son premier module) est terminé et a servi une fois au travail.</translation>
    </message>
    <message>
        <source>Use your employer’s development offers</source>
        <translation>Utiliser les offres de ton employeur</translation>
    </message>
    <message>
        <source>Find out what your organisation pays for and claim it.</source>
        <translation>Découvre ce que ton organisation finance et demande-le.</translation>
    </message>
    <message>
        <source>Look up the training budget and programmes.</source>
        <translation>Cherche le budget de formation et les programmes.</translation>
    </message>
    <message>
        <source>Match one with a criterion that counts for your next step.</source>
        <translation>Trouves-en un qui réponde à un critère de ta prochaine étape.</translation>
    </message>
    <message>
        <source>Ask your boss or HR for a place.</source>
        <translation>Demande une place à ton ou ta responsable ou aux RH.</translation>
    </message>
    <message>
        <source>Agree on what you bring back to the team.</source>
        <translation>Convenez de ce que tu rapportes à l’équipe.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a reasoned refusal is noted.</source>
        <translation>Une place est confirmée, ou un refus motivé est noté.</translation>
    </message>
    <message>
        <source>Read or listen for a spark</source>
        <translation>Lire ou écouter pour une étincelle</translation>
    </message>
    <message>
        <source>Choose a book or podcast on the area where you need drive, and harvest one idea.</source>
        <translation>Choisis un livre ou un podcast sur le domaine où il te faut de l’élan, et récolte une idée.</translation>
    </message>
    <message>
        <source>Pick the area (leading, craft, customers...).</source>
        <translation>Choisis le domaine (diriger, métier, clients...).</translation>
    </message>
    <message>
        <source>Choose one title.</source>
        <translation>Choisis un titre.</translation>
    </message>
    <message>
        <source>Twenty minutes on three days.</source>
        <translation>Vingt minutes sur trois jours.</translation>
    </message>
    <message>
        <source>Write one sentence that struck you and one trial for tomorrow.</source>
        <translation>Écris une phrase marquante et un essai pour demain.</translation>
    </message>
    <message>
        <source>Three ideas noted and one of them tried.</source>
        <translation>Trois idées notées et l’une d’elles essayée.</translation>
    </message>
    <message>
        <source>Keep a gratitude list</source>
        <translation>Tenir une liste de gratitude</translation>
    </message>
    <message>
        <source>Note once a week what you are thankful for at work and to whom.</source>
        <translation>Note une fois par semaine ce pour quoi tu dis merci au travail, et à qui.</translation>
    </message>
    <message>
        <source>Choose one day and time.</source>
        <translation>Choisis un jour et une heure.</translation>
    </message>
    <message>
        <source>Write three to five items, specific and new.</source>
        <translation>Écris trois à cinq choses, précises et nouvelles.</translation>
    </message>
    <message>
        <source>Add why each came about.</source>
        <translation>Ajoute comment chacune est arrivée.</translation>
    </message>
    <message>
        <source>Thank one person when it fits.</source>
        <translation>Remercie une personne quand cela s’y prête.</translation>
    </message>
    <message>
        <source>Four weekly entries; then decide whether to go on.</source>
        <translation>Quatre entrées hebdomadaires&#x202f;; puis décide si tu continues.</translation>
    </message>
    <message>
        <source>Record and celebrate wins</source>
        <translation>Noter et fêter les réussites</translation>
    </message>
    <message>
        <source>Write down what went forward, however small, and mark it.</source>
        <translation>Écris ce qui a avancé, si peu que ce soit, et fête-le.</translation>
    </message>
    <message>
        <source>End each workday with one win in one line.</source>
        <translation>Finis chaque journée de travail par une réussite en une ligne.</translation>
    </message>
    <message>
        <source>On Friday choose the best and say what you did for it.</source>
        <translation>Le vendredi, choisis la meilleure et dis ce que tu as fait pour elle.</translation>
    </message>
    <message>
        <source>Share one with somebody.</source>
        <translation>Partages-en une avec quelqu’un.</translation>
    </message>
    <message>
        <source>Give yourself a small reward for a finished step.</source>
        <translation>Offre-toi une petite récompense pour une étape terminée.</translation>
    </message>
    <message>
        <source>Ten wins over two weeks and one shared.</source>
        <translation>Dix réussites en deux semaines, dont une partagée.</translation>
    </message>
    <message>
        <source>Remember what you like here</source>
        <translation>Te rappeler ce que tu aimes ici</translation>
    </message>
    <message>
        <source>List skills, projects and people you gained here and plan more of one.</source>
        <translation>Note les compétences, projets et personnes que tu as gagnés ici et prévois plus de l’un d’eux.</translation>
    </message>
    <message>
        <source>Write five things this job has given you.</source>
        <translation>Écris cinq choses que ce travail t’a données.</translation>
    </message>
    <message>
        <source>Mark the one you would miss most.</source>
        <translation>Marque celle qui te manquerait le plus.</translation>
    </message>
    <message>
        <source>Plan one hour more of it this week.</source>
        <translation>Prévois-en une heure de plus cette semaine.</translation>
    </message>
    <message>
        <source>Keep the list where you see it on a bad day.</source>
        <translation>Garde la liste là où tu la vois un mauvais jour.</translation>
    </message>
    <message>
        <source>Five entries and one planned hour carried out.</source>
        <translation>Cinq entrées et une heure prévue, réalisée.</translation>
    </message>
    <message>
        <source>One thing a day that builds confidence</source>
        <translation>Chaque jour une chose qui donne confiance</translation>
    </message>
    <message>
        <source>Each day finish one postponed minor task or voice one idea.</source>
        <translation>Chaque jour, termine une petite tâche repoussée ou exprime une idée.</translation>
    </message>
    <message>
        <source>List ten small things you put off or ideas you hold back.</source>
        <translation>Note dix petites choses que tu repousses ou idées que tu retiens.</translation>
    </message>
    <message>
        <source>Each morning choose one.</source>
        <translation>Chaque matin, choisis-en une.</translation>
    </message>
    <message>
        <source>Do it before noon.</source>
        <translation>Fais-la avant midi.</translation>
    </message>
    <message>
        <source>Rate confidence 0-10 afterwards.</source>
        <translation>Note ensuite ta confiance de 0 à 10.</translation>
    </message>
    <message>
        <source>Eight of ten workdays with one item done.</source>
        <translation>Huit jours de travail sur dix avec une chose faite.</translation>
    </message>
    <message>
        <source>Start without waiting for motivation</source>
        <translation>Commencer sans attendre l’envie</translation>
    </message>
    <message>
        <source>Begin the needed work for ten minutes and let focus follow.</source>
        <translation>Commence le travail nécessaire pendant dix minutes et laisse venir la concentration.</translation>
    </message>
    <message>
        <source>Choose the task you dodge.</source>
        <translation>Choisis la tâche que tu esquives.</translation>
    </message>
    <message>
        <source>Define the first ten minutes.</source>
        <translation>Définis les dix premières minutes.</translation>
    </message>
    <message>
        <source>If it is [time] and I sit at my desk, then I open it.</source>
        <translation>S’il est [heure] et que je suis à mon bureau, alors je l’ouvre.</translation>
    </message>
    <message>
        <source>Start the timer; afterwards stop or go on freely.</source>
        <translation>Lance le minuteur&#x202f;; ensuite, arrête ou continue librement.</translation>
    </message>
    <message>
        <source>Five starts in two weeks.</source>
        <translation>Cinq départs en deux semaines.</translation>
    </message>
    <message>
        <source>Start a side project or hobby</source>
        <translation>Commencer un projet parallèle ou un loisir</translation>
    </message>
    <message>
        <source>Give a creative interest outside the job a small fixed place.</source>
        <translation>Donne à un intérêt créatif hors du travail une petite place fixe.</translation>
    </message>
    <message>
        <source>Name three interests and pick one.</source>
        <translation>Nomme trois centres d’intérêt et choisis-en un.</translation>
    </message>
    <message>
        <source>Define a first result that takes under ten hours.</source>
        <translation>Définis un premier résultat qui prend moins de dix heures.</translation>
    </message>
    <message>
        <source>Reserve two slots a week.</source>
        <translation>Réserve deux créneaux par semaine.</translation>
    </message>
    <message>
        <source>Check your contract for rules on outside work if money is involved.</source>
        <translation>Vérifie dans ton contrat les règles sur le travail extérieur s’il y a de l’argent en jeu.</translation>
    </message>
    <message>
        <source>A first visible result exists.</source>
        <translation>Un premier résultat visible existe.</translation>
    </message>
    <message>
        <source>Refresh CV and online profile</source>
        <translation>Rafraîchir CV et profil en ligne</translation>
    </message>
    <message>
        <source>Write up what you achieved; it shows your worth to others and to yourself.</source>
        <translation>Écris ce que tu as accompli&#x202f;; cela montre ta valeur aux autres et à toi.</translation>
    </message>
    <message>
        <source>Collect results from your wins list.</source>
        <translation>Rassemble des résultats de ta liste de réussites.</translation>
    </message>
    <message>
        <source>Rewrite the last two years with numbers.</source>
        <translation>Réécris les deux dernières années avec des chiffres.</translation>
    </message>
    <message>
        <source>Update the online profile.</source>
        <translation>Mets à jour le profil en ligne.</translation>
    </message>
    <message>
        <source>Let one trusted person read it.</source>
        <translation>Fais-le lire à une personne de confiance.</translation>
    </message>
    <message>
        <source>CV and profile are current and read by one person.</source>
        <translation>CV et profil sont à jour et lus par une personne.</translation>
    </message>
    <message>
        <source>Look at other roles</source>
        <translation>Regarder d’autres postes</translation>
    </message>
    <message>
        <source>Scan roles inside and outside your organisation and talk with people who hold them.</source>
        <translation>Parcours les postes dans et hors de ton organisation et parle avec des gens qui les occupent.</translation>
    </message>
    <message>
        <source>Write five must-haves and three never-agains.</source>
        <translation>Écris cinq indispensables et trois plus-jamais.</translation>
    </message>
    <message>
        <source>Look inside your organisation first.</source>
        <translation>Regarde d’abord dans ton organisation.</translation>
    </message>
    <message>
        <source>Have three information talks.</source>
        <translation>Aie trois conversations d’information.</translation>
    </message>
    <message>
        <source>Apply for one that meets four of five must-haves.</source>
        <translation>Postule à un poste qui remplit quatre des cinq indispensables.</translation>
    </message>
    <message>
        <source>Three information talks held and a go or no-go noted.</source>
        <translation>Trois conversations d’information et un oui ou un non noté.</translation>
    </message>
    <message>
        <source>Explore a career change or own business</source>
        <translation>Explorer un changement de métier ou ta propre entreprise</translation>
    </message>
    <message>
        <source>Test another field or a business in small steps before you leap.</source>
        <translation>Teste un autre domaine ou une entreprise par petits pas avant de sauter.</translation>
    </message>
    <message>
        <source>List skills that carry over.</source>
        <translation>Note les compétences transposables.</translation>
    </message>
    <message>
        <source>Choose two directions and read up on each.</source>
        <translation>Choisis deux directions et renseigne-toi sur chacune.</translation>
    </message>
    <message>
        <source>Test one cheaply (weekend, course, pilot customer).</source>
        <translation>Testes-en une à bas coût (week-end, cours, client pilote).</translation>
    </message>
    <message>
        <source>Work out how many months of money you need.</source>
        <translation>Calcule de combien de mois d’argent tu as besoin.</translation>
    </message>
    <message>
        <source>Speak with a career counsellor or someone in that field.</source>
        <translation>Parle avec un conseil en carrière ou quelqu’un du domaine.</translation>
    </message>
    <message>
        <source>One small test done and a written go, wait or no decision.</source>
        <translation>Un petit test fait et une décision écrite&#xa0;: oui, attendre ou non.</translation>
    </message>
    <message>
        <source>Narrow down to one thing</source>
        <translation>Te limiter à une chose</translation>
    </message>
    <message>
        <source>Work on one improvement and few open tasks at a time; park the rest on purpose.</source>
        <translation>Travaille à une amélioration et à peu de tâches ouvertes à la fois&#x202f;; mets le reste en attente exprès.</translation>
    </message>
    <message>
        <source>List everything open.</source>
        <translation>Note tout ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Choose the one that would ease most.</source>
        <translation>Choisis ce qui soulagerait le plus.</translation>
    </message>
    <message>
        <source>Set a limit for work in progress (1-3).</source>
        <translation>Fixe une limite au travail en cours (1-3).</translation>
    </message>
    <message>
        <source>Park or hand back the rest and tell those waiting.</source>
        <translation>Mets en attente ou rends le reste et préviens ceux qui attendent.</translation>
    </message>
    <message>
        <source>Start the next only when one is finished.</source>
        <translation>Ne commence la suivante que quand une est terminée.</translation>
    </message>
    <message>
        <source>Two weeks inside the limit and one item finished.</source>
        <translation>Deux semaines dans la limite et une chose terminée.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Your mood, once you check in</source>
        <translation>Ton humeur, dès ton premier point du jour</translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation>
            <numerusform>Humeur, %Ln jour jusqu’ici</numerusform>
            <numerusform>Humeur, %Ln jours jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, no lasting shift</source>
        <translation>Humeur, pas de changement durable</translation>
    </message>
    <message>
        <source>Mood has shifted up since %1</source>
        <translation>L’humeur est plus haute depuis le %1</translation>
    </message>
    <message>
        <source>Mood has shifted down since %1</source>
        <translation>L’humeur est plus basse depuis le %1</translation>
    </message>
    <message>
        <source>Spark, once you have taken an assessment</source>
        <translation>Étincelle, dès ton premier bilan</translation>
    </message>
    <message>
        <source>Spark needs more answers</source>
        <translation>L’étincelle demande plus de réponses</translation>
    </message>
    <message>
        <source>%1, your focus: %2</source>
        <extracomment>%1 is an area, %2 a verdict: &apos;Blocked growth, your focus: about the same so far&apos;.</extracomment>
        <translation>%1, ta priorité&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation>
            <numerusform>%Ln point du jour</numerusform>
            <numerusform>%Ln points du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation>
            <numerusform>%Ln bilan</numerusform>
            <numerusform>%Ln bilans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln objectif terminé</numerusform>
            <numerusform>%Ln objectifs terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Three counts side by side.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Work last felt right</source>
        <translation>Le travail allait encore bien</translation>
    </message>
    <message>
        <source>You first noticed it</source>
        <translation>Remarqué pour la première fois</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days so far.</source>
        <translation>%1&#xa0;: %2 jours sur %3 pour l’instant.</translation>
    </message>
    <message>
        <source>%1: no clear link in %2 days. Only one stronger than %3 could show yet.</source>
        <extracomment>%2 is a number of days, %3 one between 0 and 1.</extracomment>
        <translation>%1&#xa0;: pas de lien net en %2 jours. Seul un lien plus fort que %3 pourrait déjà se voir.</translation>
    </message>
    <message>
        <source>Your gut says go; by your own weights of %1 staying comes first. What does one of them know that the other does not?</source>
        <translation>Ton intuition dit de partir&#x202f;; selon tes propres poids du %1, rester vient en tête. Que sait l’une que les autres ne savent pas&#x202f;?</translation>
    </message>
    <message>
        <source>Your gut says stay; by your own weights of %1 something else comes first. What does one of them know that the other does not?</source>
        <translation>Ton intuition dit de rester&#x202f;; selon tes propres poids du %1, autre chose vient en tête. Que sait l’une que les autres ne savent pas&#x202f;?</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Gratitude</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Energy and mood</source>
        <translation>Énergie et humeur</translation>
    </message>
    <message>
        <source>Days with gratitude and the next day’s mood</source>
        <translation>Les jours avec gratitude et l’humeur du lendemain</translation>
    </message>
    <message>
        <source>Days with your practice and the next day’s mood</source>
        <translation>Les jours avec ton exercice et l’humeur du lendemain</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Sommeil et humeur</translation>
    </message>
    <message>
        <source>Not looked at this month: %1. The more is compared at once, the more looks alike by chance.</source>
        <extracomment>%1 is &apos;Sleep&apos; or &apos;Sleep, Practice&apos;.</extracomment>
        <translation>Pas regardé ce mois-ci&#xa0;: %1. Plus on compare de choses à la fois, plus il y en a qui se ressemblent par hasard.</translation>
    </message>
    <message numerus="yes">
        <source>Energy, %Ln days so far</source>
        <translation>
            <numerusform>Énergie, %Ln jour jusqu’ici</numerusform>
            <numerusform>Énergie, %Ln jours jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy, no lasting shift</source>
        <translation>Énergie, pas de changement durable</translation>
    </message>
    <message>
        <source>Energy has shifted up since %1</source>
        <translation>L’énergie est plus haute depuis le %1</translation>
    </message>
    <message>
        <source>Energy has shifted down since %1</source>
        <translation>L’énergie est plus basse depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %Ln nights so far</source>
        <translation>
            <numerusform>Sommeil, %Ln nuit jusqu’ici</numerusform>
            <numerusform>Sommeil, %Ln nuits jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep, no lasting shift</source>
        <translation>Sommeil, pas de changement durable</translation>
    </message>
    <message>
        <source>Sleep has been longer since %1</source>
        <translation>Le sommeil est plus long depuis le %1</translation>
    </message>
    <message>
        <source>Sleep has been shorter since %1</source>
        <translation>Le sommeil est plus court depuis le %1</translation>
    </message>
    <message>
        <source>A shift up shows</source>
        <translation>Une hausse se voit</translation>
    </message>
    <message>
        <source>A shift down shows</source>
        <translation>Une baisse se voit</translation>
    </message>
    <message>
        <source>what happened is marked over shorter times</source>
        <translation>ce qui s’est passé est marqué sur des durées plus courtes</translation>
    </message>
    <message>
        <source>what happened is marked; it need not be the cause</source>
        <translation>ce qui s’est passé est marqué&#x202f;; ce n’est pas forcément la cause</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>every dot a day, the line smoothed</source>
        <translation>chaque point un jour, la ligne lissée</translation>
    </message>
    <message>
        <source>measured against ten days, %1</source>
        <extracomment>%1 is a range of days.</extracomment>
        <translation>mesuré par rapport à dix jours, %1</translation>
    </message>
    <message>
        <source>%1: %2 days so far. Among those compared, even the clearest link could be told from chance only with %3 days.</source>
        <extracomment>%2 and %3 are numbers of days, both above 1.</extracomment>
        <translation>%1&#xa0;: %2 jours pour l’instant. Parmi ceux que l’on compare, même le lien le plus net ne se distinguerait du hasard qu’avec %3 jours.</translation>
    </message>
    <message>
        <source>bars: how far a score wobbles by itself</source>
        <translation>barres&#xa0;: à quel point un score oscille de lui-même</translation>
    </message>
    <message>
        <source>Your gut leans to going</source>
        <translation>Ton intuition penche pour partir</translation>
    </message>
    <message>
        <source>Your gut leans to staying</source>
        <translation>Ton intuition penche pour rester</translation>
    </message>
    <message>
        <source>Your gut said %1 of 10 last</source>
        <translation>Ton intuition a dit %1 sur 10 la dernière fois</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Ce que dit ton intuition</translation>
    </message>
    <message>
        <source>0 stay, 10 go</source>
        <translation>0 rester, 10 partir</translation>
    </message>
    <message>
        <source>the newest %1 of %2 things that happened are marked</source>
        <extracomment>&apos;the newest 5 of 12 things that happened&apos;</extracomment>
        <translation>sur %2 choses qui se sont passées, les %1 plus récentes sont marquées</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Intuition</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Too little in these days for a line.</source>
        <translation>Trop peu de choses ces jours-là pour une ligne.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) in %Ln days</source>
        <extracomment>How closely two things go together, between what and what it may lie, and in how many days: &apos;0.41 (0.22 to 0.57) in 81 days&apos;.</extracomment>
        <translation>
            <numerusform>%1 (%2 à %3) sur %Ln jour</numerusform>
            <numerusform>%1 (%2 à %3) sur %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go up and down together, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 montent et descendent ensemble, faiblement&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>%1 go against each other, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 vont à l’opposé, faiblement&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>%1 go up and down together: %2. That is no proof of a cause.</source>
        <translation>%1 montent et descendent ensemble&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>%1 go against each other: %2. That is no proof of a cause.</source>
        <translation>%1 vont à l’opposé&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>%1 go up and down together, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 montent et descendent ensemble, fortement&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>%1 go against each other, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 vont à l’opposé, fortement&#xa0;: %2. Ce n’est pas la preuve d’une cause.</translation>
    </message>
    <message>
        <source>How closely is told from 0, not at all, to 1, and in brackets where it may lie. Three pairs a month at the most. What you note in the same minute shares its mood.</source>
        <translation>Le lien va de 0, aucun, à 1&#xa0;; entre parenthèses, où il peut se trouver. Trois paires par mois au plus. Ce que tu notes dans la même minute partage son humeur.</translation>
    </message>
    <message>
        <source>Over all your days up to today, whichever are shown above.</source>
        <translation>Sur tous tes jours jusqu’à aujourd’hui, quels que soient ceux montrés plus haut.</translation>
    </message>
    <message>
        <source>Over all your days up to %1.</source>
        <translation>Sur tous tes jours jusqu’au %1.</translation>
    </message>
    <message>
        <source>about the same so far</source>
        <translation>à peu près pareil jusqu’ici</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <extracomment>%1 is the title of a goal.</extracomment>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ces pages ne sont pas valables</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 n’a pas la bonne forme. Sépare les pages et les plages par « , », écris les plages avec « - » et veille à ce qu’elles ne se recoupent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Réglages recto verso contradictoires</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Les réglages du recto verso se contredisent. Faut-il les corriger ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certains réglages se contredisent. Corrige-les, s’il te plaît.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indique des pages ou des plages, séparées par des virgules. Une plage s’écrit avec deux nombres et un tiret. Par exemple : 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
</context>
<context>
    <name>QuickWordTexts</name>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>How did your talk go?</source>
        <translation>Comment s’est passée ta conversation&#x202f;?</translation>
    </message>
    <message>
        <source>A decision of yours has its day.</source>
        <translation>Le moment est venu pour une de tes décisions.</translation>
    </message>
    <message>
        <source>Something you planned has its day.</source>
        <translation>Le moment est venu pour une chose prévue.</translation>
    </message>
    <message>
        <source>Five minutes for your week?</source>
        <translation>Cinq minutes pour ta semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Time to look how things are now?</source>
        <translation>L’heure de voir où en sont les choses&#x202f;?</translation>
    </message>
    <message>
        <source>You wanted to come back to something.</source>
        <translation>Tu voulais revenir sur quelque chose.</translation>
    </message>
    <message>
        <source>You wanted to talk with somebody.</source>
        <translation>Tu voulais parler avec quelqu’un.</translation>
    </message>
    <message>
        <source>One small thing for today?</source>
        <translation>Une petite chose pour aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>How are you today?</source>
        <translation>Comment vas-tu aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>One good thing from this week?</source>
        <translation>Une bonne chose de cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>Comment s’est passée la conversation avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Le moment est venu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Revenir sur la conversation avec %1</translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Tu voulais parler avec %1</translation>
    </message>
    <message>
        <source>After a talk: how it went</source>
        <translation>Après une conversation&#xa0;: comment c’était</translation>
    </message>
    <message>
        <source>Decisions on their day</source>
        <translation>Les décisions, le jour venu</translation>
    </message>
    <message>
        <source>Goals on their day</source>
        <translation>Les objectifs, le jour venu</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Page du vendredi</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Prochain bilan</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>Ce à quoi revenir</translation>
    </message>
    <message>
        <source>People, by their rhythm</source>
        <translation>Les personnes, selon leur rythme</translation>
    </message>
    <message>
        <source>One thing a day</source>
        <translation>Une chose par jour</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>A good thing</source>
        <translation>Une bonne chose</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day (&apos;Fri 27 Nov&apos;), %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, today %2</source>
        <extracomment>%1 is what it is about, %2 a time.</extracomment>
        <translation>Prochain rappel&#xa0;: %1, aujourd’hui %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, %2, %3</source>
        <extracomment>%1 is what it is about, %2 a day, %3 a time.</extracomment>
        <translation>Prochain rappel&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>Reminders paused until %1</source>
        <extracomment>%1 is a time or a day.</extracomment>
        <translation>Rappels en pause jusqu’à&#xa0;: %1</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Dans trois heures</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Dans un jour</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours de travail</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What weighs</source>
        <translation>Ce qui pèse</translation>
    </message>
    <message>
        <source>Why, in your own answers</source>
        <translation>Pourquoi, dans tes propres réponses</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Quoi essayer d’abord</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>L’humeur au fil du temps</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No assessment was taken in this time.</source>
        <translation>Aucun bilan n’a été fait pendant cette période.</translation>
    </message>
    <message>
        <source>There was no check-in in this time.</source>
        <translation>Aucun point du jour pendant cette période.</translation>
    </message>
    <message>
        <source>There is no goal on the board yet.</source>
        <translation>Il n’y a pas encore d’objectif au tableau.</translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation>Rien n’a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For a mentor</source>
        <translation>Pour un mentor</translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation>Pour mon ou ma responsable</translation>
    </message>
    <message>
        <source>Everything in the range you choose.</source>
        <translation>Tout dans la période que tu choisis.</translation>
    </message>
    <message>
        <source>What weighs, your goals and your wins; no daily mood.</source>
        <translation>Ce qui pèse, tes objectifs et tes réussites&#x202f;; pas d’humeur quotidienne.</translation>
    </message>
    <message>
        <source>Only what you tick.</source>
        <translation>Seulement ce que tu coches.</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Écrit le %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Made with Unrut from the person’s own answers. A reflection, not a diagnosis: the questions have no norms, and a figure that points to something does not prove that it is the cause.</source>
        <translation>Fait avec Unrut à partir des réponses de la personne. Une réflexion, pas un diagnostic&#xa0;: les questions n’ont pas de normes, et un chiffre qui oriente vers quelque chose ne prouve pas que c’en est la cause.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Gratitude, and what to keep</source>
        <translation>Gratitude, et ce qui est à garder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>There is nothing to tell in short.</source>
        <translation>Il n’y a rien à résumer.</translation>
    </message>
    <message>
        <source>No way out was finished in this time.</source>
        <translation>Aucune piste n’a été terminée pendant cette période.</translation>
    </message>
    <message>
        <source>There is no decision on the board.</source>
        <translation>Il n’y a pas de décision au tableau.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Personne n’y figure encore.</translation>
    </message>
    <message>
        <source>Nothing was told about how it came about.</source>
        <translation>Rien n’a été raconté sur la façon dont c’est arrivé.</translation>
    </message>
    <message>
        <source>No worksheet was finished in this time.</source>
        <translation>Aucune fiche n’a été terminée pendant cette période.</translation>
    </message>
    <message>
        <source>Energy, sleep and the board</source>
        <translation>L’énergie, le sommeil et le tableau</translation>
    </message>
    <message>
        <source>Stay or go: what your gut says</source>
        <translation>Rester ou partir&#xa0;: ce que dit ton intuition</translation>
    </message>
    <message>
        <source>Too little was noted in this time for a chart.</source>
        <translation>Trop peu de choses notées pendant cette période pour un graphique.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Deux pages du vendredi avec ton intuition font une ligne.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Spark %1</source>
        <translation>Étincelle %1</translation>
    </message>
    <message>
        <source>Spark %1, was %2: %3</source>
        <extracomment>&apos;%3&apos; is a verdict: &apos;Spark 53, was 42: may be chance, look again in two weeks&apos;.</extracomment>
        <translation>Étincelle %1, avant %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Too few answers for a result</source>
        <translation>Trop peu de réponses pour un résultat</translation>
    </message>
    <message>
        <source>Nothing presses at the moment</source>
        <translation>Rien ne presse en ce moment</translation>
    </message>
    <message>
        <source>Your result points to %1</source>
        <translation>Ton résultat oriente vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your result points to %1 and %2</source>
        <translation>Ton résultat oriente vers «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Your result points to %1, %2 and %3</source>
        <translation>Ton résultat oriente vers «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>No single place stands out</source>
        <translation>Aucun domaine ne se détache</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <extracomment>Two days: &apos;23 November 2026, beside 26 October&apos;.</extracomment>
        <translation>%1, à côté du %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A statement of the assessment in quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>An answer as a sentence: &apos;Fully true.&apos;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In the past six months.</source>
        <translation>Ces six derniers mois.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an answer and its weight</comment>
        <extracomment>An answer and what it weighs: &apos;Fully true: 100.&apos;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A score is the mean of your answers in its area, from 0 for the answer that weighs least to 100 for the one that weighs most. Where a statement speaks well of work, the scale runs the other way round.</source>
        <translation>Un score est la moyenne de tes réponses dans son domaine, de 0 pour la réponse qui pèse le moins à 100 pour celle qui pèse le plus. Quand une affirmation dit du bien du travail, l’échelle va dans l’autre sens.</translation>
    </message>
    <message>
        <source>Below 25 is called calm, below 50 some, below 75 notable, and from 75 on pressing. The words restate your answers; they are no norms.</source>
        <translation>Sous 25, on dit calme, sous 50 léger, sous 75 sensible, et à partir de 75 pressant. Ces mots redisent tes réponses&#x202f;; ce ne sont pas des normes.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Chosen because %1 weighed most.</source>
        <translation>Choisie parce que ceci pesait le plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Chosen because %1 and %2 weighed most.</source>
        <translation>Choisie parce que ceci pesait le plus&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>nettement mieux</translation>
    </message>
    <message>
        <source>probably better</source>
        <translation>probablement mieux</translation>
    </message>
    <message>
        <source>may be chance, look again in two weeks</source>
        <translation>peut-être dû au hasard, à revoir dans deux semaines</translation>
    </message>
    <message>
        <source>probably worse</source>
        <translation>probablement moins bien</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>nettement moins bien</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut-être dû au hasard</translation>
    </message>
    <message>
        <source>%1, was %2: %3.</source>
        <extracomment>%1 and %2 are scores, %3 is a verdict: &apos;81, was 75: about the same.&apos;</extracomment>
        <translation>%1, avant %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Spark is what is left of energy and interest: 100 less the mean of Exhaustion and Lost interest. Here high is good.</source>
        <translation>L’étincelle est ce qui reste d’énergie et d’intérêt&#xa0;: 100 moins la moyenne d’«&#xa0;Épuisement&#xa0;» et de «&#xa0;Perte d’intérêt&#xa0;». Ici, haut est bon.</translation>
    </message>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation>
            <numerusform>gris&#xa0;: sa propre fluctuation, nous supposons environ %Ln point</numerusform>
            <numerusform>gris&#xa0;: sa propre fluctuation, nous supposons environ %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation>
            <numerusform>gris&#xa0;: ta propre fluctuation, environ %Ln point</numerusform>
            <numerusform>gris&#xa0;: ta propre fluctuation, environ %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation>
            <numerusform>Nous supposons que cette échelle fluctue d’elle-même d’environ %Ln point. Après huit bilans, nous prenons ta propre fluctuation.</numerusform>
            <numerusform>Nous supposons que cette échelle fluctue d’elle-même d’environ %Ln points. Après huit bilans, nous prenons ta propre fluctuation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation>
            <numerusform>Tes propres réponses fluctuent d’environ %Ln point d’un bilan à l’autre.</numerusform>
            <numerusform>Tes propres réponses fluctuent d’environ %Ln points d’un bilan à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for conflict.</source>
        <translation>Compte pour le conflit.</translation>
    </message>
    <message>
        <source>Counts for isolation.</source>
        <translation>Compte pour l’isolement.</translation>
    </message>
    <message>
        <source>Conflict by itself: %1, the mean of the answers that count for it.</source>
        <translation>Conflit seul&#xa0;: %1, la moyenne des réponses qui comptent pour lui.</translation>
    </message>
    <message>
        <source>Isolation by itself: %1, the mean of the answers that count for it.</source>
        <translation>Isolement seul&#xa0;: %1, la moyenne des réponses qui comptent pour lui.</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”.</source>
        <translation>Tu as dit à quel point cela compte pour toi&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”. For the matches its %2 counts as %3.</source>
        <extracomment>%1 is an answer such as &apos;a little&apos;, %2 and %3 are scores.</extracomment>
        <translation>Tu as dit à quel point cela compte pour toi&#xa0;: «&#xa0;%1&#xa0;». Pour les correspondances, son %2 compte comme %3.</translation>
    </message>
    <message>
        <source>In figures: an area gives its share of the ten × (its score − 25) ÷ 75. Where you said that an area matters less to you, its score counts for less, half of it at least.</source>
        <translation>En chiffres&#xa0;: un domaine donne sa part des dix × (son score − 25) ÷ 75. Là où tu as dit qu’un domaine compte moins pour toi, son score compte moins, pour moitié au minimum.</translation>
    </message>
    <message>
        <source>The other part has too few answers; for the matches the whole area stands for it.</source>
        <translation>L’autre partie a trop peu de réponses&#xa0;; pour l’affinité, le domaine entier la remplace.</translation>
    </message>
    <message>
        <source>A match: each way out shares ten points among the areas it is for, and an area gives its share the more its score is above 25. What happened to you, or an answer that says so, can add 1.5, and much effort while your energy is low takes 1 away.</source>
        <translation>L’affinité&#xa0;: chaque piste répartit dix points entre les domaines auxquels elle est destinée, et un domaine donne d’autant plus de sa part que son score dépasse 25. Ce qui t’est arrivé, ou une réponse qui le dit, peut ajouter 1,5, et beaucoup d’effort quand ton énergie est basse retire 1.</translation>
    </message>
    <message>
        <source>Much weighs on you at once</source>
        <translation>Beaucoup de choses te pèsent à la fois</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered.</source>
        <translation>Un domaine obtient un score dès que la moitié de ses affirmations ont une réponse.</translation>
    </message>
    <message>
        <source>No area weighs much at the moment.</source>
        <translation>Aucun domaine ne pèse beaucoup en ce moment.</translation>
    </message>
    <message>
        <source>All areas score high, so none can be named before the others. You need not work on all of them.</source>
        <translation>Tous les domaines ont un score élevé, donc aucun ne peut être nommé avant les autres. Tu n’as pas à travailler sur tous.</translation>
    </message>
    <message>
        <source>The scores lie close together: differences under ten points count as about the same.</source>
        <translation>Les scores sont proches les uns des autres&#xa0;: moins de dix points d’écart comptent comme à peu près pareil.</translation>
    </message>
    <message>
        <source>%1 weigh about the same: differences under ten points do not tell them apart.</source>
        <extracomment>%1 is a list of areas, four or more: &apos;Workload, Recovery, Progress, and Recognition&apos;.</extracomment>
        <translation>%1 pèsent à peu près autant&#xa0;: moins de dix points d’écart ne permettent pas de les départager.</translation>
    </message>
    <message>
        <source>Clearly better or worse: ten points or more, and by the wobble alone so much would come about in one of twenty assessments at most. Probably: in one of five at most. Anything else of ten points or more may be chance; less counts as about the same.</source>
        <translation>Nettement mieux ou moins bien&#xa0;: dix points ou plus, et la fluctuation seule n’en donnerait autant que dans un bilan sur vingt au plus. Probablement&#xa0;: dans un sur cinq au plus. Tout autre écart de dix points ou plus peut être dû au hasard&#x202f;; en dessous, c’est à peu près pareil.</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; a change is named only where it is larger than that. Spark and your focus are named each time.</source>
        <translation>Sur douze domaines, certains bougent toujours par hasard&#x202f;; un changement n’est nommé que s’il est plus grand que cela. L’étincelle et ta priorité sont nommés à chaque fois.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>◆ named by you as the cause</source>
        <translation>◆ nommé par toi comme cause</translation>
    </message>
</context>
<context>
    <name>SalvageWords</name>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 is a kind of thing, %2 and %3 are numbers.</extracomment>
        <translation>%1&#xa0;: %2 sauvés, %3 perdus</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <extracomment>%1 is a kind of thing, %2 a number.</extracomment>
        <translation>%1&#xa0;: %2 sauvés</translation>
    </message>
    <message>
        <source>Parts of things, such as steps: %1 lost</source>
        <translation>Parties de choses, comme des étapes&#xa0;: %1 perdues</translation>
    </message>
    <message>
        <source>Damaged parts of the file: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Parties endommagées du fichier&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>What leaves no trace in the file cannot be counted: look through the new journal, and keep the damaged file.</source>
        <translation>Ce qui ne laisse aucune trace dans le fichier ne peut pas être compté&#xa0;: parcours le nouveau journal et garde le fichier endommagé.</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>look theme appearance dark light mode high contrast</source>
        <translation>apparence thème sombre clair mode contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>police lettres plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>animation motion reduced glow</source>
        <translation>animation mouvement réduit lueur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>translation speak</source>
        <translation>traduction parler</translation>
    </message>
    <message>
        <source>Goals in &amp;Doing at most</source>
        <translation>Objectifs &amp;en cours au plus</translation>
    </message>
    <message>
        <source>limit board how many at once</source>
        <translation>limite tableau combien à la fois</translation>
    </message>
    <message>
        <source>Side projects in Doing at most</source>
        <translation>Projets parallèles en cours au plus</translation>
    </message>
    <message>
        <source>When it is &amp;full</source>
        <translation>&amp;Quand c’est plein</translation>
    </message>
    <message>
        <source>limit mode board Doing ask hold signal</source>
        <translation>limite mode tableau demander retenir signaler</translation>
    </message>
    <message>
        <source>‘Just start’ lasts</source>
        <translation>«&#xa0;Se lancer&#xa0;» dure</translation>
    </message>
    <message>
        <source>timer minutes focus how long</source>
        <translation>minuteur minutes priorité combien de temps</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours de travail</translation>
    </message>
    <message>
        <source>week weekend days off</source>
        <translation>semaine week-end jours libres</translation>
    </message>
    <message>
        <source>Times a week at most</source>
        <translation>Fois par semaine au plus</translation>
    </message>
    <message>
        <source>log gratitude rhythm how often</source>
        <translation>carnet journal gratitude rythme combien de fois</translation>
    </message>
    <message>
        <source>&amp;Person I would call</source>
        <translation>&amp;Personne que j’appellerais</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help</source>
        <translation>sécurité contact urgence crise aide</translation>
    </message>
    <message>
        <source>&amp;Number I would call</source>
        <translation>&amp;Numéro que j’appellerais</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help phone</source>
        <translation>sécurité contact urgence crise aide téléphone</translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation>Fichier du journal</translation>
    </message>
    <message>
        <source>place folder where open another journal</source>
        <translation>emplacement dossier où ouvrir un autre</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>backup backups copy of the journal</source>
        <translation>sauvegarde copie du journal</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>default settings as at the start back</source>
        <translation>réglages par défaut comme au début revenir</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Calme &amp;dès</translation>
    </message>
    <message>
        <source>quiet hours night do not disturb reminders</source>
        <translation>heures calmes nuit ne pas déranger rappels</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Calme &amp;jusqu’à</translation>
    </message>
    <message>
        <source>quiet hours night morning do not disturb reminders</source>
        <translation>heures calmes nuit matin ne pas déranger rappels</translation>
    </message>
    <message>
        <source>At &amp;most in a day</source>
        <translation>Au &amp;plus par jour</translation>
    </message>
    <message>
        <source>limit reminders notices how many</source>
        <translation>limite rappels notifications combien</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>reminders stop silence for an hour until tomorrow</source>
        <translation>rappels arrêter silence une heure jusqu’à demain</translation>
    </message>
    <message>
        <source>&amp;Notices tell</source>
        <translation>Les &amp;notifications disent</translation>
    </message>
    <message>
        <source>privacy notifications desktop names goals</source>
        <translation>confidentialité notifications bureau noms objectifs</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>background icon</source>
        <translation>arrière-plan icône</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>autostart login session computer begins</source>
        <translation>démarrage automatique connexion session ordinateur</translation>
    </message>
    <message>
        <source>Hide the content when the screen locks</source>
        <translation>Masquer le contenu quand l’écran se verrouille</translation>
    </message>
    <message>
        <source>privacy lock screen others</source>
        <translation>confidentialité verrouillage écran autres</translation>
    </message>
    <message>
        <source>card of Today show hide</source>
        <comment>words to find a setting by</comment>
        <translation>carte d’Aujourd’hui afficher masquer</translation>
    </message>
    <message>
        <source>reminder remind me when</source>
        <comment>words to find a setting by</comment>
        <translation>rappel rappeler quand</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Souligner les mots qu’aucun dictionnaire ne connaît</translation>
    </message>
    <message>
        <source>spelling spell check misspelled typing errors</source>
        <translation>orthographe correcteur vérification fautes de frappe</translation>
    </message>
    <message>
        <source>Dictionar&amp;y</source>
        <translation>Dictionna&amp;ire</translation>
    </message>
    <message>
        <source>spelling spell check words</source>
        <translation>orthographe correcteur vérification mots</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>Mes m&amp;ots…</translation>
    </message>
    <message>
        <source>spelling dictionary added own words</source>
        <translation>orthographe dictionnaire ajoutés mots à moi</translation>
    </message>
    <message>
        <source>K&amp;eep backups elsewhere…</source>
        <translation>Garder les sau&amp;vegardes ailleurs…</translation>
    </message>
    <message>
        <source>backup backups folder place disk</source>
        <translation>sauvegarde copie dossier lieu disque</translation>
    </message>
    <message>
        <source>own prompts questions of the log</source>
        <comment>words to find a setting by</comment>
        <translation>propres amorces questions du journal entrées</translation>
    </message>
</context>
<context>
    <name>SideKeys</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Maj+Gauche</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Maj+Droite</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>%1 %2 gives %3</source>
        <extracomment>&apos;Workload 90 gives 3.5&apos;: an area, its score and the points it gives.</extracomment>
        <translation>%1 %2 donne %3</translation>
    </message>
    <message>
        <source>All of it counts a quarter, as it did not help last time.</source>
        <translation>Le tout compte pour un quart, car cela n’a pas aidé la dernière fois.</translation>
    </message>
    <message>
        <source>All of it counts half, as you finished it not long ago.</source>
        <translation>Le tout compte pour moitié, car tu l’as terminée il y a peu.</translation>
    </message>
    <message>
        <source>energy is low</source>
        <translation>l’énergie est basse</translation>
    </message>
    <message>
        <source>there is more work than hours</source>
        <translation>il y a plus de travail que d’heures</translation>
    </message>
    <message>
        <source>recovery comes short</source>
        <translation>la récupération manque</translation>
    </message>
    <message>
        <source>work does not move forward</source>
        <translation>le travail n’avance pas</translation>
    </message>
    <message>
        <source>challenge is missing</source>
        <translation>les défis manquent</translation>
    </message>
    <message>
        <source>interest has faded</source>
        <translation>l’intérêt s’est éteint</translation>
    </message>
    <message>
        <source>growth is blocked</source>
        <translation>l’évolution est bloquée</translation>
    </message>
    <message>
        <source>goals have lost their pull</source>
        <translation>les objectifs ont perdu leur élan</translation>
    </message>
    <message>
        <source>work and values pull apart</source>
        <translation>travail et valeurs tirent chacun de leur côté</translation>
    </message>
    <message>
        <source>recognition is missing</source>
        <translation>la reconnaissance manque</translation>
    </message>
    <message>
        <source>there is tension with a colleague</source>
        <translation>il y a des tensions avec un ou une collègue</translation>
    </message>
    <message>
        <source>you are on your own a lot</source>
        <translation>tu manques souvent de compagnie</translation>
    </message>
    <message>
        <source>a choice is waiting</source>
        <translation>un choix attend</translation>
    </message>
    <message>
        <source>you took over a colleague’s work</source>
        <translation>tu as repris le travail d’un ou une collègue</translation>
    </message>
    <message>
        <source>a post went to someone else</source>
        <translation>un poste est allé à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>things with a colleague are tense</source>
        <translation>c’est tendu avec un ou une collègue</translation>
    </message>
    <message>
        <source>things with your boss are tense</source>
        <translation>c’est tendu avec ton ou ta responsable</translation>
    </message>
    <message>
        <source>people above you did not back you</source>
        <translation>ta hiérarchie ne t’a pas apporté son soutien</translation>
    </message>
    <message>
        <source>a project is off its plan</source>
        <translation>un projet s’écarte de son plan</translation>
    </message>
    <message>
        <source>a big goal is reached</source>
        <translation>un grand objectif est atteint</translation>
    </message>
    <message>
        <source>you are often alone at work</source>
        <translation>tu travailles souvent en solitaire</translation>
    </message>
    <message>
        <source>a decision is being put off</source>
        <translation>une décision est repoussée</translation>
    </message>
    <message>
        <source>you were wronged at work</source>
        <translation>on t’a fait du tort au travail</translation>
    </message>
    <message>
        <source>speaking up at work is not safe</source>
        <translation>parler franchement au travail n’est pas sans risque</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&apos;you took over a colleague’s work +1.5&apos;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>high effort while energy is low −%1</source>
        <translation>beaucoup d’effort quand l’énergie est basse −%1</translation>
    </message>
    <message>
        <source>None of your scores adds points to this.</source>
        <translation>Aucun de tes scores n’y ajoute de points.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The rest gives %1.</source>
        <translation>Le reste donne %1.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A match: &apos;7.3 of 10&apos;.</extracomment>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>These are about equal. Take the one you feel most like.</source>
        <translation>Elles sont presque à égalité. Prends celle qui te dit le plus.</translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation>Le repos d’abord</translation>
    </message>
    <message>
        <source>Keep what is good</source>
        <translation>Garder ce qui est bon</translation>
    </message>
    <message>
        <source>Your answers tell of little energy. New challenges would add load, so they wait; what refills you comes first.</source>
        <translation>Tes réponses parlent de peu d’énergie. De nouveaux défis ajouteraient de la charge, donc ils attendent&#x202f;; ce qui te ressource passe d’abord.</translation>
    </message>
    <message>
        <source>Nothing needs changing just now. If you like, write down what goes well, so that it stays.</source>
        <translation>Rien n’a besoin de changer pour l’instant. Si tu veux, note ce qui va bien, pour que cela reste.</translation>
    </message>
    <message>
        <source>Unrut cannot tell from so few answers whether something weighs on you or not, so it suggests nothing. You can take the assessment again whenever you like.</source>
        <translation>Avec si peu de réponses, Unrut ne peut pas savoir si quelque chose te pèse ou non&#x202f;; il ne propose donc rien. Tu peux refaire le bilan quand tu veux.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and its share</comment>
        <extracomment>An area and its share of the ten points: &apos;Workload 4&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shares of the ten: %1.</source>
        <translation>Parts des dix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some of your answers weigh heavily. New challenges would add load, so they wait; rest, and somebody to talk to, come first.</source>
        <translation>Certaines de tes réponses pèsent lourd. De nouveaux défis ajouteraient une charge, alors ils attendent&#xa0;; le repos et quelqu’un à qui parler viennent d’abord.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause such as &apos;growth is blocked&apos;. The first letter is made a capital.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 and %2 are clauses: &apos;growth is blocked&apos;, &apos;a post went to someone else&apos;.</extracomment>
        <translation>%1 et %2.</translation>
    </message>
</context>
<context>
    <name>TalkFiles</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A calendar file holds the day and the time, for your calendar program. What else may go into it?</source>
        <translation>Un fichier de calendrier contient le jour et l’heure, pour ton agenda. Que peut-il contenir d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>Where or how you meet</source>
        <translation>Où ou comment vous vous voyez</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Ce que tu en attends</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>Catching up</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Parler avec ton ou ta responsable</translation>
    </message>
    <message>
        <source>Your path, with your boss or HR</source>
        <translation>Ton parcours, avec ton ou ta responsable ou les RH</translation>
    </message>
    <message>
        <source>Clearing a conflict</source>
        <translation>Apaiser un conflit</translation>
    </message>
    <message>
        <source>Asking a mentor</source>
        <translation>Consulter un mentor</translation>
    </message>
    <message>
        <source>Information talk</source>
        <translation>Conversation d’information</translation>
    </message>
    <message>
        <source>Event or meeting</source>
        <translation>Événement ou réunion</translation>
    </message>
    <message>
        <source>A coffee, a walk, a call: nothing has to come of it.</source>
        <translation>Un café, une marche, un appel&#xa0;: rien ne doit en sortir.</translation>
    </message>
    <message>
        <source>Two or three facts, what they do to you, one thing you ask for, one you offer.</source>
        <translation>Deux ou trois faits, leur effet sur toi, une chose que tu demandes, une que tu offres.</translation>
    </message>
    <message>
        <source>Ask what it takes to get there, and by when you both look at it again.</source>
        <translation>Demande ce qu’il faut pour y arriver, et quand vous y reviendrez ensemble.</translation>
    </message>
    <message>
        <source>What was said or done, what it did to you, and what you would like instead.</source>
        <translation>Ce qui a été dit ou fait, l’effet sur toi, et ce que tu voudrais à la place.</translation>
    </message>
    <message>
        <source>What is on your mind, what you have tried, and one question.</source>
        <translation>Ce qui t’occupe, ce que tu as essayé, et une question.</translation>
    </message>
    <message>
        <source>Somebody who does the work tells you how it really is. You ask, they talk.</source>
        <translation>Quelqu’un qui fait ce travail te dit comment c’est vraiment. Tu demandes, l’autre raconte.</translation>
    </message>
    <message>
        <source>Somewhere people of your field meet. One good talk is enough.</source>
        <translation>Un lieu où les gens de ton métier se rencontrent. Une bonne conversation suffit.</translation>
    </message>
    <message>
        <source>Where you would like to get</source>
        <translation>Où tu voudrais arriver</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Ce que tu en attends</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>Ce qui s’est passé, en faits</translation>
    </message>
    <message>
        <source>What it does to you and the work</source>
        <translation>L’effet sur toi et sur le travail</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que tu demandes</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Ce que tu offres</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Ce que tu as accompli</translation>
    </message>
    <message>
        <source>What you ask about the path</source>
        <translation>Ce que tu demandes sur le parcours</translation>
    </message>
    <message>
        <source>Your own part in it</source>
        <translation>Ta propre part</translation>
    </message>
    <message>
        <source>What you would like instead</source>
        <translation>Ce que tu voudrais à la place</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Ce que tu as essayé</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Ce que tu veux demander</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>Qui tu espères rencontrer</translation>
    </message>
    <message>
        <source>Who else to ask</source>
        <translation>À qui d’autre demander</translation>
    </message>
    <message>
        <source>A role, a kind of work, a level: as plainly as you can.</source>
        <translation>Un poste, un type de travail, un niveau&#xa0;: aussi simplement que possible.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <source>What a camera would have seen: what, when, how often. No reading of it yet.</source>
        <translation>Ce qu’une caméra aurait vu&#xa0;: quoi, quand, combien de fois. Pas encore d’interprétation.</translation>
    </message>
    <message>
        <source>On you, on the team, on the results.</source>
        <translation>Sur toi, sur l’équipe, sur les résultats.</translation>
    </message>
    <message>
        <source>One thing, small enough to say yes to.</source>
        <translation>Une chose, assez petite pour obtenir un oui.</translation>
    </message>
    <message>
        <source>What you give for it, or do yourself.</source>
        <translation>Ce que tu donnes en échange, ou fais toi-même.</translation>
    </message>
    <message>
        <source>Three results at most, with a number where there is one.</source>
        <translation>Trois résultats au plus, avec un chiffre s’il y en a un.</translation>
    </message>
    <message>
        <source>How would you both know that you are ready? Who decides, and when?</source>
        <translation>À quoi verrez-vous que le moment est venu&#x202f;? Qui décide, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>What you could have done otherwise; it opens the other’s ears.</source>
        <translation>Ce que tu aurais pu faire autrement&#x202f;; cela ouvre les oreilles de l’autre.</translation>
    </message>
    <message>
        <source>What should happen the next time, in one sentence.</source>
        <translation>Ce qui devrait se passer la prochaine fois, en une phrase.</translation>
    </message>
    <message>
        <source>So that you do not hear it again.</source>
        <translation>Pour ne pas l’entendre une deuxième fois.</translation>
    </message>
    <message>
        <source>What does a Tuesday look like? What is hard? How did you get in?</source>
        <translation>À quoi ressemble un mardi&#x202f;? Qu’est-ce qui est dur&#x202f;? Quel a été ton chemin pour y arriver&#x202f;?</translation>
    </message>
    <message>
        <source>One or two. Open ones: how, what, who.</source>
        <translation>Une ou deux. Des questions ouvertes&#xa0;: comment, quoi, qui.</translation>
    </message>
    <message>
        <source>A name leads to the next one.</source>
        <translation>Un nom mène au suivant.</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>allègement</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>autres tâches</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>autre poste</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>an outcome</source>
        <translation>un résultat</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>something to come back to</source>
        <translation>quelque chose à revoir</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>un bilan</translation>
    </message>
    <message>
        <source>the Friday page</source>
        <translation>la page du vendredi</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Ça fait plaisir de te voir.</translation>
    </message>
    <message>
        <source>A rough day.</source>
        <translation>Une journée difficile.</translation>
    </message>
    <message>
        <source>A day off.</source>
        <translation>Un jour de repos.</translation>
    </message>
    <message>
        <source>Everything is where you left it. Begin wherever you like.</source>
        <translation>Tout est là où tu l’as laissé. Commence où tu veux.</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing reminds you until tomorrow.</source>
        <translation>Rien n’est à faire, et rien ne te sera rappelé avant demain.</translation>
    </message>
    <message>
        <source>Nothing is asked today.</source>
        <translation>Rien n’est demandé aujourd’hui.</translation>
    </message>
    <message>
        <source>Yes, still the one</source>
        <translation>Oui, toujours</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>Non, une autre</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Evening %1 of %2</source>
        <translation>Soir %1 sur %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept on %Ln days</source>
        <translation>
            <numerusform>Tenu %Ln jour</numerusform>
            <numerusform>Tenu %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>En attente aussi</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>Ton exercice</translation>
    </message>
    <message>
        <source>Go outside for ten minutes, without a destination.</source>
        <translation>Sors dix minutes, sans destination.</translation>
    </message>
    <message>
        <source>Make something warm to drink, and drink it away from the screen.</source>
        <translation>Prépare-toi une boisson chaude, et bois-la loin de l’écran.</translation>
    </message>
    <message>
        <source>Listen to music you like, with your eyes closed.</source>
        <translation>Écoute une musique que tu aimes, les yeux fermés.</translation>
    </message>
    <message>
        <source>Write to somebody who does you good. It need not be about work.</source>
        <translation>Écris à quelqu’un qui te fait du bien. Pas forcément au sujet du travail.</translation>
    </message>
    <message>
        <source>Lie down for ten minutes. Set an alarm, so that you need not watch the time.</source>
        <translation>Allonge-toi dix minutes. Mets un réveil, pour ne pas surveiller l’heure.</translation>
    </message>
    <message>
        <source>Stretch slowly: neck, shoulders, back.</source>
        <translation>Étire-toi lentement&#xa0;: nuque, épaules, dos.</translation>
    </message>
    <message>
        <source>Write down what is heavy, and leave the page where it lies.</source>
        <translation>Écris ce qui est lourd, et laisse la page où elle est.</translation>
    </message>
    <message>
        <source>Eat something proper, or the next best thing there is.</source>
        <translation>Mange quelque chose de vrai, ou ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Open a window and look at something far away.</source>
        <translation>Ouvre une fenêtre et regarde quelque chose au loin.</translation>
    </message>
    <message>
        <source>Read a few pages of something that has nothing to do with work.</source>
        <translation>Lis quelques pages sans aucun rapport avec le travail.</translation>
    </message>
    <message>
        <source>Take a shower or a bath, for no reason.</source>
        <translation>Prends une douche ou un bain, sans raison.</translation>
    </message>
    <message>
        <source>Leave one thing for tomorrow, on purpose, and use the time for yourself.</source>
        <translation>Laisse exprès une chose pour demain, et garde ce temps pour toi.</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>Comment s’est passée la conversation avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Le moment est venu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Revenir sur la conversation avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since the last assessment</source>
        <translation>
            <numerusform>Le dernier bilan date de %Ln semaine</numerusform>
            <numerusform>Le dernier bilan date de %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>The Friday page: five minutes for the week</source>
        <translation>La page du vendredi&#xa0;: cinq minutes pour la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked with %1</source>
        <translation>
            <numerusform>%Ln semaine depuis ta conversation avec %1</numerusform>
            <numerusform>%Ln semaines depuis ta conversation avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Tu voulais parler avec %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that wait</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts</source>
        <comment>how often something was just started</comment>
        <translation>
            <numerusform>%Ln lancement</numerusform>
            <numerusform>%Ln lancements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &apos;12 starts&apos;, %2 &apos;Kept on 9 days&apos;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On this day, %Ln years ago</source>
        <translation>
            <numerusform>Ce jour, il y a %Ln an</numerusform>
            <numerusform>Ce jour, il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Il y a six mois aujourd’hui</translation>
    </message>
    <message>
        <source>A month ago today</source>
        <translation>Il y a un mois aujourd’hui</translation>
    </message>
    <message>
        <source>On this day, now and then</source>
        <translation>Ce jour, de temps en temps</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>an exploration</source>
        <translation>une exploration</translation>
    </message>
    <message>
        <source>a venture</source>
        <translation>une entreprise</translation>
    </message>
    <message>
        <source>something that does you good</source>
        <translation>quelque chose qui te fait du bien</translation>
    </message>
    <message>
        <source>The time for this is over: %1</source>
        <translation>Le temps prévu est écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The day on which this was to prove itself has come: %1</source>
        <translation>Le jour où cela devait faire ses preuves est venu&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it suits you today: %1</source>
        <translation>Si cela te convient aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>One good thing, before %1</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Une bonne chose, avant %1</translation>
    </message>
    <message>
        <source>One win, from %1 on</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Une réussite, à partir de %1</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 doit être un tableau</translation>
    </message>
    <message>
        <source>an event must be a string</source>
        <translation>un événement doit être une chaîne</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 figure deux fois</translation>
    </message>
    <message>
        <source>only items, events, importance and screen are known</source>
        <translation>seuls items, events, importance et screen sont connus</translation>
    </message>
    <message>
        <source>a journal that Unrut exported is expected</source>
        <translation>un journal exporté par Unrut est attendu</translation>
    </message>
    <message>
        <source>%1: the number of a version is expected</source>
        <translation>%1&#xa0;: le numéro d’une version est attendu</translation>
    </message>
    <message>
        <source>a word that Unrut knows is expected</source>
        <translation>un mot connu d’Unrut est attendu</translation>
    </message>
    <message>
        <source>words that Unrut knows are expected, each once</source>
        <translation>des mots connus d’Unrut sont attendus, chacun une fois</translation>
    </message>
    <message>
        <source>Unrut does not know %1 with this value</source>
        <translation>Unrut ne connaît pas %1 avec cette valeur</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>a text without NUL and broken characters is expected</source>
        <translation>un texte sans NUL ni caractères abîmés est attendu</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>un texte d’au plus %1 caractères est attendu</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>un texte non vide est attendu</translation>
    </message>
    <message>
        <source>a day such as 2026-11-23 is expected</source>
        <translation>un jour comme 2026-11-23 est attendu</translation>
    </message>
    <message>
        <source>a time such as 08:41 is expected</source>
        <translation>une heure comme 08:41 est attendue</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-23T08:41:00.000Z is expected</source>
        <translation>un instant comme 2026-11-23T08:41:00.000Z est attendu</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>un nombre de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>an id of 36 lower-case characters is expected</source>
        <translation>un identifiant de 36 caractères minuscules est attendu</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>days such as 2026-11-23 are expected</source>
        <translation>des jours comme 2026-11-23 sont attendus</translation>
    </message>
    <message>
        <source>instants such as 2026-11-23T08:41:00.000Z are expected</source>
        <translation>des instants comme 2026-11-23T08:41:00.000Z sont attendus</translation>
    </message>
    <message>
        <source>%1: Unrut does not know this</source>
        <translation>%1&#xa0;: Unrut ne connaît pas cela</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>ce n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>un nom figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 has no end</source>
        <translation>le guillemet de la ligne %1 n’est pas fermé</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>il n’y a pas de colonne %1</translation>
    </message>
    <message>
        <source>which columns hold the day and the text is not clear</source>
        <translation>on ne sait pas quelles colonnes contiennent le jour et le texte</translation>
    </message>
    <message>
        <source>days with slashes can be read in two ways; say which number comes first</source>
        <translation>des jours avec des barres obliques se lisent de deux façons&#xa0;; indique quel nombre vient d’abord</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rangée %1</translation>
    </message>
    <message>
        <source>a first row with the names of the columns is expected</source>
        <translation>une première rangée avec les noms des colonnes est attendue</translation>
    </message>
    <message>
        <source>an instant such as %1 is expected</source>
        <translation>un instant comme %1 est attendu</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>These questions were written in English. The translation has not been tried with people yet.</source>
        <translation>Ces questions ont été écrites en anglais. La traduction n’a pas encore été essayée avec des personnes.</translation>
    </message>
</context>
<context>
    <name>TriedWords</name>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Ce que tu as essayé, et la suite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways out tried, nothing readably better after them yet</source>
        <translation>
            <numerusform>%Ln piste essayée, rien de lisiblement meilleur ensuite pour l’instant</numerusform>
            <numerusform>%Ln pistes essayées, rien de lisiblement meilleur ensuite pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better score followed %1 of %Ln ways out tried</source>
        <extracomment>%1 is a number that is not larger than the other.</extracomment>
        <translation>
            <numerusform>Un meilleur score a suivi %1 piste essayée sur %Ln</numerusform>
            <numerusform>Un meilleur score a suivi %1 des %Ln pistes essayées</numerusform>
        </translation>
    </message>
    <message>
        <source>one area each, before and after; a lower score weighs less · what follows need not come from it</source>
        <translation>un domaine chacun, avant et après&#xa0;; un score plus bas pèse moins · ce qui suit n’en vient pas forcément</translation>
    </message>
    <message>
        <source>A way out that you put into Doing, or whose worksheet you fill in, stands here with what its area did.</source>
        <translation>Une piste que tu mets en cours, ou dont tu remplis la fiche, apparaît ici avec ce qu’a fait son domaine.</translation>
    </message>
    <message>
        <source>It takes an assessment before a way out and one after it to see what its area did.</source>
        <translation>Il faut un bilan avant une piste et un autre après pour voir ce qu’a fait son domaine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a way out, %2 an area: &apos;Find a mentor: growth&apos;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1. No assessment after it to compare yet.</source>
        <translation>%1. Pas encore de bilan d’après à comparer.</translation>
    </message>
    <message>
        <source>%1. No assessment before it to compare.</source>
        <translation>%1. Pas de bilan d’avant à comparer.</translation>
    </message>
    <message>
        <source>%1. %2: %3 before, %4 after, %5.</source>
        <extracomment>%1 is a way out and its days, %2 an area, %3 and %4 scores, %5 a verdict.</extracomment>
        <translation>%1. %2&#xa0;: %3 avant, %4 après, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lack an assessment before or after; the table has them.</source>
        <translation>
            <numerusform>À %Ln autre, il manque un bilan avant ou après&#xa0;; le tableau la contient.</numerusform>
            <numerusform>À %Ln autres, il manque un bilan avant ou après&#xa0;; le tableau les contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Est-ce que cela a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>grey: how far a score wobbles by itself</source>
        <translation>gris&#xa0;: à quel point un score oscille de lui-même</translation>
    </message>
    <message>
        <source>No way out was tried in these days.</source>
        <translation>Aucune piste n’a été essayée pendant ces jours.</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>record assessment</source>
        <translation>consigner le bilan</translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation>Bilan consigné.</translation>
    </message>
    <message>
        <source>finish assessment</source>
        <translation>terminer le bilan</translation>
    </message>
    <message>
        <source>Assessment finished.</source>
        <translation>Bilan terminé.</translation>
    </message>
    <message>
        <source>move assessment to the bin</source>
        <translation>mettre le bilan à la corbeille</translation>
    </message>
    <message>
        <source>Assessment moved to the bin.</source>
        <translation>Bilan mis à la corbeille.</translation>
    </message>
    <message>
        <source>restore assessment</source>
        <translation>restaurer le bilan</translation>
    </message>
    <message>
        <source>Assessment restored.</source>
        <translation>Bilan restauré.</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>abandonner le brouillon</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Brouillon abandonné.</translation>
    </message>
    <message>
        <source>add goal</source>
        <translation>ajouter un objectif</translation>
    </message>
    <message>
        <source>Goal added.</source>
        <translation>Objectif ajouté.</translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation>modifier l’objectif</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Objectif modifié.</translation>
    </message>
    <message>
        <source>move goal</source>
        <translation>déplacer l’objectif</translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation>Objectif déplacé.</translation>
    </message>
    <message>
        <source>move goal to the bin</source>
        <translation>mettre l’objectif à la corbeille</translation>
    </message>
    <message>
        <source>Goal moved to the bin.</source>
        <translation>Objectif mis à la corbeille.</translation>
    </message>
    <message>
        <source>restore goal</source>
        <translation>restaurer l’objectif</translation>
    </message>
    <message>
        <source>Goal restored.</source>
        <translation>Objectif restauré.</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>ajouter une étape</translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation>Étape ajoutée.</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>modifier l’étape</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>Étape modifiée.</translation>
    </message>
    <message>
        <source>tick step</source>
        <translation>cocher l’étape</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Étape faite.</translation>
    </message>
    <message>
        <source>untick step</source>
        <translation>décocher l’étape</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>Étape de nouveau ouverte.</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>déplacer l’étape</translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation>Étape déplacée.</translation>
    </message>
    <message>
        <source>remove step</source>
        <translation>retirer l’étape</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>Étape retirée.</translation>
    </message>
    <message>
        <source>make focus</source>
        <translation>en faire la priorité</translation>
    </message>
    <message>
        <source>This is your focus now.</source>
        <translation>C’est ta priorité maintenant.</translation>
    </message>
    <message>
        <source>change limit</source>
        <translation>changer la limite</translation>
    </message>
    <message>
        <source>Limit changed.</source>
        <translation>Limite changée.</translation>
    </message>
    <message>
        <source>add entry</source>
        <translation>ajouter une entrée</translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation>Entrée ajoutée.</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>modifier l’entrée</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrée modifiée.</translation>
    </message>
    <message>
        <source>move entry to the bin</source>
        <translation>mettre l’entrée à la corbeille</translation>
    </message>
    <message>
        <source>Entry moved to the bin.</source>
        <translation>Entrée mise à la corbeille.</translation>
    </message>
    <message>
        <source>restore entry</source>
        <translation>restaurer l’entrée</translation>
    </message>
    <message>
        <source>Entry restored.</source>
        <translation>Entrée restaurée.</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>point du jour</translation>
    </message>
    <message>
        <source>Check-in saved.</source>
        <translation>Point du jour enregistré.</translation>
    </message>
    <message>
        <source>add minutes</source>
        <translation>ajouter des minutes</translation>
    </message>
    <message>
        <source>Minutes added.</source>
        <translation>Minutes ajoutées.</translation>
    </message>
    <message>
        <source>review goal</source>
        <translation>retour sur l’objectif</translation>
    </message>
    <message>
        <source>Review saved.</source>
        <translation>Retour enregistré.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>ajouter une personne</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Personne ajoutée.</translation>
    </message>
    <message>
        <source>edit person</source>
        <translation>modifier la personne</translation>
    </message>
    <message>
        <source>Person changed.</source>
        <translation>Personne modifiée.</translation>
    </message>
    <message>
        <source>move person to the bin</source>
        <translation>mettre la personne à la corbeille</translation>
    </message>
    <message>
        <source>Person moved to the bin.</source>
        <translation>Personne mise à la corbeille.</translation>
    </message>
    <message>
        <source>restore person</source>
        <translation>restaurer la personne</translation>
    </message>
    <message>
        <source>Person restored.</source>
        <translation>Personne restaurée.</translation>
    </message>
    <message>
        <source>plan talk</source>
        <translation>prévoir une conversation</translation>
    </message>
    <message>
        <source>Talk planned.</source>
        <translation>Conversation prévue.</translation>
    </message>
    <message>
        <source>note talk</source>
        <translation>noter une conversation</translation>
    </message>
    <message>
        <source>Talk noted.</source>
        <translation>Conversation notée.</translation>
    </message>
    <message>
        <source>edit talk</source>
        <translation>modifier la conversation</translation>
    </message>
    <message>
        <source>Talk changed.</source>
        <translation>Conversation modifiée.</translation>
    </message>
    <message>
        <source>move talk to the bin</source>
        <translation>mettre la conversation à la corbeille</translation>
    </message>
    <message>
        <source>Talk moved to the bin.</source>
        <translation>Conversation mise à la corbeille.</translation>
    </message>
    <message>
        <source>restore talk</source>
        <translation>restaurer la conversation</translation>
    </message>
    <message>
        <source>Talk restored.</source>
        <translation>Conversation restaurée.</translation>
    </message>
    <message>
        <source>make agreement a goal</source>
        <translation>faire de l’accord un objectif</translation>
    </message>
    <message>
        <source>The agreement is a goal now.</source>
        <translation>L’accord est maintenant un objectif.</translation>
    </message>
    <message>
        <source>note on assessment</source>
        <translation>note sur le bilan</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>no second assessment</source>
        <translation>pas de second bilan</translation>
    </message>
    <message>
        <source>You will not be asked for a second assessment.</source>
        <translation>Un second bilan ne te sera pas demandé.</translation>
    </message>
    <message>
        <source>put away safety card</source>
        <translation>ranger la carte de sécurité</translation>
    </message>
    <message>
        <source>The card is closed. It stays in the Help menu.</source>
        <translation>La carte est fermée. Elle reste dans le menu Aide.</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>regarder en arrière</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>throw away what you told</source>
        <translation>jeter ce que tu as raconté</translation>
    </message>
    <message>
        <source>What you told is thrown away. Undo brings it back.</source>
        <translation>Ce que tu as raconté est jeté. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>restore what you told</source>
        <translation>restaurer ce que tu as raconté</translation>
    </message>
    <message>
        <source>What you told is back.</source>
        <translation>Ce que tu as raconté est de retour.</translation>
    </message>
    <message>
        <source>open the way out</source>
        <translation>ouvrir la sortie</translation>
    </message>
    <message>
        <source>This page is yours to keep.</source>
        <translation>Cette page est à toi.</translation>
    </message>
    <message>
        <source>edit the way out</source>
        <translation>modifier la sortie</translation>
    </message>
    <message>
        <source>Page saved.</source>
        <translation>Page enregistrée.</translation>
    </message>
    <message>
        <source>throw the page away</source>
        <translation>jeter la page</translation>
    </message>
    <message>
        <source>The page is thrown away. Undo brings it back.</source>
        <translation>La page est jetée. «&#xa0;Annuler&#xa0;» la fait revenir.</translation>
    </message>
    <message>
        <source>restore the page</source>
        <translation>restaurer la page</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La page est de retour.</translation>
    </message>
    <message>
        <source>move goals</source>
        <translation>déplacer les objectifs</translation>
    </message>
    <message>
        <source>Goals moved.</source>
        <translation>Objectifs déplacés.</translation>
    </message>
    <message>
        <source>finish goal</source>
        <translation>terminer l’objectif</translation>
    </message>
    <message>
        <source>Goal finished.</source>
        <translation>Objectif terminé.</translation>
    </message>
    <message>
        <source>archive goal</source>
        <translation>archiver l’objectif</translation>
    </message>
    <message>
        <source>Goal archived.</source>
        <translation>Objectif archivé.</translation>
    </message>
    <message>
        <source>move goals to the bin</source>
        <translation>mettre les objectifs à la corbeille</translation>
    </message>
    <message>
        <source>Goals moved to the bin.</source>
        <translation>Objectifs mis à la corbeille.</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>renommer la colonne</translation>
    </message>
    <message>
        <source>Column renamed.</source>
        <translation>Colonne renommée.</translation>
    </message>
    <message>
        <source>close decision</source>
        <translation>clore la décision</translation>
    </message>
    <message>
        <source>Decision closed.</source>
        <translation>Décision close.</translation>
    </message>
    <message>
        <source>change stage</source>
        <translation>changer l’état</translation>
    </message>
    <message>
        <source>Stage changed.</source>
        <translation>État changé.</translation>
    </message>
    <message>
        <source>keep the day</source>
        <translation>compter le jour</translation>
    </message>
    <message>
        <source>Kept for that day.</source>
        <translation>Compté pour ce jour.</translation>
    </message>
    <message>
        <source>take the day back</source>
        <translation>retirer le jour</translation>
    </message>
    <message>
        <source>Day taken back.</source>
        <translation>Jour retiré.</translation>
    </message>
    <message>
        <source>fill in worksheet</source>
        <translation>remplir la fiche</translation>
    </message>
    <message>
        <source>Worksheet saved.</source>
        <translation>Fiche enregistrée.</translation>
    </message>
    <message>
        <source>move worksheet to the bin</source>
        <translation>mettre la fiche à la corbeille</translation>
    </message>
    <message>
        <source>Worksheet moved to the bin.</source>
        <translation>Fiche mise à la corbeille.</translation>
    </message>
    <message>
        <source>restore worksheet</source>
        <translation>restaurer la fiche</translation>
    </message>
    <message>
        <source>Worksheet restored.</source>
        <translation>Fiche restaurée.</translation>
    </message>
    <message>
        <source>finish worksheet</source>
        <translation>terminer la fiche</translation>
    </message>
    <message>
        <source>Worksheet finished.</source>
        <translation>Fiche terminée.</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>renommer l’étiquette</translation>
    </message>
    <message>
        <source>Renamed in every entry.</source>
        <translation>Renommé dans chaque entrée.</translation>
    </message>
    <message>
        <source>write Friday page</source>
        <translation>écrire la page du vendredi</translation>
    </message>
    <message>
        <source>Friday page saved.</source>
        <translation>Page du vendredi enregistrée.</translation>
    </message>
    <message>
        <source>move Friday page to the bin</source>
        <translation>mettre la page du vendredi à la corbeille</translation>
    </message>
    <message>
        <source>Friday page moved to the bin.</source>
        <translation>Page du vendredi mise à la corbeille.</translation>
    </message>
    <message>
        <source>restore Friday page</source>
        <translation>restaurer la page du vendredi</translation>
    </message>
    <message>
        <source>Friday page restored.</source>
        <translation>Page du vendredi restaurée.</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>commencer l’exercice</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Il commence aujourd’hui.</translation>
    </message>
    <message>
        <source>note practice</source>
        <translation>noter l’exercice</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>keep practice</source>
        <translation>garder l’exercice</translation>
    </message>
    <message>
        <source>Four more weeks.</source>
        <translation>Quatre semaines de plus.</translation>
    </message>
    <message>
        <source>end practice</source>
        <translation>arrêter l’exercice</translation>
    </message>
    <message>
        <source>The practice has ended.</source>
        <translation>L’exercice est terminé.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>change kind</source>
        <translation>changer le type</translation>
    </message>
    <message>
        <source>Kind changed.</source>
        <translation>Type changé.</translation>
    </message>
    <message>
        <source>finish goals</source>
        <translation>terminer les objectifs</translation>
    </message>
    <message>
        <source>Goals finished.</source>
        <translation>Objectifs terminés.</translation>
    </message>
    <message>
        <source>archive goals</source>
        <translation>archiver les objectifs</translation>
    </message>
    <message>
        <source>Goals archived.</source>
        <translation>Objectifs archivés.</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>changer l’ordre</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Ordre changé.</translation>
    </message>
    <message>
        <source>set goal aside</source>
        <translation>mettre l’objectif de côté</translation>
    </message>
    <message>
        <source>Goal set aside.</source>
        <translation>Objectif mis de côté.</translation>
    </message>
    <message>
        <source>take goal up again</source>
        <translation>reprendre l’objectif</translation>
    </message>
    <message>
        <source>Goal taken up again.</source>
        <translation>Objectif repris.</translation>
    </message>
    <message>
        <source>take a line back</source>
        <translation>reprendre une ligne</translation>
    </message>
    <message>
        <source>Line taken back.</source>
        <translation>Ligne reprise.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>In English, newest first.</source>
        <translation>En anglais, le plus récent d’abord.</translation>
    </message>
</context>
<context>
    <name>WorksheetDocument</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a column such as &apos;Result&apos;, %2 what stands there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Ce que j’ai accompli</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Courses and learning</source>
        <translation>Cours et apprentissages</translation>
    </message>
</context>
<context>
    <name>WorksheetFiles</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>Fichiers PDF (*.pdf);;Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an option, its sum, the most it could be</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 and %2 of %3: too close for numbers to decide. What would tip it?</source>
        <translation>%1 et %2 sur %3&#xa0;: trop serré pour que les chiffres décident. Qu’est-ce qui ferait pencher la balance&#x202f;?</translation>
    </message>
    <message>
        <source>By your own weights %1 comes first, with %2 of %3. Does that feel right?</source>
        <translation>Selon tes propres poids, %1 vient en tête, avec %2 sur %3. Est-ce que cela sonne juste&#x202f;?</translation>
    </message>
    <message>
        <source>Most of them: %1. Could there be less of it?</source>
        <translation>La plupart&#xa0;: %1. Pourrait-il y en avoir moins&#x202f;?</translation>
    </message>
    <message>
        <source>That is %1 more than you have. Something has to be renegotiated.</source>
        <translation>C’est %1 de plus que ce que tu as. Il faut renégocier quelque chose.</translation>
    </message>
    <message>
        <source>%1, largest: %2, %3</source>
        <extracomment>%1 is the name of a column such as &apos;Gap&apos;, %2 what a person wrote, %3 a number.</extracomment>
        <translation>%1, le plus grand&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>Worksheet, finished on %1</source>
        <translation>Fiche, terminée le %1</translation>
    </message>
    <message>
        <source>Worksheet, begun on %1</source>
        <translation>Fiche, commencée le %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1 (%2 of %3)</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are numbers.</extracomment>
        <translation>Ouvert&#xa0;: %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Encore ouvert.</translation>
    </message>
    <message>
        <source>The plan: if %1, then I %2.</source>
        <translation>Le plan&#xa0;: si %1, alors %2.</translation>
    </message>
    <message>
        <source>A talk with %1 on %2.</source>
        <translation>Une conversation avec %1 le %2.</translation>
    </message>
    <message>
        <source>A talk with %1, without a day yet.</source>
        <translation>Une conversation avec %1, pas encore de jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cards, among the dreams.</source>
        <translation>
            <numerusform>%Ln carte de plus, parmi les rêves.</numerusform>
            <numerusform>%Ln cartes de plus, parmi les rêves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in your log.</source>
        <translation>
            <numerusform>%Ln ligne dans ton carnet.</numerusform>
            <numerusform>%Ln lignes dans ton carnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>In ‘Looking back’: when it began, what changed and why.</source>
        <translation>Dans «&#xa0;Regard en arrière&#xa0;»&#xa0;: quand cela a commencé, ce qui a changé et pourquoi.</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>mis à jour le %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>jamais mis à jour</translation>
    </message>
    <message>
        <source>updated today</source>
        <translation>mis à jour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln days ago</source>
        <translation>
            <numerusform>mis à jour il y a %Ln jour</numerusform>
            <numerusform>mis à jour il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln weeks ago</source>
        <translation>
            <numerusform>mis à jour il y a %Ln semaine</numerusform>
            <numerusform>mis à jour il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln months ago</source>
        <translation>
            <numerusform>mis à jour il y a %Ln mois</numerusform>
            <numerusform>mis à jour il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln years ago</source>
        <translation>
            <numerusform>mis à jour il y a %Ln an</numerusform>
            <numerusform>mis à jour il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice for working days: %1.</source>
        <translation>Un exercice pour les jours de travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A practice for %1: %2.</source>
        <translation>Un exercice pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>C’était %1.</translation>
    </message>
    <message>
        <source>It was %1; now it is %2.</source>
        <translation>C’était %1&#xa0;; maintenant c’est %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities, each a card of its own.</source>
        <translation>
            <numerusform>%Ln opportunité, avec sa propre carte.</numerusform>
            <numerusform>%Ln opportunités, chacune avec sa propre carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing holds %Ln cards at a time.</source>
        <translation>
            <numerusform>«&#xa0;En cours&#xa0;» contient %Ln carte à la fois.</numerusform>
            <numerusform>«&#xa0;En cours&#xa0;» contient %Ln cartes à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A talk every %Ln weeks.</source>
        <translation>
            <numerusform>Une conversation chaque semaine.</numerusform>
            <numerusform>Une conversation toutes les %Ln semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln lines to finish this (%1 so far)</source>
        <extracomment>%1 is how many are there.</extracomment>
        <translation>
            <numerusform>Au moins %Ln ligne pour terminer (%1 jusqu’ici)</numerusform>
            <numerusform>Au moins %Ln lignes pour terminer (%1 jusqu’ici)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln to finish this (%1 so far)</source>
        <translation>
            <numerusform>Au moins %Ln pour terminer (%1 jusqu’ici)</numerusform>
            <numerusform>Au moins %Ln pour terminer (%1 jusqu’ici)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps, by %2.</source>
        <translation>
            <numerusform>Au tableau&#xa0;: «&#xa0;%1&#xa0;», avec %Ln étape, pour le %2.</numerusform>
            <numerusform>Au tableau&#xa0;: «&#xa0;%1&#xa0;», avec %Ln étapes, pour le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps.</source>
        <translation>
            <numerusform>Au tableau&#xa0;: «&#xa0;%1&#xa0;», avec %Ln étape.</numerusform>
            <numerusform>Au tableau&#xa0;: «&#xa0;%1&#xa0;», avec %Ln étapes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>What are you thankful for at work this week?</source>
        <translation>Pour quoi dis-tu merci au travail cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Three to five, as particular as you can, and new ones each time. They go into your log.</source>
        <translation>Trois à cinq, aussi précis que possible, et nouveaux à chaque fois. Ils vont dans ton carnet.</translation>
    </message>
    <message>
        <source>Noor stayed ten minutes longer to explain the figures</source>
        <translation>Noor a pris dix minutes de plus pour expliquer les chiffres</translation>
    </message>
    <message>
        <source>How did the best of them come about?</source>
        <translation>Comment le meilleur est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>Is there somebody to thank?</source>
        <translation>Y a-t-il quelqu’un à remercier&#x202f;?</translation>
    </message>
    <message>
        <source>write three lines before I go home</source>
        <translation>j’écris trois lignes avant de rentrer</translation>
    </message>
    <message>
        <source>There are entries in each of four weeks.</source>
        <translation>Il y a des entrées dans chacune de quatre semaines.</translation>
    </message>
    <message>
        <source>You have decided whether to go on.</source>
        <translation>Tu as décidé si tu continues.</translation>
    </message>
    <message>
        <source>What went forward</source>
        <translation>Ce qui a avancé</translation>
    </message>
    <message>
        <source>What went forward this week, however small?</source>
        <translation>Qu’est-ce qui a avancé cette semaine, si peu que ce soit&#x202f;?</translation>
    </message>
    <message>
        <source>They go into your log as wins.</source>
        <translation>Elles vont dans ton carnet comme réussites.</translation>
    </message>
    <message>
        <source>the tests run again</source>
        <translation>les tests tournent de nouveau</translation>
    </message>
    <message>
        <source>Which one was best, and what did you do for it?</source>
        <translation>Laquelle était la meilleure, et qu’as-tu fait pour elle&#x202f;?</translation>
    </message>
    <message>
        <source>With whom do you share it?</source>
        <translation>Avec qui la partages-tu&#x202f;?</translation>
    </message>
    <message>
        <source>How do you mark a finished step?</source>
        <translation>Comment fêtes-tu une étape terminée&#x202f;?</translation>
    </message>
    <message>
        <source>cake on the bench by the river</source>
        <translation>un gâteau sur le banc au bord de l’eau</translation>
    </message>
    <message>
        <source>write one line about what went forward</source>
        <translation>j’écris une ligne sur ce qui a avancé</translation>
    </message>
    <message>
        <source>Ten wins within two weeks.</source>
        <translation>Dix réussites en deux semaines.</translation>
    </message>
    <message>
        <source>One of them was shared.</source>
        <translation>L’une d’elles a été partagée.</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>Ce que tu as ici</translation>
    </message>
    <message>
        <source>Which skills, projects and people has this job given you?</source>
        <translation>Quelles compétences, quels projets et quelles personnes ce travail t’a-t-il apportés&#x202f;?</translation>
    </message>
    <message>
        <source>They go into your log, and come back to you on a hard day.</source>
        <translation>Ils vont dans ton carnet, et te reviennent un jour difficile.</translation>
    </message>
    <message>
        <source>I can talk to a full room now</source>
        <translation>Je sais maintenant parler devant une salle pleine</translation>
    </message>
    <message>
        <source>Which one would you miss most?</source>
        <translation>Qu’est-ce qui te manquerait le plus&#x202f;?</translation>
    </message>
    <message>
        <source>How do you get one hour more of it this week?</source>
        <translation>Comment en avoir une heure de plus cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>take that hour</source>
        <translation>je prends cette heure</translation>
    </message>
    <message>
        <source>Five things stand on the list.</source>
        <translation>Cinq choses sont sur la liste.</translation>
    </message>
    <message>
        <source>The planned hour took place.</source>
        <translation>L’heure prévue a eu lieu.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Which wins belong in it?</source>
        <translation>Quelles réussites y ont leur place&#x202f;?</translation>
    </message>
    <message>
        <source>Write up the best of them</source>
        <translation>Rédige les meilleures</translation>
    </message>
    <message>
        <source>How it was, what you did, what came of it; with numbers where there are any.</source>
        <translation>Comment c’était, ce que tu as fait, ce qui en est sorti&#x202f;; avec des chiffres s’il y en a.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>CV and profile</source>
        <translation>CV et profil</translation>
    </message>
    <message>
        <source>What is up to date?</source>
        <translation>Qu’est-ce qui est à jour&#x202f;?</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>the last two years, with numbers</source>
        <translation>les deux dernières années, avec des chiffres</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>les compétences</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>comment te joindre</translation>
    </message>
    <message>
        <source>When did you last update the profile?</source>
        <translation>Quand as-tu mis à jour le profil pour la dernière fois&#x202f;?</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Qui le lira&#x202f;?</translation>
    </message>
    <message>
        <source>rewrite the last two years with numbers</source>
        <translation>je réécris les deux dernières années avec des chiffres</translation>
    </message>
    <message>
        <source>Three achievements are written up.</source>
        <translation>Trois accomplissements sont rédigés.</translation>
    </message>
    <message>
        <source>The profile is up to date.</source>
        <translation>Le profil est à jour.</translation>
    </message>
    <message>
        <source>One person has read it.</source>
        <translation>Une personne l’a lu.</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>Ce que tu cherches</translation>
    </message>
    <message>
        <source>Five things that must be there</source>
        <translation>Cinq choses indispensables</translation>
    </message>
    <message>
        <source>people who say what they think</source>
        <translation>des gens qui disent ce qu’ils pensent</translation>
    </message>
    <message>
        <source>Three things never again</source>
        <translation>Trois choses plus jamais</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qui existe</translation>
    </message>
    <message>
        <source>Which roles are there?</source>
        <translation>Quels postes y a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Musts it meets, 0 to 5</source>
        <translation>Indispensables remplis, 0 à 5</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Prochaine chose à faire</translation>
    </message>
    <message>
        <source>What will you ask people who hold such a role?</source>
        <translation>Que demanderas-tu aux gens qui occupent un tel poste&#x202f;?</translation>
    </message>
    <message>
        <source>What does a bad week look like?</source>
        <translation>À quoi ressemble une mauvaise semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Whom do you ask first?</source>
        <translation>À qui demandes-tu d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>write to ask for twenty minutes</source>
        <translation>j’écris pour demander vingt minutes</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What did you learn from each talk?</source>
        <translation>Qu’as-tu appris de chaque conversation&#x202f;?</translation>
    </message>
    <message>
        <source>Go on, or not?</source>
        <translation>Continuer ou non&#x202f;?</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>A go or a no-go is noted.</source>
        <translation>Un oui ou un non est noté.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>je l’ai</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>à apprendre</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>Ce qui se transpose</translation>
    </message>
    <message>
        <source>Which skills does the new work need?</source>
        <translation>Quelles compétences le nouveau travail demande-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>Paths side by side</source>
        <translation>Chemins côte à côte</translation>
    </message>
    <message>
        <source>Which paths do you compare, and what matters to you?</source>
        <translation>Quels chemins compares-tu, et qu’est-ce qui compte pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>Weigh what matters from 1 to 5, then give every path its marks from 1 to 5. Staying is a path, too.</source>
        <translation>Pondère ce qui compte de 1 à 5, puis donne à chaque chemin ses notes de 1 à 5. Rester est aussi un chemin.</translation>
    </message>
    <message>
        <source>What do you fear, and what would you do then?</source>
        <translation>Que crains-tu, et que ferais-tu alors&#x202f;?</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Crainte</translation>
    </message>
    <message>
        <source>What I would do</source>
        <translation>Ce que je ferais</translation>
    </message>
    <message>
        <source>A cheap test</source>
        <translation>Un test bon marché</translation>
    </message>
    <message>
        <source>Which direction do you test?</source>
        <translation>Quelle direction testes-tu&#x202f;?</translation>
    </message>
    <message>
        <source>What would have to happen for you to go on?</source>
        <translation>Que devrait-il se passer pour que tu continues&#x202f;?</translation>
    </message>
    <message>
        <source>two people pay for a first day of advice</source>
        <translation>deux personnes paient une première journée de conseil</translation>
    </message>
    <message>
        <source>How do you test it: a weekend, a course, a first customer?</source>
        <translation>Comment la testes-tu&#xa0;: un week-end, un cours, un premier client&#x202f;?</translation>
    </message>
    <message>
        <source>How many months could you live without this income?</source>
        <translation>Combien de mois pourrais-tu vivre sans ce revenu&#x202f;?</translation>
    </message>
    <message>
        <source>Who knows that field, or advises people about careers?</source>
        <translation>Qui connaît ce domaine, ou conseille sur les carrières&#x202f;?</translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation>Que demanderas-tu&#x202f;?</translation>
    </message>
    <message>
        <source>book the weekend</source>
        <translation>je réserve le week-end</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Que fais-tu maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>go</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Because ...</source>
        <translation>Parce que ...</translation>
    </message>
    <message>
        <source>One small test is done.</source>
        <translation>Un petit test est fait.</translation>
    </message>
    <message>
        <source>Go, wait or no is written down.</source>
        <translation>Y aller, attendre ou non&#xa0;: c’est écrit.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>If ...</source>
        <translation>Si ...</translation>
    </message>
    <message>
        <source>A moment that will come by itself: a day, a time, a place.</source>
        <translation>Un moment qui viendra de lui-même&#xa0;: un jour, une heure, un lieu.</translation>
    </message>
    <message>
        <source>it is Tuesday, half past eight, and I sit down at my desk</source>
        <translation>c’est mardi, huit heures et demie, et que je m’assois à mon bureau</translation>
    </message>
    <message>
        <source>... then I ...</source>
        <translation>... alors ...</translation>
    </message>
    <message>
        <source>do the first step before I open my mail</source>
        <translation>je fais la première étape avant d’ouvrir mes mails</translation>
    </message>
    <message>
        <source>By which day is it to be done?</source>
        <translation>Pour quel jour faut-il que ce soit fait&#x202f;?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>The decision I am avoiding is ...</source>
        <translation>La décision que j’évite est ...</translation>
    </message>
    <message>
        <source>whether to stay in this team</source>
        <translation>si je reste dans cette équipe</translation>
    </message>
    <message>
        <source>How heavy is it, 0 to 10?</source>
        <translation>À quel point pèse-t-elle, de 0 à 10&#x202f;?</translation>
    </message>
    <message>
        <source>What does a month of waiting cost you?</source>
        <translation>Que te coûte un mois d’attente&#x202f;?</translation>
    </message>
    <message>
        <source>What do you fear from choosing?</source>
        <translation>Que crains-tu en choisissant&#x202f;?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>What are the options, and what matters to you?</source>
        <translation>Quelles sont les options, et qu’est-ce qui compte pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>‘Stay as it is’ is an option, too. Weigh what matters from 1 to 5, then give every option its marks from 1 to 5.</source>
        <translation>«&#xa0;Rester comme c’est&#xa0;» est aussi une option. Pondère ce qui compte de 1 à 5, puis donne à chaque option ses notes de 1 à 5.</translation>
    </message>
    <message>
        <source>One plus and one minus of each</source>
        <translation>Un plus et un moins pour chacune</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>A friend in your place</source>
        <translation>Quelqu’un de cher à ta place</translation>
    </message>
    <message>
        <source>What would you tell a friend in your place?</source>
        <translation>Que dirais-tu à quelqu’un de cher à ta place&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you lean?</source>
        <translation>De quel côté penches-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Who will hear from you by when you decide?</source>
        <translation>À qui annonceras-tu ta date de décision&#x202f;?</translation>
    </message>
    <message>
        <source>What is the smallest step that can be taken back?</source>
        <translation>Quelle est la plus petite étape que l’on peut reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Ask for a week on loan to the other team</source>
        <translation>Demander une semaine d’essai dans l’autre équipe</translation>
    </message>
    <message>
        <source>How heavy is it now, 0 to 10?</source>
        <translation>À quel point pèse-t-elle maintenant, de 0 à 10&#x202f;?</translation>
    </message>
    <message>
        <source>ask for a week on loan</source>
        <translation>je demande une semaine d’essai</translation>
    </message>
    <message>
        <source>The decision has a day.</source>
        <translation>La décision a un jour.</translation>
    </message>
    <message>
        <source>It has a first step.</source>
        <translation>Elle a une première étape.</translation>
    </message>
    <message>
        <source>That first step is done.</source>
        <translation>Cette première étape est faite.</translation>
    </message>
    <message>
        <source>Two fixed points</source>
        <translation>Deux points fixes</translation>
    </message>
    <message>
        <source>Which two things will you keep this week, whatever comes?</source>
        <translation>Quelles deux choses tiendras-tu cette semaine, quoi qu’il arrive&#x202f;?</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>au lit à onze heures</translation>
    </message>
    <message>
        <source>On how many days a week?</source>
        <translation>Combien de jours par semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Five is plenty. A day without costs nothing.</source>
        <translation>Cinq, c’est déjà beaucoup. Un jour sans ne coûte rien.</translation>
    </message>
    <message>
        <source>When are your two short breaks in a working day?</source>
        <translation>Quand sont tes deux courtes pauses dans une journée de travail&#x202f;?</translation>
    </message>
    <message>
        <source>at half past ten, once round the block</source>
        <translation>à dix heures et demie, un tour du pâté de maisons</translation>
    </message>
    <message>
        <source>Free time and joy</source>
        <translation>Temps libre et joie</translation>
    </message>
    <message>
        <source>When is your next free day or half-day?</source>
        <translation>Quand est ton prochain jour ou demi-jour libre&#x202f;?</translation>
    </message>
    <message>
        <source>One thing that gives you joy this week, and when</source>
        <translation>Une chose qui te réjouit cette semaine, et quand</translation>
    </message>
    <message>
        <source>Are you still tired after resting, for weeks now?</source>
        <translation>La fatigue reste-t-elle malgré le repos, depuis des semaines&#x202f;?</translation>
    </message>
    <message>
        <source>When will you call a doctor?</source>
        <translation>Quand appelleras-tu un médecin&#x202f;?</translation>
    </message>
    <message>
        <source>Tiredness that rest does not lift belongs in front of a doctor, not in a program.</source>
        <translation>Une fatigue que le repos n’enlève pas se montre à un médecin, pas à un programme.</translation>
    </message>
    <message>
        <source>put the phone in the kitchen and go to bed</source>
        <translation>je mets le téléphone dans la cuisine et je vais au lit</translation>
    </message>
    <message>
        <source>Two fixed points are chosen.</source>
        <translation>Deux points fixes sont choisis.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>renégocier</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>confier</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>What fills the week</source>
        <translation>Ce qui remplit la semaine</translation>
    </message>
    <message>
        <source>How many hours a week are yours to give to work?</source>
        <translation>Combien d’heures par semaine peux-tu donner au travail&#x202f;?</translation>
    </message>
    <message>
        <source>What fills them?</source>
        <translation>Qu’est-ce qui les remplit&#x202f;?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qu’en faire</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>The end of the day</source>
        <translation>La fin de la journée</translation>
    </message>
    <message>
        <source>When does work end, on four days a week?</source>
        <translation>Quand le travail s’arrête-t-il, quatre jours par semaine&#x202f;?</translation>
    </message>
    <message>
        <source>half past five, Monday to Thursday</source>
        <translation>cinq heures et demie, du lundi au jeudi</translation>
    </message>
    <message>
        <source>How do you shut down?</source>
        <translation>Comment fermes-tu la journée&#x202f;?</translation>
    </message>
    <message>
        <source>write down the first task for tomorrow, close everything, say ‘done’</source>
        <translation>écrire la première tâche de demain, tout fermer, dire «&#xa0;fini&#xa0;»</translation>
    </message>
    <message>
        <source>Where do work messages go after that time?</source>
        <translation>Où vont les messages du travail après cette heure&#x202f;?</translation>
    </message>
    <message>
        <source>Which two people need to know?</source>
        <translation>Quelles deux personnes doivent le savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message>
        <source>With whom can you renegotiate what is too much?</source>
        <translation>Avec qui peux-tu renégocier ce qui est de trop&#x202f;?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Que demandes-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Move the monthly report to another team until June</source>
        <translation>Confier le rapport mensuel à une autre équipe jusqu’en juin</translation>
    </message>
    <message>
        <source>What do you offer for it?</source>
        <translation>Qu’offres-tu en échange&#x202f;?</translation>
    </message>
    <message>
        <source>write tomorrow’s first task and close the lid</source>
        <translation>j’écris la première tâche de demain et je referme l’ordinateur</translation>
    </message>
    <message>
        <source>The end of work has a time.</source>
        <translation>La fin du travail a une heure.</translation>
    </message>
    <message>
        <source>Ten workdays ended at that time, within a quarter of an hour.</source>
        <translation>Dix journées ont fini à cette heure, à un quart d’heure près.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>park</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>rendre</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>What is open, and what becomes of it?</source>
        <translation>Qu’est-ce qui est ouvert, et qu’en advient-il&#x202f;?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>L’une d’elles</translation>
    </message>
    <message>
        <source>Which one would ease things most if it were done?</source>
        <translation>Laquelle soulagerait le plus si elle était faite&#x202f;?</translation>
    </message>
    <message>
        <source>How many do you work on at a time?</source>
        <translation>À combien travailles-tu à la fois&#x202f;?</translation>
    </message>
    <message>
        <source>Who waits for the rest, and what will you tell them?</source>
        <translation>Qui attend le reste, et que leur diras-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Priya: the figures come in the second week of May</source>
        <translation>Priya&#xa0;: les chiffres arrivent la deuxième semaine de mai</translation>
    </message>
    <message>
        <source>What are its next steps?</source>
        <translation>Quelles sont ses prochaines étapes&#x202f;?</translation>
    </message>
    <message>
        <source>work on this one thing for half an hour, and on nothing else</source>
        <translation>je travaille une demi-heure à cette chose, et à rien d’autre</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>La limite est fixée.</translation>
    </message>
    <message>
        <source>Two weeks stayed inside it.</source>
        <translation>Deux semaines y ont tenu.</translation>
    </message>
    <message>
        <source>One thing is finished.</source>
        <translation>Une chose est terminée.</translation>
    </message>
    <message>
        <source>The task you dodge</source>
        <translation>La tâche que tu esquives</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Quelle tâche est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>the draft for the budget</source>
        <translation>le projet de budget</translation>
    </message>
    <message>
        <source>What are its first ten minutes?</source>
        <translation>Quelles sont ses dix premières minutes&#x202f;?</translation>
    </message>
    <message>
        <source>So small that there is nothing to be afraid of.</source>
        <translation>Si petit qu’il n’y a rien à craindre.</translation>
    </message>
    <message>
        <source>open the file and write the three headings</source>
        <translation>ouvrir le fichier et écrire les trois titres</translation>
    </message>
    <message>
        <source>What usually pulls you away?</source>
        <translation>Qu’est-ce qui t’en détourne d’habitude&#x202f;?</translation>
    </message>
    <message>
        <source>open the file and start the ten minutes</source>
        <translation>j’ouvre le fichier et je lance les dix minutes</translation>
    </message>
    <message>
        <source>Ten small things</source>
        <translation>Dix petites choses</translation>
    </message>
    <message>
        <source>Which small things do you put off, and which ideas do you hold back?</source>
        <translation>Quelles petites choses repousses-tu, et quelles idées retiens-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Ten are a good number. Each morning one of them, before noon.</source>
        <translation>Dix est un bon nombre. Chaque matin l’une d’elles, avant midi.</translation>
    </message>
    <message>
        <source>answer Priya’s question from last week</source>
        <translation>répondre à la question de Priya de la semaine passée</translation>
    </message>
    <message>
        <source>How sure of yourself are you at work, 0 to 10?</source>
        <translation>Quelle est ta confiance en toi au travail, de 0 à 10&#x202f;?</translation>
    </message>
    <message>
        <source>A new worksheet in two weeks shows whether that has changed.</source>
        <translation>Une nouvelle fiche dans deux semaines montrera si cela a changé.</translation>
    </message>
    <message>
        <source>choose one of the ten and do it before noon</source>
        <translation>je choisis l’une des dix et je la fais avant midi</translation>
    </message>
    <message>
        <source>The list stands there.</source>
        <translation>La liste est là.</translation>
    </message>
    <message>
        <source>What may they say, and what will you answer?</source>
        <translation>Que peut-on te dire, et que répondras-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Say your answers aloud once; it makes the real ones easier.</source>
        <translation>Dis tes réponses une fois à voix haute&#x202f;; les vraies viendront plus facilement.</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>On me dit</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Je réponds</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Your concern in one sentence, without blame</source>
        <translation>Ton souci en une phrase, sans reproche</translation>
    </message>
    <message>
        <source>Since April I have had two jobs, and neither is done well.</source>
        <translation>Depuis avril, j’ai deux postes, et aucun n’est bien tenu.</translation>
    </message>
    <message>
        <source>Two facts: hours, tasks, days</source>
        <translation>Deux faits&#xa0;: heures, tâches, jours</translation>
    </message>
    <message>
        <source>46, 49 and 51 hours in the past three weeks</source>
        <translation>46, 49 et 51 heures ces trois dernières semaines</translation>
    </message>
    <message>
        <source>What does it do to your work, and to you?</source>
        <translation>Quel est l’effet sur ton travail, et sur toi&#x202f;?</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que tu demandes</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Qu’est-ce qui aiderait&#x202f;?</translation>
    </message>
    <message>
        <source>less to do</source>
        <translation>moins à faire</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>autres tâches</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>autre poste</translation>
    </message>
    <message>
        <source>room to learn and grow</source>
        <translation>de la place pour apprendre et évoluer</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>Your one request, so that it can be answered with yes or no</source>
        <translation>Ta seule demande, telle qu’on puisse y répondre par oui ou non</translation>
    </message>
    <message>
        <source>Take the monthly report off my list until September.</source>
        <translation>Retirer le rapport mensuel de ma liste jusqu’en septembre.</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>Qu’offres-tu&#x202f;?</translation>
    </message>
    <message>
        <source>I hand it over in two sessions and answer questions for a month.</source>
        <translation>Je le transmets en deux séances et je réponds aux questions pendant un mois.</translation>
    </message>
    <message>
        <source>With whom and when</source>
        <translation>Avec qui et quand</translation>
    </message>
    <message>
        <source>Who can change it?</source>
        <translation>Qui peut y changer quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>On which day will you talk?</source>
        <translation>Quel jour vous parlerez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>ask for 30 minutes and send the topic ahead</source>
        <translation>je demande 30 minutes et j’envoie le sujet à l’avance</translation>
    </message>
    <message>
        <source>What will you do if the answer is no?</source>
        <translation>Que feras-tu si la réponse est non&#x202f;?</translation>
    </message>
    <message>
        <source>The talk took place.</source>
        <translation>La conversation a eu lieu.</translation>
    </message>
    <message>
        <source>What was agreed, or a clear no, is written down with a day to come back to it.</source>
        <translation>Ce qui a été convenu, ou un non clair, est écrit avec un jour pour y revenir.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Ce que tu as accompli</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Où veux-tu aller&#x202f;?</translation>
    </message>
    <message>
        <source>to lead the next pilot</source>
        <translation>mener le prochain projet pilote</translation>
    </message>
    <message>
        <source>Wins from your log that show it</source>
        <translation>Réussites de ton carnet qui le montrent</translation>
    </message>
    <message>
        <source>Three results from the past year</source>
        <translation>Trois résultats de l’année passée</translation>
    </message>
    <message>
        <source>cut the wait at the help desk from nine days to three</source>
        <translation>réduit l’attente à l’assistance de neuf jours à trois</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Quoi demander</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que veux-tu savoir&#x202f;?</translation>
    </message>
    <message>
        <source>What was missing, what would show it, by when, and who decides.</source>
        <translation>Ce qui manquait, ce qui le montrerait, pour quand, et qui décide.</translation>
    </message>
    <message>
        <source>What would you have to see to say yes next time?</source>
        <translation>Que vous faudrait-il voir pour dire oui la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>Whom will you ask: your boss, or HR?</source>
        <translation>À qui demanderas-tu&#xa0;: responsable ou RH&#x202f;?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>ask for a talk about my path</source>
        <translation>je demande une conversation sur mon parcours</translation>
    </message>
    <message>
        <source>At most three things that will decide it</source>
        <translation>Trois choses au plus qui en décideront</translation>
    </message>
    <message>
        <source>Fill this in after the talk, and finish the worksheet again: each becomes a step.</source>
        <translation>Remplis ceci après la conversation, puis termine à nouveau la fiche&#xa0;: chacune devient une étape.</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Qui en juge</translation>
    </message>
    <message>
        <source>One thing that will decide it is written down, with a day and who judges.</source>
        <translation>Une chose qui en décidera est écrite, avec un jour et qui en juge.</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Ton côté</translation>
    </message>
    <message>
        <source>What happened? Only what could be seen or heard</source>
        <translation>Que s’est-il passé&#x202f;? Seulement ce que l’on pouvait voir ou entendre</translation>
    </message>
    <message>
        <source>On the 12th you changed my slides and I heard of it in the meeting.</source>
        <translation>Le 12, tu as changé mes diapos, et je l’ai appris en réunion.</translation>
    </message>
    <message>
        <source>What did it do to you?</source>
        <translation>Quel effet cela a-t-il eu sur toi&#x202f;?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi as-tu besoin&#x202f;?</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’autre côté</translation>
    </message>
    <message>
        <source>Tell the same from the other side, as fairly as you can</source>
        <translation>Raconte la même chose de l’autre côté, aussi équitablement que possible</translation>
    </message>
    <message>
        <source>What is your own part in it?</source>
        <translation>Quelle est ta propre part&#x202f;?</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation>Qu’as-tu déjà essayé&#x202f;?</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>Is it safe to speak with them alone?</source>
        <translation>Est-il sans risque de lui parler en tête à tête&#x202f;?</translation>
    </message>
    <message>
        <source>Who could sit with you as a third?</source>
        <translation>Quelle tierce personne pourrait être présente&#x202f;?</translation>
    </message>
    <message>
        <source>What hurts or threatens you is not yours to talk away. A third person comes first.</source>
        <translation>Ce qui te blesse ou te menace, ce n’est pas à toi de le régler par la parole. Une troisième personne passe d’abord.</translation>
    </message>
    <message>
        <source>One proposal for the way forward</source>
        <translation>Une proposition pour la suite</translation>
    </message>
    <message>
        <source>We tell each other of changes before a meeting.</source>
        <translation>Nous nous prévenons des changements avant une réunion.</translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation>Avec qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>On which day, and in a neutral place?</source>
        <translation>Quel jour, et dans un lieu neutre&#x202f;?</translation>
    </message>
    <message>
        <source>ask for twenty minutes over coffee</source>
        <translation>je demande vingt minutes autour d’un café</translation>
    </message>
    <message>
        <source>The talk took place, or somebody helped you both.</source>
        <translation>La conversation a eu lieu, ou quelqu’un vous a aidés.</translation>
    </message>
    <message>
        <source>One agreement is noted.</source>
        <translation>Un accord est noté.</translation>
    </message>
    <message>
        <source>Whom and what</source>
        <translation>Qui et quoi</translation>
    </message>
    <message>
        <source>Who is not part of it and wishes you well?</source>
        <translation>Qui n’y est pas mêlé et te veut du bien&#x202f;?</translation>
    </message>
    <message>
        <source>What do you want from them?</source>
        <translation>Qu’attends-tu de cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>an ear, no advice</source>
        <translation>une oreille, pas de conseil</translation>
    </message>
    <message>
        <source>their advice</source>
        <translation>son conseil</translation>
    </message>
    <message>
        <source>What will you tell, in three sentences?</source>
        <translation>Que raconteras-tu, en trois phrases&#x202f;?</translation>
    </message>
    <message>
        <source>I have not slept well for weeks. It is the work. I would like to say it aloud once.</source>
        <translation>Je dors mal depuis des semaines. C’est le travail. J’aimerais le dire une fois à voix haute.</translation>
    </message>
    <message>
        <source>On which day this week?</source>
        <translation>Quel jour cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>L’invitation</translation>
    </message>
    <message>
        <source>write: have you got half an hour for me this week?</source>
        <translation>j’écris&#xa0;: as-tu une demi-heure pour moi cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>What do you see differently now?</source>
        <translation>Que vois-tu autrement maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>One line is enough.</source>
        <translation>Une ligne suffit.</translation>
    </message>
    <message>
        <source>One honest talk took place.</source>
        <translation>Une conversation sincère a eu lieu.</translation>
    </message>
    <message>
        <source>One insight is noted.</source>
        <translation>Une idée en est notée.</translation>
    </message>
    <message>
        <source>What you want help with</source>
        <translation>Pour quoi tu veux de l’aide</translation>
    </message>
    <message>
        <source>What do you want help with, in two sentences?</source>
        <translation>Pour quoi veux-tu de l’aide, en deux phrases&#x202f;?</translation>
    </message>
    <message>
        <source>I want to move from building to leading. I do not know what to let go of first.</source>
        <translation>Je veux passer de la réalisation à la direction. Je ne sais pas quoi lâcher d’abord.</translation>
    </message>
    <message>
        <source>Five people who have been where you want to go, inside and outside</source>
        <translation>Cinq personnes qui ont été là où tu veux aller, ici et ailleurs</translation>
    </message>
    <message>
        <source>Whom will you ask first?</source>
        <translation>À qui demanderas-tu d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>What will you ask in half an hour?</source>
        <translation>Que demanderas-tu en une demi-heure&#x202f;?</translation>
    </message>
    <message>
        <source>What would you do in my first hundred days?</source>
        <translation>Que ferais-tu dans mes cent premiers jours&#x202f;?</translation>
    </message>
    <message>
        <source>On which day would you like to talk?</source>
        <translation>Quel jour aimerais-tu parler&#x202f;?</translation>
    </message>
    <message>
        <source>write to ask for 30 minutes, once</source>
        <translation>j’écris pour demander 30 minutes, une fois</translation>
    </message>
    <message>
        <source>If it goes well: every how many weeks?</source>
        <translation>Si cela se passe bien&#xa0;: toutes les combien de semaines&#x202f;?</translation>
    </message>
    <message>
        <source>Two talks were held and noted.</source>
        <translation>Deux conversations ont été menées et notées.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Three colleagues you like or are curious about</source>
        <translation>Trois collègues que tu apprécies ou qui éveillent ta curiosité</translation>
    </message>
    <message>
        <source>Whom do you invite this week?</source>
        <translation>Qui invites-tu cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>To what?</source>
        <translation>À quoi&#x202f;?</translation>
    </message>
    <message>
        <source>coffee or tea</source>
        <translation>café ou thé</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>a walk</source>
        <translation>une marche</translation>
    </message>
    <message>
        <source>a call, for those far away</source>
        <translation>un appel, pour ceux qui sont loin</translation>
    </message>
    <message>
        <source>What would you like to know about them, beside work?</source>
        <translation>Qu’aimerais-tu savoir de cette personne, hors travail&#x202f;?</translation>
    </message>
    <message>
        <source>walk over and ask: coffee at three?</source>
        <translation>je vais la voir et je propose&#xa0;: un café à trois heures&#x202f;?</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Deux pauses partagées en trois semaines.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which events, associations or groups are there?</source>
        <translation>Quels événements, associations ou groupes y a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Draws me, 0 to 10</source>
        <translation>M’attire, 0 à 10</translation>
    </message>
    <message>
        <source>Which one do you choose?</source>
        <translation>Laquelle choisis-tu&#x202f;?</translation>
    </message>
    <message>
        <source>It is listed among your people as a community.</source>
        <translation>Elle figure dans ton entourage comme communauté.</translation>
    </message>
    <message>
        <source>On which day do you go, or write there?</source>
        <translation>Quel jour y vas-tu, ou y écris-tu&#x202f;?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Quoi dire</translation>
    </message>
    <message>
        <source>Who are you, in two sentences?</source>
        <translation>Qui es-tu, en deux phrases&#x202f;?</translation>
    </message>
    <message>
        <source>What will you ask two people?</source>
        <translation>Que demanderas-tu à deux personnes&#x202f;?</translation>
    </message>
    <message>
        <source>What excites you in your work right now?</source>
        <translation>Qu’est-ce qui te passionne dans ton travail en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>register, or post my introduction</source>
        <translation>je m’inscris, ou je poste ma présentation</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>Quelles rencontres as-tu faites&#x202f;?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce que font ces gens</translation>
    </message>
    <message>
        <source>How I followed up</source>
        <translation>Comment j’ai repris contact</translation>
    </message>
    <message>
        <source>Two new contacts are noted.</source>
        <translation>Deux nouveaux contacts sont notés.</translation>
    </message>
    <message>
        <source>What drains and what gives</source>
        <translation>Ce qui épuise et ce qui nourrit</translation>
    </message>
    <message>
        <source>What do you do in a week?</source>
        <translation>Que fais-tu dans une semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Energy from -2, it drains me, to 2, it gives me energy.</source>
        <translation>Énergie de -2, cela m’épuise, à 2, cela me donne de l’énergie.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Hours that drain</source>
        <translation>Heures qui épuisent</translation>
    </message>
    <message>
        <source>Hours that give</source>
        <translation>Heures qui nourrissent</translation>
    </message>
    <message>
        <source>Three changes</source>
        <translation>Trois changements</translation>
    </message>
    <message>
        <source>What would you do more of?</source>
        <translation>De quoi voudrais-tu plus&#x202f;?</translation>
    </message>
    <message>
        <source>What less?</source>
        <translation>De quoi moins&#x202f;?</translation>
    </message>
    <message>
        <source>What in another way?</source>
        <translation>Quoi autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Which one do you try for three weeks?</source>
        <translation>Lequel essaies-tu pendant trois semaines&#x202f;?</translation>
    </message>
    <message>
        <source>Does somebody have to agree to it?</source>
        <translation>Faut-il l’accord de quelqu’un&#x202f;?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>De qui&#x202f;?</translation>
    </message>
    <message>
        <source>May I swap the weekly figures for the onboarding until June?</source>
        <translation>Puis-je échanger les chiffres de la semaine contre l’accueil des nouveaux jusqu’en juin&#x202f;?</translation>
    </message>
    <message>
        <source>begin with the change, and look at it again in three weeks</source>
        <translation>je commence le changement, et je le réexamine dans trois semaines</translation>
    </message>
    <message>
        <source>After three weeks</source>
        <translation>Après trois semaines</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#x202f;?</translation>
    </message>
    <message>
        <source>A new worksheet with the same tasks shows the hours side by side.</source>
        <translation>Une nouvelle fiche avec les mêmes tâches montre les heures côte à côte.</translation>
    </message>
    <message>
        <source>You tried one change for three weeks.</source>
        <translation>Tu as essayé un changement pendant trois semaines.</translation>
    </message>
    <message>
        <source>You looked at what it changed.</source>
        <translation>Tu as regardé ce qu’il a changé.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Problems nobody owns</source>
        <translation>Problèmes sans responsable</translation>
    </message>
    <message>
        <source>Three problems around you that nobody owns</source>
        <translation>Trois problèmes autour de toi dont personne ne s’occupe</translation>
    </message>
    <message>
        <source>new people wait two weeks for their access</source>
        <translation>les nouveaux attendent leurs accès deux semaines</translation>
    </message>
    <message>
        <source>Which one needs a skill that you want?</source>
        <translation>Lequel demande une compétence que tu veux&#x202f;?</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>Quelle compétence&#x202f;?</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>Five lines: what, for whom, how much effort, until when</source>
        <translation>Cinq lignes&#xa0;: quoi, pour qui, combien d’effort, jusqu’à quand</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Quand cela finit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What do you drop to make room?</source>
        <translation>Que laisses-tu pour faire de la place&#x202f;?</translation>
    </message>
    <message>
        <source>Its first steps</source>
        <translation>Ses premières étapes</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>À qui l’offres-tu&#x202f;?</translation>
    </message>
    <message>
        <source>send the five lines</source>
        <translation>j’envoie les cinq lignes</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Où en est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Qu’a-t-on répondu&#x202f;?</translation>
    </message>
    <message>
        <source>It was agreed.</source>
        <translation>C’est convenu.</translation>
    </message>
    <message>
        <source>The skill</source>
        <translation>La compétence</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>Que veux-tu savoir faire&#x202f;?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Pourquoi est-ce important pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>Three offers</source>
        <translation>Trois offres</translation>
    </message>
    <message>
        <source>Which courses, workshops or conferences are there?</source>
        <translation>Quels cours, ateliers ou conférences y a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Practice, 0 to 10</source>
        <translation>Pratique, 0 à 10</translation>
    </message>
    <message>
        <source>Which one do you take?</source>
        <translation>Laquelle prends-tu&#x202f;?</translation>
    </message>
    <message>
        <source>What does it cost, in money and hours?</source>
        <translation>Que coûte-t-elle, en argent et en heures&#x202f;?</translation>
    </message>
    <message>
        <source>Does somebody have to approve it?</source>
        <translation>Quelqu’un doit-il donner son accord&#x202f;?</translation>
    </message>
    <message>
        <source>yes, still to ask</source>
        <translation>oui, à demander</translation>
    </message>
    <message>
        <source>yes, asked</source>
        <translation>oui, demandé</translation>
    </message>
    <message>
        <source>yes, granted</source>
        <translation>oui, accordé</translation>
    </message>
    <message>
        <source>yes, refused</source>
        <translation>oui, refusé</translation>
    </message>
    <message>
        <source>Time and use</source>
        <translation>Temps et usage</translation>
    </message>
    <message>
        <source>Which two slots a week are for learning?</source>
        <translation>Quels deux créneaux par semaine sont pour apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Thursday, four to five</source>
        <translation>jeudi, de quatre à cinq heures</translation>
    </message>
    <message>
        <source>Where will you use it within four weeks?</source>
        <translation>Où t’en serviras-tu dans les quatre semaines&#x202f;?</translation>
    </message>
    <message>
        <source>book the place</source>
        <translation>je réserve la place</translation>
    </message>
    <message>
        <source>The course, or its first module, is finished.</source>
        <translation>Le cours, ou son premier module, est terminé.</translation>
    </message>
    <message>
        <source>You used it once at work.</source>
        <translation>Cela t’a servi une fois au travail.</translation>
    </message>
    <message>
        <source>What does your employer offer: budget, courses, mentoring, leave?</source>
        <translation>Que propose ton employeur&#xa0;: budget, cours, mentorat, congés&#x202f;?</translation>
    </message>
    <message>
        <source>Where did you find it, or who told you?</source>
        <translation>Où l’as-tu trouvé, ou qui te l’a dit&#x202f;?</translation>
    </message>
    <message>
        <source>What counts for your next step?</source>
        <translation>Qu’est-ce qui compte pour ta prochaine étape&#x202f;?</translation>
    </message>
    <message>
        <source>Which offer fits it best?</source>
        <translation>Quelle offre y répond le mieux&#x202f;?</translation>
    </message>
    <message>
        <source>Ask for a place</source>
        <translation>Demander une place</translation>
    </message>
    <message>
        <source>Whom do you ask: your boss, or HR?</source>
        <translation>À qui demandes-tu&#xa0;: responsable ou RH&#x202f;?</translation>
    </message>
    <message>
        <source>What exactly do you ask for?</source>
        <translation>Que demandes-tu exactement&#x202f;?</translation>
    </message>
    <message>
        <source>What will you bring back to the team?</source>
        <translation>Que rapporteras-tu à l’équipe&#x202f;?</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>j’envoie la demande</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>Quelle était la raison&#x202f;?</translation>
    </message>
    <message>
        <source>One offer is matched with what counts.</source>
        <translation>Une offre répond à ce qui compte.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a refusal with its reason is noted.</source>
        <translation>Une place est confirmée, ou un refus avec sa raison est noté.</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>L’étagère</translation>
    </message>
    <message>
        <source>In which area do you need a spark?</source>
        <translation>Dans quel domaine te faut-il une étincelle&#x202f;?</translation>
    </message>
    <message>
        <source>leading without shouting</source>
        <translation>diriger sans crier</translation>
    </message>
    <message>
        <source>Books, podcasts, talks</source>
        <translation>Livres, podcasts, exposés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who told me of it</source>
        <translation>Qui m’en a parlé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Which one first?</source>
        <translation>Lequel d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Twenty minutes on three days: which?</source>
        <translation>Vingt minutes sur trois jours&#xa0;: lesquels&#x202f;?</translation>
    </message>
    <message>
        <source>read for twenty minutes before I open my mail</source>
        <translation>je lis vingt minutes avant d’ouvrir mes mails</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Les phrases marquantes</translation>
    </message>
    <message>
        <source>One sentence that struck you, each time</source>
        <translation>Une phrase marquante, à chaque fois</translation>
    </message>
    <message>
        <source>Come back here after reading; three ideas are the aim.</source>
        <translation>Reviens ici après la lecture&#x202f;; trois idées sont le but.</translation>
    </message>
    <message>
        <source>Which one do you try tomorrow?</source>
        <translation>Laquelle essaies-tu demain&#x202f;?</translation>
    </message>
    <message>
        <source>Three ideas are noted.</source>
        <translation>Trois idées sont notées.</translation>
    </message>
    <message>
        <source>One of them was tried.</source>
        <translation>L’une d’elles a été essayée.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Quelque chose à toi</translation>
    </message>
    <message>
        <source>Three things you would like to do outside of work</source>
        <translation>Trois choses que tu aimerais faire hors du travail</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>A first result that takes less than ten hours</source>
        <translation>Un premier résultat qui prend moins de dix heures</translation>
    </message>
    <message>
        <source>one finished wooden box</source>
        <translation>une boîte en bois terminée</translation>
    </message>
    <message>
        <source>Which two slots a week are for it?</source>
        <translation>Quels deux créneaux par semaine sont pour cela&#x202f;?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Will money be involved?</source>
        <translation>Y aura-t-il de l’argent en jeu&#x202f;?</translation>
    </message>
    <message>
        <source>What does your contract say about work on the side?</source>
        <translation>Que dit ton contrat du travail à côté&#x202f;?</translation>
    </message>
    <message>
        <source>lay out the tools on the table</source>
        <translation>je pose les outils sur la table</translation>
    </message>
    <message>
        <source>A first result can be seen.</source>
        <translation>Un premier résultat est visible.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Work last felt right in</source>
        <translation>Le travail semblait encore juste en</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Tu as remarqué que ce n’était plus le cas en</translation>
    </message>
    <message>
        <source>What changed between the two?</source>
        <translation>Qu’est-ce qui a changé entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>People, tasks, health, home. Whatever comes to mind counts.</source>
        <translation>Personnes, tâches, santé, maison. Tout ce qui vient à l’esprit compte.</translation>
    </message>
    <message>
        <source>Dana left and nobody took over her part</source>
        <translation>Dana est partie, et personne n’a repris sa partie</translation>
    </message>
    <message>
        <source>Why, five times</source>
        <translation>Pourquoi, cinq fois</translation>
    </message>
    <message>
        <source>What bothers you most? Then ask of every answer: and why is that?</source>
        <translation>Qu’est-ce qui te gêne le plus&#x202f;? Puis demande à chaque réponse&#xa0;: et pourquoi cela&#x202f;?</translation>
    </message>
    <message>
        <source>Begin with the strongest feeling. Five answers are plenty; stop where nothing new comes.</source>
        <translation>Commence par le sentiment le plus fort. Cinq réponses suffisent largement&#x202f;; arrête-toi quand rien de neuf ne vient.</translation>
    </message>
    <message>
        <source>I dread Mondays</source>
        <translation>Je redoute les lundis</translation>
    </message>
    <message>
        <source>The cause, in one sentence</source>
        <translation>La cause, en une phrase</translation>
    </message>
    <message>
        <source>What do you think it comes from?</source>
        <translation>D’où penses-tu que cela vient&#x202f;?</translation>
    </message>
    <message>
        <source>Since the team was merged in March, nobody decides what comes first.</source>
        <translation>Depuis la fusion de l’équipe en mars, personne ne décide ce qui passe d’abord.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Qu’est-ce qui l’a déclenché&#x202f;?</translation>
    </message>
    <message>
        <source>How sure are you, 0 to 100?</source>
        <translation>Quel est ton degré de certitude, de 0 à 100&#x202f;?</translation>
    </message>
    <message>
        <source>It points to a cause; it proves none. A low number is a good reason to ask somebody.</source>
        <translation>Cela oriente vers une cause&#x202f;; cela n’en prouve aucune. Un chiffre bas est une bonne raison de demander à quelqu’un.</translation>
    </message>
    <message>
        <source>Take it to somebody</source>
        <translation>En parler à quelqu’un</translation>
    </message>
    <message>
        <source>Who knows that time and would tell you what they saw?</source>
        <translation>Qui connaît cette époque et te dirait ce qu’il ou elle a vu&#x202f;?</translation>
    </message>
    <message>
        <source>By which day will you ask?</source>
        <translation>Pour quel jour demanderas-tu&#x202f;?</translation>
    </message>
    <message>
        <source>When did you notice that I had changed?</source>
        <translation>Quand as-tu remarqué un changement chez moi&#x202f;?</translation>
    </message>
    <message>
        <source>The cause stands in one sentence.</source>
        <translation>La cause tient en une phrase.</translation>
    </message>
    <message>
        <source>It has a month.</source>
        <translation>Elle a un mois.</translation>
    </message>
    <message>
        <source>It has a trigger.</source>
        <translation>Elle a un déclencheur.</translation>
    </message>
    <message>
        <source>You said how sure you are.</source>
        <translation>Tu as dit ton degré de certitude.</translation>
    </message>
    <message>
        <source>The belief and the facts</source>
        <translation>L’idée et les faits</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>L’idée, en une ligne</translation>
    </message>
    <message>
        <source>My boss has given up on me</source>
        <translation>Ma cheffe ne croit plus en moi</translation>
    </message>
    <message>
        <source>How sure are you of it now, 0 to 100?</source>
        <translation>Quelle est ta certitude maintenant, de 0 à 100&#x202f;?</translation>
    </message>
    <message>
        <source>What would a camera have recorded that speaks for it?</source>
        <translation>Qu’est-ce qu’une caméra aurait enregistré en sa faveur&#x202f;?</translation>
    </message>
    <message>
        <source>Words and deeds only, with the day. ‘She was annoyed’ is a reading; ‘she looked at her phone twice’ is a fact.</source>
        <translation>Seulement des mots et des actes, avec le jour. «&#xa0;Elle était agacée&#xa0;» est une interprétation&#x202f;; «&#xa0;elle a regardé son téléphone deux fois&#xa0;» est un fait.</translation>
    </message>
    <message>
        <source>On Tuesday she moved our talk for the third time</source>
        <translation>Mardi, elle a repoussé notre conversation pour la troisième fois</translation>
    </message>
    <message>
        <source>And what would it have recorded that speaks against it?</source>
        <translation>Et qu’aurait-elle enregistré en sa défaveur&#x202f;?</translation>
    </message>
    <message>
        <source>She asked me to show the new people round</source>
        <translation>Elle m’a demandé d’accueillir les nouveaux</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>Autres explications</translation>
    </message>
    <message>
        <source>Which other explanations fit the same facts?</source>
        <translation>Quelles autres explications collent aux mêmes faits&#x202f;?</translation>
    </message>
    <message>
        <source>Two at least. They need not be likely, only possible.</source>
        <translation>Deux au moins. Elles n’ont pas à être probables, seulement possibles.</translation>
    </message>
    <message>
        <source>Her own boss fills her calendar</source>
        <translation>C’est sa propre hiérarchie qui remplit son agenda</translation>
    </message>
    <message>
        <source>How sure are you now, 0 to 100?</source>
        <translation>Et ta certitude à présent, de 0 à 100&#x202f;?</translation>
    </message>
    <message>
        <source>The question that would settle it</source>
        <translation>La question qui trancherait</translation>
    </message>
    <message>
        <source>Which one question would settle it?</source>
        <translation>Quelle question trancherait&#x202f;?</translation>
    </message>
    <message>
        <source>Is there something you would like me to do differently?</source>
        <translation>Y a-t-il quelque chose que tu voudrais que je fasse autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Whom can you ask?</source>
        <translation>À qui peux-tu demander&#x202f;?</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Pour quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Say the problem again, with facts only</source>
        <translation>Redis le problème, avec des faits seulement</translation>
    </message>
    <message>
        <source>Three of our talks were moved in April, and I do not know why.</source>
        <translation>Trois de nos conversations ont été repoussées en avril, et je ne sais pas pourquoi.</translation>
    </message>
    <message>
        <source>The belief stands beside three facts.</source>
        <translation>L’idée est à côté de trois faits.</translation>
    </message>
    <message>
        <source>Two rival explanations fit them.</source>
        <translation>Deux explications rivales y répondent.</translation>
    </message>
    <message>
        <source>One question is planned.</source>
        <translation>Une question est prévue.</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>encore vrai</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>nouveau depuis</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>What drew you here, in your words of then?</source>
        <translation>Qu’est-ce qui t’a fait venir, avec tes mots d’alors&#x202f;?</translation>
    </message>
    <message>
        <source>And what has come since, that you did not know then.</source>
        <translation>Et ce qui est venu depuis, que tu ne savais pas alors.</translation>
    </message>
    <message>
        <source>What drew me</source>
        <translation>Ce qui m’attirait</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Three values</source>
        <translation>Trois valeurs</translation>
    </message>
    <message>
        <source>Which three things do you want to meet in a working week?</source>
        <translation>Quelles trois choses veux-tu rencontrer dans une semaine de travail&#x202f;?</translation>
    </message>
    <message>
        <source>How much each matters, and how much there was of it last week, both 0 to 10.</source>
        <translation>À quel point chacune compte, et combien il y en a eu la semaine passée, chaque fois de 0 à 10.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What follows from the largest gap, for the next month?</source>
        <translation>Que découle-t-il du plus grand écart, pour le mois prochain&#x202f;?</translation>
    </message>
    <message>
        <source>One afternoon a week at the bench, with the door shut</source>
        <translation>Un après-midi par semaine à l’établi, porte fermée</translation>
    </message>
    <message>
        <source>write the afternoon into the calendar</source>
        <translation>je mets l’après-midi à l’agenda</translation>
    </message>
    <message>
        <source>The page says what drew you and what is left of it.</source>
        <translation>La page dit ce qui t’attirait et ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Three values are named.</source>
        <translation>Trois valeurs sont nommées.</translation>
    </message>
    <message>
        <source>One consequence is drawn.</source>
        <translation>Une conséquence est tirée.</translation>
    </message>
    <message>
        <source>Dream first</source>
        <translation>Rêver d’abord</translation>
    </message>
    <message>
        <source>What would you do if nothing stood in the way?</source>
        <translation>Que ferais-tu si rien ne s’y opposait&#x202f;?</translation>
    </message>
    <message>
        <source>Twenty minutes are a good length. Aim for fifteen, or tell scenes of one great day in three years. Nothing is judged here; that comes when you end this part.</source>
        <translation>Vingt minutes sont une bonne durée. Vise quinze idées, ou raconte des scènes d’une grande journée dans trois ans. Rien n’est jugé ici&#x202f;; cela vient quand tu termines cette partie.</translation>
    </message>
    <message>
        <source>A workshop with a big table and people who come and go</source>
        <translation>Un atelier avec une grande table et des gens qui vont et viennent</translation>
    </message>
    <message>
        <source>Now choose</source>
        <translation>Maintenant choisir</translation>
    </message>
    <message>
        <source>Which one gives you energy when you read it?</source>
        <translation>Laquelle te donne de l’énergie quand tu la lis&#x202f;?</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>Qu’est-ce qui serait le mieux là-dedans&#x202f;?</translation>
    </message>
    <message>
        <source>What in you stands in its way most?</source>
        <translation>Qu’est-ce qui, en toi, s’y oppose le plus&#x202f;?</translation>
    </message>
    <message>
        <source>I tell myself that it is too late</source>
        <translation>Je me dis que c’est trop tard</translation>
    </message>
    <message>
        <source>If it shows up, what will you do?</source>
        <translation>Si cela se présente, que feras-tu&#x202f;?</translation>
    </message>
    <message>
        <source>How could it begin? The first steps</source>
        <translation>Comment cela pourrait-il commencer&#x202f;? Les premières étapes</translation>
    </message>
    <message>
        <source>Spend one Saturday in the shared workshop</source>
        <translation>Passer un samedi à l’atelier partagé</translation>
    </message>
    <message>
        <source>write to the shared workshop</source>
        <translation>j’écris à l’atelier partagé</translation>
    </message>
    <message>
        <source>One idea is chosen.</source>
        <translation>Une idée est choisie.</translation>
    </message>
    <message>
        <source>Its obstacle has a name.</source>
        <translation>Son obstacle a un nom.</translation>
    </message>
    <message>
        <source>Its first step has a day.</source>
        <translation>Sa première étape a un jour.</translation>
    </message>
    <message>
        <source>Far and near</source>
        <translation>Lointain et proche</translation>
    </message>
    <message>
        <source>Where do you want to be in a year?</source>
        <translation>Où veux-tu être dans un an&#x202f;?</translation>
    </message>
    <message>
        <source>I lead a small team that builds things from start to end</source>
        <translation>Je dirige une petite équipe qui construit des choses de bout en bout</translation>
    </message>
    <message>
        <source>What will be true in twelve weeks that serves it?</source>
        <translation>Qu’est-ce qui sera vrai dans douze semaines et servira cela&#x202f;?</translation>
    </message>
    <message>
        <source>I have led one small piece of work from plan to release</source>
        <translation>J’ai mené un petit chantier du plan à la livraison</translation>
    </message>
    <message>
        <source>How will you count that you get nearer?</source>
        <translation>Comment mesureras-tu que tu t’approches&#x202f;?</translation>
    </message>
    <message>
        <source>steps done, looked at every Friday</source>
        <translation>étapes faites, revues chaque vendredi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Which steps lead there? Each under two hours.</source>
        <translation>Quelles étapes y mènent&#x202f;? Chacune de moins de deux heures.</translation>
    </message>
    <message>
        <source>List what the last three pieces of work had in common</source>
        <translation>Lister ce que les trois derniers chantiers avaient en commun</translation>
    </message>
    <message>
        <source>A goal for twelve weeks stands there.</source>
        <translation>Un objectif à douze semaines est posé.</translation>
    </message>
    <message>
        <source>It has three steps.</source>
        <translation>Il a trois étapes.</translation>
    </message>
    <message>
        <source>The first step is done.</source>
        <translation>La première étape est faite.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Where, out of reach of work?</source>
        <translation>Où, hors de portée du travail&#x202f;?</translation>
    </message>
    <message>
        <source>my aunt’s house by the lake</source>
        <translation>la maison de ma tante au bord du lac</translation>
    </message>
    <message>
        <source>Who needs to know that you cannot be reached?</source>
        <translation>Qui doit savoir que l’on ne peut pas te joindre&#x202f;?</translation>
    </message>
    <message>
        <source>How will the day go?</source>
        <translation>Comment se passera la journée&#x202f;?</translation>
    </message>
    <message>
        <source>Rest first, then look back, then dream, then choose one thing. Leave gaps.</source>
        <translation>D’abord se reposer, puis regarder en arrière, puis rêver, puis choisir une chose. Laisse des vides.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>À quoi réfléchir</translation>
    </message>
    <message>
        <source>Which questions do you take along?</source>
        <translation>Quelles questions emportes-tu&#x202f;?</translation>
    </message>
    <message>
        <source>What would I miss if I left?</source>
        <translation>Qu’est-ce qui me manquerait si je partais&#x202f;?</translation>
    </message>
    <message>
        <source>What you bring home</source>
        <translation>Ce que tu rapportes</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Qu’as-tu remarqué&#x202f;?</translation>
    </message>
    <message>
        <source>The one thing you begin</source>
        <translation>La chose que tu commences</translation>
    </message>
    <message>
        <source>The one thing you stop</source>
        <translation>La chose que tu arrêtes</translation>
    </message>
    <message>
        <source>The retreat took place.</source>
        <translation>La retraite a eu lieu.</translation>
    </message>
    <message>
        <source>One goal came home with you.</source>
        <translation>Tu en as rapporté un objectif.</translation>
    </message>
    <message>
        <source>So did one stop.</source>
        <translation>Et une chose à arrêter.</translation>
    </message>
    <message>
        <source>Is there a new area that you would like to try for a while?</source>
        <translation>Y a-t-il un nouveau domaine que tu aimerais essayer quelque temps&#xa0;?</translation>
    </message>
    <message>
        <source>It becomes a card of its own, and its end asks for a verdict.</source>
        <translation>Il devient une carte à part, et sa fin demande un verdict.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand&#xa0;?</translation>
    </message>
    <message>
        <source>Which of them is staying where you are?</source>
        <translation>Laquelle revient à rester où tu es&#x202f;?</translation>
    </message>
    <message>
        <source>If one is: the Friday page tells when your gut and these sums point to different sides.</source>
        <translation>S’il y en a une&#xa0;: la page du vendredi signale quand ton intuition et ces sommes vont dans des sens différents.</translation>
    </message>
    <message>
        <source>Which finished learning belongs in it, too?</source>
        <translation>Quels apprentissages terminés y ont aussi leur place&#x202f;?</translation>
    </message>
    <message>
        <source>Which cards of your board are among it?</source>
        <translation>Quelles cartes de ton tableau en font partie&#x202f;?</translation>
    </message>
    <message>
        <source>For afterwards</source>
        <translation>Pour après</translation>
    </message>
    <message>
        <source>Fill this in when you are back, and finish the worksheet again: the card takes it over.</source>
        <translation>Remplis ceci à ton retour, puis termine la fiche de nouveau&#xa0;: la carte le reprend.</translation>
    </message>
    <message>
        <source>Tick what you have brought up to date. Each keeps its day, also for the next time.</source>
        <translation>Coche ce que tu as mis à jour. Chacun garde son jour, aussi pour la prochaine fois.</translation>
    </message>
    <message>
        <source>On which days is it to be?</source>
        <translation>Quels jours&#x202f;?</translation>
    </message>
    <message>
        <source>It stands on Today on these days. None chosen: on every working day.</source>
        <translation>Il figure sur «&#xa0;Aujourd’hui&#xa0;» ces jours-là. Aucun choisi&#xa0;: chaque jour de travail.</translation>
    </message>
    <message>
        <source>Until which day, if it is more than one?</source>
        <translation>Jusqu’à quel jour, s’il y en a plusieurs&#x202f;?</translation>
    </message>
    <message>
        <source>No reminder comes until it is over.</source>
        <translation>Aucun rappel ne vient avant la fin.</translation>
    </message>
    <message>
        <source>It becomes a card of its own.</source>
        <translation>Cela devient une carte à part.</translation>
    </message>
    <message>
        <source>Look inside your organisation first. Each becomes a card of its own.</source>
        <translation>Regarde d’abord dans ton organisation. Chacun devient une carte à part.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Three talks about how the work is were held.</source>
        <translation>Trois conversations sur la réalité du travail ont eu lieu.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>un autre travail</translation>
    </message>
    <message>
        <source>a business of my own</source>
        <translation>ma propre entreprise</translation>
    </message>
    <message>
        <source>What is marked ‘renegotiate’ goes on the sheet of a talk.</source>
        <translation>Ce qui est marqué «&#xa0;renégocier&#xa0;» va sur la feuille d’une conversation.</translation>
    </message>
    <message>
        <source>Mark nothing when nothing is too much, and go on.</source>
        <translation>Si rien n’est de trop, ne marque rien et continue.</translation>
    </message>
    <message>
        <source>Within two weeks you kept them on as many days as you planned, or on ten if that is less.</source>
        <translation>En deux semaines, tu les as tenus autant de jours que prévu, ou dix si c’est moins.</translation>
    </message>
    <message>
        <source>When you finish, they leave Doing and wait in Next, but for the one that you choose.</source>
        <translation>Quand tu termines, elles quittent «&#xa0;En cours&#xa0;» et attendent dans «&#xa0;Ensuite&#xa0;», sauf celle que tu choisis.</translation>
    </message>
    <message>
        <source>It becomes the limit on Doing.</source>
        <translation>Cela devient la limite de «&#xa0;En cours&#xa0;».</translation>
    </message>
    <message>
        <source>You followed up with two of them.</source>
        <translation>Tu as repris contact avec deux d’entre eux.</translation>
    </message>
    <message>
        <source>It says how much it is.</source>
        <translation>Il est dit quelle ampleur cela a.</translation>
    </message>
    <message>
        <source>It has an end.</source>
        <translation>Cela a une fin.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>What is marked ‘hand back’ goes on the sheet of a talk.</source>
        <translation>Ce qui est marqué «&#xa0;rendre&#xa0;» va sur la feuille d’une conversation.</translation>
    </message>
    <message>
        <source>Mark nothing when you keep it all, and go on.</source>
        <translation>Si tu gardes tout, ne marque rien et continue.</translation>
    </message>
    <message>
        <source>To whom do you hand it back?</source>
        <translation>À qui le rends-tu&#xa0;?</translation>
    </message>
    <message>
        <source>What will you say?</source>
        <translation>Que diras-tu&#xa0;?</translation>
    </message>
    <message>
        <source>I cannot do the rota beside the figures. Who can take it from Monday?</source>
        <translation>Je n’arrive pas à tenir le planning en plus des chiffres. Qui peut le prendre à partir de lundi&#xa0;?</translation>
    </message>
    <message>
        <source>Within two weeks you started on five days, or on all that you chose if those are fewer.</source>
        <translation>En deux semaines, tu t’y es mis cinq jours, ou tous les jours choisis s’il y en a moins.</translation>
    </message>
    <message>
        <source>Within two weeks one of them was done on eight days, or on four in five of those that you chose.</source>
        <translation>En deux semaines, l’une d’elles a été faite huit jours, ou quatre sur cinq des jours choisis.</translation>
    </message>
    <message>
        <source>Fill this in as it goes, and finish the worksheet again: the card takes the day over.</source>
        <translation>Remplis ceci au fur et à mesure, puis termine à nouveau la fiche&#xa0;: la carte reprend le jour.</translation>
    </message>
    <message>
        <source>On which day do you ask again?</source>
        <translation>Quel jour redemanderas-tu&#xa0;?</translation>
    </message>
    <message>
        <source>When do you come back to it?</source>
        <translation>Quand y reviendras-tu&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it empty when that was the last word.</source>
        <translation>Laisse vide si c’était le dernier mot.</translation>
    </message>
    <message>
        <source>Within two weeks, if it can be.</source>
        <translation>Dans les deux semaines, si possible.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The post went to @{mate}. I smiled and went for a walk. #growth</source>
        <translation>Le poste est allé à @{mate}. J’ai souri, puis j’ai marché. #évolution</translation>
    </message>
    <message>
        <source>@{mate} has given notice. Six years of knowing why things are as they are, in one cardboard box. #change</source>
        <translation>@{mate} a donné sa démission. Six ans à savoir pourquoi les choses sont ainsi, dans un carton. #changement</translation>
    </message>
    <message>
        <source>The big one is handed over. Everybody was pleased, and I stood beside it and felt nothing. #mood</source>
        <translation>Le gros projet est livré. Tout le monde se réjouissait, et moi, à côté, je n’ai rien senti. #humeur</translation>
    </message>
    <message>
        <source>It got loud between @{mate} and me, in front of the others. I can still hear it. #team</source>
        <translation>Le ton est monté entre @{mate} et moi, devant les autres. Je l’entends encore. #équipe</translation>
    </message>
    <message>
        <source>We are six weeks late with {project}, and since today everybody knows. #load</source>
        <translation>Nous avons six semaines de retard sur {project}, et depuis aujourd’hui tout le monde le sait. #charge</translation>
    </message>
    <message>
        <source>They want an answer about the other post by spring. I said that I would think about it. #decision</source>
        <translation>Ils veulent une réponse pour l’autre poste d’ici le printemps. J’ai dit que j’y réfléchirais. #décision</translation>
    </message>
    <message>
        <source>Two people are ill, and @{lead} asked whether I could take both shifts for a while. I heard myself say yes. #load</source>
        <translation>Deux personnes sont malades, et @{lead} a demandé si je pouvais prendre les deux services un moment. J’ai entendu ma voix dire oui. #charge</translation>
    </message>
    <message>
        <source>Ask {lead} what the lead planner role takes</source>
        <translation>Demander à {lead} ce qu’exige le poste de responsable</translation>
    </message>
    <message>
        <source>The post went to somebody else, and I never asked what was missing.</source>
        <translation>Le poste est allé à quelqu’un d’autre, et je n’ai jamais demandé ce qui manquait.</translation>
    </message>
    <message>
        <source>Write down three results of this year, with numbers</source>
        <translation>Noter trois résultats de cette année, avec des chiffres</translation>
    </message>
    <message>
        <source>Read the two job profiles on the intranet</source>
        <translation>Lire les deux profils de poste sur l’intranet</translation>
    </message>
    <message>
        <source>Offer {lead} two dates and send the topic ahead</source>
        <translation>Proposer deux dates à {lead} et envoyer le sujet à l’avance</translation>
    </message>
    <message>
        <source>Ask what was missing, what would show it, by when, and who decides</source>
        <translation>Demander ce qui manquait, ce qui le montrerait, pour quand, et qui décide</translation>
    </message>
    <message>
        <source>lunch on Tuesday is over</source>
        <translation>le déjeuner du mardi est fini</translation>
    </message>
    <message>
        <source>I write the three lines to {lead} before I open anything else</source>
        <translation>j’écris les trois lignes à {lead} avant d’ouvrir quoi que ce soit d’autre</translation>
    </message>
    <message>
        <source>**Results so far**

- {project}: from {n} minutes to four
- two trainees on their own feet
- the delay page, used on nine lines

One wish, one offer. No complaint about what was.</source>
        <translation>**Résultats jusqu’ici**

- {project}&#xa0;: de {n} minutes à quatre
- deux apprentis qui volent de leurs propres ailes
- la page des retards, utilisée sur neuf lignes

Un souhait, une offre. Aucune plainte sur le passé.</translation>
    </message>
    <message>
        <source>Decide: lead track, expert track, or Control</source>
        <translation>Décider&#xa0;: encadrement, expertise ou régulation</translation>
    </message>
    <message>
        <source>I have turned this over for months. Waiting has a price, too.</source>
        <translation>Je retourne cela depuis des mois. Attendre a aussi un prix.</translation>
    </message>
    <message>
        <source>One plus and one minus for each, and for staying as it is</source>
        <translation>Un plus et un moins pour chacune, et pour rester comme c’est</translation>
    </message>
    <message>
        <source>Talk it through with {mentor}</source>
        <translation>En parler à fond avec {mentor}</translation>
    </message>
    <message>
        <source>Say the decision aloud to {kin}</source>
        <translation>Dire la décision à voix haute à {kin}</translation>
    </message>
    <message>
        <source>it is Saturday and the coffee is made</source>
        <translation>c’est samedi et que le café est prêt</translation>
    </message>
    <message>
        <source>I fill in one row of the table</source>
        <translation>je remplis une ligne du tableau</translation>
    </message>
    <message>
        <source>Finish the forecasting course</source>
        <translation>Terminer le cours de prévision</translation>
    </message>
    <message>
        <source>The one skill that both roles ask for.</source>
        <translation>La seule compétence que demandent les deux postes.</translation>
    </message>
    <message>
        <source>Modules one to three</source>
        <translation>Modules un à trois</translation>
    </message>
    <message>
        <source>Modules four and five</source>
        <translation>Modules quatre et cinq</translation>
    </message>
    <message>
        <source>Redo the Sunday forecast with it</source>
        <translation>Refaire avec lui la prévision du dimanche</translation>
    </message>
    <message>
        <source>Show the result to {mate2}</source>
        <translation>Montrer le résultat à {mate2}</translation>
    </message>
    <message>
        <source>Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.</source>
        <translation>Deux créneaux par semaine, mercredi et dimanche. Le module trois a pris deux fois plus de temps qu’annoncé.</translation>
    </message>
    <message>
        <source>Coffee with somebody from Control</source>
        <translation>Un café avec quelqu’un de la régulation</translation>
    </message>
    <message>
        <source>I know their screens, not their days.</source>
        <translation>Je connais leurs écrans, pas leurs journées.</translation>
    </message>
    <message>
        <source>Ask {mate2} for a name</source>
        <translation>Demander un nom à {mate2}</translation>
    </message>
    <message>
        <source>Invite, and bring two questions</source>
        <translation>Inviter, et apporter deux questions</translation>
    </message>
    <message>
        <source>Hand the ticket export over to {mate}</source>
        <translation>Confier l’export des billets à {mate}</translation>
    </message>
    <message>
        <source>It was only meant for a month or two.</source>
        <translation>Ce ne devait être que pour un mois ou deux.</translation>
    </message>
    <message>
        <source>Write the two pages it needs</source>
        <translation>Écrire les deux pages qu’il faut</translation>
    </message>
    <message>
        <source>One run together</source>
        <translation>Un passage ensemble</translation>
    </message>
    <message>
        <source>One run without me</source>
        <translation>Un passage sans moi</translation>
    </message>
    <message>
        <source>Lead a small group that plans for people who cannot run for a bus</source>
        <translation>Diriger un petit groupe qui planifie pour ceux qui ne peuvent pas courir après un bus</translation>
    </message>
    <message>
        <source>The idea that was left when I had crossed out the sensible ones.</source>
        <translation>L’idée qui restait quand j’avais barré les raisonnables.</translation>
    </message>
    <message>
        <source>Speak about honest forecasts at the transport days</source>
        <translation>Parler de prévisions honnêtes aux journées du transport</translation>
    </message>
    <message>
        <source>I have something to say, and I would have to learn to say it.</source>
        <translation>J’ai quelque chose à dire, et il me faudrait apprendre à le dire.</translation>
    </message>
    <message>
        <source>Read last year’s programme</source>
        <translation>Lire le programme de l’an dernier</translation>
    </message>
    <message>
        <source>A three-month exchange with a night train company</source>
        <translation>Trois mois d’échange avec une compagnie de trains de nuit</translation>
    </message>
    <message>
        <source>To see whether it is the work or the house.</source>
        <translation>Pour voir si c’est le travail ou la maison.</translation>
    </message>
    <message>
        <source>Four days a week, without guilt</source>
        <translation>Quatre jours par semaine, sans mauvaise conscience</translation>
    </message>
    <message>
        <source>Put this year’s results on one page</source>
        <translation>Mettre les résultats de cette année sur une page</translation>
    </message>
    <message>
        <source>I could not have named three when {mentor} asked.</source>
        <translation>Je n’aurais pas pu en citer trois quand {mentor} a demandé.</translation>
    </message>
    <message>
        <source>Go through the log and mark the wins</source>
        <translation>Parcourir le carnet et marquer les réussites</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>Un chiffre pour chacune</translation>
    </message>
    <message>
        <source>Let {friend} read it</source>
        <translation>Faire lire à {friend}</translation>
    </message>
    <message>
        <source>Home by six, three evenings a week</source>
        <translation>À la maison à six heures, trois soirs par semaine</translation>
    </message>
    <message>
        <source>The evenings were gone before I noticed.</source>
        <translation>Les soirées étaient passées avant que je m’en aperçoive.</translation>
    </message>
    <message>
        <source>Choose the three evenings</source>
        <translation>Choisir les trois soirs</translation>
    </message>
    <message>
        <source>Tell {mate} and {lead}</source>
        <translation>Prévenir {mate} et {lead}</translation>
    </message>
    <message>
        <source>Four weeks, with a mark for each evening</source>
        <translation>Quatre semaines, avec un trait pour chaque soir</translation>
    </message>
    <message>
        <source>it is half past five</source>
        <translation>cinq heures et demie sonnent</translation>
    </message>
    <message>
        <source>I write down tomorrow’s first task and close everything</source>
        <translation>j’écris la première tâche de demain et je ferme tout</translation>
    </message>
    <message>
        <source>Say in the review what the double shift cost</source>
        <translation>Dire en rétrospective ce que le double service a coûté</translation>
    </message>
    <message>
        <source>Everybody knew it, and nobody had said it.</source>
        <translation>Tout le monde le savait, et personne ne l’avait dit.</translation>
    </message>
    <message>
        <source>Two facts with dates</source>
        <translation>Deux faits avec des dates</translation>
    </message>
    <message>
        <source>One wish, one offer</source>
        <translation>Un souhait, une offre</translation>
    </message>
    <message>
        <source>Say it, then be quiet</source>
        <translation>Le dire, puis se taire</translation>
    </message>
    <message>
        <source>Garden sensors: first week of readings</source>
        <translation>Capteurs du jardin&#xa0;: première semaine de relevés</translation>
    </message>
    <message>
        <source>To make something that nobody has ordered.</source>
        <translation>Pour faire quelque chose que personne n’a commandé.</translation>
    </message>
    <message>
        <source>Solder the second one</source>
        <translation>Souder le deuxième</translation>
    </message>
    <message>
        <source>Hang both up by the raised bed</source>
        <translation>Accrocher les deux près du carré potager</translation>
    </message>
    <message>
        <source>Draw seven days</source>
        <translation>Tracer sept jours</translation>
    </message>
    <message>
        <source>What was said, and what I made of it</source>
        <translation>Ce qui a été dit, et ce que j’en ai fait</translation>
    </message>
    <message>
        <source>‘They do not want me there’ is a reading.</source>
        <translation>«&#xa0;Ils ne veulent pas de moi là-bas&#xa0;» est une interprétation.</translation>
    </message>
    <message>
        <source>Three facts for it, three against</source>
        <translation>Trois faits pour, trois contre</translation>
    </message>
    <message>
        <source>Two other explanations</source>
        <translation>Deux autres explications</translation>
    </message>
    <message>
        <source>One question that would settle it</source>
        <translation>Une question qui trancherait</translation>
    </message>
    <message>
        <source>Two talks with {mentor}</source>
        <translation>Deux conversations avec {mentor}</translation>
    </message>
    <message>
        <source>Somebody who has been where I want to go.</source>
        <translation>Quelqu’un qui a été là où je veux aller.</translation>
    </message>
    <message>
        <source>Write in two sentences what I want help with</source>
        <translation>Écrire en deux phrases pour quoi je veux de l’aide</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Première conversation</translation>
    </message>
    <message>
        <source>Second talk, with a question of my own</source>
        <translation>Deuxième conversation, avec une question à moi</translation>
    </message>
    <message>
        <source>Finished: {goal}.</source>
        <translation>Terminé&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>‘{goal}’ is done.</source>
        <translation>«&#xa0;{goal}&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>Done at last: {goal}. Marked it with a walk.</source>
        <translation>Enfin fait&#xa0;: {goal}. Fêté par une marche.</translation>
    </message>
    <message>
        <source>{goal}. It is done, and it was worth doing.</source>
        <translation>{goal}. C’est fait, et cela valait la peine.</translation>
    </message>
    <message>
        <source>Noor</source>
        <translation>Noor</translation>
    </message>
    <message>
        <source>Ivo</source>
        <translation>Simon</translation>
    </message>
    <message>
        <source>Hanne</source>
        <translation>Jeanne</translation>
    </message>
    <message>
        <source>Teo</source>
        <translation>Théo</translation>
    </message>
    <message>
        <source>Mira</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Kwame</source>
        <translation>Kwame</translation>
    </message>
    <message>
        <source>Lotte</source>
        <translation>Lotte</translation>
    </message>
    <message>
        <source>Emre</source>
        <translation>Karim</translation>
    </message>
    <message>
        <source>Saskia</source>
        <translation>Saskia</translation>
    </message>
    <message>
        <source>Yusuf</source>
        <translation>Yusuf</translation>
    </message>
    <message>
        <source>Bea</source>
        <translation>Béa</translation>
    </message>
    <message>
        <source>Arvid</source>
        <translation>Bastien</translation>
    </message>
    <message>
        <source>Chiara</source>
        <translation>Chiara</translation>
    </message>
    <message>
        <source>Dilan</source>
        <translation>Dilan</translation>
    </message>
    <message>
        <source>Oskar</source>
        <translation>Victor</translation>
    </message>
    <message>
        <source>Renate</source>
        <translation>Renée</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Milan</translation>
    </message>
    <message>
        <source>Vera</source>
        <translation>Vera</translation>
    </message>
    <message>
        <source>Stefan</source>
        <translation>Stéphane</translation>
    </message>
    <message>
        <source>Amina</source>
        <translation>Nadia</translation>
    </message>
    <message>
        <source>Ulla</source>
        <translation>Solange</translation>
    </message>
    <message>
        <source>Henrik</source>
        <translation>Rémi</translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Paula</source>
        <translation>Paula</translation>
    </message>
    <message>
        <source>Jonte</source>
        <translation>Maël</translation>
    </message>
    <message>
        <source>Samira</source>
        <translation>Samira</translation>
    </message>
    <message>
        <source>Jule</source>
        <translation>Julie</translation>
    </message>
    <message>
        <source>Ben</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>the delay forecast</source>
        <translation>la prévision des retards</translation>
    </message>
    <message>
        <source>the timetable import</source>
        <translation>l’import des horaires</translation>
    </message>
    <message>
        <source>the night bus map</source>
        <translation>la carte des bus de nuit</translation>
    </message>
    <message>
        <source>the platform display feed</source>
        <translation>la page des quais</translation>
    </message>
    <message>
        <source>the stop search</source>
        <translation>la recherche d’arrêts</translation>
    </message>
    <message>
        <source>the roster check</source>
        <translation>la vérification des plannings</translation>
    </message>
    <message>
        <source>the ticket export</source>
        <translation>l’export des billets</translation>
    </message>
    <message>
        <source>the lift status page</source>
        <translation>la page des ascenseurs</translation>
    </message>
    <message>
        <source>the Sunday forecast</source>
        <translation>la prévision du dimanche</translation>
    </message>
    <message>
        <source>the detour planner</source>
        <translation>la carte des déviations</translation>
    </message>
    <message>
        <source>the depot dashboard</source>
        <translation>la vue du dépôt</translation>
    </message>
    <message>
        <source>the route comparison</source>
        <translation>la comparaison des trajets</translation>
    </message>
    <message>
        <source>the harbour office</source>
        <translation>au bureau du port</translation>
    </message>
    <message>
        <source>the café by the lock</source>
        <translation>au café de l’écluse</translation>
    </message>
    <message>
        <source>the old depot</source>
        <translation>au vieux dépôt</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>à la bibliothèque</translation>
    </message>
    <message>
        <source>Trace when work stopped feeling right</source>
        <translation>Retrouver quand le travail a cessé de sonner juste</translation>
    </message>
    <message>
        <source>It did not begin last week.</source>
        <translation>Cela n’a pas commencé la semaine dernière.</translation>
    </message>
    <message>
        <source>Mark the last good month</source>
        <translation>Marquer le dernier bon mois</translation>
    </message>
    <message>
        <source>List what changed after it</source>
        <translation>Noter ce qui a changé après</translation>
    </message>
    <message>
        <source>One sentence with a date</source>
        <translation>Une phrase avec une date</translation>
    </message>
    <message>
        <source>Two fixed breaks a day</source>
        <translation>Deux pauses fixes par jour</translation>
    </message>
    <message>
        <source>I am tired before noon.</source>
        <translation>La fatigue arrive avant midi.</translation>
    </message>
    <message>
        <source>Put them into the calendar</source>
        <translation>Les mettre à l’agenda</translation>
    </message>
    <message>
        <source>One week outside, whatever the weather</source>
        <translation>Une semaine dehors, par tous les temps</translation>
    </message>
    <message>
        <source>Two weeks, ten days kept</source>
        <translation>Deux semaines, dix jours tenus</translation>
    </message>
    <message>
        <source>the half-past-ten call ends</source>
        <translation>l’appel de dix heures et demie se termine</translation>
    </message>
    <message>
        <source>I go once round the yard</source>
        <translation>je fais le tour de la cour</translation>
    </message>
    <message>
        <source>Tell {lead} what came with {mate}’s leaving</source>
        <translation>Dire à {lead} ce que m’a valu le départ de {mate}</translation>
    </message>
    <message>
        <source>I carry two jobs and get thanked for one.</source>
        <translation>Je porte deux postes et on me remercie pour un.</translation>
    </message>
    <message>
        <source>List what I took over, with hours</source>
        <translation>Noter ce que j’ai repris, avec les heures</translation>
    </message>
    <message>
        <source>Ask for thirty minutes</source>
        <translation>Demander trente minutes</translation>
    </message>
    <message>
        <source>Name two things to drop</source>
        <translation>Nommer deux choses à lâcher</translation>
    </message>
    <message>
        <source>Write down what we agreed</source>
        <translation>Écrire ce que nous avons convenu</translation>
    </message>
    <message>
        <source>Three open things at most</source>
        <translation>Trois choses ouvertes au plus</translation>
    </message>
    <message>
        <source>Everything is half done.</source>
        <translation>Tout est à moitié fait.</translation>
    </message>
    <message>
        <source>Write down all that is open</source>
        <translation>Noter tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>Give two back</source>
        <translation>En rendre deux</translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation>Prévenir ceux qui attendent</translation>
    </message>
    <message>
        <source>No messages after eight</source>
        <translation>Pas de messages après huit heures</translation>
    </message>
    <message>
        <source>The evening belongs to nobody’s inbox.</source>
        <translation>La soirée n’appartient à aucune messagerie.</translation>
    </message>
    <message>
        <source>Take work mail off the phone</source>
        <translation>Retirer les mails du travail du téléphone</translation>
    </message>
    <message>
        <source>Tell the two people who would notice</source>
        <translation>Prévenir les deux personnes qui le remarqueraient</translation>
    </message>
    <message>
        <source>Ten evenings</source>
        <translation>Dix soirs</translation>
    </message>
    <message>
        <source>Clear the air with {mate}</source>
        <translation>Mettre les choses au clair avec {mate}</translation>
    </message>
    <message>
        <source>We have been polite since {project}, and nothing else.</source>
        <translation>Depuis {project}, nous sommes polis, et rien d’autre.</translation>
    </message>
    <message>
        <source>My side and theirs, on one page</source>
        <translation>Mon côté et le sien, sur une page</translation>
    </message>
    <message>
        <source>Ask for a walk</source>
        <translation>Proposer une marche</translation>
    </message>
    <message>
        <source>Listen first, then one proposal</source>
        <translation>Écouter d’abord, puis une proposition</translation>
    </message>
    <message>
        <source>{mate} is in the office and the morning is calm</source>
        <translation>{mate} est au bureau et que la matinée est calme</translation>
    </message>
    <message>
        <source>I ask for a walk after lunch</source>
        <translation>je propose une marche après le déjeuner</translation>
    </message>
    <message>
        <source>Tell {friend} how it really is</source>
        <translation>Dire à {friend} comment c’est vraiment</translation>
    </message>
    <message>
        <source>I say ‘fine’ to everybody.</source>
        <translation>Je dis «&#xa0;ça va&#xa0;» à tout le monde.</translation>
    </message>
    <message>
        <source>Ask for an evening</source>
        <translation>Demander une soirée</translation>
    </message>
    <message>
        <source>Say whether I want advice or an ear</source>
        <translation>Dire si je veux un conseil ou une oreille</translation>
    </message>
    <message>
        <source>Lunch with {mate2}, not about work</source>
        <translation>Déjeuner avec {mate2}, sans parler travail</translation>
    </message>
    <message>
        <source>Whole days without a real talk.</source>
        <translation>Des journées entières sans vraie conversation.</translation>
    </message>
    <message>
        <source>Invite for this week</source>
        <translation>Inviter pour cette semaine</translation>
    </message>
    <message>
        <source>Fix a next time</source>
        <translation>Fixer une prochaine fois</translation>
    </message>
    <message>
        <source>Go to the planners’ evening and speak with two people</source>
        <translation>Aller à la soirée des planificateurs et parler à deux personnes</translation>
    </message>
    <message>
        <source>I only know how we do it here.</source>
        <translation>Je ne connais que notre façon de faire.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Two questions on a card</source>
        <translation>Deux questions sur une carte</translation>
    </message>
    <message>
        <source>Write to one of them within the week</source>
        <translation>Écrire à l’une d’elles dans la semaine</translation>
    </message>
    <message>
        <source>Find somebody to think with</source>
        <translation>Trouver quelqu’un avec qui réfléchir</translation>
    </message>
    <message>
        <source>In my own head I only go in circles.</source>
        <translation>Dans ma tête, je tourne en rond.</translation>
    </message>
    <message>
        <source>Five names, inside and outside</source>
        <translation>Cinq noms, ici et ailleurs</translation>
    </message>
    <message>
        <source>Ask one for half an hour</source>
        <translation>Demander une demi-heure à l’une</translation>
    </message>
    <message>
        <source>Agree on a rhythm, or go to the next name</source>
        <translation>Convenir d’un rythme, ou passer au nom suivant</translation>
    </message>
    <message>
        <source>Swap the status report for a week in the field</source>
        <translation>Échanger le rapport d’avancement contre une semaine sur le terrain</translation>
    </message>
    <message>
        <source>Days with drivers give energy, reports take it.</source>
        <translation>Les jours avec les conducteurs donnent de l’énergie, les rapports en prennent.</translation>
    </message>
    <message>
        <source>Every task with plus or minus, for a week</source>
        <translation>Chaque tâche avec plus ou moins, pendant une semaine</translation>
    </message>
    <message>
        <source>Get {lead}’s yes</source>
        <translation>Obtenir le oui de {lead}</translation>
    </message>
    <message>
        <source>Three weeks, then compare</source>
        <translation>Trois semaines, puis comparer</translation>
    </message>
    <message>
        <source>Why I came here: then and now</source>
        <translation>Pourquoi ici&#xa0;: avant et maintenant</translation>
    </message>
    <message>
        <source>What drew me in must have gone somewhere.</source>
        <translation>Ce qui m’attirait doit bien être quelque part.</translation>
    </message>
    <message>
        <source>What I wrote in the application</source>
        <translation>Ce que j’avais écrit dans ma candidature</translation>
    </message>
    <message>
        <source>Still true, gone, new</source>
        <translation>Encore vrai, parti, nouveau</translation>
    </message>
    <message>
        <source>One consequence for next month</source>
        <translation>Une conséquence pour le mois prochain</translation>
    </message>
    <message>
        <source>Fifteen ideas without a but</source>
        <translation>Quinze idées sans un mais</translation>
    </message>
    <message>
        <source>Nothing ahead that I look forward to.</source>
        <translation>Rien devant moi dont je me réjouisse.</translation>
    </message>
    <message>
        <source>Twenty minutes, no judging</source>
        <translation>Vingt minutes, sans juger</translation>
    </message>
    <message>
        <source>Circle one</source>
        <translation>En entourer une</translation>
    </message>
    <message>
        <source>What stands in the way, and what then</source>
        <translation>Ce qui s’y oppose, et que faire alors</translation>
    </message>
    <message>
        <source>One goal for the quarter, in steps under two hours</source>
        <translation>Un objectif pour le trimestre, en étapes de moins de deux heures</translation>
    </message>
    <message>
        <source>I chase everybody’s targets but mine.</source>
        <translation>Je cours après les buts de tous sauf les miens.</translation>
    </message>
    <message>
        <source>The year in one sentence</source>
        <translation>L’année en une phrase</translation>
    </message>
    <message>
        <source>The quarter that serves it</source>
        <translation>Le trimestre qui la sert</translation>
    </message>
    <message>
        <source>First step into the calendar</source>
        <translation>La première étape à l’agenda</translation>
    </message>
    <message>
        <source>A weekend at {place} with paper and no screen</source>
        <translation>Un week-end {place}, avec du papier et sans écran</translation>
    </message>
    <message>
        <source>To hear my own opinion again.</source>
        <translation>Pour entendre à nouveau ma propre opinion.</translation>
    </message>
    <message>
        <source>Book it and tell {kin}</source>
        <translation>Réserver et prévenir {kin}</translation>
    </message>
    <message>
        <source>Rest, look back, dream, choose one</source>
        <translation>Se reposer, regarder en arrière, rêver, choisir une chose</translation>
    </message>
    <message>
        <source>One goal and one stop, in writing</source>
        <translation>Un objectif et une chose à arrêter, par écrit</translation>
    </message>
    <message>
        <source>Offer to rebuild {project}</source>
        <translation>Proposer de reconstruire {project}</translation>
    </message>
    <message>
        <source>I could do my week asleep.</source>
        <translation>Je pourrais faire ma semaine en dormant.</translation>
    </message>
    <message>
        <source>Five lines: what, how long, what I drop for it</source>
        <translation>Cinq lignes&#xa0;: quoi, combien de temps, ce que je laisse pour cela</translation>
    </message>
    <message>
        <source>Show them to {mate2}</source>
        <translation>Les montrer à {mate2}</translation>
    </message>
    <message>
        <source>Offer it to {lead}</source>
        <translation>L’offrir à {lead}</translation>
    </message>
    <message>
        <source>Claim the training budget</source>
        <translation>Demander le budget de formation</translation>
    </message>
    <message>
        <source>It lapses every December.</source>
        <translation>Il expire chaque décembre.</translation>
    </message>
    <message>
        <source>Find the form</source>
        <translation>Trouver le formulaire</translation>
    </message>
    <message>
        <source>Match one offer with the next role</source>
        <translation>Trouver l’offre qui mène au prochain poste</translation>
    </message>
    <message>
        <source>Ask {lead} to sign</source>
        <translation>Demander la signature de {lead}</translation>
    </message>
    <message>
        <source>Decide about the offer from the ministry</source>
        <translation>Décider de l’offre du ministère</translation>
    </message>
    <message>
        <source>They will not ask a third time.</source>
        <translation>Ils ne demanderont pas une troisième fois.</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>Ce que coûte l’attente</translation>
    </message>
    <message>
        <source>Tell {kin} the day by which I decide</source>
        <translation>Dire à {kin} pour quel jour je décide</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Les appeler</translation>
    </message>
    <message>
        <source>What {lead} said about {project}, and what I heard</source>
        <translation>Ce que {lead} a dit de {project}, et ce que j’ai entendu</translation>
    </message>
    <message>
        <source>One sentence has been with me for two weeks.</source>
        <translation>Une phrase me suit depuis deux semaines.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Two other readings</source>
        <translation>Deux autres interprétations</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Find out who backs {project}, and who does not</source>
        <translation>Savoir qui soutient {project}, et qui non</translation>
    </message>
    <message>
        <source>It dies in meetings where I am not.</source>
        <translation>Cela meurt dans des réunions où je ne suis pas.</translation>
    </message>
    <message>
        <source>One page: cost, gain, risk</source>
        <translation>Une page&#xa0;: coût, gain, risque</translation>
    </message>
    <message>
        <source>Ask {lead} what it would take</source>
        <translation>Demander à {lead} ce qu’il faudrait</translation>
    </message>
    <message>
        <source>Yes, no, or a date</source>
        <translation>Oui, non ou une date</translation>
    </message>
    <message>
        <source>Cut {project} down to what can be done by spring</source>
        <translation>Réduire {project} à ce qui peut être fait d’ici le printemps</translation>
    </message>
    <message>
        <source>The plan was drawn for twice as many people.</source>
        <translation>Le plan était prévu pour deux fois plus de monde.</translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation>Ce qui doit rester</translation>
    </message>
    <message>
        <source>Tell those who lose something</source>
        <translation>Prévenir ceux qui perdent quelque chose</translation>
    </message>
    <message>
        <source>New plan on one page</source>
        <translation>Nouveau plan sur une page</translation>
    </message>
    <message>
        <source>Write the CV anew</source>
        <translation>Réécrire le CV</translation>
    </message>
    <message>
        <source>To see it in front of me, not to leave.</source>
        <translation>Pour le voir devant moi, pas pour partir.</translation>
    </message>
    <message>
        <source>Results from the log</source>
        <translation>Des résultats du carnet</translation>
    </message>
    <message>
        <source>The last two years, with numbers</source>
        <translation>Les deux dernières années, avec des chiffres</translation>
    </message>
    <message>
        <source>{friend} reads it</source>
        <translation>{friend} le lit</translation>
    </message>
    <message>
        <source>Say what I will not do this quarter</source>
        <translation>Dire ce que je ne ferai pas ce trimestre</translation>
    </message>
    <message>
        <source>A list of yes is not a plan.</source>
        <translation>Une liste de oui n’est pas un plan.</translation>
    </message>
    <message>
        <source>Rank what is on my desk</source>
        <translation>Classer ce qui est sur mon bureau</translation>
    </message>
    <message>
        <source>Show {lead} the line under number five</source>
        <translation>Montrer à {lead} la ligne sous le numéro cinq</translation>
    </message>
    <message>
        <source>Tell those below the line</source>
        <translation>Prévenir ceux qui sont sous la ligne</translation>
    </message>
    <message>
        <source>Give {mate} the half of {project} that is theirs</source>
        <translation>Rendre à {mate} sa moitié de {project}</translation>
    </message>
    <message>
        <source>I hold on to it out of habit.</source>
        <translation>Je m’y accroche par habitude.</translation>
    </message>
    <message>
        <source>Name the parts</source>
        <translation>Nommer les parties</translation>
    </message>
    <message>
        <source>One handover a week</source>
        <translation>Un transfert par semaine</translation>
    </message>
    <message>
        <source>Do not look for a month</source>
        <translation>Ne pas regarder pendant un mois</translation>
    </message>
    <message>
        <source>Ask for a word of thanks, without shame</source>
        <translation>Demander un mot de merci, sans honte</translation>
    </message>
    <message>
        <source>Good work goes past without a sound.</source>
        <translation>Le bon travail passe sans un bruit.</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>Deux exemples</translation>
    </message>
    <message>
        <source>Say that it matters to me</source>
        <translation>Dire que cela compte pour moi</translation>
    </message>
    <message>
        <source>Thank somebody else the same day</source>
        <translation>Remercier quelqu’un d’autre le même jour</translation>
    </message>
    <message>
        <source>Three information talks about life after planning</source>
        <translation>Trois conversations d’information sur la vie après la planification</translation>
    </message>
    <message>
        <source>To know instead of wonder.</source>
        <translation>Pour savoir, au lieu de me poser la question.</translation>
    </message>
    <message>
        <source>Five must-haves</source>
        <translation>Cinq indispensables</translation>
    </message>
    <message>
        <source>Three people, three coffees</source>
        <translation>Trois personnes, trois cafés</translation>
    </message>
    <message>
        <source>Go or no-go, in one line</source>
        <translation>Oui ou non, en une ligne</translation>
    </message>
    <message>
        <source>Bring a third person in between {mate} and me</source>
        <translation>Faire venir une troisième personne entre {mate} et moi</translation>
    </message>
    <message>
        <source>Alone we only repeat ourselves.</source>
        <translation>À deux, nous ne faisons que nous répéter.</translation>
    </message>
    <message>
        <source>Ask {lead} who could do it</source>
        <translation>Demander à {lead} qui pourrait le faire</translation>
    </message>
    <message>
        <source>One hour, one agreement</source>
        <translation>Une heure, un accord</translation>
    </message>
    <message>
        <source>Pick the one number that shows {project} moves</source>
        <translation>Choisir le seul chiffre qui montre que {project} avance</translation>
    </message>
    <message>
        <source>We report twelve and look at none.</source>
        <translation>Nous en rapportons douze et n’en regardons aucun.</translation>
    </message>
    <message>
        <source>Ask the drivers what they notice</source>
        <translation>Demander aux conducteurs ce qu’ils remarquent</translation>
    </message>
    <message>
        <source>Draw it weekly</source>
        <translation>Le tracer chaque semaine</translation>
    </message>
    <message>
        <source>Drop the other eleven</source>
        <translation>Laisser tomber les onze autres</translation>
    </message>
    <message>
        <source>Read one book about how cities move</source>
        <translation>Lire un livre sur la façon dont les villes bougent</translation>
    </message>
    <message>
        <source>The field once thrilled me.</source>
        <translation>Ce métier me passionnait autrefois.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Le choisir</translation>
    </message>
    <message>
        <source>Twenty minutes on three days</source>
        <translation>Vingt minutes sur trois jours</translation>
    </message>
    <message>
        <source>One idea to try</source>
        <translation>Une idée à essayer</translation>
    </message>
    <message>
        <source>Learn enough statistics to doubt properly</source>
        <translation>Apprendre assez de statistique pour bien douter</translation>
    </message>
    <message>
        <source>I nod at confidence bands.</source>
        <translation>Devant les intervalles de confiance, je hoche la tête.</translation>
    </message>
    <message>
        <source>Chapters one to four</source>
        <translation>Chapitres un à quatre</translation>
    </message>
    <message>
        <source>Chapters five to nine</source>
        <translation>Chapitres cinq à neuf</translation>
    </message>
    <message>
        <source>Use it once on {project}</source>
        <translation>M’en servir une fois sur {project}</translation>
    </message>
    <message>
        <source>Sing again</source>
        <translation>Chanter à nouveau</translation>
    </message>
    <message>
        <source>Nothing to deliver, nobody to report to.</source>
        <translation>Rien à livrer, aucun compte à rendre.</translation>
    </message>
    <message>
        <source>Write to the choir</source>
        <translation>Écrire à la chorale</translation>
    </message>
    <message>
        <source>Three rehearsals</source>
        <translation>Trois répétitions</translation>
    </message>
    <message>
        <source>Sing at the summer concert</source>
        <translation>Chanter au concert d’été</translation>
    </message>
    <message>
        <source>Piano, fifteen minutes on weekdays</source>
        <translation>Piano, quinze minutes les jours de semaine</translation>
    </message>
    <message>
        <source>The one thing that switches the head off.</source>
        <translation>La seule chose qui éteint la tête.</translation>
    </message>
    <message>
        <source>Tune it</source>
        <translation>Le faire accorder</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>One whole piece</source>
        <translation>Un morceau entier</translation>
    </message>
    <message>
        <source>Run to the lock and back</source>
        <translation>Courir jusqu’à l’écluse et retour</translation>
    </message>
    <message>
        <source>Sleep is better when the legs are tired.</source>
        <translation>Le sommeil est meilleur quand les jambes ont travaillé.</translation>
    </message>
    <message>
        <source>To the bridge</source>
        <translation>Jusqu’au pont</translation>
    </message>
    <message>
        <source>To the lock</source>
        <translation>Jusqu’à l’écluse</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Aller et retour</translation>
    </message>
    <message>
        <source>A map of the benches of our quarter</source>
        <translation>Une carte des bancs de notre quartier</translation>
    </message>
    <message>
        <source>Maps for once without a client.</source>
        <translation>Des cartes, pour une fois sans client.</translation>
    </message>
    <message>
        <source>Walk four streets</source>
        <translation>Parcourir quatre rues</translation>
    </message>
    <message>
        <source>Draw the first sheet</source>
        <translation>Dessiner la première feuille</translation>
    </message>
    <message>
        <source>Hang it up at {place}</source>
        <translation>L’accrocher {place}</translation>
    </message>
    <message>
        <source>Look over the fence: a day with the dispatchers</source>
        <translation>Voir de l’autre côté&#xa0;: une journée avec les régulateurs</translation>
    </message>
    <message>
        <source>Perhaps that would be something.</source>
        <translation>Ce serait peut-être quelque chose.</translation>
    </message>
    <message>
        <source>Ask for a day</source>
        <translation>Demander une journée</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Three lines: more of it, or not</source>
        <translation>Trois lignes&#xa0;: en vouloir plus ou non</translation>
    </message>
    <message>
        <source>Teach the new ones how to read a timetable</source>
        <translation>Apprendre aux nouveaux à lire un horaire</translation>
    </message>
    <message>
        <source>I learn most when I explain.</source>
        <translation>J’apprends le plus quand j’explique.</translation>
    </message>
    <message>
        <source>Ten pages, no more</source>
        <translation>Dix pages, pas plus</translation>
    </message>
    <message>
        <source>Try it on {mate}</source>
        <translation>L’essayer sur {mate}</translation>
    </message>
    <message>
        <source>First afternoon with the trainees</source>
        <translation>Premier après-midi avec les apprentis</translation>
    </message>
    <message>
        <source>Write down what this job has given me</source>
        <translation>Écrire ce que ce travail m’a apporté</translation>
    </message>
    <message>
        <source>On bad days I cannot think of anything.</source>
        <translation>Les mauvais jours, rien ne me vient.</translation>
    </message>
    <message>
        <source>Five things</source>
        <translation>Cinq choses</translation>
    </message>
    <message>
        <source>One hour more of one of them this week</source>
        <translation>Une heure de plus de l’une d’elles cette semaine</translation>
    </message>
    <message>
        <source>Two weeks of small brave things</source>
        <translation>Deux semaines de petites audaces</translation>
    </message>
    <message>
        <source>I have become quiet.</source>
        <translation>Je ne dis plus grand-chose.</translation>
    </message>
    <message>
        <source>A list of ten</source>
        <translation>Une liste de dix</translation>
    </message>
    <message>
        <source>One before noon, each day</source>
        <translation>Une avant midi, chaque jour</translation>
    </message>
    <message>
        <source>Look at the ratings</source>
        <translation>Regarder les notes</translation>
    </message>
    <message>
        <source>Repair the balcony before the summer</source>
        <translation>Réparer le balcon avant l’été</translation>
    </message>
    <message>
        <source>A place to sit after work.</source>
        <translation>Un endroit où s’asseoir après le travail.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Sit there</source>
        <translation>S’y asseoir</translation>
    </message>
    <message>
        <source>Apply for the work group on accessible stops</source>
        <translation>Postuler au groupe de travail sur les arrêts accessibles</translation>
    </message>
    <message>
        <source>That is what I wanted to do here.</source>
        <translation>C’est ce que je voulais faire ici.</translation>
    </message>
    <message>
        <source>Talk to somebody who is in it</source>
        <translation>Parler à quelqu’un qui en fait partie</translation>
    </message>
    <message>
        <source>Half a page on what I bring</source>
        <translation>Une demi-page sur ce que j’apporte</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Cook for friends once a month</source>
        <translation>Cuisiner pour des amis une fois par mois</translation>
    </message>
    <message>
        <source>I only see them at birthdays.</source>
        <translation>Je ne les vois qu’aux anniversaires.</translation>
    </message>
    <message>
        <source>Fix the first evening</source>
        <translation>Fixer le premier soir</translation>
    </message>
    <message>
        <source>Three evenings</source>
        <translation>Trois soirs</translation>
    </message>
    <message>
        <source>Let {friend} bring the next guest</source>
        <translation>Laisser {friend} amener la prochaine personne</translation>
    </message>
    <message>
        <source>Learn the signal rules from {mate2}</source>
        <translation>Apprendre les règles des signaux avec {mate2}</translation>
    </message>
    <message>
        <source>I draw lines without knowing what stops a train.</source>
        <translation>Je trace des lignes sans savoir ce qui arrête un train.</translation>
    </message>
    <message>
        <source>Two afternoons in the control room</source>
        <translation>Deux après-midi au poste de commande</translation>
    </message>
    <message>
        <source>Write down the ten rules</source>
        <translation>Écrire les dix règles</translation>
    </message>
    <message>
        <source>Explain them to {mate}</source>
        <translation>Les expliquer à {mate}</translation>
    </message>
    <message>
        <source>One podcast a week on the way home</source>
        <translation>Un podcast par semaine sur le chemin du retour</translation>
    </message>
    <message>
        <source>Something in the ear that is not a call.</source>
        <translation>Dans l’oreille, autre chose qu’un appel.</translation>
    </message>
    <message>
        <source>A list of six</source>
        <translation>Une liste de six</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>One idea tried on {project}</source>
        <translation>Une idée essayée sur {project}</translation>
    </message>
    <message>
        <source>A picture book of the night lines for {kin}</source>
        <translation>Un livre d’images des lignes de nuit pour {kin}</translation>
    </message>
    <message>
        <source>A present that nobody can buy.</source>
        <translation>Un cadeau que personne ne peut acheter.</translation>
    </message>
    <message>
        <source>Ride three lines with the camera</source>
        <translation>Faire trois lignes avec l’appareil photo</translation>
    </message>
    <message>
        <source>Twelve pages</source>
        <translation>Douze pages</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>Swim twice a week until the cold comes</source>
        <translation>Nager deux fois par semaine jusqu’au froid</translation>
    </message>
    <message>
        <source>The water is the one place without a screen.</source>
        <translation>L’eau est le seul endroit sans écran.</translation>
    </message>
    <message>
        <source>Find the card</source>
        <translation>Retrouver l’abonnement</translation>
    </message>
    <message>
        <source>Eight weeks</source>
        <translation>Huit semaines</translation>
    </message>
    <message>
        <source>Present {project} at the open day</source>
        <translation>Présenter {project} à la journée portes ouvertes</translation>
    </message>
    <message>
        <source>To say it so that a child understands.</source>
        <translation>Le dire de façon qu’un enfant comprenne.</translation>
    </message>
    <message>
        <source>Three pictures, no more</source>
        <translation>Trois images, pas plus</translation>
    </message>
    <message>
        <source>Practise on {kin}</source>
        <translation>S’exercer devant {kin}</translation>
    </message>
    <message>
        <source>Stand there for an hour</source>
        <translation>Se tenir là une heure</translation>
    </message>
    <message>
        <source>Coffee with everybody on our floor</source>
        <translation>Un café avec chaque personne de notre étage</translation>
    </message>
    <message>
        <source>I know their tickets better than their names.</source>
        <translation>Je connais mieux leurs tickets que leurs noms.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Une par semaine</translation>
    </message>
    <message>
        <source>The last three</source>
        <translation>Les trois dernières</translation>
    </message>
    <message>
        <source>Sort the photographs of ten years</source>
        <translation>Trier les photos de dix ans</translation>
    </message>
    <message>
        <source>They are on four disks, and one of them clicks.</source>
        <translation>Elles sont sur quatre disques, et l’un d’eux cliquette.</translation>
    </message>
    <message>
        <source>Copy everything to one place</source>
        <translation>Tout copier au même endroit</translation>
    </message>
    <message>
        <source>One year an evening</source>
        <translation>Une année par soir</translation>
    </message>
    <message>
        <source>Throw the old disks away</source>
        <translation>Jeter les vieux disques</translation>
    </message>
    <message>
        <source>Write a column for the staff paper</source>
        <translation>Écrire une chronique pour le journal interne</translation>
    </message>
    <message>
        <source>Nobody knows what we do up here.</source>
        <translation>Personne ne sait ce que nous faisons ici, en haut.</translation>
    </message>
    <message>
        <source>Ask {lead}</source>
        <translation>Demander à {lead}</translation>
    </message>
    <message>
        <source>First draft, read by {mate}</source>
        <translation>Premier jet, lu par {mate}</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Learn to sew a bag</source>
        <translation>Apprendre à coudre un sac</translation>
    </message>
    <message>
        <source>To have something in my hands in the evening.</source>
        <translation>Pour avoir quelque chose dans les mains le soir.</translation>
    </message>
    <message>
        <source>Borrow the machine from {friend}</source>
        <translation>Emprunter la machine de {friend}</translation>
    </message>
    <message>
        <source>The ugly one</source>
        <translation>Le sac raté</translation>
    </message>
    <message>
        <source>The good one</source>
        <translation>Le sac réussi</translation>
    </message>
    <message>
        <source>A day in the workshop at {place}</source>
        <translation>Une journée à l’atelier, {place}</translation>
    </message>
    <message>
        <source>To see what becomes of our plans.</source>
        <translation>Pour voir ce que deviennent nos plans.</translation>
    </message>
    <message>
        <source>Go, and ask questions</source>
        <translation>Y aller, et poser des questions</translation>
    </message>
    <message>
        <source>Three lines on what I would change</source>
        <translation>Trois lignes sur ce que je changerais</translation>
    </message>
    <message>
        <source>Walk the whole of line 7 on foot</source>
        <translation>Faire toute la ligne 7 à pied</translation>
    </message>
    <message>
        <source>I have planned it for years and never walked it.</source>
        <translation>Je la planifie depuis des années, sans l’avoir jamais parcourue.</translation>
    </message>
    <message>
        <source>To the cemetery</source>
        <translation>Jusqu’au cimetière</translation>
    </message>
    <message>
        <source>To the terminus</source>
        <translation>Jusqu’au terminus</translation>
    </message>
    <message>
        <source>Write down what the map does not show</source>
        <translation>Noter ce que la carte ne montre pas</translation>
    </message>
    <message>
        <source>@{mate} went through {project} with me, slowly, and did not make me feel slow. #team</source>
        <translation>@{mate} a repris {project} avec moi, lentement, sans me faire sentir ma lenteur. #équipe</translation>
    </message>
    <message>
        <source>@{lead} asked what I needed, and by noon it was there. #support</source>
        <translation>@{lead} a demandé ce qu’il me fallait, et à midi c’était là. #soutien</translation>
    </message>
    <message>
        <source>A bus driver wrote that the new plan leaves her time for a coffee. #purpose</source>
        <translation>Une conductrice de bus a écrit que le nouveau plan lui laisse le temps d’un café. #sens</translation>
    </message>
    <message>
        <source>Sat by the window at {place} for an hour with nothing but a notebook. #balance</source>
        <translation>Une heure près de la fenêtre, {place}, avec rien qu’un carnet. #équilibre</translation>
    </message>
    <message>
        <source>@{kin} rang just to hear how the day had been. #family</source>
        <translation>@{kin} a appelé juste pour savoir comment s’était passée la journée. #famille</translation>
    </message>
    <message>
        <source>The whole afternoon belonged to {project}. No calls. #focus</source>
        <translation>Tout l’après-midi pour {project}. Aucun appel. #concentration</translation>
    </message>
    <message>
        <source>@{mate} took the support phone so that I could leave on time. #team #balance</source>
        <translation>@{mate} a pris le téléphone d’assistance pour que je puisse partir à l’heure. #équipe #équilibre</translation>
    </message>
    <message>
        <source>Lunch with @{friend}, and not one word about work. #friends</source>
        <translation>Déjeuner avec @{friend}, et pas un mot sur le travail. #amis</translation>
    </message>
    <message>
        <source>Frost on the bridge, sun behind it, and I was early enough to stop. #balance</source>
        <translation>Du givre sur le pont, le soleil derrière, et assez d’avance pour m’arrêter. #équilibre</translation>
    </message>
    <message>
        <source>First evening of the year with the balcony door open. #balance</source>
        <translation>Premier soir de l’année avec la porte du balcon ouverte. #équilibre</translation>
    </message>
    <message>
        <source>Swam in the lake before breakfast with @{friend}. #health</source>
        <translation>Nagé dans le lac avant le petit-déjeuner avec @{friend}. #santé</translation>
    </message>
    <message>
        <source>Picked apples at my parents’ with @{kin}; my back knows it. #family</source>
        <translation>Cueilli des pommes chez mes parents avec @{kin}&#x202f;; mon dos s’en souvient. #famille</translation>
    </message>
    <message>
        <source>@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team</source>
        <translation>@{mate} et moi avons tant ri de la démo ratée qu’elle n’avait plus d’importance. #équipe</translation>
    </message>
    <message>
        <source>The library kept the book on forecasting for me. #learning</source>
        <translation>La bibliothèque m’a gardé le livre sur la prévision. #apprendre</translation>
    </message>
    <message>
        <source>@{mentor} gave me forty minutes on a full day. #mentor</source>
        <translation>@{mentor} m’a donné quarante minutes un jour chargé. #mentor</translation>
    </message>
    <message>
        <source>Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose</source>
        <translation>Sur la ligne 4, quelqu’un a consulté la page des retards et en a parlé à sa voisine. J’étais juste à côté. #sens</translation>
    </message>
    <message>
        <source>The heating at {place} works again. #small</source>
        <translation>Le chauffage remarche, {place}. #petitbonheur</translation>
    </message>
    <message>
        <source>@{mate} had already written the tests. #team</source>
        <translation>@{mate} avait déjà écrit les tests. #équipe</translation>
    </message>
    <message>
        <source>Slept eight hours for the first time in weeks. #health</source>
        <translation>Huit heures de sommeil pour la première fois depuis des semaines. #santé</translation>
    </message>
    <message>
        <source>@{friend} listened for an hour and gave no advice at all. #friends</source>
        <translation>@{friend} a écouté une heure sans donner un seul conseil. #amis</translation>
    </message>
    <message>
        <source>A quiet train, a seat, and nobody needed anything. #balance</source>
        <translation>Un train calme, une place assise, et personne n’avait besoin de rien. #équilibre</translation>
    </message>
    <message>
        <source>@{kin} cooked, I only had to sit down. #family</source>
        <translation>@{kin} a cuisiné, je n’ai eu qu’à m’asseoir. #famille</translation>
    </message>
    <message>
        <source>The old code of @{mate} was so clear that the change took ten minutes. #craft</source>
        <translation>L’ancien code de @{mate} était si clair que le changement a pris dix minutes. #métier</translation>
    </message>
    <message>
        <source>@{lead} said in front of everyone that {project} was my work. #recognition</source>
        <translation>@{lead} a dit devant tout le monde que {project}, c’était mon travail. #reconnaissance</translation>
    </message>
    <message>
        <source>A full hour with @{mentor} about where I want to be in three years. #mentor</source>
        <translation>Une heure entière avec @{mentor} sur où je veux être dans trois ans. #mentor</translation>
    </message>
    <message>
        <source>Ran along the river, slower than last year, and enjoyed it more. #health</source>
        <translation>Couru le long du fleuve, moins vite que l’an dernier, et avec plus de plaisir. #santé</translation>
    </message>
    <message>
        <source>The trainee asked me how I debug, and I had an answer. #learning</source>
        <translation>L’apprentie m’a demandé comment je cherche les bogues, et j’avais une réponse. #apprendre</translation>
    </message>
    <message>
        <source>@{mate} brought plums from the garden for the whole floor. #team</source>
        <translation>@{mate} a apporté des prunes du jardin pour tout l’étage. #équipe</translation>
    </message>
    <message>
        <source>Thunderstorm during stand-up. We all went to the window. #team</source>
        <translation>Orage pendant la réunion du matin. Tout le monde à la fenêtre. #équipe</translation>
    </message>
    <message>
        <source>The first asparagus soup at {place}. #small</source>
        <translation>La première soupe d’asperges, {place}. #petitbonheur</translation>
    </message>
    <message>
        <source>Snow, so everyone was late and nobody minded. #small</source>
        <translation>De la neige, donc tout le monde en retard et personne de fâché. #petitbonheur</translation>
    </message>
    <message>
        <source>{mate} remembered that I hate the loud room and booked the small one. #team</source>
        <translation>{mate} n’a pas oublié que je déteste la salle bruyante, et a réservé la petite. #équipe</translation>
    </message>
    <message>
        <source>A whole evening of piano, badly, happily. #music</source>
        <translation>Toute une soirée de piano, mal, avec bonheur. #musique</translation>
    </message>
    <message>
        <source>The doctor took her time. Nothing serious. #health</source>
        <translation>Le médecin a pris son temps. Rien de grave. #santé</translation>
    </message>
    <message>
        <source>Nobody asked why I left at four. #balance</source>
        <translation>Personne n’a demandé pourquoi je partais à quatre heures. #équilibre</translation>
    </message>
    <message>
        <source>@{mate} saw that I was done in and took over the call. #team #support</source>
        <translation>@{mate} a vu que je n’en pouvais plus et a repris l’appel. #équipe #soutien</translation>
    </message>
    <message>
        <source>Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect</source>
        <translation>Café avec @{mate2} de l’exploitation&#x202f;; nous avons les mêmes questions, de deux côtés. #contacts</translation>
    </message>
    <message>
        <source>The community garden got its water back, and I carried cans with the neighbours. #side</source>
        <translation>Le jardin partagé a retrouvé son eau, et j’ai porté des arrosoirs avec les voisins. #àcôté</translation>
    </message>
    <message>
        <source>@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends</source>
        <translation>@{friend} a envoyé un message vocal des montagnes, quatre minutes, surtout du vent. #amis</translation>
    </message>
    <message>
        <source>That I may work from {place} on Thursdays. #balance</source>
        <translation>Pouvoir travailler le jeudi {place}. #équilibre</translation>
    </message>
    <message>
        <source>Good questions after my talk, and kind ones. #growth</source>
        <translation>De bonnes questions après mon exposé, et bienveillantes. #évolution</translation>
    </message>
    <message>
        <source>@{lead} moved the deadline before I had to ask. #support</source>
        <translation>@{lead} a déplacé l’échéance avant que j’aie à le demander. #soutien</translation>
    </message>
    <message>
        <source>A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition</source>
        <translation>Une carte de remerciement du guichet pour {project}. Elle est au-dessus de mon bureau. #reconnaissance</translation>
    </message>
    <message>
        <source>Two colleagues argued about my idea as if it were theirs. #growth</source>
        <translation>Deux collègues ont débattu de mon idée comme si c’était la leur. #évolution</translation>
    </message>
    <message>
        <source>@{kin} fixed my bike while I slept in. #family</source>
        <translation>@{kin} a réparé mon vélo pendant ma grasse matinée. #famille</translation>
    </message>
    <message>
        <source>Bread from the market, tomatoes, salt. #small</source>
        <translation>Du pain du marché, des tomates, du sel. #petitbonheur</translation>
    </message>
    <message>
        <source>The choir took me back after a year away. #music</source>
        <translation>La chorale m’a rouvert sa porte après un an d’absence. #musique</translation>
    </message>
    <message>
        <source>@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft</source>
        <translation>@{mate} m’a dit franchement ce qui n’allait pas dans mon brouillon. Mieux vaut ici qu’en réunion. #métier</translation>
    </message>
    <message>
        <source>Being paid to look at maps. Still. #purpose</source>
        <translation>Qu’on me paie pour regarder des cartes. Toujours. #sens</translation>
    </message>
    <message>
        <source>I could say no, and @{lead} just nodded. #balance</source>
        <translation>J’ai pu dire non, et @{lead} a simplement hoché la tête. #équilibre</translation>
    </message>
    <message>
        <source>A long weekend with @{friend} in a hut without signal. #friends</source>
        <translation>Un long week-end avec @{friend} dans un refuge sans réseau. #amis</translation>
    </message>
    <message>
        <source>The walk round the yard between two hard meetings. #health</source>
        <translation>Le tour de la cour entre deux réunions difficiles. #santé</translation>
    </message>
    <message>
        <source>@{mate2} explained the signalling rules with salt shakers. #learning</source>
        <translation>@{mate2} m’a expliqué les règles de signalisation avec des salières. #apprendre</translation>
    </message>
    <message>
        <source>The cleaner at {place} knows my name, and I know hers. #small</source>
        <translation>La femme qui fait le ménage {place} connaît mon nom, et je connais le sien. #petitbonheur</translation>
    </message>
    <message>
        <source>A meeting was cancelled, and I did not fill the hour. #focus</source>
        <translation>Une réunion a sauté, et je n’ai pas rempli l’heure. #concentration</translation>
    </message>
    <message>
        <source>Course day: {n} people, all of them as curious as I am. #learning</source>
        <translation>Jour de cours&#xa0;: {n} personnes, toutes aussi curieuses que moi. #apprendre</translation>
    </message>
    <message>
        <source>I want to remember that.</source>
        <translation>Je veux m’en souvenir.</translation>
    </message>
    <message>
        <source>Small, and it changed the day.</source>
        <translation>Peu de chose, et la journée a changé.</translation>
    </message>
    <message>
        <source>It stayed with me.</source>
        <translation>Cela m’est resté.</translation>
    </message>
    <message>
        <source>More of this.</source>
        <translation>Encore de cela.</translation>
    </message>
    <message>
        <source>did my job ten years ago</source>
        <translation>occupait mon poste il y a dix ans</translation>
    </message>
    <message>
        <source>How did you know it was time to change?</source>
        <translation>Comment as-tu su qu’il était temps de changer&#x202f;?</translation>
    </message>
    <message>
        <source>Would you read my three lines for {lead}?</source>
        <translation>Lirais-tu mes trois lignes pour {lead}&#x202f;?</translation>
    </message>
    <message>
        <source>Ask about the planning course</source>
        <translation>Se renseigner sur le cours de planification</translation>
    </message>
    <message>
        <source>has known me since school</source>
        <translation>me connaît depuis l’école</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>Talked through the assessment. The load, not the work, may be the problem.</source>
        <translation>Parlé du bilan. C’est peut-être la charge, et non le travail, qui pose problème.</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>To keep ‘not promoted’ and ‘not valued’ apart. Knows two people in planning.</source>
        <translation>Séparer «&#xa0;pas de promotion&#xa0;» et «&#xa0;pas d’estime&#xa0;». Connaît deux personnes à la planification.</translation>
    </message>
    <message>
        <source>Write to one of the two people in planning</source>
        <translation>Écrire à l’une des deux personnes de la planification</translation>
    </message>
    <message>
        <source>one-to-one</source>
        <translation>tête-à-tête</translation>
    </message>
    <message>
        <source>Has seen how much {project} takes. Wants to look at the roster.</source>
        <translation>A vu combien {project} demande. Veut regarder le planning.</translation>
    </message>
    <message>
        <source>What the lead planner role takes, and by when we look at it again</source>
        <translation>Ce qu’exige le poste de responsable de la planification, et quand nous y reviendrons</translation>
    </message>
    <message>
        <source>walk round the block</source>
        <translation>tour du pâté de maisons</translation>
    </message>
    <message>
        <source>Laughed a lot. Same meetings, same sighs.</source>
        <translation>Beaucoup ri. Mêmes réunions, mêmes soupirs.</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>natation</translation>
    </message>
    <message>
        <source>The lead post was filled, and {project} went to another team.</source>
        <translation>Le poste de responsable a été pourvu, et c’est une autre équipe qui a reçu {project}.</translation>
    </message>
    <message>
        <source>Every week looks like the one before</source>
        <translation>Chaque semaine ressemble à la précédente</translation>
    </message>
    <message>
        <source>nobody has given me anything new since the post was filled</source>
        <translation>personne ne m’a rien donné de nouveau depuis que le poste est pourvu</translation>
    </message>
    <message>
        <source>I have never told {lead} what I would like to do next</source>
        <translation>je n’ai jamais dit à {lead} ce que j’aimerais faire ensuite</translation>
    </message>
    <message>
        <source>reading a timetable at a glance</source>
        <translation>lire un horaire d’un coup d’œil</translation>
    </message>
    <message>
        <source>the night shift</source>
        <translation>l’équipe de nuit</translation>
    </message>
    <message>
        <source>I tell about work at lunch again</source>
        <translation>je parle à nouveau du travail au déjeuner</translation>
    </message>
    <message>
        <source>That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose</source>
        <translation>Que mon travail finisse sur un écran, à un arrêt où quelqu’un a froid et veut savoir. #sens</translation>
    </message>
    <message>
        <source>Drawing on the whiteboard with @{mate} until both of us see it. #team</source>
        <translation>Dessiner au tableau blanc avec @{mate} jusqu’à ce que nous le voyions tous les deux. #équipe</translation>
    </message>
    <message>
        <source>The first hour, before the others come. #focus</source>
        <translation>La première heure, avant l’arrivée des autres. #concentration</translation>
    </message>
    <message>
        <source>Finding out why a number is wrong. I never tire of it. #craft</source>
        <translation>Trouver pourquoi un chiffre est faux. Je ne m’en lasse jamais. #métier</translation>
    </message>
    <message>
        <source>Explaining things to people who are new. #learning</source>
        <translation>Expliquer des choses à ceux qui débutent. #apprendre</translation>
    </message>
    <message>
        <source>That nobody here pretends to be busy in August. #balance</source>
        <translation>Qu’ici, en août, personne ne fasse semblant d’avoir trop à faire. #équilibre</translation>
    </message>
    <message>
        <source>Riding in the cab on test days. #purpose</source>
        <translation>Monter en cabine les jours d’essai. #sens</translation>
    </message>
    <message>
        <source>The lunches at {place} with @{mate} and @{mate2}. #team</source>
        <translation>Les déjeuners {place} avec @{mate} et @{mate2}. #équipe</translation>
    </message>
    <message>
        <source>Maps. I would miss the maps most. #craft</source>
        <translation>Les cartes. Ce sont les cartes qui me manqueraient le plus. #métier</translation>
    </message>
    <message>
        <source>I decide myself how I solve a thing. Rarely what, but always how. #autonomy</source>
        <translation>Je décide de ma façon de résoudre une chose. Rarement quoi, mais toujours comment. #autonomie</translation>
    </message>
    <message>
        <source>The night shift people, who tell the best stories. #team</source>
        <translation>L’équipe de nuit, qui raconte les meilleures histoires. #équipe</translation>
    </message>
    <message>
        <source>That I learnt to read a timetable as a musician reads a score. #learning</source>
        <translation>D’avoir appris à lire un horaire comme d’autres lisent une partition. #apprendre</translation>
    </message>
    <message>
        <source>@{lead} never made anyone look bad in front of others. #support</source>
        <translation>@{lead} n’a jamais mis personne dans l’embarras devant les autres. #soutien</translation>
    </message>
    <message>
        <source>The bike ride in. Twenty minutes that are mine. #balance</source>
        <translation>Le trajet à vélo. Vingt minutes qui sont à moi. #équilibre</translation>
    </message>
    <message>
        <source>Work that my grandmother understands. #purpose</source>
        <translation>Un travail que ma grand-mère comprend. #sens</translation>
    </message>
    <message>
        <source>How quiet it gets when {project} goes live and nothing happens. #craft</source>
        <translation>Le calme quand {project} entre en service et que rien ne se passe. #métier</translation>
    </message>
    <message>
        <source>That we argue about the thing, not about each other. #team</source>
        <translation>Que nous discutions de la chose, et non des gens. #équipe</translation>
    </message>
    <message>
        <source>Free rides on every line of the country. #small</source>
        <translation>Voyager gratuitement sur toutes les lignes du pays. #petitbonheur</translation>
    </message>
    <message>
        <source>The budget for one conference a year, and nobody asks why that one. #learning</source>
        <translation>Le budget d’une conférence par an, et personne ne demande pourquoi celle-là. #apprendre</translation>
    </message>
    <message>
        <source>Being the one people ask about old tickets. A little. #recognition</source>
        <translation>Être la personne que l’on interroge sur les vieux tickets. Un peu. #reconnaissance</translation>
    </message>
    <message>
        <source>Sunday evening: the stomach knows before I do. #mood</source>
        <translation>Dimanche soir&#xa0;: le ventre le sait avant moi. #humeur</translation>
    </message>
    <message>
        <source>Sat in front of {project} for an hour and moved nothing. #mood</source>
        <translation>Une heure devant {project}, et rien n’a bougé. #humeur</translation>
    </message>
    <message>
        <source>Another thing of @{mate}’s landed on my desk. I said yes too fast. #load</source>
        <translation>Encore une affaire de @{mate} sur mon bureau. J’ai dit oui trop vite. #charge</translation>
    </message>
    <message>
        <source>I keep writing the same sentence to @{lead} and deleting it. #courage</source>
        <translation>J’écris sans cesse la même phrase à @{lead} et je l’efface. #courage</translation>
    </message>
    <message>
        <source>Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts</source>
        <translation>Fait&#xa0;: l’entretien a été repoussé deux fois. Interprétation&#xa0;: tout le monde s’en moque. Seul le premier est sûr. #faits</translation>
    </message>
    <message>
        <source>Woke at four with {project} in my head. #sleep</source>
        <translation>Réveil à quatre heures avec {project} en tête. #sommeil</translation>
    </message>
    <message>
        <source>{n} open things. I wrote them down, and that alone helped. #load</source>
        <translation>{n} choses ouvertes. Je les ai notées, et cela seul a aidé. #charge</translation>
    </message>
    <message>
        <source>Noticed that I stopped asking questions in reviews. Since when? #mood</source>
        <translation>Remarqué que je ne pose plus de questions en réunion. Depuis quand&#x202f;? #humeur</translation>
    </message>
    <message>
        <source>@{friend} said I used to talk about work differently. #mood</source>
        <translation>@{friend} dit que je parlais autrement du travail, avant. #humeur</translation>
    </message>
    <message>
        <source>A bad week, and it is not a verdict. #mood</source>
        <translation>Une mauvaise semaine, et ce n’est pas un verdict. #humeur</translation>
    </message>
    <message>
        <source>If I stay, what must be different by summer? Three lines, no more. #decision</source>
        <translation>Si je reste, qu’est-ce qui doit être différent d’ici l’été&#x202f;? Trois lignes, pas plus. #décision</translation>
    </message>
    <message>
        <source>Lunch alone, on purpose, for once not out of habit. #balance</source>
        <translation>Déjeuner en solo, exprès, pour une fois pas par habitude. #équilibre</translation>
    </message>
    <message>
        <source>The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth</source>
        <translation>La conversation avec @{lead} est jeudi. Deux faits, un souhait, une offre. #évolution</translation>
    </message>
    <message>
        <source>@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor</source>
        <translation>@{mentor} a demandé&#xa0;: que ferais-tu si cela ne pouvait pas échouer&#x202f;? J’y pense encore. #mentor</translation>
    </message>
    <message>
        <source>Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea</source>
        <translation>Idée&#xa0;: une prévision qui dit à quel point elle est sûre. Demander à @{mate2} à qui cela reviendrait. #idée</translation>
    </message>
    <message>
        <source>Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning</source>
        <translation>Lu que les plans avec «&#xa0;si&#xa0;» et «&#xa0;alors&#xa0;» marchent mieux que les souhaits. Essayer avec l’heure du matin. #apprendre</translation>
    </message>
    <message>
        <source>Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth</source>
        <translation>Demandé un avis sur {project}&#xa0;: bien dans le détail, trop discret sur les résultats. C’est juste. #évolution</translation>
    </message>
    <message>
        <source>The course costs less than I thought. The budget form is one page. #learning</source>
        <translation>Le cours coûte moins que je ne pensais. Le formulaire de budget fait une page. #apprendre</translation>
    </message>
    <message>
        <source>What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy</source>
        <translation>Ce qui a donné de l’énergie cette semaine&#xa0;: le croquis avec @{mate}. Ce qui en a pris&#xa0;: les points d’avancement. #énergie</translation>
    </message>
    <message>
        <source>Met somebody who left planning for teaching. Ask her for coffee. #connect</source>
        <translation>Rencontré quelqu’un qui a quitté la planification pour l’enseignement. L’inviter à un café. #contacts</translation>
    </message>
    <message>
        <source>Winter timetable is out. Late again, and again because of the same table. #idea</source>
        <translation>L’horaire d’hiver est sorti. Encore en retard, et encore à cause du même tableau. #idée</translation>
    </message>
    <message>
        <source>Leave booked: {n} days, no laptop. #balance</source>
        <translation>Congés posés&#xa0;: {n} jours, sans ordinateur. #équilibre</translation>
    </message>
    <message>
        <source>Said yes to the work group on accessible stops. Two hours a week, until spring. #growth</source>
        <translation>Dit oui au groupe de travail sur les arrêts accessibles. Deux heures par semaine, jusqu’au printemps. #évolution</translation>
    </message>
    <message>
        <source>Mondays are quieter in my head. Keeping an eye on it. #mood</source>
        <translation>Les lundis sont plus calmes dans ma tête. À surveiller. #humeur</translation>
    </message>
    <message>
        <source>Looked at the notes from a year ago. The same worry, half the size. #mood</source>
        <translation>Relu les notes d’il y a un an. Le même souci, deux fois plus petit. #humeur</translation>
    </message>
    <message>
        <source>@{lead} wants to see the three criteria in writing. So do I. #growth</source>
        <translation>@{lead} veut voir les trois critères par écrit. Moi aussi. #évolution</translation>
    </message>
    <message>
        <source>Reorganisation again: new box, same desk, new questions. #change</source>
        <translation>Encore une réorganisation&#xa0;: nouvelle case, même bureau, nouvelles questions. #changement</translation>
    </message>
    <message>
        <source>For the next yearly talk: {project}, before and after, one picture. #growth</source>
        <translation>Pour le prochain entretien annuel&#xa0;: {project}, avant et après, une image. #évolution</translation>
    </message>
    <message>
        <source>Tired, but the good kind. #energy</source>
        <translation>De la fatigue, mais de la bonne. #énergie</translation>
    </message>
    <message>
        <source>Two evenings a week for the garden sensors. Not three. #side</source>
        <translation>Deux soirs par semaine pour les capteurs du jardin. Pas trois. #àcôté</translation>
    </message>
    <message>
        <source>I like the work more on days when I talk to drivers. Plan that. #energy</source>
        <translation>J’aime mieux le travail les jours où je parle avec des conducteurs. À prévoir. #énergie</translation>
    </message>
    <message>
        <source>Heard that Control is looking for a planner. Not now, but write it down. #opportunity</source>
        <translation>Entendu que la régulation cherche quelqu’un pour la planification. Pas maintenant, mais à noter. #opportunité</translation>
    </message>
    <message>
        <source>Back from leave: hundreds of mails, of which {n} mattered. #load</source>
        <translation>Retour de congés&#xa0;: des centaines de mails, dont {n} qui comptaient. #charge</translation>
    </message>
    <message>
        <source>A podcast on signal boxes kept me in the car for the last ten minutes. #learning</source>
        <translation>Un podcast sur les postes d’aiguillage m’a fait rester dans la voiture les dix dernières minutes. #apprendre</translation>
    </message>
    <message>
        <source>The argument with @{mate} was about {project}, and also about being tired. #team</source>
        <translation>La dispute avec @{mate} portait sur {project}, et aussi sur la fatigue. #équipe</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourd</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>trop d’appels</translation>
    </message>
    <message>
        <source>short night</source>
        <translation>nuit courte</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>à cran</translation>
    </message>
    <message>
        <source>slow start</source>
        <translation>démarrage lent</translation>
    </message>
    <message>
        <source>a lump before the meeting</source>
        <translation>une boule au ventre avant la réunion</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinaire</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>a cold coming</source>
        <translation>un rhume arrive</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>rain, and fine with it</source>
        <translation>de la pluie, et cela me va</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>régulier</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>de la curiosité</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>got going</source>
        <translation>bien parti</translation>
    </message>
    <message>
        <source>clear head</source>
        <translation>tête claire</translation>
    </message>
    <message>
        <source>good talk</source>
        <translation>bonne conversation</translation>
    </message>
    <message>
        <source>ran in the morning</source>
        <translation>course du matin</translation>
    </message>
    <message>
        <source>Answered on a bad day; look again next month.</source>
        <translation>Répondu un mauvais jour&#x202f;; revoir le mois prochain.</translation>
    </message>
    <message>
        <source>Harder to answer than last time. I am more tired than I say.</source>
        <translation>Plus dur à répondre que la dernière fois. J’ai plus de fatigue que je ne le dis.</translation>
    </message>
    <message>
        <source>Most of it comes down to one question that nobody has answered.</source>
        <translation>Tout se ramène presque à une question à laquelle personne n’a répondu.</translation>
    </message>
    <message>
        <source>Just back from leave, so perhaps a little rosy.</source>
        <translation>Juste de retour de congés, donc peut-être un peu enjolivé.</translation>
    </message>
    <message>
        <source>In the middle of the timetable change.</source>
        <translation>En plein changement d’horaire.</translation>
    </message>
    <message>
        <source>Nothing new, and that is fine.</source>
        <translation>Rien de neuf, et c’est bien.</translation>
    </message>
    <message>
        <source>Better than I thought before I began.</source>
        <translation>Mieux que je ne pensais avant de commencer.</translation>
    </message>
    <message>
        <source>{project} runs in {n} minutes. It took three times as long before. #craft</source>
        <translation>{project} tourne en {n} minutes. Avant, c’était trois fois plus. #métier</translation>
    </message>
    <message>
        <source>Answered the mail I had put off since Monday. It took four lines.</source>
        <translation>Répondu au mail que je repoussais depuis lundi. Quatre lignes ont suffi.</translation>
    </message>
    <message>
        <source>Said in the meeting that the plan does not add up. Nobody bit. #courage</source>
        <translation>Dit en réunion que le plan ne tient pas debout. Personne n’a mordu. #courage</translation>
    </message>
    <message>
        <source>Left at five, and the world went on. #balance</source>
        <translation>Départ à cinq heures, et le monde a continué. #équilibre</translation>
    </message>
    <message>
        <source>Showed {project} to Operations. They asked when they can have it. #growth</source>
        <translation>Montré {project} à l’exploitation. Ils ont demandé quand ils pouvaient l’avoir. #évolution</translation>
    </message>
    <message>
        <source>Closed the oldest ticket on my list: {n} months. #craft</source>
        <translation>Fermé le plus vieux ticket de ma liste&#xa0;: {n} mois. #métier</translation>
    </message>
    <message>
        <source>Asked @{lead} for a date instead of a maybe. #courage</source>
        <translation>Demandé à @{lead} une date au lieu d’un peut-être. #courage</translation>
    </message>
    <message>
        <source>Ten minutes on {project} became an hour. #juststart</source>
        <translation>Dix minutes sur {project} sont devenues une heure. #selancer</translation>
    </message>
    <message>
        <source>Gave the second support shift back and stayed friendly. #balance</source>
        <translation>Rendu la deuxième astreinte en restant aimable. #équilibre</translation>
    </message>
    <message>
        <source>Wrote down three results of this year with numbers. #growth</source>
        <translation>Noté trois résultats de cette année avec des chiffres. #évolution</translation>
    </message>
    <message>
        <source>Explained the model to @{mate}, and it still made sense afterwards. #learning</source>
        <translation>Expliqué le modèle à @{mate}, et il tenait encore debout après. #apprendre</translation>
    </message>
    <message>
        <source>Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team</source>
        <translation>Mis les choses au clair avec @{mate}. C’était surtout un malentendu sur {project}. #équipe</translation>
    </message>
    <message>
        <source>Finished chapter five of the statistics course. #learning</source>
        <translation>Fini le chapitre cinq du cours de statistique. #apprendre</translation>
    </message>
    <message>
        <source>One page on what I want next, in my own words. #growth</source>
        <translation>Une page sur ce que je veux ensuite, avec mes mots. #évolution</translation>
    </message>
    <message>
        <source>Did not open the laptop on Sunday. #balance</source>
        <translation>Pas ouvert l’ordinateur dimanche. #équilibre</translation>
    </message>
    <message>
        <source>@{mate} merged my change without a single remark. #craft</source>
        <translation>@{mate} a fusionné mon changement sans une seule remarque. #métier</translation>
    </message>
    <message>
        <source>Found the leap-day mistake before the customers did. #craft</source>
        <translation>Trouvé l’erreur du 29 février avant les clients. #métier</translation>
    </message>
    <message>
        <source>Led the review while @{lead} was away. #growth</source>
        <translation>Mené la revue en l’absence de @{lead}. #évolution</translation>
    </message>
    <message>
        <source>Three walks this week, as planned. #health</source>
        <translation>Trois marches cette semaine, comme prévu. #santé</translation>
    </message>
    <message>
        <source>Asked a stranger at the meetup about her job. She asked back. #connect</source>
        <translation>À la rencontre pro, demandé son métier à une inconnue. Elle m’a demandé le mien. #contacts</translation>
    </message>
    <message>
        <source>Sent the proposal for {project}. One page, a price, an end. #courage</source>
        <translation>Envoyé la proposition pour {project}. Une page, un prix, une fin. #courage</translation>
    </message>
    <message>
        <source>Got up, went in, did the one thing on the note. #juststart</source>
        <translation>Debout, sur place, fait la seule chose de la note. #selancer</translation>
    </message>
    <message>
        <source>Told @{kin} how things really are. #courage</source>
        <translation>Dit à @{kin} comment c’est vraiment. #courage</translation>
    </message>
    <message>
        <source>Turned the phone off at eight, five evenings of seven. #balance</source>
        <translation>Éteint le téléphone à huit heures, cinq soirs sur sept. #équilibre</translation>
    </message>
    <message>
        <source>The pilot at {place} started with real passengers. #purpose</source>
        <translation>Le pilote {place} a commencé avec de vrais voyageurs. #sens</translation>
    </message>
    <message>
        <source>Threw away two features nobody used. #craft</source>
        <translation>Jeté deux fonctions que personne n’utilisait. #métier</translation>
    </message>
    <message>
        <source>Booked the course before I could talk myself out of it. #learning</source>
        <translation>Réservé le cours avant de pouvoir m’en dissuader. #apprendre</translation>
    </message>
    <message>
        <source>Talk with @{mentor}. We meet again in four weeks. #mentor</source>
        <translation>Conversation avec @{mentor}. Prochaine fois dans quatre semaines. #mentor</translation>
    </message>
    <message>
        <source>Ate lunch away from the desk every day this week. #health</source>
        <translation>Déjeuné loin du bureau chaque jour cette semaine. #santé</translation>
    </message>
    <message>
        <source>Said ‘I do not know yet’ to the director, and it was fine. #courage</source>
        <translation>Dit «&#xa0;je ne sais pas encore&#xa0;» à la directrice, et c’était très bien. #courage</translation>
    </message>
    <message>
        <source>Rewrote the profile page; it sounds like me now. #growth</source>
        <translation>Réécrit la page de profil&#x202f;; elle me ressemble maintenant. #évolution</translation>
    </message>
    <message>
        <source>The migration of {project} went through on a Tuesday afternoon, quietly. #craft</source>
        <translation>La migration de {project} est passée un mardi après-midi, sans bruit. #métier</translation>
    </message>
    <message>
        <source>Helped @{mate2} with the forecast for the fair. #team</source>
        <translation>Aidé @{mate2} pour la prévision du salon. #équipe</translation>
    </message>
    <message>
        <source>Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus</source>
        <translation>Annulé une réunion hebdomadaire à {n} participants. Personne ne s’est plaint. #concentration</translation>
    </message>
    <message>
        <source>Played the piece through without stopping. #music</source>
        <translation>Joué le morceau d’un bout à l’autre sans m’arrêter. #musique</translation>
    </message>
    <message>
        <source>Named my price in the yearly talk. #courage</source>
        <translation>Dit mon prix à l’entretien annuel. #courage</translation>
    </message>
    <message>
        <source>Planted the raised bed with the neighbours. #side</source>
        <translation>Planté le carré potager avec les voisins. #àcôté</translation>
    </message>
    <message>
        <source>Ran the ten kilometres by the river in one go. #health</source>
        <translation>Couru d’une traite les dix kilomètres le long du fleuve. #santé</translation>
    </message>
    <message>
        <source>The trainee shipped her first change, with me only watching. #team</source>
        <translation>L’apprentie a livré son premier changement, et je n’ai fait que regarder. #équipe</translation>
    </message>
    <message>
        <source>Kept the promise to @{friend} although the week was full. #friends</source>
        <translation>Tenu la promesse faite à @{friend} malgré une semaine pleine. #amis</translation>
    </message>
    <message>
        <source>One inbox, empty, on a Friday at three. #focus</source>
        <translation>Une boîte de réception, vide, un vendredi à trois heures. #concentration</translation>
    </message>
    <message>
        <source>Got the numbers for {project} out of three departments in one day. #craft</source>
        <translation>Obtenu en un jour les chiffres de trois services pour {project}. #métier</translation>
    </message>
    <message>
        <source>Went to bed at ten instead of finishing the slides. They were good enough. #balance</source>
        <translation>Au lit à dix heures au lieu de finir les diapos. Elles étaient assez bonnes. #équilibre</translation>
    </message>
    <message>
        <source>Spoke for five minutes at the town hall. Knees shook, voice did not. #courage</source>
        <translation>Parlé cinq minutes à l’assemblée du personnel. Les genoux tremblaient, pas la voix. #courage</translation>
    </message>
    <message>
        <source>Marked it with cake.</source>
        <translation>Fêté avec un gâteau.</translation>
    </message>
    <message>
        <source>Easier than I thought.</source>
        <translation>Plus facile que je ne pensais.</translation>
    </message>
    <message>
        <source>I did that.</source>
        <translation>C’est moi qui l’ai fait.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Cela compte.</translation>
    </message>
    <message>
        <source>Worth it.</source>
        <translation>Cela valait la peine.</translation>
    </message>
    <message>
        <source>planning meetings</source>
        <translation>réunions de planification</translation>
    </message>
    <message>
        <source>the weekly delay report</source>
        <translation>le rapport hebdomadaire des retards</translation>
    </message>
    <message>
        <source>finding the clash in a timetable</source>
        <translation>trouver le conflit dans un horaire</translation>
    </message>
    <message>
        <source>showing the new ones round</source>
        <translation>accueillir les nouvelles recrues</translation>
    </message>
    <message>
        <source>mail and tickets</source>
        <translation>courrier et tickets</translation>
    </message>
    <message>
        <source>mail twice a day, not all day</source>
        <translation>le courrier deux fois par jour, pas toute la journée</translation>
    </message>
    <message>
        <source>Let a script write the delay report</source>
        <translation>Faire écrire le rapport des retards par un script</translation>
    </message>
    <message>
        <source>it is Friday, ten o’clock</source>
        <translation>on est vendredi, dix heures</translation>
    </message>
    <message>
        <source>give the script one hour</source>
        <translation>je donne une heure au script</translation>
    </message>
    <message>
        <source>The report takes one hour now instead of four.</source>
        <translation>Le rapport prend maintenant une heure au lieu de quatre.</translation>
    </message>
    <message>
        <source>one meeting a week in writing</source>
        <translation>une réunion par semaine par écrit</translation>
    </message>
    <message>
        <source>One meeting a week in writing</source>
        <translation>Une réunion par semaine par écrit</translation>
    </message>
    <message>
        <source>May we try the Thursday round as a page for three weeks?</source>
        <translation>Pouvons-nous essayer le point du jeudi sous forme de page pendant trois semaines&#x202f;?</translation>
    </message>
    <message>
        <source>an invitation comes without a question in it</source>
        <translation>une invitation arrive sans question dedans</translation>
    </message>
    <message>
        <source>ask which question it is to answer</source>
        <translation>je demande à quelle question elle doit répondre</translation>
    </message>
    <message>
        <source>They do not want me on the lead track</source>
        <translation>Ils ne veulent pas de moi pour l’encadrement</translation>
    </message>
    <message>
        <source>The post was filled without a word to me</source>
        <translation>Le poste a été pourvu sans un mot pour moi</translation>
    </message>
    <message>
        <source>My name was not on the list for the workshop</source>
        <translation>Mon nom n’était pas sur la liste de l’atelier</translation>
    </message>
    <message>
        <source>{lead} asked me twice to stand in</source>
        <translation>{lead} m’a demandé deux fois de faire un remplacement</translation>
    </message>
    <message>
        <source>Nobody knew that I would like to</source>
        <translation>Personne ne savait que j’en avais envie</translation>
    </message>
    <message>
        <source>The list was older than my wish</source>
        <translation>La liste était plus ancienne que mon souhait</translation>
    </message>
    <message>
        <source>Was my name talked about, and what was missing?</source>
        <translation>A-t-on parlé de moi, et que manquait-il&#x202f;?</translation>
    </message>
    <message>
        <source>The post was filled, and I had never told anybody that I wanted it.</source>
        <translation>Le poste a été pourvu, et je n’avais jamais dit à personne que je le voulais.</translation>
    </message>
    <message>
        <source>lead track, expert track, or Control</source>
        <translation>encadrement, expertise ou régulation</translation>
    </message>
    <message>
        <source>another month of the same meetings</source>
        <translation>encore un mois des mêmes réunions</translation>
    </message>
    <message>
        <source>to miss the work that I am good at</source>
        <translation>que le travail que je sais bien faire me manque</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>rester comme c’est</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>people</source>
        <translation>les gens</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>les soirées</translation>
    </message>
    <message>
        <source>lead track</source>
        <translation>encadrement</translation>
    </message>
    <message>
        <source>expert track</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>régulation</translation>
    </message>
    <message>
        <source>Ask for the profile first. You decide about a guess.</source>
        <translation>Demande d’abord le profil. Tu décides sur une supposition.</translation>
    </message>
    <message>
        <source>{project}: I wait for a word from {mate2}, and have not asked for it.</source>
        <translation>{project}&#xa0;: j’attends un mot de {mate2}, et je ne l’ai pas demandé.</translation>
    </message>
    <message>
        <source>Three half-finished things on the desk. None of them wants to be first.</source>
        <translation>Trois choses à moitié faites sur le bureau. Aucune ne veut être la première.</translation>
    </message>
    <message>
        <source>Nobody knows who decides about {project}.</source>
        <translation>Personne ne sait qui décide de {project}.</translation>
    </message>
    <message>
        <source>The talk with {lead}. I put it off again.</source>
        <translation>La conversation avec {lead}. Je l’ai encore repoussée.</translation>
    </message>
    <message>
        <source>Everything takes me twice as long as it used to.</source>
        <translation>Tout me prend deux fois plus de temps qu’avant.</translation>
    </message>
    <message>
        <source>I read job adverts in the lunch break and close them when somebody comes.</source>
        <translation>À midi je lis des offres d’emploi, et je les ferme quand quelqu’un vient.</translation>
    </message>
    <message>
        <source>The same week as last week, only greyer.</source>
        <translation>La même semaine que la dernière, en plus gris.</translation>
    </message>
    <message>
        <source>Too many meetings between me and the work.</source>
        <translation>Trop de réunions entre moi et le travail.</translation>
    </message>
    <message>
        <source>The tests of {project} are slow, and so am I on Fridays.</source>
        <translation>Les tests de {project} sont lents, et moi aussi le vendredi.</translation>
    </message>
    <message>
        <source>Only the paperwork. The rest moves.</source>
        <translation>Seulement la paperasse. Le reste avance.</translation>
    </message>
    <message>
        <source>I would like to say no faster. Monday is a good day to try.</source>
        <translation>J’aimerais dire non plus vite. Lundi est un bon jour pour essayer.</translation>
    </message>
    <message>
        <source>Went through what is open. Two things can wait for a quarter.</source>
        <translation>Passé en revue ce qui est ouvert. Deux choses peuvent attendre un trimestre.</translation>
    </message>
    <message>
        <source>Wants {project} first. I said what stays undone then.</source>
        <translation>{project} d’abord. J’ai dit ce qui reste alors de côté.</translation>
    </message>
    <message>
        <source>Write a list of what waits</source>
        <translation>Faire la liste de ce qui attend</translation>
    </message>
    <message>
        <source>Asked about the next step. There is none this year, but there is a course.</source>
        <translation>Demandé ce que serait la prochaine étape. Il n’y en a pas cette année, mais il y a une formation.</translation>
    </message>
    <message>
        <source>Hand in the form for the course</source>
        <translation>Remettre le formulaire pour la formation</translation>
    </message>
    <message>
        <source>Asked how I am, and meant it. I said more than I had planned.</source>
        <translation>Une vraie question&#xa0;: comment je vais. J’en ai dit plus que prévu.</translation>
    </message>
    <message>
        <source>Not to answer everything on the day on which it comes.</source>
        <translation>Ne pas répondre à tout le jour même.</translation>
    </message>
    <message>
        <source>Told me about the year in which nothing went forward. It helped.</source>
        <translation>M’a raconté l’année où rien n’avançait. Cela m’a fait du bien.</translation>
    </message>
    <message>
        <source>To know what I want before I ask for it.</source>
        <translation>Savoir ce que je veux avant de le demander.</translation>
    </message>
    <message>
        <source>Three lines about next year</source>
        <translation>Trois lignes sur l’année prochaine</translation>
    </message>
    <message>
        <source>Talked about everything but {project}.</source>
        <translation>Parlé de tout, et pas une seule fois de cela&#xa0;: {project}.</translation>
    </message>
    <message>
        <source>Sees the meetings as I do. We leave out every second one and look who asks.</source>
        <translation>Voit les réunions comme moi. On en saute une sur deux et on regarde qui demande.</translation>
    </message>
    <message>
        <source>Showed me how {project} works underneath. I had it wrong for months.</source>
        <translation>Je sais maintenant comment {project} fonctionne à l’intérieur. Je me trompais depuis des mois.</translation>
    </message>
    <message>
        <source>We were both tired that day. It was not meant as I heard it.</source>
        <translation>De la fatigue des deux côtés, ce jour-là. Ce n’était pas dit comme je l’ai entendu.</translation>
    </message>
    <message>
        <source>Say it on the same day next time</source>
        <translation>Le dire le jour même la prochaine fois</translation>
    </message>
    <message>
        <source>How they plan a night when two vehicles are missing. More like chess than I thought.</source>
        <translation>Comment ils planifient une nuit quand il manque deux véhicules. Plus proche des échecs que je ne pensais.</translation>
    </message>
    <message>
        <source>The drivers like the new plan, but for the break at {place}.</source>
        <translation>Le nouveau plan plaît aux conducteurs, sauf la pause {place}.</translation>
    </message>
    <message>
        <source>Two hours without a word about work.</source>
        <translation>Deux heures sans un mot sur le travail.</translation>
    </message>
    <message>
        <source>Asked one thing only: what if it stays like this?</source>
        <translation>Une seule question&#xa0;: et si cela restait comme ça&#x202f;?</translation>
    </message>
    <message>
        <source>Says that I sound better than last time.</source>
        <translation>Trouve que j’ai l’air d’aller mieux que la dernière fois.</translation>
    </message>
    <message>
        <source>What the training budget covers, and what it does not.</source>
        <translation>Ce que couvre le budget de formation, et ce qu’il ne couvre pas.</translation>
    </message>
    <message>
        <source>There is an exchange with Control, for three months. They keep my place.</source>
        <translation>Il existe un échange de trois mois avec la régulation. On me garde ma place.</translation>
    </message>
    <message>
        <source>{n} people and one good lecture on night lines. Spoke with two of them.</source>
        <translation>{n} personnes et un bon exposé sur les lignes de nuit. Parlé avec deux d’entre elles.</translation>
    </message>
    <message>
        <source>Smaller than last time, and better. Somebody from another city wants to stay in touch.</source>
        <translation>Plus petit que la dernière fois, et mieux. Quelqu’un d’une autre ville veut garder le contact.</translation>
    </message>
    <message>
        <source>Would go again, even with the bad first month.</source>
        <translation>Repartirait, même avec le mauvais premier mois.</translation>
    </message>
    <message>
        <source>Asked what became of {project}. I had something good to tell.</source>
        <translation>Une question sur l’ancien temps&#xa0;: {project}. J’avais du bon à raconter.</translation>
    </message>
    <message>
        <source>led our team, is at the ministry now</source>
        <translation>à la tête de notre équipe à l’époque, au ministère maintenant</translation>
    </message>
    <message>
        <source>led our team, has the depot now</source>
        <translation>à la tête de notre équipe à l’époque, au dépôt maintenant</translation>
    </message>
    <message>
        <source>led our team while it was small</source>
        <translation>à la tête de notre équipe quand elle était petite</translation>
    </message>
    <message>
        <source>Stand for the staff council, or leave it</source>
        <translation>Se présenter au comité du personnel, ou pas</translation>
    </message>
    <message>
        <source>stand for it</source>
        <translation>me présenter</translation>
    </message>
    <message>
        <source>Give {project} away, or keep it</source>
        <translation>Céder {project}, ou continuer</translation>
    </message>
    <message>
        <source>give it away</source>
        <translation>céder</translation>
    </message>
    <message>
        <source>Study beside the job, or not now</source>
        <translation>Étudier à côté du travail, ou pas maintenant</translation>
    </message>
    <message>
        <source>study beside the job</source>
        <translation>étudier à côté du travail</translation>
    </message>
    <message>
        <source>move with them</source>
        <translation>partir avec eux</translation>
    </message>
    <message>
        <source>one thing off the desk before noon</source>
        <translation>une chose réglée avant midi</translation>
    </message>
    <message>
        <source>say one thing in the morning round</source>
        <translation>dire une chose au point du matin</translation>
    </message>
    <message>
        <source>ten minutes of what I dodge</source>
        <translation>dix minutes de ce que j’évite</translation>
    </message>
    <message>
        <source>knows every driver by name</source>
        <translation>connaît chaque conducteur par son nom</translation>
    </message>
    <message>
        <source>helped me in my first years here</source>
        <translation>un vrai soutien dans mes premières années ici</translation>
    </message>
    <message>
        <source>looks after courses and budgets</source>
        <translation>s’occupe des formations et des budgets</translation>
    </message>
    <message>
        <source>three good things of the day</source>
        <translation>trois bonnes choses de la journée</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>au lit à onze heures</translation>
    </message>
    <message>
        <source>one lunch a day away from the desk</source>
        <translation>chaque midi, manger loin du bureau</translation>
    </message>
    <message>
        <source>half past five, from Monday to Thursday</source>
        <translation>dix-sept heures trente, du lundi au jeudi</translation>
    </message>
    <message>
        <source>give the first half hour to it</source>
        <translation>j’y consacre la première demi-heure</translation>
    </message>
    <message>
        <source>ask {friend} for an evening</source>
        <translation>je demande une soirée à {friend}</translation>
    </message>
    <message>
        <source>Said aloud, it is smaller.</source>
        <translation>Dit à voix haute, c’est plus petit.</translation>
    </message>
    <message>
        <source>{n} hours more than planned within two weeks</source>
        <translation>{n} heures de plus que prévu en deux semaines</translation>
    </message>
    <message>
        <source>two deadlines on the same Friday</source>
        <translation>deux échéances le même vendredi</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Dire laquelle des deux passe d’abord.</translation>
    </message>
    <message>
        <source>One page with hours and days before we meet.</source>
        <translation>Une page avec les heures et les jours avant l’entretien.</translation>
    </message>
    <message>
        <source>ask {lead} for half an hour</source>
        <translation>je demande une demi-heure à {lead}</translation>
    </message>
    <message>
        <source>Too much is open. Who can take the delay report for a month?</source>
        <translation>Trop de choses sont ouvertes. Qui peut prendre le rapport des retards pendant un mois&#x202f;?</translation>
    </message>
    <message>
        <source>Sleep over it once, then say it aloud.</source>
        <translation>Laisse passer une nuit, puis dis-le à voix haute.</translation>
    </message>
    <message>
        <source>Ask somebody who has done it</source>
        <translation>Demander à quelqu’un qui l’a fait</translation>
    </message>
    <message>
        <source>the ministry</source>
        <translation>le ministère</translation>
    </message>
    <message>
        <source>Gesine</source>
        <translation>Gesine</translation>
    </message>
    <message>
        <source>Planners’ evening</source>
        <translation>Soirée des planificateurs</translation>
    </message>
    <message>
        <source>Move to the new house with the others, or not</source>
        <translation>Partir avec les autres dans le nouveau bâtiment, ou non</translation>
    </message>
    <message>
        <source>Will ask above whether {project} can wait. I should hear within two weeks.</source>
        <translation>Va demander plus haut si {project} peut attendre. Réponse d’ici deux semaines.</translation>
    </message>
    <message>
        <source>Read my page and crossed out half of it. What is left is better.</source>
        <translation>Ma page relue, la moitié rayée. Ce qui reste est meilleur.</translation>
    </message>
    <message>
        <source>Which of it will still matter in a year? Two things, at most.</source>
        <translation>Qu’est-ce qui comptera encore dans un an&#x202f;? Deux choses, au plus.</translation>
    </message>
    <message>
        <source>Is looking at the same advert as I am. We laughed about it.</source>
        <translation>Regarde la même annonce que moi. On en a ri.</translation>
    </message>
    <message>
        <source>Heard me out and gave no advice. That was what I needed.</source>
        <translation>M’a laissé parler jusqu’au bout, sans conseil. C’est ce qu’il me fallait.</translation>
    </message>
    <message>
        <source>Night planner at the ferry line</source>
        <translation>Planification de nuit à la compagnie des ferries</translation>
    </message>
    <message>
        <source>They plan with tides. I would like to know how that is done.</source>
        <translation>Là-bas, on planifie avec les marées. J’aimerais savoir comment on fait.</translation>
    </message>
    <message>
        <source>Read the advert twice</source>
        <translation>Lire l’annonce deux fois</translation>
    </message>
    <message>
        <source>CV and one page on night lines</source>
        <translation>Le CV et une page sur les lignes de nuit</translation>
    </message>
    <message>
        <source>Ask why the last one left</source>
        <translation>Demander pourquoi le poste s’est libéré</translation>
    </message>
    <message>
        <source>it is Sunday and the kitchen is done</source>
        <translation>c’est dimanche et que la cuisine est rangée</translation>
    </message>
    <message>
        <source>I write the first half of the page</source>
        <translation>j’écris la première moitié de la page</translation>
    </message>
    <message>
        <source>Said no. Two nights a week, and an hour more on the way.</source>
        <translation>J’ai dit non. Deux nuits par semaine, et une heure de trajet en plus.</translation>
    </message>
    <message>
        <source>the ferry line</source>
        <translation>la compagnie des ferries</translation>
    </message>
    <message>
        <source>night planner</source>
        <translation>planification de nuit</translation>
    </message>
    <message>
        <source>the number in the advert</source>
        <translation>le numéro de l’annonce</translation>
    </message>
    <message>
        <source>Deputy for the duty rosters</source>
        <translation>Suppléance aux tableaux de service</translation>
    </message>
    <message>
        <source>The other half of what I plan: those who drive it.</source>
        <translation>L’autre moitié de ce que je planifie : ceux qui conduisent.</translation>
    </message>
    <message>
        <source>Look at a roster with {mate2}</source>
        <translation>Regarder un tableau de service avec {mate2}</translation>
    </message>
    <message>
        <source>Ask what decided it</source>
        <translation>Demander ce qui a fait la différence</translation>
    </message>
    <message>
        <source>the advert hangs on the board</source>
        <translation>l’annonce est affichée au tableau</translation>
    </message>
    <message>
        <source>I ask Operations for an hour</source>
        <translation>je demande une heure à l’exploitation</translation>
    </message>
    <message>
        <source>Went to somebody who has driven a tram. Fair.</source>
        <translation>Le poste est allé à quelqu’un qui a conduit un tram. C’est juste.</translation>
    </message>
    <message>
        <source>our own house</source>
        <translation>notre propre maison</translation>
    </message>
    <message>
        <source>deputy head of duty rosters</source>
        <translation>suppléance à la tête des tableaux de service</translation>
    </message>
    <message>
        <source>the office on the second floor</source>
        <translation>le bureau du deuxième étage</translation>
    </message>
    <message>
        <source>Timetables for the next city but one</source>
        <translation>Les horaires de la deuxième ville après la nôtre</translation>
    </message>
    <message>
        <source>A network that is still being drawn.</source>
        <translation>Un réseau que l’on dessine encore.</translation>
    </message>
    <message>
        <source>Ride two of their lines</source>
        <translation>Parcourir deux de leurs lignes</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>Ask once whether it arrived</source>
        <translation>Demander une fois s’il est arrivé</translation>
    </message>
    <message>
        <source>the train home is on time</source>
        <translation>le train du retour est à l’heure</translation>
    </message>
    <message>
        <source>I fill in one page of the form</source>
        <translation>je remplis une page du formulaire</translation>
    </message>
    <message>
        <source>Asked once, heard nothing for eight weeks. Closed it myself.</source>
        <translation>Demandé une fois, huit semaines sans nouvelles. J’ai clos moi-même.</translation>
    </message>
    <message>
        <source>the transport office there</source>
        <translation>l’office des transports de là-bas</translation>
    </message>
    <message>
        <source>timetable planner</source>
        <translation>planification des horaires</translation>
    </message>
    <message>
        <source>a form without a name</source>
        <translation>un formulaire sans nom</translation>
    </message>
    <message>
        <source>A quarter with the research group on delays</source>
        <translation>Un trimestre avec le groupe de recherche sur les retards</translation>
    </message>
    <message>
        <source>For once, why it is late and not only how much.</source>
        <translation>Pour une fois, pourquoi c’est en retard et pas seulement de combien.</translation>
    </message>
    <message>
        <source>Read what they have published</source>
        <translation>Lire ce qu’ils ont publié</translation>
    </message>
    <message>
        <source>Two questions of my own</source>
        <translation>Deux questions à moi</translation>
    </message>
    <message>
        <source>Hand over {project} for three months</source>
        <translation>Confier {project} pour trois mois</translation>
    </message>
    <message>
        <source>the Friday call is cancelled</source>
        <translation>l’appel du vendredi est annulé</translation>
    </message>
    <message>
        <source>I read one of their papers</source>
        <translation>je lis un de leurs articles</translation>
    </message>
    <message>
        <source>Went, and came back with one method and fewer certainties.</source>
        <translation>Trois mois là-bas : j’en rapporte une méthode et moins de certitudes.</translation>
    </message>
    <message>
        <source>the technical college</source>
        <translation>l’école d’ingénieurs</translation>
    </message>
    <message>
        <source>guest for three months</source>
        <translation>une place d’invité pour trois mois</translation>
    </message>
    <message>
        <source>whoever spoke at the planners’ evening</source>
        <translation>la personne qui a parlé à la soirée des planificateurs</translation>
    </message>
    <message>
        <source>Teach planning at the college</source>
        <translation>Enseigner la planification à l’école technique</translation>
    </message>
    <message>
        <source>The afternoons with the trainees are over too soon.</source>
        <translation>Les après-midis avec les apprentis passent trop vite.</translation>
    </message>
    <message>
        <source>Sit in on one lesson</source>
        <translation>Assister à un cours</translation>
    </message>
    <message>
        <source>Give one lesson as a guest</source>
        <translation>Donner un cours en invité</translation>
    </message>
    <message>
        <source>Work out what a week would pay</source>
        <translation>Calculer ce que rapporterait une semaine</translation>
    </message>
    <message>
        <source>the trainees have left</source>
        <translation>les apprentis sont partis</translation>
    </message>
    <message>
        <source>I write down what they asked</source>
        <translation>je note ce qu’ils ont demandé</translation>
    </message>
    <message>
        <source>the class asks for a second lesson</source>
        <translation>la classe demande un deuxième cours</translation>
    </message>
    <message>
        <source>explaining without slides</source>
        <translation>expliquer sans diapositives</translation>
    </message>
    <message>
        <source>marking fairly</source>
        <translation>noter avec justice</translation>
    </message>
    <message>
        <source>a room of thirty</source>
        <translation>une salle de trente personnes</translation>
    </message>
    <message>
        <source>a third less money</source>
        <translation>un tiers d’argent en moins</translation>
    </message>
    <message>
        <source>half a post here, half there</source>
        <translation>un mi-temps ici, un mi-temps là-bas</translation>
    </message>
    <message>
        <source>How long does the marking take?</source>
        <translation>Combien de temps prend la correction ?</translation>
    </message>
    <message>
        <source>Knows two who do it. The teaching is the short part, the marking takes the Sundays.</source>
        <translation>Connaît deux personnes qui le font. Le cours est la partie courte, la correction prend les dimanches.</translation>
    </message>
    <message>
        <source>They asked for a second lesson. The pay is for people who have another one.</source>
        <translation>Ils ont demandé un deuxième cours. Le salaire est pour qui en a déjà un autre.</translation>
    </message>
    <message>
        <source>Sell a walking map of the old tram lines</source>
        <translation>Vendre une carte à pied des anciennes lignes de tram</translation>
    </message>
    <message>
        <source>Three people have asked for a copy.</source>
        <translation>Trois personnes en ont demandé un exemplaire.</translation>
    </message>
    <message>
        <source>Draw one clean sheet</source>
        <translation>Dessiner une feuille au propre</translation>
    </message>
    <message>
        <source>Print a first copy</source>
        <translation>Imprimer un premier exemplaire</translation>
    </message>
    <message>
        <source>Lay a list beside it at {place}</source>
        <translation>Poser une liste à côté, {place}</translation>
    </message>
    <message>
        <source>it rains on Saturday</source>
        <translation>il pleut samedi</translation>
    </message>
    <message>
        <source>I draw one line to its terminus</source>
        <translation>je dessine une ligne jusqu’à son terminus</translation>
    </message>
    <message>
        <source>twenty people have ordered one by that day</source>
        <translation>vingt personnes en ont commandé une d’ici là</translation>
    </message>
    <message>
        <source>drawing maps</source>
        <translation>dessiner des cartes</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>asking for money</source>
        <translation>demander de l’argent</translation>
    </message>
    <message>
        <source>a drawer full of maps</source>
        <translation>un tiroir plein de cartes</translation>
    </message>
    <message>
        <source>print only what is ordered</source>
        <translation>n’imprimer que ce qui est commandé</translation>
    </message>
    <message>
        <source>What does a shop keep of the price?</source>
        <translation>Que garde une boutique sur le prix ?</translation>
    </message>
    <message>
        <source>A shop keeps half. Twenty copies are a hobby, two thousand are a trade.</source>
        <translation>Une boutique garde la moitié. Vingt exemplaires sont un loisir, deux mille un métier.</translation>
    </message>
    <message>
        <source>Nine orders, five of them from our own floor. It stays a present.</source>
        <translation>Neuf commandes, dont cinq de notre étage. Cela reste un cadeau.</translation>
    </message>
</context>
<context>
    <name>unrut::AlliesEdit</name>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Initials of person %1</source>
        <extracomment>Fields of a row for a person; %1 is the row&apos;s number.</extracomment>
        <translation>Initiales de la personne %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Rôle de la personne %1</translation>
    </message>
    <message>
        <source>safe to talk to?</source>
        <translation>parler sans risque&#x202f;?</translation>
    </message>
    <message>
        <source>safe to talk to</source>
        <translation>sans risque</translation>
    </message>
    <message>
        <source>not safe to talk to</source>
        <translation>pas sans risque</translation>
    </message>
    <message>
        <source>Is person %1 safe to talk to?</source>
        <translation>Peut-on parler sans risque à la personne %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>unrut::AreaPanel</name>
    <message>
        <source>You finished “%1”.</source>
        <extracomment>%1 is a goal.</extracomment>
        <translation>Tu as terminé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>unrut::ArrivalView</name>
    <message>
        <source>The way out</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>Back to Progress</source>
        <translation>Retour au suivi</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>Jeter cette page</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Ce que tu as essayé, et la suite</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Qui a aidé</translation>
    </message>
    <message>
        <source>Names, as you like to remember them</source>
        <translation>Des noms, comme tu aimes t’en souvenir</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Si cela revient</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Une lettre à la prochaine fois</translation>
    </message>
    <message>
        <source>What would you like to tell yourself?</source>
        <translation>Qu’aimerais-tu te dire&#x202f;?</translation>
    </message>
    <message>
        <source>Go quiet: one assessment a quarter</source>
        <translation>Au calme&#xa0;: un bilan par trimestre</translation>
    </message>
    <message>
        <source>Carry on as before</source>
        <translation>Continuer comme avant</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>ton humeur, de %1 à maintenant</translation>
    </message>
    <message>
        <source>Two assessments in the full form, some weeks apart, would stand here side by side.</source>
        <translation>Deux bilans en version complète, à quelques semaines d’écart, seraient ici côte à côte.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on the board</source>
        <translation>
            <numerusform>et %Ln de plus au tableau</numerusform>
            <numerusform>et %Ln de plus au tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that came from a way out stand here once they are done.</source>
        <translation>Les objectifs issus d’une piste apparaissent ici une fois terminés.</translation>
    </message>
    <message>
        <source>Quiet since %1: no reminders, one assessment a quarter. If a later one is worse, this page comes first.</source>
        <translation>Au calme depuis le %1&#xa0;: pas de rappels, un bilan par trimestre. Si un prochain bilan est moins bon, cette page passe d’abord.</translation>
    </message>
    <message>
        <source>Quiet from now on. The page stays here.</source>
        <translation>Au calme désormais. La page reste ici.</translation>
    </message>
    <message>
        <source>On as before. The page stays here.</source>
        <translation>On continue comme avant. La page reste ici.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>unrut::AskBox</name>
    <message>
        <source>Your own words were not saved</source>
        <translation>Tes propres mots n’ont pas été enregistrés</translation>
    </message>
</context>
<context>
    <name>unrut::AssessPage</name>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Brouillon abandonné. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
</context>
<context>
    <name>unrut::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is none yet. The first is made some seconds after you stop typing.</source>
        <translation>Il n’y en a pas encore. La première se fait quelques secondes après la dernière frappe.</translation>
    </message>
    <message>
        <source>One a day, each read again and checked. The last ten are kept, and one for each of seven days, five weeks and twelve months.</source>
        <translation>Une par jour, chacune relue et vérifiée. Sont gardées les dix dernières, plus une par jour sur sept jours, par semaine sur cinq semaines et par mois sur douze mois.</translation>
    </message>
    <message>
        <source>Where the backups lie: %1</source>
        <translation>Où se trouvent les sauvegardes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yes, go &amp;back</source>
        <translation>Oui, re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>&amp;Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The journal becomes what it was at this backup: %1. What it holds now is backed up first, so that you can go back.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Le journal redevient ce qu’il était à cette sauvegarde&#xa0;: %1. Son contenu actuel est d’abord sauvegardé, pour que tu puisses revenir.</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>This backup goes for good: %1. It was made before the bin was emptied and may still hold what was in it. The others stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Cette sauvegarde disparaît définitivement&#xa0;: %1. Elle date d’avant le vidage de la corbeille et peut encore contenir ce qui s’y trouvait. Les autres restent.</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Oui, &amp;définitivement</translation>
    </message>
    <message>
        <source>What was set aside goes for good: %1. The backups stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Ce qui a été mis de côté disparaît pour de bon&#xa0;: %1. Les sauvegardes restent.</translation>
    </message>
</context>
<context>
    <name>unrut::BeforeYouStart</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Statements about your work, over twelve places a rut can come from. At the end you see which of them weigh on you, why, and what to try first.</source>
        <translation>Des affirmations sur ton travail, sur douze domaines d’où une ornière peut venir. À la fin, tu vois lesquels te pèsent, pourquoi, et quoi essayer d’abord.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce que ce n’est pas</translation>
    </message>
    <message>
        <source>It is not a validated test and diagnoses nothing. There are no norms and no marks: it compares you with yourself only.</source>
        <translation>Ce n’est pas un test validé, et il ne diagnostique rien. Il n’y a ni normes ni notes&#xa0;: il ne te compare qu’à toi.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>The short form has 27 statements and takes about three minutes, the full form 51 and about seven. Every answer is saved, so you can stop at any time and go on later.</source>
        <translation>La version courte compte 27 affirmations et prend environ trois minutes, la complète 51 et environ sept. Chaque réponse est enregistrée&#xa0;: tu peux t’arrêter à tout moment et reprendre plus tard.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>You. It stays in your journal on this computer; nothing is sent anywhere. Answer as it is, not as it should be, and leave out what you do not want to answer.</source>
        <translation>Toi. Tout reste dans ton journal sur cet ordinateur&#x202f;; rien n’est envoyé nulle part. Réponds selon ce qui est, non selon ce qui devrait être, et laisse de côté ce à quoi tu ne veux pas répondre.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
</context>
<context>
    <name>unrut::BinBar</name>
    <message>
        <source>&amp;Put back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>V&amp;ider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Back to your entries</source>
        <translation>Re&amp;tour à tes entrées</translation>
    </message>
</context>
<context>
    <name>unrut::BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>La corbeille</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Oui, &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Reme&amp;ttre</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days at least, and can be put back. Then it goes for good, by itself.</source>
        <translation>Ce que tu supprimes reste ici au moins 30 jours et peut être remis. Ensuite, cela disparaît tout seul, définitivement.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>C’est remis.</translation>
    </message>
</context>
<context>
    <name>unrut::BoardActions</name>
    <message>
        <source>Added to %1.</source>
        <translation>Ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards moved to %1</source>
        <translation>
            <numerusform>%Ln carte déplacée vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln cartes déplacées vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>Déplacé vers «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The cards are sorted. Choose ‘Sort by hand’ to place them yourself.</source>
        <translation>Les cartes sont triées. Choisis «&#xa0;Trier à la main&#xa0;» pour les placer toi-même.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>Dans la corbeille. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>Back in %1.</source>
        <translation>De retour dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Étape faite.</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Étape faite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unrut::BoardColumnWidget</name>
    <message>
        <source>Done already</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Understands !fri for a due day, #talk for a kind, @Dana for a person, #far.</source>
        <translation>Comprend !ven pour une échéance, #conversation pour un type, @Dana pour une personne, #lointain.</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Add a goal to %1</source>
        <translation>Ajouter un objectif à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the last 30 days only</source>
        <translation>Afficher seulement les 30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, older than 30 days</source>
        <translation>
            <numerusform>%Ln autre, de plus de 30 jours</numerusform>
            <numerusform>%Ln autres, de plus de 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days only</source>
        <translation>30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%Ln plus ancien</numerusform>
            <numerusform>%Ln plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
</context>
<context>
    <name>unrut::CardMenu</name>
    <message>
        <source>&amp;Do not show this card</source>
        <translation>&amp;Ne pas afficher cette carte</translation>
    </message>
    <message>
        <source>“%1” is switched off. The settings bring it back.</source>
        <extracomment>%1 is a card of Today: &apos;Check in&apos;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est désactivé. Les paramètres permettent d’y revenir.</translation>
    </message>
</context>
<context>
    <name>unrut::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>unrut::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>day and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, what is measured, value</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>unrut::CheckInPanel</name>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <source>A word about today (optional)</source>
        <translation>Un mot sur la journée (facultatif)</translation>
    </message>
    <message>
        <source>A word about today</source>
        <translation>Un mot sur la journée</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d’avant</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d’après</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours of sleep</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>Heures de sommeil</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Sommeil</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>· 20 seconds, saved as you tap</source>
        <translation>· 20 secondes, enregistré au fur et à mesure</translation>
    </message>
    <message>
        <source>A word about that day (optional)</source>
        <translation>Un mot sur cette journée (facultatif)</translation>
    </message>
    <message>
        <source>A word about that day</source>
        <translation>Un mot sur cette journée</translation>
    </message>
</context>
<context>
    <name>unrut::CheckModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a day and the form of an assessment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>Oriente vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Points to no single area</source>
        <translation>N’oriente vers aucun domaine en particulier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what an assessment points to, and the note on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Étincelle %1</translation>
    </message>
</context>
<context>
    <name>unrut::CheckOffers</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Le faire maintenant</translation>
    </message>
    <message>
        <source>No second one</source>
        <translation>Pas de second</translation>
    </message>
    <message>
        <source>A second assessment now, before you change anything, makes your starting point firmer: about 20 points instead of 28 are then enough for a clear change.</source>
        <translation>Un second bilan maintenant, avant de changer quoi que ce soit, rend ton point de départ plus solide&#xa0;: environ 20 points au lieu de 28 suffisent ensuite pour un changement net.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. There is a page for that: what was, what helped, and a letter to next time.</source>
        <translation>«&#xa0;%1&#xa0;» et l’étincelle allaient mieux dans deux bilans de suite. Il y a une page pour cela&#xa0;: ce qui était, ce qui a aidé, et une lettre à la prochaine fois.</translation>
    </message>
    <message>
        <source>Your last assessment was on %1. Another one shows whether anything changed.</source>
        <translation>Ton dernier bilan date du %1. Un autre montre si quelque chose a changé.</translation>
    </message>
</context>
<context>
    <name>unrut::CheckWizard</name>
    <message>
        <source>Every answer is saved; close the window and come back any time.</source>
        <translation>Chaque réponse est enregistrée&#x202f;; ferme la fenêtre et reviens quand tu veux.</translation>
    </message>
    <message>
        <source>The last question. These areas stand in a fixed order, not by weight. What matters little to you will count for less.</source>
        <translation>La dernière question. Ces domaines sont dans un ordre fixe, pas selon leur poids. Ce qui compte peu pour toi pèsera moins.</translation>
    </message>
    <message>
        <source>There is no answer yet, so there is nothing to show. A few statements are enough to begin with.</source>
        <translation>Il n’y a pas encore de réponse, donc rien à montrer. Quelques affirmations suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Brouillon abandonné. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>D’où vient l’ornière&#x202f;?</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Jeter ces réponses</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>Répondu jusqu’ici</translation>
    </message>
    <message>
        <source>Some statements of the page before have no answer yet. That is fine; you can go back to them.</source>
        <translation>Certaines affirmations de la page d’avant n’ont pas encore de réponse. Ce n’est pas grave&#x202f;; tu peux y revenir.</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Enregistrer et finir plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your answers are saved. Today and this page lead back to them.</source>
        <translation>Tes réponses sont enregistrées. «&#xa0;Aujourd’hui&#xa0;» et cette page y ramènent.</translation>
    </message>
    <message>
        <source>the past two weeks, optional</source>
        <translation>les deux dernières semaines, facultatif</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Keep them and show my result</source>
        <translation>Les garder et voir mon résultat</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>Aller aux affirmations</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>Voir mon résultat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Entrée continue.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 does not apply, Enter goes on, %1 goes back.</source>
        <translation>Touches 1 à 5 pour répondre, 0 ne s’applique pas, Entrée continue, %1 revient.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 prefers not to answer, Enter goes on, %1 goes back.</source>
        <translation>Touches 1 à 5 pour répondre, 0 préfère ne pas répondre, Entrée continue, %1 revient.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, Enter goes on, %1 goes back.</source>
        <translation>Touches 1 à 5 pour répondre, Entrée continue, %1 revient.</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, %1 goes back.</source>
        <translation>Espace coche, Entrée continue, %1 revient.</translation>
    </message>
</context>
<context>
    <name>unrut::CompareDialog</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 à côté du %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; beyond Spark and your focus, a change is named only where it is larger than that. Less than ten points count as about the same.</source>
        <translation>Sur douze domaines, certains bougent toujours par hasard&#x202f;; en dehors de l’étincelle et de ta priorité, un changement n’est nommé que s’il est plus grand que cela. Moins de dix points comptent comme à peu près pareil.</translation>
    </message>
</context>
<context>
    <name>unrut::Composer</name>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Jour de l’entrée</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Une autre amorce</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>Modifier les amorces</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>A prompt, if you like one: %1</source>
        <translation>Une amorce, si tu veux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Ajouté au carnet.</translation>
    </message>
    <message>
        <source>A line, then Ctrl+Enter; #tags and @people are understood</source>
        <translation>Une ligne, puis Ctrl+Entrée&#x202f;; les #étiquettes et @personnes sont comprises</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Entrée l’ajoute</translation>
    </message>
</context>
<context>
    <name>unrut::ContentCover</name>
    <message>
        <source>Hidden. Nothing of your journal is on the screen.</source>
        <translation>Masqué. Rien de ton journal n’est à l’écran.</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Afficher à nouveau</translation>
    </message>
</context>
<context>
    <name>unrut::DayField</name>
    <message>
        <source>no day</source>
        <translation>pas de jour</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>quick day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>quick day</comment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>quick day</comment>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>In a week</source>
        <comment>quick day</comment>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>No day</source>
        <comment>quick day</comment>
        <translation>Pas de jour</translation>
    </message>
</context>
<context>
    <name>unrut::DoneMoment</name>
    <message>
        <source>Log it as a win</source>
        <translation>Noter comme réussite</translation>
    </message>
    <message>
        <source>Logged as a win.</source>
        <translation>Noté comme réussite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what is said about the finished goal</source>
        <translation>Fermer le message sur l’objectif terminé</translation>
    </message>
    <message>
        <source>How will you mark it?</source>
        <translation>Comment le fêteras-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Est-ce que cela a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unrut::DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Le continuer</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Jeter ces réponses</translation>
    </message>
    <message>
        <source>An assessment begun on %1 is waiting: %2.</source>
        <extracomment>%1 is a day, %2 &apos;6 of 27 answered&apos;.</extracomment>
        <translation>Un bilan commencé le %1 attend&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>unrut::DueBar</name>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and question</comment>
        <extracomment>%1 is an answer (&apos;In an hour&apos;), %2 what it is given to.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>À un autre moment</translation>
    </message>
</context>
<context>
    <name>unrut::EntryCard</name>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Une autre entrée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of an entry and its day</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>unrut::EntryDelegate</name>
    <message>
        <source>from a goal</source>
        <translation>d’un objectif</translation>
    </message>
</context>
<context>
    <name>unrut::EntryEditor</name>
    <message>
        <source>Kind of the entry</source>
        <translation>Type de l’entrée</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Jour de l’entrée</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>unrut::EventsPage</name>
    <message>
        <source>Tick what was so in the past six months, and leave out the rest. What you tick helps to find what to try first; it changes no score.</source>
        <translation>Coche ce qui était vrai ces six derniers mois, et laisse le reste. Ce que tu coches aide à trouver quoi essayer d’abord&#x202f;; cela ne change aucun score.</translation>
    </message>
</context>
<context>
    <name>unrut::ExportDialog</name>
    <message>
        <source>Everything, for Unrut (JSON)</source>
        <translation>Tout, pour Unrut (JSON)</translation>
    </message>
    <message>
        <source>All of the journal, people and the bin too. Unrut can read it again, on another computer for instance. Whom to call, on the safety card, is a setting and not in it.</source>
        <translation>Tout le journal, y compris les personnes et la corbeille. Unrut peut le relire, par exemple sur un autre ordinateur. Qui appeler, sur la carte de sécurité, est un réglage et n’y est pas.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>A text to read (Markdown)</source>
        <translation>Un texte à lire (Markdown)</translation>
    </message>
    <message>
        <source>Goals, the log, assessments, check-ins and Friday pages.</source>
        <translation>Objectifs, carnet, bilans, points du jour et pages du vendredi.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. What it could take for a formula is marked as text.</source>
        <translation>Pour un tableur. Ce qu’il pourrait prendre pour une formule est marqué comme texte.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Days for a calendar (ics)</source>
        <translation>Des jours pour un calendrier (ics)</translation>
    </message>
    <message>
        <source>When goals are due and talks are planned.</source>
        <translation>Quand des objectifs arrivent à leur jour et des conversations sont prévues.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le carnet</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Pages du vendredi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Which table</source>
        <translation>&amp;Quel tableau</translation>
    </message>
    <message>
        <source>What else may go into it?</source>
        <translation>Que peut-on y mettre d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Personnes et conversations</translation>
    </message>
    <message>
        <source>What you told looking back</source>
        <translation>Ce que tu as raconté en regardant en arrière</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What goals are called</source>
        <translation>Comment s’appellent les objectifs</translation>
    </message>
    <message>
        <source>Your journal is yours. It is written to a file of your choice; nothing is sent.</source>
        <translation>Ton journal est à toi. Il est écrit dans un fichier de ton choix&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>À quoi cela &amp;sert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Le fichier est en cours d’écriture.</translation>
    </message>
</context>
<context>
    <name>unrut::FinishedPanel</name>
    <message>
        <source>Nothing finished in this time. Small steps count too.</source>
        <translation>Rien de terminé pendant cette période. Les petites étapes comptent aussi.</translation>
    </message>
    <message>
        <source>What you finished</source>
        <translation>Ce que tu as terminé</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, before these</source>
        <translation>
            <numerusform>et %Ln autre avant</numerusform>
            <numerusform>et %Ln autres avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FirstStart</name>
    <message>
        <source>Many people get stuck at work at some point.</source>
        <translation>Beaucoup de gens se retrouvent un jour bloqués au travail.</translation>
    </message>
    <message>
        <source>Unrut helps you see where it comes from, change one thing, and find out whether it helped.</source>
        <translation>Unrut t’aide à voir d’où cela vient, à changer une chose et à savoir si cela a aidé.</translation>
    </message>
    <message>
        <source>&amp;Begin · about three minutes</source>
        <translation>&amp;Commencer · environ trois minutes</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>V&amp;isiter avec un journal fictif</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut yet: on an employer’s computer others may be able to read it.</source>
        <translation>Tout reste dans un fichier sur cet ordinateur. Rien n’est envoyé nulle part. Unrut ne le chiffre pas encore&#xa0;: sur l’ordinateur d’un employeur, d’autres peuvent peut-être le lire.</translation>
    </message>
</context>
<context>
    <name>unrut::FlowPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Que faire de ce graphique</translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message>
        <source>Step &amp;done</source>
        <translation>Étape fai&amp;te</translation>
    </message>
    <message>
        <source>YOUR ONE FOCUS</source>
        <translation>TA SEULE PRIORITÉ</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Choose another focus</source>
        <translation>&amp;Choisir une autre priorité</translation>
    </message>
    <message>
        <source>Nothing in focus yet</source>
        <translation>Pas encore de priorité</translation>
    </message>
    <message>
        <source>Pick one thing to change. One at a time is enough, and you can change your mind.</source>
        <translation>Choisis une chose à changer. Une à la fois suffit, et tu peux changer d’avis.</translation>
    </message>
    <message>
        <source>Take the assessment to see where the rut comes from, or put a goal of your own on the board.</source>
        <translation>Fais le bilan pour voir d’où vient l’ornière, ou mets un objectif à toi au tableau.</translation>
    </message>
    <message>
        <source>&amp;Choose from the board</source>
        <translation>C&amp;hoisir au tableau</translation>
    </message>
    <message>
        <source>your mood, twelve weeks</source>
        <translation>ton humeur, douze semaines</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Étape faite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Just s&amp;tart · %Ln min</source>
        <translation>
            <numerusform>Se &amp;lancer · %Ln min</numerusform>
            <numerusform>Se &amp;lancer · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont faites.</translation>
    </message>
    <message>
        <source>No focus just now.</source>
        <translation>Pas de priorité en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Put a goal on the board</source>
        <translation>Mettre un o&amp;bjectif au tableau</translation>
    </message>
    <message>
        <source>See &amp;what to try first</source>
        <translation>&amp;Voir quoi essayer d’abord</translation>
    </message>
    <message>
        <source>&amp;Take the assessment</source>
        <translation>F&amp;aire le bilan</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <extracomment>%1 is the column of what is finished: &apos;Done&apos;.</extracomment>
        <translation>D&amp;éplacer vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Add a next step</source>
        <translation>&amp;Ajouter une prochaine étape</translation>
    </message>
</context>
<context>
    <name>unrut::FocusTimerBar</name>
    <message>
        <source>Begun. %1, then stop or go on.</source>
        <translation>C’est parti. %1, puis arrêter ou continuer.</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Se lancer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What pulled me away? (only if you like)</source>
        <translation>Qu’est-ce qui m’en a détourné&#x202f;? (si tu veux)</translation>
    </message>
    <message>
        <source>What pulled me away?</source>
        <translation>Qu’est-ce qui m’en a détourné&#x202f;?</translation>
    </message>
    <message>
        <source>%1 on “%2”. That is a start. Stop here, or go on?</source>
        <translation>%1 sur «&#xa0;%2&#xa0;». C’est un début. S’arrêter là, ou continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Working on “%1”: %2 of %3.</source>
        <translation>En cours, «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>The time is over: stop, or go on.</source>
        <translation>Le temps est écoulé&#xa0;: arrêter, ou continuer.</translation>
    </message>
    <message>
        <source>Stopped. The minutes are kept with the goal.</source>
        <translation>Arrêté. Les minutes restent avec l’objectif.</translation>
    </message>
</context>
<context>
    <name>unrut::FoldedSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>unrut::FridayDialog</name>
    <message>
        <source>Friday page</source>
        <translation>Page du vendredi</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Intuition</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>rester</translation>
    </message>
    <message>
        <source>go</source>
        <translation>partir</translation>
    </message>
    <message>
        <source>Five minutes, once a week. Leave out whatever you like; a week without a page costs nothing.</source>
        <translation>Cinq minutes, une fois par semaine. Laisse de côté ce que tu veux&#x202f;; une semaine sans page ne coûte rien.</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Quelle semaine</translation>
    </message>
    <message>
        <source>What were you &amp;grateful for?</source>
        <translation>Pour quoi as-tu dit &amp;merci&#x202f;?</translation>
    </message>
    <message>
        <source>Goes into the log, as the win does.</source>
        <translation>Va dans le carnet, comme la réussite.</translation>
    </message>
    <message>
        <source>One &amp;win of this week</source>
        <translation>Une &amp;réussite de cette semaine</translation>
    </message>
    <message>
        <source>What is s&amp;tuck?</source>
        <translation>Qu’est-ce qui bl&amp;oque&#x202f;?</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>Que dit ton intuition&#x202f;?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Is the &amp;focus still the one?</source>
        <translation>Est-ce toujours la bonne &amp;priorité&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Aucune priorité.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>P&amp;as maintenant</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
    <message>
        <source>your gut, week by week</source>
        <translation>ton intuition, semaine après semaine</translation>
    </message>
    <message>
        <source>Saved. Another focus is chosen on the board.</source>
        <translation>Enregistré. Une autre priorité se choisit au tableau.</translation>
    </message>
    <message>
        <source>Saved. That was the week.</source>
        <translation>Enregistré. C’est tout pour cette semaine.</translation>
    </message>
    <message>
        <source>In the bin. What it said in the log stays. Undo brings it back.</source>
        <translation>Dans la corbeille. Ce qu’elle a mis au carnet reste. «&#xa0;Annuler&#xa0;» la fait revenir.</translation>
    </message>
    <message>
        <source>&amp;Did it show this week?</source>
        <translation>Cela s’est-il &amp;vu cette semaine&#xa0;?</translation>
    </message>
</context>
<context>
    <name>unrut::FromDayBar</name>
    <message>
        <source>Ne&amp;wer entries</source>
        <translation>Entrées plus &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>Re&amp;venir aux dernières</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>À partir du %1, en remontant</translation>
    </message>
</context>
<context>
    <name>unrut::GoalEditor</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Se lancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Fermer l’objectif</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>&amp;Si</translation>
    </message>
    <message>
        <source>stand-up is over</source>
        <translation>la réunion du matin est finie</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>open the calendar and book it</source>
        <translation>j’ouvre l’agenda et je réserve</translation>
    </message>
    <message>
        <source>Open its worksheet</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Déplacer &amp;vers</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>Hori&amp;zon</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>aucun domaine</translation>
    </message>
    <message>
        <source>A&amp;rea it is about</source>
        <translation>Domaine con&amp;cerné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Way o&amp;ut it belongs to</source>
        <translation>Piste d’&amp;origine</translation>
    </message>
    <message>
        <source>How you will mark it when it is done</source>
        <translation>Comment tu le fêteras</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s’est passé jusqu’ici</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>%1 of work in all</source>
        <translation>%1 de travail en tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unrut::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>One focus at a time. Drag a card, or move it with Ctrl+Shift+arrows.</source>
        <translation>Une priorité à la fois. Fais glisser une carte, ou déplace-la avec Ctrl+Maj+flèches.</translation>
    </message>
    <message>
        <source>Search goals (Ctrl+F)</source>
        <translation>Chercher un objectif (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Chercher un objectif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Near and far</source>
        <translation>Proche et lointain</translation>
    </message>
    <message>
        <source>&amp;New goal</source>
        <translation>&amp;Nouvel objectif</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Plus pour le tableau</translation>
    </message>
    <message>
        <source>Sort by &amp;hand</source>
        <translation>Trier à la &amp;main</translation>
    </message>
    <message>
        <source>Sort by &amp;due day</source>
        <translation>Trier par é&amp;chéance</translation>
    </message>
    <message>
        <source>Sort by &amp;match with your result</source>
        <translation>Trier selon ton &amp;résultat</translation>
    </message>
    <message>
        <source>&amp;Rename a column</source>
        <translation>Renommer &amp;une colonne</translation>
    </message>
    <message>
        <source>Show the &amp;archive</source>
        <translation>Afficher les arc&amp;hives</translation>
    </message>
    <message>
        <source>Show the &amp;bin</source>
        <translation>Afficher la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Just start</source>
        <translation>Se &amp;lancer</translation>
    </message>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>P&amp;réparer la conversation</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Déplacer &amp;vers</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Say with whom it is; then its sheet opens.</source>
        <translation>Dis avec qui c’est&#x202f;; sa fiche s’ouvre alors.</translation>
    </message>
    <message>
        <source>Step &amp;done</source>
        <translation>Étape &amp;faite</translation>
    </message>
    <message>
        <source>No goal matches.</source>
        <translation>Aucun objectif ne correspond.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>unrut::GratitudePage</name>
    <message>
        <source>Gratitude and wins</source>
        <translation>Gratitude et réussites</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Chercher dans toutes les entrées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>A line now and then is enough. Once a week does it.</source>
        <translation>Une ligne de temps en temps suffit. Une fois par semaine, c’est assez.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>Dans la corbeille. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Nothing was written on that day. This is from %1.</source>
        <translation>Rien n’a été écrit ce jour-là. Ceci date du %1.</translation>
    </message>
    <message>
        <source>Kind changed. Undo takes it back.</source>
        <translation>Type changé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied</source>
        <translation>
            <numerusform>%Ln entrée copiée</numerusform>
            <numerusform>%Ln entrées copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries in the bin</source>
        <translation>Aucune entrée dans la corbeille</translation>
    </message>
    <message>
        <source>Entries that you delete wait here.</source>
        <translation>Les entrées que tu supprimes attendent ici.</translation>
    </message>
    <message>
        <source>Back in the log.</source>
        <translation>De retour dans le carnet.</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>Ce que tu écris apparaît dans cette liste.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>unrut::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>unrut::HelpedPanel</name>
    <message>
        <source>What helped last time</source>
        <translation>Ce qui a aidé la dernière fois</translation>
    </message>
    <message>
        <source>Open the way out</source>
        <translation>Ouvrir la sortie</translation>
    </message>
    <message>
        <source>Your newest assessment is lower than on %1, when you wrote this. Going down again is common and not a failure.</source>
        <translation>Ton dernier bilan est plus bas que celui du %1, quand tu as écrit ceci. Redescendre est courant et n’est pas un échec.</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>A aidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Who helped: %1</source>
        <translation>Qui a aidé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unrut::HistoryDialog</name>
    <message>
        <source>Older assessments</source>
        <translation>Bilans plus anciens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Spark or an area, %2 a sentence about its line over time.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note on this assessment</source>
        <translation>Note sur ce bilan</translation>
    </message>
    <message>
        <source>What was going on at the time?</source>
        <translation>Que se passait-il à l’époque&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>En comparer deux</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose two in the list, with Ctrl or Shift</source>
        <translation>Choisis-en deux dans la liste, avec Ctrl ou Maj</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>unrut::ImportDialog</name>
    <message>
        <source>A journal of Unrut (JSON)</source>
        <translation>Un journal d’Unrut (JSON)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>jrnl (JSON)</source>
        <translation>jrnl (JSON)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Where both say it differently, take the file’s words</source>
        <translation>Là où les deux diffèrent, prendre les mots du fichier</translation>
    </message>
    <message>
        <source>What the file &amp;is</source>
        <translation>Ce qu’est le &amp;fichier</translation>
    </message>
    <message>
        <source>Its lines &amp;become</source>
        <translation>Ce que &amp;deviennent ses lignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>as the days show</source>
        <translation>comme les jours le montrent</translation>
    </message>
    <message>
        <source>the day first: 23/11/2026</source>
        <translation>le jour d’abord&#xa0;: 23/11/2026</translation>
    </message>
    <message>
        <source>the month first: 11/23/2026</source>
        <translation>le mois d’abord&#xa0;: 11/23/2026</translation>
    </message>
    <message>
        <source>Column of the &amp;day</source>
        <translation>Colonne du &amp;jour</translation>
    </message>
    <message>
        <source>Days with slashes have</source>
        <translation>Les jours avec des barres obliques ont</translation>
    </message>
    <message>
        <source>Column of the &amp;text</source>
        <translation>Colonne du &amp;texte</translation>
    </message>
    <message>
        <source>Column of ta&amp;gs</source>
        <translation>Colonne des étiq&amp;uettes</translation>
    </message>
    <message>
        <source>A backup is made first. All of it comes, or nothing does; nothing that is here is removed.</source>
        <translation>Une sauvegarde est faite d’abord. Tout vient, ou rien&#xa0;; rien de ce qui est ici n’est retiré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importé. %1</translation>
    </message>
    <message>
        <source>Column of the &amp;kind</source>
        <translation>Colonne du t&amp;ype</translation>
    </message>
    <message>
        <source>grateful, win, keep or note</source>
        <translation>grateful, win, keep ou note</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>La lecture a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sto&amp;p importing</source>
        <translation>Arrêter l’&amp;import</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>Part déjà écrite</translation>
    </message>
    <message>
        <source>Writing it into your journal…</source>
        <translation>Écriture dans ton journal…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Importing was stopped. Nothing was changed.</source>
        <translation>L’import a été arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>unrut::JournalSection</name>
    <message>
        <source>&amp;Open another…</source>
        <translation>Ouvrir &amp;un autre…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>One file on this computer, readable by your user account only. It is not encrypted by Unrut.</source>
        <translation>Un fichier sur cet ordinateur, lisible par ton seul compte. Unrut ne le chiffre pas.</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Ouvrir un autre journal</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut);;All files (*)</source>
        <translation>Journaux Unrut (*.unrut);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;journal</source>
        <translation>Les garder à côté du &amp;journal</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Où garder les sauvegardes</translation>
    </message>
    <message>
        <source>Those that were made before stay where they are, and in the list.</source>
        <translation>Celles d’avant restent où elles sont, et dans la liste.</translation>
    </message>
    <message>
        <source>Backups lie in:
%1</source>
        <translation>Les sauvegardes sont dans&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>unrut::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>unrut::LimitDialog</name>
    <message>
        <source>There is a side project in Doing already</source>
        <translation>Il y a déjà un projet parallèle en cours</translation>
    </message>
    <message>
        <source>Doing is full</source>
        <translation>«&#xa0;En cours&#xa0;» est plein</translation>
    </message>
    <message>
        <source>One thing at a time is the idea, but it is your board. What is set aside goes to the top of Next and keeps its steps.</source>
        <translation>L’idée est d’avancer une chose à la fois, mais c’est ton tableau. Ce qui est mis de côté passe en tête de «&#xa0;Ensuite&#xa0;» et garde ses étapes.</translation>
    </message>
    <message>
        <source>Set “%1” aside</source>
        <translation>Mettre «&#xa0;%1&#xa0;» de côté</translation>
    </message>
    <message>
        <source>Set what is in Doing aside</source>
        <translation>Mettre de côté ce qui est en cours</translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation>Porter la limite à %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>unrut::LinesEdit</name>
    <message>
        <source>One a line</source>
        <translation>Une chose par ligne</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line</source>
        <translation>Alt+Haut et Alt+Bas déplacent la ligne</translation>
    </message>
</context>
<context>
    <name>unrut::LogDayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The log begins on %1.</source>
        <translation>Le carnet commence le %1.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
</context>
<context>
    <name>unrut::LogList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Changer le t&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackForm</name>
    <message>
        <source>Work last felt right in</source>
        <translation>Le travail semblait encore juste en</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Tu as remarqué que ce n’était plus le cas en</translation>
    </message>
    <message>
        <source>How sure are you of that?</source>
        <translation>Quelle est ta certitude là-dessus&#x202f;?</translation>
    </message>
    <message>
        <source>And how sure are you now?</source>
        <translation>Et ta certitude maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>People, and whether a talk with them would be safe</source>
        <translation>Des personnes, et si leur parler serait sans risque</translation>
    </message>
    <message>
        <source>There is nobody above me: I work for myself, or the post is empty</source>
        <translation>Il n’y a personne au-dessus de moi&#xa0;: je travaille à mon compte, ou le poste est vacant</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Tick what happened.</source>
        <translation>Coche ce qui s’est passé.</translation>
    </message>
    <message>
        <source>%1: tick what happened.</source>
        <translation>%1&#xa0;: coche ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Where does the last answer lead?</source>
        <translation>Où mène la dernière réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Has the person said so, to you or to anyone?</source>
        <translation>La personne l’a-t-elle dit, à toi ou à quelqu’un&#x202f;?</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>À décider pour le</translation>
    </message>
    <message>
        <source>Day by which to decide</source>
        <translation>Jour de la décision</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackView</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>Nine open questions; leave out what you like. Saved as you type. It changes no score, stays in this journal and is part of no export unless you tick it.</source>
        <translation>Neuf questions ouvertes&#x202f;; laisse de côté ce que tu veux. Enregistré pendant que tu écris. Cela ne change aucun score, reste dans ce journal et n’entre dans aucun export, sauf si tu le coches.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Retour au résultat</translation>
    </message>
    <message>
        <source>Throw away what you told</source>
        <translation>Jeter ce que tu as raconté</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Assez pour l’instant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>%1 and %2 are numbers: &apos;Question 3 of 9&apos;.</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 · told</source>
        <extracomment>The same, spoken: %1 is the question.</extracomment>
        <translation>%1 · raconté</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Mettre au tableau</translation>
    </message>
    <message>
        <source>Keep these in your log</source>
        <translation>Les garder dans ton carnet</translation>
    </message>
    <message>
        <source>They are in your log already.</source>
        <translation>Elles sont déjà dans ton carnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines added to your log.</source>
        <translation>
            <numerusform>%Ln ligne ajoutée à ton carnet.</numerusform>
            <numerusform>%Ln lignes ajoutées à ton carnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fait quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is on the board already.</source>
        <translation>C’est déjà au tableau.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Ajouté au tableau, dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>List them in People</source>
        <translation>Les ajouter à Personnes</translation>
    </message>
    <message>
        <source>They are among your people already.</source>
        <translation>Ces personnes figurent déjà parmi les tiennes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in People now.</source>
        <translation>
            <numerusform>%Ln personne figure maintenant dans Personnes.</numerusform>
            <numerusform>%Ln personnes figurent maintenant dans Personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>A question that has an answer, in the list of questions, at the end of its row.</extracomment>
        <translation>raconté</translation>
    </message>
    <message>
        <source>%1 goes on, %2 goes back.</source>
        <extracomment>Both are keys: &apos;Alt+Right&apos;, &apos;Alt+Left&apos;.</extracomment>
        <translation>%1 continue, %2 revient.</translation>
    </message>
</context>
<context>
    <name>unrut::MatrixEdit</name>
    <message>
        <source>Add something that matters</source>
        <translation>Ajouter quelque chose qui compte</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What matters, %1</source>
        <translation>Ce qui compte, %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>How much, 1 to 5</source>
        <translation>Importance, de 1 à 5</translation>
    </message>
    <message>
        <source>%1, mark for what matters %2</source>
        <translation>%1, note pour ce qui compte %2</translation>
    </message>
    <message>
        <source>How much %1 matters, 1 to 5</source>
        <translation>Importance&#xa0;: %1, de 1 à 5</translation>
    </message>
</context>
<context>
    <name>unrut::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Rapport (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>Rechercher par&amp;tout…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Rapp&amp;els…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;All tabs</source>
        <translation>&amp;Tous les onglets</translation>
    </message>
    <message>
        <source>&amp;Hide the content</source>
        <translation>&amp;Masquer le contenu</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Take the &amp;assessment</source>
        <translation>Faire le &amp;bilan</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Nouvel &amp;objectif</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Nouvelle &amp;entrée</translation>
    </message>
    <message>
        <source>&amp;Park a worry…</source>
        <translation>&amp;Déposer un souci…</translation>
    </message>
    <message>
        <source>&amp;Friday page…</source>
        <translation>&amp;Page du vendredi…</translation>
    </message>
    <message>
        <source>&amp;Begin a practice…</source>
        <translation>Commencer un e&amp;xercice…</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>V&amp;isiter avec un journal fictif</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>If it is &amp;more than a work rut</source>
        <translation>Si c’est &amp;plus qu’une ornière</translation>
    </message>
    <message>
        <source>&amp;About Unrut</source>
        <translation>À pr&amp;opos d’Unrut</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Go to a day of the log…</source>
        <translation>Aller à un jo&amp;ur du carnet…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>What is &amp;new…</source>
        <translation>&amp;Nouveautés…</translation>
    </message>
    <message>
        <source>Help pa&amp;ges…</source>
        <translation>Pages d’&amp;aide…</translation>
    </message>
    <message>
        <source>Bi&amp;n…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>Vider &amp;la corbeille…</translation>
    </message>
</context>
<context>
    <name>unrut::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>unrut::NameCompleter</name>
    <message>
        <source>Tags and people</source>
        <translation>Étiquettes et personnes</translation>
    </message>
</context>
<context>
    <name>unrut::NamesDialog</name>
    <message>
        <source>Tags and people of the log</source>
        <translation>Étiquettes et personnes du carnet</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Étiquettes et personnes</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>A name that is there already takes this one in; the two become one.</source>
        <translation>Un nom déjà présent absorbe celui-ci&#x202f;; les deux n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>&amp;Show its entries</source>
        <translation>&amp;Afficher ses entrées</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag or a person, %2 how many entries name it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln entries. Undo takes it back.</source>
        <translation>
            <numerusform>Renommé dans %Ln entrée. «&#xa0;Annuler&#xa0;» rétablit l’ancien nom.</numerusform>
            <numerusform>Renommé dans %Ln entrées. «&#xa0;Annuler&#xa0;» rétablit l’ancien nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::NotesField</name>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Plain words, or Markdown: **bold**, - lists, links.</source>
        <translation>Texte simple, ou Markdown&#xa0;: **gras**, - listes, liens.</translation>
    </message>
    <message>
        <source>Notes as they look</source>
        <translation>Les notes, mises en forme</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>unrut::OfferedLine</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Down shows what can be chosen.</source>
        <translation>La flèche vers le bas montre ce qu’on peut choisir.</translation>
    </message>
</context>
<context>
    <name>unrut::Opening</name>
    <message>
        <source>Begin a new journal</source>
        <translation>Commencer un nouveau journal</translation>
    </message>
    <message>
        <source>Look for a journal or a backup</source>
        <translation>Chercher un journal ou une sauvegarde</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Journaux Unrut (*.unrut)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open this journal instead?</source>
        <translation>Ouvrir plutôt ce journal&#xa0;?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>This was saved</source>
        <translation>Ceci est sauvé</translation>
    </message>
    <message>
        <source>This file is a backup</source>
        <translation>Ce fichier est une sauvegarde</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>La consulter</translation>
    </message>
    <message>
        <source>Make a copy for help</source>
        <translation>Faire une copie pour demander de l’aide</translation>
    </message>
    <message>
        <source>The copy is made</source>
        <translation>La copie est faite</translation>
    </message>
    <message>
        <source>The journal that is open now stays as it is. From the next start on Unrut opens the new one; the settings lead back.</source>
        <translation>Le journal ouvert en ce moment reste tel quel. À partir du prochain démarrage, Unrut ouvre le nouveau&#xa0;; les paramètres permettent de revenir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Going back to it puts what it holds in the place of the journal:</source>
        <translation>Y revenir met son contenu à la place du journal :</translation>
    </message>
    <message>
        <source>What lies there now is kept. Looking into the backup changes nothing.</source>
        <translation>Ce qui s’y trouve maintenant est gardé. Consulter la sauvegarde ne change rien.</translation>
    </message>
    <message>
        <source>It stays as it is. File &gt; Backups… shows the backups of the journal that is open, to look into or to go back to.</source>
        <translation>Elle reste telle quelle. Fichier &gt; Sauvegardes… montre les sauvegardes du journal ouvert, pour les consulter ou y revenir.</translation>
    </message>
    <message>
        <source>It is opened to be read, and nothing in it can be changed. File &gt; Backups… goes back to it, once the journal itself is open.</source>
        <translation>Elle est ouverte en lecture seule, et rien n’y peut être modifié. Fichier &gt; Sauvegardes… permet d’y revenir, une fois le journal lui-même ouvert.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>It holds all that can be read in the journal, so show it only to somebody you trust. The journal itself was not touched.</source>
        <translation>Elle contient tout ce qui peut se lire dans le journal&#xa0;; ne la montre donc qu’à une personne de confiance. Le journal lui-même n’a pas été touché.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Ouvrir le nouveau journal</translation>
    </message>
</context>
<context>
    <name>unrut::OpeningDialog</name>
    <message>
        <source>The journal is not where it was</source>
        <translation>Le journal n’est plus là où il était</translation>
    </message>
    <message>
        <source>Where the journal lies: %1</source>
        <translation>Où se trouve le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go back to the backup: %1</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>Revenir à la sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open it only to read</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Look for a journal or a backup…</source>
        <translation>Chercher un journal ou une sauvegarde…</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Commencer un nouveau journal</translation>
    </message>
    <message>
        <source>Begin a new journal elsewhere…</source>
        <translation>Commencer un nouveau journal ailleurs…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <source>This journal is damaged</source>
        <translation>Ce journal est endommagé</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing in it was changed.</source>
        <translation>Le fichier a été laissé tel quel, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was put in its place.</source>
        <translation>Rien n’a été mis à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are there; the newest: %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>
            <numerusform>%Ln sauvegarde est là&#xa0;: %1.</numerusform>
            <numerusform>%Ln sauvegardes sont là&#xa0;; la plus récente&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all backups…</source>
        <translation>Voir toutes les sauvegardes…</translation>
    </message>
    <message>
        <source>Make a copy for help…</source>
        <translation>Faire une copie pour demander de l’aide…</translation>
    </message>
</context>
<context>
    <name>unrut::OutcomeDialog</name>
    <message>
        <source>Note a talk</source>
        <translation>Noter une conversation</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>Y re&amp;venir le</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>A-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation>A-t-elle eu &amp;lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>&amp;Où ou comment</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Un déjeuner, un appel, une marche, une salle.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Ce qui en est &amp;sorti</translation>
    </message>
    <message>
        <source>A line or two, for you alone.</source>
        <translation>Une ligne ou deux, pour toi seulement.</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Ce qui a été &amp;convenu</translation>
    </message>
    <message>
        <source>One thing a line. Each can become a goal on the board.</source>
        <translation>Une chose par ligne. Chacune peut devenir un objectif au tableau.</translation>
    </message>
    <message>
        <source>Day to come back to it</source>
        <translation>Jour pour y revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
</context>
<context>
    <name>unrut::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>&amp;One word a line</source>
        <translation>&amp;Un mot par ligne</translation>
    </message>
    <message>
        <source>These are never underlined. They are kept in a file on this computer, not in the journal, and are part of no export.</source>
        <translation>Ces mots ne sont jamais soulignés. Ils sont gardés dans un fichier sur cet ordinateur, pas dans le journal, et ne font partie d’aucune exportation.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A word from anywhere, or the name of a command</source>
        <translation>Un mot de n’importe où, ou le nom d’une commande</translation>
    </message>
    <message>
        <source>A word, or a command</source>
        <translation>Un mot ou une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Rien trouvé. Moins de lettres trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteModel</name>
    <message>
        <source>Command</source>
        <extracomment>%1 is a menu: &apos;Journal&apos;.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command in the menu %1</source>
        <translation>Commande du menu %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what it is, %2 more about it: &apos;Goal · Doing&apos;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Setting, in Reminders</source>
        <translation>Réglage, dans les rappels</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Setting, of the log</source>
        <translation>Réglage, pour les entrées</translation>
    </message>
</context>
<context>
    <name>unrut::PartFields</name>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>P&amp;réparer la conversation</translation>
    </message>
    <message>
        <source>Say with whom, and its sheet opens: facts, ask, offer.</source>
        <translation>Dis avec qui, et sa fiche s’ouvre&#xa0;: faits, demande, offre.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore prévu.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>How heavy it is to carry, 0 to 10</source>
        <translation>À quel point cela pèse, de 0 à 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>What you decide, or why it has to wait</source>
        <translation>Ce que tu décides, ou pourquoi cela doit attendre</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Clos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Cost, in money or hours</source>
        <translation>Coût, en argent ou en heures</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Où tu en es</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore précisé</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>What would prove it by then</source>
        <translation>Ce qui le prouverait d’ici là</translation>
    </message>
    <message>
        <source>three people have paid for it</source>
        <translation>trois personnes ont payé pour cela</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>Est-ce arrivé</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>yes, it passed</source>
        <translation>oui, réussi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Times a week you would like</source>
        <translation>Fois par semaine souhaitées</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>quand cela convient</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>En pause jusqu’au</translation>
    </message>
    <message>
        <source>A day without it costs nothing.</source>
        <translation>Un jour sans ne coûte rien.</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Rest on %1</source>
        <translation>Repos le %1</translation>
    </message>
    <message>
        <source>May appear in reports for work</source>
        <translation>Peut figurer dans les rapports pour le travail</translation>
    </message>
    <message>
        <source>Otherwise a report for your supervisor does not tell of it.</source>
        <translation>Sinon, un rapport pour ton ou ta responsable n’en parle pas.</translation>
    </message>
</context>
<context>
    <name>unrut::PeoplePage</name>
    <message>
        <source>Nobody here by that word.</source>
        <translation>Personne ici pour ce mot.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>&amp;Who can I talk to about…</source>
        <translation>À &amp;qui parler de…</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>Ajouter &amp;une personne</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>You need not have anyone yet</source>
        <translation>Tu n’as pas besoin d’avoir déjà quelqu’un</translation>
    </message>
    <message>
        <source>A rut is easier to leave with one person who listens. Here you can note who that could be, what you would bring up, and what came of it. It stays in your journal.</source>
        <translation>On sort plus facilement d’une ornière avec une personne qui écoute. Ici, tu peux noter qui ce serait, ce que tu aborderais et ce qui en est sorti. Cela reste dans ton journal.</translation>
    </message>
    <message>
        <source>Routes to somebody</source>
        <translation>Des chemins vers quelqu’un</translation>
    </message>
    <message>
        <source>Nobody inside comes to mind? A works council or union, an employee helpline, a career counsellor of the employment office or a former colleague may listen as well.</source>
        <translation>Personne ne te vient à l’esprit au travail&#x202f;? Un comité d’entreprise ou un syndicat, une ligne d’écoute pour salariés, un conseil en évolution professionnelle ou d’anciens collègues peuvent aussi écouter.</translation>
    </message>
</context>
<context>
    <name>unrut::PersonDialog</name>
    <message>
        <source>Somebody who can help</source>
        <translation>Quelqu’un qui peut aider</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>pas de rythme</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before &apos;4 weeks&apos;</comment>
        <translation>toutes les </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after &apos;every 4&apos;</comment>
        <translation> semaines</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Who they &amp;are to you</source>
        <translation>&amp;Qui c’est pour toi</translation>
    </message>
    <message>
        <source>A line, if you like: ‘was where I want to be’.</source>
        <translation>Une ligne, si tu veux&#xa0;: «&#xa0;a été là où je veux aller&#xa0;».</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>R&amp;ythme</translation>
    </message>
    <message>
        <source>How often you would like to talk. Nobody is ever late: the list says how long it has been.</source>
        <translation>À quelle fréquence tu aimerais parler. Personne n’est jamais en retard&#xa0;: la liste dit depuis quand.</translation>
    </message>
    <message>
        <source>Safe to talk to about</source>
        <translation>De confiance pour parler de</translation>
    </message>
    <message>
        <source>Only people you mark here are offered when you ask whom you can talk to.</source>
        <translation>Seules les personnes marquées ici sont proposées quand tu demandes à qui parler.</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>A number, an address, where to find them.</source>
        <translation>Un numéro, une adresse, où trouver la personne.</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
</context>
<context>
    <name>unrut::PersonField</name>
    <message>
        <source>who it is with</source>
        <translation>avec qui</translation>
    </message>
    <message>
        <source>%1, %2: in People.</source>
        <extracomment>%1 is a name, %2 a role: &apos;Dana Weber, mentor: in People.&apos;</extracomment>
        <translation>%1, %2&#xa0;: dans «&#xa0;Entourage&#xa0;».</translation>
    </message>
</context>
<context>
    <name>unrut::PersonView</name>
    <message>
        <source>&amp;Prepare a talk</source>
        <translation>&amp;Préparer une conversation</translation>
    </message>
    <message>
        <source>N&amp;ote one</source>
        <translation>En n&amp;oter une</translation>
    </message>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>Ajouter au ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>What you want to bring up the next time</source>
        <translation>Ce que tu veux aborder la prochaine fois</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing yet. Prepare a talk, or note one that you had.</source>
        <translation>Rien encore. Prépare une conversation, ou notes-en une que tu as eue.</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>Dire comment c’était</translation>
    </message>
    <message>
        <source>More about the talk: %1</source>
        <translation>Plus sur la conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Convenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>au tableau</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>Make it a goal: %1</source>
        <translation>En faire un objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;How did it go…</source>
        <translation>&amp;Comment c’était…</translation>
    </message>
    <message>
        <source>&amp;Edit what came of it…</source>
        <translation>Modifier ce qui en est &amp;sorti…</translation>
    </message>
    <message>
        <source>Open the &amp;sheet…</source>
        <translation>Ouvrir la &amp;fiche…</translation>
    </message>
    <message>
        <source>&amp;Print on one page…</source>
        <translation>&amp;Imprimer sur une page…</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Noted for the next time.</source>
        <translation>Noté pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Brought up.</source>
        <translation>Abordé.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Retiré. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>P&amp;lan an event</source>
        <translation>Prévoir une &amp;rencontre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Nothing yet. Plan an event, or note one that you went to.</source>
        <translation>Rien encore. Prévois une rencontre, ou note une à laquelle tu as pris part.</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Ajouter le point</translation>
    </message>
</context>
<context>
    <name>unrut::PlayAside</name>
    <message>
        <source>Your shelf</source>
        <translation>Ton étagère</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’accord</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Ce qui t’a marqué</translation>
    </message>
    <message>
        <source>What drains you most</source>
        <translation>Ce qui t’épuise le plus</translation>
    </message>
    <message>
        <source>Less of this: %1</source>
        <extracomment>A goal: that there is less of something that drains. %1 is what somebody does at work.</extracomment>
        <translation>Moins de ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 h a week that drain</source>
        <extracomment>%1 is a number. The reason of a goal that wants less of something.</extracomment>
        <translation>%1 h par semaine qui épuisent</translation>
    </message>
    <message>
        <source>%1: %2 h a week</source>
        <extracomment>What somebody does at work, and for how many hours a week.</extracomment>
        <translation>%1&#xa0;: %2 h par semaine</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>Open its goal</source>
        <translation>Ouvrir l’objectif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and the line that it is about, for a screen reader.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Ajouté au tableau, dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What your employer offers</source>
        <translation>Ce que propose ton employeur</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>programme de ton employeur</translation>
    </message>
    <message>
        <source>ask again on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>redemander le %1</translation>
    </message>
    <message>
        <source>come back to it on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>y revenir le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A pitch that was accepted; %1 is a day.</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Your pitches</source>
        <translation>Tes propositions</translation>
    </message>
</context>
<context>
    <name>unrut::PlayDetail</name>
    <message>
        <source>&amp;Make it my focus</source>
        <translation>En faire ma &amp;priorité</translation>
    </message>
    <message>
        <source>&amp;Add to board</source>
        <translation>Ajouter au &amp;tableau</translation>
    </message>
    <message>
        <source>Your worksheets</source>
        <translation>Tes fiches</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premières étapes</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>C’est fait quand</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 since then: %2 before, %3 now</source>
        <extracomment>%1 is an area of the assessment, %2 and %3 are scores. Nothing is said about the cause.</extracomment>
        <translation>%1 depuis&#xa0;: %2 avant, %3 maintenant</translation>
    </message>
    <message>
        <source>Go on with the worksheet</source>
        <translation>Continuer la fiche</translation>
    </message>
    <message>
        <source>Start the worksheet</source>
        <translation>Commencer la fiche</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Commencée le %1</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>En commencer une nouvelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unrut::PracticeDialog</name>
    <message>
        <source>Begin a practice</source>
        <translation>Commencer un exercice</translation>
    </message>
    <message>
        <source>One small thing on working days, for four weeks; then you keep it, change it or stop. A day without it costs nothing.</source>
        <translation>Une petite chose les jours de travail, pendant quatre semaines&#x202f;; ensuite tu la gardes, la changes ou l’arrêtes. Un jour sans ne coûte rien.</translation>
    </message>
    <message>
        <source>Three good things, on seven evenings</source>
        <translation>Trois bonnes choses, sept soirs</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Quelque chose à moi</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>In your own wor&amp;ds</source>
        <translation>Avec tes &amp;mots</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Ton exercice actuel s’arrête alors&#xa0;: un à la fois suffit.</translation>
    </message>
    <message>
        <source>S&amp;top it only</source>
        <translation>L’arrêter se&amp;ulement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Each evening, three things that went well and why. It ends by itself.</source>
        <translation>Chaque soir, trois choses qui se sont bien passées et pourquoi. Cela finit tout seul.</translation>
    </message>
    <message>
        <source>Three good things</source>
        <translation>Trois bonnes choses</translation>
    </message>
    <message>
        <source>Small enough for a bad day.</source>
        <translation>Assez petit pour un mauvais jour.</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Il commence aujourd’hui.</translation>
    </message>
    <message>
        <source>On which da&amp;ys</source>
        <translation>Quels &amp;jours</translation>
    </message>
    <message>
        <source>None chosen: on every working day.</source>
        <translation>Aucun choisi&#xa0;: chaque jour de travail.</translation>
    </message>
    <message>
        <source>It begins on the first of its days.</source>
        <translation>Il commence le premier de ses jours.</translation>
    </message>
</context>
<context>
    <name>unrut::PracticePanel</name>
    <message>
        <source>What is it to be today?</source>
        <translation>Qu’est-ce que ce sera aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, d&amp;id it</source>
        <translation>&amp;Oui, c’est fait</translation>
    </message>
    <message>
        <source>Not toda&amp;y</source>
        <translation>&amp;Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>Four weeks are over. What becomes of it?</source>
        <translation>Les quatre semaines sont passées. Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>C&amp;hanger</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Good thing %1</source>
        <translation>Bonne chose %1</translation>
    </message>
    <message>
        <source>What went well today, and why?</source>
        <translation>Qu’est-ce qui s’est bien passé aujourd’hui, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>Ajo&amp;uter</translation>
    </message>
    <message>
        <source>Your practice · %1</source>
        <translation>Ton exercice · %1</translation>
    </message>
    <message>
        <source>Did you do it today?</source>
        <translation>L’as-tu fait aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Did you do it? %1</source>
        <translation>L’as-tu fait&#x202f;? %1</translation>
    </message>
    <message>
        <source>Done today. How sure of yourself are you?</source>
        <translation>Fait aujourd’hui. Quelle est ta confiance en toi&#x202f;?</translation>
    </message>
    <message>
        <source>Not today; that costs nothing.</source>
        <translation>Pas aujourd’hui&#x202f;; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>your confidence, day by day</source>
        <translation>ta confiance, jour après jour</translation>
    </message>
    <message>
        <source>Done, and in the log as a win.</source>
        <translation>Fait, et au carnet comme réussite.</translation>
    </message>
    <message>
        <source>Added to the log. That was this evening.</source>
        <translation>Ajouté au carnet. C’est tout pour ce soir.</translation>
    </message>
    <message>
        <source>The practice has ended. Undo brings it back.</source>
        <translation>L’exercice est terminé. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Qu’est-ce qui a réussi&#x202f;?</translation>
    </message>
    <message>
        <source>After %1 this asks whether you did it.</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Après %1, Unrut demande si tu l’as fait.</translation>
    </message>
</context>
<context>
    <name>unrut::ProgressPage</name>
    <message>
        <source>Two check-ins make a first line. They are on Today and take twenty seconds.</source>
        <translation>Deux points du jour font une première ligne. Ils sont dans «&#xa0;Aujourd’hui&#xa0;» et prennent vingt secondes.</translation>
    </message>
    <message>
        <source>A second assessment, some weeks after the first, shows whether anything moved.</source>
        <translation>Un second bilan, quelques semaines après le premier, montre si quelque chose a bougé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>The &amp;way out</source>
        <translation>La &amp;sortie</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Rapport (PDF)…</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>&amp;More charts</source>
        <translation>&amp;Plus de graphiques</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Que faire de ce graphique</translation>
    </message>
    <message>
        <source>Two check-ins with an energy make a line.</source>
        <translation>Deux bilans avec une énergie font une ligne.</translation>
    </message>
    <message>
        <source>Two check-ins with hours of sleep make a line.</source>
        <translation>Deux bilans avec des heures de sommeil font une ligne.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Deux pages du vendredi avec ton intuition font une ligne.</translation>
    </message>
    <message>
        <source>Open that worksheet</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>&amp;Back to the main charts</source>
        <translation>Retour a&amp;ux graphiques principaux</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Take the assessment</source>
        <translation>Faire le bilan</translation>
    </message>
</context>
<context>
    <name>unrut::PromptsDialog</name>
    <message>
        <source>Prompts: %1</source>
        <translation>Amorces&#xa0;: %1</translation>
    </message>
    <message>
        <source>One of these stands below the field, another one each day. Write your own, or take any away.</source>
        <translation>L’une d’elles se trouve sous le champ, une autre chaque jour. Écris les tiennes, ou retires-en.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Revenir aux habituelles</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Amorce %1</translation>
    </message>
</context>
<context>
    <name>unrut::PutAwayPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Nothing in the bin.</source>
        <translation>Rien dans la corbeille.</translation>
    </message>
    <message>
        <source>Nothing is archived yet.</source>
        <translation>Rien n’est encore archivé.</translation>
    </message>
    <message>
        <source>What you deleted waits here and goes back where it was.</source>
        <translation>Ce que tu as supprimé attend ici et retourne là où c’était.</translation>
    </message>
    <message>
        <source>was in %1 · %2</source>
        <extracomment>%1 is a column: &apos;Doing&apos;; %2 is &apos;deleted yesterday&apos;.</extracomment>
        <translation>était dans «&#xa0;%1&#xa0;» · %2</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Reme&amp;ttre</translation>
    </message>
    <message>
        <source>What you have put away, newest first. It can come back.</source>
        <translation>Ce que tu as rangé, le plus récent d’abord. Cela peut revenir.</translation>
    </message>
</context>
<context>
    <name>unrut::QuestionBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s button: %1 is the statement, %2 the answer.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unrut::QuickEntry</name>
    <message>
        <source>Quick add — Unrut</source>
        <translation>Ajout rapide — Unrut</translation>
    </message>
    <message>
        <source>&amp;What went well?</source>
        <translation>&amp;Qu’est-ce qui s’est bien passé&#x202f;?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Qu’est-ce qui s’est bien passé&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>unrut::QuietDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Afficher Aujourd’hui &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Cont&amp;inuer</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>&amp;Choisir à nouveau</translation>
    </message>
    <message>
        <source>Put everything a&amp;side</source>
        <translation>&amp;Tout mettre de côté</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Aucune priorité.</translation>
    </message>
    <message>
        <source>All of it is in Next. Undo brings it back.</source>
        <translation>Tout est dans «&#xa0;Ensuite&#xa0;». «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
</context>
<context>
    <name>unrut::RangeChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Autres jours…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>unrut::RangeDialog</name>
    <message>
        <source>Days to show</source>
        <translation>Jours à afficher</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
</context>
<context>
    <name>unrut::ReasonsPanel</name>
    <message>
        <source>All your answers here</source>
        <translation>Toutes tes réponses ici</translation>
    </message>
    <message>
        <source>Look at another area</source>
        <translation>Voir un autre domaine</translation>
    </message>
    <message>
        <source>Why no single area is named</source>
        <translation>Pourquoi aucun domaine précis n’est nommé</translation>
    </message>
    <message>
        <source>%1 of 100, %2, from %3 of %4 answers.</source>
        <extracomment>&apos;81 of 100, pressing, from 3 of 4 answers.&apos;: a score, its band, and what it rests on.</extracomment>
        <translation>%1 sur 100, %2, d’après %3 réponses sur %4.</translation>
    </message>
    <message>
        <source>It was %1: %2.</source>
        <extracomment>%1 is a score, %2 a verdict: &apos;It was 50: clearly worse.&apos;</extracomment>
        <translation>Avant, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None of your answers here weighs much.</source>
        <translation>Aucune de tes réponses ici ne pèse beaucoup.</translation>
    </message>
    <message>
        <source>Look at an area</source>
        <translation>Voir un domaine</translation>
    </message>
</context>
<context>
    <name>unrut::RehearseDialog</name>
    <message>
        <source>Rehearse aloud</source>
        <translation>Répéter à voix haute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing to rehearse yet</source>
        <translation>Encore rien à répéter</translation>
    </message>
    <message>
        <source>Write down what they may say; each becomes a card.</source>
        <translation>Écris ce que l’autre pourrait dire&#x202f;; chaque phrase devient une carte.</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Carte %1 sur %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer aloud, as you would say it to them.</source>
        <translation>Réponds à voix haute, comme tu le dirais en face.</translation>
    </message>
    <message>
        <source>You have not written an answer. What you just said may be it.</source>
        <translation>Tu n’as pas écrit de réponse. Ce que tu viens de dire en est peut-être une.</translation>
    </message>
    <message>
        <source>Show what I wrote</source>
        <translation>Afficher ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
</context>
<context>
    <name>unrut::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Rests: wake it</source>
        <translation>Au repos&#xa0;: le réveiller</translation>
    </message>
    <message>
        <source>%1 rests: wake it</source>
        <translation>%1 au repos&#xa0;: le réveiller</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>‘In an hour’ means an hour, whatever the time.</source>
        <translation>«&#xa0;Dans une heure&#xa0;» veut dire une heure, quelle que soit l’heure.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Les sept prochains jours</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Jusqu’à lundi</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Hors de cette fenêtre</translation>
    </message>
    <message>
        <source>Nothing, only in this window</source>
        <translation>Rien, seulement dans cette fenêtre</translation>
    </message>
    <message>
        <source>Without names and goals</source>
        <translation>Sans noms ni objectifs</translation>
    </message>
    <message>
        <source>With names and goals</source>
        <translation>Avec noms et objectifs</translation>
    </message>
    <message>
        <source>Only where there is a tray; elsewhere closing the window quits.</source>
        <translation>Seulement s’il y a une zone de notification&#x202f;; sinon, fermer la fenêtre quitte le programme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and subject</comment>
        <extracomment>%1 is a day and a time, %2 what the reminder is for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing comes.</source>
        <translation>Rien ne vient.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Les rappels ne sont pas en pause.</translation>
    </message>
    <message>
        <source>Your choices cannot be written to the disk: they hold until Unrut ends.</source>
        <translation>Tes choix ne peuvent pas être écrits sur le disque&#xa0;: ils valent jusqu’à la fermeture d’Unrut.</translation>
    </message>
    <message>
        <source>Nothing comes for what is finished, on a rough day or in the quiet after a way out; on days off comes only what you want every day. What you leave without an answer three times stops by itself.</source>
        <translation>Rien ne vient pour ce qui est terminé, ni un jour difficile, ni au calme après une sortie d’ornière, ni les jours de repos, sauf si tu le veux tous les jours. Ce que tu laisses trois fois sans réponse s’arrête tout seul.</translation>
    </message>
    <message>
        <source>That could not be set: the desktop refused it, or its file cannot be written.</source>
        <translation>Ce réglage n’a pas pu être fait&#xa0;: le bureau l’a refusé, ou son fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportDialog</name>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hide names: people become initials</source>
        <translation>Masquer les noms&#xa0;: des initiales pour les personnes</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Qui le lit</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>Of which &amp;days</source>
        <translation>De quels &amp;jours</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Your name, if it is to stand on the cover</source>
        <translation>Ton &amp;nom, s’il doit figurer en couverture</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>How much of the report is written</source>
        <translation>Part du rapport déjà écrite</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Arrêter l’écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Voici à quoi il ressemblera</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come.</source>
        <translation>Arrêté. Les pages que l’imprimante a déjà peuvent encore sortir.</translation>
    </message>
    <message>
        <source>The printer has the report.</source>
        <translation>L’imprimante a le rapport.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>unrut::ReportTexts</name>
    <message>
        <source>mood, smoothed</source>
        <translation>humeur, lissée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Unrut report</source>
        <translation>Rapport Unrut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area and verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Nothing was answered in a way that weighs.</source>
        <translation>Aucune réponse n’indique quelque chose qui pèse.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Since the start, %1</source>
        <extracomment>Followed by what became of each area since that day.</extracomment>
        <translation>Depuis le début, %1</translation>
    </message>
    <message>
        <source>Nothing can be said about change yet.</source>
        <translation>On ne peut encore rien dire d’un changement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln objectif terminé</numerusform>
            <numerusform>%Ln objectifs terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wins written down</source>
        <translation>
            <numerusform>%Ln réussite notée</numerusform>
            <numerusform>%Ln réussites notées</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>ton humeur, de %1 à maintenant</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Ce que tu as essayé, et la suite</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Qui a aidé</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Si cela revient</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Une lettre à la prochaine fois</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>Only the newest are drawn here.</source>
        <translation>Seuls les plus récents sont dessinés ici.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Reset the settings</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Look, language, spelling, limits, working days, cards, the rhythm of the log and the reminders go back to how they were at the start. The limits can be undone; the rest would have to be set again.</source>
        <translation>L’apparence, la langue, l’orthographe, les limites, les jours de travail, les cartes, le rythme du carnet et les rappels redeviennent comme au début. Le changement des limites peut être annulé&#xa0;; le reste serait à régler de nouveau.</translation>
    </message>
    <message>
        <source>Your journal stays as it is, and where it is. So do whom you would call, your own prompts, the size of the window, your own words, and whether Unrut starts when you log in.</source>
        <translation>Ton journal reste comme il est, et où il est. De même la personne que tu appellerais, tes propres amorces, la taille de la fenêtre, tes mots à toi, et le démarrage d’Unrut à la connexion.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetSection</name>
    <message>
        <source>It asks first, and leaves your journal alone.</source>
        <translation>On te demande d’abord, et ton journal n’est pas touché.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start.</source>
        <translation>Tout est réglé comme au début.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but for the limits: more goals than that are in Doing.</source>
        <translation>Tout est réglé comme au début, sauf les limites&#xa0;: il y a plus d’objectifs en cours.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but that cannot be written to the disk: it holds until Unrut ends.</source>
        <translation>Tout est réglé comme au début, mais cela ne peut pas être écrit sur le disque&#xa0;: cela vaut jusqu’à la fermeture d’Unrut.</translation>
    </message>
</context>
<context>
    <name>unrut::RestPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;The last four weeks&apos;, %2 a statement.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>A few more statements</source>
        <translation>Encore quelques affirmations</translation>
    </message>
    <message>
        <source>Thank you, that is all for today.</source>
        <translation>Merci, c’est tout pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The rest of the short form, a few a day for a week: %1. Your result gets firmer with each, and can be compared later.</source>
        <translation>Le reste de la version courte, quelques-unes par jour pendant une semaine&#xa0;: %1. Ton résultat s’affermit avec chacune, et pourra être comparé plus tard.</translation>
    </message>
</context>
<context>
    <name>unrut::ResultView</name>
    <message>
        <source>Save PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Retour au dernier</translation>
    </message>
    <message>
        <source>Take again, short form</source>
        <translation>Refaire, version courte</translation>
    </message>
    <message>
        <source>Take again, full form</source>
        <translation>Refaire, version complète</translation>
    </message>
    <message>
        <source>Look back: how it came about</source>
        <translation>Regard en arrière&#xa0;: comment c’est arrivé</translation>
    </message>
    <message>
        <source>Older assessments...</source>
        <translation>Bilans plus anciens...</translation>
    </message>
    <message>
        <source>Move this assessment to the bin</source>
        <translation>Mettre ce bilan à la corbeille</translation>
    </message>
</context>
<context>
    <name>unrut::RoughDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Afficher Aujourd’hui &amp;quand même</translation>
    </message>
    <message>
        <source>TEN MINUTES FOR YOU, IF YOU LIKE</source>
        <translation>DIX MINUTES POUR TOI, SI TU VEUX</translation>
    </message>
    <message>
        <source>Another &amp;idea</source>
        <translation>Une autre &amp;idée</translation>
    </message>
    <message>
        <source>One thing about this job that you would &amp;miss:</source>
        <translation>Une chose de ce travail qui te &amp;manquerait&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Ajouté au carnet.</translation>
    </message>
    <message>
        <source>Go eas&amp;y today</source>
        <translation>&amp;Y aller doucement aujourd’hui</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>A hard day? Then nothing is due.</source>
        <translation>Une journée difficile&#x202f;? Alors rien n’est à faire.</translation>
    </message>
</context>
<context>
    <name>unrut::RowDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>Glisser à une autre place</translation>
    </message>
</context>
<context>
    <name>unrut::ScaleCircles</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1&#xa0;: %2 sur 10</translation>
    </message>
</context>
<context>
    <name>unrut::ScrollDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>unrut::SelectionBar</name>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Changer le t&amp;ype</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
</context>
<context>
    <name>unrut::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>‘As the system’ follows it into high contrast, too.</source>
        <translation>«&#xa0;Comme le système&#xa0;» le suit aussi en contraste élevé.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Hold: ask before another one</source>
        <translation>Retenir&#xa0;: demander d’abord</translation>
    </message>
    <message>
        <source>Signal only</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>More goals than that are in Doing. Set one aside first.</source>
        <translation>Il y a plus d’objectifs en cours. Mets-en un de côté d’abord.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>On other days nothing is asked.</source>
        <translation>Les autres jours, rien n’est demandé.</translation>
    </message>
    <message>
        <source>Cards of Today</source>
        <translation>Cartes d’Aujourd’hui</translation>
    </message>
    <message>
        <source>The focus is always there, and two cards at most beside it.</source>
        <translation>La priorité est toujours là, avec deux cartes au plus à côté.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Writing less often does more good. Nothing counts it, and empty weeks cost nothing.</source>
        <translation>Écrire moins souvent fait plus de bien. Rien n’est compté, et une semaine vide ne coûte rien.</translation>
    </message>
    <message>
        <source>If it is more than a rut</source>
        <translation>Si c’est plus qu’une ornière</translation>
    </message>
    <message>
        <source>Shown first on the card in the Help menu. Kept on this computer, not in the journal, and part of no export.</source>
        <translation>Affiché en premier sur la carte du menu Aide. Gardé sur cet ordinateur, pas dans le journal, et dans aucun export.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All there is of it is a short glow when a goal is done.</source>
        <translation>Il n’y a qu’une brève lueur quand un objectif est terminé.</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Tout cela</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>When they come, when they are silent, and what of yours they may show.</source>
        <translation>Quand ils viennent, quand ils se taisent et ce qu’ils peuvent montrer de toi.</translation>
    </message>
    <message>
        <source>Reminders and privacy…</source>
        <translation>Rappels et vie privée…</translation>
    </message>
</context>
<context>
    <name>unrut::SideColumn</name>
    <message>
        <source>Weeks with an entry</source>
        <translation>Semaines avec une entrée</translation>
    </message>
    <message>
        <source>Lift me up</source>
        <translation>Me remonter le moral</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another entry to lift me up</source>
        <translation>Une autre entrée pour me remonter le moral</translation>
    </message>
    <message>
        <source>What you are thankful for most</source>
        <translation>Ce pour quoi tu dis le plus merci</translation>
    </message>
    <message>
        <source>All tags and people…</source>
        <translation>Toutes les étiquettes et personnes…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show entries with %1</source>
        <translation>Afficher les entrées avec %1</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Montrer ce jour</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&apos;On this day, a year ago&apos;, then the date.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>unrut::SignsEdit</name>
    <message>
        <source>Early sign %1: if</source>
        <extracomment>Fields of an if-then plan; %1 is its number.</extracomment>
        <translation>Premier signe %1&#xa0;: si</translation>
    </message>
    <message>
        <source>Early sign %1: then I</source>
        <translation>Premier signe %1&#xa0;: alors</translation>
    </message>
    <message>
        <source>I stop looking forward to Mondays for two weeks</source>
        <translation>le lundi ne me dit plus rien depuis deux semaines</translation>
    </message>
    <message>
        <source>Mondays weigh on me</source>
        <translation>le lundi me pèse</translation>
    </message>
    <message>
        <source>open this page and call somebody</source>
        <translation>j’ouvre cette page et j’appelle quelqu’un</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>j’appelle quelqu’un</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Un autre signe</translation>
    </message>
</context>
<context>
    <name>unrut::SpelledField</name>
    <message>
        <source>Perhaps misspelled: %1. The menu of the field offers other words.</source>
        <extracomment>For a screen reader, about a field: words that the dictionary does not have.</extracomment>
        <translation>Peut-être mal orthographié&#xa0;: %1. Le menu du champ propose d’autres mots.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other word found</source>
        <translation>Aucun autre mot trouvé</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Ajouter à mes &amp;mots</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>Ig&amp;norer pour l’instant</translation>
    </message>
</context>
<context>
    <name>unrut::StageList</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How you are beyond work</source>
        <translation>Toi en dehors du travail</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Ce qui compte pour toi</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ton résultat</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>A stage that may be left out, in the list of stages.</extracomment>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>derrière toi</translation>
    </message>
</context>
<context>
    <name>unrut::StartView</name>
    <message>
        <source>Begin · about three minutes</source>
        <translation>Commencer · environ trois minutes</translation>
    </message>
    <message>
        <source>Full form · about seven minutes</source>
        <translation>Version complète · environ sept minutes</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Jeter ces réponses</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>D’où vient l’ornière&#x202f;?</translation>
    </message>
    <message>
        <source>Many people get stuck at work at some point. A few minutes show where to look first.</source>
        <translation>Beaucoup de gens se retrouvent un jour bloqués au travail. Quelques minutes montrent où regarder d’abord.</translation>
    </message>
    <message>
        <source>Go on · %1</source>
        <translation>Continuer · %1</translation>
    </message>
</context>
<context>
    <name>unrut::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, faite</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation>Retirée. «&#xa0;Annuler&#xa0;» la remet.</translation>
    </message>
</context>
<context>
    <name>unrut::StepRows</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Space ticks, Enter renames, Alt+Up and Alt+Down change the order, Delete takes a step out.</source>
        <translation>Espace coche, Entrée renomme, Alt+Haut et Alt+Bas changent l’ordre, Suppr retire une étape.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionRow</name>
    <message>
        <source>Make it my focus</source>
        <translation>En faire ma priorité</translation>
    </message>
    <message>
        <source>Add to board</source>
        <translation>Ajouter au tableau</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a button: %1 is its text, %2 the way out it belongs to.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hide the sums</source>
        <translation>Masquer les calculs</translation>
    </message>
    <message>
        <source>Show the sums</source>
        <translation>Afficher les calculs</translation>
    </message>
    <message>
        <source>in Doing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>on the board, in %1</source>
        <translation>au tableau, dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionsPanel</name>
    <message>
        <source>good to do before anything else</source>
        <translation>bon à faire avant toute autre chose</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;7.3 of 10&apos;, %2 says where the points come from.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a small practice beside it</source>
        <translation>un petit exercice à côté</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Quoi essayer d’abord</translation>
    </message>
    <message>
        <source>All %1 ways out</source>
        <translation>Les %1 pistes</translation>
    </message>
</context>
<context>
    <name>unrut::TabStrip</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Gratitude</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>unrut::TableEdit</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>The name of a column, the number of a row: how a screen reader says which cell of a table this is.</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>unrut::TagBox</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDay</name>
    <message>
        <source>On a &amp;day</source>
        <translation>Un &amp;jour</translation>
    </message>
    <message>
        <source>at a &amp;time</source>
        <translation>à une &amp;heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDialog</name>
    <message>
        <source>Prepare a talk</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>&amp;Kind of talk</source>
        <translation>&amp;Type de conversation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>&amp;Où ou comment</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Un déjeuner, un appel, une marche, une salle.</translation>
    </message>
    <message>
        <source>&amp;Rehearse aloud</source>
        <translation>&amp;Répéter à voix haute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enreg&amp;istrer</translation>
    </message>
    <message>
        <source>Choose from your wins…</source>
        <translation>Choisir parmi tes réussites…</translation>
    </message>
    <message>
        <source>What they may say, and what you answer</source>
        <translation>Ce que l’autre pourrait dire, et ta réponse</translation>
    </message>
    <message>
        <source>Two or three. Then rehearse them aloud: said once, it comes easier.</source>
        <translation>Deux ou trois. Puis répète-les à voix haute&#xa0;: dit une fois, cela vient mieux.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Add another objection</source>
        <translation>Ajouter une objection</translation>
    </message>
    <message>
        <source>They say: ‘There is no budget’</source>
        <translation>L’autre dit&#xa0;: «&#xa0;Il n’y a pas de budget&#xa0;»</translation>
    </message>
    <message>
        <source>What they may say, %1</source>
        <translation>Ce que l’autre pourrait dire, %1</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Tu réponds</translation>
    </message>
    <message>
        <source>What you answer, %1</source>
        <translation>Ce que tu réponds, %1</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Prévoir une rencontre</translation>
    </message>
</context>
<context>
    <name>unrut::TalkNotes</name>
    <message>
        <source>What talks told</source>
        <translation>Ce que les échanges ont appris</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Convenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show it in People</source>
        <translation>Montrer dans Entourage</translation>
    </message>
    <message>
        <source>Show it in People: %1</source>
        <translation>Montrer dans Entourage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TextDialog</name>
    <message>
        <source>Unrut %1</source>
        <translation>Unrut %1</translation>
    </message>
    <message>
        <source>About Unrut</source>
        <translation>À propos d’Unrut</translation>
    </message>
    <message>
        <source>Helps you see where a career rut comes from, change one thing, and find out whether it helped. Everything stays on this computer.</source>
        <translation>T’aide à voir d’où vient une ornière professionnelle, à changer une chose et à savoir si cela a aidé. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A structured self-reflection, not a validated test and not a diagnosis.</source>
        <translation>Une réflexion structurée sur soi, ni un test validé ni un diagnostic.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).</source>
        <translation>Fait avec Qt %1 (GPL et LGPL, qt.io) et SQLite (domaine public).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>unrut::ThingPicker</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Chosen, in this order:</source>
        <translation>Choisi, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>De quelle période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>The past four weeks</source>
        <translation>Les quatre dernières semaines</translation>
    </message>
    <message>
        <source>The past three months</source>
        <translation>Les trois derniers mois</translation>
    </message>
    <message>
        <source>The past year</source>
        <translation>L’année écoulée</translation>
    </message>
    <message>
        <source>Nothing there has that tag and is from that time.</source>
        <translation>Rien n’y porte cette étiquette et ne date de cette période.</translation>
    </message>
    <message>
        <source>There is nothing in your journal to choose from yet. You can leave this out.</source>
        <translation>Ton journal ne contient encore rien à choisir. Tu peux laisser ceci de côté.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TimelinePanel</name>
    <message>
        <source>How it came about</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>Nine open questions, whenever you like: when it began, what changed, what bothers you most. They make the suggestions fit you better.</source>
        <translation>Neuf questions ouvertes, quand tu veux&#xa0;: quand cela a commencé, ce qui a changé, ce qui te gêne le plus. Elles rendent les propositions plus justes pour toi.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Go on looking back</source>
        <translation>Continuer le regard en arrière</translation>
    </message>
</context>
<context>
    <name>unrut::TodayPage</name>
    <message>
        <source>R&amp;ough day</source>
        <translation>Jou&amp;rnée difficile</translation>
    </message>
    <message>
        <source>Rest comes first just now; nothing else has to be started.</source>
        <translation>Le repos passe d’abord en ce moment&#x202f;; rien d’autre n’est à commencer.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Voir ce qui aide</translation>
    </message>
    <message>
        <source>Your assessment is waiting</source>
        <translation>Ton bilan attend</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Le cont&amp;inuer</translation>
    </message>
    <message>
        <source>Throw &amp;it away</source>
        <translation>L’abando&amp;nner</translation>
    </message>
    <message>
        <source>The unfinished assessment is thrown away. Undo brings it back.</source>
        <translation>Le bilan inachevé est jeté. «&#xa0;Annuler&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>Write one more line</source>
        <translation>Écrire encore une ligne</translation>
    </message>
    <message>
        <source>Change today’s check-in</source>
        <translation>Modifier le point d’aujourd’hui</translation>
    </message>
    <message>
        <source>Today’s practice</source>
        <translation>L’exercice d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>unrut::TooFewPanel</name>
    <message>
        <source>Take it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered (%1).</source>
        <extracomment>%1 is &apos;1 of 27 answered&apos;.</extracomment>
        <translation>Un domaine obtient un score dès que la moitié de ses affirmations ont une réponse (%1).</translation>
    </message>
</context>
<context>
    <name>unrut::TrayMenu</name>
    <message>
        <source>Unrut: something is due</source>
        <translation>Unrut&#xa0;: quelque chose est à faire</translation>
    </message>
    <message>
        <source>Unrut: reminders paused</source>
        <translation>Unrut&#xa0;: rappels en pause</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>Suspe&amp;ndre les rappels</translation>
    </message>
    <message>
        <source>Quick &amp;add…</source>
        <translation>&amp;Ajout rapide…</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>&amp;Point du jour…</translation>
    </message>
    <message>
        <source>Just &amp;start</source>
        <translation>&amp;Se lancer</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Jusqu’à &amp;lundi</translation>
    </message>
    <message>
        <source>&amp;Go on with reminders</source>
        <translation>&amp;Reprendre les rappels</translation>
    </message>
    <message>
        <source>&amp;Open Unrut</source>
        <translation>&amp;Ouvrir Unrut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Unrut goes on in the tray</source>
        <translation>Unrut continue dans la zone de notification</translation>
    </message>
    <message>
        <source>Reminders keep coming, and its icon brings this window back. Quit, in the menu of the icon or in File, ends it. The settings have the choice.</source>
        <translation>Les rappels continuent, et son icône fait revenir cette fenêtre. «&#xa0;Quitter&#xa0;», dans le menu de l’icône ou dans «&#xa0;Fichier&#xa0;», y met fin. Le choix est dans les paramètres.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Plutôt quitter</translation>
    </message>
</context>
<context>
    <name>unrut::TriedPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Que faire de ce graphique</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>unrut::VisitBanner</name>
    <message>
        <source>Back to my own journal</source>
        <translation>Retour à mon propre journal</translation>
    </message>
</context>
<context>
    <name>unrut::WaitingList</name>
    <message>
        <source>Also waiting (%1)</source>
        <extracomment>%1 is how many things wait.</extracomment>
        <translation>En attente aussi (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
</context>
<context>
    <name>unrut::WaysOutPage</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an area of the assessment, how long the first step takes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>some</source>
        <comment>match</comment>
        <translation>partielle</translation>
    </message>
    <message>
        <source>good</source>
        <comment>match</comment>
        <translation>bonne</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>match</comment>
        <translation>très bonne</translation>
    </message>
    <message>
        <source>a first look back</source>
        <translation>un premier regard en arrière</translation>
    </message>
    <message>
        <source>No way out has these words</source>
        <translation>Aucune piste ne contient ces mots</translation>
    </message>
    <message>
        <source>Try a word for what weighs on you, or for what you would do.</source>
        <translation>Essaie un mot pour ce qui te pèse, ou pour ce que tu ferais.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>What you put on the board from here is listed while you are at it, and when it is done.</source>
        <translation>Ce que tu mets au tableau d’ici est listé pendant que tu y travailles, et quand c’est fait.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Any effort</source>
        <translation>Tout effort</translation>
    </message>
    <message>
        <source>Search ways out</source>
        <translation>Chercher une piste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a way out and how well it fits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways, best match for you first.</source>
        <translation>
            <numerusform>%Ln piste, la plus adaptée à toi d’abord.</numerusform>
            <numerusform>%Ln pistes, la plus adaptée à toi d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways. An assessment puts the best match first.</source>
        <translation>
            <numerusform>%Ln piste. Un bilan place la plus adaptée en premier.</numerusform>
            <numerusform>%Ln pistes. Un bilan place la plus adaptée en premier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::WeekStripView</name>
    <message>
        <source>An entry in %1 of the last %2 weeks</source>
        <translation>Une entrée dans %1 des %2 dernières semaines</translation>
    </message>
</context>
<context>
    <name>unrut::WeightsPanel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Ce qui te pèse</translation>
    </message>
    <message>
        <source>· 0 not at all, 100 fully</source>
        <translation>· 0 pas du tout, 100 tout à fait</translation>
    </message>
    <message>
        <source>Show as dots</source>
        <translation>Afficher en points</translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation>Afficher en radar</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>◆ %1: named by you as the cause. It changes no score and stands first among equals.</source>
        <translation>◆ %1&#xa0;: tu l’as nommé comme cause. Cela ne change aucun score et passe devant à égalité.</translation>
    </message>
    <message>
        <source>Both assessments together are your starting point; changes are told from the next one on.</source>
        <translation>Les deux bilans ensemble sont ton point de départ&#x202f;; les changements se lisent à partir du prochain.</translation>
    </message>
    <message>
        <source>%1, your focus:</source>
        <translation>%1, ta priorité&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Since the start, %1:</source>
        <translation>Depuis le début, %1&#xa0;:</translation>
    </message>
    <message>
        <source>The mean of the two newest beside the mean of the first two.</source>
        <translation>La moyenne des deux derniers à côté de celle des deux premiers.</translation>
    </message>
    <message>
        <source>The newest beside the mean of the first two.</source>
        <translation>Le dernier à côté de la moyenne des deux premiers.</translation>
    </message>
    <message>
        <source>Too few answers for a score: %1.</source>
        <extracomment>A list of areas, divided by commas.</extracomment>
        <translation>Trop peu de réponses pour un score&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>0 not at all, 100 fully</source>
        <translation>0 pas du tout, 100 tout à fait</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Que faire de ce graphique</translation>
    </message>
</context>
<context>
    <name>unrut::WhoDialog</name>
    <message>
        <source>Who can I talk to?</source>
        <translation>À qui puis-je parler&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Au &amp;sujet de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is marked as safe for this yet, so nobody is offered.</source>
        <translation>Personne n’est encore marqué comme étant de confiance pour cela, donc personne n’est proposé.</translation>
    </message>
    <message>
        <source>Think of somebody who has kept things to themselves before. Or of somebody outside: a friend, a coach, an employee helpline, your doctor.</source>
        <translation>Pense à quelqu’un qui a déjà su garder les choses pour soi. Ou à quelqu’un de l’extérieur&#xa0;: un ami ou une amie, un coach, une ligne d’écoute pour salariés, ton médecin.</translation>
    </message>
</context>
<context>
    <name>unrut::WinPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ajouter au carnet</translation>
    </message>
    <message>
        <source>One win</source>
        <translation>Une réussite</translation>
    </message>
    <message>
        <source>One good thing</source>
        <translation>Une bonne chose</translation>
    </message>
    <message>
        <source>What went forward today, however small?</source>
        <translation>Qu’est-ce qui a avancé aujourd’hui, si peu que ce soit&#x202f;?</translation>
    </message>
    <message>
        <source>Something or someone at work you are glad of. #tags and @people are understood.</source>
        <translation>Une chose ou une personne au travail qui te fait du bien. Les #étiquettes et @personnes sont comprises.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>the newest entry of today</comment>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Ajouté au carnet.</translation>
    </message>
</context>
<context>
    <name>unrut::WindowShell</name>
    <message>
        <source>Back up the journal</source>
        <translation>Sauvegarder le journal</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Journaux Unrut (*.unrut)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Sauvegardé et vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Pas de rappels</translation>
    </message>
    <message>
        <source>Something is due: see Today</source>
        <translation>Quelque chose est à faire&#xa0;: voir Aujourd’hui</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>A made-up journal — Unrut</source>
        <translation>Un journal fictif — Unrut</translation>
    </message>
    <message>
        <source>A backup — Unrut</source>
        <translation>Une sauvegarde — Unrut</translation>
    </message>
    <message>
        <source>You are looking into a backup. You can read and search it, and copy from it; nothing in it can be changed.</source>
        <translation>Tu regardes dans une sauvegarde. Tu peux y lire, y chercher et en copier&#x202f;; rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>You are looking around in a made-up journal. Nothing here is yours, and nothing is kept.</source>
        <translation>Tu visites un journal fictif. Rien ici n’est à toi, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>A made-up journal</source>
        <translation>Un journal fictif</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nouveau journal</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>saved, and the last backup</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the last backup failed</source>
        <translation>la dernière sauvegarde a échoué</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est normal</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Journals and tables (*.json *.csv);;All files (*)</source>
        <translation>Journaux et tableaux (*.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The backup was deleted.</source>
        <translation>La sauvegarde est supprimée.</translation>
    </message>
    <message>
        <source>the folder for backups is not there</source>
        <translation>le dossier des sauvegardes n’est pas là</translation>
    </message>
    <message>
        <source>What you are typing cannot be kept, and would be lost if the program ended now. %1</source>
        <extracomment>%1 is a sentence: what went wrong, and what can be done.</extracomment>
        <translation>Ce que tu écris ne peut pas être gardé, et serait perdu si le programme s’arrêtait maintenant. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>Leads to the choices for a damaged journal: going back to a backup, saving what can be read.</extracomment>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>The journal is being read. You can go on meanwhile.</source>
        <translation>Le journal est en cours de lecture. Tu peux continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>The journal is still being read. Try again in a moment.</source>
        <translation>Le journal est encore en cours de lecture. Réessaie dans un instant.</translation>
    </message>
    <message>
        <source>Something was not saved</source>
        <translation>Quelque chose n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est gardé</translation>
    </message>
</context>
<context>
    <name>unrut::WinsDialog</name>
    <message>
        <source>Choose from your wins</source>
        <translation>Choisir parmi tes réussites</translation>
    </message>
    <message>
        <source>Your wins, newest first</source>
        <translation>Tes réussites, la plus récente d’abord</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no wins in your log yet.</source>
        <translation>Il n’y a pas encore de réussites dans ton carnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Prendre celles-ci</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetFields</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a list, and its number.</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>That is all: end this part</source>
        <translation>C’est tout&#xa0;: finir cette partie</translation>
    </message>
    <message>
        <source>Go on listing</source>
        <translation>Continuer la liste</translation>
    </message>
    <message>
        <source>This page opens when the one before it is done.</source>
        <translation>Cette page s’ouvre quand la précédente est faite.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is a good answer to the question above.</extracomment>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Aller à la page précédente</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetView</name>
    <message>
        <source>About this way out</source>
        <translation>Sur cette piste</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Compare with the last one…</source>
        <translation>Comparer avec la dernière…</translation>
    </message>
    <message>
        <source>Throw this worksheet away</source>
        <translation>Jeter cette fiche</translation>
    </message>
    <message>
        <source>Some answers are still open:</source>
        <translation>Certaines réponses manquent encore&#xa0;:</translation>
    </message>
    <message>
        <source>Finish, and do this</source>
        <translation>Terminer, et le faire</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>C’est fait quand</translation>
    </message>
    <message>
        <source>That is done. Did it help?</source>
        <translation>C’est fait. Est-ce que cela a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Cela a aidé</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Cela n’a pas aidé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>encore rien d’écrit</translation>
    </message>
    <message>
        <source>saved as you write</source>
        <translation>enregistrée pendant que tu écris</translation>
    </message>
    <message>
        <source>Worksheet · %1 of %2 · %3</source>
        <extracomment>A page of a worksheet: its number, how many there are, and whether it is saved.</extracomment>
        <translation>Fiche · %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Take the changes over</source>
        <translation>Reprendre les changements</translation>
    </message>
    <message>
        <source>begins with what you told when looking back</source>
        <translation>commence par ce que tu as raconté en regardant en arrière</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Ton exercice actuel s’arrête alors&#xa0;: un à la fois suffit.</translation>
    </message>
    <message>
        <source>Show the talk</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>How much is written up to this page</source>
        <translation>Ce qui est écrit jusqu’à cette page</translation>
    </message>
</context>
<context>
    <name>unrut::WorryDialog</name>
    <message>
        <source>Park a worry</source>
        <translation>Déposer un souci</translation>
    </message>
    <message>
        <source>Write it down, all of it. Then decide what becomes of it: something to do, something to bring up with somebody, or nothing. It is not kept unless you say so.</source>
        <translation>Écris-le, en entier. Puis décide ce qu’il devient&#xa0;: quelque chose à faire, quelque chose à aborder avec quelqu’un, ou rien. Il n’est pas gardé, sauf si tu le dis.</translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation>Ce qui te préoccupe</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;Laisser partir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make it a goal</source>
        <translation>En faire un &amp;objectif</translation>
    </message>
    <message>
        <source>Ten minutes are over. It has had its time.</source>
        <translation>Les dix minutes sont passées. Il a eu son temps.</translation>
    </message>
    <message>
        <source>It is on the board, in Next.</source>
        <translation>C’est au tableau, dans «&#xa0;Ensuite&#xa0;».</translation>
    </message>
    <message>
        <source>Noted for the next talk.</source>
        <translation>Noté pour la prochaine conversation.</translation>
    </message>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>Laissé partir. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>&amp;Bring it up with…</source>
        <translation>En &amp;parler avec…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>You have ten minutes. If it needs longer, that is fine.</source>
        <translation>Tu as dix minutes. S’il en faut plus, ce n’est pas grave.</translation>
    </message>
    <message>
        <source>%1 left. If it needs longer, that is fine.</source>
        <translation>Encore %1. S’il en faut plus, ce n’est pas grave.</translation>
    </message>
</context>
<context>
    <name>unrut::WritingSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and a country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>Dans la langue de la fenêtre</translation>
    </message>
    <message>
        <source>This Unrut was built without hunspell, which reads dictionaries. No spelling is checked.</source>
        <translation>Cet Unrut a été construit sans hunspell, qui lit les dictionnaires. L’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>What you write is looked up on this computer and goes nowhere.</source>
        <translation>Ce que tu écris est cherché sur cet ordinateur et ne va nulle part.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer, so nothing is underlined. On Debian and Ubuntu the package %2 brings one; Unrut finds it at its next start.</source>
        <translation>Il n’y a pas de dictionnaire pour %1 sur cet ordinateur, donc rien n’est souligné. Sous Debian et Ubuntu, le paquet %2 en apporte un&#x202f;; Unrut le trouve à son prochain démarrage.</translation>
    </message>
</context>
</TS>
