#!/usr/bin/env bash
# app/benchmarks/near.sh [ARTICLES [ARTICLES_IN_ENGINE]]: generated news, a tenth of it near-copies of earlier articles with 5 to 15 %
# of the words edited: articles a second of processor time from text to groups, recall and precision of pairs
# against what was generated, one new article against all, a split of all by story, memory. Exits with 1 where
# a goal is missed. Then the checker of reprints in the engine: against the exact Jaccard index of all pairs of
# 2,000 articles, and the time of a full run and of edits on 20,000.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
met=0
"$java" -XX:+UseSerialGC -Xmx2g -cp "$path" org.factdesk.benchmarks.NearTimes "${1:-100000}" || met=1
"$java" -XX:+UseSerialGC -Xmx3g -cp "$path" org.factdesk.benchmarks.ReprintTimes "$home/target/dist/plugins" \
  "${2:-20000}" || met=1
exit $met
