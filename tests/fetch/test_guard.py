"""What may be reached: a table of addresses in all their spellings, and the ways around it."""

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import pytest
import requests
import responses
from requests.adapters import HTTPAdapter

from newsclean.errors import AddressError, BlockedAddressError, BrokenAnswerError, DeadlineError, DnsError, RefusedError
from newsclean.fetch import guard as guards
from newsclean.fetch.guard import Blocked, Guard, is_public
from newsclean.fetch.http import HttpFetcher, Limits, Manners, Politeness, Retries

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"


class Server(Protocol):
    hits: list[tuple[str, dict[str, str]]]
    connections: int
    home: str
    server_port: int


HIDDEN = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 127.0.0.1 127.255.255.254 169.254.0.1
    169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255
    198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe 64:ff9b::7f00:1 64:ff9b::10.0.0.1
    64:ff9b:1::1 100::1 2001::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:808:808::1 3fff::1 5f00::1 fc00::1
    fd12:3456::1 fe80::1 fe80::1%1 fec0::1 ff02::1 ff0e::1
""".split()
PUBLIC = """
    1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.15.255.255 172.32.0.1 192.0.1.1 223.255.255.254
    2606:4700:4700::1111 2a00:1450::1 ::ffff:8.8.8.8 64:ff9b::8.8.8.8
""".split()


@pytest.mark.parametrize("address", HIDDEN)
def test_hidden(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have the resolver answer "*.example" with these addresses, one list after the other, the last for good."""
    real = socket.getaddrinfo

    def set_answers(*lists: list[str]) -> None:
        waiting = list(lists)

        def answer(host: Any, *arguments: Any, **options: Any) -> Any:
            if not str(host).endswith(".example"):
                return real(host, *arguments, **options)
            addresses = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            return [found for address in addresses for found in real(address, *arguments, **options)]

        monkeypatch.setattr(socket, "getaddrinfo", answer)

    return set_answers


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "017700000001", "0177.0.0.1", "0", "127.0.1"),
        *("[::1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[::]", "[fe80::1]", "[fd00::1]"),
        *("10.1.2.3", "192.168.1.1", "169.254.169.254", "100.100.100.200", "0.0.0.0", "224.0.0.1", "255.255.255.255"),
        *("localhost", "LOCALHOST", "localhost.", "127.0.0.1.", "user@127.0.0.1", "8.8.8.8@127.0.0.1", "127。0。0。1"),
        *("①②⑦.0.0.1", "%31%32%37.0.0.1", "127.0.0.1%00.x.example"),
    ],
)
def test_no_spelling_leads_into_the_own_network(server: Server, host: str) -> None:
    # What is no address or does not resolve is reached neither.
    with HttpFetcher(limits=Limits(total=5)) as fetcher, pytest.raises((BlockedAddressError, AddressError, DnsError)):
        fetcher.fetch(f"http://{host}:{server.server_port}/page")
    assert server.connections == 0


@pytest.mark.parametrize("scheme", ["file", "ftp", "gopher", "data", "javascript", "ws", "unix", "dict"])
def test_no_other_scheme(scheme: str) -> None:
    with HttpFetcher() as fetcher, pytest.raises(AddressError):
        fetcher.fetch(f"{scheme}://x.example/")


def test_the_message_says_what_to_do(server: Server) -> None:
    url = server.home + "/page"
    message = r"127\.0\.0\.1 leads to 127\.0\.0\.1.*--allow-private"
    with HttpFetcher() as fetcher, pytest.raises(BlockedAddressError, match=message) as raised:
        fetcher.fetch(url)
    assert raised.value.url == url


def test_private_addresses_on_request(server: Server) -> None:
    with HttpFetcher(guard=Guard(allow_private=True)) as fetcher:
        assert fetcher.fetch(server.home + "/page").body == PAGE


def test_a_name_with_one_hidden_address_is_not_asked(answers: Callable[..., None]) -> None:
    answers(["8.8.8.8", "127.0.0.1"])
    with pytest.raises(Blocked, match=r"two\.example leads to 127\.0\.0\.1"):
        Guard().resolve("two.example", 80)


@pytest.fixture
def one_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 stands for the internet; all else of the loopback for the own network."""
    monkeypatch.setattr(guards, "is_public", lambda address: address == "127.0.0.1")


@pytest.mark.usefixtures("one_is_public")
def test_the_connection_goes_to_the_address_that_was_checked(server: Server, answers: Callable[..., None]) -> None:
    # The second look-up would lead elsewhere: there is none.
    answers(["127.0.0.1"], ["127.0.0.2"])
    with HttpFetcher() as fetcher:
        page = fetcher.fetch(f"http://rebinding.example:{server.server_port}/page")
    assert page.body == PAGE
    assert server.hits[0][1]["Host"] == f"rebinding.example:{server.server_port}"


@pytest.mark.usefixtures("one_is_public")
def test_every_new_connection_is_checked(server: Server, answers: Callable[..., None]) -> None:
    answers(["127.0.0.1"], ["127.0.0.2"])
    url = f"http://rebinding.example:{server.server_port}"
    with HttpFetcher(manners=Manners(Politeness(), retries=Retries(times=0))) as fetcher:
        with pytest.raises(BrokenAnswerError):
            fetcher.fetch(url + "/cut")
        with pytest.raises(BlockedAddressError, match=r"leads to 127\.0\.0\.2"):
            fetcher.fetch(url + "/page")


@pytest.fixture
def inside() -> Iterator[socket.socket]:
    """Something that listens in the own network, at 127.0.0.2."""
    with socket.create_server(("127.0.0.2", 0)) as listening:
        listening.settimeout(0.05)
        yield listening


@pytest.mark.usefixtures("one_is_public")
@pytest.mark.parametrize("host", ["127.0.0.2", "2130706434", "[::ffff:127.0.0.2]", "0x7f.2"])
def test_a_redirect_leads_nowhere_else(server: Server, inside: socket.socket, host: str) -> None:
    port = inside.getsockname()[1]
    with HttpFetcher() as fetcher, pytest.raises(BlockedAddressError):
        fetcher.fetch(f"{server.home}/to?http://{host}:{port}/")
    with pytest.raises(TimeoutError):
        inside.accept()
    assert len(server.hits) == 1


def test_a_session_that_is_passed_in_is_guarded_and_stays_as_it_is(server: Server) -> None:
    with requests.Session() as session:
        with pytest.raises(BlockedAddressError):
            HttpFetcher(session).fetch(server.home + "/page")
        assert type(session.get_adapter("http://x.example")) is HTTPAdapter
        assert session.get(server.home + "/page", timeout=5).content == PAGE


def test_an_adapter_of_the_caller_s_own_is_asked_for_nothing_private(server: Server) -> None:
    class Own(HTTPAdapter):
        pass

    with requests.Session() as session:
        session.mount("http://", Own())
        with pytest.raises(BlockedAddressError):
            HttpFetcher(session).fetch(server.home + "/page")
        assert HttpFetcher(session, guard=Guard(allow_private=True)).fetch(server.home + "/page").body == PAGE
    assert server.connections == 1


def test_a_name_only_the_proxy_knows_is_the_proxy_s_to_reach(server: Server) -> None:
    with requests.Session() as session:
        session.proxies = {"http": server.home}
        assert HttpFetcher(session).fetch("http://unknown.invalid/page").body == PAGE
        with pytest.raises(BlockedAddressError):
            HttpFetcher(session).fetch("http://10.0.0.1/page")
    assert [path for path, _ in server.hits] == ["http://unknown.invalid/page"]


def test_the_next_address_is_tried(server: Server, answers: Callable[..., None]) -> None:
    answers(["127.0.0.3", "127.0.0.1"])
    with HttpFetcher(guard=Guard(allow_private=True)) as fetcher:
        assert fetcher.fetch(f"http://two.example:{server.server_port}/page").body == PAGE
        answers(["127.0.0.3", "127.0.0.4"])
        with pytest.raises(RefusedError):
            fetcher.fetch(f"http://both.example:{server.server_port}/page")


def test_a_resolver_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    silence = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: silence.wait(20))
    with HttpFetcher(limits=Limits(total=0.3)) as fetcher, pytest.raises((DnsError, DeadlineError)):
        fetcher.fetch("http://slow.example/")
    silence.set()


def test_what_is_simulated_is_not_looked_up() -> None:
    with responses.RequestsMock() as mock, HttpFetcher() as fetcher:
        mock.get("https://x.example/", body=PAGE, content_type="text/html")
        assert fetcher.fetch("https://x.example/").body == PAGE
