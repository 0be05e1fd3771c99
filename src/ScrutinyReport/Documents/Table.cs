using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// A table with one header row, a cell in every place and no merged cells (METHODS 9). Every row has as many cells as
/// there are columns, and no cell is empty.
/// </summary>
internal sealed record Table(ImmutableArray<Column> Columns, ImmutableArray<Row> Rows)
{
    /// <summary>What the table shows, in a line above it; null only where the author gave none.</summary>
    public Line? Caption { get; init; }

    /// <summary>What a reader who cannot see the table is told about it; empty where the caption says it all.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name by which a link leads to the table; empty where it has no caption.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>How wide each column is, as a share of the sum; empty where widths follow from the cells.</summary>
    public ImmutableArray<int> Shares { get; init; } = [];

    /// <summary>What stands below the table.</summary>
    public ImmutableArray<Line> Notes { get; init; } = [];
}

/// <summary>A column of a table: its heading, and where the text of its cells stands.</summary>
internal sealed record Column(Line Heading, Alignment Alignment);

/// <summary>A row of a table: one line of content for each column.</summary>
internal sealed record Row(ImmutableArray<Line> Cells);

/// <summary>Where the text of a cell stands.</summary>
internal enum Alignment
{
    Left,
    Centre,
    Right,
}
