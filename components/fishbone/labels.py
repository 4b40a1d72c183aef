"""The words in the picture; the caller hands over translated ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """Words and letters of the fishbone. `{braces}` are filled in, the rest is shown as it is."""

    title: str = "Fishbone"
    no_effect: str = "What happened?"
    no_bone: str = "Other"
    active: str = "active"
    latent: str = "latent"
    process: str = "process"
    knowledge: str = "knowledge and skills"
    active_letter: str = "A"
    latent_letter: str = "L"
    process_letter: str = "P"
    knowledge_letter: str = "K"
    votes_cause: str = "main cause"
    votes_change: str = "can change soon"
    not_drawn: str = "Not in the picture, but in the list: {count}"
    summary: str = "{title}: {effect}. Bones: {bones}, causes: {causes}."
    empty: str = "no causes yet"
