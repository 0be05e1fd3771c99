using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>A row of a CSV file; two are the same only where they are one.</summary>
internal sealed class CsvRow(ImmutableArray<Cell> cells)
{
    public ImmutableArray<Cell> Cells => cells;

    public bool IsBlank => cells.All(cell => cell.IsEmpty);

    public int Length => cells.Length;

    public Cell this[int index] => cells[index];
}
