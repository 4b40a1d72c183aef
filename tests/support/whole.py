"""A template with all of its steps, those too that wait for a trainer who has the time."""

from __future__ import annotations

from workshop.content import Template
from workshop.live.making import from_template
from workshop.model.event import WorkshopCreated


def nothing_skipped(template: Template) -> WorkshopCreated:
    """Return the first event of a workshop that goes through every step of a template."""
    created = from_template(template)
    steps = tuple(step.model_copy(update={"skipped": False}) for step in created.steps)
    return created.model_copy(update={"steps": steps})
