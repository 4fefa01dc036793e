#!/usr/bin/env bash
# Translations of the texts in the toolbox and the dialogs.
#   translations.sh update    take the source texts into i18n/*.ts (finished translations stay), then compile
#   translations.sh compile   make i18n/*.qm of i18n/*.ts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

languages=(zh_CN ru)

require() {
    command -v "$1" > /dev/null && return
    echo "$1 is not installed. Install it (Debian, Ubuntu: sudo apt-get install $2) and try again."
    exit 1
}

update() {
    require pylupdate5 pyqt5-dev-tools
    local language
    for language in "${languages[@]}"; do
        PYTHONWARNINGS=ignore pylupdate5 -noobsolete plugin.py algorithms/*.py -ts "i18n/mine_mapper_$language.ts"
        # Line numbers change with every edit; without them a change of the file is a change of a text.
        sed -i '/<location /d' "i18n/mine_mapper_$language.ts"
    done
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
