### What words mean, and answers to what vendors and bosses claim. $source: title and place of a document.

term-crm = CRM is a business strategy: the company organises itself around its customers, with processes and software to match. The software alone is a part of it. Source: { $source }.
term-operational_crm = Operational CRM serves customers day by day in sales, marketing and service. Analytical CRM, its counterpart, informs decisions. Source: { $source }.
term-analytical_crm = Analytical CRM evaluates customer data to inform decisions. Operational CRM, its counterpart, serves customers day by day. Source: { $source }.
term-key_user = A key user is the person a department lends to the project: usually one of its best, who learns first and then teaches the others. Source: { $source }.
term-backup = A backup is a second trained key user of a department, who takes part from the first day and can stand in when the first one leaves. Source: { $source }.
term-growth_stage = The growth stage says whether the company is newly opened, expanding, being reorganised, or stable. Only a stable company has settled customer processes for a CRM to stand on. Source: { $source }.
term-go_live = Go-live is the day when everybody begins to work with the new system. The weeks after it are the hardest for your people. Source: { $source }.
term-kick_off = The kick-off is the first day of the project, when the concept training begins. It comes long before go-live. Source: { $source }.
term-transition = The transition is the time just after go-live, when old and new ways of working meet and everyone's load is highest. Source: { $source }.
term-phases = I plan a project in four phases: concept training, process mapping, configuration and operation training; then come go-live and the transition. The early phases matter most for understanding why. Source: { $source }.
term-concept_training = Concept training comes first: people learn what the new way of working is for. It matters more than the later training on screens. Source: { $source }.
term-process_mapping = Process mapping means writing down how the work with customers really runs, and where it hurts, before anything is set up. Source: { $source }.
term-configuration = Configuration is the phase when the system is set up for your processes. It needs your people least. Source: { $source }.
term-operation_training = Operation training teaches how to work on the screens, shortly before go-live. Source: { $source }.
term-coverage = Coverage is the chance that no department is ever without a trained key user until the project is over. It is my own measure; the idea behind it is in the document. Source: { $source }.
term-loss_probability = The loss probability is the chance that one given key user leaves before the project is over, from how many people leave in a year and in which months. Source: { $source }.
term-closed_season = The closed season is the time around year-end when I recommend no start: December, the year-end break, and the days people need afterwards. Source: { $source }.
term-annual_break = The annual break is the long holiday at the end of the business year, ten to fifteen days in many firms. Much of what was taught just before it is forgotten. Source: { $source }.
term-settling_in = Settling in is the time people need after the break before they work as usual again. The document says no more than “a while”. Source: { $source }.
term-busy_season = The busy season is when the people a project needs, above all in sales, have no time for it. Source: { $source }.
term-turnover = Turnover is how many people leave, as a share of all people in a year. Source: { $source }.
term-turnover_peak = A turnover peak is a season when clearly more people leave than in other months. Source: { $source }.
term-staffing_gap = A staffing gap is a department without a key user, or an empty seat in the project team. Source: { $source }.
term-start_window = The start window is the first stretch of days on which a start is about as good as it gets; no day in it is ruled out. Source: { $source }.
term-risk = The risk is my measure from 0 to 100 % of what weighs on a start: season, break, people leaving. It serves to compare dates, and is no chance of failure. The rules behind it are in the document. Source: { $source }.
term-sign_now_start_later = Sign now, start later: the contract is signed today, and the work begins when the company has settled. Source: { $source }.
term-unknown = My documents don't explain that word, so I'd rather not guess. I can explain, for example, what a key user, the closed season, a growth stage or coverage is.

## Claims. $source: the short place, or several.

claim-blank_sheet = That is a sales line. A firm that is a blank sheet has its people out finding customers, so nobody has time for the project, and without customers a CRM has nothing to manage ({ $source }).
claim-expansion_best = The documents say the opposite: while a company expands, its customer processes aren't settled, and a CRM stands on settled ones. It helps with keeping customers far more than with finding new ones ({ $source }).
claim-year_end_best = The documents say the opposite: near year-end people are elsewhere in their minds, and what they learn is forgotten over the break. Start after it ({ $source }).
claim-year_end_discount = A discount is a reason to sign, not a reason to start: near year-end the same work yields less. The vendor needs the order; you need the result ({ $source }).
claim-worked_elsewhere = It may well have worked there: an established company has settled processes and people with time. In one such case the owner repeated it in a newly opened firm, where it stalled for months and was put off ({ $source }).
claim-software_first = That is the usual mistake: buy first, then fit processes and people around it, and the CRM becomes a complicated ornament. In the order the documents give, the software is only the fifth of six steps ({ $source }).
claim-tool_fixes_processes = The documents say otherwise: a CRM sits on standard processes, it doesn't make them. Fitting processes around the software leaves organisation and culture out ({ $source }).
claim-training_later = Training on the screens can come late, but not the training in concepts: whoever learns only how and not why can't convince the others ({ $source }).
claim-one_is_enough = One per department is usual, and it is the weak spot: if that person leaves, hardly anybody can take over quickly. Where the plan meets a season when people leave, let two take part ({ $source }).
claim-only_software = The documents say otherwise: CRM is a business strategy, and good technology with poor people fails. It takes people, a plan and technology together ({ $source }).
claim-turnover_harmless = The documents say otherwise: a CRM may soften the loss of people later, but losing key users during the project hurts it badly. Don't run it through the season when most people leave ({ $source }).
claim-documents = About that the documents say this:
claim-unknown = My documents don't cover that claim, so I can't confirm or refute it.
claim-independence = Whoever sells needs the order and may keep quiet about bad timing, so judge for yourself ({ $source }). If you want to keep a good offer: sign now, and fix the start for a time that suits you ({ $compromise }).
