### Key users, backups, turnover, and what losing people costs.
### $have, $add, $total: numbers of people. $loss, $now, $then, $target, $uncovered: percentages. $name: a department.

backups-which-departments = As a rule each department lends one key user to the project ({ $source }), and one is little when people leave. To say how many you need, I have to know the departments.
backups-needed = { $name } needs { $total } trained key users: { $add ->
    [one] one more
   *[other] { $add } more
} than now. The chance that all of them leave before the end of the project falls from { $now } to { $then }.
backups-enough = { $name } needs no more than its { $have ->
    [one] one key user
   *[other] { $have } key users
}: the chance that the department is left without one is { $now }.
backups-named = In { $name } I would ask { $person }: { $reasons }.
# Ends a list of departments that is cut.
rows-more = { $count ->
    [one] and one more department
   *[other] and { $count } more departments
}
# $day: the first day of the recommended start.
backups-by = Name them by { $day }, the first day on which I would start, and let them take part from then on: who joins late learns how the system works, but not why ({ $source }).
# $short: how many more people are needed than the list has.
backups-nobody-listed = For { $short ->
    [one] one of them
   *[other] { $short } of them
} I found nobody in { $name } on the list who would be there.
backups-from-day-one = Let them take part from the first day: who joins late learns how the system works, but not why ({ $source }).
backups-whom = Whom to look for: somebody who knows the work of the department and where it hurts ({ $work }), and who is kind and glad to help by nature. Skills can be taught, such a nature can't ({ $nature }).
backups-how-to-ask = How to ask: say what will change, what their part would be and what it asks of them, and hear their view first ({ $tell }). Being told is not agreeing, so wait for a yes of their own ({ $agree }).
backups-coverage = Over all departments, the chance of keeping a trained key user everywhere is { $now } now and { $then } with the additions; the target is { $target }.

## Why somebody on the list is a good backup.

candidate-there_for_training = is there during the training
candidate-settled = has been with the company for more than a year
candidate-knows_process = knows the processes well
candidate-serves_people = likes to help others

