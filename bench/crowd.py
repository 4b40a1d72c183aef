"""Many people coming in, at a pace."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.clients import Phone
from bench.wire import WireError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.server import Server

EACH_SECOND = 50.0


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who got in, the seconds each took, and why others did not (reason: how many)."""

    phones: list[Phone]
    seconds: list[float]
    failures: Counter[str]


async def gather(
    server: Server,
    code: str,
    numbers: range,
    each_second: float = EACH_SECOND,
    files: Sequence[str] = (),
) -> Crowd:
    """Have people come in, so many a second, whether the ones before them are in yet or not."""
    crowd = Crowd([], [], Counter())

    async def come_in(number: int, wait: float) -> None:
        await asyncio.sleep(wait)
        phone = Phone(server.place(number), code)
        try:
            crowd.seconds.append(await phone.join(files))
        except (WireError, TimeoutError, OSError, KeyError) as error:
            crowd.failures[repr(error)] += 1
        else:
            crowd.phones.append(phone)

    await asyncio.gather(
        *(come_in(number, order / each_second) for order, number in enumerate(numbers))
    )
    return crowd
