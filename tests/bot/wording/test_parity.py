"""The catalogues say the same in every language: no key missing, none unused, the same placeables."""

import pytest
from fluent.syntax import FluentParser, ast, visitor

from actions import findings, ideas, lexicon
from advisor.rules import RULES
from bot.wording import catalogue
from tests.bot.wording import keys

LANGUAGES = catalogue.languages()


class _Variables(visitor.Visitor):
    """Variables that are shown, those that only select a variant, and messages that are referred to."""

    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.selecting: set[str] = set()
        self.referred: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.selecting.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.shown.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.referred.add(node.id.name)


def _parsed(language: str) -> dict[str, _Variables]:
    found: dict[str, _Variables] = {}
    for path in sorted((catalogue.FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:80]!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
                seen = found[entry.id.name] = _Variables()
                seen.visit(entry.value)
    return found


@pytest.fixture(scope="module")
def parsed() -> dict[str, dict[str, _Variables]]:
    return {language: _parsed(language) for language in LANGUAGES}


def test_there_is_english() -> None:
    assert "en" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_the_code_has_words(parsed, language: str) -> None:
    assert keys.needed() - set(parsed[language]) == set()


def test_every_key_that_is_put_together_belongs_to_a_known_family() -> None:
    built = {pattern for pattern, is_built in keys.spoken() if is_built}
    known = set(keys.FAMILIES) | {"ready-{}-{}", "{}-{}", "{}{}"}
    assert built - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_unused(parsed, language: str) -> None:
    referred = {name for seen in parsed[language].values() for name in seen.referred}
    assert set(parsed[language]) - keys.needed() - keys.literals() - referred == set()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_the_same_placeables_in_every_language(parsed, language: str) -> None:
    differing = {}
    for key, english in parsed["en"].items():
        other = parsed[language].get(key)
        if other is None:
            continue
        # A variable that only selects a variant (a plural form, a stage) may be of no use in another language.
        free = english.selecting | other.selecting
        # $count comes with every clause about departments.
        given = english.selecting | english.shown | ({"count"} if "names" in english.shown else set())
        if english.shown - free != other.shown - free or not other.selecting <= given:
            differing[key] = (english.shown, other.shown)
    assert differing == {}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_no_message_is_left_in_english(language: str) -> None:
    same = [
        key
        for key, seen in _parsed(language).items()
        if not seen.shown
        and len(english := catalogue.catalogue("en").say(key, {}, "2026")) > 8
        and catalogue.catalogue(language).say(key, {}, "2026") == english
    ]
    assert same == []


def test_every_rule_of_the_engine_has_words() -> None:
    assert {rule.id for rule in RULES} == set(findings.RULES)


def test_every_idea_can_be_named_in_every_language() -> None:
    for path in sorted(lexicon.FOLDER.glob("*.toml")):
        named = lexicon.tomli.loads(path.read_text(encoding="utf-8"))
        assert set(named) == {"terms", "claims", "asking", "confirming", "people_data", "files"}, path.name
        assert set(named["terms"]) == set(ideas.TERMS), path.name
        assert set(named["claims"]) == set(ideas.CLAIMS), path.name
        assert all(said for family in named.values() for said in family.values()), path.name
    assert {path.stem for path in lexicon.FOLDER.glob("*.toml")} == set(LANGUAGES)
