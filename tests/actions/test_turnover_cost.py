"""What losing a key user costs: shares until the pay is known, money from then on, own figures in place of ours."""

import pytest

from tests.actions.talk import Talk

PAY = {"pay": {"amount": 60_000.0, "currency": "EUR"}}


def test_without_pay_the_answer_is_in_shares_and_asks_for_the_pay(home) -> None:
    answer = Talk().say("turnover_cost")
    assert "between 21% and 200% of a year's pay" in answer.text and "30 case studies" in answer.text
    assert "recruiting and moves: 5% to 30%" in answer.text
    assert answer.text.rstrip().endswith("The amount and its currency are enough.")
    message = answer.of("cost")
    assert [one["part"] for one in message["parts"]] == [
        *("losing", "winning", "recruiting", "training", "productivity", "chances", "morale", "keeping")
    ]
    assert all(one["assumption"] and one["source"] == "S0.4" and one["amount"] is None for one in message["parts"])
    assert message["sum"]["share"] == [0.21, 2.0] and message["sum"]["amount"] is None
    assert answer.of("question")["fact"] == "cost.pay"


def test_with_pay_every_part_and_the_sum_are_amounts(home) -> None:
    talk = Talk()
    talk.say("turnover_cost")
    answer = talk.say("inform", "60000 euros", costs=PAY)
    assert "between €12,600 and €120,000 in all, at a pay of €60,000 a year" in answer.text
    assert "a fifth of a year's pay (€12,000)" in answer.text and "(€30,000 to €120,000)" in answer.text
    assert "recruiting and moves: €3,000 to €18,000" in answer.text
    assert answer.of("cost")["sum"]["amount"] == [12_600, 120_000]
    assert "question" not in answer.types


def test_own_figures_take_the_place_of_the_assumed_ones_and_stay(home) -> None:
    talk = Talk()
    talk.say("inform", "pay is 60,000 euros a year", costs=PAY)
    talk.say("inform", "recruiting costs us 20 %", costs={"recruiting": {"share": 0.2}})
    answer = talk.say("inform", "training costs 5000 euros", costs={"training": {"amount": 5000.0, "currency": "EUR"}})
    assert "recruiting and moves: €12,000, as was said" in answer.text
    assert "training the successor: €5,000, as was said" in answer.text
    rows = {one["part"]: one for one in answer.of("cost")["parts"]}
    assert rows["recruiting"]["stated"] and rows["recruiting"]["assumption"] is None
    assert rows["training"]["share"] == [pytest.approx(5 / 60, abs=1e-6)] * 2
    rest = 0.21 - 0.05 - 0.04
    assert answer.of("cost")["sum"]["amount"][0] == pytest.approx(60_000 * (rest + 0.2) + 5000)
    again = Talk(user="bob", conversation="two").say("turnover_cost")
    assert "as was said" not in again.text


def test_a_figure_in_another_currency_is_left_out_and_said(home) -> None:
    talk = Talk()
    talk.say("inform", costs=PAY)
    answer = talk.say("inform", costs={"training": {"amount": 900.0, "currency": "USD"}})
    assert "Training the successor: that figure is in another currency" in answer.text
    assert answer.of("cost")["sum"]["amount"] == [12_600, 120_000]


def test_an_amount_without_the_pay_leaves_the_sum_open(home) -> None:
    answer = Talk().say("inform", costs={"training": {"amount": 5000.0, "currency": "EUR"}})
    assert "the sum of several parts" in answer.text and "training the successor: €5,000" in answer.text
    assert answer.of("cost")["sum"]["share"] is None and answer.of("question")["fact"] == "cost.pay"


def test_what_is_only_supposed_is_not_kept(home) -> None:
    talk = Talk()
    talk.say("turnover_cost", costs=PAY, hypothetical=True)
    assert "21% and 200%" in talk.say("turnover_cost").text


def test_who_does_not_know_the_pay_is_not_asked_again(home) -> None:
    talk = Talk()
    talk.say("turnover_cost")
    assert "a year's pay of a key user" in talk.say("dont_know").text
    assert "question" not in talk.say("turnover_cost").types


def test_facts_told_along_are_taken_too(home) -> None:
    answer = Talk().say("inform", costs=PAY, facts={"headcount": 120})
    assert "€12,600" in answer.text and answer.of("case")["case"]["headcount"] == 120


def test_pay_is_forgotten_with_the_person(home) -> None:
    from actions.store import store

    talk = Talk()
    talk.say("inform", costs=PAY)
    project = store().open("acme", "ann", "one")
    other = Talk(user="hana", role="hr")
    store().join("acme", "hana", "one", project.id)
    other.say("inform", costs={"recruiting": {"share": 0.2}})
    store().forget("acme", "ann")
    assert store().costs.of(project.id) == {"recruiting": {"share": 0.2}}


@pytest.mark.parametrize(
    ("language", "currency", "said"),
    [
        ("zh", "CNY", ("¥60,000", "¥12,600到¥120,000", "招聘和岗位调动：¥3,000到¥18,000", "30个案例")),
        ("ru", "RUB", ("60 000 ₽", "от 12 600 ₽ до 120 000 ₽", "подбор и перестановки: от 3 000 ₽", "30 случаев")),
    ],
)
def test_the_same_in_other_languages(home, language, currency, said) -> None:
    answer = Talk(language=language).say("inform", costs={"pay": {"amount": 60_000.0, "currency": currency}})
    text = answer.text.replace("\xa0", " ").replace("\u202f", " ")
    for words in said:
        assert words in text
