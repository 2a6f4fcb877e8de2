"""Which addresses that a payload names are Slack's: nothing is sent to any other."""

from urllib.parse import urlsplit

FILES = frozenset({"files.slack.com", "files.slack-gov.com"})
"""Where Slack keeps files, GovSlack too."""
RESPONSES = frozenset({"hooks.slack.com", "hooks.slack-gov.com"})
"""Where words go that answer a command."""


def origin(address: str) -> str:
    """Scheme, host and port ("http://127.0.0.1:8090"). Raises ValueError."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def is_slack(address: str, hosts: frozenset[str], origins: frozenset[str] = frozenset()) -> bool:
    """Whether an address is on one of these hosts of Slack's, or on one of the further ``origins``: where Slack's API
    itself was configured to be.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
        if origin(address) in origins:
            return True
    except ValueError:
        return False
    return parts.scheme == "https" and parts.hostname in hosts and port in (None, 443) and "@" not in parts.netloc
