#!/usr/bin/env bash
# app/benchmarks/paint.sh [ROUNDS] [PARTS]: our article view beside stock RSyntaxTextArea and a bare text
# area, in the same program, in turns, with the same marked texts in real windows:
#   1  200 KB with 10,000 spans     2  2 MB with 10,000     3  3 KB with 1,000 overlapping
#   4  one line of 200 KB beside paragraphs     5  the visible text beside a bare area, 10,000 and 100,000
# Ratios are of the event thread's processor time.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
"$java" -Dflatlaf.uiScale.enabled=false -Xmx3g -cp "$path" \
  org.factdesk.benchmarks.PaintTimes "${1:-200}" "${2:-12345}"
