"""Setting up: a Python that really runs is found, and the lock names nothing but packages and hashes."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.environment import ROOT

GOOD = f'exec "{sys.executable}" "$@"'
OLD = "echo 2.7"
BROKEN = "echo 'pyenv: python3.10: command not found' >&2; exit 127"


def script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def find(tmp_path):
    """``find()`` runs the finder with only the candidates that were laid out below ``tmp_path``."""

    def run():
        environment = {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path / "home")}
        return subprocess.run(
            ["/bin/sh", str(ROOT / "scripts" / "find-python.sh")], env=environment, capture_output=True, text=True
        )

    return run


def found(done) -> bool:
    return done.returncode == 0 and Path(done.stdout.strip()).exists()


@pytest.mark.parametrize("name", ["python3.10", "python3", "python"])
def test_on_the_path(find, tmp_path, name):
    script(tmp_path / "bin" / name, GOOD)
    assert found(find())


@pytest.mark.parametrize("bad", [OLD, BROKEN, "exit 0", "kill -9 $$"])
def test_a_candidate_that_does_not_run_is_passed_over(find, tmp_path, bad):
    script(tmp_path / "bin" / "python3.10", bad)
    script(tmp_path / "bin" / "python3", GOOD)
    assert found(find())


def test_under_pyenv_though_its_shim_fails(find, tmp_path):
    script(tmp_path / "bin" / "python3.10", BROKEN)
    script(tmp_path / "home/.pyenv/versions/3.10.9/bin/python3.10", BROKEN)
    script(tmp_path / "home/.pyenv/versions/3.10.13/bin/python3.10", GOOD)
    assert found(find())


def test_through_uv(find, tmp_path):
    managed = script(tmp_path / "managed" / "python3.10", GOOD)
    script(tmp_path / "bin" / "uv", f'[ "$1 $2" = "python find" ] && echo {managed}')
    assert found(find())


def test_the_interpreter_behind_a_virtual_environment_is_taken(find, tmp_path):
    """The environment that is to be made anew can't be what makes it."""
    script(tmp_path / "bin" / "python3", GOOD)
    assert ".venv" not in find().stdout


def test_none_is_said_in_one_line(find, tmp_path):
    script(tmp_path / "bin" / "python3", OLD)
    done = find()
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "Python 3.10 is needed" in done.stderr


def test_the_lock_names_packages_with_hashes_and_no_place():
    lock = (ROOT / "requirements.lock").read_text()
    requirements = re.split(r"\n(?=\S)", lock.strip())
    assert len(requirements) > 100
    for requirement in requirements:
        name, *rest = requirement.split(" \\\n")
        assert re.fullmatch(r"[a-zA-Z0-9._-]+==[a-zA-Z0-9._+!-]+( ; .*)?", name), name
        assert rest and all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}", line) for line in rest), name
    assert "://" not in lock and "file:" not in lock and "--index" not in lock


def test_every_direct_dependency_is_locked():
    # What is declared with a condition that never holds is left out on purpose.
    declared = re.findall(r'^  "([A-Za-z0-9_.-]+)(?!.*\'never\')', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    locked = set(re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE))
    plain = {re.sub(r"[-_.]+", "-", name).lower() for name in locked}
    assert [name for name in declared if re.sub(r"[-_.]+", "-", name).lower() not in plain] == []


def test_the_scripts_are_plain_sh():
    for path in [*(ROOT / "scripts").glob("*.sh"), ROOT / ".ci" / "run"]:
        assert path.read_text().startswith("#!/bin/sh\n"), path
        subprocess.run(["sh", "-n", str(path)], check=True)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
