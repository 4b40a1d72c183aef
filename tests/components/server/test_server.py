"""The guards on a real server: uvicorn, Streamlit, sockets."""

from __future__ import annotations

import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx2
import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.components.server.conftest import Server, running
from tests.components.server.messages import message

SIX = {
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
}


@contextmanager
def opened(
    server: Server, *, cookie: str = "", session: str = "", origin: str | None = None
) -> Iterator[ClientConnection]:
    """Open Streamlit's stream, as a browser would unless told otherwise."""
    protocols = ["streamlit", "token", *([session] if session else [])]
    with connect(
        server.stream,
        origin=Origin(server.url if origin is None else origin),
        subprotocols=[Subprotocol(name) for name in protocols],
        additional_headers={"Cookie": cookie} if cookie else {},
        compression=None,
    ) as stream:
        yield stream


def run(stream: ClientConnection) -> tuple[str, str]:
    """Run the page's script and return its session's id and the first words it writes."""
    stream.send(message("rerun_script"))
    session, words = "", ""
    while True:
        said = ForwardMsg.FromString(bytes(stream.recv(timeout=20)))  # type: ignore[arg-type]
        match said.WhichOneof("type"):
            case "new_session":
                session = said.new_session.initialize.session_id
            case "delta":
                words = words or said.delta.new_element.markdown.body
            case "script_finished":
                return session, words


def closing_code(stream: ClientConnection) -> int | None:
    """Read to the end and return the code that the server closed with."""
    with suppress(ConnectionClosed):
        while True:
            stream.recv(timeout=20)
    return stream.close_code


def test_every_answer_has_the_headers_and_no_server(server: Server) -> None:
    paths = ["/", "/room", "/nothing", "/_stcore/health", "/_stcore/host-config", "/broken"]
    entry = httpx2.get(f"{server.url}/room").text.split(' src="')[1].split('"')[0]

    answers = [httpx2.get(server.url + path) for path in [*paths, entry, "/static/x.js"]]

    assert [answer.status_code for answer in answers] == [200, 200, 404, 200, 200, 500, 200, 404]
    assert [SIX - set(answer.headers) for answer in answers] == [set()] * len(answers)
    assert [answer.headers.get("server") for answer in answers] == [None] * len(answers)


@pytest.mark.parametrize("origin", ["", "http://evil.test"])
def test_stream_of_another_page_is_refused(server: Server, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refusal, opened(server, origin=origin):
        pass

    assert refusal.value.response.status_code == 403


def test_session_goes_on_for_its_owner_and_for_nobody_else(server: Server) -> None:
    with opened(server, cookie="participant=anna") as stream:
        session, _ = run(stream)

    with opened(server, cookie="participant=bert", session=session) as stream:
        stolen, _ = run(stream)
    with opened(server, session=session) as stream:
        guessed, _ = run(stream)
    with opened(server, cookie="participant=anna", session=session) as stream:
        own, _ = run(stream)

    assert own == session
    assert len({session, stolen, guessed}) == 3


def test_nobody_can_clear_what_the_server_keeps(server: Server) -> None:
    with opened(server) as stream:
        _, before = run(stream)
        stream.send(message("clear_cache"))
        _, after = run(stream)

    assert before
    assert after == before


def test_flood_is_cut_off_and_the_server_stays_well(server: Server) -> None:
    with opened(server, cookie="participant=flood") as stream:
        with suppress(ConnectionClosed):
            for _ in range(1000):
                stream.send(message("load_git_info"))

        assert closing_code(stream) == 1008

    assert httpx2.get(f"{server.url}/_stcore/health").text == "ok"


# Whoever is still sending when the server hangs up may find the line dead before it reads why.
@pytest.mark.parametrize(("size", "codes"), [(300_000, {1009}), (3_000_000, {1009, 1006})])
def test_big_frame_closes_the_stream(server: Server, size: int, codes: set[int]) -> None:
    with opened(server, cookie="participant=big") as stream:
        with suppress(ConnectionClosed):
            stream.send(b"\x22" + b"x" * size)

        assert closing_code(stream) in codes


def test_log_holds_nobodys_address(server: Server) -> None:
    with opened(server, cookie="participant=anna") as stream:
        run(stream)
    httpx2.get(f"{server.url}/room?code=K7MQ-2XTB")

    log = server.log.read_text()

    assert "127.0.0.1" not in log
    assert "K7MQ" not in log
    assert "participant" not in log


@pytest.mark.slow
def test_termination_waits_for_no_one_who_never_reads(tmp_path: Path) -> None:
    with running(tmp_path) as server, opened(server) as stream:
        run(stream)
        deaf = _deaf_reader(server)

        server.process.send_signal(signal.SIGTERM)

        # TimeoutExpired if it takes longer.
        server.process.wait(timeout=10)
        deaf.close()


def _deaf_reader(server: Server) -> socket.socket:
    """Ask for much over one connection, and read none of it."""
    host, _, port = server.host.partition(":")
    entry = httpx2.get(f"{server.url}/room").text.split(' src="')[1].split('"')[0]
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    reader.connect((host, int(port)))
    reader.sendall(f"GET {entry} HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode() * 40)
    time.sleep(0.5)
    return reader
