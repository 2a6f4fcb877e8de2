"""English: words, and the rules that only English needs.

Kinds are explained where they are used: numbers.py, durations.py, dates.py, people.py, growth.py, timing.py ...
"""
from bot.nlu.facts.core import Match, Rules

CODE = "en"
FOLD: dict[str, str] = {}

NUMBERS = {
    "NUMWORD": {
        ("add", 0): "zero", ("add", 1): "one", ("add", 2): "two", ("add", 3): "three", ("add", 4): "four", ("add", 5): "five",
        ("add", 6): "six", ("add", 7): "seven", ("add", 8): "eight", ("add", 9): "nine", ("add", 10): "ten", ("add", 11): "eleven",
        ("add", 12): "twelve", ("add", 13): "thirteen", ("add", 14): "fourteen", ("add", 15): "fifteen", ("add", 16): "sixteen",
        ("add", 17): "seventeen", ("add", 18): "eighteen", ("add", 19): "nineteen", ("add", 20): "twenty", ("add", 30): "thirty",
        ("add", 40): "forty | fourty", ("add", 50): "fifty", ("add", 60): "sixty", ("add", 70): "seventy", ("add", 80): "eighty",
        ("add", 90): "ninety", ("mul", 12): "dozen", ("mul", 100): "hundred", ("mul", 1000): "thousand", ("mul", 20): "score of",
        ("add", 6.0): "half a dozen | half dozen",
    },
    "ORDWORD": {
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
        11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth",
        18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
    },
    "ORDSUFFIX": {"": "st | nd | rd | th"},
    "PERCENT": "percent | per cent | pct | percents",
    "THOUSAND": "k",
    "NEG": "minus | negative",
    "VAGUE": "a few | few | several | some | a handful of | a handful | handful of | a number of | many | lots of | a lot of | dozens of | dozens"
             " | hundreds of | a bunch of | various | numerous | quite a few | tens of | loads of | a couple of | couple of | a couple | a fair few",
    "COUPLE": {2: "a couple of | couple of | a couple | couple"},
    "FRACTION": {0.5: "half of the | half of our | half our | half the", 1 / 3: "a third of | one third of | one in three | every third",
                 0.25: "a quarter of | one in four | every fourth", 0.2: "a fifth of | one in five | every fifth",
                 0.1: "a tenth of | one in ten | every tenth"},
    "HALF": "half",
}

DATES = {
    "MONTH": {
        1: "january | jan | jan.", 2: "february | feb | feb. | febuary | feburary", 3: "march | mar | mar.", 4: "april | apr | apr.",
        6: "june | jun | jun.", 7: "july | jul | jul.", 8: "august | aug | aug.", 9: "september | sept | sep | sept. | sep. | septembre",
        10: "october | oct | oct.", 11: "november | nov | nov.", 12: "december | dec | dec. | decembre",
    },
    "MAY": "may",
    "WDAY": {
        0: "monday | mon | mon. | mondays", 1: "tuesday | tue | tues | tue. | tuesdays", 2: "wednesday | wed | wed. | wednesdays",
        3: "thursday | thu | thurs | thur | thu. | thursdays", 4: "friday | fri | fri. | fridays", 5: "saturday | sat | sat. | saturdays",
        6: "sunday | sun | sun. | sundays",
    },
    "UDAY": "day | days | d | night | nights | calendar days | calendar day",
    "UWORKDAY": "business day | business days | working day | working days | workday | workdays",
    "UWEEK": "week | weeks | wk | wks | w | working week | work week",
    "UMONTH": "month | months | mo | mos | mth | mths | calendar month | calendar months",
    "UQUARTER": "quarter | quarters | qtr | qtrs",
    "UHALF": "half-year | half year | half-years | semester | semesters",
    "UYEAR": "year | years | yr | yrs | calendar year | calendar years",
    "SEASONWORD": "season | seasons",
    "REL": {-1: "last | previous | past | prior", 0: "this | current | the present | my | this very",
            1: "next | coming | upcoming | following | the following | the coming | the next", 2: "the month after next"},
    "YEARREL": {2: "the year after next | year after next", 1: "the following year"},
    "DEIC": {0: "today | now | tonight | right now | right away | immediately | at once", 1: "tomorrow | tomorrows | tmrw | the next day | next day",
             2: "the day after tomorrow | day after tomorrow", -1: "yesterday", -2: "the day before yesterday"},
    "PART": {"early": "early | beginning of | the beginning of | start of | the start of | beginning | first part of | early in | at the beginning of"
                      " | the very beginning of | early on in | top of | the top of",
             "mid": "mid | middle of | the middle of | mid-way through | halfway through | midway through | middle",
             "late": "late | end of | the end of | late in | the very end of | the close of | tail end of | the tail end of | at the end of"},
    "SEASON": {"spring": "spring | springtime", "summer": "summer | summertime", "autumn": "autumn | the fall", "winter": "winter | wintertime"},
    "QUARTER": {1: "q1 | 1q", 2: "q2 | 2q", 3: "q3 | 3q", 4: "q4 | 4q"},
    "HALFYEAR": {1: "h1 | 1h", 2: "h2 | 2h"},
    "WEEKOF": "week beginning | week beginning on | the week beginning | the week beginning on | week commencing"
              " | w/c | the week starting | the week that starts on | wc",
    "OF": "of", "IN": "in | within the | during | at | over | around | throughout", "ON": "on", "ART": {"the": "the", "a": "a | an"},
    "FROM": "from | beginning from | as from", "TO": "to | thru | through to | up to", "UNTIL": "until | till | til | 'til | through | up until | up to and including",
    "BETWEEN": "between", "AND": "and | as well as | plus", "OR": "or | versus | vs | vs. | rather than", "FOR": "for",
    "AFTER": "after | following the | later than | past the | once past | right after | just after | straight after | only after",
    "BEFORE": "before | prior to | earlier than | ahead of | right before | just before | in front of",
    "BY": "by | no later than | not later than | by the | at the latest by | by at the latest",
    "NOTBEFORE": "not before | no earlier than | not earlier than | earliest in | at the earliest in | earliest on | not until | as early as | at the earliest | not any earlier than"
                 " | earliest",
    "NOTAFTER": "no later than | not later than | at the latest in | at the latest by",
    "SINCE": "since | as of | effective | ever since",
    "SINCEP": "onwards | onward | or later | and later | or after | and after | at the earliest | and onwards | or onwards | and beyond",
    "BYP": "at the latest | or earlier | or before | and before | latest",
    "ENDOF": {("late", "UMONTH"): "eom | the eom | month-end | month end", ("late", "UYEAR"): "eoy | the eoy | year-end | year end | yearend",
              ("late", "UQUARTER"): "eoq | the eoq | quarter-end | quarter end", ("late", "UWEEK"): "eow | the eow"},
    "REST": "rest of | the rest of | remainder of | the remainder of | remaining | remaining of | later in",
    "AGO": "ago | back | earlier",
    "LATER": "from now | later | hence | from today | from now on | in the future | out | down the road",
    "WITHIN": "within | in the next | over the next | inside | less than | in less than | in under",
    "STARTING": "starting | beginning | starting on | starting from",
    "WHOLE": "all | full | whole | entire", "ANOTHER": "another | one more",
    "POSS": "'s | s'",
    "HOLIDAY": {
        "new_year": "new year | new years | new year's | new year's day | new year day | new years day | the new year | new year holidays | new year break | new year's break"
                    " | new year holiday | the new year break",
        "new_year_eve": "new year's eve | new year eve | new years eve",
        "christmas": "christmas | xmas | christmas day | x-mas | the christmas break | christmas break | christmas holidays | the christmas holidays | the xmas break",
        "christmas_eve": "christmas eve", "boxing_day": "boxing day",
        "spring_festival": "spring festival | the spring festival | chinese new year | lunar new year | chinese new year's day | cny | the chinese new year | lunar new year's day"
                           " | the lunar new year | spring festival holiday | the spring festival holiday | chinese new year holiday",
        "easter": "easter | easter sunday | easter holidays | the easter holidays", "easter_monday": "easter monday | easter mon", "good_friday": "good friday",
        "thanksgiving": "thanksgiving | thanksgiving day", "black_friday": "black friday", "cyber_monday": "cyber monday",
        "labour_day": "labour day | may day | international workers' day | workers' day | international workers day | 1 may holiday", "us_labor_day": "labor day",
        "memorial_day": "memorial day | decoration day", "independence_day": "independence day", "presidents_day": "presidents day | president's day | presidents' day",
        "mlk_day": "martin luther king day | mlk day", "columbus_day": "columbus day", "veterans_day": "veterans day", "juneteenth": "juneteenth | freedom day | jubilee day",
        "halloween": "halloween", "valentine": "valentine's day | valentines day | valentine day", "st_patrick": "st patrick's day | saint patrick's day | saint patrick | st. patrick's day",
        "mothers_day": "mother's day | mothers day", "fathers_day": "father's day | fathers day", "womens_day": "women's day | international women's day",
        "national_day": "national day | golden week | the golden week | october holiday | national day holiday", "mid_autumn": "mid-autumn festival | mid autumn festival | moon festival",
        "dragon_boat": "dragon boat festival", "tomb_sweeping": "tomb sweeping day | qingming | tomb-sweeping day",
        "may_holidays": "may holidays | the may holidays", "victory_day": "victory day", "orthodox_christmas": "orthodox christmas",
        "summer_break": "summer break | the summer break | summer holidays | the summer holidays | summer holiday | the summer vacation | summer vacation | summer vacations",
        "winter_break": "winter break | the winter break | the holidays | the holiday season | holiday season | winter holidays | the festive season | year-end break | the year-end break",
        "eid_al_fitr": "eid al fitr | eid al-fitr | eid ul fitr | the end of ramadan", "eid_al_adha": "eid al adha | eid al-adha", "islamic_new_year": "islamic new year | hijri new year | arabic new year",
        "ascension": "ascension day", "pentecost": "pentecost | whitsun", "whit_monday": "whit monday", "corpus_christi": "corpus christi", "epiphany": "epiphany",
        "april_fools": "april fool's day | april fools day | april fools", "earth_day": "earth day", "german_unity": "german unity day", "bastille_day": "bastille day",
    },
}

WORDS = [NUMBERS, DATES]

lex = Rules("lex")


@lex("a:MAY")
def may(m: Match):
    """The month or the verb: a month beside what dates are made of, or written large inside a sentence."""
    atom = m["a"]
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    near = ("IN", "ON", "OF", "BY", "BEFORE", "AFTER", "UNTIL", "FROM", "SINCE", "TO", "BETWEEN", "PART", "REL", "ORD", "MONTH", "DASH", "NOTBEFORE",
            "RAWNUM", "ORDWORD", "ORDSUFFIX", "WEEKOF", "FOR", "UNTILP", "START", "GOLIVE", "PLAN", "ASKDATE", "ABOUT", "STARTING", "NOTAFTER", "SLASH")
    if before in near or after in ("RAWNUM", "ORDWORD", "SLASH") or (after in ("", "STOP", "QUESTION", "MONTH") and before != "NAME"):
        return "MONTH", 5
    if before in ("AND", "OR", "COMMA") and m.row.kind(m.start - 2) in ("MONTH", "MAY"):
        return "MONTH", 5
    if after in ("AND", "OR", "COMMA", "DASH", "TO", "UNTIL") and m.row.kind(m.end + 1) in ("MONTH", "RAWNUM", "REL", "HALF", "MAY", "OR", "AND"):
        return "MONTH", 5
    raw = m.context.text[atom.start:atom.end]
    if raw[0].isupper() and (before not in ("", "STOP") or after not in ("WE", "WORD", "ITS")):
        return "MONTH", 5
    return "WORD", raw


RULES = [*lex.rules]
