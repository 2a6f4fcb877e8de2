### "Why?": the reasoning of the documents behind each rule, in whole sentences. $source: "S4, part 1".

why-year_end = Near year-end people's attention is scattered, so the same work yields less. Orders placed around December are better begun after the break ({ $source }).
why-annual_break = What was taught just before a long break is forgotten in it: nobody rehearses a new system on holiday, and afterwards everyone needs a while to get going ({ $source }).
why-busy_season = The people a CRM project depends on, above all salespeople, are out with customers in the busy months and can't give it the time it needs ({ $source }).
why-turnover_peak = Every company has a season when most people leave. Changing key users in the middle of the project hurts it badly; if it has to run through such a season, train two people in each department instead of one ({ $source }).
why-expansion = While a company grows or rebuilds itself, its customer processes are not settled, and a CRM stands on standard processes. It is also busy winning new customers, and a CRM helps most with keeping the ones it has ({ $source }).
why-staffing_gap = Key users are the best people of their department: they know the work and its weak spots. Pushing on without them moves the trouble to after go-live, when everyone is already overloaded ({ $source }).
why-deadline = This limit is your own: the project takes as long as it takes, so a later start goes live after the date you named. What the right time is depends on the company ({ $source }).
why-single_key_user = Each department usually lends one key user, who learns first and then teaches the others. Nobody replaces that person quickly, and the later it happens the worse: a replacement knows how, but not why, and can't convince the others ({ $source }).
why-unprepared = Some things have to be true before a project starts: customer focus, clear processes, customer data in one place, partners who take part, a trained service team ({ $source }).

## Answers to "why?"

explain-lead = Because { $reasons }.
explain-nothing-against = Nothing in particular speaks against it; I simply looked for the days with the lowest risk.
explain-date-blocked = { $when } is no time to start: { $reasons }.
explain-date-risk = A start then, { $when }, has a risk of { $risk }: { $reasons }.
explain-date-clear = Nothing in particular speaks against { $when }; the risk of a start then is { $risk }.
# Ends an explanation: what the short names stand for. $documents: a list of explain-document.
explain-documents = { $documents }.
explain-document = { $document } is “{ $title }”
