# The console, built into frontend/dist from its sources.

# The oldest that Vite and ESLint take; Debian has npm apart from Node.
node_is_new_enough() {
    have npm && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19) ? 0 : 1);' 2>/dev/null
}

find_node() {
    node_is_new_enough && return
    say "Installing Node.js into .venv"
    pip_install --require-hashes -r requirements-node.lock
    hash -r
    node --version >/dev/null 2>&1 || apt_install libatomic1
}

fingerprint() { find "$@" -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum; }

console_packages() {
    wanted=$(fingerprint frontend/package-lock.json)
    [ "$(cat frontend/node_modules/.installed 2>/dev/null)" = "$wanted" ] && return
    say "Installing the console's packages"
    (cd frontend && quietly npm ci --no-audit --no-fund)
    echo "$wanted" >frontend/node_modules/.installed
}

console() {
    sources=$(fingerprint frontend/src frontend/public frontend/scripts frontend/*.json frontend/*.html frontend/*.ts)
    [ -e frontend/dist/index.html ] && [ "$(cat frontend/node_modules/.built 2>/dev/null)" = "$sources" ] && return
    find_node
    console_packages
    say "Building the console"
    (cd frontend && quietly npm run build)
    echo "$sources" >frontend/node_modules/.built
}
