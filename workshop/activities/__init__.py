"""The exercises. Each module here that has an ACTIVITY is one; nothing else lists them."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from workshop.model.activity import Activities, Activity


def _found() -> Activities:
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    activities: list[Activity] = [m.ACTIVITY for m in modules if hasattr(m, "ACTIVITY")]
    return {activity.kind: activity for activity in activities}


ACTIVITIES: Activities = _found()
