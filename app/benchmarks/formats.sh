#!/usr/bin/env bash
# app/benchmarks/formats.sh [ARTICLES] [LARGE]: exports so many generated articles with ten marks each as JSON
# lines, in turns with writing the same records by Jackson alone; imports brat files with 100,000 marks beside
# reading and decoding them; then a workspace of LARGE articles with ten
# marks each, in real files, through the command line, in several formats; all with a heap of 512 MB.
# FORMATS_DESK names a folder to keep the workspace in.
set -euo pipefail

articles=${1:-50000}
large=${2:-100000}
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
heap=(-XX:+UseSerialGC -Xmx512m)
missed=0
"$java" "${heap[@]}" -cp "$path" org.factdesk.benchmarks.ExportTimes "$scratch" "$articles" 1000 10 ||
  missed=1
"$java" "${heap[@]}" -cp "$path" org.factdesk.benchmarks.BratTimes "$scratch/brat-corpus" 1000 100000 ||
  missed=1
desk=${FORMATS_DESK:-$scratch/desk}
if [ ! -e "$desk/factdesk.json" ]; then
  "$java" -cp "$path" org.factdesk.benchmarks.MarkedDesk "$desk" "$large" 700 10
fi
for format in jsonl brat csv; do
  echo "$large articles with $((large * 10)) marks from files as $format, heap 512 MB:"
  (time "$java" "${heap[@]}" -cp "$path" org.factdesk.cli.Main export "$desk" --format "$format" \
    --output "$scratch/$format" >"$scratch/losses") 2>&1 | sed 's/^/  /'
  rm -rf "${scratch:?}/$format"
done
exit $missed
