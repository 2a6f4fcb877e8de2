"""A member of the workspace who uses what the bot shows in Slack: writes, presses, picks, fills in, sends files."""

from typing import Any

import aiohttp

from bot.channels.slack.look.answer import text_of
from tests.slack import payloads
from tests.slack.fake import FakeSlack, dm
from tests.slack.look.turns import elements


def words(messages: list[dict[str, Any]]) -> str:
    """What messages say, without what can be pressed."""
    return "\n".join(text_of(block) for message in messages for block in message.get("blocks", []))


def titles(messages: list[dict[str, Any]]) -> list[str]:
    """What can be pressed or chosen under messages, by title; of a picker its kind."""
    shown = (one for message in messages for _, one in elements(message.get("blocks", [])))
    return [(one.get("text") or {}).get("text") or one["type"] for one in shown]


class Member:
    """One person, in the direct messages with the bot and in threads of channels."""

    def __init__(self, slack: FakeSlack, address: str, user: str) -> None:
        """``address``: where Slack's requests go."""
        self.slack, self.user, self._address = slack, user, address
        self._read = 0

    async def writes(self, text: str) -> list[dict[str, Any]]:
        """Writes to the bot; the messages that answer."""
        await self._sends(payloads.as_events(payloads.message_im(text, user=self.user)))
        return await self.reads()

    async def mentions(self, text: str, channel: str = "C1") -> tuple[str, list[dict[str, Any]]]:
        """Names the bot in a channel; the thread that this opens, and the messages that answer there."""
        start = payloads.ts()
        event = payloads.app_mention(text, user=self.user, channel=channel, at=start)
        return start, await self._in_channel(payloads.as_events(event), channel)

    async def replies(self, text: str, thread: str, channel: str = "C1", **more: Any) -> list[dict[str, Any]]:
        """Writes in a thread without naming the bot; the messages that answer."""
        event = payloads.message_channels(text, user=self.user, channel=channel, thread=thread, **more)
        return await self._in_channel(payloads.as_events(event), channel)

    async def commands(self, text: str, channel: str = "C1") -> list[dict[str, Any]]:
        """Types the slash command in a channel; the messages that answer in the direct messages."""
        await self._sends(payloads.as_command(payloads.slash_command(text, self.user, channel, self.slack.root)))
        return await self.reads()

    async def shares(self, name: str, content: bytes) -> list[dict[str, Any]]:
        """Sends a file of which Slack tells by its id alone; the messages that answer."""
        file = self.slack.keep_file(name, content, user=self.user)
        await self._sends(payloads.as_events(payloads.file_shared(file["id"], user=self.user)))
        return await self.reads()

    async def uploads(self, name: str, content: bytes) -> list[dict[str, Any]]:
        """Sends a file; the messages that answer."""
        file = self.slack.keep_file(name, content, user=self.user)
        await self._sends(payloads.as_events(payloads.file_share(file, user=self.user)))
        return await self.reads()

    async def presses(self, message: dict[str, Any], title: str) -> list[dict[str, Any]]:
        """Presses the button of a message with this title, whoever it was shown to; the messages that answer."""
        block, one = next(
            pair
            for pair in elements(message["blocks"])
            if pair[1]["type"] == "button" and pair[1]["text"]["text"] == title
        )
        action = payloads.button(one["value"], title, one["action_id"])
        return await self._uses(message, block, action)

    async def picks(self, message: dict[str, Any], day: str) -> list[dict[str, Any]]:
        """Picks a day; the messages that answer."""
        block, one = next(pair for pair in elements(message["blocks"]) if pair[1]["type"] == "datepicker")
        return await self._uses(message, block, payloads.datepicker(day, one["action_id"]))

    async def chooses(self, message: dict[str, Any], *titles: str) -> list[dict[str, Any]]:
        """Chooses from a menu, several where it is one for several, which a button then sends; what answers."""
        block, menu = next(pair for pair in elements(message["blocks"]) if "select" in pair[1]["type"])
        chosen = [one for one in menu["options"] if one["text"]["text"] in titles]
        assert len(chosen) == len(titles)
        if menu["type"] == "static_select":
            action = payloads.static_select(chosen[0]["value"], titles[0], menu["action_id"])
            return await self._uses(message, block, action)
        state = {block["block_id"]: {menu["action_id"]: {"type": menu["type"], "selected_options": chosen}}}
        under, take = next(pair for pair in elements(message["blocks"]) if pair[1]["action_id"] == "take")
        return await self._uses(message, under, payloads.button("take", action_id=take["action_id"]), state)

    async def opens_home(self) -> dict[str, Any]:
        """Opens the Home tab; the view."""
        self.slack.homes.pop(self.user, None)
        await self._sends(payloads.as_events(payloads.app_home_opened(user=self.user)))
        await self.slack.until(lambda: self.user in self.slack.homes, 30)
        return self.slack.homes[self.user]

    async def presses_at_home(self, view: dict[str, Any], title: str) -> list[dict[str, Any]]:
        """Presses a button on the Home tab; the messages that answer."""
        block, one = next(pair for pair in elements(view["blocks"]) if pair[1]["text"]["text"] == title)
        action = {**payloads.button(one["value"], title, one["action_id"]), "block_id": block["block_id"]}
        await self._sends(payloads.as_interaction(payloads.home_actions(action, user=self.user)))
        return await self.reads()

    async def opens_facts(self, message: dict[str, Any]) -> dict[str, Any]:
        """Opens the form with all facts; the view."""
        block, one = next(pair for pair in elements(message["blocks"]) if pair[1]["action_id"] == "facts:open")
        before = len(self.slack.views)
        action = {**payloads.button(one["value"], action_id=one["action_id"]), "block_id": block["block_id"]}
        await self._sends(
            payloads.as_interaction(payloads.block_actions(action, message, self.user, self._channel(message)))
        )
        await self.slack.until(lambda: len(self.slack.views) > before, 30)
        return self.slack.views[-1]

    async def saves(self, view: dict[str, Any], status: int = 200, **filled: str) -> str:
        """Saves the form with numbers or days in some fields, by the id of the block; what Slack is answered."""
        values = {}
        for block, field in elements(view["blocks"]):
            stands = {name.replace("initial", "selected"): field[name] for name in field if name.startswith("initial")}
            given = {"value": field.get("initial_value"), "selected_date": None, "selected_option": None}
            new = filled.get(block["block_id"])
            now = {"value": new, "selected_date": new} if new else {}
            values[block["block_id"]] = {
                field["action_id"]: {"type": field["type"], "selected_options": [], **given, **stands, **now}
            }
        sent = payloads.as_interaction(payloads.view_submission(view, values, user=self.user))
        return await self._sends(sent, status)

    async def reads(self) -> list[dict[str, Any]]:
        """What the bot has written since: waits until it has written something and all of it is there."""
        found = await self._since(self._read, dm(self.user))
        self._read += len(found)
        return found

    async def _in_channel(self, request: tuple[bytes, str], channel: str) -> list[dict[str, Any]]:
        before = len(self.slack.posted(channel))
        await self._sends(request)
        return await self._since(before, channel)

    async def _since(self, before: int, channel: str) -> list[dict[str, Any]]:
        await self.slack.until(lambda: len(self.slack.posted(channel)) > before, 60)
        count = 0
        while count != len(self.slack.posted(channel)):  # the messages of a turn come one after the other
            count = len(self.slack.posted(channel))
            await self.slack.quiet()
        return self.slack.posted(channel)[before:]

    def _channel(self, message: dict[str, Any]) -> str:
        return next(name for name, said in self.slack.channels.items() if message["ts"] in [one["ts"] for one in said])

    async def _uses(
        self,
        message: dict[str, Any],
        block: dict[str, Any],
        action: dict[str, Any],
        state: dict[str, Any] | None = None,
    ) -> list[dict[str, Any]]:
        action = {**action, "block_id": block["block_id"]}
        payload = payloads.block_actions(action, message, self.user, self._channel(message))
        await self._sends(payloads.as_interaction({**payload, "state": {"values": state or {}}}))
        return await self.reads()

    async def _sends(self, request: tuple[bytes, str], status: int = 200) -> str:
        body, kind = request
        async with (
            aiohttp.ClientSession() as session,
            session.post(self._address, data=body, headers=payloads.signed(body, kind)) as answer,
        ):
            assert answer.status == status
            return await answer.text()
