"""Which entries of the documents a message asks for."""

import pytest

from bot.nlu.calibration import Calibration
from bot.nlu.entries import NONE, question_of, ranking, taught
from bot.nlu.model import LinearModel

TAUGHT = [
    ("what is a key user", "ask_term", "S4.3b"),
    ("what does the key user do", "ask_term", "S4.3b"),
    ("who teaches the others, the key user", "ask_term", "S4.3b"),
    ("什么叫关键用户", "ask_term", "S4.3b"),
    ("关键用户做什么", "ask_term", "S4.3b"),
    ("what about the blind men and the elephant", "ask_term", "S3.1"),
    ("the elephant story", "ask_term", "S3.1"),
    ("why the elephant", "ask_term", "S3.1"),
    ("大象的故事", "ask_term", "S3.1"),
    ("盲人摸象是什么意思", "ask_term", "S3.1"),
    ("what is a transition", "ask_term", None),
    ("when do we start", "ask_start_window", None),
    ("when should we begin", "ask_start_window", None),
    ("什么时候开始", "ask_start_window", None),
    ("when does the train leave", NONE, None),
    ("weather tomorrow", NONE, None),
    ("今天天气怎么样", NONE, None),
]


@pytest.fixture(scope="module")
def model() -> LinearModel:
    # Thrice, for only every third sentence that asks for none is learnt from.
    return taught([row for row in TAUGHT for _ in range(3)], Calibration(3.0, 3.0, 0.0, 5.0))


def test_a_question_gets_its_entry_in_every_language(model: LinearModel) -> None:
    for text, entry in (("tell me the elephant story", "S3.1"), ("a key user?", "S4.3b"), ("讲大象的故事", "S3.1")):
        first, second = ranking(model, text)
        assert first["id"] == entry, text
        assert first["confidence"] > 0.5 > second["confidence"], text


def test_what_asks_for_none_has_none(model: LinearModel) -> None:
    for text in ("when should we start", "天气怎么样"):
        assert sum(one["confidence"] for one in ranking(model, text)) < 0.5, text


def test_a_word_without_an_entry_teaches_nothing(model: LinearModel) -> None:
    assert model.labels == ["S3.1", "S4.3b"]
    assert "transition" not in model.spelled(["transitoin"])


def test_dates_and_departments_stay_words(model: LinearModel) -> None:
    """As an intent's sentence "December" is any date; which entry is meant it says."""
    assert question_of("sales in December").words == ["sales", "in", "december"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("what are the seven levels of customer relationship management?", "what are the seven levels of CRM?"),
        ("客户关系管理的七层境界", "CRM的七层境界"),
        ("семь уровней управления взаимоотношениями с клиентами", "семь уровней CRM"),
    ],
)
def test_crm_in_full_is_crm(full: str, short: str) -> None:
    assert question_of(full) == question_of(short)
