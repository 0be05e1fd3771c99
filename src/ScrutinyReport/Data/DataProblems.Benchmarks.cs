using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>The problems of national data.</summary>
internal static partial class DataProblems
{
    public static Problem NotABenchmark(BenchmarkText text, ImmutableArray<string> found) => Problem.Error(
        "SR0150", text.At(0, Math.Min(text.Utf8.Length, 1)),
        $"`{text.Path}` is no national file that we know; its columns are {string.Join(", ", found)}",
        "national values have measure_short, polarity, no_quartile, year, area, la_number, la_type, region, value; "
            + "neighbours have model, la_number, order, neighbour_la_number, neighbour_la_name, closeness");

    public static Problem MeasureTwice(Place place, string measure) => Problem.Error(
        "SR0151", place, $"the measure `{measure}` is in another file too", "keep it in one file of `benchmarks`");

    public static Problem NotABenchmarkValue(Place place, string text) => Problem.Error(
        "SR0152", place, $"`{text}` in `value` is neither a number nor a symbol for none",
        "compare the row with the published file; symbols for none are - c x z and NA");

    public static Problem NotAYear(Place place, string text) => Problem.Error(
        "SR0153", place, $"`{text}` in `year` is a notation that we do not know", "years are written 2023 or 2022/23");

    public static Problem NotAnAuthority(Place place, string text) => Problem.Error(
        "SR0154", place, $"`{text}` is not the number of an authority",
        "numbers are the Department for Education's: 855");

    public static Problem ShortBenchmarkRow(Place place) => Problem.Error(
        "SR0155", place, "this row has fewer cells than the heading row", "compare the row with the published file");

    public static Problem NotTenNeighbours(Place first, NeighbourKey key, int count) => Problem.Warning(
        "SR0156", first,
        string.Create(CultureInfo.InvariantCulture,
            $"authority {key.Authority} has {count} neighbour{(count == 1 ? "" : "s")} in this model, not 10"),
        "compare the list with the published file");

    public static Problem NotAModel(Place place, string text) => Problem.Error(
        "SR0157", place, $"`{text}` is not a model of statistical neighbours",
        DidYouMean(text, ["april_2021", "may_2025"]) ?? "write april_2021 or may_2025");
}
