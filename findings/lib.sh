# Sourced by the findings: `environment PACKAGE==VERSION ...` makes a temporary Python environment, `$python` runs it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
environment() {
    local name=${name:-environment}
    /usr/bin/python3 -m venv "$name"
    "$name/bin/pip" install --quiet --disable-pip-version-check "$@" 2> "$name.log" || { cat "$name.log" >&2; exit 1; }
    python="$folder/$name/bin/python"
}
