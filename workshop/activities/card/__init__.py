"""Card: one thing the whole room looks at (welcome, a story of the trainer's, break, close)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.activities.card.setup import Setup
from workshop.model.activity import Json, Phase, Scene
from workshop.model.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from random import Random

    from workshop.model.actor import Actor, Audience
    from workshop.model.command import Command
    from workshop.model.event import Event

SHOWN = ("layout", "text", "points", "table", "steps", "picture", "alt", "remark", "sources")


class Card:
    """A step without input."""

    kind = "card"
    Setup = Setup
    commands: tuple[type[Command], ...] = ()
    events: tuple[type[Event], ...] = ()

    def phases(self, setup: Mapping[str, Any]) -> tuple[Phase, ...]:  # noqa: ARG002
        """Return the only phase."""
        return (Phase("show"),)

    def begin(self, setup: Mapping[str, Any]) -> None:
        """Return no state: nothing can happen on a card."""

    def decide(self, scene: Scene, command: Command, actor: Actor) -> Sequence[Event]:  # noqa: ARG002
        """Refuse everything."""
        raise Refused("command-unknown")

    def evolve(self, state: None, event: Event) -> None:
        """Return the same nothing."""

    def view(self, scene: Scene, audience: Audience) -> Json:  # noqa: ARG002
        """Return the card's content."""
        return {key: scene.setup[key] for key in SHOWN if key in scene.setup}

    def mine(self, scene: Scene, participant: str) -> Json:  # noqa: ARG002
        """Return nothing: a card is the same for everybody."""
        return {}

    def given(self, scene: Scene) -> None:
        """Return None: a card asks nothing of anybody."""

    def quote(self, scene: Scene, thing: str) -> None:
        """Return None: the room writes nothing on a card."""

    def forget(self, state: None, participants: AbstractSet[str]) -> None:
        """Return the same nothing."""

    def rehearse(self, scene: Scene, participant: str, random: Random) -> Json | None:  # noqa: ARG002
        """Do nothing."""
        return None


ACTIVITY = Card()
