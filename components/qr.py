"""The QR code that brings phones into a workshop."""

from __future__ import annotations

import segno

from workshop.live.atelier import atelier
from workshop.model.code import shown_code


def join_url(code: str) -> str:
    """Return the address that phones open."""
    return f"{atelier().settings.phone_url}/j/{shown_code(code)}"


def join_qr(code: str) -> str:
    """Return the QR code of the join address as a data: URI, dark on white in any mode."""
    return segno.make(join_url(code), error="m").svg_data_uri(
        scale=8, border=2, dark="#1d1b19", light="#ffffff"
    )
