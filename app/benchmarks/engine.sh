#!/usr/bin/env bash
# app/benchmarks/engine.sh [ARTICLES [WORKSPACE…]]: the checkers that ship with Factdesk over invented news, or over the
# articles of workspaces told again and again in other words: the full run with one
# lane on one core and with two lanes on two, memory for facts, edits, and opening it again with and
# without the facts of an earlier session. Takes some minutes; nothing else should run meanwhile.
set -euo pipefail

articles=${1:-20000}
workspaces=("${@:2}")
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"

# measure CORES COLLECTOR WHAT ARTICLES LANES
measure() {
  taskset -c "$1" "$java" "-XX:+Use$2GC" -Xmx8g -cp "$path" org.factdesk.benchmarks.LargeWorkspace \
    "$3" "$home/target/dist/plugins" "$4" "$5" ${workspaces[@]+"${workspaces[@]}"}
}
for collector in Serial Parallel; do
  echo "full run, $collector collector, on one core, then on two:"
  measure 0 "$collector" full "$articles" 1
  measure 0,1 "$collector" full "$articles" 2
done
echo "memory:"
for part in 4 2 1; do measure 0,1 Serial memory $((articles / part)) 2; done
echo "edits:"
measure 0,1 Serial edits "$articles" 2
echo "opening again:"
measure 0,1 Serial reopen "$articles" 2
