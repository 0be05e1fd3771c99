#!/usr/bin/env bash
# Packs the tool, installs it from the packed files into a new folder, and makes reports with it where nothing else is.
# Takes some minutes on a quiet machine with two cores. Usage: tests/packaging/pack.sh [FOLDER FOR THE PACKAGES]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=${1:-$work/packages}
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true

step() { printf '\n== %s\n' "$*"; }

step "pack"
dotnet restore "$root/src/ScrutinyReport" --locked-mode -p:ForPacking=true
dotnet pack "$root/src/ScrutinyReport" --no-restore -p:ForPacking=true -o "$packages"

step "what is inside"
for kind in any linux-x64 win-x64; do
  unzip -l "$packages/ScrutinyReport.$kind.1.0.0.nupkg" | grep ' README.md$' >/dev/null
  unzip -l "$packages/ScrutinyReport.$kind.1.0.0.snupkg" | grep 'scrutiny.pdb$' >/dev/null
done
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
