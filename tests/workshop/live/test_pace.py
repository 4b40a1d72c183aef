"""One person may ask a lot at once, and not without end; nobody waits for somebody else."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tests.support.rooms import TRAINER, person
from workshop.live.pace import COMMANDS, Pace
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

ANNE = person(0)


@pytest.fixture
def tired() -> Pace:
    """Anne asked as much as she may in one moment."""
    pace = Pace(clock=lambda: 100.0)
    for _ in range(int(COMMANDS.burst)):
        pace.check(ANNE)
    return pace


def test_person_may_ask_twenty_things_a_second() -> None:
    now, allowed = 0.0, 0
    pace = Pace(clock=lambda: now)
    for step in range(3000):
        now = step / 100
        with suppress(Refused):
            pace.check(ANNE)
            allowed += 1

    assert allowed == pytest.approx(30 * 20 + 40, abs=2)


def test_one_more_is_too_much(tired: Pace) -> None:
    with pytest.raises(Refused) as refused:
        tired.check(ANNE)

    assert refused.value.code == "too-many-requests"


@pytest.mark.parametrize("other", [person(1), TRAINER, Actor("trainer", ANNE.id)])
def test_others_are_not_kept_waiting(tired: Pace, other: Actor) -> None:
    tired.check(other)
