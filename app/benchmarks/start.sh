#!/usr/bin/env bash
# app/benchmarks/start.sh [RUNS]: from the command to the first painted article, beside a bare FlatLaf
# window with an empty RSyntaxTextArea, both started by a script, with the same Java, the same flags
# and an archive of loaded classes each; and the bare window once more without flags and archive.
# Needs a display. Times are milliseconds; only their ratio within one run says anything.
set -euo pipefail

runs=${1:-9}
home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
. "$home/app/setup.sh"
need_build_tools
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export FACTDESK_CONFIG=$scratch/config

# Builds Factdesk and its archive where that has not been done.
FACTDESK_JAVA_OPTIONS=-Dfactdesk.firstPaint=$scratch/first "$home/factdesk" open "$home"
(cd "$home" && mvn -B -q -Dquick -Dmaven.test.skip=true -pl app/benchmarks -am compile)
libraries=$(printf ':%s' "$home"/target/dist/lib/{flatlaf-[0-9]*,rsyntaxtextarea-*}.jar)
jar=$scratch/bare.jar
(cd "$home/app/benchmarks/target/classes" && "${java%java}jar" --create --file "$jar" org/factdesk/benchmarks/BareWindow*.class)

cat >"$scratch/bare" <<END
#!/usr/bin/env bash
exec "$java" \$FLAGS -Dfactdesk.firstPaint="$scratch/first" -cp "$jar$libraries" org.factdesk.benchmarks.BareWindow
END
chmod +x "$scratch/bare"
same="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:SharedArchiveFile=$scratch/bare.jsa -Xlog:disable"
FLAGS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit=$scratch/bare.jsa -Xlog:disable" "$scratch/bare"

# measure NAME COMMAND…: appends the time to the first paint.
measure() {
  local name=$1 begun
  shift
  rm -f "$scratch/first"
  begun=$(date +%s%3N)
  "$@"
  echo $(($(cat "$scratch/first") - begun)) >>"$scratch/$name"
}
for ((run = 0; run < runs; run++)); do
  FLAGS=$same measure bare "$scratch/bare"
  FACTDESK_JAVA_OPTIONS=-Dfactdesk.firstPaint=$scratch/first measure factdesk "$home/factdesk" open "$home"
  FLAGS='' measure plain "$scratch/bare"
done

median() { sort -n "$scratch/$1" | sed -n "$(((runs + 1) / 2))p"; }
printf 'median of %s runs, ms: factdesk %s, bare window %s, bare window without flags and archive %s\n' \
  "$runs" "$(median factdesk)" "$(median bare)" "$(median plain)"
awk -v f="$(median factdesk)" -v b="$(median bare)" -v p="$(median plain)" \
  'BEGIN { printf "ratio: %.2f to the bare window, %.2f to the one without flags and archive\n", f / b, f / p }'
