"""What the operator's papers say is what the code does: numbers in alerts and docs exist, commands and settings too."""

import re
import subprocess
import sys

import pytest
import yaml

from bot.__main__ import main
from bot.environment import ROOT
from bot.watch import turn
from bot.watch.metrics import Metrics
from tests.watch.test_metrics import INTENTS, ended

GUIDE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
RULES = [
    rule
    for group in yaml.safe_load((ROOT / "deploy" / "prometheus-rules.yml").read_text(encoding="utf-8"))["groups"]
    for rule in group["rules"]
]


@pytest.fixture(scope="module")
def told() -> str:
    """What /metrics tells once everything has happened."""
    metrics = Metrics(INTENTS)
    metrics.turn(ended(intent="nlu_fallback", steps=[("action", True)]))
    metrics.turn(ended(error=RuntimeError()))
    metrics.part("model", True)
    metrics.process(under_way=0)
    metrics.response("/live", 200)
    return metrics.text().decode()


@pytest.mark.parametrize("rule", RULES, ids=[rule["alert"] for rule in RULES])
def test_an_alert_looks_at_numbers_and_labels_that_exist(rule, told):
    for name, labels in re.findall(r"(advisor_\w+)(?:\{(\w+)=)?", rule["expr"]):
        assert re.search(rf"^{name}[ {{].*{labels}", told, re.MULTILINE), name
    for labels in re.findall(r"by \(([\w, ]+)\)", rule["expr"]):
        for label in set(labels.split(", ")) - {"instance"}:
            assert f"{label}=" in told, label
    assert rule["annotations"]["summary"] and rule["for"] and rule["labels"]["severity"] in ("page", "ticket")
    assert f"| {rule['alert']} |" in GUIDE, "what to do stands in the guide"


def test_the_guide_names_every_number_and_no_other(told):
    told_of = {
        name for name in re.findall(r"^# TYPE (advisor_\w+)", told, re.MULTILINE) if not name.endswith("_created")
    }
    named = set(re.findall(r"^\| `(advisor_\w+)` \|", GUIDE, re.MULTILINE))
    assert named == told_of | {"advisor_memory_bytes"}, "which is told on Linux only"


def test_settings_and_files_in_the_guide_are_read_somewhere():
    code = "".join(
        path.read_text(encoding="utf-8") for room in ("bot", "actions") for path in (ROOT / room).rglob("*.py")
    )
    for name in set(re.findall(r"`(?:ADVISOR|OTEL)_\w+", GUIDE)):
        assert name.strip("`").removesuffix("_FILE") in code, name
    for key in set(re.findall(r"`(\w+\.key)`", GUIDE)):
        assert key in code, key


def test_commands_in_the_guide_are_commands():
    commands = set(re.findall(r"python -m bot (\w+)", GUIDE))
    assert commands >= {"backup", "restore", "conversation"}
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "bot", command, "--help"], cwd=ROOT, capture_output=True, timeout=60, check=False
        )
        assert done.returncode == 0, command


def test_the_operator_finds_a_persons_lines(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    assert main(["conversation", "--user", "anna b", "--workspace", "acme"]) == 0
    printed = capsys.readouterr().out.strip()
    assert printed == turn.named("acme:anna%20b:")
    assert main(["conversation", "--user", "anna b", "--workspace", "acme", "--name", "second"]) == 0
    assert capsys.readouterr().out.strip() == turn.named("acme:anna%20b:second") != printed
