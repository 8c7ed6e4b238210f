<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AreaWords</name>
    <message>
        <source>Good. It can rest there.</source>
        <translation>Bien. Puede descansar ahí.</translation>
    </message>
</context>
<context>
    <name>ArrivalFiles</name>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
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
        <translation>Dónde terminó este bache, en tus propias palabras. Esta página es tuya.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. This page is yours to keep.</source>
        <translation>%1 y la Chispa mejoraron en dos evaluaciones seguidas. Esta página es tuya.</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Si %1, entonces %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments make a line; from six on it may be called a trend.</source>
        <translation>
            <numerusform>%Ln evaluación aún no hace una línea; a partir de seis se puede hablar de tendencia.</numerusform>
            <numerusform>%Ln evaluaciones hacen una línea; a partir de seis se puede hablar de tendencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points a week, probably between %2 and %3</source>
        <translation>%1 puntos por semana, probablemente entre %2 y %3</translation>
    </message>
    <message>
        <source>A falling trend: %1.</source>
        <translation>Una tendencia a la baja: %1.</translation>
    </message>
    <message>
        <source>A rising trend: %1.</source>
        <translation>Una tendencia al alza: %1.</translation>
    </message>
    <message>
        <source>A hint of a trend: %1.</source>
        <translation>Un indicio de tendencia: %1.</translation>
    </message>
    <message>
        <source>No trend that could be told from chance: %1.</source>
        <translation>Ninguna tendencia que se distinga del azar: %1.</translation>
    </message>
    <message>
        <source>%1 points a year, probably between %2 and %3</source>
        <translation>%1 puntos por año, probablemente entre %2 y %3</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>last backup today %1</source>
        <translation>última copia hoy %1</translation>
    </message>
    <message>
        <source>last backup yesterday %1</source>
        <translation>última copia ayer %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>última copia %1</translation>
    </message>
    <message>
        <source>Your journal holds much less than at the backup before. If something is missing, look in %1. No backup is removed until you say that this is right.</source>
        <translation>Tu diario contiene mucho menos que en la copia anterior. Si falta algo, búscalo en %1. No se quitará ninguna copia hasta que digas que así está bien.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The backup is in place. The journal before it lies whole as %1.</source>
        <translation>La copia está en su sitio. El diario anterior se conserva entero como %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia está en su sitio.</translation>
    </message>
    <message>
        <source>The backup is in place. What the journal held before is the backup of %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Today, 09:12&apos;.</extracomment>
        <translation>La copia está en su sitio. Lo que el diario contenía antes es la copia de: %1.</translation>
    </message>
    <message>
        <source>made before the bin was emptied</source>
        <translation>hecha antes de vaciar la papelera</translation>
    </message>
    <message>
        <source>The folder for backups is not there, or cannot be written: %1. Until it is, backups go beside the journal.</source>
        <translation>La carpeta de las copias no está o no se puede escribir en ella: %1. Mientras tanto, las copias van junto al diario.</translation>
    </message>
    <message>
        <source>set aside, not verified</source>
        <translation>apartado, sin verificar</translation>
    </message>
    <message>
        <source>What your journal finds things by was damaged and has been made anew. Nothing that you wrote is lost.</source>
        <translation>El índice con el que tu diario encuentra las cosas estaba dañado y se ha rehecho. No se ha perdido nada de lo que escribiste.</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Página del viernes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Page ‘The way out’</source>
        <translation>Página «La salida del bache»</translation>
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
        <translation>Esto desaparece para siempre y «Deshacer» no lo devuelve: %1.</translation>
    </message>
    <message>
        <source>Backups made before (%1) still hold it; the list of backups says which, and can delete them.</source>
        <extracomment>%1 is how many.</extracomment>
        <translation>Las copias hechas antes (%1) aún lo contienen; la lista de copias dice cuáles y puede borrarlas.</translation>
    </message>
    <message>
        <source>The bin was emptied: %1.</source>
        <translation>La papelera está vacía: %1.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>No hay nada en la papelera.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Para la próxima vez</translation>
    </message>
    <message>
        <source>Things to bring up</source>
        <translation>Temas para la próxima vez</translation>
    </message>
    <message>
        <source>deleted today</source>
        <translation>borrado hoy</translation>
    </message>
    <message>
        <source>deleted yesterday</source>
        <translation>borrado ayer</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>borrado el %1</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>This may be more than a work rut</source>
        <translation>Esto puede ser más que un bache laboral</translation>
    </message>
    <message>
        <source>Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Tus respuestas sugieren que esto puede ser más que un bache laboral. Unrut es una herramienta de reflexión. No puede saber si tienes una depresión o una enfermedad, ni puede ayudar en una emergencia. Habla, por favor, con profesionales de la medicina o la psicología, o con el servicio de salud laboral; puedes llevar tus resultados. Si crees que podrías hacerte daño, o que no puedes mantenerte a salvo, llama ahora al número de emergencias de tu país o ve al servicio de urgencias más cercano, y díselo a alguien que tengas cerca.</translation>
    </message>
    <message>
        <source>112 in the EU and many other countries</source>
        <translation>112 en la UE y en muchos otros países</translation>
    </message>
    <message>
        <source>911 in the US and Canada</source>
        <translation>911 en Estados Unidos y Canadá</translation>
    </message>
    <message>
        <source>999 in the UK</source>
        <translation>999 en el Reino Unido</translation>
    </message>
    <message>
        <source>Unrut tells nobody.</source>
        <translation>Unrut no se lo cuenta a nadie.</translation>
    </message>
    <message>
        <source>I have spoken with someone</source>
        <translation>He hablado con alguien</translation>
    </message>
    <message>
        <source>The person you would call: %1</source>
        <translation>La persona a quien llamarías: %1</translation>
    </message>
    <message>
        <source>The number you would call: %1</source>
        <translation>El número al que llamarías: %1</translation>
    </message>
    <message>
        <source>This is not a rut</source>
        <translation>Esto no es un bache</translation>
    </message>
    <message>
        <source>You said that you were harassed, discriminated against, put in danger or told to do something unlawful. That is not something to get used to, and it is not for you to solve alone.</source>
        <translation>Has dicho que sufriste acoso o discriminación, que te pusieron en peligro o que te pidieron hacer algo ilegal. A eso no hay que acostumbrarse, y no te toca resolverlo a solas.</translation>
    </message>
    <message>
        <source>Keep a dated record: what happened, when, where, who was there. Keep it where only you can read it.</source>
        <translation>Lleva un registro con fechas: qué pasó, cuándo, dónde, quién estaba. Guárdalo donde solo tú puedas leerlo.</translation>
    </message>
    <message>
        <source>These can help: HR, the works council or a union, an ombudsman, the authority in charge, a lawyer.</source>
        <translation>Pueden ayudar: Recursos Humanos, el comité de empresa o un sindicato, una defensoría, la autoridad competente, un despacho de abogados.</translation>
    </message>
    <message>
        <source>Whom do you trust? Tell one person, so that you are not alone with it.</source>
        <translation>¿En quién confías? Cuéntaselo a una persona, para no llevarlo a solas.</translation>
    </message>
    <message>
        <source>Talks with the people concerned are not suggested here. Looking at other roles is open to you at any time.</source>
        <translation>Aquí no se sugieren conversaciones con las personas implicadas. Mirar otros puestos está a tu alcance en todo momento.</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Todavía no se sugieren</translation>
    </message>
    <message>
        <source>Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks have passed, two ways out have been tried and looked back on, and it still weighs.</source>
        <translation>Buscar en otro sitio y cambiar de carrera son pasos grandes. Unrut los sugiere cuando han pasado ocho semanas, has probado y repasado dos salidas, y aún pesa.</translation>
    </message>
    <message>
        <source>You know your situation best: you can open them anyway. An opportunity that comes along is never held back.</source>
        <translation>Nadie conoce tu situación mejor que tú: puedes abrirlas de todos modos. Una oportunidad que aparece nunca se retiene.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Here is where to turn if it is more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>Aquí tienes adónde acudir si es más que un bache laboral. Unrut es una herramienta de reflexión. No puede saber si tienes una depresión o una enfermedad, ni puede ayudar en una emergencia. Habla, por favor, con profesionales de la medicina o la psicología, o con el servicio de salud laboral; puedes llevar tus resultados. Si crees que podrías hacerte daño, o que no puedes mantenerte a salvo, llama ahora al número de emergencias de tu país o ve al servicio de urgencias más cercano, y díselo a alguien que tengas cerca.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Show as a &amp;table…</source>
        <translation>Mostrar como &amp;tabla…</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como P&amp;NG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Guardar como CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>After a normal workday my battery was empty.</source>
        <translation>Después de una jornada normal me quedaba sin batería.</translation>
    </message>
    <message>
        <source>I began the day already short of energy.</source>
        <translation>Empezaba el día ya con poca energía.</translation>
    </message>
    <message>
        <source>Thinking clearly cost me more effort than it used to.</source>
        <translation>Pensar con claridad me costaba más esfuerzo que antes.</translation>
    </message>
    <message>
        <source>Small setbacks were enough to tip me over.</source>
        <translation>Bastaban pequeños contratiempos para desbordarme.</translation>
    </message>
    <message>
        <source>There was still something in the tank for my evening.</source>
        <translation>Aún me quedaba algo de energía para después del trabajo.</translation>
    </message>
    <message>
        <source>There was more to do than fits into my hours.</source>
        <translation>Había más que hacer de lo que cabe en mi horario.</translation>
    </message>
    <message>
        <source>I carried duties that belong to another role or to someone who has left.</source>
        <translation>Cargaba con tareas que son de otro puesto o de alguien que se fue.</translation>
    </message>
    <message>
        <source>Urgent requests pushed aside the work I had planned.</source>
        <translation>Las peticiones urgentes desplazaban el trabajo que tenía previsto.</translation>
    </message>
    <message>
        <source>I could close one task before the next one landed.</source>
        <translation>Podía cerrar una tarea antes de que llegara la siguiente.</translation>
    </message>
    <message>
        <source>Work kept running in my head long after I had stopped.</source>
        <translation>El trabajo me seguía dando vueltas en la cabeza mucho después de parar.</translation>
    </message>
    <message>
        <source>My sleep was long and deep enough to restore me.</source>
        <translation>Mi sueño era lo bastante largo y profundo para reponerme.</translation>
    </message>
    <message>
        <source>I dropped meals, movement or breaks because of work.</source>
        <translation>Por el trabajo dejé de lado comidas, movimiento o descansos.</translation>
    </message>
    <message>
        <source>I made room for people and things that recharge me.</source>
        <translation>Hice sitio a personas y cosas que me recargan.</translation>
    </message>
    <message>
        <source>My main project drifted away from its plan.</source>
        <translation>Mi proyecto principal se fue apartando de lo previsto.</translation>
    </message>
    <message>
        <source>Waiting, rework or obstacles swallowed my effort.</source>
        <translation>Las esperas, el trabajo rehecho o los obstáculos se tragaban mi esfuerzo.</translation>
    </message>
    <message>
        <source>At the end of the day I had moved something important forward.</source>
        <translation>Al final del día había hecho avanzar algo importante.</translation>
    </message>
    <message>
        <source>I had a real say in how I did my work.</source>
        <translation>Tenía voz de verdad en cómo hacía mi trabajo.</translation>
    </message>
    <message>
        <source>I could do most of my job on autopilot.</source>
        <translation>Podría hacer la mayor parte de mi trabajo en piloto automático.</translation>
    </message>
    <message>
        <source>Skills I am proud of lie idle here.</source>
        <translation>Aquí quedan sin usar capacidades de las que me enorgullezco.</translation>
    </message>
    <message>
        <source>My tasks make me stretch a little.</source>
        <translation>Mis tareas me plantean un pequeño reto.</translation>
    </message>
    <message>
        <source>Time at work drags because little of it needs my full attention.</source>
        <translation>El tiempo en el trabajo se hace largo porque casi nada pide toda mi atención.</translation>
    </message>
    <message>
        <source>Something about my work made me curious.</source>
        <translation>Algo de mi trabajo me despertó la curiosidad.</translation>
    </message>
    <message>
        <source>I caught myself wondering what all this work is good for.</source>
        <translation>Me sorprendí preguntándome para qué sirve todo este trabajo.</translation>
    </message>
    <message>
        <source>I went through the motions and did not mind how it turned out.</source>
        <translation>Cumplí por cumplir y me dio igual cómo saliera.</translation>
    </message>
    <message>
        <source>Parts of my field that once thrilled me left me cold.</source>
        <translation>Partes de mi campo que antes me entusiasmaban me dejaron indiferente.</translation>
    </message>
    <message>
        <source>I cannot see a next step for myself here.</source>
        <translation>No veo aquí un siguiente paso para mí.</translation>
    </message>
    <message>
        <source>Other people were picked for roles that I was ready for.</source>
        <translation>Eligieron a otras personas para puestos que yo ya podía asumir.</translation>
    </message>
    <message>
        <source>In the last six months I have become clearly better at something that counts.</source>
        <translation>En los últimos seis meses he mejorado claramente en algo que cuenta.</translation>
    </message>
    <message>
        <source>I know what would have to happen for me to move up or sideways.</source>
        <translation>Sé qué tendría que pasar para que yo ascienda o cambie de puesto.</translation>
    </message>
    <message>
        <source>I have reached what I set out to do, and nothing has taken its place.</source>
        <translation>He alcanzado lo que me había propuesto, y nada ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The targets I chase are other people&apos;s, not mine.</source>
        <translation>Los objetivos que persigo son de otras personas, no míos.</translation>
    </message>
    <message>
        <source>There is an aim ahead of me that I look forward to working on.</source>
        <translation>Tengo por delante una meta en la que me apetece trabajar.</translation>
    </message>
    <message>
        <source>I could say in one sentence what I want from the coming twelve months.</source>
        <translation>Podría decir en una frase qué quiero de los próximos doce meses.</translation>
    </message>
    <message>
        <source>To do my job I have to act against what I think is right.</source>
        <translation>Para hacer mi trabajo tengo que actuar contra lo que creo correcto.</translation>
    </message>
    <message>
        <source>What is rewarded here and what I find important lie far apart.</source>
        <translation>Lo que aquí se premia y lo que a mí me importa están muy lejos.</translation>
    </message>
    <message>
        <source>I can stand behind what we do for the people we serve.</source>
        <translation>Puedo defender lo que hacemos por las personas a las que servimos.</translation>
    </message>
    <message>
        <source>The person I am at work is not the person I want to be.</source>
        <translation>La persona que soy en el trabajo no es la que quiero ser.</translation>
    </message>
    <message>
        <source>Good work of mine passed without a word.</source>
        <translation>Hice un buen trabajo y nadie dijo una palabra.</translation>
    </message>
    <message>
        <source>The person I report to stood by me when it counted.</source>
        <translation>La persona de quien dependo me respaldó cuando hacía falta.</translation>
    </message>
    <message>
        <source>Ideas I took to people above me died without a reason being given.</source>
        <translation>Ideas que llevé más arriba se perdieron sin que nadie diera una razón.</translation>
    </message>
    <message>
        <source>Dealing with my boss left me tense or feeling small.</source>
        <translation>El trato con mi superior me dejaba en tensión o me hacía sentir menos.</translation>
    </message>
    <message>
        <source>What I get back (pay, thanks, standing) felt in balance with what I put in.</source>
        <translation>Lo que recibo (sueldo, gracias, consideración) guardaba equilibrio con lo que pongo.</translation>
    </message>
    <message>
        <source>A quarrel with someone I work with weighed on me.</source>
        <translation>Me pesaba una discusión con alguien del trabajo.</translation>
    </message>
    <message>
        <source>I steered clear of a person or a meeting to keep the peace.</source>
        <translation>Evité a una persona o una reunión para mantener la paz.</translation>
    </message>
    <message>
        <source>A workday passed without one real conversation.</source>
        <translation>Pasó un día de trabajo sin una sola conversación de verdad.</translation>
    </message>
    <message>
        <source>There was someone at work with whom I could be open.</source>
        <translation>En el trabajo había alguien con quien podía hablar con franqueza.</translation>
    </message>
    <message>
        <source>I stayed silent because speaking up could be used against me.</source>
        <translation>Me callé porque hablar podía usarse en mi contra.</translation>
    </message>
    <message>
        <source>There is one decision about my work that I keep pushing ahead of me.</source>
        <translation>Hay una decisión sobre mi trabajo que voy aplazando una y otra vez.</translation>
    </message>
    <message>
        <source>I go round and round the same options without choosing.</source>
        <translation>Doy vueltas a las mismas opciones sin elegir.</translation>
    </message>
    <message>
        <source>I hope that events will decide for me.</source>
        <translation>Espero que los acontecimientos decidan por mí.</translation>
    </message>
    <message>
        <source>When a choice about my work is due, I make it and move on.</source>
        <translation>Cuando toca elegir algo sobre mi trabajo, elijo y sigo adelante.</translation>
    </message>
    <message>
        <source>A colleague left and I took over part of the work.</source>
        <translation>Se fue alguien del equipo y asumí parte de su trabajo.</translation>
    </message>
    <message>
        <source>A post or promotion I wanted went to someone else.</source>
        <translation>Un puesto o ascenso que yo quería fue para otra persona.</translation>
    </message>
    <message>
        <source>There was a quarrel with someone I work with.</source>
        <translation>Hubo una discusión con alguien del trabajo.</translation>
    </message>
    <message>
        <source>I got the impression that my boss does not think well of me.</source>
        <translation>Tuve la impresión de que mi superior no tiene buena opinión de mí.</translation>
    </message>
    <message>
        <source>People above me did not back something I care about.</source>
        <translation>Personas por encima de mí no respaldaron algo que me importa.</translation>
    </message>
    <message>
        <source>An important project is going worse than planned.</source>
        <translation>Un proyecto importante va peor de lo previsto.</translation>
    </message>
    <message>
        <source>I reached a big goal.</source>
        <translation>Alcancé una gran meta.</translation>
    </message>
    <message>
        <source>I work alone or at a distance more than before.</source>
        <translation>Trabajo a solas o a distancia más que antes.</translation>
    </message>
    <message>
        <source>A choice about my work is due and I have not made it.</source>
        <translation>Toca decidir algo sobre mi trabajo y no lo he hecho.</translation>
    </message>
    <message>
        <source>I have a new boss or team.</source>
        <translation>Tengo superior o equipo nuevo.</translation>
    </message>
    <message>
        <source>My organisation was restructured.</source>
        <translation>Mi organización se reestructuró.</translation>
    </message>
    <message>
        <source>Something heavy happened in my private life or health.</source>
        <translation>Pasó algo duro en mi vida privada o mi salud.</translation>
    </message>
    <message>
        <source>I had no week off for six months or more.</source>
        <translation>No tuve ni una semana libre en seis meses o más.</translation>
    </message>
    <message>
        <source>I was harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>Sufrí acoso o discriminación, me pusieron en peligro o me pidieron hacer algo ilegal.</translation>
    </message>
    <message>
        <source>You took over work from someone who left.</source>
        <translation>Asumiste trabajo de alguien que se fue.</translation>
    </message>
    <message>
        <source>Someone else got a post you wanted.</source>
        <translation>Otra persona obtuvo un puesto que querías.</translation>
    </message>
    <message>
        <source>You had a quarrel with someone you work with.</source>
        <translation>Tuviste una discusión con alguien del trabajo.</translation>
    </message>
    <message>
        <source>You felt that your boss does not think well of you.</source>
        <translation>Sentiste que tu superior no tiene buena opinión de ti.</translation>
    </message>
    <message>
        <source>People above you did not back something you care about.</source>
        <translation>Personas por encima de ti no respaldaron algo que te importa.</translation>
    </message>
    <message>
        <source>You reached a big goal.</source>
        <translation>Alcanzaste una gran meta.</translation>
    </message>
    <message>
        <source>You work alone or at a distance more than before.</source>
        <translation>Trabajas a solas o a distancia más que antes.</translation>
    </message>
    <message>
        <source>A choice about your work is due and not made yet.</source>
        <translation>Toca decidir algo sobre tu trabajo y sigue pendiente.</translation>
    </message>
    <message>
        <source>You have a new boss or team.</source>
        <translation>Tienes superior o equipo nuevo.</translation>
    </message>
    <message>
        <source>Your organisation was restructured.</source>
        <translation>Tu organización se reestructuró.</translation>
    </message>
    <message>
        <source>Something heavy happened in your private life or health.</source>
        <translation>Pasó algo duro en tu vida privada o tu salud.</translation>
    </message>
    <message>
        <source>You had no week off for six months or more.</source>
        <translation>No tuviste ni una semana libre en seis meses o más.</translation>
    </message>
    <message>
        <source>You were harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>Sufriste acoso o discriminación, te pusieron en peligro o te pidieron hacer algo ilegal.</translation>
    </message>
    <message>
        <source>My mood was low for most of the day, away from work too.</source>
        <translation>Tuve el ánimo bajo casi todo el día, también fuera del trabajo.</translation>
    </message>
    <message>
        <source>Things I usually enjoy outside work gave me nothing.</source>
        <translation>Las cosas que suelo disfrutar fuera del trabajo no me dieron nada.</translation>
    </message>
    <message>
        <source>Ordinary things such as washing, meals or going out were almost too much.</source>
        <translation>Cosas corrientes como asearme, comer o salir fueron casi demasiado.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Exhaustion</source>
        <translation>Agotamiento</translation>
    </message>
    <message>
        <source>How much energy work leaves you.</source>
        <translation>Cuánta energía te deja el trabajo.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Whether there is more to do than fits into your hours.</source>
        <translation>Si hay más que hacer de lo que cabe en tu horario.</translation>
    </message>
    <message>
        <source>Recovery and balance</source>
        <translation>Recuperación y equilibrio</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Whether you can switch off, sleep and recharge.</source>
        <translation>Si puedes desconectar, dormir y recargarte.</translation>
    </message>
    <message>
        <source>Progress and control</source>
        <translation>Progreso y control</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Whether your work moves forward and you have a say in it.</source>
        <translation>Si tu trabajo avanza y tienes voz en él.</translation>
    </message>
    <message>
        <source>Lack of challenge</source>
        <translation>Falta de retos</translation>
    </message>
    <message>
        <source>Whether your tasks ask too little of you.</source>
        <translation>Si tus tareas te piden demasiado poco.</translation>
    </message>
    <message>
        <source>Lost interest and meaning</source>
        <translation>Pérdida de interés y de sentido</translation>
    </message>
    <message>
        <source>Lost interest</source>
        <translation>Pérdida de interés</translation>
    </message>
    <message>
        <source>Whether your work still makes you curious and seems worth doing.</source>
        <translation>Si tu trabajo aún te despierta curiosidad y parece valer la pena.</translation>
    </message>
    <message>
        <source>Blocked growth</source>
        <translation>Crecimiento bloqueado</translation>
    </message>
    <message>
        <source>Whether you learn and can see a next step for yourself.</source>
        <translation>Si aprendes y ves un siguiente paso para ti.</translation>
    </message>
    <message>
        <source>Goals without pull</source>
        <translation>Metas sin atractivo</translation>
    </message>
    <message>
        <source>Whether there is something ahead that you want to work towards.</source>
        <translation>Si hay algo por delante hacia lo que quieras trabajar.</translation>
    </message>
    <message>
        <source>Values mismatch</source>
        <translation>Choque de valores</translation>
    </message>
    <message>
        <source>Whether your work fits what you find right and important.</source>
        <translation>Si tu trabajo encaja con lo que te parece correcto e importante.</translation>
    </message>
    <message>
        <source>Recognition and backing</source>
        <translation>Reconocimiento y respaldo</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Whether your work is seen and the people above you stand behind you.</source>
        <translation>Si se ve tu trabajo y te respaldan las personas por encima de ti.</translation>
    </message>
    <message>
        <source>Colleagues and belonging</source>
        <translation>Colegas y pertenencia</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>How you get on with the people you work with, and whether you can be open.</source>
        <translation>Cómo te llevas con la gente del trabajo y si puedes hablar con franqueza.</translation>
    </message>
    <message>
        <source>Avoided decision</source>
        <translation>Decisión aplazada</translation>
    </message>
    <message>
        <source>Whether a choice about your work has been waiting for long.</source>
        <translation>Si hace tiempo que espera una decisión sobre tu trabajo.</translation>
    </message>
    <message>
        <source>Almost never</source>
        <translation>Casi nunca</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Rara vez</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>Casi siempre</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>No es cierto</translation>
    </message>
    <message>
        <source>Slightly true</source>
        <translation>Un poco cierto</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Cierto en parte</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Bastante cierto</translation>
    </message>
    <message>
        <source>Fully true</source>
        <translation>Del todo cierto</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Colleagues: conflict</source>
        <translation>Colegas: conflicto</translation>
    </message>
    <message>
        <source>Colleagues: isolation</source>
        <translation>Colegas: aislamiento</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder aún</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>Cómo están las cosas ahora</translation>
    </message>
    <message>
        <source>how often was this so?</source>
        <extracomment>Both stand behind a title and a middle dot: &apos;The last four weeks · how often was this so?&apos;</extracomment>
        <translation>¿con qué frecuencia fue así?</translation>
    </message>
    <message>
        <source>how true is this?</source>
        <translation>¿hasta qué punto es cierto?</translation>
    </message>
    <message>
        <source>In the past six months</source>
        <translation>En los últimos seis meses</translation>
    </message>
    <message>
        <source>The past two weeks</source>
        <translation>Las últimas dos semanas</translation>
    </message>
    <message>
        <source>Three questions about how you are beyond work. They are optional and part of no score; they help Unrut to notice when something else should come first.</source>
        <translation>Tres preguntas sobre cómo estás más allá del trabajo. Son opcionales y no cuentan en ninguna puntuación; ayudan a Unrut a notar si otra cosa debería ir primero.</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>%1: how much does this matter to you?</source>
        <extracomment>%1 is the name of an area, such as &apos;Blocked growth&apos;.</extracomment>
        <translation>%1: ¿cuánto te importa esto?</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>how much a score weighs</comment>
        <translation>en calma</translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much a score weighs</comment>
        <translation>algo</translation>
    </message>
    <message>
        <source>notable</source>
        <comment>how much a score weighs</comment>
        <translation>notable</translation>
    </message>
    <message>
        <source>pressing</source>
        <comment>how much a score weighs</comment>
        <translation>apremiante</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma breve</translation>
    </message>
    <message>
        <source>full form</source>
        <translation>forma completa</translation>
    </message>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation>
            <numerusform>Forma breve, %Ln frase, unos tres minutos.</numerusform>
            <numerusform>Forma breve, %Ln frases, unos tres minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation>
            <numerusform>Forma completa, %Ln frase, unos siete minutos.</numerusform>
            <numerusform>Forma completa, %Ln frases, unos siete minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation>
            <numerusform>%1 de %Ln respondida</numerusform>
            <numerusform>%1 de %Ln respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no norms for these questions. The comparison that counts is you, then and now.</source>
        <translation>No hay valores de referencia para estas preguntas. La comparación que cuenta eres tú, antes y ahora.</translation>
    </message>
    <message>
        <source>A reflection, not a diagnosis.</source>
        <translation>Una reflexión, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Provisional: not every statement has an answer yet.</source>
        <translation>Provisional: aún no todas las frases tienen respuesta.</translation>
    </message>
    <message>
        <source>All your answers in this part are the same, though some statements say the opposite of others. Would you like to keep them or look at them again?</source>
        <translation>Todas tus respuestas de esta parte son iguales, aunque algunas frases dicen lo contrario de otras. ¿Quieres dejarlas así o mirarlas otra vez?</translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 está dos veces.</translation>
    </message>
    <message>
        <source>--journal needs the name of a file.</source>
        <translation>--journal necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--tab and --minimized are for the window, not for a command.</source>
        <translation>--tab y --minimized son para la ventana, no para un comando.</translation>
    </message>
    <message>
        <source>There is no tab called %1.</source>
        <translation>No hay ninguna pestaña llamada %1.</translation>
    </message>
    <message>
        <source>The window shows one journal at a time.</source>
        <translation>La ventana muestra un diario cada vez.</translation>
    </message>
    <message>
        <source>--journal stands twice.</source>
        <translation>--journal está dos veces.</translation>
    </message>
    <message>
        <source>This is how it is used: %1.</source>
        <translation>Se usa así: %1.</translation>
    </message>
    <message>
        <source>--answers FILE is missing.</source>
        <translation>Falta --answers ARCHIVO.</translation>
    </message>
    <message>
        <source>the day it belongs to, as 2026-11-23; today by default</source>
        <translation>el día al que pertenece, como 2026-11-23; si no, hoy</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>responder en JSON, para programas</translation>
    </message>
    <message>
        <source>the answers, a JSON file</source>
        <translation>las respuestas, un archivo JSON</translation>
    </message>
    <message>
        <source>how things stood on that day; today by default</source>
        <translation>cómo estaban las cosas ese día; si no, hoy</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <source>hours, 0 to 24</source>
        <translation>horas, de 0 a 24</translation>
    </message>
    <message>
        <source>a word about the day</source>
        <translation>unas palabras sobre el día</translation>
    </message>
    <message>
        <source>where to add it: dreams, next, doing, done or archive; next by default</source>
        <translation>dónde añadirla: dreams, next, doing, done o archive; si no, next</translation>
    </message>
    <message>
        <source>when Doing is full, set aside what is in it</source>
        <translation>si «En curso» está llena, apartar lo que hay en ella</translation>
    </message>
    <message>
        <source>when Doing is full, raise the limit</source>
        <translation>si «En curso» está llena, subir el límite</translation>
    </message>
    <message>
        <source>how a decision was made</source>
        <translation>cómo se tomó una decisión</translation>
    </message>
    <message>
        <source>why a decision has to wait</source>
        <translation>por qué una decisión tiene que esperar</translation>
    </message>
    <message>
        <source>a decision is no longer needed</source>
        <translation>una decisión ya no hace falta</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>el PDF que se escribe</translation>
    </message>
    <message>
        <source>the first day; that of the first thing written by default</source>
        <translation>el primer día; si no, el de lo primero que se escribió</translation>
    </message>
    <message>
        <source>the last day; today by default</source>
        <translation>el último día; si no, hoy</translation>
    </message>
    <message>
        <source>me, mentor or supervisor; says which sections, unless they are named</source>
        <translation>me, mentor o supervisor; decide las secciones si no se nombran</translation>
    </message>
    <message>
        <source>the file to write; it ends in .md, .pdf, .json or .ics</source>
        <translation>el archivo que se escribe; termina en .md, .pdf, .json o .ics</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the copy to write</source>
        <translation>la copia que se escribe</translation>
    </message>
    <message>
        <source>how many years, 1 to 50</source>
        <translation>cuántos años, de 1 a 50</translation>
    </message>
    <message>
        <source>the same number gives the same life; 1 by default</source>
        <translation>el mismo número da la misma vida; si no, 1</translation>
    </message>
    <message>
        <source>record an assessment from a file</source>
        <translation>guardar una evaluación desde un archivo</translation>
    </message>
    <message>
        <source>the newest assessment: what weighs, what to try, what changed</source>
        <translation>la evaluación más reciente: qué pesa, qué probar, qué cambió</translation>
    </message>
    <message>
        <source>write a line in the log</source>
        <translation>escribir una línea en el registro</translation>
    </message>
    <message>
        <source>note how a day is; what is left out stays as it was</source>
        <translation>anotar cómo va un día; lo que no se indica queda como estaba</translation>
    </message>
    <message>
        <source>the goals on the board</source>
        <translation>las metas del tablero</translation>
    </message>
    <message>
        <source>the people who can help, whom to catch up with first</source>
        <translation>las personas que pueden ayudar, y con quién retomar el contacto primero</translation>
    </message>
    <message>
        <source>put a goal on the board, move it or finish it</source>
        <translation>poner una meta en el tablero, moverla o terminarla</translation>
    </message>
    <message>
        <source>the focus, its next step and what waits</source>
        <translation>el foco, su siguiente paso y lo que espera</translation>
    </message>
    <message>
        <source>the ways out, best match first, and their worksheets</source>
        <translation>las salidas, primero la que mejor encaja, y sus hojas</translation>
    </message>
    <message>
        <source>write a worksheet to a file; ID is its own or that of a way out</source>
        <translation>escribir una hoja en un archivo; ID es el suyo o el de una salida</translation>
    </message>
    <message>
        <source>write a PDF</source>
        <translation>escribir un PDF</translation>
    </message>
    <message>
        <source>write a checked copy of the journal</source>
        <translation>escribir una copia comprobada del diario</translation>
    </message>
    <message>
        <source>look whether the journal is sound</source>
        <translation>ver si el diario está en buen estado</translation>
    </message>
    <message>
        <source>fill an empty journal with a made-up life</source>
        <translation>llenar un diario vacío con una vida inventada</translation>
    </message>
    <message>
        <source>What stands at place %1 is not valid UTF-8 text.</source>
        <translation>Lo que está en el lugar %1 no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no command called %1.</source>
        <translation>No hay ningún comando llamado %1.</translation>
    </message>
    <message>
        <source>--years N is missing.</source>
        <translation>Falta --years N.</translation>
    </message>
    <message>
        <source>This journal is not empty; a made-up life goes into an empty one only.</source>
        <translation>Este diario no está vacío; una vida inventada solo cabe en uno vacío.</translation>
    </message>
    <message>
        <source>The journal now holds a made-up life: %1.</source>
        <translation>El diario contiene ahora una vida inventada: %1.</translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation>Falta --out ARCHIVO.</translation>
    </message>
    <message>
        <source>The formats are: %1.</source>
        <translation>Los formatos son: %1.</translation>
    </message>
    <message>
        <source>The journal was written to %1.</source>
        <translation>El diario se escribió en %1.</translation>
    </message>
    <message>
        <source>Give --swap or --raise, not both.</source>
        <translation>Indica --swap o --raise, no los dos.</translation>
    </message>
    <message>
        <source>There is no card called %1.</source>
        <translation>No hay ninguna tarjeta llamada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a part of %Ln titles; name the card by its id.</source>
        <translation>
            <numerusform>%1 forma parte de %Ln título; nombra la tarjeta por su identificador.</numerusform>
            <numerusform>%1 forma parte de %Ln títulos; nombra la tarjeta por su identificador.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column is dreams, next, doing, done or archive.</source>
        <translation>Una columna es dreams, next, doing, done o archive.</translation>
    </message>
    <message>
        <source>Give one of --decided, --deferred and --dropped.</source>
        <translation>Indica uno de --decided, --deferred y --dropped.</translation>
    </message>
    <message>
        <source>Give add TEXT, move CARD COLUMN or done CARD.</source>
        <translation>Indica add TEXT, move TARJETA COLUMNA o done TARJETA.</translation>
    </message>
    <message>
        <source>There are no goals on the board yet.</source>
        <translation>Aún no hay metas en el tablero.</translation>
    </message>
    <message>
        <source>the journal to use; by default the one that the window uses</source>
        <translation>el diario que se usa; si no, el mismo que usa la ventana</translation>
    </message>
    <message>
        <source>what you are reading</source>
        <translation>lo que estás leyendo</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>Unrut helps you get out of a career rut, one thing at a time.</source>
        <translation>Unrut te ayuda a salir de un bache profesional, una cosa cada vez.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Commands, none of which needs a display:</source>
        <translation>Comandos, ninguno necesita pantalla:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>En todos:</translation>
    </message>
    <message>
        <source>&apos;unrut COMMAND --help&apos; tells more. The exit code is 0 when done, 1 when refused or failed, 2 for wrong usage.</source>
        <translation>«unrut COMANDO --help» dice más. El código de salida es 0 si se hizo, 1 si se rechazó o falló, 2 si el uso es incorrecto.</translation>
    </message>
    <message>
        <source>The journal was copied to %1, and the copy was checked.</source>
        <translation>El diario se copió en %1, y la copia se comprobó.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>El diario está en buen estado.</translation>
    </message>
    <message>
        <source>A line is grateful, win, keep or note.</source>
        <translation>Una línea es grateful, win, keep o note.</translation>
    </message>
    <message>
        <source>Give at least one of --mood, --energy, --sleep and --note.</source>
        <translation>Indica al menos uno de --mood, --energy, --sleep y --note.</translation>
    </message>
    <message>
        <source>--%1 goes from %2 to %3</source>
        <translation>--%1 va de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 See &apos;%2&apos;.</source>
        <translation>%1 Consulta «%2».</translation>
    </message>
    <message>
        <source>You need not have anyone yet.</source>
        <translation>No hace falta que tengas a nadie aún.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>A report is for me, mentor or supervisor.</source>
        <translation>Un informe es para me, mentor o supervisor.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>the text to search for</source>
        <translation>el texto que se busca</translation>
    </message>
    <message>
        <source>What weighs, 0 to 100</source>
        <translation>Lo que pesa, de 0 a 100</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>Antes que nada: %1</translation>
    </message>
    <message>
        <source>A small practice beside it: %1</source>
        <translation>Al lado, una pequeña práctica: %1</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Qué probar primero</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>Todavía no se sugieren</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>No hay nada en el foco.</translation>
    </message>
    <message>
        <source>The journal is empty. Begin in the window, or with &apos;unrut check&apos;.</source>
        <translation>El diario está vacío. Empieza en la ventana o con «unrut check».</translation>
    </message>
    <message>
        <source>Say &apos;export&apos; and which worksheet.</source>
        <translation>Di «export» y qué hoja.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .md, .pdf, .json or .ics.</source>
        <translation>--out admite un archivo que termine en .md, .pdf, .json o .ics.</translation>
    </message>
    <message>
        <source>There is no worksheet %1.</source>
        <translation>No hay ninguna hoja %1.</translation>
    </message>
    <message>
        <source>That worksheet has no day for a calendar.</source>
        <translation>Esa hoja no tiene ningún día para un calendario.</translation>
    </message>
    <message>
        <source>The worksheet was written to %1.</source>
        <translation>La hoja se escribió en %1.</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>decir qué pasaría y no cambiar nada</translation>
    </message>
    <message>
        <source>where both have a thing with other words, take the file&apos;s</source>
        <translation>donde ambos dicen cosas distintas, tomar lo que dice el archivo</translation>
    </message>
    <message>
        <source>show the backups there are, and change nothing</source>
        <translation>mostrar las copias que hay y no cambiar nada</translation>
    </message>
    <message>
        <source>put what a file holds into the journal, after a backup</source>
        <translation>traer al diario lo que contiene un archivo, tras una copia de seguridad</translation>
    </message>
    <message>
        <source>put a backup in the journal&apos;s place; what was there is kept</source>
        <translation>poner una copia en el lugar del diario; lo que había se conserva</translation>
    </message>
    <message>
        <source>Nothing was changed; without --dry-run it would be.</source>
        <translation>No se ha cambiado nada; sin --dry-run sí se haría.</translation>
    </message>
    <message>
        <source>What the journal was before is kept: %1</source>
        <translation>Lo que era antes el diario se conserva: %1</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de este diario.</translation>
    </message>
    <message>
        <source>--list takes no file.</source>
        <translation>--list no lleva archivo.</translation>
    </message>
    <message>
        <source>Say which backup, or --list to see them.</source>
        <translation>Indica qué copia, o --list para verlas.</translation>
    </message>
    <message>
        <source>json, csv, markdown or ics; by default what the name of the file ends in</source>
        <translation>json, csv, markdown o ics; si no, según termine el nombre del archivo</translation>
    </message>
    <message>
        <source>of CSV: log (by default), check-ins, goals, assessments, friday-pages, people or talks</source>
        <translation>para CSV: log (si no se dice), check-ins, goals, assessments, friday-pages, people o talks</translation>
    </message>
    <message>
        <source>what else may go into Markdown and ics: some of people,looking-back,worksheets,titles</source>
        <translation>qué más puede ir en Markdown e ics: algunas de people,looking-back,worksheets,titles</translation>
    </message>
    <message>
        <source>json, dayone, jrnl or csv; by default what the file looks like</source>
        <translation>json, dayone, jrnl o csv; si no, según parezca el archivo</translation>
    </message>
    <message>
        <source>of CSV: which column is what, as day=Date,text=Entry,kind=Type,tags=Tags</source>
        <translation>para CSV: qué columna es qué, como day=Fecha,text=Texto,kind=Tipo,tags=Etiquetas</translation>
    </message>
    <message>
        <source>of CSV: dmy or mdy, where days have slashes</source>
        <translation>para CSV: dmy o mdy, si los días llevan barras</translation>
    </message>
    <message>
        <source>what lines of other programs become: note (by default), grateful, win or keep</source>
        <translation>en qué se convierten las líneas de otros programas: note (si no se dice), grateful, win o keep</translation>
    </message>
    <message>
        <source>write the journal to a file for Unrut, for people or for other programs</source>
        <translation>escribir el diario en un archivo, para Unrut, para personas o para otros programas</translation>
    </message>
    <message>
        <source>--table is for CSV and takes: %1.</source>
        <translation>--table es para CSV y admite: %1.</translation>
    </message>
    <message>
        <source>--with is for Markdown and ics and takes: %1.</source>
        <translation>--with es para Markdown e ics y admite: %1.</translation>
    </message>
    <message>
        <source>--as takes: %1.</source>
        <translation>--as admite: %1.</translation>
    </message>
    <message>
        <source>--days takes: %1.</source>
        <translation>--days admite: %1.</translation>
    </message>
    <message>
        <source>--columns says which column is what, such as %1.</source>
        <translation>--columns dice qué columna es qué, por ejemplo %1.</translation>
    </message>
    <message>
        <source>JSON or CSV is expected; --format says which</source>
        <translation>se espera JSON o CSV; --format dice cuál</translation>
    </message>
    <message>
        <source>find what is written: lines of the log, goals, people, talks</source>
        <translation>encontrar lo escrito: líneas del registro, metas, personas, conversaciones</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>put initials in the place of people</source>
        <translation>poner iniciales en lugar de personas</translation>
    </message>
    <message>
        <source>what stands over it</source>
        <translation>lo que figura arriba</translation>
    </message>
    <message>
        <source>who wrote it; nobody is named by default</source>
        <translation>quién lo escribió; si no, no se nombra a nadie</translation>
    </message>
    <message>
        <source>a4 or letter; that of the country by default</source>
        <translation>a4 o letter; si no, el del país</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>El papel es a4 o letter.</translation>
    </message>
    <message>
        <source>The file is to end in .png, .svg or .csv.</source>
        <translation>El archivo debe terminar en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>El gráfico se escribió en %1.</translation>
    </message>
    <message>
        <source>the file to write; it ends in .png, .svg or .csv</source>
        <translation>el archivo que se escribe; termina en .png, .svg o .csv</translation>
    </message>
    <message>
        <source>the first day; that of the first value by default</source>
        <translation>el primer día; por defecto el del primer valor</translation>
    </message>
    <message>
        <source>Nothing in the bin has this ID; &apos;unrut bin list&apos; shows them.</source>
        <translation>Nada en la papelera tiene este ID; «unrut bin list» los muestra.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Recuperado: %1</translation>
    </message>
    <message>
        <source>%1 Say --yes to do it.</source>
        <translation>%1 Con --yes se hace.</translation>
    </message>
    <message>
        <source>Say list, restore or empty.</source>
        <translation>Di list, restore o empty.</translation>
    </message>
    <message>
        <source>Say the ID of what is to be taken back.</source>
        <translation>Di el ID de lo que quieres recuperar.</translation>
    </message>
    <message>
        <source>%1 takes no ID.</source>
        <translation>%1 no lleva ID.</translation>
    </message>
    <message>
        <source>empty it indeed; nothing brings back what was in it</source>
        <translation>vaciarla de verdad; nada devuelve lo que había en ella</translation>
    </message>
    <message>
        <source>the new journal to write</source>
        <translation>el diario nuevo que se escribe</translation>
    </message>
    <message>
        <source>what was deleted: see it, take it back, or let it go for good</source>
        <translation>lo que se borró: verlo, recuperarlo o dejarlo ir para siempre</translation>
    </message>
    <message>
        <source>write what can be read of a damaged journal into a new one</source>
        <translation>escribe en un diario nuevo lo que se puede leer de uno dañado</translation>
    </message>
    <message>
        <source>What could be read is in %1; the damaged file is as it was.</source>
        <translation>Lo que se pudo leer está en %1; el archivo dañado sigue como estaba.</translation>
    </message>
    <message>
        <source>A chart is mood, energy, sleep, spark, areas, gut, flow or tried.</source>
        <translation>Un gráfico es mood, energy, sleep, spark, areas, gut, flow o tried.</translation>
    </message>
    <message>
        <source>draw mood, energy, sleep, spark, areas, gut, flow or tried to a file</source>
        <translation>dibujar mood, energy, sleep, spark, areas, gut, flow o tried en un archivo</translation>
    </message>
    <message>
        <source>Only one text can come from standard input.</source>
        <translation>Solo un texto puede venir de la entrada estándar.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>in the place of a text: standard input says it, and no list of programs shows it</source>
        <translation>en lugar de un texto: viene de la entrada estándar y ninguna lista de programas lo muestra</translation>
    </message>
    <message>
        <source>some of: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</source>
        <translation>algunas de: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</translation>
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
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &apos;25 August to 23 November&apos;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
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
        <translation>Buenas noches. Hoy, una sola cosa.</translation>
    </message>
    <message>
        <source>Good morning. One thing today.</source>
        <translation>Buenos días. Hoy, una sola cosa.</translation>
    </message>
    <message>
        <source>Good afternoon. One thing today.</source>
        <translation>Buenas tardes. Hoy, una sola cosa.</translation>
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
        <translation>¿Quién te facilitó algo esta semana, y cómo?</translation>
    </message>
    <message>
        <source>What did somebody explain to you without making you feel small?</source>
        <translation>¿Qué te explicó alguien sin hacerte sentir menos?</translation>
    </message>
    <message>
        <source>Which quarter of an hour would you like to have again?</source>
        <translation>¿Qué cuarto de hora te gustaría volver a vivir?</translation>
    </message>
    <message>
        <source>After a talk with a friend: what do you have that they lack?</source>
        <translation>Después de hablar con un amigo o amiga: ¿qué tienes tú que le falta a esa persona?</translation>
    </message>
    <message>
        <source>What went smoothly that could have gone wrong?</source>
        <translation>¿Qué fue bien y podría haber salido mal?</translation>
    </message>
    <message>
        <source>Which sentence from somebody has stayed with you?</source>
        <translation>¿Qué frase de alguien se te ha quedado?</translation>
    </message>
    <message>
        <source>What did you eat, see or hear today that was simply good?</source>
        <translation>¿Qué comiste, viste u oíste hoy que fuera sencillamente bueno?</translation>
    </message>
    <message>
        <source>Which tool, room or habit serves you well without a fuss?</source>
        <translation>¿Qué herramienta, lugar o costumbre te sirve bien sin complicaciones?</translation>
    </message>
    <message>
        <source>Who noticed your work, even if they said it in passing?</source>
        <translation>¿Quién se fijó en tu trabajo, aunque lo dijera de pasada?</translation>
    </message>
    <message>
        <source>What could your body do today that you seldom think about?</source>
        <translation>¿Qué pudo hacer hoy tu cuerpo en lo que rara vez piensas?</translation>
    </message>
    <message>
        <source>What are you free to decide that others have to ask for?</source>
        <translation>¿Qué puedes decidir con libertad que otras personas tienen que pedir?</translation>
    </message>
    <message>
        <source>Whom did you laugh with, and about what?</source>
        <translation>¿Con quién te reíste, y de qué?</translation>
    </message>
    <message>
        <source>What did an earlier job or teacher leave you that you still use?</source>
        <translation>¿Qué te dejó un trabajo o una persona que te enseñó, y aún lo usas?</translation>
    </message>
    <message>
        <source>What waits for you at home that is worth leaving on time for?</source>
        <translation>¿Qué te espera en casa por lo que vale la pena salir a tu hora?</translation>
    </message>
    <message>
        <source>What moved forward today, even by a little?</source>
        <translation>¿Qué avanzó hoy, aunque fuera un poco?</translation>
    </message>
    <message>
        <source>What did you finish that had been lying about?</source>
        <translation>¿Qué terminaste que llevaba tiempo por ahí?</translation>
    </message>
    <message>
        <source>Where did you say no, or ask for something?</source>
        <translation>¿Dónde dijiste que no, o pediste algo?</translation>
    </message>
    <message>
        <source>What would have stayed undone without you?</source>
        <translation>¿Qué se habría quedado sin hacer si no fuera por ti?</translation>
    </message>
    <message>
        <source>What did you dare that you had put off?</source>
        <translation>¿A qué te atreviste que venías aplazando?</translation>
    </message>
    <message>
        <source>Which part of this job would you miss?</source>
        <translation>¿Qué parte de este trabajo echarías de menos?</translation>
    </message>
    <message>
        <source>What have you learned here that nobody can take away?</source>
        <translation>¿Qué has aprendido aquí que nadie te puede quitar?</translation>
    </message>
    <message>
        <source>With whom here would you like to work again?</source>
        <translation>¿Con quién de aquí te gustaría volver a trabajar?</translation>
    </message>
    <message>
        <source>When did you last forget the time at work?</source>
        <translation>¿Cuándo perdiste por última vez la noción del tiempo en el trabajo?</translation>
    </message>
    <message>
        <source>Which task would you do even if nobody asked?</source>
        <translation>¿Qué tarea harías aunque nadie la pidiera?</translation>
    </message>
    <message>
        <source>What was on your mind on the way home?</source>
        <translation>¿En qué pensabas de camino a casa?</translation>
    </message>
    <message>
        <source>What would you like to remember about today?</source>
        <translation>¿Qué te gustaría recordar de hoy?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>¿Qué te sorprendió?</translation>
    </message>
    <message>
        <source>Grateful</source>
        <comment>kind of entry</comment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>kind of entry</comment>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>kind of entry</comment>
        <translation>Lo bueno</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>what I am thankful for</source>
        <translation>lo que agradezco</translation>
    </message>
    <message>
        <source>what went forward</source>
        <translation>lo que avanzó</translation>
    </message>
    <message>
        <source>what I love about this job</source>
        <translation>lo que me gusta de este trabajo</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otra cosa</translation>
    </message>
    <message>
        <source>No entries yet. One line is enough.</source>
        <translation>Aún no hay entradas. Con una línea basta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation>
            <numerusform>%Ln entrada desde el %1</numerusform>
            <numerusform>%Ln entradas desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>Tu ritmo es una vez por semana. Las semanas vacías no cuestan nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>
            <numerusform>Tu ritmo es %Ln vez por semana. Las semanas vacías no cuestan nada.</numerusform>
            <numerusform>Tu ritmo es %Ln veces por semana. Las semanas vacías no cuestan nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln entries</source>
        <extracomment>%1 is the Monday of a week.</extracomment>
        <translation>
            <numerusform>Semana del %1: %Ln entrada</numerusform>
            <numerusform>Semana del %1: %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>An entry for a screen reader: kind, the person&apos;s own words, day.</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>ánimo %1</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>energía %1</translation>
    </message>
    <message>
        <source>sleep %1 h</source>
        <translation>sueño %1 h</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a check-in</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind, such as &apos;Win&apos;, %2 what was written.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries are in the bin.</source>
        <translation>No hay entradas en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>In the bin: %Ln entries</source>
        <translation>
            <numerusform>En la papelera: %Ln entrada</numerusform>
            <numerusform>En la papelera: %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no journal where one was expected; look for the file, restore a backup or begin a new journal.</source>
        <translation>No hay ningún diario donde se esperaba; busca el archivo, restaura una copia o empieza un diario nuevo.</translation>
    </message>
    <message>
        <source>There is no journal at %1; look for the file, restore a backup or begin a new journal.</source>
        <translation>No hay ningún diario en %1; busca el archivo, restaura una copia o empieza un diario nuevo.</translation>
    </message>
    <message>
        <source>The journal file is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>El archivo del diario está vacío y lo que contenía ya no está ahí; restaura una copia o elige otro archivo.</translation>
    </message>
    <message>
        <source>The journal file %1 is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>El archivo del diario %1 está vacío y lo que contenía ya no está ahí; restaura una copia o elige otro archivo.</translation>
    </message>
    <message>
        <source>The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>El archivo del diario es más corto de lo debido, como si una copia se hubiera cortado; restaura una copia de seguridad o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>The journal file %1 is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>El archivo del diario %1 es más corto de lo debido, como si una copia se hubiera cortado; restaura una copia de seguridad o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal; choose another file.</source>
        <translation>Este archivo no es un diario de Unrut; elige otro.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal (%1); choose another file.</source>
        <translation>Este archivo no es un diario de Unrut (%1); elige otro.</translation>
    </message>
    <message>
        <source>The journal is damaged and was left as it is; please restore a backup.</source>
        <translation>El diario está dañado y se dejó como está; restaura una copia.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut; please update the program to open it.</source>
        <translation>Este diario lo escribió un Unrut más reciente; actualiza el programa para abrirlo.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut (its format is number %1); please update the program to open it.</source>
        <translation>Este diario lo escribió un Unrut más reciente (su formato es el número %1); actualiza el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Another program is using this journal; close it there and try again.</source>
        <translation>Otro programa está usando este diario; ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This journal may only be read; allow writing to its file to change something.</source>
        <translation>Este diario es solo de lectura; permite escribir en su archivo para cambiar algo.</translation>
    </message>
    <message>
        <source>The folder of the journal may not be written to, so no change could be made safely; allow writing there or move the journal.</source>
        <translation>No se puede escribir en la carpeta del diario, así que ningún cambio sería seguro; permite la escritura o mueve el diario.</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or choose another one.</source>
        <translation>La carpeta no existe; créala o elige otra.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another one.</source>
        <translation>La carpeta %1 no existe; créala o elige otra.</translation>
    </message>
    <message>
        <source>This is a folder; please name a file.</source>
        <translation>Esto es una carpeta; indica un archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder; please name a file.</source>
        <translation>%1 es una carpeta; indica un archivo.</translation>
    </message>
    <message>
        <source>This is a device or a pipe; please name an ordinary file.</source>
        <translation>Esto es un dispositivo o una tubería; indica un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; please name an ordinary file.</source>
        <translation>%1 es un dispositivo o una tubería; indica un archivo corriente.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>Este enlace lleva a un archivo que no está; arréglalo o indica el archivo mismo.</translation>
    </message>
    <message>
        <source>The link %1 leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>El enlace %1 lleva a un archivo que no está; arréglalo o indica el archivo mismo.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut and was left as it was.</source>
        <translation>El diario no se pudo adaptar a esta versión de Unrut y se dejó como estaba.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed; see whether there is room and the folder may be written to.</source>
        <translation>No se pudo hacer la copia, así que no se cambió nada; mira si hay espacio y si se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The journal could not be read; try again, and restore a backup if it happens again.</source>
        <translation>No se pudo leer el diario; inténtalo de nuevo y, si vuelve a pasar, restaura una copia.</translation>
    </message>
    <message>
        <source>This could not be saved, and nothing was changed; please try again.</source>
        <translation>Esto no se pudo guardar y no se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved; free some room and try again.</source>
        <translation>No queda espacio en el disco, así que esto no se guardó; libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The journal was deleted, moved or replaced while it was open; put it back or open it again.</source>
        <translation>El diario se borró, se movió o se reemplazó mientras estaba abierto; devuélvelo a su sitio o ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation>Lo que pediste ya no está.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Ya hay uno.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; please write something.</source>
        <translation>Todavía no hay nada que guardar; escribe algo.</translation>
    </message>
    <message>
        <source>This must not be empty, please write something: %1.</source>
        <translation>Esto no puede quedar vacío, escribe algo: %1.</translation>
    </message>
    <message>
        <source>This text is too long; please shorten it.</source>
        <translation>Este texto es demasiado largo; acórtalo.</translation>
    </message>
    <message>
        <source>This is too long, please shorten it: %1.</source>
        <translation>Esto es demasiado largo, acórtalo: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept; please type it again.</source>
        <translation>Este texto tiene caracteres que no se pueden guardar; escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This has characters that cannot be kept, please type it again: %1.</source>
        <translation>Esto tiene caracteres que no se pueden guardar, escríbelo de nuevo: %1.</translation>
    </message>
    <message>
        <source>That is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>Eso no es un día entre 1900 y 2200; escríbelo como 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>%1 no es un día entre 1900 y 2200; escríbelo como 2026-11-23.</translation>
    </message>
    <message>
        <source>A number is outside its range.</source>
        <translation>Un número está fuera de su intervalo.</translation>
    </message>
    <message>
        <source>A number is outside its range: %1.</source>
        <translation>Un número está fuera de su intervalo: %1.</translation>
    </message>
    <message>
        <source>The assessment has no such statement.</source>
        <translation>La evaluación no tiene esa frase.</translation>
    </message>
    <message>
        <source>The assessment has no statement called %1.</source>
        <translation>La evaluación no tiene ninguna frase llamada %1.</translation>
    </message>
    <message>
        <source>The assessment has no such event.</source>
        <translation>La evaluación no tiene ese suceso.</translation>
    </message>
    <message>
        <source>The assessment has no event called %1.</source>
        <translation>La evaluación no tiene ningún suceso llamado %1.</translation>
    </message>
    <message>
        <source>The assessment has no such area.</source>
        <translation>La evaluación no tiene esa área.</translation>
    </message>
    <message>
        <source>The assessment has no area called %1.</source>
        <translation>La evaluación no tiene ningún área llamada %1.</translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation>Esa salida no existe.</translation>
    </message>
    <message>
        <source>There is no way out called %1.</source>
        <translation>No hay ninguna salida llamada %1.</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>El informe no tiene esa sección.</translation>
    </message>
    <message>
        <source>The report has no section called %1.</source>
        <translation>El informe no tiene ninguna sección llamada %1.</translation>
    </message>
    <message>
        <source>An answer must be 0, 25, 50, 75, 100 or null.</source>
        <translation>Una respuesta tiene que ser 0, 25, 50, 75, 100 o null.</translation>
    </message>
    <message>
        <source>The answer to %1 must be 0, 25, 50, 75, 100 or null.</source>
        <translation>La respuesta a %1 tiene que ser 0, 25, 50, 75, 100 o null.</translation>
    </message>
    <message>
        <source>An assessment needs at least one answer.</source>
        <translation>Una evaluación necesita al menos una respuesta.</translation>
    </message>
    <message>
        <source>No assessment has been taken yet; take one first.</source>
        <translation>Aún no hay ninguna evaluación; haz una primero.</translation>
    </message>
    <message>
        <source>Doing holds as many goals as you allow; finish one, set one aside or raise the limit.</source>
        <translation>«En curso» ya tiene tantas metas como permites; termina una, aparta una o sube el límite.</translation>
    </message>
    <message>
        <source>A decision is done when it is decided, deferred or dropped; say which.</source>
        <translation>Una decisión se termina cuando está decidida, aplazada o descartada; di cuál.</translation>
    </message>
    <message>
        <source>Going back would put more goals into Doing than you allow; move one out of Doing first.</source>
        <translation>Volver atrás pondría en curso más metas de las que permites; saca antes una de «En curso».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>El archivo no se puede leer; mira si es un archivo corriente que puedas abrir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>El archivo %1 no se puede leer; mira si es un archivo corriente que puedas abrir.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>El archivo es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 are read.</source>
        <translation>El archivo es demasiado grande; se leen %1 como máximo.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>El archivo no es JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply; at most %1 levels are read.</source>
        <translation>El JSON está anidado a demasiada profundidad; se leen %1 niveles como máximo.</translation>
    </message>
    <message>
        <source>The file holds something else than expected.</source>
        <translation>El archivo contiene algo distinto de lo esperado.</translation>
    </message>
    <message>
        <source>The file holds something else than expected: %1.</source>
        <translation>El archivo contiene algo distinto de lo esperado: %1.</translation>
    </message>
    <message>
        <source>A file with this name is there already; choose another name.</source>
        <translation>Ya hay un archivo con este nombre; elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Ya hay un archivo %1; elige otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there, may be written to and has room.</source>
        <translation>No se pudo escribir el archivo; mira si la carpeta existe, admite escritura y tiene espacio.</translation>
    </message>
    <message>
        <source>The file could not be written (%1); see whether the folder is there, may be written to and has room.</source>
        <translation>No se pudo escribir el archivo (%1); mira si la carpeta existe, admite escritura y tiene espacio.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>a word about today</source>
        <translation>unas palabras sobre hoy</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>horas de sueño</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>name of the column</source>
        <translation>nombre de la columna</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>how you will mark it</source>
        <translation>cómo lo celebrarás</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>limit on Doing</source>
        <translation>límite de «En curso»</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>Esta meta ya no está.</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>Este paso ya no está.</translation>
    </message>
    <message>
        <source>Nothing is being timed at the moment.</source>
        <translation>Ahora mismo no se está midiendo nada.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <source>This assessment is no longer there.</source>
        <translation>Esta evaluación ya no está.</translation>
    </message>
    <message>
        <source>There is no assessment under way; begin one first.</source>
        <translation>No hay ninguna evaluación en marcha; empieza una primero.</translation>
    </message>
    <message>
        <source>A stretch of work is running already; stop it first.</source>
        <translation>Ya hay un rato de trabajo en marcha; detenlo primero.</translation>
    </message>
    <message>
        <source>An assessment is under way already; go on with it or discard it.</source>
        <translation>Ya hay una evaluación en marcha; continúala o descártala.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2.</source>
        <extracomment>A sentence, then the computer&apos;s own reason.</extracomment>
        <translation>%1 El motivo indicado: %2.</translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation>Este diario no se puede abrir</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>What the file holds does not fit together.</source>
        <translation>Lo que contiene el archivo no encaja entre sí.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together: see %1.</source>
        <translation>Lo que contiene el archivo no encaja entre sí: ver %1.</translation>
    </message>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>Hay una importación en marcha; espera a que acabe o detenla.</translation>
    </message>
    <message>
        <source>This file is a backup, in which nothing is ever changed; name the journal itself, or put the backup in its place.</source>
        <translation>Este archivo es una copia de seguridad, en la que nunca se cambia nada; indica el diario mismo o pon la copia en su lugar.</translation>
    </message>
    <message>
        <source>The journal file is damaged, and no backup was found. Unrut can save what is still readable into a new journal.</source>
        <translation>El archivo del diario está dañado y no se encontró ninguna copia. Unrut puede salvar en un diario nuevo lo que todavía se pueda leer.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut, and its file is unchanged. Try again; if that does not help, open it only to read.</source>
        <translation>El diario no se pudo adaptar a esta versión de Unrut, y su archivo no ha cambiado. Inténtalo de nuevo; si no sirve, ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>There is no room on the disk to open it safely. Free some room, then try again.</source>
        <translation>No hay espacio en el disco para abrirlo de forma segura. Libera algo de espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut. Update Unrut on this computer, then open the journal again.</source>
        <translation>Este diario lo escribió un Unrut más reciente. Actualiza Unrut en este ordenador y abre luego el diario otra vez.</translation>
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
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long something took</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals on the board, none finished in this time</source>
        <translation>Metas del tablero, ninguna terminada en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Goals on the board, %Ln finished in this time</source>
        <translation>
            <numerusform>Metas del tablero, una terminada en este tiempo</numerusform>
            <numerusform>Metas del tablero, %Ln terminadas en este tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 finished a week.</source>
        <extracomment>%1 is a number with one decimal.</extracomment>
        <translation>Unas %1 terminadas por semana.</translation>
    </message>
    <message>
        <source>From written down to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <extracomment>%1 and %2 are lengths of time: &apos;9 days&apos;.</extracomment>
        <translation>Desde escribirla hasta terminarla: la mitad tardó %1 o menos, el 85 % %2 o menos.</translation>
    </message>
    <message>
        <source>From Doing to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <translation>Desde empezarla hasta terminarla: la mitad tardó %1 o menos, el 85 % %2 o menos.</translation>
    </message>
    <message>
        <source>How long goals take is told from three finished ones on.</source>
        <translation>Cuánto tardan las metas se dice a partir de tres terminadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards are in Doing now.</source>
        <translation>
            <numerusform>Ahora hay una tarjeta en curso.</numerusform>
            <numerusform>Ahora hay %Ln tarjetas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is the title of a goal, %2 a length of time, %3 a column: &apos;Ask Dana: 12 days in Next&apos;.</extracomment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were in Doing at the end.</source>
        <translation>
            <numerusform>Al final había una tarjeta en curso.</numerusform>
            <numerusform>Al final había %Ln tarjetas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way, longest first</source>
        <translation>En marcha, lo más antiguo primero</translation>
    </message>
    <message>
        <source>What you put on the board shows here how it moves on.</source>
        <translation>Lo que pones en el tablero muestra aquí cómo avanza.</translation>
    </message>
    <message>
        <source>Waiting, longest first</source>
        <translation>En espera, lo más antiguo primero</translation>
    </message>
</context>
<context>
    <name>GoalPartWords</name>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>%Ln opción</numerusform>
            <numerusform>%Ln opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new for a while</source>
        <translation>nada nuevo desde hace un tiempo</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>approval: %1</source>
        <translation>aprobación: %1</translation>
    </message>
    <message>
        <source>the test passed</source>
        <translation>la prueba salió bien</translation>
    </message>
    <message>
        <source>the test did not pass</source>
        <translation>la prueba no salió bien</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir antes de</translation>
    </message>
    <message>
        <source>Explore until</source>
        <translation>Explorar hasta</translation>
    </message>
    <message>
        <source>Stop unless proven by</source>
        <translation>Parar si no da resultado antes de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Me interesa</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage of an opportunity and its day: &apos;Interview since 3 Nov&apos;.</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>por pedir</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>pedida, aún sin respuesta</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>I want more of it</source>
        <translation>Quiero más de esto</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>I cannot say yet</source>
        <translation>Aún no sé decirlo</translation>
    </message>
    <message>
        <source>Not yet, I stay with it</source>
        <translation>Aún no, sigo con ello</translation>
    </message>
    <message>
        <source>Another area now</source>
        <translation>Ahora otra área</translation>
    </message>
    <message>
        <source>Yes, this is enough</source>
        <translation>Sí, con esto basta</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>kept %1 of %2 this week</source>
        <extracomment>A habit: how often it was kept this week, and how often it is wished for.</extracomment>
        <translation>esta semana, %1 de %2</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué salió de ahí?</translation>
    </message>
    <message>
        <source>Did it prove itself?</source>
        <translation>¿Ha funcionado?</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>Salió bien</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No salió bien</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>programa de tu empresa</translation>
    </message>
    <message>
        <source>Is “%1” where you want it?</source>
        <extracomment>%1 is an area: &apos;Blocked growth&apos;.</extracomment>
        <translation>¿Está «%1» donde quieres?</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>%1 is in People now.</source>
        <translation>%1 ya está en Personas.</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>from “%1”</source>
        <extracomment>%1 is the name of a way out.</extracomment>
        <translation>de «%1»</translation>
    </message>
    <message>
        <source>Dreams</source>
        <comment>column</comment>
        <translation>Sueños</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>column</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>column</comment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>What you would like one day. Nothing here has to be done.</source>
        <translation>Lo que te gustaría algún día. Nada de aquí tiene que hacerse.</translation>
    </message>
    <message>
        <source>What could come after the thing you are doing.</source>
        <translation>Lo que podría venir después de lo que tienes entre manos.</translation>
    </message>
    <message>
        <source>What you finish stays here to look back on.</source>
        <translation>Lo que terminas se queda aquí para mirar atrás.</translation>
    </message>
    <message>
        <source>Step-goal</source>
        <translation>Por pasos</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>Autocuidado</translation>
    </message>
    <message>
        <source>Side project</source>
        <translation>Proyecto paralelo</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>horizon</comment>
        <translation>Cercana</translation>
    </message>
    <message>
        <source>Far</source>
        <comment>horizon</comment>
        <translation>Lejana</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation>
            <numerusform>%1 de %Ln paso</numerusform>
            <numerusform>%1 de %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>plazo para decidir: %1</translation>
    </message>
    <message>
        <source>was to be decided by %1</source>
        <translation>el plazo para decidir era %1</translation>
    </message>
    <message>
        <source>explore until %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>explorar hasta %1</translation>
    </message>
    <message>
        <source>explored until %1</source>
        <translation>explorada hasta %1</translation>
    </message>
    <message>
        <source>to prove by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>plazo de prueba: %1</translation>
    </message>
    <message>
        <source>was to prove by %1</source>
        <translation>el plazo de prueba era %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>vencía %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>needs a next step</source>
        <translation>necesita un siguiente paso</translation>
    </message>
    <message>
        <source>If %1, then %2.</source>
        <extracomment>An if-then plan; both parts are the person&apos;s own words.</extracomment>
        <translation>Si %1, entonces %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A card for a screen reader: title, kind, horizon.</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>%1, card %2 of %3.</source>
        <extracomment>A column, then the place of a card in it: &apos;Doing, card 1 of 3.&apos;</extracomment>
        <translation>%1, tarjeta %2 de %3.</translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation>Siguiente paso: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are in Doing, and how many may be: &apos;1 of 1&apos;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is &apos;1 of 1&apos;, %2 how many cards there are that do not count: side projects, opportunities.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation>
            <numerusform>%1, %2, %Ln como máximo</numerusform>
            <numerusform>%1, %2, %Ln como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln beside them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%1, y %Ln al lado</numerusform>
            <numerusform>%1, y %Ln al lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation>
            <numerusform>Se te avisa cuando hay más de %Ln meta en curso.</numerusform>
            <numerusform>Se te avisa cuando hay más de %Ln metas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>One focus at a time.</source>
        <translation>Un foco cada vez.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation>
            <numerusform>Como máximo, %Ln meta en curso a la vez.</numerusform>
            <numerusform>Como máximo, %Ln metas en curso a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Side projects: %Ln at a time.</source>
        <translation>
            <numerusform>Proyectos paralelos: %Ln a la vez.</numerusform>
            <numerusform>Proyectos paralelos: %Ln a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 side projects are in Doing, and your limit is %Ln.</source>
        <translation>
            <numerusform>Hay %1 proyectos paralelos en curso, y tu límite es %Ln.</numerusform>
            <numerusform>Hay %1 proyectos paralelos en curso, y tu límite es %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Doing, and your limit is %Ln.</source>
        <extracomment>%1 is how many goals are in Doing.</extracomment>
        <translation>
            <numerusform>Hay %1 en curso, y tu límite es %Ln.</numerusform>
            <numerusform>Hay %1 en curso, y tu límite es %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this or set it aside to pull the next one.</source>
        <translation>Termina esto o apártalo para traer lo siguiente.</translation>
    </message>
    <message>
        <source>Finish one of these or set it aside to pull the next one.</source>
        <translation>Termina una de estas o apártala para traer la siguiente.</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ayudó</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>no ayudó</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Añadida a «%1»</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Movida de «%1» a «%2»</translation>
    </message>
    <message>
        <source>The limit on Doing was raised to %1 for this</source>
        <translation>Para esto se subió el límite de «En curso» a %1</translation>
    </message>
    <message>
        <source>The limit on side projects was raised to %1 for this</source>
        <translation>Para esto se subió el límite de proyectos paralelos a %1</translation>
    </message>
    <message>
        <source>Worked on it for %1</source>
        <translation>%1 de trabajo en ello</translation>
    </message>
    <message>
        <source>%1; pulled away by %2</source>
        <extracomment>What the person did, then what pulled them away, in their own words.</extracomment>
        <translation>%1; distracción: %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a day: &apos;14 Nov&apos;.</extracomment>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is how many minutes, in the little room of a card.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is how many hours, in the little room of a card.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Drag a card here, or move it with %1.</source>
        <extracomment>%1 is keys: &apos;Ctrl+Shift+Right&apos;.</extracomment>
        <translation>Arrastra aquí una tarjeta o muévela con %1.</translation>
    </message>
    <message>
        <source>What you have put away. It can come back.</source>
        <translation>Lo que has guardado. Puede volver.</translation>
    </message>
    <message>
        <source>archived today</source>
        <translation>archivada hoy</translation>
    </message>
    <message>
        <source>archived yesterday</source>
        <translation>archivada ayer</translation>
    </message>
    <message>
        <source>archived on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>archivada el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln cards found</source>
        <extracomment>A column for a screen reader while cards are searched for: &apos;Next, 1 of 4 cards found&apos;. %Ln is how many there are.</extracomment>
        <translation>
            <numerusform>%1, %2 de %Ln tarjeta encontrada</numerusform>
            <numerusform>%1, %2 de %Ln tarjetas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Unrut is for the time when work has gone flat and you cannot say why. It asks, shows where the weight lies, and leads you through one change at a time.</source>
        <translation>Unrut es para cuando el trabajo se ha vuelto plano y no sabes decir por qué. Pregunta, muestra dónde está el peso y te acompaña en un cambio cada vez.</translation>
    </message>
    <message>
        <source>Begin with the short assessment on Assess: 27 statements, about three minutes. Its result names what weighs most, why, in your own answers, and three ways out that fit.</source>
        <translation>Empieza por la evaluación breve, en la pestaña «Evaluar»: 27 frases, unos tres minutos. Su resultado dice qué pesa más, por qué, en tus propias respuestas, y tres salidas que encajan.</translation>
    </message>
    <message>
        <source>Choose one of them and press Make it my focus. It goes to the board with its first steps, and its worksheet opens. Today then shows the next step, and nothing else that you must do.</source>
        <translation>Elige una y pulsa «Poner en mi foco». Va al tablero con sus primeros pasos, y se abre su hoja. «Hoy» muestra entonces el siguiente paso, y nada más que tengas que hacer.</translation>
    </message>
    <message>
        <source>Everything else can wait until you want it: the log of good things, people who can help, a page on Fridays. Nothing counts up and nothing breaks when you stay away.</source>
        <translation>Todo lo demás puede esperar hasta que quieras: el registro de cosas buenas, las personas que pueden ayudar, una página los viernes. Nada lleva la cuenta y nada se rompe si te ausentas.</translation>
    </message>
    <message>
        <source>The assessment and its result</source>
        <translation>La evaluación y su resultado</translation>
    </message>
    <message>
        <source>Statements are about the last four weeks and about now. Keys 1 to 5 answer, 0 says that it does not apply, Enter goes on, Alt+Left goes back. Every answer is saved at once; a half-finished assessment waits on Today.</source>
        <translation>Las frases tratan de las últimas cuatro semanas y de ahora. Las teclas 1 a 5 responden, 0 es «No se aplica», Intro avanza, Alt+Izquierda vuelve. Cada respuesta se guarda al momento; una evaluación a medias espera en «Hoy».</translation>
    </message>
    <message>
        <source>Scores run from 0, not at all, to 100, fully. They restate your answers; there are no norms, and it is no diagnosis. Differences under ten points are treated as equal.</source>
        <translation>Las puntuaciones van de 0, nada, a 100, del todo. Repiten tus respuestas; no hay valores de referencia, y no es un diagnóstico. Las diferencias de menos de diez puntos se tratan como iguales.</translation>
    </message>
    <message>
        <source>A second assessment after three to seven days makes the start firmer. After that, every 28 days is enough. A change is called better or worse only when it is larger than the usual wobble; the words say how sure that is.</source>
        <translation>Una segunda evaluación después de tres a siete días da más firmeza al punto de partida. Luego basta con una cada 28 días. Un cambio solo se llama mejor o peor cuando supera la oscilación habitual; las palabras dicen hasta qué punto es seguro.</translation>
    </message>
    <message>
        <source>Looking back asks nine open questions, each of which may be left out. They change no score. What you tell goes where it helps: into worksheets, the next talk, your people, and the Friday page.</source>
        <translation>«Mirar atrás» hace nueve preguntas abiertas; cualquiera puede quedar en blanco. No cambian ninguna puntuación. Lo que cuentas va a donde ayuda: a las hojas, a la próxima conversación, a tus personas y a la página del viernes.</translation>
    </message>
    <message>
        <source>‘How to read this’ below the chart and ‘Show the sums’ beside each way out explain every number.</source>
        <translation>«Cómo leer esto», bajo el gráfico, y «Mostrar las cuentas», junto a cada salida, explican todas las cifras.</translation>
    </message>
    <message>
        <source>Ways out and worksheets</source>
        <translation>Salidas y hojas</translation>
    </message>
    <message>
        <source>The 31 ways out stand in the order in which they match your result. Each says why, how much effort it takes, what is known about it, and what its first step is.</source>
        <translation>Las 31 salidas están en el orden en que encajan con tu resultado. Cada una dice por qué, cuánto esfuerzo pide, qué se sabe de ella y cuál es su primer paso.</translation>
    </message>
    <message>
        <source>What is not suggested yet says so, with the reason. Open anyway is always there: you know your situation best.</source>
        <translation>Lo que todavía no se sugiere lo dice, con el motivo. «Abrir de todos modos» está siempre ahí: nadie conoce tu situación mejor que tú.</translation>
    </message>
    <message>
        <source>A worksheet leads you through it, page by page, and is saved as you write. At its end it becomes something: a goal with steps, a talk with somebody, lines in your log. You can print it, save it, and compare it with the last one.</source>
        <translation>Una hoja te guía por ella, página a página, y se guarda mientras escribes. Al final se convierte en algo: una meta con pasos, una conversación con alguien, líneas en tu registro. Puedes imprimirla, guardarla y compararla con la anterior.</translation>
    </message>
    <message>
        <source>When it is finished, say whether it helped. What did not help is suggested less the next time.</source>
        <translation>Cuando una salida esté terminada, di si ayudó. Lo que no ayudó se sugiere menos la próxima vez.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>Dreams, Next, Doing, Done: a card moves from one to the other by mouse, with Ctrl+Shift and the arrow keys, or with Move to in its menu. Everything can be undone.</source>
        <translation>Sueños, Siguiente, En curso, Hecho: una tarjeta pasa de una columna a otra con el ratón, con Ctrl+Mayús y las flechas, o con «Mover a» en su menú. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Doing holds one card, or as many as you set. When it is full you can swap, raise the limit, or leave it. One thing at a time is the point.</source>
        <translation>«En curso» admite una tarjeta, o tantas como fijes. Cuando está llena, puedes cambiar una por otra, subir el límite o dejarlo como está. Una cosa cada vez: esa es la idea.</translation>
    </message>
    <message>
        <source>Press N for a new goal, or write a line under a column: Ask Dana !fri #talk @Dana sets a day, a kind and a person. Enter opens a card beside the board.</source>
        <translation>Pulsa N para una nueva meta, o escribe una línea debajo de una columna: «Preguntar a Dana !vie #conversación @Dana» pone un día, un tipo y una persona. Intro abre una tarjeta junto al tablero.</translation>
    </message>
    <message>
        <source>Just start sets a timer for ten minutes on a card; then you stop or go on. It is silent, and it goes on when the window is closed.</source>
        <translation>«Solo empezar» pone un temporizador de diez minutos en una tarjeta; luego paras o sigues. Es silencioso, y sigue cuando la ventana está cerrada.</translation>
    </message>
    <message>
        <source>The log and the search</source>
        <translation>El registro y la búsqueda</translation>
    </message>
    <message>
        <source>Write what you are grateful for, what you won, what you want to keep about this job, or a note. Ctrl+Enter saves it. A word with # is a tag, a name with @ is a person.</source>
        <translation>Escribe lo que agradeces, lo que lograste, lo que quieres conservar de este trabajo, o una nota. Ctrl+Intro lo guarda. Una palabra con # es una etiqueta, un nombre con @ es una persona.</translation>
    </message>
    <message>
        <source>Once a week is enough; two or three times are yours to choose. Weeks without an entry cost nothing.</source>
        <translation>Con una vez por semana basta; dos o tres, si tú lo eliges. Las semanas sin entradas no cuestan nada.</translation>
    </message>
    <message>
        <source>The search finds beginnings of words and does not mind accents. Quotation marks keep words together, a minus leaves them out; #tag, @person, kind:win and before:2026-01-01 narrow it down.</source>
        <translation>La búsqueda encuentra principios de palabras y no distingue acentos. Las comillas mantienen juntas las palabras, un signo menos las excluye; #tag, @person, kind:win y before:2026-01-01 la acotan.</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Personas y conversaciones</translation>
    </message>
    <message>
        <source>List those who can help: who they are to you, how often you would like to talk, and what you can safely talk about with them. Unrut says how long it has been, never that you are late.</source>
        <translation>Anota a quienes pueden ayudar: quiénes son para ti, con qué frecuencia te gustaría hablar y de qué puedes hablar con esas personas sin riesgo. Unrut dice cuánto ha pasado, nunca que llegas tarde.</translation>
    </message>
    <message>
        <source>‘Who can I talk to about …?’ offers only people whom you marked as safe for that.</source>
        <translation>«Con quién puedo hablar de…» solo ofrece personas que has marcado de confianza para eso.</translation>
    </message>
    <message>
        <source>A talk can be prepared on a sheet: facts, what they do to you, what you ask for, what you offer, and what the other may say. Rehearse it aloud once, print it on one page, and note afterwards what came of it. What was agreed becomes a goal at one press.</source>
        <translation>Una conversación se puede preparar en una hoja: los hechos, cómo te afectan, qué pides, qué ofreces y qué podría decir la otra persona. Ensáyala una vez en voz alta, imprímela en una página y anota después qué salió de ahí. Lo acordado se convierte en meta con una pulsación.</translation>
    </message>
    <message>
        <source>With nobody listed, the page shows ways to find somebody. Nothing about people leaves the journal unless you tick it.</source>
        <translation>Si no figura nadie, la página muestra caminos hacia alguien. Nada sobre las personas sale del diario si no lo marcas.</translation>
    </message>
    <message>
        <source>Progress and the report</source>
        <translation>El progreso y el informe</translation>
    </message>
    <message>
        <source>Every dot is a day, the line is smoothed, and what happened is marked. It need not be the cause, and Unrut never says that it is.</source>
        <translation>Cada punto es un día, la línea está suavizada y se marca lo que pasó. No tiene por qué ser la causa, y Unrut nunca dice que lo sea.</translation>
    </message>
    <message>
        <source>The arrow keys read a chart point by point, Enter goes to that day. The three dots beside it show it as a table, copy it, or save it as PNG, SVG or CSV.</source>
        <translation>Las flechas leen un gráfico punto por punto, Intro va a ese día. Los tres puntos de al lado lo muestran como tabla, lo copian o lo guardan como PNG, SVG o CSV.</translation>
    </message>
    <message>
        <source>The report (Ctrl+P) is for you, a mentor, or your supervisor. You see its pages before it is saved or printed. A supervisor’s holds only what you tick; names can be hidden.</source>
        <translation>El informe (Ctrl+P) es para ti, para tu mentor o mentora, o para tu superior. Ves sus páginas antes de guardarlo o imprimirlo. El de tu superior contiene solo lo que marques; los nombres se pueden ocultar.</translation>
    </message>
    <message>
        <source>When your focus and Spark are better twice running, or when you say so, the way out opens: what was, what helped, early signs, and a letter to next time. Then Unrut keeps quiet.</source>
        <translation>Cuando tu foco y la Chispa mejoran dos veces seguidas, o cuando tú lo dices, se abre «La salida del bache»: qué había, qué ayudó, señales tempranas y una carta para la próxima vez. Después, Unrut guarda silencio.</translation>
    </message>
    <message>
        <source>Reminders and the tray</source>
        <translation>Recordatorios y bandeja</translation>
    </message>
    <message>
        <source>At most one notice a day by default, only on your working days, never in quiet hours. Nothing reminds you of what is done, and after three notices without an answer a reminder rests.</source>
        <translation>De entrada, un aviso al día como máximo, solo en tus días de trabajo, nunca en las horas de silencio. Nada te recuerda lo que ya está hecho, y tras tres avisos sin respuesta un recordatorio queda en reposo.</translation>
    </message>
    <message>
        <source>The reminders dialog shows what will come in the next seven days, and lets you choose times, pause everything, and say whether notices may name things.</source>
        <translation>La ventana «Recordatorios» muestra lo que llegará en los próximos siete días y permite elegir horas, ponerlo todo en pausa y decir si los avisos pueden mostrar nombres y metas.</translation>
    </message>
    <message>
        <source>Where your desktop has a tray, the window can be closed to it and everything goes on; quick add, check-in and Just start are in its menu. Where it has none, closing the window ends the program, and what is due stands in the window the next time.</source>
        <translation>Si tu escritorio tiene bandeja, la ventana se puede cerrar en ella y todo sigue; «Añadir rápido», «Apuntar el día» y «Solo empezar» están en su menú. Si no la tiene, al cerrar la ventana se sale del programa, y lo pendiente aparece en la ventana la próxima vez.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides what is on the screen at once.</source>
        <translation>Ctrl+Mayús+H oculta al instante lo que hay en la pantalla.</translation>
    </message>
    <message>
        <source>Your journal and its backups</source>
        <translation>Tu diario y sus copias de seguridad</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Settings says where it lies. Only you can read it, but it is not encrypted: whoever can use your account can open it.</source>
        <translation>Todo está en un solo archivo en este ordenador. Los ajustes dicen dónde está. Solo tú puedes leerlo, pero no está cifrado: quien pueda usar tu cuenta puede abrirlo.</translation>
    </message>
    <message>
        <source>A checked backup is made once a day and kept for a long time, fewer the older they get. The list of backups looks into one without changing anything, or goes back to it; what was there is kept then.</source>
        <translation>Una vez al día se hace una copia comprobada y se conserva mucho tiempo; cuanto más antiguas, menos quedan. La lista de copias permite mirar dentro de una sin cambiar nada, o volver a ella; lo que había se conserva entonces.</translation>
    </message>
    <message>
        <source>Export writes everything as JSON, which Unrut reads again, or as Markdown, CSV and calendar files for other programs. Import shows what will happen before it does.</source>
        <translation>«Exportar» lo escribe todo como JSON, que Unrut vuelve a leer, o como archivos Markdown, CSV y de calendario para otros programas. «Importar» muestra lo que va a pasar antes de hacerlo.</translation>
    </message>
    <message>
        <source>What Unrut is not</source>
        <translation>Lo que Unrut no es</translation>
    </message>
    <message>
        <source>Unrut is a structured self-reflection. It is no test with norms, no diagnosis and no therapy, and it tells nobody anything: it never uses the internet.</source>
        <translation>Unrut es una autorreflexión estructurada. No es una prueba con valores de referencia, ni un diagnóstico, ni una terapia, y no le cuenta nada a nadie: nunca usa internet.</translation>
    </message>
    <message>
        <source>If you were wronged at work, that is not a rut. Keep a dated record, and speak with HR, a works council or union, an ombudsman, an authority or a lawyer, and with somebody you trust.</source>
        <translation>Si en el trabajo te trataron injustamente, eso no es un bache. Lleva un registro con fechas y habla con Recursos Humanos, un comité de empresa o un sindicato, una defensoría, una autoridad o un despacho de abogados, y con alguien en quien confíes.</translation>
    </message>
    <message>
        <source>If it is more than work, please speak with a doctor, a psychologist or your occupational health service. ‘If it is more than a work rut’ is always there in the Help menu.</source>
        <translation>Si es más que el trabajo, habla, por favor, con profesionales de la medicina o la psicología, o con el servicio de salud laboral. «Si es más que un bache laboral» está siempre en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Translated questions are marked: their wording has not been tested with people yet.</source>
        <translation>Las preguntas traducidas están marcadas: su redacción aún no se ha probado con personas.</translation>
    </message>
    <message>
        <source>Ctrl+K searches everything from everywhere, runs any command of the menus by its name, and leads to any setting.</source>
        <translation>Ctrl+K busca en todo, desde cualquier parte, ejecuta cualquier comando de los menús por su nombre y lleva a cada ajuste.</translation>
    </message>
    <message>
        <source>Saving is automatic. Undo and redo reach back through everything since the program began, but not through a restore or a very large import. What you delete goes to the bin, where you can take it back for 30 days at least; then it goes for good. The File menu shows the bin, and empties it when you say so.</source>
        <translation>Se guarda automáticamente. «Deshacer» y «Rehacer» llegan a todo desde que se abrió el programa, menos a una restauración o a una importación muy grande. Lo que borras va a la papelera, de donde puedes recuperarlo durante al menos 30 días; después desaparece para siempre. El menú Archivo muestra la papelera y la vacía cuando lo pides.</translation>
    </message>
    <message>
        <source>Being harassed, discriminated against, put in danger or told to do something unlawful is not something to get used to, and it is not for you to solve alone. The assessment asks about it, and tells nobody.</source>
        <translation>Que te acosen, te discriminen, te pongan en peligro o te manden hacer algo ilegal no es algo a lo que haya que acostumbrarse, y no te toca resolverlo en soledad. La evaluación pregunta por ello y no se lo cuenta a nadie.</translation>
    </message>
    <message>
        <source>Today and rough days</source>
        <translation>Hoy y los días difíciles</translation>
    </message>
    <message>
        <source>Today shows your one focus with its next step and, beside it, two cards at most: the check-in, a line for the log, or what you practise. What is done goes away, and links at the foot bring it back.</source>
        <translation>Hoy muestra tu único foco con su siguiente paso y, al lado, dos tarjetas como mucho: el apunte del día, una línea para el registro o lo que practicas. Lo que está hecho desaparece, y unos enlaces al pie lo traen de vuelta.</translation>
    </message>
    <message>
        <source>The check-in takes 20 seconds and is saved as you press. Keys 0 to 9 answer a row, 1 and then 0 is ten, Backspace takes an answer back. The arrows beside it lead to earlier days.</source>
        <translation>El apunte del día lleva 20 segundos y se guarda al pulsar. Las teclas 0 a 9 responden una fila, 1 y luego 0 es diez, Retroceso quita una respuesta. Las flechas de al lado llevan a días anteriores.</translation>
    </message>
    <message>
        <source>On a rough day press Rough day: nothing is due, nothing reminds you, and ten minutes for you stand there instead. The next day is an ordinary one again. On days on which you do not work nothing is asked.</source>
        <translation>En un día difícil pulsa «Día difícil»: nada vence, nada te recuerda nada, y en su lugar hay diez minutos para ti. El día siguiente vuelve a ser corriente. Los días en que no trabajas no se pregunta nada.</translation>
    </message>
    <message>
        <source>Park a worry, in the Journal menu, gives a worry ten minutes: write it down, then make it a goal, bring it up with somebody, or let it go. What you let go is not kept.</source>
        <translation>«Apartar una preocupación», en el menú Diario, le da diez minutos a una preocupación: escríbela, y luego conviértela en un objetivo, háblala con alguien o déjala ir. Lo que dejas ir no se guarda.</translation>
    </message>
    <message>
        <source>The Friday page</source>
        <translation>La página del viernes</translation>
    </message>
    <message>
        <source>Five minutes at the end of the week, in the Journal menu: what you were grateful for, one win, what is stuck, and whether the focus is still the one.</source>
        <translation>Cinco minutos al final de la semana, en el menú Diario: qué agradeciste, un logro, qué está atascado y si el foco sigue siendo el que quieres.</translation>
    </message>
    <message>
        <source>Every question may be left out, and a week without a page costs nothing. A page of an earlier week can be written later, or changed: choose the week at the top.</source>
        <translation>Cada pregunta puede dejarse en blanco, y una semana sin página no cuesta nada. La página de una semana anterior puede escribirse más tarde, o cambiarse: elige la semana arriba.</translation>
    </message>
    <message>
        <source>What you were grateful for and the win go into the log, the rest stays on the page. A page that goes to the bin leaves them in the log.</source>
        <translation>Lo que agradeciste y el logro van al registro, lo demás se queda en la página. Una página que va a la papelera los deja en el registro.</translation>
    </message>
    <message>
        <source>Your gut may say each week whether it would stay or go. Its answers are drawn in a line, for the day on which you decide; no score counts them.</source>
        <translation>Tu intuición puede decir cada semana si se quedaría o se iría. Sus respuestas se dibujan en una línea, para el día en que decidas; ninguna puntuación las cuenta.</translation>
    </message>
    <message>
        <source>Settings, languages and spelling</source>
        <translation>Ajustes, idiomas y ortografía</translation>
    </message>
    <message>
        <source>Every setting takes effect at once, also the language, and what you are typing stays. Ctrl+K finds a setting by its name. Reset to defaults leaves your journal alone.</source>
        <translation>Cada ajuste tiene efecto al momento, también el idioma, y lo que estás escribiendo se queda. Ctrl+K encuentra un ajuste por su nombre. Restablecer deja tu diario en paz.</translation>
    </message>
    <message>
        <source>Colours follow the system, also into high contrast, or are yours to choose. The text can be twice as large.</source>
        <translation>Los colores siguen al sistema, también al alto contraste, o los eliges tú. El texto puede ser el doble de grande.</translation>
    </message>
    <message>
        <source>Working days say when something is asked and when reminders come. How many cards Doing holds, how long Just start lasts, and which cards Today has are yours to choose, too.</source>
        <translation>Los días de trabajo dicen cuándo se pregunta algo y cuándo llegan los recordatorios. Cuántas tarjetas caben «En curso», cuánto dura «Solo empezar» y qué tarjetas tiene Hoy también los eliges tú.</translation>
    </message>
    <message>
        <source>Words that are in no dictionary are underlined while you type. The dictionaries are your system’s, and nothing leaves this computer. My words are never underlined.</source>
        <translation>Las palabras que no están en ningún diccionario se subrayan mientras escribes. Los diccionarios son los de tu sistema, y nada sale de este ordenador. «Mis palabras» nunca se subrayan.</translation>
    </message>
    <message>
        <source>Whom you would call, your own prompts and My words are kept with the settings on this computer, not in the journal: emptying the bin does not touch them.</source>
        <translation>A quién llamarías, tus propias preguntas y «Mis palabras» se guardan con los ajustes en este ordenador, no en el diario: vaciar la papelera no las toca.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Apuntes del día</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Páginas del viernes</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Pages ‘The way out’</source>
        <translation>Páginas «La salida del bache»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln con cambios</numerusform>
            <numerusform>%Ln con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are here</source>
        <translation>
            <numerusform>%Ln se queda como aquí</numerusform>
            <numerusform>%Ln se quedan como aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals go to the top of Next, since Doing holds no more.</source>
        <translation>
            <numerusform>%Ln meta va arriba en «Siguiente», porque en «En curso» no cabe más.</numerusform>
            <numerusform>%Ln metas van arriba en «Siguiente», porque en «En curso» no caben más.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished assessment stays out, since there is one here already.</source>
        <translation>Una evaluación sin terminar se queda fuera, porque aquí ya hay una.</translation>
    </message>
    <message>
        <source>The rules of the board come along.</source>
        <translation>Las reglas del tablero vienen también.</translation>
    </message>
    <message numerus="yes">
        <source>This brings %Ln things that are not here yet.</source>
        <translation>
            <numerusform>Esto trae %Ln cosa que aún no está aquí.</numerusform>
            <numerusform>Esto trae %Ln cosas que aún no están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed to what the file says.</source>
        <translation>
            <numerusform>%Ln cambia a lo que dice el archivo.</numerusform>
            <numerusform>%Ln cambian a lo que dice el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Todo lo de este archivo ya está aquí.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>No hay nada en este archivo.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>It can be undone; and what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Se puede deshacer; y lo que era antes el diario es una copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>There was too much of it to be undone in one step; what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Era demasiado para deshacerlo en un solo paso; lo que era antes el diario es una copia de seguridad: %1.</translation>
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
        <translation>El registro</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Apuntes del día</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>the focus is still the one</source>
        <translation>el foco sigue siendo el adecuado</translation>
    </message>
    <message>
        <source>another focus</source>
        <translation>otro foco</translation>
    </message>
    <message>
        <source>not sure about the focus</source>
        <translation>con dudas sobre el foco</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué salió de ahí</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>What is stuck</source>
        <translation>Lo que está atascado</translation>
    </message>
    <message>
        <source>Gut, from 0 (stay) to 10 (go)</source>
        <translation>Intuición, de 0 (quedarse) a 10 (irse)</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Páginas del viernes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>Para la próxima vez</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>La salida del bache</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Personas y conversaciones</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>A goal is due</source>
        <translation>Llega el día de una meta</translation>
    </message>
    <message>
        <source>Look at a decision again</source>
        <translation>Volver a mirar una decisión</translation>
    </message>
    <message>
        <source>Come back to it: %1</source>
        <translation>Volver sobre ello: %1</translation>
    </message>
    <message>
        <source>Did the sign show?</source>
        <translation>¿Se vio la señal?</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>al campo siguiente</translation>
    </message>
    <message>
        <source>closes what has opened last</source>
        <translation>cierra lo último que se abrió</translation>
    </message>
    <message>
        <source>the menu of what is chosen</source>
        <translation>el menú de lo elegido</translation>
    </message>
    <message>
        <source>In the assessment</source>
        <translation>En la evaluación</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>to the next statement</source>
        <translation>a la frase siguiente</translation>
    </message>
    <message>
        <source>one page back</source>
        <translation>una página atrás</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>a new goal</source>
        <translation>una nueva meta</translation>
    </message>
    <message>
        <source>opens the card</source>
        <translation>abre la tarjeta</translation>
    </message>
    <message>
        <source>moves the card to another column</source>
        <translation>mueve la tarjeta a otra columna</translation>
    </message>
    <message>
        <source>moves the card within its column</source>
        <translation>mueve la tarjeta dentro de su columna</translation>
    </message>
    <message>
        <source>moves it to the bin</source>
        <translation>mueve a la papelera</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>saves the entry</source>
        <translation>guarda la entrada</translation>
    </message>
    <message>
        <source>changes the chosen entry</source>
        <translation>cambia la entrada elegida</translation>
    </message>
    <message>
        <source>In worksheets and when looking back</source>
        <translation>En las hojas y al mirar atrás</translation>
    </message>
    <message>
        <source>to the next page</source>
        <translation>a la página siguiente</translation>
    </message>
    <message>
        <source>moves a line</source>
        <translation>mueve una línea</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>reads one value after the other</source>
        <translation>lee un valor tras otro</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>a otra línea</translation>
    </message>
    <message>
        <source>to that day in the log</source>
        <translation>a ese día en el registro</translation>
    </message>
    <message>
        <source>shows what can be chosen for a line</source>
        <translation>muestra lo que se puede elegir para una línea</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Unrut stands on libraries of others, which are free software, too:</source>
        <translation>Unrut se apoya en bibliotecas de otras personas, que también son software libre:</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and others: GNU LGPL, version 3 (qt.io)</source>
        <translation>Qt, de The Qt Company y otros: GNU LGPL, versión 3 (qt.io)</translation>
    </message>
    <message>
        <source>SQLite: in the public domain (sqlite.org)</source>
        <translation>SQLite: de dominio público (sqlite.org)</translation>
    </message>
    <message>
        <source>Hunspell, where it is installed, for spelling: MPL 1.1, GNU GPL 2 or GNU LGPL 2.1 (hunspell.github.io)</source>
        <translation>Hunspell, donde está instalado, para la ortografía: MPL 1.1, GNU GPL 2 o GNU LGPL 2.1 (hunspell.github.io)</translation>
    </message>
    <message>
        <source>Unrut itself is under the GNU General Public License. It reads so, in English:</source>
        <translation>Unrut mismo está bajo la GNU General Public License. Este es su texto, en inglés:</translation>
    </message>
    <message>
        <source>The GNU Lesser General Public License, which Qt is under, adds to that. It reads so, in English:</source>
        <translation>La GNU Lesser General Public License, bajo la que está Qt, la completa. Dice así, en inglés:</translation>
    </message>
</context>
<context>
    <name>LookingBackWords</name>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What bothers you most</source>
        <translation>Qué te molesta más</translation>
    </message>
    <message>
        <source>Fact or reading</source>
        <translation>Hecho o lectura</translation>
    </message>
    <message>
        <source>What you would miss</source>
        <translation>Qué echarías de menos</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quién podría ayudar</translation>
    </message>
    <message>
        <source>The decision you put off</source>
        <translation>La decisión que aplazas</translation>
    </message>
    <message>
        <source>A good workday in three years</source>
        <translation>Un buen día de trabajo dentro de tres años</translation>
    </message>
    <message>
        <source>How it would show</source>
        <translation>En qué se notaría</translation>
    </message>
    <message>
        <source>When did work last feel right, and when did you first notice that it did not?</source>
        <translation>¿Cuándo sentiste por última vez que el trabajo iba bien, y cuándo notaste por primera vez que ya no?</translation>
    </message>
    <message>
        <source>What changed between those two dates, at work or elsewhere?</source>
        <translation>¿Qué cambió entre esas dos fechas, en el trabajo o fuera?</translation>
    </message>
    <message>
        <source>What bothers you most? And why? Stop when the answer is something that you or one named person could change.</source>
        <translation>¿Qué te molesta más? ¿Y por qué? Para cuando la respuesta sea algo que tú o una persona concreta podría cambiar.</translation>
    </message>
    <message>
        <source>Which belief about someone weighs on you, and what does it rest on?</source>
        <translation>¿Qué idea sobre alguien te pesa, y en qué se apoya?</translation>
    </message>
    <message>
        <source>What here would you miss in a year, and what leaves you cold by now?</source>
        <translation>¿Qué echarías de menos de aquí dentro de un año, y qué te deja ya indiferente?</translation>
    </message>
    <message>
        <source>Who could change this? Whom can you talk to, inside and outside? Would it be safe?</source>
        <translation>¿Quién podría cambiar esto? ¿Con quién puedes hablar, dentro y fuera? ¿Sería seguro?</translation>
    </message>
    <message>
        <source>Which decision about work do you keep putting off?</source>
        <translation>¿Qué decisión sobre el trabajo sigues aplazando?</translation>
    </message>
    <message>
        <source>If nothing stood in the way, what would an ordinary good workday look like in three years?</source>
        <translation>Si nada se interpusiera, ¿cómo sería dentro de tres años un buen día de trabajo corriente?</translation>
    </message>
    <message>
        <source>How would a colleague notice that things are better?</source>
        <translation>¿En qué notaría un colega que las cosas van mejor?</translation>
    </message>
    <message>
        <source>A month is enough, give or take one. It begins your timeline.</source>
        <translation>Basta con el mes, uno más o uno menos. Con él empieza tu línea de tiempo.</translation>
    </message>
    <message>
        <source>What you tick helps to find what to try first; it changes no score.</source>
        <translation>Lo que marcas ayuda a encontrar qué probar primero; no cambia ninguna puntuación.</translation>
    </message>
    <message>
        <source>The area you choose is marked in your result. It changes no score.</source>
        <translation>El área que eliges se marca en tu resultado. No cambia ninguna puntuación.</translation>
    </message>
    <message>
        <source>As long as nobody has said so, facts are sorted before a talk about it.</source>
        <translation>Mientras nadie lo haya dicho, se ordenan los hechos antes de una conversación sobre ello.</translation>
    </message>
    <message>
        <source>Good to read again on a bad day, and when you compare other roles.</source>
        <translation>Bueno para releer en un mal día y cuando compares otros puestos.</translation>
    </message>
    <message>
        <source>Initials are enough. Talks that would not be safe are not suggested.</source>
        <translation>Con iniciales basta. No se sugieren conversaciones que no serían seguras.</translation>
    </message>
    <message>
        <source>A smallest step that can be taken back makes it lighter.</source>
        <translation>Un paso mínimo con vuelta atrás lo hace más ligero.</translation>
    </message>
    <message>
        <source>Wish, best outcome, inner obstacle, plan: in this order it works best.</source>
        <translation>Deseo, mejor resultado, obstáculo interior, plan: en este orden funciona mejor.</translation>
    </message>
    <message>
        <source>It becomes the sign by which you know that you are there.</source>
        <translation>Será la señal por la que sabrás que has llegado.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En tus propias palabras</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>La idea, en una línea</translation>
    </message>
    <message>
        <source>What do you conclude?</source>
        <translation>¿Qué concluyes?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>What does waiting cost?</source>
        <translation>¿Qué cuesta esperar?</translation>
    </message>
    <message>
        <source>The smallest step that can be taken back</source>
        <translation>El paso más pequeño con vuelta atrás</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>La escena</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>¿Qué sería lo mejor de eso?</translation>
    </message>
    <message>
        <source>Which obstacle inside you stands in the way? If ...</source>
        <translation>¿Qué obstáculo dentro de ti se interpone? Si ...</translation>
    </message>
    <message>
        <source>... then I</source>
        <translation>... entonces yo</translation>
    </message>
    <message>
        <source>What could be seen or heard</source>
        <translation>Qué se vería o se oiría</translation>
    </message>
    <message>
        <source>What bothers you most, and why</source>
        <translation>Qué te molesta más, y por qué</translation>
    </message>
    <message>
        <source>What was said or done, word for word</source>
        <translation>Qué se dijo o se hizo, palabra por palabra</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>¿Qué más podría explicarlo?</translation>
    </message>
    <message>
        <source>Skills you would miss</source>
        <translation>Capacidades que echarías de menos</translation>
    </message>
    <message>
        <source>Tasks you would miss</source>
        <translation>Tareas que echarías de menos</translation>
    </message>
    <message>
        <source>People you would miss</source>
        <translation>Personas que echarías de menos</translation>
    </message>
    <message>
        <source>What you once cared about and that leaves you cold now</source>
        <translation>Lo que antes te importaba y ahora te deja indiferente</translation>
    </message>
    <message>
        <source>What frustrates you most often</source>
        <translation>Lo que más a menudo te frustra</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>¿Qué te molesta más?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Recursos Humanos</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colega</translation>
    </message>
    <message>
        <source>mentor or coach</source>
        <translation>mentor o coach</translation>
    </message>
    <message>
        <source>somebody in the field</source>
        <translation>alguien del sector</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amistad</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>You named %1 as the cause.</source>
        <translation>Nombraste como causa: %1.</translation>
    </message>
    <message>
        <source>You named %1 as the cause: “%2”.</source>
        <extracomment>%1 is an area, %2 what the person wrote.</extracomment>
        <translation>Nombraste como causa: %1, «%2».</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Primer paso: %1</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>Si %1, entonces %2.</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Work last felt right.</source>
        <translation>Última vez que el trabajo iba bien.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>You first noticed that it did not.</source>
        <translation>Notaste por primera vez que ya no.</translation>
    </message>
    <message>
        <source>what bothers most</source>
        <translation>lo que más molesta</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display for the window here; &apos;unrut --help&apos; says what works without one.</source>
        <translation>Aquí no hay pantalla para la ventana; «unrut --help» dice lo que funciona sin ella.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>dentro de %Ln semana</numerusform>
            <numerusform>dentro de %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked</source>
        <translation>
            <numerusform>hablado hace %Ln semana</numerusform>
            <numerusform>hablado hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>talked today</source>
        <translation>hablado hoy</translation>
    </message>
    <message>
        <source>talked this week</source>
        <translation>hablado esta semana</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is all but the last, %2 the last.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Recursos Humanos</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor o mentora</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Career counsellor</source>
        <translation>Orientación profesional</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Somebody in the field</source>
        <translation>Alguien del sector</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amistad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>being worn out</source>
        <translation>agotamiento</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>carga de trabajo</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>getting things done</source>
        <translation>cómo avanzar</translation>
    </message>
    <message>
        <source>boredom and challenge</source>
        <translation>aburrimiento y retos</translation>
    </message>
    <message>
        <source>lost interest</source>
        <translation>pérdida de interés</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>metas</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>colleagues and conflicts</source>
        <translation>colegas y conflictos</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>safe to talk to about %1</source>
        <translation>de confianza para hablar de %1</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>¿qué tal fue?</translation>
    </message>
    <message>
        <source>not talked yet</source>
        <translation>aún sin hablar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who can help.</source>
        <translation>
            <numerusform>%Ln persona que puede ayudar.</numerusform>
            <numerusform>%Ln personas que pueden ayudar.</numerusform>
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
            <numerusform>%Ln con quien retomar el contacto.</numerusform>
            <numerusform>%Ln con quienes retomar el contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, no day yet</source>
        <translation>Prevista, aún sin día</translation>
    </message>
    <message>
        <source>The day has passed. How did it go?</source>
        <translation>El día ya pasó. ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>No tuvo lugar.</translation>
    </message>
    <message>
        <source>Agreed with %1</source>
        <translation>Acordado con %1</translation>
    </message>
    <message>
        <source>Agreed with %1 on %2</source>
        <translation>Acordado con %1 el %2</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Para la próxima vez</translation>
    </message>
    <message>
        <source>There is more in the journal than fits on a page.</source>
        <translation>El diario contiene más de lo que cabe en una página.</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>This is in Doing already.</source>
        <translation>Esto ya está en curso.</translation>
    </message>
    <message>
        <source>It is on the board already, in %1.</source>
        <translation>Ya está en el tablero, en «%1».</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Añadido al tablero, en «%1».</translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message>
        <source>A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond that of other active exercises (Davis and others 2016). It is no treatment.</source>
        <translation>Un pequeño empujón: efecto medio de 0,19 en 145 trabajos (Choi y otros 2025), y ninguno mayor que el de otros ejercicios activos (Davis y otros 2016). No es un tratamiento.</translation>
    </message>
    <message>
        <source>In about 12,000 diary entries, progress in meaningful work marked the best days (Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 over 138 studies, more so when it was written down (Harkin and others 2016).</source>
        <translation>En unas 12 000 anotaciones de diario, el progreso en un trabajo con sentido marcaba los mejores días (Amabile y Kramer 2011). Seguir el progreso ayudó a alcanzar metas, efecto 0,40 en 138 estudios, más aún cuando se anotaba (Harkin y otros 2016).</translation>
    </message>
    <message>
        <source>If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran 2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).</source>
        <translation>Los planes si-entonces ayudan a actuar: efecto 0,65 en 94 pruebas (Gollwitzer y Sheeran 2006), entre 0,27 y 0,66 en 642 pruebas (Sheeran y otros 2024).</translation>
    </message>
    <message>
        <source>No trial of working on one thing was found. That the gain from plans depends on the number of goals is the finding of Dalton and Spiller (2012).</source>
        <translation>No se encontró ningún ensayo sobre trabajar en una sola cosa. Que el provecho de los planes depende del número de metas es el hallazgo de Dalton y Spiller (2012).</translation>
    </message>
    <message>
        <source>People who reshaped their job were more engaged later: effect 0.37 (Frederick and VanderWeele 2020). Much of this is self-report; few trials drew lots.</source>
        <translation>Quienes rediseñaron su trabajo mostraron después más implicación: efecto 0,37 (Frederick y VanderWeele 2020). Gran parte son datos que declara cada persona; pocos ensayos usaron sorteo.</translation>
    </message>
    <message>
        <source>Setting goals helped: effect 0.34 over 384 comparisons, more when the goal was difficult or public (Epton and others 2017).</source>
        <translation>Fijarse metas ayudó: efecto 0,34 en 384 comparaciones, más si la meta era difícil o pública (Epton y otros 2017).</translation>
    </message>
    <message>
        <source>Picturing the best that could come lifts the mood: effect 0.51 on good feelings (Carrillo and others 2019). No substantial effect was left later (Heekerens and Eid 2020), so the first step matters.</source>
        <translation>Imaginar lo mejor que podría venir mejora el ánimo: efecto 0,51 en las emociones agradables (Carrillo y otros 2019). Más tarde no quedó un efecto apreciable (Heekerens y Eid 2020), así que el primer paso importa.</translation>
    </message>
    <message>
        <source>A diary study of 287 employees: for those close to burnout, work in their free time lowered recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).</source>
        <translation>Un estudio de diarios con 287 personas empleadas: a quienes estaban cerca del desgaste profesional (burnout), trabajar en su tiempo libre les restaba recuperación; las actividades tranquilas y la compañía se la daban (Oerlemans y Bakker 2014).</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>family of ways out</comment>
        <translation>Comprender</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>family of ways out</comment>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>family of ways out</comment>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>family of ways out</comment>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>family of ways out</comment>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>family of ways out</comment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>family of ways out</comment>
        <translation>Rumbo</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>family of ways out</comment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Appreciate</source>
        <comment>family of ways out</comment>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>family of ways out</comment>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Move on</source>
        <comment>family of ways out</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>kind of way out: something to do once</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>kind of way out: something small to do again and again</comment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>poco esfuerzo</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>esfuerzo medio</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>mucho esfuerzo</translation>
    </message>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation>
            <numerusform>Primer paso: %Ln minuto.</numerusform>
            <numerusform>Primer paso: %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study was checked for this one; that it is suggested rests on judgement.</source>
        <translation>Para esta no se revisó ningún estudio; la sugerencia se basa en nuestro criterio.</translation>
    </message>
    <message>
        <source>Your energy is low, so rest comes first; this can wait until there is more in the tank.</source>
        <translation>Tienes poca energía, así que el descanso va primero; esto puede esperar a que haya más reservas.</translation>
    </message>
    <message>
        <source>Your answers tell of no quarrel; this is for when there is one.</source>
        <translation>Tus respuestas no hablan de ninguna discusión; esto es para cuando la haya.</translation>
    </message>
    <message>
        <source>You said that speaking up could be used against you, so talks at work wait; someone outside comes first.</source>
        <translation>Dijiste que hablar podía usarse en tu contra, así que las conversaciones en el trabajo esperan; primero, alguien de fuera.</translation>
    </message>
    <message>
        <source>This gets easier with something to tell; it is suggested once you have finished one way out and looked back on it.</source>
        <translation>Esto es más fácil cuando hay algo que contar; se sugiere cuando has terminado y repasado una salida.</translation>
    </message>
    <message>
        <source>Leaving is the largest step, so smaller ones come first: eight weeks, and two ways out that you have tried and looked back on.</source>
        <translation>Irse es el paso más grande, así que van antes otros más pequeños: ocho semanas, y dos salidas que hayas probado y repasado.</translation>
    </message>
    <message>
        <source>What you told of is not yours to talk away; this waits while you look after your safety and your rights.</source>
        <translation>Lo que contaste no te toca resolverlo hablando; esto espera mientras cuidas de tu seguridad y tus derechos.</translation>
    </message>
    <message>
        <source>This needs a supervisor, and you said that you have none.</source>
        <translation>Para esto hace falta tener superior, y dijiste que no tienes.</translation>
    </message>
    <message>
        <source>not suggested yet</source>
        <translation>aún no se sugiere</translation>
    </message>
    <message>
        <source>some match</source>
        <translation>encaja en parte</translation>
    </message>
    <message>
        <source>good match</source>
        <translation>encaja bien</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>encaja mucho</translation>
    </message>
    <message>
        <source>%1, about equal to the next</source>
        <extracomment>%1 is &apos;good match&apos;.</extracomment>
        <translation>%1, casi igual que la siguiente</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Trace when it began</source>
        <translation>Rastrear cuándo empezó</translation>
    </message>
    <message>
        <source>Find the week in which work began to feel wrong and what had just changed.</source>
        <translation>Encuentra la semana en que el trabajo empezó a ir mal y qué acababa de cambiar.</translation>
    </message>
    <message>
        <source>Mark on a timeline the last month that felt good and the first that felt off.</source>
        <translation>Marca en una línea de tiempo el último mes bueno y el primero en que algo no iba bien.</translation>
    </message>
    <message>
        <source>List what changed in between: people, tasks, health, home.</source>
        <translation>Anota qué cambió en medio: personas, tareas, salud, casa.</translation>
    </message>
    <message>
        <source>Ask why five times, starting from the strongest feeling.</source>
        <translation>Pregunta cinco veces por qué, a partir de lo que más sientes.</translation>
    </message>
    <message>
        <source>Write the cause as one sentence and rate how sure you are (0-100).</source>
        <translation>Escribe la causa en una frase y valora tu seguridad (0-100).</translation>
    </message>
    <message>
        <source>One cause sentence with a date, a trigger and a confidence rating is saved.</source>
        <translation>Está guardada una frase con la causa, una fecha, un desencadenante y un grado de seguridad.</translation>
    </message>
    <message>
        <source>Separate facts from your reading</source>
        <translation>Separar los hechos de tu lectura</translation>
    </message>
    <message>
        <source>Put what was really said or done beside what you conclude from it.</source>
        <translation>Pon lo que de verdad se dijo o se hizo junto a lo que tú concluyes.</translation>
    </message>
    <message>
        <source>Write the belief in one line (‘my boss dislikes me’).</source>
        <translation>Escribe la idea en una línea («le caigo mal a mi superior»).</translation>
    </message>
    <message>
        <source>List only what a camera would have recorded for and against it.</source>
        <translation>Anota solo lo que una cámara habría grabado a favor y en contra.</translation>
    </message>
    <message>
        <source>Write two other explanations that fit the same facts.</source>
        <translation>Escribe otras dos explicaciones que encajen con los mismos hechos.</translation>
    </message>
    <message>
        <source>Choose one question that would settle it and whom to ask.</source>
        <translation>Elige una pregunta que lo aclararía y a quién hacérsela.</translation>
    </message>
    <message>
        <source>The belief has at least three facts, two rival explanations and one planned question.</source>
        <translation>La idea tiene al menos tres hechos, dos explicaciones alternativas y una pregunta prevista.</translation>
    </message>
    <message>
        <source>Make the decision you avoid</source>
        <translation>Tomar la decisión que evitas</translation>
    </message>
    <message>
        <source>Name the choice you keep postponing, give it a date and a smallest reversible step.</source>
        <translation>Nombra la elección que sigues aplazando, ponle fecha y un primer paso mínimo con vuelta atrás.</translation>
    </message>
    <message>
        <source>Finish the line: ‘The decision I am avoiding is...’.</source>
        <translation>Completa la frase: «La decisión que estoy evitando es...».</translation>
    </message>
    <message>
        <source>Note what waiting costs per month and what you fear from choosing.</source>
        <translation>Anota cuánto cuesta esperar cada mes y qué temes de elegir.</translation>
    </message>
    <message>
        <source>Write the options, including ‘stay as it is’, with one plus and one minus each.</source>
        <translation>Escribe las opciones, también «dejarlo como está», con un punto a favor y otro en contra.</translation>
    </message>
    <message>
        <source>Set a decide-by date within 14 days and tell one person.</source>
        <translation>Pon una fecha para decidir en los próximos 14 días y díselo a alguien.</translation>
    </message>
    <message>
        <source>Plan the first reversible step as an if-then.</source>
        <translation>Planea el primer paso con vuelta atrás como un si-entonces.</translation>
    </message>
    <message>
        <source>A decision with date is recorded and its first step is done.</source>
        <translation>Hay una decisión con fecha anotada y su primer paso está hecho.</translation>
    </message>
    <message>
        <source>Rest and look after yourself</source>
        <translation>Descansar y cuidarte</translation>
    </message>
    <message>
        <source>Refill energy first: sleep, movement, breaks and one thing that gives you joy.</source>
        <translation>Primero recarga energía: sueño, movimiento, pausas y una cosa que te dé alegría.</translation>
    </message>
    <message>
        <source>Choose two non-negotiables for the week (for example bed time, a daily walk).</source>
        <translation>Elige dos cosas irrenunciables para la semana (por ejemplo, la hora de acostarte o un paseo diario).</translation>
    </message>
    <message>
        <source>Put two short breaks into each workday.</source>
        <translation>Pon dos pausas cortas en cada día de trabajo.</translation>
    </message>
    <message>
        <source>Book the next free day or half-day.</source>
        <translation>Reserva el próximo día o medio día libre.</translation>
    </message>
    <message>
        <source>Name one joyful thing and give it a slot this week.</source>
        <translation>Nombra una cosa que te dé alegría y dale un hueco esta semana.</translation>
    </message>
    <message>
        <source>If tiredness lasts in spite of rest, arrange to see a doctor.</source>
        <translation>Si el cansancio sigue a pesar del descanso, pide cita médica.</translation>
    </message>
    <message>
        <source>Two weeks with at least 10 days on which both non-negotiables were kept.</source>
        <translation>Dos semanas con al menos 10 días en que se cumplieron las dos cosas irrenunciables.</translation>
    </message>
    <message>
        <source>Draw a line between work and life</source>
        <translation>Trazar una línea entre trabajo y vida</translation>
    </message>
    <message>
        <source>Set a fixed end of work, a shutdown ritual and message-free hours.</source>
        <translation>Fija una hora de salida, un ritual de cierre y horas sin mensajes.</translation>
    </message>
    <message>
        <source>Pick an end time for four days a week.</source>
        <translation>Elige una hora de terminar para cuatro días a la semana.</translation>
    </message>
    <message>
        <source>Write tomorrow’s first task, close everything, say ‘done’.</source>
        <translation>Escribe la primera tarea de mañana, cierra todo y di «listo».</translation>
    </message>
    <message>
        <source>Move work messages off the private phone after that time.</source>
        <translation>Quita los mensajes de trabajo del teléfono personal después de esa hora.</translation>
    </message>
    <message>
        <source>Tell the two people who would be affected.</source>
        <translation>Díselo a las dos personas a las que afecta.</translation>
    </message>
    <message>
        <source>Ten workdays ended within 15 minutes of the chosen time.</source>
        <translation>Diez días de trabajo terminaron a menos de 15 minutos de la hora elegida.</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Hablar con tu superior</translation>
    </message>
    <message>
        <source>Bring your concern, two facts and one proposal to the person who can change it.</source>
        <translation>Lleva tu inquietud, dos hechos y una propuesta a la persona que puede cambiarlo.</translation>
    </message>
    <message>
        <source>Write the concern in one sentence without blame.</source>
        <translation>Escribe la inquietud en una frase, sin reproches.</translation>
    </message>
    <message>
        <source>Add two facts (hours, tasks, dates) from your check or log.</source>
        <translation>Añade dos hechos (horas, tareas, fechas) de tu evaluación o tu registro.</translation>
    </message>
    <message>
        <source>Prepare one request and one thing you offer.</source>
        <translation>Prepara una petición y algo que ofreces.</translation>
    </message>
    <message>
        <source>Ask for 30 minutes and send the topic ahead.</source>
        <translation>Pide 30 minutos y manda el tema por adelantado.</translation>
    </message>
    <message>
        <source>Afterwards note what was agreed and a follow-up date.</source>
        <translation>Después, anota lo acordado y una fecha de seguimiento.</translation>
    </message>
    <message>
        <source>The talk took place and an agreement or a clear no is written down with a follow-up date.</source>
        <translation>La conversación tuvo lugar, y hay un acuerdo o un no claro por escrito, con una fecha de seguimiento.</translation>
    </message>
    <message>
        <source>Ask about your path (boss or HR)</source>
        <translation>Preguntar por tu camino (superior o RR. HH.)</translation>
    </message>
    <message>
        <source>Find out why it went to someone else and what would make you the choice next time.</source>
        <translation>Averigua por qué fue para otra persona y qué haría que la próxima vez te elijan a ti.</translation>
    </message>
    <message>
        <source>Collect three results from the past year.</source>
        <translation>Reúne tres resultados del último año.</translation>
    </message>
    <message>
        <source>Ask for a career talk with boss or HR.</source>
        <translation>Pide una conversación sobre tu carrera con tu superior o RR. HH.</translation>
    </message>
    <message>
        <source>Ask: what was missing, what would show it, by when, who decides.</source>
        <translation>Pregunta: qué faltó, en qué se vería, para cuándo, quién decide.</translation>
    </message>
    <message>
        <source>Turn the answer into at most three criteria with dates.</source>
        <translation>Convierte la respuesta en tres criterios con fecha como máximo.</translation>
    </message>
    <message>
        <source>At least one written criterion with a date and a person who will judge it.</source>
        <translation>Al menos un criterio por escrito, con una fecha y una persona que lo valorará.</translation>
    </message>
    <message>
        <source>Clear the air with the colleague</source>
        <translation>Aclarar las cosas con un colega</translation>
    </message>
    <message>
        <source>Speak with the other person in private about facts, effect and a way forward.</source>
        <translation>Habla en privado con la otra persona sobre hechos, efectos y una manera de seguir.</translation>
    </message>
    <message>
        <source>Write what happened, what it did to you, what you need.</source>
        <translation>Escribe qué pasó, qué efecto tuvo en ti, qué necesitas.</translation>
    </message>
    <message>
        <source>Write the same from the other side as fairly as you can.</source>
        <translation>Escribe lo mismo desde el otro lado, con toda la justicia que puedas.</translation>
    </message>
    <message>
        <source>Invite to a short private talk in a neutral place.</source>
        <translation>Propón una conversación breve y privada en un lugar neutral.</translation>
    </message>
    <message>
        <source>Listen first, then state your need and one proposal.</source>
        <translation>Escucha primero; luego di lo que necesitas y una propuesta.</translation>
    </message>
    <message>
        <source>If it fails or feels unsafe, bring in a third person.</source>
        <translation>Si no sale bien o no te sientes a salvo, trae a una tercera persona.</translation>
    </message>
    <message>
        <source>The talk (or mediation) happened and one concrete agreement is noted.</source>
        <translation>La conversación (o la mediación) tuvo lugar y hay un acuerdo concreto anotado.</translation>
    </message>
    <message>
        <source>Confide in someone outside</source>
        <translation>Confiar en alguien de fuera</translation>
    </message>
    <message>
        <source>Tell a partner, friend or relative what is going on and ask for their view.</source>
        <translation>Cuenta a tu pareja, una amistad o un familiar lo que pasa y pregúntale cómo lo ve.</translation>
    </message>
    <message>
        <source>Choose a person who is not part of the problem.</source>
        <translation>Elige a una persona que no sea parte del problema.</translation>
    </message>
    <message>
        <source>Say whether you want advice or only an ear.</source>
        <translation>Di si quieres consejo o solo que te escuche.</translation>
    </message>
    <message>
        <source>Meet or call this week.</source>
        <translation>Haz una visita o una llamada esta semana.</translation>
    </message>
    <message>
        <source>Write down one thing you now see differently.</source>
        <translation>Anota una cosa que ahora ves de otro modo.</translation>
    </message>
    <message>
        <source>One honest conversation took place and one insight is noted.</source>
        <translation>Hubo una conversación sincera y una idea quedó anotada.</translation>
    </message>
    <message>
        <source>Do something enjoyable with a colleague</source>
        <translation>Hacer algo agradable con un colega</translation>
    </message>
    <message>
        <source>Share a coffee, walk or lunch with someone at work, not about work.</source>
        <translation>Comparte un café, un paseo o un almuerzo con alguien del trabajo, sin hablar de trabajo.</translation>
    </message>
    <message>
        <source>List three colleagues you like or are curious about.</source>
        <translation>Anota tres colegas que te caigan bien o te den curiosidad.</translation>
    </message>
    <message>
        <source>Invite one for this week.</source>
        <translation>Invita a uno para esta semana.</translation>
    </message>
    <message>
        <source>Ask about them, not the project.</source>
        <translation>Pregunta por su vida, no por el proyecto.</translation>
    </message>
    <message>
        <source>Fix a next time.</source>
        <translation>Fija una próxima vez.</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Dos pausas compartidas en tres semanas.</translation>
    </message>
    <message>
        <source>Meet people in your field</source>
        <translation>Conocer gente de tu sector</translation>
    </message>
    <message>
        <source>Find fresh views through events, associations and online groups.</source>
        <translation>Busca miradas nuevas en eventos, asociaciones y grupos en línea.</translation>
    </message>
    <message>
        <source>Choose one event, association or group.</source>
        <translation>Elige un evento, una asociación o un grupo.</translation>
    </message>
    <message>
        <source>Register or post an introduction.</source>
        <translation>Inscríbete o publica una presentación.</translation>
    </message>
    <message>
        <source>Speak with two people and ask what excites them at present.</source>
        <translation>Habla con dos personas y pregunta qué les entusiasma ahora.</translation>
    </message>
    <message>
        <source>Follow up with one of them within a week.</source>
        <translation>Retoma el contacto con una de ellas en una semana.</translation>
    </message>
    <message>
        <source>Two new contacts with one follow-up each.</source>
        <translation>Dos contactos nuevos, con un seguimiento cada uno.</translation>
    </message>
    <message>
        <source>Find a mentor or coach</source>
        <translation>Encontrar mentor o coach</translation>
    </message>
    <message>
        <source>Ask someone who has been where you want to go to think with you.</source>
        <translation>Pide a alguien que ya ha estado donde quieres ir que piense contigo.</translation>
    </message>
    <message>
        <source>Write what you want help with in two sentences.</source>
        <translation>Escribe en dos frases en qué quieres ayuda.</translation>
    </message>
    <message>
        <source>List five possible people, inside and outside.</source>
        <translation>Anota cinco personas posibles, dentro y fuera.</translation>
    </message>
    <message>
        <source>Ask one for a single 30-minute talk.</source>
        <translation>Pide a una de ellas una sola conversación de 30 minutos.</translation>
    </message>
    <message>
        <source>Agree on a rhythm or move to the next name.</source>
        <translation>Acuerda un ritmo o pasa al siguiente nombre.</translation>
    </message>
    <message>
        <source>Two mentoring talks held with notes.</source>
        <translation>Dos conversaciones de mentoría, con notas.</translation>
    </message>
    <message>
        <source>Reshape parts of your job</source>
        <translation>Rediseñar partes de tu trabajo</translation>
    </message>
    <message>
        <source>Shift tasks, contacts and meaning inside the job you have.</source>
        <translation>Mueve tareas, contactos y sentido dentro del trabajo que tienes.</translation>
    </message>
    <message>
        <source>List your tasks with energy given or taken (-2 to +2).</source>
        <translation>Anota tus tareas con la energía que dan o quitan (de -2 a +2).</translation>
    </message>
    <message>
        <source>Pick one to do more, one to do less, one to do another way.</source>
        <translation>Elige una para hacer más, una para hacer menos y una para hacer de otra manera.</translation>
    </message>
    <message>
        <source>Check which change needs consent and get it.</source>
        <translation>Mira qué cambio necesita permiso y consíguelo.</translation>
    </message>
    <message>
        <source>Try it for three weeks and compare.</source>
        <translation>Pruébalo tres semanas y compara.</translation>
    </message>
    <message>
        <source>One change tried for three weeks and reviewed.</source>
        <translation>Un cambio probado tres semanas y revisado.</translation>
    </message>
    <message>
        <source>Revisit why you chose this work</source>
        <translation>Recordar por qué elegiste este trabajo</translation>
    </message>
    <message>
        <source>Compare what first drew you to this career with what you want now.</source>
        <translation>Compara lo que primero te atrajo de esta carrera con lo que quieres ahora.</translation>
    </message>
    <message>
        <source>Write what drew you in, in your own words of then.</source>
        <translation>Escribe qué te atrajo, con tus palabras de entonces.</translation>
    </message>
    <message>
        <source>Mark what is still true, gone, or new.</source>
        <translation>Marca lo que sigue siendo cierto, lo que se fue y lo nuevo.</translation>
    </message>
    <message>
        <source>Name the three values you want to see in a week.</source>
        <translation>Nombra los tres valores que quieres ver en una semana.</translation>
    </message>
    <message>
        <source>Write one consequence for the next month.</source>
        <translation>Escribe una consecuencia para el próximo mes.</translation>
    </message>
    <message>
        <source>A then-and-now page with three values and one consequence.</source>
        <translation>Una página de antes y ahora con tres valores y una consecuencia.</translation>
    </message>
    <message>
        <source>Dream without obstacles</source>
        <translation>Soñar sin obstáculos</translation>
    </message>
    <message>
        <source>Sketch what you would do if nothing stood in the way, then write how it could begin.</source>
        <translation>Esboza qué harías si nada se interpusiera, y luego escribe cómo podría empezar.</translation>
    </message>
    <message>
        <source>Set 20 minutes, no criticism allowed.</source>
        <translation>Date 20 minutos; no se permite criticar.</translation>
    </message>
    <message>
        <source>Write at least 15 ideas or one scene of a great day in three years.</source>
        <translation>Escribe al menos 15 ideas o una escena de un gran día dentro de tres años.</translation>
    </message>
    <message>
        <source>Circle the one that gives energy.</source>
        <translation>Rodea la que da energía.</translation>
    </message>
    <message>
        <source>Add the main obstacle and an if-then for it.</source>
        <translation>Añade el obstáculo principal y un si-entonces para él.</translation>
    </message>
    <message>
        <source>Write the first step for this week.</source>
        <translation>Escribe el primer paso para esta semana.</translation>
    </message>
    <message>
        <source>One circled idea with an obstacle, an if-then plan and a dated first step.</source>
        <translation>Una idea rodeada con un obstáculo, un plan si-entonces y un primer paso con fecha.</translation>
    </message>
    <message>
        <source>Set near and far goals</source>
        <translation>Poner metas cercanas y lejanas</translation>
    </message>
    <message>
        <source>Write one long goal, one for this quarter, and steps that fit into a week.</source>
        <translation>Escribe una meta larga, una para este trimestre y pasos que quepan en una semana.</translation>
    </message>
    <message>
        <source>Write the one-year goal.</source>
        <translation>Escribe la meta a un año.</translation>
    </message>
    <message>
        <source>Write the 12-week goal that serves it.</source>
        <translation>Escribe la meta a 12 semanas que la sirve.</translation>
    </message>
    <message>
        <source>Split it into steps under two hours.</source>
        <translation>Divídela en pasos de menos de dos horas.</translation>
    </message>
    <message>
        <source>Choose how progress is counted.</source>
        <translation>Elige cómo se cuenta el progreso.</translation>
    </message>
    <message>
        <source>Put the first step in the calendar with an if-then.</source>
        <translation>Pon el primer paso en el calendario con un si-entonces.</translation>
    </message>
    <message>
        <source>One 12-week goal with at least three steps and the first one finished.</source>
        <translation>Una meta a 12 semanas con al menos tres pasos, y el primero terminado.</translation>
    </message>
    <message>
        <source>Take a mini retreat</source>
        <translation>Hacer un minirretiro</translation>
    </message>
    <message>
        <source>Give a day or weekend, away from screens, to think and choose.</source>
        <translation>Date un día o un fin de semana, lejos de pantallas, para pensar y elegir.</translation>
    </message>
    <message>
        <source>Block a day or weekend and tell those around you.</source>
        <translation>Reserva un día o un fin de semana y díselo a quienes te rodean.</translation>
    </message>
    <message>
        <source>Choose a place without work reach.</source>
        <translation>Elige un lugar al que el trabajo no llegue.</translation>
    </message>
    <message>
        <source>Use the agenda: rest, look back, dream, choose one.</source>
        <translation>Sigue el programa: descansar, mirar atrás, soñar, elegir una cosa.</translation>
    </message>
    <message>
        <source>Bring home one goal and one stop.</source>
        <translation>Vuelve a casa con una meta y algo que dejar de hacer.</translation>
    </message>
    <message>
        <source>The retreat took place and one goal and one stop are saved.</source>
        <translation>El retiro tuvo lugar y hay guardadas una meta y algo que dejar de hacer.</translation>
    </message>
    <message>
        <source>Take on a stretch task</source>
        <translation>Asumir una tarea que te haga crecer</translation>
    </message>
    <message>
        <source>Volunteer for, or propose, something a little beyond your comfort zone.</source>
        <translation>Ofrécete para algo, o propón algo, un poco más allá de lo que te es cómodo.</translation>
    </message>
    <message>
        <source>List three problems nobody owns.</source>
        <translation>Anota tres problemas de los que nadie se ocupa.</translation>
    </message>
    <message>
        <source>Pick one that needs a skill you want.</source>
        <translation>Elige uno que necesite una capacidad que quieres tener.</translation>
    </message>
    <message>
        <source>Write a five-line proposal with effort and end date.</source>
        <translation>Escribe una propuesta de cinco líneas con esfuerzo y fecha de fin.</translation>
    </message>
    <message>
        <source>Say what you will drop to make room.</source>
        <translation>Di qué dejarás para hacer sitio.</translation>
    </message>
    <message>
        <source>Offer it to the owner.</source>
        <translation>Ofrécesela a quien tiene el tema a su cargo.</translation>
    </message>
    <message>
        <source>One stretch task agreed with scope and end date.</source>
        <translation>Una tarea de ese tipo acordada, con alcance y fecha de fin.</translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation>Aprender algo nuevo</translation>
    </message>
    <message>
        <source>Pick a course, workshop, certificate or conference and use it at work.</source>
        <translation>Elige un curso, taller, certificado o congreso y úsalo en el trabajo.</translation>
    </message>
    <message>
        <source>Name the skill and why it matters to you.</source>
        <translation>Nombra la capacidad y por qué te importa.</translation>
    </message>
    <message>
        <source>Compare three offers by time, price and practice.</source>
        <translation>Compara tres ofertas por tiempo, precio y práctica.</translation>
    </message>
    <message>
        <source>Book one.</source>
        <translation>Reserva una.</translation>
    </message>
    <message>
        <source>Block two learning slots a week.</source>
        <translation>Reserva dos ratos de estudio a la semana.</translation>
    </message>
    <message>
        <source>Plan one use at work within four weeks.</source>
        <translation>Planea un uso en el trabajo en las próximas cuatro semanas.</translation>
    </message>
    <message>
        <source>The course (or its first module) is finished and used once at work.</source>
        <translation>El curso (o su primer módulo) está terminado y se usó una vez en el trabajo.</translation>
    </message>
    <message>
        <source>Use your employer’s development offers</source>
        <translation>Usar los programas de tu organización</translation>
    </message>
    <message>
        <source>Find out what your organisation pays for and claim it.</source>
        <translation>Averigua qué paga tu organización y pídelo.</translation>
    </message>
    <message>
        <source>Look up the training budget and programmes.</source>
        <translation>Busca el presupuesto y los programas de formación.</translation>
    </message>
    <message>
        <source>Match one with a criterion that counts for your next step.</source>
        <translation>Busca uno que encaje con un criterio que cuente para tu siguiente paso.</translation>
    </message>
    <message>
        <source>Ask your boss or HR for a place.</source>
        <translation>Pide una plaza a tu superior o a RR. HH.</translation>
    </message>
    <message>
        <source>Agree on what you bring back to the team.</source>
        <translation>Acuerda qué aportarás después al equipo.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a reasoned refusal is noted.</source>
        <translation>Hay una plaza confirmada, o un no anotado con su motivo.</translation>
    </message>
    <message>
        <source>Read or listen for a spark</source>
        <translation>Leer o escuchar en busca de una chispa</translation>
    </message>
    <message>
        <source>Choose a book or podcast on the area where you need drive, and harvest one idea.</source>
        <translation>Elige un libro o pódcast sobre el área donde te hace falta impulso, y saca una idea.</translation>
    </message>
    <message>
        <source>Pick the area (leading, craft, customers...).</source>
        <translation>Elige el área (dirigir, oficio, clientes...).</translation>
    </message>
    <message>
        <source>Choose one title.</source>
        <translation>Elige un título.</translation>
    </message>
    <message>
        <source>Twenty minutes on three days.</source>
        <translation>Veinte minutos en tres días.</translation>
    </message>
    <message>
        <source>Write one sentence that struck you and one trial for tomorrow.</source>
        <translation>Anota una frase que te llamó la atención y una prueba para mañana.</translation>
    </message>
    <message>
        <source>Three ideas noted and one of them tried.</source>
        <translation>Tres ideas anotadas y una de ellas probada.</translation>
    </message>
    <message>
        <source>Keep a gratitude list</source>
        <translation>Llevar una lista de gratitud</translation>
    </message>
    <message>
        <source>Note once a week what you are thankful for at work and to whom.</source>
        <translation>Anota una vez por semana qué agradeces en el trabajo y a quién.</translation>
    </message>
    <message>
        <source>Choose one day and time.</source>
        <translation>Elige un día y una hora.</translation>
    </message>
    <message>
        <source>Write three to five items, specific and new.</source>
        <translation>Escribe de tres a cinco cosas, concretas y nuevas.</translation>
    </message>
    <message>
        <source>Add why each came about.</source>
        <translation>Añade por qué se dio cada una.</translation>
    </message>
    <message>
        <source>Thank one person when it fits.</source>
        <translation>Da las gracias a una persona cuando encaje.</translation>
    </message>
    <message>
        <source>Four weekly entries; then decide whether to go on.</source>
        <translation>Cuatro entradas semanales; luego decide si sigues.</translation>
    </message>
    <message>
        <source>Record and celebrate wins</source>
        <translation>Anotar y celebrar logros</translation>
    </message>
    <message>
        <source>Write down what went forward, however small, and mark it.</source>
        <translation>Escribe lo que avanzó, por pequeño que sea, y celébralo.</translation>
    </message>
    <message>
        <source>End each workday with one win in one line.</source>
        <translation>Termina cada día de trabajo con un logro en una línea.</translation>
    </message>
    <message>
        <source>On Friday choose the best and say what you did for it.</source>
        <translation>El viernes elige el mejor y di qué hiciste para conseguirlo.</translation>
    </message>
    <message>
        <source>Share one with somebody.</source>
        <translation>Comparte uno con alguien.</translation>
    </message>
    <message>
        <source>Give yourself a small reward for a finished step.</source>
        <translation>Date una pequeña recompensa por un paso terminado.</translation>
    </message>
    <message>
        <source>Ten wins over two weeks and one shared.</source>
        <translation>Diez logros en dos semanas y uno compartido.</translation>
    </message>
    <message>
        <source>Remember what you like here</source>
        <translation>Recordar lo que te gusta de aquí</translation>
    </message>
    <message>
        <source>List skills, projects and people you gained here and plan more of one.</source>
        <translation>Anota capacidades, proyectos y personas que ganaste aquí, y planea más de una de esas cosas.</translation>
    </message>
    <message>
        <source>Write five things this job has given you.</source>
        <translation>Escribe cinco cosas que este trabajo te ha dado.</translation>
    </message>
    <message>
        <source>Mark the one you would miss most.</source>
        <translation>Marca la que más echarías de menos.</translation>
    </message>
    <message>
        <source>Plan one hour more of it this week.</source>
        <translation>Planea una hora más de ella esta semana.</translation>
    </message>
    <message>
        <source>Keep the list where you see it on a bad day.</source>
        <translation>Guarda la lista donde la veas en un mal día.</translation>
    </message>
    <message>
        <source>Five entries and one planned hour carried out.</source>
        <translation>Cinco entradas y una hora prevista que se cumplió.</translation>
    </message>
    <message>
        <source>One thing a day that builds confidence</source>
        <translation>Una cosa al día que da confianza</translation>
    </message>
    <message>
        <source>Each day finish one postponed minor task or voice one idea.</source>
        <translation>Cada día termina una tarea menor aplazada o di una idea en voz alta.</translation>
    </message>
    <message>
        <source>List ten small things you put off or ideas you hold back.</source>
        <translation>Anota diez cosas pequeñas que aplazas o ideas que te guardas.</translation>
    </message>
    <message>
        <source>Each morning choose one.</source>
        <translation>Cada mañana elige una.</translation>
    </message>
    <message>
        <source>Do it before noon.</source>
        <translation>Hazla antes del mediodía.</translation>
    </message>
    <message>
        <source>Rate confidence 0-10 afterwards.</source>
        <translation>Valora después tu confianza de 0 a 10.</translation>
    </message>
    <message>
        <source>Eight of ten workdays with one item done.</source>
        <translation>Ocho de diez días de trabajo con una cosa hecha.</translation>
    </message>
    <message>
        <source>Start without waiting for motivation</source>
        <translation>Empezar sin esperar las ganas</translation>
    </message>
    <message>
        <source>Begin the needed work for ten minutes and let focus follow.</source>
        <translation>Empieza el trabajo necesario durante diez minutos y deja que llegue la concentración.</translation>
    </message>
    <message>
        <source>Choose the task you dodge.</source>
        <translation>Elige la tarea que esquivas.</translation>
    </message>
    <message>
        <source>Define the first ten minutes.</source>
        <translation>Define los primeros diez minutos.</translation>
    </message>
    <message>
        <source>If it is [time] and I sit at my desk, then I open it.</source>
        <translation>Si son las [hora] y estoy en mi mesa, entonces la abro.</translation>
    </message>
    <message>
        <source>Start the timer; afterwards stop or go on freely.</source>
        <translation>Pon el temporizador; después para o sigue, como quieras.</translation>
    </message>
    <message>
        <source>Five starts in two weeks.</source>
        <translation>Cinco comienzos en dos semanas.</translation>
    </message>
    <message>
        <source>Start a side project or hobby</source>
        <translation>Empezar un proyecto paralelo o una afición</translation>
    </message>
    <message>
        <source>Give a creative interest outside the job a small fixed place.</source>
        <translation>Dale a un interés creativo fuera del trabajo un lugar pequeño y fijo.</translation>
    </message>
    <message>
        <source>Name three interests and pick one.</source>
        <translation>Nombra tres intereses y elige uno.</translation>
    </message>
    <message>
        <source>Define a first result that takes under ten hours.</source>
        <translation>Define un primer resultado que lleve menos de diez horas.</translation>
    </message>
    <message>
        <source>Reserve two slots a week.</source>
        <translation>Reserva dos ratos a la semana.</translation>
    </message>
    <message>
        <source>Check your contract for rules on outside work if money is involved.</source>
        <translation>Si hay dinero de por medio, mira en tu contrato las normas sobre trabajos externos.</translation>
    </message>
    <message>
        <source>A first visible result exists.</source>
        <translation>Existe un primer resultado visible.</translation>
    </message>
    <message>
        <source>Refresh CV and online profile</source>
        <translation>Renovar el currículum y el perfil en línea</translation>
    </message>
    <message>
        <source>Write up what you achieved; it shows your worth to others and to yourself.</source>
        <translation>Pon por escrito lo que has logrado; muestra tu valía a los demás y a ti.</translation>
    </message>
    <message>
        <source>Collect results from your wins list.</source>
        <translation>Reúne resultados de tu lista de logros.</translation>
    </message>
    <message>
        <source>Rewrite the last two years with numbers.</source>
        <translation>Reescribe los dos últimos años con números.</translation>
    </message>
    <message>
        <source>Update the online profile.</source>
        <translation>Actualiza el perfil en línea.</translation>
    </message>
    <message>
        <source>Let one trusted person read it.</source>
        <translation>Deja que lo lea una persona de confianza.</translation>
    </message>
    <message>
        <source>CV and profile are current and read by one person.</source>
        <translation>El currículum y el perfil están al día y los ha leído una persona.</translation>
    </message>
    <message>
        <source>Look at other roles</source>
        <translation>Mirar otros puestos</translation>
    </message>
    <message>
        <source>Scan roles inside and outside your organisation and talk with people who hold them.</source>
        <translation>Mira puestos dentro y fuera de tu organización y habla con quienes los ocupan.</translation>
    </message>
    <message>
        <source>Write five must-haves and three never-agains.</source>
        <translation>Escribe cinco imprescindibles y tres nunca más.</translation>
    </message>
    <message>
        <source>Look inside your organisation first.</source>
        <translation>Mira primero dentro de tu organización.</translation>
    </message>
    <message>
        <source>Have three information talks.</source>
        <translation>Ten tres conversaciones informativas.</translation>
    </message>
    <message>
        <source>Apply for one that meets four of five must-haves.</source>
        <translation>Solicita uno que cumpla cuatro de los cinco imprescindibles.</translation>
    </message>
    <message>
        <source>Three information talks held and a go or no-go noted.</source>
        <translation>Tres conversaciones informativas y un sí o un no anotado.</translation>
    </message>
    <message>
        <source>Explore a career change or own business</source>
        <translation>Explorar un cambio de carrera o un negocio propio</translation>
    </message>
    <message>
        <source>Test another field or a business in small steps before you leap.</source>
        <translation>Prueba otro campo o un negocio en pasos pequeños antes de dar el salto.</translation>
    </message>
    <message>
        <source>List skills that carry over.</source>
        <translation>Anota las capacidades que te llevas.</translation>
    </message>
    <message>
        <source>Choose two directions and read up on each.</source>
        <translation>Elige dos direcciones e infórmate sobre cada una.</translation>
    </message>
    <message>
        <source>Test one cheaply (weekend, course, pilot customer).</source>
        <translation>Prueba una con poco gasto (fin de semana, curso, cliente piloto).</translation>
    </message>
    <message>
        <source>Work out how many months of money you need.</source>
        <translation>Calcula para cuántos meses necesitas dinero.</translation>
    </message>
    <message>
        <source>Speak with a career counsellor or someone in that field.</source>
        <translation>Habla con un servicio de orientación profesional o con alguien de ese campo.</translation>
    </message>
    <message>
        <source>One small test done and a written go, wait or no decision.</source>
        <translation>Una pequeña prueba hecha y una decisión por escrito: sí, esperar o no.</translation>
    </message>
    <message>
        <source>Narrow down to one thing</source>
        <translation>Reducir a una sola cosa</translation>
    </message>
    <message>
        <source>Work on one improvement and few open tasks at a time; park the rest on purpose.</source>
        <translation>Trabaja en una mejora y pocas tareas abiertas a la vez; aparta el resto a propósito.</translation>
    </message>
    <message>
        <source>List everything open.</source>
        <translation>Anota todo lo que está abierto.</translation>
    </message>
    <message>
        <source>Choose the one that would ease most.</source>
        <translation>Elige lo que más alivio daría.</translation>
    </message>
    <message>
        <source>Set a limit for work in progress (1-3).</source>
        <translation>Pon un límite al trabajo en curso (1-3).</translation>
    </message>
    <message>
        <source>Park or hand back the rest and tell those waiting.</source>
        <translation>Aparta o devuelve el resto y avisa a quienes esperan.</translation>
    </message>
    <message>
        <source>Start the next only when one is finished.</source>
        <translation>Empieza lo siguiente solo cuando algo esté terminado.</translation>
    </message>
    <message>
        <source>Two weeks inside the limit and one item finished.</source>
        <translation>Dos semanas dentro del límite y una cosa terminada.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Your mood, once you check in</source>
        <translation>Tu ánimo, cuando lo apuntes</translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation>
            <numerusform>Ánimo, %Ln día hasta ahora</numerusform>
            <numerusform>Ánimo, %Ln días hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, no lasting shift</source>
        <translation>Ánimo, sin cambio duradero</translation>
    </message>
    <message>
        <source>Mood has shifted up since %1</source>
        <translation>El ánimo ha subido desde el %1</translation>
    </message>
    <message>
        <source>Mood has shifted down since %1</source>
        <translation>El ánimo ha bajado desde el %1</translation>
    </message>
    <message>
        <source>Spark, once you have taken an assessment</source>
        <translation>Chispa, cuando hayas hecho una evaluación</translation>
    </message>
    <message>
        <source>Spark needs more answers</source>
        <translation>La Chispa necesita más respuestas</translation>
    </message>
    <message>
        <source>%1, your focus: %2</source>
        <extracomment>%1 is an area, %2 a verdict: &apos;Blocked growth, your focus: about the same so far&apos;.</extracomment>
        <translation>%1, tu foco: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation>
            <numerusform>%Ln apunte del día</numerusform>
            <numerusform>%Ln apuntes del día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation>
            <numerusform>%Ln evaluación</numerusform>
            <numerusform>%Ln evaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln meta terminada</numerusform>
            <numerusform>%Ln metas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Three counts side by side.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Work last felt right</source>
        <translation>El trabajo aún iba bien</translation>
    </message>
    <message>
        <source>You first noticed it</source>
        <translation>Lo notaste por primera vez</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days so far.</source>
        <translation>%1: %2 de %3 días por ahora.</translation>
    </message>
    <message>
        <source>%1: no clear link in %2 days. Only one stronger than %3 could show yet.</source>
        <extracomment>%2 is a number of days, %3 one between 0 and 1.</extracomment>
        <translation>%1: sin relación clara en %2 días. Por ahora solo podría verse una más fuerte que %3.</translation>
    </message>
    <message>
        <source>Your gut says go; by your own weights of %1 staying comes first. What does one of them know that the other does not?</source>
        <translation>Tu intuición dice irse; según tus propios pesos del %1, quedarse va primero. ¿Qué sabe lo uno que lo otro no sabe?</translation>
    </message>
    <message>
        <source>Your gut says stay; by your own weights of %1 something else comes first. What does one of them know that the other does not?</source>
        <translation>Tu intuición dice quedarse; según tus propios pesos del %1, otra cosa va primero. ¿Qué sabe lo uno que lo otro no sabe?</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Gratitud</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Energy and mood</source>
        <translation>Energía y ánimo</translation>
    </message>
    <message>
        <source>Days with gratitude and the next day’s mood</source>
        <translation>Los días con gratitud y el ánimo del día siguiente</translation>
    </message>
    <message>
        <source>Days with your practice and the next day’s mood</source>
        <translation>Los días con tu práctica y el ánimo del día siguiente</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Sueño y ánimo</translation>
    </message>
    <message>
        <source>Not looked at this month: %1. The more is compared at once, the more looks alike by chance.</source>
        <extracomment>%1 is &apos;Sleep&apos; or &apos;Sleep, Practice&apos;.</extracomment>
        <translation>Este mes no se mira: %1. Cuanto más se compara a la vez, más cosas se parecen por azar.</translation>
    </message>
    <message numerus="yes">
        <source>Energy, %Ln days so far</source>
        <translation>
            <numerusform>Energía, %Ln día hasta ahora</numerusform>
            <numerusform>Energía, %Ln días hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy, no lasting shift</source>
        <translation>Energía, sin cambio duradero</translation>
    </message>
    <message>
        <source>Energy has shifted up since %1</source>
        <translation>La energía ha subido desde el %1</translation>
    </message>
    <message>
        <source>Energy has shifted down since %1</source>
        <translation>La energía ha bajado desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %Ln nights so far</source>
        <translation>
            <numerusform>Sueño, %Ln noche hasta ahora</numerusform>
            <numerusform>Sueño, %Ln noches hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep, no lasting shift</source>
        <translation>Sueño, sin cambio duradero</translation>
    </message>
    <message>
        <source>Sleep has been longer since %1</source>
        <translation>El sueño es más largo desde el %1</translation>
    </message>
    <message>
        <source>Sleep has been shorter since %1</source>
        <translation>El sueño es más corto desde el %1</translation>
    </message>
    <message>
        <source>A shift up shows</source>
        <translation>Se ve una subida</translation>
    </message>
    <message>
        <source>A shift down shows</source>
        <translation>Se ve una bajada</translation>
    </message>
    <message>
        <source>what happened is marked over shorter times</source>
        <translation>lo que pasó se marca en periodos más cortos</translation>
    </message>
    <message>
        <source>what happened is marked; it need not be the cause</source>
        <translation>se marca lo que pasó; no tiene por qué ser la causa</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>every dot a day, the line smoothed</source>
        <translation>cada punto un día, la línea suavizada</translation>
    </message>
    <message>
        <source>measured against ten days, %1</source>
        <extracomment>%1 is a range of days.</extracomment>
        <translation>medido respecto a diez días, %1</translation>
    </message>
    <message>
        <source>%1: %2 days so far. Among those compared, even the clearest link could be told from chance only with %3 days.</source>
        <extracomment>%2 and %3 are numbers of days, both above 1.</extracomment>
        <translation>%1: %2 días por ahora. Entre las que se comparan, incluso la relación más clara solo se distinguiría del azar con %3 días.</translation>
    </message>
    <message>
        <source>bars: how far a score wobbles by itself</source>
        <translation>barras: cuánto oscila una puntuación por sí sola</translation>
    </message>
    <message>
        <source>Your gut leans to going</source>
        <translation>Tu intuición se inclina por irte</translation>
    </message>
    <message>
        <source>Your gut leans to staying</source>
        <translation>Tu intuición se inclina por quedarte</translation>
    </message>
    <message>
        <source>Your gut said %1 of 10 last</source>
        <translation>Tu intuición dijo %1 de 10 la última vez</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Qué dice tu intuición</translation>
    </message>
    <message>
        <source>0 stay, 10 go</source>
        <translation>0 quedarse, 10 irse</translation>
    </message>
    <message>
        <source>the newest %1 of %2 things that happened are marked</source>
        <extracomment>&apos;the newest 5 of 12 things that happened&apos;</extracomment>
        <translation>de %2 cosas que pasaron se marcan las %1 más recientes</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Intuición</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Too little in these days for a line.</source>
        <translation>Hay muy poco en estos días para una línea.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Qué va junto</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) in %Ln days</source>
        <extracomment>How closely two things go together, between what and what it may lie, and in how many days: &apos;0.41 (0.22 to 0.57) in 81 days&apos;.</extracomment>
        <translation>
            <numerusform>%1 (%2 a %3) en %Ln día</numerusform>
            <numerusform>%1 (%2 a %3) en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go up and down together, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 suben y bajan juntos, débilmente: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>%1 go against each other, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 van al revés, débilmente: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>%1 go up and down together: %2. That is no proof of a cause.</source>
        <translation>%1 suben y bajan juntos: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>%1 go against each other: %2. That is no proof of a cause.</source>
        <translation>%1 van al revés: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>%1 go up and down together, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 suben y bajan juntos, con fuerza: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>%1 go against each other, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 van al revés, con fuerza: %2. No es prueba de una causa.</translation>
    </message>
    <message>
        <source>How closely is told from 0, not at all, to 1, and in brackets where it may lie. Three pairs a month at the most. What you note in the same minute shares its mood.</source>
        <translation>La relación va de 0, ninguna, a 1; entre paréntesis, dónde puede estar. Tres pares al mes como mucho. Lo que anotas en el mismo minuto comparte su ánimo.</translation>
    </message>
    <message>
        <source>Over all your days up to today, whichever are shown above.</source>
        <translation>Sobre todos tus días hasta hoy, se muestren los que se muestren arriba.</translation>
    </message>
    <message>
        <source>Over all your days up to %1.</source>
        <translation>Sobre todos tus días hasta el %1.</translation>
    </message>
    <message>
        <source>about the same so far</source>
        <translation>por ahora más o menos igual</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <extracomment>%1 is the title of a goal.</extracomment>
        <translation>Terminado: %1</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Estas páginas no son válidas</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 no tiene la forma correcta. Separa las páginas y los intervalos con «,», escribe los intervalos con «-» y cuida de que no se crucen.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ajustes de doble cara contradictorios</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Los ajustes de doble cara se contradicen. ¿Quieres corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Algunos ajustes se contradicen. Corrígelos, por favor.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indica páginas o intervalos, separados por comas. Un intervalo son dos números con un guion. Por ejemplo: 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
</context>
<context>
    <name>QuickWordTexts</name>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>How did your talk go?</source>
        <translation>¿Qué tal fue tu conversación?</translation>
    </message>
    <message>
        <source>A decision of yours has its day.</source>
        <translation>Hoy es el día de una decisión tuya.</translation>
    </message>
    <message>
        <source>Something you planned has its day.</source>
        <translation>Hoy es el día de algo que tenías previsto.</translation>
    </message>
    <message>
        <source>Five minutes for your week?</source>
        <translation>¿Cinco minutos para tu semana?</translation>
    </message>
    <message>
        <source>Time to look how things are now?</source>
        <translation>¿Es hora de ver cómo están las cosas?</translation>
    </message>
    <message>
        <source>You wanted to come back to something.</source>
        <translation>Querías volver a algo.</translation>
    </message>
    <message>
        <source>You wanted to talk with somebody.</source>
        <translation>Querías hablar con alguien.</translation>
    </message>
    <message>
        <source>One small thing for today?</source>
        <translation>¿Una cosa pequeña para hoy?</translation>
    </message>
    <message>
        <source>How are you today?</source>
        <translation>¿Cómo estás hoy?</translation>
    </message>
    <message>
        <source>One good thing from this week?</source>
        <translation>¿Algo bueno de esta semana?</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>¿Qué tal fue la conversación con %1?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>Por decidir: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Ha llegado su día: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Volver a la conversación con %1</translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Querías hablar con %1</translation>
    </message>
    <message>
        <source>After a talk: how it went</source>
        <translation>Tras una conversación: qué tal fue</translation>
    </message>
    <message>
        <source>Decisions on their day</source>
        <translation>Decisiones en su día</translation>
    </message>
    <message>
        <source>Goals on their day</source>
        <translation>Metas en su día</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>Página del viernes</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Próxima evaluación</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>Lo que retomar</translation>
    </message>
    <message>
        <source>People, by their rhythm</source>
        <translation>Personas, según su ritmo</translation>
    </message>
    <message>
        <source>One thing a day</source>
        <translation>Una cosa al día</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Apunte del día</translation>
    </message>
    <message>
        <source>A good thing</source>
        <translation>Algo bueno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
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
        <translation>Próximo recordatorio: %1, hoy %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, %2, %3</source>
        <extracomment>%1 is what it is about, %2 a day, %3 a time.</extracomment>
        <translation>Próximo recordatorio: %1, %2, %3</translation>
    </message>
    <message>
        <source>Reminders paused until %1</source>
        <extracomment>%1 is a time or a day.</extracomment>
        <translation>Recordatorios en pausa hasta: %1</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>En 15 minutos</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>En tres horas</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>En tres días</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What weighs</source>
        <translation>Lo que pesa</translation>
    </message>
    <message>
        <source>Why, in your own answers</source>
        <translation>Por qué, en tus propias respuestas</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Qué probar primero</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>El ánimo en el tiempo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>No assessment was taken in this time.</source>
        <translation>En este tiempo no se hizo ninguna evaluación.</translation>
    </message>
    <message>
        <source>There was no check-in in this time.</source>
        <translation>En este tiempo no hubo ningún apunte del día.</translation>
    </message>
    <message>
        <source>There is no goal on the board yet.</source>
        <translation>Aún no hay ninguna meta en el tablero.</translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation>En este tiempo no se anotó nada.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>For a mentor</source>
        <translation>Para mi mentor o mentora</translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation>Para mi superior</translation>
    </message>
    <message>
        <source>Everything in the range you choose.</source>
        <translation>Todo lo del periodo que elijas.</translation>
    </message>
    <message>
        <source>What weighs, your goals and your wins; no daily mood.</source>
        <translation>Lo que pesa, tus metas y tus logros; no el ánimo diario.</translation>
    </message>
    <message>
        <source>Only what you tick.</source>
        <translation>Solo lo que marques.</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito el %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Made with Unrut from the person’s own answers. A reflection, not a diagnosis: the questions have no norms, and a figure that points to something does not prove that it is the cause.</source>
        <translation>Hecho con Unrut a partir de las propias respuestas. Una reflexión, no un diagnóstico: las preguntas no tienen valores de referencia, y una cifra que apunta a algo no prueba que sea la causa.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Gratitude, and what to keep</source>
        <translation>Gratitud y lo bueno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se llegó aquí</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>There is nothing to tell in short.</source>
        <translation>No hay nada que resumir.</translation>
    </message>
    <message>
        <source>No way out was finished in this time.</source>
        <translation>En este tiempo no se terminó ninguna salida.</translation>
    </message>
    <message>
        <source>There is no decision on the board.</source>
        <translation>No hay ninguna decisión en el tablero.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Aún no figura nadie.</translation>
    </message>
    <message>
        <source>Nothing was told about how it came about.</source>
        <translation>No se contó nada sobre cómo se llegó aquí.</translation>
    </message>
    <message>
        <source>No worksheet was finished in this time.</source>
        <translation>En este tiempo no se terminó ninguna hoja.</translation>
    </message>
    <message>
        <source>Energy, sleep and the board</source>
        <translation>Energía, sueño y el tablero</translation>
    </message>
    <message>
        <source>Stay or go: what your gut says</source>
        <translation>Quedarse o irse: qué dice tu intuición</translation>
    </message>
    <message>
        <source>Too little was noted in this time for a chart.</source>
        <translation>En este tiempo se anotó muy poco para un gráfico.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Dos páginas del viernes con tu intuición hacen una línea.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Spark %1</source>
        <translation>Chispa %1</translation>
    </message>
    <message>
        <source>Spark %1, was %2: %3</source>
        <extracomment>&apos;%3&apos; is a verdict: &apos;Spark 53, was 42: may be chance, look again in two weeks&apos;.</extracomment>
        <translation>Chispa %1, era %2: %3</translation>
    </message>
    <message>
        <source>Too few answers for a result</source>
        <translation>Muy pocas respuestas para un resultado</translation>
    </message>
    <message>
        <source>Nothing presses at the moment</source>
        <translation>Nada apremia en este momento</translation>
    </message>
    <message>
        <source>Your result points to %1</source>
        <translation>Tu resultado apunta a %1</translation>
    </message>
    <message>
        <source>Your result points to %1 and %2</source>
        <translation>Tu resultado apunta a %1 y %2</translation>
    </message>
    <message>
        <source>Your result points to %1, %2 and %3</source>
        <translation>Tu resultado apunta a %1, %2 y %3</translation>
    </message>
    <message>
        <source>No single place stands out</source>
        <translation>Ningún área destaca sobre las demás</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <extracomment>Two days: &apos;23 November 2026, beside 26 October&apos;.</extracomment>
        <translation>%1, junto a %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A statement of the assessment in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>An answer as a sentence: &apos;Fully true.&apos;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In the past six months.</source>
        <translation>En los últimos seis meses.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an answer and its weight</comment>
        <extracomment>An answer and what it weighs: &apos;Fully true: 100.&apos;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A score is the mean of your answers in its area, from 0 for the answer that weighs least to 100 for the one that weighs most. Where a statement speaks well of work, the scale runs the other way round.</source>
        <translation>Una puntuación es la media de tus respuestas en su área, de 0 para la respuesta que menos pesa a 100 para la que más. Cuando una frase habla bien del trabajo, la escala va al revés.</translation>
    </message>
    <message>
        <source>Below 25 is called calm, below 50 some, below 75 notable, and from 75 on pressing. The words restate your answers; they are no norms.</source>
        <translation>Por debajo de 25 se dice en calma; de 50, algo; de 75, notable; y desde 75, apremiante. Las palabras repiten tus respuestas; no son valores de referencia.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>Chosen because %1 weighed most.</source>
        <translation>Se eligió por lo que más pesaba: %1.</translation>
    </message>
    <message>
        <source>Chosen because %1 and %2 weighed most.</source>
        <translation>Se eligió por lo que más pesaba: %1 y %2.</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>claramente mejor</translation>
    </message>
    <message>
        <source>probably better</source>
        <translation>probablemente mejor</translation>
    </message>
    <message>
        <source>may be chance, look again in two weeks</source>
        <translation>puede ser azar, vuelve a mirar en dos semanas</translation>
    </message>
    <message>
        <source>probably worse</source>
        <translation>probablemente peor</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>claramente peor</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>%1, was %2: %3.</source>
        <extracomment>%1 and %2 are scores, %3 is a verdict: &apos;81, was 75: about the same.&apos;</extracomment>
        <translation>%1, era %2: %3.</translation>
    </message>
    <message>
        <source>Spark is what is left of energy and interest: 100 less the mean of Exhaustion and Lost interest. Here high is good.</source>
        <translation>La Chispa es lo que queda de energía e interés: 100 menos la media de Agotamiento y Pérdida de interés. Aquí, alto es bueno.</translation>
    </message>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation>
            <numerusform>gris: su propia oscilación, suponemos que de %Ln punto</numerusform>
            <numerusform>gris: su propia oscilación, suponemos que de unos %Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation>
            <numerusform>gris: tu propia oscilación, de %Ln punto</numerusform>
            <numerusform>gris: tu propia oscilación, de unos %Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation>
            <numerusform>Suponemos que esta escala oscila por sí sola en torno a %Ln punto. A partir de ocho evaluaciones usamos en su lugar tu propia oscilación.</numerusform>
            <numerusform>Suponemos que esta escala oscila por sí sola unos %Ln puntos. A partir de ocho evaluaciones usamos en su lugar tu propia oscilación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation>
            <numerusform>Tus propias respuestas oscilan en torno a %Ln punto de una evaluación a otra.</numerusform>
            <numerusform>Tus propias respuestas oscilan unos %Ln puntos de una evaluación a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for conflict.</source>
        <translation>Cuenta para el conflicto.</translation>
    </message>
    <message>
        <source>Counts for isolation.</source>
        <translation>Cuenta para el aislamiento.</translation>
    </message>
    <message>
        <source>Conflict by itself: %1, the mean of the answers that count for it.</source>
        <translation>El conflicto por sí solo: %1, la media de las respuestas que cuentan para él.</translation>
    </message>
    <message>
        <source>Isolation by itself: %1, the mean of the answers that count for it.</source>
        <translation>El aislamiento por sí solo: %1, la media de las respuestas que cuentan para él.</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”.</source>
        <translation>Dijiste cuánto te importa: «%1».</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”. For the matches its %2 counts as %3.</source>
        <extracomment>%1 is an answer such as &apos;a little&apos;, %2 and %3 are scores.</extracomment>
        <translation>Dijiste cuánto te importa: «%1». Para las coincidencias, su %2 cuenta como %3.</translation>
    </message>
    <message>
        <source>In figures: an area gives its share of the ten × (its score − 25) ÷ 75. Where you said that an area matters less to you, its score counts for less, half of it at least.</source>
        <translation>En cifras: un área da su parte de los diez × (su valor − 25) ÷ 75. Donde dijiste que un área te importa menos, su valor cuenta menos, al menos la mitad.</translation>
    </message>
    <message>
        <source>The other part has too few answers; for the matches the whole area stands for it.</source>
        <translation>La otra parte tiene muy pocas respuestas; para ver cómo encaja cuenta el área entera en su lugar.</translation>
    </message>
    <message>
        <source>A match: each way out shares ten points among the areas it is for, and an area gives its share the more its score is above 25. What happened to you, or an answer that says so, can add 1.5, and much effort while your energy is low takes 1 away.</source>
        <translation>Cómo encaja: cada salida reparte diez puntos entre las áreas para las que sirve, y un área da más de su parte cuanto más pasa de 25 su puntuación. Lo que te pasó, o una respuesta que lo dice, puede sumar 1,5, y mucho esfuerzo con poca energía resta 1.</translation>
    </message>
    <message>
        <source>Much weighs on you at once</source>
        <translation>Te pesan muchas cosas a la vez</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered.</source>
        <translation>Un área recibe una puntuación cuando está respondida la mitad de sus frases.</translation>
    </message>
    <message>
        <source>No area weighs much at the moment.</source>
        <translation>Ahora mismo ninguna área pesa mucho.</translation>
    </message>
    <message>
        <source>All areas score high, so none can be named before the others. You need not work on all of them.</source>
        <translation>Todas las áreas puntúan alto, así que ninguna puede nombrarse antes que las demás. No hace falta que trabajes en todas.</translation>
    </message>
    <message>
        <source>The scores lie close together: differences under ten points count as about the same.</source>
        <translation>Las puntuaciones están muy juntas: las diferencias de menos de diez puntos cuentan como más o menos igual.</translation>
    </message>
    <message>
        <source>%1 weigh about the same: differences under ten points do not tell them apart.</source>
        <extracomment>%1 is a list of areas, four or more: &apos;Workload, Recovery, Progress, and Recognition&apos;.</extracomment>
        <translation>%1 pesan más o menos lo mismo: menos de diez puntos de diferencia no las distinguen.</translation>
    </message>
    <message>
        <source>Clearly better or worse: ten points or more, and by the wobble alone so much would come about in one of twenty assessments at most. Probably: in one of five at most. Anything else of ten points or more may be chance; less counts as about the same.</source>
        <translation>Claramente mejor o peor: diez puntos o más, y la sola oscilación daría tanto en una de cada veinte evaluaciones como mucho. Probablemente: en una de cada cinco como mucho. Cualquier otra diferencia de diez puntos o más puede ser azar; menos cuenta como más o menos igual.</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; a change is named only where it is larger than that. Spark and your focus are named each time.</source>
        <translation>Con doce áreas siempre se mueven algunas por azar; un cambio se nombra solo si es mayor que eso. La chispa y tu foco se nombran siempre.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>◆ named by you as the cause</source>
        <translation>◆ nombrada por ti como la causa</translation>
    </message>
</context>
<context>
    <name>SalvageWords</name>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 is a kind of thing, %2 and %3 are numbers.</extracomment>
        <translation>%1: salvados %2, perdidos %3</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <extracomment>%1 is a kind of thing, %2 a number.</extracomment>
        <translation>%1: salvados %2</translation>
    </message>
    <message>
        <source>Parts of things, such as steps: %1 lost</source>
        <translation>Partes de cosas, como pasos: perdidas %1</translation>
    </message>
    <message>
        <source>Damaged parts of the file: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Partes dañadas del archivo: %1 de %2</translation>
    </message>
    <message>
        <source>What leaves no trace in the file cannot be counted: look through the new journal, and keep the damaged file.</source>
        <translation>Lo que no deja huella en el archivo no se puede contar: repasa el diario nuevo y guarda el archivo dañado.</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>look theme appearance dark light mode high contrast</source>
        <translation>aspecto apariencia tema oscuro claro modo alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>letra fuente más grande más pequeño zoom</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>Mo&amp;vimiento</translation>
    </message>
    <message>
        <source>animation motion reduced glow</source>
        <translation>animación movimiento reducido brillo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>translation speak</source>
        <translation>traducción hablar idioma</translation>
    </message>
    <message>
        <source>Goals in &amp;Doing at most</source>
        <translation>Metas &amp;en curso, máximo</translation>
    </message>
    <message>
        <source>limit board how many at once</source>
        <translation>límite tablero cuántos a la vez</translation>
    </message>
    <message>
        <source>Side projects in Doing at most</source>
        <translation>Proyectos paralelos en curso, máximo</translation>
    </message>
    <message>
        <source>When it is &amp;full</source>
        <translation>Cuando está &amp;llena</translation>
    </message>
    <message>
        <source>limit mode board Doing ask hold signal</source>
        <translation>límite modo tablero preguntar retener avisar</translation>
    </message>
    <message>
        <source>‘Just start’ lasts</source>
        <translation>«Solo empezar» dura</translation>
    </message>
    <message>
        <source>timer minutes focus how long</source>
        <translation>temporizador minutos foco cuánto tiempo</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>week weekend days off</source>
        <translation>semana fin de semana días libres</translation>
    </message>
    <message>
        <source>Times a week at most</source>
        <translation>Máximo de veces por semana</translation>
    </message>
    <message>
        <source>log gratitude rhythm how often</source>
        <translation>diario gratitud ritmo con qué frecuencia</translation>
    </message>
    <message>
        <source>&amp;Person I would call</source>
        <translation>&amp;Persona a quien llamaría</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help</source>
        <translation>seguridad contacto emergencia crisis ayuda</translation>
    </message>
    <message>
        <source>&amp;Number I would call</source>
        <translation>&amp;Número al que llamaría</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help phone</source>
        <translation>seguridad contacto emergencia crisis ayuda teléfono</translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation>Archivo del diario</translation>
    </message>
    <message>
        <source>place folder where open another journal</source>
        <translation>lugar carpeta dónde abrir otro</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer una copia…</translation>
    </message>
    <message>
        <source>backup backups copy of the journal</source>
        <translation>copia de seguridad del diario respaldo</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>default settings as at the start back</source>
        <translation>ajustes predeterminados como al principio volver</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Silencio &amp;desde</translation>
    </message>
    <message>
        <source>quiet hours night do not disturb reminders</source>
        <translation>horas de silencio noche no molestar recordatorios</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Silencio &amp;hasta</translation>
    </message>
    <message>
        <source>quiet hours night morning do not disturb reminders</source>
        <translation>horas de silencio noche mañana no molestar recordatorios</translation>
    </message>
    <message>
        <source>At &amp;most in a day</source>
        <translation>&amp;Máximo al día</translation>
    </message>
    <message>
        <source>limit reminders notices how many</source>
        <translation>límite recordatorios avisos cuántos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>reminders stop silence for an hour until tomorrow</source>
        <translation>recordatorios parar silencio una hora hasta mañana</translation>
    </message>
    <message>
        <source>&amp;Notices tell</source>
        <translation>Los &amp;avisos muestran</translation>
    </message>
    <message>
        <source>privacy notifications desktop names goals</source>
        <translation>privacidad notificaciones escritorio nombres metas</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>background icon</source>
        <translation>segundo plano icono</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>autostart login session computer begins</source>
        <translation>inicio automático sesión ordenador</translation>
    </message>
    <message>
        <source>Hide the content when the screen locks</source>
        <translation>Ocultar el contenido al bloquear la pantalla</translation>
    </message>
    <message>
        <source>privacy lock screen others</source>
        <translation>privacidad bloqueo pantalla otros</translation>
    </message>
    <message>
        <source>card of Today show hide</source>
        <comment>words to find a setting by</comment>
        <translation>tarjeta de Hoy mostrar ocultar</translation>
    </message>
    <message>
        <source>reminder remind me when</source>
        <comment>words to find a setting by</comment>
        <translation>recordatorio recordar cuándo</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Subrayar las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <source>spelling spell check misspelled typing errors</source>
        <translation>ortografía corrector revisar faltas errores</translation>
    </message>
    <message>
        <source>Dictionar&amp;y</source>
        <translation>Diccion&amp;ario</translation>
    </message>
    <message>
        <source>spelling spell check words</source>
        <translation>ortografía corrector revisar palabras</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;Mis palabras…</translation>
    </message>
    <message>
        <source>spelling dictionary added own words</source>
        <translation>ortografía diccionario añadidas propias palabras</translation>
    </message>
    <message>
        <source>K&amp;eep backups elsewhere…</source>
        <translation>Guardar las copias en otro &amp;sitio…</translation>
    </message>
    <message>
        <source>backup backups folder place disk</source>
        <translation>copia de seguridad carpeta lugar disco</translation>
    </message>
    <message>
        <source>own prompts questions of the log</source>
        <comment>words to find a setting by</comment>
        <translation>preguntas propias del diario ideas entradas</translation>
    </message>
</context>
<context>
    <name>SideKeys</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Mayús+Izquierda</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Mayús+Derecha</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>%1 %2 gives %3</source>
        <extracomment>&apos;Workload 90 gives 3.5&apos;: an area, its score and the points it gives.</extracomment>
        <translation>%1 %2 da %3</translation>
    </message>
    <message>
        <source>All of it counts a quarter, as it did not help last time.</source>
        <translation>Todo ello cuenta una cuarta parte, porque la última vez no ayudó.</translation>
    </message>
    <message>
        <source>All of it counts half, as you finished it not long ago.</source>
        <translation>Todo ello cuenta la mitad, porque la terminaste hace poco.</translation>
    </message>
    <message>
        <source>energy is low</source>
        <translation>hay poca energía</translation>
    </message>
    <message>
        <source>there is more work than hours</source>
        <translation>hay más trabajo que horas</translation>
    </message>
    <message>
        <source>recovery comes short</source>
        <translation>falta recuperación</translation>
    </message>
    <message>
        <source>work does not move forward</source>
        <translation>el trabajo no avanza</translation>
    </message>
    <message>
        <source>challenge is missing</source>
        <translation>faltan retos</translation>
    </message>
    <message>
        <source>interest has faded</source>
        <translation>el interés se ha apagado</translation>
    </message>
    <message>
        <source>growth is blocked</source>
        <translation>el crecimiento está bloqueado</translation>
    </message>
    <message>
        <source>goals have lost their pull</source>
        <translation>las metas han perdido su atractivo</translation>
    </message>
    <message>
        <source>work and values pull apart</source>
        <translation>el trabajo y los valores tiran en sentidos distintos</translation>
    </message>
    <message>
        <source>recognition is missing</source>
        <translation>falta reconocimiento</translation>
    </message>
    <message>
        <source>there is tension with a colleague</source>
        <translation>hay tensión con un colega</translation>
    </message>
    <message>
        <source>you are on your own a lot</source>
        <translation>pasas mucho tiempo a solas</translation>
    </message>
    <message>
        <source>a choice is waiting</source>
        <translation>hay una elección en espera</translation>
    </message>
    <message>
        <source>you took over a colleague’s work</source>
        <translation>asumiste el trabajo de un colega</translation>
    </message>
    <message>
        <source>a post went to someone else</source>
        <translation>un puesto fue para otra persona</translation>
    </message>
    <message>
        <source>things with a colleague are tense</source>
        <translation>las cosas con un colega están tensas</translation>
    </message>
    <message>
        <source>things with your boss are tense</source>
        <translation>hay tensión con tu superior</translation>
    </message>
    <message>
        <source>people above you did not back you</source>
        <translation>las personas por encima de ti no te respaldaron</translation>
    </message>
    <message>
        <source>a project is off its plan</source>
        <translation>un proyecto se ha desviado del plan</translation>
    </message>
    <message>
        <source>a big goal is reached</source>
        <translation>una gran meta está alcanzada</translation>
    </message>
    <message>
        <source>you are often alone at work</source>
        <translation>a menudo trabajas a solas</translation>
    </message>
    <message>
        <source>a decision is being put off</source>
        <translation>se está aplazando una decisión</translation>
    </message>
    <message>
        <source>you were wronged at work</source>
        <translation>en el trabajo te trataron injustamente</translation>
    </message>
    <message>
        <source>speaking up at work is not safe</source>
        <translation>hablar con franqueza en el trabajo no es seguro</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que pasó</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&apos;you took over a colleague’s work +1.5&apos;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>high effort while energy is low −%1</source>
        <translation>mucho esfuerzo con poca energía −%1</translation>
    </message>
    <message>
        <source>None of your scores adds points to this.</source>
        <translation>Ninguna de tus puntuaciones suma puntos a esto.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The rest gives %1.</source>
        <translation>El resto da %1.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A match: &apos;7.3 of 10&apos;.</extracomment>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>These are about equal. Take the one you feel most like.</source>
        <translation>Están casi igualadas. Toma la que más te apetezca.</translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation>El descanso va primero</translation>
    </message>
    <message>
        <source>Keep what is good</source>
        <translation>Conservar lo bueno</translation>
    </message>
    <message>
        <source>Your answers tell of little energy. New challenges would add load, so they wait; what refills you comes first.</source>
        <translation>Tus respuestas hablan de poca energía. Nuevos retos añadirían carga, así que esperan; va primero lo que te recarga.</translation>
    </message>
    <message>
        <source>Nothing needs changing just now. If you like, write down what goes well, so that it stays.</source>
        <translation>Ahora mismo no hace falta cambiar nada. Si quieres, anota lo que va bien, para que siga.</translation>
    </message>
    <message>
        <source>Unrut cannot tell from so few answers whether something weighs on you or not, so it suggests nothing. You can take the assessment again whenever you like.</source>
        <translation>Con tan pocas respuestas, Unrut no puede saber si algo te pesa o no, así que no sugiere nada. Puedes repetir la evaluación cuando quieras.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and its share</comment>
        <extracomment>An area and its share of the ten points: &apos;Workload 4&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shares of the ten: %1.</source>
        <translation>Partes de los diez: %1.</translation>
    </message>
    <message>
        <source>Some of your answers weigh heavily. New challenges would add load, so they wait; rest, and somebody to talk to, come first.</source>
        <translation>Algunas de tus respuestas pesan mucho. Los retos nuevos añadirían carga, así que esperan; primero van el descanso y alguien con quien hablar.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause such as &apos;growth is blocked&apos;. The first letter is made a capital.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 and %2 are clauses: &apos;growth is blocked&apos;, &apos;a post went to someone else&apos;.</extracomment>
        <translation>%1 y %2.</translation>
    </message>
</context>
<context>
    <name>TalkFiles</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A calendar file holds the day and the time, for your calendar program. What else may go into it?</source>
        <translation>Un archivo de calendario contiene el día y la hora, para tu programa de calendario. ¿Qué más puede incluir?</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Where or how you meet</source>
        <translation>Dónde o cómo es el encuentro</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Lo que te gustaría sacar de ella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>Catching up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>Conversación con tu superior</translation>
    </message>
    <message>
        <source>Your path, with your boss or HR</source>
        <translation>Tu camino, con tu superior o RR. HH.</translation>
    </message>
    <message>
        <source>Clearing a conflict</source>
        <translation>Resolver un conflicto</translation>
    </message>
    <message>
        <source>Asking a mentor</source>
        <translation>Consulta con mentor o mentora</translation>
    </message>
    <message>
        <source>Information talk</source>
        <translation>Conversación informativa</translation>
    </message>
    <message>
        <source>Event or meeting</source>
        <translation>Evento o reunión</translation>
    </message>
    <message>
        <source>A coffee, a walk, a call: nothing has to come of it.</source>
        <translation>Un café, un paseo, una llamada: no tiene que salir nada de ahí.</translation>
    </message>
    <message>
        <source>Two or three facts, what they do to you, one thing you ask for, one you offer.</source>
        <translation>Dos o tres hechos, qué te hacen, una cosa que pides y una que ofreces.</translation>
    </message>
    <message>
        <source>Ask what it takes to get there, and by when you both look at it again.</source>
        <translation>Pregunta qué hace falta para llegar y cuándo se volverá a mirar.</translation>
    </message>
    <message>
        <source>What was said or done, what it did to you, and what you would like instead.</source>
        <translation>Qué se dijo o se hizo, qué efecto tuvo en ti y qué te gustaría en su lugar.</translation>
    </message>
    <message>
        <source>What is on your mind, what you have tried, and one question.</source>
        <translation>Qué te ronda, qué has probado y una pregunta.</translation>
    </message>
    <message>
        <source>Somebody who does the work tells you how it really is. You ask, they talk.</source>
        <translation>Alguien que hace ese trabajo te cuenta cómo es de verdad. Tú preguntas, la otra persona habla.</translation>
    </message>
    <message>
        <source>Somewhere people of your field meet. One good talk is enough.</source>
        <translation>Un sitio donde se reúne gente de tu sector. Con una buena conversación basta.</translation>
    </message>
    <message>
        <source>Where you would like to get</source>
        <translation>A dónde te gustaría llegar</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>Lo que te gustaría sacar de ella</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>Qué pasó, en hechos</translation>
    </message>
    <message>
        <source>What it does to you and the work</source>
        <translation>Qué te hace a ti y al trabajo</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Qué pides</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Qué ofreces</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Qué has hecho</translation>
    </message>
    <message>
        <source>What you ask about the path</source>
        <translation>Qué preguntas sobre el camino</translation>
    </message>
    <message>
        <source>Your own part in it</source>
        <translation>Tu propia parte</translation>
    </message>
    <message>
        <source>What you would like instead</source>
        <translation>Qué te gustaría en su lugar</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Qué has probado</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Qué quieres preguntar</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>A quién esperas conocer</translation>
    </message>
    <message>
        <source>Who else to ask</source>
        <translation>A quién más preguntar</translation>
    </message>
    <message>
        <source>A role, a kind of work, a level: as plainly as you can.</source>
        <translation>Un puesto, un tipo de trabajo, un nivel: con toda la sencillez que puedas.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Con una frase basta.</translation>
    </message>
    <message>
        <source>What a camera would have seen: what, when, how often. No reading of it yet.</source>
        <translation>Lo que una cámara habría visto: qué, cuándo, cuántas veces. Aún sin interpretar.</translation>
    </message>
    <message>
        <source>On you, on the team, on the results.</source>
        <translation>En ti, en el equipo, en los resultados.</translation>
    </message>
    <message>
        <source>One thing, small enough to say yes to.</source>
        <translation>Una cosa, lo bastante pequeña para decirle que sí.</translation>
    </message>
    <message>
        <source>What you give for it, or do yourself.</source>
        <translation>Qué das a cambio, o qué haces tú.</translation>
    </message>
    <message>
        <source>Three results at most, with a number where there is one.</source>
        <translation>Tres resultados como máximo, con un número donde lo haya.</translation>
    </message>
    <message>
        <source>How would you both know that you are ready? Who decides, and when?</source>
        <translation>¿En qué se vería que ya puedes dar el paso? ¿Quién decide, y cuándo?</translation>
    </message>
    <message>
        <source>What you could have done otherwise; it opens the other’s ears.</source>
        <translation>Qué podrías haber hecho de otra manera; abre los oídos de la otra parte.</translation>
    </message>
    <message>
        <source>What should happen the next time, in one sentence.</source>
        <translation>Qué debería pasar la próxima vez, en una frase.</translation>
    </message>
    <message>
        <source>So that you do not hear it again.</source>
        <translation>Para que no te lo vuelvan a decir.</translation>
    </message>
    <message>
        <source>What does a Tuesday look like? What is hard? How did you get in?</source>
        <translation>¿Cómo es un martes? ¿Qué es difícil? ¿Cómo entraste?</translation>
    </message>
    <message>
        <source>One or two. Open ones: how, what, who.</source>
        <translation>Una o dos. Abiertas: cómo, qué, quién.</translation>
    </message>
    <message>
        <source>A name leads to the next one.</source>
        <translation>Un nombre lleva al siguiente.</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>alivio</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>otras tareas</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>an outcome</source>
        <translation>un desenlace</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>una meta</translation>
    </message>
    <message>
        <source>something to come back to</source>
        <translation>algo que retomar</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>una evaluación</translation>
    </message>
    <message>
        <source>the Friday page</source>
        <translation>la página del viernes</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Qué bien verte.</translation>
    </message>
    <message>
        <source>A rough day.</source>
        <translation>Un día difícil.</translation>
    </message>
    <message>
        <source>A day off.</source>
        <translation>Un día libre.</translation>
    </message>
    <message>
        <source>Everything is where you left it. Begin wherever you like.</source>
        <translation>Todo está donde lo dejaste. Empieza por donde quieras.</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing reminds you until tomorrow.</source>
        <translation>No toca nada, y nada te lo recordará hasta mañana.</translation>
    </message>
    <message>
        <source>Nothing is asked today.</source>
        <translation>Hoy no se pide nada.</translation>
    </message>
    <message>
        <source>Yes, still the one</source>
        <translation>Sí, sigue siendo este</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>No, otro</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé con certeza</translation>
    </message>
    <message>
        <source>Evening %1 of %2</source>
        <translation>Noche %1 de %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semana %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept on %Ln days</source>
        <translation>
            <numerusform>Cumplida %Ln día</numerusform>
            <numerusform>Cumplida %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>¿Cómo estás?</translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>También espera</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>Lo que practicas</translation>
    </message>
    <message>
        <source>Go outside for ten minutes, without a destination.</source>
        <translation>Sal diez minutos, sin rumbo.</translation>
    </message>
    <message>
        <source>Make something warm to drink, and drink it away from the screen.</source>
        <translation>Prepárate algo caliente y bébelo lejos de la pantalla.</translation>
    </message>
    <message>
        <source>Listen to music you like, with your eyes closed.</source>
        <translation>Escucha música que te guste, con los ojos cerrados.</translation>
    </message>
    <message>
        <source>Write to somebody who does you good. It need not be about work.</source>
        <translation>Escribe a alguien que te haga bien. No tiene que ser sobre el trabajo.</translation>
    </message>
    <message>
        <source>Lie down for ten minutes. Set an alarm, so that you need not watch the time.</source>
        <translation>Acuéstate diez minutos. Pon una alarma, para no tener que mirar la hora.</translation>
    </message>
    <message>
        <source>Stretch slowly: neck, shoulders, back.</source>
        <translation>Estírate despacio: cuello, hombros, espalda.</translation>
    </message>
    <message>
        <source>Write down what is heavy, and leave the page where it lies.</source>
        <translation>Escribe lo que pesa, y deja la hoja donde está.</translation>
    </message>
    <message>
        <source>Eat something proper, or the next best thing there is.</source>
        <translation>Come algo de verdad, o lo más parecido que haya.</translation>
    </message>
    <message>
        <source>Open a window and look at something far away.</source>
        <translation>Abre una ventana y mira algo que esté lejos.</translation>
    </message>
    <message>
        <source>Read a few pages of something that has nothing to do with work.</source>
        <translation>Lee unas páginas de algo que no tenga que ver con el trabajo.</translation>
    </message>
    <message>
        <source>Take a shower or a bath, for no reason.</source>
        <translation>Date una ducha o un baño, porque sí.</translation>
    </message>
    <message>
        <source>Leave one thing for tomorrow, on purpose, and use the time for yourself.</source>
        <translation>Deja una cosa para mañana, a propósito, y usa el tiempo para ti.</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>¿Qué tal fue la conversación con %1?</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>Por decidir: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>Ha llegado su día: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>Volver a la conversación con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since the last assessment</source>
        <translation>
            <numerusform>%Ln semana desde la última evaluación</numerusform>
            <numerusform>%Ln semanas desde la última evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>The Friday page: five minutes for the week</source>
        <translation>La página del viernes: cinco minutos para la semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked with %1</source>
        <translation>
            <numerusform>%Ln semana desde que hablaste con %1</numerusform>
            <numerusform>%Ln semanas desde que hablaste con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>Querías hablar con %1</translation>
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
            <numerusform>%Ln comienzo</numerusform>
            <numerusform>%Ln comienzos</numerusform>
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
            <numerusform>Este día, hace %Ln año</numerusform>
            <numerusform>Este día, hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Hoy hace medio año</translation>
    </message>
    <message>
        <source>A month ago today</source>
        <translation>Hoy hace un mes</translation>
    </message>
    <message>
        <source>On this day, now and then</source>
        <translation>Este día, de vez en cuando</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>an exploration</source>
        <translation>una exploración</translation>
    </message>
    <message>
        <source>a venture</source>
        <translation>un negocio</translation>
    </message>
    <message>
        <source>something that does you good</source>
        <translation>algo que te hace bien</translation>
    </message>
    <message>
        <source>The time for this is over: %1</source>
        <translation>El tiempo para esto ha pasado: %1</translation>
    </message>
    <message>
        <source>The day on which this was to prove itself has come: %1</source>
        <translation>Ha llegado el día en que esto debía probarse: %1</translation>
    </message>
    <message>
        <source>If it suits you today: %1</source>
        <translation>Si hoy te viene bien: %1</translation>
    </message>
    <message>
        <source>One good thing, before %1</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Algo bueno, antes de las %1</translation>
    </message>
    <message>
        <source>One win, from %1 on</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Un logro, desde las %1</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 tiene que ser un objeto</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 tiene que ser una lista</translation>
    </message>
    <message>
        <source>an event must be a string</source>
        <translation>un suceso tiene que ser una cadena</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message>
        <source>only items, events, importance and screen are known</source>
        <translation>solo se conocen items, events, importance y screen</translation>
    </message>
    <message>
        <source>a journal that Unrut exported is expected</source>
        <translation>se espera un diario exportado por Unrut</translation>
    </message>
    <message>
        <source>%1: the number of a version is expected</source>
        <translation>%1: se espera el número de una versión</translation>
    </message>
    <message>
        <source>a word that Unrut knows is expected</source>
        <translation>se espera una palabra que Unrut conozca</translation>
    </message>
    <message>
        <source>words that Unrut knows are expected, each once</source>
        <translation>se esperan palabras que Unrut conozca, cada una una sola vez</translation>
    </message>
    <message>
        <source>Unrut does not know %1 with this value</source>
        <translation>Unrut no conoce %1 con este valor</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>a text without NUL and broken characters is expected</source>
        <translation>se espera un texto sin NUL ni caracteres dañados</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>se espera un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>se espera un texto que no esté vacío</translation>
    </message>
    <message>
        <source>a day such as 2026-11-23 is expected</source>
        <translation>se espera un día como 2026-11-23</translation>
    </message>
    <message>
        <source>a time such as 08:41 is expected</source>
        <translation>se espera una hora como 08:41</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-23T08:41:00.000Z is expected</source>
        <translation>se espera un instante como 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>se espera un número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>an id of 36 lower-case characters is expected</source>
        <translation>se espera un identificador de 36 caracteres en minúsculas</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>days such as 2026-11-23 are expected</source>
        <translation>se esperan días como 2026-11-23</translation>
    </message>
    <message>
        <source>instants such as 2026-11-23T08:41:00.000Z are expected</source>
        <translation>se esperan instantes como 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>%1: Unrut does not know this</source>
        <translation>%1: Unrut no conoce esto</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>un nombre está dos veces en un objeto</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 has no end</source>
        <translation>la comilla de la línea %1 no se cierra</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>no hay ninguna columna %1</translation>
    </message>
    <message>
        <source>which columns hold the day and the text is not clear</source>
        <translation>no está claro qué columnas contienen el día y el texto</translation>
    </message>
    <message>
        <source>days with slashes can be read in two ways; say which number comes first</source>
        <translation>los días con barras se pueden leer de dos maneras; di qué número va primero</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>a first row with the names of the columns is expected</source>
        <translation>se espera una primera fila con los nombres de las columnas</translation>
    </message>
    <message>
        <source>an instant such as %1 is expected</source>
        <translation>se espera un instante como %1</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>These questions were written in English. The translation has not been tried with people yet.</source>
        <translation>Estas preguntas se escribieron en inglés. La traducción aún no se ha probado con personas.</translation>
    </message>
</context>
<context>
    <name>TriedWords</name>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Lo que probaste, y lo que siguió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways out tried, nothing readably better after them yet</source>
        <translation>
            <numerusform>%Ln salida probada, nada claramente mejor después por ahora</numerusform>
            <numerusform>%Ln salidas probadas, nada claramente mejor después por ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better score followed %1 of %Ln ways out tried</source>
        <extracomment>%1 is a number that is not larger than the other.</extracomment>
        <translation>
            <numerusform>Una puntuación mejor siguió a %1 de %Ln salida probada</numerusform>
            <numerusform>Una puntuación mejor siguió a %1 de %Ln salidas probadas</numerusform>
        </translation>
    </message>
    <message>
        <source>one area each, before and after; a lower score weighs less · what follows need not come from it</source>
        <translation>un área cada una, antes y después; una puntuación más baja pesa menos · lo que sigue no tiene por qué venir de ello</translation>
    </message>
    <message>
        <source>A way out that you put into Doing, or whose worksheet you fill in, stands here with what its area did.</source>
        <translation>Una salida que pones en marcha, o cuya hoja rellenas, aparece aquí con lo que hizo su área.</translation>
    </message>
    <message>
        <source>It takes an assessment before a way out and one after it to see what its area did.</source>
        <translation>Hace falta una evaluación antes de una salida y otra después para ver qué hizo su área.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a way out, %2 an area: &apos;Find a mentor: growth&apos;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1. No assessment after it to compare yet.</source>
        <translation>%1. Aún no hay una evaluación posterior con la que comparar.</translation>
    </message>
    <message>
        <source>%1. No assessment before it to compare.</source>
        <translation>%1. No hay una evaluación anterior con la que comparar.</translation>
    </message>
    <message>
        <source>%1. %2: %3 before, %4 after, %5.</source>
        <extracomment>%1 is a way out and its days, %2 an area, %3 and %4 scores, %5 a verdict.</extracomment>
        <translation>%1. %2: %3 antes, %4 después, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lack an assessment before or after; the table has them.</source>
        <translation>
            <numerusform>A %Ln más le falta una evaluación antes o después; la tabla la tiene.</numerusform>
            <numerusform>A %Ln más les falta una evaluación antes o después; la tabla las tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>grey: how far a score wobbles by itself</source>
        <translation>gris: cuánto oscila una puntuación por sí sola</translation>
    </message>
    <message>
        <source>No way out was tried in these days.</source>
        <translation>En estos días no se probó ninguna salida.</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>record assessment</source>
        <translation>guardar evaluación</translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation>Evaluación guardada.</translation>
    </message>
    <message>
        <source>finish assessment</source>
        <translation>terminar evaluación</translation>
    </message>
    <message>
        <source>Assessment finished.</source>
        <translation>Evaluación terminada.</translation>
    </message>
    <message>
        <source>move assessment to the bin</source>
        <translation>mover evaluación a la papelera</translation>
    </message>
    <message>
        <source>Assessment moved to the bin.</source>
        <translation>Evaluación movida a la papelera.</translation>
    </message>
    <message>
        <source>restore assessment</source>
        <translation>restaurar evaluación</translation>
    </message>
    <message>
        <source>Assessment restored.</source>
        <translation>Evaluación restaurada.</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>descartar borrador</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Borrador descartado.</translation>
    </message>
    <message>
        <source>add goal</source>
        <translation>añadir meta</translation>
    </message>
    <message>
        <source>Goal added.</source>
        <translation>Meta añadida.</translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation>editar meta</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Meta cambiada.</translation>
    </message>
    <message>
        <source>move goal</source>
        <translation>mover meta</translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation>Meta movida.</translation>
    </message>
    <message>
        <source>move goal to the bin</source>
        <translation>mover meta a la papelera</translation>
    </message>
    <message>
        <source>Goal moved to the bin.</source>
        <translation>Meta movida a la papelera.</translation>
    </message>
    <message>
        <source>restore goal</source>
        <translation>restaurar meta</translation>
    </message>
    <message>
        <source>Goal restored.</source>
        <translation>Meta restaurada.</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>añadir paso</translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation>Paso añadido.</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>editar paso</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>Paso cambiado.</translation>
    </message>
    <message>
        <source>tick step</source>
        <translation>marcar paso</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Paso hecho.</translation>
    </message>
    <message>
        <source>untick step</source>
        <translation>desmarcar paso</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>Paso abierto de nuevo.</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>mover paso</translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation>Paso movido.</translation>
    </message>
    <message>
        <source>remove step</source>
        <translation>quitar paso</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>Paso quitado.</translation>
    </message>
    <message>
        <source>make focus</source>
        <translation>poner en el foco</translation>
    </message>
    <message>
        <source>This is your focus now.</source>
        <translation>Este es ahora tu foco.</translation>
    </message>
    <message>
        <source>change limit</source>
        <translation>cambiar límite</translation>
    </message>
    <message>
        <source>Limit changed.</source>
        <translation>Límite cambiado.</translation>
    </message>
    <message>
        <source>add entry</source>
        <translation>añadir entrada</translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation>Entrada añadida.</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>editar entrada</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrada cambiada.</translation>
    </message>
    <message>
        <source>move entry to the bin</source>
        <translation>mover entrada a la papelera</translation>
    </message>
    <message>
        <source>Entry moved to the bin.</source>
        <translation>Entrada movida a la papelera.</translation>
    </message>
    <message>
        <source>restore entry</source>
        <translation>restaurar entrada</translation>
    </message>
    <message>
        <source>Entry restored.</source>
        <translation>Entrada restaurada.</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>apunte del día</translation>
    </message>
    <message>
        <source>Check-in saved.</source>
        <translation>Apunte del día guardado.</translation>
    </message>
    <message>
        <source>add minutes</source>
        <translation>añadir minutos</translation>
    </message>
    <message>
        <source>Minutes added.</source>
        <translation>Minutos añadidos.</translation>
    </message>
    <message>
        <source>review goal</source>
        <translation>revisar meta</translation>
    </message>
    <message>
        <source>Review saved.</source>
        <translation>Revisión guardada.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>añadir persona</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona añadida.</translation>
    </message>
    <message>
        <source>edit person</source>
        <translation>editar persona</translation>
    </message>
    <message>
        <source>Person changed.</source>
        <translation>Persona cambiada.</translation>
    </message>
    <message>
        <source>move person to the bin</source>
        <translation>mover persona a la papelera</translation>
    </message>
    <message>
        <source>Person moved to the bin.</source>
        <translation>Persona movida a la papelera.</translation>
    </message>
    <message>
        <source>restore person</source>
        <translation>restaurar persona</translation>
    </message>
    <message>
        <source>Person restored.</source>
        <translation>Persona restaurada.</translation>
    </message>
    <message>
        <source>plan talk</source>
        <translation>planear conversación</translation>
    </message>
    <message>
        <source>Talk planned.</source>
        <translation>Conversación prevista.</translation>
    </message>
    <message>
        <source>note talk</source>
        <translation>anotar conversación</translation>
    </message>
    <message>
        <source>Talk noted.</source>
        <translation>Conversación anotada.</translation>
    </message>
    <message>
        <source>edit talk</source>
        <translation>editar conversación</translation>
    </message>
    <message>
        <source>Talk changed.</source>
        <translation>Conversación cambiada.</translation>
    </message>
    <message>
        <source>move talk to the bin</source>
        <translation>mover conversación a la papelera</translation>
    </message>
    <message>
        <source>Talk moved to the bin.</source>
        <translation>Conversación movida a la papelera.</translation>
    </message>
    <message>
        <source>restore talk</source>
        <translation>restaurar conversación</translation>
    </message>
    <message>
        <source>Talk restored.</source>
        <translation>Conversación restaurada.</translation>
    </message>
    <message>
        <source>make agreement a goal</source>
        <translation>convertir acuerdo en meta</translation>
    </message>
    <message>
        <source>The agreement is a goal now.</source>
        <translation>El acuerdo es ahora una meta.</translation>
    </message>
    <message>
        <source>note on assessment</source>
        <translation>nota sobre la evaluación</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>no second assessment</source>
        <translation>sin segunda evaluación</translation>
    </message>
    <message>
        <source>You will not be asked for a second assessment.</source>
        <translation>No se te pedirá una segunda evaluación.</translation>
    </message>
    <message>
        <source>put away safety card</source>
        <translation>guardar la tarjeta de seguridad</translation>
    </message>
    <message>
        <source>The card is closed. It stays in the Help menu.</source>
        <translation>La tarjeta está cerrada. Sigue en el menú Ayuda.</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>mirar atrás</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>throw away what you told</source>
        <translation>descartar lo que contaste</translation>
    </message>
    <message>
        <source>What you told is thrown away. Undo brings it back.</source>
        <translation>Lo que contaste se ha descartado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>restore what you told</source>
        <translation>restaurar lo que contaste</translation>
    </message>
    <message>
        <source>What you told is back.</source>
        <translation>Lo que contaste está de vuelta.</translation>
    </message>
    <message>
        <source>open the way out</source>
        <translation>abrir la salida del bache</translation>
    </message>
    <message>
        <source>This page is yours to keep.</source>
        <translation>Esta página es tuya.</translation>
    </message>
    <message>
        <source>edit the way out</source>
        <translation>editar la salida del bache</translation>
    </message>
    <message>
        <source>Page saved.</source>
        <translation>Página guardada.</translation>
    </message>
    <message>
        <source>throw the page away</source>
        <translation>descartar la página</translation>
    </message>
    <message>
        <source>The page is thrown away. Undo brings it back.</source>
        <translation>La página se ha descartado. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>restore the page</source>
        <translation>restaurar la página</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La página está de vuelta.</translation>
    </message>
    <message>
        <source>move goals</source>
        <translation>mover metas</translation>
    </message>
    <message>
        <source>Goals moved.</source>
        <translation>Metas movidas.</translation>
    </message>
    <message>
        <source>finish goal</source>
        <translation>terminar meta</translation>
    </message>
    <message>
        <source>Goal finished.</source>
        <translation>Meta terminada.</translation>
    </message>
    <message>
        <source>archive goal</source>
        <translation>archivar meta</translation>
    </message>
    <message>
        <source>Goal archived.</source>
        <translation>Meta archivada.</translation>
    </message>
    <message>
        <source>move goals to the bin</source>
        <translation>mover metas a la papelera</translation>
    </message>
    <message>
        <source>Goals moved to the bin.</source>
        <translation>Metas movidas a la papelera.</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>renombrar columna</translation>
    </message>
    <message>
        <source>Column renamed.</source>
        <translation>Columna renombrada.</translation>
    </message>
    <message>
        <source>close decision</source>
        <translation>cerrar decisión</translation>
    </message>
    <message>
        <source>Decision closed.</source>
        <translation>Decisión cerrada.</translation>
    </message>
    <message>
        <source>change stage</source>
        <translation>cambiar etapa</translation>
    </message>
    <message>
        <source>Stage changed.</source>
        <translation>Etapa cambiada.</translation>
    </message>
    <message>
        <source>keep the day</source>
        <translation>anotar el día</translation>
    </message>
    <message>
        <source>Kept for that day.</source>
        <translation>Anotado para ese día.</translation>
    </message>
    <message>
        <source>take the day back</source>
        <translation>quitar el día</translation>
    </message>
    <message>
        <source>Day taken back.</source>
        <translation>Día quitado.</translation>
    </message>
    <message>
        <source>fill in worksheet</source>
        <translation>rellenar hoja</translation>
    </message>
    <message>
        <source>Worksheet saved.</source>
        <translation>Hoja guardada.</translation>
    </message>
    <message>
        <source>move worksheet to the bin</source>
        <translation>mover hoja a la papelera</translation>
    </message>
    <message>
        <source>Worksheet moved to the bin.</source>
        <translation>Hoja movida a la papelera.</translation>
    </message>
    <message>
        <source>restore worksheet</source>
        <translation>restaurar hoja</translation>
    </message>
    <message>
        <source>Worksheet restored.</source>
        <translation>Hoja restaurada.</translation>
    </message>
    <message>
        <source>finish worksheet</source>
        <translation>terminar hoja</translation>
    </message>
    <message>
        <source>Worksheet finished.</source>
        <translation>Hoja terminada.</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>renombrar etiqueta</translation>
    </message>
    <message>
        <source>Renamed in every entry.</source>
        <translation>Renombrada en todas las entradas.</translation>
    </message>
    <message>
        <source>write Friday page</source>
        <translation>escribir página del viernes</translation>
    </message>
    <message>
        <source>Friday page saved.</source>
        <translation>Página del viernes guardada.</translation>
    </message>
    <message>
        <source>move Friday page to the bin</source>
        <translation>mover página del viernes a la papelera</translation>
    </message>
    <message>
        <source>Friday page moved to the bin.</source>
        <translation>Página del viernes movida a la papelera.</translation>
    </message>
    <message>
        <source>restore Friday page</source>
        <translation>restaurar página del viernes</translation>
    </message>
    <message>
        <source>Friday page restored.</source>
        <translation>Página del viernes restaurada.</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>empezar práctica</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Empieza hoy.</translation>
    </message>
    <message>
        <source>note practice</source>
        <translation>anotar práctica</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>keep practice</source>
        <translation>continuar práctica</translation>
    </message>
    <message>
        <source>Four more weeks.</source>
        <translation>Cuatro semanas más.</translation>
    </message>
    <message>
        <source>end practice</source>
        <translation>terminar práctica</translation>
    </message>
    <message>
        <source>The practice has ended.</source>
        <translation>La práctica ha terminado.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>change kind</source>
        <translation>cambiar el tipo</translation>
    </message>
    <message>
        <source>Kind changed.</source>
        <translation>Tipo cambiado.</translation>
    </message>
    <message>
        <source>finish goals</source>
        <translation>terminar metas</translation>
    </message>
    <message>
        <source>Goals finished.</source>
        <translation>Metas terminadas.</translation>
    </message>
    <message>
        <source>archive goals</source>
        <translation>archivar metas</translation>
    </message>
    <message>
        <source>Goals archived.</source>
        <translation>Metas archivadas.</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>cambiar el orden</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Orden cambiado.</translation>
    </message>
    <message>
        <source>set goal aside</source>
        <translation>apartar meta</translation>
    </message>
    <message>
        <source>Goal set aside.</source>
        <translation>Meta apartada.</translation>
    </message>
    <message>
        <source>take goal up again</source>
        <translation>retomar meta</translation>
    </message>
    <message>
        <source>Goal taken up again.</source>
        <translation>Meta retomada.</translation>
    </message>
    <message>
        <source>take a line back</source>
        <translation>recuperar una línea</translation>
    </message>
    <message>
        <source>Line taken back.</source>
        <translation>Línea recuperada.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>In English, newest first.</source>
        <translation>En inglés, primero lo más reciente.</translation>
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
        <translation>Lo que he conseguido</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Courses and learning</source>
        <translation>Cursos y aprendizaje</translation>
    </message>
</context>
<context>
    <name>WorksheetFiles</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>Archivos PDF (*.pdf);;Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an option, its sum, the most it could be</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 and %2 of %3: too close for numbers to decide. What would tip it?</source>
        <translation>%1 y %2 de %3: demasiado cerca para que decidan los números. ¿Qué inclinaría la balanza?</translation>
    </message>
    <message>
        <source>By your own weights %1 comes first, with %2 of %3. Does that feel right?</source>
        <translation>Según tus propios pesos, %1 va primero, con %2 de %3. ¿Te parece bien así?</translation>
    </message>
    <message>
        <source>Most of them: %1. Could there be less of it?</source>
        <translation>La mayoría: %1. ¿Podría haber menos?</translation>
    </message>
    <message>
        <source>That is %1 more than you have. Something has to be renegotiated.</source>
        <translation>Son %1 más de lo que tienes. Algo hay que renegociar.</translation>
    </message>
    <message>
        <source>%1, largest: %2, %3</source>
        <extracomment>%1 is the name of a column such as &apos;Gap&apos;, %2 what a person wrote, %3 a number.</extracomment>
        <translation>%1, el mayor valor: %2, %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo sé con certeza</translation>
    </message>
    <message>
        <source>Worksheet, finished on %1</source>
        <translation>Hoja, terminada el %1</translation>
    </message>
    <message>
        <source>Worksheet, begun on %1</source>
        <translation>Hoja, empezada el %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>Pendiente: %1</translation>
    </message>
    <message>
        <source>Open: %1 (%2 of %3)</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are numbers.</extracomment>
        <translation>Pendiente: %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Aún pendiente.</translation>
    </message>
    <message>
        <source>The plan: if %1, then I %2.</source>
        <translation>El plan: si %1, entonces %2.</translation>
    </message>
    <message>
        <source>A talk with %1 on %2.</source>
        <translation>Una conversación con %1 el %2.</translation>
    </message>
    <message>
        <source>A talk with %1, without a day yet.</source>
        <translation>Una conversación con %1, aún sin día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cards, among the dreams.</source>
        <translation>
            <numerusform>%Ln tarjeta más, entre los sueños.</numerusform>
            <numerusform>%Ln tarjetas más, entre los sueños.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in your log.</source>
        <translation>
            <numerusform>%Ln línea en tu registro.</numerusform>
            <numerusform>%Ln líneas en tu registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>In ‘Looking back’: when it began, what changed and why.</source>
        <translation>En «Mirar atrás»: cuándo empezó, qué cambió y por qué.</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>actualizado el %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>nunca actualizado</translation>
    </message>
    <message>
        <source>updated today</source>
        <translation>actualizado hoy</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln days ago</source>
        <translation>
            <numerusform>actualizado hace %Ln día</numerusform>
            <numerusform>actualizado hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln weeks ago</source>
        <translation>
            <numerusform>actualizado hace %Ln semana</numerusform>
            <numerusform>actualizado hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln months ago</source>
        <translation>
            <numerusform>actualizado hace %Ln mes</numerusform>
            <numerusform>actualizado hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln years ago</source>
        <translation>
            <numerusform>actualizado hace %Ln año</numerusform>
            <numerusform>actualizado hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice for working days: %1.</source>
        <translation>Una práctica para los días laborables: %1.</translation>
    </message>
    <message>
        <source>A practice for %1: %2.</source>
        <translation>Una práctica para %1: %2.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>Era %1.</translation>
    </message>
    <message>
        <source>It was %1; now it is %2.</source>
        <translation>Era %1; ahora es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities, each a card of its own.</source>
        <translation>
            <numerusform>%Ln oportunidad, con su propia tarjeta.</numerusform>
            <numerusform>%Ln oportunidades, cada una con su propia tarjeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing holds %Ln cards at a time.</source>
        <translation>
            <numerusform>«En curso» admite %Ln tarjeta a la vez.</numerusform>
            <numerusform>«En curso» admite %Ln tarjetas a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A talk every %Ln weeks.</source>
        <translation>
            <numerusform>Una conversación cada semana.</numerusform>
            <numerusform>Una conversación cada %Ln semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln lines to finish this (%1 so far)</source>
        <extracomment>%1 is how many are there.</extracomment>
        <translation>
            <numerusform>Al menos %Ln línea para terminar esto (%1 hasta ahora)</numerusform>
            <numerusform>Al menos %Ln líneas para terminar esto (%1 hasta ahora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln to finish this (%1 so far)</source>
        <translation>
            <numerusform>Al menos %Ln para terminar esto (%1 hasta ahora)</numerusform>
            <numerusform>Al menos %Ln para terminar esto (%1 hasta ahora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps, by %2.</source>
        <translation>
            <numerusform>En el tablero: «%1», con %Ln paso, para el %2.</numerusform>
            <numerusform>En el tablero: «%1», con %Ln pasos, para el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps.</source>
        <translation>
            <numerusform>En el tablero: «%1», con %Ln paso.</numerusform>
            <numerusform>En el tablero: «%1», con %Ln pasos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>What are you thankful for at work this week?</source>
        <translation>¿Qué agradeces esta semana en el trabajo?</translation>
    </message>
    <message>
        <source>Three to five, as particular as you can, and new ones each time. They go into your log.</source>
        <translation>De tres a cinco, lo más concretas que puedas, y nuevas cada vez. Van a tu registro.</translation>
    </message>
    <message>
        <source>Noor stayed ten minutes longer to explain the figures</source>
        <translation>Noor se quedó diez minutos más para explicarme las cifras</translation>
    </message>
    <message>
        <source>How did the best of them come about?</source>
        <translation>¿Cómo se dio la mejor de ellas?</translation>
    </message>
    <message>
        <source>Is there somebody to thank?</source>
        <translation>¿Hay alguien a quien dar las gracias?</translation>
    </message>
    <message>
        <source>write three lines before I go home</source>
        <translation>escribo tres líneas antes de irme a casa</translation>
    </message>
    <message>
        <source>There are entries in each of four weeks.</source>
        <translation>Hay entradas en cada una de cuatro semanas.</translation>
    </message>
    <message>
        <source>You have decided whether to go on.</source>
        <translation>Has decidido si sigues.</translation>
    </message>
    <message>
        <source>What went forward</source>
        <translation>Lo que avanzó</translation>
    </message>
    <message>
        <source>What went forward this week, however small?</source>
        <translation>¿Qué avanzó esta semana, por pequeño que sea?</translation>
    </message>
    <message>
        <source>They go into your log as wins.</source>
        <translation>Van a tu registro como logros.</translation>
    </message>
    <message>
        <source>the tests run again</source>
        <translation>las pruebas vuelven a pasar</translation>
    </message>
    <message>
        <source>Which one was best, and what did you do for it?</source>
        <translation>¿Cuál fue el mejor, y qué hiciste para conseguirlo?</translation>
    </message>
    <message>
        <source>With whom do you share it?</source>
        <translation>¿Con quién lo compartes?</translation>
    </message>
    <message>
        <source>How do you mark a finished step?</source>
        <translation>¿Cómo celebras un paso terminado?</translation>
    </message>
    <message>
        <source>cake on the bench by the river</source>
        <translation>un pastel en el banco junto al río</translation>
    </message>
    <message>
        <source>write one line about what went forward</source>
        <translation>escribo una línea sobre lo que avanzó</translation>
    </message>
    <message>
        <source>Ten wins within two weeks.</source>
        <translation>Diez logros en dos semanas.</translation>
    </message>
    <message>
        <source>One of them was shared.</source>
        <translation>Uno de ellos se compartió.</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>Lo que tienes aquí</translation>
    </message>
    <message>
        <source>Which skills, projects and people has this job given you?</source>
        <translation>¿Qué capacidades, proyectos y personas te ha dado este trabajo?</translation>
    </message>
    <message>
        <source>They go into your log, and come back to you on a hard day.</source>
        <translation>Van a tu registro y vuelven a ti en un día duro.</translation>
    </message>
    <message>
        <source>I can talk to a full room now</source>
        <translation>Ya puedo hablar ante una sala llena</translation>
    </message>
    <message>
        <source>Which one would you miss most?</source>
        <translation>¿Cuál echarías más de menos?</translation>
    </message>
    <message>
        <source>How do you get one hour more of it this week?</source>
        <translation>¿Cómo consigues esta semana una hora más de ella?</translation>
    </message>
    <message>
        <source>take that hour</source>
        <translation>me tomo esa hora</translation>
    </message>
    <message>
        <source>Five things stand on the list.</source>
        <translation>Hay cinco cosas en la lista.</translation>
    </message>
    <message>
        <source>The planned hour took place.</source>
        <translation>La hora prevista tuvo lugar.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Which wins belong in it?</source>
        <translation>¿Qué logros van en él?</translation>
    </message>
    <message>
        <source>Write up the best of them</source>
        <translation>Desarrolla los mejores</translation>
    </message>
    <message>
        <source>How it was, what you did, what came of it; with numbers where there are any.</source>
        <translation>Cómo era, qué hiciste, qué salió de ello; con números donde los haya.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>CV and profile</source>
        <translation>Currículum y perfil</translation>
    </message>
    <message>
        <source>What is up to date?</source>
        <translation>¿Qué está al día?</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>el resumen</translation>
    </message>
    <message>
        <source>the last two years, with numbers</source>
        <translation>los dos últimos años, con números</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>las capacidades</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>cómo contactar contigo</translation>
    </message>
    <message>
        <source>When did you last update the profile?</source>
        <translation>¿Cuándo actualizaste el perfil por última vez?</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>¿Quién lo leerá?</translation>
    </message>
    <message>
        <source>rewrite the last two years with numbers</source>
        <translation>reescribo los dos últimos años con números</translation>
    </message>
    <message>
        <source>Three achievements are written up.</source>
        <translation>Tres logros están desarrollados.</translation>
    </message>
    <message>
        <source>The profile is up to date.</source>
        <translation>El perfil está al día.</translation>
    </message>
    <message>
        <source>One person has read it.</source>
        <translation>Una persona lo ha leído.</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>Lo que buscas</translation>
    </message>
    <message>
        <source>Five things that must be there</source>
        <translation>Cinco cosas que tiene que haber</translation>
    </message>
    <message>
        <source>people who say what they think</source>
        <translation>gente que dice lo que piensa</translation>
    </message>
    <message>
        <source>Three things never again</source>
        <translation>Tres cosas nunca más</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Which roles are there?</source>
        <translation>¿Qué puestos hay?</translation>
    </message>
    <message>
        <source>Musts it meets, 0 to 5</source>
        <translation>Imprescindibles que cumple, de 0 a 5</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What will you ask people who hold such a role?</source>
        <translation>¿Qué preguntarás a quienes tienen un puesto así?</translation>
    </message>
    <message>
        <source>What does a bad week look like?</source>
        <translation>¿Cómo es una mala semana?</translation>
    </message>
    <message>
        <source>Whom do you ask first?</source>
        <translation>¿A quién preguntas primero?</translation>
    </message>
    <message>
        <source>write to ask for twenty minutes</source>
        <translation>escribo para pedir veinte minutos</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What did you learn from each talk?</source>
        <translation>¿Qué aprendiste de cada conversación?</translation>
    </message>
    <message>
        <source>Go on, or not?</source>
        <translation>¿Seguir o no?</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>A go or a no-go is noted.</source>
        <translation>Hay un sí o un no anotado.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>la tengo</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>por aprender</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>Lo que te llevas</translation>
    </message>
    <message>
        <source>Which skills does the new work need?</source>
        <translation>¿Qué capacidades necesita el nuevo trabajo?</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Paths side by side</source>
        <translation>Caminos lado a lado</translation>
    </message>
    <message>
        <source>Which paths do you compare, and what matters to you?</source>
        <translation>¿Qué caminos comparas y qué te importa?</translation>
    </message>
    <message>
        <source>Weigh what matters from 1 to 5, then give every path its marks from 1 to 5. Staying is a path, too.</source>
        <translation>Da un peso de 1 a 5 a lo que importa y luego puntúa cada camino de 1 a 5. Quedarse también es un camino.</translation>
    </message>
    <message>
        <source>What do you fear, and what would you do then?</source>
        <translation>¿Qué temes, y qué harías entonces?</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Temor</translation>
    </message>
    <message>
        <source>What I would do</source>
        <translation>Lo que haría</translation>
    </message>
    <message>
        <source>A cheap test</source>
        <translation>Una prueba barata</translation>
    </message>
    <message>
        <source>Which direction do you test?</source>
        <translation>¿Qué dirección pruebas?</translation>
    </message>
    <message>
        <source>What would have to happen for you to go on?</source>
        <translation>¿Qué tendría que pasar para que sigas?</translation>
    </message>
    <message>
        <source>two people pay for a first day of advice</source>
        <translation>dos personas pagan por un primer día de asesoría</translation>
    </message>
    <message>
        <source>How do you test it: a weekend, a course, a first customer?</source>
        <translation>¿Cómo la pruebas: un fin de semana, un curso, un primer cliente?</translation>
    </message>
    <message>
        <source>How many months could you live without this income?</source>
        <translation>¿Cuántos meses podrías vivir sin estos ingresos?</translation>
    </message>
    <message>
        <source>Who knows that field, or advises people about careers?</source>
        <translation>¿Quién conoce ese campo o asesora sobre carreras?</translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation>¿Qué preguntarás?</translation>
    </message>
    <message>
        <source>book the weekend</source>
        <translation>reservo el fin de semana</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>¿Qué haces ahora?</translation>
    </message>
    <message>
        <source>go</source>
        <translation>adelante</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Because ...</source>
        <translation>Porque ...</translation>
    </message>
    <message>
        <source>One small test is done.</source>
        <translation>Hay una pequeña prueba hecha.</translation>
    </message>
    <message>
        <source>Go, wait or no is written down.</source>
        <translation>Adelante, esperar o no: está escrito.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>If ...</source>
        <translation>Si ...</translation>
    </message>
    <message>
        <source>A moment that will come by itself: a day, a time, a place.</source>
        <translation>Un momento que llega por sí solo: un día, una hora, un lugar.</translation>
    </message>
    <message>
        <source>it is Tuesday, half past eight, and I sit down at my desk</source>
        <translation>es martes, son las ocho y media y me siento a mi mesa</translation>
    </message>
    <message>
        <source>... then I ...</source>
        <translation>... entonces ...</translation>
    </message>
    <message>
        <source>do the first step before I open my mail</source>
        <translation>doy el primer paso antes de abrir el correo</translation>
    </message>
    <message>
        <source>By which day is it to be done?</source>
        <translation>¿Para qué día tiene que estar hecho?</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>The decision I am avoiding is ...</source>
        <translation>La decisión que estoy evitando es ...</translation>
    </message>
    <message>
        <source>whether to stay in this team</source>
        <translation>si me quedo en este equipo</translation>
    </message>
    <message>
        <source>How heavy is it, 0 to 10?</source>
        <translation>¿Cuánto pesa, de 0 a 10?</translation>
    </message>
    <message>
        <source>What does a month of waiting cost you?</source>
        <translation>¿Qué te cuesta un mes de espera?</translation>
    </message>
    <message>
        <source>What do you fear from choosing?</source>
        <translation>¿Qué temes de elegir?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What are the options, and what matters to you?</source>
        <translation>¿Qué opciones hay y qué te importa?</translation>
    </message>
    <message>
        <source>‘Stay as it is’ is an option, too. Weigh what matters from 1 to 5, then give every option its marks from 1 to 5.</source>
        <translation>«Dejarlo como está» también es una opción. Da un peso de 1 a 5 a lo que importa y luego puntúa cada opción de 1 a 5.</translation>
    </message>
    <message>
        <source>One plus and one minus of each</source>
        <translation>Un punto a favor y uno en contra de cada una</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>A friend in your place</source>
        <translation>Un amigo o amiga en tu lugar</translation>
    </message>
    <message>
        <source>What would you tell a friend in your place?</source>
        <translation>¿Qué le dirías a un amigo o amiga en tu lugar?</translation>
    </message>
    <message>
        <source>Where do you lean?</source>
        <translation>¿Hacia dónde te inclinas?</translation>
    </message>
    <message>
        <source>Who will hear from you by when you decide?</source>
        <translation>¿A quién le dirás para cuándo decides?</translation>
    </message>
    <message>
        <source>What is the smallest step that can be taken back?</source>
        <translation>¿Cuál es el paso más pequeño con vuelta atrás?</translation>
    </message>
    <message>
        <source>Ask for a week on loan to the other team</source>
        <translation>Pedir una semana de prueba en el otro equipo</translation>
    </message>
    <message>
        <source>How heavy is it now, 0 to 10?</source>
        <translation>¿Cuánto pesa ahora, de 0 a 10?</translation>
    </message>
    <message>
        <source>ask for a week on loan</source>
        <translation>pido una semana de prueba</translation>
    </message>
    <message>
        <source>The decision has a day.</source>
        <translation>La decisión tiene un día.</translation>
    </message>
    <message>
        <source>It has a first step.</source>
        <translation>Tiene un primer paso.</translation>
    </message>
    <message>
        <source>That first step is done.</source>
        <translation>Ese primer paso está hecho.</translation>
    </message>
    <message>
        <source>Two fixed points</source>
        <translation>Dos puntos fijos</translation>
    </message>
    <message>
        <source>Which two things will you keep this week, whatever comes?</source>
        <translation>¿Qué dos cosas cumplirás esta semana, pase lo que pase?</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>en la cama a las once</translation>
    </message>
    <message>
        <source>On how many days a week?</source>
        <translation>¿Cuántos días a la semana?</translation>
    </message>
    <message>
        <source>Five is plenty. A day without costs nothing.</source>
        <translation>Con cinco sobra. Un día sin ello no cuesta nada.</translation>
    </message>
    <message>
        <source>When are your two short breaks in a working day?</source>
        <translation>¿Cuándo son tus dos pausas cortas en un día de trabajo?</translation>
    </message>
    <message>
        <source>at half past ten, once round the block</source>
        <translation>a las diez y media, una vuelta a la manzana</translation>
    </message>
    <message>
        <source>Free time and joy</source>
        <translation>Tiempo libre y alegría</translation>
    </message>
    <message>
        <source>When is your next free day or half-day?</source>
        <translation>¿Cuándo es tu próximo día o medio día libre?</translation>
    </message>
    <message>
        <source>One thing that gives you joy this week, and when</source>
        <translation>Una cosa que te dé alegría esta semana, y cuándo</translation>
    </message>
    <message>
        <source>Are you still tired after resting, for weeks now?</source>
        <translation>¿Sigues sintiendo cansancio después de descansar, desde hace semanas?</translation>
    </message>
    <message>
        <source>When will you call a doctor?</source>
        <translation>¿Cuándo pedirás cita médica?</translation>
    </message>
    <message>
        <source>Tiredness that rest does not lift belongs in front of a doctor, not in a program.</source>
        <translation>Un cansancio que el descanso no quita es para una consulta médica, no para un programa.</translation>
    </message>
    <message>
        <source>put the phone in the kitchen and go to bed</source>
        <translation>dejo el teléfono en la cocina y me voy a la cama</translation>
    </message>
    <message>
        <source>Two fixed points are chosen.</source>
        <translation>Hay dos puntos fijos elegidos.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>renegociar</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>traspasar</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>dejar</translation>
    </message>
    <message>
        <source>What fills the week</source>
        <translation>Lo que llena la semana</translation>
    </message>
    <message>
        <source>How many hours a week are yours to give to work?</source>
        <translation>¿Cuántas horas a la semana puedes dar al trabajo?</translation>
    </message>
    <message>
        <source>What fills them?</source>
        <translation>¿Qué las llena?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qué hacer con ella</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>The end of the day</source>
        <translation>El final del día</translation>
    </message>
    <message>
        <source>When does work end, on four days a week?</source>
        <translation>¿A qué hora termina el trabajo cuatro días a la semana?</translation>
    </message>
    <message>
        <source>half past five, Monday to Thursday</source>
        <translation>las cinco y media, de lunes a jueves</translation>
    </message>
    <message>
        <source>How do you shut down?</source>
        <translation>¿Cómo cierras el día?</translation>
    </message>
    <message>
        <source>write down the first task for tomorrow, close everything, say ‘done’</source>
        <translation>escribir la primera tarea de mañana, cerrar todo, decir «listo»</translation>
    </message>
    <message>
        <source>Where do work messages go after that time?</source>
        <translation>¿A dónde van los mensajes de trabajo después de esa hora?</translation>
    </message>
    <message>
        <source>Which two people need to know?</source>
        <translation>¿Qué dos personas tienen que saberlo?</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renegociar</translation>
    </message>
    <message>
        <source>With whom can you renegotiate what is too much?</source>
        <translation>¿Con quién puedes renegociar lo que es demasiado?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>¿Qué pides?</translation>
    </message>
    <message>
        <source>Move the monthly report to another team until June</source>
        <translation>Pasar el informe mensual a otro equipo hasta junio</translation>
    </message>
    <message>
        <source>What do you offer for it?</source>
        <translation>¿Qué ofreces a cambio?</translation>
    </message>
    <message>
        <source>write tomorrow’s first task and close the lid</source>
        <translation>escribo la primera tarea de mañana y cierro la tapa</translation>
    </message>
    <message>
        <source>The end of work has a time.</source>
        <translation>El final del trabajo tiene una hora.</translation>
    </message>
    <message>
        <source>Ten workdays ended at that time, within a quarter of an hour.</source>
        <translation>Diez días de trabajo terminaron a esa hora, con un margen de un cuarto de hora.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>park</source>
        <translation>apartar</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Todo lo que está abierto</translation>
    </message>
    <message>
        <source>What is open, and what becomes of it?</source>
        <translation>¿Qué está abierto, y qué pasa con ello?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ello</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Una de ellas</translation>
    </message>
    <message>
        <source>Which one would ease things most if it were done?</source>
        <translation>¿Cuál aliviaría más si estuviera hecha?</translation>
    </message>
    <message>
        <source>How many do you work on at a time?</source>
        <translation>¿En cuántas trabajas a la vez?</translation>
    </message>
    <message>
        <source>Who waits for the rest, and what will you tell them?</source>
        <translation>¿Quién espera el resto, y qué le dirás?</translation>
    </message>
    <message>
        <source>Priya: the figures come in the second week of May</source>
        <translation>Priya: las cifras llegan la segunda semana de mayo</translation>
    </message>
    <message>
        <source>What are its next steps?</source>
        <translation>¿Cuáles son sus siguientes pasos?</translation>
    </message>
    <message>
        <source>work on this one thing for half an hour, and on nothing else</source>
        <translation>trabajo media hora en esta única cosa, y en ninguna otra</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>El límite está puesto.</translation>
    </message>
    <message>
        <source>Two weeks stayed inside it.</source>
        <translation>Dos semanas quedaron dentro de él.</translation>
    </message>
    <message>
        <source>One thing is finished.</source>
        <translation>Hay una cosa terminada.</translation>
    </message>
    <message>
        <source>The task you dodge</source>
        <translation>La tarea que esquivas</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>¿Qué tarea es?</translation>
    </message>
    <message>
        <source>the draft for the budget</source>
        <translation>el borrador del presupuesto</translation>
    </message>
    <message>
        <source>What are its first ten minutes?</source>
        <translation>¿Cuáles son sus primeros diez minutos?</translation>
    </message>
    <message>
        <source>So small that there is nothing to be afraid of.</source>
        <translation>Algo tan pequeño que no haya nada que temer.</translation>
    </message>
    <message>
        <source>open the file and write the three headings</source>
        <translation>abrir el archivo y escribir los tres títulos</translation>
    </message>
    <message>
        <source>What usually pulls you away?</source>
        <translation>¿Qué suele apartarte de ella?</translation>
    </message>
    <message>
        <source>open the file and start the ten minutes</source>
        <translation>abro el archivo y empiezo los diez minutos</translation>
    </message>
    <message>
        <source>Ten small things</source>
        <translation>Diez cosas pequeñas</translation>
    </message>
    <message>
        <source>Which small things do you put off, and which ideas do you hold back?</source>
        <translation>¿Qué cosas pequeñas aplazas, y qué ideas te guardas?</translation>
    </message>
    <message>
        <source>Ten are a good number. Each morning one of them, before noon.</source>
        <translation>Diez es un buen número. Cada mañana una, antes del mediodía.</translation>
    </message>
    <message>
        <source>answer Priya’s question from last week</source>
        <translation>responder la pregunta de Priya de la semana pasada</translation>
    </message>
    <message>
        <source>How sure of yourself are you at work, 0 to 10?</source>
        <translation>¿Cuánta confianza tienes en ti en el trabajo, de 0 a 10?</translation>
    </message>
    <message>
        <source>A new worksheet in two weeks shows whether that has changed.</source>
        <translation>Una hoja nueva dentro de dos semanas muestra si ha cambiado.</translation>
    </message>
    <message>
        <source>choose one of the ten and do it before noon</source>
        <translation>elijo una de las diez y la hago antes del mediodía</translation>
    </message>
    <message>
        <source>The list stands there.</source>
        <translation>La lista está ahí.</translation>
    </message>
    <message>
        <source>What may they say, and what will you answer?</source>
        <translation>¿Qué podrían decir, y qué responderás?</translation>
    </message>
    <message>
        <source>Say your answers aloud once; it makes the real ones easier.</source>
        <translation>Di tus respuestas en voz alta una vez; hace más fáciles las de verdad.</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Dicen</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Respondo</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Your concern in one sentence, without blame</source>
        <translation>Tu inquietud en una frase, sin reproches</translation>
    </message>
    <message>
        <source>Since April I have had two jobs, and neither is done well.</source>
        <translation>Desde abril llevo dos trabajos y no hago bien ninguno.</translation>
    </message>
    <message>
        <source>Two facts: hours, tasks, days</source>
        <translation>Dos hechos: horas, tareas, días</translation>
    </message>
    <message>
        <source>46, 49 and 51 hours in the past three weeks</source>
        <translation>46, 49 y 51 horas en las últimas tres semanas</translation>
    </message>
    <message>
        <source>What does it do to your work, and to you?</source>
        <translation>¿Qué efecto tiene en tu trabajo, y en ti?</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Qué pides</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>¿Qué ayudaría?</translation>
    </message>
    <message>
        <source>less to do</source>
        <translation>menos que hacer</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>otras tareas</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>room to learn and grow</source>
        <translation>espacio para aprender y crecer</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>Your one request, so that it can be answered with yes or no</source>
        <translation>Tu única petición, de modo que se responda con sí o no</translation>
    </message>
    <message>
        <source>Take the monthly report off my list until September.</source>
        <translation>Quitar de mi lista el informe mensual hasta septiembre.</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>¿Qué ofreces?</translation>
    </message>
    <message>
        <source>I hand it over in two sessions and answer questions for a month.</source>
        <translation>Lo traspaso en dos sesiones y respondo preguntas durante un mes.</translation>
    </message>
    <message>
        <source>With whom and when</source>
        <translation>Con quién y cuándo</translation>
    </message>
    <message>
        <source>Who can change it?</source>
        <translation>¿Quién puede cambiarlo?</translation>
    </message>
    <message>
        <source>On which day will you talk?</source>
        <translation>¿Qué día será la conversación?</translation>
    </message>
    <message>
        <source>ask for 30 minutes and send the topic ahead</source>
        <translation>pido 30 minutos y mando el tema por adelantado</translation>
    </message>
    <message>
        <source>What will you do if the answer is no?</source>
        <translation>¿Qué harás si la respuesta es no?</translation>
    </message>
    <message>
        <source>The talk took place.</source>
        <translation>La conversación tuvo lugar.</translation>
    </message>
    <message>
        <source>What was agreed, or a clear no, is written down with a day to come back to it.</source>
        <translation>Lo acordado, o un no claro, está escrito con un día para volver a ello.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Qué has hecho</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>¿A dónde quieres ir?</translation>
    </message>
    <message>
        <source>to lead the next pilot</source>
        <translation>dirigir el próximo proyecto piloto</translation>
    </message>
    <message>
        <source>Wins from your log that show it</source>
        <translation>Logros de tu registro que lo muestran</translation>
    </message>
    <message>
        <source>Three results from the past year</source>
        <translation>Tres resultados del último año</translation>
    </message>
    <message>
        <source>cut the wait at the help desk from nine days to three</source>
        <translation>reduje la espera en soporte de nueve días a tres</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>What was missing, what would show it, by when, and who decides.</source>
        <translation>Qué faltó, en qué se vería, para cuándo y quién decide.</translation>
    </message>
    <message>
        <source>What would you have to see to say yes next time?</source>
        <translation>¿Qué tendría que verse para un sí la próxima vez?</translation>
    </message>
    <message>
        <source>Whom will you ask: your boss, or HR?</source>
        <translation>¿A quién preguntarás: a tu superior o a RR. HH.?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>ask for a talk about my path</source>
        <translation>pido una conversación sobre mi camino</translation>
    </message>
    <message>
        <source>At most three things that will decide it</source>
        <translation>Como máximo tres cosas que lo decidirán</translation>
    </message>
    <message>
        <source>Fill this in after the talk, and finish the worksheet again: each becomes a step.</source>
        <translation>Rellena esto después de la conversación y termina la hoja otra vez: cada una se convierte en un paso.</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Qué tiene que haber</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Quién valora</translation>
    </message>
    <message>
        <source>One thing that will decide it is written down, with a day and who judges.</source>
        <translation>Una cosa que lo decidirá está escrita, con un día y quién la valora.</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Tu lado</translation>
    </message>
    <message>
        <source>What happened? Only what could be seen or heard</source>
        <translation>¿Qué pasó? Solo lo que se pudo ver u oír</translation>
    </message>
    <message>
        <source>On the 12th you changed my slides and I heard of it in the meeting.</source>
        <translation>El día 12 cambiaste mis diapositivas y me enteré en la reunión.</translation>
    </message>
    <message>
        <source>What did it do to you?</source>
        <translation>¿Qué efecto tuvo en ti?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesitas?</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Tell the same from the other side, as fairly as you can</source>
        <translation>Cuenta lo mismo desde el otro lado, con toda la justicia que puedas</translation>
    </message>
    <message>
        <source>What is your own part in it?</source>
        <translation>¿Cuál es tu propia parte en ello?</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation>¿Qué has probado ya?</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>La conversación</translation>
    </message>
    <message>
        <source>Is it safe to speak with them alone?</source>
        <translation>¿Es seguro hablar a solas con esa persona?</translation>
    </message>
    <message>
        <source>Who could sit with you as a third?</source>
        <translation>¿Quién podría estar como tercera persona?</translation>
    </message>
    <message>
        <source>What hurts or threatens you is not yours to talk away. A third person comes first.</source>
        <translation>Lo que te hiere o te amenaza no te toca resolverlo hablando. Primero, una tercera persona.</translation>
    </message>
    <message>
        <source>One proposal for the way forward</source>
        <translation>Una propuesta para seguir adelante</translation>
    </message>
    <message>
        <source>We tell each other of changes before a meeting.</source>
        <translation>Nos avisamos de los cambios antes de una reunión.</translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation>¿Con quién es?</translation>
    </message>
    <message>
        <source>On which day, and in a neutral place?</source>
        <translation>¿Qué día, y en un lugar neutral?</translation>
    </message>
    <message>
        <source>ask for twenty minutes over coffee</source>
        <translation>pido veinte minutos con un café</translation>
    </message>
    <message>
        <source>The talk took place, or somebody helped you both.</source>
        <translation>La conversación tuvo lugar, o alguien ayudó a las dos partes.</translation>
    </message>
    <message>
        <source>One agreement is noted.</source>
        <translation>Hay un acuerdo anotado.</translation>
    </message>
    <message>
        <source>Whom and what</source>
        <translation>Quién y qué</translation>
    </message>
    <message>
        <source>Who is not part of it and wishes you well?</source>
        <translation>¿Quién no es parte de ello y te quiere bien?</translation>
    </message>
    <message>
        <source>What do you want from them?</source>
        <translation>¿Qué quieres de esa persona?</translation>
    </message>
    <message>
        <source>an ear, no advice</source>
        <translation>que escuche, sin consejos</translation>
    </message>
    <message>
        <source>their advice</source>
        <translation>su consejo</translation>
    </message>
    <message>
        <source>What will you tell, in three sentences?</source>
        <translation>¿Qué contarás, en tres frases?</translation>
    </message>
    <message>
        <source>I have not slept well for weeks. It is the work. I would like to say it aloud once.</source>
        <translation>Llevo semanas sin dormir bien. Es el trabajo. Quisiera decirlo una vez en voz alta.</translation>
    </message>
    <message>
        <source>On which day this week?</source>
        <translation>¿Qué día de esta semana?</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>La invitación</translation>
    </message>
    <message>
        <source>write: have you got half an hour for me this week?</source>
        <translation>escribo: ¿tienes media hora para mí esta semana?</translation>
    </message>
    <message>
        <source>What do you see differently now?</source>
        <translation>¿Qué ves ahora de otro modo?</translation>
    </message>
    <message>
        <source>One line is enough.</source>
        <translation>Con una línea basta.</translation>
    </message>
    <message>
        <source>One honest talk took place.</source>
        <translation>Hubo una conversación sincera.</translation>
    </message>
    <message>
        <source>One insight is noted.</source>
        <translation>Hay una idea anotada.</translation>
    </message>
    <message>
        <source>What you want help with</source>
        <translation>En qué quieres ayuda</translation>
    </message>
    <message>
        <source>What do you want help with, in two sentences?</source>
        <translation>¿En qué quieres ayuda, en dos frases?</translation>
    </message>
    <message>
        <source>I want to move from building to leading. I do not know what to let go of first.</source>
        <translation>Quiero pasar de construir a dirigir. No sé qué soltar primero.</translation>
    </message>
    <message>
        <source>Five people who have been where you want to go, inside and outside</source>
        <translation>Cinco personas que ya han estado donde quieres ir, dentro y fuera</translation>
    </message>
    <message>
        <source>Whom will you ask first?</source>
        <translation>¿A quién pedirás primero?</translation>
    </message>
    <message>
        <source>What will you ask in half an hour?</source>
        <translation>¿Qué preguntarás en media hora?</translation>
    </message>
    <message>
        <source>What would you do in my first hundred days?</source>
        <translation>¿Qué harías en mis primeros cien días?</translation>
    </message>
    <message>
        <source>On which day would you like to talk?</source>
        <translation>¿Qué día te gustaría hablar?</translation>
    </message>
    <message>
        <source>write to ask for 30 minutes, once</source>
        <translation>escribo para pedir 30 minutos, una vez</translation>
    </message>
    <message>
        <source>If it goes well: every how many weeks?</source>
        <translation>Si va bien: ¿cada cuántas semanas?</translation>
    </message>
    <message>
        <source>Two talks were held and noted.</source>
        <translation>Hubo dos conversaciones y están anotadas.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Three colleagues you like or are curious about</source>
        <translation>Tres colegas que te caen bien o te dan curiosidad</translation>
    </message>
    <message>
        <source>Whom do you invite this week?</source>
        <translation>¿A quién invitas esta semana?</translation>
    </message>
    <message>
        <source>To what?</source>
        <translation>¿A qué?</translation>
    </message>
    <message>
        <source>coffee or tea</source>
        <translation>un café o un té</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>un almuerzo</translation>
    </message>
    <message>
        <source>a walk</source>
        <translation>un paseo</translation>
    </message>
    <message>
        <source>a call, for those far away</source>
        <translation>una llamada, si está lejos</translation>
    </message>
    <message>
        <source>What would you like to know about them, beside work?</source>
        <translation>¿Qué te gustaría saber de esa persona, aparte del trabajo?</translation>
    </message>
    <message>
        <source>walk over and ask: coffee at three?</source>
        <translation>me acerco y pregunto: ¿un café a las tres?</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>Dos pausas compartidas en tres semanas.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which events, associations or groups are there?</source>
        <translation>¿Qué eventos, asociaciones o grupos hay?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Draws me, 0 to 10</source>
        <translation>Me atrae, de 0 a 10</translation>
    </message>
    <message>
        <source>Which one do you choose?</source>
        <translation>¿Cuál eliges?</translation>
    </message>
    <message>
        <source>It is listed among your people as a community.</source>
        <translation>Figura entre tus personas como comunidad.</translation>
    </message>
    <message>
        <source>On which day do you go, or write there?</source>
        <translation>¿Qué día vas, o escribes allí?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Who are you, in two sentences?</source>
        <translation>¿Quién eres, en dos frases?</translation>
    </message>
    <message>
        <source>What will you ask two people?</source>
        <translation>¿Qué preguntarás a dos personas?</translation>
    </message>
    <message>
        <source>What excites you in your work right now?</source>
        <translation>¿Qué te entusiasma ahora mismo de tu trabajo?</translation>
    </message>
    <message>
        <source>register, or post my introduction</source>
        <translation>me inscribo o publico mi presentación</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>¿A quién conociste?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>How I followed up</source>
        <translation>Cómo retomé el contacto</translation>
    </message>
    <message>
        <source>Two new contacts are noted.</source>
        <translation>Hay dos contactos nuevos anotados.</translation>
    </message>
    <message>
        <source>What drains and what gives</source>
        <translation>Lo que quita y lo que da</translation>
    </message>
    <message>
        <source>What do you do in a week?</source>
        <translation>¿Qué haces en una semana?</translation>
    </message>
    <message>
        <source>Energy from -2, it drains me, to 2, it gives me energy.</source>
        <translation>Energía de -2, me la quita, a 2, me la da.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Hours that drain</source>
        <translation>Horas que quitan</translation>
    </message>
    <message>
        <source>Hours that give</source>
        <translation>Horas que dan</translation>
    </message>
    <message>
        <source>Three changes</source>
        <translation>Tres cambios</translation>
    </message>
    <message>
        <source>What would you do more of?</source>
        <translation>¿De qué harías más?</translation>
    </message>
    <message>
        <source>What less?</source>
        <translation>¿De qué menos?</translation>
    </message>
    <message>
        <source>What in another way?</source>
        <translation>¿Qué de otra manera?</translation>
    </message>
    <message>
        <source>Which one do you try for three weeks?</source>
        <translation>¿Cuál pruebas durante tres semanas?</translation>
    </message>
    <message>
        <source>Does somebody have to agree to it?</source>
        <translation>¿Alguien tiene que dar su permiso?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>May I swap the weekly figures for the onboarding until June?</source>
        <translation>¿Puedo cambiar las cifras semanales por la acogida de nuevos colegas hasta junio?</translation>
    </message>
    <message>
        <source>begin with the change, and look at it again in three weeks</source>
        <translation>empiezo el cambio y lo vuelvo a mirar dentro de tres semanas</translation>
    </message>
    <message>
        <source>After three weeks</source>
        <translation>Tras tres semanas</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <source>A new worksheet with the same tasks shows the hours side by side.</source>
        <translation>Una hoja nueva con las mismas tareas muestra las horas lado a lado.</translation>
    </message>
    <message>
        <source>You tried one change for three weeks.</source>
        <translation>Probaste un cambio durante tres semanas.</translation>
    </message>
    <message>
        <source>You looked at what it changed.</source>
        <translation>Miraste qué había cambiado.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Problems nobody owns</source>
        <translation>Problemas sin dueño</translation>
    </message>
    <message>
        <source>Three problems around you that nobody owns</source>
        <translation>Tres problemas a tu alrededor de los que nadie se ocupa</translation>
    </message>
    <message>
        <source>new people wait two weeks for their access</source>
        <translation>los nuevos esperan dos semanas para tener acceso</translation>
    </message>
    <message>
        <source>Which one needs a skill that you want?</source>
        <translation>¿Cuál necesita una capacidad que quieres tener?</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>¿Qué capacidad?</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>La propuesta</translation>
    </message>
    <message>
        <source>Five lines: what, for whom, how much effort, until when</source>
        <translation>Cinco líneas: qué, para quién, cuánto esfuerzo, hasta cuándo</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>¿Cuándo termina?</translation>
    </message>
    <message>
        <source>What do you drop to make room?</source>
        <translation>¿Qué dejas para hacer sitio?</translation>
    </message>
    <message>
        <source>Its first steps</source>
        <translation>Sus primeros pasos</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>¿A quién se la ofreces?</translation>
    </message>
    <message>
        <source>send the five lines</source>
        <translation>envío las cinco líneas</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>¿En qué punto está?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijeron?</translation>
    </message>
    <message>
        <source>It was agreed.</source>
        <translation>Se acordó.</translation>
    </message>
    <message>
        <source>The skill</source>
        <translation>La capacidad</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>¿Qué quieres saber hacer?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>¿Por qué te importa?</translation>
    </message>
    <message>
        <source>Three offers</source>
        <translation>Tres ofertas</translation>
    </message>
    <message>
        <source>Which courses, workshops or conferences are there?</source>
        <translation>¿Qué cursos, talleres o congresos hay?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Practice, 0 to 10</source>
        <translation>Práctica, de 0 a 10</translation>
    </message>
    <message>
        <source>Which one do you take?</source>
        <translation>¿Cuál tomas?</translation>
    </message>
    <message>
        <source>What does it cost, in money and hours?</source>
        <translation>¿Qué cuesta, en dinero y horas?</translation>
    </message>
    <message>
        <source>Does somebody have to approve it?</source>
        <translation>¿Alguien tiene que aprobarlo?</translation>
    </message>
    <message>
        <source>yes, still to ask</source>
        <translation>sí, por pedir</translation>
    </message>
    <message>
        <source>yes, asked</source>
        <translation>sí, pedido</translation>
    </message>
    <message>
        <source>yes, granted</source>
        <translation>sí, concedido</translation>
    </message>
    <message>
        <source>yes, refused</source>
        <translation>sí, rechazado</translation>
    </message>
    <message>
        <source>Time and use</source>
        <translation>Tiempo y uso</translation>
    </message>
    <message>
        <source>Which two slots a week are for learning?</source>
        <translation>¿Qué dos ratos a la semana son para aprender?</translation>
    </message>
    <message>
        <source>Thursday, four to five</source>
        <translation>el jueves, de cuatro a cinco</translation>
    </message>
    <message>
        <source>Where will you use it within four weeks?</source>
        <translation>¿Dónde lo usarás en las próximas cuatro semanas?</translation>
    </message>
    <message>
        <source>book the place</source>
        <translation>reservo la plaza</translation>
    </message>
    <message>
        <source>The course, or its first module, is finished.</source>
        <translation>El curso, o su primer módulo, está terminado.</translation>
    </message>
    <message>
        <source>You used it once at work.</source>
        <translation>Lo usaste una vez en el trabajo.</translation>
    </message>
    <message>
        <source>What does your employer offer: budget, courses, mentoring, leave?</source>
        <translation>¿Qué ofrece tu organización: presupuesto, cursos, mentoría, permisos?</translation>
    </message>
    <message>
        <source>Where did you find it, or who told you?</source>
        <translation>¿Dónde lo encontraste, o quién te lo dijo?</translation>
    </message>
    <message>
        <source>What counts for your next step?</source>
        <translation>¿Qué cuenta para tu siguiente paso?</translation>
    </message>
    <message>
        <source>Which offer fits it best?</source>
        <translation>¿Qué oferta encaja mejor?</translation>
    </message>
    <message>
        <source>Ask for a place</source>
        <translation>Pedir una plaza</translation>
    </message>
    <message>
        <source>Whom do you ask: your boss, or HR?</source>
        <translation>¿A quién se la pides: a tu superior o a RR. HH.?</translation>
    </message>
    <message>
        <source>What exactly do you ask for?</source>
        <translation>¿Qué pides exactamente?</translation>
    </message>
    <message>
        <source>What will you bring back to the team?</source>
        <translation>¿Qué aportarás después al equipo?</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>envío la petición</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>por pedir</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>¿Cuál fue el motivo?</translation>
    </message>
    <message>
        <source>One offer is matched with what counts.</source>
        <translation>Una oferta encaja con lo que cuenta.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a refusal with its reason is noted.</source>
        <translation>Hay una plaza confirmada, o un no anotado con su motivo.</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>en ello</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>La estantería</translation>
    </message>
    <message>
        <source>In which area do you need a spark?</source>
        <translation>¿En qué área necesitas una chispa?</translation>
    </message>
    <message>
        <source>leading without shouting</source>
        <translation>dirigir sin gritar</translation>
    </message>
    <message>
        <source>Books, podcasts, talks</source>
        <translation>Libros, pódcast, charlas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who told me of it</source>
        <translation>Quién me lo recomendó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Which one first?</source>
        <translation>¿Cuál primero?</translation>
    </message>
    <message>
        <source>Twenty minutes on three days: which?</source>
        <translation>Veinte minutos en tres días: ¿cuáles?</translation>
    </message>
    <message>
        <source>read for twenty minutes before I open my mail</source>
        <translation>leo veinte minutos antes de abrir el correo</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Lo que te llamó la atención</translation>
    </message>
    <message>
        <source>One sentence that struck you, each time</source>
        <translation>Una frase que te llamó la atención, cada vez</translation>
    </message>
    <message>
        <source>Come back here after reading; three ideas are the aim.</source>
        <translation>Vuelve aquí después de leer; la meta son tres ideas.</translation>
    </message>
    <message>
        <source>Which one do you try tomorrow?</source>
        <translation>¿Cuál pruebas mañana?</translation>
    </message>
    <message>
        <source>Three ideas are noted.</source>
        <translation>Hay tres ideas anotadas.</translation>
    </message>
    <message>
        <source>One of them was tried.</source>
        <translation>Una de ellas se probó.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Algo tuyo</translation>
    </message>
    <message>
        <source>Three things you would like to do outside of work</source>
        <translation>Tres cosas que te gustaría hacer fuera del trabajo</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>A first result that takes less than ten hours</source>
        <translation>Un primer resultado que lleve menos de diez horas</translation>
    </message>
    <message>
        <source>one finished wooden box</source>
        <translation>una caja de madera terminada</translation>
    </message>
    <message>
        <source>Which two slots a week are for it?</source>
        <translation>¿Qué dos ratos a la semana son para ello?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Will money be involved?</source>
        <translation>¿Habrá dinero de por medio?</translation>
    </message>
    <message>
        <source>What does your contract say about work on the side?</source>
        <translation>¿Qué dice tu contrato sobre trabajos externos?</translation>
    </message>
    <message>
        <source>lay out the tools on the table</source>
        <translation>pongo las herramientas en la mesa</translation>
    </message>
    <message>
        <source>A first result can be seen.</source>
        <translation>Se ve un primer resultado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Work last felt right in</source>
        <translation>El trabajo iba bien por última vez en</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Notaste por primera vez que ya no en</translation>
    </message>
    <message>
        <source>What changed between the two?</source>
        <translation>¿Qué cambió entre los dos momentos?</translation>
    </message>
    <message>
        <source>People, tasks, health, home. Whatever comes to mind counts.</source>
        <translation>Personas, tareas, salud, casa. Vale todo lo que te venga a la mente.</translation>
    </message>
    <message>
        <source>Dana left and nobody took over her part</source>
        <translation>Dana se fue y nadie asumió su parte</translation>
    </message>
    <message>
        <source>Why, five times</source>
        <translation>Por qué, cinco veces</translation>
    </message>
    <message>
        <source>What bothers you most? Then ask of every answer: and why is that?</source>
        <translation>¿Qué te molesta más? Luego pregunta a cada respuesta: ¿y eso por qué?</translation>
    </message>
    <message>
        <source>Begin with the strongest feeling. Five answers are plenty; stop where nothing new comes.</source>
        <translation>Empieza por lo que más sientes. Con cinco respuestas sobra; para donde no salga nada nuevo.</translation>
    </message>
    <message>
        <source>I dread Mondays</source>
        <translation>Temo los lunes</translation>
    </message>
    <message>
        <source>The cause, in one sentence</source>
        <translation>La causa, en una frase</translation>
    </message>
    <message>
        <source>What do you think it comes from?</source>
        <translation>¿De dónde crees que viene?</translation>
    </message>
    <message>
        <source>Since the team was merged in March, nobody decides what comes first.</source>
        <translation>Desde que se fusionó el equipo en marzo, nadie decide qué va primero.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>¿Qué lo desencadenó?</translation>
    </message>
    <message>
        <source>How sure are you, 0 to 100?</source>
        <translation>¿Cuánta seguridad tienes, de 0 a 100?</translation>
    </message>
    <message>
        <source>It points to a cause; it proves none. A low number is a good reason to ask somebody.</source>
        <translation>Apunta a una causa; no prueba ninguna. Un número bajo es un buen motivo para preguntar a alguien.</translation>
    </message>
    <message>
        <source>Take it to somebody</source>
        <translation>Llévaselo a alguien</translation>
    </message>
    <message>
        <source>Who knows that time and would tell you what they saw?</source>
        <translation>¿Quién conoce esa época y te diría lo que vio?</translation>
    </message>
    <message>
        <source>By which day will you ask?</source>
        <translation>¿Para qué día preguntarás?</translation>
    </message>
    <message>
        <source>When did you notice that I had changed?</source>
        <translation>¿Cuándo notaste que yo había cambiado?</translation>
    </message>
    <message>
        <source>The cause stands in one sentence.</source>
        <translation>La causa está en una frase.</translation>
    </message>
    <message>
        <source>It has a month.</source>
        <translation>Tiene un mes.</translation>
    </message>
    <message>
        <source>It has a trigger.</source>
        <translation>Tiene un desencadenante.</translation>
    </message>
    <message>
        <source>You said how sure you are.</source>
        <translation>Dijiste con cuánta seguridad.</translation>
    </message>
    <message>
        <source>The belief and the facts</source>
        <translation>La idea y los hechos</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>La idea, en una línea</translation>
    </message>
    <message>
        <source>My boss has given up on me</source>
        <translation>Mi jefa ya no cree en mí</translation>
    </message>
    <message>
        <source>How sure are you of it now, 0 to 100?</source>
        <translation>¿Cuánta seguridad tienes ahora de ello, de 0 a 100?</translation>
    </message>
    <message>
        <source>What would a camera have recorded that speaks for it?</source>
        <translation>¿Qué habría grabado una cámara que hable a favor?</translation>
    </message>
    <message>
        <source>Words and deeds only, with the day. ‘She was annoyed’ is a reading; ‘she looked at her phone twice’ is a fact.</source>
        <translation>Solo palabras y actos, con el día. «Estaba molesta» es una lectura; «miró dos veces el teléfono» es un hecho.</translation>
    </message>
    <message>
        <source>On Tuesday she moved our talk for the third time</source>
        <translation>El martes movió nuestra conversación por tercera vez</translation>
    </message>
    <message>
        <source>And what would it have recorded that speaks against it?</source>
        <translation>¿Y qué habría grabado que hable en contra?</translation>
    </message>
    <message>
        <source>She asked me to show the new people round</source>
        <translation>Me pidió que enseñara la oficina a los nuevos</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>Otras explicaciones</translation>
    </message>
    <message>
        <source>Which other explanations fit the same facts?</source>
        <translation>¿Qué otras explicaciones encajan con los mismos hechos?</translation>
    </message>
    <message>
        <source>Two at least. They need not be likely, only possible.</source>
        <translation>Dos como mínimo. No hace falta que sean probables, solo posibles.</translation>
    </message>
    <message>
        <source>Her own boss fills her calendar</source>
        <translation>Su propio jefe le llena la agenda</translation>
    </message>
    <message>
        <source>How sure are you now, 0 to 100?</source>
        <translation>¿Cuánta seguridad tienes ahora, de 0 a 100?</translation>
    </message>
    <message>
        <source>The question that would settle it</source>
        <translation>La pregunta que lo aclararía</translation>
    </message>
    <message>
        <source>Which one question would settle it?</source>
        <translation>¿Qué pregunta lo aclararía?</translation>
    </message>
    <message>
        <source>Is there something you would like me to do differently?</source>
        <translation>¿Hay algo que te gustaría que hiciera de otro modo?</translation>
    </message>
    <message>
        <source>Whom can you ask?</source>
        <translation>¿A quién puedes preguntar?</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>¿Para qué día?</translation>
    </message>
    <message>
        <source>Say the problem again, with facts only</source>
        <translation>Di el problema otra vez, solo con hechos</translation>
    </message>
    <message>
        <source>Three of our talks were moved in April, and I do not know why.</source>
        <translation>En abril se movieron tres de nuestras conversaciones, y no sé por qué.</translation>
    </message>
    <message>
        <source>The belief stands beside three facts.</source>
        <translation>La idea está junto a tres hechos.</translation>
    </message>
    <message>
        <source>Two rival explanations fit them.</source>
        <translation>Dos explicaciones alternativas encajan con ellos.</translation>
    </message>
    <message>
        <source>One question is planned.</source>
        <translation>Hay una pregunta prevista.</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>sigue siendo cierto</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>nuevo desde entonces</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>What drew you here, in your words of then?</source>
        <translation>¿Qué te atrajo aquí, con tus palabras de entonces?</translation>
    </message>
    <message>
        <source>And what has come since, that you did not know then.</source>
        <translation>Y lo que ha llegado desde entonces, que no conocías.</translation>
    </message>
    <message>
        <source>What drew me</source>
        <translation>Lo que me atrajo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Three values</source>
        <translation>Tres valores</translation>
    </message>
    <message>
        <source>Which three things do you want to meet in a working week?</source>
        <translation>¿Qué tres cosas quieres encontrar en una semana de trabajo?</translation>
    </message>
    <message>
        <source>How much each matters, and how much there was of it last week, both 0 to 10.</source>
        <translation>Cuánto importa cada una y cuánto hubo de ella la semana pasada, las dos de 0 a 10.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>What follows from the largest gap, for the next month?</source>
        <translation>¿Qué se deduce de la mayor distancia, para el próximo mes?</translation>
    </message>
    <message>
        <source>One afternoon a week at the bench, with the door shut</source>
        <translation>Una tarde a la semana en el taller, con la puerta cerrada</translation>
    </message>
    <message>
        <source>write the afternoon into the calendar</source>
        <translation>anoto la tarde en el calendario</translation>
    </message>
    <message>
        <source>The page says what drew you and what is left of it.</source>
        <translation>La página dice qué te atrajo y qué queda de ello.</translation>
    </message>
    <message>
        <source>Three values are named.</source>
        <translation>Hay tres valores nombrados.</translation>
    </message>
    <message>
        <source>One consequence is drawn.</source>
        <translation>Se ha sacado una consecuencia.</translation>
    </message>
    <message>
        <source>Dream first</source>
        <translation>Primero, soñar</translation>
    </message>
    <message>
        <source>What would you do if nothing stood in the way?</source>
        <translation>¿Qué harías si nada se interpusiera?</translation>
    </message>
    <message>
        <source>Twenty minutes are a good length. Aim for fifteen, or tell scenes of one great day in three years. Nothing is judged here; that comes when you end this part.</source>
        <translation>Veinte minutos es una buena duración. Busca quince ideas, o cuenta escenas de un gran día dentro de tres años. Aquí no se juzga nada; eso llega cuando termines esta parte.</translation>
    </message>
    <message>
        <source>A workshop with a big table and people who come and go</source>
        <translation>Un taller con una mesa grande y gente que va y viene</translation>
    </message>
    <message>
        <source>Now choose</source>
        <translation>Ahora, elegir</translation>
    </message>
    <message>
        <source>Which one gives you energy when you read it?</source>
        <translation>¿Cuál te da energía al leerla?</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>¿Qué sería lo mejor de eso?</translation>
    </message>
    <message>
        <source>What in you stands in its way most?</source>
        <translation>¿Qué hay en ti que más se interpone?</translation>
    </message>
    <message>
        <source>I tell myself that it is too late</source>
        <translation>Me digo que ya es demasiado tarde</translation>
    </message>
    <message>
        <source>If it shows up, what will you do?</source>
        <translation>Si aparece, ¿qué harás?</translation>
    </message>
    <message>
        <source>How could it begin? The first steps</source>
        <translation>¿Cómo podría empezar? Los primeros pasos</translation>
    </message>
    <message>
        <source>Spend one Saturday in the shared workshop</source>
        <translation>Pasar un sábado en el taller compartido</translation>
    </message>
    <message>
        <source>write to the shared workshop</source>
        <translation>escribo al taller compartido</translation>
    </message>
    <message>
        <source>One idea is chosen.</source>
        <translation>Hay una idea elegida.</translation>
    </message>
    <message>
        <source>Its obstacle has a name.</source>
        <translation>Su obstáculo tiene nombre.</translation>
    </message>
    <message>
        <source>Its first step has a day.</source>
        <translation>Su primer paso tiene un día.</translation>
    </message>
    <message>
        <source>Far and near</source>
        <translation>Lejos y cerca</translation>
    </message>
    <message>
        <source>Where do you want to be in a year?</source>
        <translation>¿Dónde quieres estar dentro de un año?</translation>
    </message>
    <message>
        <source>I lead a small team that builds things from start to end</source>
        <translation>Dirijo un equipo pequeño que construye cosas de principio a fin</translation>
    </message>
    <message>
        <source>What will be true in twelve weeks that serves it?</source>
        <translation>¿Qué será verdad dentro de doce semanas que la sirva?</translation>
    </message>
    <message>
        <source>I have led one small piece of work from plan to release</source>
        <translation>He dirigido un trabajo pequeño desde el plan hasta la entrega</translation>
    </message>
    <message>
        <source>How will you count that you get nearer?</source>
        <translation>¿Cómo contarás que te acercas?</translation>
    </message>
    <message>
        <source>steps done, looked at every Friday</source>
        <translation>pasos hechos, mirados cada viernes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Which steps lead there? Each under two hours.</source>
        <translation>¿Qué pasos llevan allí? Cada uno de menos de dos horas.</translation>
    </message>
    <message>
        <source>List what the last three pieces of work had in common</source>
        <translation>Anotar qué tenían en común los tres últimos trabajos</translation>
    </message>
    <message>
        <source>A goal for twelve weeks stands there.</source>
        <translation>Hay una meta a doce semanas.</translation>
    </message>
    <message>
        <source>It has three steps.</source>
        <translation>Tiene tres pasos.</translation>
    </message>
    <message>
        <source>The first step is done.</source>
        <translation>El primer paso está hecho.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Where, out of reach of work?</source>
        <translation>¿Dónde, fuera del alcance del trabajo?</translation>
    </message>
    <message>
        <source>my aunt’s house by the lake</source>
        <translation>la casa de mi tía junto al lago</translation>
    </message>
    <message>
        <source>Who needs to know that you cannot be reached?</source>
        <translation>¿Quién tiene que saber que no se te puede localizar?</translation>
    </message>
    <message>
        <source>How will the day go?</source>
        <translation>¿Cómo irá el día?</translation>
    </message>
    <message>
        <source>Rest first, then look back, then dream, then choose one thing. Leave gaps.</source>
        <translation>Primero descansar, luego mirar atrás, luego soñar, luego elegir una cosa. Deja huecos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>En qué pensar</translation>
    </message>
    <message>
        <source>Which questions do you take along?</source>
        <translation>¿Qué preguntas te llevas?</translation>
    </message>
    <message>
        <source>What would I miss if I left?</source>
        <translation>¿Qué echaría de menos si me fuera?</translation>
    </message>
    <message>
        <source>What you bring home</source>
        <translation>Lo que traes a casa</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>¿Qué notaste?</translation>
    </message>
    <message>
        <source>The one thing you begin</source>
        <translation>La única cosa que empiezas</translation>
    </message>
    <message>
        <source>The one thing you stop</source>
        <translation>La única cosa que dejas de hacer</translation>
    </message>
    <message>
        <source>The retreat took place.</source>
        <translation>El retiro tuvo lugar.</translation>
    </message>
    <message>
        <source>One goal came home with you.</source>
        <translation>Una meta volvió a casa contigo.</translation>
    </message>
    <message>
        <source>So did one stop.</source>
        <translation>También algo que dejar de hacer.</translation>
    </message>
    <message>
        <source>Is there a new area that you would like to try for a while?</source>
        <translation>¿Hay un área nueva que te gustaría probar un tiempo?</translation>
    </message>
    <message>
        <source>It becomes a card of its own, and its end asks for a verdict.</source>
        <translation>Se convierte en una tarjeta propia, y su final pide un veredicto.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Which of them is staying where you are?</source>
        <translation>¿Cuál de ellas es quedarte donde estás?</translation>
    </message>
    <message>
        <source>If one is: the Friday page tells when your gut and these sums point to different sides.</source>
        <translation>Si alguna lo es: la página del viernes avisa cuando tu intuición y estas sumas apuntan a lados distintos.</translation>
    </message>
    <message>
        <source>Which finished learning belongs in it, too?</source>
        <translation>¿Qué aprendizajes terminados van también en él?</translation>
    </message>
    <message>
        <source>Which cards of your board are among it?</source>
        <translation>¿Qué tarjetas de tu tablero están entre ello?</translation>
    </message>
    <message>
        <source>For afterwards</source>
        <translation>Para después</translation>
    </message>
    <message>
        <source>Fill this in when you are back, and finish the worksheet again: the card takes it over.</source>
        <translation>Rellena esto a la vuelta y termina la hoja otra vez: la tarjeta lo recoge.</translation>
    </message>
    <message>
        <source>Tick what you have brought up to date. Each keeps its day, also for the next time.</source>
        <translation>Marca lo que has puesto al día. Cada uno conserva su día, también para la próxima vez.</translation>
    </message>
    <message>
        <source>On which days is it to be?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>It stands on Today on these days. None chosen: on every working day.</source>
        <translation>Aparece en «Hoy» esos días. Si no eliges ninguno: todos los días laborables.</translation>
    </message>
    <message>
        <source>Until which day, if it is more than one?</source>
        <translation>¿Hasta qué día, si es más de uno?</translation>
    </message>
    <message>
        <source>No reminder comes until it is over.</source>
        <translation>No llega ningún recordatorio hasta que termine.</translation>
    </message>
    <message>
        <source>It becomes a card of its own.</source>
        <translation>Se convierte en una tarjeta propia.</translation>
    </message>
    <message>
        <source>Look inside your organisation first. Each becomes a card of its own.</source>
        <translation>Mira primero dentro de tu organización. Cada uno se convierte en una tarjeta propia.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Three talks about how the work is were held.</source>
        <translation>Tuvieron lugar tres conversaciones sobre cómo es el trabajo.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>otro trabajo</translation>
    </message>
    <message>
        <source>a business of my own</source>
        <translation>un negocio propio</translation>
    </message>
    <message>
        <source>What is marked ‘renegotiate’ goes on the sheet of a talk.</source>
        <translation>Lo marcado como «renegociar» pasa a la hoja de una conversación.</translation>
    </message>
    <message>
        <source>Mark nothing when nothing is too much, and go on.</source>
        <translation>Si nada es demasiado, no marques nada y sigue.</translation>
    </message>
    <message>
        <source>Within two weeks you kept them on as many days as you planned, or on ten if that is less.</source>
        <translation>En dos semanas los mantuviste tantos días como planeaste, o diez si son menos.</translation>
    </message>
    <message>
        <source>When you finish, they leave Doing and wait in Next, but for the one that you choose.</source>
        <translation>Al terminar, salen de «En curso» y esperan en «Siguiente», salvo la que elijas.</translation>
    </message>
    <message>
        <source>It becomes the limit on Doing.</source>
        <translation>Será el límite de «En curso».</translation>
    </message>
    <message>
        <source>You followed up with two of them.</source>
        <translation>Volviste a escribir o hablar con dos de ellos.</translation>
    </message>
    <message>
        <source>It says how much it is.</source>
        <translation>Dice cuánto es.</translation>
    </message>
    <message>
        <source>It has an end.</source>
        <translation>Tiene un final.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>What is marked ‘hand back’ goes on the sheet of a talk.</source>
        <translation>Lo marcado como «devolver» pasa a la hoja de una conversación.</translation>
    </message>
    <message>
        <source>Mark nothing when you keep it all, and go on.</source>
        <translation>Si te lo quedas todo, no marques nada y sigue.</translation>
    </message>
    <message>
        <source>To whom do you hand it back?</source>
        <translation>¿A quién se lo devuelves?</translation>
    </message>
    <message>
        <source>What will you say?</source>
        <translation>¿Qué dirás?</translation>
    </message>
    <message>
        <source>I cannot do the rota beside the figures. Who can take it from Monday?</source>
        <translation>No puedo llevar los turnos además de las cifras. ¿Quién puede asumirlos desde el lunes?</translation>
    </message>
    <message>
        <source>Within two weeks you started on five days, or on all that you chose if those are fewer.</source>
        <translation>En dos semanas empezaste cinco días, o todos los que elegiste si son menos.</translation>
    </message>
    <message>
        <source>Within two weeks one of them was done on eight days, or on four in five of those that you chose.</source>
        <translation>En dos semanas se hizo una de ellas ocho días, o cuatro de cada cinco de los que elegiste.</translation>
    </message>
    <message>
        <source>Fill this in as it goes, and finish the worksheet again: the card takes the day over.</source>
        <translation>Rellena esto según avance y termina la hoja otra vez: la tarjeta toma el día.</translation>
    </message>
    <message>
        <source>On which day do you ask again?</source>
        <translation>¿Qué día vuelves a preguntar?</translation>
    </message>
    <message>
        <source>When do you come back to it?</source>
        <translation>¿Cuándo vuelves a ello?</translation>
    </message>
    <message>
        <source>Leave it empty when that was the last word.</source>
        <translation>Déjalo vacío si esa fue la última palabra.</translation>
    </message>
    <message>
        <source>Within two weeks, if it can be.</source>
        <translation>En dos semanas, si se puede.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The post went to @{mate}. I smiled and went for a walk. #growth</source>
        <translation>El puesto fue para @{mate}. Sonreí y salí a dar un paseo. #crecer</translation>
    </message>
    <message>
        <source>@{mate} has given notice. Six years of knowing why things are as they are, in one cardboard box. #change</source>
        <translation>@{mate} ha anunciado que se va. Seis años de saber por qué las cosas son como son, en una caja de cartón. #cambio</translation>
    </message>
    <message>
        <source>The big one is handed over. Everybody was pleased, and I stood beside it and felt nothing. #mood</source>
        <translation>El proyecto grande está entregado. Todo el mundo se alegró, y yo al lado sin sentir nada. #ánimo</translation>
    </message>
    <message>
        <source>It got loud between @{mate} and me, in front of the others. I can still hear it. #team</source>
        <translation>Subimos la voz @{mate} y yo, delante de los demás. Todavía lo oigo. #equipo</translation>
    </message>
    <message>
        <source>We are six weeks late with {project}, and since today everybody knows. #load</source>
        <translation>Vamos con seis semanas de retraso en {project}, y desde hoy lo sabe todo el mundo. #carga</translation>
    </message>
    <message>
        <source>They want an answer about the other post by spring. I said that I would think about it. #decision</source>
        <translation>Quieren una respuesta sobre el otro puesto para la primavera. Dije que lo pensaría. #decisión</translation>
    </message>
    <message>
        <source>Two people are ill, and @{lead} asked whether I could take both shifts for a while. I heard myself say yes. #load</source>
        <translation>Hay dos personas de baja, y @{lead} preguntó si podía hacer los dos turnos un tiempo. Me oí decir que sí. #carga</translation>
    </message>
    <message>
        <source>Ask {lead} what the lead planner role takes</source>
        <translation>Preguntar a {lead} qué pide el puesto de dirección de planificación</translation>
    </message>
    <message>
        <source>The post went to somebody else, and I never asked what was missing.</source>
        <translation>El puesto fue para otra persona, y nunca pregunté qué faltó.</translation>
    </message>
    <message>
        <source>Write down three results of this year, with numbers</source>
        <translation>Anotar tres resultados de este año, con números</translation>
    </message>
    <message>
        <source>Read the two job profiles on the intranet</source>
        <translation>Leer los dos perfiles de puesto en la intranet</translation>
    </message>
    <message>
        <source>Offer {lead} two dates and send the topic ahead</source>
        <translation>Ofrecer a {lead} dos fechas y mandar el tema por adelantado</translation>
    </message>
    <message>
        <source>Ask what was missing, what would show it, by when, and who decides</source>
        <translation>Preguntar qué faltó, en qué se vería, para cuándo y quién decide</translation>
    </message>
    <message>
        <source>lunch on Tuesday is over</source>
        <translation>ha terminado el almuerzo del martes</translation>
    </message>
    <message>
        <source>I write the three lines to {lead} before I open anything else</source>
        <translation>escribo las tres líneas a {lead} antes de abrir nada más</translation>
    </message>
    <message>
        <source>**Results so far**

- {project}: from {n} minutes to four
- two trainees on their own feet
- the delay page, used on nine lines

One wish, one offer. No complaint about what was.</source>
        <translation>**Resultados hasta ahora**

- {project}: de {n} minutos a cuatro
- dos aprendices que ya se valen por sí mismos
- la página de retrasos, usada en nueve líneas

Un deseo, una oferta. Ninguna queja por lo que fue.</translation>
    </message>
    <message>
        <source>Decide: lead track, expert track, or Control</source>
        <translation>Decidir: dirección, vía de especialista o Control</translation>
    </message>
    <message>
        <source>I have turned this over for months. Waiting has a price, too.</source>
        <translation>Llevo meses dándole vueltas. Esperar también tiene un precio.</translation>
    </message>
    <message>
        <source>One plus and one minus for each, and for staying as it is</source>
        <translation>Un punto a favor y uno en contra de cada una, y de dejarlo como está</translation>
    </message>
    <message>
        <source>Talk it through with {mentor}</source>
        <translation>Hablarlo con {mentor}</translation>
    </message>
    <message>
        <source>Say the decision aloud to {kin}</source>
        <translation>Decir la decisión en voz alta a {kin}</translation>
    </message>
    <message>
        <source>it is Saturday and the coffee is made</source>
        <translation>es sábado y el café está hecho</translation>
    </message>
    <message>
        <source>I fill in one row of the table</source>
        <translation>relleno una fila de la tabla</translation>
    </message>
    <message>
        <source>Finish the forecasting course</source>
        <translation>Terminar el curso de previsiones</translation>
    </message>
    <message>
        <source>The one skill that both roles ask for.</source>
        <translation>La única capacidad que piden los dos puestos.</translation>
    </message>
    <message>
        <source>Modules one to three</source>
        <translation>Módulos uno a tres</translation>
    </message>
    <message>
        <source>Modules four and five</source>
        <translation>Módulos cuatro y cinco</translation>
    </message>
    <message>
        <source>Redo the Sunday forecast with it</source>
        <translation>Rehacer con ello la previsión del domingo</translation>
    </message>
    <message>
        <source>Show the result to {mate2}</source>
        <translation>Enseñar el resultado a {mate2}</translation>
    </message>
    <message>
        <source>Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.</source>
        <translation>Dos ratos a la semana, miércoles y domingo. El módulo tres llevó el doble de lo que dicen.</translation>
    </message>
    <message>
        <source>Coffee with somebody from Control</source>
        <translation>Café con alguien de Control</translation>
    </message>
    <message>
        <source>I know their screens, not their days.</source>
        <translation>Conozco sus pantallas, no sus días.</translation>
    </message>
    <message>
        <source>Ask {mate2} for a name</source>
        <translation>Pedir un nombre a {mate2}</translation>
    </message>
    <message>
        <source>Invite, and bring two questions</source>
        <translation>Invitar, y llevar dos preguntas</translation>
    </message>
    <message>
        <source>Hand the ticket export over to {mate}</source>
        <translation>Traspasar la exportación de billetes a {mate}</translation>
    </message>
    <message>
        <source>It was only meant for a month or two.</source>
        <translation>Solo iba a ser un mes o dos.</translation>
    </message>
    <message>
        <source>Write the two pages it needs</source>
        <translation>Escribir las dos páginas que hacen falta</translation>
    </message>
    <message>
        <source>One run together</source>
        <translation>Una pasada en común</translation>
    </message>
    <message>
        <source>One run without me</source>
        <translation>Una pasada sin mí</translation>
    </message>
    <message>
        <source>Lead a small group that plans for people who cannot run for a bus</source>
        <translation>Dirigir un grupo pequeño que planifique para quienes no pueden correr tras el autobús</translation>
    </message>
    <message>
        <source>The idea that was left when I had crossed out the sensible ones.</source>
        <translation>La idea que quedó cuando había tachado las sensatas.</translation>
    </message>
    <message>
        <source>Speak about honest forecasts at the transport days</source>
        <translation>Hablar de previsiones honestas en las jornadas de transporte</translation>
    </message>
    <message>
        <source>I have something to say, and I would have to learn to say it.</source>
        <translation>Tengo algo que decir, y tendría que aprender a decirlo.</translation>
    </message>
    <message>
        <source>Read last year’s programme</source>
        <translation>Leer el programa del año pasado</translation>
    </message>
    <message>
        <source>A three-month exchange with a night train company</source>
        <translation>Un intercambio de tres meses con una empresa de trenes nocturnos</translation>
    </message>
    <message>
        <source>To see whether it is the work or the house.</source>
        <translation>Para ver si es el trabajo o la casa.</translation>
    </message>
    <message>
        <source>Four days a week, without guilt</source>
        <translation>Cuatro días a la semana, sin culpa</translation>
    </message>
    <message>
        <source>Put this year’s results on one page</source>
        <translation>Poner los resultados de este año en una página</translation>
    </message>
    <message>
        <source>I could not have named three when {mentor} asked.</source>
        <translation>No habría sabido decir tres cuando {mentor} preguntó.</translation>
    </message>
    <message>
        <source>Go through the log and mark the wins</source>
        <translation>Repasar el registro y marcar los logros</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>Un número para cada uno</translation>
    </message>
    <message>
        <source>Let {friend} read it</source>
        <translation>Pedir a {friend} que lo lea</translation>
    </message>
    <message>
        <source>Home by six, three evenings a week</source>
        <translation>En casa a las seis, tres días a la semana</translation>
    </message>
    <message>
        <source>The evenings were gone before I noticed.</source>
        <translation>Las noches se habían ido antes de darme cuenta.</translation>
    </message>
    <message>
        <source>Choose the three evenings</source>
        <translation>Elegir los tres días</translation>
    </message>
    <message>
        <source>Tell {mate} and {lead}</source>
        <translation>Decírselo a {mate} y a {lead}</translation>
    </message>
    <message>
        <source>Four weeks, with a mark for each evening</source>
        <translation>Cuatro semanas, con una marca por cada día</translation>
    </message>
    <message>
        <source>it is half past five</source>
        <translation>son las cinco y media</translation>
    </message>
    <message>
        <source>I write down tomorrow’s first task and close everything</source>
        <translation>escribo la primera tarea de mañana y cierro todo</translation>
    </message>
    <message>
        <source>Say in the review what the double shift cost</source>
        <translation>Decir en la revisión lo que costó el turno doble</translation>
    </message>
    <message>
        <source>Everybody knew it, and nobody had said it.</source>
        <translation>Todo el mundo lo sabía y nadie lo había dicho.</translation>
    </message>
    <message>
        <source>Two facts with dates</source>
        <translation>Dos hechos con fecha</translation>
    </message>
    <message>
        <source>One wish, one offer</source>
        <translation>Un deseo, una oferta</translation>
    </message>
    <message>
        <source>Say it, then be quiet</source>
        <translation>Decirlo, y luego callar</translation>
    </message>
    <message>
        <source>Garden sensors: first week of readings</source>
        <translation>Sensores del huerto: primera semana de lecturas</translation>
    </message>
    <message>
        <source>To make something that nobody has ordered.</source>
        <translation>Para hacer algo que nadie ha encargado.</translation>
    </message>
    <message>
        <source>Solder the second one</source>
        <translation>Soldar el segundo</translation>
    </message>
    <message>
        <source>Hang both up by the raised bed</source>
        <translation>Colgar los dos junto al bancal</translation>
    </message>
    <message>
        <source>Draw seven days</source>
        <translation>Dibujar siete días</translation>
    </message>
    <message>
        <source>What was said, and what I made of it</source>
        <translation>Lo que se dijo, y lo que yo entendí</translation>
    </message>
    <message>
        <source>‘They do not want me there’ is a reading.</source>
        <translation>«No me quieren allí» es una lectura.</translation>
    </message>
    <message>
        <source>Three facts for it, three against</source>
        <translation>Tres hechos a favor, tres en contra</translation>
    </message>
    <message>
        <source>Two other explanations</source>
        <translation>Otras dos explicaciones</translation>
    </message>
    <message>
        <source>One question that would settle it</source>
        <translation>Una pregunta que lo aclararía</translation>
    </message>
    <message>
        <source>Two talks with {mentor}</source>
        <translation>Dos conversaciones con {mentor}</translation>
    </message>
    <message>
        <source>Somebody who has been where I want to go.</source>
        <translation>Alguien que ya ha estado donde quiero ir.</translation>
    </message>
    <message>
        <source>Write in two sentences what I want help with</source>
        <translation>Escribir en dos frases en qué quiero ayuda</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Primera conversación</translation>
    </message>
    <message>
        <source>Second talk, with a question of my own</source>
        <translation>Segunda conversación, con una pregunta mía</translation>
    </message>
    <message>
        <source>Finished: {goal}.</source>
        <translation>Terminado: {goal}.</translation>
    </message>
    <message>
        <source>‘{goal}’ is done.</source>
        <translation>«{goal}» está hecho.</translation>
    </message>
    <message>
        <source>Done at last: {goal}. Marked it with a walk.</source>
        <translation>Por fin hecho: {goal}. Lo celebré con un paseo.</translation>
    </message>
    <message>
        <source>{goal}. It is done, and it was worth doing.</source>
        <translation>{goal}. Está hecho, y valió la pena.</translation>
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
        <translation>la previsión de retrasos</translation>
    </message>
    <message>
        <source>the timetable import</source>
        <translation>la importación de horarios</translation>
    </message>
    <message>
        <source>the night bus map</source>
        <translation>la guía de autobuses nocturnos</translation>
    </message>
    <message>
        <source>the platform display feed</source>
        <translation>la información de los andenes</translation>
    </message>
    <message>
        <source>the stop search</source>
        <translation>la búsqueda de paradas</translation>
    </message>
    <message>
        <source>the roster check</source>
        <translation>la revisión de turnos</translation>
    </message>
    <message>
        <source>the ticket export</source>
        <translation>la exportación de billetes</translation>
    </message>
    <message>
        <source>the lift status page</source>
        <translation>la página de ascensores</translation>
    </message>
    <message>
        <source>the Sunday forecast</source>
        <translation>la previsión del domingo</translation>
    </message>
    <message>
        <source>the detour planner</source>
        <translation>la planificación de desvíos</translation>
    </message>
    <message>
        <source>the depot dashboard</source>
        <translation>la vista de las cocheras</translation>
    </message>
    <message>
        <source>the route comparison</source>
        <translation>la comparación de rutas</translation>
    </message>
    <message>
        <source>the harbour office</source>
        <translation>la oficina del puerto</translation>
    </message>
    <message>
        <source>the café by the lock</source>
        <translation>la cafetería de la esclusa</translation>
    </message>
    <message>
        <source>the old depot</source>
        <translation>la antigua cochera</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>Trace when work stopped feeling right</source>
        <translation>Rastrear cuándo el trabajo dejó de ir bien</translation>
    </message>
    <message>
        <source>It did not begin last week.</source>
        <translation>No empezó la semana pasada.</translation>
    </message>
    <message>
        <source>Mark the last good month</source>
        <translation>Marcar el último mes bueno</translation>
    </message>
    <message>
        <source>List what changed after it</source>
        <translation>Anotar qué cambió después</translation>
    </message>
    <message>
        <source>One sentence with a date</source>
        <translation>Una frase con una fecha</translation>
    </message>
    <message>
        <source>Two fixed breaks a day</source>
        <translation>Dos pausas fijas al día</translation>
    </message>
    <message>
        <source>I am tired before noon.</source>
        <translation>Siento cansancio antes del mediodía.</translation>
    </message>
    <message>
        <source>Put them into the calendar</source>
        <translation>Ponerlas en el calendario</translation>
    </message>
    <message>
        <source>One week outside, whatever the weather</source>
        <translation>Una semana al aire libre, haga el tiempo que haga</translation>
    </message>
    <message>
        <source>Two weeks, ten days kept</source>
        <translation>Dos semanas, diez días cumplidos</translation>
    </message>
    <message>
        <source>the half-past-ten call ends</source>
        <translation>termina la llamada de las diez y media</translation>
    </message>
    <message>
        <source>I go once round the yard</source>
        <translation>doy una vuelta al patio</translation>
    </message>
    <message>
        <source>Tell {lead} what came with {mate}’s leaving</source>
        <translation>Decir a {lead} lo que me llegó con la marcha de {mate}</translation>
    </message>
    <message>
        <source>I carry two jobs and get thanked for one.</source>
        <translation>Llevo dos trabajos y me agradecen uno.</translation>
    </message>
    <message>
        <source>List what I took over, with hours</source>
        <translation>Anotar lo que asumí, con horas</translation>
    </message>
    <message>
        <source>Ask for thirty minutes</source>
        <translation>Pedir treinta minutos</translation>
    </message>
    <message>
        <source>Name two things to drop</source>
        <translation>Nombrar dos cosas que dejar</translation>
    </message>
    <message>
        <source>Write down what we agreed</source>
        <translation>Escribir lo que acordamos</translation>
    </message>
    <message>
        <source>Three open things at most</source>
        <translation>Tres cosas abiertas como máximo</translation>
    </message>
    <message>
        <source>Everything is half done.</source>
        <translation>Todo está a medias.</translation>
    </message>
    <message>
        <source>Write down all that is open</source>
        <translation>Anotar todo lo que está abierto</translation>
    </message>
    <message>
        <source>Give two back</source>
        <translation>Devolver dos</translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation>Avisar a quienes esperan</translation>
    </message>
    <message>
        <source>No messages after eight</source>
        <translation>Sin mensajes después de las ocho</translation>
    </message>
    <message>
        <source>The evening belongs to nobody’s inbox.</source>
        <translation>La noche no es de ninguna bandeja de entrada.</translation>
    </message>
    <message>
        <source>Take work mail off the phone</source>
        <translation>Quitar el correo del trabajo del teléfono</translation>
    </message>
    <message>
        <source>Tell the two people who would notice</source>
        <translation>Decírselo a las dos personas que lo notarían</translation>
    </message>
    <message>
        <source>Ten evenings</source>
        <translation>Diez noches</translation>
    </message>
    <message>
        <source>Clear the air with {mate}</source>
        <translation>Aclarar las cosas con {mate}</translation>
    </message>
    <message>
        <source>We have been polite since {project}, and nothing else.</source>
        <translation>Desde {project} nos tratamos con cortesía, y nada más.</translation>
    </message>
    <message>
        <source>My side and theirs, on one page</source>
        <translation>Mi lado y el suyo, en una página</translation>
    </message>
    <message>
        <source>Ask for a walk</source>
        <translation>Proponer un paseo</translation>
    </message>
    <message>
        <source>Listen first, then one proposal</source>
        <translation>Escuchar primero, luego una propuesta</translation>
    </message>
    <message>
        <source>{mate} is in the office and the morning is calm</source>
        <translation>{mate} está en la oficina y la mañana va tranquila</translation>
    </message>
    <message>
        <source>I ask for a walk after lunch</source>
        <translation>propongo un paseo después del almuerzo</translation>
    </message>
    <message>
        <source>Tell {friend} how it really is</source>
        <translation>Contar a {friend} cómo están las cosas de verdad</translation>
    </message>
    <message>
        <source>I say ‘fine’ to everybody.</source>
        <translation>Digo «bien» a todo el mundo.</translation>
    </message>
    <message>
        <source>Ask for an evening</source>
        <translation>Pedir una noche</translation>
    </message>
    <message>
        <source>Say whether I want advice or an ear</source>
        <translation>Decir si quiero consejo o que me escuche</translation>
    </message>
    <message>
        <source>Lunch with {mate2}, not about work</source>
        <translation>Almuerzo con {mate2}, sin hablar de trabajo</translation>
    </message>
    <message>
        <source>Whole days without a real talk.</source>
        <translation>Días enteros sin una conversación de verdad.</translation>
    </message>
    <message>
        <source>Invite for this week</source>
        <translation>Invitar para esta semana</translation>
    </message>
    <message>
        <source>Fix a next time</source>
        <translation>Fijar una próxima vez</translation>
    </message>
    <message>
        <source>Go to the planners’ evening and speak with two people</source>
        <translation>Ir al encuentro de planificadores y hablar con dos personas</translation>
    </message>
    <message>
        <source>I only know how we do it here.</source>
        <translation>Solo sé cómo lo hacemos aquí.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribirme</translation>
    </message>
    <message>
        <source>Two questions on a card</source>
        <translation>Dos preguntas en una tarjeta</translation>
    </message>
    <message>
        <source>Write to one of them within the week</source>
        <translation>Escribir a una de ellas en la misma semana</translation>
    </message>
    <message>
        <source>Find somebody to think with</source>
        <translation>Encontrar a alguien con quien pensar</translation>
    </message>
    <message>
        <source>In my own head I only go in circles.</source>
        <translation>Dentro de mi cabeza solo doy vueltas.</translation>
    </message>
    <message>
        <source>Five names, inside and outside</source>
        <translation>Cinco nombres, dentro y fuera</translation>
    </message>
    <message>
        <source>Ask one for half an hour</source>
        <translation>Pedir a uno media hora</translation>
    </message>
    <message>
        <source>Agree on a rhythm, or go to the next name</source>
        <translation>Acordar un ritmo o pasar al siguiente nombre</translation>
    </message>
    <message>
        <source>Swap the status report for a week in the field</source>
        <translation>Cambiar el informe de estado por una semana en la calle</translation>
    </message>
    <message>
        <source>Days with drivers give energy, reports take it.</source>
        <translation>Los días con quienes conducen dan energía, los informes la quitan.</translation>
    </message>
    <message>
        <source>Every task with plus or minus, for a week</source>
        <translation>Cada tarea con más o menos, durante una semana</translation>
    </message>
    <message>
        <source>Get {lead}’s yes</source>
        <translation>Conseguir el sí de {lead}</translation>
    </message>
    <message>
        <source>Three weeks, then compare</source>
        <translation>Tres semanas, luego comparar</translation>
    </message>
    <message>
        <source>Why I came here: then and now</source>
        <translation>Por qué vine aquí: antes y ahora</translation>
    </message>
    <message>
        <source>What drew me in must have gone somewhere.</source>
        <translation>Lo que me atrajo tiene que haberse ido a alguna parte.</translation>
    </message>
    <message>
        <source>What I wrote in the application</source>
        <translation>Lo que escribí en la solicitud</translation>
    </message>
    <message>
        <source>Still true, gone, new</source>
        <translation>Sigue siendo cierto, se fue, es nuevo</translation>
    </message>
    <message>
        <source>One consequence for next month</source>
        <translation>Una consecuencia para el mes que viene</translation>
    </message>
    <message>
        <source>Fifteen ideas without a but</source>
        <translation>Quince ideas sin un pero</translation>
    </message>
    <message>
        <source>Nothing ahead that I look forward to.</source>
        <translation>No hay nada por delante que me haga ilusión.</translation>
    </message>
    <message>
        <source>Twenty minutes, no judging</source>
        <translation>Veinte minutos, sin juzgar</translation>
    </message>
    <message>
        <source>Circle one</source>
        <translation>Rodear una</translation>
    </message>
    <message>
        <source>What stands in the way, and what then</source>
        <translation>Qué se interpone, y qué entonces</translation>
    </message>
    <message>
        <source>One goal for the quarter, in steps under two hours</source>
        <translation>Una meta para el trimestre, en pasos de menos de dos horas</translation>
    </message>
    <message>
        <source>I chase everybody’s targets but mine.</source>
        <translation>Persigo los objetivos de todo el mundo menos los míos.</translation>
    </message>
    <message>
        <source>The year in one sentence</source>
        <translation>El año en una frase</translation>
    </message>
    <message>
        <source>The quarter that serves it</source>
        <translation>El trimestre que lo sirve</translation>
    </message>
    <message>
        <source>First step into the calendar</source>
        <translation>El primer paso, al calendario</translation>
    </message>
    <message>
        <source>A weekend at {place} with paper and no screen</source>
        <translation>Un fin de semana en {place} con papel y sin pantalla</translation>
    </message>
    <message>
        <source>To hear my own opinion again.</source>
        <translation>Para volver a oír mi propia opinión.</translation>
    </message>
    <message>
        <source>Book it and tell {kin}</source>
        <translation>Reservarlo y decírselo a {kin}</translation>
    </message>
    <message>
        <source>Rest, look back, dream, choose one</source>
        <translation>Descansar, mirar atrás, soñar, elegir una cosa</translation>
    </message>
    <message>
        <source>One goal and one stop, in writing</source>
        <translation>Una meta y algo que dejar de hacer, por escrito</translation>
    </message>
    <message>
        <source>Offer to rebuild {project}</source>
        <translation>Ofrecerme para rehacer {project}</translation>
    </message>
    <message>
        <source>I could do my week asleep.</source>
        <translation>Podría hacer mi semana con los ojos cerrados.</translation>
    </message>
    <message>
        <source>Five lines: what, how long, what I drop for it</source>
        <translation>Cinco líneas: qué, cuánto tiempo, qué dejo por ello</translation>
    </message>
    <message>
        <source>Show them to {mate2}</source>
        <translation>Enseñárselas a {mate2}</translation>
    </message>
    <message>
        <source>Offer it to {lead}</source>
        <translation>Ofrecérsela a {lead}</translation>
    </message>
    <message>
        <source>Claim the training budget</source>
        <translation>Pedir el presupuesto de formación</translation>
    </message>
    <message>
        <source>It lapses every December.</source>
        <translation>Caduca cada diciembre.</translation>
    </message>
    <message>
        <source>Find the form</source>
        <translation>Encontrar el formulario</translation>
    </message>
    <message>
        <source>Match one offer with the next role</source>
        <translation>Encontrar una oferta que sirva para el próximo puesto</translation>
    </message>
    <message>
        <source>Ask {lead} to sign</source>
        <translation>Pedir a {lead} que firme</translation>
    </message>
    <message>
        <source>Decide about the offer from the ministry</source>
        <translation>Decidir sobre la oferta del ministerio</translation>
    </message>
    <message>
        <source>They will not ask a third time.</source>
        <translation>No preguntarán una tercera vez.</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>Lo que cuesta esperar</translation>
    </message>
    <message>
        <source>Tell {kin} the day by which I decide</source>
        <translation>Decir a {kin} para qué día decido</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Llamarles</translation>
    </message>
    <message>
        <source>What {lead} said about {project}, and what I heard</source>
        <translation>Lo que {lead} dijo sobre {project}, y lo que yo oí</translation>
    </message>
    <message>
        <source>One sentence has been with me for two weeks.</source>
        <translation>Llevo dos semanas con una frase en la cabeza.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Two other readings</source>
        <translation>Otras dos lecturas</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Find out who backs {project}, and who does not</source>
        <translation>Averiguar quién apoya {project} y quién no</translation>
    </message>
    <message>
        <source>It dies in meetings where I am not.</source>
        <translation>Muere en reuniones en las que no estoy.</translation>
    </message>
    <message>
        <source>One page: cost, gain, risk</source>
        <translation>Una página: coste, ganancia, riesgo</translation>
    </message>
    <message>
        <source>Ask {lead} what it would take</source>
        <translation>Preguntar a {lead} qué haría falta</translation>
    </message>
    <message>
        <source>Yes, no, or a date</source>
        <translation>Sí, no o una fecha</translation>
    </message>
    <message>
        <source>Cut {project} down to what can be done by spring</source>
        <translation>Recortar {project} a lo que puede hacerse para la primavera</translation>
    </message>
    <message>
        <source>The plan was drawn for twice as many people.</source>
        <translation>El plan se hizo para el doble de gente.</translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation>Lo que tiene que quedarse</translation>
    </message>
    <message>
        <source>Tell those who lose something</source>
        <translation>Avisar a quienes pierden algo</translation>
    </message>
    <message>
        <source>New plan on one page</source>
        <translation>Un plan nuevo en una página</translation>
    </message>
    <message>
        <source>Write the CV anew</source>
        <translation>Escribir el currículum de nuevo</translation>
    </message>
    <message>
        <source>To see it in front of me, not to leave.</source>
        <translation>Para verlo ante mí, no para irme.</translation>
    </message>
    <message>
        <source>Results from the log</source>
        <translation>Resultados del registro</translation>
    </message>
    <message>
        <source>The last two years, with numbers</source>
        <translation>Los dos últimos años, con números</translation>
    </message>
    <message>
        <source>{friend} reads it</source>
        <translation>{friend} lo lee</translation>
    </message>
    <message>
        <source>Say what I will not do this quarter</source>
        <translation>Decir lo que no haré este trimestre</translation>
    </message>
    <message>
        <source>A list of yes is not a plan.</source>
        <translation>Una lista de síes no es un plan.</translation>
    </message>
    <message>
        <source>Rank what is on my desk</source>
        <translation>Ordenar lo que hay en mi mesa</translation>
    </message>
    <message>
        <source>Show {lead} the line under number five</source>
        <translation>Enseñar a {lead} la raya bajo el número cinco</translation>
    </message>
    <message>
        <source>Tell those below the line</source>
        <translation>Avisar a quienes quedan bajo la raya</translation>
    </message>
    <message>
        <source>Give {mate} the half of {project} that is theirs</source>
        <translation>Dar a {mate} su mitad de {project}</translation>
    </message>
    <message>
        <source>I hold on to it out of habit.</source>
        <translation>La retengo por costumbre.</translation>
    </message>
    <message>
        <source>Name the parts</source>
        <translation>Nombrar las partes</translation>
    </message>
    <message>
        <source>One handover a week</source>
        <translation>Un traspaso por semana</translation>
    </message>
    <message>
        <source>Do not look for a month</source>
        <translation>No mirar durante un mes</translation>
    </message>
    <message>
        <source>Ask for a word of thanks, without shame</source>
        <translation>Pedir unas palabras de agradecimiento, sin vergüenza</translation>
    </message>
    <message>
        <source>Good work goes past without a sound.</source>
        <translation>El buen trabajo pasa sin hacer ruido.</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>Dos ejemplos</translation>
    </message>
    <message>
        <source>Say that it matters to me</source>
        <translation>Decir que me importa</translation>
    </message>
    <message>
        <source>Thank somebody else the same day</source>
        <translation>Dar las gracias a otra persona el mismo día</translation>
    </message>
    <message>
        <source>Three information talks about life after planning</source>
        <translation>Tres conversaciones informativas sobre la vida después de planificar</translation>
    </message>
    <message>
        <source>To know instead of wonder.</source>
        <translation>Para saber en vez de cavilar.</translation>
    </message>
    <message>
        <source>Five must-haves</source>
        <translation>Cinco imprescindibles</translation>
    </message>
    <message>
        <source>Three people, three coffees</source>
        <translation>Tres personas, tres cafés</translation>
    </message>
    <message>
        <source>Go or no-go, in one line</source>
        <translation>Sí o no, en una línea</translation>
    </message>
    <message>
        <source>Bring a third person in between {mate} and me</source>
        <translation>Poner a una tercera persona entre {mate} y yo</translation>
    </message>
    <message>
        <source>Alone we only repeat ourselves.</source>
        <translation>A solas no hacemos más que repetirnos.</translation>
    </message>
    <message>
        <source>Ask {lead} who could do it</source>
        <translation>Preguntar a {lead} quién podría hacerlo</translation>
    </message>
    <message>
        <source>One hour, one agreement</source>
        <translation>Una hora, un acuerdo</translation>
    </message>
    <message>
        <source>Pick the one number that shows {project} moves</source>
        <translation>Elegir el único número que muestra que {project} avanza</translation>
    </message>
    <message>
        <source>We report twelve and look at none.</source>
        <translation>Informamos de doce y no miramos ninguno.</translation>
    </message>
    <message>
        <source>Ask the drivers what they notice</source>
        <translation>Preguntar a quienes conducen qué notan</translation>
    </message>
    <message>
        <source>Draw it weekly</source>
        <translation>Dibujarlo cada semana</translation>
    </message>
    <message>
        <source>Drop the other eleven</source>
        <translation>Dejar los otros once</translation>
    </message>
    <message>
        <source>Read one book about how cities move</source>
        <translation>Leer un libro sobre cómo se mueven las ciudades</translation>
    </message>
    <message>
        <source>The field once thrilled me.</source>
        <translation>El campo me entusiasmaba antes.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elegirlo</translation>
    </message>
    <message>
        <source>Twenty minutes on three days</source>
        <translation>Veinte minutos en tres días</translation>
    </message>
    <message>
        <source>One idea to try</source>
        <translation>Una idea que probar</translation>
    </message>
    <message>
        <source>Learn enough statistics to doubt properly</source>
        <translation>Aprender bastante estadística para dudar como es debido</translation>
    </message>
    <message>
        <source>I nod at confidence bands.</source>
        <translation>Digo que sí a las bandas de confianza sin entenderlas.</translation>
    </message>
    <message>
        <source>Chapters one to four</source>
        <translation>Capítulos uno a cuatro</translation>
    </message>
    <message>
        <source>Chapters five to nine</source>
        <translation>Capítulos cinco a nueve</translation>
    </message>
    <message>
        <source>Use it once on {project}</source>
        <translation>Usarla una vez en {project}</translation>
    </message>
    <message>
        <source>Sing again</source>
        <translation>Volver a cantar</translation>
    </message>
    <message>
        <source>Nothing to deliver, nobody to report to.</source>
        <translation>Nada que entregar, nadie a quien rendir cuentas.</translation>
    </message>
    <message>
        <source>Write to the choir</source>
        <translation>Escribir al coro</translation>
    </message>
    <message>
        <source>Three rehearsals</source>
        <translation>Tres ensayos</translation>
    </message>
    <message>
        <source>Sing at the summer concert</source>
        <translation>Cantar en el concierto de verano</translation>
    </message>
    <message>
        <source>Piano, fifteen minutes on weekdays</source>
        <translation>Piano, quince minutos los días laborables</translation>
    </message>
    <message>
        <source>The one thing that switches the head off.</source>
        <translation>Lo único que apaga la cabeza.</translation>
    </message>
    <message>
        <source>Tune it</source>
        <translation>Afinarlo</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <source>One whole piece</source>
        <translation>Una pieza entera</translation>
    </message>
    <message>
        <source>Run to the lock and back</source>
        <translation>Correr hasta la esclusa y volver</translation>
    </message>
    <message>
        <source>Sleep is better when the legs are tired.</source>
        <translation>Se duerme mejor con las piernas cansadas.</translation>
    </message>
    <message>
        <source>To the bridge</source>
        <translation>Hasta el puente</translation>
    </message>
    <message>
        <source>To the lock</source>
        <translation>Hasta la esclusa</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>A map of the benches of our quarter</source>
        <translation>Un mapa de los bancos de nuestro barrio</translation>
    </message>
    <message>
        <source>Maps for once without a client.</source>
        <translation>Mapas, por una vez, sin cliente.</translation>
    </message>
    <message>
        <source>Walk four streets</source>
        <translation>Recorrer cuatro calles</translation>
    </message>
    <message>
        <source>Draw the first sheet</source>
        <translation>Dibujar la primera hoja</translation>
    </message>
    <message>
        <source>Hang it up at {place}</source>
        <translation>Colgarlo en {place}</translation>
    </message>
    <message>
        <source>Look over the fence: a day with the dispatchers</source>
        <translation>Mirar al otro lado de la valla: un día con quienes coordinan el tráfico</translation>
    </message>
    <message>
        <source>Perhaps that would be something.</source>
        <translation>Quizá eso sería algo.</translation>
    </message>
    <message>
        <source>Ask for a day</source>
        <translation>Pedir un día</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Three lines: more of it, or not</source>
        <translation>Tres líneas: más de esto, o no</translation>
    </message>
    <message>
        <source>Teach the new ones how to read a timetable</source>
        <translation>Enseñar a la gente nueva a leer un horario</translation>
    </message>
    <message>
        <source>I learn most when I explain.</source>
        <translation>Aprendo más cuando explico.</translation>
    </message>
    <message>
        <source>Ten pages, no more</source>
        <translation>Diez páginas, no más</translation>
    </message>
    <message>
        <source>Try it on {mate}</source>
        <translation>Probarlo con {mate}</translation>
    </message>
    <message>
        <source>First afternoon with the trainees</source>
        <translation>Primera tarde con la gente en prácticas</translation>
    </message>
    <message>
        <source>Write down what this job has given me</source>
        <translation>Escribir lo que este trabajo me ha dado</translation>
    </message>
    <message>
        <source>On bad days I cannot think of anything.</source>
        <translation>En los días malos no se me ocurre nada.</translation>
    </message>
    <message>
        <source>Five things</source>
        <translation>Cinco cosas</translation>
    </message>
    <message>
        <source>One hour more of one of them this week</source>
        <translation>Una hora más de una de ellas esta semana</translation>
    </message>
    <message>
        <source>Two weeks of small brave things</source>
        <translation>Dos semanas de pequeños actos de valor</translation>
    </message>
    <message>
        <source>I have become quiet.</source>
        <translation>Cada vez hablo menos.</translation>
    </message>
    <message>
        <source>A list of ten</source>
        <translation>Una lista de diez</translation>
    </message>
    <message>
        <source>One before noon, each day</source>
        <translation>Una antes del mediodía, cada día</translation>
    </message>
    <message>
        <source>Look at the ratings</source>
        <translation>Mirar las valoraciones</translation>
    </message>
    <message>
        <source>Repair the balcony before the summer</source>
        <translation>Reparar el balcón antes del verano</translation>
    </message>
    <message>
        <source>A place to sit after work.</source>
        <translation>Un sitio donde sentarse después del trabajo.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintura</translation>
    </message>
    <message>
        <source>Sit there</source>
        <translation>Sentarse allí</translation>
    </message>
    <message>
        <source>Apply for the work group on accessible stops</source>
        <translation>Pedir entrar en el grupo de trabajo sobre paradas accesibles</translation>
    </message>
    <message>
        <source>That is what I wanted to do here.</source>
        <translation>Es lo que quería hacer aquí.</translation>
    </message>
    <message>
        <source>Talk to somebody who is in it</source>
        <translation>Hablar con alguien que está en él</translation>
    </message>
    <message>
        <source>Half a page on what I bring</source>
        <translation>Media página sobre lo que aporto</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarla</translation>
    </message>
    <message>
        <source>Cook for friends once a month</source>
        <translation>Cocinar para mis amistades una vez al mes</translation>
    </message>
    <message>
        <source>I only see them at birthdays.</source>
        <translation>Solo las veo en los cumpleaños.</translation>
    </message>
    <message>
        <source>Fix the first evening</source>
        <translation>Fijar la primera noche</translation>
    </message>
    <message>
        <source>Three evenings</source>
        <translation>Tres noches</translation>
    </message>
    <message>
        <source>Let {friend} bring the next guest</source>
        <translation>Que {friend} traiga a la próxima persona invitada</translation>
    </message>
    <message>
        <source>Learn the signal rules from {mate2}</source>
        <translation>Aprender las reglas de señales con {mate2}</translation>
    </message>
    <message>
        <source>I draw lines without knowing what stops a train.</source>
        <translation>Dibujo líneas sin saber qué detiene un tren.</translation>
    </message>
    <message>
        <source>Two afternoons in the control room</source>
        <translation>Dos tardes en la sala de control</translation>
    </message>
    <message>
        <source>Write down the ten rules</source>
        <translation>Escribir las diez reglas</translation>
    </message>
    <message>
        <source>Explain them to {mate}</source>
        <translation>Explicárselas a {mate}</translation>
    </message>
    <message>
        <source>One podcast a week on the way home</source>
        <translation>Un pódcast a la semana de camino a casa</translation>
    </message>
    <message>
        <source>Something in the ear that is not a call.</source>
        <translation>Algo en el oído que no sea una llamada.</translation>
    </message>
    <message>
        <source>A list of six</source>
        <translation>Una lista de seis</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>One idea tried on {project}</source>
        <translation>Una idea probada en {project}</translation>
    </message>
    <message>
        <source>A picture book of the night lines for {kin}</source>
        <translation>Un álbum ilustrado de las líneas nocturnas para {kin}</translation>
    </message>
    <message>
        <source>A present that nobody can buy.</source>
        <translation>Un regalo que nadie puede comprar.</translation>
    </message>
    <message>
        <source>Ride three lines with the camera</source>
        <translation>Recorrer tres líneas con la cámara</translation>
    </message>
    <message>
        <source>Twelve pages</source>
        <translation>Doce páginas</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Swim twice a week until the cold comes</source>
        <translation>Nadar dos veces por semana hasta que llegue el frío</translation>
    </message>
    <message>
        <source>The water is the one place without a screen.</source>
        <translation>El agua es el único sitio sin pantalla.</translation>
    </message>
    <message>
        <source>Find the card</source>
        <translation>Encontrar el carné</translation>
    </message>
    <message>
        <source>Eight weeks</source>
        <translation>Ocho semanas</translation>
    </message>
    <message>
        <source>Present {project} at the open day</source>
        <translation>Presentar {project} en la jornada de puertas abiertas</translation>
    </message>
    <message>
        <source>To say it so that a child understands.</source>
        <translation>Para decirlo de modo que lo entienda un niño.</translation>
    </message>
    <message>
        <source>Three pictures, no more</source>
        <translation>Tres imágenes, no más</translation>
    </message>
    <message>
        <source>Practise on {kin}</source>
        <translation>Ensayar con {kin}</translation>
    </message>
    <message>
        <source>Stand there for an hour</source>
        <translation>Estar allí una hora</translation>
    </message>
    <message>
        <source>Coffee with everybody on our floor</source>
        <translation>Café con toda la gente de nuestra planta</translation>
    </message>
    <message>
        <source>I know their tickets better than their names.</source>
        <translation>Conozco mejor sus incidencias que sus nombres.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Una por semana</translation>
    </message>
    <message>
        <source>The last three</source>
        <translation>Las tres últimas</translation>
    </message>
    <message>
        <source>Sort the photographs of ten years</source>
        <translation>Ordenar las fotos de diez años</translation>
    </message>
    <message>
        <source>They are on four disks, and one of them clicks.</source>
        <translation>Están en cuatro discos, y uno hace clic.</translation>
    </message>
    <message>
        <source>Copy everything to one place</source>
        <translation>Copiarlo todo en un solo sitio</translation>
    </message>
    <message>
        <source>One year an evening</source>
        <translation>Un año por noche</translation>
    </message>
    <message>
        <source>Throw the old disks away</source>
        <translation>Tirar los discos viejos</translation>
    </message>
    <message>
        <source>Write a column for the staff paper</source>
        <translation>Escribir una columna para la revista interna</translation>
    </message>
    <message>
        <source>Nobody knows what we do up here.</source>
        <translation>Nadie sabe lo que hacemos aquí arriba.</translation>
    </message>
    <message>
        <source>Ask {lead}</source>
        <translation>Preguntar a {lead}</translation>
    </message>
    <message>
        <source>First draft, read by {mate}</source>
        <translation>Primer borrador, leído por {mate}</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>Learn to sew a bag</source>
        <translation>Aprender a coser un bolso</translation>
    </message>
    <message>
        <source>To have something in my hands in the evening.</source>
        <translation>Para tener algo en las manos por la noche.</translation>
    </message>
    <message>
        <source>Borrow the machine from {friend}</source>
        <translation>Pedir prestada la máquina a {friend}</translation>
    </message>
    <message>
        <source>The ugly one</source>
        <translation>El feo</translation>
    </message>
    <message>
        <source>The good one</source>
        <translation>El bueno</translation>
    </message>
    <message>
        <source>A day in the workshop at {place}</source>
        <translation>Un día de taller en {place}</translation>
    </message>
    <message>
        <source>To see what becomes of our plans.</source>
        <translation>Para ver qué es de nuestros planes.</translation>
    </message>
    <message>
        <source>Go, and ask questions</source>
        <translation>Ir, y hacer preguntas</translation>
    </message>
    <message>
        <source>Three lines on what I would change</source>
        <translation>Tres líneas sobre lo que cambiaría</translation>
    </message>
    <message>
        <source>Walk the whole of line 7 on foot</source>
        <translation>Recorrer a pie toda la línea 7</translation>
    </message>
    <message>
        <source>I have planned it for years and never walked it.</source>
        <translation>La planifico desde hace años y nunca la he recorrido.</translation>
    </message>
    <message>
        <source>To the cemetery</source>
        <translation>Hasta el cementerio</translation>
    </message>
    <message>
        <source>To the terminus</source>
        <translation>Hasta el final de línea</translation>
    </message>
    <message>
        <source>Write down what the map does not show</source>
        <translation>Anotar lo que el mapa no muestra</translation>
    </message>
    <message>
        <source>@{mate} went through {project} with me, slowly, and did not make me feel slow. #team</source>
        <translation>@{mate} repasó {project} conmigo, con calma, y en ningún momento me sentí torpe. #equipo</translation>
    </message>
    <message>
        <source>@{lead} asked what I needed, and by noon it was there. #support</source>
        <translation>@{lead} preguntó qué necesitaba, y al mediodía ya estaba. #apoyo</translation>
    </message>
    <message>
        <source>A bus driver wrote that the new plan leaves her time for a coffee. #purpose</source>
        <translation>Una conductora de autobús escribió que el nuevo plan le deja tiempo para un café. #sentido</translation>
    </message>
    <message>
        <source>Sat by the window at {place} for an hour with nothing but a notebook. #balance</source>
        <translation>Una hora junto a la ventana en {place}, solo con un cuaderno. #equilibrio</translation>
    </message>
    <message>
        <source>@{kin} rang just to hear how the day had been. #family</source>
        <translation>@{kin} llamó solo para saber cómo había ido el día. #familia</translation>
    </message>
    <message>
        <source>The whole afternoon belonged to {project}. No calls. #focus</source>
        <translation>La tarde entera fue para {project}. Sin llamadas. #foco</translation>
    </message>
    <message>
        <source>@{mate} took the support phone so that I could leave on time. #team #balance</source>
        <translation>@{mate} se quedó con el teléfono de soporte para que yo saliera a mi hora. #equipo #equilibrio</translation>
    </message>
    <message>
        <source>Lunch with @{friend}, and not one word about work. #friends</source>
        <translation>Almuerzo con @{friend}, y ni una palabra sobre el trabajo. #amistades</translation>
    </message>
    <message>
        <source>Frost on the bridge, sun behind it, and I was early enough to stop. #balance</source>
        <translation>Escarcha en el puente, detrás el sol, y yo con tiempo para detenerme. #equilibrio</translation>
    </message>
    <message>
        <source>First evening of the year with the balcony door open. #balance</source>
        <translation>La primera noche del año con la puerta del balcón abierta. #equilibrio</translation>
    </message>
    <message>
        <source>Swam in the lake before breakfast with @{friend}. #health</source>
        <translation>Un baño en el lago antes del desayuno con @{friend}. #salud</translation>
    </message>
    <message>
        <source>Picked apples at my parents’ with @{kin}; my back knows it. #family</source>
        <translation>Recogí manzanas en casa de mis padres con @{kin}; mi espalda lo sabe. #familia</translation>
    </message>
    <message>
        <source>@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team</source>
        <translation>@{mate} y yo nos reímos tanto de la demostración fallida que dejó de importar. #equipo</translation>
    </message>
    <message>
        <source>The library kept the book on forecasting for me. #learning</source>
        <translation>La biblioteca me guardó el libro sobre previsiones. #aprender</translation>
    </message>
    <message>
        <source>@{mentor} gave me forty minutes on a full day. #mentor</source>
        <translation>@{mentor} me dio cuarenta minutos en un día lleno. #mentoría</translation>
    </message>
    <message>
        <source>Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose</source>
        <translation>En la línea 4, alguien usó la página de retrasos y se lo contó a su vecina. Yo estaba justo al lado. #sentido</translation>
    </message>
    <message>
        <source>The heating at {place} works again. #small</source>
        <translation>La calefacción en {place} vuelve a funcionar. #detalles</translation>
    </message>
    <message>
        <source>@{mate} had already written the tests. #team</source>
        <translation>@{mate} ya había escrito las pruebas. #equipo</translation>
    </message>
    <message>
        <source>Slept eight hours for the first time in weeks. #health</source>
        <translation>Dormí ocho horas por primera vez en semanas. #salud</translation>
    </message>
    <message>
        <source>@{friend} listened for an hour and gave no advice at all. #friends</source>
        <translation>@{friend} me escuchó una hora y no me dio ni un consejo. #amistades</translation>
    </message>
    <message>
        <source>A quiet train, a seat, and nobody needed anything. #balance</source>
        <translation>Un tren tranquilo, un asiento, y nadie necesitaba nada. #equilibrio</translation>
    </message>
    <message>
        <source>@{kin} cooked, I only had to sit down. #family</source>
        <translation>@{kin} cocinó, yo solo tuve que sentarme. #familia</translation>
    </message>
    <message>
        <source>The old code of @{mate} was so clear that the change took ten minutes. #craft</source>
        <translation>El código antiguo de @{mate} era tan claro que el cambio llevó diez minutos. #oficio</translation>
    </message>
    <message>
        <source>@{lead} said in front of everyone that {project} was my work. #recognition</source>
        <translation>@{lead} dijo delante de todo el mundo que {project} era trabajo mío. #reconocimiento</translation>
    </message>
    <message>
        <source>A full hour with @{mentor} about where I want to be in three years. #mentor</source>
        <translation>Una hora entera con @{mentor} sobre dónde quiero estar dentro de tres años. #mentoría</translation>
    </message>
    <message>
        <source>Ran along the river, slower than last year, and enjoyed it more. #health</source>
        <translation>Corrí junto al río, más despacio que el año pasado, y lo disfruté más. #salud</translation>
    </message>
    <message>
        <source>The trainee asked me how I debug, and I had an answer. #learning</source>
        <translation>La aprendiz me preguntó cómo busco errores, y tuve una respuesta. #aprender</translation>
    </message>
    <message>
        <source>@{mate} brought plums from the garden for the whole floor. #team</source>
        <translation>@{mate} trajo ciruelas del jardín para toda la planta. #equipo</translation>
    </message>
    <message>
        <source>Thunderstorm during stand-up. We all went to the window. #team</source>
        <translation>Tormenta en plena reunión de la mañana. Todo el equipo fue a la ventana. #equipo</translation>
    </message>
    <message>
        <source>The first asparagus soup at {place}. #small</source>
        <translation>La primera sopa de espárragos en {place}. #detalles</translation>
    </message>
    <message>
        <source>Snow, so everyone was late and nobody minded. #small</source>
        <translation>Nieve, así que todo el mundo llegó tarde y a nadie le importó. #detalles</translation>
    </message>
    <message>
        <source>{mate} remembered that I hate the loud room and booked the small one. #team</source>
        <translation>{mate} se acordó de que odio la sala ruidosa y reservó la pequeña. #equipo</translation>
    </message>
    <message>
        <source>A whole evening of piano, badly, happily. #music</source>
        <translation>Una noche entera de piano, mal y feliz. #música</translation>
    </message>
    <message>
        <source>The doctor took her time. Nothing serious. #health</source>
        <translation>La doctora se tomó su tiempo. Nada grave. #salud</translation>
    </message>
    <message>
        <source>Nobody asked why I left at four. #balance</source>
        <translation>Nadie preguntó por qué me fui a las cuatro. #equilibrio</translation>
    </message>
    <message>
        <source>@{mate} saw that I was done in and took over the call. #team #support</source>
        <translation>@{mate} vio que yo no podía más y se quedó con la llamada. #equipo #apoyo</translation>
    </message>
    <message>
        <source>Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect</source>
        <translation>Café con @{mate2}, de Operaciones; tenemos las mismas preguntas desde dos lados. #contactos</translation>
    </message>
    <message>
        <source>The community garden got its water back, and I carried cans with the neighbours. #side</source>
        <translation>El huerto comunitario vuelve a tener agua, y llevé regaderas con la gente del barrio. #aparte</translation>
    </message>
    <message>
        <source>@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends</source>
        <translation>@{friend} mandó un mensaje de voz desde la montaña, cuatro minutos, casi todo viento. #amistades</translation>
    </message>
    <message>
        <source>That I may work from {place} on Thursdays. #balance</source>
        <translation>Que puedo trabajar desde {place} los jueves. #equilibrio</translation>
    </message>
    <message>
        <source>Good questions after my talk, and kind ones. #growth</source>
        <translation>Buenas preguntas después de mi charla, y amables. #crecer</translation>
    </message>
    <message>
        <source>@{lead} moved the deadline before I had to ask. #support</source>
        <translation>@{lead} movió el plazo antes de que yo tuviera que pedirlo. #apoyo</translation>
    </message>
    <message>
        <source>A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition</source>
        <translation>Una tarjeta de agradecimiento de la taquilla por {project}. Está colgada sobre mi mesa. #reconocimiento</translation>
    </message>
    <message>
        <source>Two colleagues argued about my idea as if it were theirs. #growth</source>
        <translation>Dos colegas discutieron sobre mi idea como si fuera suya. #crecer</translation>
    </message>
    <message>
        <source>@{kin} fixed my bike while I slept in. #family</source>
        <translation>@{kin} me arregló la bici mientras yo dormía hasta tarde. #familia</translation>
    </message>
    <message>
        <source>Bread from the market, tomatoes, salt. #small</source>
        <translation>Pan del mercado, tomates, sal. #detalles</translation>
    </message>
    <message>
        <source>The choir took me back after a year away. #music</source>
        <translation>El coro me volvió a admitir después de un año fuera. #música</translation>
    </message>
    <message>
        <source>@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft</source>
        <translation>@{mate} me dijo sin rodeos qué fallaba en mi borrador. Mejor ahora que en la reunión. #oficio</translation>
    </message>
    <message>
        <source>Being paid to look at maps. Still. #purpose</source>
        <translation>Que me paguen por mirar mapas. Todavía. #sentido</translation>
    </message>
    <message>
        <source>I could say no, and @{lead} just nodded. #balance</source>
        <translation>Pude decir que no, y @{lead} simplemente asintió. #equilibrio</translation>
    </message>
    <message>
        <source>A long weekend with @{friend} in a hut without signal. #friends</source>
        <translation>Un fin de semana largo con @{friend} en una cabaña sin cobertura. #amistades</translation>
    </message>
    <message>
        <source>The walk round the yard between two hard meetings. #health</source>
        <translation>La vuelta al patio entre dos reuniones difíciles. #salud</translation>
    </message>
    <message>
        <source>@{mate2} explained the signalling rules with salt shakers. #learning</source>
        <translation>@{mate2} me explicó las reglas de señalización con saleros. #aprender</translation>
    </message>
    <message>
        <source>The cleaner at {place} knows my name, and I know hers. #small</source>
        <translation>La mujer que limpia en {place} sabe mi nombre, y yo el suyo. #detalles</translation>
    </message>
    <message>
        <source>A meeting was cancelled, and I did not fill the hour. #focus</source>
        <translation>Se canceló una reunión, y no llené la hora. #foco</translation>
    </message>
    <message>
        <source>Course day: {n} people, all of them as curious as I am. #learning</source>
        <translation>Día de curso: {n} personas, todas con tanta curiosidad como yo. #aprender</translation>
    </message>
    <message>
        <source>I want to remember that.</source>
        <translation>Quiero recordarlo.</translation>
    </message>
    <message>
        <source>Small, and it changed the day.</source>
        <translation>Pequeño, y cambió el día.</translation>
    </message>
    <message>
        <source>It stayed with me.</source>
        <translation>Se me ha quedado.</translation>
    </message>
    <message>
        <source>More of this.</source>
        <translation>Más de esto.</translation>
    </message>
    <message>
        <source>did my job ten years ago</source>
        <translation>tuvo mi puesto hace diez años</translation>
    </message>
    <message>
        <source>How did you know it was time to change?</source>
        <translation>¿Cómo supiste que era hora de cambiar?</translation>
    </message>
    <message>
        <source>Would you read my three lines for {lead}?</source>
        <translation>¿Leerías mis tres líneas para {lead}?</translation>
    </message>
    <message>
        <source>Ask about the planning course</source>
        <translation>Preguntar por el curso de planificación</translation>
    </message>
    <message>
        <source>has known me since school</source>
        <translation>me conoce desde la escuela</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>Talked through the assessment. The load, not the work, may be the problem.</source>
        <translation>Repasamos la evaluación. Quizá el problema sea la carga, no el trabajo.</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>un almuerzo</translation>
    </message>
    <message>
        <source>To keep ‘not promoted’ and ‘not valued’ apart. Knows two people in planning.</source>
        <translation>Separar «no me ascendieron» de «no me valoran». Conoce a dos personas en planificación.</translation>
    </message>
    <message>
        <source>Write to one of the two people in planning</source>
        <translation>Escribir a una de las dos personas de planificación</translation>
    </message>
    <message>
        <source>one-to-one</source>
        <translation>reunión individual</translation>
    </message>
    <message>
        <source>Has seen how much {project} takes. Wants to look at the roster.</source>
        <translation>Ha visto cuánto exige {project}. Quiere mirar los turnos.</translation>
    </message>
    <message>
        <source>What the lead planner role takes, and by when we look at it again</source>
        <translation>Qué pide el puesto de dirección de planificación, y cuándo lo volvemos a ver</translation>
    </message>
    <message>
        <source>walk round the block</source>
        <translation>vuelta a la manzana</translation>
    </message>
    <message>
        <source>Laughed a lot. Same meetings, same sighs.</source>
        <translation>Nos reímos mucho. Las mismas reuniones, los mismos suspiros.</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>natación</translation>
    </message>
    <message>
        <source>The lead post was filled, and {project} went to another team.</source>
        <translation>Se cubrió el puesto de dirección, y {project} pasó a otro equipo.</translation>
    </message>
    <message>
        <source>Every week looks like the one before</source>
        <translation>Cada semana se parece a la anterior</translation>
    </message>
    <message>
        <source>nobody has given me anything new since the post was filled</source>
        <translation>nadie me ha dado nada nuevo desde que se cubrió el puesto</translation>
    </message>
    <message>
        <source>I have never told {lead} what I would like to do next</source>
        <translation>nunca le he dicho a {lead} qué me gustaría hacer ahora</translation>
    </message>
    <message>
        <source>reading a timetable at a glance</source>
        <translation>leer un horario de un vistazo</translation>
    </message>
    <message>
        <source>the night shift</source>
        <translation>el turno de noche</translation>
    </message>
    <message>
        <source>I tell about work at lunch again</source>
        <translation>vuelvo a hablar del trabajo en el almuerzo</translation>
    </message>
    <message>
        <source>That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose</source>
        <translation>Que mi trabajo acaba en la pantalla de una parada donde alguien pasa frío y quiere saber. #sentido</translation>
    </message>
    <message>
        <source>Drawing on the whiteboard with @{mate} until both of us see it. #team</source>
        <translation>Dibujar en la pizarra con @{mate} hasta que lo vemos a la vez. #equipo</translation>
    </message>
    <message>
        <source>The first hour, before the others come. #focus</source>
        <translation>La primera hora, antes de que llegue el resto. #foco</translation>
    </message>
    <message>
        <source>Finding out why a number is wrong. I never tire of it. #craft</source>
        <translation>Averiguar por qué un número está mal. Nunca me canso. #oficio</translation>
    </message>
    <message>
        <source>Explaining things to people who are new. #learning</source>
        <translation>Explicar cosas a la gente nueva. #aprender</translation>
    </message>
    <message>
        <source>That nobody here pretends to be busy in August. #balance</source>
        <translation>Que aquí nadie finge tener prisa en agosto. #equilibrio</translation>
    </message>
    <message>
        <source>Riding in the cab on test days. #purpose</source>
        <translation>Ir en la cabina los días de prueba. #sentido</translation>
    </message>
    <message>
        <source>The lunches at {place} with @{mate} and @{mate2}. #team</source>
        <translation>Los almuerzos en {place} con @{mate} y @{mate2}. #equipo</translation>
    </message>
    <message>
        <source>Maps. I would miss the maps most. #craft</source>
        <translation>Los mapas. Los mapas serían lo que más echaría de menos. #oficio</translation>
    </message>
    <message>
        <source>I decide myself how I solve a thing. Rarely what, but always how. #autonomy</source>
        <translation>Decido yo cómo resuelvo algo. Pocas veces el qué, pero siempre el cómo. #libertad</translation>
    </message>
    <message>
        <source>The night shift people, who tell the best stories. #team</source>
        <translation>La gente del turno de noche, que cuenta las mejores historias. #equipo</translation>
    </message>
    <message>
        <source>That I learnt to read a timetable as a musician reads a score. #learning</source>
        <translation>Que aprendí a leer un horario como quien lee una partitura. #aprender</translation>
    </message>
    <message>
        <source>@{lead} never made anyone look bad in front of others. #support</source>
        <translation>@{lead} nunca ha dejado mal a nadie delante de los demás. #apoyo</translation>
    </message>
    <message>
        <source>The bike ride in. Twenty minutes that are mine. #balance</source>
        <translation>El camino en bici. Veinte minutos que son míos. #equilibrio</translation>
    </message>
    <message>
        <source>Work that my grandmother understands. #purpose</source>
        <translation>Un trabajo que mi abuela entiende. #sentido</translation>
    </message>
    <message>
        <source>How quiet it gets when {project} goes live and nothing happens. #craft</source>
        <translation>El silencio cuando {project} entra en servicio y no pasa nada. #oficio</translation>
    </message>
    <message>
        <source>That we argue about the thing, not about each other. #team</source>
        <translation>Que discutimos sobre la cosa, no sobre las personas. #equipo</translation>
    </message>
    <message>
        <source>Free rides on every line of the country. #small</source>
        <translation>Viajar gratis en todas las líneas del país. #detalles</translation>
    </message>
    <message>
        <source>The budget for one conference a year, and nobody asks why that one. #learning</source>
        <translation>El presupuesto para un congreso al año, y que nadie pregunte por qué ese. #aprender</translation>
    </message>
    <message>
        <source>Being the one people ask about old tickets. A little. #recognition</source>
        <translation>Ser a quien preguntan por las incidencias antiguas. Un poco. #reconocimiento</translation>
    </message>
    <message>
        <source>Sunday evening: the stomach knows before I do. #mood</source>
        <translation>Domingo por la noche: el estómago lo sabe antes que yo. #ánimo</translation>
    </message>
    <message>
        <source>Sat in front of {project} for an hour and moved nothing. #mood</source>
        <translation>Una hora delante de {project} sin mover nada. #ánimo</translation>
    </message>
    <message>
        <source>Another thing of @{mate}’s landed on my desk. I said yes too fast. #load</source>
        <translation>Otra cosa de @{mate} ha caído en mi mesa. Dije que sí demasiado rápido. #carga</translation>
    </message>
    <message>
        <source>I keep writing the same sentence to @{lead} and deleting it. #courage</source>
        <translation>Escribo una y otra vez la misma frase a @{lead} y la borro. #valor</translation>
    </message>
    <message>
        <source>Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts</source>
        <translation>Hecho: la revisión se movió dos veces. Lectura: a nadie le importa. Solo lo primero es seguro. #hechos</translation>
    </message>
    <message>
        <source>Woke at four with {project} in my head. #sleep</source>
        <translation>Me desperté a las cuatro con {project} en la cabeza. #sueño</translation>
    </message>
    <message>
        <source>{n} open things. I wrote them down, and that alone helped. #load</source>
        <translation>{n} cosas abiertas. Las anoté, y solo con eso ayudó. #carga</translation>
    </message>
    <message>
        <source>Noticed that I stopped asking questions in reviews. Since when? #mood</source>
        <translation>He notado que ya no hago preguntas en las revisiones. ¿Desde cuándo? #ánimo</translation>
    </message>
    <message>
        <source>@{friend} said I used to talk about work differently. #mood</source>
        <translation>@{friend} dijo que antes yo hablaba del trabajo de otra manera. #ánimo</translation>
    </message>
    <message>
        <source>A bad week, and it is not a verdict. #mood</source>
        <translation>Una mala semana, y no es un veredicto. #ánimo</translation>
    </message>
    <message>
        <source>If I stay, what must be different by summer? Three lines, no more. #decision</source>
        <translation>Si me quedo, ¿qué tiene que ser distinto para el verano? Tres líneas, no más. #decisión</translation>
    </message>
    <message>
        <source>Lunch alone, on purpose, for once not out of habit. #balance</source>
        <translation>Almuerzo a solas, a propósito, por una vez no por costumbre. #equilibrio</translation>
    </message>
    <message>
        <source>The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth</source>
        <translation>La conversación con @{lead} es el jueves. Dos hechos, un deseo, una oferta. #crecer</translation>
    </message>
    <message>
        <source>@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor</source>
        <translation>@{mentor} preguntó: ¿qué harías si no pudiera salir mal? Sigo pensando. #mentoría</translation>
    </message>
    <message>
        <source>Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea</source>
        <translation>Idea: una previsión que diga cuánta seguridad tiene. Preguntar a @{mate2} a quién le tocaría. #idea</translation>
    </message>
    <message>
        <source>Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning</source>
        <translation>Leí que los planes con «si» y «entonces» funcionan mejor que los deseos. Probarlo con la primera hora. #aprender</translation>
    </message>
    <message>
        <source>Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth</source>
        <translation>Pedí opinión sobre {project}: bien en el detalle, demasiado silencio sobre los resultados. Es justo. #crecer</translation>
    </message>
    <message>
        <source>The course costs less than I thought. The budget form is one page. #learning</source>
        <translation>El curso cuesta menos de lo que pensaba. El formulario del presupuesto es una página. #aprender</translation>
    </message>
    <message>
        <source>What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy</source>
        <translation>Lo que dio energía esta semana: el boceto con @{mate}. Lo que la quitó: las llamadas de seguimiento. #energía</translation>
    </message>
    <message>
        <source>Met somebody who left planning for teaching. Ask her for coffee. #connect</source>
        <translation>Conocí a una persona que dejó la planificación por la enseñanza. Invitarla a un café. #contactos</translation>
    </message>
    <message>
        <source>Winter timetable is out. Late again, and again because of the same table. #idea</source>
        <translation>Ya está el horario de invierno. Tarde otra vez, y otra vez por la misma tabla. #idea</translation>
    </message>
    <message>
        <source>Leave booked: {n} days, no laptop. #balance</source>
        <translation>Vacaciones reservadas: {n} días, sin portátil. #equilibrio</translation>
    </message>
    <message>
        <source>Said yes to the work group on accessible stops. Two hours a week, until spring. #growth</source>
        <translation>Dije que sí al grupo de trabajo sobre paradas accesibles. Dos horas a la semana, hasta la primavera. #crecer</translation>
    </message>
    <message>
        <source>Mondays are quieter in my head. Keeping an eye on it. #mood</source>
        <translation>Los lunes hacen menos ruido en mi cabeza. Lo voy observando. #ánimo</translation>
    </message>
    <message>
        <source>Looked at the notes from a year ago. The same worry, half the size. #mood</source>
        <translation>Miré las notas de hace un año. La misma preocupación, la mitad de grande. #ánimo</translation>
    </message>
    <message>
        <source>@{lead} wants to see the three criteria in writing. So do I. #growth</source>
        <translation>@{lead} quiere ver los tres criterios por escrito. Yo también. #crecer</translation>
    </message>
    <message>
        <source>Reorganisation again: new box, same desk, new questions. #change</source>
        <translation>Otra reorganización: casilla nueva, misma mesa, preguntas nuevas. #cambio</translation>
    </message>
    <message>
        <source>For the next yearly talk: {project}, before and after, one picture. #growth</source>
        <translation>Para la próxima conversación anual: {project}, antes y después, una imagen. #crecer</translation>
    </message>
    <message>
        <source>Tired, but the good kind. #energy</source>
        <translation>Cansancio, pero del bueno. #energía</translation>
    </message>
    <message>
        <source>Two evenings a week for the garden sensors. Not three. #side</source>
        <translation>Dos noches a la semana para los sensores del huerto. Tres no. #aparte</translation>
    </message>
    <message>
        <source>I like the work more on days when I talk to drivers. Plan that. #energy</source>
        <translation>El trabajo me gusta más los días que hablo con quienes conducen. Planearlo. #energía</translation>
    </message>
    <message>
        <source>Heard that Control is looking for a planner. Not now, but write it down. #opportunity</source>
        <translation>He oído que Control busca a alguien para planificación. Ahora no, pero lo anoto. #oportunidad</translation>
    </message>
    <message>
        <source>Back from leave: hundreds of mails, of which {n} mattered. #load</source>
        <translation>De vuelta de vacaciones: cientos de correos, de los que importaban {n}. #carga</translation>
    </message>
    <message>
        <source>A podcast on signal boxes kept me in the car for the last ten minutes. #learning</source>
        <translation>Un pódcast sobre puestos de señales me dejó en el coche los últimos diez minutos. #aprender</translation>
    </message>
    <message>
        <source>The argument with @{mate} was about {project}, and also about being tired. #team</source>
        <translation>La discusión con @{mate} era sobre {project}, y también sobre el cansancio. #equipo</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesado</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>demasiadas llamadas</translation>
    </message>
    <message>
        <source>short night</source>
        <translation>noche corta</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>los nervios de punta</translation>
    </message>
    <message>
        <source>slow start</source>
        <translation>arranque lento</translation>
    </message>
    <message>
        <source>a lump before the meeting</source>
        <translation>un nudo antes de la reunión</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>corriente</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>a cold coming</source>
        <translation>se acerca un resfriado</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>a medio camino</translation>
    </message>
    <message>
        <source>rain, and fine with it</source>
        <translation>lluvia, y me parece bien</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>curiosidad</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>got going</source>
        <translation>tomé ritmo</translation>
    </message>
    <message>
        <source>clear head</source>
        <translation>cabeza despejada</translation>
    </message>
    <message>
        <source>good talk</source>
        <translation>buena conversación</translation>
    </message>
    <message>
        <source>ran in the morning</source>
        <translation>corrí por la mañana</translation>
    </message>
    <message>
        <source>Answered on a bad day; look again next month.</source>
        <translation>Respondida en un mal día; mirar otra vez el mes que viene.</translation>
    </message>
    <message>
        <source>Harder to answer than last time. I am more tired than I say.</source>
        <translation>Más difícil de responder que la última vez. Tengo más cansancio del que digo.</translation>
    </message>
    <message>
        <source>Most of it comes down to one question that nobody has answered.</source>
        <translation>Casi todo se reduce a una pregunta que nadie ha respondido.</translation>
    </message>
    <message>
        <source>Just back from leave, so perhaps a little rosy.</source>
        <translation>Acabo de volver de vacaciones, así que quizá un poco de color de rosa.</translation>
    </message>
    <message>
        <source>In the middle of the timetable change.</source>
        <translation>En pleno cambio de horario.</translation>
    </message>
    <message>
        <source>Nothing new, and that is fine.</source>
        <translation>Nada nuevo, y está bien así.</translation>
    </message>
    <message>
        <source>Better than I thought before I began.</source>
        <translation>Mejor de lo que pensaba antes de empezar.</translation>
    </message>
    <message>
        <source>{project} runs in {n} minutes. It took three times as long before. #craft</source>
        <translation>{project} tarda {n} minutos. Antes tardaba el triple. #oficio</translation>
    </message>
    <message>
        <source>Answered the mail I had put off since Monday. It took four lines.</source>
        <translation>Respondí el correo que aplazaba desde el lunes. Fueron cuatro líneas.</translation>
    </message>
    <message>
        <source>Said in the meeting that the plan does not add up. Nobody bit. #courage</source>
        <translation>Dije en la reunión que el plan no cuadra. Nadie mordió. #valor</translation>
    </message>
    <message>
        <source>Left at five, and the world went on. #balance</source>
        <translation>Me fui a las cinco, y el mundo siguió. #equilibrio</translation>
    </message>
    <message>
        <source>Showed {project} to Operations. They asked when they can have it. #growth</source>
        <translation>Enseñé {project} a Operaciones. Preguntaron cuándo la pueden tener. #crecer</translation>
    </message>
    <message>
        <source>Closed the oldest ticket on my list: {n} months. #craft</source>
        <translation>Cerré la incidencia más antigua de mi lista: {n} meses. #oficio</translation>
    </message>
    <message>
        <source>Asked @{lead} for a date instead of a maybe. #courage</source>
        <translation>Pedí a @{lead} una fecha en vez de un quizá. #valor</translation>
    </message>
    <message>
        <source>Ten minutes on {project} became an hour. #juststart</source>
        <translation>Diez minutos con {project} se volvieron una hora. #empezar</translation>
    </message>
    <message>
        <source>Gave the second support shift back and stayed friendly. #balance</source>
        <translation>Devolví el segundo turno de soporte sin perder la amabilidad. #equilibrio</translation>
    </message>
    <message>
        <source>Wrote down three results of this year with numbers. #growth</source>
        <translation>Anoté tres resultados de este año con números. #crecer</translation>
    </message>
    <message>
        <source>Explained the model to @{mate}, and it still made sense afterwards. #learning</source>
        <translation>Le expliqué el modelo a @{mate}, y después seguía teniendo sentido. #aprender</translation>
    </message>
    <message>
        <source>Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team</source>
        <translation>Aclaré las cosas con @{mate}. Fue un malentendido sobre {project}, más que nada. #equipo</translation>
    </message>
    <message>
        <source>Finished chapter five of the statistics course. #learning</source>
        <translation>Terminé el capítulo cinco del curso de estadística. #aprender</translation>
    </message>
    <message>
        <source>One page on what I want next, in my own words. #growth</source>
        <translation>Una página sobre lo que quiero ahora, en mis palabras. #crecer</translation>
    </message>
    <message>
        <source>Did not open the laptop on Sunday. #balance</source>
        <translation>No abrí el portátil el domingo. #equilibrio</translation>
    </message>
    <message>
        <source>@{mate} merged my change without a single remark. #craft</source>
        <translation>@{mate} aceptó mi cambio sin una sola observación. #oficio</translation>
    </message>
    <message>
        <source>Found the leap-day mistake before the customers did. #craft</source>
        <translation>Encontré el error del año bisiesto antes que los viajeros. #oficio</translation>
    </message>
    <message>
        <source>Led the review while @{lead} was away. #growth</source>
        <translation>Dirigí la revisión mientras @{lead} no estaba. #crecer</translation>
    </message>
    <message>
        <source>Three walks this week, as planned. #health</source>
        <translation>Tres paseos esta semana, como estaba previsto. #salud</translation>
    </message>
    <message>
        <source>Asked a stranger at the meetup about her job. She asked back. #connect</source>
        <translation>En el encuentro pregunté a una desconocida por su trabajo. Ella me preguntó por el mío. #contactos</translation>
    </message>
    <message>
        <source>Sent the proposal for {project}. One page, a price, an end. #courage</source>
        <translation>Envié la propuesta de {project}. Una página, un precio, un final. #valor</translation>
    </message>
    <message>
        <source>Got up, went in, did the one thing on the note. #juststart</source>
        <translation>Me levanté, fui, hice la única cosa de la nota. #empezar</translation>
    </message>
    <message>
        <source>Told @{kin} how things really are. #courage</source>
        <translation>Le conté a @{kin} cómo están las cosas de verdad. #valor</translation>
    </message>
    <message>
        <source>Turned the phone off at eight, five evenings of seven. #balance</source>
        <translation>Apagué el teléfono a las ocho, cinco noches de siete. #equilibrio</translation>
    </message>
    <message>
        <source>The pilot at {place} started with real passengers. #purpose</source>
        <translation>El piloto en {place} empezó con pasajeros de verdad. #sentido</translation>
    </message>
    <message>
        <source>Threw away two features nobody used. #craft</source>
        <translation>Tiré dos funciones que nadie usaba. #oficio</translation>
    </message>
    <message>
        <source>Booked the course before I could talk myself out of it. #learning</source>
        <translation>Reservé el curso antes de poder convencerme de lo contrario. #aprender</translation>
    </message>
    <message>
        <source>Talk with @{mentor}. We meet again in four weeks. #mentor</source>
        <translation>Conversación con @{mentor}. Volvemos a vernos en cuatro semanas. #mentoría</translation>
    </message>
    <message>
        <source>Ate lunch away from the desk every day this week. #health</source>
        <translation>Esta semana almorcé todos los días lejos de la mesa. #salud</translation>
    </message>
    <message>
        <source>Said ‘I do not know yet’ to the director, and it was fine. #courage</source>
        <translation>Le dije «aún no lo sé» a la directora, y no pasó nada. #valor</translation>
    </message>
    <message>
        <source>Rewrote the profile page; it sounds like me now. #growth</source>
        <translation>Reescribí la página de perfil; ahora suena a mí. #crecer</translation>
    </message>
    <message>
        <source>The migration of {project} went through on a Tuesday afternoon, quietly. #craft</source>
        <translation>La migración de {project} se hizo un martes por la tarde, sin ruido. #oficio</translation>
    </message>
    <message>
        <source>Helped @{mate2} with the forecast for the fair. #team</source>
        <translation>Ayudé a @{mate2} con la previsión para la feria. #equipo</translation>
    </message>
    <message>
        <source>Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus</source>
        <translation>Cancelé una reunión semanal a la que iban {n} personas. Nadie se quejó. #foco</translation>
    </message>
    <message>
        <source>Played the piece through without stopping. #music</source>
        <translation>Toqué la pieza entera sin parar. #música</translation>
    </message>
    <message>
        <source>Named my price in the yearly talk. #courage</source>
        <translation>Dije mi precio en la conversación anual. #valor</translation>
    </message>
    <message>
        <source>Planted the raised bed with the neighbours. #side</source>
        <translation>Planté el bancal con la gente del barrio. #aparte</translation>
    </message>
    <message>
        <source>Ran the ten kilometres by the river in one go. #health</source>
        <translation>Corrí los diez kilómetros del río de una vez. #salud</translation>
    </message>
    <message>
        <source>The trainee shipped her first change, with me only watching. #team</source>
        <translation>La aprendiz publicó su primer cambio, y yo solo miré. #equipo</translation>
    </message>
    <message>
        <source>Kept the promise to @{friend} although the week was full. #friends</source>
        <translation>Cumplí la promesa a @{friend} aunque la semana estaba llena. #amistades</translation>
    </message>
    <message>
        <source>One inbox, empty, on a Friday at three. #focus</source>
        <translation>Una bandeja de entrada, vacía, un viernes a las tres. #foco</translation>
    </message>
    <message>
        <source>Got the numbers for {project} out of three departments in one day. #craft</source>
        <translation>Saqué los números para {project} de tres departamentos en un día. #oficio</translation>
    </message>
    <message>
        <source>Went to bed at ten instead of finishing the slides. They were good enough. #balance</source>
        <translation>Me acosté a las diez en vez de terminar las diapositivas. Estaban bien así. #equilibrio</translation>
    </message>
    <message>
        <source>Spoke for five minutes at the town hall. Knees shook, voice did not. #courage</source>
        <translation>Hablé cinco minutos en la asamblea. Las rodillas temblaban, la voz no. #valor</translation>
    </message>
    <message>
        <source>Marked it with cake.</source>
        <translation>Lo celebré con un pastel.</translation>
    </message>
    <message>
        <source>Easier than I thought.</source>
        <translation>Más fácil de lo que pensaba.</translation>
    </message>
    <message>
        <source>I did that.</source>
        <translation>Eso lo hice yo.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Cuenta.</translation>
    </message>
    <message>
        <source>Worth it.</source>
        <translation>Valió la pena.</translation>
    </message>
    <message>
        <source>planning meetings</source>
        <translation>reuniones de planificación</translation>
    </message>
    <message>
        <source>the weekly delay report</source>
        <translation>el informe semanal de retrasos</translation>
    </message>
    <message>
        <source>finding the clash in a timetable</source>
        <translation>encontrar el choque en un horario</translation>
    </message>
    <message>
        <source>showing the new ones round</source>
        <translation>enseñar todo a la gente nueva</translation>
    </message>
    <message>
        <source>mail and tickets</source>
        <translation>correo y avisos</translation>
    </message>
    <message>
        <source>mail twice a day, not all day</source>
        <translation>el correo dos veces al día, no todo el día</translation>
    </message>
    <message>
        <source>Let a script write the delay report</source>
        <translation>Dejar que un script escriba el informe de retrasos</translation>
    </message>
    <message>
        <source>it is Friday, ten o’clock</source>
        <translation>es viernes a las diez</translation>
    </message>
    <message>
        <source>give the script one hour</source>
        <translation>le doy una hora al script</translation>
    </message>
    <message>
        <source>The report takes one hour now instead of four.</source>
        <translation>El informe lleva ahora una hora en vez de cuatro.</translation>
    </message>
    <message>
        <source>one meeting a week in writing</source>
        <translation>una reunión a la semana por escrito</translation>
    </message>
    <message>
        <source>One meeting a week in writing</source>
        <translation>Una reunión a la semana por escrito</translation>
    </message>
    <message>
        <source>May we try the Thursday round as a page for three weeks?</source>
        <translation>¿Podemos probar tres semanas la reunión del jueves como una página?</translation>
    </message>
    <message>
        <source>an invitation comes without a question in it</source>
        <translation>llega una invitación sin ninguna pregunta</translation>
    </message>
    <message>
        <source>ask which question it is to answer</source>
        <translation>pregunto qué pregunta debe responder</translation>
    </message>
    <message>
        <source>They do not want me on the lead track</source>
        <translation>No me quieren en la vía de dirección</translation>
    </message>
    <message>
        <source>The post was filled without a word to me</source>
        <translation>Se cubrió el puesto sin decirme una palabra</translation>
    </message>
    <message>
        <source>My name was not on the list for the workshop</source>
        <translation>Mi nombre no estaba en la lista del taller</translation>
    </message>
    <message>
        <source>{lead} asked me twice to stand in</source>
        <translation>{lead} me pidió dos veces una sustitución</translation>
    </message>
    <message>
        <source>Nobody knew that I would like to</source>
        <translation>Nadie sabía que me gustaría</translation>
    </message>
    <message>
        <source>The list was older than my wish</source>
        <translation>La lista era anterior a mi deseo</translation>
    </message>
    <message>
        <source>Was my name talked about, and what was missing?</source>
        <translation>¿Se habló de mí, y qué faltó?</translation>
    </message>
    <message>
        <source>The post was filled, and I had never told anybody that I wanted it.</source>
        <translation>Se cubrió el puesto, y yo nunca le había dicho a nadie que lo quería.</translation>
    </message>
    <message>
        <source>lead track, expert track, or Control</source>
        <translation>dirección, vía de especialista o Control</translation>
    </message>
    <message>
        <source>another month of the same meetings</source>
        <translation>otro mes de las mismas reuniones</translation>
    </message>
    <message>
        <source>to miss the work that I am good at</source>
        <translation>echar de menos el trabajo que se me da bien</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>dejarlo como está</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprender</translation>
    </message>
    <message>
        <source>people</source>
        <translation>la gente</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>las tardes</translation>
    </message>
    <message>
        <source>lead track</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>expert track</source>
        <translation>vía de especialista</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Ask for the profile first. You decide about a guess.</source>
        <translation>Pide primero el perfil. Estás decidiendo sobre una suposición.</translation>
    </message>
    <message>
        <source>{project}: I wait for a word from {mate2}, and have not asked for it.</source>
        <translation>{project}: espero una respuesta de {mate2}, y no la he pedido.</translation>
    </message>
    <message>
        <source>Three half-finished things on the desk. None of them wants to be first.</source>
        <translation>Tres cosas a medias en la mesa. Ninguna quiere ser la primera.</translation>
    </message>
    <message>
        <source>Nobody knows who decides about {project}.</source>
        <translation>Nadie sabe quién decide sobre {project}.</translation>
    </message>
    <message>
        <source>The talk with {lead}. I put it off again.</source>
        <translation>La conversación con {lead}. La he vuelto a aplazar.</translation>
    </message>
    <message>
        <source>Everything takes me twice as long as it used to.</source>
        <translation>Todo me lleva el doble que antes.</translation>
    </message>
    <message>
        <source>I read job adverts in the lunch break and close them when somebody comes.</source>
        <translation>En la pausa leo ofertas de trabajo y las cierro cuando viene alguien.</translation>
    </message>
    <message>
        <source>The same week as last week, only greyer.</source>
        <translation>La misma semana que la pasada, solo que más gris.</translation>
    </message>
    <message>
        <source>Too many meetings between me and the work.</source>
        <translation>Demasiadas reuniones entre el trabajo y yo.</translation>
    </message>
    <message>
        <source>The tests of {project} are slow, and so am I on Fridays.</source>
        <translation>Las pruebas de {project} van lentas, y yo también los viernes.</translation>
    </message>
    <message>
        <source>Only the paperwork. The rest moves.</source>
        <translation>Solo el papeleo. Lo demás avanza.</translation>
    </message>
    <message>
        <source>I would like to say no faster. Monday is a good day to try.</source>
        <translation>Quisiera decir que no más rápido. El lunes es buen día para probar.</translation>
    </message>
    <message>
        <source>Went through what is open. Two things can wait for a quarter.</source>
        <translation>Repasamos lo que está abierto. Dos cosas pueden esperar un trimestre.</translation>
    </message>
    <message>
        <source>Wants {project} first. I said what stays undone then.</source>
        <translation>Primero {project}. Dije lo que entonces se queda sin hacer.</translation>
    </message>
    <message>
        <source>Write a list of what waits</source>
        <translation>Hacer una lista de lo que espera</translation>
    </message>
    <message>
        <source>Asked about the next step. There is none this year, but there is a course.</source>
        <translation>Pregunté por el siguiente paso. Este año no lo hay, pero hay un curso.</translation>
    </message>
    <message>
        <source>Hand in the form for the course</source>
        <translation>Entregar el formulario del curso</translation>
    </message>
    <message>
        <source>Asked how I am, and meant it. I said more than I had planned.</source>
        <translation>Una pregunta sincera: cómo estoy. Dije más de lo que pensaba decir.</translation>
    </message>
    <message>
        <source>Not to answer everything on the day on which it comes.</source>
        <translation>No contestar a todo el mismo día en que llega.</translation>
    </message>
    <message>
        <source>Told me about the year in which nothing went forward. It helped.</source>
        <translation>Me contó el año en que nada avanzaba. Me ayudó.</translation>
    </message>
    <message>
        <source>To know what I want before I ask for it.</source>
        <translation>Saber lo que quiero antes de pedirlo.</translation>
    </message>
    <message>
        <source>Three lines about next year</source>
        <translation>Tres líneas sobre el próximo año</translation>
    </message>
    <message>
        <source>Talked about everything but {project}.</source>
        <translation>Hablamos de todo menos de esto: {project}.</translation>
    </message>
    <message>
        <source>Sees the meetings as I do. We leave out every second one and look who asks.</source>
        <translation>Ve las reuniones como yo. Nos saltamos una de cada dos y miramos quién pregunta.</translation>
    </message>
    <message>
        <source>Showed me how {project} works underneath. I had it wrong for months.</source>
        <translation>Ahora sé cómo funciona {project} por dentro. Llevaba meses sin entenderlo bien.</translation>
    </message>
    <message>
        <source>We were both tired that day. It was not meant as I heard it.</source>
        <translation>Había cansancio por las dos partes ese día. No iba como yo lo entendí.</translation>
    </message>
    <message>
        <source>Say it on the same day next time</source>
        <translation>Decirlo el mismo día la próxima vez</translation>
    </message>
    <message>
        <source>How they plan a night when two vehicles are missing. More like chess than I thought.</source>
        <translation>Cómo planifican una noche en la que faltan dos vehículos. Se parece más al ajedrez de lo que pensaba.</translation>
    </message>
    <message>
        <source>The drivers like the new plan, but for the break at {place}.</source>
        <translation>A los conductores les gusta el nuevo plan, salvo la pausa en {place}.</translation>
    </message>
    <message>
        <source>Two hours without a word about work.</source>
        <translation>Dos horas sin una palabra sobre el trabajo.</translation>
    </message>
    <message>
        <source>Asked one thing only: what if it stays like this?</source>
        <translation>Una sola pregunta: ¿y si se queda así?</translation>
    </message>
    <message>
        <source>Says that I sound better than last time.</source>
        <translation>Dice que se me oye mejor que la última vez.</translation>
    </message>
    <message>
        <source>What the training budget covers, and what it does not.</source>
        <translation>Lo que cubre el presupuesto de formación, y lo que no.</translation>
    </message>
    <message>
        <source>There is an exchange with Control, for three months. They keep my place.</source>
        <translation>Hay un intercambio de tres meses con Control. Me guardan el puesto.</translation>
    </message>
    <message>
        <source>{n} people and one good lecture on night lines. Spoke with two of them.</source>
        <translation>{n} personas y una buena charla sobre líneas nocturnas. Hablé con dos.</translation>
    </message>
    <message>
        <source>Smaller than last time, and better. Somebody from another city wants to stay in touch.</source>
        <translation>Más pequeña que la última vez, y mejor. Alguien de otra ciudad quiere seguir en contacto.</translation>
    </message>
    <message>
        <source>Would go again, even with the bad first month.</source>
        <translation>Se iría otra vez, incluso con el mal primer mes.</translation>
    </message>
    <message>
        <source>Asked what became of {project}. I had something good to tell.</source>
        <translation>Preguntó cómo va {project}. Pude contar algo bueno.</translation>
    </message>
    <message>
        <source>led our team, is at the ministry now</source>
        <translation>dirigía nuestro equipo, ahora en el ministerio</translation>
    </message>
    <message>
        <source>led our team, has the depot now</source>
        <translation>dirigía nuestro equipo, ahora en el depósito</translation>
    </message>
    <message>
        <source>led our team while it was small</source>
        <translation>dirigía nuestro equipo cuando era pequeño</translation>
    </message>
    <message>
        <source>Stand for the staff council, or leave it</source>
        <translation>Presentarme al comité de empresa, o dejarlo</translation>
    </message>
    <message>
        <source>stand for it</source>
        <translation>presentarme</translation>
    </message>
    <message>
        <source>Give {project} away, or keep it</source>
        <translation>Dejar {project} en otras manos, o seguir</translation>
    </message>
    <message>
        <source>give it away</source>
        <translation>dejarlo</translation>
    </message>
    <message>
        <source>Study beside the job, or not now</source>
        <translation>Estudiar además de trabajar, o ahora no</translation>
    </message>
    <message>
        <source>study beside the job</source>
        <translation>estudiar además de trabajar</translation>
    </message>
    <message>
        <source>move with them</source>
        <translation>mudarme</translation>
    </message>
    <message>
        <source>one thing off the desk before noon</source>
        <translation>una cosa fuera de la mesa antes del mediodía</translation>
    </message>
    <message>
        <source>say one thing in the morning round</source>
        <translation>decir una cosa en la ronda de la mañana</translation>
    </message>
    <message>
        <source>ten minutes of what I dodge</source>
        <translation>diez minutos de lo que evito</translation>
    </message>
    <message>
        <source>knows every driver by name</source>
        <translation>conoce a cada conductor por su nombre</translation>
    </message>
    <message>
        <source>helped me in my first years here</source>
        <translation>me ayudó en mis primeros años aquí</translation>
    </message>
    <message>
        <source>looks after courses and budgets</source>
        <translation>lleva los cursos y los presupuestos</translation>
    </message>
    <message>
        <source>three good things of the day</source>
        <translation>tres cosas buenas del día</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>en la cama a las once</translation>
    </message>
    <message>
        <source>one lunch a day away from the desk</source>
        <translation>comer cada día lejos de la mesa</translation>
    </message>
    <message>
        <source>half past five, from Monday to Thursday</source>
        <translation>las cinco y media, de lunes a jueves</translation>
    </message>
    <message>
        <source>give the first half hour to it</source>
        <translation>le doy la primera media hora</translation>
    </message>
    <message>
        <source>ask {friend} for an evening</source>
        <translation>le pido una tarde a {friend}</translation>
    </message>
    <message>
        <source>Said aloud, it is smaller.</source>
        <translation>Dicho en voz alta es más pequeño.</translation>
    </message>
    <message>
        <source>{n} hours more than planned within two weeks</source>
        <translation>{n} horas más de lo previsto en dos semanas</translation>
    </message>
    <message>
        <source>two deadlines on the same Friday</source>
        <translation>dos entregas el mismo viernes</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Decir cuál de las dos va primero.</translation>
    </message>
    <message>
        <source>One page with hours and days before we meet.</source>
        <translation>Una página con horas y días antes de vernos.</translation>
    </message>
    <message>
        <source>ask {lead} for half an hour</source>
        <translation>le pido media hora a {lead}</translation>
    </message>
    <message>
        <source>Too much is open. Who can take the delay report for a month?</source>
        <translation>Hay demasiado abierto. ¿Quién puede llevar el informe de retrasos durante un mes?</translation>
    </message>
    <message>
        <source>Sleep over it once, then say it aloud.</source>
        <translation>Consúltalo con la almohada y luego dilo en voz alta.</translation>
    </message>
    <message>
        <source>Ask somebody who has done it</source>
        <translation>Preguntar a alguien que lo ha hecho</translation>
    </message>
    <message>
        <source>the ministry</source>
        <translation>el ministerio</translation>
    </message>
    <message>
        <source>Gesine</source>
        <translation>Gesine</translation>
    </message>
    <message>
        <source>Planners’ evening</source>
        <translation>Encuentro de planificadores</translation>
    </message>
    <message>
        <source>Move to the new house with the others, or not</source>
        <translation>Mudarme con los demás al edificio nuevo, o no</translation>
    </message>
    <message>
        <source>Will ask above whether {project} can wait. I should hear within two weeks.</source>
        <translation>Preguntará arriba si {project} puede esperar. Respuesta en dos semanas.</translation>
    </message>
    <message>
        <source>Read my page and crossed out half of it. What is left is better.</source>
        <translation>Leyó mi página y tachó la mitad. Lo que queda es mejor.</translation>
    </message>
    <message>
        <source>Which of it will still matter in a year? Two things, at most.</source>
        <translation>¿Qué importará todavía dentro de un año? Dos cosas, como mucho.</translation>
    </message>
    <message>
        <source>Is looking at the same advert as I am. We laughed about it.</source>
        <translation>Mira el mismo anuncio que yo. Nos reímos de ello.</translation>
    </message>
    <message>
        <source>Heard me out and gave no advice. That was what I needed.</source>
        <translation>Me escuchó hasta el final y no dio consejos. Era lo que necesitaba.</translation>
    </message>
    <message>
        <source>Night planner at the ferry line</source>
        <translation>Planificación nocturna en la línea de transbordadores</translation>
    </message>
    <message>
        <source>They plan with tides. I would like to know how that is done.</source>
        <translation>Allí se planifica con las mareas. Me gustaría saber cómo se hace.</translation>
    </message>
    <message>
        <source>Read the advert twice</source>
        <translation>Leer el anuncio dos veces</translation>
    </message>
    <message>
        <source>CV and one page on night lines</source>
        <translation>Currículum y una página sobre las líneas nocturnas</translation>
    </message>
    <message>
        <source>Ask why the last one left</source>
        <translation>Preguntar por qué quedó libre el puesto</translation>
    </message>
    <message>
        <source>it is Sunday and the kitchen is done</source>
        <translation>es domingo y la cocina está recogida</translation>
    </message>
    <message>
        <source>I write the first half of the page</source>
        <translation>escribo la primera mitad de la página</translation>
    </message>
    <message>
        <source>Said no. Two nights a week, and an hour more on the way.</source>
        <translation>Dije que no. Dos noches por semana y una hora más de camino.</translation>
    </message>
    <message>
        <source>the ferry line</source>
        <translation>la línea de transbordadores</translation>
    </message>
    <message>
        <source>night planner</source>
        <translation>planificación nocturna</translation>
    </message>
    <message>
        <source>the number in the advert</source>
        <translation>el número del anuncio</translation>
    </message>
    <message>
        <source>Deputy for the duty rosters</source>
        <translation>Segundo puesto en los cuadros de servicio</translation>
    </message>
    <message>
        <source>The other half of what I plan: those who drive it.</source>
        <translation>La otra mitad de lo que planifico: quienes lo conducen.</translation>
    </message>
    <message>
        <source>Look at a roster with {mate2}</source>
        <translation>Mirar un cuadro de servicio con {mate2}</translation>
    </message>
    <message>
        <source>Ask what decided it</source>
        <translation>Preguntar qué fue lo decisivo</translation>
    </message>
    <message>
        <source>the advert hangs on the board</source>
        <translation>el anuncio está en el tablón</translation>
    </message>
    <message>
        <source>I ask Operations for an hour</source>
        <translation>pido una hora a Operaciones</translation>
    </message>
    <message>
        <source>Went to somebody who has driven a tram. Fair.</source>
        <translation>Se lo dieron a alguien que ha conducido un tranvía. Es justo.</translation>
    </message>
    <message>
        <source>our own house</source>
        <translation>nuestra propia casa</translation>
    </message>
    <message>
        <source>deputy head of duty rosters</source>
        <translation>segunda dirección de los cuadros de servicio</translation>
    </message>
    <message>
        <source>the office on the second floor</source>
        <translation>la oficina del segundo piso</translation>
    </message>
    <message>
        <source>Timetables for the next city but one</source>
        <translation>Los horarios de la segunda ciudad después de la nuestra</translation>
    </message>
    <message>
        <source>A network that is still being drawn.</source>
        <translation>Una red que todavía se está dibujando.</translation>
    </message>
    <message>
        <source>Ride two of their lines</source>
        <translation>Recorrer dos de sus líneas</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Enviar el formulario</translation>
    </message>
    <message>
        <source>Ask once whether it arrived</source>
        <translation>Preguntar una vez si ha llegado</translation>
    </message>
    <message>
        <source>the train home is on time</source>
        <translation>el tren de vuelta llega a su hora</translation>
    </message>
    <message>
        <source>I fill in one page of the form</source>
        <translation>relleno una página del formulario</translation>
    </message>
    <message>
        <source>Asked once, heard nothing for eight weeks. Closed it myself.</source>
        <translation>Pregunté una vez y en ocho semanas no supe nada. Lo cerré por mi cuenta.</translation>
    </message>
    <message>
        <source>the transport office there</source>
        <translation>la oficina de transportes de allí</translation>
    </message>
    <message>
        <source>timetable planner</source>
        <translation>planificación de horarios</translation>
    </message>
    <message>
        <source>a form without a name</source>
        <translation>un formulario sin nombre</translation>
    </message>
    <message>
        <source>A quarter with the research group on delays</source>
        <translation>Un trimestre con el grupo que investiga los retrasos</translation>
    </message>
    <message>
        <source>For once, why it is late and not only how much.</source>
        <translation>Por una vez, por qué llega tarde y no solo cuánto.</translation>
    </message>
    <message>
        <source>Read what they have published</source>
        <translation>Leer lo que han publicado</translation>
    </message>
    <message>
        <source>Two questions of my own</source>
        <translation>Dos preguntas mías</translation>
    </message>
    <message>
        <source>Hand over {project} for three months</source>
        <translation>Ceder {project} por tres meses</translation>
    </message>
    <message>
        <source>the Friday call is cancelled</source>
        <translation>se cancela la llamada del viernes</translation>
    </message>
    <message>
        <source>I read one of their papers</source>
        <translation>leo uno de sus artículos</translation>
    </message>
    <message>
        <source>Went, and came back with one method and fewer certainties.</source>
        <translation>Fui, y volví con un método y menos certezas.</translation>
    </message>
    <message>
        <source>the technical college</source>
        <translation>la escuela técnica</translation>
    </message>
    <message>
        <source>guest for three months</source>
        <translation>estancia de tres meses</translation>
    </message>
    <message>
        <source>whoever spoke at the planners’ evening</source>
        <translation>quien habló en el encuentro de planificadores</translation>
    </message>
    <message>
        <source>Teach planning at the college</source>
        <translation>Enseñar planificación en el instituto</translation>
    </message>
    <message>
        <source>The afternoons with the trainees are over too soon.</source>
        <translation>Las tardes con los aprendices se acaban demasiado pronto.</translation>
    </message>
    <message>
        <source>Sit in on one lesson</source>
        <translation>Asistir a una clase</translation>
    </message>
    <message>
        <source>Give one lesson as a guest</source>
        <translation>Dar una clase de prueba</translation>
    </message>
    <message>
        <source>Work out what a week would pay</source>
        <translation>Calcular cuánto se cobraría por una semana</translation>
    </message>
    <message>
        <source>the trainees have left</source>
        <translation>los aprendices se han ido</translation>
    </message>
    <message>
        <source>I write down what they asked</source>
        <translation>apunto lo que preguntaron</translation>
    </message>
    <message>
        <source>the class asks for a second lesson</source>
        <translation>la clase pide una segunda lección</translation>
    </message>
    <message>
        <source>explaining without slides</source>
        <translation>explicar sin diapositivas</translation>
    </message>
    <message>
        <source>marking fairly</source>
        <translation>calificar con justicia</translation>
    </message>
    <message>
        <source>a room of thirty</source>
        <translation>un aula de treinta personas</translation>
    </message>
    <message>
        <source>a third less money</source>
        <translation>un tercio menos de dinero</translation>
    </message>
    <message>
        <source>half a post here, half there</source>
        <translation>media jornada aquí y media allí</translation>
    </message>
    <message>
        <source>How long does the marking take?</source>
        <translation>¿Cuánto tiempo lleva corregir?</translation>
    </message>
    <message>
        <source>Knows two who do it. The teaching is the short part, the marking takes the Sundays.</source>
        <translation>Conoce a dos personas que lo hacen. La clase es la parte corta, corregir se lleva los domingos.</translation>
    </message>
    <message>
        <source>They asked for a second lesson. The pay is for people who have another one.</source>
        <translation>Pidieron una segunda clase. El sueldo es para quien ya tiene otro.</translation>
    </message>
    <message>
        <source>Sell a walking map of the old tram lines</source>
        <translation>Vender un mapa a pie de las antiguas líneas de tranvía</translation>
    </message>
    <message>
        <source>Three people have asked for a copy.</source>
        <translation>Tres personas han pedido un ejemplar.</translation>
    </message>
    <message>
        <source>Draw one clean sheet</source>
        <translation>Dibujar una hoja en limpio</translation>
    </message>
    <message>
        <source>Print a first copy</source>
        <translation>Imprimir un primer ejemplar</translation>
    </message>
    <message>
        <source>Lay a list beside it at {place}</source>
        <translation>Dejar una lista al lado, en {place}</translation>
    </message>
    <message>
        <source>it rains on Saturday</source>
        <translation>llueve el sábado</translation>
    </message>
    <message>
        <source>I draw one line to its terminus</source>
        <translation>dibujo una línea hasta su última parada</translation>
    </message>
    <message>
        <source>twenty people have ordered one by that day</source>
        <translation>veinte personas han encargado uno para ese día</translation>
    </message>
    <message>
        <source>drawing maps</source>
        <translation>dibujar mapas</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>asking for money</source>
        <translation>pedir dinero</translation>
    </message>
    <message>
        <source>a drawer full of maps</source>
        <translation>un cajón lleno de mapas</translation>
    </message>
    <message>
        <source>print only what is ordered</source>
        <translation>imprimir solo lo que se encargue</translation>
    </message>
    <message>
        <source>What does a shop keep of the price?</source>
        <translation>¿Con cuánto del precio se queda una tienda?</translation>
    </message>
    <message>
        <source>A shop keeps half. Twenty copies are a hobby, two thousand are a trade.</source>
        <translation>Una tienda se queda con la mitad. Veinte ejemplares son una afición, dos mil son un oficio.</translation>
    </message>
    <message>
        <source>Nine orders, five of them from our own floor. It stays a present.</source>
        <translation>Nueve pedidos, cinco de nuestra propia planta. Se queda en regalo.</translation>
    </message>
</context>
<context>
    <name>unrut::AlliesEdit</name>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Initials of person %1</source>
        <extracomment>Fields of a row for a person; %1 is the row&apos;s number.</extracomment>
        <translation>Iniciales de la persona %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Papel de la persona %1</translation>
    </message>
    <message>
        <source>safe to talk to?</source>
        <translation>¿es seguro hablar?</translation>
    </message>
    <message>
        <source>safe to talk to</source>
        <translation>es seguro hablar</translation>
    </message>
    <message>
        <source>not safe to talk to</source>
        <translation>no es seguro hablar</translation>
    </message>
    <message>
        <source>Is person %1 safe to talk to?</source>
        <translation>¿Es seguro hablar con la persona %1?</translation>
    </message>
</context>
<context>
    <name>unrut::AreaPanel</name>
    <message>
        <source>You finished “%1”.</source>
        <extracomment>%1 is a goal.</extracomment>
        <translation>Terminaste «%1».</translation>
    </message>
</context>
<context>
    <name>unrut::ArrivalView</name>
    <message>
        <source>The way out</source>
        <translation>La salida del bache</translation>
    </message>
    <message>
        <source>Back to Progress</source>
        <translation>Volver a Progreso</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>Descartar esta página</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Lo que probaste, y lo que siguió</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>Names, as you like to remember them</source>
        <translation>Nombres, como quieras recordarlos</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Si vuelve</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Una carta para la próxima vez</translation>
    </message>
    <message>
        <source>What would you like to tell yourself?</source>
        <translation>¿Qué te gustaría decirte?</translation>
    </message>
    <message>
        <source>Go quiet: one assessment a quarter</source>
        <translation>Calma: una evaluación por trimestre</translation>
    </message>
    <message>
        <source>Carry on as before</source>
        <translation>Seguir como antes</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>tu ánimo, de %1 a ahora</translation>
    </message>
    <message>
        <source>Two assessments in the full form, some weeks apart, would stand here side by side.</source>
        <translation>Aquí estarían, lado a lado, dos evaluaciones en forma completa con unas semanas entre ellas.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on the board</source>
        <translation>
            <numerusform>y %Ln más en el tablero</numerusform>
            <numerusform>y %Ln más en el tablero</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that came from a way out stand here once they are done.</source>
        <translation>Las metas que vienen de una salida aparecen aquí cuando están hechas.</translation>
    </message>
    <message>
        <source>Quiet since %1: no reminders, one assessment a quarter. If a later one is worse, this page comes first.</source>
        <translation>Calma desde %1: sin recordatorios, una evaluación por trimestre. Si una posterior va a peor, esta página sale primero.</translation>
    </message>
    <message>
        <source>Quiet from now on. The page stays here.</source>
        <translation>En calma desde ahora. La página se queda aquí.</translation>
    </message>
    <message>
        <source>On as before. The page stays here.</source>
        <translation>Como antes. La página se queda aquí.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>unrut::AskBox</name>
    <message>
        <source>Your own words were not saved</source>
        <translation>Tus propias palabras no se guardaron</translation>
    </message>
</context>
<context>
    <name>unrut::AssessPage</name>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Borrador descartado. «Deshacer» lo recupera.</translation>
    </message>
</context>
<context>
    <name>unrut::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is none yet. The first is made some seconds after you stop typing.</source>
        <translation>Aún no hay ninguna. La primera se hace unos segundos después de que dejes de escribir.</translation>
    </message>
    <message>
        <source>One a day, each read again and checked. The last ten are kept, and one for each of seven days, five weeks and twelve months.</source>
        <translation>Una al día, cada una leída de nuevo y comprobada. Se guardan las últimas diez, y una por cada uno de siete días, cinco semanas y doce meses.</translation>
    </message>
    <message>
        <source>Where the backups lie: %1</source>
        <translation>Dónde están las copias: %1</translation>
    </message>
    <message>
        <source>Yes, go &amp;back</source>
        <translation>Sí, &amp;volver</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>V&amp;olver a ella…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The journal becomes what it was at this backup: %1. What it holds now is backed up first, so that you can go back.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>El diario vuelve a ser lo que era en esta copia: %1. De lo que contiene ahora se hace antes una copia, para que puedas volver.</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>This backup goes for good: %1. It was made before the bin was emptied and may still hold what was in it. The others stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Esta copia desaparece para siempre: %1. Se hizo antes de vaciar la papelera y aún puede contener lo que había en ella. Las demás se quedan.</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Sí, &amp;para siempre</translation>
    </message>
    <message>
        <source>What was set aside goes for good: %1. The backups stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>Lo que se apartó desaparece para siempre: %1. Las copias de seguridad se quedan.</translation>
    </message>
</context>
<context>
    <name>unrut::BeforeYouStart</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Statements about your work, over twelve places a rut can come from. At the end you see which of them weigh on you, why, and what to try first.</source>
        <translation>Frases sobre tu trabajo, sobre doce lugares de los que puede venir un bache. Al final ves cuáles te pesan, por qué, y qué probar primero.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <source>It is not a validated test and diagnoses nothing. There are no norms and no marks: it compares you with yourself only.</source>
        <translation>No es una prueba validada y no diagnostica nada. No hay valores de referencia ni notas: solo te compara contigo.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto se tarda</translation>
    </message>
    <message>
        <source>The short form has 27 statements and takes about three minutes, the full form 51 and about seven. Every answer is saved, so you can stop at any time and go on later.</source>
        <translation>La forma breve tiene 27 frases y lleva unos tres minutos; la completa, 51 y unos siete. Cada respuesta se guarda, así que puedes parar en cualquier momento y seguir después.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>You. It stays in your journal on this computer; nothing is sent anywhere. Answer as it is, not as it should be, and leave out what you do not want to answer.</source>
        <translation>Tú. Se queda en tu diario, en este ordenador; no se envía nada a ninguna parte. Responde como es, no como debería ser, y deja en blanco lo que no quieras responder.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
</context>
<context>
    <name>unrut::BinBar</name>
    <message>
        <source>&amp;Put back</source>
        <translation>Dev&amp;olver a su sitio</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>Va&amp;ciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Back to your entries</source>
        <translation>Volver a tus ent&amp;radas</translation>
    </message>
</context>
<context>
    <name>unrut::BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>La papelera</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>Sí, &amp;para siempre</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Dev&amp;olver a su sitio</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days at least, and can be put back. Then it goes for good, by itself.</source>
        <translation>Lo que borras se queda aquí al menos 30 días y puede volver a su sitio. Después desaparece solo, para siempre.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Ya está de vuelta.</translation>
    </message>
</context>
<context>
    <name>unrut::BoardActions</name>
    <message>
        <source>Added to %1.</source>
        <translation>Añadido a «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards moved to %1</source>
        <translation>
            <numerusform>%Ln tarjeta movida a «%1»</numerusform>
            <numerusform>%Ln tarjetas movidas a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>Movido a «%1»: %2</translation>
    </message>
    <message>
        <source>The cards are sorted. Choose ‘Sort by hand’ to place them yourself.</source>
        <translation>Las tarjetas están ordenadas. Elige «Ordenar a mano» para colocarlas tú.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>En la papelera. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Back in %1.</source>
        <translation>De vuelta en «%1».</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Paso hecho.</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Paso hecho: %1</translation>
    </message>
</context>
<context>
    <name>unrut::BoardColumnWidget</name>
    <message>
        <source>Done already</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir una meta</translation>
    </message>
    <message>
        <source>Understands !fri for a due day, #talk for a kind, @Dana for a person, #far.</source>
        <translation>Entiende !vie para un día de vencimiento, #conversación para un tipo, @Dana para una persona, #lejana.</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Add a goal to %1</source>
        <translation>Añadir una meta a «%1»</translation>
    </message>
    <message>
        <source>Show the last 30 days only</source>
        <translation>Mostrar solo los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, older than 30 days</source>
        <translation>
            <numerusform>%Ln más, de hace más de 30 días</numerusform>
            <numerusform>%Ln más, de hace más de 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days only</source>
        <translation>Solo los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%Ln anterior</numerusform>
            <numerusform>%Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Añadir la meta</translation>
    </message>
</context>
<context>
    <name>unrut::CardMenu</name>
    <message>
        <source>&amp;Do not show this card</source>
        <translation>&amp;No mostrar esta tarjeta</translation>
    </message>
    <message>
        <source>“%1” is switched off. The settings bring it back.</source>
        <extracomment>%1 is a card of Today: &apos;Check in&apos;.</extracomment>
        <translation>«%1» está desactivada. Los ajustes la recuperan.</translation>
    </message>
</context>
<context>
    <name>unrut::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>A word about today (optional)</source>
        <translation>Unas palabras sobre hoy (opcional)</translation>
    </message>
    <message>
        <source>A word about today</source>
        <translation>Unas palabras sobre hoy</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours of sleep</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>Horas de sueño</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Sueño</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>¿Cómo estás?</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>· 20 seconds, saved as you tap</source>
        <translation>· 20 segundos, se guarda al tocar</translation>
    </message>
    <message>
        <source>A word about that day (optional)</source>
        <translation>Una palabra sobre ese día (opcional)</translation>
    </message>
    <message>
        <source>A word about that day</source>
        <translation>Una palabra sobre ese día</translation>
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
        <translation>Apunta a %1</translation>
    </message>
    <message>
        <source>Points to no single area</source>
        <translation>No apunta a ningún área en particular</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what an assessment points to, and the note on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Chispa %1</translation>
    </message>
</context>
<context>
    <name>unrut::CheckOffers</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Hacerla ahora</translation>
    </message>
    <message>
        <source>No second one</source>
        <translation>Sin segunda</translation>
    </message>
    <message>
        <source>A second assessment now, before you change anything, makes your starting point firmer: about 20 points instead of 28 are then enough for a clear change.</source>
        <translation>Una segunda evaluación ahora, antes de que cambies nada, da más firmeza a tu punto de partida: bastan entonces unos 20 puntos, en vez de 28, para un cambio claro.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. There is a page for that: what was, what helped, and a letter to next time.</source>
        <translation>%1 y la Chispa mejoraron en dos evaluaciones seguidas. Hay una página para eso: qué había, qué ayudó y una carta para la próxima vez.</translation>
    </message>
    <message>
        <source>Your last assessment was on %1. Another one shows whether anything changed.</source>
        <translation>Tu última evaluación fue el %1. Otra muestra si algo ha cambiado.</translation>
    </message>
</context>
<context>
    <name>unrut::CheckWizard</name>
    <message>
        <source>Every answer is saved; close the window and come back any time.</source>
        <translation>Cada respuesta se guarda; cierra la ventana y vuelve cuando quieras.</translation>
    </message>
    <message>
        <source>The last question. These areas stand in a fixed order, not by weight. What matters little to you will count for less.</source>
        <translation>La última pregunta. Estas áreas están en un orden fijo, no según su peso. Lo que te importa poco contará menos.</translation>
    </message>
    <message>
        <source>There is no answer yet, so there is nothing to show. A few statements are enough to begin with.</source>
        <translation>Aún no hay ninguna respuesta, así que no hay nada que mostrar. Para empezar bastan unas pocas frases.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>Borrador descartado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>¿De dónde viene el bache?</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Descartar estas respuestas</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>Respondidas hasta ahora</translation>
    </message>
    <message>
        <source>Some statements of the page before have no answer yet. That is fine; you can go back to them.</source>
        <translation>Algunas frases de la página anterior aún no tienen respuesta. No pasa nada; puedes volver a ellas.</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Guardar y terminar después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your answers are saved. Today and this page lead back to them.</source>
        <translation>Tus respuestas están guardadas. Desde Hoy y desde esta página vuelves a ellas.</translation>
    </message>
    <message>
        <source>the past two weeks, optional</source>
        <translation>las últimas dos semanas, opcional</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Keep them and show my result</source>
        <translation>Dejarlas y mostrar mi resultado</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>Ir a las frases</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>Mostrar mi resultado</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Mirarlas otra vez</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Intro avanza.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 does not apply, Enter goes on, %1 goes back.</source>
        <translation>Las teclas 1 a 5 responden, 0 es «no se aplica», Intro avanza, %1 vuelve.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 prefers not to answer, Enter goes on, %1 goes back.</source>
        <translation>Las teclas 1 a 5 responden, 0 es «prefiero no responder», Intro avanza, %1 vuelve.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, Enter goes on, %1 goes back.</source>
        <translation>Las teclas 1 a 5 responden, Intro avanza, %1 vuelve.</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, %1 goes back.</source>
        <translation>Espacio marca, Intro avanza, %1 vuelve.</translation>
    </message>
</context>
<context>
    <name>unrut::CompareDialog</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 junto a %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; beyond Spark and your focus, a change is named only where it is larger than that. Less than ten points count as about the same.</source>
        <translation>Con doce áreas siempre se mueven algunas por azar; aparte de la chispa y de tu foco, un cambio se nombra solo si es mayor que eso. Menos de diez puntos cuentan como más o menos igual.</translation>
    </message>
</context>
<context>
    <name>unrut::Composer</name>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Día de la entrada</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>Editar las preguntas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>A prompt, if you like one: %1</source>
        <translation>Una pregunta, si quieres una: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Añadido al registro.</translation>
    </message>
    <message>
        <source>A line, then Ctrl+Enter; #tags and @people are understood</source>
        <translation>Una línea y Ctrl+Intro; se entienden #etiquetas y @personas</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Intro lo añade</translation>
    </message>
</context>
<context>
    <name>unrut::ContentCover</name>
    <message>
        <source>Hidden. Nothing of your journal is on the screen.</source>
        <translation>Oculto. No hay nada de tu diario en la pantalla.</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>unrut::DayField</name>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>quick day</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>quick day</comment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>quick day</comment>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>In a week</source>
        <comment>quick day</comment>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>No day</source>
        <comment>quick day</comment>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>unrut::DoneMoment</name>
    <message>
        <source>Log it as a win</source>
        <translation>Anotar como logro</translation>
    </message>
    <message>
        <source>Logged as a win.</source>
        <translation>Anotado como logro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what is said about the finished goal</source>
        <translation>Cerrar lo que se dice de la meta terminada</translation>
    </message>
    <message>
        <source>How will you mark it?</source>
        <translation>¿Cómo lo celebrarás?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>unrut::DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Descartar estas respuestas</translation>
    </message>
    <message>
        <source>An assessment begun on %1 is waiting: %2.</source>
        <extracomment>%1 is a day, %2 &apos;6 of 27 answered&apos;.</extracomment>
        <translation>Hay una evaluación empezada el %1 en espera: %2.</translation>
    </message>
</context>
<context>
    <name>unrut::DueBar</name>
    <message>
        <source>What is due</source>
        <translation>Lo que toca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and question</comment>
        <extracomment>%1 is an answer (&apos;In an hour&apos;), %2 what it is given to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>En otro momento</translation>
    </message>
</context>
<context>
    <name>unrut::EntryCard</name>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>de una meta</translation>
    </message>
</context>
<context>
    <name>unrut::EntryEditor</name>
    <message>
        <source>Kind of the entry</source>
        <translation>Tipo de la entrada</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>Día de la entrada</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>unrut::EventsPage</name>
    <message>
        <source>Tick what was so in the past six months, and leave out the rest. What you tick helps to find what to try first; it changes no score.</source>
        <translation>Marca lo que haya sido así en los últimos seis meses y deja el resto. Lo que marcas ayuda a encontrar qué probar primero; no cambia ninguna puntuación.</translation>
    </message>
</context>
<context>
    <name>unrut::ExportDialog</name>
    <message>
        <source>Everything, for Unrut (JSON)</source>
        <translation>Todo, para Unrut (JSON)</translation>
    </message>
    <message>
        <source>All of the journal, people and the bin too. Unrut can read it again, on another computer for instance. Whom to call, on the safety card, is a setting and not in it.</source>
        <translation>Todo el diario, también las personas y la papelera. Unrut puede leerlo de nuevo, por ejemplo en otro ordenador. A quién llamar, en la tarjeta de seguridad, es un ajuste y no está incluido.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>A text to read (Markdown)</source>
        <translation>Un texto para leer (Markdown)</translation>
    </message>
    <message>
        <source>Goals, the log, assessments, check-ins and Friday pages.</source>
        <translation>Metas, registro, evaluaciones, apuntes del día y páginas del viernes.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. What it could take for a formula is marked as text.</source>
        <translation>Para una hoja de cálculo. Lo que podría tomar por una fórmula se marca como texto.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Days for a calendar (ics)</source>
        <translation>Días para un calendario (ics)</translation>
    </message>
    <message>
        <source>When goals are due and talks are planned.</source>
        <translation>Cuándo llega el día de las metas y cuándo hay conversaciones previstas.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Apuntes del día</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>Páginas del viernes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Which table</source>
        <translation>&amp;Qué tabla</translation>
    </message>
    <message>
        <source>What else may go into it?</source>
        <translation>¿Qué más puede incluir?</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>Personas y conversaciones</translation>
    </message>
    <message>
        <source>What you told looking back</source>
        <translation>Lo que contaste al mirar atrás</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>What goals are called</source>
        <translation>Cómo se llaman las metas</translation>
    </message>
    <message>
        <source>Your journal is yours. It is written to a file of your choice; nothing is sent.</source>
        <translation>Tu diario es tuyo. Se escribe en un archivo que tú eliges; no se envía nada.</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Para qué es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>El archivo se está escribiendo.</translation>
    </message>
</context>
<context>
    <name>unrut::FinishedPanel</name>
    <message>
        <source>Nothing finished in this time. Small steps count too.</source>
        <translation>Nada terminado en este tiempo. Los pasos pequeños también cuentan.</translation>
    </message>
    <message>
        <source>What you finished</source>
        <translation>Lo que terminaste</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, before these</source>
        <translation>
            <numerusform>y %Ln más antes</numerusform>
            <numerusform>y %Ln más antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FirstStart</name>
    <message>
        <source>Many people get stuck at work at some point.</source>
        <translation>Mucha gente se atasca en el trabajo en algún momento.</translation>
    </message>
    <message>
        <source>Unrut helps you see where it comes from, change one thing, and find out whether it helped.</source>
        <translation>Unrut te ayuda a ver de dónde viene, cambiar una cosa y averiguar si ayudó.</translation>
    </message>
    <message>
        <source>&amp;Begin · about three minutes</source>
        <translation>Em&amp;pezar · unos tres minutos</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>E&amp;xplorar un diario inventado</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut yet: on an employer’s computer others may be able to read it.</source>
        <translation>Todo queda en un archivo en este ordenador. No se envía nada a ninguna parte. Unrut todavía no lo cifra: en un equipo de la empresa quizá otras personas puedan leerlo.</translation>
    </message>
</context>
<context>
    <name>unrut::FlowPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Qué hacer con este gráfico</translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message>
        <source>Step &amp;done</source>
        <translation>Paso &amp;hecho</translation>
    </message>
    <message>
        <source>YOUR ONE FOCUS</source>
        <translation>TU ÚNICO FOCO</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>&amp;Choose another focus</source>
        <translation>Ele&amp;gir otro foco</translation>
    </message>
    <message>
        <source>Nothing in focus yet</source>
        <translation>Aún no hay nada en el foco</translation>
    </message>
    <message>
        <source>Pick one thing to change. One at a time is enough, and you can change your mind.</source>
        <translation>Elige una cosa que cambiar. Una cada vez basta, y puedes cambiar de idea.</translation>
    </message>
    <message>
        <source>Take the assessment to see where the rut comes from, or put a goal of your own on the board.</source>
        <translation>Haz la evaluación para ver de dónde viene el bache, o pon una meta propia en el tablero.</translation>
    </message>
    <message>
        <source>&amp;Choose from the board</source>
        <translation>Elegir del &amp;tablero</translation>
    </message>
    <message>
        <source>your mood, twelve weeks</source>
        <translation>tu ánimo, doce semanas</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Paso hecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Just s&amp;tart · %Ln min</source>
        <translation>
            <numerusform>Solo e&amp;mpezar · %Ln min</numerusform>
            <numerusform>Solo e&amp;mpezar · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message>
        <source>No focus just now.</source>
        <translation>Ahora mismo no hay nada en el foco.</translation>
    </message>
    <message>
        <source>&amp;Put a goal on the board</source>
        <translation>&amp;Poner una meta en el tablero</translation>
    </message>
    <message>
        <source>See &amp;what to try first</source>
        <translation>Ver &amp;qué probar primero</translation>
    </message>
    <message>
        <source>&amp;Take the assessment</source>
        <translation>Ha&amp;cer la evaluación</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <extracomment>%1 is the column of what is finished: &apos;Done&apos;.</extracomment>
        <translation>&amp;Mover a «%1»</translation>
    </message>
    <message>
        <source>&amp;Add a next step</source>
        <translation>A&amp;ñadir un siguiente paso</translation>
    </message>
</context>
<context>
    <name>unrut::FocusTimerBar</name>
    <message>
        <source>Begun. %1, then stop or go on.</source>
        <translation>Empezado. %1, y luego paras o sigues.</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Solo empezar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What pulled me away? (only if you like)</source>
        <translation>¿Qué me distrajo? (solo si quieres)</translation>
    </message>
    <message>
        <source>What pulled me away?</source>
        <translation>¿Qué me distrajo?</translation>
    </message>
    <message>
        <source>%1 on “%2”. That is a start. Stop here, or go on?</source>
        <translation>%1 en «%2». Es un comienzo. ¿Parar aquí o seguir?</translation>
    </message>
    <message>
        <source>Working on “%1”: %2 of %3.</source>
        <translation>Trabajando en «%1»: %2 de %3.</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Tiempo trabajado</translation>
    </message>
    <message>
        <source>The time is over: stop, or go on.</source>
        <translation>Se acabó el tiempo: para o sigue.</translation>
    </message>
    <message>
        <source>Stopped. The minutes are kept with the goal.</source>
        <translation>Parado. Los minutos se guardan con la meta.</translation>
    </message>
</context>
<context>
    <name>unrut::FoldedSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, abierto</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>unrut::FridayDialog</name>
    <message>
        <source>Friday page</source>
        <translation>Página del viernes</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Intuición</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>quedarme</translation>
    </message>
    <message>
        <source>go</source>
        <translation>irme</translation>
    </message>
    <message>
        <source>Five minutes, once a week. Leave out whatever you like; a week without a page costs nothing.</source>
        <translation>Cinco minutos, una vez por semana. Deja en blanco lo que quieras; una semana sin página no cuesta nada.</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Qué semana</translation>
    </message>
    <message>
        <source>What were you &amp;grateful for?</source>
        <translation>¿Qué &amp;agradeciste?</translation>
    </message>
    <message>
        <source>Goes into the log, as the win does.</source>
        <translation>Va al registro, igual que el logro.</translation>
    </message>
    <message>
        <source>One &amp;win of this week</source>
        <translation>Un &amp;logro de esta semana</translation>
    </message>
    <message>
        <source>What is s&amp;tuck?</source>
        <translation>¿Qué está a&amp;tascado?</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>¿Qué te dice la intuición?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Is the &amp;focus still the one?</source>
        <translation>¿El &amp;foco sigue siendo este?</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>No hay nada en el foco.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>your gut, week by week</source>
        <translation>tu intuición, semana a semana</translation>
    </message>
    <message>
        <source>Saved. Another focus is chosen on the board.</source>
        <translation>Guardado. Otro foco se elige en el tablero.</translation>
    </message>
    <message>
        <source>Saved. That was the week.</source>
        <translation>Guardado. Esa fue la semana.</translation>
    </message>
    <message>
        <source>In the bin. What it said in the log stays. Undo brings it back.</source>
        <translation>En la papelera. Lo que dejó en el registro se queda. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>&amp;Did it show this week?</source>
        <translation>¿Se ha &amp;visto esta semana?</translation>
    </message>
</context>
<context>
    <name>unrut::FromDayBar</name>
    <message>
        <source>Ne&amp;wer entries</source>
        <translation>Entradas más &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>Volver a las &amp;últimas</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>Desde el %1 hacia atrás</translation>
    </message>
</context>
<context>
    <name>unrut::GoalEditor</name>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>Solo empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Cerrar la meta</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>&amp;Si</translation>
    </message>
    <message>
        <source>stand-up is over</source>
        <translation>termina la reunión de la mañana</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>open the calendar and book it</source>
        <translation>abro el calendario y lo reservo</translation>
    </message>
    <message>
        <source>Open its worksheet</source>
        <translation>Abrir su hoja</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>Hori&amp;zonte</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>ningún área</translation>
    </message>
    <message>
        <source>A&amp;rea it is about</source>
        <translation>Á&amp;rea de la que trata</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Way o&amp;ut it belongs to</source>
        <translation>Sa&amp;lida a la que pertenece</translation>
    </message>
    <message>
        <source>How you will mark it when it is done</source>
        <translation>Cómo lo celebrarás cuando esté hecho</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Qué ha pasado hasta ahora</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>%1 of work in all</source>
        <translation>%1 de trabajo en total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>One focus at a time. Drag a card, or move it with Ctrl+Shift+arrows.</source>
        <translation>Un foco cada vez. Arrastra una tarjeta o muévela con Ctrl+Mayús+flechas.</translation>
    </message>
    <message>
        <source>Search goals (Ctrl+F)</source>
        <translation>Buscar metas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Buscar metas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Near and far</source>
        <translation>Cercanas y lejanas</translation>
    </message>
    <message>
        <source>&amp;New goal</source>
        <translation>&amp;Nueva meta</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>Más para el tablero</translation>
    </message>
    <message>
        <source>Sort by &amp;hand</source>
        <translation>Ordenar a &amp;mano</translation>
    </message>
    <message>
        <source>Sort by &amp;due day</source>
        <translation>Ordenar por &amp;vencimiento</translation>
    </message>
    <message>
        <source>Sort by &amp;match with your result</source>
        <translation>Ordenar por en&amp;caje con tu resultado</translation>
    </message>
    <message>
        <source>&amp;Rename a column</source>
        <translation>&amp;Renombrar una columna</translation>
    </message>
    <message>
        <source>Show the &amp;archive</source>
        <translation>Mostrar &amp;archivadas</translation>
    </message>
    <message>
        <source>Show the &amp;bin</source>
        <translation>Mostrar la papel&amp;era</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Just start</source>
        <translation>&amp;Solo empezar</translation>
    </message>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>Preparar &amp;la conversación</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Say with whom it is; then its sheet opens.</source>
        <translation>Di con quién es; entonces se abre su hoja.</translation>
    </message>
    <message>
        <source>Step &amp;done</source>
        <translation>Paso &amp;hecho</translation>
    </message>
    <message>
        <source>No goal matches.</source>
        <translation>Ninguna meta coincide.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>unrut::GratitudePage</name>
    <message>
        <source>Gratitude and wins</source>
        <translation>Gratitud y logros</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>A line now and then is enough. Once a week does it.</source>
        <translation>Basta una línea de vez en cuando. Una vez por semana es suficiente.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>En la papelera. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Nothing was written on that day. This is from %1.</source>
        <translation>Ese día no se escribió nada. Esto es del %1.</translation>
    </message>
    <message>
        <source>Kind changed. Undo takes it back.</source>
        <translation>Tipo cambiado. «Deshacer» lo devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied</source>
        <translation>
            <numerusform>%Ln entrada copiada</numerusform>
            <numerusform>%Ln entradas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries in the bin</source>
        <translation>No hay entradas en la papelera</translation>
    </message>
    <message>
        <source>Entries that you delete wait here.</source>
        <translation>Las entradas que borras esperan aquí.</translation>
    </message>
    <message>
        <source>Back in the log.</source>
        <translation>De vuelta en el registro.</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>Lo que escribes aparece en esta lista.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>unrut::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>unrut::HelpedPanel</name>
    <message>
        <source>What helped last time</source>
        <translation>Lo que ayudó la última vez</translation>
    </message>
    <message>
        <source>Open the way out</source>
        <translation>Abrir la salida del bache</translation>
    </message>
    <message>
        <source>Your newest assessment is lower than on %1, when you wrote this. Going down again is common and not a failure.</source>
        <translation>Tu evaluación más reciente es peor que la del %1, cuando escribiste esto. Volver a bajar es habitual y no es un fracaso.</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Ayudó: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Who helped: %1</source>
        <translation>Quién ayudó: %1</translation>
    </message>
</context>
<context>
    <name>unrut::HistoryDialog</name>
    <message>
        <source>Older assessments</source>
        <translation>Evaluaciones anteriores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Spark or an area, %2 a sentence about its line over time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note on this assessment</source>
        <translation>Nota sobre esta evaluación</translation>
    </message>
    <message>
        <source>What was going on at the time?</source>
        <translation>¿Qué estaba pasando entonces?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose two in the list, with Ctrl or Shift</source>
        <translation>Elige dos en la lista, con Ctrl o Mayús</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolver a su sitio</translation>
    </message>
</context>
<context>
    <name>unrut::ImportDialog</name>
    <message>
        <source>A journal of Unrut (JSON)</source>
        <translation>Un diario de Unrut (JSON)</translation>
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
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Where both say it differently, take the file’s words</source>
        <translation>Donde ambos digan cosas distintas, tomar las palabras del archivo</translation>
    </message>
    <message>
        <source>What the file &amp;is</source>
        <translation>Qué &amp;es el archivo</translation>
    </message>
    <message>
        <source>Its lines &amp;become</source>
        <translation>En qué se con&amp;vierten sus líneas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>as the days show</source>
        <translation>como muestren los días</translation>
    </message>
    <message>
        <source>the day first: 23/11/2026</source>
        <translation>primero el día: 23/11/2026</translation>
    </message>
    <message>
        <source>the month first: 11/23/2026</source>
        <translation>primero el mes: 11/23/2026</translation>
    </message>
    <message>
        <source>Column of the &amp;day</source>
        <translation>Columna del &amp;día</translation>
    </message>
    <message>
        <source>Days with slashes have</source>
        <translation>Los días con barras llevan</translation>
    </message>
    <message>
        <source>Column of the &amp;text</source>
        <translation>Columna del &amp;texto</translation>
    </message>
    <message>
        <source>Column of ta&amp;gs</source>
        <translation>Columna de las eti&amp;quetas</translation>
    </message>
    <message>
        <source>A backup is made first. All of it comes, or nothing does; nothing that is here is removed.</source>
        <translation>Primero se hace una copia de seguridad. Entra todo o nada; no se quita nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importado. %1</translation>
    </message>
    <message>
        <source>Column of the &amp;kind</source>
        <translation>Columna del t&amp;ipo</translation>
    </message>
    <message>
        <source>grateful, win, keep or note</source>
        <translation>grateful, win, keep o note</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Leerlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Parar la lectura</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>La lectura se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sto&amp;p importing</source>
        <translation>Parar la importaci&amp;ón</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>Writing it into your journal…</source>
        <translation>Escribiéndolo en tu diario…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Importing was stopped. Nothing was changed.</source>
        <translation>La importación se detuvo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>unrut::JournalSection</name>
    <message>
        <source>&amp;Open another…</source>
        <translation>A&amp;brir otro…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
    <message>
        <source>One file on this computer, readable by your user account only. It is not encrypted by Unrut.</source>
        <translation>Un archivo en este ordenador, que solo puede leer tu cuenta de usuario. Unrut no lo cifra.</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>Abrir otro diario</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut);;All files (*)</source>
        <translation>Diarios de Unrut (*.unrut);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;journal</source>
        <translation>Guardarlas junto al &amp;diario</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Dónde guardar las copias</translation>
    </message>
    <message>
        <source>Those that were made before stay where they are, and in the list.</source>
        <translation>Las hechas antes se quedan donde están, y en la lista.</translation>
    </message>
    <message>
        <source>Backups lie in:
%1</source>
        <translation>Las copias están en:
%1</translation>
    </message>
</context>
<context>
    <name>unrut::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>unrut::LimitDialog</name>
    <message>
        <source>There is a side project in Doing already</source>
        <translation>Ya hay un proyecto paralelo en curso</translation>
    </message>
    <message>
        <source>Doing is full</source>
        <translation>«En curso» está llena</translation>
    </message>
    <message>
        <source>One thing at a time is the idea, but it is your board. What is set aside goes to the top of Next and keeps its steps.</source>
        <translation>La idea es una cosa cada vez, pero el tablero es tuyo. Lo que se aparta va al principio de «Siguiente» y conserva sus pasos.</translation>
    </message>
    <message>
        <source>Set “%1” aside</source>
        <translation>Apartar «%1»</translation>
    </message>
    <message>
        <source>Set what is in Doing aside</source>
        <translation>Apartar lo que hay en curso</translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation>Subir el límite a %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>unrut::LinesEdit</name>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line</source>
        <translation>Alt+Arriba y Alt+Abajo mueven la línea</translation>
    </message>
</context>
<context>
    <name>unrut::LogDayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>The log begins on %1.</source>
        <translation>El registro empieza el %1.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
</context>
<context>
    <name>unrut::LogList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Cambiar el &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>De&amp;volver a su sitio</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackForm</name>
    <message>
        <source>Work last felt right in</source>
        <translation>El trabajo iba bien por última vez en</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>Notaste por primera vez que ya no en</translation>
    </message>
    <message>
        <source>How sure are you of that?</source>
        <translation>¿Cuánta seguridad tienes de ello?</translation>
    </message>
    <message>
        <source>And how sure are you now?</source>
        <translation>¿Y cuánta seguridad tienes ahora?</translation>
    </message>
    <message>
        <source>People, and whether a talk with them would be safe</source>
        <translation>Personas, y si sería seguro hablar con ellas</translation>
    </message>
    <message>
        <source>There is nobody above me: I work for myself, or the post is empty</source>
        <translation>No hay nadie por encima de mí: trabajo por mi cuenta, o el puesto está vacante</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Tick what happened.</source>
        <translation>Marca lo que pasó.</translation>
    </message>
    <message>
        <source>%1: tick what happened.</source>
        <translation>%1: marca lo que pasó.</translation>
    </message>
    <message>
        <source>Where does the last answer lead?</source>
        <translation>¿A dónde lleva la última respuesta?</translation>
    </message>
    <message>
        <source>Has the person said so, to you or to anyone?</source>
        <translation>¿Lo ha dicho esa persona, a ti o a alguien?</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir antes de</translation>
    </message>
    <message>
        <source>Day by which to decide</source>
        <translation>Día límite para decidir</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackView</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Nine open questions; leave out what you like. Saved as you type. It changes no score, stays in this journal and is part of no export unless you tick it.</source>
        <translation>Nueve preguntas abiertas; deja en blanco lo que quieras. Se guarda mientras escribes. No cambia ninguna puntuación, se queda en este diario y no entra en ninguna exportación si no lo marcas.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>Throw away what you told</source>
        <translation>Descartar lo que contaste</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Basta por ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>%1 and %2 are numbers: &apos;Question 3 of 9&apos;.</extracomment>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 · told</source>
        <extracomment>The same, spoken: %1 is the question.</extracomment>
        <translation>%1 · respondida</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Poner en el tablero</translation>
    </message>
    <message>
        <source>Keep these in your log</source>
        <translation>Guardar en tu registro</translation>
    </message>
    <message>
        <source>They are in your log already.</source>
        <translation>Ya están en tu registro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines added to your log.</source>
        <translation>
            <numerusform>%Ln línea añadida a tu registro.</numerusform>
            <numerusform>%Ln líneas añadidas a tu registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Hecha cuando: %1</translation>
    </message>
    <message>
        <source>It is on the board already.</source>
        <translation>Ya está en el tablero.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Añadido al tablero, en «%1».</translation>
    </message>
    <message>
        <source>List them in People</source>
        <translation>Añadirlas a Personas</translation>
    </message>
    <message>
        <source>They are among your people already.</source>
        <translation>Ya están entre tus personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in People now.</source>
        <translation>
            <numerusform>%Ln persona está ahora en Personas.</numerusform>
            <numerusform>%Ln personas están ahora en Personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>A question that has an answer, in the list of questions, at the end of its row.</extracomment>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1 goes on, %2 goes back.</source>
        <extracomment>Both are keys: &apos;Alt+Right&apos;, &apos;Alt+Left&apos;.</extracomment>
        <translation>%1 avanza, %2 vuelve.</translation>
    </message>
</context>
<context>
    <name>unrut::MatrixEdit</name>
    <message>
        <source>Add something that matters</source>
        <translation>Añadir algo que importa</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>What matters, %1</source>
        <translation>Lo que importa, %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>How much, 1 to 5</source>
        <translation>Cuánto, de 1 a 5</translation>
    </message>
    <message>
        <source>%1, mark for what matters %2</source>
        <translation>%1, puntos en lo que importa %2</translation>
    </message>
    <message>
        <source>How much %1 matters, 1 to 5</source>
        <translation>Cuánto importa %1, de 1 a 5</translation>
    </message>
</context>
<context>
    <name>unrut::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Informe (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer una copia…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Co&amp;pias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Comprobar el diario</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Recordat&amp;orios…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;All tabs</source>
        <translation>&amp;Todas las pestañas</translation>
    </message>
    <message>
        <source>&amp;Hide the content</source>
        <translation>&amp;Ocultar el contenido</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>Take the &amp;assessment</source>
        <translation>Hacer la &amp;evaluación</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Nueva &amp;meta</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Nueva e&amp;ntrada</translation>
    </message>
    <message>
        <source>&amp;Park a worry…</source>
        <translation>&amp;Apartar una preocupación…</translation>
    </message>
    <message>
        <source>&amp;Friday page…</source>
        <translation>Página del &amp;viernes…</translation>
    </message>
    <message>
        <source>&amp;Begin a practice…</source>
        <translation>Empezar una &amp;práctica…</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>E&amp;xplorar un diario inventado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>If it is &amp;more than a work rut</source>
        <translation>Si es &amp;más que un bache laboral</translation>
    </message>
    <message>
        <source>&amp;About Unrut</source>
        <translation>&amp;Acerca de Unrut</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>&amp;Go to a day of the log…</source>
        <translation>Ir a &amp;un día del registro…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>What is &amp;new…</source>
        <translation>&amp;Novedades…</translation>
    </message>
    <message>
        <source>Help pa&amp;ges…</source>
        <translation>&amp;Páginas de ayuda…</translation>
    </message>
    <message>
        <source>Bi&amp;n…</source>
        <translation>Pape&amp;lera…</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
</context>
<context>
    <name>unrut::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>unrut::NameCompleter</name>
    <message>
        <source>Tags and people</source>
        <translation>Etiquetas y personas</translation>
    </message>
</context>
<context>
    <name>unrut::NamesDialog</name>
    <message>
        <source>Tags and people of the log</source>
        <translation>Etiquetas y personas del registro</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Etiquetas y personas</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Nombre &amp;nuevo</translation>
    </message>
    <message>
        <source>A name that is there already takes this one in; the two become one.</source>
        <translation>Un nombre que ya existe absorbe este; los dos pasan a ser uno.</translation>
    </message>
    <message>
        <source>&amp;Show its entries</source>
        <translation>&amp;Mostrar sus entradas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag or a person, %2 how many entries name it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln entries. Undo takes it back.</source>
        <translation>
            <numerusform>Cambiado en %Ln entrada. «Deshacer» lo revierte.</numerusform>
            <numerusform>Cambiado en %Ln entradas. «Deshacer» lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::NotesField</name>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plain words, or Markdown: **bold**, - lists, links.</source>
        <translation>Texto corriente o Markdown: **negrita**, - listas, enlaces.</translation>
    </message>
    <message>
        <source>Notes as they look</source>
        <translation>Las notas como se ven</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>unrut::OfferedLine</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Down shows what can be chosen.</source>
        <translation>La flecha hacia abajo muestra lo que se puede elegir.</translation>
    </message>
</context>
<context>
    <name>unrut::Opening</name>
    <message>
        <source>Begin a new journal</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Look for a journal or a backup</source>
        <translation>Buscar un diario o una copia</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Diarios de Unrut (*.unrut)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open this journal instead?</source>
        <translation>¿Abrir este diario en su lugar?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>This was saved</source>
        <translation>Esto se ha salvado</translation>
    </message>
    <message>
        <source>This file is a backup</source>
        <translation>Este archivo es una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Make a copy for help</source>
        <translation>Hacer una copia para pedir ayuda</translation>
    </message>
    <message>
        <source>The copy is made</source>
        <translation>La copia está hecha</translation>
    </message>
    <message>
        <source>The journal that is open now stays as it is. From the next start on Unrut opens the new one; the settings lead back.</source>
        <translation>El diario abierto ahora se queda como está. A partir del próximo inicio, Unrut abre el nuevo; los ajustes permiten volver.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Going back to it puts what it holds in the place of the journal:</source>
        <translation>Volver a ella pone su contenido en el lugar del diario:</translation>
    </message>
    <message>
        <source>What lies there now is kept. Looking into the backup changes nothing.</source>
        <translation>Lo que hay ahora allí se conserva. Mirar la copia no cambia nada.</translation>
    </message>
    <message>
        <source>It stays as it is. File &gt; Backups… shows the backups of the journal that is open, to look into or to go back to.</source>
        <translation>Se queda como está. Archivo &gt; Copias de seguridad… muestra las copias del diario abierto, para mirarlas o volver a ellas.</translation>
    </message>
    <message>
        <source>It is opened to be read, and nothing in it can be changed. File &gt; Backups… goes back to it, once the journal itself is open.</source>
        <translation>Se abre solo para leerla, y nada en ella se puede cambiar. Archivo &gt; Copias de seguridad… permite volver a ella cuando el diario mismo está abierto.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>It holds all that can be read in the journal, so show it only to somebody you trust. The journal itself was not touched.</source>
        <translation>Contiene todo lo que se puede leer en el diario, así que enséñala solo a alguien de confianza. El diario en sí no se ha tocado.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Abrir el diario nuevo</translation>
    </message>
</context>
<context>
    <name>unrut::OpeningDialog</name>
    <message>
        <source>The journal is not where it was</source>
        <translation>El diario no está donde estaba</translation>
    </message>
    <message>
        <source>Where the journal lies: %1</source>
        <translation>Dónde está el diario: %1</translation>
    </message>
    <message>
        <source>Go back to the backup: %1</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>Volver a la copia: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Open it only to read</source>
        <translation>Abrirlo solo para leer</translation>
    </message>
    <message>
        <source>Look for a journal or a backup…</source>
        <translation>Buscar un diario o una copia…</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Begin a new journal elsewhere…</source>
        <translation>Empezar un diario nuevo en otro lugar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Salvar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>This journal is damaged</source>
        <translation>Este diario está dañado</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing in it was changed.</source>
        <translation>El archivo se dejó como está y no se cambió nada en él.</translation>
    </message>
    <message>
        <source>Nothing was put in its place.</source>
        <translation>No se puso nada en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are there; the newest: %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>
            <numerusform>Hay %Ln copia: %1.</numerusform>
            <numerusform>Hay %Ln copias; la más reciente: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all backups…</source>
        <translation>Ver todas las copias…</translation>
    </message>
    <message>
        <source>Make a copy for help…</source>
        <translation>Hacer una copia para pedir ayuda…</translation>
    </message>
</context>
<context>
    <name>unrut::OutcomeDialog</name>
    <message>
        <source>Note a talk</source>
        <translation>Anotar una conversación</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>&amp;Volver a ello el</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Tuvo lugar</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>¿Tuvo lugar?</translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation>¿&amp;Tuvo lugar?</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>Dónde &amp;o cómo</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Un almuerzo, una llamada, un paseo, una sala.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>&amp;Qué salió de ahí</translation>
    </message>
    <message>
        <source>A line or two, for you alone.</source>
        <translation>Una línea o dos, solo para ti.</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Qué se &amp;acordó</translation>
    </message>
    <message>
        <source>One thing a line. Each can become a goal on the board.</source>
        <translation>Una cosa por línea. Cada una puede ser una meta en el tablero.</translation>
    </message>
    <message>
        <source>Day to come back to it</source>
        <translation>Día para volver a ello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>unrut::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>&amp;One word a line</source>
        <translation>&amp;Una palabra por línea</translation>
    </message>
    <message>
        <source>These are never underlined. They are kept in a file on this computer, not in the journal, and are part of no export.</source>
        <translation>Estas nunca se subrayan. Se guardan en un archivo de este ordenador, no en el diario, y no forman parte de ninguna exportación.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>A word from anywhere, or the name of a command</source>
        <translation>Una palabra de cualquier parte, o el nombre de un comando</translation>
    </message>
    <message>
        <source>A word, or a command</source>
        <translation>Una palabra o un comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>No se ha encontrado nada. Con menos letras se encuentra más.</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteModel</name>
    <message>
        <source>Command</source>
        <extracomment>%1 is a menu: &apos;Journal&apos;.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command in the menu %1</source>
        <translation>Comando del menú %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what it is, %2 more about it: &apos;Goal · Doing&apos;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Setting, in Reminders</source>
        <translation>Ajuste, en los recordatorios</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Setting, of the log</source>
        <translation>Ajuste, de las entradas</translation>
    </message>
</context>
<context>
    <name>unrut::PartFields</name>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>Preparar &amp;la conversación</translation>
    </message>
    <message>
        <source>Say with whom, and its sheet opens: facts, ask, offer.</source>
        <translation>Di con quién y se abre su hoja: hechos, petición, oferta.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Aún no hay nada previsto.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>How heavy it is to carry, 0 to 10</source>
        <translation>Cuánto pesa, de 0 a 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>What you decide, or why it has to wait</source>
        <translation>Qué decides, o por qué tiene que esperar</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Mirarla otra vez el</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Dónde se encuentra</translation>
    </message>
    <message>
        <source>Cost, in money or hours</source>
        <translation>Coste, en dinero u horas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Hasta dónde has llegado</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún sin indicar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué salió de ahí</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>What would prove it by then</source>
        <translation>Qué lo probaría para entonces</translation>
    </message>
    <message>
        <source>three people have paid for it</source>
        <translation>tres personas han pagado por ello</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>yes, it passed</source>
        <translation>sí, salió bien</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Cumplido hoy</translation>
    </message>
    <message>
        <source>Times a week you would like</source>
        <translation>Veces por semana que te gustaría</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>cuando venga bien</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>En pausa hasta</translation>
    </message>
    <message>
        <source>A day without it costs nothing.</source>
        <translation>Un día sin ello no cuesta nada.</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Rest on %1</source>
        <translation>Descanso el %1</translation>
    </message>
    <message>
        <source>May appear in reports for work</source>
        <translation>Puede aparecer en informes para el trabajo</translation>
    </message>
    <message>
        <source>Otherwise a report for your supervisor does not tell of it.</source>
        <translation>Si no, un informe para tu superior no lo menciona.</translation>
    </message>
</context>
<context>
    <name>unrut::PeoplePage</name>
    <message>
        <source>Nobody here by that word.</source>
        <translation>Nadie aquí con esa palabra.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Who can I talk to about…</source>
        <translation>&amp;Con quién puedo hablar de…</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>Añadir &amp;persona</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>You need not have anyone yet</source>
        <translation>No hace falta que tengas a nadie aún</translation>
    </message>
    <message>
        <source>A rut is easier to leave with one person who listens. Here you can note who that could be, what you would bring up, and what came of it. It stays in your journal.</source>
        <translation>Es más fácil salir de un bache con una persona que escucha. Aquí puedes anotar quién podría ser, de qué hablarías y qué salió de ahí. Se queda en tu diario.</translation>
    </message>
    <message>
        <source>Routes to somebody</source>
        <translation>Caminos hacia alguien</translation>
    </message>
    <message>
        <source>Nobody inside comes to mind? A works council or union, an employee helpline, a career counsellor of the employment office or a former colleague may listen as well.</source>
        <translation>¿No se te ocurre nadie dentro? También pueden escuchar un comité de empresa o un sindicato, una línea de ayuda para personas empleadas, la orientación de una oficina de empleo o un antiguo colega.</translation>
    </message>
</context>
<context>
    <name>unrut::PersonDialog</name>
    <message>
        <source>Somebody who can help</source>
        <translation>Alguien que puede ayudar</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>sin ritmo</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before &apos;4 weeks&apos;</comment>
        <translation>cada </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after &apos;every 4&apos;</comment>
        <translation> semanas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Who they &amp;are to you</source>
        <translation>&amp;Quién es para ti</translation>
    </message>
    <message>
        <source>A line, if you like: ‘was where I want to be’.</source>
        <translation>Una línea, si quieres: «estuvo donde quiero llegar».</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>How often you would like to talk. Nobody is ever late: the list says how long it has been.</source>
        <translation>Con qué frecuencia te gustaría hablar. Nadie llega nunca tarde: la lista dice cuánto ha pasado.</translation>
    </message>
    <message>
        <source>Safe to talk to about</source>
        <translation>De confianza para hablar de</translation>
    </message>
    <message>
        <source>Only people you mark here are offered when you ask whom you can talk to.</source>
        <translation>Solo se ofrecen las personas que marcas aquí cuando preguntas con quién puedes hablar.</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>A number, an address, where to find them.</source>
        <translation>Un número, una dirección, dónde encontrarla.</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>unrut::PersonField</name>
    <message>
        <source>who it is with</source>
        <translation>con quién es</translation>
    </message>
    <message>
        <source>%1, %2: in People.</source>
        <extracomment>%1 is a name, %2 a role: &apos;Dana Weber, mentor: in People.&apos;</extracomment>
        <translation>%1, %2: en Personas.</translation>
    </message>
</context>
<context>
    <name>unrut::PersonView</name>
    <message>
        <source>&amp;Prepare a talk</source>
        <translation>P&amp;reparar una conversación</translation>
    </message>
    <message>
        <source>N&amp;ote one</source>
        <translation>Anotar &amp;una</translation>
    </message>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>Añadir al cale&amp;ndario…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la pape&amp;lera</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Para la próxima vez</translation>
    </message>
    <message>
        <source>What you want to bring up the next time</source>
        <translation>De qué quieres hablar la próxima vez</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Nothing yet. Prepare a talk, or note one that you had.</source>
        <translation>Aún nada. Prepara una conversación o anota una que tuviste.</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>Decir qué tal fue</translation>
    </message>
    <message>
        <source>More about the talk: %1</source>
        <translation>Más sobre la conversación: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Acordado: %1</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>en el tablero</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Convertir en meta</translation>
    </message>
    <message>
        <source>Make it a goal: %1</source>
        <translation>Convertir en meta: %1</translation>
    </message>
    <message>
        <source>&amp;How did it go…</source>
        <translation>&amp;Qué tal fue…</translation>
    </message>
    <message>
        <source>&amp;Edit what came of it…</source>
        <translation>E&amp;ditar lo que salió de ahí…</translation>
    </message>
    <message>
        <source>Open the &amp;sheet…</source>
        <translation>Abrir la &amp;hoja…</translation>
    </message>
    <message>
        <source>&amp;Print on one page…</source>
        <translation>&amp;Imprimir en una página…</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Noted for the next time.</source>
        <translation>Anotado para la próxima vez.</translation>
    </message>
    <message>
        <source>Brought up.</source>
        <translation>Ya se habló.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Quitado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>P&amp;lan an event</source>
        <translation>P&amp;lanear un encuentro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Nothing yet. Plan an event, or note one that you went to.</source>
        <translation>Nada aún. Planea un encuentro o anota uno al que fuiste.</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Añadir el punto</translation>
    </message>
</context>
<context>
    <name>unrut::PlayAside</name>
    <message>
        <source>Your shelf</source>
        <translation>Tu estante</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>A la espera de aprobación</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>Lo que te llamó la atención</translation>
    </message>
    <message>
        <source>What drains you most</source>
        <translation>Lo que más te agota</translation>
    </message>
    <message>
        <source>Less of this: %1</source>
        <extracomment>A goal: that there is less of something that drains. %1 is what somebody does at work.</extracomment>
        <translation>Menos de esto: %1</translation>
    </message>
    <message>
        <source>%1 h a week that drain</source>
        <extracomment>%1 is a number. The reason of a goal that wants less of something.</extracomment>
        <translation>%1 h por semana que agotan</translation>
    </message>
    <message>
        <source>%1: %2 h a week</source>
        <extracomment>What somebody does at work, and for how many hours a week.</extracomment>
        <translation>%1: %2 h por semana</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Convertir en meta</translation>
    </message>
    <message>
        <source>Open its goal</source>
        <translation>Abrir la meta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and the line that it is about, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>Añadido al tablero, en «%1».</translation>
    </message>
    <message>
        <source>What your employer offers</source>
        <translation>Lo que ofrece tu empresa</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>programa de tu empresa</translation>
    </message>
    <message>
        <source>ask again on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message>
        <source>come back to it on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>volver a ello el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A pitch that was accepted; %1 is a day.</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Your pitches</source>
        <translation>Tus propuestas</translation>
    </message>
</context>
<context>
    <name>unrut::PlayDetail</name>
    <message>
        <source>&amp;Make it my focus</source>
        <translation>Poner en mi &amp;foco</translation>
    </message>
    <message>
        <source>&amp;Add to board</source>
        <translation>Añadir al &amp;tablero</translation>
    </message>
    <message>
        <source>Your worksheets</source>
        <translation>Tus hojas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecha cuando</translation>
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
        <translation>%1 desde entonces: %2 antes, %3 ahora</translation>
    </message>
    <message>
        <source>Go on with the worksheet</source>
        <translation>Seguir con la hoja</translation>
    </message>
    <message>
        <source>Start the worksheet</source>
        <translation>Empezar la hoja</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Terminada el %1</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>Empezada el %1</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar una nueva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::PracticeDialog</name>
    <message>
        <source>Begin a practice</source>
        <translation>Empezar una práctica</translation>
    </message>
    <message>
        <source>One small thing on working days, for four weeks; then you keep it, change it or stop. A day without it costs nothing.</source>
        <translation>Una cosa pequeña en los días de trabajo, durante cuatro semanas; luego la mantienes, la cambias o la dejas. Un día sin ella no cuesta nada.</translation>
    </message>
    <message>
        <source>Three good things, on seven evenings</source>
        <translation>Tres cosas buenas, durante siete noches</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Algo mío</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>In your own wor&amp;ds</source>
        <translation>En tus propias pala&amp;bras</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Lo que practicas ahora termina con esto: una cada vez basta.</translation>
    </message>
    <message>
        <source>S&amp;top it only</source>
        <translation>Solo &amp;terminarla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Each evening, three things that went well and why. It ends by itself.</source>
        <translation>Cada noche, tres cosas que fueron bien y por qué. Termina por sí sola.</translation>
    </message>
    <message>
        <source>Three good things</source>
        <translation>Tres cosas buenas</translation>
    </message>
    <message>
        <source>Small enough for a bad day.</source>
        <translation>Lo bastante pequeña para un mal día.</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>Empieza hoy.</translation>
    </message>
    <message>
        <source>On which da&amp;ys</source>
        <translation>Qué &amp;días</translation>
    </message>
    <message>
        <source>None chosen: on every working day.</source>
        <translation>Ninguno elegido: cada día laborable.</translation>
    </message>
    <message>
        <source>It begins on the first of its days.</source>
        <translation>Empieza el primero de sus días.</translation>
    </message>
</context>
<context>
    <name>unrut::PracticePanel</name>
    <message>
        <source>What is it to be today?</source>
        <translation>¿Qué va a ser hoy?</translation>
    </message>
    <message>
        <source>Yes, d&amp;id it</source>
        <translation>Sí, lo h&amp;ice</translation>
    </message>
    <message>
        <source>Not toda&amp;y</source>
        <translation>Hoy n&amp;o</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>low</source>
        <translation>poca</translation>
    </message>
    <message>
        <source>high</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>Four weeks are over. What becomes of it?</source>
        <translation>Han pasado cuatro semanas. ¿Qué hacemos con ella?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Man&amp;tenerla</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Camb&amp;iarla</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;jarla</translation>
    </message>
    <message>
        <source>Good thing %1</source>
        <translation>Cosa buena %1</translation>
    </message>
    <message>
        <source>What went well today, and why?</source>
        <translation>¿Qué fue bien hoy, y por qué?</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>Añad&amp;irlas</translation>
    </message>
    <message>
        <source>Your practice · %1</source>
        <translation>Tu práctica · %1</translation>
    </message>
    <message>
        <source>Did you do it today?</source>
        <translation>¿Lo hiciste hoy?</translation>
    </message>
    <message>
        <source>Did you do it? %1</source>
        <translation>¿Lo hiciste? %1</translation>
    </message>
    <message>
        <source>Done today. How sure of yourself are you?</source>
        <translation>Hecho hoy. ¿Cuánta confianza tienes en ti?</translation>
    </message>
    <message>
        <source>Not today; that costs nothing.</source>
        <translation>Hoy no; no cuesta nada.</translation>
    </message>
    <message>
        <source>your confidence, day by day</source>
        <translation>tu confianza, día a día</translation>
    </message>
    <message>
        <source>Done, and in the log as a win.</source>
        <translation>Hecho, y en el registro como logro.</translation>
    </message>
    <message>
        <source>Added to the log. That was this evening.</source>
        <translation>Añadido al registro. Eso fue todo por esta noche.</translation>
    </message>
    <message>
        <source>The practice has ended. Undo brings it back.</source>
        <translation>La práctica ha terminado. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>¿Qué salió bien?</translation>
    </message>
    <message>
        <source>After %1 this asks whether you did it.</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>Después de las %1, aquí se pregunta si lo hiciste.</translation>
    </message>
</context>
<context>
    <name>unrut::ProgressPage</name>
    <message>
        <source>Two check-ins make a first line. They are on Today and take twenty seconds.</source>
        <translation>Con dos apuntes del día sale una primera línea. Están en Hoy y llevan veinte segundos.</translation>
    </message>
    <message>
        <source>A second assessment, some weeks after the first, shows whether anything moved.</source>
        <translation>Una segunda evaluación, unas semanas después de la primera, muestra si algo se ha movido.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The &amp;way out</source>
        <translation>La &amp;salida del bache</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;Informe (PDF)…</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>&amp;More charts</source>
        <translation>&amp;Más gráficos</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Qué hacer con este gráfico</translation>
    </message>
    <message>
        <source>Two check-ins with an energy make a line.</source>
        <translation>Dos registros con energía hacen una línea.</translation>
    </message>
    <message>
        <source>Two check-ins with hours of sleep make a line.</source>
        <translation>Dos registros con horas de sueño hacen una línea.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>Dos páginas del viernes con tu intuición hacen una línea.</translation>
    </message>
    <message>
        <source>Open that worksheet</source>
        <translation>Abrir esa hoja</translation>
    </message>
    <message>
        <source>&amp;Back to the main charts</source>
        <translation>Volver a los gráficos &amp;principales</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Take the assessment</source>
        <translation>Hacer la evaluación</translation>
    </message>
</context>
<context>
    <name>unrut::PromptsDialog</name>
    <message>
        <source>Prompts: %1</source>
        <translation>Preguntas: %1</translation>
    </message>
    <message>
        <source>One of these stands below the field, another one each day. Write your own, or take any away.</source>
        <translation>Una de estas aparece bajo el campo, cada día otra. Escribe las tuyas o quita las que quieras.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>&amp;Volver a las habituales</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Pregunta %1</translation>
    </message>
</context>
<context>
    <name>unrut::PutAwayPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Nothing in the bin.</source>
        <translation>No hay nada en la papelera.</translation>
    </message>
    <message>
        <source>Nothing is archived yet.</source>
        <translation>Aún no hay nada archivado.</translation>
    </message>
    <message>
        <source>What you deleted waits here and goes back where it was.</source>
        <translation>Lo que borraste espera aquí y vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>was in %1 · %2</source>
        <extracomment>%1 is a column: &apos;Doing&apos;; %2 is &apos;deleted yesterday&apos;.</extracomment>
        <translation>estaba en «%1» · %2</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Dev&amp;olver a su sitio</translation>
    </message>
    <message>
        <source>What you have put away, newest first. It can come back.</source>
        <translation>Lo que has guardado, primero lo más reciente. Puede volver.</translation>
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
        <translation>Añadir rápido — Unrut</translation>
    </message>
    <message>
        <source>&amp;What went well?</source>
        <translation>¿&amp;Qué fue bien?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>¿Qué fue bien?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>unrut::QuietDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Mostrar Hoy igualme&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>Ele&amp;gir de nuevo</translation>
    </message>
    <message>
        <source>Put everything a&amp;side</source>
        <translation>Apar&amp;tarlo todo</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>No hay nada en el foco.</translation>
    </message>
    <message>
        <source>All of it is in Next. Undo brings it back.</source>
        <translation>Todo está en «Siguiente». «Deshacer» lo recupera.</translation>
    </message>
</context>
<context>
    <name>unrut::RangeChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>unrut::RangeDialog</name>
    <message>
        <source>Days to show</source>
        <translation>Días que mostrar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>unrut::ReasonsPanel</name>
    <message>
        <source>All your answers here</source>
        <translation>Todas tus respuestas aquí</translation>
    </message>
    <message>
        <source>Look at another area</source>
        <translation>Mirar otra área</translation>
    </message>
    <message>
        <source>Why no single area is named</source>
        <translation>Por qué no se nombra una sola área</translation>
    </message>
    <message>
        <source>%1 of 100, %2, from %3 of %4 answers.</source>
        <extracomment>&apos;81 of 100, pressing, from 3 of 4 answers.&apos;: a score, its band, and what it rests on.</extracomment>
        <translation>%1 de 100, %2, de %3 de %4 respuestas.</translation>
    </message>
    <message>
        <source>It was %1: %2.</source>
        <extracomment>%1 is a score, %2 a verdict: &apos;It was 50: clearly worse.&apos;</extracomment>
        <translation>Era %1: %2.</translation>
    </message>
    <message>
        <source>None of your answers here weighs much.</source>
        <translation>Ninguna de tus respuestas aquí pesa mucho.</translation>
    </message>
    <message>
        <source>Look at an area</source>
        <translation>Mirar un área</translation>
    </message>
</context>
<context>
    <name>unrut::RehearseDialog</name>
    <message>
        <source>Rehearse aloud</source>
        <translation>Ensayar en voz alta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing to rehearse yet</source>
        <translation>Aún nada que ensayar</translation>
    </message>
    <message>
        <source>Write down what they may say; each becomes a card.</source>
        <translation>Escribe lo que podrían decir; cada cosa se vuelve una tarjeta.</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Tarjeta %1 de %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Answer aloud, as you would say it to them.</source>
        <translation>Responde en voz alta, como se lo dirías.</translation>
    </message>
    <message>
        <source>You have not written an answer. What you just said may be it.</source>
        <translation>No has escrito una respuesta. Lo que acabas de decir puede serlo.</translation>
    </message>
    <message>
        <source>Show what I wrote</source>
        <translation>Mostrar lo que escribí</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
</context>
<context>
    <name>unrut::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Rests: wake it</source>
        <translation>En reposo: reactivar</translation>
    </message>
    <message>
        <source>%1 rests: wake it</source>
        <translation>%1, en reposo: reactivar</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Día: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>‘In an hour’ means an hour, whatever the time.</source>
        <translation>«En una hora» significa una hora, sea la hora que sea.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Los próximos siete días</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Hasta el lunes</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Fuera de esta ventana</translation>
    </message>
    <message>
        <source>Nothing, only in this window</source>
        <translation>Nada, solo en esta ventana</translation>
    </message>
    <message>
        <source>Without names and goals</source>
        <translation>Sin nombres ni metas</translation>
    </message>
    <message>
        <source>With names and goals</source>
        <translation>Con nombres y metas</translation>
    </message>
    <message>
        <source>Only where there is a tray; elsewhere closing the window quits.</source>
        <translation>Solo donde hay bandeja; si no, al cerrar la ventana se sale del programa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and subject</comment>
        <extracomment>%1 is a day and a time, %2 what the reminder is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing comes.</source>
        <translation>No llega nada.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>Los recordatorios no están en pausa.</translation>
    </message>
    <message>
        <source>Your choices cannot be written to the disk: they hold until Unrut ends.</source>
        <translation>Tus elecciones no se pueden escribir en el disco: valen hasta que Unrut se cierre.</translation>
    </message>
    <message>
        <source>Nothing comes for what is finished, on a rough day or in the quiet after a way out; on days off comes only what you want every day. What you leave without an answer three times stops by itself.</source>
        <translation>No llega nada por lo que está terminado, ni en un día difícil, ni en la calma tras la salida del bache, ni en días libres, salvo que lo quieras todos los días. Lo que dejas tres veces sin respuesta para por sí solo.</translation>
    </message>
    <message>
        <source>That could not be set: the desktop refused it, or its file cannot be written.</source>
        <translation>No se ha podido ajustar: el escritorio lo ha rechazado o no se puede escribir su archivo.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportDialog</name>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Hide names: people become initials</source>
        <translation>Ocultar nombres: personas solo con iniciales</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Quién lo lee</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Of which &amp;days</source>
        <translation>De qué &amp;días</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Your name, if it is to stand on the cover</source>
        <translation>Tu &amp;nombre, si va en la portada</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>How much of the report is written</source>
        <translation>Cuánto del informe está escrito</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Parar la escritura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Así quedará</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come.</source>
        <translation>Detenido. Las páginas que la impresora ya tiene aún pueden salir.</translation>
    </message>
    <message>
        <source>The printer has the report.</source>
        <translation>La impresora tiene el informe.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>unrut::ReportTexts</name>
    <message>
        <source>mood, smoothed</source>
        <translation>ánimo, suavizado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Unrut report</source>
        <translation>Informe de Unrut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area and verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Nothing was answered in a way that weighs.</source>
        <translation>Ninguna respuesta tuvo mucho peso.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Since the start, %1</source>
        <extracomment>Followed by what became of each area since that day.</extracomment>
        <translation>Desde el comienzo, %1</translation>
    </message>
    <message>
        <source>Nothing can be said about change yet.</source>
        <translation>Aún no se puede decir nada sobre cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln meta terminada</numerusform>
            <numerusform>%Ln metas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wins written down</source>
        <translation>
            <numerusform>%Ln logro anotado</numerusform>
            <numerusform>%Ln logros anotados</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>tu ánimo, de %1 a ahora</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>Lo que probaste, y lo que siguió</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Si vuelve</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>Una carta para la próxima vez</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>La salida del bache</translation>
    </message>
    <message>
        <source>Only the newest are drawn here.</source>
        <translation>Aquí solo se dibujan los más recientes.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Reset the settings</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Look, language, spelling, limits, working days, cards, the rhythm of the log and the reminders go back to how they were at the start. The limits can be undone; the rest would have to be set again.</source>
        <translation>El aspecto, el idioma, la ortografía, los límites, los días de trabajo, las tarjetas, el ritmo del registro y los recordatorios vuelven a ser como al principio. El cambio de los límites se puede deshacer; lo demás habría que ajustarlo de nuevo.</translation>
    </message>
    <message>
        <source>Your journal stays as it is, and where it is. So do whom you would call, your own prompts, the size of the window, your own words, and whether Unrut starts when you log in.</source>
        <translation>Tu diario queda como está y donde está. También a quién llamarías, tus propias preguntas, el tamaño de la ventana, tus propias palabras y si Unrut se inicia al entrar en la sesión.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetSection</name>
    <message>
        <source>It asks first, and leaves your journal alone.</source>
        <translation>Antes se te pregunta, y tu diario no se toca.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start.</source>
        <translation>Todo está ajustado como al principio.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but for the limits: more goals than that are in Doing.</source>
        <translation>Todo está ajustado como al principio, salvo los límites: hay más metas en curso.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but that cannot be written to the disk: it holds until Unrut ends.</source>
        <translation>Todo está ajustado como al principio, pero no se puede escribir en el disco: vale hasta que se cierre Unrut.</translation>
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
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>A few more statements</source>
        <translation>Unas frases más</translation>
    </message>
    <message>
        <source>Thank you, that is all for today.</source>
        <translation>Gracias, eso es todo por hoy.</translation>
    </message>
    <message>
        <source>The rest of the short form, a few a day for a week: %1. Your result gets firmer with each, and can be compared later.</source>
        <translation>El resto de la forma breve, unas pocas al día durante una semana: %1. Tu resultado gana firmeza con cada una y se podrá comparar después.</translation>
    </message>
</context>
<context>
    <name>unrut::ResultView</name>
    <message>
        <source>Save PDF...</source>
        <translation>Guardar PDF...</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Volver a la más reciente</translation>
    </message>
    <message>
        <source>Take again, short form</source>
        <translation>Repetir, forma breve</translation>
    </message>
    <message>
        <source>Take again, full form</source>
        <translation>Repetir, forma completa</translation>
    </message>
    <message>
        <source>Look back: how it came about</source>
        <translation>Mirar atrás: cómo se llegó aquí</translation>
    </message>
    <message>
        <source>Older assessments...</source>
        <translation>Evaluaciones anteriores...</translation>
    </message>
    <message>
        <source>Move this assessment to the bin</source>
        <translation>Mover esta evaluación a la papelera</translation>
    </message>
</context>
<context>
    <name>unrut::RoughDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>Mostrar Hoy igualme&amp;nte</translation>
    </message>
    <message>
        <source>TEN MINUTES FOR YOU, IF YOU LIKE</source>
        <translation>DIEZ MINUTOS PARA TI, SI QUIERES</translation>
    </message>
    <message>
        <source>Another &amp;idea</source>
        <translation>Otra &amp;idea</translation>
    </message>
    <message>
        <source>One thing about this job that you would &amp;miss:</source>
        <translation>Una cosa de este trabajo que echarías de &amp;menos:</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Man&amp;tenerla</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Añadido al registro.</translation>
    </message>
    <message>
        <source>Go eas&amp;y today</source>
        <translation>Hoy con ca&amp;lma</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>A hard day? Then nothing is due.</source>
        <translation>¿Un día difícil? Entonces no toca nada.</translation>
    </message>
</context>
<context>
    <name>unrut::RowDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>Arrastrar a otro lugar</translation>
    </message>
</context>
<context>
    <name>unrut::ScaleCircles</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 de 10</translation>
    </message>
</context>
<context>
    <name>unrut::ScrollDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>unrut::SelectionBar</name>
    <message>
        <source>Change the &amp;kind</source>
        <translation>Cambiar el &amp;tipo</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
</context>
<context>
    <name>unrut::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>‘As the system’ follows it into high contrast, too.</source>
        <translation>«Como el sistema» lo sigue también al alto contraste.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Hold: ask before another one</source>
        <translation>Retener: preguntar antes de otra</translation>
    </message>
    <message>
        <source>Signal only</source>
        <translation>Solo avisar</translation>
    </message>
    <message>
        <source>More goals than that are in Doing. Set one aside first.</source>
        <translation>Hay más metas que esas en curso. Aparta una primero.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>On other days nothing is asked.</source>
        <translation>Otros días no se pide nada.</translation>
    </message>
    <message>
        <source>Cards of Today</source>
        <translation>Tarjetas de Hoy</translation>
    </message>
    <message>
        <source>The focus is always there, and two cards at most beside it.</source>
        <translation>El foco está siempre ahí, y a su lado dos tarjetas como máximo.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Writing less often does more good. Nothing counts it, and empty weeks cost nothing.</source>
        <translation>Escribir menos a menudo hace más bien. Nada lo cuenta, y las semanas vacías no cuestan nada.</translation>
    </message>
    <message>
        <source>If it is more than a rut</source>
        <translation>Si es más que un bache</translation>
    </message>
    <message>
        <source>Shown first on the card in the Help menu. Kept on this computer, not in the journal, and part of no export.</source>
        <translation>Se muestra primero en la tarjeta del menú Ayuda. Se guarda en este ordenador, no en el diario, y no entra en ninguna exportación.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All there is of it is a short glow when a goal is done.</source>
        <translation>Solo hay un breve brillo cuando una meta está hecha.</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Todo esto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>When they come, when they are silent, and what of yours they may show.</source>
        <translation>Cuándo llegan, cuándo callan y qué de lo tuyo pueden mostrar.</translation>
    </message>
    <message>
        <source>Reminders and privacy…</source>
        <translation>Recordatorios y privacidad…</translation>
    </message>
</context>
<context>
    <name>unrut::SideColumn</name>
    <message>
        <source>Weeks with an entry</source>
        <translation>Semanas con alguna entrada</translation>
    </message>
    <message>
        <source>Lift me up</source>
        <translation>Dame ánimo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another entry to lift me up</source>
        <translation>Otra entrada que dé ánimo</translation>
    </message>
    <message>
        <source>What you are thankful for most</source>
        <translation>Lo que más agradeces</translation>
    </message>
    <message>
        <source>All tags and people…</source>
        <translation>Todas las etiquetas y personas…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show entries with %1</source>
        <translation>Mostrar entradas con %1</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Mostrar ese día</translation>
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
        <translation>Señal temprana %1: si</translation>
    </message>
    <message>
        <source>Early sign %1: then I</source>
        <translation>Señal temprana %1: entonces</translation>
    </message>
    <message>
        <source>I stop looking forward to Mondays for two weeks</source>
        <translation>durante dos semanas los lunes no me hacen ilusión</translation>
    </message>
    <message>
        <source>Mondays weigh on me</source>
        <translation>los lunes me pesan</translation>
    </message>
    <message>
        <source>open this page and call somebody</source>
        <translation>abro esta página y llamo a alguien</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>llamo a alguien</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Otra señal</translation>
    </message>
</context>
<context>
    <name>unrut::SpelledField</name>
    <message>
        <source>Perhaps misspelled: %1. The menu of the field offers other words.</source>
        <extracomment>For a screen reader, about a field: words that the dictionary does not have.</extracomment>
        <translation>Quizá mal escrito: %1. El menú del campo ofrece otras palabras.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other word found</source>
        <translation>No se ha encontrado otra palabra</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Añadir a &amp;mis palabras</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Ignorar por ahora</translation>
    </message>
</context>
<context>
    <name>unrut::StageList</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>How you are beyond work</source>
        <translation>Cómo estás más allá del trabajo</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Qué te importa</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Tu resultado</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>A stage that may be left out, in the list of stages.</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>ya hecho</translation>
    </message>
</context>
<context>
    <name>unrut::StartView</name>
    <message>
        <source>Begin · about three minutes</source>
        <translation>Empezar · unos tres minutos</translation>
    </message>
    <message>
        <source>Full form · about seven minutes</source>
        <translation>Forma completa · unos siete minutos</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>Descartar estas respuestas</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>¿De dónde viene el bache?</translation>
    </message>
    <message>
        <source>Many people get stuck at work at some point. A few minutes show where to look first.</source>
        <translation>Mucha gente se atasca en el trabajo en algún momento. Unos minutos muestran dónde mirar primero.</translation>
    </message>
    <message>
        <source>Go on · %1</source>
        <translation>Seguir · %1</translation>
    </message>
</context>
<context>
    <name>unrut::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Añadir el paso</translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation>Quitado. «Deshacer» lo devuelve.</translation>
    </message>
</context>
<context>
    <name>unrut::StepRows</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Space ticks, Enter renames, Alt+Up and Alt+Down change the order, Delete takes a step out.</source>
        <translation>Espacio marca, Intro cambia el nombre, Alt+Arriba y Alt+Abajo cambian el orden, Supr quita un paso.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionRow</name>
    <message>
        <source>Make it my focus</source>
        <translation>Poner en mi foco</translation>
    </message>
    <message>
        <source>Add to board</source>
        <translation>Añadir al tablero</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Mostrar el tablero</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a button: %1 is its text, %2 the way out it belongs to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the sums</source>
        <translation>Ocultar las cuentas</translation>
    </message>
    <message>
        <source>Show the sums</source>
        <translation>Mostrar las cuentas</translation>
    </message>
    <message>
        <source>in Doing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>on the board, in %1</source>
        <translation>en el tablero, en «%1»</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionsPanel</name>
    <message>
        <source>good to do before anything else</source>
        <translation>conviene hacerlo antes que nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;7.3 of 10&apos;, %2 says where the points come from.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a small practice beside it</source>
        <translation>al lado, una pequeña práctica</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>Qué probar primero</translation>
    </message>
    <message>
        <source>All %1 ways out</source>
        <translation>Las %1 salidas</translation>
    </message>
</context>
<context>
    <name>unrut::TabStrip</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Gratitud</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
<context>
    <name>unrut::TableEdit</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>The name of a column, the number of a row: how a screen reader says which cell of a table this is.</extracomment>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>unrut::TagBox</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDay</name>
    <message>
        <source>On a &amp;day</source>
        <translation>Un &amp;día</translation>
    </message>
    <message>
        <source>at a &amp;time</source>
        <translation>a una &amp;hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDialog</name>
    <message>
        <source>Prepare a talk</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>&amp;Kind of talk</source>
        <translation>&amp;Tipo de conversación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>Dónde &amp;o cómo</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>Un almuerzo, una llamada, un paseo, una sala.</translation>
    </message>
    <message>
        <source>&amp;Rehearse aloud</source>
        <translation>&amp;Ensayar en voz alta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Choose from your wins…</source>
        <translation>Elegir entre tus logros…</translation>
    </message>
    <message>
        <source>What they may say, and what you answer</source>
        <translation>Qué podrían decir, y qué respondes</translation>
    </message>
    <message>
        <source>Two or three. Then rehearse them aloud: said once, it comes easier.</source>
        <translation>Dos o tres. Luego ensáyalas en voz alta: dicho una vez, sale mejor.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Add another objection</source>
        <translation>Añadir otra objeción</translation>
    </message>
    <message>
        <source>They say: ‘There is no budget’</source>
        <translation>Dicen: «No hay presupuesto»</translation>
    </message>
    <message>
        <source>What they may say, %1</source>
        <translation>Qué podrían decir, %1</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>Respondes</translation>
    </message>
    <message>
        <source>What you answer, %1</source>
        <translation>Qué respondes, %1</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planear un encuentro</translation>
    </message>
</context>
<context>
    <name>unrut::TalkNotes</name>
    <message>
        <source>What talks told</source>
        <translation>Lo que dijeron las conversaciones</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Acordado: %1</translation>
    </message>
    <message>
        <source>Show it in People</source>
        <translation>Mostrar en Personas</translation>
    </message>
    <message>
        <source>Show it in People: %1</source>
        <translation>Mostrar en Personas: %1</translation>
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
        <translation>Acerca de Unrut</translation>
    </message>
    <message>
        <source>Helps you see where a career rut comes from, change one thing, and find out whether it helped. Everything stays on this computer.</source>
        <translation>Te ayuda a ver de dónde viene un bache profesional, cambiar una cosa y averiguar si ayudó. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>A structured self-reflection, not a validated test and not a diagnosis.</source>
        <translation>Una autorreflexión estructurada, no una prueba validada ni un diagnóstico.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).</source>
        <translation>Hecho con Qt %1 (GPL y LGPL, qt.io) y SQLite (dominio público).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>unrut::ThingPicker</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Chosen, in this order:</source>
        <translation>Elegido, en este orden:</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>De cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>The past four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>The past three months</source>
        <translation>Los últimos tres meses</translation>
    </message>
    <message>
        <source>The past year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Nothing there has that tag and is from that time.</source>
        <translation>Nada de ahí lleva esa etiqueta y es de ese tiempo.</translation>
    </message>
    <message>
        <source>There is nothing in your journal to choose from yet. You can leave this out.</source>
        <translation>Aún no hay nada en tu diario entre lo que elegir. Puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TimelinePanel</name>
    <message>
        <source>How it came about</source>
        <translation>Cómo se llegó aquí</translation>
    </message>
    <message>
        <source>Nine open questions, whenever you like: when it began, what changed, what bothers you most. They make the suggestions fit you better.</source>
        <translation>Nueve preguntas abiertas, cuando quieras: cuándo empezó, qué cambió, qué te molesta más. Con ellas las sugerencias encajan mejor contigo.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Go on looking back</source>
        <translation>Seguir mirando atrás</translation>
    </message>
</context>
<context>
    <name>unrut::TodayPage</name>
    <message>
        <source>R&amp;ough day</source>
        <translation>Día di&amp;fícil</translation>
    </message>
    <message>
        <source>Rest comes first just now; nothing else has to be started.</source>
        <translation>Ahora mismo el descanso va primero; no hay que empezar nada más.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Ver qué ayuda</translation>
    </message>
    <message>
        <source>Your assessment is waiting</source>
        <translation>Tu evaluación espera</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Seg&amp;uir con ella</translation>
    </message>
    <message>
        <source>Throw &amp;it away</source>
        <translation>Desca&amp;rtarla</translation>
    </message>
    <message>
        <source>The unfinished assessment is thrown away. Undo brings it back.</source>
        <translation>La evaluación sin terminar se ha descartado. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>Write one more line</source>
        <translation>Escribir una línea más</translation>
    </message>
    <message>
        <source>Change today’s check-in</source>
        <translation>Cambiar cómo estás hoy</translation>
    </message>
    <message>
        <source>Today’s practice</source>
        <translation>La práctica de hoy</translation>
    </message>
</context>
<context>
    <name>unrut::TooFewPanel</name>
    <message>
        <source>Take it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered (%1).</source>
        <extracomment>%1 is &apos;1 of 27 answered&apos;.</extracomment>
        <translation>Un área recibe una puntuación cuando está respondida la mitad de sus frases (%1).</translation>
    </message>
</context>
<context>
    <name>unrut::TrayMenu</name>
    <message>
        <source>Unrut: something is due</source>
        <translation>Unrut: hay algo pendiente</translation>
    </message>
    <message>
        <source>Unrut: reminders paused</source>
        <translation>Unrut: recordatorios en pausa</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>&amp;Pausar recordatorios</translation>
    </message>
    <message>
        <source>Quick &amp;add…</source>
        <translation>&amp;Añadir rápido…</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>Apu&amp;ntar el día…</translation>
    </message>
    <message>
        <source>Just &amp;start</source>
        <translation>Solo &amp;empezar</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Hasta el &amp;lunes</translation>
    </message>
    <message>
        <source>&amp;Go on with reminders</source>
        <translation>Seguir con los &amp;recordatorios</translation>
    </message>
    <message>
        <source>&amp;Open Unrut</source>
        <translation>A&amp;brir Unrut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Unrut goes on in the tray</source>
        <translation>Unrut sigue en la bandeja</translation>
    </message>
    <message>
        <source>Reminders keep coming, and its icon brings this window back. Quit, in the menu of the icon or in File, ends it. The settings have the choice.</source>
        <translation>Los recordatorios siguen llegando, y su icono recupera esta ventana. «Salir», en el menú del icono o en «Archivo», lo cierra. En los ajustes puedes elegir.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Mejor salir</translation>
    </message>
</context>
<context>
    <name>unrut::TriedPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>Qué hacer con este gráfico</translation>
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
        <translation>Volver a mi propio diario</translation>
    </message>
</context>
<context>
    <name>unrut::WaitingList</name>
    <message>
        <source>Also waiting (%1)</source>
        <extracomment>%1 is how many things wait.</extracomment>
        <translation>También espera (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Cumplido hoy</translation>
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
        <translation>parcial</translation>
    </message>
    <message>
        <source>good</source>
        <comment>match</comment>
        <translation>bueno</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>match</comment>
        <translation>muy bueno</translation>
    </message>
    <message>
        <source>a first look back</source>
        <translation>una primera mirada atrás</translation>
    </message>
    <message>
        <source>No way out has these words</source>
        <translation>Ninguna salida contiene esas palabras</translation>
    </message>
    <message>
        <source>Try a word for what weighs on you, or for what you would do.</source>
        <translation>Prueba con una palabra sobre lo que te pesa, o sobre lo que harías.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>What you put on the board from here is listed while you are at it, and when it is done.</source>
        <translation>Lo que pones en el tablero desde aquí aparece mientras estás en ello y cuando está hecho.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Todas las familias</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Any effort</source>
        <translation>Cualquier esfuerzo</translation>
    </message>
    <message>
        <source>Search ways out</source>
        <translation>Buscar salidas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor encaje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a way out and how well it fits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways, best match for you first.</source>
        <translation>
            <numerusform>%Ln salida.</numerusform>
            <numerusform>%Ln salidas, primero la que mejor encaja contigo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways. An assessment puts the best match first.</source>
        <translation>
            <numerusform>%Ln salida.</numerusform>
            <numerusform>%Ln salidas. Con una evaluación, la que mejor encaja va primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::WeekStripView</name>
    <message>
        <source>An entry in %1 of the last %2 weeks</source>
        <translation>Alguna entrada en %1 de las últimas %2 semanas</translation>
    </message>
</context>
<context>
    <name>unrut::WeightsPanel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Lo que te pesa</translation>
    </message>
    <message>
        <source>· 0 not at all, 100 fully</source>
        <translation>· 0 nada, 100 del todo</translation>
    </message>
    <message>
        <source>Show as dots</source>
        <translation>Ver como puntos</translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation>Ver como radar</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>◆ %1: named by you as the cause. It changes no score and stands first among equals.</source>
        <translation>◆ %1: la nombraste como causa. No cambia ninguna puntuación y va primero entre iguales.</translation>
    </message>
    <message>
        <source>Both assessments together are your starting point; changes are told from the next one on.</source>
        <translation>Las dos evaluaciones juntas son tu punto de partida; los cambios se dicen a partir de la próxima.</translation>
    </message>
    <message>
        <source>%1, your focus:</source>
        <translation>%1, tu foco:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Since the start, %1:</source>
        <translation>Desde el comienzo, %1:</translation>
    </message>
    <message>
        <source>The mean of the two newest beside the mean of the first two.</source>
        <translation>La media de las dos más recientes junto a la media de las dos primeras.</translation>
    </message>
    <message>
        <source>The newest beside the mean of the first two.</source>
        <translation>La más reciente junto a la media de las dos primeras.</translation>
    </message>
    <message>
        <source>Too few answers for a score: %1.</source>
        <extracomment>A list of areas, divided by commas.</extracomment>
        <translation>Muy pocas respuestas para una puntuación: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>0 not at all, 100 fully</source>
        <translation>0 nada, 100 del todo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>Qué hacer con este gráfico</translation>
    </message>
</context>
<context>
    <name>unrut::WhoDialog</name>
    <message>
        <source>Who can I talk to?</source>
        <translation>¿Con quién puedo hablar?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody is marked as safe for this yet, so nobody is offered.</source>
        <translation>Aún no hay nadie de confianza marcado para esto, así que no se ofrece a nadie.</translation>
    </message>
    <message>
        <source>Think of somebody who has kept things to themselves before. Or of somebody outside: a friend, a coach, an employee helpline, your doctor.</source>
        <translation>Piensa en alguien que ya haya sabido guardar algo. O en alguien de fuera: una amistad, un coach, una línea de ayuda, tu consulta médica.</translation>
    </message>
</context>
<context>
    <name>unrut::WinPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Añadir al registro</translation>
    </message>
    <message>
        <source>One win</source>
        <translation>Un logro</translation>
    </message>
    <message>
        <source>One good thing</source>
        <translation>Algo bueno</translation>
    </message>
    <message>
        <source>What went forward today, however small?</source>
        <translation>¿Qué avanzó hoy, por pequeño que sea?</translation>
    </message>
    <message>
        <source>Something or someone at work you are glad of. #tags and @people are understood.</source>
        <translation>Algo o alguien del trabajo que te alegra. Se entienden #etiquetas y @personas.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>the newest entry of today</comment>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>Añadido al registro.</translation>
    </message>
</context>
<context>
    <name>unrut::WindowShell</name>
    <message>
        <source>Back up the journal</source>
        <translation>Hacer una copia del diario</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>Diarios de Unrut (*.unrut)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Copiado y comprobado: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>El diario está en buen estado.</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Sin recordatorios</translation>
    </message>
    <message>
        <source>Something is due: see Today</source>
        <translation>Hay algo pendiente: mira Hoy</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>A made-up journal — Unrut</source>
        <translation>Un diario inventado — Unrut</translation>
    </message>
    <message>
        <source>A backup — Unrut</source>
        <translation>Una copia de seguridad — Unrut</translation>
    </message>
    <message>
        <source>You are looking into a backup. You can read and search it, and copy from it; nothing in it can be changed.</source>
        <translation>Estás mirando dentro de una copia de seguridad. Puedes leer y buscar en ella, y copiar de ella; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>You are looking around in a made-up journal. Nothing here is yours, and nothing is kept.</source>
        <translation>Estás explorando un diario inventado. Nada de aquí es tuyo, y no se guarda nada.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>A made-up journal</source>
        <translation>Un diario inventado</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nuevo diario</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>saved, and the last backup</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the last backup failed</source>
        <translation>la última copia falló</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Así está bien</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Journals and tables (*.json *.csv);;All files (*)</source>
        <translation>Diarios y tablas (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The backup was deleted.</source>
        <translation>La copia está borrada.</translation>
    </message>
    <message>
        <source>the folder for backups is not there</source>
        <translation>la carpeta de las copias no está</translation>
    </message>
    <message>
        <source>What you are typing cannot be kept, and would be lost if the program ended now. %1</source>
        <extracomment>%1 is a sentence: what went wrong, and what can be done.</extracomment>
        <translation>Lo que estás escribiendo no se puede guardar y se perdería si el programa terminara ahora. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>Leads to the choices for a damaged journal: going back to a backup, saving what can be read.</extracomment>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>The journal is being read. You can go on meanwhile.</source>
        <translation>Se está leyendo el diario. Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>The journal is still being read. Try again in a moment.</source>
        <translation>El diario aún se está leyendo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Something was not saved</source>
        <translation>Algo no se ha guardado</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
</context>
<context>
    <name>unrut::WinsDialog</name>
    <message>
        <source>Choose from your wins</source>
        <translation>Elegir entre tus logros</translation>
    </message>
    <message>
        <source>Your wins, newest first</source>
        <translation>Tus logros, primero los más recientes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no wins in your log yet.</source>
        <translation>Aún no hay logros en tu registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Usar estos</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetFields</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a list, and its number.</extracomment>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>That is all: end this part</source>
        <translation>Eso es todo: terminar esta parte</translation>
    </message>
    <message>
        <source>Go on listing</source>
        <translation>Seguir anotando</translation>
    </message>
    <message>
        <source>This page opens when the one before it is done.</source>
        <translation>Esta página se abre cuando la anterior está hecha.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is a good answer to the question above.</extracomment>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Ir a la página anterior</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetView</name>
    <message>
        <source>About this way out</source>
        <translation>Sobre esta salida</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Compare with the last one…</source>
        <translation>Comparar con la anterior…</translation>
    </message>
    <message>
        <source>Throw this worksheet away</source>
        <translation>Descartar esta hoja</translation>
    </message>
    <message>
        <source>Some answers are still open:</source>
        <translation>Algunas respuestas siguen pendientes:</translation>
    </message>
    <message>
        <source>Finish, and do this</source>
        <translation>Terminar y hacer esto</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Mostrar el tablero</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecha cuando</translation>
    </message>
    <message>
        <source>That is done. Did it help?</source>
        <translation>Está hecha. ¿Ayudó?</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>terminada el %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>aún no hay nada escrito</translation>
    </message>
    <message>
        <source>saved as you write</source>
        <translation>se guarda mientras escribes</translation>
    </message>
    <message>
        <source>Worksheet · %1 of %2 · %3</source>
        <extracomment>A page of a worksheet: its number, how many there are, and whether it is saved.</extracomment>
        <translation>Hoja · %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Take the changes over</source>
        <translation>Recoger los cambios</translation>
    </message>
    <message>
        <source>begins with what you told when looking back</source>
        <translation>empieza con lo que contaste al mirar atrás</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>Lo que practicas ahora termina con esto: una cada vez basta.</translation>
    </message>
    <message>
        <source>Show the talk</source>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <source>How much is written up to this page</source>
        <translation>Cuánto hay escrito hasta esta página</translation>
    </message>
</context>
<context>
    <name>unrut::WorryDialog</name>
    <message>
        <source>Park a worry</source>
        <translation>Apartar una preocupación</translation>
    </message>
    <message>
        <source>Write it down, all of it. Then decide what becomes of it: something to do, something to bring up with somebody, or nothing. It is not kept unless you say so.</source>
        <translation>Escríbela, toda. Luego decide qué pasa con ella: algo que hacer, algo que hablar con alguien, o nada. No se guarda si no lo dices.</translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation>Lo que te preocupa</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>De&amp;jarla ir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make it a goal</source>
        <translation>Convertir en &amp;meta</translation>
    </message>
    <message>
        <source>Ten minutes are over. It has had its time.</source>
        <translation>Han pasado diez minutos. Ya ha tenido su tiempo.</translation>
    </message>
    <message>
        <source>It is on the board, in Next.</source>
        <translation>Está en el tablero, en «Siguiente».</translation>
    </message>
    <message>
        <source>Noted for the next talk.</source>
        <translation>Anotado para la próxima conversación.</translation>
    </message>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>Dejada ir. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>&amp;Bring it up with…</source>
        <translation>Ha&amp;blarlo con…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>You have ten minutes. If it needs longer, that is fine.</source>
        <translation>Tienes diez minutos. Si hace falta más, está bien.</translation>
    </message>
    <message>
        <source>%1 left. If it needs longer, that is fine.</source>
        <translation>Quedan %1. Si hace falta más, está bien.</translation>
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
        <translation>En el idioma de la ventana</translation>
    </message>
    <message>
        <source>This Unrut was built without hunspell, which reads dictionaries. No spelling is checked.</source>
        <translation>Este Unrut se compiló sin hunspell, que lee los diccionarios. La ortografía no se revisa.</translation>
    </message>
    <message>
        <source>What you write is looked up on this computer and goes nowhere.</source>
        <translation>Lo que escribes se busca en este ordenador y no sale de él.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer, so nothing is underlined. On Debian and Ubuntu the package %2 brings one; Unrut finds it at its next start.</source>
        <translation>En este ordenador no hay diccionario para %1, así que no se subraya nada. En Debian y Ubuntu lo trae el paquete %2; Unrut lo encuentra la próxima vez que empieza.</translation>
    </message>
</context>
</TS>
