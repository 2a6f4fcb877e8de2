### What could not be taken or understood. $said: the person's own words. $fact: the fact's name. $low, $high: bounds in words.

refused-invalid_date = There is no such date as “{ $said }”, so I left { $fact } as it was.
refused-out_of_range = “{ $said }” can't be right for this: { $fact }. I left it as it was.
refused-unknown_region = I don't know “{ $said }” as a country, so I left { $fact } as it was. The name of a country is enough.
refused-at-least = “{ $said }” can't be right for this: { $fact }. It has to be at least { $low }; I left it as it was.
refused-between = “{ $said }” can't be right for this: { $fact }. It has to lie between { $low } and { $high }; I left it as it was.

## Said when a value was taken in a certain sense.

remark-yearly_assumed = I took the percentage as yearly.
remark-longer_taken = I took the longer of the two durations.

vague = I'd like to plan with a number here; a rough one is enough.

inform-not-understood = I couldn't find a fact for your project in that. Tell me, for example, how long it takes, when you'd like to start, or how many key users a department has.
inform-not-understood-answer = I couldn't read an answer in that. If you don't know, say so and I'll go on with an assumption.
inform-not-understood-confirmation = I need a yes or a no here.

fallback-which = I'm not sure what you mean. Is it one of these?
meaning-ask_start_window = When should we start?
meaning-check_date = Is a certain date all right for a start?
meaning-check_date-when = Can we start { $when }?
meaning-compare_dates = Which of two dates is better?
meaning-ask_backups = How many key users does each department need?
meaning-review_turnover = Show me the turnover risk by department
meaning-turnover_cost = What does it cost when a key user leaves?
meaning-inform = I want to tell you a fact about the project
meaning-what_if = What if a fact were different?
meaning-explain = Why do you recommend that?
meaning-ask_term = What does a word mean?
meaning-assess_readiness = Are we ready?
meaning-ask_preparation = What should we do before we start?
meaning-ask_risks = What are the biggest risks?
meaning-vendor_claim = The vendor says now is the best time
meaning-show_calendar = Show me the calendar
meaning-export = Send me the plan as a file
meaning-request_review = Ask HR to confirm the figures
meaning-restart = Start over
meaning-forget_me = Delete my data
meaning-help = What can you do?
