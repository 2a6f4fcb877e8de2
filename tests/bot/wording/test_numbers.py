"""No answer from the documents states a number that the document doesn't give at the place that is named."""

import re

import pytest

from actions.ideas import CLAIMS, TERMS
from actions.speech import slug
from advisor import catalogue
from advisor.plan import PHASES
from bench.heldout import languages
from bot.wording import catalogue as wording

# Numbers above one, as they are written; "one" is mostly no number.
WORDS = {
    "en": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen",
    "zh": "[二两]|三|四|五|六|七|八|九|十(?![一二三四五])|十一|十二|十三|十四|十五",
    "ru": r"дв(?:а|е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят(?:ь|и|ый)|шест(?:ь|и)|сем(?:ь|и)|вос(?:емь|ьми)|девят[ьи]|"
    r"десят(?:ь|и|ерых)|одиннадцат[ьи]|двенадцат[ьи]|тринадцат[ьи]|четырнадцат[ьи]|пятнадцат[ьи]",
}
ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
TENTHS = re.compile(r"([二三四五六七八九])成")
# Words that hold a number without meaning one.
IDIOMS = re.compile("[一二三四五六七八九十]分|十分|四处|万一|三方")
# Numbers of the advisor's own, beside those of the documents: its phases before go-live, its measure of risk, and
# December, which Chinese counts.
OWN = {"term-phases": {PHASES.index("transition")}, "term-risk": {100}, "term-closed_season": {12}}


def numbers(language: str, text: str) -> set[int]:
    """The numbers above one in a text, in digits or words."""
    text = IDIOMS.sub("", re.sub(r"S\d(?:\.\w+)?|\{[^}]*\}", " ", text)).casefold()
    found = {int(tenths) * 10 for tenths in map(_digit, TENTHS.findall(text))}
    text = TENTHS.sub("", text)
    found |= {int(digits) for digits in re.findall(r"\d+", text)}
    edge = "" if language == "zh" else r"\b"
    for value, word in enumerate(re.split(r"\|(?![^(]*\))", WORDS[language]), start=2):
        if re.search(f"{edge}(?:{word}){edge}", text):
            found.add(value)
    if language == "zh" and 15 in found:
        found.discard(5)  # 十五 holds a 五
    if language == "en":
        found |= {value for word, value in ORDINALS.items() if re.search(rf"\b{word}\b", text)}
    return {one for one in found if one > 1}


def _digit(character: str) -> str:
    return str("一二三四五六七八九".index(character) + 1)


def answers() -> dict[str, tuple[str, ...]]:
    """Messages that tell what the documents say, with the entries they tell it from."""
    found = {f"{kind}-{slug(id_)}": (id_,) for kind in ("entry", "offer") for id_ in catalogue.entries()}
    found |= {f"term-{word}": (id_,) for word, id_ in TERMS.items()}
    found |= {f"claim-{claim}": ids for claim, ids in CLAIMS.items()}
    for id_ in catalogue.items():
        found |= {f"{kind}-{slug(id_)}": (catalogue.entry_of(id_),) for kind in ("item", "ask-readiness", "task")}
    for id_, risk in catalogue.risks().items():
        found |= {f"{kind}-{slug(id_)}": risk.sources for kind in ("risk", "response")}
    return found


@pytest.mark.parametrize("language", languages())
def test_no_answer_has_a_number_that_the_document_does_not_give(language: str) -> None:
    words = wording.catalogue(language)
    wrong = {}
    for key, ids in answers().items():
        given = {number for id_ in ids for number in catalogue.entries()[id_].numbers} | OWN.get(key, set())
        said = numbers(language, words.say(key, {"source": ""}, "2026-11-22"))
        if not said <= given:
            wrong[key] = said - given
    assert not wrong


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Six steps, the fifth is software; at least 70 %", {5, 6, 70}),
        ("zh", "至少七成，两个人，十到十五天，十分", {70, 2, 10, 15}),
        ("ru", "Двух из трёх, дней десять-пятнадцать, пятый шаг из четырёх", {2, 3, 4, 5, 10, 15}),
    ],
)
def test_numbers_are_found_in_digits_and_words(language: str, text: str, found: set[int]) -> None:
    assert numbers(language, text) == found
