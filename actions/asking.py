"""Asking for one fact: the words, the choices offered, and why it is asked."""

from collections.abc import Callable
from typing import Any

from actions.figures import ask_again
from actions.memory import CONFIRM_GROWTH
from actions.speech import FACTS, STAGES, clause, key_of, slug, split
from actions.turn import Turn
from advisor import catalogue

# Facts with a question of their own; another one is asked for by its name.
ASKED = tuple(fact for fact in FACTS if fact not in ("project.name", "roster", "readiness", "target_coverage"))
# Countries offered as buttons: those whose calendars differ most. Any other is typed.
COUNTRIES = ("CN", "RU", "DE", "GB", "US")
# Of its own accord the bot asks for the same fact no oftener than this in a conversation.
ASKED_AT_MOST = 2
# Asked as "is there ...?": a no says that there is none.
MAY_BE_NONE = frozenset(
    {"project.go_live_by", "project.earliest_start", "turnover.peak_months", "departments.peak_months"}
)
# facts.md: headcount growth of 20 % or more in a year is asked about when the stage is stable or unknown.
GROWTH_ASKED_ABOUT = 0.2
# The answers to a readiness question, and the buttons that give them.
READINESS = "readiness."
DEGREES = ("yes", "partly", "no", "unknown")
# The fact that a yes or no to "are you still expanding?" settles.
CONFIRM_RULE = "growth.stage"

# The rule that a fact decides, and its place in the documents; a fact that only the person's plan needs has none.
RULES = {
    "regions": ("year_end", "S4.1b"),
    "growth.stage": ("expansion", "S4.2a"),
    "growth.settled_from": ("expansion", "S4.2a"),
    "growth.headcount_a_year_ago": ("expansion", "S4.2a"),
    "key_users_per_department": ("single_key_user", "S4.3b"),
    "turnover.rate": ("single_key_user", "S4.3a"),
    "turnover.leavers_per_year": ("single_key_user", "S4.3a"),
    "turnover.leavers": ("turnover_peak", "S4.3a"),
    "turnover.peak_months": ("turnover_peak", "S4.3a"),
    "annual_break": ("annual_break", "S4.1b"),
    "fiscal_year_end_month": ("busy_season", "S4.1c"),
    "busy_months": ("busy_season", "S4.1c"),
    "departments": ("single_key_user", "S4.3b"),
    "departments.key_users": ("single_key_user", "S4.3b"),
    "departments.vacancies": ("staffing_gap", "S4.3d"),
    "departments.staffed_from": ("staffing_gap", "S4.3d"),
    "departments.rate": ("single_key_user", "S4.3a"),
    "departments.leavers_per_year": ("single_key_user", "S4.3a"),
    "departments.leavers": ("turnover_peak", "S4.3a"),
    "departments.peak_months": ("turnover_peak", "S4.3a"),
    "departments.busy_months": ("busy_season", "S4.1c"),
}

# Questions that another module asks in its own way, by what ``Memory.asked`` holds then.
OWN_QUESTIONS: dict[str, Callable[[Turn], None]] = {}


def ask(turn: Turn, path: str) -> None:
    """Ask for one fact (or what else ``Memory.asked`` may hold) in a paragraph of its own, with what can be
    chosen.
    """
    if path == (turn.memory.review or {}).get("at"):
        ask_again(turn)
    elif path == CONFIRM_GROWTH:
        _ask_growth(turn)
    elif path in OWN_QUESTIONS:
        OWN_QUESTIONS[path](turn)
    elif path.startswith(READINESS):
        _ask_readiness(turn, path)
    elif path.startswith("confirm:"):
        turn.say(f"ask-{path.partition(':')[2]}", paragraph=True)
        offer_yes_no(turn)
    else:
        _ask_fact(turn, path)
    turn.memory.asked = path
    turn.memory.said = turn.memory.said or "question"


def ask_next(turn: Turn, advice: dict[str, Any]) -> bool:
    """Ask what would move the answer most and was not skipped in this conversation; False where nothing
    would.
    """
    path = next_question(turn, advice)
    if path:
        turn.memory.times[path] = turn.memory.times.get(path, 0) + 1
        ask(turn, path)
    return path is not None


def next_question(turn: Turn, advice: dict[str, Any]) -> str | None:
    """The path to ask for next, None where no answer would move anything or all was asked and left unanswered.

    What the person passed over just now is not repeated at once, and comes back at most once.
    """
    if turn.memory.review is not None:
        return None  # HR is going through figures, and these are the questions then
    wanted = [CONFIRM_GROWTH] if grew_unsaid(turn.case) else []
    for path in [*wanted, *advice["questions"]]:
        just_asked = path == turn.pending and not turn.pending_quietly
        wearing = just_asked or turn.memory.times.get(path, 0) >= ASKED_AT_MOST
        if path not in turn.memory.skipped and not wearing:
            return path
    return None


def grew_unsaid(case: dict[str, Any]) -> bool:
    """Whether the headcount grew a lot within a year while nobody said that the company is growing."""
    growth = case.get("growth") or {}
    people, before = case.get("headcount"), growth.get("headcount_a_year_ago")
    if not people or not before or growth.get("stage") not in (None, "stable"):
        return False
    return people - before >= GROWTH_ASKED_ABOUT * before


def reason_for(path: str) -> dict[str, Any]:
    """Why a fact is asked for, as a message."""
    if path.startswith("confirm:"):
        return clause(f"whyask-{path.partition(':')[2]}")
    fact, row, _ = split(path)
    if fact == "readiness" and row in catalogue.items():
        source = {"source": catalogue.items()[row].source}
        return clause("whyask-readiness", source=source, counts=clause(f"counts-{slug(row)}"))
    return clause(f"whyask-{key_of(fact)}" if fact in ASKED else "whyask-other", name={"text": row or ""})


def rules_behind(path: str) -> list[dict[str, str]]:
    """The rule that the fact decides, ``{"rule", "source"}``; none where no document speaks of it."""
    fact, row, _ = split(path)
    if fact == "readiness":
        return [{"rule": "unprepared", "source": catalogue.entry_of(row or "")}]
    rule = RULES.get(CONFIRM_RULE if path == CONFIRM_GROWTH else fact)
    return [{"rule": rule[0], "source": rule[1]}] if rule else []


def _ask_fact(turn: Turn, path: str) -> None:
    fact, row, _ = split(path)
    stage = (turn.case.get("growth") or {}).get("stage") or "expanding"
    key = f"ask-{key_of(fact)}" if fact in ASKED else "ask-other"
    turn.say(key, paragraph=True, name={"text": row or ""}, stage=stage)
    options: list[Any] = []
    if fact == "growth.stage":
        options = list(STAGES)
        for value in options:
            turn.offer(f"choice-{value}", {"fact": path, "value": value})
    elif fact == "regions":
        options = [[code] for code in COUNTRIES]
        for value in options:
            turn.offer("choice-region", {"fact": path, "value": value}, region={"region": value[0]})
    elif fact in MAY_BE_NONE:
        turn.offer("button-no")
    turn.send("question", fact=path, options=options)


def _ask_readiness(turn: Turn, path: str) -> None:
    turn.say(f"ask-readiness-{slug(path[len(READINESS) :])}", paragraph=True)
    for value in DEGREES:
        turn.offer(f"degree-{value}", {"fact": path, "value": value})
    turn.send("question", fact=path, options=list(DEGREES))


def _ask_growth(turn: Turn) -> None:
    people, before = turn.case["headcount"], turn.case["growth"]["headcount_a_year_ago"]
    turn.say("ask-growth", paragraph=True, now={"number": people}, before={"number": before})
    for value in ("expanding", "stable"):
        turn.offer(f"choice-{value}", {"fact": "growth.stage", "value": value})
    turn.send("question", fact="growth.stage", options=["expanding", "stable"])


def offer_yes_no(turn: Turn) -> None:
    """Buttons for a yes and a no."""
    turn.offer("button-yes")
    turn.offer("button-no")
