### The files of a plan: what is said when they are handed over, and what stands in them.

# $files: clauses export-ics, export-json ...
export-ready = { $count ->
    [one] Here it is: { $files }.
   *[other] Here they are: { $files }.
}
export-ics = the dates for your calendar (.ics)
export-json = your case with the advice for programs (JSON)
export-ics-undated = There is no start date yet, so the calendar holds the closed seasons only.
export-other = I can't make that kind of file.

## In the calendar.

export-calendar = When to start the CRM project
export-calendar-named = When to start: { $name }
export-event-window = Good time to start the CRM project
export-event-phase = CRM project: { $phase }
export-event-phase-note = For a start on { $start }; another start moves it by as many days.
export-event-closed = Closed season: no project start
export-event-task = To prepare: { $task }
export-event-task-note = Seen to by { $owner }; source: { $source }.
