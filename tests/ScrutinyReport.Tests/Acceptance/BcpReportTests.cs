namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The performance update of BCP's Quarter 3 2023/24.</summary>
public sealed class BuiltBcp() : BuiltReport("bcp", "2023-24-Q3", "2023-24-Q3-performance-update", "--strict");

/// <summary>
/// The published facts of BCP's scorecard, found in the Word file of its performance update: in the line of each
/// indicator. What the update says as a whole is approved among the cases of its template family.
/// </summary>
public sealed class BcpReportTests(BuiltBcp built) : IClassFixture<BuiltBcp>
{
    [Theory]
    [InlineData("Approved fostering households", "274", "up four households (1.5%) from 270", "271 or more is met", "Green")]
    [InlineData("Children in care with an achieved plan", "44.4%", "up 1.4 percentage points from 43.0%", "45.0% or more is not yet met",
        "is not beyond the intervention level of 40.0%", "Amber")]
    [InlineData("Children in care attending a Good", "85.0%", "up 5.7 percentage points from 79.3%", "79.3% or more is met", "Green")]
    [InlineData("Children in care who are not in education", "21%", "an increase of 3 percentage points from 18%", "18% or less is not met",
        "the intervention level of 25%", "Amber")]
    [InlineData("Targeted Support assessments", "62%", "a marked decrease of 12 percentage points from 74%", "71% or more is not met",
        "the intervention level of 50%", "Amber")]
    [InlineData("Children and young people stepped down", "88.7%", "up 5.5 percentage points from 83.2%", "90.0% or more is not yet met",
        "the intervention level of 80.0%", "Amber")]
    [InlineData("Children in need referred again", "25.0%", "the same as in the twelve months to the end of quarter 2",
        "24.0% or less is not met", "the intervention level of 30.0%", "Amber")]
    [InlineData("Children missing out on education", "403", "a marked increase of 101 children (33.4%) from 302", "285 or fewer is not met",
        "beyond the intervention level of 340", "Red")]
    [InlineData("Permanent exclusions of primary", "0.02%", "from 0.00%", "0.05% or less is still met", "Green")]
    [InlineData("Permanent exclusions of secondary", "0.16%", "an increase of 0.12 percentage points from 0.04%", "0.18% or less is still met", "Green")]
    [InlineData("Children attending an early years setting", "96.4%", "up 0.4 percentage points from 96.0%", "90.0% or more is met", "Green")]
    [InlineData("Pupils attending Good or Outstanding primary", "96.7%", "the same as at the end of quarter 2", "90.0% or more is met", "Green")]
    [InlineData("Pupils attending Good or Outstanding secondary", "92.9%", "the same as at the end of quarter 2", "90.0% or more is met", "Green")]
    [InlineData("Special schools rated", "100%", "the same as at the end of quarter 2", "90% or more is met", "Green")]
    [InlineData("Attainment gap of vulnerable groups", "-13.9", "no figure for the quarter before", "-15.2 or more is met", "Green")]
    [InlineData("Providers signed up to an inclusive", "is not applicable")]
    [InlineData("Young people aged 16 to 18 in an apprenticeship", "5.0%", "up 2.0 percentage points from 3.0%", "3.0% or more is met", "Green")]
    [InlineData("Young people aged 16 and 17", "3.4%", "down 19.4 percentage points from 22.8%", "25.4% or less is met", "Green")]
    [InlineData("Learner achievement in Skills", "85.7%", "no figure for the quarter before", "84.0% or more is met", "Green")]
    public void An_indicators_line_states_all_that_its_row_knows(string name, params string[] facts)
    {
        var line = built.Paragraphs.First(text => text.StartsWith(name, StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.Contains(fact, line, StringComparison.Ordinal));
    }

    /// <summary>
    /// Target, intervention level and actual of three quarters: as printed; and the rating by the rule.
    /// </summary>
    [Theory]
    [InlineData("Approved fostering households | not applicable | not applicable | 271 | 271 | 250 | 270 Amber | 271 | 250 | 274 Green")]
    [InlineData("Children in care attending a Good or Outstanding school | 90.0% | 60.0% | 79.3% Amber | 79.3% | 60.0%"
        + " | 79.3% Green | 79.3% | 60.0% | 85.0% Green")]
    [InlineData("Children in care who are not in education, employment or training (NEET) | 12% | 25% | 18% Amber | 18%"
        + " | 25% | 18% Green | 18% | 25% | 21% Amber")]
    [InlineData("Children in care with an achieved plan for permanence | to be confirmed | to be confirmed | 47.3%"
        + " | 45.0% | 40.0% | 43.0% Amber | 45.0% | 40.0% | 44.4% Amber")]
    [InlineData("Targeted Support assessments rated Good or Outstanding | not given | 50% | 71% | 71% | 50%"
        + " | 74% Green | 71% | 50% | 62% Amber")]
    [InlineData("Children and young people stepped down from Early Help without a new referral within 12 months | 90.0%"
        + " | 85.0% | 91.8% Green | 90.0% | 80.0% | 83.2% Amber | 90.0% | 80.0% | 88.7% Amber")]
    [InlineData("Children in need referred again within 12 months | 22.0% | 25.0% | 23.5% Amber | 24.0% | 30.0%"
        + " | 25.0% Amber | 24.0% | 30.0% | 25.0% Amber")]
    [InlineData("Children missing out on education | 285 | not given | 339 | 285 | 340 | 302 Amber | 285 | 340 | 403 Red")]
    [InlineData("Permanent exclusions of primary school age children | 0.05% | 0.06% | 0.03% Green | 0.05% | 0.06%"
        + " | 0.00% Green | 0.05% | 0.06% | 0.02% Green")]
    [InlineData("Permanent exclusions of secondary school age children | 0.18% | 0.23% | 0.46% Red | 0.18% | 0.23%"
        + " | 0.04% Green | 0.18% | 0.23% | 0.16% Green")]
    [InlineData("Children attending an early years setting rated Good or Outstanding | 90.0% | 85.0% | 97.8% Green"
        + " | 90.0% | 85.0% | 96.0% Green | 90.0% | 85.0% | 96.4% Green")]
    [InlineData("Pupils attending Good or Outstanding primary schools | 90.0% | 85.0% | 96.6% Green | 90.0% | 85.0%"
        + " | 96.7% Green | 90.0% | 85.0% | 96.7% Green")]
    [InlineData("Pupils attending Good or Outstanding secondary schools | 90.0% | 85.0% | 93.3% Green | 90.0% | 85.0%"
        + " | 92.9% Green | 90.0% | 85.0% | 92.9% Green")]
    [InlineData("Special schools rated Good or Outstanding | 90% | 85% | 100% Green | 90% | 85% | 100% Green | 90% | 85% | 100% Green")]
    [InlineData("Attainment gap of vulnerable groups at all key stages | not applicable | not applicable | -13.7"
        + " | -15.2 | not applicable | not available | -15.2 | not applicable | -13.9 Green")]
    [InlineData("Providers signed up to an inclusive education standard | not available | not applicable"
        + " | not available | 25% | not applicable | not available | 25% | not applicable | not applicable")]
    [InlineData("Young people aged 16 to 18 in an apprenticeship | not applicable | not applicable | 6.6% | 3.0% | 0.0%"
        + " | 3.0% Green | 3.0% | 0.0% | 5.0% Green")]
    [InlineData("Young people aged 16 and 17 who are NEET or not known | 4.7% | 6.0% | 3.7% Green | 25.4% | 30.0%"
        + " | 22.8% Green | 25.4% | 30.0% | 3.4% Green")]
    [InlineData("Learner achievement in Skills and Learning | not applicable | not applicable | not applicable | 84.0%"
        + " | 80.0% | not given | 84.0% | 80.0% | 85.7% Green")]
    public void The_scorecard_has_the_printed_row_of_all_19(string row) =>
        Assert.Contains(row, built.Rows.Select(cells => string.Join(" | ", cells.Select(WithoutSide))));

    [Theory]
    [InlineData("Approved fostering households | not applicable | not applicable | 271 | 271 or more | 250 | 270 Amber | 271 or more | 250 | 274 Green")]
    [InlineData("Children in care who are not in education, employment or training (NEET) | 12% or less | 25% | 18% Amber | 18% or less"
        + " | 25% | 18% Green | 18% or less | 25% | 21% Amber")]
    [InlineData("Children missing out on education | 285 or fewer | not given | 339 | 285 or fewer | 340 | 302 Amber | 285 or fewer | 340 | 403 Red")]
    public void Beside_what_is_printed_it_says_which_side_of_a_target_is_good(string row) =>
        Assert.Contains(row, built.Rows.Select(cells => string.Join(" | ", cells)));

    [Fact]
    public void Each_indicator_beyond_its_intervention_level_has_an_exception_report_in_a_file_of_its_own()
    {
        var (name, rows) = Assert.Single(built.OtherRows);

        Assert.Equal("exception-missing-education", name);
        Assert.Equal(
            [
                "Item: Detail", "Indicator: Children missing out on education",
                "Outturn in quarter 3 of 2023/24: 403, Red",
                "Target for the quarter: 285 or fewer", "Intervention level: 340", "Quarter 2: 302",
                "Service: Education",
            ],
            rows.Select(row => string.Join(": ", row)));
        Assert.Contains("Appendix 2: exception report, Children missing out on education", built.Paragraphs);
    }

    private static readonly string[] Sides = [" or more", " or less", " or fewer"];

    private static string WithoutSide(string cell) =>
        Sides.FirstOrDefault(side => cell.EndsWith(side, StringComparison.Ordinal)) is { } side
            ? cell[..^side.Length]
            : cell;

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
