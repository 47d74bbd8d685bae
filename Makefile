# make demo    install, then clean a page
# make check   install, then everything CI runs
PYTHON ?= python3
BIN := .venv/bin
WHEEL_BIN := .venv-wheel/bin

.PHONY: demo check lint format test wheel-test floor bench clean

demo: .venv/installed
	$(BIN)/newsclean clean fixtures/ferry/page.html --format markdown

check: lint wheel-test

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Quick, on the source tree: make test ARGS="tests/extract -k charset"
test: .venv/installed-dev
	$(BIN)/pytest $(ARGS)

# Thorough, on the wheel in a venv of its own: what users get is what is tested.
wheel-test: .venv/installed-dev
	rm -rf dist .venv-wheel
	$(BIN)/python -m build --wheel --outdir dist
	$(PYTHON) -m venv .venv-wheel
	$(WHEEL_BIN)/pip install --quiet "$$(ls $(CURDIR)/dist/*.whl)[test]"
	$(WHEEL_BIN)/pytest --cov

# Raises the floor under the figures (tests/floor.toml) to what is reached on ../shared/corpus.
floor: .venv/installed-dev
	$(BIN)/python tests/test_floor.py

bench: .venv/installed-dev
	$(BIN)/python benchmarks/speed.py $(ARGS)
	$(BIN)/python benchmarks/quality.py $(ARGS)

clean:
	rm -rf .venv .venv-wheel dist .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --editable .
	touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --editable ".[dev]"
	touch $@ .venv/installed
