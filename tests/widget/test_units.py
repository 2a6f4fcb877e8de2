"""The widget's own small tests, in Node.js."""

import subprocess

from bot.environment import ROOT


def test_the_scripts_reckon_and_talk_as_they_should() -> None:
    found = subprocess.run(["sh", "scripts/find-node.sh"], cwd=ROOT, capture_output=True, text=True, check=True)
    node = found.stdout.split()[0]
    files = sorted(str(path) for path in (ROOT / "widget/tests").glob("*.test.js"))
    done = subprocess.run([node, "--test", *files], capture_output=True, text=True, timeout=120, cwd=ROOT / "widget")
    assert done.returncode == 0, done.stdout[-4000:]
    assert len(files) == 2 and "\n# pass 0" not in done.stdout
