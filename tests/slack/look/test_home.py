"""The Home tab: the person's projects and what waits for HR, with buttons that do what they say."""

from types import SimpleNamespace

import pytest
from slack_sdk.models.blocks import Block

from actions.projects import projects
from bot.channels.slack.look import people
from bot.channels.slack.look.answer import FACTS, text_of
from bot.channels.slack.look.home import home as home_view
from bot.channels.slack.look.notices import notice
from bot.channels.slack.look.pressed import pressed
from bot.wording.catalogue import languages
from tests.actions.talk import Talk
from tests.slack.limits import wrong_with_message, wrong_with_view
from tests.slack.look.turns import elements, used


def talk(user: str = "U0ANN0001", role: str = "pm", conversation: str = "default") -> Talk:
    return Talk(user, "slack:T1", role, conversation)


def seen(user: str = "U0ANN0001", role: str = "pm", language: str = "en") -> dict:
    return home_view(projects("slack:T1", user, role), language)


def words(view: dict) -> str:
    return "\n".join(map(text_of, view["blocks"]))


def messages(view: dict) -> list[dict]:
    """What the buttons of the view say."""
    found = [pressed(used(view["blocks"], block, one), "en") for block, one in elements(view["blocks"])]
    return [one.message for one in found if one]


@pytest.mark.parametrize("language", languages())
def test_who_has_nothing_yet_is_shown_how_to_begin(home, language: str) -> None:
    view = seen(language=language)
    assert wrong_with_view(view) is None
    assert len(messages(view)) == 3


def test_a_project_stands_with_its_window_and_what_is_known_of_it(home) -> None:
    talk().say("inform", facts={"project": {"name": "Atlas"}, "regions": ["CN"]})
    view = seen()
    assert "*Atlas*\nStart between" in words(view)
    assert messages(view)[0] == {"text": "When should we start?"}
    assert [one["action_id"] for _, one in elements(view["blocks"])][1] == FACTS


def test_a_project_without_a_name_is_said_to_be(home) -> None:
    talk().say("inform", facts={"headcount": 50})
    assert "A project without a name yet" in words(seen())


def test_an_older_project_can_be_gone_on_with(home) -> None:
    one = talk()
    one.say("inform", facts={"project": {"name": "Atlas"}})
    one.say("restart")
    one.say("affirm")
    one.say("inform", facts={"project": {"name": "Borealis"}})
    view = seen()
    (reopening,) = [message for message in messages(view) if "fact" in message]
    answer = one.press({"payload": reopening})
    assert answer.text.startswith("This is about Atlas now.\n\nStart between")
    assert projects("slack:T1", "U0ANN0001", "pm")["projects"][1]["conversation"] == "default"


def test_nobody_goes_on_with_a_project_of_somebody_else(home) -> None:
    talk().say("inform", facts={"project": {"name": "Atlas"}})
    (mine,) = projects("slack:T1", "U0ANN0001", "pm")["projects"]
    for value in (mine["choice"]["payload"]["value"], True, "1", [1], {"id": 1}, None, 10**30):
        answer = talk("U0BOB0001").press({"payload": {"fact": "reopen", "value": value}})
        assert "Atlas" not in answer.text


def test_hr_sees_first_what_waits_and_can_begin(home) -> None:
    talk().say("inform", facts={"project": {"name": "Atlas"}, "headcount": 50})
    talk().say("request_review")
    view = seen("U0HR00001", "hr")
    assert wrong_with_view(view) is None
    assert "Atlas, asked by U0ANN0001" in text_of(view["blocks"][0])
    message = messages(view)[0]
    assert message["fact"] == "review"
    assert talk("U0HR00001", "hr").press({"payload": message}).text.startswith("U0ANN0001 asked you")
    assert "HR is asked to look at the figures." in words(seen())
    assert "asked by" not in words(seen())


def test_people_are_named_on_the_first_page(home) -> None:
    talk().say("inform", facts={"project": {"name": "Atlas"}, "headcount": 50})
    talk().say("request_review")
    found = projects("slack:T1", "U0HR00001", "hr")
    assert people.mentioned([found]) == {"U0ANN0001"}
    assert "asked by Ann" in words(home_view(people.named([found], {"U0ANN0001": "Ann"})[0], "en"))


def test_a_page_with_many_projects_and_long_names_fits(home) -> None:
    for n in range(12):
        talk(conversation=f"C1:{n}").say("inform", facts={"project": {"name": f"{n}&<*" * 60}, "headcount": 9})
    view = seen()
    assert wrong_with_view(view) is None
    for block in Block.parse_all(view["blocks"]):
        block.to_dict()


@pytest.mark.parametrize("language", languages())
def test_news_for_hr_comes_with_its_button(home, language: str) -> None:
    talk().say("inform", facts={"project": {"name": "Atlas"}, "headcount": 50})
    talk().say("request_review")
    waiting = projects("slack:T1", "U0HR00001", "hr")["waiting"]
    sent = notice(SimpleNamespace(**waiting, as_of="2026-11-22"), language)
    ((block, one),) = elements(sent.blocks)
    assert pressed(used(sent.blocks, block, one), language).message["fact"] == "review"
    assert "Atlas" in sent.text
    assert wrong_with_message({"text": sent.text, "blocks": sent.blocks}) is None
