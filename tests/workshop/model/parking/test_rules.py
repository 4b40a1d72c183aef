"""The parking lot: what is put off comes back, in its words, without its writer."""

from __future__ import annotations

from uuid import uuid4

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from tests.support.rooms import BOARD, TRAINER, WELCOME, add, at, folded, joined, person
from tests.workshop.model.tables.rooms import after, at_table, fresh, note, split
from workshop.activities import ACTIVITIES
from workshop.model import command as commands
from workshop.model.parking.commands import (
    OWN_LIMIT,
    DropParked,
    ParkText,
    ParkThing,
    SettleParked,
)
from workshop.model.refusals import Refused
from workshop.model.state import Workshop
from workshop.model.tables.commands import PresentTable
from workshop.views import view


def texts(state: Workshop) -> list[str]:
    return [item.text for item in state.parked.values()]


def test_note_is_parked_in_its_words_once() -> None:
    state = at("read")
    wish = add("Who calls?")
    state = after(state, wish, person(0))
    parking = ParkThing(id=uuid4(), step=BOARD, thing=str(wish.id))

    state = after(state, parking)
    again = after(state, parking.model_copy(update={"id": uuid4()}), person(1))

    assert texts(again) == ["Who calls?"]


def test_note_that_may_not_be_read_yet_cannot_be_parked() -> None:
    state = at("write")
    wish = add("Secret")
    state = after(state, wish, person(0))

    with pytest.raises(Refused, match="thing-unknown"):
        after(state, ParkThing(id=uuid4(), step=BOARD, thing=str(wish.id)))


def test_note_of_another_table_cannot_be_parked_and_one_that_is_presented_can() -> None:
    state = split(fresh())
    state = after(state, commands.OpenPhase(id=uuid4(), step=BOARD, phase="read"))
    wish = note(text="Of two")
    state = after(state, wish, at_table(state, "2")[0])
    parking = ParkThing(id=uuid4(), step=BOARD, thing=str(wish.id))

    for actor in (TRAINER, at_table(state, "1")[0]):
        with pytest.raises(Refused, match="thing-unknown"):
            after(state, parking, actor)
    presented = after(state, PresentTable(id=uuid4(), table="2"))

    assert texts(after(presented, parking)) == ["Of two"]


def test_question_of_ones_own_is_tidied_and_has_no_writer_in_any_view() -> None:
    state = after(folded(*joined(2)), ParkText(id=uuid4(), text="  What\tnow? "), person(0))

    (item,) = state.parked.values()
    assert (item.text, item.step, item.by) == ("What now?", WELCOME, person(0).id)
    assert view(state, "trainer", ACTIVITIES)["parked"] == {item.id: {"text": "What now?"}}
    assert "parked" not in view(state, "participant", ACTIVITIES)
    assert "parked" not in view(state, "screen", ACTIVITIES)


def test_trainer_settles_and_drops_and_nothing_happens_twice() -> None:
    state = after(folded(), ParkText(id=uuid4(), text="Later"))
    (key,) = state.parked

    settled = after(state, SettleParked(id=uuid4(), parked=key, settled=True))
    again = after(settled, SettleParked(id=uuid4(), parked=key, settled=True))
    dropped = after(settled, DropParked(id=uuid4(), parked=key))

    assert view(settled, "trainer", ACTIVITIES)["parked"] == {
        key: {"text": "Later", "settled": True}
    }
    assert again.seq == settled.seq
    assert dict(dropped.parked) == {}


def test_what_simulated_people_park_is_marked_and_goes_with_them() -> None:
    state = after(folded(), commands.StartRehearsal(id=uuid4(), people=1))
    (who,) = state.simulated
    state = after(state, ParkText(id=uuid4(), text="Invented"), type(TRAINER)("participant", who))
    state = after(state, ParkText(id=uuid4(), text="Real"))

    shown = view(state, "trainer", ACTIVITIES)["parked"].values()
    gone = after(state, commands.StopRehearsal(id=uuid4(), remove=True))

    assert list(shown) == [{"text": "Invented", "simulated": True}, {"text": "Real"}]
    assert texts(gone) == ["Real"]


def test_what_simulated_people_wrote_is_marked_and_goes_with_them_whoever_parked_it() -> None:
    state = after(at("read"), commands.StartRehearsal(id=uuid4(), people=1))
    (who,) = state.simulated
    invented, real = add("Invented"), add("Real")
    state = after(state, invented, type(TRAINER)("participant", who))
    state = after(state, real, person(0))
    for wish in (invented, real):
        state = after(state, ParkThing(id=uuid4(), step=BOARD, thing=str(wish.id)))

    shown = view(state, "trainer", ACTIVITIES)["parked"].values()
    gone = after(state, commands.StopRehearsal(id=uuid4(), remove=True))

    assert list(shown) == [
        {"text": "Invented", "simulated": True, "thing": str(invented.id)},
        {"text": "Real", "thing": str(real.id)},
    ]
    assert texts(gone) == ["Real"]


@given(st.lists(st.tuples(st.integers(0, 2), st.text(min_size=1, max_size=20)), max_size=30))
@settings(deadline=None, max_examples=50)
def test_nobody_parks_more_than_their_own_few(wishes: list[tuple[int, str]]) -> None:
    state = folded(*joined(3))
    codes = set()
    for number, text in wishes:
        try:
            state = after(state, ParkText(id=uuid4(), text=text), person(number))
        except Refused as refused:
            codes.add(refused.code)

    assert codes <= {"text-empty", "answers-too-many"}
    by = [item.by for item in state.parked.values()]
    assert all(by.count(one) <= OWN_LIMIT for one in by)
    assert all(item.text == item.text.strip() != "" for item in state.parked.values())
