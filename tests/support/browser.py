"""A browser, as far as the live routes know one: an address, cookies, requests and streams."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from itertools import count
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Literal, Self
from uuid import uuid4

import httpx2
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from workshop.live.identity import PARTICIPANT_COOKIE
from workshop.patch import apply

Json = dict[str, Any]
Role = Literal["participant", "screen", "trainer"]

PATIENCE = 10.0  # seconds until a server that says nothing fails the test

_numbers = count(1)


def _own_address() -> str:
    """Return an address of this machine that nobody else has used: limits are kept by address."""
    number = next(_numbers)
    return f"127.{1 + number // 62_500}.{1 + number // 250 % 250}.{1 + number % 250}"


def wait_until(ready: Callable[[], bool]) -> None:
    """Wait for what happens in another thread."""
    deadline = monotonic() + PATIENCE
    while not ready():
        assert monotonic() < deadline
        sleep(0.002)


def cookie_parts(answer: httpx2.Response) -> list[str]:
    """Return the name and the attributes of the one cookie that an answer sets."""
    (header,) = answer.headers.get_list("set-cookie")
    pair, *attributes = header.split("; ")
    return [pair.partition("=")[0], *sorted(attributes)]


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

    def speak(self, language: str) -> None:
        """Ask for another language from now on."""
        self.language = language
        self.http.headers["Accept-Language"] = language

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
