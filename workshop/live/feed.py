"""What one audience of one workshop was sent: its view, and the last patches for who comes back."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from workshop.live import frames
from workshop.patch import difference

if TYPE_CHECKING:
    from workshop.model.activity import Json

KEPT = 256


class Feed:
    """The versions of a view. Every reader gets the same bytes, encoded once.

    `version` is what readers were told; `seen` may be later, when nothing of it shows.
    """

    def __init__(self, version: int, view: Json) -> None:
        """Begin with a view; nothing before it can be patched."""
        self.version = version
        self.seen = version
        self._view = view
        self._whole: bytes | None = None
        self._patches: deque[tuple[int, bytes]] = deque(maxlen=KEPT)

    def advance(self, version: int, view: Json) -> bytes | None:
        """Go on to a later version; return the frame to send, or None when nothing changed."""
        self.seen = version
        patch = difference(self._view, view)
        if not patch:
            # Nobody is told, so the next patch must begin at the version that everybody knows.
            return None
        if _takes_back(self._view, patch):
            # A text that was hidden, withdrawn or mended still stands in older patches.
            self._patches.clear()
        frame = frames.change(self.version, version, patch)
        self._patches.append((self.version, frame))
        self.version = version
        self._view = view
        self._whole = None
        return frame

    def whole(self) -> bytes:
        """Return the frame with the whole view."""
        if self._whole is None:
            self._whole = frames.whole(self.version, self._view)
        return self._whole

    def since(self, version: int) -> list[bytes] | None:
        """Return the frames that bring a client from a version to now; None when they are gone.

        Only versions this feed has itself sent count: a replica may have cut the log differently.
        """
        if version == self.version:
            return []
        versions = [before for before, _ in self._patches]
        if version not in versions:
            return None
        missed = list(self._patches)[versions.index(version) :]
        return [frame for _, frame in missed]


def _takes_back(view: Json, patch: Json) -> bool:
    """Tell whether a patch takes words out of a view."""
    for key, value in patch.items():
        old = view.get(key)
        if isinstance(old, (str, list)) or (value is None and old is not None):
            return True
        if isinstance(old, dict) and isinstance(value, dict) and _takes_back(old, value):
            return True
    return False
