"""Files over the web channel: streamed to a private place, handed over, gone after the turn."""

import asyncio
import os
import stat
import time
from pathlib import Path

import aiohttp
import pytest

from bot.channels.bodies import LARGEST_BODY
from bot.channels.uploads import LARGEST_FILE, Uploads
from tests.bot.channels.test_web import code, said, web
from tests.conversation.driver import form as written

__all__ = ["web"]  # the fixture


@pytest.fixture
def kept(web):
    """What the agent found on the disk while it answered."""
    found = []

    async def look(message):
        file = message.metadata.get("file")
        if file:
            path = Path(file["path"])
            found.append((path.read_bytes(), stat.S_IMODE(path.stat().st_mode), path.parent))
        web.agent.asked.append(message)
        await message.output_channel.send_response("", {"text": "ok"})

    web.agent.handle_message = look
    return found


def form(data=b"a,b\n1,2\n", name="leavers.csv", **fields):
    made = aiohttp.FormData()
    for field, value in fields.items():
        made.add_field(field, value)
    made.add_field("file", data, filename=name, content_type="text/csv")
    return made


async def test_a_file_reaches_the_turn_and_is_gone_after_it(web, kept):
    said(*await web.post(form()))
    [(data, mode, folder)] = kept
    assert data == b"a,b\n1,2\n" and mode == 0o600 and stat.S_IMODE(os.stat(folder).st_mode) == 0o700
    file = web.agent.asked[0].metadata["file"]
    assert (file["name"], file["bytes"], file["said"]) == ("leavers.csv", 8, False)
    assert "leavers" not in file["path"] and os.listdir(folder) == []


async def test_words_and_the_conversation_come_along(web, kept):
    said(*await web.post(form(text="our leavers", conversation="q3")))
    [message] = web.agent.asked
    assert message.text == "our leavers" and message.metadata["conversation"] == "q3"
    assert message.metadata["file"]["said"] is True
    assert message.metadata["role"] == "pm" and message.metadata["user"] == "anna"


async def test_the_conversation_may_stand_behind_the_file(web, kept):
    made = form()
    made.add_field("conversation", "q3")
    said(*await web.post(made))
    assert web.agent.asked[0].metadata["conversation"] == "q3"


async def test_a_form_without_a_file_is_a_message(web, kept):
    made = aiohttp.FormData(quote_fields=False)
    made.add_field("text", "when?", content_type="text/plain")
    said(*await web.post(made))
    assert web.agent.asked[0].text == "when?" and "file" not in web.agent.asked[0].metadata


async def test_a_form_cannot_say_who_speaks(web, kept):
    said(*await web.post(form(role="hr", user="boss", workspace="rival", path="/etc/passwd")))
    metadata = web.agent.asked[0].metadata
    assert (metadata["role"], metadata["user"], metadata["workspace"]) == ("pm", "anna", "acme")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("../../etc/passwd", "passwd"), ("C:\\HR\\leavers.xlsx", "leavers.xlsx"), ("a\x07b\u202e.csv", "ab.csv"),
     ("离职名单.csv", "离职名单.csv"), ("/", "file"), ("x" * 300 + ".csv", "x" * 110 + "…" + "xxxxx.csv")],
)  # fmt: skip
async def test_the_name_of_a_file_is_only_shown(web, kept, name, shown):
    body, headers = written(name, b"a,b\n1,2\n", {})  # as it is: a careful client would not send all of them
    said(*await web.post(body, headers=headers))
    file = web.agent.asked[0].metadata["file"]
    assert file["name"] == shown and os.path.basename(file["path"]).isalnum()


async def test_a_file_of_ten_megabytes(web, kept):
    data = os.urandom(1024) * 10 * 1024
    said(*await web.post(form(data)))
    assert kept[0][0] == data


async def test_an_empty_file_is_for_the_turn_to_answer(web, kept):
    said(*await web.post(form(b"")))
    assert web.agent.asked[0].metadata["file"]["bytes"] == 0


async def test_a_file_beyond_the_limit_is_refused_and_leaves_nothing(web, kept, tmp_path):
    status, answer = await web.post(form(bytes(LARGEST_FILE + 1)))
    assert code(status, answer, 413) == "too_large" and "25 MB" in answer["error"]["message"]
    assert web.agent.asked == [] and os.listdir(tmp_path / "uploads") == []


async def test_200_megabytes_without_an_announced_length(web, kept, tmp_path):
    async def pieces():
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="big.csv"\r\n\r\n'
        for _ in range(200):
            yield bytes(1024 * 1024)
            assert sum(entry.stat().st_size for entry in (tmp_path / "uploads").iterdir()) <= LARGEST_FILE

    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": "multipart/form-data; boundary=x", "Authorization": f"Bearer {web.token}"}
        async with session.post(web.address, data=pieces(), headers=headers) as answer:
            assert code(answer.status, await answer.json(), 413) == "too_large"
    assert os.listdir(tmp_path / "uploads") == []


async def test_without_a_token_no_byte_is_kept(web, kept, tmp_path):
    assert code(*await web.post(form(), token=None), 401) == "not_allowed"
    assert os.listdir(tmp_path / "uploads") == []


async def test_two_files_at_once(web, kept, tmp_path):
    made = form()
    made.add_field("other", b"a", filename="b.csv")
    assert code(*await web.post(made), 400) == "bad_request"
    assert web.agent.asked == [] and os.listdir(tmp_path / "uploads") == []


LATIN = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\r\n--x--\r\n'
PART = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na,b\r\n'


@pytest.mark.parametrize(
    ("kind", "body"),
    [("multipart/form-data; boundary=x", PART), ("multipart/form-data; boundary=y", PART + b"--x--\r\n"),
     ("multipart/form-data", PART + b"--x--\r\n"), ("multipart/form-data; boundary=x", b""),
     ("multipart/form-data; boundary=x", b"--x\r\nnonsense\r\n\r\n--x--\r\n"),
     ("multipart/form-data; boundary=x", LATIN)],
)  # fmt: skip
async def test_a_form_that_is_cut_off_or_damaged(web, kept, tmp_path, kind, body):
    assert code(*await web.post(body, headers={"Content-Type": kind}), 400) == "bad_request"
    assert web.agent.asked == [] and os.listdir(tmp_path / "uploads") == []


async def test_a_text_in_a_form_has_the_same_limits(web, kept):
    assert code(*await web.post(form(text="a" * 9000)), 413) == "too_long"
    assert code(*await web.post(form(text="a" * (LARGEST_BODY + 1))), 413) == "too_large"
    assert code(*await web.post(form(conversation="c" * 300)), 400) == "bad_request"
    assert web.agent.asked == []


async def test_a_failed_turn_leaves_no_file(web, tmp_path):
    async def fail(message):
        raise RuntimeError

    web.agent.handle_message = fail
    _, machine = said(*await web.post(form()))
    assert machine["custom"]["code"] == "unavailable"
    assert os.listdir(tmp_path / "uploads") == []


async def test_a_sender_that_goes_away_leaves_no_file(web, kept, tmp_path):
    async def pieces():
        yield PART
        await asyncio.sleep(0.2)
        raise ConnectionError

    headers = {"Content-Type": "multipart/form-data; boundary=x", "Authorization": f"Bearer {web.token}"}
    async with aiohttp.ClientSession() as session:
        with pytest.raises((ConnectionError, aiohttp.ClientError)):
            await session.post(web.address, data=pieces(), headers=headers)
    for _ in range(50):
        if not os.listdir(tmp_path / "uploads"):
            break
        await asyncio.sleep(0.1)
    assert os.listdir(tmp_path / "uploads") == [] and web.agent.asked == []


def test_what_an_interrupted_turn_left_behind_goes_at_the_next_start(tmp_path):
    folder = Uploads(tmp_path)._folder
    (folder / "old").write_bytes(b"a")
    (folder / "new").write_bytes(b"a")
    os.utime(folder / "old", (time.time() - 7200, time.time() - 7200))
    Uploads(tmp_path)
    assert os.listdir(folder) == ["new"]
