using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Tests;

/// <summary>Who may know whom (DESIGN 2), held against the compiled program.</summary>
public static class WallsTests
{
    private const string Root = "ScrutinyReport.";

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Foundation"] = [],
        ["Templating"] = ["Foundation"],
        ["Periods"] = [],
        ["Data"] = ["Foundation", "Periods", "CsvHelper"],
        ["Workspaces"] = ["Foundation", "Periods", "Data", "YamlDotNet"],
        ["Importing"] = ["Foundation", "Periods", "Data", "ExcelDataReader"],
        ["Disclosure"] = ["Foundation", "Periods", "Data", "Workspaces"],
        ["Assessment"] = ["Foundation", "Periods", "Data", "Workspaces", "Disclosure"],
        ["Readiness"] = ["Foundation", "Periods", "Data", "Workspaces", "Assessment"],
        ["Reporting"] = ["Foundation", "Periods", "Data", "Workspaces", "Assessment", "Readiness", "Templating"],
        ["Documents"] = ["Foundation", "Markdig"],
        ["Writing"] = ["Foundation", "Documents", "System.IO.Hashing"],
        ["Snapshots"] = ["Foundation", "DiffPlex"],
        ["Packs"] = ["Documents"],
        ["Changes"] = ["Foundation", "Periods", "Data", "Assessment", "Documents", "Snapshots"],
        ["Inspecting"] = ["Foundation", "Writing"],
        ["Hosting"] = ["Foundation", "Writing"],
        ["Cli"] =
        [
            "Foundation", "Templating", "Periods", "Data", "Workspaces", "Importing", "Disclosure", "Assessment",
            "Readiness", "Reporting", "Documents", "Writing", "Changes",
            "Packs", "Inspecting", "Hosting", "Snapshots", "System.CommandLine",
        ],
        ["Program"] = ["Cli"],
    };

    private static readonly string[] Libraries =
        ["CsvHelper", "DiffPlex", "DocumentFormat.OpenXml", "ExcelDataReader", "Markdig", "System.CommandLine",
            "System.IO.Hashing", "System.IO.Packaging", "YamlDotNet"];

    // What reaches the world outside, or is different at every run: the business of Cli and Hosting.
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo", "System.Console", "System.Diagnostics.Process", "System.Net.Http.HttpClient",
        "System.Environment.GetEnvironmentVariable", "System.Environment.get_CurrentDirectory",
        "System.Environment.get_NewLine",
        "System.Environment.get_MachineName", "System.Environment.get_UserName",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Guid.NewGuid", "System.Random.get_Shared", "System.TimeZoneInfo.get_Local",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentCulture",
    ];

    private static readonly Lazy<ImmutableArray<Use>> Uses = new(() =>
    [
        .. new[] { typeof(Place).Assembly, typeof(Template).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => CompiledCode.UsesOf(assembly)),
    ]);

    [Fact]
    public static void A_stage_knows_only_the_stages_and_libraries_it_may() => Assert.Empty(
        from use in Uses.Value
        let stage = Part(use.From)
        let to = Wall(use)
        where stage is not null && to is not null && stage != to && !MayUse.GetValueOrDefault(stage, []).Contains(to)
        select $"{use.From} uses {to} ({use.Type})");

    [Fact]
    public static void Nothing_is_allowed_that_nobody_needs() => Assert.Empty(
        MayUse.SelectMany(pair => pair.Value.Select(to => (from: pair.Key, to)))
            .Except(Uses.Value.Select(use => (from: Part(use.From) ?? "", to: Wall(use) ?? "")).Distinct()));

    [Theory]
    [InlineData("YamlDotNet", "YamlFile")]
    [InlineData("Markdig", "MarkdownSyntax")]
    [InlineData("CsvHelper", "CsvTable")]
    [InlineData("ExcelDataReader", "WorkbookReader")]
    [InlineData("DiffPlex", "TextDifference")]
    [InlineData("System.IO.Hashing", "Packed")]
    public static void A_library_is_known_to_one_file(string library, string types) => Assert.Equal(
        types.Split(' '),
        Uses.Value.Where(use => use.Assembly == library).Select(use => use.From.Split('.')[^1]).Distinct().Order());

    [Fact]
    public static void The_command_line_library_is_known_to_the_files_that_declare_commands() => Assert.All(
        Uses.Value.Where(use => use.Assembly == "System.CommandLine").Select(use => use.From).Distinct(),
        type => Assert.EndsWith("Commands", type, StringComparison.Ordinal));

    [Fact]
    public static void Only_the_command_line_and_hosting_reach_the_world_outside() => Assert.Empty(
        from use in Uses.Value
        where Part(use.From) is not ("Cli" or "Hosting" or "Program")
            && (Outside.Contains($"{use.Namespace}.{use.Type}")
                || Outside.Contains($"{use.Namespace}.{use.Type}.{use.Member}"))
        select $"{use.From} uses {use.Namespace}.{use.Type}.{use.Member}");

    // A command that waits for an answer would stand in a pipeline for ever.
    [Fact]
    public static void Nothing_that_is_typed_is_ever_read() => Assert.Empty(
        from use in Uses.Value
        where use is
        {
            Type: "Console",
            Member: "Read" or "ReadKey" or "ReadLine" or "get_In" or "get_KeyAvailable" or "OpenStandardInput",
        }
        select $"{use.From} uses {use.Type}.{use.Member}");

    [Fact]
    public static void The_test_sees_what_it_looks_for()
    {
        Assert.Contains(Uses.Value, use => use is { From: "ScrutinyReport.Cli.Disk", Type: "FileStream" });
        Assert.Contains(Uses.Value, use => use is { Type: "Console", Member: "OpenStandardOutput" });
        Assert.Contains(Uses.Value, use => Part(use.From) == "Cli" && Wall(use) == "Writing");
        Assert.Equal(MayUse.Keys.Order(), Uses.Value.Select(use => Part(use.From)).OfType<string>().Distinct().Order());
    }

    /// <summary>
    /// The stage that a type of ours is in; null for what the compiler adds, and for what stands in for the framework.
    /// </summary>
    private static string? Part(string type) =>
        !type.StartsWith(Root, StringComparison.Ordinal) || type == $"{Root}{nameof(Sequences)}"
            ? null
            : type[Root.Length..].Split('.')[0];

    /// <summary>The stage or library that is used; null where it is neither.</summary>
    private static string? Wall(Use use) =>
        Libraries.FirstOrDefault(library => use.Assembly == library) ?? Part($"{use.Namespace}.{use.Type}");
}
