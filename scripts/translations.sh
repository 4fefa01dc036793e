#!/usr/bin/env bash
# Translations of all texts that a person reads (which: scripts/texts.py).
#   translations.sh update    take new texts into i18n/*.ts (finished translations stay), then compile
#   translations.sh compile   make i18n/*.qm of i18n/*.ts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

require() {
    command -v "$1" > /dev/null && return
    echo "$1 is not installed. Install it (Debian, Ubuntu: sudo apt-get install $2) and try again."
    exit 1
}

update() {
    python3 scripts/texts.py update
}

compile() {
    require lrelease qttools5-dev-tools
    local source
    for source in i18n/*.ts; do
        [ ! -e "$source" ] || lrelease -silent "$source" -qm "${source%.ts}.qm"
    done
}

case "${1:-}" in
    update) update && compile ;;
    compile) compile ;;
    *) sed -n '2,4s/^# //p' "$0"; exit 2 ;;
esac
