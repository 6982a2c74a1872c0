#!/usr/bin/env bash
# app/benchmarks/gallery.sh [FOLDER]: pictures of every pane, light and dark, at 100 and 200 %, of crowded
# and strange articles, of empty states, small windows and in German; without FOLDER anew into
# docs/pictures/gallery. A scene that cannot be taken is named.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
seeds "$scratch/seeds"
"$java" -cp "$path" org.factdesk.benchmarks.GeneratedDesk "$scratch/crowded" 1 3000 400
pictures=${1:-$home/docs/pictures/gallery}
[ $# -gt 0 ] || rm -f "$pictures"/*.png
options+=(-Duser.country=)
"$java" "${options[@]}" -Duser.language=en -cp "$path" org.factdesk.desktop.WindowGallery \
  "$pictures" "$scratch/seeds" "$scratch/crowded"
"$java" "${options[@]}" -Duser.language=de -cp "$path" org.factdesk.desktop.WindowGallery \
  "$pictures" "$scratch/seeds"
du -sh "$pictures"
