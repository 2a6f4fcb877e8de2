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
backups-from-day-one = Let them take part from the first day: who joins late learns how the system works, but not why ({ $source }).
backups-coverage = Over all departments, the chance of keeping a trained key user everywhere is { $now } now and { $then } with the additions; the target is { $target }.

## Why somebody on the list is a good backup.

candidate-there_for_training = is there during the training
candidate-settled = has been with the company for more than a year
candidate-knows_process = knows the processes well
candidate-serves_people = likes to help others

turnover-which-departments = To show the risk I have to know the departments; with how many people leave each of them it becomes sharper.
turnover-lead = Who leaves, and what that means for the project, by department:
turnover-rate = { $name }: { $rate } leave in a year.
# $low, $high: between which the rate lies with 80 % certainty, from the counts.
turnover-counted = { $name }: { $rate } leave in a year, between { $low } and { $high } by your counts.
# $loss: that one given key user leaves before the end; $uncovered: that all trained ones do.
turnover-left = { $have ->
    [0] Nobody is named for the project yet.
    [one] It has one key user, who leaves before the end with a chance of { $uncovered }.
   *[other] It has { $have } key users: each leaves before the end with a chance of { $loss }, all of them with { $uncovered }.
}
turnover-peak = Most people leave in { $months }.
turnover-no-season = Whether there is a season when more people leave, the figures can't tell yet.
turnover-with-hr = Go through these figures with the head of HR before you start ({ $source }).

cost-lead = What losing a key user costs is the sum of several parts ({ $source }):
cost-losing = what leaves with the person: knowledge of customers, processes and the new system
cost-recruiting = finding and hiring somebody, and moving people around
cost-training = training the successor
cost-productivity = lower output until the successor is up to speed
cost-chances = business missed in the meantime
cost-morale = the mood of those who stay
cost-keeping = what it would have cost to keep the person, for comparison
cost-no-amount = I name no amounts, because the documents give none and I don't know your pay figures. HR can put a figure to each part.
