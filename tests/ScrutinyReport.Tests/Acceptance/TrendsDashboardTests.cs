using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// The report of the fictional council whose dashboard has a line over time in every row, as in 2017/18.
/// </summary>
public sealed class BuiltTrendsDashboard() : BuiltReport(
    "exampleshire", "2022-23-Q4", "2022-23-Q4-dashboard-report", "--report", "dashboard-report", "--strict");

/// <summary>
/// The facts of that report, found in the rows of its tables: what each indicator's row says, which ratings follow from
/// its place in its quartile, what is to come, the ranks of the benchmarking appendix.
/// </summary>
public sealed class TrendsDashboardTests(BuiltTrendsDashboard built) : IClassFixture<BuiltTrendsDashboard>
{
    [Theory]
    [InlineData("Children in care", "601", "Higher", "N/A", "N/A", "N/A")]
    [InlineData("Children in care with three or more placements", "9.2%", "Better", "Green", "2", "9.9%")]
    [InlineData("Children in care with a dental check in the last year", "75.0%", "Better", "Amber", "3", "78.8%")]
    [InlineData("Pupils who are persistently absent", "22.4%", "Worse", "Red", "4", "20.5%")]
    [InlineData("Pupils in good or outstanding schools", "89.9%", "Better", "Green", "2", "88.8%")]    // better half of the second
    [InlineData("Two-year-olds taking up funded early education", "74.0%", "Better", "Amber", "2", "75.0%")]    // worse half of the second
    [InlineData("Pupils suspended from school", "1.43%", "Better", "Green", "1", "2.00%")]
    [InlineData("Education, health and care plans issued within 20 weeks", "47.2%", "Worse", "Red", "3", "55.0%")]    // worse half, declining
    [InlineData("Persistent absence of pupils with an education, health and care plan", "31.0%", "Better", "Green", "2", "33.4%")]
    [InlineData("Plans appealed against", "2.8%", "Similar", "Amber", "3", "2.5%")]
    [InlineData("Young people with a plan in education, employment or training", "88.8%", "Better", "Green", "1", "85.7%")]
    public void An_indicators_row_has_its_figure_judgement_rating_quartile_and_neighbours(
        string name, string value, string judgement, string rating, string quartile, string neighbours)
    {
        var row = built.Rows.First(cells => cells.Length == 8 && cells[0] == name);
        Assert.Equal(
            $"{name} | {value} | Q4 2022/23 | {judgement} | {row[4]} | {rating} | {quartile} | {neighbours}",
            string.Join(" | ", row));
    }

    [Fact]
    public void Every_row_of_the_dashboard_has_a_line_over_time()
    {
        var rows = built.Body.Descendants<TableRow>()
            .Where(row => row.Elements<TableCell>().Count() == 8 && row.InnerText.Contains("Q4 2022/23"))
            .ToList();

        Assert.Equal(11, rows.Count);
        Assert.All(rows, row => Assert.Single(row.Elements<TableCell>().ElementAt(4).Descendants<Drawing>()));
    }

    [Fact]
    public void Indicators_that_have_no_figure_yet_are_listed_with_the_quarter_of_their_first()
    {
        Assert.Contains("Pupils who say that they feel safe at school: first figures for quarter 1 of 2023/24 (Education and SEND)", built.Paragraphs);
        Assert.Contains("Parents who were heard when a plan was written: first figures for quarter 3 of 2023/24 (Education and SEND)", built.Paragraphs);
    }

    [Theory]
    [InlineData("Appendix 1: Children's Services Department: performance dashboard, quarter 4 2022/23")]
    [InlineData("Appendix 2: Benchmarking")]
    [InlineData("Appendix 3: Feedback from children, young people and families")]
    [InlineData("[What school councils said about coming to school goes here.]")]
    [InlineData("Over the four indicators for which its own figure is published, Exampleshire ranks 15.5 on average, which is joint 13th of 32 county councils, up from 24th a year before; "
        + "by net expenditure per head (1st is the lowest) it ranks 11th.")]
    [InlineData("Over the four indicators for which its own figure is published, Exampleshire ranks 15.0 on average, which is 11th of 32 county councils, up from 20th a year before; "
        + "by net expenditure per head (1st is the lowest) it ranks 11th.")]
    public void The_report_says(string paragraph) => Assert.Contains(paragraph, built.Paragraphs);

    [Theory]
    [InlineData("Pupils suspended from school", "1", "1", "1.80%")]
    [InlineData("Pupils in good or outstanding schools", "2", "9", "89.9%")]
    [InlineData("Two-year-olds taking up funded early education", "2", "15", "76.4%")]
    [InlineData("Pupils who are persistently absent", "4", "26", "19.1%")]
    [InlineData("Young people with a plan in education, employment or training", "1", "6", "88.2%")]
    [InlineData("Persistent absence of pupils with an education, health and care plan", "2", "9", "30.9%")]
    [InlineData("Education, health and care plans issued within 20 weeks", "3", "24", "60.2%")]
    [InlineData("Plans appealed against", "3", "20", "2.3%")]
    public void The_benchmarking_appendix_has_its_quartile_and_rank(
        string name, string quartile, string rank, string edge) => Assert.Equal(
        $"{name} | {quartile} | {rank} | 32 county councils | {edge} | 2021/22",
        string.Join(" | ", built.Rows.First(cells => cells.Length == 6 && cells[0] == name)));

    [Fact]
    public void The_Word_file_is_valid() => Assert.Empty(built.Faults);
}
