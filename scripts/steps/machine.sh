# What every step needs: saying things, and packages of the system.

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

have() { command -v "$1" >/dev/null 2>&1; }

# What a command writes matters only when it fails.
quietly() {
    written=$(mktemp)
    if "$@" >"$written" 2>&1; then rm -f "$written"; else cat "$written" >&2; rm -f "$written"; return 1; fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
    if ! have apt-get || { [ "$(id -u)" -ne 0 ] && ! have sudo; }; then
        say "Missing, and only root can install it: $*"
        return 1
    fi
    # Lists a day old name packages that are gone.
    [ -n "${lists_are_fresh:-}" ] || quietly as_root apt-get update -q || true
    lists_are_fresh=yes
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}
