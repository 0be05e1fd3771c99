namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The Quarter 3 2020/21 report of Leicestershire.</summary>
public sealed class BuiltLeicestershire2020() : BuiltReport(
    "leicestershire", "2020-21-Q3", "2020-21-Q3-performance-report-2020", "--report",
    "performance-report-2020", "--strict");

/// <summary>
/// The published facts of Quarter 3 2020/21, found in the Word file: in the paragraph of each indicator and in its row
/// of a dashboard that has a table for each outcome.
/// </summary>
public sealed class Leicestershire2020Tests(BuiltLeicestershire2020 built) : IClassFixture<BuiltLeicestershire2020>
{
    [Theory]
    [InlineData("percentage of child protection cases reviewed", "96.4%", "up 1.8 percentage points from the 94.6%", "second quartile",
        "6.1 percentage points above the average for statistical neighbours (90.3%)",
        "97.0% or more is not yet met", "Amber")]
    [InlineData("percentage of new child protection plans", "17.3%", "28 children", "down 8.0 percentage points", "top quartile", "23.8%",
        "19.1% or less is met", "Green")]
    [InlineData("percentage of referrals to Children's Social Care", "21.1%", "292 re-referrals", "down 2.9 percentage points", "third quartile",
        "22.8%", "19.2% or less is not yet met", "Amber")]
    [InlineData("percentage of assessments completed within 45 days", "90.6%", "1,028 assessments", "a decrease of 5.7 percentage points",
        "second quartile", "83.8%", "86.6% or more is still met", "Green")]
    [InlineData("percentage of open child protection plans", "0.5%", "three children", "an improvement", "second quartile", "1.4%",
        "1.7% or less is met", "Green")]
    [InlineData("percentage of children in care with three or more placements", "2.7%", "19 children", "an improvement", "top quartile",
        "11.0%", "9.0% or less is met", "Green")]
    [InlineData("percentage of children in care who had been in one placement", "66.9%", "170 children", "an improvement", "third quartile",
        "66.0%", "71.0% or more is not yet met", "Amber")]
    [InlineData("percentage of care leavers aged up to 21 who were in suitable accommodation", "95.2%", "180 young people",
        "up 4.0 percentage points", "top quartile", "84.7%", "91.0% or more is met", "Green")]
    [InlineData("percentage of care leavers aged up to 21 who were in education", "65.1%", "123 young people", "an improvement", "top quartile",
        "52.6%", "55.0% or more is met", "Green")]
    [InlineData("percentage of children in care who had had a dental check", "37.5%", "263 children", "a decrease")]
    [InlineData("percentage of children in care who had had an annual health assessment", "83.3%", "584 children", "up 1.1 percentage points")]
    [InlineData("number of individuals with whom", "3,744", "a decrease of 111 individuals (2.9%) from the 3,855")]
    [InlineData("number of families with whom", "1,303", "a decrease")]
    [InlineData("number of children in mainstream schools with an Education", "is not available")]
    [InlineData("number of children in mainstream schools receiving SEN Support", "is not available")]
    [InlineData("number of first time entrants", "16 in quarter 2", "latest available figure", "one quarter in arrears",
        "a decrease of five young people from the 21")]
    [InlineData("rate of re-offending", "0.4 in quarter 1", "latest available figure", "two quarters in arrears", "an improvement")]
    [InlineData("number of young people sentenced to custody", "two in quarter 2", "latest available figure", "an increase")]
    [InlineData("percentage of eligible two-year-olds", "71.7%", "the Autumn term 2020", "up 7.8 percentage points from the 63.9%",
        "second quartile", "75.5%", "77.5% or more is not yet met", "Amber")]
    [InlineData("percentage of eligible three-year-olds", "90.8%", "similar to the 91.5%", "third quartile", "97.1%",
        "98.0% or more is not met", "Amber")]
    [InlineData("percentage of primary schools rated", "is not available")]
    [InlineData("percentage of secondary schools rated", "is not available")]
    [InlineData("number of children educated at home", "790", "an increase of 72 children (10.0%) from the 718")]
    [InlineData("percentage of young people aged 16 and 17 not in education", "2.4%", "339 young people",
        "down 0.5 percentage points from the 2.9%", "second quartile",
        "in line with the average for statistical neighbours (2.4%)",
        "2.0% or less is not yet met", "Amber")]
    public void An_indicators_paragraph_states_all_that_its_row_knows(string subject, params string[] facts)
    {
        var paragraph = Assert.Single(built.Paragraphs, text => text.Contains(subject, StringComparison.Ordinal));
        var sentences = paragraph[paragraph.IndexOf(subject, StringComparison.Ordinal)..];
        var next = sentences.IndexOf(". The percentage of ", StringComparison.Ordinal) is var percentage and >= 0
            ? percentage
            : sentences.IndexOf(". The number of ", StringComparison.Ordinal);
        Assert.All(facts,
            fact => Assert.Contains(fact, next < 0 ? sentences : sentences[..next], StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_is_right_where_the_printed_one_was_not()
    {
        Assert.Contains(built.Paragraphs, text => text.StartsWith(
            "Of the 16 indicators that can be judged against an earlier figure, 12 improved, one was similar and three declined; "
            + "four more have no polarity.", StringComparison.Ordinal));
        Assert.Contains(built.Paragraphs, text => text.StartsWith(
            "Of the 12 indicators in this report with a figure and a national comparison, four stand in the top quartile, five in the second, "
            + "three in the third and none in the bottom.", StringComparison.Ordinal));
    }

    /// <summary>
    /// Latest update, figure with its count, direction, target, status letter, quartile, neighbours: as printed.
    /// </summary>
    [Theory]
    [InlineData("Child protection cases which were reviewed within timescales | Q3 2020/21 | 96.4%"
        + " | Higher (high is good) | 97.0% | A | 2 | 90.3%")]
    [InlineData("Children becoming subject to a CPP for second or subsequent time | Q3 2020/21 | 17.3% (28)"
        + " | Lower (low is good) | 19.1% | G | 1 | 23.8%")]
    [InlineData("Re-referrals to CSC within 12 mths | Q3 2020/21 | 21.1% (292) | Lower (low is good) | 19.2% | A | 3 | 22.8%")]
    [InlineData("Assessments completed within 45 days | Q3 2020/21 | 90.6% (1,028) | Lower (high is good) | 86.6% | G | 2 | 83.8%")]
    [InlineData("CPP lasting 2 yrs or more open at the end of the quarter | Q3 2020/21 | 0.5% (3)"
        + " | Lower (low is good) | 1.7% | G | 2 | 1.4%")]
    [InlineData("Placement stability: children with three or more placements during a year | Q3 2020/21 | 2.7% (19)"
        + " | Lower (low is good) | 9.0% | G | 1 | 11.0%")]
    [InlineData("Placement stability: children in the same placement for two years or more, or placed for adoption"
        + " | Q3 2020/21 | 66.9% (170) | Higher (high is good) | 71.0% | A | 3 | 66.0%")]
    [InlineData("Care leavers in suitable accommodation | Q3 2020/21 | 95.2% (180) | Higher (high is good) | 91.0% | G | 1 | 84.7%")]
    [InlineData("Care leavers EET | Q3 2020/21 | 65.1% (123) | Higher (high is good) | 55.0% | G | 1 | 52.6%")]
    [InlineData("Children in care who have had dental checks within last 12 months (at end of) | Q3 2020/21"
        + " | 37.5% (263) | Lower (high is good) | N/A | N/A | N/A | N/A")]
    [InlineData("Children in care who have their annual health assessment within last 12 months | Q3 2020/21"
        + " | 83.3% (584) | Higher (high is good) | N/A | N/A | N/A | N/A")]
    [InlineData("Individuals worked with by the Children and Family Wellbeing Service during the quarter | Q3 2020/21"
        + " | 3,744 | Lower (no polarity) | N/A | N/A | N/A | N/A")]
    [InlineData("Families worked with by the Children and Family Wellbeing Service during the quarter | Q3 2020/21"
        + " | 1,303 | Lower (no polarity) | N/A | N/A | N/A | N/A")]
    [InlineData("Children in mainstream schools with EHCP | Not available this quarter | N/A | N/A | N/A | N/A | N/A | N/A")]
    [InlineData("Children in mainstream schools in receipt of SEN Support (without EHCP) | Not available this quarter"
        + " | N/A | N/A | N/A | N/A | N/A | N/A")]
    [InlineData("First time entrants to the criminal justice system aged 10 to 17 | Q2 2020/21 | 16"
        + " | Lower (no polarity) | N/A | N/A | N/A | N/A")]
    [InlineData("Re-offending by young offenders | Q1 2020/21 | 0.4 | Lower (low is good) | N/A | N/A | N/A | N/A")]
    [InlineData("Use of custody for young people | Q2 2020/21 | 2 | Higher (low is good) | N/A | N/A | N/A | N/A")]
    [InlineData("Eligible 2 year olds taking up their FEEE | Autumn 2020 | 71.7% | Higher (high is good) | 77.5% | A | 2 | 75.5%")]
    [InlineData("Eligible 3 year olds taking up their FEEE | Autumn 2020 | 90.8% | Similar | 98.0% | A | 3 | 97.1%")]
    [InlineData("Primary schools rated 'Good' or 'Outstanding' | Not available this quarter | N/A | N/A | N/A | N/A | 3 | 89.0%")]
    [InlineData("Secondary schools rated 'Good' or 'Outstanding' | Not available this quarter | N/A | N/A | N/A | N/A | 2 | 76.0%")]
    [InlineData("Children Electively Educated at Home | Q3 2020/21 | 790 | Higher (no polarity) | N/A | N/A | N/A | N/A")]
    [InlineData("NEET young people aged 16-17 | Q3 2020/21 | 2.4% (339) | Lower (low is good) | 2.0% | A | 2 | 2.4%")]
    public void The_dashboard_has_the_printed_row_of_all_24(string row) =>
        Assert.Contains(row, built.Rows.Select(cells => string.Join(" | ", cells)));

    [Fact]
    public void The_dashboard_has_a_table_for_each_outcome_with_counts_letters_and_the_key() => Approved.Text(
        built.Text[built.Text.IndexOf("[landscape]", StringComparison.Ordinal)..built.Text.IndexOf("[upright]",
            StringComparison.Ordinal)].Replace(
            "One row for each indicator: when it was last updated, its figure with the count behind it, how that compares with the "
            + "figure before, its target, status, national quartile and the average of statistical neighbours.", "...",
            StringComparison.Ordinal));

    /// <summary>
    /// The rank that the paper prints, 3rd, follows from the published figures of county councils in 2019/20.
    /// </summary>
    [Fact]
    public void Among_county_councils_it_ranks_third() => Assert.Contains(
        "Over the eight indicators for which its own figure is published, Leicestershire ranks 7.9 on average, which is 3rd of 26 county councils, up from 4th a year before.",
        built.Paragraphs);

    [Theory]
    [InlineData("Children becoming subject to a CPP for second or subsequent time", "1", "2", "26", "21.8%")]
    [InlineData("Assessments completed within 45 days", "1", "7", "26", "88.9%")]
    [InlineData("CPP lasting 2 yrs or more open at the end of the quarter", "1", "1", "18", "1.6%")]
    [InlineData("Placement stability: children with three or more placements during a year", "1", "1", "26", "10.0%")]
    [InlineData("Care leavers in suitable accommodation", "1", "2", "26", "91.8%")]
    [InlineData("Care leavers EET", "1", "1", "27", "54.0%")]
    [InlineData("Child protection cases which were reviewed within timescales", "2", "8", "26", "97.0%")]
    [InlineData("Re-referrals to CSC within 12 mths", "2", "13", "26", "18.8%")]
    [InlineData("Placement stability: children in the same placement for two years or more, or placed for adoption", "3", "15", "26", "69.0%")]
    public void The_benchmarking_appendix_places_its_figure_among_county_councils(
        string name, string quartile, string rank, string of, string edge) =>
        Assert.Equal(
            $"{name} | {quartile} | {rank} | {of} county councils | {edge} | 2020",
            string.Join(" | ", built.Rows.First(cells => cells.Length == 6 && cells[0] == name)));

    [Fact]
    public void The_Word_file_is_valid() => Assert.Empty(built.Faults);
}
