"""The picture that is shown: slices with their holes, of the case or of the room's fishbone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from workshop.activities.cheese.board import AddedHole, Board
from workshop.activities.cheese.commands import Which
from workshop.activities.cheese.setup import HOLES_LIMIT, SLICES_LIMIT
from workshop.activities.fishbone import tree
from workshop.activities.fishbone.checks import COUNTED, bones_of
from workshop.activities.fishbone.results import tally
from workshop.activities.fishbone.setup import Condition
from workshop.model.activity import Json, Scene


@dataclass(frozen=True, slots=True)
class Hole:
    """A hole; `added` tells that the trainer typed it, `simulated` that nobody real wrote it."""

    id: str
    text: str
    condition: Condition
    added: bool = False
    simulated: bool = False


@dataclass(frozen=True, slots=True)
class Slice:
    """A defence with at least one hole."""

    id: str
    name: str
    holes: tuple[Hole, ...]
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Slices in the order the arrow passes them.

    `left_out` holes had no room, `unmarked` causes are neither active nor latent.
    """

    which: Which
    slices: tuple[Slice, ...]
    effect: str | None = None
    left_out: int = 0
    unmarked: int = 0

    @property
    def holes(self) -> dict[str, Hole]:
        """The holes by their ids, in the order of the picture."""
        return {hole.id: hole for one in self.slices for hole in one.holes}


def available(scene: Scene) -> tuple[Which, ...]:
    """Return the pictures that there are to choose from, the first of them the default."""
    keys: Mapping[str, Which] = {"case": "case", "follows": "fishbone"}
    return tuple(which for key, which in keys.items() if key in scene.setup)


def chosen(scene: Scene) -> Which:
    """Return which picture is shown."""
    board: Board = scene.state
    there = available(scene)
    return board.picture if board.picture in there else there[0]


def picture_of(scene: Scene) -> Picture:
    """Return the picture that is shown."""
    return _of_case(scene.setup["case"]) if chosen(scene) == "case" else own_picture(scene)


def own_picture(scene: Scene, more: Iterable[AddedHole] = ()) -> Picture:
    """Return the picture of the fishbone, with the holes added to it and `more` to come."""
    board: Board = scene.state
    fish = scene.earlier
    slices = [] if fish is None else _of_bones(fish)
    for added in (*board.holes.values(), *more):
        slices = _with_hole(slices, added)
    drawn = tuple(
        replace(one, holes=tuple(islice(one.holes, HOLES_LIMIT)))
        for one in islice(slices, SLICES_LIMIT)
    )
    incident = None if fish is None else fish.state.incident
    return Picture(
        which="fishbone",
        slices=drawn,
        effect=None if incident is None else incident.text,
        left_out=_count(slices) - _count(drawn),
        unmarked=0 if fish is None else _unmarked(fish),
    )


def _of_case(case: Json) -> Picture:
    slices = tuple(
        Slice(
            id=one["id"],
            name=one["name"],
            holes=tuple(Hole(**hole) for hole in one["holes"]),
            text=one.get("text"),
        )
        for one in case["slices"]
    )
    return Picture("case", slices, case["effect"])


def _of_bones(fish: Scene) -> list[Slice]:
    """Return the bones with marked causes; on each what the room gave most dots comes first.

    Dots count from the moment the room sees them: an order would tell them before.
    """
    counts = tally(fish.state) if fish.phase in COUNTED else {}
    marked = [cause for cause in tree.visible(fish.state.causes).values() if cause.condition]
    marked.sort(key=lambda cause: (-sum(counts.get(cause.id, {}).values()), cause.rank))
    holes: dict[str, list[Hole]] = {bone: [] for bone in bones_of(fish)}
    for cause in marked:
        if cause.condition and cause.bone in holes:
            simulated = cause.by in fish.simulated
            hole = Hole(cause.id, cause.text, cause.condition, simulated=simulated)
            holes[cause.bone].append(hole)
    names = bones_of(fish)
    return [Slice(bone, names[bone], tuple(found)) for bone, found in holes.items() if found]


def _unmarked(fish: Scene) -> int:
    return sum(cause.condition is None for cause in tree.visible(fish.state.causes).values())


def _with_hole(slices: list[Slice], added: AddedHole) -> list[Slice]:
    hole = Hole(added.id, added.text, added.condition, added=True)
    name = added.defence.casefold()
    if all(one.name.casefold() != name for one in slices):
        return [*slices, Slice(added.id, added.defence, (hole,))]
    return [
        replace(one, holes=(*one.holes, hole)) if one.name.casefold() == name else one
        for one in slices
    ]


def _count(slices: Iterable[Slice]) -> int:
    return sum(len(one.holes) for one in slices)
