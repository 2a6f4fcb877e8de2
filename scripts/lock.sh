#!/bin/sh
# Turns pyproject.toml into requirements.lock: every package with its version and hashes, for Linux and macOS; and
# scripts/node.in into scripts/node.lock, which brings Node.js where a machine has none. Needs uv.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null 2>&1 || { echo "make lock needs uv: see its installation page" >&2; exit 1; }
python=$(sh scripts/find-python.sh)
compile() {
    uv pip compile --quiet --universal --python "$python" --generate-hashes --no-header --no-annotate --no-emit-index-url \
        "$@" > /dev/null
}
compile --group dev pyproject.toml --output-file requirements.lock
compile scripts/node.in --output-file scripts/node.lock
