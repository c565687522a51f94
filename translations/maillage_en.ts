<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message numerus="yes">
        <source>Backup of %n person(s) written and verified.</source>
        <translation>
            <numerusform>Backup of %n person written and verified.</numerusform>
            <numerusform>Backup of %n people written and verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message numerus="yes">
        <source>%n appointment(s) written.</source>
        <translation>
            <numerusform>%n appointment written.</numerusform>
            <numerusform>%n appointments written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n appointment(s) written to the calendar file.</source>
        <translation>
            <numerusform>%n appointment written to the calendar file.</numerusform>
            <numerusform>%n appointments written to the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseStripText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) missed in a row</source>
        <translation>
            <numerusform>%n appointment missed in a row</numerusform>
            <numerusform>%n appointments missed in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadViews</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contracts ending within %n day(s)</source>
        <translation>
            <numerusform>Contracts ending within %n day</numerusform>
            <numerusform>Contracts ending within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n record(s) refer to what is not there.</source>
        <translation>
            <numerusform>%n record refers to what is not there.</numerusform>
            <numerusform>%n records refer to what is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose lists differ from the facts.</source>
        <translation>
            <numerusform>%n person whose lists differ from the facts.</numerusform>
            <numerusform>%n people whose lists differ from the facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recomputed for %n person(s).</source>
        <translation>
            <numerusform>Recomputed for %n person.</numerusform>
            <numerusform>Recomputed for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The base is in order: %n person(s).</source>
        <translation>
            <numerusform>The base is in order: %n person.</numerusform>
            <numerusform>The base is in order: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleMapText</name>
    <message numerus="yes">
        <source>contact within %n day(s)</source>
        <translation>
            <numerusform>contact within %n day</numerusform>
            <numerusform>contact within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n waiting for an answer</numerusform>
            <numerusform>%n waiting for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message numerus="yes">
        <source>Who left (%n)</source>
        <translation>
            <numerusform>Who left (%n)</numerusform>
            <numerusform>Who left (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferenceTab</name>
    <message numerus="yes">
        <source>divided, %n position(s)</source>
        <translation>
            <numerusform>divided, %n position</numerusform>
            <numerusform>divided, %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message numerus="yes">
        <source>Base of %n person(s) copied and checked.</source>
        <translation>
            <numerusform>Base of %n person copied and checked.</numerusform>
            <numerusform>Base of %n people copied and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>Late by %n day</numerusform>
            <numerusform>Late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPlace</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to tell</source>
        <translation>
            <numerusform>%n appointment to tell</numerusform>
            <numerusform>%n appointments to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayQueue</name>
    <message numerus="yes">
        <source>To do (%n person(s))</source>
        <translation>
            <numerusform>To do (%n person)</numerusform>
            <numerusform>To do (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off or already planned (%n person(s))</source>
        <translation>
            <numerusform>Put off or already planned (%n person)</numerusform>
            <numerusform>Put off or already planned (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>Demonstration territory of %n person(s) written.</source>
        <translation>
            <numerusform>Demonstration territory of %n person written.</numerusform>
            <numerusform>Demonstration territory of %n people written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisTab</name>
    <message numerus="yes">
        <source>%n answer(s) changed since.</source>
        <translation>
            <numerusform>%n answer changed since.</numerusform>
            <numerusform>%n answers changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s) without an action.</source>
        <translation>
            <numerusform>%n obstacle without an action.</numerusform>
            <numerusform>%n obstacles without an action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message numerus="yes">
        <source>%n more form(s) left unfinished</source>
        <translation>
            <numerusform>%n more form left unfinished</numerusform>
            <numerusform>%n more forms left unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many wrong passphrases: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong passphrases: wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong passphrases: wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late, or due within %n day(s)</source>
        <translation>
            <numerusform>Late, or due within %n day</numerusform>
            <numerusform>Late, or due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contract ends within %n day(s)</source>
        <translation>
            <numerusform>Contract ends within %n day</numerusform>
            <numerusform>Contract ends within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation>
            <numerusform>%n line imported.</numerusform>
            <numerusform>%n lines imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkFilterBar</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message numerus="yes">
        <source>To refresh: %n month(s) old</source>
        <translation>
            <numerusform>To refresh: %n month old</numerusform>
            <numerusform>To refresh: %n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Updated %n month ago</numerusform>
            <numerusform>Updated %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n day(s)</source>
        <translation>
            <numerusform>answers in %n day</numerusform>
            <numerusform>answers in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pathway</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appt(s)</source>
        <translation>
            <numerusform>%n appt</numerusform>
            <numerusform>%n appts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayModel</name>
    <message numerus="yes">
        <source>+ %n partner(s)</source>
        <translation>
            <numerusform>+ %n partner</numerusform>
            <numerusform>+ %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n obstacle(s)</source>
        <translation>
            <numerusform>+ %n obstacle</numerusform>
            <numerusform>+ %n obstacles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayView</name>
    <message numerus="yes">
        <source>… and %n other(s)</source>
        <translation>
            <numerusform>… and %n other</numerusform>
            <numerusform>… and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonGlance</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message numerus="yes">
        <source>and %n more step(s): ask for the whole plan</source>
        <translation>
            <numerusform>and %n more step: ask for the whole plan</numerusform>
            <numerusform>and %n more steps: ask for the whole plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>Longer than the %n month(s) allowed.</source>
        <translation>
            <numerusform>Longer than the %n month allowed.</numerusform>
            <numerusform>Longer than the %n months allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s), which is exceptional: state the reason.</source>
        <translation>
            <numerusform>Over %n month, which is exceptional: state the reason.</numerusform>
            <numerusform>Over %n months, which is exceptional: state the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is not yet %n year(s) old on the first day.</source>
        <translation>
            <numerusform>The person is not yet %n year old on the first day.</numerusform>
            <numerusform>The person is not yet %n years old on the first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is older than %n year(s) on the first day.</source>
        <translation>
            <numerusform>The person is older than %n year on the first day.</numerusform>
            <numerusform>The person is older than %n years on the first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules of that day ask for at least %n month(s).</source>
        <translation>
            <numerusform>The rules of that day ask for at least %n month.</numerusform>
            <numerusform>The rules of that day ask for at least %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules of that day allow at most %n month(s).</source>
        <translation>
            <numerusform>The rules of that day allow at most %n month.</numerusform>
            <numerusform>The rules of that day allow at most %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignedText</name>
    <message numerus="yes">
        <source>%Ln file(s) reassigned.</source>
        <translation>
            <numerusform>%Ln file reassigned.</numerusform>
            <numerusform>%Ln files reassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) to partners went along.</source>
        <translation>
            <numerusform>%Ln open request to a partner went along.</numerusform>
            <numerusform>%Ln open requests to partners went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignmentPlace</name>
    <message numerus="yes">
        <source>Of %Ln file(s), the référent wrote private notes only, which stay hers: have a hand-over note written first.</source>
        <translation>
            <numerusform>Of %Ln file, the référent wrote private notes only, which stay hers: have a hand-over note written first.</numerusform>
            <numerusform>Of %Ln files, the référent wrote private notes only, which stay hers: have hand-over notes written first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was reassigned. %Ln file(s) cannot be given so; the first: %1 %2</source>
        <translation>
            <numerusform>Nothing was reassigned. %Ln file cannot be given so: %1. %2</numerusform>
            <numerusform>Nothing was reassigned. %Ln files cannot be given so; the first: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;assign %Ln file(s)</source>
        <translation>
            <numerusform>Re&amp;assign %Ln file</numerusform>
            <numerusform>Re&amp;assign %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignmentText</name>
    <message numerus="yes">
        <source>%n planned appointment(s), now with the new référent.</source>
        <translation>
            <numerusform>%n planned appointment, now with the new référent.</numerusform>
            <numerusform>%n planned appointments, now with the new référent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned appointment(s) to be planned again: still with the former référent.</source>
        <translation>
            <numerusform>%n planned appointment to be planned again: still with the former référent.</numerusform>
            <numerusform>%n planned appointments to be planned again: still with the former référent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 with their weight</source>
        <translation>
            <numerusform>%n file, %1 with its weight</numerusform>
            <numerusform>%n files, %1 with their weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to partners await an outcome.</source>
        <translation>
            <numerusform>%n request to partners awaits an outcome.</numerusform>
            <numerusform>%n requests to partners await an outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message numerus="yes">
        <source>Base of %1, %n person(s).</source>
        <translation>
            <numerusform>Base of %1, %n person.</numerusform>
            <numerusform>Base of %1, %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>Restore the base of %1, with %n person(s)?</source>
        <translation>
            <numerusform>Restore the base of %1, with %n person?</numerusform>
            <numerusform>Restore the base of %1, with %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SanctionText</name>
    <message numerus="yes">
        <source>%1, %2 % for %n month(s)</source>
        <translation>
            <numerusform>%1, %2 % for %n month</numerusform>
            <numerusform>%1, %2 % for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %n month(s).</source>
        <translation>
            <numerusform>From %1 to %n month.</numerusform>
            <numerusform>From %1 to %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedPeopleTab</name>
    <message numerus="yes">
        <source>You share %n person(s).</source>
        <translation>
            <numerusform>You share %n person.</numerusform>
            <numerusform>You share %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This partner acts for %n person(s) of the base.</source>
        <translation>
            <numerusform>This partner acts for %n person of the base.</numerusform>
            <numerusform>This partner acts for %n people of the base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>%n wrong passphrase</numerusform>
            <numerusform>%n wrong passphrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
