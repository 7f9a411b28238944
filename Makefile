# The commands people type. Each target tells what it does; `make help` lists them.

SWIFT ?= swift
APIGEN = .build/debug/apigen
# A test that waits for an answer needs a thread when it comes: no more tests at once than there are threads for them.
TEST_WIDTH ?= $(shell getconf _NPROCESSORS_ONLN)

.DEFAULT_GOAL := generate
.PHONY: help setup build tool generate check format lint test contract faults sanitize examples corpus bench bench-check clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | expand -t 12

setup: ## install what is missing (Debian packages, through apt-get)
	@scripts/setup

build: setup
	@echo "==> building the generator"
	@$(SWIFT) build --product apigen

tool: setup ## build apigen for other projects: .build/tool/release/apigen, optimized, with static libraries
	@echo "==> building the generator, optimized"
	@scripts/tool

generate: build ## regenerate every module of apigen.yaml (the default)
	@echo "==> generating"
	@$(APIGEN) generate --all

check: build ## fail when Generated/ differs from what generate would write, or a description has findings
	@echo "==> comparing Generated/ with its descriptions"
	@$(APIGEN) check --thorough
	@scripts/validate-specs

format: ## format everything people write
	@$(SWIFT) format --in-place --recursive Package.swift Sources Plugins Tests Templates Examples

lint: ## the style of everything people and the generator write
	@echo "==> linting"
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Plugins Tests Templates Generated Examples

test: setup ## run every test
	@echo "==> building the tests"
	@$(SWIFT) build --build-tests
	@echo "==> testing"
	@SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TEST_WIDTH) $(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory contract
	@$(MAKE) --no-print-directory examples
	@echo "==> calling servers that misbehave"
	@scripts/faults --calls 1000

faults: setup ## send 10,000 calls to servers that misbehave (part of test with 1,000)
	@echo "==> building the clients"
	@$(SWIFT) build
	@echo "==> calling servers that misbehave"
	@scripts/faults

sanitize: build ## run the tests of the runtime, and calls to servers that misbehave, under the thread sanitizer
	@scripts/sanitize

contract: setup ## call every operation on servers that validate requests and answers (part of test)
	@echo "==> building the clients"
	@$(SWIFT) build
	@echo "==> calling every operation"
	@scripts/contract

examples: build ## build and run the packages of Examples/, which depend on this one (part of test)
	@echo "==> building and running the examples"
	@scripts/examples

corpus: contract ## generate and compile the corpus, pass its examples through the types, call its largest API
	@echo "==> generating and compiling the corpus, passing its examples through the types"
	@scripts/corpus
	@scripts/contract --corpus

bench: setup ## speed of generation, compile cost of the output, speed of JSON, as ratios against references of the same run
	@scripts/bench

bench-check: setup ## instructions of the generator's stages against the baseline (needs valgrind)
	@scripts/bench-check

clean: ## remove what was built
	@rm -rf .build .venv
