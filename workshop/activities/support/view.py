"""What the room sees, phase by phase, and what one participant alone sees."""

from __future__ import annotations

from collections.abc import Iterable

from workshop.activities.fewest import FEWEST
from workshop.activities.support import results
from workshop.activities.support.circle import Circle
from workshop.activities.support.commands import POLLS, Poll
from workshop.activities.support.parts import part
from workshop.activities.support.polls import SHOWN, asked, options, poll_of
from workshop.activities.support.rules import CONVERSING
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

JUDGED = ("helps", "why")
"""What a sentence does, told only once everybody has chosen alone."""


def view(scene: Scene, audience: Audience) -> Json:
    """Return what an audience may see.

    Shape: {turn?, aftermath?, poll?, talk?, closing?, reminder?}. `turn` (where to turn) is with
    participants in every phase, so that stepping out asks the server for nothing; `reminder`
    (aftercare: before, during, after) is with the trainer in every phase. `poll` is {question,
    limit, fewest, options: {id: {text, rank, helps?, why?}}, case?, advice?, people?, counts?:
    {id: people}}: how many answered goes to screen and trainer while it is open, the counts to all
    once it is shown, and never of fewer than `fewest` people. `talk` is the conversation in pairs:
    {text, case, steps: {id: {name, text, words, rank}}, never, rules, unknown?, swapped, seated?:
    people with a role, cards?: the trainer's}.
    """
    seen: Json = {}
    if audience == "participant" or scene.phase in ("turn", "aftercare"):
        seen["turn"] = {**scene.setup["turn"], "places": _by_id(scene.setup["turn"]["places"])}
    if audience == "trainer":
        seen["reminder"] = {key: scene.setup["aftercare"][key] for key in _WHEN}
    poll = poll_of(scene.phase)
    if poll is not None:
        seen["poll"] = _poll(scene, poll, audience)
    elif scene.phase == "stages":
        seen["aftermath"] = _aftermath(scene)
    elif scene.phase == CONVERSING:
        seen["talk"] = _talk(scene, audience)
    elif scene.phase == "aftercare":
        seen["closing"] = scene.setup["aftercare"]["closing"]
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {picks: {poll: {option: true}}, role?, part?, card?: {about, points}}; the card is there
    while people talk: what the patient knows is on the patient's phone alone.
    """
    circle: Circle = scene.state
    own: Json = {
        "picks": {
            poll: dict.fromkeys(sorted(circle.own(poll, participant)), True) for poll in POLLS
        }
    }
    role = circle.roles.get(participant)
    if role is not None and scene.phase == CONVERSING:
        now = part(role, swapped=circle.swapped)
        card = scene.setup["disclosure"]["cards"][now]
        own |= {"role": role, "part": now, "card": card}
    return own


_WHEN = ("before", "during", "after")
_TOLD = ("text", "case", "never", "rules", "unknown")


def _aftermath(scene: Scene) -> Json:
    told: Json = scene.setup["aftermath"]
    return {**told, "phases": _by_id(told["phases"]), "stages": _by_id(told["stages"])}


def _poll(scene: Scene, poll: Poll, audience: Audience) -> Json:
    circle: Circle = scene.state
    shown = scene.phase == SHOWN[poll]
    question = asked(scene, poll)
    keys = ("text", *JUDGED) if shown else ("text",)
    seen: Json = {
        "question": question["question"],
        "limit": question["limit"],
        "fewest": FEWEST,
        "options": _by_id(options(scene, poll), keys),
    }
    if "case" in question:
        seen["case"] = question["case"]
    if shown or audience != "participant":
        seen["people"] = results.people(circle, poll)
    if shown:
        if "advice" in question:
            seen["advice"] = question["advice"]
        found = results.counts(circle, poll, seen["options"])
        if found is not None:
            seen["counts"] = found
    return seen


def _talk(scene: Scene, audience: Audience) -> Json:
    circle: Circle = scene.state
    told: Json = scene.setup["disclosure"]
    seen = {key: told[key] for key in _TOLD if key in told}
    seen["steps"] = _by_id(told["steps"])
    seen["swapped"] = circle.swapped
    if audience != "participant":
        seen["seated"] = len(circle.roles)
    if audience == "trainer":
        seen["cards"] = told["cards"]
    return seen


def _by_id(things: Iterable[Json], keys: Iterable[str] | None = None) -> Json:
    """Return things by their id, each with its rank and (of) its other keys."""
    return {
        one["id"]: {
            **{key: word for key, word in one.items() if key != "id" and (not keys or key in keys)},
            "rank": rank,
        }
        for rank, one in enumerate(things)
    }
