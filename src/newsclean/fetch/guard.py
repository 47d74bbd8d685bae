"""Which addresses of the net may be reached: none of the own network, unless a caller says so.

requests-hardened was looked at and left: it puts the address in the place of the host's name (the proxy, too, is then
asked for the address), looks at the first answer of the resolver only, has no way to allow a private network, and lets
`fec0::/10` and IPv4-compatible addresses pass. Here the check stands where the connection is made, so that nothing can
change between them.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

# Beyond what `is_global` and `is_multicast` know in every Python from 3.11 on; from IANA's special-purpose registries.
_SPECIAL_V4 = tuple(map(IPv4Network, ("0.0.0.0/8", "192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4")))
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_SPECIAL_V6 = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_NAT64 = IPv6Network("64:ff9b::/96")


class Blocked(Exception):
    """A host leads to an address that may not be reached."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Answers a host's name with addresses that may be connected to; asked again for every connection."""

    allow_private: bool = False
    """True lets everything pass: for tests and intranets."""

    def resolve(self, host: str, port: int) -> list[str]:
        """The host's addresses, all of them checked; raises Blocked if one may not be reached, OSError as the resolver.

        Whoever connects must connect to what comes back, never to the name, which may be answered otherwise next time.
        """
        # The resolver reads decimal, octal, hexadecimal and short forms as connect() would.
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
        for address in addresses:
            if not self.allow_private and not is_public(address):
                raise Blocked(f"{host} leads to {address}")
        return addresses

    def check(self, host: str, port: int) -> None:
        """Raises Blocked where somebody else makes the connection; a name that is unknown here may be known there."""
        try:
            self.resolve(host, port)
        except OSError:
            return


def is_public(address: str) -> bool:
    """True for an address that anybody on the internet may be reached at."""
    ip = ip_address(address)
    return _is_public_v4(ip) if isinstance(ip, IPv4Address) else _is_public_v6(ip)


def _is_public_v4(ip: IPv4Address) -> bool:
    return ip.is_global and not ip.is_multicast and not any(ip in net for net in _SPECIAL_V4)


def _is_public_v6(ip: IPv6Address) -> bool:
    if inner := _inner_v4(ip):
        return _is_public_v4(inner)
    return ip in _GLOBAL_UNICAST and not any(ip in net for net in _SPECIAL_V6)


def _inner_v4(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv4-mapped or NAT64 one leads to."""
    return ip.ipv4_mapped or (IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else None)
