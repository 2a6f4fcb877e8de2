### What must be done before the start.

prepare-by = Before { $start } these should be done:
prepare-lead = There is no start date yet: { $reasons }. What should be done before any start:
prepare-nothing = Before { $start } nothing is missing of what you told me.
prepare-nothing-undated = Nothing is missing of what you told me, but there is no start date yet: { $reasons }.
prepare-unsaid = I don't know yet what is done, so here is all of it, step by step, each step with the day it must end before a start on { $start }:
prepare-unsaid-late = I don't know yet what is done, so here is all of it, step by step. If none of it is done, it takes until { $ready }, which is too late for a start on { $start }:
prepare-china = The order is the one for China: reorganise first, then educate, because people move when they see the company move; the software comes fifth ({ $source }).
prepare-gartner = The order is Gartner's: a yardstick first, then educate, then the leading group, processes and only then software ({ $source }); in China it would be reorganise first.
prepare-dated = { $when }: { $task } ({ $owner }, { $source })
prepare-undated = { $task } ({ $owner }, { $source })
prepare-step = by { $end }, { $step }: { $items } ({ $source })
prepare-step-undated = { $step }: { $items } ({ $source })
prepare-backups = { $count ->
    [one] name one more key user ({ $source })
   *[other] name { $count } more key users ({ $source })
}
prepare-after = after go-live: compare how customers respond before and after, and keep a channel for feedback ({ $source })
prepare-moves = That is { $days } later than it could be otherwise ({ $before }). What holds it up most: { $items }.
prepare-not-in-time = Not everything fits in before { $start }: { $items } ({ $ready } at the earliest).
prepare-holdup = { $item } ({ $time })
prepare-lead-times = How long each takes is my assumption; the documents give the order only.
prepare-open = { $count ->
    [one] About one more point I know nothing yet; your answer makes the plan fit you.
   *[other] About { $count } points I know nothing yet; with a few answers the plan will fit you.
}

## The steps in both orders.

step-china-1 = decide
step-china-2 = reorganise
step-china-3 = educate
step-china-4 = know customers and gather data
step-china-5 = prepare the software
step-gartner-1 = set the yardstick
step-gartner-2 = educate
step-gartner-3 = form the leading group
step-gartner-4 = put processes in order
step-gartner-5 = prepare the software

## Who sees to it.

owner-sponsor = top management
owner-project_manager = the project manager
owner-hr = HR
owner-department_heads = the heads of department
owner-sales_head = the head of sales
owner-service_head = the head of service
owner-it_head = the head of IT

## The tasks, as they stand in a list.

task-S1-1 = say what CRM is for you and which results you expect
task-S1-5 = win firm support at the very top, and let staff take part
task-S1-3 = derive a simple customer strategy from the business strategy
task-S0-10 = study how peers fared, and settle return, scope, product and links to other systems
task-S2-2 = agree on figures, money and customer satisfaction
task-S2-3 = adjust the organisation and set up a dedicated group
task-S3-4 = understand and simplify the four customer processes
task-S0-9-1 = win people for putting the customer first
task-S0-3 = find where values clash with customer focus, and realign them
task-S0-5 = tell everyone what will change, and ask for their views
task-S0-6 = win people's agreement, and choose those who carry it by their nature
task-S0-8 = ask people how they feel and what they expect
task-S4-3e = judge with HR the risk that key people leave
task-S1-6 = clarify whether customers come for a relationship or an encounter
task-S2-6 = segment customers and choose those worth a relationship
task-S0-9-3 = bring customer data and leads together in one place
task-S0-9-4 = agree on a way of working with dealers and service partners
task-S0-9-5 = set up a customer service team and train it
task-S0-9-2 = have the processes diagnosed and redesigned, and only then choose a product
task-S2-7 = arrange how to compare customers' response before and after
