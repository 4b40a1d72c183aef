"""Everybody gets the view of their own table, also when they go to another one."""

from __future__ import annotations

from uuid import uuid4

from tests.support.rooms import BOARD, TRAINER, add, new_room, open_phase, person
from tests.support.watching import Watcher, everybody, hub_of, looped, sent
from workshop.live.engine import Engine
from workshop.model import command as commands
from workshop.model.tables.commands import MergeTables, SplitRoom, TakeTable

ANNE, BERT = person(0), person(1)


def split(scribed: bool = False) -> SplitRoom:  # noqa: FBT001, FBT002 - one switch
    return SplitRoom(id=uuid4(), count=2, seating="even", scribed=scribed, steps=(BOARD,))


@looped
async def test_tables_see_their_own_board_and_all_see_it_merged(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tabs = anne, bert, screen, trainer = everybody(hub, engine, code)
        await sent(engine, code, split(), TRAINER)
        await sent(engine, code, add("Of Anne"), ANNE)
        for tab in tabs:
            await tab.catch_up()
        assert (anne.view["table"]["id"], bert.view["table"]["id"]) == ("1", "2")
        assert b"Of Anne" in anne.bytes
        for tab in (bert, screen, trainer):
            assert b"Of Anne" not in tab.bytes

        await sent(engine, code, MergeTables(id=uuid4()), TRAINER)
        for tab in tabs:
            await tab.catch_up()
            assert b"Of Anne" in tab.bytes


@looped
async def test_who_goes_to_another_table_sees_its_board_and_no_patch_of_the_old(
    engine: Engine,
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        anne, bert, *_ = everybody(hub, engine, code)
        await sent(engine, code, split(), TRAINER)
        await sent(engine, code, add("Of Anne"), ANNE)
        await anne.catch_up()
        await bert.catch_up()

        await sent(engine, code, TakeTable(id=uuid4(), table="2"), ANNE)
        await sent(engine, code, add("Of Bert"), BERT)
        await anne.catch_up()
        await bert.catch_up()

        assert anne.view == bert.view
        assert b"Of Anne" not in bert.bytes


@looped
async def test_who_comes_back_to_another_table_than_they_left_gets_its_whole_view(
    engine: Engine,
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        anne, bert, *_ = everybody(hub, engine, code)
        await sent(engine, code, split(), TRAINER)
        await anne.catch_up()
        await bert.catch_up()
        anne.leave()
        await sent(engine, code, TakeTable(id=uuid4(), table="2"), ANNE)
        await bert.catch_up()
        anne.frames.clear()

        anne.come_back()
        await anne.catch_up()

        assert next("view" in frame for frame in anne.frames)
        assert anne.view == bert.view


@looped
async def test_step_that_is_for_all_brings_the_tables_together_and_apart_again(
    engine: Engine,
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code)
        await sent(engine, code, split(), TRAINER)
        for step in ("welcome", BOARD):
            await sent(engine, code, commands.OpenStep(id=uuid4(), step=step), TRAINER)
            for tab in tabs:
                await tab.catch_up()
        await sent(engine, code, open_phase("write"), TRAINER)
        for tab in tabs:
            await tab.catch_up()

        late = Watcher(hub, engine, code, "participant", person(0))
        await late.catch_up()
        assert late.view["table"]["id"] == "1"
