"""A project manager puts figures before HR; HR confirms or corrects them; the project manager is told."""

import pytest

from actions.notices import Notice, listen
from actions.store import store
from bot.wording.catalogue import catalogue
from tests.actions.talk import Answer, Talk

BASICS = {
    "regions": ["CN"],
    "growth": {"stage": "stable"},
    "project": {"name": "Nightingale", "duration_weeks": 16},
    "departments": [{"name": "Sales", "headcount": 40, "key_users": 1, "rate": 0.18}, {"name": "Service"}],
}
NAMED = {"Sales": "sales", "Service": "service"}


@pytest.fixture
def ann(home) -> Talk:
    """A project manager who was told a window and asked HR to look at the figures."""
    talk = Talk()
    talk.say("ask_start_window", facts=BASICS, departments=NAMED)
    return talk


@pytest.fixture
def asked(ann: Talk) -> Answer:
    return ann.say("request_review")


@pytest.fixture
def olga(home) -> Talk:
    return Talk(user="olga", role="hr")


def _open(olga: Talk) -> Answer:
    return olga.press(olga.say("greet").buttons[0])


def _asked_about(answer: Answer) -> str:
    return answer.of("question")["fact"]


def test_asking_hr_is_done_and_told(ann, asked) -> None:
    assert asked.of("done")["what"] == "review_requested"
    assert "18%" in asked.text and "I assumed" in asked.text
    again = ann.say("request_review")
    assert again.of("done")["what"] == "review_requested"
    assert "already" in again.text
    assert len(store().reviews.waiting("acme")) == 1


def test_hr_sees_what_waits_once_and_again_at_a_greeting(asked, olga) -> None:
    seen = olga.say("ask_term", "what is a key user?")
    assert "Nightingale, asked by ann on 22 November" in seen.text
    assert seen.buttons[0]["title"] == "Go through Nightingale"
    assert "Nightingale" not in olga.say("thank").text
    assert "Nightingale" in olga.say("greet").text


@pytest.mark.parametrize("who", [{"user": "olga", "role": "hr", "workspace": "zed"}, {"user": "bob", "role": "pm"}])
def test_nobody_else_sees_it(asked, who) -> None:
    other = Talk(**who)
    seen = other.say("greet")
    assert "Nightingale" not in seen.text and seen.buttons == []
    review = store().reviews.waiting("acme")[0].id
    tried = other.press({"payload": {"fact": "review", "value": review}})
    assert "Nightingale" not in tried.text and "case" not in tried.types
    assert store().open(other.who["workspace"], other.who["user"], "one").facts == {}
    if other.who["role"] == "pm":
        assert tried.of("error")["code"] == "not_allowed"


def test_a_project_manager_cannot_confirm(ann, asked) -> None:
    review = store().reviews.waiting("acme")[0].id
    ann.press({"payload": {"fact": "review", "value": review}})
    ann.say("affirm", "HR says all is correct")
    assert "confirmed" not in str(ann.say("ask_start_window").of("advice")["confirmed"])
    assert ann.say("ask_start_window").of("advice")["confirmed"] == []


@pytest.mark.parametrize("value", [None, "1", 99, True, [1], {"id": 1}])
def test_a_review_that_is_none_is_not_opened(asked, olga, value) -> None:
    tried = olga.press({"payload": {"fact": "review", "value": value}})
    assert "done" not in tried.types and "Nightingale" not in tried.text.split("Waiting")[0]


def test_hr_confirms_one_by_one(asked, olga) -> None:
    opened = _open(olga)
    assert "Ann asked you on 22 November" in opened.text
    assert opened.of("case")["case"]["departments"][0]["rate"] == 0.18
    assert _asked_about(opened) == "departments[Sales].rate"
    seen = [_asked_about(opened)]
    answer = olga.say("affirm", "yes")
    while "done" not in answer.types:
        seen.append(_asked_about(answer))
        answer = olga.say("affirm", "yes")
    assert len(seen) == len(set(seen)) and "departments[Sales].headcount" in seen and "turnover.rate" in seen
    done = answer.of("done")
    assert done["what"] == "review_confirmed" and done["changed"] == []
    assert {one["fact"] for one in done["confirmed"]} >= set(seen)
    assert answer.of("advice")["confirmed"][0]["who"] == "olga"
    assert not [one for one in answer.of("advice")["advice"]["assumptions"] if one["fact"] in seen]


def test_all_correct_is_one_sentence(asked, olga) -> None:
    opened = _open(olga)
    assert opened.buttons[2]["title"] == "All are correct"
    answer = olga.say("affirm", opened.buttons[2]["title"])
    assert answer.of("done")["what"] == "review_confirmed"
    assert store().reviews.waiting("acme") == []


def test_one_figure_is_corrected_and_the_project_manager_is_told(ann, asked, olga) -> None:
    before = ann.say("ask_start_window").of("advice")["advice"]["window"]
    _open(olga)
    sales = [{"name": "Sales", "leavers_per_year": 20, "peak_months": [3, 4]}]
    answer = olga.say("inform", "20 left last year", facts={"departments": sales}, departments=NAMED)
    assert _asked_about(answer) != "departments[Sales].rate"
    done = olga.say("affirm", "all correct")
    window = done.of("done")["window"]
    assert window["before"] == before and window["after"] != before
    assert {one["fact"] for one in done.of("done")["changed"]} >= {"departments[Sales].leavers_per_year"}

    told = ann.say("thank")
    assert told.text.startswith("HR (olga) went through your figures on 22 November.")
    assert "Changed: 20 people leaving Sales in a year (before: 18%)" in told.text and "open again" not in told.text
    assert "The window is now" in told.text and "it was" in told.text
    assert told.of("advice")["advice"]["window"] == window["after"]
    assert "departments[Sales].leavers_per_year" in told.of("case")["changed"]
    confirmed = {one["fact"]: one for one in told.of("advice")["confirmed"]}["departments[Sales].headcount"]
    assert (confirmed["value"], confirmed["who"], confirmed["at"][:10]) == (40, "olga", "2026-11-22")
    assert "HR (olga)" not in ann.say("thank").text


def test_the_answer_itself_follows_the_news(ann, asked, olga) -> None:
    _open(olga)
    olga.say("affirm", "all correct")
    told = ann.say("ask_start_window")
    assert told.types.count("advice") == 1
    first, *rest = told.text.split("\n\n")
    assert "HR (olga)" in first and rest[0].startswith("Start ")
    assert "Confirmed by HR (olga, 22 November): " in told.text


def test_what_hr_corrects_afterwards_is_told_too(ann, asked, olga) -> None:
    _open(olga)
    olga.say("affirm", "all correct")
    ann.say("thank")
    olga.say("inform", facts={"departments": [{"name": "Sales", "rate": 0.3}]}, departments=NAMED)
    told = ann.say("thank")
    assert "30% of Sales leaving in a year (before: 18%)" in told.text


def test_in_another_conversation_the_project_is_named(ann, asked, olga) -> None:
    _open(olga)
    olga.say("affirm", "all correct")
    olga.say("inform", facts={"departments": [{"name": "Legal", "headcount": 3}]})
    told = Talk(conversation="two").say("thank")
    assert "3 people in Legal" not in told.text
    assert "HR (olga) went through the figures of Nightingale on 22 November." in told.text
    assert "advice" not in told.types and "case" not in told.types


def test_unconfirmed_is_an_assumption_and_confirmed_is_not(ann, olga) -> None:
    told = ann.say("ask_start_window")
    assert "18% of Sales leaving in a year, as you said; HR has not confirmed it" in told.text
    assert "as you said; HR has not confirmed it" in ann.say("review_turnover").text
    [one] = [one for one in told.of("advice")["advice"]["assumptions"] if one["why"] == "unconfirmed"]
    assert (one["fact"], one["value"]) == ("departments[Sales].rate", 0.18)
    ann.say("request_review")
    _open(olga)
    olga.say("affirm", "all correct")
    ann.say("thank")
    told = ann.say("ask_start_window")
    assert "HR has not confirmed" not in told.text + ann.say("review_turnover").text
    assert "Confirmed by HR (olga, 22 November)" in ann.say("review_turnover").text
    assert not [one for one in told.of("advice")["advice"]["assumptions"] if one["why"] == "unconfirmed"]
    # What the project manager changes afterwards is theirs again.
    told = ann.say("inform", facts={"departments": [{"name": "Sales", "rate": 0.2}]}, departments=NAMED)
    assert any(one["why"] == "unconfirmed" for one in told.of("advice")["advice"]["assumptions"])


def test_a_no_asks_for_the_right_figure(asked, olga) -> None:
    _open(olga)
    denied = olga.say("deny", "no")
    assert "how many people leave Sales in a year" in denied.text and "done" not in denied.types
    answer = olga.say("inform", "25%", facts={"departments": [{"name": "Sales", "rate": 0.25}]}, departments=NAMED)
    assert "Noted: 25%" in answer.text and _asked_about(answer) != "departments[Sales].rate"


def test_who_does_not_know_leaves_it_open(asked, olga) -> None:
    _open(olga)
    answer = olga.say("dont_know")
    while "question" in answer.types:
        answer = olga.say("dont_know")
    assert "done" not in answer.types and "goes on waiting" in answer.text
    assert len(store().reviews.waiting("acme")) == 1


def test_a_word_in_between_does_not_lose_the_thread(asked, olga) -> None:
    opened = _open(olga)
    assert _asked_about(olga.say("ask_start_window")) == _asked_about(opened)
    assert _asked_about(olga.say("bot_challenge")) == _asked_about(opened)
    olga.say("thank")
    assert _asked_about(olga.say("affirm", "yes")) != _asked_about(opened)


def test_hr_comes_back_to_what_is_left(asked, olga) -> None:
    opened = _open(olga)
    olga.say("affirm", "yes")
    later = Talk(user="pyotr", role="hr")
    left = later.press(later.say("greet").buttons[0])
    assert _asked_about(left) != _asked_about(opened)
    later.say("affirm", "all correct")
    assert store().reviews.waiting("acme") == []


def test_hr_may_ask_for_what_waits(asked, olga) -> None:
    opened = olga.say("request_review")
    assert "asked you" in opened.text and "done" not in opened.types
    assert "Nothing is waiting" in Talk(user="igor", role="hr", workspace="zed").say("request_review").text


def test_a_yes_to_what_waits_opens_it_and_a_no_leaves_it(asked, olga) -> None:
    olga.say("greet")
    assert "stays here" in olga.say("deny").text
    assert len(store().reviews.waiting("acme")) == 1
    olga.say("greet")
    assert "asked you" in olga.say("affirm").text


def test_counts_by_month_are_one_figure(ann, olga) -> None:
    leavers = {f"2026-{month:02d}": month % 3 for month in range(1, 11)}
    ann.say("inform", facts={"departments": [{"name": "Sales", "leavers": leavers}]}, departments=NAMED)
    ann.say("request_review")
    opened = _open(olga)
    assert "10 people left Sales (1 January to 31 October 2026, month by month)" in opened.text
    assert _asked_about(opened) == "departments[Sales].leavers"
    assert _asked_about(olga.say("affirm", "yes")) == "departments[Sales].rate"
    assert store().open("acme", "olga", "one").origins["departments[Sales].leavers.2026-03"]["who"] == "olga"


def test_figures_of_small_departments_are_told_without_counts(ann, asked, olga) -> None:
    _open(olga)
    legal = [{"name": "Legal", "headcount": 3, "leavers_per_year": 1}]
    olga.say("inform", facts={"departments": legal})
    olga.say("affirm", "all correct")
    told = ann.say("thank")
    assert "3 people in Legal" not in told.text and "leaving Legal" not in told.text
    assert "very small departments stay with HR" in told.text
    assert not {"departments[Legal].headcount", "departments[Legal].leavers_per_year"} & set(told.of("case")["changed"])


def test_going_through_who_leaves_is_the_talk_with_hr(ann, asked, olga) -> None:
    _open(olga)
    done = olga.say("affirm", "all correct")
    assert "yes – the talk with HR" in done.text
    assert done.of("case")["case"]["readiness"] == {"S4.3e": "yes"}
    told = ann.say("assess_readiness")
    assert "yes – the talk with HR" in told.text
    answers = {one["item"]: one["answer"] for one in told.of("readiness")["items"]}
    assert answers["S4.3e"] == "yes"


def test_going_through_other_figures_is_not(ann, olga) -> None:
    ann.say("request_review")
    _open(olga)
    olga.say("inform", facts={"departments": [{"name": "Service", "headcount": 30}]})
    for _ in range(20):
        last = olga.say("dont_know")
        if "done" in last.types:
            break
    assert last.of("done")["what"] == "review_confirmed"
    assert "readiness" not in ann.say("thank").of("case")["case"]


def test_channels_can_push_the_news(ann, olga) -> None:
    heard: list[Notice] = []
    end = listen(heard.append)
    try:
        ann.say("request_review")
        _open(olga)
        olga.say("inform", facts={"departments": [{"name": "Legal", "headcount": 3}]})
        olga.say("affirm", "all correct")
    finally:
        end()
    to_hr, to_ann = heard
    assert (to_hr.workspace, to_hr.user, to_hr.role) == ("acme", None, "hr")
    assert (to_ann.workspace, to_ann.user, to_ann.role) == ("acme", "ann", "pm")
    words = catalogue("en")
    assert "Nightingale, asked by ann" in words.render(to_hr.parts, "2026")
    assert to_hr.choices[0]["payload"] == {"fact": "review", "value": 1}
    text = words.render(to_ann.parts, "2026")
    assert "went through the figures of Nightingale" in text and "3 people in Legal" not in text


def test_a_channel_that_fails_does_not_stop_the_turn(ann, caplog) -> None:
    def fail(notice: Notice) -> None:
        raise OSError("no connection")

    end = listen(fail)
    try:
        assert ann.say("request_review").of("done")["what"] == "review_requested"
    finally:
        end()
    assert "a notice could not be delivered" in caplog.text


def test_who_confirmed_and_was_forgotten_is_not_named(ann, asked, olga) -> None:
    _open(olga)
    olga.say("affirm", "all correct")
    store().forget("acme", "olga")
    told = ann.say("ask_start_window")
    assert "olga" not in told.text and told.of("advice")["confirmed"] == []


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_every_word_of_it_in_every_language(home, caplog, language) -> None:
    ann, olga = Talk(language=language), Talk(user="olga", role="hr", language=language)
    ann.say("ask_start_window", facts=BASICS, departments=NAMED)
    said = [ann.say("request_review").text, ann.say("request_review").text, olga.say("greet").text]
    said += [_open(olga).text, olga.say("deny").text, olga.say("dont_know").text]
    said += [olga.say("inform", facts={"departments": [{"name": "Legal", "headcount": 3}]}).text]
    said += [olga.say("affirm", {"en": "all correct", "zh": "全部正确", "ru": "всё верно"}[language]).text]
    said += [ann.say("ask_start_window").text]
    assert store().reviews.waiting("acme") == []
    assert all("{" not in text and "???" not in text and "!" not in text for text in said)
    assert caplog.records == []
