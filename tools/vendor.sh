#!/usr/bin/env bash
# Refreshes the vendored JavaScript from the package named in vendor.lock.json (needs npm, openssl and jq; users and CI never run it).
#   tools/vendor.sh update   fetch, compare with the locked digest, extract the locked files
#   tools/vendor.sh check    offline: every file has the hash in the lock, and no file is there that the lock does not name
set -euo pipefail
lib="$(cd "$(dirname "$0")/.." && pwd)/src/NetworkGraph.Web/wwwroot/lib"
lock="$lib/vendor.lock.json"
field() { jq -r ".$1" "$lock"; }
folder="$lib/$(field folder)"

check() {
  jq -r '.files | to_entries[] | "\(.value)  \(.key)"' "$lock" | (cd "$folder" && sha256sum --check --quiet)
  diff <(jq -r '.files | keys[]' "$lock" | LC_ALL=C sort) <(cd "$folder" && find . -type f -printf '%P\n' | LC_ALL=C sort)
  echo "vendored files are as locked"
}

update() {
  work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
  tarball="$work/$(cd "$work" && npm pack --silent "$(field package)@$(field version)")"
  digest="sha512-$(openssl dgst -sha512 -binary "$tarball" | base64 -w0)"
  [ "$digest" = "$(field integrity)" ] || { echo "the package has $digest, the lock says $(field integrity)"; exit 1; }
  tar -xzf "$tarball" -C "$work"
  rm -rf "$folder"
  jq -r '.files | keys[]' "$lock" | while read -r file; do install -D -m 644 "$work/package/$file" "$folder/$file"; done
  check
}

case "${1:-}" in update) update ;; check) check ;; *) echo "usage: tools/vendor.sh update|check"; exit 2 ;; esac
