### Facts of a case: said back (said-), named (fact-), asked for (ask-), and why they are asked for (whyask-).
### $value: the value in words. $names: departments. $count: how many departments the clause is about. $month: "March".

## Said back, as clauses after "Noted:" and "I assumed:". No capital at the beginning, no full stop.

said-regions = people in { $value }
said-project-name = the project is called { $value }
said-project-duration_weeks = { $value } from kick-off to go-live
# $value reads "on 10 December", "in March".
said-project-desired_start = a start { $value }
said-project-earliest_start = no start before { $value }
said-project-go_live_by = live by { $value }
said-growth-stage = the company is { $value }
said-growth-settled_from = settled from { $value } on
said-growth-headcount_a_year_ago = { $value ->
    [one] one person a year ago
   *[other] { $value } people a year ago
}
said-headcount = { $value ->
    [one] one person
   *[other] { $value } people
}
said-key_users_per_department = { $value ->
    [0] no key users named
    [one] one key user in each department
   *[other] { $value } key users in each department
}
said-turnover-rate = { $value } of people leaving in a year
said-turnover-leavers_per_year = { $value ->
    [one] one person leaving in a year
   *[other] { $value } people leaving in a year
}
said-turnover-leavers = { $value } left in { $month }
said-turnover-peak_months = most people leave in { $value }
said-annual_break = year-end break { $value }
said-fiscal_year_end_month = the business year ends in { $value }
said-busy_months = busy in { $value }
said-departments = { $names } taking part
said-departments-headcount = { $value ->
    [one] one person
   *[other] { $value } people
} { $count ->
    [one] in { $names }
   *[other] each in { $names }
}
said-departments-key_users = { $value ->
    [0] nobody from { $names } yet
    [one] one key user { $count ->
        [one] in { $names }
       *[other] each in { $names }
    }
   *[other] { $value } key users { $count ->
        [one] in { $names }
       *[other] each in { $names }
    }
}
said-departments-vacancies = { $value ->
    [0] no empty seats in { $names }
    [one] one empty project seat in { $names }
   *[other] { $value } empty project seats in { $names }
}
said-departments-staffed_from = { $names } complete from { $value } on
said-departments-rate = { $value } of { $names } leaving in a year
said-departments-leavers_per_year = { $value ->
    [one] one person leaving { $names } in a year
   *[other] { $value } people leaving { $names } in a year
}
said-departments-leavers = { $value } left { $names } in { $month }
said-departments-peak_months = most people leave { $names } in { $value }
said-departments-busy_months = { $names } busy in { $value }
said-roster = { $names } on the list
said-readiness = { $value } – { $names }
said-target_coverage = a target of { $value } for keeping key users
# A fact that was taken back.
said-unknown = { $fact }: open again

## Named without a value. $name: the department or person, where there is one.

fact-regions = where your people work
fact-project-name = the project's name
fact-project-duration_weeks = how long it takes from kick-off to go-live
fact-project-desired_start = the start you have in mind
fact-project-earliest_start = the earliest possible start
fact-project-go_live_by = the date to be live by
fact-growth-stage = whether the company is settled
fact-growth-settled_from = when the company has settled
fact-growth-headcount_a_year_ago = how many people you were a year ago
fact-headcount = how many people you are
fact-key_users_per_department = the key users of each department
fact-turnover-rate = how many people leave in a year
fact-turnover-leavers_per_year = how many people leave in a year
fact-turnover-leavers = who left when
fact-turnover-peak_months = the months when most people leave
fact-annual_break = your year-end break
fact-fiscal_year_end_month = the end of your business year
fact-busy_months = your busy months
fact-departments = the departments that take part
fact-departments-headcount = how many people { $name } has
fact-departments-key_users = the key users of { $name }
fact-departments-vacancies = the empty seats of { $name }
fact-departments-staffed_from = when { $name } is complete
fact-departments-rate = how many people leave { $name } in a year
fact-departments-leavers_per_year = how many people leave { $name } in a year
fact-departments-leavers = who left { $name } when
fact-departments-peak_months = the months when most people leave { $name }
fact-departments-busy_months = the busy months of { $name }
fact-roster = the list of people, { $name }
fact-readiness = { $name }
fact-target_coverage = the target for keeping key users

## Asked for: one question, with what a good answer looks like where that helps.

ask-regions = In which country do the people of the project work?
ask-project-duration_weeks = How long will it take from kick-off to go-live? A rough figure such as “four months” is enough.
ask-project-desired_start = When would you like to start? A day or a month is enough.
ask-project-earliest_start = Is there a date before which you can't start?
ask-project-go_live_by = Is there a date by which the system has to be live?
ask-growth-stage = Where does the company stand just now: newly opened, expanding, being reorganised, or stable?
ask-growth-settled_from = { $stage ->
    [new] Until when will things be unsettled in the new company?
    [restructuring] Until when will the reorganisation take?
   *[expanding] Until when will the expansion go on?
}
ask-growth-headcount_a_year_ago = How many people were you a year ago?
ask-headcount = How many people work in the company?
ask-key_users_per_department = How many key users does each department lend to the project?
ask-turnover-rate = About how many people leave the company in a year, as a share or a number?
ask-turnover-leavers_per_year = About how many people leave the company in a year?
ask-turnover-leavers = How many people left in the last months, month by month?
ask-turnover-peak_months = Are there months in which more people leave than usual?
ask-annual_break = From when to when is your year-end break?
ask-fiscal_year_end_month = In which month does your business year end?
ask-busy_months = Which months are your busiest?
ask-departments = Which departments take part in the project?
ask-departments-headcount = How many people work in { $name }?
ask-departments-key_users = How many key users does { $name } have for the project?
ask-departments-vacancies = How many seats of { $name } in the project team are empty?
ask-departments-staffed_from = Until when will { $name } be short of people for the project?
ask-departments-rate = About what share of { $name } leaves in a year?
ask-departments-leavers_per_year = About how many people leave { $name } in a year?
ask-departments-leavers = How many people left { $name } in the last months, month by month?
ask-departments-peak_months = Are there months in which more people leave { $name } than usual?
ask-departments-busy_months = Which months are the busiest for { $name }?
ask-other = What can you tell me about this: { $fact }?

# 20 % or more headcount growth within a year, and nobody said that the company expands.
ask-growth = You are { $now } people now and were { $before } a year ago. Would you say the company is still expanding?
ask-restart = Shall I?
ask-forget_me = Shall I?

choice-date = { $when }
choice-new = Newly opened
choice-expanding = Expanding
choice-restructuring = Being reorganised
choice-stable = Stable
choice-region = { $region }

## Why it is asked for.

whyask-regions = The year-end break differs from country to country, and it decides which weeks are closed for a start.
whyask-project-duration_weeks = The length decides which seasons the project runs through before and after go-live.
whyask-project-desired_start = With a date in mind I can say what speaks for or against it.
whyask-project-earliest_start = I don't look for starts that you can't make anyway.
whyask-project-go_live_by = A fixed go-live date rules out every start that would come too late for it.
whyask-growth-stage = While a company is new, expanding or being reorganised, its customer processes aren't settled, and a CRM stands on settled processes (S4, part 2).
whyask-growth-settled_from = A start is sensible only once the company has settled, so this date decides when the window opens (S4, part 2).
whyask-growth-headcount_a_year_ago = Strong growth within a year is a sign that the company hasn't settled yet (S4, part 2).
whyask-headcount = The size tells me how much a few departures weigh.
whyask-key_users_per_department = A department with one key user is left with nobody when that person leaves (S4, part 3).
whyask-turnover-rate = The more people leave in a year, the likelier a key user leaves in the middle of the project (S4, part 3).
whyask-turnover-leavers_per_year = The more people leave in a year, the likelier a key user leaves in the middle of the project (S4, part 3).
whyask-turnover-leavers = The counts show whether there is a season when more people leave (S4, part 3).
whyask-turnover-peak_months = A project shouldn't run through the season when most people leave (S4, part 3).
whyask-annual_break = What is taught just before the break is forgotten in it, so its dates matter (S4, part 1).
whyask-fiscal_year_end_month = Around the end of the business year people have the least time for a project (S4, part 1).
whyask-busy_months = In busy months the people you need have no time for the project (S4, part 1).
whyask-departments = Each department lends key users, and each can lose them; I look at every one (S4, part 3).
whyask-departments-headcount = The size of { $name } tells me how much its season weighs in the project.
whyask-departments-key_users = If { $name } has one key user and that person leaves, nobody replaces them quickly (S4, part 3).
whyask-departments-vacancies = Without its people { $name } can't show where the work really hurts (S4, part 3).
whyask-departments-staffed_from = The project shouldn't start before { $name } has its people (S4, part 3).
whyask-departments-rate = The more people leave { $name }, the likelier its key user is one of them (S4, part 3).
whyask-departments-leavers_per_year = The more people leave { $name }, the likelier its key user is one of them (S4, part 3).
whyask-departments-leavers = The counts show whether { $name } has a season when more people leave (S4, part 3).
whyask-departments-peak_months = The project shouldn't run through the season when most people leave { $name } (S4, part 3).
whyask-departments-busy_months = In its busy months { $name } has no time for the project (S4, part 1).
whyask-other = It can move the recommended start.
whyask-growth = Strong growth within a year often means that a company is still expanding, and then its processes aren't settled (S4, part 2). I don't want to decide that for you.
whyask-restart = I ask before I put the present project aside.
whyask-forget_me = I ask because what is deleted can't be brought back.
