"""The fishbone in words, for who cannot see the picture."""

from __future__ import annotations

from components.fishbone.diagram import Cause, Diagram
from components.fishbone.labels import Labels


def summary(diagram: Diagram, labels: Labels | None = None) -> str:
    """Return one sentence: the effect, and how many bones and causes there are."""
    labels = labels or Labels()
    return labels.summary.format(
        title=labels.title,
        effect=diagram.effect or labels.no_effect,
        bones=len(diagram.bones),
        causes=len(diagram.causes),
    )


def in_words(diagram: Diagram, labels: Labels | None = None) -> str:
    """Return the whole fishbone as numbered lines: each bone, and under it every cause.

    Nothing is cut. A sub-cause is moved in and carries its cause's number: 2.1 is under 2.
    """
    labels = labels or Labels()
    lines = [summary(diagram, labels)]
    for bone in diagram.bones:
        name = bone.name or labels.no_bone
        causes = list(diagram.walk(bone.id))
        lines.append(f"{name}:" if causes else f"{name}: {labels.empty}")
        number: list[int] = []
        for cause, depth in causes:
            number = [*number[: depth + 1], *([0] if len(number) <= depth else [])]
            number[depth] += 1
            place = ".".join(map(str, number))
            lines.append(f"{'  ' * (depth + 1)}{place} {cause.text}{_marks(cause, labels)}")
    return "\n".join(lines)


def _marks(cause: Cause, labels: Labels) -> str:
    named = {
        "active": labels.active,
        "latent": labels.latent,
        "process": labels.process,
        "knowledge": labels.knowledge,
    }
    marks = [named[mark] for mark in (cause.condition, cause.domain) if mark is not None]
    for count, word in (
        (cause.votes.cause, labels.votes_cause),
        (cause.votes.change, labels.votes_change),
    ):
        if count > 0:
            marks.append(f"{word}: {count}")
    return f" ({', '.join(marks)})" if marks else ""
