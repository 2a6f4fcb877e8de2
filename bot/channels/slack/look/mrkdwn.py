"""Text as Slack's mrkdwn: what people typed stays text, whatever stands in it, and one phrase can be made bold."""

import re
import unicodedata

_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# mrkdwn has no escape for the signs that format, so a pair of them that could is shown by signs that look alike.
_ALIKE = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_FORMATS = re.compile(r"(?<!\w)[*_~`]|[*_~`](?!\w)")
_OPEN_SIGNS = "([{«“\"'-–—"  # after these, as after a space, bold may begin
_CLOSE_SIGNS = ")]}»”\"'-–—.,:;!?"  # before these, as before a space, it may end


def clean(text: str) -> str:
    """The text without what can't be shown or sent: control characters but line ends, halves of characters."""
    return "".join(
        sign for sign in text.replace("\r\n", "\n") if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs")
    )


def escaped(text: str) -> str:
    """Text that Slack shows as it is, in a mrkdwn object with ``verbatim``."""
    paired = {sign for sign in _ALIKE if text.count(sign) > 1}
    plain = _FORMATS.sub(lambda found: _ALIKE[found[0]] if found[0] in paired else found[0], clean(text))
    return "".join(_ESCAPED.get(sign, sign) for sign in plain)


def emphasised(text: str, phrase: str) -> str:
    """The text as mrkdwn with the first occurrence of a phrase in bold; without it, just the text.

    Slack takes a star for bold only beside a space or a mark, and Chinese has neither: there a space is put in.
    """
    if not phrase or "\n" in phrase or phrase not in text:
        return escaped(text)
    before, _, after = text.partition(phrase)
    opened = "" if not before or before[-1].isspace() or before[-1] in _OPEN_SIGNS else " "
    closed = "" if not after or after[0].isspace() or after[0] in _CLOSE_SIGNS else " "
    return f"{escaped(before)}{opened}*{escaped(phrase)}*{closed}{escaped(after)}"
