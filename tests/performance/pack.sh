#!/usr/bin/env bash
# Times the sample's agenda pack and one paper as whole processes, and how much of that is LibreOffice and qpdf: programs of
# those names that time the real ones stand before them on the path. Needs the .NET SDK, LibreOffice, qpdf and Debian's time.
# Usage: tests/performance/pack.sh [folder with a published scrutiny]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

program=${1:-$work/scrutiny}
[ $# -gt 0 ] || dotnet publish "$root/src/ScrutinyReport" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$program" -v q >/dev/null

mkdir "$work/bin"
for tool in soffice qpdf; do
  printf '#!/bin/sh\nexec /usr/bin/time -a -o %s -f "%%e %%U %%S" %s "$@"\n' "$work/$tool" "$(command -v $tool)" > "$work/bin/$tool"
  chmod +x "$work/bin/$tool"
done

measure() {
  local name=$1; shift
  rm -rf "$work/out" "$work/soffice" "$work/qpdf"
  touch "$work/soffice" "$work/qpdf"
  PATH="$work/bin:$PATH" /usr/bin/time -o "$work/all" -f "%e %U %S" "$program/scrutiny" "$@" --workspace "$root/sample-data/leicestershire" --out "$work/out" >/dev/null 2>&1
  awk -v name="$name" '
    { elapsed[FILENAME] += $1; cpu[FILENAME] += $2 + $3; calls[FILENAME]++ }
    END {
      all = ARGV[1]; office = ARGV[2]; qpdf = ARGV[3]
      printf "%s: %.2f s; LibreOffice %.2f s in %d calls, qpdf %.2f s in %d calls; all but LibreOffice %.0f%% of the time, %.0f%% of the processor (this program %.2f s, qpdf %.2f s, LibreOffice %.2f s)\n",
        name, elapsed[all], elapsed[office], calls[office], elapsed[qpdf], calls[qpdf],
        100 * (elapsed[all] - elapsed[office]) / elapsed[all], 100 * (cpu[all] - cpu[office]) / cpu[all],
        cpu[all] - cpu[office] - cpu[qpdf], cpu[qpdf], cpu[office]
    }' "$work/all" "$work/soffice" "$work/qpdf"
}

for run in 1 2 3; do
  measure "pack, 4 papers, 18 pages" pack --meeting 2024-06-04
  measure "one paper as PDF, 8 pages" build --quarter Q4-2024 --to pdf
done
