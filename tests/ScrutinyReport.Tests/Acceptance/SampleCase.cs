using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>A report of a sample workspace: of a quarter, or on an authority.</summary>
internal sealed partial record SampleCase(string Sample, string Report, string? Quarter, string? Authority)
{
    public string Name => string.Join(' ', new[] { Sample, Report, Quarter, Authority }.OfType<string>());

    public string[] Arguments(string output) =>
    [
        "build", "--workspace", BuiltReport.Sample(Sample), "--report", Report, "--out", output, "--to", "txt",
        .. Quarter is null ? Array.Empty<string>() : ["--quarter", Quarter],
        .. Authority is null ? Array.Empty<string>() : ["--authority", Authority],
    ];

    /// <summary>The cases of the template families that are of a sample's report, without drafts and packs.</summary>
    public static IEnumerable<SampleCase> All() => Directory
        .EnumerateFiles(Templates(), "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file =>
            (Family: new DirectoryInfo(Path.GetDirectoryName(file)!).Parent!.Name, Text: File.ReadAllText(file)))
        .Where(one => Workspace().IsMatch(one.Text) && !one.Text.Contains("draft:", StringComparison.Ordinal)
            && Value(one.Text, "meeting") is null)
        .Select(one => new SampleCase(
            Workspace().Match(one.Text).Groups["name"].Value,
            Value(one.Text, "report") ?? FirstOf(Workspace().Match(one.Text).Groups["name"].Value, one.Family),
            Value(one.Text, "quarter"),
            Value(one.Text, "authority")));

    /// <summary>The reports that the samples' settings name, as sample/report.</summary>
    public static IEnumerable<string> Reports() => new DirectoryInfo(BuiltReport.Sample("")).GetDirectories()
        .SelectMany(folder => File.ReadLines(Path.Combine(folder.FullName, "scrutiny.yaml"))
            .SkipWhile(line => line != "reports:").Skip(1)
            .TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#')
            .Select(line => Key().Match(line).Groups["id"].Value)
            .Where(id => id.Length > 0)
            .Select(id => $"{folder.Name}/{id}"));

    public static string Templates() => Checkout.At("templates");

    /// <summary>The first report of a sample that the family makes.</summary>
    private static string FirstOf(string sample, string family)
    {
        var lines = File.ReadAllLines(Path.Combine(BuiltReport.Sample(sample), "scrutiny.yaml"));
        var at = Array.FindIndex(lines, line => line.Trim() == $"template: {family}");
        return lines.Take(at).Select(line => Key().Match(line).Groups["id"].Value).Last(id => id.Length > 0);
    }

    private static string? Value(string text, string key) =>
        Regex.Match(text, $@"^{key}: *(?<value>.+?)\s*$", RegexOptions.Multiline) is { Success: true } match
            ? match.Groups["value"].Value
            : null;

    [GeneratedRegex(@"^workspace: .*sample-data/(?<name>[\w-]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Workspace();

    [GeneratedRegex(@"^  (?<id>[\w-]+):\s*$")]
    private static partial Regex Key();
}
