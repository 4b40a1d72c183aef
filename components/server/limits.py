"""What the machine and the installed libraries must offer before the server may start."""

from __future__ import annotations

import sys
from importlib.metadata import version

from packaging.version import Version

if sys.platform != "win32":
    import resource

# A page is a session of Streamlit's (a socket, and three descriptors of an event loop of its own)
# and a stream of ours: five, and this is enough for 1,000 of them and the rest of the server.
DESCRIPTORS = 8192
# More is of no use; some systems allow a thousand million, and some say "infinite" and mean this.
_MOST, _LEAST_INFINITE = 65536, 10240
_EACH_PAGE, _EVERYTHING_ELSE = 6, 500

# Below these, Starlette and uvicorn have published faults (a Host header that poisons URLs, a form
# parser without bounds; a handshake that a proxy's header ends), which Streamlit still allows.
FLOORS = {"starlette": "1.3.1", "uvicorn": "0.52"}
# What the server does about Streamlit rests on this minor version, and tests hold each point of it.
STREAMLIT = "1.67"


class StartRefused(Exception):  # noqa: N818 - a refusal, said in a sentence, no fault
    """The server cannot be started like this; the text says what to do about it."""


def raise_descriptor_limit(floor: int = DESCRIPTORS) -> int:
    """Raise the limit of open files to what the system allows and return it.

    Raises StartRefused when that is below `floor`. Windows has no such limit.
    """
    if sys.platform == "win32":
        return _MOST
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    infinite = resource.RLIM_INFINITY
    wanted = _LEAST_INFINITE if hard == infinite else min(hard, _MOST)
    if soft != infinite and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft = wanted
    allowed = _MOST if soft == infinite else soft
    if allowed < floor:
        raise StartRefused(
            f"This system allows {allowed} open files; a room needs {floor}. Raise the limit "
            f"(`ulimit -Hn {floor}`, or LimitNOFILE={floor} of the service) and start again."
        )
    return allowed


def sessions_for(descriptors: int) -> int:
    """Return how many pages there is room for with so many descriptors."""
    return (descriptors - _EVERYTHING_ELSE) // _EACH_PAGE


def check_versions() -> None:
    """Raise StartRefused when an installed library is not one that we rely on."""
    for name, floor in FLOORS.items():
        if Version(version(name)) < Version(floor):
            raise _wrong(name, f"{floor} or newer")
    if Version(version("streamlit")).release[:2] != Version(STREAMLIT).release:
        raise _wrong("streamlit", STREAMLIT)


def _wrong(name: str, wanted: str) -> StartRefused:
    return StartRefused(
        f"{name} {version(name)} is installed, but {wanted} is needed. "
        "Install the versions in requirements.txt."
    )
