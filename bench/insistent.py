"""People who state one fact after another, each until it is acknowledged, whatever happens to the server meanwhile.

Each message has an id of its own, and is sent again with it when there was no answer, or words that say that
something is unavailable. Afterwards the database tells whether anything that was acknowledged is missing, or anything
was taken twice.
"""

import json
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

FACT = "headcount"
_PATIENCE = 40.0  # seconds for one answer
_AGAIN = 0.05  # seconds before a message is sent again


@dataclass
class Told:
    """What one person met with: numbers acknowledged, the longest wait in seconds, how often there was no answer, and
    how often words that something is unavailable."""

    acknowledged: list[int] = field(default_factory=list)
    longest: float = 0.0
    broken: int = 0
    unavailable: int = 0
    strange: list[str] = field(default_factory=list)


class Insistent(threading.Thread):
    """One person who states 1, 2, 3, ... as the same fact until ``end`` is called."""

    def __init__(self, address: str, token: str, name: str) -> None:
        super().__init__(daemon=True)
        self.told = Told()
        self._address, self._token, self._name = address, token, name
        self._over = threading.Event()

    def run(self) -> None:
        number = 0
        while not self._over.is_set():
            number += 1
            began = time.monotonic()
            while not self._says(number):
                if self._over.is_set():
                    return
                time.sleep(_AGAIN)
            self.told.acknowledged.append(number)
            self.told.longest = max(self.told.longest, time.monotonic() - began)

    def end(self) -> None:
        """Lets the person finish the sentence and go."""
        self._over.set()
        self.join(2 * _PATIENCE)

    def id_of(self, number: int) -> str:
        """The id of the message that states this number."""
        return f"{self._name}-{number}"

    def _says(self, number: int) -> bool:
        """Whether it was acknowledged."""
        body = {"fact": FACT, "value": number, "conversation": self._name, "id": self.id_of(number)}
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._token}"}
        request = urllib.request.Request(self._address, json.dumps(body).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as response:
                messages = json.load(response)["messages"]
        except urllib.error.HTTPError as error:
            self.told.strange.append(f"status {error.code}")
            return False
        except (OSError, ValueError):
            self.told.broken += 1
            return False
        if any(one.get("custom", {}).get("type") == "error" for one in messages):
            self.told.unavailable += 1
            if not messages[0].get("text"):
                self.told.strange.append("an error without words")
            return False
        return True


def faults(database: str, people: list[Insistent]) -> list[str]:
    """What went wrong, in words; nothing where all that was acknowledged is there, and once."""
    engine = sa.create_engine(database, future=True)
    with engine.connect() as connection:
        turns = _counted(connection, "SELECT message, count(*) FROM conversation_turn GROUP BY message")
        stated = _counted(connection, "SELECT message, count(*) FROM change GROUP BY message")
        order = connection.execute(sa.text("SELECT conversation, new FROM change ORDER BY id")).all()
    engine.dispose()
    found = [f"{one.name}: {what}" for one in people for what in one.told.strange]
    for one in people:
        for number in one.told.acknowledged:
            name = one.id_of(number)
            if turns.get(name) != 1 or stated.get(name) != 1:
                found.append(f"{name}: {turns.get(name, 0)} turns, stated {stated.get(name, 0)} times")
    found += [f"{name}: {count} turns" for name, count in turns.items() if name and count > 1]
    for one in people:
        numbers = [_value(row.new) for row in order if row.conversation == one._name]
        if numbers != sorted(set(numbers)):
            found.append(f"{one._name}: stated out of order")
    return found


def _counted(connection: sa.engine.Connection, query: str) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(sa.text(query))}


def _value(kept: Any) -> Any:
    return json.loads(kept) if isinstance(kept, str) else kept
