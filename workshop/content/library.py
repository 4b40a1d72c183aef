"""Reading data/: everything is checked, and every problem told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from workshop.content.languages import compare
from workshop.content.problems import Keys, Place, Problems
from workshop.content.sources import Sources
from workshop.content.template import Template, TemplateFile
from workshop.content.tree import Reader, Tree
from workshop.content.validation import report

Setups = Mapping[str, type[BaseModel]]


@dataclass(frozen=True, slots=True)
class Library:
    """All workshop templates, by (language, id)."""

    templates: Mapping[tuple[str, str], Template]


def load(root: Path, activities: Setups) -> Library:
    """Read the content under `root`; `activities` gives the setup model of each kind.

    Raises ContentError with every problem: file, line and what is wrong.
    """
    problems = Problems()
    reader = Reader(root, problems)
    sources_file = root / "sources.yaml"
    sources_tree = reader.read(sources_file, root)
    sources = Sources(sources_tree, problems)
    trees: dict[tuple[str, str], Tree] = {}
    templates: dict[tuple[str, str], Template] = {}
    for path in sorted(root.glob("*/workshops/*.yaml")):
        language = path.parent.parent.name
        tree = reader.read(path, path.parent.parent)
        trees[language, path.stem] = tree
        complete = replace(tree, data=sources.put_into(tree))
        template = _Checking(complete, activities, problems).template(language, path.stem)
        if template:
            templates[language, template.id] = template
    if not trees:
        problems.add(Place(reader.name(root), 1), (), "there is no workshop here")
    problems.stop_if_any()

    for path in sorted(root.glob("*/**/*.yaml")):
        if path not in reader.used and path.parent.name != "workshops":
            problems.add(Place(reader.name(path), 1), (), "nobody uses this file")
    for name in sources.known:
        if name not in sources.named:
            problems.add(sources_tree.place((name,)), (name,), "nobody names this source")
    compare(trees, reader.name(root), problems)
    problems.stop_if_any()
    return Library(templates)


class _Checking:
    """The checks of one workshop file."""

    def __init__(self, tree: Tree, activities: Setups, problems: Problems) -> None:
        self._tree = tree
        self._activities = activities
        self._problems = problems

    def template(self, language: str, name: str) -> Template | None:
        """Return the template, or None when something is wrong with it."""
        data = self._tree.data
        try:
            file = TemplateFile.model_validate(data)
        except ValidationError as error:
            report(error, self._tree, (), self._problems)
            file = None
        steps = data.get("steps") if isinstance(data, dict) else None
        steps = steps if isinstance(steps, list) else []
        self._check_ids(steps)
        self._check_earlier(steps)
        setups = [self._setup(step, ("steps", index)) for index, step in enumerate(steps)]
        if file is None:
            return None
        if file.id != name:
            self._add(("id",), f"the file is called {name!r}")
        complete = tuple(
            step.model_copy(update={"setup": setup})
            for step, setup in zip(file.steps, setups, strict=True)
        )
        values = {**dict(file), "steps": complete}
        return Template.model_construct(**values, language=language)

    def _check_ids(self, steps: list[Any]) -> None:
        seen = set()
        for index, step in enumerate(steps):
            name = step.get("id") if isinstance(step, dict) else None
            if name is not None and name in seen:
                self._add(("steps", index, "id"), f"another step is called {name!r} too")
            seen.add(name)

    def _check_earlier(self, steps: list[Any]) -> None:
        """Check that what a step repeats, or follows, comes before it and is what it needs."""
        before: list[tuple[Any, Any]] = []
        for index, step in enumerate(steps):
            if not isinstance(step, dict):
                continue
            setup, activity = step.get("setup"), step.get("activity")
            followed = getattr(self._activities.get(str(activity)), "FOLLOWS", None)
            for key, kind in (("repeats", activity), ("follows", followed)):
                first = setup.get(key) if isinstance(setup, dict) else None
                if first is not None and (first, kind) not in before:
                    keys: Keys = ("steps", index, "setup", key)
                    self._add(keys, f"no {kind} before this step is called {first!r}")
            before.append((step.get("id"), activity))

    def _setup(self, step: Any, keys: Keys) -> dict[str, Any]:  # noqa: ANN401
        if not isinstance(step, dict) or not isinstance(step.get("setup"), dict):
            return {}
        model = self._activities.get(str(step.get("activity")))
        if model is None:
            known = ", ".join(sorted(self._activities))
            self._add((*keys, "activity"), f"there is no such activity (there are {known})")
            return {}
        try:
            setup = model.model_validate(step["setup"])
        except ValidationError as error:
            report(error, self._tree, (*keys, "setup"), self._problems)
            return {}
        return setup.model_dump(mode="json", exclude_none=True)

    def _add(self, keys: Keys, what: str) -> None:
        self._problems.add(self._tree.place(keys), keys, what)
