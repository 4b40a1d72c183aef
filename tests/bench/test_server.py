"""Where clients come from."""

from __future__ import annotations

from ipaddress import ip_address

from bench.server import source


def test_each_client_has_a_loopback_address_of_its_own() -> None:
    addresses = [source(number) for number in range(60_000)]

    assert len(set(addresses)) == 60_000
    assert all(ip_address(address).is_loopback for address in addresses)
    assert "127.0.0.1" not in addresses
