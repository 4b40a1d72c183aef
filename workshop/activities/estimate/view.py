"""What an estimate looks like: to the room, and to one participant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from workshop.activities.estimate.events import ROUNDS, Round
from workshop.activities.estimate.guesses import Guesses
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

ASKED = ("question", "about", "caption")
PUBLISHED = ("deck", "figures", "taxonomy", "groups", "remarks")

BINS = 10
WIDTH = 10

# While people guess again the first round is out of sight: a number on the wall draws guesses.
SHOWN: Mapping[str, Sequence[Round]] = {
    "discuss": ("first",),
    "compare": ROUNDS,
    "reveal": ROUNDS,
    "detail": ROUNDS,
}
REVEALED = ("reveal", "detail")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the estimate for an audience.

    Shape: {question, about, caption, answered: {round: people}, rounds: {round: {median,
    bins: {"0".."9": people}, guesses?}}, published?: {deck, figures, taxonomy, groups, remarks}}.
    Numbers are percent process; bin "0" counts 0-9, bin "9" 90-100. A round is there when it may be
    seen and has a guess; its sorted guesses go to screen and trainer, for the charts.
    """
    guesses: Guesses = scene.state
    shown = SHOWN.get(scene.phase, ())
    seen: Json = {key: scene.setup[key] for key in ASKED}
    seen["answered"] = {name: len(guesses.rounds[name]) for name in ROUNDS}
    seen["rounds"] = {
        name: _round(guesses.values(name), audience) for name in shown if guesses.rounds[name]
    }
    if scene.phase in REVEALED:
        seen["published"] = {key: scene.setup[key] for key in PUBLISHED}
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own guesses: {first?, second?}."""
    guesses: Guesses = scene.state
    return {
        name: guesses.rounds[name][participant]
        for name in ROUNDS
        if participant in guesses.rounds[name]
    }


def _round(values: Sequence[int], audience: Audience) -> Json:
    seen: Json = {"median": _middle(values), "bins": _bins(values)}
    if audience != "participant":
        seen["guesses"] = list(values)
    return seen


def _middle(values: Sequence[int]) -> int | float:
    middle = median(values)
    return int(middle) if middle == int(middle) else middle


def _bins(values: Sequence[int]) -> dict[str, int]:
    bins = dict.fromkeys(map(str, range(BINS)), 0)
    for value in values:
        bins[str(min(value // WIDTH, BINS - 1))] += 1
    return bins
