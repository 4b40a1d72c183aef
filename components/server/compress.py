"""Files as they go over the wire: compressed once, kept, and answered with as little as possible.

Streamlit sends its bundle as it is. ServeStatic, the kept library for this, would need a build step
of a minute that compresses all of the bundle into the installed package, and knows no pages; what
would be left of it here are these few lines on brotli and zlib.
"""

from __future__ import annotations

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import PurePath
from typing import Literal

import brotli
from starlette.types import Scope, Send

from components.server.wire import READING, RawHeaders, answer, header, not_modified, tell

Encoding = Literal["br", "gzip", "identity"]

FOREVER = b"public, max-age=31536000, immutable"
ASK_AGAIN = b"no-cache"

# What is compressed in itself would only grow.
_TEXT = frozenset({".css", ".html", ".js", ".json", ".map", ".mjs", ".svg", ".txt", ".webmanifest"})
# Python guesses from the machine's own lists; these must be right everywhere.
_TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".woff2": "font/woff2"}


def media_type(name: str) -> str:
    """Return the media type for a file name, with its character set where it has one."""
    suffix = PurePath(name).suffix.lower()
    guessed = _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if suffix in _TEXT else guessed


def is_text(name: str) -> bool:
    """Tell whether compressing a file of this name is worth it."""
    return PurePath(name).suffix.lower() in _TEXT


def squeeze(body: bytes, encoding: Encoding, *, quality: int) -> bytes:
    """Compress. `quality` is brotli's, 0 to 11; gzip always does its best, which costs little."""
    match encoding:
        case "br":
            return bytes(brotli.compress(body, quality=quality))
        case "gzip":
            return gzip.compress(body, compresslevel=9, mtime=0)
        case "identity":
            return body


def digest(body: bytes) -> str:
    """Return a short name for exactly this content, fit for a URL."""
    return blake2b(body, digest_size=9).hexdigest()


def wanted_encoding(scope: Scope) -> Encoding:
    """Return the smallest encoding that the browser takes (brotli, over plain http, none does)."""
    accepted = header(scope, b"accept-encoding").decode("latin-1").lower()
    offers = dict(_offer(part) for part in accepted.split(","))
    if offers.get("br"):
        return "br"
    if offers.get("gzip"):
        return "gzip"
    return "identity"


def _offer(part: str) -> tuple[str, bool]:
    name, _, quality = part.strip().partition(";")
    return name.strip(), quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file in every encoding it has, ready to be sent."""

    media_type: str
    tag: str
    bodies: Mapping[Encoding, bytes]
    cache: bytes = FOREVER
    vary: bytes = b"accept-encoding"
    _heads: dict[Encoding, RawHeaders] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls,
        name: str,
        body: bytes,
        *,
        quality: int = 11,
        cache: bytes = FOREVER,
        vary: bytes = b"accept-encoding",
    ) -> Asset:
        """Make an asset of a file's content, compressed here and now when it is text."""
        bodies: dict[Encoding, bytes] = {"identity": body}
        if is_text(name):
            bodies["br"] = squeeze(body, "br", quality=quality)
            bodies["gzip"] = squeeze(body, "gzip", quality=quality)
        return cls(media_type(name), digest(body), bodies, cache, vary)

    async def send(self, scope: Scope, send: Send) -> None:
        """Answer a request: 304 when the browser has it, 405 for anything but reading."""
        if scope["method"] not in READING:
            await tell(scope, send, 405, "This can only be read.")
            return
        encoding = wanted_encoding(scope)
        if encoding not in self.bodies:
            encoding = "identity"
        head = self._head(encoding)
        if self.tag.encode() in header(scope, b"if-none-match"):
            await not_modified(send, [pair for pair in head if pair[0] in _OF_304])
        else:
            await answer(scope, send, 200, self.bodies[encoding], head)

    def _head(self, encoding: Encoding) -> RawHeaders:
        if encoding not in self._heads:
            coded = [] if encoding == "identity" else [(b"content-encoding", encoding.encode())]
            self._heads[encoding] = [
                (b"content-type", self.media_type.encode()),
                (b"cache-control", self.cache),
                # Weak, because it is the same for every encoding.
                (b"etag", f'W/"{self.tag}"'.encode()),
                (b"vary", self.vary),
                *coded,
            ]
        return self._heads[encoding]


_OF_304 = frozenset({b"cache-control", b"etag", b"vary"})
