"""English: months, weekdays, units, and the words that make periods of them."""

WORDS = {
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
    "WEEKEND": "weekend | weekends | week-end",
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
        1: "tomorrow | tomorrows | tmrw | tmr | tomoz | 2moro | the next day | next day",
        2: "the day after tomorrow | day after tomorrow | day after tmrw | day after tmr | the day after tmrw",
        -1: "yesterday",
        -2: "the day before yesterday",
    },
    "PART": {
        "early": (
            "early | early-ish | earlyish | beginning of | the beginning of | start of | the start of | "
            "first part of | early in | at the beginning of | the very beginning of | early on in | "
            "top of | the top of"
        ),
        "mid": (
            "mid | mid-ish | midish | middle of | the middle of | mid-way through | halfway through | "
            "midway through | middle"
        ),
        "late": (
            "late | late-ish | lateish | back end of | the back end of | end of | the end of | late in | "
            "the very end of | the close of | tail end of | the tail end of | at the end of"
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
        3: "q3 | 3Q",  # small letters, "3q", are thanks in Chinese chats
        4: "q4 | 4q",
    },
    "HALFYEAR": {
        1: "h1 | 1h",
        2: "h2 | 2h",
    },
    "WEEKOF": (
        "the week in which | week in which | the week with | the week containing | the week around | the "
        "week that has | week beginning | week beginning on | the week beginning | the week beginning on "
        "| week commencing | w/c | the week starting | the week that starts on | wc"
    ),
    "OF": "of",
    "IN": "in | within the | during | at | throughout",
    "ON": "on",
    "ART": {
        "the": "the",
        "a": "a | an",
    },
    "FROM": "from | beginning from | as from",
    "TO": "to | up to",
    "UNTIL": "until | till | til | 'til | through | thru | through to | untill | up until | up to and including",
    "BETWEEN": "between",
    "AND": "and | as well as | plus | n | 'n | 'n' | and also",
    "OR": "or | versus | vs | vs. | rather than",
    "FOR": "for",
    "AFTER": (
        "after | following the | later than | past the | once past | right after | just after | "
        "straight after | only after"
    ),
    "BEFORE": "before | b4 | prior to | earlier than | ahead of | right before | just before | in front of",
    "BY": "by | by the | at the latest by | by at the latest",
    "NOTBEFORE": (
        "not sooner than | no sooner than | "
        "not before | not b4 | nothing before | nothing b4 | never before | no earlier than | not earlier "
        "than | earliest in | at the earliest in | earliest on | not until | as early as | at the "
        "earliest | not any earlier than | earliest"
    ),
    "NOTAFTER": (
        "must not be later than | not be later than | cannot be later than | must not be after | no later "
        "than | not later than | at the latest in | at the latest by"
    ),
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
}
