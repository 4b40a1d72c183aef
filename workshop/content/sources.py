"""Sources stand once in sources.yaml; wherever an id is named, the whole source is put."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from workshop.content.problems import Keys, Problems
from workshop.content.tree import Tree
from workshop.content.validation import report
from workshop.model.source import Source

UNKNOWN = {"id": "unknown", "text": "unknown"}
"""Stands in for a source that is not there, so that its absence is told only once."""


class Sources:
    """The sources by id, and which of them were named."""

    def __init__(self, tree: Tree, problems: Problems) -> None:
        self.named: set[str] = set()
        self.known: dict[str, Mapping[str, Any]] = {}
        self._problems = problems
        entries = tree.data if isinstance(tree.data, dict) else {}
        for name, entry in entries.items():
            values = entry if isinstance(entry, dict) else {}
            try:
                source = Source.model_validate({**values, "id": name})
            except ValidationError as error:
                report(error, tree, (name,), problems)
                self.known[name] = UNKNOWN
            else:
                self.known[name] = source.model_dump(mode="json", exclude_none=True)

    def put_into(self, tree: Tree) -> Any:  # noqa: ANN401 - the data of a tree
        """Return the data of `tree` with sources in place of their ids."""
        return self._put(tree.data, (), tree)

    def _put(self, value: Any, keys: Keys, tree: Tree) -> Any:  # noqa: ANN401
        if isinstance(value, list):
            return [self._put(item, (*keys, index), tree) for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        return {key: self._put_under(key, item, (*keys, key), tree) for key, item in value.items()}

    def _put_under(self, key: str, value: Any, keys: Keys, tree: Tree) -> Any:  # noqa: ANN401
        if key == "source" and isinstance(value, str):
            return self._source(value, keys, tree)
        if key == "sources" and isinstance(value, list):
            return [self._source(str(name), (*keys, i), tree) for i, name in enumerate(value)]
        return self._put(value, keys, tree)

    def _source(self, name: str, keys: Keys, tree: Tree) -> Mapping[str, Any]:
        self.named.add(name)
        if name not in self.known:
            self._problems.add(tree.place(keys), keys, f"there is no source {name!r}")
        return self.known.get(name, UNKNOWN)
