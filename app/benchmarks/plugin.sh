#!/usr/bin/env bash
# app/benchmarks/plugin.sh [RUNS]: from the copying of a checker's jar to its finding in the open window.
# The checker is made by './factdesk plugins new', changed to look for something else and packed; the
# window is watched from outside, for the colour that only a warning has. Needs a display with nothing
# else on it, such as one of Xvfb. Like 'plugins new', it puts the checker API into the local Maven
# repository. Times are milliseconds.
set -euo pipefail

runs=${1:-9}
home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
. "$home/app/setup.sh"
need_build_tools
scratch=$(mktemp -d)
window=
cleanup() {
  if [ -n "$window" ]; then kill "$window" 2>/dev/null || true; wait "$window" 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap cleanup EXIT
export FACTDESK_CONFIG=$scratch/config
paper=FFFEFC warning=A34700

# The author's project: made, changed to something of one's own, packed.
"$home/factdesk" plugins new sure-words --dir "$scratch" >/dev/null
source=$scratch/sure-words/src/main/java/surewords/SureWords.java
sed -i -e 's/Pattern.compile(".*")/Pattern.compile("\\\\b(certainly|undoubtedly)\\\\b")/' \
  -e 's/doubled-word/sure-word/; s/A word stands twice in a row\./A word is very sure of itself./' \
  -e "s/is doubled; delete one word/says that it is sure; say why/" "$source"
grep -q undoubtedly "$source"
(cd "$scratch/sure-words" && mvn -B -q -DskipTests package)
jar=$scratch/sure-words/target/sure-words.jar

mkdir -p "$scratch/news/plugins"
echo 'The minister said that the talks would certainly go on.' >"$scratch/news/story.txt"
echo '{"format": "factdesk-workspace/1", "articles": ["."], "plugins": ["plugins"]}' >"$scratch/news/factdesk.json"

coproc watch { exec "$java" "$home/app/benchmarks/src/main/java/org/factdesk/benchmarks/ColourWatch.java"; }
# when there|gone COLOUR: waits until it is so; sets at.
when() {
  echo "$1 $2" >&"${watch[1]}"
  read -r -t 60 -u "${watch[0]}" at || { say "waited in vain until $2 is $1"; exit 1; }
}

when gone "$warning"
"$home/factdesk" open "$scratch/news" &
window=$!
when there "$paper"
sleep 5
for ((run = 0; run < runs; run++)); do
  when gone "$warning"
  # Not in step with the looks that the window takes at the folder.
  sleep "2.$((run * 37 % 100))"
  copied=$(date +%s%3N)
  cp "$jar" "$scratch/news/plugins/"
  when there "$warning"
  echo $((at - copied)) | tee -a "$scratch/times"
  rm "$scratch/news/plugins/sure-words.jar"
done
sort -n "$scratch/times" | awk -v n="$runs" \
  '{ all[NR] = $1 } END { printf "from copy to finding, %d runs, ms: median %d, worst %d\n", n, all[int((n + 1) / 2)], all[n] }'
