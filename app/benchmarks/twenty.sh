#!/usr/bin/env bash
# app/benchmarks/twenty.sh [TIMES]: runs the tests of real windows so many times and counts failures.
set -euo pipefail

home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
times=${1:-20}
logs=$(mktemp -d)
failed=0
for run in $(seq "$times"); do
  if "$home/test" -Dquick -pl app/desktop -am -Dtest='*WindowTest' -Dsurefire.failIfNoSpecifiedTests=false \
    >"$logs/$run.log" 2>&1; then
    echo "run $run: green"
  else
    failed=$((failed + 1))
    echo "run $run: $(grep -m 3 -E 'ERROR.*(WindowTest|Tests run)' "$logs/$run.log" | tr '\n' ' ')"
  fi
done
echo "$failed of $times runs failed; logs in $logs"
[ "$failed" = 0 ]
