"""What the terminal says once the server is up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.live.atelier import Atelier


def welcome(atelier: Atelier) -> str:
    """Return the addresses for this laptop, for phones, and each trainer's sign-in link."""
    settings = atelier.settings
    here = f"http://localhost:{settings.port}"
    lines = ["", "  Praktijkatelier", "", f"  On this laptop        {here}"]
    lines.append(f"  Phones, same Wi-Fi    {settings.phone_url}")
    for trainer in settings.trainers:
        key = atelier.identity.sign_in_key(trainer)
        lines.append(f"  Sign in as {trainer:<10} {here}/t/{key}")
    lines += ["", f"  {atelier.database.describe()}", "  Ctrl+C ends it.", ""]
    return "\n".join(lines)
