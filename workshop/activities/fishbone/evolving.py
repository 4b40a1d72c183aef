"""How each event changes a fishbone, and how it looks without some people."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from workshop.activities import dots
from workshop.activities.fishbone import events, tree
from workshop.activities.fishbone.board import Action, Board, Cause, Incident
from workshop.activities.fishbone.commands import Question
from workshop.model.event import Event


def evolve(board: Board, event: Event) -> Board:
    """Return the fishbone after an event."""
    match event:
        case events.IncidentStated():
            return replace(board, incident=Incident(event.text, event.by, event.case))
        case events.BonesChosen():
            return replace(board, set=event.set)
        case events.CauseAdded():
            return _added(board, event)
        case events.CauseEdited():
            return _with(board, replace(board.causes[event.cause], text=event.text))
        case events.CauseMarked():
            cause = board.causes[event.cause]
            return _with(board, replace(cause, condition=event.condition, domain=event.domain))
        case events.CauseMoved():
            return _moved(board, event)
        case events.CauseWithdrawn():
            return _without_causes(board, {event.cause})
        case events.CauseHidden():
            return _hidden(board, event)
        case events.DotPlaced():
            given = dots.place(board.dots[event.question], event.participant, event.cause)
            return _with_dots(board, event.question, given)
        case events.DotTaken():
            left = dots.take(board.dots[event.question], event.participant, event.cause)
            return _with_dots(board, event.question, left)
        case events.ActionAdded():
            return _with_action(board, event)
        case events.ActionEdited():
            action = rewritten(board.actions[event.action], event)
            return replace(board, actions={**board.actions, action.id: action})
        case events.ActionWithdrawn():
            kept = {key: one for key, one in board.actions.items() if key != event.action}
            return replace(board, actions=kept)
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def rewritten(action: Action, event: events.ActionEdited) -> Action:
    """Return an action in its new words."""
    return replace(
        action,
        text=event.text,
        role=event.role,
        when=event.when,
        measure=event.measure,
        cause=event.cause,
    )


def forget(board: Board, participants: AbstractSet[str]) -> Board:
    """Return the fishbone without the words, dots and actions of some participants."""
    theirs = {key for key, cause in board.causes.items() if cause.by in participants}
    left = replace(
        board,
        incident=None if board.incident and board.incident.by in participants else board.incident,
        dots={
            question: dots.without(given, participants) for question, given in board.dots.items()
        },
        actions={key: one for key, one in board.actions.items() if one.by not in participants},
    )
    return _without_causes(left, theirs)


def _with(board: Board, cause: Cause) -> Board:
    return replace(board, causes={**board.causes, cause.id: cause})


def _added(board: Board, event: events.CauseAdded) -> Board:
    rank = board.written + 1
    cause = Cause(event.cause, event.bone, event.text, event.by, rank, event.parent)
    return replace(_with(board, cause), written=rank)


def _moved(board: Board, event: events.CauseMoved) -> Board:
    along = tree.below(board.causes, event.cause)
    causes = {
        key: replace(cause, bone=event.bone) if key in along else cause
        for key, cause in board.causes.items()
    }
    return _with(replace(board, causes=causes), replace(causes[event.cause], parent=event.parent))


def _hidden(board: Board, event: events.CauseHidden) -> Board:
    shown = _with(board, replace(board.causes[event.cause], hidden=event.hidden))
    if not event.hidden:
        return shown
    return _handed_back(shown, tree.below(board.causes, event.cause))


def _without_causes(board: Board, gone: AbstractSet[str]) -> Board:
    actions = {
        key: replace(action, cause=None) if action.cause in gone else action
        for key, action in board.actions.items()
    }
    left = replace(board, causes=tree.without(board.causes, gone), actions=actions)
    return _handed_back(left, gone)


def _handed_back(board: Board, causes: AbstractSet[str]) -> Board:
    left = {question: dots.hand_back(given, causes) for question, given in board.dots.items()}
    return replace(board, dots=left)


def _with_dots(board: Board, question: Question, given: dots.Dots) -> Board:
    return replace(board, dots={**board.dots, question: given})


def _with_action(board: Board, event: events.ActionAdded) -> Board:
    action = Action(
        id=event.action,
        by=event.by,
        rank=board.proposed + 1,
        text=event.text,
        role=event.role,
        when=event.when,
        measure=event.measure,
        cause=event.cause,
    )
    return replace(board, actions={**board.actions, action.id: action}, proposed=action.rank)
