#!/usr/bin/env bash
# app/benchmarks/session.sh [MINUTES]: a session of real keys over a copy of the seeds, marking, linking,
# undoing, reading and switching; prints every sort of task that kept the event thread over 16 ms, how often
# and how long. Then ten claims with their sources in one article: keys, keys that move the caret, time.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
seeds "$scratch/desk"
"$java" "${options[@]}" -cp "$path" org.factdesk.desktop.LongSession "$scratch/desk" "${1:-10}"
