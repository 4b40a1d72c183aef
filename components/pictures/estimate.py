"""The estimate's pictures: the guesses of both rounds, and the published figures beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.charts.estimate import rounds, rounds_in_words
from components.charts.estimate_labels import Labels
from components.charts.published import reveal, reveal_in_words, taxonomy, taxonomy_in_words

if TYPE_CHECKING:
    from components.pictures.easel import Easel
    from workshop.model.activity import Json


def estimate(view: Json, easel: Easel) -> None:
    """Show the guesses, then the published figures, then where the incidents come from."""
    shown = view["activity"]
    guesses = {name: one["guesses"] for name, one in shown["rounds"].items()}
    phase = view["step"]["phase"]
    if phase in ("discuss", "compare"):
        _rounds(guesses, easel)
    elif phase == "reveal":
        _reveal(shown, guesses, easel)
    elif phase == "detail":
        _detail(shown["published"], easel)


def _rounds(guesses: dict[str, list[int]], easel: Easel) -> None:
    first, second = guesses.get("first", []), guesses.get("second", [])
    labels = easel.words(Labels())
    figure = rounds(first, second, labels, easel.palette, easel.sizes)
    easel.chart(figure, rounds_in_words(first, second, labels), "estimate-rounds")


def _reveal(shown: Json, guesses: dict[str, list[int]], easel: Easel) -> None:
    labels = easel.words(Labels())
    published = shown["published"]
    figure = reveal(published, guesses, labels, easel.palette, easel.sizes)
    easel.chart(figure, reveal_in_words(published, guesses, labels), "estimate-reveal")
    remarks = published.get("remarks", [])
    easel.says(shown["caption"], *(f"{r['text']} ({r['source']['text']})" for r in remarks))


def _detail(published: Json, easel: Easel) -> None:
    """Show the categories of the one study that has them, and the slides' groups beside them."""
    labels = easel.words(Labels())
    figure = taxonomy(published, labels, easel.palette, easel.sizes)
    easel.chart(figure, taxonomy_in_words(published, labels), "estimate-taxonomy")
    _groups(published["groups"], easel)


def _groups(groups: Json, easel: Easel) -> None:
    """Show the slides' groups as the slides', and our mapping as ours."""
    _ = easel.translate
    rows = [
        {_("On the slides"): item["name"], _("Our own mapping"): " · ".join(item["own_mapping"])}
        for item in groups["items"]
    ]
    st.table(rows)
    easel.says(groups["remark"])
