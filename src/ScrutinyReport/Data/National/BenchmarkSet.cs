using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// National data of a workspace: every authority's value by measure and year, and who is whose neighbour.
/// </summary>
internal sealed record BenchmarkSet(
    ImmutableDictionary<string, BenchmarkMeasure> Measures, NeighbourLists Neighbours)
{
    public static readonly BenchmarkSet Empty =
        new(ImmutableDictionary<string, BenchmarkMeasure>.Empty, new NeighbourLists());

    /// <summary>
    /// The names of all measures, in the order of the files; values are only kept of those asked for.
    /// </summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The titles of measures by name, where a file gives them.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>
/// One national measure; its years are in order of time. The polarity is the file's own: none where it gives none.
/// </summary>
internal sealed record BenchmarkMeasure(string Name, bool HasQuartiles, ImmutableArray<BenchmarkYear> Years)
{
    public Polarity Polarity { get; init; }

    /// <summary>Who publishes it, as a reader is told.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where the measure is first named.</summary>
    public BenchmarkLine First { get; init; }
}

/// <summary>
/// One year of a measure: authorities, regions and England. <see cref="Words"/> is the year as the file has it, and
/// <see cref="Note"/> what stands behind it in brackets: <c>prov</c>, <c>Rev</c>.
/// </summary>
internal sealed record BenchmarkYear(Period Period, string Words, string Note, ImmutableArray<BenchmarkValue> Values)
{
    // Made once, however many authorities are placed in the year.
    private readonly Lazy<Dictionary<int, BenchmarkValue>> byAuthority =
        new(() =>
        {
            var found = new Dictionary<int, BenchmarkValue>(Values.Length);
            foreach (var value in Values)
            {
                found.TryAdd(value.Authority, value);
            }

            return found;
        });

    private readonly Lazy<ImmutableArray<BenchmarkValue>> ranked = new(() =>
    {
        var counted = Values.Where(value => value.IsRanked).ToList();
        counted.Sort(ByValue);
        return [.. counted];
    });

    /// <summary>The year and what is to be known of it, as a reader is told: "2025 (provisional)".</summary>
    public string Shown => Note.Length == 0 ? Period.ToString() : $"{Period} ({NoteWords})";

    /// <summary>The row of an authority; null where the year has none.</summary>
    public BenchmarkValue? Find(int authority) => byAuthority.Value.GetValueOrDefault(authority);

    /// <summary>
    /// The authorities with a value, by their values: no regions, no England, none missing (METHODS 4).
    /// </summary>
    public ImmutableArray<BenchmarkValue> Ranked => ranked.Value;

    /// <summary>The sign that stands behind every number of the year; empty for most.</summary>
    public string Sign =>
        Note.StartsWith("prov", StringComparison.OrdinalIgnoreCase) || Note is "p" or "P" ? Signs.Provisional
        : Note.StartsWith("rev", StringComparison.OrdinalIgnoreCase) || Note is "r" or "R" ? Signs.Revised
        : "";

    /// <summary>A figure of the year with its sign.</summary>
    public Figure Signed(Figure figure) => Sign.Length == 0 ? figure : figure.With(Sign);

    // Those with the same value as they stand in the file.
    private static int ByValue(BenchmarkValue one, BenchmarkValue other) =>
        decimal.Compare(one.Number!.Value, other.Number!.Value) is not 0 and var order
            ? order
            : one.Line.Offset - other.Line.Offset;

    private string NoteWords =>
        Sign switch { Signs.Provisional => "provisional", Signs.Revised => "revised", _ => Note };
}

/// <summary>
/// One area's value, normalised to 15 significant digits (METHODS 4); null where the file has a symbol. The type is
/// empty for England and the regions.
/// </summary>
internal sealed record BenchmarkValue(int Authority, string Area, string Type, string Region, decimal? Number,
    BenchmarkLine Line)
{
    /// <summary>Whether it is one of those that are ranked: an authority's, and there.</summary>
    public bool IsRanked => Type.Length > 0 && Number is not null;

    /// <summary>
    /// The value as a figure that knows its cell, with the signs behind it there; null where there is no number.
    /// </summary>
    public Figure? Figure(Display display)
    {
        if (Number is not { } number)
        {
            return null;
        }

        var place = Line.Place;
        var text = place.Source!.Part(place.Start, place.Length);

        // Most end with a digit: nothing stands behind the number.
        var signs = char.IsAsciiDigit(text[^1]) ? "" : NumberWords.ReadSigned(text)?.Signs ?? "";
        return new(number, display, new FromCell(place, Area, text)) { Signs = signs };
    }
}

/// <summary>Where a benchmark value stands; its place is made only when somebody asks.</summary>
internal readonly record struct BenchmarkLine(BenchmarkText Text, int Offset, int Length)
{
    public Place Place => Text.At(Offset, Length);
}

/// <summary>The lists of neighbours, by model and authority.</summary>
internal sealed class NeighbourLists
{
    private readonly Dictionary<int, Neighbour[]> april2021 = [];
    private readonly Dictionary<int, Neighbour[]> may2025 = [];

    public void Keep(NeighbourKey key, IEnumerable<Neighbour> list) => Of(key.Model)[key.Authority] = [.. list];

    /// <summary>Whether there is a list by the model.</summary>
    public bool Has(NeighbourModel model) => Of(model).Count > 0;

    /// <summary>The authority's neighbours in the model's order; null where there is no list.</summary>
    public Neighbour[]? Find(NeighbourModel model, int authority) => Of(model).GetValueOrDefault(authority);

    private Dictionary<int, Neighbour[]> Of(NeighbourModel model) =>
        model == NeighbourModel.April2021 ? april2021 : may2025;
}

/// <summary>Whose neighbours, by which model of the Department for Education.</summary>
internal readonly record struct NeighbourKey(NeighbourModel Model, int Authority);

/// <summary>A statistical neighbour, in the model's order from 1.</summary>
internal sealed record Neighbour(int Order, int Authority, string Name);

/// <summary>The models of statistical neighbours (METHODS 4).</summary>
internal enum NeighbourModel
{
    April2021,
    May2025,
}
