#!/usr/bin/env bash
# app/benchmarks/gallery.sh [FOLDER]: pictures of every pane, light and dark, at 100 and 200 %, of crowded
# and strange articles, of empty states and a small window; without FOLDER into docs/pictures/gallery.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
. "$home/app/benchmarks/display.sh"
seeds "$scratch/seeds"
"$java" -cp "$path" org.factdesk.benchmarks.GeneratedDesk "$scratch/crowded" 1 3000 400
"$java" "${options[@]}" -cp "$path" org.factdesk.desktop.WindowGallery \
  "${1:-$home/docs/pictures/gallery}" "$scratch/seeds" "$scratch/crowded"
