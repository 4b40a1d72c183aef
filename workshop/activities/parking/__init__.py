"""Parking: what was parked on the way comes back, and has its turn or goes along home."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.parking.setup import Setup
from workshop.model.activity import Json, Phase, Scene
from workshop.model.parking.lot import shown
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from random import Random

    from workshop.model.actor import Actor, Audience
    from workshop.model.command import Command
    from workshop.model.event import Event


class Parking:
    """The step at which all see what was parked; the commands are those of every step."""

    kind = "parking"
    Setup = Setup
    commands: tuple[type[Command], ...] = ()
    events: tuple[type[Event], ...] = ()

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the only phase."""
        return (Phase("show"),)

    def begin(self, setup: Mapping[str, Any]) -> None:
        """Return no state: what is parked belongs to the whole workshop."""

    def decide(self, scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:  # noqa: ARG002
        """Refuse everything."""
        raise Refused("command-unknown")

    def evolve(self, state: None, event: Event) -> None:
        """Return the same nothing."""

    def view(self, scene: Scene, audience: Audience) -> Json:  # noqa: ARG002
        """Return {ask, none, items: {id: {text, settled?, simulated?}}}."""
        # By their random ids: the order of parking would tell who was quick.
        items = {key: shown(item, scene.simulated) for key, item in sorted(scene.parked.items())}
        return {"ask": scene.setup["ask"], "none": scene.setup["none"], "items": items}

    def mine(self, scene: Scene, participant: str) -> Json:  # noqa: ARG002
        """Return nothing: the lot is the same for everybody."""
        return {}

    def given(self, scene: Scene) -> None:
        """Return nothing: nobody has to park anything."""

    def quote(self, scene: Scene, thing: str) -> None:
        """Return nothing: what is here is parked already."""

    def forget(self, state: None, participants: AbstractSet[str]) -> None:
        """Return the same nothing."""

    def rehearse(self, scene: Scene, participant: str, random: Random) -> Json | None:  # noqa: ARG002
        """Do nothing."""
        return None


ACTIVITY = Parking()
