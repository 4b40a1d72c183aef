"""The checker finds each way in which a promise can be broken, and nothing where none is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reliability.checker import NOTE, PLACE, PLACED, WRITTEN, Logged, broken_promises
from tests.support.phones import History

FIRST = {"id": "n1", "type": NOTE, "quadrant": "strengths", "text": "een"}
SECOND = {"id": "n2", "type": NOTE, "quadrant": "threats", "text": "twee"}
DOT = {"id": "d1", "type": PLACE, "note": "n1"}
OTHERS = {"id": "n3", "type": NOTE, "quadrant": "threats", "text": "drie"}


def history() -> History:
    """Return a phone's two notes, a dot asked for twice, and another phone's unanswered note."""
    made = History()
    for number, command in enumerate((FIRST, SECOND, DOT), start=1):
        made.add("a", "invoke", command)
        made.add("a", "unknown", command)
        made.add("a", "ok", command, version=number)
    made.add("b", "invoke", OTHERS)
    made.add("b", "unknown", OTHERS)
    return made


def written(command: dict[str, str], by: str = "person-a") -> tuple[str, dict[str, Any]]:
    """Return the event of a note."""
    words = {"quadrant": command["quadrant"], "text": command["text"]}
    return WRITTEN, {"note": command["id"], "by": by, **words}


def placed(by: str = "person-a") -> tuple[str, dict[str, Any]]:
    """Return the event of the dot."""
    return PLACED, {"note": "n1", "participant": by}


def log(*events: tuple[str, dict[str, Any]], **done: int) -> Logged:
    """Return a log with these events; the commands done are those of the history, if none said."""
    return Logged(
        [(seq, *event) for seq, event in enumerate(events, start=1)],
        done or {"n1": 1, "n2": 2, "d1": 3},
        len(events),
    )


GOOD = (written(FIRST), written(SECOND), placed())


def test_a_kept_promise_is_not_reported() -> None:
    assert broken_promises(history(), log(*GOOD)) == []


def test_what_was_never_answered_may_be_there_once() -> None:
    assert broken_promises(history(), log(*GOOD, written(OTHERS, "person-b"))) == []


@pytest.mark.parametrize(
    ("logged", "said"),
    [
        (log(GOOD[0], GOOD[2]), ["a note that was acknowledged and is lost: n2"]),
        (log(*GOOD, GOOD[1]), ["a note that is there 2 times: n2",
         "the notes of a are in another order than they were written"]),
        (log(*GOOD, written(OTHERS, "b"), written(OTHERS, "b")), ["a note that is there 2 times: n3",  # noqa: E501 - a table
         "the notes of b are in another order than they were written"]),
        (log(*GOOD, written({**OTHERS, "id": "n4"}, "c")), ["a note that nobody wrote: n4"]),
        (log(written({**FIRST, "text": "een!"}), *GOOD[1:]), ["a note that changed on its way: n1"]),  # noqa: E501 - a table
        (log(GOOD[1], GOOD[0], GOOD[2]),
         ["the notes of a are in another order than they were written"]),
        (log(*GOOD, written(OTHERS, "person-a")), ["two phones are one person"]),
        (log(*GOOD, n1=1, n2=2), ["acknowledged, but not in the log: d1"]),
        (log(*GOOD, n1=1, n2=2, d1=9), ["answered with version 3, saved as 9: d1"]),
        (log(GOOD[0], GOOD[1]),
         [f"{PLACED} by person-a on n1: 0 in the log, 1 acknowledged, 0 without an answer"]),
        (log(*GOOD, placed()),
         [f"{PLACED} by person-a on n1: 2 in the log, 1 acknowledged, 0 without an answer"]),
        (log(*GOOD, placed("person-x")),
         [f"{PLACED} by person-x on n1: 1 in the log, 0 acknowledged, 0 without an answer"]),
    ],
)  # fmt: skip
def test_a_broken_promise_is_reported(logged: Logged, said: list[str]) -> None:
    assert broken_promises(history(), logged) == said


def test_a_hole_in_the_numbering_is_reported() -> None:
    whole = log(*GOOD)
    holed = Logged([(seq + (seq > 2), *rest) for seq, *rest in whole.events], whole.done, 4)  # type: ignore[misc]

    assert broken_promises(history(), holed) == ["the log's numbers are not 1 to 4"]


def test_one_phone_that_became_somebody_else_is_reported() -> None:
    said = broken_promises(history(), log(GOOD[0], written(SECOND, "person-x")))

    assert "a became somebody else" in said


def test_what_was_refused_and_done_is_reported() -> None:
    told = history()
    told.add("a", "refused", {**DOT, "id": "d2"})

    assert broken_promises(told, log(*GOOD, n1=1, n2=2, d1=3, d2=3)) == [
        "refused, but in the log: d2"
    ]
