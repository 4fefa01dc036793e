#!/usr/bin/env bash
# Checks everything that an upload to the QGIS plugin repository wants, packs the plugin, and says what is left to do by hand.
# Refuses while a placeholder stands in metadata.txt, the one file that holds the addresses of the project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's/^version=//p' metadata.txt)
problems=()
problem() { problems+=("$1"); }

check_addresses() {
    local key value
    for key in email homepage tracker repository; do
        value=$(sed -n "s/^$key=//p" metadata.txt)
        case "$value" in
            "" | *example.* | *localhost* | *127.0.0.1*) problem "metadata.txt: $key is '$value', a placeholder. Write the project's own." ;;
        esac
    done
}

check_version() {
    grep -q "^## $version\$" CHANGELOG.md || problem "CHANGELOG.md has no heading '## $version'."
    if sed -n '/^## Unreleased/,/^## [0-9]/p' CHANGELOG.md | grep -q '^- '; then
        problem "CHANGELOG.md holds changes under 'Unreleased': give them the version's heading."
    fi
    sed -n '/^changelog=/,/^[a-z]*=/p' metadata.txt | grep -q "$version" || problem "metadata.txt: changelog does not tell of $version."
    if git rev-parse -q --verify "refs/tags/v$version" > /dev/null; then problem "The tag v$version exists already."; fi
    [ -z "$(git status --porcelain --untracked-files=no)" ] || problem "There are changes that are not committed."
}

check_addresses
check_version
if [ ${#problems[@]} -gt 0 ]; then
    echo "Not ready for a release of $version:"
    printf '  - %s\n' "${problems[@]}"
    exit 1
fi
make --no-print-directory lint test scan
cat <<TEXT

build/mine_mapper-$version.zip is ready. Left to do by hand (docs/developing.md, "Release"):
  1. Open homepage, tracker and repository of metadata.txt in a browser: the repository asks each and wants an answer below 400.
  2. Install the zip in a fresh profile of the oldest and the newest QGIS promised, on Windows, macOS and Linux where they can be had;
     run Check dependencies and Create demo landscape.
  3. git tag v$version && git push --tags
  4. Upload the zip at https://plugins.qgis.org/plugins/add/ (the maintainer's account); look at the report of its scan.
  5. metadata.txt: the next version; CHANGELOG.md: a new 'Unreleased'.
TEXT
