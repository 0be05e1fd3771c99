using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Data;

/// <summary>A table with several quarters side by side holds the history of the year.</summary>
public static class WideLayoutTests
{
    private const string Wide =
        "Measure,Polarity,Q1 Target 2023/24,Q1 Actual 2023/24,Q2 Target 2023/24,Q2 Actual 2023/24,Q3 Target 2023/24,Q3 Actual 2023/24\n";

    [Fact]
    public static void Each_quarter_before_the_reported_one_is_read_as_if_the_table_were_its_own()
    {
        var history = Read(Wide + "Plans,high,90%,79%,tbc,80%,85%,86%\n").Value!.History;
        Assert.Equal(
            ["Q1 2023/24: 79% of 90%", "Q2 2023/24: 80% of -"],
            history.Select(one => $"{one.Quarter}: {one.Observations[0].Latest.Figure!.Shown} of {one.Observations[0].Target?.Shown ?? "-"}"));
    }

    [Fact]
    public static void A_quarter_with_a_file_of_its_own_is_read_from_that()
    {
        var earlier =
            new EarlierFile(new Quarter(2023, 2), TestFiles.Text("data/2023-24-Q2.csv", "Measure,Value\nPlans,81%\n"));
        var history = Read(Wide + "Plans,high,90%,79%,85%,80%,85%,86%\n", earlier).Value!.History;
        Assert.Equal(
            ["Q1 2023/24: 79%", "Q2 2023/24: 81%"],
            history.Select(one => $"{one.Quarter}: {one.Observations[0].Latest.Figure!.Shown}"));
    }

    [Fact]
    public static void What_is_wrong_in_the_columns_of_an_earlier_quarter_is_said_once_and_at_its_place() =>
        Approved.Text(
            TestFiles.Printed(Read(Wide
                + "Plans,high,90.1.2,79%,>9x,8o%,85%,86%\nVisits,high,90%,79%,85%,80%,85%,8.6.1%\n").Problems));

    [Fact]
    public static void A_misspelt_heading_of_the_reported_quarter_is_named() => Approved.Text(
        TestFiles.Printed(Read(Wide.Replace("Q3 Actual", "Q3 Actul", StringComparison.Ordinal)
            + "Plans,high,90%,79%,tbc,80%,85%,86%\n").Problems));

    /// <summary>
    /// A correction of the table before stays in corrections.csv, since that table is built again with it.
    /// </summary>
    [Theory]
    [InlineData("79%", "81%")]          // as first published: both corrections are applied
    [InlineData("80%", "81%")]          // the first is carried, the second is not
    [InlineData("81%", "81%")]
    [InlineData("78%", "78%", "SR0142", "SR0142")]
    public static void A_correction_that_a_later_table_carries_fits(
        string printed, string expected, params string[] problems)
    {
        var read = DatasetReader.Read(Request(Wide + $"Plans,high,90%,{printed},85%,80%,85%,86%\n") with
        {
            Corrections = TestFiles.Text("corrections.csv", """
                quarter,indicator,column,was,now,reason,who
                2023-24-Q1,plans,Q1 Actual 2023/24,79%,80%,late returns,A. Analyst
                2023-24-Q1,Plans,Q1 actual 2023/24,80%,81%,later returns,A. Analyst

                """),
        });
        Assert.Equal(expected, read.Value!.History[0].Observations[0].Latest.Figure!.Shown);
        Assert.Equal(problems,
            read.Problems.Select(problem => problem.Code)
                .Where(code => code.StartsWith("SR014", StringComparison.Ordinal)));
    }

    private static Checked<Dataset> Read(string table, params EarlierFile[] earlier) =>
        DatasetReader.Read(Request(table) with { Earlier = [.. earlier] });

    private static DatasetRequest Request(string table) => new()
    {
        Quarter = new Quarter(2023, 3),
        QuarterFile = TestFiles.Text("data/2023-24-Q3.csv", table),
    };
}
