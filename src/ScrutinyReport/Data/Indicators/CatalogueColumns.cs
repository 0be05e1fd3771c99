using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>The columns of <c>indicators.csv</c>.</summary>
internal static class CatalogueColumns
{
    public static readonly ImmutableArray<ColumnRule> Rules =
    [
        new("id", true),
        new("name", true),
        new("aliases"),
        new("subject"),
        new("numerator"),
        new("denominator"),
        new("unit"),
        new("decimals"),
        new("polarity"),
        new("frequency"),
        new("basis"),
        new("lag"),
        new("tolerance"),
        new("comparison"),
        new("baseline"),
        new("break_from"),
        new("break_note"),
        new("spc"),
        new("part_of"),
        new("section"),
        new("group"),
        new("cohort"),
        new("gap_to"),
        new("benchmark"),
        new("series"),
        new("from"),
        new("to"),
        new("owner"),
        new("rag"),
        new("intervention"),
        new("tolerance_above"),
        new("tolerance_below"),
        new("green"),
        new("amber"),
        new("red"),
        new("lower"),
        new("upper"),
    ];
}
