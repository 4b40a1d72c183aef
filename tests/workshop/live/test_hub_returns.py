"""Who goes and comes back sees what there is, whatever happened meanwhile."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tests.support.rooms import (
    TRAINER,
    add,
    dot,
    new_room,
    note_of,
    open_phase,
    person,
)
from tests.support.watching import Watcher, everybody, hub_of, looped, sent
from workshop.live.engine import Engine
from workshop.live.hub import Hub
from workshop.live.stream import LONGEST_LINE, Stream
from workshop.model import command as commands
from workshop.model.command import Command

ANNE, BERT = person(0), person(1)


# -- coming back ----------------------------------------------------------------------------------


@looped
async def test_who_comes_back_gets_only_what_they_missed(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        stays = Watcher(hub, engine, code, "participant", ANNE)
        comes_back = Watcher(hub, engine, code, "participant", BERT)
        await comes_back.catch_up()
        comes_back.leave()
        comes_back.frames.clear()
        for n in range(3):
            note_of(engine, code, ANNE, f"{n}")
            await stays.catch_up()

        comes_back.come_back()
        await comes_back.catch_up()

        assert ["patch" in frame for frame in comes_back.frames] == [True, True, True, False]
        assert comes_back.view == stays.view


@looped
async def test_who_missed_nothing_gets_no_view(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        Watcher(hub, engine, code, "participant", ANNE)
        bert = Watcher(hub, engine, code, "participant", BERT)
        await bert.catch_up()
        bert.leave()
        bert.frames.clear()

        bert.come_back()
        await bert.catch_up()

        assert [list(frame) for frame in bert.frames] == [["mine", "now"]]


@looped
async def test_version_nobody_has_any_more_gets_the_whole_view(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tab = Watcher(hub, engine, code, "participant", ANNE)
        tab.leave()
        tab.come(since=1)

        assert (tab.known, "view" in await tab.read()) == (True, True)


@pytest.mark.parametrize("ahead", [1, 1000])
@looped
async def test_version_from_the_future_gets_the_whole_view_and_is_told(
    engine: Engine, ahead: int
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tab = Watcher(hub, engine, code, "participant", ANNE)
        tab.leave()
        tab.come(since=engine.room(code).state.seq + ahead)

        assert (tab.known, "view" in await tab.read()) == (False, True)


@looped
async def test_version_of_a_replica_is_not_from_the_future(engine: Engine) -> None:
    code = new_room(engine, "write")
    note = note_of(engine, code, ANNE, "Popular")
    engine.execute(code, open_phase("vote"), TRAINER)
    async with hub_of(engine) as hub:
        stays = Watcher(hub, engine, code, "participant", BERT)
        await sent(engine, code, dot(note), ANNE)
        await stays.catch_up()

        # Another server, that only now opened this workshop, would call this version by its seq.
        tab = Watcher(hub, engine, code, "participant", ANNE)
        tab.leave()
        tab.come(since=engine.room(code).state.seq)

        assert tab.known


@looped
async def test_change_between_two_that_come_at_once_is_lost_for_neither(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        first = Watcher(hub, engine, code, "participant", ANNE)
        await first.catch_up()
        flush = hub._flush

        def flush_and_change(channel: Any) -> None:
            flush(channel)
            engine.execute(code, add("In between"), ANNE)

        monkeypatch.setattr(hub, "_flush", flush_and_change)
        second = Watcher(hub, engine, code, "participant", BERT)
        monkeypatch.undo()

        await first.catch_up()
        await second.catch_up()
        assert first.view == second.view
        assert first.version == second.version


# -- leaving --------------------------------------------------------------------------------------


@looped
async def test_workshop_that_nobody_watches_is_forgotten(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code)
        assert hub.count(code) == 4
        note_of(engine, code, ANNE, "Just now")
        for tab in tabs:
            tab.leave()
            tab.leave()

        assert (hub.count(code), hub.tabs(code, ANNE), hub._channels) == (0, 0, {})
        note_of(engine, code, ANNE, "Nobody watches")
        again = Watcher(hub, engine, code, "participant", ANNE)
        await again.catch_up()
        assert len(again.view["activity"]["notes"]) == 2


@looped
async def test_who_left_gets_nothing_more(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        stays = Watcher(hub, engine, code, "participant", ANNE)
        leaves = Watcher(hub, engine, code, "participant", BERT)
        await leaves.catch_up()
        leaves.leave()

        await sent(engine, code, add("Hello"), ANNE)
        await stays.catch_up()

        assert not leaves.stream._line


@looped
async def test_browser_that_reads_nothing_is_cut_off_and_the_others_see_everything(
    engine: Engine,
) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        reads = Watcher(hub, engine, code, "participant", ANNE)
        stuck = Stream("participant", BERT)
        stuck.sending = asyncio.create_task(asyncio.Event().wait())
        hub.open(code, stuck, None)

        title = 0
        while not stuck.sending.done():
            title += 1
            await sent(engine, code, renamed(title), TRAINER)
            hub._flush(hub._channels[code])
            await reads.catch_up()

        assert stuck.sending.cancelled()
        assert len(stuck._line) == LONGEST_LINE
        assert reads.view["title"] == f"{title}"


def renamed(number: int) -> Command:
    return commands.RenameWorkshop(id=uuid4(), title=f"{number}")


@looped
async def test_two_workshops_have_nothing_to_do_with_each_other(engine: Engine) -> None:
    here, there = new_room(engine, "read"), new_room(engine, "read")
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, here)
        others = everybody(hub, engine, there)
        await sent(engine, here, add("canary"), ANNE)
        await sent(engine, there, add("elsewhere"), ANNE)
        for tab in tabs + others:
            await tab.catch_up()

        assert {b"canary" in tab.bytes for tab in tabs} == {True}
        assert {b"canary" in tab.bytes for tab in others} == {False}


@looped
async def test_stopped_hub_sends_nothing_and_does_no_harm(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tab = Watcher(hub, engine, code, "participant", ANNE)
        await tab.catch_up()
    await sent(engine, code, add("Hello"), ANNE)
    await asyncio.sleep(0)

    assert not tab.stream._line


def test_change_after_the_loop_ended_does_no_harm(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    hub = Hub(engine)

    async def begin() -> None:
        hub.start()

    asyncio.run(begin())
    code = new_room(engine, "read")

    assert note_of(engine, code, ANNE, "Hello")
    assert caplog.records == []
