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
