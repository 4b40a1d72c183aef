"""Limits count an address, or the IPv6 network that somebody has to themselves."""

from __future__ import annotations

import pytest

from workshop.live.network import network


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "20010db800010002::/64"),
        ("2001:db8:1:2:ffff::", "20010db800010002::/64"),
        ("2001:db8:1:3::", "20010db800010003::/64"),
        ("", "unknown"),
        ("testclient", "unknown"),
    ],
)
def test_network_of_an_address(address: str, counted: str) -> None:
    assert network(address) == counted
