namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The youth justice report of Leicestershire, Quarter 2 2020/21.</summary>
public sealed class BuiltYouthJustice() : BuiltReport(
    "leicestershire-youth-justice", "2020-21-Q2", "2020-21-Q2-youth-justice", "--strict");

/// <summary>
/// The published facts of its tables, found in the row and the paragraph of their indicators: percentages with their
/// counts, comparisons, a rate with two decimals. The change of the rate is right where the printed one (-0.03) was
/// not.
/// </summary>
public sealed class YouthJusticeTests(BuiltYouthJustice built) : IClassFixture<BuiltYouthJustice>
{
    [Theory]
    [InlineData("First time entrants | Q2 2020/21 | 16 | N/A | N/A | N/A | 18 | -2 (-11.1%)")]
    [InlineData("First time entrants known to the service before | Q2 2020/21 | 38% (6 of 16) | N/A | N/A | N/A | N/A | N/A")]
    [InlineData("Use of custody | Q2 2020/21 | 6.45% (2) | N/A | N/A | N/A | N/A | N/A")]
    [InlineData("Use of remand | Q2 2020/21 | 25.0% (4) | N/A | N/A | N/A | N/A | N/A")]
    [InlineData("Young people remanded into custody | Q2 2020/21 | 4 | N/A | N/A | N/A | 3 | +1")]
    [InlineData("Education, training and employment | Q2 2020/21 | 61.5% (24 of 39) | N/A | N/A | N/A | 67.5% (27 of 40) | -6.0 points")]
    [InlineData("Re-offending by young people | Q1 2020/21 | 0.40 | N/A | N/A | N/A | 0.18 | +0.22")]
    [InlineData("Use of custody: rate for every 1,000 aged 10 to 17 | Year to Q1 2020/21 | 0.07 | 0.13 | 0.23 | 0.18 | 0.11 | -0.04")]
    [InlineData("First time entrants, by year | 37 | 111 | 100")]
    [InlineData("First time entrants known to the service before, by year | 46% (17 of 37) | 47% (52 of 111) | 34% (34 of 100)")]
    [InlineData("Use of custody, by year | 3.6% (2) | 5.0% (7) | 2.4% (4)")]
    [InlineData("Use of remand, by year | 21.7% (5) | 16.7% (6) | 9.4% (3)")]
    [InlineData("Education, training and employment, by year | 60.6% | 59.0% | 64.2%")]
    [InlineData("Re-offending by young people, by year | 0.40 | 0.76 | 1.37")]
    [InlineData("Indicator | 2020/21 so far | 2019/20 | 2018/19")]
    public void A_table_has_the_row(string row) =>
        Assert.Contains(row, built.Rows.Select(cells => string.Join(" | ", cells)));

    [Theory]
    [InlineData("number of first time entrants to the youth justice system fell", "16 in quarter 2", "21", "18", "11.1%")]
    [InlineData("number of young people remanded into custody", "four in quarter 2", "three young people from one", "quarter 2 2019/20 (three)")]
    [InlineData("percentage of young people of the service who were in education, training or employment improved",
        "61.5%", "24 of 39", "59.4%", "67.5%", "6.0 percentage points")]
    [InlineData("rate of re-offending by young people stood at 0.40 in quarter 1", "0.40", "one quarter in arrears", "0.18", "0.22")]
    [InlineData("rate of custody for every 1,000", "0.07", "0.11", "down 0.04", "England average (0.18)",
        "average for youth offending teams chosen for comparison (0.23)")]
    public void An_indicators_paragraph_states_all_that_its_row_knows(string subject, params string[] facts)
    {
        var paragraph = Assert.Single(built.Paragraphs, text => text.Contains(subject, StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.Contains(fact, paragraph, StringComparison.Ordinal));
    }

    [Fact]
    public void The_change_that_the_paper_prints_wrongly_is_not_printed() =>
        Assert.DoesNotContain("0.03", built.Text, StringComparison.Ordinal);

    [Fact]
    public void The_Word_file_is_valid() => Assert.Empty(built.Faults);
}
