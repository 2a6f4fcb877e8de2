### The words of the web widget. { $date }, { $percent }, { $count } and the like are filled in by the widget.

## The frame around everything.

widget-title = When should we start?
widget-launch = Open the start advisor
widget-close = Close the start advisor
widget-chat = Conversation
widget-facts = What I know
widget-year = The year
widget-language = Language
widget-language-en = English
widget-language-zh = 中文
widget-language-ru = Русский
widget-new = New conversation
widget-print = Print

## Signing in on this machine, and where that is not possible.

widget-sign-in = Who is asking?
widget-sign-in-name = Your name
widget-sign-in-role = Your role
widget-sign-in-pm = Project manager
widget-sign-in-hr = Human resources
widget-sign-in-go = Begin
widget-sign-in-elsewhere = Please open the advisor from the page that links to it: your sign-in comes from there.
widget-expired = Your sign-in has expired and could not be renewed. Please reload the page. What you wrote is kept.

## The conversation.

widget-hello = I look for the right start of your CRM project, and say why. Tell me about it in your own words: where your people work, how long it will take, how the company is doing.
widget-begin-when = When should we start?
widget-begin-date = Is 10 December a good start?
widget-begin-people = How many key users do we need?
widget-write = Write a message
widget-send = Send
widget-attach = Add a table from HR (CSV or XLSX)
widget-uploading = Sending { $name }: { $percent }
widget-broken = The connection broke off. I keep what you wrote and try again.
widget-failed = I can't reach the advisor. What you wrote is kept.
widget-again = Try again
widget-too-large = { $name } is too large: I can take files of up to { $limit } MB.
widget-said-advisor = Advisor

## Picking a date.

widget-pick = Pick a date
widget-pick-from = From
widget-pick-to = To
widget-pick-take = Take this date

## What is known. A badge says where a fact came from.

widget-facts-none = Nothing yet. What you tell me appears here, with where it came from.
widget-facts-project = The project
widget-fact-change = Change: { $name }
widget-fact-save = Save
widget-fact-cancel = Cancel
widget-fact-empty = I don't know
widget-fact-new = new
widget-origin-said = said
widget-origin-file = from a file
widget-origin-hr = from HR
widget-origin-assumed = assumed
widget-origin-who = { $who }, { $date }
widget-stage-new = { choice-new }
widget-stage-expanding = { choice-expanding }
widget-stage-restructuring = { choice-restructuring }
widget-stage-stable = { choice-stable }
widget-answer-yes = { answer-yes }
widget-answer-partly = { answer-partly }
widget-answer-no = { answer-no }
widget-answer-unknown = { answer-unknown }
widget-unit-months = months
widget-unit-percent = percent a year

## The year.

widget-year-none = As soon as I know a little about your project, the next 18 months appear here.
widget-year-caption = Risk of a start in each week
widget-year-supposed = This is what you supposed; nothing of it is stored.
widget-year-move = Move the start
widget-year-week = Start in the week of { $date }
widget-year-risk = Risk { $percent }
widget-year-start = A good start
widget-year-caution = Possible, with reservations
widget-year-wait = Better to wait
widget-year-blocked = No start possible
widget-year-ask = Ask about this week
widget-year-table = As a table
widget-legend-window = Recommended
widget-legend-closed = Closed season
widget-legend-blocked = No start
widget-legend-busy = Busy months
widget-legend-peak = Months when most people leave
widget-legend-risk = Risk
widget-phase-concept_training = Learning the ideas
widget-phase-process_mapping = Mapping the work
widget-phase-configuration = Setting up
widget-phase-operation_training = Learning to use it
widget-phase-transition = Getting used to it
widget-col-week = Week of
widget-col-risk = Risk
widget-col-state = Start
widget-col-why = Why
widget-col-department = Department
widget-col-people = People trained

## Turnover and coverage.

widget-heat = Who leaves when
widget-heat-caption = Share of each department that leaves in a month
widget-cover = How many people to train
widget-cover-caption = Chance that a trained key user is still there at the end
widget-cover-now = now
widget-cover-then = recommended
