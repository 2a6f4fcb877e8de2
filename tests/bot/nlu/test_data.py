"""Training and held-out sentences: all intents in all languages, and nothing measured that was trained on."""

import re
from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from advisor import catalogue
from bench.documents import wanted as asked_of_documents
from bench.heldout import HELDOUT, OUT_OF_SCOPE, ROOT, Wanted, languages, read

TRAINING = ROOT / "data" / "nlu"
LANGUAGES = sorted(path.name for path in TRAINING.iterdir() if path.is_dir())
INTENTS = set(YAML(typ="safe").load((ROOT / "domain.yml").read_text("utf-8"))["intents"])


def wanted(language: str) -> list[Wanted]:
    return [one for path in sorted((TRAINING / language).glob("*.yml")) for one in read(path)]


def sentences(language: str) -> list[tuple[str, str]]:
    return [(one.text, one.intent) for one in wanted(language)]


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
    # Each intent has its file by subject; how people talk in passing stands together in one, and so do questions about
    # the documents and what sounds like them.
    shared = {"everyday.yml", "documents.yml"}
    assert all(len(files - shared) == 1 for files in where.values()), where


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
def test_every_entry_of_the_documents_is_asked_for_and_by_no_question_twice(language: str) -> None:
    asked = [one for one in wanted(language) if one.entry]
    assert {one.intent for one in asked} == {"ask_term"}
    count = Counter(one.entry for one in asked)
    assert set(count) == set(catalogue.entries())
    assert min(count.values()) >= 6, count
    meant: dict[str, set[str | None]] = {}
    for one in asked:
        meant.setdefault(one.text.casefold(), set()).add(one.entry)
    assert not {text: entries for text, entries in meant.items() if len(entries) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_held_out_sentence_was_trained_on(language: str) -> None:
    taught = {plain(text) for text, _ in sentences(language)}
    held: list[Path] = [HELDOUT / language / "intents.yml", HELDOUT / language / "out_of_scope.jsonl"]
    measured = {plain(one.text) for path in held for one in read(path)}
    measured |= {plain(one.text) for one in asked_of_documents(language)}
    both = measured & taught
    assert not sorted(text for text in both if len(text) > 3)  # "3q" and "no" are all there is to say
