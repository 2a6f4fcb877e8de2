"""Taking the plan away: which files, and what stands in them before they are written."""

import pytest

from tests.actions.talk import Talk

KNOWN = {
    "regions": ["CN"],
    "growth": {"stage": "stable"},
    "project": {"duration_weeks": 16, "name": "Alpha"},
    "departments": [{"name": "Sales", "headcount": 40, "key_users": 1}],
    "readiness": {"S0.9/3": "no", "S0.9/5": "partly"},
}
NAMED = {"Sales": "sales"}
PDF, HTML, ICS, JSON = "application/pdf", "text/html", "text/calendar", "application/json"


@pytest.fixture
def ann(home) -> Talk:
    person = Talk()
    person.say("inform", facts=KNOWN, departments=NAMED)
    return person


def sent(answer) -> list[str]:
    return [one["media_type"] for one in answer.messages if one["type"] == "file"]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("send me the ics", [ICS]),
        ("put it in my Outlook calendar", [ICS]),
        ("导出日历文件", [ICS]),
        ("导出ics", [ICS]),
        ("файл для календаря", [ICS]),
        ("as JSON please", [JSON]),
        ("ics and json", [ICS, JSON]),
        ("send me the report", [PDF]),
        ("the report as html", [HTML]),
        ("отчёт в PDF", [PDF]),
        ("把报告发给我", [PDF]),
        ("send me the plan as a file", [PDF, ICS]),
    ],
)
def test_the_file_that_was_asked_for(ann, said, kinds):
    assert sent(ann.say("export", said)) == kinds


def test_events_are_those_of_the_advice(ann):
    advice = ann.say("ask_start_window").of("advice")["advice"]
    content = ann.say("export", "ics").of("file")["content"]
    days = {one["id"].partition(".")[0]: (one["from"], one["to"]) for one in content["events"]}
    assert days["window"] == (advice["window"]["from"], advice["window"]["to"])
    assert days["phase-concept_training"][0] == advice["window"]["from"]
    assert [task["item"] for task in advice["preparation"]] != []
    for task in advice["preparation"]:
        assert days["task-" + task["item"].replace(".", "-").replace("/", "-")] == (task["from"], task["to"])
    assert ("2026-12-01", "2027-02-28") in days.values()
    assert len(days) == len(content["events"])


def test_an_event_keeps_its_name_when_the_plan_moves(ann):
    before = ann.say("export", "ics").of("file")["content"]
    ann.say("inform", facts={"project": {"duration_weeks": 30}})
    after = ann.say("export", "ics").of("file")["content"]
    names = [
        {one["id"] for one in content["events"] if not one["id"].startswith("closed")} for content in (before, after)
    ]
    assert names[0] == names[1]
    assert after["version"] > before["version"]


def test_another_project_has_other_names(ann):
    ben = Talk(user="ben")
    ben.say("inform", facts=KNOWN, departments=NAMED)
    events = [person.say("export", "ics").of("file")["content"]["events"] for person in (ann, ben)]
    assert not {one["id"] for one in events[0]} & {one["id"] for one in events[1]}


def test_without_a_window_the_calendar_says_so(home):
    person = Talk()
    person.say("inform", facts={**KNOWN, "growth": {"stage": "new"}}, departments=NAMED)
    answer = person.say("export", "ics")
    assert "no start date yet" in answer.text
    ids = {one["id"].partition("-")[0] for one in answer.of("file")["content"]["events"]}
    assert not any(one.startswith(("window", "phase")) for one in ids) and "closed" in ids


def test_a_kind_that_nobody_makes_is_said_and_the_usual_ones_come(ann):
    answer = ann.say("export", "to Excel please")
    assert "can't make that kind" in answer.text and len(sent(answer)) == 2


def blocks(answer) -> dict[str, list]:
    """The blocks of the report below each heading; those before the first one below ""."""
    below, at = {"": []}, ""
    for block in answer.of("file")["content"]["blocks"]:
        if "heading" in block:
            at = block["heading"]["key"].removeprefix("export-heading-")
            below[at] = []
        else:
            below[at].append(block)
    return below


def test_the_report_begins_with_the_answer_and_holds_every_reason_once(ann):
    advice = ann.say("ask_start_window").of("advice")["advice"]
    told = blocks(ann.say("export", "report"))
    assert told[""][0]["lead"][0]["args"]["window"] == {"during": advice["window"]}
    reasons = [block["text"][1]["key"] for block in told["why"]]
    assert sorted(reasons) == sorted({f"why-{one['rule']}" for one in advice["findings"]})
    assert told["dates"][1]["rows"][0][1]["interval"]["from"] == advice["window"]["from"]
    assert len(told["preparation"][0]["rows"]) == len(advice["preparation"])
    assert told["confirmed"] == [
        {"text": [{"key": "export-unconfirmed", "args": {}, "paragraph": False, "line": False}]}
    ]


def test_the_report_tells_all_that_was_assumed(ann):
    advice = ann.say("ask_start_window").of("advice")["advice"]
    [assumed] = blocks(ann.say("export", "report"))["assumed"]
    shown = [one for one in advice["assumptions"] if one["fact"] not in ("annual_break", "target_coverage")]
    assert len(assumed["items"]) == len(shown) > 1


def test_who_confirmed_stands_in_the_report_and_people_do_not(home):
    olga = Talk(user="olga", role="hr")
    facts = {**KNOWN, "roster": [{"person": "Chen", "department": "Sales", "hired_on": "2020-01-01"}]}
    olga.say("inform", facts=facts, departments=NAMED)
    told = blocks(olga.say("export", "report"))
    assert told["confirmed"][0]["text"][0]["args"]["who"] == {"text": "olga"}
    assert {"key": "overview-roster", "args": {"count": {"number": 1}}} in told["known"][0]["items"]
    assert "2020" not in str(told["known"])
