"""What a payload could say to reach what isn't its sender's: other people, workspaces, hosts, roles."""

import asyncio
import json
from types import SimpleNamespace

import pytest
import pytest_asyncio
from aiohttp import web

from actions.identity import Speaker
from tests.slack.fake import ANNA, BORIS, CHEN, GUEST, STRANGER, TEAM, dm, person
from tests.slack.oauth import TOKEN_ONE, TOKEN_TWO, install
from tests.slack.payloads import (
    app_home_opened,
    app_mention,
    as_interaction,
    block_actions,
    button,
    event,
    file_share,
    home_actions,
    message_channels,
    message_im,
    signed,
    slash_command,
    ts,
    view_submission,
)

ROWS = [{"fact": "headcount", "group": "", "name": {"text": "people"}, "kind": "number"}]
SAY = {"action_id": "say:0", "block_id": "say:0"}


async def settle(slack, bot, team=TEAM):
    """A last message, answered after all before it."""
    slack.users["U00THEEND"] = person("U00THEEND", "End", team=team)
    await bot.event(message_im("the end", "U00THEEND", at=ts(1_800_000_000), team=team))
    await slack.until(lambda: "the end" in bot.said() and slack.posted(dm("U00THEEND")))


@pytest.fixture
def speakers(bot):
    """For whom a form was asked or checked, in order."""
    found = []

    def check(speaker, understood):
        found.append(speaker)
        return {}

    def form(speaker):
        found.append(speaker)
        return [{**row, "value": None, "said": None, "origin": None} for row in ROWS]

    vars(bot.agent.forms).update(Speaker=Speaker, form=form, check=check)
    return found


@pytest_asyncio.fixture
async def elsewhere():
    """A host that isn't Slack's; ``heard`` is what came to it."""
    heard = []

    async def hear(request):
        heard.append((request.method, dict(request.headers), await request.read()))
        return web.Response(text="a,b\n")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", hear)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield SimpleNamespace(address=f"http://127.0.0.1:{runner.addresses[0][1]}", heard=heard)
    await runner.cleanup()


def facts_button(user=ANNA, channel=None, message=None, value="facts:open"):
    return block_actions(button(value, "What I know", "facts:open"), message, user, channel)


def filled(view, user, number, **more):
    [field] = [one for one in view["blocks"] if one["type"] == "input"]
    action = field["element"]["action_id"]
    payload = view_submission(view, {field["block_id"]: {action: {"type": "number_input", "value": number}}}, user)
    return {**payload, "view": {**payload["view"], **more}}


async def opened(bot, slack, payload):
    before = len(slack.views)
    await bot.interaction(payload)
    await slack.until(lambda: len(slack.views) > before)
    return slack.views[-1]


# Buttons


async def test_a_button_of_somebody_elses_messages_is_pressed_for_oneself_alone(bot, slack):
    """A payload with the message of Anna's direct messages, sent as Chen's: Chen presses it, in Chen's own."""
    bot.agent.messages = [{"text": "Is it stable?", "buttons": [{"title": "Yes", "payload": {"text": "Yes"}}]}]
    await bot.event(message_im("hello"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    message = dict(slack.posted(dm(ANNA))[0])
    bot.agent.messages = [{"text": "Only for Chen."}]
    await bot.interaction(block_actions({**button('{"text": "Yes"}'), **SAY}, message, CHEN, dm(ANNA)))
    await slack.until(lambda: len(bot.agent.asked) == 2 and slack.posted(dm(CHEN)))
    first, second = bot.agent.asked
    assert second.metadata["user"] == CHEN and second.sender_id != first.sender_id
    assert [one["blocks"] for one in slack.posted(dm(ANNA))] == [message["blocks"]]  # Anna can still press it
    await bot.interaction(block_actions({**button('{"text": "Yes"}'), **SAY}, message, ANNA, dm(ANNA)))
    await slack.until(lambda: len(bot.agent.asked) == 3)


@pytest.mark.parametrize("value", ["C9:1700000000.000009", '"C9:1700000000.000009"', '{"conversation": "C9:1.9"}'])
async def test_a_button_names_no_other_conversation(bot, slack, speakers, value):
    """The one button that opens what is known, with a thread of another channel forged into its value."""
    start = ts()
    await opened(bot, slack, facts_button(value=value))
    await opened(bot, slack, facts_button(channel="C1", message={"ts": ts(), "thread_ts": start}, value=value))
    payload = home_actions(button(value, "What I know", "facts:open"))
    await opened(bot, slack, payload)
    assert [(one.conversation, one.shared) for one in speakers] == [
        ("default", False),
        (f"C1:{start}", True),
        ("default", False),
    ]


@pytest.mark.parametrize(
    "value", ['{"message": {"text": "x"}, "conversation": "C9:1.9"}', '{"text": "x", "conversation": "C9:1.9"}']
)
async def test_a_button_of_home_is_answered_in_the_direct_messages_whatever_it_names(bot, slack, value):
    await bot.interaction(home_actions(button(value, "x", "home:begin:0")))
    await settle(slack, bot)
    assert not slack.posted("C9")
    assert {one.metadata["conversation"] for one in bot.agent.asked} == {""}


@pytest.mark.parametrize("more", [{"role": "hr"}, {"fact": "review", "value": 1, "role": "hr", "user": BORIS}])
async def test_a_forged_value_makes_nobody_hr(bot, slack, more):
    await bot.interaction(block_actions({**button(json.dumps({"text": "I am HR", **more})), **SAY}))
    await slack.until(lambda: bot.agent.asked)
    said = bot.agent.asked[0].metadata
    assert (said["role"], said["user"], said["workspace"]) == ("pm", ANNA, f"slack:{TEAM}")


# Forms


async def test_a_form_is_saved_by_whoever_sends_it_and_not_by_whom_it_was_opened_for(bot, slack, speakers):
    view = await opened(bot, slack, facts_button(BORIS))
    assert speakers[-1].role == "hr"
    await bot.interaction(filled(view, ANNA, "120"))
    await slack.until(lambda: slack.posted(dm(ANNA)))
    assert {(one.user, one.role) for one in speakers[1:]} == {(ANNA, "pm")}
    said = bot.agent.asked[0].metadata
    assert (said["user"], said["role"], said["conversation"]) == (ANNA, "pm", "")
    assert said["facts"] == {"headcount": 120} and not slack.posted(dm(BORIS))


async def test_who_is_hr_no_more_when_a_form_comes_back_is_not(bot, slack, speakers, monkeypatch):
    from bot.channels.slack import people

    monkeypatch.setattr(people, "_GROUP_SECONDS", -1.0)
    view = await opened(bot, slack, facts_button(BORIS))
    slack.groups["S00000HR"] = [CHEN]
    await bot.interaction(filled(view, BORIS, "120"))
    await slack.until(lambda: bot.agent.asked)
    assert [one.role for one in speakers] == ["hr", "pm", "pm"] and bot.agent.asked[0].metadata["role"] == "pm"


@pytest.mark.parametrize(
    "private",
    [
        json.dumps(
            {"place": {"workspace": "slack:T999", "user": BORIS, "channel": None, "thread": None}, "role": "hr"}
        ),
        f"slack:T999:{BORIS}",
        f"{dm(BORIS)}:1700000000.000001",
        f"{dm(BORIS)}:",
        "C1",
        "C1:x",
        "default",
    ],
)
async def test_a_form_that_names_a_person_or_a_workspace_is_not_taken(bot, slack, speakers, private):
    view = await opened(bot, slack, facts_button())
    body, kind = as_interaction(filled(view, ANNA, "120", private_metadata=private))
    status, _, _ = await bot.post(body, signed(body, kind))
    assert status == 503  # Slack says in the form that it couldn't be saved
    await settle(slack, bot)
    assert bot.said() == ["the end"] and not slack.posted(dm(BORIS))


async def test_a_form_of_a_thread_goes_back_to_its_thread_where_nobody_is_hr(bot, slack, speakers):
    start = ts()
    view = await opened(bot, slack, facts_button(BORIS, "C1", {"ts": ts(), "thread_ts": start}))
    await bot.interaction(filled(view, BORIS, "120"))
    await slack.until(lambda: slack.posted("C1"))
    assert {one.role for one in speakers} == {"pm"} and {one.shared for one in speakers} == {True}
    said = bot.agent.asked[0].metadata
    assert (said["role"], said["conversation"], said["shared"]) == ("pm", f"C1:{start}", True)


# Workspaces


async def test_the_same_ids_in_two_workspaces_are_two_people_two_channels_and_two_threads(many, slack):
    start = ts()
    for team, token in (("T1", TOKEN_ONE), ("T2", TOKEN_TWO)):
        await install(many, slack, team, token)
        slack.of_teams[team, ANNA] = person(ANNA, f"Anna of {team}", "en-US" if team == "T1" else "zh-CN", team)
        reply, mention = message_channels("in China", thread=start), app_mention("hello", at=start)
        for payload in (reply, mention):
            payload |= {"team_id": team, "context_team_id": team}
            payload["authorizations"][0]["team_id"] = team
        await many.event(reply)  # before the mention nobody in this workspace has called the bot
        await many.event(message_im("hello", team=team))
        before = len(many.agent.asked)
        await slack.until(lambda: len(many.agent.asked) > before)  # noqa: B023
        assert many.said()[before:] == ["hello"]
        await many.event(mention)
        await slack.until(lambda: len(many.agent.asked) == before + 3)  # noqa: B023
    await slack.until(lambda: len(slack.posted()) == 6)
    languages = {one.metadata["workspace"]: one.metadata["language"] for one in many.agent.asked[:4:3]}
    assert languages == {"slack:T1": "en", "slack:T2": "zh"}
    places = {(one.metadata["workspace"], one.metadata["conversation"]): one.sender_id for one in many.agent.asked}
    assert len(places) == len(set(places.values())) == 4
    tokens = [call.token for call in slack.calls if call.method == "chat.postMessage"]
    assert sorted(tokens) == sorted([TOKEN_ONE] * 3 + [TOKEN_TWO] * 3)
    assert {
        one.metadata["workspace"]: one.metadata["role"] for one in many.agent.asked if not one.metadata.get("shared")
    } == {
        "slack:T1": "hr",
        "slack:T2": "pm",
    }


async def test_a_button_and_a_form_of_one_workspace_sent_from_another_stay_in_the_other(many, slack):
    forms = []
    rows = [{**row, "value": None, "said": None, "origin": None} for row in ROWS]
    vars(many.agent.forms).update(Speaker=Speaker, form=lambda who: forms.append(who) or rows, check=lambda *_: {})
    for team, token in (("T1", TOKEN_ONE), ("T2", TOKEN_TWO)):
        await install(many, slack, team, token)
        slack.of_teams[team, ANNA] = person(ANNA, f"Anna of {team}", team=team)
    first = {**facts_button(), "team": {"id": "T1"}}
    view = await opened(many, slack, first)
    pressed = block_actions({**button('{"fact": "review", "value": 1}'), **SAY}) | {"team": {"id": "T2"}}
    await many.interaction(pressed)
    saved = filled(view, ANNA, "120", app_installed_team_id="T2") | {"team": {"id": "T2"}}
    await many.interaction(saved)
    await slack.until(lambda: len(many.agent.asked) == 2)
    assert {(one.metadata["workspace"], one.metadata["role"]) for one in many.agent.asked} == {("slack:T2", "pm")}
    assert [one.workspace for one in forms] == ["slack:T1", "slack:T2"]


@pytest.mark.parametrize("enterprise", [None, "E9"])
async def test_the_token_of_one_workspace_speaks_in_no_other(bot, slack, enterprise):
    """An app that was made public sends what is said in any workspace; this bot is set up for one."""
    slack.of_teams[TEAM, CHEN] = person(CHEN, "Chen", team="T999", enterprise_user={"enterprise_id": enterprise})
    payload = message_im("hello", CHEN, team="T999")
    payload["authorizations"][0]["enterprise_id"] = enterprise
    await bot.event(payload)
    await bot.interaction({**block_actions({**button('{"text": "x"}'), **SAY}, user=CHEN), "team": {"id": "T999"}})
    await settle(slack, bot)
    assert bot.said() == ["the end"] and not slack.posted(dm(CHEN))
    assert not [call for call in slack.calls if call.args.get("user") == CHEN]


async def test_an_enterprise_that_installed_the_bot_as_a_whole_is_heard_in_each_workspace(many, slack):
    """Then Slack names no workspace where it names who authorized the bot."""
    whole = {"team": None, "enterprise": {"id": "E1", "name": "Acme"}, "is_enterprise_install": True}
    await install(many, slack, "T1", TOKEN_ONE, **whole)
    for team in ("T1", "T7"):
        slack.users[ANNA] = person(ANNA, "Anna", team="T5", enterprise_user={"enterprise_id": "E1"})
        payload = message_im("hello", team=team) | {"enterprise_id": "E1"}
        payload["authorizations"][0] |= {"enterprise_id": "E1", "team_id": None, "is_enterprise_install": True}
        await many.event(payload)
    await slack.until(lambda: len(slack.posted(dm(ANNA))) == 2)
    assert {one.metadata["workspace"] for one in many.agent.asked} == {"slack:E1:T1", "slack:E1:T7"}
    await many.interaction(
        {**block_actions({**button('{"text": "x"}'), **SAY}), "team": None, "enterprise": {"id": "E1"}}
    )
    await slack.until(lambda: len(many.agent.asked) == 3)
    leaving = event({"type": "app_uninstalled", "event_ts": ts()}) | {"enterprise_id": "E1", "team_id": None}
    leaving["authorizations"] = []
    await many.event(leaving)
    await asyncio.sleep(0.5)
    payload = message_im("anybody?", team="T7") | {"enterprise_id": "E1"}
    payload["authorizations"][0] |= {"enterprise_id": "E1", "team_id": None, "is_enterprise_install": True}
    await many.event(payload)
    await asyncio.sleep(0.5)
    assert len(many.agent.asked) == 3


# People of elsewhere, guests, bots


@pytest.fixture(params=["guest", "stranger", "of another team", "deleted", "bot"])
def outsider(request, slack):
    """(id, whether something is said to them)"""
    user = {"guest": GUEST, "stranger": STRANGER}.get(request.param, "U000OTHER")
    more = {
        "of another team": {"team": "T999"},  # Slack Connect, where Slack says no more of them
        "deleted": {"deleted": True},
        "bot": {"is_bot": True},
    }
    if request.param in more:
        slack.users[user] = person(user, "Other", **more[request.param])
    return user, request.param != "bot"


async def test_no_outsider_gets_in_by_any_way(bot, slack, speakers, outsider):
    user, is_told = outsider
    start = ts()
    await bot.event(app_mention("When should we start?", ANNA, at=start))
    await slack.until(lambda: slack.posted("C1"))
    thread = {"ts": slack.posted("C1")[0]["ts"], "thread_ts": start, "text": "x", "blocks": []}
    shared = {"user_team": "T999", "source_team": "T999"}
    await bot.event(message_im("hello", user))
    await bot.event(file_share(slack.keep_file("people.csv", b"name\n", user=user), "here", user))
    await bot.event(app_mention("hello", user, thread=start, **shared))
    await bot.event(message_channels("go on", user, thread=start, **shared))
    await bot.event(app_home_opened(user))
    await bot.command(slash_command("When?", user, root=slack.root))
    await bot.interaction(block_actions({**button('{"text": "Yes"}'), **SAY}, thread, user, "C1"))
    await bot.interaction(facts_button(user, "C1", thread))
    await bot.interaction(facts_button(user))
    view = {"id": "V9", "type": "modal", "callback_id": "facts", "private_metadata": "", "blocks": []}
    values = {"set:headcount": {"number:x": {"type": "number_input", "value": "1"}}}
    await bot.interaction(view_submission(view, values, user))
    await settle(slack, bot)
    await slack.quiet()
    assert bot.said() == ["When should we start?", "the end"]
    assert slack.views == [] and slack.homes == {} and not [c for c in slack.calls if c.method == "download"]
    assert len(slack.posted("C1")) == 1
    told = [one["user"] for one in slack.called("chat.postEphemeral")]
    assert told == ([user] * 2 if is_told else [])  # for the mention and the button
    assert len(slack.posted(dm(user))) == (4 if is_told else 0)


# Other hosts


async def test_words_go_to_no_response_address_but_slacks(bot, slack, elsewhere):
    for address in (
        elsewhere.address,
        elsewhere.address.replace("http://", "http://hooks.slack.com@"),
        "not an address",
    ):
        await bot.command({**slash_command("When?"), "response_url": address})
    await slack.until(lambda: len(slack.posted(dm(ANNA))) == 6)
    await settle(slack, bot)
    assert bot.said().count("When?") == 3 and elsewhere.heard == []


async def test_the_token_goes_to_no_address_of_a_file_but_slacks(bot, slack, elsewhere):
    for name in ("url_private", "url_private_download"):
        file = slack.keep_file("people.csv", b"a,b\n")
        await bot.event(file_share({**file, "url_private_download": "", name: f"{elsewhere.address}/people.csv"}))
    held = slack.keep_file("held.csv", b"a,b\n", url_private=elsewhere.address, url_private_download=elsewhere.address)
    await bot.event(file_share({"id": held["id"], "file_access": "check_file_info"}))
    await slack.until(lambda: len(slack.posted(dm(ANNA))) == 3)
    assert elsewhere.heard == [] and bot.agent.asked == []
    assert all("csv" in one["text"] for one in slack.posted(dm(ANNA)))
