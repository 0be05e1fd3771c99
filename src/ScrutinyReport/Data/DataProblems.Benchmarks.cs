using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The problems of national data.</summary>
internal static partial class DataProblems
{
    private static readonly ImmutableArray<(string What, ImmutableArray<string> Columns)> NationalForms =
    [
        ("national values in the long form", LaitReader.Wanted),
        ("a tidy file of Explore Education Statistics", EesFile.Wanted),
        ("lists of statistical neighbours", NeighbourReader.Wanted),
    ];

    /// <summary>Expected is the form of which the file has most columns.</summary>
    public static Problem NotABenchmark(BenchmarkText text, ImmutableArray<string> found)
    {
        var (what, columns) = NationalForms.MaxBy(form => form.Columns.Count(found.Contains));
        var missing = columns.Where(column => !found.Contains(column)).ToArray();
        var isNear = missing.Length * 2 < columns.Length;
        var near = isNear
            ? missing.Select(column => (column, near: Suggestion.For(column, found.Except(columns))))
                .FirstOrDefault(pair => pair.near is not null)
            : default;
        var hint = near.near is not null
                ? $"is `{near.near}` the column `{near.column}`? rename it"
            : isNear ? "add the missing column from the published file"
            : string.Join("; ", NationalForms.Select(form => $"{form.What}: {string.Join(", ", form.Columns)}"));
        return Problem.Error(
            "SR0150", PlaceOf(text, near.near),
            isNear
                ? $"this looks like {what}, but has no {Suggestion.Listed(missing)}; its columns are {string.Join(", ", found)}"
                : $"this is no national file that we know; its columns are {string.Join(", ", found)}",
            hint);
    }

    /// <summary>A heading, or the whole heading row.</summary>
    private static Place PlaceOf(BenchmarkText text, string? heading)
    {
        var line = text.Utf8.Span;
        line = line.IndexOfAny((byte)'\r', (byte)'\n') is var end and >= 0 ? line[..end] : line;
        return heading is not null && line.IndexOf(Encoding.UTF8.GetBytes(heading)) is var at and >= 0
            ? text.At(at, Encoding.UTF8.GetByteCount(heading))
            : text.At(0, line.Length);
    }

    public static Problem MeasureTwice(Place place, string measure, Place first) => Problem.Error(
        "SR0151", place, $"the measure `{measure}` is in two files", "keep it in one file of `benchmarks`") with
    {
        Trail = [new(first, "the other one, which is used")],
    };

    public static Problem NotABenchmarkValue(Place place, string column, string text) => Problem.Error(
        "SR0152", place, $"`{text}` in `{column}` is neither a number nor a symbol for none",
        "compare the row with the published file; symbols for none are - c x z u .. : and NA");

    public static Problem NotAYear(Place place, string column, string text) => Problem.Error(
        "SR0153", place, $"`{text}` in `{column}` is a notation that we do not know",
        $"years are written {NationalYear.Forms}");

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

    public static Problem NotAModel(Place place, string text)
    {
        var known = ChoiceWords.NeighbourModels.SelectMany(choice => choice.Words);
        return Problem.Error(
            "SR0157", place, $"`{text}` is not a model of statistical neighbours",
            Suggestion.Hint(text, known) ?? $"write {string.Join(" or ", known)}");
    }

    public static Problem AreaTwice(BenchmarkValue row, Place first, string measure, string year) => Problem.Error(
        "SR0158", row.Line.Place, $"{row.Area} has a value of `{measure}` in {year} already",
        "compare the rows with the published file; the first is used") with
    {
        Trail = [new(first, "the first one")],
    };

    public static Problem YearTwice(Place place, string measure, string first, string second) => Problem.Warning(
        "SR0159", place, $"`{measure}` has figures of `{first}` and of `{second}`, which are one year",
        $"`{second}` is used: remove the rows of the other");

    public static Problem NoTidyFile(MeasureAsked asked, string name, ImmutableArray<string> known) => Problem.Error(
        "SR0160", asked.Place, $"no tidy file of `benchmarks` is called `{name}`",
        Suggestion.Hint(name, known) ?? (known.IsEmpty ? "add the file" : $"there are {Suggestion.Listed(known)}")) with
    {
        Indicator = asked.Indicator,
    };

    public static Problem SeveralTidyFiles(MeasureAsked asked, string name, ImmutableArray<string> found) =>
        Problem.Error(
            "SR0161", asked.Place, $"two files have the measure `{asked.Key}`: the names of both begin with `{name}`",
            $"remove the older one, or write more of the name: {Suggestion.Listed(found)}") with
        { Indicator = asked.Indicator };

    public static Problem NoTidyColumn(MeasureAsked asked, EesFile file, string column) => Problem.Error(
        "SR0162", asked.Place, $"`{file.Text.Path}` has no column `{column}`",
        Suggestion.Hint(column, file.Headings) ?? $"its own columns are {string.Join(", ", file.OwnColumns)}") with
    {
        Indicator = asked.Indicator,
    };

    public static Problem SeveralRows(
        MeasureAsked asked, EesFile file, Place first, Place second, ImmutableArray<string> telling) => Problem.Error(
            "SR0163", asked.Place, $"`{asked.Key}` leaves several rows of `{file.Text.Path}` for one area and year",
            telling.IsEmpty
                ? "compare the rows with the published file"
                : $"say which, behind the column: {string.Concat(telling.Select(column => $"|{column}=..."))}") with
        {
            Trail = [new(first, "the first of two such rows"), new(second, "the second")],
            Indicator = asked.Indicator,
        };

    public static Problem NothingChosen(
        MeasureAsked asked, EesFile file, (string Column, string Value, ImmutableArray<string> Known)? failing) =>
        Problem.Error(
            "SR0164", asked.Place,
            failing is var (column, value, _)
                ? $"no row of `{file.Text.Path}` has `{value}` in `{column}`"
                : $"the filters choose no row of `{file.Text.Path}`",
            failing is { } one
                ? Suggestion.Hint(one.Value, one.Known) ?? $"its values are {Suggestion.Listed(one.Known.Take(8))}"
                : "each of them is there, but never all together") with
        { Indicator = asked.Indicator };
}
