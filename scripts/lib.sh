# Shared by the scripts: where the project is, how to speak, how to fail.

set -euo pipefail
if [ "${BASH_VERSINFO[0]}" -lt 4 ]; then
    echo "The scripts need bash 4 or newer; this is $BASH_VERSION. On macOS: brew install bash" >&2
    exit 1
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\033[1m▸ %s\033[0m\n' "$*" >&2; }
die() { printf '\033[31m✗ %s\033[0m\n' "$*" >&2; exit 1; }

# Runs a quiet command; its output is shown only when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" != 0 ]; then tail -n 60 "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The address of the Debian archive that apt is configured for. Fails where there is no apt.
debian_archive() {
    local addresses
    addresses=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -v security) || return 1
    addresses=${addresses%%$'\n'*}
    printf '%s' "${addresses%/}"
}
