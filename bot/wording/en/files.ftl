### Files that HR or a project manager sends: what was understood, what is wrong with them, what was stored.
### $file: its name. $place: row and column, in words. $value: what stands in the cell.

import-read = I read { $file } as { $kind }: { $counts }; skipped: { $skipped }.
import-kind-months = leavers by month
import-kind-people = a list with one row a person
import-kind-roster = the list of key users and candidates
import-kind-headcounts = headcounts
import-count-departments = { $count ->
    [one] { $count } department
   *[other] { $count } departments
}
import-count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
import-count-leavers = { $count ->
    [one] { $count } leaver
   *[other] { $count } leavers
}
import-count-headcount = { $count ->
    [one] { $count } person there now
   *[other] { $count } people there now
}
import-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
import-count-key_users = { $count ->
    [one] { $count } of them a key user
   *[other] { $count } of them key users
}
import-skipped-none = none
import-skipped-total = { $count ->
    [one] { $count } row with totals
   *[other] { $count } rows with totals
}
import-skipped-note = { $count ->
    [one] { $count } line that is a note
   *[other] { $count } lines that are notes
}
import-skipped-gone = { $count ->
    [one] { $count } person who has left
   *[other] { $count } people who have left
}
import-span = { $months ->
    [1] The leavers are those of { $first }.
   *[other] The leavers are counted from { $first } to { $last }.
}
import-names = { $count ->
    [one] The department: { $names }.
   *[other] The departments: { $names }.
}
import-known = I take { $name } for your { $other }.
import-variants = I take { $names } for { $name } in other letters.
import-later = { $count ->
    [one] { $count } person leaves later than today and is counted as still there.
   *[other] { $count } people leave later than today and are counted as still there.
}
import-seen-months = Nothing is stored yet. HR and the project managers of your workspace would see these figures; of a department with fewer than five people, project managers see no counts.
import-seen-people = Nothing is stored yet. I keep only how many people each department has and how many left in each month, no rows about single people. Project managers see no counts of a department with fewer than five people.
import-seen-roster = Nothing is stored yet. HR would see all of it; project managers see names, departments and who is a key user, but no dates and no scores.
import-seen-headcounts = Nothing is stored yet. HR and the project managers of your workspace would see these figures; of a department with fewer than five people, project managers see no counts.
ask-import = Shall I store this?
ask-import_sheet = More than one sheet fits: { $sheets }. Which one shall I take?
ask-import_order = The dates could be read in two ways. Does { $sample } mean { $day }?
ask-import_same = { $count ->
    [2] Are { $names } the same department?
   *[other] Are { $names } all the same department?
}
button-as-said = { $text }
whyask-import = I store what a file says only when somebody has seen how I understood it.
whyask-import_sheet = Each sheet would give different figures, and I don't want to take the wrong one.
whyask-import_order = It decides in which month somebody left.
whyask-import_same = Two spellings would count as two departments, each with half of the people.
import-done = Stored: { $counts }.
import-dropped = Then I leave the file out; nothing of it is stored.
import-gone = The file no longer waits for an answer. Please send it again.

## The file as a whole.

file-empty = There is nothing in { $file }. I can take a table as CSV or XLSX.
file-not_a_table = I can't find a table in { $file }. I can take a table as CSV or XLSX.
file-old_excel = The file { $file } is in Excel's old format or has a password. Please save it as XLSX without a password, or as CSV.
file-broken = The file { $file } is damaged, so I can't open it. Please save it once more as XLSX or CSV.
file-too_many_rows = The file { $file } is larger than I can take: up to { $most } rows. Leavers by month and department would be enough.
file-too_many_departments = I count more than { $most } departments in { $file }, so that column probably holds something else.
file-too_many_people = The list of key users and candidates can hold up to { $most } people; { $file } has more.
file-too_many_months = The file { $file } would give more than { $most } counts of a month and a department. Please check the oldest date in it.
file-no_columns = I don't recognise the columns of { $file }. I need leavers by month and department; or a row for each person with department, hiring date and leaving date; or the list of key users and candidates with person and department.
file-no_rows = The file { $file } has column names, but no row below them.
file-impossible = What { $file } says does not fit together with the rest of the project, so I stored nothing of it.
file-not-allowed = The file { $file } has rows about single people, and only HR may bring those. Please ask HR to send it, or send leavers by month and department.

## Single cells.

rows-wrong = { $count ->
    [one] I can't take { $file } as it is; one cell can't be right:
   *[other] I can't take { $file } as it is; { $count } cells can't be right:
}
rows-nothing-stored = Nothing of the file is stored. Please correct it and send it again.
row-place = row { $row }, column “{ $column }”
row-no_such_date = { $place }: there is no { $value }.
row-not_a_date = { $place }: I can't read “{ $value }” as a date.
row-no_year = { $place }: the year is missing in “{ $value }”.
row-not_a_month = { $place }: I can't read “{ $value }” as a month.
row-not_a_year = { $place }: I can't read “{ $value }” as a year.
row-month_without_year = { $place }: I can't tell which year “{ $value }” belongs to.
row-month_ahead = { $place }: { $value } people who leave in a month that is still to come.
row-left_before_hired = { $place }: { $value } is before the day of hiring.
row-ends_before_begins = { $place }: “{ $value }” ends before it begins.
row-half_period = { $place }: an absence needs its first and its last day.
row-negative = { $place }: “{ $value }” is less than nobody.
row-not_whole = { $place }: “{ $value }” is no whole number of people.
row-not_a_number = { $place }: “{ $value }” is no number.
row-too_large = { $place }: “{ $value }” is more than can be right.
row-no_score = { $place }: “{ $value }” is no score from 1 to 5.
row-no_answer = { $place }: “{ $value }” is neither a yes nor a no.
row-formula = { $place }: “{ $value }” is a formula, which I don't compute. Please save the values.
row-error_value = { $place }: the spreadsheet shows the error “{ $value }” here.
row-no_department = { $place }: the department is missing.
row-no_person = { $place }: the person is missing.
row-bad_name = { $place }: “{ $value }” is too long for a name, or has signs that can't be shown.
row-twice = { $place }: “{ $value }” stands here a second time for the same row.
