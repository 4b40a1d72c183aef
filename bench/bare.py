"""The bare broadcast under the same load as the room."""

from __future__ import annotations

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import orjson
import uvloop

from bench import board
from bench.clients import Stream
from bench.server import bare
from bench.wire import WireError, ask
from bench.writing import Window, observe

if TYPE_CHECKING:
    from bench.server import Server


def broadcast(phones: int, rate: float, seconds: float) -> Window:
    """Send notes of our size to so many sockets, and nothing else."""
    with TemporaryDirectory(prefix="bench-") as folder, bare(Path(folder)) as server:
        return uvloop.run(_broadcast(server, phones, rate, seconds))


async def _broadcast(server: Server, phones: int, rate: float, seconds: float) -> Window:
    streams = [Stream() for _ in range(phones)]
    for number, stream in enumerate(streams):
        await stream.open(server.place(number), "/stream", "")
    versions = itertools.count(1)

    async def write() -> str:
        note = board.note("step", 0)
        version = next(versions)
        shown = {"q": note["quadrant"], "text": note["text"], "rank": version}
        patch = {"activity": {"notes": {note["id"]: shown}}}
        body = orjson.dumps({"v": version, "patch": patch})
        answer = await ask(server.place(version % phones), "POST", "/note", {}, body)
        if answer.status != 200:  # noqa: PLR2004
            raise WireError(f"the broadcast answered {answer.status}")
        return str(note["id"])

    return await observe(server, streams, write, rate, seconds)
