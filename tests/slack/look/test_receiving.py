"""Files that people send: fetched with the token from Slack alone, within bounds, gone after the turn."""

from types import SimpleNamespace

import pytest
from aiohttp import web

from bot.channels.slack.hosts import FILES, is_slack
from bot.channels.slack.look import receiving
from bot.channels.slack.look.languages import of_locale
from bot.channels.slack.look.receiving import NotReceived, received
from bot.channels.uploads import Uploads
from bot.wording.catalogue import catalogue

TOKEN = "xoxb-1"


@pytest.fixture
async def slack():
    """A host for files; ``asked`` are the tokens it has heard, ``answer`` is what it gives."""
    host = SimpleNamespace(asked=[], answer=lambda request: web.Response(body=b"a,b\n1,2\n", content_type="text/csv"))

    async def give(request: web.Request) -> web.StreamResponse:
        host.asked.append(request.headers.get("Authorization"))
        return host.answer(request)

    app = web.Application()
    app.router.add_get("/{path:.*}", give)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield host
    await runner.cleanup()


@pytest.fixture
def uploads(tmp_path) -> Uploads:
    return Uploads(tmp_path)


def file(slack, **more) -> dict:
    address = f"{slack.origin}/files-pri/T1-F1/download/leavers.csv"
    return {
        "id": "F1",
        "name": "Leavers.csv",
        "mimetype": "text/csv",
        "size": 8,
        "url_private_download": address,
        **more,
    }


async def refused(slack, uploads, **more) -> str:
    with pytest.raises(NotReceived) as caught:
        async with received(TOKEN, uploads, file(slack, **more), frozenset({slack.origin})):
            pass
    catalogue("en").say(caught.value.words, caught.value.args_of_words, "")
    return caught.value.words


async def test_a_file_is_there_for_the_turn_and_gone_after_it(slack, uploads) -> None:
    async with received(TOKEN, uploads, file(slack), frozenset({slack.origin})) as upload:
        assert (upload.name, upload.size, upload.path.read_bytes()) == ("Leavers.csv", 8, b"a,b\n1,2\n")
        kept = upload.path
    assert not kept.exists()
    assert slack.asked == [f"Bearer {TOKEN}"]


@pytest.mark.parametrize(
    "address",
    [
        "https://files.slack.com.evil.example/files-pri/x",
        "https://evil.example/files.slack.com",
        "https://files.slack.com@evil.example/x",
        "https://evil.example\\@files.slack.com/x",  # some take what stands before the @ for the host
        "http://files.slack.com/files-pri/x",
        "https://files.slack.com:8443/x",
        "https://[::1/x",
        "file:///etc/passwd",
        "",
    ],
)
async def test_the_token_goes_to_no_other_host(slack, uploads, address, monkeypatch) -> None:
    monkeypatch.setattr(receiving.aiohttp, "ClientSession", None)  # nothing may even be begun
    assert await refused(slack, uploads, url_private_download=address, url_private=address) == "slack-file-missing"


async def test_an_address_on_slacks_host_is_slacks() -> None:
    assert is_slack("https://files.slack.com/files-pri/T1-F1/download/x.csv", FILES)


async def test_the_token_does_not_follow_to_where_slack_leads(slack, uploads) -> None:
    def lead(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": f"{slack.origin}/elsewhere"})

    slack.answer = lead
    assert await refused(slack, uploads) == "slack-file-missing"
    assert len(slack.asked) == 1


async def test_the_page_to_sign_in_is_no_file(slack, uploads) -> None:
    slack.answer = lambda request: web.Response(text="<html>sign in", content_type="text/html")
    assert await refused(slack, uploads) == "slack-file-missing"


async def test_a_file_that_is_gone_is_said_to_be(slack, uploads) -> None:
    slack.answer = lambda request: web.Response(status=404)
    assert await refused(slack, uploads) == "slack-file-missing"


async def test_a_file_that_says_that_it_is_too_large_is_not_fetched(slack, uploads) -> None:
    assert await refused(slack, uploads, size=receiving.LARGEST_FILE + 1) == "widget-too-large"
    assert slack.asked == []


async def test_a_file_that_is_larger_than_it_says_is_not_taken(slack, uploads, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.uploads.LARGEST_FILE", 4)
    assert await refused(slack, uploads, size=1) == "widget-too-large"


async def test_a_file_that_lies_elsewhere_is_not_fetched(slack, uploads) -> None:
    assert await refused(slack, uploads, is_external=True) == "slack-file-elsewhere"
    assert slack.asked == []


@pytest.mark.parametrize(
    ("locale", "language"), [("zh-TW", "zh"), ("ru-RU", "ru"), ("de-DE", "en"), (None, "en"), ("", "en")]
)
def test_a_person_is_first_spoken_to_in_the_language_of_their_slack(locale, language) -> None:
    assert of_locale(locale) == language
