#!/bin/sh
# Installs everything in requirements.lock into .venv, each file checked against its hash, with bytecode compiled.
# Quick where that is done already: .venv/.installed names the lock it was made from, and is written last, so that an
# install that was broken off is noticed and made anew. Uses uv where there is one, else pip. Then builds the widget.
set -eu
cd "$(dirname "$0")/.."

lock=$(cksum < requirements.lock)
stamp=.venv/.installed
if [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && .venv/bin/python -c '' 2>/dev/null; then
    exec sh scripts/build-widget.sh
fi

python=$(sh scripts/find-python.sh)
began=$(date +%s)
rm -f "$stamp"
if command -v uv >/dev/null 2>&1; then
    echo "Installing into .venv with uv, once (about half a minute) ..."
    # "sync" takes the lock as it is; "install" would apply the overrides of pyproject.toml once more, without hashes.
    uv venv --quiet --clear --no-project --python "$python" .venv
    VIRTUAL_ENV="$PWD/.venv" uv pip sync --quiet --require-hashes --compile-bytecode requirements.lock
else
    echo "Installing into .venv with pip, once (some minutes; with uv it is much quicker) ..."
    "$python" -m venv --clear .venv
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --require-hashes --no-deps --compile -r requirements.lock
fi
echo "$lock" > "$stamp"
echo "Installed in $(($(date +%s) - began)) s."
exec sh scripts/build-widget.sh
