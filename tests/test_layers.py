"""Arrows point one way: bot -> bot, actions -> advisor, advisor -> nobody; nothing opens at import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

OURS = {"advisor", "actions", "bot", "tests", "bench"}
MAY = {"advisor": {"advisor"}, "actions": {"actions", "advisor"}, "bot": {"bot"}}
FORBIDDEN = {
    "advisor": {"rasa", "rasa_sdk", "sqlalchemy", "requests", "aiohttp", "socket", "time", "spacy", "tensorflow"},
    "actions": {"rasa", "tensorflow", "spacy"},
    "bot": {"tensorflow", "rasa_sdk.forms"},
}


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


@pytest.mark.parametrize("room", sorted(MAY))
def test_arrows_point_one_way(room):
    for path in Path(room).rglob("*.py"):
        roots = {name.partition(".")[0] for name in imports(path)}
        assert roots & OURS <= MAY[room], path
        assert not roots & FORBIDDEN[room], path


def test_the_engine_has_no_clock():
    for path in Path("advisor").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert ".today(" not in text and ".now(" not in text, path


def test_importing_the_engine_loads_no_framework():
    code = "import sys, advisor; sys.exit(bool({'rasa', 'tensorflow', 'sqlalchemy', 'spacy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
