#!/usr/bin/env bash
# app/benchmarks/fuzz.sh [COUNT] [SEED] [READER]: so many damaged inputs (100,000) for every reader of files:
# none may take a second, fail with a stack trace, be written over unread, or write outside of its workspace.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$java" -XX:+UseSerialGC -Xmx1g -cp "$path" org.factdesk.benchmarks.fuzz.Fuzz "$scratch" "${1:-100000}" "${2:-1}" "${3:-}"
