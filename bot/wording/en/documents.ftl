### What the documents say, entry by entry. Ids of the documents' catalogue have "-" for ".". $source: title and place.

entry-S0-1 = One author reckons that at least 70 % of CRM projects fail or don't pay back what was hoped, while some large firms gained much. That is this author's figure, from the early years of CRM, and no measurement of mine. Source: { $source }.
entry-S0-2 = The document sees three layers: belief, strategy, technology. Work has to be done in six areas: belief, strategy, tactics, technology, skills and processes. Belief is the ground the rest stands on. Source: { $source }.
entry-S0-3 = Everybody brings their own values to work, and where they clash with putting the customer first, results drop. If a person used to be outstanding, find out what causes the clash; if they used to be good, bring the values back in line. Source: { $source }.
entry-S0-4 = ERM here means employee relationship management: treat your own people as internal customers. Their cost has many parts: keeping, winning and losing them, lower output, missed chances, morale, recruiting and moves, training. Source: { $source }.
entry-S0-5 = Tell everyone before you begin: the new culture, the vision that puts customers first, the technology, what their part is and what will be asked of them. Better still, ask for their views before you decide at all. Source: { $source }.
entry-S0-6 = Telling people is not enough; they must agree. Skills can be trained, but a kind and service-minded nature can't: hire and choose people for it, key users and backups too. Source: { $source }.
entry-S0-7 = Good technology with poor people fails, and so do good people with poor technology. It takes good people, a careful plan and technology together, so the weakest part decides. Source: { $source }.
entry-S0-8 = Mind the state people are in: how they feel about the change, what they expect of it, how they will see themselves afterwards, and whether they can concentrate on their work. Source: { $source }.
entry-S0-9 = Five things come before a CRM project: customer focus in people's minds; advisers who diagnose, redesign processes and choose a product; segments of customers, with leads and data in one place; a way of working with dealers and service partners; a customer service centre with trained staff. Source: { $source }.
entry-S0-10 = Four obstacles stand in the way: the return (cost, benefit, when), the scope (how large, where to begin), the choice of product and vendor, and complexity, since a CRM must be linked to ERP, supply chain and orders and takes long. Source: { $source }.

entry-S1-1 = Everyone means something else by CRM, and vendors put the name on mailing lists, home pages, order centres and analyses. So say for yourself what it is for you, and which results you expect. Source: { $source }.
entry-S1-2 = Operational CRM looks after customers: service centres, websites, joined-up data. Analytical CRM informs decisions about customers: reports, data mining. Most projects stumble on the operational side. Source: { $source }.
entry-S1-3 = Begin with strategy, the part most often underrated: practical, fairly simple, easy to explain, and tied to the business strategy so that all projects share one yardstick. Consider a chief customer officer. Source: { $source }.
entry-S1-4 = Operational CRM usually fails for five reasons: cost, time and motivation are underrated; disagreement inside keeps customer information apart; technology leads instead of strategy; work is pushed onto the customer; nobody reports or measures success. Source: { $source }.
entry-S1-5 = Ways out: trust your own judgement of what your organisation can do, and if in doubt bring in specialists or don't start. Win solid support at the very top. Talk the strategy over with staff, let them take part and reward success. Source: { $source }.
entry-S1-6 = In a relationship the customer comes back to the same person and both mean to go on; in an encounter whoever is free serves. Invest for the kind you really have: a relationship strategy on top of encounters is bound to fail. Source: { $source }.

entry-S2-1 = Few companies truly succeed with CRM, because theory and practice are far apart and many just follow others. CRM supports management; it doesn't replace it and is no magic tool. Source: { $source }.
entry-S2-2 = Gartner's measures: first a yardstick, customer satisfaction as well as money; then educate people; form a leading group from the top; change processes inside and watch the outside; choose software by the most painful problem; begin with a part. Source: { $source }.
entry-S2-3 = Six steps for China, in this order: study peers and decide whether at all; adjust the organisation and set up a dedicated group; educate; segment customers and plan data; build the software; evaluate and feed back. The software is only the fifth. Source: { $source }.
entry-S2-4 = In China reorganise before you educate: people tend to wait until they see the company itself move, and then they learn willingly. Gartner has it the other way round, education first. Source: { $source }.
entry-S2-5 = The usual mistake is to buy software and a platform first and then to fit processes and people around it. Organisation and culture get forgotten, and the CRM becomes a complicated ornament. Source: { $source }.
entry-S2-6 = Not every customer is worth a relationship. Divide the market into segments, aim for the best customers and build the relationship with them. Source: { $source }.
entry-S2-7 = Going live isn't the end. Compare how customers respond before and after, keep a channel for feedback, and use both to get better. Source: { $source }.

entry-S3-1 = Like the blind men who each touched one part of the elephant, firms take a part for the whole: sales automation, a call centre, marketing automation, data analysis or one reporting line. Each is a part of CRM, none is CRM. Source: { $source }.
entry-S3-2 = CRM is a business strategy: organise around customers, do what satisfies them, run customer-centred processes, and so gain profit, revenue and satisfaction. Technology makes it work on a larger scale. Source: { $source }.
entry-S3-3 = CRM has two layers. The operational one is technology-enabled sales, technology-enabled marketing, and customer service, each with its own functions; the analytical one behind it is the brain that stores and analyses customer data. Source: { $source }.
entry-S3-4 = Begin inside, with four processes: how a prospect becomes a buyer, how channels are managed, how customers change over time, and how a dissatisfied customer becomes a satisfied one. Source: { $source }.
entry-S3-5 = Done well, CRM lets you understand key customers, meet their needs more precisely and measure what you do. The dangers: it takes long, is hard and costly, its return is uncertain, and too much automation can backfire. Source: { $source }.
entry-S3-6 = Eight building blocks, after Gartner: vision, strategy, valued customer experience, collaboration inside, processes, information, technology and metrics. Software is only one of the eight. Source: { $source }.
entry-S3-7 = What the author saw coming: CRM between businesses along the supply chain, training ever more important, processes still to be optimised and joined up, and standards and compatibility of software long unsolved. Source: { $source }.
entry-S3-8 = Seven levels of mastery, from the lowest: ignorance, awareness, developing, practising, optimising, leading, summit. The author thinks most firms stand fairly low. Source: { $source }.

entry-S4-0 = There is no one standard answer to when to start; ask ten people and you hear ten answers. It depends on the company, which is why I show what I assume and what the alternatives are. Source: { $source }.
entry-S4-1a = Near year-end people's attention is scattered, so the same work on a CRM brings much less than at other times. Source: { $source }.
entry-S4-1b = The break at new year lasts some ten to fifteen days, and nobody goes over the training then: what was taught just before is forgotten. After it people need a while to get going again. Source: { $source }.
entry-S4-1c = For some people year-end is the busiest time: salespeople are out visiting customers, and they are the main force of a CRM project. Without their time it seldom goes well. Source: { $source }.
entry-S4-1d = Orders that come in around December are no reason to start then. The consultant who wrote this tells such customers kindly why not, and proposes a start after the new-year break. Source: { $source }.
entry-S4-2a = While a company expands, its customer processes aren't settled, and a CRM sits on standard processes. Put on top of none, it becomes something nobody can use and nobody wants to throw away. Source: { $source }.
entry-S4-2b = An expanding company hunts for new customers; a CRM is about satisfying and keeping the ones you have. With hunting it helps far less than people hope. Source: { $source }.
entry-S4-2c = An owner had a CRM that worked very well in his travel firm. In his newly opened training firm everybody was out looking for customers, the project stalled for months, and it was put off until the firm had found its feet. Source: { $source }.
entry-S4-2d = “You are a blank sheet, so now is the best time” is a sales line. People are out winning customers and nobody sits down for the project; and without customers a CRM has nothing to manage. Source: { $source }.
entry-S4-2e = Vendors and consultants need the order and may keep quiet about bad timing. So the company must judge for itself whether this is the time. Source: { $source }.
entry-S4-2f = The compromise: take the contract now, and move the start in the plan to when the company has settled. Source: { $source }.
entry-S4-3a = Every company has a season in the year when most people leave. You can't keep them by contract, so don't run the project through it. Source: { $source }.
entry-S4-3b = Each department usually lends one key user, so that daily work isn't disturbed; that person learns first and then teaches the rest. If they leave, hardly anybody can take over quickly. Source: { $source }.
entry-S4-3c = The early work, concepts and process mapping, matters more than the later training on screens. So the later a key user leaves, the worse: the replacement knows how but not why, can't convince the others, and the department becomes the weak link. Source: { $source }.
entry-S4-3d = Key users should be the best of their department: they know the work and its weak spots. Pushing on without them moves the trouble behind go-live, when everyone is overloaded already. Source: { $source }.
entry-S4-3e = Before you start, sit down with the head of HR and judge the risk that key people leave during the project. Source: { $source }.
entry-S4-3f = If the project must run through the season when people leave, take precautions: two participants per department, for example, instead of one. Source: { $source }.

document-nearest = Do you mean one of these?

## The question that offers each entry.

offer-S0-1 = How often does CRM fail?
offer-S0-2 = What are the three layers?
offer-S0-3 = What are shared values?
offer-S0-4 = What is employee relationship management?
offer-S0-5 = Should we inform staff before the project?
offer-S0-6 = What should we look for when choosing key users?
offer-S0-7 = Does good technology help if people are poor?
offer-S0-8 = Why mind how people feel about the change?
offer-S0-9 = Which five things come before a CRM project?
offer-S0-10 = Which four obstacles stand in the way?
offer-S1-1 = Why does everyone mean something else by CRM?
offer-S1-2 = What is operational CRM?
offer-S1-3 = Why begin with strategy?
offer-S1-4 = Why do operational CRM projects fail?
offer-S1-5 = How can these failures be avoided?
offer-S1-6 = What's the difference between a relationship and an encounter?
offer-S2-1 = Why do few companies succeed with CRM?
offer-S2-2 = What are Gartner's measures?
offer-S2-3 = What are the six steps for China?
offer-S2-4 = Reorganise or educate first?
offer-S2-5 = What is the usual mistake?
offer-S2-6 = Is every customer worth a relationship?
offer-S2-7 = How do we evaluate after go-live?
offer-S3-1 = What is the story of the blind men and the elephant?
offer-S3-2 = What is CRM?
offer-S3-3 = Which layers and parts does CRM have?
offer-S3-4 = Which four processes should we understand?
offer-S3-5 = What are the benefits and dangers of CRM?
offer-S3-6 = What are the eight building blocks?
offer-S3-7 = What is the future of CRM?
offer-S3-8 = What are the seven levels of mastery?
offer-S4-0 = Is there one right time to start?
offer-S4-1a = Why is attention scattered at year-end?
offer-S4-1b = Why is training before the break forgotten?
offer-S4-1c = Who is busy at year-end?
offer-S4-1d = What should we do with an order placed in December?
offer-S4-2a = Why not start during expansion?
offer-S4-2b = Does CRM help with winning new customers?
offer-S4-2c = What happened to the owner with the two companies?
offer-S4-2d = What is the blank sheet argument?
offer-S4-2e = Do vendors keep quiet about bad timing?
offer-S4-2f = What is the compromise?
offer-S4-3a = What is a turnover peak?
offer-S4-3b = What does a key user do?
offer-S4-3c = Why does the early work matter more?
offer-S4-3d = Who should be on the project team?
offer-S4-3e = Why talk to HR before the start?
offer-S4-3f = What if the project must run through a peak?
