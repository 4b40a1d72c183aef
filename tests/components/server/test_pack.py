"""Packing modules into one file; test_browser.py runs one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from components.server.assets import own_assets
from components.server.pack import pack
from tests.components.server.asgi import get

ROOM = Path(__file__).parents[3] / "components" / "room"


def packed(entry: str = "a.js", /, **modules: str) -> str:
    """Pack modules given by name, without the lines that every pack begins with."""
    files = {f"{name.replace('__', '/')}.js": text.encode() for name, text in modules.items()}
    return pack("all.js", [entry], files).decode().split("};\n", 2)[2].strip()


def test_module_becomes_a_function_that_returns_what_it_exports() -> None:
    text = 'import { h, show as draw } from "./b.js";\nexport function room() { draw(h); }\n'

    assert packed(a=text, b="export const h = 1;\nexport const show = () => h;\n") == (
        'packed["b.js"] = (() => {\n'
        "const h = 1;\nconst show = () => h;\n\n"
        "return { h, show };\n})();\n"
        'packed["a.js"] = (() => {\n'
        'const h = packed["b.js"].h;\n'
        'const draw = packed["b.js"].show;\n'
        "\nfunction room() { draw(h); }\n\n"
        "return { room };\n})();\n"
        'export const { room } = packed["a.js"];'
    )


@pytest.mark.parametrize(
    "line",
    [
        "export function name() {}",
        "export async function name() {}",
        "export function* name() {}",
        "export class name {}",
        "export const name = 1;",
    ],
)
def test_every_kind_of_export_is_found(line: str) -> None:
    text = packed(a=line)

    assert line.removeprefix("export ") in text
    assert "return { name };" in text


def test_import_over_several_lines_and_folders_is_found() -> None:
    text = packed(
        "deep/a.js",
        deep__a='import {\n  one,\n  two as three,\n} from "../b.js";\nexport const a = one;\n',
        b="export const one = 1;\nexport const two = 2;\n",
    )

    assert 'const one = packed["b.js"].one;\nconst three = packed["b.js"].two;' in text


def test_import_at_run_time_is_found_among_the_rest() -> None:
    text = packed(a="export const load = (name) => import(`./parts/${name}.js`);")

    assert 'later("a.js", `./parts/${name}.js`)' in text


def test_modules_that_call_each_other_look_functions_up_when_called() -> None:
    text = packed(
        a='import { odd } from "./b.js";\nexport function even(n) { return !n || odd(n - 1); }\n',
        b='import { even } from "./a.js";\nexport function odd(n) { return !!n && even(n - 1); }\n',
    )

    assert 'const even = (...given) => packed["a.js"].even(...given);' in text
    assert 'const odd = packed["b.js"].odd;' in text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('import one from "./b.js";', 'a.js: cannot be packed: import one from "./b.js";'),
        ('import * as b from "./b.js";', "a.js: cannot be packed: import * as b"),
        ('import "./b.js";', 'a.js: cannot be packed: import "./b.js";'),
        ("export default 1;", "a.js: cannot be packed: export default 1;"),
        ("export { one };", "a.js: cannot be packed: export { one };"),
        ("export let one = 1;", "a.js: cannot be packed: export let one = 1;"),
        ("const here = import.meta.url;", "a.js: cannot be packed: const here = import.meta.url;"),
        ("await fetch('/');", "a.js: cannot be packed: await fetch"),
        ('import { two } from "./b.js";', "a.js: b.js has no two"),
        ('import { one } from "./c.js";', "a.js: c.js has no one"),
        ('import { one } from "../b.js";', "a.js: ../b.js has no one"),
    ],
)
def test_module_that_cannot_be_packed_stops_the_start(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(reason)):
        packed(a=text, b="export const one = 1;")


def test_value_that_modules_need_of_each_other_stops_the_start() -> None:
    with pytest.raises(ValueError, match=r"^b\.js: one is needed before a\.js can make it$"):
        packed(
            a='import { two } from "./b.js";\nexport const one = two;',
            b='import { one } from "./a.js";\nexport const two = one;',
        )


def test_same_name_from_two_modules_stops_the_start() -> None:
    files = {"a.js": b"export const one = 1;", "b.js": b"export const one = 2;"}

    with pytest.raises(ValueError, match=r"^all\.js: two of its modules export the same name$"):
        pack("all.js", ["a.js", "b.js"], files)


def test_stylesheets_follow_one_another_in_the_order_given() -> None:
    files = {"a.css": b"a {}", "b.css": b"b {}"}

    assert pack("all.css", ["b.css", "a.css"], files) == b"b {}\na {}"


def test_pack_is_served_beside_its_parts_and_changes_the_url(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_bytes(b"a {}")
    (tmp_path / "b.css").write_bytes(b"b {}")
    (route,), url_of = own_assets(tmp_path, {"all.css": ["a.css", "b.css"]})
    _, other = own_assets(tmp_path, {"all.css": ["b.css", "a.css"]})

    assert get(route.app, url_of("all.css")).body == b"a {}\nb {}"  # type: ignore[attr-defined]
    assert get(route.app, url_of("a.css")).body == b"a {}"  # type: ignore[attr-defined]
    assert url_of("a.css") != other("a.css")


def test_modules_of_the_room_can_be_packed() -> None:
    own_assets(ROOM, {"all.js": ["js/room.js", "js/pulse.js"]})
