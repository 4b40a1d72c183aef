"""Streamlit's pages and bundle, small and kept: what a browser asks for before anything happens."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile

import brotli
import orjson
import streamlit
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.file_util import get_static_dir

from components.server.compress import ASK_AGAIN, Asset, digest, is_text, media_type, squeeze
from components.server.index import Page, Shell, page_html, read_shell, without_fonts
from components.server.wire import header, tell
from workshop.i18n import negotiate

PREFIX = "/static/"

# For what every page needs, once: 11 would take 6 s instead of 2 and save 2 %.
_PAGE_QUALITY = 10
# For the rest, while somebody waits: Plotly's 4.7 MB take less than a second.
_LAZY_QUALITY = 9


class Bundle:
    """Streamlit's files, compressed as they are needed, and the pages made of them.

    `cache` is a folder for what was compressed; it may be deleted at any time, and where it cannot
    be written the work is done again at each start. Raises StartRefused at a Streamlit that is
    built in another way.
    """

    def __init__(
        self, cache: Path, pages: Sequence[Page], *, fallback_language: str = "nl"
    ) -> None:
        self._root = Path(get_static_dir())
        files = (self._root / "static").rglob("*.*")
        self._files = frozenset(f"/{file.relative_to(self._root).as_posix()}" for file in files)
        self._cache = cache / f"streamlit-{streamlit.__version__}"
        self._pages = {page.path: page for page in pages}
        self._fallback = fallback_language
        self.shell: Shell = read_shell(
            (self._root / "index.html").read_text("utf-8"),
            orjson.loads((self._root / "manifest.json").read_bytes()),
        )
        css = (self._root / self.shell.style[1:]).read_text("utf-8")
        self._styles = {lean: without_fonts(css, lean=lean) for lean in (True, False)}
        self._assets: dict[str, Asset] = {}
        self._waiting: dict[str, asyncio.Task[Asset]] = {}
        self._html: dict[tuple[str, str], Asset] = {}

    def prepare(self) -> None:
        """Compress what every page needs; two seconds the first time, nothing after that."""
        files = [self.shell.entry, *self.shell.modules]
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            bodies = threads.map(lambda path: self._file(path, _PAGE_QUALITY), files)
            self._assets.update(zip(files, bodies, strict=True))
        for css in self._styles.values():
            self._assets[self._style_address(css)] = self._asset(
                self._style_address(css), css.encode(), _PAGE_QUALITY
            )

    def page(self, path: str, accept_language: str) -> Asset | None:
        """Return the HTML of a page in the language the browser likes best; None for no page."""
        page = self._pages.get(path)
        if page is None:
            return None
        language = negotiate(accept_language, self._fallback)
        if (path, language) not in self._html:
            html = page_html(
                self.shell,
                page,
                style=self._style_address(self._styles[page.lean]),
                language=language,
            )
            self._html[path, language] = Asset.of(
                "index.html",
                html.encode(),
                quality=_LAZY_QUALITY,
                cache=ASK_AGAIN,
                vary=b"accept-encoding, accept-language",
            )
        return self._html[path, language]

    async def file(self, path: str) -> Asset | None:
        """Return a file of Streamlit's by its address; None when there is no such file."""
        if path not in self._assets:
            if path not in self._files:
                return None
            # Whoever asks for a file while it is being compressed waits for the same one.
            if path not in self._waiting:
                work = asyncio.to_thread(self._file, path, _LAZY_QUALITY)
                self._waiting[path] = asyncio.create_task(work)
                self._waiting[path].add_done_callback(lambda _: self._waiting.pop(path))
            self._assets[path] = await asyncio.shield(self._waiting[path])
        return self._assets[path]

    def _style_address(self, css: str) -> str:
        name, _, suffix = self.shell.style.rpartition(".")
        return f"{name}.{digest(css.encode())}.{suffix}"

    def _file(self, path: str, quality: int) -> Asset:
        return self._asset(path, (self._root / path[1:]).read_bytes(), quality)

    def _asset(self, path: str, body: bytes, quality: int) -> Asset:
        if not is_text(path):
            return Asset(media_type(path), digest(body), {"identity": body})
        small = self._kept(body) or self._keep(body, squeeze(body, "br", quality=quality))
        zipped = squeeze(body, "gzip", quality=quality)
        bodies = {"identity": body, "br": small, "gzip": zipped}
        return Asset(media_type(path), digest(body), bodies)  # type: ignore[arg-type]

    def _kept(self, body: bytes) -> bytes | None:
        """Return what was compressed before, unless the file on the disk was damaged."""
        with suppress(OSError, brotli.error):
            small = self._place(body).read_bytes()
            if brotli.decompress(small) == body:
                return small
        return None

    def _keep(self, body: bytes, small: bytes) -> bytes:
        with suppress(OSError):
            self._cache.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self._cache, delete=False) as file:
                file.write(small)
            Path(file.name).replace(self._place(body))
        return small

    def _place(self, body: bytes) -> Path:
        return self._cache / f"{blake2b(body, digest_size=16).hexdigest()}.br"


class StreamlitFiles:
    """Answers for pages and for everything below /static/; the rest goes on to Streamlit."""

    def __init__(self, app: ASGIApp, *, bundle: Bundle) -> None:
        self._app = app
        self._bundle = bundle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        if path.startswith(PREFIX):
            asset = await self._bundle.file(path)
            if asset is None:
                await tell(scope, send, 404, "There is no such file.")
                return
        else:
            wishes = header(scope, b"accept-language").decode("latin-1")
            asset = self._bundle.page(path, wishes)
            if asset is None:
                await self._app(scope, receive, send)
                return
        await asset.send(scope, send)
