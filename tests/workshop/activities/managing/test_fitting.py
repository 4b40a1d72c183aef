"""The rule that says which role fits, figure by figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.activities.managing.scenes import SETUP, TASKS
from workshop.activities.managing.checks import tasks_of
from workshop.activities.managing.fitting import FITS, RUNGS, fit, kinds, ladder
from workshop.activities.managing.inventory import Answer
from workshop.activities.managing.practice import practice
from workshop.activities.managing.setup import WORKS, Work

RULE = {"share": 20, "shared_below": 40}
HALVES = st.integers(0, 400).map(lambda halves: halves / 2)
KINDS = st.fixed_dictionaries(dict.fromkeys(WORKS, HALVES))


def hours(
    support: float = 0, execute: float = 0, coordinate: float = 0, lead: float = 0
) -> dict[Work, float]:
    return {"support": support, "execute": execute, "coordinate": coordinate, "lead": lead}


@pytest.mark.parametrize(
    ("kinds_", "role"),
    [
        (hours(), None),
        (hours(support=1), "assistant"),
        (hours(support=8.5, execute=1.5), "assistant"),
        (hours(support=8, execute=2), "nurse"),
        (hours(support=8, execute=1, coordinate=1), "nurse"),
        (hours(support=4, execute=4, coordinate=2), "coordinator"),
        (hours(support=4, execute=4, coordinate=1, lead=1), "coordinator"),
        (hours(support=31.5, lead=8), "shared"),
        (hours(support=32, lead=8), "manager"),
        (hours(lead=0.5), "shared"),
        (hours(support=200, lead=49.5), "assistant"),
    ],
)
def test_the_heaviest_kind_that_weighs_enough_names_the_role(
    kinds_: dict[Work, float], role: str | None
) -> None:
    assert fit(kinds_, RULE) == role


def test_figures_of_the_rule_are_the_contents() -> None:
    some = hours(support=70, lead=30)

    assert fit(some, {"share": 30, "shared_below": 0}) == "manager"
    assert fit(some, {"share": 31, "shared_below": 0}) == "assistant"
    assert fit(some, {"share": 30, "shared_below": 101}) == "shared"


def test_only_what_goes_to_another_role_inside_looks_for_one() -> None:
    answers = {
        "billing": Answer(now="doctor", hours=4, wish="outside"),
        "budget": Answer(now="doctor", hours=2, wish="nobody"),
        "rosters": Answer(now="assistant", hours=3, wish="coordinator"),
        "safety": Answer(now="nobody", hours=1.5, wish="nurse"),
    }

    found = kinds(practice(answers, TASKS), tasks_of(SETUP))

    assert found == hours(coordinate=3, execute=1.5)
    assert kinds(practice({"billing": Answer("nurse", 9, None, "doctor")}, TASKS), {}) == hours()


def test_each_rung_takes_its_own_kind_of_work_and_the_lighter_ones() -> None:
    assert ladder(hours(support=4, execute=1.5, coordinate=2, lead=0.5)) == {
        "assistant": 4,
        "nurse": 5.5,
        "coordinator": 7.5,
        "manager": 8,
    }


@given(KINDS, st.integers(1, 100), st.integers(0, 200))
def test_rule_always_ends_and_the_ladder_climbs(
    some: dict[Work, float], share: int, below: int
) -> None:
    role = fit(some, {"share": share, "shared_below": below})
    rungs = ladder(some)

    assert (role is None) == (sum(some.values()) == 0)
    assert role is None or role in FITS
    assert list(rungs.values()) == sorted(rungs.values())
    assert rungs["manager"] == sum(some.values())
    if role is not None and share <= 100:
        rung = "manager" if role == "shared" else role
        work = next(work for work, one in RUNGS.items() if one == rung)
        heavier = sum(some[one] for one in WORKS[WORKS.index(work) :])
        assert heavier * 100 >= share * sum(some.values())
