"""The catalogue is whole: every id of the documents, nothing that points nowhere, an order that can be kept."""

import pytest

from advisor import catalogue
from advisor.preparation import steps
from advisor.rules import RULES
from advisor.settings import default_settings

IDS = (
    {f"S0.{number}" for number in range(1, 11)}
    | {f"S1.{number}" for number in range(1, 7)}
    | {f"S2.{number}" for number in range(1, 8)}
    | {f"S3.{number}" for number in range(1, 9)}
    | {"S4.0", *(f"S4.1{letter}" for letter in "abcd")}
    | {f"S4.{part}{letter}" for part in (2, 3) for letter in "abcdef"}
)
KINDS = {"rule", "readiness", "risk", "term", "claim", "criteria", "order", "context"}


def test_every_id_of_the_documents_has_an_entry() -> None:
    assert set(catalogue.entries()) == IDS


def test_entries_name_known_things_only() -> None:
    for entry in catalogue.entries().values():
        assert entry.kinds and set(entry.kinds) <= KINDS, entry.id
        assert entry.area in catalogue.AREAS and entry.block in (None, *catalogue.BLOCKS), entry.id
        assert set(entry.also) <= IDS - {entry.id}, entry.id


@pytest.mark.parametrize(("kind", "rows"), [("readiness", catalogue.items()), ("risk", catalogue.risks())])
def test_items_and_risks_belong_to_entries_of_their_kind(kind: str, rows) -> None:
    named = {catalogue.entry_of(id_) for id_ in rows} | {other for row in rows.values() for other in _also(row)}
    assert named == {entry.id for entry in catalogue.entries().values() if kind in entry.kinds}


def _also(row) -> tuple[str, ...]:
    return getattr(row, "also", ())


def test_every_block_has_an_item() -> None:
    assert {item.block for item in catalogue.items().values()} == set(catalogue.BLOCKS)


@pytest.mark.parametrize("china", [True, False])
def test_what_comes_before_an_item_stands_before_it_in_its_step_or_an_earlier_one(china: bool) -> None:
    seen: list[str] = []
    for step in steps(china):
        for item in step:
            assert set(item.after) <= set(seen), item.id
            seen.append(item.id)
    assert sorted(seen) == sorted(catalogue.items())


def test_china_reorganises_before_it_educates_and_gartner_the_other_way_round() -> None:
    group, taught = catalogue.items()["S2.3"], catalogue.items()["S0.9/1"]
    assert group.china < taught.china and taught.gartner < group.gartner


def test_risks_rest_on_items_rules_and_facts_that_exist() -> None:
    rules, settings = {rule.id for rule in RULES}, default_settings()
    for risk in catalogue.risks().values():
        assert set(risk.eased_by) <= set(catalogue.items()), risk.id
        assert set(risk.grows_with) <= {*settings.risk_sizes, "deadline"}, risk.id
        assert risk.rule is None or risk.rule in rules, risk.id
        assert risk.response in IDS and (risk.impact in settings.risk_grades or risk.rule), risk.id
