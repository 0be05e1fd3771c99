using ScrutinyReport.Data;
using ScrutinyReport.Importing;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Importing;

/// <summary>Dashboards that councils have published, imported: nothing is lost and nothing is read otherwise.</summary>
public static class PublishedDashboardsTests
{
    [Theory]
    [InlineData("2023-24-Q4.as-printed.csv", "2023-24-Q4")]
    [InlineData("2020-21-Q3.as-printed.csv", "2020-21-Q3")]
    [InlineData("2020-21-Q3.csv", "2020-21-Q3")]
    [InlineData("bcp-2023-24-Q3.csv", "2023-24-Q3")]
    public static void An_imported_dashboard_reads_as_the_published_one(string name, string quarter)
    {
        var published = TestFiles.Fixture(name);

        var imported = Importer.Read(published, null, null, null).Value!;

        Assert.Equal(quarter, imported.Quarter.Quarter.FileName);
        Assert.Equal(
            Facts(published, imported.Quarter.Quarter),
            Facts(new InputFile(name, imported.Content), imported.Quarter.Quarter));
    }

    private static List<string> Facts(InputFile file, Quarter quarter) =>
    [
        .. DatasetReader.Read(new DatasetRequest { Quarter = quarter,
            QuarterFile = file }).Value!.Observations.Select(one =>
            string.Join(" | ", one.Outcome, one.Indicator.Id, one.Indicator.Name,
                one.Indicator.Polarity, one.LatestPeriod,
                one.Latest.Figure?.Shown, one.LatestNumerator.Figure?.Shown, one.PreviousPeriod,
                one.Previous.Figure?.Shown,
                one.Target?.Shown, one.PrintedRating?.Text, one.PrintedTrend?.Text, one.Quartile.Figure?.Shown,
                one.NeighbourAverage.Figure?.Shown)),
    ];
}
