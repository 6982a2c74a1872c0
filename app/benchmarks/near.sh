#!/usr/bin/env bash
# app/benchmarks/near.sh [ARTICLES]: generated news, a tenth of it near-copies of earlier articles with 5 to 15 %
# of the words edited: articles a second of processor time from text to groups, recall and precision of pairs
# against what was generated, one new article against all, a split of all by story, memory. Exits with 1 where
# a goal is missed.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
exec "$java" -XX:+UseSerialGC -Xmx2g -cp "$path" org.factdesk.benchmarks.NearTimes "${1:-100000}"
