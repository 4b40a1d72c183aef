"""The live routes on a real server, and the people who use them: over sockets, as browsers do."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Literal, Self
from uuid import uuid4

import httpx2
import pytest
import uvicorn
from sqlalchemy import func, select
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from workshop.live.atelier import Atelier, open_atelier
from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE
from workshop.live.making import from_template
from workshop.live.routes import routes
from workshop.model.actor import Actor
from workshop.model.code import shown_code
from workshop.model.command import Join
from workshop.model.event import WorkshopCreated
from workshop.patch import apply
from workshop.settings import Settings
from workshop.store import schema
from workshop.store.log import WorkshopRow

Json = dict[str, Any]
Role = Literal["participant", "screen", "trainer"]

TEMPLATE = "huisarts-geen-manager"
PATIENCE = 10.0  # seconds until a server that says nothing fails the test

_numbers = count(1)


def _own_address() -> str:
    """Return an address of this machine that nobody else has used: limits are kept by address."""
    number = next(_numbers)
    return f"127.{1 + number // 62_500}.{1 + number // 250 % 250}.{1 + number % 250}"


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
        """Return what a short workshop begins with: one step of the template an activity."""
        created = from_template(self.atelier.library.templates[language, TEMPLATE])
        first = {step.activity: step for step in reversed(created.steps)}
        steps = tuple(step for step in created.steps if step in first.values())
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
        self.atelier.door._limiter.storage.reset()
        self.atelier.pace._limiter.storage.reset()


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


def wait_until(ready: Callable[[], bool]) -> None:
    """Wait for what happens in another thread."""
    deadline = monotonic() + PATIENCE
    while not ready():
        assert monotonic() < deadline
        sleep(0.002)


class Visitor:
    """A browser: an address, cookies, a language; it names its origin where browsers do."""

    def __init__(self, host: str, language: str = "nl") -> None:
        """Open nothing yet."""
        self.host = host
        self.origin = f"http://{host}"
        self.language = language
        self.address = _own_address()
        self.http = httpx2.Client(
            base_url=self.origin,
            # Loading certificates takes longer than most tests, and nothing here is https.
            transport=httpx2.HTTPTransport(local_address=self.address, verify=False),
            headers={"Accept-Language": language},
            timeout=PATIENCE,
            trust_env=False,
        )
        self._open = ExitStack()

    # -- pages ----------------------------------------------------------------------------------

    def get(self, path: str, accept: str = "text/html") -> httpx2.Response:
        """Open an address, as the browser's address bar does."""
        return self.http.get(path, headers={"Accept": accept})

    def join(self, code: str) -> None:
        """Scan the QR code."""
        assert self.get(f"/j/{code}").status_code == 303

    def sign_in(self, key: str) -> None:
        """Open a trainer's link."""
        assert self.get(f"/t/{key}").status_code == 303

    def cookie(self, name: str) -> str | None:
        """Return the value of a cookie that this browser holds."""
        return self.http.cookies.get(name)

    def keep(self, name: str, value: str) -> None:
        """Put a cookie in this browser by hand, in place of all it has."""
        self.http.cookies.clear()
        self.add(name, value)

    def add(self, name: str, value: str) -> None:
        """Put a cookie in this browser by hand."""
        self.http.cookies.set(name, value, domain=self.host.partition(":")[0])

    def token(self) -> str:
        """Return what the participant's cookie holds beside its signature."""
        return (self.cookie(PARTICIPANT_COOKIE) or "").rpartition(".")[0]

    # -- commands -------------------------------------------------------------------------------

    def post(
        self,
        path: str,
        content: str | bytes | Iterable[bytes] | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx2.Response:
        """Send a body as a script of our own page does."""
        given = {"Origin": self.origin, "Content-Type": "application/json", "Accept": "*/*"}
        return self.http.post(path, content=content, headers=given | (headers or {}))

    def command(
        self,
        code: str,
        type_: str,
        *,
        as_: Role = "participant",
        **fields: Any,
    ) -> httpx2.Response:
        """Send a command; its id is a new one unless it is given."""
        wish = {"id": str(uuid4()), "type": type_, **fields}
        return self.post(f"/live/{code}/commands?as={as_}", json.dumps(wish))

    def done(self, code: str, type_: str, *, as_: Role = "participant", **fields: Any) -> str:
        """Send a command that must succeed, and return its id."""
        id_ = str(fields.pop("id", uuid4()))
        answer = self.command(code, type_, as_=as_, id=id_, **fields)
        assert answer.status_code == 200, answer.text
        return id_

    # -- streams --------------------------------------------------------------------------------

    def stream(
        self,
        code: str,
        role: Role = "participant",
        since: int | str | None = None,
        origin: str | None = "",
    ) -> Line:
        """Open the stream; an `origin` of None is left out, as by what is no browser."""
        url = f"ws://{self.host}/live/{code}/stream?as={role}"
        connection = connect(
            url if since is None else f"{url}&since={since}",
            additional_headers={
                "Cookie": "; ".join(f"{c.name}={c.value}" for c in self.http.cookies.jar),
                "Accept-Language": self.language,
            },
            origin=None if origin is None else Origin(origin or self.origin),
            source_address=(self.address, 0),
            compression=None,
            proxy=None,
            max_queue=None,
        )
        line = Line(self._open.enter_context(connection))
        if isinstance(since, int):
            line.version = since
        return line

    def enter(self, code: str) -> Line:
        """Scan the code and open the room, up to the first view."""
        self.join(code)
        line = self.stream(code)
        line.read_until(lambda: bool(line.view) and "step" in line.mine)
        return line

    def close(self) -> None:
        """Shut the browser."""
        self._open.close()
        self.http.close()


class Line:
    """An open stream, read as our page reads it: `view` and `mine` are what a phone shows."""

    def __init__(self, connection: ClientConnection) -> None:
        """Take the open connection; nothing is read yet."""
        self._connection = connection
        self.frames: list[Json] = []
        self.raw = ""
        self.view: Json = {}
        self.mine: Json = {}
        self.version = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self) -> Json:
        """Return the next frame, and show it."""
        text = self._connection.recv(timeout=PATIENCE)
        assert isinstance(text, str)
        self.raw += text
        frame: Json = json.loads(text)
        self.frames.append(frame)
        if "view" in frame:
            self.view, self.version = frame["view"], frame["v"]
        elif "patch" in frame:
            assert frame["from"] == self.version
            self.view, self.version = apply(self.view, frame["patch"]), frame["v"]
        if "mine" in frame:
            self.mine = frame["mine"]
        return frame

    def read_until(self, reached: Callable[[], object]) -> None:
        """Read until what is shown answers a question with yes."""
        while not reached():
            self.read()

    def follow(self, version: int) -> None:
        """Read until a version of the log is on the screen."""
        self.read_until(lambda: self.version >= version)

    def ended(self) -> int:
        """Read to the end, and return the code the server closed with."""
        with pytest.raises(ConnectionClosed) as closed:
            self.read_until(lambda: False)
        assert closed.value.rcvd is not None
        return closed.value.rcvd.code

    def say(self, text: str | bytes) -> None:
        """Send the server something; it wants nothing."""
        self._connection.send(text)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


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
        return self.lead("timer.start", seconds=next(_numbers) % 1000 + 10)

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
