#!/usr/bin/env bash
# Times parsing and rendering beside Scriban, which is built from its source: same templates, same data, one run.
#   tests/conformance/beside-scriban.sh ../scriban
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
scriban=$(readlink -f "${1:?the folder of a copy of scriban/scriban}")
[ -d "$scriban/src/Scriban/Parsing" ] || { echo "no src/Scriban in $scriban" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/scriban" "$work/beside"
cat > "$work/scriban/Scriban.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework><LangVersion>latest</LangVersion><Nullable>enable</Nullable>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems><DefineConstants>SCRIBAN_PUBLIC</DefineConstants>
    <NoWarn>CS1591;IL2026;IL3050;CS8600;CS8602;CS8604</NoWarn><IsAotCompatible>true</IsAotCompatible>
  </PropertyGroup>
  <ItemGroup><Compile Include="$scriban/src/Scriban/**/*.cs" Exclude="$scriban/src/Scriban/obj/**;$scriban/src/Scriban/bin/**" /></ItemGroup>
</Project>
PROJECT
cat > "$work/beside/Beside.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$work/scriban/Scriban.csproj" />
    <ProjectReference Include="$here/../../src/ScrutinyReport.Templating/ScrutinyReport.Templating.csproj" />
  </ItemGroup>
</Project>
PROJECT
cp "$here/BesideScriban.cs" "$work/beside/Program.cs"
dotnet build -c Release -v q --nologo "$work/beside/Beside.csproj" >/dev/null
dotnet "$work/beside/bin/Release/net10.0/Beside.dll"
