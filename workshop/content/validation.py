"""What pydantic finds wrong, at the line where the author wrote it."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from workshop.content.problems import Keys, Problems
from workshop.content.tree import Tree

_PLAIN = {
    "missing": "is missing",
    "extra_forbidden": "nobody reads this key",
    "model_type": "must be a mapping",
    "dict_type": "must be a mapping",
}


def report(error: ValidationError, tree: Tree, above: Keys, problems: Problems) -> None:
    """Add each error of a model that was made of the data under `above`."""
    for one in error.errors(include_url=False):
        keys = (*above, *one["loc"])
        if not tree.is_broken(keys) and not _is_echo(one):
            what = _PLAIN.get(one["type"], one["msg"].removeprefix("Value error, "))
            problems.add(tree.place(keys), keys, what)


def _is_echo(error: ErrorDetails) -> bool:
    # pydantic calls a list too short when it is long enough but its items are wrong.
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]
