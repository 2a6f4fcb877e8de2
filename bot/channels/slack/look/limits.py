"""What Slack takes at most, as documented at docs.slack.dev/reference/block-kit; lengths in characters.

Slack counts as JavaScript does, so a sign beyond the Basic Multilingual Plane counts twice: see ``length``.
"""

SECTION = 3000
CONTEXT = 2000
"""Slack documents no limit of its own for a context; that of the smallest text object holds everywhere."""
HEADER = 150
BUTTON, BUTTON_VALUE = 75, 2000
OPTION, OPTION_VALUE = 75, 75
OPTIONS, OPTION_GROUPS = 100, 100
PLACEHOLDER = 150
LABEL, HINT = 2000, 2000
ELEMENTS = 25
"""Of an actions block."""
CONTEXT_ELEMENTS = 10
BLOCKS = 50
"""Of a message."""
VIEW_BLOCKS = 100
"""Of a modal or of the Home tab."""
BLOCK_ID = 255
TITLE = 24
"""Of a modal, and of its buttons."""
METADATA = 3000
"""``private_metadata`` of a view."""
ALT_TEXT = 1000
"""Of an uploaded picture."""
MESSAGE_TEXT = 3900
"""``text`` beside the blocks; Slack asks for at most 4,000."""
MESSAGE_SIGNS = 12_000
"""All blocks of a message together. Slack refuses messages that are too long as a whole without saying from where on;
it says 12,000 for the blocks that hold a whole text."""


def length(text: str) -> int:
    """How long Slack takes a text to be."""
    return len(text) + sum(sign > "\uffff" for sign in text)
