using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// The published facts of Quarter 4 2023/24 (REPORTS.md), found in the Word file that the build writes from the sample
/// workspace: each in the paragraph of its indicator, and each in its cell of the dashboard.
/// </summary>
public sealed class LeicestershireQ4Tests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    [Theory]
    [InlineData("number of children in mainstream schools with an Education",
        "2,522", "2,446", "the Spring term 2024", "the Autumn term 2023", "76 children", "3.1%", "2,392",
        "130 children", "5.4%")]
    [InlineData("number of children in mainstream schools receiving SEN Support",
        "12,968", "12,579", "the Spring term 2024", "the Autumn term 2023", "389 children", "3.1%", "12,392",
        "576 children", "4.6%")]
    [InlineData("percentage of child protection cases reviewed within timescales",
        "87.4%", "291 of 333 children", "improved to", "up 4.8 percentage points from 82.6% (266 of 322)",
        "is now in the third quartile",
        "up from the bottom", "2022/23", "0.8 percentage points below the average for statistical neighbours (88.2%)",
        "above 97.2%", "not yet met", "Amber")]
    [InlineData("percentage of new child protection plans that were a second or later plan",
        "26.8%", "improved to", "down 1.9 percentage points from 28.7%",
        "continues to be in the bottom quartile", "2022/23",
        "3.5 percentage points above", "23.3%", "below 20.8%", "not yet met", "Red")]
    [InlineData("percentage of referrals to Children's Social Care made within twelve months",
        "24.1%", "1,494 of 6,212 referrals", "no change from quarter 3",
        "continues to be in the bottom quartile", "19.8%",
        "4.3 percentage points above", "below 18.7%", "not met", "Red")]
    [InlineData("percentage of assessments completed within 45 days",
        "88.6%", "similar to the 88.9%", "continues to be in the second quartile",
        "6.1 percentage points above both the England average and the average for statistical neighbours (82.5%)",
        "above 90.3%", "not met", "Amber")]
    [InlineData("percentage of open child protection plans that had lasted two years or more",
        "2.3%", "10 children", "an increase of 1.2 percentage points", "1.1% (five children)",
        "is now in the second quartile",
        "0.8 percentage points above", "1.5%", "down from the top", "below 3.0%", "is still met", "Green")]
    [InlineData("percentage of care leavers aged up to 21 who were in suitable accommodation",
        "95.1%", "408 of 429 young people", "a slight decrease of 0.7 percentage points", "95.8%",
        "continues to be in the top quartile",
        "5.2 percentage points above", "89.9%", "above 92.0%", "is still met", "Green")]
    [InlineData("percentage of care leavers aged up to 21 who were in education",
        "60.6%", "260 of 429 young people", "a slight decrease of 1.0 percentage point ", "61.6%",
        "is now in the second quartile",
        "4.0 percentage points above", "56.6%", "down from the top", "above 54.0%", "is still met", "Green")]
    [InlineData("percentage of children in care who had had a dental check",
        "rose markedly to 76.6%", "557 children", "an improvement of 11.2 percentage points", "65.4%")]
    [InlineData("percentage of children in care who had had an annual health assessment",
        "rose markedly to 76.3%", "555 children", "an improvement of 14.2 percentage points", "62.1%")]
    [InlineData("percentage of eligible two-year-olds", "71.2%", "a decrease of 8.2 percentage points", "79.4%", "the Autumn term 2023")]
    [InlineData("percentage of eligible three-year-olds", "89.8%", "also a decrease, of 3.8 percentage points", "93.6%")]
    [InlineData("percentage of eligible two- and three-year-olds", "97.3%", "a slight improvement, up 0.2 percentage points", "97.1%")]
    [InlineData("percentage of primary schools rated Good or Outstanding",
        "90.3%", "204 of 226 inspected schools", "no change from quarter 3", "is in the third quartile",
        "0.7 percentage points below both the England average and the average for statistical neighbours (91.0%)",
        "Amber")]
    [InlineData("percentage of secondary schools rated Good or Outstanding",
        "77.8%", "35 of 45 inspected schools", "no change from quarter 3", "is in the third quartile",
        "5.1 percentage points below the England average (82.9%)",
        "7.2 percentage points below the average for statistical neighbours (85.0%)", "Amber")]
    [InlineData("percentage of pupils educated in Good or Outstanding schools",
        "85.9%", "a slight improvement, up 0.2 percentage points from 85.7%", "is in the third quartile",
        "3.7 percentage points below the England average (89.6%)",
        "3.9 percentage points below the average for statistical neighbours (89.8%)", "Amber")]
    [InlineData("number of children educated at home", "1,176", "an increase of 158 children (15.5%) from 1,018", "quarter 4 2022/23")]
    [InlineData("percentage of young people aged 16 and 17 not in education",
        "0.8%", "118 young people", "a slight increase of 0.1 percentage points from 0.7% at the end of quarter 3.",
        "is in the second quartile", "2.7 percentage points below", "3.5%", "below 2.1%", "is still met", "Green")]
    [InlineData("percentage of the school population permanently excluded",
        "0.07%", "67 exclusions", "a further increase of 0.05 percentage points from 0.02%", "24 exclusions",
        "2021/22", "2022/23")]
    [InlineData("percentage of the school population receiving at least one fixed-term suspension",
        "3.13%", "3,161 pupils", "an increase of 0.66 percentage points", "2.47%", "2,482 pupils", "2021/22",
        "26.7%", "27.4%")]
    public void An_indicators_paragraph_states_all_that_its_row_knows(string subject, params string[] facts)
    {
        var paragraph = Assert.Single(sample.Paragraphs, text => text.Contains(subject, StringComparison.Ordinal));
        var start = paragraph.IndexOf(subject, StringComparison.Ordinal);
        var next = paragraph.IndexOf("The percentage of eligible", start, StringComparison.Ordinal);    // three share a paragraph
        var sentences = next < 0 ? paragraph[start..] : paragraph[start..next];
        Assert.All(facts, fact => Assert.Contains(fact, sentences, StringComparison.Ordinal));
    }

    [Fact]
    public void The_quartile_summary_counts_eleven_indicators() =>
        Assert.Contains(sample.Paragraphs, text => text.Contains(
            "Of the 11 indicators in this report with a national comparison, "
            + "one stands in the top quartile, four in the second, four in the third and two in the bottom.",
            StringComparison.Ordinal));

    /// <summary>
    /// Previous period and value, latest period and value, trend, target, status, quartile, neighbours: as printed, but
    /// for the trend of children educated at home, which is printed without what it is compared with, and the previous
    /// period of NEET, which is corrected.
    /// </summary>
    [Theory]
    [InlineData("Children in mainstream schools with EHCP | Autumn 2023 | 2,446 | Spring 2024 | 2,522"
        + " | Increase from same period last year and last term | N/A | N/A | N/A | N/A")]
    [InlineData("Children in mainstream schools in receipt of SEN Support (without EHCP) | Autumn 2023 | 12,579"
        + " | Spring 2024 | 12,968 | Increase from same period last year and last term | N/A | N/A | N/A | N/A")]
    [InlineData("Child protection cases which were reviewed within timescales | Q3 2023/24 | 82.6% | Q4 2023/24 | 87.4%"
        + " | Increase | >97.2% | Amber | 3 | 88.2%")]
    [InlineData("Children becoming subject to a CPP for second or subsequent time | Q3 2023/24 | 28.7% | Q4 2023/24"
        + " | 26.8% | Decrease | <20.8% | Red | 4 | 23.3%")]
    [InlineData("Re-referrals to CSC within 12 mths | Q3 2023/24 | 24.1% | Q4 2023/24 | 24.1% | No change | <18.7% | Red | 4 | 19.8%")]
    [InlineData("Assessments completed within 45 days | Q3 2023/24 | 88.9% | Q4 2023/24 | 88.6% | No change | >90.3% | Amber | 2 | 82.5%")]
    [InlineData("CPP lasting 2 yrs or more open at the end of the quarter | Q3 2023/24 | 1.1% | Q4 2023/24 | 2.3%"
        + " | Increase | <3.0% | Green | 2 | 1.5%")]
    [InlineData("Care leavers in suitable accommodation | Q3 2023/24 | 95.8% | Q4 2023/24 | 95.1% | Decrease | >92.0% | Green | 1 | 89.9%")]
    [InlineData("Care leavers EET | Q3 2023/24 | 61.6% | Q4 2023/24 | 60.6% | Decrease | >54.0% | Green | 2 | 56.6%")]
    [InlineData("Children in care who have had dental checks within last 12 months (at end of) | Q3 2023/24 | 65.4%"
        + " | Q4 2023/24 | 76.6% | Increase | N/A | N/A | N/A | N/A")]
    [InlineData("Children in care who have their annual health assessment within last 12 months | Q3 2023/24 | 62.1%"
        + " | Q4 2023/24 | 76.3% | Increase | N/A | N/A | N/A | N/A")]
    [InlineData("Eligible 2 year olds taking up their FEEE | Autumn 2023 | 79.4% | Spring 2024 | 71.2% | Decrease | N/A | N/A | N/A | N/A")]
    [InlineData("Eligible 3 year olds taking up their FEEE | Autumn 2023 | 93.6% | Spring 2024 | 89.8% | Decrease | N/A | N/A | N/A | N/A")]
    [InlineData("Eligible 2 and 3-year olds taking up their FEEE in a high-quality provision | Autumn 2023 | 97.1%"
        + " | Spring 2024 | 97.3% | Increase | N/A | N/A | N/A | N/A")]
    [InlineData("Primary schools rated 'Good' or 'Outstanding' | Q3 2023/24 | 90.3% | Q4 2023/24 | 90.3%"
        + " | No change | N/A | Amber | 3 | 91.0%")]
    [InlineData("Secondary schools rated 'Good' or 'Outstanding' | Q3 2023/24 | 77.8% | Q4 2023/24 | 77.8%"
        + " | No change | N/A | Amber | 3 | 85.0%")]
    [InlineData("Pupils in Good or Outstanding schools | Q3 2023/24 | 85.7% | Q4 2023/24 | 85.9% | Increase | N/A | Amber | 3 | 89.8%")]
    [InlineData("Children Electively Educated at Home | Q4 2022/23 | 1,018 | Q4 2023/24 | 1,176"
        + " | Increase from same period last year | N/A | N/A | N/A | N/A")]
    [InlineData("NEET young people aged 16-17 | Q3 2023/24 | 0.7% | Q4 2023/24 | 0.8% | Increase | <2.1% | Green | 2 | 3.5%")]
    [InlineData("Permanent exclusions as a % of School population | 2021/22 | 0.02% | 2022/23 | 0.07%"
        + " | Increase from same period last year | N/A | N/A | N/A | N/A")]
    [InlineData("Children receiving at least one fixed term suspension as a % of School population | 2021/22 | 2.47%"
        + " | 2022/23 | 3.13% | Increase from same period last year | N/A | N/A | N/A | N/A")]
    public void The_dashboard_has_the_printed_row_of_all_21(string row) => Assert.Contains(
        row, sample.Dashboard.Select(cells => string.Join(" | ", cells.Where((_, column) => column is 0 or > 3))));

    [Fact]
    public void Paragraphs_are_numbered_in_one_run_from_the_first_to_the_last()
    {
        var numbers = sample.Text.Split('\n')
            .Select(line => Regex.Match(line, @"^(\d+)\. "))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(Enumerable.Range(1, sample.NumberedParagraphs), numbers);
        Assert.Equal(0, sample.ParagraphsWithNumberingOfTheirOwn);
        Assert.True(sample.NumberedParagraphs > 30);
    }

    [Theory]
    [InlineData("13.4%")]    // 1,018 to 1,176 is 15.5%
    [InlineData("179%")]     // on 24 exclusions no relative change is given
    [InlineData("0.7% ")]    // a difference of percentages is in percentage points
    [InlineData("25%")]      // 2.47 to 3.13 is 26.7%
    public void The_mistakes_of_the_published_paper_are_not_reprinted(string mistake) =>
        Assert.DoesNotContain(sample.Paragraphs, text => text.Contains(mistake, StringComparison.Ordinal)
            && !text.Contains("NEET", StringComparison.Ordinal));
}
