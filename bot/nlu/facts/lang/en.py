"""English: words, and the rules that only English needs.

Kinds are explained where they are used: numbers.py, durations.py, dates.py, people.py, growth.py, timing.py ...
"""

from functools import lru_cache
from string import ascii_lowercase

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.regions import countries

CODE = "en"
FOLD: dict[str, str] = {}

NUMBERS = {
    "NUMWORD": {
        ("add", 0): "zero",
        ("add", 1): "one",
        ("add", 2): "two",
        ("add", 3): "three",
        ("add", 4): "four",
        ("add", 5): "five",
        ("add", 6): "six | half a dozen | half dozen",
        ("add", 7): "seven",
        ("add", 8): "eight",
        ("add", 9): "nine",
        ("add", 10): "ten",
        ("add", 11): "eleven",
        ("add", 12): "twelve",
        ("add", 13): "thirteen",
        ("add", 14): "fourteen",
        ("add", 15): "fifteen",
        ("add", 16): "sixteen",
        ("add", 17): "seventeen",
        ("add", 18): "eighteen",
        ("add", 19): "nineteen",
        ("add", 20): "twenty",
        ("add", 30): "thirty",
        ("add", 40): "forty | fourty",
        ("add", 50): "fifty",
        ("add", 60): "sixty",
        ("add", 70): "seventy",
        ("add", 80): "eighty",
        ("add", 90): "ninety",
        ("mul", 12): "dozen",
        ("mul", 100): "hundred",
        ("mul", 1000): "thousand",
        ("mul", 20): "score of",
    },
    "ORDWORD": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
    },
    "ORDSUFFIX": {
        "": "st | nd | rd | th",
    },
    "PERCENT": "percent | per cent | pct | percents",
    "THOUSAND": "k",
    "NEG": "minus | negative",
    "VAGUE": (
        "a few | few | several | some | a handful of | a handful | handful of | a number of | many | "
        "lots of | a lot of | dozens of | dozens | hundreds of | a bunch of | various | numerous | "
        "quite a few | tens of | loads of | a fair few"
    ),
    "COUPLE": {
        2: "a couple of | couple of | a couple | couple",
    },
    "FRACTION": {
        0.5: (
            "half of our | half our | half the staff | half of the staff | half the people | "
            "half of the people | half of all"
        ),
        1 / 3: "a third of | one third of | one in three | every third",
        0.25: "a quarter of | one in four | every fourth",
        0.2: "a fifth of | one in five | every fifth",
        0.1: "a tenth of | one in ten | every tenth",
    },
    "HALF": "half",
}

DATES = {
    "MONTH": {
        1: "january | jan | jan.",
        2: "february | feb | feb. | febuary | feburary",
        3: "march | mar | mar.",
        4: "april | apr | apr.",
        6: "june | jun | jun.",
        7: "july | jul | jul.",
        8: "august | aug | aug.",
        9: "september | sept | sep | sept. | sep. | septembre",
        10: "october | oct | oct.",
        11: "november | nov | nov.",
        12: "december | dec | dec. | decembre",
    },
    "MAY": "may",
    "WDAY": {
        0: "monday | mon | mon. | mondays",
        1: "tuesday | tue | tues | tue. | tuesdays",
        2: "wednesday | wed | wed. | wednesdays",
        3: "thursday | thu | thurs | thur | thu. | thursdays",
        4: "friday | fri | fri. | fridays",
        5: "saturday | sat | sat. | saturdays",
        6: "sunday | sun | sun. | sundays",
    },
    "FORTNIGHT": "fortnight | fortnights",
    "UDAY": "day | days | d | night | nights | calendar days | calendar day",
    "UWORKDAY": "business day | business days | working day | working days | workday | workdays",
    "UWEEK": "week | weeks | wk | wks | w | working week | work week",
    "UMONTH": "month | months | mo | mos | mth | mths | calendar month | calendar months",
    "UQUARTER": "quarter | quarters | qtr | qtrs",
    "UHALF": "half-year | half year | half-years | semester | semesters",
    "UYEAR": "year | years | yr | yrs | calendar year | calendar years",
    "SEASONWORD": "season | seasons",
    "REL": {
        -1: "last | previous | past | prior",
        0: "this | current | the present | my | this very",
        1: "next | coming | upcoming | following | the following | the coming | the next",
        2: "the month after next",
    },
    "YEARREL": {
        2: "the year after next | year after next",
        1: "the following year",
    },
    "DEIC": {
        0: "today | now | tonight | right now | right away | immediately | at once",
        1: "tomorrow | tomorrows | tmrw | the next day | next day",
        2: "the day after tomorrow | day after tomorrow",
        -1: "yesterday",
        -2: "the day before yesterday",
    },
    "PART": {
        "early": (
            "early | beginning of | the beginning of | start of | the start of | "
            "first part of | early in | at the beginning of | the very beginning of | early on in | "
            "top of | the top of"
        ),
        "mid": ("mid | middle of | the middle of | mid-way through | halfway through | midway through | middle"),
        "late": (
            "late | end of | the end of | late in | the very end of | the close of | tail end of | "
            "the tail end of | at the end of"
        ),
    },
    "SEASON": {
        "spring": "spring | springtime",
        "summer": "summer | summertime",
        "autumn": "autumn | the fall",
        "winter": "winter | wintertime",
    },
    "QUARTER": {
        1: "q1 | 1q",
        2: "q2 | 2q",
        3: "q3 | 3q",
        4: "q4 | 4q",
    },
    "HALFYEAR": {
        1: "h1 | 1h",
        2: "h2 | 2h",
    },
    "WEEKOF": (
        "week beginning | week beginning on | the week beginning | the week beginning on | "
        "week commencing | w/c | the week starting | the week that starts on | wc"
    ),
    "OF": "of",
    "IN": "in | within the | during | at | throughout",
    "ON": "on",
    "ART": {
        "the": "the",
        "a": "a | an",
    },
    "FROM": "from | beginning from | as from",
    "TO": "to | thru | through to | up to",
    "UNTIL": "until | till | til | 'til | through | up until | up to and including",
    "BETWEEN": "between",
    "AND": "and | as well as | plus",
    "OR": "or | versus | vs | vs. | rather than",
    "FOR": "for",
    "AFTER": (
        "after | following the | later than | past the | once past | right after | just after | "
        "straight after | only after"
    ),
    "BEFORE": "before | prior to | earlier than | ahead of | right before | just before | in front of",
    "BY": "by | by the | at the latest by | by at the latest",
    "NOTBEFORE": (
        "not before | no earlier than | not earlier than | earliest in | at the earliest in | "
        "earliest on | not until | as early as | at the earliest | not any earlier than | earliest"
    ),
    "NOTAFTER": "no later than | not later than | at the latest in | at the latest by",
    "SINCE": "since | as of | effective | ever since",
    "SINCEP": (
        "onwards | onward | or later | and later | or after | and after | at the earliest | "
        "and onwards | or onwards | and beyond"
    ),
    "BYP": "at the latest | or earlier | or before | and before | latest",
    "ENDOF": {
        ("late", "UMONTH"): "eom | the eom | month-end | month end",
        ("late", "UYEAR"): "eoy | the eoy | year-end | year end | yearend",
        ("late", "UQUARTER"): "eoq | the eoq | quarter-end | quarter end",
        ("late", "UWEEK"): "eow | the eow",
    },
    "REST": ("rest of | the rest of | remainder of | the remainder of | remaining | remaining of | later in"),
    "AGO": "ago | back | earlier",
    "LATER": "from now | later | hence | from today | from now on | in the future | out | down the road",
    "WITHIN": {
        1: "within | inside",
    },
    "STARTING": "starting | beginning | starting from",
    "WHOLE": "all | full | whole | entire",
    "ANOTHER": "another | one more",
    "POSS": "'s | s'",
    "HOLNOUN": "holiday | holidays | break | festivities | vacation | celebrations",
    "ONCE": "once | as soon as",
    "HOLIDAY": {
        "new_year": (
            "new year | new years | new year's | new year's day | new year day | new years day | "
            "the new year | new year holidays | new year break | new year's break | new year holiday | "
            "the new year break"
        ),
        "new_year_eve": "new year's eve | new year eve | new years eve",
        "christmas": (
            "christmas | xmas | christmas day | x-mas | the christmas break | christmas break | "
            "christmas holidays | the christmas holidays | the xmas break"
        ),
        "christmas_eve": "christmas eve",
        "boxing_day": "boxing day",
        "spring_festival": (
            "spring festival | the spring festival | chinese new year | lunar new year | "
            "chinese new year's day | cny | the chinese new year | lunar new year's day | "
            "the lunar new year | spring festival holiday | the spring festival holiday | "
            "chinese new year holiday"
        ),
        "easter": "easter | easter sunday | easter holidays | the easter holidays",
        "easter_monday": "easter monday | easter mon",
        "good_friday": "good friday",
        "thanksgiving": "thanksgiving | thanksgiving day",
        "black_friday": "black friday",
        "cyber_monday": "cyber monday",
        "labour_day": (
            "labour day | may day | international workers' day | workers' day | "
            "international workers day | 1 may holiday"
        ),
        "us_labor_day": "labor day",
        "memorial_day": "memorial day | decoration day",
        "independence_day": "independence day",
        "presidents_day": "presidents day | president's day | presidents' day",
        "mlk_day": "martin luther king day | mlk day",
        "columbus_day": "columbus day",
        "veterans_day": "veterans day",
        "juneteenth": "juneteenth | freedom day | jubilee day",
        "halloween": "halloween",
        "valentine": "valentine's day | valentines day | valentine day",
        "st_patrick": "st patrick's day | saint patrick's day | saint patrick | st. patrick's day",
        "mothers_day": "mother's day | mothers day",
        "fathers_day": "father's day | fathers day",
        "womens_day": "women's day | international women's day",
        "national_day": ("national day | golden week | the golden week | october holiday | national day holiday"),
        "mid_autumn": "mid-autumn festival | mid autumn festival | moon festival",
        "dragon_boat": "dragon boat festival",
        "tomb_sweeping": "tomb sweeping day | qingming | tomb-sweeping day",
        "may_holidays": "may holidays | the may holidays",
        "victory_day": "victory day",
        "orthodox_christmas": "orthodox christmas",
        "summer_break": (
            "summer break | the summer break | summer holidays | the summer holidays | summer holiday | "
            "the summer vacation | summer vacation | summer vacations"
        ),
        "winter_break": (
            "winter break | the winter break | the holidays | the holiday season | holiday season | "
            "winter holidays | the festive season | year-end break | the year-end break"
        ),
        "eid_al_fitr": "eid al fitr | eid al-fitr | eid ul fitr | the end of ramadan",
        "eid_al_adha": "eid al adha | eid al-adha",
        "islamic_new_year": "islamic new year | hijri new year | arabic new year",
        "ascension": "ascension day",
        "pentecost": "pentecost | whitsun",
        "whit_monday": "whit monday",
        "corpus_christi": "corpus christi",
        "epiphany": "epiphany",
        "april_fools": "april fool's day | april fools day | april fools",
        "earth_day": "earth day",
        "german_unity": "german unity day",
        "bastille_day": "bastille day",
    },
}

FACTS = {
    "PERSON": (
        "people | peoples | person | employees | employee | staff | heads | persons | workers | colleagues | "
        "folks | members | team members | reps | agents | engineers | salespeople | sales reps | "
        "salesmen | staff members | members of staff | fte | ftes | men | ppl | souls | accountants | "
        "consultants | clerks | technicians | strong | users"
    ),
    "COMPANY": (
        "we | the company | our company | company | firm | the firm | our firm | business | "
        "organisation | organization | overall | in total | total | altogether | company-wide | "
        "company wide | across the company | the whole company | us | our team | startup | group | "
        "company's | enterprise | whole company | our"
    ),
    "ITS": "its | their | it | they",
    "OFUS": "of us | of them | of those | of which | of whom",
    "HEADCOUNT": (
        "headcount is | headcount | head count | workforce | size of the company | "
        "number of employees | number of people | staff count | company size"
    ),
    "DEPTWORD": {
        "strict": "department | dept | dept. | division | departments",
        "loose": (
            "team | teams | unit | divisions | depts | dep | function | area | areas | group | crew | force | staff"
        ),
    },
    "PROJTEAM": (
        "project team | the project team | on the project team | core team | project group | "
        "on the project | project crew | implementation team | crm team | for the project | "
        "into the project | to the project | assigned | the rollout team | joins the project | "
        "join the project"
    ),
    "KEYUSER": (
        "key user | key users | keyuser | keyusers | key-user | key-users | super user | super users | "
        "superuser | superusers | power user | power users | ku | kus | champion | champions | sme | "
        "smes | kuser | kusers | super-user | super-users | key usr | project representative | "
        "project representatives"
    ),
    "EVERY": "every | each | all | each and every",
    "PER": "per | for each | for every | in each | in every | from each | from every | by",
    "EVERYWHERE": "everywhere | all over | in all of them | across the board | apiece",
    "LEAVE": (
        "lose | loses | lost | losing | left | leave | leaves | leaving | quit | quits | quitting | "
        "resigned | resign | resigns | resigning | gone | depart | departed | walk out | walked out | "
        "walked away | churn | churned | hand in their notice | handed in their notice | gave notice | "
        "give notice | have left | has left | moved on | drop out | turn over | jump ship | jumped ship"
    ),
    "LEAVERS": ("leavers | leaver | resignations | resignation | departures | departure | quitters | exits | exit"),
    "TURNOVER": (
        "turnover | attrition | fluctuation | churn rate | turnover rate | staff turnover | "
        "attrition rate | employee turnover | labour turnover | labor turnover | turn over rate | "
        "turnover is"
    ),
    "OUTOF": "out of | of their | of its | of our | from among",
    "USUALLY": "usually | typically | normally | on average",
    "MOSTLY": (
        "mostly | mainly | most | usually in | peak | peaks | peaking | especially | particularly | "
        "worst in | worst | worst months | above all | typically in | chiefly | highest | "
        "most of them | primarily | usually | typically | peak months | turnover season | the bulk | "
        "concentrated | tend to | high season for leaving | biggest exodus | exodus"
    ),
    "PERUNIT": {
        "UYEAR": "annually | yearly | per annum | p.a. | annual | p/a",
        "UMONTH": "monthly",
        "UQUARTER": "quarterly",
    },
    "VACANCY": (
        "vacancies | vacancy | open seats | open seat | empty seats | empty seat | vacant seats | "
        "vacant seat | unfilled seats | unfilled seat | open positions | open position | "
        "vacant positions | vacant position | unfilled positions | unfilled position | open slots | "
        "open slot | empty chairs | empty chair | vacant places | vacant place | free seats | "
        "unfilled roles | open roles | open role | unfilled role"
    ),
    "OLD": "old | of age",
    "SEAT": "seat | seats | chair | chairs | project seat | project seats | slot | slots",
    "POST": "position | positions | place | places | role | roles | spot | spots | post | posts",
    "VACANT": (
        "won't be filled | will not be filled | stays empty | remains empty | remains open | "
        "stays open | vacant | unfilled | empty | open | unoccupied | not filled | still open | "
        "not staffed | unstaffed"
    ),
    "FILLED": (
        "filled | joins | join | joining | staffed | new hire | new hires | replacement | "
        "replacements | starts work | comes on board | come on board | on board | onboard | fill | "
        "arrives | comes back | returns | is back | back from | have someone | has someone | "
        "gets someone | will have somebody | finds someone"
    ),
    "NOBODY": (
        "nobody | no one | none | noone | no-one | not a single | not one | zero people | not anyone | "
        "nobody yet | don't have anyone | do not have anyone | haven't got anyone | "
        "doesn't have anyone | haven't anyone | no person | not got anyone | there's nobody | "
        "hasn't named anyone | has not named anyone | hasn't appointed anyone | hasn't sent anyone | "
        "has not sent anyone | not named anyone"
    ),
    "NO": (
        "no | without | lacks | without a | lacking | not any | doesn't have a | does not have a | "
        "don't have a | hasn't a | hasn't got a | missing a | without any | not have a"
    ),
    "NOT": "not | isn't | aren't | wasn't | it's not | don't | doesn't | rather than | instead of",
    "NOMORE": (
        "no longer | not any more | not anymore | any more | anymore | no more | stopped | have stopped | we stopped"
    ),
    "HAVE": (
        "have | 've | has | have got | has got | with | got | had | having | employs | employ | "
        "there are | there's | there is | counts | gets | is at | are at | stands at | numbers"
    ),
    "SEND": (
        "sends | send | gives | give | contributes | contribute | provides | provide | lends | delegates | names | "
        "nominates | appoints | assigns | puts forward | offers | gives us | will send | can spare | "
        "spares"
    ),
    "BE": "is | are | 're | 'm | was | were | be | will be | being | 's | 're | am",
    "NEW": "new | extra | more | additional | further",
    "HIRE": (
        "hire | hired | hiring | recruit | recruited | recruiting | adding | added | add | took on | "
        "taken on | onboarded | onboarding"
    ),
    "BUSY": (
        "busy | busiest | peak season | high season | busy season | busy months | rush | crunch | "
        "hectic | peak business | swamped | flat out | peak period | overloaded | snowed under | "
        "stocktaking | inventory season | crazy busy | peak sales | tax season | heavy season | "
        "peak time | peak trading | run off our feet | hands full"
    ),
    "GROWTH": {
        "new": (
            "newly opened | just opened | newly founded | just founded | newly created | "
            "newly established | just been founded | start-up | brand new company | brand-new | "
            "recently founded | just started up | just set up | newly formed | freshly founded | "
            "only just founded | founded this year | just launched | founded last month | a startup | "
            "we're a startup | are a startup | just opened our doors | opened our doors | "
            "newly set up | founded a few months ago | recently opened | recently established | "
            "just established | greenfield company | company is new | company is brand new | "
            "young company | we're new | we are new"
        ),
        "expanding": (
            "expanding | expand | expansion | expands | opening branches | opening new branches | "
            "opening new offices | opening offices | opening stores | opening new stores | "
            "opening shops | growing fast | growing quickly | growing rapidly | hiring fast | "
            "hiring like crazy | entering new markets | entering markets | scaling up | scaling | "
            "growth mode | ramping up | opening new locations | opening locations | rapid growth | "
            "hypergrowth | hyper growth | fast growth | still growing | entering a new market | "
            "opening a new branch | opening a new office | opening a branch | fast-growing | "
            "fast growing | growing like mad | rapidly growing | opening subsidiaries | growth phase | "
            "growth spurt | opening another branch | opening sites | moving into new markets | "
            "opening more branches | opening more stores | growing like crazy | hiring a lot | "
            "hiring quickly | hiring rapidly | hiring at full speed | opening two branches | "
            "opening new shops | adding branches | still opening branches"
        ),
        "restructuring": (
            "restructuring | restructure | reorganising | reorganizing | reorganisation | "
            "reorganization | reorg | re-org | merging | merger | being merged | merge | restructured | "
            "reorganised | reorganized | reshuffle | reshuffling | carve-out | spin-off | "
            "being acquired | acquisition | integration with | integration of | takeover | "
            "post-merger | just merged | was acquired | were acquired | been acquired | we acquired | "
            "acquired another | took over another | bought another company | layoffs | downsizing | "
            "changing the structure | re-organising | re-organizing | splitting up | spinning off"
        ),
        "stable": (
            "stable | steady | settled | established | well established | well-established | "
            "nothing changes | nothing is changing | no big changes | unchanged for years | "
            "consolidated | on an even keel | steady state | business as usual | not growing | "
            "calm phase | quiet phase | no changes | neither growing nor shrinking"
        ),
    },
    "OPENV": ("entering | enter | open | opening | opens | opened up | setting up | adding | add | launching"),
    "BRANCH": (
        "branch | branches | stores | store | shops | shop | offices | locations | location | "
        "subsidiaries | subsidiary | sites | markets | outlets | plants"
    ),
    "OVER": (
        "over | finished | done | complete | completed | ended | ends | behind us | is over | "
        "has ended | wrapped up | ends in | will end | finishes | end | through with | concluded | "
        "concludes | wraps up | is done"
    ),
    "SETTLE": (
        "settle | settles | settle down | settled down | calm down | calms down | calmed down | "
        "stabilise | stabilize | stabilises | stabilizes | settled by | things are quiet | "
        "quieten down | back to normal | dust settles | dust to settle | dust has settled | "
        "stabilised | stabilized"
    ),
    "START": (
        "start | starts | starting | started | begin | begins | beginning | kick off | kickoff | "
        "kick-off | kicks off | kicking off | kick it off | launch the project | get going | "
        "get started | commence | starting date | start date | kick things off | kick this off | "
        "get the ball rolling | embark | project start | begin with | start with | get underway | "
        "set off | go ahead | kick our | kick the project off | start it | start the project | "
        "roll up our sleeves | kicked off | begun | began | start of the project | starts the project | "
        "kickoff date | kick-off date | get cracking"
    ),
    "GOLIVE": (
        "go live | go-live | golive | going live | live | cutover | cut over | cut-over | goes live | "
        "in production | launch | launched | up and running | go live date | go-live date | "
        "in operation | in use | roll out | rolled out | switch over | switched on | running by | "
        "operational | launches | be running | released | release | went live"
    ),
    "FINISH": (
        "finish | finished by | done by | complete by | completed by | ready | ready by | delivered | "
        "deliver | be done | be finished | finished | wrapped up by | deadline | must be done | "
        "completed | be ready | due | due date | hand over | handover | wrap up | project ends | "
        "project end | done"
    ),
    "DEADLINE": "deadline | due | at the latest",
    "TAKE": (
        "take | takes | taking | last | lasts | lasting | duration | long | project length | run | "
        "runs | run for | lasted | estimated at | estimate | need | needs | spans"
    ),
    "HOWLONG": "how long",
    "PLAN": (
        "plan | planning | planned | aim | aiming | target | targeting | want | would like | "
        "we'd like | thinking of | thinking about | considering | consider | looking at | hope | "
        "hoping | intend | shooting for | insists on | insist on | aim for | scheduled | set for | "
        "pencilled in | penciled in | eyeing | in mind | tentatively | prefer | propose | proposes | "
        "proposed | suggest | suggested | suggests | wants | favour | favor | move it to | push it to | "
        "postpone | postpone it to | postponed to | shift it to | moved to | push to | make it | "
        "go for | opt for | rather | leaning towards | let's do | go with | let's go with | "
        "wait until | wait till | postpone until | postponed until | delay until | delayed until | "
        "hold off until | put it off until | put off until | push it back to | delay it to | do it in | "
        "defer it to | defer to | pick | decided on | is set on | set on | have chosen | has chosen | "
        "chosen | picked | thinks of | prefers | try | test | instead | let us take | take it to | "
        "bring it forward to | thought of | thoughts about"
    ),
    "ASKOK": (
        "ok | okay | fine | possible | good | good time | a good time | alright | all right | "
        "feasible | realistic | work | works | too early | too late | good idea | bad idea | can we | "
        "could we | may we | should we | shall we | is it wise | risky | doable | bad | suitable | "
        "right time | sensible | make sense | safe | wise | reasonable | acceptable | better | best | "
        "workable | o.k. | appropriate | the right moment | okay to | is it ok | anything against | "
        "speaks against | a problem | objections to | any objection to | advise against | suit us | "
        "suits us | suit | suits | what do you think | check | wrong with | problem with | too soon | "
        "objections against | objections to | the situation in | look at | the risk for | the risk of | "
        "sensible | fit | fits | fly | any trouble | can it be | could it be | even in | good one | "
        "how do you rate | how do you feel about | your view on | your opinion about | "
        "your opinion on | verdict on | what would you say to | speaks for | assessment of | "
        "be the day | will do"
    ),
    "ABOUT": (
        "what about | how about | and what about | how is | how would | how does | and if we say | "
        "what of | how's | thoughts on | opinion on | what do you think of | what do you think about | "
        "how do you like | why don't we | why not start | why don't we just | so is | and if it were"
    ),
    "BETTER": "better | best | rather | prefer | preferable",
    "CANDO": "could | can | possible | able to | available | free",
    "WHY": (
        "why | how come | what's wrong with | what is wrong with | reason | what speaks against | "
        "what makes | what's so bad about | what is so bad about | what's the harm | what's bad about | "
        "what speaks against | what speaks in favour"
    ),
    "HYPO": (
        "what if | suppose | supposing | assuming | assume | imagine | hypothetically | say we | "
        "what happens if | what would happen if | would it help if | in case we | "
        "what would change if | what about if | and what if | were we to"
    ),
    "IF": "if",
    "ASKIF": (
        "let me know if | wonder if | wondering if | ask if | asking if | know if | sure if | see if | "
        "tell me if | whether"
    ),
    "QAUX": "will | would | should | must | shall | do | does | did | can | could | have | has",
    "SAYS": (
        "says | say | said | told us | told me | promised | promises | argues | insists that | thinks | "
        "believes | believe | recommends | keep telling"
    ),
    "DEFINE": (
        "mean | means | meant by | meaning | define | definition | difference between | called | "
        "counts as | count as | understood by | call | clarify | the word | explain"
    ),
    "COST": (
        "cost | costs | price | bill | euros | euro | money | expensive | dollars | pricey | in money | set us back"
    ),
    "COMPARE": (
        "compare | compared | comparison | difference | rank | contrast | than | versus | riskier | "
        "safer | less risky | which of | in favour of | fare | against | weigh | of the following"
    ),
    "SIGN": (
        "sign | signing | signature | signed | contract | discount | order | the offer | a quote | licence | license"
    ),
    "QWORD": (
        "how many | how much | how | what | who | which | when | will | would | should | where | "
        "whose | has | have we | tell me | show me | what's"
    ),
    "CANNOT": (
        "can't | cannot | can not | unable to | not able to | impossible to | won't | couldn't | "
        "not possible to | mustn't | must not | not start | not begin | don't want to | never | "
        "no way | no earlier"
    ),
    "CLOSED": (
        "close | closes | closed | shuts down | shut down | closing down | shutdown | shut | "
        "company holidays | company holiday | company shutdown | plant shutdown | closed down | "
        "year-end break is | annual leave | annual break | plant holidays | holidays are from | "
        "works holidays | factory holidays | collective leave | our break | break runs | on leave | "
        "office is closed | break is | closing | closure | on holiday from | year-end shutdown"
    ),
    "FISCAL": (
        "our year ends | year ends | fiscal year | financial year | business year | fiscal year-end | "
        "fiscal year end | financial year end | fy | fy end | fy-end | our books | books close | "
        "fiscal | accounting year | year-end close | financial year-end | fiscal year ends | "
        "financial year ends | fiscal year's end | our books close | close the books | "
        "close our books | year-end closing | closing of the books"
    ),
    "COVERAGE": "coverage | target coverage | coverage target",
    "SURE": "sure | certain | certainty | confident | confidence | safe | safety",
    "PROJECT": (
        "project | projects | rollout | roll-out | implementation | crm | introduction | programme | "
        "program | system | migration | the whole thing | undertaking"
    ),
    "NAMED": (
        "name | called | named | is called | codenamed | code-named | name is | goes by | code name | "
        "name of | dubbed | code name is | codename is | known as"
    ),
    "GREW": ("grew | grown | gone | went | growing from | up from | increased | rose | expanded from | grow"),
    "UPFROM": "up from | compared with | compared to | coming from",
    "FOUNDED": (
        "founded | been founded | were founded | was founded | established in | set up in | opened in | "
        "opened | in business | for years | existed | around for | been around | years old | year old | "
        "in existence | been here"
    ),
    "FIXNO": (
        "no | no , | nope | oh no | wait | no wait | oh no wait | hold on | wrong | actually | correction | "
        "sorry | i meant | i mean | make that | "
        "rather | in fact | scratch that | oops | not quite | that's wrong | my mistake"
    ),
    "YES": "yes | yeah | yep | sure | ok then",
    "MAYBE": (
        "maybe | perhaps | probably | possibly | around | about | roughly | approximately | i think | "
        "i guess | say | likely | then | circa | approx | approx. | ca. | some time | please"
    ),
    "THEN": "then",
    "BUT": "but | whereas | while | although | though | however | yet",
    "SOON": (
        "soon | shortly | sometime | some day | someday | as soon as possible | asap | at some point | "
        "in the near future | one of these days | before long | in due course"
    ),
    "LOCATE": (
        "based in | located in | headquartered in | offices in | office in | situated in | hq in | "
        "based | sites in | site in | branches in | our office is in | sits in | working from | "
        "work in | locations | headquarters in | split between | spread over | spread across | "
        "distributed over | distributed across | plant in | plants in | operate in | region is | "
        "country is | region | country | offices are in | in the country of | work from | sit in | "
        "we're in | we are in"
    ),
    "ELSEWHO": (
        "vendor | supplier | consultant | consultants | partner | customers | customer | clients | "
        "client | competitor | competitors | software house | consultancy | weather | trip | flight | "
        "integrator | vendors | consulting firm | hotel | rain | snow | sunny | taxes | rent | flat | "
        "beaches | earthquake | travel | restaurant | holidays in | concert | train | bus | visa | "
        "tickets | lives in | airport | power plug | tap water | wear | malaria | parents | my sister | "
        "my brother"
    ),
    "LISTCUE": (
        "departments | the departments | department | teams | involved | affected | in scope | scope | "
        "take part | departments involved | departments are | project covers | covers | participating | "
        "participants | departments in the project | users are in | using it | will use it | it's for | "
        "for"
    ),
    "TAKEPART": (
        "take part | takes part | are involved | is involved | will be involved | are in | "
        "participate | participates | are affected | join | will use it | will use the system | "
        "are in scope | is in scope | are on board | will take part | are part of it | come along | "
        "should be involved"
    ),
}

DEPARTMENTS = {
    "DEPTNAME": {
        "sales": "sales | sales force | salesforce | sales dept | field sales | inside sales",
        "finance": (
            "finance | accounting | accounts | controlling | finance and accounting | bookkeeping | "
            "treasury | accounts department"
        ),
        "service": (
            "customer service | customer support | after-sales | aftersales | after sales | "
            "customer care | call centre | call center | service desk | helpdesk | help desk | "
            "customer success | field service | technical support | after-sales service | tech support"
        ),
        "marketing": "marketing | mktg",
        "hr": ("HR | human resources | hr department | personnel department | hr team | people operations | hr dept"),
        "it": "IT | it department | it team | information technology | it dept",
        "procurement": "procurement | purchasing | buying department | sourcing",
        "logistics": "logistics | shipping | dispatch | supply chain",
        "warehouse": "warehouse | warehousing | stores department",
        "legal": "legal department | legal team | Legal",
        "rnd": "r&d | research and development | R&D | product development | engineering",
        "quality": "quality assurance | qa | quality control | QA | quality management",
        "production": "Production | manufacturing | production department",
        "admin": "administration | back office | back-office | Admin",
        "management": "Management | senior management | board",
        "operations": "Operations | ops",
    },
    "WEAKDEPT": {
        "service": "service | support | services",
        "production": "production",
        "operations": "operations",
        "legal": "legal",
        "quality": "quality",
        "admin": "admin",
        "management": "management",
        "hr": "hr",
    },
}

PLACES = {
    "PLACE": {
        "CN": (
            "china | prc | mainland china | shanghai | beijing | shenzhen | guangzhou | hangzhou | "
            "chengdu | suzhou | nanjing | wuhan | tianjin | chongqing | xi'an | xian | qingdao | "
            "dalian | xiamen | ningbo | wuxi | changsha | zhengzhou | jinan | shenyang | dongguan | "
            "foshan | hefei | kunming | fuzhou | harbin | peking"
        ),
        "HK": "hong kong",
        "MO": "macau | macao",
        "TW": "taiwan | taipei | kaohsiung | hsinchu | taichung",
        "RU": (
            "russia | russian federation | moscow | st. petersburg | st petersburg | saint petersburg | "
            "novosibirsk | yekaterinburg | ekaterinburg | kazan | nizhny novgorod | samara | rostov | "
            "krasnoyarsk | ufa | perm | voronezh | chelyabinsk | omsk | vladivostok | sochi | "
            "kaliningrad | krasnodar | tyumen"
        ),
        "US": (
            "usa | united states | u.s. | u.s.a. | america | the us | the states | US | new york | "
            "los angeles | chicago | san francisco | boston | seattle | houston | dallas | austin | "
            "miami | atlanta | denver | philadelphia | washington dc | silicon valley | san diego | "
            "phoenix | detroit | minneapolis | portland | las vegas | san jose | nyc"
        ),
        "GB": (
            "uk | united kingdom | great britain | britain | england | scotland | wales | london | "
            "manchester | birmingham | leeds | glasgow | edinburgh | bristol | liverpool | UK | "
            "sheffield | cardiff | belfast | northern ireland | newcastle"
        ),
        "DE": (
            "germany | berlin | munich | hamburg | frankfurt | cologne | stuttgart | düsseldorf | "
            "dusseldorf | leipzig | dresden | hannover | hanover | nuremberg | bremen city | dortmund | "
            "muenchen | köln | münchen"
        ),
        "FR": "paris | lyon | marseille | toulouse | bordeaux | lille | nantes | strasbourg",
        "ES": "madrid | barcelona | valencia | seville | bilbao",
        "IT": "rome | milan | turin | naples | bologna | florence",
        "NL": "holland | amsterdam | rotterdam | the hague | utrecht | eindhoven | the netherlands",
        "BE": "brussels | antwerp | ghent",
        "CH": "zurich | geneva | basel | bern | zürich | lausanne",
        "AT": "vienna | graz | salzburg | linz",
        "PL": "warsaw | krakow | wroclaw | gdansk | poznan",
        "CZ": "czechia | czech republic | prague | brno",
        "SK": "bratislava",
        "HU": "budapest",
        "RO": "bucharest | cluj",
        "BG": "sofia",
        "GR": "athens",
        "PT": "lisbon | porto",
        "IE": "dublin",
        "DK": "copenhagen",
        "SE": "stockholm | gothenburg | malmö",
        "NO": "oslo | bergen",
        "FI": "helsinki | tampere",
        "EE": "tallinn",
        "LV": "riga",
        "LT": "vilnius | kaunas",
        "UA": "kyiv | kiev | lviv | odesa | kharkiv",
        "BY": "minsk",
        "KZ": "almaty | astana",
        "UZ": "tashkent",
        "GE": "tbilisi",
        "AM": "yerevan",
        "AZ": "baku",
        "TR": "türkiye | istanbul | ankara | izmir",
        "IL": "tel aviv | jerusalem | haifa",
        "AE": "uae | dubai | abu dhabi | emirates",
        "SA": "riyadh | jeddah",
        "QA": "doha",
        "EG": "cairo",
        "ZA": "johannesburg | cape town | durban",
        "NG": "lagos | abuja",
        "KE": "nairobi",
        "MA": "casablanca",
        "IN": "mumbai | delhi | new delhi | bangalore | bengaluru | chennai | hyderabad | pune | kolkata",
        "PK": "karachi | lahore",
        "BD": "dhaka",
        "LK": "colombo",
        "TH": "bangkok",
        "VN": "viet nam | hanoi | ho chi minh city | saigon | da nang",
        "MY": "kuala lumpur | penang",
        "SG": "singapore",
        "ID": "jakarta | surabaya",
        "PH": "manila | cebu | the philippines",
        "KR": "korea | south korea | seoul | busan",
        "JP": "tokyo | osaka | nagoya | yokohama | kyoto | fukuoka",
        "AU": "sydney | melbourne | brisbane | perth | adelaide | canberra",
        "NZ": "auckland | wellington | christchurch",
        "CA": "toronto | montreal | vancouver | ottawa | calgary",
        "MX": "mexico city | guadalajara | monterrey",
        "BR": "são paulo | sao paulo | rio de janeiro | brasilia",
        "AR": "buenos aires",
        "CL": "santiago",
        "CO": "bogota | bogotá | medellin",
        "PE": "lima",
        "RS": "belgrade",
        "HR": "zagreb",
        "SI": "ljubljana",
        "LU": "luxembourg",
        "DE-BY": "bavaria",
        "DE-BW": "baden-württemberg | baden-wuerttemberg | baden württemberg",
        "DE-NW": "north rhine-westphalia | nrw",
        "DE-HE": "hesse | hessen",
        "DE-NI": "lower saxony",
        "DE-SN": "saxony",
        "DE-RP": "rhineland-palatinate",
        "DE-SH": "schleswig-holstein",
        "DE-BB": "brandenburg",
        "DE-TH": "thuringia",
        "US-CA": "california",
        "US-NY": "new york state | state of new york",
        "US-TX": "texas",
        "US-FL": "florida",
        "US-IL": "illinois",
        "US-MA": "massachusetts",
        "US-WA": "washington state",
        "US-PA": "pennsylvania",
        "US-OH": "ohio",
        "US-CO": "colorado",
        "US-MI": "michigan",
        "US-NJ": "new jersey",
        "US-VA": "virginia",
        "US-NC": "north carolina",
        "US-AZ": "arizona",
        "US-MN": "minnesota",
        "US-OR": "oregon",
        "US-UT": "utah",
        "CA-ON": "ontario",
        "CA-QC": "quebec | québec",
        "CA-BC": "british columbia",
        "CA-AB": "alberta",
        "AU-NSW": "new south wales",
        "AU-VIC": "Victoria",
        "AU-QLD": "queensland",
        "ES-CT": "catalonia",
        "ES-MD": "community of madrid",
    },
}

# Countries that are also ordinary words or names: only with a capital letter.
CAPITAL_ONLY = frozenset({"TR", "GE", "JO", "TD", "JE", "CU", "ML", "NE", "PE", "OM", "TG"})

WORDS = [
    NUMBERS,
    DATES,
    FACTS,
    DEPARTMENTS,
    PLACES,
    {"PLACE": {code: name if code in CAPITAL_ONLY else name.lower() for code, name in countries("en").items()}},
]

lex = Rules("lex")


@lex("a:MAY")
def may(m: Match):
    """The month or the verb: a month beside what dates are made of, or written large inside a sentence."""
    atom = m["a"]
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    near = (
        "IN",
        "ON",
        "OF",
        "BY",
        "BEFORE",
        "AFTER",
        "UNTIL",
        "FROM",
        "SINCE",
        "TO",
        "BETWEEN",
        "PART",
        "REL",
        "ORD",
        "MONTH",
        "DASH",
        "NOTBEFORE",
        "RAWNUM",
        "ORDWORD",
        "ORDSUFFIX",
        "WEEKOF",
        "FOR",
        "UNTILP",
        "START",
        "GOLIVE",
        "PLAN",
        "ASKDATE",
        "ABOUT",
        "STARTING",
        "NOTAFTER",
        "SLASH",
    )
    if (
        before in near
        or after in ("RAWNUM", "ORDWORD", "SLASH")
        or (after in ("", "STOP", "QUESTION", "MONTH") and before != "NAME")
    ):
        return "MONTH", 5
    if before in ("AND", "OR", "COMMA") and m.row.kind(m.start - 2) in ("MONTH", "MAY"):
        return "MONTH", 5
    if after in ("AND", "OR", "COMMA", "DASH", "TO", "UNTIL") and m.row.kind(m.end + 1) in (
        "MONTH",
        "RAWNUM",
        "REL",
        "HALF",
        "MAY",
        "OR",
        "AND",
    ):
        return "MONTH", 5
    raw = m.context.text[atom.start : atom.end]
    if raw[0].isupper() and (before not in ("", "STOP") or after not in ("WE", "WORD", "ITS")):
        return "MONTH", 5
    return "WORD", raw


@lru_cache(maxsize=1)
def _misspelt() -> dict[str, int]:
    """Every spelling one slip away from the name of a month (of six letters or more)."""
    out: dict[str, int] = {}
    for month, phrases in DATES["MONTH"].items():
        name = phrases.split(" |")[0]
        if len(name) < 6:
            continue
        for i in range(len(name)):
            out[name[:i] + name[i + 1 :]] = month
            out[name[:i] + name[i] + name[i:]] = month
            out[name[:i] + name[i + 1 : i + 2] + name[i] + name[i + 2 :]] = month
            out.update((name[:i] + letter + name[i + 1 :], month) for letter in ascii_lowercase)
    return out


@lex("(RAWNUM ORDSUFFIX? OF?|IN|PART OF?) w:(WORD|NAME)", "w:(WORD|NAME) RAWNUM")
def misspelt_month(m: Match):
    """10 decmber, in Febuary: where a month must stand."""
    month = _misspelt().get((m.value("w") or "").lower())
    if month is None:
        return None
    at = m.index("w") - m.start
    atoms = m.all()
    return [*atoms[:at], Atom("MONTH", month, m["w"].start, m["w"].end), *atoms[at + 1 :]]


names = Rules("names")


@names("IF (?=~3 (COMPANY|DEPT|ITS|EVERY|NOBODY|NO|PROJECT|KEYUSER|NUM|NAME|GROWTH|TURNOVER|VAGUE))")
def supposing(m: Match):
    """If we, if Sales had, if nobody: a supposition, unless it is what somebody wants to know ("let me know if")."""
    return "HYPO", None


@names("(OPENV|VACANT) NUM? ~2 BRANCH")
def opening(m: Match):
    """Opening two more branches, entering new markets."""
    return "GROWTH", "expanding"


@names(
    "^(AND|COMMA|MAYBE|FIXNO)? q:(QAUX|BE) (?!BE|FINISH|START|GOLIVE|OVER)",
    "(STOP|QUESTION) (AND|MAYBE)? q:(QAUX|BE) (?!BE|FINISH|START|GOLIVE|OVER)",
)
def asking(m: Match):
    """A sentence that begins with a verb asks, with or without a question mark."""
    atoms = m.all()
    return [*atoms[:-1], Atom("QWORD", None, atoms[-1].start, atoms[-1].end)]


@names("STARTING")
def starting(m: Match):
    """Where no date follows, "starting" is the start itself."""
    return "START", None


RULES = [*lex.rules, *names.rules]
