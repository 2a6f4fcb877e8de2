"""Words with their places, in any script."""

from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.tokens import LONGEST, split

_MIXED = st.text(st.sampled_from("ab Z9.,'-/?！？关键用户ключ 春节　👍\n\t"), max_size=80)


def test_chinese_goes_by_characters_and_everything_else_by_words() -> None:
    words = [word for word, _ in split("Sales部门12月10号kickoff，ключевой user?")]
    assert words == ["Sales", "部", "门", "12", "月", "10", "号", "kickoff", "，", "ключевой", "user", "?"]


def test_an_inflected_and_a_hyphenated_word_keep_their_letters_together() -> None:
    assert [word for word, _ in split("пользователей")] == ["пользователей"]
    assert "120" in [word for word, _ in split("a 120-person company")]


@given(st.one_of(st.text(max_size=80), _MIXED))
def test_every_word_stands_where_it_says_and_nothing_but_blanks_is_lost(text: str) -> None:
    at = 0
    for word, offset in split(text):
        assert text[offset : offset + len(word)] == word
        assert offset >= at
        assert not text[at:offset].strip()
        at = offset + len(word)
    assert not text[at:].strip()


def test_a_long_text_is_read_to_a_limit() -> None:
    words = split("word " * 10_000)
    assert words[-1][1] < LONGEST
