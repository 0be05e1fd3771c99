using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Assessment;

namespace ScrutinyReport.Tests.Data;

/// <summary>Events of the quarter beside a value of the year to date, and forecasts that a service gives.</summary>
public static class EventsTests
{
    private const string Head =
        "Indicator,Latest Value,Latest Numerator,Latest Denominator,Events,Events Of,Events Basis,Previous Events,"
        + "Previous Events Of,Target,Forecast,Forecast For";

    [Fact]
    public static void Events_that_cannot_be_are_named() => Approved.Text(TestFiles.Printed(Judged.Whole(
        Head
            + "\nPlans,90.2%,37,41,38,42,,,,,,\nVisits,50.0%,5,10,3,2,,4,3,,,\nOrders,50.0%,5,10,3,,year to date,,,,,\n"
            + "Homes,50.0%,5,10,2,,snapshot,,,,,\nCases,50.0%,5,10,1.5,,,-1,,,,\n",
        catalogue: "id,name,unit,decimals,basis\nplans,Plans,percent,1,year to date\nvisits,Visits,percent,1,year to date\n"
            + "orders,Orders,percent,1,year to date\nhomes,Homes,percent,1,year to date\ncases,Cases,percent,1,year to date\n").Problems));

    [Theory]
    [InlineData("37", "37", "41", "41")]    // the first quarter of a year is all of it
    [InlineData("36", "37", "40", "41")]
    public static void As_many_events_as_the_year_to_date_are_possible(
        string events, string all, string of, string whole) =>
        Assert.DoesNotContain(
            Judged.Whole(
                Head + $"\nPlans,90.2%,{all},{whole},{events},{of},,,,,,\n",
                catalogue: "id,name,unit,decimals,basis\nplans,Plans,percent,1,year to date\n").Problems,
            problem => problem.Code == "SR0198");

    [Theory]
    [InlineData("9,11,,8,12", "9 of 11 over the quarter; 8 of 12 before; compared with no value of another time")]
    [InlineData("9,,,,", "9 over the quarter; compared with no value of another time")]
    [InlineData("9,11,rolling year,,", "9 of 11 over the rolling 12 months; compared with no value of another time")]
    public static void Events_are_explained_with_the_time_that_they_are_of(string cells, string expected) =>
        Assert.Contains(
            expected,
            Explanations.Of(Judged.Whole(
                Head + $"\nPlans,90.2%,37,41,{cells},,,\n",
                catalogue: "id,name,unit,decimals,basis\nplans,Plans,percent,1,year to date\n")
                .Value!.Indicators.Single()).Select(one => one.Sentence));

    [Theory]
    [InlineData("90%", "95%", "", "2023/24", true, "Amber")]
    [InlineData("90%", "90%", "", "2023/24", true, "Amber")]    // the target itself
    [InlineData("90%", "89%", "Q4 2023/24", "Q4 2023/24", false, "Amber")]
    [InlineData("N/A", "89%", "", "2023/24", null, "Amber")]
    [InlineData("90%", "95%", "Q1 2024/25", "Q1 2024/25", null, "Amber")]    // this year's target says nothing of the next
    [InlineData("90%", "95%", "2024/25", "2024/25", null, "Amber")]
    public static void A_forecast_is_set_beside_the_target_and_changes_no_rating(
        string target, string forecast, string when, string period, bool? meets, string rating)
    {
        string Rows(string given) =>
            $"Indicator,Polarity,Latest Value,National Quartile,Target,Forecast,Forecast For\nPlans,high,87.4%,3,{target},{given},{when}\n";

        var with = Judged.Whole(Rows(forecast)).Value!.Indicators.Single();
        var without = Judged.Whole(Rows("")).Value!.Indicators.Single();
        Assert.Equal(
            (period, meets, rating),
            (with.ServiceForecast!.Period.ToString(), with.ServiceForecast.Meets, with.Rating.Band!.Name));
        Assert.Null(without.ServiceForecast);
        Assert.Equal(
            (without.Rating.Band, without.Trend, without.TargetMet, without.Latest!.Number),
            (with.Rating.Band, with.Trend, with.TargetMet, with.Latest!.Number));
    }

    [Theory]
    [InlineData("Q3 2023/24", "Q1 2024/25", "95% for Q1 2024/25, as given, would miss the target >96%")]
    [InlineData("Q3 2023/24", "2024/25", "95% for 2024/25, as given, would meet the target >94%")]
    [InlineData("Q3 2023/24", "Q2 2024/25", "95% for Q2 2024/25, as given;")]    // a profile without a target for that quarter
    [InlineData("Q4 2023/24", "Q1 2024/25", "95% for Q1 2024/25, as given, would miss the target >96%")]
    public static void A_forecast_for_another_year_has_the_target_that_is_set_for_it(
        string latest, string when, string expected)
    {
        var request = TestFiles.Request(
            $"Indicator,Polarity,Latest Period,Latest Value,Target,Forecast,Forecast For\nPlans,high,{latest},87%,90%,95%,{when}\n") with
        {
            Targets = TestFiles.Text("targets.csv", "indicator,year,q1,q2,q3,q4,annual\nPlans,2024/25,>96%,,,,>94%\n"),
        };
        var judged =
            DatasetReader.Read(request).Then(dataset => Assessor.Assess(dataset, new())).Value!.Indicators.Single();
        Assert.StartsWith(expected, judged.ServiceForecast!.Explanation.Sentence, StringComparison.Ordinal);
    }
}
