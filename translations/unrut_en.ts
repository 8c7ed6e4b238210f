<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%Ln assessments make a line; from six on it may be called a trend.</source>
        <translation>
            <numerusform>%Ln assessment does not make a line yet; from six on it may be called a trend.</numerusform>
            <numerusform>%Ln assessments make a line; from six on it may be called a trend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation>
            <numerusform>Short form, %Ln statement, about three minutes.</numerusform>
            <numerusform>Short form, %Ln statements, about three minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation>
            <numerusform>Full form, %Ln statement, about seven minutes.</numerusform>
            <numerusform>Full form, %Ln statements, about seven minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation>
            <numerusform>%1 of %Ln answered</numerusform>
            <numerusform>%1 of %Ln answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message numerus="yes">
        <source>%1 is a part of %Ln titles; name the card by its id.</source>
        <translation>
            <numerusform>%1 is a part of %Ln title; name the card by its id.</numerusform>
            <numerusform>%1 is a part of %Ln titles; name the card by its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation>
            <numerusform>%Ln entry since %1</numerusform>
            <numerusform>%Ln entries since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>
            <numerusform>%Ln time a week is your rhythm. Empty weeks cost nothing.</numerusform>
            <numerusform>%Ln times a week is your rhythm. Empty weeks cost nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln entries</source>
        <extracomment>%1 is the Monday of a week.</extracomment>
        <translation>
            <numerusform>Week of %1: %Ln entry</numerusform>
            <numerusform>Week of %1: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the bin: %Ln entries</source>
        <translation>
            <numerusform>In the bin: %Ln entry</numerusform>
            <numerusform>In the bin: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long something took</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goals on the board, %Ln finished in this time</source>
        <translation>
            <numerusform>Goals on the board, %Ln finished in this time</numerusform>
            <numerusform>Goals on the board, %Ln finished in this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards are in Doing now.</source>
        <translation>
            <numerusform>%Ln card is in Doing now.</numerusform>
            <numerusform>%Ln cards are in Doing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were in Doing at the end.</source>
        <translation>
            <numerusform>%Ln card was in Doing at the end.</numerusform>
            <numerusform>%Ln cards were in Doing at the end.</numerusform>
        </translation>
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
</context>
<context>
    <name>GoalWords</name>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation>
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation>
            <numerusform>%1, %2, %Ln at most</numerusform>
            <numerusform>%1, %2, %Ln at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation>
            <numerusform>You are told when more than %Ln goal is in Doing.</numerusform>
            <numerusform>You are told when more than %Ln goals are in Doing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation>
            <numerusform>At most %Ln goal in Doing at a time.</numerusform>
            <numerusform>At most %Ln goals in Doing at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Side projects: %Ln at a time.</source>
        <translation>
            <numerusform>Side projects: %Ln at a time.</numerusform>
            <numerusform>Side projects: %Ln at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Doing, and your limit is %Ln.</source>
        <extracomment>%1 is how many goals are in Doing.</extracomment>
        <translation>
            <numerusform>%1 are in Doing, and your limit is %Ln.</numerusform>
            <numerusform>%1 are in Doing, and your limit is %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln beside them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%1, and %Ln beside them</numerusform>
            <numerusform>%1, and %Ln beside them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 side projects are in Doing, and your limit is %Ln.</source>
        <translation>
            <numerusform>%1 side projects are in Doing, and your limit is %Ln.</numerusform>
            <numerusform>%1 side projects are in Doing, and your limit is %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln cards found</source>
        <extracomment>A column for a screen reader while cards are searched for: &apos;Next, 1 of 4 cards found&apos;. %Ln is how many there are.</extracomment>
        <translation>
            <numerusform>%1, %2 of %Ln card found</numerusform>
            <numerusform>%1, %2 of %Ln cards found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are here</source>
        <translation>
            <numerusform>%Ln stays as it is here</numerusform>
            <numerusform>%Ln stay as they are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals go to the top of Next, since Doing holds no more.</source>
        <translation>
            <numerusform>%Ln goal goes to the top of Next, since Doing holds no more.</numerusform>
            <numerusform>%Ln goals go to the top of Next, since Doing holds no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This brings %Ln things that are not here yet.</source>
        <translation>
            <numerusform>This brings %Ln thing that is not here yet.</numerusform>
            <numerusform>This brings %Ln things that are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed to what the file says.</source>
        <translation>
            <numerusform>%Ln is changed to what the file says.</numerusform>
            <numerusform>%Ln are changed to what the file says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>in %Ln week</numerusform>
            <numerusform>in %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked</source>
        <translation>
            <numerusform>%Ln week since you talked</numerusform>
            <numerusform>%Ln weeks since you talked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who can help.</source>
        <translation>
            <numerusform>%Ln person who can help.</numerusform>
            <numerusform>%Ln people who can help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to catch up with.</source>
        <translation>
            <numerusform>%Ln to catch up with.</numerusform>
            <numerusform>%Ln to catch up with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation>
            <numerusform>First step %Ln minute.</numerusform>
            <numerusform>First step %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation>
            <numerusform>%Ln check-in</numerusform>
            <numerusform>%Ln check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation>
            <numerusform>%Ln assessment</numerusform>
            <numerusform>%Ln assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln goal finished</numerusform>
            <numerusform>%Ln goals finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation>
            <numerusform>Mood, %Ln day so far</numerusform>
            <numerusform>Mood, %Ln days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Energy, %Ln days so far</source>
        <translation>
            <numerusform>Energy, %Ln day so far</numerusform>
            <numerusform>Energy, %Ln days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %Ln nights so far</source>
        <translation>
            <numerusform>Sleep, %Ln night so far</numerusform>
            <numerusform>Sleep, %Ln nights so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) in %Ln days</source>
        <extracomment>How closely two things go together, between what and what it may lie, and in how many days: &apos;0.41 (0.22 to 0.57) in 81 days&apos;.</extracomment>
        <translation>
            <numerusform>%1 (%2 to %3) in %Ln day</numerusform>
            <numerusform>%1 (%2 to %3) in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation>
            <numerusform>grey: its own wobble, we assume about %Ln point</numerusform>
            <numerusform>grey: its own wobble, we assume about %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation>
            <numerusform>grey: your own wobble, about %Ln point</numerusform>
            <numerusform>grey: your own wobble, about %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation>
            <numerusform>We assume that this scale wobbles by about %Ln point by itself. After eight assessments we use your own wobble instead.</numerusform>
            <numerusform>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation>
            <numerusform>Your own answers wobble by about %Ln point from one assessment to the next.</numerusform>
            <numerusform>Your own answers wobble by about %Ln points from one assessment to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%Ln weeks since the last assessment</source>
        <translation>
            <numerusform>%Ln week since the last assessment</numerusform>
            <numerusform>%Ln weeks since the last assessment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked with %1</source>
        <translation>
            <numerusform>%Ln week since you talked with %1</numerusform>
            <numerusform>%Ln weeks since you talked with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept on %Ln days</source>
        <translation>
            <numerusform>Kept on %Ln day</numerusform>
            <numerusform>Kept on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts</source>
        <comment>how often something was just started</comment>
        <translation>
            <numerusform>%Ln start</numerusform>
            <numerusform>%Ln starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day, %Ln years ago</source>
        <translation>
            <numerusform>On this day, %Ln year ago</numerusform>
            <numerusform>On this day, %Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriedWords</name>
    <message numerus="yes">
        <source>%Ln ways out tried, nothing readably better after them yet</source>
        <translation>
            <numerusform>%Ln way out tried, nothing readably better after it yet</numerusform>
            <numerusform>%Ln ways out tried, nothing readably better after them yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better score followed %1 of %Ln ways out tried</source>
        <extracomment>%1 is a number that is not larger than the other.</extracomment>
        <translation>
            <numerusform>A better score followed %1 of %Ln way out tried</numerusform>
            <numerusform>A better score followed %1 of %Ln ways out tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lack an assessment before or after; the table has them.</source>
        <translation>
            <numerusform>%Ln more lacks an assessment before or after; the table has it.</numerusform>
            <numerusform>%Ln more lack an assessment before or after; the table has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message numerus="yes">
        <source>%Ln lines in your log.</source>
        <translation>
            <numerusform>%Ln line in your log.</numerusform>
            <numerusform>%Ln lines in your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cards, among the dreams.</source>
        <translation>
            <numerusform>%Ln more card, among the dreams.</numerusform>
            <numerusform>%Ln more cards, among the dreams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln days ago</source>
        <translation>
            <numerusform>updated %Ln day ago</numerusform>
            <numerusform>updated %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln weeks ago</source>
        <translation>
            <numerusform>updated %Ln week ago</numerusform>
            <numerusform>updated %Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln months ago</source>
        <translation>
            <numerusform>updated %Ln month ago</numerusform>
            <numerusform>updated %Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln years ago</source>
        <translation>
            <numerusform>updated %Ln year ago</numerusform>
            <numerusform>updated %Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities, each a card of its own.</source>
        <translation>
            <numerusform>%Ln opportunity, a card of its own.</numerusform>
            <numerusform>%Ln opportunities, each a card of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing holds %Ln cards at a time.</source>
        <translation>
            <numerusform>Doing holds %Ln card at a time.</numerusform>
            <numerusform>Doing holds %Ln cards at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A talk every %Ln weeks.</source>
        <translation>
            <numerusform>A talk every week.</numerusform>
            <numerusform>A talk every %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln lines to finish this (%1 so far)</source>
        <extracomment>%1 is how many are there.</extracomment>
        <translation>
            <numerusform>At least %Ln line to finish this (%1 so far)</numerusform>
            <numerusform>At least %Ln lines to finish this (%1 so far)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln to finish this (%1 so far)</source>
        <translation>
            <numerusform>At least %Ln to finish this (%1 so far)</numerusform>
            <numerusform>At least %Ln to finish this (%1 so far)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps, by %2.</source>
        <translation>
            <numerusform>On the board: “%1”, with %Ln step, by %2.</numerusform>
            <numerusform>On the board: “%1”, with %Ln steps, by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps.</source>
        <translation>
            <numerusform>On the board: “%1”, with %Ln step.</numerusform>
            <numerusform>On the board: “%1”, with %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::ArrivalView</name>
    <message numerus="yes">
        <source>and %Ln more on the board</source>
        <translation>
            <numerusform>and %Ln more on the board</numerusform>
            <numerusform>and %Ln more on the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::BoardActions</name>
    <message numerus="yes">
        <source>%Ln cards moved to %1</source>
        <translation>
            <numerusform>%Ln card moved to %1</numerusform>
            <numerusform>%Ln cards moved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::BoardColumnWidget</name>
    <message numerus="yes">
        <source>%Ln more, older than 30 days</source>
        <translation>
            <numerusform>%Ln more, older than 30 days</numerusform>
            <numerusform>%Ln more, older than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%Ln older</numerusform>
            <numerusform>%Ln older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FinishedPanel</name>
    <message numerus="yes">
        <source>and %Ln more, before these</source>
        <translation>
            <numerusform>and %Ln more, before these</numerusform>
            <numerusform>and %Ln more, before these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message numerus="yes">
        <source>Just s&amp;tart · %Ln min</source>
        <translation>
            <numerusform>Just s&amp;tart · %Ln min</numerusform>
            <numerusform>Just s&amp;tart · %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::GratitudePage</name>
    <message numerus="yes">
        <source>%Ln entries copied</source>
        <translation>
            <numerusform>%Ln entry copied</numerusform>
            <numerusform>%Ln entries copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackView</name>
    <message numerus="yes">
        <source>%Ln lines added to your log.</source>
        <translation>
            <numerusform>%Ln line added to your log.</numerusform>
            <numerusform>%Ln lines added to your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in People now.</source>
        <translation>
            <numerusform>%Ln person is in People now.</numerusform>
            <numerusform>%Ln people are in People now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::NamesDialog</name>
    <message numerus="yes">
        <source>Renamed in %Ln entries. Undo takes it back.</source>
        <translation>
            <numerusform>Renamed in %Ln entry. Undo takes it back.</numerusform>
            <numerusform>Renamed in %Ln entries. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::OpeningDialog</name>
    <message numerus="yes">
        <source>%Ln backups are there; the newest: %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>
            <numerusform>%Ln backup is there: %1.</numerusform>
            <numerusform>%Ln backups are there; the newest: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::PaletteDialog</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::ReportTexts</name>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>%Ln goal finished</numerusform>
            <numerusform>%Ln goals finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wins written down</source>
        <translation>
            <numerusform>%Ln win written down</numerusform>
            <numerusform>%Ln wins written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln ways, best match for you first.</source>
        <translation>
            <numerusform>%Ln way, best match for you first.</numerusform>
            <numerusform>%Ln ways, best match for you first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways. An assessment puts the best match first.</source>
        <translation>
            <numerusform>%Ln way. An assessment puts the best match first.</numerusform>
            <numerusform>%Ln ways. An assessment puts the best match first.</numerusform>
        </translation>
    </message>
</context>
</TS>
