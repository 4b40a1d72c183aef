"""The door: join codes are looked up here, and only wrong ones are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.concurrency import run_in_threadpool

from workshop.live.network import network
from workshop.model.code import parse_code
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from workshop.live.engine import Engine
    from workshop.live.room import Room

WRONG_EACH = RateLimitItemPerMinute(30, 10)
WRONG_IN_ALL = RateLimitItemPerMinute(100)
ONE_WRONG = RateLimitItemPerMinute(1, 10)


class Door:
    """Finds the workshop of a code.

    A whole room shares one address and comes in at once, so right codes are never counted. Above
    the limit in all, only addresses that were wrong themselves are kept waiting.
    """

    def __init__(self, engine: Engine) -> None:
        """Start with a clean count."""
        self._engine = engine
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

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
        test = self._limiter.test
        too_many_here = not test(WRONG_EACH, who)
        suspect = not test(ONE_WRONG, "suspect", who)
        if too_many_here or (suspect and not test(WRONG_IN_ALL, "all")):
            raise Refused("too-many-codes")

    def _count(self, who: str) -> None:
        self._limiter.hit(WRONG_EACH, who)
        self._limiter.hit(ONE_WRONG, "suspect", who)
        self._limiter.hit(WRONG_IN_ALL, "all")
