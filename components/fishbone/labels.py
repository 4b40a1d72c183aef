"""The words in the picture; the caller hands over translated ones."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words and letters of the fishbone. `{braces}` are filled in, the rest is shown as it is."""

    title: str = N_("Fishbone")
    no_effect: str = N_("What happened?")
    no_bone: str = N_("Other")
    active: str = N_("active failure")
    latent: str = N_("latent condition")
    process: str = N_("process")
    knowledge: str = N_("knowledge and skills")
    active_letter: str = "A"
    latent_letter: str = "L"
    process_letter: str = "P"
    knowledge_letter: str = "K"
    votes_cause: str = N_("main cause")
    votes_change: str = N_("can change soon")
    not_drawn: str = N_("Not in the picture, but in the list: {count}")
    summary: str = N_("{title}: {effect} (bones: {bones}, causes: {causes})")
    empty: str = N_("no causes yet")
