"""How workshops come about: from a template, or from one that was held before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.model.event import StepPlan, WorkshopCreated

if TYPE_CHECKING:
    from workshop.content import Template
    from workshop.model.state import Workshop


def from_template(template: Template) -> WorkshopCreated:
    """Return the first event of a workshop with all content of a template."""
    return WorkshopCreated(
        title=template.title,
        language=template.language,
        template=template.id,
        steps=tuple(
            StepPlan(
                id=step.id,
                activity=step.activity,
                title=step.title,
                minutes=step.minutes,
                say=step.say,
                ask=step.ask,
                setup=step.setup,
                skipped=step.skipped,
            )
            for step in template.steps
        ),
    )


def from_workshop(held: Workshop) -> WorkshopCreated:
    """Return the first event of a workshop with the run sheet of another, and nothing written."""
    return WorkshopCreated(
        title=held.title,
        language=held.language,
        template=held.template,
        steps=tuple(held.steps.values()),
    )
