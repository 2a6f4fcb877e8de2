"""The HTTP API is what its description says: every route is in it, and whatever comes in is answered as described."""

import json
import urllib.request
from types import SimpleNamespace

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from sanic import Sanic
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from bot.channels.tokens import Identity
from bot.openapi import PATH, description
from bot.server import create_app

ALWAYS = [
    not_a_server_error,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]
CONFIG = {
    "generation": {"mode": "all", "codec": "utf-8", "allow-x00": False},
    "phases": {"coverage": {"enabled": True}},
}
API = schemathesis.openapi.from_dict(description())
# A file that is any bytes, and the sign-in that wants its own page, are tried by hand in the tests beside this one.
BODIES = API.exclude(path=["/sign-in"])


@pytest.fixture
def token(patient) -> str:
    return patient.tokens.mint(Identity("mallory", "acme", "pm"))


@BODIES.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_request_is_answered_as_described(patient, token, case):
    base = patient.address.removesuffix("/webhooks/web/messages")
    answer = case.call(base_url=base, headers={"Authorization": f"Bearer {token}"}, timeout=60)
    checks = [*ALWAYS]
    if "security" not in case.operation.definition.raw:
        checks.append(ignored_auth)
    if case.meta and case.meta.generation.mode.is_positive and case.media_type != "multipart/form-data":
        checks.append(positive_data_acceptance)
    case.validate_response(answer, checks=checks)
    assert "Traceback" not in answer.text
    assert '"code":"unavailable"' not in answer.text, "a turn failed"


def test_it_is_served_to_everybody(patient):
    address = patient.address.removesuffix("/webhooks/web/messages") + PATH
    with urllib.request.urlopen(address, timeout=10) as answer:
        assert json.load(answer) == description()


def test_every_route_that_is_served_is_described_and_no_other(tmp_path, monkeypatch):
    """No API of Rasa, no stock channel, nothing forgotten."""
    monkeypatch.setenv("ADVISOR_HOME", str(tmp_path))
    monkeypatch.setattr(Sanic, "test_mode", True)
    app = create_app(SimpleNamespace(handle_message=None))
    served = {
        (f"/{route.path}".replace("<", "{").replace(":str>", "}"), method.lower())
        for route in app.router.routes
        for method in route.methods
    }
    described = {
        (path, method) for path, item in description()["paths"].items() for method in item if method != "parameters"
    }
    assert served == described


def test_the_codes_of_refusals_are_those_that_the_code_gives():
    import ast

    from bot.environment import ROOT

    given = set()
    for path in (ROOT / "bot" / "channels").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            at = {"Refused": 1, "problem": 2}.get(name)
            if at is not None and isinstance(node.args[at], ast.Constant):
                given.add(node.args[at].value)
    assert given == set(
        description()["components"]["schemas"]["Error"]["properties"]["error"]["properties"]["code"]["enum"]
    )
