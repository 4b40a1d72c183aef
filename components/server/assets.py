"""Our own modules and stylesheets, each folder under one address that changes with its content."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from components.server.compress import Asset
from components.server.pack import pack
from components.server.wire import tell

PREFIX = "/assets"
_QUALITY = 10

UrlOf = Callable[[str], str]


def own_assets(
    folder: Path,
    packs: Mapping[str, Sequence[str]] | None = None,
    texts: Mapping[str, bytes] | None = None,
) -> tuple[list[BaseRoute], UrlOf]:
    """Serve a folder's files below /assets/<hash of the whole folder>/.

    `packs` are files made here out of others: {"room.css": ["tokens.css", "swot.css"]}, see pack;
    `texts` are files that stand in no folder.
    Returns the routes and a function from a file's path in the folder to its URL, which raises
    KeyError for a file that is not there. One hash for all, so that modules import one another by
    relative paths. Everything is read once, now; what is not a file then is 404 for ever, and so is
    a name that begins with a dot or an underscore.
    """
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith((".", "_")) for part in _parts(path, folder))
    }
    made = {name: pack(name, parts, files) for name, parts in (packs or {}).items()}
    files = {**files, **made, **(texts or {})}
    base = f"{PREFIX}/{_hash(files)}"
    assets = {
        f"{base}/{name}": Asset.of(name, body, quality=_QUALITY) for name, body in files.items()
    }

    def url_of(name: str) -> str:
        if name not in files:
            raise KeyError(name)
        return f"{base}/{name}"

    return [Route(f"{base}/{{path:path}}", _Files(assets))], url_of


class _Files:
    """An ASGI application that knows exactly these addresses."""

    def __init__(self, assets: dict[str, Asset]) -> None:
        self._assets = assets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        asset = self._assets.get(scope["path"])
        if asset is None:
            await tell(scope, send, 404, "There is no such file.")
        else:
            await asset.send(scope, send)


def _parts(path: Path, folder: Path) -> tuple[str, ...]:
    return path.relative_to(folder).parts


def _hash(files: dict[str, bytes]) -> str:
    """Return a hash of all names and contents; lengths keep two of them from running together."""
    whole = blake2b(digest_size=9)
    for name, body in files.items():
        whole.update(f"{len(name)} {len(body)} {name}".encode())
        whole.update(body)
    return whole.hexdigest()
