"""The files for Docker and Kubernetes, and their manual, name what there is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.environment import ROOT

FILES = ("deploy/Dockerfile", "deploy/docker-compose.yml", "deploy/helm-values.yml", "docs/deploy.md")
COMPOSE = yaml.safe_load((ROOT / "deploy/docker-compose.yml").read_text())
VALUES = yaml.safe_load((ROOT / "deploy/helm-values.yml").read_text())


def settings() -> set[str]:
    """Every setting that the code reads."""
    code = "".join(path.read_text() for room in ("bot", "actions") for path in (ROOT / room).rglob("*.py"))
    return set(re.findall(r"ADVISOR_[A-Z_]+[A-Z]", code))


@pytest.mark.parametrize("file", FILES)
def test_every_setting_is_one_that_the_code_reads(file):
    named = set(re.findall(r"ADVISOR_[A-Z_]+[A-Z]", (ROOT / file).read_text()))
    assert named and named <= settings()


def test_the_commands_are_those_of_the_bot():
    help_ = subprocess.run([sys.executable, "-m", "bot", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert COMPOSE["services"]["actions"]["command"] == ["bot", "actions"] and "actions" in help_.stdout
    assert [*VALUES["command"], *VALUES["args"]] == ["python", "-m", "bot"]
    assert 'ENTRYPOINT ["python", "-m"]\nCMD ["bot"]' in (ROOT / "deploy/Dockerfile").read_text()


def test_what_is_mounted_and_waited_for_is_there():
    services = COMPOSE["services"]
    for service in services.values():
        assert set(service.get("depends_on", ())) <= set(services)
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert source in COMPOSE["volumes"] or (ROOT / "deploy" / source).exists()
        assert "image" in service
    healthy = {
        name for one in services.values() if isinstance(one.get("depends_on"), dict) for name in one["depends_on"]
    }
    assert all("healthcheck" in services[name] for name in healthy)


def test_nothing_but_the_proxy_is_published_and_no_secret_is_written_down():
    assert [name for name, one in COMPOSE["services"].items() if "ports" in one] == ["proxy"]
    for file in FILES:
        assert not re.search(r"[0-9a-f]{32}", (ROOT / file).read_text())


def test_the_probes_ask_what_the_bot_serves(bot):
    import urllib.request

    for probe in ("livenessProbe", "readinessProbe"):
        path = VALUES[probe]["httpGet"]["path"]
        with urllib.request.urlopen(f"http://127.0.0.1:{bot.port}{path}", timeout=10) as answer:
            assert answer.status == 200


def test_what_must_not_go_into_an_image_stays_out():
    left_out = set(Path(ROOT / ".dockerignore").read_text().split())
    assert {".git", ".venv", "var", "models", "deploy/secrets"} <= left_out
