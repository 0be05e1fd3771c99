#!/usr/bin/env bash
# Times whole processes in one run: the committee report from cold start to finished .docx, beside a "hello world" built the
# same way (Release, ReadyToRun). Needs the .NET SDK, and Debian's hyperfine and time. Usage: tests/performance/whole-process.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish() { dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$2" -v q >/dev/null; }

mkdir "$work/hello"
cat > "$work/hello/hello.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>false</InvariantGlobalization>
  </PropertyGroup>
</Project>
XML
echo 'System.Console.WriteLine("hello world");' > "$work/hello/Program.cs"
publish "$work/hello" "$work/hello-out"
publish "$root/src/ScrutinyReport" "$work/scrutiny"

build=("$work/scrutiny/scrutiny" build --quarter Q4-2024 --workspace "$root/sample-data/leicestershire" --out "$work/out")
hyperfine -N --warmup 3 --runs 20 --prepare "rm -rf $work/out" \
  --export-markdown "$work/times.md" \
  --command-name 'hello world' "$work/hello-out/hello" \
  --command-name 'scrutiny --version' "$work/scrutiny/scrutiny --version" \
  --command-name 'scrutiny check' "$work/scrutiny/scrutiny check --quarter Q4-2024 --workspace $root/sample-data/leicestershire" \
  --command-name 'scrutiny build' "${build[*]}" >/dev/null
cat "$work/times.md"
echo
for name in hello build; do
  rm -rf "$work/out"
  if [ $name = hello ]; then command=("$work/hello-out/hello"); else command=("${build[@]}"); fi
  /usr/bin/time -f "peak memory of $name: %M KiB" "${command[@]}" >/dev/null
done
