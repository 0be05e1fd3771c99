#!/usr/bin/env bash
# Packs the tool, installs it from the packed files into a new folder, and makes reports with it where nothing else is. Needs clang,
# zlib1g-dev and unzip, and takes some minutes on a quiet machine with two cores. Usage: tests/packaging/pack.sh [FOLDER FOR THE PACKAGES]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=${1:-$work/packages}
command -v unzip >/dev/null || { echo "unzip is not installed (Debian: apt install unzip)" >&2; exit 1; }
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true

step() { printf '\n== %s\n' "$*"; }

step "pack"
dotnet pack "$root/src/ScrutinyReport" -p:ForPacking=true -p:RestoreLockedMode=true -o "$packages"

step "what is inside"
inside() { unzip -l "$packages/ScrutinyReport.$1.1.0.0.$2"; }
for kind in any linux-x64 win-x64; do
  inside $kind nupkg | grep ' README.md$' >/dev/null
done
for kind in any win-x64; do
  inside $kind snupkg | grep 'scrutiny.pdb$' >/dev/null
done
test "$(inside linux-x64 nupkg | grep -c ' tools/')" = 2    # native: the program and its settings
test ! -e "$packages/ScrutinyReport.linux-x64.1.0.0.snupkg"
test -z "$(inside any nupkg | grep ' tools/.*\.xml$' | grep -v DotnetToolSettings)"
ls -s "$packages"

step "install and run"
version=$(dotnet msbuild "$root/src/ScrutinyReport" -getProperty:Version)
dotnet tool install ScrutinyReport --tool-path "$work/tools" --source "$packages" --version "$version"
mkdir "$work/empty"
cd "$work/empty"
"$work/tools/scrutiny" --version
if git -C "$root" rev-parse HEAD >/dev/null 2>&1; then
  "$work/tools/scrutiny" --version | grep "+$(git -C "$root" rev-parse HEAD)$" >/dev/null
fi

cp -r "$root/sample-data/leicestershire" report
test ! -e "$(dirname "$(readlink -f "$work/tools/scrutiny")")/scrutiny.dll"
"$work/tools/scrutiny" build --quarter Q4-2024 --workspace report --out out
test -s out/2023-24-Q4-committee-report.docx
"$work/tools/scrutiny" problem SR0112 | sed -n 1p

step "the part for every other system"
DOTNET_RUNTIME_ID=linux-arm64 dotnet tool install ScrutinyReport --tool-path "$work/any" --source "$packages" --version "$version"
test -d "$work/any/.store/scrutinyreport/$version/scrutinyreport.any"
"$work/any/scrutiny" build --quarter Q4-2024 --workspace report --out other
cmp {out,other}/2023-24-Q4-committee-report.docx

step "from sources without Git the version names no commit, and the build does not fail"
mkdir "$work/sources"
git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$work/sources" 2>/dev/null || true)
dotnet build "$work/sources/src/ScrutinyReport" -p:RunAnalyzers=false -v q >/dev/null
dotnet "$work/sources/src/ScrutinyReport/bin/Debug/net10.0/scrutiny.dll" --version | grep -x "scrutiny $version" >/dev/null

echo
echo "packed, installed and run"
