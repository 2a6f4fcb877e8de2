"""The form with all facts: what is known stands in it, changes become one turn, what can't be is said in it."""

import pytest
from slack_sdk.models.blocks import Block

from actions import form as forms
from actions.store import store
from bot.channels.slack.look.facts_form import submitted, view
from bot.channels.slack.look.fields import KINDS
from bot.wording.catalogue import catalogue, languages
from bot.wording.localise import WEEKS_A_MONTH
from tests.actions.talk import Talk
from tests.slack.limits import wrong_with_view

SPEAKER = forms.Speaker("slack:T1", "U1", "pm", "default")
CASE = {
    "regions": ["CN", "DE-BY"],
    "project": {
        "name": "<Atlas> & Co",
        "duration_weeks": 16,
        "desired_start": {"from": "2027-03-01", "to": "2027-03-31"},
    },
    "growth": {"stage": "expanding", "settled_from": "2027-05-01"},
    "headcount": 120,
    "turnover": {"rate": 0.18, "peak_months": [3, 4]},
    "fiscal_year_end_month": 3,
    "readiness": {"S0.9/3": "partly"},
    "departments": [{"name": "Sales", "headcount": 40, "leavers_per_year": 7.5, "leavers": {"2026-03": 2}}],
}


@pytest.fixture
def talk(home) -> Talk:
    """A conversation in which the case was told."""
    found = Talk("U1", "slack:T1", conversation="default")
    found.say("inform", facts=CASE, departments={"Sales": "sales"})
    return found


def opened(language: str = "en") -> dict:
    return view(forms, SPEAKER, language, "private")


def fields(shown: dict) -> dict[str, dict]:
    return {block["block_id"]: block for block in shown["blocks"] if block["type"] == "input"}


def state(shown: dict, **changes) -> dict:
    """The view as Slack sends it back: everything as it stood but what was changed, by the id of its block."""
    values = {}
    for block, field in fields(shown).items():
        element = field["element"]
        values[block] = {element["action_id"]: {"type": element["type"], **_filled(element, changes, block)}}
    return {**shown, "state": {"values": values}}


def _filled(element: dict, changes: dict, block: str) -> dict:
    kind = element["type"]
    if kind == "datepicker":
        return {"selected_date": changes.get(block, element.get("initial_date"))}
    if "select" not in kind:
        return {"value": changes.get(block, element.get("initial_value"))}
    options = element.get("options") or [one for group in element["option_groups"] for one in group["options"]]
    chosen = changes.get(block)
    if kind == "static_select":
        initial = element.get("initial_option")
        return {
            "selected_option": next((o for o in options if o["value"] == chosen), None) if block in changes else initial
        }
    initial = element.get("initial_options", [])
    return {"selected_options": [o for o in options if o["value"] in (chosen or [])] if block in changes else initial}


def changed(language: str = "en", **changes):
    return submitted(forms, SPEAKER, state(opened(language), **changes), language)


@pytest.mark.parametrize("language", languages())
def test_slack_takes_the_form(talk, language: str) -> None:
    shown = opened(language)
    assert wrong_with_view(shown) is None
    for block in Block.parse_all(shown["blocks"]):
        block.to_dict()
    assert shown["private_metadata"] == "private"


def test_what_is_known_stands_in_its_fields(talk) -> None:
    found = {block: field["element"] for block, field in fields(opened()).items()}
    assert found["set:project.name"]["initial_value"] == "<Atlas> & Co"
    assert found["set:project.duration_weeks"]["initial_value"] == "3.68"
    assert found["set:turnover.rate"]["initial_value"] == "18"
    assert [found[f"{end}:project.desired_start"]["initial_date"] for end in ("from", "to")] == [
        "2027-03-01",
        "2027-03-31",
    ]
    assert found["set:growth.stage"]["initial_option"]["value"] == "expanding"
    assert [one["value"] for one in found["set:turnover.peak_months"]["initial_options"]] == ["3", "4"]
    assert {one["value"] for one in found["set:regions"]["initial_options"]} == {"CN", "DE-BY"}
    assert found["set:readiness.S0.9/3"]["initial_option"]["value"] == "partly"
    assert found["set:departments[Sales].leavers_per_year"]["initial_value"] == "7.5"
    assert "initial_date" not in found["set:project.go_live_by"]
    assert not any("leavers.2026" in block or block.endswith("leavers") for block in found)


def test_a_field_says_what_is_assumed_in_its_place(talk) -> None:
    field = fields(opened())["set:key_users_per_department"]
    assert field["hint"]["text"] == "I assume: one key user in each department"
    assert "initial_value" not in field["element"]


@pytest.mark.parametrize("language", languages())
def test_saved_as_it_stood_nothing_is_said(talk, language: str) -> None:
    found = changed(language)
    assert (found.errors, found.message) == ({}, None)


def test_every_kind_of_fact_has_a_field_that_gives_its_value_back() -> None:
    values = {
        "text": "Atlas", "date": "2027-03-01", "stage": "new", "answer": "no", "number": 7.5, "percent": 0.185,
        "weeks": 2 * WEEKS_A_MONTH, "month": 3, "in_months": [3, 12], "regions": ["CN", "DE-BY"],
    }  # fmt: skip
    assert set(values) == set(KINDS)
    for kind, value in values.items():
        content = KINDS[kind].content(value)
        assert (
            KINDS[kind].value(content) == pytest.approx(value)
            if kind == "weeks"
            else KINDS[kind].value(content) == value
        )
        assert KINDS[kind].element(content, catalogue("en"))["type"]
        assert KINDS[kind].content(None) is None
        assert KINDS[kind].value(None) is None


@pytest.mark.parametrize(
    ("block", "filled", "fact", "value"),
    [
        ("set:project.name", "Borealis", "project.name", "Borealis"),
        ("set:project.name", None, "project.name", None),
        ("set:headcount", "130", "headcount", 130),
        ("set:headcount", "120.0", None, None),
        ("set:turnover.rate", "20", "turnover.rate", 0.2),
        ("set:growth.stage", "stable", "growth.stage", "stable"),
        ("set:growth.stage", None, "growth.stage", None),
        ("set:turnover.peak_months", ["12", "3"], "turnover.peak_months", [3, 12]),
        ("set:turnover.peak_months", [], "turnover.peak_months", None),
        ("set:regions", ["RU"], "regions", ["RU"]),
        ("set:project.go_live_by", "2027-12-01", "project.go_live_by", "2027-12-01"),
        (
            "from:project.desired_start",
            "2027-03-15",
            "project.desired_start",
            {"from": "2027-03-15", "to": "2027-03-31"},
        ),
        ("set:departments[Sales].key_users", "2", "departments[Sales].key_users", 2),
    ],
)
def test_what_was_changed_is_told(talk, block, filled, fact, value) -> None:
    found = changed(**{block: filled})
    assert found.errors == {}
    assert found.message == (None if fact is None else {"facts": {fact: value}})


def test_a_period_without_an_end_is_a_day_and_without_both_is_emptied(talk) -> None:
    one = changed(**{"to:project.desired_start": None})
    assert one.message == {"facts": {"project.desired_start": {"from": "2027-03-01", "to": "2027-03-01"}}}
    none = changed(**{"to:project.desired_start": None, "from:project.desired_start": None})
    assert none.message == {"facts": {"project.desired_start": None}}


@pytest.mark.parametrize(
    ("changes", "block", "words"),
    [
        ({"set:headcount": "many"}, "set:headcount", "Please give a number."),
        ({"set:headcount": "1e999999"}, "set:headcount", "Please give a number."),
        ({"set:headcount": "NaN"}, "set:headcount", "Please give a number."),
        ({"set:headcount": "-3"}, "set:headcount", "at least 0"),
        ({"set:headcount": "3.5"}, "set:headcount", None),
        ({"set:turnover.rate": "900"}, "set:turnover.rate", "between 0% and 500%"),
        ({"from:project.desired_start": None}, "from:project.desired_start", "first day"),
        ({"to:project.desired_start": "2027-02-01"}, "to:project.desired_start", "before the first day"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_told(talk, changes, block, words) -> None:
    found = changed(**changes)
    assert found.message is None
    assert list(found.errors) == [block]
    assert words is None or words in found.errors[block]


def test_what_somebody_else_changed_meanwhile_is_left_alone(talk) -> None:
    before = opened()
    talk.say("inform", facts={"headcount": 200})
    found = submitted(forms, SPEAKER, state(before, **{"set:project.name": "B"}), "en")
    assert found.message == {"facts": {"project.name": "B"}}


def test_a_form_holds_as_much_as_slack_takes_and_says_that_there_is_more(talk) -> None:
    names = [f"Department {n}" for n in range(30)]
    talk.say(
        "inform", facts={"departments": [{"name": name} for name in names]}, departments={name: name for name in names}
    )
    shown = opened()
    assert wrong_with_view(shown) is None
    assert "more facts don't fit here" in shown["blocks"][-1]["elements"][0]["text"]


def test_who_may_not_see_a_count_finds_its_field_empty(home) -> None:
    Talk("U1", "slack:T1", conversation="default").say(
        "inform", facts={"departments": [{"name": "Law"}]}, departments={"Law": "law"}
    )
    project = store().open("slack:T1", "U1", "default")
    store().join("slack:T1", "U2", "hr", project.id)
    Talk("U2", "slack:T1", "hr", "hr").say(
        "inform", facts={"departments": [{"name": "Law", "headcount": 3}]}, departments={"Law": "law"}
    )
    assert "initial_value" not in fields(opened())["set:departments[Law].headcount"]["element"]
    seen = view(forms, forms.Speaker("slack:T1", "U2", "hr", "hr"), "en", "")
    assert fields(seen)["set:departments[Law].headcount"]["element"]["initial_value"] == "3"
