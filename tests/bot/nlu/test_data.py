"""Training and held-out sentences: all intents in all languages, and nothing measured that was trained on."""

import re
from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bench.heldout import HELDOUT, OUT_OF_SCOPE, ROOT, languages, read

TRAINING = ROOT / "data" / "nlu"
LANGUAGES = sorted(path.name for path in TRAINING.iterdir() if path.is_dir())
INTENTS = set(YAML(typ="safe").load((ROOT / "domain.yml").read_text("utf-8"))["intents"])


def sentences(language: str) -> list[tuple[str, str]]:
    files = sorted((TRAINING / language).glob("*.yml"))
    return [(one.text, one.intent) for path in files for one in read(path)]


def plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip() or text


def test_three_languages_with_the_same_files() -> None:
    assert LANGUAGES == languages() == ["en", "ru", "zh"]
    names = {language: sorted(path.name for path in (TRAINING / language).iterdir()) for language in LANGUAGES}
    assert names["en"] == names["ru"] == names["zh"]
    kept = {language: sorted(path.name for path in (HELDOUT / language).iterdir()) for language in LANGUAGES}
    assert kept["en"] == kept["ru"] == kept["zh"]


def test_each_intent_is_in_the_same_file_in_every_language() -> None:
    where = {}
    for language in LANGUAGES:
        for path in sorted((TRAINING / language).glob("*.yml")):
            for intent in {one.intent for one in read(path)}:
                where.setdefault(intent, set()).add(path.name)
    assert set(where) == INTENTS
    # Each intent has its file by subject; how people talk in passing stands together in one.
    assert all(len(files - {"everyday.yml"}) == 1 for files in where.values()), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_sentences(language: str) -> None:
    count = Counter(intent for _, intent in sentences(language))
    assert set(count) == INTENTS
    assert min(count.values()) >= 40, count
    held = Counter(one.intent for one in read(HELDOUT / language / "intents.yml"))
    assert min(held[intent] for intent in INTENTS - {OUT_OF_SCOPE}) >= 12, held
    assert len(read(HELDOUT / language / "out_of_scope.jsonl")) >= 150


def test_no_sentence_has_two_intents_and_none_is_an_annotation() -> None:
    meant: dict[str, set[str]] = {}
    for text, intent in (row for language in LANGUAGES for row in sentences(language)):
        meant.setdefault(text.casefold(), set()).add(intent)
        assert not re.search(r"\]\(|\]\{", text), text
        assert not text.startswith("/"), text
    assert not {text: intents for text, intents in meant.items() if len(intents) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_held_out_sentence_was_trained_on(language: str) -> None:
    taught = {plain(text) for text, _ in sentences(language)}
    held: list[Path] = [HELDOUT / language / "intents.yml", HELDOUT / language / "out_of_scope.jsonl"]
    both = {plain(one.text) for path in held for one in read(path)} & taught
    assert not sorted(text for text in both if len(text) > 3)  # "3q" and "no" are all there is to say
