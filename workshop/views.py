"""What a workshop looks like to an audience."""

from __future__ import annotations

from workshop.model import overview
from workshop.model.activity import Activities, Divisible, Json
from workshop.model.actor import Audience
from workshop.model.parking.lot import shown
from workshop.model.state import Workshop
from workshop.model.tables.seating import Tables


def view(
    workshop: Workshop, audience: Audience, activities: Activities, table: str | None = None
) -> Json:
    """Return what everybody of an audience sees now: JSON without null, without any author.

    Shape: {title, language, status, step: {id, activity, title, phase, locked}, activity: {...},
    timer?: {ends, seconds}, rehearsal?: int}; screen and trainer also get joined and simulated.
    While tables work apart, a participant's table is part of their audience and has its own step
    and board: {table: {id, phones, scribed?, people?}}. Who chose no table, the screen and the
    trainer get {tables: {id: {phones, step, title, made, people?}}, scribed?, presenting?}, and an
    activity only of the table that presents. A participant's view {asks?: true} says that the phase
    asks something; the trainer's {given?: of those asked, asked?: people or tables, ready: people,
    plan: see overview.plan, parked: {id: {text, settled?, simulated?, thing?}}}.
    """
    apart = workshop.apart
    # Somebody may still be called for a table that is there no more: then they see none.
    table = table if apart is not None and table in apart.assigned else None
    shown = table if apart is None or audience == "participant" else apart.presenting
    step = workshop.step_at(shown)
    plan = workshop.steps[step]
    progress = workshop.progress[step]
    seen: Json = {
        "title": workshop.title,
        "language": workshop.language,
        "status": workshop.status,
        "step": {
            "id": plan.id,
            "activity": plan.activity,
            "title": plan.title,
            "phase": progress.phase,
            "locked": progress.locked,
        },
        "activity": {},
    }
    if apart is None or shown is not None:
        scene = workshop.scene(plan.id, shown)
        seen["activity"] = activities[plan.activity].view(scene, audience)
    if apart is not None:
        seen |= _apart(workshop, apart, audience, table, activities)
    if workshop.timer is not None:
        seen["timer"] = {"ends": workshop.timer.ends, "seconds": workshop.timer.seconds}
    if workshop.simulated:
        seen["rehearsal"] = len(workshop.simulated)
    if audience == "participant":
        if (apart is None or table is not None) and overview.asks(workshop, activities, table):
            seen["asks"] = True
    else:
        seen["joined"] = len(workshop.participants)
    if audience == "trainer":
        seen |= _overview(workshop, activities)
    return seen


def mine(workshop: Workshop, participant: str, activities: Activities) -> Json:
    """Return what one participant alone sees: their own part of the step that they are at.

    Also {ready?: true}; and while tables work apart {table?, scribe?: true}: without a table there
    is nothing else.
    """
    step, table = workshop.place_of(participant)
    ready = {"ready": True} if participant in workshop.ready else {}
    plan = workshop.steps[step]
    apart = workshop.apart
    if apart is None:
        own = activities[plan.activity].mine(workshop.scene(step), participant)
        return {"step": step, **ready, **own}
    if table is None:
        return {"step": step, **ready}
    own = activities[plan.activity].mine(workshop.scene(step, table), participant)
    scribe = apart.scribes.get(table)
    if scribe is not None and scribe.participant == participant:
        own["scribe"] = True
    return {"step": step, "table": table, **ready, **own}


def _overview(w: Workshop, activities: Activities) -> Json:
    seen: Json = {"ready": len(w.ready), "plan": overview.plan(w), "parked": {}}
    answered = overview.given(w, activities)
    if answered is not None:
        seen["given"] = len(answered)
        seen["asked"] = len(overview.asked(w))
    for key, item in w.parked.items():
        of = {} if item.thing is None else {"thing": item.thing}
        seen["parked"][key] = shown(item, w.simulated) | of
    return seen


def _apart(
    w: Workshop, apart: Tables, audience: Audience, table: str | None, activities: Activities
) -> Json:
    if audience == "participant" and table is not None:
        return {"table": {"id": table, **_table(apart, table)}, "others": apart.count - 1}
    seen: Json = {"tables": {name: _worked(w, apart, name, activities) for name in apart.names}}
    if apart.scribed:
        seen["scribed"] = True
    if apart.presenting is not None and audience != "participant":
        seen["presenting"] = apart.presenting
    return seen


def _table(apart: Tables, table: str) -> Json:
    seen: Json = {"phones": apart.seated(table)}
    if apart.scribed:
        seen["scribed"] = True
        if table in apart.scribes:
            seen["people"] = apart.scribes[table].people
    return seen


def _worked(w: Workshop, apart: Tables, table: str, activities: Activities) -> Json:
    step = apart.assigned[table]
    activity = activities[w.steps[step].activity]
    seen = {**_table(apart, table), "step": step, "title": w.steps[step].title}
    if isinstance(activity, Divisible):
        seen["made"] = activity.made(w.progress[step].tables[table])
    return seen
