"""How far the arrow comes."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.cheese.arrow import Arrow, arrow, closed_by, open_kinds, strongest
from workshop.activities.cheese.board import Barrier
from workshop.activities.cheese.slices import Hole, Slice

RULES = Slice("rules", "Rules", (Hole("1", "No rule", "latent"), Hole("2", "Old", "latent")))
DOCTOR = Slice("doctor", "Doctor", (Hole("3", "Tired", "active"),))
BOTH = (RULES, DOCTOR)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[list[Slice], frozenset[str]]:
    """Return slices with one to four holes each, and some holes that are closed."""
    slices, closed = [], set()
    for index, many in enumerate(draw(st.lists(st.integers(1, 4), max_size=8))):
        holes = tuple(Hole(f"{index}-{n}", "Hole", "latent") for n in range(many))
        slices.append(Slice(f"slice {index}", "Slice", holes))
        closed |= {hole.id for hole in holes if draw(st.booleans())}
    return slices, frozenset(closed)


def test_arrow_goes_through_the_first_open_hole_of_each_slice() -> None:
    assert arrow(BOTH, frozenset()) == Arrow({"rules": "1", "doctor": "3"})
    assert arrow(BOTH, {"1"}) == Arrow({"rules": "2", "doctor": "3"})


def test_arrow_stops_at_the_first_slice_that_is_whole() -> None:
    assert arrow(BOTH, {"1", "2"}) == Arrow({}, "rules")
    assert arrow(BOTH, {"3"}) == Arrow({"rules": "1"}, "doctor")
    assert arrow(BOTH, {"1", "2", "3"}) == Arrow({}, "rules")


def test_arrow_without_slices_goes_on() -> None:
    assert arrow((), frozenset()) == Arrow({})


@given(pictures())
def test_arrow_is_stopped_if_and_only_if_a_slice_has_all_its_holes_closed(
    drawn: tuple[list[Slice], frozenset[str]],
) -> None:
    slices, closed = drawn

    flown = arrow(slices, closed)

    whole = [one.id for one in slices if {hole.id for hole in one.holes} <= closed]
    assert flown.stopped == (whole[0] if whole else None)
    assert list(flown.through) == [one.id for one in slices][: len(flown.through)]
    assert not closed & set(flown.through.values())
    passed = len(flown.through)
    assert passed == (len(slices) if not whole else [one.id for one in slices].index(whole[0]))


@given(pictures(), st.data())
def test_closing_more_never_lets_the_arrow_further_and_opening_again_brings_it_back(
    drawn: tuple[list[Slice], frozenset[str]], data: st.DataObject
) -> None:
    slices, closed = drawn
    holes = [hole.id for one in slices for hole in one.holes]
    if not holes:
        return
    one = data.draw(st.sampled_from(holes))

    before, after = arrow(slices, closed - {one}), arrow(slices, closed | {one})

    assert len(after.through) <= len(before.through)
    assert arrow(slices, (closed | {one}) - {one}) == before


def barrier(number: int, **more: Any) -> Barrier:
    return Barrier(str(number), "anna", number, "3", f"Barrier {number}", **more)


def test_barrier_closes_when_it_is_admitted_and_shown() -> None:
    barriers = [
        barrier(1),
        Barrier("2", "anna", 2, "1", "Hidden", admitted=True, hidden=True),
        Barrier("3", "anna", 3, "2", "Admitted", admitted=True),
    ]

    assert closed_by(barriers) == {"2"}


def test_open_holes_are_counted_by_kind() -> None:
    assert open_kinds(BOTH, frozenset()) == {"active": 1, "latent": 2}
    assert open_kinds(BOTH, {"3", "1"}) == {"active": 0, "latent": 1}


def test_strongest_come_first_then_what_has_most_support_then_what_came_first() -> None:
    barriers = [
        barrier(1),
        barrier(2, strength="weak"),
        barrier(3, strength="strong"),
        barrier(4, strength="medium"),
        barrier(5, strength="strong"),
        barrier(6, strength="strong"),
    ]

    assert strongest(barriers, {"5": 2, "1": 9}) == ["5", "3", "6", "4", "2", "1"]
