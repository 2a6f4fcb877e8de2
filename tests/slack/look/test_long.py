"""The longest answers there are, of forty departments with long names: whole, and within Slack's limits."""

import re

import pytest
from slack_sdk.models.blocks import Block

from bot.channels.slack.look import limits
from bot.channels.slack.look.answer import answer, text_of
from bot.wording.catalogue import catalogue, languages
from tests.actions.talk import Talk
from tests.slack.limits import wrong_with_message

CALLED = {
    "en": "Customer relations & <marketing> for all regions beyond the home market and its neighbours {}",
    "ru": "Отдел отношений с клиентами и «рынками» за пределами страны и её ближайших соседей на востоке {}",
    "zh": "国际客户关系与市场营销管理以及海外分支机构业务协调与售后服务支持中心华东华南华北联合办公室第{}科",
}
LONG = ("ask_start_window", "check_date", "compare_dates", "review_turnover", "ask_backups", "ask_risks", "inform")
LONG += ("show_calendar", "ask_preparation", "explain", "request_review")
COUNT = 40
SIGNS = 12_000  # of a message
LISTED = 3_000  # of one list
PERIODS = [{"text": "x", "from": f"2027-{n:02d}-01", "to": f"2027-{n:02d}-20"} for n in range(1, 13)]


def facts(language: str) -> dict:
    departments = [
        {
            "name": CALLED[language].format(n),
            "headcount": 40 + n,
            "leavers_per_year": 3.5 + n % 7,
            "peak_months": sorted({3, 4, n % 12 + 1}),
            "busy_months": [n % 12 + 1],
            "key_users": 1 + n % 3,
            "vacancies": 2,
            "leavers": {f"2026-{month:02d}": (n + month) % 4 for month in range(1, 11)},
        }
        for n in range(COUNT)
    ]
    project = {"name": "Atlas & <b>" * 8, "duration_weeks": 60}
    growth = {"stage": "expanding", "settled_from": "2027-05-01"}
    return {"regions": ["CN", "DE-BY", "RU"], "project": project, "growth": growth, "departments": departments}


@pytest.fixture(params=languages())
def talk(home, request) -> Talk:
    found = Talk("U0HR00001", "slack:T1", "hr", "default", request.param)
    found.say(
        "inform",
        facts=facts(request.param),
        departments={CALLED[request.param].format(n): f"k{n}" for n in range(COUNT)},
    )
    return found


@pytest.mark.parametrize("role", ["pm", "hr"])
def test_the_longest_answers_fit_whole_and_ask_in_the_end_alone(talk, role) -> None:
    talk.who["role"] = role
    longest = 0
    for intent in LONG:
        got = talk.say(intent, periods=PERIODS)
        turn = [
            {"text": got.text, "buttons": got.buttons},
            *({"custom": one} for one in got.messages if one["type"] != "file"),
        ]
        sent = answer(turn, talk.language)
        for one in sent:
            assert wrong_with_message({"text": one.text, "blocks": one.blocks}) is None
            assert sum(limits.length(text_of(block)) for block in one.blocks) <= SIGNS
            assert all(
                limits.length(text_of(block)) <= LISTED * 1.1 for block in one.blocks if block["type"] == "rich_text"
            )
            for block in Block.parse_all(one.blocks):
                block.to_dict()
        shown = [block for one in sent for block in one.blocks]
        longest = max(longest, len(got.text))
        heard = _letters("".join(map(text_of, shown)))
        assert [one for one in got.text.split("\n\n") if _letters(one) not in heard] == []
        assert all(not one.files and not _asks(one) for one in sent[:-1])
    assert longest > SIGNS / 3  # more than any one block holds, in Chinese too


def test_all_risks_are_said_in_one_message(talk) -> None:
    talk.say("ask_risks")
    rest = talk.say("ask_risks", catalogue(talk.language).say("button-risks-rest", {}, ""))
    (sent,) = answer([{"text": rest.text, "buttons": rest.buttons}], talk.language)
    assert wrong_with_message({"text": sent.text, "blocks": sent.blocks}) is None


def _asks(one) -> bool:
    return any(block["type"] == "actions" or "accessory" in block for block in one.blocks)


def _letters(text: str) -> str:
    plain = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    return re.sub(r"[\s•*_`~∗ˍ∼ˋ]", "", plain)
