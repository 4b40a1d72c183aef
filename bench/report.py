"""What a window of notes says on the sheet, the same way for every server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.figures import percentile

if TYPE_CHECKING:
    from bench.cores import Shares
    from bench.crowd import Crowd
    from bench.figures import Sheet
    from bench.writing import Window

# Shares of a core from which on a figure says more about the machine than about the server.
LOAD_IS_FULL = 80.0
OTHERS_DISTURB = 10.0
STOLEN_DISTURBS = 2.0


def report_window(
    sheet: Sheet,
    name: str,
    window: Window,
    *,
    p95_at_most: float | None = None,
    share_at_most: float | None = None,
) -> None:
    """Write down how long notes took to every stream, and what that took of the core."""
    came = window.received
    sheet.expect(f"{name}: notes on streams", len(window.sent) * window.streams, len(came.delays))
    sheet.expect(f"{name}: patches out of order", 0, came.gaps)
    if came.delays:
        sheet.add(f"{name}.p50", percentile(came.delays, 50), "ms")
        sheet.add(f"{name}.p95", percentile(came.delays, 95), "ms", at_most=p95_at_most)
        sheet.add(f"{name}.last_phone_p95", percentile(came.last, 95), "ms")
        sheet.add(f"{name}.saved_p95", percentile(window.answers, 95), "ms")
    report_shares(sheet, name, window.shares, at_most=share_at_most)


def report_shares(sheet: Sheet, name: str, shares: Shares, *, at_most: float | None = None) -> None:
    """Write down shares of the cores; a full load core or a disturbed server core is a remark."""
    sheet.add(f"{name}.core", shares.server, "%", at_most=at_most)
    sheet.add(f"{name}.load_core", shares.load, "%")
    sheet.add(f"{name}.others_on_core", shares.others, "%")
    sheet.add(f"{name}.stolen", shares.stolen, "%")
    if shares.stolen > STOLEN_DISTURBS:
        sheet.remark(f"{name}: the host of this machine gave some of the server's core to others")
    if shares.load > LOAD_IS_FULL:
        sheet.remark(f"{name}: the load filled its own core and may have slowed itself")
    if shares.others > OTHERS_DISTURB:
        sheet.remark(f"{name}: other programs were busy on the server's core")


def report_crowd(sheet: Sheet, name: str, crowd: Crowd, wanted: int) -> None:
    """Note who did not get in, and why."""
    sheet.expect(f"{name}: people who got in", wanted, len(crowd.phones))
    for reason, times in crowd.failures.items():
        sheet.remark(f"{name}: {times} times {reason}")
