"""The tables of the Slack channel: what came in, what is to be said, threads, and workspaces that installed the bot."""

import sqlalchemy as sa

metadata = sa.MetaData()

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")

event = sa.Table(
    "slack_event",  # what Slack told us, written before it is acknowledged; kept without its content once done
    metadata,
    sa.Column("id", NUMBER, primary_key=True),
    sa.Column("key", sa.String(250), nullable=False, unique=True),  # event_id, or what names an interaction
    sa.Column("subject", sa.String(250), unique=True),  # the message that several events may tell of
    sa.Column("lane", sa.String(300), nullable=False),  # one after the other in a lane: a conversation
    sa.Column("position", sa.String(40), nullable=False),  # Slack's own order in it
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("team", sa.String(60), nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # JSON, see incoming.py
    sa.Column("state", sa.String(10), nullable=False),  # waiting, held (for its thread to begin), working or done
    sa.Column("due", sa.Float, nullable=False),  # seconds since 1970 before which it is not worked on
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("owner", sa.String(80)),  # the worker that has it
    sa.Column("until", sa.Float),  # when others may take it, should that worker have died
    sa.Column("received", sa.Float, nullable=False),
)
sa.Index("ix_slack_event_lane", event.c.lane, event.c.state, event.c.position)
sa.Index("ix_slack_event_state", event.c.state, event.c.id)
_working = event.c.state == "working"
sa.Index("uq_slack_event_working", event.c.lane, unique=True, sqlite_where=_working, postgresql_where=_working)

post = sa.Table(
    "slack_post",  # what is to be sent to Slack for an event, in order
    metadata,
    sa.Column("event_id", sa.ForeignKey("slack_event.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("sent", sa.Boolean, nullable=False),
)

thread = sa.Table(
    "slack_thread",  # threads of channels that the bot takes part in, by their lane
    metadata,
    sa.Column("lane", sa.String(300), primary_key=True),
    sa.Column("at", sa.Float, nullable=False),
)

installation = sa.Table(
    "slack_installation",
    metadata,
    sa.Column("enterprise", sa.String(60), primary_key=True),  # empty outside an Enterprise Grid
    sa.Column("team", sa.String(60), primary_key=True),  # empty where the whole enterprise installed it
    sa.Column("at", sa.Float, nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),  # tokens and names, see sealing.py
)

oauth_state = sa.Table(
    "slack_oauth_state",  # installations under way
    metadata,
    sa.Column("state", sa.String(64), primary_key=True),
    sa.Column("until", sa.Float, nullable=False),
)
