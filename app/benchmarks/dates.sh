#!/usr/bin/env bash
# app/benchmarks/dates.sh tagger FOLDER…   time expressions against gold: F1 strict, relaxed, type and value
# app/benchmarks/dates.sh planted FOLDER…  planted date errors: precision, recall; without truth.jsonl false alarms
# A FOLDER holds docs.jsonl (doc, file, dct a line), the texts, and gold.jsonl or truth.jsonl; offsets
# are code points. Everything goes through the commands 'suggest' and 'check'.
set -euo pipefail

home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
. "$home/app/setup.sh"
case "${1-}" in
  tagger | planted) main=DateScores ;;
  *)
    sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
need_build_tools
find_java
modules=app/benchmarks,plugins/date-consistency
(cd "$home" && mvn -B -q -Dquick -Dmaven.test.skip=true -pl "$modules" -am package)
path=$home/app/benchmarks/target/classes
for jar in "$home"/target/dist/lib/*.jar; do path=$path:$jar; done
exec "$java" -XX:+UseSerialGC "-Dfactdesk.dist=$home/target/dist" -cp "$path" "org.factdesk.benchmarks.$main" "$@"
