#!/usr/bin/env bash
# app/benchmarks/dates.sh tagger FOLDER…   time expressions against gold: F1 strict, relaxed, type and value
# app/benchmarks/dates.sh planted FOLDER…  planted date errors: precision, recall; without truth.jsonl false alarms
# app/benchmarks/dates.sh growth [ARTICLES] a full check of invented articles beside one of a tenth of them
# app/benchmarks/dates.sh speed PATH…      MB a second on one warm thread, beside plain regular expressions
# A FOLDER holds docs.jsonl (doc, file, dct a line), the texts, and gold.jsonl or truth.jsonl; offsets
# are code points; these two go through the commands 'suggest' and 'check'. A PATH is a text or a folder
# of texts; a MB is a million UTF-16 units.
set -euo pipefail

case "${1-}" in
  tagger | planted) main=DateScores ;;
  growth) main=LargeWorkspace ;;
  speed) main=DateSpeed ;;
  *)
    sed -n '2,8s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
if [ "$1" = growth ]; then
  articles=${2:-20000}
  for size in $((articles / 10)) "$articles"; do
    "$java" -XX:+UseSerialGC -Xmx8g -cp "$path" "org.factdesk.benchmarks.$main" dates "$home/target/dist/plugins" "$size" 1
  done | tee >(cat >&2) | awk '{for (i = 1; i < NF; i++) if ($(i + 1) == "s,") s[NR] = $i}
    END {printf "growth: %.2f times linear\n", s[2] / s[1] / 10}'
  exit
fi
exec "$java" -XX:+UseSerialGC "-Dfactdesk.dist=$home/target/dist" -cp "$path" "org.factdesk.benchmarks.$main" "$@"
