#!/usr/bin/env bash
# app/benchmarks/quotes.sh [ARTICLES]: generated news, a twentieth of it using a quotation of an earlier article
# again with none to two words changed: recall of those, and of any ten words with none to two changed; time a
# quotation, beside looking every text through for the very words; building time and memory. Exits with 1 where
# a goal is missed.
set -euo pipefail

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/built.sh"
exec "$java" -XX:+UseSerialGC -Xmx2g -cp "$path" org.factdesk.benchmarks.QuoteTimes "${1:-100000}"
