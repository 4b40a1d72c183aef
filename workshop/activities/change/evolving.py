"""How each event changes the plan."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from workshop.activities.change import events
from workshop.activities.change.plan import Action, Cell, Plan, Procedure
from workshop.model.event import Event


def evolve(plan: Plan, event: Event) -> Plan:
    """Return the plan after an event."""
    match event:
        case events.IncidentStated():
            return replace(plan, incident=event.text)
        case events.IncidentPlaced():
            cell = Cell(event.severity, event.frequency)
            return replace(plan, placed={**plan.placed, event.participant: cell})
        case events.SeveritySettled():
            return replace(plan, settled=Cell(event.severity, event.frequency))
        case events.ActionTaken() | events.ActionAdded():
            return _added(plan, event)
        case events.ActionEdited():
            return _with(plan, rewritten(plan.actions[event.action], event))
        case events.ActionWeighed():
            before = plan.actions[event.action]
            return _with(plan, replace(before, strength=event.strength, decided=True))
        case events.ActionWithdrawn():
            return _without(plan, {event.action})
        case events.ProcedureDescribed():
            procedure = Procedure(event.written, event.place, event.checked)
            return _with(plan, replace(plan.actions[event.action], procedure=procedure))
        case events.ProcedureKnown():
            own = {**plan.answers(event.participant), event.action: event.answer}
            return replace(plan, knows={**plan.knows, event.participant: own})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def rewritten(action: Action, event: events.ActionEdited) -> Action:
    """Return an action in its new words."""
    return replace(
        action,
        text=event.text,
        owner=event.owner,
        measure=event.measure,
        date=event.date,
        follow_up=event.follow_up,
        cause=event.cause,
    )


def forget(plan: Plan, participants: AbstractSet[str]) -> Plan:
    """Return the plan without anything that some participants gave; "" is the trainer."""
    ours = "" in participants
    kept = replace(
        plan,
        incident=None if ours else plan.incident,
        settled=None if ours else plan.settled,
        placed={who: cell for who, cell in plan.placed.items() if who not in participants},
        knows={who: own for who, own in plan.knows.items() if who not in participants},
    )
    return _without(kept, {key for key, one in plan.actions.items() if one.by in participants})


def _added(plan: Plan, event: events.ActionTaken | events.ActionAdded) -> Plan:
    rank = plan.written + 1
    fields = event.model_dump(exclude={"type", "step", "table", "action"})
    action = Action(id=event.action, rank=rank, **fields)
    return replace(_with(plan, action), written=rank)


def _with(plan: Plan, action: Action) -> Plan:
    return replace(plan, actions={**plan.actions, action.id: action})


def _without(plan: Plan, gone: AbstractSet[str]) -> Plan:
    return replace(
        plan,
        actions={key: one for key, one in plan.actions.items() if key not in gone},
        knows={
            who: {key: answer for key, answer in own.items() if key not in gone}
            for who, own in plan.knows.items()
        },
    )
