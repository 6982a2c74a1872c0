#!/usr/bin/env bash
# app/benchmarks/scale.sh [ARTICLES] [MARKS] [CHARACTERS]: a workspace of generated articles of so many
# characters with so many marks in all, in real files; reading the same bytes plainly, then opening it,
# reading everything, searching, an edit until it is saved, a check by the shipped checkers, closing;
# with the heap and the flags of the window. SCALE_DESK names a folder to keep the workspace in.
set -euo pipefail

articles=${1:-12500}
marks=${2:-$((articles * 10))}
characters=${3:-3000}
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
desk=${SCALE_DESK:-$scratch/desk}
if [ ! -e "$desk/factdesk.json" ]; then
  "$java" -cp "$path" org.factdesk.benchmarks.MarkedDesk \
    "$desk" "$articles" "$characters" $((marks / articles))
fi
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g -cp "$path" \
  org.factdesk.benchmarks.ScaleTimes "$desk" "$home/target/dist/plugins" "$scratch/cache" check
