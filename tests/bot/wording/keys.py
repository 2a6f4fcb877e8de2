"""Which messages the code can ask for: literal keys, and families that are put together from a name."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from actions import asking, export, findings, ideas, importing, nlu_fallback, review_turnover, speech
from actions.advising import REMARKS
from actions.refused import REFUSALS
from actions.tables import reading
from advisor import catalogue, staffing
from advisor.cost import parts_of
from advisor.plan import PHASES
from advisor.settings import default_settings

ROOT = Path(__file__).parents[3]
SLACK = ("bot/channels/slack", "bot/channels/slack/look")
FOLDERS = ("actions", "bot/wording", "bot/channels", *SLACK, "bot/pictures", "bot/files")
CODE = [path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.py"))]
SPEAKING = {"say", "part", "clause", "offer", "_say", "_amount"}
FACTS = [speech.key_of(fact) for fact in speech.FACTS]
ASKED = [speech.key_of(fact) for fact in asking.ASKED]
MONTHS = [str(month) for month in range(1, 13)]
KINDS = (reading.MONTHS, reading.PEOPLE, reading.ROSTER, reading.HEADCOUNTS)
IMPORT_QUESTIONS = [question.partition(":")[2] for question in sorted(importing.QUESTIONS)]
TOKENS = ("missing", "expired", "invalid")
ITEMS = [speech.slug(id_) for id_ in catalogue.items()]
RISKS = [speech.slug(id_) for id_ in catalogue.risks()]
OWNERS = {one.owner for one in (*catalogue.items().values(), *catalogue.risks().values())}
GRADES = tuple(default_settings().risk_grades)


WIDGET = sorted((ROOT / "widget" / "src").glob("*.js"))
# What the widget puts together: the keys that begin so.
WIDGET_FAMILIES = ("language", "origin", "phase", "legend", "begin", "year", "stage", "answer")


def of_the_widget() -> set[str]:
    """Keys that the widget's scripts name, and the families of those that they put together."""
    named = {f"widget-{key}" for path in WIDGET for key in re.findall(r"'([a-z][a-z_-]*)'", path.read_text("utf-8"))}
    english = re.findall(r"^(widget-[a-z_-]+)", (ROOT / "bot/wording/en/widget.ftl").read_text("utf-8"), re.MULTILINE)
    return named | {key for key in english if key.startswith(tuple(f"widget-{one}-" for one in WIDGET_FAMILIES))}


def _constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _finding_tails() -> list[str]:
    return [text for text in _constants(ROOT / "actions" / "findings.py") if re.fullmatch(r"[a-z_]+-[a-z]+", text)]


def _candidate_reasons() -> list[str]:
    """The reasons that the engine gives for a named backup."""
    return [text for text in staffing._reasons.__code__.co_consts if isinstance(text, str) and text.isidentifier()]


def _reasons(called: str, position: int) -> list[str]:
    """The reasons against a file or a cell: what stands at a position in the calls of this name."""
    found = set()
    for path in sorted((ROOT / "actions" / "tables").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called == getattr(node.func, "attr", getattr(node.func, "id", "")):
                given = [one for one in node.args[position : position + 1] if isinstance(one, ast.Constant)]
                found |= {one.value for one in given if isinstance(one.value, str)}
    return sorted(found)


def _headings() -> list[str]:
    """The headings of the report."""
    return re.findall(r'_heading\("([a-z]+)"\)', (ROOT / "actions" / "report.py").read_text(encoding="utf-8"))


# What stands in the braces of a key that is put together, by the key with the braces emptied.
FAMILIES: dict[str, list[str]] = {
    "said-{}": FACTS,
    "fact-{}": FACTS,
    "ask-{}": [*ASKED, "restart", "forget_me", "forget_people", "review", "import"],
    "whyask-{}": [*ASKED, "restart", "forget_me", "forget_people", "growth", "review", *IMPORT_QUESTIONS],
    "import-kind-{}": list(KINDS),
    "import-seen-{}": list(KINDS),
    "import-count-{}": ["departments", "months", "leavers", "headcount", "people", "key_users"],
    "import-skipped-{}": ["total", "note", "gone"],
    "file-{}": [*_reasons("BadFile", 0), "impossible"],
    "row-{}": sorted({*_reasons("BadCell", 0), *_reasons("wrong", 2), *_reasons("name", 1)}),
    "none-{}": [speech.key_of(fact) for fact, kind in speech.FACTS.items() if kind in ("in_months", "regions")],
    "assumed-{}": ["regions", "turnover-peak_months"],
    "counted-{}": ["turnover-leavers", "departments-leavers"],
    "stage-{}": list(speech.STAGES),
    "choice-{}": list(speech.STAGES),
    "answer-{}": ["yes", "partly", "no", "unknown"],
    "degree-{}": list(asking.DEGREES),
    "month-in-{}": MONTHS,
    "month-{}": MONTHS,
    "finding-{}": _finding_tails(),
    "gap-{}": ["nobody", "vacant"],
    "gap-{}-until": ["nobody", "vacant"],
    "rule-{}": list(findings.RULES),
    "why-{}": list(findings.RULES),
    "document-{}": ["S0", "S1", "S2", "S3", "S4"],
    "refused-{}": list(REFUSALS),
    "remark-{}": list(REMARKS),
    "term-{}": list(ideas.TERMS),
    "entry-{}": [speech.slug(id_) for id_ in catalogue.entries()],
    "offer-{}": [speech.slug(id_) for id_ in catalogue.entries()],
    "claim-{}": list(ideas.CLAIMS),
    "candidate-{}": _candidate_reasons(),
    "cost-{}": list(parts_of()),
    "task-{}": ITEMS,
    "item-{}": ITEMS,
    "ask-readiness-{}": ITEMS,
    "counts-{}": ITEMS,
    "risk-{}": RISKS,
    "response-{}": RISKS,
    "owner-{}": sorted(OWNERS),
    "block-{}": list(catalogue.BLOCKS),
    "level-{}": list(catalogue.LEVELS),
    "step-china-{}": [str(item.china) for item in catalogue.items().values()],
    "step-gartner-{}": [str(item.gartner) for item in catalogue.items().values()],
    "bar-{}": ["0", "1", "2", "3", "4"],
    "likelihood-{}": [*GRADES, "certain"],
    "impact-{}": list(GRADES),
    "turnover-season-{}": list(review_turnover.SEASONS),
    "meaning-{}": list(nlu_fallback.MEANINGS),
    "moved-asked-{}": ["start", "caution", "wait"],
    "export-{}": list(export.KINDS),
    "export-heading-{}": _headings(),
    "export-col-{}": ["department", "key-users", "add", "lost-now", "lost-then", "when", "task", "owner", "source"],
    "widget-phase-{}": list(PHASES),
    "{}-day": ["interval", "during"],
    "{}-days": ["interval", "during", "span"],
    "{}-month": ["interval", "during"],
    "{}-month-year": ["interval", "during"],
    "{}-from": ["interval", "during"],
    "{}-until": ["interval", "during"],
}


def _pattern(node: ast.JoinedStr) -> str:
    return "".join(one.value if isinstance(one, ast.Constant) else "{}" for one in node.values)


def spoken() -> Iterator[tuple[str, bool]]:
    """Every first argument of a call that speaks: a literal key, or (True) the pattern of one that is put together."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in SPEAKING:
                yield from _key(node.args[0])


def _key(node: ast.expr) -> Iterator[tuple[str, bool]]:
    if isinstance(node, ast.IfExp):
        yield from _key(node.body)
        yield from _key(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, False
    elif isinstance(node, ast.JoinedStr):
        yield _pattern(node), True


def literals() -> set[str]:
    """Every string of the code; a key that is passed on through a variable is among them."""
    return (
        {text for path in CODE for text in _constants(path)}
        | {f"request-token-{one}" for one in TOKENS}
        | of_the_widget()
    )


def needed() -> set[str]:
    """Every key that the code can ask for, by literal or by family."""
    found = {key for key, built in spoken() if not built}
    for family, names in FAMILIES.items():
        found |= {family.format(name) for name in names}
    return found
