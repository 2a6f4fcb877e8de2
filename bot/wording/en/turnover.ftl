### The turnover risk by department, for the people who review it.
### $name: a department. $rate, $low, $high and all chances: percentages.

turnover-which-departments = To show the risk I have to know the departments; with how many people leave each of them it becomes sharper.
# $plan: from kick-off to the end of the transition.
turnover-lead = Who leaves, and what that means for a project { $plan }, by department:
turnover-rate = { $name }: { $rate } leave in a year.
# $low, $high: between which the rate lies with 80 % certainty, from the counts.
turnover-counted = { $name }: { $rate } leave in a year, by the counts between { $low } and { $high }.
turnover-as-elsewhere = { $name }: { $rate } leave in a year, as in the company as a whole; here it may be anything between { $low } and { $high }.
# $loss: that one given person leaves before the end; $two, $three: that all of two or three do.
turnover-left = { $have ->
    [0] Nobody is named for the project yet. One person would leave before the end with a chance of { $loss }, both of two with { $two }.
    [1] Its one key user leaves before the end with a chance of { $loss }; both of two would with { $two }, all of three with { $three }.
    [2] Each of its two key users leaves before the end with a chance of { $loss }, both with { $two }; all of three would with { $three }.
   *[other] Each of its { $have } key users leaves before the end with a chance of { $loss }, all of them with { $all }.
}
turnover-season-said = Most people leave in { $months }, as was said.
turnover-season-stated = Most people leave in { $months }, as was said; the counts can't confirm it yet.
turnover-season-confirmed = Most people leave in { $months }: it was said, and the counts show it.
turnover-season-contradicted = It was said that most people leave in { $months }, but the counts don't show it.
turnover-season-counted = Most people leave in { $months }; the counts show it clearly.
turnover-season-unknown = Whether there is a season when more people leave, the figures can't tell yet.
turnover-precaution = The project runs into the season when people leave ({ $names }): have two people trained there instead of one ({ $source }).
turnover-with-hr = Go through these figures with the head of HR before you start ({ $source }).
