"""Reading and writing projects. A turn is one read and at most one commit."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timezone
from functools import cached_property, partial
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from actions import paths
from actions.facts import Change, rebase
from actions.store.audit import Audit
from actions.store.costs import Costs
from actions.store.engine import drop_log, open_engine, writing
from actions.store.erase import erase_person
from actions.store.imports import Imports
from actions.store.keys import known_keys
from actions.store.retain import erase_people, let_go
from actions.store.reviews import Reviews
from actions.store.schema import change, conversation, person, project, workspace


@dataclass(frozen=True)
class Project:
    """One case as stored. `facts` is a Case without as_of, never changed in place: use Store.apply."""

    id: int
    facts: dict
    keys: dict[str, str]  # department name -> canonical key, for actions.facts.merge
    version: int
    _newest: Callable[[], Iterable[sa.engine.Row]] = field(compare=False, repr=False)

    @cached_property
    def origins(self) -> dict[str, dict[str, str | None]]:
        """Who stated each fact last: path -> {"who", "role", "source", "file", "at"}; read when first used.

        `at` is ISO 8601 in UTC, `file` the name of the file it came in, None where it did not.
        """
        return {
            row.path: {
                "who": row.who,
                "role": row.role,
                "source": row.source,
                "file": row.file,
                "at": row.at.isoformat(timespec="seconds"),
            }
            for row in self._newest()
            if paths.get(self.facts, paths.parse(row.path)) is not None
        }

    @property
    def name(self) -> str | None:
        """What the person calls the project, None while nobody said."""
        return self.facts.get("project", {}).get("name")

    def case(self, as_of: date) -> dict:
        """The Case for the engine, as of that day."""
        return {"as_of": as_of.isoformat(), **self.facts}


class Entry(NamedTuple):
    """A change as it is kept."""

    path: str
    old: Any
    new: Any
    who: str
    role: str
    source: str
    at: datetime
    conversation: str
    file: str | None


class Overtaken(RuntimeError):
    """The conversation has gone on elsewhere since this turn began: what the turn says is older than what is stored."""


class Forgotten(NamedTuple):
    """What `forget` erased: the person's conversations by name, and the projects that are gone altogether."""

    conversations: list[str]
    projects: list[int]


class Store:
    """Cases in the database at `url` (SQLAlchemy's form), brought up to date when opened.

    `imports` are files that wait for a yes, `reviews` the projects put before HR, `costs` what was said of pay;
    `audit` tells who was shown data about people.
    """

    def __init__(self, url: str):
        self._engine = open_engine(url)
        self.imports = Imports(self._engine)
        self.reviews = Reviews(self._engine)
        self.audit = Audit(self._engine)
        self.costs = Costs(self._engine)
        self._forgetting: list[Callable[[str, str, list[str]], None]] = []

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def open(self, workspace: str, user: str, conversation: str, now: datetime | None = None) -> Project:
        """The project this conversation is about; one opened at `now` where the conversation is new."""
        query = {"workspace": workspace, "user": user, "conversation": conversation}
        with self._engine.connect() as connection:
            row = connection.execute(_OF_CONVERSATION, query).first()
        return self._project(row) if row else self._begin(query, now)

    def apply(
        self,
        project: Project,
        changes: Iterable[Change],
        who: str,
        role: str,
        source: str,
        conversation: str,
        now: datetime,
        keys: Mapping[str, str] | None = None,
        file: str | None = None,
        message: str | None = None,
    ) -> Project:
        """Store changes to a project, each with who made it, all or nothing; gives the project as it is then.

        Where somebody else wrote since `project` was read, the changes are made to what is stored now, so
        neither is lost. A change whose old and new value are equal confirms the fact: it is kept, and its
        origin is the new one. `keys` are the canonical keys of departments named in the message, `file` the name
        of the file that the changes came in, `message` the id of the message. Raises LookupError where the project is
        gone, Overtaken where the same person has since said something in the same conversation.
        """
        changes = list(changes)
        if not changes:
            return project
        with writing(self._engine) as connection:
            after, made = _after(project, changes, keys or {})
            if not _write(connection, project, after):
                row = connection.execute(_BY_ID_LOCKED, {"id": project.id}).first()
                if row is None:
                    raise LookupError(f"project {project.id} is gone")
                own = {"id": project.id, "read": project.version, "who": who, "conversation": conversation}
                if connection.execute(_OWN_SINCE, own).first():
                    raise Overtaken("this conversation went on elsewhere")
                stored = self._project(row)
                after, made = _after(stored, changes, keys or {})
                _write(connection, stored, after)
            entry = {"project_id": project.id, "who": who, "role": role, "source": source, "at": now}
            entry |= {"conversation": conversation, "file": file, "message": message, "version": after.version}
            connection.execute(_ADD_CHANGE, [{**entry, **one._asdict()} for one in made])
        return after

    def knows(self, project_id: int, message: str | None) -> bool:
        """Whether what a message said of a project is stored already."""
        query = sa.select(change.c.id).where(change.c.project_id == project_id, change.c.message == message).limit(1)
        with self._engine.connect() as connection:
            return message is not None and connection.execute(query).first() is not None

    def history(self, project_id: int) -> list[Entry]:
        """Every change of a project, oldest first."""
        with self._engine.connect() as connection:
            return [Entry(*row) for row in connection.execute(_HISTORY, {"id": project_id})]

    def projects(self, workspace: str, user: str) -> list[Project]:
        """The projects a person opened or talks about, newest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(_OF_PERSON, {"workspace": workspace, "user": user})
            return [self._project(row) for row in rows]

    def conversations(self, workspace: str, user: str) -> list[tuple[str, Project]]:
        """A person's conversations by name, each with the project it is about, the newest project first."""
        with self._engine.connect() as connection:
            rows = connection.execute(_CONVERSATIONS, {"workspace": workspace, "user": user})
            return [(row.conversation, self._project(row)) for row in rows]

    def restart(self, workspace: str, user: str, conversation: str, now: datetime | None = None) -> Project:
        """An empty project for this conversation; the one it was about stays, with its history."""
        return self._begin({"workspace": workspace, "user": user, "conversation": conversation}, now, again=True)

    def join(self, workspace: str, user: str, conversation: str, project_id: int) -> Project:
        """Let a conversation be about an existing project; LookupError where the workspace has none."""
        query = {"workspace": workspace, "user": user, "conversation": conversation}
        with writing(self._engine) as connection:
            row = connection.execute(_IN_WORKSPACE, {"id": project_id, "workspace": workspace}).first()
            if row is None:
                raise LookupError(f"no project {project_id} in this workspace")
            _point(connection, _person_id(connection, query), query["conversation"], project_id)
        return self._project(row)

    def find(self, workspace: str, project_id: int) -> Project | None:
        """A project by its id; None where the workspace has none of that id."""
        with self._engine.connect() as connection:
            row = connection.execute(_IN_WORKSPACE, {"id": project_id, "workspace": workspace}).first()
        return self._project(row) if row else None

    def forget(self, workspace: str, user: str) -> Forgotten:
        """Erase a person: the name, the conversations, every fact they gave and what their changes said.

        A project that nobody else took part in goes; in others the facts of the others remain, as they stated
        them. Afterwards each callback given to `on_forget` is called, so that other places erase theirs.
        """
        with writing(self._engine) as connection:
            conversations, projects = erase_person(connection, workspace, user)
        drop_log(self._engine)
        for callback in self._forgetting:
            callback(workspace, user, conversations)
        return Forgotten(conversations, projects)

    def leave(self, workspace: str, user: str) -> None:
        """Erase somebody who said nothing that anybody could want unreadable: as `forget`, without its cost."""
        with writing(self._engine) as connection:
            erase_person(connection, workspace, user)

    def erase_people(self, project: Project, small: Container[str]) -> Project:
        """Erase what a project holds about single people, from its history and from waiting files too: the list of
        people, and who left by month of the departments whose folded names are in `small`.
        """
        with writing(self._engine) as connection:
            erase_people(connection, project.id, small)
            row = connection.execute(_BY_ID_LOCKED, {"id": project.id}).one()
        drop_log(self._engine)
        return self._project(row)

    def let_go(self, before: datetime) -> dict[str, int]:
        """Erase what was stored before that moment and not touched since (actions.store.retain); how many of each."""
        with writing(self._engine) as connection:
            erased = let_go(connection, before)
        if any(erased.values()):
            drop_log(self._engine)
        return erased

    def on_forget(self, callback: Callable[[str, str, list[str]], None]) -> None:
        """Have `callback(workspace, user, conversations)` called once a person was forgotten."""
        self._forgetting.append(callback)

    def _project(self, row: sa.engine.Row) -> Project:
        return Project(row.id, row.facts, row.department_keys, row.version, partial(self._newest, row.id))

    def _newest(self, project_id: int) -> list[sa.engine.Row]:
        """The newest change of each fact of a project, those left out that cleared it."""
        with self._engine.connect() as connection:
            return connection.execute(_NEWEST, {"id": project_id}).all()

    def _begin(self, query: dict, now: datetime | None, again: bool = False) -> Project:
        """A new project for a conversation; unless `again`, one that somebody began in the meantime.

        A database that lets two begin at once stops the slower one: it then finds what the faster one began, be that
        the workspace, the person or the conversation.
        """
        for last_try in (False, False, False, True):
            try:
                with writing(self._engine) as connection:
                    row = None if again else connection.execute(_OF_CONVERSATION, query).first()
                    if row is None:
                        person_id = _person_id(connection, query)
                        row = _new_project(connection, query["workspace"], person_id, now)
                        _point(connection, person_id, query["conversation"], row.id)
                    return self._project(row)
            except IntegrityError:
                if last_try:
                    raise
        raise AssertionError("the last try returns or raises")


_COLUMNS = (project.c.id, project.c.facts, project.c.department_keys, project.c.version)
_WHOSE = sa.and_(workspace.c.name == sa.bindparam("workspace"), person.c.name == sa.bindparam("user"))
_OF_CONVERSATION = (
    sa.select(*_COLUMNS)
    .join(conversation, conversation.c.project_id == project.c.id)
    .join(person, person.c.id == conversation.c.person_id)
    .join(workspace, workspace.c.id == person.c.workspace_id)
    .where(_WHOSE, conversation.c.name == sa.bindparam("conversation"))
)
_BY_ID_LOCKED = sa.select(*_COLUMNS).where(project.c.id == sa.bindparam("id")).with_for_update()
_IN_WORKSPACE = (
    sa.select(*_COLUMNS)
    .join(workspace, workspace.c.id == project.c.workspace_id)
    .where(project.c.id == sa.bindparam("id"), workspace.c.name == sa.bindparam("workspace"))
)
_PERSON = sa.select(person.c.id).join(workspace).where(_WHOSE)
_OF_PERSON = (
    sa.select(*_COLUMNS)
    .where(
        sa.or_(
            project.c.opened_by.in_(_PERSON),
            project.c.id.in_(sa.select(conversation.c.project_id).where(conversation.c.person_id.in_(_PERSON))),
        )
    )
    .order_by(project.c.id.desc())
)
_CONVERSATIONS = (
    sa.select(conversation.c.name.label("conversation"), *_COLUMNS)
    .join(project, conversation.c.project_id == project.c.id)
    .where(conversation.c.person_id.in_(_PERSON))
    .order_by(project.c.id.desc(), conversation.c.id)
)
_UPDATE = (
    sa.update(project)
    .where(project.c.id == sa.bindparam("of"), project.c.version == sa.bindparam("read"))
    .values({name: sa.bindparam(f"new_{name}") for name in ("facts", "department_keys", "version")})
)
_ADD_CHANGE = sa.insert(change)
_OWN_SINCE = (
    sa.select(change.c.id)
    .where(change.c.project_id == sa.bindparam("id"), change.c.version > sa.bindparam("read"))
    .where(change.c.who == sa.bindparam("who"), change.c.conversation == sa.bindparam("conversation"))
    .limit(1)
)
_ORIGIN = (change.c.path, change.c.who, change.c.role, change.c.source, change.c.file, change.c.at)
_NEWEST = sa.select(*_ORIGIN).where(
    change.c.id.in_(
        sa.select(sa.func.max(change.c.id)).where(change.c.project_id == sa.bindparam("id")).group_by(change.c.path)
    ),
    change.c.new.is_not(sa.null()),
)
_HISTORY = (
    sa.select(*(change.c[name] for name in Entry._fields))
    .where(change.c.project_id == sa.bindparam("id"))
    .order_by(change.c.id)
)


def _after(before: Project, changes: list[Change], named: Mapping[str, str]) -> tuple[Project, list[Change]]:
    """The project with the changes made to it, and the changes with the old values they met."""
    keys = {**before.keys, **named}
    facts, made = rebase(before.facts, changes, keys)
    after = replace(before, facts=facts, keys=known_keys(facts, keys), version=before.version + 1)
    return after, made


def _write(connection: sa.engine.Connection, read: Project, new: Project) -> bool:
    """Whether the project was still as read, and is now the new one."""
    values = {"of": read.id, "read": read.version, "new_version": new.version}
    values |= {"new_facts": new.facts, "new_department_keys": new.keys}
    return connection.execute(_UPDATE, values).rowcount == 1


def _person_id(connection: sa.engine.Connection, query: dict) -> int:
    found = connection.execute(_PERSON, query).scalar()
    if found is not None:
        return found
    name = query["workspace"]
    place = connection.execute(sa.select(workspace.c.id).where(workspace.c.name == name)).scalar()
    if place is None:
        place = connection.execute(sa.insert(workspace).values(name=name)).inserted_primary_key[0]
    added = connection.execute(sa.insert(person).values(workspace_id=place, name=query["user"]))
    return added.inserted_primary_key[0]


def _new_project(
    connection: sa.engine.Connection, workspace_name: str, person_id: int, now: datetime | None
) -> sa.engine.Row:
    added = connection.execute(
        sa.insert(project).values(
            workspace_id=sa.select(workspace.c.id).where(workspace.c.name == workspace_name).scalar_subquery(),
            opened_by=person_id,
            opened_at=now or datetime.now(timezone.utc),
            facts={},
            department_keys={},
            version=0,
        )
    )
    return connection.execute(_BY_ID_LOCKED, {"id": added.inserted_primary_key[0]}).one()


def _point(connection: sa.engine.Connection, person_id: int, name: str, project_id: int) -> None:
    """Make a conversation be about a project."""
    mine = sa.and_(conversation.c.person_id == person_id, conversation.c.name == name)
    if not connection.execute(sa.update(conversation).where(mine).values(project_id=project_id)).rowcount:
        connection.execute(sa.insert(conversation).values(person_id=person_id, name=name, project_id=project_id))
