"""The Rasa component and the command: what arrives on the message, and what is printed."""

import io
import json

import pytest
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import understand
from bot.nlu.extractor import FactExtractor

EXTRACTOR = FactExtractor()


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch):
    monkeypatch.setenv("ADVISOR_TODAY", "2026-11-22")


def understood(text="", metadata=None, **context):
    slot = AnySlot("context", mappings=[], initial_value=context or None, influence_conversation=False)
    message = Message(data={"text": text, "metadata": metadata})
    EXTRACTOR.process([message], DialogueStateTracker("someone", [slot]))
    return message.get("understood"), message.get("intent")


class TestSeveralValues:
    def test_come_together_as_one_statement(self):
        told = {
            "headcount": 50,
            "growth.stage": "stable",
            "growth.settled_from": None,
            "departments[Sales].headcount": 40,
            "departments[Sales].peak_months": [3, 4],
            "departments[Finance].key_users": 1,
            "readiness.S0.9/3": "yes",
        }
        found, intent = understood("changed", {"facts": told})
        assert intent == {"name": "inform", "confidence": 1.0}
        assert found["facts"] == {
            "headcount": 50,
            "growth": {"stage": "stable", "settled_from": None},
            "departments": [
                {"name": "Sales", "headcount": 40, "peak_months": [3, 4]},
                {"name": "Finance", "key_users": 1},
            ],
            "readiness": {"S0.9/3": "yes"},
        }
        assert set(found["departments"]) == {"Sales", "Finance"}

    def test_that_cannot_be_are_refused_beside_those_that_can(self):
        found, _ = understood("changed", {"facts": {"headcount": -1, "turnover.rate": 0.2}})
        assert found["facts"] == {"turnover": {"rate": 0.2}}
        assert [one["fact"] for one in found["refused"]] == ["headcount"]


class TestText:
    def test_is_read_with_what_was_asked(self):
        assert understood("50", asked="headcount")[0]["facts"] == {"headcount": 50}

    def test_a_correction_reaches_the_last_facts(self):
        found, _ = understood("not 40, 35", recent=[["departments[Sales].headcount", 40]])
        assert found["facts"]["departments"] == [{"name": "Sales", "headcount": 35}]

    def test_the_regions_of_the_case_decide_when_holidays_end(self):
        assert understood("after New Year", regions=["RU"])[0]["facts"]["project"] == {"earliest_start": "2027-01-11"}

    def test_a_text_without_words_keeps_the_language_before(self):
        assert understood("12", language="ru")[0]["language"] == "ru"

    def test_without_a_tracker_it_is_read_alone(self):
        message = Message(data={"text": "we are 30 people"})
        EXTRACTOR.process([message])
        assert message.get("understood")["facts"] == {"headcount": 30}


class TestValues:
    @pytest.mark.parametrize(
        ("path", "value", "facts"),
        [
            ("headcount", 80, {"headcount": 80}),
            (
                "project.desired_start",
                "2027-03-01",
                {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-03-01"}}},
            ),
            ("departments[Sales].key_users", 2, {"departments": [{"name": "Sales", "key_users": 2}]}),
            ("growth.stage", "new", {"growth": {"stage": "new"}}),
            ("growth.settled_from", None, {"growth": {"settled_from": None}}),
            ("departments[Sales].rate", None, {"departments": [{"name": "Sales", "rate": None}]}),
        ],
    )
    def test_become_facts_and_inform(self, path, value, facts):
        found, intent = understood(metadata={"fact": path, "value": value})
        assert found["facts"] == facts
        assert intent == {"name": "inform", "confidence": 1.0}

    def test_a_department_keeps_its_key_in_any_language(self):
        found, _ = understood(metadata={"fact": "departments[销售部].headcount", "value": 9})
        assert found["departments"] == {"销售部": "sales"}

    @pytest.mark.parametrize(
        ("path", "value", "code"),
        [
            ("project.go_live_by", "2027-02-30", "invalid_date"),
            ("project.desired_start", {"from": "2027-03-02", "to": "2027-03-01"}, "invalid_date"),
            ("headcount", -3, "out_of_range"),
            ("departments[Sales].rate", 6, "out_of_range"),
        ],
    )
    def test_that_cannot_be_are_refused(self, path, value, code):
        found, _ = understood(metadata={"fact": path, "value": value})
        assert [(r["code"], r["fact"]) for r in found["refused"]] == [(code, path)]
        assert found["facts"] == {}


class TestTheCommand:
    def run(self, monkeypatch, capsys, lines):
        monkeypatch.setattr("bot.training.find_model", lambda: None)
        status = understand.main(["--jsonl"], io.StringIO(lines))
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_prints_one_line_a_message(self, monkeypatch, capsys):
        lines = '{"text": "start in March?", "today": "2027-05-01"}\n{"text": "50", "asked": "headcount"}\n'
        status, (first, second) = self.run(monkeypatch, capsys, lines)
        assert status == 0
        assert set(first) == {"intent", "language", "facts", "periods", "durations"}
        assert first["periods"] == [{"text": "March", "from": "2028-03-01", "to": "2028-03-31"}]
        assert second["facts"] == {"headcount": 50}

    def test_goes_on_after_a_line_that_is_none(self, monkeypatch, capsys):
        status, (first, second) = self.run(monkeypatch, capsys, 'nonsense\n{"text": "hello"}\n')
        assert status == 1
        assert first["error"]["code"] == "bad_row"
        assert second["language"] == "en"

    def test_wrong_usage_is_two(self):
        with pytest.raises(SystemExit) as stop:
            understand.main([])
        assert stop.value.code == 2
