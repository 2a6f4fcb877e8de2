"""The intent model on a toy business: learning, probabilities, saving."""

import pickle

import numpy as np
import pytest

from bot.nlu.model import OUT_OF_SCOPE, Calibration, LinearModel, Sentence

CALIBRATION = Calibration(3.0, 3.0, 0.0, 5.0)
TAUGHT = [
    ("when do we start", "start"),
    ("best time to start", "start"),
    ("start date please", "start"),
    ("who replaces her", "backup"),
    ("we need a backup", "backup"),
    ("one backup or two", "backup"),
    ("weather in berlin", OUT_OF_SCOPE),
    ("weather tomorrow", OUT_OF_SCOPE),
    ("order a pizza", OUT_OF_SCOPE),
]


def sentence(text: str) -> Sentence:
    words = text.split()
    return Sentence(words, {"word": [f"w {word}" for word in words]})


def taught() -> LinearModel:
    return LinearModel.fit([sentence(text) for text, _ in TAUGHT], [intent for _, intent in TAUGHT], CALIBRATION)


def test_it_tells_intents_and_foreign_sentences_apart() -> None:
    model = taught()
    assert model.probabilities(sentence("start when"))[0][0] == "start"
    assert model.probabilities(sentence("a backup"))[0][0] == "backup"
    assert model.probabilities(sentence("weather and pizza"))[0][0] == OUT_OF_SCOPE


def test_probabilities_add_up_and_come_likeliest_first() -> None:
    ranking = taught().probabilities(sentence("backup start"))
    shares = [share for _, share in ranking]
    assert sum(shares) == pytest.approx(1.0)
    assert shares == sorted(shares, reverse=True)
    assert {name for name, _ in ranking} == {"start", "backup", OUT_OF_SCOPE}


def test_a_sentence_of_nothing_known_still_gets_an_answer() -> None:
    assert len(taught().probabilities(sentence(""))) == 3
    assert len(taught().probabilities(sentence("xyzzy plugh"))) == 3


def test_training_twice_gives_the_same_numbers() -> None:
    one, other = taught().margins([sentence("start backup")]), taught().margins([sentence("start backup")])
    assert np.array_equal(one, other)


def test_what_is_saved_is_what_is_loaded_and_no_code(tmp_path) -> None:
    model = taught()
    model.save(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["names.json", "numbers.npz"]
    for path in tmp_path.iterdir():
        with pytest.raises((pickle.UnpicklingError, UnicodeDecodeError, ValueError, KeyError, EOFError)):
            pickle.loads(path.read_bytes())
    loaded = LinearModel.load(tmp_path)
    for text, _ in TAUGHT:
        want, got = dict(model.probabilities(sentence(text))), dict(loaded.probabilities(sentence(text)))
        assert got == pytest.approx(want, abs=1e-3)


def test_files_that_do_not_belong_together_are_refused(tmp_path) -> None:
    taught().save(tmp_path)
    with np.load(tmp_path / "numbers.npz") as numbers:
        np.savez(tmp_path / "numbers.npz", rarity=numbers["rarity"][:-1], weights=numbers["weights"])
    with pytest.raises(ValueError):
        LinearModel.load(tmp_path)


def test_one_intent_alone_cannot_be_learned() -> None:
    with pytest.raises(ValueError):
        LinearModel.fit([sentence("a"), sentence("b")], ["start", OUT_OF_SCOPE], CALIBRATION)


def test_two_intents_without_foreign_sentences_can() -> None:
    rows = [row for row in TAUGHT if row[1] != OUT_OF_SCOPE]
    model = LinearModel.fit([sentence(text) for text, _ in rows], [intent for _, intent in rows], CALIBRATION)
    best = model.probabilities(sentence("need backup"))
    assert max((pair for pair in best if pair[0] != OUT_OF_SCOPE), key=lambda pair: pair[1])[0] == "backup"
