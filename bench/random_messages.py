"""Random messages, and what an attacker would type, as strategies of Hypothesis."""

import functools
import re
from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 8_000
"""Signs of a message that the channels let in."""

PATHS = (
    "regions", "headcount", "project.weeks", "project.desired_start", "project.go_live_by", "departments",
    "departments[Sales].key_users", "departments[销售].headcount", "departments[Продажи].peak_months", "growth.stage",
    "readiness.S0.9/3", "confirm:import", "confirm:restart", "turnover.peak_months", "cost.pay", "roster",
)  # fmt: skip
"""What a conversation may have asked for last."""

TRICKS = (
    "/restart", '/forget_me{"a": 1}', "/inform{\"role\": \"hr\"}", "' OR 1=1 --", "'; DROP TABLE project; --",
    "1; SELECT pg_sleep(10)", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{7*7}}", "${7*7}",
    "{ $longest }", "%s%s%n", "../../etc/passwd", "\x00", "\u202e", "\ufeff", "\u2060/restart", "=cmd|' /C calc'!A0",
    "javascript:alert(1)", "[x](javascript:alert(1))", "__class__", "departments[__proto__].headcount: 5",
    "departments[]]]].x", "9" * 400,
    "1e308", "-1e999", "NaN", "Infinity", "0x7fffffff", "٣٤٥", "½", "²", "ⅷ", "一亿亿亿",
    "٪", "9999-12-31", "0000-00-00", "31.02.2027", "2027-13-45", "99999-01-01", "30 February", "十三月三十二日",
    "32 мартобря", "week 54 of 2027", "in 99999999999 weeks", "через 10**9 лет", "999999999999年", "每个月的第九十九天",
    "e\u0301" * 50, "👩‍👩‍👧‍👦" * 20, "\u0e47" * 80, "a" * 3000, "(" * 500, "1," * 500, "和" * 500, "/" * 900,
)  # fmt: skip


@functools.cache
def sentences() -> tuple[str, ...]:
    """What people say, in the three languages: the examples that the model is trained on."""
    found: list[str] = []
    for path in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        found += re.findall(r"^\s+- (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return tuple(found)


@functools.cache
def _words() -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for sentence in sentences() for word in sentence.split()))


def messages() -> st.SearchStrategy[str]:
    """A message of 1 to ``LONGEST`` signs, as the channels let it in."""
    said, word = st.sampled_from(sentences()), st.sampled_from(_words())
    number = st.one_of(st.integers().map(str), st.floats().map(str), st.integers(0, 3000).map(str))
    date = st.one_of(
        st.dates().map(str),
        st.tuples(st.integers(-5, 99), st.sampled_from("./-年"), st.integers(-5, 99), st.integers(0, 99999)).map(
            lambda one: f"{one[0]}{one[1]}{one[2]}{one[1]}{one[3]}"
        ),
    )
    # Half characters (surrogates) can't be sent: a body is UTF-8, and JSON's escapes of them are refused.
    wild = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
    trick = st.sampled_from(TRICKS)
    cut = st.tuples(said, st.integers(0, 60)).map(lambda one: one[0][one[1] :] or one[0])
    piece = st.one_of(word, word, said, cut, number, date, wild, trick)
    joined = st.lists(piece, min_size=1, max_size=12).flatmap(
        lambda pieces: st.sampled_from((" ", "", ", ", "\n", "，", " и ", " and ", "、", "; ")).map(
            lambda glue: glue.join(pieces)
        )
    )
    repeated = st.tuples(piece, st.integers(2, 400)).map(lambda one: one[0] * one[1])
    return st.one_of(joined, joined, joined, wild, repeated).map(lambda text: text[:LONGEST]).filter(str.strip)


def asked_for() -> st.SearchStrategy[str | None]:
    """The path of the fact that was asked for last, or none."""
    return st.one_of(st.none(), st.sampled_from(PATHS))
