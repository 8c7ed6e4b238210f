<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AreaWords</name>
    <message>
        <source>Good. It can rest there.</source>
        <translation>Gut. Da kann es ruhen.</translation>
    </message>
</context>
<context>
    <name>ArrivalFiles</name>
    <message>
        <source>Save the page</source>
        <translation>Die Seite speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
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
        <translation>Wo dieses Tief geendet hat, in deinen Worten. Diese Seite gehört dir.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. This page is yours to keep.</source>
        <translation>%1 und der Funke waren in zwei Einschätzungen hintereinander besser. Diese Seite gehört dir.</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Wenn %1, dann: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments make a line; from six on it may be called a trend.</source>
        <translation>
            <numerusform>%Ln Einschätzung ergibt noch keine Linie; ab sechs kann man von einem Trend sprechen.</numerusform>
            <numerusform>%Ln Einschätzungen ergeben eine Linie; ab sechs kann man von einem Trend sprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points a week, probably between %2 and %3</source>
        <translation>%1 Punkte pro Woche, wahrscheinlich zwischen %2 und %3</translation>
    </message>
    <message>
        <source>A falling trend: %1.</source>
        <translation>Ein fallender Trend: %1.</translation>
    </message>
    <message>
        <source>A rising trend: %1.</source>
        <translation>Ein steigender Trend: %1.</translation>
    </message>
    <message>
        <source>A hint of a trend: %1.</source>
        <translation>Eine Andeutung eines Trends: %1.</translation>
    </message>
    <message>
        <source>No trend that could be told from chance: %1.</source>
        <translation>Kein Trend, der sich vom Zufall unterscheiden ließe: %1.</translation>
    </message>
    <message>
        <source>%1 points a year, probably between %2 and %3</source>
        <translation>%1 Punkte im Jahr, wahrscheinlich zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>last backup today %1</source>
        <translation>letzte Sicherung heute %1</translation>
    </message>
    <message>
        <source>last backup yesterday %1</source>
        <translation>letzte Sicherung gestern %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>Your journal holds much less than at the backup before. If something is missing, look in %1. No backup is removed until you say that this is right.</source>
        <translation>Dein Journal enthält viel weniger als bei der Sicherung davor. Wenn etwas fehlt, sieh in %1 nach. Keine Sicherung wird entfernt, bis du sagst, dass es so richtig ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The backup is in place. The journal before it lies whole as %1.</source>
        <translation>Die Sicherung ist eingesetzt. Das Journal davor liegt unversehrt unter %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingesetzt.</translation>
    </message>
    <message>
        <source>The backup is in place. What the journal held before is the backup of %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Today, 09:12&apos;.</extracomment>
        <translation>Die Sicherung ist eingesetzt. Was das Journal davor enthielt, ist die Sicherung: %1.</translation>
    </message>
    <message>
        <source>made before the bin was emptied</source>
        <translation>vor dem Leeren des Papierkorbs</translation>
    </message>
    <message>
        <source>The folder for backups is not there, or cannot be written: %1. Until it is, backups go beside the journal.</source>
        <translation>Der Ordner für Sicherungen ist nicht da oder lässt sich nicht beschreiben: %1. So lange kommen Sicherungen neben das Journal.</translation>
    </message>
    <message>
        <source>set aside, not verified</source>
        <translation>beiseitegelegt, nicht geprüft</translation>
    </message>
    <message>
        <source>What your journal finds things by was damaged and has been made anew. Nothing that you wrote is lost.</source>
        <translation>Das Register, mit dem dein Journal Dinge findet, war beschädigt und wurde neu angelegt. Nichts, was du geschrieben hast, ist verloren.</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Freitagsseite</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Page ‘The way out’</source>
        <translation>Seite „Der Weg hinaus“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, %2 how many there are: &apos;Entries: 12&apos;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of thing, %2 a day: &apos;Assessment, Monday, 2 March&apos;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This goes for good, and no undo brings it back: %1.</source>
        <extracomment>%1 are kinds of things with their number: &apos;Entries: 12 · Goals: 2&apos;.</extracomment>
        <translation>Das verschwindet endgültig, und kein „Rückgängig“ holt es zurück: %1.</translation>
    </message>
    <message>
        <source>Backups made before (%1) still hold it; the list of backups says which, and can delete them.</source>
        <extracomment>%1 is how many.</extracomment>
        <translation>Ältere Sicherungen (%1) enthalten es noch; die Liste der Sicherungen sagt welche, und kann sie löschen.</translation>
    </message>
    <message>
        <source>The bin was emptied: %1.</source>
        <translation>Der Papierkorb ist geleert: %1.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>Im Papierkorb liegt nichts.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Zum Ansprechen</translation>
    </message>
    <message>
        <source>Things to bring up</source>
        <translation>Zum Ansprechen</translation>
    </message>
    <message>
        <source>deleted today</source>
        <translation>heute gelöscht</translation>
    </message>
    <message>
        <source>deleted yesterday</source>
        <translation>gestern gelöscht</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>gelöscht am %1</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>This may be more than a work rut</source>
        <translation>Vielleicht ist das mehr als Festgefahrensein</translation>
    </message>
    <message>
        <source>Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Deine Antworten deuten darauf hin, dass das mehr sein könnte als ein Tief im Beruf. Unrut ist ein Werkzeug zum Nachdenken. Es kann nicht sagen, ob du depressiv oder krank bist, und es kann in einem Notfall nicht helfen. Bitte sprich mit einer Ärztin oder einem Arzt, mit einer psychologischen Fachkraft oder mit eurem betriebsärztlichen Dienst; deine Ergebnisse kannst du mitnehmen. Wenn du dir etwas antun könntest oder das Gefühl hast, nicht sicher zu sein, ruf jetzt die Notrufnummer deines Landes an oder geh in die nächste Notaufnahme, und sag jemandem in deiner Nähe Bescheid.</translation>
    </message>
    <message>
        <source>112 in the EU and many other countries</source>
        <translation>112 in der EU und vielen anderen Ländern</translation>
    </message>
    <message>
        <source>911 in the US and Canada</source>
        <translation>911 in den USA und Kanada</translation>
    </message>
    <message>
        <source>999 in the UK</source>
        <translation>999 im Vereinigten Königreich</translation>
    </message>
    <message>
        <source>Unrut tells nobody.</source>
        <translation>Unrut erzählt niemandem davon.</translation>
    </message>
    <message>
        <source>I have spoken with someone</source>
        <translation>Ich habe mit jemandem gesprochen</translation>
    </message>
    <message>
        <source>This is not a rut</source>
        <translation>Hier geht es um etwas anderes</translation>
    </message>
    <message>
        <source>You said that you were harassed, discriminated against, put in danger or told to do something unlawful. That is not something to get used to, and it is not for you to solve alone.</source>
        <translation>Du hast angegeben, dass du belästigt, benachteiligt oder in Gefahr gebracht worden bist oder etwas Unrechtmäßiges tun solltest. Daran muss sich niemand gewöhnen, und du musst es nicht allein lösen.</translation>
    </message>
    <message>
        <source>Keep a dated record: what happened, when, where, who was there. Keep it where only you can read it.</source>
        <translation>Führe Buch mit Datum: was geschah, wann, wo, wer dabei war. Bewahre es dort auf, wo nur du es lesen kannst.</translation>
    </message>
    <message>
        <source>These can help: HR, the works council or a union, an ombudsman, the authority in charge, a lawyer.</source>
        <translation>Helfen können: die Personalabteilung, der Betriebsrat oder eine Gewerkschaft, eine Ombudsstelle, die zuständige Behörde, eine Anwältin oder ein Anwalt.</translation>
    </message>
    <message>
        <source>Whom do you trust? Tell one person, so that you are not alone with it.</source>
        <translation>Wem vertraust du? Erzähl es einem Menschen, damit du nicht allein damit bist.</translation>
    </message>
    <message>
        <source>Talks with the people concerned are not suggested here. Looking at other roles is open to you at any time.</source>
        <translation>Gespräche mit den Beteiligten werden hier nicht vorgeschlagen. Nach anderen Stellen zu schauen steht dir jederzeit offen.</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Noch nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks have passed, two ways out have been tried and looked back on, and it still weighs.</source>
        <translation>Sich anderswo umzusehen oder den Beruf zu wechseln sind große Schritte. Unrut schlägt sie vor, wenn acht Wochen vergangen sind, du zwei Auswege versucht und auf sie zurückgeblickt hast und es immer noch schwer wiegt.</translation>
    </message>
    <message>
        <source>You know your situation best: you can open them anyway. An opportunity that comes along is never held back.</source>
        <translation>Du kennst deine Lage am besten: Du kannst sie trotzdem öffnen. Eine Gelegenheit, die sich bietet, wird nie zurückgehalten.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The person you would call: %1</source>
        <translation>Wen du anrufen würdest: %1</translation>
    </message>
    <message>
        <source>The number you would call: %1</source>
        <translation>Welche Nummer du anrufen würdest: %1</translation>
    </message>
    <message>
        <source>Here is where to turn if it is more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Hierhin kannst du dich wenden, wenn es mehr ist als ein Tief im Beruf. Unrut ist ein Werkzeug zum Nachdenken. Es kann nicht sagen, ob du depressiv oder krank bist, und es kann in einem Notfall nicht helfen. Bitte sprich mit einer Ärztin oder einem Arzt, mit einer psychologischen Fachkraft oder mit eurem betriebsärztlichen Dienst; deine Ergebnisse kannst du mitnehmen. Wenn du dir etwas antun könntest oder das Gefühl hast, nicht sicher zu sein, ruf jetzt die Notrufnummer deines Landes an oder geh in die nächste Notaufnahme, und sag jemandem in deiner Nähe Bescheid.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Show as a &amp;table…</source>
        <translation>Als &amp;Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>After a normal workday my battery was empty.</source>
        <translation>Nach einem normalen Arbeitstag war mein Akku leer.</translation>
    </message>
    <message>
        <source>I began the day already short of energy.</source>
        <translation>Ich habe den Tag schon mit zu wenig Energie begonnen.</translation>
    </message>
    <message>
        <source>Thinking clearly cost me more effort than it used to.</source>
        <translation>Klar zu denken hat mich mehr Mühe gekostet als früher.</translation>
    </message>
    <message>
        <source>Small setbacks were enough to tip me over.</source>
        <translation>Kleine Rückschläge genügten, um mich aus der Bahn zu werfen.</translation>
    </message>
    <message>
        <source>There was still something in the tank for my evening.</source>
        <translation>Für den Abend hatte ich noch etwas Kraft übrig.</translation>
    </message>
    <message>
        <source>There was more to do than fits into my hours.</source>
        <translation>Es gab mehr zu tun, als in meine Arbeitszeit passt.</translation>
    </message>
    <message>
        <source>I carried duties that belong to another role or to someone who has left.</source>
        <translation>Ich habe Aufgaben getragen, die zu einer anderen Stelle gehören oder zu jemandem, der gegangen ist.</translation>
    </message>
    <message>
        <source>Urgent requests pushed aside the work I had planned.</source>
        <translation>Dringende Anfragen haben die Arbeit verdrängt, die ich mir vorgenommen hatte.</translation>
    </message>
    <message>
        <source>I could close one task before the next one landed.</source>
        <translation>Ich konnte eine Aufgabe abschließen, bevor die nächste kam.</translation>
    </message>
    <message>
        <source>Work kept running in my head long after I had stopped.</source>
        <translation>Die Arbeit lief in meinem Kopf weiter, lange nachdem ich aufgehört hatte.</translation>
    </message>
    <message>
        <source>My sleep was long and deep enough to restore me.</source>
        <translation>Mein Schlaf war lang und tief genug, um mich zu erholen.</translation>
    </message>
    <message>
        <source>I dropped meals, movement or breaks because of work.</source>
        <translation>Wegen der Arbeit habe ich Mahlzeiten, Bewegung oder Pausen ausfallen lassen.</translation>
    </message>
    <message>
        <source>I made room for people and things that recharge me.</source>
        <translation>Ich habe mir Zeit genommen für Menschen und Dinge, die mir Kraft geben.</translation>
    </message>
    <message>
        <source>My main project drifted away from its plan.</source>
        <translation>Mein wichtigstes Projekt hat sich von seinem Plan entfernt.</translation>
    </message>
    <message>
        <source>Waiting, rework or obstacles swallowed my effort.</source>
        <translation>Warten, Nacharbeit oder Hindernisse haben meine Mühe verschluckt.</translation>
    </message>
    <message>
        <source>At the end of the day I had moved something important forward.</source>
        <translation>Am Ende des Tages hatte ich etwas Wichtiges vorangebracht.</translation>
    </message>
    <message>
        <source>I had a real say in how I did my work.</source>
        <translation>Ich konnte wirklich mitbestimmen, wie ich meine Arbeit mache.</translation>
    </message>
    <message>
        <source>I could do most of my job on autopilot.</source>
        <translation>Das meiste an meiner Arbeit könnte ich mit Autopilot erledigen.</translation>
    </message>
    <message>
        <source>Skills I am proud of lie idle here.</source>
        <translation>Fähigkeiten, auf die ich stolz bin, liegen hier brach.</translation>
    </message>
    <message>
        <source>My tasks make me stretch a little.</source>
        <translation>Meine Aufgaben fordern mich ein wenig heraus.</translation>
    </message>
    <message>
        <source>Time at work drags because little of it needs my full attention.</source>
        <translation>Die Zeit bei der Arbeit zieht sich, weil wenig davon meine volle Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>Something about my work made me curious.</source>
        <translation>Etwas an meiner Arbeit hat mich neugierig gemacht.</translation>
    </message>
    <message>
        <source>I caught myself wondering what all this work is good for.</source>
        <translation>Ich habe mich dabei ertappt, wie ich mich frage, wozu all diese Arbeit gut ist.</translation>
    </message>
    <message>
        <source>I went through the motions and did not mind how it turned out.</source>
        <translation>Ich habe nur noch funktioniert, und was dabei herauskam, war mir gleich.</translation>
    </message>
    <message>
        <source>Parts of my field that once thrilled me left me cold.</source>
        <translation>Teile meines Fachs, die mich einmal begeistert haben, ließen mich kalt.</translation>
    </message>
    <message>
        <source>I cannot see a next step for myself here.</source>
        <translation>Ich sehe hier keinen nächsten Schritt für mich.</translation>
    </message>
    <message>
        <source>Other people were picked for roles that I was ready for.</source>
        <translation>Für Stellen, zu denen ich bereit war, wurden andere ausgewählt.</translation>
    </message>
    <message>
        <source>In the last six months I have become clearly better at something that counts.</source>
        <translation>In den letzten sechs Monaten bin ich in etwas, das zählt, deutlich besser geworden.</translation>
    </message>
    <message>
        <source>I know what would have to happen for me to move up or sideways.</source>
        <translation>Ich weiß, was geschehen müsste, damit ich aufsteigen oder wechseln kann.</translation>
    </message>
    <message>
        <source>I have reached what I set out to do, and nothing has taken its place.</source>
        <translation>Ich habe erreicht, was ich mir vorgenommen hatte, und nichts ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>The targets I chase are other people&apos;s, not mine.</source>
        <translation>Die Ziele, denen ich nachlaufe, sind die von anderen, nicht meine.</translation>
    </message>
    <message>
        <source>There is an aim ahead of me that I look forward to working on.</source>
        <translation>Vor mir liegt ein Ziel, auf das ich gern hinarbeite.</translation>
    </message>
    <message>
        <source>I could say in one sentence what I want from the coming twelve months.</source>
        <translation>Ich könnte in einem Satz sagen, was ich mir von den nächsten zwölf Monaten wünsche.</translation>
    </message>
    <message>
        <source>To do my job I have to act against what I think is right.</source>
        <translation>Um meine Arbeit zu tun, muss ich gegen das handeln, was ich für richtig halte.</translation>
    </message>
    <message>
        <source>What is rewarded here and what I find important lie far apart.</source>
        <translation>Was hier belohnt wird und was ich wichtig finde, liegt weit auseinander.</translation>
    </message>
    <message>
        <source>I can stand behind what we do for the people we serve.</source>
        <translation>Ich kann zu dem stehen, was wir für die Menschen tun, für die wir da sind.</translation>
    </message>
    <message>
        <source>The person I am at work is not the person I want to be.</source>
        <translation>Der Mensch, der ich bei der Arbeit bin, ist nicht der, der ich sein möchte.</translation>
    </message>
    <message>
        <source>Good work of mine passed without a word.</source>
        <translation>Gute Arbeit von mir blieb ohne ein Wort.</translation>
    </message>
    <message>
        <source>The person I report to stood by me when it counted.</source>
        <translation>Wenn es darauf ankam, stand meine vorgesetzte Person zu mir.</translation>
    </message>
    <message>
        <source>Ideas I took to people above me died without a reason being given.</source>
        <translation>Ideen, die ich nach oben getragen habe, sind ohne Begründung versandet.</translation>
    </message>
    <message>
        <source>Dealing with my boss left me tense or feeling small.</source>
        <translation>Der Umgang mit meiner Führungskraft hat mich angespannt oder klein gemacht.</translation>
    </message>
    <message>
        <source>What I get back (pay, thanks, standing) felt in balance with what I put in.</source>
        <translation>Was ich zurückbekomme (Geld, Dank, Ansehen), fühlte sich ausgewogen an mit dem, was ich einbringe.</translation>
    </message>
    <message>
        <source>A quarrel with someone I work with weighed on me.</source>
        <translation>Ein Streit mit jemandem bei der Arbeit hat mich belastet.</translation>
    </message>
    <message>
        <source>I steered clear of a person or a meeting to keep the peace.</source>
        <translation>Ich bin einem Menschen oder einer Besprechung aus dem Weg gegangen, um Ruhe zu haben.</translation>
    </message>
    <message>
        <source>A workday passed without one real conversation.</source>
        <translation>Ein Arbeitstag verging ohne ein einziges echtes Gespräch.</translation>
    </message>
    <message>
        <source>There was someone at work with whom I could be open.</source>
        <translation>Bei der Arbeit gab es jemanden, mit dem ich offen sein konnte.</translation>
    </message>
    <message>
        <source>I stayed silent because speaking up could be used against me.</source>
        <translation>Ich habe geschwiegen, weil man mir offene Worte hätte anlasten können.</translation>
    </message>
    <message>
        <source>There is one decision about my work that I keep pushing ahead of me.</source>
        <translation>Es gibt eine Entscheidung über meine Arbeit, die ich immer weiter vor mir herschiebe.</translation>
    </message>
    <message>
        <source>I go round and round the same options without choosing.</source>
        <translation>Ich drehe mich um dieselben Möglichkeiten, ohne mich zu entscheiden.</translation>
    </message>
    <message>
        <source>I hope that events will decide for me.</source>
        <translation>Ich hoffe, dass die Ereignisse für mich entscheiden.</translation>
    </message>
    <message>
        <source>When a choice about my work is due, I make it and move on.</source>
        <translation>Wenn eine Entscheidung über meine Arbeit ansteht, treffe ich sie und gehe weiter.</translation>
    </message>
    <message>
        <source>A colleague left and I took over part of the work.</source>
        <translation>Jemand aus dem Team ist gegangen, und ich habe einen Teil der Arbeit übernommen.</translation>
    </message>
    <message>
        <source>A post or promotion I wanted went to someone else.</source>
        <translation>Eine Stelle oder Beförderung, die ich wollte, ging an jemand anderen.</translation>
    </message>
    <message>
        <source>There was a quarrel with someone I work with.</source>
        <translation>Es gab einen Streit mit jemandem, mit dem ich arbeite.</translation>
    </message>
    <message>
        <source>I got the impression that my boss does not think well of me.</source>
        <translation>Ich habe den Eindruck gewonnen, dass meine Führungskraft nicht gut von mir denkt.</translation>
    </message>
    <message>
        <source>People above me did not back something I care about.</source>
        <translation>Die Ebene über mir hat etwas nicht unterstützt, das mir wichtig ist.</translation>
    </message>
    <message>
        <source>An important project is going worse than planned.</source>
        <translation>Ein wichtiges Projekt läuft schlechter als geplant.</translation>
    </message>
    <message>
        <source>I reached a big goal.</source>
        <translation>Ich habe ein großes Ziel erreicht.</translation>
    </message>
    <message>
        <source>I work alone or at a distance more than before.</source>
        <translation>Ich arbeite mehr als früher allein oder aus der Ferne.</translation>
    </message>
    <message>
        <source>A choice about my work is due and I have not made it.</source>
        <translation>Eine Entscheidung über meine Arbeit steht an, und ich habe sie nicht getroffen.</translation>
    </message>
    <message>
        <source>I have a new boss or team.</source>
        <translation>Ich habe eine neue Führungskraft oder ein neues Team.</translation>
    </message>
    <message>
        <source>My organisation was restructured.</source>
        <translation>Meine Organisation wurde umgebaut.</translation>
    </message>
    <message>
        <source>Something heavy happened in my private life or health.</source>
        <translation>In meinem Privatleben oder mit meiner Gesundheit ist etwas Schweres geschehen.</translation>
    </message>
    <message>
        <source>I had no week off for six months or more.</source>
        <translation>Seit sechs Monaten oder länger hatte ich keine freie Woche.</translation>
    </message>
    <message>
        <source>I was harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>Ich wurde belästigt, benachteiligt, in Gefahr gebracht oder sollte etwas Unrechtmäßiges tun.</translation>
    </message>
    <message>
        <source>You took over work from someone who left.</source>
        <translation>Du hast Arbeit von jemandem übernommen, der gegangen ist.</translation>
    </message>
    <message>
        <source>Someone else got a post you wanted.</source>
        <translation>Jemand anderes hat eine Stelle bekommen, die du wolltest.</translation>
    </message>
    <message>
        <source>You had a quarrel with someone you work with.</source>
        <translation>Du hattest Streit mit jemandem, mit dem du arbeitest.</translation>
    </message>
    <message>
        <source>You felt that your boss does not think well of you.</source>
        <translation>Du hattest den Eindruck, dass deine Führungskraft nicht gut von dir denkt.</translation>
    </message>
    <message>
        <source>People above you did not back something you care about.</source>
        <translation>Die Ebene über dir hat etwas nicht unterstützt, das dir wichtig ist.</translation>
    </message>
    <message>
        <source>You reached a big goal.</source>
        <translation>Du hast ein großes Ziel erreicht.</translation>
    </message>
    <message>
        <source>You work alone or at a distance more than before.</source>
        <translation>Du arbeitest mehr als früher allein oder aus der Ferne.</translation>
    </message>
    <message>
        <source>A choice about your work is due and not made yet.</source>
        <translation>Eine Entscheidung über deine Arbeit steht an und ist noch nicht getroffen.</translation>
    </message>
    <message>
        <source>You have a new boss or team.</source>
        <translation>Du hast eine neue Führungskraft oder ein neues Team.</translation>
    </message>
    <message>
        <source>Your organisation was restructured.</source>
        <translation>Deine Organisation wurde umgebaut.</translation>
    </message>
    <message>
        <source>Something heavy happened in your private life or health.</source>
        <translation>In deinem Privatleben oder mit deiner Gesundheit ist etwas Schweres geschehen.</translation>
    </message>
    <message>
        <source>You had no week off for six months or more.</source>
        <translation>Seit sechs Monaten oder länger hattest du keine freie Woche.</translation>
    </message>
    <message>
        <source>You were harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>Du wurdest belästigt, benachteiligt, in Gefahr gebracht oder solltest etwas Unrechtmäßiges tun.</translation>
    </message>
    <message>
        <source>My mood was low for most of the day, away from work too.</source>
        <translation>Meine Stimmung war den größten Teil des Tages gedrückt, auch außerhalb der Arbeit.</translation>
    </message>
    <message>
        <source>Things I usually enjoy outside work gave me nothing.</source>
        <translation>Dinge, die mir außerhalb der Arbeit sonst Freude machen, haben mir nichts gegeben.</translation>
    </message>
    <message>
        <source>Ordinary things such as washing, meals or going out were almost too much.</source>
        <translation>Gewöhnliches wie Waschen, Essen oder Aus-dem-Haus-Gehen war fast zu viel.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Exhaustion</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>How much energy work leaves you.</source>
        <translation>Wie viel Energie dir die Arbeit lässt.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Whether there is more to do than fits into your hours.</source>
        <translation>Ob es mehr zu tun gibt, als in deine Zeit passt.</translation>
    </message>
    <message>
        <source>Recovery and balance</source>
        <translation>Erholung und Ausgleich</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Whether you can switch off, sleep and recharge.</source>
        <translation>Ob du abschalten, schlafen und auftanken kannst.</translation>
    </message>
    <message>
        <source>Progress and control</source>
        <translation>Fortschritt und Einfluss</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Whether your work moves forward and you have a say in it.</source>
        <translation>Ob deine Arbeit vorankommt und du dabei mitbestimmen kannst.</translation>
    </message>
    <message>
        <source>Lack of challenge</source>
        <translation>Unterforderung</translation>
    </message>
    <message>
        <source>Whether your tasks ask too little of you.</source>
        <translation>Ob deine Aufgaben zu wenig von dir verlangen.</translation>
    </message>
    <message>
        <source>Lost interest and meaning</source>
        <translation>Verlust von Interesse und Sinn</translation>
    </message>
    <message>
        <source>Lost interest</source>
        <translation>Interessenverlust</translation>
    </message>
    <message>
        <source>Whether your work still makes you curious and seems worth doing.</source>
        <translation>Ob deine Arbeit dich noch neugierig macht und dir lohnend erscheint.</translation>
    </message>
    <message>
        <source>Blocked growth</source>
        <translation>Blockierte Entwicklung</translation>
    </message>
    <message>
        <source>Whether you learn and can see a next step for yourself.</source>
        <translation>Ob du dazulernst und einen nächsten Schritt für dich siehst.</translation>
    </message>
    <message>
        <source>Goals without pull</source>
        <translation>Ziele ohne Zugkraft</translation>
    </message>
    <message>
        <source>Whether there is something ahead that you want to work towards.</source>
        <translation>Ob etwas vor dir liegt, auf das du hinarbeiten möchtest.</translation>
    </message>
    <message>
        <source>Values mismatch</source>
        <translation>Wertekonflikt</translation>
    </message>
    <message>
        <source>Whether your work fits what you find right and important.</source>
        <translation>Ob deine Arbeit zu dem passt, was du richtig und wichtig findest.</translation>
    </message>
    <message>
        <source>Recognition and backing</source>
        <translation>Anerkennung und Rückhalt</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Whether your work is seen and the people above you stand behind you.</source>
        <translation>Ob deine Arbeit gesehen wird und die Ebene über dir hinter dir steht.</translation>
    </message>
    <message>
        <source>Colleagues and belonging</source>
        <translation>Miteinander und Zugehörigkeit</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Miteinander</translation>
    </message>
    <message>
        <source>How you get on with the people you work with, and whether you can be open.</source>
        <translation>Wie du mit den Menschen bei der Arbeit auskommst und ob du offen sein kannst.</translation>
    </message>
    <message>
        <source>Avoided decision</source>
        <translation>Aufgeschobene Entscheidung</translation>
    </message>
    <message>
        <source>Whether a choice about your work has been waiting for long.</source>
        <translation>Ob eine Entscheidung über deine Arbeit schon lange wartet.</translation>
    </message>
    <message>
        <source>Almost never</source>
        <translation>Fast nie</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Fast immer</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Slightly true</source>
        <translation>Stimmt ein wenig</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Stimmt teilweise</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Stimmt größtenteils</translation>
    </message>
    <message>
        <source>Fully true</source>
        <translation>Stimmt ganz</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Einigermaßen</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>Colleagues: conflict</source>
        <translation>Miteinander: Konflikt</translation>
    </message>
    <message>
        <source>Colleagues: isolation</source>
        <translation>Miteinander: Alleinsein</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>how often was this so?</source>
        <extracomment>Both stand behind a title and a middle dot: &apos;The last four weeks · how often was this so?&apos;</extracomment>
        <translation>Wie oft war das so?</translation>
    </message>
    <message>
        <source>how true is this?</source>
        <translation>Wie sehr stimmt das?</translation>
    </message>
    <message>
        <source>In the past six months</source>
        <translation>In den letzten sechs Monaten</translation>
    </message>
    <message>
        <source>The past two weeks</source>
        <translation>Die letzten zwei Wochen</translation>
    </message>
    <message>
        <source>Three questions about how you are beyond work. They are optional and part of no score; they help Unrut to notice when something else should come first.</source>
        <translation>Drei Fragen danach, wie es dir jenseits der Arbeit geht. Sie sind freiwillig und zählen zu keinem Wert; sie helfen Unrut zu bemerken, wenn etwas anderes zuerst kommen sollte.</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Möchte ich nicht beantworten</translation>
    </message>
    <message>
        <source>%1: how much does this matter to you?</source>
        <extracomment>%1 is the name of an area, such as &apos;Blocked growth&apos;.</extracomment>
        <translation>%1: Wie wichtig ist dir das?</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>how much a score weighs</comment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much a score weighs</comment>
        <translation>etwas</translation>
    </message>
    <message>
        <source>notable</source>
        <comment>how much a score weighs</comment>
        <translation>spürbar</translation>
    </message>
    <message>
        <source>pressing</source>
        <comment>how much a score weighs</comment>
        <translation>drängend</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>full form</source>
        <translation>Langform</translation>
    </message>
    <message>
        <source>There are no norms for these questions. The comparison that counts is you, then and now.</source>
        <translation>Für diese Fragen gibt es keine Normen. Der Vergleich, der zählt, bist du: damals und jetzt.</translation>
    </message>
    <message>
        <source>A reflection, not a diagnosis.</source>
        <translation>Ein Nachdenken, keine Diagnose.</translation>
    </message>
    <message>
        <source>Provisional: not every statement has an answer yet.</source>
        <translation>Vorläufig: Noch nicht jede Aussage hat eine Antwort.</translation>
    </message>
    <message>
        <source>All your answers in this part are the same, though some statements say the opposite of others. Would you like to keep them or look at them again?</source>
        <translation>In diesem Teil sind alle deine Antworten gleich, obwohl manche Aussagen das Gegenteil von anderen sagen. Möchtest du sie so lassen oder noch einmal ansehen?</translation>
    </message>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation>
            <numerusform>Kurzform, %Ln Aussage, etwa drei Minuten.</numerusform>
            <numerusform>Kurzform, %Ln Aussagen, etwa drei Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation>
            <numerusform>Langform, %Ln Aussage, etwa sieben Minuten.</numerusform>
            <numerusform>Langform, %Ln Aussagen, etwa sieben Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation>
            <numerusform>%1 von %Ln beantwortet</numerusform>
            <numerusform>%1 von %Ln beantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>--journal needs the name of a file.</source>
        <translation>--journal braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--tab and --minimized are for the window, not for a command.</source>
        <translation>--tab und --minimized sind für das Fenster, nicht für einen Befehl.</translation>
    </message>
    <message>
        <source>There is no tab called %1.</source>
        <translation>Einen Reiter namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is how it is used: %1.</source>
        <translation>So wird es benutzt: %1.</translation>
    </message>
    <message>
        <source>--answers FILE is missing.</source>
        <translation>--answers DATEI fehlt.</translation>
    </message>
    <message>
        <source>the day it belongs to, as 2026-11-23; today by default</source>
        <translation>der Tag, zu dem es gehört, wie 2026-11-23; ohne Angabe heute</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>Antwort in JSON, für Programme</translation>
    </message>
    <message>
        <source>the answers, a JSON file</source>
        <translation>die Antworten, eine JSON-Datei</translation>
    </message>
    <message>
        <source>how things stood on that day; today by default</source>
        <translation>wie es an diesem Tag stand; ohne Angabe heute</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>hours, 0 to 24</source>
        <translation>Stunden, 0 bis 24</translation>
    </message>
    <message>
        <source>a word about the day</source>
        <translation>ein Wort zum Tag</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>das PDF, das geschrieben wird</translation>
    </message>
    <message>
        <source>the first day; that of the first thing written by default</source>
        <translation>der erste Tag; ohne Angabe der des ersten Eintrags</translation>
    </message>
    <message>
        <source>the last day; today by default</source>
        <translation>der letzte Tag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>the copy to write</source>
        <translation>die Kopie, die geschrieben wird</translation>
    </message>
    <message>
        <source>how many years, 1 to 50</source>
        <translation>wie viele Jahre, 1 bis 50</translation>
    </message>
    <message>
        <source>the same number gives the same life; 1 by default</source>
        <translation>dieselbe Zahl ergibt dasselbe Leben; ohne Angabe 1</translation>
    </message>
    <message>
        <source>record an assessment from a file</source>
        <translation>eine Einschätzung aus einer Datei eintragen</translation>
    </message>
    <message>
        <source>the newest assessment: what weighs, what to try, what changed</source>
        <translation>die neueste Einschätzung: was schwer wiegt, was zu versuchen ist, was sich geändert hat</translation>
    </message>
    <message>
        <source>write a line in the log</source>
        <translation>eine Zeile in die Einträge schreiben</translation>
    </message>
    <message>
        <source>note how a day is; what is left out stays as it was</source>
        <translation>festhalten, wie ein Tag ist; was fehlt, bleibt, wie es war</translation>
    </message>
    <message>
        <source>the goals on the board</source>
        <translation>die Ziele auf der Tafel</translation>
    </message>
    <message>
        <source>write a PDF</source>
        <translation>ein PDF schreiben</translation>
    </message>
    <message>
        <source>write a checked copy of the journal</source>
        <translation>eine geprüfte Kopie des Journals schreiben</translation>
    </message>
    <message>
        <source>look whether the journal is sound</source>
        <translation>nachsehen, ob das Journal heil ist</translation>
    </message>
    <message>
        <source>fill an empty journal with a made-up life</source>
        <translation>ein leeres Journal mit einem erfundenen Leben füllen</translation>
    </message>
    <message>
        <source>--journal stands twice.</source>
        <translation>--journal steht zweimal da.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not valid UTF-8 text.</source>
        <translation>Was an Stelle %1 steht, ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no command called %1.</source>
        <translation>Einen Befehl namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There are no goals on the board yet.</source>
        <translation>Auf der Tafel sind noch keine Ziele.</translation>
    </message>
    <message>
        <source>the journal to use; by default the one that the window uses</source>
        <translation>das Journal, das benutzt wird; ohne Angabe das des Fensters</translation>
    </message>
    <message>
        <source>what you are reading</source>
        <translation>was du gerade liest</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Unrut helps you get out of a career rut, one thing at a time.</source>
        <translation>Unrut hilft dir aus einem Tief im Beruf heraus, eine Sache nach der anderen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Benutzung:</translation>
    </message>
    <message>
        <source>Commands, none of which needs a display:</source>
        <translation>Befehle, von denen keiner einen Bildschirm braucht:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Überall:</translation>
    </message>
    <message>
        <source>&apos;unrut COMMAND --help&apos; tells more. The exit code is 0 when done, 1 when refused or failed, 2 for wrong usage.</source>
        <translation>„unrut BEFEHL --help“ sagt mehr. Der Rückgabewert ist 0, wenn es getan ist, 1, wenn es abgelehnt wurde oder misslang, 2 bei falscher Benutzung.</translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation>--out DATEI fehlt.</translation>
    </message>
    <message>
        <source>The journal was copied to %1, and the copy was checked.</source>
        <translation>Das Journal wurde nach %1 kopiert, und die Kopie wurde geprüft.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Das Journal ist heil.</translation>
    </message>
    <message>
        <source>A line is grateful, win, keep or note.</source>
        <translation>Eine Zeile ist grateful, win, keep oder note.</translation>
    </message>
    <message>
        <source>Give at least one of --mood, --energy, --sleep and --note.</source>
        <translation>Gib mindestens eines von --mood, --energy, --sleep und --note an.</translation>
    </message>
    <message>
        <source>--%1 goes from %2 to %3</source>
        <translation>--%1 geht von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 See &apos;%2&apos;.</source>
        <translation>%1 Siehe „%2“.</translation>
    </message>
    <message>
        <source>the text to search for</source>
        <translation>der Text, nach dem gesucht wird</translation>
    </message>
    <message>
        <source>What weighs, 0 to 100</source>
        <translation>Was schwer wiegt, 0 bis 100</translation>
    </message>
    <message>
        <source>A small practice beside it: %1</source>
        <translation>Daneben eine kleine Übung: %1</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Was du zuerst versuchen kannst</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Noch nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>--years N is missing.</source>
        <translation>--years N fehlt.</translation>
    </message>
    <message>
        <source>This journal is not empty; a made-up life goes into an empty one only.</source>
        <translation>Dieses Journal ist nicht leer; ein erfundenes Leben kommt nur in ein leeres.</translation>
    </message>
    <message>
        <source>The journal now holds a made-up life: %1.</source>
        <translation>Das Journal enthält jetzt ein erfundenes Leben: %1.</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>Vor allem anderen: %1</translation>
    </message>
    <message>
        <source>me, mentor or supervisor; says which sections, unless they are named</source>
        <translation>me, mentor oder supervisor; bestimmt die Abschnitte, wenn keine genannt sind</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>A report is for me, mentor or supervisor.</source>
        <translation>Ein Bericht ist für me, mentor oder supervisor.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>the people who can help, whom to catch up with first</source>
        <translation>die Menschen, die helfen können; zuerst, mit wem du wieder reden könntest</translation>
    </message>
    <message>
        <source>You need not have anyone yet.</source>
        <translation>Du brauchst noch niemanden zu haben.</translation>
    </message>
    <message>
        <source>where to add it: dreams, next, doing, done or archive; next by default</source>
        <translation>wohin damit: dreams, next, doing, done oder archive; ohne Angabe next</translation>
    </message>
    <message>
        <source>when Doing is full, set aside what is in it</source>
        <translation>wenn die Spalte „In Arbeit“ voll ist: zurückstellen, was darin ist</translation>
    </message>
    <message>
        <source>when Doing is full, raise the limit</source>
        <translation>wenn die Spalte „In Arbeit“ voll ist: die Grenze anheben</translation>
    </message>
    <message>
        <source>how a decision was made</source>
        <translation>wie entschieden wurde</translation>
    </message>
    <message>
        <source>why a decision has to wait</source>
        <translation>warum eine Entscheidung warten muss</translation>
    </message>
    <message>
        <source>a decision is no longer needed</source>
        <translation>eine Entscheidung ist nicht mehr nötig</translation>
    </message>
    <message>
        <source>put a goal on the board, move it or finish it</source>
        <translation>ein Ziel auf das Brett legen, verschieben oder abschließen</translation>
    </message>
    <message>
        <source>Give --swap or --raise, not both.</source>
        <translation>Gib --swap oder --raise an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no card called %1.</source>
        <translation>Es gibt keine Karte namens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a part of %Ln titles; name the card by its id.</source>
        <translation>
            <numerusform>%1 kommt in %Ln Titel vor; nenne die Karte mit ihrer Kennung.</numerusform>
            <numerusform>%1 kommt in %Ln Titeln vor; nenne die Karte mit ihrer Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column is dreams, next, doing, done or archive.</source>
        <translation>Eine Spalte ist dreams, next, doing, done oder archive.</translation>
    </message>
    <message>
        <source>Give one of --decided, --deferred and --dropped.</source>
        <translation>Gib nur eines an: --decided, --deferred oder --dropped.</translation>
    </message>
    <message>
        <source>Give add TEXT, move CARD COLUMN or done CARD.</source>
        <translation>Gib add TEXT, move KARTE SPALTE oder done KARTE an.</translation>
    </message>
    <message>
        <source>the focus, its next step and what waits</source>
        <translation>das Ziel im Mittelpunkt, sein nächster Schritt und was wartet</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Nichts steht im Mittelpunkt.</translation>
    </message>
    <message>
        <source>The journal is empty. Begin in the window, or with &apos;unrut check&apos;.</source>
        <translation>Das Journal ist leer. Beginne im Fenster oder mit ‚unrut check‘.</translation>
    </message>
    <message>
        <source>The window shows one journal at a time.</source>
        <translation>Das Fenster zeigt immer nur ein Journal.</translation>
    </message>
    <message>
        <source>the ways out, best match first, and their worksheets</source>
        <translation>die Auswege, die am besten passen zuerst, und ihre Blätter</translation>
    </message>
    <message>
        <source>write a worksheet to a file; ID is its own or that of a way out</source>
        <translation>ein Blatt in eine Datei schreiben; ID ist seine eigene oder die eines Auswegs</translation>
    </message>
    <message>
        <source>Say &apos;export&apos; and which worksheet.</source>
        <translation>Sag „export“ und welches Blatt.</translation>
    </message>
    <message>
        <source>There is no worksheet %1.</source>
        <translation>Ein Blatt %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The worksheet was written to %1.</source>
        <translation>Das Blatt wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>the file to write; it ends in .md, .pdf, .json or .ics</source>
        <translation>die Datei, die geschrieben wird; sie endet auf .md, .pdf, .json oder .ics</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .md, .pdf, .json or .ics.</source>
        <translation>--out nimmt eine Datei, die auf .md, .pdf, .json oder .ics endet.</translation>
    </message>
    <message>
        <source>That worksheet has no day for a calendar.</source>
        <translation>Dieses Blatt hat keinen Tag für einen Kalender.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>The formats are: %1.</source>
        <translation>Die Formate sind: %1.</translation>
    </message>
    <message>
        <source>The journal was written to %1.</source>
        <translation>Das Journal steht jetzt in %1.</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>sagen, was geschähe, und nichts ändern</translation>
    </message>
    <message>
        <source>where both have a thing with other words, take the file&apos;s</source>
        <translation>wo beide etwas verschieden sagen, gilt die Datei</translation>
    </message>
    <message>
        <source>show the backups there are, and change nothing</source>
        <translation>zeigen, welche Sicherungen es gibt, und nichts ändern</translation>
    </message>
    <message>
        <source>put what a file holds into the journal, after a backup</source>
        <translation>den Inhalt einer Datei ins Journal holen, nach einer Sicherung</translation>
    </message>
    <message>
        <source>put a backup in the journal&apos;s place; what was there is kept</source>
        <translation>eine Sicherung an die Stelle des Journals setzen; was da war, wird aufgehoben</translation>
    </message>
    <message>
        <source>Nothing was changed; without --dry-run it would be.</source>
        <translation>Nichts wurde geändert; ohne --dry-run geschähe es.</translation>
    </message>
    <message>
        <source>What the journal was before is kept: %1</source>
        <translation>Was das Journal vorher war, ist aufgehoben: %1</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>Von diesem Journal gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>--list takes no file.</source>
        <translation>--list nimmt keine Datei.</translation>
    </message>
    <message>
        <source>Say which backup, or --list to see them.</source>
        <translation>Sag, welche Sicherung, oder --list, um sie zu sehen.</translation>
    </message>
    <message>
        <source>json, csv, markdown or ics; by default what the name of the file ends in</source>
        <translation>json, csv, markdown oder ics; sonst das, worauf der Name der Datei endet</translation>
    </message>
    <message>
        <source>of CSV: log (by default), check-ins, goals, assessments, friday-pages, people or talks</source>
        <translation>bei CSV: log (sonst), check-ins, goals, assessments, friday-pages, people oder talks</translation>
    </message>
    <message>
        <source>what else may go into Markdown and ics: some of people,looking-back,worksheets,titles</source>
        <translation>was noch in Markdown und ics darf: etwas von people,looking-back,worksheets,titles</translation>
    </message>
    <message>
        <source>json, dayone, jrnl or csv; by default what the file looks like</source>
        <translation>json, dayone, jrnl oder csv; sonst das, wonach die Datei aussieht</translation>
    </message>
    <message>
        <source>of CSV: which column is what, as day=Date,text=Entry,kind=Type,tags=Tags</source>
        <translation>bei CSV: welche Spalte was ist, als day=Datum,text=Eintrag,kind=Art,tags=Tags</translation>
    </message>
    <message>
        <source>of CSV: dmy or mdy, where days have slashes</source>
        <translation>bei CSV: dmy oder mdy, wo Tage Schrägstriche haben</translation>
    </message>
    <message>
        <source>what lines of other programs become: note (by default), grateful, win or keep</source>
        <translation>was aus Zeilen anderer Programme wird: note (sonst), grateful, win oder keep</translation>
    </message>
    <message>
        <source>write the journal to a file for Unrut, for people or for other programs</source>
        <translation>das Journal in eine Datei schreiben, für Unrut, für Menschen oder für andere Programme</translation>
    </message>
    <message>
        <source>--table is for CSV and takes: %1.</source>
        <translation>--table ist für CSV und nimmt: %1.</translation>
    </message>
    <message>
        <source>--with is for Markdown and ics and takes: %1.</source>
        <translation>--with ist für Markdown und ics und nimmt: %1.</translation>
    </message>
    <message>
        <source>--as takes: %1.</source>
        <translation>--as nimmt: %1.</translation>
    </message>
    <message>
        <source>--days takes: %1.</source>
        <translation>--days nimmt: %1.</translation>
    </message>
    <message>
        <source>--columns says which column is what, such as %1.</source>
        <translation>--columns sagt, welche Spalte was ist, etwa %1.</translation>
    </message>
    <message>
        <source>JSON or CSV is expected; --format says which</source>
        <translation>erwartet wird JSON oder CSV; --format sagt, welches</translation>
    </message>
    <message>
        <source>find what is written: lines of the log, goals, people, talks</source>
        <translation>findet, was geschrieben ist: Zeilen des Tagebuchs, Ziele, Menschen, Gespräche</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>put initials in the place of people</source>
        <translation>Anfangsbuchstaben an die Stelle von Namen setzen</translation>
    </message>
    <message>
        <source>what stands over it</source>
        <translation>was darüber steht</translation>
    </message>
    <message>
        <source>who wrote it; nobody is named by default</source>
        <translation>wer ihn geschrieben hat; ohne Angabe wird niemand genannt</translation>
    </message>
    <message>
        <source>a4 or letter; that of the country by default</source>
        <translation>a4 oder letter; ohne Angabe das im Land übliche</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>Das Papier ist a4 oder letter.</translation>
    </message>
    <message>
        <source>The file is to end in .png, .svg or .csv.</source>
        <translation>Die Datei soll auf .png, .svg oder .csv enden.</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>the file to write; it ends in .png, .svg or .csv</source>
        <translation>die Datei, die geschrieben wird; sie endet auf .png, .svg oder .csv</translation>
    </message>
    <message>
        <source>the first day; that of the first value by default</source>
        <translation>der erste Tag; ohne Angabe der des ersten Werts</translation>
    </message>
    <message>
        <source>Nothing in the bin has this ID; &apos;unrut bin list&apos; shows them.</source>
        <translation>Nichts im Papierkorb hat diese ID; „unrut bin list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>%1 Say --yes to do it.</source>
        <translation>%1 Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Say list, restore or empty.</source>
        <translation>Sag list, restore oder empty.</translation>
    </message>
    <message>
        <source>Say the ID of what is to be taken back.</source>
        <translation>Sag die ID dessen, was du zurückholen willst.</translation>
    </message>
    <message>
        <source>%1 takes no ID.</source>
        <translation>%1 nimmt keine ID.</translation>
    </message>
    <message>
        <source>empty it indeed; nothing brings back what was in it</source>
        <translation>ihn wirklich leeren; nichts holt zurück, was darin lag</translation>
    </message>
    <message>
        <source>the new journal to write</source>
        <translation>das neue Journal, das entsteht</translation>
    </message>
    <message>
        <source>what was deleted: see it, take it back, or let it go for good</source>
        <translation>was gelöscht wurde: ansehen, zurückholen oder endgültig aufgeben</translation>
    </message>
    <message>
        <source>write what can be read of a damaged journal into a new one</source>
        <translation>schreibt, was von einem beschädigten Journal lesbar ist, in ein neues</translation>
    </message>
    <message>
        <source>What could be read is in %1; the damaged file is as it was.</source>
        <translation>Was lesbar war, steht in %1; die beschädigte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>A chart is mood, energy, sleep, spark, areas, gut, flow or tried.</source>
        <translation>Ein Diagramm ist mood, energy, sleep, spark, areas, gut, flow oder tried.</translation>
    </message>
    <message>
        <source>draw mood, energy, sleep, spark, areas, gut, flow or tried to a file</source>
        <translation>mood, energy, sleep, spark, areas, gut, flow oder tried in eine Datei zeichnen</translation>
    </message>
    <message>
        <source>Only one text can come from standard input.</source>
        <translation>Nur ein Text kann von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>in the place of a text: standard input says it, and no list of programs shows it</source>
        <translation>anstelle eines Textes: Er kommt von der Standardeingabe, und keine Liste der Programme zeigt ihn</translation>
    </message>
    <message>
        <source>some of: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</source>
        <translation>einige von: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a short weekday, %2 a short day: &apos;Fri 27 Nov&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 is the short name of a month, %2 a year.
----------
%1 is the name of a month, %2 a year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &apos;25 August to 23 November&apos;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
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
        <translation>Guten Abend. Eine Sache heute.</translation>
    </message>
    <message>
        <source>Good morning. One thing today.</source>
        <translation>Guten Morgen. Eine Sache heute.</translation>
    </message>
    <message>
        <source>Good afternoon. One thing today.</source>
        <translation>Guten Tag. Eine Sache heute.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
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
        <translation>Wer hat dir diese Woche etwas leichter gemacht, und wie?</translation>
    </message>
    <message>
        <source>What did somebody explain to you without making you feel small?</source>
        <translation>Was hat dir jemand erklärt, ohne dass du dich klein gefühlt hast?</translation>
    </message>
    <message>
        <source>Which quarter of an hour would you like to have again?</source>
        <translation>Welche Viertelstunde hättest du gern noch einmal?</translation>
    </message>
    <message>
        <source>After a talk with a friend: what do you have that they lack?</source>
        <translation>Nach einem Gespräch unter Freunden: Was hast du, das dort fehlt?</translation>
    </message>
    <message>
        <source>What went smoothly that could have gone wrong?</source>
        <translation>Was ging glatt, das hätte schiefgehen können?</translation>
    </message>
    <message>
        <source>Which sentence from somebody has stayed with you?</source>
        <translation>Welcher Satz von jemandem ist dir geblieben?</translation>
    </message>
    <message>
        <source>What did you eat, see or hear today that was simply good?</source>
        <translation>Was hast du heute gegessen, gesehen oder gehört, das einfach gut war?</translation>
    </message>
    <message>
        <source>Which tool, room or habit serves you well without a fuss?</source>
        <translation>Welches Werkzeug, welcher Raum, welche Gewohnheit dient dir gut, ohne Aufhebens?</translation>
    </message>
    <message>
        <source>Who noticed your work, even if they said it in passing?</source>
        <translation>Wer hat deine Arbeit bemerkt, und sei es nebenbei?</translation>
    </message>
    <message>
        <source>What could your body do today that you seldom think about?</source>
        <translation>Was konnte dein Körper heute, woran du selten denkst?</translation>
    </message>
    <message>
        <source>What are you free to decide that others have to ask for?</source>
        <translation>Was darfst du selbst entscheiden, wofür andere erst fragen müssen?</translation>
    </message>
    <message>
        <source>Whom did you laugh with, and about what?</source>
        <translation>Mit wem hast du gelacht, und worüber?</translation>
    </message>
    <message>
        <source>What did an earlier job or teacher leave you that you still use?</source>
        <translation>Was hat dir eine frühere Stelle oder eine Lehrkraft mitgegeben, das du heute noch nutzt?</translation>
    </message>
    <message>
        <source>What waits for you at home that is worth leaving on time for?</source>
        <translation>Was wartet zu Hause auf dich, wofür es sich lohnt, pünktlich zu gehen?</translation>
    </message>
    <message>
        <source>What moved forward today, even by a little?</source>
        <translation>Was ist heute vorangekommen, und sei es nur ein wenig?</translation>
    </message>
    <message>
        <source>What did you finish that had been lying about?</source>
        <translation>Was hast du fertig gemacht, das lange herumlag?</translation>
    </message>
    <message>
        <source>Where did you say no, or ask for something?</source>
        <translation>Wo hast du Nein gesagt oder um etwas gebeten?</translation>
    </message>
    <message>
        <source>What would have stayed undone without you?</source>
        <translation>Was wäre ohne dich ungetan geblieben?</translation>
    </message>
    <message>
        <source>What did you dare that you had put off?</source>
        <translation>Was hast du gewagt, das du aufgeschoben hattest?</translation>
    </message>
    <message>
        <source>Which part of this job would you miss?</source>
        <translation>Welcher Teil dieser Arbeit würde dir fehlen?</translation>
    </message>
    <message>
        <source>What have you learned here that nobody can take away?</source>
        <translation>Was hast du hier gelernt, das dir niemand nehmen kann?</translation>
    </message>
    <message>
        <source>With whom here would you like to work again?</source>
        <translation>Mit wem von hier würdest du gern wieder arbeiten?</translation>
    </message>
    <message>
        <source>When did you last forget the time at work?</source>
        <translation>Wann hast du bei der Arbeit zuletzt die Zeit vergessen?</translation>
    </message>
    <message>
        <source>Which task would you do even if nobody asked?</source>
        <translation>Welche Aufgabe würdest du auch tun, wenn niemand darum bäte?</translation>
    </message>
    <message>
        <source>What was on your mind on the way home?</source>
        <translation>Was ging dir auf dem Heimweg durch den Kopf?</translation>
    </message>
    <message>
        <source>What would you like to remember about today?</source>
        <translation>Was möchtest du von heute behalten?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Was hat dich überrascht?</translation>
    </message>
    <message>
        <source>Grateful</source>
        <comment>kind of entry</comment>
        <translation>Dankbar</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>kind of entry</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>kind of entry</comment>
        <translation>Bewahren</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>what I am thankful for</source>
        <translation>wofür ich dankbar bin</translation>
    </message>
    <message>
        <source>what went forward</source>
        <translation>was vorangegangen ist</translation>
    </message>
    <message>
        <source>what I love about this job</source>
        <translation>was ich an dieser Arbeit liebe</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>No entries yet. One line is enough.</source>
        <translation>Noch keine Einträge. Eine Zeile genügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation>
            <numerusform>%Ln Eintrag seit dem %1</numerusform>
            <numerusform>%Ln Einträge seit dem %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>Einmal pro Woche ist dein Rhythmus. Leere Wochen kosten nichts.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>An entry for a screen reader: kind, the person&apos;s own words, day.</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>sleep %1 h</source>
        <translation>Schlaf %1 h</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a check-in</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>
            <numerusform>%Ln Mal pro Woche ist dein Rhythmus. Leere Wochen kosten nichts.</numerusform>
            <numerusform>%Ln Mal pro Woche ist dein Rhythmus. Leere Wochen kosten nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln entries</source>
        <extracomment>%1 is the Monday of a week.</extracomment>
        <translation>
            <numerusform>Woche ab %1: %Ln Eintrag</numerusform>
            <numerusform>Woche ab %1: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind, such as &apos;Win&apos;, %2 what was written.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries are in the bin.</source>
        <translation>Im Papierkorb sind keine Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>In the bin: %Ln entries</source>
        <translation>
            <numerusform>Im Papierkorb: %Ln Eintrag</numerusform>
            <numerusform>Im Papierkorb: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no journal where one was expected; look for the file, restore a backup or begin a new journal.</source>
        <translation>Wo ein Journal erwartet wurde, ist keines; such die Datei, stell eine Sicherung wieder her oder beginn ein neues Journal.</translation>
    </message>
    <message>
        <source>The journal file is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>Die Journaldatei ist leer, ihr Inhalt ist von dort verschwunden; stell eine Sicherung wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal; choose another file.</source>
        <translation>Diese Datei ist kein Unrut-Journal; wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal (%1); choose another file.</source>
        <translation>Diese Datei ist kein Unrut-Journal (%1); wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut; please update the program to open it.</source>
        <translation>Dieses Journal wurde von einem neueren Unrut geschrieben; bitte aktualisiere das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut (its format is number %1); please update the program to open it.</source>
        <translation>Dieses Journal wurde von einem neueren Unrut geschrieben (sein Format hat die Nummer %1); bitte aktualisiere das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Another program is using this journal; close it there and try again.</source>
        <translation>Ein anderes Programm benutzt dieses Journal; schließ es dort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of the journal may not be written to, so no change could be made safely; allow writing there or move the journal.</source>
        <translation>In den Ordner des Journals darf nicht geschrieben werden, darum wäre keine Änderung sicher; erlaube das Schreiben oder verschieb das Journal.</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or choose another one.</source>
        <translation>Den Ordner gibt es nicht; leg ihn an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht; leg ihn an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>This is a folder; please name a file.</source>
        <translation>Das ist ein Ordner; bitte nenn eine Datei.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>Diese Verknüpfung führt zu einer Datei, die nicht da ist; richte sie oder nenn die Datei selbst.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut and was left as it was.</source>
        <translation>Das Journal ließ sich nicht auf den Stand dieses Unrut bringen und wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed; see whether there is room and the folder may be written to.</source>
        <translation>Die Sicherung ließ sich nicht anlegen, darum wurde nichts geändert; sieh nach, ob Platz ist und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The journal could not be read; try again, and restore a backup if it happens again.</source>
        <translation>Das Journal ließ sich nicht lesen; versuch es noch einmal, und stell eine Sicherung wieder her, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>This could not be saved, and nothing was changed; please try again.</source>
        <translation>Das ließ sich nicht speichern, und nichts wurde geändert; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved; free some room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, darum wurde das nicht gespeichert; schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The journal was deleted, moved or replaced while it was open; put it back or open it again.</source>
        <translation>Das Journal wurde gelöscht, verschoben oder ersetzt, während es offen war; leg es zurück oder öffne es neu.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; please write something.</source>
        <translation>Es gibt noch nichts zu speichern; bitte schreib etwas.</translation>
    </message>
    <message>
        <source>This text is too long; please shorten it.</source>
        <translation>Dieser Text ist zu lang; bitte kürz ihn.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept; please type it again.</source>
        <translation>Dieser Text enthält Zeichen, die nicht aufbewahrt werden können; bitte tipp ihn neu.</translation>
    </message>
    <message>
        <source>That is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>Das ist kein Tag zwischen 1900 und 2200; bitte schreib ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>%1 ist kein Tag zwischen 1900 und 2200; bitte schreib ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>A number is outside its range.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>A number is outside its range: %1.</source>
        <translation>Eine Zahl liegt außerhalb ihres Bereichs: %1.</translation>
    </message>
    <message>
        <source>The assessment has no such statement.</source>
        <translation>Die Einschätzung hat keine solche Aussage.</translation>
    </message>
    <message>
        <source>The assessment has no statement called %1.</source>
        <translation>Die Einschätzung hat keine Aussage namens %1.</translation>
    </message>
    <message>
        <source>The assessment has no such event.</source>
        <translation>Die Einschätzung hat kein solches Ereignis.</translation>
    </message>
    <message>
        <source>The assessment has no event called %1.</source>
        <translation>Die Einschätzung hat kein Ereignis namens %1.</translation>
    </message>
    <message>
        <source>The assessment has no such area.</source>
        <translation>Die Einschätzung hat keinen solchen Bereich.</translation>
    </message>
    <message>
        <source>The assessment has no area called %1.</source>
        <translation>Die Einschätzung hat keinen Bereich namens %1.</translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation>Einen solchen Ausweg gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no way out called %1.</source>
        <translation>Einen Ausweg namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>Der Bericht hat keinen solchen Abschnitt.</translation>
    </message>
    <message>
        <source>The report has no section called %1.</source>
        <translation>Der Bericht hat keinen Abschnitt namens %1.</translation>
    </message>
    <message>
        <source>An answer must be 0, 25, 50, 75, 100 or null.</source>
        <translation>Eine Antwort muss 0, 25, 50, 75, 100 oder null sein.</translation>
    </message>
    <message>
        <source>The answer to %1 must be 0, 25, 50, 75, 100 or null.</source>
        <translation>Die Antwort auf %1 muss 0, 25, 50, 75, 100 oder null sein.</translation>
    </message>
    <message>
        <source>An assessment needs at least one answer.</source>
        <translation>Eine Einschätzung braucht mindestens eine Antwort.</translation>
    </message>
    <message>
        <source>No assessment has been taken yet; take one first.</source>
        <translation>Es gibt noch keine Einschätzung; mach zuerst eine.</translation>
    </message>
    <message>
        <source>Doing holds as many goals as you allow; finish one, set one aside or raise the limit.</source>
        <translation>In Arbeit sind so viele Ziele, wie du zulässt; schließ eines ab, leg eines beiseite oder heb die Grenze an.</translation>
    </message>
    <message>
        <source>Going back would put more goals into Doing than you allow; move one out of Doing first.</source>
        <translation>Das Zurückgehen brächte mehr Ziele in Arbeit, als du zulässt; nimm zuerst eines heraus.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>Die Datei lässt sich nicht lesen; sieh nach, ob es eine gewöhnliche Datei ist, die du öffnen darfst.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>Die Datei %1 lässt sich nicht lesen; sieh nach, ob es eine gewöhnliche Datei ist, die du öffnen darfst.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Die Datei ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 are read.</source>
        <translation>Die Datei ist zu groß; gelesen werden höchstens %1.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Die Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>Die Datei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply; at most %1 levels are read.</source>
        <translation>Das JSON ist zu tief verschachtelt; gelesen werden höchstens %1 Ebenen.</translation>
    </message>
    <message>
        <source>The file holds something else than expected.</source>
        <translation>Die Datei enthält etwas anderes als erwartet.</translation>
    </message>
    <message>
        <source>The file holds something else than expected: %1.</source>
        <translation>Die Datei enthält etwas anderes als erwartet: %1.</translation>
    </message>
    <message>
        <source>A file with this name is there already; choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon; wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Es gibt schon eine Datei %1; wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there, may be written to and has room.</source>
        <translation>Die Datei ließ sich nicht schreiben; sieh nach, ob der Ordner da ist, beschrieben werden darf und Platz hat.</translation>
    </message>
    <message>
        <source>The file could not be written (%1); see whether the folder is there, may be written to and has room.</source>
        <translation>Die Datei ließ sich nicht schreiben (%1); sieh nach, ob der Ordner da ist, beschrieben werden darf und Platz hat.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2.</source>
        <extracomment>A sentence, then the computer&apos;s own reason.</extracomment>
        <translation>%1 Als Grund wurde genannt: %2.</translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation>Dieses Journal lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>There is no journal at %1; look for the file, restore a backup or begin a new journal.</source>
        <translation>Unter %1 ist kein Journal; such die Datei, stell eine Sicherung wieder her oder beginn ein neues Journal.</translation>
    </message>
    <message>
        <source>The journal file %1 is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>Die Journaldatei %1 ist leer, ihr Inhalt ist von dort verschwunden; stell eine Sicherung wieder her oder wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>Die Journaldatei ist kürzer, als sie sein sollte, als wäre eine Kopie abgebrochen; stell eine Sicherung wieder her oder kopier sie noch einmal.</translation>
    </message>
    <message>
        <source>The journal file %1 is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>Die Journaldatei %1 ist kürzer, als sie sein sollte, als wäre eine Kopie abgebrochen; stell eine Sicherung wieder her oder kopier sie noch einmal.</translation>
    </message>
    <message>
        <source>The journal is damaged and was left as it is; please restore a backup.</source>
        <translation>Das Journal ist beschädigt und wurde gelassen, wie es ist; bitte stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This journal may only be read; allow writing to its file to change something.</source>
        <translation>Dieses Journal darf nur gelesen werden; erlaube das Schreiben in seine Datei, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>%1 is a folder; please name a file.</source>
        <translation>%1 ist ein Ordner; bitte nenn eine Datei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe; please name an ordinary file.</source>
        <translation>Das ist ein Gerät oder eine Pipe; bitte nenn eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; please name an ordinary file.</source>
        <translation>%1 ist ein Gerät oder eine Pipe; bitte nenn eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The link %1 leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>Die Verknüpfung %1 führt zu einer Datei, die nicht da ist; richte sie oder nenn die Datei selbst.</translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation>Was du gesucht hast, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>This must not be empty, please write something: %1.</source>
        <translation>Das darf nicht leer sein, bitte schreib etwas: %1.</translation>
    </message>
    <message>
        <source>This is too long, please shorten it: %1.</source>
        <translation>Das ist zu lang, bitte kürz es: %1.</translation>
    </message>
    <message>
        <source>This has characters that cannot be kept, please type it again: %1.</source>
        <translation>Das enthält Zeichen, die nicht aufbewahrt werden können, bitte tipp es neu: %1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a word about today</source>
        <translation>ein Wort zum Tag</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>if</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>limit on Doing</source>
        <translation>Grenze für „In Arbeit“</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>Dieses Ziel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>Dieser Schritt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Dieser Eintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This assessment is no longer there.</source>
        <translation>Diese Einschätzung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no assessment under way; begin one first.</source>
        <translation>Es ist keine Einschätzung im Gang; beginn zuerst eine.</translation>
    </message>
    <message>
        <source>An assessment is under way already; go on with it or discard it.</source>
        <translation>Eine Einschätzung ist schon im Gang; mach mit ihr weiter oder verwirf sie.</translation>
    </message>
    <message>
        <source>A decision is done when it is decided, deferred or dropped; say which.</source>
        <translation>Eine Entscheidung ist erledigt, wenn sie getroffen, vertagt oder fallen gelassen ist; sag, was davon.</translation>
    </message>
    <message>
        <source>name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>how you will mark it</source>
        <translation>wie du es würdigst</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Nothing is being timed at the moment.</source>
        <translation>Gerade läuft keine Zeit.</translation>
    </message>
    <message>
        <source>A stretch of work is running already; stop it first.</source>
        <translation>Es läuft schon eine Arbeitszeit; halte sie zuerst an.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together.</source>
        <translation>Was in der Datei steht, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together: see %1.</source>
        <translation>Was in der Datei steht, passt nicht zusammen: siehe %1.</translation>
    </message>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>Es wird gerade importiert; warte, bis es fertig ist, oder halte es an.</translation>
    </message>
    <message>
        <source>This file is a backup, in which nothing is ever changed; name the journal itself, or put the backup in its place.</source>
        <translation>Diese Datei ist eine Sicherung, in der nie etwas geändert wird; nenne das Journal selbst oder setze die Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>The journal file is damaged, and no backup was found. Unrut can save what is still readable into a new journal.</source>
        <translation>Die Datei des Journals ist beschädigt, und es wurde keine Sicherung gefunden. Unrut kann, was noch lesbar ist, in ein neues Journal retten.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut, and its file is unchanged. Try again; if that does not help, open it only to read.</source>
        <translation>Das Journal ließ sich nicht auf den Stand dieses Unrut bringen, und seine Datei ist unverändert. Versuch es noch einmal; wenn das nicht hilft, öffne es nur zum Lesen.</translation>
    </message>
    <message>
        <source>There is no room on the disk to open it safely. Free some room, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz, um es sicher zu öffnen. Schaff etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut. Update Unrut on this computer, then open the journal again.</source>
        <translation>Dieses Journal wurde von einem neueren Unrut geschrieben. Aktualisiere Unrut auf diesem Computer und öffne das Journal dann noch einmal.</translation>
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
        <translation>einen Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long something took</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals on the board, none finished in this time</source>
        <translation>Ziele auf dem Brett, keines in dieser Zeit abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Goals on the board, %Ln finished in this time</source>
        <translation>
            <numerusform>Ziele auf dem Brett, eines in dieser Zeit abgeschlossen</numerusform>
            <numerusform>Ziele auf dem Brett, %Ln in dieser Zeit abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 finished a week.</source>
        <extracomment>%1 is a number with one decimal.</extracomment>
        <translation>Etwa %1 je Woche abgeschlossen.</translation>
    </message>
    <message>
        <source>From written down to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <extracomment>%1 and %2 are lengths of time: &apos;9 days&apos;.</extracomment>
        <translation>Vom Aufschreiben bis zum Abschluss: die Hälfte brauchte höchstens %1, 85 % höchstens %2.</translation>
    </message>
    <message>
        <source>From Doing to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <translation>Vom Anfangen bis zum Abschluss: die Hälfte brauchte höchstens %1, 85 % höchstens %2.</translation>
    </message>
    <message>
        <source>How long goals take is told from three finished ones on.</source>
        <translation>Wie lange Ziele brauchen, steht hier ab drei abgeschlossenen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards are in Doing now.</source>
        <translation>
            <numerusform>Eine Karte ist gerade in Arbeit.</numerusform>
            <numerusform>%Ln Karten sind gerade in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is the title of a goal, %2 a length of time, %3 a column: &apos;Ask Dana: 12 days in Next&apos;.</extracomment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were in Doing at the end.</source>
        <translation>
            <numerusform>Am Ende war eine Karte in Arbeit.</numerusform>
            <numerusform>Am Ende waren %Ln Karten in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way, longest first</source>
        <translation>Unterwegs, das Längste zuerst</translation>
    </message>
    <message>
        <source>What you put on the board shows here how it moves on.</source>
        <translation>Was du aufs Brett setzt, zeigt hier, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Waiting, longest first</source>
        <translation>Wartet, das Längste zuerst</translation>
    </message>
</context>
<context>
    <name>GoalPartWords</name>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln Möglichkeit</numerusform>
            <numerusform>%Ln Möglichkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new for a while</source>
        <translation>seit einer Weile nichts Neues</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % geschafft</translation>
    </message>
    <message>
        <source>approval: %1</source>
        <translation>Genehmigung: %1</translation>
    </message>
    <message>
        <source>the test passed</source>
        <translation>die Probe ist bestanden</translation>
    </message>
    <message>
        <source>the test did not pass</source>
        <translation>die Probe ist nicht bestanden</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Explore until</source>
        <translation>Erkunden bis</translation>
    </message>
    <message>
        <source>Stop unless proven by</source>
        <translation>Aufhören, wenn nicht bewährt bis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage of an opportunity and its day: &apos;Interview since 3 Nov&apos;.</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>noch zu erfragen</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>I want more of it</source>
        <translation>Davon will ich mehr</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>I cannot say yet</source>
        <translation>Ich kann es noch nicht sagen</translation>
    </message>
    <message>
        <source>Not yet, I stay with it</source>
        <translation>Noch nicht, ich bleibe dran</translation>
    </message>
    <message>
        <source>Another area now</source>
        <translation>Jetzt ein anderer Bereich</translation>
    </message>
    <message>
        <source>Yes, this is enough</source>
        <translation>Ja, so reicht es</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>kept %1 of %2 this week</source>
        <extracomment>A habit: how often it was kept this week, and how often it is wished for.</extracomment>
        <translation>diese Woche %1 von %2 Malen</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Did it prove itself?</source>
        <translation>Hat es sich bewährt?</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>Es hat bestanden</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Es hat nicht bestanden</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>Angebot deines Arbeitgebers</translation>
    </message>
    <message>
        <source>Is “%1” where you want it?</source>
        <extracomment>%1 is an area: &apos;Blocked growth&apos;.</extracomment>
        <translation>Ist „%1“ da, wo du es haben willst?</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>%1 is in People now.</source>
        <translation>%1 steht jetzt unter Menschen.</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>from “%1”</source>
        <extracomment>%1 is the name of a way out.</extracomment>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>Dreams</source>
        <comment>column</comment>
        <translation>Träume</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>column</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>column</comment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>What you would like one day. Nothing here has to be done.</source>
        <translation>Was du eines Tages gern hättest. Nichts davon muss getan werden.</translation>
    </message>
    <message>
        <source>What could come after the thing you are doing.</source>
        <translation>Was nach dem kommen könnte, woran du gerade bist.</translation>
    </message>
    <message>
        <source>What you finish stays here to look back on.</source>
        <translation>Was du abschließt, bleibt hier zum Zurückblicken.</translation>
    </message>
    <message>
        <source>Step-goal</source>
        <translation>Schrittziel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>Selbstfürsorge</translation>
    </message>
    <message>
        <source>Side project</source>
        <translation>Nebenprojekt</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Unternehmung</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>horizon</comment>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Far</source>
        <comment>horizon</comment>
        <translation>Fern</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>needs a next step</source>
        <translation>braucht einen nächsten Schritt</translation>
    </message>
    <message>
        <source>If %1, then %2.</source>
        <extracomment>An if-then plan; both parts are the person&apos;s own words.</extracomment>
        <translation>Wenn %1, dann %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A card for a screen reader: title, kind, horizon.</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>%1, card %2 of %3.</source>
        <extracomment>A column, then the place of a card in it: &apos;Doing, card 1 of 3.&apos;</extracomment>
        <translation>%1, Karte %2 von %3.</translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation>Nächster Schritt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are in Doing, and how many may be: &apos;1 of 1&apos;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One focus at a time.</source>
        <translation>Ein Fokus zur selben Zeit.</translation>
    </message>
    <message>
        <source>Finish this or set it aside to pull the next one.</source>
        <translation>Schließ das ab oder leg es beiseite, um das Nächste zu holen.</translation>
    </message>
    <message>
        <source>Finish one of these or set it aside to pull the next one.</source>
        <translation>Schließ eines davon ab oder leg es beiseite, um das Nächste zu holen.</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Zu „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Von „%1“ nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>The limit on Doing was raised to %1 for this</source>
        <translation>Dafür wurde die Grenze für „In Arbeit“ auf %1 angehoben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation>
            <numerusform>%1 von %Ln Schritt</numerusform>
            <numerusform>%1 von %Ln Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation>
            <numerusform>%1, %2, höchstens %Ln</numerusform>
            <numerusform>%1, %2, höchstens %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation>
            <numerusform>Du erfährst es, wenn mehr als %Ln Ziel in Arbeit ist.</numerusform>
            <numerusform>Du erfährst es, wenn mehr als %Ln Ziele in Arbeit sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation>
            <numerusform>Höchstens %Ln Ziel zugleich in Arbeit.</numerusform>
            <numerusform>Höchstens %Ln Ziele zugleich in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>bis %1 entscheiden</translation>
    </message>
    <message>
        <source>was to be decided by %1</source>
        <translation>sollte bis %1 entschieden sein</translation>
    </message>
    <message>
        <source>explore until %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>bis %1 erkunden</translation>
    </message>
    <message>
        <source>explored until %1</source>
        <translation>bis %1 erkundet</translation>
    </message>
    <message>
        <source>to prove by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>muss sich bis %1 bewähren</translation>
    </message>
    <message>
        <source>was to prove by %1</source>
        <translation>sollte sich bis %1 bewähren</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>Side projects: %Ln at a time.</source>
        <translation>
            <numerusform>Nebenprojekte: %Ln auf einmal.</numerusform>
            <numerusform>Nebenprojekte: %Ln auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Doing, and your limit is %Ln.</source>
        <extracomment>%1 is how many goals are in Doing.</extracomment>
        <translation>
            <numerusform>%1 sind in Arbeit, und deine Grenze ist %Ln.</numerusform>
            <numerusform>%1 sind in Arbeit, und deine Grenze ist %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit on side projects was raised to %1 for this</source>
        <translation>Die Grenze für Nebenprojekte wurde hierfür auf %1 angehoben</translation>
    </message>
    <message>
        <source>Worked on it for %1</source>
        <translation>%1 daran gearbeitet</translation>
    </message>
    <message>
        <source>%1; pulled away by %2</source>
        <extracomment>What the person did, then what pulled them away, in their own words.</extracomment>
        <translation>%1; abgelenkt durch %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is &apos;1 of 1&apos;, %2 how many cards there are that do not count: side projects, opportunities.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln beside them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%1, und %Ln daneben</numerusform>
            <numerusform>%1, und %Ln daneben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 side projects are in Doing, and your limit is %Ln.</source>
        <translation>
            <numerusform>%1 Nebenprojekte sind in Arbeit, und deine Grenze ist %Ln.</numerusform>
            <numerusform>%1 Nebenprojekte sind in Arbeit, und deine Grenze ist %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a day: &apos;14 Nov&apos;.</extracomment>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is how many minutes, in the little room of a card.</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is how many hours, in the little room of a card.</extracomment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Drag a card here, or move it with %1.</source>
        <extracomment>%1 is keys: &apos;Ctrl+Shift+Right&apos;.</extracomment>
        <translation>Zieh eine Karte hierher oder verschieb sie mit %1.</translation>
    </message>
    <message>
        <source>What you have put away. It can come back.</source>
        <translation>Was du weggelegt hast. Es kann zurückkommen.</translation>
    </message>
    <message>
        <source>archived today</source>
        <translation>heute archiviert</translation>
    </message>
    <message>
        <source>archived yesterday</source>
        <translation>gestern archiviert</translation>
    </message>
    <message>
        <source>archived on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>archiviert am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln cards found</source>
        <extracomment>A column for a screen reader while cards are searched for: &apos;Next, 1 of 4 cards found&apos;. %Ln is how many there are.</extracomment>
        <translation>
            <numerusform>%1, %2 von %Ln Karte gefunden</numerusform>
            <numerusform>%1, %2 von %Ln Karten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Unrut is for the time when work has gone flat and you cannot say why. It asks, shows where the weight lies, and leads you through one change at a time.</source>
        <translation>Unrut ist für die Zeit, in der die Arbeit fad geworden ist und du nicht sagen kannst, warum. Es fragt, zeigt, was schwer wiegt, und führt dich durch eine Änderung nach der anderen.</translation>
    </message>
    <message>
        <source>Begin with the short assessment on Assess: 27 statements, about three minutes. Its result names what weighs most, why, in your own answers, and three ways out that fit.</source>
        <translation>Beginn mit der kurzen Einschätzung im Reiter „Einschätzung“: 27 Aussagen, etwa drei Minuten. Ihr Ergebnis nennt, was am schwersten wiegt, warum, in deinen eigenen Antworten, und drei Auswege, die passen.</translation>
    </message>
    <message>
        <source>Choose one of them and press Make it my focus. It goes to the board with its first steps, and its worksheet opens. Today then shows the next step, and nothing else that you must do.</source>
        <translation>Wähl einen davon und drück „Zu meinem Fokus machen“. Er kommt mit seinen ersten Schritten auf die Tafel, und sein Blatt geht auf. „Heute“ zeigt dann den nächsten Schritt und sonst nichts, was du tun musst.</translation>
    </message>
    <message>
        <source>Everything else can wait until you want it: the log of good things, people who can help, a page on Fridays. Nothing counts up and nothing breaks when you stay away.</source>
        <translation>Alles andere kann warten, bis du es möchtest: Einträge über Gutes, Menschen, die helfen können, eine Seite am Freitag. Nichts zählt mit, und nichts geht verloren, wenn du wegbleibst.</translation>
    </message>
    <message>
        <source>The assessment and its result</source>
        <translation>Die Einschätzung und ihr Ergebnis</translation>
    </message>
    <message>
        <source>Statements are about the last four weeks and about now. Keys 1 to 5 answer, 0 says that it does not apply, Enter goes on, Alt+Left goes back. Every answer is saved at once; a half-finished assessment waits on Today.</source>
        <translation>Die Aussagen gelten den letzten vier Wochen und der Gegenwart. Die Tasten 1 bis 5 antworten, 0 heißt „Trifft nicht zu“, Eingabe geht weiter, Alt+Links geht zurück. Jede Antwort wird sofort gespeichert; eine angefangene Einschätzung wartet auf „Heute“.</translation>
    </message>
    <message>
        <source>Scores run from 0, not at all, to 100, fully. They restate your answers; there are no norms, and it is no diagnosis. Differences under ten points are treated as equal.</source>
        <translation>Werte reichen von 0, gar nicht, bis 100, ganz. Sie geben deine Antworten wieder; es gibt keine Normen, und es ist keine Diagnose. Unterschiede unter zehn Punkten gelten als gleich.</translation>
    </message>
    <message>
        <source>A second assessment after three to seven days makes the start firmer. After that, every 28 days is enough. A change is called better or worse only when it is larger than the usual wobble; the words say how sure that is.</source>
        <translation>Eine zweite Einschätzung nach drei bis sieben Tagen macht den Ausgangspunkt fester. Danach genügt eine alle 28 Tage. Besser oder schlechter heißt eine Änderung nur, wenn sie größer ist als die übliche Schwankung; die Wörter sagen, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Looking back asks nine open questions, each of which may be left out. They change no score. What you tell goes where it helps: into worksheets, the next talk, your people, and the Friday page.</source>
        <translation>„Zurückblicken“ stellt neun offene Fragen, von denen du jede auslassen kannst. Sie ändern keinen Wert. Was du erzählst, kommt dorthin, wo es hilft: in Blätter, ins nächste Gespräch, zu deinen Menschen und auf die Freitagsseite.</translation>
    </message>
    <message>
        <source>‘How to read this’ below the chart and ‘Show the sums’ beside each way out explain every number.</source>
        <translation>„So liest du das Bild“ unter dem Diagramm und „Die Rechnung zeigen“ neben jedem Ausweg erklären jede Zahl.</translation>
    </message>
    <message>
        <source>Ways out and worksheets</source>
        <translation>Auswege und Blätter</translation>
    </message>
    <message>
        <source>The 31 ways out stand in the order in which they match your result. Each says why, how much effort it takes, what is known about it, and what its first step is.</source>
        <translation>Die 31 Auswege stehen in der Reihenfolge, in der sie zu deinem Ergebnis passen. Jeder sagt, warum, wie viel Aufwand er braucht, was man über ihn weiß und was sein erster Schritt ist.</translation>
    </message>
    <message>
        <source>What is not suggested yet says so, with the reason. Open anyway is always there: you know your situation best.</source>
        <translation>Was noch nicht vorgeschlagen wird, sagt es, mit dem Grund. „Trotzdem öffnen“ ist immer da: Du kennst deine Lage am besten.</translation>
    </message>
    <message>
        <source>A worksheet leads you through it, page by page, and is saved as you write. At its end it becomes something: a goal with steps, a talk with somebody, lines in your log. You can print it, save it, and compare it with the last one.</source>
        <translation>Ein Blatt führt dich Seite für Seite hindurch und wird gespeichert, während du schreibst. Am Ende wird etwas daraus: ein Ziel mit Schritten, ein Gespräch mit jemandem, Zeilen bei deinen Einträgen. Du kannst es drucken, speichern und mit dem letzten vergleichen.</translation>
    </message>
    <message>
        <source>When it is finished, say whether it helped. What did not help is suggested less the next time.</source>
        <translation>Ist ein Ausweg abgeschlossen, sag, ob er geholfen hat. Was nicht geholfen hat, wird das nächste Mal weniger vorgeschlagen.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>Dreams, Next, Doing, Done: a card moves from one to the other by mouse, with Ctrl+Shift and the arrow keys, or with Move to in its menu. Everything can be undone.</source>
        <translation>Träume, Als Nächstes, In Arbeit, Erledigt: Eine Karte kommt mit der Maus von einer Spalte in die andere, mit Strg+Umschalt und den Pfeiltasten oder mit „Verschieben nach“ in ihrem Menü. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Doing holds one card, or as many as you set. When it is full you can swap, raise the limit, or leave it. One thing at a time is the point.</source>
        <translation>„In Arbeit“ fasst eine Karte oder so viele, wie du einstellst. Ist es voll, kannst du tauschen, die Grenze anheben oder es so lassen. Eine Sache zur selben Zeit, darum geht es.</translation>
    </message>
    <message>
        <source>Press N for a new goal, or write a line under a column: Ask Dana !fri #talk @Dana sets a day, a kind and a person. Enter opens a card beside the board.</source>
        <translation>Drück N für ein neues Ziel, oder schreib eine Zeile unter eine Spalte: „Dana fragen !fr #gespräch @Dana“ setzt einen Tag, eine Art und eine Person. Eingabe öffnet eine Karte neben der Tafel.</translation>
    </message>
    <message>
        <source>Just start sets a timer for ten minutes on a card; then you stop or go on. It is silent, and it goes on when the window is closed.</source>
        <translation>„Einfach anfangen“ stellt für eine Karte eine Uhr auf zehn Minuten; dann hörst du auf oder machst weiter. Sie ist still, und sie läuft weiter, wenn das Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>The log and the search</source>
        <translation>Einträge und Suche</translation>
    </message>
    <message>
        <source>Write what you are grateful for, what you won, what you want to keep about this job, or a note. Ctrl+Enter saves it. A word with # is a tag, a name with @ is a person.</source>
        <translation>Schreib auf, wofür du dankbar bist, was dir gelungen ist, was du an dieser Arbeit bewahren willst, oder eine Notiz. Strg+Eingabe speichert es. Ein Wort mit # ist ein Schlagwort, ein Name mit @ ist eine Person.</translation>
    </message>
    <message>
        <source>Once a week is enough; two or three times are yours to choose. Weeks without an entry cost nothing.</source>
        <translation>Einmal pro Woche genügt; zwei- oder dreimal kannst du selbst wählen. Wochen ohne Eintrag kosten nichts.</translation>
    </message>
    <message>
        <source>The search finds beginnings of words and does not mind accents. Quotation marks keep words together, a minus leaves them out; #tag, @person, kind:win and before:2026-01-01 narrow it down.</source>
        <translation>Die Suche findet Wortanfänge und achtet nicht auf Akzente. Anführungszeichen halten Wörter zusammen, ein Minus schließt sie aus; #tag, @person, kind:win und before:2026-01-01 grenzen ein.</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Menschen und Gespräche</translation>
    </message>
    <message>
        <source>List those who can help: who they are to you, how often you would like to talk, and what you can safely talk about with them. Unrut says how long it has been, never that you are late.</source>
        <translation>Trag die ein, die helfen können: wer sie für dich sind, wie oft du gern reden würdest und worüber du gefahrlos mit ihnen sprechen kannst. Unrut sagt, wie lange es her ist, nie, dass du zu spät bist.</translation>
    </message>
    <message>
        <source>‘Who can I talk to about …?’ offers only people whom you marked as safe for that.</source>
        <translation>„Mit wem kann ich reden über …“ schlägt nur Menschen vor, die du dafür als vertrauenswürdig markiert hast.</translation>
    </message>
    <message>
        <source>A talk can be prepared on a sheet: facts, what they do to you, what you ask for, what you offer, and what the other may say. Rehearse it aloud once, print it on one page, and note afterwards what came of it. What was agreed becomes a goal at one press.</source>
        <translation>Ein Gespräch lässt sich auf einem Blatt vorbereiten: Tatsachen, was sie mit dir machen, worum du bittest, was du anbietest und was der andere sagen könnte. Übe es einmal laut, druck es auf einer Seite und notiere danach, was dabei herauskam. Was vereinbart wurde, wird auf einen Druck zum Ziel.</translation>
    </message>
    <message>
        <source>With nobody listed, the page shows ways to find somebody. Nothing about people leaves the journal unless you tick it.</source>
        <translation>Ist niemand eingetragen, zeigt die Seite Wege zu jemandem. Nichts über Menschen verlässt das Journal, wenn du es nicht ankreuzt.</translation>
    </message>
    <message>
        <source>Progress and the report</source>
        <translation>Verlauf und Bericht</translation>
    </message>
    <message>
        <source>Every dot is a day, the line is smoothed, and what happened is marked. It need not be the cause, and Unrut never says that it is.</source>
        <translation>Jeder Punkt ist ein Tag, die Linie ist geglättet, und was geschah, ist markiert. Es muss nicht die Ursache sein, und Unrut sagt nie, dass es die Ursache ist.</translation>
    </message>
    <message>
        <source>The arrow keys read a chart point by point, Enter goes to that day. The three dots beside it show it as a table, copy it, or save it as PNG, SVG or CSV.</source>
        <translation>Die Pfeiltasten lesen ein Diagramm Punkt für Punkt, Eingabe geht zu diesem Tag. Die drei Punkte daneben zeigen es als Tabelle, kopieren es oder speichern es als PNG, SVG oder CSV.</translation>
    </message>
    <message>
        <source>The report (Ctrl+P) is for you, a mentor, or your supervisor. You see its pages before it is saved or printed. A supervisor’s holds only what you tick; names can be hidden.</source>
        <translation>Der Bericht (Strg+P) ist für dich, für Mentorin oder Mentor oder für deine Führungskraft. Du siehst seine Seiten, bevor er gespeichert oder gedruckt wird. Der für die Führungskraft enthält nur, was du ankreuzt; Namen lassen sich verbergen.</translation>
    </message>
    <message>
        <source>When your focus and Spark are better twice running, or when you say so, the way out opens: what was, what helped, early signs, and a letter to next time. Then Unrut keeps quiet.</source>
        <translation>Wenn dein Fokus und der Funke zweimal hintereinander besser sind oder wenn du es sagst, öffnet sich „Der Weg hinaus“: was war, was geholfen hat, frühe Zeichen und ein Brief ans nächste Mal. Danach gibt Unrut Ruhe.</translation>
    </message>
    <message>
        <source>Reminders and the tray</source>
        <translation>Erinnerungen und Ablage</translation>
    </message>
    <message>
        <source>At most one notice a day by default, only on your working days, never in quiet hours. Nothing reminds you of what is done, and after three notices without an answer a reminder rests.</source>
        <translation>Voreingestellt ist höchstens eine Meldung am Tag, nur an deinen Arbeitstagen, nie in der Ruhezeit. An Erledigtes erinnert nichts, und nach drei Meldungen ohne Antwort ruht eine Erinnerung.</translation>
    </message>
    <message>
        <source>The reminders dialog shows what will come in the next seven days, and lets you choose times, pause everything, and say whether notices may name things.</source>
        <translation>Das Fenster „Erinnerungen“ zeigt, was in den nächsten sieben Tagen kommt. Dort kannst du Zeiten wählen, alles ruhen lassen und sagen, ob Meldungen Namen und Ziele nennen dürfen.</translation>
    </message>
    <message>
        <source>Where your desktop has a tray, the window can be closed to it and everything goes on; quick add, check-in and Just start are in its menu. Where it has none, closing the window ends the program, and what is due stands in the window the next time.</source>
        <translation>Wo dein Desktop eine Ablage hat, kann das Fenster in sie geschlossen werden, und alles läuft weiter; „Schnell eintragen“, „Wie geht es dir“ und „Einfach anfangen“ stehen in ihrem Menü. Wo es keine gibt, beendet das Schließen des Fensters das Programm, und was ansteht, zeigt das Fenster beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides what is on the screen at once.</source>
        <translation>Strg+Umschalt+H verbirgt sofort, was auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>Your journal and its backups</source>
        <translation>Dein Journal und seine Sicherungen</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Settings says where it lies. Only you can read it, but it is not encrypted: whoever can use your account can open it.</source>
        <translation>Alles steht in einer Datei auf diesem Computer. Die Einstellungen sagen, wo sie liegt. Nur du kannst sie lesen, aber sie ist nicht verschlüsselt: Wer dein Konto benutzen kann, kann sie öffnen.</translation>
    </message>
    <message>
        <source>A checked backup is made once a day and kept for a long time, fewer the older they get. The list of backups looks into one without changing anything, or goes back to it; what was there is kept then.</source>
        <translation>Einmal am Tag entsteht eine geprüfte Sicherung und wird lange aufgehoben; je älter sie sind, desto weniger bleiben. In der Liste der Sicherungen kannst du in eine hineinsehen, ohne etwas zu ändern, oder zu ihr zurückgehen; was da war, wird dann aufgehoben.</translation>
    </message>
    <message>
        <source>Export writes everything as JSON, which Unrut reads again, or as Markdown, CSV and calendar files for other programs. Import shows what will happen before it does.</source>
        <translation>„Exportieren“ schreibt alles als JSON, das Unrut wieder liest, oder als Markdown-, CSV- und Kalenderdateien für andere Programme. „Importieren“ zeigt, was geschehen wird, bevor es geschieht.</translation>
    </message>
    <message>
        <source>What Unrut is not</source>
        <translation>Was Unrut nicht ist</translation>
    </message>
    <message>
        <source>Unrut is a structured self-reflection. It is no test with norms, no diagnosis and no therapy, and it tells nobody anything: it never uses the internet.</source>
        <translation>Unrut ist ein geordnetes Nachdenken über dich selbst. Es ist kein Test mit Normen, keine Diagnose und keine Therapie, und es erzählt niemandem etwas: Es benutzt nie das Internet.</translation>
    </message>
    <message>
        <source>If you were wronged at work, that is not a rut. Keep a dated record, and speak with HR, a works council or union, an ombudsman, an authority or a lawyer, and with somebody you trust.</source>
        <translation>Wenn dir bei der Arbeit Unrecht geschehen ist, ist das kein Tief im Beruf. Führe Buch mit Datum, und sprich mit der Personalabteilung, einem Betriebsrat oder einer Gewerkschaft, einer Ombudsstelle, einer Behörde, einer Anwältin oder einem Anwalt und mit jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <source>If it is more than work, please speak with a doctor, a psychologist or your occupational health service. ‘If it is more than a work rut’ is always there in the Help menu.</source>
        <translation>Wenn es um mehr geht als die Arbeit, sprich bitte mit einer Ärztin oder einem Arzt, mit einer psychologischen Fachkraft oder mit eurem betriebsärztlichen Dienst. „Wenn es mehr ist als ein Tief im Beruf“ steht immer im Menü Hilfe.</translation>
    </message>
    <message>
        <source>Translated questions are marked: their wording has not been tested with people yet.</source>
        <translation>Übersetzte Fragen sind gekennzeichnet: Ihr Wortlaut ist noch nicht mit Menschen erprobt.</translation>
    </message>
    <message>
        <source>Ctrl+K searches everything from everywhere, runs any command of the menus by its name, and leads to any setting.</source>
        <translation>Strg+K durchsucht alles, von überall, startet jeden Befehl der Menüs über seinen Namen und bringt dich zu jeder Einstellung.</translation>
    </message>
    <message>
        <source>Saving is automatic. Undo and redo reach back through everything since the program began, but not through a restore or a very large import. What you delete goes to the bin, where you can take it back for 30 days at least; then it goes for good. The File menu shows the bin, and empties it when you say so.</source>
        <translation>Gespeichert wird von selbst. „Rückgängig“ und „Wiederholen“ reichen über alles zurück, seit das Programm läuft, aber nicht über eine Wiederherstellung oder einen sehr großen Import. Was du löschst, kommt in den Papierkorb, aus dem du es mindestens 30 Tage lang zurückholen kannst; dann verschwindet es endgültig. Das Menü „Datei“ zeigt den Papierkorb und leert ihn, wenn du es willst.</translation>
    </message>
    <message>
        <source>Being harassed, discriminated against, put in danger or told to do something unlawful is not something to get used to, and it is not for you to solve alone. The assessment asks about it, and tells nobody.</source>
        <translation>Belästigt, benachteiligt oder in Gefahr gebracht zu werden oder etwas Unrechtmäßiges tun zu sollen: Daran muss sich niemand gewöhnen, und du musst es nicht allein lösen. Die Einschätzung fragt danach und erzählt es niemandem.</translation>
    </message>
    <message>
        <source>Today and rough days</source>
        <translation>Heute und schwere Tage</translation>
    </message>
    <message>
        <source>Today shows your one focus with its next step and, beside it, two cards at most: the check-in, a line for the log, or what you practise. What is done goes away, and links at the foot bring it back.</source>
        <translation>Heute zeigt deinen einen Fokus mit seinem nächsten Schritt und daneben höchstens zwei Karten: das Tagesbefinden, eine Zeile für die Einträge oder das, was du übst. Was getan ist, verschwindet; Links am Fuß holen es zurück.</translation>
    </message>
    <message>
        <source>The check-in takes 20 seconds and is saved as you press. Keys 0 to 9 answer a row, 1 and then 0 is ten, Backspace takes an answer back. The arrows beside it lead to earlier days.</source>
        <translation>Das Tagesbefinden dauert 20 Sekunden und wird beim Drücken gespeichert. Die Tasten 0 bis 9 beantworten eine Zeile, 1 und dann 0 ist zehn, die Rücktaste nimmt eine Antwort zurück. Die Pfeile daneben führen zu früheren Tagen.</translation>
    </message>
    <message>
        <source>On a rough day press Rough day: nothing is due, nothing reminds you, and ten minutes for you stand there instead. The next day is an ordinary one again. On days on which you do not work nothing is asked.</source>
        <translation>An einem schweren Tag drücke „Schwerer Tag“: Nichts ist fällig, nichts erinnert dich, und stattdessen stehen dort zehn Minuten für dich. Der nächste Tag ist wieder ein gewöhnlicher. An Tagen, an denen du nicht arbeitest, wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Park a worry, in the Journal menu, gives a worry ten minutes: write it down, then make it a goal, bring it up with somebody, or let it go. What you let go is not kept.</source>
        <translation>„Eine Sorge parken“ im Menü Journal gibt einer Sorge zehn Minuten: Schreib sie auf, dann mach ein Ziel daraus, sprich sie mit jemandem an oder lass sie los. Was du loslässt, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The Friday page</source>
        <translation>Die Freitagsseite</translation>
    </message>
    <message>
        <source>Five minutes at the end of the week, in the Journal menu: what you were grateful for, one win, what is stuck, and whether the focus is still the one.</source>
        <translation>Fünf Minuten am Ende der Woche, im Menü Journal: wofür du dankbar warst, ein Erfolg, was feststeckt, und ob der Fokus noch der richtige ist.</translation>
    </message>
    <message>
        <source>Every question may be left out, and a week without a page costs nothing. A page of an earlier week can be written later, or changed: choose the week at the top.</source>
        <translation>Jede Frage darf ausgelassen werden, und eine Woche ohne Seite kostet nichts. Die Seite einer früheren Woche lässt sich später schreiben oder ändern: Wähle oben die Woche.</translation>
    </message>
    <message>
        <source>What you were grateful for and the win go into the log, the rest stays on the page. A page that goes to the bin leaves them in the log.</source>
        <translation>Wofür du dankbar warst und der Erfolg kommen zu den Einträgen, der Rest bleibt auf der Seite. Kommt eine Seite in den Papierkorb, bleiben sie bei den Einträgen.</translation>
    </message>
    <message>
        <source>Your gut may say each week whether it would stay or go. Its answers are drawn in a line, for the day on which you decide; no score counts them.</source>
        <translation>Dein Bauch kann jede Woche sagen, ob er bleiben oder gehen würde. Seine Antworten werden als Linie gezeichnet, für den Tag, an dem du dich entscheidest; kein Wert zählt sie mit.</translation>
    </message>
    <message>
        <source>Settings, languages and spelling</source>
        <translation>Einstellungen, Sprachen und Rechtschreibung</translation>
    </message>
    <message>
        <source>Every setting takes effect at once, also the language, and what you are typing stays. Ctrl+K finds a setting by its name. Reset to defaults leaves your journal alone.</source>
        <translation>Jede Einstellung wirkt sofort, auch die Sprache, und was du gerade schreibst, bleibt. Strg+K findet eine Einstellung bei ihrem Namen. Zurücksetzen lässt dein Journal in Ruhe.</translation>
    </message>
    <message>
        <source>Colours follow the system, also into high contrast, or are yours to choose. The text can be twice as large.</source>
        <translation>Die Farben folgen dem System, auch in den hohen Kontrast, oder du wählst sie. Der Text kann doppelt so groß sein.</translation>
    </message>
    <message>
        <source>Working days say when something is asked and when reminders come. How many cards Doing holds, how long Just start lasts, and which cards Today has are yours to choose, too.</source>
        <translation>Arbeitstage sagen, wann etwas gefragt wird und wann Erinnerungen kommen. Auch wie viele Karten „In Arbeit“ fasst, wie lange „Einfach anfangen“ dauert und welche Karten Heute hat, wählst du.</translation>
    </message>
    <message>
        <source>Words that are in no dictionary are underlined while you type. The dictionaries are your system’s, and nothing leaves this computer. My words are never underlined.</source>
        <translation>Wörter, die in keinem Wörterbuch stehen, werden beim Schreiben unterstrichen. Die Wörterbücher sind die deines Systems, und nichts verlässt diesen Computer. Meine Wörter werden nie unterstrichen.</translation>
    </message>
    <message>
        <source>Whom you would call, your own prompts and My words are kept with the settings on this computer, not in the journal: emptying the bin does not touch them.</source>
        <translation>Wen du anrufen würdest, deine eigenen Anregungen und Meine Wörter liegen bei den Einstellungen auf diesem Computer, nicht im Journal: Den Papierkorb zu leeren berührt sie nicht.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Tagesbefinden</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Freitagsseiten</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Pages ‘The way out’</source>
        <translation>Seiten „Der Weg hinaus“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are here</source>
        <translation>
            <numerusform>%Ln bleibt, wie es hier ist</numerusform>
            <numerusform>%Ln bleiben, wie sie hier sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals go to the top of Next, since Doing holds no more.</source>
        <translation>
            <numerusform>%Ln Ziel kommt oben in „Als Nächstes“, weil in „In Arbeit“ kein Platz mehr ist.</numerusform>
            <numerusform>%Ln Ziele kommen oben in „Als Nächstes“, weil in „In Arbeit“ kein Platz mehr ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished assessment stays out, since there is one here already.</source>
        <translation>Eine unfertige Einschätzung bleibt draußen, weil hier schon eine ist.</translation>
    </message>
    <message>
        <source>The rules of the board come along.</source>
        <translation>Die Regeln des Bretts kommen mit.</translation>
    </message>
    <message numerus="yes">
        <source>This brings %Ln things that are not here yet.</source>
        <translation>
            <numerusform>Das bringt %Ln Sache, die noch nicht hier ist.</numerusform>
            <numerusform>Das bringt %Ln Dinge, die noch nicht hier sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed to what the file says.</source>
        <translation>
            <numerusform>%Ln wird geändert, wie es in der Datei steht.</numerusform>
            <numerusform>%Ln werden geändert, wie es in der Datei steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles in dieser Datei ist schon hier.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei ist nichts.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>It can be undone; and what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Das lässt sich rückgängig machen; und was das Journal vorher war, ist eine Sicherung: %1.</translation>
    </message>
    <message>
        <source>There was too much of it to be undone in one step; what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Es war zu viel, um es in einem Schritt rückgängig zu machen; was das Journal vorher war, ist eine Sicherung: %1.</translation>
    </message>
</context>
<context>
    <name>JournalTextWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Tagesbefinden</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Journal</translation>
    </message>
    <message>
        <source>the focus is still the one</source>
        <translation>der Fokus ist noch der richtige</translation>
    </message>
    <message>
        <source>another focus</source>
        <translation>ein anderer Fokus</translation>
    </message>
    <message>
        <source>not sure about the focus</source>
        <translation>beim Fokus nicht sicher</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>What is stuck</source>
        <translation>Was festhängt</translation>
    </message>
    <message>
        <source>Gut, from 0 (stay) to 10 (go)</source>
        <translation>Bauchgefühl, von 0 (bleiben) bis 10 (gehen)</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Freitagsseiten</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>An das nächste Mal</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>Der Weg hinaus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Menschen und Gespräche</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>A goal is due</source>
        <translation>Ein Ziel ist fällig</translation>
    </message>
    <message>
        <source>Look at a decision again</source>
        <translation>Eine Entscheidung noch einmal ansehen</translation>
    </message>
    <message>
        <source>Come back to it: %1</source>
        <translation>Darauf zurückkommen: %1</translation>
    </message>
    <message>
        <source>Did the sign show?</source>
        <translation>Hat sich das Zeichen gezeigt?</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
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
        <translation>Überall</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>zum nächsten Feld</translation>
    </message>
    <message>
        <source>closes what has opened last</source>
        <translation>schließt, was zuletzt aufging</translation>
    </message>
    <message>
        <source>the menu of what is chosen</source>
        <translation>das Menü zum Ausgewählten</translation>
    </message>
    <message>
        <source>In the assessment</source>
        <translation>In der Einschätzung</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>to the next statement</source>
        <translation>zur nächsten Aussage</translation>
    </message>
    <message>
        <source>one page back</source>
        <translation>eine Seite zurück</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>a new goal</source>
        <translation>ein neues Ziel</translation>
    </message>
    <message>
        <source>opens the card</source>
        <translation>öffnet die Karte</translation>
    </message>
    <message>
        <source>moves the card to another column</source>
        <translation>verschiebt die Karte in eine andere Spalte</translation>
    </message>
    <message>
        <source>moves the card within its column</source>
        <translation>verschiebt die Karte in ihrer Spalte</translation>
    </message>
    <message>
        <source>moves it to the bin</source>
        <translation>legt in den Papierkorb</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Bei den Einträgen</translation>
    </message>
    <message>
        <source>saves the entry</source>
        <translation>speichert den Eintrag</translation>
    </message>
    <message>
        <source>changes the chosen entry</source>
        <translation>ändert den gewählten Eintrag</translation>
    </message>
    <message>
        <source>In worksheets and when looking back</source>
        <translation>In Blättern und beim Zurückblicken</translation>
    </message>
    <message>
        <source>to the next page</source>
        <translation>zur nächsten Seite</translation>
    </message>
    <message>
        <source>moves a line</source>
        <translation>verschiebt eine Zeile</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>reads one value after the other</source>
        <translation>liest einen Wert nach dem anderen</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>zu einer anderen Linie</translation>
    </message>
    <message>
        <source>to that day in the log</source>
        <translation>zu diesem Tag bei den Einträgen</translation>
    </message>
    <message>
        <source>shows what can be chosen for a line</source>
        <translation>zeigt, was für eine Zeile zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Unrut stands on libraries of others, which are free software, too:</source>
        <translation>Unrut steht auf Bibliotheken von anderen, die ebenfalls freie Software sind:</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and others: GNU LGPL, version 3 (qt.io)</source>
        <translation>Qt, von The Qt Company und anderen: GNU LGPL, Version 3 (qt.io)</translation>
    </message>
    <message>
        <source>SQLite: in the public domain (sqlite.org)</source>
        <translation>SQLite: gemeinfrei (sqlite.org)</translation>
    </message>
    <message>
        <source>Hunspell, where it is installed, for spelling: MPL 1.1, GNU GPL 2 or GNU LGPL 2.1 (hunspell.github.io)</source>
        <translation>Hunspell, wo es installiert ist, für die Rechtschreibung: MPL 1.1, GNU GPL 2 oder GNU LGPL 2.1 (hunspell.github.io)</translation>
    </message>
    <message>
        <source>Unrut itself is under the GNU General Public License. It reads so, in English:</source>
        <translation>Unrut selbst steht unter der GNU General Public License. So lautet sie, auf Englisch:</translation>
    </message>
    <message>
        <source>The GNU Lesser General Public License, which Qt is under, adds to that. It reads so, in English:</source>
        <translation>Die GNU Lesser General Public License, unter der Qt steht, ergänzt sie. Sie lautet so, auf Englisch:</translation>
    </message>
</context>
<context>
    <name>LookingBackWords</name>
    <message>
        <source>When it began</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What bothers you most</source>
        <translation>Was dich am meisten stört</translation>
    </message>
    <message>
        <source>Fact or reading</source>
        <translation>Tatsache oder Deutung</translation>
    </message>
    <message>
        <source>What you would miss</source>
        <translation>Was dir fehlen würde</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Wer helfen könnte</translation>
    </message>
    <message>
        <source>The decision you put off</source>
        <translation>Die aufgeschobene Entscheidung</translation>
    </message>
    <message>
        <source>A good workday in three years</source>
        <translation>Ein guter Arbeitstag in drei Jahren</translation>
    </message>
    <message>
        <source>How it would show</source>
        <translation>Woran man es merken würde</translation>
    </message>
    <message>
        <source>When did work last feel right, and when did you first notice that it did not?</source>
        <translation>Wann hat sich die Arbeit zuletzt richtig angefühlt, und wann hast du zum ersten Mal gemerkt, dass sie es nicht mehr tat?</translation>
    </message>
    <message>
        <source>What changed between those two dates, at work or elsewhere?</source>
        <translation>Was hat sich dazwischen geändert, bei der Arbeit oder anderswo?</translation>
    </message>
    <message>
        <source>What bothers you most? And why? Stop when the answer is something that you or one named person could change.</source>
        <translation>Was stört dich am meisten? Und warum? Hör auf, wenn die Antwort etwas ist, das du oder eine bestimmte Person ändern könnte.</translation>
    </message>
    <message>
        <source>Which belief about someone weighs on you, and what does it rest on?</source>
        <translation>Welche Überzeugung über jemanden lastet auf dir, und worauf stützt sie sich?</translation>
    </message>
    <message>
        <source>What here would you miss in a year, and what leaves you cold by now?</source>
        <translation>Was hier würde dir in einem Jahr fehlen, und was lässt dich inzwischen kalt?</translation>
    </message>
    <message>
        <source>Who could change this? Whom can you talk to, inside and outside? Would it be safe?</source>
        <translation>Wer könnte daran etwas ändern? Mit wem kannst du reden, drinnen und draußen? Wäre es gefahrlos?</translation>
    </message>
    <message>
        <source>Which decision about work do you keep putting off?</source>
        <translation>Welche Entscheidung über deine Arbeit schiebst du vor dir her?</translation>
    </message>
    <message>
        <source>If nothing stood in the way, what would an ordinary good workday look like in three years?</source>
        <translation>Wenn nichts im Weg stünde: Wie sähe in drei Jahren ein gewöhnlicher guter Arbeitstag aus?</translation>
    </message>
    <message>
        <source>How would a colleague notice that things are better?</source>
        <translation>Woran würde eine Kollegin oder ein Kollege merken, dass es besser geht?</translation>
    </message>
    <message>
        <source>A month is enough, give or take one. It begins your timeline.</source>
        <translation>Ein Monat genügt, auf einen mehr oder weniger kommt es nicht an. Damit beginnt dein Zeitstrahl.</translation>
    </message>
    <message>
        <source>What you tick helps to find what to try first; it changes no score.</source>
        <translation>Was du ankreuzt, hilft zu finden, was zuerst zu versuchen ist; an den Werten ändert es nichts.</translation>
    </message>
    <message>
        <source>The area you choose is marked in your result. It changes no score.</source>
        <translation>Der Bereich, den du wählst, wird im Ergebnis markiert. An den Werten ändert er nichts.</translation>
    </message>
    <message>
        <source>As long as nobody has said so, facts are sorted before a talk about it.</source>
        <translation>Solange es niemand gesagt hat, werden vor einem Gespräch darüber die Tatsachen sortiert.</translation>
    </message>
    <message>
        <source>Good to read again on a bad day, and when you compare other roles.</source>
        <translation>Gut zum Wiederlesen an einem schlechten Tag, und wenn du andere Stellen vergleichst.</translation>
    </message>
    <message>
        <source>Initials are enough. Talks that would not be safe are not suggested.</source>
        <translation>Anfangsbuchstaben genügen. Gespräche, die nicht gefahrlos wären, werden nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>A smallest step that can be taken back makes it lighter.</source>
        <translation>Ein kleinster Schritt, der sich zurücknehmen lässt, macht es leichter.</translation>
    </message>
    <message>
        <source>Wish, best outcome, inner obstacle, plan: in this order it works best.</source>
        <translation>Wunsch, bestes Ergebnis, inneres Hindernis, Plan: in dieser Reihenfolge wirkt es am besten.</translation>
    </message>
    <message>
        <source>It becomes the sign by which you know that you are there.</source>
        <translation>Daran erkennst du, dass du angekommen bist.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>Die Überzeugung in einer Zeile</translation>
    </message>
    <message>
        <source>What do you conclude?</source>
        <translation>Was schließt du daraus?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>What does waiting cost?</source>
        <translation>Was kostet das Warten?</translation>
    </message>
    <message>
        <source>The smallest step that can be taken back</source>
        <translation>Der kleinste Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>Die Szene</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>Was wäre das Beste daran?</translation>
    </message>
    <message>
        <source>Which obstacle inside you stands in the way? If ...</source>
        <translation>Welches Hindernis in dir steht im Weg? Wenn ...</translation>
    </message>
    <message>
        <source>... then I</source>
        <translation>... dann tue ich</translation>
    </message>
    <message>
        <source>What could be seen or heard</source>
        <translation>Was zu sehen oder zu hören wäre</translation>
    </message>
    <message>
        <source>What bothers you most, and why</source>
        <translation>Was dich am meisten stört, und warum</translation>
    </message>
    <message>
        <source>What was said or done, word for word</source>
        <translation>Was gesagt oder getan wurde, Wort für Wort</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Was könnte es noch erklären?</translation>
    </message>
    <message>
        <source>Skills you would miss</source>
        <translation>Fähigkeiten, die dir fehlen würden</translation>
    </message>
    <message>
        <source>Tasks you would miss</source>
        <translation>Aufgaben, die dir fehlen würden</translation>
    </message>
    <message>
        <source>People you would miss</source>
        <translation>Menschen, die dir fehlen würden</translation>
    </message>
    <message>
        <source>What you once cared about and that leaves you cold now</source>
        <translation>Was dir einmal wichtig war und dich jetzt kalt lässt</translation>
    </message>
    <message>
        <source>What frustrates you most often</source>
        <translation>Was dich am häufigsten ärgert</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>Was stört dich am meisten?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>ich weiß es nicht</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Vorgesetzte oder Vorgesetzter</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>aus dem Kollegium</translation>
    </message>
    <message>
        <source>mentor or coach</source>
        <translation>Mentorin, Mentor oder Coach</translation>
    </message>
    <message>
        <source>somebody in the field</source>
        <translation>jemand aus dem Fach</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partnerin oder Partner</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freundin oder Freund</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>You named %1 as the cause.</source>
        <translation>Du hast als Ursache genannt: %1.</translation>
    </message>
    <message>
        <source>You named %1 as the cause: “%2”.</source>
        <extracomment>%1 is an area, %2 what the person wrote.</extracomment>
        <translation>Du hast als Ursache genannt: %1, „%2“.</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Erster Schritt: %1</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Wenn %1, dann: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>%1 von %2 erzählt</translation>
    </message>
    <message>
        <source>Work last felt right.</source>
        <translation>Die Arbeit fühlte sich zuletzt richtig an.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>You first noticed that it did not.</source>
        <translation>Du hast gemerkt, dass sie es nicht mehr tat.</translation>
    </message>
    <message>
        <source>what bothers most</source>
        <translation>was am meisten stört</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display for the window here; &apos;unrut --help&apos; says what works without one.</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster; &apos;unrut --help&apos; sagt, was ohne geht.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>in %Ln Woche</numerusform>
            <numerusform>in %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked</source>
        <translation>
            <numerusform>vor %Ln Woche gesprochen</numerusform>
            <numerusform>vor %Ln Wochen gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>talked today</source>
        <translation>heute gesprochen</translation>
    </message>
    <message>
        <source>talked this week</source>
        <translation>diese Woche gesprochen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is all but the last, %2 the last.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor oder Mentorin</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Career counsellor</source>
        <translation>Berufsberatung</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Aus dem Kollegenkreis</translation>
    </message>
    <message>
        <source>Somebody in the field</source>
        <translation>Jemand aus dem Fach</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner oder Partnerin</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Aus dem Freundeskreis</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>being worn out</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Arbeitsmenge</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>getting things done</source>
        <translation>Vorankommen</translation>
    </message>
    <message>
        <source>boredom and challenge</source>
        <translation>Langeweile und Herausforderung</translation>
    </message>
    <message>
        <source>lost interest</source>
        <translation>verlorenes Interesse</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>colleagues and conflicts</source>
        <translation>Kollegen und Konflikte</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>safe to talk to about %1</source>
        <translation>vertrauenswürdig bei: %1</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>wie war es?</translation>
    </message>
    <message>
        <source>not talked yet</source>
        <translation>noch nicht gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who can help.</source>
        <translation>
            <numerusform>%Ln Mensch, der helfen kann.</numerusform>
            <numerusform>%Ln Menschen, die helfen können.</numerusform>
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
            <numerusform>Mit %Ln könntest du wieder reden.</numerusform>
            <numerusform>Mit %Ln könntest du wieder reden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, no day yet</source>
        <translation>Geplant, noch ohne Tag</translation>
    </message>
    <message>
        <source>The day has passed. How did it go?</source>
        <translation>Der Tag ist vorbei. Wie war es?</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Es hat nicht stattgefunden.</translation>
    </message>
    <message>
        <source>Agreed with %1</source>
        <translation>Vereinbart mit %1</translation>
    </message>
    <message>
        <source>Agreed with %1 on %2</source>
        <translation>Vereinbart mit %1 am %2</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Beim nächsten Mal ansprechen</translation>
    </message>
    <message>
        <source>There is more in the journal than fits on a page.</source>
        <translation>Im Journal steht mehr, als auf eine Seite passt.</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>This is in Doing already.</source>
        <translation>Das ist schon in Arbeit.</translation>
    </message>
    <message>
        <source>It is on the board already, in %1.</source>
        <translation>Es ist schon auf der Tafel, in „%1“.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Zur Tafel hinzugefügt, in „%1“.</translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message>
        <source>A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond that of other active exercises (Davis and others 2016). It is no treatment.</source>
        <translation>Ein kleiner Auftrieb: im Mittel ein Effekt von 0,19 über 145 Arbeiten (Choi und andere 2025), und keiner über den anderer aktiver Übungen hinaus (Davis und andere 2016). Es ist keine Behandlung.</translation>
    </message>
    <message>
        <source>In about 12,000 diary entries, progress in meaningful work marked the best days (Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 over 138 studies, more so when it was written down (Harkin and others 2016).</source>
        <translation>In rund 12.000 Tagebucheinträgen kennzeichnete Fortschritt bei sinnvoller Arbeit die besten Tage (Amabile und Kramer 2011). Fortschritt zu verfolgen half, Ziele zu erreichen, Effekt 0,40 über 138 Studien, mehr noch, wenn er aufgeschrieben wurde (Harkin und andere 2016).</translation>
    </message>
    <message>
        <source>If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran 2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).</source>
        <translation>Wenn-dann-Pläne helfen, ins Tun zu kommen: Effekt 0,65 über 94 Tests (Gollwitzer und Sheeran 2006), zwischen 0,27 und 0,66 über 642 Tests (Sheeran und andere 2024).</translation>
    </message>
    <message>
        <source>No trial of working on one thing was found. That the gain from plans depends on the number of goals is the finding of Dalton and Spiller (2012).</source>
        <translation>Ein Versuch zur Arbeit an nur einer Sache wurde nicht gefunden. Dass der Gewinn aus Plänen von der Zahl der Ziele abhängt, ist der Befund von Dalton und Spiller (2012).</translation>
    </message>
    <message>
        <source>People who reshaped their job were more engaged later: effect 0.37 (Frederick and VanderWeele 2020). Much of this is self-report; few trials drew lots.</source>
        <translation>Wer seine Arbeit umgestaltete, war später mit mehr Einsatz dabei: Effekt 0,37 (Frederick und VanderWeele 2020). Vieles davon ist Selbstauskunft; nur wenige Studien haben gelost.</translation>
    </message>
    <message>
        <source>Setting goals helped: effect 0.34 over 384 comparisons, more when the goal was difficult or public (Epton and others 2017).</source>
        <translation>Sich Ziele zu setzen half: Effekt 0,34 über 384 Vergleiche, mehr noch, wenn das Ziel schwierig oder öffentlich war (Epton und andere 2017).</translation>
    </message>
    <message>
        <source>Picturing the best that could come lifts the mood: effect 0.51 on good feelings (Carrillo and others 2019). No substantial effect was left later (Heekerens and Eid 2020), so the first step matters.</source>
        <translation>Sich das Beste auszumalen, das kommen könnte, hebt die Stimmung: Effekt 0,51 auf gute Gefühle (Carrillo und andere 2019). Später blieb kein nennenswerter Effekt (Heekerens und Eid 2020), darum zählt der erste Schritt.</translation>
    </message>
    <message>
        <source>A diary study of 287 employees: for those close to burnout, work in their free time lowered recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).</source>
        <translation>Eine Tagebuchstudie mit 287 Beschäftigten: Bei denen, die einem Burnout nahe waren, minderte Arbeit in der Freizeit die Erholung; Ruhiges und Gesellschaft hoben sie (Oerlemans und Bakker 2014).</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>family of ways out</comment>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>family of ways out</comment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>family of ways out</comment>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>family of ways out</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>family of ways out</comment>
        <translation>Rückhalt</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>family of ways out</comment>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>family of ways out</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>family of ways out</comment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Appreciate</source>
        <comment>family of ways out</comment>
        <translation>Wertschätzen</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>family of ways out</comment>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>Move on</source>
        <comment>family of ways out</comment>
        <translation>Weiterziehen</translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>kind of way out: something to do once</comment>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>kind of way out: something small to do again and again</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>wenig Aufwand</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>mittlerer Aufwand</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>viel Aufwand</translation>
    </message>
    <message>
        <source>Your energy is low, so rest comes first; this can wait until there is more in the tank.</source>
        <translation>Deine Energie ist knapp, darum kommt Erholung zuerst; das hier kann warten, bis du wieder mehr Kraft hast.</translation>
    </message>
    <message>
        <source>Your answers tell of no quarrel; this is for when there is one.</source>
        <translation>Deine Antworten erzählen von keinem Streit; das hier ist für den Fall, dass es einen gibt.</translation>
    </message>
    <message>
        <source>You said that speaking up could be used against you, so talks at work wait; someone outside comes first.</source>
        <translation>Du hast angegeben, dass man dir offene Worte anlasten könnte, darum warten Gespräche bei der Arbeit; jemand von außen kommt zuerst.</translation>
    </message>
    <message>
        <source>This gets easier with something to tell; it is suggested once you have finished one way out and looked back on it.</source>
        <translation>Das geht leichter, wenn es etwas zu erzählen gibt; es wird vorgeschlagen, sobald du einen Ausweg abgeschlossen und auf ihn zurückgeblickt hast.</translation>
    </message>
    <message>
        <source>Leaving is the largest step, so smaller ones come first: eight weeks, and two ways out that you have tried and looked back on.</source>
        <translation>Gehen ist der größte Schritt, darum kommen kleinere zuerst: acht Wochen und zwei Auswege, die du versucht und auf die du zurückgeblickt hast.</translation>
    </message>
    <message>
        <source>What you told of is not yours to talk away; this waits while you look after your safety and your rights.</source>
        <translation>Was du angegeben hast, musst du nicht im Gespräch aus der Welt schaffen; das hier wartet, während du auf deine Sicherheit und deine Rechte achtest.</translation>
    </message>
    <message>
        <source>This needs a supervisor, and you said that you have none.</source>
        <translation>Dafür braucht es eine Führungskraft, und du hast angegeben, dass du keine hast.</translation>
    </message>
    <message>
        <source>not suggested yet</source>
        <translation>noch nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>some match</source>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <source>good match</source>
        <translation>passt gut</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>passt sehr gut</translation>
    </message>
    <message>
        <source>%1, about equal to the next</source>
        <extracomment>%1 is &apos;good match&apos;.</extracomment>
        <translation>%1, etwa gleichauf mit dem nächsten</translation>
    </message>
    <message>
        <source>No study was checked for this one; that it is suggested rests on judgement.</source>
        <translation>Hierzu wurde keine Studie geprüft; der Vorschlag beruht auf Einschätzung.</translation>
    </message>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation>
            <numerusform>Erster Schritt %Ln Minute.</numerusform>
            <numerusform>Erster Schritt %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Trace when it began</source>
        <translation>Herausfinden, wann es begann</translation>
    </message>
    <message>
        <source>Find the week in which work began to feel wrong and what had just changed.</source>
        <translation>Finde die Woche, in der sich die Arbeit falsch anzufühlen begann, und was sich da gerade geändert hatte.</translation>
    </message>
    <message>
        <source>Mark on a timeline the last month that felt good and the first that felt off.</source>
        <translation>Markiere auf einer Zeitleiste den letzten Monat, der sich gut anfühlte, und den ersten, in dem etwas nicht stimmte.</translation>
    </message>
    <message>
        <source>List what changed in between: people, tasks, health, home.</source>
        <translation>Schreib auf, was sich dazwischen geändert hat: Menschen, Aufgaben, Gesundheit, Zuhause.</translation>
    </message>
    <message>
        <source>Ask why five times, starting from the strongest feeling.</source>
        <translation>Frag fünfmal warum, ausgehend vom stärksten Gefühl.</translation>
    </message>
    <message>
        <source>Write the cause as one sentence and rate how sure you are (0-100).</source>
        <translation>Schreib die Ursache in einem Satz auf und schätze, wie sicher du dir bist (0-100).</translation>
    </message>
    <message>
        <source>One cause sentence with a date, a trigger and a confidence rating is saved.</source>
        <translation>Ein Satz zur Ursache mit Datum, Auslöser und Angabe zur Sicherheit ist gespeichert.</translation>
    </message>
    <message>
        <source>Separate facts from your reading</source>
        <translation>Tatsachen von deiner Deutung trennen</translation>
    </message>
    <message>
        <source>Put what was really said or done beside what you conclude from it.</source>
        <translation>Stell das, was wirklich gesagt oder getan wurde, neben das, was du daraus schließt.</translation>
    </message>
    <message>
        <source>Write the belief in one line (‘my boss dislikes me’).</source>
        <translation>Schreib die Überzeugung in eine Zeile („mein Chef mag mich nicht“).</translation>
    </message>
    <message>
        <source>List only what a camera would have recorded for and against it.</source>
        <translation>Schreib nur auf, was eine Kamera dafür und dagegen aufgenommen hätte.</translation>
    </message>
    <message>
        <source>Write two other explanations that fit the same facts.</source>
        <translation>Schreib zwei andere Erklärungen auf, die zu denselben Tatsachen passen.</translation>
    </message>
    <message>
        <source>Choose one question that would settle it and whom to ask.</source>
        <translation>Wähl eine Frage, die es klären würde, und wem du sie stellst.</translation>
    </message>
    <message>
        <source>The belief has at least three facts, two rival explanations and one planned question.</source>
        <translation>Zur Überzeugung gibt es mindestens drei Tatsachen, zwei andere Erklärungen und eine geplante Frage.</translation>
    </message>
    <message>
        <source>Make the decision you avoid</source>
        <translation>Die Entscheidung treffen, der du ausweichst</translation>
    </message>
    <message>
        <source>Name the choice you keep postponing, give it a date and a smallest reversible step.</source>
        <translation>Benenne die Wahl, die du immer wieder aufschiebst, und gib ihr ein Datum und einen kleinsten umkehrbaren Schritt.</translation>
    </message>
    <message>
        <source>Finish the line: ‘The decision I am avoiding is...’.</source>
        <translation>Beende die Zeile: „Die Entscheidung, der ich ausweiche, ist ...“.</translation>
    </message>
    <message>
        <source>Note what waiting costs per month and what you fear from choosing.</source>
        <translation>Notiere, was das Warten im Monat kostet und was du am Entscheiden fürchtest.</translation>
    </message>
    <message>
        <source>Write the options, including ‘stay as it is’, with one plus and one minus each.</source>
        <translation>Schreib die Möglichkeiten auf, auch „alles bleibt, wie es ist“, mit je einem Plus und einem Minus.</translation>
    </message>
    <message>
        <source>Set a decide-by date within 14 days and tell one person.</source>
        <translation>Setz dir innerhalb von 14 Tagen ein Datum für die Entscheidung und sag es einem Menschen.</translation>
    </message>
    <message>
        <source>Plan the first reversible step as an if-then.</source>
        <translation>Plane den ersten umkehrbaren Schritt als Wenn-dann.</translation>
    </message>
    <message>
        <source>A decision with date is recorded and its first step is done.</source>
        <translation>Eine Entscheidung mit Datum ist festgehalten, und ihr erster Schritt ist getan.</translation>
    </message>
    <message>
        <source>Rest and look after yourself</source>
        <translation>Ausruhen und auf dich achten</translation>
    </message>
    <message>
        <source>Refill energy first: sleep, movement, breaks and one thing that gives you joy.</source>
        <translation>Füll zuerst deine Energie auf: Schlaf, Bewegung, Pausen und eine Sache, die dir Freude macht.</translation>
    </message>
    <message>
        <source>Choose two non-negotiables for the week (for example bed time, a daily walk).</source>
        <translation>Wähl zwei feste Zusagen an dich für die Woche (zum Beispiel Schlafenszeit, ein täglicher Spaziergang).</translation>
    </message>
    <message>
        <source>Put two short breaks into each workday.</source>
        <translation>Leg zwei kurze Pausen in jeden Arbeitstag.</translation>
    </message>
    <message>
        <source>Book the next free day or half-day.</source>
        <translation>Buch den nächsten freien Tag oder halben Tag.</translation>
    </message>
    <message>
        <source>Name one joyful thing and give it a slot this week.</source>
        <translation>Nenn etwas, das dir Freude macht, und gib ihm diese Woche einen Platz.</translation>
    </message>
    <message>
        <source>If tiredness lasts in spite of rest, arrange to see a doctor.</source>
        <translation>Wenn die Müdigkeit trotz Erholung bleibt, vereinbare einen Arzttermin.</translation>
    </message>
    <message>
        <source>Two weeks with at least 10 days on which both non-negotiables were kept.</source>
        <translation>Zwei Wochen mit mindestens 10 Tagen, an denen du beide Zusagen gehalten hast.</translation>
    </message>
    <message>
        <source>Draw a line between work and life</source>
        <translation>Eine Grenze zwischen Arbeit und Leben ziehen</translation>
    </message>
    <message>
        <source>Set a fixed end of work, a shutdown ritual and message-free hours.</source>
        <translation>Leg ein festes Arbeitsende fest, ein Ritual zum Abschluss und Stunden ohne Nachrichten.</translation>
    </message>
    <message>
        <source>Pick an end time for four days a week.</source>
        <translation>Wähl für vier Tage der Woche eine Uhrzeit, zu der Schluss ist.</translation>
    </message>
    <message>
        <source>Write tomorrow’s first task, close everything, say ‘done’.</source>
        <translation>Schreib die erste Aufgabe für morgen auf, schließ alles, sag „fertig“.</translation>
    </message>
    <message>
        <source>Move work messages off the private phone after that time.</source>
        <translation>Hol dienstliche Nachrichten nach dieser Zeit vom privaten Telefon.</translation>
    </message>
    <message>
        <source>Tell the two people who would be affected.</source>
        <translation>Sag den beiden Menschen Bescheid, die es betrifft.</translation>
    </message>
    <message>
        <source>Ten workdays ended within 15 minutes of the chosen time.</source>
        <translation>Zehn Arbeitstage endeten höchstens 15 Minuten neben der gewählten Zeit.</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Mit deiner Führungskraft sprechen</translation>
    </message>
    <message>
        <source>Bring your concern, two facts and one proposal to the person who can change it.</source>
        <translation>Bring dein Anliegen, zwei Tatsachen und einen Vorschlag zu dem Menschen, der es ändern kann.</translation>
    </message>
    <message>
        <source>Write the concern in one sentence without blame.</source>
        <translation>Schreib das Anliegen in einem Satz auf, ohne Vorwurf.</translation>
    </message>
    <message>
        <source>Add two facts (hours, tasks, dates) from your check or log.</source>
        <translation>Füg zwei Tatsachen (Stunden, Aufgaben, Daten) aus deiner Einschätzung oder deinen Einträgen hinzu.</translation>
    </message>
    <message>
        <source>Prepare one request and one thing you offer.</source>
        <translation>Bereite eine Bitte vor und etwas, das du anbietest.</translation>
    </message>
    <message>
        <source>Ask for 30 minutes and send the topic ahead.</source>
        <translation>Bitte um 30 Minuten und schick das Thema vorab.</translation>
    </message>
    <message>
        <source>Afterwards note what was agreed and a follow-up date.</source>
        <translation>Notiere danach, was vereinbart wurde, und einen Termin zum Nachfassen.</translation>
    </message>
    <message>
        <source>The talk took place and an agreement or a clear no is written down with a follow-up date.</source>
        <translation>Das Gespräch hat stattgefunden, und eine Vereinbarung oder ein klares Nein steht mit einem Termin zum Nachfassen auf dem Papier.</translation>
    </message>
    <message>
        <source>Ask about your path (boss or HR)</source>
        <translation>Nach deinem Weg fragen (Führungskraft oder Personalabteilung)</translation>
    </message>
    <message>
        <source>Find out why it went to someone else and what would make you the choice next time.</source>
        <translation>Finde heraus, warum es an jemand anderen ging und was dich beim nächsten Mal zur ersten Wahl macht.</translation>
    </message>
    <message>
        <source>Collect three results from the past year.</source>
        <translation>Sammle drei Ergebnisse aus dem letzten Jahr.</translation>
    </message>
    <message>
        <source>Ask for a career talk with boss or HR.</source>
        <translation>Bitte Führungskraft oder Personalabteilung um ein Gespräch über deinen Weg.</translation>
    </message>
    <message>
        <source>Ask: what was missing, what would show it, by when, who decides.</source>
        <translation>Frag, was fehlte, woran man es sehen würde, bis wann und wer entscheidet.</translation>
    </message>
    <message>
        <source>Turn the answer into at most three criteria with dates.</source>
        <translation>Mach aus der Antwort höchstens drei Kriterien mit Datum.</translation>
    </message>
    <message>
        <source>At least one written criterion with a date and a person who will judge it.</source>
        <translation>Mindestens ein schriftliches Kriterium mit einem Datum und einem Menschen, der es beurteilt.</translation>
    </message>
    <message>
        <source>Clear the air with the colleague</source>
        <translation>Die Luft mit der Kollegin oder dem Kollegen klären</translation>
    </message>
    <message>
        <source>Speak with the other person in private about facts, effect and a way forward.</source>
        <translation>Sprich unter vier Augen mit dem anderen Menschen über Tatsachen, Wirkung und einen Weg nach vorn.</translation>
    </message>
    <message>
        <source>Write what happened, what it did to you, what you need.</source>
        <translation>Schreib auf, was geschah, was es mit dir gemacht hat, was du brauchst.</translation>
    </message>
    <message>
        <source>Write the same from the other side as fairly as you can.</source>
        <translation>Schreib dasselbe von der anderen Seite auf, so gerecht du kannst.</translation>
    </message>
    <message>
        <source>Invite to a short private talk in a neutral place.</source>
        <translation>Lade zu einem kurzen Gespräch unter vier Augen an einem neutralen Ort ein.</translation>
    </message>
    <message>
        <source>Listen first, then state your need and one proposal.</source>
        <translation>Hör zuerst zu, dann nenn dein Bedürfnis und einen Vorschlag.</translation>
    </message>
    <message>
        <source>If it fails or feels unsafe, bring in a third person.</source>
        <translation>Wenn es misslingt oder sich unsicher anfühlt, hol einen dritten Menschen dazu.</translation>
    </message>
    <message>
        <source>The talk (or mediation) happened and one concrete agreement is noted.</source>
        <translation>Das Gespräch (oder die Vermittlung) hat stattgefunden, und eine konkrete Vereinbarung ist notiert.</translation>
    </message>
    <message>
        <source>Confide in someone outside</source>
        <translation>Dich jemandem außerhalb anvertrauen</translation>
    </message>
    <message>
        <source>Tell a partner, friend or relative what is going on and ask for their view.</source>
        <translation>Erzähl einem Menschen aus Partnerschaft, Freundeskreis oder Familie, was los ist, und frag nach seiner Sicht.</translation>
    </message>
    <message>
        <source>Choose a person who is not part of the problem.</source>
        <translation>Wähl einen Menschen, der nicht Teil des Problems ist.</translation>
    </message>
    <message>
        <source>Say whether you want advice or only an ear.</source>
        <translation>Sag, ob du Rat möchtest oder nur ein offenes Ohr.</translation>
    </message>
    <message>
        <source>Meet or call this week.</source>
        <translation>Trefft euch oder telefoniert diese Woche.</translation>
    </message>
    <message>
        <source>Write down one thing you now see differently.</source>
        <translation>Schreib eine Sache auf, die du jetzt anders siehst.</translation>
    </message>
    <message>
        <source>One honest conversation took place and one insight is noted.</source>
        <translation>Ein ehrliches Gespräch hat stattgefunden, und eine Einsicht ist notiert.</translation>
    </message>
    <message>
        <source>Do something enjoyable with a colleague</source>
        <translation>Etwas Schönes mit jemandem aus dem Team machen</translation>
    </message>
    <message>
        <source>Share a coffee, walk or lunch with someone at work, not about work.</source>
        <translation>Teil mit jemandem bei der Arbeit einen Kaffee, einen Spaziergang oder ein Mittagessen, bei dem es nicht um Arbeit geht.</translation>
    </message>
    <message>
        <source>List three colleagues you like or are curious about.</source>
        <translation>Schreib drei Menschen aus dem Team auf, die du magst oder auf die du neugierig bist.</translation>
    </message>
    <message>
        <source>Invite one for this week.</source>
        <translation>Lade einen davon für diese Woche ein.</translation>
    </message>
    <message>
        <source>Ask about them, not the project.</source>
        <translation>Frag nach dem Menschen, nicht nach dem Projekt.</translation>
    </message>
    <message>
        <source>Fix a next time.</source>
        <translation>Macht ein nächstes Mal aus.</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Zwei gemeinsame Pausen innerhalb von drei Wochen.</translation>
    </message>
    <message>
        <source>Meet people in your field</source>
        <translation>Menschen aus deinem Fach treffen</translation>
    </message>
    <message>
        <source>Find fresh views through events, associations and online groups.</source>
        <translation>Such frische Blickwinkel bei Veranstaltungen, in Verbänden und Online-Gruppen.</translation>
    </message>
    <message>
        <source>Choose one event, association or group.</source>
        <translation>Wähl eine Veranstaltung, einen Verband oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Register or post an introduction.</source>
        <translation>Melde dich an oder stell dich dort vor.</translation>
    </message>
    <message>
        <source>Speak with two people and ask what excites them at present.</source>
        <translation>Sprich mit zwei Menschen und frag, was sie gerade begeistert.</translation>
    </message>
    <message>
        <source>Follow up with one of them within a week.</source>
        <translation>Melde dich innerhalb einer Woche bei einem davon wieder.</translation>
    </message>
    <message>
        <source>Two new contacts with one follow-up each.</source>
        <translation>Zwei neue Kontakte, bei denen du dich je einmal wieder gemeldet hast.</translation>
    </message>
    <message>
        <source>Find a mentor or coach</source>
        <translation>Eine Mentorin, einen Mentor oder Coach finden</translation>
    </message>
    <message>
        <source>Ask someone who has been where you want to go to think with you.</source>
        <translation>Bitte jemanden, der schon war, wo du hinwillst, mit dir zu denken.</translation>
    </message>
    <message>
        <source>Write what you want help with in two sentences.</source>
        <translation>Schreib in zwei Sätzen auf, wobei du Hilfe möchtest.</translation>
    </message>
    <message>
        <source>List five possible people, inside and outside.</source>
        <translation>Schreib fünf mögliche Menschen auf, drinnen und draußen.</translation>
    </message>
    <message>
        <source>Ask one for a single 30-minute talk.</source>
        <translation>Bitte einen davon um ein einziges Gespräch von 30 Minuten.</translation>
    </message>
    <message>
        <source>Agree on a rhythm or move to the next name.</source>
        <translation>Verabredet einen Rhythmus, oder geh zum nächsten Namen.</translation>
    </message>
    <message>
        <source>Two mentoring talks held with notes.</source>
        <translation>Zwei Mentoring-Gespräche geführt, mit Notizen.</translation>
    </message>
    <message>
        <source>Reshape parts of your job</source>
        <translation>Teile deiner Arbeit umgestalten</translation>
    </message>
    <message>
        <source>Shift tasks, contacts and meaning inside the job you have.</source>
        <translation>Verschieb Aufgaben, Kontakte und Sinn innerhalb der Arbeit, die du hast.</translation>
    </message>
    <message>
        <source>List your tasks with energy given or taken (-2 to +2).</source>
        <translation>Schreib deine Aufgaben auf, mit der Energie, die sie geben oder nehmen (-2 bis +2).</translation>
    </message>
    <message>
        <source>Pick one to do more, one to do less, one to do another way.</source>
        <translation>Wähl eine, von der du mehr, eine, von der du weniger, und eine, die du anders machst.</translation>
    </message>
    <message>
        <source>Check which change needs consent and get it.</source>
        <translation>Prüf, welche Änderung eine Zustimmung braucht, und hol sie ein.</translation>
    </message>
    <message>
        <source>Try it for three weeks and compare.</source>
        <translation>Probier es drei Wochen lang und vergleich.</translation>
    </message>
    <message>
        <source>One change tried for three weeks and reviewed.</source>
        <translation>Eine Änderung drei Wochen lang erprobt und darauf zurückgeblickt.</translation>
    </message>
    <message>
        <source>Revisit why you chose this work</source>
        <translation>Neu ansehen, warum du diese Arbeit gewählt hast</translation>
    </message>
    <message>
        <source>Compare what first drew you to this career with what you want now.</source>
        <translation>Vergleich, was dich zuerst zu diesem Beruf gezogen hat, mit dem, was du heute willst.</translation>
    </message>
    <message>
        <source>Write what drew you in, in your own words of then.</source>
        <translation>Schreib auf, was dich angezogen hat, in deinen Worten von damals.</translation>
    </message>
    <message>
        <source>Mark what is still true, gone, or new.</source>
        <translation>Markiere, was noch stimmt, was weg ist, was neu ist.</translation>
    </message>
    <message>
        <source>Name the three values you want to see in a week.</source>
        <translation>Nenn die drei Werte, die du in einer Woche sehen möchtest.</translation>
    </message>
    <message>
        <source>Write one consequence for the next month.</source>
        <translation>Schreib eine Folge für den nächsten Monat auf.</translation>
    </message>
    <message>
        <source>A then-and-now page with three values and one consequence.</source>
        <translation>Eine Seite „damals und jetzt“ mit drei Werten und einer Folge.</translation>
    </message>
    <message>
        <source>Dream without obstacles</source>
        <translation>Träumen ohne Hindernisse</translation>
    </message>
    <message>
        <source>Sketch what you would do if nothing stood in the way, then write how it could begin.</source>
        <translation>Skizzier, was du tun würdest, wenn nichts im Weg stünde, und dann, wie es beginnen könnte.</translation>
    </message>
    <message>
        <source>Set 20 minutes, no criticism allowed.</source>
        <translation>Nimm dir 20 Minuten, Kritik ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Write at least 15 ideas or one scene of a great day in three years.</source>
        <translation>Schreib mindestens 15 Ideen auf oder eine Szene aus einem großartigen Tag in drei Jahren.</translation>
    </message>
    <message>
        <source>Circle the one that gives energy.</source>
        <translation>Umkreise die, die Energie gibt.</translation>
    </message>
    <message>
        <source>Add the main obstacle and an if-then for it.</source>
        <translation>Füg das größte Hindernis und ein Wenn-dann dafür hinzu.</translation>
    </message>
    <message>
        <source>Write the first step for this week.</source>
        <translation>Schreib den ersten Schritt für diese Woche auf.</translation>
    </message>
    <message>
        <source>One circled idea with an obstacle, an if-then plan and a dated first step.</source>
        <translation>Eine umkreiste Idee mit einem Hindernis, einem Wenn-dann-Plan und einem ersten Schritt mit Datum.</translation>
    </message>
    <message>
        <source>Set near and far goals</source>
        <translation>Nahe und ferne Ziele setzen</translation>
    </message>
    <message>
        <source>Write one long goal, one for this quarter, and steps that fit into a week.</source>
        <translation>Schreib ein fernes Ziel, eines für dieses Quartal und Schritte auf, die in eine Woche passen.</translation>
    </message>
    <message>
        <source>Write the one-year goal.</source>
        <translation>Schreib das Ziel für ein Jahr auf.</translation>
    </message>
    <message>
        <source>Write the 12-week goal that serves it.</source>
        <translation>Schreib das Ziel für 12 Wochen auf, das ihm dient.</translation>
    </message>
    <message>
        <source>Split it into steps under two hours.</source>
        <translation>Teil es in Schritte von unter zwei Stunden.</translation>
    </message>
    <message>
        <source>Choose how progress is counted.</source>
        <translation>Wähl, wie der Fortschritt gezählt wird.</translation>
    </message>
    <message>
        <source>Put the first step in the calendar with an if-then.</source>
        <translation>Trag den ersten Schritt mit einem Wenn-dann in den Kalender ein.</translation>
    </message>
    <message>
        <source>One 12-week goal with at least three steps and the first one finished.</source>
        <translation>Ein Ziel für 12 Wochen mit mindestens drei Schritten, und der erste ist getan.</translation>
    </message>
    <message>
        <source>Take a mini retreat</source>
        <translation>Eine kleine Klausur nehmen</translation>
    </message>
    <message>
        <source>Give a day or weekend, away from screens, to think and choose.</source>
        <translation>Gib dir einen Tag oder ein Wochenende fern von Bildschirmen, um nachzudenken und zu wählen.</translation>
    </message>
    <message>
        <source>Block a day or weekend and tell those around you.</source>
        <translation>Halte einen Tag oder ein Wochenende frei und sag es den Menschen um dich.</translation>
    </message>
    <message>
        <source>Choose a place without work reach.</source>
        <translation>Wähl einen Ort, an dem die Arbeit dich nicht erreicht.</translation>
    </message>
    <message>
        <source>Use the agenda: rest, look back, dream, choose one.</source>
        <translation>Nutz den Ablauf: ausruhen, zurückblicken, träumen, eines wählen.</translation>
    </message>
    <message>
        <source>Bring home one goal and one stop.</source>
        <translation>Bring ein Ziel und ein Aufhören mit nach Hause.</translation>
    </message>
    <message>
        <source>The retreat took place and one goal and one stop are saved.</source>
        <translation>Die Klausur hat stattgefunden, und ein Ziel und ein Aufhören sind gespeichert.</translation>
    </message>
    <message>
        <source>Take on a stretch task</source>
        <translation>Eine Aufgabe annehmen, die dich fordert</translation>
    </message>
    <message>
        <source>Volunteer for, or propose, something a little beyond your comfort zone.</source>
        <translation>Melde dich für etwas oder schlag etwas vor, das ein wenig über das Gewohnte hinausgeht.</translation>
    </message>
    <message>
        <source>List three problems nobody owns.</source>
        <translation>Schreib drei Probleme auf, um die sich niemand kümmert.</translation>
    </message>
    <message>
        <source>Pick one that needs a skill you want.</source>
        <translation>Wähl eines, das eine Fähigkeit braucht, die du haben möchtest.</translation>
    </message>
    <message>
        <source>Write a five-line proposal with effort and end date.</source>
        <translation>Schreib einen Vorschlag in fünf Zeilen, mit Aufwand und Enddatum.</translation>
    </message>
    <message>
        <source>Say what you will drop to make room.</source>
        <translation>Sag, was du dafür weglässt.</translation>
    </message>
    <message>
        <source>Offer it to the owner.</source>
        <translation>Biete es dem Menschen an, dem das Thema gehört.</translation>
    </message>
    <message>
        <source>One stretch task agreed with scope and end date.</source>
        <translation>Eine fordernde Aufgabe ist mit Umfang und Enddatum vereinbart.</translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation>Etwas Neues lernen</translation>
    </message>
    <message>
        <source>Pick a course, workshop, certificate or conference and use it at work.</source>
        <translation>Wähl einen Kurs, einen Workshop, ein Zertifikat oder eine Konferenz und nutz es bei der Arbeit.</translation>
    </message>
    <message>
        <source>Name the skill and why it matters to you.</source>
        <translation>Nenn die Fähigkeit und warum sie dir wichtig ist.</translation>
    </message>
    <message>
        <source>Compare three offers by time, price and practice.</source>
        <translation>Vergleich drei Angebote nach Zeit, Preis und Übung.</translation>
    </message>
    <message>
        <source>Book one.</source>
        <translation>Buch eines.</translation>
    </message>
    <message>
        <source>Block two learning slots a week.</source>
        <translation>Halte dir zwei Lernzeiten in der Woche frei.</translation>
    </message>
    <message>
        <source>Plan one use at work within four weeks.</source>
        <translation>Plane eine Anwendung bei der Arbeit innerhalb von vier Wochen.</translation>
    </message>
    <message>
        <source>The course (or its first module) is finished and used once at work.</source>
        <translation>Der Kurs (oder sein erster Teil) ist beendet und einmal bei der Arbeit angewandt.</translation>
    </message>
    <message>
        <source>Use your employer’s development offers</source>
        <translation>Die Entwicklungsangebote deines Arbeitgebers nutzen</translation>
    </message>
    <message>
        <source>Find out what your organisation pays for and claim it.</source>
        <translation>Finde heraus, was deine Organisation bezahlt, und nimm es in Anspruch.</translation>
    </message>
    <message>
        <source>Look up the training budget and programmes.</source>
        <translation>Schau nach dem Weiterbildungsbudget und den Programmen.</translation>
    </message>
    <message>
        <source>Match one with a criterion that counts for your next step.</source>
        <translation>Such eines aus, das zu einem Kriterium für deinen nächsten Schritt passt.</translation>
    </message>
    <message>
        <source>Ask your boss or HR for a place.</source>
        <translation>Bitte deine Führungskraft oder die Personalabteilung um einen Platz.</translation>
    </message>
    <message>
        <source>Agree on what you bring back to the team.</source>
        <translation>Vereinbart, was du dem Team zurückbringst.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a reasoned refusal is noted.</source>
        <translation>Ein Platz ist bestätigt, oder eine begründete Absage ist notiert.</translation>
    </message>
    <message>
        <source>Read or listen for a spark</source>
        <translation>Lesen oder hören, bis ein Funke springt</translation>
    </message>
    <message>
        <source>Choose a book or podcast on the area where you need drive, and harvest one idea.</source>
        <translation>Wähl ein Buch oder einen Podcast zu dem Bereich, in dem du Antrieb brauchst, und nimm eine Idee mit.</translation>
    </message>
    <message>
        <source>Pick the area (leading, craft, customers...).</source>
        <translation>Wähl den Bereich (Führen, Handwerk, Kundschaft ...).</translation>
    </message>
    <message>
        <source>Choose one title.</source>
        <translation>Wähl einen Titel.</translation>
    </message>
    <message>
        <source>Twenty minutes on three days.</source>
        <translation>Zwanzig Minuten an drei Tagen.</translation>
    </message>
    <message>
        <source>Write one sentence that struck you and one trial for tomorrow.</source>
        <translation>Schreib einen Satz auf, der dich getroffen hat, und einen Versuch für morgen.</translation>
    </message>
    <message>
        <source>Three ideas noted and one of them tried.</source>
        <translation>Drei Ideen notiert und eine davon ausprobiert.</translation>
    </message>
    <message>
        <source>Keep a gratitude list</source>
        <translation>Eine Dankbarkeitsliste führen</translation>
    </message>
    <message>
        <source>Note once a week what you are thankful for at work and to whom.</source>
        <translation>Notiere einmal pro Woche, wofür du bei der Arbeit dankbar bist und wem.</translation>
    </message>
    <message>
        <source>Choose one day and time.</source>
        <translation>Wähl einen Tag und eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write three to five items, specific and new.</source>
        <translation>Schreib drei bis fünf Dinge auf, genau und neu.</translation>
    </message>
    <message>
        <source>Add why each came about.</source>
        <translation>Füg hinzu, wie es jeweils dazu kam.</translation>
    </message>
    <message>
        <source>Thank one person when it fits.</source>
        <translation>Dank einem Menschen, wenn es passt.</translation>
    </message>
    <message>
        <source>Four weekly entries; then decide whether to go on.</source>
        <translation>Vier wöchentliche Einträge; entscheide dann, ob du weitermachst.</translation>
    </message>
    <message>
        <source>Record and celebrate wins</source>
        <translation>Erfolge festhalten und feiern</translation>
    </message>
    <message>
        <source>Write down what went forward, however small, and mark it.</source>
        <translation>Schreib auf, was vorangegangen ist, so klein es auch sei, und begeh es.</translation>
    </message>
    <message>
        <source>End each workday with one win in one line.</source>
        <translation>Beende jeden Arbeitstag mit einem Erfolg in einer Zeile.</translation>
    </message>
    <message>
        <source>On Friday choose the best and say what you did for it.</source>
        <translation>Wähl am Freitag den besten und sag, was du dafür getan hast.</translation>
    </message>
    <message>
        <source>Share one with somebody.</source>
        <translation>Erzähl jemandem von einem.</translation>
    </message>
    <message>
        <source>Give yourself a small reward for a finished step.</source>
        <translation>Gönn dir eine kleine Belohnung für einen abgeschlossenen Schritt.</translation>
    </message>
    <message>
        <source>Ten wins over two weeks and one shared.</source>
        <translation>Zehn Erfolge in zwei Wochen und einer davon geteilt.</translation>
    </message>
    <message>
        <source>Remember what you like here</source>
        <translation>Dich erinnern, was du hier magst</translation>
    </message>
    <message>
        <source>List skills, projects and people you gained here and plan more of one.</source>
        <translation>Schreib Fähigkeiten, Projekte und Menschen auf, die du hier gewonnen hast, und plane von einem mehr.</translation>
    </message>
    <message>
        <source>Write five things this job has given you.</source>
        <translation>Schreib fünf Dinge auf, die dir diese Arbeit gegeben hat.</translation>
    </message>
    <message>
        <source>Mark the one you would miss most.</source>
        <translation>Markiere das, was dir am meisten fehlen würde.</translation>
    </message>
    <message>
        <source>Plan one hour more of it this week.</source>
        <translation>Plane diese Woche eine Stunde mehr davon.</translation>
    </message>
    <message>
        <source>Keep the list where you see it on a bad day.</source>
        <translation>Bewahre die Liste dort auf, wo du sie an einem schlechten Tag siehst.</translation>
    </message>
    <message>
        <source>Five entries and one planned hour carried out.</source>
        <translation>Fünf Einträge und eine geplante Stunde, die du umgesetzt hast.</translation>
    </message>
    <message>
        <source>One thing a day that builds confidence</source>
        <translation>Jeden Tag etwas, das Zuversicht gibt</translation>
    </message>
    <message>
        <source>Each day finish one postponed minor task or voice one idea.</source>
        <translation>Erledige jeden Tag eine kleine aufgeschobene Aufgabe oder sprich eine Idee aus.</translation>
    </message>
    <message>
        <source>List ten small things you put off or ideas you hold back.</source>
        <translation>Schreib zehn kleine Dinge auf, die du aufschiebst, oder Ideen, die du zurückhältst.</translation>
    </message>
    <message>
        <source>Each morning choose one.</source>
        <translation>Wähl jeden Morgen eines.</translation>
    </message>
    <message>
        <source>Do it before noon.</source>
        <translation>Tu es vor dem Mittag.</translation>
    </message>
    <message>
        <source>Rate confidence 0-10 afterwards.</source>
        <translation>Schätze danach deine Zuversicht von 0 bis 10.</translation>
    </message>
    <message>
        <source>Eight of ten workdays with one item done.</source>
        <translation>An acht von zehn Arbeitstagen ist eine Sache getan.</translation>
    </message>
    <message>
        <source>Start without waiting for motivation</source>
        <translation>Anfangen, ohne auf Lust zu warten</translation>
    </message>
    <message>
        <source>Begin the needed work for ten minutes and let focus follow.</source>
        <translation>Beginn die nötige Arbeit für zehn Minuten und lass die Konzentration folgen.</translation>
    </message>
    <message>
        <source>Choose the task you dodge.</source>
        <translation>Wähl die Aufgabe, der du ausweichst.</translation>
    </message>
    <message>
        <source>Define the first ten minutes.</source>
        <translation>Leg die ersten zehn Minuten fest.</translation>
    </message>
    <message>
        <source>If it is [time] and I sit at my desk, then I open it.</source>
        <translation>Wenn es [Uhrzeit] ist und ich am Schreibtisch sitze, dann öffne ich sie.</translation>
    </message>
    <message>
        <source>Start the timer; afterwards stop or go on freely.</source>
        <translation>Starte die Uhr; hör danach auf oder mach weiter, wie du magst.</translation>
    </message>
    <message>
        <source>Five starts in two weeks.</source>
        <translation>Fünfmal angefangen in zwei Wochen.</translation>
    </message>
    <message>
        <source>Start a side project or hobby</source>
        <translation>Ein Nebenprojekt oder Hobby beginnen</translation>
    </message>
    <message>
        <source>Give a creative interest outside the job a small fixed place.</source>
        <translation>Gib einem schöpferischen Interesse außerhalb der Arbeit einen kleinen festen Platz.</translation>
    </message>
    <message>
        <source>Name three interests and pick one.</source>
        <translation>Nenn drei Interessen und wähl eines.</translation>
    </message>
    <message>
        <source>Define a first result that takes under ten hours.</source>
        <translation>Leg ein erstes Ergebnis fest, das unter zehn Stunden braucht.</translation>
    </message>
    <message>
        <source>Reserve two slots a week.</source>
        <translation>Halte dir zwei Zeiten in der Woche frei.</translation>
    </message>
    <message>
        <source>Check your contract for rules on outside work if money is involved.</source>
        <translation>Prüf deinen Vertrag auf Regeln zu Nebentätigkeiten, wenn Geld im Spiel ist.</translation>
    </message>
    <message>
        <source>A first visible result exists.</source>
        <translation>Ein erstes sichtbares Ergebnis ist da.</translation>
    </message>
    <message>
        <source>Refresh CV and online profile</source>
        <translation>Lebenslauf und Online-Profil auffrischen</translation>
    </message>
    <message>
        <source>Write up what you achieved; it shows your worth to others and to yourself.</source>
        <translation>Schreib auf, was du erreicht hast; es zeigt anderen und dir selbst, was du kannst.</translation>
    </message>
    <message>
        <source>Collect results from your wins list.</source>
        <translation>Sammle Ergebnisse aus der Liste deiner Erfolge.</translation>
    </message>
    <message>
        <source>Rewrite the last two years with numbers.</source>
        <translation>Schreib die letzten zwei Jahre neu, mit Zahlen.</translation>
    </message>
    <message>
        <source>Update the online profile.</source>
        <translation>Bring das Online-Profil auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Let one trusted person read it.</source>
        <translation>Lass es einen Menschen lesen, dem du vertraust.</translation>
    </message>
    <message>
        <source>CV and profile are current and read by one person.</source>
        <translation>Lebenslauf und Profil sind aktuell und von einem Menschen gelesen.</translation>
    </message>
    <message>
        <source>Look at other roles</source>
        <translation>Nach anderen Stellen schauen</translation>
    </message>
    <message>
        <source>Scan roles inside and outside your organisation and talk with people who hold them.</source>
        <translation>Sieh dir Stellen innerhalb und außerhalb deiner Organisation an und sprich mit Menschen, die sie haben.</translation>
    </message>
    <message>
        <source>Write five must-haves and three never-agains.</source>
        <translation>Schreib fünf Dinge auf, die sein müssen, und drei, die nie wieder sein sollen.</translation>
    </message>
    <message>
        <source>Look inside your organisation first.</source>
        <translation>Schau zuerst innerhalb deiner Organisation.</translation>
    </message>
    <message>
        <source>Have three information talks.</source>
        <translation>Führ drei Gespräche, um dich zu erkundigen.</translation>
    </message>
    <message>
        <source>Apply for one that meets four of five must-haves.</source>
        <translation>Bewirb dich auf eine Stelle, die vier der fünf erfüllt.</translation>
    </message>
    <message>
        <source>Three information talks held and a go or no-go noted.</source>
        <translation>Drei Gespräche geführt und ein Ja oder Nein notiert.</translation>
    </message>
    <message>
        <source>Explore a career change or own business</source>
        <translation>Einen Berufswechsel oder ein eigenes Geschäft erkunden</translation>
    </message>
    <message>
        <source>Test another field or a business in small steps before you leap.</source>
        <translation>Erprob ein anderes Feld oder ein Geschäft in kleinen Schritten, bevor du springst.</translation>
    </message>
    <message>
        <source>List skills that carry over.</source>
        <translation>Schreib die Fähigkeiten auf, die du mitnehmen kannst.</translation>
    </message>
    <message>
        <source>Choose two directions and read up on each.</source>
        <translation>Wähl zwei Richtungen und lies dich in beide ein.</translation>
    </message>
    <message>
        <source>Test one cheaply (weekend, course, pilot customer).</source>
        <translation>Erprob eine davon günstig (Wochenende, Kurs, Testkundschaft).</translation>
    </message>
    <message>
        <source>Work out how many months of money you need.</source>
        <translation>Rechne aus, für wie viele Monate du Geld brauchst.</translation>
    </message>
    <message>
        <source>Speak with a career counsellor or someone in that field.</source>
        <translation>Sprich mit einer Laufbahnberatung oder mit jemandem aus dem Feld.</translation>
    </message>
    <message>
        <source>One small test done and a written go, wait or no decision.</source>
        <translation>Ein kleiner Test ist gemacht und eine Entscheidung notiert: ja, warten oder nein.</translation>
    </message>
    <message>
        <source>Narrow down to one thing</source>
        <translation>Auf eine Sache eingrenzen</translation>
    </message>
    <message>
        <source>Work on one improvement and few open tasks at a time; park the rest on purpose.</source>
        <translation>Arbeite an einer Verbesserung und wenigen offenen Aufgaben zugleich; park den Rest mit Absicht.</translation>
    </message>
    <message>
        <source>List everything open.</source>
        <translation>Schreib alles auf, was offen ist.</translation>
    </message>
    <message>
        <source>Choose the one that would ease most.</source>
        <translation>Wähl das, was am meisten erleichtern würde.</translation>
    </message>
    <message>
        <source>Set a limit for work in progress (1-3).</source>
        <translation>Setz eine Grenze für angefangene Arbeit (1-3).</translation>
    </message>
    <message>
        <source>Park or hand back the rest and tell those waiting.</source>
        <translation>Park den Rest oder gib ihn zurück und sag es denen, die warten.</translation>
    </message>
    <message>
        <source>Start the next only when one is finished.</source>
        <translation>Beginn das Nächste erst, wenn eines fertig ist.</translation>
    </message>
    <message>
        <source>Two weeks inside the limit and one item finished.</source>
        <translation>Zwei Wochen innerhalb der Grenze und eine Sache abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Your mood, once you check in</source>
        <translation>Deine Stimmung, sobald du sie einträgst</translation>
    </message>
    <message>
        <source>Mood, no lasting shift</source>
        <translation>Stimmung, keine anhaltende Verschiebung</translation>
    </message>
    <message>
        <source>Mood has shifted up since %1</source>
        <translation>Die Stimmung liegt seit dem %1 höher</translation>
    </message>
    <message>
        <source>Mood has shifted down since %1</source>
        <translation>Die Stimmung liegt seit dem %1 tiefer</translation>
    </message>
    <message>
        <source>Spark, once you have taken an assessment</source>
        <translation>Funke, sobald du eine Einschätzung gemacht hast</translation>
    </message>
    <message>
        <source>Spark needs more answers</source>
        <translation>Der Funke braucht mehr Antworten</translation>
    </message>
    <message>
        <source>%1, your focus: %2</source>
        <extracomment>%1 is an area, %2 a verdict: &apos;Blocked growth, your focus: about the same so far&apos;.</extracomment>
        <translation>%1, dein Fokus: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation>
            <numerusform>%Ln Tageseintrag</numerusform>
            <numerusform>%Ln Tageseinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation>
            <numerusform>%Ln Einschätzung</numerusform>
            <numerusform>%Ln Einschätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln Ziel abgeschlossen</numerusform>
            <numerusform>%Ln Ziele abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Three counts side by side.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation>
            <numerusform>Stimmung, bisher %Ln Tag</numerusform>
            <numerusform>Stimmung, bisher %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Work last felt right</source>
        <translation>Zuletzt war die Arbeit gut</translation>
    </message>
    <message>
        <source>You first noticed it</source>
        <translation>Zum ersten Mal bemerkt</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days so far.</source>
        <translation>%1: bisher %2 von %3 Tagen.</translation>
    </message>
    <message>
        <source>%1: no clear link in %2 days. Only one stronger than %3 could show yet.</source>
        <extracomment>%2 is a number of days, %3 one between 0 and 1.</extracomment>
        <translation>%1: kein klarer Zusammenhang in %2 Tagen. Zeigen könnte sich bisher nur einer, der stärker ist als %3.</translation>
    </message>
    <message>
        <source>Your gut says go; by your own weights of %1 staying comes first. What does one of them know that the other does not?</source>
        <translation>Dein Bauch sagt gehen; nach deinen eigenen Gewichten vom %1 steht bleiben vorn. Was weiß das eine, was das andere nicht weiß?</translation>
    </message>
    <message>
        <source>Your gut says stay; by your own weights of %1 something else comes first. What does one of them know that the other does not?</source>
        <translation>Dein Bauch sagt bleiben; nach deinen eigenen Gewichten vom %1 steht etwas anderes vorn. Was weiß das eine, was das andere nicht weiß?</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Dankbarkeit</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Energy and mood</source>
        <translation>Energie und Stimmung</translation>
    </message>
    <message>
        <source>Days with gratitude and the next day’s mood</source>
        <translation>Tage mit Dankbarkeit und die Stimmung am Tag danach</translation>
    </message>
    <message>
        <source>Days with your practice and the next day’s mood</source>
        <translation>Tage mit deiner Übung und die Stimmung am Tag danach</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Schlaf und Stimmung</translation>
    </message>
    <message>
        <source>Not looked at this month: %1. The more is compared at once, the more looks alike by chance.</source>
        <extracomment>%1 is &apos;Sleep&apos; or &apos;Sleep, Practice&apos;.</extracomment>
        <translation>Diesen Monat nicht angesehen: %1. Je mehr auf einmal verglichen wird, desto mehr gleicht sich durch Zufall.</translation>
    </message>
    <message numerus="yes">
        <source>Energy, %Ln days so far</source>
        <translation>
            <numerusform>Energie, bisher %Ln Tag</numerusform>
            <numerusform>Energie, bisher %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy, no lasting shift</source>
        <translation>Energie, keine anhaltende Verschiebung</translation>
    </message>
    <message>
        <source>Energy has shifted up since %1</source>
        <translation>Die Energie liegt seit dem %1 höher</translation>
    </message>
    <message>
        <source>Energy has shifted down since %1</source>
        <translation>Die Energie liegt seit dem %1 tiefer</translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %Ln nights so far</source>
        <translation>
            <numerusform>Schlaf, bisher %Ln Nacht</numerusform>
            <numerusform>Schlaf, bisher %Ln Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep, no lasting shift</source>
        <translation>Schlaf, keine anhaltende Verschiebung</translation>
    </message>
    <message>
        <source>Sleep has been longer since %1</source>
        <translation>Der Schlaf ist seit dem %1 länger</translation>
    </message>
    <message>
        <source>Sleep has been shorter since %1</source>
        <translation>Der Schlaf ist seit dem %1 kürzer</translation>
    </message>
    <message>
        <source>A shift up shows</source>
        <translation>Anstieg zeigt sich</translation>
    </message>
    <message>
        <source>A shift down shows</source>
        <translation>Rückgang zeigt sich</translation>
    </message>
    <message>
        <source>what happened is marked over shorter times</source>
        <translation>was geschah, ist in kürzeren Zeiträumen markiert</translation>
    </message>
    <message>
        <source>what happened is marked; it need not be the cause</source>
        <translation>was geschah, ist markiert; es muss nicht die Ursache sein</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>every dot a day, the line smoothed</source>
        <translation>jeder Punkt ein Tag, die Linie geglättet</translation>
    </message>
    <message>
        <source>measured against ten days, %1</source>
        <extracomment>%1 is a range of days.</extracomment>
        <translation>gemessen an zehn Tagen, %1</translation>
    </message>
    <message>
        <source>%1: %2 days so far. Among those compared, even the clearest link could be told from chance only with %3 days.</source>
        <extracomment>%2 and %3 are numbers of days, both above 1.</extracomment>
        <translation>%1: bisher %2 Tage. Unter denen, die verglichen werden, ließe sich auch der klarste Zusammenhang erst mit %3 Tagen vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>bars: how far a score wobbles by itself</source>
        <translation>Balken: wie weit ein Wert von selbst schwankt</translation>
    </message>
    <message>
        <source>Your gut leans to going</source>
        <translation>Dein Bauch neigt zum Gehen</translation>
    </message>
    <message>
        <source>Your gut leans to staying</source>
        <translation>Dein Bauch neigt zum Bleiben</translation>
    </message>
    <message>
        <source>Your gut said %1 of 10 last</source>
        <translation>Dein Bauch sagte zuletzt %1 von 10</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Was dein Bauch sagt</translation>
    </message>
    <message>
        <source>0 stay, 10 go</source>
        <translation>0 bleiben, 10 gehen</translation>
    </message>
    <message>
        <source>the newest %1 of %2 things that happened are marked</source>
        <extracomment>&apos;the newest 5 of 12 things that happened&apos;</extracomment>
        <translation>von %2 Dingen, die geschahen, sind die neuesten %1 markiert</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Bauchgefühl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Too little in these days for a line.</source>
        <translation>In diesen Tagen steht zu wenig für eine Linie.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammengeht</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) in %Ln days</source>
        <extracomment>How closely two things go together, between what and what it may lie, and in how many days: &apos;0.41 (0.22 to 0.57) in 81 days&apos;.</extracomment>
        <translation>
            <numerusform>%1 (%2 bis %3) an %Ln Tag</numerusform>
            <numerusform>%1 (%2 bis %3) an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go up and down together, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 gehen schwach miteinander auf und ab: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>%1 go against each other, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 gehen schwach gegeneinander: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>%1 go up and down together: %2. That is no proof of a cause.</source>
        <translation>%1 gehen miteinander auf und ab: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>%1 go against each other: %2. That is no proof of a cause.</source>
        <translation>%1 gehen gegeneinander: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>%1 go up and down together, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 gehen stark miteinander auf und ab: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>%1 go against each other, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 gehen stark gegeneinander: %2. Das beweist keine Ursache.</translation>
    </message>
    <message>
        <source>How closely is told from 0, not at all, to 1, and in brackets where it may lie. Three pairs a month at the most. What you note in the same minute shares its mood.</source>
        <translation>Wie eng, steht da von 0, gar nicht, bis 1, und in Klammern, wo es liegen kann. Höchstens drei Paare im Monat. Was du in derselben Minute notierst, teilt ihre Stimmung.</translation>
    </message>
    <message>
        <source>Over all your days up to today, whichever are shown above.</source>
        <translation>Über alle deine Tage bis heute, gleich welche oben gezeigt werden.</translation>
    </message>
    <message>
        <source>Over all your days up to %1.</source>
        <translation>Über alle deine Tage bis zum %1.</translation>
    </message>
    <message>
        <source>about the same so far</source>
        <translation>bisher etwa gleich</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <extracomment>%1 is the title of a goal.</extracomment>
        <translation>Abgeschlossen: %1</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diese Seitenangabe ist ungültig</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 hat nicht die richtige Form. Bitte trenne Seiten und Bereiche mit „,“, schreibe Bereiche mit „-“ und achte darauf, dass sie sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Widersprüche beim beidseitigen Drucken</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Die Einstellungen für beidseitiges Drucken widersprechen sich. Sollen sie berichtigt werden?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Einige Einstellungen widersprechen sich. Bitte berichtige sie.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Gib Seiten oder Bereiche an, durch Kommas getrennt. Ein Bereich sind zwei Zahlen mit einem Bindestrich dazwischen. Zum Beispiel: 3,5-7,9 druckt die Seiten 3, 5, 6, 7 und 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitig drucken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>An der langen Seite gebunden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>An der kurzen Seite gebunden</translation>
    </message>
</context>
<context>
    <name>QuickWordTexts</name>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>How did your talk go?</source>
        <translation>Wie war dein Gespräch?</translation>
    </message>
    <message>
        <source>Something you planned has its day.</source>
        <translation>Etwas, das du dir vorgenommen hast, hat seinen Tag.</translation>
    </message>
    <message>
        <source>Five minutes for your week?</source>
        <translation>Fünf Minuten für deine Woche?</translation>
    </message>
    <message>
        <source>Time to look how things are now?</source>
        <translation>Zeit zu schauen, wie es jetzt steht?</translation>
    </message>
    <message>
        <source>You wanted to come back to something.</source>
        <translation>Du wolltest auf etwas zurückkommen.</translation>
    </message>
    <message>
        <source>You wanted to talk with somebody.</source>
        <translation>Du wolltest mit jemandem reden.</translation>
    </message>
    <message>
        <source>One small thing for today?</source>
        <translation>Eine Kleinigkeit für heute?</translation>
    </message>
    <message>
        <source>How are you today?</source>
        <translation>Wie geht es dir heute?</translation>
    </message>
    <message>
        <source>One good thing from this week?</source>
        <translation>Etwas Gutes aus dieser Woche?</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>Wie war das Gespräch mit %1?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>Zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Sein Tag ist da: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Auf das Gespräch mit %1 zurückkommen</translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Du wolltest mit %1 reden</translation>
    </message>
    <message>
        <source>After a talk: how it went</source>
        <translation>Nach einem Gespräch: wie es war</translation>
    </message>
    <message>
        <source>Decisions on their day</source>
        <translation>Entscheidungen an ihrem Tag</translation>
    </message>
    <message>
        <source>Goals on their day</source>
        <translation>Ziele an ihrem Tag</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Freitagsseite</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nächste Standortbestimmung</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>Worauf du zurückkommen willst</translation>
    </message>
    <message>
        <source>People, by their rhythm</source>
        <translation>Menschen, nach ihrem Rhythmus</translation>
    </message>
    <message>
        <source>One thing a day</source>
        <translation>Eine Sache am Tag</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tagesbefinden</translation>
    </message>
    <message>
        <source>A good thing</source>
        <translation>Etwas Gutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nicht diese Woche</translation>
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
        <translation>Nächste Erinnerung: %1, heute %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, %2, %3</source>
        <extracomment>%1 is what it is about, %2 a day, %3 a time.</extracomment>
        <translation>Nächste Erinnerung: %1, %2, %3</translation>
    </message>
    <message>
        <source>Reminders paused until %1</source>
        <extracomment>%1 is a time or a day.</extracomment>
        <translation>Erinnerungen ruhen bis %1</translation>
    </message>
    <message>
        <source>A decision of yours has its day.</source>
        <translation>Eine deiner Entscheidungen hat ihren Tag.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>In drei Stunden</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In einem Tag</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What weighs</source>
        <translation>Was schwer wiegt</translation>
    </message>
    <message>
        <source>Why, in your own answers</source>
        <translation>Warum, in deinen eigenen Antworten</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Was du zuerst versuchen kannst</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>Die Stimmung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No assessment was taken in this time.</source>
        <translation>In dieser Zeit gab es keine Einschätzung.</translation>
    </message>
    <message>
        <source>There was no check-in in this time.</source>
        <translation>In dieser Zeit gab es keinen Tageseintrag.</translation>
    </message>
    <message>
        <source>There is no goal on the board yet.</source>
        <translation>Auf der Tafel ist noch kein Ziel.</translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For a mentor</source>
        <translation>Für Mentorin oder Mentor</translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation>Für meine Führungskraft</translation>
    </message>
    <message>
        <source>Everything in the range you choose.</source>
        <translation>Alles aus dem Zeitraum, den du wählst.</translation>
    </message>
    <message>
        <source>What weighs, your goals and your wins; no daily mood.</source>
        <translation>Was schwer wiegt, deine Ziele und deine Erfolge; keine tägliche Stimmung.</translation>
    </message>
    <message>
        <source>Only what you tick.</source>
        <translation>Nur was du ankreuzt.</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Wo ich stehe</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made with Unrut from the person’s own answers. A reflection, not a diagnosis: the questions have no norms, and a figure that points to something does not prove that it is the cause.</source>
        <translation>Mit Unrut aus den eigenen Antworten erstellt. Ein Nachdenken, keine Diagnose: Für die Fragen gibt es keine Normen, und eine Zahl, die auf etwas hinweist, beweist nicht, dass es die Ursache ist.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Gratitude, and what to keep</source>
        <translation>Dankbarkeit, und was zu bewahren ist</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>There is nothing to tell in short.</source>
        <translation>Es gibt nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>No way out was finished in this time.</source>
        <translation>In dieser Zeit wurde kein Ausweg abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no decision on the board.</source>
        <translation>Auf der Tafel ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Noch ist niemand eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was told about how it came about.</source>
        <translation>Wie es dazu kam, wurde nicht erzählt.</translation>
    </message>
    <message>
        <source>No worksheet was finished in this time.</source>
        <translation>In dieser Zeit wurde kein Blatt abgeschlossen.</translation>
    </message>
    <message>
        <source>Energy, sleep and the board</source>
        <translation>Energie, Schlaf und das Brett</translation>
    </message>
    <message>
        <source>Stay or go: what your gut says</source>
        <translation>Bleiben oder gehen: was dein Bauch sagt</translation>
    </message>
    <message>
        <source>Too little was noted in this time for a chart.</source>
        <translation>In dieser Zeit wurde zu wenig notiert für ein Diagramm.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Zwei Freitagsseiten mit Bauchgefühl ergeben eine Linie.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Spark %1</source>
        <translation>Funke %1</translation>
    </message>
    <message>
        <source>Spark %1, was %2: %3</source>
        <extracomment>&apos;%3&apos; is a verdict: &apos;Spark 53, was 42: may be chance, look again in two weeks&apos;.</extracomment>
        <translation>Funke %1, war %2: %3</translation>
    </message>
    <message>
        <source>Nothing presses at the moment</source>
        <translation>Im Augenblick drängt nichts</translation>
    </message>
    <message>
        <source>Too few answers for a result</source>
        <translation>Zu wenige Antworten für ein Ergebnis</translation>
    </message>
    <message>
        <source>Your result points to %1</source>
        <translation>Dein Ergebnis weist auf %1 hin</translation>
    </message>
    <message>
        <source>Your result points to %1 and %2</source>
        <translation>Dein Ergebnis weist auf %1 und %2 hin</translation>
    </message>
    <message>
        <source>Your result points to %1, %2 and %3</source>
        <translation>Dein Ergebnis weist auf %1, %2 und %3 hin</translation>
    </message>
    <message>
        <source>No single place stands out</source>
        <translation>Kein einzelner Ort sticht heraus</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <extracomment>Two days: &apos;23 November 2026, beside 26 October&apos;.</extracomment>
        <translation>%1, neben %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A statement of the assessment in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>An answer as a sentence: &apos;Fully true.&apos;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In the past six months.</source>
        <translation>In den letzten sechs Monaten.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum „%1“</translation>
    </message>
    <message>
        <source>Chosen because %1 weighed most.</source>
        <translation>Gewählt, weil das am schwersten wog: %1.</translation>
    </message>
    <message>
        <source>Chosen because %1 and %2 weighed most.</source>
        <translation>Gewählt, weil das am schwersten wog: %1 und %2.</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>deutlich besser</translation>
    </message>
    <message>
        <source>probably better</source>
        <translation>wahrscheinlich besser</translation>
    </message>
    <message>
        <source>may be chance, look again in two weeks</source>
        <translation>kann Zufall sein, sieh in zwei Wochen noch einmal nach</translation>
    </message>
    <message>
        <source>probably worse</source>
        <translation>wahrscheinlich schlechter</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>deutlich schlechter</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>%1, was %2: %3.</source>
        <extracomment>%1 and %2 are scores, %3 is a verdict: &apos;81, was 75: about the same.&apos;</extracomment>
        <translation>%1, war %2: %3.</translation>
    </message>
    <message>
        <source>Spark is what is left of energy and interest: 100 less the mean of Exhaustion and Lost interest. Here high is good.</source>
        <translation>Der Funke ist, was von Energie und Interesse da ist: 100 weniger das Mittel aus Erschöpfung und Interessenverlust. Hier ist hoch gut.</translation>
    </message>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation>
            <numerusform>grau: die eigene Schwankung, wir nehmen etwa %Ln Punkt an</numerusform>
            <numerusform>grau: die eigene Schwankung, wir nehmen etwa %Ln Punkte an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation>
            <numerusform>grau: deine eigene Schwankung, etwa %Ln Punkt</numerusform>
            <numerusform>grau: deine eigene Schwankung, etwa %Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation>
            <numerusform>Wir nehmen an, dass diese Skala von selbst um etwa %Ln Punkt schwankt. Nach acht Einschätzungen nehmen wir stattdessen deine eigene Schwankung.</numerusform>
            <numerusform>Wir nehmen an, dass diese Skala von selbst um etwa %Ln Punkte schwankt. Nach acht Einschätzungen nehmen wir stattdessen deine eigene Schwankung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation>
            <numerusform>Deine eigenen Antworten schwanken von einer Einschätzung zur nächsten um etwa %Ln Punkt.</numerusform>
            <numerusform>Deine eigenen Antworten schwanken von einer Einschätzung zur nächsten um etwa %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an answer and its weight</comment>
        <extracomment>An answer and what it weighs: &apos;Fully true: 100.&apos;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A score is the mean of your answers in its area, from 0 for the answer that weighs least to 100 for the one that weighs most. Where a statement speaks well of work, the scale runs the other way round.</source>
        <translation>Ein Wert ist der Mittelwert deiner Antworten in diesem Bereich, von 0 für die Antwort, die am wenigsten wiegt, bis 100 für die, die am meisten wiegt. Wo eine Aussage gut von der Arbeit spricht, läuft die Skala andersherum.</translation>
    </message>
    <message>
        <source>Below 25 is called calm, below 50 some, below 75 notable, and from 75 on pressing. The words restate your answers; they are no norms.</source>
        <translation>Unter 25 heißt ruhig, unter 50 etwas, unter 75 spürbar, ab 75 drängend. Die Wörter geben nur deine Antworten wieder; Normen sind sie nicht.</translation>
    </message>
    <message>
        <source>Counts for conflict.</source>
        <translation>Zählt für Konflikt.</translation>
    </message>
    <message>
        <source>Counts for isolation.</source>
        <translation>Zählt für Alleinsein.</translation>
    </message>
    <message>
        <source>Conflict by itself: %1, the mean of the answers that count for it.</source>
        <translation>Konflikt für sich: %1, das Mittel der Antworten, die dafür zählen.</translation>
    </message>
    <message>
        <source>Isolation by itself: %1, the mean of the answers that count for it.</source>
        <translation>Alleinsein für sich: %1, das Mittel der Antworten, die dafür zählen.</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”.</source>
        <translation>Du hast gesagt, wie wichtig es dir ist: „%1“.</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”. For the matches its %2 counts as %3.</source>
        <extracomment>%1 is an answer such as &apos;a little&apos;, %2 and %3 are scores.</extracomment>
        <translation>Du hast gesagt, wie wichtig es dir ist: „%1“. Für die Passung zählt die %2 als %3.</translation>
    </message>
    <message>
        <source>In figures: an area gives its share of the ten × (its score − 25) ÷ 75. Where you said that an area matters less to you, its score counts for less, half of it at least.</source>
        <translation>In Zahlen: Ein Bereich gibt seinen Anteil an den zehn × (sein Wert − 25) ÷ 75. Wo du gesagt hast, dass dir ein Bereich weniger wichtig ist, zählt sein Wert weniger, mindestens aber zur Hälfte.</translation>
    </message>
    <message>
        <source>The other part has too few answers; for the matches the whole area stands for it.</source>
        <translation>Der andere Teil hat zu wenige Antworten; beim Passen steht der ganze Bereich für ihn.</translation>
    </message>
    <message>
        <source>A match: each way out shares ten points among the areas it is for, and an area gives its share the more its score is above 25. What happened to you, or an answer that says so, can add 1.5, and much effort while your energy is low takes 1 away.</source>
        <translation>Wie gut ein Ausweg passt: Jeder verteilt zehn Punkte auf die Bereiche, für die er gedacht ist, und ein Bereich gibt von seinem Anteil umso mehr, je weiter sein Wert über 25 liegt. Was dir widerfahren ist oder eine Antwort, die es sagt, kann 1,5 hinzufügen; viel Aufwand bei wenig Kraft nimmt 1 weg.</translation>
    </message>
    <message>
        <source>Much weighs on you at once</source>
        <translation>Vieles wiegt gerade zugleich</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered.</source>
        <translation>Ein Bereich bekommt einen Wert, sobald die Hälfte seiner Aussagen beantwortet ist.</translation>
    </message>
    <message>
        <source>No area weighs much at the moment.</source>
        <translation>Zurzeit wiegt kein Bereich viel.</translation>
    </message>
    <message>
        <source>All areas score high, so none can be named before the others. You need not work on all of them.</source>
        <translation>Alle Bereiche haben hohe Werte, darum lässt sich keiner vor den anderen nennen. Du musst nicht an allen arbeiten.</translation>
    </message>
    <message>
        <source>The scores lie close together: differences under ten points count as about the same.</source>
        <translation>Die Werte liegen nah beieinander: Unterschiede unter zehn Punkten gelten als etwa gleich.</translation>
    </message>
    <message>
        <source>%1 weigh about the same: differences under ten points do not tell them apart.</source>
        <extracomment>%1 is a list of areas, four or more: &apos;Workload, Recovery, Progress, and Recognition&apos;.</extracomment>
        <translation>%1 wiegen etwa gleich viel: Unterschiede unter zehn Punkten trennen sie nicht.</translation>
    </message>
    <message>
        <source>Clearly better or worse: ten points or more, and by the wobble alone so much would come about in one of twenty assessments at most. Probably: in one of five at most. Anything else of ten points or more may be chance; less counts as about the same.</source>
        <translation>Deutlich besser oder schlechter: zehn Punkte oder mehr, und durch das Schwanken allein käme so viel höchstens bei einer von zwanzig Einschätzungen zustande. Wahrscheinlich: höchstens bei einer von fünf. Alles andere ab zehn Punkten kann Zufall sein; weniger gilt als etwa gleich.</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; a change is named only where it is larger than that. Spark and your focus are named each time.</source>
        <translation>Bei zwölf Bereichen bewegen sich immer einige durch Zufall; eine Veränderung wird nur genannt, wo sie größer ist als das. Funke und dein Fokus werden jedes Mal genannt.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>◆ named by you as the cause</source>
        <translation>◆ von dir als Ursache genannt</translation>
    </message>
</context>
<context>
    <name>SalvageWords</name>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 is a kind of thing, %2 and %3 are numbers.</extracomment>
        <translation>%1: %2 gerettet, %3 verloren</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <extracomment>%1 is a kind of thing, %2 a number.</extracomment>
        <translation>%1: %2 gerettet</translation>
    </message>
    <message>
        <source>Parts of things, such as steps: %1 lost</source>
        <translation>Teile von Dingen, etwa Schritte: %1 verloren</translation>
    </message>
    <message>
        <source>Damaged parts of the file: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Beschädigte Teile der Datei: %1 von %2</translation>
    </message>
    <message>
        <source>What leaves no trace in the file cannot be counted: look through the new journal, and keep the damaged file.</source>
        <translation>Was in der Datei keine Spur hinterlässt, lässt sich nicht zählen: Sieh das neue Journal durch und heb die beschädigte Datei auf.</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>look theme appearance dark light mode high contrast</source>
        <translation>Aussehen Darstellung Design dunkel hell Modus hoher Kontrast Farbe</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>Schrift Buchstaben größer kleiner Zoom Lupe</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>animation motion reduced glow</source>
        <translation>Animation Effekte weniger Leuchten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>translation speak</source>
        <translation>Übersetzung sprechen</translation>
    </message>
    <message>
        <source>Goals in &amp;Doing at most</source>
        <translation>Höchstens &amp;Ziele in Arbeit</translation>
    </message>
    <message>
        <source>limit board how many at once</source>
        <translation>Grenze Limit Tafel wie viele gleichzeitig</translation>
    </message>
    <message>
        <source>Side projects in Doing at most</source>
        <translation>Höchstens so viele Nebenprojekte in Arbeit</translation>
    </message>
    <message>
        <source>When it is &amp;full</source>
        <translation>Wenn es &amp;voll ist</translation>
    </message>
    <message>
        <source>limit mode board Doing ask hold signal</source>
        <translation>Grenze Limit Modus Tafel fragen halten anzeigen</translation>
    </message>
    <message>
        <source>‘Just start’ lasts</source>
        <translation>„Einfach anfangen“ dauert</translation>
    </message>
    <message>
        <source>timer minutes focus how long</source>
        <translation>Zeit Minuten Fokus wie lange Stoppuhr</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>week weekend days off</source>
        <translation>Woche Wochenende freie Tage Arbeitstage</translation>
    </message>
    <message>
        <source>Times a week at most</source>
        <translation>Höchstens so oft in der Woche</translation>
    </message>
    <message>
        <source>log gratitude rhythm how often</source>
        <translation>Einträge Tagebuch Dankbarkeit Rhythmus wie oft</translation>
    </message>
    <message>
        <source>&amp;Person I would call</source>
        <translation>&amp;Wen ich anrufen würde</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help</source>
        <translation>Sicherheit Kontakt Notfall Krise Hilfe</translation>
    </message>
    <message>
        <source>&amp;Number I would call</source>
        <translation>Welche &amp;Nummer ich anrufen würde</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help phone</source>
        <translation>Sicherheit Kontakt Notfall Krise Hilfe Telefon</translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation>Journaldatei</translation>
    </message>
    <message>
        <source>place folder where open another journal</source>
        <translation>Ort Ordner wo anderes öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>backup backups copy of the journal</source>
        <translation>Sicherung Backup Kopie des Journals</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults…</source>
        <translation>Zu&amp;rücksetzen …</translation>
    </message>
    <message>
        <source>default settings as at the start back</source>
        <translation>Standard Voreinstellungen wie am Anfang zurück</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Ruhe &amp;von</translation>
    </message>
    <message>
        <source>quiet hours night do not disturb reminders</source>
        <translation>Ruhezeiten Ruhe Nacht nicht stören Erinnerungen</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Ruhe &amp;bis</translation>
    </message>
    <message>
        <source>quiet hours night morning do not disturb reminders</source>
        <translation>Ruhezeiten Ruhe Nacht Morgen nicht stören Erinnerungen</translation>
    </message>
    <message>
        <source>At &amp;most in a day</source>
        <translation>&amp;Höchstens am Tag</translation>
    </message>
    <message>
        <source>limit reminders notices how many</source>
        <translation>Grenze Limit Erinnerungen Hinweise wie viele</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>reminders stop silence for an hour until tomorrow</source>
        <translation>Erinnerungen anhalten Ruhe eine Stunde bis morgen</translation>
    </message>
    <message>
        <source>&amp;Notices tell</source>
        <translation>&amp;Meldungen sagen</translation>
    </message>
    <message>
        <source>privacy notifications desktop names goals</source>
        <translation>Privatsphäre Benachrichtigungen Schreibtisch Namen Ziele</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>In der Ablage weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>background icon</source>
        <translation>Hintergrund Symbol Leiste</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>autostart login session computer begins</source>
        <translation>Autostart Anmeldung Sitzung Computer beginnt</translation>
    </message>
    <message>
        <source>Hide the content when the screen locks</source>
        <translation>Den Inhalt verbergen, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>privacy lock screen others</source>
        <translation>Privatsphäre Sperre Bildschirm andere</translation>
    </message>
    <message>
        <source>card of Today show hide</source>
        <comment>words to find a setting by</comment>
        <translation>Karte von Heute zeigen ausblenden</translation>
    </message>
    <message>
        <source>reminder remind me when</source>
        <comment>words to find a setting by</comment>
        <translation>Erinnerung erinnern wann</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Wörter unterstreichen, die in keinem Wörterbuch stehen</translation>
    </message>
    <message>
        <source>spelling spell check misspelled typing errors</source>
        <translation>Rechtschreibung Rechtschreibprüfung falsch geschrieben Tippfehler</translation>
    </message>
    <message>
        <source>Dictionar&amp;y</source>
        <translation>Wörterb&amp;uch</translation>
    </message>
    <message>
        <source>spelling spell check words</source>
        <translation>Rechtschreibung Rechtschreibprüfung Wörter</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>Me&amp;ine Wörter …</translation>
    </message>
    <message>
        <source>spelling dictionary added own words</source>
        <translation>Rechtschreibung Wörterbuch hinzugefügt eigene Wörter</translation>
    </message>
    <message>
        <source>K&amp;eep backups elsewhere…</source>
        <translation>Sicherungen woan&amp;ders aufheben …</translation>
    </message>
    <message>
        <source>backup backups folder place disk</source>
        <translation>Sicherung Backup Ordner Ort Datenträger Festplatte</translation>
    </message>
    <message>
        <source>own prompts questions of the log</source>
        <comment>words to find a setting by</comment>
        <translation>eigene Anregungen Fragen Log Einträge Tagebuch</translation>
    </message>
</context>
<context>
    <name>SideKeys</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Strg+Umschalt+Links</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Strg+Umschalt+Rechts</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>%1 %2 gives %3</source>
        <extracomment>&apos;Workload 90 gives 3.5&apos;: an area, its score and the points it gives.</extracomment>
        <translation>%1 %2 ergibt %3</translation>
    </message>
    <message>
        <source>energy is low</source>
        <translation>die Energie ist knapp</translation>
    </message>
    <message>
        <source>there is more work than hours</source>
        <translation>es gibt mehr Arbeit als Stunden</translation>
    </message>
    <message>
        <source>recovery comes short</source>
        <translation>die Erholung kommt zu kurz</translation>
    </message>
    <message>
        <source>work does not move forward</source>
        <translation>die Arbeit kommt nicht voran</translation>
    </message>
    <message>
        <source>challenge is missing</source>
        <translation>es fehlt an Herausforderung</translation>
    </message>
    <message>
        <source>interest has faded</source>
        <translation>das Interesse ist verblasst</translation>
    </message>
    <message>
        <source>growth is blocked</source>
        <translation>die Entwicklung ist blockiert</translation>
    </message>
    <message>
        <source>goals have lost their pull</source>
        <translation>die Ziele haben ihre Zugkraft verloren</translation>
    </message>
    <message>
        <source>work and values pull apart</source>
        <translation>Arbeit und Werte ziehen auseinander</translation>
    </message>
    <message>
        <source>recognition is missing</source>
        <translation>es fehlt an Anerkennung</translation>
    </message>
    <message>
        <source>there is tension with a colleague</source>
        <translation>es gibt Spannungen im Team</translation>
    </message>
    <message>
        <source>you are on your own a lot</source>
        <translation>du bist viel für dich allein</translation>
    </message>
    <message>
        <source>a choice is waiting</source>
        <translation>eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>you took over a colleague’s work</source>
        <translation>du hast Arbeit von jemandem übernommen</translation>
    </message>
    <message>
        <source>a post went to someone else</source>
        <translation>eine Stelle ging an jemand anderen</translation>
    </message>
    <message>
        <source>things with your boss are tense</source>
        <translation>mit deiner Führungskraft ist es angespannt</translation>
    </message>
    <message>
        <source>people above you did not back you</source>
        <translation>die Ebene über dir stand nicht hinter dir</translation>
    </message>
    <message>
        <source>a project is off its plan</source>
        <translation>ein Projekt ist vom Plan abgekommen</translation>
    </message>
    <message>
        <source>a big goal is reached</source>
        <translation>ein großes Ziel ist erreicht</translation>
    </message>
    <message>
        <source>a decision is being put off</source>
        <translation>eine Entscheidung wird aufgeschoben</translation>
    </message>
    <message>
        <source>you were wronged at work</source>
        <translation>dir ist bei der Arbeit Unrecht geschehen</translation>
    </message>
    <message>
        <source>speaking up at work is not safe</source>
        <translation>offene Worte sind bei der Arbeit nicht sicher</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&apos;you took over a colleague’s work +1.5&apos;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>high effort while energy is low −%1</source>
        <translation>viel Aufwand bei wenig Energie −%1</translation>
    </message>
    <message>
        <source>None of your scores adds points to this.</source>
        <translation>Keiner deiner Werte gibt dafür Punkte.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A match: &apos;7.3 of 10&apos;.</extracomment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>These are about equal. Take the one you feel most like.</source>
        <translation>Diese sind etwa gleichauf. Nimm das, worauf du am meisten Lust hast.</translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation>Erholung kommt zuerst</translation>
    </message>
    <message>
        <source>Keep what is good</source>
        <translation>Bewahren, was gut ist</translation>
    </message>
    <message>
        <source>Your answers tell of little energy. New challenges would add load, so they wait; what refills you comes first.</source>
        <translation>Deine Antworten erzählen von wenig Energie. Neue Herausforderungen wären zusätzliche Last, darum warten sie; was dich auftankt, kommt zuerst.</translation>
    </message>
    <message>
        <source>Nothing needs changing just now. If you like, write down what goes well, so that it stays.</source>
        <translation>Gerade muss sich nichts ändern. Wenn du magst, schreib auf, was gut läuft, damit es bleibt.</translation>
    </message>
    <message>
        <source>All of it counts a quarter, as it did not help last time.</source>
        <translation>Das Ganze zählt zu einem Viertel, weil es beim letzten Mal nicht geholfen hat.</translation>
    </message>
    <message>
        <source>All of it counts half, as you finished it not long ago.</source>
        <translation>Das Ganze zählt zur Hälfte, weil du es vor Kurzem abgeschlossen hast.</translation>
    </message>
    <message>
        <source>things with a colleague are tense</source>
        <translation>mit jemandem im Team ist es angespannt</translation>
    </message>
    <message>
        <source>you are often alone at work</source>
        <translation>du bist bei der Arbeit oft allein</translation>
    </message>
    <message>
        <source>The rest gives %1.</source>
        <translation>Der Rest ergibt %1.</translation>
    </message>
    <message>
        <source>Unrut cannot tell from so few answers whether something weighs on you or not, so it suggests nothing. You can take the assessment again whenever you like.</source>
        <translation>Aus so wenigen Antworten kann Unrut nicht erkennen, ob dich etwas belastet oder nicht; deshalb schlägt es nichts vor. Du kannst die Einschätzung jederzeit wiederholen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and its share</comment>
        <extracomment>An area and its share of the ten points: &apos;Workload 4&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shares of the ten: %1.</source>
        <translation>Anteile an den zehn: %1.</translation>
    </message>
    <message>
        <source>Some of your answers weigh heavily. New challenges would add load, so they wait; rest, and somebody to talk to, come first.</source>
        <translation>Einige deiner Antworten wiegen schwer. Neue Herausforderungen wären zusätzliche Last, darum warten sie; Ruhe und jemand zum Reden kommen zuerst.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause such as &apos;growth is blocked&apos;. The first letter is made a capital.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 and %2 are clauses: &apos;growth is blocked&apos;, &apos;a post went to someone else&apos;.</extracomment>
        <translation>%1 und %2.</translation>
    </message>
</context>
<context>
    <name>TalkFiles</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>A calendar file holds the day and the time, for your calendar program. What else may go into it?</source>
        <translation>Eine Kalenderdatei enthält Tag und Uhrzeit für dein Kalenderprogramm. Was darf noch hinein?</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Where or how you meet</source>
        <translation>Wo oder wie ihr euch trefft</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Was du dir davon wünschst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Datei &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>Catching up</source>
        <translation>Wieder einmal reden</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Gespräch mit deiner Führungskraft</translation>
    </message>
    <message>
        <source>Your path, with your boss or HR</source>
        <translation>Dein Weg, mit Führungskraft oder Personalabteilung</translation>
    </message>
    <message>
        <source>Clearing a conflict</source>
        <translation>Einen Konflikt klären</translation>
    </message>
    <message>
        <source>Asking a mentor</source>
        <translation>Rat von Mentor oder Mentorin</translation>
    </message>
    <message>
        <source>Information talk</source>
        <translation>Auskunftsgespräch</translation>
    </message>
    <message>
        <source>Event or meeting</source>
        <translation>Veranstaltung oder Treffen</translation>
    </message>
    <message>
        <source>A coffee, a walk, a call: nothing has to come of it.</source>
        <translation>Ein Kaffee, ein Spaziergang, ein Anruf: Es muss nichts daraus werden.</translation>
    </message>
    <message>
        <source>Two or three facts, what they do to you, one thing you ask for, one you offer.</source>
        <translation>Zwei, drei Tatsachen, was sie mit dir machen, eine Bitte, ein Angebot.</translation>
    </message>
    <message>
        <source>Ask what it takes to get there, and by when you both look at it again.</source>
        <translation>Frag, was es dafür braucht und wann ihr beide wieder draufschaut.</translation>
    </message>
    <message>
        <source>What was said or done, what it did to you, and what you would like instead.</source>
        <translation>Was gesagt oder getan wurde, was es mit dir gemacht hat und was du dir stattdessen wünschst.</translation>
    </message>
    <message>
        <source>What is on your mind, what you have tried, and one question.</source>
        <translation>Was dich beschäftigt, was du versucht hast und eine Frage.</translation>
    </message>
    <message>
        <source>Somebody who does the work tells you how it really is. You ask, they talk.</source>
        <translation>Jemand, der die Arbeit macht, erzählt, wie sie wirklich ist. Du fragst, der andere redet.</translation>
    </message>
    <message>
        <source>Somewhere people of your field meet. One good talk is enough.</source>
        <translation>Wo sich Leute deines Fachs treffen. Ein gutes Gespräch genügt.</translation>
    </message>
    <message>
        <source>Where you would like to get</source>
        <translation>Wo du hinmöchtest</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Was du dir davon wünschst</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>Was geschah, in Tatsachen</translation>
    </message>
    <message>
        <source>What it does to you and the work</source>
        <translation>Was es mit dir und der Arbeit macht</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum du bittest</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Was du anbietest</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Was du geleistet hast</translation>
    </message>
    <message>
        <source>What you ask about the path</source>
        <translation>Was du zum Weg fragst</translation>
    </message>
    <message>
        <source>Your own part in it</source>
        <translation>Dein eigener Anteil</translation>
    </message>
    <message>
        <source>What you would like instead</source>
        <translation>Was du dir stattdessen wünschst</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Was du versucht hast</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Was du fragen willst</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>Wen du treffen möchtest</translation>
    </message>
    <message>
        <source>Who else to ask</source>
        <translation>Wen du noch fragen könntest</translation>
    </message>
    <message>
        <source>A role, a kind of work, a level: as plainly as you can.</source>
        <translation>Eine Rolle, eine Art Arbeit, eine Stufe: so schlicht wie möglich.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Ein Satz genügt.</translation>
    </message>
    <message>
        <source>What a camera would have seen: what, when, how often. No reading of it yet.</source>
        <translation>Was eine Kamera gesehen hätte: was, wann, wie oft. Noch keine Deutung.</translation>
    </message>
    <message>
        <source>On you, on the team, on the results.</source>
        <translation>Mit dir, dem Team, den Ergebnissen.</translation>
    </message>
    <message>
        <source>One thing, small enough to say yes to.</source>
        <translation>Eine Sache, klein genug, um Ja zu sagen.</translation>
    </message>
    <message>
        <source>What you give for it, or do yourself.</source>
        <translation>Was du dafür gibst oder selbst tust.</translation>
    </message>
    <message>
        <source>Three results at most, with a number where there is one.</source>
        <translation>Höchstens drei Ergebnisse, mit Zahl, wo es eine gibt.</translation>
    </message>
    <message>
        <source>How would you both know that you are ready? Who decides, and when?</source>
        <translation>Woran würdet ihr beide merken, dass du so weit bist? Wer entscheidet, und wann?</translation>
    </message>
    <message>
        <source>What you could have done otherwise; it opens the other’s ears.</source>
        <translation>Was du hättest anders machen können; das öffnet dem anderen die Ohren.</translation>
    </message>
    <message>
        <source>What should happen the next time, in one sentence.</source>
        <translation>Was beim nächsten Mal geschehen soll, in einem Satz.</translation>
    </message>
    <message>
        <source>So that you do not hear it again.</source>
        <translation>Damit du es nicht noch einmal hörst.</translation>
    </message>
    <message>
        <source>What does a Tuesday look like? What is hard? How did you get in?</source>
        <translation>Wie sieht ein Dienstag aus? Was ist schwer? Wie bist du hineingekommen?</translation>
    </message>
    <message>
        <source>One or two. Open ones: how, what, who.</source>
        <translation>Eine oder zwei. Offene: wie, was, wer.</translation>
    </message>
    <message>
        <source>A name leads to the next one.</source>
        <translation>Ein Name führt zum nächsten.</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Entlastung</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>andere Aufgaben</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>eine andere Stelle</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Weiterentwicklung</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>an outcome</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>something to come back to</source>
        <translation>etwas zum Zurückkommen</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>eine Standortbestimmung</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Schön, dass du da bist.</translation>
    </message>
    <message>
        <source>A day off.</source>
        <translation>Ein freier Tag.</translation>
    </message>
    <message>
        <source>Everything is where you left it. Begin wherever you like.</source>
        <translation>Alles ist, wo du es gelassen hast. Fang an, wo du magst.</translation>
    </message>
    <message>
        <source>Nothing is asked today.</source>
        <translation>Heute wird nichts gefragt.</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>Wie war das Gespräch mit %1?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>Zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Sein Tag ist da: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Auf das Gespräch mit %1 zurückkommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since the last assessment</source>
        <translation>
            <numerusform>Die letzte Standortbestimmung ist %Ln Woche her</numerusform>
            <numerusform>Die letzte Standortbestimmung ist %Ln Wochen her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked with %1</source>
        <translation>
            <numerusform>Vor %Ln Woche mit %1 gesprochen</numerusform>
            <numerusform>Vor %Ln Wochen mit %1 gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Du wolltest mit %1 reden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that wait</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A rough day.</source>
        <translation>Ein schwerer Tag.</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing reminds you until tomorrow.</source>
        <translation>Nichts ist fällig, und bis morgen erinnert dich nichts.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>Wartet auch noch</translation>
    </message>
    <message>
        <source>Go outside for ten minutes, without a destination.</source>
        <translation>Geh zehn Minuten nach draußen, ohne Ziel.</translation>
    </message>
    <message>
        <source>Make something warm to drink, and drink it away from the screen.</source>
        <translation>Mach dir etwas Warmes zu trinken und trink es fern vom Bildschirm.</translation>
    </message>
    <message>
        <source>Listen to music you like, with your eyes closed.</source>
        <translation>Hör Musik, die du magst, mit geschlossenen Augen.</translation>
    </message>
    <message>
        <source>Write to somebody who does you good. It need not be about work.</source>
        <translation>Schreib jemandem, der dir guttut. Es muss nicht um Arbeit gehen.</translation>
    </message>
    <message>
        <source>Lie down for ten minutes. Set an alarm, so that you need not watch the time.</source>
        <translation>Leg dich zehn Minuten hin. Stell einen Wecker, dann musst du nicht auf die Zeit achten.</translation>
    </message>
    <message>
        <source>Stretch slowly: neck, shoulders, back.</source>
        <translation>Dehn dich langsam: Nacken, Schultern, Rücken.</translation>
    </message>
    <message>
        <source>Write down what is heavy, and leave the page where it lies.</source>
        <translation>Schreib auf, was schwer ist, und lass das Blatt liegen, wo es liegt.</translation>
    </message>
    <message>
        <source>Eat something proper, or the next best thing there is.</source>
        <translation>Iss etwas Richtiges oder das Nächstbeste, was da ist.</translation>
    </message>
    <message>
        <source>Open a window and look at something far away.</source>
        <translation>Öffne ein Fenster und schau auf etwas in der Ferne.</translation>
    </message>
    <message>
        <source>Read a few pages of something that has nothing to do with work.</source>
        <translation>Lies ein paar Seiten von etwas, das mit Arbeit nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Take a shower or a bath, for no reason.</source>
        <translation>Dusch oder bade, einfach so.</translation>
    </message>
    <message>
        <source>Leave one thing for tomorrow, on purpose, and use the time for yourself.</source>
        <translation>Lass absichtlich eine Sache für morgen liegen und nimm die Zeit für dich.</translation>
    </message>
    <message>
        <source>the Friday page</source>
        <translation>die Freitagsseite</translation>
    </message>
    <message>
        <source>Yes, still the one</source>
        <translation>Ja, noch immer</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>Nein, ein anderer</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Evening %1 of %2</source>
        <translation>Abend %1 von %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept on %Ln days</source>
        <translation>
            <numerusform>An %Ln Tag geschafft</numerusform>
            <numerusform>An %Ln Tagen geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>Was du übst</translation>
    </message>
    <message>
        <source>The Friday page: five minutes for the week</source>
        <translation>Die Freitagsseite: fünf Minuten für die Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts</source>
        <comment>how often something was just started</comment>
        <translation>
            <numerusform>%Ln Anfang</numerusform>
            <numerusform>%Ln Anfänge</numerusform>
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
            <numerusform>An diesem Tag vor einem Jahr</numerusform>
            <numerusform>An diesem Tag vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Heute vor einem halben Jahr</translation>
    </message>
    <message>
        <source>A month ago today</source>
        <translation>Heute vor einem Monat</translation>
    </message>
    <message>
        <source>On this day, now and then</source>
        <translation>An diesem Tag, hin und wieder</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>an exploration</source>
        <translation>eine Erkundung</translation>
    </message>
    <message>
        <source>a venture</source>
        <translation>eine Unternehmung</translation>
    </message>
    <message>
        <source>something that does you good</source>
        <translation>etwas, das dir guttut</translation>
    </message>
    <message>
        <source>The time for this is over: %1</source>
        <translation>Die Zeit dafür ist um: %1</translation>
    </message>
    <message>
        <source>The day on which this was to prove itself has come: %1</source>
        <translation>Der Tag, an dem es sich zeigen sollte, ist da: %1</translation>
    </message>
    <message>
        <source>If it suits you today: %1</source>
        <translation>Wenn es dir heute passt: %1</translation>
    </message>
    <message>
        <source>One good thing, before %1</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Etwas Gutes, vor %1</translation>
    </message>
    <message>
        <source>One win, from %1 on</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Ein Erfolg, ab %1</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>an event must be a string</source>
        <translation>ein Ereignis muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>only items, events, importance and screen are known</source>
        <translation>bekannt sind nur items, events, importance und screen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>es ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>ein Name steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>a journal that Unrut exported is expected</source>
        <translation>erwartet wird ein Journal, das Unrut exportiert hat</translation>
    </message>
    <message>
        <source>%1: the number of a version is expected</source>
        <translation>%1: erwartet wird die Nummer einer Fassung</translation>
    </message>
    <message>
        <source>a word that Unrut knows is expected</source>
        <translation>erwartet wird ein Wort, das Unrut kennt</translation>
    </message>
    <message>
        <source>words that Unrut knows are expected, each once</source>
        <translation>erwartet werden Wörter, die Unrut kennt, jedes nur einmal</translation>
    </message>
    <message>
        <source>Unrut does not know %1 with this value</source>
        <translation>Unrut kennt %1 mit diesem Wert nicht</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>erwartet wird ein Text</translation>
    </message>
    <message>
        <source>a text without NUL and broken characters is expected</source>
        <translation>erwartet wird ein Text ohne NUL und kaputte Zeichen</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>erwartet wird ein Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>erwartet wird ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a day such as 2026-11-23 is expected</source>
        <translation>erwartet wird ein Tag wie 2026-11-23</translation>
    </message>
    <message>
        <source>a time such as 08:41 is expected</source>
        <translation>erwartet wird eine Uhrzeit wie 08:41</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-23T08:41:00.000Z is expected</source>
        <translation>erwartet wird ein Zeitpunkt wie 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>erwartet wird eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>an id of 36 lower-case characters is expected</source>
        <translation>erwartet wird eine Kennung aus 36 Zeichen in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>days such as 2026-11-23 are expected</source>
        <translation>erwartet werden Tage wie 2026-11-23</translation>
    </message>
    <message>
        <source>instants such as 2026-11-23T08:41:00.000Z are expected</source>
        <translation>erwartet werden Zeitpunkte wie 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>%1: Unrut does not know this</source>
        <translation>%1: das kennt Unrut nicht</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 has no end</source>
        <translation>das Anführungszeichen in Zeile %1 endet nicht</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>es gibt keine Spalte %1</translation>
    </message>
    <message>
        <source>which columns hold the day and the text is not clear</source>
        <translation>es ist nicht klar, in welchen Spalten der Tag und der Text stehen</translation>
    </message>
    <message>
        <source>days with slashes can be read in two ways; say which number comes first</source>
        <translation>Tage mit Schrägstrichen lassen sich auf zwei Arten lesen; sag, welche Zahl zuerst kommt</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a first row with the names of the columns is expected</source>
        <translation>erwartet wird eine erste Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>an instant such as %1 is expected</source>
        <translation>erwartet wird ein Zeitpunkt wie %1</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>These questions were written in English. The translation has not been tried with people yet.</source>
        <translation>Diese Fragen wurden auf Englisch geschrieben. Die Übersetzung ist noch nicht mit Menschen erprobt.</translation>
    </message>
</context>
<context>
    <name>TriedWords</name>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Was du versucht hast, und was folgte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways out tried, nothing readably better after them yet</source>
        <translation>
            <numerusform>%Ln Ausweg versucht, danach noch nichts lesbar besser</numerusform>
            <numerusform>%Ln Auswege versucht, danach noch nichts lesbar besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better score followed %1 of %Ln ways out tried</source>
        <extracomment>%1 is a number that is not larger than the other.</extracomment>
        <translation>
            <numerusform>Auf %1 von %Ln versuchten Ausweg folgte ein besserer Wert</numerusform>
            <numerusform>Auf %1 von %Ln versuchten Auswegen folgte ein besserer Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>one area each, before and after; a lower score weighs less · what follows need not come from it</source>
        <translation>je ein Bereich, davor und danach; ein niedrigerer Wert wiegt weniger · was folgt, muss nicht davon kommen</translation>
    </message>
    <message>
        <source>A way out that you put into Doing, or whose worksheet you fill in, stands here with what its area did.</source>
        <translation>Ein Ausweg, den du nach „In Arbeit“ legst oder dessen Blatt du ausfüllst, steht hier mit dem, was sein Bereich getan hat.</translation>
    </message>
    <message>
        <source>It takes an assessment before a way out and one after it to see what its area did.</source>
        <translation>Um zu sehen, was sein Bereich getan hat, braucht es eine Einschätzung vor einem Ausweg und eine danach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a way out, %2 an area: &apos;Find a mentor: growth&apos;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1. No assessment after it to compare yet.</source>
        <translation>%1. Noch keine Einschätzung danach zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1. No assessment before it to compare.</source>
        <translation>%1. Keine Einschätzung davor zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1. %2: %3 before, %4 after, %5.</source>
        <extracomment>%1 is a way out and its days, %2 an area, %3 and %4 scores, %5 a verdict.</extracomment>
        <translation>%1. %2: %3 davor, %4 danach, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lack an assessment before or after; the table has them.</source>
        <translation>
            <numerusform>Bei %Ln weiteren fehlt eine Einschätzung davor oder danach; er steht in der Tabelle.</numerusform>
            <numerusform>Bei %Ln weiteren fehlt eine Einschätzung davor oder danach; sie stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>grey: how far a score wobbles by itself</source>
        <translation>grau: wie weit ein Wert von selbst schwankt</translation>
    </message>
    <message>
        <source>No way out was tried in these days.</source>
        <translation>In diesen Tagen wurde kein Ausweg versucht.</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>record assessment</source>
        <translation>Einschätzung eintragen</translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation>Einschätzung eingetragen.</translation>
    </message>
    <message>
        <source>finish assessment</source>
        <translation>Einschätzung abschließen</translation>
    </message>
    <message>
        <source>Assessment finished.</source>
        <translation>Einschätzung abgeschlossen.</translation>
    </message>
    <message>
        <source>move assessment to the bin</source>
        <translation>Einschätzung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Assessment moved to the bin.</source>
        <translation>Einschätzung in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore assessment</source>
        <translation>Einschätzung zurückholen</translation>
    </message>
    <message>
        <source>Assessment restored.</source>
        <translation>Einschätzung zurückgeholt.</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <source>add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Goal added.</source>
        <translation>Ziel hinzugefügt.</translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Ziel geändert.</translation>
    </message>
    <message>
        <source>move goal</source>
        <translation>Ziel verschieben</translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation>Ziel verschoben.</translation>
    </message>
    <message>
        <source>move goal to the bin</source>
        <translation>Ziel in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Goal moved to the bin.</source>
        <translation>Ziel in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore goal</source>
        <translation>Ziel zurückholen</translation>
    </message>
    <message>
        <source>Goal restored.</source>
        <translation>Ziel zurückgeholt.</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation>Schritt hinzugefügt.</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>Schritt geändert.</translation>
    </message>
    <message>
        <source>tick step</source>
        <translation>Schritt abhaken</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Schritt getan.</translation>
    </message>
    <message>
        <source>untick step</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>Schritt wieder offen.</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation>Schritt verschoben.</translation>
    </message>
    <message>
        <source>remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>Schritt entfernt.</translation>
    </message>
    <message>
        <source>make focus</source>
        <translation>Zum Fokus machen</translation>
    </message>
    <message>
        <source>This is your focus now.</source>
        <translation>Das ist jetzt dein Fokus.</translation>
    </message>
    <message>
        <source>change limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <source>Limit changed.</source>
        <translation>Grenze geändert.</translation>
    </message>
    <message>
        <source>add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation>Eintrag hinzugefügt.</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Eintrag geändert.</translation>
    </message>
    <message>
        <source>move entry to the bin</source>
        <translation>Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Entry moved to the bin.</source>
        <translation>Eintrag in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore entry</source>
        <translation>Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Entry restored.</source>
        <translation>Eintrag zurückgeholt.</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>Tageseintrag</translation>
    </message>
    <message>
        <source>Check-in saved.</source>
        <translation>Tageseintrag gespeichert.</translation>
    </message>
    <message>
        <source>add minutes</source>
        <translation>Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Minutes added.</source>
        <translation>Minuten hinzugefügt.</translation>
    </message>
    <message>
        <source>review goal</source>
        <translation>Rückblick auf Ziel</translation>
    </message>
    <message>
        <source>Review saved.</source>
        <translation>Rückblick gespeichert.</translation>
    </message>
    <message>
        <source>note on assessment</source>
        <translation>Notiz zur Einschätzung</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>no second assessment</source>
        <translation>keine zweite Einschätzung</translation>
    </message>
    <message>
        <source>You will not be asked for a second assessment.</source>
        <translation>Nach einer zweiten wirst du nicht gefragt.</translation>
    </message>
    <message>
        <source>The card is closed. It stays in the Help menu.</source>
        <translation>Die Karte ist geschlossen. Im Menü Hilfe bleibt sie.</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>zurückblicken</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>throw away what you told</source>
        <translation>Erzähltes verwerfen</translation>
    </message>
    <message>
        <source>What you told is thrown away. Undo brings it back.</source>
        <translation>Was du erzählt hast, ist verworfen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>restore what you told</source>
        <translation>Erzähltes wiederherstellen</translation>
    </message>
    <message>
        <source>What you told is back.</source>
        <translation>Was du erzählt hast, ist wieder da.</translation>
    </message>
    <message>
        <source>open the way out</source>
        <translation>den Weg hinaus öffnen</translation>
    </message>
    <message>
        <source>This page is yours to keep.</source>
        <translation>Diese Seite gehört dir.</translation>
    </message>
    <message>
        <source>edit the way out</source>
        <translation>den Weg hinaus bearbeiten</translation>
    </message>
    <message>
        <source>Page saved.</source>
        <translation>Seite gespeichert.</translation>
    </message>
    <message>
        <source>throw the page away</source>
        <translation>Seite verwerfen</translation>
    </message>
    <message>
        <source>The page is thrown away. Undo brings it back.</source>
        <translation>Die Seite ist verworfen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>restore the page</source>
        <translation>Seite wiederherstellen</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>Die Seite ist wieder da.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Person hinzugefügt.</translation>
    </message>
    <message>
        <source>edit person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Person changed.</source>
        <translation>Person geändert.</translation>
    </message>
    <message>
        <source>move person to the bin</source>
        <translation>Person in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Person moved to the bin.</source>
        <translation>Person in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore person</source>
        <translation>Person wiederherstellen</translation>
    </message>
    <message>
        <source>Person restored.</source>
        <translation>Person wiederhergestellt.</translation>
    </message>
    <message>
        <source>plan talk</source>
        <translation>Gespräch planen</translation>
    </message>
    <message>
        <source>Talk planned.</source>
        <translation>Gespräch geplant.</translation>
    </message>
    <message>
        <source>note talk</source>
        <translation>Gespräch notieren</translation>
    </message>
    <message>
        <source>Talk noted.</source>
        <translation>Gespräch notiert.</translation>
    </message>
    <message>
        <source>edit talk</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>Talk changed.</source>
        <translation>Gespräch geändert.</translation>
    </message>
    <message>
        <source>move talk to the bin</source>
        <translation>Gespräch in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Talk moved to the bin.</source>
        <translation>Gespräch in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore talk</source>
        <translation>Gespräch wiederherstellen</translation>
    </message>
    <message>
        <source>Talk restored.</source>
        <translation>Gespräch wiederhergestellt.</translation>
    </message>
    <message>
        <source>make agreement a goal</source>
        <translation>Vereinbarung zum Ziel machen</translation>
    </message>
    <message>
        <source>The agreement is a goal now.</source>
        <translation>Die Vereinbarung ist jetzt ein Ziel.</translation>
    </message>
    <message>
        <source>move goals</source>
        <translation>Ziele verschieben</translation>
    </message>
    <message>
        <source>Goals moved.</source>
        <translation>Ziele verschoben.</translation>
    </message>
    <message>
        <source>finish goal</source>
        <translation>Ziel abschließen</translation>
    </message>
    <message>
        <source>Goal finished.</source>
        <translation>Ziel abgeschlossen.</translation>
    </message>
    <message>
        <source>archive goal</source>
        <translation>Ziel archivieren</translation>
    </message>
    <message>
        <source>Goal archived.</source>
        <translation>Ziel archiviert.</translation>
    </message>
    <message>
        <source>move goals to the bin</source>
        <translation>Ziele in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Goals moved to the bin.</source>
        <translation>Ziele in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Column renamed.</source>
        <translation>Spalte umbenannt.</translation>
    </message>
    <message>
        <source>close decision</source>
        <translation>Entscheidung abschließen</translation>
    </message>
    <message>
        <source>Decision closed.</source>
        <translation>Entscheidung abgeschlossen.</translation>
    </message>
    <message>
        <source>change stage</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>Stage changed.</source>
        <translation>Stand geändert.</translation>
    </message>
    <message>
        <source>keep the day</source>
        <translation>Tag eintragen</translation>
    </message>
    <message>
        <source>Kept for that day.</source>
        <translation>Für diesen Tag eingetragen.</translation>
    </message>
    <message>
        <source>take the day back</source>
        <translation>Tag austragen</translation>
    </message>
    <message>
        <source>Day taken back.</source>
        <translation>Tag ausgetragen.</translation>
    </message>
    <message>
        <source>put away safety card</source>
        <translation>Sicherheitskarte weglegen</translation>
    </message>
    <message>
        <source>fill in worksheet</source>
        <translation>Blatt ausfüllen</translation>
    </message>
    <message>
        <source>Worksheet saved.</source>
        <translation>Blatt gespeichert.</translation>
    </message>
    <message>
        <source>move worksheet to the bin</source>
        <translation>Blatt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Worksheet moved to the bin.</source>
        <translation>Blatt in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>restore worksheet</source>
        <translation>Blatt wiederherstellen</translation>
    </message>
    <message>
        <source>Worksheet restored.</source>
        <translation>Blatt wiederhergestellt.</translation>
    </message>
    <message>
        <source>finish worksheet</source>
        <translation>Blatt abschließen</translation>
    </message>
    <message>
        <source>Worksheet finished.</source>
        <translation>Blatt abgeschlossen.</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Renamed in every entry.</source>
        <translation>In jedem Eintrag umbenannt.</translation>
    </message>
    <message>
        <source>write Friday page</source>
        <translation>Freitagsseite schreiben</translation>
    </message>
    <message>
        <source>Friday page saved.</source>
        <translation>Freitagsseite gespeichert.</translation>
    </message>
    <message>
        <source>move Friday page to the bin</source>
        <translation>Freitagsseite in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Friday page moved to the bin.</source>
        <translation>Die Freitagsseite liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>restore Friday page</source>
        <translation>Freitagsseite wiederherstellen</translation>
    </message>
    <message>
        <source>Friday page restored.</source>
        <translation>Freitagsseite wiederhergestellt.</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Sie beginnt heute.</translation>
    </message>
    <message>
        <source>note practice</source>
        <translation>Übung notieren</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>keep practice</source>
        <translation>Übung behalten</translation>
    </message>
    <message>
        <source>Four more weeks.</source>
        <translation>Vier weitere Wochen.</translation>
    </message>
    <message>
        <source>end practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>The practice has ended.</source>
        <translation>Die Übung ist beendet.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Kind changed.</source>
        <translation>Art geändert.</translation>
    </message>
    <message>
        <source>finish goals</source>
        <translation>Ziele abschließen</translation>
    </message>
    <message>
        <source>Goals finished.</source>
        <translation>Ziele abgeschlossen.</translation>
    </message>
    <message>
        <source>archive goals</source>
        <translation>Ziele archivieren</translation>
    </message>
    <message>
        <source>Goals archived.</source>
        <translation>Ziele archiviert.</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Reihenfolge geändert.</translation>
    </message>
    <message>
        <source>set goal aside</source>
        <translation>Ziel beiseitelegen</translation>
    </message>
    <message>
        <source>Goal set aside.</source>
        <translation>Ziel beiseitegelegt.</translation>
    </message>
    <message>
        <source>take goal up again</source>
        <translation>Ziel wieder aufnehmen</translation>
    </message>
    <message>
        <source>Goal taken up again.</source>
        <translation>Ziel wieder aufgenommen.</translation>
    </message>
    <message>
        <source>take a line back</source>
        <translation>Zeile zurückholen</translation>
    </message>
    <message>
        <source>Line taken back.</source>
        <translation>Zeile zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>In English, newest first.</source>
        <translation>Auf Englisch, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>WorksheetDocument</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a column such as &apos;Result&apos;, %2 what stands there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Was ich erreicht habe</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Courses and learning</source>
        <translation>Kurse und Gelerntes</translation>
    </message>
</context>
<context>
    <name>WorksheetFiles</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>PDF-Dateien (*.pdf);;Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an option, its sum, the most it could be</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 and %2 of %3: too close for numbers to decide. What would tip it?</source>
        <translation>%1 und %2 von %3: zu knapp, als dass Zahlen entscheiden. Was gäbe den Ausschlag?</translation>
    </message>
    <message>
        <source>By your own weights %1 comes first, with %2 of %3. Does that feel right?</source>
        <translation>Nach deinen eigenen Gewichten steht %1 vorn, mit %2 von %3. Fühlt sich das richtig an?</translation>
    </message>
    <message>
        <source>That is %1 more than you have. Something has to be renegotiated.</source>
        <translation>Das sind %1 mehr, als du hast. Etwas muss neu verhandelt werden.</translation>
    </message>
    <message>
        <source>%1, largest: %2, %3</source>
        <extracomment>%1 is the name of a column such as &apos;Gap&apos;, %2 what a person wrote, %3 a number.</extracomment>
        <translation>%1, am größten: %2, %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Worksheet, finished on %1</source>
        <translation>Blatt, abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Worksheet, begun on %1</source>
        <translation>Blatt, begonnen am %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Open: %1 (%2 of %3)</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are numbers.</extracomment>
        <translation>Offen: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>The plan: if %1, then I %2.</source>
        <translation>Der Plan: wenn %1, dann %2.</translation>
    </message>
    <message>
        <source>A talk with %1 on %2.</source>
        <translation>Ein Gespräch mit %1 am %2.</translation>
    </message>
    <message>
        <source>A talk with %1, without a day yet.</source>
        <translation>Ein Gespräch mit %1, noch ohne Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in your log.</source>
        <translation>
            <numerusform>%Ln Zeile in deinem Tagebuch.</numerusform>
            <numerusform>%Ln Zeilen in deinem Tagebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>In ‘Looking back’: when it began, what changed and why.</source>
        <translation>Im ‚Rückblick‘: wann es anfing, was sich änderte und warum.</translation>
    </message>
    <message>
        <source>Most of them: %1. Could there be less of it?</source>
        <translation>Die meisten davon: %1. Ginge davon weniger?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cards, among the dreams.</source>
        <translation>
            <numerusform>%Ln weitere Karte, bei den Träumen.</numerusform>
            <numerusform>%Ln weitere Karten, bei den Träumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>aktualisiert am %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>nie aktualisiert</translation>
    </message>
    <message>
        <source>updated today</source>
        <translation>heute aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag aktualisiert</numerusform>
            <numerusform>vor %Ln Tagen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln weeks ago</source>
        <translation>
            <numerusform>vor %Ln Woche aktualisiert</numerusform>
            <numerusform>vor %Ln Wochen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln months ago</source>
        <translation>
            <numerusform>vor %Ln Monat aktualisiert</numerusform>
            <numerusform>vor %Ln Monaten aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr aktualisiert</numerusform>
            <numerusform>vor %Ln Jahren aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice for working days: %1.</source>
        <translation>Eine Übung für Arbeitstage: %1.</translation>
    </message>
    <message>
        <source>A practice for %1: %2.</source>
        <translation>Eine Übung für %1: %2.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>Es waren %1.</translation>
    </message>
    <message>
        <source>It was %1; now it is %2.</source>
        <translation>Es waren %1; jetzt sind es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities, each a card of its own.</source>
        <translation>
            <numerusform>%Ln Gelegenheit, mit eigener Karte.</numerusform>
            <numerusform>%Ln Gelegenheiten, jede mit eigener Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing holds %Ln cards at a time.</source>
        <translation>
            <numerusform>„In Arbeit“ fasst %Ln Karte auf einmal.</numerusform>
            <numerusform>„In Arbeit“ fasst %Ln Karten auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A talk every %Ln weeks.</source>
        <translation>
            <numerusform>Jede Woche ein Gespräch.</numerusform>
            <numerusform>Alle %Ln Wochen ein Gespräch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln lines to finish this (%1 so far)</source>
        <extracomment>%1 is how many are there.</extracomment>
        <translation>
            <numerusform>Mindestens %Ln Zeile, um das abzuschließen (bisher %1)</numerusform>
            <numerusform>Mindestens %Ln Zeilen, um das abzuschließen (bisher %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln to finish this (%1 so far)</source>
        <translation>
            <numerusform>Mindestens %Ln, um das abzuschließen (bisher %1)</numerusform>
            <numerusform>Mindestens %Ln, um das abzuschließen (bisher %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps, by %2.</source>
        <translation>
            <numerusform>Auf der Tafel: „%1“, mit %Ln Schritt, bis %2.</numerusform>
            <numerusform>Auf der Tafel: „%1“, mit %Ln Schritten, bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps.</source>
        <translation>
            <numerusform>Auf der Tafel: „%1“, mit %Ln Schritt.</numerusform>
            <numerusform>Auf der Tafel: „%1“, mit %Ln Schritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>What are you thankful for at work this week?</source>
        <translation>Wofür bist du diese Woche bei der Arbeit dankbar?</translation>
    </message>
    <message>
        <source>Three to five, as particular as you can, and new ones each time. They go into your log.</source>
        <translation>Drei bis fünf, so genau du kannst, und jedes Mal neue. Sie kommen in dein Tagebuch.</translation>
    </message>
    <message>
        <source>Noor stayed ten minutes longer to explain the figures</source>
        <translation>Noor ist zehn Minuten länger geblieben, um die Zahlen zu erklären</translation>
    </message>
    <message>
        <source>How did the best of them come about?</source>
        <translation>Wie kam es zum Besten davon?</translation>
    </message>
    <message>
        <source>Is there somebody to thank?</source>
        <translation>Gibt es jemanden, dem du danken möchtest?</translation>
    </message>
    <message>
        <source>write three lines before I go home</source>
        <translation>schreibe ich drei Zeilen, bevor ich nach Hause gehe</translation>
    </message>
    <message>
        <source>There are entries in each of four weeks.</source>
        <translation>In jeder von vier Wochen stehen Einträge.</translation>
    </message>
    <message>
        <source>You have decided whether to go on.</source>
        <translation>Du hast entschieden, ob du weitermachst.</translation>
    </message>
    <message>
        <source>What went forward</source>
        <translation>Was voranging</translation>
    </message>
    <message>
        <source>What went forward this week, however small?</source>
        <translation>Was ging diese Woche voran, und sei es noch so klein?</translation>
    </message>
    <message>
        <source>They go into your log as wins.</source>
        <translation>Sie kommen als Erfolge in dein Tagebuch.</translation>
    </message>
    <message>
        <source>the tests run again</source>
        <translation>die Tests laufen wieder</translation>
    </message>
    <message>
        <source>Which one was best, and what did you do for it?</source>
        <translation>Was war das Beste, und was hast du dafür getan?</translation>
    </message>
    <message>
        <source>With whom do you share it?</source>
        <translation>Mit wem teilst du es?</translation>
    </message>
    <message>
        <source>How do you mark a finished step?</source>
        <translation>Womit feierst du einen fertigen Schritt?</translation>
    </message>
    <message>
        <source>cake on the bench by the river</source>
        <translation>Kuchen auf der Bank am Fluss</translation>
    </message>
    <message>
        <source>write one line about what went forward</source>
        <translation>schreibe ich eine Zeile darüber, was voranging</translation>
    </message>
    <message>
        <source>Ten wins within two weeks.</source>
        <translation>Zehn Erfolge in zwei Wochen.</translation>
    </message>
    <message>
        <source>One of them was shared.</source>
        <translation>Einer davon wurde geteilt.</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>Was du hier hast</translation>
    </message>
    <message>
        <source>Which skills, projects and people has this job given you?</source>
        <translation>Welche Fähigkeiten, Projekte und Menschen hat dir diese Arbeit gegeben?</translation>
    </message>
    <message>
        <source>They go into your log, and come back to you on a hard day.</source>
        <translation>Sie kommen in dein Tagebuch und an einem schweren Tag zu dir zurück.</translation>
    </message>
    <message>
        <source>I can talk to a full room now</source>
        <translation>Ich kann jetzt vor einem vollen Saal sprechen</translation>
    </message>
    <message>
        <source>Which one would you miss most?</source>
        <translation>Was davon würde dir am meisten fehlen?</translation>
    </message>
    <message>
        <source>How do you get one hour more of it this week?</source>
        <translation>Wie bekommst du diese Woche eine Stunde mehr davon?</translation>
    </message>
    <message>
        <source>take that hour</source>
        <translation>nehme ich mir diese Stunde</translation>
    </message>
    <message>
        <source>Five things stand on the list.</source>
        <translation>Fünf Dinge stehen auf der Liste.</translation>
    </message>
    <message>
        <source>The planned hour took place.</source>
        <translation>Die geplante Stunde hat stattgefunden.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Which wins belong in it?</source>
        <translation>Welche Erfolge gehören hinein?</translation>
    </message>
    <message>
        <source>Write up the best of them</source>
        <translation>Schreib die besten davon aus</translation>
    </message>
    <message>
        <source>How it was, what you did, what came of it; with numbers where there are any.</source>
        <translation>Wie es war, was du getan hast, was daraus wurde; mit Zahlen, wo es welche gibt.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>CV and profile</source>
        <translation>Lebenslauf und Profil</translation>
    </message>
    <message>
        <source>What is up to date?</source>
        <translation>Was ist auf dem neuesten Stand?</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>the last two years, with numbers</source>
        <translation>die letzten zwei Jahre, mit Zahlen</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>die Fähigkeiten</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>wie man dich erreicht</translation>
    </message>
    <message>
        <source>When did you last update the profile?</source>
        <translation>Wann hast du das Profil zuletzt erneuert?</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Wer wird es lesen?</translation>
    </message>
    <message>
        <source>rewrite the last two years with numbers</source>
        <translation>schreibe ich die letzten zwei Jahre neu, mit Zahlen</translation>
    </message>
    <message>
        <source>Three achievements are written up.</source>
        <translation>Drei Leistungen sind ausgeschrieben.</translation>
    </message>
    <message>
        <source>The profile is up to date.</source>
        <translation>Das Profil ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>One person has read it.</source>
        <translation>Ein Mensch hat es gelesen.</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>Was du suchst</translation>
    </message>
    <message>
        <source>Five things that must be there</source>
        <translation>Fünf Dinge, die da sein müssen</translation>
    </message>
    <message>
        <source>people who say what they think</source>
        <translation>Leute, die sagen, was sie denken</translation>
    </message>
    <message>
        <source>Three things never again</source>
        <translation>Drei Dinge, die nie wieder sein sollen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Which roles are there?</source>
        <translation>Welche Stellen gibt es?</translation>
    </message>
    <message>
        <source>Musts it meets, 0 to 5</source>
        <translation>Erfüllt von den fünf, 0 bis 5</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Was als Nächstes</translation>
    </message>
    <message>
        <source>What will you ask people who hold such a role?</source>
        <translation>Was fragst du Leute, die so eine Stelle haben?</translation>
    </message>
    <message>
        <source>What does a bad week look like?</source>
        <translation>Wie sieht eine schlechte Woche aus?</translation>
    </message>
    <message>
        <source>Whom do you ask first?</source>
        <translation>Wen fragst du zuerst?</translation>
    </message>
    <message>
        <source>write to ask for twenty minutes</source>
        <translation>bitte ich schriftlich um zwanzig Minuten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What did you learn from each talk?</source>
        <translation>Was hast du aus jedem Gespräch gelernt?</translation>
    </message>
    <message>
        <source>Go on, or not?</source>
        <translation>Weiter oder nicht?</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>A go or a no-go is noted.</source>
        <translation>Ein Ja oder Nein ist notiert.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>habe ich</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>noch zu lernen</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>Which skills does the new work need?</source>
        <translation>Welche Fähigkeiten braucht die neue Arbeit?</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Wo ich stehe</translation>
    </message>
    <message>
        <source>Paths side by side</source>
        <translation>Wege nebeneinander</translation>
    </message>
    <message>
        <source>Which paths do you compare, and what matters to you?</source>
        <translation>Welche Wege vergleichst du, und was zählt für dich?</translation>
    </message>
    <message>
        <source>Weigh what matters from 1 to 5, then give every path its marks from 1 to 5. Staying is a path, too.</source>
        <translation>Gewichte von 1 bis 5, was zählt, dann gib jedem Weg seine Noten von 1 bis 5. Bleiben ist auch ein Weg.</translation>
    </message>
    <message>
        <source>What do you fear, and what would you do then?</source>
        <translation>Was fürchtest du, und was würdest du dann tun?</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Furcht</translation>
    </message>
    <message>
        <source>What I would do</source>
        <translation>Was ich täte</translation>
    </message>
    <message>
        <source>A cheap test</source>
        <translation>Ein billiger Versuch</translation>
    </message>
    <message>
        <source>Which direction do you test?</source>
        <translation>Welche Richtung probierst du?</translation>
    </message>
    <message>
        <source>What would have to happen for you to go on?</source>
        <translation>Was müsste geschehen, damit du weitergehst?</translation>
    </message>
    <message>
        <source>two people pay for a first day of advice</source>
        <translation>zwei Leute zahlen für einen ersten Tag Beratung</translation>
    </message>
    <message>
        <source>How do you test it: a weekend, a course, a first customer?</source>
        <translation>Wie probierst du es: ein Wochenende, ein Kurs, ein erster Kunde?</translation>
    </message>
    <message>
        <source>How many months could you live without this income?</source>
        <translation>Wie viele Monate könntest du ohne dieses Einkommen leben?</translation>
    </message>
    <message>
        <source>Who knows that field, or advises people about careers?</source>
        <translation>Wer kennt das Gebiet oder berät Leute über Berufe?</translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation>Was fragst du?</translation>
    </message>
    <message>
        <source>book the weekend</source>
        <translation>buche ich das Wochenende</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Was tust du jetzt?</translation>
    </message>
    <message>
        <source>go</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Because ...</source>
        <translation>Weil ...</translation>
    </message>
    <message>
        <source>One small test is done.</source>
        <translation>Ein kleiner Versuch ist gemacht.</translation>
    </message>
    <message>
        <source>Go, wait or no is written down.</source>
        <translation>Gehen, warten oder nein steht da.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>If ...</source>
        <translation>Wenn ...</translation>
    </message>
    <message>
        <source>A moment that will come by itself: a day, a time, a place.</source>
        <translation>Ein Moment, der von selbst kommt: ein Tag, eine Zeit, ein Ort.</translation>
    </message>
    <message>
        <source>it is Tuesday, half past eight, and I sit down at my desk</source>
        <translation>es Dienstag halb neun ist und ich mich an den Schreibtisch setze</translation>
    </message>
    <message>
        <source>... then I ...</source>
        <translation>... dann ...</translation>
    </message>
    <message>
        <source>do the first step before I open my mail</source>
        <translation>mache ich den ersten Schritt, bevor ich in die Mails sehe</translation>
    </message>
    <message>
        <source>By which day is it to be done?</source>
        <translation>Bis zu welchem Tag soll es getan sein?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The decision I am avoiding is ...</source>
        <translation>Die Entscheidung, der ich ausweiche, ist ...</translation>
    </message>
    <message>
        <source>whether to stay in this team</source>
        <translation>ob ich in diesem Team bleibe</translation>
    </message>
    <message>
        <source>How heavy is it, 0 to 10?</source>
        <translation>Wie schwer ist sie, 0 bis 10?</translation>
    </message>
    <message>
        <source>What does a month of waiting cost you?</source>
        <translation>Was kostet dich ein Monat Warten?</translation>
    </message>
    <message>
        <source>What do you fear from choosing?</source>
        <translation>Was fürchtest du an der Wahl?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>What are the options, and what matters to you?</source>
        <translation>Welche Möglichkeiten gibt es, und was zählt für dich?</translation>
    </message>
    <message>
        <source>‘Stay as it is’ is an option, too. Weigh what matters from 1 to 5, then give every option its marks from 1 to 5.</source>
        <translation>‚Bleiben, wie es ist‘ ist auch eine Möglichkeit. Gewichte von 1 bis 5, was zählt, dann gib jeder Möglichkeit ihre Noten von 1 bis 5.</translation>
    </message>
    <message>
        <source>One plus and one minus of each</source>
        <translation>Je ein Plus und ein Minus</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>A friend in your place</source>
        <translation>Ein Freund an deiner Stelle</translation>
    </message>
    <message>
        <source>What would you tell a friend in your place?</source>
        <translation>Was würdest du einem Freund an deiner Stelle sagen?</translation>
    </message>
    <message>
        <source>Where do you lean?</source>
        <translation>Wohin neigst du?</translation>
    </message>
    <message>
        <source>Who will hear from you by when you decide?</source>
        <translation>Wer hört von dir, bis wann du entscheidest?</translation>
    </message>
    <message>
        <source>What is the smallest step that can be taken back?</source>
        <translation>Was ist der kleinste Schritt, der sich zurücknehmen lässt?</translation>
    </message>
    <message>
        <source>Ask for a week on loan to the other team</source>
        <translation>Um eine Woche zum Schnuppern im anderen Team bitten</translation>
    </message>
    <message>
        <source>How heavy is it now, 0 to 10?</source>
        <translation>Wie schwer ist sie jetzt, 0 bis 10?</translation>
    </message>
    <message>
        <source>ask for a week on loan</source>
        <translation>bitte ich um eine Woche zum Schnuppern</translation>
    </message>
    <message>
        <source>The decision has a day.</source>
        <translation>Die Entscheidung hat einen Tag.</translation>
    </message>
    <message>
        <source>It has a first step.</source>
        <translation>Sie hat einen ersten Schritt.</translation>
    </message>
    <message>
        <source>That first step is done.</source>
        <translation>Dieser erste Schritt ist getan.</translation>
    </message>
    <message>
        <source>Two fixed points</source>
        <translation>Zwei feste Punkte</translation>
    </message>
    <message>
        <source>Which two things will you keep this week, whatever comes?</source>
        <translation>Welche zwei Dinge hältst du diese Woche ein, was auch kommt?</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>um elf im Bett</translation>
    </message>
    <message>
        <source>On how many days a week?</source>
        <translation>An wie vielen Tagen in der Woche?</translation>
    </message>
    <message>
        <source>Five is plenty. A day without costs nothing.</source>
        <translation>Fünf sind reichlich. Ein Tag ohne kostet nichts.</translation>
    </message>
    <message>
        <source>When are your two short breaks in a working day?</source>
        <translation>Wann sind deine zwei kurzen Pausen an einem Arbeitstag?</translation>
    </message>
    <message>
        <source>at half past ten, once round the block</source>
        <translation>um halb elf, einmal um den Block</translation>
    </message>
    <message>
        <source>Free time and joy</source>
        <translation>Freie Zeit und Freude</translation>
    </message>
    <message>
        <source>When is your next free day or half-day?</source>
        <translation>Wann ist dein nächster freier Tag oder halber Tag?</translation>
    </message>
    <message>
        <source>One thing that gives you joy this week, and when</source>
        <translation>Eine Sache, die dir diese Woche Freude macht, und wann</translation>
    </message>
    <message>
        <source>Are you still tired after resting, for weeks now?</source>
        <translation>Bist du trotz Ruhe müde, seit Wochen schon?</translation>
    </message>
    <message>
        <source>When will you call a doctor?</source>
        <translation>Wann rufst du bei der Ärztin oder beim Arzt an?</translation>
    </message>
    <message>
        <source>Tiredness that rest does not lift belongs in front of a doctor, not in a program.</source>
        <translation>Müdigkeit, die vom Ruhen nicht weggeht, gehört in eine Praxis und nicht in ein Programm.</translation>
    </message>
    <message>
        <source>put the phone in the kitchen and go to bed</source>
        <translation>lege ich das Telefon in die Küche und gehe ins Bett</translation>
    </message>
    <message>
        <source>Two fixed points are chosen.</source>
        <translation>Zwei feste Punkte sind gewählt.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>neu verhandeln</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>abgeben</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>fallen lassen</translation>
    </message>
    <message>
        <source>What fills the week</source>
        <translation>Was die Woche füllt</translation>
    </message>
    <message>
        <source>How many hours a week are yours to give to work?</source>
        <translation>Wie viele Stunden in der Woche kannst du der Arbeit geben?</translation>
    </message>
    <message>
        <source>What fills them?</source>
        <translation>Womit sind sie gefüllt?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden in der Woche</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>The end of the day</source>
        <translation>Das Ende des Tages</translation>
    </message>
    <message>
        <source>When does work end, on four days a week?</source>
        <translation>Wann ist an vier Tagen der Woche Schluss?</translation>
    </message>
    <message>
        <source>half past five, Monday to Thursday</source>
        <translation>halb sechs, Montag bis Donnerstag</translation>
    </message>
    <message>
        <source>How do you shut down?</source>
        <translation>Wie machst du Schluss?</translation>
    </message>
    <message>
        <source>write down the first task for tomorrow, close everything, say ‘done’</source>
        <translation>die erste Aufgabe für morgen aufschreiben, alles schließen, ‚fertig‘ sagen</translation>
    </message>
    <message>
        <source>Where do work messages go after that time?</source>
        <translation>Wohin gehen Nachrichten von der Arbeit nach dieser Zeit?</translation>
    </message>
    <message>
        <source>Which two people need to know?</source>
        <translation>Welche zwei Menschen müssen das wissen?</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Neu verhandeln</translation>
    </message>
    <message>
        <source>With whom can you renegotiate what is too much?</source>
        <translation>Mit wem kannst du neu verhandeln, was zu viel ist?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Worum bittest du?</translation>
    </message>
    <message>
        <source>Move the monthly report to another team until June</source>
        <translation>Den Monatsbericht bis Juni an ein anderes Team geben</translation>
    </message>
    <message>
        <source>What do you offer for it?</source>
        <translation>Was bietest du dafür?</translation>
    </message>
    <message>
        <source>write tomorrow’s first task and close the lid</source>
        <translation>schreibe ich die erste Aufgabe für morgen auf und klappe den Deckel zu</translation>
    </message>
    <message>
        <source>The end of work has a time.</source>
        <translation>Der Feierabend hat eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Ten workdays ended at that time, within a quarter of an hour.</source>
        <translation>Zehn Arbeitstage endeten zu dieser Zeit, auf eine Viertelstunde genau.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parken</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles, was offen ist</translation>
    </message>
    <message>
        <source>What is open, and what becomes of it?</source>
        <translation>Was ist offen, und was wird daraus?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Which one would ease things most if it were done?</source>
        <translation>Was würde am meisten erleichtern, wenn es getan wäre?</translation>
    </message>
    <message>
        <source>How many do you work on at a time?</source>
        <translation>An wie vielen Dingen arbeitest du zugleich?</translation>
    </message>
    <message>
        <source>Who waits for the rest, and what will you tell them?</source>
        <translation>Wer wartet auf den Rest, und was sagst du ihnen?</translation>
    </message>
    <message>
        <source>Priya: the figures come in the second week of May</source>
        <translation>Priya: die Zahlen kommen in der zweiten Maiwoche</translation>
    </message>
    <message>
        <source>What are its next steps?</source>
        <translation>Was sind seine nächsten Schritte?</translation>
    </message>
    <message>
        <source>work on this one thing for half an hour, and on nothing else</source>
        <translation>arbeite ich eine halbe Stunde an dieser einen Sache und an keiner anderen</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>Die Grenze ist gesetzt.</translation>
    </message>
    <message>
        <source>Two weeks stayed inside it.</source>
        <translation>Zwei Wochen blieben darin.</translation>
    </message>
    <message>
        <source>One thing is finished.</source>
        <translation>Eine Sache ist fertig.</translation>
    </message>
    <message>
        <source>The task you dodge</source>
        <translation>Die Aufgabe, der du ausweichst</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Welche Aufgabe ist es?</translation>
    </message>
    <message>
        <source>the draft for the budget</source>
        <translation>der Entwurf für das Budget</translation>
    </message>
    <message>
        <source>What are its first ten minutes?</source>
        <translation>Was sind ihre ersten zehn Minuten?</translation>
    </message>
    <message>
        <source>So small that there is nothing to be afraid of.</source>
        <translation>So klein, dass nichts daran zu fürchten ist.</translation>
    </message>
    <message>
        <source>open the file and write the three headings</source>
        <translation>die Datei öffnen und die drei Überschriften schreiben</translation>
    </message>
    <message>
        <source>What usually pulls you away?</source>
        <translation>Was zieht dich gewöhnlich davon weg?</translation>
    </message>
    <message>
        <source>open the file and start the ten minutes</source>
        <translation>öffne ich die Datei und starte die zehn Minuten</translation>
    </message>
    <message>
        <source>Ten small things</source>
        <translation>Zehn kleine Dinge</translation>
    </message>
    <message>
        <source>Which small things do you put off, and which ideas do you hold back?</source>
        <translation>Welche kleinen Dinge schiebst du auf, und welche Ideen hältst du zurück?</translation>
    </message>
    <message>
        <source>Ten are a good number. Each morning one of them, before noon.</source>
        <translation>Zehn sind eine gute Zahl. Jeden Morgen eines davon, vor Mittag.</translation>
    </message>
    <message>
        <source>answer Priya’s question from last week</source>
        <translation>Priyas Frage von letzter Woche beantworten</translation>
    </message>
    <message>
        <source>How sure of yourself are you at work, 0 to 10?</source>
        <translation>Wie sicher fühlst du dich bei der Arbeit, 0 bis 10?</translation>
    </message>
    <message>
        <source>A new worksheet in two weeks shows whether that has changed.</source>
        <translation>Ein neues Blatt in zwei Wochen zeigt, ob sich das geändert hat.</translation>
    </message>
    <message>
        <source>choose one of the ten and do it before noon</source>
        <translation>wähle ich eines der zehn und tue es vor Mittag</translation>
    </message>
    <message>
        <source>The list stands there.</source>
        <translation>Die Liste steht da.</translation>
    </message>
    <message>
        <source>What may they say, and what will you answer?</source>
        <translation>Was sagen sie vielleicht, und was antwortest du?</translation>
    </message>
    <message>
        <source>Say your answers aloud once; it makes the real ones easier.</source>
        <translation>Sprich deine Antworten einmal laut; dann fallen die echten leichter.</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Ich antworte</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Your concern in one sentence, without blame</source>
        <translation>Dein Anliegen in einem Satz, ohne Vorwurf</translation>
    </message>
    <message>
        <source>Since April I have had two jobs, and neither is done well.</source>
        <translation>Seit April habe ich zwei Aufgabengebiete, und keines mache ich gut.</translation>
    </message>
    <message>
        <source>Two facts: hours, tasks, days</source>
        <translation>Zwei Tatsachen: Stunden, Aufgaben, Tage</translation>
    </message>
    <message>
        <source>46, 49 and 51 hours in the past three weeks</source>
        <translation>46, 49 und 51 Stunden in den letzten drei Wochen</translation>
    </message>
    <message>
        <source>What does it do to your work, and to you?</source>
        <translation>Was macht es mit deiner Arbeit und mit dir?</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum du bittest</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>less to do</source>
        <translation>weniger zu tun</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>andere Aufgaben</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>eine andere Stelle</translation>
    </message>
    <message>
        <source>room to learn and grow</source>
        <translation>Raum zum Lernen und Wachsen</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Your one request, so that it can be answered with yes or no</source>
        <translation>Deine eine Bitte, so dass man mit Ja oder Nein antworten kann</translation>
    </message>
    <message>
        <source>Take the monthly report off my list until September.</source>
        <translation>Den Monatsbericht bis September von meiner Liste nehmen.</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>Was bietest du an?</translation>
    </message>
    <message>
        <source>I hand it over in two sessions and answer questions for a month.</source>
        <translation>Ich übergebe ihn an zwei Nachmittagen und beantworte einen Monat lang Fragen.</translation>
    </message>
    <message>
        <source>With whom and when</source>
        <translation>Mit wem und wann</translation>
    </message>
    <message>
        <source>Who can change it?</source>
        <translation>Wer kann es ändern?</translation>
    </message>
    <message>
        <source>On which day will you talk?</source>
        <translation>An welchem Tag sprecht ihr?</translation>
    </message>
    <message>
        <source>ask for 30 minutes and send the topic ahead</source>
        <translation>bitte ich um 30 Minuten und schicke das Thema vorab</translation>
    </message>
    <message>
        <source>What will you do if the answer is no?</source>
        <translation>Was tust du, wenn die Antwort nein ist?</translation>
    </message>
    <message>
        <source>The talk took place.</source>
        <translation>Das Gespräch hat stattgefunden.</translation>
    </message>
    <message>
        <source>What was agreed, or a clear no, is written down with a day to come back to it.</source>
        <translation>Was vereinbart wurde, oder ein klares Nein, steht da, mit einem Tag, um darauf zurückzukommen.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Was du geleistet hast</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Wohin willst du?</translation>
    </message>
    <message>
        <source>to lead the next pilot</source>
        <translation>das nächste Pilotprojekt leiten</translation>
    </message>
    <message>
        <source>Wins from your log that show it</source>
        <translation>Erfolge aus deinem Tagebuch, die es zeigen</translation>
    </message>
    <message>
        <source>Three results from the past year</source>
        <translation>Drei Ergebnisse aus dem letzten Jahr</translation>
    </message>
    <message>
        <source>cut the wait at the help desk from nine days to three</source>
        <translation>die Wartezeit am Helpdesk von neun Tagen auf drei gesenkt</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was du fragst</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was willst du wissen?</translation>
    </message>
    <message>
        <source>What was missing, what would show it, by when, and who decides.</source>
        <translation>Was gefehlt hat, was es zeigen würde, bis wann, und wer entscheidet.</translation>
    </message>
    <message>
        <source>What would you have to see to say yes next time?</source>
        <translation>Was müsste zu sehen sein, um nächstes Mal ja zu sagen?</translation>
    </message>
    <message>
        <source>Whom will you ask: your boss, or HR?</source>
        <translation>Wen fragst du: deine Führungskraft oder die Personalabteilung?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>ask for a talk about my path</source>
        <translation>bitte ich um ein Gespräch über meinen Weg</translation>
    </message>
    <message>
        <source>At most three things that will decide it</source>
        <translation>Höchstens drei Dinge, die den Ausschlag geben</translation>
    </message>
    <message>
        <source>Fill this in after the talk, and finish the worksheet again: each becomes a step.</source>
        <translation>Füll das nach dem Gespräch aus und schließ das Blatt noch einmal ab: jedes wird ein Schritt.</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Was da sein muss</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Wer urteilt</translation>
    </message>
    <message>
        <source>One thing that will decide it is written down, with a day and who judges.</source>
        <translation>Eine Sache, die den Ausschlag gibt, steht da, mit einem Tag und wer urteilt.</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Deine Seite</translation>
    </message>
    <message>
        <source>What happened? Only what could be seen or heard</source>
        <translation>Was ist geschehen? Nur was zu sehen oder zu hören war</translation>
    </message>
    <message>
        <source>On the 12th you changed my slides and I heard of it in the meeting.</source>
        <translation>Am 12. hast du meine Folien geändert, und ich habe es in der Sitzung erfahren.</translation>
    </message>
    <message>
        <source>What did it do to you?</source>
        <translation>Was hat es mit dir gemacht?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchst du?</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>Tell the same from the other side, as fairly as you can</source>
        <translation>Erzähl dasselbe von der anderen Seite, so fair du kannst</translation>
    </message>
    <message>
        <source>What is your own part in it?</source>
        <translation>Was ist dein eigener Anteil daran?</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation>Was hast du schon versucht?</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>Is it safe to speak with them alone?</source>
        <translation>Ist es sicher, allein mit der Person zu sprechen?</translation>
    </message>
    <message>
        <source>Who could sit with you as a third?</source>
        <translation>Wer könnte als Dritter dabeisitzen?</translation>
    </message>
    <message>
        <source>What hurts or threatens you is not yours to talk away. A third person comes first.</source>
        <translation>Was dich verletzt oder bedroht, musst du nicht wegreden. Ein dritter Mensch kommt zuerst.</translation>
    </message>
    <message>
        <source>One proposal for the way forward</source>
        <translation>Ein Vorschlag, wie es weitergeht</translation>
    </message>
    <message>
        <source>We tell each other of changes before a meeting.</source>
        <translation>Wir sagen einander vor einer Sitzung, was wir geändert haben.</translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation>Mit wem ist es?</translation>
    </message>
    <message>
        <source>On which day, and in a neutral place?</source>
        <translation>An welchem Tag, und an einem neutralen Ort?</translation>
    </message>
    <message>
        <source>ask for twenty minutes over coffee</source>
        <translation>bitte ich um zwanzig Minuten bei einem Kaffee</translation>
    </message>
    <message>
        <source>The talk took place, or somebody helped you both.</source>
        <translation>Das Gespräch hat stattgefunden, oder jemand hat euch beiden geholfen.</translation>
    </message>
    <message>
        <source>One agreement is noted.</source>
        <translation>Eine Vereinbarung ist notiert.</translation>
    </message>
    <message>
        <source>Whom and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Who is not part of it and wishes you well?</source>
        <translation>Wer gehört nicht dazu und meint es gut mit dir?</translation>
    </message>
    <message>
        <source>What do you want from them?</source>
        <translation>Was möchtest du von dieser Person?</translation>
    </message>
    <message>
        <source>an ear, no advice</source>
        <translation>ein offenes Ohr, keinen Rat</translation>
    </message>
    <message>
        <source>their advice</source>
        <translation>ihren Rat</translation>
    </message>
    <message>
        <source>What will you tell, in three sentences?</source>
        <translation>Was erzählst du, in drei Sätzen?</translation>
    </message>
    <message>
        <source>I have not slept well for weeks. It is the work. I would like to say it aloud once.</source>
        <translation>Ich schlafe seit Wochen schlecht. Es ist die Arbeit. Ich möchte es einmal laut sagen.</translation>
    </message>
    <message>
        <source>On which day this week?</source>
        <translation>An welchem Tag diese Woche?</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Die Einladung</translation>
    </message>
    <message>
        <source>write: have you got half an hour for me this week?</source>
        <translation>schreibe ich: hast du diese Woche eine halbe Stunde für mich?</translation>
    </message>
    <message>
        <source>What do you see differently now?</source>
        <translation>Was siehst du jetzt anders?</translation>
    </message>
    <message>
        <source>One line is enough.</source>
        <translation>Eine Zeile reicht.</translation>
    </message>
    <message>
        <source>One honest talk took place.</source>
        <translation>Ein ehrliches Gespräch hat stattgefunden.</translation>
    </message>
    <message>
        <source>One insight is noted.</source>
        <translation>Eine Einsicht ist notiert.</translation>
    </message>
    <message>
        <source>What you want help with</source>
        <translation>Wobei du Hilfe willst</translation>
    </message>
    <message>
        <source>What do you want help with, in two sentences?</source>
        <translation>Wobei willst du Hilfe, in zwei Sätzen?</translation>
    </message>
    <message>
        <source>I want to move from building to leading. I do not know what to let go of first.</source>
        <translation>Ich möchte vom Bauen zum Leiten. Ich weiß nicht, was ich zuerst loslassen soll.</translation>
    </message>
    <message>
        <source>Five people who have been where you want to go, inside and outside</source>
        <translation>Fünf Menschen, die schon dort waren, wo du hinwillst, drinnen und draußen</translation>
    </message>
    <message>
        <source>Whom will you ask first?</source>
        <translation>Wen fragst du zuerst?</translation>
    </message>
    <message>
        <source>What will you ask in half an hour?</source>
        <translation>Was fragst du in einer halben Stunde?</translation>
    </message>
    <message>
        <source>What would you do in my first hundred days?</source>
        <translation>Was würdest du in meinen ersten hundert Tagen tun?</translation>
    </message>
    <message>
        <source>On which day would you like to talk?</source>
        <translation>An welchem Tag möchtest du sprechen?</translation>
    </message>
    <message>
        <source>write to ask for 30 minutes, once</source>
        <translation>bitte ich schriftlich um 30 Minuten, einmal</translation>
    </message>
    <message>
        <source>If it goes well: every how many weeks?</source>
        <translation>Wenn es gut läuft: alle wie viele Wochen?</translation>
    </message>
    <message>
        <source>Two talks were held and noted.</source>
        <translation>Zwei Gespräche sind geführt und notiert.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Three colleagues you like or are curious about</source>
        <translation>Drei Kolleginnen oder Kollegen, die du magst oder auf die du neugierig bist</translation>
    </message>
    <message>
        <source>Whom do you invite this week?</source>
        <translation>Wen lädst du diese Woche ein?</translation>
    </message>
    <message>
        <source>To what?</source>
        <translation>Wozu?</translation>
    </message>
    <message>
        <source>coffee or tea</source>
        <translation>Kaffee oder Tee</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>a walk</source>
        <translation>ein Spaziergang</translation>
    </message>
    <message>
        <source>a call, for those far away</source>
        <translation>ein Anruf, für die in der Ferne</translation>
    </message>
    <message>
        <source>What would you like to know about them, beside work?</source>
        <translation>Was möchtest du von der Person wissen, außer Arbeit?</translation>
    </message>
    <message>
        <source>walk over and ask: coffee at three?</source>
        <translation>gehe ich hinüber und frage: Kaffee um drei?</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Zwei gemeinsame Pausen in drei Wochen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which events, associations or groups are there?</source>
        <translation>Welche Veranstaltungen, Verbände oder Gruppen gibt es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Draws me, 0 to 10</source>
        <translation>Zieht mich an, 0 bis 10</translation>
    </message>
    <message>
        <source>Which one do you choose?</source>
        <translation>Was davon wählst du?</translation>
    </message>
    <message>
        <source>It is listed among your people as a community.</source>
        <translation>Es steht als Gemeinschaft bei deinen Leuten.</translation>
    </message>
    <message>
        <source>On which day do you go, or write there?</source>
        <translation>An welchem Tag gehst du hin oder schreibst dorthin?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>Who are you, in two sentences?</source>
        <translation>Wer bist du, in zwei Sätzen?</translation>
    </message>
    <message>
        <source>What will you ask two people?</source>
        <translation>Was fragst du zwei Leute?</translation>
    </message>
    <message>
        <source>What excites you in your work right now?</source>
        <translation>Was begeistert dich gerade an deiner Arbeit?</translation>
    </message>
    <message>
        <source>register, or post my introduction</source>
        <translation>melde ich mich an oder stelle mich in der Gruppe vor</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>Wen hast du kennengelernt?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>How I followed up</source>
        <translation>Wie ich nachgefasst habe</translation>
    </message>
    <message>
        <source>Two new contacts are noted.</source>
        <translation>Zwei neue Kontakte sind notiert.</translation>
    </message>
    <message>
        <source>What drains and what gives</source>
        <translation>Was Kraft nimmt und was Kraft gibt</translation>
    </message>
    <message>
        <source>What do you do in a week?</source>
        <translation>Was tust du in einer Woche?</translation>
    </message>
    <message>
        <source>Energy from -2, it drains me, to 2, it gives me energy.</source>
        <translation>Kraft von -2, es zehrt an mir, bis 2, es gibt mir Kraft.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Hours that drain</source>
        <translation>Stunden, die zehren</translation>
    </message>
    <message>
        <source>Hours that give</source>
        <translation>Stunden, die geben</translation>
    </message>
    <message>
        <source>Three changes</source>
        <translation>Drei Änderungen</translation>
    </message>
    <message>
        <source>What would you do more of?</source>
        <translation>Wovon möchtest du mehr?</translation>
    </message>
    <message>
        <source>What less?</source>
        <translation>Wovon weniger?</translation>
    </message>
    <message>
        <source>What in another way?</source>
        <translation>Was auf andere Art?</translation>
    </message>
    <message>
        <source>Which one do you try for three weeks?</source>
        <translation>Was probierst du drei Wochen lang?</translation>
    </message>
    <message>
        <source>Does somebody have to agree to it?</source>
        <translation>Muss jemand zustimmen?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer denn?</translation>
    </message>
    <message>
        <source>May I swap the weekly figures for the onboarding until June?</source>
        <translation>Darf ich bis Juni die Wochenzahlen gegen die Einarbeitung tauschen?</translation>
    </message>
    <message>
        <source>begin with the change, and look at it again in three weeks</source>
        <translation>beginne ich mit der Änderung und sehe in drei Wochen wieder hin</translation>
    </message>
    <message>
        <source>After three weeks</source>
        <translation>Nach drei Wochen</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>A new worksheet with the same tasks shows the hours side by side.</source>
        <translation>Ein neues Blatt mit denselben Aufgaben zeigt die Stunden nebeneinander.</translation>
    </message>
    <message>
        <source>You tried one change for three weeks.</source>
        <translation>Du hast eine Änderung drei Wochen lang probiert.</translation>
    </message>
    <message>
        <source>You looked at what it changed.</source>
        <translation>Du hast angesehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Problems nobody owns</source>
        <translation>Probleme, die niemandem gehören</translation>
    </message>
    <message>
        <source>Three problems around you that nobody owns</source>
        <translation>Drei Probleme um dich herum, die niemandem gehören</translation>
    </message>
    <message>
        <source>new people wait two weeks for their access</source>
        <translation>Neue warten zwei Wochen auf ihren Zugang</translation>
    </message>
    <message>
        <source>Which one needs a skill that you want?</source>
        <translation>Welches braucht etwas, das du können willst?</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>Was willst du können?</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>Five lines: what, for whom, how much effort, until when</source>
        <translation>Fünf Zeilen: was, für wen, wie viel Aufwand, bis wann</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>Wann ist es zu Ende?</translation>
    </message>
    <message>
        <source>What do you drop to make room?</source>
        <translation>Was lässt du weg, um Platz zu haben?</translation>
    </message>
    <message>
        <source>Its first steps</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>Wem bietest du es an?</translation>
    </message>
    <message>
        <source>send the five lines</source>
        <translation>schicke ich die fünf Zeilen ab</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Wo steht es?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was haben sie gesagt?</translation>
    </message>
    <message>
        <source>It was agreed.</source>
        <translation>Es ist vereinbart.</translation>
    </message>
    <message>
        <source>The skill</source>
        <translation>Das Können</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>Was willst du können?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Warum ist es dir wichtig?</translation>
    </message>
    <message>
        <source>Three offers</source>
        <translation>Drei Angebote</translation>
    </message>
    <message>
        <source>Which courses, workshops or conferences are there?</source>
        <translation>Welche Kurse, Workshops oder Konferenzen gibt es?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Practice, 0 to 10</source>
        <translation>Übung, 0 bis 10</translation>
    </message>
    <message>
        <source>Which one do you take?</source>
        <translation>Welches nimmst du?</translation>
    </message>
    <message>
        <source>What does it cost, in money and hours?</source>
        <translation>Was kostet es, an Geld und Stunden?</translation>
    </message>
    <message>
        <source>Does somebody have to approve it?</source>
        <translation>Muss jemand es genehmigen?</translation>
    </message>
    <message>
        <source>yes, still to ask</source>
        <translation>ja, noch zu fragen</translation>
    </message>
    <message>
        <source>yes, asked</source>
        <translation>ja, gefragt</translation>
    </message>
    <message>
        <source>yes, granted</source>
        <translation>ja, genehmigt</translation>
    </message>
    <message>
        <source>yes, refused</source>
        <translation>ja, abgelehnt</translation>
    </message>
    <message>
        <source>Time and use</source>
        <translation>Zeit und Gebrauch</translation>
    </message>
    <message>
        <source>Which two slots a week are for learning?</source>
        <translation>Welche zwei Zeiten in der Woche sind zum Lernen da?</translation>
    </message>
    <message>
        <source>Thursday, four to five</source>
        <translation>Donnerstag, vier bis fünf</translation>
    </message>
    <message>
        <source>Where will you use it within four weeks?</source>
        <translation>Wo gebrauchst du es in den nächsten vier Wochen?</translation>
    </message>
    <message>
        <source>book the place</source>
        <translation>buche ich den Platz</translation>
    </message>
    <message>
        <source>The course, or its first module, is finished.</source>
        <translation>Der Kurs oder sein erster Teil ist beendet.</translation>
    </message>
    <message>
        <source>You used it once at work.</source>
        <translation>Du hast es einmal bei der Arbeit gebraucht.</translation>
    </message>
    <message>
        <source>What does your employer offer: budget, courses, mentoring, leave?</source>
        <translation>Was bietet dein Arbeitgeber: Budget, Kurse, Mentoring, Auszeit?</translation>
    </message>
    <message>
        <source>Where did you find it, or who told you?</source>
        <translation>Wo hast du es gefunden, oder wer hat es dir gesagt?</translation>
    </message>
    <message>
        <source>What counts for your next step?</source>
        <translation>Was zählt für deinen nächsten Schritt?</translation>
    </message>
    <message>
        <source>Which offer fits it best?</source>
        <translation>Welches Angebot passt am besten dazu?</translation>
    </message>
    <message>
        <source>Ask for a place</source>
        <translation>Um einen Platz bitten</translation>
    </message>
    <message>
        <source>Whom do you ask: your boss, or HR?</source>
        <translation>Wen bittest du: deine Führungskraft oder die Personalabteilung?</translation>
    </message>
    <message>
        <source>What exactly do you ask for?</source>
        <translation>Worum genau bittest du?</translation>
    </message>
    <message>
        <source>What will you bring back to the team?</source>
        <translation>Was bringst du dem Team zurück?</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>schicke ich die Bitte ab</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>noch zu fragen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>One offer is matched with what counts.</source>
        <translation>Ein Angebot passt zu dem, was zählt.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a refusal with its reason is noted.</source>
        <translation>Ein Platz ist bestätigt, oder ein begründetes Nein ist notiert.</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>auf der Liste</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Das Regal</translation>
    </message>
    <message>
        <source>In which area do you need a spark?</source>
        <translation>In welchem Bereich brauchst du einen Funken?</translation>
    </message>
    <message>
        <source>leading without shouting</source>
        <translation>leiten, ohne laut zu werden</translation>
    </message>
    <message>
        <source>Books, podcasts, talks</source>
        <translation>Bücher, Podcasts, Vorträge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who told me of it</source>
        <translation>Wer mir davon erzählt hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Which one first?</source>
        <translation>Was zuerst?</translation>
    </message>
    <message>
        <source>Twenty minutes on three days: which?</source>
        <translation>Zwanzig Minuten an drei Tagen: welche?</translation>
    </message>
    <message>
        <source>read for twenty minutes before I open my mail</source>
        <translation>lese ich zwanzig Minuten, bevor ich in die Mails sehe</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Was dich getroffen hat</translation>
    </message>
    <message>
        <source>One sentence that struck you, each time</source>
        <translation>Jedes Mal ein Satz, der dich getroffen hat</translation>
    </message>
    <message>
        <source>Come back here after reading; three ideas are the aim.</source>
        <translation>Komm nach dem Lesen hierher zurück; drei Ideen sind das Ziel.</translation>
    </message>
    <message>
        <source>Which one do you try tomorrow?</source>
        <translation>Was probierst du morgen aus?</translation>
    </message>
    <message>
        <source>Three ideas are noted.</source>
        <translation>Drei Ideen sind notiert.</translation>
    </message>
    <message>
        <source>One of them was tried.</source>
        <translation>Eine davon wurde ausprobiert.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Etwas Eigenes</translation>
    </message>
    <message>
        <source>Three things you would like to do outside of work</source>
        <translation>Drei Dinge, die du außerhalb der Arbeit gern tätest</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>A first result that takes less than ten hours</source>
        <translation>Ein erstes Ergebnis, das weniger als zehn Stunden braucht</translation>
    </message>
    <message>
        <source>one finished wooden box</source>
        <translation>eine fertige Holzkiste</translation>
    </message>
    <message>
        <source>Which two slots a week are for it?</source>
        <translation>Welche zwei Zeiten in der Woche sind dafür da?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Will money be involved?</source>
        <translation>Wird Geld im Spiel sein?</translation>
    </message>
    <message>
        <source>What does your contract say about work on the side?</source>
        <translation>Was sagt dein Vertrag über Nebentätigkeiten?</translation>
    </message>
    <message>
        <source>lay out the tools on the table</source>
        <translation>lege ich das Werkzeug auf den Tisch</translation>
    </message>
    <message>
        <source>A first result can be seen.</source>
        <translation>Ein erstes Ergebnis ist zu sehen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Work last felt right in</source>
        <translation>Die Arbeit war zuletzt richtig im</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Dass sie es nicht mehr war, hast du zuerst bemerkt im</translation>
    </message>
    <message>
        <source>What changed between the two?</source>
        <translation>Was hat sich zwischen den beiden geändert?</translation>
    </message>
    <message>
        <source>People, tasks, health, home. Whatever comes to mind counts.</source>
        <translation>Menschen, Aufgaben, Gesundheit, Zuhause. Was dir auch einfällt, zählt.</translation>
    </message>
    <message>
        <source>Dana left and nobody took over her part</source>
        <translation>Dana ging, und niemand hat ihren Teil übernommen</translation>
    </message>
    <message>
        <source>Why, five times</source>
        <translation>Warum, fünfmal</translation>
    </message>
    <message>
        <source>What bothers you most? Then ask of every answer: and why is that?</source>
        <translation>Was stört dich am meisten? Dann frag jede Antwort: und warum ist das so?</translation>
    </message>
    <message>
        <source>Begin with the strongest feeling. Five answers are plenty; stop where nothing new comes.</source>
        <translation>Fang mit dem stärksten Gefühl an. Fünf Antworten sind reichlich; hör auf, wo nichts Neues kommt.</translation>
    </message>
    <message>
        <source>I dread Mondays</source>
        <translation>Mir graut vor Montagen</translation>
    </message>
    <message>
        <source>The cause, in one sentence</source>
        <translation>Die Ursache in einem Satz</translation>
    </message>
    <message>
        <source>What do you think it comes from?</source>
        <translation>Woher kommt es deiner Meinung nach?</translation>
    </message>
    <message>
        <source>Since the team was merged in March, nobody decides what comes first.</source>
        <translation>Seit das Team im März zusammengelegt wurde, entscheidet niemand, was zuerst kommt.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Was hat es ausgelöst?</translation>
    </message>
    <message>
        <source>How sure are you, 0 to 100?</source>
        <translation>Wie sicher bist du, 0 bis 100?</translation>
    </message>
    <message>
        <source>It points to a cause; it proves none. A low number is a good reason to ask somebody.</source>
        <translation>Das weist auf eine Ursache hin; es beweist keine. Eine niedrige Zahl ist ein guter Grund, jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Take it to somebody</source>
        <translation>Trag es zu jemandem</translation>
    </message>
    <message>
        <source>Who knows that time and would tell you what they saw?</source>
        <translation>Wer kennt diese Zeit und würde dir sagen, was er oder sie gesehen hat?</translation>
    </message>
    <message>
        <source>By which day will you ask?</source>
        <translation>Bis zu welchem Tag fragst du?</translation>
    </message>
    <message>
        <source>When did you notice that I had changed?</source>
        <translation>Wann hast du bemerkt, dass ich mich verändert hatte?</translation>
    </message>
    <message>
        <source>The cause stands in one sentence.</source>
        <translation>Die Ursache steht in einem Satz.</translation>
    </message>
    <message>
        <source>It has a month.</source>
        <translation>Sie hat einen Monat.</translation>
    </message>
    <message>
        <source>It has a trigger.</source>
        <translation>Sie hat einen Auslöser.</translation>
    </message>
    <message>
        <source>You said how sure you are.</source>
        <translation>Du hast gesagt, wie sicher du bist.</translation>
    </message>
    <message>
        <source>The belief and the facts</source>
        <translation>Die Überzeugung und die Tatsachen</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>Die Überzeugung, in einer Zeile</translation>
    </message>
    <message>
        <source>My boss has given up on me</source>
        <translation>Meine Chefin hat mich aufgegeben</translation>
    </message>
    <message>
        <source>How sure are you of it now, 0 to 100?</source>
        <translation>Wie sicher bist du dir jetzt, 0 bis 100?</translation>
    </message>
    <message>
        <source>What would a camera have recorded that speaks for it?</source>
        <translation>Was hätte eine Kamera aufgenommen, das dafür spricht?</translation>
    </message>
    <message>
        <source>Words and deeds only, with the day. ‘She was annoyed’ is a reading; ‘she looked at her phone twice’ is a fact.</source>
        <translation>Nur Worte und Taten, mit dem Tag. ‚Sie war genervt‘ ist eine Deutung; ‚sie sah zweimal aufs Telefon‘ ist eine Tatsache.</translation>
    </message>
    <message>
        <source>On Tuesday she moved our talk for the third time</source>
        <translation>Am Dienstag hat sie unser Gespräch zum dritten Mal verschoben</translation>
    </message>
    <message>
        <source>And what would it have recorded that speaks against it?</source>
        <translation>Und was hätte sie aufgenommen, das dagegen spricht?</translation>
    </message>
    <message>
        <source>She asked me to show the new people round</source>
        <translation>Sie hat mich gebeten, die Neuen herumzuführen</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>Andere Erklärungen</translation>
    </message>
    <message>
        <source>Which other explanations fit the same facts?</source>
        <translation>Welche anderen Erklärungen passen zu denselben Tatsachen?</translation>
    </message>
    <message>
        <source>Two at least. They need not be likely, only possible.</source>
        <translation>Zwei mindestens. Sie müssen nicht wahrscheinlich sein, nur möglich.</translation>
    </message>
    <message>
        <source>Her own boss fills her calendar</source>
        <translation>Ihre eigene Chefin füllt ihr den Kalender</translation>
    </message>
    <message>
        <source>How sure are you now, 0 to 100?</source>
        <translation>Wie sicher bist du nun, 0 bis 100?</translation>
    </message>
    <message>
        <source>The question that would settle it</source>
        <translation>Die Frage, die es klären würde</translation>
    </message>
    <message>
        <source>Which one question would settle it?</source>
        <translation>Welche eine Frage würde es klären?</translation>
    </message>
    <message>
        <source>Is there something you would like me to do differently?</source>
        <translation>Gibt es etwas, das ich anders machen soll?</translation>
    </message>
    <message>
        <source>Whom can you ask?</source>
        <translation>Wen kannst du fragen?</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>Say the problem again, with facts only</source>
        <translation>Sag das Problem noch einmal, nur mit Tatsachen</translation>
    </message>
    <message>
        <source>Three of our talks were moved in April, and I do not know why.</source>
        <translation>Drei unserer Gespräche wurden im April verschoben, und ich weiß nicht, warum.</translation>
    </message>
    <message>
        <source>The belief stands beside three facts.</source>
        <translation>Neben der Überzeugung stehen drei Tatsachen.</translation>
    </message>
    <message>
        <source>Two rival explanations fit them.</source>
        <translation>Zwei andere Erklärungen passen dazu.</translation>
    </message>
    <message>
        <source>One question is planned.</source>
        <translation>Eine Frage ist geplant.</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>stimmt noch</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>seither neu</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>What drew you here, in your words of then?</source>
        <translation>Was hat dich hergezogen, in deinen Worten von damals?</translation>
    </message>
    <message>
        <source>And what has come since, that you did not know then.</source>
        <translation>Und was seither dazukam, das du damals nicht wusstest.</translation>
    </message>
    <message>
        <source>What drew me</source>
        <translation>Was mich zog</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Three values</source>
        <translation>Drei Werte</translation>
    </message>
    <message>
        <source>Which three things do you want to meet in a working week?</source>
        <translation>Welche drei Dinge möchtest du in einer Arbeitswoche antreffen?</translation>
    </message>
    <message>
        <source>How much each matters, and how much there was of it last week, both 0 to 10.</source>
        <translation>Wie viel jeder zählt und wie viel letzte Woche davon da war, beides 0 bis 10.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>What follows from the largest gap, for the next month?</source>
        <translation>Was folgt aus der größten Lücke für den nächsten Monat?</translation>
    </message>
    <message>
        <source>One afternoon a week at the bench, with the door shut</source>
        <translation>Ein Nachmittag in der Woche an der Werkbank, bei geschlossener Tür</translation>
    </message>
    <message>
        <source>write the afternoon into the calendar</source>
        <translation>trage ich den Nachmittag in den Kalender ein</translation>
    </message>
    <message>
        <source>The page says what drew you and what is left of it.</source>
        <translation>Die Seite sagt, was dich zog und was davon übrig ist.</translation>
    </message>
    <message>
        <source>Three values are named.</source>
        <translation>Drei Werte sind benannt.</translation>
    </message>
    <message>
        <source>One consequence is drawn.</source>
        <translation>Eine Folgerung ist gezogen.</translation>
    </message>
    <message>
        <source>Dream first</source>
        <translation>Erst träumen</translation>
    </message>
    <message>
        <source>What would you do if nothing stood in the way?</source>
        <translation>Was würdest du tun, wenn nichts im Weg stünde?</translation>
    </message>
    <message>
        <source>Twenty minutes are a good length. Aim for fifteen, or tell scenes of one great day in three years. Nothing is judged here; that comes when you end this part.</source>
        <translation>Zwanzig Minuten sind eine gute Länge. Fünfzehn Ideen sind ein gutes Ziel, oder erzähl Szenen aus einem großartigen Tag in drei Jahren. Hier wird nichts beurteilt; das kommt, wenn du diesen Teil beendest.</translation>
    </message>
    <message>
        <source>A workshop with a big table and people who come and go</source>
        <translation>Eine Werkstatt mit einem großen Tisch und Leuten, die kommen und gehen</translation>
    </message>
    <message>
        <source>Now choose</source>
        <translation>Jetzt wählen</translation>
    </message>
    <message>
        <source>Which one gives you energy when you read it?</source>
        <translation>Was davon gibt dir Kraft, wenn du es liest?</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>Was wäre das Beste daran?</translation>
    </message>
    <message>
        <source>What in you stands in its way most?</source>
        <translation>Was in dir steht dem am meisten im Weg?</translation>
    </message>
    <message>
        <source>I tell myself that it is too late</source>
        <translation>Ich rede mir ein, dass es zu spät ist</translation>
    </message>
    <message>
        <source>If it shows up, what will you do?</source>
        <translation>Wenn es sich zeigt, was tust du?</translation>
    </message>
    <message>
        <source>How could it begin? The first steps</source>
        <translation>Wie könnte es anfangen? Die ersten Schritte</translation>
    </message>
    <message>
        <source>Spend one Saturday in the shared workshop</source>
        <translation>Einen Samstag in der offenen Werkstatt verbringen</translation>
    </message>
    <message>
        <source>write to the shared workshop</source>
        <translation>schreibe ich an die offene Werkstatt</translation>
    </message>
    <message>
        <source>One idea is chosen.</source>
        <translation>Eine Idee ist gewählt.</translation>
    </message>
    <message>
        <source>Its obstacle has a name.</source>
        <translation>Ihr Hindernis hat einen Namen.</translation>
    </message>
    <message>
        <source>Its first step has a day.</source>
        <translation>Ihr erster Schritt hat einen Tag.</translation>
    </message>
    <message>
        <source>Far and near</source>
        <translation>Fern und nah</translation>
    </message>
    <message>
        <source>Where do you want to be in a year?</source>
        <translation>Wo willst du in einem Jahr sein?</translation>
    </message>
    <message>
        <source>I lead a small team that builds things from start to end</source>
        <translation>Ich leite ein kleines Team, das Dinge von Anfang bis Ende baut</translation>
    </message>
    <message>
        <source>What will be true in twelve weeks that serves it?</source>
        <translation>Was wird in zwölf Wochen wahr sein, das dem dient?</translation>
    </message>
    <message>
        <source>I have led one small piece of work from plan to release</source>
        <translation>Ich habe ein kleines Vorhaben vom Plan bis zur Auslieferung geleitet</translation>
    </message>
    <message>
        <source>How will you count that you get nearer?</source>
        <translation>Woran zählst du, dass du näher kommst?</translation>
    </message>
    <message>
        <source>steps done, looked at every Friday</source>
        <translation>getane Schritte, jeden Freitag angesehen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which steps lead there? Each under two hours.</source>
        <translation>Welche Schritte führen dorthin? Jeder unter zwei Stunden.</translation>
    </message>
    <message>
        <source>List what the last three pieces of work had in common</source>
        <translation>Aufschreiben, was die letzten drei Vorhaben gemeinsam hatten</translation>
    </message>
    <message>
        <source>A goal for twelve weeks stands there.</source>
        <translation>Ein Ziel für zwölf Wochen steht da.</translation>
    </message>
    <message>
        <source>It has three steps.</source>
        <translation>Es hat drei Schritte.</translation>
    </message>
    <message>
        <source>The first step is done.</source>
        <translation>Der erste Schritt ist getan.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Where, out of reach of work?</source>
        <translation>Wo, außer Reichweite der Arbeit?</translation>
    </message>
    <message>
        <source>my aunt’s house by the lake</source>
        <translation>das Haus meiner Tante am See</translation>
    </message>
    <message>
        <source>Who needs to know that you cannot be reached?</source>
        <translation>Wer muss wissen, dass du nicht erreichbar bist?</translation>
    </message>
    <message>
        <source>How will the day go?</source>
        <translation>Wie verläuft der Tag?</translation>
    </message>
    <message>
        <source>Rest first, then look back, then dream, then choose one thing. Leave gaps.</source>
        <translation>Erst ruhen, dann zurückblicken, dann träumen, dann eines wählen. Lass Lücken.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Worüber nachdenken</translation>
    </message>
    <message>
        <source>Which questions do you take along?</source>
        <translation>Welche Fragen nimmst du mit?</translation>
    </message>
    <message>
        <source>What would I miss if I left?</source>
        <translation>Was würde mir fehlen, wenn ich ginge?</translation>
    </message>
    <message>
        <source>What you bring home</source>
        <translation>Was du heimbringst</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Was ist dir aufgefallen?</translation>
    </message>
    <message>
        <source>The one thing you begin</source>
        <translation>Das eine, womit du anfängst</translation>
    </message>
    <message>
        <source>The one thing you stop</source>
        <translation>Das eine, womit du aufhörst</translation>
    </message>
    <message>
        <source>The retreat took place.</source>
        <translation>Die Auszeit hat stattgefunden.</translation>
    </message>
    <message>
        <source>One goal came home with you.</source>
        <translation>Ein Ziel kam mit dir heim.</translation>
    </message>
    <message>
        <source>So did one stop.</source>
        <translation>Und ein Schluss damit.</translation>
    </message>
    <message>
        <source>Is there a new area that you would like to try for a while?</source>
        <translation>Gibt es ein neues Gebiet, das du eine Weile ausprobieren möchtest?</translation>
    </message>
    <message>
        <source>It becomes a card of its own, and its end asks for a verdict.</source>
        <translation>Es wird eine eigene Karte, und ihr Ende fragt nach einem Urteil.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Which of them is staying where you are?</source>
        <translation>Welche davon heißt bleiben, wo du bist?</translation>
    </message>
    <message>
        <source>If one is: the Friday page tells when your gut and these sums point to different sides.</source>
        <translation>Falls eine es ist: Die Freitagsseite sagt, wenn dein Bauch und diese Summen in verschiedene Richtungen weisen.</translation>
    </message>
    <message>
        <source>Which finished learning belongs in it, too?</source>
        <translation>Welches Gelernte gehört auch hinein?</translation>
    </message>
    <message>
        <source>Which cards of your board are among it?</source>
        <translation>Welche Karten deiner Tafel gehören dazu?</translation>
    </message>
    <message>
        <source>For afterwards</source>
        <translation>Für danach</translation>
    </message>
    <message>
        <source>Fill this in when you are back, and finish the worksheet again: the card takes it over.</source>
        <translation>Fülle das aus, wenn du zurück bist, und schließe das Blatt noch einmal ab: Die Karte übernimmt es.</translation>
    </message>
    <message>
        <source>Tick what you have brought up to date. Each keeps its day, also for the next time.</source>
        <translation>Hake ab, was du auf den neuesten Stand gebracht hast. Jedes behält seinen Tag, auch für das nächste Mal.</translation>
    </message>
    <message>
        <source>On which days is it to be?</source>
        <translation>An welchen Tagen soll es sein?</translation>
    </message>
    <message>
        <source>It stands on Today on these days. None chosen: on every working day.</source>
        <translation>An diesen Tagen steht es auf „Heute“. Keiner gewählt: an jedem Arbeitstag.</translation>
    </message>
    <message>
        <source>Until which day, if it is more than one?</source>
        <translation>Bis zu welchem Tag, falls es mehr als einer ist?</translation>
    </message>
    <message>
        <source>No reminder comes until it is over.</source>
        <translation>Bis dahin kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>It becomes a card of its own.</source>
        <translation>Es wird eine eigene Karte.</translation>
    </message>
    <message>
        <source>Look inside your organisation first. Each becomes a card of its own.</source>
        <translation>Schau zuerst in deiner Organisation. Jede wird zu einer eigenen Karte.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Three talks about how the work is were held.</source>
        <translation>Drei Gespräche darüber, wie die Arbeit ist, haben stattgefunden.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>eine andere Arbeit</translation>
    </message>
    <message>
        <source>a business of my own</source>
        <translation>ein eigenes Unternehmen</translation>
    </message>
    <message>
        <source>What is marked ‘renegotiate’ goes on the sheet of a talk.</source>
        <translation>Was mit „neu verhandeln“ markiert ist, kommt auf das Blatt für ein Gespräch.</translation>
    </message>
    <message>
        <source>Mark nothing when nothing is too much, and go on.</source>
        <translation>Ist nichts zu viel, markiere nichts und geh weiter.</translation>
    </message>
    <message>
        <source>Within two weeks you kept them on as many days as you planned, or on ten if that is less.</source>
        <translation>In zwei Wochen hast du sie an so vielen Tagen gehalten wie geplant, oder an zehn, wenn das weniger ist.</translation>
    </message>
    <message>
        <source>When you finish, they leave Doing and wait in Next, but for the one that you choose.</source>
        <translation>Wenn du fertig bist, verlassen sie „In Arbeit“ und warten in „Als Nächstes“, bis auf die eine, die du wählst.</translation>
    </message>
    <message>
        <source>It becomes the limit on Doing.</source>
        <translation>Das wird die Grenze für „In Arbeit“.</translation>
    </message>
    <message>
        <source>You followed up with two of them.</source>
        <translation>Bei zweien davon hast du nachgefasst.</translation>
    </message>
    <message>
        <source>It says how much it is.</source>
        <translation>Es steht da, wie viel es ist.</translation>
    </message>
    <message>
        <source>It has an end.</source>
        <translation>Es hat ein Ende.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>What is marked ‘hand back’ goes on the sheet of a talk.</source>
        <translation>Was mit „zurückgeben“ markiert ist, kommt auf das Blatt für ein Gespräch.</translation>
    </message>
    <message>
        <source>Mark nothing when you keep it all, and go on.</source>
        <translation>Behältst du alles, markiere nichts und geh weiter.</translation>
    </message>
    <message>
        <source>To whom do you hand it back?</source>
        <translation>Wem gibst du es zurück?</translation>
    </message>
    <message>
        <source>What will you say?</source>
        <translation>Was wirst du sagen?</translation>
    </message>
    <message>
        <source>I cannot do the rota beside the figures. Who can take it from Monday?</source>
        <translation>Neben den Zahlen schaffe ich den Dienstplan nicht. Wer kann ihn ab Montag übernehmen?</translation>
    </message>
    <message>
        <source>Within two weeks you started on five days, or on all that you chose if those are fewer.</source>
        <translation>In zwei Wochen hast du an fünf Tagen angefangen, oder an allen, die du gewählt hast, wenn das weniger sind.</translation>
    </message>
    <message>
        <source>Within two weeks one of them was done on eight days, or on four in five of those that you chose.</source>
        <translation>In zwei Wochen war an acht Tagen eines davon erledigt, oder an vier von fünf der Tage, die du gewählt hast.</translation>
    </message>
    <message>
        <source>Fill this in as it goes, and finish the worksheet again: the card takes the day over.</source>
        <translation>Füll das nach und nach aus und schließ das Blatt noch einmal ab: die Karte übernimmt den Tag.</translation>
    </message>
    <message>
        <source>On which day do you ask again?</source>
        <translation>An welchem Tag fragst du noch einmal?</translation>
    </message>
    <message>
        <source>When do you come back to it?</source>
        <translation>Wann kommst du darauf zurück?</translation>
    </message>
    <message>
        <source>Leave it empty when that was the last word.</source>
        <translation>Lass es leer, wenn das das letzte Wort war.</translation>
    </message>
    <message>
        <source>Within two weeks, if it can be.</source>
        <translation>Innerhalb von zwei Wochen, wenn es geht.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>@{mate} went through {project} with me, slowly, and did not make me feel slow. #team</source>
        <translation>@{mate} ist {project} langsam mit mir durchgegangen, und ich kam mir dabei nicht langsam vor. #team</translation>
    </message>
    <message>
        <source>@{lead} asked what I needed, and by noon it was there. #support</source>
        <translation>@{lead} hat gefragt, was ich brauche, und mittags war es da. #rückhalt</translation>
    </message>
    <message>
        <source>A bus driver wrote that the new plan leaves her time for a coffee. #purpose</source>
        <translation>Eine Busfahrerin hat geschrieben, dass ihr der neue Plan Zeit für einen Kaffee lässt. #sinn</translation>
    </message>
    <message>
        <source>Sat by the window at {place} for an hour with nothing but a notebook. #balance</source>
        <translation>Eine Stunde am Fenster gesessen, {place}, nur mit einem Notizbuch. #balance</translation>
    </message>
    <message>
        <source>@{kin} rang just to hear how the day had been. #family</source>
        <translation>@{kin} hat angerufen, nur um zu hören, wie der Tag war. #familie</translation>
    </message>
    <message>
        <source>The whole afternoon belonged to {project}. No calls. #focus</source>
        <translation>Der ganze Nachmittag gehörte mir für {project}. Keine Anrufe. #fokus</translation>
    </message>
    <message>
        <source>@{mate} took the support phone so that I could leave on time. #team #balance</source>
        <translation>@{mate} hat das Telefon übernommen, damit ich pünktlich gehen konnte. #team #balance</translation>
    </message>
    <message>
        <source>Lunch with @{friend}, and not one word about work. #friends</source>
        <translation>Mittagessen mit @{friend}, und kein Wort über die Arbeit. #freunde</translation>
    </message>
    <message>
        <source>Frost on the bridge, sun behind it, and I was early enough to stop. #balance</source>
        <translation>Raureif auf der Brücke, dahinter die Sonne, und ich war früh genug, um stehen zu bleiben. #balance</translation>
    </message>
    <message>
        <source>First evening of the year with the balcony door open. #balance</source>
        <translation>Der erste Abend des Jahres mit offener Balkontür. #balance</translation>
    </message>
    <message>
        <source>Swam in the lake before breakfast with @{friend}. #health</source>
        <translation>Vor dem Frühstück mit @{friend} im See geschwommen. #gesundheit</translation>
    </message>
    <message>
        <source>Picked apples at my parents’ with @{kin}; my back knows it. #family</source>
        <translation>Mit @{kin} bei meinen Eltern Äpfel gepflückt; mein Rücken weiß es noch. #familie</translation>
    </message>
    <message>
        <source>@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team</source>
        <translation>@{mate} und ich haben über die misslungene Vorführung so gelacht, dass sie nicht mehr wichtig war. #team</translation>
    </message>
    <message>
        <source>The library kept the book on forecasting for me. #learning</source>
        <translation>Die Bücherei hat mir das Buch über Prognosen zurückgelegt. #lernen</translation>
    </message>
    <message>
        <source>@{mentor} gave me forty minutes on a full day. #mentor</source>
        <translation>@{mentor} hat mir an einem vollen Tag vierzig Minuten geschenkt. #mentoring</translation>
    </message>
    <message>
        <source>Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose</source>
        <translation>In der Linie 4 hat eine Frau die Verspätungsseite benutzt und ihrer Nachbarin davon erzählt. Ich stand direkt daneben. #sinn</translation>
    </message>
    <message>
        <source>The heating at {place} works again. #small</source>
        <translation>Die Heizung {place} läuft wieder. #kleines</translation>
    </message>
    <message>
        <source>@{mate} had already written the tests. #team</source>
        <translation>@{mate} hatte die Tests schon geschrieben. #team</translation>
    </message>
    <message>
        <source>Slept eight hours for the first time in weeks. #health</source>
        <translation>Zum ersten Mal seit Wochen acht Stunden geschlafen. #gesundheit</translation>
    </message>
    <message>
        <source>@{friend} listened for an hour and gave no advice at all. #friends</source>
        <translation>@{friend} hat eine Stunde lang zugehört und keinen einzigen Rat gegeben. #freunde</translation>
    </message>
    <message>
        <source>A quiet train, a seat, and nobody needed anything. #balance</source>
        <translation>Ein stiller Zug, ein Sitzplatz, und niemand wollte etwas. #balance</translation>
    </message>
    <message>
        <source>@{kin} cooked, I only had to sit down. #family</source>
        <translation>@{kin} hat gekocht, ich musste mich nur hinsetzen. #familie</translation>
    </message>
    <message>
        <source>The old code of @{mate} was so clear that the change took ten minutes. #craft</source>
        <translation>Der alte Code von @{mate} war so klar, dass die Änderung zehn Minuten gedauert hat. #handwerk</translation>
    </message>
    <message>
        <source>@{lead} said in front of everyone that {project} was my work. #recognition</source>
        <translation>@{lead} hat vor allen gesagt, dass ich {project} gebaut habe. #anerkennung</translation>
    </message>
    <message>
        <source>A full hour with @{mentor} about where I want to be in three years. #mentor</source>
        <translation>Eine ganze Stunde mit @{mentor} darüber, wo ich in drei Jahren sein will. #mentoring</translation>
    </message>
    <message>
        <source>Ran along the river, slower than last year, and enjoyed it more. #health</source>
        <translation>Am Fluss gelaufen, langsamer als letztes Jahr, und mit mehr Freude. #gesundheit</translation>
    </message>
    <message>
        <source>The trainee asked me how I debug, and I had an answer. #learning</source>
        <translation>Die Auszubildende hat gefragt, wie ich Fehler suche, und ich wusste eine Antwort. #lernen</translation>
    </message>
    <message>
        <source>@{mate} brought plums from the garden for the whole floor. #team</source>
        <translation>@{mate} hat Pflaumen aus dem Garten für die ganze Etage mitgebracht. #team</translation>
    </message>
    <message>
        <source>Thunderstorm during stand-up. We all went to the window. #team</source>
        <translation>Gewitter mitten in der Morgenrunde. Wir sind alle ans Fenster. #team</translation>
    </message>
    <message>
        <source>The first asparagus soup at {place}. #small</source>
        <translation>Die erste Spargelsuppe {place}. #kleines</translation>
    </message>
    <message>
        <source>Snow, so everyone was late and nobody minded. #small</source>
        <translation>Schnee, also kamen alle zu spät, und niemanden hat es gestört. #kleines</translation>
    </message>
    <message>
        <source>{mate} remembered that I hate the loud room and booked the small one. #team</source>
        <translation>{mate} wusste noch, dass ich den lauten Raum nicht mag, und hat den kleinen gebucht. #team</translation>
    </message>
    <message>
        <source>A whole evening of piano, badly, happily. #music</source>
        <translation>Ein ganzer Abend Klavier, schlecht und glücklich. #musik</translation>
    </message>
    <message>
        <source>The doctor took her time. Nothing serious. #health</source>
        <translation>Die Ärztin hat sich Zeit genommen. Nichts Ernstes. #gesundheit</translation>
    </message>
    <message>
        <source>Nobody asked why I left at four. #balance</source>
        <translation>Niemand hat gefragt, warum ich um vier gegangen bin. #balance</translation>
    </message>
    <message>
        <source>@{mate} saw that I was done in and took over the call. #team #support</source>
        <translation>@{mate} hat gesehen, dass ich nicht mehr konnte, und das Gespräch übernommen. #team #rückhalt</translation>
    </message>
    <message>
        <source>Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect</source>
        <translation>Kaffee mit @{mate2} aus dem Betrieb; wir stellen dieselben Fragen von zwei Seiten. #kontakte</translation>
    </message>
    <message>
        <source>The community garden got its water back, and I carried cans with the neighbours. #side</source>
        <translation>Der Gemeinschaftsgarten hat wieder Wasser, und ich habe mit den Nachbarn Kannen getragen. #nebenbei</translation>
    </message>
    <message>
        <source>@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends</source>
        <translation>@{friend} hat eine Sprachnachricht aus den Bergen geschickt, vier Minuten, vor allem Wind. #freunde</translation>
    </message>
    <message>
        <source>That I may work from {place} on Thursdays. #balance</source>
        <translation>Dass ich donnerstags {place} arbeiten darf. #balance</translation>
    </message>
    <message>
        <source>Good questions after my talk, and kind ones. #growth</source>
        <translation>Gute Fragen nach meinem Vortrag, und freundliche. #wachsen</translation>
    </message>
    <message>
        <source>@{lead} moved the deadline before I had to ask. #support</source>
        <translation>@{lead} hat den Termin verschoben, bevor ich darum bitten musste. #rückhalt</translation>
    </message>
    <message>
        <source>A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition</source>
        <translation>Eine Dankeskarte aus dem Kundenzentrum für {project}. Sie hängt über meinem Schreibtisch. #anerkennung</translation>
    </message>
    <message>
        <source>Two colleagues argued about my idea as if it were theirs. #growth</source>
        <translation>Zwei aus dem Team haben über meine Idee gestritten, als wäre es ihre. #wachsen</translation>
    </message>
    <message>
        <source>@{kin} fixed my bike while I slept in. #family</source>
        <translation>@{kin} hat mein Rad repariert, während ich ausgeschlafen habe. #familie</translation>
    </message>
    <message>
        <source>Bread from the market, tomatoes, salt. #small</source>
        <translation>Brot vom Markt, Tomaten, Salz. #kleines</translation>
    </message>
    <message>
        <source>The choir took me back after a year away. #music</source>
        <translation>Der Chor hat mich nach einem Jahr Pause wieder aufgenommen. #musik</translation>
    </message>
    <message>
        <source>@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft</source>
        <translation>@{mate} hat mir offen gesagt, was an meinem Entwurf nicht stimmt. Besser jetzt als in der Sitzung. #handwerk</translation>
    </message>
    <message>
        <source>Being paid to look at maps. Still. #purpose</source>
        <translation>Dafür bezahlt werden, Karten anzuschauen. Immer noch. #sinn</translation>
    </message>
    <message>
        <source>I could say no, and @{lead} just nodded. #balance</source>
        <translation>Ich konnte Nein sagen, und @{lead} hat einfach genickt. #balance</translation>
    </message>
    <message>
        <source>A long weekend with @{friend} in a hut without signal. #friends</source>
        <translation>Ein langes Wochenende mit @{friend} in einer Hütte ohne Netz. #freunde</translation>
    </message>
    <message>
        <source>The walk round the yard between two hard meetings. #health</source>
        <translation>Der Gang um den Hof zwischen zwei schweren Besprechungen. #gesundheit</translation>
    </message>
    <message>
        <source>@{mate2} explained the signalling rules with salt shakers. #learning</source>
        <translation>@{mate2} hat mir die Signalregeln mit Salzstreuern erklärt. #lernen</translation>
    </message>
    <message>
        <source>The cleaner at {place} knows my name, and I know hers. #small</source>
        <translation>Die Frau, die {place} putzt, kennt meinen Namen, und ich kenne ihren. #kleines</translation>
    </message>
    <message>
        <source>A meeting was cancelled, and I did not fill the hour. #focus</source>
        <translation>Eine Besprechung ist ausgefallen, und ich habe die Stunde nicht gefüllt. #fokus</translation>
    </message>
    <message>
        <source>Course day: {n} people, all of them as curious as I am. #learning</source>
        <translation>Kurstag: {n} Leute, alle so neugierig wie ich. #lernen</translation>
    </message>
    <message>
        <source>I want to remember that.</source>
        <translation>Das will ich mir merken.</translation>
    </message>
    <message>
        <source>Small, and it changed the day.</source>
        <translation>Wenig, und der Tag war ein anderer.</translation>
    </message>
    <message>
        <source>More of this.</source>
        <translation>Gern mehr davon.</translation>
    </message>
    <message>
        <source>That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose</source>
        <translation>Dass meine Arbeit am Ende auf einer Anzeige steht, vor der jemand friert und Bescheid wissen will. #sinn</translation>
    </message>
    <message>
        <source>Drawing on the whiteboard with @{mate} until both of us see it. #team</source>
        <translation>Mit @{mate} am Whiteboard zeichnen, bis wir es beide sehen. #team</translation>
    </message>
    <message>
        <source>The first hour, before the others come. #focus</source>
        <translation>Die erste Stunde, bevor die anderen kommen. #fokus</translation>
    </message>
    <message>
        <source>Finding out why a number is wrong. I never tire of it. #craft</source>
        <translation>Herausfinden, warum eine Zahl nicht stimmt. Davon bekomme ich nie genug. #handwerk</translation>
    </message>
    <message>
        <source>Explaining things to people who are new. #learning</source>
        <translation>Leuten etwas erklären, die neu sind. #lernen</translation>
    </message>
    <message>
        <source>That nobody here pretends to be busy in August. #balance</source>
        <translation>Dass hier im August niemand so tut, als hätte er viel zu tun. #balance</translation>
    </message>
    <message>
        <source>Riding in the cab on test days. #purpose</source>
        <translation>An Testtagen vorn in der Kabine mitfahren. #sinn</translation>
    </message>
    <message>
        <source>The lunches at {place} with @{mate} and @{mate2}. #team</source>
        <translation>Die Mittagessen {place} mit @{mate} und @{mate2}. #team</translation>
    </message>
    <message>
        <source>Maps. I would miss the maps most. #craft</source>
        <translation>Karten. Karten würden mir am meisten fehlen. #handwerk</translation>
    </message>
    <message>
        <source>I decide myself how I solve a thing. Rarely what, but always how. #autonomy</source>
        <translation>Ich entscheide selbst, wie ich etwas löse. Selten was, aber immer wie. #freiheit</translation>
    </message>
    <message>
        <source>The night shift people, who tell the best stories. #team</source>
        <translation>Die Leute von der Nachtschicht, die die besten Geschichten erzählen. #team</translation>
    </message>
    <message>
        <source>That I learnt to read a timetable as a musician reads a score. #learning</source>
        <translation>Dass ich einen Fahrplan lesen gelernt habe wie andere eine Partitur. #lernen</translation>
    </message>
    <message>
        <source>@{lead} never made anyone look bad in front of others. #support</source>
        <translation>@{lead} hat noch nie jemanden vor anderen schlecht aussehen lassen. #rückhalt</translation>
    </message>
    <message>
        <source>The bike ride in. Twenty minutes that are mine. #balance</source>
        <translation>Die Fahrt mit dem Rad hierher. Zwanzig Minuten, die mir gehören. #balance</translation>
    </message>
    <message>
        <source>Work that my grandmother understands. #purpose</source>
        <translation>Eine Arbeit, die meine Großmutter versteht. #sinn</translation>
    </message>
    <message>
        <source>How quiet it gets when {project} goes live and nothing happens. #craft</source>
        <translation>Wie still es wird, wenn {project} in Betrieb geht und nichts passiert. #handwerk</translation>
    </message>
    <message>
        <source>That we argue about the thing, not about each other. #team</source>
        <translation>Dass wir über die Sache streiten und nicht übereinander. #team</translation>
    </message>
    <message>
        <source>Free rides on every line of the country. #small</source>
        <translation>Freie Fahrt auf jeder Strecke im Land. #kleines</translation>
    </message>
    <message>
        <source>The budget for one conference a year, and nobody asks why that one. #learning</source>
        <translation>Das Geld für eine Tagung im Jahr, und niemand fragt, warum gerade die. #lernen</translation>
    </message>
    <message>
        <source>Being the one people ask about old tickets. A little. #recognition</source>
        <translation>Dass man mich nach den alten Aufgaben fragt. Ein bisschen. #anerkennung</translation>
    </message>
    <message>
        <source>Sunday evening: the stomach knows before I do. #mood</source>
        <translation>Sonntagabend: Der Bauch weiß es vor mir. #stimmung</translation>
    </message>
    <message>
        <source>Sat in front of {project} for an hour and moved nothing. #mood</source>
        <translation>Eine Stunde lang {project} angestarrt und nichts bewegt. #stimmung</translation>
    </message>
    <message>
        <source>Another thing of @{mate}’s landed on my desk. I said yes too fast. #load</source>
        <translation>Schon wieder etwas von @{mate} auf meinem Tisch. Ich habe zu schnell Ja gesagt. #last</translation>
    </message>
    <message>
        <source>I keep writing the same sentence to @{lead} and deleting it. #courage</source>
        <translation>Ich schreibe immer wieder denselben Satz an @{lead} und lösche ihn. #mut</translation>
    </message>
    <message>
        <source>Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts</source>
        <translation>Tatsache: Das Gespräch wurde zweimal verschoben. Deutung: Es ist allen egal. Sicher ist nur das Erste. #fakten</translation>
    </message>
    <message>
        <source>Woke at four with {project} in my head. #sleep</source>
        <translation>Um vier aufgewacht, im Kopf {project}. #schlaf</translation>
    </message>
    <message>
        <source>{n} open things. I wrote them down, and that alone helped. #load</source>
        <translation>{n} offene Sachen. Ich habe sie aufgeschrieben, und schon das hat geholfen. #last</translation>
    </message>
    <message>
        <source>Noticed that I stopped asking questions in reviews. Since when? #mood</source>
        <translation>Gemerkt, dass ich in Besprechungen keine Fragen mehr stelle. Seit wann eigentlich? #stimmung</translation>
    </message>
    <message>
        <source>@{friend} said I used to talk about work differently. #mood</source>
        <translation>@{friend} meinte, ich hätte früher anders von der Arbeit erzählt. #stimmung</translation>
    </message>
    <message>
        <source>A bad week, and it is not a verdict. #mood</source>
        <translation>Eine schlechte Woche, und sie ist kein Urteil. #stimmung</translation>
    </message>
    <message>
        <source>If I stay, what must be different by summer? Three lines, no more. #decision</source>
        <translation>Wenn ich bleibe: Was muss bis zum Sommer anders sein? Drei Zeilen, nicht mehr. #entscheidung</translation>
    </message>
    <message>
        <source>Lunch alone, on purpose, for once not out of habit. #balance</source>
        <translation>Allein zu Mittag gegessen, einmal mit Absicht und nicht aus Gewohnheit. #balance</translation>
    </message>
    <message>
        <source>The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth</source>
        <translation>Das Gespräch mit @{lead} ist am Donnerstag. Zwei Tatsachen, ein Wunsch, ein Angebot. #wachsen</translation>
    </message>
    <message>
        <source>@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor</source>
        <translation>@{mentor} hat gefragt: Was würdest du tun, wenn es nicht schiefgehen könnte? Ich denke noch nach. #mentoring</translation>
    </message>
    <message>
        <source>Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea</source>
        <translation>Idee: eine Prognose, die sagt, wie sicher sie ist. @{mate2} fragen, wem das gehören würde. #idee</translation>
    </message>
    <message>
        <source>Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning</source>
        <translation>Gelesen, dass Pläne mit ‚wenn‘ und ‚dann‘ besser wirken als Wünsche. Mit der Morgenstunde ausprobieren. #lernen</translation>
    </message>
    <message>
        <source>Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth</source>
        <translation>Um eine Rückmeldung gebeten, es ging um {project}: gut im Detail, zu still bei den Ergebnissen. Stimmt. #wachsen</translation>
    </message>
    <message>
        <source>The course costs less than I thought. The budget form is one page. #learning</source>
        <translation>Der Kurs kostet weniger, als ich dachte. Der Antrag ist eine Seite lang. #lernen</translation>
    </message>
    <message>
        <source>What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy</source>
        <translation>Was diese Woche Kraft gab: die Skizze mit @{mate}. Was sie nahm: die Statusrunden. #energie</translation>
    </message>
    <message>
        <source>Met somebody who left planning for teaching. Ask her for coffee. #connect</source>
        <translation>Eine getroffen, die von der Planung in die Schule gewechselt ist. Sie auf einen Kaffee einladen. #kontakte</translation>
    </message>
    <message>
        <source>Winter timetable is out. Late again, and again because of the same table. #idea</source>
        <translation>Der Winterfahrplan ist draußen. Wieder zu spät, und wieder wegen derselben Tabelle. #idee</translation>
    </message>
    <message>
        <source>Leave booked: {n} days, no laptop. #balance</source>
        <translation>Urlaub gebucht: {n} Tage, ohne Laptop. #balance</translation>
    </message>
    <message>
        <source>Said yes to the work group on accessible stops. Two hours a week, until spring. #growth</source>
        <translation>Zugesagt bei der Arbeitsgruppe für barrierefreie Haltestellen. Zwei Stunden die Woche, bis zum Frühjahr. #wachsen</translation>
    </message>
    <message>
        <source>Mondays are quieter in my head. Keeping an eye on it. #mood</source>
        <translation>Montage sind im Kopf leiser geworden. Ich behalte es im Auge. #stimmung</translation>
    </message>
    <message>
        <source>Looked at the notes from a year ago. The same worry, half the size. #mood</source>
        <translation>In den Notizen von vor einem Jahr gelesen. Dieselbe Sorge, halb so groß. #stimmung</translation>
    </message>
    <message>
        <source>@{lead} wants to see the three criteria in writing. So do I. #growth</source>
        <translation>@{lead} will die drei Kriterien schriftlich sehen. Ich auch. #wachsen</translation>
    </message>
    <message>
        <source>Reorganisation again: new box, same desk, new questions. #change</source>
        <translation>Wieder eine Umstrukturierung: neues Kästchen, selber Schreibtisch, neue Fragen. #veränderung</translation>
    </message>
    <message>
        <source>For the next yearly talk: {project}, before and after, one picture. #growth</source>
        <translation>Für das nächste Jahresgespräch: {project}, vorher und nachher, ein Bild. #wachsen</translation>
    </message>
    <message>
        <source>Tired, but the good kind. #energy</source>
        <translation>Müde, aber auf die gute Art. #energie</translation>
    </message>
    <message>
        <source>Two evenings a week for the garden sensors. Not three. #side</source>
        <translation>Zwei Abende die Woche für die Sensoren im Garten. Nicht drei. #nebenbei</translation>
    </message>
    <message>
        <source>I like the work more on days when I talk to drivers. Plan that. #energy</source>
        <translation>Die Arbeit gefällt mir besser an Tagen, an denen ich mit Fahrerinnen und Fahrern rede. Das einplanen. #energie</translation>
    </message>
    <message>
        <source>Heard that Control is looking for a planner. Not now, but write it down. #opportunity</source>
        <translation>Gehört, dass die Leitstelle jemanden für die Planung sucht. Nicht jetzt, aber aufschreiben. #gelegenheit</translation>
    </message>
    <message>
        <source>A podcast on signal boxes kept me in the car for the last ten minutes. #learning</source>
        <translation>Ein Podcast über Stellwerke: Ich bin die letzten zehn Minuten im Auto sitzen geblieben. #lernen</translation>
    </message>
    <message>
        <source>The argument with @{mate} was about {project}, and also about being tired. #team</source>
        <translation>Im Streit mit @{mate} ging es um {project}, und auch darum, müde zu sein. #team</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>zu viele Anrufe</translation>
    </message>
    <message>
        <source>short night</source>
        <translation>kurze Nacht</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>gereizt</translation>
    </message>
    <message>
        <source>slow start</source>
        <translation>zäher Anfang</translation>
    </message>
    <message>
        <source>a lump before the meeting</source>
        <translation>ein Kloß im Hals vor der Besprechung</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ganz normal</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>abwarten</translation>
    </message>
    <message>
        <source>a cold coming</source>
        <translation>eine Erkältung kommt</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>so dazwischen</translation>
    </message>
    <message>
        <source>rain, and fine with it</source>
        <translation>Regen, und gut damit</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>neugierig</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>got going</source>
        <translation>gut reingekommen</translation>
    </message>
    <message>
        <source>clear head</source>
        <translation>klarer Kopf</translation>
    </message>
    <message>
        <source>good talk</source>
        <translation>gutes Gespräch</translation>
    </message>
    <message>
        <source>ran in the morning</source>
        <translation>morgens gelaufen</translation>
    </message>
    <message>
        <source>Answered on a bad day; look again next month.</source>
        <translation>An einem schlechten Tag beantwortet; nächsten Monat noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Harder to answer than last time. I am more tired than I say.</source>
        <translation>Schwerer zu beantworten als letztes Mal. Ich bin müder, als ich sage.</translation>
    </message>
    <message>
        <source>Most of it comes down to one question that nobody has answered.</source>
        <translation>Das meiste läuft auf eine Frage hinaus, die niemand beantwortet hat.</translation>
    </message>
    <message>
        <source>Just back from leave, so perhaps a little rosy.</source>
        <translation>Gerade aus dem Urlaub zurück, also vielleicht etwas rosig.</translation>
    </message>
    <message>
        <source>In the middle of the timetable change.</source>
        <translation>Mitten im Fahrplanwechsel.</translation>
    </message>
    <message>
        <source>Nothing new, and that is fine.</source>
        <translation>Nichts Neues, und das ist gut so.</translation>
    </message>
    <message>
        <source>Better than I thought before I began.</source>
        <translation>Besser, als ich vorher dachte.</translation>
    </message>
    <message>
        <source>{project} runs in {n} minutes. It took three times as long before. #craft</source>
        <translation>{project} läuft jetzt in {n} Minuten durch. Vorher war es dreimal so lang. #handwerk</translation>
    </message>
    <message>
        <source>Answered the mail I had put off since Monday. It took four lines.</source>
        <translation>Die Mail beantwortet, die ich seit Montag vor mir hergeschoben habe. Es waren vier Zeilen.</translation>
    </message>
    <message>
        <source>Said in the meeting that the plan does not add up. Nobody bit. #courage</source>
        <translation>In der Sitzung gesagt, dass der Plan nicht aufgeht. Niemand hat gebissen. #mut</translation>
    </message>
    <message>
        <source>Left at five, and the world went on. #balance</source>
        <translation>Um fünf gegangen, und die Welt hat sich weitergedreht. #balance</translation>
    </message>
    <message>
        <source>Showed {project} to Operations. They asked when they can have it. #growth</source>
        <translation>Dem Betrieb {project} gezeigt. Sie wollten wissen, ab wann sie das haben können. #wachsen</translation>
    </message>
    <message>
        <source>Closed the oldest ticket on my list: {n} months. #craft</source>
        <translation>Die älteste Aufgabe auf meiner Liste abgeschlossen: {n} Monate. #handwerk</translation>
    </message>
    <message>
        <source>Asked @{lead} for a date instead of a maybe. #courage</source>
        <translation>@{lead} um ein Datum gebeten statt um ein Vielleicht. #mut</translation>
    </message>
    <message>
        <source>Ten minutes on {project} became an hour. #juststart</source>
        <translation>Zehn Minuten für {project}, und eine Stunde wurde daraus. #anfangen</translation>
    </message>
    <message>
        <source>Gave the second support shift back and stayed friendly. #balance</source>
        <translation>Die zweite Bereitschaft zurückgegeben und freundlich geblieben. #balance</translation>
    </message>
    <message>
        <source>Wrote down three results of this year with numbers. #growth</source>
        <translation>Drei Ergebnisse dieses Jahres mit Zahlen aufgeschrieben. #wachsen</translation>
    </message>
    <message>
        <source>Explained the model to @{mate}, and it still made sense afterwards. #learning</source>
        <translation>@{mate} das Modell erklärt, und danach ergab es immer noch Sinn. #lernen</translation>
    </message>
    <message>
        <source>Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team</source>
        <translation>Mich mit @{mate} ausgesprochen. Es war ein Missverständnis, und es ging vor allem um {project}. #team</translation>
    </message>
    <message>
        <source>Finished chapter five of the statistics course. #learning</source>
        <translation>Kapitel fünf des Statistikkurses geschafft. #lernen</translation>
    </message>
    <message>
        <source>One page on what I want next, in my own words. #growth</source>
        <translation>Eine Seite darüber, was ich als Nächstes will, in meinen Worten. #wachsen</translation>
    </message>
    <message>
        <source>Did not open the laptop on Sunday. #balance</source>
        <translation>Am Sonntag den Laptop nicht aufgeklappt. #balance</translation>
    </message>
    <message>
        <source>@{mate} merged my change without a single remark. #craft</source>
        <translation>@{mate} hat meine Änderung ohne eine einzige Anmerkung übernommen. #handwerk</translation>
    </message>
    <message>
        <source>Found the leap-day mistake before the customers did. #craft</source>
        <translation>Den Fehler mit dem Schalttag gefunden, bevor die Fahrgäste ihn fanden. #handwerk</translation>
    </message>
    <message>
        <source>Led the review while @{lead} was away. #growth</source>
        <translation>Die Besprechung geleitet, während @{lead} weg war. #wachsen</translation>
    </message>
    <message>
        <source>Three walks this week, as planned. #health</source>
        <translation>Drei Spaziergänge diese Woche, wie geplant. #gesundheit</translation>
    </message>
    <message>
        <source>Asked a stranger at the meetup about her job. She asked back. #connect</source>
        <translation>Beim Fachabend eine Fremde nach ihrer Arbeit gefragt. Sie hat zurückgefragt. #kontakte</translation>
    </message>
    <message>
        <source>Sent the proposal for {project}. One page, a price, an end. #courage</source>
        <translation>Den Vorschlag abgeschickt: {project}, eine Seite, ein Preis, ein Ende. #mut</translation>
    </message>
    <message>
        <source>Got up, went in, did the one thing on the note. #juststart</source>
        <translation>Aufgestanden, hingegangen, das eine vom Zettel gemacht. #anfangen</translation>
    </message>
    <message>
        <source>Told @{kin} how things really are. #courage</source>
        <translation>@{kin} gesagt, wie es wirklich ist. #mut</translation>
    </message>
    <message>
        <source>Turned the phone off at eight, five evenings of seven. #balance</source>
        <translation>Das Telefon um acht ausgeschaltet, an fünf von sieben Abenden. #balance</translation>
    </message>
    <message>
        <source>The pilot at {place} started with real passengers. #purpose</source>
        <translation>Der Versuch {place} hat mit echten Fahrgästen begonnen. #sinn</translation>
    </message>
    <message>
        <source>Threw away two features nobody used. #craft</source>
        <translation>Zwei Funktionen weggeworfen, die niemand benutzt hat. #handwerk</translation>
    </message>
    <message>
        <source>Booked the course before I could talk myself out of it. #learning</source>
        <translation>Den Kurs gebucht, bevor ich es mir ausreden konnte. #lernen</translation>
    </message>
    <message>
        <source>Ate lunch away from the desk every day this week. #health</source>
        <translation>Diese Woche jeden Tag mittags weg vom Schreibtisch gegessen. #gesundheit</translation>
    </message>
    <message>
        <source>Said ‘I do not know yet’ to the director, and it was fine. #courage</source>
        <translation>Zur Direktorin ‚Das weiß ich noch nicht‘ gesagt, und es war in Ordnung. #mut</translation>
    </message>
    <message>
        <source>Rewrote the profile page; it sounds like me now. #growth</source>
        <translation>Meine Profilseite neu geschrieben; jetzt klingt sie nach mir. #wachsen</translation>
    </message>
    <message>
        <source>The migration of {project} went through on a Tuesday afternoon, quietly. #craft</source>
        <translation>Die Umstellung ist durch, an einem Dienstagnachmittag, ganz leise: {project} läuft. #handwerk</translation>
    </message>
    <message>
        <source>Helped @{mate2} with the forecast for the fair. #team</source>
        <translation>@{mate2} bei der Prognose für die Messe geholfen. #team</translation>
    </message>
    <message>
        <source>Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus</source>
        <translation>Eine wöchentliche Runde abgesagt, zu der {n} Leute kamen. Niemand hat sich beschwert. #fokus</translation>
    </message>
    <message>
        <source>Played the piece through without stopping. #music</source>
        <translation>Das Stück durchgespielt, ohne aufzuhören. #musik</translation>
    </message>
    <message>
        <source>Named my price in the yearly talk. #courage</source>
        <translation>Im Jahresgespräch meinen Preis genannt. #mut</translation>
    </message>
    <message>
        <source>Planted the raised bed with the neighbours. #side</source>
        <translation>Mit den Nachbarn das Hochbeet bepflanzt. #nebenbei</translation>
    </message>
    <message>
        <source>Ran the ten kilometres by the river in one go. #health</source>
        <translation>Die zehn Kilometer am Fluss in einem Zug gelaufen. #gesundheit</translation>
    </message>
    <message>
        <source>The trainee shipped her first change, with me only watching. #team</source>
        <translation>Die erste Änderung der Auszubildenden ist draußen, und ich habe nur zugesehen. #team</translation>
    </message>
    <message>
        <source>Kept the promise to @{friend} although the week was full. #friends</source>
        <translation>Das Versprechen an @{friend} gehalten, obwohl die Woche voll war. #freunde</translation>
    </message>
    <message>
        <source>One inbox, empty, on a Friday at three. #focus</source>
        <translation>Ein leerer Posteingang, an einem Freitag um drei. #fokus</translation>
    </message>
    <message>
        <source>Got the numbers for {project} out of three departments in one day. #craft</source>
        <translation>Die Zahlen für {project} an einem Tag aus drei Abteilungen geholt. #handwerk</translation>
    </message>
    <message>
        <source>Went to bed at ten instead of finishing the slides. They were good enough. #balance</source>
        <translation>Um zehn ins Bett, statt die Folien fertig zu machen. Sie waren gut genug. #balance</translation>
    </message>
    <message>
        <source>Spoke for five minutes at the town hall. Knees shook, voice did not. #courage</source>
        <translation>Bei der Betriebsversammlung fünf Minuten gesprochen. Die Knie haben gezittert, die Stimme nicht. #mut</translation>
    </message>
    <message>
        <source>Marked it with cake.</source>
        <translation>Mit Kuchen gefeiert.</translation>
    </message>
    <message>
        <source>I did that.</source>
        <translation>Das war ich.</translation>
    </message>
    <message>
        <source>Ask {lead} what the lead planner role takes</source>
        <translation>{lead} fragen, was die Leitung der Planung verlangt</translation>
    </message>
    <message>
        <source>Write down three results of this year, with numbers</source>
        <translation>Drei Ergebnisse dieses Jahres aufschreiben, mit Zahlen</translation>
    </message>
    <message>
        <source>Read the two job profiles on the intranet</source>
        <translation>Die zwei Stellenprofile im Intranet lesen</translation>
    </message>
    <message>
        <source>Offer {lead} two dates and send the topic ahead</source>
        <translation>{lead} zwei Termine anbieten und das Thema vorausschicken</translation>
    </message>
    <message>
        <source>Ask what was missing, what would show it, by when, and who decides</source>
        <translation>Fragen, was fehlte, was es zeigen würde, bis wann, und wer entscheidet</translation>
    </message>
    <message>
        <source>lunch on Tuesday is over</source>
        <translation>das Mittagessen am Dienstag vorbei ist</translation>
    </message>
    <message>
        <source>I write the three lines to {lead} before I open anything else</source>
        <translation>schreibe ich die drei Zeilen an {lead}, bevor ich irgendetwas anderes öffne</translation>
    </message>
    <message>
        <source>Decide: lead track, expert track, or Control</source>
        <translation>Entscheiden: Leitung, Fachlaufbahn oder Leitstelle</translation>
    </message>
    <message>
        <source>One plus and one minus for each, and for staying as it is</source>
        <translation>Ein Plus und ein Minus für jede, und dafür, dass alles bleibt</translation>
    </message>
    <message>
        <source>Talk it through with {mentor}</source>
        <translation>Mit {mentor} durchsprechen</translation>
    </message>
    <message>
        <source>Say the decision aloud to {kin}</source>
        <translation>{kin} die Entscheidung laut sagen</translation>
    </message>
    <message>
        <source>it is Saturday and the coffee is made</source>
        <translation>es Samstag ist und der Kaffee fertig</translation>
    </message>
    <message>
        <source>I fill in one row of the table</source>
        <translation>fülle ich eine Zeile der Tabelle aus</translation>
    </message>
    <message>
        <source>Finish the forecasting course</source>
        <translation>Den Kurs über Prognosen abschließen</translation>
    </message>
    <message>
        <source>The one skill that both roles ask for.</source>
        <translation>Das eine, was beide Stellen verlangen.</translation>
    </message>
    <message>
        <source>Modules one to three</source>
        <translation>Module eins bis drei</translation>
    </message>
    <message>
        <source>Modules four and five</source>
        <translation>Module vier und fünf</translation>
    </message>
    <message>
        <source>Redo the Sunday forecast with it</source>
        <translation>Die Sonntagsprognose damit neu rechnen</translation>
    </message>
    <message>
        <source>Show the result to {mate2}</source>
        <translation>{mate2} das Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.</source>
        <translation>Zwei feste Zeiten in der Woche, Mittwoch und Sonntag. Modul drei hat doppelt so lange gedauert, wie sie sagen.</translation>
    </message>
    <message>
        <source>Coffee with somebody from Control</source>
        <translation>Kaffee mit jemandem aus der Leitstelle</translation>
    </message>
    <message>
        <source>I know their screens, not their days.</source>
        <translation>Ich kenne ihre Bildschirme, nicht ihre Tage.</translation>
    </message>
    <message>
        <source>Ask {mate2} for a name</source>
        <translation>{mate2} nach einem Namen fragen</translation>
    </message>
    <message>
        <source>Invite, and bring two questions</source>
        <translation>Einladen und zwei Fragen mitbringen</translation>
    </message>
    <message>
        <source>Hand the ticket export over to {mate}</source>
        <translation>Die Ticketauswertung an {mate} übergeben</translation>
    </message>
    <message>
        <source>Write the two pages it needs</source>
        <translation>Die zwei Seiten schreiben, die es dafür braucht</translation>
    </message>
    <message>
        <source>One run together</source>
        <translation>Ein Durchlauf zusammen</translation>
    </message>
    <message>
        <source>One run without me</source>
        <translation>Ein Durchlauf ohne mich</translation>
    </message>
    <message>
        <source>Lead a small group that plans for people who cannot run for a bus</source>
        <translation>Eine kleine Gruppe leiten, die für Menschen plant, die keinem Bus nachlaufen können</translation>
    </message>
    <message>
        <source>The idea that was left when I had crossed out the sensible ones.</source>
        <translation>Die Idee, die übrig blieb, als ich die vernünftigen durchgestrichen hatte.</translation>
    </message>
    <message>
        <source>Speak about honest forecasts at the transport days</source>
        <translation>Bei den Verkehrstagen über ehrliche Prognosen sprechen</translation>
    </message>
    <message>
        <source>I have something to say, and I would have to learn to say it.</source>
        <translation>Ich habe etwas zu sagen und müsste lernen, es zu sagen.</translation>
    </message>
    <message>
        <source>Read last year’s programme</source>
        <translation>Das Programm vom letzten Jahr lesen</translation>
    </message>
    <message>
        <source>A three-month exchange with a night train company</source>
        <translation>Drei Monate Austausch mit einer Nachtzuggesellschaft</translation>
    </message>
    <message>
        <source>To see whether it is the work or the house.</source>
        <translation>Um zu sehen, ob es die Arbeit ist oder das Haus.</translation>
    </message>
    <message>
        <source>Four days a week, without guilt</source>
        <translation>Vier Tage die Woche, ohne schlechtes Gewissen</translation>
    </message>
    <message>
        <source>Put this year’s results on one page</source>
        <translation>Die Ergebnisse dieses Jahres auf eine Seite bringen</translation>
    </message>
    <message>
        <source>I could not have named three when {mentor} asked.</source>
        <translation>Als {mentor} fragte, fielen mir keine drei ein.</translation>
    </message>
    <message>
        <source>Go through the log and mark the wins</source>
        <translation>Das Journal durchgehen und die Erfolge anstreichen</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>Zu jedem eine Zahl</translation>
    </message>
    <message>
        <source>Let {friend} read it</source>
        <translation>{friend} lesen lassen</translation>
    </message>
    <message>
        <source>Home by six, three evenings a week</source>
        <translation>Um sechs zu Hause, drei Abende die Woche</translation>
    </message>
    <message>
        <source>The evenings were gone before I noticed.</source>
        <translation>Die Abende waren weg, bevor ich es gemerkt habe.</translation>
    </message>
    <message>
        <source>Choose the three evenings</source>
        <translation>Die drei Abende aussuchen</translation>
    </message>
    <message>
        <source>Tell {mate} and {lead}</source>
        <translation>{mate} und {lead} Bescheid sagen</translation>
    </message>
    <message>
        <source>Four weeks, with a mark for each evening</source>
        <translation>Vier Wochen, mit einem Strich für jeden Abend</translation>
    </message>
    <message>
        <source>it is half past five</source>
        <translation>es halb sechs ist</translation>
    </message>
    <message>
        <source>I write down tomorrow’s first task and close everything</source>
        <translation>schreibe ich die erste Aufgabe für morgen auf und mache alles zu</translation>
    </message>
    <message>
        <source>Say in the review what the double shift cost</source>
        <translation>In der Auswertung sagen, was die Doppelschicht gekostet hat</translation>
    </message>
    <message>
        <source>Everybody knew it, and nobody had said it.</source>
        <translation>Alle wussten es, und niemand hatte es gesagt.</translation>
    </message>
    <message>
        <source>Two facts with dates</source>
        <translation>Zwei Tatsachen mit Datum</translation>
    </message>
    <message>
        <source>One wish, one offer</source>
        <translation>Ein Wunsch, ein Angebot</translation>
    </message>
    <message>
        <source>Say it, then be quiet</source>
        <translation>Es sagen und dann still sein</translation>
    </message>
    <message>
        <source>Garden sensors: first week of readings</source>
        <translation>Sensoren im Garten: die erste Woche Messwerte</translation>
    </message>
    <message>
        <source>To make something that nobody has ordered.</source>
        <translation>Um etwas zu machen, das niemand bestellt hat.</translation>
    </message>
    <message>
        <source>Solder the second one</source>
        <translation>Den zweiten löten</translation>
    </message>
    <message>
        <source>Hang both up by the raised bed</source>
        <translation>Beide am Hochbeet aufhängen</translation>
    </message>
    <message>
        <source>Draw seven days</source>
        <translation>Sieben Tage zeichnen</translation>
    </message>
    <message>
        <source>What was said, and what I made of it</source>
        <translation>Was gesagt wurde, und was ich daraus gemacht habe</translation>
    </message>
    <message>
        <source>‘They do not want me there’ is a reading.</source>
        <translation>‚Die wollen mich dort nicht‘ ist eine Deutung.</translation>
    </message>
    <message>
        <source>Three facts for it, three against</source>
        <translation>Drei Tatsachen dafür, drei dagegen</translation>
    </message>
    <message>
        <source>Two other explanations</source>
        <translation>Zwei andere Erklärungen</translation>
    </message>
    <message>
        <source>One question that would settle it</source>
        <translation>Eine Frage, die es klären würde</translation>
    </message>
    <message>
        <source>Two talks with {mentor}</source>
        <translation>Zwei Gespräche mit {mentor}</translation>
    </message>
    <message>
        <source>Somebody who has been where I want to go.</source>
        <translation>Jemand, der dort war, wo ich hinwill.</translation>
    </message>
    <message>
        <source>Write in two sentences what I want help with</source>
        <translation>In zwei Sätzen aufschreiben, wobei ich Hilfe will</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Erstes Gespräch</translation>
    </message>
    <message>
        <source>Second talk, with a question of my own</source>
        <translation>Zweites Gespräch, mit einer eigenen Frage</translation>
    </message>
    <message>
        <source>Finished: {goal}.</source>
        <translation>Abgeschlossen: {goal}.</translation>
    </message>
    <message>
        <source>Done at last: {goal}. Marked it with a walk.</source>
        <translation>Endlich erledigt: {goal}. Mit einem Spaziergang gefeiert.</translation>
    </message>
    <message>
        <source>{goal}. It is done, and it was worth doing.</source>
        <translation>{goal}. Es ist geschafft, und es war es wert.</translation>
    </message>
    <message>
        <source>Trace when work stopped feeling right</source>
        <translation>Herausfinden, seit wann sich die Arbeit nicht mehr richtig anfühlt</translation>
    </message>
    <message>
        <source>It did not begin last week.</source>
        <translation>Es hat nicht letzte Woche angefangen.</translation>
    </message>
    <message>
        <source>Mark the last good month</source>
        <translation>Den letzten guten Monat markieren</translation>
    </message>
    <message>
        <source>List what changed after it</source>
        <translation>Aufschreiben, was sich danach geändert hat</translation>
    </message>
    <message>
        <source>One sentence with a date</source>
        <translation>Ein Satz mit einem Datum</translation>
    </message>
    <message>
        <source>Two fixed breaks a day</source>
        <translation>Zwei feste Pausen am Tag</translation>
    </message>
    <message>
        <source>I am tired before noon.</source>
        <translation>Ich bin schon vor Mittag müde.</translation>
    </message>
    <message>
        <source>Put them into the calendar</source>
        <translation>In den Kalender eintragen</translation>
    </message>
    <message>
        <source>One week outside, whatever the weather</source>
        <translation>Eine Woche draußen, bei jedem Wetter</translation>
    </message>
    <message>
        <source>Two weeks, ten days kept</source>
        <translation>Zwei Wochen, zehn Tage eingehalten</translation>
    </message>
    <message>
        <source>the half-past-ten call ends</source>
        <translation>das Gespräch um halb elf endet</translation>
    </message>
    <message>
        <source>I go once round the yard</source>
        <translation>gehe ich einmal um den Hof</translation>
    </message>
    <message>
        <source>Tell {lead} what came with {mate}’s leaving</source>
        <translation>{lead} sagen, was mit dem Weggang von {mate} zu mir kam</translation>
    </message>
    <message>
        <source>I carry two jobs and get thanked for one.</source>
        <translation>Ich trage zwei Stellen und bekomme Dank für eine.</translation>
    </message>
    <message>
        <source>List what I took over, with hours</source>
        <translation>Aufschreiben, was ich übernommen habe, mit Stunden</translation>
    </message>
    <message>
        <source>Ask for thirty minutes</source>
        <translation>Um dreißig Minuten bitten</translation>
    </message>
    <message>
        <source>Name two things to drop</source>
        <translation>Zwei Dinge nennen, die wegfallen</translation>
    </message>
    <message>
        <source>Write down what we agreed</source>
        <translation>Aufschreiben, was wir vereinbart haben</translation>
    </message>
    <message>
        <source>Three open things at most</source>
        <translation>Höchstens drei offene Sachen</translation>
    </message>
    <message>
        <source>Everything is half done.</source>
        <translation>Alles ist halb fertig.</translation>
    </message>
    <message>
        <source>Write down all that is open</source>
        <translation>Alles aufschreiben, was offen ist</translation>
    </message>
    <message>
        <source>Give two back</source>
        <translation>Zwei zurückgeben</translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation>Denen Bescheid sagen, die warten</translation>
    </message>
    <message>
        <source>No messages after eight</source>
        <translation>Keine Nachrichten nach acht</translation>
    </message>
    <message>
        <source>The evening belongs to nobody’s inbox.</source>
        <translation>Der Abend gehört keinem Posteingang.</translation>
    </message>
    <message>
        <source>Take work mail off the phone</source>
        <translation>Die Arbeitsmails vom Telefon nehmen</translation>
    </message>
    <message>
        <source>Tell the two people who would notice</source>
        <translation>Den zwei Leuten Bescheid sagen, die es merken würden</translation>
    </message>
    <message>
        <source>Ten evenings</source>
        <translation>Zehn Abende</translation>
    </message>
    <message>
        <source>Clear the air with {mate}</source>
        <translation>Mich mit {mate} aussprechen</translation>
    </message>
    <message>
        <source>We have been polite since {project}, and nothing else.</source>
        <translation>Wir sind höflich zueinander, mehr nicht, und es begann, als es um {project} ging.</translation>
    </message>
    <message>
        <source>My side and theirs, on one page</source>
        <translation>Meine Seite und die andere, auf einem Blatt</translation>
    </message>
    <message>
        <source>Ask for a walk</source>
        <translation>Um einen Spaziergang bitten</translation>
    </message>
    <message>
        <source>Listen first, then one proposal</source>
        <translation>Erst zuhören, dann ein Vorschlag</translation>
    </message>
    <message>
        <source>{mate} is in the office and the morning is calm</source>
        <translation>{mate} im Büro ist und der Morgen ruhig</translation>
    </message>
    <message>
        <source>I ask for a walk after lunch</source>
        <translation>bitte ich um einen Spaziergang nach dem Mittagessen</translation>
    </message>
    <message>
        <source>Tell {friend} how it really is</source>
        <translation>{friend} sagen, wie es wirklich ist</translation>
    </message>
    <message>
        <source>I say ‘fine’ to everybody.</source>
        <translation>Ich sage zu allen ‚gut‘.</translation>
    </message>
    <message>
        <source>Ask for an evening</source>
        <translation>Um einen Abend bitten</translation>
    </message>
    <message>
        <source>Say whether I want advice or an ear</source>
        <translation>Sagen, ob ich einen Rat will oder ein Ohr</translation>
    </message>
    <message>
        <source>Lunch with {mate2}, not about work</source>
        <translation>Mittagessen mit {mate2}, nicht über die Arbeit</translation>
    </message>
    <message>
        <source>Whole days without a real talk.</source>
        <translation>Ganze Tage ohne ein richtiges Gespräch.</translation>
    </message>
    <message>
        <source>Invite for this week</source>
        <translation>Für diese Woche einladen</translation>
    </message>
    <message>
        <source>Fix a next time</source>
        <translation>Ein nächstes Mal ausmachen</translation>
    </message>
    <message>
        <source>Go to the planners’ evening and speak with two people</source>
        <translation>Zum Planertreff gehen und mit zwei Leuten sprechen</translation>
    </message>
    <message>
        <source>I only know how we do it here.</source>
        <translation>Ich weiß nur, wie wir es hier machen.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Two questions on a card</source>
        <translation>Zwei Fragen auf einer Karte</translation>
    </message>
    <message>
        <source>Write to one of them within the week</source>
        <translation>Einer davon binnen einer Woche schreiben</translation>
    </message>
    <message>
        <source>Find somebody to think with</source>
        <translation>Jemanden zum Mitdenken finden</translation>
    </message>
    <message>
        <source>In my own head I only go in circles.</source>
        <translation>In meinem Kopf drehe ich mich nur im Kreis.</translation>
    </message>
    <message>
        <source>Five names, inside and outside</source>
        <translation>Fünf Namen, innen und außen</translation>
    </message>
    <message>
        <source>Ask one for half an hour</source>
        <translation>Um eine halbe Stunde bitten</translation>
    </message>
    <message>
        <source>Agree on a rhythm, or go to the next name</source>
        <translation>Einen Rhythmus ausmachen oder zum nächsten Namen gehen</translation>
    </message>
    <message>
        <source>Swap the status report for a week in the field</source>
        <translation>Den Statusbericht gegen eine Woche draußen tauschen</translation>
    </message>
    <message>
        <source>Days with drivers give energy, reports take it.</source>
        <translation>Tage mit Fahrerinnen und Fahrern geben Kraft, Berichte nehmen sie.</translation>
    </message>
    <message>
        <source>Every task with plus or minus, for a week</source>
        <translation>Eine Woche lang jede Aufgabe mit Plus oder Minus</translation>
    </message>
    <message>
        <source>Get {lead}’s yes</source>
        <translation>Das Ja von {lead} holen</translation>
    </message>
    <message>
        <source>Three weeks, then compare</source>
        <translation>Drei Wochen, dann vergleichen</translation>
    </message>
    <message>
        <source>Why I came here: then and now</source>
        <translation>Warum ich hierherkam: damals und heute</translation>
    </message>
    <message>
        <source>What drew me in must have gone somewhere.</source>
        <translation>Was mich hergezogen hat, muss irgendwo geblieben sein.</translation>
    </message>
    <message>
        <source>What I wrote in the application</source>
        <translation>Was ich in der Bewerbung geschrieben habe</translation>
    </message>
    <message>
        <source>Still true, gone, new</source>
        <translation>Gilt noch, ist weg, ist neu</translation>
    </message>
    <message>
        <source>One consequence for next month</source>
        <translation>Eine Folge für den nächsten Monat</translation>
    </message>
    <message>
        <source>Fifteen ideas without a but</source>
        <translation>Fünfzehn Ideen ohne ein Aber</translation>
    </message>
    <message>
        <source>Nothing ahead that I look forward to.</source>
        <translation>Nichts vor mir, worauf ich mich freue.</translation>
    </message>
    <message>
        <source>Twenty minutes, no judging</source>
        <translation>Zwanzig Minuten, ohne zu urteilen</translation>
    </message>
    <message>
        <source>Circle one</source>
        <translation>Eine einkreisen</translation>
    </message>
    <message>
        <source>What stands in the way, and what then</source>
        <translation>Was im Weg steht, und was dann</translation>
    </message>
    <message>
        <source>One goal for the quarter, in steps under two hours</source>
        <translation>Ein Ziel fürs Quartal, in Schritten unter zwei Stunden</translation>
    </message>
    <message>
        <source>I chase everybody’s targets but mine.</source>
        <translation>Ich jage allen Zielen nach, nur nicht meinen.</translation>
    </message>
    <message>
        <source>The year in one sentence</source>
        <translation>Das Jahr in einem Satz</translation>
    </message>
    <message>
        <source>The quarter that serves it</source>
        <translation>Das Quartal, das ihm dient</translation>
    </message>
    <message>
        <source>First step into the calendar</source>
        <translation>Den ersten Schritt in den Kalender</translation>
    </message>
    <message>
        <source>A weekend at {place} with paper and no screen</source>
        <translation>Ein Wochenende {place}, mit Papier und ohne Bildschirm</translation>
    </message>
    <message>
        <source>To hear my own opinion again.</source>
        <translation>Um meine eigene Meinung wieder zu hören.</translation>
    </message>
    <message>
        <source>Book it and tell {kin}</source>
        <translation>Buchen und {kin} Bescheid sagen</translation>
    </message>
    <message>
        <source>Rest, look back, dream, choose one</source>
        <translation>Ausruhen, zurückschauen, träumen, eines wählen</translation>
    </message>
    <message>
        <source>One goal and one stop, in writing</source>
        <translation>Ein Ziel und ein Schluss damit, schriftlich</translation>
    </message>
    <message>
        <source>Offer to rebuild {project}</source>
        <translation>Anbieten, {project} neu zu bauen</translation>
    </message>
    <message>
        <source>I could do my week asleep.</source>
        <translation>Ich könnte meine Woche im Schlaf erledigen.</translation>
    </message>
    <message>
        <source>Five lines: what, how long, what I drop for it</source>
        <translation>Fünf Zeilen: was, wie lange, was ich dafür weglasse</translation>
    </message>
    <message>
        <source>Show them to {mate2}</source>
        <translation>{mate2} zeigen</translation>
    </message>
    <message>
        <source>Offer it to {lead}</source>
        <translation>{lead} anbieten</translation>
    </message>
    <message>
        <source>Claim the training budget</source>
        <translation>Das Weiterbildungsgeld abrufen</translation>
    </message>
    <message>
        <source>It lapses every December.</source>
        <translation>Es verfällt jeden Dezember.</translation>
    </message>
    <message>
        <source>Find the form</source>
        <translation>Das Formular finden</translation>
    </message>
    <message>
        <source>Match one offer with the next role</source>
        <translation>Ein Angebot mit der nächsten Rolle abgleichen</translation>
    </message>
    <message>
        <source>Ask {lead} to sign</source>
        <translation>{lead} um die Unterschrift bitten</translation>
    </message>
    <message>
        <source>Decide about the offer from the ministry</source>
        <translation>Über das Angebot aus dem Ministerium entscheiden</translation>
    </message>
    <message>
        <source>They will not ask a third time.</source>
        <translation>Ein drittes Mal fragen sie nicht.</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>Was das Warten kostet</translation>
    </message>
    <message>
        <source>Tell {kin} the day by which I decide</source>
        <translation>{kin} den Tag nennen, bis zu dem ich mich entscheide</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Dort anrufen</translation>
    </message>
    <message>
        <source>What {lead} said about {project}, and what I heard</source>
        <translation>Was {lead} gesagt hat, als es um {project} ging, und was ich gehört habe</translation>
    </message>
    <message>
        <source>One sentence has been with me for two weeks.</source>
        <translation>Ein Satz geht mir seit zwei Wochen nach.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Two other readings</source>
        <translation>Zwei andere Deutungen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Find out who backs {project}, and who does not</source>
        <translation>Herausfinden, wer {project} will und wer nicht</translation>
    </message>
    <message>
        <source>It dies in meetings where I am not.</source>
        <translation>Es stirbt in Sitzungen, in denen ich nicht bin.</translation>
    </message>
    <message>
        <source>One page: cost, gain, risk</source>
        <translation>Eine Seite: Kosten, Nutzen, Risiko</translation>
    </message>
    <message>
        <source>Ask {lead} what it would take</source>
        <translation>{lead} fragen, was es dafür braucht</translation>
    </message>
    <message>
        <source>Yes, no, or a date</source>
        <translation>Ja, nein oder ein Datum</translation>
    </message>
    <message>
        <source>Cut {project} down to what can be done by spring</source>
        <translation>Auf das kürzen, was bis zum Frühjahr geht: {project}</translation>
    </message>
    <message>
        <source>The plan was drawn for twice as many people.</source>
        <translation>Der Plan war für doppelt so viele Leute gedacht.</translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation>Was bleiben muss</translation>
    </message>
    <message>
        <source>Tell those who lose something</source>
        <translation>Denen Bescheid sagen, die etwas verlieren</translation>
    </message>
    <message>
        <source>New plan on one page</source>
        <translation>Ein neuer Plan auf einer Seite</translation>
    </message>
    <message>
        <source>Write the CV anew</source>
        <translation>Den Lebenslauf neu schreiben</translation>
    </message>
    <message>
        <source>To see it in front of me, not to leave.</source>
        <translation>Um ihn vor mir zu sehen, nicht um zu gehen.</translation>
    </message>
    <message>
        <source>Results from the log</source>
        <translation>Ergebnisse aus dem Journal</translation>
    </message>
    <message>
        <source>The last two years, with numbers</source>
        <translation>Die letzten zwei Jahre, mit Zahlen</translation>
    </message>
    <message>
        <source>{friend} reads it</source>
        <translation>{friend} liest ihn</translation>
    </message>
    <message>
        <source>Read one book about how cities move</source>
        <translation>Ein Buch darüber lesen, wie Städte sich bewegen</translation>
    </message>
    <message>
        <source>The field once thrilled me.</source>
        <translation>Das Fach hat mich einmal begeistert.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Es aussuchen</translation>
    </message>
    <message>
        <source>Twenty minutes on three days</source>
        <translation>Zwanzig Minuten an drei Tagen</translation>
    </message>
    <message>
        <source>One idea to try</source>
        <translation>Eine Idee zum Ausprobieren</translation>
    </message>
    <message>
        <source>Learn enough statistics to doubt properly</source>
        <translation>Genug Statistik lernen, um richtig zu zweifeln</translation>
    </message>
    <message>
        <source>I nod at confidence bands.</source>
        <translation>Bei Vertrauensbereichen nicke ich nur.</translation>
    </message>
    <message>
        <source>Chapters one to four</source>
        <translation>Kapitel eins bis vier</translation>
    </message>
    <message>
        <source>Chapters five to nine</source>
        <translation>Kapitel fünf bis neun</translation>
    </message>
    <message>
        <source>Use it once on {project}</source>
        <translation>Einmal für {project} anwenden</translation>
    </message>
    <message>
        <source>Sing again</source>
        <translation>Wieder singen</translation>
    </message>
    <message>
        <source>Nothing to deliver, nobody to report to.</source>
        <translation>Nichts abzuliefern, niemandem zu berichten.</translation>
    </message>
    <message>
        <source>Write to the choir</source>
        <translation>Dem Chor schreiben</translation>
    </message>
    <message>
        <source>Three rehearsals</source>
        <translation>Drei Proben</translation>
    </message>
    <message>
        <source>Sing at the summer concert</source>
        <translation>Beim Sommerkonzert singen</translation>
    </message>
    <message>
        <source>Piano, fifteen minutes on weekdays</source>
        <translation>Klavier, fünfzehn Minuten an Werktagen</translation>
    </message>
    <message>
        <source>The one thing that switches the head off.</source>
        <translation>Das Einzige, was den Kopf abschaltet.</translation>
    </message>
    <message>
        <source>Tune it</source>
        <translation>Es stimmen lassen</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>One whole piece</source>
        <translation>Ein ganzes Stück</translation>
    </message>
    <message>
        <source>Run to the lock and back</source>
        <translation>Bis zur Schleuse laufen und zurück</translation>
    </message>
    <message>
        <source>Sleep is better when the legs are tired.</source>
        <translation>Der Schlaf ist besser, wenn die Beine müde sind.</translation>
    </message>
    <message>
        <source>To the bridge</source>
        <translation>Bis zur Brücke</translation>
    </message>
    <message>
        <source>To the lock</source>
        <translation>Bis zur Schleuse</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>A map of the benches of our quarter</source>
        <translation>Eine Karte der Bänke in unserem Viertel</translation>
    </message>
    <message>
        <source>Maps for once without a client.</source>
        <translation>Karten, einmal ohne Auftrag.</translation>
    </message>
    <message>
        <source>Walk four streets</source>
        <translation>Vier Straßen abgehen</translation>
    </message>
    <message>
        <source>Draw the first sheet</source>
        <translation>Das erste Blatt zeichnen</translation>
    </message>
    <message>
        <source>Hang it up at {place}</source>
        <translation>Aufhängen, {place}</translation>
    </message>
    <message>
        <source>Look over the fence: a day with the dispatchers</source>
        <translation>Über den Zaun schauen: ein Tag bei der Disposition</translation>
    </message>
    <message>
        <source>Perhaps that would be something.</source>
        <translation>Vielleicht wäre das etwas.</translation>
    </message>
    <message>
        <source>Ask for a day</source>
        <translation>Um einen Tag bitten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Three lines: more of it, or not</source>
        <translation>Drei Zeilen: mehr davon oder nicht</translation>
    </message>
    <message>
        <source>Teach the new ones how to read a timetable</source>
        <translation>Den Neuen zeigen, wie man einen Fahrplan liest</translation>
    </message>
    <message>
        <source>I learn most when I explain.</source>
        <translation>Ich lerne am meisten, wenn ich erkläre.</translation>
    </message>
    <message>
        <source>Ten pages, no more</source>
        <translation>Zehn Seiten, nicht mehr</translation>
    </message>
    <message>
        <source>Try it on {mate}</source>
        <translation>An {mate} ausprobieren</translation>
    </message>
    <message>
        <source>First afternoon with the trainees</source>
        <translation>Der erste Nachmittag mit den Auszubildenden</translation>
    </message>
    <message>
        <source>Write down what this job has given me</source>
        <translation>Aufschreiben, was mir diese Arbeit gegeben hat</translation>
    </message>
    <message>
        <source>On bad days I cannot think of anything.</source>
        <translation>An schlechten Tagen fällt mir nichts ein.</translation>
    </message>
    <message>
        <source>Five things</source>
        <translation>Fünf Dinge</translation>
    </message>
    <message>
        <source>One hour more of one of them this week</source>
        <translation>Von einem davon diese Woche eine Stunde mehr</translation>
    </message>
    <message>
        <source>Two weeks of small brave things</source>
        <translation>Zwei Wochen kleiner Mutproben</translation>
    </message>
    <message>
        <source>I have become quiet.</source>
        <translation>Ich bin still geworden.</translation>
    </message>
    <message>
        <source>A list of ten</source>
        <translation>Eine Liste von zehn</translation>
    </message>
    <message>
        <source>One before noon, each day</source>
        <translation>Jeden Tag eine vor Mittag</translation>
    </message>
    <message>
        <source>Look at the ratings</source>
        <translation>Die Einschätzungen ansehen</translation>
    </message>
    <message>
        <source>Repair the balcony before the summer</source>
        <translation>Vor dem Sommer den Balkon herrichten</translation>
    </message>
    <message>
        <source>A place to sit after work.</source>
        <translation>Ein Platz zum Sitzen nach der Arbeit.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Bretter</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Sit there</source>
        <translation>Dort sitzen</translation>
    </message>
    <message>
        <source>Apply for the work group on accessible stops</source>
        <translation>Mich für die Arbeitsgruppe zu barrierefreien Haltestellen bewerben</translation>
    </message>
    <message>
        <source>That is what I wanted to do here.</source>
        <translation>Das wollte ich hier immer machen.</translation>
    </message>
    <message>
        <source>Talk to somebody who is in it</source>
        <translation>Mit jemandem reden, der dabei ist</translation>
    </message>
    <message>
        <source>Half a page on what I bring</source>
        <translation>Eine halbe Seite darüber, was ich mitbringe</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>The post went to somebody else, and I never asked what was missing.</source>
        <translation>Die Stelle ging an jemand anderen, und ich habe nie gefragt, was gefehlt hat.</translation>
    </message>
    <message>
        <source>**Results so far**

- {project}: from {n} minutes to four
- two trainees on their own feet
- the delay page, used on nine lines

One wish, one offer. No complaint about what was.</source>
        <translation>**Ergebnisse bisher**

- {project}: von {n} Minuten auf vier
- zwei Auszubildende, die auf eigenen Füßen stehen
- die Verspätungsseite, auf neun Linien im Einsatz

Ein Wunsch, ein Angebot. Keine Klage über das, was war.</translation>
    </message>
    <message>
        <source>I have turned this over for months. Waiting has a price, too.</source>
        <translation>Ich wälze das seit Monaten. Auch das Warten hat seinen Preis.</translation>
    </message>
    <message>
        <source>It was only meant for a month or two.</source>
        <translation>Es sollte nur für ein, zwei Monate sein.</translation>
    </message>
    <message>
        <source>‘{goal}’ is done.</source>
        <translation>‚{goal}‘ ist erledigt.</translation>
    </message>
    <message>
        <source>Noor</source>
        <translation>Noor</translation>
    </message>
    <message>
        <source>Ivo</source>
        <translation>Ivo</translation>
    </message>
    <message>
        <source>Hanne</source>
        <translation>Hanne</translation>
    </message>
    <message>
        <source>Teo</source>
        <translation>Teo</translation>
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
        <translation>Emre</translation>
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
        <translation>Bea</translation>
    </message>
    <message>
        <source>Arvid</source>
        <translation>Arvid</translation>
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
        <translation>Oskar</translation>
    </message>
    <message>
        <source>Renate</source>
        <translation>Renate</translation>
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
        <translation>Stefan</translation>
    </message>
    <message>
        <source>Amina</source>
        <translation>Amina</translation>
    </message>
    <message>
        <source>Ulla</source>
        <translation>Ulla</translation>
    </message>
    <message>
        <source>Henrik</source>
        <translation>Henrik</translation>
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
        <translation>Jonte</translation>
    </message>
    <message>
        <source>Samira</source>
        <translation>Samira</translation>
    </message>
    <message>
        <source>Jule</source>
        <translation>Jule</translation>
    </message>
    <message>
        <source>Ben</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>the delay forecast</source>
        <translation>die Verspätungsprognose</translation>
    </message>
    <message>
        <source>the timetable import</source>
        <translation>die Fahrplanübernahme</translation>
    </message>
    <message>
        <source>the night bus map</source>
        <translation>die Nachtbuskarte</translation>
    </message>
    <message>
        <source>the platform display feed</source>
        <translation>die Bahnsteiganzeige</translation>
    </message>
    <message>
        <source>the stop search</source>
        <translation>die Haltestellensuche</translation>
    </message>
    <message>
        <source>the roster check</source>
        <translation>die Dienstplanprüfung</translation>
    </message>
    <message>
        <source>the ticket export</source>
        <translation>die Ticketauswertung</translation>
    </message>
    <message>
        <source>the lift status page</source>
        <translation>die Aufzugübersicht</translation>
    </message>
    <message>
        <source>the Sunday forecast</source>
        <translation>die Sonntagsprognose</translation>
    </message>
    <message>
        <source>the detour planner</source>
        <translation>die Umleitungsplanung</translation>
    </message>
    <message>
        <source>the depot dashboard</source>
        <translation>die Depotübersicht</translation>
    </message>
    <message>
        <source>the route comparison</source>
        <translation>die Streckenanalyse</translation>
    </message>
    <message>
        <source>the harbour office</source>
        <translation>im Hafenbüro</translation>
    </message>
    <message>
        <source>the café by the lock</source>
        <translation>im Café an der Schleuse</translation>
    </message>
    <message>
        <source>the old depot</source>
        <translation>im alten Depot</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>in der Bücherei</translation>
    </message>
    <message>
        <source>It stayed with me.</source>
        <translation>Das ist mir geblieben.</translation>
    </message>
    <message>
        <source>Back from leave: hundreds of mails, of which {n} mattered. #load</source>
        <translation>Aus dem Urlaub zurück: Hunderte Mails, wichtig waren davon {n}. #last</translation>
    </message>
    <message>
        <source>Easier than I thought.</source>
        <translation>Leichter, als ich dachte.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Das zählt.</translation>
    </message>
    <message>
        <source>Worth it.</source>
        <translation>Es hat sich gelohnt.</translation>
    </message>
    <message>
        <source>Say what I will not do this quarter</source>
        <translation>Sagen, was ich in diesem Quartal nicht mache</translation>
    </message>
    <message>
        <source>A list of yes is not a plan.</source>
        <translation>Eine Liste aus lauter Ja ist kein Plan.</translation>
    </message>
    <message>
        <source>Rank what is on my desk</source>
        <translation>Ordnen, was auf meinem Tisch liegt</translation>
    </message>
    <message>
        <source>Show {lead} the line under number five</source>
        <translation>{lead} den Strich unter der Nummer fünf zeigen</translation>
    </message>
    <message>
        <source>Tell those below the line</source>
        <translation>Denen unter dem Strich Bescheid sagen</translation>
    </message>
    <message>
        <source>Give {mate} the half of {project} that is theirs</source>
        <translation>{mate} die Hälfte geben, die nicht meine ist: {project}</translation>
    </message>
    <message>
        <source>I hold on to it out of habit.</source>
        <translation>Ich halte aus Gewohnheit daran fest.</translation>
    </message>
    <message>
        <source>Name the parts</source>
        <translation>Die Teile benennen</translation>
    </message>
    <message>
        <source>One handover a week</source>
        <translation>Jede Woche eine Übergabe</translation>
    </message>
    <message>
        <source>Do not look for a month</source>
        <translation>Einen Monat lang nicht hinschauen</translation>
    </message>
    <message>
        <source>Ask for a word of thanks, without shame</source>
        <translation>Um ein Wort des Dankes bitten, ohne Scham</translation>
    </message>
    <message>
        <source>Good work goes past without a sound.</source>
        <translation>Gute Arbeit geht lautlos vorbei.</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>Zwei Beispiele</translation>
    </message>
    <message>
        <source>Say that it matters to me</source>
        <translation>Sagen, dass es mir wichtig ist</translation>
    </message>
    <message>
        <source>Thank somebody else the same day</source>
        <translation>Am selben Tag jemand anderem danken</translation>
    </message>
    <message>
        <source>Three information talks about life after planning</source>
        <translation>Drei Gespräche über ein Leben nach der Planung</translation>
    </message>
    <message>
        <source>To know instead of wonder.</source>
        <translation>Um zu wissen, statt zu grübeln.</translation>
    </message>
    <message>
        <source>Five must-haves</source>
        <translation>Fünf Dinge, die sein müssen</translation>
    </message>
    <message>
        <source>Three people, three coffees</source>
        <translation>Drei Leute, drei Kaffees</translation>
    </message>
    <message>
        <source>Go or no-go, in one line</source>
        <translation>Gehen oder nicht, in einer Zeile</translation>
    </message>
    <message>
        <source>Bring a third person in between {mate} and me</source>
        <translation>Eine dritte Person zwischen {mate} und mich holen</translation>
    </message>
    <message>
        <source>Alone we only repeat ourselves.</source>
        <translation>Zu zweit wiederholen wir uns nur.</translation>
    </message>
    <message>
        <source>Ask {lead} who could do it</source>
        <translation>{lead} fragen, wer das könnte</translation>
    </message>
    <message>
        <source>One hour, one agreement</source>
        <translation>Eine Stunde, eine Vereinbarung</translation>
    </message>
    <message>
        <source>Pick the one number that shows {project} moves</source>
        <translation>Die eine Zahl finden, die zeigt, dass sich etwas bewegt: {project}</translation>
    </message>
    <message>
        <source>We report twelve and look at none.</source>
        <translation>Wir melden zwölf und sehen keine an.</translation>
    </message>
    <message>
        <source>Ask the drivers what they notice</source>
        <translation>Fragen, was die Fahrerinnen und Fahrer merken</translation>
    </message>
    <message>
        <source>Draw it weekly</source>
        <translation>Jede Woche zeichnen</translation>
    </message>
    <message>
        <source>Drop the other eleven</source>
        <translation>Die anderen elf weglassen</translation>
    </message>
    <message>
        <source>Cook for friends once a month</source>
        <translation>Einmal im Monat für Freunde kochen</translation>
    </message>
    <message>
        <source>I only see them at birthdays.</source>
        <translation>Ich sehe sie nur an Geburtstagen.</translation>
    </message>
    <message>
        <source>Fix the first evening</source>
        <translation>Den ersten Abend ausmachen</translation>
    </message>
    <message>
        <source>Three evenings</source>
        <translation>Drei Abende</translation>
    </message>
    <message>
        <source>Let {friend} bring the next guest</source>
        <translation>{friend} den nächsten Gast mitbringen lassen</translation>
    </message>
    <message>
        <source>Learn the signal rules from {mate2}</source>
        <translation>Bei {mate2} die Signalregeln lernen</translation>
    </message>
    <message>
        <source>I draw lines without knowing what stops a train.</source>
        <translation>Ich zeichne Linien und weiß nicht, was einen Zug anhält.</translation>
    </message>
    <message>
        <source>Two afternoons in the control room</source>
        <translation>Zwei Nachmittage in der Leitstelle</translation>
    </message>
    <message>
        <source>Write down the ten rules</source>
        <translation>Die zehn Regeln aufschreiben</translation>
    </message>
    <message>
        <source>Explain them to {mate}</source>
        <translation>{mate} die Regeln erklären</translation>
    </message>
    <message>
        <source>One podcast a week on the way home</source>
        <translation>Ein Podcast pro Woche auf dem Heimweg</translation>
    </message>
    <message>
        <source>Something in the ear that is not a call.</source>
        <translation>Etwas im Ohr, das kein Anruf ist.</translation>
    </message>
    <message>
        <source>A list of six</source>
        <translation>Eine Liste von sechs</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>One idea tried on {project}</source>
        <translation>Eine Idee ausprobiert, für {project}</translation>
    </message>
    <message>
        <source>A picture book of the night lines for {kin}</source>
        <translation>Ein Bilderbuch der Nachtlinien für {kin}</translation>
    </message>
    <message>
        <source>A present that nobody can buy.</source>
        <translation>Ein Geschenk, das niemand kaufen kann.</translation>
    </message>
    <message>
        <source>Ride three lines with the camera</source>
        <translation>Drei Linien mit der Kamera abfahren</translation>
    </message>
    <message>
        <source>Twelve pages</source>
        <translation>Zwölf Seiten</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Swim twice a week until the cold comes</source>
        <translation>Zweimal die Woche schwimmen, bis die Kälte kommt</translation>
    </message>
    <message>
        <source>The water is the one place without a screen.</source>
        <translation>Das Wasser ist der einzige Ort ohne Bildschirm.</translation>
    </message>
    <message>
        <source>Find the card</source>
        <translation>Die Karte finden</translation>
    </message>
    <message>
        <source>Eight weeks</source>
        <translation>Acht Wochen</translation>
    </message>
    <message>
        <source>Present {project} at the open day</source>
        <translation>Am Tag der offenen Tür zeigen: {project}</translation>
    </message>
    <message>
        <source>To say it so that a child understands.</source>
        <translation>Um es so zu sagen, dass ein Kind es versteht.</translation>
    </message>
    <message>
        <source>Three pictures, no more</source>
        <translation>Drei Bilder, nicht mehr</translation>
    </message>
    <message>
        <source>Practise on {kin}</source>
        <translation>Vor {kin} üben</translation>
    </message>
    <message>
        <source>Stand there for an hour</source>
        <translation>Eine Stunde dort stehen</translation>
    </message>
    <message>
        <source>Coffee with everybody on our floor</source>
        <translation>Kaffee mit allen auf unserer Etage</translation>
    </message>
    <message>
        <source>I know their tickets better than their names.</source>
        <translation>Ich kenne ihre Aufgaben besser als ihre Namen.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Jede Woche eine Person</translation>
    </message>
    <message>
        <source>The last three</source>
        <translation>Die letzten drei</translation>
    </message>
    <message>
        <source>Sort the photographs of ten years</source>
        <translation>Die Fotos von zehn Jahren sortieren</translation>
    </message>
    <message>
        <source>They are on four disks, and one of them clicks.</source>
        <translation>Sie liegen auf vier Platten, und eine davon klickt.</translation>
    </message>
    <message>
        <source>Copy everything to one place</source>
        <translation>Alles an einen Ort kopieren</translation>
    </message>
    <message>
        <source>One year an evening</source>
        <translation>Ein Jahr pro Abend</translation>
    </message>
    <message>
        <source>Throw the old disks away</source>
        <translation>Die alten Platten weggeben</translation>
    </message>
    <message>
        <source>Write a column for the staff paper</source>
        <translation>Eine Kolumne für die Mitarbeiterzeitung schreiben</translation>
    </message>
    <message>
        <source>Nobody knows what we do up here.</source>
        <translation>Niemand weiß, was wir hier oben tun.</translation>
    </message>
    <message>
        <source>Ask {lead}</source>
        <translation>{lead} fragen</translation>
    </message>
    <message>
        <source>First draft, read by {mate}</source>
        <translation>Ein erster Entwurf, {mate} liest ihn</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Learn to sew a bag</source>
        <translation>Eine Tasche nähen lernen</translation>
    </message>
    <message>
        <source>To have something in my hands in the evening.</source>
        <translation>Um abends etwas in den Händen zu haben.</translation>
    </message>
    <message>
        <source>Borrow the machine from {friend}</source>
        <translation>Die Maschine leihen, von {friend}</translation>
    </message>
    <message>
        <source>The ugly one</source>
        <translation>Die hässliche</translation>
    </message>
    <message>
        <source>The good one</source>
        <translation>Die gute</translation>
    </message>
    <message>
        <source>A day in the workshop at {place}</source>
        <translation>Ein Tag in der Werkstatt {place}</translation>
    </message>
    <message>
        <source>To see what becomes of our plans.</source>
        <translation>Um zu sehen, was aus unseren Plänen wird.</translation>
    </message>
    <message>
        <source>Go, and ask questions</source>
        <translation>Hingehen und Fragen stellen</translation>
    </message>
    <message>
        <source>Three lines on what I would change</source>
        <translation>Drei Zeilen darüber, was ich ändern würde</translation>
    </message>
    <message>
        <source>Walk the whole of line 7 on foot</source>
        <translation>Die ganze Linie 7 zu Fuß gehen</translation>
    </message>
    <message>
        <source>I have planned it for years and never walked it.</source>
        <translation>Ich plane sie seit Jahren und bin sie nie gegangen.</translation>
    </message>
    <message>
        <source>To the cemetery</source>
        <translation>Bis zum Friedhof</translation>
    </message>
    <message>
        <source>To the terminus</source>
        <translation>Bis zur Endstation</translation>
    </message>
    <message>
        <source>Write down what the map does not show</source>
        <translation>Aufschreiben, was die Karte nicht zeigt</translation>
    </message>
    <message>
        <source>The post went to @{mate}. I smiled and went for a walk. #growth</source>
        <translation>Die Stelle ging an @{mate}. Ich habe gelächelt und bin spazieren gegangen. #wachsen</translation>
    </message>
    <message>
        <source>@{mate} has given notice. Six years of knowing why things are as they are, in one cardboard box. #change</source>
        <translation>@{mate} hat gekündigt. Sechs Jahre Wissen, warum die Dinge sind, wie sie sind, in einem Karton. #veränderung</translation>
    </message>
    <message>
        <source>The big one is handed over. Everybody was pleased, and I stood beside it and felt nothing. #mood</source>
        <translation>Das große Vorhaben ist übergeben. Alle haben sich gefreut, und ich stand daneben und habe nichts gespürt. #stimmung</translation>
    </message>
    <message>
        <source>It got loud between @{mate} and me, in front of the others. I can still hear it. #team</source>
        <translation>Zwischen @{mate} und mir ist es laut geworden, vor den anderen. Ich höre es immer noch. #team</translation>
    </message>
    <message>
        <source>We are six weeks late with {project}, and since today everybody knows. #load</source>
        <translation>Sechs Wochen im Verzug, und seit heute wissen es alle: {project}. #last</translation>
    </message>
    <message>
        <source>They want an answer about the other post by spring. I said that I would think about it. #decision</source>
        <translation>Bis zum Frühjahr wollen sie eine Antwort wegen der anderen Stelle. Ich habe gesagt, ich denke darüber nach. #entscheidung</translation>
    </message>
    <message>
        <source>Two people are ill, and @{lead} asked whether I could take both shifts for a while. I heard myself say yes. #load</source>
        <translation>Zwei sind krank, und @{lead} hat gefragt, ob ich eine Weile beide Schichten übernehmen kann. Ich habe mich Ja sagen hören. #last</translation>
    </message>
    <message>
        <source>Talk with @{mentor}. We meet again in four weeks. #mentor</source>
        <translation>Gespräch mit @{mentor}. In vier Wochen das nächste. #mentoring</translation>
    </message>
    <message>
        <source>The lead post was filled, and {project} went to another team.</source>
        <translation>Die Leitungsstelle wurde besetzt, und {project} ging an ein anderes Team.</translation>
    </message>
    <message>
        <source>Every week looks like the one before</source>
        <translation>Jede Woche sieht aus wie die davor</translation>
    </message>
    <message>
        <source>nobody has given me anything new since the post was filled</source>
        <translation>niemand hat mir etwas Neues gegeben, seit die Stelle besetzt ist</translation>
    </message>
    <message>
        <source>I have never told {lead} what I would like to do next</source>
        <translation>ich habe {lead} nie gesagt, was ich als Nächstes machen möchte</translation>
    </message>
    <message>
        <source>reading a timetable at a glance</source>
        <translation>einen Fahrplan auf einen Blick lesen</translation>
    </message>
    <message>
        <source>the night shift</source>
        <translation>die Nachtschicht</translation>
    </message>
    <message>
        <source>I tell about work at lunch again</source>
        <translation>ich erzähle beim Mittagessen wieder von der Arbeit</translation>
    </message>
    <message>
        <source>did my job ten years ago</source>
        <translation>hatte vor zehn Jahren meine Stelle</translation>
    </message>
    <message>
        <source>How did you know it was time to change?</source>
        <translation>Woran hast du gemerkt, dass es Zeit für etwas anderes ist?</translation>
    </message>
    <message>
        <source>Would you read my three lines for {lead}?</source>
        <translation>Liest du meine drei Zeilen für {lead}?</translation>
    </message>
    <message>
        <source>Ask about the planning course</source>
        <translation>Nach dem Planungskurs fragen</translation>
    </message>
    <message>
        <source>has known me since school</source>
        <translation>kennt mich seit der Schule</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Talked through the assessment. The load, not the work, may be the problem.</source>
        <translation>Die Standortbestimmung besprochen. Vielleicht ist die Menge das Problem, nicht die Arbeit.</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>To keep ‘not promoted’ and ‘not valued’ apart. Knows two people in planning.</source>
        <translation>‚Nicht befördert‘ und ‚nicht geschätzt‘ auseinanderhalten. Kennt zwei Leute in der Planung.</translation>
    </message>
    <message>
        <source>Write to one of the two people in planning</source>
        <translation>Einem der beiden aus der Planung schreiben</translation>
    </message>
    <message>
        <source>one-to-one</source>
        <translation>Zweiergespräch</translation>
    </message>
    <message>
        <source>Has seen how much {project} takes. Wants to look at the roster.</source>
        <translation>Hat gesehen, wie viel {project} kostet. Will sich den Dienstplan ansehen.</translation>
    </message>
    <message>
        <source>What the lead planner role takes, and by when we look at it again</source>
        <translation>Was es für die leitende Stelle in der Planung braucht und wann wir wieder draufschauen</translation>
    </message>
    <message>
        <source>walk round the block</source>
        <translation>Runde um den Block</translation>
    </message>
    <message>
        <source>Laughed a lot. Same meetings, same sighs.</source>
        <translation>Viel gelacht. Dieselben Sitzungen, dieselben Seufzer.</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>planning meetings</source>
        <translation>Planungsrunden</translation>
    </message>
    <message>
        <source>the weekly delay report</source>
        <translation>der wöchentliche Verspätungsbericht</translation>
    </message>
    <message>
        <source>finding the clash in a timetable</source>
        <translation>den Konflikt in einem Fahrplan finden</translation>
    </message>
    <message>
        <source>showing the new ones round</source>
        <translation>die Neuen einführen</translation>
    </message>
    <message>
        <source>mail and tickets</source>
        <translation>Post und Tickets</translation>
    </message>
    <message>
        <source>mail twice a day, not all day</source>
        <translation>Post zweimal am Tag, nicht den ganzen Tag</translation>
    </message>
    <message>
        <source>Let a script write the delay report</source>
        <translation>Ein Skript den Verspätungsbericht schreiben lassen</translation>
    </message>
    <message>
        <source>it is Friday, ten o’clock</source>
        <translation>es Freitag um zehn ist</translation>
    </message>
    <message>
        <source>give the script one hour</source>
        <translation>gebe ich dem Skript eine Stunde</translation>
    </message>
    <message>
        <source>The report takes one hour now instead of four.</source>
        <translation>Der Bericht braucht jetzt eine Stunde statt vier.</translation>
    </message>
    <message>
        <source>one meeting a week in writing</source>
        <translation>eine Sitzung in der Woche schriftlich</translation>
    </message>
    <message>
        <source>One meeting a week in writing</source>
        <translation>Eine Sitzung in der Woche schriftlich</translation>
    </message>
    <message>
        <source>May we try the Thursday round as a page for three weeks?</source>
        <translation>Können wir die Donnerstagsrunde drei Wochen lang als eine Seite versuchen?</translation>
    </message>
    <message>
        <source>an invitation comes without a question in it</source>
        <translation>eine Einladung kommt, in der keine Frage steht</translation>
    </message>
    <message>
        <source>ask which question it is to answer</source>
        <translation>frage ich, welche Frage sie beantworten soll</translation>
    </message>
    <message>
        <source>They do not want me on the lead track</source>
        <translation>Die wollen mich nicht auf dem Weg zur Leitung</translation>
    </message>
    <message>
        <source>The post was filled without a word to me</source>
        <translation>Die Stelle wurde besetzt, ohne ein Wort zu mir</translation>
    </message>
    <message>
        <source>My name was not on the list for the workshop</source>
        <translation>Mein Name stand nicht auf der Liste für den Workshop</translation>
    </message>
    <message>
        <source>{lead} asked me twice to stand in</source>
        <translation>{lead} hat mich zweimal um Vertretung gebeten</translation>
    </message>
    <message>
        <source>Nobody knew that I would like to</source>
        <translation>Niemand wusste, dass ich gern würde</translation>
    </message>
    <message>
        <source>The list was older than my wish</source>
        <translation>Die Liste war älter als mein Wunsch</translation>
    </message>
    <message>
        <source>Was my name talked about, and what was missing?</source>
        <translation>War von mir die Rede, und was hat gefehlt?</translation>
    </message>
    <message>
        <source>The post was filled, and I had never told anybody that I wanted it.</source>
        <translation>Die Stelle wurde besetzt, und ich hatte nie jemandem gesagt, dass ich sie möchte.</translation>
    </message>
    <message>
        <source>lead track, expert track, or Control</source>
        <translation>Leitung, Fachlaufbahn oder Leitstelle</translation>
    </message>
    <message>
        <source>another month of the same meetings</source>
        <translation>noch einen Monat dieselben Sitzungen</translation>
    </message>
    <message>
        <source>to miss the work that I am good at</source>
        <translation>dass mir die Arbeit fehlt, die ich gut kann</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>bleiben, wie es ist</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>Abende</translation>
    </message>
    <message>
        <source>lead track</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>expert track</source>
        <translation>Fachlaufbahn</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Leitstelle</translation>
    </message>
    <message>
        <source>Ask for the profile first. You decide about a guess.</source>
        <translation>Lass dir zuerst das Profil geben. Du entscheidest über eine Vermutung.</translation>
    </message>
    <message>
        <source>{project}: I wait for a word from {mate2}, and have not asked for it.</source>
        <translation>{project}: Ich warte auf ein Wort von {mate2} und habe nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Three half-finished things on the desk. None of them wants to be first.</source>
        <translation>Drei halbfertige Sachen auf dem Tisch. Keine will die erste sein.</translation>
    </message>
    <message>
        <source>Nobody knows who decides about {project}.</source>
        <translation>Niemand weiß, wer über {project} entscheidet.</translation>
    </message>
    <message>
        <source>The talk with {lead}. I put it off again.</source>
        <translation>Das Gespräch mit {lead}. Ich habe es wieder verschoben.</translation>
    </message>
    <message>
        <source>Everything takes me twice as long as it used to.</source>
        <translation>Für alles brauche ich doppelt so lange wie früher.</translation>
    </message>
    <message>
        <source>I read job adverts in the lunch break and close them when somebody comes.</source>
        <translation>In der Mittagspause lese ich Stellenanzeigen und schließe sie, wenn jemand kommt.</translation>
    </message>
    <message>
        <source>The same week as last week, only greyer.</source>
        <translation>Dieselbe Woche wie letzte Woche, nur grauer.</translation>
    </message>
    <message>
        <source>Too many meetings between me and the work.</source>
        <translation>Zu viele Besprechungen zwischen mir und der Arbeit.</translation>
    </message>
    <message>
        <source>The tests of {project} are slow, and so am I on Fridays.</source>
        <translation>Die Tests von {project} sind langsam, und freitags bin ich es auch.</translation>
    </message>
    <message>
        <source>Only the paperwork. The rest moves.</source>
        <translation>Nur der Papierkram. Der Rest bewegt sich.</translation>
    </message>
    <message>
        <source>I would like to say no faster. Monday is a good day to try.</source>
        <translation>Ich möchte schneller Nein sagen. Montag ist ein guter Tag zum Üben.</translation>
    </message>
    <message>
        <source>Went through what is open. Two things can wait for a quarter.</source>
        <translation>Durchgegangen, was offen ist. Zwei Sachen können ein Vierteljahr warten.</translation>
    </message>
    <message>
        <source>Wants {project} first. I said what stays undone then.</source>
        <translation>Zuerst soll es um {project} gehen. Ich habe gesagt, was dann liegen bleibt.</translation>
    </message>
    <message>
        <source>Write a list of what waits</source>
        <translation>Aufschreiben, was wartet</translation>
    </message>
    <message>
        <source>Asked about the next step. There is none this year, but there is a course.</source>
        <translation>Nach dem nächsten Schritt gefragt. Dieses Jahr gibt es keinen, aber einen Kurs.</translation>
    </message>
    <message>
        <source>Hand in the form for the course</source>
        <translation>Den Antrag für den Kurs abgeben</translation>
    </message>
    <message>
        <source>Asked how I am, and meant it. I said more than I had planned.</source>
        <translation>Eine ehrliche Frage, wie es mir geht. Ich habe mehr gesagt, als ich vorhatte.</translation>
    </message>
    <message>
        <source>Not to answer everything on the day on which it comes.</source>
        <translation>Nicht alles an dem Tag beantworten, an dem es kommt.</translation>
    </message>
    <message>
        <source>Told me about the year in which nothing went forward. It helped.</source>
        <translation>Von dem Jahr gehört, in dem nichts voranging. Das hat geholfen.</translation>
    </message>
    <message>
        <source>To know what I want before I ask for it.</source>
        <translation>Wissen, was ich will, bevor ich darum bitte.</translation>
    </message>
    <message>
        <source>Three lines about next year</source>
        <translation>Drei Zeilen über das nächste Jahr</translation>
    </message>
    <message>
        <source>Talked about everything but {project}.</source>
        <translation>Über alles gesprochen, nur nicht über {project}.</translation>
    </message>
    <message>
        <source>Sees the meetings as I do. We leave out every second one and look who asks.</source>
        <translation>Sieht die Besprechungen wie ich. Wir lassen jede zweite aus und schauen, wer fragt.</translation>
    </message>
    <message>
        <source>Showed me how {project} works underneath. I had it wrong for months.</source>
        <translation>Jetzt weiß ich, wie {project} innen funktioniert. Ich hatte es monatelang falsch verstanden.</translation>
    </message>
    <message>
        <source>We were both tired that day. It was not meant as I heard it.</source>
        <translation>Wir waren beide müde an dem Tag. Es war nicht so gemeint, wie ich es gehört habe.</translation>
    </message>
    <message>
        <source>Say it on the same day next time</source>
        <translation>Es nächstes Mal am selben Tag sagen</translation>
    </message>
    <message>
        <source>How they plan a night when two vehicles are missing. More like chess than I thought.</source>
        <translation>Wie sie eine Nacht planen, in der zwei Fahrzeuge fehlen. Mehr Schach, als ich dachte.</translation>
    </message>
    <message>
        <source>The drivers like the new plan, but for the break at {place}.</source>
        <translation>Die Fahrer mögen den neuen Plan, nur nicht die Pause {place}.</translation>
    </message>
    <message>
        <source>Two hours without a word about work.</source>
        <translation>Zwei Stunden ohne ein Wort über die Arbeit.</translation>
    </message>
    <message>
        <source>Asked one thing only: what if it stays like this?</source>
        <translation>Nur eine Frage: Und wenn es so bleibt?</translation>
    </message>
    <message>
        <source>Says that I sound better than last time.</source>
        <translation>Findet, dass ich besser klinge als beim letzten Mal.</translation>
    </message>
    <message>
        <source>What the training budget covers, and what it does not.</source>
        <translation>Was das Weiterbildungsgeld abdeckt, und was nicht.</translation>
    </message>
    <message>
        <source>There is an exchange with Control, for three months. They keep my place.</source>
        <translation>Es gibt einen Austausch mit der Leitstelle, für drei Monate. Mein Platz bleibt mir.</translation>
    </message>
    <message>
        <source>{n} people and one good lecture on night lines. Spoke with two of them.</source>
        <translation>{n} Leute und ein guter Vortrag über Nachtlinien. Mit zweien gesprochen.</translation>
    </message>
    <message>
        <source>Smaller than last time, and better. Somebody from another city wants to stay in touch.</source>
        <translation>Kleiner als beim letzten Mal, und besser. Jemand aus einer anderen Stadt will in Verbindung bleiben.</translation>
    </message>
    <message>
        <source>Would go again, even with the bad first month.</source>
        <translation>Würde wieder gehen, auch mit dem schlechten ersten Monat.</translation>
    </message>
    <message>
        <source>Asked what became of {project}. I had something good to tell.</source>
        <translation>Eine Nachfrage, es ging um {project}. Ich konnte Gutes erzählen.</translation>
    </message>
    <message>
        <source>led our team, is at the ministry now</source>
        <translation>hat unser Team geleitet, jetzt im Ministerium</translation>
    </message>
    <message>
        <source>led our team, has the depot now</source>
        <translation>hat unser Team geleitet, jetzt im Depot</translation>
    </message>
    <message>
        <source>led our team while it was small</source>
        <translation>hat unser Team geleitet, als es klein war</translation>
    </message>
    <message>
        <source>Stand for the staff council, or leave it</source>
        <translation>Für den Betriebsrat kandidieren oder es lassen</translation>
    </message>
    <message>
        <source>stand for it</source>
        <translation>kandidieren</translation>
    </message>
    <message>
        <source>Give {project} away, or keep it</source>
        <translation>{project} abgeben oder behalten</translation>
    </message>
    <message>
        <source>give it away</source>
        <translation>abgeben</translation>
    </message>
    <message>
        <source>Study beside the job, or not now</source>
        <translation>Neben dem Beruf studieren oder jetzt nicht</translation>
    </message>
    <message>
        <source>study beside the job</source>
        <translation>neben dem Beruf studieren</translation>
    </message>
    <message>
        <source>move with them</source>
        <translation>mitziehen</translation>
    </message>
    <message>
        <source>one thing off the desk before noon</source>
        <translation>eine Sache vor Mittag vom Tisch</translation>
    </message>
    <message>
        <source>say one thing in the morning round</source>
        <translation>in der Morgenrunde eine Sache sagen</translation>
    </message>
    <message>
        <source>ten minutes of what I dodge</source>
        <translation>zehn Minuten von dem, was ich vor mir herschiebe</translation>
    </message>
    <message>
        <source>knows every driver by name</source>
        <translation>kennt alle Fahrer mit Namen</translation>
    </message>
    <message>
        <source>helped me in my first years here</source>
        <translation>hat mir in den ersten Jahren hier geholfen</translation>
    </message>
    <message>
        <source>looks after courses and budgets</source>
        <translation>kümmert sich um Kurse und Budgets</translation>
    </message>
    <message>
        <source>three good things of the day</source>
        <translation>drei gute Dinge des Tages</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>um elf im Bett</translation>
    </message>
    <message>
        <source>one lunch a day away from the desk</source>
        <translation>Mittagspause nie am Schreibtisch</translation>
    </message>
    <message>
        <source>half past five, from Monday to Thursday</source>
        <translation>halb sechs, Montag bis Donnerstag</translation>
    </message>
    <message>
        <source>give the first half hour to it</source>
        <translation>gebe ich dem die erste halbe Stunde</translation>
    </message>
    <message>
        <source>ask {friend} for an evening</source>
        <translation>frage ich {friend} nach einem Abend</translation>
    </message>
    <message>
        <source>Said aloud, it is smaller.</source>
        <translation>Laut gesagt ist es kleiner.</translation>
    </message>
    <message>
        <source>{n} hours more than planned within two weeks</source>
        <translation>{n} Stunden mehr als geplant in zwei Wochen</translation>
    </message>
    <message>
        <source>two deadlines on the same Friday</source>
        <translation>zwei Abgaben am selben Freitag</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Sagen, was von beidem zuerst kommt.</translation>
    </message>
    <message>
        <source>One page with hours and days before we meet.</source>
        <translation>Vor dem Gespräch eine Seite mit Stunden und Tagen.</translation>
    </message>
    <message>
        <source>ask {lead} for half an hour</source>
        <translation>bitte ich {lead} um eine halbe Stunde</translation>
    </message>
    <message>
        <source>Too much is open. Who can take the delay report for a month?</source>
        <translation>Es ist zu viel offen. Wer kann den Verspätungsbericht einen Monat lang übernehmen?</translation>
    </message>
    <message>
        <source>Sleep over it once, then say it aloud.</source>
        <translation>Schlaf einmal darüber, dann sag es laut.</translation>
    </message>
    <message>
        <source>Ask somebody who has done it</source>
        <translation>Jemanden fragen, der das gemacht hat</translation>
    </message>
    <message>
        <source>the ministry</source>
        <translation>das Ministerium</translation>
    </message>
    <message>
        <source>Gesine</source>
        <translation>Gesine</translation>
    </message>
    <message>
        <source>Planners’ evening</source>
        <translation>Planertreff</translation>
    </message>
    <message>
        <source>Move to the new house with the others, or not</source>
        <translation>Mit den anderen ins neue Haus ziehen oder nicht</translation>
    </message>
    <message>
        <source>Will ask above whether {project} can wait. I should hear within two weeks.</source>
        <translation>Fragt oben nach, ob {project} warten kann. In zwei Wochen soll ich Bescheid haben.</translation>
    </message>
    <message>
        <source>Read my page and crossed out half of it. What is left is better.</source>
        <translation>Meine Seite gelesen und die Hälfte gestrichen. Was bleibt, ist besser.</translation>
    </message>
    <message>
        <source>Which of it will still matter in a year? Two things, at most.</source>
        <translation>Was davon zählt in einem Jahr noch? Höchstens zwei Sachen.</translation>
    </message>
    <message>
        <source>Is looking at the same advert as I am. We laughed about it.</source>
        <translation>Schaut sich dieselbe Anzeige an wie ich. Wir haben darüber gelacht.</translation>
    </message>
    <message>
        <source>Heard me out and gave no advice. That was what I needed.</source>
        <translation>Hat zugehört und keinen Rat gegeben. Das habe ich gebraucht.</translation>
    </message>
    <message>
        <source>Night planner at the ferry line</source>
        <translation>Nachtplanung bei der Fährlinie</translation>
    </message>
    <message>
        <source>They plan with tides. I would like to know how that is done.</source>
        <translation>Dort wird mit den Gezeiten geplant. Ich würde gern wissen, wie das geht.</translation>
    </message>
    <message>
        <source>Read the advert twice</source>
        <translation>Die Anzeige zweimal lesen</translation>
    </message>
    <message>
        <source>CV and one page on night lines</source>
        <translation>Lebenslauf und eine Seite über Nachtlinien</translation>
    </message>
    <message>
        <source>Ask why the last one left</source>
        <translation>Fragen, warum die Stelle frei wurde</translation>
    </message>
    <message>
        <source>it is Sunday and the kitchen is done</source>
        <translation>es Sonntag ist und die Küche fertig</translation>
    </message>
    <message>
        <source>I write the first half of the page</source>
        <translation>schreibe ich die erste Hälfte der Seite</translation>
    </message>
    <message>
        <source>Said no. Two nights a week, and an hour more on the way.</source>
        <translation>Abgesagt. Zwei Nächte die Woche und eine Stunde Weg mehr.</translation>
    </message>
    <message>
        <source>the ferry line</source>
        <translation>die Fährlinie</translation>
    </message>
    <message>
        <source>night planner</source>
        <translation>Nachtplanung</translation>
    </message>
    <message>
        <source>the number in the advert</source>
        <translation>die Nummer in der Anzeige</translation>
    </message>
    <message>
        <source>Deputy for the duty rosters</source>
        <translation>Stellvertretung bei den Dienstplänen</translation>
    </message>
    <message>
        <source>The other half of what I plan: those who drive it.</source>
        <translation>Die andere Hälfte von dem, was ich plane: die, die es fahren.</translation>
    </message>
    <message>
        <source>Look at a roster with {mate2}</source>
        <translation>Mit {mate2} einen Dienstplan ansehen</translation>
    </message>
    <message>
        <source>Ask what decided it</source>
        <translation>Fragen, was den Ausschlag gab</translation>
    </message>
    <message>
        <source>the advert hangs on the board</source>
        <translation>die Ausschreibung am Brett hängt</translation>
    </message>
    <message>
        <source>I ask Operations for an hour</source>
        <translation>bitte ich den Betrieb um eine Stunde</translation>
    </message>
    <message>
        <source>Went to somebody who has driven a tram. Fair.</source>
        <translation>Bekommen hat sie jemand, der selbst Straßenbahn gefahren ist. In Ordnung.</translation>
    </message>
    <message>
        <source>our own house</source>
        <translation>unser eigenes Haus</translation>
    </message>
    <message>
        <source>deputy head of duty rosters</source>
        <translation>stellvertretende Leitung der Dienstpläne</translation>
    </message>
    <message>
        <source>the office on the second floor</source>
        <translation>das Büro im zweiten Stock</translation>
    </message>
    <message>
        <source>Timetables for the next city but one</source>
        <translation>Fahrpläne für die übernächste Stadt</translation>
    </message>
    <message>
        <source>A network that is still being drawn.</source>
        <translation>Ein Netz, das noch gezeichnet wird.</translation>
    </message>
    <message>
        <source>Ride two of their lines</source>
        <translation>Zwei ihrer Linien abfahren</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Das Formular abschicken</translation>
    </message>
    <message>
        <source>Ask once whether it arrived</source>
        <translation>Einmal fragen, ob es angekommen ist</translation>
    </message>
    <message>
        <source>the train home is on time</source>
        <translation>der Zug nach Hause pünktlich ist</translation>
    </message>
    <message>
        <source>I fill in one page of the form</source>
        <translation>fülle ich eine Seite des Formulars aus</translation>
    </message>
    <message>
        <source>Asked once, heard nothing for eight weeks. Closed it myself.</source>
        <translation>Einmal nachgefragt, acht Wochen nichts gehört. Selbst abgeschlossen.</translation>
    </message>
    <message>
        <source>the transport office there</source>
        <translation>das Verkehrsamt dort</translation>
    </message>
    <message>
        <source>timetable planner</source>
        <translation>Fahrplanung</translation>
    </message>
    <message>
        <source>a form without a name</source>
        <translation>ein Formular ohne Namen</translation>
    </message>
    <message>
        <source>A quarter with the research group on delays</source>
        <translation>Ein Vierteljahr bei der Forschungsgruppe für Verspätungen</translation>
    </message>
    <message>
        <source>For once, why it is late and not only how much.</source>
        <translation>Einmal, warum es sich verspätet, und nicht nur, um wie viel.</translation>
    </message>
    <message>
        <source>Read what they have published</source>
        <translation>Lesen, was sie veröffentlicht haben</translation>
    </message>
    <message>
        <source>Two questions of my own</source>
        <translation>Zwei eigene Fragen</translation>
    </message>
    <message>
        <source>Hand over {project} for three months</source>
        <translation>Für drei Monate abgeben: {project}</translation>
    </message>
    <message>
        <source>the Friday call is cancelled</source>
        <translation>der Anruf am Freitag ausfällt</translation>
    </message>
    <message>
        <source>I read one of their papers</source>
        <translation>lese ich einen ihrer Aufsätze</translation>
    </message>
    <message>
        <source>Went, and came back with one method and fewer certainties.</source>
        <translation>Hingegangen und mit einer Methode und weniger Gewissheiten zurückgekommen.</translation>
    </message>
    <message>
        <source>the technical college</source>
        <translation>die technische Hochschule</translation>
    </message>
    <message>
        <source>guest for three months</source>
        <translation>zu Gast für drei Monate</translation>
    </message>
    <message>
        <source>whoever spoke at the planners’ evening</source>
        <translation>wer beim Planertreff gesprochen hat</translation>
    </message>
    <message>
        <source>Teach planning at the college</source>
        <translation>Planung an der Fachschule unterrichten</translation>
    </message>
    <message>
        <source>The afternoons with the trainees are over too soon.</source>
        <translation>Die Nachmittage mit den Auszubildenden sind zu schnell vorbei.</translation>
    </message>
    <message>
        <source>Sit in on one lesson</source>
        <translation>Bei einer Stunde zuhören</translation>
    </message>
    <message>
        <source>Give one lesson as a guest</source>
        <translation>Als Gast eine Stunde halten</translation>
    </message>
    <message>
        <source>Work out what a week would pay</source>
        <translation>Ausrechnen, was eine Woche einbrächte</translation>
    </message>
    <message>
        <source>the trainees have left</source>
        <translation>die Auszubildenden gegangen sind</translation>
    </message>
    <message>
        <source>I write down what they asked</source>
        <translation>schreibe ich auf, was sie gefragt haben</translation>
    </message>
    <message>
        <source>the class asks for a second lesson</source>
        <translation>die Klasse bittet um eine zweite Stunde</translation>
    </message>
    <message>
        <source>explaining without slides</source>
        <translation>erklären ohne Folien</translation>
    </message>
    <message>
        <source>marking fairly</source>
        <translation>gerecht benoten</translation>
    </message>
    <message>
        <source>a room of thirty</source>
        <translation>ein Raum mit dreißig Leuten</translation>
    </message>
    <message>
        <source>a third less money</source>
        <translation>ein Drittel weniger Geld</translation>
    </message>
    <message>
        <source>half a post here, half there</source>
        <translation>eine halbe Stelle hier, eine halbe dort</translation>
    </message>
    <message>
        <source>How long does the marking take?</source>
        <translation>Wie lange dauert das Korrigieren?</translation>
    </message>
    <message>
        <source>Knows two who do it. The teaching is the short part, the marking takes the Sundays.</source>
        <translation>Kennt zwei, die es machen. Der Unterricht ist der kurze Teil, das Korrigieren kostet die Sonntage.</translation>
    </message>
    <message>
        <source>They asked for a second lesson. The pay is for people who have another one.</source>
        <translation>Sie haben um eine zweite Stunde gebeten. Das Gehalt ist für Leute, die noch ein anderes haben.</translation>
    </message>
    <message>
        <source>Sell a walking map of the old tram lines</source>
        <translation>Eine Wanderkarte der alten Straßenbahnlinien verkaufen</translation>
    </message>
    <message>
        <source>Three people have asked for a copy.</source>
        <translation>Drei Leute haben nach einem Exemplar gefragt.</translation>
    </message>
    <message>
        <source>Draw one clean sheet</source>
        <translation>Ein sauberes Blatt zeichnen</translation>
    </message>
    <message>
        <source>Print a first copy</source>
        <translation>Ein erstes Exemplar drucken</translation>
    </message>
    <message>
        <source>Lay a list beside it at {place}</source>
        <translation>Eine Liste danebenlegen, {place}</translation>
    </message>
    <message>
        <source>it rains on Saturday</source>
        <translation>es am Samstag regnet</translation>
    </message>
    <message>
        <source>I draw one line to its terminus</source>
        <translation>zeichne ich eine Linie bis zur Endstation</translation>
    </message>
    <message>
        <source>twenty people have ordered one by that day</source>
        <translation>bis dahin haben zwanzig Leute eine bestellt</translation>
    </message>
    <message>
        <source>drawing maps</source>
        <translation>Karten zeichnen</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>asking for money</source>
        <translation>Geld verlangen</translation>
    </message>
    <message>
        <source>a drawer full of maps</source>
        <translation>eine Schublade voller Karten</translation>
    </message>
    <message>
        <source>print only what is ordered</source>
        <translation>nur drucken, was bestellt ist</translation>
    </message>
    <message>
        <source>What does a shop keep of the price?</source>
        <translation>Was behält ein Laden vom Preis?</translation>
    </message>
    <message>
        <source>A shop keeps half. Twenty copies are a hobby, two thousand are a trade.</source>
        <translation>Ein Laden behält die Hälfte. Zwanzig Exemplare sind ein Hobby, zweitausend ein Gewerbe.</translation>
    </message>
    <message>
        <source>Nine orders, five of them from our own floor. It stays a present.</source>
        <translation>Neun Bestellungen, fünf davon von unserem Stockwerk. Es bleibt ein Geschenk.</translation>
    </message>
</context>
<context>
    <name>unrut::AlliesEdit</name>
    <message>
        <source>Initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Initials of person %1</source>
        <extracomment>Fields of a row for a person; %1 is the row&apos;s number.</extracomment>
        <translation>Anfangsbuchstaben von Person %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Rolle von Person %1</translation>
    </message>
    <message>
        <source>safe to talk to?</source>
        <translation>gefahrlos zu sprechen?</translation>
    </message>
    <message>
        <source>safe to talk to</source>
        <translation>gefahrlos zu sprechen</translation>
    </message>
    <message>
        <source>not safe to talk to</source>
        <translation>nicht gefahrlos</translation>
    </message>
    <message>
        <source>Is person %1 safe to talk to?</source>
        <translation>Kannst du mit Person %1 gefahrlos sprechen?</translation>
    </message>
</context>
<context>
    <name>unrut::AreaPanel</name>
    <message>
        <source>You finished “%1”.</source>
        <extracomment>%1 is a goal.</extracomment>
        <translation>Du hast „%1“ abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>unrut::ArrivalView</name>
    <message>
        <source>The way out</source>
        <translation>Der Weg hinaus</translation>
    </message>
    <message>
        <source>Back to Progress</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>Diese Seite verwerfen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Was du versucht hast, und was folgte</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>Names, as you like to remember them</source>
        <translation>Namen, wie du sie behalten willst</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Wenn es wiederkommt</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Ein Brief ans nächste Mal</translation>
    </message>
    <message>
        <source>What would you like to tell yourself?</source>
        <translation>Was möchtest du dir sagen?</translation>
    </message>
    <message>
        <source>Go quiet: one assessment a quarter</source>
        <translation>Ruhe: eine Einschätzung im Quartal</translation>
    </message>
    <message>
        <source>Carry on as before</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>deine Stimmung, von %1 bis jetzt</translation>
    </message>
    <message>
        <source>Two assessments in the full form, some weeks apart, would stand here side by side.</source>
        <translation>Hier stünden zwei Einschätzungen in der Langform nebeneinander, mit einigen Wochen Abstand.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on the board</source>
        <translation>
            <numerusform>und %Ln weiteres auf dem Board</numerusform>
            <numerusform>und %Ln weitere auf dem Board</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that came from a way out stand here once they are done.</source>
        <translation>Ziele aus einem Ausweg stehen hier, sobald sie erledigt sind.</translation>
    </message>
    <message>
        <source>Quiet since %1: no reminders, one assessment a quarter. If a later one is worse, this page comes first.</source>
        <translation>Ruhe seit %1: keine Erinnerungen, eine Einschätzung im Quartal. Wird eine spätere schlechter, kommt diese Seite zuerst.</translation>
    </message>
    <message>
        <source>Quiet from now on. The page stays here.</source>
        <translation>Ab jetzt Ruhe. Die Seite bleibt hier.</translation>
    </message>
    <message>
        <source>On as before. The page stays here.</source>
        <translation>Weiter wie bisher. Die Seite bleibt hier.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>unrut::AskBox</name>
    <message>
        <source>Your own words were not saved</source>
        <translation>Deine eigenen Wörter wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>unrut::AssessPage</name>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Entwurf verworfen. Rückgängig holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is none yet. The first is made some seconds after you stop typing.</source>
        <translation>Es gibt noch keine. Die erste entsteht einige Sekunden, nachdem du zu tippen aufhörst.</translation>
    </message>
    <message>
        <source>One a day, each read again and checked. The last ten are kept, and one for each of seven days, five weeks and twelve months.</source>
        <translation>Eine am Tag, jede noch einmal gelesen und geprüft. Aufgehoben werden die letzten zehn und je eine für sieben Tage, fünf Wochen und zwölf Monate.</translation>
    </message>
    <message>
        <source>Where the backups lie: %1</source>
        <translation>Wo die Sicherungen liegen: %1</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The journal becomes what it was at this backup: %1. What it holds now is backed up first, so that you can go back.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Das Journal wird, was es bei dieser Sicherung war: %1. Was es jetzt enthält, wird vorher gesichert, sodass du zurück kannst.</translation>
    </message>
    <message>
        <source>Yes, go &amp;back</source>
        <translation>Ja, zurück&amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>Dahin &amp;zurück …</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>This backup goes for good: %1. It was made before the bin was emptied and may still hold what was in it. The others stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Diese Sicherung verschwindet endgültig: %1. Sie entstand, bevor der Papierkorb geleert wurde, und kann noch enthalten, was darin lag. Die anderen bleiben.</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Ja, &amp;endgültig</translation>
    </message>
    <message>
        <source>What was set aside goes for good: %1. The backups stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Was beiseitegelegt wurde, verschwindet endgültig: %1. Die Sicherungen bleiben.</translation>
    </message>
</context>
<context>
    <name>unrut::BeforeYouStart</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Statements about your work, over twelve places a rut can come from. At the end you see which of them weigh on you, why, and what to try first.</source>
        <translation>Aussagen über deine Arbeit, zu zwölf Bereichen, aus denen ein Tief kommen kann. Am Ende siehst du, welche davon auf dir lasten, warum, und was du zuerst versuchen kannst.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>It is not a validated test and diagnoses nothing. There are no norms and no marks: it compares you with yourself only.</source>
        <translation>Es ist kein geprüfter Test und stellt keine Diagnose. Es gibt keine Normen und keine Noten: Es vergleicht dich nur mit dir selbst.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>The short form has 27 statements and takes about three minutes, the full form 51 and about seven. Every answer is saved, so you can stop at any time and go on later.</source>
        <translation>Die Kurzform hat 27 Aussagen und dauert etwa drei Minuten, die Langform 51 und etwa sieben. Jede Antwort wird gespeichert, du kannst also jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>You. It stays in your journal on this computer; nothing is sent anywhere. Answer as it is, not as it should be, and leave out what you do not want to answer.</source>
        <translation>Du. Es bleibt in deinem Journal auf diesem Computer; nichts wird irgendwohin geschickt. Antworte so, wie es ist, nicht, wie es sein sollte, und lass aus, was du nicht beantworten möchtest.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
</context>
<context>
    <name>unrut::BinBar</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>&amp;Back to your entries</source>
        <translation>Zurück zu deinen Ein&amp;trägen</translation>
    </message>
</context>
<context>
    <name>unrut::BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>Der Papierkorb</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Ja, &amp;endgültig</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days at least, and can be put back. Then it goes for good, by itself.</source>
        <translation>Was du löschst, bleibt mindestens 30 Tage hier und lässt sich zurücklegen. Dann verschwindet es von selbst und endgültig.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::BoardActions</name>
    <message>
        <source>Added to %1.</source>
        <translation>Zu „%1“ hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards moved to %1</source>
        <translation>
            <numerusform>%Ln Karte nach „%1“ verschoben</numerusform>
            <numerusform>%Ln Karten nach „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>Nach „%1“ verschoben: %2</translation>
    </message>
    <message>
        <source>The cards are sorted. Choose ‘Sort by hand’ to place them yourself.</source>
        <translation>Die Karten sind sortiert. Wähle „Von Hand ordnen“, um sie selbst zu legen.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>Im Papierkorb. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Back in %1.</source>
        <translation>Zurück in „%1“.</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Schritt erledigt.</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Schritt erledigt: %1</translation>
    </message>
</context>
<context>
    <name>unrut::BoardColumnWidget</name>
    <message>
        <source>Add a goal</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a goal to %1</source>
        <translation>Ein Ziel zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Show the last 30 days only</source>
        <translation>Nur die letzten 30 Tage zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, older than 30 days</source>
        <translation>
            <numerusform>%Ln weiteres, älter als 30 Tage</numerusform>
            <numerusform>%Ln weitere, älter als 30 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days only</source>
        <translation>Nur die letzten 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%Ln älteres</numerusform>
            <numerusform>%Ln ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Understands !fri for a due day, #talk for a kind, @Dana for a person, #far.</source>
        <translation>Versteht !fr für einen fälligen Tag, #gespräch für eine Art, @Dana für eine Person, #fern.</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon getan</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
</context>
<context>
    <name>unrut::CardMenu</name>
    <message>
        <source>&amp;Do not show this card</source>
        <translation>Diese Karte &amp;nicht zeigen</translation>
    </message>
    <message>
        <source>“%1” is switched off. The settings bring it back.</source>
        <extracomment>%1 is a card of Today: &apos;Check in&apos;.</extracomment>
        <translation>„%1“ ist ausgeschaltet. Die Einstellungen bringen es zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>unrut::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>day and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, what is measured, value</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>unrut::CheckInPanel</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <source>· 20 seconds, saved as you tap</source>
        <translation>· 20 Sekunden, beim Antippen gespeichert</translation>
    </message>
    <message>
        <source>A word about today (optional)</source>
        <translation>Ein Wort zu heute (wenn du magst)</translation>
    </message>
    <message>
        <source>A word about today</source>
        <translation>Ein Wort zu heute</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours of sleep</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Schlaf</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>A word about that day (optional)</source>
        <translation>Ein Wort zu diesem Tag (freiwillig)</translation>
    </message>
    <message>
        <source>A word about that day</source>
        <translation>Ein Wort zu diesem Tag</translation>
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
        <translation>Weist auf %1 hin</translation>
    </message>
    <message>
        <source>Points to no single area</source>
        <translation>Weist auf keinen einzelnen Bereich hin</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what an assessment points to, and the note on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Funke %1</translation>
    </message>
</context>
<context>
    <name>unrut::CheckOffers</name>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Jetzt machen</translation>
    </message>
    <message>
        <source>No second one</source>
        <translation>Keine zweite</translation>
    </message>
    <message>
        <source>A second assessment now, before you change anything, makes your starting point firmer: about 20 points instead of 28 are then enough for a clear change.</source>
        <translation>Eine zweite Einschätzung jetzt, bevor du etwas änderst, macht deinen Ausgangspunkt fester: Für eine klare Änderung genügen dann etwa 20 statt 28 Punkte.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. There is a page for that: what was, what helped, and a letter to next time.</source>
        <translation>%1 und der Funke waren in zwei Einschätzungen hintereinander besser. Dafür gibt es eine Seite: was war, was geholfen hat, und ein Brief ans nächste Mal.</translation>
    </message>
    <message>
        <source>Your last assessment was on %1. Another one shows whether anything changed.</source>
        <translation>Deine letzte Einschätzung war am %1. Eine weitere zeigt, ob sich etwas geändert hat.</translation>
    </message>
</context>
<context>
    <name>unrut::CheckWizard</name>
    <message>
        <source>Every answer is saved; close the window and come back any time.</source>
        <translation>Jede Antwort wird gespeichert; schließ das Fenster und komm zurück, wann du willst.</translation>
    </message>
    <message>
        <source>There is no answer yet, so there is nothing to show. A few statements are enough to begin with.</source>
        <translation>Es gibt noch keine Antwort, also nichts zu zeigen. Für den Anfang genügen ein paar Aussagen.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Entwurf verworfen. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>Woher kommt das Tief?</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Diese Antworten wegwerfen</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>Bisher beantwortet</translation>
    </message>
    <message>
        <source>Some statements of the page before have no answer yet. That is fine; you can go back to them.</source>
        <translation>Einige Aussagen der Seite davor haben noch keine Antwort. Das ist in Ordnung; du kannst zu ihnen zurückgehen.</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Speichern und später beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your answers are saved. Today and this page lead back to them.</source>
        <translation>Deine Antworten sind gespeichert. Von „Heute“ und von dieser Seite kommst du zu ihnen zurück.</translation>
    </message>
    <message>
        <source>the past two weeks, optional</source>
        <translation>die letzten zwei Wochen, freiwillig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Keep them and show my result</source>
        <translation>So lassen und mein Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>Zu den Aussagen gehen</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>Mein Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Eingabe geht weiter.</translation>
    </message>
    <message>
        <source>The last question. These areas stand in a fixed order, not by weight. What matters little to you will count for less.</source>
        <translation>Die letzte Frage. Diese Bereiche stehen in fester Reihenfolge, nicht nach Gewicht. Was dir wenig bedeutet, zählt weniger.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 does not apply, Enter goes on, %1 goes back.</source>
        <translation>Die Tasten 1 bis 5 antworten, 0 trifft nicht zu, Eingabe geht weiter, %1 geht zurück.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 prefers not to answer, Enter goes on, %1 goes back.</source>
        <translation>Die Tasten 1 bis 5 antworten, 0 lässt die Antwort offen, Eingabe geht weiter, %1 geht zurück.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, Enter goes on, %1 goes back.</source>
        <translation>Die Tasten 1 bis 5 antworten, Eingabe geht weiter, %1 geht zurück.</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, %1 goes back.</source>
        <translation>Die Leertaste kreuzt an, Eingabe geht weiter, %1 geht zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::CompareDialog</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; beyond Spark and your focus, a change is named only where it is larger than that. Less than ten points count as about the same.</source>
        <translation>Bei zwölf Bereichen bewegen sich immer einige durch Zufall; außer bei Funke und deinem Fokus wird eine Veränderung nur genannt, wo sie größer ist als das. Weniger als zehn Punkte gelten als etwa gleich.</translation>
    </message>
</context>
<context>
    <name>unrut::Composer</name>
    <message>
        <source>Another</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Tag des Eintrags</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Eine andere Anregung</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>A prompt, if you like one: %1</source>
        <translation>Eine Anregung, wenn du magst: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Zu den Einträgen hinzugefügt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>Die Anregungen ändern</translation>
    </message>
    <message>
        <source>A line, then Ctrl+Enter; #tags and @people are understood</source>
        <translation>Eine Zeile, dann Strg+Eingabe; #Themen und @Menschen werden verstanden</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Strg+Eingabe fügt es hinzu</translation>
    </message>
</context>
<context>
    <name>unrut::ContentCover</name>
    <message>
        <source>Hidden. Nothing of your journal is on the screen.</source>
        <translation>Verborgen. Nichts aus deinem Journal ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>unrut::DayField</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>quick day</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>quick day</comment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>quick day</comment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <comment>quick day</comment>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No day</source>
        <comment>quick day</comment>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>unrut::DoneMoment</name>
    <message>
        <source>Log it as a win</source>
        <translation>Als Erfolg eintragen</translation>
    </message>
    <message>
        <source>Logged as a win.</source>
        <translation>Als Erfolg eingetragen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is said about the finished goal</source>
        <translation>Schließen, was zum abgeschlossenen Ziel gesagt wird</translation>
    </message>
    <message>
        <source>How will you mark it?</source>
        <translation>Wie würdigst du es?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>unrut::DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Diese Antworten wegwerfen</translation>
    </message>
    <message>
        <source>An assessment begun on %1 is waiting: %2.</source>
        <extracomment>%1 is a day, %2 &apos;6 of 27 answered&apos;.</extracomment>
        <translation>Eine am %1 begonnene Einschätzung wartet: %2.</translation>
    </message>
</context>
<context>
    <name>unrut::DueBar</name>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and question</comment>
        <extracomment>%1 is an answer (&apos;In an hour&apos;), %2 what it is given to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Ein andermal</translation>
    </message>
</context>
<context>
    <name>unrut::EntryCard</name>
    <message>
        <source>Another one</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Ein anderer Eintrag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <translation>aus einem Ziel</translation>
    </message>
</context>
<context>
    <name>unrut::EntryEditor</name>
    <message>
        <source>Kind of the entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Tag des Eintrags</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>unrut::EventsPage</name>
    <message>
        <source>Tick what was so in the past six months, and leave out the rest. What you tick helps to find what to try first; it changes no score.</source>
        <translation>Kreuz an, was in den letzten sechs Monaten so war, und lass den Rest aus. Was du ankreuzt, hilft zu finden, was du zuerst versuchen kannst; es ändert keinen Wert.</translation>
    </message>
</context>
<context>
    <name>unrut::ExportDialog</name>
    <message>
        <source>Everything, for Unrut (JSON)</source>
        <translation>Alles, für Unrut (JSON)</translation>
    </message>
    <message>
        <source>All of the journal, people and the bin too. Unrut can read it again, on another computer for instance. Whom to call, on the safety card, is a setting and not in it.</source>
        <translation>Das ganze Journal, auch Menschen und Papierkorb. Unrut kann es wieder lesen, zum Beispiel auf einem anderen Rechner. Wen du anrufen würdest, auf der Sicherheitskarte, ist eine Einstellung und nicht dabei.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>A text to read (Markdown)</source>
        <translation>Ein Text zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>Goals, the log, assessments, check-ins and Friday pages.</source>
        <translation>Ziele, Einträge, Einschätzungen, Tagesbefinden und Freitagsseiten.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. What it could take for a formula is marked as text.</source>
        <translation>Für eine Tabellenkalkulation. Was sie für eine Formel halten könnte, ist als Text markiert.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Days for a calendar (ics)</source>
        <translation>Tage für einen Kalender (ics)</translation>
    </message>
    <message>
        <source>When goals are due and talks are planned.</source>
        <translation>Wann Ziele fällig und Gespräche geplant sind.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Tagesbefinden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Freitagsseiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Which table</source>
        <translation>Welche &amp;Tabelle</translation>
    </message>
    <message>
        <source>What else may go into it?</source>
        <translation>Was darf noch hinein?</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Menschen und Gespräche</translation>
    </message>
    <message>
        <source>What you told looking back</source>
        <translation>Was du beim Zurückblicken erzählt hast</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>What goals are called</source>
        <translation>Wie Ziele heißen</translation>
    </message>
    <message>
        <source>Your journal is yours. It is written to a file of your choice; nothing is sent.</source>
        <translation>Dein Journal gehört dir. Es wird in eine Datei geschrieben, die du aussuchst; nichts wird verschickt.</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>Wo&amp;für es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
</context>
<context>
    <name>unrut::FinishedPanel</name>
    <message>
        <source>Nothing finished in this time. Small steps count too.</source>
        <translation>In dieser Zeit wurde nichts abgeschlossen. Auch kleine Schritte zählen.</translation>
    </message>
    <message>
        <source>What you finished</source>
        <translation>Was du abgeschlossen hast</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, before these</source>
        <translation>
            <numerusform>und %Ln weiteres davor</numerusform>
            <numerusform>und %Ln weitere davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FirstStart</name>
    <message>
        <source>Many people get stuck at work at some point.</source>
        <translation>Viele Menschen stecken im Beruf irgendwann einmal fest.</translation>
    </message>
    <message>
        <source>Unrut helps you see where it comes from, change one thing, and find out whether it helped.</source>
        <translation>Unrut hilft dir zu sehen, woher es kommt, eine Sache zu ändern und herauszufinden, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>&amp;Begin · about three minutes</source>
        <translation>Be&amp;ginnen · etwa drei Minuten</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>Mit einem erfundenen Journal &amp;umsehen</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut yet: on an employer’s computer others may be able to read it.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Nichts wird irgendwohin geschickt. Unrut verschlüsselt sie noch nicht: Auf einem Dienstrechner können andere sie vielleicht lesen.</translation>
    </message>
</context>
<context>
    <name>unrut::FlowPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Was mit diesem Diagramm geschehen kann</translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message>
        <source>Step &amp;done</source>
        <translation>Schritt &amp;getan</translation>
    </message>
    <message>
        <source>YOUR ONE FOCUS</source>
        <translation>DEIN EINER FOKUS</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Getane Schritte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>&amp;Choose another focus</source>
        <translation>Einen anderen &amp;Fokus wählen</translation>
    </message>
    <message>
        <source>Nothing in focus yet</source>
        <translation>Noch nichts im Fokus</translation>
    </message>
    <message>
        <source>Pick one thing to change. One at a time is enough, and you can change your mind.</source>
        <translation>Such dir eine Sache aus, die du ändern willst. Eine zur selben Zeit genügt, und du kannst es dir anders überlegen.</translation>
    </message>
    <message>
        <source>&amp;Choose from the board</source>
        <translation>Von der &amp;Tafel wählen</translation>
    </message>
    <message>
        <source>your mood, twelve weeks</source>
        <translation>deine Stimmung, zwölf Wochen</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Schritt getan: %1</translation>
    </message>
    <message>
        <source>Take the assessment to see where the rut comes from, or put a goal of your own on the board.</source>
        <translation>Mach die Einschätzung, um zu sehen, woher das Tief kommt, oder leg ein eigenes Ziel auf die Tafel.</translation>
    </message>
    <message numerus="yes">
        <source>Just s&amp;tart · %Ln min</source>
        <translation>
            <numerusform>Ei&amp;nfach anfangen · %Ln Min.</numerusform>
            <numerusform>Ei&amp;nfach anfangen · %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind getan.</translation>
    </message>
    <message>
        <source>No focus just now.</source>
        <translation>Gerade nichts im Fokus.</translation>
    </message>
    <message>
        <source>&amp;Put a goal on the board</source>
        <translation>Ein Ziel auf die Tafe&amp;l legen</translation>
    </message>
    <message>
        <source>See &amp;what to try first</source>
        <translation>Erste &amp;Versuche</translation>
    </message>
    <message>
        <source>&amp;Take the assessment</source>
        <translation>Die Einschätzung &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <extracomment>%1 is the column of what is finished: &apos;Done&apos;.</extracomment>
        <translation>Nach „%1“ &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Add a next step</source>
        <translation>Einen n&amp;ächsten Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>unrut::FocusTimerBar</name>
    <message>
        <source>Begun. %1, then stop or go on.</source>
        <translation>Angefangen. %1, dann aufhören oder weitermachen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Einfach anfangen</translation>
    </message>
    <message>
        <source>What pulled me away? (only if you like)</source>
        <translation>Was hat mich abgelenkt? (nur wenn du magst)</translation>
    </message>
    <message>
        <source>What pulled me away?</source>
        <translation>Was hat mich abgelenkt?</translation>
    </message>
    <message>
        <source>%1 on “%2”. That is a start. Stop here, or go on?</source>
        <translation>%1 für „%2“. Das ist ein Anfang. Hier aufhören oder weitermachen?</translation>
    </message>
    <message>
        <source>Working on “%1”: %2 of %3.</source>
        <translation>An „%1“: %2 von %3.</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Gearbeitete Zeit</translation>
    </message>
    <message>
        <source>The time is over: stop, or go on.</source>
        <translation>Die Zeit ist um: aufhören oder weitermachen.</translation>
    </message>
    <message>
        <source>Stopped. The minutes are kept with the goal.</source>
        <translation>Aufgehört. Die Minuten stehen beim Ziel.</translation>
    </message>
</context>
<context>
    <name>unrut::FoldedSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>unrut::FridayDialog</name>
    <message>
        <source>Friday page</source>
        <translation>Freitagsseite</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Bauchgefühl</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>go</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>Five minutes, once a week. Leave out whatever you like; a week without a page costs nothing.</source>
        <translation>Fünf Minuten, einmal in der Woche. Lass weg, was du magst; eine Woche ohne Seite kostet nichts.</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Welche Woche</translation>
    </message>
    <message>
        <source>What were you &amp;grateful for?</source>
        <translation>Wofür warst du &amp;dankbar?</translation>
    </message>
    <message>
        <source>Goes into the log, as the win does.</source>
        <translation>Kommt zu den Einträgen, wie der Erfolg auch.</translation>
    </message>
    <message>
        <source>One &amp;win of this week</source>
        <translation>Ein &amp;Erfolg dieser Woche</translation>
    </message>
    <message>
        <source>What is s&amp;tuck?</source>
        <translation>Was &amp;steckt fest?</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>Was sagt dein Bauch?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Is the &amp;focus still the one?</source>
        <translation>Ist der &amp;Fokus noch der richtige?</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Nichts ist im Fokus.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Je&amp;tzt nicht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speiche&amp;rn</translation>
    </message>
    <message>
        <source>your gut, week by week</source>
        <translation>dein Bauchgefühl, Woche für Woche</translation>
    </message>
    <message>
        <source>Saved. Another focus is chosen on the board.</source>
        <translation>Gespeichert. Einen anderen Fokus wählst du auf der Tafel.</translation>
    </message>
    <message>
        <source>Saved. That was the week.</source>
        <translation>Gespeichert. Das war die Woche.</translation>
    </message>
    <message>
        <source>In the bin. What it said in the log stays. Undo brings it back.</source>
        <translation>Im Papierkorb. Was davon bei den Einträgen steht, bleibt. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Did it show this week?</source>
        <translation>Hat es sich diese Woche ge&amp;zeigt?</translation>
    </message>
</context>
<context>
    <name>unrut::FromDayBar</name>
    <message>
        <source>Ne&amp;wer entries</source>
        <translation>&amp;Neuere Einträge</translation>
    </message>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>Z&amp;urück zu den neuesten</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>Ab %1 rückwärts</translation>
    </message>
</context>
<context>
    <name>unrut::GoalEditor</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Das Ziel schließen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>W&amp;enn</translation>
    </message>
    <message>
        <source>stand-up is over</source>
        <translation>die Morgenrunde vorbei ist</translation>
    </message>
    <message>
        <source>open the calendar and book it</source>
        <translation>öffne ich den Kalender und trage es ein</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Einfach anfangen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>&amp;Zeithorizont</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>A&amp;rea it is about</source>
        <translation>Be&amp;reich, um den es geht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Way o&amp;ut it belongs to</source>
        <translation>Gehört z&amp;u welchem Ausweg</translation>
    </message>
    <message>
        <source>How you will mark it when it is done</source>
        <translation>Wie du es würdigst, wenn es geschafft ist</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>%1 of work in all</source>
        <translation>%1 Arbeit insgesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open its worksheet</source>
        <translation>Sein Blatt öffnen</translation>
    </message>
</context>
<context>
    <name>unrut::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>One focus at a time. Drag a card, or move it with Ctrl+Shift+arrows.</source>
        <translation>Ein Fokus zur selben Zeit. Zieh eine Karte oder verschieb sie mit Strg+Umschalt+Pfeilen.</translation>
    </message>
    <message>
        <source>Search goals (Ctrl+F)</source>
        <translation>Ziele suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Ziele suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Near and far</source>
        <translation>Nah und fern</translation>
    </message>
    <message>
        <source>&amp;New goal</source>
        <translation>&amp;Neues Ziel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Mehr zum Brett</translation>
    </message>
    <message>
        <source>Sort by &amp;hand</source>
        <translation>Von &amp;Hand ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;due day</source>
        <translation>Nach &amp;Fälligkeit ordnen</translation>
    </message>
    <message>
        <source>Sort by &amp;match with your result</source>
        <translation>Danach ordnen, was zu deinem &amp;Ergebnis passt</translation>
    </message>
    <message>
        <source>&amp;Rename a column</source>
        <translation>Spalte &amp;umbenennen</translation>
    </message>
    <message>
        <source>Show the &amp;archive</source>
        <translation>&amp;Archiv zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;bin</source>
        <translation>&amp;Papierkorb zeigen</translation>
    </message>
    <message>
        <source>&amp;Just start</source>
        <translation>&amp;Einfach anfangen</translation>
    </message>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>&amp;Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Say with whom it is; then its sheet opens.</source>
        <translation>Sag, mit wem; dann öffnet sich das Blatt.</translation>
    </message>
    <message>
        <source>Step &amp;done</source>
        <translation>Schritt erle&amp;digt</translation>
    </message>
    <message>
        <source>No goal matches.</source>
        <translation>Kein Ziel passt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>unrut::GratitudePage</name>
    <message>
        <source>Gratitude and wins</source>
        <translation>Dankbarkeit und Erfolge</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Alle Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>A line now and then is enough. Once a week does it.</source>
        <translation>Ab und zu eine Zeile genügt. Einmal in der Woche reicht.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>Im Papierkorb. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written on that day. This is from %1.</source>
        <translation>An dem Tag wurde nichts geschrieben. Das hier ist vom %1.</translation>
    </message>
    <message>
        <source>Kind changed. Undo takes it back.</source>
        <translation>Art geändert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied</source>
        <translation>
            <numerusform>%Ln Eintrag kopiert</numerusform>
            <numerusform>%Ln Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries in the bin</source>
        <translation>Keine Einträge im Papierkorb</translation>
    </message>
    <message>
        <source>Entries that you delete wait here.</source>
        <translation>Einträge, die du löschst, warten hier.</translation>
    </message>
    <message>
        <source>Back in the log.</source>
        <translation>Wieder bei den Einträgen.</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>Was du schreibst, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>unrut::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>unrut::HelpedPanel</name>
    <message>
        <source>What helped last time</source>
        <translation>Was letztes Mal geholfen hat</translation>
    </message>
    <message>
        <source>Open the way out</source>
        <translation>Den Weg hinaus öffnen</translation>
    </message>
    <message>
        <source>Your newest assessment is lower than on %1, when you wrote this. Going down again is common and not a failure.</source>
        <translation>Deine neueste Einschätzung ist schlechter als am %1, als du das geschrieben hast. Wieder abzurutschen ist häufig und kein Versagen.</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Geholfen hat: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Who helped: %1</source>
        <translation>Wer geholfen hat: %1</translation>
    </message>
</context>
<context>
    <name>unrut::HistoryDialog</name>
    <message>
        <source>Older assessments</source>
        <translation>Frühere Einschätzungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Spark or an area, %2 a sentence about its line over time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note on this assessment</source>
        <translation>Notiz zu dieser Einschätzung</translation>
    </message>
    <message>
        <source>What was going on at the time?</source>
        <translation>Was war damals los?</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Choose two in the list, with Ctrl or Shift</source>
        <translation>Wähle zwei in der Liste, mit Strg oder Umschalt</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>unrut::ImportDialog</name>
    <message>
        <source>A journal of Unrut (JSON)</source>
        <translation>Ein Journal von Unrut (JSON)</translation>
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
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Where both say it differently, take the file’s words</source>
        <translation>Wo beide es anders sagen, gilt, was in der Datei steht</translation>
    </message>
    <message>
        <source>What the file &amp;is</source>
        <translation>Was die Datei &amp;ist</translation>
    </message>
    <message>
        <source>Its lines &amp;become</source>
        <translation>Ihre Zeilen werd&amp;en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>as the days show</source>
        <translation>wie die Tage zeigen</translation>
    </message>
    <message>
        <source>the day first: 23/11/2026</source>
        <translation>zuerst der Tag: 23/11/2026</translation>
    </message>
    <message>
        <source>the month first: 11/23/2026</source>
        <translation>zuerst der Monat: 11/23/2026</translation>
    </message>
    <message>
        <source>Column of the &amp;day</source>
        <translation>Spalte mit dem T&amp;ag</translation>
    </message>
    <message>
        <source>Days with slashes have</source>
        <translation>Tage mit Schrägstrichen haben</translation>
    </message>
    <message>
        <source>Column of the &amp;text</source>
        <translation>Spalte mit dem &amp;Text</translation>
    </message>
    <message>
        <source>A backup is made first. All of it comes, or nothing does; nothing that is here is removed.</source>
        <translation>Zuerst wird gesichert. Alles kommt herein oder nichts; nichts, was hier ist, wird entfernt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importiert. %1</translation>
    </message>
    <message>
        <source>Column of ta&amp;gs</source>
        <translation>Spalte mit Schla&amp;gwörtern</translation>
    </message>
    <message>
        <source>Column of the &amp;kind</source>
        <translation>Spalte mit der A&amp;rt</translation>
    </message>
    <message>
        <source>grateful, win, keep or note</source>
        <translation>grateful, win, keep oder note</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Noch einmal &amp;lesen</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Le&amp;sen anhalten</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Das Lesen wurde angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sto&amp;p importing</source>
        <translation>Importieren &amp;anhalten</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>Wie viel davon geschrieben ist</translation>
    </message>
    <message>
        <source>Writing it into your journal…</source>
        <translation>Es wird in dein Journal geschrieben…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Importing was stopped. Nothing was changed.</source>
        <translation>Das Importieren wurde angehalten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>unrut::JournalSection</name>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;Anderes öffnen …</translation>
    </message>
    <message>
        <source>One file on this computer, readable by your user account only. It is not encrypted by Unrut.</source>
        <translation>Eine Datei auf diesem Computer, lesbar nur für dein Benutzerkonto. Unrut verschlüsselt sie nicht.</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Ein anderes Journal öffnen</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut);;All files (*)</source>
        <translation>Unrut-Journale (*.unrut);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;journal</source>
        <translation>Neben dem &amp;Journal aufheben</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Wo Sicherungen aufgehoben werden</translation>
    </message>
    <message>
        <source>Those that were made before stay where they are, and in the list.</source>
        <translation>Die bisherigen bleiben, wo sie sind, und in der Liste.</translation>
    </message>
    <message>
        <source>Backups lie in:
%1</source>
        <translation>Sicherungen liegen in:
%1</translation>
    </message>
</context>
<context>
    <name>unrut::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>unrut::LimitDialog</name>
    <message>
        <source>Doing is full</source>
        <translation>„In Arbeit“ ist voll</translation>
    </message>
    <message>
        <source>One thing at a time is the idea, but it is your board. What is set aside goes to the top of Next and keeps its steps.</source>
        <translation>Eine Sache zur selben Zeit ist der Gedanke, aber es ist deine Tafel. Was du beiseitelegst, kommt oben in „Als Nächstes“ und behält seine Schritte.</translation>
    </message>
    <message>
        <source>Set “%1” aside</source>
        <translation>„%1“ beiseitelegen</translation>
    </message>
    <message>
        <source>Set what is in Doing aside</source>
        <translation>Beiseitelegen, was in Arbeit ist</translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation>Die Grenze auf %1 anheben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>There is a side project in Doing already</source>
        <translation>Es ist schon ein Nebenprojekt in Arbeit</translation>
    </message>
</context>
<context>
    <name>unrut::LinesEdit</name>
    <message>
        <source>Alt+Up and Alt+Down move the line</source>
        <translation>Alt+Hoch und Alt+Runter verschieben die Zeile</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eins je Zeile</translation>
    </message>
</context>
<context>
    <name>unrut::LogDayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>The log begins on %1.</source>
        <translation>Das Tagebuch beginnt am %1.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
</context>
<context>
    <name>unrut::LogList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Art &amp;ändern</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackForm</name>
    <message>
        <source>Work last felt right in</source>
        <translation>Die Arbeit fühlte sich zuletzt richtig an im</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Zum ersten Mal gemerkt, dass nicht mehr, im</translation>
    </message>
    <message>
        <source>How sure are you of that?</source>
        <translation>Wie sicher bist du dir da?</translation>
    </message>
    <message>
        <source>And how sure are you now?</source>
        <translation>Und wie sicher bist du jetzt?</translation>
    </message>
    <message>
        <source>People, and whether a talk with them would be safe</source>
        <translation>Menschen, und ob ein Gespräch mit ihnen gefahrlos wäre</translation>
    </message>
    <message>
        <source>There is nobody above me: I work for myself, or the post is empty</source>
        <translation>Über mir ist niemand: Ich arbeite selbstständig, oder die Stelle ist unbesetzt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Tick what happened.</source>
        <translation>Kreuze an, was geschehen ist.</translation>
    </message>
    <message>
        <source>%1: tick what happened.</source>
        <translation>%1: Kreuze an, was geschehen ist.</translation>
    </message>
    <message>
        <source>Where does the last answer lead?</source>
        <translation>Wohin führt die letzte Antwort?</translation>
    </message>
    <message>
        <source>Has the person said so, to you or to anyone?</source>
        <translation>Hat die Person das gesagt, zu dir oder zu irgendwem?</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Day by which to decide</source>
        <translation>Tag, bis zu dem zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Nine open questions; leave out what you like. Saved as you type. It changes no score, stays in this journal and is part of no export unless you tick it.</source>
        <translation>Neun offene Fragen; lass aus, was du willst. Gespeichert, während du schreibst. Es ändert keinen Wert, bleibt in diesem Journal und steht in keinem Export, wenn du es nicht ankreuzt.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>Throw away what you told</source>
        <translation>Erzähltes verwerfen</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Genug für jetzt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>%1 and %2 are numbers: &apos;Question 3 of 9&apos;.</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 · told</source>
        <extracomment>The same, spoken: %1 is the question.</extracomment>
        <translation>%1 · erzählt</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Aufs Board legen</translation>
    </message>
    <message>
        <source>Keep these in your log</source>
        <translation>Ins Protokoll übernehmen</translation>
    </message>
    <message>
        <source>They are in your log already.</source>
        <translation>Sie stehen schon in deinem Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines added to your log.</source>
        <translation>
            <numerusform>%Ln Zeile in dein Protokoll übernommen.</numerusform>
            <numerusform>%Ln Zeilen in dein Protokoll übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>It is on the board already.</source>
        <translation>Es liegt schon auf dem Board.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Aufs Board gelegt, in %1.</translation>
    </message>
    <message>
        <source>List them in People</source>
        <translation>Bei Menschen eintragen</translation>
    </message>
    <message>
        <source>They are among your people already.</source>
        <translation>Sie stehen schon bei deinen Menschen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in People now.</source>
        <translation>
            <numerusform>%Ln Mensch steht jetzt bei Menschen.</numerusform>
            <numerusform>%Ln Menschen stehen jetzt bei Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>A question that has an answer, in the list of questions, at the end of its row.</extracomment>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>%1 goes on, %2 goes back.</source>
        <extracomment>Both are keys: &apos;Alt+Right&apos;, &apos;Alt+Left&apos;.</extracomment>
        <translation>%1 geht weiter, %2 zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::MatrixEdit</name>
    <message>
        <source>Add something that matters</source>
        <translation>Noch etwas, das zählt</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Noch eine Möglichkeit</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What matters, %1</source>
        <translation>Was zählt, %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Möglichkeit %1</translation>
    </message>
    <message>
        <source>How much, 1 to 5</source>
        <translation>Wie sehr, 1 bis 5</translation>
    </message>
    <message>
        <source>%1, mark for what matters %2</source>
        <translation>%1, Note für das, was zählt, %2</translation>
    </message>
    <message>
        <source>How much %1 matters, 1 to 5</source>
        <translation>Wie sehr %1 zählt, 1 bis 5</translation>
    </message>
</context>
<context>
    <name>unrut::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>B&amp;ericht (PDF) …</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>Journal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;All tabs</source>
        <translation>A&amp;lle Reiter</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Neues &amp;Ziel</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Neuer Ein&amp;trag</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>Erf&amp;undenes Journal ansehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>If it is &amp;more than a work rut</source>
        <translation>Wenn es &amp;mehr ist als ein Tief im Beruf</translation>
    </message>
    <message>
        <source>&amp;About Unrut</source>
        <translation>&amp;Über Unrut</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Take the &amp;assessment</source>
        <translation>&amp;Einschätzung machen</translation>
    </message>
    <message>
        <source>&amp;Park a worry…</source>
        <translation>Eine &amp;Sorge parken …</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>&amp;Alles durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Hide the content</source>
        <translation>&amp;Inhalt verbergen</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Erinnerungen…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Si&amp;cherungen …</translation>
    </message>
    <message>
        <source>&amp;Friday page…</source>
        <translation>&amp;Freitagsseite …</translation>
    </message>
    <message>
        <source>&amp;Begin a practice…</source>
        <translation>Eine Ü&amp;bung beginnen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Go to a day of the log…</source>
        <translation>Zu einem &amp;Tag gehen …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>What is &amp;new…</source>
        <translation>Was &amp;neu ist …</translation>
    </message>
    <message>
        <source>Help pa&amp;ges…</source>
        <translation>Hilfes&amp;eiten …</translation>
    </message>
    <message>
        <source>Bi&amp;n…</source>
        <translation>Papier&amp;korb …</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
</context>
<context>
    <name>unrut::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>unrut::NameCompleter</name>
    <message>
        <source>Tags and people</source>
        <translation>Schlagwörter und Personen</translation>
    </message>
</context>
<context>
    <name>unrut::NamesDialog</name>
    <message>
        <source>Tags and people of the log</source>
        <translation>Schlagwörter und Personen der Einträge</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Schlagwörter und Personen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>A name that is there already takes this one in; the two become one.</source>
        <translation>Ein Name, den es schon gibt, nimmt diesen auf; aus beiden wird einer.</translation>
    </message>
    <message>
        <source>&amp;Show its entries</source>
        <translation>Einträge &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag or a person, %2 how many entries name it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln entries. Undo takes it back.</source>
        <translation>
            <numerusform>In %Ln Eintrag umbenannt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>In %Ln Einträgen umbenannt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::NotesField</name>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plain words, or Markdown: **bold**, - lists, links.</source>
        <translation>Einfacher Text oder Markdown: **fett**, - Listen, Links.</translation>
    </message>
    <message>
        <source>Notes as they look</source>
        <translation>Notizen, wie sie aussehen</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>unrut::OfferedLine</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Down shows what can be chosen.</source>
        <translation>Pfeil nach unten zeigt, was zur Wahl steht.</translation>
    </message>
</context>
<context>
    <name>unrut::Opening</name>
    <message>
        <source>Begin a new journal</source>
        <translation>Ein neues Journal beginnen</translation>
    </message>
    <message>
        <source>Look for a journal or a backup</source>
        <translation>Ein Journal oder eine Sicherung suchen</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Unrut-Journale (*.unrut)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open this journal instead?</source>
        <translation>Stattdessen dieses Journal öffnen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This was saved</source>
        <translation>Das ist gerettet</translation>
    </message>
    <message>
        <source>This file is a backup</source>
        <translation>Diese Datei ist eine Sicherung</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zu ihr zurückgehen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Make a copy for help</source>
        <translation>Eine Kopie für Hilfe machen</translation>
    </message>
    <message>
        <source>The copy is made</source>
        <translation>Die Kopie ist gemacht</translation>
    </message>
    <message>
        <source>The journal that is open now stays as it is. From the next start on Unrut opens the new one; the settings lead back.</source>
        <translation>Das Journal, das jetzt offen ist, bleibt, wie es ist. Vom nächsten Start an öffnet Unrut das neue; die Einstellungen führen zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Going back to it puts what it holds in the place of the journal:</source>
        <translation>Wenn du zu ihr zurückgehst, kommt ihr Inhalt an die Stelle des Journals:</translation>
    </message>
    <message>
        <source>What lies there now is kept. Looking into the backup changes nothing.</source>
        <translation>Was jetzt dort liegt, bleibt erhalten. In die Sicherung hineinzusehen ändert nichts.</translation>
    </message>
    <message>
        <source>It stays as it is. File &gt; Backups… shows the backups of the journal that is open, to look into or to go back to.</source>
        <translation>Sie bleibt, wie sie ist. Datei &gt; Sicherungen … zeigt die Sicherungen des offenen Journals, zum Hineinsehen oder Zurückgehen.</translation>
    </message>
    <message>
        <source>It is opened to be read, and nothing in it can be changed. File &gt; Backups… goes back to it, once the journal itself is open.</source>
        <translation>Sie wird zum Lesen geöffnet, und nichts darin lässt sich ändern. Datei &gt; Sicherungen … geht zu ihr zurück, sobald das Journal selbst offen ist.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>It holds all that can be read in the journal, so show it only to somebody you trust. The journal itself was not touched.</source>
        <translation>Sie enthält alles, was im Journal zu lesen ist; zeig sie also nur jemandem, dem du vertraust. Das Journal selbst wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Das neue Journal öffnen</translation>
    </message>
</context>
<context>
    <name>unrut::OpeningDialog</name>
    <message>
        <source>The journal is not where it was</source>
        <translation>Das Journal ist nicht mehr da, wo es war</translation>
    </message>
    <message>
        <source>Where the journal lies: %1</source>
        <translation>Ort des Journals: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open it only to read</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Look for a journal or a backup…</source>
        <translation>Ein Journal oder eine Sicherung suchen …</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Ein neues Journal beginnen</translation>
    </message>
    <message>
        <source>Begin a new journal elsewhere…</source>
        <translation>Anderswo ein neues Journal beginnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go back to the backup: %1</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>Zurück zur Sicherung: %1</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Retten, was lesbar ist …</translation>
    </message>
    <message>
        <source>This journal is damaged</source>
        <translation>Dieses Journal ist beschädigt</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing in it was changed.</source>
        <translation>Die Datei blieb, wie sie ist, und nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was put in its place.</source>
        <translation>An seine Stelle wurde nichts gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are there; the newest: %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>
            <numerusform>%Ln Sicherung ist da: %1.</numerusform>
            <numerusform>%Ln Sicherungen sind da; die neueste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all backups…</source>
        <translation>Alle Sicherungen ansehen …</translation>
    </message>
    <message>
        <source>Make a copy for help…</source>
        <translation>Eine Kopie für Hilfe machen …</translation>
    </message>
</context>
<context>
    <name>unrut::OutcomeDialog</name>
    <message>
        <source>Note a talk</source>
        <translation>Ein Gespräch notieren</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>Darauf zurück&amp;kommen am</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Es hat nicht stattgefunden</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation>&amp;Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>W&amp;o oder wie</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Mittagessen, Anruf, Spaziergang, ein Raum.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Was &amp;daraus wurde</translation>
    </message>
    <message>
        <source>A line or two, for you alone.</source>
        <translation>Ein, zwei Zeilen, nur für dich.</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Was &amp;vereinbart wurde</translation>
    </message>
    <message>
        <source>One thing a line. Each can become a goal on the board.</source>
        <translation>Je Zeile eine Sache. Jede kann ein Ziel auf der Tafel werden.</translation>
    </message>
    <message>
        <source>Day to come back to it</source>
        <translation>Tag, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>unrut::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>&amp;One word a line</source>
        <translation>&amp;Ein Wort in jeder Zeile</translation>
    </message>
    <message>
        <source>These are never underlined. They are kept in a file on this computer, not in the journal, and are part of no export.</source>
        <translation>Diese werden nie unterstrichen. Sie liegen in einer Datei auf diesem Computer, nicht im Journal, und sind in keinem Export.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>A word from anywhere, or the name of a command</source>
        <translation>Ein Wort von irgendwo oder der Name eines Befehls</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A word, or a command</source>
        <translation>Ein Wort oder ein Befehl</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteModel</name>
    <message>
        <source>Command</source>
        <extracomment>%1 is a menu: &apos;Journal&apos;.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command in the menu %1</source>
        <translation>Befehl im Menü %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what it is, %2 more about it: &apos;Goal · Doing&apos;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Setting, in Reminders</source>
        <translation>Einstellung, bei den Erinnerungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Setting, of the log</source>
        <translation>Einstellung, bei den Einträgen</translation>
    </message>
</context>
<context>
    <name>unrut::PartFields</name>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>How heavy it is to carry, 0 to 10</source>
        <translation>Wie schwer du daran trägst, 0 bis 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>What you decide, or why it has to wait</source>
        <translation>Was du entscheidest oder warum es warten muss</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Wo man es findet</translation>
    </message>
    <message>
        <source>Cost, in money or hours</source>
        <translation>Kosten, in Geld oder Stunden</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Wie weit du bist</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch keine Angabe</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What would prove it by then</source>
        <translation>Woran es sich bis dahin bewährt</translation>
    </message>
    <message>
        <source>three people have paid for it</source>
        <translation>drei Leute haben dafür bezahlt</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>Ist es so gekommen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>yes, it passed</source>
        <translation>ja, bestanden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Heute gemacht</translation>
    </message>
    <message>
        <source>Times a week you would like</source>
        <translation>Wie oft in der Woche du möchtest</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>wann immer es passt</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>A day without it costs nothing.</source>
        <translation>Ein Tag ohne kostet nichts.</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Rest on %1</source>
        <translation>Ruhe am %1</translation>
    </message>
    <message>
        <source>May appear in reports for work</source>
        <translation>Darf in Berichten für die Arbeit stehen</translation>
    </message>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>&amp;Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Say with whom, and its sheet opens: facts, ask, offer.</source>
        <translation>Sag, mit wem; dann öffnet sich das Blatt: Fakten, Bitte, Angebot.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Otherwise a report for your supervisor does not tell of it.</source>
        <translation>Sonst steht in einem Bericht für deine Führungskraft nichts davon.</translation>
    </message>
</context>
<context>
    <name>unrut::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>&amp;Who can I talk to about…</source>
        <translation>&amp;Mit wem kann ich reden über …</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>Person hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Menschen suchen</translation>
    </message>
    <message>
        <source>You need not have anyone yet</source>
        <translation>Du brauchst noch niemanden zu haben</translation>
    </message>
    <message>
        <source>A rut is easier to leave with one person who listens. Here you can note who that could be, what you would bring up, and what came of it. It stays in your journal.</source>
        <translation>Mit einem Menschen, der zuhört, kommt man leichter aus dem Trott. Hier kannst du festhalten, wer das sein könnte, was du ansprechen würdest und was daraus wurde. Es bleibt in deinem Journal.</translation>
    </message>
    <message>
        <source>Routes to somebody</source>
        <translation>Wege zu jemandem</translation>
    </message>
    <message>
        <source>Nobody inside comes to mind? A works council or union, an employee helpline, a career counsellor of the employment office or a former colleague may listen as well.</source>
        <translation>Dir fällt in der Firma niemand ein? Auch ein Betriebsrat oder eine Gewerkschaft, eine Beratungsstelle für Beschäftigte, die Berufsberatung der Arbeitsagentur oder frühere Kollegen hören vielleicht zu.</translation>
    </message>
    <message>
        <source>Nobody here by that word.</source>
        <translation>Zu diesem Wort ist hier niemand.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>unrut::PersonDialog</name>
    <message>
        <source>Somebody who can help</source>
        <translation>Jemand, der helfen kann</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before &apos;4 weeks&apos;</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after &apos;every 4&apos;</comment>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Who they &amp;are to you</source>
        <translation>Wer es für dich &amp;ist</translation>
    </message>
    <message>
        <source>A line, if you like: ‘was where I want to be’.</source>
        <translation>Eine Zeile, wenn du magst: ‚war da, wo ich hinwill‘.</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>R&amp;hythmus</translation>
    </message>
    <message>
        <source>How often you would like to talk. Nobody is ever late: the list says how long it has been.</source>
        <translation>Wie oft du gern reden würdest. Niemand ist je zu spät: Die Liste sagt nur, wie lange es her ist.</translation>
    </message>
    <message>
        <source>Safe to talk to about</source>
        <translation>Vertrauenswürdig bei</translation>
    </message>
    <message>
        <source>Only people you mark here are offered when you ask whom you can talk to.</source>
        <translation>Nur wen du hier markierst, schlägt Unrut vor, wenn du fragst, mit wem du reden kannst.</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>A number, an address, where to find them.</source>
        <translation>Eine Nummer, eine Adresse, wo du die Person findest.</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>unrut::PersonField</name>
    <message>
        <source>who it is with</source>
        <translation>mit wem</translation>
    </message>
    <message>
        <source>%1, %2: in People.</source>
        <extracomment>%1 is a name, %2 a role: &apos;Dana Weber, mentor: in People.&apos;</extracomment>
        <translation>%1, %2: unter Menschen.</translation>
    </message>
</context>
<context>
    <name>unrut::PersonView</name>
    <message>
        <source>&amp;Prepare a talk</source>
        <translation>&amp;Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>N&amp;ote one</source>
        <translation>Eines &amp;notieren</translation>
    </message>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>In den &amp;Kalender …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Beim nächsten Mal ansprechen</translation>
    </message>
    <message>
        <source>What you want to bring up the next time</source>
        <translation>Was du beim nächsten Mal ansprechen willst</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Nothing yet. Prepare a talk, or note one that you had.</source>
        <translation>Noch nichts. Bereite ein Gespräch vor oder notiere eines, das du hattest.</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>Sagen, wie es war</translation>
    </message>
    <message>
        <source>More about the talk: %1</source>
        <translation>Mehr zum Gespräch: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>auf der Tafel</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Zum Ziel machen</translation>
    </message>
    <message>
        <source>Make it a goal: %1</source>
        <translation>Zum Ziel machen: %1</translation>
    </message>
    <message>
        <source>&amp;How did it go…</source>
        <translation>&amp;Wie war es …</translation>
    </message>
    <message>
        <source>&amp;Edit what came of it…</source>
        <translation>&amp;Ergebnis bearbeiten …</translation>
    </message>
    <message>
        <source>Open the &amp;sheet…</source>
        <translation>&amp;Blatt öffnen …</translation>
    </message>
    <message>
        <source>&amp;Print on one page…</source>
        <translation>Auf einer Seite &amp;drucken …</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Noted for the next time.</source>
        <translation>Fürs nächste Mal notiert.</translation>
    </message>
    <message>
        <source>Brought up.</source>
        <translation>Angesprochen.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Entfernt. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Nothing yet. Plan an event, or note one that you went to.</source>
        <translation>Noch nichts. Plane eine Veranstaltung oder notiere eine, auf der du warst.</translation>
    </message>
    <message>
        <source>P&amp;lan an event</source>
        <translation>Veranstaltung &amp;planen</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>unrut::PlayAside</name>
    <message>
        <source>Your shelf</source>
        <translation>Dein Regal</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Was dich getroffen hat</translation>
    </message>
    <message>
        <source>What drains you most</source>
        <translation>Was dich am meisten auslaugt</translation>
    </message>
    <message>
        <source>Less of this: %1</source>
        <extracomment>A goal: that there is less of something that drains. %1 is what somebody does at work.</extracomment>
        <translation>Weniger davon: %1</translation>
    </message>
    <message>
        <source>%1 h a week that drain</source>
        <extracomment>%1 is a number. The reason of a goal that wants less of something.</extracomment>
        <translation>%1 Std. pro Woche, die auslaugen</translation>
    </message>
    <message>
        <source>%1: %2 h a week</source>
        <extracomment>What somebody does at work, and for how many hours a week.</extracomment>
        <translation>%1: %2 Std. pro Woche</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Zum Ziel machen</translation>
    </message>
    <message>
        <source>Open its goal</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and the line that it is about, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Zur Tafel hinzugefügt, in „%1“.</translation>
    </message>
    <message>
        <source>What your employer offers</source>
        <translation>Was dein Arbeitgeber anbietet</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>Angebot deines Arbeitgebers</translation>
    </message>
    <message>
        <source>ask again on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>noch einmal fragen am %1</translation>
    </message>
    <message>
        <source>come back to it on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>darauf zurückkommen am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A pitch that was accepted; %1 is a day.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Your pitches</source>
        <translation>Deine Vorschläge</translation>
    </message>
</context>
<context>
    <name>unrut::PlayDetail</name>
    <message>
        <source>&amp;Make it my focus</source>
        <translation>Zu meinem &amp;Fokus machen</translation>
    </message>
    <message>
        <source>&amp;Add to board</source>
        <translation>Zur &amp;Tafel hinzufügen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Geschafft, wenn</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your worksheets</source>
        <translation>Deine Blätter</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Begonnen am %1</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Ein neues beginnen</translation>
    </message>
    <message>
        <source>Go on with the worksheet</source>
        <translation>Am Blatt weitermachen</translation>
    </message>
    <message>
        <source>Start the worksheet</source>
        <translation>Blatt beginnen</translation>
    </message>
    <message>
        <source>%1 since then: %2 before, %3 now</source>
        <extracomment>%1 is an area of the assessment, %2 and %3 are scores. Nothing is said about the cause.</extracomment>
        <translation>%1 seither: %2 vorher, %3 jetzt</translation>
    </message>
</context>
<context>
    <name>unrut::PracticeDialog</name>
    <message>
        <source>Begin a practice</source>
        <translation>Eine Übung beginnen</translation>
    </message>
    <message>
        <source>One small thing on working days, for four weeks; then you keep it, change it or stop. A day without it costs nothing.</source>
        <translation>Eine Kleinigkeit an Arbeitstagen, vier Wochen lang; dann behältst du sie, änderst sie oder hörst auf. Ein Tag ohne sie kostet nichts.</translation>
    </message>
    <message>
        <source>Three good things, on seven evenings</source>
        <translation>Drei gute Dinge, an sieben Abenden</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Etwas Eigenes</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>In your own wor&amp;ds</source>
        <translation>In deinen Wor&amp;ten</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Was du jetzt übst, endet damit: eine zurzeit reicht.</translation>
    </message>
    <message>
        <source>S&amp;top it only</source>
        <translation>&amp;Nur beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>B&amp;eginnen</translation>
    </message>
    <message>
        <source>Each evening, three things that went well and why. It ends by itself.</source>
        <translation>Jeden Abend drei Dinge, die gut waren, und warum. Es endet von selbst.</translation>
    </message>
    <message>
        <source>Three good things</source>
        <translation>Drei gute Dinge</translation>
    </message>
    <message>
        <source>Small enough for a bad day.</source>
        <translation>Klein genug für einen schlechten Tag.</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Sie beginnt heute.</translation>
    </message>
    <message>
        <source>On which da&amp;ys</source>
        <translation>An welchen Ta&amp;gen</translation>
    </message>
    <message>
        <source>None chosen: on every working day.</source>
        <translation>Keiner gewählt: an jedem Arbeitstag.</translation>
    </message>
    <message>
        <source>It begins on the first of its days.</source>
        <translation>Sie beginnt am ersten ihrer Tage.</translation>
    </message>
</context>
<context>
    <name>unrut::PracticePanel</name>
    <message>
        <source>What is it to be today?</source>
        <translation>Was soll es heute sein?</translation>
    </message>
    <message>
        <source>Yes, d&amp;id it</source>
        <translation>Ja, g&amp;etan</translation>
    </message>
    <message>
        <source>Not toda&amp;y</source>
        <translation>Heute n&amp;icht</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>low</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>Four weeks are over. What becomes of it?</source>
        <translation>Vier Wochen sind vorbei. Was wird daraus?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;ufhören</translation>
    </message>
    <message>
        <source>Good thing %1</source>
        <translation>Gutes %1</translation>
    </message>
    <message>
        <source>What went well today, and why?</source>
        <translation>Was war heute gut, und warum?</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Your practice · %1</source>
        <translation>Deine Übung · %1</translation>
    </message>
    <message>
        <source>Did you do it today?</source>
        <translation>Hast du es heute getan?</translation>
    </message>
    <message>
        <source>Did you do it? %1</source>
        <translation>Hast du es getan? %1</translation>
    </message>
    <message>
        <source>Done today. How sure of yourself are you?</source>
        <translation>Heute getan. Wie sicher bist du dir deiner selbst?</translation>
    </message>
    <message>
        <source>Not today; that costs nothing.</source>
        <translation>Heute nicht; das kostet nichts.</translation>
    </message>
    <message>
        <source>your confidence, day by day</source>
        <translation>deine Zuversicht, Tag für Tag</translation>
    </message>
    <message>
        <source>Done, and in the log as a win.</source>
        <translation>Getan, und als Erfolg eingetragen.</translation>
    </message>
    <message>
        <source>Added to the log. That was this evening.</source>
        <translation>Zu den Einträgen hinzugefügt. Das war dieser Abend.</translation>
    </message>
    <message>
        <source>The practice has ended. Undo brings it back.</source>
        <translation>Die Übung ist beendet. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was lief gut?</translation>
    </message>
    <message>
        <source>After %1 this asks whether you did it.</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Nach %1 fragt das hier, ob du es getan hast.</translation>
    </message>
</context>
<context>
    <name>unrut::ProgressPage</name>
    <message>
        <source>Two check-ins make a first line. They are on Today and take twenty seconds.</source>
        <translation>Zwei Tageseinträge ergeben eine erste Linie. Sie stehen auf Heute und dauern zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>Be&amp;richt (PDF)…</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>A second assessment, some weeks after the first, shows whether anything moved.</source>
        <translation>Eine zweite Einschätzung, einige Wochen nach der ersten, zeigt, ob sich etwas bewegt hat.</translation>
    </message>
    <message>
        <source>The &amp;way out</source>
        <translation>Der &amp;Weg hinaus</translation>
    </message>
    <message>
        <source>&amp;More charts</source>
        <translation>&amp;Mehr Diagramme</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Was mit diesem Diagramm geschehen kann</translation>
    </message>
    <message>
        <source>Two check-ins with an energy make a line.</source>
        <translation>Zwei Check-ins mit Energie ergeben eine Linie.</translation>
    </message>
    <message>
        <source>Two check-ins with hours of sleep make a line.</source>
        <translation>Zwei Check-ins mit Schlafstunden ergeben eine Linie.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Zwei Freitagsseiten mit Bauchgefühl ergeben eine Linie.</translation>
    </message>
    <message>
        <source>Open that worksheet</source>
        <translation>Dieses Blatt öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to the main charts</source>
        <translation>Zurück zu den ersten Dia&amp;grammen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Take the assessment</source>
        <translation>Die Einschätzung machen</translation>
    </message>
</context>
<context>
    <name>unrut::PromptsDialog</name>
    <message>
        <source>Prompts: %1</source>
        <translation>Anregungen: %1</translation>
    </message>
    <message>
        <source>One of these stands below the field, another one each day. Write your own, or take any away.</source>
        <translation>Eine davon steht unter dem Feld, jeden Tag eine andere. Schreib eigene oder nimm welche weg.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Zurück zu den üblichen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speiche&amp;rn</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Anregung %1</translation>
    </message>
</context>
<context>
    <name>unrut::PutAwayPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing in the bin.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing is archived yet.</source>
        <translation>Noch nichts ist archiviert.</translation>
    </message>
    <message>
        <source>What you deleted waits here and goes back where it was.</source>
        <translation>Was du gelöscht hast, wartet hier und kommt dorthin zurück, wo es war.</translation>
    </message>
    <message>
        <source>was in %1 · %2</source>
        <extracomment>%1 is a column: &apos;Doing&apos;; %2 is &apos;deleted yesterday&apos;.</extracomment>
        <translation>war in „%1“ · %2</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>What you have put away, newest first. It can come back.</source>
        <translation>Was du weggelegt hast, das Neueste zuerst. Es kann zurückkommen.</translation>
    </message>
</context>
<context>
    <name>unrut::QuestionBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s button: %1 is the statement, %2 the answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::QuickEntry</name>
    <message>
        <source>Quick add — Unrut</source>
        <translation>Schnell eintragen — Unrut</translation>
    </message>
    <message>
        <source>&amp;What went well?</source>
        <translation>&amp;Was ist gut gelaufen?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was ist gut gelaufen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>unrut::QuietDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Heute &amp;trotzdem zeigen</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>&amp;Neu wählen</translation>
    </message>
    <message>
        <source>Put everything a&amp;side</source>
        <translation>A&amp;lles beiseitelegen</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>Nichts steht im Mittelpunkt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All of it is in Next. Undo brings it back.</source>
        <translation>Alles liegt in „Als Nächstes“. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::RangeChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>unrut::RangeDialog</name>
    <message>
        <source>Days to show</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
</context>
<context>
    <name>unrut::ReasonsPanel</name>
    <message>
        <source>Look at another area</source>
        <translation>Einen anderen Bereich ansehen</translation>
    </message>
    <message>
        <source>Why no single area is named</source>
        <translation>Warum kein einzelner Bereich genannt wird</translation>
    </message>
    <message>
        <source>%1 of 100, %2, from %3 of %4 answers.</source>
        <extracomment>&apos;81 of 100, pressing, from 3 of 4 answers.&apos;: a score, its band, and what it rests on.</extracomment>
        <translation>%1 von 100, %2, aus %3 von %4 Antworten.</translation>
    </message>
    <message>
        <source>None of your answers here weighs much.</source>
        <translation>Keine deiner Antworten hier wiegt schwer.</translation>
    </message>
    <message>
        <source>It was %1: %2.</source>
        <extracomment>%1 is a score, %2 a verdict: &apos;It was 50: clearly worse.&apos;</extracomment>
        <translation>Vorher %1: %2.</translation>
    </message>
    <message>
        <source>All your answers here</source>
        <translation>Alle deine Antworten dazu</translation>
    </message>
    <message>
        <source>Look at an area</source>
        <translation>Einen Bereich ansehen</translation>
    </message>
</context>
<context>
    <name>unrut::RehearseDialog</name>
    <message>
        <source>Rehearse aloud</source>
        <translation>Laut üben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to rehearse yet</source>
        <translation>Noch nichts zu üben</translation>
    </message>
    <message>
        <source>Write down what they may say; each becomes a card.</source>
        <translation>Schreib auf, was der andere sagen könnte; jeder Satz wird eine Karte.</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Answer aloud, as you would say it to them.</source>
        <translation>Antworte laut, so wie du es ihm oder ihr sagen würdest.</translation>
    </message>
    <message>
        <source>You have not written an answer. What you just said may be it.</source>
        <translation>Du hast keine Antwort aufgeschrieben. Vielleicht ist es die, die du gerade gesagt hast.</translation>
    </message>
    <message>
        <source>Show what I wrote</source>
        <translation>Zeigen, was ich schrieb</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
</context>
<context>
    <name>unrut::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Rests: wake it</source>
        <translation>Ruht: wieder wecken</translation>
    </message>
    <message>
        <source>%1 rests: wake it</source>
        <translation>%1 ruht: wieder wecken</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Uhrzeit: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>‘In an hour’ means an hour, whatever the time.</source>
        <translation>„In einer Stunde“ heißt eine Stunde, zu jeder Uhrzeit.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Bis Montag</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weiter</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Außerhalb dieses Fensters</translation>
    </message>
    <message>
        <source>Nothing, only in this window</source>
        <translation>Nichts, nur in diesem Fenster</translation>
    </message>
    <message>
        <source>Without names and goals</source>
        <translation>Ohne Namen und Ziele</translation>
    </message>
    <message>
        <source>With names and goals</source>
        <translation>Mit Namen und Zielen</translation>
    </message>
    <message>
        <source>Only where there is a tray; elsewhere closing the window quits.</source>
        <translation>Nur wo es eine Ablage gibt; sonst beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and subject</comment>
        <extracomment>%1 is a day and a time, %2 what the reminder is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing comes.</source>
        <translation>Es kommt nichts.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Erinnerungen kommen.</translation>
    </message>
    <message>
        <source>Your choices cannot be written to the disk: they hold until Unrut ends.</source>
        <translation>Deine Auswahl lässt sich nicht speichern: Sie gilt, bis Unrut beendet wird.</translation>
    </message>
    <message>
        <source>Nothing comes for what is finished, on a rough day or in the quiet after a way out; on days off comes only what you want every day. What you leave without an answer three times stops by itself.</source>
        <translation>Zu dem, was erledigt ist, kommt nichts, auch nicht an einem schweren Tag, in der Ruhe nach einem Ausweg oder an freien Tagen, außer du willst es jeden Tag. Was du dreimal ohne Antwort lässt, ruht von selbst.</translation>
    </message>
    <message>
        <source>That could not be set: the desktop refused it, or its file cannot be written.</source>
        <translation>Das ließ sich nicht einstellen: Der Desktop hat es abgelehnt, oder die Datei dafür lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportDialog</name>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Hide names: people become initials</source>
        <translation>Namen verbergen: von Menschen nur Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Wer ihn liest</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zum anderen</translation>
    </message>
    <message>
        <source>Of which &amp;days</source>
        <translation>Aus welchen Ta&amp;gen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Your name, if it is to stand on the cover</source>
        <translation>Dein &amp;Name, falls er auf dem Deckblatt stehen soll</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>How much of the report is written</source>
        <translation>Wie viel vom Bericht geschrieben ist</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird er aussehen</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come.</source>
        <translation>Angehalten. Seiten, die der Drucker schon hat, kommen vielleicht noch.</translation>
    </message>
    <message>
        <source>The printer has the report.</source>
        <translation>Der Bericht ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>unrut::ReportTexts</name>
    <message>
        <source>mood, smoothed</source>
        <translation>Stimmung, geglättet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Unrut report</source>
        <translation>Unrut-Bericht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area and verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>Nothing was answered in a way that weighs.</source>
        <translation>Keine Antwort fiel so aus, dass etwas schwer wiegt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Since the start, %1</source>
        <extracomment>Followed by what became of each area since that day.</extracomment>
        <translation>Seit dem Anfang, %1</translation>
    </message>
    <message>
        <source>Nothing can be said about change yet.</source>
        <translation>Über Veränderungen lässt sich noch nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln Ziel abgeschlossen</numerusform>
            <numerusform>%Ln Ziele abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wins written down</source>
        <translation>
            <numerusform>%Ln Erfolg aufgeschrieben</numerusform>
            <numerusform>%Ln Erfolge aufgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>deine Stimmung, von %1 bis jetzt</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Was du versucht hast, und was folgte</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Wenn es wiederkommt</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Ein Brief ans nächste Mal</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>Der Weg hinaus</translation>
    </message>
    <message>
        <source>Only the newest are drawn here.</source>
        <translation>Gezeichnet sind hier nur die neuesten.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Reset the settings</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Look, language, spelling, limits, working days, cards, the rhythm of the log and the reminders go back to how they were at the start. The limits can be undone; the rest would have to be set again.</source>
        <translation>Aussehen, Sprache, Rechtschreibung, Grenzen, Arbeitstage, Karten, der Rhythmus der Einträge und die Erinnerungen werden wieder, wie sie am Anfang waren. Die Grenzen lassen sich rückgängig machen; das Übrige müsstest du neu einstellen.</translation>
    </message>
    <message>
        <source>Your journal stays as it is, and where it is. So do whom you would call, your own prompts, the size of the window, your own words, and whether Unrut starts when you log in.</source>
        <translation>Dein Journal bleibt, wie und wo es ist. Auch wen du anrufen würdest, deine eigenen Anregungen, die Größe des Fensters, deine eigenen Wörter und ob Unrut beim Anmelden startet, bleiben.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetSection</name>
    <message>
        <source>It asks first, and leaves your journal alone.</source>
        <translation>Fragt vorher und lässt dein Journal in Ruhe.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start.</source>
        <translation>Alles ist eingestellt wie am Anfang.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but for the limits: more goals than that are in Doing.</source>
        <translation>Alles ist eingestellt wie am Anfang, nur die Grenzen nicht: Es sind mehr Ziele in Arbeit.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but that cannot be written to the disk: it holds until Unrut ends.</source>
        <translation>Alles ist eingestellt wie am Anfang, das lässt sich aber nicht auf die Festplatte schreiben: Es gilt, bis Unrut endet.</translation>
    </message>
</context>
<context>
    <name>unrut::RestPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;The last four weeks&apos;, %2 a statement.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>A few more statements</source>
        <translation>Noch ein paar Aussagen</translation>
    </message>
    <message>
        <source>Thank you, that is all for today.</source>
        <translation>Danke, das war alles für heute.</translation>
    </message>
    <message>
        <source>The rest of the short form, a few a day for a week: %1. Your result gets firmer with each, and can be compared later.</source>
        <translation>Der Rest der Kurzform, eine Woche lang ein paar am Tag: %1. Dein Ergebnis wird mit jeder fester und lässt sich später vergleichen.</translation>
    </message>
</context>
<context>
    <name>unrut::ResultView</name>
    <message>
        <source>Save PDF...</source>
        <translation>PDF speichern ...</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zurück zur neuesten</translation>
    </message>
    <message>
        <source>Take again, short form</source>
        <translation>Noch einmal, Kurzform</translation>
    </message>
    <message>
        <source>Take again, full form</source>
        <translation>Noch einmal, Langform</translation>
    </message>
    <message>
        <source>Older assessments...</source>
        <translation>Frühere Einschätzungen ...</translation>
    </message>
    <message>
        <source>Move this assessment to the bin</source>
        <translation>Diese Einschätzung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Look back: how it came about</source>
        <translation>Zurückblicken: wie es dazu kam</translation>
    </message>
</context>
<context>
    <name>unrut::RoughDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Heute &amp;trotzdem zeigen</translation>
    </message>
    <message>
        <source>TEN MINUTES FOR YOU, IF YOU LIKE</source>
        <translation>ZEHN MINUTEN FÜR DICH, WENN DU MAGST</translation>
    </message>
    <message>
        <source>Another &amp;idea</source>
        <translation>Eine andere &amp;Idee</translation>
    </message>
    <message>
        <source>One thing about this job that you would &amp;miss:</source>
        <translation>Etwas an dieser Arbeit, das dir &amp;fehlen würde:</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Zu den Einträgen hinzugefügt.</translation>
    </message>
    <message>
        <source>Go eas&amp;y today</source>
        <translation>Heute sa&amp;chte</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Jet&amp;zt nicht</translation>
    </message>
    <message>
        <source>A hard day? Then nothing is due.</source>
        <translation>Ein schwerer Tag? Dann ist nichts fällig.</translation>
    </message>
</context>
<context>
    <name>unrut::RowDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>An eine andere Stelle ziehen</translation>
    </message>
</context>
<context>
    <name>unrut::ScaleCircles</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
</context>
<context>
    <name>unrut::ScrollDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>unrut::SelectionBar</name>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Art &amp;ändern</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>&amp;In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>unrut::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Hold: ask before another one</source>
        <translation>Anhalten: erst fragen</translation>
    </message>
    <message>
        <source>Signal only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>More goals than that are in Doing. Set one aside first.</source>
        <translation>Es sind mehr Ziele in Arbeit. Leg zuerst eines beiseite.</translation>
    </message>
    <message>
        <source>On other days nothing is asked.</source>
        <translation>An anderen Tagen wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>‘As the system’ follows it into high contrast, too.</source>
        <translation>„Wie das System“ folgt ihm auch in den hohen Kontrast.</translation>
    </message>
    <message>
        <source>If it is more than a rut</source>
        <translation>Wenn es mehr ist als ein Tief</translation>
    </message>
    <message>
        <source>Shown first on the card in the Help menu. Kept on this computer, not in the journal, and part of no export.</source>
        <translation>Steht zuerst auf der Karte im Menü Hilfe. Bleibt auf diesem Rechner, steht nicht im Journal und in keinem Export.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Cards of Today</source>
        <translation>Karten von Heute</translation>
    </message>
    <message>
        <source>The focus is always there, and two cards at most beside it.</source>
        <translation>Der Fokus ist immer da, daneben stehen höchstens zwei Karten.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Writing less often does more good. Nothing counts it, and empty weeks cost nothing.</source>
        <translation>Seltener schreiben tut besser. Nichts zählt es, und leere Wochen kosten nichts.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All there is of it is a short glow when a goal is done.</source>
        <translation>Es gibt davon nur ein kurzes Leuchten, wenn ein Ziel fertig ist.</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>When they come, when they are silent, and what of yours they may show.</source>
        <translation>Wann sie kommen, wann sie schweigen und was von dir sie zeigen dürfen.</translation>
    </message>
    <message>
        <source>Reminders and privacy…</source>
        <translation>Erinnerungen und Privates…</translation>
    </message>
</context>
<context>
    <name>unrut::SideColumn</name>
    <message>
        <source>Weeks with an entry</source>
        <translation>Wochen mit einem Eintrag</translation>
    </message>
    <message>
        <source>Lift me up</source>
        <translation>Etwas Gutes lesen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Another entry to lift me up</source>
        <translation>Noch einen guten Eintrag lesen</translation>
    </message>
    <message>
        <source>What you are thankful for most</source>
        <translation>Wofür du am meisten dankbar bist</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show entries with %1</source>
        <translation>Einträge mit %1 zeigen</translation>
    </message>
    <message>
        <source>All tags and people…</source>
        <translation>Alle Schlagwörter und Personen …</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
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
        <translation>Frühes Zeichen %1: wenn</translation>
    </message>
    <message>
        <source>Early sign %1: then I</source>
        <translation>Frühes Zeichen %1: dann</translation>
    </message>
    <message>
        <source>I stop looking forward to Mondays for two weeks</source>
        <translation>ich mich zwei Wochen lang nicht auf Montage freue</translation>
    </message>
    <message>
        <source>open this page and call somebody</source>
        <translation>öffne ich diese Seite und rufe jemanden an</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Mondays weigh on me</source>
        <translation>Montage bedrücken mich</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>rufe ich jemanden an</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Noch ein Zeichen</translation>
    </message>
</context>
<context>
    <name>unrut::SpelledField</name>
    <message>
        <source>Perhaps misspelled: %1. The menu of the field offers other words.</source>
        <extracomment>For a screen reader, about a field: words that the dictionary does not have.</extracomment>
        <translation>Vielleicht falsch geschrieben: %1. Das Menü des Feldes bietet andere Wörter an.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other word found</source>
        <translation>Kein anderes Wort gefunden</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Zu meinen &amp;Wörtern</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Jetzt nicht beachten</translation>
    </message>
</context>
<context>
    <name>unrut::StageList</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>How you are beyond work</source>
        <translation>Wie es dir jenseits der Arbeit geht</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Was dir wichtig ist</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Dein Ergebnis</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>A stage that may be left out, in the list of stages.</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>liegt hinter dir</translation>
    </message>
</context>
<context>
    <name>unrut::StartView</name>
    <message>
        <source>Begin · about three minutes</source>
        <translation>Beginnen · etwa drei Minuten</translation>
    </message>
    <message>
        <source>Full form · about seven minutes</source>
        <translation>Langform · etwa sieben Minuten</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Diese Antworten wegwerfen</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>Woher kommt das Tief?</translation>
    </message>
    <message>
        <source>Many people get stuck at work at some point. A few minutes show where to look first.</source>
        <translation>Viele Menschen stecken im Beruf irgendwann einmal fest. Ein paar Minuten zeigen, wo du zuerst hinsehen kannst.</translation>
    </message>
    <message>
        <source>Go on · %1</source>
        <translation>Weitermachen · %1</translation>
    </message>
</context>
<context>
    <name>unrut::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, getan</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation>Herausgenommen. Rückgängig holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>unrut::StepRows</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Space ticks, Enter renames, Alt+Up and Alt+Down change the order, Delete takes a step out.</source>
        <translation>Leertaste hakt ab, Eingabe benennt um, Alt+Pfeil hoch und Alt+Pfeil runter ändern die Reihenfolge, Entf nimmt einen Schritt heraus.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionRow</name>
    <message>
        <source>Make it my focus</source>
        <translation>Zu meinem Fokus machen</translation>
    </message>
    <message>
        <source>Add to board</source>
        <translation>Zur Tafel hinzufügen</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Die Tafel zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a button: %1 is its text, %2 the way out it belongs to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the sums</source>
        <translation>Die Rechnung verbergen</translation>
    </message>
    <message>
        <source>Show the sums</source>
        <translation>Die Rechnung zeigen</translation>
    </message>
    <message>
        <source>in Doing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>on the board, in %1</source>
        <translation>auf der Tafel, in „%1“</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionsPanel</name>
    <message>
        <source>good to do before anything else</source>
        <translation>gut, bevor du etwas anderes tust</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;7.3 of 10&apos;, %2 says where the points come from.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a small practice beside it</source>
        <translation>eine kleine Übung daneben</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Was du zuerst versuchen kannst</translation>
    </message>
    <message>
        <source>All %1 ways out</source>
        <translation>Alle %1 Auswege</translation>
    </message>
</context>
<context>
    <name>unrut::TabStrip</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Dankbarkeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>unrut::TableEdit</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>The name of a column, the number of a row: how a screen reader says which cell of a table this is.</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>unrut::TagBox</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Tags</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDay</name>
    <message>
        <source>On a &amp;day</source>
        <translation>An einem &amp;Tag</translation>
    </message>
    <message>
        <source>at a &amp;time</source>
        <translation>um eine &amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDialog</name>
    <message>
        <source>Prepare a talk</source>
        <translation>Ein Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>&amp;Kind of talk</source>
        <translation>&amp;Art des Gesprächs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>W&amp;o oder wie</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Mittagessen, Anruf, Spaziergang, ein Raum.</translation>
    </message>
    <message>
        <source>&amp;Rehearse aloud</source>
        <translation>&amp;Laut üben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Choose from your wins…</source>
        <translation>Aus deinen Erfolgen wählen …</translation>
    </message>
    <message>
        <source>What they may say, and what you answer</source>
        <translation>Was der andere sagen könnte und was du antwortest</translation>
    </message>
    <message>
        <source>Two or three. Then rehearse them aloud: said once, it comes easier.</source>
        <translation>Zwei oder drei. Dann übe sie laut: Einmal gesagt, geht es leichter.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch einen</translation>
    </message>
    <message>
        <source>Add another objection</source>
        <translation>Noch einen Einwand</translation>
    </message>
    <message>
        <source>They say: ‘There is no budget’</source>
        <translation>Der andere sagt: ‚Es gibt kein Geld dafür‘</translation>
    </message>
    <message>
        <source>What they may say, %1</source>
        <translation>Was der andere sagen könnte, %1</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Du antwortest</translation>
    </message>
    <message>
        <source>What you answer, %1</source>
        <translation>Was du antwortest, %1</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Veranstaltung planen</translation>
    </message>
</context>
<context>
    <name>unrut::TalkNotes</name>
    <message>
        <source>What talks told</source>
        <translation>Was Gespräche ergeben haben</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>Show it in People</source>
        <translation>Unter Menschen zeigen</translation>
    </message>
    <message>
        <source>Show it in People: %1</source>
        <translation>Unter Menschen zeigen: %1</translation>
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
        <translation>Über Unrut</translation>
    </message>
    <message>
        <source>Helps you see where a career rut comes from, change one thing, and find out whether it helped. Everything stays on this computer.</source>
        <translation>Hilft dir zu sehen, woher ein Tief im Beruf kommt, eine Sache zu ändern und herauszufinden, ob es geholfen hat. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>A structured self-reflection, not a validated test and not a diagnosis.</source>
        <translation>Ein geordnetes Nachdenken über dich selbst, kein geprüfter Test und keine Diagnose.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).</source>
        <translation>Gemacht mit Qt %1 (GPL und LGPL, qt.io) und SQLite (gemeinfrei).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>unrut::ThingPicker</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Chosen, in this order:</source>
        <translation>Gewählt, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>The past four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message>
        <source>The past three months</source>
        <translation>Die letzten drei Monate</translation>
    </message>
    <message>
        <source>The past year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Nothing there has that tag and is from that time.</source>
        <translation>Nichts davon hat diesen Tag und ist aus dieser Zeit.</translation>
    </message>
    <message>
        <source>There is nothing in your journal to choose from yet. You can leave this out.</source>
        <translation>In deinem Journal ist noch nichts, was du wählen könntest. Du kannst das auslassen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TimelinePanel</name>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Nine open questions, whenever you like: when it began, what changed, what bothers you most. They make the suggestions fit you better.</source>
        <translation>Neun offene Fragen, wann immer du magst: wann es begann, was sich geändert hat, was dich am meisten stört. Damit passen die Vorschläge besser zu dir.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Go on looking back</source>
        <translation>Weiter zurückblicken</translation>
    </message>
</context>
<context>
    <name>unrut::TodayPage</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Damit &amp;weitermachen</translation>
    </message>
    <message>
        <source>Throw &amp;it away</source>
        <translation>W&amp;egwerfen</translation>
    </message>
    <message>
        <source>Your assessment is waiting</source>
        <translation>Deine Einschätzung wartet</translation>
    </message>
    <message>
        <source>The unfinished assessment is thrown away. Undo brings it back.</source>
        <translation>Die angefangene Einschätzung ist verworfen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Rest comes first just now; nothing else has to be started.</source>
        <translation>Gerade kommt Erholung zuerst; sonst muss nichts angefangen werden.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Sehen, was hilft</translation>
    </message>
    <message>
        <source>R&amp;ough day</source>
        <translation>Schwe&amp;rer Tag</translation>
    </message>
    <message>
        <source>Write one more line</source>
        <translation>Noch eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Change today’s check-in</source>
        <translation>Ändern, wie es dir heute geht</translation>
    </message>
    <message>
        <source>Today’s practice</source>
        <translation>Die Übung von heute</translation>
    </message>
</context>
<context>
    <name>unrut::TooFewPanel</name>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered (%1).</source>
        <extracomment>%1 is &apos;1 of 27 answered&apos;.</extracomment>
        <translation>Ein Bereich bekommt einen Wert, sobald die Hälfte seiner Aussagen beantwortet ist (%1).</translation>
    </message>
</context>
<context>
    <name>unrut::TrayMenu</name>
    <message>
        <source>Unrut: something is due</source>
        <translation>Unrut: etwas steht an</translation>
    </message>
    <message>
        <source>Unrut: reminders paused</source>
        <translation>Unrut: Erinnerungen ruhen</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>E&amp;rinnerungen ruhen lassen</translation>
    </message>
    <message>
        <source>Quick &amp;add…</source>
        <translation>Schnell &amp;eintragen…</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>&amp;Wie geht es dir…</translation>
    </message>
    <message>
        <source>Just &amp;start</source>
        <translation>Ein&amp;fach anfangen</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Bis M&amp;ontag</translation>
    </message>
    <message>
        <source>&amp;Go on with reminders</source>
        <translation>Mit Erinnerungen weitermac&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Open Unrut</source>
        <translation>&amp;Unrut öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Unrut goes on in the tray</source>
        <translation>Unrut läuft in der Ablage weiter</translation>
    </message>
    <message>
        <source>Reminders keep coming, and its icon brings this window back. Quit, in the menu of the icon or in File, ends it. The settings have the choice.</source>
        <translation>Erinnerungen kommen weiterhin, und das Symbol holt dieses Fenster zurück. „Beenden“, im Menü des Symbols oder unter Datei, beendet es. In den Einstellungen kannst du es ändern.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>In der Ablage weiter</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
</context>
<context>
    <name>unrut::TriedPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Was mit diesem Diagramm geschehen kann</translation>
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
        <translation>Zurück zu meinem Journal</translation>
    </message>
</context>
<context>
    <name>unrut::WaitingList</name>
    <message>
        <source>Also waiting (%1)</source>
        <extracomment>%1 is how many things wait.</extracomment>
        <translation>Wartet außerdem (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Heute gemacht</translation>
    </message>
</context>
<context>
    <name>unrut::WaysOutPage</name>
    <message>
        <source>a first look back</source>
        <translation>ein erster Blick zurück</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>Search ways out</source>
        <translation>Auswege suchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a way out and how well it fits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No way out has these words</source>
        <translation>Kein Ausweg enthält diese Wörter</translation>
    </message>
    <message>
        <source>Try a word for what weighs on you, or for what you would do.</source>
        <translation>Versuche ein Wort für das, was dich belastet, oder für das, was du tun würdest.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
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
        <translation>etwas</translation>
    </message>
    <message>
        <source>good</source>
        <comment>match</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>match</comment>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you put on the board from here is listed while you are at it, and when it is done.</source>
        <translation>Was du von hier auf die Tafel legst, steht hier, solange du dabei bist und wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways, best match for you first.</source>
        <translation>
            <numerusform>%Ln Ausweg.</numerusform>
            <numerusform>%Ln Auswege, was am besten zu dir passt zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways. An assessment puts the best match first.</source>
        <translation>
            <numerusform>%Ln Ausweg.</numerusform>
            <numerusform>%Ln Auswege. Nach einer Einschätzung steht zuerst, was am besten passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Familien</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Any effort</source>
        <translation>Jeder Aufwand</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>unrut::WeekStripView</name>
    <message>
        <source>An entry in %1 of the last %2 weeks</source>
        <translation>Ein Eintrag in %1 der letzten %2 Wochen</translation>
    </message>
</context>
<context>
    <name>unrut::WeightsPanel</name>
    <message>
        <source>How to read this</source>
        <translation>So liest du das Bild</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Was auf dir lastet</translation>
    </message>
    <message>
        <source>· 0 not at all, 100 fully</source>
        <translation>· 0 gar nicht, 100 ganz</translation>
    </message>
    <message>
        <source>%1, your focus:</source>
        <translation>%1, dein Fokus:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Show as dots</source>
        <translation>Als Punkte zeigen</translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation>Als Netz zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Too few answers for a score: %1.</source>
        <extracomment>A list of areas, divided by commas.</extracomment>
        <translation>Zu wenige Antworten für einen Wert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>◆ %1: named by you as the cause. It changes no score and stands first among equals.</source>
        <translation>◆ %1: von dir als Ursache genannt. Das ändert keinen Wert; bei Gleichstand steht es vorn.</translation>
    </message>
    <message>
        <source>Both assessments together are your starting point; changes are told from the next one on.</source>
        <translation>Beide Einschätzungen zusammen sind dein Ausgangspunkt; Änderungen gibt es ab der nächsten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funke</translation>
    </message>
    <message>
        <source>Since the start, %1:</source>
        <translation>Seit dem Anfang, %1:</translation>
    </message>
    <message>
        <source>The mean of the two newest beside the mean of the first two.</source>
        <translation>Das Mittel der zwei neuesten neben dem Mittel der ersten zwei.</translation>
    </message>
    <message>
        <source>The newest beside the mean of the first two.</source>
        <translation>Die neueste neben dem Mittel der ersten zwei.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>0 not at all, 100 fully</source>
        <translation>0 gar nicht, 100 ganz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Was mit diesem Diagramm geschehen kann</translation>
    </message>
</context>
<context>
    <name>unrut::WhoDialog</name>
    <message>
        <source>Who can I talk to?</source>
        <translation>Mit wem kann ich reden?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is marked as safe for this yet, so nobody is offered.</source>
        <translation>Noch ist dafür niemand als vertrauenswürdig markiert, also wird niemand vorgeschlagen.</translation>
    </message>
    <message>
        <source>Think of somebody who has kept things to themselves before. Or of somebody outside: a friend, a coach, an employee helpline, your doctor.</source>
        <translation>Denk an jemanden, der schon einmal etwas für sich behalten hat. Oder an jemanden von außen: aus dem Freundeskreis, im Coaching, bei einer Beratungsstelle, in deiner Arztpraxis.</translation>
    </message>
</context>
<context>
    <name>unrut::WinPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Zu den Einträgen hinzufügen</translation>
    </message>
    <message>
        <source>One win</source>
        <translation>Ein Erfolg</translation>
    </message>
    <message>
        <source>One good thing</source>
        <translation>Eine gute Sache</translation>
    </message>
    <message>
        <source>What went forward today, however small?</source>
        <translation>Was ist heute vorangekommen, so klein es auch sei?</translation>
    </message>
    <message>
        <source>Something or someone at work you are glad of. #tags and @people are understood.</source>
        <translation>Etwas oder jemand bei der Arbeit, worüber du froh bist. #Themen und @Menschen werden verstanden.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>the newest entry of today</comment>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Zu den Einträgen hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>unrut::WindowShell</name>
    <message>
        <source>Back up the journal</source>
        <translation>Das Journal sichern</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Unrut-Journale (*.unrut)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Das Journal ist heil.</translation>
    </message>
    <message>
        <source>A made-up journal — Unrut</source>
        <translation>Ein erfundenes Journal — Unrut</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Keine Erinnerungen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Neues Journal</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>saved, and the last backup</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the last backup failed</source>
        <translation>die letzte Sicherung ist misslungen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Es ist so richtig</translation>
    </message>
    <message>
        <source>A made-up journal</source>
        <translation>Ein erfundenes Journal</translation>
    </message>
    <message>
        <source>Something is due: see Today</source>
        <translation>Etwas steht an: siehe Heute</translation>
    </message>
    <message>
        <source>A backup — Unrut</source>
        <translation>Eine Sicherung — Unrut</translation>
    </message>
    <message>
        <source>You are looking into a backup. You can read and search it, and copy from it; nothing in it can be changed.</source>
        <translation>Du siehst in eine Sicherung hinein. Du kannst lesen, suchen und daraus kopieren; ändern lässt sich darin nichts.</translation>
    </message>
    <message>
        <source>You are looking around in a made-up journal. Nothing here is yours, and nothing is kept.</source>
        <translation>Du siehst dich in einem erfundenen Journal um. Nichts davon ist deins, und nichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Journals and tables (*.json *.csv);;All files (*)</source>
        <translation>Journale und Tabellen (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The backup was deleted.</source>
        <translation>Die Sicherung ist gelöscht.</translation>
    </message>
    <message>
        <source>the folder for backups is not there</source>
        <translation>der Ordner für Sicherungen ist nicht da</translation>
    </message>
    <message>
        <source>What you are typing cannot be kept, and would be lost if the program ended now. %1</source>
        <extracomment>%1 is a sentence: what went wrong, and what can be done.</extracomment>
        <translation>Was du gerade schreibst, lässt sich nicht aufbewahren und wäre verloren, wenn das Programm jetzt endete. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>Leads to the choices for a damaged journal: going back to a backup, saving what can be read.</extracomment>
        <translation>Was man tun kann …</translation>
    </message>
    <message>
        <source>The journal is being read. You can go on meanwhile.</source>
        <translation>Das Journal wird gelesen. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>The journal is still being read. Try again in a moment.</source>
        <translation>Das Journal wird noch gelesen. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something was not saved</source>
        <translation>Etwas wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufgehoben</translation>
    </message>
</context>
<context>
    <name>unrut::WinsDialog</name>
    <message>
        <source>Choose from your wins</source>
        <translation>Aus deinen Erfolgen wählen</translation>
    </message>
    <message>
        <source>Your wins, newest first</source>
        <translation>Deine Erfolge, neueste zuerst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no wins in your log yet.</source>
        <translation>In deinem Tagebuch stehen noch keine Erfolge.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>Diese &amp;nehmen</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetFields</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a list, and its number.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>That is all: end this part</source>
        <translation>Das ist alles: diesen Teil beenden</translation>
    </message>
    <message>
        <source>Go on listing</source>
        <translation>Weiter sammeln</translation>
    </message>
    <message>
        <source>This page opens when the one before it is done.</source>
        <translation>Diese Seite öffnet sich, wenn die davor fertig ist.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is a good answer to the question above.</extracomment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Zur Seite davor</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetView</name>
    <message>
        <source>About this way out</source>
        <translation>Über diesen Ausweg</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Compare with the last one…</source>
        <translation>Mit dem letzten vergleichen…</translation>
    </message>
    <message>
        <source>Throw this worksheet away</source>
        <translation>Dieses Blatt wegwerfen</translation>
    </message>
    <message>
        <source>Some answers are still open:</source>
        <translation>Einige Antworten sind noch offen:</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>That is done. Did it help?</source>
        <translation>Das ist getan. Hat es geholfen?</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Es hat geholfen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Es hat nicht geholfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>saved as you write</source>
        <translation>gespeichert, während du schreibst</translation>
    </message>
    <message>
        <source>Worksheet · %1 of %2 · %3</source>
        <extracomment>A page of a worksheet: its number, how many there are, and whether it is saved.</extracomment>
        <translation>Blatt · %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Finish, and do this</source>
        <translation>Abschließen und tun</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Tafel zeigen</translation>
    </message>
    <message>
        <source>Take the changes over</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>begins with what you told when looking back</source>
        <translation>beginnt mit dem, was du beim Zurückschauen erzählt hast</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Was du jetzt übst, endet damit: eine zurzeit reicht.</translation>
    </message>
    <message>
        <source>Show the talk</source>
        <translation>Das Gespräch zeigen</translation>
    </message>
    <message>
        <source>How much is written up to this page</source>
        <translation>Wie viel bis zu dieser Seite geschrieben ist</translation>
    </message>
</context>
<context>
    <name>unrut::WorryDialog</name>
    <message>
        <source>Park a worry</source>
        <translation>Eine Sorge parken</translation>
    </message>
    <message>
        <source>Write it down, all of it. Then decide what becomes of it: something to do, something to bring up with somebody, or nothing. It is not kept unless you say so.</source>
        <translation>Schreib sie auf, ganz. Dann entscheide, was daraus wird: etwas zu tun, etwas zum Ansprechen oder nichts. Nur wenn du es sagst, wird sie aufbewahrt.</translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation>Was dir Sorgen macht</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;Loslassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make it a goal</source>
        <translation>Zum &amp;Ziel machen</translation>
    </message>
    <message>
        <source>Ten minutes are over. It has had its time.</source>
        <translation>Zehn Minuten sind vorbei. Sie hat ihre Zeit gehabt.</translation>
    </message>
    <message>
        <source>It is on the board, in Next.</source>
        <translation>Es liegt auf der Tafel, in „Als Nächstes“.</translation>
    </message>
    <message>
        <source>Noted for the next talk.</source>
        <translation>Fürs nächste Gespräch notiert.</translation>
    </message>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>Losgelassen. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Bring it up with…</source>
        <translation>&amp;Ansprechen bei …</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderem …</translation>
    </message>
    <message>
        <source>You have ten minutes. If it needs longer, that is fine.</source>
        <translation>Du hast zehn Minuten. Wenn sie länger braucht, ist das in Ordnung.</translation>
    </message>
    <message>
        <source>%1 left. If it needs longer, that is fine.</source>
        <translation>Noch %1. Wenn sie länger braucht, ist das in Ordnung.</translation>
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
        <translation>In der Sprache des Fensters</translation>
    </message>
    <message>
        <source>This Unrut was built without hunspell, which reads dictionaries. No spelling is checked.</source>
        <translation>Dieses Unrut wurde ohne hunspell gebaut, das Wörterbücher liest. Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>What you write is looked up on this computer and goes nowhere.</source>
        <translation>Was du schreibst, wird auf diesem Computer nachgeschlagen und geht nirgendwohin.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer, so nothing is underlined. On Debian and Ubuntu the package %2 brings one; Unrut finds it at its next start.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für %1, also wird nichts unterstrichen. Auf Debian und Ubuntu bringt das Paket %2 eines mit; Unrut findet es beim nächsten Start.</translation>
    </message>
</context>
</TS>
