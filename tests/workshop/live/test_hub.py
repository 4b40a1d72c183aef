"""Every change reaches every screen that watches, in few patches."""

from __future__ import annotations

import asyncio
from random import Random
from typing import Any
from uuid import uuid4

import pytest

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
from workshop import views
from workshop.activities.swot import commands as swot
from workshop.live import hub as hub_module
from workshop.live.engine import Engine
from workshop.model import command as commands
from workshop.model.activity import Activities, Json
from workshop.model.actor import AUDIENCES, Audience
from workshop.model.command import Command
from workshop.model.state import Workshop

ANNE, BERT = person(0), person(1)


# -- coming in ------------------------------------------------------------------------------------


@looped
async def test_who_comes_gets_the_whole_view_and_their_own(engine: Engine) -> None:
    code = new_room(engine, "write")
    note = note_of(engine, code, ANNE, "Mine")
    state = engine.room(code).state
    async with hub_of(engine) as hub:
        for audience in AUDIENCES:
            actor = ANNE if audience == "participant" else TRAINER
            tab = Watcher(hub, engine, code, audience, actor)
            first, second = await tab.read(), await tab.read()

            view = views.view(state, audience, engine.activities)
            assert (tab.known, first) == (True, {"v": state.seq, "view": view})
            own = {"step": BOARD, "notes": {note: {"q": "strengths", "text": "Mine"}}, "dots": {}}
            assert second.get("mine") == (own if audience == "participant" else None)
            assert abs(second["now"] - engine.clock()) < 60_000
            assert not tab.stream._line


@looped
async def test_everybody_of_an_audience_gets_the_same_bytes(engine: Engine) -> None:
    code = new_room(engine, "write", people=3)
    async with hub_of(engine) as hub:
        tabs = [Watcher(hub, engine, code, "participant", person(n)) for n in range(3)]

        assert len({id(tab.stream._line[0]) for tab in tabs}) == 1


@looped
async def test_view_is_worked_out_once_for_all_who_come(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = new_room(engine, "write")
    made: list[str] = []
    real = views.view

    def counted(
        state: Workshop, audience: Audience, activities: Activities, table: str | None
    ) -> Json:
        made.append(audience)
        return real(state, audience, activities, table)

    monkeypatch.setattr(views, "view", counted)
    async with hub_of(engine) as hub:
        for _ in range(20):
            everybody(hub, engine, code)

    assert sorted(made) == sorted(AUDIENCES)


# -- changes --------------------------------------------------------------------------------------


@looped
async def test_change_is_a_patch_for_all_and_mine_for_its_actor(engine: Engine) -> None:
    code = new_room(engine, "read")
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code)
        for tab in tabs:
            await tab.catch_up()
            tab.frames.clear()
        before = engine.room(code).state.seq

        command = add("Hello")
        await sent(engine, code, command, ANNE)
        for tab in tabs:
            await tab.catch_up()

        shown = {"q": "strengths", "text": "Hello", "rank": 1}
        patch = {
            "from": before,
            "v": before + 1,
            "patch": {
                "activity": {
                    "count": {"strengths": 1},
                    "writers": 1,
                    "notes": {str(command.id): shown},
                }
            },
        }
        own = {"notes": {str(command.id): {"q": "strengths", "text": "Hello"}}, "dots": {}}
        anne, *others = [[without_time(frame) for frame in tab.frames] for tab in tabs]
        assert anne == [patch, {"mine": {"step": BOARD, **own}}]
        assert others == [[patch]] * 3


def without_time(frame: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in frame.items() if key != "now"}


@looped
async def test_what_does_not_show_is_not_sent(engine: Engine) -> None:
    code = new_room(engine, "write")
    note = note_of(engine, code, ANNE, "Popular")
    engine.execute(code, open_phase("vote"), TRAINER)
    async with hub_of(engine) as hub:
        anne, bert, screen, trainer = tabs = everybody(hub, engine, code)
        for tab in tabs:
            await tab.catch_up()
            tab.frames.clear()

        await sent(engine, code, dot(note), ANNE)
        for tab in tabs:
            await tab.catch_up()
        assert [list(frame) for frame in anne.frames] == [["mine", "now"]]
        assert bert.frames == []
        assert [frame["patch"] for frame in screen.frames] == [{"activity": {"voted": 1}}]

        await sent(engine, code, open_phase("discuss"), TRAINER)
        for tab in tabs:
            await tab.catch_up()
        assert bert.view["activity"]["tally"] == {note: 1}
        assert trainer.version == bert.version == engine.room(code).state.seq


@looped
async def test_trainers_step_brings_everybody_their_own_part_of_it(engine: Engine) -> None:
    code = new_room(engine, "write")
    note_of(engine, code, ANNE, "Mine")
    async with hub_of(engine) as hub:
        anne = Watcher(hub, engine, code, "participant", ANNE)
        await sent(engine, code, commands.OpenStep(id=uuid4(), step="welcome"), TRAINER)
        await anne.catch_up()
        assert anne.mine == {"step": "welcome"}

        await sent(engine, code, commands.OpenStep(id=uuid4(), step=BOARD), TRAINER)
        await anne.catch_up()
        assert [own["text"] for own in anne.mine["notes"].values()] == ["Mine"]


@looped
async def test_step_of_one_participant_that_changes_what_another_may_undo_reaches_both(
    engine: Engine,
) -> None:
    code = new_room(engine, "write")
    notes = [note_of(engine, code, ANNE, f"{n}") for n in range(4)]
    engine.execute(code, open_phase("group"), TRAINER)
    async with hub_of(engine) as hub:
        anne = Watcher(hub, engine, code, "participant", ANNE)
        bert = Watcher(hub, engine, code, "participant", BERT)
        undo = [(await step(engine, code, group(*notes[:2]), anne, bert, by=0))]
        undo.append(await step(engine, code, group(*notes[2:]), anne, bert, by=1))
        undo.append(
            await step(engine, code, swot.UndoGrouping(id=uuid4(), step=BOARD), anne, bert, by=1)
        )

        assert undo == [(True, False), (False, True), (True, False)]


async def step(
    engine: Engine, code: str, command: Command, *tabs: Watcher, by: int
) -> tuple[bool, ...]:
    """Have one of two people do something; return who may undo it, as their tabs show it."""
    await sent(engine, code, command, person(by))
    for tab in tabs:
        await tab.catch_up()
    return tuple("undo" in tab.mine for tab in tabs)


@looped
async def test_two_tabs_of_one_person_both_get_what_is_theirs(engine: Engine) -> None:
    code = new_room(engine, "write")
    async with hub_of(engine) as hub:
        tabs = [Watcher(hub, engine, code, "participant", ANNE) for _ in range(2)]
        assert (hub.tabs(code, ANNE), hub.tabs(code, BERT), hub.count(code)) == (2, 0, 2)

        await sent(engine, code, add("Mine"), ANNE)
        for tab in tabs:
            await tab.catch_up()

        assert [[n["text"] for n in tab.mine["notes"].values()] for tab in tabs] == [["Mine"]] * 2


# -- a burst --------------------------------------------------------------------------------------


@looped
async def test_burst_becomes_few_patches(engine: Engine) -> None:
    people, each = 20, 10
    code = new_room(engine, "read", people)
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code, people)
        for tab in tabs:
            await tab.catch_up()
            tab.frames.clear()
        loop = asyncio.get_running_loop()

        began = loop.time()
        answers = [
            sent(engine, code, add(f"{p} {n}"), person(p))
            for n in range(each)
            for p in range(people)
        ]
        await asyncio.gather(*answers)
        for tab in tabs:
            await tab.catch_up()
        most = 3 + (loop.time() - began) / hub_module.PAUSE

        patches = {sum("patch" in frame for frame in tab.frames) for tab in tabs}
        assert max(patches) <= most
        assert len(tabs[0].view["activity"]["notes"]) == people * each


@looped
async def test_everybody_converges_whoever_comes_and_goes_meanwhile(engine: Engine) -> None:
    random = Random(7)
    people = 8
    code = new_room(engine, "read", people)
    async with hub_of(engine) as hub:
        tabs = everybody(hub, engine, code, people)
        acting = asyncio.create_task(acts(engine, code, people, random))
        while not acting.done():
            tab = random.choice(tabs)
            if random.random() < 0.3:
                tab.leave()
                tab.come_back()
            elif tab.stream._line:
                await tab.read()
            await asyncio.sleep(0)
        await acting
        for tab in tabs:
            await tab.catch_up()

        assert all(tab.is_up_to_date for tab in tabs)
        assert {tab.version for tab in tabs if tab.audience == "participant"} == {tabs[0].version}
        assert all(tab.known for tab in tabs)


async def acts(engine: Engine, code: str, people: int, random: Random) -> None:
    """Have everybody write, group, undo and vote, and the trainer hide and go on."""
    wrote = [sent(engine, code, add(f"note {n}"), person(n % people)) for n in range(60)]
    await asyncio.gather(*wrote)
    notes = sorted(engine.room(code).state.progress[BOARD].state.notes)
    for phase in ("group", "vote", "discuss"):
        await sent(engine, code, open_phase(phase), TRAINER)
        asked: list[Any] = []
        for _ in range(60):
            chosen = random.sample(notes, 2)
            who = person(random.randrange(people))
            asked += [
                sent(engine, code, group(*chosen), who),
                sent(engine, code, dot(chosen[0]), who),
                sent(engine, code, swot.UndoGrouping(id=uuid4(), step=BOARD), who),
                sent(engine, code, hide(chosen[1], random), TRAINER),
            ]
        await asyncio.gather(*asked, return_exceptions=True)


def hide(note: str, random: Random) -> Command:
    return swot.HideNote(id=uuid4(), step=BOARD, note=note, hidden=random.random() < 0.5)
