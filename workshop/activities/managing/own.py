"""What a participant alone sees: what they said, and what it comes to."""

from __future__ import annotations

from workshop.activities.managing.checks import SHOWN, tasks_of
from workshop.activities.managing.costs import balance, changes
from workshop.activities.managing.fitting import fit, kinds, ladder
from workshop.activities.managing.inventory import Answer, Inventory
from workshop.activities.managing.practice import Practice, practice
from workshop.activities.managing.results import percent
from workshop.model.activity import Json, Scene

PARTS = ("now", "hours", "going", "wish")


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {answers: {task: {now?, hours?, going?, wish?}}, finished: {category: true}, figures:
    {figure: amount}, lines: {id: {text, rank}}, outcome?: see `outcome`}. The outcome comes with
    the phase "hours", if any task counts.
    """
    inventory: Inventory = scene.state
    answers = inventory.answers.get(participant, {})
    lines = inventory.lines.get(participant, {})
    own: Json = {
        "answers": {task: _parts(answer) for task, answer in answers.items()},
        "finished": dict.fromkeys(sorted(inventory.finished.get(participant, ())), True),
        "figures": dict(inventory.figures.get(participant, {})),
        "lines": {key: {"text": text, "rank": n} for n, (key, text) in enumerate(lines.items())},
    }
    if scene.phase in SHOWN:
        added = practice(answers, tasks_of(scene.setup))
        if added.counted:
            own["outcome"] = outcome(scene, added, participant)
    return own


def outcome(scene: Scene, added: Practice, participant: str) -> Json:
    """Return what one practice comes to.

    Shape: {tasks: n, total, today: {role: hours}, wished: {role: hours}, back, share?: percent,
    moved: {task: {from, to, hours}}, kinds: {work: hours}, ladder: {role: hours}, fit?: role,
    changes: {role: {hours, cents?}}, balance?: cents}. Hours are a month's, cents a year's.
    """
    inventory: Inventory = scene.state
    by_kind = kinds(added, tasks_of(scene.setup))
    found = changes(added, inventory.figures.get(participant, {}))
    seen: Json = {
        "tasks": len(added.counted),
        "total": added.total,
        "today": added.today,
        "wished": added.wished,
        "back": added.back,
        "moved": {
            one.task: {"from": one.now, "to": one.wish, "hours": one.hours} for one in added.moved
        },
        "kinds": by_kind,
        "ladder": ladder(by_kind),
        "changes": {
            role: {"hours": one.hours}
            if one.cents is None
            else {"hours": one.hours, "cents": one.cents}
            for role, one in found.items()
        },
    }
    share = added.share
    role = fit(by_kind, scene.setup["rule"])
    cents = balance(found)
    optional = {
        "share": None if share is None else percent(share),
        "fit": role,
        "balance": cents,
    }
    return seen | {key: value for key, value in optional.items() if value is not None}


def _parts(answer: Answer) -> Json:
    parts = {part: getattr(answer, part) for part in PARTS}
    return {part: value for part, value in parts.items() if value is not None}
