"""``python -m bot``: runs the bot; the subcommands mint tokens, train, show what is understood, and chat."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.bootstrap import lean, quiet
from bot.environment import HOST, PortTaken, actions_host, actions_port, check_free, home, port, signs_in_locally
from bot.environment import host as bot_host
from bot.environment import workers as worker_count

_WORKSPACE = "local"
_FIRST_SENTENCE = "We want to start our CRM project on 10 December, it takes 4 months. Is that a good idea?"


def run() -> int:
    """Serves on ADVISOR_PORT until SIGINT or SIGTERM. Trains first where there is no model for these files."""
    from bot.model_file import ForeignModel
    from bot.training import TrainingFailed, ensure_model

    try:
        where, count = port(), worker_count()
        check_free(where, bot_host())
        model = ensure_model()
    except (ValueError, PortTaken, TrainingFailed, ForeignModel) as error:
        return _failed(error)
    lean()
    from bot.secrets import UnsafeSecret
    from bot.server import serve
    from bot.workers import WorkersFailed

    try:
        serve(model, where, count, lambda: _greet(where))
    except (UnsafeSecret, ForeignModel, WorkersFailed, ValueError) as error:
        return _failed(error)
    return 0


def actions() -> int:
    """Serves the actions apart, on ADVISOR_ACTIONS_PORT, until SIGINT or SIGTERM."""
    try:
        where, host = actions_port(), actions_host()
        check_free(where, host, "ADVISOR_ACTIONS_PORT")
    except (ValueError, PortTaken) as error:
        return _failed(error)
    lean()
    from bot import action_server
    from bot.secrets import UnsafeSecret

    try:
        action_server.serve(lambda: print(f"The actions are ready: they listen on {host}:{where}.", flush=True))
    except (UnsafeSecret, ValueError) as error:
        return _failed(error)
    return 0


def _greet(where: int) -> None:
    from bot.log import to_stdout

    if to_stdout():  # a log that others gather is no place for a token
        return
    from bot.channels.tokens import Identity, Tokens

    token = Tokens.of(home()).mint(Identity(user="me", workspace=_WORKSPACE, role="pm"))
    page = f"open  http://{HOST}:{where}/  in a browser" if signs_in_locally() else f"it listens on {HOST}:{where}"
    print(
        f"The advisor is ready: {page}.\n\n"
        f"Or talk to it in another terminal with  make chat , or paste this:\n\n"
        f"curl -s http://{HOST}:{where}/webhooks/web/messages -H 'Content-Type: application/json' "
        f"-H 'Authorization: Bearer {token}' -d '{{\"text\": \"{_FIRST_SENTENCE}\"}}'\n\n"
        f"A token for someone else:  .venv/bin/python -m bot token --user NAME --role pm|hr\n"
        f"Ctrl-C ends it.",
        flush=True,
    )


def token(user: str, role: str, workspace: str) -> int:
    """Prints a token of the web channel for this person."""
    from bot.channels.tokens import Identity, Tokens
    from bot.secrets import UnsafeSecret

    try:
        print(Tokens.of(home()).mint(Identity(user=user, workspace=workspace, role=role)))
    except UnsafeSecret as error:
        return _failed(error)
    return 0


def train() -> int:
    """Trains the model for these files where there is none, and prints its path."""
    from bot.model_file import ForeignModel
    from bot.training import TrainingFailed, ensure_model

    try:
        print(ensure_model())
    except (TrainingFailed, ForeignModel) as error:
        return _failed(error)
    return 0


def conversation(user: str, workspace: str, name: str) -> int:
    """Prints what a conversation on the web is called in the log."""
    from bot.channels.tokens import Identity, Tokens
    from bot.channels.web import sender
    from bot.secrets import UnsafeSecret
    from bot.watch import turn
    from bot.watch.routes import hash_conversations

    try:
        hash_conversations(Tokens.of(home()))
    except UnsafeSecret as error:
        return _failed(error)
    print(turn.named(sender(Identity(user=user, workspace=workspace, role="pm"), name)))
    return 0


def backup(file: Path) -> int:
    """Backs up database and keys into a new file."""
    from bot.backup import BackupFailed
    from bot.backup import backup as back_up

    try:
        size = back_up(file)
    except (BackupFailed, OSError) as error:
        return _failed(error)
    print(f"{file}: {size:,} bytes. It holds what people said and the keys: keep it as safe as these.")
    return 0


def restore(file: Path) -> int:
    """Restores a backup where there is nothing yet."""
    from bot.backup import BackupFailed
    from bot.backup import restore as put_back

    try:
        made = put_back(file)
    except (BackupFailed, OSError) as error:
        return _failed(error)
    print(f"Restored as it was at {made}. Start the bot: it brings older tables up to date.")
    return 0


def _failed(error: Exception) -> int:
    print(error, file=sys.stderr)
    return 1


def _name(text: str) -> str:
    if not 0 < len(text) <= 200:
        raise argparse.ArgumentTypeError("a name has 1 to 200 characters")
    return text


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one subcommand (default: the server) and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__.splitlines()[0].replace("`", ""))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="serve on 127.0.0.1 (the default)")
    commands.add_parser("actions", help="serve the actions apart, for bots that share the secret")
    commands.add_parser("train", help="train the model for these files where there is none")
    commands.add_parser("chat", help="talk in the terminal to the running bot, or start one")
    minted = commands.add_parser("token", help="print a signed token for the web channel")
    minted.add_argument("--user", required=True, type=_name, help="who speaks")
    minted.add_argument("--role", choices=("pm", "hr"), default="pm")
    minted.add_argument("--workspace", default=_WORKSPACE, type=_name, help="for whom")
    named = commands.add_parser("conversation", help="print what somebody's conversation is called in the log")
    named.add_argument("--user", required=True, type=_name, help="whose")
    named.add_argument("--workspace", default=_WORKSPACE, type=_name, help="where")
    named.add_argument("--name", default="", help="of one of several")
    kept = commands.add_parser("backup", help="write database and keys into a file, also while the bot runs")
    kept.add_argument("file", type=Path)
    put_back = commands.add_parser("restore", help="put a backup where there is nothing yet, while no bot runs")
    put_back.add_argument("file", type=Path)
    understand = commands.add_parser("understand", add_help=False, help="show what is understood of messages")
    understand.set_defaults(command="understand")
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command != "understand":
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    quiet()
    if options.command == "token":
        return token(options.user, options.role, options.workspace)
    if options.command == "train":
        return train()
    if options.command == "conversation":
        lean()
        return conversation(options.user, options.workspace, options.name)
    if options.command in ("backup", "restore"):
        return {"backup": backup, "restore": restore}[options.command](options.file)
    if options.command == "actions":
        return actions()
    if options.command == "chat":
        from bot.chat import chat

        return chat(_WORKSPACE)
    if options.command == "understand":
        lean()
        from bot.nlu.understand import main as understand_main

        return understand_main(rest)
    return run()


if __name__ == "__main__":
    sys.exit(main())
