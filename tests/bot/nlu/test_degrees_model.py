"""Answers to readiness questions in people's own words: what the trained bot makes of them."""

import json
from collections import Counter

import pytest
import yaml
from rasa.shared.nlu.training_data.training_data import TrainingData

from bench.heldout import HELDOUT, ROOT, languages
from bot.nlu.answers import answer_of
from bot.nlu.degrees import NONE, answers_in
from bot.nlu.facts.degrees import CUES, cues_in
from bot.nlu.understand import with_model

FILES = {"degrees": 40, "answers": 73}
"""The held-out files and how many rows each language has in them."""

RIGHT = {"degrees": {"en": 22, "ru": 14, "zh": 24}, "answers": {"en": 25, "ru": 22, "zh": 26}}
WRONG = {"degrees": {"en": 2, "ru": 7, "zh": 2}, "answers": {"en": 6, "ru": 6, "zh": 8}}
"""As measured, with a little slack."""

PATH = "readiness.S0.9/3"
SAID = ("yes", "partly", "no", "unknown", "none")


@pytest.fixture(scope="module")
def read(model):
    """What is understood of a text, with what was asked."""
    reader = with_model(model)
    return lambda text, asked=PATH: reader(text, asked)["understood"]


def _rows(language: str, name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (HELDOUT / language / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _taught(language: str) -> list[tuple[str, str]]:
    files = [ROOT / "data" / "readiness" / f"{language}{part}.yml" for part in ("", "_items")]
    tables = [table for file in files for table in yaml.safe_load(file.read_text("utf-8"))["nlu"]]
    return [
        (table["lookup"].removeprefix("readiness_"), line.strip().removeprefix("- "))
        for table in tables
        for line in table["examples"].splitlines()
    ]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", languages())
def test_held_out_answers(read, language: str, name: str) -> None:
    rows = _rows(language, name)
    counts: Counter[str] = Counter()
    for row in rows:
        item = row["asked"].removeprefix("readiness.")
        said = read(row["text"], row["asked"])["facts"].get("readiness", {}).get(item)
        counts["right" if said == row["value"] else "asked" if said is None else "wrong"] += 1
    assert len(rows) == FILES[name]
    assert counts["right"] >= RIGHT[name][language] and counts["wrong"] <= WRONG[name][language], counts


@pytest.mark.parametrize("language", languages())
def test_no_held_out_answer_was_taught_and_none_twice(language: str) -> None:
    taught = [text.casefold() for _, text in _taught(language)]
    assert len(taught) == len(set(taught)) >= 1000
    assert not set(taught) & {row["text"].casefold() for name in FILES for row in _rows(language, name)}


@pytest.mark.parametrize("language", languages())
def test_every_item_has_answers_of_every_degree(language: str) -> None:
    from advisor.catalogue import items

    counts = Counter(name for name, _ in _taught(language))
    assert all(counts[said] >= 30 for said in SAID)
    assert all(counts[f"{said}/{item}"] >= 8 for item in items() for said in ("yes", "partly", "no"))


def test_the_name_of_a_table_tells_the_degree_and_the_item() -> None:
    tables = {"readiness_no": ["nope"], "readiness_no/S0.9/3": ["a mess"], "readiness_none": ["why"], "other": ["x"]}
    data = TrainingData(lookup_tables=[{"name": name, "elements": texts} for name, texts in tables.items()])
    assert answers_in(data) == [("nope", None, "no"), ("a mess", "S0.9/3", "no"), ("why", None, NONE)]


def test_the_item_asked_about_is_told_with_every_word() -> None:
    seen = answer_of("nobody complained", "S2.7").features
    assert "i S2.7 w complained" in seen["item"] and "q S2.7 nobody" in seen["cue"]
    assert not answer_of("nobody complained", None).features.get("item")


@pytest.mark.parametrize("text", ["nobody signed", "никто не подписал", "没人签字"])
def test_hints_have_one_name_in_all_languages(text: str) -> None:
    assert cues_in(text)[0] == "nobody" and cues_in(text)[-1] == "finished"


def test_every_language_hints_by_the_same_names() -> None:
    lines = {path.stem: path.read_text("utf-8").splitlines() for path in CUES.glob("*.txt")}
    names = {stem: {line.partition(":")[0] for line in rows if line[:1] != "#"} for stem, rows in lines.items()}
    assert set(names) == set(languages())
    assert names["en"] == names["ru"] == names["zh"]


def test_only_where_a_readiness_question_was_asked(read) -> None:
    text = "the board nodded it through last week"
    assert read(text)["facts"]["readiness"] == {"S0.9/3": "yes"} and read(text)["answered"]
    assert "readiness" not in read(text, "project.duration_weeks")["facts"]
    assert "readiness" not in read(text, None)["facts"]


@pytest.mark.parametrize(
    "text",
    ["when should we start?", "we must go live by May", "надо уложиться до мая", "why do you ask", "我们有85个人"],
)
def test_what_asks_or_tells_something_else_is_no_answer(read, text: str) -> None:
    understood = read(text)
    assert "readiness" not in understood["facts"] and not understood["answered"]


@pytest.mark.parametrize(
    "text",
    ["ten people answer the phone, all trained", "восемь человек на линии, все обучены", "六个人接电话，都培训过"],
)
def test_a_figure_in_an_answer_is_no_fact_about_the_company(read, text: str) -> None:
    assert read(text, "readiness.S0.9/5")["facts"] == {"readiness": {"S0.9/5": "yes"}}


@pytest.mark.parametrize(
    "text", ["yes. we are 120 people", "yes, we are 120 people", "да. нас 120 человек", "有。我们一共120人"]
)
def test_a_fact_told_beside_the_answer_is_kept(read, text: str) -> None:
    assert read(text)["facts"] == {"readiness": {"S0.9/3": "yes"}, "headcount": 120}


@pytest.mark.parametrize("text", ["也没什么指标，从来没人提过"])
def test_an_answer_may_sound_like_a_question(read, text: str) -> None:
    understood = read(text, "readiness.S2.2")
    assert understood["facts"]["readiness"] == {"S2.2": "no"} and understood["asks"] is False
