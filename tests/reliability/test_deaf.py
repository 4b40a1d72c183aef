"""Readers that never read: what waits for them is bounded, and nobody waits for them."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.reliability import load
from tests.reliability.checker import broken_promises, read_log, same_views
from tests.support.phones import History, Trainer, Visitor, closed, room, shown
from tests.support.server import App

PEOPLE = 5
DEAF_PEOPLE, TABS = 10, 5
TURNS = 280  # more than a line of the server holds, beyond what the network itself keeps
STEPS = ("delegating", "building", "communication")
MORE_MEMORY = 20 * 2**20
ENDS_WITHIN = 10.0

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_readers_that_never_read_cost_nobody_anything(app: App, seed: int) -> None:
    workshop = app.make_workshop()
    history = History()

    code, seconds, wrong = asyncio.run(_beside_deaf_people(app, workshop.code, history, seed))
    print(f"ended after {seconds:.1f} s with exit code {code}")

    assert code == -signal.SIGTERM
    assert seconds < ENDS_WITHIN
    assert wrong == []
    assert broken_promises(history, read_log(app.url, workshop.id)) == []


async def _beside_deaf_people(
    app: App, code: str, history: History, seed: int
) -> tuple[int, float, list[str]]:
    await asyncio.to_thread(app.start)
    async with (
        Trainer(app.host, code) as trainer,
        room([app.host], code, PEOPLE, history, seed) as phones,
    ):
        await trainer.sign_in(app.sign_in_path())
        await load.prepare(trainer, STEPS)
        people = [Visitor(app.host) for _ in range(DEAF_PEOPLE)]
        for visitor in people:
            await visitor.get(f"/j/{code}")
        with ExitStack() as held:
            for visitor in people * TABS:
                held.enter_context(_deaf(visitor, f"/live/{code}/stream?as=participant"))
            await shown(phones, await trainer.mark())
            memory = app.process.memory_info().rss
            await _turn_pages(trainer)
            await shown(phones, await trainer.mark())
            more = app.process.memory_info().rss - memory
            stuck = _stuck(app.port)
            print(f"{stuck} readers were stuck; {more / 2**20:.1f} MB more than before")
            assert stuck == len(people) * TABS, "somebody did read"
            assert more < MORE_MEMORY
            wrong = await same_views(phones, [app.host])

            began = time.monotonic()
            ended = await asyncio.to_thread(app.end)
            seconds = time.monotonic() - began
        await closed(people)
    return ended, seconds, wrong


async def _turn_pages(trainer: Trainer) -> None:
    """Make changes faster than any stream is told of them one by one, and each one large."""
    for turn in range(TURNS):
        await trainer.lead("step.open", step=STEPS[turn % len(STEPS)])
        await asyncio.sleep(0.05)


@contextmanager
def _deaf(visitor: Visitor, path: str) -> Iterator[None]:
    """Open a stream with the least room for what comes, and never read."""
    headers = (
        f"GET {path} HTTP/1.1",
        f"Host: {visitor.host}",
        f"Origin: http://{visitor.host}",
        f"Cookie: {visitor.cookies()}",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    )
    host, _, port = visitor.host.partition(":")
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        connection.connect((host, int(port)))
        connection.sendall("\r\n".join((*headers, "", "")).encode())
        yield


def _stuck(port: int) -> int:
    """Return how many of the server's connections hold something that nobody takes."""
    connections = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(
        1
        for _, local, _, _, queues, *_ in connections
        if int(local.partition(":")[2], 16) == port and int(queues.partition(":")[0], 16) > 0
    )
