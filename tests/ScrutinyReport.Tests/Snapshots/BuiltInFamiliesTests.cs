using ScrutinyReport.Cli;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Snapshots;

/// <summary>
/// Every case of every built-in template family makes its approved text, and together they run every branch. A new
/// family is under these tests as soon as its folder stands in <c>templates/</c>.
/// </summary>
public static class BuiltInFamiliesTests
{
    private const string Command = "dotnet run --project src/ScrutinyReport -- test --templates templates";

    private static readonly Lazy<TestRun> Run = new(() => TestCommand.Run(Folder(), new() { Coverage = true }));

    public static TheoryData<string, string> Cases()
    {
        var folder = Folder();
        var cases = new TheoryData<string, string>();
        foreach (var family in folder.Families)
        {
            foreach (var name in folder.Cases(family))
            {
                cases.Add(family, name);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void A_case_makes_its_approved_text(string family, string name)
    {
        var result = Run.Value.Cases.Single(one => one.Family == family && one.Name == name);

        Assert.True(result.Outcome == CaseOutcome.Passed, $"""
            {family}, {name}: {result.Outcome}
            {string.Join('\n', result.Differences.Select(one => $"line {one.Line}: {one.Plain}"))}
            {string.Join('\n', result.Problems)}
            read {result.Received}; if it is right: {Command} {family} --accept={name}
            """);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void No_case_has_a_gap_or_a_stop_twice(string family, string name)
    {
        var text = Run.Value.Cases.Single(one => one.Family == family && one.Name == name).Text;

        var lines = text!.Split('\n').Select(line => line.TrimStart());
        Assert.DoesNotContain(lines, line => line.Contains("  ", StringComparison.Ordinal)
            || line.Contains("..", StringComparison.Ordinal) || line.Contains(" .", StringComparison.Ordinal));
    }

    [Fact]
    public static void With_the_line_ends_of_Windows_every_case_makes_the_same()
    {
        using var copy = new TemporaryFolder();
        copy.CopyFrom(Checkout.At("sample-data"), "sample-data");
        copy.CopyFrom(Checkout.At("templates"), "templates");
        foreach (var name in copy.Files().Where(name => name.StartsWith("templates/", StringComparison.Ordinal)
            && Path.GetExtension(name) is ".csv" or ".md" or ".yaml"))
        {
            copy.Write(name, File.ReadAllText(copy.File(name)).ReplaceLineEndings("\r\n"));
        }

        var run = TestCommand.Run(new CaseFolder(copy.File("templates"),
            new(TextWriter.Null, TextWriter.Null, copy.Path)), new());

        Assert.All(run.Cases,
            one => Assert.True(one.IsGood, $"{one.Family}, {one.Name}: {string.Join('\n', one.Problems)}"));
    }

    [Fact]
    public static void Every_family_has_cases_and_they_run_every_branch() => Assert.True(Run.Value.Problems.IsEmpty, $"""
        what no case reaches could break unnoticed; add an indicator or a case to templates/FAMILY/tests and look again:
        {Command} --coverage
        {string.Join('\n', Run.Value.Problems)}
        """);

    [Fact]
    public static void The_branches_are_counted()
    {
        Assert.True(Run.Value.Coverage is { AllBranches: > 300, AllTemplates: > 10 }, $"{Run.Value.Coverage}");
        Assert.Equal(Run.Value.Coverage.AllBranches, Run.Value.Coverage.Branches);
        Assert.Equal(Run.Value.Coverage.AllTemplates, Run.Value.Coverage.Templates);
    }

    private static CaseFolder Folder() =>
        new(Checkout.At("templates"), new(TextWriter.Null, TextWriter.Null, Checkout.Root));
}
