namespace ScrutinyReport.Documents;

/// <summary>How a finished file says where its figures come from.</summary>
internal sealed record FigureMarking
{
    /// <summary>True where a figure cannot be typed over by accident.</summary>
    public bool IsLocked { get; init; }

    /// <summary>
    /// True where a cell is told with its column. A column tells how long the cells before it are, which disclosure
    /// control may have withheld.
    /// </summary>
    public bool TellsColumns { get; init; } = true;
}
