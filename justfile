# Short names for the commands of CONTRIBUTING.md. All of them work in .venv; `just install` makes it.

bin := ".venv/bin"

# List the targets
default:
    @just --list

# Make .venv with the package and everything needed to work on it
install:
    python3 -m venv .venv
    {{bin}}/pip install -q -e '.[dev]'

# Run the tests; arguments go to pytest: just test tests/test_record.py -x
test *args:
    {{bin}}/pytest {{args}}

# Check style and form, change nothing
lint:
    {{bin}}/ruff check .
    {{bin}}/ruff format --check .

# Put style and form right where a machine can
fix:
    {{bin}}/ruff check --fix .
    {{bin}}/ruff format .

# Check the types
types:
    {{bin}}/mypy

# Write the JSON Schemas anew after a change to a model
schemas:
    {{bin}}/instructds schema --write schemas/ --force

# Measure speed and memory against `datasets`; arguments go to the benchmark: just bench --rows 100000
bench *args:
    {{bin}}/python benchmarks/ingest.py {{args}}

# Run a pipeline: just run, or just run pipelines/everything.yaml --limit 20
run pipeline="pipelines/quickstart.yaml" *args="":
    {{bin}}/instructds run {{pipeline}} {{args}}

# Everything CI runs, in the same order
ci:
    .ci/run
