using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Series and quarter files of a test's own.</summary>
internal static class Histories
{
    public const string Head =
        "Indicator,Value Type,Polarity,Previous Period,Previous Value,Previous Numerator,Latest Period,Latest Value,Latest Numerator\n";

    /// <summary>Values of successive quarters, the last of Q4 2023/24.</summary>
    public static ImmutableArray<SeriesPoint> Points(params decimal[] values)
    {
        var quarter = TestFiles.Q4;
        var points = new List<SeriesPoint>();
        foreach (var value in values.Reverse())
        {
            points.Add(new(new QuarterPeriod(quarter), new Figure(value, new(1), new Written(Place.Nowhere))));
            quarter = quarter.Previous;
        }

        points.Reverse();
        return [.. points];
    }

    public static DatasetRequest Request(
        string rows, string? catalogue, params (Quarter Quarter, string Rows)[] earlier) =>
        TestFiles.Request(Head + rows) with
        {
            Catalogue = catalogue is null ? null : TestFiles.Text("indicators.csv", catalogue),
            Earlier =
            [
                .. earlier.Select(one => new EarlierFile(
                    one.Quarter, TestFiles.Text($"data/{one.Quarter.FileName}.csv", Head + one.Rows))),
            ],
        };

    public static Checked<AssessedReport> Assess(DatasetRequest request, RuleSettings? rules = null) =>
        DatasetReader.Read(request).Then(dataset => Assessor.Assess(dataset, rules ?? new()));
}
