#!/bin/sh
# Turns pyproject.toml into requirements.lock: every package with its version and hashes, for Linux and macOS. Needs uv.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null 2>&1 || { echo "make lock needs uv: see its installation page" >&2; exit 1; }
python=$(sh scripts/find-python.sh)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp pyproject.toml "$folder/"
uv export --quiet --project "$folder" --python "$python" --all-groups --no-emit-project --no-header --no-annotate \
    --format requirements-txt --output-file "$folder/requirements.lock" > /dev/null
mv "$folder/requirements.lock" requirements.lock
