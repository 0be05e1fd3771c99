using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// Nothing that a sample report says escapes approval: each of its lines stands in the approved text of a case, and
/// reports that no case approves, of other quarters and authorities, say nothing in a form that none has.
/// </summary>
public static class ApprovedTextsTests
{
    private static readonly string[] Authorities =
        ["Barnsley", "Bexley", "Brent", "Cumberland", "Devon", "Essex", "Gateshead", "Isle of Wight", "Kent", "Luton",
            "Rutland", "Torbay"];

    public static TheoryData<string> SampleCases() => [.. SampleCase.All().Select(one => one.Name)];

    [Fact]
    public static void Every_report_of_every_sample_is_a_case() => Assert.Equal(
        SampleCase.Reports().Order(StringComparer.Ordinal),
        SampleCase.All().Select(one => $"{one.Sample}/{one.Report}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SampleCases))]
    public static void Every_line_of_a_sample_report_is_in_an_approved_text(string name)
    {
        var approved = Approved().ToHashSet(StringComparer.Ordinal);
        var lines = Built(SampleCase.All().Single(one => one.Name == name)).ToList();
        Assert.True(lines.Count > 20, "the report is not found");
        var unknown = lines.Where(line => !approved.Contains(line)).ToList();
        Assert.True(unknown.Count == 0, $"{unknown.Count} lines:\n{string.Join('\n', unknown)}");
    }

    [Fact]
    public static void No_other_quarter_of_a_sample_says_what_no_approved_text_has_the_form_of()
    {
        var quarters = new DirectoryInfo(BuiltReport.Sample("exampleshire/data")).GetFiles("*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))
            .Order(StringComparer.Ordinal);
        AllHaveApprovedForms(quarters.Select(quarter =>
            new SampleCase("exampleshire", "committee-report", quarter, null)));
    }

    [Fact]
    public static void No_other_authority_is_told_of_in_a_form_that_no_approved_text_has() =>
        AllHaveApprovedForms(Authorities.Select(authority =>
            new SampleCase("benchmarks-england", "benchmark-report", null, authority)));

    private static void AllHaveApprovedForms(IEnumerable<SampleCase> cases)
    {
        var forms = Approved().SelectMany(SentenceForm.AllOf).ToHashSet(StringComparer.Ordinal);
        var unknown = cases.SelectMany(Built)
            .SelectMany(SentenceForm.AllOf)
            .Distinct()
            .Where(form => !forms.Contains(form))
            .ToList();
        Assert.True(unknown.Count == 0, $"{unknown.Count} forms:\n{string.Join('\n', unknown)}");
    }

    private static IEnumerable<string> Approved() => Directory
        .EnumerateFiles(SampleCase.Templates(), "*.verified.txt", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines);

    private static IEnumerable<string> Built(SampleCase one)
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.In(folder.Path, one.Arguments(folder.Path));
        Assert.True(run.ExitCode == 0, run.ToString());
        return
        [
            .. folder.Files().Where(file => file.EndsWith(".txt", StringComparison.Ordinal))
                .SelectMany(file => File.ReadAllLines(folder.File(file)))
                .Where(line => line.Length > 0),
        ];
    }
}
