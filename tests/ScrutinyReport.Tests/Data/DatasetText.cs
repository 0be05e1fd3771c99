using System.Globalization;
using ScrutinyReport.Data;

namespace ScrutinyReport.Tests.Data;

/// <summary>A dataset as a person checks it: a line an indicator, every reading as it would be printed.</summary>
internal static class DatasetText
{
    public static string Of(Dataset dataset) => string.Join('\n', dataset.Observations.Select(Line));

    private static string Line(Observation row) => string.Create(CultureInfo.InvariantCulture,
        $"""
        {row.Indicator.Id}
          {row.Outcome ?? "no outcome"}; {row.Indicator.Kind}, {row.Indicator.Decimals} decimals, {row.Indicator.Polarity}, {row.Indicator.Frequency}
          {row.LatestPeriod}: {Of(row.Latest)} {Share(row.LatestNumerator, row.LatestDenominator)}| {row.PreviousPeriod}: {Of(row.Previous)} {Share(row.PreviousNumerator, row.PreviousDenominator)}| year ago {Of(row.YearAgo)} | target {row.Target?.Kind} {row.Target?.Shown ?? Of(row.TargetReading)}
          trend `{row.PrintedTrend?.Text}`, rating `{row.PrintedRating?.Text}`, quartile {Of(row.Quartile)} (was {Of(row.PreviousQuartile)}), England {Of(row.NationalAverage)}, neighbours {Of(row.NeighbourAverage)}, {row.BenchmarkPeriod}
        """);

    private static string Of(Reading reading) => reading switch
    {
        Measured measured => measured.Value.Shown,
        Absence { Cell: null } => "-",
        Absence absence => absence.Words,
        _ => throw new NotSupportedException(),
    };

    private static string Share(Reading numerator, Reading denominator) => (numerator.Figure, denominator.Figure) switch
    {
        (null, null) => "",
        ({ } n, null) => $"({n.Shown}) ",
        (null, { } m) => $"(? of {m.Shown}) ",
        ({ } n, { } m) => $"({n.Shown} of {m.Shown}) ",
    };
}
