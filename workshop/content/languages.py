"""Languages differ in their words, never in ids, numbers, marks or sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from workshop.content.problems import Keys, Place, Problems
from workshop.content.tree import Tree

_NO_PROSE = frozenset(
    {
        "activity",
        "beside",
        "bone",
        "condition",
        "domain",
        "follows",
        "form",
        "frequency",
        "going",
        "hole",
        "id",
        "kind",
        "knows",
        "layout",
        "level",
        "pace",
        "picture",
        "repeats",
        "severity",
        "source",
        "sources",
        "strength",
        "subject",
        "work",
        "written",
    }
)


def compare(trees: Mapping[tuple[str, str], Tree], folder: str, problems: Problems) -> None:
    """Add where a workshop, by (language, id), is not the same in the languages of `trees`.

    The first language in the alphabet is the one that others are compared with.
    """
    languages = sorted({language for language, _ in trees})
    for name in sorted({name for _, name in trees}):
        having = [language for language in languages if (language, name) in trees]
        for language in languages:
            if language not in having:
                missing = Place(f"{folder}/{language}/workshops/{name}.yaml", 1)
                problems.add(missing, (), f"is missing, {having[0]} has it")
            elif language != having[0]:
                there = dict(_facts(trees[having[0], name].data, ()))
                _compare(trees[language, name], there, having[0], problems)


def _compare(tree: Tree, there: Mapping[Keys, Any], other: str, problems: Problems) -> None:
    here = dict(_facts(tree.data, ()))
    told: set[Keys] = set()
    for keys in (*here, *(keys for keys in there if keys not in here)):
        step = keys[:2]  # one item too many shifts all that follow: tell the first of each step
        if here.get(keys) != there.get(keys) and step not in told:
            told.add(step)
            what = f"is {_shown(here.get(keys))}, but {_shown(there.get(keys))} in {other}"
            problems.add(tree.place(keys), keys, what)


def _facts(value: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:  # noqa: ANN401
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _facts(item, (*keys, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _facts(item, (*keys, index))
    elif not isinstance(value, str) or not _NO_PROSE.isdisjoint(keys[-2:]):
        yield keys, value


def _shown(value: Any) -> str:  # noqa: ANN401
    return "nothing" if value is None else repr(value)
