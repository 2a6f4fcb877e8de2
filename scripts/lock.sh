#!/bin/sh
# Turns pyproject.toml into requirements.lock: every package with its version and hashes, for Linux and macOS. Needs uv.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null 2>&1 || { echo "make lock needs uv: see its installation page" >&2; exit 1; }
python=$(sh scripts/find-python.sh)
uv pip compile --quiet --universal --python "$python" --generate-hashes --no-header --no-annotate --no-emit-index-url \
    --group dev pyproject.toml --output-file requirements.lock > /dev/null
