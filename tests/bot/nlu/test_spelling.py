"""Slips of the finger and what people type on phones."""

from bot.nlu.features import shape
from bot.nlu.shorthand import FOLDER, written_out
from bot.nlu.spelling import Spelling
from bot.nlu.tokens import split

KNOWN = {"start": 50, "project": 40, "department": 30, "month": 20, "turnover": 10, "rarely": 1}
SPELLING = Spelling(KNOWN, {*KNOWN, "mouth", "depart"})


def mended(word: str) -> str:
    return SPELLING.mended([word])[0]


def test_a_missing_doubled_or_swapped_letter_is_mended() -> None:
    assert mended("projct") == "project"
    assert mended("departtment") == "department"
    assert mended("tunrover") == "turnover"


def test_words_without_their_vowels_are_read() -> None:
    assert mended("strt") == "start"
    assert mended("dprtmnt") == "department"


def test_real_words_and_far_ones_stay() -> None:
    for word in ("mouth", "moth", "depart", "xylophone", "rarly"):
        assert mended(word) == word


def test_the_first_letter_must_be_right() -> None:
    assert mended("rpoject") == "rpoject"
    assert mended("roject") == "roject"


def test_shorthand_is_written_out() -> None:
    assert written_out("ppl") == "people"
    assert written_out("people") == "people"
    text = "whats wrong w u"
    assert shape(split(text), text, {}) == ["what", "'s", "wrong", "with", "you"]


def test_no_shorthand_is_written_out_twice_and_none_has_two_meanings() -> None:
    seen: dict[str, str] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            word, _, ways = line.partition(":")
            for way in ways.split():
                assert seen.setdefault(way, word) == word, way
                assert way != word.strip(), way
    assert len(seen) > 100
