"""Several workspaces: installed through OAuth, their tokens sealed, gone when they uninstall."""

import asyncio
import re
import sqlite3
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.channels.slack.database import Database
from bot.channels.slack.installations import Installations
from bot.channels.slack.sealing import Seal
from bot.secrets import UnsafeSecret
from tests.slack.fake import ANNA, TEAM, dm, person
from tests.slack.oauth import BACK, INSTALL, TOKEN_ONE, TOKEN_TWO, get, install
from tests.slack.payloads import app_uninstalled, as_events, message_im, signed, slash_command, tokens_revoked


async def test_two_workspaces_install_the_bot_and_are_answered_each_with_its_token(many, slack):
    for team, token in (("T1", TOKEN_ONE), ("T2", TOKEN_TWO)):
        status, page, _, _ = await install(many, slack, team, token)
        assert status == 200 and "<p>" in page
        slack.users[ANNA] = person(ANNA, "Anna", team=team)
        await many.event(message_im("hello", team=team))
        await slack.until(lambda: [c for c in slack.calls if c.method == "chat.postMessage" and c.token == token])  # noqa: B023
    assert len({one.sender_id for one in many.agent.asked}) == 2
    assert {one.metadata["workspace"]: one.metadata["role"] for one in many.agent.asked} == {
        "slack:T1": "hr",
        "slack:T2": "pm",
    }


async def test_the_address_of_slack_asks_for_what_the_bot_needs_and_nothing_of_the_persons(many):
    _, _, headers, _ = await get(many, INSTALL)
    asked = parse_qs(urlsplit(headers["location"]).query, keep_blank_values=True)
    assert "chat:write" in asked["scope"][0] and asked["user_scope"] == [""] and asked["client_id"] == ["1111.2222"]


@pytest.mark.parametrize("forged", ["another state", "no cookie", "used twice", "no code"])
async def test_an_installation_that_did_not_begin_here_fails(many, slack, forged):
    _, _, headers, cookies = await get(many, INSTALL)
    [state] = parse_qs(urlsplit(headers["location"]).query)["state"]
    slack.grants("code", "T1", TOKEN_ONE)
    if forged == "used twice":
        await get(many, f"{BACK}?code=code&state={state}", cookies)
        slack.grants("code", "T2", TOKEN_TWO)
    if forged == "another state":
        state = "x" * len(state)
    query = f"state={state}" if forged == "no code" else f"code=code&state={state}"
    status, page, _, _ = await get(many, f"{BACK}?{query}", None if forged == "no cookie" else cookies)
    assert status >= 400 and TOKEN_ONE not in page
    body, kind = as_events(message_im("hello", team="T2"))
    await many.post(body, signed(body, kind))
    assert many.agent.asked == [] and slack.posted() == []


async def test_no_token_lies_open_in_the_database(many, slack, tmp_path):
    await install(many, slack, "T1", TOKEN_ONE)
    connection = sqlite3.connect(tmp_path / "advisor.db")
    dump = "\n".join(map(str, connection.execute("SELECT * FROM slack_installation")))
    connection.close()
    files = b"".join(path.read_bytes() for path in tmp_path.glob("advisor.db*"))
    assert "T1" in dump and TOKEN_ONE.encode() not in files
    assert re.search(r"gAAAA", dump)
    assert (tmp_path / "slack.key").stat().st_mode & 0o077 == 0


async def test_another_key_opens_nothing_and_says_so(many, slack, monkeypatch):
    await install(many, slack, "T1", TOKEN_ONE)
    monkeypatch.setenv("ADVISOR_SLACK_KEY", "0af3c59d7be14286a0c1d2e3f4958677")
    database = Database()
    with pytest.raises(UnsafeSecret, match="ADVISOR_SLACK_KEY"):
        await Installations(database, Seal()).async_find_installation(enterprise_id=None, team_id="T1")
    database.close()


@pytest.mark.parametrize("leaving", [app_uninstalled, tokens_revoked])
async def test_what_is_kept_of_a_workspace_goes_when_it_uninstalls(many, slack, leaving, tmp_path):
    await install(many, slack, "T1", TOKEN_ONE)
    await install(many, slack, "T2", TOKEN_TWO)
    await many.event(leaving("T1"))

    def teams():
        connection = sqlite3.connect(tmp_path / "advisor.db")
        with connection:
            return [team for (team,) in connection.execute("SELECT team FROM slack_installation")]

    await slack.until(lambda: teams() == ["T2"])
    body, kind = as_events(message_im("hello", team="T1"))
    assert (await many.post(body, signed(body, kind)))[0] == 200
    assert many.agent.asked == []


@pytest.mark.parametrize("leaving", [app_uninstalled, tokens_revoked])
async def test_an_end_that_slack_tells_of_late_does_not_end_what_was_installed_since(many, slack, leaving):
    await install(many, slack, "T1", TOKEN_ONE)
    late = leaving("T1")
    late["event_time"] -= 3600
    await many.event(late)
    slack.users[ANNA] = person(ANNA, "Anna", team="T1")
    await asyncio.sleep(0.3)
    await many.event(message_im("hello", team="T1"))
    await slack.until(lambda: slack.posted(dm(ANNA)))


async def test_a_workspace_that_installs_again_has_one_installation_with_the_new_token(many, slack):
    await install(many, slack, "T1", TOKEN_ONE)
    await install(many, slack, "T1", TOKEN_TWO)
    slack.users[ANNA] = person(ANNA, "Anna", team="T1")
    await many.event(message_im("hello", team="T1"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert {call.token for call in slack.calls if call.method == "chat.postMessage"} == {TOKEN_TWO}


async def test_a_workspace_that_did_not_install_the_bot_is_not_answered(many, slack):
    await many.event(message_im("hello", team=TEAM))
    await many.command(slash_command("hello", root=slack.root))
    await slack.quiet()
    assert slack.calls == [] and slack.responses == []


async def test_people_of_one_enterprise_are_members_and_ids_carry_it(many, slack):
    whole = {"team": None, "enterprise": {"id": "E1", "name": "Acme"}, "is_enterprise_install": True}
    status, _, _, _ = await install(many, slack, "T1", TOKEN_ONE, **whole)
    assert status == 200
    slack.users[ANNA] = person(ANNA, "Anna", team="T7", enterprise_user={"enterprise_id": "E1"})
    payload = message_im("hello", team="T1")
    payload["authorizations"][0] |= {"enterprise_id": "E1", "is_enterprise_install": True}
    payload["enterprise_id"] = "E1"
    await many.event(payload)
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert many.agent.asked[0].metadata["workspace"] == "slack:E1:T1"
