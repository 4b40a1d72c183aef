"""Our own files: the right ones, small, for ever, and nothing beside them."""

from __future__ import annotations

import asyncio
import gzip
import re
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from components.server.assets import own_assets
from tests.components.server.asgi import call, get

MODULE = b'import { word } from "./deep/word.js"; // ' + b"long enough to be compressed " * 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder of modules, with a secret beside it."""
    made = tmp_path / "js"
    (made / "deep").mkdir(parents=True)
    (made / "room.js").write_bytes(MODULE)
    (made / "deep" / "word.js").write_bytes(b"export const word = 1;")
    (made / "room.css").write_bytes(b"p { color: teal }")
    (made / "icon.svg").write_bytes(b"<svg/>")
    (made / "photo.png").write_bytes(b"\x89PNG")
    (made / ".hidden.js").write_bytes(b"hidden")
    (made / "_private.js").write_bytes(b"private")
    (made / "__pycache__").mkdir()
    (made / "__pycache__" / "x.js").write_bytes(b"cached")
    (tmp_path / "secret").write_bytes(b"secret")
    return made


def served(routes: list[BaseRoute]) -> Starlette:
    return Starlette(routes=routes)


def test_file_is_served_as_what_it_is_and_for_ever(folder: Path) -> None:
    routes, url_of = own_assets(folder)

    answer = get(served(routes), url_of("deep/word.js"))

    assert answer.body == b"export const word = 1;"
    assert answer.header("content-type") == "text/javascript; charset=utf-8"
    assert answer.header("cache-control") == "public, max-age=31536000, immutable"
    assert answer.header("vary") == "accept-encoding"
    assert answer.header("content-encoding") is None


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("room.js", "text/javascript; charset=utf-8"),
        ("room.css", "text/css; charset=utf-8"),
        ("icon.svg", "image/svg+xml; charset=utf-8"),
        ("photo.png", "image/png"),
    ],
)
def test_type_follows_the_name(folder: Path, name: str, media_type: str) -> None:
    routes, url_of = own_assets(folder)

    assert get(served(routes), url_of(name)).header("content-type") == media_type


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP;q=1.0", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0, gzip; q=0.0", None),
        ("identity", None),
        ("brotli-like", None),
        ("", None),
    ],
)
def test_body_comes_in_the_smallest_encoding_that_is_taken(
    folder: Path, accepted: str, encoding: str | None
) -> None:
    routes, url_of = own_assets(folder)

    answer = get(served(routes), url_of("room.js"), accept_encoding=accepted)

    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[encoding]
    assert answer.header("content-encoding") == encoding
    assert unpack(answer.body) == MODULE
    assert answer.header("content-length") == str(len(answer.body))


def test_picture_is_not_compressed_again(folder: Path) -> None:
    routes, url_of = own_assets(folder)

    answer = get(served(routes), url_of("photo.png"), accept_encoding="gzip, br")

    assert (answer.header("content-encoding"), answer.body) == (None, b"\x89PNG")


def test_modules_find_one_another_by_relative_paths(folder: Path) -> None:
    _, url_of = own_assets(folder)

    base = re.fullmatch(r"(/assets/[0-9a-f]{18}/)room\.js", url_of("room.js"))

    assert base is not None
    assert url_of("deep/word.js") == f"{base[1]}deep/word.js"


def test_url_of_a_file_that_is_not_there_is_a_mistake(folder: Path) -> None:
    _, url_of = own_assets(folder)

    with pytest.raises(KeyError):
        url_of("rooom.js")


@pytest.mark.parametrize("name", ["room.js", "deep/word.js", "photo.png"])
def test_any_change_gives_every_file_a_new_url(folder: Path, name: str) -> None:
    _, before = own_assets(folder)
    (folder / name).write_bytes((folder / name).read_bytes() + b" ")
    _, after = own_assets(folder)

    assert before("room.css") != after("room.css")


def test_new_name_or_moved_content_gives_a_new_url(folder: Path) -> None:
    _, before = own_assets(folder)
    (folder / "room.css").rename(folder / "phone.css")
    _, renamed = own_assets(folder)
    (folder / "phone.css").write_bytes(b"p { color: ")
    (folder / "phone.css2").write_bytes(b"teal }")
    _, split = own_assets(folder)

    assert len({urls("room.js") for urls in (before, renamed, split)}) == 3


def test_same_content_keeps_its_url(folder: Path) -> None:
    assert own_assets(folder)[1]("room.js") == own_assets(folder)[1]("room.js")


@pytest.mark.parametrize(
    "path",
    [
        "{base}/../secret",
        "{base}/../../secret",
        "{base}/deep/../../../secret",
        "{base}//room.js",
        "{base}/./room.js",
        "{base}/deep/../room.js",
        "{base}/deep",
        "{base}/",
        "{base}/.hidden.js",
        "{base}/_private.js",
        "{base}/__pycache__/x.js",
        "{base}/room.js/",
        "{base}/room.js\x00",
        "{base}/ROOM.JS",
        "/assets/0123456789abcdef01/room.js",
        "/assets/room.js",
        "/secret",
    ],
)
def test_anything_else_is_404(folder: Path, path: str) -> None:
    routes, url_of = own_assets(folder)
    base = url_of("room.js").removesuffix("/room.js")

    assert get(served(routes), path.format(base=base)).status == 404


def test_link_out_of_the_folder_is_not_followed_later(folder: Path, tmp_path: Path) -> None:
    routes, url_of = own_assets(folder)
    (folder / "later.js").symlink_to(tmp_path / "secret")

    assert get(served(routes), url_of("room.js").replace("room.js", "later.js")).status == 404


def test_browser_that_has_it_is_told_so(folder: Path) -> None:
    routes, url_of = own_assets(folder)
    app = served(routes)
    tag = get(app, url_of("room.js")).header("etag")
    assert tag is not None

    again = get(app, url_of("room.js"), if_none_match=tag)
    other = get(app, url_of("room.js"), if_none_match='W/"another"')

    assert (again.status, again.body, again.header("content-length")) == (304, b"", None)
    assert again.header("etag") == tag
    assert (other.status, other.body) == (200, MODULE)


def test_head_has_the_length_and_no_body(folder: Path) -> None:
    routes, url_of = own_assets(folder)

    answer = asyncio.run(call(served(routes), url_of("room.js"), method="HEAD"))

    assert (answer.status, answer.body) == (200, b"")
    assert answer.header("content-length") == str(len(MODULE))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_asset_can_only_be_read(folder: Path, method: str) -> None:
    routes, url_of = own_assets(folder)

    answer = asyncio.run(call(served(routes), url_of("room.js"), method=method))

    assert answer.status == 405
