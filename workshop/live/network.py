"""Addresses as limits count them."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

# Whoever has an IPv6 network has this many bits of addresses of their own.
_OWN_BITS = 64


def network(address: str) -> str:
    """Return what an address is counted under: itself, or of IPv6 the network it is in."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return f"{int(parsed) >> _OWN_BITS:x}::/{_OWN_BITS}"
    return str(parsed)
