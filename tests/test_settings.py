"""Settings, from values and from TOML."""

from pathlib import Path

import pytest

from newsclean import InputError, Settings


@pytest.mark.parametrize("table", ["newsclean", "tool.newsclean"])
def test_from_toml(tmp_path: Path, table: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[{table}]\nmax_bytes = 10\n")
    assert Settings.from_toml(path) == Settings(max_bytes=10)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[newsclean]\nmax_byte = 10", "unknown setting 'max_byte'"),
        ("[newsclean]\nmax_bytes = '10'", "'max_bytes' must be of type int"),
        ("[newsclean]\nmax_bytes = true", "'max_bytes' must be of type int"),
        ("newsclean = 1", "no table"),
        ("tool = 1", "no table"),
        ("[other]", "no table"),
        ("[newsclean", "settings"),
    ],
)
def test_bad_settings_say_what_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(InputError, match=message):
        Settings.from_toml(path)


def test_settings_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        Settings.from_toml(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b"a = '\xe9'")
    with pytest.raises(InputError, match=r"latin\.toml"):
        Settings.from_toml(tmp_path / "latin.toml")
