#!/usr/bin/env bash
# app/benchmarks/switching.sh [ARTICLES] [SWITCHES]: a workspace of generated articles of 3 KB; from the key
# for the next article to its painted page, and the memory before and after so many switches.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
"$java" -cp "$path" org.factdesk.benchmarks.GeneratedDesk "$scratch/desk" "${1:-12500}" 3000 0
# Without the shipped checkers: they would go through all articles meanwhile, in threads of their own.
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g -cp "$path" \
  org.factdesk.desktop.KeyTimes switch "$scratch/desk" "${2:-1000}"
