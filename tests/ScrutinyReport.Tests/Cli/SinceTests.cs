namespace ScrutinyReport.Tests.Cli;

public static class SinceTests
{
    private const string Data = "data/2023-24-Q4.csv";
    private const string Record = "out/2023-24-Q4-committee-report-draft.content.json";

    [Fact]
    public static void What_changed_since_the_draft_is_said_by_indicator()
    {
        using var temporary = Small();
        temporary.Write("commentary/2023-24-Q4/repeat-plans.md", Commentary("Two families moved into the county."));
        ProgramRun.In(temporary.Path, "build", "--draft", "--to", "txt");
        Change(temporary, Data, "26.8%", "20.3%");
        temporary.Write("commentary/2023-24-Q4/repeat-plans.md",
            Commentary("Three families moved into the county. Two have left."));

        var final = ProgramRun.In(temporary.Path, "build", "--since-draft", "--to", "txt");
        var again = ProgramRun.In(temporary.Path, "check", "--since", "out/2023-24-Q4-committee-report.content.json");

        Assert.EndsWith("  changes     none\nexit 0\n", again.ToString(), StringComparison.Ordinal);
        Approved.Text(final.ToString());
    }

    [Fact]
    public static void Machines_get_what_changed_since_the_draft_and_what_a_draft_lacks()
    {
        using var temporary = Small();
        var draft = ProgramRun.In(temporary.Path, "build", "--draft", "--to", "txt", "--format", "json");
        Change(temporary, Data, "26.8%", "20.3%");
        temporary.Write("commentary/2023-24-Q4/repeat-plans.md", Commentary("Three families moved into the county."));

        var final = ProgramRun.In(temporary.Path, "build", "--since-draft", "--to", "txt", "--format", "json");

        Approved.Text(
            string.Concat(new[] { draft, final }.Select(run =>
                run.Out[..run.Out.IndexOf("  \"summary\"", StringComparison.Ordinal)] + "  ...\n"
                + run.Out[run.Out.IndexOf("  \"outputs\"", StringComparison.Ordinal)..])),
            extension: "json");
    }

    [Fact]
    public static void The_record_of_a_build_is_what_the_report_says()
    {
        using var temporary = Small();

        ProgramRun.In(temporary.Path, "build", "--draft", "--to", "txt");

        Approved.Text(File.ReadAllText(temporary.File(Record)), extension: "json");
    }

    [Fact]
    public static void Without_a_record_to_compare_with_the_report_is_built_and_that_is_said()
    {
        using var temporary = Small();
        temporary.Write("other.json", "{}");
        var none = ProgramRun.In(temporary.Path, "build", "--since-draft", "--to", "txt");
        ProgramRun.In(temporary.Path, "build", "--draft", "--to", "txt");
        Change(temporary, Record, "\"2023-24-Q4\"", "\"2023-24-Q3\"");

        Approved.Text(string.Concat(
            none,
            ProgramRun.In(temporary.Path, "check", "--since", "other.json"),
            ProgramRun.In(temporary.Path, "check", "--since-draft")));
    }

    [Fact]
    public static void The_record_of_another_council_is_not_compared_unless_it_is_in_the_workspace()
    {
        using var temporary = Small();
        using var other = Small();
        Change(other, "scrutiny.yaml", "name: Exampleshire County Council", "name: Othershire County Council");
        ProgramRun.In(other.Path, "build", "--draft", "--to", "txt");
        temporary.Write(Record, File.ReadAllText(other.File(Record)));

        var within = ProgramRun.In(temporary.Path, "check", "--since", Record);
        var theirs = ProgramRun.In(temporary.Path, "check", "--since", other.File(Record));
        Change(other, Record, "  \"council\": \"Othershire County Council\",\n", "");
        var ofAnEarlierVersion = ProgramRun.In(temporary.Path, "check", "--since", other.File(Record));

        Assert.All([within, ofAnEarlierVersion],
            run => Assert.Contains("\n  changes     ", run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("SR0418", within.Error + ofAnEarlierVersion.Error, StringComparison.Ordinal);
        Approved.Text(theirs.ToString().Replace(other.Path, "theirs", StringComparison.Ordinal));
    }

    /// <summary>Whoever has the record knows no more than whoever has the report.</summary>
    [Fact]
    public static void What_is_withheld_from_a_report_is_not_in_its_record()
    {
        using var temporary = new TemporaryFolder();
        temporary.CopyFrom(Checkout.At("sample-data/exampleshire"));

        ProgramRun.In(temporary.Path, "build", "--draft");

        var custody = File.ReadAllText(temporary.File(Record)).Split("\"custody\"")[1].Split("\"id\"")[0];
        Assert.Contains("\"value\": \"[c]\"", custody, StringComparison.Ordinal);
        Assert.DoesNotContain("rating", custody, StringComparison.Ordinal);

        // The sentence has no figure, and stands behind those of another indicator.
        Assert.Contains("sentenced to custody in quarter 4 is withheld", custody, StringComparison.Ordinal);
        Assert.DoesNotContain("sha256", File.ReadAllText(temporary.File(Record)), StringComparison.Ordinal);
    }

    private static string Commentary(string text) => $"---\nowner: Social Care\ndate: 2024-05-17\n---\n{text}\n";

    private static void Change(TemporaryFolder temporary, string file, string from, string to)
    {
        var text = File.ReadAllText(temporary.File(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        temporary.Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static TemporaryFolder Small()
    {
        var temporary = new TemporaryFolder();
        temporary.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
        return temporary;
    }
}
