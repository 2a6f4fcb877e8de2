"""Facts change the answer, refused ones change nothing, supposed ones are not kept."""

from datetime import date, timedelta
from itertools import pairwise

from actions.store import store
from advisor import advise
from tests.actions.cases import MARCH, NEW_COMPANY, SHANGHAI
from tests.actions.talk import Talk


def _facts() -> dict:
    return store().open("acme", "ann", "one").facts


def test_a_correction_tells_how_the_window_moved(home) -> None:
    talk = Talk()
    before = talk.say("check_date", **SHANGHAI).of("advice")["advice"]["window"]
    answer = talk.say("inform", facts={"project": {"duration_weeks": 26.09}})
    after = answer.of("advice")["advice"]["window"]
    assert before != after
    assert answer.of("case")["changed"] == ["project.duration_weeks"]
    assert answer.text.startswith("Noted: 6 months from kick-off to go-live. The window is now ")


def test_the_first_words_are_the_date(home) -> None:
    answer = Talk().say("check_date", **SHANGHAI)
    assert answer.text.startswith("Start between ")
    assert "Not on 10 December: " in answer.text
    assert "(S4, part 1)" in answer.text
    assert answer.types == ["advice", "question", "case"]
    assert answer.of("advice")["hypothetical"] is False


def test_a_few_facts_lead_to_a_question_first(home) -> None:
    answer = Talk().say("inform", facts={"headcount": 120})
    assert answer.types == ["question", "case"]
    assert answer.text.startswith("Noted: 120 people.")


def test_place_and_length_are_enough_for_a_first_advice(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"regions": ["CN"]})
    assert "advice" in talk.say("inform", facts={"project": {"duration_weeks": 17.4}}).types


def test_a_new_company_is_told_to_wait_and_how(home) -> None:
    answer = Talk().say("inform", **NEW_COMPANY)
    assert answer.of("advice")["advice"]["window"] is None
    assert answer.of("question")["fact"] == "growth.settled_from"
    assert "sign the contract now" in answer.text
    assert "another, established company is no proof" in answer.text


def test_what_was_refused_leaves_the_old_value(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"headcount": 120})
    answer = talk.say("inform", facts={"headcount": -3}, pressed=True)
    assert answer.of("error")["code"] == "out_of_range"
    assert answer.of("error")["fact"] == "headcount"
    assert "-3" in answer.text
    assert "case" not in answer.types
    assert _facts()["headcount"] == 120


def test_refused_by_the_understanding(home) -> None:
    refused = [{"code": "invalid_date", "fact": "project.desired_start", "text": "30 February", "accepted": None}]
    answer = Talk().say("check_date", refused=refused)
    assert answer.of("error")["code"] == "invalid_date"
    assert "30 February" in answer.text


def test_an_unknown_country_is_refused(home) -> None:
    answer = Talk().say("inform", facts={"regions": ["XX"]}, pressed=True)
    assert answer.of("error")["code"] == "unknown_region"
    assert _facts() == {}


def test_garbage_from_a_button_is_refused(home) -> None:
    for value in ("banana", {"a": 1}, [1, 2], 1e300):
        answer = Talk().say("inform", facts={"project": {"duration_weeks": value}}, pressed=True)
        assert "error" in answer.types
        assert _facts() == {}


def test_a_pressed_button_is_kept_as_such(home) -> None:
    Talk().say("inform", facts={"growth": {"stage": "stable"}}, pressed=True)
    assert store().open("acme", "ann", "one").origins["growth.stage"]["source"] == "button"


def test_a_supposed_date_is_answered_and_not_kept(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    march = {"from": MARCH["from"], "to": MARCH["to"]}
    answer = talk.say("check_date", facts={"project": {"desired_start": march}}, periods=[MARCH], hypothetical=True)
    assert answer.of("advice")["hypothetical"] is True
    assert answer.of("advice")["case"]["project"]["desired_start"] == march
    assert _facts()["project"]["desired_start"]["from"] == "2026-12-10"
    assert "haven't stored" in answer.text


def test_what_if_shows_the_difference(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    answer = talk.say("what_if", facts={"departments": [{"name": "Sales", "key_users": 2}]})
    assert answer.types == ["advice"]
    assert "Suppose: 2 key users in Sales." in answer.text
    assert _facts()["departments"][0]["key_users"] == 1


def test_what_is_not_known_is_not_asked_again(home) -> None:
    talk = Talk()
    asked = [talk.say("ask_start_window").of("question")["fact"]]
    for _ in range(40):
        answer = talk.say("dont_know")
        if "question" not in answer.types:
            break
        asked.append(answer.of("question")["fact"])
    assert len(asked) == len(set(asked))
    assert "question" not in answer.types


def test_a_vague_number_is_asked_for(home) -> None:
    answer = Talk().say("inform", vague=["headcount"])
    assert answer.of("question")["fact"] == "headcount"


def test_a_no_to_a_deadline_means_there_is_none(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.context["asked"] = "project.go_live_by"
    answer = talk.say("deny")
    assert answer.text.startswith("All right, none then.")
    assert "project.go_live_by" in talk.context["skipped"]


def test_two_people_keep_two_projects(home) -> None:
    Talk("ann").say("inform", facts={"headcount": 100})
    Talk("bob").say("inform", facts={"headcount": 200})
    assert store().open("acme", "ann", "one").facts["headcount"] == 100
    assert store().open("acme", "bob", "one").facts["headcount"] == 200
    assert store().open("other", "ann", "one").facts == {}


def test_a_question_passed_over_is_not_repeated_at_once_and_comes_back_once_at_most(home) -> None:
    talk = Talk()
    asked = []
    for _ in range(30):
        answer = talk.say("ask_start_window")
        asked.append(answer.of("question")["fact"] if "question" in answer.types else None)
    assert all(one != other or one is None for one, other in pairwise(asked))
    assert max(asked.count(path) for path in set(asked) - {None}) == 2


def test_a_button_keeps_the_language_of_the_conversation(home) -> None:
    talk = Talk()
    talk.say("greet", language="ru")
    talk.say("inform", facts={"headcount": 5}, language="en", pressed=True)
    assert talk.context["language"] == "ru"


def test_another_date_after_advice_is_judged(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    answer = talk.say("inform", facts={"project": {"desired_start": {"from": "2027-01-11", "to": "2027-01-11"}}})
    assert "Not on 11 January 2027: " in answer.text


def test_departments_after_advice_bring_their_backups(home) -> None:
    talk = Talk()
    talk.say("ask_start_window")
    assert "Train " in talk.say("inform", facts={"departments": [{"name": "Sales"}, {"name": "Service"}]}).text


def test_today_is_now(home) -> None:
    answer = Talk().say("check_date", facts={"project": {"desired_start": {"from": "2026-11-22", "to": "2026-11-22"}}})
    assert "Not now: " in answer.text or "A start now " in answer.text


def test_a_no_that_clears_what_was_never_known_is_a_no(home) -> None:
    talk = Talk()
    talk.say("check_date", **SHANGHAI)
    talk.context["asked"] = "project.go_live_by"
    assert talk.say("deny", facts={"project": {"go_live_by": None}}).text.startswith("All right, none then.")


def test_facts_are_said_back_in_one_order(home) -> None:
    said = Talk().say("inform", facts={"headcount": 9, "turnover": {"rate": 0.1}, "regions": ["RU"]}).text
    assert said.startswith("Noted: people in Russia; 9 people; 10% of people leaving in a year.")


def test_bounds_carry_their_unit(home) -> None:
    def told(fact: str, low: float, high: float) -> str:
        refused = [{"code": "out_of_range", "fact": fact, "text": "so", "accepted": {"min": low, "max": high}}]
        return Talk().say("inform", refused=refused).text

    assert "between 1 week and 520 weeks" in told("project.duration_weeks", 1, 520)
    assert "between 0% and 500%" in told("turnover.rate", 0, 5)
    assert "at least 0;" in told("headcount", 0, 10_000_000)


def test_a_refused_list_or_period_is_quoted_as_people_write_it(home) -> None:
    assert "“XX, ZZ”" in Talk().say("inform", facts={"regions": ["XX", "ZZ"]}, pressed=True).text
    wrong = {"from": "2027-02-30", "to": "2027-02-30"}
    assert "“2027-02-30”" in Talk().say("inform", facts={"project": {"desired_start": wrong}}, pressed=True).text


def test_a_window_that_moved_into_a_bad_time_says_what_weighs_on_it(home) -> None:
    talk = Talk()
    talk.say("ask_start_window", facts={"regions": ["GB"], "project": {"go_live_by": "2027-06-30"}})
    answer = talk.say("inform", facts={"project": {"duration_weeks": 30}})
    weighing = [one for one in answer.of("advice")["advice"]["findings"] if one["about"] == "window"]
    assert weighing and "Keep in mind for the recommended time: " in answer.text


def test_a_deadline_that_cannot_be_met_is_answered_with_what_can(home) -> None:
    talk = Talk()
    case = {"regions": ["RU"], "project": {"duration_weeks": 13, "go_live_by": "2027-01-01"}}
    answer = talk.say("ask_start_window", facts=case)
    assert answer.of("advice")["advice"]["window"] is None
    free = advise({**answer.of("advice")["case"], "project": {"duration_weeks": 13}})["window"]
    live = date.fromisoformat(free["from"]) + timedelta(weeks=13)
    assert f"If that date can move: start between {date.fromisoformat(free['from']).day} " in answer.text
    assert f"you would be live on {live.day} {live:%B %Y}" in answer.text
    talk.say("inform", facts={"growth": {"stage": "expanding"}})
    assert "If that date can move" not in talk.say("ask_start_window").text


def test_what_weighs_on_the_window_too_is_said_once(home) -> None:
    case = {
        "regions": ["DE"],
        "growth": {"stage": "stable"},
        "project": {"duration_weeks": 20},
        "departments": [
            {"name": "Sales", "key_users": 2, "leavers_per_year": 2, "headcount": 30, "peak_months": [4, 5]}
        ],
    }
    answer = Talk().say("ask_start_window", facts=case)
    weighing = [one["about"] for one in answer.of("advice")["advice"]["findings"] if one["rule"] == "turnover_peak"]
    assert sorted(weighing) == ["asked", "window"]
    assert answer.text.count("when most people leave Sales") == 1


def test_one_more_is_one_more_than_there_are(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"departments": [{"name": "Sales", "key_users": 2}, {"name": "Service"}]})
    more = {"facts": {"departments": [{"name": "Sales", "key_users": 2}]}, "added": {"Sales": 1}, "hypothetical": True}
    supposed = talk.say("what_if", **more).of("advice")["case"]["departments"]
    assert [row.get("key_users") for row in supposed] == [3, None]
    other = {"facts": {"departments": [{"name": "service", "key_users": 2}]}, "added": {"service": 1}}
    stored = talk.say("inform", **other).of("case")["case"]["departments"]
    assert [row.get("key_users") for row in stored] == [2, 2]


def test_from_a_day_on_is_asked_about_as_that_day(home) -> None:
    talk = Talk()
    talk.say("inform", facts={"regions": ["RU"], "project": {"duration_weeks": 16}})
    answer = talk.say("check_date", periods=[{"text": "с февраля", "from": "2027-02-01", "to": None}])
    assert answer.of("advice")["case"]["project"]["desired_start"] == {"from": "2027-02-01", "to": "2027-02-01"}
