"""The door: join codes are looked up here, and only wrong ones are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.concurrency import run_in_threadpool

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
        self._check(address)
        code = parse_code(typed)
        room = None if code is None else self._existing(code)
        if room is None:
            self._count(address)
            raise Refused("code-unknown")
        return room

    async def find(self, connection: HTTPConnection, typed: str) -> Room:
        """Return the workshop of the code in a request. Raises Refused as `look_up` does."""
        room = self._engine.loaded(typed)
        if room is not None:
            return room
        address = connection.client.host if connection.client else ""
        return await run_in_threadpool(self.look_up, address, typed)

    def _existing(self, code: str) -> Room | None:
        try:
            return self._engine.room(code)
        except Refused as refused:
            if refused.code == "code-unknown":
                return None
            raise

    def _check(self, address: str) -> None:
        test = self._limiter.test
        too_many_here = not test(WRONG_EACH, address)
        suspect = not test(ONE_WRONG, "suspect", address)
        if too_many_here or (suspect and not test(WRONG_IN_ALL, "all")):
            raise Refused("too-many-codes")

    def _count(self, address: str) -> None:
        self._limiter.hit(WRONG_EACH, address)
        self._limiter.hit(ONE_WRONG, "suspect", address)
        self._limiter.hit(WRONG_IN_ALL, "all")
