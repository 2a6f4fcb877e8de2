#!/bin/sh
# Prints the path of a Python 3.10 that really runs, or says on standard error what to install (exit status 1).
# Looks on PATH, under pyenv, then asks uv. A candidate counts only once it ran: a pyenv shim may exist and fail.
set -u

needed="sqlite3, ssl, sys"
command -v uv >/dev/null 2>&1 || needed="$needed, ensurepip, venv" # Debian ships these two apart; uv needs neither

works() {
    [ "$("$1" -c "import $needed; print('%d.%d' % sys.version_info[:2])" 2>/dev/null)" = "3.10" ]
}

take() {
    if [ -n "$1" ] && works "$1"; then
        "$1" -c 'import sys; print(sys.base_prefix + "/bin/python3.10")' # not a virtual environment's: that is made anew
        exit 0
    fi
}

for name in python3.10 python3 python; do
    take "$(command -v "$name" 2>/dev/null)"
done
for candidate in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10*/bin/python3.10; do
    take "$candidate"
done
if command -v uv >/dev/null 2>&1; then
    take "$(uv python find --no-project 3.10 2>/dev/null)"
    take "$(uv python install 3.10 >/dev/null 2>&1 && uv python find --no-project 3.10 2>/dev/null)"
fi
echo "Python 3.10 is needed and was not found: install it, e.g. with  uv python install 3.10 ,  pyenv install 3.10 ,  brew install python@3.10  or  apt install python3.10 python3.10-venv" >&2
exit 1
