"""Tables: who sits where, whose board is whose, and what comes together."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from tests.support.rooms import BOARD, CLOSE, DOTS, NOW, TRAINER, WELCOME, person
from tests.workshop.model.tables.rooms import OTHER, after, at_table, dot, fresh, note, split
from workshop.activities import ACTIVITIES
from workshop.model import command as commands
from workshop.model.command import RemoveStep, SkipStep
from workshop.model.event import ParticipantJoined
from workshop.model.refusals import Refused
from workshop.model.rules import Circumstances, decide, simulated_id
from workshop.model.state import Workshop, evolve
from workshop.model.tables.commands import (
    AssignTable,
    MergeTables,
    PresentTable,
    TakeTable,
    WriteForTable,
)
from workshop.views import mine, view


def test_room_is_divided_evenly_and_goes_to_the_board() -> None:
    state = split(fresh(5))

    assert state.tables is not None
    assert state.current == BOARD
    assert state.since == NOW
    assert [state.tables.seated(table) for table in ("1", "2")] == [3, 2]
    assert state.tables.assigned == {"1": BOARD, "2": BOARD}


def test_several_boards_are_divided_among_the_tables() -> None:
    state = split(fresh(), count=3, steps=(BOARD, OTHER))

    assert state.tables is not None
    assert state.tables.assigned == {"1": BOARD, "2": OTHER, "3": BOARD}


def test_who_sat_at_a_table_sits_there_again_the_next_time() -> None:
    state = split(fresh(), seating="choose")
    state = after(state, TakeTable(id=uuid4(), table="2"), person(0))

    again = split(after(state, MergeTables(id=uuid4())))

    assert again.tables is not None
    assert again.tables.seats[person(0).id] == "2"


def test_latecomer_gets_the_emptiest_table_and_chooses_where_people_choose() -> None:
    even, choosing = split(fresh(5)), split(fresh(5), seating="choose")

    for state, seat in ((even, "2"), (choosing, None)):
        came = after(state, commands.Join(id=uuid4()), person(9))
        assert came.tables is not None
        assert came.tables.seats.get(person(9).id) == seat


def test_simulated_people_sit_down_even_where_people_choose() -> None:
    state = split(fresh(0), seating="choose")

    state = after(state, commands.StartRehearsal(id=uuid4(), people=3))

    assert state.tables is not None
    assert state.tables.seats == {
        simulated_id(0): "1",
        simulated_id(1): "2",
        simulated_id(2): "1",
    }


def test_each_table_has_a_board_of_its_own_that_no_other_sees() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="read"))
    state = after(state, note(text="Of one"), at_table(state, "1")[0])
    state = after(state, note(text="Of two"), at_table(state, "2")[0])

    def texts(table: str | None) -> list[str]:
        seen = view(state, "participant", ACTIVITIES, table)["activity"]
        return [one["text"] for one in seen.get("notes", {}).values()]

    assert (texts("1"), texts("2"), texts(None)) == (["Of one"], ["Of two"], [])
    for audience in ("screen", "trainer"):
        seen = view(state, audience, ACTIVITIES)
        assert seen["activity"] == {}
        assert {name: table["made"] for name, table in seen["tables"].items()} == {"1": 1, "2": 1}


def test_phases_and_locks_of_all_boards_go_together() -> None:
    state = split(fresh(), steps=(BOARD, OTHER))

    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    state = after(state, commands.LockStep(id=uuid4(), step=OTHER, locked=True))

    assert {
        step: (state.progress[step].phase, state.progress[step].locked) for step in (BOARD, OTHER)
    } == {
        BOARD: ("write", True),
        OTHER: ("write", True),
    }


def with_own_board(state: Workshop) -> Workshop:
    """Return the workshop with a trainer's own assignment as its other board."""
    plan = state.steps[OTHER]
    setup = {key: plan.setup[key] for key in plan.setup if key not in ("example", "background")}
    own = plan.model_copy(update={"setup": setup})
    return replace(state, steps={**state.steps, OTHER: own})


def test_own_board_stays_where_it_is_when_others_go_to_a_phase_it_has_not() -> None:
    state = split(with_own_board(fresh()), steps=(BOARD, OTHER))
    phases: dict[str, str] = {}
    for phase in ("example", "write", "discuss", "background"):
        state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase=phase))
        assert view(state, "participant", ACTIVITIES, "1")["step"]["phase"] == phase
        phases[phase] = view(state, "participant", ACTIVITIES, "2")["step"]["phase"]

    assert phases == {
        "example": "story",
        "write": "write",
        "discuss": "discuss",
        "background": "discuss",
    }


def test_all_boards_begin_at_the_phase_and_the_lock_of_the_first() -> None:
    state = after(fresh(), commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    state = after(state, commands.LockStep(id=uuid4(), step=BOARD, locked=True))

    def at(state: Workshop, step: str) -> tuple[str, bool]:
        return state.progress[step].phase, state.progress[step].locked

    assert at(split(state, steps=(BOARD, OTHER)), OTHER) == ("write", True)
    assigned = after(split(state), AssignTable(id=uuid4(), table="2", step=OTHER))
    assert at(assigned, OTHER) == ("write", True)


def test_room_goes_to_a_board_that_a_table_really_works_at() -> None:
    state = after(fresh(), commands.OpenStep(id=uuid4(), step=OTHER))

    state = split(state, steps=(BOARD, BOARD, OTHER))

    assert state.current == BOARD
    assert state.apart is not None


def test_table_that_presents_is_seen_by_all_and_led_by_the_trainer() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="read"))
    state = after(state, note(text="Of two"), at_table(state, "2")[0])

    state = after(state, PresentTable(id=uuid4(), table="2"))
    state = after(state, note(text="The trainer's"), TRAINER)

    seen = view(state, "screen", ACTIVITIES)
    assert seen["presenting"] == "2"
    assert sorted(one["text"] for one in seen["activity"]["notes"].values()) == [
        "Of two",
        "The trainer's",
    ]
    assert "presenting" not in view(state, "participant", ACTIVITIES, "1")
    assert "presenting" not in view(
        after(state, PresentTable(id=uuid4(), table=None)), "screen", ACTIVITIES
    )


def test_boards_come_together_with_their_origin_and_their_votes() -> None:
    state = fresh()
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="read"))
    before = note(text="Of all")
    state = split(after(state, before, person(0)))
    one, two = note(text="Of one"), note(text="Of two")
    first, second = at_table(state, "1")[0], at_table(state, "2")[0]
    state = after(after(state, one, first), two, second)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    for _ in range(DOTS):
        state = after(state, dot(str(one.id)), first)
    state = after(state, dot(str(two.id)), second)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="discuss"))

    state = after(state, MergeTables(id=uuid4()))

    seen = view(state, "screen", ACTIVITIES)
    assert "tables" not in seen
    notes = seen["activity"]["notes"]
    assert {key: (n["text"], n.get("table")) for key, n in notes.items()} == {
        str(before.id): ("Of all", None),
        str(one.id): ("Of one", "1"),
        str(two.id): ("Of two", "2"),
    }
    assert seen["activity"]["tally"] == {str(one.id): DOTS, str(two.id): 1}
    assert seen["activity"]["by_table"] == {str(one.id): {"1": DOTS}, str(two.id): {"2": 1}}
    assert set(seen["activity"]["differing"]) == {str(one.id), str(two.id)}
    assert seen["activity"]["scribed"] == {}


def test_end_brings_the_boards_together() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    state = after(state, note(), at_table(state, "1")[0])

    state = after(state, commands.CloseWorkshop(id=uuid4()))

    assert [one.table for one in state.progress[BOARD].state.notes.values()] == ["1"]


def test_who_goes_to_another_table_has_the_dots_back_and_leaves_the_notes() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    wrote = note()
    mover = at_table(state, "1")[0]
    state = after(state, wrote, mover)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    state = after(state, dot(str(wrote.id)), mover)

    state = after(state, TakeTable(id=uuid4(), table="2"), mover)

    left = state.progress[BOARD].tables["1"]
    assert (list(left.notes), dict(left.dots)) == ([str(wrote.id)], {})
    assert mine(state, mover.id, ACTIVITIES) == {
        "step": BOARD,
        "table": "2",
        "notes": {},
        "dots": {},
    }


def test_one_phone_writes_and_votes_for_its_table() -> None:
    state = split(fresh(), scribed=True)
    scribe, other = at_table(state, "1")[:2]
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    state = after(state, WriteForTable(id=uuid4(), people=3), scribe)
    wrote = note()
    state = after(state, wrote, scribe)
    with pytest.raises(Refused, match="scribe-only"):
        after(state, note(), other)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    for _ in range(3 * DOTS):
        state = after(state, dot(str(wrote.id)), scribe)
    with pytest.raises(Refused, match="dots-spent"):
        after(state, dot(str(wrote.id)), scribe)
    assert mine(state, scribe.id, ACTIVITIES)["budget"] == 3 * DOTS
    assert mine(state, scribe.id, ACTIVITIES)["scribe"] is True

    taken_over = after(state, WriteForTable(id=uuid4(), people=2), other)
    assert dict(taken_over.progress[BOARD].tables["1"].dots) == {}

    fewer = after(state, WriteForTable(id=uuid4(), people=2), scribe)
    assert dict(fewer.progress[BOARD].tables["1"].dots) == {}

    merged = after(state, MergeTables(id=uuid4()))
    merged = after(merged, commands.OpenPhase(id=uuid4(), step=BOARD, phase="discuss"))
    seen = view(merged, "screen", ACTIVITIES)["activity"]
    assert (seen["tally"], seen["scribed"]) == ({str(wrote.id): 3 * DOTS}, {"1": 3})


def test_phone_that_wrote_for_its_table_and_did_not_vote_there_is_not_marked() -> None:
    state = split(fresh(), scribed=True)
    scribe = at_table(state, "1")[0]
    state = after(state, WriteForTable(id=uuid4(), people=3), scribe)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    wrote = note()
    state = after(after(state, wrote, scribe), MergeTables(id=uuid4()))
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="vote"))
    for _ in range(DOTS):
        state = after(state, dot(str(wrote.id)), scribe)
    with pytest.raises(Refused, match="dots-spent"):
        after(state, dot(str(wrote.id)), scribe)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="discuss"))

    seen = view(state, "screen", ACTIVITIES)["activity"]
    assert (seen["by_table"], seen["scribed"]) == ({str(wrote.id): {"1": DOTS}}, {})


def test_simulated_people_take_their_seats_and_dots_with_them() -> None:
    state = after(fresh(1), commands.StartRehearsal(id=uuid4(), people=3))
    state = split(state)
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    seats = {} if state.tables is None else state.tables.seats
    for who in sorted(state.simulated):
        state = after(state, note(), type(TRAINER)("participant", who))
    assert set(seats) == state.participants

    state = after(state, commands.StopRehearsal(id=uuid4(), remove=True))

    assert state.tables is not None
    assert set(state.tables.seats) == {person(0).id}
    assert [len(board.notes) for board in state.progress[BOARD].tables.values()] == [0, 0]


def test_room_apart_goes_together_to_another_step_and_finds_its_tables_back() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    wrote = note()
    state = after(state, wrote, at_table(state, "1")[0])

    elsewhere = after(state, commands.OpenStep(id=uuid4(), step=WELCOME))
    back = after(elsewhere, commands.OpenStep(id=uuid4(), step=BOARD))

    assert elsewhere.apart is None
    assert view(elsewhere, "participant", ACTIVITIES)["step"]["id"] == WELCOME
    assert list(back.scene(BOARD, "1").state.notes) == [str(wrote.id)]


def test_table_that_gets_another_board_keeps_what_it_wrote_on_the_first() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="write"))
    wrote = note()
    state = after(state, wrote, at_table(state, "1")[0])

    state = after(state, AssignTable(id=uuid4(), table="1", step=OTHER))
    with pytest.raises(Refused, match="table-elsewhere"):
        after(state, note(), at_table(state, "1")[0])
    state = after(state, MergeTables(id=uuid4()))

    assert list(state.progress[BOARD].state.notes) == [str(wrote.id)]


def test_skipped_step_is_nothing_to_work_at() -> None:
    state = after(fresh(), SkipStep(id=uuid4(), step=OTHER, skipped=True))

    with pytest.raises(Refused, match="step-skipped"):
        split(state, steps=(OTHER,))


def test_nothing_happens_twice() -> None:
    state = split(fresh())
    seat = state.tables.seats[person(0).id] if state.tables else ""
    for command, actor in (
        (TakeTable(id=uuid4(), table=seat), person(0)),
        (PresentTable(id=uuid4(), table=None), TRAINER),
        (AssignTable(id=uuid4(), table="1", step=BOARD), TRAINER),
    ):
        assert list(decide(state, command, actor, Circumstances(NOW, 10), ACTIVITIES)) == []


def test_first_real_person_begins_the_day_anew() -> None:
    state = after(fresh(0), commands.OpenStep(id=uuid4(), step=BOARD))
    assert (state.moved, state.since) == (NOW, NOW)

    tried = evolve(
        state, ParticipantJoined(participant=simulated_id(0), simulated=True), ACTIVITIES
    )
    begun = evolve(tried, ParticipantJoined(participant=person(0).id), ACTIVITIES)
    later = evolve(
        after(begun, commands.OpenStep(id=uuid4(), step=CLOSE)),
        ParticipantJoined(participant=person(1).id),
        ACTIVITIES,
    )

    assert (tried.moved, begun.moved, begun.since, later.moved) == (NOW, None, None, NOW)


def test_step_that_tables_work_at_or_wrote_in_is_neither_skipped_nor_removed() -> None:
    state = split(fresh(), steps=(BOARD, OTHER))
    for wish in (
        SkipStep(id=uuid4(), step=OTHER, skipped=True),
        RemoveStep(id=uuid4(), step=OTHER),
    ):
        with pytest.raises(Refused, match="tables-apart"):
            after(state, wish)

    state = after(state, commands.OpenPhase(id=uuid4(), step=OTHER, phase="write"))
    state = after(state, note(OTHER), at_table(state, "2")[0])
    state = after(state, AssignTable(id=uuid4(), table="2", step=BOARD))
    state = after(state, commands.OpenStep(id=uuid4(), step=BOARD))
    with pytest.raises(Refused, match="step-in-use"):
        after(state, RemoveStep(id=uuid4(), step=OTHER))
