### The files of a plan: what is said when they are handed over, and what stands in them.

# $files: clauses export-ics, export-json ...
export-ready = { $count ->
    [one] Here it is: { $files }.
   *[other] Here they are: { $files }.
}
export-pdf = the report to read and print (PDF)
export-html = the report as a web page (HTML)
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

## In the report. $windows: periods; $reason: a finding-* clause.

export-report-made = As of { $day }
export-heading-why = Why
export-heading-dates = The plan
export-dates = For a start on { $start }:
export-alternatives = Other good times to start: { $windows }.
export-heading-year = The year
export-heading-people = Key users
export-heading-preparation = What must be done before the start
export-heading-known = What I was told
export-heading-assumed = What I assumed
export-heading-confirmed = What HR has confirmed
export-heading-sources = Sources
export-reason = { $reason }.
export-unconfirmed = HR has not confirmed any figure yet.
export-col-department = Department
export-col-key-users = Key users
export-col-add = To add
export-col-lost-now = All leave before the end
export-col-lost-then = With those added
export-col-when = When
export-col-task = Task
export-col-owner = Who
export-col-source = Source
# A value on its own.
export-cell = { $value }
