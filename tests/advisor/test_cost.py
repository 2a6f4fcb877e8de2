"""The parts of S0.4: from a fifth of a year's pay to twice as much, with own figures in place of the assumed ones."""

import pytest

from advisor import cost_of
from advisor.cost import parts_of
from advisor.settings import default_settings

S = default_settings()


def test_the_parts_add_up_to_what_the_studies_found():
    total = cost_of(None)["sum"]
    assert total["share"][0] == pytest.approx(S.cost_studies["fifth"], abs=0.02)
    assert total["share"][1] == pytest.approx(S.cost_studies["twice"])
    assert "30 case studies" in total["assumption"]


def test_keeping_somebody_is_no_part_of_what_losing_costs():
    parts = cost_of(1000.0)["parts"]
    assert [one["part"] for one in parts] == list(parts_of()) and parts[-1]["part"] == "keeping"
    assert cost_of(1000.0)["sum"]["amount"][1] == pytest.approx(sum(one["amount"][1] for one in parts[:-1]))


def test_amounts_are_shares_of_the_pay_and_stated_figures_win():
    found = cost_of(50_000.0, {"training": {"amount": 5000.0}, "morale": {"share": 0.0}})
    rows = {one["part"]: one for one in found["parts"]}
    assert rows["losing"]["amount"] == [500.0, 10_000.0]
    assert rows["training"]["share"] == [0.1, 0.1] and rows["training"]["stated"]
    assert rows["morale"]["amount"] == [0.0, 0.0] and rows["morale"]["assumption"] is None


def test_an_amount_without_the_pay_has_no_share():
    found = cost_of(None, {"training": {"amount": 5000.0}})
    assert next(one for one in found["parts"] if one["part"] == "training")["share"] is None
    assert found["sum"]["share"] is None and found["sum"]["amount"] is None
