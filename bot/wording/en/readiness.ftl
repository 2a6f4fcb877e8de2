### Are we ready: the interview and its result. Ids of the documents' catalogue have "-" for "." and "/".

interview-begins = I can't say yet. A few short questions will tell; answer as you like, “I don't know” is fine, and you can ask me anything in between. I'll say how I took each answer; if that is wrong, say for instance “I meant partly”.
interview-resumed = { $answered ->
    [0] We were at the questions about your readiness. The one that was open:
    [one] We were at the questions about your readiness; one is answered. The next:
   *[other] We were at the questions about your readiness; { $answered } are answered. The next:
}
interview-more = { $count ->
    [one] One more point is open; say “go on with the questions” whenever you like.
   *[other] { $count } more points are open; say “go on with the questions” whenever you like.
}
interview-finished = That was the last question.
interview-unreadable = I couldn't tell whether that is a yes, a partly or a no.
degree-yes = Yes
degree-partly = Partly
degree-no = No
degree-unknown = I don't know
button-go-on = Go on with the questions
moved-by-preparation = That moves the recommended start from { $before } to { $after }, because the preparation takes until { $ready }, above all { $item }.
moved-by-preparation-sooner = That moves the recommended start from { $before } to { $after }.
whyask-readiness = The documents ask for it before a start ({ $source }), and the answer changes your result. { $counts }

## The result.

ready-on = Not yet: ready by { $ready } at the earliest. Still missing: { $missing }.
ready-nothing-missing = Nothing is missing in what you told me so far.
ready-all = Yes: as far as preparation goes, everything is there.
ready-settled-no = The start itself still has to wait, because the company is not settled ({ $source }).
ready-team-no = The project team is not complete yet ({ $source }).
ready-weakest = Weakest first, because a project is only as good as its weakest part ({ $source }): { $blocks }.
ready-bars = The eight building blocks ({ $source }):
ready-bar = { $bar } { $block }: { $share }
ready-bar-unknown = { $bar } { $block }: not known yet
ready-level = That is level { $level } of seven, { $name } ({ $source }), as far as preparation can show.
ready-level-between = Of the seven levels of mastery ({ $source }) that is one between { $low } and { $high }, depending on what I don't know yet.
ready-first-step = The next step: { $task } ({ $source }).
bar-0 = ▱▱▱▱
bar-1 = ▰▱▱▱
bar-2 = ▰▰▱▱
bar-3 = ▰▰▰▱
bar-4 = ▰▰▰▰
bar-unknown = ····
level-named = { $number } ({ $name })
block-vision = vision
block-strategy = strategy
block-experience = what customers experience
block-collaboration = people and working together
block-processes = processes
block-information = information
block-technology = technology
block-metrics = measures of success
level-ignorance = ignorance
level-awareness = awareness
level-developing = developing
level-practising = practising
level-optimising = optimising
level-leading = leading
level-summit = summit

## Each point: its name, the question, what counts as an answer.

item-S1-1 = what CRM is for you
ask-readiness-S1-1 = Have you put in words what CRM means for your company and which results you expect from it?
counts-S1-1 = Yes: written down, with expected results. Partly: talked about, or everyone has their own idea. No: not discussed.
item-S1-5 = support from the top
ask-readiness-S1-5 = Does your top management stand firmly behind the project, and do staff take part in it?
counts-S1-5 = Yes: a top manager backs it in public, staff are involved. Partly: only one of the two. No: neither.
item-S1-3 = the customer strategy
ask-readiness-S1-3 = Is there a customer strategy that follows from your business strategy and is simple to explain?
counts-S1-3 = Yes: agreed, and tied to the business strategy. Partly: a draft. No: there is none.
item-S0-10 = return, scope, product and complexity
ask-readiness-S0-10 = Have you settled four things: what it returns and when, where it begins and how far it reaches, which product, and how it links to your other systems?
counts-S0-10 = Yes: all four. Partly: some of them. No: none so far.
item-S2-2 = the yardstick
ask-readiness-S2-2 = Have you agreed by which figures you will judge it, money as well as customer satisfaction?
counts-S2-2 = Yes: both kinds of figures are agreed. Partly: only money, or not yet agreed. No: no figures.
item-S2-3 = the organisation and a dedicated group
ask-readiness-S2-3 = Has the organisation been adjusted to the customer, with a dedicated group in charge of the project?
counts-S2-3 = Yes: adjusted, and the group works. Partly: one of the two. No: neither.
item-S3-4 = the four customer processes
ask-readiness-S3-4 = Do you know how four things really run in your company: how a prospect becomes a buyer, how your channels work, how customers change over time, and how an unhappy customer becomes a happy one?
counts-S3-4 = Yes: all four are understood and written down. Partly: some of them. No: none.
item-S0-9-1 = customer focus in people's minds
ask-readiness-S0-9-1 = Do your people already see the customer as the company's most important asset?
counts-S0-9-1 = Yes: it is taught and lived. Partly: taught, or lived in some departments. No: not begun.
item-S0-3 = shared values
ask-readiness-S0-3 = Do your people's own values fit with putting the customer first, and do you know why where they don't?
counts-S0-3 = Yes: they fit, or the causes are known and worked on. Partly: for some. No: it clashes, or nobody has looked.
item-S0-5 = telling everyone and asking them
ask-readiness-S0-5 = Have all employees been told what will change and what their part is, and been asked for their views?
counts-S0-5 = Yes: told and asked. Partly: told only, or only some of them. No: not yet.
item-S0-6 = agreement, and the right people
ask-readiness-S0-6 = Do your people agree with the change, and are those who will carry it kind and service-minded by nature?
counts-S0-6 = Yes: agreed, and chosen by nature as well as skill. Partly: one of the two. No: neither.
item-S0-8 = how people feel about it
ask-readiness-S0-8 = Do you know how people feel about the change, what they expect, and whether they can concentrate on it?
counts-S0-8 = Yes: asked, and taken into account. Partly: an impression. No: not asked.
item-S4-3e = the talk with HR
ask-readiness-S4-3e = Have you sat down with the head of HR and judged the risk that key people leave?
counts-S4-3e = Yes: judged together. Partly: mentioned. No: not yet.
item-S1-6 = relationship or encounter
ask-readiness-S1-6 = Is it clear whether your customers return to the same person or go to whoever is free, and does the plan fit that?
counts-S1-6 = Yes: clear, and the plan fits. Partly: clear, but the plan doesn't fit yet. No: not clear.
item-S2-6 = customer segments
ask-readiness-S2-6 = Have you divided your customers into segments and said which ones deserve a relationship?
counts-S2-6 = Yes: divided and chosen. Partly: divided only. No: not yet.
item-S0-9-3 = customer data in one place
ask-readiness-S0-9-3 = Are customer data and sales leads kept in one place for the whole company?
counts-S0-9-3 = Yes: one place for all. Partly: for some departments. No: everyone keeps their own.
item-S0-9-4 = working with dealers and service partners
ask-readiness-S0-9-4 = Is there an agreed way of working with your dealers and service partners? If you have none, just say so.
counts-S0-9-4 = Yes: agreed, or you have no partners. Partly: with some. No: not agreed.
item-S0-9-5 = a customer service team
ask-readiness-S0-9-5 = Is there a customer service team with trained people whom customers can turn to?
counts-S0-9-5 = Yes: it works, and is trained. Partly: being built, or not trained. No: there is none.
item-S0-9-2 = diagnosis before choosing a product
ask-readiness-S0-9-2 = Have qualified advisers looked at how you work and redesigned the processes before a product was chosen?
counts-S0-9-2 = Yes: diagnosed, redesigned, then chosen. Partly: begun. No: not done, or the product came first.
item-S2-7 = how you will see success
ask-readiness-S2-7 = Is it arranged how you will compare customers' response before and after, with a channel for feedback?
counts-S2-7 = Yes: both are arranged. Partly: one of them. No: neither.
