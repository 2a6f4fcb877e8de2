"""What must hold for any text whatever, in any language."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.facts import extract
from bot.nlu.facts.text import plain, tokens

TEXT = """
we are 40 people Sales Service key users per department lose March April
10 December a year months not before after by until 30 February % mostly
what if start go live one two dozen 1.5 half Q2 H1 early late next last
week of , . ? ( ) - : / 2027 2027-03-01 销售部 三个月 春节后 下旬 两百 人 关键用户 扩张 上线
年底 半 十几个 不是 продажи человек в начале марта полгода двое уходят до конца
квартала текучесть расширяемся не раньше 😀 שלום ١٢
"""
WORDS = TEXT.split()
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), SENTENCES, st.text("0123456789.,-/:% ", max_size=60))
DAYS = st.dates(date(2000, 1, 1), date(2080, 12, 31))
ASKED = st.sampled_from(
    [
        None,
        "headcount",
        "project.duration_weeks",
        "project.desired_start",
        "growth.stage",
        "growth.settled_from",
        "turnover.rate",
        "turnover.peak_months",
        "departments[Sales].key_users",
        "departments",
        "regions",
        "fiscal_year_end_month",
        "confirm:restart",
    ]
)


@given(TEXTS, DAYS, st.sampled_from([None, "en", "zh", "ru"]), ASKED)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_into_valid_json(text, today, language, asked):
    found = extract(text, today, language=language, asked=asked)
    assert json.loads(json.dumps(found)) == found
    for p in found["periods"]:
        ends = [date.fromisoformat(d) for d in (p["from"], p["to"]) if d]
        assert ends == sorted(ends)
        assert p["text"] in text
    assert all(d["weeks"] >= 0 and d["text"] in text for d in found["durations"])


@given(TEXTS, DAYS)
@settings(max_examples=150, deadline=None)
def test_reading_twice_gives_the_same(text, today):
    assert extract(text, today) == extract(text, today)


@given(TEXTS, DAYS, ASKED)
@settings(max_examples=300, deadline=None)
def test_facts_are_part_of_a_case(text, today, asked):
    from advisor import validate
    from advisor.errors import InvalidCase

    found = extract(text, today, asked=asked)["facts"]
    try:
        validate({"as_of": today.isoformat(), **found})
    except InvalidCase as error:
        assert error.code == "unknown_region", error  # a country without a calendar is told by the engine


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_tokens_lie_in_the_text_and_in_order(text):
    simple = plain(text)
    assert len(simple) == len(text)
    at = 0
    for token in tokens(simple, {}):
        assert at <= token.start < token.end <= len(text)
        at = token.end


@pytest.mark.parametrize(
    "text", ["", " ", "😀😀😀", "مرحبا بالعالم", "0" * 5000, "a " * 5000, "一" * 5000, "March " * 2000, "(" * 3000]
)
def test_odd_and_endless_texts_state_nothing(text):
    assert extract(text, date(2026, 11, 22))["facts"] == {}
