"""Browsers that watch a workshop through the hub itself, without a network between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any

import orjson

from tests.support.rooms import TRAINER, person
from workshop import views
from workshop.live.engine import Engine
from workshop.live.hub import Hub
from workshop.live.stream import Stream
from workshop.model.actor import Actor, Audience
from workshop.model.command import Command
from workshop.patch import apply

PATIENCE = 20.0


def looped(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a test on an event loop of its own."""

    @wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*args, **kwargs), timeout=3 * PATIENCE))

    return run


@asynccontextmanager
async def hub_of(engine: Engine) -> AsyncIterator[Hub]:
    """Run a hub on the running loop."""
    hub = Hub(engine)
    hub.start()
    try:
        yield hub
    finally:
        hub.stop()


def sent(engine: Engine, code: str, command: Command, actor: Actor) -> Awaitable[int]:
    """Send a command the way the live route does."""
    return asyncio.wrap_future(engine.submit(code, command, actor))


class Watcher:
    """Somebody's tab: takes frames as our script does, and remembers all it was ever sent."""

    def __init__(
        self, hub: Hub, engine: Engine, code: str, audience: Audience, actor: Actor
    ) -> None:
        self.hub, self.engine, self.code = hub, engine, code
        self.audience, self.actor = audience, actor
        self.view: dict[str, Any] = {}
        self.mine: dict[str, Any] = {}
        self.version = -1
        self.frames: list[dict[str, Any]] = []
        self.bytes = b""
        self.stream = self.come(None)

    def come(self, since: int | None) -> Stream:
        """Open a stream that says which version it has; `known` tells whether it can have it."""
        table = self.view.get("table", {}).get("id")
        self.stream = Stream(self.audience, self.actor, table)
        self.known = self.hub.open(self.code, self.stream, since)
        return self.stream

    def leave(self) -> None:
        """Close the stream."""
        self.hub.close(self.code, self.stream)

    def come_back(self) -> None:
        """Open another stream that goes on where the last one ended."""
        self.come(self.version)

    async def read(self) -> dict[str, Any]:
        """Take one frame."""
        data = await asyncio.wait_for(self.stream.take(), PATIENCE)
        self.bytes += data + b"\n"
        frame: dict[str, Any] = orjson.loads(data)
        self.frames.append(frame)
        if "view" in frame:
            self.view, self.version = frame["view"], frame["v"]
        elif "patch" in frame:
            assert frame["from"] == self.version, "a patch for another version was sent"
            self.view, self.version = apply(self.view, frame["patch"]), frame["v"]
        self.mine = frame.get("mine", self.mine)
        return frame

    @property
    def is_up_to_date(self) -> bool:
        """Tell whether this tab shows what there is."""
        state, activities = self.engine.room(self.code).state, self.engine.activities
        own = self.audience == "participant"
        table = state.place_of(self.actor.id)[1] if own else None
        return self.view == views.view(state, self.audience, activities, table) and (
            not own or self.mine == views.mine(state, self.actor.id, activities)
        )

    async def catch_up(self) -> None:
        """Read until the tab shows what there is, and nothing more is on its way."""
        while self.stream._line or not self.is_up_to_date:
            await self.read()


def everybody(hub: Hub, engine: Engine, code: str, people: int = 2) -> list[Watcher]:
    """Return the phones of some people, the projector and the trainer's tab."""
    phones = [Watcher(hub, engine, code, "participant", person(n)) for n in range(people)]
    return [
        *phones,
        Watcher(hub, engine, code, "screen", TRAINER),
        Watcher(hub, engine, code, "trainer", TRAINER),
    ]
