# SPDX-License-Identifier: GPL-3.0-or-later
# Two commands matter on a fresh machine: `make run` and `make test`. `make help` lists the others.

PY := .venv/bin/python
PACKAGE := mineaction_plugin
SOURCES := $(PACKAGE) tests scripts benchmarks
ENV := . build/env.sh &&
PYTEST := $(PY) -m pytest
# A desktop that hangs behind a modal dialog must not hang the tests.
GUI_LIMIT := 900

.DEFAULT_GOAL := help
.PHONY: help setup build run qgis lint types contracts test test-core test-qgis test-gui \
	test-packaging monkey soak bench package sample translations documents format clean

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | awk -F'|' '{printf "make %-16s %s\n", $$1, $$2}'

setup:  ## install what is missing on this machine and write build/env.sh
	@scripts/setup.sh

build: setup  ## put version, licence, translations and libraries into the package
	@$(PY) scripts/build.py

run: build  ## do the main job on the shipped sample, into out/
	@$(ENV) $(PY) scripts/run_sample.py

qgis: build  ## open the desktop with the plugin and the sample project, on a profile of its own
	@scripts/desktop.sh

lint: build  ## ruff and the QGIS rules of flake8
	.venv/bin/ruff check $(SOURCES)
	.venv/bin/ruff format --check $(SOURCES)
	.venv/bin/flake8 --select QGS --extend-ignore QGS105,QGS202 --exclude $(PACKAGE)/extlibs $(PACKAGE)

types: build  ## mypy, strict on the core
	.venv/bin/mypy

contracts: build  ## the direction of imports
	.venv/bin/lint-imports

test-core: build  ## tests that need no QGIS
	PROJ_DATA=$${PROJ_DATA:-/usr/share/proj} $(PYTEST) -p no:qgis -p no:pytest-qt -n 2 tests/core

test-qgis: build  ## tests inside PyQGIS
	$(ENV) $(PYTEST) -n 2 --dist loadfile tests/qgis

test-gui: build  ## tests in a real QGIS window on a virtual screen
	$(ENV) timeout -k 10 $(GUI_LIMIT) $(PYTEST) -p no:qgis -p no:pytest-qt tests/gui

test-packaging: build  ## tests of the package, its documents and its rules
	$(ENV) $(PYTEST) -p no:qgis -p no:pytest-qt tests/packaging

test: lint types contracts test-core test-qgis test-gui test-packaging  ## everything

monkey: build  ## random use of the planner in a real window: SEED=20261124 MINUTES=30
	@$(ENV) $(PY) scripts/monkey.py $(or $(SEED),20261124) $(or $(MINUTES),30)

soak: build  ## kill an export of 20 tasks at random moments: SEED=20261124 KILLS=200
	@$(ENV) $(PY) scripts/soak.py $(or $(SEED),20261124) $(or $(KILLS),200)

bench: build  ## every benchmark, with its figures
	@$(ENV) $(PY) scripts/bench.py

package: build  ## the installable zip, in build/
	@$(PY) scripts/package.py

sample: setup  ## make the shipped sample anew (same seed, same content)
	@$(ENV) $(PY) scripts/make_sample.py

translations: setup  ## collect what is said into i18n/*.ts
	@$(PY) scripts/update_translations.py

documents: build  ## docs/algorithms.md and the table of docs/styles.md, from what they describe
	@$(ENV) $(PY) scripts/update_documents.py
	@$(ENV) $(PY) scripts/update_contrast.py

format: setup  ## let ruff format and mend what it can
	.venv/bin/ruff check --fix $(SOURCES)
	.venv/bin/ruff format $(SOURCES)

clean:  ## remove everything that was built, the venv too
	rm -rf build out .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage
	rm -rf $(PACKAGE)/extlibs $(PACKAGE)/i18n $(PACKAGE)/metadata.txt $(PACKAGE)/LICENSE
	find $(wildcard $(SOURCES)) -name __pycache__ -type d -prune -exec rm -rf {} +
