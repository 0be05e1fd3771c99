using ScrutinyReport.Tests.Assessment;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Events of a quarter are differences of the year to date: none is shown that would give a small count back.
/// </summary>
public static class WithheldEventsTests
{
    private const string Head = "Indicator,Latest Value,Latest Numerator,Latest Denominator,Events,Events Of,Previous Events,Previous Events Of,Forecast\n";
    private const string Catalogue = "id,name,unit,decimals,basis,part_of\nall,All,percent,1,year to date,\n"
        + "girls,Girls,percent,1,year to date,all\nboys,Boys,percent,1,year to date,all\nother,Other,percent,1,year to date,\n";

    [Theory]
    [InlineData("50.0%,100,200,20,40,20,40,", true)]
    [InlineData("50.0%,100,200,6,40,20,40,", true)]     // just beyond the threshold
    [InlineData("50.0%,100,200,5,40,20,40,", false)]    // the threshold itself
    [InlineData("50.0%,100,200,0,40,20,40,", true)]     // none is no small count
    [InlineData("50.0%,100,200,38,40,20,40,", false)]   // the complement: two of 40
    [InlineData("50.0%,100,200,20,40,3,40,", false)]    // the quarter before
    [InlineData("50.0%,100,200,97,150,20,40,", false)]  // three are left for the rest of the year
    [InlineData("50.0%,100,200,40,197,20,40,", false)]
    [InlineData("40.0%,4,10,4,10,,,", false)]    // the year to date itself is withheld
    public static void Events_are_shown_where_no_small_count_can_be_had_from_them(string cells, bool isShown)
    {
        var row = Judged.Whole(Head + $"All,{cells}\n", new() { Disclosure = new(5) }, Catalogue)
            .Value!.Indicators.Single().Observation;
        Assert.Equal(isShown, row.Events.Count.Figure is not null);
        Assert.Equal(isShown, row.Events.Readings.All(one => one.Figure is not null));
    }

    [Fact]
    public static void A_total_and_its_parts_show_their_events_together_or_not_at_all()
    {
        var rows = Judged.Whole(
            Head + "All,50.0%,100,200,23,60,,,\nGirls,50.0%,50,100,20,30,,,\nBoys,50.0%,50,100,3,30,,,\nOther,50.0%,100,200,23,60,,,\n",
            new() { Disclosure = new(5) },
            Catalogue).Value!.Indicators.ToDictionary(one =>
                one.Indicator.Id, one => one.Observation.Events.Count.Figure);
        Assert.Null(rows["all"]);
        Assert.Null(rows["girls"]);
        Assert.Null(rows["boys"]);
        Assert.NotNull(rows["other"]);
    }

    [Fact]
    public static void A_forecast_of_a_withheld_figure_is_withheld_too()
    {
        AssessedForecast(new() { Disclosure = new(5) }, false);
        AssessedForecast(new(), true);

        static void AssessedForecast(RuleSettings rules, bool isShown) => Assert.Equal(
            isShown,
            Judged.Whole(Head + "All,40.0%,4,10,,,,,45%\n", rules,
                Catalogue).Value!.Indicators.Single().ServiceForecast is not null);
    }
}
