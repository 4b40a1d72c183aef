"""What is asked of boards and of the strategy that follows from them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.support.live import Json
from tests.support.moves.move import (
    BY_PHONES,
    BY_TRAINER,
    EVERYBODY,
    OWNER,
    OWNER_OR_TRAINER,
    PHONES,
    TRAINER,
    Move,
    at,
    not_yours,
    on,
    with_text,
)
from tests.support.play import Play


def _note_to_group(play: Play) -> Json:
    notes = [play.note(), play.note("other")]
    return {"step": play.go("swot", "group"), "notes": notes}


def _suggestion(play: Play) -> Json:
    fields = _note_to_group(play)
    return {"step": fields["step"], "groups": [fields["notes"]]}


def _note_in_a_group(play: Play) -> Json:
    notes = [play.note(), play.note("other"), play.note()]
    step = play.go("swot", "group")
    play.does("phone", "swot.group.make", step=step, notes=notes)
    return {"step": step, "note": notes[0]}


def _undo(play: Play) -> Json:
    play.group()
    return {"step": play.held.step("swot")}


def _dot(play: Play) -> Json:
    note = play.note()
    step = play.go("swot", "vote")
    play.does("phone", "swot.dot.place", step=step, note=note)
    return {"step": step, "note": note}


def _board_card(play: Play) -> Json:
    note = play.note()
    play.go("swot", "discuss")
    return {"step": play.go("strategy", "pick"), "card": note}


def _pair(play: Play) -> Json:
    pair = f"{play.card('strengths')}:{play.card('threats')}"
    return {"step": play.go("strategy", "score"), "pair": pair, "score": 2}


def _chosen_focus(play: Play) -> Json:
    focus = play.focus("trainer")
    return {"step": play.go("strategy", "project"), "focus": focus}


MOVES: Mapping[str, Move] = {
    # -- swot -----------------------------------------------------------------------------------
    "swot.note.add": Move(EVERYBODY, {}, with_text(at("swot", "read", quadrant="threats"))),
    "swot.note.edit": Move(OWNER, not_yours("note"), with_text(on("swot", "read", "note"))),
    "swot.note.move": Move(
        OWNER_OR_TRAINER, not_yours("note"), on("swot", "read", "note", quadrant="strengths")
    ),
    "swot.note.withdraw": Move(OWNER, not_yours("note"), on("swot", "read", "note")),
    "swot.note.hide": Move(TRAINER, BY_TRAINER, on("swot", "read", "note", hidden=True)),
    "swot.group.make": Move(EVERYBODY, {}, _note_to_group),
    "swot.group.split": Move(EVERYBODY, {}, on("swot", "group", "group")),
    "swot.group.release": Move(EVERYBODY, {}, _note_in_a_group),
    "swot.group.rename": Move(EVERYBODY, {}, with_text(on("swot", "group", "group"), "title")),
    "swot.group.undo": Move(OWNER_OR_TRAINER, {"other": "nothing-to-undo"}, _undo),
    "swot.suggestions.accept": Move(TRAINER, BY_TRAINER, _suggestion),
    "swot.suggestion.dismiss": Move(TRAINER, BY_TRAINER, _note_to_group),
    "swot.dot.place": Move(PHONES, BY_PHONES, on("swot", "vote", "note")),
    "swot.dot.take": Move(OWNER, {"other": "dot-none", **BY_PHONES}, _dot),
    # -- strategy -------------------------------------------------------------------------------
    "strategy.card.add": Move(
        TRAINER, BY_TRAINER, with_text(at("strategy", "pick", quadrant="threats"))
    ),
    "strategy.card.take": Move(TRAINER, BY_TRAINER, _board_card),
    "strategy.card.edit": Move(TRAINER, BY_TRAINER, with_text(on("strategy", "pick", "card"))),
    "strategy.card.drop": Move(TRAINER, BY_TRAINER, on("strategy", "pick", "card")),
    "strategy.score": Move(PHONES, BY_PHONES, _pair),
    "strategy.focus.propose": Move(EVERYBODY, {}, with_text(at("strategy", "focus"))),
    "strategy.focus.edit": Move(TRAINER, BY_TRAINER, with_text(on("strategy", "focus", "focus"))),
    "strategy.focus.decide": Move(
        TRAINER, BY_TRAINER, on("strategy", "focus", "focus", status="chosen")
    ),
    "strategy.sheet.start": Move(EVERYBODY, {}, _chosen_focus),
    "strategy.sheet.write": Move(
        EVERYBODY, {}, with_text(on("strategy", "project", "sheet", field="goal"))
    ),
    "strategy.sheet.hide": Move(
        TRAINER, BY_TRAINER, on("strategy", "project", "sheet", hidden=True)
    ),
    "strategy.sheet.show": Move(TRAINER, BY_TRAINER, on("strategy", "project", "sheet")),
}
