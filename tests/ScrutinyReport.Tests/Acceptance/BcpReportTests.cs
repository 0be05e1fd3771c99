namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The performance update of BCP's Quarter 3 2023/24.</summary>
public sealed class BuiltBcp() : BuiltReport("bcp", "2023-24-Q3", "2023-24-Q3-performance-update", "--strict");

/// <summary>
/// The published facts of BCP's scorecard, found in the Word file of its performance update: in the line of each indicator.
/// What the update says as a whole is approved among the cases of its template family.
/// </summary>
public sealed class BcpReportTests(BuiltBcp built) : IClassFixture<BuiltBcp>
{
    [Theory]
    [InlineData("Approved fostering households", "274", "up four households (1.5%) from 270", "271 or more is met", "Green")]
    [InlineData("Children in care with an achieved plan", "44.4%", "up 1.4 percentage points from 43.0%", "45.0% or more is not yet met",
        "has not reached the intervention level of 40.0%", "Amber")]
    [InlineData("Children in care attending a Good", "85.0%", "up 5.7 percentage points from 79.3%", "79.3% or more is met", "Green")]
    [InlineData("Children in care who are not in education", "21%", "an increase of 3 percentage points from 18%", "18% or less is not met",
        "the intervention level of 25%", "Amber")]
    [InlineData("Targeted Support assessments", "62%", "a marked decrease of 12 percentage points from 74%", "71% or more is not met",
        "the intervention level of 50%", "Amber")]
    [InlineData("Children and young people stepped down", "88.7%", "up 5.5 percentage points from 83.2%", "90.0% or more is not yet met",
        "the intervention level of 80.0%", "Amber")]
    [InlineData("Children in need referred again", "25.0%", "the same as in the twelve months to the end of quarter 2",
        "24.0% or less is not met", "the intervention level of 30.0%", "Amber")]
    [InlineData("Children missing out on education", "403", "a marked increase of 101 children (33.4%) from 302", "285 or less is not met",
        "beyond the intervention level of 340", "Red")]
    [InlineData("Permanent exclusions of primary", "0.02%", "from 0.00%", "0.05% or less is still met", "Green")]
    [InlineData("Permanent exclusions of secondary", "0.16%", "an increase of 0.12 percentage points from 0.04%", "0.18% or less is still met", "Green")]
    [InlineData("Children attending an early years setting", "96.4%", "up 0.4 percentage points from 96.0%", "90.0% or more is met", "Green")]
    [InlineData("Pupils attending Good or Outstanding primary", "96.7%", "the same as at the end of quarter 2", "90.0% or more is met", "Green")]
    [InlineData("Pupils attending Good or Outstanding secondary", "92.9%", "the same as at the end of quarter 2", "90.0% or more is met", "Green")]
    [InlineData("Special schools rated", "100%", "the same as at the end of quarter 2", "90% or more is met", "Green")]
    [InlineData("Attainment gap of vulnerable groups", "-13.9", "no figure of the quarter before", "-15.2 or more is met", "Green")]
    [InlineData("Providers signed up to an inclusive", "does not apply")]
    [InlineData("Young people aged 16 to 18 in an apprenticeship", "5.0%", "up 2.0 percentage points from 3.0%", "3.0% or more is met", "Green")]
    [InlineData("Young people aged 16 and 17", "3.4%", "down 19.4 percentage points from 22.8%", "25.4% or less is met", "Green")]
    [InlineData("Learner achievement in Skills", "85.7%", "no figure of the quarter before", "84.0% or more is met", "Green")]
    public void An_indicators_line_states_all_that_its_row_knows(string name, params string[] facts)
    {
        var line = built.Paragraphs.First(text => text.StartsWith(name, StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.Contains(fact, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_indicator_beyond_its_intervention_level_has_an_exception_report_in_a_file_of_its_own()
    {
        var (name, rows) = Assert.Single(built.OtherRows);

        Assert.Equal("exception-missing-education", name);
        Assert.Equal(
            [
                "Item: Detail", "Indicator: Children missing out on education", "Outturn in quarter 3 of 2023/24: 403, Red",
                "Target for the quarter: 285 or less", "Intervention level: 340", "Quarter before: 302", "Service: Education",
            ],
            rows.Select(row => string.Join(": ", row)));
        Assert.Contains("Appendix 2: exception report, Children missing out on education", built.Paragraphs);
    }

    [Fact]
    public void The_Word_files_are_valid() => Assert.Empty(built.Faults);

    [Fact]
    public void Twelve_are_green_five_amber_and_one_red() =>
        Assert.Contains("12 Green, 5 Amber, 1 Red", built.Output, StringComparison.Ordinal);

    [Fact]
    public void Targets_that_equal_the_actual_are_accepted_and_counted() =>
        Assert.Contains("none, 3 accepted", built.Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("no re-referral")]    // the value is the re-referral rate
    [InlineData("2022")]    // the year is 2023/24
    [InlineData("0.02 but")]
    public void No_mistake_of_the_paper_is_printed(string mistake) =>
        Assert.DoesNotContain(built.Paragraphs, text => text.Contains(mistake, StringComparison.OrdinalIgnoreCase));
}
