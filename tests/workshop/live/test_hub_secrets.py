"""No byte from the hub holds what its reader may not see."""

from __future__ import annotations

from uuid import uuid4

from tests.support.rooms import (
    BOARD,
    TRAINER,
    add,
    dot,
    group,
    new_room,
    note_of,
    open_phase,
    person,
)
from tests.support.watching import Watcher, everybody, hub_of, looped, sent
from workshop.activities.swot import commands as swot
from workshop.live.engine import Engine

ANNE, BERT = person(0), person(1)


@looped
async def test_no_byte_before_reading_holds_a_text_of_somebody_else_and_none_ever_an_author(
    engine: Engine,
) -> None:
    people = 3
    code = new_room(engine, "write", people)
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code, people)
        notes: dict[int, list[str]] = {n: [] for n in range(people)}
        for number in range(people):
            for n in range(3):
                command = add(f"canary {number}.{n}")
                await sent(engine, code, command, person(number))
                notes[number].append(str(command.id))
        await sent(
            engine,
            code,
            swot.EditNote(id=uuid4(), step=BOARD, note=notes[0][0], text="canary 0.edited"),
            person(0),
        )
        await sent(
            engine, code, swot.WithdrawNote(id=uuid4(), step=BOARD, note=notes[0][1]), person(0)
        )
        for tab in tabs:
            await tab.catch_up()
            tab.leave()
            tab.come_back()
            await tab.catch_up()

        for number, tab in enumerate(tabs):
            others = [n for n in range(people) if n != number]
            assert not [n for n in others if f"canary {n}".encode() in tab.bytes]
            assert (b"canary" in tab.bytes) == (number < people)

        for phase in ("read", "group", "vote", "discuss", "background", "write"):
            await sent(engine, code, open_phase(phase), TRAINER)
            if phase == "group":
                await sent(engine, code, group(notes[0][0], notes[1][0]), person(2))
            if phase == "vote":
                await sent(engine, code, dot(notes[1][0]), person(2))
        for tab in tabs:
            await tab.catch_up()
            assert b"person-" not in tab.bytes
            assert TRAINER.id.encode() not in tab.bytes
            assert b"null" not in b"".join(
                line for line in tab.bytes.splitlines() if b'"patch"' not in line
            )


@looped
async def test_hidden_words_are_not_sent_to_who_comes_back(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        away = Watcher(hub, engine, code, "participant", BERT)
        stays = Watcher(hub, engine, code, "participant", ANNE)
        await away.catch_up()
        away.leave()
        note = note_of(engine, code, ANNE, "canary")
        await stays.catch_up()
        await sent(
            engine, code, swot.HideNote(id=uuid4(), step=BOARD, note=note, hidden=True), TRAINER
        )
        await stays.catch_up()

        away.come_back()
        await away.catch_up()

        assert b"canary" not in away.bytes
