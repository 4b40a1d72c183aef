"""`python -m bench [measure ...] [--quick]`: print the figures, fail when samples are missing."""

from __future__ import annotations

import argparse
import gc
import os
import platform
import resource
import sys
import time
from datetime import UTC, datetime

from bench.cores import LOAD_CORE
from bench.figures import Sheet
from bench.measures import MEASURES
from bench.plan import QUICK, Plan
from bench.server import ServerError
from bench.wire import WireError


def main() -> int:
    """Run the measures that were asked for; return 1 when samples are missing."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("measures", nargs="*", choices=[*MEASURES, []], metavar="measure")
    parser.add_argument("--quick", action="store_true", help="one short repetition of each")
    asked = parser.parse_args()
    _prepare_this_process()
    plan = QUICK if asked.quick else Plan()
    print(f"# {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, {_machine()}")
    sheet = Sheet()
    for name in asked.measures or MEASURES:
        _run(name, sheet, plan)
    print("# what was not reached")
    print("\n".join(sheet.closing()) or "nothing")
    return 1 if sheet.missing else 0


def _run(name: str, sheet: Sheet, plan: Plan) -> None:
    began = time.monotonic()
    load = os.getloadavg()[0]
    known = len(sheet.figures)
    try:
        MEASURES[name](sheet, plan)
    except (WireError, ServerError, TimeoutError, OSError) as error:
        sheet.missing.append(f"{name} stopped: {error!r}")
    print(f"# {name}: {time.monotonic() - began:.0f} s; load average before: {load:.1f}")
    for figure in sheet.figures[known:]:
        print(figure.line(), flush=True)


def _prepare_this_process() -> None:
    """Give the load its own core, enough sockets, and no pauses of its own."""
    os.sched_setaffinity(0, {LOAD_CORE})
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    gc.disable()


def _machine() -> str:
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"


if __name__ == "__main__":
    sys.exit(main())
