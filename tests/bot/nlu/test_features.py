"""What the classifier sees of a message."""

from bot.nlu.concepts import Lexicon, find, lexicon
from bot.nlu.features import DATE, DEPARTMENT, NUMBER, features, normalise, shape
from bot.nlu.tokens import split


def seen(text: str, **understood) -> list[str]:
    return shape(split(text), text, understood)


def test_values_become_placeholders_so_that_all_dates_look_alike() -> None:
    one = seen("March or 5 June?", periods=[{"text": "March"}, {"text": "5 June"}])
    other = seen("Q2 or autumn?", periods=[{"text": "Q2"}, {"text": "autumn"}])
    assert one == other == [DATE, "or", DATE, "?"]


def test_a_department_is_masked_wherever_it_stands() -> None:
    words = seen("Sales needs two, not Sales and 40", departments={"Sales": "sales"})
    assert words == [DEPARTMENT, "needs", "two", "not", DEPARTMENT, "and", NUMBER]


def test_a_period_wins_over_a_part_of_itself() -> None:
    words = seen("2027年3月上旬", periods=[{"text": "3月"}, {"text": "2027年3月上旬"}])
    assert words == [DATE]


def test_spelling_habits_are_evened_out() -> None:
    assert normalise("ＷＨＥＮ") == "when"
    assert normalise("Ещё") == "еще"
    assert normalise("sooooo") == "soo"
    assert normalise("12.5") == NUMBER
    assert seen("go-live") == ["go", "live"]


def test_no_feature_without_words_but_the_length() -> None:
    found = features([], "👍", {})
    assert not found["piece"]
    assert "length 0" in found["whole"]


def test_facts_show_by_their_kind_and_not_by_their_value() -> None:
    def kinds(months: int) -> list[str]:
        facts = {"project": {"duration_weeks": months}, "headcount": months}
        return features(["it"], "it", {"facts": facts})["whole"]

    assert kinds(3) == kinds(4)
    assert {"fact project.duration_weeks", "fact headcount"} <= set(kinds(3))


def test_words_of_one_meaning_share_a_concept_in_all_languages() -> None:
    for tokens in (["resigns"], ["walks"], list("辞职"), ["уволилась"]):
        assert find(tokens) == ["leave"], tokens


def test_the_longest_phrase_counts_and_an_exact_word_before_a_stem() -> None:
    small = Lexicon(["good: good", "morning: good_morning", "start: start*", "end: starts"])
    assert small.of_phrase("good morning") == "morning"
    assert small.of_word("started") == "start"
    assert small.of_word("starts") == "end"
    assert small.of_word("st") is None


def test_every_list_knows_the_same_concepts() -> None:
    from bot.nlu import concepts

    names = {}
    for path in sorted(concepts.FOLDER.glob("*.txt")):
        lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        names[path.stem] = [line.partition(":")[0] for line in lines]
        assert len(set(names[path.stem])) == len(names[path.stem]), path
    assert len({frozenset(found) for found in names.values()}) == 1, names
    assert lexicon().of_word("привет") == "hello"
