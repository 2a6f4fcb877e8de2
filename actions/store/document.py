"""What stands beside the facts of a project: who said each last, and the canonical keys of departments."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timezone

from actions import paths
from actions.facts import Change, folded


def origin(who: str, role: str, source: str, at: datetime) -> dict[str, str]:
    """Who stated a fact, as what, how, and when (ISO 8601, UTC)."""
    moment = at.astimezone(timezone.utc).isoformat(timespec="seconds")
    return {"who": who, "role": role, "source": source, "at": moment}


def with_origins(origins: Mapping[str, dict], changes: Iterable[Change], of: dict[str, str]) -> dict[str, dict]:
    """The origins after these changes, all made by `of`; what was cleared has none."""
    after = dict(origins)
    for change in changes:
        if change.new is not None:
            after[change.path] = of
        else:
            gone = [path for path in after if path == change.path or path.startswith(f"{change.path}.")]
            for path in gone:
                del after[path]
    return after


def known_keys(facts: dict, keys: Mapping[str, str]) -> dict[str, str]:
    """The keys of the departments that the facts have."""
    by_fold = folded(keys)
    names = [row["name"] for row in facts.get("departments", ())]
    names += [row["department"] for row in facts.get("roster", ()) if "department" in row]
    return {name: by_fold[paths.fold(name)] for name in names if paths.fold(name) in by_fold}
