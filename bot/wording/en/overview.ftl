### What stands beside the conversation for lists that are too long to show.

overview-roster-name = the list of people
overview-roster = { $count ->
    [one] one person on the list
   *[other] { $count } people on the list
}
overview-leavers = { $count ->
    [one] one person left
   *[other] { $count } people left
} in { $months ->
    [one] one month counted
   *[other] { $months } months counted
}
