# Sourced by the benchmarks that open windows, after built.sh: compiles the tests of the window, whose
# hand presses the keys, and opens a display and a window manager of their own, gone with the script.
# Sets $path, $scratch and DISPLAY; $options are those of the window's JVM. A scratch folder takes the
# settings, so that those of the person are not touched. What is missing is installed as ./test does,
# or named.
missing=()
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v openbox >/dev/null || missing+=(openbox)
[ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
(cd "$home" && mvn -B -q -Dquick -DskipTests -pl app/desktop -am test-compile)
path=$home/app/desktop/target/test-classes:$path
scratch=$(mktemp -d)
processes=()
cleanup() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  rm -rf "$scratch"
}
trap cleanup EXIT
Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp 8>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
processes+=($!)
for _ in $(seq 100); do [ -s "$scratch/display" ] && break; sleep 0.1; done
if [ ! -s "$scratch/display" ]; then
  say "the virtual display did not start: $(tail -n 1 "$scratch/xvfb.log")"
  exit 3
fi
DISPLAY=:$(cat "$scratch/display")
export DISPLAY FACTDESK_CONFIG=$scratch/config FACTDESK_CACHE=$scratch/cache
openbox >"$scratch/openbox.log" 2>&1 &
processes+=($!)
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g -Dfactdesk.dist="$home/target/dist")
# seeds FOLDER: a copy of the seeds, to work in.
seeds() { mkdir -p "$1" && cp -r "$home/seeds" "$home/annotations" "$home/factdesk.json" "$1/"; }
