# Python packages, in .venv.

is_python() { have "$1" && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; }

find_python() {
    for candidate in python3.11 python3.12 python3.13 python3.14 python3; do
        if is_python "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    say "Folio needs Python 3.11 or newer: install the packages python3 and python3-venv."
    return 1
}

virtual_environment() {
    is_python .venv/bin/python && return
    python=$(find_python)
    say "Making .venv with $("$python" --version)"
    "$python" -c 'import ensurepip' 2>/dev/null || apt_install "$python-venv"
    quietly "$python" -m venv --clear .venv
}

pip_install() { .venv/bin/pip install -q --disable-pip-version-check "$@"; }

python_packages() {
    lock=requirements.lock
    [ "$purpose" = test ] && lock=requirements-dev.lock
    content=$(cat "$lock" pyproject.toml | sha256sum)
    [ "$(cat ".venv/installed-for-$purpose" 2>/dev/null)" = "$content" ] && return
    say "Installing Python packages from $lock"
    pip_install --require-hashes -r "$lock"
    pip_install --no-deps -e .
    echo "$content" >".venv/installed-for-$purpose"
}
