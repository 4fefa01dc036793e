# The commands of the checkout. Each does its own set-up first and is quick when that is done.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo desktop study model screenshots test test-slow torture lint format zip scan release deploy translations findings mutate chroot-test qt6-test docs guide-pictures

help: ## Show this list
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

setup: ## Install QGIS, the Python environment and a profile for this checkout; writes build/env.sh
	@scripts/setup.sh

demo: setup ## Make a synthetic landscape and its mine inventory, in demo/
	@scripts/demo.sh

desktop: setup ## Start QGIS with the plugin and the demo project
	@scripts/desktop.sh $(ARGS)

test: setup ## Run the tests (ARGS="..." goes to pytest, for example ARGS="-k texture")
	@scripts/test.sh -m "not slow" $(ARGS)

test-slow: setup ## Run the tests that take more than a minute each
	@scripts/test.sh -m slow $(ARGS)

torture: setup ## Kill, starve and mislead every step (under an hour; ARGS="--seed 2 --only kills")
	@. build/env.sh && /usr/bin/python3 scripts/torture $(ARGS)

lint: setup ## Check style and format of the Python code
	@.venv/bin/python -m ruff check . && .venv/bin/python -m ruff format --check .

format: setup ## Bring the Python code into the house format
	@.venv/bin/python -m ruff check --fix . && .venv/bin/python -m ruff format .

zip: setup ## Pack the committed plugin as build/mine_mapper-<version>.zip
	@scripts/package.sh zip

scan: zip ## Look at the packed plugin as the plugin repository does: bandit, detect-secrets, flake8, structure (a minute)
	@.venv/bin/python scripts/scan.py "build/mine_mapper-$$(sed -n 's/^version=//p' metadata.txt).zip"

release: ## Check everything that an upload wants, and say what is left to do by hand
	@scripts/release.sh

deploy: setup ## Copy the committed plugin into your own QGIS profile (PROFILE=name, default: yours)
	@PROFILE="$(PROFILE)" scripts/package.sh deploy

translations: setup ## Take new texts into i18n/*.ts and compile them
	@scripts/translations.sh update

model: setup ## Write models/mapmines.model3 anew from scripts/make_model.py
	@. build/env.sh && /usr/bin/python3 scripts/make_model.py

study: setup ## Repeat the paper's discussion on synthetic landscapes; writes docs/study.md (a quarter of an hour)
	@. build/env.sh && /usr/bin/python3 scripts/study.py $(ARGS)

screenshots: demo ## Take the pictures of the documents (docs/images)
	@scripts/screenshots.sh

findings: ## Run what findings/ says of other software (needs PyPI; no part of the tests)
	@for script in findings/*.sh; do [ $$script = findings/lib.sh ] && continue; echo "== $$script"; bash $$script || exit 1; done

mutate: setup ## Change a rule of core at a time and see that a test notices (ARGS="--count 200 --seed 1"; a quarter of an hour)
	@. build/env.sh && .venv/bin/python scripts/mutate.py $(ARGS)

chroot-test: ## Follow the README in a bare Debian as an ordinary user (RELEASE=bookworm, trixie or forky; root, an hour)
	@scripts/chroot_test.sh "$(or $(RELEASE),trixie)"

qt6-test: setup ## Run the half of the plugin that needs no QGIS on Qt 6 (PyQt6 from PyPI; no part of the tests)
	@scripts/qt6_test.sh $(ARGS)

docs: setup ## Build the documents for users in docs/site, which the Help buttons open
	@scripts/translations.sh compile && . build/env.sh && .venv/bin/python scripts/guide.py

guide-pictures: setup ## Draw the pictures of the guide (docs/guide/images) from a synthetic landscape
	@. build/env.sh && /usr/bin/python3 scripts/guide_pictures.py && scripts/guide_dialogs.sh
