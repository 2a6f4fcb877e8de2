"""The turnover risk in words: rates with their range, what the counts say of a season, the precaution."""

import pytest

from tests.actions.talk import Talk


def counts(march: int, other: int, years: tuple[int, ...] = (2024, 2025)) -> dict[str, int]:
    return {f"{year}-{month:02d}": march if month == 3 else other for year in years for month in range(1, 13)}


def told(*departments: dict, **facts) -> dict:
    project = {"duration_weeks": 16}
    return {"facts": {"regions": ["CN"], "project": project, "departments": list(departments), **facts}}


def reviewed(*departments: dict, language: str = "en", role: str = "pm", **facts):
    talk = Talk(role=role, language=language)
    talk.say("inform", **told(*departments, **facts))
    return talk.say("review_turnover")


SALES = {"name": "Sales", "headcount": 40, "key_users": 1, "leavers": counts(1, 1)}


def test_a_counted_department_is_told_with_its_range_and_with_what_two_or_three_would_give(home) -> None:
    answer = reviewed(SALES)
    row = answer.of("turnover")["departments"][0]
    low, high = (f"{end:.0%}" for end in row["interval"])
    assert f"Sales: 30% leave in a year, by the counts between {low} and {high}." in answer.text
    one, two, three = (f"{chance:.0%}" if chance >= 0.01 else f"{chance:.2%}" for chance in row["all_leave"])
    assert f"Its one key user leaves before the end with a chance of {one}; both of two would with {two}" in answer.text
    assert three.rstrip("%").rstrip("0") in answer.text
    assert "can't tell yet" in answer.text


def test_the_message_has_all_that_a_reviewer_needs(home) -> None:
    message = reviewed(SALES).of("turnover")
    assert message["language"] == "en" and message["plan"]["from"] > "2027-01-01"
    row = message["departments"][0]
    assert len(row["hazard"]) == 12 and sum(row["hazard"]) == pytest.approx(row["rate"], abs=1e-4)
    assert row["leavers"] == 24 and row["headcount"] == 40
    assert row["loss_interval"][0] < row["loss_probability"] < row["loss_interval"][1]
    assert row["plan_leavers"]["low"] <= row["plan_leavers"]["expected"] <= row["plan_leavers"]["high"]
    assert row["backups"] >= 0 and row["uncovered_now"] == row["all_leave"][0]


@pytest.mark.parametrize(
    ("leavers", "stated", "words"),
    [
        (counts(8, 1), [3], "it was said, and the counts show it"),
        (counts(8, 1), [], "the counts show it clearly"),
        (counts(1, 1), [3], "the counts can't confirm it yet"),
        (counts(0, 8, (2023, 2024, 2025)), [3], "but the counts don't show it"),
        ({}, [3], "Most people leave in March, as was said."),
        ({}, [], "can't tell yet"),
    ],
)
def test_a_season_is_real_only_where_the_counts_show_it(home, leavers, stated, words) -> None:
    people = 40 if max(leavers.values(), default=0) < 8 else 400
    times = {month: n * people // 40 for month, n in leavers.items()}
    department = {"name": "Sales", "headcount": people, "leavers": times, "peak_months": stated}
    answer = reviewed({field: value for field, value in department.items() if value})
    assert words in answer.text
    assert (
        answer.text.count("March")
        == (1 if stated or "clearly" in words else 0)
        + answer.text.count("March and")
        + (answer.text.count("on 1 March"))
        or "March" in answer.text
    )


def test_departments_with_seasons_of_their_own_are_told_apart(home) -> None:
    august = {"name": "Service", "headcount": 20, "peak_months": [5]}
    answer = reviewed({"name": "Sales", "headcount": 40, "peak_months": [11]}, august)
    lines = {line.split(":")[0].strip("- •"): line for line in answer.text.split("\n") if "leave in a year" in line}
    assert "in November" in lines["Sales"] and "in May" in lines["Service"]


def test_where_the_project_meets_the_season_two_are_to_be_trained(home) -> None:
    hit = reviewed({"name": "Sales", "headcount": 40, "peak_months": [3, 4, 5, 6]})
    assert "runs into the season when people leave (Sales)" in hit.text and "S4, part 3" in hit.text
    assert "runs into the season" not in reviewed({"name": "Sales", "headcount": 40, "peak_months": [11]}).text


def test_a_department_that_nobody_counted_leans_on_the_others_and_says_so(home) -> None:
    answer = reviewed(SALES, {"name": "Service", "headcount": 12})
    assert "Service: 30% leave in a year, as in the company as a whole; here it may be anything" in answer.text


def test_hr_is_not_sent_to_hr(home) -> None:
    assert "head of HR" in reviewed(SALES).text
    assert "head of HR" not in reviewed(SALES, role="hr").text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("每年有30%的人离职", "看不出来", "两名，都走的可能性")),
        ("ru", ("за год уходит 30 %", "не видно", "будь их двое")),
    ],
)
def test_the_same_in_other_languages(home, language, said) -> None:
    answer = reviewed({**SALES, "name": {"zh": "销售部", "ru": "Продажи"}[language]}, language=language)
    for words in said:
        assert words in answer.text.replace("\xa0", " ")
    assert answer.of("turnover")["language"] == language
