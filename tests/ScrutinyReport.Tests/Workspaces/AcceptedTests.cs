using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class AcceptedTests
{
    private static readonly Quarter Q4 = new(2023, 4);

    private static readonly Problem[] Warnings =
    [
        Problem.Warning("SR0123", Place.Nowhere, "a period") with { Indicator = "neet" },
        Problem.Warning("SR0123", Place.Nowhere, "a period") with { Indicator = "eet" },
        Problem.Error("SR0112", Place.Nowhere, "a target"),
    ];

    [Theory]
    [InlineData("{code: SR0123, reason: seen, until: 2024-12-31}", "", "SR0123 SR0123")]
    [InlineData("{code: SR0123, indicator: neet, reason: seen, until: 2024-12-31}", "SR0123", "SR0123")]
    [InlineData("{code: SR0123, indicator: neet, reason: seen, until: 2024-06-04}", "SR0123", "SR0123")]    // the day itself
    [InlineData("{code: SR0123, indicator: neet, reason: seen, until: 2024-06-03}", "SR0123 SR0123 SR0044", "")]
    [InlineData("{code: SR0123, quarter: 2023-24-Q3, reason: seen, until: 2024-12-31}", "SR0123 SR0123", "")]
    [InlineData("{code: SR0123, quarter: 2023-24-Q4, reason: seen, until: 2024-12-31}", "", "SR0123 SR0123")]
    [InlineData("{code: SR0124, reason: seen, until: 2024-12-31}", "SR0123 SR0123 SR0045", "")]
    public static void A_warning_is_accepted_for_its_indicator_and_quarter_until_its_day(
        string entry, string left, string accepted)
    {
        var list = Read("- " + entry).Value!;
        var (printed, counted) = list.Apply(Warnings[..2], Q4, new(2024, 6, 4));
        Assert.Equal((left, accepted), (Codes(printed), Codes(counted)));
    }

    [Fact]
    public static void An_error_is_never_accepted_and_may_hide_what_an_entry_is_for()
    {
        var list = Read("- {code: SR0112, reason: seen, until: 2024-12-31}\n").Value!;
        Assert.Equal("SR0123 SR0123 SR0112", Codes(list.Apply(Warnings, Q4, new(2024, 6, 4)).Left));
    }

    [Fact]
    public static void Entries_that_cannot_be_read_are_named() => Approved.Text(WorkspaceOf.Listed(Read("""
        - code: SR0123
          indicater: neet
          reason: seen
        - SR0123
        - {code: SR0124, reason: seen, until: next year, quarter: some day}

        """.ReplaceLineEndings("\n")).Problems));

    [Fact]
    public static void A_file_that_is_no_list_is_named() =>
        Approved.Text(WorkspaceOf.Listed(Read("code: SR0123\nreason: seen\n").Problems));

    [Fact]
    public static void An_empty_file_accepts_nothing() => Assert.Empty(Read("# nothing yet\n").Value!.Entries);

    [Fact]
    public static void Expired_and_unused_entries_are_warned_of() => Approved.Text(WorkspaceOf.Listed(Read(
        "- {code: SR0123, indicator: neet, reason: seen, until: 2024-06-03}\n"
        + "- {code: SR0124, indicator: eet, reason: seen, until: 2024-12-31}\n").Value!.Apply([], Q4,
        new(2024, 6, 4)).Left));

    private static Checked<AcceptedList> Read(string text) =>
        AcceptedReader.Read(WorkspaceOf.Text(text, "accepted.yaml"), QuarterNotation.Calendar);

    private static string Codes(IEnumerable<Problem> problems) =>
        string.Join(' ', problems.Select(problem => problem.Code));
}
