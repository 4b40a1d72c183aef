"""The door lets a whole room in at once, and keeps out who only guesses."""

from __future__ import annotations

import pytest
from starlette.requests import HTTPConnection

from tests.support.rooms import created
from tests.support.watching import looped
from workshop.live.door import WRONG_EACH, WRONG_IN_ALL, Door
from workshop.live.engine import Engine
from workshop.model.code import shown_code
from workshop.model.refusals import Refused

ROOM = "10.0.0.1"
WRONG = "22222222"


def visitor(address: str | None) -> HTTPConnection:
    client = None if address is None else (address, 5000)
    return HTTPConnection({"type": "http", "client": client, "headers": [], "path": "/"})


async def tried(door: Door, code: str, address: str | None = ROOM) -> str:
    """Return the code of the workshop that opens, or of the refusal."""
    try:
        return (await door.find(visitor(address), code)).row.code
    except Refused as refused:
        return refused.code


async def tried_wrong(door: Door, times: int, address: str = ROOM) -> set[str]:
    return {await tried(door, WRONG, address) for _ in range(times)}


@looped
async def test_code_opens_however_it_is_typed(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)

    for typed in (code, code.lower(), shown_code(code), f" {shown_code(code)} "):
        assert await tried(door, typed) == code
    assert await tried(door, code, address=None) == code


@pytest.mark.parametrize("typed", ["", WRONG, "x", "../../etc", "é" * 8])
@looped
async def test_what_is_no_code_is_unknown(engine: Engine, typed: str) -> None:
    assert await tried(Door(engine, lambda: 0.0), typed) == "code-unknown"


@looped
async def test_right_codes_are_never_counted(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)

    assert {await tried(door, code) for _ in range(2 * int(WRONG_IN_ALL.burst))} == {code}
    assert await tried_wrong(door, int(WRONG_EACH.burst)) == {"code-unknown"}


@looped
async def test_address_that_only_guesses_is_kept_waiting_and_no_other(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)

    assert await tried_wrong(door, int(WRONG_EACH.burst)) == {"code-unknown"}
    assert await tried_wrong(door, 3) == {"too-many-codes"}
    assert await tried(door, code) == "too-many-codes"
    assert await tried(door, code, "10.0.0.2") == code
    assert await tried(door, WRONG, "10.0.0.2") == "code-unknown"


@looped
async def test_address_that_stops_guessing_comes_in_again(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    now = 0.0
    door = Door(engine, lambda: now)
    await tried_wrong(door, int(WRONG_EACH.burst) + 1)
    assert await tried(door, code) == "too-many-codes"

    now = 21.0  # one more guess in twenty seconds

    assert await tried(door, code) == code
    assert await tried(door, WRONG) == "code-unknown"
    assert await tried(door, code) == "too-many-codes"


@looped
async def test_guesses_from_everywhere_keep_only_guessers_waiting(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)
    for number in range(int(WRONG_IN_ALL.burst)):
        assert await tried(door, WRONG, f"10.1.0.{number}") == "code-unknown"

    assert await tried(door, code, "10.1.0.0") == "too-many-codes"
    assert await tried(door, WRONG, "10.1.0.1") == "too-many-codes"
    assert {await tried(door, code, ROOM) for _ in range(300)} == {code}


@looped
async def test_workshop_in_memory_is_guarded_like_any_other(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)
    engine.room(code)

    assert await tried(door, code) == code
    await tried_wrong(door, int(WRONG_EACH.burst))
    assert await tried(door, code) == "too-many-codes"


@looped
async def test_storage_that_fails_counts_against_nobody(engine: Engine) -> None:
    code = engine.create(created(), "ann").code
    door = Door(engine, lambda: 0.0)
    with engine.log.database.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE workshops RENAME TO gone")
    for _ in range(int(WRONG_EACH.burst) + 1):
        assert await tried(door, code) == "store-unavailable"
    with engine.log.database.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE gone RENAME TO workshops")

    assert await tried(door, code) == code
