#!/usr/bin/env bash
# app/benchmarks/store.sh [JVMS] [PEERS]: one article with 10,000 and with 100,000 marks, ten characters
# of text a mark: opening and saving it beside what Jackson alone takes for the same bytes, marks in a
# window, one mark more, heap a mark, and the first opening in a new Java; each in JVMS of them (3).
# PEERS is a folder with a bench.sh that measures UIMA and GATE on the same text and spans; their
# figures follow where it is given.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
jvms=${1:-3}
peers=${2:-}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ours() { # options, class, arguments
  local options=$1 main=$2
  shift 2
  # shellcheck disable=SC2086 # several options
  "$java" $options -cp "$path" "org.factdesk.benchmarks.$main" "$@"
}

for ((i = 1; i <= jvms; i++)); do
  echo "== Java $i of $jvms"
  ours "-Xms3g -Xmx3g" StoreTimes "$folder" 10000 100000
  ours "-Xms3g -Xmx3g -XX:+UseSerialGC" MarkIndexTimes "$folder" 10000 100000
done

echo "== the first opening in a new Java: milliseconds by the clock, and of all its threads' processor"
for marks in 10000 100000; do
  ours -Xmx3g FirstOpen write "$folder/first-$marks" "$marks"
  for ((i = 1; i <= jvms + 2; i++)); do
    for what in ours plain short; do
      echo "$marks marks, $what: $(ours -Xmx3g FirstOpen "$what" "$folder/first-$marks" "$marks")"
    done
  done
done

if [ -x "$peers/bench.sh" ]; then
  (cd "$peers" && RES=$folder/peers FORKS=1 ./bench.sh uima && RES=$folder/peers FORKS=1 ./bench.sh gate)
else
  echo "UIMA and GATE are left out: no folder with a bench.sh for them was named"
fi
