using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// Facts carry over from published papers, their sentences do not: no run of twelve words of a built report stands in
/// one (REPORTS.md). Titles of outcomes, indicators and committees are the council's and are left out of the
/// comparison.
/// </summary>
public sealed partial class SharedWordsTests(
    BuiltSample leicestershire, BuiltLeicestershire2020 older, BuiltYouthJustice justice, BuiltBcp bcp)
    : IClassFixture<BuiltSample>, IClassFixture<BuiltLeicestershire2020>, IClassFixture<BuiltYouthJustice>,
    IClassFixture<BuiltBcp>
{
    private const int Longest = 12;
    private const string CommitteeFormula =
        "Joint report of the Chief Executive and Director of Children and Family Services";

    [PublishedPapersFact]
    public void No_run_of_twelve_words_of_Leicestershires_report_stands_in_a_published_paper() =>
        SharesNothing(leicestershire, "leicestershire", "2023-24-Q4");

    [PublishedPapersFact]
    public void No_run_of_twelve_words_of_its_report_of_2020_21_stands_in_a_published_paper() =>
        SharesNothing(older, "leicestershire", "2020-21-Q3");

    [PublishedPapersFact]
    public void No_run_of_twelve_words_of_its_youth_justice_report_stands_in_a_published_paper() =>
        SharesNothing(justice, "leicestershire-youth-justice", "2020-21-Q2");

    [PublishedPapersFact]
    public void No_run_of_twelve_words_of_BCPs_update_stands_in_a_published_paper() =>
        SharesNothing(bcp, "bcp", "2023-24-Q3");

    /// <summary>
    /// Every text that is approved of every family, and the templates and starting texts themselves; without the rows
    /// of tables, whose headings and figures are facts.
    /// </summary>
    [PublishedPapersFact]
    public void No_run_of_twelve_words_of_any_template_or_approved_text_stands_in_a_published_paper()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(SampleCase.Templates(), "*.*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".verified.txt", StringComparison.Ordinal)
                    || file.EndsWith(".md", StringComparison.Ordinal)),
            .. Directory.EnumerateFiles(BuiltReport.Sample(""), "*.md", SearchOption.AllDirectories),
        ];
        var settings = Directory.EnumerateFiles(BuiltReport.Sample(""), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)
                || file.EndsWith(".csv", StringComparison.Ordinal))
            .Where(file => !file.Contains("benchmarks", StringComparison.Ordinal))
            .Select(File.ReadAllText);

        Assert.True(files.Length > 80, "the templates are not found");
        Assert.Empty(Shared(
            files.SelectMany(File.ReadLines)
                .Where(line => !line.Contains('|', StringComparison.Ordinal))
                .SelectMany(line => new[] { line, Tag().Replace(line, " ") }), [.. settings]));
    }

    [PublishedPapersFact]
    public void A_sentence_of_a_published_paper_would_be_found() => Assert.All(
        Directory.EnumerateFiles(PublishedPapersFactAttribute.Folder(), "*.txt"),
        file => Assert.NotEmpty(Shared([File.ReadLines(file).OrderByDescending(line => line.Length).First()], [])));

    private static void SharesNothing(BuiltReport report, string sample, string quarter) => Assert.Empty(Shared(
        report.Paragraphs,
        [
            File.ReadAllText(Path.Combine(BuiltReport.Sample(sample), "scrutiny.yaml")),
            File.ReadAllText(Path.Combine(BuiltReport.Sample(sample), $"data/{quarter}.csv")),
        ]));

    /// <summary>
    /// The runs that stand in a published paper too and are no formula: names and titles out of the council's own
    /// files.
    /// </summary>
    private static IEnumerable<string> Shared(IEnumerable<string> texts, IEnumerable<string> settings)
    {
        var published = Directory.EnumerateFiles(PublishedPapersFactAttribute.Folder(), "*.txt")
            .SelectMany(file => Runs(File.ReadAllText(file)))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(published);
        var formulae = settings.SelectMany(Runs).Concat(Runs(CommitteeFormula)).ToHashSet(StringComparer.Ordinal);
        return texts.SelectMany(Runs).Where(run => published.Contains(run) && !formulae.Contains(run)).Distinct();
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value.ToUpperInvariant()).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - Longest + 1))
            .Select(start => string.Join(' ', words.Skip(start).Take(Longest)));
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.,%/-]*[\p{L}\p{N}%]|[\p{L}\p{N}]")]
    private static partial Regex Word();
}

/// <summary>A fact that reads the published papers, which stand beside the repository and not in it.</summary>
public sealed class PublishedPapersFactAttribute : FactAttribute
{
    public PublishedPapersFactAttribute()
    {
        if (!Directory.Exists(Folder()))
        {
            Skip = "the published papers are not on this machine (../shared/reference/published)";
        }
    }

    public static string Folder() => Checkout.At("../shared/reference/published");
}
