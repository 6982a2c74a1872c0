#!/usr/bin/env bash
# app/release.sh: what a release needs besides the tests: a software bill of materials (CycloneDX, target/bom.json) and
# a check of every dependency in it against the known vulnerabilities of osv.dev. Both need the network, and nothing but
# this script uses it; where either cannot be done, the script fails: no answer is not a good answer.
set -euo pipefail

home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
bom=$home/target/bom.json

rm -f "$bom"
(cd "$home" && mvn -B -q -Dquick -DskipTests org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeAggregateBom \
  -DoutputFormat=json -DincludeTestScope=false)
[ -s "$bom" ] || { echo "release: no bill of materials was made" >&2; exit 3; }

python3 - "$bom" <<'PYTHON'
import json, sys, urllib.request

parts = sorted({part["purl"] for part in json.load(open(sys.argv[1]))["components"] if "purl" in part})
parts = [purl.split("?")[0] for purl in parts if not purl.startswith("pkg:maven/org.factdesk")]
if not parts:
    sys.exit("release: the bill of materials names no dependency")
question = {"queries": [{"package": {"purl": purl}} for purl in parts]}
request = urllib.request.Request(
    "https://api.osv.dev/v1/querybatch", json.dumps(question).encode(), {"Content-Type": "application/json"})
try:
    answers = json.load(urllib.request.urlopen(request, timeout=60))["results"]
except (OSError, ValueError, KeyError) as trouble:
    sys.exit(f"release: the vulnerabilities could not be asked for ({trouble}); not released")
if len(answers) != len(parts):
    sys.exit("release: not every dependency was answered for; not released")
known = [(purl, one["id"]) for purl, answer in zip(parts, answers) for one in answer.get("vulns", [])]
for purl, vulnerability in known:
    print(f"{purl}: {vulnerability}")
if known:
    sys.exit("release: known vulnerabilities; update these, or say in docs/limits.md why they do not matter")
print(f"{len(parts)} dependencies, none with a known vulnerability; bill of materials: {sys.argv[1]}")
PYTHON
