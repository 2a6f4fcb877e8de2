#!/bin/sh
# Builds the web widget into widget/dist. Quick where that is done already: widget/dist/.built names the sources it was
# made from, and is written last. Needs Node.js 20.19 or newer: takes the machine's, or else brings one from the Python
# package index into .node. Where it can't be built, the bot runs without its page.
set -eu
cd "$(dirname "$0")/.."

sources=$(cat widget/package-lock.json widget/vite.config.js widget/index.html widget/src/* | cksum)
stamp=widget/dist/.built
[ "$(cat "$stamp" 2>/dev/null)" = "$sources" ] && exit 0

bring_node() {
    echo "Bringing Node.js for the web widget, once ..."
    if command -v uv >/dev/null 2>&1; then
        uv pip install --quiet --python .venv/bin/python --target .node --require-hashes --no-deps -r scripts/node.lock
    else
        .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --target .node \
            --require-hashes --no-deps -r scripts/node.lock
    fi
}

build() {
    found=$(sh scripts/find-node.sh) || { bring_node && found=$(sh scripts/find-node.sh); } || return 1
    node=${found%% *} npm=${found#* }
    echo "Building the web widget, once ..."
    cd widget
    PATH="$(dirname "$node"):$PATH" "$node" "$npm" ci --ignore-scripts --no-audit --no-fund --loglevel=error &&
        "$node" node_modules/vite/bin/vite.js build --logLevel error
}

log=$(mktemp)
if (build) > "$log" 2>&1; then
    echo "$sources" > "$stamp"
    rm -f "$log"
    echo "Built the web widget."
else
    tail -5 "$log" >&2
    rm -f "$log"
    echo "The web widget could not be built; the bot runs without its page. It is tried again next time." >&2
fi
