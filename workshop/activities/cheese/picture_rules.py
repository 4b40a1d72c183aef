"""What the trainer does with the picture: which one, how far its story, holes of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.cheese import commands, events
from workshop.activities.cheese.board import AddedHole, Board
from workshop.activities.cheese.checks import CHANGING, TELLING, require_phase, require_trainer
from workshop.activities.cheese.setup import HOLES_LIMIT
from workshop.activities.cheese.slices import available, chosen, own_picture
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused
from workshop.model.text import checked


def choose(scene: Scene, command: commands.ChoosePicture, actor: Actor) -> Sequence[Event]:
    """Show another picture, at any moment: each keeps its barriers."""
    require_trainer(actor)
    if command.picture not in available(scene):
        raise Refused("picture-unknown")
    if command.picture == chosen(scene):
        return ()
    return (events.PictureChosen(step=scene.step, picture=command.picture),)


def tell(scene: Scene, command: commands.TellStory, actor: Actor) -> Sequence[Event]:
    """Tell the case's story further, or go back in it."""
    board: Board = scene.state
    require_trainer(actor)
    require_phase(scene, TELLING)
    if chosen(scene) != "case":
        raise Refused("picture-unknown")
    steps = min(command.steps, len(scene.setup["case"]["story"]))
    return () if steps == board.told else (events.StoryTold(step=scene.step, steps=steps),)


def add_hole(scene: Scene, command: commands.AddHole, actor: Actor) -> Sequence[Event]:
    """Add a hole to the own incident, as long as the picture has room for it."""
    require_trainer(actor)
    require_phase(scene, CHANGING)
    if chosen(scene) != "fishbone":
        raise Refused("picture-unknown")
    hole = AddedHole(
        id=str(command.id),
        defence=checked(command.defence, commands.DEFENCE_LIMIT),
        text=checked(command.text, commands.HOLE_LIMIT),
        condition=command.condition,
    )
    if hole.id not in own_picture(scene, [hole]).holes:
        raise Refused("holes-too-many", limit=HOLES_LIMIT)
    added = events.HoleAdded(
        step=scene.step,
        hole=hole.id,
        defence=hole.defence,
        text=hole.text,
        condition=hole.condition,
    )
    return (added,)


def withdraw_hole(scene: Scene, command: commands.WithdrawHole, actor: Actor) -> Sequence[Event]:
    """Take a hole back that was added here, with the barriers against it."""
    board: Board = scene.state
    require_trainer(actor)
    require_phase(scene, CHANGING)
    if command.hole not in board.holes:
        raise Refused("hole-unknown")
    return (events.HoleWithdrawn(step=scene.step, hole=command.hole),)
