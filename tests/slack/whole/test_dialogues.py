"""Whole dialogues in Slack: the real model, the real actions, every control used as a person would."""

import json

import pytest

from bot.channels.slack.look.answer import text_of
from tests.slack.fake import ANNA, BORIS, CHEN, dm
from tests.slack.look.turns import elements
from tests.slack.whole.member import words

LEAVERS = "Отдел,Месяц,Уволилось\nПродажи,2026-03,4\nПродажи,2026-04,3\nПродажи,2026-05,0\n".encode()


async def test_from_the_first_question_to_the_plan(member, slack) -> None:
    anna = member(ANNA)

    (first,) = await anna.writes("When should we start?")
    assert text_of(first["blocks"][0]).startswith("Start *between 18 January and 23 July 2027*.")

    (second,) = await anna.chooses(first, "Expanding")
    answered = slack.posted(dm(ANNA))[0]
    assert text_of(answered["blocks"][-1]) == "✓ Expanding"
    assert elements(answered["blocks"]) == []
    assert "the company is expanding" in words([second])

    (third,) = await anna.picks(second, "2027-03-31")
    assert "settled from 31 March 2027" in words([third])

    (fourth,) = await anna.chooses(third, "March", "April")
    assert "most people leave in March and April" in words([fourth])

    form = await anna.opens_facts(fourth)
    refused = json.loads(await anna.saves(form, **{"set:headcount": "-5"}))
    assert refused["response_action"] == "errors"
    assert "at least 0" in refused["errors"]["set:headcount"]
    assert await anna.saves(form, **{"set:headcount": "120", "set:project.duration_weeks": "4"}) == ""
    (fifth,) = await anna.reads()
    assert "4 months from kick-off to go-live; 120 people" in words([fifth])

    year = await anna.writes("show me the calendar")
    pictures = [file for message in year for file in message.get("files", [])]
    assert [file["name"] for file in pictures] == ["year.png"]
    assert pictures[0]["alt_txt"].startswith("Risk of a start in each week")
    assert slack.contents[pictures[0]["id"]].startswith(b"\x89PNG")

    plan = await anna.writes("send me the plan as pdf, html, ics and json")
    files = {
        file["name"].rpartition(".")[2]: slack.contents[file["id"]] for one in plan for file in one.get("files", [])
    }
    assert set(files) == {"pdf", "html", "ics", "json"}
    assert files["pdf"].startswith(b"%PDF") and files["ics"].startswith(b"BEGIN:VCALENDAR")
    assert json.loads(files["json"])["case"]["headcount"] == 120


async def test_hr_confirms_what_a_project_manager_asked_for(member, slack) -> None:
    anna, boris = member(ANNA), member(BORIS)
    await anna.writes("120 people in China, Sales takes part and loses 8 of its 40 people a year")
    await anna.writes("ask HR to confirm these numbers")

    (news,) = await boris.reads()
    assert "Anna" in words([news]) and ANNA not in json.dumps(news["blocks"])
    ((_, open_it),) = elements(news["blocks"])
    (opened,) = await boris.presses(news, open_it["text"]["text"])
    assert text_of(slack.posted(dm(BORIS))[0]["blocks"][-1]).startswith("✓ ")
    everything = next(
        one["text"]["text"] for _, one in elements(opened["blocks"]) if "верно" in one["text"]["text"].lower()
    )
    done = await boris.presses(opened, everything)
    assert "Anna" in words(done)

    (told,) = await anna.reads()
    assert "HR (Boris) went through the figures" in words([told])


async def test_a_table_from_hr_is_shown_before_it_is_stored(member) -> None:
    boris = member(BORIS)
    (preview,) = await boris.uploads("увольнения.csv", LEAVERS)
    assert "увольнения.csv" in words([preview])
    form_before = [one for _, one in elements(preview["blocks"]) if one["action_id"] == "facts:open"]
    assert form_before == []
    stored = await boris.presses(preview, "Да")
    assert "7" in words(stored)
    assert "facts:open" in [one["action_id"] for _, one in elements(stored[0]["blocks"])]


@pytest.mark.parametrize(
    ("user", "title", "hint"),
    [(CHEN, "我们什么时候启动合适？", "最合适"), (BORIS, "Когда нам лучше начать?", "Начинайте")],
)
async def test_home_speaks_the_language_of_the_person_and_begins(member, user, title, hint) -> None:
    one = member(user)
    answer = await one.presses_at_home(await one.opens_home(), title)
    assert hint in words(answer)


async def test_home_leads_back_to_an_older_project(member) -> None:
    anna = member(ANNA)
    await anna.writes("our project is called Atlas, 50 people in Germany, it takes 20 weeks")
    (asked,) = await anna.writes("start over")
    await anna.presses(asked, "Yes")
    await anna.writes("our project is called Borealis, 30 people in Russia, it takes 10 weeks")
    view = await anna.opens_home()
    assert "*Borealis*" in words([view]) and "*Atlas*" in words([view])
    answer = await anna.presses_at_home(view, "Go on with this one")
    assert words(answer).startswith("This is about Atlas now.")
