# Everything runs in .venv, made from the hashed lock. Only Python 3.11+ and make are needed beforehand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
READY := $(VENV)/.ready
DEMO_OUT ?= demo-out

.PHONY: demo test lint eval bench bench-large faults bundle lock clean

demo: $(READY)
	$(PY) -m wsp_desk demo --out $(DEMO_OUT)

test: $(READY)
	$(PY) -m pytest -n 2 --dist loadfile

lint: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(BIN)/lint-imports

eval: $(READY)
	$(PY) -m tests.eval.hidden_eval
	$(PY) -m tests.eval.lookup_eval

bench: $(READY)
	$(PY) tests/bench/run.py

bench-large: $(READY)
	$(PY) tests/bench/large.py

faults: $(READY)
	$(PY) -m tests.faults.long

bundle: $(READY)
	$(PY) -m PyInstaller --noconfirm --clean build.spec
	dist/wsp-desk/wsp-desk self-test

lock: $(READY)
	$(PY) -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header \
		--extra dev pyproject.toml -o requirements.lock

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'WSP Desk needs Python 3.11 or newer')"
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(PY) -c "import pathlib; pathlib.Path('$(READY)').touch()"

clean:
	rm -rf $(VENV) build dist demo-out
