#!/usr/bin/env bash
# app/benchmarks/planted.sh FOLDER [--seed N] [--seeds COUNT] [--every ARTICLES] [--out DIR]
#   plants about one fault in five articles of the workspace FOLDER (a number, a word of a quotation, its
#   speaker, the spelling of a name, a source left out), runs the checkers and scores them by kind and by what
#   makes a fault visible: another place, its sentence alone, or nothing. DIR then holds, for each seed, the
#   workspaces clean and planted and truth.jsonl (offsets are code points), and what was missed and wrong.
# app/benchmarks/planted.sh precision FOLDER
#   every error and warning about untouched articles with the words around it, to be read, and counts.
set -euo pipefail

if [ $# -lt 1 ]; then
  sed -n '2,8s/^# //p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
exec "$java" -XX:+UseSerialGC "-Dfactdesk.dist=$home/target/dist" -cp "$path" \
  org.factdesk.benchmarks.planted.PlantedNews "$@"
