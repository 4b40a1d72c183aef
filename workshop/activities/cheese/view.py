"""What the Swiss cheese looks like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.cheese.arrow import arrow, closed_by, open_kinds, strongest
from workshop.activities.cheese.board import Barrier, Board
from workshop.activities.cheese.checks import ADMITTING, DRAWN, barriers_of
from workshop.activities.cheese.slices import Hole, Picture, available, picture_of
from workshop.activities.cheese.story import story
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

TOLD = ("about", "warning", "kinds", "strengths", "limits")
OF_CASE = ("title", "remark", "sources")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the Swiss cheese for an audience.

    Barriers are there for all as soon as they are named; who supports them is counted for nobody
    before "closed". Shape: {about, warning, kinds, strengths, limits, picture, pictures?: {which:
    true}, title?, remark?, sources?, effect?, story?: {steps: {rank: text}, told, all},
    slices?: {id: {name, rank, text?}}, holes?: {id: {slice, text, condition, rank, closed?,
    added?, simulated?}}, left_out?: holes, unmarked?: causes, arrow?: {through: {slice: hole},
    stopped?: slice}, open?: {active, latent}, barriers?: {id: {hole, text, rank, strength?,
    admitted?, hidden?, simulated?, trainer?, support?}}, supporting?: people, order?: {barrier:
    rank}}.
    """
    picture = picture_of(scene)
    seen: Json = {key: scene.setup[key] for key in TOLD}
    seen |= _named(scene, picture, audience)
    if scene.phase == "story":
        seen["story"] = story(scene, audience)
    if scene.phase in DRAWN:
        seen |= _drawn(scene, picture, audience)
    if scene.phase in ADMITTING:
        seen |= _barriers(scene, picture, audience)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {barriers: {id: true}, support: {barrier: true}}.
    """
    board: Board = scene.state
    return {
        "barriers": {key: True for key, one in board.barriers.items() if one.by == participant},
        "support": {key: True for key, people in board.supports.items() if participant in people},
    }


def _named(scene: Scene, picture: Picture, audience: Audience) -> Json:
    seen: Json = {"picture": picture.which}
    if picture.which == "case":
        case = scene.setup["case"]
        seen |= {key: case[key] for key in OF_CASE if key in case}
    if picture.effect is not None:
        seen["effect"] = picture.effect
    if audience == "trainer":
        seen["pictures"] = dict.fromkeys(available(scene), True)
    return seen


def _drawn(scene: Scene, picture: Picture, audience: Audience) -> Json:
    closed = closed_by(barriers_of(scene.state, picture).values())
    flown = arrow(picture.slices, closed)
    seen: Json = {
        "slices": {},
        "holes": {},
        "arrow": {"through": dict(flown.through)},
        "open": dict(open_kinds(picture.slices, closed)),
    }
    for rank, one in enumerate(picture.slices):
        told = {} if one.text is None else {"text": one.text}
        seen["slices"][one.id] = {"name": one.name, "rank": rank, **told}
        for hole in one.holes:
            drawn = _hole(hole, len(seen["holes"]), hole.id in closed)
            seen["holes"][hole.id] = {"slice": one.id, **drawn}
    if flown.stopped is not None:
        seen["arrow"]["stopped"] = flown.stopped
    if picture.left_out:
        seen["left_out"] = picture.left_out
    if picture.unmarked and audience == "trainer":
        seen["unmarked"] = picture.unmarked
    return seen


def _hole(hole: Hole, rank: int, closed: bool) -> Json:  # noqa: FBT001
    shown: Json = {"text": hole.text, "condition": hole.condition, "rank": rank}
    marks = {"closed": closed, "added": hole.added, "simulated": hole.simulated}
    return shown | {name: True for name, is_so in marks.items() if is_so}


def _barriers(scene: Scene, picture: Picture, audience: Audience) -> Json:
    board: Board = scene.state
    named = barriers_of(board, picture)
    visible = {key: one for key, one in named.items() if not one.hidden}
    shown = named if audience == "trainer" else visible
    seen: Json = {"barriers": {key: _barrier(one, scene, audience) for key, one in shown.items()}}
    if scene.phase == "barriers":
        # Phones do without: a count that changes at each tap would be sent to all of them.
        if audience != "participant":
            given = [people for key, people in board.supports.items() if key in visible]
            seen["supporting"] = len(frozenset().union(*given))
        return seen
    support = {key: len(board.supports.get(key, ())) for key in shown}
    for key, people in support.items():
        seen["barriers"][key]["support"] = people
    ranked = strongest(visible.values(), support)
    seen["order"] = {key: rank for rank, key in enumerate(ranked)}
    return seen


def _barrier(barrier: Barrier, scene: Scene, audience: Audience) -> Json:
    shown: Json = {"hole": barrier.hole, "text": barrier.text, "rank": barrier.rank}
    if barrier.strength is not None:
        shown["strength"] = barrier.strength
    marks = {
        "admitted": barrier.admitted,
        "hidden": barrier.hidden,
        "simulated": barrier.by in scene.simulated,
        "trainer": audience == "trainer" and barrier.by == "",
    }
    return shown | {name: True for name, is_so in marks.items() if is_so}
