"""Long and hostile texts: nothing is lost, nothing is formatted, nothing is too long."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.slack.look.limits import length
from bot.channels.slack.look.mrkdwn import emphasised, escaped
from bot.channels.slack.look.pieces import cut, pieces

SIGNS = st.sampled_from(list("ab中 \n.,;。*_~`<>&@#!|:()U0\u0000\ud800😀"))
HOSTILE = st.text(alphabet=SIGNS, max_size=200)
LONG = st.text(min_size=120, max_size=400) | st.text(alphabet=SIGNS, min_size=120, max_size=400)
# How Slack finds formatting: a sign at the edge of a word, its like at another edge, no line end between.
FORMATTED = re.compile(r"(?<![^\W_*~`])([*_~`])(?=\S)[^\n]*?(?<=\S)\1(?![^\W_*~`])")


@given(HOSTILE)
def test_what_people_type_can_neither_mention_nor_format(text: str) -> None:
    shown = escaped(text)
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", shown)
    assert not FORMATTED.search(shown)
    shown.encode("utf-8")


def test_nobody_is_called_by_a_department_of_that_name() -> None:
    assert escaped("<!channel> & <@U012345>") == "&lt;!channel&gt; &amp; &lt;@U012345&gt;"


def test_signs_that_format_nothing_stay() -> None:
    assert escaped("~70 people, R&D_2 and 5*4") == "~70 people, R&amp;D_2 and 5*4"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Start in March. Not before.", "Start *in March*. Not before."),
        ("最好在in March启动", "最好在 *in March* 启动"),
        ("no date", "no date"),
    ],
)
def test_one_phrase_is_bold(text: str, shown: str) -> None:
    assert emphasised(text, "in March") == shown


@given(LONG, st.integers(min_value=20, max_value=90))
def test_pieces_fit_and_hold_everything(text: str, most: int) -> None:
    found = pieces(text, most, escaped)
    assert all(piece and length(escaped(piece)) <= most for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_cut_comes_where_a_reader_would_cut() -> None:
    text = "The first sentence is here. The second one is longer than the first."
    assert pieces(text, 40) == ["The first sentence is here.", "The second one is longer than the first."]
    assert pieces("one\ntwo\n\nthree four", 11) == ["one\ntwo", "three four"]


@given(LONG, st.integers(min_value=4, max_value=50))
def test_what_is_cut_says_so(text: str, most: int) -> None:
    shown = cut(text, most)
    assert length(shown) <= most
    assert shown.endswith("…")


def test_what_fits_is_not_cut() -> None:
    assert cut("just so", 7) == "just so"
