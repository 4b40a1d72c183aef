"""Many small modules in one file, so that a phone asks once instead of sixty times.

Over HTTP/1.1 a browser has six requests under way at once; with 100 ms to the server, sixty of them
take a second. A bundler would need Node. Our modules are plain enough for what stands here, and one
that is not stops the start: named imports and exports, each at the beginning of a line.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_IMPORT = re.compile(r'^import\s*\{([^}]*)\}\s*from\s*"(\.[^"]+)";[ \t]*$', re.MULTILINE)
_EXPORT = re.compile(
    r"^export (?=(?:async )?(function|class|const)\b\*? ?([A-Za-z_$][\w$]*))", re.MULTILINE
)
_LATER = re.compile(r"""\bimport\((?=[`"'])""")
_LEFT = re.compile(r"^(?:import|export)\b(?!\().*|^.*\bimport\.meta\b.*|^await\b.*", re.MULTILINE)

# An import at run time finds its module among the others; `base` is the one that asks.
_HEAD = """const packed = {};
const later = (base, path) => {
  const name = new URL(path, `pack:/${base}`).pathname.slice(1);
  return name in packed ? Promise.resolve(packed[name]) : Promise.reject(new Error(name));
};
"""


@dataclass(frozen=True, slots=True)
class Module:
    """A module taken apart: names it imports by source (as written), and kinds of its exports."""

    path: str
    body: str
    imports: Mapping[str, tuple[str, ...]]
    exports: Mapping[str, str]


def pack(name: str, parts: Sequence[str], files: Mapping[str, bytes]) -> bytes:
    """Return one file in place of `parts`: stylesheets in this order, or what these modules export.

    `files` has every module that one of them may import, at once or later. Raises ValueError, with
    the file and the line, for a module that cannot be packed.
    """
    if name.endswith(".css"):
        return b"\n".join(files[part] for part in parts)
    modules = {
        path: _read(path, body.decode()) for path, body in files.items() if path.endswith(".js")
    }
    written: list[str] = []
    done: set[str] = set()
    for module in _in_order(modules):
        written.append(_wrapped(module, modules, done))
        done.add(module.path)
    shared = [exported for part in parts for exported in modules[part].exports]
    if len(set(shared)) < len(shared):
        raise ValueError(f"{name}: two of its modules export the same name")
    for part in parts:
        names = ", ".join(modules[part].exports)
        written.append(f"export const {{ {names} }} = packed[{json.dumps(part)}];")
    return "\n".join([_HEAD, *written]).encode()


def _read(path: str, text: str) -> Module:
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    if left := _LEFT.search(body):
        raise ValueError(f"{path}: cannot be packed: {left[0]}")
    imports: dict[str, tuple[str, ...]] = {}
    for names, source in _IMPORT.findall(text):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), source))
        given = tuple(" ".join(name.split()) for name in names.split(",") if name.strip())
        imports[target] = imports.get(target, ()) + given
    exports = {name: kind for kind, name in _EXPORT.findall(text)}
    return Module(path, _LATER.sub(f"later({json.dumps(path)}, ", body), imports, exports)


def _in_order(modules: Mapping[str, Module]) -> list[Module]:
    """Return the modules so that each comes after those it imports, as far as that is possible."""
    ordered: dict[str, Module] = {}
    seen: set[str] = set()

    def visit(path: str) -> None:
        if path in seen or path not in modules:
            return
        seen.add(path)
        for source in modules[path].imports:
            visit(source)
        ordered[path] = modules[path]

    for path in sorted(modules):
        visit(path)
    return list(ordered.values())


def _wrapped(module: Module, modules: Mapping[str, Module], done: set[str]) -> str:
    """Return a module as a function that is called at once and returns what it exports."""
    taken = [
        _taken(module.path, modules.get(source), source, name, ready=source in done)
        for source, names in module.imports.items()
        for name in names
    ]
    return "\n".join(
        (
            f"packed[{json.dumps(module.path)}] = (() => {{",
            *taken,
            module.body,
            f"return {{ {', '.join(module.exports)} }};",
            "})();",
        )
    )


def _taken(path: str, source: Module | None, wanted: str, name: str, *, ready: bool) -> str:
    """Return the line that brings one import into a module."""
    exported, _, own = name.partition(" as ")
    if source is None or exported not in source.exports:
        raise ValueError(f"{path}: {wanted} has no {exported}")
    place = f"packed[{json.dumps(wanted)}].{exported}"
    if ready:
        return f"const {own or exported} = {place};"
    # Two modules that import each other: a function can be looked up when it is called.
    if source.exports[exported] != "function":
        raise ValueError(f"{path}: {exported} is needed before {wanted} can make it")
    return f"const {own or exported} = (...given) => {place}(...given);"
