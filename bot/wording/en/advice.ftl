### The answer to "when should we start?": the date first, then the reason, the backups, what it rests on.
### Dates come as whole adverbials: $window and $asked read "between 1 March and 13 July 2027", "on 10 December", "in March".
### $reasons: clauses from findings.ftl joined by join-clauses; each ends with its source in brackets.

## Headline

# Stands for $asked where the asked start is today.
when-now = now
advice-window = Start { $window }.
advice-window-not-now = Start { $window }. Not right away: { $reasons }.
advice-yes = Yes, a start { $asked } is fine. The good time to start is { $window }.
# The asked date is as good as the recommended window, but lies outside it.
# Only a part of the asked period is good; $part reads "between 10 and 31 March".
advice-yes-part = Yes, a start { $asked } is fine, best { $part }. The good time to start is { $window }.
advice-yes-too = Yes, a start { $asked } is fine. The first good time to start is { $window }.
advice-caution = Better start { $window }. A start { $asked } is possible but carries more risk: { $reasons }.
# A better time is known, but no single reason stands out against the asked one.
advice-better = Better start { $window }. A start { $asked } carries more risk overall.
advice-wait = Start { $window }. Not { $asked }: { $reasons }.
# The asked date has passed.
advice-past = Start { $window }. A start { $asked } is no longer possible.
advice-none = I can't recommend a start date yet: { $reasons }.
advice-none-asked = Don't start { $asked }; I can't recommend another date yet either: { $reasons }.
# Where a date to be live by leaves no start: the first good one without it.
advice-without-deadline = If that date can move: start { $window }; beginning on { $start } you would be live on { $live }.
advice-weighing = Keep in mind for the recommended time: { $reasons }.

## Offered whenever growth blocks a start

advice-compromise = What helps in this case: sign the contract now if you must, and move the start to when the company has settled ({ $source }).
# For a newly opened company; the case that the document tells.
advice-other-firm = That it went well in another, established company is no proof here: in one such case the project stalled for months in the owner's new firm ({ $source }).

## Backups: extra trained key users. $now, $then, $target are percentages, $people a list of backups-people.

backups-none = You have enough key users: the chance that every department keeps a trained one to the end is { $now } (target { $target }).
backups-add = Train { $people } from the first day. That raises the chance that every department keeps a trained key user to the end from { $now } to { $then } (target { $target }).
backups-window = With them you could start { $window }.
# $many: how many departments $names lists.
backups-people = { $count ->
    [one] one more key user
   *[other] { $count } more key users
} { $many ->
    [one] in { $names }
   *[other] each in { $names }
}

## What the answer rests on. $facts: clauses from facts.ftl.

noted = Noted: { $facts }.
noted-already = I have that already.
assumed = I assumed: { $facts }.
# Stands in a list after "I assumed:".
assumed-regions = no particular country, so a year-end break around 1 January
assumed-turnover-rate = { $value } of people leaving in a year, where I have no figure
assumed-turnover-peak_months = no months in which more people leave than usual

## After advice, when a fact changed

# $before, $after: periods as nouns.
moved = The window is now { $after }; it was { $before }.
moved-same = The window stays as it was: start { $window }.
# When the verdict on the date that was asked about changes.
moved-asked-start = A start { $asked } is fine now.
moved-asked-caution = A start { $asked } is possible now, but carries more risk than the window.
moved-asked-wait = Don't start { $asked } any more.
moved-none = That closes the window, so I can't recommend a date any more: { $reasons }.
moved-still-none = I still can't recommend a date: { $reasons }.
moved-opened = Now there is a window: start { $window }.

## What if. Nothing of it is stored.

whatif = Suppose: { $facts }.
whatif-same = The window would stay the same: start { $window }.
whatif-moved = The window would be { $after } instead of { $before }.
whatif-opened = Then there would be a window: start { $window }.
whatif-none = Then I could not recommend a date any more.
whatif-still-none = I still could not recommend a date.
whatif-coverage = The chance that every department keeps a trained key user to the end would change from { $before } to { $after }.
whatif-coverage-same = The chance that every department keeps a trained key user to the end would stay at { $after }.
whatif-weighing = What would still speak against it: { $reasons }.
# Ends every answer to something supposed, a date or a fact.
unstored = This was a supposition, so I haven't stored it. If it is so, just tell me.
whatif-already = That is how it stands already, so nothing would change.
whatif-which = What should I suppose? For example: “what if Sales had two key users?”

## One date, or several

check-which-date = Which date do you mean?
compare-which = Which dates shall I compare?
compare-best = { $best } is better than { $other }.
compare-alike = { $best } and { $other } are about equally good.
compare-choose = Which of them shall I plan with?
compare-part = Best { $part }.
compare-all-blocked = None of these dates is good; the least bad is { $best }.
compare-blocked = { $when }: no, because { $reasons }.
compare-open = { $when }: possible, risk { $risk }; { $reasons }.
compare-clear = { $when }: possible, risk { $risk }; nothing in particular speaks against it.

## The year, one line a month

calendar-lead = The best time to start is { $window }. Month by month, with the lowest risk of a start in it:
calendar-lead-none = I can't recommend a start date yet. Month by month:
calendar-closed = { $when }: closed ({ $rules })
calendar-good = { $when }: good, risk { $risk }
calendar-possible = { $when }: possible, risk { $risk }
