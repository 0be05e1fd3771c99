using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// A row of <c>indicators.csv</c>. <see cref="Indicator"/> has the defaults where a cell is empty; what a quarter file
/// may fill in is null here.
/// </summary>
internal sealed record CatalogueEntry(Indicator Indicator, ValueKind? Kind, int? Decimals, Polarity? Polarity)
{
    public Frequency? Frequency { get; init; }

    /// <summary>Its row, whose cells of figures are read once its decimals are known.</summary>
    public TableRow? Row { get; init; }
}

/// <summary>The council's indicators, found by any name that quarter files use for them.</summary>
internal sealed class Catalogue(
    SourceText source, ImmutableArray<CatalogueEntry> entries, ImmutableDictionary<string, CatalogueEntry> byName)
{
    public SourceText Source { get; } = source;

    public ImmutableArray<CatalogueEntry> Entries { get; } = entries;

    /// <summary>Every id, name and alias.</summary>
    public IEnumerable<string> Names => Entries.SelectMany(entry => entry.Indicator.Names);

    public CatalogueEntry? Find(string name) => byName.GetValueOrDefault(IndicatorNames.Key(name));
}
