using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScrutinyReport.Tests.Cli;

/// <summary>`scrutiny test` on a council's own family of one template and its cases.</summary>
public static partial class TestCommandTests
{
    private const string Letter = """
        ::: title-block
        # Letter of {{ council.short_name }}
        :::

        {{~ for indicator in indicators ~}}
        {{~ if indicator.target ~}}
        {{ indicator.name }} is rated {{ indicator.rating ?? "nothing" }} and its target is {{ indicator.target.value }}.
        {{~ else ~}}
        {{ indicator.name }} stood at {{ indicator.value }}.
        {{~ end ~}}

        {{~ end ~}}

        """;

    [Fact]
    public static void A_text_waits_for_approval_is_approved_and_holds()
    {
        using var folder = Workspace();

        var first = ProgramRun.In(folder.Path, "test");
        Assert.Equal(1, first.ExitCode);
        Assert.True(File.Exists(folder.File("templates/letter/tests/visits.received.txt")));

        var accepted = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.Equal(0, accepted.ExitCode);
        Assert.False(File.Exists(folder.File("templates/letter/tests/visits.received.txt")));

        var second = ProgramRun.In(folder.Path, "test");
        Assert.Equal(0, second.ExitCode);
        Approved.Text($"{first}===\n{accepted}===\n{second}");
    }

    [Fact]
    public static void What_differs_is_shown_word_by_word()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/report.scriban.md", Letter
            .Replace(" stood at ", " was ", StringComparison.Ordinal)
            .Replace("rated {{", "judged {{", StringComparison.Ordinal));

        var plain = ProgramRun.In(folder.Path, "test");
        var coloured = ProgramRun.With(shell => shell with { Folder = folder.Path, OutShowsColour = true }, "test");
        Assert.Equal(1, plain.ExitCode);
        Assert.Contains("\u001b[1;31mstood", coloured.Out, StringComparison.Ordinal);
        Approved.Text(plain.ToString());
    }

    [Fact]
    public static void A_received_text_goes_once_the_case_passes()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/report.scriban.md",
            Letter.Replace(" stood at ", " was ", StringComparison.Ordinal));
        Assert.Equal(1, ProgramRun.In(folder.Path, "test").ExitCode);
        Assert.True(File.Exists(folder.File("templates/letter/tests/visits.received.txt")));

        folder.Write("templates/letter/report.scriban.md", Letter);
        Assert.Equal(0, ProgramRun.In(folder.Path, "test").ExitCode);
        Assert.False(File.Exists(folder.File("templates/letter/tests/visits.received.txt")));
    }

    [Fact]
    public static void Errors_in_a_template_fail_its_cases_and_approve_nothing()
    {
        using var folder = Workspace();
        folder.Write("templates/letter/report.scriban.md",
            Letter.Replace("council.short", "council.shrt", StringComparison.Ordinal));

        var run = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(folder.Files(), file => file.Contains(".verified.", StringComparison.Ordinal));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void Only_the_case_that_is_named_is_approved()
    {
        using var folder = Workspace();

        Assert.Equal(0, ProgramRun.In(folder.Path, "test", "letter", "--accept=visits").ExitCode);
        Assert.Equal(
            ["templates/letter/tests/visits.verified.txt"],
            folder.Files().Where(file => file.Contains(".verified.", StringComparison.Ordinal)));
        Assert.Equal(0, ProgramRun.In(folder.Path, "test", "--case", "VIS").ExitCode);
        Assert.Equal(1, ProgramRun.In(folder.Path, "test", "--case", "target").ExitCode);
    }

    [Fact]
    public static void A_case_of_several_families_is_approved_where_its_family_is_named()
    {
        using var folder = Workspace();
        folder.Write("templates/note/report.scriban.md", Letter);
        folder.Write("templates/note/tests/visits.yaml", "workspace: ../../letter/tests/visits\n");
        folder.Write("templates/note/tests/only.yaml", "workspace: ../../letter/tests/visits\n");

        var both = ProgramRun.In(folder.Path, "test", "--accept=visits");
        Assert.DoesNotContain(folder.Files(), file => file.Contains(".verified.", StringComparison.Ordinal));
        _ = ProgramRun.In(folder.Path, "test", "letter", "--accept=visits");
        Assert.Equal(
            ["templates/letter/tests/visits.verified.txt"],
            folder.Files().Where(file => file.Contains(".verified.", StringComparison.Ordinal)));
        Approved.Text(both.ToString());
    }

    [Theory]
    [InlineData("--accept=")]
    [InlineData("--accept", "")]
    [InlineData("--case=")]
    [InlineData("--strict=")]
    public static void A_value_that_is_empty_is_not_understood(params string[] asked)
    {
        using var folder = Workspace();

        var run = ProgramRun.In(folder.Path, ["test", .. asked]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"Required argument missing for option: '{asked[0].TrimEnd('=')}'.", run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Files(), file => file.Contains(".verified.", StringComparison.Ordinal));
    }

    [Fact]
    public static void An_approved_text_that_cannot_be_read_or_written_is_named()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/report.scriban.md",
            Letter.Replace(" stood at ", " was ", StringComparison.Ordinal));
        using var locked = new FileStream(
            folder.File("templates/letter/tests/visits.verified.txt"), FileMode.Open,
            FileAccess.ReadWrite, FileShare.None);

        var read = ProgramRun.In(folder.Path, "test");
        locked.Dispose();
        File.Delete(folder.File("templates/letter/tests/visits.verified.txt"));
        Directory.CreateDirectory(folder.File("templates/letter/tests/visits.verified.txt"));
        var written = ProgramRun.In(folder.Path, "test", "--accept=visits");
        Approved.Text($"{read}===\n{written}");
    }

    [UnprivilegedFact]
    public static void What_may_not_be_looked_into_is_named_and_the_rest_is_tested()
    {
        using var folder = Approve(Workspace());
        using var closed = new ClosedFolder(folder.File("templates/letter/tests/visits"));

        var run = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.True(File.Exists(folder.File("templates/letter/tests/visits.verified.txt")));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "templates/letter/tests/visits: error SR0702: this file cannot be read: permission denied\n", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public static void A_text_that_waits_and_lost_its_case_is_told_and_deleted_with_the_approved_one()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/tests/gone.received.txt", "This case was deleted.\n");
        folder.Write("templates/note/report.scriban.md", Letter);
        folder.Write("templates/note/tests/own.yml", "workspace: ../../letter/tests/visits\n");

        var run = ProgramRun.In(folder.Path, "test");
        var accepted = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.DoesNotContain(folder.Files(), file => file.Contains(".received.", StringComparison.Ordinal));
        Approved.Text($"{run}===\n{accepted}");
    }

    [Fact]
    public static void What_no_case_reaches_is_said_with_its_line()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/unused.scriban.md", "Nobody includes this.\n");
        Directory.Delete(folder.File("templates/letter/tests/targets"), recursive: true);
        File.Delete(folder.File("templates/letter/tests/targets.verified.txt"));

        var run = ProgramRun.In(folder.Path, "test", "--coverage");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, ProgramRun.In(folder.Path, "test", "--coverage", "--strict").ExitCode);
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void What_is_wrong_with_the_tests_themselves_is_said()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/tests/gone.verified.txt", "This case was renamed.\n");
        folder.Write("templates/letter/tests/elsewhere.yaml", "workspace: ../../nowhere\n");
        folder.Write("templates/letter/tests/other.yaml", "workspace: visits\nreport: committee-report\n");
        folder.Write("templates/letter/tests/three.yaml", "report: leter\nquarter: 2023-24-Q3\nworkspace: visits\n");
        folder.Write("templates/letter/tests/two.yaml", "workspace: visits\nquarter: banana\n");
        folder.Write("templates/bare/report.scriban.md", "# Bare\n");

        var run = ProgramRun.In(folder.Path, "test", "--accept=visit");
        var all = ProgramRun.In(folder.Path, "test");
        var family = ProgramRun.In(folder.Path, "test", "leter");
        var nothing = ProgramRun.In(folder.Path, "test", "--templates", "data");
        Approved.Text($"{run}===\n{all}===\n{family}===\n{nothing}");

        File.Delete(folder.File("templates/letter/tests/elsewhere.yaml"));
        File.Delete(folder.File("templates/letter/tests/other.yaml"));
        File.Delete(folder.File("templates/letter/tests/three.yaml"));
        File.Delete(folder.File("templates/letter/tests/two.yaml"));
        Assert.Equal(0, ProgramRun.In(folder.Path, "test", "--accept").ExitCode);
        Assert.False(File.Exists(folder.File("templates/letter/tests/gone.verified.txt")));
    }

    [Fact]
    public static void Machines_are_told_of_cases_that_differ_are_new_or_have_errors_in_files_that_they_find()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/report.scriban.md",
            Letter.Replace(" stood at ", " was ", StringComparison.Ordinal));
        folder.Write("templates/letter/tests/new/scrutiny.yaml", Settings);
        folder.Write("templates/letter/tests/new/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/letter/tests/broken/scrutiny.yaml", Settings);
        folder.Write("templates/letter/tests/broken/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,eighty\n");
        Directory.CreateDirectory(folder.File("elsewhere"));

        var run = ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = name => name == "GITHUB_ACTIONS" ? "true" : null },
            "test", "--sarif", "problems.sarif");
        Approved.Text($"{run}===\n{Locations(folder)}");
        var other =
            ProgramRun.In(folder.File("elsewhere"), "test", "--workspace", "..", "--sarif", "../problems.sarif");
        Assert.Equal(1, other.ExitCode);
        Assert.Equal(4, Locations(folder).Count(character => character == '\n'));
        Assert.Equal(0,
            ProgramRun.In(folder.Path, "test", "--case=visits", "--accept", "--sarif", "problems.sarif").ExitCode);
        Assert.Equal("", Locations(folder));
    }

    [Theory]
    [InlineData("none", "--case", "zzz")]
    [InlineData("near", "--case", "visit5", "--accept")]
    [InlineData("json", "--case", "zzz", "--strict", "--format", "json")]
    [InlineData("other", "--case", "targ", "--accept=visits")]
    [InlineData("nothing", "--case", "zzz", "--templates", "data")]
    public static void A_part_of_a_name_that_no_case_has_is_an_error(string variant, params string[] asked)
    {
        using var folder = Approve(Workspace());

        var run = ProgramRun.In(folder.Path, ["test", .. asked]);
        Assert.Equal(1, run.ExitCode);
        Approved.Text(run.ToString(), variant);
    }

    [Fact]
    public static void A_case_that_lost_its_settings_is_an_error_and_keeps_its_approved_text()
    {
        using var folder = Approve(Workspace());
        File.Delete(folder.File("templates/letter/tests/visits/scrutiny.yaml"));
        folder.Write("templates/letter/tests/gone.verified.txt", "This case was deleted.\n");
        folder.Write("templates/letter/tests/_shared/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");

        var run = ProgramRun.In(folder.Path, "test");
        var accepted = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.Equal(0, ProgramRun.In(folder.Path, "test", "--case", "targets").ExitCode);
        Directory.Delete(folder.File("templates/letter/tests/visits"), recursive: true);
        var deleted = ProgramRun.In(folder.Path, "test", "--accept");
        Assert.Equal(0, deleted.ExitCode);
        Assert.Equal(
            ["templates/letter/tests/targets.verified.txt"],
            folder.Files().Where(file => file.Contains(".verified.", StringComparison.Ordinal)));
        Approved.Text($"{run}===\n{accepted}===\n{deleted}");
    }

    [Fact]
    public static void A_case_of_packs_says_of_which_meeting()
    {
        const string meeting = """
            date: 2024-06-04
            committee: children
            items:
              - title: Questions

            """;
        using var folder = new TemporaryFolder();
        folder.Write("templates/agenda-pack/front-sheet.scriban.md", "# Agenda\n");
        folder.Write(
            "templates/agenda-pack/tests/packs/scrutiny.yaml",
            Settings + "committees:\n  children:\n    name: Children's Committee\n");
        folder.Write("templates/agenda-pack/tests/packs/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/agenda-pack/tests/packs/meetings/2024-06-04.yaml", meeting);
        folder.Write(
            "templates/agenda-pack/tests/packs/meetings/2024-06-11.yaml",
            meeting.Replace("06-04", "06-11", StringComparison.Ordinal));

        Approved.Text(ProgramRun.In(folder.Path, "test", "--templates", "templates").ToString());
    }

    [Fact]
    public static void Machines_get_JSON_and_JUnit()
    {
        using var folder = Approve(Workspace());
        folder.Write("templates/letter/report.scriban.md",
            Letter.Replace(" stood at ", " was ", StringComparison.Ordinal));
        folder.Write("templates/letter/tests/new/scrutiny.yaml", Settings);
        folder.Write("templates/letter/tests/new/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/letter/tests/broken/scrutiny.yaml", Settings);

        var run = ProgramRun.In(folder.Path, "test", "--format", "json", "--coverage", "--junit", "results/junit.xml");
        var junit = File.ReadAllText(folder.File("results/junit.xml"));
        Assert.Equal("testsuites", XDocument.Parse(junit).Root!.Name.LocalName);
        Approved.Text($"{run}===\n{Time().Replace(junit, "time=\"0.000\"")}");
    }

    [Fact]
    public static void Line_endings_of_a_checkout_make_no_difference()
    {
        using var folder = Approve(Workspace());
        foreach (var file in folder.Files().ToList())
        {
            File.WriteAllText(folder.File(file),
                File.ReadAllText(folder.File(file)).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        var run = ProgramRun.In(folder.Path, "test");
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    private const string Settings = """
        council:
          name: Exampleshire County Council
          short_name: Exampleshire
        reports:
          letter:
            template: letter
          committee-report:
            template: committee-report

        """;

    private static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", Settings);
        folder.Write("data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/letter/report.scriban.md", Letter);
        folder.Write("templates/letter/tests/visits/scrutiny.yaml", Settings);
        folder.Write("templates/letter/tests/visits/data/2023-24-Q4.csv",
            "Indicator,Latest Value\nVisits,80%\nCalls,70%\n");
        folder.Write("templates/letter/tests/targets/scrutiny.yaml", Settings);
        folder.Write(
            "templates/letter/tests/targets/data/2023-24-Q4.csv",
            "Indicator,Latest Value,Target,National Quartile,Polarity\nVisits,80%,75%,1,High = Good\nCalls,70%,75%,,High = Good\n");
        return folder;
    }

    private static TemporaryFolder Approve(TemporaryFolder folder)
    {
        Assert.Equal(0, ProgramRun.In(folder.Path, "test", "--accept").ExitCode);
        return folder;
    }

    /// <summary>Each result of the SARIF file: its code and where it is, a line for each.</summary>
    private static string Locations(TemporaryFolder folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("problems.sarif")));
        return string.Concat(
            from result in json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
            let line = place.TryGetProperty("region", out var region) ? $":{region.GetProperty("startLine")}" : ""
            select $"{result.GetProperty("ruleId")} {place.GetProperty("artifactLocation").GetProperty("uri")}{line}\n");
    }

    [GeneratedRegex("time=\"[0-9.]+\"")]
    private static partial Regex Time();
}
