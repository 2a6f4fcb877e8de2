### Words in pictures, and what stands in their place for those who don't see them.

picture-turnover-title = When people leave, by department
picture-turnover-unit = Of 100 people, how many leave in a month; on the right in a year, with the range the true figure lies in (80 %)
picture-turnover-year = in a year
# Before a line above the months from kick-off to the end of the transition.
picture-turnover-plan = Project
picture-turnover-counted = most leave then, by the counts
picture-turnover-stated = most leave then, as was said
picture-turnover-no-season = The figures can't tell yet whether there is a season in which more people leave.
picture-turnover-more = { $count ->
    [one] One more department isn't shown.
   *[other] { $count } more departments aren't shown.
}
picture-turnover-alt = Heat map of departments by month. Leaving in a year: { $rows }.
picture-turnover-alt-row = { $name } { $rate }{ $peaks ->
    [none] {""}
   *[other] , most in { $peaks }
}

## The year, and coverage; the words in them are those of the widget.

picture-year-alt = Risk of a start in each week of 18 months. Recommended: { $window }. Closed: { $closed }.
picture-year-alt-none = Risk of a start in each week of 18 months. No start is recommended. Closed: { $closed }.
picture-coverage-alt = Chance that a trained key user is still there at the end, with one and with two people trained: { $rows }.
picture-coverage-alt-row = { $name } { $one } and { $two }
