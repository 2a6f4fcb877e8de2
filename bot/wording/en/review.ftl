### Two people, one project: what HR confirmed, what it has not, and who may see what.

# A project manager tried to state or take out what is about single people.
refused-not_allowed = Dates and marks of people, and the list of them, are for HR to give or change. I left them as they were.
# Follows what was assumed. $at: a day.
confirmed-by-hr = Confirmed by HR ({ $who }, { $at }): { $facts }.
# Stand in a list after "I assumed:".
assumed-unconfirmed = { $facts }, as you said; HR has not confirmed it
assumed-unconfirmed-of = { $facts }, as { $who } said; HR has not confirmed it
# Counts of many months as one sum. $months reads "1 November 2024 to 31 October 2026".
counted-turnover-leavers = { $value ->
    [one] one person left in all
   *[other] { $value } people left in all
} ({ $months }, month by month)
counted-departments-leavers = { $value ->
    [one] one person left { $names }
   *[other] { $value } people left { $names }
} ({ $months }, month by month)
# To somebody who may not see why; HR may.
backups-named-only = In { $name } I would ask { $person }.

## A project manager puts a project before HR.

review-sent = I have put this before HR: whoever of them writes to me next sees it. Judging with them how likely key people are to leave belongs before the start ({ $source }).
review-sent-before = HR has this already and has not answered yet.
review-stated = Figures you gave, for HR to confirm: { $facts }.
review-assumed = Figures I assumed, for HR to replace: { $facts }.
review-how = Once they have answered, I'll tell you what changed and how the window moved.

## HR sees what waits. $project: its name, or review-project-of. $at: a day.

review-waiting = { $count ->
    [one] Waiting for you:
   *[other] { $count } projects are waiting for you:
}
review-row = { $project }, asked by { $who } on { $at }
review-project-with = the project with { $names }
review-project-of = { $who }’s project
button-review = Go through { $project }
ask-review = Shall we begin now?
whyask-review = I ask because these figures wait for HR to confirm them.
review-later = All right, it stays here for you.
review-none-waiting = Nothing is waiting for you just now.
review-gone = That isn't waiting any more.
review-only-hr = Going through the figures is for HR.

## HR goes through the figures, one by one. $facts: clauses from facts.ftl.

review-opened = { $who } asked you on { $at } to look at the figures of { $project }.
review-open-stated = Given so far: { $facts }.
review-open-assumed = Assumed, because nobody said: { $facts }.
review-said = { $who } says: { $facts }. Is that right?
review-supposed = I assumed: { $facts }. Is that right?
review-assumed-none = I assumed that there are no months in which clearly more people leave. Is that right?
button-all-correct = All are correct
review-what-then = What is it then: { $fact }?
review-passed = All right, we leave that one open.
review-left-open = Nothing is confirmed yet, so it goes on waiting for you.
review-done = Thank you, that was all of it.
review-will-tell = I'll tell { $who }.

## What HR said, for the one who asked. How the window moved follows.

review-answered = HR ({ $who }) went through your figures on { $at }.
review-answered-of = HR ({ $who }) went through the figures of { $project } on { $at }.
review-changed = Changed: { $changes }.
# $fact: a clause with the new value.
review-change = { $fact } (before: { $before })
review-confirmed = Confirmed: { $facts }.
review-kept-by-hr = Figures about single people or very small departments stay with HR; I have counted them in.
review-nothing-changed = All figures stay as they were.

## Said to be none.

none-regions = no particular country
none-turnover-peak_months = no months in which more people leave than usual
none-departments-peak_months = no months in which more people leave { $names } than usual
none-busy_months = no busy months
none-departments-busy_months = no busy months in { $names }

## HR has the data about people of a project erased. $people: on the list. $months: counts of who left in a month.

people-lead = I'd delete what this project holds about single people, for good and from its history: { $people ->
    [0] nobody is on the list of people
    [one] one person on the list
   *[other] { $people } people on the list
}{ $months ->
    [0] { "" }
   *[other] , and who left departments with fewer than five people, month by month
}. The other figures stay.
ask-forget_people = Shall I?
whyask-forget_people = I ask because what is deleted can't be brought back.
people-erased = Done. What this project held about single people is gone.
people-none = This project holds nothing about single people.
people-only-hr = Deleting the data about people is for HR. What you told me yourself I can delete: say “delete my data”.
button-people-data = Delete the people data of this project
