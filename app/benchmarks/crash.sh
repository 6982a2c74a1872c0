#!/usr/bin/env bash
# app/benchmarks/crash.sh [KILLS]: the crash test of the normal build with 5,000 kills: a program that
# edits at full speed and says what it has saved is killed at random moments; prints the totals. Nothing
# that was said to be saved may be lost. About half a second a kill on two cores.
set -euo pipefail

home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
. "$home/app/setup.sh"
need_build_tools
find_java
cd "$home"
mvn -B -q -pl app/workspace -am -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest=CrashTest -Dfactdesk.kills="${1:-5000}" test
