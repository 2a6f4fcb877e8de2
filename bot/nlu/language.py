"""Which of the three languages a message is written in: its scripts and its small words decide.

A message often mixes: "下周 kickoff 可以吗", "когда go-live?", "what does 关键用户 mean". Its language is that of the sentence
around the borrowed words, so the small words that hold a sentence together (what, the, 的, 吗, когда, в) count more
than the nouns, which travel between languages, and quoted words don't count at all.
"""

import re
import unicodedata

LANGUAGES = ("en", "zh", "ru")

_LONGEST = 600  # characters looked at: the language of a long mail shows in its beginning

_QUOTED = re.compile(r"[\"“„«「『《]([^\"”“»」』》]{1,60})[\"”“»」』》]")
_LATIN = re.compile(r"[a-z]+(?:'[a-z]+)?")
_CYRILLIC = re.compile(r"[а-яёіїєґ]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")

_SMALL_EN = frozenset(
    """a about after all already am an and any anything are aren't as at be because been before being best better but
    by can can't could did didn't do does doesn't doing don't done each either enough every few find for from get give
    go going good got had has have haven't he hello help her here hers hi him his how i i'd i'll i'm i've if in instead
    into is isn't it it's its just know last later less let let's like long look lose make many may me mean might mine
    month months more most much must my need needs next no nobody not nothing now of on once one only or our out over
    per please possible rather really right say says she should show since so some someone soon start still such take
    takes tell than thank thanks that that's the their them then there these they they're thing think this those though
    three through till time to today too two under until up us use very want was wasn't way we we'd we'll we're we've
    well were what what's when where whether which while who whom whose why will with without won't work would year
    years yes yet you you're your""".split()
)
_SMALL_ZH = re.compile(
    "什么|怎么|为什么|我们|你们|他们|可以|多少|哪个|哪些|没有|还是|如果|因为|的话|时候|需要|请问|现在|以后|之前|已经|"
    "[的了吗呢吧是在有和要能会不我你他她它们这那哪几就都也还把被给让跟对到从为与或请看想说个上下前后再没很多少用好]"
)
_SMALL_RU = frozenset(
    """а без бы был была были было быть в вам вас во вот все всё вы где да давай для до его ее если есть ещё еще же за и
    из или им их к как какая какие какой какую ко когда кого кто куда ли лучше мне можно мой моя мы на нам нас наш наша
    наши не него нет нету ни но ну нужно о об он она они от по под пожалуйста пока почему при про раз с сейчас сколько
    со так там то тогда того тоже только тут ты у уже хотим хочу чего чем что чтобы эта эти это этот я""".split()
)
_BORROWED = frozenset(
    """ai api app b2b bi bot capex ceo cfo cio coo cpo crm cto cutover deadline dept email erp excel faq fte golive ok
    okay gantt gdpr hr hypercare id it jira kickoff kpi ku live mvp offline online opex org pdf pm pmo poc q r rfp roi
    rollout s saas salesforce sap scope sla sme smb sop sow sponsor team uat vip vp wechat workshop""".split()
)
"""Latin words that Chinese and Russian speakers use every day: alone they say nothing about the language."""


def detect(text: str, default: str | None = None) -> str | None:
    """The language of ``text``: ``"en"``, ``"zh"`` or ``"ru"``; ``default`` where nothing in it tells.

    Emoji, digits, a word that all three languages use ("OK", "CRM") and other scripts tell nothing; pass the
    language that the conversation had before as ``default``.
    """
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    unquoted = _QUOTED.sub(" ", text)
    scores = _scores(unquoted)
    if not any(scores.values()):
        scores = _scores(text)
    best = max(LANGUAGES, key=scores.__getitem__)
    return best if scores[best] > 0 else default


def _scores(text: str) -> dict[str, float]:
    latin = _LATIN.findall(text)
    cyrillic = _CYRILLIC.findall(text)
    han = len(_HAN.findall(text))
    small_zh = len(_SMALL_ZH.findall(text)) if han else 0
    return {
        "en": sum(_weight(word, _SMALL_EN) for word in latin),
        "zh": 0.5 * han + 1.5 * small_zh,
        "ru": sum(_weight(word, _SMALL_RU) for word in cyrillic) + 0.1 * bool(cyrillic),
    } if han or cyrillic else {"en": sum(word not in _BORROWED for word in latin), "zh": 0.0, "ru": 0.0}


def _weight(word: str, small: frozenset[str]) -> float:
    """Three for a word that holds sentences together, one for an ordinary one, next to nothing for a borrowed one."""
    if word in small:
        return 3.0
    return 0.2 if word in _BORROWED else 1.0
