#!/usr/bin/env bash
# app/benchmarks/marking.sh [MARKS]: an article of 6,000 words with 5,000 overlapping marks; from the key
# that makes a mark to the painted window, through the workspace, the list, the inspector and the status.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
"$java" -cp "$path" org.factdesk.benchmarks.GeneratedDesk "$scratch/desk" 2 36000 5000
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g -cp "$path" \
  org.factdesk.desktop.KeyTimes mark "$scratch/desk" "${1:-200}"
