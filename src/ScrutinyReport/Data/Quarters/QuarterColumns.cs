using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>The columns of a quarter file, by the headings that councils use (DESIGN 6).</summary>
internal static class QuarterColumns
{
    public const string Indicator = "Indicator";
    public const string Outcome = "Outcome";
    public const string ValueType = "Value Type";
    public const string Polarity = "Polarity";
    public const string Frequency = "Reporting Frequency";
    public const string PreviousPeriod = "Previous Period";
    public const string Previous = "Previous Value";
    public const string PreviousNumerator = "Previous Numerator";
    public const string PreviousDenominator = "Previous Denominator";
    public const string LatestPeriod = "Latest Period";
    public const string Latest = "Latest Value";
    public const string LatestNumerator = "Latest Numerator";
    public const string LatestDenominator = "Latest Denominator";
    public const string YearAgo = "Year Ago Value";
    public const string Events = "Events";
    public const string EventsOf = "Events Of";
    public const string EventsBasis = "Events Basis";
    public const string PreviousEvents = "Previous Events";
    public const string PreviousEventsOf = "Previous Events Of";
    public const string Forecast = "Forecast";
    public const string ForecastFor = "Forecast For";
    public const string ForecastBy = "Forecast By";
    public const string Target = "Target";
    public const string Trend = "Trend";
    public const string Rating = "Status RAG";
    public const string PreviousQuartile = "Previous National Quartile";
    public const string Quartile = "National Quartile";
    public const string NationalAverage = "National Average";
    public const string RegionalAverage = "Regional Average";
    public const string NeighbourAverage = "Statistical Neighbour Average";
    public const string BenchmarkPeriod = "Benchmark Period";
    public const string Reason = "Reason";
    public const string PrintedChange = "Printed change (points)";
    public const string PreviousBasis = "Previous Basis";
    public const string Intervention = "Intervention";
    public const string ToleranceAbove = "Tolerance Above";
    public const string ToleranceBelow = "Tolerance Below";
    public const string Green = "Green Threshold";
    public const string Amber = "Amber Threshold";
    public const string Red = "Red Threshold";
    public const string Lower = "Lower Threshold";
    public const string Upper = "Upper Threshold";

    public static readonly ImmutableArray<ColumnRule> Rules =
    [
        new(Indicator, true, "Measure", "Performance indicator", "Performance measure"),
        new(Outcome, false, "Theme", "Priority", "Directorate", "Section"),
        new(ValueType, false, "Unit", "Type"),
        new(Polarity, false, "Good is"),
        new(Frequency, false, "Frequency"),
        new(PreviousPeriod, false, "Previous update"),
        new(Previous, false, "Previous figure", "Previous"),
        new(PreviousNumerator, false, "Previous count"),
        new(PreviousDenominator),
        new(LatestPeriod, false, "Latest update", "Period"),
        new(Latest, true, "Current figure", "Current value", "Latest figure", "Latest", "Value"),
        new(LatestNumerator, false, "Numerator", "Count"),
        new(LatestDenominator, false, "Denominator"),
        new(YearAgo, false, "Value a year ago", "Same period last year"),
        new(Events, false, "Events in the quarter"),
        new(EventsOf),
        new(EventsBasis),
        new(PreviousEvents),
        new(PreviousEventsOf),
        new(Forecast, false, "Forecast Outturn", "Year End Forecast", "Year-end Forecast"),
        new(ForecastFor),
        new(ForecastBy),
        new(Target),
        new(Trend, false, "Published Trend", "Compared to previous data", "Direction of travel"),
        new(Rating, false, "Published Status RAG", "RAG", "RAG status", "Status"),
        new(PreviousQuartile, false, "Previous quartile"),
        new(Quartile, false, "National benchmark (quartile 1 = top)", "National benchmark", "Quartile"),
        new(NationalAverage, false, "England average", "England"),
        new(RegionalAverage, false, "Region average", "Region"),
        new(NeighbourAverage, false, "Most recent Statistical Neighbour average", "Statistical neighbours",
            "Family average"),
        new(BenchmarkPeriod, false, "Benchmark year"),
        new(Reason, false, "Reason for no value", "Reason where there is no value"),
        new(PrintedChange, false, "Printed change"),
        new(PreviousBasis),
        new(Intervention, false, "Intervention Level", "Floor", "Floor Target"),
        new(ToleranceAbove),
        new(ToleranceBelow),
        new(Green, false, "Green"),
        new(Amber, false, "Amber"),
        new(Red, false, "Red"),
        new(Lower, false, "Lower Limit"),
        new(Upper, false, "Upper Limit"),
    ];

    /// <summary>The column that a heading names, by its own or another name; null where it names none.</summary>
    public static ColumnRule? Find(string heading)
    {
        var key = Words.Key(heading);
        return key.Length == 0 ? null : Rules.FirstOrDefault(rule => rule.Keys.Contains(key));
    }
}
