"""Installing the bot in a workspace, as somebody does who adds it there."""

from urllib.parse import parse_qs, urlsplit

import aiohttp

TOKEN_ONE = "xoxb-5558675309-1112223334445-nMvQ8sTzLrWq3YbXk7PdHgAe"
TOKEN_TWO = "xoxb-5558675309-6667778889990-kRtY2uVwJmNcB5xZq9LsDfGh"
INSTALL = "/webhooks/slack/install"
BACK = "/webhooks/slack/oauth_redirect"


async def get(bot, path, cookies=None):
    jar = aiohttp.DummyCookieJar()
    headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in (cookies or {}).items())} if cookies else {}
    async with (
        aiohttp.ClientSession(cookie_jar=jar) as session,
        session.get(bot.address + path, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status, await answer.text(), answer.headers, {k: v.value for k, v in answer.cookies.items()}


async def install(bot, slack, where, token, **more):
    """Goes the way of somebody who adds the bot to a workspace; gives the status of the last page."""
    status, _, headers, cookies = await get(bot, INSTALL)
    assert status == 302 and cookies
    [state] = parse_qs(urlsplit(headers["location"]).query)["state"]
    slack.grants("code-" + where, where, token, **more)
    status, page, _, _ = await get(bot, f"{BACK}?code=code-{where}&state={state}", cookies)
    return status, page, state, cookies
