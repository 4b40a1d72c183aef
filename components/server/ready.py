"""What is loaded before the first visitor comes, so that nobody in a room has to wait for it."""

from __future__ import annotations

from importlib import import_module

from workshop.i18n import browser_catalogue, languages

# What Streamlit imports with its first page, and the pages with their first visitor: a second in
# all, in which no phone is served.
_LATE = (
    "numpy",
    "pandas",
    "pyarrow",
    "pygraphviz",
    "components.cockpit",
    "components.door",
    "components.library",
    "components.plan",
    "components.projector",
)


def get_ready() -> None:
    """Load what would be loaded late."""
    for name in _LATE:
        import_module(name)
    for language in languages():
        browser_catalogue(language)
