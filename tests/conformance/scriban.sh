#!/usr/bin/env bash
# Counts how many of Scriban's own test files come out the same here. They are not part of this repository: fetch
# https://github.com/scriban/scriban and give the folder it is in.
#   tests/conformance/scriban.sh ../scriban [--list]
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
[ -d "${1:?the folder of a copy of scriban/scriban}/src/Scriban.Tests/TestFiles" ] || { echo "no src/Scriban.Tests/TestFiles in $1" >&2; exit 2; }
dotnet run -c Release --project "$here/../ScrutinyReport.Benchmarks" -v q -- conformance "$@"
