# make run: install, train if needed, start.   make test: every test.   The other targets are below.
.DEFAULT_GOAL := run
.PHONY: run test chat bench train lint lock clean setup
PYTHON := .venv/bin/python

run: setup ## start the advisor on 127.0.0.1; its page lets people on this machine in by a name
	@exec env ADVISOR_SIGN_IN=local $(PYTHON) -m bot

test: setup ## run every test
	@exec $(PYTHON) -m pytest

chat: setup ## talk in the terminal to the running advisor, or to one started for it
	@exec $(PYTHON) -m bot chat

bench: setup ## measure: speed, memory, accuracy
	@exec $(PYTHON) -m bench

train: setup ## train the model for these files, if there is none
	@exec $(PYTHON) -m bot train

lint: setup ## check the style
	@exec .venv/bin/ruff check .

lock: ## resolve pyproject.toml into requirements.lock anew (needs uv)
	@sh scripts/lock.sh

clean: ## remove what can be made again; what people said (var/) stays
	@rm -rf .venv .node models .rasa .hypothesis .ruff_cache widget/node_modules widget/dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@sh scripts/setup.sh
