#!/usr/bin/env bash
# Times whole processes in one run: the committee report from cold start to finished .docx, beside pandoc (Debian's, with a reference
# document) making a .docx of the same text, and python-docx (Debian's python3-docx) and docxtemplater (npm) filling a template with
# the same paragraphs and table; then, five times each, a report on every authority of England, and many workspaces. Needs the .NET SDK,
# hyperfine, time, jq, pandoc, python3-docx, npm, clang and zlib1g-dev. Usage: tests/performance/beside-others.sh [RUNS]   Other builds
# of the program: EXTRA="name=path name=path", and SAMPLES=FOLDER with workspaces that the oldest of them reads.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/tests/performance
runs=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Outputs of a run are moved aside and deleted at the end: a file system such as ext4 passes over the places of files that were deleted in the
# last seconds one by one, which was a twentieth of the time of many reports.
printf '#!/bin/sh\n[ ! -e "$1" ] || mv "$1" "$1.$$"\n' > "$work/aside"
chmod +x "$work/aside"

# Each form from a copy of the sources: obj and bin of two forms must not mix.
publish() {
  mkdir "$work/$1"
  git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$work/$1")
  dotnet publish "$work/$1/src/ScrutinyReport" -c Release -r linux-x64 "${@:2}" -o "$work/$1/out" -v q >/dev/null
}
publish ReadyToRun --self-contained false -p:PublishReadyToRun=true
publish Composite --self-contained true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -p:PublishTrimmed=true -p:PublishSingleFile=true
publish NativeAOT -p:PublishAot=true
builds="ReadyToRun=$work/ReadyToRun/out/scrutiny Composite=$work/Composite/out/scrutiny NativeAOT=$work/NativeAOT/out/scrutiny ${EXTRA:-}"
mkdir "$work/hello"
cat > "$work/hello/hello.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
XML
echo 'System.Console.WriteLine("hello world");' > "$work/hello/Program.cs"
dotnet publish "$work/hello" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/hello-out" -v q >/dev/null

# The same text for all: what the report says, as Markdown for pandoc and as paragraphs and a table for the others.
samples=${SAMPLES:-$root/sample-data}
sample=$samples/leicestershire
"$work/NativeAOT/out/scrutiny" build --quarter Q4-2024 --workspace "$sample" --to txt --out "$work/text" --quiet
cp "$work/text/2023-24-Q4-committee-report.txt" "$work/report.md"
/usr/bin/python3 "$here/others/prepare.py" "$work/report.md" "$work"
(cd "$work" && npm install --silent --no-audit --no-fund docxtemplater pizzip >/dev/null && cp "$here/others/fill.cjs" .)

pandoc -o "$work/reference.docx" --print-default-data-file reference.docx
names=() commands=()
add() { names+=("$1"); commands+=("$2"); }
report() { echo "$1 build --quarter Q4-2024 --workspace $sample --out $work/out --quiet"; }
add "hello world" "$work/hello-out/hello"
for one in $builds; do add "scrutiny, ${one%%=*}" "$(report "${one#*=}")"; done
add "pandoc" "pandoc -f markdown -o $work/pandoc.docx --reference-doc $work/reference.docx $work/report.md"
add "python-docx" "/usr/bin/python3 $here/others/fill.py $work/template.docx $work/data.json $work/python.docx"
add "docxtemplater" "node $work/fill.cjs $work/template.docx $work/data.json $work/node.docx"

arguments=()
for i in "${!names[@]}"; do arguments+=(--command-name "${names[$i]}" "${commands[$i]}"); done
hyperfine -N --warmup 2 --runs "$runs" --prepare "$work/aside $work/out" --export-json "$work/times.json" "${arguments[@]}" >/dev/null

echo '| whole process | mean, ms | least, ms | pandoc = 1 | user and system, ms | pandoc = 1 | peak, MiB |'
echo '|---|--:|--:|--:|--:|--:|--:|'
pandoc=$(jq '.results[] | select(.command == "pandoc") | {mean, cpu: (.user + .system)}' "$work/times.json")
for i in "${!names[@]}"; do
  rm -rf "$work/out"
  peak=$( { /usr/bin/time -f %M ${commands[$i]} >/dev/null; } 2>&1 | tail -1)
  jq -r --argjson p "$pandoc" --argjson i "$i" --argjson m "$peak" '.results[$i] |
    "| \(.command) | \(.mean * 1000 | round) | \(.min * 1000 | round) | \(.mean / $p.mean * 100 | round / 100) | \((.user + .system) * 1000 | round) | \((.user + .system) / $p.cpu * 100 | round / 100) | \($m / 1024 | round) |"' "$work/times.json"
done

# Several runs of each build in turn, since a neighbour's noise comes and goes; each starts without outputs.
several() {
  local names=() each=() words peak
  for one in $builds; do names+=("${one%%=*}") each+=("${one#*=} $*"); done
  local arguments=()
  for i in "${!names[@]}"; do arguments+=(--command-name "${names[$i]}" "${each[$i]}"); done
  hyperfine -N --warmup 1 --runs 5 --prepare "$work/aside $work/out" --export-json "$work/times.json" "${arguments[@]}" >/dev/null
  echo '| by the clock | mean, s | least, s | user and system, s | peak, MiB |'
  echo '|---|--:|--:|--:|--:|'
  for i in "${!names[@]}"; do
    rm -rf "$work/out"
    read -ra words <<<"${each[$i]}"
    peak=$( { /usr/bin/time -f %M "${words[@]}" >/dev/null; } 2>&1 | tail -1)
    jq -r --argjson i "$i" --argjson m "$peak" '.results[$i] |
      "| \(.command) | \(.mean * 100 | round / 100) | \(.min * 100 | round / 100) | \((.user + .system) * 100 | round / 100) | \($m / 1024 | round) |"' "$work/times.json"
  done
}

for what in 855 all; do
  echo
  echo "a report on England's authorities, --authority $what:"
  several build --workspace "$samples/benchmarks-england" --authority "$what" --out "$work/out" --quiet
done
mkdir "$work/copies"
for copy in $(seq 50); do cp -r "$sample" "$work/copies/$copy"; done
for which in 1 '*'; do
  echo
  echo "the sample's two reports in each of 50 workspaces, every one with national data of its own, --workspaces $which:"
  several build --quarter Q4-2024 --workspaces "$work/copies/$which" --out "$work/out" --quiet
done
nproc | sed 's/^/cores: /'
uptime | sed 's/.*load/load/'
