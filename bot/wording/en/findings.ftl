### What speaks against a start, as clauses inside a sentence: no capital at the beginning, no full stop at the end.
### $source reads "S4, part 1". $share, $low, $high, $uncovered are percentages; $break is a period as a noun ("4 to 18
### February"), $closed as it stands after a verb ("from 1 December 2026 to 28 February 2027", a span-* of base.ftl).

# The asked start lies inside the closed season.
finding-year_end-blocker = the closed season lasts { $closed }, with year-end, the long break and { $settling } to get going again ({ $source })
# The plan reaches into the closed season.
finding-year_end-caution = { $share } of the days that need your people fall into the closed season, { $closed } ({ $source })
finding-annual_break-caution = the break, { $break }, comes between training and routine, and after { $days } without practice between { $low } and { $high } of what was taught is forgotten ({ $source })
finding-busy_season-caution = { $share } of the days that need your people fall into busy months, { $months } ({ $source })
finding-turnover_peak-caution = { $share } of the days that need your people fall into the months when most people leave { $names }, { $months } ({ $source })
# No department is known yet.
finding-turnover_peak-company = { $share } of the days that need your people fall into the months when most people leave, { $months } ({ $source })
# $stage is new, expanding or restructuring; $settled a date.
finding-expansion-blocker = { $stage ->
    [new] in a newly opened company nobody can sit still for a project before it has settled, by your account on { $settled } ({ $source })
    [restructuring] the company is being reorganised until { $settled }, and its customer processes are not settled before that ({ $source })
   *[expanding] the company is expanding until { $settled }, and its customer processes are not settled before that ({ $source })
}
finding-expansion-open = { $stage ->
    [new] in a newly opened company everybody is out finding customers, and nobody can sit still for a project ({ $source })
    [restructuring] while the company is being reorganised, its customer processes are not settled, and a CRM stands on settled processes ({ $source })
   *[expanding] while the company expands, its customer processes are not settled, and a CRM stands on settled processes ({ $source })
}
# $gaps: clauses gap-*.
finding-staffing_gap-blocker = the project team is not complete ({ $gaps }), and it needs the people who know where the work really hurts ({ $source })
gap-nobody = nobody from { $name } yet
gap-nobody-until = nobody from { $name } before { $staffed }
gap-vacant = { $seats ->
    [one] one empty seat in { $name }
   *[other] { $seats } empty seats in { $name }
}
gap-vacant-until = { $seats ->
    [one] one empty seat in { $name } until { $staffed }
   *[other] { $seats } empty seats in { $name } until { $staffed }
}
finding-deadline-blocker = to be live by { $by } you would have to start by { $latest } ({ $source })
finding-single_key_user-caution = { $count ->
    [0] nobody in { $name } is trained yet, and the one person who will be leaves before the end with a chance of { $uncovered } ({ $source })
    [one] { $name } rests on one key user, and the chance that this person leaves before the end is { $uncovered } ({ $source })
   *[other] { $name } rests on { $count } key users, and the chance that all of them leave before the end is { $uncovered } ({ $source })
}
# No department is known yet.
finding-single_key_user-company = { $count ->
    [one] with one key user in a department, the chance that this person leaves before the end is { $uncovered } ({ $source })
   *[other] with { $count } key users in a department, the chance that all of them leave before the end is { $uncovered } ({ $source })
}
finding-unprepared-caution = the preparation that is missing, above all { $item }, takes until { $ready } ({ $source })
