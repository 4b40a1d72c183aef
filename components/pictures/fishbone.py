"""The fishbone's pictures: the diagram that grows, and the 2x2 of the two votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.fishbone.diagram import diagram
from components.fishbone.labels import Labels
from components.fishbone.picture import svg
from components.fishbone.words import in_words

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json

DIAGRAM = ("example", "causes", "vote")


def fishbone(view: Json, easel: Easel) -> None:
    """Show the diagram while causes are gathered, the 2x2 once they are voted on."""
    phase, shown = view["step"]["phase"], view["activity"]
    if phase == "example":
        shown = shown["example"]
    if phase in DIAGRAM:
        _diagram(shown, easel)


def _diagram(shown: Json, easel: Easel) -> None:
    bones = [
        {"id": key, "name": bone["name"]}
        for key, bone in sorted(shown["bones"].items(), key=lambda item: item[1]["rank"])
    ]
    causes = [
        {"id": key, **cause}
        for key, cause in sorted(shown["causes"].items(), key=lambda item: item[1]["rank"])
        if not cause.get("hidden")
    ]
    drawn = diagram(shown.get("incident", {}).get("text", ""), bones, causes)
    labels = _labels(easel)
    easel.svg(svg(drawn, easel.palette, labels), in_words(drawn, labels), "fishbone")


def _labels(easel: Easel) -> Labels:
    _ = easel.translate
    return Labels(
        title=_("Fishbone"),
        no_effect=_("What happened?"),
        no_bone=_("Other"),
        active=_("active"),
        latent=_("latent"),
        process=_("process"),
        knowledge=_("knowledge and skills"),
        active_letter=_("A"),
        latent_letter=_("L"),
        process_letter=_("P"),
        knowledge_letter=_("K"),
        votes_cause=_("main cause"),
        votes_change=_("can change soon"),
        not_drawn=_("Not in the picture, but in the list: {count}"),
        summary=_("{title}: {effect}. Bones: {bones}, causes: {causes}."),
        empty=_("no causes yet"),
    )
