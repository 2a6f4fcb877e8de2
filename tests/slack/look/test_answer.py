"""An answer in Slack: the date stands out, what it rests on is small, the question comes with what answers it."""

import base64
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from bot.channels.slack.look import limits
from bot.channels.slack.look.answer import FACTS, Sent, answer, hello, text_of
from bot.channels.slack.look.mrkdwn import clean
from bot.wording.catalogue import languages
from tests.slack.limits import wrong_with_message
from tests.slack.look.turns import ADVICE, button, elements, question, stages

LONG = "A sentence about the project & its people. " * 120


def blocks(*messages, language: str = "en") -> list[dict]:
    sent = answer(list(messages), language)
    assert len(sent) == 1
    return sent[0].blocks


def fits(sent: Sent) -> None:
    """Neither Slack's limits nor Slack's own library have anything against the message."""
    assert wrong_with_message({"text": sent.text, "blocks": sent.blocks}) is None
    assert len(sent.text) <= limits.MESSAGE_TEXT
    for one in Block.parse_all(sent.blocks):
        one.to_dict()


def test_the_window_stands_out() -> None:
    said = blocks({"text": "Start between 1 March and 23 July 2027. Not now: it is closed."}, {"custom": ADVICE})
    assert said[0]["text"]["text"] == "Start *between 1 March and 23 July 2027*. Not now: it is closed."


def test_the_window_stands_out_in_chinese_where_no_space_is() -> None:
    said = blocks({"text": "2027年3月1日至7月23日之间启动最合适。"}, {"custom": ADVICE}, language="zh")
    assert said[0]["text"]["text"] == "*2027年3月1日至7月23日之间* 启动最合适。"


def test_the_answer_comes_first_and_the_question_last() -> None:
    text = "Start in March (S4, part 1).\n\nI assumed: 16 weeks.\n\nWhere does the company stand?"
    found = blocks({"text": text, "buttons": stages()[0]["buttons"]}, stages()[1])
    kinds = [block["type"] for block in found]
    assert kinds == ["section", "context", "context", "section", "actions"]
    assert text_of(found[1]) == "I assumed: 16 weeks."
    assert text_of(found[2]) == "S4: When is it the wrong time to start a CRM project?"
    assert text_of(found[3]) == "Where does the company stand?"


@pytest.mark.parametrize("language", languages())
def test_what_was_assumed_is_small_in_every_language(language: str) -> None:
    from bot.wording.catalogue import catalogue

    assumed = catalogue(language).say("assumed", {"facts": {"text": "x"}}, "")
    assert [one["type"] for one in blocks({"text": f"A.\n\n{assumed}"}, language=language)] == ["section", "context"]


def test_a_source_that_is_named_already_is_not_named_again() -> None:
    assert [one["type"] for one in blocks({"text": "S4 is “When is it the wrong time to start a CRM project?”."})] == [
        "section"
    ]


def test_lines_of_a_list_are_a_list() -> None:
    found = blocks({"text": "Month by month:\n• March: good\n• <April> & *May*"})
    assert [one["type"] for one in found] == ["section", "rich_text"]
    rows = found[1]["elements"][0]["elements"]
    assert [row["elements"][0]["text"] for row in rows] == ["March: good", "<April> & *May*"]


def test_a_list_that_is_too_long_for_one_goes_on_in_the_next() -> None:
    found = blocks({"text": "\n".join(f"• {n}" for n in range(100))})
    assert [len(one["elements"][0]["elements"]) for one in found] == [40, 40, 20]


def test_a_long_reason_is_cut_at_a_sentence() -> None:
    found = blocks({"text": LONG})
    assert len(found) > 1
    assert all(text_of(one).endswith("people.") for one in found)


def test_more_than_one_message_holds_is_several_messages() -> None:
    sent = answer([{"text": "\n\n".join([LONG] * 4), "buttons": [button("Yes")]}], "en")
    assert len(sent) > 1
    assert [bool(elements(one.blocks)) for one in sent] == [False] * (len(sent) - 1) + [True]
    for one in sent:
        fits(one)


def test_what_is_known_can_be_opened_once_something_is_known() -> None:
    assert [one["action_id"] for _, one in elements(blocks({"text": "Noted."}, {"custom": {"type": "case"}}))] == [
        FACTS
    ]
    assert elements(blocks({"text": "Hello."})) == []


def test_the_interview_has_only_its_answers() -> None:
    known = {"custom": {"type": "case"}}
    turn = {"text": "Noted.\n\nAnd this?", "buttons": [button("Yes"), button("No")]}
    assert len(elements(blocks(turn, question("readiness.S3.4", "yes", "no"), known))) == 2


def test_files_follow_the_words_with_what_they_show() -> None:
    data = base64.b64encode(b"png").decode()
    picture = {
        "type": "file",
        "name": "year.png",
        "media_type": "image/png",
        "data": data,
        "alt": "Risk by week" + "x" * 2000,
    }
    report = {"type": "file", "name": "start-window.pdf", "media_type": "application/pdf", "data": data}
    (sent,) = answer([{"text": "Here."}, {"custom": picture}, {"custom": report}], "en")
    assert [(one.name, one.data) for one in sent.files] == [("year.png", b"png"), ("start-window.pdf", b"png")]
    assert [len(one.alt) for one in sent.files] == [limits.ALT_TEXT, 0]
    assert sent.files[0].alt.startswith("Risk by week")
    assert [one.title for one in sent.files] == ["The year", "Report to read and print"]


def test_a_question_stands_under_the_pictures() -> None:
    data = base64.b64encode(b"png").decode()
    picture = {"type": "file", "name": "year.png", "media_type": "image/png", "data": data, "alt": "Risk by week"}
    first, second = answer([{"text": "The year (S4).\n\nBy when?"}, {"custom": picture}, question("busy_months")], "en")
    assert text_of(first.blocks[0]) == "The year (S4)."
    assert [one.name for one in first.files] == ["year.png"]
    assert (second.text, second.files) == ("By when?", [])
    assert elements(first.blocks) == []
    assert len(elements(second.blocks)) == 2


def test_a_list_that_asks_has_its_menu_beside_a_hint() -> None:
    found = blocks({"text": "Which?\n• one\n• two"}, question("busy_months"))
    assert text_of(found[2]) == "Choose"
    assert found[2]["accessory"]["type"] == "multi_static_select"


def test_files_alone_are_sent_without_words() -> None:
    file = {"type": "file", "name": "x.bin", "media_type": "application/x", "data": base64.b64encode(b"1").decode()}
    (sent,) = answer([{"custom": file}], "en")
    assert (sent.text, sent.blocks, sent.files[0].title) == ("", [], "x.bin")


def test_a_turn_that_says_nothing_sends_nothing() -> None:
    assert answer([{"custom": {"type": "case"}}], "en") == []


@pytest.mark.parametrize("language", languages())
def test_who_calls_without_a_word_is_offered_something_to_ask(language: str) -> None:
    sent = hello(language)
    assert len(elements(sent.blocks)) == 3
    fits(sent)


TEXTS = st.text(alphabet=st.sampled_from(list("word 中文。 .\n•&<>*_`~😀\u0000")), min_size=1, max_size=300)
PARAGRAPHS = st.lists(
    st.one_of(TEXTS, st.just("• " + LONG), st.just("字" * 4000), st.just("&" * 900), st.just("\n".join(["• x"] * 130))),
    min_size=1,
    max_size=60,
)
FACTS_ASKED = st.sampled_from(
    [
        "growth.stage",
        "regions",
        "busy_months",
        "project.go_live_by",
        "annual_break",
        "fiscal_year_end_month",
        "headcount",
    ]
) | st.builds("departments[{}].peak_months".format, st.text(st.characters(codec="utf-8"), max_size=260))
PAYLOADS = st.one_of(
    st.fixed_dictionaries({"text": st.text(max_size=2500)}),
    st.fixed_dictionaries({"fact": FACTS_ASKED, "value": st.text(max_size=120)}),
)
BUTTONS = st.lists(st.fixed_dictionaries({"title": st.text(max_size=200), "payload": PAYLOADS}), max_size=130)


@given(PARAGRAPHS, BUTTONS, FACTS_ASKED, st.sampled_from(languages()), st.booleans())
@settings(max_examples=120, deadline=None)
def test_whatever_is_said_slack_takes_it_whole(said, buttons, fact, language, known) -> None:
    text = "\n\n".join(said)
    turn = [{"text": text, "buttons": buttons}, question(fact, "a"), *([{"custom": {"type": "case"}}] if known else [])]
    sent = answer(turn, language)
    for one in sent:
        fits(one)
    if sent:
        heard = "".join(text_of(block) for one in sent for block in one.blocks)
        assert _letters(heard).startswith(_letters(text)) or _letters(text) in _letters(heard)


def _letters(text: str) -> str:
    """What is left of a text when all that may be written otherwise is left out."""
    plain = clean(text).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    return re.sub(r"[\s•*_`~∗ˍ∼ˋ]", "", plain)
