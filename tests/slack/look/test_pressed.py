"""What is pressed or picked comes back as the message that a web button makes, and the message then shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.slack.look.answer import FACTS, answer, text_of
from bot.channels.slack.look.inputs import KINDS
from bot.channels.slack.look.pressed import Pressed, pressed, settled
from bot.nlu.facts.reading import DATES, INTERVALS
from tests.slack.limits import wrong_with_message
from tests.slack.look.turns import button, element, elements, question, stages, used

DAY = "2027-03-01"


def shown(*messages, language="en"):
    (sent,) = answer(list(messages), language)
    return sent.blocks


def test_a_button_says_what_it_says_on_the_web() -> None:
    for one in (
        button("Yes"),
        button("Partly", fact="readiness.S0.9/3", value="partly"),
        button("P", fact="review", value=7),
    ):
        blocks = shown({"text": "?", "buttons": [one]})
        ((block, found),) = elements(blocks)
        assert pressed(used(blocks, block, found), "en") == Pressed(one["payload"], one["title"])


def test_a_long_title_is_cut_but_said_whole() -> None:
    title = "A sheet with a name that is much longer than what a button of Slack may hold at most"
    blocks = shown({"text": "?", "buttons": [button(title)]})
    ((block, found),) = elements(blocks)
    assert found["text"]["text"].endswith("…")
    assert pressed(used(blocks, block, found), "en") == Pressed({"text": title}, title)


def test_a_button_that_slack_could_not_carry_is_left_out() -> None:
    assert (
        elements(shown({"text": "?", "buttons": [button("A", text="x" * 2000), button("B")]}))[0][1]["text"]["text"]
        == "B"
    )


@pytest.mark.parametrize("fact", ["project.go_live_by", "growth.settled_from", "departments[Sales.x].staffed_from"])
def test_a_date_is_picked(fact: str) -> None:
    blocks = shown({"text": "By when?", "buttons": [button("No")]}, question(fact))
    block, picker = element(blocks, "datepicker")
    assert pressed(used(blocks, block, picker, selected_date=DAY), "en") == Pressed(
        {"fact": fact, "value": DAY}, "1 March 2027"
    )
    assert pressed(used(blocks, block, picker, selected_date=None), "en") is None
    assert [one["type"] for _, one in elements(blocks)] == ["datepicker", "button"]


@pytest.mark.parametrize(
    ("picked", "value", "said"),
    [
        ((DAY, "2027-03-10"), {"from": DAY, "to": "2027-03-10"}, "1 марта 2027 года – 10 марта 2027 года"),
        ((DAY, None), {"from": DAY, "to": DAY}, "1 марта 2027 года"),
        (("2027-03-10", DAY), {"from": DAY, "to": "2027-03-10"}, "1 марта 2027 года – 10 марта 2027 года"),
        ((None, DAY), None, None),
    ],
)
def test_a_period_is_picked_and_taken(picked, value, said) -> None:
    blocks = shown({"text": "Когда?"}, question("annual_break"), language="ru")
    block, take = element(blocks, "button")
    for _, one in elements(blocks):
        if one["type"] == "datepicker":
            assert pressed(used(blocks, block, one, selected_date=DAY), "ru") is None
    state = {block["block_id"]: {end: {"selected_date": day} for end, day in zip(("from", "to"), picked, strict=True)}}
    found = pressed(used(blocks, block, take, state), "ru")
    if value is None:
        assert found is None
    else:
        assert found.message == {"fact": "annual_break", "value": value}
        assert " ".join(found.shown.split()) == said


def test_dates_that_are_offered_are_buttons_and_no_picker() -> None:
    spans = [{"from": DAY, "to": DAY}]
    offered = [button("1 March", fact="project.desired_start", value=spans[0])]
    blocks = shown({"text": "Which?", "buttons": offered}, question("project.desired_start", *spans))
    assert [one["type"] for _, one in elements(blocks)] == ["button"]


def test_a_stage_is_chosen_from_a_menu() -> None:
    blocks = shown(*stages())
    block, menu = element(blocks, "static_select")
    option = next(one for one in menu["options"] if one["text"]["text"] == "Expanding")
    assert len(menu["options"]) == 4
    assert pressed(used(blocks, block, menu, selected_option=option), "en") == Pressed(
        {"fact": "growth.stage", "value": "expanding"}, "Expanding"
    )


def test_two_choices_are_two_buttons() -> None:
    buttons = stages()[0]["buttons"][1:3]
    blocks = shown({"text": "Still?", "buttons": buttons}, question("growth.stage", "expanding", "restructuring"))
    assert [one["type"] for _, one in elements(blocks)] == ["button", "button"]


def test_a_month_is_chosen_from_a_menu() -> None:
    blocks = shown({"text": "?"}, question("fiscal_year_end_month"))
    block, menu = element(blocks, "static_select")
    found = pressed(used(blocks, block, menu, selected_option=menu["options"][2]), "en")
    assert found == Pressed({"fact": "fiscal_year_end_month", "value": 3}, "March")


@pytest.mark.parametrize("fact", ["turnover.peak_months", "departments[Sales].busy_months"])
def test_several_months_are_chosen_and_taken(fact: str) -> None:
    blocks = shown({"text": "Which months?"}, question(fact))
    block, menu = element(blocks, "multi_static_select")
    assert text_of(block) == "Which months?"
    assert pressed(used(blocks, block, menu, selected_options=menu["options"][2:4]), "en") is None
    under, take = element(blocks, "button")
    state = {block["block_id"]: {menu["action_id"]: {"selected_options": menu["options"][2:4]}}}
    assert pressed(used(blocks, under, take, state), "en") == Pressed({"fact": fact, "value": [3, 4]}, "March, April")
    state = {block["block_id"]: {menu["action_id"]: {"selected_options": []}}}
    assert pressed(used(blocks, under, take, state), "en") is None


def test_several_countries_are_chosen_and_taken() -> None:
    buttons = [button(name, fact="regions", value=[code]) for code, name in (("CN", "China"), ("RU", "Russia"))]
    blocks = shown({"text": "Where?", "buttons": buttons}, question("regions", ["CN"], ["RU"]))
    block, menu = element(blocks, "multi_static_select")
    under, take = element(blocks, "button")
    state = {block["block_id"]: {menu["action_id"]: {"selected_options": menu["options"]}}}
    assert pressed(used(blocks, under, take, state), "en").message == {"fact": "regions", "value": ["CN", "RU"]}


def test_every_fact_of_a_day_or_a_period_has_a_picker() -> None:
    assert {name for name, kind in KINDS.items() if kind == "day"} == DATES
    assert {name for name, kind in KINDS.items() if kind == "period"} == INTERVALS


def test_the_button_that_opens_what_is_known_says_nothing() -> None:
    blocks = shown({"text": "Noted."}, {"custom": {"type": "case"}})
    ((block, one),) = elements(blocks)
    payload = used(blocks, block, one)
    assert one["action_id"] == FACTS
    assert pressed(payload, "en") is None


@pytest.mark.parametrize(
    "action",
    [
        {"action_id": "say:0", "value": "no json", "text": {"text": "x"}, "type": "button"},
        {"action_id": "say:0", "type": "button"},
        {"action_id": "say:0", "value": "7", "text": {"text": "x"}, "type": "button"},
        {"action_id": "say:0", "value": '{"text": 7}', "text": {"text": "x"}, "type": "button"},
        {"action_id": "home:0", "value": '{"message": {"text": "x"}}', "text": {"text": "x"}, "type": "button"},
        {"action_id": "one", "block_id": "pick:x", "selected_option": None},
        {"action_id": "take", "block_id": "take:gone"},
        {"action_id": "day", "block_id": "pick:x", "selected_date": "no day"},
        {"action_id": "of another app"},
    ],
)
def test_what_is_not_ours_is_passed_over(action) -> None:
    assert pressed({"actions": [action], "state": {"values": {}}}, "en") is None


@pytest.mark.parametrize(
    "turn", [stages(), [{"text": "Which?"}, question("busy_months")], [{"text": "?"}, question("annual_break")]]
)
def test_after_a_choice_it_stands_where_it_could_be_made(turn) -> None:
    known = {"custom": {"type": "case"}}
    (sent,) = answer([*turn, known], "en")
    text, blocks = settled({"text": sent.text, "blocks": sent.blocks}, "A <choice>", "en")
    assert text == sent.text
    assert text_of(blocks[-1]) == "✓ A &lt;choice&gt;"
    assert [one["action_id"] for _, one in elements(blocks)] == [FACTS]
    assert turn[0]["text"] in [text_of(one) for one in blocks]
    assert wrong_with_message({"text": text, "blocks": blocks}) is None


@given(st.text(max_size=400) | st.just("<" * 4000))
def test_whatever_was_chosen_the_message_fits(chosen: str) -> None:
    blocks = [{"type": "divider"}] * 50
    assert (
        wrong_with_message(dict(zip(("text", "blocks"), settled({"blocks": blocks}, chosen, "en"), strict=True)))
        is None
    )
