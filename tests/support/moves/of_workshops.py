"""What is asked of the workshop itself: steps, timer, run sheet, tables, parking lot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.support.live import Json
from tests.support.moves.move import (
    BY_PHONES,
    BY_TRAINER,
    EVERYBODY,
    PHONES,
    TRAINER,
    Move,
    with_text,
)
from tests.support.play import Play


def _after(type_: str, **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command that needs another one of the trainer's before it."""

    def prepare(play: Play) -> Json:
        play.does("trainer", type_, **fields)
        return {}

    return prepare


def _apart(**fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command that needs the room at twelve tables: nobody at the last."""

    def prepare(play: Play) -> Json:
        _split(play)
        return fields

    return prepare


def _new_card(play: Play) -> Json:
    words = {"title": play.text(), "minutes": 5, "say": [play.text()]}
    setup = {"layout": "text", "text": play.text()}
    return {"plan": {"activity": "card", **words, "setup": setup}}


def _plain(play: Play) -> Json:
    """Return a step that nobody is at, wrote in or builds on."""
    return {"step": play.does("trainer", "plan.step.add", **_new_card(play))}


def _words_of_step(play: Play) -> Json:
    words = {"title": play.text(), "say": [play.text()], "ask": [play.text()]}
    return {**_plain(play), **words}


def _split(play: Play, *, scribed: bool = False) -> None:
    step = play.go("swot", "write")
    tables = {"count": 12, "seating": "even", "scribed": scribed, "steps": [step]}
    play.does("trainer", "tables.split", **tables)


def _to_park(play: Play) -> Json:
    note = play.note()
    return {"step": play.held.step("swot"), "thing": note}


def _parked(play: Play) -> str:
    return play.does("phone", "parking.write", text=play.text())


def _another(play: Play) -> str:
    return [step.id for step in play.state.steps.values() if step.activity == "swot"][-1]


def _scribe(play: Play) -> Json:
    _split(play, scribed=True)
    return {"people": 3}


MOVES: Mapping[str, Move] = {
    "step.open": Move(TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot")}),
    "phase.open": Move(
        TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot"), "phase": "write"}
    ),
    "step.lock": Move(
        TRAINER, BY_TRAINER, lambda play: {"step": play.held.step("swot"), "locked": True}
    ),
    "plan.step.add": Move(TRAINER, BY_TRAINER, _new_card),
    "plan.step.duplicate": Move(TRAINER, BY_TRAINER, _plain),
    "plan.step.move": Move(
        TRAINER, BY_TRAINER, lambda play: {**_plain(play), "before": play.held.step("swot")}
    ),
    "plan.step.skip": Move(TRAINER, BY_TRAINER, lambda play: {**_plain(play), "skipped": True}),
    "plan.step.remove": Move(TRAINER, BY_TRAINER, _plain),
    "plan.step.retime": Move(TRAINER, BY_TRAINER, lambda play: {**_plain(play), "minutes": 20}),
    "plan.step.rewrite": Move(TRAINER, BY_TRAINER, _words_of_step),
    "plan.step.set-up": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {**_plain(play), "setup": {"layout": "break", "text": play.text()}},
    ),
    "timer.start": Move(TRAINER, BY_TRAINER, lambda _: {"seconds": 60}),
    "timer.stop": Move(TRAINER, BY_TRAINER, _after("timer.start", seconds=60)),
    "timer.extend": Move(
        TRAINER, BY_TRAINER, lambda play: {"seconds": 60, **_after("timer.start", seconds=60)(play)}
    ),
    "rehearsal.start": Move(TRAINER, BY_TRAINER, lambda _: {"people": 3}),
    "rehearsal.stop": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {"remove": True, **_after("rehearsal.start", people=3)(play)},
    ),
    "workshop.rename": Move(TRAINER, BY_TRAINER, lambda play: {"title": play.text()}),
    "workshop.close": Move(TRAINER, BY_TRAINER, lambda _: {}),
    "workshop.reopen": Move(TRAINER, BY_TRAINER, _after("workshop.close")),
    # -- tables ---------------------------------------------------------------------------------
    "tables.split": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {"count": 3, "seating": "even", "steps": [play.held.step("swot")]},
    ),
    "tables.assign": Move(
        TRAINER, BY_TRAINER, lambda play: {**_apart(table="1")(play), "step": _another(play)}
    ),
    "tables.present": Move(TRAINER, BY_TRAINER, _apart(table="1")),
    "tables.merge": Move(TRAINER, BY_TRAINER, _apart()),
    "table.take": Move(PHONES, BY_PHONES, _apart(table="12")),
    "table.write": Move(PHONES, BY_PHONES, _scribe),
    # -- parking, and being ready ---------------------------------------------------------------
    "participant.ready": Move(PHONES, BY_PHONES, lambda _: {"ready": True}),
    "parking.park": Move(EVERYBODY, {}, _to_park),
    "parking.write": Move(EVERYBODY, {}, with_text(lambda _: {})),
    "parking.settle": Move(
        TRAINER, BY_TRAINER, lambda play: {"parked": _parked(play), "settled": True}
    ),
    "parking.drop": Move(TRAINER, BY_TRAINER, lambda play: {"parked": _parked(play)}),
}
