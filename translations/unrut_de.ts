<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CareWords</name>
    <message>
        <source>This may be more than a work rut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 in the EU and many other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 in the US and Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>999 in the UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut tells nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have spoken with someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a rut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that you were harassed, discriminated against, put in danger or told to do something unlawful. That is not something to get used to, and it is not for you to solve alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a dated record: what happened, when, where, who was there. Keep it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can help: HR, the works council or a union, an ombudsman, the authority in charge, a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you trust? Tell one person, so that you are not alone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks with the people concerned are not suggested here. Looking at other roles is open to you at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks have passed, two ways out have been tried and looked back on, and it still weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know your situation best: you can open them anyway. An opportunity that comes along is never held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>After a normal workday my battery was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I began the day already short of energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking clearly cost me more effort than it used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small setbacks were enough to tip me over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was still something in the tank for my evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was more to do than fits into my hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I carried duties that belong to another role or to someone who has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent requests pushed aside the work I had planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could close one task before the next one landed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work kept running in my head long after I had stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sleep was long and deep enough to restore me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dropped meals, movement or breaks because of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I made room for people and things that recharge me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My main project drifted away from its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, rework or obstacles swallowed my effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the day I had moved something important forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had a real say in how I did my work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could do most of my job on autopilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills I am proud of lie idle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tasks make me stretch a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work drags because little of it needs my full attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about my work made me curious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I caught myself wondering what all this work is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went through the motions and did not mind how it turned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of my field that once thrilled me left me cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot see a next step for myself here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people were picked for roles that I was ready for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last six months I have become clearly better at something that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know what would have to happen for me to move up or sideways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have reached what I set out to do, and nothing has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets I chase are other people&apos;s, not mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an aim ahead of me that I look forward to working on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could say in one sentence what I want from the coming twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do my job I have to act against what I think is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rewarded here and what I find important lie far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can stand behind what we do for the people we serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person I am at work is not the person I want to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good work of mine passed without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person I report to stood by me when it counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas I took to people above me died without a reason being given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealing with my boss left me tense or feeling small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I get back (pay, thanks, standing) felt in balance with what I put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarrel with someone I work with weighed on me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I steered clear of a person or a meeting to keep the peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workday passed without one real conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was someone at work with whom I could be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stayed silent because speaking up could be used against me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one decision about my work that I keep pushing ahead of me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go round and round the same options without choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hope that events will decide for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a choice about my work is due, I make it and move on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague left and I took over part of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post or promotion I wanted went to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a quarrel with someone I work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I got the impression that my boss does not think well of me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People above me did not back something I care about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An important project is going worse than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I reached a big goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work alone or at a distance more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice about my work is due and I have not made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a new boss or team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My organisation was restructured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something heavy happened in my private life or health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had no week off for six months or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took over work from someone who left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else got a post you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had a quarrel with someone you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You felt that your boss does not think well of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People above you did not back something you care about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached a big goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work alone or at a distance more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice about your work is due and not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a new boss or team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation was restructured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something heavy happened in your private life or health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had no week off for six months or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mood was low for most of the day, away from work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things I usually enjoy outside work gave me nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary things such as washing, meals or going out were almost too much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Exhaustion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much energy work leaves you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is more to do than fits into your hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery and balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you can switch off, sleep and recharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your work moves forward and you have a say in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lack of challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your tasks ask too little of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost interest and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your work still makes you curious and seems worth doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you learn and can see a next step for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals without pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is something ahead that you want to work towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your work fits what you find right and important.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition and backing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your work is seen and the people above you stand behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues and belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you get on with the people you work with, and whether you can be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a choice about your work has been waiting for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues: conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues: isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often was this so?</source>
        <extracomment>Both stand behind a title and a middle dot: &apos;The last four weeks · how often was this so?&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how true is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions about how you are beyond work. They are optional and part of no score; they help Unrut to notice when something else should come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how much does this matter to you?</source>
        <extracomment>%1 is the name of an area, such as &apos;Blocked growth&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <comment>how much a score weighs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much a score weighs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notable</source>
        <comment>how much a score weighs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressing</source>
        <comment>how much a score weighs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no norms for these questions. The comparison that counts is you, then and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reflection, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: not every statement has an answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your answers in this part are the same, though some statements say the opposite of others. Would you like to keep them or look at them again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>--%1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--journal needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tab and --minimized are for the window, not for a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tab called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it is used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answers FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it belongs to, as 2026-11-23; today by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers, a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how things stood on that day; today by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours, 0 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word about the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day; that of the first thing written by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day; today by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of: result,reasons,suggestions,mood,goals,entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me, mentor or supervisor; a supervisor&apos;s has only the named sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put initials in the place of @people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many years, 1 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number gives the same life; 1 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record an assessment from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest assessment: what weighs, what to try, what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a line in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note how a day is; what is left out stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goals on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a checked copy of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the journal is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill an empty journal with a made-up life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--journal stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at place %1 is not valid UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no goals on the board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal to use; by default the one that the window uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you are reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut helps you get out of a career rut, one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, none of which needs a display:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;unrut COMMAND --help&apos; tells more. The exit code is 0 when done, 1 when refused or failed, 2 for wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was copied to %1, and the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is grateful, win, keep or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one of --mood, --energy, --sleep and --note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighs, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small practice beside it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a short weekday, %2 a short day: &apos;Fri 27 Nov&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 is the name of a month, %2 a year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &apos;25 August to 23 November&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>&apos;1 hour 20 minutes&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening. One thing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning. One thing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon. One thing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Who made something easier for you this week, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did somebody explain to you without making you feel small?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which quarter of an hour would you like to have again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a talk with a friend: what do you have that they lack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went smoothly that could have gone wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentence from somebody has stayed with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you eat, see or hear today that was simply good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tool, room or habit serves you well without a fuss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who noticed your work, even if they said it in passing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could your body do today that you seldom think about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you free to decide that others have to ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you laugh with, and about what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did an earlier job or teacher leave you that you still use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you at home that is worth leaving on time for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved forward today, even by a little?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you finish that had been lying about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you say no, or ask for something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have stayed undone without you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you dare that you had put off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of this job would you miss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have you learned here that nobody can take away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom here would you like to work again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last forget the time at work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which task would you do even if nobody asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on your mind on the way home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to remember about today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grateful</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what I am thankful for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what I love about this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week is your rhythm. Empty weeks cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>An entry for a screen reader: kind, the person&apos;s own words, day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no journal where one was expected; look for the file, restore a backup or begin a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an Unrut journal; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an Unrut journal (%1); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut; please update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut (its format is number %1); please update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this journal; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the journal may not be written to, so no change could be made safely; allow writing there or move the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist; create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; please name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a file that is not there; mend the link or name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut and was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed; see whether there is room and the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read; try again, and restore a backup if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved, and nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved; free some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was deleted, moved or replaced while it was open; put it back or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet; please write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long; please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept; please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is outside its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is outside its range: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no such statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no statement called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no event called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no such area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no area called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way out called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no section called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer must be 0, 25, 50, 75, 100 or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to %1 must be 0, 25, 50, 75, 100 or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment needs at least one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment has been taken yet; take one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing holds as many goals as you allow; finish one, set one aside or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back would put more goals into Doing than you allow; move one out of Doing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large; at most %1 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deeply; at most %1 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something else than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something else than expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there, may be written to and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1); see whether the folder is there, may be written to and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The reason given: %2.</source>
        <extracomment>A sentence, then the computer&apos;s own reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at %1; look for the file, restore a backup or begin a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file %1 is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file %1 is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged and was left as it is; please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal may only be read; allow writing to its file to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; please name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe; please name an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; please name an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 leads to a file that is not there; mend the link or name the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty, please write something: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long, please shorten it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has characters that cannot be kept, please type it again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit on Doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment under way; begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is under way already; go on with it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>from “%1”</source>
        <extracomment>%1 is the name of a way out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like one day. Nothing here has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could come after the thing you are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card here, or move it with Ctrl+Shift+Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you finish stays here to look back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have put away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <comment>horizon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far</source>
        <comment>horizon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1, then %2.</source>
        <extracomment>An if-then plan; both parts are the person&apos;s own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A card for a screen reader: title, kind, horizon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, card %2 of %3.</source>
        <extracomment>A column, then the place of a card in it: &apos;Doing, card 1 of 3.&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are in Doing, and how many may be: &apos;1 of 1&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One focus at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this or set it aside to pull the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish one of these or set it aside to pull the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on Doing was raised to %1 for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>This is in Doing already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the board already, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message>
        <source>A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond that of other active exercises (Davis and others 2016). It is no treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In about 12,000 diary entries, progress in meaningful work marked the best days (Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 over 138 studies, more so when it was written down (Harkin and others 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran 2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of working on one thing was found. That the gain from plans depends on the number of goals is the finding of Dalton and Spiller (2012).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who reshaped their job were more engaged later: effect 0.37 (Frederick and VanderWeele 2020). Much of this is self-report; few trials drew lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting goals helped: effect 0.34 over 384 comparisons, more when the goal was difficult or public (Epton and others 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picturing the best that could come lifts the mood: effect 0.51 on good feelings (Carrillo and others 2019). No substantial effect was left later (Heekerens and Eid 2020), so the first step matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary study of 287 employees: for those close to burnout, work in their free time lowered recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appreciate</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on</source>
        <comment>family of ways out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>kind of way out: something to do once</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>kind of way out: something small to do again and again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your energy is low, so rest comes first; this can wait until there is more in the tank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers tell of no quarrel; this is for when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that speaking up could be used against you, so talks at work wait; someone outside comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gets easier with something to tell; it is suggested once you have finished one way out and looked back on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving is the largest step, so smaller ones come first: eight weeks, and two ways out that you have tried and looked back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told of is not yours to talk away; this waits while you look after your safety and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a supervisor, and you said that you have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not suggested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about equal to the next</source>
        <extracomment>%1 is &apos;good match&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study was checked for this one; that it is suggested rests on judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Trace when it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the week in which work began to feel wrong and what had just changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on a timeline the last month that felt good and the first that felt off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what changed in between: people, tasks, health, home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why five times, starting from the strongest feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the cause as one sentence and rate how sure you are (0-100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cause sentence with a date, a trigger and a confidence rating is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate facts from your reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was really said or done beside what you conclude from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the belief in one line (&apos;my boss dislikes me&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only what a camera would have recorded for and against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two other explanations that fit the same facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one question that would settle it and whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The belief has at least three facts, two rival explanations and one planned question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the decision you avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the choice you keep postponing, give it a date and a smallest reversible step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the line: &apos;The decision I am avoiding is...&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what waiting costs per month and what you fear from choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the options, including &apos;stay as it is&apos;, with one plus and one minus each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a decide-by date within 14 days and tell one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first reversible step as an if-then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision with date is recorded and its first step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and look after yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill energy first: sleep, movement, breaks and one thing that gives you joy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two non-negotiables for the week (for example bed time, a daily walk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two short breaks into each workday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next free day or half-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one joyful thing and give it a slot this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If tiredness lasts in spite of rest, arrange to see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks with at least 10 days on which both non-negotiables were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line between work and life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a fixed end of work, a shutdown ritual and message-free hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an end time for four days a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tomorrow&apos;s first task, close everything, say &apos;done&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move work messages off the private phone after that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the two people who would be affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten workdays ended within 15 minutes of the chosen time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your concern, two facts and one proposal to the person who can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the concern in one sentence without blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two facts (hours, tasks, dates) from your check or log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare one request and one thing you offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 30 minutes and send the topic ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards note what was agreed and a follow-up date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk took place and an agreement or a clear no is written down with a follow-up date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your path (boss or HR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why it went to someone else and what would make you the choice next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect three results from the past year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a career talk with boss or HR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: what was missing, what would show it, by when, who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the answer into at most three criteria with dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one written criterion with a date and a person who will judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the air with the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with the other person in private about facts, effect and a way forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, what it did to you, what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the same from the other side as fairly as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to a short private talk in a neutral place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen first, then state your need and one proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails or feels unsafe, bring in a third person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk (or mediation) happened and one concrete agreement is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confide in someone outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a partner, friend or relative what is going on and ask for their view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person who is not part of the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether you want advice or only an ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet or call this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down one thing you now see differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One honest conversation took place and one insight is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something enjoyable with a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a coffee, walk or lunch with someone at work, not about work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List three colleagues you like or are curious about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite one for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about them, not the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet people in your field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find fresh views through events, associations and online groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one event, association or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register or post an introduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with two people and ask what excites them at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up with one of them within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two new contacts with one follow-up each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mentor or coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who has been where you want to go to think with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want help with in two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List five possible people, inside and outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one for a single 30-minute talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a rhythm or move to the next name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mentoring talks held with notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape parts of your job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift tasks, contacts and meaning inside the job you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your tasks with energy given or taken (-2 to +2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one to do more, one to do less, one to do another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which change needs consent and get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it for three weeks and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change tried for three weeks and reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit why you chose this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what first drew you to this career with what you want now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what drew you in, in your own words of then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is still true, gone, or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the three values you want to see in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one consequence for the next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A then-and-now page with three values and one consequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dream without obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch what you would do if nothing stood in the way, then write how it could begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set 20 minutes, no criticism allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least 15 ideas or one scene of a great day in three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle the one that gives energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the main obstacle and an if-then for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first step for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One circled idea with an obstacle, an if-then plan and a dated first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set near and far goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one long goal, one for this quarter, and steps that fit into a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one-year goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the 12-week goal that serves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into steps under two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how progress is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first step in the calendar with an if-then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One 12-week goal with at least three steps and the first one finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a mini retreat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day or weekend, away from screens, to think and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block a day or weekend and tell those around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place without work reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the agenda: rest, look back, dream, choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring home one goal and one stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retreat took place and one goal and one stop are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take on a stretch task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer for, or propose, something a little beyond your comfort zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List three problems nobody owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one that needs a skill you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a five-line proposal with effort and end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you will drop to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stretch task agreed with scope and end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a course, workshop, certificate or conference and use it at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the skill and why it matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare three offers by time, price and practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block two learning slots a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one use at work within four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course (or its first module) is finished and used once at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your employer&apos;s development offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what your organisation pays for and claim it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the training budget and programmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match one with a criterion that counts for your next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your boss or HR for a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on what you bring back to the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place is confirmed, or a reasoned refusal is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or listen for a spark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a book or podcast on the area where you need drive, and harvest one idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the area (leading, craft, customers...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes on three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one sentence that struck you and one trial for tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ideas noted and one of them tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a gratitude list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note once a week what you are thankful for at work and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one day and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three to five items, specific and new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add why each came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank one person when it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weekly entries; then decide whether to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and celebrate wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what went forward, however small, and mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End each workday with one win in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Friday choose the best and say what you did for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one with somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself a small reward for a finished step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten wins over two weeks and one shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember what you like here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List skills, projects and people you gained here and plan more of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write five things this job has given you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the one you would miss most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one hour more of it this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list where you see it on a bad day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five entries and one planned hour carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a day that builds confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day finish one postponed minor task or voice one idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List ten small things you put off or ideas you hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each morning choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it before noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate confidence 0-10 afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight of ten workdays with one item done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without waiting for motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the needed work for ten minutes and let focus follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task you dodge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define the first ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is [time] and I sit at my desk, then I open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer; afterwards stop or go on freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five starts in two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a side project or hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a creative interest outside the job a small fixed place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three interests and pick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define a first result that takes under ten hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve two slots a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your contract for rules on outside work if money is involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first visible result exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh CV and online profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up what you achieved; it shows your worth to others and to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect results from your wins list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite the last two years with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the online profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one trusted person read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV and profile are current and read by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at other roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan roles inside and outside your organisation and talk with people who hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write five must-haves and three never-agains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside your organisation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have three information talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for one that meets four of five must-haves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three information talks held and a go or no-go noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a career change or own business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test another field or a business in small steps before you leap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List skills that carry over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two directions and read up on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test one cheaply (weekend, course, pilot customer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out how many months of money you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with a career counsellor or someone in that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small test done and a written go, wait or no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down to one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on one improvement and few open tasks at a time; park the rest on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that would ease most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a limit for work in progress (1-3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park or hand back the rest and tell those waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next only when one is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks inside the limit and one item finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Your mood, once you check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, no lasting shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood has shifted up since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood has shifted down since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every dot a day, the line smoothed · what happened is marked; it need not be the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark, once you have taken an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark needs more answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readable change yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your focus: %2</source>
        <extracomment>%1 is an area, %2 a verdict: &apos;Blocked growth, your focus: no readable change yet&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Three counts side by side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in your own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude and wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment was taken in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no check-in in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no goal on the board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the range you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighs, your goals and your wins; no daily mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Unrut from the person’s own answers. A reflection, not a diagnosis: the questions have no norms, and a figure that points to something does not prove that it is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Spark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark %1, was %2: %3</source>
        <extracomment>&apos;%3&apos; is a verdict: &apos;Spark 53, was 42: may be chance, look again in two weeks&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing presses at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers for a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result points to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result points to %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result points to %1, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single place stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <extracomment>Two days: &apos;23 November 2026, beside 26 October&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A statement of the assessment in quotation marks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>An answer as a sentence: &apos;Fully true.&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen because %1 weighed most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen because %1 and %2 weighed most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be chance, look again in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readable change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2: %3.</source>
        <extracomment>%1 and %2 are scores, %3 is a verdict: &apos;81, was 75: no readable change.&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark is what is left of energy and interest: 100 less the mean of Exhaustion and Lost interest. Here high is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>%1 %2 gives %3</source>
        <extracomment>&apos;Workload 90 gives 3.5&apos;: an area, its score and the points it gives.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more work than hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery comes short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work does not move forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest has faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals have lost their pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work and values pull apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognition is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is tension with a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are on your own a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you took over a colleague’s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post went to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things with your boss are tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people above you did not back you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project is off its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a big goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision is being put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were wronged at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking up at work is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a clause such as &apos;growth is blocked&apos;, %2 &apos;First step 30 minutes.&apos; The first letter is made a capital.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2. %3</source>
        <extracomment>%1 and %2 are clauses: &apos;growth is blocked&apos;, &apos;a post went to someone else&apos;; %3 is &apos;First step 30 minutes.&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&apos;you took over a colleague’s work +1.5&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high effort while energy is low −%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your scores adds points to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A match: &apos;7.3 of 10&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are about equal. Take the one you feel most like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers tell of little energy. New challenges would add load, so they wait; what refills you comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs changing just now. If you like, write down what goes well, so that it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it counts a quarter, as it did not help last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it counts half, as you finished it not long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things with a colleague are tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are often alone at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only items, events, importance and screen are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>record assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move assessment to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move goal to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your focus now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move entry to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>@{mate} went through {project} with me, slowly, and did not make me feel slow. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{lead} asked what I needed, and by noon it was there. #support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bus driver wrote that the new plan leaves her time for a coffee. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat by the window at {place} for an hour with nothing but a notebook. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{kin} rang just to hear how the day had been. #family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole afternoon belonged to {project}. No calls. #focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} took the support phone so that I could leave on time. #team #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch with @{friend}, and not one word about work. #friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frost on the bridge, sun behind it, and I was early enough to stop. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First evening of the year with the balcony door open. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swam in the lake before breakfast with @{friend}. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked apples at my parents’ with @{kin}; my back knows it. #family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library kept the book on forecasting for me. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mentor} gave me forty minutes on a full day. #mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heating at {place} works again. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} had already written the tests. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slept eight hours for the first time in weeks. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{friend} listened for an hour and gave no advice at all. #friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet train, a seat, and nobody needed anything. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{kin} cooked, I only had to sit down. #family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code of @{mate} was so clear that the change took ten minutes. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{lead} said in front of everyone that {project} was my work. #recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full hour with @{mentor} about where I want to be in three years. #mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran along the river, slower than last year, and enjoyed it more. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainee asked me how I debug, and I had an answer. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} brought plums from the garden for the whole floor. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderstorm during stand-up. We all went to the window. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first asparagus soup at {place}. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow, so everyone was late and nobody minded. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mate} remembered that I hate the loud room and booked the small one. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole evening of piano, badly, happily. #music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor took her time. Nothing serious. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked why I left at four. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} saw that I was done in and took over the call. #team #support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community garden got its water back, and I carried cans with the neighbours. #side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That I may work from {place} on Thursdays. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good questions after my talk, and kind ones. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{lead} moved the deadline before I had to ask. #support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two colleagues argued about my idea as if it were theirs. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{kin} fixed my bike while I slept in. #family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread from the market, tomatoes, salt. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choir took me back after a year away. #music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paid to look at maps. Still. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could say no, and @{lead} just nodded. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long weekend with @{friend} in a hut without signal. #friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk round the yard between two hard meetings. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate2} explained the signalling rules with salt shakers. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleaner at {place} knows my name, and I know hers. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was cancelled, and I did not fill the hour. #focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course day: {n} people, all of them as curious as I am. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carried me through the afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to remember that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said thank you properly this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, and it changed the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had not expected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing on the whiteboard with @{mate} until both of us see it. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hour, before the others come. #focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out why a number is wrong. I never tire of it. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining things to people who are new. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nobody here pretends to be busy in August. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riding in the cab on test days. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lunches at {place} with @{mate} and @{mate2}. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps. I would miss the maps most. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I decide myself how I solve a thing. Rarely what, but always how. #autonomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night shift people, who tell the best stories. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That I learnt to read a timetable as a musician reads a score. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{lead} never made anyone look bad in front of others. #support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bike ride in. Twenty minutes that are mine. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that my grandmother understands. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quiet it gets when {project} goes live and nothing happens. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That we argue about the thing, not about each other. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free rides on every line of the country. #small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget for one conference a year, and nobody asks why that one. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being the one people ask about old tickets. A little. #recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday evening: the stomach knows before I do. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat in front of {project} for an hour and moved nothing. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another thing of @{mate}’s landed on my desk. I said yes too fast. #load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post went to @{mate2}. I smiled and went for a walk. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep writing the same sentence to @{lead} and deleting it. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woke at four with {project} in my head. #sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open things. I wrote them down, and that alone helped. #load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed that I stopped asking questions in reviews. Since when? #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{friend} said I used to talk about work differently. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad week, and it is not a verdict. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I stay, what must be different by summer? Three lines, no more. #decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch alone, on purpose, for once not out of habit. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course costs less than I thought. The budget form is one page. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met somebody who left planning for teaching. Ask her for coffee. #connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter timetable is out. Late again, and again because of the same table. #idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave booked: {n} days, no laptop. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes to the work group on accessible stops. Two hours a week, until spring. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays are quieter in my head. Keeping an eye on it. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the notes from a year ago. The same worry, half the size. #mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{lead} wants to see the three criteria in writing. So do I. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorganisation again: new box, same desk, new questions. #change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next yearly talk: {project}, before and after, one picture. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired, but the good kind. #energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two evenings a week for the garden sensors. Not three. #side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I like the work more on days when I talk to drivers. Plan that. #energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard that Control is looking for a planner. Not now, but write it down. #opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A podcast on signal boxes kept me in the car for the last ten minutes. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument with @{mate} was about {project}, and also about being tired. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lump before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cold coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rain, and fine with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on a bad day; look again next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder to answer than last time. I am more tired than I say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it comes down to one question that nobody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just back from leave, so perhaps a little rosy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the timetable change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than I thought before I began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} runs in {n} minutes. It took three times as long before. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered the mail I had put off since Monday. It took four lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the meeting that the plan does not add up. Nobody bit. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at five, and the world went on. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed {project} to Operations. They asked when they can have it. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the oldest ticket on my list: {n} months. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked @{lead} for a date instead of a maybe. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes on {project} became an hour. #juststart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave the second support shift back and stayed friendly. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down three results of this year with numbers. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained the model to @{mate}, and it still made sense afterwards. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished chapter five of the statistics course. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page on what I want next, in my own words. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not open the laptop on Sunday. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@{mate} merged my change without a single remark. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the leap-day mistake before the customers did. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led the review while @{lead} was away. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three walks this week, as planned. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a stranger at the meetup about her job. She asked back. #connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent the proposal for {project}. One page, a price, an end. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got up, went in, did the one thing on the note. #juststart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told @{kin} how things really are. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned the phone off at eight, five evenings of seven. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pilot at {place} started with real passengers. #purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threw away two features nobody used. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked the course before I could talk myself out of it. #learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First talk with @{mentor}. We meet again in four weeks. #mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ate lunch away from the desk every day this week. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said ‘I do not know yet’ to the director, and it was fine. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrote the profile page; it sounds like me now. #growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration of {project} went through on a Tuesday afternoon, quietly. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped @{mate2} with the forecast for the fair. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played the piece through without stopping. #music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named my price in the yearly talk. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted the raised bed with the neighbours. #side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran the ten kilometres by the river in one go. #health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainee shipped her first change, with me only watching. #team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the promise to @{friend} although the week was full. #friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inbox, empty, on a Friday at three. #focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got the numbers for {project} out of three departments in one day. #craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to bed at ten instead of finishing the slides. They were good enough. #balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke for five minutes at the town hall. Knees shook, voice did not. #courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked it with cake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {lead} what the lead planner role takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down three results of this year, with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the two job profiles on the intranet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer {lead} two dates and send the topic ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what was missing, what would show it, by when, and who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch on Tuesday is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write the three lines to {lead} before I open anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: lead track, expert track, or Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plus and one minus for each, and for staying as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it through with {mentor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the decision aloud to {kin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is Saturday and the coffee is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I fill in one row of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the forecasting course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one skill that both roles ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules one to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules four and five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the Sunday forecast with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result to {mate2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee with somebody from Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know their screens, not their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {mate2} for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite, and bring two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the ticket export over to {mate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the two pages it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run without me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead a small group that plans for people who cannot run for a bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea that was left when I had crossed out the sensible ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak about honest forecasts at the transport days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have something to say, and I would have to learn to say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read last year’s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A three-month exchange with a night train company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see whether it is the work or the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four days a week, without guilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this year’s results on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could not have named three when {mentor} asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the log and mark the wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {friend} read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home by six, three evenings a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evenings were gone before I noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the three evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {mate} and {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weeks, with a mark for each evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is half past five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write down tomorrow’s first task and close everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the review what the double shift cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knew it, and nobody had said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two facts with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wish, one offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it, then be quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden sensors: first week of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make something that nobody has ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solder the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang both up by the raised bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and what I made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘They do not want me there’ is a reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three facts for it, three against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two other explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question that would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two talks with {mentor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has been where I want to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in two sentences what I want help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second talk, with a question of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at last: {goal}. Marked it with a walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal}. It is done, and it was worth doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace when work stopped feeling right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not begin last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the last good month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what changed after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fixed breaks a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am tired before noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week outside, whatever the weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks, ten days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the half-past-ten call ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go once round the yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {lead} what came with {mate}’s leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I carry two jobs and get thanked for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what I took over, with hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for thirty minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two things to drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three open things at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down all that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages after eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening belongs to nobody’s inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take work mail off the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the two people who would notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the air with {mate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have been polite since {project}, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My side and theirs, on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen first, then one proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mate} is in the office and the morning is calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask for a walk after lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {friend} how it really is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say ‘fine’ to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether I want advice or an ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch with {mate2}, not about work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days without a real talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite for this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the planners’ evening and speak with two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only know how we do it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions on a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to one of them within the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody to think with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own head I only go in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five names, inside and outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one for half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a rhythm, or go to the next name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the status report for a week in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with drivers give energy, reports take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task with plus or minus, for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {lead}’s yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three weeks, then compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why I came here: then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drew me in must have gone somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote in the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still true, gone, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One consequence for next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen ideas without a but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ahead that I look forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes, no judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way, and what then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One goal for the quarter, in steps under two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I chase everybody’s targets but mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter that serves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step into the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekend at {place} with paper and no screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear my own opinion again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it and tell {kin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, look back, dream, choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One goal and one stop, in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to rebuild {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could do my week asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five lines: what, how long, what I drop for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them to {mate2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim the training budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lapses every December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match one offer with the next role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {lead} to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about the offer from the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will not ask a third time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {kin} the day by which I decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {lead} said about {project}, and what I heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence has been with me for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two other readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who backs {project}, and who does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It dies in meetings where I am not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page: cost, gain, risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {lead} what it would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, no, or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {project} down to what can be done by spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was drawn for twice as many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who lose something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the CV anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see it in front of me, not to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two years, with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{friend} reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one book about how cities move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field once thrilled me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes on three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn enough statistics to doubt properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I nod at confidence bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters one to four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters five to nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it once on {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deliver, nobody to report to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three rehearsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sing at the summer concert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano, fifteen minutes on weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one thing that switches the head off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tune it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One whole piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the lock and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is better when the legs are tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of the benches of our quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps for once without a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk four streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the first sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang it up at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over the fence: a day with the dispatchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps that would be something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines: more of it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach the new ones how to read a timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I learn most when I explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten pages, no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on {mate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First afternoon with the trainees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what this job has given me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On bad days I cannot think of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour more of one of them this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks of small brave things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have become quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One before noon, each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the balcony before the summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to sit after work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for the work group on accessible stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what I wanted to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a page on what I bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post went to somebody else, and I never asked what was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Results so far**

- {project}: from {n} minutes to four
- two trainees on their own feet
- the delay page, used on nine lines

One wish, one offer. No complaint about what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have turned this over for months. Waiting has a price, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was only meant for a month or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{goal}’ is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kwame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saskia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yusuf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oskar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stefan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jonte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delay forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timetable import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the night bus map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform display feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stop search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lift status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Sunday forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the detour planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the depot dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the route comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the harbour office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the café by the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stayed with me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from leave: hundreds of mails, of which {n} mattered. #load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier than I thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::CheckInPanel</name>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· 20 seconds, saved as you tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word about today (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours of sleep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::FirstStart</name>
    <message>
        <source>Many people get stuck at work at some point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut helps you see where it comes from, change one thing, and find out whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin · about three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut yet: on an employer’s computer others may be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message>
        <source>Step &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR ONE FOCUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in focus yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one thing to change. One at a time is enough, and you can change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the check to see where the rut comes from, or put a goal of your own on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;See what to try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose from the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mood, twelve weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::FoldedSection</name>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::LimitDialog</name>
    <message>
        <source>Doing is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time is the idea, but it is your board. What is set aside goes to the top of Next and keeps its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set what is in Doing aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a &amp;check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is &amp;more than a work rut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Unrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::ScaleRow</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::TabStrip</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::TextDialog</name>
    <message>
        <source>Unrut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps you see where a career rut comes from, change one thing, and find out whether it helped. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A structured self-reflection, not a validated test and not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::TodayPage</name>
    <message>
        <source>Your check is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished check is thrown away. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::WinPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One good thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went forward today, however small?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something or someone at work you are glad of. #tags and @people are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>the newest entry of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unrut::WindowShell</name>
    <message>
        <source>Back up the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut: a made-up journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up journal: nothing here is yours, and nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
