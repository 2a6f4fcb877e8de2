"""What stands beside the facts of a project: the canonical keys of its departments."""

from collections.abc import Mapping

from actions import paths
from actions.facts import folded


def known_keys(facts: dict, keys: Mapping[str, str]) -> dict[str, str]:
    """The keys of the departments that the facts have."""
    by_fold = folded(keys)
    names = [row["name"] for row in facts.get("departments", ())]
    names += [row["department"] for row in facts.get("roster", ()) if "department" in row]
    return {name: by_fold[paths.fold(name)] for name in names if paths.fold(name) in by_fold}
