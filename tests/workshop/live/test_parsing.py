"""Bodies become commands, or are refused before anything looks into them."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from starlette.requests import Request
from starlette.types import Message

from workshop.activities import ACTIVITIES
from workshop.activities.swot.commands import AddNote
from workshop.live.parsing import BODY_LIMIT, command_from, parse_command, read_body
from workshop.model import command as commands
from workshop.model.refusals import Refused

ID = "0b5ee6c0-8f0e-4b61-9a0a-2f5a1d2b3c4d"
TIMER: dict[str, Any] = {"id": ID, "type": "timer.start", "seconds": 60}
NOTE: dict[str, Any] = {
    "id": ID,
    "type": "swot.note.add",
    "step": "s",
    "quadrant": "threats",
    "text": "Drukte",
}
ALL = [
    command.model_fields["type"].default
    for command in (
        *commands.COMMANDS,
        *(command for activity in ACTIVITIES.values() for command in activity.commands),
    )
]


def code_of(body: bytes) -> str:
    with pytest.raises(Refused) as refused:
        parse_command(body)
    return refused.value.code


def test_parse_reads_a_command() -> None:
    command = parse_command(json.dumps(NOTE).encode())

    assert command == AddNote(id=UUID(ID), step="s", quadrant="threats", text="Drukte")


@pytest.mark.parametrize("written", [ID.upper(), ID.replace("-", ""), f"urn:uuid:{ID}"])
def test_parse_reads_an_id_in_any_spelling_as_the_same(written: str) -> None:
    assert parse_command(json.dumps(TIMER | {"id": written}).encode()).id == UUID(ID)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"{",
        b"nonsense",
        b'{"id": }',
        b"\xff\xfe",
        b'{"id": "\xff"}',
        b"\x00",
        json.dumps(NOTE).encode() + b"x",
        json.dumps(NOTE).encode("utf-16"),
        json.dumps(NOTE | {"text": "\ud800"}).encode(),
        b"[" * 60_000,
        b'{"a":' * 10_000,
    ],
    ids=lambda body: repr(body[:12]) + repr(body[-12:]),
)
def test_parse_refuses_what_is_no_json(body: bytes) -> None:
    assert code_of(body) == "json-malformed"


@pytest.mark.parametrize(
    "type_",
    ["", "swot", "swot.note", "swot.note.added", "participant.join", "SWOT.NOTE.ADD", "x" * 999],
)
def test_parse_refuses_a_type_it_does_not_know(type_: object) -> None:
    assert code_of(json.dumps(NOTE | {"type": type_}).encode()) == "command-unknown"


@pytest.mark.parametrize("type_", [type_ for type_ in ALL if type_ != "participant.join"])
def test_parse_knows_every_command_but_joining(type_: str) -> None:
    # Without its fields none is complete, but each is known.
    assert code_of(json.dumps({"type": type_}).encode()) == "command-invalid"


@pytest.mark.parametrize(
    "wish",
    [
        None,
        True,
        0,
        "timer.start",
        [],
        [TIMER],
        {},
        {"type": "timer.start"},
        {"id": ID, "seconds": 60},
        TIMER | {"id": None},
        TIMER | {"id": "1"},
        TIMER | {"id": 1},
        TIMER | {"seconds": None},
        TIMER | {"seconds": "many"},
        TIMER | {"seconds": 9},
        TIMER | {"seconds": 10_801},
        TIMER | {"seconds": 1e400},
        TIMER | {"seconds": 10**4000},
        TIMER | {"seconds": 60.5},
        TIMER | {"more": 1},
        NOTE | {"quadrant": "elsewhere"},
        NOTE | {"text": 5},
        NOTE | {"text": ["Drukte"]},
        NOTE | {"step": ""},
        NOTE | {"step": "s" * 65},
    ],
    ids=lambda wish: json.dumps(wish)[:200],
)
def test_parse_refuses_what_is_incomplete_or_wrong(wish: object) -> None:
    assert code_of(json.dumps(wish).encode()) == "command-invalid"


def test_command_from_our_own_code_is_a_command() -> None:
    assert command_from(TIMER) == commands.StartTimer(id=UUID(ID), seconds=60)


# -- bodies --------------------------------------------------------------------------------------


class Sending:
    """A browser that sends a body in parts, and knows how many were taken."""

    def __init__(self, *parts: bytes, breaks_off: bool = False) -> None:
        self.parts = list(parts)
        self.breaks_off = breaks_off
        self.taken = 0

    async def receive(self) -> Message:
        if self.taken == len(self.parts):
            return {"type": "http.disconnect"}
        part = self.parts[self.taken]
        self.taken += 1
        more = self.breaks_off or self.taken < len(self.parts)
        return {"type": "http.request", "body": part, "more_body": more}

    def body(self, length: int | None = None) -> bytes:
        headers = [] if length is None else [(b"content-length", str(length).encode())]
        scope = {"type": "http", "method": "POST", "headers": headers}
        return asyncio.run(read_body(Request(scope, self.receive)))


def test_read_body_puts_its_parts_together() -> None:
    assert Sending(b'{"id"', b": ", b"1}").body() == b'{"id": 1}'


def test_read_body_takes_one_of_just_the_limit() -> None:
    assert Sending(b"x" * BODY_LIMIT).body(BODY_LIMIT) == b"x" * BODY_LIMIT


def test_read_body_too_long_by_its_own_word_is_not_read_at_all() -> None:
    sending = Sending(b"x")

    with pytest.raises(Refused) as refused:
        sending.body(BODY_LIMIT + 1)

    assert (refused.value.code, sending.taken) == ("body-too-large", 0)


@pytest.mark.parametrize("length", [None, 10])
def test_read_body_without_a_true_length_is_read_no_further_than_the_limit(
    length: int | None,
) -> None:
    sending = Sending(*[b"x" * 16_384] * 100)

    with pytest.raises(Refused) as refused:
        sending.body(length)

    assert (refused.value.code, sending.taken) == ("body-too-large", 5)


def test_read_body_that_breaks_off_is_malformed() -> None:
    with pytest.raises(Refused) as refused:
        Sending(b'{"id"', breaks_off=True).body(100)

    assert refused.value.code == "json-malformed"
