"""The door: join codes are looked up here, and only wrong ones are counted."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from workshop.live.network import network
from workshop.live.rates import Buckets, Clock, Rate
from workshop.model.code import parse_code
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from workshop.live.engine import Engine
    from workshop.live.room import Room

_TEN_MINUTES = 600
WRONG_EACH = Rate(each_second=30 / _TEN_MINUTES, burst=30)
WRONG_IN_ALL = Rate(each_second=100 / 60, burst=100)
ONE_WRONG = Rate(each_second=1 / _TEN_MINUTES, burst=1)


class Door:
    """Finds the workshop of a code.

    A whole room shares one address and comes in at once, so right codes are never counted. Above
    the limit in all, only addresses that were wrong themselves are kept waiting.
    """

    def __init__(self, engine: Engine, clock: Clock = monotonic) -> None:
        """Start with a clean count."""
        self._engine = engine
        self._wrong_each = Buckets(WRONG_EACH, clock)
        self._suspects = Buckets(ONE_WRONG, clock)
        self._wrong_in_all = Buckets(WRONG_IN_ALL, clock)

    def look_up(self, address: str, typed: str) -> Room:
        """Return the workshop of a code that somebody at an address typed. Touches the disk.

        Raises Refused("code-unknown" | "too-many-codes").
        """
        who = network(address)
        self._check(who)
        code = parse_code(typed)
        room = None if code is None else self._existing(code)
        if room is None:
            self._count(who)
            raise Refused("code-unknown")
        return room

    async def find(self, connection: HTTPConnection, typed: str) -> Room:
        """Return the workshop of the code in a request. Raises Refused as `look_up` does."""
        address = connection.client.host if connection.client else ""
        if self._engine.loaded(parse_code(typed) or "") is not None:
            return self.look_up(address, typed)  # in memory: the event loop need not wait
        return await run_in_threadpool(self.look_up, address, typed)

    def _existing(self, code: str) -> Room | None:
        try:
            return self._engine.room(code)
        except Refused as refused:
            if refused.code == "code-unknown":
                return None
            raise

    def _check(self, who: str) -> None:
        suspect = self._suspects.is_spent(who) and self._wrong_in_all.is_spent("all")
        if suspect or self._wrong_each.is_spent(who):
            raise Refused("too-many-codes")

    def _count(self, who: str) -> None:
        self._wrong_each.take(who)
        self._suspects.take(who)
        self._wrong_in_all.take("all")
