"""Without its configuration the channel is off and costs nothing; a wrong one is said at the start."""

import subprocess
import sys

import pytest

from bot.channels.slack.settings import API, configured
from tests.slack.fake import APP_TOKEN, TOKEN
from tests.slack.payloads import SECRET

ONE = {"ADVISOR_SLACK_BOT_TOKEN": TOKEN, "ADVISOR_SLACK_SIGNING_SECRET": SECRET}
MANY = {
    "ADVISOR_SLACK_CLIENT_ID": "1.2",
    "ADVISOR_SLACK_CLIENT_SECRET": "7d1c0b9f3e5a48c6b2d4f6a8c0e2f413",
    "ADVISOR_SLACK_SIGNING_SECRET": SECRET,
}


@pytest.fixture
def environment(monkeypatch):
    def set_to(values):
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return set_to


def test_a_server_without_slack_loads_nothing_of_it_and_has_no_route(tmp_path):
    code = (
        "import sys; from bot.bootstrap import lean; lean()\n"
        "from sanic import Sanic; Sanic.test_mode = True\n"
        "from types import SimpleNamespace; from bot.server import create_app\n"
        "app = create_app(SimpleNamespace())\n"
        "paths = [route.path for route in app.router.routes]\n"
        "assert 'webhooks/web/messages' in paths, paths\n"
        "assert not [path for path in paths if 'slack' in path], paths\n"
        "loaded = [name for name in sys.modules if name.startswith(('slack_bolt', 'cryptography.fernet'))]\n"
        "assert not loaded and 'bot.channels.slack.service' not in sys.modules, loaded\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": "/usr/bin:/bin", "ADVISOR_HOME": str(tmp_path), "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_without_a_token_slack_is_not_configured(environment):
    environment({"ADVISOR_SLACK_SIGNING_SECRET": SECRET})
    assert configured() is None


def test_one_workspace_and_who_is_hr_there(environment):
    environment({**ONE, "ADVISOR_SLACK_HR": "U012AB, S345CD"})
    settings = configured()
    assert settings.hr == ((None, "U012AB"), (None, "S345CD")) and settings.api == API


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"ADVISOR_SLACK_BOT_TOKEN": TOKEN}, "SIGNING_SECRET"),
        ({**ONE, **MANY}, "CLIENT_ID"),
        ({**MANY, "ADVISOR_SLACK_CLIENT_SECRET": ""}, "CLIENT_SECRET"),
        ({**MANY, "ADVISOR_SLACK_SIGNING_SECRET": "", "ADVISOR_SLACK_APP_TOKEN": APP_TOKEN}, "SIGNING_SECRET"),
        ({**ONE, "ADVISOR_SLACK_APP_TOKEN": TOKEN}, "APP_TOKEN"),
        ({**ONE, "ADVISOR_SLACK_HR": "anna@acme.example"}, "anna@acme.example"),
        ({**MANY, "ADVISOR_SLACK_HR": "U012AB"}, "U012AB"),
    ],
)
def test_a_configuration_that_cannot_work_is_said(environment, values, named):
    environment(values)
    with pytest.raises(ValueError, match=named):
        configured()
