"""`newsclean clean`: inputs, formats, exit codes, and one line for everything that goes wrong."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import responses
from jsonschema import Draft202012Validator
from responses.matchers import query_param_matcher
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import newsclean
from newsclean import Article
from newsclean.export.schema import article_schema

HEADLINE = "Ferry returns to Port Ellery"
Run = Callable[..., Any]


def test_one_article(run: Run) -> None:
    code, out, err = run("clean", "ferry.html")
    assert (code, err) == (0, "")
    assert out.count("\n") == 1
    assert Article.from_dict(json.loads(out)).headline == HEADLINE


def test_json_obeys_the_schema_that_the_command_prints(run: Run) -> None:
    schema = run("schema")
    assert (schema.code, schema.out) == (0, article_schema())
    result = run("clean", "ferry.html", "bare.html")
    for line in result.out.splitlines():
        Draft202012Validator(json.loads(schema.out)).validate(json.loads(line))


@pytest.mark.parametrize(
    ("form", "beginning"),
    [
        ("json", '{"url": null'),
        ("markdown", f"# {HEADLINE}\n"),
        ("text", f"{HEADLINE}\n"),
        ("html", "<!DOCTYPE html>"),
        ("jsonld", '{"@context"'),
    ],
)
def test_formats(run: Run, form: str, beginning: str) -> None:
    result = run("clean", "ferry.html", "--format", form)
    assert result.code == 0
    assert result.out.startswith(beginning)
    assert "twelve minutes late" in result.out


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input(here: Path, run: Run, arguments: tuple[str, ...]) -> None:
    result = run("clean", *arguments, "--url", "https://x.example/ferry", stdin=(here / "ferry.html").read_text())
    assert json.loads(result.out)["url"] == "https://x.example/ferry"


def test_the_format_of_the_input_can_be_said(run: Run) -> None:
    as_text = json.loads(run("clean", "ferry.html", "--input-format", "text").out)
    assert "<article>" in json.dumps(as_text) or as_text["headline"] != HEADLINE


def test_an_address(here: Path, run: Run) -> None:
    with responses.RequestsMock() as mock:
        mock.get("https://x.example/ferry", body=(here / "ferry.html").read_text(), content_type="text/html")
        result = run("clean", "https://x.example/ferry", "--user-agent", "Desk/1.0", "--timeout", 5)
        assert mock.calls[0].request.headers["User-Agent"] == "Desk/1.0"
    assert (result.code, json.loads(result.out)["url"]) == (0, "https://x.example/ferry")


def test_a_folder_and_a_pattern(here: Path, run: Run) -> None:
    (here / "deep").mkdir()
    (here / "deep" / "more.html").write_text((here / "ferry.html").read_text())
    assert len(run("clean", ".").out.splitlines()) == 3
    assert len(run("clean", "*.html").out.splitlines()) == 2
    assert run("clean", "*.pdfx").err == "newsclean: *.pdfx: no such file\n"


def test_a_saved_page_knows_its_address(here: Path, run: Run) -> None:
    comment = "<!-- saved from url=(0023)https://x.example/ferry -->"
    (here / "saved.html").write_text(comment + (here / "ferry.html").read_text())
    assert json.loads(run("clean", "saved.html").out)["url"] == "https://x.example/ferry"
    other = run("clean", "saved.html", "--url", "https://y.example/")
    assert json.loads(other.out)["url"] == "https://y.example/"


def _warc(path: Path, *bodies: bytes) -> bytes:
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=False)
        for number, body in enumerate(bodies):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                f"https://x.example/{number}", "response", payload=io.BytesIO(body), http_headers=headers
            )
            writer.write_record(record)
            record.raw_stream.close()
    return path.read_bytes()


def test_a_warc_file(here: Path, run: Run) -> None:
    pages = [(here / name).read_bytes() for name in ("ferry.html", "bare.html", "ferry.html")]
    whole = _warc(here / "web.warc", *pages)
    code, out, err = run("clean", "web.warc")
    assert [json.loads(line)["url"] for line in out.splitlines()] == [f"https://x.example/{n}" for n in range(3)]
    assert (code, err.count("web.warc: https://x.example/1: no article but empty")) == (3, 1)
    (here / "web.warc").write_bytes(whole[:-100])
    code, out, err = run("clean", "web.warc")
    assert (code, len(out.splitlines())) == (5, 2)
    assert "newsclean: web.warc: not complete: the file ends in the middle of a record; read up to byte" in err
    assert run("clean", "web.warc", "-f", "html").code == 2
    assert run("clean", "web.warc", "--url", "https://x.example/").code == 2


def test_robots_are_asked_on_request(here: Path, run: Run) -> None:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get("https://x.example/robots.txt", body="User-agent: *\nDisallow: /")
        mock.get("https://x.example/ferry", body=(here / "ferry.html").read_text(), content_type="text/html")
        assert run("clean", "https://x.example/ferry").code == 0
        code, _, err = run("clean", "https://x.example/ferry", "--robots")
    assert code == 4
    assert "robots.txt of x.example disallows it for newsclean: ask the owner" in err


def test_a_cache_is_asked_first(here: Path, run: Run) -> None:
    fresh = {"Cache-Control": "max-age=1000"}
    with responses.RequestsMock() as mock:
        mock.get(
            "https://x.example/ferry", body=(here / "ferry.html").read_text(), content_type="text/html", headers=fresh
        )
        first = run("clean", "https://x.example/ferry", "--cache", "pages.sqlite")
        assert run("clean", "https://x.example/ferry", "--cache", "pages.sqlite") == first
        assert len(mock.calls) == 1
    assert (first.code, (here / "pages.sqlite").is_file()) == (0, True)


def test_further_pages_are_joined_on_request(here: Path, run: Run) -> None:
    page = (here / "ferry.html").read_text()
    first = page.replace("</head>", '<link rel="next" href="/ferry?page=2"></head>')
    second = page.replace("The line had closed", "A second ship, bought in May, is due in June; the line had closed")
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get("https://x.example/ferry", body=first, content_type="text/html", match=[query_param_matcher({})])
        mock.get("https://x.example/ferry?page=2", body=second, content_type="text/html")
        alone = json.loads(run("clean", "https://x.example/ferry").out)
        joined = json.loads(run("clean", "https://x.example/ferry", "--pages", "5").out)
    assert alone["next_page"] == "https://x.example/ferry?page=2"
    assert joined["next_page"] is None
    assert len(joined["sections"][0]["blocks"]) == len(alone["sections"][0]["blocks"]) + 1


def test_what_is_no_article_is_printed_all_the_same(run: Run) -> None:
    code, out, err = run("clean", "bare.html")
    assert code == 3
    assert json.loads(out)["kind"] == "empty"
    assert err.startswith("newsclean: bare.html: no article but empty: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("missing.html", 5, "no such file"),
        ("report.pdf", 5, "not a page or a text: a PDF"),
        ("ftp://x.example/", 4, "only http and https can be fetched, not ftp://x.example/"),
        (
            "http://127.1/",
            4,
            "127.1 leads to 127.0.0.1, which is no address of the public internet: "
            "if that is meant, allow it (--allow-private, Guard)",
        ),
    ],
)
def test_what_goes_wrong_is_one_line(run: Run, name: str, code: int, message: str) -> None:
    assert run("clean", name) == (code, "", f"newsclean: {name}: {message}\n")


def test_one_bad_input_does_not_end_the_batch(run: Run) -> None:
    code, out, err = run("clean", "missing.html", "ferry.html", "bare.html", "report.pdf", "ferry.html")
    assert [json.loads(line)["kind"] for line in out.splitlines()] == ["article", "empty", "article"]
    assert [line.split(": ")[1] for line in err.splitlines()] == ["missing.html", "bare.html", "report.pdf"]
    assert code == 5


def test_the_highest_code_counts(run: Run) -> None:
    assert run("clean", "ferry.html", "bare.html").code == 3
    assert run("clean", "ftp://x.example/", "bare.html").code == 4
    assert run("clean", "missing.html", "ftp://x.example/").code == 5


def test_a_defect_costs_its_own_page_and_shows_itself(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def extract(page: Any, **options: Any) -> Any:
        if b"Nothing" in page.body:
            raise RuntimeError("out of ink")
        return newsclean.extract(page, **options)

    monkeypatch.setattr("newsclean.cli.inputs.extract", extract)
    code, out, err = run("clean", "bare.html", "ferry.html")
    assert code == 70
    assert out.count("\n") == 1
    assert err.startswith("Traceback")
    assert err.endswith("newsclean: bare.html: a defect in newsclean, please report it: RuntimeError: out of ink\n")


def test_names_cannot_act_on_the_terminal(run: Run) -> None:
    assert run("clean", "a\x1b[2Jb\nc").err == "newsclean: a[2Jb c: no such file\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "-"), "Standard input (-) can be read only once."),
        (("a.html", "b.html", "--url", "https://x.example/"), "--url is the address of one file"),
        (("https://x.example/", "--url", "https://y.example/"), "--url is the address of one file"),
        (("ferry.html", "--format", "yaml"), "'yaml' is not one of 'json', 'markdown', 'text', 'html', 'jsonld'"),
        (("ferry.html", "bare.html", "--format", "html"), "give -o FOLDER for several"),
        (("ferry.html", "-o", "missing/out.json"), "there is no folder missing"),
        (("ferry.html", "-o", "ferry.html"), "is also an input"),
        (("ferry.html", "--timeout", "0"), "'--timeout'"),
        (("ferry.html", "--settings", "missing.toml"), "No such file"),
        (("ferry.html", "--nonsense"), "No such option"),
    ],
)
def test_bad_usage(run: Run, arguments: tuple[str, ...], message: str) -> None:
    code, out, err = run("clean", *arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_settings(here: Path, run: Run) -> None:
    (here / "pyproject.toml").write_text("[tool.newsclean]\nmax_bytes = 100\n")
    assert run("clean", "ferry.html", "--settings", "pyproject.toml") == (
        5,
        "",
        "newsclean: ferry.html: too large: more than 100 bytes (Settings.max_bytes)\n",
    )


@pytest.mark.parametrize("command", ["clean", "explain"])
def test_help_lists_the_exit_codes(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.code == 0
    assert [line.split()[0] for line in result.out.split("Exit codes")[1].splitlines()[1:]] == [
        *("0", "1", "2", "3", "4", "5", "70", "130"),
    ]


def test_version(run: Run) -> None:
    assert run("--version").out == f"newsclean {newsclean.__version__}\n"
