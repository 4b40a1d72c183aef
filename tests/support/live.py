"""The live routes on a real server, and workshops that are held on it, led over its sockets."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any, Literal
from uuid import uuid4

import uvicorn
from sqlalchemy import func, select
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.support.browser import Json, Line, Role, Visitor, wait_until
from tests.support.whole import nothing_skipped
from workshop.live.atelier import Atelier, open_atelier
from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE
from workshop.live.routes import routes
from workshop.model.actor import Actor
from workshop.model.code import shown_code
from workshop.model.command import Join
from workshop.model.event import WorkshopCreated
from workshop.settings import Settings
from workshop.store import schema
from workshop.store.log import WorkshopRow

TEMPLATE = "huisarts-geen-manager"

_seconds = count(10)


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that left the server: a header's value, a body or a frame."""

    path: str
    kind: Literal["header", "body", "frame"]
    data: bytes


class _Recorder:
    """Keeps every byte that the application sends to anybody.

    But for Set-Cookie: a cookie has to reach the one browser it is for.
    """

    def __init__(self, app: ASGIApp, sent: list[Sent]) -> None:
        self._app = app
        self._sent = sent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def recorded(message: Message) -> None:
            path = scope.get("path", "")
            for name, value in message.get("headers", ()):
                if name != b"set-cookie":
                    self._sent.append(Sent(path, "header", value))
            if message["type"] == "http.response.body":
                self._sent.append(Sent(path, "body", message.get("body", b"")))
            if message["type"] == "websocket.send":
                data = message.get("bytes") or (message.get("text") or "").encode()
                self._sent.append(Sent(path, "frame", data))
            await send(message)

        await self._app(scope, receive, recorded)


@dataclass(slots=True)
class Server:
    """A running server; `sent` is everything that ever left it."""

    atelier: Atelier
    host: str
    sent: list[Sent]
    visitors: list[Visitor] = field(default_factory=list)

    def visitor(self, language: str = "nl") -> Visitor:
        """Return somebody who has never been here, with an address of their own."""
        visitor = Visitor(self.host, language)
        self.visitors.append(visitor)
        return visitor

    def phone(self, language: str = "nl") -> Visitor:
        """Return somebody who has been at some workshop before."""
        visitor = self.visitor(language)
        visitor.keep(PARTICIPANT_COOKIE, self.atelier.identity.new_participant_cookie())
        return visitor

    def trainer(self, name: str = "anna", language: str = "nl") -> Visitor:
        """Return a trainer who has opened their sign-in link."""
        visitor = self.visitor(language)
        visitor.sign_in(self.atelier.identity.sign_in_key(name))
        return visitor

    def content(self, language: str = "nl") -> WorkshopCreated:
        """Return what a short workshop begins with: one step an activity, a question one a form.

        Of the SWOT there is a second one, at its end, for tables that work at different boards.
        """
        created = nothing_skipped(self.atelier.library.templates[language, TEMPLATE])
        first = {(s.activity, s.setup.get("form")): s for s in reversed(created.steps)}
        second = [step for step in created.steps if step.activity == "swot"][1:2]
        steps = (*(step for step in created.steps if step in first.values()), *second)
        return created.model_copy(update={"steps": steps})

    def workshop(
        self,
        owner: str = "anna",
        language: str = "nl",
        *,
        created: WorkshopCreated | None = None,
        trainer: Visitor | None = None,
    ) -> Held:
        """Make a workshop (of the template), led by its owner in a browser (a new one)."""
        row = self.atelier.engine.create(created or self.content(language), owner)
        return Held(self, row, trainer or self.trainer(owner, language))

    def log(self) -> list[tuple[Any, ...]]:
        """Return what any change to the log changes: each workshop, and its rows summed up."""
        events, commands = schema.events.c, schema.commands.c
        size = func.sum(func.length(events.body))
        queries = (
            select(schema.workshops).order_by(schema.workshops.c.id),
            select(events.workshop, func.count(), func.max(events.seq), size)
            .where(events.seq > 1)  # the first holds a workshop's whole content, and stays
            .group_by(events.workshop),
            select(commands.workshop, func.count(), func.max(commands.seq)).group_by(
                commands.workshop
            ),
        )
        with self.atelier.database.transaction() as connection:
            rows = [connection.execute(query).all() for query in queries]
        return [tuple(row) for table in rows for row in sorted(table)]

    def personal(self) -> set[str]:
        """Return every participant's id and every cookie's token that ever left the server."""
        with self.atelier.database.transaction() as connection:
            bodies = connection.execute(
                select(schema.events.c.body).where(schema.events.c.type == "participant.joined")
            )
            ids = {str(json.loads(body)["participant"]) for (body,) in bodies}
        tokens = {visitor.token() for visitor in self.visitors if visitor.token()}
        # Whatever could hold one: written out in full, or as a part of something longer.
        words = set(re.findall(rb"[\w-]{22,}", b"\n".join({sent.data for sent in self.sent})))
        return {
            secret
            for word in map(bytes.decode, words)
            for secrets, length in ((ids, 32), (tokens, 22))
            for start in range(len(word) - length + 1)
            if (secret := word[start : start + length]) in secrets
        }

    def forgive(self) -> None:
        """Forget who typed wrong codes and who asked much: each test begins with a clean count."""
        door = self.atelier.door
        for counted in (
            door._wrong_each,
            door._suspects,
            door._wrong_in_all,
            self.atelier.pace._people,
        ):
            counted._buckets.clear()


def hurried(atelier: Atelier) -> Atelier:
    """Have SQLite not wait for the disk: what is lost in a power cut is not what is tested."""
    with atelier.database._only_one:
        connection = atelier.database.engine.raw_connection().driver_connection
        assert connection is not None
        connection.execute("PRAGMA synchronous=OFF").close()
    return atelier


@contextmanager
def serving(atelier: Atelier) -> Iterator[Server]:
    """Serve the live routes on a port of loopback, in a thread; end with all streams closed."""

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> Any:
        atelier.start()
        yield
        atelier.stop()

    sent: list[Sent] = []
    app = _Recorder(Starlette(routes=routes(atelier), lifespan=lifespan), sent)
    # As Streamlit's launcher sets it up.
    config = uvicorn.Config(
        app, log_config=None, access_log=False, ws="websockets-sansio", ws_max_size=8 * 2**20
    )
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        running = uvicorn.Server(config)
        thread = Thread(target=running.run, kwargs={"sockets": [listening]}, name="server")
        thread.start()
        server = Server(atelier, f"127.0.0.1:{listening.getsockname()[1]}", sent)
        try:
            wait_until(lambda: running.started)
            yield server
        finally:
            for visitor in server.visitors:
                visitor.close()
            running.should_exit = True
            thread.join()


@contextmanager
def server_in(folder: Path) -> Iterator[Server]:
    """Serve the workshops of two trainers, Anna and Bert, that are kept in a folder.

    At the end, nobody's id or token may have left the server, whatever was done.
    """
    atelier = open_atelier(Settings(data_dir=folder, trainers=("anna", "bert")))
    with serving(hurried(atelier)) as server:
        yield server
        assert server.personal() == set()


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop that is held, and its trainer's browser."""

    server: Server
    row: WorkshopRow
    trainer: Visitor

    @property
    def code(self) -> str:
        """The join code as phones use it."""
        return shown_code(self.row.code)

    def lead(self, type_: str, **fields: Any) -> int:
        """Carry out a trainer's command that must succeed; return the version after it."""
        answer = self.trainer.command(self.code, type_, as_="trainer", **fields)
        assert answer.status_code == 200, answer.text
        return int(answer.json()["v"])

    def step(self, activity: str) -> str:
        """Return the id of the first step with an activity."""
        steps = self.server.atelier.engine.room(self.row.code).state.steps
        return next(step.id for step in steps.values() if step.activity == activity)

    def go(self, activity: str, phase: str) -> str:
        """Bring the room to a phase of an activity; return the id of its step."""
        step = self.step(activity)
        self.lead("phase.open", step=step, phase=phase)
        return step

    def participant(self, language: str = "nl") -> Visitor:
        """Return somebody who has come in and whose phone is dark again: nothing is open."""
        visitor = self.server.visitor(language)
        visitor.enter(self.code).close()
        return visitor

    def admit(self, visitor: Visitor) -> Actor:
        """Let somebody with a cookie in, in-process; return who they are in here."""
        cookie = visitor.cookie(PARTICIPANT_COOKIE)
        actor = self.server.atelier.identity.participant(cookie, self.row.id)
        self.server.atelier.engine.execute(self.row.code, Join(id=uuid4()), actor)
        return actor

    def mark(self) -> int:
        """Make a change that every audience sees; whoever has it has all that came before."""
        return self.lead("timer.start", seconds=next(_seconds) % 3600 + 10)

    def events(self) -> list[tuple[str, Json]]:
        """Return the log: (type, body) of each event."""
        table = schema.events
        query = select(table.c.type, table.c.body).where(table.c.workshop == self.row.id)
        with self.server.atelier.database.transaction() as connection:
            rows = connection.execute(query.order_by(table.c.seq)).all()
        return [(row.type, json.loads(row.body)) for row in rows]

    def participants(self) -> list[str]:
        """Return the ids of everybody who ever came in."""
        return [body["participant"] for type_, body in self.events() if type_.endswith(".joined")]


__all__ = [
    "PARTICIPANT_COOKIE",
    "TEMPLATE",
    "TRAINER_COOKIE",
    "Held",
    "Json",
    "Line",
    "Role",
    "Sent",
    "Server",
    "Visitor",
    "hurried",
    "server_in",
    "serving",
    "wait_until",
]
