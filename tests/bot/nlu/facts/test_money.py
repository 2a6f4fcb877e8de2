"""Pay and the parts of what losing people costs, as they are said in three languages."""

from datetime import date

import pytest

from bot.nlu.decision import Thresholds, decide
from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)


def costs(text: str, asked: str | None = None) -> dict:
    return extract(text, TODAY, asked=asked)["costs"]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("pay is 60,000 euros a year", 60_000, "EUR"),
        ("they earn €60k", 60_000, "EUR"),
        ("an average salary of 4.500 EUR per month", 54_000, "EUR"),
        ("average pay is sixty thousand dollars", 60_000, "USD"),
        ("the salary is about 45k", 45_000, None),
        ("they earn 1.2 million rubles", 1_200_000, "RUB"),
        ("平均年薪15万元", 150_000, "CNY"),
        ("月薪8000", 96_000, None),
        ("关键用户一年工资12万", 120_000, None),
        ("工资每月一万二千元", 144_000, "CNY"),
        ("зарплата 120 тысяч рублей", 1_440_000, "RUB"),
        ("годовой оклад 1,5 млн рублей", 1_500_000, "RUB"),
        ("зарабатывают 90к в месяц", 1_080_000, None),
    ],
)
def test_pay_is_read_by_the_year(text, amount, currency):
    assert costs(text) == {"pay": {"amount": amount, "currency": currency}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("recruiting costs us 20 %", {"recruiting": {"share": 0.2}}),
        ("hiring costs 20%, training 10 %", {"recruiting": {"share": 0.2}, "training": {"share": 0.1}}),
        ("training costs 5000 dollars", {"training": {"amount": 5000, "currency": "USD"}}),
        ("招聘成本占20%", {"recruiting": {"share": 0.2}}),
        ("培训费用5000元", {"training": {"amount": 5000, "currency": "CNY"}}),
        ("подбор обходится в 20 %", {"recruiting": {"share": 0.2}}),
        ("обучение стоит 50 000 рублей", {"training": {"amount": 50_000, "currency": "RUB"}}),
        ("удержание стоит 8 % зарплаты", {"keeping": {"share": 0.08}}),
    ],
)
def test_parts_of_the_cost_are_read_as_shares_or_amounts(text, said):
    assert costs(text) == said


@pytest.mark.parametrize("text", ["60000", "60k", "六万", "шестьдесят тысяч"])
def test_a_bare_amount_answers_the_question_for_the_pay(text):
    assert costs(text, asked="cost.pay") == {"pay": {"amount": 60_000, "currency": None}}
    assert costs(text) == {}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("we are 120 people and pay well", {"headcount": 120}),
        ("we pay 400 people", {"headcount": 400}),
        ("turnover is 20 % a year", {"turnover": {"rate": 0.2}}),
        ("we pay the vendor 50,000 euros", {}),
        ("выплатим поставщику 50 000 рублей зарплатного проекта", {}),
        ("软件费用5万元", {}),
    ],
)
def test_other_numbers_are_no_pay(text, facts):
    found = extract(text, TODAY)
    assert found["costs"] == {} and found["facts"] == facts


def test_an_amount_is_no_headcount_and_no_duration():
    found = extract("we have 60 people, pay is 45k a year", TODAY)
    assert found["facts"] == {"headcount": 60} and found["costs"]["pay"]["amount"] == 45_000


def test_who_tells_the_pay_informs_and_who_asks_with_it_asks_what_losing_people_costs():
    thresholds = Thresholds(certain=0.4)
    for ranking in ([("out_of_scope", 0.9)], [("review_turnover", 0.3)]):
        told = extract("pay is 60,000 euros a year", TODAY)
        assert decide(ranking, "pay is 60,000 euros a year", told, thresholds)[0] == "inform"
        asks = "what does it cost when pay is 60,000 euros?"
        assert decide(ranking, asks, extract(asks, TODAY), thresholds)[0] == "turnover_cost"
