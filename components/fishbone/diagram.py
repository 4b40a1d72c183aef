"""What a fishbone says: an effect, bones, and causes under causes, whatever the input is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from workshop.model.text import clean

Condition = Literal["active", "latent"]
Domain = Literal["process", "knowledge"]

ORPHANS = ""  # the bone of causes whose bone is not there


@dataclass(frozen=True, slots=True)
class Votes:
    """How many dots a cause got for "main cause" and for "we can change it soon"."""

    cause: int = 0
    change: int = 0


@dataclass(frozen=True, slots=True)
class Bone:
    """A category of causes; an empty name stands for the causes without one."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause; `parent` is the cause it explains, or None when it is on the bone itself."""

    id: str
    bone: str
    text: str
    parent: str | None = None
    condition: Condition | None = None
    domain: Domain | None = None
    votes: Votes = Votes()


@dataclass(frozen=True, slots=True)
class Diagram:
    """A sound fishbone: unique ids, every parent there and on the same bone, no circles."""

    effect: str
    bones: tuple[Bone, ...]
    causes: tuple[Cause, ...]

    def tree(self) -> Mapping[str | None, Sequence[Cause]]:
        """Return the causes under each cause in their order; those on a bone are under None."""
        below: dict[str | None, list[Cause]] = defaultdict(list)
        for cause in self.causes:
            below[cause.parent].append(cause)
        return below

    def walk(self, bone: str) -> Iterator[tuple[Cause, int]]:
        """Go through a bone's causes from top to bottom, each with its depth (0 on the bone)."""
        tree = self.tree()
        open_causes = [(cause, 0) for cause in reversed(tree.get(None, ())) if cause.bone == bone]
        while open_causes:
            cause, depth = open_causes.pop()
            yield cause, depth
            below = tree.get(cause.id, ())
            open_causes.extend((child, depth + 1) for child in reversed(below))


def diagram(
    effect: str, bones: Sequence[Mapping[str, Any]], causes: Sequence[Mapping[str, Any]]
) -> Diagram:
    """Make a fishbone of a view's data; never fails on what causes say about each other.

    bones: {id, name}. causes, oldest first: {id, bone, text, parent?, condition?, domain?,
    votes?: {cause, change}}. A cause whose parent is missing, or that is its own ancestor, goes to
    its bone; a cause without a known bone goes to a nameless last one. A repeated id is left out.
    """
    known = {bone["id"]: Bone(bone["id"], clean(bone["name"])) for bone in bones}
    by_id: dict[str, Cause] = {}
    for raw in causes:
        by_id.setdefault(raw["id"], _cause(raw))
    sound = tuple(_on_its_root_bone(cause, by_id, known) for cause in _untangled(by_id))
    if any(cause.bone == ORPHANS for cause in sound):
        known[ORPHANS] = Bone(ORPHANS, "")
    return Diagram(clean(effect), tuple(known.values()), sound)


def _cause(raw: Mapping[str, Any]) -> Cause:
    votes = raw.get("votes") or {}
    return Cause(
        id=raw["id"],
        bone=raw["bone"],
        text=clean(raw["text"]),
        parent=raw.get("parent"),
        condition=raw.get("condition"),
        domain=raw.get("domain"),
        votes=Votes(int(votes.get("cause", 0)), int(votes.get("change", 0))),
    )


def _untangled(by_id: dict[str, Cause]) -> list[Cause]:
    """Cut every parent that is missing or would close a circle."""
    for cause in list(by_id.values()):
        if cause.parent is not None and _is_tangled(cause, by_id):
            by_id[cause.id] = replace(cause, parent=None)
    return list(by_id.values())


def _is_tangled(cause: Cause, by_id: Mapping[str, Cause]) -> bool:
    if cause.parent not in by_id:
        return True
    seen = {cause.id}
    above: Cause | None = cause
    while above is not None and above.parent is not None:
        if above.parent in seen:
            return above.parent == cause.id
        seen.add(above.parent)
        above = by_id.get(above.parent)
    return False


def _on_its_root_bone(cause: Cause, by_id: Mapping[str, Cause], bones: Mapping[str, Bone]) -> Cause:
    root = cause
    while root.parent is not None:
        root = by_id[root.parent]
    return replace(cause, bone=root.bone if root.bone in bones else ORPHANS)
