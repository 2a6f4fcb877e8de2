### How values read: dates, months, durations, sources. The bot's code fills in the placeables, already in words.

# Between two sentences of one paragraph.
join-sentences = { " " }
# Between clauses that are listed after a colon; a clause may hold commas.
join-clauses = { "; " }
# Ends a list that is cut: how many more items there are.
list-more = { $count ->
    [one] one more
   *[other] { $count } more
}
# Before each line of a list.
line-start = { "• " }

## A period as a noun ("10 December") and as an adverbial ("on 10 December"). $day, $from, $to: dates in words.

interval-day = { $day }
interval-days = { $from } to { $to }
interval-month = { $month }
interval-month-year = { $month } { $year }
interval-from = { $day } or later
interval-until = { $day } or earlier
during-day = on { $day }
during-days = between { $from } and { $to }
during-month = in { $month }
during-month-year = in { $month } { $year }
during-from = from { $day } on
during-until = by { $day }
# The same after a verb such as "lasts".
span-days = from { $from } to { $to }

## Months, and the form that follows "in".

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-in-1 = January
month-in-2 = February
month-in-3 = March
month-in-4 = April
month-in-5 = May
month-in-6 = June
month-in-7 = July
month-in-8 = August
month-in-9 = September
month-in-10 = October
month-in-11 = November
month-in-12 = December

## Durations. $n may be a half, as in 1.5 months.

duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
duration-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## Sources. $document: S0 to S4.

source-part = { $document }, part { $part }
# On "why?": the readable title with the short form.
source-full = “{ $title }” ({ $place })
document-S0 = Why do CRM projects fail? People, not technology
document-S1 = Why is introducing CRM so hard?
document-S2 = What to analyse before introducing CRM
document-S3 = Understanding CRM fully and rightly
document-S4 = When is it the wrong time to start a CRM project?

## Rules by name, as they stand in a list of what blocks a month.

rule-year_end = year-end
rule-annual_break = the year-end break
rule-busy_season = busy season
rule-turnover_peak = the season when people leave
rule-expansion = the company is not settled
rule-staffing_gap = people missing in the project team
rule-deadline = too late for the go-live date
rule-single_key_user = too few key users
rule-unprepared = preparation not done

## Growth stages, as they stand after "the company is".

stage-new = newly opened
stage-expanding = expanding
stage-restructuring = being reorganised
stage-stable = stable

## Answers to readiness items.

answer-yes = yes
answer-partly = partly
answer-no = no
answer-unknown = not known
