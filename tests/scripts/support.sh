# Shared by the tests of the scripts: a folder that goes away, and what is held true.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

fail() { printf '\033[31m✗ %s: %s\033[0m\n' "$(basename "$0")" "$*" >&2; exit 1; }

# output_of CODE COMMAND…: what it says, when it ends with that code (or one that is not 0, by "!").
output_of() {
    local expected=$1 output code=0
    shift
    output=$("$@" 2>&1 </dev/null) || code=$?
    [ "$expected" = "$code" ] || { [ "$expected" = '!' ] && [ "$code" != 0 ]; } || fail "$* ended with $code: $output"
    printf '%s' "$output"
}

holds() { # holds TEXT PART
    [[ $1 == *"$2"* ]] || fail "there is no \"$2\" in: $1"
}

# A folder with these commands alone, for a PATH of nothing else.
only_commands() { # only_commands FOLDER COMMAND…
    local command
    mkdir -p "$1"
    for command in "${@:2}"; do ln -sf "$(command -v "$command")" "$1/$command"; done
}
