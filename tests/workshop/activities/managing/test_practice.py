"""One practice added up: what counts, what moves, what doctors get back."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.activities.managing.scenes import TASKS
from workshop.activities.managing.commands import MOST_HOURS, ROLES, Role
from workshop.activities.managing.inventory import Answer
from workshop.activities.managing.practice import Counted, practice

ROLE = st.sampled_from(ROLES)
HOURS = st.integers(0, MOST_HOURS * 2).map(lambda halves: halves / 2)
ANSWERS = st.dictionaries(
    st.sampled_from([*TASKS, "elsewhere"]),
    st.builds(Answer, now=st.none() | ROLE, hours=st.none() | HOURS, wish=st.none() | ROLE),
)


def test_a_task_counts_with_who_and_hours_and_stays_without_a_wish() -> None:
    answers = {
        "safety": Answer(now="doctor", hours=1.5, wish="nurse"),
        "billing": Answer(now="doctor", hours=4),
        "budget": Answer(now="doctor", wish="manager"),
        "rosters": Answer(hours=3, wish="manager"),
        "elsewhere": Answer(now="doctor", hours=7),
    }

    added = practice(answers, TASKS)

    assert added.counted == (
        Counted("billing", "doctor", "doctor", 4),
        Counted("safety", "doctor", "nurse", 1.5),
    )
    assert added.moved == (Counted("safety", "doctor", "nurse", 1.5),)
    none: dict[Role, float] = dict.fromkeys(ROLES, 0.0)
    assert added.today == {**none, "doctor": 5.5}
    assert added.wished == {**none, "doctor": 4.0, "nurse": 1.5}
    assert (added.total, added.back, added.share) == (5.5, 1.5, Fraction(3, 11))


def test_what_nobody_does_has_the_hours_that_it_would_take() -> None:
    added = practice({"safety": Answer(now="nobody", hours=2, wish="nurse")}, TASKS)

    assert (added.today["nobody"], added.wished["nobody"], added.wished["nurse"]) == (2, 0, 2)
    assert (added.back, added.share) == (0, None)


def test_what_comes_to_doctors_is_taken_off_and_never_makes_it_negative() -> None:
    given_away = Answer(now="doctor", hours=3, wish="nurse")
    taken_on = Answer(now="nurse", hours=5, wish="doctor")

    assert practice({"billing": given_away, "safety": taken_on}, TASKS).back == 0
    assert practice({"billing": given_away, "safety": taken_on}, TASKS).share == 0
    assert practice({"billing": given_away}, TASKS).share == 1


@given(ANSWERS)
def test_hours_a_role_add_up_exactly_to_the_hours_said(answers: dict[str, Answer]) -> None:
    added = practice(answers, TASKS)
    said = sum(
        Fraction(answer.hours)
        for task, answer in answers.items()
        if task in TASKS and answer.now is not None and answer.hours is not None
    )

    assert sum(map(Fraction, added.today.values())) == said
    assert sum(map(Fraction, added.wished.values())) == said
    assert Fraction(added.total) == said


@given(ANSWERS)
def test_no_share_is_over_the_whole(answers: dict[str, Answer]) -> None:
    added = practice(answers, TASKS)

    assert 0 <= added.back <= added.today["doctor"]
    assert added.share is None or 0 <= added.share <= 1
    assert (added.share is None) == (added.today["doctor"] == 0)


@given(ANSWERS, st.sampled_from(TASKS), ROLE)
def test_moving_a_task_keeps_the_total(answers: dict[str, Answer], task: str, to: Role) -> None:
    before = practice(answers, TASKS)
    said = answers.get(task, Answer())

    after = practice({**answers, task: Answer(now=said.now, hours=said.hours, wish=to)}, TASKS)

    assert after.total == before.total
    assert after.today == before.today
    assert sum(after.wished.values()) == sum(before.wished.values())
