using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Assessment;

public static class ForecastTests
{
    private const string Year = "reviews,2023/24,80%,82%,84%,,86%";

    [Theory]
    [InlineData("2023-24-Q3", "Q3 2023/24,84.1%,", Year, "on course by 84.0% for 86.0%")]
    [InlineData("2023-24-Q3", "Q3 2023/24,84.0%,", Year, "on course by 84.0% for 86.0%")]    // the bound itself
    [InlineData("2023-24-Q3", "Q3 2023/24,83.9%,", Year, "not on course by 84.0% for 86.0%")]
    [InlineData("2023-24-Q3", "Q3 2023/24,83.9%,83.5%", Year, "on course by 83.5% for 86.0%")]    // the file's own target counts
    [InlineData("2023-24-Q3", "Q2 2023/24,83.9%,", Year, "on course by 82.0% for 86.0%")]    // in arrears: by its own quarter
    [InlineData("2023-24-Q4", "Q4 2023/24,83.9%,", Year, "none")]    // the year is over
    [InlineData("2024-25-Q1", "Q1 2024/25,83.9%,", Year, "none")]    // another year
    [InlineData("2023-24-Q3", "Autumn 2023,83.9%,", Year, "none")]    // no quarter
    [InlineData("2023-24-Q3", "Q3 2023/24,[c],", Year, "none")]
    [InlineData("2023-24-Q3", "Q3 2023/24,not available,", Year, "none")]
    [InlineData("2023-24-Q3", "Q3 2023/24,83.9%,", "reviews,2023/24,80%,82%,,,86%", "none")]    // none for the quarter
    [InlineData("2023-24-Q3", "Q3 2023/24,83.9%,", "reviews,2023/24,80%,82%,84%,,", "none")]    // none for the year
    public static void A_figure_is_on_course_where_it_meets_the_target_of_its_quarter(
        string quarter, string row, string targets, string expected)
    {
        var forecast = ForecastRule.Of(Assessed(Read(quarter, row, targets)), Of(quarter));

        Assert.Equal(expected, forecast is null
            ? "none"
            : $"{(forecast.IsOnCourse ? "on" : "not on")} course by {forecast.Set.Shown} for {forecast.Annual.Shown}");
    }

    [Theory]
    [InlineData("2023-24-Q1", "Q1 2023/24,80.1%,", "80.0%")]
    [InlineData("2023-24-Q4", "Q4 2023/24,80.1%,", "86.0%")]    // quarter 4 without its own has the year's
    [InlineData("2023-24-Q1", "Q1 2023/24,80.1%,>90%", ">90.0%")]
    [InlineData("2023-24-Q1", "Q1 2023/24,80.1%,N/A", null)]    // the file says that there is none
    public static void A_target_of_the_profile_stands_where_the_quarter_file_gives_none(
        string quarter, string row, string? expected) =>
        Assert.Equal(expected, Read(quarter, row, Year).Target?.Shown);

    private static AssessedIndicator Assessed(Observation observation) => IndicatorAssessor.Assess(
        observation, new(ImmutableDictionary<string, Distribution>.Empty, []),
        RagPolicies.Of(RagKind.TargetThenQuartile, new()), null, new(), []);

    private static Observation Read(string quarter, string row, string targets) => DatasetReader.Read(new()
    {
        Quarter = Of(quarter),
        QuarterFile = Text($"data/{quarter}.csv", $"Indicator,Latest Period,Latest Value,Target\nReviews,{row}\n"),
        Catalogue = Text("indicators.csv", "id,name,polarity,unit,decimals\nreviews,Reviews,high,percent,1\n"),
        Targets = Text("targets.csv", $"indicator,year,q1,q2,q3,q4,annual\n{targets}\n"),
    }).Value!.Observations[0];

    private static InputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static Quarter Of(string words) => QuarterWords.Read(words)!.Readings[0].Quarter;
}
