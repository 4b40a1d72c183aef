"""YAML files as plain data that still knows on which line each part of it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from workshop.content.problems import Keys, Place, Problems

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NAME = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*")


@dataclass(frozen=True, slots=True)
class Tree:
    """Plain data, the place of each of its parts, and the parts that could not be read."""

    data: Any
    places: Mapping[Keys, Place]
    broken: AbstractSet[Keys] = frozenset()

    def place(self, keys: Keys) -> Place:
        """Return where the value under `keys` stands, or the nearest thing around it."""
        while keys not in self.places:
            keys = keys[:-1]
        return self.places[keys]

    def is_broken(self, keys: Keys) -> bool:
        """Tell whether the value under `keys` is, or lies in, a part that could not be read."""
        return any(keys[:length] in self.broken for length in range(len(keys) + 1))


class Reader:
    """Reads files under `root`; what is wrong in them goes to `problems`."""

    def __init__(self, root: Path, problems: Problems) -> None:
        self.used: set[Path] = set()
        self._root = root
        self._problems = problems
        self._nodes: dict[Path, yaml.Node | None] = {}
        self._scalars = yaml.constructor.SafeConstructor()

    def name(self, path: Path) -> str:
        """Return how a file is called in a message."""
        return path.relative_to(self._root.parent).as_posix()

    def read(self, path: Path, folder: Path) -> Tree:
        """Return a file with everything it uses from `folder` in its place.

        A mapping that holds nothing but `use: some/file` stands for the content of that file.
        """
        growing = _Growing(self, self._problems, folder)
        data = growing.file(path, (), ())
        return Tree(data, growing.places, growing.broken)

    def node(self, path: Path) -> yaml.Node | None:
        """Return the parsed file, or None when it could not be read or holds nothing."""
        if path not in self._nodes:
            self._nodes[path] = self._parsed(path)
        return self._nodes[path]

    def scalar(self, node: yaml.Node) -> Any:  # noqa: ANN401 - whatever YAML has
        """Return the value of a scalar. Raises ValueError or yaml.YAMLError."""
        return self._scalars.construct_object(node)

    def _parsed(self, path: Path) -> yaml.Node | None:
        try:
            node: yaml.Node | None = yaml.compose(path.read_text("utf-8"), Loader=_LOADER)
        except FileNotFoundError:
            self._wrong(path, 1, "there is no such file")
        except UnicodeDecodeError as error:
            line = path.read_bytes().count(b"\n", 0, error.start) + 1
            self._wrong(path, line, "this is not UTF-8")
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self._wrong(path, mark.line + 1 if mark else 1, f"this is not YAML: {error.problem}")
        except yaml.reader.ReaderError as error:
            line = path.read_text("utf-8").count("\n", 0, error.position) + 1
            self._wrong(path, line, f"this is not YAML: {error.reason}")
        else:
            if node is None:
                self._wrong(path, 1, "the file is empty")
            return node
        return None

    def _wrong(self, path: Path, line: int, what: str) -> None:
        self._problems.add(Place(self.name(path), line), (), what)


class _Growing:
    """One tree while it grows."""

    def __init__(self, reader: Reader, problems: Problems, folder: Path) -> None:
        self.places: dict[Keys, Place] = {}
        self.broken: set[Keys] = set()
        self._reader = reader
        self._problems = problems
        self._folder = folder

    def file(self, path: Path, keys: Keys, above: tuple[Path, ...]) -> Any:  # noqa: ANN401
        node = self._reader.node(path)
        top = Place(self._reader.name(path), 1, len(keys))
        self.places[keys] = top
        if node is None:
            self.broken.add(keys)
            return {}
        return self._plain(node, keys, top, (*above, path))

    def _plain(self, node: yaml.Node, keys: Keys, at: Place, files: tuple[Path, ...]) -> Any:  # noqa: ANN401
        match node:
            case yaml.MappingNode():
                return self._mapping(node, keys, at, files)
            case yaml.SequenceNode():
                return [
                    self._child(child, (*keys, index), child, at, files)
                    for index, child in enumerate(node.value)
                ]
            case _:
                return self._scalar(node, keys, at)

    def _mapping(
        self, node: yaml.MappingNode, keys: Keys, at: Place, files: tuple[Path, ...]
    ) -> Any:  # noqa: ANN401
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in data:
                again = Place(at.file, key_node.start_mark.line + 1, at.depth)
                self._problems.add(again, (*keys, key), "stands here twice")
                continue
            data[key] = self._child(value_node, (*keys, key), key_node, at, files)
        return self._used(str(data["use"]), keys, files) if list(data) == ["use"] else data

    def _child(
        self, node: yaml.Node, keys: Keys, begins: yaml.Node, at: Place, files: tuple[Path, ...]
    ) -> Any:  # noqa: ANN401
        self.places[keys] = Place(at.file, begins.start_mark.line + 1, at.depth)
        return self._plain(node, keys, self.places[keys], files)

    def _scalar(self, node: yaml.Node, keys: Keys, at: Place) -> Any:  # noqa: ANN401
        try:
            value = self._reader.scalar(node)
        except (ValueError, yaml.YAMLError):
            self._break(keys, at, keys, f"{node.value!r} cannot be read")
            return None
        if value is None or (isinstance(value, str) and not value.strip()):
            self._break(keys, at, keys, "is empty")
        return value

    def _used(self, name: str, keys: Keys, files: tuple[Path, ...]) -> Any:  # noqa: ANN401
        use = (*keys, "use")
        path = self._folder / f"{name}.yaml"
        if not _NAME.fullmatch(name) or not path.is_file():
            missing = f"{self._reader.name(self._folder)}/{name}.yaml"
            self._break(keys, self.places[use], use, f"there is no file {missing}")
        elif path in files:
            self._break(keys, self.places[use], use, f"{name} uses itself")
        else:
            self._reader.used.add(path)
            return self.file(path, keys, files)
        return {}

    def _break(self, broken: Keys, place: Place, keys: Keys, what: str) -> None:
        self.broken.add(broken)
        self._problems.add(place, keys, what)
