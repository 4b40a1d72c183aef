"""Streamlit's files and pages as a browser gets them, and the cache behind."""

from __future__ import annotations

import asyncio
import gzip
from pathlib import Path

import brotli
import pytest
from streamlit.file_util import get_static_dir

from components.server import bundle as module
from components.server.bundle import Bundle, StreamlitFiles
from components.server.compress import Asset, Encoding, squeeze
from components.server.index import Page
from tests.components.server.asgi import Streamlit, Talk, call, get, plain, websocket_scope

STATIC = Path(get_static_dir())
PAGES = [Page("/"), Page("/room", preload=("/assets/0/room.js",), lean=True)]
FAST = 1


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PAGE_QUALITY", FAST)
    monkeypatch.setattr(module, "_LAZY_QUALITY", FAST)


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """Make a bundle with an empty cache."""
    return Bundle(tmp_path / "cache", PAGES)


@pytest.fixture
def app(bundle: Bundle) -> StreamlitFiles:
    """Put the middleware in front of an application that answers everything."""
    return StreamlitFiles(plain, bundle=bundle)


@pytest.mark.parametrize(
    ("accepted", "encoding"), [("gzip, br", "br"), ("gzip", "gzip"), ("", None)]
)
def test_file_of_the_bundle_is_itself_in_every_encoding(
    app: StreamlitFiles, bundle: Bundle, accepted: str, encoding: str | None
) -> None:
    answer = get(app, bundle.shell.entry, accept_encoding=accepted)

    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[encoding]
    assert unpack(answer.body) == (STATIC / bundle.shell.entry[1:]).read_bytes()
    assert answer.header("content-encoding") == encoding
    assert answer.header("content-type") == "text/javascript; charset=utf-8"
    assert answer.header("cache-control") == "public, max-age=31536000, immutable"


def test_font_goes_as_it_is(app: StreamlitFiles) -> None:
    font = next((STATIC / "static/media").glob("KaTeX_Main-Regular*.woff2"))

    answer = get(app, f"/static/media/{font.name}", accept_encoding="br")

    assert (answer.header("content-type"), answer.body) == ("font/woff2", font.read_bytes())
    assert answer.header("content-encoding") is None


@pytest.mark.parametrize(
    "path",
    [
        "/static/",
        "/static/js",
        "/static/js/",
        "/static/js/nothing.js",
        "/static/../index.html",
        "/static/js/../../manifest.json",
        "/static//js/x.js",
        "/static/\x00",
        "/static/css/index.css",
    ],
)
def test_anything_else_in_the_bundle_is_404(app: StreamlitFiles, path: str) -> None:
    assert get(app, path).status == 404


@pytest.mark.parametrize("path", ["/index.html", "/manifest.json", "/favicon.png", "/rooms", "/x"])
def test_any_other_address_is_passed_on(app: StreamlitFiles, path: str) -> None:
    assert get(app, path).body == b"inner"


@pytest.mark.parametrize("path", ["/", "/room"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_page_can_only_be_read(app: StreamlitFiles, path: str, method: str) -> None:
    assert asyncio.run(call(app, path, method=method)).status == 405


def test_websocket_passes_untouched(bundle: Bundle) -> None:
    inner, talk = Streamlit(), Talk()

    asyncio.run(
        StreamlitFiles(inner, bundle=bundle)(websocket_scope("/room"), talk.receive, talk.send)
    )

    assert talk.sent[0] == {"type": "websocket.accept"}


@pytest.mark.parametrize(
    ("wishes", "language"), [("nl-BE,nl;q=0.9", "nl"), ("en-GB", "en"), ("fr", "nl"), ("", "nl")]
)
def test_page_speaks_the_browsers_language(app: StreamlitFiles, wishes: str, language: str) -> None:
    answer = get(app, "/room", accept_language=wishes)

    assert f'<html lang="{language}">'.encode() in answer.body
    assert answer.header("vary") == "accept-encoding, accept-language"
    assert answer.header("cache-control") == "no-cache"
    assert answer.header("content-type") == "text/html; charset=utf-8"


def test_browser_that_has_the_page_is_told_so(app: StreamlitFiles) -> None:
    tag = get(app, "/room").header("etag")
    assert tag is not None

    assert get(app, "/room", if_none_match=tag).status == 304
    assert get(app, "/", if_none_match=tag).status == 200


@pytest.mark.parametrize(("path", "icons"), [("/", True), ("/room", False)])
def test_page_names_a_stylesheet_that_there_is(
    app: StreamlitFiles,
    bundle: Bundle,
    path: str,
    icons: bool,  # noqa: FBT001
) -> None:
    bundle.prepare()
    html = get(app, path).body.decode()
    address = html.split('<link rel="stylesheet" crossorigin href="')[1].split('"')[0]

    css = get(app, address).body.decode()

    assert ("@font-face{font-family:Material Symbols Rounded" in css) is icons
    assert "@font-face{font-family:Source Sans" not in css


def test_everything_a_page_names_is_there(app: StreamlitFiles, bundle: Bundle) -> None:
    bundle.prepare()

    missing = [
        path for path in (bundle.shell.entry, *bundle.shell.modules) if get(app, path).status != 200
    ]

    assert missing == []


def test_work_is_done_once_for_all_who_wait(
    app: StreamlitFiles, bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    work = bundle._file

    def counted(path: str, quality: int) -> Asset:
        done.append(path)
        return work(path, quality)

    monkeypatch.setattr(bundle, "_file", counted)

    async def five_at_once() -> list[int]:
        answers = await asyncio.gather(*(call(app, bundle.shell.entry) for _ in range(5)))
        return [answer.status for answer in [*answers, await call(app, bundle.shell.entry)]]

    assert asyncio.run(five_at_once()) == [200] * 6
    assert done == [bundle.shell.entry]


def cached(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache").rglob("*.br"))


def test_second_start_finds_the_work_done(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle.prepare()
    made: list[str] = []

    def counted(body: bytes, encoding: Encoding, *, quality: int) -> bytes:
        made.append(encoding)
        return squeeze(body, encoding, quality=quality)

    monkeypatch.setattr(module, "squeeze", counted)

    again = Bundle(tmp_path / "cache", PAGES)
    again.prepare()

    assert len(cached(tmp_path)) == 1 + len(bundle.shell.modules) + 2
    assert set(made) == {"gzip"}


def test_damaged_file_in_the_cache_is_made_anew(tmp_path: Path, bundle: Bundle) -> None:
    bundle.prepare()
    whole = [file.read_bytes() for file in cached(tmp_path)]
    cached(tmp_path)[0].write_bytes(b"")
    cached(tmp_path)[1].write_bytes(whole[2])
    cached(tmp_path)[3].write_bytes(whole[3][:-4])

    again = Bundle(tmp_path / "cache", PAGES)
    again.prepare()

    assert [file.read_bytes() for file in cached(tmp_path)] == whole
    body = get(StreamlitFiles(plain, bundle=again), again.shell.entry, accept_encoding="br").body
    assert brotli.decompress(body) == (STATIC / again.shell.entry[1:]).read_bytes()


def test_cache_that_cannot_be_written_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    bundle = Bundle(tmp_path / "file", PAGES)

    bundle.prepare()

    app = StreamlitFiles(plain, bundle=bundle)
    assert get(app, bundle.shell.entry, accept_encoding="br").header("content-encoding") == "br"
