"""Agreements: anybody proposes; the trainer puts them in words with the room, and decides."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.values import commands, events
from workshop.activities.values.checks import AGREEING, require_phase, require_value
from workshop.activities.values.vision import Agreement, Vision, rewritten
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def propose(scene: Scene, command: commands.ProposeAgreement, actor: Actor) -> Sequence[Event]:
    """Propose an agreement about a value."""
    vision: Vision = scene.state
    require_phase(scene, AGREEING)
    text, owner, rhythm = _checked(scene, command)
    if len(vision.agreements) >= commands.AGREEMENTS_LIMIT:
        raise Refused("agreements-too-many", limit=commands.AGREEMENTS_LIMIT)
    by = "" if actor.is_trainer else actor.id
    own = sum(one.by == by for one in vision.agreements.values())
    if own >= commands.OWN_AGREEMENTS_LIMIT and not actor.is_trainer:
        raise Refused("agreements-too-many", limit=commands.OWN_AGREEMENTS_LIMIT)
    proposed = events.AgreementProposed(
        step=scene.step,
        agreement=str(command.id),
        value=command.value,
        text=text,
        owner=owner,
        rhythm=rhythm,
        by=by,
    )
    return (proposed,)


def edit(scene: Scene, command: commands.EditAgreement, actor: Actor) -> Sequence[Event]:
    """Put an agreement in other words."""
    before = _found(scene, command.agreement, actor)
    text, owner, rhythm = _checked(scene, command)
    edited = events.AgreementEdited(
        step=scene.step,
        agreement=before.id,
        value=command.value,
        text=text,
        owner=owner,
        rhythm=rhythm,
    )
    return () if rewritten(before, edited) == before else (edited,)


def settle(scene: Scene, command: commands.DecideAgreement, actor: Actor) -> Sequence[Event]:
    """Say what became of an agreement."""
    before = _found(scene, command.agreement, actor)
    if before.status == command.status:
        return ()
    decided = events.AgreementDecided(step=scene.step, agreement=before.id, status=command.status)
    return (decided,)


def _found(scene: Scene, agreement: str, actor: Actor) -> Agreement:
    vision: Vision = scene.state
    if not actor.is_trainer:
        raise Refused("trainer-only")
    require_phase(scene, AGREEING)
    try:
        return vision.agreements[agreement]
    except KeyError:
        raise Refused("agreement-unknown") from None


def _checked(
    scene: Scene, command: commands.ProposeAgreement | commands.EditAgreement
) -> tuple[str, str, str]:
    require_value(scene, command.value)
    return (
        checked(command.text, commands.TEXT_LIMIT),
        checked(command.owner, commands.OWNER_LIMIT),
        checked(command.rhythm, commands.RHYTHM_LIMIT),
    )
