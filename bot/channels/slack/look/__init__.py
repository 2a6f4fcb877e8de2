"""What Slack shows of the bot, and what comes back from what it shows.

Pure functions from the messages of a turn (``{"text", "buttons", "custom"}``, as every channel gets them) to Block Kit,
and from Slack's payloads to the messages that the web channel takes. Nothing here talks to Slack but receiving.py,
which fetches a file.
"""
