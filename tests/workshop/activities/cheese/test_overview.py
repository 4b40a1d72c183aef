"""Who has given what is asked, and what can be quoted."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import ONLY_FISHBONE, Room
from tests.workshop.activities.cheese.test_slices import fish
from workshop.activities.cheese import ACTIVITY


def test_given_are_those_who_named_or_supported_a_barrier() -> None:
    room = Room().name(ANNA, 1).name(TRAINER, 2).support(BERT, 2)
    room.do(TRAINER, "barrier.hide", barrier=uuid(1), hidden=True)

    assert ACTIVITY.given(room.scene) == {ANNA.id, BERT.id}
    assert CARO.id not in (ACTIVITY.given(room.scene) or ())
    assert ACTIVITY.given(Room().scene) == frozenset()


def test_given_counts_what_belongs_to_the_picture_that_is_shown() -> None:
    room = Room(fish=fish()).name(ANNA, 1).do(TRAINER, "picture.choose", picture="fishbone")

    assert ACTIVITY.given(room.scene) == frozenset()


@pytest.mark.parametrize("phase", ["story", "picture", "closed", "limits"])
def test_nothing_is_asked_of_everybody_in_other_phases(phase: str) -> None:
    assert ACTIVITY.given(Room().name(ANNA, 1).at(phase).scene) is None


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        ("story", None),
        ("picture", None),
        ("barriers", "Barrier 1"),
        ("closed", "Barrier 1"),
        ("limits", None),
    ],
)
def test_barrier_is_quoted_once_all_may_see_it(phase: str, words: str | None) -> None:
    room = Room().name(ANNA, 1).at(phase)

    assert ACTIVITY.quote(room.scene, uuid(1)) == words


def test_hidden_barriers_and_what_is_not_there_are_not_quoted() -> None:
    room = Room().name(ANNA, 1).do(TRAINER, "barrier.hide", barrier=uuid(1), hidden=True)

    assert ACTIVITY.quote(room.scene, uuid(1)) is None
    assert ACTIVITY.quote(room.scene, uuid(7)) is None


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        ("story", None),
        ("picture", "Cause 2"),
        ("barriers", "Cause 2"),
        ("closed", "Cause 2"),
        ("limits", "Cause 2"),
    ],
)
def test_hole_of_the_own_incident_is_quoted_and_of_the_case_not(
    phase: str, words: str | None
) -> None:
    own = Room(phase, ONLY_FISHBONE, fish())

    assert ACTIVITY.quote(own.scene, uuid(2)) == words
    assert ACTIVITY.quote(Room(phase).scene, "tired") is None
