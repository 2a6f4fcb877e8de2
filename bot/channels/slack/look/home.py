"""The Home tab: what waits for HR, the person's projects, and how to begin."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels.slack.look import limits
from bot.channels.slack.look.answer import BEGIN, FACTS
from bot.channels.slack.look.blocks import Block, actions, button, divider, header, packed, section
from bot.channels.slack.look.mrkdwn import emphasised, escaped
from bot.channels.slack.look.pieces import cut
from bot.channels.slack.look.pressed import HOME
from bot.wording.catalogue import Catalogue, catalogue
from bot.wording.nlg import buttons_of

_LONGEST = 600  # characters; five times that, were all of them escaped, still is one section


def home(seen: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The view for views.publish; ``seen`` is what actions.projects gives."""
    words = catalogue(language)
    blocks: list[Block] = []
    if seen["waiting"]:
        blocks += _waiting(seen["waiting"], words, seen["as_of"])
    blocks.append(header(words.say("slack-home-projects", {}, "")))
    for one in seen["projects"]:
        blocks += _project(one, words, seen["as_of"])
    if not seen["projects"]:
        blocks.append(section(escaped(words.say("widget-hello", {}, ""))))
    asking = [{"title": title, "payload": {"text": title}} for title in (words.say(key, {}, "") for key in BEGIN)]
    blocks += [divider(), section(escaped(words.say("slack-home-begin", {}, ""))), _row("begin", asking)]
    return {"type": "home", "blocks": blocks[: limits.VIEW_BLOCKS]}


def _waiting(waiting: Mapping[str, Any], words: Catalogue, as_of: str) -> list[Block]:
    said = cut(words.render(waiting["parts"], as_of), _LONGEST)
    offered = buttons_of(words, waiting["choices"], as_of)
    return [section(escaped(said)), _row("waiting", offered), divider()]


def _project(one: Mapping[str, Any], words: Catalogue, as_of: str) -> list[Block]:
    """A project, and a button to go on with it where that isn't what the direct message is about already."""
    called = words.say("export-cell", {"value": one["name"]}, as_of)
    name = called[:1].upper() + called[1:]
    shown = section(f"{emphasised(name, name)}\n{escaped(words.render(one['parts'], as_of))}")
    number = one["choice"]["payload"]["value"]
    if one["conversation"] is None:
        return [shown, _row(str(number), buttons_of(words, [one["choice"]], as_of))]
    when = words.say(BEGIN[0], {}, "")
    row = _row(str(number), [{"title": when, "payload": {"text": when}}])
    row["elements"].append(button(FACTS, words.say("slack-facts", {}, ""), FACTS))
    return [shown, row]


def _row(name: str, buttons: Sequence[Mapping[str, Any]]) -> Block:
    elements = [button(f"{HOME}:{name}:{n}", one["title"], packed(one["payload"])) for n, one in enumerate(buttons)]
    return actions(elements, f"{HOME}:{name}")
