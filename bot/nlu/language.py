"""Which of the three languages a message is written in: its scripts and its small words decide.

A message often mixes: "下周 kickoff 可以吗", "когда go-live?", "what does 关键用户 mean". Its language is that of the
sentence around the borrowed words, so the small words that hold a sentence together (what, the, 的, 吗, когда, в) count
more than the nouns, which travel between languages, and quoted words and names of several words don't count at all.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "zh", "ru")

_LONGEST = 600  # characters looked at: the language of a long mail shows in its beginning

_QUOTED = re.compile(r"[\"“„«「『《]([^\"”“»」』》]{1,60})[\"”“»」』》]")
_LATIN = re.compile(r"[a-z]+(?:'[a-z]+)?")
_NAME = re.compile(
    r"(?<![^\W_])[A-Z][\w'&.]*(?:[ :]+(?:(?:of|the|and|in|for|a|to|on) )*[A-Z][\w'&.]*)+"
)  # The Iron Lady
_HYPHENATED = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b", re.IGNORECASE)  # go-live, to-do: borrowed as a whole
# What people open a message with in whatever language they go on: "hi, всем привет", "what if 销售部加一个人".
_OPENER = re.compile(
    r"^\W*(?:(?:hi|hello|hey|guys|ok|okay|so|well|please|pls|plz|sorry|thanks|thx|btw|fyi|wow|yes|yep|no|nope|"
    r"by the way|what if|what about|how about)\b\W*)+",
    re.IGNORECASE,
)
_CYRILLIC = re.compile(r"[а-яёіїєґ]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")

_SMALL_ZH = re.compile(
    "什么|啥|咋|怎么|为什么|我们|你们|他们|可以|多少|哪个|哪些|没有|还是|如果|因为|的话|时候|需要|请问|现在|以后|之前|已经|"
    "[的了吗呢吧是在有和要能会不我你他她它们这那哪几就都也还把被给让跟对到从为与或请看想说个上下前后再没很多少用好]"
)


def detect(text: str, default: str | None = None) -> str | None:
    """The language of ``text``: ``"en"``, ``"zh"`` or ``"ru"``; ``default`` where nothing in it tells.

    Emoji, digits, a word that all three languages use ("OK", "CRM") and other scripts tell nothing; pass the
    language that the conversation had before as ``default``.
    """
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).replace("’", "'")
    unquoted = _QUOTED.sub(" ", text)
    scores = _scores(unquoted)
    if not any(scores.values()):
        scores = _scores(text)
    best = max(LANGUAGES, key=scores.__getitem__)
    return best if scores[best] > 0 else default


def _scores(text: str) -> dict[str, float]:
    small = text.casefold()
    latin = _LATIN.findall(small)
    cyrillic = _CYRILLIC.findall(small)
    han = len(_HAN.findall(text))
    if not han and not cyrillic:
        return {"en": float(sum(word not in _words("borrowed") for word in latin)), "zh": 0.0, "ru": 0.0}
    around = _NAME.sub(" ", _OPENER.sub(" ", text))
    unnamed = _LATIN.findall(_HYPHENATED.sub(" ", around).casefold())
    # Russians borrow any English noun, and phrases whole; nobody borrows the small words of Russian.
    ordinary = 0.5 if cyrillic else 1.0
    russian = 2.0 if latin else 1.0
    return {
        "en": sum(_weight(word, "en", ordinary) for word in unnamed) + 0.1 * bool(latin),
        "zh": 0.5 * han + 1.5 * len(_SMALL_ZH.findall(text)),
        "ru": russian * sum(_weight(word, "ru") for word in cyrillic) + 0.1 * bool(cyrillic),
    }


def _weight(word: str, language: str, ordinary: float = 1.0) -> float:
    """Three for a word that holds sentences together, next to nothing for a borrowed one, else ``ordinary``."""
    if word in _words(language):
        return 3.0
    return 0.2 if word in _words("borrowed") else ordinary


@cache
def _words(name: str) -> frozenset[str]:
    lines = (Path(__file__).parent / "small_words" / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
