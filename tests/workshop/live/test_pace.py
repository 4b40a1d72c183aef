"""One person may ask a lot at once, and not without end; nobody waits for somebody else."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest

from tests.support.rooms import TRAINER, person
from workshop.live import pace as pace_module
from workshop.live.pace import COMMANDS, Pace
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

ANNE = person(0)


@pytest.fixture
def tired() -> Pace:
    """Anne asked as much as she may."""
    pace = Pace()
    for _ in range(COMMANDS.amount):
        pace.check(ANNE)
    return pace


def test_person_may_ask_twenty_things_a_second() -> None:
    assert (COMMANDS.amount, COMMANDS.get_expiry()) == (40, 2)


def test_one_more_is_too_much(tired: Pace) -> None:
    with pytest.raises(Refused) as refused:
        tired.check(ANNE)

    assert refused.value.code == "too-many-requests"


@pytest.mark.parametrize("other", [person(1), TRAINER, Actor("trainer", ANNE.id)])
def test_others_are_not_kept_waiting(tired: Pace, other: Actor) -> None:
    tired.check(other)


def test_clock_that_was_put_back_keeps_nobody_waiting(
    tired: Pace, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time() - 24 * 3600
    monkeypatch.setattr(pace_module, "time", SimpleNamespace(time=lambda: now))

    tired.check(ANNE)
