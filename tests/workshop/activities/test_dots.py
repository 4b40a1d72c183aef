"""Dots are given, taken and handed back one by one, and counted right."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.dots import (
    Dots,
    hand_back,
    place,
    spent,
    take,
    tally,
    total,
    without,
)

PEOPLE = st.sampled_from("abc")
THINGS = st.sampled_from("xyz")
GIVEN = st.lists(st.tuples(PEOPLE, THINGS), max_size=15)


def placed(given_: list[tuple[str, str]]) -> Dots:
    dots: Dots = {}
    for person, thing in given_:
        dots = place(dots, person, thing)
    return dots


def counted(dots: Dots) -> Counter[tuple[str, str]]:
    return Counter({(who, what): n for who, own in dots.items() for what, n in own.items()})


@given(GIVEN)
def test_every_dot_counts_once(given_: list[tuple[str, str]]) -> None:
    dots = placed(given_)

    assert counted(dots) == Counter(given_)
    assert Counter(tally(dots)) == Counter(thing for _, thing in given_)
    assert {p: spent(dots, p) for p in "abc"} == {p: [w for w, _ in given_].count(p) for p in "abc"}
    assert total(tally(dots), "xy") == sum(thing in "xy" for _, thing in given_)


@given(GIVEN, PEOPLE, THINGS)
def test_taken_dot_is_one_fewer_of_one_person_on_one_thing(
    given_: list[tuple[str, str]], person: str, thing: str
) -> None:
    dots = placed(given_)

    after = counted(take(dots, person, thing))

    assert after == Counter(given_) - Counter([(person, thing)])
    assert all(n > 0 for n in after.values())
    assert counted(take(place(dots, person, thing), person, thing)) == Counter(given_)


@given(GIVEN, st.frozensets(THINGS))
def test_dots_handed_back_are_gone_from_those_things_alone(
    given_: list[tuple[str, str]], things: frozenset[str]
) -> None:
    left = Counter(pair for pair in given_ if pair[1] not in things)

    assert counted(hand_back(placed(given_), things)) == left


@given(GIVEN, st.frozensets(PEOPLE))
def test_people_go_with_their_dots_alone(
    given_: list[tuple[str, str]], people: frozenset[str]
) -> None:
    left = Counter(pair for pair in given_ if pair[0] not in people)

    assert counted(without(placed(given_), people)) == left
    assert not without(placed(given_), people).keys() & people


@given(GIVEN, PEOPLE, THINGS)
def test_earlier_dots_are_never_changed_in_place(
    given_: list[tuple[str, str]], person: str, thing: str
) -> None:
    dots = placed(given_)

    place(dots, person, thing)
    take(dots, person, thing)
    hand_back(dots, {thing})
    without(dots, {person})

    assert counted(dots) == Counter(given_)
